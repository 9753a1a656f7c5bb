# Sentiment lexicon of verbatim for Italian.
pack: it/sentiment
language: it
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.

[words]
0 stelle	-3.5
0/10	-2.0
1 stella	-3.0
1 su 10	-2.0
1/10	-2.0
10 +	2.0
10 e lode	3.5
10 minuti a piedi	0.8
10 su 10	3.0
10+	2.0
10/10	3.0
110 e lode	2.0
2 su 10	-2.0
2/10	-2.0
3 su 10	-2.0
3/10	-2.0
30 e lode	2.0
4 stelle meritate	2.0
4 stelle solo sulla carta	-2.0
4 su 10	-2.0
4/10	-2.0
5 minuti a piedi	0.8
5 stelle	3.0
5 stelle meritate	2.0
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
=abbasserei	-0.8
=abusiva	-1.5
=abusivi	-1.5
=abusivo	-1.5
=acida	-2.0
=acidità	-2.0
=acido	-2.0
=adoro	2.5
=aggiungerei	-0.8
=altini	-0.8
=altino	-0.8
=amiamo	2.5
=amo	2.5
=amplierei	-0.8
=armonia	1.5
=attrezzata	1.0
=attrezzati	1.0
=attrezzato	1.0
=aumenterei	-0.8
=basita	-2.0
=basiti	-2.0
=basito	-2.0
=bene	1.5
=benvenuto	1.2
=bilanciata	1.0
=bilanciato	1.0
=bocciata	-2.0
=bocciati	-2.0
=bocciato	-2.0
=bucata	-2.5
=bucati	-2.5
=buchi	-2.5
=buco	-2.5
=bug	-2.0
=bugia	-3.0
=bugie	-3.0
=cacciati	-1.5
=cacciato via	-1.5
=calorosi	2.0
=cambierei	-1.0
=caratteristici	1.5
=caratteristico	1.5
=celere	2.0
=celeri	2.0
=cessi	-3.0
=cesso	-3.0
=cinesata	-2.0
=cinesate	-2.0
=colpa	-2.0
=colpe	-2.0
=colpita	1.0
=colpito	1.0
=complessa	-1.0
=complesse	-1.0
=complimenti	2.5
=crepa	-2.5
=crepe	-2.5
=curerei	-0.8
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
=eviterei	-0.8
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
=generosità	2.0
=genio	2.0
=graffi	-2.5
=graffio	-2.5
=grz	2.0
=igienica	1.0
=igieniche	1.0
=igienici	1.0
=igienico	1.0
=ignorante	-2.5
=ignoranti	-2.5
=illuminante	2.0
=illuminata	1.2
=illuminate	1.2
=illuminato	1.2
=incuria	-2.0
=macchia	-1.5
=macchie	-1.5
=marci	-3.0
=marcio	-3.0
=mentire	-2.0
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
=modificherei	-0.8
=molle	-1.5
=molli	-1.5
=noia	-2.0
=noie	-2.0
=occorrerebbe	-0.8
=originalità	2.0
=pasticcio	-2.5
=pasticcione	-2.5
=pasticcioni	-2.5
=perfettibile	-1.0
=periferica	-1.0
=piccola THEN/1 camera	-1.2
=piccola THEN/1 doccia	-1.2
=piccola THEN/1 finestra	-1.2
=piccola THEN/1 palestra	-1.2
=piccola THEN/1 piscina	-1.2
=piccola THEN/1 porzione	-1.2
=piccola THEN/1 sala	-1.2
=piccola THEN/1 stanza	-1.2
=piccola THEN/1 tv	-1.2
=piccole THEN/1 camera	-1.2
=piccole THEN/1 doccia	-1.2
=piccole THEN/1 finestra	-1.2
=piccole THEN/1 palestra	-1.2
=piccole THEN/1 piscina	-1.2
=piccole THEN/1 porzione	-1.2
=piccole THEN/1 sala	-1.2
=piccole THEN/1 stanza	-1.2
=piccole THEN/1 tv	-1.2
=piccoli THEN/1 armadio	-1.2
=piccoli THEN/1 ascensore	-1.2
=piccoli THEN/1 asciugamani	-1.2
=piccoli THEN/1 bagno	-1.2
=piccoli THEN/1 lavandino	-1.2
=piccoli THEN/1 letto	-1.2
=piccoli THEN/1 locale	-1.2
=piccoli THEN/1 parcheggio	-1.2
=piccoli THEN/1 schermo	-1.2
=piccoli THEN/1 sedile	-1.2
=piccoli THEN/1 spazio	-1.2
=piccoli THEN/1 televisore	-1.2
=piccolo THEN/1 armadio	-1.2
=piccolo THEN/1 ascensore	-1.2
=piccolo THEN/1 asciugamani	-1.2
=piccolo THEN/1 bagno	-1.2
=piccolo THEN/1 lavandino	-1.2
=piccolo THEN/1 letto	-1.2
=piccolo THEN/1 locale	-1.2
=piccolo THEN/1 parcheggio	-1.2
=piccolo THEN/1 schermo	-1.2
=piccolo THEN/1 sedile	-1.2
=piccolo THEN/1 spazio	-1.2
=piccolo THEN/1 televisore	-1.2
=pratici	2.0
=pratico	2.0
=pregio	2.0
=preparazione	2.0
=protesta	-2.0
=raccomandati	-2.0
=restio	-1.5
=ridurrei	-0.8
=rimodernerei	-0.8
=rinnoverei	-0.8
=ritornerei	2.0
=rivedibile	-1.0
=rivedrei	-0.8
=rubano	-3.5
=rubare	-3.5
=rumore	-2.0
=rumori	-2.0
=scadente	-2.5
=scadenti	-2.5
=scadimento	-2.0
=scappati	-2.0
=scappato	-2.0
=sconsiglierei	-0.8
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
=sostanziosa	2.0
=sostanzioso	2.0
=sostituirei	-0.8
=spaccio	-2.0
=spartana	-1.0
=spartano	-1.0
=speciale	1.5
=speciali	1.5
=stantio	-2.5
=stufi	-2.5
=stufo	-2.5
=superbia	-2.0
=toglierei	-0.8
=tornerei	2.0
=urla	-1.5
=vaga	-2.0
=vaghi	-2.0
=vago	-2.0
=vicinanza	1.0
^_^	2.0
a bocca aperta	2.0
a casaccio	-2.5
a cavolo	-2.0
a cazzo	-2.0
a cazzo di cane	-2.0
a completa disposizione	1.5
a disposizione per	1.5
a due passi	1.2
a due passi da	1.5
a due passi dal	1.5
a due passi dalla	1.5
a lumaca	-2.0
a malapena	-1.0
a mia insaputa	-2.0
a mio agio	2.0
a modo	1.5
a nostra disposizione	1.5
a nostra insaputa	-2.0
a pennello	1.5
a pesci in faccia	-1.5
a pezzi	-3.0
a pieni voti	2.5
a pochi minuti	1.0
a pochi passi	1.2
a portata di click	1.5
a portata di mano	1.5
a presto	2.0
a proprio agio	2.0
a puntino	1.5
a quattro passi	1.5
a scatti	-2.0
a singhiozzo	-2.0
a tempo di record	3.0
a un passo da	1.5
a un passo dal	1.5
a un passo dalla	1.5
abbandonare	-2.5
abbandonato a se stesso	-3.0
abbastanza bene	1.0
abbastanza piccolo	-0.8
abbiamo cambiato hotel	-2.5
abbondante	2.0
abbondantissim*	1.5
abbordabile	1.5
abbraccio	1.5
aberrante	-2.0
abietto	-2.0
abnegazione	2.0
abominevole	-3.5
abuso	-3.0
acari	-2.0
accessibil*	1.5
accessoriat*	1.0
accettabil*	0.5
acchiappa turisti	-1.5
acchiappaturisti	-1.5
accogliente	2.0
accoglienza calorosa	1.5
accoglienza perfetta	1.5
accoglienza super	1.5
accolti benissimo	1.5
accolti calorosamente	1.5
accolti con il sorriso	1.5
accolti con un sorriso	1.5
accontentare	2.0
accuratezza	2.0
accurato	2.0
acidissim*	-2.0
acqua calda la birra	-1.5
acqua dappertutto	-1.5
acqua fredda	-1.5
acqua gelata	-1.5
acqua gratis	1.0
acqua ovunque	-1.5
acqua per terra	-1.5
acqua sul pavimento	-1.5
acqua tiepida	-1.5
acquisterò di nuovo	2.0
acquolina	2.0
acquolina in bocca	2.0
acquoso	-1.5
ad alto livello	2.0
ad ostacoli	-2.0
adatto	2.0
addebitati	-1.5
addebitato due volte	-2.5
addebitato per errore	-2.0
addebiti strani	-2.0
addebito fraudolento	-2.0
addebito sconosciuto	-2.0
addio	-2.0
adeguat*	1.0
adiacente al centro	1.0
adiacente alla stazione	1.0
adire le vie	-2.5
adorabil*	1.5
adorare	3.5
affabil*	2.0
affaccio su un muro	-0.8
affaccio sul cortile	-0.8
affarone	2.5
affascinante	2.0
affascinat*	2.0
affettuos*	2.0
affezionato	2.0
affidabil*	2.5
affidabilissim*	3.0
affittacamere	-2.0
affollato	-2.0
affossa	-1.5
agcom	-2.5
agende chiuse	-2.0
agevole	1.5
agghiacciante	-3.0
aggiornamento peggiorativo	-2.0
aggredit*	-2.0
aggressione	-2.0
aggressivo	-2.5
agonia	-3.0
ahimè	-1.5
ai limiti del ridicolo	-2.0
aimè	-1.0
aiutare	1.5
al caso mio	1.5
al dente	1.5
al di sopra della media	2.5
al di sopra delle aspettative	3.0
al di sotto degli standard	-2.0
al di sotto delle aspettative	-2.0
al di sotto dello standard	-2.0
al limite del ridicolo	-2.0
al limite della decenza	-2.0
al limite della legalità	-2.0
al limite della sufficienza	-1.0
al limite della truffa	-2.0
al meglio	1.5
al microonde	-1.5
al passo con i tempi	2.0
al piano terra	-1.0
al settimo cielo	2.5
al top	3.0
al top dei top	2.0
all'altezza	2.0
all'avanguardia	2.0
all'osso	-1.0
alla bell'e meglio	-2.5
alla canna del gas	-2.5
alla carlona	-2.5
alla cavolo	-2.0
alla cazzo	-2.0
alla frutta	-2.5
alla grande	2.5
alla larga	-3.5
alla mano	1.5
alla moda	2.0
alla portata di tutti	1.5
alla prossima	2.0
allagat*	-2.0
allarmante	-2.5
allegro	1.5
allibito	-2.0
allo sbando	-2.5
allo sfascio	-2.5
allucinante	-3.0
alta cucina	2.5
alta qualit*	2.5
altalenante	-1.5
altezzos*	-2.0
alti costi	-1.5
altissima qualit*	3.0
alto livello	2.0
altro colore	-2.0
altroconsumo	-2.5
alza la voce	-1.5
alzare la voce	-1.5
alzato la voce	-1.5
amabile	1.5
amareggiato	-2.0
amarezza	-2.0
amaro in bocca	-2.5
ambientazione suggestiva	1.5
ambiente familiare	1.5
ambiente tranquillo	1.0
ambiguo	-2.0
amichevole	2.0
ammaccato	-2.5
ammaccatura	-2.5
ammaliat*	2.0
ammassati	-1.5
ammirazione	2.0
ammirevole	2.0
ammucchiati	-1.5
ammuffito	-3.0
amore	1.5
amore a prima vista	2.0
amorevol*	2.0
amorevolezza	2.0
ampi margini di miglioramento	-1.0
ampia carta	1.5
ampia gamma	2.0
ampia scelta	2.0
ampio	1.0
ampio assortimento	2.0
ancora aspettando	-1.5
ancora congelato	-1.5
ancora in attesa	-1.5
ancora surgelato	-1.5
andare bene	1.5
andare d'accordo	1.5
andare in malora	-2.5
andare peggio	-2.0
andare tutto bene	2.0
andati via prima	-2.5
andato bene	1.5
andato tutto bene	2.0
andrebbe abbassata	-1.2
andrebbe cambiata	-1.2
andrebbe chiuso	-2.5
andrebbe controllata	-1.2
andrebbe eliminata	-1.2
andrebbe pulita	-1.2
andrò ancora	1.5
angeli custodi	2.0
angherie	-2.0
angolo di paradiso	2.0
angusto	-2.0
annacquat*	-1.5
anni 70	-1.5
anni 80	-1.5
anni di attesa	-2.0
anni ottanta	-1.5
anni settanta	-1.5
annoiare	-2.0
annoiat*	-2.0
annullato	-2.0
annunci incomprensibili	-2.0
anomalia	-2.0
anonimo	-1.0
ansia	-2.5
antiintuitiv*	-2.0
antipatico	-2.5
antiquato	-2.0
apatico	-2.0
app fatta bene	1.5
app giù	-2.0
appagant*	2.0
appagat*	2.0
appena passabile	-1.0
appena ristrutturat*	1.5
appena sufficiente	-1.0
appetitoso	2.0
appiccicoso	-2.5
applausi a scena aperta	2.0
applauso	2.0
apprezzare	2.0
apprezzatissim*	2.0
approssimativo	-2.5
argh	-1.5
aria condizionata a palla	-2.0
aria condizionata guasta	-1.5
aria condizionata rotta	-1.5
aria condizionata rumorosa	-1.5
aria condizionata spenta	-1.5
aria di sufficienza	-1.5
aria fritta	-2.5
aria viziata	-2.0
armadio THEN/3 =piccoli	-1.2
armadio THEN/3 =piccolo	-1.2
armonios*	1.5
arrabbiatissim*	-3.5
arrabbiato	-3.0
arrangiar*	-1.5
arrangiatevi	-1.5
arredamento elegante	1.5
arredamento moderno	1.5
arredata con gusto	1.5
arredi nuovi	1.5
arrivati in anticipo	1.5
arrivati in orario	1.5
arrivati puntuali	1.5
arrivato freddo	-1.5
arrivato in due giorni	2.0
arrivato in ritardo	-2.5
arrivato in tempo	1.5
arrivato in un giorno	2.0
arrivato integro	1.0
arrivato prima	2.0
arrivato subito	2.0
arrivato tardi	-2.5
arrogante	-3.0
arrugginito	-2.0
arte culinaria	2.5
articolo sbagliato	-2.0
artigianale	1.5
ascensore THEN/3 =piccoli	-1.2
ascensore THEN/3 =piccolo	-1.2
ascensore fuori servizio	-1.5
ascensore guasto	-1.5
ascensore lento	-1.5
ascensore piccolo	-1.2
ascensore rotto	-1.5
asciugamani THEN/3 =piccoli	-1.2
asciugamani THEN/3 =piccolo	-1.2
asciugamani piccoli	-1.0
asciugamani ruvidi	-1.0
asciugamani sporchi	-1.5
asciugamani vecchi	-1.0
ascoltat*	2.0
ascolto	1.5
aspettare giorni	-1.5
aspettare ore	-1.5
aspettare più di	-1.5
aspettare settimane	-1.5
aspettare troppo	-1.0
aspettative deluse	-2.0
aspettato mezz'ora	-1.5
aspettato oltre	-1.5
aspettato più di un'ora	-1.5
aspettato quasi un'ora	-1.5
aspettato un'ora	-1.5
aspettavo altro	-2.0
aspettavo di meglio	-2.0
aspettavo di più	-2.0
aspettavo meglio	-2.0
aspetto da giorni	-1.5
aspetto da settimane	-1.5
aspetto da un mese	-1.5
assente	-2.0
assenza di ascensore	-2.0
assenza di comunicazione	-2.0
assenza di controlli	-2.0
assenza di igiene	-2.0
assenza di informazioni	-2.0
assenza di manutenzione	-2.0
assenza di parcheggio	-2.0
assenza di personale	-2.0
assenza di privacy	-2.0
assenza totale	-2.0
assillante	-2.0
assistenza clienti eccellente	2.0
assistenza clienti ottima	2.0
assistenza eccellente	2.0
assistenza impeccabile	2.0
assistenza ottima	2.0
assistenza perfetta	2.0
assistenza rapida	2.0
assistenza veloce	2.0
associazione a delinquere	-2.5
assolutamente da provare	2.0
assordante	-2.5
assortito	1.5
assurdo	-3.0
atmosfera	1.5
atmosfera calda	1.5
atmosfera familiare	1.5
atmosfera magica	1.5
atmosfera rilassata	1.5
atroce	-2.0
attaccato il telefono	-2.5
attendere più di	-1.5
attendere settimane	-1.5
attentissim*	3.0
attento	1.5
attenzione ai dettagli	2.0
attenzione al cliente	2.0
attenzione al dettaglio	2.0
atterraggio perfetto	1.5
attesa	-1.0
attesa di ore	-1.5
attesa di un'ora	-1.5
attesa eccessiva	-1.5
attesa estenuante	-1.5
attesa infinita	-2.5
attesa interminabile	-1.5
attese lunghe	-2.5
attivato a mia insaputa	-2.0
attivato in un giorno	1.5
attivato subito	1.5
attivazione immediata	1.5
attivazione rapida	1.5
attrezzatissim*	1.0
aumentati i prezzi	-1.5
aumentato il prezzo	-1.5
aumento	-1.0
aumento dei prezzi	-1.5
aumento di prezzo	-1.5
avanti così	1.5
avariat*	-3.0
avete perso un cliente	-2.5
avete rotto	-2.0
avete stufato	-2.0
avrebbe bisogno	-1.5
avrebbero bisogno	-1.5
avvelenat*	-1.5
avvilente	-2.0
avvincente	2.0
avvocato	-1.5
avvolgente	1.5
azioni legali	-2.5
azzeccatissim*	2.5
azzeccato	2.0
bagaglio danneggiato	-2.0
bagaglio perso	-2.0
bagaglio rotto	-2.0
bagaglio smarrito	-2.0
bagni chiusi	-2.0
bagni guasti	-2.0
bagni impraticabili	-2.0
bagni inagibili	-2.0
bagni luridi	-2.0
bagni rotti	-2.0
bagni sporchi	-2.0
bagno THEN/3 =piccoli	-1.2
bagno THEN/3 =piccolo	-1.2
bagno cieco	-1.0
bagno condiviso	-1.0
bagno esterno	-1.0
bagno fuori	-1.0
bagno grande	1.5
bagno in comune	-1.0
bagno nuovo	1.5
bagno piccolo	-1.2
bah	-1.5
balzello	-2.0
bambini urlanti	-1.5
banale	-1.0
bancomat fuori servizio	-2.0
bancomat guasto	-2.0
bancomat rotto	-2.0
bancomat vuoto	-2.0
barzelletta	-2.5
basic	-1.0
basilare	-1.0
bassa pressione	-1.5
bassa qualit*	-2.5
bassi costi	2.0
basso livello	-1.0
bastardi	-4.0
bastava	-1.0
batteria scarica	-2.0
beato	2.0
beffa	-2.5
bei colori	1.5
bel	2.0
bel locale	1.5
bel posticino	1.5
bel posto	1.5
bel soggiorno	2.0
bell'acquisto	1.5
bella atmosfera	1.5
bella colazione	1.5
bella esperienza	1.5
bella grafica	1.5
bella location	1.5
bella posizione	1.5
bella qualit*	2.5
bella serata	2.0
bella sorpresa	2.0
bella vacanza	2.0
bella vista	1.5
bellezza	2.0
bellino	1.0
bellissim*	3.5
bellissimo soggiorno	2.0
bello	2.0
ben accessoriata	1.5
ben arredato	2.0
ben assortito	2.0
ben attrezzato	1.5
ben bilanciato	1.5
ben climatizzato	1.5
ben collegato	1.0
ben condito	1.5
ben confezionato	2.0
ben conservato	1.5
ben cotto	1.5
ben cucinato	1.5
ben curato	2.0
ben disposto	1.5
ben dotata	1.5
ben fatto	2.0
ben fornito	2.0
ben gestito	1.5
ben illuminato	1.5
ben imballato	2.0
ben impiattato	1.5
ben indicato	1.5
ben insonorizzato	1.5
ben integrato	1.5
ben isolato	1.0
ben mantenuta	1.5
ben organizzato	2.0
ben pensato	1.5
ben posizionato	1.5
ben preparato	1.5
ben presentato	1.5
ben progettat*	1.5
ben protetto	2.0
ben pulito	1.5
ben realizzato	2.0
ben rifinito	2.0
ben rifornito	1.5
ben riscaldato	1.5
ben riuscito	1.5
ben segnalato	1.5
ben seguito	1.5
ben servita dai mezzi	1.0
ben servito	2.0
ben situato	1.5
ben spesi	2.0
ben spiegato	1.5
ben strutturato	2.0
ben studiato	1.5
ben tenuto	2.0
ben ubicato	1.5
ben visibile	1.5
benedetto	2.0
beneficio	1.5
benefico	1.0
benino	1.0
benissim*	2.0
benvolut*	2.0
bettola	-2.5
biasimevole	-2.0
bicchieri sporchi	-1.5
bidone	-3.0
biglietteria chiusa	-2.0
bijou	2.0
bingo	2.0
birra calda	-1.5
birra sgasata	-1.5
bisbetic*	-2.0
bisogna insistere	-1.0
bisognerebbe abbassare	-1.2
bisognerebbe aggiornare	-1.2
bisognerebbe cambiare	-1.2
bisognerebbe controllare	-1.2
bisognerebbe curare	-1.2
bisognerebbe eliminare	-1.2
bisognerebbe formare	-1.2
bisognerebbe imparare	-1.2
bisognerebbe migliorare	-1.2
bisognerebbe pulire	-1.2
bisognerebbe rinnovare	-1.2
bisognerebbe risolvere	-1.2
bisognerebbe ristrutturare	-1.2
bisognerebbe rivedere	-1.2
bisognerebbe sistemare	-1.2
bisognerebbe vergognarsi	-1.2
bisogno di manutenzione	-1.5
bisogno di una rinfrescata	-1.5
bisogno di una ristrutturazione	-1.5
bitorzoluto	-1.5
blatte	-3.0
bleah	-1.5
bloccato	-2.5
bn	1.5
bocca aperta	2.0
bocciat*	-2.0
boccone amaro	-1.5
bof	-1.0
boh	-1.0
boiata	-2.0
bollente	-2.0
bolletta alta	-2.0
bolletta gonfiata	-2.0
bolletta salata	-2.0
bolletta sbagliata	-2.0
bollette alte	-2.0
bollette pazze	-2.0
bombardat*	-2.0
bomboniera	2.0
bonifico bloccato	-2.0
bonifico immediato	1.5
bonifico in ritardo	-2.0
bonifico rifiutato	-2.0
bontà	2.0
bontà unica	2.5
bordello	-2.5
boria	-2.0
borios*	-2.0
boriosi	-2.0
borseggi	-2.0
borseggiat*	-2.0
borseggiator*	-2.0
bot	-1.5
bottiglia di benvenuto	1.0
brandina	-0.8
bravi e gentili	1.5
bravi ragazzi	2.0
bravi tutti	2.0
bravissim*	3.5
bravissimo medico	2.0
bravo	2.5
bravo davvero	2.0
bravura	1.5
brillante	2.5
brioche congelate	-1.5
brioche dure	-1.5
brioche industriali	-1.5
brioche surgelate	-1.5
briosa	2.0
brividi	2.0
bruciacchiat*	-1.5
bruciat*	-2.5
bruciati i risparmi	-2.0
bruciature	-2.0
brusco	-2.0
brutta esperienza	-2.0
brutta figura	-2.0
brutta sorpresa	-2.0
brutta zona	-2.0
brutti modi	-1.5
bruttissim*	-3.5
brutto	-3.0
brutto odore	-1.5
bucato	-2.0
buco di camera	-2.0
buffering	-2.0
buffone	-3.0
bug continui	-2.0
buggato	-2.5
bugiardo	-3.0
bugigattolo	-2.0
buio	-2.0
buon acquisto	1.5
buon gusto	1.5
buon livello	2.0
buon materiale	1.5
buon odore	1.5
buon prezzo	2.0
buon rapporto	1.5
buon rapporto qualit* prezzo	2.0
buon servizio	1.5
buon viaggio	1.5
buon vino	1.5
buona carta dei vini	1.5
buona copertura	1.5
buona esperienza	1.5
buona fattura	1.5
buona posizione	1.5
buona qualit*	2.5
buone maniere	2.0
buonino	1.0
buonissim*	3.5
buono	2.0
burocratese	-2.0
burocratic*	-2.0
burocrazia	-2.5
bus sostitutivo	-2.0
butta soldi	-2.0
buttano giù	-2.0
buttare i soldi	-3.5
buttati nel cesso	-2.0
buttati via	-3.5
buttato lì	-2.0
buttato nel cestino	-2.0
cacata	-2.0
cacciati via	-1.5
cade a pezzi	-2.0
cade bene	1.5
cade la chiamata	-2.0
cade la connessione	-2.0
cade la linea	-2.0
cade sempre	-2.0
cade spesso	-2.0
cadente	-2.0
cadere le braccia	-2.5
caduta della connessione	-2.0
caduta di stile	-2.0
caduta libera	-2.0
cadute di linea	-2.0
caduto in basso	-2.0
caffè acquoso	-1.5
caffè annacquato	-1.5
caffè bruciato	-1.5
caffè freddo	-1.5
caffè imbevibile	-1.5
caffè pessimo	-1.5
cafonaggine	-3.0
cafone	-3.0
cagata	-3.5
calata la qualit*	-2.0
calato molto	-2.0
calda accoglienza	1.5
caldo infernale	-1.5
caldo insopportabile	-1.5
caldo soffocante	-2.0
caldo terribile	-1.5
call center estero	-2.0
call center inesistente	-2.0
call center inutile	-2.0
calmo	1.5
calo di qualità	-2.0
calore umano	1.5
caloros*	1.5
caloroso	2.0
calvario	-3.0
calza bene	1.5
calza male	-2.0
calzante	2.0
calzare a pennello	1.5
cambiare gestore	-1.0
cambiare operatore	-3.0
cambiato hotel	-2.5
camera THEN/3 =piccola	-1.2
camera THEN/3 =piccole	-1.2
camera ampia	1.5
camera buia	-1.5
camera caldissima	-1.5
camera diversa	-1.5
camera fredda	-1.5
camera fumatori	-1.5
camera gelida	-1.5
camera grande	1.5
camera interna	-1.0
camera nuova	1.5
camera piccola	-1.2
camera sbagliata	-1.5
camera spaziosa	1.5
camera tranquilla	1.0
camera vicino all'ascensore	-1.0
camere grandi	1.5
camere nuove	1.5
cameriere scortese	-1.5
camerieri maleducati	-1.5
camerieri svogliati	-1.5
campa cavallo	-2.5
cane che abbaia	-1.5
cane che si morde la coda	-2.0
canone alto	-2.0
canone caro	-2.0
canone elevato	-2.0
canone esagerato	-2.0
caos	-2.5
caos totale	-3.0
caotico	-2.5
capelli del	-2.0
capelli in	-2.0
capelli nel	-2.0
capelli nella	-2.0
capelli nella doccia	-2.0
capelli ovunque	-2.0
capelli sui	-2.0
capelli sul	-2.0
capello nel piatto	-1.5
capello nella pasta	-1.5
capello sulla	-1.5
capiente	1.0
carbonizzat*	-1.5
carente	-2.0
carenza	-2.0
carenza di infermieri	-2.0
carenza di medici	-2.0
carenza di personale	-1.5
carenze igieniche	-2.0
caricamenti lunghi	-2.0
caricamento eterno	-2.0
caricamento infinito	-2.0
caricamento lento	-2.0
carinissim*	3.0
carino	2.0
carino ma	-1.0
carissim*	-3.5
caro	-1.5
caro ammazzato	-2.5
carretta	-2.0
carro bestiame	-2.0
carrozze sporche	-2.0
carrozze vecchie	-2.0
carrozzone	-2.0
carta bloccata	-2.0
carta clonata	-2.0
carta dei vini ampia	1.5
carta dei vini limitata	-1.5
carta dei vini scarsa	-1.5
carta ingoiata	-2.0
carta pesta	-1.5
carta rifiutata	-2.0
carta scaduta	-2.0
carta smagnetizzata	-2.0
carta velina	-1.5
caruccio come	-1.5
casalingo	1.5
casareccio	1.5
cascano a pezzi	-2.0
cascare le braccia	-2.5
casereccio	1.5
caserma	-2.0
casino	-2.5
cassaforte rotta	-1.5
catapecchia	-2.0
catastrofe	-3.5
catorcio	-2.0
cattiva fede	-2.5
cattiva qualit*	-2.5
cattive condizioni	-2.0
cattiveria	-2.5
cattivo	-2.5
cattivo odore	-2.0
cattivo sapore	-1.5
cavedio	-0.8
cavilli	-2.0
cavilli legali	-2.0
cazzata	-3.5
ce ne siamo andati	-2.5
cede al centro	-1.5
celerissim*	3.0
celerit*	2.0
celerment*	2.0
celestiale	2.0
cella	-2.0
centodieci e lode	2.0
centrale	1.0
centralissim*	2.0
certezza	2.0
cervellotico	-2.0
cestinat*	-2.0
cesto di benvenuto	1.0
chapeau	2.5
charmant	2.0
charme	1.5
che bomba	2.0
che bufala	-3.0
che cazzo	-2.0
che delusione	-2.5
che disastro	-2.5
che figata	2.0
che meraviglia	2.5
che palle	-2.5
che peccato	-2.5
che pena	-2.5
che schifezza	-2.5
che schifo	-3.5
che spettacolo	2.0
che tristezza	-2.5
che vergogna	-2.5
che vista	1.5
check in rapido	1.5
check in veloce	1.5
checkin veloce	1.5
chef bravissimo	2.5
chi più spende	-2.0
chi se ne frega	-2.0
chi troppo vuole	-2.0
chiamare i nas	-2.5
chiamare mille volte	-1.5
chiamate continue	-2.0
chiamate moleste	-2.0
chiamato più volte	-1.5
chiare e precise	1.5
chiarezza	2.0
chiarezza e trasparenza	2.0
chiari e precisi	1.5
chiarissim*	2.0
chiaro	2.0
chiasso	-2.5
chiassoso	-2.0
chic	2.0
chicca	2.0
chiudere occhio	-2.5
chiudono la chiamata	-2.0
chiudono le filiali	-2.0
chiusa la chiamata	-2.0
chiuso il telefono in faccia	-2.5
chiusura delle filiali	-2.0
chiusura filiali	-2.0
ci siamo trovati bene	2.0
ci tornerò	2.0
cialtrone	-3.5
cianfrusaglia	-2.0
ciarpame	-2.0
cibo freddo	-1.5
cibo riscaldato	-1.5
cicche	-2.0
cifra irrisoria	-2.0
cigol*	-1.5
cimici	-3.0
cimici da letto	-2.0
cimici nel letto	-2.0
cinque stelle	3.0
cioccolatini sul cuscino	1.0
ciofeca	-3.0
circuire	-2.5
class action	-2.5
clausole nascoste	-2.5
clausole vessatorie	-2.0
claustrofobico	-2.5
cliente deluso	-2.5
cliente di serie b	-2.0
cliente fedele	2.0
cliente soddisfatto	2.0
clientelism*	-2.0
clima familiare	1.5
climatizzatore rotto	-1.5
climatizzatore rumoroso	-1.5
clonat*	-2.0
coccol*	2.0
coccolare	2.0
coda infinita	-2.0
codacons	-2.5
code lunghe	-2.0
coi piedi	-2.5
coincidenza persa	-2.0
coinvolgente	2.0
col sorriso	1.5
colazione a pagamento	-1.0
colazione abbondante	1.5
colazione buona	1.5
colazione completa	1.5
colazione compresa	1.0
colazione da fame	-1.5
colazione da re	1.5
colazione deludente	-1.5
colazione essenziale	-1.5
colazione inclusa	1.0
colazione mediocre	-1.5
colazione minimale	-1.5
colazione misera	-1.5
colazione pessima	-1.5
colazione povera	-1.5
colazione ricca	1.5
colazione ripetitiva	-1.5
colazione scadente	-1.5
colazione scarsa	-1.5
colazione super	1.5
colazione top	1.5
colazione triste	-1.5
colazione varia	1.5
collaborare	1.5
collaborativ*	1.5
collegata bene	1.0
coloratissim*	1.5
colore diverso	-2.0
colore sbagliato	-2.0
colpevole	-2.0
colpisce nel segno	2.0
colpito positivamente	1.5
colpo di fulmine	2.0
colto nel segno	2.0
combattere per	-2.0
come a casa	2.0
come animali	-2.0
come bestie	-2.0
come da descrizione	1.5
come da foto	1.5
come descritto	1.5
come in famiglia	1.5
come in foto	1.5
come mi aspettavo	1.5
come nella foto	1.5
come nuovo	2.5
come previsto	1.5
come promesso	1.5
come sardine	-2.0
come sempre impeccabile	2.0
come sempre ottimo	2.0
come sempre perfetto	2.0
come si deve	1.5
come speravo	1.5
come un orologio svizzero	2.0
comfort	2.0
commissione alta	-1.5
commissioni alte	-1.5
commissioni altissime	-2.0
commissioni assurde	-2.0
commissioni elevate	-2.0
commissioni esagerate	-2.0
commissioni nascoste	-2.0
commissioni occulte	-2.0
commissioni ovunque	-2.0
commissioni su tutto	-2.0
comodissim*	3.0
comodo	2.0
comodo da raggiungere	1.0
comodo per la stazione	1.0
compatto	1.0
competente	2.5
competentissim*	3.0
competenza e gentilezza	2.0
competenza e professionalità	2.0
competitivo	2.0
complesso da usare	-2.0
completa mancanza	-2.0
completo disinteresse	-2.0
complicat*	-2.0
complicatissim*	-2.5
complicatissimo	-2.0
complicazion*	-2.0
complimenti a tutti	2.5
complimenti al cuoco	2.5
complimenti al personale	2.5
complimenti alla cuoca	2.5
complimenti allo chef	2.5
complimenti allo staff	2.5
complimentoni	2.5
comprensione	1.5
comprensivo	2.0
comprerò ancora	2.0
comprerò di nuovo	2.0
con amore	2.0
con cura	1.0
con gusto	1.5
con i piedi	-2.5
con il cuore	2.0
con passione	2.0
con piacere	2.0
con sufficienza	-1.5
condizionatore guasto	-1.5
condizionatore rotto	-1.5
condizionatore rumoroso	-1.5
condizioni disastrose	-2.0
condizioni disumane	-2.0
condizioni igieniche	-2.0
condizioni pessime	-2.0
condizioni pietose	-2.0
confezionato bene	2.0
confezionato male	-2.0
conforme	1.5
conforme alla descrizione	1.5
confort	2.0
confortevole	2.0
confusionario	-2.5
confusione	-2.0
confuso	-2.0
congelato	-1.5
connessione assente	-2.0
connessione ballerina	-2.0
connessione instabile	-2.0
connessione lenta	-2.0
connessione ottima	1.5
connessione persa	-2.0
connessione pessima	-2.0
connessione scarsa	-2.0
connessione stabile	1.5
connessione veloce	1.5
conquistat*	2.0
consegna gratuita	1.0
consegna lampo	3.0
consegnato in tempo	1.5
consigliatissim*	3.0
consigliato	2.0
consiglio assolutamente	2.5
consiglio vivamente	2.5
consulente assente	-2.0
consulente competente	1.5
consulente disponibile	1.5
consulente gentile	1.5
consulente incompetente	-2.0
consulente inesistente	-2.0
consulente preparato	1.5
consulente sparito	-2.0
consuma batteria	-2.0
consuma troppa	-2.0
consumat*	-2.5
consunt*	-2.0
contattato subito	1.5
contentissim*	3.5
contento	2.0
continua a bloccarsi	-2.0
continua a chiudersi	-2.0
continua a crashare	-2.0
continuate così	1.5
continue cadute	-2.0
continue disconnessioni	-2.0
continue interruzioni	-2.0
continui errori	-2.0
continui ritardi	-2.0
conto alto	-1.5
conto bloccato	-2.0
conto congelato	-2.0
conto contenuto	1.5
conto esagerato	-1.5
conto giusto	1.5
conto gonfiato	-1.5
conto onesto	1.5
conto salato	-2.0
conto sbagliato	-1.5
conto svuotato	-2.0
contorto	-2.5
contraddirsi	-1.5
contraddittorio	-1.5
contraffatto	-3.0
contratto capestro	-2.0
conveniente	2.0
convenientissim*	2.0
convincente	1.5
convinto	1.5
coperta vecchia	-1.0
coperto alto	-1.5
coperto caro	-1.5
coperto eccessivo	-1.5
coperto esagerato	-1.5
copertura capillare	1.5
copertura eccellente	1.5
copertura inesistente	-2.0
copertura ottima	1.5
copertura pessima	-2.0
copertura ridicola	-2.0
copertura scarsa	-2.0
copia incolla	-1.5
cordiale	2.0
cordiali e disponibili	1.5
cordialissim*	3.0
coriace*	-1.5
cornetti congelati	-1.5
cornetti duri	-1.5
cornetti industriali	-1.5
cornetti surgelati	-1.5
correttezza	2.0
correttissim*	2.0
corretto	2.0
corrisponde alla descrizione	1.5
corsa a ostacoli	-2.0
corsa cancellata	-2.0
corsa saltata	-2.0
corsa soppressa	-2.0
cortese	2.0
cortesi e disponibili	1.5
cortesia e disponibilità	2.0
cortesia e professionalità	2.0
cortile interno	-1.0
coscienzioso	2.0
cose da pazzi	-2.0
costantemente in ritardo	-2.0
costi aggiuntivi	-2.0
costi alti	-1.5
costi extra	-2.0
costi nascosti	-2.5
costi occulti	-2.0
costo alto	-1.5
costo di recesso	-2.0
costo elevato	-1.5
costosissim*	-3.0
costoso	-2.0
costrett*	-2.0
così così	-1.0
così e così	-1.0
cotto a puntino	1.5
cotto alla perfezione	1.5
cottura al punto	1.5
cottura perfetta	1.5
crash	-2.5
crash continui	-2.0
crasha sempre	-2.0
creativo	2.0
credibile	2.0
cremos*	1.5
crepat*	-2.5
cretino	-2.5
cristallino	2.0
critica	-2.0
croccant*	1.5
croccantissim*	1.5
crollare	-2.0
crudo	-1.5
cucito male	-2.0
cullat*	2.0
cuore del centro	1.5
cuore della città	1.5
cura dei	1.0
cura dei dettagli	2.0
cura dei particolari	2.0
cura del cliente	1.0
cura del dettaglio	2.0
cura delle	1.0
cura maniacale	2.0
cura nei dettagli	2.0
cura per	1.0
cura sbagliata	-2.0
curat*	2.0
curatissim*	2.0
curato in ogni dettaglio	2.0
curato nei minimi dettagli	2.0
cuscini alti	-1.5
cuscini bassi	-1.0
cuscini comodi	1.5
cuscini scomodi	-1.5
cuscino alto	-1.0
cuscino duro	-1.5
d'accordo	1.5
d'epoca	1.5
da 10	2.0
da 10 e lode	2.0
da acquolina	2.0
da affittacamere	-2.0
da aggiornare	-1.5
da ammodernare	-1.5
da applausi	2.0
da bancarella	-2.0
da bocciare	-2.0
da brividi	2.0
da buttare	-3.0
da cambiare	-1.5
da capogiro positivo	2.0
da caserma	-2.0
da cestinare	-2.0
da chiudere	-2.5
da consigliare	2.5
da correggere	-1.0
da denuncia	-3.5
da dieci	3.0
da dieci e lode	2.0
da dimenticare	-2.5
da dio	2.5
da due lire	-2.0
da due soldi	-2.0
da esempio	2.0
da evitare	-3.0
da favola	2.5
da fiaba	2.0
da galera	-2.0
da imbiancare	-1.5
da incorniciare	2.0
da incrementare	-1.0
da leccarsi i baffi	2.0
da leccarsi le dita	2.0
da lode	2.0
da manuale	2.0
da mercatino	-2.0
da migliorare	-2.5
da nas	-2.5
da ospedale	-2.0
da ottimizzare	-1.0
da paura	2.5
da perfezionare	-1.0
da potenziare	-1.0
da provare	2.0
da quando ho aggiornato	-2.0
da quarto mondo	-2.5
da quattro soldi	-2.0
da rifare	2.0
da rimodernare	-1.5
da rinfrescare	-1.5
da rinnovare	-1.5
da ripensare	-1.5
da ripetere	2.0
da ristrutturare	-2.0
da rivedere	-2.5
da rivedere il	-1.0
da riverniciare	-1.5
da sballo	2.0
da sistemare	-1.5
da sogno	3.5
da sostituire	-1.5
da standing ovation	2.0
da stella michelin	2.5
da svecchiare	-1.5
da svenire	2.5
da terzo mondo	-2.5
da ufficio igiene	-2.5
da un 4 stelle	-1.0
da un 5 stelle	-1.0
da un cinque stelle	-1.0
da un operatore all'altro	-2.0
da un quattro stelle	-1.0
da un reparto all'altro	-2.0
da un ufficio all'altro	-2.0
da urlo	3.5
da vedere	2.0
da visitare	2.0
da vivere	2.0
daje	2.0
dall'alto in basso	-1.5
dalla padella alla brace	-2.0
dalle stelle alle stalle	-2.0
danneggiato	-3.0
danno e beffa	-2.0
datat*	-2.0
dati rubati	-2.0
davanti al mare	1.0
davanti alla stazione	1.0
davvero piccolo	-1.2
decaden*	-2.0
decente	1.0
declino	-2.0
decoros*	1.0
dedizione	1.5
deficiente	-2.5
deformat*	-2.5
degli angeli	2.0
degno di nota	2.0
degradato	-2.5
delicatezza	2.0
delinquente	-4.0
delizioso	3.0
deludente	-3.0
deludentissim*	-3.5
deludere	-3.0
delusione	-3.0
delusione completa	-1.5
delusione totale	-1.5
delusione unica	-1.5
delusissim*	-3.5
deluso	-3.0
demodé	-1.5
demoralizzato	-2.0
denuncia	-2.5
denunciat*	-2.5
deplorabile	-2.0
deplorevole	-2.0
deprecabile	-2.0
deprimente	-2.0
derubati	-2.5
desidero ringraziare	2.5
desolant*	-2.0
desolante	-2.0
detestare	-2.5
devastante	-2.0
di alto livello	2.0
di bassa qualit*	-2.5
di buona fattura	1.5
di charme	1.5
di cuore	2.0
di design	1.5
di fiducia	2.0
di fronte al mare	1.0
di fronte alla stazione	1.0
di gusto	1.5
di lusso	2.5
di male in peggio	-2.0
di merda	-4.0
di necessità virtù	-1.0
di peggio	-3.0
di qualit*	1.5
di qualit* infima	-3.0
di serie b	-2.0
di serie d	-2.0
di tendenza	2.0
diagnosi errata	-2.0
diagnosi sbagliata	-2.0
diagnosi tardiva	-2.0
diarrea	-1.5
dieci e lode	3.5
difettoso	-3.0
difettuccio	-1.0
difficile	-1.5
difficile da usare	-2.0
difficilissim*	-2.5
difficoltoso	-2.5
diffidare	-2.0
diffidat*	-2.5
diffidente	-2.0
digeribil*	1.5
digeribilissim*	1.5
dignitos*	1.0
dilettant*	-2.5
dilettevole	2.0
diligente	1.5
dimensioni della camera generose	1.0
dimenticare	-1.5
dimenticata in	-2.0
dirottati in	-1.5
dirottati presso	-1.5
disagevole	-2.5
disagio	-2.5
disapprovare	-1.5
disappunto	-1.5
disarmante	-2.0
disastro	-3.5
disattento	-2.5
disattes*	-2.0
disatteso	-2.0
disco automatico	-2.0
disconnession*	-2.0
disconnessioni	-2.0
disconnettersi	-2.0
discontinuo	-1.5
discoteca sotto	-1.5
discreto	1.0
discriminazione	-2.5
discutibil*	-1.5
disdetta	-1.5
disdicevole	-2.0
disdire	-1.5
disgraziato	-3.0
disguido	-2.0
disgustoso	-3.5
disillus*	-2.0
disincant*	-2.0
disinstallare	-1.5
disinteresse	-2.5
disonesto	-3.0
disorganizzatissim*	-2.5
disorganizzato	-2.5
disperato	-2.5
dispersiv*	-2.0
dispiaciuto	-2.0
disponibil*	1.5
disponibile e gentile	2.0
disponibili e cortesi	1.5
disponibilissim*	3.0
disponibilità	2.0
disprezzo	-3.5
dissenteria	-1.5
disservizio	-2.5
distaccat*	-2.0
distacco	-2.0
distensivo	2.0
distratto	-2.0
distrazione	-2.0
distributore automatico	-1.0
distruggere	-3.0
distrutto	-3.0
disturbare	-2.0
disuman*	-2.0
disumanità	-2.0
disumanizzante	-2.0
disumano	-3.5
dito di polvere	-2.0
divano letto scomodo	-0.8
diversa da quella	-1.5
diversi solleciti	-2.0
diverso da quello ordinato	-2.0
diverso dalla descrizione	-2.0
diverso dalla foto	-2.0
divertente	2.0
divertentissim*	2.0
divino	3.0
doccia THEN/3 =piccola	-1.2
doccia THEN/3 =piccole	-1.2
doccia ampia	1.5
doccia fredda	-1.5
doccia gelata	-1.5
doccia grande	1.5
doccia minuscola	-1.5
doccia otturata	-1.5
doccia piccola	-1.2
doccia rotta	-1.5
doccia scomoda	-1.5
doccia spaziosa	1.5
doccia stretta	-1.5
dolcezza	2.0
dolci fatti in casa	1.5
dolci industriali	-1.5
dolcissim*	2.0
dolore	-2.5
dolorosissim*	-2.0
dopo mille telefonate	-1.5
doppio addebito	-2.5
dormire tranquilli	1.5
dormito alla grande	1.5
dormito bene	1.5
dormito come un bambino	1.5
dormito come un ghiro	1.5
dormito male	-2.5
dormono sugli allori	-2.0
dotata di ogni comfort	1.0
dotato di tutto	1.0
dover chiamare	-1.5
dovreste abbassare	-1.2
dovreste aggiornare	-1.2
dovreste cambiare	-1.2
dovreste controllare	-1.2
dovreste curare	-1.2
dovreste eliminare	-1.2
dovreste formare	-1.2
dovreste imparare	-1.2
dovreste migliorare	-1.2
dovreste pulire	-1.2
dovreste rinnovare	-1.2
dovreste risolvere	-1.2
dovreste ristrutturare	-1.2
dovreste rivedere	-1.2
dovreste sistemare	-1.2
dovreste vergognarsi	-1.2
dozzinale	-2.5
dubbio	-1.5
dubbioso	-1.5
due letti singoli	-1.0
due lire	-2.0
due ore di attesa	-1.5
due palle	-2.0
due scatole	-2.0
due settimane di ritardo	-3.0
due soldi	-2.0
due spanne sopra	2.5
due spiccioli	-2.0
durata ridicola	-2.0
duraturo	2.0
durevole	2.0
durissim*	-1.5
duro come	-1.5
eccellente	3.5
eccellente servizio clienti	2.0
eccellentissim*	3.5
eccellere	3.0
eccelso	3.5
eccessivo	-2.0
eccezionale	3.5
eclatante successo	2.0
ecologic*	1.5
economic*	2.0
educat*	2.0
educatissim*	3.0
effetti collaterali	-2.0
efficace	2.5
efficacissim*	2.0
efficiente	2.5
efficientissim*	3.0
egregi*	2.0
egregiamente	2.0
eheh bravi	2.0
elegante	2.5
elegantissim*	3.0
elemosina	-2.0
elogio	2.0
eloquente	2.0
emozionant*	2.0
emozione	1.5
empatia	2.0
encomiabile	2.5
entusiasmante	3.5
entusiast*	2.0
entusiasta	3.5
equilibrat*	1.5
equilibrio perfetto	2.0
equipaggio cortese	1.5
equipaggio fantastico	1.5
equipaggio gentile	1.5
equipaggio professionale	1.5
equipe eccezionale	2.0
equipe fantastica	2.0
equipe straordinaria	2.0
equo	1.0
era meglio la vecchia	-2.0
era meglio prima	-2.0
era meglio una volta	-2.0
era super	2.5
errato	-2.0
erroneo	-2.0
errore	-2.0
errore di connessione	-2.0
errore di sistema	-2.0
errore generico	-2.0
errore grave	-2.5
errore medico	-2.0
errore nel conto	-1.5
errore sconosciuto	-2.0
errori continui	-2.0
esagerat*	-2.5
esaltante	2.0
esasperante	-3.5
esauriente	2.0
esaurit*	-2.0
esaustiv*	2.0
esempio da seguire	2.0
esemplare	3.5
esemplari	2.0
esimio	2.0
esorbitante	-2.5
esoso	-2.0
esperienza fantastica	2.5
esperienza indimenticabile	2.5
esperienza memorabile	2.5
esperienza unica	2.5
esperto	2.0
esplosione di gusto	2.5
esplosione di sapori	2.5
estasiat*	2.0
estenuante	-2.5
esterrefatt*	-2.0
esteticamente bello	2.0
estorcere	-2.5
estorsione	-3.0
estorto	-2.5
estremamente gentile	2.0
estremamente soddisfatto	3.0
estroso	2.0
esultare	2.0
evasiv*	-1.5
evitare come la peste	-3.0
evitatelo	-2.5
evvai	2.0
evviva	2.5
extra a pagamento	-1.0
fa acqua	-2.0
fa acqua da tutte le parti	-2.0
fa al caso mio	1.5
fa cadere le braccia	-2.0
fa cagare	-4.0
fa centro	2.0
fa finta	-2.0
fa il furbo	-2.0
fa il suo dovere	1.5
fa il suo lavoro	1.5
fa pena	-2.0
fa perdere la pazienza	-2.0
fa perdere tempo	-2.0
fa piacere	2.0
fa piangere	-2.0
fa pietà	-2.0
fa schifo	-3.5
fa sentire a casa	2.0
fa skifezza	-2.0
fa skifo	-2.0
fa venire i nervi	-2.0
fa venire il nervoso	-2.0
faccia scocciata	-1.5
faceva freddo	-1.5
faceva molto freddo	-1.5
faceva troppo caldo	-1.5
faceva un caldo	-1.5
facile da attivare	1.5
facile da capire	1.5
facile da configurare	1.5
facile da installare	1.5
facile da montare	1.5
facile da raggiungere	1.0
facile da trovare	1.0
facile da usare	2.0
facile uso	1.5
facile utilizzo	1.5
facilissim*	3.0
facilitare	1.5
facilità	2.0
facilità d'uso	2.0
facilmente raggiungibile	1.0
faciloneria	-2.0
falliment*	-2.5
fallimentare	-2.0
falsità	-3.0
falso	-3.0
famigerat*	-2.0
fan coil rumoroso	-1.5
fandonie	-2.5
fanno a scaricabarile	-2.0
fanno cagare	-4.0
fanno finta	-2.0
fanno i furbi	-2.0
fanno orecchie da mercante	-2.0
fanno pena	-2.0
fanno perdere tempo	-2.0
fanno pietà	-2.0
fanno schifo	-3.5
fanno sentire a casa	2.0
fannullon*	-2.0
fantasioso	2.0
fantastica serata	2.0
fantastico	3.5
farabutto	-4.0
fare i furbi	-2.0
fare il suo dovere	1.5
farmaco sbagliato	-2.0
farraginoso	-2.5
farsi beffe	-2.5
farsi desiderare	-1.5
fascino	1.5
fastidio	-2.0
faticoso	-2.0
fatiscente	-2.5
fatti sentire	2.0
fatto a caso	-2.0
fatto a cavolo	-2.0
fatto bene	2.0
fatto coi piedi	-2.0
fatto con i piedi	-2.0
fatto in casa	1.5
fatto male	-2.0
fatto pagare	-1.5
fatto sentire a casa	2.0
fattura sbagliata	-2.0
fatture gonfiate	-2.0
favolos*	3.5
favorevole	2.0
fedele	1.5
fedelissim*	3.0
fedeltà	1.5
felice	2.5
felicissim*	3.5
fenomenale	3.5
fenomeno	2.0
fermata vicina	1.0
ferro da stiro mancante	-0.8
ferro vecchio	-2.0
ferrovecchio	-2.0
festa per il palato	2.0
festoso	1.5
fiabesc*	2.0
fiasco	-2.5
fidarsi	2.0
fidatissim*	3.0
fidelizzato	2.0
fiducia	2.0
fiero	2.5
figata pazzesca	2.0
fighissim*	2.5
fighissimo	2.0
figli di serie b	-2.0
figuraccia	-2.0
filare liscio	2.0
filato tutto liscio	2.0
file interminabili	-2.0
filiale chiusa	-2.0
filiale inesistente	-2.0
filo d'acqua	-1.5
finalmente un	1.5
finalmente una	1.5
fine del mondo	2.5
finestra THEN/3 =piccola	-1.2
finestra THEN/3 =piccole	-1.2
finestra sul cavedio	-0.8
finestra sul muro	-0.8
finestre sporche	-1.5
finezza	2.0
finito nel cestino	-2.0
finta promozione	-2.5
finti sconti	-2.5
finto	-2.5
fiore all'occhiello	2.0
flaccid*	-1.5
flessibile	1.5
flop	-2.5
fluidissim*	1.5
fluidità	2.0
fluido	2.0
fogna	-3.0
formiche	-2.0
formidabile	3.5
fornitissim*	2.0
fornito di tutto	1.0
forte odore	-1.5
fortunat*	2.0
foto ingannevoli	-1.5
foto ritoccate	-1.5
fragile	-2.0
fragilissim*	-2.0
fragrant*	1.5
franchigia alta	-2.0
franchigie alte	-2.0
frantumato	-3.0
fraudolento	-3.5
freddezza	-2.5
freddo	-1.5
freddo cane	-1.5
freddo il cibo	-1.5
freddo polare	-1.5
freeze	-1.5
fregare	-3.0
fregatura	-3.0
freschezza	2.0
freschissim*	3.0
fresco	1.5
frigo rotto	-1.5
frigo rumoroso	-1.5
frigobar rumoroso	-1.5
frigobar vuoto	-1.5
frode	-3.5
fronte mare	1.0
fronte stazione	1.0
frottole	-2.5
frustrante	-2.5
frustrato	-2.5
frustrazione	-2.5
frutta in camera	1.0
fuffa	-2.5
fuggite	-2.5
fulminat*	-1.5
fulmine	1.5
fumo negli occhi	-2.5
funesto	-2.0
funziona alla grande	1.5
funziona ovunque	1.5
funziona perfettamente	1.5
funziona sempre	1.5
funziona tutto	1.5
funzionale	2.0
funzionalissim*	2.0
funzionare bene	1.5
funzionare male	-2.0
fuori da ogni logica	-2.0
fuori dal centro	-1.0
fuori dal comune	2.5
fuori dal mondo	-2.0
fuori luogo	-2.5
fuori mano	-1.5
fuori mercato	-2.0
fuori moda	-1.5
fuori servizio	-2.0
fuori stock	-2.0
fuori uso	-2.0
fuoriclasse	3.5
fuorilegge	-2.5
fuorviante	-2.0
furibondo	-3.5
furioso	-3.5
furto	-3.5
furto d'identità	-2.0
furto di dati	-2.0
furto in camera	-2.5
furto legalizzato	-2.5
gabella	-2.0
gagliardo	2.0
gambe levate	-2.5
garanzia di qualit*	1.5
garbat*	2.5
garbo	2.0
gastroenterite	-1.5
gelido	-2.0
generos*	2.0
geniale	2.5
gentile	2.0
gentilezza	2.0
gentilezza e disponibilità	2.0
gentilezza e professionalità	2.0
gentili e disponibili	1.5
gentili e professionali	1.5
gentilissim*	3.0
gentiluomo	2.0
genuino	2.0
ginepraio	-2.0
giocattolo rotto	-2.0
gioia	2.5
gioiellino	2.5
gioiello	2.5
gioioso	2.0
giorni di ritardo	-3.0
giovale	2.0
gioviale	2.0
giro di peppe	-2.0
giusto	1.0
giusto per una notte	-1.0
giù il cappello	2.0
goccia che ha fatto traboccare	-2.0
godibile	2.0
goduria	2.5
godurios*	2.5
golosissim*	1.5
goloso	1.5
gommoso	-2.5
gradevole	2.0
gradevolissim*	3.0
gradit*	2.0
graffiat*	-2.5
grafica bella	1.5
grafica brutta	-2.0
grafica datata	-2.0
grafica orrenda	-2.0
grafica vecchia	-2.0
gran bel	2.0
gran vista	1.5
grande disponibilità	1.5
grande scelta	2.0
grande serietà	2.0
grande squadra	2.0
grande team	2.0
grande umanità	2.0
grandezza della camera	1.0
grandezza delle camere	1.0
grandi ragazzi	2.0
grandissim*	2.0
gratificante	2.0
gratificat*	2.0
gratis	1.5
gratitudine	2.0
grato	2.0
gratuitamente	1.5
gratuito	1.5
grave	-2.0
grave errore	-2.5
gravemente	-2.0
gravemente insufficiente	-2.0
gravissim*	-2.5
grazie	1.5
grazie a tutti	2.5
grazie ancora	2.5
grazie di cuore	2.5
grazie di tutto	2.5
grazie infinite	2.0
grazie mille	2.0
grazie per tutto	2.5
graziosissim*	3.0
grazioso	2.0
grida	-1.5
grossolano	-2.0
guai	-2.5
guaio	-2.5
guardati dall'alto in basso	-1.5
guardati male	-1.5
guarigione	2.0
guarit*	2.0
guasti continui	-2.0
guasto	-3.0
guasto alla linea	-2.0
guasto tecnico	-2.0
gusto ricercato	1.5
gustosissim*	2.5
gustoso	2.5
ha conosciuto tempi migliori	-1.5
ha fatto il suo tempo	-1.5
ha margini	-1.0
ha risposto male	-1.5
ha salvato	2.0
hackerat*	-2.0
hackerato il conto	-2.0
hanno rotto	-2.0
hanno salvato	2.0
hip hip	2.0
ho cambiato albergo	-2.5
i numeri uno	2.0
i soliti furbi	-2.0
ideale	2.0
idiota	-2.5
igiene inesistente	-2.0
igiene precaria	-2.0
igiene scarsa	-2.0
igienizzat*	1.5
ignobile	-3.5
ignoranza	-2.5
ignorat*	-2.5
il danno	-2.0
il danno e la beffa	-2.0
il massimo	2.5
il meglio	2.0
il meglio del meglio	4.0
il minimo indispensabile	-1.0
il minimo sindacale	-1.0
il peggio	-3.5
il top	3.0
ilare	2.0
illecito	-2.5
illegale	-3.0
illeggibile	-2.5
illegittim*	-2.5
illogico	-2.0
illuso	-2.5
illusorio	-2.5
imballato bene	2.0
imballato male	-2.0
imbarazzante	-3.0
imbarco rapido	1.5
imbarco veloce	1.5
imbattibil*	3.5
imbattibile	2.0
imbecille	-2.5
imbevibile	-1.5
imboscat*	-2.0
imbroglio	-3.5
imbroglione	-3.5
immacolat*	1.5
immacolato	2.0
immangiabile	-3.0
immediatezza	2.0
immediato	1.5
immondizia	-3.0
immorale	-2.0
impagabile	3.0
impallarsi	-2.5
imparagonabile	2.0
impareggiabile	2.0
impasto leggero	1.5
impeccabile	3.5
impeccabilmente	2.0
impedire	-1.5
impegno	1.5
imperdibile	2.0
impersonale	-1.5
impietoso	-2.0
imporre	-1.5
impossibile	-1.5
impossibile dormire	-2.5
impossibile rilassarsi	-2.5
impossibile riposare	-2.5
impossibilità	-0.8
impossibilità di	-0.8
impraticabil*	-2.5
imprecisione	-2.0
impreciso	-2.0
impreparato	-2.5
impresentabile	-2.0
impressionant*	2.5
imprevisto	-1.5
improvvisat*	-2.5
impudente	-2.0
in anticipo	2.0
in anticipo sui tempi	1.5
in caduta libera	-2.0
in centro	1.0
in declino	-2.0
in famiglia	1.5
in frantumi	-3.0
in malafede	-2.5
in orario	1.5
in perfetto orario	2.0
in piedi tutto il viaggio	-2.0
in pieno centro	1.2
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
inagibil*	-2.0
inammissibile	-3.0
inappropriato	-1.5
inappuntabile	3.5
inascoltat*	-2.5
inascoltato	-2.5
inaudito	-2.0
incantat*	2.0
incantevole	3.5
incanto	2.5
incapace	-3.0
incasinare	-2.0
incavato	-1.5
incazzatissim*	-3.5
incazzato	-3.5
incertezza	-2.0
incerto	-2.0
incivile	-2.5
inciviltà	-2.5
incoerente	-2.0
incommensurabile	2.0
incomparabile	2.0
incompetente	-3.0
incompleto	-2.0
incomprensibile	-2.5
inconcepibile	-3.0
inconcludente	-2.0
inconfondibile	2.0
incongruente	-2.0
inconsistente	-2.0
inconveniente	-2.0
incoraggiante	1.5
incorretto	-2.0
incosciente	-2.0
incostante	-1.5
incredibile esperienza	2.0
incresciosa	-2.0
incubo	-3.5
incuria	-2.0
indecente	-3.5
indecoroso	-2.0
indefinibile	-2.0
indegno	-3.5
indegno di un	-2.0
indescrivibile schifo	-2.0
indifferenza	-2.5
indigesto	-2.5
indignato	-3.0
indimenticabile	3.5
indirizzo sbagliato	-2.0
indiscutibile	2.0
indisponente	-2.5
ineccepibile	3.5
inefficace	-2.0
inefficiente	-3.0
ineguagliabile	2.0
inesattezza	-2.0
inesatto	-2.0
inesistente	-3.0
inestimabile	2.0
inettitudine	-2.0
inetto	-2.0
infamante	-2.0
infastidire	-2.0
infelice	-2.0
infeltrito	-2.5
inferiore	-1.5
inferiore alle aspettative	-2.0
infernale	-3.5
inferno	-3.5
infestato	-3.0
infezione	-2.0
infiltrazion*	-2.0
infimo	-3.0
infossato	-1.5
infuriato	-3.0
ingannare	-3.0
ingannat*	-2.5
ingannevole	-3.0
ingegnoso	2.0
ingestibile	-2.0
ingiustificato	-2.5
ingiustizia	-2.5
ingiusto	-2.5
ingombrante	-1.5
ingrato	-2.0
ingredienti di qualità	1.5
ingredienti freschi	1.5
inimitabile	2.0
inizia a sentire gli anni	-1.5
innamorato	3.5
innervosire	-2.5
innovativo	2.0
inopportuno	-1.5
inospitale	-2.0
inqualificabil*	-2.0
inqualificabile	-3.0
insanabile	-2.0
insapor*	-1.5
insensat*	-2.0
inservibile	-3.0
insetto	-2.0
insicurezza	-2.0
insicuro	-2.0
insignificante	-2.0
insipido	-2.5
insistente	-2.0
insistere	-1.0
insoddisfacente	-2.5
insoddisfattissim*	-2.5
insoddisfatto	-2.5
insoddisfazione	-2.5
insolente	-3.0
insomma	-1.0
insomma insomma	-1.0
insonne	-2.5
insonorizzat*	1.5
insonorizzazione inesistente	-1.5
insonorizzazione scarsa	-1.5
insopportabile	-2.5
insostenibile	-2.5
insostituibile	2.0
inspiegabile	-2.0
instabile	-2.0
installato subito	1.5
insufficiente	-2.5
insulso	-2.0
insultare	-3.0
insuperabile	3.5
intasat*	-2.0
intatto	1.5
integro	1.5
intelligente	2.0
interessant*	1.5
interessi alti	-2.0
interessi altissimi	-2.0
interessi bassi sul	-2.0
interessi ridicoli	-2.0
interfaccia brutta	-2.0
interfaccia chiara	1.5
interfaccia confusa	-2.0
interfaccia lenta	-2.0
interfaccia pulita	1.5
interfaccia vecchia	-2.0
interminabile	-2.5
internet lento	-2.0
internet veloce	1.5
interrompere	-1.5
interrotto	-1.5
interruttore rotto	-1.5
interruzione	-1.5
interventi di manutenzione	-1.5
intim*	1.5
intollerabil*	-3.5
intoppo	-1.5
intossicazione	-1.5
intossicazione alimentare	-1.5
intramontabile	2.0
intransigente	-2.0
intrattenimento	1.5
introvabile	-2.5
intuitivissim*	2.0
intuitivo	2.0
inutile	-2.5
inutilizzabile	-3.0
invadente	-2.0
invasiv*	-2.0
invidiabil*	3.0
invitant*	1.5
invivibile	-2.0
ipervalutat*	-1.5
ipocrisia	-2.0
ipocrit*	-2.0
irraggiungibile	-2.5
irragionevole	-2.0
irrecuperabile	-2.0
irregolare	-1.5
irreperibile	-2.5
irreprensibile	2.0
irresistibile	2.0
irresponsabile	-2.5
irriguardos*	-2.0
irrisolto	-2.5
irrisori*	-2.0
irrispettoso	-2.5
irritante	-2.5
isolamento acustico inesistente	-1.5
isolamento acustico scarso	-1.5
ispirante	2.0
ispirat*	2.0
isteric*	-2.0
jackpot	2.0
ke delusione	-2.0
ke disastro	-2.0
ke palle	-2.0
ke pena	-2.0
ke schifo	-2.0
ke tristezza	-2.0
ke vergogna	-2.0
kit di cortesia completo	1.0
ko	-1.5
l'unico neo	-1.0
la consiglio	2.5
la fine del mondo	2.5
la migliore	2.5
la peggiore	-3.5
la rifarei	2.0
labirinto	-2.0
lacuna	-2.0
ladri legalizzati	-2.5
ladro	-3.5
ladrocinio	-3.5
lag	-1.5
laggare	-1.5
lagna	-2.0
lagnanza	-2.0
lamentare	-2.0
lamentela	-2.0
lampadina fulminata	-1.5
lascia basiti	-2.0
lascia il tempo che trova	-2.0
lascia molto a desiderare	-2.5
lascia parecchio a desiderare	-2.5
lascia perplessi	-2.0
lasciare a desiderare	-2.5
lasciare l'amaro in bocca	-2.5
lasciati a bocca aperta	2.0
lasciati ad aspettare	-1.5
lasciati al freddo	-1.5
lasciati al loro destino	-2.0
lasciati in piedi	-1.5
lasciato a piedi	-2.0
lasciato a se stesso	-2.0
lasciato al caso	-2.0
lasciato il cliente	-2.5
lasciato solo	-2.0
lassismo	-2.0
late check out	1.0
lavandino THEN/3 =piccoli	-1.2
lavandino THEN/3 =piccolo	-1.2
lavandino otturato	-1.5
lavarsene le mani	-2.0
lavativ*	-2.0
lavori di manutenzione	-1.5
leale	2.0
lealtà	2.0
leccarsi i baffi	2.0
leccarsi le dita	2.0
leggera e digeribile	1.5
leggerissim*	3.0
leggero	1.0
lenta a caricare	-2.0
lenta ad aprirsi	-2.0
lentezza	-2.5
lentissim*	-3.5
lento	-2.0
lento come una lumaca	-2.0
lenzuola macchiate	-1.5
lenzuola sporche	-1.5
lenzuola vecchie	-1.0
letizia	2.0
letti scomodi	-1.5
letti singoli uniti	-1.0
letto THEN/3 =piccoli	-1.2
letto THEN/3 =piccolo	-1.2
letto a castello rotto	-2.0
letto aggiunto	-0.8
letto alla francese	-1.0
letto che cigola	-1.5
letto cigolante	-1.5
letto comodo	1.5
letto duro	-1.5
letto king size	1.5
letto piccolo	-1.2
letto singolo	-1.0
li consiglio	2.5
libidine	2.5
lieta sorpresa	2.0
lieto	2.0
limitant*	-1.5
limitat*	-1.5
limite della decenza	-2.0
linda	1.5
linea assente	-2.0
linea caduta	-2.0
linea disturbata	-2.0
linea giù	-2.0
linea instabile	-2.0
linea lenta	-2.0
linea morta	-2.0
linea ottima	1.5
linea pessima	-2.0
linea stabile	1.5
liquidato subito	1.5
liquidato velocemente	1.5
liquidazione irrisoria	-2.0
liquidazione ridicola	-2.0
liscio come l'olio	2.0
liso	-2.0
liste d'attesa infinite	-2.0
liste d'attesa interminabili	-2.0
liste d'attesa lunghe	-2.0
liste di attesa infinite	-2.0
liste di attesa lunghe	-2.0
litigare	-2.0
livello alto	2.0
livello superiore	2.5
lo consiglio	2.5
lo rifarei	2.0
lo stretto necessario	-1.0
locale THEN/3 =piccoli	-1.2
locale THEN/3 =piccolo	-1.2
locale accogliente	1.5
locale bellissimo	1.5
locale carino	1.5
location	1.5
loculo	-2.0
lode	2.0
lodevole	2.5
logico	1.0
logoro	-2.5
lontana da quella promessa	-2.0
lontana da tutto	-0.8
lontana dal centro	-1.0
lontana dal mare	-1.0
lontana dalla metro	-1.0
lontana dalla spiaggia	-1.0
lontana dalla stazione	-1.0
lontano da tutto	-0.8
lontano dal centro	-1.0
lontano dal mare	-1.0
lontano dal paese	-1.0
lontano dalla metro	-1.0
lontano dalla spiaggia	-1.0
lontano dalla stazione	-1.0
loop infinito	-2.0
losco	-2.0
lottare per	-2.0
lugubre	-2.5
lumaca	-2.0
luminoso	2.0
lunga attesa	-2.5
lunga coda	-2.0
lunga fila	-2.0
lunga trafila	-2.0
lungaggine	-2.5
lunghissim*	-1.5
lungimirante	2.0
lungo e complicato	-2.0
luogo tranquillo	1.0
lurido	-3.0
luridume	-3.0
lusso	2.0
lussuoso	2.0
ma scherziamo	-2.0
ma stiamo scherzando	-2.0
macabro	-2.0
macchiat*	-2.5
macchina automatica	-1.0
macchina mangiasoldi	-2.0
macchinos*	-2.5
macchinosissim*	-2.0
macello	-2.5
made in china scadente	-2.0
maestoso	2.0
maestria	2.0
magico	3.0
magistrale	2.0
magnificenza	2.0
magnifico	3.5
mah	-1.5
mal confezionato	-2.0
mal di pancia	-1.5
mal di stomaco	-1.5
mal di testa	-2.0
mal fatto	-2.0
mal frequentat*	-2.0
mal funzionante	-2.0
mal gestito	-2.0
mal imballato	-2.0
mal organizzato	-2.0
mal tenuto	-2.0
mala fede	-2.5
malaccio	-2.0
malafede	-2.5
malandato	-3.0
malasanità	-2.5
malconcio	-2.0
malcontento	-1.5
malcurato	-2.0
maldestro	-2.0
male	-2.0
maleducatissim*	-3.5
maleducato	-3.0
maleodorante	-3.0
malevolo	-2.0
malfamat*	-2.0
malfatto	-2.0
malfrequentat*	-2.0
malfunzionamento	-2.0
malino	-2.0
malissim*	-3.5
malmesso	-2.0
malsano	-2.0
malservizio	-2.5
maltenuto	-2.0
maltrattamenti	-2.0
maltrattat*	-2.0
malumore	-1.5
manca il personale	-1.5
manca personale	-1.5
manca solo	-1.0
manca un pezzo	-2.0
manca un po' di	-1.0
mancano pezzi	-2.0
mancante	-2.0
mancanza	-2.0
mancanza di acqua	-1.5
mancanza di aria condizionata	-1.5
mancanza di ascensore	-2.0
mancanza di ascolto	-2.0
mancanza di collaborazione	-2.0
mancanza di competenza	-2.0
mancanza di controlli	-2.0
mancanza di coordinamento	-2.0
mancanza di finestre	-1.5
mancanza di formazione	-2.0
mancanza di infermieri	-2.0
mancanza di manutenzione	-2.0
mancanza di medici	-2.0
mancanza di parcheggio	-2.0
mancanza di pazienza	-2.0
mancanza di personale	-1.5
mancanza di posti	-2.0
mancanza di tatto	-2.0
mancanza di umanità	-2.0
mancare	-1.5
mancata consegna	-2.0
mancata risposta	-2.0
mancato rimborso	-2.0
mandati via	-1.5
maneggevole	1.0
mangia batteria	-2.0
mangia soldi	-2.0
mangiapane	-2.0
mangiasoldi	-2.0
mangiato bene	2.0
mangiato da dio	2.0
mangiato divinamente	2.0
mani d'oro	2.5
mani nei capelli	-2.5
mannaggia	-2.0
manutenzione	-1.0
marcio	-2.0
mare vicino	1.0
margini di miglioramento	-1.0
martellant*	-2.0
mascalzone	-3.5
massima cortesia	1.5
massima disponibilità	1.5
massima gentilezza	1.5
massima professionalità	1.5
massima pulizia	1.5
massima serietà	1.5
massimo dei voti	2.0
materasso comodo	1.5
materasso duro	-1.5
materasso molle	-1.5
materasso nuovo	1.5
materasso vecchio	-1.5
materie prime di qualità	1.5
materie prime eccellenti	1.5
maxi bolletta	-2.0
me ne sono innamorato	2.0
mediocr*	-1.0
mediocre	-1.5
meglio del previsto	3.0
meglio la versione precedente	-2.0
meglio la versione vecchia	-2.0
meh	-1.0
memorabil*	2.5
menefreghista	-3.0
menomale	1.0
mentono	-2.5
menu vario	1.5
menzione d'onore	2.5
menzione particolare	2.5
menzione speciale	2.5
menzogna	-3.0
menù limitato	-1.5
menù ricco	1.5
meraviglioso	3.5
merda	-4.0
merendine confezionate	-1.5
merit*	2.0
merita un viaggio	2.0
merita una sosta	2.0
merita una visita	2.0
meritat*	2.0
meritatissim*	2.0
merito speciale	2.5
meschino	-2.0
mesi di attesa	-2.0
mesi di lista	-2.0
mesi per un appuntamento	-2.0
mesi per una visita	-2.0
messi a nostro agio	2.0
messo a mio agio	2.0
messo a proprio agio	2.0
messo giù il telefono	-2.0
meticolosità	2.0
meticoloso	1.5
metro vicina	1.0
mettono a proprio agio	2.0
mettono giù	-2.0
mezz'ora di attesa	-1.5
mezz'ora di ritardo	-1.5
mezzo crudo	-1.5
mhm	-1.0
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
mille attenzioni	2.0
mille documenti	-2.0
mille email	-1.5
mille grazie	2.0
mille mail	-1.5
mille moduli	-2.0
mille passaggi	-2.0
mille peripezie	-2.0
mille telefonate	-1.5
minaccia	-3.0
minchiate	-2.0
minibar vuoto	-1.5
minimal	-1.0
minimi dettagli	2.0
minimo indispensabile	-1.0
minimo sindacale	-1.0
minuscolo	-2.0
minuti a piedi dal centro	1.0
minuti a piedi dalla stazione	1.0
minuti dal centro	1.0
minuti dall'aeroporto	1.0
minuti dalla stazione	1.0
minuti di ritardo	-2.0
minuzioso	2.0
miracoloso	2.0
miseri*	-2.0
misero	-1.5
misfatto	-2.0
mitico	3.0
mmh	-1.0
modello da seguire	2.0
modem a rate	-2.0
moderno	1.5
modi bruschi	-1.5
modi sgarbati	-1.5
molestat*	-2.0
molesto	-2.0
molle nella schiena	-1.5
mollicci*	-1.5
molta polvere	-1.5
molto meglio di	1.5
molto piccolo	-1.2
molto soddisfatto	3.0
molto varia	1.2
molto vicino	1.2
monnezza	-3.0
monotono	-2.0
montagna di documenti	-2.0
montati la testa	-2.0
moquette macchiata	-1.5
moquette sporca	-1.5
moquette vecchia	-1.0
morbidezza	2.0
morbidissim*	3.0
morbido	2.0
morire di caldo	-1.5
morire di freddo	-1.5
morti di freddo	-1.5
mortificante	-2.0
mortificat*	-2.0
mosca nel	-1.5
moscerini	-2.0
mosche	-2.0
mostra i segni del tempo	-1.5
movimenti sospetti	-2.0
mozzafiato	3.5
mozziconi	-2.0
muffa	-3.0
muri di cartone	-1.5
muri sottili	-1.5
muro davanti	-0.8
muro di gomma	-2.0
musica ad alto volume	-1.5
musica alta	-1.5
musica dal vivo	1.5
musichetta	-2.0
mutuo negato	-2.0
n 1	2.0
n.1	2.0
nausea	-2.5
nauseante	-3.5
navetta gratuita	1.0
ne ho abbastanza	-2.0
ne ho le scatole piene	-2.0
ne vale la pena	2.0
necessita di	-1.5
necessitano di	-1.5
necessiterebbe	-1.5
necessità di manutenzione	-1.5
nefasto	-2.0
negativo	-2.0
negligente	-2.5
nei minimi dettagli	2.0
nei minimi particolari	2.0
nei tempi	1.5
nei tempi indicati	2.0
nei tempi prestabiliti	1.5
nei tempi previsti	2.0
nei tempi promessi	2.0
nei tempi stabiliti	2.0
nel cuore del	1.5
nel cuore della	1.5
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
notte d'inferno	-2.5
notte da incubo	-2.5
notte in bianco	-2.5
notte infernale	-2.5
notte insonne	-2.5
nove e mezzo	2.0
nr 1	2.0
nullafacent*	-2.0
numero 1	2.0
numero uno	3.5
numerosi solleciti	-2.0
nuovissim*	1.5
n°1	2.0
nè cortese	-1.5
nì	-1.0
oasi	2.0
oasi di pace	2.0
oasi di relax	2.0
obbligato a	-2.0
obbligatorio registrarsi	-2.0
obbrobri*	-3.0
obiezione	-1.5
obliteratrice rotta	-2.0
obsoleto	-2.0
occhi a cuore	2.0
occhi a cuoricino	2.0
odiare	-3.5
odioso	-2.0
odissea	-3.0
odoraccio	-2.0
odore di	-1.5
odore di chiuso	-1.5
odore di fogna	-1.5
odore di fritto	-1.5
odore di fumo	-1.5
odore di muffa	-1.5
odore di pulito	1.5
odore di umido	-1.5
odore forte	-2.0
odore sgradevole	-2.0
offendere	-3.0
offensivo	-3.0
offerta civetta	-2.5
offeso	-3.0
ogni comfort	1.0
ogni comodità	1.0
ogni dettaglio	2.0
ogni minimo dettaglio	2.0
ogni richiesta	1.5
ok	1.0
okay	1.0
okk	1.0
oleos*	-1.5
oltraggio	-2.0
oltraggios*	-2.0
oltre al danno la beffa	-2.0
oltre il danno la beffa	-2.0
oltre le aspettative	2.5
oltre le mie aspettative	2.5
oltre ogni aspettativa	3.0
oltre ogni limite	-2.0
olé	2.0
omaggiat*	1.0
omaggio	1.5
onesto	2.5
onesto per il prezzo	1.0
opera d'arte	2.5
operatore gentile	1.5
operatori competenti	1.5
operazione fallita	-2.0
operazione negata	-2.0
operazioni sospette	-2.0
opprimente	-2.0
ora di ritardo	-2.0
ordinatissim*	2.0
ordinato e pulito	1.5
ordine e pulizia	1.5
ordine sbagliato	-2.0
ore al pronto soccorso	-2.0
ore al telefono	-2.5
ore di attesa	-2.5
ore di coda	-2.5
ore di fila	-2.5
ore di ritardo	-3.0
ore in coda	-2.5
ore in pronto soccorso	-2.0
ore in sala d'attesa	-2.0
orecchie da mercante	-2.0
organizzato bene	2.0
organizzato male	-2.0
orgasmic*	2.5
orgoglioso	2.5
orologio svizzero	2.0
orrendo	-3.5
orribile	-3.5
orrido	-2.0
orripilante	-3.5
orrore	-3.5
osceno	-3.5
ospitale	2.0
ospitalissim*	2.0
ospizio	-2.0
ostacolo	-1.5
ostile	-2.0
ottima assistenza	2.0
ottima carta dei vini	1.5
ottima colazione	1.5
ottima connessione	1.5
ottima copertura	1.5
ottima equipe	2.0
ottima fattura	1.5
ottima linea	1.5
ottima materia prima	1.5
ottima posizione	1.5
ottima qualit*	2.5
ottima rete	1.5
ottima sorpresa	2.0
ottima struttura	2.0
ottimal*	2.0
ottimi materiali	1.5
ottimo	3.0
ottimo acquisto	1.5
ottimo affare	2.5
ottimo medico	2.0
ottimo ospedale	2.0
ottimo personale	2.0
ottimo prezzo	2.0
ottimo rapporto	1.5
ottimo rapporto qualit* prezzo	2.0
ottimo reparto	2.0
ottimo servizio	1.5
ottimo servizio clienti	2.0
ottimo soggiorno	2.0
ottimo staff	2.0
ottimo supporto	2.0
ottimo team	2.0
ottimo vino	1.5
ottimo wifi	1.5
otturat*	-2.0
ottuso	-2.0
overbooking	-1.5
pacco aperto	-2.0
pacco perso	-2.5
pacco smarrito	-2.5
paccottiglia	-2.0
pagamento a parte	-1.0
pagamento bloccato	-2.0
pagamento fallito	-2.0
pagamento immediato	1.5
pagamento negato	-2.0
pagamento rifiutato	-2.0
pagamento solo in contanti	-1.5
pagato due volte	-2.0
pagina bianca	-2.0
pagliaccio	-3.0
palestra THEN/3 =piccola	-1.2
palestra THEN/3 =piccole	-1.2
palestra piccola	-1.2
palle piene	-2.0
palleggi	-2.0
pallini	-2.0
pane duro	-1.5
pane freddo	-1.5
pane raffermo	-1.5
pane vecchio	-1.5
panorama mozzafiato	1.5
panoramico	2.0
paradisiac*	2.0
paradisiaca	2.0
paradiso	2.0
parassita	-2.0
parcheggio THEN/3 =piccoli	-1.2
parcheggio THEN/3 =piccolo	-1.2
parcheggio a pagamento	-1.0
parcheggio custodito	1.0
parcheggio gratis	1.0
parcheggio gratuito	1.0
parcheggio interno	1.0
parcheggio privato	1.0
pareti di carta	-1.5
pareti di cartone	-1.5
pareti sottili	-1.5
partenza puntuale	1.5
partito in orario	1.5
partito puntuale	1.5
passabile	1.0
passato al microonde	-1.5
passato da un operatore all'altro	-2.0
passato di moda	-1.5
passato il segno	-2.0
passi dal centro	1.0
passi dalla stazione	1.0
passione	1.5
passione e amore	2.0
pasta fredda	-1.5
patatine fredde	-1.5
patetico	-3.0
paura	-2.5
pazienti e gentili	2.0
pazientissim*	3.0
pazienza	2.0
pecca	-2.0
peccato davvero	-1.0
peccato il	-1.0
peccato la	-1.0
peggio	-3.0
peggio del peggio	-4.0
peggio di prima	-2.5
peggiorativ*	-2.0
peggiorato dopo	-2.0
peggiore	-3.5
peggiorissim*	-2.0
peli nel	-2.0
peli nella	-2.0
peli pubici	-2.0
peli sul	-2.0
pena del contrappasso	-2.5
penale	-2.0
penali assurde	-2.0
penalizzare	-2.0
penosissim*	-2.0
penoso	-3.0
pensavo meglio	-2.0
pentit*	-2.5
per essere un 4 stelle	-1.0
per essere un 5 stelle	-1.0
per favore continuate così	1.5
per fortuna	1.0
per un 4 stelle	-1.0
per un 5 stelle	-1.0
per una notte può andare	-1.0
per una notte va bene	-1.0
percorso a ostacoli	-2.0
percorso ad ostacoli	-2.0
perde acqua	-1.5
perde pelo	-2.0
perdere	-2.0
perdere colore	-2.0
perdere fiducia	-2.0
perdere la coincidenza	-2.0
perdere la fiducia	-2.0
perdere tempo	-3.0
perdere un cliente	-2.5
perdita di tempo	-3.0
perdite d'acqua	-1.5
perennemente in ritardo	-2.0
perfett*	3.5
perfezione	3.5
perfido	-2.0
pericoloso	-2.5
periferic*	-0.8
peripezie	-2.0
perito assente	-2.0
perito incompetente	-2.0
perla	2.0
pernicioso	-2.0
perplesso	-2.0
perseguitano	-2.0
perseguitat*	-2.0
perseverante	2.0
perso	-2.0
perso i bagagli	-2.0
perso i soldi	-2.0
perso il bagaglio	-2.0
perso il pacco	-2.5
perso il treno	-2.0
perso il volo	-2.0
perso l'aereo	-2.0
perso la coincidenza	-2.0
perso la fiducia	-2.0
perso la prima	-2.0
perso la valigia	-2.0
perso soldi	-2.0
perso tempo	-3.0
perso tutto	-2.0
perso un cliente	-2.5
personale attento	2.0
personale competente	2.0
personale cordiale	2.0
personale disponibile	2.0
personale eccezionale	2.0
personale fantastico	2.0
personale impreparato	-1.5
personale incompetente	-1.5
personale insufficiente	-1.5
personale maleducato	-1.5
personale preparato	2.0
personale qualificato	2.0
personale scarso	-1.5
personale scortese	-1.5
personale super	2.0
personale svogliato	-1.5
personale umano	2.0
pesante	-1.5
pesantezza	-2.0
pesce d'aprile	-2.0
pesce fresco	1.5
pesci in faccia	-1.5
pessima esperienza	-2.0
pessima qualit*	-2.5
pessime condizioni	-2.0
pessimissim*	-2.0
pessimistico	-2.0
pessimo	-3.5
pessimo servizio	-1.5
pezzo di plastica	-2.0
pezzo mancante	-2.0
phishing	-2.0
phon rotto	-1.5
piacere	2.0
piacevole	2.0
piacevole soggiorno	2.0
piacevolezza	2.0
piacevolissim*	3.0
piacevolmente sorpreso	2.0
piaciutissim*	3.0
piaghe	-2.0
piaghe da decubito	-2.0
piangere	-2.5
pianto	-2.5
piatti abbondanti	1.5
piatti freddi	-1.5
piatti riscaldati	-1.5
piatti sporchi	-1.5
piccola pecca	-1.0
piccolino	-1.5
piccolissim*	-2.0
piccolo appunto	-1.0
piccolo difetto	-1.0
piccolo neo	-1.0
piccolo per	-1.2
pidocchioso	-2.0
piena di bug	-2.0
pienamente soddisfatto	3.0
pieni di attenzioni	2.0
pienissim*	-2.0
pieno centro	1.2
pieno centro storico	1.0
pieno d'olio	-1.5
pieno di errori	-2.0
pieno di polvere	-1.5
pietoso	-3.0
pigiati	-1.5
pignolo	-2.0
pigrizia	-2.0
pigro	-2.0
pilling	-2.0
pimpante	2.0
ping pong	-2.0
pingpong	-2.0
piove dentro	-2.0
piove sul bagnato	-2.0
piscina THEN/3 =piccola	-1.2
piscina THEN/3 =piccole	-1.2
pittoresco	1.5
piuttosto lontano	-1.0
piuttosto piccolo	-1.2
pizza fredda	-1.5
pizza riscaldata	-1.5
più che soddisfatto	3.0
più che sufficiente	1.0
plasticaccia	-2.5
plasticos*	-1.5
plaudire	2.0
plauso	2.0
pochi minuti a piedi	1.0
poco parcheggio	-1.0
poesia nel piatto	1.5
polizza cara	-2.0
polizza inutile	-2.0
pollaio	-2.0
polvere dappertutto	-2.0
polvere di	-1.5
polvere ovunque	-2.0
polvere sotto	-2.0
polveroso	-2.0
pop up continui	-2.0
porca miseria	-2.0
porca puttana	-2.0
porca vacca	-2.0
porcheria	-3.0
porco cane	-2.0
porta in faccia	-2.5
porta rotta	-1.5
porte che sbattono	-1.5
portentoso	2.0
porzione THEN/3 =piccola	-1.2
porzione THEN/3 =piccole	-1.2
porzione misera	-1.5
porzioni abbondanti	1.5
porzioni da fame	-1.5
porzioni enormi	1.5
porzioni generose	1.5
porzioni giuste	1.5
porzioni microscopiche	-1.5
porzioni minuscole	-1.5
porzioni misere	-1.5
porzioni piccole	-1.0
porzioni ridicole	-1.5
porzioni ridotte	-1.5
porzioni scarse	-1.5
pos rotto	-1.5
posate sporche	-1.5
positivissim*	2.0
positivo	2.0
posizione centrale	1.5
posizione comoda	2.0
posizione eccezionale	1.5
posizione favorevole	1.5
posizione ideale	1.5
posizione invidiabile	1.5
posizione perfetta	1.5
posizione privilegiata	1.5
posizione strategica	1.5
posizione top	1.5
posizione tranquilla	1.0
posizione unica	2.0
posizione vicino	1.0
possono fare di più	-1.0
possono migliorare	-1.0
posti insufficienti	-2.0
posticino	1.5
posticipare	-1.5
posto giusto	1.5
posto ideale	1.5
posto incantevole	1.5
posto magico	1.5
posto perfetto	1.5
posto tranquillo	1.0
poteva andare meglio	-2.0
poteva essere meglio	-2.0
poteva essere migliore	-1.0
potevano fare di più	-1.0
potevano fare meglio	-1.0
potrebbe andare meglio	-2.0
potrebbe essere meglio	-2.0
potrebbe migliorare	-2.0
potrebbero migliorare	-2.0
povero	-1.5
pratica bloccata	-2.0
pratica ferma	-2.0
pratica respinta	-2.0
pratica rifiutata	-2.0
praticamente assente	-1.0
praticamente inesistente	-1.0
praticamente inutile	-1.0
praticissim*	2.0
praticit*	2.0
precisi e puntuali	1.5
precisione	2.0
precisione svizzera	2.0
precisissim*	2.0
preciso	2.0
precotto	-1.5
pregevole	2.0
pregiat*	2.0
prelibato	2.0
prelievo negato	-2.0
premi alti	-2.0
premio alto	-2.0
premio aumentato	-2.0
premuroso	2.5
prende bene	1.5
prende dappertutto	1.5
prende ovunque	1.5
prendere in giro	-3.0
prendere per i fondelli	-3.0
prendere per il culo	-2.0
prendersi cura	2.0
preoccupante	-2.5
preparat*	2.0
prepotente	-2.5
presa in giro	-3.0
presa in giro colossale	-2.0
presa per i fondelli	-3.0
presa per il culo	-3.0
prese rotte	-1.5
presi cura	2.0
presi per fessi	-2.0
presi per scemi	-2.0
pressapochis*	-2.0
pressapochismo	-2.0
pressappochis*	-2.0
pressappochismo	-2.0
pressione bassa	-1.5
prestito negato	-2.0
prestito rifiutato	-2.0
presuntuoso	-2.5
presunzione	-2.0
pretenzioso	-2.0
preziosissim*	2.0
prezioso	2.0
prezzi abbordabili	1.5
prezzi accessibili	1.5
prezzi alti	-2.5
prezzi aumentati	-1.5
prezzi bassi	2.0
prezzi convenienti	1.5
prezzi da gioielleria	-2.5
prezzi equi	1.5
prezzi folli	-2.5
prezzi gonfiati	-2.5
prezzi imbattibili	1.5
prezzi modesti	1.5
prezzi nella media	1.5
prezzi nella norma	1.5
prezzi onesti	2.0
prezzi ottimi	1.5
prezzi popolari	1.5
prezzi ragionevoli	1.5
prezzi stabili	1.5
prezzi super	1.5
prezzi troppo alti	-2.5
prezzi un po alti	-1.2
prezzi un po' alti	-1.2
prezzo adeguato	1.5
prezzo alto	-2.5
prezzo bloccato	1.5
prezzo civetta	-2.5
prezzo competitivo	2.0
prezzo contenuto	1.5
prezzo eccessivo	-2.5
prezzo elevato	-1.5
prezzo equo	1.5
prezzo esagerato	-2.5
prezzo esorbitante	-2.5
prezzo giusto	2.0
prezzo invariato	1.5
prezzo modico	1.5
prezzo piccolo	1.5
prezzo salato	-2.0
prezzo troppo alto	-2.5
prima c'era più	-1.5
prima del previsto	2.0
prima e l'ultima volta	-3.0
prima e ultima volta	-3.0
prima era meglio	-2.0
prima si stava meglio	-2.0
proattivo	1.5
problema	-2.0
problema risolto	2.5
problema risolto subito	1.5
problematico	-2.0
problemino	-1.0
problemone	-2.0
prodigio	2.0
prodotti confezionati	-1.5
prodotti da discount	-1.5
prodotti di qualità	1.5
prodotti freschi	1.5
prodotti genuini	1.5
prodotti industriali	-1.5
prodotti locali	1.5
prodotti scadenti	-1.5
prodotti scaduti	-1.5
prodotti tipici	1.5
prodotto sbagliato	-2.0
prodotto super	2.5
professionalissim*	3.0
professionalità	2.5
professionalità e cortesia	2.0
professionalità e gentilezza	2.0
professionalità e umanità	2.0
proficuo	2.0
profuma di pulito	1.5
profumat*	1.5
proibitivo	-2.0
promesse da marinaio	-2.5
promettente	1.5
promosso	2.5
promozione	1.5
pronti a soddisfare	1.5
pronti ad aiutare	1.5
proprio come volevo	1.5
prostitute	-2.0
protetto	1.0
protetto bene	2.0
protetto male	-2.0
provvidenziale	2.0
puah	-1.5
pubblicità continue	-2.0
pubblicità ingannevole	-3.0
pubblicità invasiva	-2.0
pubblicità ogni	-2.0
pubblicità ovunque	-2.0
puerile	-2.0
pulit*	2.0
pulitissim*	3.0
pulito e ordinato	1.5
pulizia	1.0
pulizia eccellente	1.5
pulizia impeccabile	1.5
pulizia ottima	1.5
pulizia perfetta	1.5
pulman vicino	1.0
punta di diamante	2.0
puntiglioso	1.5
punto di forza	2.0
punto di riferimento	2.0
punto dolente	-2.5
punto fermo	2.0
puntuale	2.0
puntuali e precisi	1.5
puntualissim*	3.0
puntualità svizzera	2.0
punture	-2.0
pura poesia	2.5
purtroppo	-1.5
purtroppo no	-1.0
puttanata	-2.0
puzza	-3.0
puzza di fogna	-1.5
puzza di fumo	-1.5
puzza di muffa	-1.5
puzza sotto il naso	-1.5
puzzolente	-3.0
può dare di più	-1.0
può fare di più	-1.0
può migliorare	-1.0
qualche carenza	-1.0
qualche difetto	-1.0
qualche disagio	-1.0
qualche intoppo	-1.0
qualche neo	-1.0
qualche pecca	-1.0
qualche piccola manutenzione	-1.0
qualche problema	-1.0
qualche problemino	-1.0
qualificat*	2.0
qualificatissim*	2.0
qualit* alta	2.5
qualit* altissima	3.0
qualit* bassa	-2.5
qualit* calata	-2.0
qualit* peggiorata	-2.5
qualit* scadente	-2.5
qualit* scarsa	-2.5
quartiere malfamato	-2.0
quartiere tranquillo	1.0
quasi assente	-1.0
quasi inesistente	-1.0
quattro soldi	-2.0
querela	-2.5
rabbia	-3.0
raccapricciante	-3.5
raccomandabile	2.0
raccomandatissim*	3.0
raccomando	2.0
raccontano balle	-2.5
raffazzonato	-2.0
raffermo	-1.5
raffinatezza	1.5
raffinato	2.5
raggiante	2.0
raggirat*	-2.5
raggiro	-3.5
raggiungibile a piedi	0.8
raggiungibile facilmente	1.0
raggiungibile in	1.0
ragionevole	1.5
ragnatele	-2.0
rallentamento	-1.5
rammaricato	-2.0
rammarico	-2.0
rancido	-2.5
rapidi ed efficienti	1.5
rapidissim*	3.0
rapidità impressionante	3.0
rapido	2.0
rapina	-3.0
rapporto ottimo	1.5
rapporto qualit* prezzo ottimo	3.0
rapporto qualità prezzo buono	1.5
rapporto qualità prezzo eccellente	1.5
rapporto qualità prezzo equo	1.5
rapporto qualità prezzo giusto	1.5
rapporto qualità prezzo imbattibile	1.5
rasenta	-2.0
rasenta il ridicolo	-2.0
rasserenante	2.0
rassicurant*	2.0
rassicurare	2.0
rassicurat*	2.0
rata alta	-2.0
rate alte	-2.0
ratti	-2.0
rattoppato	-2.0
reattivo	1.5
recensioni comprate	-2.5
recensioni false	-2.5
recensioni finte	-2.5
recentemente ristrutturat*	1.5
reclamo	-2.0
regolarmente	1.0
relax	1.5
rendimenti bassi	-2.0
rendimento ridicolo	-2.0
repellente	-2.0
resistente	2.0
resistentissim*	2.0
reso facile	1.0
reso gratis	1.0
reso gratuito	1.0
respinto	-2.0
restaurat*	1.5
restringere	-2.5
rete cigolante	-1.5
rete giù	-2.0
rete instabile	-2.0
rete intasata	-2.0
rete lenta	-2.0
rete ottima	1.5
rete pessima	-2.0
rete satura	-2.0
rete scarsa	-2.0
retrogusto	-1.5
retrò	-1.5
riacquistare	2.0
riattaccano	-2.0
ribrezzo	-3.5
ributtante	-2.0
ricattat*	-2.5
ricatto	-2.5
ricca scelta	1.5
ricchissim*	1.5
ricco	1.5
ricercat*	1.5
richiamare più volte	-1.5
richiesta negata	-2.0
richiesta respinta	-2.0
richiesta rifiutata	-2.0
ricompensat*	2.0
ricomprare	2.0
ridateci la vecchia	-2.0
ridatemi i soldi	-2.5
ridicolo	-3.0
ridondante	-2.0
ridotto ai minimi	-1.0
ridotto all'osso	-1.0
rifarei	2.0
rifinito	1.0
rifinito bene	2.0
rifinito male	-2.0
rifiutat*	-2.0
rigenerante	2.0
rigenerat*	2.0
rigido	-1.5
rilassante	2.0
rilassat*	2.0
riluttante	-1.5
rimandat*	-1.5
rimbalzare	-2.5
rimbambito	-2.0
rimbomba	-1.5
rimborsato subito	1.5
rimborso immediato	1.5
rimborso negato	-2.0
rimborso parziale	-2.0
rimborso rapido	1.5
rimborso ridicolo	-2.0
rimborso rifiutato	-2.0
rimborso veloce	1.5
rimettete la vecchia	-2.0
rimodernat*	1.5
rimodulazione	-2.0
rimpallat*	-2.0
rimpallo	-2.5
rimpiangere	-2.5
rimpianto	-2.5
rinascita	2.0
rinat*	2.0
rincaro	-2.5
rincuorante	2.0
rinfrescata	-1.5
ringraziamento speciale	2.5
ringraziare	2.0
rinnovamento	-1.5
rinuncia	-2.0
rinviare	-1.5
riordiner*	2.0
ripagat*	2.0
ripetitivo	-1.5
riposant*	1.5
riposato bene	1.5
ripostiglio	-2.0
ripugnante	-2.0
risarcimento irrisorio	-2.0
risarcimento negato	-2.0
risarcimento ridicolo	-2.0
riscaldamento al massimo	-1.5
riscaldamento guasto	-1.5
riscaldamento rotto	-1.5
riscaldamento spento	-1.5
rischioso	-2.5
risolto	1.5
risolto il problema	2.5
risolto immediatamente	2.5
risolto in giornata	1.5
risolto in un attimo	1.5
risolto subito	2.5
risolto tutto	2.5
risolto velocemente	2.5
risolutiv*	1.5
risolvono i problemi	1.5
risolvono sempre	1.5
risolvono subito	1.5
risolvono tutto	1.5
risparmi bruciati	-2.0
risparmiare	2.0
rispettare i tempi	2.0
rispettos*	1.5
risplendere	2.0
rispondere subito	1.5
risponditore	-2.0
rispondono male	-1.5
rispondono sempre	1.5
rispondono velocemente	1.5
risposta chiara	1.5
risposta immediata	1.5
risposte chiare	1.5
risposte rapide	1.5
risposte sgarbate	-1.5
risposte veloci	1.5
risposto immediatamente	1.5
risposto male	-1.5
risposto subito	1.5
ristretto	-2.5
ristrutturat*	1.5
ritardatario	-2.5
ritardi continui	-2.0
ritardi cronici	-2.0
ritardi infiniti	-2.0
ritardi vergognosi	-2.0
ritardo	-2.5
ritardo assurdo	-3.0
ritempran*	2.0
ritorner*	2.0
ritorneremo	2.0
riuscitissim*	2.0
rivoglio i miei soldi	-2.5
rivoglio i soldi	-2.5
rivoltante	-2.0
rivoluzionario	2.5
roba da matti	-2.5
roba da pazzi	-2.0
robaccia	-3.0
robustezza	2.0
robustissim*	3.0
robusto	2.0
rogna	-2.5
rognoso	-2.5
romantico	1.5
rompere	-3.0
rompere le scatole	-2.0
rompicapo	-2.0
rompiscatole	-2.0
rottame	-2.0
rotto	-3.0
rotto le palle	-2.0
rotto le scatole	-2.0
rottura	-3.0
rottura di palle	-2.0
rottura di scatole	-2.5
rovinata la vacanza	-2.5
rovinato	-3.0
rovinato il soggiorno	-2.5
rovinato il weekend	-2.5
rovinato la serata	-2.5
rovinato tutto	-2.5
rozzo	-2.0
rubat*	-3.5
rubinetto che perde	-1.5
ruggine	-2.0
rumoros*	-2.5
ruvido	-2.0
s'arrangia	-1.0
sa ascoltare	2.0
sa di chiuso	-1.5
sa di plastica	-1.5
sagace	2.0
sala THEN/3 =piccola	-1.2
sala THEN/3 =piccole	-1.2
sala d'attesa piena	-2.0
salasso	-1.5
salatissim*	-1.5
salvare la vita	2.0
salvato la giornata	2.0
salvavita	2.0
sanificat*	1.5
sanno ascoltare	2.0
sanzione	-2.0
sapeva di chiuso	-1.5
sapeva di fumo	-1.5
sapeva di muffa	-1.5
sapore cattivo	-1.5
sapore sgradevole	-1.5
sapore strano	-1.5
saporit*	2.0
sardine	-1.5
savoir faire	2.0
sbadat*	-2.0
sbagliare	-2.0
sballato	-2.0
sballottato	-2.5
sballottato da	-2.0
sbalorditivo	3.5
sbalordito	2.0
sbandierat*	-2.0
sbattere le porte	-1.5
sbeccato	-2.0
sbiadito	-2.5
sbigottit*	-2.0
sbilanciato	-1.5
sbriciolato	-3.0
sbrigativo	-2.0
sbrindellato	-2.0
scabroso	-2.0
scadentissim*	-3.0
scadut*	-2.0
scaduto molto	-2.0
scala mobile rotta	-2.0
scalcinato	-2.0
scam	-2.0
scandaloso	-3.5
scansafatiche	-2.0
scantinato	-1.0
scappare a gambe levate	-2.5
scarafaggio	-3.0
scarica la batteria	-2.0
scaricabarile	-2.5
scaricare la colpa	-1.5
scarico intasato	-1.5
scarico lento	-1.5
scarico otturato	-1.5
scarico rumoroso	-1.5
scarno	-1.5
scarsa assistenza	-2.5
scarsa attenzione	-2.5
scarsa comunicazione	-2.5
scarsa copertura	-2.0
scarsa cura	-2.5
scarsa disponibilità	-2.5
scarsa igiene	-2.0
scarsa pressione	-1.5
scarsa professionalità	-2.5
scarsa pulizia	-2.5
scarsa qualit*	-2.5
scarsa varietà	-1.5
scarsissim*	-2.5
scarsità	-2.0
scarso	-2.0
scarso assortimento	-2.0
scartoffie	-2.0
scassato	-2.0
scassinat*	-2.5
scatola aperta	-2.0
scatola rotta	-2.0
scatole piene	-2.0
scatta il video	-2.0
scellerato	-2.0
scelta limitata	-2.0
scemo	-2.5
scendere di qualit*	-2.0
sceso di qualit*	-2.0
scheggiato	-2.5
schermata bianca	-2.0
schermata nera	-2.0
schermo THEN/3 =piccoli	-1.2
schermo THEN/3 =piccolo	-1.2
schiacciante	-2.0
schiacciato	-2.5
schiamazzi	-2.0
schiettezza	2.0
schifezza	-3.5
schifo	-3.5
schifooo	-2.0
schifosissim*	-4.0
schifoso	-3.5
sciacall*	-2.0
sciagura	-2.0
sciaguratamente	-2.0
sciap*	-1.5
sciapo	-1.5
sciatto	-2.5
scintillante	2.0
scioccante	-2.0
sciocchezza	-2.0
scioglievol*	1.5
scioperi continui	-2.0
sciopero	-2.0
scippat*	-2.0
scippo	-3.0
scocciato	-2.0
scocciatura	-2.0
scollat*	-2.0
scolorito	-2.5
scomodissim*	-3.5
scomodità	-2.5
scomparso	-2.5
sconcertante	-2.0
sconcio	-2.0
scondit*	-1.5
sconforto	-2.0
sconsiderato	-2.0
sconsigliare	-3.0
sconsigliatissim*	-3.5
scontento	-1.5
sconto finto	-2.5
scontrino mancante	-1.5
scontroso	-2.5
sconveniente	-2.0
sconvolgente	-2.0
scoperto alto	-2.0
scoraggiante	-2.0
scorbutico	-2.5
scorrettezza	-3.0
scorrettissim*	-2.5
scorretto	-3.0
scorrevole	2.0
scortese	-3.0
scortesissim*	-3.5
scostante	-2.0
scottatura	-2.0
scotto	-2.5
screanzato	-2.0
scrostat*	-2.0
scrupolosità	2.0
scrupoloso	1.5
scucito	-2.5
sdrucito	-2.0
se ne fregano	-2.0
se ne infischiano	-2.0
se ne lavano le mani	-2.0
se ne sbattono	-2.0
seccante	-2.0
seccat*	-2.0
seccatura	-2.0
secco	-1.5
sedile THEN/3 =piccoli	-1.2
sedile THEN/3 =piccolo	-1.2
sedili rotti	-2.0
sedili scomodi	-2.0
sedili sporchi	-2.0
sedili stretti	-2.0
segnalato al crif	-2.0
segnale assente	-2.0
segnale debole	-2.0
segnale forte	1.5
segnale instabile	-2.0
segnale ottimo	1.5
segnale scarso	-2.0
segnale stabile	1.5
segni del tempo	-1.5
segni di usura	-1.5
seguito passo passo	1.5
sembra plastica	-1.5
seminterrato	-1.0
semplice da usare	2.0
semplice e chiaro	1.5
semplice e intuitivo	1.5
semplice e veloce	1.5
semplice ed efficace	1.5
semplicissim*	3.0
semplicità	2.0
semplificare	1.5
sempre attenti	1.5
sempre chiuso	-2.0
sempre col sorriso	1.5
sempre con il sorriso	1.5
sempre cortesi	1.5
sempre disponibile	1.5
sempre esaurito	-2.0
sempre fuori servizio	-2.0
sempre gentile	1.5
sempre guasto	-2.0
sempre in ritardo	-2.0
sempre in tempo	1.5
sempre la stessa storia	-2.0
sempre le stesse cose	-1.5
sempre occupato	-2.0
sempre peggio	-2.0
sempre pieno	-2.0
sempre presente	1.5
sempre pronti	1.5
sempre puntuale	1.5
sempre rotto	-2.0
sempre sorridenti	1.5
sempre sporco	-2.0
sempre uguale	-1.5
sempre una certezza	2.0
sempre una garanzia	2.0
sensat*	1.0
sensazionale	2.0
sensibilità	2.0
sentire a proprio agio	2.0
sentirsi a casa	2.0
sentivano le molle	-1.5
sentono gli anni	-1.5
serata indimenticabile	2.0
serata perfetta	2.0
serata piacevole	2.0
sereno	2.0
seri e affidabili	1.5
seri e professionali	1.5
serie b	-2.0
serie d	-2.0
seriet*	2.0
serietà	2.5
serietà e professionalità	2.0
serissim*	3.0
serratura rotta	-1.5
server giù	-2.0
servirebbe un	-1.0
servirebbe una	-1.0
servita bene	1.0
serviti subito	1.5
serviti velocemente	1.5
servizio approssimativo	-1.5
servizio attento	1.5
servizio clienti eccellente	2.0
servizio clienti impeccabile	2.0
servizio clienti ottimo	2.0
servizio cortese	1.5
servizio da dimenticare	-1.5
servizio da migliorare	-1.5
servizio da rivedere	-1.5
servizio disastroso	-1.5
servizio eccellente	1.5
servizio freddo	-1.5
servizio impeccabile	1.5
servizio inesistente	-1.5
servizio lento	-1.5
servizio mediocre	-1.5
servizio ottimo	1.5
servizio penoso	-1.5
servizio perfetto	1.5
servizio pessimo	-1.5
servizio puntuale	1.5
servizio rapido	1.5
servizio scadente	-1.5
servizio scarso	-2.5
servizio scortese	-1.5
servizio super	2.5
servizio veloce	1.5
servizio vergognoso	-1.5
sfacciato	-2.5
sfacelo	-2.0
sfaldarsi	-2.0
sfascio	-2.0
sfaticato	-2.0
sfiancante	-2.0
sfiducia	-2.0
sfigato	-2.0
sfilacciato	-2.5
sfinito	-2.5
sfizios*	2.0
sfondato	-1.5
sformato	-2.5
sfortuna	-2.5
sfortunatamente	-1.5
sfruttamento	-2.0
sfruttatori	-2.0
sgabuzzino	-2.0
sgangherato	-2.0
sgarbatamente	-2.0
sgarbatezza	-2.0
sgarbato	-2.5
sgasat*	-1.5
sgomento	-2.0
sgradevole	-2.5
sgradito	-2.5
sgraziato	-2.0
sguaiato	-2.0
sgualcito	-2.0
si affossa	-1.5
si apre e si chiude	-2.0
si blocca	-2.5
si chiude continuamente	-2.0
si chiude da sola	-2.0
si chiude sempre	-2.0
si disconnette	-2.0
si dorme bene	1.5
si freeza	-2.0
si impalla	-2.5
si impunta	-2.0
si incanta	-2.0
si inceppa	-2.0
si inchioda	-2.0
si mangia bene	2.0
si mangia da dio	2.0
si otturava	-1.5
si paga a parte	-1.0
si pianta	-2.0
si poteva fare meglio	-1.0
si prendono cura	2.0
si può dare di più	-1.0
si può fare di meglio	-2.0
si può fare meglio	-1.0
si può migliorare	-2.0
si riavvia	-2.0
si riavvia da solo	-2.0
si rompe	-2.0
si scioglie in bocca	1.5
si sciolgono in bocca	1.5
si scuce	-2.0
si sente il traffico	-1.5
si sente ogni rumore	-1.5
si sente tutto	-1.5
si sentiva il vicino	-1.5
si sentivano le voci	-1.5
si sentono i passi	-1.5
si sentono i vicini	-1.5
si spegne	-2.0
si spegne da solo	-2.0
si spegne sempre	-2.0
si sta bene	2.0
si sta da dio	2.0
si stacca	-2.0
si stava meglio	-2.0
si trova di tutto	1.5
si trova tutto	1.5
si è montato la testa	-2.0
si è ristretto	-2.5
si è rotto	-2.5
si è staccato	-2.0
siamo andati via	-2.5
siamo scappati	-2.5
siamo stati bene	2.0
siamo stati male	-1.5
sicuramente torneremo	2.0
sicurezza	2.0
sicurissim*	2.0
siete bravi	2.0
siete eccezionali	2.0
siete fantastici	2.0
siete forti	2.0
siete grandi	2.5
siete i migliori	2.5
siete il top	2.0
siete meravigliosi	2.0
siete mitici	2.0
siete super	2.5
siete top	2.0
siete una garanzia	2.5
siete unici	2.0
sigaretta spenta	-2.0
sigh	-1.5
sigillato	1.0
signorile	2.0
silenziosissim*	2.0
silenzioso	2.0
simpatici e gentili	1.5
simpaticissim*	2.0
simpatico	2.0
simpaticone	1.5
sincero	2.0
singhiozzo	-2.0
sinistro respinto	-2.0
sinistro rifiutato	-2.0
sito giù	-2.0
skifezza	-2.0
skifo	-2.0
sleale	-3.0
slittare	-1.5
smacco	-2.0
smagliante	2.0
smarrito	-3.0
smesso di funzionare	-3.0
smettere di funzionare	-3.0
smodato	-2.0
snervante	-2.5
snif	-1.0
snob	-2.0
snobbat*	-2.0
sob	-1.5
soddisfacente	2.5
soddisfattissim*	3.5
soddisfatto	2.5
soddisfazione	2.5
sofferenza	-2.0
sofferto	-2.0
soffocant*	-2.0
soffrire	-2.0
sofisticato	2.0
soggiorno da incubo	-2.5
soggiorno indimenticabile	2.0
soggiorno perfetto	2.0
soggiorno piacevole	2.0
soggiorno splendido	2.0
soggiorno top	2.0
sognante	2.0
soldi al vento	-2.0
soldi ben spesi	2.0
soldi bloccati	-1.5
soldi buttati	-3.5
soldi buttati al vento	-2.0
soldi nel cesso	-2.0
soldi persi	-3.0
soldi sprecati	-3.0
solerte	2.0
solido	2.0
solita storia	-2.0
soliti furbetti	-2.0
solito problema	-1.0
sollievo	2.0
solo a richiesta	-1.0
solo alla reception	-1.0
solo contanti	-1.5
solo di nome	-2.0
solo di passaggio	-1.0
solo nella hall	-1.0
solo nelle aree comuni	-1.0
solo per una notte	-1.0
solo sulla carta	-2.0
sono a posto	1.5
sono ancora in attesa	-1.5
sono stata bene	2.0
sono stufa	-2.5
sono super	2.5
soppress*	-2.0
soppressione	-2.0
sopra la media	2.5
sopra le aspettative	3.0
sopravalutat*	-1.5
sopravvalutat*	-1.5
soprusi	-2.0
sorprendente	2.5
sorprendere	1.5
sorpresa negativa	-2.0
sorpresa positiva	2.0
sorridente	2.0
sorriso	1.5
sospendere	-1.5
sospeso	-1.5
sospetto	-2.0
sostegno	2.0
sostenibil*	1.5
sostituito subito	1.5
sottilissim*	-2.0
sotto casa	1.0
sotto la media	-2.0
sotto le aspettative	-2.0
sotto le attese	-2.0
sotto livello strada	-0.8
sotto organico	-1.5
sotto personale	-1.5
sotto standard	-2.0
sottodimensionato	-1.5
sottorganico	-1.5
sovraffollato	-2.5
sovrapprezzo	-1.2
spaccat*	-3.0
spacciatori	-2.0
spaesato	-2.0
spam	-2.0
sparisc*	-2.0
sparit*	-2.5
spartane	-1.0
spassoso	2.0
spaventoso	-2.0
spaziale	2.5
spazientire	-2.0
spazio THEN/3 =piccoli	-1.2
spazio THEN/3 =piccolo	-1.2
spazio per le gambe inesistente	-2.0
spazioso	2.0
spazzatura	-3.0
specchietto	-1.5
specchietto per le allodole	-2.5
spedizione gratis	1.0
spedizione gratuita	1.0
spelacchiato	-2.0
spennare	-2.5
spennare i turisti	-1.5
spennaturisti	-1.5
spensieratezza	2.0
speravo di meglio	-2.0
speravo meglio	-2.0
spese alte	-1.5
spese assurde	-2.0
spese di gestione alte	-2.0
spese di spedizione alte	-1.5
spese elevate	-2.0
spese esagerate	-2.0
spese esorbitanti	-2.0
spese extra	-2.0
spese folli	-2.0
spese nascoste	-2.5
spesso in ritardo	-2.0
spettacolare	3.5
spettacolo puro	2.0
spiacente	-2.0
spiacere	-2.0
spiacevole	-2.5
spiacevolissim*	-2.0
spiccioli	-2.0
spiegato bene	1.5
spiegato tutto	1.5
spiegato tutto nei dettagli	1.5
spiegazzato	-2.0
spietato	-2.0
spillare soldi	-2.0
spillasoldi	-2.0
spirito di adattamento	-1.0
spiritoso	2.0
splende	1.5
splendid*	2.0
splendido	3.5
splendore	2.0
spocchia	-2.0
spocchioso	-2.0
spoglio	-1.5
sporchissim*	-3.5
sporcizia	-3.0
sporco	-3.0
sporco dappertutto	-2.0
sporco ovunque	-2.0
sportello chiuso	-2.0
sportività	2.0
spostati in un altro	-1.5
sprecare	-2.0
spreco di denaro	-3.0
spreco di soldi	-3.0
spreco di tempo	-3.0
sproporzionato	-1.5
spropositato	-2.5
sprovveduto	-2.5
spudorato	-2.5
squadra fantastica	2.0
squallidissim*	-2.0
squallido	-3.0
squallore	-3.0
squilibrato	-1.5
squisitamente	2.0
squisitezza	2.0
squisitissim*	3.0
squisito	3.0
stabile	2.0
stabile e veloce	1.5
staff al top	2.0
staff eccezionale	2.0
staff fantastico	2.0
staff meraviglioso	2.0
staff super	2.0
stalking	-2.0
stalla	-2.0
stamberga	-2.5
stancante	-2.0
stancare	-2.0
standing ovation	2.0
stangata	-1.5
stantio	-1.5
stanza THEN/3 =piccola	-1.2
stanza THEN/3 =piccole	-1.2
stanza buia	-1.5
stanza caldissima	-1.5
stanza diversa da	-1.5
stanza fredda	-1.5
stanza gelida	-1.5
stanza grande	1.5
stanza interna	-1.0
stanza piccola	-1.2
stare alla larga	-3.5
stare lontano	-3.5
state alla larga	-2.5
state lontani	-3.5
statene alla larga	-3.5
stati benissimo	2.0
stato avvertito	-0.8
stato male	-1.5
stazione vicina	1.0
stellat*	2.5
stelle alle stalle	-2.0
stelle meritate	2.0
stelle regalate	-2.0
stelle rubate	-2.0
stelle usurpate	-2.0
stiamo scherzando	-2.0
stile vecchio	-1.5
stiloso	2.0
stimolant*	1.5
stinto	-2.5
stipati	-1.5
stipati come sardine	-2.0
sto ancora aspettando	-1.5
sto bene	1.0
stomachevole	-2.5
stomaco in subbuglio	-2.0
stoppos*	-1.5
storto	-2.5
stoviglie sporche	-1.5
stra consigliato	3.0
strabiliante	2.0
stracolmo	-2.0
straconsigliato	3.0
stracontento	3.0
stracotto	-1.5
strada molto trafficata	-1.5
strada rumorosa	-1.5
strada trafficata	-1.5
strafelice	3.0
strafottente	-3.0
strano	-1.0
straordinarietà	2.0
straordinario	3.5
strapieno	-2.0
strappato	-2.5
strategic*	1.5
strato di polvere	-2.0
stratosferico	3.5
straziante	-2.0
strazio	-2.0
stremato	-2.0
strepitoso	3.5
stress	-3.0
stressante	-2.5
stretti come sardine	-1.5
stretto	-1.5
stretto necessario	-1.0
striminzito	-1.5
stronzo	-4.0
strozzini	-3.0
stucchevole	-2.0
stufare	-2.0
stupefacente	2.0
stupend*	3.5
stupidaggine	-2.0
stupido	-2.5
stupit*	1.5
suadente	2.0
subdolo	-2.0
sublime	3.5
successone	2.0
succhi annacquati	-1.5
succhiasoldi	-2.0
succos*	1.5
succulent*	1.5
sudicio	-3.0
sufficienza scarsa	-1.0
sufficienza stiracchiata	-1.0
suggestivo	2.0
sul sicuro	1.5
sulla barella	-2.0
super comodo	2.0
super consigliato	3.0
super contento	3.0
super offerta	2.0
super professionale	3.0
super super	2.0
super top	2.0
super veloce	2.5
supera ogni aspettativa	2.5
superato il limite	-2.0
superato le aspettative	3.0
superato le mie aspettative	2.5
superdatato	-2.0
superficiale	-2.5
superfluo	-2.0
superiore alla media	2.5
superiore alle aspettative	2.5
superlativo	3.5
superofferta	2.0
superprofessional*	3.0
superveloce	2.5
supponente	-2.5
supporto costante	2.0
supporto eccellente	2.0
supporto ottimo	2.0
supporto rapido	2.0
surgelato	-1.5
svanire	-2.0
svantaggio	-1.5
svecchiare	-1.5
svecchiat*	-1.5
sventura	-2.5
svilente	-2.0
svilire	-2.0
svizzera precisione	2.0
svogliatezza	-2.0
svogliato	-2.5
taglia sbagliata	-2.0
talento	1.5
tanfo	-2.0
tanta polvere	-1.5
tanta roba	3.0
tanta scelta	2.0
tanta umanità	2.0
tante attenzioni	2.0
tante grazie	2.0
tanti solleciti	-2.0
tanto di cappello	2.0
tanto fumo	-1.5
tappa fissa	2.0
tappa obbligata	2.0
tapparella rotta	-1.5
tardi	-1.5
tarocco	-3.0
tartassare	-2.0
tassi alti	-2.0
tassi altissimi	-2.0
tassi da usura	-2.0
tasto dolente	-2.5
tatto	2.0
tavoli appiccicati	-1.5
tavoli attaccati	-1.5
tavoli sporchi	-1.5
tavoli troppo vicini	-1.5
tavolo traballante	-1.5
tecnici competenti	1.5
tecnico assente	-2.0
tecnico bravissimo	1.5
tecnico gentile	1.5
tecnico incompetente	-2.0
tecnico maleducato	-2.0
tecnico preparato	1.5
tedioso	-2.0
telecomando rotto	-1.5
telecomando scarico	-1.5
telefonate continue	-2.0
telefonate moleste	-2.0
telefono in faccia	-2.5
televisore THEN/3 =piccoli	-1.2
televisore THEN/3 =piccolo	-1.2
televisore piccolo	-1.0
televisore vecchio	-1.0
tempesta di chiamate	-2.0
tempestiv*	2.0
tempestività	1.5
tempi biblici	-2.5
tempi brevi	2.0
tempi di attesa	-2.5
tempi di attesa lunghi	-1.5
tempi eterni	-2.5
tempi giusti	1.5
tempi infiniti	-2.5
tempi lunghissimi	-2.5
tempi migliori	-1.5
tempi rapidi	2.0
tempi rispettati	2.0
tempistiche perfette	1.5
tempistiche rispettate	1.5
tempo buttato	-2.0
tempo perso	-3.0
tempo perso inutilmente	-2.0
tempo record	3.0
tempo sprecato	-2.0
tende sporche	-1.5
tenero	1.5
terapia sbagliata	-2.0
terminate le taglie	-2.0
termosifoni freddi	-1.5
termosifoni spenti	-1.5
terribile	-3.5
tetro	-2.0
tiepido	-1.0
tilt	-2.0
tipo industriale	-0.8
tirato per i capelli	-1.0
tirato via	-2.0
toccato il fondo	-2.0
toilette chiuse	-2.0
toilette sporche	-2.0
tono arrogante	-1.5
tono seccato	-1.5
tono sgarbato	-1.5
top	3.0
top di gamma	3.0
top top	2.0
top top top	2.0
topaia	-2.5
toppissim*	3.0
toppissimo	2.0
torbido	-2.0
tornate alla versione	-2.0
tornelli rotti	-2.0
torner*	2.0
torneremo	2.0
torneremo presto	2.0
torneremo sicuramente	2.0
torno volentieri	2.0
torte fatte in casa	1.5
tortura	-3.0
tossico	-2.5
totale assenza	-2.0
totale disinteresse	-2.0
totale disorganizzazione	-2.0
totale incompetenza	-2.0
totale mancanza	-2.0
tovaglie sporche	-1.5
traballante	-2.0
trabiccolo	-2.0
traboccare il vaso	-2.0
trabocchetto	-1.5
traffico intenso	-1.5
trafila	-2.0
tragedia	-3.0
tragico	-3.0
trambusto	-1.5
tranquillità	2.0
tranquillizzare	2.0
tranquillizzat*	2.0
transazione negata	-2.0
transazione rifiutata	-2.0
trappola	-1.5
trappola per turisti	-1.5
trasandato	-2.5
trascurat*	-2.5
trascuratezza	-2.0
trasparentissim*	2.0
trasparenza	2.5
traspirante	1.5
trattati a pesci in faccia	-1.5
trattati come animali	-2.0
trattati come bestie	-2.0
trattati come pacchi	-2.0
trattati da scemi	-2.0
trattato come	-2.0
trattato male	-2.0
trauma	-1.5
traumatico	-1.5
tremend*	-3.0
tremendo	-2.0
trendy	2.0
treni fatiscenti	-2.0
treni nuovi	1.5
treni sporchi	-2.0
treni vecchi	-2.0
treno cancellato	-2.0
treno guasto	-2.0
treno in ritardo	-2.0
treno pulito	1.5
treno puntuale	1.5
treno soppresso	-2.0
trenta e lode	2.0
trionfale	2.0
trionfo	2.0
trionfo di sapori	2.5
triste	-2.5
tristemente	-2.5
tristezza	-2.5
tristissim*	-2.0
troppa attesa	-2.0
troppa burocrazia	-2.0
troppa confusione	-2.0
troppa gente	-2.0
troppa pubblicità	-2.0
troppa pubblicità ovunque	-2.0
troppe code	-2.0
troppe email	-2.0
troppe mail	-2.0
troppi costi	-2.0
troppi disservizi	-2.0
troppi errori	-2.0
troppi passaggi	-2.0
troppi problemi	-2.0
troppi ritardi	-2.0
troppi soldi	-2.0
troppo affollato	-2.0
troppo alto	-2.0
troppo alto il prezzo	-2.5
troppo basso	-2.0
troppo buio	-2.0
troppo caldo	-1.5
troppo caotico	-2.0
troppo caro	-2.5
troppo complesso	-1.5
troppo complicato	-2.0
troppo corto	-2.0
troppo costoso	-2.5
troppo cotto	-2.0
troppo crudo	-2.0
troppo difficile	-2.0
troppo dolce	-2.0
troppo duro	-1.5
troppo elevato	-2.0
troppo freddo	-1.5
troppo grande	-2.0
troppo largo	-2.0
troppo lento	-2.5
troppo lontana	-1.0
troppo lontano	-1.0
troppo lungo	-2.0
troppo morbido	-1.5
troppo olio	-1.5
troppo per quello che	-2.0
troppo pesante	-2.0
troppo piccante	-2.0
troppo piccolo	-2.0
troppo piena	-2.0
troppo rigido	-1.5
troppo rumore	-2.0
troppo salato	-2.0
troppo sottile	-2.0
troppo speziato	-2.0
troppo standard	-1.0
troppo stretto	-2.0
troppo tardi	-2.5
troppo tempo	-2.5
troppo turistico	-2.0
troppo unto	-1.5
troppo vecchio	-2.0
trovato benissimo	1.5
truff*	-2.5
truffa	-3.5
truffaldin*	-2.5
truffaldino	-3.5
truffatore	-3.5
tubo rotto	-1.5
tugurio	-3.0
turpe	-2.0
tutela dei consumatori	-2.5
tutte le comodità	1.0
tutte meritate	2.0
tutti i comfort	1.0
tutti i comodi	1.0
tutti i confort	1.0
tutto a pagamento	-1.0
tutto a portata	1.0
tutto a posto	2.0
tutto apposto	2.0
tutto bene	2.0
tutto bn	1.5
tutto buonissimo	1.5
tutto chiaro	1.5
tutto come previsto	1.5
tutto come promesso	1.5
tutto compreso	1.0
tutto eccellente	1.5
tutto esaurito	-2.0
tutto extra	-1.0
tutto facile	1.5
tutto fantastico	1.5
tutto fumo	-1.5
tutto funziona	1.5
tutto il viaggio in piedi	-2.0
tutto in regola	1.5
tutto incluso	1.0
tutto liscio	2.0
tutto meraviglioso	1.5
tutto molto bello	1.5
tutto molto buono	1.5
tutto nuovo	1.5
tutto ok	2.0
tutto ottimo	1.5
tutto perfetto	2.0
tutto pulito	1.5
tutto rapido	1.5
tutto regolare	1.5
tutto risolto	1.5
tutto semplice	1.5
tutto super	2.5
tutto super bene	1.5
tutto top	1.5
tutto veloce	1.5
tv THEN/3 =piccola	-1.2
tv THEN/3 =piccole	-1.2
tv piccola	-1.0
tv vecchia	-1.0
uff	-1.5
uffa	-1.5
uffff	-2.0
ufficio d'igiene	-2.5
uguale alla foto	1.5
ultima volta che	-2.5
umanità e professionalità	2.0
umano	2.0
umido	-2.0
umile	1.5
umiliat*	-2.0
un affare	2.5
un angelo	2.0
un anno di attesa	-2.0
un capolavoro	3.5
un danno	-2.0
un dito di polvere	-2.0
un fulmine	1.5
un gioiello	2.0
un grazie di cuore	2.5
un grazie speciale	2.5
un mese di ritardo	-3.0
un neo	-1.0
un paradiso	2.0
un peccato	-2.5
un peccato che	-1.0
un po caruccio	-1.5
un po fuori	-1.0
un po lontana	-1.0
un po lontano	-1.0
un po' caruccio	-1.5
un po' fuori	-1.0
un po' lontana	-1.0
un po' lontano	-1.0
un po' piccolo	-0.8
un pò piccolo	-0.8
un ringraziamento	2.5
un salasso	-1.5
un sogno	3.0
un solo cassiere	-2.0
un solo sportello	-2.0
un'esperienza unica	2.5
un'impresa	-1.5
un'oasi	2.0
un'ora ad aspettare	-1.5
un'ora di attesa	-1.5
un'ora di ritardo	-1.5
una bomba	2.5
una bomboniera	2.0
una bufala	-3.0
una certezza	2.0
una chicca	2.0
una coccola	2.0
una delizia	2.0
una favola	3.5
una figata	2.0
una garanzia	2.0
una goduria	2.5
una lotta	-2.0
una menzione speciale	2.5
una meraviglia	2.5
una miseria	-2.0
una nota di merito	2.5
una perla	2.0
una poesia	2.5
una saetta	1.5
una scheggia	1.5
una settimana di ritardo	-3.0
una sola cassa	-2.0
una sola cassa aperta	-2.0
una spanna sopra	2.5
una spanna sopra gli altri	2.5
una stella	-3.0
una volta c'era più	-1.5
una volta era meglio	-2.0
unica cosa negativa	-1.0
unica nota dolente	-1.0
unica nota negativa	-1.0
unica pecca	-1.0
unico appunto	-1.0
unico difetto	-1.0
unico nel suo genere	2.5
unico neo	-1.0
unico problema	-1.0
uno sballo	2.0
uno spettacolo	2.5
uno spettacolo vero	2.0
uno sportello aperto	-2.0
unta	-1.5
untissim*	-1.5
unto	-2.5
upgrade	1.0
upgrade gratuito	1.0
urlare	-1.5
urlato contro	-1.5
urlavano	-1.5
urrah	2.0
urrà	2.5
usa e getta	-2.0
usciva acqua	-1.5
user friendly	2.0
user-friendly	1.5
usura bancaria	-2.0
usurai	-3.0
usurato	-2.5
usurpato	-2.0
utile	2.0
utilissim*	3.0
va alla grande	1.5
va benissimo	1.5
va e viene	-2.0
va sempre peggio	-2.0
va una meraviglia	1.5
va una scheggia	1.5
vacanza da incubo	-2.5
vacanza da sogno	2.0
vacanza fantastica	2.0
vacanza indimenticabile	2.0
vacanza perfetta	2.0
vacanza rovinata	-2.5
vado sul sicuro	1.5
vaffanculo	-4.0
vagoni sporchi	-2.0
vale i soldi	2.0
vale il prezzo	2.0
vale il viaggio	2.0
vale la visita	2.0
vale ogni centesimo	2.5
vale ogni euro	2.5
vale una visita	2.0
valere la pena	2.0
valere tutti i soldi	2.0
validissim*	2.0
valido	2.0
valigia aperta	-2.0
valigia danneggiata	-2.0
valigia persa	-2.0
valigia rotta	-2.0
valigia smarrita	-2.0
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
vecchia maniera	-1.5
vecchio	-1.5
vecchiotto	-1.5
vecchiume	-2.0
veloce	2.0
veloci e precisi	1.5
veloci ed efficienti	1.5
velocissim*	3.0
velocità bassa	-2.0
velocità della luce	1.5
velocità dimezzata	-2.0
velocità ridicola	-2.0
velocizzare	1.5
veramente piccolo	-1.2
vergogna	-3.5
vergognatevi	-4.0
vergognosissim*	-2.0
veri angeli	2.0
verme	-1.5
versatile	1.0
vessat*	-2.0
vessatori*	-2.0
vessazione	-2.0
vestibilità	1.5
vestibilità perfetta	1.5
vestire bene	1.5
vestire male	-2.0
vetri sporchi	-1.5
vetust*	-2.0
via crucis	-3.0
via vai	-1.5
viaggiato in piedi	-2.0
viaggio comodo	1.5
viaggio perfetto	1.5
viaggio piacevole	1.5
viaggio tranquillo	1.5
viavai	-1.5
vibrazioni	-1.5
vicinanza umana	2.0
vicinissim*	1.0
vicino a negozi	1.0
vicino a tutto	1.2
vicino aeroporto	1.0
vicino ai mezzi	1.0
vicino al centro	1.0
vicino al mare	1.0
vicino al porto	1.0
vicino all'aeroporto	1.0
vicino alla fermata	1.0
vicino alla metro	1.0
vicino alla spiaggia	1.0
vicino alla stazione	1.0
vicino alle attrazioni	1.0
vicino stazione	1.0
vie legali	-3.5
villan*	-2.0
villania	-2.0
vincente	2.0
vincolo	-1.5
vincolo di	-2.0
vino caldo	-1.5
vino della casa buono	1.5
vino pessimo	-1.5
virtuoso	2.0
vispo	2.0
vista bellissima	1.5
vista città	1.0
vista cortile	-0.8
vista dal balcone	1.0
vista dalla camera	1.0
vista dalla terrazza	1.0
vista fronte mare	1.0
vista impagabile	1.5
vista incredibile	1.5
vista lago	1.0
vista lago stupenda	1.5
vista laterale mare	1.0
vista mare	1.2
vista meravigliosa	1.5
vista monti	1.0
vista muro	-0.8
vista panoramica	1.5
vista pazzesca	1.5
vista splendida	1.5
vista stupenda	1.5
vista sul	1.2
vista sul muro	-0.8
vivace	2.0
vivamente consigliato	2.5
vivibile	2.0
voce alta	-1.5
voglio ringraziare	2.5
volenteros*	2.0
volentieri	1.5
volevo complimentarmi	2.5
volevo fare i complimenti	2.5
volevo ringraziare	2.5
volgare	-2.0
volgarità	-2.0
volo annullato	-2.0
volo cancellato	-2.0
volo in orario	1.5
volo in ritardo	-2.0
volo perfetto	1.5
volo puntuale	1.5
volo soppresso	-2.0
volo tranquillo	1.5
volume alto	-1.5
voluttuos*	2.0
vomitare	-1.5
vomitat*	-1.5
vomitevole	-3.5
vomito	-1.5
vorremmo ringraziare	2.5
voto 1	-2.0
voto 10	2.0
voto 2	-2.0
voto 3	-2.0
voto 4	-2.0
voto 8	2.0
voto 9	2.0
voto alto	2.0
voto basso	-2.0
voto dieci	2.0
voto due	-2.0
voto massimo	2.0
voto quattro	-2.0
voto tre	-2.0
voto uno	-2.0
weekend da sogno	2.0
weekend perfetto	2.0
weekend romantico	2.0
wi fi debole	-2.0
wi fi gratuito	1.0
wi fi lento	-2.0
wi fi scarso	-2.0
wi fi veloce	1.5
wifi a pagamento	-1.0
wifi assente	-2.0
wifi debole	-2.0
wifi eccellente	1.5
wifi gratis	1.0
wifi gratuito	1.0
wifi inesistente	-2.0
wifi instabile	-2.0
wifi lento	-2.0
wifi ottimo	1.5
wifi perfetto	1.5
wifi pessimo	-2.0
wifi scarso	-2.0
wifi veloce	1.5
woow	2.0
wow	2.0
wow super	2.0
wow wow	2.0
xD	2.0
yeah	2.0
yeee	2.0
yes	1.5
yuppi	2.0
zanzare	-2.0
zelante	1.5
zelo	2.0
zona brutta	-2.0
zona degradata	-2.0
zona malfamata	-2.0
zona pericolosa	-2.0
zona servita	1.0
zona squallida	-2.0
zona trafficata	-1.5
zona tranquilla	1.0
zotico	-2.0
zozzo	-3.0
è super	2.5
è una certezza	2.0
è una garanzia	2.0
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
=esente	before
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
=prive =di	before
=raramente	before
=senza =il	before
impossibilità di	before
lungi da	before
mai	before
nessuno	before
non	before
per niente	before
poco	before
privo di	before
senza	before
tutt'altro che	before
zero	before

