# Sentiment lexicon of verbatim for Italian.
pack: it/sentiment
language: it
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.

[words]
0 stelle	-3.5
1 stella	-3.0
10 e lode	3.5
10 minuti a piedi	0.8
10 su 10	3.0
10/10	3.0
5 minuti a piedi	0.8
5 stelle	3.0
5 su 5	3.0
5/5	3.0
:'(	-2.0
:(	-2.0
:((	-2.0
:)	2.0
:))	2.0
:-(	-2.0
:-)	2.0
:-/	-1.0
:-D	2.0
:/	-1.0
:D	2.0
:|	-1.0
;)	2.0
;-)	2.0
<3	2.5
=(	-2.0
=)	2.0
=adoro	2.5
=aggiungerei	-0.8
=altini	-0.8
=altino	-0.8
=amiamo	2.5
=amo	2.5
=armonia	1.5
=bene	1.5
=benvenuto	1.2
=bucata	-2.5
=bucati	-2.5
=buchi	-2.5
=buco	-2.5
=bug	-2.0
=bugia	-3.0
=bugie	-3.0
=cambierei	-1.0
=celere	2.0
=celeri	2.0
=cessi	-3.0
=cesso	-3.0
=colpa	-2.0
=colpe	-2.0
=colpita	1.0
=colpito	1.0
=complessa	-1.0
=complesse	-1.0
=complimenti	2.5
=crepa	-2.5
=crepe	-2.5
=danni	-2.0
=decadente	-2.5
=duri	-1.5
=durissimo	-1.5
=duro	-1.5
=educazione	2.0
=eliminerei	-1.0
=esausta	-2.5
=esausto	-2.5
=eterna	-2.5
=eternità	-2.5
=eterno	-2.5
=evitate	-3.0
=facilmente	0.3
=figata	2.5
=figo	2.5
=folle	-2.5
=folli	-2.5
=follia	-2.5
=fortuna	2.0
=funziona	1.0
=funzionano	1.0
=funzionante	1.0
=funzionanti	1.0
=funzionare	1.0
=funzionato	1.0
=funzionava	1.0
=furbata	-3.0
=furbetti	-3.0
=graffi	-2.5
=graffio	-2.5
=grz	2.0
=igienica	1.0
=igieniche	1.0
=igienici	1.0
=igienico	1.0
=ignorante	-2.5
=ignoranti	-2.5
=illuminata	1.2
=illuminate	1.2
=illuminato	1.2
=incuria	-2.0
=macchia	-1.5
=macchie	-1.5
=marci	-3.0
=marcio	-3.0
=merita	2.0
=metterei	-0.8
=miglior	2.5
=migliorabile	-1.0
=migliorare	-1.0
=migliorata	2.0
=migliorato	2.0
=migliore	2.5
=migliorerei	-1.2
=migliori	2.5
=noia	-2.0
=noie	-2.0
=occorrerebbe	-0.8
=pasticcio	-2.5
=pasticcione	-2.5
=pasticcioni	-2.5
=perfettibile	-1.0
=pratici	2.0
=pratico	2.0
=pregio	2.0
=protesta	-2.0
=restio	-1.5
=rivedibile	-1.0
=rubano	-3.5
=rubare	-3.5
=rumore	-2.0
=rumori	-2.0
=scadente	-2.5
=scadenti	-2.5
=semplice	1.5
=semplici	1.5
=seri	2.0
=seria	2.0
=serio	2.0
=serissimi	2.0
=servirebbe	-0.8
=servirebbero	-0.8
=sicura	1.0
=sicure	1.0
=sicuri	1.0
=sicuro	1.0
=sollecita	2.0
=solleciti	-1.5
=sollecito	2.0
=spartana	-1.0
=spartano	-1.0
=speciale	1.5
=speciali	1.5
=stantio	-2.5
=stufi	-2.5
=stufo	-2.5
=vaga	-2.0
=vaghi	-2.0
=vago	-2.0
=vicinanza	1.0
^_^	2.0
a casaccio	-2.5
a due passi	1.2
a malapena	-1.0
a mio agio	2.0
a modo	1.5
a pennello	1.5
a pezzi	-3.0
a pieni voti	2.5
a pochi minuti	1.0
a pochi passi	1.2
a portata di click	1.5
a portata di mano	1.5
a proprio agio	2.0
a tempo di record	3.0
abbandonare	-2.5
abbandonato a se stesso	-3.0
abbastanza bene	1.0
abbastanza piccolo	-0.8
abbondante	2.0
abbordabile	1.5
abbraccio	1.5
abominevole	-3.5
abuso	-3.0
accessibil*	1.5
accettabil*	0.5
accogliente	2.0
accontentare	2.0
accuratezza	2.0
accurato	2.0
acquisterò di nuovo	2.0
ad alto livello	2.0
adatto	2.0
addebitato due volte	-2.5
addebitato per errore	-2.0
addio	-2.0
adeguat*	1.0
adorabil*	1.5
adorare	3.5
affabil*	2.0
affarone	2.5
affascinante	2.0
affezionato	2.0
affidabil*	2.5
affidabilissim*	3.0
affollato	-2.0
agevole	1.5
agghiacciante	-3.0
aggressivo	-2.5
agonia	-3.0
ahimè	-1.5
aiutare	1.5
al caso mio	1.5
al di sopra delle aspettative	3.0
al di sotto delle aspettative	-2.0
al meglio	1.5
al passo con i tempi	2.0
al settimo cielo	2.5
al top	3.0
all'altezza	2.0
all'avanguardia	2.0
alla bell'e meglio	-2.5
alla canna del gas	-2.5
alla carlona	-2.5
alla frutta	-2.5
alla grande	2.5
alla larga	-3.5
alla mano	1.5
alla moda	2.0
alla portata di tutti	1.5
allagat*	-2.0
allarmante	-2.5
allegro	1.5
allo sbando	-2.5
allo sfascio	-2.5
allucinante	-3.0
alta qualit*	2.5
altalenante	-1.5
altezzos*	-2.0
alti costi	-1.5
altissima qualit*	3.0
alto livello	2.0
altro colore	-2.0
amabile	1.5
amareggiato	-2.0
amarezza	-2.0
amaro in bocca	-2.5
ambiguo	-2.0
amichevole	2.0
ammaccato	-2.5
ammaccatura	-2.5
ammuffito	-3.0
amore	1.5
ampia gamma	2.0
ampia scelta	2.0
ampio	1.0
ampio assortimento	2.0
ancora aspettando	-1.5
ancora in attesa	-1.5
andare bene	1.5
andare d'accordo	1.5
andare in malora	-2.5
andare tutto bene	2.0
andato bene	1.5
andato tutto bene	2.0
andrò ancora	1.5
angusto	-2.0
annoiare	-2.0
annullato	-2.0
anomalia	-2.0
anonimo	-1.0
ansia	-2.5
antipatico	-2.5
antiquato	-2.0
apatico	-2.0
appena sufficiente	-1.0
appetitoso	2.0
appiccicoso	-2.5
applauso	2.0
apprezzare	2.0
apprezzatissim*	2.0
approssimativo	-2.5
argh	-1.5
aria viziata	-2.0
armonios*	1.5
arrabbiatissim*	-3.5
arrabbiato	-3.0
arrangiar*	-1.5
arrangiatevi	-1.5
arrivato in due giorni	2.0
arrivato in ritardo	-2.5
arrivato in tempo	1.5
arrivato in un giorno	2.0
arrivato integro	1.0
arrivato prima	2.0
arrivato subito	2.0
arrivato tardi	-2.5
arrogante	-3.0
articolo sbagliato	-2.0
ascensore piccolo	-1.2
ascolto	1.5
aspettare giorni	-1.5
aspettare ore	-1.5
aspettare più di	-1.5
aspettare settimane	-1.5
aspettare troppo	-1.0
aspettative deluse	-2.0
aspettavo altro	-2.0
aspettavo di meglio	-2.0
aspettavo di più	-2.0
aspettavo meglio	-2.0
aspetto da giorni	-1.5
aspetto da settimane	-1.5
aspetto da un mese	-1.5
assente	-2.0
assillante	-2.0
assordante	-2.5
assortito	1.5
assurdo	-3.0
attaccato il telefono	-2.5
attendere più di	-1.5
attendere settimane	-1.5
attentissim*	3.0
attento	1.5
attenzione ai dettagli	2.0
attenzione al cliente	2.0
attesa	-1.0
attesa infinita	-2.5
attese lunghe	-2.5
aumentati i prezzi	-1.5
aumentato il prezzo	-1.5
aumento	-1.0
aumento dei prezzi	-1.5
aumento di prezzo	-1.5
avanti così	1.5
avariat*	-3.0
avete perso un cliente	-2.5
avvocato	-1.5
avvolgente	1.5
azzeccatissim*	2.5
azzeccato	2.0
bagno piccolo	-1.2
bah	-1.5
banale	-1.0
barzelletta	-2.5
basic	-1.0
bassa qualit*	-2.5
bassi costi	2.0
basso livello	-1.0
bastardi	-4.0
beffa	-2.5
bei colori	1.5
bel	2.0
bell'acquisto	1.5
bella esperienza	1.5
bella qualit*	2.5
bella sorpresa	2.0
bellezza	2.0
bellino	1.0
bellissim*	3.5
bello	2.0
ben arredato	2.0
ben assortito	2.0
ben confezionato	2.0
ben curato	2.0
ben fatto	2.0
ben fornito	2.0
ben imballato	2.0
ben isolato	1.0
ben organizzato	2.0
ben protetto	2.0
ben realizzato	2.0
ben rifinito	2.0
ben riuscito	1.5
ben seguito	1.5
ben servito	2.0
ben spesi	2.0
ben strutturato	2.0
ben tenuto	2.0
beneficio	1.5
benefico	1.0
benino	1.0
benissim*	2.0
bettola	-2.5
bidone	-3.0
bisogna insistere	-1.0
blatte	-3.0
bleah	-1.5
bloccato	-2.5
bn	1.5
bocciat*	-2.0
boccone amaro	-1.5
boh	-1.0
bollente	-2.0
bontà	2.0
bordello	-2.5
bot	-1.5
bravissim*	3.5
bravo	2.5
bravura	1.5
brillante	2.5
brioche industriali	-1.5
bruciat*	-2.5
brusco	-2.0
brutta esperienza	-2.0
brutta figura	-2.0
brutta sorpresa	-2.0
bruttissim*	-3.5
brutto	-3.0
brutto odore	-1.5
buffone	-3.0
buggato	-2.5
bugiardo	-3.0
buio	-2.0
buon acquisto	1.5
buon livello	2.0
buon materiale	1.5
buon odore	1.5
buon prezzo	2.0
buon rapporto qualit* prezzo	2.0
buona esperienza	1.5
buona fattura	1.5
buona qualit*	2.5
buonino	1.0
buonissim*	3.5
buono	2.0
burocrazia	-2.5
buttare i soldi	-3.5
buttati via	-3.5
cade bene	1.5
cade la linea	-2.0
cadere le braccia	-2.5
caduta di stile	-2.0
cafonaggine	-3.0
cafone	-3.0
cagata	-3.5
calata la qualit*	-2.0
caldo soffocante	-2.0
calmo	1.5
calvario	-3.0
calza bene	1.5
calza male	-2.0
calzare a pennello	1.5
cambiare gestore	-1.0
cambiare operatore	-3.0
camera piccola	-1.2
campa cavallo	-2.5
caos	-2.5
caos totale	-3.0
caotico	-2.5
capelli del	-2.0
capelli in	-2.0
capelli nel	-2.0
capelli nella	-2.0
capelli sui	-2.0
capelli sul	-2.0
capiente	1.0
carente	-2.0
carenza	-2.0
carinissim*	3.0
carino	2.0
carissim*	-3.5
caro	-1.5
caro ammazzato	-2.5
caruccio	1.0
cascare le braccia	-2.5
casino	-2.5
catastrofe	-3.5
cattiva qualit*	-2.5
cattiveria	-2.5
cattivo	-2.5
cattivo odore	-2.0
cazzata	-3.5
celerissim*	3.0
celerit*	2.0
celerment*	2.0
centrale	1.0
centralissim*	2.0
cervellotico	-2.0
chapeau	2.5
che bufala	-3.0
che delusione	-2.5
che disastro	-2.5
che meraviglia	2.5
che palle	-2.5
che peccato	-2.5
che pena	-2.5
che schifezza	-2.5
che schifo	-3.5
che tristezza	-2.5
che vergogna	-2.5
chiamare mille volte	-1.5
chiamato più volte	-1.5
chiarezza	2.0
chiarissim*	2.0
chiaro	2.0
chiasso	-2.5
chiassoso	-2.0
chic	2.0
chiuso il telefono in faccia	-2.5
ci siamo trovati bene	2.0
ci tornerò	2.0
cialtrone	-3.5
cigol*	-1.5
cimici	-3.0
cinque stelle	3.0
ciofeca	-3.0
clausole nascoste	-2.5
claustrofobico	-2.5
cliente deluso	-2.5
cliente fedele	2.0
cliente soddisfatto	2.0
coccolare	2.0
coda infinita	-2.0
code lunghe	-2.0
coi piedi	-2.5
collaborare	1.5
collaborativ*	1.5
coloratissim*	1.5
colore diverso	-2.0
colore sbagliato	-2.0
colpevole	-2.0
colpito positivamente	1.5
combattere per	-2.0
come a casa	2.0
come da descrizione	1.5
come da foto	1.5
come descritto	1.5
come in foto	1.5
come mi aspettavo	1.5
come nella foto	1.5
come nuovo	2.5
come previsto	1.5
come promesso	1.5
come si deve	1.5
come speravo	1.5
comfort	2.0
commissione alta	-1.5
commissioni alte	-1.5
comodissim*	3.0
comodo	2.0
comodo da raggiungere	1.0
compatto	1.0
competente	2.5
competentissim*	3.0
competitivo	2.0
complesso da usare	-2.0
complicat*	-2.0
complicatissim*	-2.5
complicazion*	-2.0
complimentoni	2.5
comprensione	1.5
comprerò ancora	2.0
comprerò di nuovo	2.0
con cura	1.0
con i piedi	-2.5
con piacere	2.0
confezionato bene	2.0
confezionato male	-2.0
conforme	1.5
conforme alla descrizione	1.5
confort	2.0
confortevole	2.0
confusionario	-2.5
confusione	-2.0
confuso	-2.0
consegna gratuita	1.0
consegna lampo	3.0
consegnato in tempo	1.5
consigliatissim*	3.0
consigliato	2.0
consiglio assolutamente	2.5
consiglio vivamente	2.5
consumat*	-2.5
contattato subito	1.5
contentissim*	3.5
contento	2.0
continuate così	1.5
conto salato	-2.0
contorto	-2.5
contraddirsi	-1.5
contraddittorio	-1.5
contraffatto	-3.0
conveniente	2.0
convenientissim*	2.0
convincente	1.5
convinto	1.5
copia incolla	-1.5
cordiale	2.0
cordialissim*	3.0
cornetti industriali	-1.5
correttezza	2.0
correttissim*	2.0
corretto	2.0
corrisponde alla descrizione	1.5
cortese	2.0
costi alti	-1.5
costi altissimi	-2.0
costi nascosti	-2.5
costo alto	-1.5
costo elevato	-1.5
costosissim*	-3.0
costoso	-2.0
costrett*	-2.0
così così	-1.0
crash	-2.5
creativo	2.0
crepat*	-2.5
cretino	-2.5
critica	-2.0
crollare	-2.0
crudo	-1.5
cucito male	-2.0
cura dei	1.0
cura dei dettagli	2.0
cura del cliente	1.0
cura delle	1.0
cura nei dettagli	2.0
cura per	1.0
curat*	2.0
curatissim*	2.0
d'accordo	1.5
da ammodernare	-1.5
da bocciare	-2.0
da buttare	-3.0
da consigliare	2.5
da denuncia	-3.5
da dieci	3.0
da dimenticare	-2.5
da dio	2.5
da evitare	-3.0
da favola	2.5
da migliorare	-2.5
da quarto mondo	-2.5
da rimodernare	-1.5
da rinnovare	-1.5
da ripensare	-1.5
da ristrutturare	-2.0
da rivedere	-2.5
da sogno	3.5
da terzo mondo	-2.5
da urlo	3.5
danneggiato	-3.0
datat*	-2.0
davvero piccolo	-1.2
decente	1.0
declino	-2.0
decoros*	1.0
dedizione	1.5
deficiente	-2.5
deformat*	-2.5
degno di nota	2.0
degradato	-2.5
delinquente	-4.0
delizioso	3.0
deludente	-3.0
deludentissim*	-3.5
deludere	-3.0
delusione	-3.0
delusissim*	-3.5
deluso	-3.0
demoralizzato	-2.0
deprimente	-2.0
desolante	-2.0
detestare	-2.5
di alto livello	2.0
di bassa qualit*	-2.5
di buona fattura	1.5
di fiducia	2.0
di lusso	2.5
di merda	-4.0
di peggio	-3.0
di qualit*	1.5
di qualit* infima	-3.0
di tendenza	2.0
dieci e lode	3.5
difettoso	-3.0
difficile	-1.5
difficile da usare	-2.0
difficilissim*	-2.5
difficoltoso	-2.5
diffidare	-2.0
diffidente	-2.0
dignitos*	1.0
dilettant*	-2.5
diligente	1.5
dimenticare	-1.5
disagevole	-2.5
disagio	-2.5
disapprovare	-1.5
disappunto	-1.5
disastro	-3.5
disattento	-2.5
disconnettersi	-2.0
discontinuo	-1.5
discreto	1.0
discriminazione	-2.5
discutibil*	-1.5
disdetta	-1.5
disdicevole	-2.0
disdire	-1.5
disgraziato	-3.0
disguido	-2.0
disgustoso	-3.5
disinstallare	-1.5
disinteresse	-2.5
disonesto	-3.0
disorganizzatissim*	-2.5
disorganizzato	-2.5
disperato	-2.5
dispiaciuto	-2.0
disponibil*	1.5
disponibile e gentile	2.0
disponibilissim*	3.0
disprezzo	-3.5
disservizio	-2.5
distratto	-2.0
distrazione	-2.0
distruggere	-3.0
distrutto	-3.0
disturbare	-2.0
disumano	-3.5
diversi solleciti	-2.0
diverso da quello ordinato	-2.0
diverso dalla descrizione	-2.0
diverso dalla foto	-2.0
divertente	2.0
divertentissim*	2.0
divino	3.0
doccia piccola	-1.2
dolci industriali	-1.5
dolore	-2.5
dopo mille telefonate	-1.5
doppio addebito	-2.5
dormito male	-2.5
dover chiamare	-1.5
dozzinale	-2.5
dubbio	-1.5
dubbioso	-1.5
due palle	-2.0
due settimane di ritardo	-3.0
duraturo	2.0
durevole	2.0
eccellente	3.5
eccellentissim*	3.5
eccellere	3.0
eccelso	3.5
eccessivo	-2.0
eccezionale	3.5
ecologic*	1.5
economic*	2.0
educat*	2.0
educatissim*	3.0
efficace	2.5
efficiente	2.5
efficientissim*	3.0
elegante	2.5
elegantissim*	3.0
elogio	2.0
emozione	1.5
empatia	2.0
encomiabile	2.5
entusiasmante	3.5
entusiasta	3.5
equo	1.0
era meglio prima	-2.0
era super	2.5
errato	-2.0
erroneo	-2.0
errore	-2.0
errore grave	-2.5
esagerat*	-2.5
esasperante	-3.5
esauriente	2.0
esaurit*	-2.0
esaustiv*	2.0
esemplare	3.5
esorbitante	-2.5
esoso	-2.0
esperto	2.0
estenuante	-2.5
estorsione	-3.0
estremamente soddisfatto	3.0
evasiv*	-1.5
evitare come la peste	-3.0
evvai	2.0
evviva	2.5
fa al caso mio	1.5
fa cagare	-4.0
fa il suo dovere	1.5
fa il suo lavoro	1.5
fa piacere	2.0
fa schifo	-3.5
facile da usare	2.0
facilissim*	3.0
facilitare	1.5
facilità	2.0
facilità d'uso	2.0
facilmente raggiungibile	1.0
falliment*	-2.5
falsità	-3.0
falso	-3.0
fanno cagare	-4.0
fanno schifo	-3.5
fantastico	3.5
farabutto	-4.0
fare il suo dovere	1.5
farraginoso	-2.5
farsi beffe	-2.5
farsi desiderare	-1.5
fastidio	-2.0
faticoso	-2.0
fatiscente	-2.5
fatto bene	2.0
fatto male	-2.0
fatto pagare	-1.5
favolos*	3.5
favorevole	2.0
fedele	1.5
fedelissim*	3.0
fedeltà	1.5
felice	2.5
felicissim*	3.5
fenomenale	3.5
festoso	1.5
fiasco	-2.5
fidarsi	2.0
fidatissim*	3.0
fidelizzato	2.0
fiducia	2.0
fiero	2.5
fighissim*	2.5
figuraccia	-2.0
filare liscio	2.0
filato tutto liscio	2.0
file interminabili	-2.0
finalmente un	1.5
finalmente una	1.5
finto	-2.5
flessibile	1.5
flop	-2.5
fluidità	2.0
fluido	2.0
fogna	-3.0
formiche	-2.0
formidabile	3.5
fornitissim*	2.0
forte odore	-1.5
fortunat*	2.0
fragile	-2.0
fragilissim*	-2.0
frantumato	-3.0
fraudolento	-3.5
freddezza	-2.5
freddo	-1.5
freeze	-1.5
fregare	-3.0
fregatura	-3.0
freschezza	2.0
freschissim*	3.0
fresco	1.5
frode	-3.5
fronte mare	1.0
frustrante	-2.5
frustrato	-2.5
frustrazione	-2.5
fumo negli occhi	-2.5
funziona benissimo	1.5
funzionale	2.0
funzionalissim*	2.0
funzionare bene	1.5
funzionare male	-2.0
fuori luogo	-2.5
fuori mano	-1.5
fuori mercato	-2.0
fuori servizio	-2.0
fuori stock	-2.0
fuori uso	-2.0
fuoriclasse	3.5
fuorviante	-2.0
furibondo	-3.5
furioso	-3.5
furto	-3.5
garanzia di qualit*	1.5
garbat*	2.5
gelido	-2.0
generos*	2.0
geniale	2.5
gentile	2.0
gentilezza	2.0
gentilissim*	3.0
genuino	2.0
gioia	2.5
gioiellino	2.5
gioiello	2.5
giorni di ritardo	-3.0
giusto	1.0
godibile	2.0
golosissim*	1.5
goloso	1.5
gommoso	-2.5
gradevole	2.0
gradevolissim*	3.0
gradit*	2.0
graffiat*	-2.5
gran bel	2.0
grande scelta	2.0
grande serietà	2.0
grandissim*	2.0
gratis	1.5
gratuitamente	1.5
gratuito	1.5
grave	-2.0
grave errore	-2.5
gravemente	-2.0
gravissim*	-2.5
grazie	1.5
grazie di cuore	2.5
grazie infinite	2.0
grazie mille	2.0
graziosissim*	3.0
grazioso	2.0
guai	-2.5
guaio	-2.5
guasto	-3.0
gustosissim*	2.5
gustoso	2.5
ideale	2.0
idiota	-2.5
ignobile	-3.5
ignoranza	-2.5
ignorat*	-2.5
il danno	-2.0
il massimo	2.5
il meglio	2.0
il meglio del meglio	4.0
il peggio	-3.5
il top	3.0
illegale	-3.0
illeggibile	-2.5
illogico	-2.0
illuso	-2.5
illusorio	-2.5
imballato bene	2.0
imballato male	-2.0
imbarazzante	-3.0
imbattibil*	3.5
imbecille	-2.5
imbroglio	-3.5
imbroglione	-3.5
immangiabile	-3.0
immediatezza	2.0
immediato	1.5
immondizia	-3.0
impagabile	3.0
impallarsi	-2.5
impeccabile	3.5
impedire	-1.5
impegno	1.5
imperdibile	2.0
impersonale	-1.5
imporre	-1.5
impossibile	-1.5
impossibile dormire	-2.5
impraticabil*	-2.5
imprecisione	-2.0
impreciso	-2.0
impreparato	-2.5
impressionant*	2.5
imprevisto	-1.5
improvvisat*	-2.5
in anticipo	2.0
in frantumi	-3.0
in orario	1.5
in perfetto orario	2.0
in pieno centro	1.2
in pochissimo tempo	2.0
in ritardo	-2.5
in tempi brevi	2.0
in tempo per	1.5
in tempo reale	2.0
in tilt	-2.0
in un attimo	2.0
in un lampo	3.0
inaccessibile	-2.5
inaccettabile	-3.5
inadatto	-2.5
inadeguatezza	-2.5
inadeguato	-2.5
inaffidabile	-3.0
inammissibile	-3.0
inappropriato	-1.5
inappuntabile	3.5
inascoltat*	-2.5
inascoltato	-2.5
incantevole	3.5
incanto	2.5
incapace	-3.0
incasinare	-2.0
incazzatissim*	-3.5
incazzato	-3.5
incertezza	-2.0
incerto	-2.0
incivile	-2.5
inciviltà	-2.5
incoerente	-2.0
incompetente	-3.0
incompleto	-2.0
incomprensibile	-2.5
inconcepibile	-3.0
incongruente	-2.0
inconveniente	-2.0
incoraggiante	1.5
incorretto	-2.0
incostante	-1.5
incubo	-3.5
indecente	-3.5
indegno	-3.5
indifferenza	-2.5
indigesto	-2.5
indignato	-3.0
indimenticabile	3.5
indirizzo sbagliato	-2.0
indisponente	-2.5
ineccepibile	3.5
inefficiente	-3.0
inesattezza	-2.0
inesatto	-2.0
inesistente	-3.0
infastidire	-2.0
infeltrito	-2.5
inferiore	-1.5
inferiore alle aspettative	-2.0
infernale	-3.5
inferno	-3.5
infestato	-3.0
infiltrazion*	-2.0
infimo	-3.0
infuriato	-3.0
ingannare	-3.0
ingannevole	-3.0
ingiustificato	-2.5
ingiustizia	-2.5
ingiusto	-2.5
ingombrante	-1.5
innamorato	3.5
innervosire	-2.5
innovativo	2.0
inopportuno	-1.5
inqualificabile	-3.0
insensat*	-2.0
inservibile	-3.0
insetto	-2.0
insicurezza	-2.0
insicuro	-2.0
insipido	-2.5
insistente	-2.0
insistere	-1.0
insoddisfacente	-2.5
insoddisfattissim*	-2.5
insoddisfatto	-2.5
insoddisfazione	-2.5
insolente	-3.0
insomma	-1.0
insonne	-2.5
insonorizzat*	1.5
insopportabile	-2.5
insostenibile	-2.5
inspiegabile	-2.0
instabile	-2.0
insufficiente	-2.5
insultare	-3.0
insuperabile	3.5
intasat*	-2.0
intatto	1.5
integro	1.5
interessant*	1.5
interminabile	-2.5
interrompere	-1.5
interrotto	-1.5
interruzione	-1.5
intollerabil*	-3.5
intoppo	-1.5
introvabile	-2.5
intuitivissim*	2.0
intuitivo	2.0
inutile	-2.5
inutilizzabile	-3.0
invadente	-2.0
invidiabil*	3.0
invitant*	1.5
irraggiungibile	-2.5
irragionevole	-2.0
irregolare	-1.5
irreperibile	-2.5
irresponsabile	-2.5
irrisolto	-2.5
irrispettoso	-2.5
irritante	-2.5
ko	-1.5
la consiglio	2.5
la migliore	2.5
la peggiore	-3.5
lacuna	-2.0
ladro	-3.5
ladrocinio	-3.5
lag	-1.5
laggare	-1.5
lamentare	-2.0
lamentela	-2.0
lascia molto a desiderare	-2.5
lascia parecchio a desiderare	-2.5
lasciare a desiderare	-2.5
lasciare l'amaro in bocca	-2.5
lasciato a piedi	-2.0
lasciato il cliente	-2.5
lasciato solo	-2.0
leale	2.0
lealtà	2.0
leggerissim*	3.0
leggero	1.0
lentezza	-2.5
lentissim*	-3.5
lento	-2.0
letto piccolo	-1.2
li consiglio	2.5
lieto	2.0
limitant*	-1.5
limitat*	-1.5
linea disturbata	-2.0
liscio come l'olio	2.0
litigare	-2.0
livello alto	2.0
lo consiglio	2.5
lode	2.0
lodevole	2.5
logico	1.0
logoro	-2.5
lontano dal centro	-1.0
lottare per	-2.0
lugubre	-2.5
luminoso	2.0
lunga attesa	-2.5
lunga coda	-2.0
lunga fila	-2.0
lunga trafila	-2.0
lungaggine	-2.5
lunghissim*	-1.5
lungo e complicato	-2.0
lurido	-3.0
luridume	-3.0
ma scherziamo	-2.0
ma stiamo scherzando	-2.0
macchiat*	-2.5
macchinos*	-2.5
macello	-2.5
magico	3.0
magnifico	3.5
mah	-1.5
mal confezionato	-2.0
mal di testa	-2.0
mal fatto	-2.0
mal gestito	-2.0
mal imballato	-2.0
mal organizzato	-2.0
mal tenuto	-2.0
malaccio	-2.0
malandato	-3.0
malasanità	-2.5
malcontento	-1.5
malcurato	-2.0
male	-2.0
maleducatissim*	-3.5
maleducato	-3.0
maleodorante	-3.0
malfatto	-2.0
malfunzionamento	-2.0
malino	-2.0
malissim*	-3.5
malmesso	-2.0
malservizio	-2.5
maltenuto	-2.0
malumore	-1.5
manca un pezzo	-2.0
mancano pezzi	-2.0
mancante	-2.0
mancanza	-2.0
mancare	-1.5
mancata consegna	-2.0
mancata risposta	-2.0
mancato rimborso	-2.0
maneggevole	1.0
mani nei capelli	-2.5
martellant*	-2.0
mascalzone	-3.5
mediocre	-1.5
meglio del previsto	3.0
meh	-1.0
menefreghista	-3.0
menomale	1.0
menzogna	-3.0
meraviglioso	3.5
merda	-4.0
merit*	2.0
meticoloso	1.5
mi aspettavo di meglio	-2.0
mi aspettavo di più	-2.0
mi aspettavo molto di più	-2.0
mi ci trovo bene	1.5
mi sono pentito	-2.5
mi sono stufata	-2.5
mi sono trovato bene	2.0
mi trovo bene	1.5
miglior acquisto	1.5
miglior rapporto qualit* prezzo	3.0
migliorabil*	-1.2
mille email	-1.5
mille grazie	2.0
mille mail	-1.5
mille telefonate	-1.5
minaccia	-3.0
minuscolo	-2.0
misero	-1.5
mitico	3.0
moderno	1.5
molesto	-2.0
molta polvere	-1.5
molto da attendere	-1.5
molto meglio di	1.5
molto piccolo	-1.2
molto soddisfatto	3.0
molto varia	1.2
molto vicino	1.2
monnezza	-3.0
monotono	-2.0
morbidezza	2.0
morbidissim*	3.0
morbido	2.0
mozzafiato	3.5
muffa	-3.0
nausea	-2.5
nauseante	-3.5
ne vale la pena	2.0
negativo	-2.0
negligente	-2.5
nei tempi indicati	2.0
nei tempi previsti	2.0
nei tempi promessi	2.0
nei tempi stabiliti	2.0
nel cuore di	1.2
nervoso	-2.5
nociv*	-2.5
noiosissim*	-2.0
noioso	-2.0
nope	-1.5
nota di merito	2.0
nota dolente	-2.5
nota positiva	2.0
notevole	1.5
numero uno	3.5
numerosi solleciti	-2.0
obbligato a	-2.0
obbrobri*	-3.0
obiezione	-1.5
obsoleto	-2.0
odiare	-3.5
odissea	-3.0
odoraccio	-2.0
odore di	-1.5
odore forte	-2.0
odore sgradevole	-2.0
offendere	-3.0
offensivo	-3.0
offeso	-3.0
ok	1.0
okay	1.0
okk	1.0
oltre le aspettative	2.5
oltre le mie aspettative	2.5
oltre ogni aspettativa	3.0
olé	2.0
omaggio	1.5
onesto	2.5
onesto per il prezzo	1.0
ordinato e pulito	1.5
ordine e pulizia	1.5
ordine sbagliato	-2.0
ore al telefono	-2.5
ore di attesa	-2.5
ore di coda	-2.5
ore di fila	-2.5
ore di ritardo	-3.0
ore in coda	-2.5
organizzato bene	2.0
organizzato male	-2.0
orgoglioso	2.5
orrendo	-3.5
orribile	-3.5
orripilante	-3.5
orrore	-3.5
osceno	-3.5
ospitale	2.0
ospitalissim*	2.0
ostacolo	-1.5
ostile	-2.0
ottima fattura	1.5
ottima qualit*	2.5
ottima sorpresa	2.0
ottimal*	2.0
ottimi materiali	1.5
ottimo	3.0
ottimo acquisto	1.5
ottimo affare	2.5
ottimo prezzo	2.0
ottimo rapporto qualit* prezzo	2.0
otturat*	-2.0
pacco aperto	-2.0
pacco perso	-2.5
pacco smarrito	-2.5
pagato due volte	-2.0
pagliaccio	-3.0
palestra piccola	-1.2
pallini	-2.0
panoramico	2.0
passabile	1.0
passione	1.5
patetico	-3.0
paura	-2.5
pazientissim*	3.0
pecca	-2.0
peggio	-3.0
peggio del peggio	-4.0
peggio di prima	-2.5
peggiore	-3.5
penale	-2.0
penalizzare	-2.0
penoso	-3.0
pensavo meglio	-2.0
pentit*	-2.5
per favore continuate così	1.5
per fortuna	1.0
perde pelo	-2.0
perdere	-2.0
perdere colore	-2.0
perdere fiducia	-2.0
perdere la fiducia	-2.0
perdere tempo	-3.0
perdere un cliente	-2.5
perdita di tempo	-3.0
perfett*	3.5
perfezione	3.5
pericoloso	-2.5
periferic*	-0.8
perplesso	-2.0
perso	-2.0
perso il pacco	-2.5
perso la fiducia	-2.0
perso tempo	-3.0
perso un cliente	-2.5
pesante	-1.5
pesantezza	-2.0
pessima esperienza	-2.0
pessima qualit*	-2.5
pessimo	-3.5
pezzo mancante	-2.0
piacere	2.0
piacevole	2.0
piacevolissim*	3.0
piacevolmente sorpreso	2.0
piaciutissim*	3.0
piangere	-2.5
pianto	-2.5
piccolino	-1.5
piccolissim*	-2.0
piccolo per	-1.2
piena di polvere	-1.5
pienamente soddisfatto	3.0
pieno centro	1.2
pieno di polvere	-1.5
pietoso	-3.0
pilling	-2.0
piove sul bagnato	-2.0
pittoresco	1.5
piuttosto piccolo	-1.2
più che soddisfatto	3.0
più che sufficiente	1.0
plasticaccia	-2.5
plasticos*	-1.5
plauso	2.0
pochi minuti a piedi	1.0
poco parcheggio	-1.0
polvere di	-1.5
polveroso	-2.0
porcheria	-3.0
porta in faccia	-2.5
positivissim*	2.0
positivo	2.0
posizione comoda	2.0
posizione unica	2.0
posizione vicino	1.0
posticipare	-1.5
poteva andare meglio	-2.0
poteva essere meglio	-2.0
potrebbe andare meglio	-2.0
potrebbe essere meglio	-2.0
potrebbe essere migliore	-2.0
potrebbe migliorare	-2.0
potrebbero migliorare	-2.0
povero	-1.5
praticissim*	2.0
praticit*	2.0
precisione	2.0
precisissim*	2.0
preciso	2.0
pregevole	2.0
pregiat*	2.0
prelibato	2.0
premuroso	2.5
prendere in giro	-3.0
prendere per i fondelli	-3.0
preoccupante	-2.5
preparat*	2.0
prepotente	-2.5
presa in giro	-3.0
presa per i fondelli	-3.0
presa per il culo	-3.0
presuntuoso	-2.5
prezzi alti	-2.5
prezzi aumentati	-1.5
prezzi bassi	2.0
prezzi contenuti	1.5
prezzi da gioielleria	-2.5
prezzi folli	-2.5
prezzi gonfiati	-2.5
prezzi modici	1.5
prezzi onesti	2.0
prezzi troppo alti	-2.5
prezzi un po alti	-1.2
prezzi un po' alti	-1.2
prezzo altissimo	-2.0
prezzo alto	-2.5
prezzo competitivo	2.0
prezzo contenuto	1.5
prezzo eccessivo	-2.5
prezzo elevato	-1.5
prezzo esagerato	-2.5
prezzo esorbitante	-2.5
prezzo giusto	2.0
prezzo modico	1.5
prezzo salato	-2.0
prezzo troppo alto	-2.5
prima del previsto	2.0
prima e l'ultima volta	-3.0
prima e ultima volta	-3.0
proattivo	1.5
problema	-2.0
problema risolto	2.5
problematico	-2.0
problemone	-2.0
prodotti industriali	-1.5
prodotto sbagliato	-2.0
prodotto super	2.5
professionalissim*	3.0
professionalità	2.5
profumat*	1.5
proibitivo	-2.0
promesse da marinaio	-2.5
promettente	1.5
promosso	2.5
promozione	1.5
proprio come volevo	1.5
protetto	1.0
protetto bene	2.0
protetto male	-2.0
puah	-1.5
pubblicità continue	-2.0
pubblicità ingannevole	-3.0
pulit*	2.0
pulitissim*	3.0
pulizia	1.0
puntiglioso	1.5
punto di forza	2.0
punto di riferimento	2.0
punto dolente	-2.5
puntuale	2.0
puntualissim*	3.0
purtroppo	-1.5
puzza	-3.0
puzzolente	-3.0
qualit* alta	2.5
qualit* altissima	3.0
qualit* bassa	-2.5
qualit* calata	-2.0
qualit* peggiorata	-2.5
qualit* scadente	-2.5
qualit* scarsa	-2.5
rabbia	-3.0
raccapricciante	-3.5
raccomandatissim*	3.0
raffinatezza	1.5
raffinato	2.5
raggiro	-3.5
raggiungibile a piedi	0.8
ragionevole	1.5
rallentamento	-1.5
rammaricato	-2.0
rammarico	-2.0
rancido	-2.5
rapidissim*	3.0
rapidità impressionante	3.0
rapido	2.0
rapina	-3.0
rapporto qualit* prezzo ottimo	3.0
rassicurare	2.0
reattivo	1.5
reclamo	-2.0
regolarmente	1.0
relax	1.5
resistente	2.0
resistentissim*	2.0
reso facile	1.0
reso gratis	1.0
reso gratuito	1.0
respinto	-2.0
restringere	-2.5
riacquistare	2.0
ribrezzo	-3.5
ricchissim*	1.5
ricco	1.5
richiamare più volte	-1.5
ricomprare	2.0
ridatemi i soldi	-2.5
ridicolo	-3.0
ridondante	-2.0
rifinito	1.0
rifinito bene	2.0
rifinito male	-2.0
rifiutat*	-2.0
rigido	-1.5
rilassante	2.0
riluttante	-1.5
rimandat*	-1.5
rimbalzare	-2.5
rimbambito	-2.0
rimborsato subito	1.5
rimborso immediato	1.5
rimborso veloce	1.5
rimodernat*	1.5
rimpallo	-2.5
rimpiangere	-2.5
rimpianto	-2.5
rincaro	-2.5
ringraziare	2.0
rinnovamento	-1.5
rinuncia	-2.0
rinviare	-1.5
riordiner*	2.0
riposant*	1.5
rischioso	-2.5
risolto	1.5
risolto il problema	2.5
risolto immediatamente	2.5
risolto subito	2.5
risolto tutto	2.5
risolto velocemente	2.5
risolutiv*	1.5
risparmiare	2.0
rispettare i tempi	2.0
rispettos*	1.5
rispondere subito	1.5
risposta immediata	1.5
risposto immediatamente	1.5
risposto subito	1.5
ristretto	-2.5
ristrutturat*	1.5
ritardatario	-2.5
ritardo	-2.5
ritardo assurdo	-3.0
ritorner*	2.0
rivoglio i miei soldi	-2.5
rivoglio i soldi	-2.5
rivoluzionario	2.5
roba da matti	-2.5
robaccia	-3.0
robustezza	2.0
robustissim*	3.0
robusto	2.0
rogna	-2.5
rognoso	-2.5
romantico	1.5
rompere	-3.0
rotto	-3.0
rottura	-3.0
rottura di palle	-2.0
rottura di scatole	-2.5
rovinato	-3.0
rubat*	-3.5
rumoros*	-2.5
ruvido	-2.0
sa di plastica	-1.5
salasso	-1.5
salvare la vita	2.0
salvato la giornata	2.0
salvavita	2.0
sanzione	-2.0
saporit*	2.0
sbagliare	-2.0
sballato	-2.0
sballottato	-2.5
sbalorditivo	3.5
sbeccato	-2.0
sbiadito	-2.5
sbilanciato	-1.5
sbriciolato	-3.0
scadentissim*	-3.0
scadut*	-2.0
scam	-2.0
scandaloso	-3.5
scarafaggio	-3.0
scaricabarile	-2.5
scaricare la colpa	-1.5
scarno	-1.5
scarsa assistenza	-2.5
scarsa attenzione	-2.5
scarsa comunicazione	-2.5
scarsa cura	-2.5
scarsa disponibilità	-2.5
scarsa professionalità	-2.5
scarsa pulizia	-2.5
scarsa qualit*	-2.5
scarsissim*	-2.5
scarsità	-2.0
scarso	-2.0
scarso assortimento	-2.0
scatola aperta	-2.0
scatola rotta	-2.0
scelta limitata	-2.0
scemo	-2.5
scendere di qualit*	-2.0
sceso di qualit*	-2.0
scheggiato	-2.5
schiacciato	-2.5
schiamazzi	-2.0
schifezza	-3.5
schifo	-3.5
schifosissim*	-4.0
schifoso	-3.5
sciapo	-1.5
sciatto	-2.5
sciocchezza	-2.0
scippo	-3.0
scocciato	-2.0
scocciatura	-2.0
scollat*	-2.0
scolorito	-2.5
scomodissim*	-3.5
scomodità	-2.5
scomparso	-2.5
sconforto	-2.0
sconsigliare	-3.0
sconsigliatissim*	-3.5
scontento	-1.5
scontroso	-2.5
scoraggiante	-2.0
scorbutico	-2.5
scorrettezza	-3.0
scorretto	-3.0
scorrevole	2.0
scortese	-3.0
scortesissim*	-3.5
scostante	-2.0
scotto	-2.5
scrostat*	-2.0
scrupoloso	1.5
scucito	-2.5
seccante	-2.0
seccatura	-2.0
secco	-1.5
seguito passo passo	1.5
sembra plastica	-1.5
semplice da usare	2.0
semplicissim*	3.0
semplicità	2.0
semplificare	1.5
sempre disponibile	1.5
sempre esaurito	-2.0
sempre gentile	1.5
sempre in tempo	1.5
sempre la stessa storia	-2.0
sempre presente	1.5
sempre puntuale	1.5
sensat*	1.0
sentirsi a casa	2.0
sereno	2.0
seriet*	2.0
serietà	2.5
serissim*	3.0
servizio scarso	-2.5
servizio super	2.5
sfacciato	-2.5
sfaldarsi	-2.0
sfiducia	-2.0
sfilacciato	-2.5
sfinito	-2.5
sformato	-2.5
sfortuna	-2.5
sfortunatamente	-1.5
sgarbatamente	-2.0
sgarbato	-2.5
sgradevole	-2.5
sgradito	-2.5
sgualcito	-2.0
si blocca	-2.5
si impalla	-2.5
si può fare di meglio	-2.0
si può migliorare	-2.0
si rompe	-2.0
si scuce	-2.0
si stacca	-2.0
si stava meglio	-2.0
si trova di tutto	1.5
si trova tutto	1.5
si è ristretto	-2.5
si è rotto	-2.5
si è staccato	-2.0
sicurezza	2.0
siete grandi	2.5
siete i migliori	2.5
siete super	2.5
siete una garanzia	2.5
sigh	-1.5
sigillato	1.0
silenziosissim*	2.0
silenzioso	2.0
simpatici e gentili	1.5
simpaticissim*	2.0
simpatico	2.0
simpaticone	1.5
sleale	-3.0
slittare	-1.5
smarrito	-3.0
smesso di funzionare	-3.0
smettere di funzionare	-3.0
snervante	-2.5
snob	-2.0
sob	-1.5
soddisfacente	2.5
soddisfattissim*	3.5
soddisfatto	2.5
soddisfazione	2.5
sofferenza	-2.0
sofferto	-2.0
soffocant*	-2.0
soffrire	-2.0
soldi ben spesi	2.0
soldi bloccati	-1.5
soldi buttati	-3.5
soldi persi	-3.0
soldi sprecati	-3.0
solerte	2.0
solido	2.0
solita storia	-2.0
solito problema	-1.0
sono a posto	1.5
sono ancora in attesa	-1.5
sono stufa	-2.5
sono super	2.5
sopra le aspettative	3.0
sorprendente	2.5
sorprendere	1.5
sorpresa negativa	-2.0
sorpresa positiva	2.0
sorridente	2.0
sorriso	1.5
sospendere	-1.5
sospeso	-1.5
sospetto	-2.0
sostenibil*	1.5
sostituito subito	1.5
sottilissim*	-2.0
sotto la media	-2.0
sotto le aspettative	-2.0
sotto le attese	-2.0
sottodimensionato	-1.5
sovraffollato	-2.5
sovrapprezzo	-1.2
spaccat*	-3.0
spam	-2.0
sparisc*	-2.0
sparit*	-2.5
spazientire	-2.0
spazioso	2.0
spazzatura	-3.0
specchietto per le allodole	-2.5
spedizione gratis	1.0
spedizione gratuita	1.0
spendere pochissimo	1.5
spennare	-2.5
speravo di meglio	-2.0
speravo meglio	-2.0
spese alte	-1.5
spese di spedizione alte	-1.5
spese nascoste	-2.5
spettacolare	3.5
spiacente	-2.0
spiacere	-2.0
spiacevole	-2.5
splendido	3.5
spocchia	-2.0
spocchioso	-2.0
spoglio	-1.5
sporchissim*	-3.5
sporcizia	-3.0
sporco	-3.0
sprecare	-2.0
spreco di denaro	-3.0
spreco di soldi	-3.0
spreco di tempo	-3.0
sproporzionato	-1.5
spropositato	-2.5
sprovveduto	-2.5
spudorato	-2.5
squallido	-3.0
squallore	-3.0
squilibrato	-1.5
squisitissim*	3.0
squisito	3.0
stabile	2.0
stamberga	-2.5
stancante	-2.0
stancare	-2.0
stangata	-1.5
stanza piccola	-1.2
stare alla larga	-3.5
stare lontano	-3.5
state lontani	-3.5
statene alla larga	-3.5
stiamo scherzando	-2.0
stiloso	2.0
stimolant*	1.5
stinto	-2.5
sto ancora aspettando	-1.5
sto bene	1.0
stomachevole	-2.5
storto	-2.5
stra consigliato	3.0
straconsigliato	3.0
stracontento	3.0
strafelice	3.0
strafottente	-3.0
strano	-1.0
straordinario	3.5
strappato	-2.5
strategic*	1.5
stratosferico	3.5
strepitoso	3.5
stress	-3.0
stressante	-2.5
stretto	-1.5
striminzito	-1.5
stronzo	-4.0
strozzini	-3.0
stupend*	3.5
stupidaggine	-2.0
stupido	-2.5
stupit*	1.5
sublime	3.5
sudicio	-3.0
suggestivo	2.0
sul sicuro	1.5
super comodo	2.0
super consigliato	3.0
super contento	3.0
super offerta	2.0
super professionale	3.0
super veloce	2.5
supera ogni aspettativa	2.5
superato le aspettative	3.0
superato le mie aspettative	2.5
superdatato	-2.0
superficiale	-2.5
superfluo	-2.0
superiore alle aspettative	2.5
superlativo	3.5
superofferta	2.0
superprofessional*	3.0
superveloce	2.5
supponente	-2.5
svanire	-2.0
svantaggio	-1.5
sventura	-2.5
svogliato	-2.5
taglia sbagliata	-2.0
talento	1.5
tanfo	-2.0
tanta polvere	-1.5
tanta roba	3.0
tanta scelta	2.0
tante grazie	2.0
tanti solleciti	-2.0
tardi	-1.5
tarocco	-3.0
tartassare	-2.0
tasto dolente	-2.5
telefono in faccia	-2.5
tempestiv*	2.0
tempi biblici	-2.5
tempi brevi	2.0
tempi di attesa	-2.5
tempi eterni	-2.5
tempi giusti	1.5
tempi infiniti	-2.5
tempi lunghi	-2.5
tempi lunghissimi	-2.5
tempi rapidi	2.0
tempi rispettati	2.0
tempo perso	-3.0
tempo record	3.0
tenero	1.5
terminate le taglie	-2.0
terribile	-3.5
tiepido	-1.0
tilt	-2.0
top	3.0
top di gamma	3.0
topaia	-2.5
toppissim*	3.0
torner*	2.0
torno volentieri	2.0
tortura	-3.0
tossico	-2.5
traballante	-2.0
trabocchetto	-1.5
trafila	-2.0
tragedia	-3.0
tragico	-3.0
trambusto	-1.5
tranquillità	2.0
tranquillizzare	2.0
trappola	-1.5
trasandato	-2.5
trascurat*	-2.5
trasparentissim*	2.0
trasparenza	2.5
traspirante	1.5
trattato male	-2.0
trauma	-1.5
traumatico	-1.5
tremend*	-3.0
trendy	2.0
triste	-2.5
tristemente	-2.5
tristezza	-2.5
troppa attesa	-2.0
troppa pubblicità	-2.0
troppe email	-2.0
troppe mail	-2.0
troppi passaggi	-2.0
troppi problemi	-2.0
troppo alto il prezzo	-2.5
troppo caldo	-1.5
troppo caro	-2.5
troppo complesso	-1.5
troppo complicato	-2.0
troppo corto	-2.0
troppo costoso	-2.5
troppo difficile	-2.0
troppo duro	-1.5
troppo freddo	-1.5
troppo grande	-2.0
troppo largo	-2.0
troppo lento	-2.5
troppo lungo	-2.0
troppo morbido	-1.5
troppo pesante	-2.0
troppo piccolo	-2.0
troppo rigido	-1.5
troppo salato	-2.0
troppo sottile	-2.0
troppo stretto	-2.0
troppo tardi	-2.5
troppo tempo	-2.5
trovarsi bene	1.5
trovato benissimo	1.5
truffa	-3.5
truffaldino	-3.5
truffatore	-3.5
tugurio	-3.0
tutto a posto	2.0
tutto apposto	2.0
tutto bene	2.0
tutto bn	1.5
tutto esaurito	-2.0
tutto liscio	2.0
tutto ok	2.0
tutto perfetto	2.0
tutto super	2.5
uff	-1.5
uffa	-1.5
uguale alla foto	1.5
ultima volta che	-2.5
umano	2.0
umido	-2.0
umile	1.5
un affare	2.5
un capolavoro	3.5
un danno	-2.0
un mese di ritardo	-3.0
un peccato	-2.5
un po piccolo	-0.8
un po' piccolo	-0.8
un pò piccolo	-0.8
un salasso	-1.5
un sogno	3.0
un'impresa	-1.5
una bomba	2.5
una bufala	-3.0
una favola	3.5
una lotta	-2.0
una meraviglia	2.5
una settimana di ritardo	-3.0
una stella	-3.0
uno spettacolo	2.5
unto	-2.5
urrà	2.5
user friendly	2.0
usurai	-3.0
usurato	-2.5
utile	2.0
utilissim*	3.0
va bene	1.5
va benissimo	1.5
vado sul sicuro	1.5
vaffanculo	-4.0
vale i soldi	2.0
vale il prezzo	2.0
vale ogni centesimo	2.5
vale ogni euro	2.5
valere la pena	2.0
valere tutti i soldi	2.0
validissim*	2.0
valido	2.0
valore aggiunto	2.0
valsa la pena	2.0
vantaggio	1.5
vari solleciti	-2.0
variegat*	1.0
varietà	1.5
vasta gamma	2.0
vasta scelta	2.0
vasto assortimento	2.0
ve lo consiglio	2.5
vecchio	-1.5
vecchiotto	-1.5
veloce	2.0
velocissim*	3.0
velocizzare	1.5
veramente piccolo	-1.2
vergogna	-3.5
vergognatevi	-4.0
versatile	1.0
vestibilità	1.5
vestibilità perfetta	1.5
vestire bene	1.5
vestire male	-2.0
vetust*	-2.0
via crucis	-3.0
vicinissim*	1.0
vicino a tutto	1.2
vicino al centro	1.0
vicino alla metro	1.0
vicino alla stazione	1.0
vie legali	-3.5
vincolo	-1.5
vista fronte mare	1.0
vista mare	1.2
vista panoramica	1.5
vista sul	1.2
vivamente consigliato	2.5
volentieri	1.5
vomitevole	-3.5
voto basso	-2.0
wow	2.0
xD	2.0
yeah	2.0
yes	1.5
zelante	1.5
zozzo	-3.0
è super	2.5
☹️	-2.5
☺️	2.5
✅	2.0
✌️	2.0
✨	2.0
❌	-2.5
❤️	3.0
⭐	2.5
🌟	2.5
🌹	2.0
🎉	2.5
🏆	3.0
👌	2.5
👍	2.5
👎	-3.0
👏	2.5
💐	2.0
💔	-3.0
💕	3.0
💖	3.0
💙	3.0
💚	3.0
💛	3.0
💜	3.0
💩	-3.5
💪	2.5
💯	3.5
🔝	2.5
🖕	-3.0
🖤	3.0
😀	2.5
😁	2.5
😃	2.5
😄	2.5
😉	2.0
😊	2.5
😋	2.0
😍	3.5
😎	2.0
😐	-1.0
😑	-2.0
😒	-2.5
😓	-2.0
😔	-2.5
😕	-2.0
😖	-3.0
😘	3.0
😞	-2.5
😟	-2.5
😠	-3.0
😡	-3.5
😢	-2.5
😣	-3.0
😤	-3.0
😥	-2.5
😨	-2.0
😩	-2.5
😪	-2.0
😫	-2.5
😬	-1.0
😭	-3.0
😰	-2.5
😱	-2.0
😻	2.5
🙁	-2.5
🙂	2.0
🙄	-2.0
🙏	1.5
🤔	-1.0
🤗	2.0
🤢	-3.0
🤦	-2.5
🤦‍♀️	-2.5
🤦‍♂️	-2.5
🤨	-1.0
🤩	3.5
🤬	-3.5
🤮	-3.5
🥇	3.0
🥰	3.5
🥳	2.5
🧡	3.0

