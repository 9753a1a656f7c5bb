# Sentiment lexicon of verbatim for Spanish, as written in Spain and in Latin America.
pack: es/sentiment
language: es
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: agrees

[words]
0 comisiones	2.0
0 de 10	-3.0
0 estrellas	-2.5
0 sobre 10	-3.0
0/10	-3.0
1 de 10	-3.0
1 sobre 10	-3.0
1/10	-3.0
10 puntos	2.5
10 sobre 10	3.5
100 % recomendable	3.0
100% recomendado	3.0
2 de 10	-3.0
2/10	-3.0
20 minutos esperando	-1.5
3/10	-1.5
30 minutos esperando	-1.5
30 minutos para	-1.5
4/10	-1.5
40 minutos esperando	-1.5
40 minutos para	-1.5
45 minutos para	-1.5
5 de 10	-1.5
5 estrellas	2.0
5 estrellas de verdad	3.5
5/10	-1.5
8/10	2.5
9 de 10	2.5
9 sobre 10	2.5
9/10	2.5
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
=10/10	3.5
=abrazos	1.5
=absténganse	-2.0
=abundancia	2.5
=accesible	2.0
=accesibles	2.0
=aceitosa	-1.5
=aceitosas	-1.5
=aceitoso	-1.5
=aceitosos	-1.5
=aceptable	1.0
=aceptables	1.0
=actualizada	1.5
=actualizadas	1.5
=actualizado	1.5
=actualizados	1.5
=adelantada	1.5
=adelantadas	1.5
=adelantado	1.5
=adelantados	1.5
=adoramos	3.0
=adoro	3.0
=agotada	-1.0
=agotadas	-1.0
=agotado	-1.0
=agotador	-1.5
=agotados	-1.0
=aguada	-1.5
=aguadas	-1.5
=aguado	-1.5
=aguados	-1.5
=amamos	2.5
=amena	2.0
=amenas	2.0
=ameno	2.0
=amenos	2.0
=amigable	2.0
=amigables	2.0
=amistosa	2.0
=amistosas	2.0
=amistoso	2.0
=amistosos	2.0
=amo	2.5
=amplitud	2.0
=amé	2.5
=animada	2.0
=animadas	2.0
=animado	2.0
=animados	2.0
=apagada	-1.0
=apagadas	-1.0
=apagado	-1.0
=apagados	-1.0
=apetecible	2.0
=apetecibles	2.0
=aplauso	2.0
=apretada	-1.5
=apretadas	-1.5
=apretado	-1.5
=apretados	-1.5
=apropiada	2.0
=apropiadas	2.0
=apropiado	2.0
=apropiados	2.0
=arriesgada	-1.5
=arriesgadas	-1.5
=arriesgado	-1.5
=arriesgados	-1.5
=aseada	2.0
=aseadas	2.0
=aseado	2.0
=aseados	2.0
=asesoramiento	1.0
=astronómica	-2.0
=astronómicas	-2.0
=astronómico	-2.0
=astronómicos	-2.0
=atienden	1.5
=atraco	-1.5
=atrasada	-1.0
=atrasadas	-1.0
=atrasado	-1.0
=atrasados	-1.0
=atraso	-1.0
=atrevida	2.0
=atrevidas	2.0
=atrevido	2.0
=atrevidos	2.0
=auténtica	2.0
=ayudaron	2.0
=ayudó	2.0
=bardo	-1.5
=batería duradera	1.5
=berreta	-2.0
=berretas	-2.0
=bienvenidos	1.5
=bn	2.0
=bn servicio	1.5
=bonico	1.5
=bordan	2.0
=bordaron	2.0
=borde	-2.0
=bordería	-2.0
=borderías	-2.0
=bordes	-2.0
=bravo	3.0
=bravísimo	3.0
=bug	-1.5
=bugs	-1.5
=bárbara	3.0
=bárbaras	3.0
=cabreada	-2.0
=cabreadas	-2.0
=cabreado	-2.0
=cabreados	-2.0
=cabreo	-2.0
=calmosas	-1.0
=cambiaria	-1.0
=cambiaría	-1.0
=capo	2.5
=capos	2.5
=carito	-1.5
=categoría superior	3.0
=cerca	0.8
=cerrada	-1.0
=cerradas	-1.0
=cerrado	-1.0
=cerrados	-1.0
=chachi	1.5
=chapuza	-2.0
=chiclosas	-1.5
=chido	3.0
=chorizos de	-1.5
=chorrada	-1.5
=chorradas	-1.5
=chula	2.0
=chulas	2.0
=chulería	-2.0
=chulo	2.0
=chulos	2.0
=chupito gratis	1.0
=clavada	-2.0
=clavadas	-2.0
=clásico	1.5
=cobran	-0.8
=cobraron	-0.8
=competente	2.5
=competentes	2.5
=competitivo	2.0
=compleja	-1.0
=complejas	-1.0
=completa	1.5
=completas	1.5
=completo	1.5
=completos	1.5
=compraría de nuevo	2.5
=compraría otra vez	2.5
=concurrida	1.0
=concurridas	1.0
=concurrido	1.0
=concurridos	1.0
=considerada	2.0
=consideradas	2.0
=considerado	2.0
=considerados	2.0
=consistente	2.0
=consistentes	2.0
=contras	-1.0
=copada	2.5
=copadas	2.5
=copado	2.5
=copados	2.5
=copiosas	2.5
=corran	-2.0
=correosas	-1.5
=corta	-1.0
=cortas	-1.0
=corto	-1.0
=cortos	-1.0
=costosas	-1.5
=cremosas	2.0
=cuca	1.5
=curada	1.5
=curadas	1.5
=curado	1.5
=curados	1.5
=curiosas	2.0
=currado	2.5
=deberian	-0.8
=debería	-0.8
=debería mejorar	-1.0
=deberíais	-0.8
=deberían	-0.8
=deberían mejorar	-1.0
=decaída	-1.5
=decaídas	-1.5
=decaído	-1.5
=decaídos	-1.5
=decorosa	1.0
=decorosas	1.0
=decoroso	1.0
=decorosos	1.0
=dedicación	2.0
=dedicada	2.0
=dedicadas	2.0
=dedicado	2.0
=dedicados	2.0
=defrauda	-2.0
=defraudado	-2.0
=defraudados	-2.0
=defraudó	-2.0
=demasiada	-0.8
=demasiadas	-0.8
=demasiado	-0.8
=demasiados	-0.8
=demoran	-1.0
=despiste	-1.0
=despistes	-1.0
=destaco	2.5
=detallista	1.5
=digna	2.0
=dignas	2.0
=digno	2.0
=dignos	2.0
=disfrute	2.5
=dotada	1.5
=dotadas	1.5
=dotado	1.5
=dotados	1.5
=dudosas	-1.0
=dura	-1.5
=duro	-1.5
=económica	2.5
=económicas	2.5
=económico	2.5
=económicos	2.5
=educada	2.0
=educadas	2.0
=educado	2.0
=educados	2.0
=ejemplar	2.5
=ejemplares	2.5
=elegancia	2.5
=elegante	2.5
=elegantes	2.5
=elevada	-1.5
=elevadas	-1.5
=elevado	-1.5
=elevados	-1.5
=empatía	2.0
=empática	2.0
=empáticas	2.0
=empático	2.0
=empáticos	2.0
=enana	-1.0
=enano	-1.0
=encanto	2.5
=enfermaron	-2.0
=enganchada	2.0
=enganchadas	2.0
=enganchado	2.0
=enganchados	2.0
=enérgica	1.5
=enérgicas	1.5
=enérgico	1.5
=enérgicos	1.5
=equipada	1.5
=equipadas	1.5
=equipado	1.5
=equipados	1.5
=erróneas	-1.0
=escasean	-1.5
=espaciosa	2.0
=espaciosas	2.0
=espacioso	2.0
=espaciosos	2.0
=espectacular	3.5
=espectaculares	3.5
=espectacularmente	3.0
=espectácular	3.0
=espectáculares	3.0
=espera	-1.0
=esperando	-1.0
=esperar	-1.0
=esperas	-1.0
=esponjosa	2.0
=esponjosas	2.0
=esponjoso	2.0
=esponjosos	2.0
=estilosa	2.0
=estiloso	2.0
=estirada	-2.0
=estiradas	-2.0
=estirado	-2.0
=estirados	-2.0
=evitad	-2.0
=evitar	-2.0
=evitarlo	-2.0
=eviten	-2.0
=evítenla	-2.0
=evítenlo	-2.0
=evítenlos	-2.0
=exacta	1.5
=exactas	1.5
=exacto	1.5
=exactos	1.5
=exagerada	-1.5
=exageradas	-1.5
=exagerado	-1.5
=exagerados	-1.5
=excelencia	3.0
=extravía	-2.0
=extravías	-2.0
=extraña	-0.8
=extrañas	-0.8
=falta	-1.0
=faltaba	-1.0
=faltaban	-1.0
=faltan	-1.0
=faltaria	-1.0
=faltaría	-1.0
=fan	1.5
=fatal	-2.5
=fea	-1.5
=feas	-1.5
=felicidades	2.5
=fenómenos	2.5
=feos	-1.5
=fino	1.5
=flaite	-2.0
=fluida	2.0
=fluidas	2.0
=fluido	2.0
=fluidos	2.0
=forzar	-1.5
=fresca	1.5
=fría	-2.0
=frías	-2.0
=fríos	-2.0
=funciona	1.5
=funcionan	1.5
=fundida	-2.0
=fundidas	-2.0
=fundido	-2.0
=fundidos	-2.0
=furiosas	-2.0
=galardonada	2.0
=galardonadas	2.0
=galardonado	2.0
=galardonados	2.0
=garantizado	1.0
=garca	-2.5
=garcas	-2.5
=gastada	-1.5
=gastadas	-1.5
=gastado	-1.5
=gastados	-1.5
=generosa	2.5
=generosamente	2.5
=generosas	2.5
=generosidad	2.5
=generoso	2.5
=generosos	2.5
=genuina	2.0
=gilipollas	-2.5
=gloriosas	3.0
=golpeada	-1.5
=golpeadas	-1.5
=golpeado	-1.5
=golpeados	-1.5
=gomosas	-1.5
=goteaba	-1.5
=graciosas	2.5
=gran	1.2
=grasosas	-1.5
=grax	2.0
=gritando	-1.5
=gritos	-1.5
=gritó	-2.0
=grosa	2.5
=grosas	2.5
=groso	2.5
=grosos	2.5
=guapa	2.0
=guapo	2.0
=guay	2.5
=guiris	-0.6
=gusta	2.0
=gustan	2.0
=gustaron	2.0
=gustosas	2.5
=gustó	2.0
=habría que	-1.0
=haría falta	-1.0
=hermosas	2.5
=hospitalaria	2.5
=hospitalarias	2.5
=hospitalario	2.5
=hospitalarios	2.5
=hospitalidad	2.5
=huelga	-1.0
=huelgas	-1.0
=huid	-2.0
=humana	2.0
=humanas	2.0
=humanidad	2.0
=humano	2.0
=humanos	2.0
=hundida	-2.0
=hundidas	-2.0
=hundido	-2.0
=hundidos	-2.0
=huyan	-2.0
=imaginativa	2.0
=imaginativas	2.0
=imaginativo	2.0
=imaginativos	2.0
=implicación	2.0
=implicada	2.0
=implicadas	2.0
=implicado	2.0
=implicados	2.0
=impotencia	-2.0
=impresionada	2.5
=impresionadas	2.5
=impresionado	2.5
=impresionados	2.5
=impresionante	3.5
=impresionantes	3.5
=improvisada	-1.5
=improvisadas	-1.5
=improvisado	-1.5
=improvisados	-1.5
=industriales	-1.0
=innovador	2.0
=innovadora	2.0
=innovadoras	2.0
=innovadores	2.0
=inspirador	1.5
=inspiradora	1.5
=inspiradoras	1.5
=inspiradores	1.5
=interesante	2.0
=interesantes	2.0
=interminable	-1.0
=intimidad	2.0
=invitación	1.0
=jugosas	2.5
=justita	-1.0
=ko	-1.5
=lag	-1.5
=lagueada	-1.5
=lagueadas	-1.5
=lagueado	-1.5
=lagueados	-1.5
=lenta	-1.0
=lentamente	-1.0
=lentas	-1.0
=lentitud	-1.0
=lento	-1.0
=lentos	-1.0
=like	1.5
=limitación	-1.0
=limitada	-0.6
=limitadas	-0.6
=limitado	-0.6
=limitados	-0.6
=limpia	2.0
=limpias	2.0
=limpio	2.0
=limpios	2.0
=loco conduciendo	-1.5
=lograda	1.5
=logradas	1.5
=logrado	1.5
=logrados	1.5
=lucirse	2.5
=lujazo	2.0
=lujosas	2.5
=maestría	3.0
=magia	3.0
=mal	-2.0
=mal servicio	-2.0
=malamente	-2.0
=maluca	-1.5
=malucas	-1.5
=maluco	-1.5
=malucos	-1.5
=mamada	-2.0
=mamadas	-2.0
=manejable	2.0
=manejables	2.0
=maravillas	2.0
=mareando	-1.5
=mareo	-1.5
=meh	-0.6
=mejora	2.0
=mejorable	-1.0
=mejorables	-1.0
=mejorad	-0.8
=mejorado	2.0
=mejorar	-0.8
=mejoraria	-1.0
=mejoraría	-1.0
=mejoras	1.5
=mejoren	-0.8
=mejoró	2.0
=mentir	-2.0
=mentiroso	-2.0
=merecida	2.0
=merecidas	2.0
=merecido	2.0
=merecidos	2.0
=miente	-2.0
=mienten	-2.0
=mierda	-2.5
=mierdas	-2.5
=mierdosas	-2.5
=mimada	2.5
=mimadas	2.5
=mimado	2.5
=mimados	2.5
=mintieron	-2.0
=moderna	2.0
=modernas	2.0
=moderno	2.0
=modernos	2.0
=mola	2.5
=molan	2.5
=mona	1.5
=monada	1.5
=monas	1.5
=mono	1.5
=monos	1.5
=monótona	-1.0
=monótonas	-1.0
=monótono	-1.0
=monótonos	-1.0
=mosqueas	-1.5
=motivador	1.5
=motivadora	1.5
=motivadoras	1.5
=motivadores	1.5
=mrd	-2.5
=naca	-1.5
=nacas	-1.5
=naco	-1.5
=nacos	-1.5
=necesita	-0.8
=necesitaba	-0.8
=necesitaban	-0.8
=necesitan	-0.8
=nivelazo	3.0
=normal	-0.6
=normales	-0.6
=normalita	-1.0
=odio	-2.5
=odiosas	-2.5
=ok	1.0
=ok todo	1.5
=oki	1.0
=ole	3.0
=olvidado	-1.5
=olvido	-1.0
=olé	3.0
=ordenada	2.0
=ordenadas	2.0
=ordenado	2.0
=ordenados	2.0
=orgásmica	3.5
=orgásmicas	3.5
=orgásmico	3.5
=orgásmicos	3.5
=parca	-0.6
=parcas	-0.6
=parco	-0.6
=parcos	-0.6
=pastosas	-1.5
=paupérrimos	-1.5
=paz	2.0
=pedazo	2.0
=pelusa	-1.5
=penosas	-2.0
=pesada	-1.0
=pesadas	-1.0
=pesado	-1.0
=pesados	-1.0
=pinche	-2.0
=pinches	-2.0
=plasta	-1.5
=plasticosa	-1.5
=plasticosas	-1.5
=plasticoso	-1.5
=plasticosos	-1.5
=podrida	-2.0
=podridas	-2.0
=podrido	-2.0
=podridos	-2.0
=podría estar mejor	-1.0
=podría mejorar	-1.0
=podría ser mejor	-1.0
=podrían mejorar	-1.0
=podrían ser mejores	-1.0
=popular	1.0
=populares	1.0
=porquería	-2.5
=postureas	-1.5
=preciosa	2.5
=preciosas	2.5
=preciosidad	2.5
=precioso	2.5
=preciosos	2.5
=preciosura	2.5
=precisa	1.5
=precisas	1.5
=preciso	1.5
=precisos	1.5
=predilecta	2.5
=predilectas	2.5
=predilecto	2.5
=predilectos	2.5
=preferida	2.5
=preferidas	2.5
=preferido	2.5
=preferidos	2.5
=premiada	2.0
=premiadas	2.0
=premiado	2.0
=premiados	2.0
=prestos	1.5
=principiante	-1.5
=principiantes	-1.5
=pringosas	-1.5
=prob	-1.5
=probs	-1.5
=prometedor	1.5
=pros	2.0
=protegida	2.0
=protegidas	2.0
=protegido	2.0
=protegidos	2.0
=práctica	2.0
=prácticas	2.0
=práctico	2.0
=prácticos	2.0
=próximo	1.0
=puntera	1.5
=punteras	1.5
=puntero	1.5
=punteros	1.5
=puntuales	1.5
=pésimos	-2.5
=querían que nos fuéramos	-1.5
=rata	-2.0
=ratas	-2.0
=rayada	-1.5
=rayadas	-1.5
=rayado	-1.5
=rayados	-1.5
=razonable	2.0
=razonables	2.0
=recomendo	2.0
=recomiendos	1.5
=reducida	-1.0
=reducidas	-1.0
=reducido	-1.0
=reducidos	-1.0
=referente	2.5
=referentes	2.5
=reformada	2.0
=reformadas	2.0
=reformado	2.0
=reformados	2.0
=regresare	2.5
=regresaremos	2.5
=regresaria	2.5
=regresaré	2.5
=regresaría	2.5
=regular	-1.0
=regulero	-1.0
=reina	2.0
=renovada	2.0
=renovadas	2.0
=renovado	2.0
=renovados	2.0
=repetible	2.5
=repetibles	2.5
=repetimos	1.5
=repetire	2.5
=repetiremis	2.5
=repetiremos	2.5
=repetiria	2.5
=repetiré	2.5
=repetiría	2.5
=repetiríamos	2.5
=resiente	-1.5
=resistente	2.0
=resistentes	2.0
=roñosas	-2.0
=ruidosas	-1.5
=saborear	2.0
=sabrosas	2.5
=salada	-1.5
=saladas	-1.5
=salado	-1.5
=salados	-1.5
=salero	2.0
=saludable	2.0
=saludables	2.0
=sana	2.0
=sanas	2.0
=sano	2.0
=sanos	2.0
=satisface	1.5
=seria y	2.0
=simpa	2.0
=simple	-0.6
=sin gluten	1.0
=sobradito	-1.5
=sobrado	-1.5
=sobrados	-1.5
=soleada	1.0
=soleadas	1.0
=soleado	1.0
=soleados	1.0
=solícita	2.5
=solícitas	2.5
=solícito	2.5
=solícitos	2.5
=sombría	-1.0
=sombrías	-1.0
=sorprendentemente	1.0
=sosa	-1.0
=sosas	-1.0
=sosita	-1.0
=sositas	-1.0
=sosito	-1.0
=sositos	-1.0
=soso	-1.0
=sosos	-1.0
=sugerente	2.0
=sugerentes	2.0
=surrealista	-1.5
=surrealistas	-1.5
=surtida	2.0
=surtidas	2.0
=surtido	2.0
=surtidos	2.0
=suspendida	-2.5
=suspendidas	-2.5
=suspendido	-2.5
=suspendidos	-2.5
=suspenso	-2.5
=tarda	-1.5
=tardaba	-1.5
=tardaban	-1.5
=tardado	-1.5
=tardamos	-1.5
=tardan	-1.0
=tardando	-1.5
=tardar	-1.5
=tardaron	-1.5
=tardó	-1.5
=tediosas	-1.5
=templada	-1.5
=templadas	-1.5
=templado	-1.5
=templados	-1.5
=thx	2.0
=tibia	-1.5
=tibias	-1.5
=tibio	-1.5
=tibios	-1.5
=timada	-2.0
=timadas	-2.0
=timado	-2.0
=timador	-2.0
=timadores	-2.0
=timados	-2.0
=timar	-2.0
=timo	-2.0
=top	3.0
=tramposas	-2.0
=turistada	-1.5
=vacío	-1.0
=vacíos	-1.0
=valdría volver	2.0
=variada	2.0
=variadas	2.0
=variado	2.0
=variados	2.0
=veloces	2.5
=veloz	2.5
=velozmente	2.5
=volveras	2.5
=volvere	2.5
=volveremos	2.5
=volveria	2.5
=volveriamos	2.5
=volverán	2.5
=volverás	2.5
=volveré	2.5
=volvería	2.5
=volvería a alojarme	2.5
=volvería a comprar	2.5
=volvería a contratar	2.5
=volvería a hospedarme	2.5
=volvería a ir	2.5
=volvería a pedir	2.5
=volvería a quedarme	2.5
=volvería a repetir	2.5
=volvería sin dudarlo	2.5
=volveríamos	2.5
=wena	2.0
=xula	1.5
=xulo	1.5
=zarpado	2.5
=ángeles	2.5
=éxito	2.0
=útiles	0.6
^^	1.4
a 10 minutos	1.5
a 5 minutos	1.5
a =tener en cuenta	1.2
a buen precio	2.0
a cinco minutos	1.5
a cuerpo de rey	3.0
a desmano	-1.0
a dos pasos	1.5
a gritos	-1.5
a gusto	2.0
a la altura	2.0
a la altura de las expectativas	2.0
a la orden	2.0
a la primera	2.0
a la primera todo	2.0
a la vuelta de la esquina	1.5
a las mil maravillas	2.0
a mano armada	-2.5
a mejorar	-1.0
a mitad de precio	2.0
a pedir de boca	2.5
a pie de playa	2.5
a pocos metros	1.5
a pocos minutos	1.5
a pocos pasos	1.5
a precio de	-1.5
a precio de ganga	1.5
a precios populares	2.0
a repetir	2.5
a reventar de bueno	2.5
a reventar de sabor	2.0
a seguir así	2.5
a tiempo	2.0
a tiro de piedra	1.5
a toda madre	3.0
a trasmano	-1.0
a trozos	-1.5
a un paseo	0.8
a un paso	1.5
abandono	-1.5
abarrotado	-1.5
aberrante	-2.5
abierto 24 horas	1.5
abogado	-2.5
abollado	-1.5
abolladura	-1.5
abominable	-2.5
aborrecer	-2.5
abrazo	1.5
abrumador	-1.5
abstenerse	-2.0
absurdo	-2.0
abundante	2.5
abundante y variado	2.0
abundantísim*	2.5
aburrir	-1.5
abuso	-2.0
acabar encantado	2.5
acabé en urgencias	-2.0
aceite requemado	-1.5
aceite usado	-1.5
acertadísim*	2.5
acertar	2.5
acierto	2.0
acierto seguro	2.5
acierto total	3.0
aclararon mis dudas	2.0
acogedor	2.5
acoger	2.0
acojedor	2.5
acompañar bien	2.0
aconsejar	2.5
acorde	2.0
acoso	-1.5
acudir siempre	1.5
adecuado	2.0
adictivo	2.0
adicto a	1.5
admirar	2.5
admiten mascotas	1.0
admiten perros	1.0
adorar	3.0
advertencia	-1.5
advertir	-1.5
afortunado	1.5
aglomeración	-1.5
agobio	-1.5
agolpar	-1.5
agonía	-2.0
agradabilísim*	2.5
agradable sorpresa	2.5
agradecer	2.5
agradecidísim*	2.5
agrado	2.0
agresivo	-2.0
agua =fría	-2.0
agua caliente en todo momento	1.5
agua caliente siempre	1.5
agua de cortesía	1.0
agua helada	-2.0
agua sucia	-1.0
agujero	-1.5
ahorra tiempo	2.0
ahorraos	-2.0
ahorro	2.5
ahorro de tiempo	2.0
ahórrate	-2.0
ahórrate el dinero	-2.0
ahórrense	-2.0
ahórrense el dinero	-2.0
aire acondicionado en todas	1.0
aire estropeado	-1.5
aire roto	-1.5
aires de	-1.5
aires de grandeza	-1.5
ajado	-1.5
al instante	2.0
al lado de	0.8
al lado de la playa	1.5
al lado del centro	1.5
al lado del metro	1.5
al microondas	-1.5
al momento	2.0
al pelo	2.5
al punto perfecto	2.5
alarmante	-1.5
albornoz	1.5
alboroto	-1.5
alegre	2.0
alejado	-1.0
algo escaso	-1.0
algo flojo	-1.0
algo pequeño	-1.0
algún fallo	-1.0
alivio	1.5
almohadas cómodas	2.0
alta calidad	2.5
alta gama	1.5
alta velocidad real	2.0
altamente recomendable	3.0
altanero	-2.0
altas comisiones	-1.5
altibajos	-1.0
altivo	-2.0
alto nivel	2.5
altos intereses	-1.5
altos precios	-1.5
alucinado	2.5
aléjate	-2.5
aléjense	-2.5
amabilidad	2.5
amabilísim*	3.0
amable	2.5
amar	2.5
amateur	-2.0
ambiente agradable	1.5
ambiente familiar	2.5
ambiente joven	0.8
ambiente relajado	1.5
ambiente tranquilo	1.5
amenaza	-2.0
amenities de calidad	1.5
amplia carta	2.0
amplia oferta	2.0
amplia selección	2.0
amplia variedad	2.0
amplio	2.0
amplio horario	1.5
amplitud	2.0
amplísim*	2.0
andando al centro	0.8
angosto	-1.0
anodino	-1.5
antes de lo esperado	2.5
antes de lo previsto	2.5
antes era mejor	-1.5
antes funcionaba	-1.5
anticuado	-1.5
antiguo	-0.6
antigüedad	-0.6
antihigiénico	-2.0
antipatía	-2.0
antro	-2.5
apacible	2.0
aparcamiento propio	1.0
apartado de todo	-1.0
apatía	-2.0
apañadito	1.5
apañado	1.5
apañao	1.5
apelotonado	-1.5
aperitivo de cortesía	1.0
apestar	-1.5
apetece volver	2.0
apetitoso	2.5
apiñado	-1.5
aplastado	-1.5
aplaudir	2.0
aplauso	2.0
aplicación estable	2.0
aplicación intuitiva	2.0
apoteósico	3.5
app basura	-2.5
app estable	2.5
aprender	-1.0
aprender mucho	1.0
apretujado	-1.5
aprobado con nota	2.5
aprobado justo	-0.6
aprobado raspadillo	-0.6
aprobado raspado	-0.6
aprovechar	1.0
apto para celíacos	1.0
apto para niños	1.5
apuesta segura	2.5
apurar	-1.5
arañas	-1.5
arañazo	-1.5
aromático	2.0
arrepentir	-1.5
arrogante	-2.0
arroz crudo	-1.5
arroz duro	-1.5
arroz pasado	-1.5
arroz seco	-1.5
artesanal	2.5
artesano	2.5
artificial	-1.0
artículo equivocado	-1.5
ascensor NEAR/3 pequeño	-1.0
ascensor amplio	1.0
ascensor lento	-1.0
asco	-2.5
aseos sucios	-1.5
asequible	2.0
asfixiante	-2.0
asiduo	1.5
asiento cómodo	2.0
asiento incómodo	-1.5
asignatura pendiente	-1.0
aspecto negativo	-1.0
aspira a más	-1.5
asqueado	-2.5
asqueroso	-2.5
así da gusto	2.0
así sí	2.0
atasco	-1.5
atención al detalle	2.5
atención de primera	2.0
atención excelente	2.0
atención exquisita	2.0
atención médica excelente	2.0
atención nula	-2.5
atención personalizada	2.5
atención rápida	2.5
atentisim*	2.5
atento	2.5
atentos en todo momento	2.0
atentísim*	3.0
atestado	-1.5
atosigar	-1.5
atraco	-2.0
atractivo	2.0
atroz	-2.5
aumentan el precio	-1.5
aumento de precio	-1.5
auténtico	2.5
auténtico lujo	3.0
avasallar	-1.5
averiar	-1.5
aviso a	-1.5
ayuda	2.0
años viniendo	1.5
aún espero	-2.5
aún mejor	1.5
bacanísim*	3.0
bacán	3.0
bajado el nivel	-1.5
bajado las cantidades	-1.5
bajado mucho	-1.5
bajo nivel	-1.5
bajo precio	2.0
bajo rendimiento	-1.5
bajó la calidad	-1.5
bajón	-1.5
bamba	-2.0
banquete	2.0
baratillo	2.0
baratisim*	2.5
baratito	2.0
barato	2.0
barato y bueno	2.5
barato y malo	-2.0
baratísim*	2.5
bares alrededor	1.0
barrio feo	-1.5
bastante bien	1.0
bastante bueno	1.0
bastante cantidad	1.5
bastante flojo	-1.0
bastante pequeño	-1.0
bastante raro	-1.2
bastnte bien	2.0
basura	-2.5
basura de app	-2.5
basura de empresa	-2.5
basura de servicio	-2.5
bazofia	-2.5
bañado en aceite	-1.5
bañera de hidromasaje	2.0
baño NEAR/4 pequeño	-1.0
baño antiguo	-1.5
baño grande	1.5
baño moderno	2.0
baño sucio	-1.5
baño viejo	-1.5
belleza	2.5
bellisim*	2.5
bello	2.5
bellísim*	2.5
bendición	2.5
bendito	1.5
beneficio	2.0
berraco	2.5
besos	1.5
bestial	3.0
bicho	-1.5
bien	2.0
bien =fría	1.0
bien acabado	1.5
bien acogido	2.0
bien acondicionado	2.5
bien ahí	2.0
bien aliñado	1.0
bien aprovechado	2.0
bien atendido	2.5
bien cerca	0.8
bien climatizado	2.0
bien cocinado	2.5
bien comido	2.0
bien comunicado	2.5
bien condimentado	1.0
bien conectado	2.5
bien conservado	2.5
bien cuidado	2.5
bien de precio	2.0
bien de tamaño	1.5
bien decorado	2.5
bien diseñado	2.0
bien dotado	1.5
bien ejecutado	2.5
bien elaborado	2.5
bien embalado	1.5
bien empaquetado	1.5
bien envuelto	1.5
bien equipado	2.5
bien estructurado	2.0
bien explicado	2.0
bien frío	1.0
bien gestionado	2.0
bien hecho	2.5
bien iluminado	2.0
bien insonorizado	2.5
bien llevado	2.0
bien mantenido	2.0
bien merece una visita	2.5
bien merecido	2.0
bien organizado	2.5
bien padre	2.5
bien pagado	2.5
bien pensado	2.0
bien presentado	2.5
bien protegido	1.5
bien recibido	2.0
bien resuelto	2.5
bien sazonado	1.0
bien servido	1.0
bien situado	2.5
bien surtido	2.0
bien todo	2.0
bien tratado	2.5
bien ubicado	2.5
bienestar	2.0
biennn	2.0
bienvenida	2.0
birria	-2.5
bloquear	-1.5
bloquearon mi cuenta	-2.0
bloqueo	-1.5
boca de metro	1.5
bochorno	-2.0
bodrio	-2.5
bolitas	-1.5
bombones	1.0
bonita decoración	2.0
bonita experiencia	2.0
bonitas vistas	2.5
bonito	2.5
bonito detalle	2.5
bonito lugar	2.0
bonísim*	3.0
bravazo	2.5
bravo	3.0
brillante	3.0
broma de mal gusto	-2.5
bronca	-2.0
brutal	3.0
brutalísim*	2.5
buen aire acondicionado	1.5
buen ambiente	2.0
buen banco	2.0
buen buffet	2.0
buen café	1.5
buen colchón	2.0
buen comer	1.5
buen consejo	1.0
buen desayuno	2.0
buen desayuno buffet	2.0
buen detalle	2.5
buen equipo	1.5
buen estado	2.5
buen gusto	2.0
buen gusto en	2.0
buen género	1.5
buen hacer	2.5
buen hotel	2.0
buen humor	2.0
buen juego	2.0
buen local	2.0
buen lugar	2.0
buen material	1.5
buen médico	1.5
buen móvil	2.0
buen nivel	2.0
buen ojo	1.5
buen parking	2.0
buen pescado	1.5
buen precio	2.0
buen producto	1.5
buen provecho	1.5
buen rato	2.0
buen recuerdo	2.0
buen rendimiento	1.5
buen restaurante	2.0
buen rollo	2.0
buen sabor	2.0
buen sabor de boca	2.0
buen servicio	2.0
buen sitio	2.0
buen tamaño	1.5
buen trabajo	2.5
buen trato	2.0
buen trato al cliente	1.0
buen trato médico	2.0
buen viaje	2.0
buen vino	1.5
buen wifi	2.0
buena =batería	1.5
buena alternativa	1.0
buena aplicación	2.0
buena app	2.0
buena atención	2.0
buena bodega	1.5
buena calidad	2.5
buena cama	2.0
buena cantidad	1.5
buena carne	1.5
buena carta	1.5
buena cobertura	2.0
buena cocina	1.5
buena compañía	2.0
buena compra	2.5
buena comunicación	2.0
buena ducha	2.0
buena ejecución	1.5
buena elaboración	1.5
buena elección	2.0
buena empresa	2.0
buena experiencia	2.0
buena fama	2.0
buena gente	2.0
buena gestión	2.0
buena higiene	1.5
buena iluminación	1.5
buena limpieza	1.5
buena localización	1.5
buena luz	1.5
buena mano	1.5
buena materia prima	1.5
buena mesa	1.5
buena música	1.5
buena onda	2.0
buena opción	1.0
buena pantalla	1.5
buena pinta	1.5
buena piscina	2.0
buena presentación	1.5
buena presión	1.5
buena página	2.0
buena relación calidad	2.5
buena rentabilidad	2.0
buena selección	2.0
buena señal	2.0
buena situación	1.5
buena tela	1.5
buena temperatura	1.5
buena tienda	2.0
buena ubicación	1.5
buena velocidad	2.0
buena vibra	2.0
buena web	2.0
buena zona	1.5
buenas cantidades	1.5
buenas conexiones	1.5
buenas instalaciones	2.0
buenas ofertas	2.0
buenas personas	2.0
buenas raciones	1.5
buenas vistas	2.5
buenazo	2.5
buenisim*	3.0
bueno	2.0
bueno bonito barato	2.5
bueno bonito y barato	2.5
buenos acabados	1.5
buenos intereses	2.0
buenos profesionales	1.5
buenísim*	3.0
buenón	2.5
buffet escaso	-1.0
buffet pobre	-1.0
buffet repetitivo	-1.0
bugueado	-1.5
buitres	-2.5
bullicio	-1.5
burla	-2.0
burocracia	-1.5
burocrático	-1.5
busca otro	-2.0
buscar otra opción	-2.0
buscar otro sitio	-2.0
busquen otra	-2.0
bárbaro	3.0
básico	-0.6
cabrón	-2.5
cabía esperar más	-1.0
caca	-2.5
cachondeo	-2.0
cachondo de bueno	2.5
cada detalle	2.0
cada detalle cuidado	2.5
cada vez mejor	1.5
cada vez peor	-1.5
cada vez que vengo	1.5
cada vez que venimos	1.5
cadena de montaje	-1.0
caducado	-1.5
cafetera en la habitación	1.0
café aguado	-1.0
café de máquina	-1.0
café malo	-1.0
café quemado	-1.0
cagar	-2.5
cajero averiado	-1.5
cajero fuera de servicio	-1.5
calentito	2.0
calidad asegurada	2.0
calidad baja	-2.0
calidad cero	-2.5
calidad dudosa	-2.0
calidad excelente	2.5
calidad garantizada	2.0
calidad inferior	-2.0
calidad inmejorable	2.5
calidad insuperable	2.5
calidad precio	1.5
calidad precio inmejorable	2.5
calidad pésima	-2.0
calidad suprema	2.5
calidad-precio	1.5
calidez	2.0
calmoso	-1.0
calor asfixiante	-2.0
calor insoportable	-2.0
calvario	-2.0
cama NEAR/3 pequeña	-1.0
cama cómoda	2.0
cama dura	-2.0
cama enorme	1.5
cama grande	1.5
cama incómoda	-2.0
cama rota	-1.5
camarero desbordado	-1.5
camarero nuevo	-1.5
cambiar la moqueta	-1.0
cambio de compañía	-2.0
cambio sin problema	1.5
campeón	2.5
cancelado	-2.0
cancelar sin avisar	-2.0
cancelaron el vuelo	-2.0
cancelaron la cita	-2.0
cancelaron la reserva	-2.0
cancelaron mi pedido	-2.0
cancelaron mi vuelo	-2.0
canela fina	3.0
cansado de	-1.5
cansino	-1.5
cantidad abundante	2.0
cantidad escasa	-1.5
cantidad ridícula	-1.5
cantidad suficiente	1.5
cantidades escasas	-1.5
cantidades mínimas	-1.5
cantina	-1.5
caos	-2.0
caquita	-2.5
cara comida	-1.5
cara de asco	-1.5
cara de perro	-1.5
cara de pocos amigos	-1.5
cara dura	-2.5
cara larga	-1.5
caradura	-2.5
carece	-1.0
carencia	-1.0
carero	-1.5
carga rápido	1.5
cargante	-1.0
cargo duplicado	-2.0
cargo extra	-1.5
cargo indebido	-2.0
cargo no autorizado	-2.0
cargos ocultos	-2.0
carillo	-1.5
carisim*	-1.5
cariño	2.5
carne =fría	-1.5
carne correosa	-1.5
carne cruda	-1.5
carne dura	-1.5
carne pasada	-1.5
carne quemada	-1.5
carne seca	-1.5
caro	-1.5
carta corta	-1.0
carísim*	-1.5
casero	2.5
catástrofe	-2.0
cayéndose	-1.5
caída	-1.5
caña =fría	1.0
caótico	-2.0
celestial	3.0
cenar bien	2.0
centriquísim*	2.5
cerca de la estación	1.5
cerca de la playa	1.5
cerca de todo	1.5
cerca del aeropuerto	1.5
cerca del centro	1.5
cerca del mar	1.5
cerca del metro	1.5
cercano	2.0
cercano a	1.0
cero a la izquierda	-1.5
cero atención	-2.5
cero comisiones	2.0
cero estrellas	-2.5
cero patatero	-2.5
cero servicio	-2.5
cerquita	1.5
cerrado por obras	-1.0
cerraron la oficina	-1.5
cerraron la sucursal	-1.5
cerveza caliente	-1.5
cerveza sin fuerza	-1.5
chabacano	-1.5
chachi	1.5
chafa	-2.0
chamuscado	-1.5
chanta	-2.0
chapeau	3.0
chapucero	-2.0
chapuzas	-2.0
chapó	3.0
charcha	-2.0
chasco	-2.0
chicloso	-1.5
chido	3.0
chidísim*	3.0
chifla	2.5
chinche	-2.0
chingón	3.0
chirriar	-1.5
chirría	-1.5
chollazo	2.5
chollo	2.5
chorizo de empresa	-2.0
chorreando aceite	-1.5
choteo	-2.0
choto	-2.5
chulesco	-2.0
chulisim*	2.5
chulísim*	2.5
chungo	-2.0
chupitos invitados	1.0
churro	-2.5
chusco	-2.0
chévere	3.0
cicatero	-1.5
cierran oficinas	-1.5
cinco estrellas	2.0
cinco tenedores bien merecidos	2.0
cisterna rota	-1.5
cita cancelada	-2.0
cita ineludible	2.5
cita obligada	2.5
claramente explicado	2.0
claroscuros	-1.0
clarísim*	2.0
clasista	-2.0
claustrofobia	-1.0
claustrofóbico	-1.0
clavada de	-2.0
cliente fiel	2.0
cliente habitual	1.5
cliente perdido	-2.0
cliente satisfecho	2.0
clientela fiel	2.0
climatizado	2.0
clásico	1.5
cobertura perfecta	1.0
cobran de más	-2.0
cobran el agua	-1.5
cobran el pan	-1.5
cobran hasta	-1.5
cobran parking	-1.0
cobran por todo	-1.5
cobran todo	-1.5
cobrar aparte	-1.5
cobrar dos veces	-2.0
cobrar lo que no	-2.0
cobrar por	-1.5
cobrarte	-1.5
cobro doble	-2.0
cobro duplicado	-2.0
cobro extra	-1.5
cobro indebido	-2.0
cochambroso	-2.0
cochino	-2.0
cocina casera	1.5
cocina de mercado	1.5
cocina desbordada	-1.5
cocina equipada	1.0
cojea	-1.5
cojo	-1.5
cojonudo	3.0
cola	-1.0
colapsa	-1.5
colas largas	-1.0
colchón cómodo	2.0
colchón duro	-2.0
colchón hundido	-2.0
colchón incómodo	-2.0
color equivocado	-1.5
combina con todo	1.5
combinar bien	2.0
comedor de colegio	-1.5
comedor escolar	-1.5
comer bien	2.0
comer de maravilla	1.5
comfort	2.0
comida =fría	-1.5
comida basura	-1.0
comida casera	1.5
comida de batalla	-1.0
comida de colegio	-1.5
comida de cuartel	-1.0
comida de hospital	-1.0
comida floja	-1.0
comida helada	-1.5
comida mediocre	-1.0
comida normalita	-1.0
comida precocinada	-1.5
comida recalentada	-1.5
comida repetitiva	-1.0
comisiones abusivas	-2.0
comisiones altas	-1.5
comisiones ocultas	-2.0
comisión	-1.0
como =debería ser siempre	2.0
como anillo al dedo	2.5
como borregos	-1.5
como debe ser	2.0
como dios manda	2.0
como el primer día	2.0
como en casa	3.0
como en la foto	2.5
como esperaba	1.5
como ganado	-1.5
como la seda	2.5
como latas de sardinas	-2.0
como loco	-1.5
como los chorros del oro	2.5
como nuevo	2.0
como prometieron	2.0
como reyes	3.0
como sardinas	-2.0
como siempre	1.0
como siempre bien	2.5
como siempre excelente	2.5
como siempre perfecto	2.5
como tiene que ser	2.0
como un rey	3.0
como una reina	3.0
comodísim*	3.0
compacto	1.5
complacer	2.5
complejo de usar	-1.0
completísim*	2.0
complicadísim*	-1.0
complicar	-1.5
compra acertada	2.5
comprare de nuevo	2.5
compraré de nuevo	2.5
comprensivo	2.0
comprensión	2.0
comprometido	2.0
compromiso	2.0
comunicación fluida	2.0
con altibajos	-1.0
con arte	2.0
con cariño	2.5
con clase	2.0
con creces	2.5
con desgana	-2.0
con desprecio	-2.0
con dolor de	-2.0
con encanto	2.0
con estilo	2.0
con ganas de más	2.0
con ganas de repetir	2.0
con ganas de volver	2.0
con gusto	2.0
con la cuenta en la mano	-1.5
con mala cara	-1.5
con mimo	2.5
con mucha luz	1.5
con muchas ganas	1.5
con mucho encanto	1.5
con mucho gusto	1.5
con nervios	-1.5
con nota	2.5
con paciencia	2.0
con personalidad	2.0
con pretensiones	-1.5
con prisa	-1.5
con prontitud	1.5
con sabor	1.5
con solera	1.5
con todo detalle	1.5
con todo lo necesario	1.5
con una sonrisa	2.0
con vistas al mar	2.5
condescendiente	-2.0
conduce como un loco	-1.5
conductor amable	2.0
confiable	2.5
confianza	2.0
confiar	2.0
conflicto	-2.0
confort	2.0
confortabilísim*	2.5
confundir	-1.0
confusión	-1.0
confuso	-1.0
congelado	-1.5
consumidor denunciar	-2.5
contento	2.5
contento con la compra	2.5
contentísim*	2.5
contestan rápido	2.5
contestó mal	-2.0
contra	-1.0
contradicción	-1.5
contradictorio	-1.5
contratiempo	-1.0
convencional	-0.6
cooperar	2.0
copioso	2.5
coqueto	2.5
cordial	2.5
correcto	1.5
correcto sin más	1.0
correctísim*	1.5
correoso	-1.5
corrientazo	-1.5
corriente	-0.6
corriente de aire	-1.5
corrupción	-2.5
corruptos	-2.5
cortar la llamada	-1.5
corte de luz	-1.5
cortes	-1.5
cortesía de la casa	2.0
corto de	-1.0
cortés	2.5
coste adicional	-1.5
costo extra	-1.5
costos ocultos	-2.0
costoso	-1.5
coñazo	-1.5
crack	2.5
crack total	2.0
cracks	2.5
creativo	2.0
credibilidad	2.0
cremoso	2.0
creído	-2.0
crimen	-2.0
criminales	-2.5
croquetas congeladas	-1.5
croquetas frías	-1.5
cruda por dentro	-1.5
crudo	-1.5
cruel	-2.0
crueldad	-2.0
cruje	-1.5
crujiente	2.5
cuartel	-1.5
cuatreros	-2.0
cuatro gatos	-1.0
cubiertos sucios	-1.5
cucaracha	-2.0
cuchitril	-2.5
cuco	1.5
cuenta bloqueada	-2.0
cuidada presentación	1.5
cuidadito	-1.5
cuidado	1.5
cuidado al detalle	2.5
cuidado con	-1.5
cuidado por	2.0
cuidadoso	1.5
cuidadísim*	2.5
cuidan cada detalle	2.5
cuidan el detalle	2.5
cuidan los detalles	2.5
culero	-2.5
cum laude	3.0
cumple	1.0
cumple con creces	2.5
cumple expectativas	2.0
cumple las expectativas	2.0
cumple lo prometido	2.0
cumple su cometido	2.0
cumple su función	2.0
cumplidor	2.5
cumplió con las expectativas	1.5
cumplió con lo esperado	2.0
cumplió con mis expectativas	1.5
cumplió mis expectativas	1.5
cumplió su palabra	2.0
cunde	1.5
curar	1.5
curioso	2.0
currazo	2.0
currárselo	2.5
cutre	-2.0
cutrecillo	-1.5
cutrerío	-2.0
cutrez	-2.0
cálida bienvenida	2.0
cálido	2.0
céntrico	2.5
cómodo	2.0
cómodo y rápido	2.0
da asco	-2.5
da error	-1.5
da ganas de	2.0
da grima	-2.5
da gusto	2.0
da gusto ir	2.0
da miedo	-2.5
da pena	-1.5
da problemas	-1.5
da risa	-1.5
da vergüenza	-2.5
daba risa	-1.5
dan asco	-2.5
dan ganas de	2.0
dan ganas de volver	2.0
dan risa	-1.5
dan vergüenza	-2.5
dando largas	-1.5
dando un paseo	0.8
dar gusto	2.0
dar largas	-1.5
dar problemas	-1.5
dar un homenaje	2.5
darlo todo	2.0
darme de baja	-2.0
darse un homenaje	2.5
daño	-2.0
de 10	2.0
de 5 estrellas	2.0
de 9	2.5
de =categoría	3.0
de agradecer	2.5
de agrado	2.0
de alto nivel	2.5
de asco	-2.5
de ayer	-1.5
de baratillo	-1.5
de batalla	-1.0
de batallita	-1.0
de bolsa	-1.0
de bote	-1.5
de brick	-1.0
de buen gusto	2.0
de calidad	2.0
de chupa pan	3.0
de cinco estrellas	2.0
de cine	3.0
de confianza	2.5
de diez	3.0
de diseño	2.0
de dolor de	-2.0
de echarse a llorar	-2.5
de ensueño	3.0
de escándalo	3.0
de fiar	2.5
de fábula	3.0
de fácil acceso	1.5
de gusto exquisito	2.0
de hace días	-1.5
de huevos bueno	3.0
de juzgado de guardia	-2.5
de la chingada	-2.5
de las mejores	2.0
de lata	-1.5
de lo mejor	2.0
de lo mejorcito	2.0
de lo peor	-2.5
de lo peorcito	-2.5
de los mejores	2.0
de lujo	3.0
de mal gusto	-2.0
de mala fe	-2.0
de mala gana	-2.0
de malas	-2.0
de malos modos	-2.0
de maravilla	2.5
de matrícula	3.0
de mercadona	-1.0
de miedo malo	-2.5
de muy bajo	-1.5
de muy malas maneras	-2.0
de muy malos modos	-2.0
de nueve	2.5
de otro mundo	3.0
de otro nivel	3.5
de otro planeta	3.5
de pacotilla	-2.0
de paquete	-1.0
de pelos	3.0
de película	3.0
de pena	-2.5
de perlas	2.5
de plástico malo	-1.5
de polvo	-1.0
de postureo	-1.5
de primera	3.0
de puta madre	3.0
de quinta	-2.0
de quitar el hipo	3.0
de rechupete	3.0
de sobre	-1.5
de supermercado	-1.0
de temporada	1.5
de tercer mundo	-2.5
de tercera	-2.0
de terror	-2.5
de toda la vida	2.0
de toma pan y moja	3.0
de vergüenza	-2.5
debe mejorar	-1.0
decadente	-1.5
decente	1.0
decente trato	2.0
decepción	-2.0
decolorado	-1.5
decoración anticuada	-1.5
decoración antigua	-1.5
decoración pasada	-1.5
defecto	-1.5
defectuoso	-2.0
deficiente	-1.5
deformado	-1.5
defraude	-2.0
degradante	-2.0
dejadez	-2.0
dejar huella	2.5
dejó de funcionar	-2.0
dejó de servir	-2.0
del día anterior	-1.5
del tercer mundo	-2.5
deleite	3.0
deleite para el paladar	3.0
deleznable	-2.5
delicadeza	1.5
delicado	1.5
delicado sabor	1.5
delicatessen	2.0
delicia	3.0
delicia de sitio	2.5
delicioso plato	2.5
delincuente	-2.5
demanda	-2.5
demasiada burocracia	-1.5
demasiada gente	-1.0
demasiada publicidad	-1.5
demasiada sal	-1.5
demasiadas	-1.0
demasiadas escaleras	-1.0
demasiado calor	-1.0
demasiado cocido	-1.5
demasiado corto	-1.0
demasiado dulce	-1.0
demasiado frío	-1.0
demasiado fuerte	-1.0
demasiado grande	-1.0
demasiado hecho	-1.5
demasiado justo	-1.0
demasiado lejos	-1.0
demasiado lleno	-1.0
demasiado pequeño	-1.0
demasiado ruido	-1.0
demasiado rápido	-1.0
demasiado tarde	-1.5
demasiado tiempo	-1.0
demasiado turístico	-0.8
demasiados anuncios	-1.5
demasiados niños	-1.0
demora	-1.0
denegar	-2.0
denigrante	-2.0
dentro de lo que cabe	1.0
dentro del plazo	1.5
denuncia	-2.5
deplorable	-2.0
deprisa y corriendo	-1.5
derroche	-2.0
desaborido	-1.5
desabrido	-1.5
desaconsejo	-2.0
desafortunado	-1.5
desagradabilísim*	-2.0
desagradar	-1.5
desagradecido	-2.0
desagrado	-1.5
desangelado	-1.0
desaseado	-1.5
desastre	-2.0
desatención	-1.5
desatender	-1.5
desatento	-1.5
desayunar bien	2.0
desayunazo	2.0
desayuno abundante	2.0
desayuno básico	-1.0
desayuno caro	-1.0
desayuno completo	2.0
desayuno escaso	-1.0
desayuno flojo	-1.0
desayuno incluido	1.5
desayuno pobre	-1.0
desayuno repetitivo	-1.0
desayuno variado	2.0
desbarajuste	-1.5
desbordado	-1.5
descansamos bien	2.0
descansar	2.0
descanso perfecto	2.0
descaro	-2.5
descascarillado	-1.5
descolgado	-1.5
descolorido	-1.5
descompensado	-1.0
descompuesto	-2.0
desconchado	-1.5
desconchones	-1.5
desconectar	2.0
desconexión	-1.5
desconfiar	-1.5
descongelado	-1.5
desconsiderado	-2.0
descontar	-0.6
descontento	-1.5
descontrol	-1.5
descoordinado	-1.5
descosido	-1.5
descuidado	-1.5
descuido	-1.5
desde el minuto uno	1.0
desde la actualización	-1.5
desde la última actualización	-1.5
desde que actualicé	-1.5
deseando repetir	2.5
deseando volver	2.5
desencanto	-2.0
desengaño	-2.0
desequilibrado	-1.0
desesperar	-2.0
desfachatez	-2.5
desfalco	-2.0
desfasado	-1.5
desgana	-2.0
desgarrado	-1.5
desgastado	-1.5
desgracia	-1.5
desidia	-2.0
desigual	-1.0
desilusión	-2.0
desinformado	-1.5
desinterés	-1.5
deslumbrar	3.0
desmontado	-1.5
desmoronado	-1.5
desnivelado	-1.5
desorbitado	-2.0
desorden	-1.5
desordenado	-1.5
desorganizado	-1.5
despectivo	-2.0
despelote	-1.5
desperdicio	-2.0
desperfecto	-1.5
despistado	-1.0
desprecio	-2.0
desproporción	-1.5
despropósito	-2.0
destacar	2.5
destartalado	-1.5
desteñir	-1.5
destiñe	-1.5
destrozo	-2.0
desvencijado	-1.5
desventaja	-1.0
desvergüenza	-2.5
desvivirse	2.5
desértico	-1.0
detallazo	2.5
detalle de bienvenida	2.0
detalles cuidados	1.5
deterioro	-1.5
detestar	-2.5
devolución fácil	1.5
devolución rápida	1.5
diarrea	-2.0
diez puntos	2.5
diez sobre diez	3.5
diferente a la foto	-1.5
diferente y original	2.0
dificil	-1.0
dificultad	-1.0
difícil aparcar	-1.0
difícil de aparcar	-1.0
difícil de encontrar	-1.0
digna de	2.0
digna mención	2.0
dignidad	2.0
digno de destacar	2.0
digno de elogio	2.5
digno de mención	2.5
digno de repetir	2.5
digno precio	1.0
diligente	2.0
diminuto	-1.0
dinero bien gastado	2.5
dinero bien invertido	2.5
dinero perdido	-2.0
dinero tirado	-2.0
dinero tirado a la basura	-2.0
dinámico	1.5
dios los bendiga	1.5
disconforme	-1.5
discreto sin más	-1.0
discriminar	-2.0
discriminatorio	-2.0
discusión	-2.0
discutir	-2.0
disfrutar	2.5
disfrute total	2.5
disfrutón	2.5
disgusto	-1.5
disparate	-2.0
disponer de todo	1.5
dispuesto a ayudar	2.5
distante	-1.0
distinto a la foto	-1.5
distinto de la foto	-1.5
diversión	1.5
divertido	2.5
divertidísim*	2.5
divino	3.0
doble acristalamiento	1.0
doble cobro	-2.0
doctora encantadora	2.5
dolor	-1.5
dolor de barriga	-1.5
dolor de espalda	-2.0
dolor de estómago	-1.5
dolorosa cuenta	-2.0
dormir bien	2.0
dormir como un bebé	2.0
dormir de maravilla	2.0
dormir fatal	-2.0
dormir genial	2.0
dormir mal	-2.0
dos bocados	-1.5
dos horas para	-1.5
ducha =fría	-2.0
ducha NEAR/3 pequeña	-1.0
ducha estupenda	1.5
ducha potente	1.5
ducha rota	-1.5
duda	-1.0
dudosa calidad	-2.0
dudoso	-1.0
duerme bien	2.0
dura mucho	1.5
duradero	2.0
duro como una piedra	-1.5
días esperando	-2.5
echamos en falta	-1.0
echar a la gente	-1.5
echar en falta	-1.0
echar una mano	2.5
echarnos	-1.5
echaron una mano	2.5
echarse a llorar	-2.5
echo de menos	-1.0
echo en falta	-1.0
eché de menos	-1.0
eché en falta	-1.0
ecxelente	3.0
educación exquisita	2.0
educadísim*	2.0
eficacia	2.5
eficaz	2.5
eficazmente	2.5
eficiente	2.5
el favorito	2.5
el mejor	3.0
el mejor banco	2.5
el mejor hotel	3.5
el mejor regalo	3.0
el mejor restaurante	3.5
el mejor servicio	3.5
el peor	-2.5
elección acertada	2.0
elogio	2.5
emblema	1.5
emblemático	1.5
embrollo	-1.5
emocionar	2.5
empalagoso	-1.5
empapado	-2.0
empeoró	-1.5
empresa basura	-2.5
empresa seria	2.0
emputado	-2.0
en 24 horas	1.5
en 24h	1.5
en 48 horas	1.5
en 5 minutos	1.5
en buen estado	2.5
en cinco minutos	1.5
en condiciones	2.0
en el centro	2.0
en el centro de la ciudad	2.0
en el corazón de	2.0
en fecha	1.5
en hora	1.5
en la fecha acordada	1.5
en la puerta del baño	-1.5
en línea con lo esperado	1.5
en mal estado	-2.0
en obras	-1.0
en perfecto estado	2.5
en plazo	1.5
en pleno centro	2.5
en pleno corazón	2.5
en su punto	2.5
en tiempo y forma	1.5
en todo momento	1.0
en un abrir y cerrar de ojos	2.0
en un plis plas	2.0
en un santiamén	2.0
enamorada de	2.5
enamorada del sitio	3.0
enamorar	3.0
enano	-1.0
encabronado	-2.0
encaja perfectamente	1.5
encandilar	2.0
encantada con la compra	2.5
encantada de	2.0
encantadoramente	2.5
encanto	2.5
encarecer	-1.5
encharcado	-1.5
encogió	-1.5
encuentras de todo	1.0
endeble	-1.5
enfado	-2.0
enfermeras amables	2.0
engancha	2.0
engañabobos	-2.0
engañifa	-2.0
engaño	-2.0
engorro	-1.5
engreído	-2.0
enhorabuena	2.5
enlatado	-1.5
enojo	-2.0
enrevesado	-1.5
enriquecedor	1.5
ensordecedor	-1.5
entender perfectamente	1.0
entiende al cliente	1.5
entorpecer	-1.5
entra por los ojos	2.0
entra solo	1.5
entraba frío	-1.5
entraba luz	-1.5
entraba ruido	-1.5
entrañable	2.5
entre los mejores	2.0
entre plato y plato	-1.5
entrega gratuita	2.5
entrega rápida	2.5
entrega y dedicación	2.0
entretenido	2.0
entusiasmar	2.5
envejecido	-1.5
envidiable	3.0
envío gratis	2.5
envío gratuito	2.5
envío rápido	2.5
envío veloz	2.5
equilibrado	2.0
equipadísim*	2.0
equipaje dañado	-2.0
equipaje perdido	-2.0
equipazo	2.5
equipo humano	1.5
equivocar	-1.0
equivocaron la comanda	-1.5
era mejor antes	-1.5
ergonómico	2.0
errar	-1.0
error	-1.0
error 404	-1.5
erróneo	-1.0
es la última vez	-2.0
es un lujo	3.0
escacharrado	-2.0
escandaloso	-1.5
escasez	-1.0
escasito	-0.6
escaso	-1.0
escatimar	-1.5
escuchan al cliente	2.0
escuchan al paciente	2.0
escueto	-1.0
esmero	2.5
esnob	-1.5
espacio reducido	-1.0
espacio suficiente	1.5
espantajo	-1.5
espanto	-2.5
espectaculares vistas	3.0
espera larga	-1.0
esperaba algo más	-1.0
esperaba mucho más	-1.0
esperando el reembolso	-2.5
esperando mi dinero	-2.5
esperando mi pedido	-2.5
esperando respuesta	-2.5
esperando una respuesta	-2.5
esperando volver	2.5
esperanzador	1.5
esperar 30	-1.5
esperar 40	-1.5
esperar 45	-1.5
esperar demasiado	-1.0
esperar horas	-1.0
esperar media hora	-1.5
esperar mucho	-1.0
esperar más	-1.0
esperar más de	-1.5
esperar una hora	-1.5
esperpento	-1.5
espinas	-1.5
espléndido	3.0
espíritu de servicio	2.5
esquisito	3.0
estaba vencido	-1.5
estable	2.0
estafa	-2.0
estafa total	-2.5
estar a la altura	2.0
estar bien	1.0
estar en obras	-1.0
estercolero	-2.5
estoy encantado	2.0
estratégico	1.5
estrecho	-1.0
estrechísim*	-1.0
estrella michelín	2.0
estridente	-1.5
estropear	-2.0
estruendo	-1.5
estrés	-1.5
estupendo	3.0
estupendo trato	2.5
está chido	2.5
está padre	2.5
está que te mueres	3.0
estúpido	-2.5
eternamente agradecido	2.5
eterno	-1.0
evasivas	-1.5
evolucionar	2.0
exactamente lo que =quería	2.5
exactitud	1.5
exasperante	-2.0
excelent	3.0
excelente atención	2.0
excelente elección	2.0
excelente experiencia	2.0
excelente médico	2.5
excelente profesional	1.5
excelente relación calidad	2.5
excelente ubicación	2.5
excelentes personas	2.0
excelentísim*	2.0
excelnte	3.0
excelso	3.0
excepcional	3.5
excepto el precio	-1.0
excesivo	-1.5
exceso de sal	-1.5
exclusivo	2.5
excusa	-1.5
exelente	3.0
exorbitante	-2.0
expectacular	2.0
experiencia increíble	2.0
experiencia inolvidable	3.5
experiencia maravillosa	2.0
experiencia única	3.5
explicó todo	2.0
explosión de sabor	3.0
exquisitez	3.0
exquisito	3.0
exterior tranquila	1.0
extraordinario	3.5
extravío	-2.0
fabuloso	3.0
facilisim*	2.5
facilitar	2.0
facilísim*	2.5
fallitos	-1.0
fallo	-1.5
fallón	-1.5
falsedad	-2.0
falsificación	-2.0
falsificado	-2.0
falso	-2.0
falta de agilidad	-1.0
falta de ambiente	-1.0
falta de atención	-2.0
falta de calidad	-2.0
falta de camareros	-1.5
falta de chispa	-1.0
falta de cobertura	-1.0
falta de cocción	-1.0
falta de compromiso	-1.0
falta de comunicación	-2.0
falta de control	-1.0
falta de coordinación	-1.0
falta de cuidado	-1.0
falta de detalle	-1.0
falta de educación	-2.0
falta de empatía	-2.0
falta de espacio	-1.0
falta de experiencia	-1.5
falta de formación	-1.0
falta de ganas	-1.0
falta de higiene	-2.0
falta de humanidad	-1.0
falta de información	-1.5
falta de interés	-2.0
falta de intimidad	-1.0
falta de limpieza	-2.0
falta de luz	-1.0
falta de luz natural	-1.0
falta de mantenimiento	-2.0
falta de medios	-1.0
falta de opciones	-1.0
falta de organización	-2.0
falta de personal	-2.0
falta de previsión	-1.0
falta de privacidad	-1.0
falta de profesionalidad	-2.0
falta de puntualidad	-1.0
falta de rapidez	-1.0
falta de recursos	-1.0
falta de respeto	-2.0
falta de sabor	-2.0
falta de sal	-1.0
falta de seguimiento	-1.0
falta de seguridad	-1.0
falta de seriedad	-2.0
falta de señal	-1.0
falta de stock	-1.0
falta de tacto	-1.0
falta de tiempo	-1.0
falta de transparencia	-2.0
falta de variedad	-1.0
falta de ventilación	-1.0
falta personal	-2.0
falta pintura	-1.5
falta una mano de pintura	-1.5
falta una pieza	-1.5
faltaba un artículo	-1.5
faltan camareros	-1.5
faltan piezas	-1.5
faltar NEAR/2 amabilidad	-1.2
faltar NEAR/2 ambiente	-1.2
faltar NEAR/2 calidad	-1.2
faltar NEAR/2 cariño	-1.2
faltar NEAR/2 comodidad	-1.2
faltar NEAR/2 confort	-1.2
faltar NEAR/2 detalles	-1.2
faltar NEAR/2 encanto	-1.2
faltar NEAR/2 gracia	-1.2
faltar NEAR/2 intimidad	-1.2
faltar NEAR/2 limpieza	-1.2
faltar NEAR/2 organización	-1.2
faltar NEAR/2 sabor	-1.2
faltar NEAR/2 tranquilidad	-1.2
faltar NEAR/2 variedad	-1.2
faltar al respeto	-2.0
faltar el respeto	-2.0
falto de	-1.0
faltó	-1.0
faltón	-2.0
fama merecida	2.5
familiar y acogedor	2.0
fan de	1.5
fantástico	3.0
fascinar	3.0
fastidio	-1.5
fatal	-2.5
fatigoso	-1.5
fatídico	-2.5
favorito	2.5
fealdad	-1.5
felicitar	2.5
feliz	2.5
feliz con	2.0
fenomenal	3.0
fenómeno	2.5
fenómeno de persona	2.0
feo	-1.5
festín	3.0
feísim*	-1.5
fiable	2.5
fiable al cien	2.5
fiasco	-2.0
fidelidad	2.0
fiel	2.0
fiera	2.5
filas largas	-1.0
finura	1.5
flaco favor	-1.5
flamante	2.0
flexibilidad	2.0
flexible	2.0
flipante	3.0
flipar	3.0
flojas costuras	-1.5
flojea	-1.0
flojillo	-1.0
flojito	-1.0
flojo	-1.0
fluidez	2.0
fluorescente	-1.5
follón	-1.5
fome	-1.5
formidable	3.5
fracaso	-2.0
fraude	-2.0
fraudulento	-2.0
frenazo	-1.5
frente a la playa	1.5
frente al mar	1.5
fresco	2.0
frescura	2.5
fresquito	2.0
fresquísim*	2.5
frialdad	-1.5
fructífero	1.5
frustración	-2.0
frustrante	-2.0
frustrar	-2.0
frágil	-1.5
frío	-1.5
frío enorme	-2.0
frío y distante	-1.0
fue la última vez	-2.0
fue un gusto	1.5
fuera de fecha	-1.5
fuera de serie	3.5
fuera de stock	-1.0
ful	-2.5
funciona bien	2.5
funciona de maravilla	2.5
funciona genial	2.5
funciona muy bien	2.5
funciona perfecto	2.5
funcional	2.0
furia	-2.0
furioso	-2.0
fácil	2.0
fácil acceso	1.5
fácil aparcar	1.5
fácil de encontrar	1.5
fácil de instalar	1.5
fácil de limpiar	1.5
fácil de llegar	1.5
fácil de localizar	2.0
fácil de manejar	1.5
fácil de montar	1.5
fácil de usar	2.5
fácil montaje	1.5
fácil y cómodo	2.0
fácil y rápido	2.0
gacho	-1.5
gama alta	1.5
ganador	2.0
ganas de repetir	2.5
ganas de seguir	2.5
ganas de volver	2.0
ganga	2.5
gangazo	2.5
garantizar	1.0
garantía	1.0
garantía de éxito	2.5
gastroenteritis	-2.0
gato por liebre	-2.5
generosas raciones	1.5
genial	3.0
genio	2.5
gente amable	2.0
gente encantadora	2.0
gente joven	0.8
gente legal	2.0
gente maja	2.0
gente seria	2.0
gentil	2.5
gentileza	2.5
genuino	2.5
gilipollez	-2.5
gimnasio NEAR/3 pequeño	-1.0
glamuroso	2.5
glitch	-1.5
gloria	3.0
glorioso	3.0
golazo	2.5
gomoso	-1.5
gonorrea	-2.5
gotera	-1.5
gozada	3.0
gracia y salero	2.0
gracias	2.0
gracias a todo el equipo	2.5
gracias infinitas	2.5
gracias por todo	2.5
gracioso	2.5
gran acierto	2.5
gran ambiente	1.5
gran ayuda	2.0
gran calidad	2.5
gran compra	2.5
gran detalle	2.5
gran elección	2.0
gran equipo	1.5
gran experiencia	2.0
gran gestión	2.0
gran nivel	2.5
gran persona	2.0
gran piscina	1.5
gran profesional	2.5
gran recuerdo	2.0
gran relación calidad	2.5
gran servicio	2.0
gran surtido	2.0
gran trabajo	2.5
gran variedad	2.0
grandes personas	2.0
grandes profesionales	2.5
grasiento	-1.5
graso	-1.5
grasoso	-1.5
grata sorpresa	2.5
gratamente sorprendido	2.5
gratificante	2.5
gratis	2.0
grato	2.0
grato recuerdo	2.0
gratuito	2.0
gratísim*	2.5
grifo roto	-1.5
grima	-2.5
gritar	-1.5
griterío	-1.5
grosero	-2.0
grosería	-2.0
guapísim*	2.5
guarro	-2.0
guiri	-0.6
gusano	-2.0
gustar	2.0
gustazo	2.0
gusto a	-1.5
gusto volver	2.0
gustoso	2.5
gustosísim*	2.5
ha bajado	-1.5
ha dejado de funcionar	-2.0
ha empeorado	-1.5
ha ido a mejor	1.5
ha mejorado	2.5
habitaciones grandes	1.5
habitación NEAR/3 grande	1.5
habitación NEAR/3 pequeña	-1.0
habitación NEAR/4 pequeño	-1.0
habitación NEAR/5 pequeño	-1.2
habitación antigua	-1.5
habitación con vistas	2.0
habitación preciosa	2.0
habitación sucia	-1.5
habitación vieja	-1.5
hablan español	1.5
hace bolitas	-1.5
hace calor	-1.5
hace corriente	-1.5
hace falta	-1.0
hace honor a su nombre	2.5
hace ruido	-1.5
hacen honor	2.5
hacen sentir bien	2.0
hacen sentir como en casa	2.0
hacer cola	-1.0
hacer la ola	2.5
hacer sentir especial	2.0
hacinado	-1.5
hackeado	-2.0
hacía mucho calor	-1.5
han mejorado	2.5
han perdido un cliente	-2.0
hartazgo	-2.0
harto	-2.0
hasta el gorro	-2.0
hasta el moño	-2.0
hasta el más mínimo detalle	2.5
hasta el mínimo detalle	2.0
hasta el último detalle	2.5
hasta la bandera	-1.5
hasta la madre	-2.0
hasta la próxima	2.5
hasta las narices	-2.0
hasta los cojones	-2.0
hasta los huevos	-2.0
hasta los topes	-1.5
hasta pronto	2.5
hasta tres veces	-1.5
hay de todo	1.0
hay que esperar	-1.5
hay que ir	3.0
hay que pagar	-1.5
hay que probar	3.0
hedor	-1.5
helado por dentro	-1.5
hemos repetido	1.5
hermosa vista	2.5
hermosas vistas	2.0
hermoso	2.5
hermosura	2.5
hidromasaje	2.0
higiene	1.0
hijos de puta	-2.5
hijueputa	-2.5
histórico	1.5
hogareño	2.5
hoja de reclamaciones	-1.5
homófobo	-2.0
honesto	2.5
honesto y claro	2.0
hongos	-1.5
honradez	2.5
honrado	2.5
hora y media esperando	-2.5
hora y media para	-1.5
horas de espera	-2.5
horas esperando	-2.5
hormigas	-1.5
horrible	-2.5
horripilante	-2.5
horror	-2.5
hortera	-1.5
hubo que esperar	-1.5
huele a	-1.5
huele mal	-1.5
huir	-2.0
humedad	-1.5
humedades	-1.5
humillar	-2.0
humos	-1.5
huyan	-2.0
huyan de aquí	-2.5
iba bien	1.5
ideal	3.0
ideal para descansar	2.0
ideal para desconectar	2.0
ideal para niños	1.5
ideal para parejas	1.5
idiota	-2.5
ido a menos	-1.5
idílico	3.0
ignorar	-2.0
igual que en la foto	2.5
ilocalizable	-2.0
ilusión	2.5
ilógico	-1.5
imbatible	2.5
imbécil	-2.5
imitación	-2.0
impecable	3.0
impecable estado	2.0
imperdible	2.5
imperdonable	-2.0
impersonal	-1.0
impertinente	-2.0
impoluto	2.5
imponente	3.0
imposibilidad	-2.0
imposible	-2.0
imposible comunicarse	-2.0
imposible contactar	-2.0
imposible descansar	-2.0
imposible dormir	-2.0
imposible hablar	-2.0
imprescindible	3.0
impresentable	-2.0
imprevisto	-1.0
improvisación	-1.5
impuntual	-1.0
inaccesible	-2.0
inaceptable	-2.0
inadecuado	-1.5
inadmisible	-2.0
inaguantable	-2.0
inapropiado	-1.5
inaudito	-2.0
incapaz	-2.0
incertidumbre	-1.0
incidencia	-1.0
incluido el desayuno	0.8
incluido en el precio	0.8
incluso mejor	1.5
incoherente	-1.5
incomestible	-2.5
incomible	-2.5
incomparable	3.0
incompetente	-2.0
incompleto	-1.5
incomprensible	-2.0
inconcebible	-2.0
inconveniente	-1.0
incordio	-1.5
incorrecto	-1.5
increíble	3.0
increíblemente bueno	3.5
incumplidores	-1.5
incumplir	-1.5
incómodo	-1.5
indecente	-2.0
indescriptiblemente malo	-2.5
indiferente	-2.0
indigestión	-1.5
indigesto	-1.5
indigno	-2.0
indispensable	2.5
indisponible	-1.0
industrial	-1.0
ineficaz	-2.0
ineficiente	-2.0
ineludible	2.5
ineptitud	-2.0
inepto	-2.0
inestable	-1.5
inexacto	-1.5
inexperiencia	-1.5
inexperto	-1.5
inexplicable	-2.0
infame	-2.5
infecto	-2.5
inferior	-1.5
inferior a lo esperado	-1.5
infernal	-2.0
infestado	-2.0
infierno	-2.0
infinitas gracias	2.5
inflado	-1.5
inflexible	-1.5
información errónea	-1.5
información incorrecta	-1.5
informal	-2.0
infortunado	-1.5
infumable	-2.5
ingenioso	2.0
inhabitable	-2.5
inhumano	-2.0
inigualable	3.0
injusticia	-2.0
injustificado	-2.0
injusto	-2.0
inmaculado	2.5
inmediato	2.0
inmejorable	3.5
inmejorable situación	2.5
inmundicia	-2.5
inmundo	-2.5
innovación	2.0
inolvidable	3.5
inpecable	3.0
insalubre	-2.0
insatisfacción	-1.5
insatisfactorio	-1.5
insatisfecho	-1.5
insectos	-1.5
insegura	-1.5
inservible	-2.0
insistente	-1.5
insistir	-1.5
insolente	-2.0
insonorizado	2.0
insoportable	-2.0
instalaciones anticuadas	-1.5
instalaciones antiguas	-1.5
instalaciones modernas	2.0
instalaciones nuevas	2.0
instalaciones obsoletas	-1.5
instalaciones viejas	-1.5
insuficiente	-1.5
insufrible	-2.0
insulso	-1.5
insulto	-2.0
insuperable	3.5
insípido	-1.5
insólito	-2.0
intentan cobrarte	-2.0
intentaron cobrarnos	-2.0
intereses altos	-1.5
intereses altísimos	-1.5
intermitente	-1.5
internet lento	-2.0
internet rápido	2.0
intolerable	-2.0
intoxicación	-2.0
intoxicar	-2.0
intragable	-2.5
intuitivo	2.5
inundado	-2.0
inutilizado	-2.0
invasivo	-1.5
invita la casa	2.0
invitó a	2.0
inútil	-2.0
ir a peor	-1.5
ir bien	1.5
ir sobre seguro	2.0
irregular	-1.0
irrepetible	3.0
irresistible	2.0
irrespetuoso	-2.0
irresponsable	-2.0
irrisorio	-1.5
irritar	-2.0
jacuzzi	1.5
jaleo	-1.5
jeta	-2.5
joder	-2.5
jodienda	-2.5
joya	3.0
joyita	3.0
joyón	2.5
jugoso	2.5
junto a la playa	1.5
junto a la puerta	-1.5
junto al baño	-1.5
junto al metro	1.5
justito	-1.0
justo de espacio	-1.0
justo lo que =quería	2.5
justo lo que buscaba	2.5
justo lo que necesitaba	2.5
kafkiano	-1.5
kitsch	-1.5
la =volvería a comprar	2.5
la caña	3.0
la hostia	3.0
la leche de bueno	3.0
la mejor	3.0
la mejor aplicación	2.5
la mejor app	2.5
la mejor comida	3.5
la mejor compañía	2.5
la mejor opción	1.5
la mejor tienda	2.5
la misma comida	-1.0
la mitad de precio	2.0
la neta	2.5
la nueva versión	-1.5
la pasamos bien	2.0
la pasamos genial	2.0
la pasamos increíble	2.0
la peor	-2.5
la raja	3.0
la recomiendo	2.0
la rompe	2.5
ladrón	-2.0
laguea	-1.5
lamentar	-1.5
larga espera	-1.0
larga fila	-1.0
las peores	-2.5
las tres b	2.5
late mucho	1.5
le =vendría bien	-1.0
le doy un 0	-3.0
le doy un 10	2.0
le doy un 9	2.5
le doy un cero	-3.0
le doy un diez	2.0
le doy un nueve	2.5
le hace falta	-1.0
le ponen ganas	1.5
le pongo un 0	-3.0
le pongo un 10	2.0
le pongo un 9	2.5
le pongo un cero	-3.0
le pongo un diez	2.0
le pongo un nueve	2.5
leal	2.5
legal	2.0
lejano	-1.0
lejitos	-1.0
lejos	-1.0
lejos de todo	-1.0
lejos del centro	-1.0
lentisim*	-1.0
lentísim*	-1.0
les advierto	-1.5
les doy un 10	2.0
letra chica	-1.5
letra pequeña	-1.5
letrina	-2.5
libro de reclamaciones	-1.5
ligero	1.5
ligero y rico	2.0
limpieza exquisita	2.0
limpieza impecable	2.5
limpito	2.0
limpísim*	3.0
lindisim*	2.5
lindo	2.5
lindísim*	2.5
lioso	-1.5
llamé mil veces	-1.5
llamé varias veces	-1.5
llegó =fría	-1.5
llegó a tiempo	2.5
llegó abierto	-1.5
llegó al día siguiente	2.5
llegó antes	2.5
llegó antes de lo previsto	2.5
llegó antes de tiempo	2.5
llegó bien	2.5
llegó con retraso	-1.5
llegó dañado	-1.5
llegó en perfecto estado	2.5
llegó frío	-1.5
llegó golpeado	-1.5
llegó incompleto	-1.5
llegó mal	-1.5
llegó perfecto	2.5
llegó puntual	2.5
llegó roto	-1.5
llegó rápido	2.5
llegó tarde	-1.5
llegó todo bien	2.5
lleno a reventar	-1.5
lleno de detalles	1.5
lleno de espinas	-1.5
lleno de gente	-1.0
lleno de sabor	1.5
llenísim*	-1.0
llevo años comprando	1.5
llevo esperando	-2.5
llorar	-1.0
lo =volvería a comprar	2.5
lo bordan	2.0
lo bueno	2.0
lo bueno si breve	2.5
lo cobran	-1.5
lo dan todo	2.0
lo malo	-1.0
lo mejor	3.5
lo mejor de lo mejor	3.5
lo mismo todos los días	-1.0
lo más de lo más	3.0
lo máximo	3.5
lo negativo	-1.0
lo pasamos genial	2.0
lo pasamos muy bien	2.0
lo peor	-1.0
lo peor de lo peor	-2.5
lo prometido	2.0
lo que buscaba	2.5
lo sirvieron frío	-1.5
lo único bueno	1.0
lo único malo	-1.0
loable	2.5
local pequeño	-1.0
los =volvería a comprar	2.5
los mejores	3.5
los mismos platos	-1.0
los peores	-2.5
los veré pronto	2.5
luces y sombras	-1.0
lugar agradable	1.5
lugar bonito	2.0
lugar de encuentro	1.5
lugar de ensueño	2.0
lugar emblemático	1.5
lugar mágico	2.0
lugar precioso	2.0
lugar tranquilo	1.5
lujazo	2.0
lujo	2.5
lujoso	2.5
luminoso	2.0
luz blanca	-1.5
luz natural	1.0
lástima	-1.5
lío	-1.5
lógico	2.0
macanudo	2.5
machista	-2.0
maestro de la cocina	2.5
mafia	-2.5
mafiosos	-2.5
magistral	3.5
magnífico	3.0
majestuoso	3.0
majete	2.5
majisim*	2.5
majo	2.5
majísim*	2.5
mal	-2.0
mal acabado	-2.0
mal acostumbrado	-1.5
mal ambiente	-1.5
mal asesorado	-1.5
mal aspecto	-2.0
mal atendido	-2.0
mal cocinado	-2.0
mal colocado	-1.5
mal comienzo	-2.0
mal comunicado	-1.0
mal conservado	-2.0
mal contestado	-2.0
mal cortado	-2.0
mal cuidado	-2.0
mal diagnóstico	-1.5
mal diseñado	-2.0
mal día	-2.0
mal educado	-2.0
mal embalado	-2.0
mal empaquetado	-2.0
mal empieza	-2.0
mal encarado	-1.5
mal equipado	-1.5
mal estado	-2.0
mal explicado	-2.0
mal genio	-2.0
mal gusto	-2.0
mal hecho	-2.0
mal humor	-2.0
mal iluminado	-1.5
mal informado	-1.5
mal insonorizado	-1.5
mal internet	-2.0
mal llevado	-1.5
mal mantenimiento	-2.0
mal momento	-2.0
mal montado	-2.0
mal olor	-1.5
mal organizado	-2.0
mal pensado	-1.5
mal planteado	-1.5
mal preparado	-1.5
mal repartido	-1.5
mal rollo	-1.5
mal sabor	-2.0
mal sabor de boca	-2.0
mal servido	-2.0
mal señalizado	-1.0
mal situado	-1.0
mal trato	-2.0
mal ubicado	-1.0
mal ventilado	-1.0
mal wifi	-2.0
mala aplicación	-1.5
mala app	-1.5
mala atención	-2.0
mala calidad	-2.0
mala cara	-2.0
mala cobertura	-2.0
mala compra	-2.0
mala comunicación	-2.0
mala conexión	-2.0
mala digestión	-1.5
mala elección	-2.0
mala experiencia	-2.0
mala fama	-2.0
mala fe	-2.0
mala gana	-2.0
mala gestión	-2.0
mala hostia	-2.0
mala idea	-2.0
mala imagen	-2.0
mala intención	-2.0
mala leche	-2.0
mala limpieza	-2.0
mala onda	-1.5
mala persona	-2.0
mala pinta	-2.0
mala praxis	-2.0
mala reputación	-2.0
mala señal	-2.0
mala suerte	-2.0
mala tela	-1.5
mala vibra	-1.5
malas formas	-2.0
malas maneras	-2.0
malas palabras	-2.0
malas pulgas	-2.0
malcriado	-2.0
maldito	-2.5
maleducado	-2.0
malencarado	-1.5
malestar	-1.5
maleta perdida	-2.0
malgastar	-2.0
malhumorado	-2.0
malillo	-2.0
malisim*	-2.0
malnacidos	-2.5
malograr	-2.0
maloliente	-1.5
malos modos	-2.0
maltrato	-2.0
malísim*	-2.0
mamera	-1.5
mancha	-1.5
mando roto	-1.5
maneja como un loco	-1.5
manjar	3.0
manjares	3.0
manos de santo	2.5
mantel sucio	-1.5
maravilla	3.0
marcha	1.5
maridaje perfecto	2.0
maridar	2.0
marisco congelado	-1.5
marisco pasado	-1.5
martirio	-2.0
masificación	-1.5
masificado	-1.5
materia prima	1.5
materia prima de calidad	2.5
matrícula de honor	3.0
me aburro	-1.0
me aclararon	2.0
me ahorré	2.5
me bloquearon	-2.0
me bloquearon la cuenta	-2.0
me chifla	2.5
me clavaron	-2.0
me cobraron	-1.5
me da asco	-2.5
me da error	-1.5
me da pena	-1.5
me dan largas	-1.5
me defraudó	-2.0
me descontaron	-1.5
me devolvieron el dinero	1.5
me diagnosticaron mal	-1.5
me doy de baja	-2.0
me echaron	-1.5
me echaron una mano	2.5
me enamoré	3.5
me enfermé	-2.0
me escucharon	2.0
me esperaba más	-1.0
me explicaron	2.0
me explicó todo	2.0
me faltaron al respeto	-2.0
me fascina	2.5
me flipa	2.5
me gritaron	-2.0
me hablaron mal	-2.0
me hicieron sentir	2.0
me late	1.5
me lo resolvieron	2.5
me lo solucionaron	2.5
me marean	-1.5
me mintieron	-2.0
me pasan de uno a otro	-1.5
me pirra	2.5
me puse enfermo	-2.0
me puse malo	-2.0
me queda perfecto	1.5
me quedé con ganas de volver	2.0
me quitaron	-1.5
me regalaron	2.0
me resolvieron	2.0
me robaron	-2.0
me sacó de un apuro	2.5
me salvaron	2.5
me salvó la vida	2.5
me sentó mal	-2.0
me siento seguro	2.0
me solucionaron	2.0
me tomaron el pelo	-2.0
me trataron fatal	-2.0
me trataron mal	-2.0
me va perfecto	1.5
me voló la cabeza	3.5
me voy a otra compañía	-2.0
media hora esperando	-2.5
media hora para	-2.5
medio vacío	-1.0
mediocre	-1.0
mejor	2.0
mejor atención imposible	2.5
mejor aún	1.5
mejor buscar otro	-2.0
mejor calidad	2.5
mejor de lo esperado	3.0
mejor de lo que creía	2.0
mejor de lo que esperaba	3.0
mejor de lo que me esperaba	2.0
mejor de lo que parece	2.0
mejor de lo que pensaba	2.0
mejor imposible	3.0
mejor ir a	-2.0
mejor momento	2.0
mejor no ir	-2.0
mejor opción	1.5
mejor precio	2.0
mejor que	2.0
mejor que antes	2.0
mejor que bien	2.0
mejor que en casa	3.0
mejor que en las fotos	2.0
mejorar mucho	2.5
melosa	2.0
melosito	2.5
memorable	3.5
mención aparte	2.0
mención especial	2.0
menos cantidad	-1.5
menos el precio	-1.0
menosprecio	-2.0
mentira	-2.0
menuda decepción	-2.5
menuda estafa	-2.5
menudo desastre	-2.5
menudo robo	-2.5
menudo timo	-2.5
merece la visita	2.5
merece mención	2.0
merece mucho la pena	3.0
merece una visita	2.5
merecida fama	2.5
merecidamente	2.0
merecido premio	2.0
meritorio	2.5
mesa coja	-1.5
mesa de paso	-1.5
mesa mal	-1.5
mesa pegajosa	-1.5
mesa sucia	-1.5
mesas juntas	-1.5
mesas muy juntas	-1.5
mesas pegadas	-1.5
mesas pequeñas	-1.0
meses esperando	-2.5
meten prisa	-1.5
metro al lado	1.5
metro cerca	1.5
mi banco favorito	2.5
mi favorito	2.5
mi sitio favorito	2.0
microcortes	-1.5
microondas	-1.5
mierda	-2.5
mierdoso	-2.5
mil gracias	2.5
mil puntos	2.5
mil veces	-1.5
mimo	2.5
mini ración	-1.5
minibar gratuito	1.5
minirración	-1.5
minúsculo	-1.0
mirar mal	-1.5
mismos platos	-1.0
mobiliario antiguo	-1.5
mobiliario viejo	-1.5
modernísim*	2.0
moho	-1.5
mola	2.5
molar mucho	2.5
molestia	-1.5
molesto	-1.5
molón	2.5
monumental	3.0
monísim*	2.5
moqueta	-1.0
moqueta sucia	-1.0
moqueta vieja	-1.0
morro	-2.5
moscas	-1.5
mosqueo	-1.5
mosquitos	-1.5
mucha calidad	1.5
mucha cantidad	2.0
mucha cebolla	-1.5
mucha cola	-1.0
mucha comida	1.2
mucha espera	-1.0
mucha gente	-1.0
mucha grasa	-1.5
mucha humedad	-1.5
mucha limpieza	1.5
mucha luz	1.5
mucha onda	2.0
mucha paciencia	2.0
mucha sal	-1.5
mucha variedad	2.0
muchas comisiones	-1.5
muchas escaleras	-1.0
muchas ganas	1.5
muchas gracias	2.5
muchas gracias por todo	2.5
muchas opciones	1.0
mucho aceite	-1.5
mucho arte	2.0
mucho calor	-2.0
mucho encanto	2.0
mucho espacio	1.5
mucho frío	-2.0
mucho hueso	-1.5
mucho mejor	1.5
mucho nervio	-1.5
mucho ojo	-1.5
mucho peor	-1.5
mucho por aprender	-1.5
mucho por mejorar	-1.5
mucho que aprender	-1.5
mucho sabor	1.5
mucho surtido	2.0
muchos anuncios	-1.5
muchos detalles	1.5
muchos restaurantes	1.0
muebles rotos	-1.5
muebles viejos	-1.5
muelles	-2.0
mugre	-2.0
mugriento	-2.0
mullido	2.0
muy a gusto	2.0
muy agradecido	2.5
muy atento	2.5
muy bajo nivel	-1.5
muy barato	2.5
muy bien conservado	2.0
muy bien cuidado	2.0
muy bien de precio	2.0
muy buen	2.0
muy buen nivel	2.5
muy buen precio	2.5
muy buena sorpresa	2.5
muy cerca	1.5
muy completo	2.0
muy conforme	2.0
muy contento	2.5
muy corto	-1.0
muy cuidado	1.5
muy céntrico	2.5
muy dulce	-1.0
muy fresco	2.5
muy justo	-1.0
muy lleno	-1.0
muy logrado	1.5
muy mimados	2.5
muy padre	2.5
muy pequeño	-1.0
muy práctico	2.5
muy próximo	0.8
muy raro	-1.2
muy recomendado	2.0
muy satisfecho	2.5
muy seria	2.0
muy tarde	-1.5
muy turístico	-0.8
muy visitado	1.5
muy útil	2.5
mágico	3.0
máquina de bueno	2.5
más barato	2.0
más de lo que esperaba	2.0
más de una hora esperando	-2.5
más económico	2.0
más pequeño de lo esperado	-1.5
más que aceptable	2.0
más que bien	2.0
más que bueno	2.0
más que contento	2.0
más que correcto	2.0
más que razonable	2.0
más que recomendable	2.0
más que satisfecho	2.0
más que suficiente	2.0
máximo nivel	3.0
médico amable	2.0
médico excelente	2.5
mérito	2.5
mítico	1.5
música alta	-1.5
música demasiado alta	-1.5
música en vivo	1.5
música muy alta	-1.5
nadaba en aceite	-1.5
nata de bote	-1.5
nauseabundo	-2.5
necesita mantenimiento	-1.0
necesita mejorar	-1.0
necesita reforma	-1.0
necesita renovación	-1.0
necesita un cambio	-1.0
necesita una actualización	-1.5
necesita una mano de pintura	-1.0
necesita una reforma	-1.0
necesita una renovación	-1.0
nefasto	-2.0
negligencia médica	-2.0
negligente	-2.0
nevera y microondas	1.0
ni borracho	-2.5
ni de broma	-2.5
ni de coña	-2.5
ni loco	-2.5
ni muerto	-2.5
ni rastro	-1.5
ni regalado	-2.5
ni se acerquen	-2.5
ni se les ocurra	-2.5
ni se os ocurra	-2.5
ni se te ocurra	-2.5
ni una estrella	-2.5
nido de	-2.5
ningunear	-2.0
nivel alto	2.5
nivel bajo	-1.5
nivel cero	-2.5
nivel muy bajo	-1.5
nivelazo	3.0
no disponible	-1.0
no es mi talla	-1.5
no habíamos solicitado	-1.5
no le falta nada de nada	4.0
no sabe a nada	-1.5
no siempre	-1.0
no solicitado	-1.5
normal tirando a bien	0.6
normalillo	-0.6
normalito	-0.6
normalito pero bien	1.0
nos =querían cobrar	-2.0
nos =querían echar	-1.5
nos apuraron	-1.5
nos atosigaron	-1.5
nos cambiaron de habitación sin problema	2.0
nos clavaron	-2.0
nos cobraron	-1.5
nos cobraron de más	-2.0
nos contestó mal	-2.0
nos defraudó	-2.0
nos dieron largas	-1.5
nos dieron una habitación mejor	2.0
nos echan	-1.5
nos echaron	-1.5
nos echaron una mano	2.5
nos enfermamos	-2.0
nos esperábamos más	-1.0
nos explicaron	2.0
nos explicó todo	2.0
nos faltaron al respeto	-2.0
nos fuimos contentos	2.0
nos fuimos encantados	2.0
nos fuimos felices	2.0
nos gritó	-2.0
nos hablaron mal	-2.0
nos hicieron sentir	2.0
nos hicieron un upgrade	2.0
nos ignoraron	-2.0
nos intentaron	-2.0
nos invitaron	2.0
nos la colaron	-2.0
nos la metieron	-2.0
nos lo cobraron	-1.5
nos metieron prisa	-1.5
nos miraron mal	-1.5
nos ningunearon	-2.0
nos obsequiaron	2.0
nos olvidaron	-1.5
nos pusieron en	-1.5
nos pusimos malos	-2.0
nos quedamos con ganas de volver	2.0
nos quitaron	-1.5
nos regalaron	2.0
nos resolvieron	2.0
nos salvaron	2.5
nos sentó mal	-2.0
nos sirvieron mal	-1.5
nos solucionaron	2.0
nos subieron de =categoría	2.0
nos tocó una	-1.5
nos toman por tontos	-2.0
nos tomaron el pelo	-2.0
nos trajeron mal	-1.5
nos trajeron otro	-1.5
nos trataron fatal	-2.0
nos trataron mal	-2.0
nos veremos pronto	2.5
nos volveremos a alojar	2.5
nota 10	3.5
notable	2.5
notable alto	2.0
novato	-1.5
novedad	1.5
nuevecito	2.0
nula atención	-2.5
nula profesionalidad	-2.0
nulo	-2.5
nutritivo	2.0
n° 1	2.5
nº 1	2.5
náuseas	-2.0
número 1	2.5
número uno	2.5
oasis	2.0
obligada visita	2.5
obligado a	-1.5
obligar	-1.5
obligatorio ir	3.0
obra de arte	3.5
obra maestra	3.5
obras	-1.0
obsequio	2.0
obsoleto	-1.5
odiar	-2.5
odioso	-2.5
odisea	-2.0
ofender	-2.0
ofensivo	-2.0
ofertas increíbles	2.0
ofertón	2.0
ojalá hubiera más	2.0
ojalá pueda volver	2.0
ojalá siga así	2.0
ojalá todos	2.0
ojalá todos fueran así	2.0
ojalá volver	2.0
ojo al	-1.5
ojo con	-1.5
okay	1.0
oler a	-1.5
oler mal	-1.5
olor	-1.5
olor a =cañería	-1.5
olor a cloaca	-1.5
olor a fritanga	-1.5
olor a humedad	-1.5
olor a tabaco	-1.5
olor extraño	-1.2
olor raro	-1.5
olvidadizo	-1.0
olvidar	-1.0
olvidarse de	-1.0
olé por	2.0
olía a	-1.5
olía mal	-1.5
opciones veganas	1.0
opción interesante	1.0
ordinario	-1.5
orgullo	2.0
original	2.0
original decoración	1.0
original y	1.0
os veremos pronto	2.5
oscuro	-1.0
otra talla	-1.5
otro color	-1.5
otro modelo	-1.5
overbooking	-2.0
paciente y amable	2.0
padecer	-2.0
padrisim*	3.0
padrísim*	3.0
pagar aparte	-1.5
pagar por todo	-1.5
pagar un extra	-1.5
pago extra	-1.5
pan congelado	-1.5
pan del día anterior	-1.5
pan duro	-1.5
pan frío	-1.5
pantalla en blanco	-1.5
pantalla negra	-1.5
papeleo	-1.5
papeles y más papeles	-1.5
para =tener en cuenta	1.2
para chuparse los dedos	3.5
para desconectar	2.0
para enmarcar	2.0
para guiris	-0.6
para ir con niños	1.5
para llorar	-2.5
para lo que cuesta está bien	2.5
para olvidar	-2.5
para quitarse el sombrero	3.5
para repetir	2.5
para salir corriendo	-2.5
para salir del paso	1.0
para seguir así	2.5
para turistas	-1.0
para un apuro	1.0
para una noche está bien	1.0
para volver	2.5
parada de bus en la puerta	0.8
parada de metro	1.5
parada en la puerta	0.8
parada obligada	3.0
parada obligatoria	3.0
paradisíaco	3.0
paraíso	3.0
parece de juguete	-1.5
parece un comedor	-1.5
parece una broma	-2.5
parecía una cantina	-1.5
paredes de papel	-1.5
paredes finas	-1.5
parking caro	-1.0
parking de pago	-1.0
parking gratis	1.5
parking gratuito	1.5
parking propio	1.0
parsimonia	-1.0
partido en dos	-2.0
pasa frío	-1.5
pasada de fecha	-1.5
pasada de sitio	3.0
pasado de cocción	-1.5
pasado de moda	-1.5
pasado de punto	-1.5
pasan de ti	-2.0
pasan del cliente	-2.0
pasan olímpicamente	-2.0
pasar de largo	-2.0
pasar de ser	-1.5
pasar de todo	-2.0
pasar un buen rato	2.0
pasarlo bien	2.0
pasarlo en grande	2.0
pasaron de nosotros	-2.0
paseo agradable	1.5
pasota	-1.0
pasta cruda	-1.5
pasta pasada	-1.5
pastoso	-1.5
patatas aceitosas	-1.5
patatas congeladas	-1.5
patatas crudas	-1.5
patatas frías	-1.5
patinazo	-1.5
patético	-2.0
paupérrimo	-1.5
payasos	-2.5
peculiar y bonito	1.5
pedante	-2.0
pedazo de hotel	2.0
pedazo de restaurante	2.0
pedazo hotel	2.0
pedido equivocado	-1.5
pedido incompleto	-1.5
pedir dos veces	-1.5
pedir perdón	-1.5
pedir tres veces	-1.5
pedirlo varias veces	-1.5
pedorro	-2.0
pega	-1.0
pegajoso	-1.5
pegar ojo	-2.0
pelea	-2.0
peligro	-1.5
pelo en	-2.0
peloteo	-1.5
pelusas	-1.5
pena	-1.5
pena de	-1.0
penca	-2.0
pendiente de todo	2.0
pendiente en todo momento	2.0
pendientes de nosotros	2.0
penita	-1.5
penoso	-2.0
pensado en todo	1.5
peor	-1.5
peor atención	-2.5
peor empresa	-2.5
peor experiencia	-2.5
peor hotel	-2.5
peor imposible	-2.5
peor que antes	-1.5
peor que nunca	-1.5
peor restaurante	-2.5
peor servicio	-2.5
pequeñito	-1.0
pequeño de lo esperado	-1.5
pequeñísim*	-1.0
percance	-1.0
perder	-1.5
perder calidad	-1.5
perder clientes	-2.0
perder dinero	-2.0
perder el tiempo	-2.0
perder tiempo	-2.0
perdieron la maleta	-2.0
perdieron mi	-1.5
perdieron mi equipaje	-2.0
perdieron mi maleta	-2.0
perfección	3.5
perfecta cocción	1.5
perfecto	3.0
perfecto estado	2.5
perfecto para descansar	2.0
perfecto para desconectar	2.0
perjudicar	-1.5
perjudicial	-1.5
perjuicio	-1.5
pero le falta	-1.0
persiana rota	-1.5
personal amable	2.0
personal maravilloso	2.5
pesadez	-1.0
pesadilla	-2.0
pescado congelado	-1.5
pescado pasado	-1.5
pescado seco	-1.5
pestazo	-1.5
peste	-1.5
phishing	-2.0
picante en su punto	1.0
pide a gritos	-1.5
pide una reforma	-1.5
pijo	-1.5
pillado	-1.5
pintaza	1.5
pintoresco	1.5
piola	2.5
pipí cucú	2.5
pirata	-2.0
piscina NEAR/3 pequeña	-1.0
piscinaza	2.0
pitorreo	-2.0
placentero	2.5
placer	2.5
placer para el paladar	3.0
placer para los sentidos	3.0
placeres	2.0
plaga	-2.0
plato frío y	-1.5
plato pequeño	-1.0
platos abundantes	2.5
platos caseros	1.5
platos grandes	1.5
platos recalentados	-1.5
platos sucios	-1.5
pleito	-2.0
pleno centro	2.0
plus	2.0
pobre	-1.5
pobreza	-1.5
poca cantidad	-1.0
poca carta	-1.0
poca cobertura	-1.0
poca elección	-1.0
poca iluminación	-1.0
poca intimidad	-1.0
poca luz	-1.0
poca madre	3.0
poca oferta	-1.0
poca presión	-1.0
poca presión de agua	-1.0
poca privacidad	-1.0
poca señal	-1.0
poca variación	-1.0
poca variedad	-1.0
poca ventilación	-1.0
pocas =mesas	-1.0
pocas alternativas	-1.0
pocas opciones	-1.0
pocas plazas	-1.0
pocas toallas	-1.0
pocilga	-2.5
poco cambio	-1.0
poco espacio para las piernas	-1.5
poco personal	-1.0
poco serio	-2.0
poco tiempo para	-1.0
pocos ascensores	-1.0
pocos camareros	-1.0
pocos canales	-1.0
pocos empleados	-1.0
pocos enchufes	-1.0
polvo	-1.5
ponen ganas	1.5
poner excusas	-1.5
poner mala cara	-1.5
poner pegas	-1.5
poner trabas	-1.5
poquita variedad	-1.2
poquísim*	-1.2
por cuenta de la casa	2.0
por desgracia	-1.5
por fin un	1.5
por fin una	1.5
por las nubes	-2.0
por las nubes los precios	-1.5
por los ojos	2.0
por mejorar	-1.0
por poner un pero	-1.0
por poner una pega	-1.0
por suerte	1.5
por última vez	-2.0
porciones chicas	-1.0
porciones generosas	2.5
porciones grandes	1.5
porciones pequeñas	-1.0
porción NEAR/3 pequeña	-1.0
porqueria	-2.5
portento	3.0
positivo	2.0
postre congelado	-1.5
postre industrial	-1.5
postres caseros	1.5
postureo	-1.5
potencia	1.5
potente	1.5
precario	-1.5
precio NEAR/3 alto	-1.5
precio NEAR/3 altos	-1.5
precio NEAR/3 desorbitado	-1.5
precio NEAR/3 excesivo	-1.5
precio abusivo	-2.0
precio ajustado	2.0
precio alto	-1.5
precio asequible	2.0
precio bajo	2.0
precio competitivo	2.0
precio contenido	2.0
precio correcto	2.0
precio de risa	2.5
precio de turista	-1.5
precio elevado	-1.5
precio excesivo	-1.5
precio imbatible	2.5
precio inflado	-1.5
precio justo	2.0
precio moderado	2.0
precio popular	2.0
precio razonable	2.0
precios NEAR/3 elevados	-1.5
precios altos	-1.5
precios para turistas	-1.0
precios populares	2.0
precioso lugar	2.0
preciosísim*	2.5
precisión	1.5
precocinado	-1.5
prefabricado	-1.5
premiar	2.0
premium	1.5
preocupar	-1.5
preocuparse por el cliente	2.0
prepotente	-2.0
presión para	-1.5
presume de	-1.5
pretencioso	-1.5
pretexto	-1.5
previsible	-0.6
primera calidad	3.0
primera línea de playa	2.5
primera y última vez	-2.0
pringoso	-1.5
pringue	-1.5
prisa para que	-1.5
prisa por	-1.5
prisas	-1.5
privilegio	2.5
problema	-1.5
problemática	-1.5
problemón	-1.5
prodigioso	3.0
producto de calidad	2.5
producto equivocado	-1.5
producto fresco	1.5
producto vencido	-1.5
profeco	-2.5
profesional	2.5
profesionalísim*	2.5
progreso	1.5
prohibitivo	-2.0
promesas incumplidas	-1.5
prometer mucho	1.5
pronta respuesta	1.5
prontitud	1.5
pronto	1.5
provechoso	1.5
publicidad engañosa	-2.0
publicidad falsa	-2.0
publicidad invasiva	-1.5
puede mejorar	-1.0
puerco	-2.0
puerta rota	-1.5
pulcritud	2.0
pulcro	2.0
punto a favor	2.0
punto de cocción	1.5
punto de referencia	2.5
punto débil	-1.0
punto exacto	2.5
punto flaco	-1.0
punto fuerte	2.0
punto negativo	-1.0
punto perfecto	1.5
puntual	2.5
puntualísim*	2.5
pura estafa	-2.5
pura grasa	-1.5
pura vida	2.0
puras excusas	-1.5
puras largas	-1.5
puro hueso	-1.5
puro pan	-1.5
puro postureo	-1.5
puro verso	-1.5
puta mierda	-2.5
putada	-2.5
pérdida de dinero	-2.0
pérdida de tiempo	-2.0
pésima app	-1.5
pésima calidad	-2.0
pésima señal	-2.0
pésimo	-2.5
que no habíamos pedido	-1.5
que no pedimos	-1.5
que sigan así	2.5
quebradizo	-1.5
quebrado	-2.0
queda bien	1.5
queda chico	-1.5
queda genial	2.5
queda grande	-1.5
queda pequeño	-1.5
queda perfecto	2.5
quedamos muy contentos	2.5
quedar encantado	2.5
quedé con ganas de más	2.0
quedé enamorado	3.0
quedé satisfecho	2.0
quedó corto	-1.0
queja	-1.5
quemar	-1.5
querer cobrar	-2.0
quilombo	-1.5
quita el hipo	3.0
quita el sentido	3.0
quién da más	2.0
qué arte	2.0
qué lástima	-1.5
qué morro	-2.5
qué más puedo pedir	2.0
qué más quieres	2.0
qué más se puede decir	2.0
qué más se puede pedir	2.0
qué padre	2.5
qué pena	-1.5
rabia	-2.0
raciones abundantes	2.5
raciones generosas	2.5
raciones grandes	1.5
raciones justas	-1.0
racismo	-2.0
racista	-2.0
ración NEAR/3 pequeña	-1.0
ración corta	-1.0
ración escasa	-1.0
rancio	-1.5
rapidez	2.5
rapidisim*	2.5
rapidísim*	2.5
rasca	-1.5
rasgado	-1.5
raspa	-1.5
rastrero	-2.0
ratero	-2.0
ratón	-2.0
rayones	-1.5
raído	-1.5
re bien	2.5
re bueno	2.5
re copado	2.5
re lindo	2.5
rebajar la calidad	-1.5
rebién	2.5
recalentado	-1.5
recargo	-1.5
recepción 24 horas	1.5
rechazo	-2.0
rechupete	2.5
recién hecho	2.5
recién reformado	2.0
recién renovado	2.0
reclamo	-1.5
recocido	-1.5
recomendabe	2.5
recomendabilísim*	3.0
recomendación absoluta	2.5
recomendadisim*	3.0
recomendado por	2.0
recomendadísim*	3.0
recomendar	2.5
recomiendo 100%	3.0
recomiendo al 100%	3.0
recomiendo totalmente	3.0
recomiento	2.5
recortar	-1.5
recuerdos maravillosos	2.0
reembolsado al momento	1.5
reembolsaron enseguida	1.5
reembolso rápido	1.5
referencia indiscutible	2.5
reforma urgente	-1.5
refrescos sin gas	-1.5
refrito	-1.5
regular tirando	-0.6
regulera	-1.0
regulín	-1.0
regusto	-1.5
regusto a	-1.5
relación calidad precio	1.5
relación calidad precio inmejorable	2.5
relajado	2.0
relax	2.0
relax total	2.0
reluciente	2.5
rentable	2.0
repetido varias veces	1.5
repetidor	2.0
repetitivo	-1.0
repleto	-1.5
repugnante	-2.5
repulsivo	-2.5
resbalón	-1.5
reseco	-1.5
resolutivo	2.5
resolver bien	2.0
resolver dudas	2.0
resolver todo	2.5
resolvió el problema	2.5
resolvió mis dudas	2.0
respeto	2.0
respetuoso	2.0
responden rápido	2.5
respuesta inmediata	2.5
respuesta rápida	2.5
respuesta ágil	2.5
restaurantes alrededor	1.0
restricciones	-1.0
restringido	-1.0
resuelto al instante	2.5
resuelto al momento	2.5
retahíla	-1.5
retirado del centro	-1.0
retraso	-1.0
reírse	-2.0
reírse de	-2.0
reírse del cliente	-2.0
rica comida	2.5
rico	2.0
ridículo	-1.5
riesgo	-1.5
rifado	2.5
riquisim*	3.0
riquísim*	3.0
risueño	2.0
robo	-2.0
robo a mano armada	-2.5
robo descarado	-2.5
robusto	2.0
romper	-2.0
romántico	2.0
roto	-2.0
rotura	-1.5
roña	-2.0
roñoso	-2.0
ruido	-1.5
ruido de fondo	-1.5
ruido de la calle	-1.5
ruido de obras	-1.5
ruido del ascensor	-1.5
ruidoso	-1.5
ruidosísim*	-1.5
rácano	-1.5
rápida conexión	2.0
rápido	2.0
rápido y bien	1.5
rápido y fácil	2.0
rápido y seguro	2.0
rápido y sencillo	2.0
réplica	-2.0
rígido	-1.5
rústico	1.5
sabe a	-1.5
sabe a gloria	3.0
sabe escuchar	2.0
saber hacer	2.5
sablazo	-2.0
sablear	-2.0
sabor artificial	-1.0
sabor auténtico	1.5
sabor casero	1.5
sabor extraño	-1.5
sabor flojo	-1.0
sabor raro	-1.5
sabores intensos	1.5
sabrosisim*	2.5
sabroso	2.5
sabrosísim*	2.5
sabrosón	2.5
sacar de apuros	2.5
sacar provecho	1.5
saladísim*	-1.5
saldo incorrecto	-2.0
sale error	-1.5
salimos contentos	2.5
salir bien	1.5
salir corriendo	-2.0
salir encantado	2.5
salir satisfecho	2.5
salió perfecto	1.5
salió todo bien	1.5
salsa de bote	-1.5
saludos y gracias	1.5
salvar la vida	2.5
salvo el precio	-1.0
salía agua	-1.5
sanguijuelas	-2.5
satisfacción	2.5
satisfactorio	2.5
satisfecho	2.5
satisfecho con la compra	2.5
satisfechísim*	2.5
saturado	-1.5
sazonado	1.0
se acaba en dos bocados	-1.5
se admiten mascotas	1.0
se agradece	2.5
se agradece mucho	2.0
se anuncia como	-1.5
se bloquea	-1.5
se burlan	-2.0
se cae	-1.5
se cae a pedazos	-1.5
se cae a trozos	-1.5
se cae la señal	-1.5
se caía a trozos	-1.5
se cierra sola	-1.5
se clavan los muelles	-2.0
se come bien	2.0
se come muy bien	2.0
se congela	-1.5
se corta	-1.5
se cuelga	-1.5
se dan aires	-1.5
se dañó	-2.0
se deforma	-1.5
se deja comer	1.0
se descompuso	-2.0
se desconecta	-1.5
se descosió	-1.5
se desvive	2.5
se echa de menos	-1.0
se echa en falta	-1.0
se encharca	-1.5
se equivocó	-1.5
se escucha todo	-1.5
se escuchan los	-1.5
se estropeó	-2.0
se está bien	1.0
se extraña	-1.0
se hace eterno	-1.0
se hace largo	-1.0
se inundaba	-1.5
se la rifaron	2.5
se les olvidó	-1.0
se llevan la mano	-1.5
se lo curran	2.5
se lució	2.5
se malogró	-2.0
se me rompió	-2.0
se merecen	2.0
se movían	-1.5
se negó	-2.0
se niega	-2.0
se olvidaron	-1.0
se olvidó de	-1.5
se oye todo	-1.5
se oyen los	-1.5
se oía	-1.5
se oía la calle	-1.5
se oía todo	-1.5
se paga aparte	-1.5
se pasaron de buenos	2.5
se pega	-1.5
se queda colgado	-1.5
se queda corto	-1.0
se queda pequeño	-1.0
se queda pillado	-1.5
se quedan con tu dinero	-2.0
se quedan el dinero	-2.0
se quedaron con mi dinero	-2.0
se quejan	-1.5
se reinicia	-1.5
se resiente	-1.5
se reían	-2.0
se rieron de nosotros	-2.0
se rifan	2.5
se rompe	-2.0
se ríen	-2.0
se ríen de ti	-2.0
se ríen del cliente	-2.0
se sale el agua	-1.5
se salva	1.0
se traba	-1.5
se vende como	-1.5
se volcaron	2.5
se vuelcan	2.5
secador roto	-1.5
seco	-1.5
seco en el trato	-1.0
seguimos esperando	-2.5
seguimos sin	-2.5
seguir así	2.0
seguiremos yendo	2.5
seguiré comprando	2.5
seguiré viniendo	2.5
segura que volver	2.5
segura y tranquila	2.0
seguro que repetir	2.5
seguro que volvere	2.5
seguro volveré	2.5
seguro y fiable	2.0
seguro y rápido	2.0
según lo descrito	2.5
semanas esperando	-2.5
sencillamente perfecto	2.0
sencillez	2.0
sencillito	-0.6
sencillo	2.0
sencillo de usar	2.5
sencillo y rápido	2.0
sensacional	3.5
sentar mal	-2.0
sentir en casa	2.0
sentirse como en casa	2.0
sentó fatal	-2.0
sequedad	-1.5
sereno	2.0
seria empresa	2.0
seria y responsable	2.0
seriedad	2.5
serio y seco	-1.0
serios y	2.0
serios y profesionales	2.0
servicial	2.5
servicio 24 horas	1.5
servicio basura	-2.5
servicio de diez	3.0
servicio desbordado	-1.5
servicio nulo	-2.5
servirnos deprisa	-1.5
será la última vez	-2.0
señorial	2.5
siempre acertamos	1.5
siempre acierto	1.5
siempre amables	1.5
siempre atentos	1.5
siempre bien	1.5
siempre contestan	2.0
siempre dispuesto	2.5
siempre encuentro	1.0
siempre hay sitio	1.0
siempre lleno	-1.0
siempre lo mismo	-1.0
siempre perfecto	1.5
siempre que puedo	1.5
siempre responden	2.0
siempre tarde	-1.5
siempre va lleno	-1.5
siempre vuelvo	2.5
sienta bien	1.5
sienta de maravilla	2.5
sienta genial	2.5
sigan así	2.5
sigo esperando	-2.5
sigo sin	-2.5
sigo sin recibir	-2.5
sigue como el primer día	2.0
sigue funcionando	2.0
silencio	2.0
silla incómoda	-1.5
silla rota	-1.5
simpatiquísim*	3.0
simpatía	2.5
simple y rápido	2.0
simplón	-0.6
sin agua	-2.0
sin agua caliente	-2.0
sin aire acondicionado	-1.0
sin alma	-1.5
sin animación	-1.0
sin aparcamiento	-1.0
sin ascensor	-1.0
sin asear	-1.5
sin aviso	-1.5
sin balcón	-1.0
sin calefacción	-1.0
sin cargo	2.0
sin climatizar	-1.5
sin cobertura	-2.0
sin colas	2.0
sin comisión	2.0
sin conexión	-2.0
sin contestar	-1.5
sin corazón	-2.0
sin cortinas	-1.5
sin coste	2.0
sin demora	2.0
sin duda volver	2.5
sin echar cohetes	-1.5
sin educación	-2.0
sin empatía	-2.0
sin errores	1.5
sin escrúpulos	-2.0
sin espacio para las piernas	-1.5
sin esperar	2.0
sin explicación	-1.5
sin fuerza	-1.5
sin gusto a nada	-1.5
sin haber pedido	-1.5
sin humanidad	-2.0
sin incluir	-1.5
sin información	-1.5
sin internet	-2.0
sin letra pequeña	1.5
sin luz	-2.0
sin luz natural	-1.0
sin línea	-2.0
sin modales	-2.0
sin molestias	2.0
sin nevera	-1.0
sin noticias	-1.5
sin palabras de bueno	3.0
sin parking	-1.0
sin pedirla	-1.5
sin permanencia	1.5
sin persianas	-1.5
sin pintar	-1.5
sin previo aviso	-1.5
sin profesionalidad	-2.0
sin resolver	-1.5
sin respeto	-2.0
sin respuesta	-1.5
sin retrasos	2.0
sin rival	2.5
sin sentido	-2.0
sin servicio	-2.0
sin señal	-2.0
sin solución	-1.5
sin sorpresas	1.5
sin stock	-1.0
sin stock de	-1.5
sin sustancia	-1.5
sin trabas	1.5
sin ventana	-1.0
sin ventilador	-1.5
sin vistas	-1.0
sin wifi	-1.0
singular	1.5
sinsentido	-2.0
sinverguenza	-2.5
sinvergüenza	-2.5
sirvieron =fría	-1.5
sirvieron frío	-1.5
sirvieron mal	-1.5
sirvieron tarde	-1.5
sitio de paso	-1.5
sitio ideal	2.0
sitio mágico	2.0
sitio turístico	-0.8
situación privilegiada	2.5
siéntete en casa	2.0
snob	-2.0
soberana mierda	-2.5
soberbia comida	3.0
soberbio	3.5
sobrecobro	-2.0
sobrepasado	-2.0
sobresaliente	3.5
sobresaliente cum laude	3.0
sobrevalorado	-1.5
sofisticado	2.5
solera	1.5
solo buenas palabras	2.0
solo cosas buenas	2.0
solo hay un	-0.8
solo hay una	-0.8
solo largas	-1.5
solo puedo decir cosas buenas	2.0
solo tengo buenas palabras	2.0
solo tiene un	-0.8
solo un ascensor	-0.8
solucionar todo	2.5
soluciones rápidas	2.0
solucionó el problema	2.5
solución	2.0
solvencia	2.0
solvente	2.0
sombrerazo	3.0
sombrío	-1.0
son unos genios	2.5
sonriente	2.0
sonrisa	2.0
sorprendente	1.5
sorprendió gratamente	2.5
sorpresa agradable	2.5
sosiego	2.0
soso soso	-1.5
sospechoso	-1.5
spam	-1.5
suave	2.0
suavecito	2.0
suben los precios	-1.5
subida NEAR/2 tarifas	-1.5
subida de precio	-1.5
subieron NEAR/3 cuota	-1.5
subir NEAR/3 precio	-1.5
subir el precio	-1.5
subir escaleras	-1.0
subir la tarifa	-1.5
sublime	3.5
subnormal	-2.5
suciedad	-2.0
sucio	-2.0
suculento	2.5
sucísim*	-2.0
suelo pegajoso	-1.5
suelo sucio	-1.5
suelo volver	1.0
suerte	1.5
suerte de encontrar	1.5
suficiente	1.0
suficiente espacio	1.5
sufrimiento	-2.0
sufrir	-2.0
sugestivo	1.0
super atento	2.0
super bien	3.0
super escaso	-1.5
supera las expectativas	3.0
superbien	3.0
superbueno	3.0
superescaso	-1.5
superlativo	3.5
supermercado al lado	1.0
supermercado cerca	1.0
superrecomendable	3.0
superó con creces	3.0
superó mis expectativas	3.0
superó nuestras expectativas	3.0
suplemento	-1.5
suplicio	-2.0
susto	-1.5
sábanas rotas	-1.5
sábanas sucias	-1.5
sábanas viejas	-1.5
sólido	2.0
súper conforme	2.0
súper contento	2.0
súper recomendable	3.0
súper satisfecho	2.5
tacaño	-1.5
tal como aparece	2.5
tal como esperaba	1.5
tal como lo describen	2.5
tal como se describe	2.5
tal cual	1.5
tal cual la descripción	2.5
tal cual la foto	2.5
tal y como esperaba	1.5
tal y como se describe	2.5
talla equivocada	-1.5
talla mal	-1.5
talla pequeño	-1.5
talla perfecta	1.5
tallaje pequeño	-1.5
talón de aquiles	-1.0
tamaño ideal	1.5
tamaño perfecto	1.5
tan bien como siempre	2.5
tan bueno como siempre	2.5
tan ricos	2.0
tanto trámite	-1.5
tara	-1.5
tardan horas	-2.5
tardanza	-1.0
tardar siglos	-2.5
tardaron una hora	-2.5
tarde y mal	-1.5
tardó más de	-2.5
tarjeta bloqueada	-2.0
te apuran	-1.5
te clavan	-2.0
te cobran	-1.5
te dan largas	-1.5
te echan	-1.5
te escuchan	2.0
te la clavan	-2.0
te la meten	-2.0
te lo cobran	-1.5
te miran mal	-1.5
te obligan	-1.5
te pasan de uno a otro	-1.5
te quedas con ganas de más	2.0
te resuelven	2.0
te sientes como en casa	2.0
te solucionan	2.0
teamazo	2.5
tecnología punta	1.5
tedioso	-1.5
tela fina	-1.5
tela suave	1.5
telarañas	-1.5
tele rota	-1.5
temeraria	-1.5
temprano	1.5
tener cuidado	-1.5
tener de todo	1.0
tener que esperar	-1.5
tensión	-1.5
tenso	-1.5
tentador	2.0
tenue	-1.0
tenéis que ir	3.0
tenéis que probar	3.0
tercermundista	-2.5
terraza grande	1.5
terrible	-2.5
terror	-2.5
tesoro	3.0
tiendas alrededor	1.0
tiendas cerca	1.0
tiene de todo	1.0
tiene que mejorar	-1.0
tiene su encanto	1.5
tienes que ir	3.0
tienes que probar	3.0
tierno	2.5
tiernísim*	2.5
timofónica	-2.0
tirado a la basura	-2.0
tirar el dinero	-2.0
tirar la toalla	-2.0
tirón de orejas	-1.5
toallas rotas	-1.5
toallas sucias	-1.5
toallas viejas	-1.5
tocar el cielo	3.5
todas las comodidades	1.5
todavía espero	-2.5
todavía mejor	1.5
todo bien	2.0
todo bueno	2.5
todo conforme	1.5
todo correcto	1.5
todo de diez	2.5
todo detalle	2.0
todo en orden	1.5
todo en su sitio	1.5
todo excelente	2.5
todo explicado	2.0
todo genial	2.5
todo grasa	-1.5
todo hueso	-1.5
todo incluido de verdad	1.5
todo incluido excelente	2.0
todo lo necesario	1.5
todo lo que necesitas	1.5
todo lujo de detalles	2.5
todo muy bien	2.5
todo ok	2.5
todo pan	-1.5
todo perfecto	2.5
todo riquísimo	2.5
todo según lo previsto	1.5
todo son pegas	-1.5
todo un acierto	3.0
todo un detalle	2.5
todo un lujo	3.0
todo un placer	2.5
todo un éxito	3.0
todos los días lo mismo	-1.0
toma pan y moja	3.0
tomadura de pelo	-2.0
tomadura de pelo total	-2.5
tomar el pelo	-2.0
tomar por tonto	-2.0
top	3.0
tortura	-2.0
totalmente recomendable	3.0
trabajo impecable	3.0
trabar	-1.5
tradicional	2.0
trajeron mal	-1.5
trajeron otra cosa	-1.5
trampa	-2.0
trampa para turistas	-1.0
tramposo	-2.0
tranquilidad absoluta	2.0
tranquilizador	2.0
tranquilo	2.0
transparente	2.0
tratan como	-1.5
tratan mal	-2.0
trato amable	2.5
trato cercano	2.5
trato correcto	1.5
trato de primera	2.0
trato discriminatorio	-2.0
trato distante	-1.5
trato excepcional	2.5
trato exquisito	3.0
trato exquisito del médico	1.5
trato familiar	2.5
trato fatal	-2.0
trato frío	-1.5
trato humano	2.5
trato impecable	2.5
trato impersonal	-1.5
trato inhumano	-2.0
trato inmejorable	2.5
trato personal	2.5
trato personalizado	2.5
trato pésimo	-1.5
trato serio	2.0
trato vejatorio	-2.0
trauma	-2.5
traumático	-2.5
tremendo error	-2.5
tremendo sabor	2.5
tren cancelado	-2.0
tren lleno	-1.5
tres cuartos de hora	-1.5
triste	-1.0
triste desayuno	-1.5
tristeza	-1.0
tristón	-0.8
triunfo	2.5
trucho	-2.0
truño	-2.5
trámites engorrosos	-1.5
tufo	-1.5
tugurio	-2.5
tuve que esperar	-1.5
tuve que ir	-1.5
tuve que irme	-1.5
tuve que llamar	-1.5
tuve que pedir	-1.5
tuvieron detalles	1.5
tuvieron un detalle	1.5
tuvimos que cambiar	-1.5
tuvimos que irnos	-1.5
tuvimos que levantarnos	-1.5
tuvimos que reclamar	-1.5
tuvo el detalle	1.5
típico y auténtico	2.0
tópico	-0.6
ubicación ideal	2.5
ubicación privilegiada	2.5
un 0	-3.0
un 10	3.0
un 10 sobre 10	3.5
un acierto	3.0
un amor	2.5
un aprobado	-0.6
un asco	-2.5
un calor horrible	-2.0
un cliente menos	-2.0
un detalle muy	2.5
un diez	2.0
un encanto	2.5
un frío	-2.0
un golazo	2.5
un gusto	1.5
un homenaje	2.5
un kilo	2.5
un lujo	3.0
un pelo en el	-2.0
un pelo en la	-2.0
un pero	-1.0
un placer	2.5
un poco de todo malo	-1.0
un poco escaso	-1.0
un poco flojo	-1.0
un poco justo	-1.0
un poco pequeño	-1.0
un poco raro	-1.2
un precio más que razonable	2.0
un robo	-2.0
un rollo	-1.5
un siglo	-2.5
un sueño	3.0
un tanto justo	-1.0
un vicio	2.0
un ángel	2.5
una broma	-2.5
una de las mejores	2.0
una estafa	-2.5
una estrella	-2.5
una gozada	3.0
una hora esperando	-2.5
una hora para	-2.5
una hora y media	-1.5
una lástima	-1.5
una maravilla	3.5
una mierda	-2.5
una pasada	3.0
una pena	-1.5
una reforma	-1.5
unas genias	2.5
uno de los mejores	2.0
unos cracks	2.5
unos genios	2.5
unos ángeles	2.5
upgrade gratis	2.0
usura	-2.0
usurero	-2.0
utilísim*	2.5
va a mejor	1.5
va a peor	-1.5
va bien	1.5
va como la seda	2.5
va como un tiro	2.5
va de lujo	2.5
va de maravilla	2.5
va fino	1.5
va fluido	1.5
va genial	2.5
va lleno	-1.5
va perfecto	2.5
va rápido	2.0
va sobre ruedas	2.5
va volando	2.0
vacilar	-2.0
vagones llenos	-1.5
valdrá la pena	2.0
vale cada centavo	2.5
vale cada céntimo	2.5
vale cada euro	2.5
vale cada peso	2.5
vale la pena	2.5
vale la visita	2.5
vale lo que cuesta	2.5
vale lo que pagas	2.5
vale madre	-2.5
vale mucho la pena	3.0
vale su peso en oro	2.5
valor añadido	2.0
valor seguro	2.0
vanguardista	2.0
variada carta	1.5
variadísim*	2.0
varias llamadas	-1.5
variedad	2.0
vasos sucios	-1.5
vaya chasco	-2.5
vaya decepción	-2.5
vaya desastre	-2.5
vaya mierda	-2.5
vaya robo	-2.5
vaya tela	-2.5
vaya timo	-2.5
vejatorio	-2.0
velocidad de vértigo	2.5
vencido	-1.5
vendedor serio	2.0
venir a menos	-1.5
venir bien	1.5
ventaja	2.0
ventanal	1.0
venía abierto	-1.5
verdadero lujo	3.0
verduras congeladas	-1.5
vergonzoso	-2.0
verguenza	-2.5
vergüenza	-2.5
vergüenza ajena	-2.5
vergüenza de	-2.5
verso	-1.5
versátil	2.0
vertedero	-2.5
vetusto	-1.5
viacrucis	-2.0
viaje cómodo	2.0
viaje tranquilo	2.0
vibrante	1.5
vicio de bueno	2.0
vida nocturna	2.0
viejo	-1.5
viejísim*	-1.5
viene bien	1.5
viene de perlas	2.5
viene muy bien	1.5
viento en popa	2.5
vil robo	-2.0
vino avinagrado	-1.5
vino caliente	-1.5
vino picado	-1.5
vip	1.5
visita obligada	3.0
vista al mar	2.5
vista hermosa	2.5
vistas espectaculares	3.0
vistas increíbles	2.5
vistas preciosas	2.5
vocación de servicio	2.5
volumen alto	-1.5
voluntad de servicio	2.5
volver pronto	2.5
volvere a comprar	2.5
volveremos a alojarnos	2.5
volveremos a visitar	2.5
volveremos seguro	2.5
volveré a comprar	2.5
volveré a ir	2.5
volveré a pedir	2.5
volveré a repetir	2.5
vuelo cancelado	-2.0
vuelo puntual	2.5
vuelo retrasado	-2.0
vuelta atrás	-1.5
vuelvo siempre	2.0
vulgar	-1.5
vulgares	-1.5
vía crucis	-2.0
vómito	-2.0
wifi de pago	-1.0
wifi gratis	1.5
wifi gratuito	1.5
wifi lento	-2.0
wifi perfecto	2.0
wifi rápido	1.0
xD	1.8
ya hemos repetido	1.5
zona comercial	0.8
zona de paso	-1.5
zona fea	-1.5
zona peligrosa	-1.5
zona tranquila	1.5
zulo	-2.5
zumo artificial	-1.0
zumo de bote	-1.0
zumo de brick	-1.0
ágil	2.0
éxito	3.0
éxito asegurado	2.5
éxito rotundo	3.0
ídolos	2.5
ínfima calidad	-2.0
ínfimo	-2.5
ínfulas	-1.5
íntimo	2.0
óptimo	2.0
óxido	-1.5
última vez que compro	-2.0
última vez que pido	-2.0
última vez que vamos	-2.0
última vez que vengo	-2.0
última vez que voy	-2.0
única pega	-1.0
único pero	-1.0
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