[intensifiers]
=alquanto	1.2
=altamente	1.4
=assai	1.3
=assolutamente	1.4
=caldamente	1.4
=completamente	1.4
=cosi	1.2
=così	1.2
=davv	1.3
=davvero	1.3
=davveroo	1.3
=decisamente	1.3
=eccessivamente	1.4
=eccezionalmente	1.3
=enormemente	1.5
=esageratamente	1.3
=estremamente	1.6
=fortemente	1.4
=immensamente	1.5
=in =assoluto	1.3
=incredibilmente	1.5
=indiscutibilmente	1.3
=indubbiamente	1.3
=infinitamente	1.5
=innegabilmente	1.3
=iper	1.5
=letteralmente	1.3
=maledettamente	1.3
=mega	1.4
=moltissimo	1.5
=nettamente	1.3
=notevolmente	1.4
=oltremodo	1.5
=parecchi	1.3
=particolarmente	1.3
=perfettamente	1.3
=pienamente	1.4
=profondamente	1.4
=realmente	1.2
=semplicemente	1.2
=sensibilmente	1.3
=seriamente	1.4
=sicuramente	1.2
=sinceramente	1.2
=smisuratamente	1.3
=spaventosamente	1.3
=spiccatamente	1.3
=stra	1.3
=stramaledettamente	1.3
=straordinariamente	1.5
=super	1.4
=talmente	1.4
=tantissimo	1.5
=terribilmente	1.3
=totalmente	1.5
=tremendamente	1.3
=troppissimo	1.3
=ultra	1.4
=veramente	1.3
=visibilmente	1.3
=vivamente	1.4
a dir poco	1.5
a livelli	1.5
da matti	1.5
da morire	1.6
da pazzi scatenati	1.5
del tutto	1.4
molto	1.3
parecchio	1.3
più che	1.2
proprio	1.2
sempre	1.2
tanto	1.3
troppo	1.3
un botto	1.4
un casino di	1.5
un fottio	1.5
un sacco	1.4
una cifra	1.5