[negators]
=affatto	before
=andrebbe	before
=andrebbero	before
=manco	before
=meno	before
=mica	before
=neanche	before
=nemmeno	before
=neppure	before
=niente	before
=nn	before
=nulla	before
=nè	before
=né	before
=poche	before
=pochi	before
=raramente	before
avrei preferito	before
avrei voluto	before
avremmo preferito	before
bisogno di	before
ci vorrebbe	before
ci vorrebbero	before
credevo fosse	before
deve essere più	before
devono essere più	before
dovrebbe essere	before
dovrebbe essere più	before
dovrebbero essere	before
dovrebbero essere più	before
dovreste essere più	before
impossibilità di	before
lungi da	before
mai	before
mi aspettavo	before
nessuno	before
non	before
pensavo fosse	before
per niente	before
poco	before
poteva essere più	before
potevano essere più	before
potrebbe essere più	before
potrebbero essere più	before
privo di	before
può essere più	before
sarebbe auspicabile	before
se fosse	before
senza	before
servirebbe più	before
tutt'altro che	before
vorrei più	before
zero	before

[intensifiers]
=alquanto	1.2
=altamente	1.4
=assolutamente	1.4
=caldamente	1.4
=completamente	1.4
=cosi	1.2
=così	1.2
=davv	1.3
=davvero	1.3
=decisamente	1.3
=eccessivamente	1.4
=enormemente	1.5
=estremamente	1.6
=fortemente	1.4
=immensamente	1.5
=incredibilmente	1.5
=infinitamente	1.5
=iper	1.5
=mega	1.4
=moltissimo	1.5
=nettamente	1.3
=notevolmente	1.4
=oltremodo	1.5
=particolarmente	1.3
=pienamente	1.4
=profondamente	1.4
=realmente	1.2
=semplicemente	1.2
=seriamente	1.4
=sicuramente	1.2
=sinceramente	1.2
=stra	1.3
=straordinariamente	1.5
=super	1.4
=talmente	1.4
=tantissimo	1.5
=totalmente	1.5
=ultra	1.4
=veramente	1.3
=vivamente	1.4
a dir poco	1.5
da morire	1.6
del tutto	1.4
molto	1.3
parecchio	1.3
più che	1.2
proprio	1.2
sempre	1.2
tanto	1.3
troppo	1.3
un botto	1.4
un sacco	1.4