[idioms]
0 km	0.0
=aprovechados	-1.5
=aprovecharse	-1.5
=atentamente	0.0
=cruda	-1.5
=cuentos	-1.5
=debería haber más	-1.0
=deberían poner más	-1.0
=deberían tener más	-1.0
=estaría bien	-1.0
=estaría bien que	-1.0
=estaría mejor	-1.0
=habría estado bien	-1.0
=habría preferido	-1.0
=habría sido mejor	-1.0
=haría falta más	-1.0
=nop	-2.0
=palabrería	-1.5
=podría haber más	-1.0
=podría tener más	-1.0
=podrían poner más	-1.0
=podrían tener más	-1.0
=preferiría	-1.0
=sería bueno	-1.0
=sería bueno que	-1.0
=sería genial	-1.0
=sería ideal	-1.0
=sería mejor	-1.0
=sería recomendable	-1.0
=supuestamente	-1.0
a cargo de	0.0
a desear	-1.0
a desgana	-1.5
a grandes rasgos	0.0
a la basura	-1.5
a la brasa	0.0
a la hora	0.0
a la hora y media	-1.5
a la ligera	-1.5
a la vista de todos	-1.5
a las claras	0.0
a lo mejor	0.0
a media tarde	0.0
a medias	-1.5
a mi peor enemigo	-2.0
a no ser que	0.0
a ojos cerrados	2.5
a pesar de	0.0
a pesar de que	0.0
a pesar del	0.0
a precio de oro	-1.5
a primera hora	0.0
a primera vista	0.0
a punto de	0.0
a salvo del ruido	2.0
a temblar	-2.0
a última hora	0.0
adiós para siempre	-2.0
agua =fría y caliente	0.0
agua con gas	0.0
agua dulce	0.0
aire libre	0.0
aislado del ruido	2.0
al aire libre	0.0
al borde de	0.0
al borde del	0.0
al cubo de la basura	-1.5
al igual que siempre	-1.0
al lado de la cocina	-1.5
al lado de la mesa	0.0
al lado de la puerta	-1.5
al lado de los aseos	-1.5
al lado de los baños	-1.5
al lado de nosotros	0.0
al lado de nuestra	0.0
al lado de un	0.0
al lado de una	0.0
al lado del baño	-1.5
al menos	0.0
al poco	0.0
al poco de	0.0
al punto	0.0
alejado del bullicio	2.0
alejado del ruido	2.0
algo justo	-0.6
ama de casa	0.0
amo de casa	0.0
antigua casa	0.0
antigua fábrica	0.0
antiguo cliente	0.0
antiguo convento	0.0
antiguo edificio	0.0
antiguo molino	0.0
antiguo monasterio	0.0
antiguo palacio	0.0
apartado del bullicio	2.0
apartado del ruido	2.0
apenas espera	2.0
apenas tardan	2.0
aprovechan de	-1.5
atención al cliente	0.0
atención al público	0.0
aunque me paguen	-2.0
aunque sea gratis	-2.0
ayuda a domicilio	0.0
año pasado	0.0
aún no ha llegado	-2.0
aún no he recibido	-2.0
aún no llega	-2.0
aún no recibo	-2.0
bajar calidad	-1.5
bajo cero	0.0
bajo en sal	0.0
barato no es	-1.0
baratos no son	-1.0
barra libre	0.0
barrio antiguo	0.0
bastante mejorable	-1.0
bebida =fría	0.0
bebidas frías	0.0
bien sea	0.0
bomba de calor	0.0
bonita decepción	-2.0
bonita forma de	-2.0
bonita manera de	-2.0
brilla por su ausencia	-1.5
buen cabreo	-2.0
buen chasco	-2.0
buen disgusto	-2.0
buen día	0.0
buen enfado	-2.0
buen finde	0.0
buen lío	-2.0
buen número de	0.0
buen susto	-2.0
buen timo	-2.0
buena bronca	-2.0
buena cantidad de	0.0
buena clavada	-2.0
buena decepción	-2.0
buena estafa	-2.0
buena fe	0.0
buena hora	0.0
buena parte	0.0
buenas noches	0.0
buenas tardes	0.0
buenos aires	0.0
buenos gritos	-2.0
buzón de quejas	0.0
cada dos por tres	0.0
cadena de frío	0.0
café cortado	0.0
café frío	0.0
caja de seguridad	0.0
caja fuerte	0.0
caja sorpresa	0.0
calor humano	0.0
cara a	0.0
cara a cara	0.0
cara al mar	0.0
cara al público	0.0
cara b	0.0
carne cruda de	0.0
carne quemada de	0.0
caro para lo que	-1.5
caro para ser	-1.5
carta sin gluten	1.0
cartón piedra	0.0
casco antiguo	0.0
centro de ayuda	0.0
cerca de 20	0.0
cerca de 30	0.0
cerca de 40	0.0
cerca de 50	0.0
cerca de dos horas	0.0
cerca de dos horas para	-1.5
cerca de las	0.0
cerca de media hora	0.0
cerca de tres	0.0
cerca de una hora	0.0
cerca de una hora esperando	-1.5
cerca de una hora para	-1.5
cero absoluto	0.0
cero calidad	-1.5
cero ganas	-1.0
cero problemas	2.5
cero quejas	2.5
cero respuesta	-2.0
cero ruido	2.0
cerveza =fría	0.0
cerveza sin	0.0
cervezas frías	0.0
ciudad antigua	0.0
ciudad grande	0.0
ciudad vieja	0.0
clara de huevo	0.0
claro está	0.0
claro que	0.0
cliente antiguo	0.0
cliente menos	-2.0
coche bomba	0.0
colgar el teléfono	-2.0
comida rápida	0.0
como quien oye llover	-1.5
como si nada	-1.5
compañía de seguros	0.0
con cuidado	0.0
con el frío	0.0
con hambre	-1.5
con lo que cuesta	-1.0
con lo que pagas	-1.0
con los ojos cerrados	2.5
con permiso	0.0
conoció tiempos mejores	-2.0
corriente eléctrica	0.0
corta distancia	0.0
corta edad	0.0
corto plazo	0.0
costa brava	0.0
costa rica	0.0
crema quemada	0.0
cruz y raya	-2.0
cuando menos	0.0
cuanto antes	0.0
cuanto menos	0.0
cuelgan el teléfono	-2.0
cuenta corriente	0.0
cuento chino	-1.5
cuesta menos	1.5
cuesta poco	1.5
cuesta un riñón	-1.5
cuidado de la piel	0.0
cuidado personal	0.0
cuidados intensivos	0.0
culpa mía	0.0
cupón de descuento	0.0
cómo no	0.0
da pena irse	2.0
da pena marcharse	2.0
dan ganas de irse	-2.0
dan ganas de llorar	-2.0
dan ganas de salir	-2.0
dar la cara	-1.5
dar las buenas noches	0.0
de borde	0.0
de buenas a primeras	0.0
de cara a	0.0
de cara a la =galería	-1.5
de chiste	-2.0
de cierta edad	0.0
de cojones bueno	3.0
de cualquier manera	-1.5
de la =tarde	0.0
de la hostia	3.0
de la tarde	0.0
de los nervios	-1.5
de mal en peor	-1.5
de mala manera	-1.5
de muerte	3.0
de más a menos	-1.0
de no volver	-2.0
de paso por	0.0
de reforma	0.0
de regalo para	0.0
de risa	-2.0
de segunda mano	0.0
de sorpresa	0.0
de vicio	3.0
de última hora	0.0
defensa del consumidor	0.0
defensor del cliente	0.0
deja de desear	-2.0
deja mucho que desear	-2.5
deja que desear	-1.5
deja un poco que desear	-0.6
dejar esperando	-2.0
dejar tirado	-2.0
dejaron plantado	-2.0
dejó bastante que desear	-2.5
del montón	-0.6
del seguro	0.0
dentro de lo normal	-0.6
dentro de poco	0.0
departamento de quejas	0.0
departamento de reclamaciones	0.0
desde cero	0.0
desde hace poco	0.0
después de una reforma	0.0
difícil de mejorar	2.0
difícil de olvidar	2.0
difícil de superar	2.0
difícil encontrar algo mejor	2.0
difícil mejorar	2.0
difícil que vuelva	-2.0
difícil superar	2.0
difícilmente volveré	-2.0
disco duro	0.0
disculpe	0.0
dolor de cabeza	-1.5
domingo tarde	0.0
doy una estrella porque	-2.0
duda existencial	0.0
dudo que repita	-2.0
dudo que vuelva	-2.0
dudo volver	-2.0
dulce de leche	0.0
dulce de membrillo	0.0
dulce y salado	0.0
duro de pelar	0.0
duró dos días	-1.5
duró poco	-1.5
duró una semana	-1.5
echa de menos	0.0
echado a perder	-1.5
echar a perder	-1.5
echaron a perder	-1.5
edificio antiguo	0.0
el año pasado	0.0
el domingo pasado	0.0
el mejor postor	0.0
el mes pasado	0.0
el no va más	3.0
el pasado	0.0
el sábado pasado	0.0
el viejo	0.0
el viernes pasado	0.0
en absoluto caro	1.5
en corto	0.0
en el límite	-1.0
en espera	0.0
en frío	0.0
en gran medida	0.0
en gran parte	0.0
en la cara	0.0
en la puerta de casa	0.0
en la puerta de mi casa	0.0
en la puerta nos	0.0
en poco tiempo	1.5
en pocos días	1.5
en pocos minutos	1.5
en punto	0.0
en resumen	0.0
encargo	0.0
encima de todo	-1.5
entrantes fríos	0.0
entre plato y plato se	0.0
error mío	0.0
es de delito	-2.0
es el no va más	3.0
es la bomba	3.0
es raro que	0.0
es un chiste	-2.0
es una pena	-1.0
espera tu	0.0
esta =tarde	0.0
esta tarde	0.0
estaba de paso	0.0
estaba de vicio	3.0
estar de paso	0.0
estaria bien	-1.0
está claro que	0.0
está de muerte	3.0
está de vicio	3.0
están de muerte	3.0
están de vicio	3.0
falda corta	0.0
falta algo	-1.0
falta mejorar	-1.0
falta más	-1.0
fast food	0.0
fin de semana pasado	0.0
fino y manzanilla	0.0
fruto seco	0.0
frío y calor	0.0
fue error mío	0.0
fuera de este mundo	3.0
fuera de la realidad	-1.5
fuera de lugar	-1.5
fuera de lugar de interés	0.0
fuera de onda	-1.5
fuera de precio	-1.5
fuera de servicio	-1.5
fuera de tono	-1.5
fuera del bullicio	2.0
gana el	0.0
gasta poco	1.5
gracias a dios	0.0
gracias a la	0.0
gracias a que	0.0
gracias al	0.0
gracias por nada	0.0
gran canaria	0.0
gran ciudad	0.0
gran cosa	-0.6
gran hotel	0.0
gran plaza	0.0
gran vía	0.0
grande y pequeño	0.0
gratis et amore	0.0
ha conocido tiempos mejores	-2.0
ha dejado que desear	-1.5
ha ido a menos	-1.0
ha pasado su mejor momento	-2.0
ha perdido	-0.6
ha perdido encanto	-0.6
ha perdido mucho	-0.6
ha visto tiempos mejores	-2.0
ha vivido tiempos mejores	-2.0
habana vieja	0.0
habéis perdido un cliente	-2.0
hace aguas	-1.5
hace bien poco	0.0
hace falta más	-1.0
hace falta reservar	0.0
hace frío	0.0
hace poco	0.0
han perdido a un cliente	-2.0
han perdido mucho	-0.6
hasta aqui llegamos	-2.0
hasta aquí	-2.0
hasta nunca	-2.0
hay mejores	-1.0
hay otros mejores	-1.0
hay que mejorarlo	-1.0
hay sitios mejores	-1.0
hay sitios más baratos	-1.5
he comido mejor	-1.0
he estado en mejores	-1.0
he probado mejores	-1.0
hemos comido mejor	-1.0
hora buena	0.0
hubiera estado bien	-1.0
hubiera estado mejor	-1.0
hubiera preferido	-1.0
hubiera sido mejor	-1.0
huelga decir	0.0
huevo duro	0.0
imposible de mejorar	2.0
imposible mejorar	2.0
imposible no	2.0
imposible quedarse con hambre	2.0
ir de mal en peor	-1.5
jamás decepciona	3.0
jamás llegó	-2.0
jamás me ha fallado	2.5
jamás tuve problemas	2.5
jamás volver	-2.0
jamón crudo	0.0
kilómetro cero	0.0
la =tarde	0.0
la bomba	3.0
la brisa	0.0
la cara	0.0
la extraño	0.0
la falta	0.0
la hostia de bueno	3.0
la noche pasada	0.0
la primera vez	0.0
la repanocha	3.0
la semana pasada	0.0
la tarde noche	0.0
la última vez que estuve	0.0
la última vez que fuimos	0.0
las =tardes	0.0
las palabras se quedan cortas	2.0
lavarse las manos	-1.5
le =faltaría	-1.0
le da igual	-2.0
le faltó	-1.0
lejos del bullicio	2.0
lejos del mundanal ruido	2.0
lejos del ruido	2.0
les =gustaría	-1.0
les da igual	-2.0
les faltó	-1.0
les importa poco	-2.0
les importa un bledo	-2.0
les importa un comino	-2.0
les importa un pepino	-2.0
les importamos	-2.0
les queda mucho por aprender	-1.0
les queda mucho que aprender	-1.0
libre de	0.0
libro de quejas	0.0
limpieza en seco	0.0
limpio en seco	0.0
lista de espera	0.0
llamada en espera	0.0
lleno de	0.0
lleno hasta la bandera	0.0
lo antes posible	0.0
lo barato sale caro	-1.5
lo mejor =sería	0.0
lo mejor posible	0.0
lo más pronto posible	0.0
lo más rápido posible	0.0
lo peor fue tener que irse	2.0
lo peor tener que irse	2.0
lo que faltaba	-1.5
lo que menos me gusta	-1.5
lo que menos me ha gustado	-1.5
lo que menos nos gustó	-1.5
lo que menos nos ha gustado	-1.5
lo que no me gusta	-1.5
lo siento pero no	-2.0
lo unico bueno la	-1.0
lo único que no me gusta	-1.5
lo único que no nos gustó	-1.5
los detalles de	0.0
los extraño	0.0
los hay mejores	-1.0
los he comido mejores	-1.0
lástima que	-1.0
mal de altura	0.0
mal menor	0.0
mal que bien	0.0
mala hierba	0.0
mala relación calidad	-1.5
mala relación calidad precio	-1.5
manga corta	0.0
mar y montaña	0.0
mareando la perdiz	-1.5
mas amable imposible	2.5
me =gustaría	-1.0
me =habría gustado	-1.0
me cambio de compañía	-2.0
me colgaron	-2.0
me da igual	-2.0
me dejaron esperando	-2.0
me dejaron tirado	-2.0
me duró	-1.5
me equivoqué yo	0.0
me gustaria	-1.0
me hubiera gustado	-1.0
me quedé con hambre	-1.5
me quedé corto	2.0
me quedé esperando	-1.0
me quito el sombrero	2.5
media pensión	0.0
mejor amigo	0.0
mejor dicho	0.0
mejor en otra	-1.0
mejor en otro	-1.0
mejor en otros sitios	-1.0
mejor hora	0.0
mejor no puede ser	3.0
mejor no se puede	3.0
mejor precio en otros	-1.0
mejor que nunca	2.5
mejor tarde que nunca	1.5
mejor vida	0.0
menos caro	1.5
menos de lo esperado	-1.0
menos de lo que esperaba	-1.0
menos de una estrella	-2.0
menos diez	-2.0
menos mal	1.0
menos mal que	1.0
menos me gusta	-1.5
menos que cero	-2.0
menos ruido	2.0
menos ruidoso	1.5
menos una estrella	-2.0
menuda atención	-2.0
menuda falta de	-2.0
menudo servicio	-2.0
merece la pena probar si	0.0
merecen la pena	2.0
mes pasado	0.0
mi cara	0.0
mi error	0.0
mi pena	0.0
morir de éxito	-1.5
mucha cara	-2.0
mucha fama	-1.5
muchas gracias por nada	-2.0
mucho nombre	-1.5
mucho que desear	-1.0
mucho que mejorar	-2.0
mucho ruido y pocas nueces	-1.5
mueren de éxito	-1.5
muy por debajo	-1.5
muy por debajo de	2.0
muy por debajo de las expectativas	-1.5
muy por debajo de lo	-1.0
muy por encima	2.5
más barato en	-1.0
más barato en otra parte	-1.5
más barato en otro	-1.0
más bien	0.0
más bueno imposible	2.5
más detalles	0.0
más fama que	-1.5
más o menos	0.0
más rápido imposible	2.5
más tarde	0.0
más variedad	-1.0
nada a destacar	-0.6
nada aceitoso	2.0
nada aconsejable	-1.5
nada barato	-1.0
nada bueno	-2.0
nada caro	2.0
nada de especial	-0.6
nada de nada	-2.0
nada de otro mundo	-0.6
nada de particular	0.0
nada de qué quejarse	2.5
nada de ruido	2.0
nada del otro jueves	-0.6
nada del otro mundo	-0.6
nada destacar	-1.0
nada digno de destacar	-1.2
nada económico	-1.0
nada empalagoso	1.5
nada en especial	-0.6
nada especial	-0.6
nada espectacular	-0.6
nada exagerado	2.0
nada excepcional	-0.6
nada excesivo	2.0
nada extraordinario	-0.6
nada falso	2.0
nada fuera de lo común	-0.6
nada fuera de lo normal	-0.6
nada funciona	-2.0
nada grasiento	2.0
nada mal	2.0
nada malo que decir	2.5
nada mas	0.0
nada mejor que	3.0
nada memorable	-0.6
nada menos	0.0
nada más entrar	0.0
nada más llegar	0.0
nada negativo	2.5
nada negativo que decir	2.5
nada para destacar	-1.0
nada para tirar cohetes	-0.6
nada pesado	2.0
nada que decir bueno	-1.0
nada que desmerecer	2.5
nada que destacar	-0.6
nada que envidiar	2.5
nada que mejorar	2.5
nada que objetar	2.5
nada que reprochar	2.5
nada que ver	0.0
nada que ver con la foto	-1.5
nada que ver con lo	-1.5
nada que ver con otros	2.5
nada recomendable	-2.0
nada relevante	-0.6
nada remarcable	-0.6
nada reseñable	-0.6
nada ruidoso	2.0
nada sorprendente	-0.6
nadie atiende	-1.5
nadie avisó	-1.5
nadie ayuda	-1.5
nadie contesta	-2.0
nadie da la cara	-1.5
nadie dio la cara	-1.5
nadie hace nada	-1.5
nadie hizo nada	-1.5
nadie limpia	-1.5
nadie me atendió	-1.5
nadie me avisó	-1.5
nadie me ayudó	-1.5
nadie me contesta	-2.0
nadie me dijo	-1.5
nadie me responde	-2.0
nadie nos atendió	-1.5
nadie nos avisó	-1.5
nadie nos dijo	-1.5
nadie responde	-2.0
nadie resuelve	-2.0
nadie sabe	-1.5
nadie sabe nada	-1.5
nadie se hace cargo	-1.5
nadie se hace responsable	-1.5
nadie soluciona	-2.0
nadie soluciona nada	-2.0
nadie te atiende	-1.5
nadie vino	-1.5
necesita más	-1.0
ni a mi peor enemigo	-2.0
ni agua	-1.5
ni aunque me paguen	-2.0
ni barato	-1.0
ni bien ni mal	-0.6
ni bueno ni malo	-0.6
ni buenos días	-1.5
ni caro ni barato	2.0
ni caso	-1.5
ni chicha ni limonada	-0.6
ni cobrando	-2.0
ni contestan	-2.0
ni de lejos	-1.5
ni frío ni calor	-0.6
ni frío ni calor hace	1.0
ni fu ni fa	-0.6
ni ganas	-2.0
ni ganas de volver	-2.0
ni gracias	-1.5
ni gratis	-1.5
ni idea	-1.5
ni las gracias	-1.5
ni me exploró	-1.5
ni me miró	-1.5
ni me revisó	-1.5
ni me tocó	-1.5
ni mucho menos	-1.5
ni mucho ni poco	2.5
ni más ni menos	0.0
ni nos miraron	-1.5
ni perdón	-1.5
ni por asomo	-1.5
ni por error	-2.0
ni puta idea	-1.5
ni que decir tiene	0.0
ni rastro de	-1.0
ni responden	-2.0
ni sabor	-1.5
ni saludaron	-1.5
ni se disculparon	-1.5
ni se inmutó	-1.5
ni se molestan	-1.5
ni siquiera hay	-1.0
ni siquiera tiene	-1.0
ni tan mal	1.5
ni te miran	-1.5
ni un fallo	2.5
ni un gracias	-1.5
ni un mísero	-1.5
ni un perdón	-1.5
ni un pero	2.5
ni un problema	2.5
ni un ruido	2.0
ni un solo fallo	2.5
ni un solo problema	2.5
ni un vaso de agua	-1.5
ni una disculpa	-1.5
ni una mancha	2.0
ni una mota de polvo	2.0
ni una mísera	-1.5
ni una pega	2.5
ni una queja	2.5
ni una sola disculpa	-1.5
ni una sola pega	2.5
ni una sola queja	2.5
ninguna espera	2.0
ninguna incidencia	2.5
ninguna objeción	2.5
ninguna pega	2.5
ninguna queja	2.5
ninguna respuesta	-2.0
ninguna solución	-2.0
ningún defecto	2.0
ningún error	2.0
ningún fallo	2.0
ningún inconveniente	2.5
ningún pero	2.5
ningún problema	2.5
ningún ruido	2.0
nivel de	0.0
no =abría	-1.5
no =cambiaría nada	2.5
no =cambiaríamos nada	2.5
no =dudaría	2.0
no =dudaría en recomendar	3.0
no =dudaría en repetir	3.0
no =dudaría en volver	3.0
no =empalaga	2.0
no =enfría	-1.5
no =olvidar	0.0
no =olvidemos	0.0
no =podría ser mejor	4.0
no =quería irme	2.0
no =queríamos irnos	2.0
no =repetiriamos	-2.0
no =repetiría	-2.0
no =repite	2.0
no =volvería	-2.0
no =volvería a	-2.0
no abre	-1.5
no abre la app	-1.5
no abre la página	-1.5
no acaba de convencer	-0.6
no aceptan tarjeta	-1.5
no acompaña	-1.0
no aconsejo	-1.5
no acorde	-1.0
no admiten tarjeta	-1.5
no agobia	1.5
no aguanta	-1.5
no aporta	-1.5
no aporta nada	-1.5
no aprieta	2.0
no apto	-2.0
no arranca	-1.5
no atiende nadie	-1.5
no atienden	-1.5
no atienden el teléfono	-1.5
no atienden llamadas	-1.5
no avisó	-1.5
no ayuda	-1.5
no cabe duda	0.0
no cabe duda de que volver	3.0
no cabe un alfiler de bueno	2.0
no cae pesado	1.5
no caigan	-2.0
no calentaba	-1.5
no calienta	-1.5
no cambian las toallas	-1.5
no cambiaria nada	2.5
no cambiaron las sábanas	-1.5
no cansa	1.5
no carga	-1.5
no carga bien	-1.5
no carga la página	-1.5
no carga nada	-1.5
no cerraba	-1.5
no cierra bien	-1.5
no coge nadie	-2.0
no cogen	-2.0
no cogen el teléfono	-2.0
no coincide	-1.5
no compensa	-2.0
no comprar	-2.0
no compro más	-2.0
no conecta	-1.5
no contento con	-1.5
no contesta	-2.0
no contesta nadie	-2.0
no contratar	-2.0
no convence	-0.6
no corre el aire	-1.0
no corresponde	-1.5
no creo que repita	-2.0
no creo que vuelva	-2.0
no creo volver	-2.0
no cubre	-1.5
no cumple	-2.0
no cumple con	-2.0
no cumple las expectativas	-2.0
no cumplió mis expectativas	-2.0
no da billetes	-1.5
no da dinero	-1.5
no da la cara	-1.5
no da problemas	2.5
no daban abasto	-1.5
no dan abasto	-1.5
no dan cita	-1.5
no dan explicaciones	-1.5
no dan ganas de irse	2.0
no dan información	-1.5
no dan la cara	-1.5
no dan problemas	2.5
no dan respuesta	-2.0
no dan solución	-2.0
no decepciona	3.0
no defrauda	3.0
no deja entrar	-1.5
no deja indiferente	2.5
no dejen de ir	3.0
no dejes de probar	3.0
no del todo	-1.0
no del todo bien	-1.0
no demasiado bueno	-1.0
no demasiado limpio	-1.0
no desagrada	1.5
no descansamos	-1.5
no descarto volver	2.0
no desentona	1.5
no desmerece	1.5
no destaca	-0.6
no destaca en nada	-0.6
no destaca por	-0.6
no destiñe	2.0
no devuelven	-2.0
no devuelven el dinero	-2.0
no dieron explicaciones	-1.5
no dieron solución	-2.0
no disgusta	1.5
no dormí	-1.5
no dudar	2.0
no dudaré en volver	3.0
no duden en	3.0
no dudo en recomendar	3.0
no dura	-1.5
no dura nada	-1.5
no duró ni	-1.5
no echamos nada en falta	2.5
no echas nada en falta	2.5
no eché nada en falta	2.5
no emociona	-0.6
no empalaga	1.5
no encaja	-1.5
no encendía	-1.5
no enciende	-1.5
no encoge	2.0
no enfriaba	-1.5
no engañan	2.0
no entienden	-1.5
no entregan	-2.0
no entren	-2.0
no entres	-2.0
no entréis	-2.0
no entusiasma	-0.6
no era como	-1.5
no era lo que	-1.5
no era lo que esperaba	-1.5
no era lo que pedí	-1.5
no era mi talla	-1.5
no era para tanto	-0.6
no es acorde	-1.0
no es adecuado	-1.0
no es apto	-1.0
no es barato	-1.0
no es caro	2.0
no es cierto	-1.5
no es como	-1.5
no es como antes	-0.6
no es correcto	-1.5
no es de calidad	-1.5
no es de extrañar	0.0
no es de fiar	-1.5
no es de lo más caro	2.0
no es de lujo pero	1.0
no es de mi agrado	-0.6
no es de recibo	-1.5
no es demasiado caro	2.0
no es económico	-1.0
no es excesivamente caro	2.0
no es excesivo	2.0
no es extraño	0.0
no es fiable	-1.5
no es fácil	-1.0
no es fácil aparcar	-1.0
no es gran cosa	-0.6
no es idóneo	-1.0
no es igual que antes	-0.6
no es justo	-1.5
no es la adecuada	-1.5
no es la gran cosa	-0.6
no es lo de antes	-0.6
no es lo mismo	-0.6
no es lo mío	-0.6
no es lo que	-1.5
no es lo que era	-0.6
no es lo que esperaba	-1.5
no es lo que pedí	-1.5
no es lo que pone	-1.5
no es malo	1.5
no es mi estilo	-0.6
no es muy caro	2.0
no es nada barato	-1.0
no es nada caro	2.0
no es nada del otro mundo	-0.6
no es necesario coger	1.5
no es normal	-1.5
no es para menos	2.0
no es para nada caro	1.5
no es para tanto	-0.6
no es para tirar cohetes	-0.6
no es pesado	1.5
no es posible	-1.5
no es precisamente barato	-1.0
no es puntual	-2.0
no es que	0.0
no es raro	0.0
no es recomendable	-2.0
no es ruidoso	1.5
no es serio	-1.5
no es un lujo pero	1.0
no es verdad	-1.5
no es ético	-1.5
no escuchamos ruido	2.0
no escuchan	-1.5
no esperaba tanto	2.0
no esperamos nada	2.0
no espere	-1.0
no esperes gran cosa	-1.0
no estaba a la altura	-0.6
no estaba incluido	-1.5
no estaba limpia	-1.0
no estaba lista	-1.0
no estaba mal	1.5
no estaba nada mal	2.0
no estaba preparada	-1.0
no estan a la altura	-0.6
no estan nada mal	2.0
no estuvo a la altura	-0.6
no estuvo mal	1.5
no estuvo nada mal	2.0
no está a la altura	-0.6
no está a mano	-1.0
no está acorde	-1.0
no está al nivel	-0.6
no está incluido	-1.5
no está lejos	1.0
no está mal	1.5
no está muy lejos	1.0
no está nada mal	2.0
no está tan lejos	1.0
no están acordes	-1.0
no están mal	1.5
no explican	-1.5
no falla	1.0
no falta de nada	2.5
no falta detalle	2.5
no falta ni un detalle	2.5
no faltó nada	2.5
no fue fácil	-1.0
no fue mal	1.5
no fue para tanto	-0.6
no fumador	0.0
no fumar	0.0
no funciona	-2.0
no funciona bien	-2.0
no funciona el aire	-1.5
no funciona nada	-2.0
no funcionaba el	-1.0
no funcionaba la	-1.0
no gasten	-2.0
no gracias	-2.0
no gran cosa	-0.6
no gustó nada	-2.0
no ha bajado	2.0
no ha cambiado	2.0
no ha llegado	-2.0
no ha perdido	2.0
no había agua	-1.5
no había agua caliente	-1.5
no había aire	-1.5
no había aire acondicionado	-1.5
no había almohadas	-1.0
no había ascensor	-1.5
no había carta	-1.0
no había casi nada	-1.0
no había cubiertos	-1.0
no había donde	-1.0
no había existencias	-1.5
no había jabón	-1.5
no había luz	-1.5
no había mantas	-1.0
no había mesa	-1.5
no había nada	-1.5
no había nadie	-1.5
no había nevera	-1.0
no había ni	-1.5
no había papel	-1.5
no había ruido	2.0
no había secador	-1.0
no había servicio	-1.5
no había servilletas	-1.0
no había sillas	-1.0
no había sitio	-1.5
no había stock	-1.5
no había toalla	-1.0
no había variedad	-1.0
no había wifi	-1.5
no hace falta	0.0
no hace falta coche	1.5
no hace falta coger	1.5
no hace falta decir	1.5
no hace falta más	1.5
no hace falta nada más	1.5
no hace falta reservar	0.0
no hace mucho	0.0
no hace nada	-1.5
no hacen caso	-1.5
no han llegado	-2.0
no hay agua	-1.5
no hay agua caliente	-1.5
no hay aire	-1.5
no hay aire acondicionado	-1.5
no hay animación	-1.0
no hay aparcamiento	-1.5
no hay armario	-1.0
no hay ascensor	-1.5
no hay atención	-1.5
no hay balcón	-1.0
no hay cafetera	-1.0
no hay cajeros	-1.5
no hay calidad	-1.5
no hay cita	-1.5
no hay cobertura	-2.0
no hay color	3.0
no hay donde	-1.0
no hay dos sin tres	2.0
no hay duda	0.0
no hay enchufes	-1.0
no hay espacio	-1.0
no hay frecuencia	-1.5
no hay internet	-1.5
no hay luz	-1.5
no hay luz natural	-1.0
no hay línea	-2.0
no hay mejor	2.5
no hay mucha variedad	-1.5
no hay más remedio	-1.0
no hay médicos	-1.5
no hay nada especial	-1.0
no hay nada mejor	3.0
no hay nada que mejorar	2.5
no hay nada que objetar	2.5
no hay nadie	-1.5
no hay nadie en	-1.5
no hay nevera	-1.0
no hay ninguna pega	2.5
no hay opción	-1.5
no hay otra igual	3.0
no hay otra opción	-1.0
no hay otro igual	3.0
no hay palabras	0.0
no hay papel	-1.0
no hay parking	-1.5
no hay pegas	2.5
no hay peros	2.5
no hay personal	-1.5
no hay piscina	-1.0
no hay por donde cogerlo	-1.5
no hay problema	1.5
no hay que esperar	2.0
no hay que olvidar	0.0
no hay que perdérselo	3.0
no hay queja	2.5
no hay quien	-1.5
no hay quien lo	-1.5
no hay quien se	-1.5
no hay reembolso	-2.0
no hay respuesta	-2.0
no hay restaurante	-1.0
no hay ruido	2.0
no hay secador	-1.0
no hay servicio	-1.5
no hay señal	-2.0
no hay sitio	-1.5
no hay sitio donde	-1.0
no hay stock	-1.5
no hay suficiente personal	-1.5
no hay suficientes	-1.5
no hay tele	-1.0
no hay televisión	-1.0
no hay toallas	-1.0
no hay trampa	1.5
no hay variedad	-1.5
no hay ventana	-1.0
no hay wifi	-1.5
no he recibido	-2.0
no he recibido respuesta	-2.0
no he tenido ningún problema	2.5
no he tenido problemas	2.5
no hicieron caso	-1.5
no hicieron el reembolso	-2.0
no hicieron la habitación	-1.5
no hicieron nada	-1.5
no hizo nada	-1.5
no hubo ningún problema	2.5
no hubo problema	2.5
no hubo que	1.5
no huele	2.0
no importa	1.0
no impresiona	-0.6
no incluye	-1.5
no informan	-1.5
no justifica	-1.0
no justifica el precio	-1.0
no justifican	-1.0
no la recomiendo	-2.0
no le =pondría ninguna pega	2.5
no le falta de nada	2.5
no le falta detalle	2.5
no le falta nada	2.5
no le pongo pegas	2.5
no lejos	1.0
no les importa	-2.0
no les importa nada	-2.0
no levantan el teléfono	-2.0
no limpia	-1.5
no limpian bien	-1.5
no limpian la habitación	-1.5
no llama la atención	-0.6
no llega ni a	-2.0
no llegó	-2.0
no llegó a tiempo	-2.0
no llegó nunca	-2.0
no lo =recomendaría	-2.0
no lo aconsejo	-1.5
no lo dudes	3.0
no lo entregaron	-2.0
no lo esperaba tan bueno	2.0
no lo merece	-2.0
no lo olvidaremos	2.0
no lo recibí	-2.0
no lo recomiendo	-2.0
no lo recomiendo para nada	-2.0
no lo solucionan	-2.0
no lo vale	-2.0
no los defraudará	3.0
no los recomiendo	-2.0
no los vale	-2.0
no me acaba de convencer	-0.6
no me arrepiento	3.0
no me atienden	-1.5
no me avisaron	-1.5
no me ayudaron	-1.5
no me canso de	3.0
no me contestan	-2.0
no me convence	-0.6
no me dan cita	-1.5
no me dan información	-1.5
no me dan respuesta	-2.0
no me dan solución	-2.0
no me decepcionó	3.0
no me deja	-1.5
no me deja entrar	-1.5
no me devuelven	-2.0
no me devuelven el dinero	-2.0
no me dieron explicaciones	-1.5
no me dieron solución	-2.0
no me disgusta	1.5
no me entregaron	-2.0
no me entusiasma	-0.6
no me escuchó	-1.5
no me explicaron	-1.5
no me extraña	0.0
no me extraña que	2.5
no me falla	2.5
no me funciona	-2.0
no me fío	-1.5
no me gustó	-2.0
no me gustó nada	-2.0
no me ha decepcionado	3.0
no me ha llegado	-2.0
no me han devuelto	-2.0
no me han solucionado	-1.5
no me hicieron caso	-1.5
no me hicieron nada	-1.5
no me importa	1.0
no me impresionó	-0.6
no me informaron	-1.5
no me llama	-0.6
no me llegó	-2.0
no me mata	-0.6
no me miró	-1.5
no me parece mal	1.5
no me parece normal	-1.5
no me permite	-1.5
no me puedo quejar	2.5
no me queda	-1.5
no me queda bien	-1.5
no me quejo	2.5
no me quiero ir	2.0
no me reconoce	-1.5
no me reembolsaron	-2.0
no me responden	-2.0
no me resuelven	-1.5
no me resulta extraño	0.0
no me sirve	-1.5
no me solucionaron	-2.0
no me sorprendió	-0.6
no me termina de convencer	-0.6
no me vale	-1.5
no me vuelve loco	-0.6
no merece	-2.0
no merece la pena	-2.0
no merece ni una estrella	-2.0
no mienten	2.0
no molesta	1.5
no molesta nada	1.5
no muy amable	-1.0
no muy bien	-1.0
no muy bueno	-1.0
no muy lejos	1.0
no muy limpio	-1.0
no muy recomendable	-1.0
no más de	0.0
no más que	0.0
no necesariamente	0.0
no necesita más	1.5
no necesitas coche	1.5
no necesitas nada más	1.5
no nos arrepentimos	3.0
no nos atendieron	-1.5
no nos avisaron	-1.5
no nos ayudaron	-1.5
no nos cambiaron	-1.5
no nos cansamos de	3.0
no nos convenció	-0.6
no nos decepcionó	3.0
no nos defraudó	3.0
no nos dejaron	-1.5
no nos dieron solución	-2.0
no nos disgustó	1.5
no nos faltó de nada	2.5
no nos faltó nada	2.5
no nos gustó	-2.0
no nos gustó nada	-2.0
no nos ha decepcionado	3.0
no nos hacían caso	-1.5
no nos han solucionado	-1.5
no nos hicieron caso	-1.5
no nos hicieron la habitación	-1.5
no nos importa	1.0
no nos informaron	-1.5
no nos llegó	-2.0
no nos permitieron	-1.5
no nos podemos quejar	2.5
no nos respondieron	-2.0
no nos sirvieron	-1.5
no nos sorprendió	-0.6
no nos trajeron	-1.5
no olvidaré	2.0
no os arrepentiréis	3.0
no os decepcionará	3.0
no os defraudará	3.0
no os dejéis engañar	-2.0
no os fiéis	-1.5
no os lo perdáis	3.0
no os lo podéis perder	2.0
no os podéis perder	2.0
no oímos ningún ruido	2.0
no para en	-1.5
no pasa de	-0.6
no pasa de moda	1.5
no pasa de ser	-0.6
no pasa desapercibido	1.5
no pasa el autobús	-1.5
no pasa el bus	-1.5
no pasa nada	1.0
no pasan	-1.5
no pasan a limpiar	-1.0
no pasas hambre	2.0
no pega	-1.5
no perdió	2.0
no pesa	2.0
no pienso volver	-2.0
no pierdan el tiempo	-2.0
no pierdan su tiempo	-2.0
no pierdas tu tiempo	-2.0
no piquéis	-2.0
no podéis dejar de	3.0
no podía dormir	-1.5
no ponen pegas	2.5
no precisamente barato	-1.0
no prende	-1.5
no pude dormir	-1.5
no pude entrar	-1.5
no pudieron ser más amables	2.5
no pudimos cenar	-1.5
no pudimos comer	-1.5
no pudimos desayunar	-1.5
no pudimos pedir más	3.0
no pudo ser mejor	4.0
no puede ser	-1.5
no puede ser mejor	4.0
no puede ser más amable	2.5
no puede ser más atento	2.5
no puede ser que	-1.5
no puedes perderte	2.0
no puedo acceder	-1.5
no puedo dejar de recomendar	2.0
no puedo entrar	-1.5
no puedo estar más contento	3.0
no puedo iniciar sesión	-1.5
no puedo más que recomendar	2.0
no puedo pagar	-1.5
no puedo pedir más	3.0
no puedo poner ninguna pega	2.5
no puedo quejarme	2.5
no puedo sino recomendar	2.0
no puedo usar	-1.5
no pusieron ninguna pega	2.5
no pusieron pegas	2.5
no pusieron problemas	2.5
no puso ningún problema	2.5
no queda lejos	1.0
no queda mal	1.5
no queda otra	-1.0
no quedaba casi nada	-1.0
no quedaba de	-1.0
no quedaba nada	-1.0
no quedan	-1.5
no recibí	-2.0
no recibí respuesta	-2.0
no recomendar	-2.0
no reconoce	-1.5
no reembolsan	-2.0
no regreso	-2.0
no repetir	-2.0
no repetiremos seguro	-2.0
no repito	-2.0
no respeta	-2.0
no respetan el horario	-1.5
no respetan las citas	-1.5
no respetan los horarios	-1.5
no responde	-2.0
no responde bien	-1.5
no responde nadie	-2.0
no resuelven	-2.0
no resuelven nada	-2.0
no resulta caro	2.0
no resulta fácil	-1.0
no sabe ni	-1.5
no saben nada	-1.5
no sale a cuenta	-2.0
no sale agua caliente	-1.5
no sale caro	2.0
no sales con hambre	2.0
no saludó	-1.5
no se =podría pedir más	3.0
no se arrepentirá	3.0
no se cae	2.5
no se cierra	-1.5
no se conecta	-1.5
no se corresponde	-1.5
no se corta	2.5
no se dejaba comer	-1.5
no se dejen engañar	-2.0
no se dignaron	-1.5
no se disculpó	-1.5
no se echa de menos	1.5
no se echa en falta	1.5
no se enciende	-1.5
no se entera	-1.5
no se entiende	-1.5
no se entiende bien	-1.5
no se entiende nada	-1.5
no se escucha	-1.5
no se escucha nada	2.0
no se escucha ruido	2.0
no se esperen	-1.0
no se fíen	-1.5
no se hace cargo	-1.5
no se hacen responsables	-1.5
no se la pierdan	3.0
no se le puede poner pegas	2.5
no se le puede reprochar nada	2.5
no se lo deseo a nadie	-2.0
no se lo merece	-2.0
no se lo pierdan	3.0
no se lo recomiendo	-2.0
no se lo recomiendo a nadie	-2.0
no se merece ni	-2.0
no se molestaron	-1.5
no se necesita más	1.5
no se oye bien	-1.5
no se oye nada	2.0
no se oye ni una mosca	2.0
no se oye un ruido	2.0
no se oía nada	2.0
no se oía ni un ruido	2.0
no se pasa hambre	2.0
no se puede abrir	-1.5
no se puede comer	-1.5
no se puede consentir	-1.5
no se puede descansar	-1.5
no se puede dormir	-1.5
no se puede entrar	-1.5
no se puede hablar	-1.5
no se puede mejorar	4.0
no se puede mejorar más	4.0
no se puede pagar con tarjeta	-1.5
no se puede pedir más	4.0
no se puede perder	2.0
no se puede permitir	-1.5
no se puede usar	-1.5
no se puede utilizar	-1.5
no se responsabilizan	-1.5
no se rompe	2.0
no se van a arrepentir	3.0
no se ve	-1.5
no se ve bien	-1.5
no se ve nada	-1.5
no sirve	-1.5
no sobra	1.5
no sobra nada	1.5
no solo	0.0
no solucionan	-2.0
no solucionan nada	-2.0
no son baratos	-1.0
no son caros	2.0
no son gran cosa	-0.6
no son malos	1.5
no son puntuales	-2.0
no sonríen	-1.5
no sorprende	-0.6
no sujeta	-1.5
no sé si	0.0
no tan bien	-1.0
no tan bueno	-1.0
no tan limpio	-1.0
no tardan en	2.0
no tardé	2.0
no tardó nada	2.0
no te arrepentirás	3.0
no te atienden	-1.5
no te decepcionará	3.0
no te defraudará	3.0
no te deja indiferente	2.5
no te engañan	2.0
no te escuchan	-1.5
no te fíes	-1.5
no te la pierdas	3.0
no te lo pierdas	3.0
no te lo puedes perder	2.0
no te puedes perder	2.0
no te quedas con hambre	2.0
no te quieres ir	2.0
no te vas a arrepentir	3.0
no tenemos ninguna queja	2.5
no tenemos queja	2.5
no tengo cobertura	-2.0
no tengo internet	-2.0
no tengo más que decir	0.0
no tengo ninguna queja	2.5
no tengo palabras	0.0
no tengo problemas	2.5
no tengo queja	2.5
no tengo señal	-2.0
no tenía aire	-1.5
no tenía ni	-1.5
no tenían de	-1.0
no tenían lo que	-1.0
no tenían nada	-1.5
no tenían ni idea	-1.5
no tenían servicio	-1.5
no termina de convencer	-0.6
no tiene aire acondicionado	-1.5
no tiene aparcamiento	-1.5
no tiene armario	-1.0
no tiene ascensor	-1.5
no tiene calidad	-1.5
no tiene defectos	2.0
no tiene desperdicio	3.0
no tiene dinero	-1.5
no tiene espacio	-1.0
no tiene igual	3.0
no tiene lógica	-1.5
no tiene nada de especial	-1.0
no tiene nada especial	-1.0
no tiene nada malo	2.5
no tiene nada que envidiar	2.5
no tiene nada que ver	-1.5
no tiene nevera	-1.0
no tiene ni idea	-1.5
no tiene ni un fallo	2.5
no tiene ningún fallo	2.0
no tiene nombre	-1.5
no tiene parangón	3.0
no tiene parking	-1.5
no tiene pegas	2.5
no tiene perdón	-1.5
no tiene piscina	-1.0
no tiene precio	3.0
no tiene pérdida	1.5
no tiene rival	3.0
no tiene sentido	-1.5
no tiene servicio	-1.5
no tiene ventana	-1.0
no tiene vergüenza	-2.0
no tiene wifi	-1.5
no tienen consideración	-2.0
no tienen datáfono	-1.5
no tienen educación	-2.0
no tienen palabra	-2.0
no tienen piedad	-2.0
no tienen remedio	-2.0
no tienen respeto	-2.0
no tienen seriedad	-2.0
no tiren su dinero	-2.0
no tires el dinero	-2.0
no trajeron	-1.5
no traía	-1.5
no tuve ningún problema	2.5
no tuve problemas	2.5
no tuve que esperar	2.0
no va acorde	-1.0
no va conmigo	-0.6
no va mal	1.5
no vale ese precio	-2.0
no vale la pena	-2.0
no vale lo que	-2.0
no vale lo que cuesta	-2.0
no vale nada	-2.0
no vayan	-2.0
no vemos la hora de volver	3.0
no vengan	-2.0
no venía	-1.5
no veo la hora de volver	3.0
no vienen a limpiar	-1.0
no vinieron	-1.5
no vinieron a limpiar	-1.0
no volver	-2.0
no volver ni	-1.5
no vuelvo a	-2.0
no vuelvo a comprar	-2.0
no vuelvo a pedir	-2.0
no vuelvo más	-2.0
no únicamente	0.0
normal sin más	-0.6
nos =gustaría	-1.0
nos =habría gustado	-1.0
nos colgaron	-2.0
nos dejaron esperando	-2.0
nos dejaron tirados	-2.0
nos dio pena irnos	2.0
nos fuimos con hambre	-1.5
nos gustaria	-1.0
nos hubiera gustado	-1.0
nos levantamos y nos fuimos	-2.0
nos quedamos con hambre	-1.5
nos quedamos esperando	-1.0
nunca =volvería	-2.0
nunca contestan	-2.0
nunca decae	1.0
nunca decepciona	3.0
nunca defrauda	3.0
nunca entregaron	-2.0
nunca falla	3.0
nunca funciona	-2.0
nunca había	-1.5
nunca hay	-1.5
nunca hay stock	-1.5
nunca he tenido ningún problema	2.5
nunca he tenido problemas	2.5
nunca he tenido un problema	2.5
nunca jamás	-2.0
nunca llega a tiempo	-2.0
nunca llegó	-2.0
nunca lo recibí	-2.0
nunca me canso	3.0
nunca me entregaron	-2.0
nunca me fallan	2.5
nunca me ha fallado	2.5
nunca me han fallado	2.5
nunca me llegó	-2.0
nunca más	-2.0
nunca pasan a tiempo	-1.5
nunca recibí	-2.0
nunca responden	-2.0
nunca se cae	2.5
nunca se corta	2.5
nunca tiene dinero	-1.5
nunca tienen	-1.5
nunca trajeron	-1.5
nunca tuve ningún problema	2.5
nunca tuve problemas	2.5
nunca tuve un problema	2.5
nunca vuelvo	-2.0
o bien	0.0
olvidaos	-1.0
olvídate	-1.0
olvídense	-1.0
olvídese	-1.0
opciones sin gluten	1.0
opción de	0.0
otra opción	0.0
pagamos poco	1.5
pago menos	1.5
pago seguro	0.0
pan duro rallado	0.0
pan seco	0.0
pantalón corto	0.0
papas bravas	0.0
papel de regalo	0.0
para bien o para mal	0.0
para colmo	-1.5
para echarse a temblar	-2.0
para el precio que	-1.0
para flipar	-2.0
para la basura	-1.5
para las estrellas que tiene	-1.0
para lo que dan	-1.0
para lo que ofrecen	-1.0
para lo que pagas	-1.0
para matarlos	-2.0
para nada caro	1.5
para nada mal	1.5
para nada recomendable	-2.0
para no fumadores	0.0
para no perderse	2.0
para no repetir	-2.0
para no volver	-2.0
para no volver más	-2.0
para regalo	0.0
para rematar	-1.5
para reír por no llorar	-2.0
para ser de cuatro estrellas	-1.0
para ser un 4 estrellas	-1.0
para ser un 5 estrellas	-1.0
para ser un hotel de	-1.0
para tirar cohetes	-0.6
para un 4 estrellas	-1.0
para un 5 estrellas	-1.0
parar en seco	0.0
parte antigua	0.0
parte antigua de la ciudad	0.0
parte vieja	0.0
pasado mañana	0.0
pasado sus mejores	-2.0
pasar la noche	0.0
pasarse la pelota	-1.5
paso de volver	-2.0
pasó su mejor momento	-2.0
patatas bravas	0.0
pena irse	2.0
pensión completa	0.0
peor de lo esperado	-1.0
peor de lo que esperaba	-1.0
pequeño detalle	0.0
pequeño hotel	0.0
pequeño restaurante	0.0
perdieron a un cliente	-2.0
perdón por	0.0
pescado crudo	0.0
pese a	0.0
pierden un cliente	-2.0
pies de gato	0.0
plato combinado	0.0
plato frío	0.0
plaza mayor	0.0
poca amabilidad	-1.5
poca atención	-1.5
poca broma	1.0
poca calidad	-1.5
poca educación	-1.5
poca empatía	-1.5
poca espera	2.0
poca higiene	-1.5
poca información	-1.5
poca limpieza	-1.5
poca organización	-1.5
poca paciencia	-1.5
poca seriedad	-2.0
poca transparencia	-1.5
poca vergüenza	-2.0
poco a gusto	-1.5
poco a poco	0.0
poco acogedor	-1.5
poco aconsejable	-1.5
poco agradable	-1.5
poco amable	-1.5
poco antes	0.0
poco atento	-1.5
poco claro	-1.5
poco confortable	-1.5
poco cuidado	-1.5
poco cómodo	-1.5
poco después	0.0
poco después de	0.0
poco eficaz	-1.5
poco eficiente	-1.5
poco espacio	-1.5
poco fiable	-1.5
poco grasiento	1.5
poco graso	1.5
poco hechas	-1.5
poco intuitivo	-1.5
poco limpio	-1.5
poco más	-0.6
poco más se puede pedir	2.0
poco o nada que mejorar	1.5
poco profesional	-1.5
poco práctico	-1.5
poco que decir	-1.0
poco que destacar	-1.0
poco que envidiar	2.0
poco que mejorar	1.5
poco que objetar	1.5
poco que reprochar	1.5
poco recomendable	-1.5
poco respeto	-1.5
poco ruido	2.0
poco sabor	-1.5
poco sabroso	-1.5
poco servicial	-1.5
poco simpático	-1.5
poco útil	-1.5
pocos fallos	1.5
pocos problemas	1.5
pongo una estrella porque	-2.0
poquito a poco	0.0
por debajo de la media	-1.0
por debajo de las expectativas	-1.0
por debajo de lo esperado	-1.0
por debajo de mis expectativas	-1.0
por decir algo	-1.5
por encima de la media	2.5
por encima de las expectativas	2.5
por encima de lo esperado	2.5
por encima de mis expectativas	2.5
por ese precio hay	-1.0
por favor	0.0
por la =tarde	0.0
por las buenas	0.0
por lo menos	0.0
por muy poco	1.5
por muy poco dinero	1.5
por no hablar de	-1.5
por no tener otra opción	-1.0
por poco	0.0
por poco dinero	1.5
por poco más	1.5
por primera vez	0.0
por qué no	0.0
por si fuera poco	-1.5
porfa	0.0
porque no	0.0
porque no queda otra	-1.0
porque no se puede poner cero	-2.0
porque no se puede poner menos	-2.0
precio de oro	-1.5
precio fuera de	-1.5
precio más bajo	2.0
primera hora	0.0
primera opción	0.0
primera vez	0.0
prueba de fuego	0.0
puerta del sol	0.0
puerto rico	0.0
punto de partida	0.0
punto de recogida	0.0
punto de venta	0.0
puntos de fidelidad	0.0
pura mentira	-1.5
puro bla bla	-1.5
puro cuento	-1.5
pésima relación calidad precio	-1.5
que desear	-1.0
que servicio tan malo	-2.0
quebradero de cabeza	-1.5
quedarse con hambre	-1.5
quita las ganas	-2.0
quita y pon	0.0
quitarse el sombrero	2.5
qué cara	-2.0
qué falta de	-2.0
qué menos	0.0
qué pena que	-1.0
qué servicio tan	-2.0
raro es	0.0
regular tirando a mal	-0.6
relación calidad precio mala	-1.5
relación calidad precio nula	-1.5
relación calidad precio pésima	-1.5
rico en	0.0
robot de cocina	0.0
roto de	0.0
sabe a gloria bendita	0.0
sabores salados	0.0
saca dinero	-1.5
sacacuartos	-1.5
sacadineros	-1.5
sacan las castañas del fuego	2.5
sacar los cuartos	-1.5
sal y pimienta	0.0
sala de espera	0.0
salado y dulce	0.0
sale caro	-1.5
sale muy caro	-1.5
sale por un pico	-1.5
salida tarde	0.0
salimos con hambre	-1.5
salir escaldado	-2.0
salsa brava	0.0
salsa picante	0.0
salto de cama	-1.5
santa claus	0.0
santa rosa	0.0
se =acabó	-2.0
se =podría mejorar	-1.0
se aprovechan	-1.5
se encuentra	0.0
se han pasado con el precio	-1.5
se han subido a la parra	-1.5
se lavan las manos	-1.5
se necesita más	-1.0
se nota la falta	-1.5
se pasan con el precio	-1.5
se pasan con los precios	-1.5
se pasan la pelota	-1.5
se puede mejorar	-1.0
se queda uno corto	2.0
se quita el sombrero	2.5
se quitan las ganas	-2.0
se suben a la parra	-1.5
se te quitan las ganas	-2.0
segunda opción	0.0
seguridad social	0.0
seguro de viaje	0.0
seguro de vida	0.0
seguro del auto	0.0
seguro del coche	0.0
seguro del hogar	0.0
seguro médico	0.0
seguro que	0.0
semana pasada	0.0
seria bueno	-1.0
seria recomendable	-1.0
seria y formal	0.0
si mal no recuerdo	0.0
si no	0.0
si no me equivoco	0.0
si no recuerdo mal	0.0
sin =duda	0.0
sin =dudar	2.0
sin =dudarlo	2.0
sin =dudas	0.0
sin aglomeraciones	1.5
sin agobios	1.5
sin alcohol	0.0
sin apenas espera	2.0
sin autorización	-1.5
sin azúcar	0.0
sin barrer	-1.5
sin bichos	2.0
sin calidad	-1.5
sin cargos ocultos	2.0
sin cobros extra	2.0
sin cocer	-1.5
sin complicaciones	2.5
sin compromiso	1.5
sin consentimiento	-1.5
sin consultar	-1.5
sin contar	0.0
sin contratiempos	2.5
sin cortes	2.5
sin defectos	2.0
sin desmerecer nada	3.0
sin desperdicio	3.0
sin disculpas	-1.5
sin dramas	2.5
sin duda alguna	0.0
sin dudarlo	3.0
sin dudarlo =volvería	3.0
sin echar de menos	1.5
sin el bullicio	2.0
sin el menor problema	2.5
sin engaños	2.0
sin estrés	1.5
sin fallas	2.5
sin falta	0.0
sin fregar	-1.5
sin ganas	-1.5
sin ganas de volver	-2.0
sin gas	0.0
sin gracia	-1.5
sin grandes lujos	1.0
sin hacer cola	2.0
sin hacer fila	2.0
sin incidencias	2.5
sin inconveniente	2.5
sin interés	-1.5
sin ir más lejos	0.0
sin lactosa	0.0
sin limpiar	-1.5
sin llegar	-2.0
sin lugar a =dudas volver	2.0
sin lugar a dudas	0.0
sin lugar a dudas lo mejor	2.0
sin lujos	1.0
sin líos	2.5
sin mancha	2.0
sin masificaciones	1.5
sin masificar	1.5
sin mentiras	2.0
sin mi consentimiento	-1.5
sin mi permiso	-1.5
sin miedo	2.0
sin molestar	1.5
sin mucho más	-0.6
sin más	-0.6
sin más problema	1.0
sin nada de especial	-0.6
sin nada destacable	-0.6
sin nada especial	-0.6
sin nada que objetar	2.5
sin ninguna complicación	2.5
sin ninguna duda	0.0
sin ninguna explicación	-1.5
sin ninguna incidencia	2.5
sin ninguna pega	2.5
sin ninguna queja	2.5
sin ningún defecto	2.0
sin ningún problema	2.5
sin ningún ruido	2.0
sin novedad	1.5
sin olores	2.0
sin olvidar	0.0
sin olvidar a	0.0
sin olvidarme de	0.0
sin palabras	0.0
sin parangón	3.0
sin pasar hambre	2.0
sin pegas	2.5
sin pena	1.0
sin pena ni gloria	-0.6
sin pensarlo	3.0
sin peros	2.5
sin personalidad	-1.5
sin preguntar	-1.5
sin presión	1.5
sin pretensiones	1.5
sin prisas	1.5
sin problema	2.5
sin pérdida	1.5
sin queja	2.5
sin queja alguna	2.5
sin querer	0.0
sin rastro	-1.0
sin rechistar	2.5
sin recoger	-1.5
sin reservas	2.0
sin ruido	2.0
sin sabor	-1.5
sin secar	-1.5
sin ser barato merece	2.0
sin ser cargante	1.5
sin ser caro	2.0
sin ser nada del otro mundo	1.0
sin ser pesados	1.5
sin tener en cuenta	-1.5
sin trampa ni cartón	2.0
sin trampas	2.0
sobre todo	0.0
sol y luna	0.0
solo falta	2.0
solo le falta	-1.0
solo por la ubicación	-1.0
solo quieren tu dinero	-1.5
solo quieren vender	-1.5
sopa =fría	0.0
su cara	0.0
sufrió una reforma	0.0
sábado tarde	0.0
tampoco es barato	-1.0
tampoco es gran cosa	-0.6
tampoco es para tanto	-0.6
tarda poco	1.5
tarde noche	0.0
tarde o temprano	0.0
tarjeta regalo	0.0
te cuelgan	-2.0
te dejan tirado	-2.0
te extraño	0.0
te quedas con hambre	-1.5
tener la cara	-2.0
tengo que decir	0.0
tiempo libre	0.0
tiene delito	-2.0
tiene tela	-2.0
tienen la cara	-2.0
tienen mucha cara	-2.0
tienen mucho que aprender	-1.0
tira y afloja	0.0
tirarse la pelota	-1.5
toca las narices	-1.5
todavía no ha llegado	-2.0
todavía no he recibido	-2.0
todavía no llega	-2.0
todavía no recibo	-2.0
todo nervios	0.0
todos los detalles	0.0
torta pasada	0.0
tras la reforma	0.0
tras una reforma	0.0
tren rápido	0.0
tres al cuarto	-1.5
tuvo tiempos mejores	-2.0
un antiguo	0.0
un cero	-2.0
un cero patatero	-2.0
un chiste	-2.0
un ojo de la cara	-1.5
un pequeño detalle	0.0
un poco de todo	0.0
un poco más de variedad	-1.0
un regalo para	0.0
un riñón	-1.5
una =tarde	0.0
una cara	0.0
una estrella por poner algo	-2.0
una más del montón	-0.6
una pena que	-1.0
una tarde	0.0
una tarde de	0.0
uno más	-0.6
uno más del montón	-0.6
upgrade	0.0
va a menos	-1.0
va a ser que no	-2.0
va de mal en peor	-1.5
valor seguro de	0.0
vamos de paso	0.0
vaya atención	-2.0
vaya cara	-2.0
vaya falta de	-2.0
vaya servicio	-2.0
vigilante de seguridad	0.0
villa rica	0.0
vino de la casa	0.0
vino fino	0.0
vino seco	0.0
vista previa	0.0
vive de la fama	-1.5
vive de las rentas	-1.5
vivió tiempos mejores	-2.0
vía rápida	0.0
y encima	-1.5
y no es caro	1.5
y para rematar	-1.5
ya no	0.0
ya no es como antes	-0.6
ya no es lo que era	-0.6
ya no funciona	-2.0
ya no había	-1.0
ya no quedaba	-1.0
ya no tenían	-1.0
yo no =cambiaría nada	2.5
última planta	0.0