[diminishers]
=abbastanza	0.8
=apparentemente	0.7
=discretamente	0.7
=generalmente	0.7
=leggermente	0.5
=lievemente	0.6
=mediamente	0.8
=minimamente	0.5
=moderatamente	0.7
=parzialmente	0.6
=piuttosto	0.8
=pochino	0.5
=pressoché	0.7
=relativamente	0.7
=scarsamente	0.7
=solitamente	0.8
=sufficientemente	0.7
=talvolta	0.7
=tendenzialmente	0.7
=vagamente	0.7
a tratti	0.7
a volte	0.7
al limite	0.8
appena	0.6
di rado	0.7
forse	0.7
giusto un po	0.7
in fondo in fondo	0.7
in parte	0.6
in un certo senso	0.7
ogni tanto	0.7
per certi versi	0.7
più o meno	0.7
qualche volta	0.7
quasi	0.7
tutto sommato	0.8
un briciolo	0.7
un filo	0.6
un pizzico	0.7
un po	0.6
un po'	0.6
un pochino	0.5
un pò	0.6
un tantino	0.6
una specie di	0.7

[contrast]
=cmq =però
=pero
=però
a parte questo
al contrario
ciononostante
d'altra parte
d'altro canto
detto ciò
detto questo
di contro
eppure
in compenso
invece
ma
malgrado ciò
nonostante ciò
nonostante tutto
peccato che
per contro
per il resto
purtroppo però
se non che
sennonché
solo che
tuttavia
unica pecca
unico neo

