# Sentiment lexicon of verbatim for Portuguese, of Brazil and of Portugal.
pack: pt/sentiment
language: pt
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: agrees

[words]
0 estrelas	-2.5
1 estrela	-2.5
10 de 10	3.0
10 estrelas	3.0
10/10	3.0
1000 estrelas	4.0
5 estrelas	3.0
5/5	3.0
:'(	-1.8
:(	-1.7
:((	-1.8
:)	1.5
:))	1.6
:-(	-1.8
:-)	1.6
:-/	-1.1
:/	-1.1
:D	1.7
:|	-1.2
;)	1.3
;-)	1.8
=171	-2.0
=abandonada	-1.5
=abandonado	-1.5
=abandono	-1.5
=absurdas	-2.5
=absurdos	-2.5
=abusam	-2.0
=acabamento	1.5
=acabamento perfeito	2.0
=aceita	1.0
=aceitabilidade	1.0
=aceitam	1.0
=aceitação	1.5
=aceito	1.0
=aceitou	1.0
=aceitável	0.8
=acertada	2.0
=acertado	2.0
=acertaram	2.0
=acertei	2.0
=acerto	2.0
=acertou	2.0
=acessiveis	2.0
=acessivel	2.0
=acessíveis	2.0
=acessível	2.0
=acolhe	1.5
=acolhedor	2.5
=acolhedora	2.5
=acolhedores	2.5
=acolhida	2.5
=acolhido	2.5
=acolhimento	2.5
=afabilidade	2.0
=afe	-1.0
=aff	-1.0
=affs	-1.0
=afável	2.0
=agrada	2.0
=agradam	2.0
=agradar	2.0
=agradaram	2.0
=agradecer	1.5
=agradecida	1.5
=agradecido	1.5
=agradecimento	1.5
=agradecimentos	1.5
=agradei	2.0
=agradeço	1.5
=agradou	2.0
=aguada	-1.0
=aguado	-1.0
=aguardando	-0.8
=aguardar	-0.8
=aguardei	-0.8
=aguardo	-0.8
=ajilidade	2.0
=ajuda	1.0
=altamente bom	2.5
=amamos	3.0
=amando	3.0
=amei	3.0
=amiga	1.5
=amigo	1.0
=amigos	1.0
=amigáveis	1.5
=amigável	1.5
=amo	3.0
=amoo	3.0
=amou	3.0
=animada	2.0
=animado	2.0
=antipatia	-2.0
=antipática	-2.0
=antipático	-2.0
=antipáticos	-2.0
=aplausos	2.0
=aprovadas	2.0
=aprovadissimo	2.0
=aprovados	2.0
=aprovadíssimo	2.0
=aprovação	2.0
=aprovo	2.0
=aprovou	2.0
=arranhado	-1.5
=arrasa	2.5
=arrasam	2.5
=arrasando	2.5
=arrasaram	2.5
=arrasou	2.5
=arrependi	-1.5
=arrependo	-1.5
=arrepiei	2.0
=arrepiou	2.0
=arretada	3.0
=arretado	3.0
=arriscada	-1.5
=arriscado	-1.5
=atenciozo	2.0
=atrapalha	-1.5
=atrativo	1.5
=atualizada	1.5
=atualizado	1.5
=atualizados	1.5
=autêntica	1.5
=autêntico	1.5
=auxiliaram	1.5
=auxiliou	1.5
=azedo	-1.0
=bacana	2.5
=bacanas	2.5
=bandidagem	-2.0
=bandido	-2.0
=bandidos	-2.0
=bao	2.0
=barata =na	-2.0
=barata =no	-2.0
=baratas =no	-2.0
=baratíssimo	2.0
=barulheira	-1.0
=baum	2.0
=bela	2.5
=belo	2.5
=belíssima	2.5
=belíssimo	2.5
=bem	1.0
=benzinho	1.0
=bençao	2.0
=benéfico	2.0
=blz	1.5
=blz demais	2.0
=boa	2.0
=boaa	2.0
=boas	2.0
=bom	2.0
=bombou	2.5
=bomdemais	2.0
=bomm	2.0
=bons	2.0
=boníssimo	2.5
=boom	2.0
=bostas	-3.0
=boua	2.0
=brigada	1.5
=brigado	1.5
=brigadão	1.5
=brilha	2.0
=brilham	2.0
=brilhar	2.0
=brilharam	2.0
=brilhou	2.0
=brutal	2.5
=bug	-1.5
=bugs	-1.5
=bão	2.0
=cagada	-3.0
=cagado	-3.0
=cagando	-3.0
=cagaram	-3.0
=caidinho	-1.0
=caindo	-1.0
=capacitada	1.2
=capacitado	1.2
=capacitados	1.2
=caprichoso	2.5
=cara	-1.5
=caras	-1.5
=carente	-1.0
=carinho demais	-1.5
=caro	-1.5
=caros	-1.5
=carência	-1.0
=catita	2.5
=caô	-1.5
=celere	2.0
=certinha	2.0
=certinhas	2.0
=certinho	2.0
=certinhos	2.0
=certíssimo	2.0
=chata	-1.5
=chatas	-1.5
=chateada	-1.5
=chateado	-1.5
=chateados	-1.5
=chatear	-1.5
=chateia	-1.5
=chatice	-1.5
=chatinho	-1.5
=chato	-1.5
=chatos	-1.5
=chiado	-1.0
=chiando	-1.0
=chinfrim	-1.5
=chip bloqueado	-1.5
=chique	2.0
=chiqueiro	-2.0
=chiques	2.0
=chiquérrimo	2.0
=chunga	-1.5
=coitada	-1.0
=coitado	-1.0
=com cuidado	1.5
=competencia	2.0
=completa	1.5
=completas	1.5
=completo	1.5
=completos	1.5
=completíssima	1.5
=completíssimo	1.5
=compro =sempre	2.5
=comprometimento	1.5
=compromisso	1.5
=confortaveis	2.0
=confortavel	2.0
=confortavelmente	2.0
=conforto	2.0
=confortáveis	2.0
=confortável	2.0
=conservada	1.5
=conservado	1.5
=conservados	1.5
=coragem	1.5
=corajosa	1.5
=corajoso	1.5
=corram	-2.0
=corre dessa	-2.0
=correta	1.0
=corretamente	1.0
=corretas	1.0
=correto	1.0
=corretos	1.0
=corretíssimo	1.0
=corta	-1.5
=cortaram	-1.2
=corte	-1.2
=cortes	-1.2
=corteses	2.0
=cortesia	2.0
=cortou	-1.2
=cortês	2.0
=crl	-3.0
=crítica	-2.0
=críticas	-2.0
=crítico	-2.0
=cuidadosa	2.0
=cuidadoso	2.0
=cuidadosos	2.0
=curti	2.0
=curtimos	2.0
=curtindo	2.0
=curto muito	2.0
=célere	2.0
=cômodo	2.0
=danos	-1.5
=daora	2.5
=debochada	-1.5
=debochado	-1.5
=decaiu	-1.5
=dedicada	2.0
=dedicado	2.0
=dedicados	2.0
=dedicação	2.0
=delicada	2.0
=delicadeza	2.0
=delicado	2.0
=delicia	2.5
=deliciosa	2.5
=deliciosamente	2.5
=deliciosas	2.5
=delicioso	2.5
=deliciosos	2.5
=delícia	2.5
=delícias	2.5
=demais caro	-1.0
=demanda	-1.5
=demanda demais	-1.0
=demorada	-1.0
=demorado	-1.0
=demorou	-1.0
=denunciar	-2.0
=denunciei	-2.0
=denúncia	-2.0
=desconheço	-0.6
=descontaram	-1.5
=desdém	-2.0
=desgaste	-1.0
=desliga	-1.0
=detalhista	1.5
=detalhistas	1.5
=detestei	-2.0
=detesto	-2.0
=diferenciada	1.5
=diferenciado	1.5
=diferenciados	1.5
=diferencial	1.5
=dificulta	-1.0
=dinheirista	-2.0
=direitinho	2.0
=discriminação	-2.0
=discussão	-1.5
=discutir	-1.5
=disponibilidade	2.0
=disponibilizam	1.0
=disponíveis	1.5
=disponível	1.5
=distante	-1.0
=distantes	-1.0
=diva	3.0
=diversidade	2.0
=diversidades	2.0
=divo	3.0
=doce	1.0
=dor	-1.5
=dores	-1.5
=dúvidas	-1.2
=ecelente	2.0
=empatia	2.0
=empática	2.0
=empático	2.0
=encarecer	-1.5
=engarrafado	-1.2
=equipada	1.5
=equipado	1.5
=errada	-1.5
=erradas	-1.5
=errado	-1.5
=errados	-1.5
=erraram	-1.0
=erros	-1.0
=errou	-1.0
=esclareceram	1.5
=esclareceu	1.5
=esforço em vão	-1.5
=espaçosa	2.0
=espaçosas	2.0
=espaçoso	2.0
=espaçosos	2.0
=especiais	2.0
=especial	2.0
=espectáculo	2.5
=espera	-0.8
=esperando	-0.8
=esperar	-0.8
=esperas	-0.8
=esperei	-0.8
=espero resposta	-1.0
=esperto	1.5
=espetáculo	4.0
=esquecem	-1.0
=esqueceram	-1.0
=esqueceu	-1.0
=esqueci	-1.0
=esquecida	-1.0
=esquecido	-1.0
=esquisito	-1.5
=estilosa	2.0
=estiloso	2.0
=estimada	1.0
=estimado	1.0
=estranha	-1.5
=estranho	-1.5
=eternidade	-2.0
=evite	-2.5
=evitem	-2.5
=evoluiu	2.0
=excelencia	2.0
=excelente	2.0
=excelênte	2.0
=exclusiva	1.0
=exclusivas	1.0
=exclusivo	1.0
=exclusivos	1.0
=execelente	2.0
=exelente	2.0
=exelentes	2.0
=exemplar	2.0
=exemplares	2.0
=experiente	2.0
=experientes	2.0
=explorador	-2.0
=exploradores	-2.0
=exploram	-2.0
=explorando	-2.0
=exploração	-2.0
=facada	-2.0
=facadas	-2.0
=facilidade	2.0
=facilita	1.2
=facilitam	1.2
=facinho	2.0
=facio	2.0
=falencia	-2.0
=falida	-2.0
=falido	-2.0
=faliu	-2.0
=faltam	-1.0
=faltando	-1.0
=faltou	-1.0
=fasil	2.0
=fasilidade	2.0
=favoráveis	2.0
=favorável	2.0
=fdp	-3.0
=fede	-2.0
=fedem	-2.0
=fedendo	-2.0
=fedia	-2.0
=fedida	-2.0
=fedido	-2.0
=fedor	-2.0
=fedorenta	-2.0
=fedorento	-2.0
=felicidade	2.0
=felicitações	2.5
=feliz	2.5
=felizes	2.5
=fiel	2.0
=fila	-1.0
=filas	-1.0
=filaço	-1.0
=filona	-1.0
=filão	-1.2
=fixe	2.5
=fixolas	2.5
=fiéis	1.2
=flopou	-1.5
=fluida	1.5
=fluidez	1.5
=fluido	1.5
=fofo	1.5
=foleira	-1.5
=foleiro	-1.5
=fracos	-1.2
=fraquinhas	-1.0
=frio demais	-1.5
=fugindo	-2.0
=fugir	-2.0
=fuja	-2.0
=fujam	-2.0
=funciona	1.2
=furreca	-1.5
=fácil	1.0
=fã	2.0
=fãs	2.0
=gambiarra	-2.0
=ganhamos	1.2
=ganhei	1.0
=gasto	-1.0
=gastos	-1.0
=geladinha	2.0
=geladinho	2.0
=gelado	-1.5
=gentilezas	2.0
=gira	2.0
=giras	2.0
=giro	2.0
=giros	2.0
=giríssima	2.5
=giríssimo	2.5
=gosta	2.0
=gostado	2.0
=gostam	2.0
=gostamos	2.0
=gostando	2.0
=gostar	2.0
=gostaram	2.0
=gostei	2.0
=gosto	2.0
=gostosinho	2.5
=gostou	2.0
=gracinha	2.0
=grande variedade	2.0
=grata	2.0
=grata surpresa	2.5
=gratis	2.0
=grato	2.0
=gratos	2.0
=gratuita	2.0
=gratuitamente	2.0
=gratuito	2.0
=gratuitos	2.0
=grave	-2.0
=graves	-2.0
=gravíssima	-2.0
=gravíssimo	-2.0
=gritam	-1.5
=gritando	-1.5
=gritaria	-1.5
=gritou	-1.5
=grossa	-2.0
=grátis	2.0
=guerreira	1.5
=guerreiro	1.5
=horivel	-3.0
=horriveis	-3.0
=hospitaleira	2.5
=hospitaleiro	2.5
=hospitaleiros	2.5
=hospitalidade	2.5
=iludem	-1.5
=iludida	-1.5
=iludido	-1.5
=iluminada	2.0
=iluminado	2.0
=impec	3.0
=impecavel	2.5
=impecáveis	2.5
=impecável	2.5
=imposição	-1.5
=incentivo	1.5
=inclusiva	1.5
=inclusivo	1.5
=incompetencia	-2.0
=indicamos	2.5
=indicaria	2.5
=indico	2.5
=infindável	-1.5
=inspirador	2.0
=inspiradora	2.0
=instável	-1.0
=interessante	2.0
=interessantes	2.0
=irado	2.5
=irônica	-1.5
=irônico	-1.5
=jeitoso	0.8
=jogado	-1.5
=joia	2.0
=joinha	2.0
=juro	-1.0
=juros	-1.0
=justa	1.5
=justo	1.5
=justos	1.5
=jóia	2.0
=lacrou	2.5
=ladra	-3.0
=ladroes	-3.0
=lamento	-1.0
=largada	-1.5
=largado	-1.5
=legais	2.0
=lesada	-2.0
=lesado	-2.0
=lesados	-2.0
=lesam	-2.0
=leve	1.0
=leves	1.0
=levinho	1.0
=limitada	-1.2
=limitadas	-1.2
=limitado	-1.2
=limitados	-1.2
=limitação	-0.6
=limitações	-0.6
=limpa	2.0
=limpas	2.0
=limpeza	1.0
=limpinha	2.0
=limpinho	2.0
=limpo	2.0
=limpos	2.0
=limpíssima	2.0
=limpíssimo	2.0
=lindo demais	2.5
=lindona	2.0
=lindão	2.0
=lixão	-3.0
=longínquo	-1.0
=lotada	-1.2
=lotadas	-1.2
=lotado	-1.2
=lotados	-1.2
=macia	1.5
=macias	1.5
=macio	1.5
=macios	1.5
=mal	-2.0
=maneirinho	2.0
=maneiro	2.5
=mara	3.0
=maravihoso	2.0
=maravilha	2.0
=marvilhoso	2.0
=massa	2.0
=massa demais	2.5
=mau	-2.0
=maus	-2.0
=me atendeu super bem	2.0
=medo	-1.5
=meh	-1.0
=melhor	2.5
=melhorar	-0.8
=melhoraram	2.0
=melhorarem	-0.8
=melhorassem	-0.8
=melhores	2.5
=melhorou	2.0
=mente	-2.0
=mentem	-2.0
=mentindo	-2.0
=mentira	-2.0
=mentiram	-2.0
=mentiras	-2.0
=mentirosa	-2.0
=mentiroso	-2.0
=mentirosos	-2.0
=mentiu	-2.0
=mequetrefe	-1.5
=merdas	-3.0
=merece	2.0
=merecem	2.0
=mico	-2.0
=migué	-1.5
=mimar	2.0
=mimo	2.0
=mimos	2.0
=mitou	2.5
=mofada	-2.0
=mofado	-2.0
=mofando	-2.0
=mofar	-2.0
=mofo	-2.0
=morreu	-2.5
=motivada	1.5
=motivado	1.5
=motivador	1.5
=mrd	-3.0
=mtbom	2.0
=mtobom	2.0
=multa	-1.0
=multas	-1.0
=musa	2.0
=muso	2.0
=má	-2.0
=más	-2.0
=médio	-1.0
=negativa	-1.5
=negativo	-1.5
=negativos	-1.5
=negligencia	-2.0
=novinha	2.0
=novinho	2.0
=novinhos	2.0
=novíssimo	2.0
=obg	1.2
=obgd	1.2
=obgda	1.2
=objetivo demais	2.0
=obriga	-1.5
=obrigada	1.0
=obrigadinho	1.0
=obrigado	1.0
=obrigados	1.0
=obrigadão	1.5
=obrigam	-1.5
=obrigar	-1.5
=obrigaram	-1.5
=obrigatoriedade	-1.5
=obrigou	-1.5
=odeia	-2.0
=odeio	-2.0
=odiei	-2.0
=ok	1.5
=okay	1.5
=okey	1.5
=organizada	1.5
=organizadas	1.5
=organizado	1.5
=organizados	1.5
=organizadíssimo	1.5
=organização	1.5
=orientou	1.5
=originais	1.0
=original	1.0
=orrivel	-3.0
=orrível	-3.0
=otimista	1.5
=otimoo	2.0
=otimu	2.0
=otm	2.0
=otmo	2.0
=overbooking	-1.5
=paciente comigo	1.5
=paia	-1.5
=parabenizo	2.5
=parada	-1.5
=parado	-1.5
=parados	-1.5
=parcelamento	1.0
=parcelamentos	1.0
=peca	-2.0
=pecam	-2.0
=pecimo	-3.0
=pecou	-2.0
=pegadinha	-2.0
=pegadinhas	-2.0
=pena	-1.0
=penalidade	-1.5
=penalidades	-1.5
=pendencia	-1.0
=pendente	-1.0
=pendentes	-1.0
=pendência	-1.0
=pendências	-1.0
=perda	-1.5
=perdas	-1.5
=perde	-1.5
=perdendo	-1.5
=perder	-1.5
=perderam	-1.5
=perdeu	-1.5
=perdi	-1.5
=perdida	-1.5
=perdido	-1.5
=perf	3.0
=perfeitoo	3.0
=performance	1.0
=perfs	3.0
=pertinho	2.0
=pesadelo	-2.0
=pesado demais	-1.5
=pesimo	-3.0
=pessimista	-1.0
=pior	-1.5
=piores	-1.5
=piorou	-1.5
=piorzinho	-2.5
=poblema	-1.0
=pobrema	-1.0
=polidez	2.0
=porreiro	2.5
=poxa	-1.0
=pqp	-3.0
=pratica	2.0
=praticidade	2.0
=praticidadee	2.0
=praticidades	2.0
=pratico	2.0
=pratiquíssimo	1.5
=prazeiroso	2.0
=prazer	2.0
=prazerosa	2.0
=prazeroso	2.0
=preferencia	1.5
=preferência	1.5
=premiada	1.5
=premiado	1.5
=preparada	1.5
=preparado	1.5
=preparados	1.5
=prestativas	2.0
=prestatividade	2.5
=prestativos	2.0
=presteza	2.0
=processar	-2.0
=processarei	-2.0
=processo judicial	-2.0
=produtiva	2.0
=produtivo	2.0
=promessas	-1.5
=prontidão	2.0
=protegida	1.5
=protegido	1.5
=proximidade	1.5
=prática	2.0
=práticas	2.0
=prático	2.0
=práticos	2.0
=prêmio	1.5
=prêmios	1.5
=punida	-1.5
=punido	-1.5
=puta	-2.0
=puto	-2.0
=puxa	-1.0
=pésimo	-3.0
=péssimos	-3.0
=péçimo	-3.0
=pó	-1.0
=qualidade	0.8
=quebrada	-1.0
=quebrou	-1.0
=queda	-1.5
=queimada	-2.0
=queimado	-2.0
=queimados	-2.0
=queimou	-2.0
=quentinha	1.5
=quentinho	1.5
=quentinhos	1.5
=querida	1.0
=queridas	1.0
=querido	1.0
=queridos	1.0
=rapidex	2.0
=rapidim	2.0
=rapidola	2.0
=rapidão	2.0
=rapinho	2.0
=rasca	-1.5
=rascas	-1.5
=rato	-2.0
=ratos	-2.0
=recomendadíssima	2.5
=recompensa	1.5
=reconhecimento	1.0
=reformada	1.5
=reformado	1.5
=relaxamos	2.0
=relaxante	2.0
=relaxantes	2.0
=relaxar	2.0
=remendada	-2.0
=remendado	-2.0
=remendo	-2.0
=renovada	1.5
=renovado	1.5
=resistente	1.0
=resistentes	1.0
=resistência	1.5
=resolve	1.5
=resolvem	1.5
=resolvendo	1.5
=resolver	1.5
=resolveram	1.5
=resolveu	1.5
=resolvi	1.5
=resolvida	1.5
=resolvido	1.5
=resolvido rapidamente	1.5
=resolvidos	1.5
=respeitam	1.5
=rir muito	1.5
=riscada	-1.5
=riscado	-1.5
=riscos	-1.5
=rouba	-3.0
=roubada	-2.0
=roubado	-2.0
=roubam	-3.0
=roubando	-3.0
=roubar	-3.0
=roubaram	-2.0
=roubo	-3.0
=roubos	-3.0
=ruins	-2.0
=sabor	1.5
=saborosa	2.0
=saborosas	2.0
=saboroso	2.0
=saborosos	2.0
=saborosíssima	2.0
=saborosíssimo	2.0
=safada	-2.0
=safadeza	-2.0
=safado	-2.0
=safados	-2.0
=salvaram	2.0
=salvou	2.0
=satisfaz	2.0
=satisfazem	2.0
=satisfez	2.0
=sempre =compro	2.5
=sensa	2.0
=shoow	2.5
=showw	2.5
=showzinho	2.0
=simplesinho	-1.2
=socorre	1.5
=solavancos	-1.0
=solicito demais	2.0
=solidez	2.0
=solícita	2.0
=solícito	2.0
=solícitos	2.0
=some	-1.5
=sortido	1.5
=sortidos	1.5
=suave	1.0
=sucesso	2.0
=sucessos	2.0
=sugam	-2.0
=sumir	-1.5
=sumiram	-1.5
=sumiu	-1.5
=superior	2.0
=superiores	2.0
=superlotado	-1.2
=supimpa	2.5
=supre	1.5
=suprem	1.5
=suprimido	-1.5
=suprimidos	-1.5
=supriu	1.5
=sussa	1.5
=sólida	2.0
=sólido	2.0
=tadinha	-1.0
=tadinho	-1.0
=talento	2.0
=talentosa	2.0
=talentoso	2.0
=tapeado	-2.0
=tapeação	-2.0
=tardar	-1.0
=tardou	-1.0
=taxas	-1.0
=terrivel	-3.0
=tombei	2.0
=toop	2.5
=top	2.5
=topp	2.5
=tops	2.5
=topzeira	3.0
=tranco	-1.0
=trancos	-1.0
=transparencia	2.0
=trava	-1.5
=treta	-1.5
=tretas	-1.5
=trincando	2.0
=triste	-1.5
=tá osso	-1.5
=urbanidade	2.0
=uó	-1.5
=vale	1.2
=valeu	0.8
=valeu a pena	2.0
=valeuu	1.5
=vantagens	2.0
=variada	2.0
=variadas	2.0
=variado	2.0
=variados	2.0
=variadíssimo	2.0
=vazamento	-2.0
=vazamentos	-2.0
=vazando	-2.0
=vazia	-1.5
=vazio	-1.5
=vazou	-2.0
=vencida	-2.0
=vencidas	-2.0
=vencido	-2.0
=vencidos	-2.0
=viciada	2.5
=viciado	2.5
=viciados	2.5
=viciante	2.5
=viciei	2.5
=vlw	0.8
=vlws	0.8
=voltarei	2.5
=voltaremos	2.5
=voltaria	2.5
=voltaríamos	2.5
=vsf	-3.0
=vtmnc	-3.0
=vtnc	-3.0
=vício bom	2.5
=xodó	2.5
=zoada	-1.5
=zoado	-1.5
=zona	-2.0
=zuada	-1.5
=zuado	-1.5
=zunido	-1.0
=íntegra	2.0
=íntegro	2.0
=ótimoo	2.0
=ótmo	2.0
^^	1.4
a desejar	-2.0
a pior	-2.5
a repetir	2.5
a tempo	2.0
abafado	-1.2
abençoado	2.0
abominável	-3.5
aborrecido	-1.5
absurdamente caro	-2.0
absurdo	-2.5
abundante	2.0
abusam da	-2.0
abusivo	-2.0
acabamento fraco	-1.5
acabamento péssimo	-1.5
acabamento ruim	-1.5
aceita pets	1.5
aceito em qualquer	1.5
aceito em todos	1.5
aceito em vários	1.5
acessibilidade	1.2
achaque	-2.0
acho tudo	1.5
acima da média do preço	-1.5
acima das expectativas	3.0
acima do esperado	3.0
acima do mercado	-1.5
acionar a justiça	-2.0
acolchoado	1.5
acolhedor	2.5
aconchegante	2.5
adequado	1.5
admirável	3.0
adorar	3.0
advogado	-2.0
aflito	-1.5
aflição	-1.5
afrouxou	-1.5
agilidade	2.0
agradabilíssimo	2.0
agradável	2.0
agradável surpresa	2.5
agredir	-2.0
agregar	1.0
agressivo	-2.0
agressão	-2.0
ajeitado	0.8
ajudar	1.5
ajudar muito	2.0
al dente	2.0
alagado	-2.0
alargou	-1.5
aldrabar	-2.0
aldrabice	-2.0
aldrabão	-2.0
alegria	2.5
alergia	-1.5
aliviar	1.5
alta qualidade	2.0
alta taxa	-1.5
alto custo	-1.5
alto preço	-1.5
altos juros	-1.5
além das expectativas	3.0
além do esperado	3.0
alérgico	-1.5
alívio	1.5
amabilidade	2.5
amador	-2.0
amarelou	-1.5
amassado	-1.0
ambiente agradável	1.5
ambiente familiar	1.5
ambiente limpo	1.5
ameaça	-2.0
amigo do	1.5
amizade	1.5
amplitude	1.5
amplo	1.5
amável	2.5
anda bem	2.0
angustiante	-1.5
angústia	-1.5
anjo de pessoa	3.0
ansiedade	-1.5
antes do combinado	2.5
antes do esperado	2.5
antes do prazo	2.5
antes do previsto	2.5
antialérgico	1.5
antipatia	-2.0
antiprofissional	-2.0
antiquado	-1.5
anuidade	-1.0
anuidade NEAR/3 alto	-2.0
anuidade NEAR/3 caro	-2.0
anuidade alta	-1.5
anuidade cara	-1.5
anuidade grátis	2.0
anuidade muito alta	-1.5
anúncio demais	-1.5
ao deus-dará	-2.0
ao ponto	2.0
aos pedaços	-2.0
apaixonar	3.0
aperfeiçoado	2.0
apertado	-1.2
apetitoso	2.5
apita	-1.0
aplaudir	2.0
apodrecido	-1.0
app lixo	-2.0
aprazível	2.0
aprimorado	2.0
apropriado	1.5
aprovado na hora	2.0
aprovado rápido	1.2
aprovação imediata	2.0
aproveitam-se	-2.0
aproveitar	2.0
apunhalado	-2.0
ar puro	1.5
arapuca	-2.0
arcaico	-1.5
ardência	-1.5
arejado	2.0
armadilha	-2.0
arranhado	-2.0
arranhão	-1.0
arrebatador	3.0
arrepender	-1.5
arrependi de	-2.5
arrepiante	2.0
arrogante	-2.0
arroz cru	-2.0
arrumado	2.0
artesanal	1.5
as crianças adoraram	1.5
asquerosidade	-3.5
asqueroso	-2.0
assalto	-3.0
asseado	2.0
assediar	-2.0
asseio	2.0
assento apertado	-1.5
assertivo	2.0
assustador	-1.5
assédio	-2.0
atenciosidade	2.5
atende perfeitamente	1.5
atende super bem	2.0
atender NEAR/3 expectativas	2.0
atender NEAR/3 necessidades	2.0
atender muito bem	2.0
atendido bem	2.0
atendimento humanizado	2.0
atendimento humano	2.0
atendimento lixo	-2.0
atenção ao cliente	1.5
atenção aos	1.5
atenção com	1.5
atenção dada	1.5
atraente	2.0
atrapalhar	-1.5
atraso	-1.5
atrativo	2.0
atroz	-3.5
atualização boa	1.0
aumento abusivo	-1.5
aumento da mensalidade	-1.5
aumento de preço	-1.5
aumento do preço	-1.5
aumento dos preços	-1.5
ausente	-1.0
ausência	-1.0
auxiliar bem	1.5
avacalhado	-2.0
avanço	1.0
avaria	-2.0
avariado	-2.0
azar	-1.5
azedou	-2.0
ação judicial	-2.0
babaca	-2.5
bacaninha	2.0
bagagem extraviada	-1.5
bagunça	-2.0
bairro seguro	2.0
bairro tranquilo	2.0
baixa qualidade	-1.5
baixo custo	2.0
baixo preço	2.0
bambo	-1.5
bandidagem	-2.5
banheiro imundo	-1.0
banheiro sujo	-1.0
banho frio	-2.0
banho quentinho	2.0
barata morta	-2.0
barata viva	-2.0
barato	1.5
barraco	-2.0
barulhento	-1.5
barulho	-1.5
bastante opções	2.0
bastante útil	1.2
bater boca	-2.0
bateria dura	2.0
bateria dura pouco	-1.5
bateria ruim	-1.5
bateria viciada	-1.5
bebe demais	-1.5
bebe muito	-1.5
bebe pouco	2.0
beberrão	-1.5
beleza	1.5
bem acabado	1.5
bem aceito	1.5
bem acondicionado	2.0
bem apresentado	1.5
bem arejado	1.5
bem atendido	2.0
bem caprichado	2.0
bem conservado	1.5
bem cuidado	1.5
bem decorado	1.5
bem elaborado	1.5
bem embalado	2.0
bem equipado	1.5
bem estruturado	1.5
bem explicado	1.5
bem feito	2.0
bem frequentado	1.5
bem fácil	1.5
bem gelada	2.0
bem giro	2.5
bem iluminado	1.5
bem limpo	1.5
bem localizado	1.5
bem montado	1.5
bem organizado	1.5
bem pensado	1.5
bem planejado	1.5
bem protegido	2.0
bem prático	1.5
bem recebido	2.0
bem recheado	2.0
bem ruim	-2.5
bem rápido	1.5
bem servido	2.5
bem sinalizado	1.5
bem temperado	2.0
bem tratado	2.0
bem ventilado	1.5
bem vindo	1.5
bem-feito	2.0
bem-vindo	1.5
beneficiar	2.0
benefício	2.0
biboca	-2.0
bicho	-2.0
blablabla	-2.0
bloquear	-1.5
bloquearam meu cartão	-1.5
bloquearam minha conta	-1.5
bloqueio	-1.5
boa atenção	1.2
boa cobertura	1.5
boa compra	2.0
boa conexão	1.5
boa decoração	1.5
boa escolha	2.0
boa estrutura	1.5
boa infraestrutura	1.5
boa localização	2.0
boa opção	2.0
boa qualidade	2.0
boa relação qualidade preço	2.5
boa rentabilidade	2.0
boa vontade	1.5
boas promoções	2.0
boicote	-2.0
bolor	-2.0
bolorento	-1.0
bom acabamento	2.0
bom cheiro	1.5
bom custo benefício	2.5
bom demais	2.5
bom demais da conta	3.0
bom negócio	2.0
bom preço	2.0
bom rendimento	2.0
bom sinal	2.0
bonito	2.0
bonitão	2.0
bons descontos	2.0
bonzinho	1.0
borrachudo	-2.0
bosta	-3.0
brega	-1.5
brilhante	3.5
brincadeira	-2.0
brincadeira de mau gosto	-2.0
brinde	2.0
brutalidade	-1.5
bugar	-1.5
burla	-2.0
burlões	-2.0
burocracia	-1.5
burocracia leve	-1.0
burocratizado	-1.5
burocrático	-1.5
burocrático demais	-1.0
burro	-2.5
bué da fixe	2.5
bué fixe	2.5
básico demais	-0.6
bênção	2.0
cabe no bolso	1.5
cabe no orçamento	1.5
cabelo na comida	-2.0
cacete	-3.0
cada detalhe	1.5
cada vez pior	-2.5
cafona	-1.5
café aguado	-1.0
café da manhã farto	2.0
café farto	2.0
café fraco	-1.0
café frio	-2.0
cai o tempo todo	-1.5
cai sozinho	-1.5
cai toda hora	-1.5
caidinho	-1.2
caimento	2.0
caimento perfeito	2.0
caindo aos pedaços	-2.0
caindo toda hora	-1.5
cair bem	2.0
cair o queixo	3.0
caiu a qualidade	-1.5
caiu bem	2.0
caiu de qualidade	-1.5
calamidade	-2.0
calmo	1.0
calorento	-1.2
calote	-2.0
caloteiro	-2.0
calvário	-1.5
cama confortável	2.0
cama dura	-1.0
cama gigante	2.0
cama macia	2.0
camarada	1.5
campeão	1.5
canalha	-2.5
cancelar	-1.5
cansado	-1.5
cansativo	-1.5
caos	-1.2
capacitado	2.0
caprichado	2.5
cara amarrada	-2.0
cara feia	-2.0
caradura	-2.5
caralho	-3.0
carece	-1.0
careiro	-2.0
carente	-1.0
carinho	2.5
carinho no preço	-1.5
carne crua	-2.0
carne dura	-2.0
caro demais	-2.0
carrancudo	-1.5
cartel	-2.0
cartão bloqueado	-1.5
cartão clonado	-1.5
cartão recusado	-1.5
carérrimo	-2.0
caríssimo	-2.0
casa da mãe joana	-2.0
caseiro	2.0
cashback	1.5
castigo	-2.0
catastroficamente	-3.5
catastrófico	-2.0
catinga	-2.0
catástrofe	-2.0
caótico	-1.2
celeridade	2.0
cerveja gelada	2.0
cerveja trincando	2.0
chamativo	2.0
charlatão	-2.0
charme	2.5
charmoso	2.5
chateação	-1.5
chatice	-1.5
chegar antes	2.5
chegar rápido	2.0
chegou aberto	-2.0
chegou amassado	-2.0
chegou danificado	-2.0
chegou errado	-2.0
chegou faltando	-2.0
chegou frio	-2.0
chegou quebrado	-2.0
chegou rasgado	-2.0
cheio de anúncios	-1.5
cheio de baratas	-2.0
cheio de folgas	-1.5
cheio de propaganda	-1.5
cheio demais	-1.2
cheira bem	1.5
cheirinho	1.5
cheiro bom	1.5
cheiro estranho	-1.5
cheiro forte	-1.5
cheiro ruim	-1.5
cheiroso	2.5
chorei de rir	2.0
chulé	-2.0
chuveiro forte	2.0
chuveiro ótimo	2.0
chá de cadeira	-2.0
chão sujo	-1.0
cicatrizou bem	2.0
cilada	-2.0
cinco estrelas	3.0
cinismo	-2.5
circo de horrores	-2.0
circo dos horrores	-2.0
cirurgia negada	-1.5
clareza	2.0
cliente para a vida toda	2.5
cliente pra vida toda	2.5
climatizado	1.5
clonado	-2.0
clonagem	-2.0
coagido	-1.5
cobrado a mais	-2.0
cobrado indevidamente	-2.0
cobrança	-1.0
cobrança abusiva	-2.0
cobrança duplicada	-2.0
cobrança errada	-2.0
cobrança indevida	-2.0
cobrar duas vezes	-2.0
coceira	-1.5
cocô	-3.0
coisa linda	3.0
coisa mais linda	3.0
colaborar	1.5
colchão afundado	-1.0
colchão duro	-1.0
colchão mole	-1.0
colchão velho	-1.0
com atenção	1.5
com certeza voltarei	2.5
com defeito	-2.0
com folga demais	-1.5
com louvor	3.0
com qualidade	2.0
com todo cuidado	1.5
comboio atrasado	-1.5
comboio suprimido	-1.5
comida de mãe	2.5
comida de vó	2.5
comida fria	-2.0
como combinado	2.0
como descrito	2.5
como prometido	2.0
comodidade	2.0
comovente	2.0
companheiro	1.5
compensar	1.5
competentíssimo	2.5
competitivo	2.0
complicado	-1.5
compra negada	-1.5
compra recusada	-1.5
comprarei de novo	2.5
comprarei mais	2.5
comprarei novamente	2.5
compraria outra vez	2.5
compreensivo	2.0
compreensão	2.0
comprido demais	-1.2
compro de olhos fechados	2.5
compro tudo	1.5
comum demais	-0.6
comunzinho	-1.2
conceituado	2.0
conexão estável	1.5
confiabilíssimo	2.5
confiança	2.0
confiança total	2.5
confio	2.0
confiável	2.0
conforme a descrição	2.5
conforme anunciado	2.5
conforme combinado	2.0
conforme descrito	2.5
conforme descrição	2.5
conforme o anunciado	2.5
conforme prometido	2.0
confortabilíssimo	2.5
confuso	-1.5
confusão	-1.5
congelar	-1.5
consistente	1.2
consome muita bateria	-1.5
consome muito	-1.5
consome pouco	2.0
constrangedor	-2.0
constrangimento	-2.0
constância	1.2
consumo alto	-1.5
conta bloqueada	-1.5
contente	2.0
contratempo	-1.0
conveniente	1.2
conversa fiada	-2.0
cooperativo	1.5
copo sujo	-1.0
cor errada	-2.0
cordial	2.5
corpo mole	-2.0
corra dessa	-2.5
correcto	2.0
corresponde as expectativas	1.5
corresponde às expectativas	1.5
corresponder	1.5
corresponder NEAR/3 expectativas	2.0
corrupto	-3.0
corrupção	-3.0
coube perfeitamente	2.0
covarde	-2.5
credibilidade	2.0
credível	2.0
cremoso	2.0
crescimento	1.5
cretino	-2.5
crianças adoraram	1.5
crianças amaram	1.5
criativo	1.5
crime	-2.5
criminoso	-2.5
crocante	2.0
cruel	-2.5
crueldade	-2.5
crédito aprovado	2.0
crédito negado	-1.5
cuida bem	1.5
cuidado com	-2.5
cuidadoso	2.0
culpa	-1.5
cumpre o que promete	2.5
cumpridor	1.5
cumprir	0.8
cumprir o prometido	2.5
curto demais	-1.2
custa a chegar	-1.5
custam a responder	-1.5
custo acessível	1.5
custo alto	-1.5
custo baixo	2.0
custo benefício	2.5
custo elevado	-1.5
custo-benefício excelente	2.5
custos ocultos	-1.5
câmbio duro	-1.5
câmera boa	2.0
cínico	-2.5
cómodo	2.0
cópia barata	-2.0
da hora demais	2.5
da hora mesmo	2.5
danificado	-2.0
dar água na boca	2.5
de arrasar	3.0
de arrepiar	2.0
de baixa qualidade	-2.0
de boa	1.5
de boas	1.5
de borla	2.0
de chorar de bom	3.0
de comer ajoelhado	2.5
de comer rezando	2.5
de dar água na boca	2.5
de excelência	3.0
de imediato	1.0
de lamber os dedos	2.5
de mal a pior	-2.5
de má vontade	-2.0
de mão cheia	2.5
de olhos fechados	2.5
de outro mundo	3.0
de partir o coração	-2.0
de primeira	3.0
de primeira linha	3.0
de qualidade	2.0
de quinta	-2.0
de quinta categoria	-2.0
de segunda	-2.0
de tirar o chapéu	3.0
de tirar o fôlego	3.0
debocharam	-1.5
decadente	-2.0
decadente demais	-2.0
decair	-1.5
decente	1.5
decepcionar	-1.5
decepção	-1.5
decepção total	-2.5
deceção	-1.5
decrépito	-2.0
defasado	-1.5
defeito	-2.0
defeituoso	-2.0
defesa do consumidor	-2.0
deformado	-1.5
deixar a desejar	-2.0
deixar na mão	-2.0
delicioso	3.0
demora	-1.5
demora absurda	-2.0
demora demais	-1.5
demora muito	-2.0
demora na entrega	-1.5
demora no atendimento	-1.5
demora para atender	-1.5
demora para chegar	-1.5
demora para repor	-1.0
demora para resolver	-1.5
demora para responder	-1.5
dentro do prazo	2.0
denunciar	-2.0
deplorável	-2.5
desafortunado	-1.5
desagradabilíssimo	-2.0
desagrado	-1.5
desagradável	-1.5
desalinhado	-1.5
desanimador	-1.5
desapareceu	-1.5
desapontar	-1.5
desarrumado	-1.2
desastroso	-2.0
desatencioso	-2.0
desatento	-2.0
desatenção	-2.0
desatualizado	-1.5
desbotar	-2.0
desburocratizado	2.0
descarado	-2.5
descarrega muito rápido	-1.5
descarrega rápido	-1.5
descarrega sozinho	-1.5
descascando	-1.5
descaso	-2.0
descolar	-2.0
descomplicado	2.0
desconectar	-1.5
desconfiança	-1.5
desconfiar	-1.5
desconfortável	-1.5
descontado indevidamente	-1.5
descontente	-1.5
desconto	1.5
desconto bom	2.0
descontraído	2.0
descortesia	-1.5
descortês	-1.5
descosturar	-2.0
desculpa esfarrapada	-1.5
descumprir	-2.0
desempenho	2.0
desespero	-1.5
desestimular	-1.5
desfiando	-1.5
desgastado	-1.5
desgaste	-1.0
desgostar	-1.5
desgraça	-3.0
design bonito	2.0
desiludir	-1.5
desilusão	-1.5
desinteressado	-2.0
desinteresse	-2.0
desistir	-1.5
desistência	-1.5
desleal	-1.5
deslealdade	-1.5
desleixo	-2.0
desligar sozinho	-1.5
deslumbrante	3.0
desmanchou	-1.5
desmotivado	-1.5
desnecessário	-1.5
desolador	-2.0
desonesto	-2.0
desordem	-1.2
desorganizado	-1.2
desperdiçar	-2.0
desperdício	-2.0
despreparado	-2.0
desprestigiado	-1.5
desprezo	-2.0
desqualificado	-2.0
desregulado	-1.5
desrespeito	-2.0
destruir	-3.0
destruído	-3.0
desumano	-1.5
desvalorizado	-1.5
detestar	-3.5
deu resultado	2.0
devagar	-1.0
devolução fácil	2.0
devolveram meu dinheiro	2.0
devolveram rápido	2.0
dez estrelas	3.0
diagnóstico errado	-1.5
diarreia	-1.5
dias à espera	-1.5
diferencial	1.5
diferente da descrição	-2.0
diferente da foto	-2.0
diferente do anunciado	-2.0
diferente do que	-2.0
dificuldade	-1.5
dificuldade para cancelar	-2.0
dificultar	-2.0
difícil	-1.5
difícil acesso	-1.2
digno	1.5
diminuir NEAR/3 limite	-1.0
dinheiro sumiu	-1.5
dinâmico	2.0
direção dura	-1.5
dirige mal	-1.5
dirigindo rápido demais	-1.5
discriminar	-2.0
dispostos a ajudar	1.5
diversas lojas	1.0
diversas vezes	-1.0
diversificado	2.0
diversos estabelecimentos	1.0
diversos lugares	1.0
diversão	2.0
divertidíssimo	2.0
divinal	3.5
divino	4.0
do bom e do melhor	2.5
do outro mundo	3.0
doce demais	-2.0
doloroso	-1.5
dor de cabeça	-1.5
droga	-3.0
droga de	-2.0
duas horas de fila	-1.5
ducha forte	2.0
ducha maravilhosa	2.0
dura bastante	2.0
dura muito	2.0
dura o dia inteiro	2.0
dura o dia todo	2.0
dura pouco	-1.5
durabilidade	2.0
durou dois dias	-1.5
durou um mês	-1.5
durou uma semana	-1.5
durável	2.0
duvidoso	-1.5
dá para ouvir tudo	-1.0
débito indevido	-1.5
dívida	-1.5
dúvida	-1.0
ecológico	1.5
economia	2.0
economizar	2.0
económico	2.0
econômico	2.0
econômico no consumo	2.0
educadíssimo	2.0
efeito colateral	-1.5
eficaz	2.5
eficiente	2.0
eficácia	2.5
elegante	2.5
elegantérrimo	2.0
elogio	2.0
em conta	2.5
em dia certinho	2.0
em falta	-1.2
em minutos	2.0
em poucos minutos	2.0
em ruínas	-2.0
em tempo recorde	2.0
em um só lugar	1.2
embalagem reforçada	2.0
embaraçoso	-2.0
embarque rápido	2.0
embaçado	-1.5
embromação	-2.0
emburrado	-1.5
embuste	-3.0
emocionante	2.0
empapado	-2.0
empatia	2.0
empenado	-1.5
empenho	2.5
emperrado	-1.5
empolgante	2.0
empresa fraudulenta	-3.0
empresa lixo	-2.0
empréstimo consignado indevido	-1.5
empréstimo negado	-1.5
empurram um para o outro	-1.5
empurrando com a barriga	-2.0
enaltecer	2.0
encantado	3.0
encardido	-2.0
encareceu	-1.5
encargos	-1.0
encerraram minha conta	-1.5
encharcado	-2.0
enche o saco	-2.0
encher o saco	-2.0
encheção	-2.0
encolher	-2.0
encontro o que procuro	1.5
encontro tudo	1.5
encorpado	2.0
endividado	-1.5
enferrujar	-2.0
engabelar	-2.0
enganação total	-3.0
engano	-3.0
engodo	-2.0
engraçado	1.5
enjoativo	-1.0
enjoo	-1.5
enorme decepção	-2.5
enrolar	-2.0
enrolão	-2.0
entrar numa fria	-2.0
entrega grátis	2.0
entrega rápida	2.0
entretido	2.0
entupido	-2.0
entusiasmado	2.0
envio grátis	2.0
equilibrado	2.0
equívoco	-1.0
errar	-1.0
erraram o diagnóstico	-1.5
erro	-1.5
erro de diagnóstico	-1.5
erro médico	-2.5
escandaloso	-3.0
escassez	-1.0
escasso	-1.5
esclarecedor	2.0
esclarecer	1.5
escolha certa	2.0
escroto	-2.5
esculhambação	-2.0
escutou com atenção	2.0
escândalo	-3.0
esfarelando	-1.5
esmero	2.0
esnobe	-1.5
espaço amplo	1.5
espectacular	3.5
espelunca	-2.0
espera demais	-1.5
espera eterna	-2.0
espera interminável	-1.5
esperamos minutos	-1.5
esperança	1.5
esperar horas	-1.5
esperar muito	-1.5
esperei mais de	-1.5
esperei uma hora	-1.5
espetacular	3.0
esplêndido	4.0
esquenta demais	-1.5
esquenta muito	-1.5
esquisito	-1.5
estabilidade	2.0
estacionamento amplo	1.5
estacionamento fácil	2.0
estelionato	-3.0
estelionatário	-3.0
estorno rápido	2.0
estragado	-2.0
estressante	-1.5
estrutura boa	1.5
estupendo	3.5
estupidamente gelada	2.0
estupidez	-2.0
esturricado	-2.0
está de parabéns	2.5
estável	2.0
estão de parabéns	2.5
estúpido	-2.0
evitar	-2.5
evolução	2.0
exagero	-1.0
exame negado	-1.5
exatamente como	2.0
exatamente o que eu	2.0
exausto	-1.0
excecional	3.5
excelente	3.0
excelente custo benefício	2.5
excelente estrutura	1.5
excelente resultado	2.0
excepcional	3.5
excesso	-1.0
execrável	-2.5
exorbitante	-2.0
explicaram tudo	2.0
explicou com calma	2.0
explicou direitinho	2.0
extorquir	-2.0
extorsivo	-2.0
extorsão	-2.0
extraordinariamente	3.5
extraordinário	4.0
extravio	-1.5
exuberante	3.0
fabuloso	3.0
facilidade	2.0
facilita a vida	2.0
facilita minha vida	2.0
facilita muito	2.0
facilitar	2.0
facílimo	2.0
falcatrua	-2.0
falha	-1.5
falsidade	-2.0
falsificado	-2.0
falso	-2.0
falta	-1.5
falta atenção	-2.0
falta compromisso	-2.0
falta comunicação	-2.0
falta de	-1.5
falta de atenção	-2.0
falta de caráter	-2.0
falta de comprometimento	-2.0
falta de compromisso	-2.0
falta de comunicação	-2.0
falta de consideração	-2.0
falta de cuidado	-2.0
falta de educação	-2.0
falta de empatia	-2.0
falta de especialistas	-1.5
falta de estoque	-2.0
falta de funcionários	-2.0
falta de higiene	-2.0
falta de humanidade	-2.0
falta de informação	-2.0
falta de interesse	-2.0
falta de limpeza	-2.0
falta de manutenção	-2.0
falta de mercadoria	-2.0
falta de médicos	-2.0
falta de opção	-1.2
falta de organização	-2.0
falta de preparo	-2.0
falta de produto	-2.0
falta de profissionalismo	-2.0
falta de qualidade	-2.0
falta de respeito	-2.0
falta de resposta	-2.0
falta de retorno	-2.0
falta de segurança	-2.0
falta de sinal	-2.0
falta de suporte	-2.0
falta de transparência	-2.0
falta de treinamento	-2.0
falta de vagas	-2.0
falta de variedade	-1.2
falta de vontade	-2.0
falta de ética	-2.0
falta educação	-2.0
falta empatia	-2.0
falta higiene	-2.0
falta informação	-2.0
falta limpeza	-2.0
falta manutenção	-2.0
falta organização	-2.0
falta preparo	-2.0
falta profissionalismo	-2.0
falta qualidade	-2.0
falta respeito	-2.0
falta transparência	-2.0
falta treinamento	-2.0
faltando item	-1.2
falência	-2.0
fantástico	3.5
farsa	-3.0
farto	2.0
fartura	2.0
fatura alta	-1.5
favorito	2.0
fazer corpo mole	-2.0
fazer pouco caso	-2.0
fecha sozinho	-1.5
fechou minha conta	-1.5
fedor	-2.0
fedorento	-2.0
feinho	-1.5
feio	-1.5
feio demais	-2.5
feito com capricho	2.5
feito com cuidado	1.5
felicíssimo	2.5
fenomenal	4.0
ferrugem	-2.0
fez meu dia	2.5
fez sucesso	1.5
feíssimo	-2.5
fiabilidade	2.0
fiasco	-2.0
fiasquento	-2.0
fidelizado	2.0
fiel a foto	2.5
fiel à descrição	2.5
fila enorme	-1.5
fila gigante	-1.5
fila gigantesca	-1.5
fila quilométrica	-1.5
filas intermináveis	-1.5
filho da puta	-3.0
fiquei encantada	2.5
fiquei horas	-1.5
fiquei mais de uma hora	-1.5
fiquei pior	-1.5
fiável	2.0
flexibilidade	2.0
flexível	2.0
fluidez	1.5
fofinho	2.0
fofo	2.5
fofura	2.5
foi sucesso	1.5
foi um parto	-1.5
fora da validade	-2.0
fora da área	-1.5
fora de série	4.0
fora de área	-1.5
fora do ar	-1.5
fora do comum	4.0
formidável	3.5
formiga	-2.0
formoso	2.5
fortalecer	1.5
fracasso	-2.0
fragilidade	-2.0
frango cru	-2.0
fraquinho	-1.0
fraude	-3.0
fraudulento	-2.0
frente para o mar	2.0
fresquinho	2.0
frete barato	2.0
frete grátis	2.0
frio no atendimento	-1.5
frouxo	-1.0
frustrado	-1.5
frustrante	-1.5
frustração	-1.5
frutas passadas	-1.0
frutas velhas	-1.0
frágil	-2.0
fujam	-2.5
funciona bem	2.0
funciona direitinho	2.0
funciona mesmo	2.0
funciona muito bem	2.0
funcional	2.0
funcionar	1.2
funcionar perfeitamente	2.0
funcionar super bem	2.0
furado	-2.0
furioso	-2.0
furto	-3.0
fácil	2.0
fácil acesso	2.0
fácil de chegar	2.0
fácil de entender	2.0
fácil de estacionar	2.0
fácil de instalar	2.0
fácil de limpar	2.0
fácil de mexer	2.0
fácil de montar	2.0
fácil de usar	2.0
fácil estacionar	2.0
fúria	-2.0
gambiarra	-2.0
ganancioso	-2.0
ganharam uma cliente	2.5
ganhou meu coração	2.5
ganhou um cliente	2.5
ganância	-2.0
garantia estendida	1.2
gasta muita bateria	-1.5
gasta muito	-1.5
gastão	-1.5
gelado demais	-1.2
generosidade	2.0
generoso	2.0
genial	3.0
gentil	2.5
gentileza em pessoa	1.5
golpe	-3.0
golpista	-3.0
gorduroso	-2.0
gosto de infância	2.5
gosto estranho	-1.5
gosto ruim	-1.5
gostoso	2.5
gostoso de dirigir	2.0
gostosura	2.5
goteira	-2.0
gourmet	1.0
gozação	-2.0
gracioso	2.5
grande decepção	-2.5
grande demais	-1.2
gratidão	2.0
gratificante	2.0
greve	-1.5
grosseiro	-2.0
grosseria	-2.0
gênio	3.0
hackeado	-2.0
harmonia	1.5
harmonioso	1.5
hediondo	-3.5
higienização	1.2
higiénico	2.0
higiênico	2.0
hilário	1.5
hipoalergênico	1.5
hipocrisia	-2.5
hipócrita	-2.5
homofobia	-2.0
honesto	1.5
honrar	1.5
hora de fila	-1.5
horas de espera	-1.5
horas esperando	-1.5
horas na fila	-2.0
horas à espera	-1.5
horrendo	-2.5
horripilante	-3.5
horrivel	-3.0
horrorizado	-3.5
horroroso	-3.0
horroroso demais	-2.0
horrível	-3.0
hospitaleiro	2.5
hostil	-2.0
humanizado	2.0
humilhar	-2.0
ideal	1.5
idiota	-2.5
idoneidade	2.0
idêntico ao anunciado	2.5
idêntico à foto	2.5
idôneo	2.0
ignorar	-2.0
igual a foto	2.5
igual ao anunciado	2.5
igual à foto	2.5
ilegal	-2.5
ilusão	-2.0
imagem nítida	2.0
imbatível	3.5
imbecil	-2.5
imediato	1.0
imitação	-2.0
impaciente	-2.0
impecavelmente limpo	2.0
impedir	-1.5
imperdível	3.5
impor	-1.5
importunar	-1.5
imposição	-1.5
impossibilitado	-1.5
impossível	-1.5
impraticável	-1.5
impressionante	2.0
imundo	-3.0
imundície	-3.0
inaceitável	-2.0
inacreditável de ruim	-2.5
inadimplente	-1.5
inadmissível	-2.0
incentivar	1.5
incerto	-1.2
incomodar	-1.0
incompatível	-1.0
incompetente	-2.0
incompleto	-1.5
inconcebível	-2.5
inconformado	-1.5
inconsistente	-1.0
inconveniente	-1.5
incrível	3.5
incômodo	-1.5
indeciso	-1.0
indelicadeza	-1.5
indelicado	-1.5
indenização rápida	2.0
indevidamente	-2.0
indevido	-2.0
indico demais	3.0
indico muito	3.0
indiferente	-1.5
indiferença	-1.5
indignação	-2.0
indisponibilidade	-1.5
indisponível	-1.5
indolor	2.0
inescrupuloso	-2.0
inesquecível	3.5
inexperiente	-2.0
infame	-3.5
infantil ótimo	1.5
infeccionou	-1.5
infecção	-1.5
infelizmente	-1.5
inferior	-1.5
infernal	-2.0
inferno	-2.0
inferno na terra	-3.0
infiltração	-2.0
inflamou	-1.5
inigualável	4.0
injustificável	-2.0
injustiça	-2.0
injusto	-2.0
inoperante	-1.5
inovador	2.0
insatisfatório	-1.5
insatisfação	-1.5
insatisfeito	-2.0
insegurança	-1.5
inseguro	-1.5
inseto	-2.0
insistir	-1.0
insistência	-1.5
insolente	-1.5
insosso	-1.0
instabilidade	-1.5
instantaneamente	2.0
instantâneo	2.0
instruções confusas	-1.0
instável	-1.5
insuficiente	-1.5
insulto	-2.0
insuperável	4.0
insuportável	-2.0
insustentável	-2.0
insípido	-1.0
inteligente	1.5
interface limpa	2.0
interferência	-1.5
interminável	-1.5
internet cai	-1.5
internet lenta	-1.5
internet rápida	1.5
internet voando	2.0
interromper	-1.0
interrupção	-1.5
intimidar	-1.5
intolerável	-2.0
intoxicação	-1.5
intragável	-2.0
intrujice	-2.0
intrujão	-2.0
intuitivo	2.0
intuitivo de usar	2.0
inundado	-2.0
inutilidade	-1.5
invadir	-2.0
invasivo	-1.5
invasão de privacidade	-1.5
inviável	-1.5
inúmeras vezes	-1.0
inútil	-1.5
irado com	-2.0
irregular	-1.5
irregularidade	-1.5
irrepreensível	3.0
irresponsável	-2.0
irretocável	4.0
irrisório	-1.5
irritante	-2.0
irritação na pele	-1.5
isento de tarifa	2.0
item errado	-2.0
item faltando	-2.0
jogado de um lado	-2.0
jogado fora	-2.5
jogado no corredor	-1.5
jogado no lixo	-2.5
jogar dinheiro fora	-2.5
juro alto	-1.5
juros NEAR/3 alto	-2.0
juros altos	-1.5
juros elevados	-1.5
juros muito altos	-1.5
justiça	-2.0
ladroagem	-3.0
ladrão	-3.0
lamber os beiços	2.5
lamentar	-1.5
largado no corredor	-1.5
larva	-2.0
lascado	-1.5
lastimável	-2.5
lava bem	1.5
legal	2.0
lenga-lenga	-2.0
lentidão	-1.5
lento	-1.5
lençol manchado	-1.0
lençol rasgado	-1.0
lençóis limpos	2.0
lerdeza	-1.5
lerdo	-1.5
lero-lero	-2.0
letra miúda	-1.0
letra morta	-1.5
leveza	1.5
liberação rápida	1.2
ligação cai	-1.5
ligações indesejadas	-1.5
ligeiro	2.0
limite NEAR/2 =pequeno	-2.0
limite NEAR/3 =baixo	-2.0
limite NEAR/3 =baixíssimo	-2.0
limite NEAR/3 =pouco	-2.0
limite NEAR/3 alto	1.5
limite NEAR/4 mesmo	-1.0
limite alto	2.0
limite aprovado	2.0
limite insuficiente	-1.2
limite muito baixo	-1.2
limite mínimo	-1.2
limite pequeno	-1.2
limite pouco	-1.2
limite ridículo	-1.2
limpa bem	1.5
limpeza impecável	2.0
lindo	2.5
livro de reclamações	-2.0
lixo	-3.0
lixo de app	-2.0
lixo de atendimento	-2.0
lixo de empresa	-2.0
lixo de operadora	-2.0
lixo de produto	-2.0
lixo de serviço	-2.0
localização excelente	2.0
localização privilegiada	2.0
longa espera	-2.0
longe de tudo	-1.2
longe demais	-1.2
lotação	-1.2
louvável	2.0
lucrativo	1.5
lucro	1.5
ludibriado	-2.0
luminoso	1.5
luxuoso	3.0
macabro	-3.5
machista	-2.0
macio	2.0
mafiosos	-2.0
magnífico	4.0
mais caro	-1.5
mal acabado	-1.5
mal atendido	-1.5
mal conservado	-1.5
mal cozido	-2.0
mal cuidado	-1.5
mal educada	-2.0
mal embalado	-1.5
mal encarado	-1.5
mal estar	-1.5
mal explicado	-1.5
mal feito	-1.5
mal humorado	-1.5
mal iluminado	-1.0
mal informado	-1.5
mal lavado	-1.5
mal limpo	-1.5
mal localizado	-1.5
mal organizado	-1.5
mal passada demais	-2.0
mal passado	-1.5
mal temperado	-1.5
mal-agradecido	-1.5
mal-criado	-2.0
mal-educado	-2.0
mal-estar	-1.5
mal-humorado	-1.5
mala danificada	-1.5
mala extraviada	-1.5
mala quebrada	-1.5
malandragem	-2.0
malcriado	-1.5
malcriação	-2.0
maldito	-3.0
maleducado	-2.0
malfeito	-2.0
maltratar	-2.5
mancada	-2.0
mancha	-1.5
mandar bem	2.5
mandou muito bem	2.5
manual confuso	-1.0
manutenção cara	-1.5
maracutaia	-2.0
maravilhoso	3.0
martírio	-2.0
mau atendimento	-1.5
mau caráter	-2.0
mau cheiro	-1.5
mau estado	-1.5
mau funcionamento	-1.5
mau gosto	-1.5
mau humor	-1.5
mau serviço	-1.5
mau uso	-1.5
mau-caráter	-2.0
mau-cheiro	-1.5
mau-humor	-1.5
maus tratos	-2.5
maus-tratos	-2.5
me ajudou	2.0
me arrependi	-2.5
me arrependo	-2.5
me deixou na mão	-2.0
me senti acolhido	2.0
me senti segura	2.0
mediano	-1.0
medicação errada	-1.5
medidas cabíveis	-2.0
medidas judiciais	-2.0
medíocre demais	-1.0
melhor app	2.5
melhor banco	2.5
melhor cartão	2.5
melhor compra	2.5
melhor custo benefício	2.5
melhor de todos	3.5
melhor do brasil	3.5
melhor do mundo	3.5
melhor escolha	2.5
melhor hotel	2.5
melhor loja	2.5
melhor operadora	2.5
melhor que existe	3.5
melhor que já comprei	3.0
melhor que já fui	3.0
melhor que já usei	3.0
melhor que o esperado	3.0
melhor restaurante	2.5
menos uma estrela	-2.5
mensalidade NEAR/3 alto	-2.0
mensalidade NEAR/3 aumentar	-2.0
mensalidade alta	-1.5
mensalidade cara	-1.5
mensalidade justa	1.5
mentiroso	-2.0
mercenário	-2.0
merda	-3.0
merda de	-2.0
merecedor	1.0
merecer	2.0
merecidamente	2.0
mesas sujas	-1.0
meses à espera	-1.5
mesmo giro	2.5
mesmo limite	-2.0
metrô lotado	-1.5
meu filho amou	1.5
meu marido amou	1.5
mil desculpas	-1.5
mil estrelas	4.0
mil vezes	-1.0
minha esposa amou	1.5
minha filha amou	1.5
minha mãe amou	1.5
minutos de espera	-1.5
minutos esperando	-1.5
minutos na fila	-1.5
minutos à espera	-1.5
minúsculo	-1.2
miserável	-2.5
modelo errado	-2.0
moderno	2.0
monopólio	-2.0
moquifo	-2.0
morno	-1.0
moroso	-1.5
morrendo de amor	2.0
morrer	-2.5
morrer de rir	2.0
morte	-2.5
mosca	-2.0
mosquito	-2.0
motorista educado	2.0
motorista gentil	2.0
motorista grosseiro	-1.5
motorista grosso	-1.5
mudar de banco	-2.0
mudar de operadora	-2.0
muita atenção	1.5
muita demora	-2.0
muita espera	-2.0
muita paciência	1.5
muita qualidade	2.0
muita variedade	2.0
muitas opções	2.0
muitas promoções	2.0
muitas vezes	-1.0
muito bom mesmo	2.5
muito caprichado	2.0
muito caro	-2.0
muito cheio	-1.2
muito da hora	2.5
muito fixe	2.5
muito giro	2.5
muito longe	-1.2
muito mal	-2.5
muito massa	2.5
muito paciente	1.5
muito ruim	-2.5
muito salgado	-2.0
muito simples	1.2
muito tempo de espera	-2.0
muito tempo esperando	-2.0
muitos anúncios	-1.5
muitíssimo bom	2.5
muquifo	-2.0
murcho	-2.0
muvuca	-1.2
má fé	-2.0
má qualidade	-2.0
má vontade	-2.0
má-fé	-2.0
má-vontade	-2.0
máfia	-2.0
mão na roda	2.0
mãos de fada	2.5
médico atencioso	2.0
na data certa	2.0
na data prevista	2.0
na hora certa	2.0
nariz empinado	-1.5
nauseante	-3.5
negar	-1.5
negaram a cirurgia	-1.5
negaram o exame	-1.5
negaram o procedimento	-1.5
negativado	-1.5
negligenciar	-2.0
negligência	-2.0
negou a cobertura	-1.5
negou cobertura	-1.5
negou o sinistro	-1.5
nervoso	-1.5
nitidez	1.5
no capricho	2.0
no coração de	2.0
no dia combinado	2.0
no horário	2.0
no ponto	2.0
no ponto certo	2.0
no prazo	2.0
no prazo certo	2.0
no prazo combinado	2.0
nojeira	-2.0
nojento	-1.5
nojo	-2.0
nos ajudou	2.0
nos mínimos detalhes	1.5
nota -1	-3.0
nota 0	-3.0
nota 1	-2.5
nota 10	3.0
nota 2	-2.5
nota 9	2.5
nota baixa	-2.5
nota dez	3.0
nota dez com louvor	3.0
nota máxima	3.0
nota um	-2.5
novela	-2.0
novidade	1.0
novinho	2.0
num instante	2.0
num só lugar	1.2
nutritivo	1.5
náusea	-1.5
nítido	1.5
o pior	-2.5
obrigado a	-1.5
obsoleto	-1.5
ocupa muito espaço	-1.5
odiar	-2.0
odioso	-3.5
odisseia	-1.5
ofender	-2.0
ofensivo	-2.0
oferta	1.5
oleoso	-1.0
operadora lixo	-2.0
oportunidade	1.5
orgulho	3.0
orientar bem	1.5
orrivel	-3.0
oscilar	-1.5
otimamente	1.5
otário	-2.5
ouve-se tudo	-1.0
ouviu com atenção	2.0
oxidado	-1.5
paciência	2.0
paciência com	1.5
pagar mico	-2.0
pagaram rápido	2.0
palhaçada	-2.0
papo furado	-2.0
parabenizar	2.5
parabéns	2.5
paradisíaco	3.0
paralelo	-2.0
parar de funcionar	-1.5
paraíso	3.0
parceiro	1.5
parcelas que cabem	1.5
parceria	1.5
pardieiro	-2.0
parede fina	-1.0
passa em qualquer	1.5
passa em todos	1.5
passam de um para o outro	-2.0
passar mal	-1.5
passei vergonha	-2.0
passável	0.8
patético	-2.5
pavoroso	-3.5
pecimo	-3.0
pedido errado	-2.0
pedir mil vezes	-1.0
pega bem	1.5
pega em qualquer	1.5
pega em todo	1.5
pega em todo lugar	1.5
pegando fogo	-1.0
penalizar	-1.5
penoso	-1.5
pensado em tudo	1.5
pequenininho	-1.2
pequeno demais	-1.2
pequeno problema	-1.5
percevejo	-2.0
perda de tempo	-2.0
perda total	-2.0
perder a paciência	-2.0
perderam a credibilidade	-2.0
perderam a minha bagagem	-1.5
perderam a minha encomenda	-1.5
perderam a minha mala	-1.5
perderam a reserva	-1.5
perderam meu pedido	-1.5
perderam meu produto	-1.5
perderam meus exames	-1.5
perderam minha bagagem	-1.5
perderam minha confiança	-2.0
perderam minha encomenda	-1.5
perderam minha mala	-1.5
perderam minha reserva	-1.5
perdeu credibilidade	-2.0
perdi a conexão	-1.5
perdi a confiança	-2.0
perdi o voo	-1.5
perfeito	4.0
perfeição	4.0
perigo	-1.5
peripécia	-1.5
pernilongo	-2.0
perrengue	-1.5
perrengues	-1.5
personalizado	1.5
perto da praia	2.0
perto de casa	1.5
perto de tudo	1.5
perto do centro	2.0
perto do metrô	1.5
perturbar	-1.5
pesadelo	-2.0
pesado demais	-1.5
pesado para o celular	-1.5
pesimo	-3.0
pessimamente	-3.0
pestilento	-3.5
pet friendly	1.5
peças caras	-1.5
peçimo	-3.0
piada	-2.0
picareta	-2.5
picaretagem	-2.5
pilantra	-2.5
pioneiro	2.0
pior ainda	-2.5
pior atendimento	-3.0
pior banco	-3.0
pior cartão	-3.0
pior compra	-3.0
pior do brasil	-3.0
pior do mundo	-3.0
pior empresa	-3.0
pior experiência	-3.0
pior hotel	-3.0
pior loja	-3.0
pior operadora	-3.0
pior que	-2.5
pior que existe	-3.0
pior que tem	-3.0
pior restaurante	-3.0
pior serviço	-3.0
piorar	-1.5
pirata	-2.0
pisar na bola	-2.0
piscina aquecida	2.0
plenamente satisfeito	2.5
plástico demais	-1.5
plástico duro	-1.5
pocilga	-2.0
podia vir	-1.0
podre	-2.0
poeira	-1.5
poltrona apertada	-1.5
pontual	2.0
porcaria	-3.0
porcaria de	-2.0
porra	-3.0
portes gratuitos	2.0
portes grátis	2.0
porção pequena	-1.2
positivamente surpreso	2.5
positivo	2.0
potente	1.5
potência	1.5
pouca bateria	-1.0
pouca carne	-1.2
pouca comida	-1.2
pouca informação	-1.2
pouca luz	-1.2
pouca opção	-1.2
pouca reposição	-1.0
pouca variedade	-1.2
poucas promoções	-1.2
pouco caso	-2.0
pouco espaço	-1.2
pouco espaço para as pernas	-1.5
pouco limite	-1.2
pouco recheio	-1.2
poupança de tempo	2.0
praticamente perfeito	2.0
prato frio	-2.0
prato sujo	-1.0
prazeiroso	2.0
prazeroso	2.0
precariedade	-2.0
precaríssimo	-2.0
precisa de manutenção	-2.0
precisa de obras	-2.0
precisa de reforma	-2.0
preconceito	-2.0
preconceituoso	-2.0
precário	-2.0
predileto	2.0
preferido	2.0
preguiçoso	-2.0
prejudicar	-2.0
prejudicial	-1.5
prejuízo pequeno	-1.5
premium	2.0
preocupado	-1.5
prepotente	-2.0
prestativo	2.5
prestável	2.5
prestígio	2.0
pretendo voltar	2.5
preço NEAR/2 baixo	2.0
preço NEAR/3 abusivo	-2.0
preço NEAR/3 alto	-2.0
preço NEAR/3 aumentar	-2.0
preço NEAR/3 elevado	-2.0
preço NEAR/3 subir	-2.0
preço absurdo	-2.0
preço acessível	2.0
preço acima	-1.5
preço alto	-1.5
preço amigo	2.5
preço atrativo	2.0
preço baixo	2.0
preço bom	2.0
preço camarada	2.5
preço competitivo	2.0
preço elevado	-1.5
preço em conta	2.5
preço excelente	2.0
preço imbatível	2.5
preço justo	2.5
preço puxado	-1.5
preço salgado	-1.5
preço ótimo	2.0
preços altos	-1.5
preços honestos	1.5
primeira classe	3.0
primoroso	3.5
privilegiado	2.0
privilégio	2.0
proativo	2.0
problema	-1.5
problemático	-1.5
produto errado	-2.0
produto vencido	-2.0
profissionalismo	2.0
progredir	2.0
progresso	2.0
promessas vazias	-2.0
promoção	1.5
prontidão	2.0
propaganda demais	-1.5
propaganda enganosa	-2.0
prosperidade	2.0
proteção	1.0
pró-ativo	2.0
próximo ao metrô	1.5
próximo de tudo	1.5
pulga	-2.0
pulgueiro	-2.0
punição	-1.5
pão dormido	-1.0
pão duro	-1.0
pão velho	-1.0
pé na areia	2.0
pé no saco	-2.0
péssima qualidade	-2.0
péssimo	-3.0
péssimo negócio	-2.5
quadrilha	-2.5
qualidade baixa	-1.5
qualidade boa	2.0
qualidade caiu	-1.5
qualidade duvidosa	-1.5
qualidade excelente	2.0
qualidade garantida	2.0
qualidade horrível	-2.0
qualidade inferior	-1.5
qualidade péssima	-2.0
qualidade ruim	-2.0
qualidade superior	2.0
qualidade ótima	2.0
qualificado	2.0
qualquer estabelecimento	1.2
qualquer lugar	1.5
quarto amplo	2.0
quarto espaçoso	2.0
que seca	-1.5
que vergonha	-2.5
quebra de confiança	-2.0
quebra o galho	2.0
quebra um galho	2.0
quebradiço	-2.0
quebrar	-2.0
queda de energia	-1.5
queda de qualidade	-1.5
queda de sinal	-1.5
queda na qualidade	-1.5
quedas	-1.5
queixa	-2.0
quente demais	-1.2
quentinha e fresca	2.0
quero voltar	2.5
quinta categoria	-2.0
rachado	-2.0
racismo	-2.0
racista	-2.0
raiva	-2.0
rapidamente resolvido	2.5
rapidez	2.0
rapidíssimo	2.0
rasgar	-2.0
rasgar dinheiro	-2.5
razoavelmente	0.8
razoavelmente bom	1.5
razoável	0.8
reajuste	-1.5
reajuste abusivo	-1.5
receio	-1.0
recheadíssimo	2.0
reclamar	-2.0
reclame aqui	-2.0
recomendadíssimo	2.5
recomendo demais	3.0
recomendo muito	3.0
recomendo super	3.0
recuperação rápida	2.0
recuperei a fé	2.5
recusar	-1.5
recusou o sinistro	-1.5
reduzir NEAR/3 limite	-1.0
reembolso rápido	2.0
reforçado	1.5
refém	-2.0
reinicia sozinho	-1.5
reiniciar	-1.5
rejeitar	-1.5
rejeição	-1.5
relapso	-2.0
relação qualidade preço	2.5
relação qualidade/preço	2.5
remendado	-2.0
remédio errado	-1.5
rende bastante	1.5
rende bem	2.0
rende mais	2.0
rende muito	1.5
rendimento bom	2.0
renomado	2.0
rentabilidade	1.5
rentável	1.5
repetidas vezes	-1.0
repetitivo	-1.0
reprovado	-1.5
repugnante	-3.5
requintado	2.5
resolutivo	2.0
resolve de verdade	2.0
resolveram tudo	2.5
resolvido na hora	2.5
resolvido rapidamente	2.5
respeito	1.0
ressecado	-2.0
restringir	-1.0
restrito	-1.0
resultado rápido	2.0
resultado ótimo	2.0
retrógrado	-1.5
revisão cara	-1.5
revolta	-2.0
revolucionário	2.5
ridicularizar	-2.5
ridículo	-2.5
rispidez	-2.0
robotizado	-1.5
robusto	2.0
robótico	-1.5
rotativo	-0.6
roubalheira	-3.0
roubou a cena	2.0
rua tranquila	2.0
rude	-2.0
ruidinho	-1.0
ruidoso	-1.5
ruim	-2.0
ruim demais	-2.5
ruinzinho	-1.5
ruinzão	-2.0
ruído	-1.0
rápida aprovação	1.2
rápida entrega	2.0
réplica	-2.0
ríspido	-2.0
sabe a casa	2.5
sabor de infância	2.5
sacana	-2.0
sacanagem	-2.0
saco	-2.0
safadeza	-2.0
saga	-2.0
salgadinho no preço	-2.0
salgado demais	-2.0
salgado o preço	-1.5
salvaram minha viagem	2.5
salvação	2.0
salvou meu dia	2.5
sanguessuga	-2.0
sarcástico	-1.5
sastifeito	2.0
satifeito	2.0
satisfatoriamente	2.0
satisfatório	2.0
satisfazer	2.0
satisfação	2.0
satisfação total	2.5
satisfeitíssimo	2.0
saudável	1.5
se aproveitam	-2.0
seca bem	1.5
seco e grosso	-2.0
segurança	2.0
segurança e	1.0
seguro caro	-1.5
semanas à espera	-1.5
sempre disponível	1.5
sempre encontro	1.5
sempre no horário	2.0
sempre no prazo	2.0
sempre uma desculpa	-1.5
sensacional	4.0
seriedade	2.0
serviu direitinho	2.0
serviu perfeitamente	2.0
serviço lixo	-2.0
show	2.5
show de atendimento	3.0
show de bola	3.0
show de horrores	-2.0
silencioso	2.0
simpatia	2.5
simples de montar	2.0
simples de usar	1.2
simples e rápido	1.2
simplesmente o melhor	3.0
simplicidade	2.0
simplório	-0.6
simpático	2.5
sinal bom	1.5
sinal forte	1.5
sinal fraco	-1.5
sinal ruim	-1.5
sinistro negado	-1.5
sisudo	-1.5
sofisticado	2.5
sofrer	-1.5
sofrimento	-1.5
solavanco	-1.0
solidez	2.0
solta pelo	-2.0
soltar tinta	-2.0
solto	-2.0
solucionar	1.5
solução rápida	1.5
som limpo	2.0
sonho	2.5
sonho realizado	2.5
sorridente	1.5
sorrir	1.5
sorriso	1.5
sossego	2.0
spam	-1.5
stress	-1.5
stressante	-1.5
sucateado	-2.0
suco aguado	-1.0
suculento	2.0
sujeira	-1.5
sujidade	-1.0
sujo	-1.5
suntuoso	3.0
super bem servido	2.5
super caprichado	2.0
super indico	3.0
super paciente	1.5
super recomendo	3.0
super satisfeito	2.5
super simples	1.2
superaquece	-1.5
superar NEAR/3 expectativas	3.0
superar as expectativas	3.0
superar todas as expectativas	3.0
superlotado	-1.2
superou	3.0
superou expectativas	2.5
suplício	-2.0
supre as necessidades	1.5
supre minhas	1.5
supre minhas necessidades	1.5
supressão	-1.5
surpreendente	2.0
surpreendentemente bom	2.5
surpreendido positivamente	2.5
surpresa boa	2.5
surpreso positivamente	2.5
surreal de bom	3.5
suspeito	-1.5
suspender	-1.5
suspenso	-1.5
suspensão	-1.5
suspensão barulhenta	-1.5
suspensão dura	-1.5
sustentável	1.5
são anjos	3.0
só desculpas	-1.5
só gravação	-1.5
só robô	-1.5
talentosíssimo	2.0
talheres sujos	-1.0
tamanho errado	-2.0
tapa-buraco	-2.0
tarifa NEAR/3 alto	-2.0
tarifa alta	-1.5
tarifas abusivas	-1.5
tarifas altas	-1.5
taxa NEAR/3 alto	-2.0
taxa alta	-1.5
taxa muito alta	-1.5
taxas altas	-1.5
taxas ocultas	-1.5
tecnológico	2.0
tela linda	2.0
tela quebrada	-1.5
tela trincada	-1.5
telemarketing	-1.5
tempero	1.2
tempero de vó	2.5
tempo de espera	-2.0
tempo perdido	-2.5
tempo recorde	2.0
tenebroso	-3.5
tenro	2.0
tenso	-1.5
tensão	-1.5
terrivelmente	-3.0
terrível	-3.0
tirar do sério	-2.0
tirar o chapéu	3.0
tiro no pé	-2.0
tirou minhas dúvidas	2.0
tirou todas as dúvidas	2.0
toalha encardida	-1.0
toalha pequena	-1.0
toalha velha	-1.0
toda atenção	1.5
toda hora	-1.0
toda vez	-1.0
todo comércio	1.2
todo mundo gostou	1.5
todo o comércio	1.2
todos amaram	1.5
todos elogiaram	1.5
todos gostaram	1.5
todos os estabelecimentos	1.2
tomar chá de cadeira	-2.0
tomem cuidado	-2.5
top de linha	3.0
top demais	3.0
topzera	3.0
topíssimo	3.0
tormento	-2.0
torrar a paciência	-2.0
torto	-1.0
tortura	-2.0
tosco	-1.5
total confiança	2.5
total decepção	-2.5
total satisfação	2.5
trabalho para cancelar	-2.0
tradição	2.0
trafulha	-2.0
trafulhice	-2.0
tragédia	-2.0
traição	-2.0
trambique	-2.0
tramoia	-2.0
tramóia	-2.0
tranquilizar	1.5
tranquilo	2.0
transferido várias vezes	-2.0
transparente	2.0
transtorno	-1.5
trapaceiro	-3.0
trapaça	-2.0
tratado com respeito	2.0
tratar bem	2.0
travamento	-1.5
travar	-1.5
travesseiro baixo	-1.0
travesseiro duro	-1.0
travesseiro fino	-1.0
travesseiro ruim	-1.0
traído	-2.0
trem atrasado	-1.5
trem bão	3.0
trem lotado	-1.5
trincado	-2.0
triste	-1.0
tristeza	-1.5
triunfo	1.5
troca fácil	2.0
troca rápida	2.0
trocar de banco	-2.0
trocar de empresa	-2.0
trocar de operadora	-1.0
trocaram os exames	-1.5
trágico	-2.0
tudo bom	2.0
tudo certo	2.0
tudo em um só lugar	1.5
tudo novinho	2.0
tudo num só lugar	1.2
tudo o que preciso	1.5
tudo ok	2.0
tudo perfeito	2.0
tudo que preciso	1.5
tudo que procuro	1.5
tudo ótimo	2.0
tumulto	-1.2
tumultuado	-1.2
ultrapassado	-1.5
um absurdo	-2.5
um anjo	3.0
um lixo	-3.0
um martírio	-1.5
um parto	-1.5
uma barata	-2.0
uma bosta	-3.0
uma droga	-3.0
uma estrela	-2.5
uma eternidade	-2.0
uma maravilha	3.0
uma merda	-3.0
uma novela	-2.0
uma piada de mau gosto	-2.0
uma porcaria	-3.0
uma seca	-1.5
uma treta	-1.5
uma vergonha	-2.5
uns anjos	3.0
utilíssimo	2.0
vacilo	-2.0
vagabundo	-2.0
vagaroso	-1.5
vale a espera	2.5
vale a viagem	2.5
vale a visita	2.5
vale cada centavo	2.5
vale cada euro	2.5
vale cada real	2.5
vale muito a pena	2.5
vale muito a visita	2.5
vale o investimento	2.5
vale o preço	2.5
vale o que custa	2.5
vale o que se paga	2.5
vale super a pena	2.5
valer a pena	2.5
validade vencida	-2.0
valor NEAR/3 alto	-2.0
valor a mais	-2.0
valor alto	-1.5
valor elevado	-1.5
valor errado	-2.0
valor justo	1.5
valores altos	-1.5
valorizar	1.5
vantagem	2.0
vantajoso	2.0
variedade	2.0
vazamento	-2.0
veio com defeito	-2.0
veio errado	-2.0
veio faltando	-2.0
veio frio	-2.0
veio manchado	-2.0
veio quebrado	-2.0
veio sujo	-2.0
veio usado	-2.0
velho	-1.5
velho e duro	-2.0
velocíssimo	2.0
veloz	2.0
vencedor	1.5
venda casada	-1.5
vergonha	-2.0
vergonha alheia	-2.5
vergonha nacional	-3.0
vergonhoso de	-1.5
versatilidade	2.0
versátil	2.0
veste bem	2.0
vexame	-2.0
vexatório	-2.0
via crucis	-2.0
via sacra	-2.0
via-sacra	-1.5
viagem tranquila	2.0
viciante	2.5
vigarice	-2.0
vigarista	-2.0
violento	-2.5
violência	-2.5
vista bonita	2.0
vista incrível	2.0
vista linda	2.0
vista maravilhosa	2.0
visual bonito	2.0
vitória	1.5
voltar atrás	-2.0
voltarei sempre	2.5
vomitar	-1.5
voo atrasado	-1.5
voo cancelado	-1.5
voo foi cancelado	-1.5
voo pontual	2.0
voo tranquilo	2.0
vulnerável	-1.5
várias lojas	1.0
várias opções	2.0
várias promoções	2.0
várias vezes	-1.0
vários estabelecimentos	1.0
vários lugares	1.5
várzea	-2.0
vômito	-1.5
xD	1.8
xexelento	-2.0
xingar	-2.0
zelo	2.0
zeloso	2.0
zorra	-2.0
ágil	2.0
água fria	-2.0
água na boca	2.5
áspero	-1.5
é da hora	2.5
é osso	-1.5
é para repetir	2.5
é um roubo	-3.0
ético	2.0
óbito	-2.5
ódio	-2.0
óptimo	3.0
órgãos competentes	-2.0
ótima escolha	2.0
ótima estrutura	1.5
ótima localização	2.0
ótima opção	2.0
ótima qualidade	2.0
ótima relação qualidade preço	2.5
ótimo	3.0
ótimo custo benefício	2.5
ótimo preço	2.0
ótimo resultado	2.0
ótimos descontos	2.0
ônibus atrasado	-1.5
ônibus lotado	-1.5
ônibus sujo	-1.5
ônibus velho	-1.5
útil	2.0
☹️	-2.0
☺️	1.9
♥	2.5
✅	1.7
✨	1.7
❌	-1.9
❤️	2.7
⭐	1.9
🌟	2.0
🌸	1.6
🌹	1.8
🎉	1.9
🏆	2.5
👌	1.9
👍	2.1
👎	-2.7
👏	2.0
💐	1.8
💓	2.0
💔	-2.5
💕	2.5
💖	2.5
💗	2.3
💙	2.5
💚	2.5
💛	2.5
💜	2.5
💩	-3.1
💪	1.8
💯	2.8
🔥	1.8
🖕	-3.2
🖤	3.0
😀	1.9
😁	1.9
😃	1.9
😄	1.9
😉	1.4
😊	2.0
😋	1.9
😍	2.8
😎	1.8
😐	-0.9
😑	-1.5
😒	-1.9
😓	-1.6
😔	-1.9
😕	-1.4
😖	-2.0
😘	2.3
😞	-2.0
😟	-1.8
😠	-2.7
😡	-3.0
😢	-2.0
😣	-1.9
😤	-2.5
😥	-1.9
😨	-2.0
😩	-2.0
😪	-1.6
😫	-2.0
😬	-1.2
😭	-2.1
😰	-2.2
😱	-2.0
😻	2.2
😾	-2.2
🙁	-1.8
🙂	1.5
🙄	-1.8
🙏	1.3
🤍	2.0
🤔	-0.9
🤗	1.8
🤝	1.8
🤡	-2.0
🤢	-2.8
🤦	-1.9
🤨	-1.2
🤩	2.8
🤬	-3.3
🤮	-2.9
🤷	-1.6
🥰	2.7
🥳	2.0
🧡	2.5
🫶	2.0