[negators]
=apenas	before
=cero	before
=debería estar	before
=debería ser	before
=debería ser más	before
=deberían estar	before
=deberían ser	before
=deberían ser más	before
=jamás	before
=nada	before
=nadie	before
=ningun	before
=ninguna	before
=ninguno	before
=ningún	before
=no	before
=nop	before
=nula	before
=nulo	before
=nunca	before
=poca	before
=pocas	before
=poco	before
=pocos	before
=podría estar	before
=podría ser	before
=podría ser más	before
=podrían estar	before
=podrían ser	before
=podrían ser más	before
=poquita	before
=raramente	before
=sin	before
=tendría que ser	before
=tendrían que ser	before
ausencia de	before
carecer de	before
carente de	before
creía que era	before
cualquier cosa menos	before
de todo menos	before
dejar de ser	before
difícilmente	before
dista de ser	before
distar mucho de	before
en absoluto	before
en lugar de	before
en vez de	before
escasez de	before
exento de	before
falta de	before
faltar un poco de	before
imposible	before
lejos de	before
ni	before
ni siquiera	before
para nada	before
pensaba que era	before
pensé que era	before
q no	before
rara vez	before
se supone que	before
se suponía que	before
tampoco	before
tiene que ser más	before
tienen que ser más	before
todo menos	before