[idioms]
0 su 10	-2.0
=basterebbe =poco	-2.0
=cortesemente	0.0
=gentilmente	0.0
a bella posta	0.0
a buon rendere	0.0
a costo zero	1.5
a km zero	1.5
a maggior ragione	0.0
a meno che	0.0
a nulla	-2.5
a pochi metri	1.5
a pochi minuti da	1.5
a pochi passi dal	1.5
a pochi passi dalla	1.5
a poco a poco	0.0
a poco prezzo	1.0
a prescindere	0.0
a prezzo d'oro	-2.5
a proposito	0.0
acqua da tutte le parti	-2.5
acqua di cortesia	0.0
acqua minerale di cortesia	0.0
addebitare senza	-2.0
addebiti non dovuti	-2.0
addebito non autorizzato	-2.5
albergo a 5 stelle	0.0
alla buona	0.0
alla buona di dio	0.0
alta velocità	0.0
ambito del possibile	0.0
ancora niente	-2.0
ancora non arriva	-2.5
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
bagaglio mai arrivato	-2.0
basterebbe poco	-1.0
batteria dura poco	-2.0
bel casino	-2.5
bel disastro	-2.5
bel po'	0.0
bel problema	-2.0
bell'e buono	0.0
bella delusione	-2.5
bella domanda	0.0
bella e buona	0.0
bella figura	1.0
bella fregatura	-2.5
bella truffa	-2.5
ben cinque	0.0
ben due	0.0
ben oltre	0.0
ben quattro	0.0
ben tre	0.0
bene o male	0.0
bidet senza	-1.5
bonifico mai	-2.0
bonifico mai arrivato	-2.0
bonifico non arrivato	-2.0
buon anno	0.0
buon compleanno	0.0
buon fine settimana	0.0
buon lavoro	1.0
buon natale	0.0
buon weekend	0.0
buona domenica	0.0
buona fortuna	0.0
buona giornata	0.0
buona lettura	0.0
buona notte	0.0
buona parte	0.0
buona pasqua	0.0
buona sera	0.0
buona visione	0.0
buona volontà	0.0
buonasera	0.0
buondì	0.0
buone feste	0.0
buoni benzina	0.0
buoni colazione	0.0
buoni pasto	0.0
buono a nulla	-3.0
buono regalo	0.0
buono sconto	0.0
buono spesa	0.0
camera non pronta	-1.5
camera non pulita	-1.5
camera non rifatta	-1.5
care amiche	0.0
cari saluti	0.0
caro diario	0.0
carta fedeltà	0.0
carta igienica	0.0
carta non accettata	-2.0
cassetta di sicurezza	0.0
castel sant'angelo	0.0
centro benessere	0.0
che fai di bello	0.0
chi si e' visto si e' visto	-2.5
chi si è visto si è visto	-2.5
chilometro zero	1.5
ci ha conquistato	2.0
ci ha ignorato	-1.5
ci hanno ignorato	-1.5
ci hanno offerto	1.0
ci hanno omaggiato	1.0
ci mette una vita	-2.5
ci ritornerei	2.0
ci sarebbe bisogno	-1.2
ci si accontenta	-1.0
ci si adatta	-1.0
ci si arrangia	-1.0
ci si aspetta di più	-1.0
ci siamo stati bene	2.0
ci tengo a ringraziare	2.5
ci tornerò sicuramente	2.0
ci vorrebbe più	-1.0
ci vuole una vita	-2.5
come pochi	2.5
come se niente fosse	-1.0
come se nulla fosse	-1.0
con le buone	0.0
consiglierei di	0.0
consiglio comunale	0.0
consiglio dei ministri	0.0
consiglio di amministrazione	0.0
contenuto del pacco	0.0
conto chiuso senza	-2.0
cordiali saluti	0.0
cosa c'è di bello	0.0
costa meno	1.5
costa un occhio della testa	-2.5
costare poco	1.0
costo zero	1.5
da non credere	0.0
da non credere ai propri occhi	-2.0
da non perdere	2.5
da non sottovalutare	1.5
da poco	0.0
deve essere gratis	-1.0
di bello	0.0
di bufala	0.0
di buon grado	0.0
di buon mattino	0.0
di buon'ora	0.0
di meglio non si può	3.0
di sicuro	0.0
di tutto rispetto e	0.0
dovrebbe abbassare	-1.2
dovrebbe aggiornare	-1.2
dovrebbe cambiare	-1.2
dovrebbe controllare	-1.2
dovrebbe curare	-1.2
dovrebbe eliminare	-1.2
dovrebbe esserci	-1.0
dovrebbe essere compreso	-1.0
dovrebbe essere gratis	-1.0
dovrebbe essere gratuito	-1.0
dovrebbe essere incluso	-1.0
dovrebbe essere obbligatorio	-1.0
dovrebbe formare	-1.2
dovrebbe imparare	-1.2
dovrebbe migliorare	-1.2
dovrebbe pulire	-1.2
dovrebbe rinnovare	-1.2
dovrebbe risolvere	-1.2
dovrebbe ristrutturare	-1.2
dovrebbe rivedere	-1.2
dovrebbe sistemare	-1.2
dovrebbe vergognarsi	-1.2
dovrebbero abbassare	-1.2
dovrebbero aggiornare	-1.2
dovrebbero cambiare	-1.2
dovrebbero chiudere	-2.5
dovrebbero controllare	-1.2
dovrebbero curare	-1.2
dovrebbero eliminare	-1.2
dovrebbero esserci	-1.0
dovrebbero essere compresi	-1.0
dovrebbero essere inclusi	-1.0
dovrebbero formare	-1.2
dovrebbero imparare	-1.2
dovrebbero migliorare	-1.2
dovrebbero pulire	-1.2
dovrebbero rinnovare	-1.2
dovrebbero risolvere	-1.2
dovrebbero ristrutturare	-1.2
dovrebbero rivedere	-1.2
dovrebbero sistemare	-1.2
dovrebbero vergognarsi	-1.2
dura poco	-2.0
era meglio	-2.0
fa faville	2.0
fare finta di niente	-2.0
finché non	0.0
fino a che non	0.0
finta di niente	-2.0
foto non corrispondono	-1.5
foto non veritiere	-1.5
fra poco	0.0
fumo e niente arrosto	-1.5
gentile cliente	0.0
gentili signori	0.0
grazie al cavolo	-2.0
hotel 5 stelle	0.0
hotel a 5 stelle	0.0
hotel cinque stelle	0.0
igiene zero	-2.0
il massimo rispetto	0.0
il mio consiglio	0.0
in bella vista	0.0
in buoni	0.0
in pochi giorni	2.0
in pochi minuti	2.0
in poco tempo	2.0
in un modo o nell'altro	0.0
kit di cortesia	0.0
km 0	1.5
la buona scuola	0.0
lascia senza fiato	2.0
lascia senza parole	2.0
le buone	0.0
letto non rifatto	-1.5
linea cortesia	0.0
liquidato in pochi giorni	1.5
mai aperto	-2.0
mai arrivato	-3.5
mai attivato	-2.0
mai avuto disservizi	2.0
mai avuto problemi	1.5
mai avuto un disservizio	2.0
mai avuto un problema	2.0
mai chiaro	-2.0
mai come	0.0
mai comparso	-2.0
mai consegnato	-3.5
mai contattato	-2.0
mai deluso	2.5
mai disponibile	-2.0
mai dormito così bene	2.0
mai e poi mai	-3.0
mai funzionato	-2.0
mai in orario	-2.0
mai libero	-2.0
mai mangiato così bene	2.0
mai mangiato di meglio	2.0
mai mangiato una pizza così buona	2.0
mai nessun problema	2.5
mai partito	-2.0
mai passato	-2.0
mai pentito	2.0
mai più	-3.0
mai presentato	-2.0
mai prima	0.0
mai pronti	-2.0
mai provato di meglio	2.5
mai puntuale	-2.0
mai ricevuto	-3.5
mai richiamato	-2.0
mai rimborsato	-2.5
mai risolto	-2.0
mai risposto	-2.5
mai sbagliato	2.0
mai spedito	-3.5
mai stato	0.0
mai trovato di meglio	2.5
mai un calo	1.5
mai un disguido	2.5
mai un disservizio	2.0
mai un dubbio	2.0
mai un errore	2.5
mai un guasto	2.0
mai un intoppo	2.0
mai un problema	1.5
mai un ritardo	2.5
mai un sorriso	-2.0
mai un'interruzione	1.5
mai una delusione	2.5
mai una lamentela	2.0
mai una pecca	2.0
mai una risposta	-2.0
mai una smentita	2.0
mai una volta	-2.0
mai venuto	-2.0
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
meglio di niente	-1.0
meglio evitare	-2.0
meglio lasciar perdere	-2.0
meno buono	-1.0
meno curato	-1.0
meno di quanto promesso	-2.0
meno di zero	-3.5
meno gentile	-1.0
meno male	1.0
meno pulito	-1.0
meno stelle	-2.0
mi aspettavo qualcosa di più	-2.0
mi avete deluso	-2.0
mi avete rotto	-2.0
mi avete stancato	-2.0
mi fa arrabbiare	-2.0
mi fa incazzare	-2.0
mi fa schifo	-2.0
mi ha conquistato	2.0
mi ha deluso	-2.0
mi ha rotto	-2.0
mi hanno deluso	-2.0
mi hanno salvato	2.0
mi hanno truffato	-2.0
mi prendono per	-2.0
mi tolgo il cappello	2.0
mica male	1.5
molto fumo e poco arrosto	-1.5
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
nessun annuncio	-2.0
nessun appunto	2.0
nessun aspetto negativo	2.0
nessun avviso	-2.0
nessun beneficio	-2.0
nessun costo	1.5
nessun difetto	2.0
nessun disagio	2.0
nessun disguido	1.5
nessun disturbo	2.0
nessun dubbio	2.0
nessun errore	2.0
nessun fastidio	2.0
nessun inconveniente	2.0
nessun interesse	-2.0
nessun intoppo	1.5
nessun miglioramento	-2.0
nessun neo	2.0
nessun odore	2.0
nessun operatore	-2.0
nessun pensiero	2.0
nessun pentimento	2.0
nessun preavviso	-2.0
nessun problema	1.5
nessun punto negativo	2.0
nessun reclamo	2.0
nessun riguardo	-2.0
nessun rimborso	-2.5
nessun rimpianto	2.0
nessun rischio	2.0
nessun riscontro	-2.0
nessun rispetto	-2.5
nessun rispetto per	-2.0
nessun ritardo	2.0
nessun rumore	2.0
nessun saluto	-2.0
nessun senso	-2.0
nessun servizio	-2.0
nessun sorriso	-2.0
nessun supporto	-2.0
nessun tecnico	-2.0
nessun tipo di	-2.0
nessun tipo di aiuto	-2.0
nessun tipo di assistenza	-2.0
nessun tipo di controllo	-2.0
nessun tipo di problema	1.5
nessun tipo di supporto	-2.0
nessun vantaggio	-2.0
nessun vincolo	1.5
nessuna assistenza	-2.5
nessuna attenzione	-2.0
nessuna attesa	1.5
nessuna coda	1.5
nessuna commissione	1.5
nessuna competenza	-2.0
nessuna comunicazione	-2.0
nessuna comunicazione in merito	-2.0
nessuna considerazione	-2.0
nessuna cortesia	-2.0
nessuna cosa negativa	2.0
nessuna critica	2.0
nessuna cura	-2.0
nessuna difficoltà	1.5
nessuna educazione	-2.0
nessuna empatia	-2.0
nessuna fila	1.5
nessuna garanzia	-2.0
nessuna gentilezza	-2.0
nessuna igiene	-2.0
nessuna informazione	-2.0
nessuna lamentela	1.5
nessuna manutenzione	-2.0
nessuna nota	0.5
nessuna organizzazione	-2.0
nessuna pecca	1.5
nessuna possibilità	-2.0
nessuna privacy	-2.0
nessuna professionalità	-2.5
nessuna pulizia	-2.0
nessuna risposta	-2.5
nessuna scusa	-2.0
nessuna serietà	-2.0
nessuna sicurezza	-2.0
nessuna soluzione	-2.0
nessuna sorpresa	1.5
nessuna spesa	1.5
nessuna spiegazione	-2.0
nessuna trasparenza	-2.0
nessuna umanità	-2.0
nessuno alla reception	-2.0
nessuno ascolta	-2.0
nessuno ci ha avvisato	-2.0
nessuno ci ha detto	-2.0
nessuno controlla	-2.0
nessuno disponibile	-2.0
nessuno ha risposto	-2.5
nessuno interviene	-2.0
nessuno mi ha risposto	-2.5
nessuno parla	-2.0
nessuno risponde	-2.5
nessuno sa	-2.0
nessuno sa niente	-2.0
nessuno sa nulla	-2.0
nessuno sapeva	-2.0
nessuno si presenta	-2.0
nessuno si è presentato	-2.0
nessuno si è scusato	-2.0
nessuno ti aiuta	-2.0
nessuno ti ascolta	-2.0
niente a che fare con	-2.0
niente a che vedere	-1.5
niente campo	-2.0
niente da aggiungere	0.5
niente da cambiare	2.0
niente da criticare	2.0
niente da dire	1.0
niente da eccepire	2.0
niente da fare	-2.0
niente da invidiare	1.5
niente da migliorare	2.0
niente da ridire	1.5
niente da rimproverare	2.0
niente da segnalare	0.5
niente di che	-1.0
niente di cui lamentarsi	1.5
niente di eccezionale	-0.5
niente di eclatante	-0.5
niente di fresco	-1.5
niente di grave	0.5
niente di meglio	2.5
niente di negativo	2.0
niente di nuovo	0.0
niente di particolare	-1.0
niente di peggio	-3.0
niente di personale	0.0
niente di speciale	-1.0
niente di straordinario	-0.5
niente di trascendentale	-1.0
niente di troppo complicato	1.0
niente internet	-2.0
niente lasciato al caso	2.0
niente linea	-2.0
niente male	2.0
niente pos	-1.5
niente posto	-2.0
niente problemi	1.5
niente rete	-2.0
niente scontrino	-1.5
niente segnale	-2.0
niente è lasciato al caso	2.0
nn arriva	-2.0
nn e' arrivato	-2.5
nn e' male	1.5
nn funge	-2.0
nn funziona	-2.5
nn male	1.5
nn risponde	-2.0
nn va	-2.0
nn va bene	-2.0
nn vedo l'ora	2.0
nn è arrivato	-2.5
nn è male	1.5
no grazie	-1.5
non a caso	0.0
non abbastanza	-1.0
non abbiamo avuto nessun problema	2.0
non abbiamo avuto problemi	2.0
non abbiamo chiuso occhio	-2.5
non abbiamo dormito	-2.5
non abilitato	-2.0
non accede	-2.0
non accetta	-2.0
non accettano bancomat	-1.5
non accettano carte	-1.5
non accettano la carta	-1.5
non acquistate	-3.0
non acquisterò mai più	-3.0
non acquisterò più	-3.0
non adatto	-2.0
non adeguato	-2.0
non aggiorna	-2.0
non aiutano	-2.0
non all'altezza	-2.0
non ancora arrivato	-2.5
non ancora ricevuto	-2.5
non ancora rimborsato	-2.5
non andava	-2.0
non andava bene	-2.0
non appare	-2.0
non apre	-2.0
non arriva	-2.0
non arriva mai	-3.0
non arriva nessuna	-2.0
non attivo	-2.0
non brillante	-1.0
non c'e' campo	-2.0
non c'e' che dire	1.0
non c'e' di meglio	2.5
non c'e' male	1.0
non c'e' modo	-2.0
non c'e' niente di meglio	2.5
non c'e' paragone	0.0
non c'e' verso	-2.0
non c'entra	0.0
non c'era THEN/2 accappatoi	-1.2
non c'era THEN/2 acqua calda	-1.2
non c'era THEN/2 aria condizionata	-1.2
non c'era THEN/2 armadio	-1.2
non c'era THEN/2 ascensore	-1.2
non c'era THEN/2 asciugacapelli	-1.2
non c'era THEN/2 asciugamani	-1.2
non c'era THEN/2 assistenza	-1.2
non c'era THEN/2 bagni	-1.2
non c'era THEN/2 bagno	-1.2
non c'era THEN/2 bagnoschiuma	-1.2
non c'era THEN/2 balcone	-1.2
non c'era THEN/2 bar	-1.2
non c'era THEN/2 bidet	-1.2
non c'era THEN/2 bollitore	-1.2
non c'era THEN/2 carta igienica	-1.2
non c'era THEN/2 cassaforte	-1.2
non c'era THEN/2 ciabatte	-1.2
non c'era THEN/2 controllo	-1.2
non c'era THEN/2 coperte	-1.2
non c'era THEN/2 cuscini	-1.2
non c'era THEN/2 dolce	-1.2
non c'era THEN/2 ferro da stiro	-1.2
non c'era THEN/2 finestra	-1.2
non c'era THEN/2 frigo	-1.2
non c'era THEN/2 frigobar	-1.2
non c'era THEN/2 frutta	-1.2
non c'era THEN/2 indicazioni	-1.2
non c'era THEN/2 informazioni	-1.2
non c'era THEN/2 internet	-1.2
non c'era THEN/2 luce	-1.2
non c'era THEN/2 palestra	-1.2
non c'era THEN/2 pane	-1.2
non c'era THEN/2 parcheggio	-1.2
non c'era THEN/2 personale	-1.2
non c'era THEN/2 phon	-1.2
non c'era THEN/2 possibilità	-1.2
non c'era THEN/2 posti	-1.2
non c'era THEN/2 posto	-1.2
non c'era THEN/2 prese	-1.2
non c'era THEN/2 privacy	-1.2
non c'era THEN/2 riscaldamento	-1.2
non c'era THEN/2 ristorante	-1.2
non c'era THEN/2 sapone	-1.2
non c'era THEN/2 scelta	-1.2
non c'era THEN/2 scrivania	-1.2
non c'era THEN/2 sedia	-1.2
non c'era THEN/2 segnale	-1.2
non c'era THEN/2 shampoo	-1.2
non c'era THEN/2 spazio	-1.2
non c'era THEN/2 specchio	-1.2
non c'era THEN/2 telecomando	-1.2
non c'era THEN/2 televisione	-1.2
non c'era THEN/2 tende	-1.2
non c'era THEN/2 tv	-1.2
non c'era THEN/2 wifi	-1.2
non c'era nessuno	-1.5
non c'era posto	-2.0
non c'erano THEN/2 accappatoi	-1.2
non c'erano THEN/2 acqua calda	-1.2
non c'erano THEN/2 aria condizionata	-1.2
non c'erano THEN/2 armadio	-1.2
non c'erano THEN/2 ascensore	-1.2
non c'erano THEN/2 asciugacapelli	-1.2
non c'erano THEN/2 asciugamani	-1.2
non c'erano THEN/2 assistenza	-1.2
non c'erano THEN/2 bagni	-1.2
non c'erano THEN/2 bagno	-1.2
non c'erano THEN/2 bagnoschiuma	-1.2
non c'erano THEN/2 balcone	-1.2
non c'erano THEN/2 bar	-1.2
non c'erano THEN/2 bidet	-1.2
non c'erano THEN/2 bollitore	-1.2
non c'erano THEN/2 carta igienica	-1.2
non c'erano THEN/2 cassaforte	-1.2
non c'erano THEN/2 ciabatte	-1.2
non c'erano THEN/2 controllo	-1.2
non c'erano THEN/2 coperte	-1.2
non c'erano THEN/2 cuscini	-1.2
non c'erano THEN/2 dolce	-1.2
non c'erano THEN/2 ferro da stiro	-1.2
non c'erano THEN/2 finestra	-1.2
non c'erano THEN/2 frigo	-1.2
non c'erano THEN/2 frigobar	-1.2
non c'erano THEN/2 frutta	-1.2
non c'erano THEN/2 indicazioni	-1.2
non c'erano THEN/2 informazioni	-1.2
non c'erano THEN/2 internet	-1.2
non c'erano THEN/2 luce	-1.2
non c'erano THEN/2 palestra	-1.2
non c'erano THEN/2 pane	-1.2
non c'erano THEN/2 parcheggio	-1.2
non c'erano THEN/2 personale	-1.2
non c'erano THEN/2 phon	-1.2
non c'erano THEN/2 possibilità	-1.2
non c'erano THEN/2 posti	-1.2
non c'erano THEN/2 posto	-1.2
non c'erano THEN/2 prese	-1.2
non c'erano THEN/2 privacy	-1.2
non c'erano THEN/2 riscaldamento	-1.2
non c'erano THEN/2 ristorante	-1.2
non c'erano THEN/2 sapone	-1.2
non c'erano THEN/2 scelta	-1.2
non c'erano THEN/2 scrivania	-1.2
non c'erano THEN/2 sedia	-1.2
non c'erano THEN/2 segnale	-1.2
non c'erano THEN/2 shampoo	-1.2
non c'erano THEN/2 spazio	-1.2
non c'erano THEN/2 specchio	-1.2
non c'erano THEN/2 telecomando	-1.2
non c'erano THEN/2 televisione	-1.2
non c'erano THEN/2 tende	-1.2
non c'erano THEN/2 tv	-1.2
non c'erano THEN/2 wifi	-1.2
non c'è THEN/2 accappatoi	-1.2
non c'è THEN/2 acqua calda	-1.2
non c'è THEN/2 aria condizionata	-1.2
non c'è THEN/2 armadio	-1.2
non c'è THEN/2 ascensore	-1.2
non c'è THEN/2 asciugacapelli	-1.2
non c'è THEN/2 asciugamani	-1.2
non c'è THEN/2 assistenza	-1.2
non c'è THEN/2 bagni	-1.2
non c'è THEN/2 bagno	-1.2
non c'è THEN/2 bagnoschiuma	-1.2
non c'è THEN/2 balcone	-1.2
non c'è THEN/2 bar	-1.2
non c'è THEN/2 bidet	-1.2
non c'è THEN/2 bollitore	-1.2
non c'è THEN/2 carta igienica	-1.2
non c'è THEN/2 cassaforte	-1.2
non c'è THEN/2 ciabatte	-1.2
non c'è THEN/2 controllo	-1.2
non c'è THEN/2 coperte	-1.2
non c'è THEN/2 cuscini	-1.2
non c'è THEN/2 dolce	-1.2
non c'è THEN/2 ferro da stiro	-1.2
non c'è THEN/2 finestra	-1.2
non c'è THEN/2 frigo	-1.2
non c'è THEN/2 frigobar	-1.2
non c'è THEN/2 frutta	-1.2
non c'è THEN/2 indicazioni	-1.2
non c'è THEN/2 informazioni	-1.2
non c'è THEN/2 internet	-1.2
non c'è THEN/2 luce	-1.2
non c'è THEN/2 palestra	-1.2
non c'è THEN/2 pane	-1.2
non c'è THEN/2 parcheggio	-1.2
non c'è THEN/2 personale	-1.2
non c'è THEN/2 phon	-1.2
non c'è THEN/2 possibilità	-1.2
non c'è THEN/2 posti	-1.2
non c'è THEN/2 posto	-1.2
non c'è THEN/2 prese	-1.2
non c'è THEN/2 privacy	-1.2
non c'è THEN/2 riscaldamento	-1.2
non c'è THEN/2 ristorante	-1.2
non c'è THEN/2 sapone	-1.2
non c'è THEN/2 scelta	-1.2
non c'è THEN/2 scrivania	-1.2
non c'è THEN/2 sedia	-1.2
non c'è THEN/2 segnale	-1.2
non c'è THEN/2 shampoo	-1.2
non c'è THEN/2 spazio	-1.2
non c'è THEN/2 specchio	-1.2
non c'è THEN/2 telecomando	-1.2
non c'è THEN/2 televisione	-1.2
non c'è THEN/2 tende	-1.2
non c'è THEN/2 tv	-1.2
non c'è THEN/2 wifi	-1.2
non c'è aria condizionata	-1.2
non c'è ascensore	-1.2
non c'è campo	-2.0
non c'è che dire	1.0
non c'è di meglio	2.5
non c'è male	1.0
non c'è modo	-2.0
non c'è nessun problema	2.0
non c'è niente da dire	2.0
non c'è niente da migliorare	2.0
non c'è niente di meglio	2.5
non c'è nulla che non va	2.0
non c'è nulla che non vada	2.0
non c'è nulla da dire	2.0
non c'è nulla da migliorare	2.0
non c'è nulla da ridire	2.0
non c'è paragone	0.0
non c'è parcheggio	-1.2
non c'è posto	-2.0
non c'è problema	2.0
non c'è verso	-2.0
non cambierei mai	2.0
non cambierei niente	1.5
non cambierei nulla	1.5
non cambio più	2.0
non capisce niente	-2.0
non capisce nulla	-2.0
non carica	-2.0
non carica più	-2.0
non ce ne pentiamo	2.0
non chiaro	-1.0
non ci aspettavamo	0.0
non ci cascate	-3.0
non ci casco più	-2.5
non ci ha deluso	2.0
non ci hanno deluso	2.0
non ci hanno fatto mancare nulla	2.0
non ci hanno mai deluso	2.0
non ci lamentiamo	1.0
non ci piove	1.5
non ci si annoia	2.0
non ci si annoia mai	2.0
non ci si capisce niente	-2.5
non ci si capisce nulla	-2.5
non ci si sente sicuri	-2.5
non ci siamo	-2.0
non ci siamo proprio	-2.5
non ci sono THEN/2 accappatoi	-1.2
non ci sono THEN/2 acqua calda	-1.2
non ci sono THEN/2 aria condizionata	-1.2
non ci sono THEN/2 armadio	-1.2
non ci sono THEN/2 ascensore	-1.2
non ci sono THEN/2 asciugacapelli	-1.2
non ci sono THEN/2 asciugamani	-1.2
non ci sono THEN/2 assistenza	-1.2
non ci sono THEN/2 bagni	-1.2
non ci sono THEN/2 bagno	-1.2
non ci sono THEN/2 bagnoschiuma	-1.2
non ci sono THEN/2 balcone	-1.2
non ci sono THEN/2 bar	-1.2
non ci sono THEN/2 bidet	-1.2
non ci sono THEN/2 bollitore	-1.2
non ci sono THEN/2 carta igienica	-1.2
non ci sono THEN/2 cassaforte	-1.2
non ci sono THEN/2 ciabatte	-1.2
non ci sono THEN/2 controllo	-1.2
non ci sono THEN/2 coperte	-1.2
non ci sono THEN/2 cuscini	-1.2
non ci sono THEN/2 dolce	-1.2
non ci sono THEN/2 ferro da stiro	-1.2
non ci sono THEN/2 finestra	-1.2
non ci sono THEN/2 frigo	-1.2
non ci sono THEN/2 frigobar	-1.2
non ci sono THEN/2 frutta	-1.2
non ci sono THEN/2 indicazioni	-1.2
non ci sono THEN/2 informazioni	-1.2
non ci sono THEN/2 internet	-1.2
non ci sono THEN/2 luce	-1.2
non ci sono THEN/2 palestra	-1.2
non ci sono THEN/2 pane	-1.2
non ci sono THEN/2 parcheggio	-1.2
non ci sono THEN/2 personale	-1.2
non ci sono THEN/2 phon	-1.2
non ci sono THEN/2 possibilità	-1.2
non ci sono THEN/2 posti	-1.2
non ci sono THEN/2 posto	-1.2
non ci sono THEN/2 prese	-1.2
non ci sono THEN/2 privacy	-1.2
non ci sono THEN/2 riscaldamento	-1.2
non ci sono THEN/2 ristorante	-1.2
non ci sono THEN/2 sapone	-1.2
non ci sono THEN/2 scelta	-1.2
non ci sono THEN/2 scrivania	-1.2
non ci sono THEN/2 sedia	-1.2
non ci sono THEN/2 segnale	-1.2
non ci sono THEN/2 shampoo	-1.2
non ci sono THEN/2 spazio	-1.2
non ci sono THEN/2 specchio	-1.2
non ci sono THEN/2 telecomando	-1.2
non ci sono THEN/2 televisione	-1.2
non ci sono THEN/2 tende	-1.2
non ci sono THEN/2 tv	-1.2
non ci sono THEN/2 wifi	-1.2
non ci sono parole	-2.0
non ci sono parole per descrivere	2.0
non ci sono posti	-2.0
non ci sono problemi	2.0
non ci sono stati problemi	2.0
non ci tornerò mai più	-3.0
non ci è mancato nulla	2.0
non comodissimo	-1.0
non compaiono	-2.0
non compare	-2.0
non compatibile	-2.0
non completamente	-1.0
non comprerei	-2.5
non comprerò mai più	-3.0
non comprerò più	-3.0
non compreso	-1.2
non conforme	-2.0
non consente	-2.0
non consigliabile	-2.0
non corrisponde	-2.0
non costa molto	2.0
non costa tanto	2.0
non costa un occhio	2.0
non curato	-2.0
non da 3 stelle	-2.0
non da 4 stelle	-2.0
non da 5 stelle	-2.0
non da consigliare	-2.0
non degno	-2.0
non degno di	-2.0
non del tutto	-1.0
non delude	2.0
non delude le aspettative	2.0
non delude mai	2.5
non dispiace	1.0
non disponibile	-2.0
non distante	2.0
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
non eccellente	-1.0
non eccelso	-1.0
non eccessivo	2.0
non eccezionale	-1.0
non economico	-1.0
non entusiasmante	-1.0
non era all'altezza	-2.0
non era il massimo	-1.5
non era il top	-1.5
non era male	1.5
non era possibile	-1.5
non era presente	-1.0
non era pronto	-1.5
non era quella prenotata	-2.0
non era un problema	2.0
non erano all'altezza	-2.0
non erano presenti	-1.0
non esagerato	2.0
non esaltante	-1.0
non esiste	-1.5
non esoso	2.0
non fa accedere	-2.0
non fa entrare	-2.0
non fa impazzire	-1.0
non fa per me	-1.5
non fa rimpiangere	2.0
non fa una piega	1.5
non facile	-1.0
non fanno lo scontrino	-1.5
non fanno mancare nulla	2.0
non fatevelo scappare	2.0
non fatevi ingannare dalle apparenze	2.0
non fidatevi	-3.0
non finirò mai di ringraziare	2.0
non finisce mai di stupire	2.0
non funge	-2.0
non funzia	-2.0
non funziona	-2.5
non funziona bene	-2.0
non funziona mai	-2.0
non funziona niente	-2.0
non funziona nulla	-2.0
non funziona più	-2.5
non granché	-1.5
non guasta	1.5
non ha deluso	2.0
non ha deluso le aspettative	2.0
non ha eguali	3.0
non ha mai funzionato	-2.5
non ha nulla da invidiare	2.5
non ha paragoni	2.5
non ha prezzo	2.5
non ha rivali	3.0
non hanno THEN/2 accappatoi	-1.2
non hanno THEN/2 acqua calda	-1.2
non hanno THEN/2 aria condizionata	-1.2
non hanno THEN/2 armadio	-1.2
non hanno THEN/2 ascensore	-1.2
non hanno THEN/2 asciugacapelli	-1.2
non hanno THEN/2 asciugamani	-1.2
non hanno THEN/2 assistenza	-1.2
non hanno THEN/2 bagni	-1.2
non hanno THEN/2 bagno	-1.2
non hanno THEN/2 bagnoschiuma	-1.2
non hanno THEN/2 balcone	-1.2
non hanno THEN/2 bar	-1.2
non hanno THEN/2 bidet	-1.2
non hanno THEN/2 bollitore	-1.2
non hanno THEN/2 carta igienica	-1.2
non hanno THEN/2 cassaforte	-1.2
non hanno THEN/2 ciabatte	-1.2
non hanno THEN/2 controllo	-1.2
non hanno THEN/2 coperte	-1.2
non hanno THEN/2 cuscini	-1.2
non hanno THEN/2 dolce	-1.2
non hanno THEN/2 finestra	-1.2
non hanno THEN/2 frigo	-1.2
non hanno THEN/2 frigobar	-1.2
non hanno THEN/2 frutta	-1.2
non hanno THEN/2 indicazioni	-1.2
non hanno THEN/2 informazioni	-1.2
non hanno THEN/2 internet	-1.2
non hanno THEN/2 luce	-1.2
non hanno THEN/2 palestra	-1.2
non hanno THEN/2 pane	-1.2
non hanno THEN/2 parcheggio	-1.2
non hanno THEN/2 personale	-1.2
non hanno THEN/2 phon	-1.2
non hanno THEN/2 possibilità	-1.2
non hanno THEN/2 posti	-1.2
non hanno THEN/2 posto	-1.2
non hanno THEN/2 prese	-1.2
non hanno THEN/2 privacy	-1.2
non hanno THEN/2 riscaldamento	-1.2
non hanno THEN/2 ristorante	-1.2
non hanno THEN/2 sapone	-1.2
non hanno THEN/2 scelta	-1.2
non hanno THEN/2 scrivania	-1.2
non hanno THEN/2 sedia	-1.2
non hanno THEN/2 segnale	-1.2
non hanno THEN/2 shampoo	-1.2
non hanno THEN/2 spazio	-1.2
non hanno THEN/2 specchio	-1.2
non hanno THEN/2 telecomando	-1.2
non hanno THEN/2 televisione	-1.2
non hanno THEN/2 tende	-1.2
non hanno THEN/2 tv	-1.2
non hanno THEN/2 wifi	-1.2
non hanno deluso	2.0
non hanno eguali	3.0
non hanno mai sbagliato	2.0
non hanno nulla da invidiare	2.5
non hanno risposto	-2.0
non hanno rivali	3.0
non ho ancora ricevuto	-2.5
non ho avuto nessun problema	1.5
non ho avuto problemi	1.5
non ho chiuso occhio	-2.5
non ho critiche	2.0
non ho dormito	-2.5
non ho lamentele	2.0
non ho mai avuto problemi	2.0
non ho mai ricevuto	-3.0
non ho niente da dire	1.0
non ho niente da ridire	2.0
non ho nulla da dire	2.0
non ho nulla da recriminare	2.0
non ho nulla da ridire	2.0
non ho nulla di cui lamentarmi	2.0
non ho parole	-2.0
non ho più ricevuto	-2.0
non ho reclami	2.0
non ho ricevuto	-2.0
non ho rimpianti	2.0
non ho riscontrato difetti	2.0
non ho riscontrato problemi	2.0
non ho trovato difetti	2.0
non ho trovato nulla di negativo	2.0
non ideale	-1.0
non idoneo	-2.0
non igienico	-1.2
non il massimo	-1.5
non importa	0.0
non incluso	-1.2
non invia	-2.0
non la cambierei	2.0
non lasciatevelo scappare	2.0
non lascio più	2.0
non legge	-2.0
non lo cambierei	2.0
non lo ricomprerei	-2.5
non lontana	2.0
non lontano	2.0
non lontano dal centro	2.0
non lontano dalla stazione	2.0
non male	1.5
non male ma	-1.0
non manca di niente	2.0
non manca di nulla	2.0
non manca niente	2.0
non manca nulla	2.0
non manca proprio nulla	2.0
non mancherò di tornare	2.0
non mantengono	-2.0
non me ne pento	2.0
non merita	-2.0
non merita le stelle	-2.0
non meritano	-2.0
non mi arriva	-2.0
non mi aspettavo	0.0
non mi avete mai deluso	2.5
non mi avete risposto	-2.0
non mi ci trovo	-1.5
non mi consente	-2.0
non mi dispiace	1.0
non mi e' ancora arrivato	-2.5
non mi e' arrivato	-2.5
non mi e' mai arrivato	-3.0
non mi entusiasma	-1.0
non mi fa accedere	-2.0
non mi fa entrare	-2.0
non mi fa impazzire	-1.0
non mi ha deluso	2.0
non mi ha mai deluso	2.0
non mi hanno deluso	2.0
non mi hanno mai deluso	2.5
non mi hanno rimborsato	-2.5
non mi hanno risposto	-2.5
non mi lamento	1.0
non mi lascia	-2.0
non mi pento	2.0
non mi permette	-2.0
non mi posso lamentare	1.0
non mi riconosce	-2.0
non mi trovo bene	-2.0
non mi è ancora arrivato	-2.5
non mi è arrivato	-2.5
non mi è mai arrivato	-3.0
non molto cordiale	-1.0
non molto disponibile	-1.0
non molto gentile	-1.0
non molto pulito	-1.0
non ne posso fare a meno	2.0
non ne posso più	-3.0
non ne vale la pena	-2.5
non necessariamente	0.0
non ordinerò mai più	-3.0
non ordinerò più	-3.0
non ottimale	-1.0
non parte	-2.0
non passa inosservato	2.0
non perdete tempo	-3.0
non perdetevelo	2.0
non perfetto	-1.0
non permette	-2.0
non pervenuto	-2.0
non pienamente	-1.0
non più come prima	-2.0
non più quello di una volta	-2.0
non posso che	0.0
non posso che consigliarlo	2.0
non posso che essere soddisfatto	2.0
non posso che fare i complimenti	2.0
non posso che parlarne bene	2.0
non posso che ringraziare	2.0
non posso farne a meno	2.0
non posso lamentarmi	1.0
non posso non	2.0
non posso più farne a meno	2.0
non poteva andare meglio	2.5
non poteva andare peggio	-3.5
non poteva essere meglio	2.5
non poteva essere migliore	2.5
non potevamo desiderare di meglio	2.5
non potevo chiedere di meglio	3.0
non potevo chiedere di più	3.0
non potevo scegliere meglio	3.0
non potrebbe andare meglio	2.5
non potrebbe essere meglio	2.5
non potrebbe essere migliore	2.5
non potrei essere più contento	3.0
non potrei essere più felice	3.0
non potrei essere più soddisfatto	3.0
non prende	-1.5
non prendono carte	-1.5
non presenti	-1.0
non prevista	-1.5
non proprio economico	-1.0
non proprio il massimo	-1.5
non proprio pulito	-1.0
non proprio vicino	-1.0
non regge	-1.5
non regolabile	-1.5
non resterete delusi	2.0
non riconosce	-2.0
non ricordo	0.0
non riesco	-2.0
non rileva	-2.0
non rimarrete delusi	2.0
non rimborsato	-2.5
non rimpiango	2.0
non rispecchia	-2.0
non rispettato	-2.0
non risponde	-2.0
non risponde nessuno	-2.5
non rispondono mai	-2.5
non sa di niente	-1.5
non salva	-2.0
non sanno di niente	-1.5
non sapeva di niente	-1.5
non sarebbe male	-0.5
non sbaglia un colpo	3.0
non sbagliano mai	2.0
non scherzano	2.0
non se ne può più	-3.0
non semplice	-1.0
non sempre disponibile	-1.0
non sempre funziona	-1.0
non sempre gentile	-1.0
non sempre pulito	-1.0
non sempre puntuale	-1.0
non serve a niente	-2.5
non serve a nulla	-2.5
non servito da ascensore	-1.0
non servito di ascensore	-1.0
non sfigura	1.5
non si accende	-2.5
non si aggiorna	-2.0
non si apre	-2.0
non si avvia	-2.0
non si capisce	-1.5
non si capisce niente	-2.0
non si capisce nulla	-2.0
non si carica	-2.0
non si chiudono	-2.0
non si collega	-2.0
non si connette	-2.0
non si discute	1.0
non si dorme	-2.5
non si e' presentato	-2.0
non si fa così	-2.5
non si fanno sentire	-2.5
non si installa	-2.0
non si legge	-2.0
non si possono	-2.0
non si poteva	-1.2
non si poteva regolare	-1.5
non si potrebbe chiedere di meglio	2.5
non si potrebbe chiedere di più	2.5
non si presenta	-2.0
non si può	-2.0
non si può che	0.0
non si può chiedere di meglio	3.0
non si può chiedere di più	3.0
non si può desiderare di meglio	2.5
non si può desiderare di più	2.5
non si può fare	-2.0
non si può non	2.5
non si può non amare	2.5
non si può non consigliare	2.5
non si può regolare	-1.5
non si può usare	-2.0
non si può vedere	-3.5
non si regola	-1.5
non si resta delusi	2.0
non si riesce	-2.0
non si rimane delusi	2.0
non si sa mai	0.0
non si sbaglia	2.0
non si sbaglia mai	2.0
non si scarica	-2.0
non si sente alcun rumore	2.0
non si sente niente	2.0
non si sente nulla	2.0
non si sentono rumori	2.0
non si sincronizza	-2.0
non si smentisce	2.0
non si smentisce mai	2.0
non si spende molto	2.0
non si spende tanto	2.0
non si trova	-2.0
non si vede	-2.0
non si è presentato	-2.0
non siamo riusciti a dormire	-2.5
non sicuro	-2.5
non sincronizza	-2.0
non smette mai di stupire	2.0
non smetterò mai di	2.0
non so come	0.0
non soddisfacente	-1.0
non solo	0.0
non solo ma	0.0
non soltanto	0.0
non sono all'altezza	-2.0
non sono arrivati	-2.5
non sono il massimo	-1.5
non sono il top	-1.5
non sono male	1.5
non sono più quelli di una volta	-2.0
non sono presenti	-1.0
non sono riuscito	-2.0
non sono riuscito a dormire	-2.5
non sufficiente	-1.0
non supporta	-2.0
non te ne pentirai	2.0
non teme confronti	3.0
non ti deluderà	2.0
non ti fanno mancare nulla	2.0
non tiene	-1.0
non tornerò mai più	-3.0
non tornerò più	-3.0
non troppo alto	2.0
non troppo caro	2.0
non troppo costoso	2.0
non troppo distante	2.0
non troppo gentile	-1.0
non troppo lontano	2.0
non troppo pulito	-1.0
non trovo difetti	2.0
non tutti cordiali	-1.0
non tutti gentili	-1.0
non un gran che	-1.5
non un granché	-1.5
non va	-2.0
non va avanti	-2.0
non va bene	-2.0
non va mai	-2.0
non va niente	-2.0
non va nulla	-2.0
non va per niente bene	-2.0
non va più	-2.0
non vale 4 stelle	-2.0
non vale i soldi	-2.5
non vale il costo	-2.0
non vale il prezzo	-2.5
non vale la cifra	-2.0
non vale la pena	-2.5
non vale le 4 stelle	-2.0
non vale le stelle	-2.0
non vale niente	-3.0
non vale nulla	-3.0
non vale quei soldi	-2.0
non vale quello che costa	-2.5
non vale tre stelle	-2.0
non valgono niente	-3.0
non valgono nulla	-3.0
non vanno	-2.0
non vanno bene	-2.0
non ve lo perdete	2.0
non ve ne pentirete	2.0
non vedo l'ora	2.0
non vedo l'ora di cambiare	-2.5
non vedo l'ora di disdire	-2.5
non vi deluderà	2.0
non vi perdete	2.0
non vicino	-1.0
non vogliono rimborsare	-2.5
non è affatto male	1.5
non è all'altezza	-2.0
non è ancora arrivato	-2.5
non è arrivato	-2.5
non è caro	1.0
non è che	0.0
non è colpa	0.0
non è compreso	-1.2
non è da 4 stelle	-2.0
non è da 5 stelle	-2.0
non è degno	-2.0
non è gran che	-1.5
non è granché	-1.5
non è il caso	-1.5
non è il massimo	-1.5
non è il top	-1.0
non è incluso	-1.2
non è mai arrivato	-3.0
non è male	1.5
non è mancato nulla	2.0
non è niente male	1.5
non è per me	-1.5
non è per niente male	1.5
non è più come prima	-2.0
non è più la stessa	-2.0
non è più lo stesso	-2.0
non è più quello di una volta	-2.0
non è possibile	-2.0
non è presente	-1.0
non è pronto	-1.5
non è servito a niente	-2.5
non è servito a nulla	-2.5
non è sicuro	-2.5
non è stato possibile	-1.5
non è stato rimborsato	-2.5
non è stato un problema	2.0
non è un 4 stelle	-2.0
non è un 5 stelle	-2.0
non è un gran che	-1.5
non è un granché	-1.5
non è un problema	2.0
nulla a che fare con	-2.0
nulla a che vedere	-1.5
nulla che non	1.5
nulla da aggiungere	0.5
nulla da cambiare	2.0
nulla da criticare	2.0
nulla da dire	1.0
nulla da eccepire	2.0
nulla da fare	-2.0
nulla da invidiare	1.5
nulla da invidiare a	2.5
nulla da migliorare	2.0
nulla da obiettare	1.5
nulla da recriminare	2.0
nulla da ridire	1.5
nulla da rimproverare	2.0
nulla da segnalare	0.5
nulla di che	-1.0
nulla di cui lamentarsi	1.5
nulla di cui lamentarsi davvero	2.0
nulla di eccezionale	-0.5
nulla di eclatante	-0.5
nulla di grave	0.5
nulla di meglio	2.5
nulla di negativo	2.0
nulla di nuovo	0.0
nulla di particolare	-1.0
nulla di speciale	-1.0
nulla di straordinario	-0.5
nulla lasciato al caso	2.0
nulla è lasciato al caso	2.0
né bene né male	0.0
né caldo né freddo	0.0
né carne né pesce	0.0
né infamia né lode	-1.0
né più né meno	0.0
pagare un occhio	-2.5
pagato poco	1.0
parola non mantenuta	-2.0
peccato non	-1.0
per cortesia	0.0
per fortuna che	0.0
per lo meno	0.0
per piacere	0.0
per poco	0.0
più o meno	0.0
poca attenzione	-2.0
poca attenzione al	-2.0
poca banda	-2.0
poca chiarezza	-2.0
poca comunicazione	-2.0
poca copertura	-2.0
poca cura	-2.5
poca disponibilità	-2.0
poca empatia	-2.0
poca esperienza	-2.0
poca flessibilità	-2.0
poca gentilezza	-2.0
poca igiene	-2.0
poca illuminazione	-1.5
poca intimità	-2.0
poca luce	-1.5
poca manutenzione	-2.0
poca pazienza	-2.0
poca pressione	-1.5
poca privacy	-1.5
poca professionalità	-2.5
poca pulizia	-2.5
poca scelta	-2.0
poca scelta di	-1.5
poca serietà	-2.5
poca trasparenza	-2.5
poca umanità	-2.0
poca varietà	-1.5
poca voglia	-2.0
poca voglia di lavorare	-2.0
poche carrozze	-2.0
poche corse	-2.0
poche informazioni	-2.0
poche prese	-1.0
poche pretese	-1.0
pochi asciugamani	-1.0
pochi autobus	-2.0
pochi bagni	-2.0
pochi canali	-1.0
pochi controlli	-2.0
pochi eguali	2.5
pochi infermieri	-2.0
pochi medici	-2.0
pochi mezzi	-2.0
pochi parcheggi	-2.0
pochi posti	-2.0
pochi spiccioli	-2.0
pochi treni	-2.0
pochi vagoni	-2.0
poco a poco	0.0
poco accogliente	-2.0
poco affidabile	-2.0
poco assortito	-2.0
poco attento	-2.0
poco campo	-2.0
poco caro	1.0
poco chiaro	-2.0
poco comodo	-2.0
poco competente	-2.0
poco confortevole	-2.0
poco cordiale	-2.0
poco cortese	-2.0
poco cotto	-1.5
poco disponibile	-2.0
poco dopo	0.0
poco e niente	-1.0
poco educato	-2.0
poco efficiente	-2.0
poco fa	0.0
poco fluida	-2.0
poco funzionale	-2.0
poco gentile	-2.0
poco insonorizzato	-1.5
poco intuitiva	-2.0
poco luminosa	-2.0
poco male	0.5
poco o niente	-1.0
poco o nulla	-1.0
poco organizzati	-2.0
poco personale	-2.0
poco pratico	-2.0
poco preparati	-2.0
poco prezzo	1.0
poco prima	0.0
poco pulito	-2.0
poco puntuale	-2.0
poco raccomandabile	-2.0
poco saporito	-1.5
poco segnale	-2.0
poco serio	-2.0
poco sicuro	-2.5
poco silenziosa	-2.0
poco spazio	-2.0
poco spazio per le gambe	-2.0
poco spazioso	-2.0
poco stabile	-2.0
poco utile	-2.0
poco varia	-1.5
porta che non chiude	-1.5
pos non funzionante	-1.5
possono essere migliorati	-1.2
posto riservato	0.0
potrebbe essere compresa	-1.0
potrebbe essere inclusa	-1.0
potrebbe essere migliorato	-1.2
potrebbero abbassare	-1.2
potrebbero aggiornare	-1.2
potrebbero aggiungere	-1.0
potrebbero cambiare	-1.2
potrebbero controllare	-1.2
potrebbero curare	-1.2
potrebbero eliminare	-1.2
potrebbero essere migliorati	-1.2
potrebbero formare	-1.2
potrebbero fornire	-1.0
potrebbero imparare	-1.2
potrebbero mettere	-1.0
potrebbero offrire	-1.0
potrebbero pulire	-1.2
potrebbero rinnovare	-1.2
potrebbero risolvere	-1.2
potrebbero ristrutturare	-1.2
potrebbero rivedere	-1.2
potrebbero sistemare	-1.2
potrebbero vergognarsi	-1.2
potreste abbassare	-1.2
potreste aggiornare	-1.2
potreste aggiungere	-1.0
potreste cambiare	-1.2
potreste controllare	-1.2
potreste curare	-1.2
potreste eliminare	-1.2
potreste formare	-1.2
potreste imparare	-1.2
potreste mettere	-1.0
potreste migliorare	-1.2
potreste pulire	-1.2
potreste rinnovare	-1.2
potreste risolvere	-1.2
potreste ristrutturare	-1.2
potreste rivedere	-1.2
potreste sistemare	-1.2
potreste vergognarsi	-1.2
praticamente nulla	-1.0
presidente del consiglio	0.0
prezzo bilanciato	0.5
prima o poi	0.0
promesse non mantenute	-2.0
pronto soccorso	0.0
punti fedeltà	0.0
può essere migliorato	-1.2
qualche consiglio	0.0
qualcosina di più	-1.2
quanto meno	0.0
quasi niente	-1.0
quasi nulla	-1.0
raccomandabile poco	-2.0
raggiungibile in pochi minuti	1.0
rapporto qualit* prezzo bilanciato	0.5
rimasto senza	-2.0
rimborso mai	-2.0
rimborso mai arrivato	-2.0
riscaldamento non funzionante	-1.5
risolto in pochi minuti	1.5
ristrutturato da poco	1.5
sa di niente	-1.5
salvo errori	0.0
sarebbe gradito	-1.2
sarebbe ideale	-0.5
sarebbe meglio	-1.0
sarebbe stato gradito	-1.2
sarebbe stato meglio	-1.0
scontrino non	-1.5
scorrimento veloce	0.0
se non altro	0.0
se non erro	0.0
se non ricordo male	0.0
se non sbaglio	0.0
senza alcun difetto	2.0
senza alcun dubbio	0.0
senza alcun intoppo	2.0
senza alcun problema	1.5
senza alcuna difficoltà	2.0
senza aria condizionata	-1.2
senza ascensore	-1.2
senza attese	1.5
senza autorizzazione	-2.0
senza avvertire	-2.0
senza avviso	-1.5
senza balcone	-1.5
senza campo	-2.0
senza capo né coda	-2.0
senza commissioni	1.5
senza complicazioni	1.5
senza connessione	-2.0
senza consenso	-2.0
senza contare	0.0
senza contare che	0.0
senza copertura	-2.0
senza costi	1.5
senza costi aggiuntivi	1.5
senza costi nascosti	1.5
senza dare spiegazioni	-1.5
senza difetti	2.0
senza difficoltà	1.5
senza dignità	-3.0
senza dire nulla	-2.0
senza eguali	3.0
senza errori	1.5
senza fatica	1.5
senza fila	1.5
senza finestre	-1.5
senza fronzoli	1.0
senza il minimo problema	2.0
senza il mio consenso	-2.0
senza infamia e senza lode	-1.0
senza infamia né lode	-1.0
senza insonorizzazione	-1.5
senza internet	-2.0
senza interruzioni	1.5
senza intoppi	1.5
senza linea	-2.0
senza macchia	2.0
senza motivo	-1.5
senza nessun problema	1.5
senza ombra di dubbio	0.0
senza paragoni	2.5
senza pari	3.0
senza parole	-1.5
senza paura	2.0
senza pecche	2.0
senza pensieri	2.0
senza possibilità	-0.8
senza possibilità di	-0.8
senza preavviso	-1.5
senza precedenti	2.0
senza pretese	-1.0
senza problemi	1.5
senza protezioni	-0.8
senza rete	-2.0
senza riscaldamento	-1.2
senza rischi	1.5
senza rispetto	-2.5
senza risposta	-2.5
senza rivali	3.0
senza rumori	2.0
senza sale	-1.5
senza sapore	-1.5
senza scaletta	-0.8
senza scontrino	-1.5
senza segnale	-2.0
senza senso	-2.0
senza sorprese	1.0
senza speranza	-2.5
senza spese	1.0
senza spiegazione	-1.5
senza stress	1.5
senza telefono	-2.0
senza tv	-1.2
senza un intoppo	2.0
senza un problema	2.0
senza vergogna	-3.0
senza vincoli	1.5
servizi mai richiesti	-2.0
servizi non richiesti	-2.0
set di cortesia	0.0
si allagava	-2.0
si poteva fare di più	-1.5
si potrebbe aggiungere	-1.0
si potrebbe mettere	-1.0
si può fare di più	-1.5
si spende poco	1.0
si trova di meglio	-1.5
sotto zero	-3.5
spendere poco	1.0
spero bene	0.0
spese non dovute	-2.0
speso poco	1.0
stanza non pronta	-1.5
stazione centrale	0.0
stelle zero	-2.0
tanto per cambiare	0.0
tassa di soggiorno non	-1.5
tecnico mai	-2.0
tecnico non	-2.0
tessera fedeltà	0.0
tra poco	0.0
troppo poco	-2.0
troppo poco personale	-2.0
troppo poco spazio	-1.0
trovare di meglio	-1.5
tutti i difetti che	0.0
tutto fila liscio	2.5
tutto fumo e niente arrosto	-2.5
tv non funzionante	-1.5
ufficio di igiene	0.0
ufficio igiene	0.0
un 5 stelle	0.0
un bel niente	0.0
un bel po'	0.0
un consiglio	0.0
un occhio della testa	-2.5
una buona volta	0.0
una volta per tutte	0.0
unico consiglio	0.0
va rivisto	-1.5
vanno rivisti	-1.5
vietato fumare	0.0
volevo segnalare	0.0
vorrei complimentarmi	2.5
vorrei dire	0.0
vorrei elogiare	2.5
vorrei fare i complimenti	2.5
vorrei fare un plauso	2.5
vorrei informazioni	0.0
vorrei precisare	0.0
vorrei ringraziare	2.5
vorrei ritornare	2.5
vorrei sapere	0.0
vorrei segnalare	0.0
vorrei solo dire	0.0
vorrei sottolineare	0.0
vorrei spendere due parole	2.5
vorrei tornare	2.5
voto 0	-2.0
voto zero	-2.0
zero aiuto	-2.0
zero assistenza	-2.0
zero assoluto	-2.0
zero attenzione	-2.0
zero attesa	1.5
zero code	1.5
zero commissioni	1.5
zero considerazione	-2.0
zero cortesia	-2.0
zero costi	1.5
zero cura	-2.0
zero difetti	2.0
zero disagi	2.0
zero disservizi	2.0
zero educazione	-2.0
zero empatia	-2.0
zero fila	1.5
zero igiene	-2.0
zero informazioni	-2.0
zero intoppi	2.0
zero manutenzione	-2.0
zero organizzazione	-2.0
zero pensieri	1.5
zero problemi	1.5
zero professionalità	-2.0
zero pulizia	-2.0
zero rispetto	-2.0
zero risposte	-2.5
zero rumori	2.0
zero serietà	-2.0
zero sicurezza	-2.0
zero spaccato	-2.0
zero spese	1.5
zero spiegazioni	-2.0
zero stelle	-3.5
zero stress	1.5
zero su dieci	-2.0
zero supporto	-2.0
zero tagliato	-2.0
zero trasparenza	-2.0
zona poco raccomandabile	-2.0
zona poco sicura	-2.0