[negators]
=n	before
=nem	before
=nn	before
=num	before
=pouca	before
=poucas	before
=pouco	before
=poucos	before
=sem	before
=ñ	before
ausência de	before
coisa nenhuma	after
de forma alguma	before
de jeito nenhum	before
de maneira nenhuma	before
deixar de ser	before
deixou de ser	before
falta de	before
jamais	before
longe de ser	before
muito pouco	before
nada	before
nem por isso	before
nem sempre	before
nem um pouco	before
nenhum	before
nenhuma	before
ninguém	before
nunca	before
não	before
não é nada	before
perder a	before
perderam a	before
perdeu a	before
raramente	before
sem nenhum	before
sem nenhuma	before
sem qualquer	before
tampouco	before
zero	before

[intensifiers]
100%	1.3
=absolutamente	1.5
=altamente	1.4
=assaz	1.3
=bastante	1.3
=bue	1.4
=bué	1.4
=cada vez mais	1.3
=completamente	1.5
=demaiis	1.4
=demais	1.4
=deveras	1.4
=enorme	1.3
=especialmente	1.2
=exageradamente	1.4
=excessivamente	1.4
=extraordinariamente	1.6
=extremamente	1.6
=grande	1.1
=hiper	1.5
=imensa	1.3
=imensamente	1.5
=imenso	1.3
=incrivelmente	1.6
=infinitamente	1.5
=inteiramente	1.4
=literalmente	1.1
=mais	1.1
=mega	1.5
=mesmo	1.1
=mt	1.3
=mta	1.3
=mtas	1.3
=mto	1.3
=mtos	1.3
=mtt	1.3
=mui	1.3
=muita	1.3
=muitas	1.2
=muito	1.3
=muitos	1.2
=muitíssimo	1.6
=pacas	1.4
=pakas	1.4
=particularmente	1.2
=plenamente	1.4
=profundamente	1.5
=pura	1.2
=puro	1.2
=realmente	1.3
=sempre	1.1
=simplesmente	1.3
=sinceramente	1.1
=sumamente	1.5
=super	1.5
=suuper	1.5
=tamanha	1.3
=tamanho descaso	1.3
=tanta	1.2
=tanto	1.2
=terrivelmente	1.5
=total	1.4
=totalmente	1.5
=tremendamente	1.5
=tão	1.2
=ultra	1.5
=verdadeira	1.3
=verdadeiramente	1.4
=verdadeiro	1.3
cem por cento	1.3
de verdade	1.2
do mundo	1.3
para caramba	1.5
por demais	1.4
pra burro	1.4
pra cacete	1.6
pra caralho	1.6
pra caramba	1.5
pra dedéu	1.4
pra valer	1.3
à beça	1.4