[intensifiers]
100%	1.3
=absoluta	1.4
=absolutamente	1.5
=absoluto	1.4
=altamente	1.4
=bastante	1.1
=ciertamente	1.2
=completamente	1.4
=considerablemente	1.3
=constantemente	1.3
=continuamente	1.3
=definitivamente	1.3
=encarecidamente	1.4
=enorme	1.3
=enormemente	1.5
=especialmente	1.2
=exageradamente	1.4
=excepcionalmente	1.5
=excesivamente	1.3
=extraordinariamente	1.5
=extremadamente	1.6
=francamente	1.3
=híper	1.5
=increiblemente	1.5
=increíblemente	1.5
=infinitamente	1.5
=mega	1.4
=menuda	1.3
=menudo	1.3
=mu	1.2
=mucha	1.2
=muchas	1.2
=mucho	1.2
=muchos	1.2
=muchísima	1.4
=muchísimo	1.5
=mui	1.3
=muuy	1.4
=muy	1.3
=más	1.1
=notablemente	1.3
=particularmente	1.2
=plenamente	1.4
=profundamente	1.4
=pura	1.2
=puro	1.2
=re	1.3
=realmente	1.3
=requete	1.5
=sencillamente	1.3
=siempre	1.2
=simplemente	1.2
=sinceramente	1.2
=sobremanera	1.5
=sumamente	1.5
=super	1.4
=súper	1.4
=tan	1.2
=tanto	1.2
=total	1.3
=totalmente	1.4
=tremenda	1.4
=tremendamente	1.5
=tremendo	1.4
=ultra	1.4
=verdadera	1.3
=verdaderamente	1.4
=verdadero	1.3
=vivamente	1.3
a rabiar	1.4
a tope	1.4
al 100%	1.3
al cien por cien	1.3
cien por cien	1.3
como nunca	1.4
de lo más	1.3
de verdad	1.2
del todo	1.3
en exceso	1.3
lo más	1.2
muy muy	1.6
por completo	1.4
un huevo	1.4
un mogollón	1.4
un montón	1.4