[wishes]
=abbassate
=abbiamo =bisogno =di	never
=aggiungere =più
=aggiungerei
=aggiungete
=allungherei
=altrimenti =sarebbe	never
=altrimenti =sarebbe =stato	never
=amplierei
=andrebbe
=andrebbe =migliorata
=andrebbe =migliorato
=andrebbero
=anticiperei
=aspetto =che
=assumete
=attendo =riscontro
=attendo =risposta
=attendo =un =riscontro
=attendo =una =risposta
=aumentate
=auspicabile
=auspicherei
=auspico
=avere =bisogno =di	never
=avete =bisogno =di	never
=avevamo =bisogno =di	never
=avevo =bisogno =di	never
=avrei =apprezzato
=avrei =desiderato
=avrei =gradito
=avrei =preferito
=avrei =voluto
=avremmo =apprezzato
=avremmo =gradito
=avremmo =preferito
=avremmo =voluto
=avuto =bisogno =di	never
=bisogna =aumentare
=bisogna =cambiare
=bisogna =fare =qualcosa
=bisogna =investire
=bisogna =migliorare
=bisogna =rivedere
=bisognerebbe
=bisogno =di
=cambierei
=chi =vorrebbe	never
=chiederei
=chiediamo
=chiedo =di
=ci =aspettavamo
=ci =piacerebbe
=ci =saremmo =aspettati
=ci =si =aspetterebbe
=ci =si =potrebbe =lamentare	never
=ci =vogliono =più
=ci =vorrebbe
=ci =vorrebbero
=ci =vuole =più
=come =sarebbe	never
=come =se =avesse	never
=come =se =avessero	never
=come =se =fosse	never
=come =se =fossero	never
=consiglierei =di
=consiglio =di =migliorare
=converrebbe
=credevo =fosse =meglio
=credevo =fosse =più
=curerei
=da =aggiungere
=da =incrementare
=da =inserire
=dateci
=desidererei
=deve =essere =più
=deve =migliorare
=devono =essere =più
=devono =migliorare
=dovete =aggiungere
=dovete =cambiare
=dovete =fare
=dovete =mettere
=dovete =migliorare
=dovrebbe
=dovrebbe =essere
=dovrebbe =essere =più
=dovrebbero
=dovrebbero =essere
=dovrebbero =essere =più
=dovreste
=dovreste =essere =più
=e =sarebbe	never
=eliminerei
=fate =in =modo
=fateci
=gioverebbe
=gradirei
=gradiremmo
=hai =bisogno =di	never
=ho =bisogno =di	never
=includete
=inserire =più
=inserite
=investite
=lo =consiglierei	never
=magari =ci =fosse
=magari =fosse
=meriterebbe
=meriterebbero
=mettere =più
=metterei
=mettete
=mi =aspettavo
=mi =aspetterei
=mi =piacerebbe
=mi =sarei =aspettata
=mi =sarei =aspettato
=migliorate
=migliorerei
=necessiterebbe
=necessiterebbero
=non =potrebbe =essere =meglio	never
=non =potrebbe =essere =migliore	never
=non =sarebbe =stato =possibile	never
=occorrerebbe
=occorrerebbero
=pensavo =fosse =meglio
=pensavo =fosse =più
=piacerebbe
=possono =essere =più
=poteva =essere =più
=potevano =essere =più
=potevate
=potrebbe
=potrebbe =essere =più
=potrebbero
=potrebbero =essere =più
=potreste =aggiungere
=potreste =almeno
=potreste =avere
=potreste =fare
=potreste =inserire
=potreste =mettere
=potreste =migliorare
=potreste =offrire
=preferirei
=preferiremmo
=pregherei
=può =essere =più
=ridateci
=rimettete
=rivedrei
=sarebbe
=sarebbe =davvero	never
=sarebbe =la	never
=sarebbe =quella	never
=sarebbe =quello	never
=sarebbe =stata
=sarebbe =stato
=sarebbe =una	never
=sarebbero
=se =avesse
=se =avessero
=se =ci =fosse
=se =ci =fossero
=se =fosse
=se =fossero
=senza =bisogno =di	never
=servirebbe
=servirebbero
=si =potrebbe
=si =potrebbero
=speriamo =che
=spero =che
=spero =in
=suggerimento
=suggerirei
=suggerisco
=toglierei
=togliete
=vi =chiedo
=vi =prego =di
=vorrebbe
=vorrei
=vorrei =dire	never
=vorrei =più
=vorrei =ringraziare	never
=vorrei =segnalare	never
=vorrei =tornare	never
=vorremmo
da migliorare
niente da migliorare	never
non c'è bisogno di	never
nulla da migliorare	never