[diminishers]
=aparentemente	0.8
=eventualmente	0.7
=geralmente	0.9
=levemente	0.6
=ligeiramente	0.6
=meio	0.7
=minimamente	0.6
=normalmente	0.9
=parcialmente	0.6
=quase	0.7
=razoavelmente	0.7
=relativamente	0.7
=talvez	0.7
algumas vezes	0.7
as vezes	0.7
até que	0.8
de certa forma	0.7
de certo modo	0.7
de vez em quando	0.7
em parte	0.7
em partes	0.7
por vezes	0.7
um bocadinho	0.6
um bocado	0.8
um cadinho	0.6
um pouco	0.6
um pouco mais	0.7
um pouquinho	0.5
um tanto	0.7
um tanto quanto	0.7
uma pontinha	0.6
às vezes	0.7

[contrast]
=contudo
=enquanto
=entretanto
=excepto
=mais =deixa
=mais =infelizmente
=mais =não
=mais =o
=mais =os
=mais =só
=mas
=porém
=todavia
a única coisa
ainda assim
ao passo que
com exceção
dito isso
dito isto
em compensação
em contrapartida
exceto
fora isso
já a
já as
já o
já os
mesmo assim
no entanto
não obstante
o chato é que
o lado bom
o lado ruim
o ponto negativo
o ponto positivo
o problema
o problema é
o problema é que
o ruim é
o ruim é que
o único defeito
o único ponto
o único ponto negativo
o único porém
o único problema
o único senão
pena que
por outro
por outro lado
salvo
só a anuidade
só acho
só deveria
só falta
só faltou
só gostaria
só não gostei
só não gosto
só poderia
só precisa
só precisava
só que
só queria
tirando a
tirando isso
tirando o
é pena que
único defeito
único ponto negativo
único porém
único problema