[diminishers]
=algo	0.6
=aparentemente	0.7
=casi	0.7
=generalmente	0.9
=levemente	0.5
=ligeramente	0.5
=media	0.8
=medianamente	0.6
=medio	0.7
=moderadamente	0.7
=mínimamente	0.5
=normalmente	0.9
=parcialmente	0.6
=poquito	0.5
=posiblemente	0.8
=quizas	0.7
=quizá	0.7
=quizás	0.7
=relativamente	0.7
=tantito	0.6
a veces	0.7
alguna vez	0.7
algunas veces	0.7
de vez en cuando	0.6
dentro de lo que cabe	0.7
en general	0.9
en ocasiones	0.7
en parte	0.7
hasta cierto punto	0.6
más o menos	0.6
por lo general	0.9
por momentos	0.7
tal vez	0.7
un pelin	0.5
un pelo	0.5
un pelín	0.5
un poco	0.6
un poquito	0.5
un poquitín	0.5
un tantito	0.6
un tanto	0.7
un tris	0.5

[contrast]
=pro
=xro
a excepción de
a pesar de ello
a pesar de eso
ahora bien
al contrario
aun así
aunque
aún así
con la excepción de
con todo
el problema es que
el unico pero
el único pero
en cambio
eso sí
excepto
la pega
la única pega
lastima que
lo malo
lo malo es que
lo unico
lo único
lo único que
lástima que
mas bien
no obstante
pero
pese a ello
por el contrario
por otra parte
por otro lado
salvo que
si bien
sin embargo
sino
sino que
solo que
sólo que
una pena que