[rivals]
alla concorrenza	turns
altra app	turns
altra assicurazione	turns
altra azienda	turns
altra banca	turns
altra compagnia	turns
altra marca	turns
altra piattaforma	turns
altra struttura	turns
altre app	turns
altre assicurazioni	turns
altre aziende	turns
altre banche	turns
altre compagnie	turns
altre marche	turns
altre parti	turns
altre piattaforme	turns
altre strutture	turns
altri alberghi	turns
altri fornitori	turns
altri gestori	turns
altri hotel	turns
altri locali	turns
altri negozi	turns
altri operatori	turns
altri ospedali	turns
altri posti	turns
altri ristoranti	turns
altri siti	turns
altro albergo	turns
altro fornitore	turns
altro gestore	turns
altro hotel	turns
altro locale	turns
altro negozio	turns
altro operatore	turns
altro ospedale	turns
altro posto	turns
altro ristorante	turns
altro sito	turns
altrove	turns
che altre banche	keeps
che altre compagnie	keeps
che altri gestori	keeps
che altri negozi	keeps
che altri operatori	keeps
che altri siti	keeps
che altrove	keeps
che dalla concorrenza	keeps
che i concorrenti	keeps
che in altri hotel	keeps
che in altri negozi	keeps
che in altri posti	keeps
che la concorrenza	keeps
che negli altri negozi	keeps
che su altri siti	keeps
come da nessun'altra parte	keeps
concorrente	turns
concorrenti	turns
concorrenza	turns
da altre parti	turns
da nessun'altra parte	keeps
da un'altra parte	turns
dalla concorrenza	turns
degli altri gestori	keeps
degli altri operatori	keeps
dei concorrenti	keeps
della concorrenza	keeps
delle altre banche	keeps
delle altre compagnie	keeps
di altre app	keeps
di altre banche	keeps
di altre compagnie	keeps
di altri gestori	keeps
di altri hotel	keeps
di altri negozi	keeps
di altri operatori	keeps
di altri siti	keeps
di molti altri	keeps
di qualsiasi altra	keeps
di qualsiasi altro	keeps
di qualunque altro	keeps
di tanti altri	keeps
difficile trovare altrove	keeps
i concorrenti	turns
in altri hotel	turns
in altri negozi	turns
in altri posti	turns
in un altro hotel	turns
in un altro negozio	turns
introvabile altrove	keeps
la concorrenza	turns
nessun altro	keeps
nessun'altra	keeps
nessun'altra compagnia	keeps
non andrei altrove	keeps
non serve andare altrove	keeps
non si trova altrove	keeps
non vado altrove	keeps
rispetto ad altre	keeps
rispetto ad altri	keeps
rispetto ad altrove	keeps
rispetto agli altri	keeps
rispetto ai concorrenti	keeps
rispetto alla concorrenza	keeps
rispetto alle altre	keeps
senza andare altrove	keeps
si trova a meno	turns
si trova di meglio	turns
su altri siti	turns
su altro sito	turns
su amazon	turns
su internet si trova	turns