[idioms]
10 minutos	0.0
100 por cento	2.0
100% satisfeito	2.0
1000%	2.0
24 horas disponível	2.0
24 horas por dia	2.0
5 de 5	2.5
=amargamente	-2.0
=amo muito	2.5
=aprovada	1.5
=aprovado	1.5
=aumentaram =meu =limite	2.5
=aumentaram =o =meu =limite	2.5
=aumentou =meu =limite	2.5
=aumentou =o =meu =limite	2.5
=baixo =demais	-2.0
=boatarde	0.0
=bomdia	0.0
=cadê	-1.0
=divergente	-2.0
=divergência	-2.0
=divergências	-2.0
=esperando ansiosamente	0.0
=exigimos	-1.0
=exijo	-1.0
=já =tentei	-1.0
=ligo =e	-1.0
=me =ajuda	2.0
=me =ajudam	2.0
=me =ajudando	2.0
=me =ajudar	-1.0
=me =ajudaram	2.0
=me =ajude	-1.0
=me =ajudem	-1.0
=me =ajudou	2.0
=me =socorre	2.0
=melhor =que =antes	2.0
=melhoria	-0.6
=melhorias	-0.6
=mtobrigada	2.5
=mtobrigado	2.5
=n abre	-2.0
=n aguento mais	-2.0
=n ajudam	-2.0
=n atende	-2.0
=n atendem	-2.0
=n aumenta	-2.0
=n avisam	-2.0
=n chega	-2.0
=n chegou	-2.0
=n compensa	-2.0
=n compro mais	-2.0
=n consegui	-2.0
=n consigo	-2.0
=n cumpre	-2.0
=n cumprem	-2.0
=n decepciona	2.0
=n deu certo	-2.0
=n dá certo	-2.0
=n entregaram	-2.0
=n estou satisfeito	-2.0
=n funciona	-2.0
=n gostei	-2.0
=n gosto	-2.0
=n indico	-2.5
=n libera	-2.0
=n presta	-2.0
=n recebi	-2.0
=n recomendo	-2.5
=n resolve	-2.0
=n resolvem	-2.0
=n resolveu	-2.0
=n responde	-2.0
=n respondem	-2.0
=n sei	-1.0
=n serve	-2.0
=n tem	-2.0
=n tenho do que reclamar	2.0
=n tenho problema	2.0
=n tive problema	2.0
=n vale a pena	-2.0
=n vale nada	-3.0
=n veio	-2.0
=n vejo a hora	2.0
=n volto mais	-2.0
=nos =ajudam	2.0
=nos =ajudaram	2.0
=nos =ajudou	2.0
=nos =socorre	2.0
=praticamente	0.0
=que =eu =precisava	0.0
=que =eu =queria	0.0
=que =precisava	0.0
=que =queria	0.0
=quem =deveria	0.0
=regular	-0.6
=resolve =meu =problema	2.0
=resolvem =meus =problemas	2.0
=resolveram =meu =problema	2.0
=resolveram =o =problema	2.5
=resolveu =meu =problema	2.0
=resolveu =o =problema	2.5
=sac	-1.0
=supriu =as	2.0
=tentei =ligar	-1.0
=tentei =várias	-1.0
=tento =ligar	-1.0
=ñ abre	-2.0
=ñ aguento mais	-2.0
=ñ ajudam	-2.0
=ñ atende	-2.0
=ñ atendem	-2.0
=ñ aumenta	-2.0
=ñ avisam	-2.0
=ñ chega	-2.0
=ñ chegou	-2.0
=ñ compensa	-2.0
=ñ compro mais	-2.0
=ñ consegui	-2.0
=ñ consigo	-2.0
=ñ cumpre	-2.0
=ñ cumprem	-2.0
=ñ decepciona	2.0
=ñ deu certo	-2.0
=ñ dá certo	-2.0
=ñ entregaram	-2.0
=ñ estou satisfeito	-2.0
=ñ funciona	-2.0
=ñ gostei	-2.0
=ñ gosto	-2.0
=ñ indico	-2.5
=ñ libera	-2.0
=ñ presta	-2.0
=ñ recebi	-2.0
=ñ recomendo	-2.5
=ñ resolve	-2.0
=ñ resolvem	-2.0
=ñ resolveu	-2.0
=ñ responde	-2.0
=ñ respondem	-2.0
=ñ sei	-1.0
=ñ serve	-2.0
=ñ tem	-2.0
=ñ tenho do que reclamar	2.0
=ñ tenho problema	2.0
=ñ tive problema	2.0
=ñ vale a pena	-2.0
=ñ vale nada	-3.0
=ñ veio	-2.0
=ñ vejo a hora	2.0
=ñ volto mais	-2.0
a cara	0.0
a cara de	0.0
a cereja do bolo	3.0
a gente confia	2.5
a gota d'água	-2.0
a grosso modo	0.0
a mais ou menos	0.0
a melhor coisa	2.5
a melhor escolha	2.0
a melhor opção	2.0
a não ser	0.0
a não ser que	0.0
a passo de tartaruga	-2.0
a peso de ouro	-2.0
a qualquer hora	2.0
a qualquer momento	2.0
a respeito	0.0
a respeito de	0.0
a sete chaves	2.5
a ver navios	-2.0
a única que	2.5
abaixo da expectativa	-2.0
abaixo da média	-2.0
abaixo das expectativas	-2.0
abaixo do esperado	-2.0
abri protocolo	-1.0
abri reclamação	-1.0
abri uma reclamação	-1.0
acabou a paciência	-2.0
aceita em todos os lugares	1.7
agora não	-1.0
agradecer desde já	0.0
aguardo providências	-1.0
aguardo retorno	0.0
aguardo solução	-1.0
ainda aguardo	-2.0
ainda bem	2.0
ainda estou esperando	-2.0
ainda nada	-2.0
ainda não	-2.0
ainda não chegou	-2.0
ainda não experimentei	0.0
ainda não foi	-2.0
ainda não fui atendida	-2.0
ainda não fui atendido	-2.0
ainda não fui reembolsado	-2.2
ainda não me	-2.0
ainda não recebi	-2.0
ainda não resolveram	-2.0
ainda não testei	0.0
ainda não tive	-2.0
ainda não usei	0.0
ainda não utilizei	0.0
ajuda bastante	1.5
ajuda no dia a dia	1.5
alegam que	-1.0
alegaram	-1.0
amargar	-2.0
amigos e familiares	0.0
amor à primeira vista	2.5
ano velho	0.0
antes era melhor	-2.0
anuidade muito cara	-2.0
anuidade zero	2.0
anuidade é alta	-2.0
anuidade é cara	-2.0
anuidade é muito alta	-2.0
anuidade é muito cara	-2.0
anvisa	-1.0
ao contrário	-1.0
ao deus dará	-2.0
ao invés	0.0
ao meu gosto	2.0
aos poucos	1.5
aquele cara	0.0
aquém	-2.0
aquém das expectativas	-2.0
aquém do esperado	-2.0
arcar com o prejuízo	-2.0
arrependimento mata	-2.0
as demais	0.0
assim assim	-0.6
assim não dá	-2.0
atenciosamente	0.0
atendimento de urgência	0.0
atendimento zero	-3.0
até agora	-1.0
até agora nada	-2.0
até agora nada a reclamar	2.0
até agora nenhum problema	2.0
até agora não	-2.0
até agora sem problemas	2.0
até agora tudo bem	2.0
até agora tudo certo	2.0
até hoje	-1.0
até hoje nada	-2.0
até hoje não	-2.0
até logo	0.0
até mais	0.0
até o momento nada a reclamar	2.0
até o momento não	-2.0
até o momento tudo bem	2.0
até o momento tudo ok	2.0
até o presente momento	-2.0
aula legal	0.0
ação judicial em andamento	0.0
baixar a anuidade	-0.6
baixar os preços	-0.6
baixaram meu limite	-2.0
banco central	-1.0
barata tonta	0.0
barato sai caro	-2.0
batata quente	-2.0
bater com a cara na porta	-2.0
belo horizonte	0.0
bem antes	0.0
bem aqui	0.0
bem como	0.0
bem depois	0.0
bem entendido	0.0
bem melhor	2.0
bem na	0.0
bem no	0.0
bem quando	0.0
bem que	0.0
bicho de estimação	0.0
bichos de pelúcia	0.0
boa esperança	0.0
boa experiência	2.0
boa experiência nenhuma	-2.0
boa forma	0.0
boa hora	0.0
boa morte	0.0
boa noite	0.0
boa noite cinderela	0.0
boa noite tudo bem	0.0
boa nova	0.0
boa parte	0.0
boa parte do	0.0
boa semana	0.0
boa sorte	0.0
boa tarde	0.0
boa tarde tudo bem	0.0
boa viagem recife	0.0
boa vista	0.0
boas condições	2.0
boas condições de pagamento	2.0
boas festas	0.0
boca pra fora	-2.0
boleto vencido	0.0
bom coisa nenhuma	-2.0
bom dia	0.0
bom dia tudo bem	0.0
bom domingo	0.0
bom estado	2.5
bom feriado	0.0
bom fim	0.0
bom fim de semana	0.0
bom final de semana	0.0
bom jardim	0.0
bom jesus	0.0
bom limite	2.0
bom mesmo é	-2.0
bom para nada	-2.0
bom pra nada	-2.0
bom pra quem	-2.0
bom prazo	2.0
bom retiro	0.0
bom samaritano	0.0
bom seria se	-2.0
bom sucesso	0.0
bom só para	-2.0
bom trabalho a todos	0.0
bonito só na foto	-2.0
bons ares	0.0
brincar com	-2.0
brincar com a cara	-2.0
cabelo danificado	0.0
cabelo oleoso	0.0
cabelo seco	0.0
cada dia melhor	2.0
cada um	0.0
cada vez melhor	2.0
cadê a	-1.0
cadê meu	-1.0
cadê o	-1.0
cai como uma luva	2.5
cai em golpe	-2.0
cai fora	-2.0
cair fora	-2.0
cair na pegadinha	-2.0
cair no golpe	-2.0
caiu como uma luva	2.5
calça jeans rasgada	0.0
calça rasgada	0.0
caminhão de lixo	0.0
cara a cara	0.0
cara da	0.0
cara de palhaço	-2.0
cara de pau	-2.0
cara na porta	-2.0
cara que	0.0
caro cliente	0.0
carro batido	0.0
carta de cobrança	0.0
carta de crédito	0.0
casa da boa	0.0
casa da sogra	-2.0
caso de dúvida	0.0
caso de urgência	0.0
caí do cavalo	-2.0
caí fora	-2.0
caí nessa	-2.0
caí no golpe	-2.0
cem por cento	2.0
cerca de mais ou menos	0.0
cereja do bolo	3.0
cesto de lixo	0.0
chave de ouro	2.5
chegou bem	2.5
chegou em 1 dia	2.0
chegou em 2 dias	2.0
chegou em 3 dias	2.0
chegou em dois dias	2.0
chegou em menos	2.0
chegou em perfeito estado	2.5
chegou em três dias	2.0
chegou em um dia	2.0
chegou inteiro	2.5
chegou no dia seguinte	2.0
chegou perfeito	2.5
chegou tudo certo	2.5
cheia de problemas	-2.0
cheio de bugs	-2.0
cheio de burocracia	-2.0
cheio de defeitos	-2.0
cheio de encargos	-2.0
cheio de erros	-2.0
cheio de juros	-2.0
cheio de problemas	-2.0
cheio de taxas	-2.0
chorei	-2.0
chorei de raiva	-2.0
cidade velha	0.0
cliente a menos	-2.0
cliente fiel	2.0
clube dos amigos	0.0
clínica de higiene	0.0
cobra anuidade	-1.0
cobra juros	-1.0
cobra taxa	-2.0
cobrado por algo	-2.0
cobrado sem	-2.0
cobram por tudo	-2.0
cobram tudo	-2.0
cobrança da anuidade	-1.0
cobrança de anuidade	-1.0
coisa do passado	-2.0
coleta de lixo	0.0
com a cara na porta	-2.0
com amor	2.5
com carinho	2.5
com chave de ouro	2.5
com cuidado ao abrir	0.0
com dores	0.0
com juros	-1.0
com licença	0.0
com muito carinho	2.5
com respeito a	0.0
com todo carinho	2.5
com urgência	-1.0
como em casa	2.5
como novo	2.5
como posso resolver	0.0
como resolver	0.0
como uma luva	2.5
comprem sem medo	2.5
concurso de beleza	0.0
confio de olhos fechados	2.5
conta vencida	0.0
contar com vocês	2.0
continua a mesma	-2.0
continua cobrando	-2.0
continua igual	-2.0
continua o mesmo	-2.0
continuam me cobrando	-2.0
continuem assim	2.5
continuo aguardando	-2.0
continuo esperando	-2.0
continuo sem	-2.0
conto do vigário	-2.0
contra baratas	0.0
contra dor	0.0
contra formigas	0.0
contra insetos	0.0
contra manchas	0.0
contra mofo	0.0
contra mosquitos	0.0
conversa mole	-2.0
conversa para boi dormir	-2.0
conversa pra boi dormir	-2.0
correu bem	2.5
correu tudo bem	2.5
cortaram meu limite	-2.0
corte a laser	0.0
corte da carne	0.0
corte de cabelo	0.0
corte reto	0.0
criar raízes	-2.0
criar teia de aranha	-2.0
cumpre a função	1.5
cumpre o seu papel	1.5
cumpre seu papel	1.5
cupom de desconto	0.0
custa os olhos da cara	-2.0
custa pouco	1.5
código de defesa do consumidor	0.0
código de segurança	0.0
código promocional	0.0
cúmulo	-2.0
da melhor forma	2.0
da melhor maneira	2.0
da melhor qualidade	2.0
da minha vida	2.5
dando erro	-2.0
dando pau	-2.0
dando problema	-2.0
dar as costas	-2.0
dar certo	2.5
dar defeito	-2.0
dar dor de cabeça	-2.0
dar errado	-2.0
dar erro	-2.0
dar murro em ponta de faca	-2.0
dar pau	-2.0
dar ruim	-2.0
daria nota zero	-1.0
daria zero	-1.0
das cavernas	-2.0
data da perda	0.0
de brincadeira	-2.0
de cara	0.0
de chorar	-2.0
de coração	2.5
de dar dó	-2.0
de dar nojo	-2.0
de encher os olhos	2.5
de fachada	-2.0
de grosso calibre	0.0
de leve	0.0
de mais ou menos	0.0
de mal	0.0
de parabéns	3.0
de pouco em pouco	1.5
de uma hora para outra	0.0
de urgência	0.0
de vez em nunca	-2.0
deixar de cobrar	-1.0
deixei de comprar	-2.0
deixei de frequentar	-2.0
deixei de ir	-2.0
deixei de usar	-2.0
deixou sem	-2.0
demais clientes	0.0
demais lojas	0.0
demais produtos	0.0
depois do prazo	-2.0
descontaram sem	-1.5
desconto não	-1.5
descontos de salário	0.0
desde já agradeço	0.0
desde já grato	0.0
desde já obrigado	0.0
desse jeito não dá	-2.0
deu certo	2.5
deu conta	1.5
deu conta do recado	1.5
deu defeito	-2.0
deu errado	-2.0
deu erro	-2.0
deu pau	-2.0
deu problema	-2.0
deu ruim	-2.0
deu trabalho	-2.0
deu tudo certo	2.5
deu zebra	-2.0
deus me livre	-2.0
deus nos acuda	-2.0
deus nos livre	-2.0
dia seguinte já	2.0
dia sim dia também	-2.0
dias e dias	-1.0
dias úteis	-1.0
diferença de preço	-2.0
difícil não gostar	3.0
diminuiu meu limite	-2.0
diminuiu o limite	-2.0
diminuíram meu limite	-2.0
dinheiro de volta	-1.0
dinheiro jogado fora	-2.0
direito do consumidor	0.0
divergência de preço	-2.0
divide em várias vezes	2.0
divido em várias vezes	2.0
diz respeito	0.0
do coração	2.5
do meu gosto	2.0
do nada o	-1.0
do tempo do onça	-2.0
dor de barriga	0.0
dor de dente	0.0
dor de garganta	0.0
dor muscular	0.0
dor nas costas	0.0
dores no	0.0
dou nota 10	2.0
dou nota zero	-1.0
dou zero	-1.0
droga legal	0.0
dá conta	1.5
dá conta do recado	1.5
dá defeito	-2.0
dá dó	-2.0
dá errado	-2.0
dá erro	-2.0
dá muito trabalho	-2.0
dá nojo	-2.0
dá para o gasto	1.5
dá para parcelar	2.0
dá pena	-2.0
dá pra parcelar	2.0
dá pro gasto	1.5
dá problema	-2.0
dá raiva	-2.0
dá ruim	-2.0
dá trabalho	-2.0
dá tudo certo	2.5
dá vergonha	-2.0
dá vontade de chorar	-2.0
dão as costas	-2.0
dão conta do recado	1.5
dúvidas frequentes	0.0
e melhor	0.0
em boa hora	0.0
em boa parte	0.0
em caso de dúvidas	0.0
em constante evolução	2.0
em família	2.5
em menos de uma semana	2.0
em oferta	0.0
em perfeitas condições	2.5
em perfeito estado	2.5
em promoção	0.0
em queda	0.0
em todos os lugares	1.2
emergência	0.0
empréstimo que não fiz	-1.5
empurra empurra	-2.0
enche os olhos	2.5
encher os olhos	2.5
entrega no mesmo dia	2.0
entrega o que promete	1.5
entregue às moscas	-2.0
era bom	-0.6
era melhor antes	-2.0
esperava bem mais	-0.6
esperava mais	-0.6
esperava melhor	-0.6
esperava muito mais	-0.6
espero que esteja bem	0.0
espero que estejam todos bem	0.0
espero que melhore	-0.6
esse cara	0.0
estamos sem	-2.0
estou cansado	-2.0
estou decepcionado	-2.0
estou fora	-2.0
estou há dias tentando	-1.0
estou indignado	-2.0
estou insatisfeito	-2.0
estou revoltado	-2.0
estou sem	-2.0
estou sendo cobrado	-2.0
está me ajudando	2.0
está melhorando	2.0
estão de brincadeira	-2.0
estão me cobrando	-2.0
estão melhorando	2.0
eu prefiro	0.0
excelente experiência	2.0
exijo	-1.0
experiência agradável	2.0
experiência boa	2.0
experiência desagradável	-2.0
experiência excelente	2.0
experiência frustrante	-2.0
experiência horrível	-2.0
experiência incrível	2.0
experiência inesquecível	2.0
experiência maravilhosa	2.0
experiência negativa	-2.0
experiência perfeita	2.0
experiência positiva	2.0
experiência ruim	-2.0
experiência terrível	-2.0
experiência ótima	2.0
experiência única	2.0
facilidade de pagamento	2.0
facilita o dia a dia	1.5
falta de bom senso	-2.0
falta de tempo	0.0
falta de vergonha	-2.0
falta melhorar	-0.6
falta pouco	0.0
falta um mês	0.0
faltou só	0.0
faz a diferença	2.5
faz favor	0.0
faz mais ou menos	0.0
faz meses	-1.0
faz o que promete	1.5
faz toda a diferença	2.5
faz um mês	-1.0
faz uma semana	-1.0
fazem de trouxa	-2.0
fazer de bobo	-2.0
fazer de otário	-2.0
fazer de palhaço	-2.0
fazer falta	0.0
fecha do nada	-1.5
feito com amor	2.5
feito de trouxa	-2.0
feliz aniversário	0.0
feliz ano novo	0.0
feliz dia	0.0
feliz natal	0.0
feliz páscoa	0.0
fez a diferença	2.5
fica a dica	-0.6
fica mais barato	1.5
ficamos sem	-2.0
ficar a ver navios	-2.0
ficar na mão	-2.0
ficha limpa	0.0
fico no aguardo	0.0
ficou para trás	-2.0
fila de espera do	0.0
fila preferencial	0.0
filme de terror	0.0
fim da picada	-2.0
fio dental	0.0
fiquei com o prejuízo	-2.0
fiquei no prejuízo	-2.0
foi a última vez	-2.0
foi aprovado	1.5
foi por água abaixo	-2.0
foi resolvido	2.5
foi tudo bem	2.5
fora da curva	2.5
fora da realidade	-2.0
fora de estoque	-2.0
fora de linha	-2.0
fora de uso	-2.0
fora do comum caro	-2.0
fora do padrão	-2.0
fora do prazo	-2.0
formas de pagamento variadas	2.0
frio na barriga	0.0
frutas secas	0.0
frutos do mar	0.0
fui aprovado	1.5
fui cobrado	-2.0
fui informado	-1.0
fui obrigado	-1.0
fui obrigado a pagar	-2.0
fui passado para trás	-2.0
fui resolver	0.0
fã clube	0.0
gastei pouco	2.0
gato por lebre	-2.0
gelo seco	0.0
gente boa	2.5
gente boníssima	2.5
gente fina	2.5
gostinho de quero mais	3.0
gosto amargo	-2.0
gota d'água	-2.0
grande coisa	-0.6
grave acidente	0.0
grave doença	0.0
graças a	2.0
graças a deus	2.0
grosso modo	0.0
haja paciência	-2.0
haja saco	-2.0
história pra boi dormir	-2.0
hoje em dia não	-1.0
hora extra	0.0
horas e horas	-1.0
há espaço para melhorar	-0.6
há mais ou menos	0.0
há meses	-1.0
há que melhorar	-0.6
há semanas	-1.0
há um mês	-1.0
há uma semana	-1.0
há vários dias	-1.0
há vários meses	-1.0
idade da pedra	-2.0
impossível contato	-2.0
impossível entrar em contato	-2.0
impossível falar	-2.0
impossível não amar	3.0
impossível não gostar	3.0
ir por água abaixo	-2.0
isento	2.0
isento de anuidade	2.0
isenção	2.0
isenção de anuidade	2.0
jamais comprarei	-2.0
jamais me decepcionou	3.0
jamais recomendo	-2.0
jamais tive problemas	2.5
jamais voltarei	-2.0
jeans rasgado	0.0
jogado às traças	-2.0
jogam um para o outro	-2.0
jogo de empurra	-2.0
jogo limpo	0.0
juros são altos	-2.0
juros são muito altos	-2.0
já abri	-1.0
já cancelei	-2.0
já entrei em contato	-1.0
já faz	-1.0
já faz mais de	-1.0
já foi boa	-2.0
já foi melhor	-2.0
já liguei	-1.0
já mandei	-1.0
já não sou cliente	-2.0
já não é a mesma	-2.0
já não é o mesmo	-2.0
já pedi	-1.0
já reclamei	-1.0
já solicitei	-1.0
lamento muito	-2.0
lamento que	-2.0
lata de lixo	0.0
lava as mãos	-2.0
lesma	-2.0
levar em conta	0.0
levei gato por lebre	-2.0
liguei várias vezes	-1.0
limite baixíssimo	-2.0
limite bom	2.0
limite está baixo	-2.0
limite excelente	2.0
limite generoso	2.0
limite maior sem	2.0
limite muito pouco	-2.0
limite nunca aumenta	-2.0
limite não aumenta	-2.0
limite satisfatório	2.0
limite tão baixo	-2.0
limite um pouco	0.0
limite é baixo	-2.0
limite é muito baixo	-2.0
limite é muito pouco	-2.0
limite é pequeno	-2.0
limite é pouco	-2.0
limite ótimo	2.0
limpeza de pele	0.0
lista de espera	0.0
lixeira	0.0
lixo do banheiro	0.0
lixo hospitalar	0.0
lixo na rua	0.0
lixo reciclável	0.0
longe de ser bom	-2.0
longe do esperado	-2.0
longe do ideal	-2.0
louça suja	0.0
maior agilidade	-0.6
maior atenção	-0.6
maior variedade	-0.6
mais agilidade	-0.6
mais atenção	-0.6
mais barato em outro	-1.0
mais benefícios	-0.6
mais clareza	-0.6
mais cuidado	-0.6
mais de 1 hora	-1.0
mais de 2 horas	-1.0
mais de 3 horas	-1.0
mais de 30 minutos	-1.0
mais de 40 minutos	-1.0
mais de duas horas	-1.0
mais de um ano	-1.0
mais de um mês	-1.0
mais de uma hora	-1.0
mais de uma semana	-1.0
mais descontos	-0.6
mais do que recomendado	2.5
mais educação	-0.6
mais facilidade	-0.6
mais lento que	-2.0
mais limpeza	-0.6
mais nada	0.0
mais opções	-0.6
mais organização	-0.6
mais ou menos	-0.6
mais para menos	-0.6
mais pra menos	-0.6
mais promoções	-0.6
mais qualidade	-0.6
mais que recomendado	2.5
mais rapidez	-0.6
mais respeito	-0.6
mais segurança	-0.6
mais simpatia	-0.6
mais transparência	-0.6
mais vantagens	-0.6
mais variedade	-0.6
mal cheguei	0.0
mal consigo ver a hora	0.0
mal de alzheimer	0.0
mal de parkinson	0.0
mal posso esperar	0.0
mal posso esperar para voltar	3.0
mal vejo a hora	3.0
mantenham assim	2.5
mar de gente	0.0
mata a fome	1.5
mata do coração	-2.0
mau olhado	0.0
mau tempo	0.0
me ajuda muito	2.0
me ajuda por favor	-1.0
me arrependo amargamente	-2.0
me cobrando	-2.0
me deixou sem	-2.0
me poupe	-2.0
me quebra um galho	2.0
me senti desrespeitado	-2.0
me senti em casa	2.5
me senti enganado	-2.0
me senti humilhado	-2.0
me senti lesado	-2.0
me senti um lixo	-2.0
me sinto seguro	1.5
me socorre	2.0
me tira do aperto	2.0
me tirou do sério	-2.0
medo de avião	0.0
meia boca	-0.6
meia-boca	-0.6
meia-tigela	-0.6
meio feliz	0.0
meio termo	0.0
melhor amiga	0.0
melhor data	0.0
melhor dia	0.0
melhor dia de compra	0.0
melhor dizendo	0.0
melhor do que	2.0
melhor hora	0.0
melhor idade	0.0
melhor impossível	3.0
melhor que	2.0
melhor que nada	1.5
melhorou bastante	2.0
melhorou muito	2.0
meno mal	1.5
menor preço	-0.6
menos burocracia	2.0
menos burocrático	2.0
menos caro	2.0
menos demorado	2.0
menos fila	2.0
menos mau	1.5
menos tempo	2.0
menos zero	-3.0
meses e meses	-1.0
mesma coisa	-1.0
mesma história	-1.0
mesmo pagando	-1.0
meter a mão	-2.0
meu bem	0.0
meu dinheiro de volta	-1.0
meu limite é baixo	-2.0
meu nome é	0.0
meu problema foi resolvido	2.5
meus pêsames	-2.0
mil vezes melhor	2.0
minha cara	0.0
ministério da saúde	0.0
misericórdia	-2.0
mofando	-2.0
mofando na fila	-2.0
mto obrigado	2.5
mudou minha vida	2.5
muita burocracia	-2.0
muita dor de cabeça	-2.0
muita experiência	2.0
muita promessa	-2.0
muita propaganda	-2.0
muita taxa	-1.0
muito abaixo	-2.0
muito aquém	-2.0
muito barulho por nada	-2.0
muito bem	2.0
muito burocrático	-2.0
muito grato	2.5
muito marketing	-2.0
muito melhor	2.0
muito menos	0.0
muito obrigado	2.5
muito obrigado pela atenção	0.0
muito obrigado por me fazer	-2.0
muito obrigado por nada	-2.0
muito trabalho	-2.0
má experiência	-2.0
mão de obra	0.0
médico especialista	0.0
música de espera	0.0
na cara	0.0
na hora do aperto	2.0
na hora que preciso	2.0
na promoção	0.0
nada =fácil	-2.0
nada a apontar	2.5
nada a criticar	2.0
nada a declarar só elogios	2.5
nada a desejar	3.0
nada a reclamar	2.5
nada a ver	-2.0
nada a ver com a foto	-2.0
nada aconteceu	-2.0
nada agradável	-2.0
nada ainda	-2.0
nada até	-1.0
nada até agora	-2.0
nada barato	-2.0
nada boa	-2.0
nada bom	-2.0
nada bonito	-2.0
nada caro	2.0
nada complicado	2.0
nada confiável	-2.0
nada confortável	-2.0
nada contra	0.0
nada de	-1.0
nada de bom	-2.0
nada de errado	2.0
nada de especial	-0.6
nada de extraordinário	-0.6
nada de mais	-0.6
nada de mais a reclamar	1.5
nada de mal a dizer	2.0
nada de negativo a apontar	2.5
nada de outro mundo	-0.6
nada de ruim	2.5
nada de ruim a dizer	2.0
nada demais	-0.6
nada demais aconteceu	0.0
nada difícil	2.0
nada do que reclamar	2.5
nada especial	-0.6
nada fazem	-2.0
nada feito	-2.0
nada foi feito	-2.0
nada funciona	-2.0
nada fácil	-2.0
nada mais	0.0
nada mais que o básico	-0.6
nada mal	2.0
nada mau	2.0
nada muda	-2.0
nada presta	-2.0
nada profissional	-2.0
nada prático	-2.0
nada resolvido	-2.0
nada ruim	2.0
nada satisfeito	-2.0
nada se resolve	-2.0
nada simpático	-2.0
nariz de palhaço	-2.0
nas horas difíceis	2.0
nem 1 estrela	-2.0
nem abre	-2.0
nem ai	-2.0
nem ao menos	-1.0
nem atendem	-2.0
nem avisam	-2.0
nem aí	-2.0
nem bem	0.0
nem bem nem mal	-0.6
nem bom nem ruim	-0.6
nem chegou	-2.0
nem dado	-3.0
nem de graça	-3.0
nem deram	-2.0
nem desculpas pediram	-2.0
nem encostou	-1.5
nem fede nem cheira	-0.6
nem funciona	-2.0
nem ligam	-2.0
nem me examinou	-2.0
nem me olhou	-1.5
nem merece	-2.0
nem mesmo	-1.0
nem nota 1	-2.0
nem olham	-2.0
nem olhou	-2.0
nem parece	2.5
nem pediram desculpas	-2.0
nem pra	-1.0
nem recomendo	-3.0
nem responde	-2.0
nem se compara	3.0
nem sempre fui bem atendido	-2.0
nem sempre sou bem atendido	-2.0
nem sequer	-1.0
nem sim nem não	-0.6
nem só	0.0
nem tanto assim	-0.6
nem uma estrela	-2.0
nenhum =pouco	-2.0
nenhum benefício	-2.0
nenhum problema	2.0
nenhum problema até	2.0
nenhum respeito	-2.0
nenhum retorno	-2.0
nenhum suporte	-2.0
nenhuma dificuldade	2.0
nenhuma estrela	-2.5
nenhuma explicação	-2.0
nenhuma informação	-2.0
nenhuma queixa	2.5
nenhuma reclamação	2.5
nenhuma resposta	-2.0
nenhuma solução	-2.0
nenhuma vantagem	-2.0
ninguém ajuda	-2.0
ninguém assume	-1.5
ninguém atende	-2.0
ninguém dá jeito	-2.0
ninguém faz nada	-2.0
ninguém me ajudou	-2.0
ninguém me atende	-2.0
ninguém me responde	-2.0
ninguém merece	-2.0
ninguém resolve	-2.0
ninguém resolve nada	-2.0
ninguém responde	-2.0
ninguém sabe	-2.0
ninguém se responsabiliza	-1.5
no aguardo	0.0
no aguardo de	0.0
no bolso do cliente	-2.0
no dia seguinte	2.0
no prejuízo	-2.0
no que diz respeito	0.0
no show	0.0
nome limpo	0.0
nome sujo no	0.0
nos conformes	2.5
nota 1000	2.0
nota excelente	2.0
nota mil	3.0
nota mil e	2.0
nota zero	-1.0
novamente o mesmo problema	-2.0
nunca almenta	-2.0
nunca aprovam	-2.0
nunca atende	-2.0
nunca atrasou	2.5
nunca aumenta	-2.0
nunca aumentaram o limite	-2.0
nunca aumentou meu limite	-2.0
nunca aumentou o meu limite	-2.0
nunca cai	2.5
nunca caiu	2.5
nunca chegou	-2.0
nunca comi melhor	3.0
nunca consegui	-2.0
nunca consegui usar	-2.0
nunca consigo	-2.0
nunca cumprem	-2.0
nunca decepciona	3.0
nunca deixa na mão	2.5
nunca deixou a desejar	3.0
nunca deu certo	-2.0
nunca deu dor de cabeça	2.5
nunca deu problema	2.5
nunca dá certo	-2.0
nunca dá problema	2.5
nunca entregam	-2.0
nunca erram	2.5
nunca está	-2.0
nunca estão	-2.0
nunca falhou	2.5
nunca fiquei na mão	2.5
nunca foi recusado	2.5
nunca foi resolvido	-2.0
nunca fui reconhecido	-2.0
nunca fui tão bem atendido	3.0
nunca funciona	-2.0
nunca houve problema	2.5
nunca libera	-2.0
nunca mais	-2.0
nunca mais compro	-2.0
nunca mais compro aqui	-2.0
nunca mais compro em outra loja	2.5
nunca mais compro em outro lugar	2.5
nunca mais deu problema	2.5
nunca mais na vida	-2.0
nunca mais piso	-2.0
nunca mais quero	-2.0
nunca mais tive problema	2.5
nunca mais troco	2.5
nunca mais volto	-2.0
nunca me decepcionou	3.0
nunca me deixaram	2.5
nunca me deixou na mão	3.0
nunca me deram	-2.0
nunca me deu problema	2.5
nunca me falhou	2.5
nunca me ligaram	-2.0
nunca me negou	2.5
nunca melhora	-2.0
nunca mudou	-2.0
nunca paguei anuidade	2.0
nunca passei por isso	-2.0
nunca passei vergonha	2.5
nunca pego fila	2.0
nunca quebrou	2.5
nunca recebi	-2.0
nunca reclamei	2.5
nunca recomendo	-2.0
nunca resolve	-2.0
nunca responde	-2.0
nunca retornam	-2.0
nunca tem erro	2.5
nunca tem estoque	-2.0
nunca tem fila	2.0
nunca tem médico	-2.0
nunca tem nada	-2.0
nunca tem ninguém	-2.0
nunca tem problema	2.5
nunca tem vaga	-2.0
nunca tive aumento	-2.0
nunca tive dificuldade	2.5
nunca tive do que reclamar	2.5
nunca tive dor de cabeça	2.5
nunca tive nenhum problema	2.5
nunca tive problema	2.5
nunca tive qualquer problema	2.5
nunca tive retorno	-2.0
nunca tive um problema	2.5
nunca travou	2.5
nunca veio	-2.0
nunca vi	-2.0
nunca vi igual	-2.0
nunca vi melhor	3.0
nunca vi nada igual	-2.0
nunca vi tanta	-2.0
nuvem de tags	0.0
não 10	-1.0
não =aumentaram =meu =limite	-2.0
não =aumentou =meu =limite	-2.0
não =deveria	-0.6
não =deveriam	-0.6
não =devia	-0.6
não =me =ajuda	-2.0
não =me =ajudam	-2.0
não =me =ajudaram	-2.0
não =me =ajudou	-2.0
não =poderia	-0.6
não =poderiam	-0.6
não =precisa	0.0
não =precisam	0.0
não =precisava	0.0
não =sabe	-2.0
não =sabem	-2.0
não =é =fácil	-2.0
não abre	-2.0
não abro mão	3.0
não aceita	-2.0
não achei bom	-2.0
não achei caro	2.0
não achei ruim	2.0
não acho justo	-2.0
não adianta	-2.0
não agrada	-2.0
não aguento	-2.0
não aguento mais	-2.0
não ajuda	-2.0
não almenta	-2.0
não amassa	2.0
não apareceu	-2.0
não apenas	0.0
não aperta	2.0
não aprovado	-1.5
não arde	2.0
não arrumaram	-2.0
não assinem	-2.5
não assumem	-1.5
não atende	-2.0
não atende as expectativas	-2.0
não atende minhas necessidades	-2.0
não atende às expectativas	-2.0
não atualiza	-2.0
não aumenta	-2.0
não aumenta meu limite	-2.0
não aumentar o meu limite	-2.0
não aumentou o limite	-2.0
não autorizado	-1.0
não avisaram	-2.0
não avisaram nada	-2.0
não bate	-2.0
não cabe	-2.0
não caiam	-2.5
não caiam nessa	-2.5
não caio mais	-2.0
não carrega	-2.0
não chega	-2.0
não cobra anuidade	2.0
não cobra juros	2.0
não cobra nada	2.0
não cobra nada de anuidade	2.0
não cobra taxa	2.0
não cobre	-2.0
não cola	-2.0
não compensa	-2.0
não compraria novamente	-2.5
não compro mais	-2.5
não concordo	-2.0
não conecta	-1.5
não confere	-2.0
não confio	-2.5
não conheço	0.0
não conheço melhor	3.0
não consegue	-2.0
não consegui	-2.0
não consegui aumentar	-2.0
não consigo	-2.0
não consigo aumentar	-2.0
não consigo viver sem	3.0
não contratem	-1.0
não corresponde	-2.0
não corresponde às expectativas	-2.0
não coube	-2.0
não cumpre	-2.0
não cumpre o anunciado	-2.0
não curti	-2.0
não custa caro	2.0
não custa nada	2.0
não decepciona	3.0
não dei 10	-1.0
não dei 5	-1.0
não deixa	-2.0
não deixa a desejar	3.0
não deixa cair	2.0
não deixa na mão	2.5
não deixa nada a desejar	3.0
não demora	2.0
não demora muito	2.0
não demorou nada	2.0
não deram retorno	-2.0
não desbota	2.0
não desliga	-2.0
não deu certo	-2.0
não deu o desconto	-2.0
não deu problema	2.0
não deu trabalho	2.0
não doeu	2.0
não dou 10	-1.0
não dou 5	-1.0
não dou zero porque não	-1.0
não dura	-2.0
não dura nada	-2.0
não durou um mês	-2.0
não durou uma semana	-2.0
não dá a mínima	-2.0
não dá certo	-2.0
não dá desconto	-2.0
não dá mais	-2.0
não dá para	-2.0
não dá para reclamar	2.5
não dá pra	-2.0
não dá pra reclamar	2.5
não dá problema	2.0
não dá trabalho	2.0
não dá vantagem	-2.0
não dão a mínima	-2.0
não dão retorno	-2.0
não dói	2.0
não encaixa	-2.0
não encolhe	2.0
não encontrei defeitos	3.0
não enfrentar filas	2.0
não engorda	2.0
não enjoa	2.0
não entendi	-2.0
não entra	-2.0
não entrega	-2.0
não enviaram	-2.0
não era bem	-2.0
não era o que	-2.0
não era o que eu	-2.0
não escorrega	2.0
não esquenta	-2.0
não estamos conseguindo	-2.0
não estou conseguindo	-2.0
não estou gostando	-2.0
não estou recebendo	-2.0
não estou satisfeito	-2.0
não está boa	-2.0
não está bom	-2.0
não está funcionando	-2.0
não está mal	2.0
não está mau	2.0
não está nem aí	-2.0
não estão nem aí	-2.0
não existe	-2.0
não existe melhor	3.0
não explicam	-2.0
não falha nunca	2.0
não faz barulho	2.0
não faz questão	-2.0
não faz sentido	-2.0
não fazem	-2.0
não fazem nada	-2.0
não fecha	-2.0
não fez nada	-2.0
não fica caro	2.0
não fica cheiro	2.0
não fico sem	3.0
não ficou bom	-2.0
não ficou ruim	2.0
não fiz nenhuma	-1.0
não fizeram nada	-2.0
não fizeram questão	-2.0
não foi boa	-2.0
não foi boa a experiência	-2.0
não foi bom	-2.0
não foi entregue	-2.0
não foi mal	2.0
não foi mau	2.0
não foi o que	-2.0
não foi possível	-2.0
não foi resolvido	-2.0
não foi solucionado	-2.0
não foi uma boa experiência	-2.0
não fui eu	-1.0
não funciona	-2.0
não ganhei desconto	-2.0
não gela	-2.0
não gostei	-2.0
não gruda	2.0
não houve	-2.0
não houve problema	2.0
não houve retorno	-2.0
não há	-2.0
não há como	-2.0
não há condições	-2.0
não há do que reclamar	2.5
não há igual	3.0
não há melhor	3.0
não há o que reclamar	2.5
não há quem não goste	3.0
não há vagas	-2.0
não indico	-2.0
não indico a ninguém	-2.0
não indico para ninguém	-2.0
não informa	-2.0
não instala	-2.0
não irrita	2.0
não largo	3.0
não largo mais	3.0
não lembro	0.0
não libera	-1.5
não liberou	-1.5
não liga	-2.0
não ligam para	-2.0
não limpa	-2.0
não machuca	2.0
não mancha	2.0
não mandaram	-2.0
não me agradou	-2.0
não me arrependi	2.5
não me arrependo	2.5
não me atende	-2.0
não me deixa	2.5
não me deixa na mão	2.5
não me lembro	0.0
não me posso queixar	2.5
não me satisfaz	-2.0
não merece	-2.0
não merece nem	-2.0
não merece nota	-2.0
não obtive	-2.0
não obtive resposta	-2.0
não obtive retorno	-2.0
não obtive sucesso	-2.0
não oferece	-2.0
não opinar	0.0
não paga juros	2.0
não pago anuidade	2.0
não passa	-2.0
não passa confiança	-2.0
não passa segurança	-2.0
não pedi	-1.0
não pediram desculpas	-2.0
não pega	-1.5
não pego fila	2.0
não perco tempo	2.0
não permite	-2.0
não pesa	2.0
não pesa no bolso	2.0
não pesa no estômago	2.0
não poderia estar mais satisfeito	3.0
não poderia ser melhor	3.0
não podia pedir mais	2.5
não podia ter corrido melhor	3.0
não posso me queixar	2.5
não posso reclamar	2.5
não precisa de nada	2.0
não precisa enfrentar fila	2.0
não precisa sair	2.0
não preciso esperar	2.0
não preciso sair de casa	2.0
não presta	-2.0
não quer	-2.0
não quero mais	-1.0
não quero mais ser cliente	-2.0
não recebi	-2.0
não recomendo	-2.0
não recomendo a ninguém	-2.0
não recomendo para ninguém	-2.0
não reconheço	-1.0
não refrigera	-2.0
não rende	-2.0
não repuseram	-2.0
não repõem	-1.0
não resisto	2.0
não resolve	-2.0
não resolve nada	-2.0
não resolve problema algum	-2.0
não resolve problema nenhum	-2.0
não respeita	-2.0
não responde	-2.0
não retorna	-2.0
não rola	-2.0
não sai	-2.0
não sai caro	2.0
não saio sem	3.0
não satisfaz	-2.0
não se arrepende	2.5
não se importam	-2.0
não se responsabilizam	-1.5
não seca	-2.0
não segura carga	-2.0
não sei	-1.0
não sei dizer	0.0
não sei informar	0.0
não sei opinar	0.0
não senti dor	2.0
não serei mais cliente	-2.0
não serve para nada	-2.0
não serve pra nada	-2.0
não serviu	-2.0
não sinto dificuldade	2.0
não sinto firmeza	-2.0
não solicitei	-1.0
não solta pelo	2.0
não solucionou	-2.0
não somente	0.0
não sou fácil de agradar mas	2.5
não sou mais cliente	-2.0
não supera	-2.0
não superou	-2.0
não superou as expectativas	-2.0
não suporto	-2.0
não suporto mais	-2.0
não só	0.0
não tem	-2.0
não tem anuidade	2.0
não tem aplicativo	-2.0
não tem app	-2.0
não tem ar condicionado	-2.0
não tem atendente	-2.0
não tem atendimento	-2.0
não tem barulho	2.0
não tem benefícios	-2.0
não tem burocracia	2.0
não tem cheiro	2.0
não tem cobertura	-2.0
não tem como	-2.0
não tem como não amar	3.0
não tem como não gostar	3.0
não tem comparação	3.0
não tem complicação	2.0
não tem condições	-2.0
não tem consideração	-2.0
não tem defeito	3.0
não tem desconto	-2.0
não tem educação	-2.0
não tem elevador	-2.0
não tem erro	2.5
não tem estacionamento	-2.0
não tem estoque	-2.0
não tem fila	2.0
não tem funcionário	-2.0
não tem igual	3.0
não tem internet	-2.0
não tem jeito	-2.0
não tem jeito de	-2.0
não tem juros	2.0
não tem limite	-2.0
não tem mais jeito	-2.0
não tem melhor	3.0
não tem médico	-2.0
não tem ninguém	-2.0
não tem noção	-2.0
não tem opção	-2.0
não tem palavra	-2.0
não tem preparo	-2.0
não tem preço	3.0
não tem problema	2.0
não tem produto	-2.0
não tem promoção	-2.0
não tem qualidade	-2.0
não tem rede	-2.0
não tem respeito	-2.0
não tem sinal	-2.0
não tem suporte	-2.0
não tem tempo quente	2.5
não tem tempo ruim	2.5
não tem vaga	-2.0
não tem vantagem	-2.0
não tem variedade	-2.0
não tem água	-2.0
não tem água quente	-2.0
não temos acesso	-2.0
não tenho acesso	-2.0
não tenho dificuldade	2.0
não tenho do que reclamar	2.5
não tenho dúvida	0.0
não tenho limite	-2.0
não tenho mais limite	-2.0
não tenho nada	0.0
não tenho nada a apontar	2.5
não tenho nada a declarar	0.0
não tenho nada a reclamar	2.5
não tenho nada de mal a dizer	2.0
não tenho nada de que me queixar	2.5
não tenho nada de ruim	2.5
não tenho nada do que reclamar	2.5
não tenho nada para reclamar	2.5
não tenho nada que reclamar	2.5
não tenho nenhum problema	2.0
não tenho o que reclamar	2.5
não tenho opinião	0.0
não tenho paciência	-2.0
não tenho problema	2.0
não tenho que reclamar	2.5
não tenho queixa	2.5
não tenho razão de queixa	2.5
não tenho reclamação	2.5
não tenho resposta	-2.0
não tenho retorno	-2.0
não ter anuidade	2.0
não tinha ninguém	-2.0
não tinha toalha	-2.0
não tinha água	-2.0
não tinha água quente	-2.0
não tive acesso	-2.0
não tive ajuda	-2.0
não tive dificuldade	2.0
não tive nenhum problema	2.0
não tive problema	2.0
não tive problema nenhum	2.0
não tive resposta	-2.0
não tive retorno	-2.0
não tive sucesso	-2.0
não tive suporte	-2.0
não tive uma boa experiência	-2.0
não to conseguindo	-2.0
não to gostando	-2.0
não transmite confiança	-2.0
não trava	2.0
não traz vantagem	-2.0
não trocaram	-2.0
não troco por nada	3.0
não troco por nenhum	3.0
não troco por outro	3.0
não tá funcionando	-2.0
não têm educação	-2.0
não têm noção	-2.0
não têm palavra	-2.0
não têm preparo	-2.0
não têm respeito	-2.0
não tô conseguindo	-2.0
não tô gostando	-2.0
não usei ainda	0.0
não uso	0.0
não utilizei	0.0
não vai se arrepender	2.5
não vale	-2.0
não vale a pena	-2.0
não vale lembrar	0.0
não vale nada	-3.0
não vale o preço	-2.0
não vale o que cobra	-2.0
não vale o que custa	-2.0
não vale um centavo	-3.0
não valoriza	-2.0
não valoriza o cliente	-2.0
não vaza	2.0
não veio	-2.0
não vejo a hora	3.0
não vejo a hora de comprar	3.0
não vejo a hora de voltar	3.0
não vejo vantagem	-2.0
não vem	-2.0
não vi vantagem	-2.0
não vieram	-2.0
não vivo sem	3.0
não volto	-2.0
não volto mais	-2.5
não vão	-2.5
não vão se arrepender	2.5
não é aquelas coisas	-0.6
não é barulhento	2.0
não é bem assim	-0.6
não é boa	-2.0
não é bom	-2.0
não é caro	2.0
não é doce demais	2.0
não é essas coisas	-0.6
não é grande coisa	-0.6
não é isso tudo	-0.6
não é justo	-2.0
não é lá essas coisas	-0.6
não é lá grande coisa	-0.6
não é mais a mesma	-2.0
não é mais como antes	-2.0
não é mais o mesmo	-2.0
não é mal	2.0
não é mau	2.0
não é muito caro	2.0
não é nada caro	1.5
não é nada de especial	-0.6
não é nada demais	-0.6
não é nada mau	2.0
não é o que	-2.0
não é pesado	2.0
não é possivel	-2.0
não é possível	-2.0
não é preciso	2.0
não é que	0.0
não é ruim	2.0
não é salgado	2.0
não é só	0.0
não é tudo isso	-0.6
não é tão caro	2.0
número de protocolo	-1.0
o =que =poderia	0.0
o barato que sai caro	-2.0
o barato sai caro	-2.0
o barato saiu caro	-2.0
o básico	1.5
o cara	0.0
o cúmulo	-2.0
o melhor cartão	2.0
o melhor de todos	2.0
o melhor investimento	2.5
o melhor é	2.0
obrigado a comprar	-2.0
obrigado a esperar	-2.0
obrigado a ir	-2.0
obrigado a pagar	-2.0
obrigado pela atenção	0.0
obrigado pelo descaso	-2.0
obrigado por me fazer	-2.0
obrigado por nada	-2.0
obrigado por tudo	2.5
ocorreu tudo bem	2.5
ofertas de emprego	0.0
oi tudo bem	0.0
olho da cara	-2.0
olhos da cara	-2.0
olá tudo bem	0.0
original de fábrica	0.0
os caras	0.0
os demais	0.0
os olhos da cara	-2.0
ou melhor	0.0
ouvidoria	-1.0
paciência de jó	-2.0
paciência tem limite	-2.0
pagar anuidade	-1.0
pagar juros	-1.0
pago caro	-1.0
pago em dia	-1.0
pago minhas faturas em dia	-1.0
pago sempre em dia	-1.0
paguei barato	2.0
paguei pouco	2.0
pai dos burros	0.0
palmas	3.0
papel higiênico	0.0
para dor	0.0
para inglês ver	-2.0
para resolver um	0.0
parabéns pela demora	-2.0
parabéns pela falta	-2.0
parabéns pela incompetência	-2.0
parabéns pelo descaso	-2.0
parabéns pelo péssimo	-2.0
parado no tempo	-2.0
parar de cobrar	-1.0
parcelar sem	1.5
parece novo	2.5
passa confiança	1.5
passa segurança	1.5
passado pra trás	-2.0
passagem barata	0.0
passar a perna	-2.0
passo bem	0.0
passo de cágado	-2.0
passo de tartaruga	-2.0
passou do prazo	-2.0
passou dos limites	-2.0
pau para toda obra	2.5
pau pra toda obra	2.5
pedido original	0.0
pele oleosa	0.0
pele seca	0.0
pele sensível	0.0
pelo amor	-2.0
pelo amor de deus	-2.0
pelo contrário	-1.0
pena de morte	0.0
pena que	-2.0
pensando em cancelar	-2.0
pensando em mudar	-2.0
pensando em trocar	-2.0
perda de peso	0.0
perder peso	0.0
perderam cliente	-2.0
perderam um cliente	-2.0
perderam uma cliente	-2.0
perdeu a qualidade	-2.0
perdeu o sabor	-2.0
perdeu qualidade	-2.0
peço ajuda	-1.0
peço providências	-1.0
pfv	0.0
pingue-pongue	-2.0
pior do que	-2.0
pix não caiu	-1.5
pode comprar sem medo	2.5
pode confiar	2.5
podemos contar	2.0
poderia ser pior	1.5
pois bem	0.0
ponto alto	2.5
ponto fora da curva	2.5
ponto forte	2.5
ponto positivo	2.5
pontos a melhorar	-0.6
pontos altos	2.5
pontos turísticos	0.0
por bem	0.0
por causa da anuidade	-1.0
por conta da anuidade	-1.0
por gentileza	0.0
por não cobrar anuidade	2.0
por não ter anuidade	2.0
por um bom preço	2.0
por um fio	-2.0
por água abaixo	-2.0
porque foi aprovado	1.5
porque gosto	1.5
porto alegre	0.0
posso contar	2.0
posso contar com	2.0
posso parcelar	2.0
pouca vergonha	-2.0
poucavergonha	-2.0
pra inglês ver	-2.0
prazo bom	2.0
prazo para pagar	2.0
precisa de melhorias	-0.6
precisei ligar	-1.0
preciso de ajuda	-1.0
preciso de solução	-1.0
preciso de uma resposta	-1.0
preciso de uma solução	-1.0
preciso resolver	0.0
preciso urgente	-1.0
preferencial	0.0
prejuízo	-2.0
pretendo cancelar	-2.0
prezados	0.0
preço de ouro	-2.0
preço diferente	-2.0
preço divergente	-2.0
preço limpo	0.0
preço muito alto	-2.0
preço é alto	-2.0
preços muito altos	-2.0
preços são altos	-2.0
primeira e última	-2.0
primeira e última vez	-2.0
problema foi resolvido	2.5
problema nenhum	2.0
problema resolver	0.0
problemas foram resolvidos	2.5
processo seletivo	0.0
produto de beleza	0.0
produtos sem preço	-2.0
prometem e não cumprem	-2.0
promoção da	0.0
promoção de cargo	0.0
pronta entrega	2.0
pronto atendimento	0.0
pronto para ajudar	2.0
pronto socorro	0.0
pronto-atendimento	0.0
pronto-socorro	0.0
propaganda falsa	-2.0
providências	-1.0
prêmio da loteria	0.0
prêmio do seguro	0.0
pulem fora	-2.0
péssima experiência	-2.0
pó de café	0.0
quando =eu =queria	0.0
quando eu preciso	2.0
quando precisei me ajudou	2.0
quanto menos	0.0
quase morri	-2.0
que bom	2.0
que continue assim	2.5
que delícia	2.0
que dó	-2.0
que lindo	2.0
que maravilha	2.0
que nada	-2.0
que pena	-2.0
que pouca vergonha	-2.0
que ótimo	2.0
quebra galho	2.0
quebra-galho	1.5
quebrou o gelo	1.5
queda d'água	0.0
queda de cabelo	0.0
queixa principal	0.0
quem avisa amigo é	-2.0
quem me dera	-1.0
quem sabe	0.0
quero cancelar	-1.0
quero devolver	-1.0
quero mais	3.0
quero meu dinheiro	-1.0
quero meu dinheiro de volta	-1.0
quero o cancelamento	-1.0
quero o estorno	-1.0
quero o reembolso	-1.0
quero sair	-2.0
quero solução	-1.0
quero uma resposta	-1.0
quero uma solução	-1.0
questão de segurança	0.0
recomendo a todos	2.5
recomendo de olhos fechados	2.5
recomendo para todos	2.5
recomendo sem medo	2.5
rede de amigos	0.0
rede social	0.0
reduziram meu limite	-2.0
repelente de mosquito	0.0
representante legal	0.0
resolvam	0.0
resolvam logo	0.0
resolver assuntos	0.0
resolver meu problema	0.0
resolver o problema	0.0
resolver problema	0.0
resolver um problema	0.0
respeito a	0.0
responsável legal	0.0
rio de janeiro	0.0
risco de vida	0.0
robô não resolve	-1.5
roupa rasgada	0.0
roupa suja	0.0
saco de dormir	0.0
saco de lixo	0.0
saco de presente	0.0
saco plástico	0.0
sai barato	1.5
sai caro	-2.0
sai em conta	1.5
sai mais barato	1.5
saiu barato	1.5
saiu caro	-2.0
saiu mais barato	1.5
sala de espera	0.0
sala vip	0.0
saltar aos olhos	2.5
salve-se quem puder	-2.0
salvo engano	0.0
salvo erro	0.0
salão de beleza	0.0
santa paciência	-2.0
saí chorando	-2.0
saí de lá chorando	-2.0
se arrependimento matasse	-2.0
se bem entendi	0.0
se bem me lembro	0.0
se bem que	0.0
se faz favor	0.0
se não for	0.0
se não me engano	0.0
se pudesse dar zero	-1.0
se pudesse dava zero	-1.0
se sentir em casa	2.5
segunda via	0.0
segurança pública	0.0
segurança social	0.0
seguro de vida	0.0
sem acesso	-2.0
sem anuidade	2.0
sem ar	-1.0
sem ar condicionado	-2.0
sem atendimento	-1.5
sem atraso	2.0
sem autorização	-2.0
sem aviso	-2.0
sem aviso prévio	-2.0
sem burocracia	2.0
sem cabimento	-2.0
sem cansar	2.0
sem caráter	-2.0
sem chance	-2.0
sem cobrança	2.0
sem cobrar	2.0
sem comentários adicionais	0.0
sem comparação	3.0
sem complicação	2.0
sem condições	-2.0
sem conexão	-1.5
sem consentimento	-2.0
sem consultar	-2.0
sem coração	-2.0
sem credibilidade	-2.0
sem custo	2.0
sem custo adicional	2.0
sem defeito	3.0
sem demora	2.0
sem dificuldade	2.0
sem do que reclamar	2.5
sem dor	2.0
sem dor de cabeça	2.0
sem dúvida	0.0
sem dúvida recomendo	2.0
sem educação	-2.0
sem elevador	-1.0
sem enrolação	2.0
sem erro	2.5
sem escrúpulos	-2.0
sem esforço	2.0
sem especialista	-1.5
sem espelho	-1.0
sem estacionamento	-1.0
sem estresse	2.0
sem eu pedir	-2.0
sem explicação	-2.0
sem falta	0.0
sem fidelidade	2.0
sem filas	2.0
sem força	-1.5
sem frescura	2.0
sem frigobar	-1.0
sem futuro	-2.0
sem gosto	-2.0
sem grande espera	2.0
sem grandes dificuldades	2.0
sem grandes problemas	2.0
sem graça	-2.0
sem igual	3.0
sem instruções	-1.0
sem internet	-1.5
sem janela	-1.0
sem juros	2.0
sem justificativa	-2.0
sem limite	-2.0
sem luz	-2.0
sem maiores dificuldades	2.0
sem maiores problemas	2.0
sem mais	0.0
sem mais para o momento	0.0
sem manual	-1.0
sem me avisar	-2.0
sem me consultar	-2.0
sem me preocupar	2.0
sem medo	2.0
sem medo de ser feliz	2.0
sem mensalidade	2.0
sem meu consentimento	-2.0
sem minha autorização	-2.0
sem motivo	-2.0
sem muita burocracia	2.0
sem muita demora	2.0
sem muita espera	2.0
sem muito esforço	2.0
sem multa	2.0
sem médico	-1.5
sem nada a reclamar	2.5
sem nenhum problema	2.0
sem nenhuma burocracia	2.0
sem nos avisar	-2.0
sem noção	-2.0
sem opinião	0.0
sem paciência	-2.0
sem paciência nenhuma	-2.0
sem pagar nada	2.0
sem palavra	-2.0
sem palavras de tão bom	3.0
sem palavras para agradecer	3.0
sem papel	-1.0
sem pegar fila	2.0
sem perder	0.0
sem perder tempo	2.0
sem potência	-1.5
sem precisar	2.0
sem preocupação	2.0
sem preparo	-2.0
sem pressa	0.0
sem previsão	-2.0
sem previsão de atendimento	-1.5
sem preço	-2.0
sem problema	2.0
sem problema algum	2.0
sem problema nenhum	2.0
sem pé nem cabeça	-2.0
sem qualidade	-2.0
sem qualquer problema	2.0
sem queixas	2.0
sem questionar	2.0
sem razão de queixa	2.5
sem reclamações	2.0
sem rede	-1.5
sem reposição	-1.0
sem respeito	-2.0
sem resposta	-2.0
sem retorno	-2.0
sem risco	2.0
sem sabonete	-1.0
sem sabor	-2.0
sem sair de casa	2.0
sem sal	-2.0
sem se preocupar	2.0
sem sentido	-2.0
sem sinal	-1.5
sem solução	-2.0
sem sombra de dúvida	0.0
sem sombra de dúvida o melhor	2.5
sem stress	2.0
sem sucesso	-2.0
sem suporte	-2.0
sem surpresas	2.0
sem sustos	2.0
sem tanta burocracia	2.0
sem taxa	2.0
sem tempero	-2.0
sem ter que	2.0
sem ter que esperar	2.0
sem ter que sair	2.0
sem toalha	-1.0
sem tomada	-1.0
sem trabalho	2.0
sem treinamento	-2.0
sem utilidade	-2.0
sem vaga	-1.5
sem varanda	-1.0
sem ventilação	-1.0
sem vergonha	-2.0
sem água	-2.0
sem êxito	-2.0
sem-vergonha	-2.0
sempre a mesma	-1.0
sempre a mesma coisa	-1.0
sempre atento	2.0
sempre aumenta o limite	2.5
sempre aumentam meu limite	2.5
sempre em dia com	2.0
sempre fui bem atendido	2.5
sempre fui muito bem atendido	2.5
sempre me ajuda	2.0
sempre melhorando	2.0
sempre paguei em dia	-1.0
sempre presente	2.0
sempre pronto	2.0
sempre que precisei fui atendido	2.0
sempre que preciso	2.0
sempre sou bem atendido	2.5
sempre sou muito bem atendido	2.5
sempre uso	2.0
sempre à disposição	2.0
sentir em casa	2.5
sequer	-1.0
serve bem	1.5
serve pra nada	-2.0
serviu como uma luva	2.5
show do	0.0
simples mas	1.5
simplesmente cancelaram	-1.0
simplesmente ignoram	-1.0
simplesmente não	-1.0
sinal de mais	0.0
sinal verde	0.0
sinto segurança	1.5
socorro	-1.0
solicitar providências	-1.0
sou cliente há anos e recomendo	2.0
sou fã	2.0
sou obrigado	-1.0
sou suspeito	2.0
sua cara	0.0
superou minhas expectativas	2.0
supriu as expectativas	2.0
supriu minhas expectativas	2.0
são os caras	2.5
são paulo	0.0
são uns amores	2.5
sério mesmo	0.0
só agradecer	2.5
só bonito na foto	-2.0
só cobram	-2.0
só deu problema	-2.0
só dor de cabeça	-2.0
só dá	-1.0
só dá problema	-2.0
só elogios	2.5
só enrolam	-1.0
só fachada	-2.0
só falta	0.0
só gratidão	2.5
só lamento	-2.0
só marketing	-2.0
só na foto	-2.0
só não dei 10	-1.0
só não dou 0	-1.0
só não dou 10	-1.0
só não dou nota zero	-1.0
só não dou zero	-1.0
só pensa em	-1.0
só pensam	-1.0
só pode ser brincadeira	-2.0
só pode ser piada	-2.0
só problema	-2.0
só promessa	-2.0
só propaganda	-2.0
só propaganda enganosa	-2.0
só que não	-2.0
só quer	-1.0
só sabe cobrar	-2.0
só sabem	-1.0
só serve para	-1.0
só tenho a agradecer	2.5
só tenho a elogiar	2.5
só tenho elogios	2.5
só tenho que agradecer	2.5
só visa lucro	-1.0
só visam	-1.0
talk show	0.0
tanto faz	-0.6
tarifa zero	2.0
tartaruga	-2.0
taxa abusiva	-1.0
taxa de anuidade	-1.0
taxa de juros	-1.0
taxa extra	-1.0
taxa é alta	-2.0
taxas escondidas	-1.0
taxas extras	-1.0
taxas são altas	-2.0
tem anuidade	-1.0
tem de melhorar	-0.6
tem de tudo	1.5
tem mais ou menos	0.0
tem me ajudado	2.0
tem que ficar	-1.0
tem que ir	-1.0
tem que ligar	-1.0
tem que melhorar	-0.6
tem tudo	1.5
tempo da pedra	-2.0
tempo seco	0.0
tenha dó	-2.0
tenho que ir	-1.0
tenho que ligar	-1.0
tentar resolver	0.0
tentei de tudo	-1.0
tentei várias vezes	-1.0
terra de ninguém	-2.0
tira do sufoco	2.0
tira manchas	0.0
tiram onda	-2.0
tirar dúvidas	0.0
tirar o corpo fora	-2.0
tirar onda com	-2.0
tirar sarro	-2.0
tirar uma dúvida	0.0
tiraram meu limite	-2.0
tive que	-1.0
tive que comprar	-1.0
tive que esperar	-1.0
tive que ir	-1.0
tive que ligar	-1.0
tive que pagar	-1.0
tivemos de	-1.0
to fora	-2.0
to nem aí para o cliente	-2.0
to sem	-2.0
tomem providências	-1.0
top 10	0.0
top model	0.0
torre de belém	0.0
tou fora	-2.0
transmite confiança	1.5
transmite segurança	1.5
trocaram sem problema	2.0
trouxa	-2.0
tudo bem	2.0
tudo bem com você	0.0
tudo como esperado	2.5
tudo conforme	2.5
tudo de bom	3.0
tudo em ordem	1.5
tudo foi resolvido	2.5
tudo nos conformes	2.5
tudo resolvido	2.5
tá de brincadeira	-2.0
tá de parabéns	3.0
tá me ajudando	2.0
tá na hora	0.0
tão nem aí	-2.0
têm que melhorar	-0.6
tô fora	-2.0
tô sem	-2.0
um achado	2.5
um amor	2.5
um amor de pessoa	2.5
um arraso	2.5
um bom limite	2.0
um cara	0.0
um charme	2.5
um cliente a menos	-2.0
um doce de pessoa	2.5
um espetáculo	3.0
um joga para o outro	-2.0
um luxo	2.5
um mimo	2.5
um pouco maior	0.0
um pouco mais	0.0
um pouco menos	-0.6
um primor	2.5
um show	2.5
um sonho	2.5
um vai e vem	-2.0
uma amiga	0.0
uma boa loja	2.0
uma cliente a menos	-2.0
uma dúvida	0.0
uma fofa	2.5
uma graça	2.5
uma mãe	3.0
uma ova	-2.0
uma palhaçada	-2.0
uma pena	-2.0
uma piada	-2.0
uma simpatia	2.5
uns amigos	0.0
uns amores	2.5
uns caras	0.0
urgente	-1.0
urgência	-1.0
urgência e emergência	0.0
ursinho de pelúcia	0.0
uso sempre	2.0
vaga não tem	-1.5
vai e vem	-2.0
vai entender	-2.0
vai saber	-2.0
vale a pena demais	3.0
vale a semana	0.0
vale alimentação	0.0
vale dizer	0.0
vale lembrar	0.0
vale ouro	3.0
vale presente	0.0
vale refeição	0.0
vale ressaltar	0.0
vale salientar	0.0
vale transporte	0.0
vale troca	0.0
vale-compras	0.0
valha-me deus	-2.0
valor baixo de limite	-2.0
valor da anuidade	-1.0
valor dos juros	-1.0
valor muito alto	-2.0
valor é alto	-2.0
veio cobrando	-2.0
veio tudo certo	2.5
vejam bem	0.0
velho amigo	0.0
vem me ajudando	2.0
vender gato por lebre	-2.0
veneno de barata	0.0
veneno de rato	0.0
ver navios	-2.0
via legal	0.0
vinho seco	0.0
vinho tinto seco	0.0
vira e mexe	-2.0
virar as costas	-2.0
virou piada	-2.0
você não vai se arrepender	2.5
vou cancelar	-2.0
vou deixar de comprar	-2.0
vou mudar	-2.0
vou sair	-2.0
vou trocar	-2.0
vá entender	-2.0
várias formas de pagamento	2.0
vários protocolos	-1.0
vício do bem	3.0
zero anuidade	2.0
zero defeitos	3.0
zero estrelas	-2.5
zero km	2.5
zero reclamações	2.5
zero tarifas	2.0
zona azul	0.0
zona de conforto	0.0
zona de entrega	0.0
zona franca	0.0
zona leste	0.0
zona norte	0.0
zona oeste	0.0
zona rural	0.0
zona sul	0.0
à disposição	2.0
às moscas	-2.0
é 10	2.0
é a cara	0.0
é de chorar	-2.0
é dez	2.0
é o cara	2.5
é o cúmulo	-2.0
é o fim	-2.0
é o fim da picada	-2.0
é o que promete	1.5
é sério	0.0
é uma pena	-2.0
é uma piada	-2.0
ótima experiência	2.0
ótimas condições	2.0
ótimo estado	2.5
ótimo limite	2.0
ótimo prazo	2.0
última compra	-2.0