[wishes]
=agradecería
=agradeceríamos
=agregar
=agreguen
=añadan
=añadid
=debe =mejorar
=deben =mejorar
=deberian
=debería
=debería de
=debería haber
=debería ser
=deberíais
=deberían
=deberían de
=debieran
=desearía
=echo =en =falta
=esperamos =que
=espero =que
=espero =que =vuelva	never
=estaría bien
=estaría bueno
=estaría genial
=estaría mejor
=faltaría
=faltarían
=habría =estado
=habría estado
=habría gustado
=habría preferido
=habría que
=habría sido
=haría falta
=hubiera =estado
=hubiera =mejorado
=hubiera =sido
=hubieran =estado
=hubieran =sido
=hubiesen =sido
=mejoraría
=mejoraríamos
=necesitamos =que
=ojala
=ojalá
=ojalá =hubiera
=podrian ser
=podría estar
=podría haber
=podría mejorar
=podría ser
=podría ser más
=podríais
=podrían
=podrían mejorar
=podrían ser
=podrían ser más
=poned
=pongan
=preferiría
=propongo
=pudieran
=que =amplíen
=que =bajen
=que =mejoren
=que =pongan
=queremos =que
=querría
=quiero =que
=quisiera
=quisiéramos
=sería =de =agradecer
=sería bueno
=sería conveniente
=sería de agradecer
=sería estupendo
=sería genial
=sería ideal
=sería interesante
=sería mejor
=sería perfecto
=sería recomendable
=sería útil
=si =hubiera =habido
=si =hubiera =más
=si =hubiese =habido
=si =hubiese =más
=sugerencia
=sugerimos
=sugiero
=tendría que
=tendríais que
=tendrían que
=tiene =que =mejorar
=tienen =que =mejorar
a ver si aprenden
a ver si arreglan
a ver si cambian
a ver si hacen algo
a ver si lo arreglan
a ver si mejora
a ver si mejoran
a ver si ponen
como si fuera	never
como si fueran	never
como si hubiera	never
como si tuviera	never
espero que siga	never
espero que sigan	never
estaria bien
falta que
habria que
hace falta
hacen falta
hay que mejorar
hubiera estado
hubiera gustado
hubiera preferido
hubiera sido
hubieran podido
hubiese estado
hubiese gustado
hubiese sido
ideal =sería
le falta
les =recomendaría que
les falta
les recomiendo que
lo ideal =sería
lo que se necesita	never
me =encantaría
me =gustaría
me encantaria
me gustaria
mi sugerencia
necesita ser
necesitamos más
necesitan ser
no =estaría =mal
no hace falta	never
no hacía falta	never
no le falta	never
no le falta nada	never
no les falta	never
nos =gustaría
nos gustaria
ojalá que
os recomiendo que
para la próxima
podria ser
por favor agreguen
por favor añadan
por favor mejoren
por favor pongan
por si fuera poco	never
pudiera ser
que fuera más
que fueran más
que mejoren
que pongan
que sea más
que sean más
qué quiere que	never
qué quieres que	never
recomiendo que mejoren
recomiendo que pongan
se =agradecería
se =debería
se =deberían
se echa en falta
se necesita
se necesitan
seria bueno
seria genial
seria mejor
si fuera
si fueran
si hubiera
si pudieran
si tuviera
si tuvieran
sugerencia de la casa	never
sugerencia del camarero	never
sugerencia del chef	never
sugerencias del chef	never
sugerencias del día	never
tampoco hace falta	never
tendria que
tienen que poner
ya hacía falta	never