[leaving]
=non =rinnovare =il
=non =rinnoverei
=passo ad altra
=passo ad altro
acquisterò altrove
andrei altrove
andrò altrove
annullare NEAR/3 abbonamento
annullo NEAR/3 abbonamento
avete perso un cliente
avete perso una cliente
cambiare assicurazione
cambiare banca
cambiare compagnia
cambiare fornitore
cambiare gestore
cambiare operatore
cambiato banca
cambiato compagnia
cambiato fornitore
cambiato gestore
cambiato operatore
cambierò assicurazione
cambierò banca
cambierò compagnia
cambierò fornitore
cambierò gestore
cambierò operatore
cambio assicurazione
cambio banca
cambio compagnia
cambio fornitore
cambio gestore
cambio operatore
cancellare NEAR/3 abbonamento
cancellare NEAR/3 account
cancellato NEAR/3 account
cancello NEAR/3 abbonamento
cancello l'app
ce ne andiamo
ce ne andremo
cercare un'alternativa
cercherò altro
cercherò un altro
cerco un'alternativa
chiedere la disdetta
chiesto la disdetta
chiudere il conto
chiuderò il conto
chiudo il conto
chiuso il conto
comprerò altrove
da non ritornare
da non tornarci
da non tornare
dare disdetta
dato disdetta
dico addio
disattivare NEAR/3 abbonamento
disdetta del contratto
disdetta dell'abbonamento
disdico
disdire
disdire l'appuntamento	never
disdire la prenotazione	never
disdire la visita	never
disdirò
disinstallare
disinstallata
disinstallato
disinstallerò
disinstallo
eliminare NEAR/3 account
ex cliente
fare disdetta
farò disdetta
fatto disdetta
fatto la disdetta
ho cancellato l'app
ho deciso di cambiare
ho disdetto
ho smesso di comprare
ho smesso di usare
in procinto di cambiare
inviato disdetta
inviato la disdetta
mai piu
mai più
mai più avuto problemi	never
mai più cliente
mai più con voi
mai più da voi
mai più in questo
mai più precari	never
mai più qui
mai più senza	never
mando la disdetta
me ne andrò
me ne vado
mi rivolgerò altrove
migrare verso
migrerò
non acquisterò più
non acquisto più
non ci andrò più
non ci mettere più piede
non ci metterò più piede
non ci metto più piede
non ci ritornerei
non ci ritornerò
non ci tornerei
non ci torneremo
non ci tornerò
non ci torno più
non ci vado più
non ci verrò più
non comprerò mai più
non comprerò più
non compro più
non ho rinnovato
non la userò più
non lo mollo mai più	never
non lo userò più
non metterò più piede
non mi rivedranno
non mi rivedrete
non mi vedrete più
non ne farei mai più a meno	never
non ordinerò più
non ordino più
non prenoterò più
non prenoto più
non ritornerei
non ritornerò
non sarò più cliente
non sarò più vostro cliente
non sono più cliente
non tornerei
non torneremo
non torneremo più
non tornerò
non tornerò più
non torno più
non userò più
non viaggerò più
non volerò più
passare a un altro
passare ad altro
passare alla concorrenza
passato alla concorrenza
passerò a un altro
passerò ad
passerò ad altra
passerò ad altro
passerò alla concorrenza
passo a un altro
passo a un'altra
passo ad altro
passo ad un altro
passo ad un'altra
passo alla concorrenza
penso di cambiare
perso un altro cliente
perso un cliente
perso una cliente
portabilità
prima e l'ultima volta
prima e ultima volta
prima ed ultima volta
recedere
recesso
rescindere
rescissione
richiesta di disdetta
rivolgermi altrove
sarà l'ultima volta
smetterò di comprare
smetterò di usare
smetto di comprare
sto cambiando
sto pensando di cambiare
sto per disinstallare
sto valutando altre
sto valutando altro
ultima volta che acquisto
ultima volta che ci
ultima volta che compro
ultima volta che ordino
ultima volta che prenoto
ultima volta che vengo
un cliente in meno
vado altrove
vi dico addio
voglio cambiare
vorrei cambiare operatore
è l'ultima volta che