[wishes]
=adicionem
=aumentem
=bem =poderia
=bem =que =poderia
=bem =que =poderiam
=bem =que =podia
=bem =que =podiam
=bom =seria
=caso =fosse
=coloquem
=como =queria	never
=como =se =fosse	never
=como =se =tivesse	never
=contratem
=deve =melhorar
=devem =melhorar
=deveria
=deveria =ser
=deveria =ter
=deveriam
=deveriam =ser
=deveriam =ter
=deverias
=devia =abrir
=devia =acabar
=devia =aceitar
=devia =ajudar
=devia =aumentar
=devia =baixar
=devia =colocar
=devia =contratar
=devia =dar
=devia =diminuir
=devia =disponibilizar
=devia =existir
=devia =facilitar
=devia =fazer
=devia =haver
=devia =incluir
=devia =investir
=devia =isentar
=devia =liberar
=devia =melhorar
=devia =mudar
=devia =oferecer
=devia =parcelar
=devia =reduzir
=devia =rever
=devia =ser
=devia =ter
=devia =tirar
=devia =treinar
=devia =vir
=deviam =abrir
=deviam =acabar
=deviam =aceitar
=deviam =ajudar
=deviam =aumentar
=deviam =baixar
=deviam =colocar
=deviam =contratar
=deviam =dar
=deviam =diminuir
=deviam =disponibilizar
=deviam =existir
=deviam =facilitar
=deviam =fazer
=deviam =haver
=deviam =incluir
=deviam =investir
=deviam =isentar
=deviam =liberar
=deviam =melhorar
=deviam =mudar
=deviam =oferecer
=deviam =parcelar
=deviam =reduzir
=deviam =rever
=deviam =ser
=deviam =ter
=deviam =tirar
=deviam =treinar
=deviam =vir
=disponibilizem
=era =bom =que
=era =bom =se
=era =para =ser
=era =para =ter
=era =pra =ser
=era =pra =ter
=era =ótimo
=esperava
=espero =que
=esperávamos
=eu =queria
=falta =mais
=falta =ter
=falta =um
=falta =uma
=gostaria
=gostaria =aqui	never
=gostaria =de
=gostaria =de =agradecer	never
=gostaria =de =deixar	never
=gostaria =de =dizer	never
=gostaria =de =elogiar	never
=gostaria =de =expressar	never
=gostaria =de =falar	never
=gostaria =de =informar	never
=gostaria =de =nunca	never
=gostaria =de =parabenizar	never
=gostaria =de =registrar	never
=gostaria =de =relatar	never
=gostaria =de =saber	never
=gostaria =de =ter =feito	never
=gostaria =muito =de =agradecer	never
=gostaria =que
=gostariam
=gostariamos
=gostaríamos
=gostaríamos =que
=gostava =de =ter
=gostava =de =ver
=gostava =que
=incluam
=invistam
=já =era =para =ter	never
=melhorem
=minha =sugestão
=não =poderia =ser =diferente	never
=não =poderia =ser =melhor	never
=não =podia =ser =melhor	never
=não =queria	never
=o =que =eu =queria	never
=o =que =queria	never
=oxalá
=poderia =abrir
=poderia =acabar
=poderia =aceitar
=poderia =ajudar
=poderia =até
=poderia =aumentar
=poderia =baixar
=poderia =colocar
=poderia =contratar
=poderia =dar
=poderia =dar =10	never
=poderia =dar =nota	never
=poderia =dar =um =10	never
=poderia =dar =uma =nota	never
=poderia =diminuir
=poderia =disponibilizar
=poderia =estar
=poderia =existir
=poderia =facilitar
=poderia =fazer
=poderia =haver
=poderia =incluir
=poderia =investir
=poderia =isentar
=poderia =liberar
=poderia =melhorar
=poderia =mudar
=poderia =muito =bem
=poderia =oferecer
=poderia =parcelar
=poderia =reduzir
=poderia =rever
=poderia =ser
=poderia =ter
=poderia =tirar
=poderia =treinar
=poderia =vir
=poderiam =abrir
=poderiam =acabar
=poderiam =aceitar
=poderiam =ajudar
=poderiam =aumentar
=poderiam =baixar
=poderiam =colocar
=poderiam =contratar
=poderiam =dar
=poderiam =diminuir
=poderiam =disponibilizar
=poderiam =existir
=poderiam =facilitar
=poderiam =fazer
=poderiam =haver
=poderiam =incluir
=poderiam =investir
=poderiam =isentar
=poderiam =liberar
=poderiam =melhorar
=poderiam =mudar
=poderiam =oferecer
=poderiam =parcelar
=poderiam =reduzir
=poderiam =rever
=poderiam =ser
=poderiam =ter
=poderiam =tirar
=poderiam =treinar
=poderiam =vir
=podia =abrir
=podia =acabar
=podia =aceitar
=podia =ajudar
=podia =aumentar
=podia =baixar
=podia =colocar
=podia =contratar
=podia =dar
=podia =diminuir
=podia =disponibilizar
=podia =existir
=podia =facilitar
=podia =fazer
=podia =haver
=podia =incluir
=podia =investir
=podia =isentar
=podia =liberar
=podia =melhorar
=podia =mudar
=podia =oferecer
=podia =parcelar
=podia =reduzir
=podia =rever
=podia =ser
=podia =ter
=podia =tirar
=podia =treinar
=podia =vir
=podiam =abrir
=podiam =acabar
=podiam =aceitar
=podiam =ajudar
=podiam =aumentar
=podiam =baixar
=podiam =colocar
=podiam =contratar
=podiam =dar
=podiam =diminuir
=podiam =disponibilizar
=podiam =existir
=podiam =facilitar
=podiam =fazer
=podiam =haver
=podiam =incluir
=podiam =investir
=podiam =isentar
=podiam =liberar
=podiam =melhorar
=podiam =mudar
=podiam =oferecer
=podiam =parcelar
=podiam =reduzir
=podiam =rever
=podiam =ser
=podiam =ter
=podiam =tirar
=podiam =treinar
=podiam =vir
=por =favor =coloquem
=por =favor =incluam
=por =favor =melhorem
=precisa =de =mais
=precisa =de =melhoras
=precisa =de =melhorias
=precisa =de =um =aplicativo
=precisa =melhorar
=precisa =ser
=precisa =ser =mais
=precisa =ter
=precisa =ter =mais
=precisam =de =mais
=precisam =melhorar
=precisam =ser =mais
=precisam =ser =melhores
=precisam =ser =revistas
=precisam =ser =revistos
=precisaria =ser
=precisaria =ter
=precisava =de =mais
=precisava =ser
=precisava =ter
=que =queria	never
=quem =dera
=queremos =que
=queria
=queria =mais
=queria =que
=queria =ter
=queria =um
=quero =que
=queríamos
=se =fosse
=se =fossem
=se =tivesse
=se =tivessem
=seria =bom
=seria =essencial
=seria =excelente
=seria =ideal
=seria =importante
=seria =interessante
=seria =legal
=seria =mais
=seria =mais =fácil
=seria =maravilhoso
=seria =melhor
=seria =muito
=seria =perfeito
=seria =possível =ter
=seria =preciso
=seria =show
=seria =top
=seria =ótimo
=seria =útil
=sugestão
=sugiro
=só =poderia
=só =poderia =ser	never
=tem =de =ser
=tem =de =ter
=tem =que =ser
=tem =que =ter
=teria =sido
=tinha =que =ser
=tomara
=tomara =que
=têm =que =ser
=têm =que =ter
=vcs =poderiam
=vcs =precisam
=vocês =poderiam
=vocês =precisam