[diminishers]
=abbastanza	0.8
=leggermente	0.5
=lievemente	0.6
=mediamente	0.8
=minimamente	0.5
=parzialmente	0.6
=piuttosto	0.8
=pochino	0.5
=relativamente	0.7
=solitamente	0.8
=talvolta	0.7
a volte	0.7
al limite	0.8
appena	0.6
forse	0.7
in parte	0.6
ogni tanto	0.7
più o meno	0.7
qualche volta	0.7
quasi	0.7
tutto sommato	0.8
un filo	0.6
un po	0.6
un po'	0.6
un pochino	0.5
un pò	0.6
un tantino	0.6

[contrast]
=pero
=però
al contrario
ciononostante
d'altra parte
eppure
in compenso
invece
ma
peccato che
per contro
purtroppo però
se non che
sennonché
solo che
tuttavia

[idioms]
=cortesemente	0.0
=gentilmente	0.0
=piacerebbe	-0.5
a buon rendere	0.0
a meno che	0.0
a nulla	-2.5
a poco a poco	0.0
a poco prezzo	1.0
a prezzo d'oro	-2.5
acqua da tutte le parti	-2.5
addebito non autorizzato	-2.5
albergo a 5 stelle	0.0
alla buona	0.0
alta velocità	0.0
ancora niente	-2.0
ancora non arriva	-2.5
ancora non e arrivato	-2.5
ancora non e' arrivato	-2.5
ancora non ho ricevuto	-2.5
ancora non è arrivato	-2.5
ancora nulla	-2.0
andrebbe aggiornato	-1.5
andrebbe curato	-1.5
andrebbe migliorato	-1.5
andrebbe rinnovato	-1.5
andrebbe ristrutturato	-1.5
andrebbe rivisto	-1.5
andrebbe sistemato	-1.5
andrebbero rinnovati	-1.5
andrebbero rivisti	-1.5
assenza di chiarezza	-2.5
assenza di cura	-2.5
assenza di organizzazione	-2.5
assenza di professionalità	-2.5
assenza di pulizia	-2.5
assenza di rispetto	-2.5
assenza di serietà	-2.5
assenza di trasparenza	-2.5
avrebbe bisogno di	-1.5
avrei gradito	-1.5
bel casino	-2.5
bel disastro	-2.5
bel po'	0.0
bel problema	-2.0
bella delusione	-2.5
bella domanda	0.0
bella figura	1.0
bella fregatura	-2.5
bella truffa	-2.5
ben cinque	0.0
ben due	0.0
ben oltre	0.0
ben quattro	0.0
ben tre	0.0
bene o male	0.0
buon lavoro	1.0
buona fortuna	0.0
buona giornata	0.0
buona sera	0.0
buonasera	0.0
buone feste	0.0
buoni benzina	0.0
buoni colazione	0.0
buoni pasto	0.0
buono a nulla	-3.0
buono regalo	0.0
buono sconto	0.0
buono spesa	0.0
care amiche	0.0
cari saluti	0.0
caro diario	0.0
carta fedeltà	0.0
carta igienica	0.0
cassetta di sicurezza	0.0
chi si e visto si e visto	-2.5
chi si e' visto si e' visto	-2.5
chi si è visto si è visto	-2.5
ci mette una vita	-2.5
ci sarebbe bisogno	-1.2
ci vuole una vita	-2.5
come se niente fosse	-1.0
come se nulla fosse	-1.0
consiglierei di	0.0
contenuto del pacco	0.0
cordiali saluti	0.0
costa meno	1.5
costa un occhio della testa	-2.5
costare poco	1.0
da non credere	0.0
da non perdere	2.5
da non sottovalutare	1.5
da poco	0.0
deve essere gratis	-1.0
di bufala	0.0
di buon'ora	0.0
di meglio non si può	3.0
di sicuro	0.0
di tutto rispetto e	0.0
dovrebbe essere gratis	-1.0
dovrebbe essere gratuito	-1.0
era meglio	-2.0
fa faville	2.0
finché non	0.0
fino a che non	0.0
fra poco	0.0
gentile cliente	0.0
gentili signori	0.0
grazie al cavolo	-2.0
hotel 5 stelle	0.0
hotel a 5 stelle	0.0
hotel cinque stelle	0.0
il massimo rispetto	0.0
il mio consiglio	0.0
in buoni	0.0
in pochi giorni	2.0
in pochi minuti	2.0
in poco tempo	2.0
in un modo o nell'altro	0.0
mai arrivato	-3.5
mai avuto problemi	1.5
mai consegnato	-3.5
mai deluso	2.5
mai e poi mai	-3.0
mai nessun problema	2.5
mai pentito	2.0
mai piu	-3.0
mai più	-3.0
mai provato di meglio	2.5
mai ricevuto	-3.5
mai rimborsato	-2.5
mai risposto	-2.5
mai spedito	-3.5
mai trovato di meglio	2.5
mai un disguido	2.5
mai un errore	2.5
mai un problema	1.5
mai un ritardo	2.5
mai una delusione	2.5
mai visto	-2.5
mai visto di peggio	-3.5
mai visto niente di peggio	-3.5
male che vada	0.0
mancanza di assistenza	-2.5
mancanza di attenzione	-2.5
mancanza di chiarezza	-2.5
mancanza di comunicazione	-2.5
mancanza di cortesia	-2.5
mancanza di cura	-2.5
mancanza di disponibilità	-2.5
mancanza di educazione	-2.5
mancanza di empatia	-2.5
mancanza di gentilezza	-2.5
mancanza di igiene	-2.5
mancanza di informazioni	-2.5
mancanza di organizzazione	-2.5
mancanza di privacy	-2.5
mancanza di professionalità	-2.5
mancanza di pulizia	-2.5
mancanza di puntualità	-2.5
mancanza di rispetto	-2.5
mancanza di serietà	-2.5
mancanza di sicurezza	-2.5
mancanza di trasparenza	-2.5
meglio altrove	-1.5
meglio di così non si può	4.0
meglio evitare	-2.0
meglio lasciar perdere	-2.0
meno di zero	-3.5
meno male	1.0
mi aspettavo qualcosa di più	-2.0
mi aspettavo qualcosina di più	-2.0
mica male	1.5
mozzarella di bufala	0.0
neanche gratis	-3.0
neanche regalato	-3.0
neanche una stella	-3.0
nel bene e nel male	0.0
nel complesso	0.0
nemmeno gratis	-3.0
nemmeno regalato	-3.0
nemmeno una stella	-3.0
neppure regalato	-3.0
nessun aiuto	-2.0
nessun difetto	2.0
nessun disguido	1.5
nessun intoppo	1.5
nessun problema	1.5
nessun rimborso	-2.5
nessun rispetto	-2.5
nessun ritardo	2.0
nessun supporto	-2.0
nessun tipo di problema	1.5
nessuna assistenza	-2.5
nessuna comunicazione	-2.0
nessuna difficoltà	1.5
nessuna informazione	-2.0
nessuna lamentela	1.5
nessuna nota	0.5
nessuna pecca	1.5
nessuna professionalità	-2.5
nessuna risposta	-2.5
nessuna soluzione	-2.0
nessuna sorpresa	1.5
nessuna spiegazione	-2.0
nessuno ha risposto	-2.5
nessuno mi ha risposto	-2.5
nessuno risponde	-2.5
niente a che vedere	-1.5
niente che non	1.5
niente da aggiungere	0.5
niente da dire	1.0
niente da eccepire	2.0
niente da fare	-2.0
niente da invidiare	1.5
niente da ridire	1.5
niente da segnalare	0.5
niente di che	-1.0
niente di cui lamentarsi	1.5
niente di eccezionale	-0.5
niente di eclatante	-0.5
niente di grave	0.5
niente di meglio	2.5
niente di nuovo	0.0
niente di particolare	-1.0
niente di peggio	-3.0
niente di personale	0.0
niente di speciale	-1.0
niente di straordinario	-0.5
niente di trascendentale	-1.0
niente di troppo complicato	1.0
niente male	2.0
niente problemi	1.5
nn arriva	-2.0
nn e arrivato	-2.5
nn e male	1.5
nn e' arrivato	-2.5
nn e' male	1.5
nn funziona	-2.5
nn male	1.5
nn risponde	-2.0
nn va	-2.0
nn va bene	-2.0
nn vedo l'ora	2.0
nn è arrivato	-2.5
nn è male	1.5
no grazie	-1.5
non acquistate	-3.0
non acquisterò mai più	-3.0
non acquisterò più	-3.0
non aiutano	-2.0
non ancora arrivato	-2.5
non ancora ricevuto	-2.5
non ancora rimborsato	-2.5
non andava bene	-2.0
non arriva	-2.0
non arriva mai	-3.0
non c'e campo	-2.0
non c'e che dire	1.0
non c'e di meglio	2.5
non c'e male	1.0
non c'e modo	-2.0
non c'e niente di meglio	2.5
non c'e paragone	0.0
non c'e verso	-2.0
non c'e' campo	-2.0
non c'e' che dire	1.0
non c'e' di meglio	2.5
non c'e' male	1.0
non c'e' modo	-2.0
non c'e' niente di meglio	2.5
non c'e' paragone	0.0
non c'e' verso	-2.0
non c'entra	0.0
non c'era nessuno	-1.5
non c'è aria condizionata	-1.2
non c'è ascensore	-1.2
non c'è campo	-2.0
non c'è che dire	1.0
non c'è di meglio	2.5
non c'è male	1.0
non c'è modo	-2.0
non c'è niente di meglio	2.5
non c'è paragone	0.0
non c'è parcheggio	-1.2
non c'è verso	-2.0
non cambierei niente	1.5
non cambierei nulla	1.5
non capisce niente	-2.0
non capisce nulla	-2.0
non carica	-2.0
non ci aspettavamo	0.0
non ci cascate	-3.0
non ci casco più	-2.5
non ci ha deluso	2.0
non ci lamentiamo	1.0
non ci piove	1.5
non ci si capisce niente	-2.5
non ci si capisce nulla	-2.5
non ci siamo	-2.0
non ci siamo proprio	-2.5
non ci sono parole	-2.0
non ci tornerò mai più	-3.0
non comprerei	-2.5
non comprerò mai più	-3.0
non comprerò più	-3.0
non compreso	-1.2
non conforme	-2.0
non corrisponde	-2.0
non da 3 stelle	-2.0
non da 4 stelle	-2.0
non da 5 stelle	-2.0
non delude	2.0
non delude mai	2.5
non dispiace	1.0
non disponibile	-2.0
non e affatto male	1.5
non e ancora arrivato	-2.5
non e arrivato	-2.5
non e caro	1.0
non e colpa	0.0
non e gran che	-1.5
non e granché	-1.5
non e il caso	-1.5
non e il massimo	-1.5
non e il top	-1.0
non e mai arrivato	-3.0
non e male	1.5
non e niente male	1.5
non e per me	-1.5
non e per niente male	1.5
non e possibile	-2.0
non e servito a niente	-2.5
non e servito a nulla	-2.5
non e un gran che	-1.5
non e un granché	-1.5
non e' affatto male	1.5
non e' ancora arrivato	-2.5
non e' arrivato	-2.5
non e' caro	1.0
non e' colpa	0.0
non e' gran che	-1.5
non e' granché	-1.5
non e' il caso	-1.5
non e' il massimo	-1.5
non e' il top	-1.0
non e' mai arrivato	-3.0
non e' male	1.5
non e' niente male	1.5
non e' per me	-1.5
non e' per niente male	1.5
non e' possibile	-2.0
non e' servito a niente	-2.5
non e' servito a nulla	-2.5
non e' un gran che	-1.5
non e' un granché	-1.5
non era il massimo	-1.5
non era il top	-1.5
non era male	1.5
non era possibile	-1.5
non era pronto	-1.5
non era quella prenotata	-2.0
non esiste	-1.5
non fa impazzire	-1.0
non fa per me	-1.5
non fa rimpiangere	2.0
non fa una piega	1.5
non fidatevi	-3.0
non funziona	-2.5
non funziona più	-2.5
non granché	-1.5
non guasta	1.5
non ha deluso	2.0
non ha eguali	3.0
non ha mai funzionato	-2.5
non ha paragoni	2.5
non ha prezzo	2.5
non ha rivali	3.0
non hanno eguali	3.0
non hanno risposto	-2.0
non hanno rivali	3.0
non ho ancora ricevuto	-2.5
non ho avuto nessun problema	1.5
non ho avuto problemi	1.5
non ho mai ricevuto	-3.0
non ho niente da dire	1.0
non ho parole	-2.0
non ho più ricevuto	-2.0
non ho ricevuto	-2.0
non ho rimpianti	2.0
non igienico	-1.2
non il massimo	-1.5
non incluso	-1.2
non lo ricomprerei	-2.5
non male	1.5
non manca di niente	2.0
non manca di nulla	2.0
non manca niente	2.0
non manca nulla	2.0
non mi aspettavo	0.0
non mi avete mai deluso	2.5
non mi avete risposto	-2.0
non mi ci trovo	-1.5
non mi dispiace	1.0
non mi e ancora arrivato	-2.5
non mi e arrivato	-2.5
non mi e mai arrivato	-3.0
non mi e' ancora arrivato	-2.5
non mi e' arrivato	-2.5
non mi e' mai arrivato	-3.0
non mi entusiasma	-1.0
non mi fa impazzire	-1.0
non mi ha deluso	2.0
non mi hanno mai deluso	2.5
non mi hanno rimborsato	-2.5
non mi hanno risposto	-2.5
non mi lamento	1.0
non mi posso lamentare	1.0
non mi trovo bene	-2.0
non mi è ancora arrivato	-2.5
non mi è arrivato	-2.5
non mi è mai arrivato	-3.0
non ne posso più	-3.0
non ne vale la pena	-2.5
non ordinerò mai più	-3.0
non ordinerò più	-3.0
non perdete tempo	-3.0
non pervenuto	-2.0
non posso che	0.0
non posso lamentarmi	1.0
non poteva andare meglio	2.5
non poteva andare peggio	-3.5
non potevo chiedere di meglio	3.0
non potevo chiedere di più	3.0
non potevo scegliere meglio	3.0
non potrebbe andare meglio	2.5
non potrei essere più contento	3.0
non potrei essere più felice	3.0
non potrei essere più soddisfatto	3.0
non prende	-1.5
non proprio il massimo	-1.5
non regge	-1.5
non riesco	-2.0
non rimborsano	-2.5
non rimborsato	-2.5
non rispettano	-2.0
non rispettato	-2.0
non risponde	-2.0
non risponde nessuno	-2.5
non rispondono mai	-2.5
non sarebbe male	-0.5
non sbaglia un colpo	3.0
non se ne può più	-3.0
non serve a niente	-2.5
non serve a nulla	-2.5
non servito da ascensore	-1.0
non servito di ascensore	-1.0
non sfigura	1.5
non si accende	-2.5
non si apre	-2.0
non si capisce	-1.5
non si capisce niente	-2.0
non si capisce nulla	-2.0
non si carica	-2.0
non si chiude	-2.0
non si chiudeva	-2.0
non si chiudono	-2.0
non si collega	-2.0
non si connette	-2.0
non si discute	1.0
non si e presentato	-2.0
non si e' presentato	-2.0
non si fa	-2.0
non si fa così	-2.5
non si fanno sentire	-2.5
non si poteva	-1.2
non si presenta	-2.0
non si può che	0.0
non si può chiedere di meglio	3.0
non si può chiedere di più	3.0
non si può vedere	-3.5
non si riesce	-2.0
non si sa mai	0.0
non si trova	-2.0
non si è presentato	-2.0
non solo	0.0
non soltanto	0.0
non sono arrivati	-2.5
non sono il massimo	-1.5
non sono il top	-1.5
non sono male	1.5
non sono riuscito	-2.0
non teme confronti	3.0
non tiene	-1.0
non tornerò mai più	-3.0
non tornerò più	-3.0
non un gran che	-1.5
non un granché	-1.5
non va	-2.0
non va bene	-2.0
non va per niente bene	-2.0
non vale i soldi	-2.5
non vale il prezzo	-2.5
non vale la pena	-2.5
non vale le stelle	-2.0
non vale niente	-3.0
non vale nulla	-3.0
non vale quello che costa	-2.5
non valgono niente	-3.0
non valgono nulla	-3.0
non vedo l'ora	2.0
non vedo l'ora di cambiare	-2.5
non vedo l'ora di disdire	-2.5
non vogliono rimborsare	-2.5
non è affatto male	1.5
non è ancora arrivato	-2.5
non è arrivato	-2.5
non è caro	1.0
non è colpa	0.0
non è compreso	-1.2
non è da 4 stelle	-2.0
non è da 5 stelle	-2.0
non è gran che	-1.5
non è granché	-1.5
non è il caso	-1.5
non è il massimo	-1.5
non è il top	-1.0
non è incluso	-1.2
non è mai arrivato	-3.0
non è male	1.5
non è niente male	1.5
non è per me	-1.5
non è per niente male	1.5
non è possibile	-2.0
non è pronto	-1.5
non è servito a niente	-2.5
non è servito a nulla	-2.5
non è stato possibile	-1.5
non è stato rimborsato	-2.5
non è un 4 stelle	-2.0
non è un 5 stelle	-2.0
non è un gran che	-1.5
non è un granché	-1.5
nulla a che vedere	-1.5
nulla che non	1.5
nulla da aggiungere	0.5
nulla da dire	1.0
nulla da eccepire	2.0
nulla da fare	-2.0
nulla da invidiare	1.5
nulla da obiettare	1.5
nulla da recriminare	2.0
nulla da ridire	1.5
nulla da segnalare	0.5
nulla di che	-1.0
nulla di cui lamentarsi	1.5
nulla di eccezionale	-0.5
nulla di eclatante	-0.5
nulla di grave	0.5
nulla di meglio	2.5
nulla di nuovo	0.0
nulla di particolare	-1.0
nulla di speciale	-1.0
nulla di straordinario	-0.5
né bene né male	0.0
né caldo né freddo	0.0
né carne né pesce	0.0
né più né meno	0.0
pagare un occhio	-2.5
pagato poco	1.0
per cortesia	0.0
per lo meno	0.0
per piacere	0.0
per poco	0.0
più o meno	0.0
poca attenzione	-2.0
poca chiarezza	-2.0
poca cura	-2.5
poca disponibilità	-2.0
poca illuminazione	-1.5
poca luce	-1.5
poca privacy	-1.5
poca professionalità	-2.5
poca pulizia	-2.5
poca scelta	-2.0
poca serietà	-2.5
poca trasparenza	-2.5
poco a poco	0.0
poco affidabile	-2.0
poco assortito	-2.0
poco caro	1.0
poco chiaro	-2.0
poco disponibile	-2.0
poco dopo	0.0
poco fa	0.0
poco gentile	-2.0
poco male	0.5
poco prezzo	1.0
poco prima	0.0
poco pulito	-2.0
poco serio	-2.0
possono essere migliorati	-1.2
posto riservato	0.0
potrebbe essere migliorato	-1.2
potrebbero essere migliorati	-1.2
prezzo bilanciato	0.5
pronto soccorso	0.0
punti fedeltà	0.0
può essere migliorato	-1.2
qualche consiglio	0.0
quanto meno	0.0
rapporto qualit* prezzo bilanciato	0.5
rimasto senza	-2.0
salvo errori	0.0
sarebbe gradito	-1.2
sarebbe ideale	-0.5
sarebbe meglio	-1.0
sarebbe stato gradito	-1.2
sarebbe stato meglio	-1.0
scorrimento veloce	0.0
se non erro	0.0
se non ricordo male	0.0
se non sbaglio	0.0
senza alcun dubbio	0.0
senza alcun problema	1.5
senza aria condizionata	-1.2
senza ascensore	-1.2
senza attese	1.5
senza avviso	-1.5
senza balcone	-1.5
senza complicazioni	1.5
senza contare	0.0
senza dare spiegazioni	-1.5
senza difetti	2.0
senza difficoltà	1.5
senza dignità	-3.0
senza dubbio	0.0
senza eguali	3.0
senza errori	1.5
senza fatica	1.5
senza fila	1.5
senza finestra	-1.5
senza finestre	-1.5
senza fronzoli	1.0
senza intoppi	1.5
senza motivo	-1.5
senza nessun problema	1.5
senza ombra di dubbio	0.0
senza paragoni	2.5
senza pari	3.0
senza parole	-1.5
senza paura	2.0
senza pensieri	2.0
senza preavviso	-1.5
senza precedenti	2.0
senza problemi	1.5
senza riscaldamento	-1.2
senza rischi	1.5
senza rispetto	-2.5
senza risposta	-2.5
senza rivali	3.0
senza senso	-2.0
senza sorprese	1.0
senza speranza	-2.5
senza spese	1.0
senza spiegazione	-1.5
senza stress	1.5
senza tv	-1.2
senza vergogna	-3.0
si allaga	-2.0
si allagava	-2.0
si poteva fare di più	-1.5
si può fare di più	-1.5
si spende poco	1.0
si trova di meglio	-1.5
sotto zero	-3.5
spendere poco	1.0
spero bene	0.0
speso poco	1.0
stazione centrale	0.0
tessera fedeltà	0.0
tra poco	0.0
troppo poco	-2.0
trovare di meglio	-1.5
tutto fila liscio	2.5
tutto fumo e niente arrosto	-2.5
ufficio di igiene	0.0
ufficio igiene	0.0
un 5 stelle	0.0
un bel niente	0.0
un bel po'	0.0
un consiglio	0.0
un occhio della testa	-2.5
unico consiglio	0.0
va rivisto	-1.5
vanno rivisti	-1.5
vietato fumare	0.0
voto zero	-2.0
zero problemi	1.5
zero risposte	-2.5
zero stelle	-3.5

[examples]
negative	Bello il vestito, ma l'assistenza clienti è vergognosa e non risponde mai.
negative	Ho aspettato tre settimane e il pacco è arrivato rotto, pessimo servizio.
negative	NON FUNZIONA, SOLDI BUTTATI!!! 😡
negative	Non sono per niente soddisfatto, la qualità è scadente.
negative	Poco professionali e anche maleducati.
negative	Troppo caro per quello che offre, una vera delusione.
neutral	Ho ordinato due lampade martedì scorso.
neutral	Ho pagato con bonifico.
neutral	Ho scelto il divano grigio a tre posti.
neutral	Il pacco è stato consegnato al portiere.
positive	Consegna velocissima e personale gentilissimo, grazie!
positive	Mai avuto problemi, sempre puntuali e precisi.
positive	Niente male davvero, lo ricomprerei subito.
positive	Non vedo l'ora di ordinare di nuovo 😍
positive	Perfetto, tutto come da descrizione.
positive	Un po' caro ma la qualità è eccezionale.