[rivals]
a diferencia de otras	keeps
a diferencia de otros	keeps
comparado con otras	keeps
comparado con otros	keeps
el de al lado	turns
en aliexpress	turns
en amazon	turns
en comparación con otras	keeps
en comparación con otros	keeps
en el corte inglés	turns
en mercado libre	turns
en otra compañía	turns
en otra empresa	turns
en otra parte	turns
en otra tienda	turns
en otra web	turns
en otras compañías	turns
en otras tiendas	turns
en otras webs	turns
en otro banco	turns
en otro hotel	turns
en otro lado	turns
en otro lugar	turns
en otro restaurante	turns
en otro sitio	turns
en otros bancos	turns
en otros hoteles	turns
en otros lados	turns
en otros lugares	turns
en otros restaurantes	turns
en otros sitios	turns
frente a la competencia	keeps
la competencia	turns
la de al lado	turns
los demás	turns
otra compañía	turns
otras compañías	turns
otras empresas	turns
otro operador	turns
otros hoteles	turns
otros operadores	turns
otros restaurantes	turns
que el resto	keeps
que en amazon	keeps
que en otra parte	keeps
que en otra tienda	keeps
que en otras compañías	keeps
que en otras tiendas	keeps
que en otro lado	keeps
que en otro sitio	keeps
que en otros hoteles	keeps
que en otros lados	keeps
que en otros lugares	keeps
que en otros restaurantes	keeps
que en otros sitios	keeps
que la competencia	keeps
que los demás	keeps
que otras compañías	keeps
que otras empresas	keeps
que otras tiendas	keeps
que otros hoteles	keeps
que otros operadores	keeps
que otros restaurantes	keeps