[rivals]
a concorrência	turns
concorrente	turns
concorrência	turns
da concorrência	turns
de outras lojas	turns
do que a concorrência	keeps
do que em outras lojas	keeps
do que em outro lugar	keeps
do que na concorrência	keeps
do que nas outras	keeps
do que nos outros	keeps
do que noutro lado	keeps
do que os concorrentes	keeps
do que outras	keeps
do que outras lojas	keeps
do que outros	keeps
do que outros bancos	keeps
do que outros cartões	keeps
em nenhum outro lugar	keeps
em outra loja	turns
em outras lojas	turns
em outro lugar	turns
em outro site	turns
em outros lugares	turns
em outros sites	turns
na concorrência	turns
noutra loja	turns
noutro lado	turns
noutro lugar	turns
noutro sítio	turns
não encontrei em outro lugar	keeps
os concorrentes	turns
outra companhia	turns
outra empresa	turns
outra loja	turns
outra operadora	turns
outras empresas	turns
outras lojas	turns
outras operadoras	turns
outro banco	turns
outro cartão	turns
outro hotel	turns
outro restaurante	turns
outros bancos	turns
outros cartões	turns
por aí	turns
que a concorrência	keeps
que as outras	keeps
que as outras lojas	keeps
que em outras lojas	keeps
que em outro lugar	keeps
que nas outras	keeps
que nenhum outro	keeps
que nenhuma outra	keeps
que nos outros	keeps
que o concorrente	keeps
que os concorrentes	keeps
que os outros	keeps
que outras lojas	keeps
que outros bancos	keeps
que outros cartões	keeps
que qualquer outra	keeps
que qualquer outro	keeps