[nothing]
-
--
---
.
..
...
/
//
0
?
al momento niente
al momento no
al momento nulla
boh non so
come sopra
già detto
idem
n.a.
n.d.
n/a
n/d
na
nc
nd
nessun commento
nessun suggerimento
nessuna
nessuna idea
nessuna indicazione
nessuna motivazione
nessuna nota
nessuna opinione
nessuna osservazione
nessuna particolare
nessuna proposta
nessuna risposta da dare
nessuna segnalazione
nessuno
nessuno in particolare
niente
niente da aggiungere
niente da commentare
niente da dichiarare
niente da segnalare
niente di niente
niente di particolare da dire
niente in particolare
nn so
no
no comment
non applicabile
non ho commenti
non ho idee
non ho niente da aggiungere
non ho niente da dire
non ho nulla da aggiungere
non ho opinioni
non ho suggerimenti
non lo so
non mi ricordo
non mi viene in mente niente
non mi viene in mente nulla
non pertinente
non ricordo
non rispondo
non saprei
non saprei dire
non so
non voglio rispondere
nr
ns
nulla
nulla da aggiungere
nulla da commentare
nulla da dichiarare
nulla da segnalare
nulla in particolare
per il momento niente
per il momento nulla
per ora niente
per ora nulla
preferisco non dire
preferisco non rispondere
senza commenti
senza motivo particolare
stessa cosa
vedi sopra
x
xx
xxx

[examples]
negative	Bello il vestito, ma l'assistenza clienti è vergognosa e non risponde mai.
negative	Ho aspettato tre settimane e il pacco è arrivato rotto, pessimo servizio.
negative	La colazione dovrebbe essere più varia e il personale più cortese.
negative	La linea cade sempre e nessun operatore risponde.
negative	NON FUNZIONA, SOLDI BUTTATI!!! 😡
negative	Non sono per niente soddisfatto, la qualità è scadente.
negative	Notte in bianco, dai muri si sentiva tutto.
negative	Poco professionali e anche maleducati.
negative	Prezzi assurdi, altrove è più conveniente e si mangia bene.
negative	Troppo caro per quello che offre, una vera delusione.
neutral	Abbiamo preso il treno delle nove per Bologna.
neutral	Ho chiamato per chiedere gli orari della piscina.
neutral	Ho ordinato due lampade martedì scorso.
neutral	Ho pagato con bonifico.
neutral	Ho scelto il divano grigio a tre posti.
neutral	Il pacco è stato consegnato al portiere.
positive	Consegna velocissima e personale gentilissimo, grazie!
positive	Mai avuto problemi, sempre puntuali e precisi.
positive	Niente da migliorare, siete i numeri uno!
positive	Niente male davvero, lo ricomprerei subito.
positive	Non vedo l'ora di ordinare di nuovo 😍
positive	Perfetto, tutto come da descrizione.
positive	Posizione a due passi dalla stazione e stanza pulitissima.
positive	Prezzi migliori della concorrenza e consegna puntuale.
positive	Un po' caro ma la qualità è eccezionale.
positive	Vorrei ringraziare tutto lo staff per la gentilezza.