[leaving]
=cambiarme =a
=dejar =de =comprar
=irme =a =otra
=jamás =volveré
=me =cambio =a
=me =pasaré =a
=me =paso =a
=me =paso a otra
=me =paso a otro
=me =voy =a =otro =sitio	never
=me =voy a otra
=me =voy a otro
=me =voy con otra
=me =voy con otro
=ni =volveré
=no =regreso
=no =volvere
=no =volveremos
=no =volveré
=no =volvería =a
=no =vuelvo
=nos =vamos a otra
=nos =vamos a otro
=nunca =volvere
=nunca =volveré
=pasarme =a
=portarme =a
adiós para siempre
borré la app
buscando otra compañía
buscar otra compañía
buscar otro banco
buscaremos otro
buscaré otra
buscaré otro
cambiar de aseguradora
cambiar de banco
cambiar de compañía
cambiar de operador
cambiar de operadora
cambiar de proveedor
cambiar de seguro
cambiarme de banco
cambiarme de compañía
cambiarme de operador
cambiarnos de compañía
cambio de compañía
cancelar el contrato
cancelar el servicio
cancelar la suscripción
cancelar mi contrato
cancelar mi cuenta
cancelar mi línea
cancelar mi suscripción
cancelaré el servicio
cancelaré mi suscripción
cancelé mi suscripción
cerrar la cuenta
cerrar mi cuenta
cerraré mi cuenta
cierro mi cuenta
dar de baja
darme de baja
darse de baja
daré de baja
dejar de ser cliente
dejaré de comprar
dejo de comprar
dejo de ser cliente
desinstalada la app
desinstalar
desinstalo
desinstalé
doy de baja
dudo que vuelva
es la última vez
fue la última vez
habéis perdido a un cliente
habéis perdido un cliente
hacer la portabilidad
han perdido a un cliente
han perdido un cliente
haré la portabilidad
hasta nunca
he pedido la baja
irme a la competencia
irme con otra
me cambiaré a
me cambiaré de compañía
me cambio de banco
me cambio de compañía
me daré de baja
me di de baja
me doy de baja
me paso a la competencia
me voy a ir
me voy a la competencia
me voy a otra
me voy con otra
mi última compra
no =volvería
no compraré más
no compro más
no creo que repita
no creo que repitamos
no creo que volvamos
no creo que vuelva
no les compro más
no me ven más
no me verán más
no me vuelven a ver
no pensamos volver
no pienso volver
no quiero saber nada más
no regresaré
no renovar
no renovaré
no repetiremos
no repetiré
no volveremos a comprar
no volveré a comprar
no volvería jamás
no voy a renovar
no vuelvo a comprar
no vuelvo más
nos damos de baja
nos vamos a otra
nunca mas
nunca más
nunca más compro
para no repetir
para no volver
pedir la baja
pedir la portabilidad
pedí la baja
perdieron a un cliente
perdieron un cliente
pierden un cliente
portabilidad a
primera y ultima vez
primera y última vez
quiero la baja
se me cambia	never
será la última vez
solicitar la baja
tramitar la baja
un cliente menos
ya me voy
última vez que compro
última vez que pido
última vez que vengo
última vez que voy

[nothing]
-
--
.
..
...
?
asdf
hola
jaja
n/a
na
nada
nada en especial
nada en particular
nada mas
nada más
nada por ahora
nada que agregar
nada que añadir
nada que comentar
nada que decir
nc
ni idea
ningun comentario
ninguna
ninguna en particular
ninguna sugerencia
ninguno
ningún comentario
no aplica
no comentarios
no comment
no contesto
no corresponde
no hay
no lo sé
no procede
no sé
no tengo
no tengo comentarios
no tengo sugerencias
ns
ns/nc
nsnc
por ahora nada
prefiero no contestar
prefiero no responder
prueba
sin comentario
sin comentarios
sin más comentarios
sin observaciones
sin opinión
sin respuesta
sin sugerencias
test
x
xx
xxx

[examples]
positive	Todo perfecto, llegó antes de lo previsto y muy bien embalado.
positive	No tengo ninguna queja, volveré seguro.
positive	El personal encantador y la habitación limpísima 😍
positive	Un poco caro, pero merece la pena.
positive	La pasamos increíble, súper recomendable.
positive	Nunca he tenido problemas con ellos.
positive	No está nada mal para lo que cuesta.
positive	qué rico todo, volveremos sin duda alguna
negative	Pésima atención, nadie contesta el teléfono.
negative	No lo recomiendo para nada.
negative	La comida estaba fría y el camarero fue un borde.
negative	Muy bonito el local, pero la comida deja mucho que desear.
negative	Me cobraron dos veces y no me devuelven el dinero 😡
negative	Llevo tres semanas esperando y mi pedido no llega.
negative	Los camareros son poco amables.
negative	No funciona y el servicio técnico es una vergüenza.
neutral	Compré dos lámparas para el salón.
neutral	Pagué con tarjeta de débito.
neutral	El paquete llegó el martes por la tarde.
neutral	Nos dieron una habitación en la tercera planta.
neutral	Pedimos tres tapas y una botella de agua.
neutral	Buenos días, quería hacer una consulta.