[leaving]
=irei =cancelar
=irei =trocar =de
cancelar NEAR/4 assinatura
cancelar NEAR/4 cartão
cancelar NEAR/4 conta
cancelar NEAR/4 contrato
cancelar NEAR/4 internet
cancelar NEAR/4 linha
cancelar NEAR/4 plano
cancelar NEAR/4 serviço
cancelo o cartão
deixar de ser cliente
deixei de comprar
deixei de ser cliente
desinstalar
desinstalei
encerrar NEAR/3 conta
estou cancelando
fazer portabilidade
fechar minha conta
irei fazer portabilidade
irei mudar de
jamais comprarei
jamais voltarei
já cancelei
já não sou cliente
migrar para outra
mudar de banco
mudar de empresa
mudar de fornecedor
mudar de operadora
mudar de plano de saúde
mudei para a concorrência
mudei para outra
mudei para outro
nunca mais
nunca mais aumentaram	never
nunca mais aumentou	never
nunca mais compro
nunca mais consegui	never
nunca mais contrato
nunca mais deu problema	never
nunca mais entro
nunca mais fiquei	never
nunca mais largo	never
nunca mais larguei	never
nunca mais peço
nunca mais piso
nunca mais quero
nunca mais recebi	never
nunca mais responderam	never
nunca mais respondeu	never
nunca mais retornaram	never
nunca mais saí	never
nunca mais tive problema	never
nunca mais tive problemas	never
nunca mais troco	never
nunca mais uso
nunca mais viajo
nunca mais volto
não comprarei mais
não compro mais
não compro nunca mais
não pretendo continuar
não pretendo voltar
não quero mais esse
não quero mais este
não serei mais cliente
não sou mais cliente
não voltarei
não voltarei mais
não volto
não volto mais
não volto nunca
não volto nunca mais
não vou continuar
pedi o cancelamento
pedir o cancelamento
pedir portabilidade
pensando em cancelar
penso em cancelar
perderam um cliente
perderam uma cliente
perdeu um cliente
perdeu uma cliente
pretendo cancelar
primeira e última compra
primeira e última vez
procurar outra operadora
procurar outro banco
quero cancelar
rescindir NEAR/3 contrato
rescisão NEAR/3 contrato
solicitar o cancelamento
solicitei o cancelamento
trocar de banco
trocar de empresa
trocar de operadora
trocar de plano
troquei por outra
troquei por outro
um cliente a menos
uma cliente a menos
vou cancelar
vou deixar de comprar
vou desinstalar
vou fazer a portabilidade
vou mudar de
vou mudar para
vou para a concorrência
vou procurar outra
vou procurar outro
vou trocar de
vou trocar por
última vez que compro
última vez que peço
última vez que uso

[nothing]
-
--
.
..
...
?
idem
n/a
n/d
na
nada
nada a acrescentar
nada a comentar
nada a declarar
nada a dizer
nada no momento
nada não
nada por agora
nao sei
nd
nda
nenhum
nenhum comentário
nenhuma
nenhuma observação
nenhuma sugestão
nr
ns
nsa
não desejo responder
não lembro
não quero comentar
não quero responder
não respondo
não se aplica
não sei
não sei dizer
não tenho
não tenho comentários
não tenho nada a declarar
não tenho opinião
não tenho sugestão
não tenho sugestões
ok nada
por nada
porque sim
pq sim
prefiro não comentar
prefiro não opinar
prefiro não responder
sei la
sei lá
sem comentarios
sem comentário
sem comentários
sem motivo
sem motivos
sem observações
sem opinião
sem resposta
sem sugestão
sem sugestões
tanto faz
x
xx
xxx

[examples]
negative	Atendimento bom, mas o quarto estava imundo.
negative	Deixou muito a desejar.
negative	Já faz três semanas e até agora nada do meu pedido.
negative	Não gostei, o tecido é péssimo e desbotou na primeira lavagem.
negative	O app vive travando e ninguém resolve.
negative	Pago em dia há anos e nunca aumentaram meu limite.
negative	nao recomendo, dinheiro jogado fora
neutral	Bom dia, meu pedido é o 4512.
neutral	Comprei duas lâmpadas na terça-feira.
neutral	Escolhi o sofá cinza de três lugares.
neutral	O pacote foi entregue na portaria.
neutral	Paguei no boleto.
neutral	Sou cliente desde 2015.
positive	As meninas da loja são uns amores, sempre atenciosas.
positive	Chegou antes do prazo e muito bem embalado, amei!
positive	Nunca tive problema com vocês, recomendo demais.
positive	Não tenho do que reclamar, atendimento nota 10.
positive	Não vejo a hora de comprar de novo 😍
positive	Um pouco caro, mas a qualidade é excelente.
positive	otimo produto, super recomendo
