# Sentiment lexicon of verbatim for Dutch (the Netherlands and Flanders).
pack: nl/sentiment
language: nl
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: agrees
[words]
0 op 10	-2.4
0 sterren	-2.2
0/10	-2.2
1 op 10	-2.4
1 ster	-2.2
1/10	-2.2
1/5	-2.2
10 op 10	2.2
10+	3.2
10/10	3.2
100 punten	2.2
100% tevreden	2.2
2 keer vragen	-1.5
2 op 10	-2.4
2 sterren	-2.4
2/10	-2.4
3 keer vragen	-1.5
3 op 10	-2.4
3/10	-2.4
4 op 10	-2.4
4 sterren	2.2
4/10	-2.4
45 minuten	-1.5
5 sterren	3.2
5/5	3.2
8 op 10	2.2
8/10	2.2
9 op 10	2.2
9/10	2.2
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
=aandachtig	2.2
=aandachtige	2.2
=aantrekkelijk	1.7
=aantrekkelijke	1.7
=aanvaardbaar	1.2
=aanvaardbare	1.2
=aanvaarden	-1.0
=achterlijk	-2.2
=achterlijke	-2.2
=ademend	1.7
=ademende	1.7
=afgrijselijk	-2.2
=afgrijselijke	-2.2
=afgrijselijks	-2.2
=afschuw	-2.2
=afschuwelijk	-2.2
=afschuwelijke	-2.2
=afstandelijk	-1.7
=afstandelijke	-1.7
=afwachtend	-1.5
=afwachtende	-1.5
=alledaags	-1.0
=alledaagse	-1.0
=ambachtelijk	2.2
=ambachtelijke	2.2
=baksteen	-2.2
=bars	-1.7
=barse	-1.7
=bedenkelijk	-2.2
=bedenkelijke	-2.2
=bedenkingen	-2.2
=bedreigd	-2.2
=bedreigden	-2.2
=bedreigen	-2.2
=bedreigend	-2.2
=bedreigende	-2.2
=bedreiging	-2.2
=bedrieglijk	-2.2
=bedrieglijke	-2.2
=beestjes	-1.5
=begrijpelijk	2.2
=begrijpelijke	2.2
=behaaglijk	2.5
=behaaglijke	2.5
=behendig	1.2
=behendige	1.2
=behoorlijk	1.2
=bekoorlijk	1.2
=bekoorlijke	1.2
=beledigd	-1.7
=beledigend	-1.7
=beledigende	-1.7
=belediging	-1.7
=beminnelijk	2.5
=beminnelijke	2.5
=bende	-2.2
=beperkt	-1.0
=beperkte	-1.0
=bereikbaar	2.2
=bereikbaarheid	2.2
=bereikbare	2.2
=bespottelijk	-2.2
=bespottelijke	-2.2
=betaalbaar	2.2
=betaalbaarheid	2.2
=betaalbare	2.2
=betrokken	2.0
=betrokkenheid	2.2
=betweterig	-1.7
=betweterige	-1.7
=bits	-1.7
=bitse	-1.7
=bitsig	-1.7
=blaffen	-1.7
=blafte	-1.7
=boers	-1.7
=boerse	-1.7
=bokt	-1.5
=bot	-1.7
=botheid	-1.7
=botte	-1.7
=brak	-1.7
=braken	-1.7
=brakke	-1.7
=catastrofaal	-2.2
=catastrofale	-2.2
=centraal	2.0
=chill	2.5
=cool	2.2
=coole	2.2
=creatief	2.5
=creatieve	2.5
=doods	-2.0
=doodse	-2.0
=droge	1.0
=duidelijk	1.0
=duidelijke	1.7
=duidelijkheid	1.7
=durfde	-1.2
=durfden	-1.2
=durven	-1.2
=eenvoudig	1.4
=eenvoudige	1.4
=eeuwigheid	-1.5
=engel	2.8
=engelen	2.8
=engeltje	2.8
=engeltjes	2.8
=ervaren	0.6
=evenwichtig	2.2
=evenwichtige	2.2
=excuus	-1.7
=fors	-1.0
=forse	-1.0
=gaaf	2.2
=gaatje	-1.7
=gaatjes	-1.7
=gat	-1.7
=gaten	-1.7
=gave	2.2
=geduld	2.5
=geduldig	2.5
=geduldige	2.5
=gehorig	-1.0
=gehorige	-1.0
=gemak	2.2
=gemakkelijk	2.2
=gemakkelijke	2.2
=gemakkelijker	2.2
=gemoedelijk	2.2
=gemoedelijke	2.2
=genadig	1.7
=geniet	2.8
=genietbaar	2.8
=genieten	2.8
=gevaar	-2.2
=gevaarlijk	-2.2
=gevaarlijke	-2.2
=gewaardeerd	2.2
=geweldig	3.2
=geweldige	3.2
=geweldigs	3.2
=geweldigste	3.2
=gewéldig	3.2
=gezaag	-1.7
=gezellig	2.5
=gezellige	2.5
=gezelliger	2.5
=gezelligheid	2.5
=gezelligste	2.5
=gezond	2.0
=gezonde	2.0
=gezonder	2.0
=goddelijk	3.5
=goddelijke	3.5
=good	2.2
=goud	1.7
=gouden	2.8
=grap	-2.2
=haat	-2.2
=haperde	-1.7
=haperen	-1.7
=hapering	-1.7
=haperingen	-1.7
=hapert	-1.7
=hartje	2.2
=haten	-2.2
=hel	-2.2
=hels	-2.2
=helse	-2.2
=hemels	3.5
=hemelse	3.5
=herhaaldelijk	-1.5
=herinneren	-1.0
=hip	2.0
=hippe	2.0
=hit	2.8
=huilen	-2.2
=humeurig	-1.7
=humeurige	-1.7
=ijverig	2.0
=ijverige	2.0
=inzet	2.0
=jak	-2.0
=janken	-2.2
=kaal	-1.2
=kale	-1.2
=kapotte	-1.7
=kil	-1.0
=kille	-1.0
=klaag	-1.7
=klaagde	-1.7
=klaagden	-1.7
=klaagt	-1.7
=klagen	-1.7
=klasse	2.8
=klef	-1.7
=kleffe	-1.7
=klere	-2.2
=klote	-2.2
=knap	1.5
=knappe	1.5
=knapperig	2.2
=knapperige	2.2
=koopje	2.2
=koopjes	2.2
=koppig	-1.7
=koppige	-1.7
=korrelig	-1.5
=korrelige	-1.5
=kots	-2.2
=kotsen	-2.2
=kraakt	-1.7
=krakend	-1.7
=krakende	-1.7
=laagdrempelig	2.2
=laagdrempelige	2.2
=laks	-1.7
=lakse	-1.7
=laksheid	-1.7
=lek	-1.7
=lekkage	-1.7
=lekken	-1.7
=lekt	-1.7
=lekte	-1.7
=levendig	2.2
=levendige	2.2
=like	1.7
=likes	1.7
=lof	2.8
=logen	-1.7
=loog	-1.7
=love	2.8
=loven	2.8
=lovend	2.8
=lovende	2.8
=lul	-2.2
=luxe	1.5
=luxueus	1.5
=luxueuze	1.5
=mals	2.2
=malse	2.2
=monsterlijk	-2.2
=monsterlijke	-2.2
=nare	-2.0
=negeerde	-1.7
=negeerden	-1.7
=negeert	-1.7
=negeren	-1.7
=netjes	1.5
=nette	1.5
=niets bijzonders	-1.0
=niets dan goeds	2.2
=niets speciaals	-1.0
=nors	-1.7
=norse	-1.7
=norsig	-1.7
=onbruikbaar	-2.2
=onbruikbare	-2.2
=ondersteunend	1.7
=ondersteunende	1.7
=onpasselijk	-2.0
=ontdekking	2.5
=ontdekkingen	2.5
=ontdekt	2.8
=ontspannen	2.0
=ontspannend	2.0
=ontspannende	2.0
=onwerkbaar	-2.2
=onwerkbare	-2.2
=openbaring	2.8
=oplettend	2.5
=oplettende	2.5
=oplichten	-1.7
=oplichting	-1.7
=overheerlijk	3.2
=overheerlijke	3.2
=overheerlijks	3.2
=overvloed	2.2
=overvloedig	2.2
=overvloedige	2.2
=overzichtelijk	2.2
=overzichtelijke	2.2
=passie	2.8
=persoonlijk	2.2
=persoonlijke	2.2
=persoonlijker	2.2
=pezen	-2.0
=piept	-1.7
=pixelig	-1.5
=plaatje	1.5
=plakken	-1.7
=plakkende	-1.7
=plakt	-1.7
=plakte	-1.7
=plakten	-1.7
=praatjes	-1.7
=puur	2.0
=rap	2.2
=rat	-1.7
=ratten	-1.7
=roof	-2.2
=rot	-2.2
=rotte	-2.2
=ruim	1.0
=ruime	1.7
=ruw	-1.7
=ruwe	-1.7
=schaam	-1.5
=sfeertje	1.5
=slap	-1.7
=slapjes	-1.7
=slappe	-1.7
=smaakje	1.7
=smakelijk	2.5
=smakelijke	2.5
=smakelijks	2.5
=smeken	-1.5
=star	-1.5
=starre	-1.5
=steun	2.2
=stinken	-1.7
=stinkt	-1.7
=stipt	2.2
=stipte	2.2
=stiptheid	2.2
=stonk	-1.7
=stonken	-1.7
=straaltje	-1.5
=stuk	-1.7
=stuurs	-1.7
=stuurse	-1.7
=toegankelijk	2.2
=toegankelijke	2.2
=top	2.8
=topp	2.8
=tops	2.8
=tranen	-2.2
=troef	2.0
=uitmuntend	3.2
=uitmuntende	3.2
=uitnodigend	1.7
=uitnodigende	1.7
=uitstekend	3.2
=uitstekende	3.2
=vals	-1.7
=valse	-1.7
=verantwoord	1.7
=verantwoorde	1.7
=verbeterd	1.7
=verbeterde	1.7
=verbetering	1.7
=verbeteringen	1.7
=verblekend	-1.7
=verbouwingen	-1.5
=verdient	1.2
=verdwenen	-1.7
=vergat	-1.7
=vergaten	-1.7
=vernieuwend	2.2
=vernieuwende	2.2
=verplicht	-1.5
=verrukkelijk	3.0
=verrukkelijke	3.0
=verrukt	3.0
=verschrikkelijk	-2.2
=verschrikkelijke	-2.2
=verslavend	2.8
=verslavende	2.8
=vervallen	-2.2
=vliegjes	-1.5
=volmaakt	2.2
=volmaakte	2.2
=voorkomend	2.5
=voorkomende	2.5
=voorspelbaar	-1.0
=voorspelbare	-1.0
=vreten	-1.7
=vriendelijk	2.5
=vriendelijke	2.5
=vriendelijker	2.5
=vriendelijkheid	2.5
=vriendelijks	2.5
=vriendelijkste	2.5
=waardeer	2.2
=waardeert	2.2
=waarderen	2.2
=waardering	2.2
=wachtten	-1.5
=waterig	-1.7
=waterige	-1.7
=wennen	-0.5
=werkzaamheden	-1.5
=wisselend	-1.0
=wisselende	-1.0
=wisselvallig	-1.0
=zegen	1.5
=zeikt	-1.7
=zool	-2.0
=zootje	-2.2
=zorgvuldig	2.2
=zorgvuldige	2.2
=zoveelste	-1.5
=zuinig	1.5
=zuinige	1.5
^^	1.4
aan de dure kant	-1.0
aan de kant geschoven	-1.7
aan de lopende band	-1.5
aan de prijs	-1.0
aan de prijzige kant	-1.0
aan het lijntje	-1.0
aan het strand gelegen	2.2
aan je lot overgelaten	-1.7
aan mijn lot overgelaten	-1.7
aan ons lot overgelaten	-1.7
aan renovatie toe	-1.5
aan te bevelen	2.8
aan te raden	2.8
aan vernieuwing toe	-1.5
aan zee gelegen	2.2
aanbevelen	2.8
aanbevelenswaardig	2.8
aanbevolen	2.8
aandachtspunt	-1.7
aandringen	-1.5
aanfluiting	-2.2
aangebrand	-1.7
aangenaam	2.5
aangenaam verblijf	2.2
aangenaam verrast	2.5
aangenaam vertoeven	2.2
aangenaam warm	1.5
aangename verrassing	2.5
aangepast aan kinderen	1.2
aangerekend	-1.5
aangesmeerd	-1.5
aanklacht	-1.7
aanmaning	-2.2
aanraden	2.8
aanrader	2.8
aansluiting gemist	-1.8
aansmeren	-1.5
aardig	2.2
aardige dame	1.5
aardige heer	1.5
aardige jongen	1.5
aardige man	1.5
aardige mensen	1.5
absolute aanrader	4.0
absolute top	4.0
absurd	-2.2
acceptabel	1.2
account geblokkeerd	-1.8
accu leeg	-1.5
accuraat	1.7
achter de veren	-1.5
achteraf betalen fijn	1.5
achterbaks	-1.5
achterbuurt	-1.5
achterna bellen	-1.5
achterna zitten	-1.5
achterstallig	-1.7
achteruit	-2.2
achteruit geboerd	-2.2
achteruit gegaan	-2.2
achteruitboeren	-2.2
achteruitgang	-2.2
achteruitgang in kwaliteit	-1.5
achteruitgegaan	-2.2
adders	-1.5
addertje onder het gras	-1.5
adembenemend	3.5
adembenemend uitzicht	2.8
adequaat	1.7
af te raden	-2.2
afdanker	-1.5
affreus	-2.2
afgebekt	-2.2
afgebladderd	-1.5
afgeblaft	-1.7
afgebroken	-1.7
afgedankt	-1.5
afgegleden	-2.2
afgekafferd	-2.2
afgekeurd	-1.7
afgekoeld	-1.7
afgeleefd	-1.5
afgelegen	-1.5
afgeleid	-1.0
afgemeten	-1.7
afgepoeierd	-1.7
afgeraden	-2.2
afgeraffeld	-1.5
afgerammeld	-1.5
afgerekend op	-1.5
afgeschaft	-1.8
afgescheept	-1.7
afgeserveerd	-1.5
afgesnauwd	-1.7
afgetrapt	-1.5
afgewerkt	2.2
afgewezen	-1.7
afgewimpeld	-1.7
afgezegd	-1.7
afgezet	-1.7
afkeer	-2.2
afknapper	-2.2
afpoeieren	-1.7
afraden	-2.2
afrader	-2.2
afschepen	-1.7
afschuiven	-1.5
afspraak nagekomen	1.7
afwerking laat	-1.5
afwezig	-1.7
afwimpelen	-1.7
afwisselend	2.2
afzetten	-1.7
afzetter	-1.7
afzetterij	-1.7
afzichtelijk	-2.2
agressie	-2.2
agressief	-2.2
agressieve verkoop	-1.5
agressieve verkopers	-1.5
ai	-1.0
aiai	-1.0
airco kapot	-1.5
airco maakt lawaai	-1.5
airco stuk	-1.5
airco werkt niet	-1.5
akoestiek	-1.5
al gebruikt	-1.5
al in huis	2.2
al jaren tevreden	1.7
al jaren vaste klant	1.5
al maanden	-1.5
al twee keer	-1.5
al weken	-1.5
alarmerend	-2.2
alert	2.5
alle perken te buiten	-2.2
alle tijd genomen	1.5
alle vertrouwen	1.5
alleen maar goede ervaringen	2.2
alleen maar goeds	2.2
alleen maar positief	2.2
alleen positief	2.2
allerbest	3.2
allergie genegeerd	-2.2
allergische reactie	-2.2
alles goed	1.7
alles in orde	1.7
alles klopt	2.8
alles klopte	2.8
alles naar wens	1.7
alles ok	1.7
alles oké	1.7
alles perfect	1.7
alles prima	1.7
alles top	1.7
als een koning	2.2
als een koningin	2.2
als een prins	2.2
als een roos geslapen	2.5
als een schoenzool	-2.2
als god in frankrijk	2.2
als karton	-2.2
als leer	-2.2
als nieuw	1.7
als rubber	-2.2
als sardienen	-1.5
altijd behulpzaam	1.5
altijd bereikbaar	1.5
altijd een glimlach	1.5
altijd fijn	1.5
altijd gezellig	1.5
altijd goed	1.5
altijd lekker	1.5
altijd op tijd	1.5
altijd prima	1.5
altijd snel	1.5
altijd te vertrouwen	1.8
altijd top	1.5
altijd verbinding	2.2
altijd vers	1.5
altijd vertraging	-1.8
altijd vriendelijk	1.5
altijd welkom	1.5
alweer	-0.8
amai goed	2.2
amai lekker	2.2
amai nee	-1.5
amateurisme	-2.2
amateuristisch	-2.2
amateurs	-2.2
amazing	3.2
ambetant	-2.2
ambetanterik	-2.2
ambiance	2.2
anderhalf uur	-1.5
angst	-2.0
angstig	-2.0
annuleerde	-1.7
anticlimax	-2.2
antwoordapparaat	-1.5
apart aangerekend	-1.5
apart betalen	-1.5
appreciatie	2.2
apprecieer	2.2
appreciëren	2.2
armetierig	-2.0
armoe	-2.2
armoede	-2.2
armtierig	-2.2
armzalig	-2.2
arrogant	-1.7
arrogantie	-1.7
artisanaal	2.2
asociaal	-2.2
asociale	-2.2
attent	2.5
attentie van het huis	1.7
authentiek	2.2
automatisch antwoord	-1.5
automatische mail	-1.5
awesome	3.2
b-keuze	-2.0
b-kwaliteit	-2.0
bad	-2.2
bagger	-2.2
baggerslecht	-2.2
bah	-1.5
bahbah	-1.5
bakken geld	-1.8
ballentent	-1.5
bandieten	-1.7
bandwerk	-1.5
bang	-2.0
bangelijk	2.2
bar en boos	-2.2
bar slecht	-2.2
barst	-1.7
batterij leeg	-1.5
batterij slecht	-1.5
bed bugs	-1.7
bedankt	2.2
bedbugs	-1.7
bedelen	-1.5
bederf	-2.2
bedompt	-1.0
bedonderd	-1.7
bedonderen	-1.7
bedorven	-2.2
bedot	-1.7
bedreven	1.2
bedriegen	-1.7
bedrieger	-1.7
bedroevend	-2.2
bedrog	-1.7
bedrukte sfeer	-2.2
beduveld	-1.7
bedwants	-1.7
bedwantsen	-1.7
beeld valt weg	-1.5
beeldig	1.5
beeldschoon	3.2
beetje flauw	-1.5
beetje jammer	-1.5
beetje raar	-1.5
begaan met	1.2
begeleidende wijnen goed	1.2
beginners	-2.2
beginnersfouten	-1.0
begripvol	2.5
behoorlijk goed	1.2
behulpzaam	2.5
beklaagd	-2.2
bekrast	-1.7
bekvechten	-2.2
bekwaam	2.5
belabberd	-2.2
belachelijk	-2.2
belazerd	-1.7
belazeren	-1.7
belde vooraf	1.5
beleefd	2.5
beleefde chauffeur	1.8
beleefdheidsvorm ontbreekt	-1.8
belerend	-1.7
belevenis	2.8
belofte nagekomen	1.7
belofte niet nagekomen	-1.7
belrondje	-1.5
bemoedigend	1.8
bemoeizuchtig	-1.0
benauwd	-1.5
benauwde kamer	-1.5
beneden alle peil	-2.2
beneden niveau	-2.2
beneden peil	-2.2
beneden verwachting	-2.2
benedenmaats	-2.2
beperkte kaart	-1.0
beperkte keuze	-1.0
bereidwillig	2.5
bergaf	-2.2
bergafwaarts	-2.2
beroerd	-2.2
beroofd	-1.7
beschadigd	-1.7
beschadiging	-1.7
beschamend	-2.2
beschimmeld	-1.7
beschuldigd	-1.7
beschuldigen	-1.7
besmet	-1.5
besmeurd	-1.5
best goed	1.2
best lekker	1.2
best leuk	1.2
best ok	1.2
best oké	1.2
best prima	1.2
beste kwaliteit	1.5
beste netwerk	2.2
beste ooit	4.0
beste prijs	1.5
bestel graag	1.7
bestel hier vaker	1.7
bestel vaker	1.7
bestel zeker	1.7
bestelproces ging vlot	1.5
bestolen	-1.7
beter	1.2
beter dan verwacht	2.2
beter sluiten	-1.5
betere kwaliteit	1.5
betoverend	2.8
betrapt	-1.5
betrouwbaar	2.2
betrouwbaar netwerk	2.2
betrouwbare partner	1.8
betrouwbare service	1.8
beu	-2.2
beunhaas	-2.2
bevallen	1.2
bevalt	1.2
beviel	1.2
bevlekt	-1.5
bevoogdend	-1.7
bevooroordeeld	-2.0
bevriest	-1.7
bevroren	-1.7
bevroren scherm	-1.7
bevuild	-1.5
beweren van niet	-1.7
bewonderenswaardig	2.5
bewondering	2.5
bezemkast	-1.5
bezield	1.7
bezieling	1.7
bezoek waard	1.7
bezorgd over	-1.7
bezorger belde netjes	1.5
bezorger was vriendelijk	1.5
bezuinigd	-1.5
bezuiniging	-1.5
bij betalen	-1.5
bij de neus genomen	-1.7
bij geen kanten	-1.5
bijbetalen	-1.5
bijblijven	1.2
bijgebleven	1.2
bijsmaak	-2.2
bijzonder gerecht	1.2
bingo	1.7
biologisch	1.7
bitter	-1.0
bittere nasmaak	-2.2
bittere pil	-2.2
bizar	-2.2
bladdert	-1.5
blamage	-2.2
blaren	-2.2
bleit	-2.2
blij	2.8
blije klant	2.2
blijer	2.8
blijf bestellen	1.7
blijf hier weg	-2.2
blijf klant	1.7
blijf weg	-2.2
blijf zo	2.2
blijf zo doorgaan	2.2
blijft een topper	1.5
blijft lekker	1.5
blijft leuk	1.5
blijft top	1.5
blijkbaar	-1.5
blijven wachten	-1.0
blijvend	1.2
bliksemsnel	2.2
blinde muur	-1.5
bloedheet	-1.5
blokjes in beeld	-1.5
blokkeren	-1.8
blunder	-1.5
bocht van	-1.5
bocht van een	-2.2
boef	-1.7
boeiend	1.7
boertig	-1.7
boete	-2.2
bokken	-1.5
bom geld	-1.8
bomvol	-1.8
bonus	1.2
boog omheen	-2.2
boos	-2.2
boos vertrokken	-2.2
boosheid	-2.2
borg ingehouden	-1.5
borg kwijt	-1.5
borg niet terug	-1.5
botermals	2.2
boterzacht	2.2
bottleneck	-1.5
bourgondisch	2.8
bourgondisch genieten	2.8
bouwen op	1.8
bouwlawaai	-1.5
bouwput	-1.5
boven alle verwachtingen	3.5
boven verwachting	3.5
bovenverwachting	2.8
boze blik	-1.5
brak af	-1.7
brandgevaarlijk	-2.2
brandschoon	2.2
bravo	2.5
brede glimlach	1.5
breed aanbod	2.2
breekbaar	-1.7
breekt	-1.7
breekt af	-1.7
briljant	3.2
briljante service	4.0
brol	-2.2
brolzooi	-2.2
brr	-1.5
bruikbaar	1.2
bruisend	2.2
brulde	-2.2
brullen	-2.2
brutaal	-2.2
bruut	-2.2
bucht	-2.2
bufferen	-1.5
buffert	-1.5
bug	-1.7
buggy	-1.7
buikgriep	-2.2
buikkrampen	-2.2
buikpijn	-2.2
buiten dienst	-1.5
buiten gebruik	-1.5
buiten gegooid	-1.7
buiten gezet	-1.7
buiten werking	-1.5
buitengegooid	-1.7
buitengekeken	-2.2
buitengesloten	-1.8
buitengewerkt	-2.2
buitengewoon goed	3.5
buitengewoon slecht	-2.2
buitengewoon vriendelijk	3.2
buitengezet	-1.7
buitensporig	-2.2
bullshit	-2.2
bureaucratie	-1.5
bureaucratisch	-1.0
burenlawaai	-1.5
bus op tijd	1.8
bwa	-1.5
bwah	-1.5
cadeautje	1.7
cash cow	-2.2
catastrofe	-2.2
centen kwijt	-1.7
centraal gelegen	2.5
centrale ligging	2.2
chagrijn	-1.7
chaos	-2.2
chaotisch	-2.2
chapeau	2.5
charmant	2.5
charme	2.5
chemische geur	-1.5
chemische smaak	-2.2
chic	2.5
chique	2.5
chique zaak	2.2
citroen uitgeperst	-2.2
colportage	-1.5
comfort	2.5
comfortabel	2.5
comfortabel bed	2.2
comfortabele kamer	2.2
comfortabele stoelen	1.7
comfortabele trein	1.8
compensatie gekregen	1.7
competent	2.5
compliment	2.5
conclusie trekken	-1.5
conflict	-1.7
conform afspraak	1.7
consistent	1.7
constant goed	1.7
constant vertraging	-1.8
constante kwaliteit	1.7
constructief	1.8
constructiefout	-2.0
content	2.5
copy paste	-1.5
correct	2.2
correct afgehandeld	1.5
correct behandeld	1.5
correcte afhandeling	2.2
correcte prijs	2.2
coulance	1.7
coulant	1.7
cowboys	-1.0
crap	-2.2
crapuul	-2.2
crash	-1.7
crashed	-1.7
crasht	-1.7
creativiteit	2.5
crimineel	-2.2
culinair	2.8
culinair genot	2.8
culinair hoogstandje	3.2
culinaire belevenis	2.8
culinaire verwennerij	2.8
cum laude	2.2
cynisch	-1.7
dacht mee	2.5
dacht met ons mee	1.5
dag later in huis	2.2
dag verlof voor =niets	-2.0
dagen gewacht	-1.5
dagen later	-1.5
dagen wachten	-1.5
dagvers	2.5
daling van kwaliteit	-2.2
dan maar	-1.0
dank je wel	2.2
dank jullie wel	2.2
dank u	2.2
dankbaar	2.8
dankjewel	2.2
dankuwel	2.2
datalek	-1.8
de deur gewezen	-2.2
de keel uit	-2.2
de limiet	-2.2
de max	2.2
de mist in	-2.2
de moeite	1.7
de moeite waard	1.7
de neus uit	-2.2
de schuld geven	-1.5
debiel	-2.2
deceptie	-2.2
deed deugd	2.2
deed goed	1.5
deed ons goed	1.5
defect	-1.7
degelijk	2.2
degoutant	-2.2
dekkend netwerk	2.2
delicaat	2.5
delicatesse	2.8
delicieus	3.2
demax	2.2
democratisch	2.2
democratische prijs	2.2
denigrerend	-1.7
denkt mee	2.5
derderangs	-2.0
derrie	-2.2
dertien in een dozijn	-1.0
desillusie	-2.2
desinteresse	-1.7
deskundig	2.5
deskundig advies	2.5
deskundige monteur	2.2
deugd	2.2
deugddoend	2.2
deugdelijk	2.2
deugdzaam	2.2
deuk	-1.7
deur gewezen	-2.2
deuren sluiten	-1.5
deurwaarder	-2.2
diarree	-2.2
dicht bij het centrum	1.7
dicht bij het station	1.7
dicht bij het strand	1.7
dicht die tent	-1.5
dicht op elkaar	-1.5
dichtbij	1.7
dief	-1.7
diefstal	-1.7
dienstbaar	2.5
dienstvaardig	2.5
diep teleurgesteld	-2.2
diep triest	-2.2
diepdroevig	-2.2
diepteleurgesteld	-2.2
dieptepunt	-2.2
dieptriest	-2.2
diepvries	-1.7
diepvriesfriet	-1.7
diepvriesgroenten	-1.7
diervriendelijk	2.5
dik in orde	1.7
dik oke	1.7
dik tevreden	2.5
dik verdiend	1.7
dik voldoende	1.7
dikke 0	-2.4
dikke 1	-2.4
dikke 10	3.2
dikke 8	2.2
dikke 9	2.2
dikke aanrader	2.8
dikke acht	2.2
dikke duim	2.5
dikke duim omhoog	2.2
dikke kus	2.2
dikke meevaller	2.2
dikke merci	2.5
dikke nee	-1.5
dikke negen	2.2
dikke nul	-2.2
dikke onvoldoende	-2.2
dikke pluim	2.5
dikke tegenvaller	-2.2
dikke tien	3.2
dikke vier	-2.4
diplomatisch	2.2
direct aan de beurt	1.8
direct geholpen	1.5
direct iemand aan de lijn	1.8
direct in orde	1.8
direct opgelost	2.2
direct vervangen	1.5
disco naast	-1.5
discotheek naast	-1.5
discreet	2.2
discrete bediening	1.5
discriminatie	-2.2
discrimineren	-2.2
discussie	-1.7
discussiëren	-1.7
dode boel	-2.2
dode pier	-2.2
dode zone	-1.5
doe zo verder	2.2
doe zo voort	2.2
doelmatig	2.2
doeltreffend	2.2
doen wat ze beloven	1.8
doen wat ze zeggen	1.8
doet deugd	2.2
doet goed	1.5
doet het goed	1.2
doet het nog	1.2
doet het prima	1.2
doet het weer	1.2
doet wat het belooft	2.2
doet wat het moet doen	2.2
doet wat hij belooft	2.2
doet wat hij zegt	1.8
doet zijn ding	1.2
doet zijn werk	1.2
dof	-2.2
dol op	2.8
dolblij	3.2
dolenthousiast	3.2
dolgelukkig	3.2
dom	-2.2
dombo	-2.2
dommerik	-2.2
domper	-2.2
donker	-1.0
donkere kamer	-1.0
doodmoe	-2.0
doodstil	-1.8
doolhof	-1.8
door de mand	-2.2
door de mand gevallen	-2.2
door het ijs	-2.2
door het ijs gezakt	-2.2
doorbakken	-1.7
doordacht	1.7
doorgelegen	-1.7
doorgerekend	-1.5
doorgezakt	-1.7
doorn in het oog	-1.5
doorsnee	-1.0
doortastend	1.7
draagt lekker	2.2
draaierig	-2.2
draak van	-1.5
draak van een	-1.5
dralen	-1.5
drama	-2.2
dramatisch	-2.2
drassig	-1.7
dreigde	-2.2
dreigen	-2.2
dreigende	-2.2
dreigt	-2.2
drek	-2.2
dreunende muziek	-1.5
drie keer moeten vragen	-1.5
drie keer vragen	-1.5
drie kwartier	-1.5
driftig	-2.2
drilboor	-1.5
drogreden	-1.7
droog	-1.2
droog brood	-2.2
druipt van het vet	-1.7
druk en lawaaierig	-1.0
druppelt	-1.5
dubbel aangerekend	-2.2
dubbel afgeschreven	-2.2
dubbel betaald	-2.2
dubbel en dik waard	2.8
dubbel gefactureerd	-2.2
dubbel in rekening	-2.2
dubieus	-2.2
duidelijk aangegeven	2.2
duidelijk uitgelegd	2.2
duidelijke app	1.5
duidelijke communicatie	2.2
duidelijke factuur	2.2
duidelijke info	2.2
duidelijke informatie	2.2
duidelijke site	1.5
duidelijke uitleg	1.5
duidelijke website	1.5
duim omhoog	2.5
duimen en vingers af te likken	3.5
duizendmaal dank	2.5
dun karton	-2.2
dunne muren	-1.5
dunnetjes	-1.7
duren THEN/4 lang	-1.5
durfden te vragen	-1.5
durft te vragen	-1.5
durven aanrekenen	-1.5
durven rekenen	-1.5
durven serveren	-1.5
durven te vragen	-1.5
durven vragen	-1.5
duur	-2.2
duurde THEN/4 lang	-1.5
duurde THEN/4 maanden	-1.5
duurde THEN/4 minuten	-1.5
duurde THEN/4 uur	-1.5
duurde THEN/4 weken	-1.5
duurde een eeuwigheid	-1.5
duurde eeuwen	-1.5
duurde erg lang	-1.5
duurde heel lang	-1.5
duurde lang	-1.0
duurde te lang	-1.5
duurder geworden	-1.0
duurkoop	-2.2
duurst	-1.0
duurt THEN/4 lang	-1.5
duurt THEN/4 maanden	-1.5
duurt THEN/4 uur	-1.5
duurt THEN/4 weken	-1.5
duurt lang	-1.0
duurt te lang	-1.5
duurzaam	2.2
dwang	-1.5
dwars	-1.5
dwarsliggen	-1.5
dynamisch	1.7
echt doen	1.7
echt waar?	-1.5
echte aanrader	2.8
echte ontdekking	2.8
echte tip	1.2
ecologisch	1.7
een 10	3.2
een 9	2.2
een acht	2.2
een bezoek waard	1.7
een dikke nul	-2.2
een drietje	-2.4
een en al glimlach	2.2
een feest	1.5
een lachertje	-2.2
een loer gedraaid	-1.7
een must	2.8
een negen	2.2
een nul	-2.2
een omweg waard	1.7
een onvoldoende	-2.2
een plaatje	1.5
een plezier	2.5
een poot uitdraaien	-2.2
een schone	2.2
een ster omdat	-2.4
een streepje voor	1.5
een tien	3.2
een vier	-2.4
eentonig	-1.0
eenvoudig bestellen	1.5
eenvoudig in gebruik	1.7
eenzijdig	-1.0
eerder dan verwacht	2.2
eerlijk	2.2
eerlijk advies	2.5
eerlijk contact	1.8
eerlijk eten	1.5
eerlijke communicatie	1.8
eerlijke keuken	1.5
eerlijke mensen	1.8
eerlijke prijs	2.2
eerlijke uitleg	1.8
eerste klas	3.2
eersteklas	3.2
eersteklas service	1.7
eersterangs	3.2
eervol	1.7
eeuw	-1.5
effectief	2.2
efficiënt	2.2
eigengemaakt	2.2
eikel	-2.2
einde raad	-2.0
eindelijk een bedrijf	2.2
eindelijk een goede	2.2
eindelijk een winkel	2.2
eindelijk eens	2.2
eindelijk iemand	2.2
eindeloos	-1.5
eindeloos gedoe	-1.8
eindeloos wachten	-1.5
elegant	2.5
elke cent waard	2.2
elke euro waard	2.2
elke keer hetzelfde	-1.5
ellende	-2.2
ellenlang	-1.0
empathie	2.5
empathisch	2.5
engelengeduld	2.5
engeltje op je tong	3.5
enkel maar goeds	2.2
enkel positief	2.2
enorme tegenvaller	-2.2
enthousiasme	2.8
enthousiast	2.8
epic fail	-2.2
erbarmelijk	-2.2
erg laat	-1.8
ergens jammer	-1.5
erger	-2.2
ergerde	-2.2
ergernis	-2.2
ergert	-2.2
ergst	-2.2
error	-1.7
ervaring rijker	1.5
euvel	-1.5
even duurde	-1.5
even wennen	-1.0
excellent	3.2
excuses zoeken	-1.7
exorbitant	-2.2
exquise	3.2
extra betaald	-1.5
extra betalen	-1.5
extra kosten	-2.2
extra mijl	1.5
extraatje	1.7
extraordinair	3.2
faalde	-2.2
faalt	-2.2
fabelachtig	3.2
fabriekseten	-1.7
fabrieksfout	-2.0
fail	-2.2
failliet	-1.5
faillissement	-1.5
fair	2.2
fair play	2.2
fake	-1.7
falen	-2.2
familiaal	2.2
fan geworden	2.2
fan van	2.2
fantasieloos	-1.0
fantasties	3.2
fantastisch	3.2
fantastisch gegeten	2.2
fantastisch ontbijt	2.2
fantastische ervaring	2.2
fantastische service	3.2
fav	2.8
favo	2.8
favoriet	3.2
fck	-2.2
feest	2.8
feest voor het oog	1.5
feestmaal	2.8
feilloos	3.5
felicitaties	2.5
fenomenaal	3.5
fenominaal	3.2
ferm	2.2
fermkes	2.2
festijn	2.8
ffs	-2.2
fiasco	-2.2
fijn	2.5
fijn adresje	1.7
fijn bed	2.2
fijn concept	1.5
fijn contact	2.2
fijn hotel	1.7
fijn product	1.5
fijn team	1.7
fijn uitgebalanceerd	1.5
fijn verblijf	2.2
fijn zitten	1.5
fijn zwembad	2.2
fijne app	1.5
fijne avond	2.2
fijne babbel	1.5
fijne begeleiding	1.5
fijne douche	2.2
fijne ervaring	2.2
fijne kamer	2.2
fijne korting	1.7
fijne mensen	1.5
fijne opvolging	1.8
fijne plek	1.7
fijne ploeg	1.5
fijne regendouche	2.2
fijne samenwerking	1.8
fijne sfeer	2.2
fijne site	1.5
fijne stof	2.2
fijne vent	1.5
fijne wellness	2.2
fijne zaak	1.7
fijne zorg	1.5
filevorming	-1.0
fingerlicking	2.2
flater	-1.5
flauw	-1.7
flauw excuus	-1.5
flauwekul	-2.2
flauwkes	-1.5
flessentrekkers	-1.7
flets	-1.7
flexibel	2.2
flexibiliteit	2.2
flink	1.7
flinke porties	2.2
flinke prijs	-1.0
flinterdun	-1.7
flop	-2.2
flut	-2.2
flutbedrijf	-2.2
flutding	-2.2
flutservice	-2.2
foefelaars	-2.2
foeilelijk	-2.2
foert	-2.2
foetsie	-1.5
formidabel	3.5
forse prijs	-1.0
fotogeniek	1.5
fout	-1.7
fout gegaan	-1.7
foutcode	-1.7
foute info	-1.8
foute informatie	-1.8
foutief	-1.7
foutmelding	-1.7
fraai	2.2
fraude	-1.7
fraudeur	-1.7
frauduleus	-1.7
frietkot kwaliteit	-1.5
fris	2.2
fruitvliegjes	-1.7
frustratie	-2.2
frustreert	-2.2
frustrerend	-2.2
fuck	-2.2
fun	1.7
functioneert goed	1.2
furieus	-2.2
ga THEN/4 terug	1.5
ga er graag	1.7
ga graag	1.7
ga zeker terug	2.2
ga zo door	2.2
gaan THEN/4 terug	1.5
gaan zeker terug	2.2
gaat THEN/3 fout	-1.8
gaat THEN/3 kapot	-1.8
gaat THEN/3 mis	-1.8
gaat THEN/3 stuk	-1.8
gaat goed	1.7
gaat kapot	-1.7
gaat lang mee	1.7
gaat mis	-1.7
gaat prima	1.7
gaat snel	1.7
gaat stuk	-1.7
gaat wel	-1.0
gadver	-1.5
gadverdamme	-1.5
galant	2.5
galmt	-1.5
gammel	-1.7
gastonvriendelijk	-1.7
gastronomie top	2.8
gastronomisch	2.8
gastvriendelijk	2.5
gastvrij	2.5
gastvrouw top	2.5
gauw gauw	-1.5
gauw terug	2.2
geannuleerd	-1.7
geapprecieerd	2.2
gebalanceerd	1.7
gebarsten	-1.7
geblokkeerd	-1.8
gebonk	-1.5
gebrek	-1.7
gebrekkig	-1.7
gebrekkig nederlands	-1.5
gebroken	-1.7
gebroken belofte	-1.7
gebruikersvriendelijk	2.5
gebruiksgemak	1.7
gebruiksklaar	1.2
gebruiksonvriendelijk	-1.7
gebruiksvriendelijk	2.5
gebruikt product	-1.5
gebrul	-2.2
gebuisd	-2.2
gecanceld	-1.7
gecompenseerd	1.7
gecrasht	-1.7
gedaald	-2.2
gedateerd	-1.0
gedeukt	-1.7
gediscrimineerd	-2.2
gedoe	-2.2
gedragen retour	-1.5
gedreven	2.2
gedrocht	-1.5
gedupeerd	-1.7
gedwongen	-1.5
geen manieren	-2.2
geen meter	-1.5
geen moment verveeld	2.2
geen zitplaats	-1.8
gefaald	-2.2
gefeliciteerd	2.5
gefixt	1.8
geflopt	-2.2
gefoefel	-2.2
gefraudeerd	-1.7
gefrustreerd	-2.2
gegarandeerd	1.5
gegooid	-2.2
gehaaid	-1.5
gehaast	-1.5
gehackt	-1.8
gehalveerd	-1.5
geheel naar wens	2.2
geheimtip	1.2
geholpen	1.2
gehoord voelen	1.7
gehuild	-2.2
gehyped	-1.0
gejaagd	-1.5
gek op	2.8
geklaag	-1.7
geklaagd	-2.2
gekleineerd	-2.2
geklooi	-1.5
gekloot	-1.5
geklungel	-2.2
geknoei	-2.2
gekrast	-1.7
gekreukeld	-1.5
gekreukt	-1.5
gekrompen	-1.7
gekwakt	-2.2
gekwetst	-2.2
geld kloppen	-2.2
geld kwijt	-1.7
geld over de balk	-1.7
geld terug gekregen	1.7
geld uit de zak	-2.2
geld uit de zakken kloppen	-2.2
geld uit zakken	-2.2
geld waard	2.2
geld weggegooid	-1.7
geldklopper	-1.7
geldklopperij	-1.7
geldmachine	-1.7
geldverspilling	-1.7
geldwolf	-1.7
geldzucht	-1.7
gelekt	-1.8
geliefd	1.2
gelijk geholpen	1.5
gelijk iemand aan de lijn	1.8
gelijk opgelost	2.2
gelikt eruit	2.8
gelogen	-1.7
geluidsarm	1.7
geluidsoverlast	-2.2
geluk	1.5
geluk gehad	1.5
gelukkig	2.5
gelukt	2.2
gelukt om	1.7
gelul	-1.7
gelul in de ruimte	-1.7
gemakkelijk te bereiken	2.2
gemakkelijk te vinden	1.7
gemene	-2.0
gemiddeld	-1.0
gemis	-1.7
gemiste aansluiting	-1.8
gemoderniseerd	2.2
gemopper	-1.7
gemotiveerd	2.2
genant	-2.2
genegeerd	-1.7
genept	-1.7
genereus	2.2
genezen	1.8
geniaal	3.2
genieter	2.8
genoeg data	2.2
genoeg parkeerplaats	1.7
genoeg van	-2.2
genot	2.8
geopende verpakking	-1.5
georganiseerd	1.2
geouwehoer	-1.7
gepassioneerd	2.8
gepeperd	-2.2
gepeperde rekening	-2.2
gepiept	-1.7
geprezen	2.8
gepruts	-2.2
geraffineerd	2.5
gerechtvaardigd	1.2
gerenommeerd	1.2
gerenoveerd	2.2
geroest	-1.7
gerotzooi	-1.5
geruisloos	2.2
gerust	1.7
gerustgesteld	1.7
gerustgesteld door	1.5
geruststellend	1.7
geruzie	-2.2
gescheurd	-1.7
gescheurd behang	-1.5
geschift	-1.7
geschikt	1.7
gesjoemel	-2.2
gesjoemeld	-2.2
geslaagd	1.7
geslaagd met	2.2
geslaagd met glans	2.2
geslaagde avond	1.7
gesloten deur	-1.5
gesloten keuken	-1.5
gesloten wegens	-1.5
gesmaakt	2.2
gesmeerd	2.2
gesmeten	-2.2
gesmuld	2.8
gespamd	-1.5
gespannen sfeer	-2.2
gesteund	1.7
gestolen	-1.7
gestoord	-2.2
gestoord door	-1.0
gestresseerd	-2.2
gestrest	-2.2
gestroomlijnd	2.2
gestructureerd	1.2
gestuntel	-1.0
gesukkel	-2.2
getalm	-1.5
getreuzel	-1.5
getver	-1.5
getverdemme	-1.5
geurhinder	-1.7
geurloos	-2.2
geuroverlast	-1.7
gevangenis	-1.5
gevarieerd	2.2
gevecht	-2.2
gewaarschuwd	-2.2
geweigerd	-1.7
geweldige ervaring	2.2
gewoon doen	1.7
gewoon goed	1.7
gewoon lekker	1.7
gewoon niet	-1.5
gewoon niks	-1.5
gewoon slecht	-1.5
gewoon super	1.7
gewoon top	1.7
gewoonweg niet	-1.5
gewoonweg slecht	-1.5
gezakt	-2.2
gezanik	-2.2
gezapig	2.2
gezeik	-1.7
gezellig adresje	1.7
gezellig druk	1.7
gezellig ingericht	2.5
gezellig interieur	1.2
gezellig restaurant	1.7
gezellig terras	1.7
gezellige avond	2.2
gezellige babbel	1.5
gezellige bende	1.8
gezellige boel	1.8
gezellige drukte	1.7
gezellige sfeer	1.7
gezelschap goed	1.5
gezeur	-1.7
gezever	-2.2
gezinnen met kinderen	1.2
gezinsvriendelijk	2.5
gezocht adres	1.2
gezwind	2.2
geërgerd	-2.2
geïntimideerd	-2.2
geïrriteerd	-2.2
gierig	-1.5
giftig	-1.5
ging THEN/3 fout	-1.8
ging THEN/3 kapot	-1.8
ging THEN/3 mis	-1.8
ging THEN/3 stuk	-1.8
ging fout	-1.7
ging goed	1.7
ging graag	1.7
ging kapot	-1.7
ging mee zoeken	1.5
ging mis	-1.7
ging perfect	1.7
ging prima	1.7
ging snel	1.7
ging soepel	1.7
ging stuk	-1.7
ging vlekkeloos	1.7
ging vlot	1.7
glimlach	2.5
glitch	-1.7
god in frankrijk	2.2
godsgeschenk	2.8
godver	-2.2
godverdomme	-2.2
goed	2.2
goed aangegeven	2.2
goed aangekomen	1.7
goed adres	1.7
goed advies	2.5
goed afgehandeld	1.5
goed afgestemd	1.7
goed afgewerkt	2.2
goed bed	1.7
goed begeleid	1.5
goed behandeld	1.5
goed bekend	1.2
goed bereik	2.2
goed bezig	1.5
goed bier	2.2
goed bord	1.5
goed concept	1.5
goed contact	2.2
goed doordacht	1.7
goed gedaan	1.5
goed gegeten	2.2
goed geholpen	2.5
goed gekruid	2.2
goed gelegen	2.5
goed georganiseerd	1.7
goed geprijsd	2.2
goed geregeld	1.7
goed geregisseerd	1.7
goed geslapen	2.5
goed gevoel	2.2
goed gevuld	2.2
goed gezeten	2.2
goed geïnformeerd	2.5
goed geïnformeerd gehouden	2.2
goed hotel	1.7
goed idee	1.5
goed ingespeeld	1.7
goed initiatief	1.5
goed onderhouden	1.7
goed ontbijt	1.7
goed onthaald	1.7
goed ontvangen	1.7
goed op de hoogte	2.5
goed op de hoogte gehouden	2.2
goed op smaak	2.2
goed opgelost	2.2
goed opgevangen	1.7
goed opgevoed	2.5
goed parkeren	1.7
goed product	1.5
goed signaal	1.7
goed spul	1.5
goed te bereiken	2.2
goed te volgen	1.8
goed te woord gestaan	1.5
goed uitgelegd	2.2
goed verblijf	2.2
goed verlopen	1.7
goed verpakt	2.2
goed verstaanbaar	1.8
goed vertoeven	2.2
goed verzorgd	2.2
goed werk	1.5
goede aanbieding	1.5
goede app	1.5
goede arts	1.5
goede bediening	2.2
goede communicatie	2.2
goede deal	1.5
goede dekking	1.7
goede douche	1.7
goede ervaring	2.2
goede handen	1.8
goede info	2.2
goede informatie	2.2
goede job	1.5
goede koffie	2.2
goede kwaliteit	2.2
goede ligging	2.2
goede monteur	2.2
goede nazorg	1.8
goede ontvangst	1.7
goede oplossing	2.2
goede opvolging	1.8
goede prijs	2.2
goede prijs kwaliteit	1.5
goede prijs kwaliteitverhouding	1.5
goede samenwerking	1.8
goede service	2.2
goede sfeer	2.2
goede site	1.5
goede smaken	1.5
goede snelheid	2.2
goede staat	1.7
goede uitleg	1.5
goede verbinding	2.2
goede verhouding	1.5
goede verzorging	1.5
goede voorlichting	2.2
goede wifi	1.7
goede wijn	2.2
goede wijnkaart	2.2
goede zorg	1.5
goedgezind	2.5
goedkoop	2.2
goedkoop gevoel	-1.5
goedkoop spul	-2.2
goedkope look	-1.5
goedkope plastic	-1.5
goedkope rommel	-2.2
goedkope troep	-2.2
goedkope uitstraling	-1.5
goedlachs	2.5
goei	2.2
goeie deal	1.5
goeie prijs	2.2
goeie service	2.2
goesting	1.5
goesting in meer	1.5
goestingskes	2.2
gooide	-2.2
gooit	-2.2
gooit de hoorn erop	-1.7
goor	-1.7
gortdroog	-1.7
goud waard	2.8
goudbruin	2.2
goudeerlijk	2.8
graag komen	2.2
graag terug	2.2
graaien	-1.7
graaier	-1.7
grandioos	3.5
grappig	1.7
graten	-1.7
gratis	1.0
gratis bijvullen	1.7
gratis gerepareerd	1.5
gratis parkeren	1.7
gratis retour	1.7
gratis retourneren	1.7
gratis vervangen	1.5
gratis water	1.7
gratis wifi	1.7
grauw	-2.2
great	2.2
grimmige sfeer	-2.2
groene omgeving	1.2
groezelig	-1.7
grof	-1.7
groot aanbod	2.2
groot assortiment	2.2
groot genoeg	1.2
grote fan	2.2
grote keuze	2.2
grote onderscheiding	2.2
grote porties	2.2
grote tegenvaller	-2.2
gruwelijk	-2.2
gruwelijk slecht	-2.2
gul	2.2
gun iedereen	1.2
gun je	1.2
gunstig	1.2
gunstig gelegen	2.5
gunstige prijs	1.5
gênant	-2.2
haar gevonden	-1.7
haar in	-1.7
haar in de soep	-1.5
haar in het eten	-1.5
haar in mijn eten	-1.5
haarscherp	1.7
haastig	-1.5
haatdragend	-2.2
hackers	-1.8
had het gehad met	-2.2
haha	1.7
half afgewerkt	-1.5
half gaar	-1.7
half leeg	-1.5
half uur gewacht	-1.5
half uur later	-1.5
half uur wachten	-1.5
half vol	-1.5
half warm	-2.2
half werk	-1.5
half werkend	-1.5
halfbevroren	-1.7
halfgaar	-1.7
halfkoud	-2.2
halflauw	-2.2
halflege	-1.5
halfvol glas	-1.5
halfvolle	-1.5
halfwarm	-2.2
hallo zeg	-1.5
halsstarrig	-1.5
halve portie	-1.5
handenvol geld	-1.8
handig	2.2
handig gelegen	2.2
handige app	1.5
handtastelijk	-2.2
hangen op	-1.7
hangt	-1.7
hangt me de keel uit	-2.2
hangt op	-1.7
hapert beeld	-1.5
hard als	-2.2
hard bed	-1.5
harde matras	-1.5
harde muziek	-1.5
harde werkers	1.2
hardleers	-1.5
hardnekkig	-1.7
hardwerkend	1.2
haren in bed	-1.5
haren in de douche	-1.5
harmonie	1.7
harmonieus	1.7
hart voor de zaak	2.8
hartelijk	2.5
hartelijk dank	2.5
hartelijk onthaald	2.5
hartelijk ontvangen	2.5
hartelijk welkom	2.5
hartelijke mensen	1.5
hartje centrum	2.2
hartje stad	2.2
hartverwarmend	2.5
hautain	-1.7
heel erg bedankt	2.5
heel laat	-1.8
heelhuids aangekomen	1.7
heerlijk	2.8
heerlijk gegeten	2.2
heerlijk geslapen	2.5
heerlijk gezeten	1.5
heerlijk ontbijt	1.7
heerlijk ontspannen	2.2
heerlijk relaxen	2.2
heerlijk tot rust	2.2
heerlijk verblijf	2.2
heerlijk weekend	2.2
heerlijk zitten	1.5
heerlijk zwembad	2.2
heerlijke avond	2.2
heerlijke bedden	1.7
heerlijke dag	2.2
heerlijke douche	1.7
heerlijke ervaring	2.2
heerlijke koffie	2.2
heerlijke massage	2.2
heerlijke sauna	2.2
heerlijke vakantie	2.2
heerlijke wijn	2.2
heikel	-1.5
heikel punt	-1.5
hekel	-2.2
hekel aan	-2.2
hel op aarde	-2.2
helaas	-1.0
helaas geen	-1.5
helaas niet	-1.5
helaas pindakaas	-1.7
held	2.8
helder	2.2
helder uitgelegd	2.2
heldere communicatie	2.2
heldere uitleg	1.5
hele rit staan	-1.8
helemaal gehad met	-2.2
helemaal klaar mee	-2.2
helemaal naar wens	1.7
helpt	1.2
hemels lekker	3.2
herhaaldelijk vragen	-1.5
herhaling vatbaar	2.2
herrie	-2.2
hersteld van	1.8
het allerbeste	4.0
het gehad met	-2.2
het hele plaatje klopt	2.8
het juiste adres	2.8
het neusje van de zalm	3.2
het plaatje klopt	2.8
het toppunt	-1.5
het toppunt van	-1.5
hetzelfde verhaal	-1.8
hielp	1.2
hielpen ons	1.2
hiep hiep hoera	2.2
hier terug	2.2
hihi	1.7
hinder	-1.0
hing op	-1.7
hmm	-1.0
hoe is het mogelijk	-1.5
hoe je behandeld wordt	-1.8
hoe kan dat	-1.5
hoe kan het	-1.5
hoedje af	2.5
hoera	2.2
hoezo	-1.5
hoffelijk	2.5
hoge kwaliteit	2.2
hoge prijs	-1.5
hoge snelheid	2.2
hondengeblaf	-1.5
honderd procent tevreden	2.2
hondvriendelijk	2.5
hoofdpijn	-2.2
hoofdpijndossier	-2.2
hoog geprijsd	-1.0
hoog niveau	1.7
hooghartig	-1.7
hoogstaand	3.2
hoogstaand niveau	1.7
hoogstandje	3.2
hoogvlieger	3.2
hoogwaardig	2.2
hoop geld kwijt	-1.8
hoorn op de haak	-1.7
hopelijk blijft het zo	1.2
hopeloos	-2.2
hou dat zo	2.2
hou het zo	2.2
hou van	2.8
hou zo	2.2
houden van	2.8
houden zo	2.2
houtje touwtje	-1.0
houtje-touwtje	-1.0
hufter	-2.2
huiduitslag	-2.2
huisbereid	2.2
huiselijk	2.5
huiselijke sfeer	1.5
huisgemaakt	2.2
huisgemaakte	2.2
hulde	2.5
hulpeloos	-2.0
hulpvaardig	2.5
humor	1.7
humoristisch	1.7
hygiëne laat te wensen over	-1.7
hygiënisch	2.2
i like	1.7
i.p.v	-0.8
ideaal	3.2
ideaal gelegen	2.5
ideale ligging	2.2
ideale uitvalsbasis	2.2
idioot	-2.2
idiote	-2.2
idyllisch	2.5
iedere cent waard	2.2
iedere euro waard	2.2
iedereen zegt iets anders	-1.8
ijskoud	-1.7
ijskoude kamer	-1.5
ijzersterk	2.2
ijzig	-1.7
ik ben fan	2.2
illegaal	-2.2
imitatie	-1.7
imposant	2.5
impressionant	2.5
in balans	1.7
in begrijpelijke taal	1.8
in de fout	-2.2
in de kliko	-2.2
in de kou	-1.7
in de kou laten staan	-1.7
in de maling	-1.7
in de mist	-2.2
in de prullenbak	-2.2
in de puntjes	2.2
in de soep	-2.2
in de steek	-1.7
in de steek gelaten	-1.7
in de val gelokt	-1.5
in de vuilbak	-2.2
in de watten	2.8
in de watten gelegd	2.8
in de wolken	2.5
in discussie	-1.7
in een mooi kader	1.2
in een warm bad	2.2
in goede handen	1.8
in hartje	2.2
in het honderd	-2.2
in het riet gestuurd	-1.7
in mijn nopjes	2.5
in mijn sas	2.5
in orde	1.7
in orde gebracht	1.8
in orde gemaakt	1.8
in plaats van	-0.8
in tranen	-2.2
in verbouwing	-1.5
inattent	-1.7
incassobureau	-2.2
incompleet	-1.0
indrukwekkend	2.5
industrieel	-1.7
industriële rommel	-2.2
inferieur	-2.2
inflexibel	-1.5
ingehouden	-1.5
ingewikkeld	-1.5
ingezakt	-1.7
initiatiefrijk	1.7
inlevingsvermogen	2.5
innemend	2.5
innovatief	2.5
inschikkelijk	1.8
insidertip	1.2
inspelen op angst	-1.5
inspiratie	1.2
inspiratieloos	-1.0
inspirerend	1.2
instabiel	-1.7
integer	2.2
interessant	1.7
interessante korting	1.5
intiem	2.2
intimidatie	-2.2
intimiderend	-2.2
intuïtief	2.2
inventief	2.5
ipv	-0.8
irritant	-2.2
irritatie	-2.2
irriteert	-2.2
issue	-1.5
issues	-1.5
jackpot	1.7
jakkes	-1.5
jakkie	-1.5
jammer	-1.7
jammer genoeg	-1.5
jammer maar helaas	-1.5
jammie	1.7
janboel	-2.2
jeuj	2.2
jeuk	-2.2
jippie	1.7
jobstudenten	-1.5
joepie	2.2
jofel	2.2
jong team	1.7
joviaal	2.2
juiste adres	2.8
juiste cuisson	1.5
juiste maat	2.2
juweel	2.8
kabaal	-1.0
kak	-2.2
kakbedrijf	-2.2
kakelvers	2.5
kakkerlak	-1.7
kakkers	-1.5
kalm	1.7
kan een voorbeeld aan nemen	1.5
kan ermee door	-1.0
kan je op rekenen	1.8
kan je van op aan	1.8
kanjer	2.8
kansloos	-2.2
kant en klaar	-1.7
kantine	-1.5
kapitaal kwijt	-1.8
kapot	-1.7
kapot gegaan	-1.7
kapotgebakken	-1.7
kapotgegaan	-1.7
kapotgekookt	-1.7
kapotte lamp	-1.5
kapotte tv	-1.5
karig	-1.5
kastje naar de muur	-1.7
kastje naar muur	-1.7
kat in de zak	-1.5
kat in een zak	-1.5
keep it up	2.2
keep up the good work	2.2
keer op keer	-1.5
kei goed	3.2
kei lekker	3.2
kei max	2.2
keiduur	-2.2
keigezellig	3.2
keigoed	3.2
keihard brood	-2.2
keilekker	3.2
keileuk	3.2
keimooi	3.2
keischoon	3.2
keislecht	-2.2
keitof	3.2
keitraag	-2.2
keivriendelijk	3.2
kemel	-1.5
kemel geschoten	-1.5
kennis van zaken	2.5
keren THEN/4 terug	1.5
kers op de taart ontbrak	-1.5
keuken al dicht	-1.5
keuken gesloten	-1.5
keurig	2.2
keurig geholpen	2.5
keurig op tijd	2.2
keurig verpakt	2.2
keuze genoeg	2.2
keuze te over	1.5
keuze uit veel	1.2
keuze zat	1.5
kicken	2.2
kijk al uit	1.8
kijk er naar uit	1.8
kijk ernaar uit	1.8
kijk uit naar	1.8
kijkt weg	-1.5
kille ontvangst	-1.7
kinderachtig	-1.5
kinderen genoten	1.5
kinderen vonden het geweldig	1.5
kinderen vonden het leuk	1.5
kindermenu	1.2
kinderziektes	-2.0
kindonvriendelijk	-1.7
kindvriendelijk	2.5
kippenhok	-1.5
kippenvel	2.8
kitsch	-1.5
kitscherig	-1.5
kitsherig	-1.5
klaar met	-2.2
klacht	-1.7
klachtenregen	-1.7
klam	-1.5
klant NEAR/3 koning	2.2
klant is geen koning	-1.5
klant is koning	-1.5
klant wegjagen	-1.5
klanten kwijt	-1.5
klanten verliezen	-1.5
klantgericht	2.5
klantonvriendelijk	-1.7
klantvriendelijk	2.5
klantvriendelijke winkel	1.7
klap op de vuurpijl	-1.5
klasse apart	3.2
klassevol	1.2
klassezaak	2.8
klauwen met geld	-1.8
klauwen vol geld	-1.8
kleine kamer	-1.5
kleine lettertjes	-1.5
kleine portie	-1.0
kleinerend	-1.7
kleinschalig	2.2
kleinzielig	-1.5
klem	-1.5
klemt	-1.5
klerezooi	-2.2
kleurrijk	1.2
kleverig	-1.7
kliko	-2.2
klinisch	-1.0
klokvast	1.8
klonters	-1.7
klooien	-1.5
klootzak	-2.2
klopt helemaal	1.7
klopt precies	1.7
klopte precies	1.7
klote wifi	-1.5
klotebedrijf	-2.2
kloten	-1.5
klotezooi	-2.2
klucht	-2.2
kluitje in het riet	-1.7
klungels	-2.2
knaller	2.8
knap gedaan	1.5
knap werk	1.5
knelpunt	-1.5
knoeiwerk	-2.2
knullig	-1.0
knus	2.5
koel onthaal	-1.7
koele ontvangst	-1.7
kom THEN/4 terug	1.5
kom er graag	2.2
kom graag	1.7
kom hier graag	2.2
kom nou	-1.5
kom op zeg	-1.5
kom terug	2.2
kom zeker terug	2.2
komen aandraven	-1.5
komen afspraken na	1.8
komen hun beloftes na	1.8
komt afspraken na	1.7
komt beloftes na	1.8
komt los	-1.7
komt me de neus uit	-2.2
kon dezelfde dag terecht	1.8
kon ermee door	-1.0
kon snel terecht	1.8
koning voelen	2.2
koninklijk	2.8
kookte van woede	-2.2
kort af	-1.7
kort bij	1.7
kortaangebonden	-1.7
kortaf	-1.7
korte lijnen	1.8
korte wachttijd	1.8
korting gekregen	1.7
kortsluiting	-1.5
kost stukken van mensen	-1.8
kostelijk	2.2
kostelijk duur	-1.0
kosten aangerekend	-2.2
kostenpost	-2.2
kotsbeu	-2.2
kotsmisselijk	-2.2
koud	-1.7
koud aangekomen	-2.2
koud bezorgd	-2.2
koud bord	-2.2
koud eten	-2.2
koud geserveerd	-2.2
koud onthaal	-1.7
koud opgediend	-2.2
koud water	-1.5
koude douche	-1.5
koude friet	-2.2
koude gerechten	-2.2
koude kamer	-1.5
koude kermis	-2.2
koude koffie	-2.2
koude maaltijd	-2.2
koude ontvangst	-1.7
koude soep gekregen	-2.2
kraakhelder	2.2
kraakhelder schoon	2.2
kraaknet	2.2
kraakproper	2.2
kraakvers	2.5
krakkemikkig	-1.7
krap	-1.5
kras	-1.7
krenterig	-1.5
kreuken	-1.5
kreukvrij	1.2
krijgt de schuld	-1.5
krimpt	-1.7
kristalhelder	1.7
kritiekpunt	-1.7
krokant	2.2
kromp	-1.7
kul	-2.2
kun je op rekenen	1.8
kun je van op aan	1.8
kundig	2.5
kundig personeel	1.7
kunstig	2.2
kunstwerk op je bord	1.5
kunstwerkje	1.5
kurkdroog	-1.7
kut	-2.2
kutapp	-2.2
kutbedrijf	-2.2
kutservice	-2.2
kutzooi	-2.2
kwaad	-2.2
kwaad vertrokken	-2.2
kwakken	-2.2
kwakte	-2.2
kwalijk	-1.5
kwalitatief	2.2
kwaliteit achteruit	-2.2
kwaliteit daalt	-2.2
kwaliteit gedaald	-2.2
kwaliteit is achteruitgegaan	-2.2
kwaliteit top	2.2
kwaliteitsverlies	-1.5
kwaliteitsvol	2.2
kwam laat	-1.8
kwam los	-1.7
kwamen graag terug	2.2
kwartier later	-1.5
kwartier wachten	-1.5
kweetniet goed	2.2
kwelling	-2.2
kwetsend	-2.2
kwijt geraakt	-1.7
kwijtgeraakt	-1.7
kwijtspelen	-1.5
laagwaardig	-2.2
laaiend	-2.2
laaiend enthousiast	2.8
laat THEN/3 los	-1.8
laat aangekomen	-1.8
laat bezorgd	-1.8
laat geantwoord	-1.8
laat geleverd	-1.8
laat gereageerd	-1.8
laat je stikken	-1.7
laat los	-1.7
laat maar	-2.2
laattijdig	-1.7
lach	1.7
lachende	2.5
lachertje	-2.2
lachwekkend	-2.2
lag eruit	-1.5
lage prijs	1.5
lage waterdruk	-1.5
lang duren	-1.5
lang duurde	-1.5
lang geduurd	-1.0
lang gewacht	-2.2
lang moeten wachten	-2.2
lang op zich laten wachten	-1.0
lang op zich wachten	-1.0
lang open	1.7
lang wachten	-2.2
langdradig	-1.0
langdurig	-1.0
lange accuduur	1.7
lange batterijduur	1.7
lange gezichten	-1.7
lange wachtlijst	-1.8
lange wachttijd	-1.5
langer dan beloofd	-1.5
langer dan een uur	-1.5
langer dan verwacht	-1.5
langs geen kanten	-1.5
langzaam	-1.7
lastig	-1.0
lastig gevallen	-1.5
lastig kwaad	-2.2
lastig vallen	-1.5
lastige klant genoemd	-2.2
lastiggevallen	-1.5
laten stikken	-1.7
laten zitten	-1.7
later dan afgesproken	-1.7
later dan beloofd	-1.7
later dan verwacht	-1.7
lauw	-1.7
lauw eten	-2.2
lauw geserveerd	-2.2
lauw opgediend	-2.2
lauw water	-1.5
lauwe douche	-1.5
lauwe frieten	-2.2
lauwe koffie	-2.2
lauwe soep	-2.2
lawaai	-1.5
lawaai van de straat	-1.5
lawaaierig	-1.5
lawaaierige airco	-1.5
lawaaierige kamer	-1.5
leeg beloofd	-1.7
leeggelopen	-1.5
leerachtig	-1.7
lege batterij	-1.5
lege belofte	-1.7
lege borden	-1.5
lege zaak	-1.5
lekkages	-1.7
lekker	2.5
lekker bed	1.7
lekker bier	2.2
lekker druk	1.7
lekker fris	1.7
lekker fris gerecht	1.5
lekker gegeten	2.2
lekker gekruid	2.2
lekker geslapen	2.5
lekker gezeten	1.5
lekker krokant	1.5
lekker lekker	2.2
lekker mals	1.5
lekker ontbijt	1.7
lekker rustig	1.7
lekker simpel	1.2
lekker vers	1.5
lekker warm	1.7
lekker zitten	1.5
lekker zwembad	2.2
lekkerbek	2.8
lekkere cocktails	2.2
lekkere combinatie	1.5
lekkere koffie	1.7
lekkere sfeer	1.5
lekkere wijn	2.2
lekkernij	2.8
lelijk	-2.2
lelijke kamer	-1.5
leugen	-1.7
leugenaar	-1.7
leugenachtig	-1.7
leugens	-1.7
leuk	2.5
leuk adres	1.7
leuk concept	1.5
leuk contact	2.2
leuk decor	1.2
leuk gedaan	1.5
leuk gesprek	1.5
leuk hotel	1.7
leuk idee	1.5
leuk ingericht	2.5
leuk initiatief	1.5
leuk interieur	1.2
leuk restaurant	1.7
leuk team	1.7
leuk terras	1.7
leuk verblijf	2.2
leuk weekend	2.2
leuke aanbieding	1.5
leuke avond	2.2
leuke babbel	1.5
leuke bediening	2.2
leuke bende	1.8
leuke combinatie	1.5
leuke ervaring	2.2
leuke gastvrouw	1.5
leuke mensen	1.5
leuke plek	1.7
leuke prijs	2.2
leuke sfeer	2.2
leuke spullen	1.5
leuke verrassing	2.5
leuke zaak	1.7
levensgenieten	2.8
levensgenieter	2.8
levensgevaarlijk	-2.2
levensgroot plezier	1.5
lief	2.5
liefdevol	2.5
liefdevolle zorg	1.5
lieftallig	2.5
liegen	-1.7
liegt	-1.7
liep THEN/3 mis	-1.8
liep THEN/3 vast	-1.8
liep fout	-1.7
liep gesmeerd	2.2
liep mis	-1.7
liep vast	-1.7
liep weg	-2.2
liet los	-1.7
lieve dame	1.5
lieve mensen	1.5
lieve verpleegsters	1.5
lieve verpleging	1.5
lievelingsrestaurant	3.2
lievelingswinkel	3.2
lieverd	2.8
lift buiten gebruik	-1.5
lift kapot	-1.5
lift stuk	-1.5
ligt er dik bovenop	-2.2
ligt eruit	-1.5
ligt plat	-1.5
lijdensweg	-2.2
liked	1.7
likje verf	-1.5
likkebaarden	2.8
linke boel	-1.5
links laten liggen	-2.2
loeigoed	3.2
loer gedraaid	-1.7
lokaal product	1.7
lokaas	-1.5
lokkertje	-1.5
lollig	1.5
lomp	-1.7
lompheid	-1.7
loop er in een boog omheen	-2.2
loopt THEN/3 mis	-1.8
loopt THEN/3 vast	-1.8
loopt als een trein	2.2
loopt fout	-1.7
loopt goed	1.7
loopt leeg	-1.5
loopt mis	-1.7
loopt vast	-1.7
lopende band	-1.5
lor	-1.5
losgelaten	-1.7
louche	-2.2
louche buurt	-1.5
louter positief	2.2
love it	2.8
loveit	2.8
lovely	2.2
lovenswaardig	2.8
loyaal	1.7
loze belofte	-1.7
luchtig	2.2
lui	-2.0
luiaards	-2.0
luide airco	-1.5
luide muziek	-1.5
luidruchtig	-1.0
luiheid	-2.0
luisterbereid	1.8
luisteren naar	1.7
luisterend oor	1.7
luistert goed	1.7
lulkoek	-2.2
lullig	-2.2
lust voor de smaakpapillen	1.5
lust voor het oog	1.5
maagkrampen	-2.2
maagpijn	-2.2
maakt het verschil	2.8
maakten een praatje	1.5
maandagmodel	-2.0
maandagmorgenmodel	-2.0
maanden duren	-1.5
maanden geduurd	-1.5
maanden gewacht	-1.5
maanden later	-1.5
maanden wachten	-1.5
machteloos	-2.0
machtig	2.2
machtig lekker	2.2
maffia	-1.7
mag er wezen	1.2
mag er zijn	1.2
mag gezegd	1.2
mag gezegd worden	1.2
mager	-1.0
magere portie	-1.5
magisch	2.8
magistraal	3.2
magnifiek	3.5
makkelijk	2.2
makkelijk bereikbaar	2.2
makkelijk besteld	1.5
makkelijk bestellen	1.5
makkelijk betalen	1.5
makkelijk contact	1.8
makkelijk in elkaar te zetten	1.7
makkelijk in gebruik	1.7
makkelijk inloggen	1.5
makkelijk parkeren	1.7
makkelijk retour	1.7
makkelijk retourneren	1.7
makkelijk schoon te maken	1.7
makkelijk te bedienen	1.7
makkelijk te bereiken	2.2
makkelijk te installeren	1.7
makkelijk te vinden	1.7
malafide	-2.2
manieren leren	-2.2
manierloos	-2.2
mankement	-1.7
marktverse	2.2
marteling	-2.2
massaproductie	-1.5
massatoerisme	-1.5
matig	-2.2
mee naar huis genomen goed gevoel	2.2
meedenken	2.5
meegaand	1.8
meegedacht	2.5
meegenomen	1.2
meegevallen	2.2
meelevend	2.5
meer dan de moeite	2.8
meer dan genoeg	1.2
meer dan goed	2.8
meer dan lekker	2.8
meer dan tevreden	2.8
meer dan waard	2.8
meer dan zat	-2.2
meer van dat	2.2
meer van dit	2.2
meerdere keren bellen	-1.5
meerdere keren gebeld	-1.5
meerdere keren gevraagd	-1.5
meerdere keren moeten vragen	-1.5
meermaals bellen	-1.5
meermaals gevraagd	-1.5
meermaals moeten vragen	-1.5
meertalig	1.7
meerwaarde	1.7
meester	2.8
meesterwerk	3.5
meevallen	2.2
meevaller	2.2
mega lekker	3.2
megaduur	-2.2
megagoed	3.2
megalekker	3.2
megaleuk	3.2
megaslecht	-2.2
megasnel	2.2
megatraag	-2.2
meh	-1.0
melkkoe	-2.2
memorabel	2.8
menselijk	2.2
menselijke maat	1.7
merci	2.2
met aandacht	2.2
met de gebakken peren	-1.7
met de glimlach	2.5
met de ogen rollen	-1.7
met een glimlach	1.5
met een kluitje in het riet	-1.7
met een lach	2.5
met glans	2.2
met hart en ziel	2.8
met kennis van zaken	2.5
met liefde	2.5
met onderscheiding	2.2
met plezier	2.5
met respect	2.5
met stip	1.5
met veel geduld	2.5
met veel plezier	2.5
met veel zorg	2.5
met verstomming geslagen	-2.2
met zorg	2.5
met zorg behandeld	1.5
meteen aan de beurt	1.8
meteen geholpen	1.5
meteen iemand aan de lijn	1.8
meteen in orde	1.8
meteen opgelost	2.2
meteen vervangen	1.5
michelinwaardig	2.8
microgolf	-1.7
middelmaat	-1.0
midden in de nacht	-1.5
middle of nowhere	-1.5
mieters	2.2
mijden	-2.2
mijlen ver	-1.5
mijn keel uit	-2.2
milieuvriendelijk	2.5
min 10	-2.4
min punt	-1.7
min tien	-2.2
minachtend	-1.7
minder punt	-1.5
minderwaardig	-2.2
mini portie	-1.5
miniem	-1.5
miniportie	-1.5
minnetje	-1.5
minpunt	-1.7
minpuntje	-1.7
minuscuul	-1.5
minuten gewacht	-1.5
minuten moeten wachten	-1.5
minuten wachten	-1.5
mis	-1.7
misbaksel	-1.5
misbruik	-2.2
miscommunicatie	-1.7
misdaad	-2.2
miserie	-2.2
misgegaan	-1.7
misgelopen	-1.7
misging	-1.7
miskleun	-1.5
miskoop	-1.5
misleid	-1.7
misleidende reclame	-1.7
mislukte	-2.2
misplaatst	-2.2
misplaatste	-2.2
misselijk	-2.2
misser	-1.7
mist	-1.7
misverstand	-1.7
mmm	1.7
mmmm	1.7
mmmmm	1.7
mocht betalen	-1.5
mocht er zijn	1.2
modern	2.2
modern interieur	1.2
moedeloos	-2.0
moeilijk	-1.0
moeilijk bereikbaar	-1.0
moeilijk parkeren	-1.0
moeilijk te bereiken	-1.0
moeilijk te vinden	-1.0
moeite voor =niets	-2.0
moeite waard	1.7
moeiteloos	2.2
moeizaam	-1.5
moest betalen	-1.5
moest herinneren	-1.5
moest wachten	-1.5
moesten aandringen	-1.5
moesten bijbestellen	-1.5
moet betalen	-1.5
moet kunnen beter	-1.5
moeten aandringen	-1.5
moeten smeken	-1.5
moeten smeken om	-1.5
moeten staan	-1.8
moeten wachten	-1.5
mogen er zijn	1.2
mooi	2.5
mooi afgewerkt	2.2
mooi beeld	1.7
mooi bord	2.2
mooi concept	1.5
mooi decor	1.2
mooi gebakken	2.2
mooi gedaan	1.5
mooi gedresseerd	2.2
mooi gelegen	2.5
mooi geluid	1.7
mooi gepresenteerd	2.2
mooi geserveerd	1.2
mooi ingepakt	2.2
mooi ingericht	2.5
mooi initiatief	1.5
mooi interieur	1.2
mooi kader	1.2
mooi meegenomen	1.2
mooi op tijd	2.2
mooi opgediend	2.2
mooi opgemaakt	1.5
mooi product	1.5
mooi rosé	1.5
mooi rosé gebakken	1.5
mooi terras	1.7
mooi uitzicht	2.5
mooi verblijf	2.2
mooi verpakt	2.2
mooi weer	1.7
mooi werk	1.5
mooi zicht	2.5
mooi zwembad	2.2
mooie aanbieding	1.5
mooie app	1.5
mooie avond	2.2
mooie badkamer	2.2
mooie balans	1.5
mooie combinatie	1.5
mooie cuisson	1.5
mooie deal	1.5
mooie ervaring	2.2
mooie kamer	1.7
mooie kleur	2.2
mooie korting	1.7
mooie kwaliteit	1.5
mooie ligging	2.5
mooie omgeving	1.2
mooie plek	1.7
mooie praatjes	-1.7
mooie prijs	2.2
mooie smaken	1.5
mooie spullen	1.5
mooie stof	2.2
mooie tuin	1.2
mooie wellness	2.2
mooie wijn	2.2
mooie wijnkaart	2.2
mooie zaak	1.7
mooier dan op de foto	2.2
mooier dan verwacht	2.2
mooist	2.5
mopperen	-1.7
moppert	-1.7
morsig	-1.7
muf	-1.7
muffe lucht	-1.7
mufheid	-1.7
muisstil	1.7
multifunctioneel	1.7
must do	2.8
must have	2.8
must see	2.8
musthave	2.8
mwah	-1.0
na 30 minuten	-1.5
na 45 minuten	-1.5
na anderhalf uur	-1.5
na drie kwartier	-1.5
na een half uur	-1.5
na een uur	-1.5
naar behoren	1.7
naar de kloten	-2.2
naar de knoppen	-2.2
naar de maan	-2.2
naar de vaantjes	-2.2
naar gevoel	-2.2
naar huis gegaan	-2.2
naar karton	-2.2
naar tevredenheid	1.7
naar verwachting	1.7
naar wens	1.7
nachtmerrie	-2.2
nadeel	-1.7
nagemaakt	-1.7
nalatig	-1.5
nam de tijd	1.5
namaak	-1.7
namen hun tijd	-2.2
nare ervaring	-2.2
nare geur	-1.7
nare sfeer	-2.2
nare verrassing	-2.0
nasmaak	-2.2
nauwgezet	2.2
nauwkeurig	2.2
nee bedankt	-1.5
nee dank je	-1.5
neemt de tijd	1.5
neemt me serieus	1.8
neen dank u	-1.5
neerbuigend	-1.7
neergegooid	-2.2
neergesmeten	-2.2
negatief	-2.0
negatief verrast	-2.0
nekpijn	-2.2
nemen de tijd	1.5
nemen me serieus	1.8
nep	-1.7
nepproduct	-1.7
nepshop	-1.7
net dat beetje meer	1.5
net dat stapje extra	1.5
net dat tikkeltje meer	1.5
net iets meer	1.5
net wat ik zocht	1.7
netjes aangekomen	1.7
netjes afgehandeld	1.5
netjes behandeld	1.5
netjes bezorgd	2.2
netjes gefixt	1.8
netjes geholpen	2.5
netjes geleverd	2.2
netjes geregeld	1.7
netjes gewerkt	2.2
netjes geïnstalleerd	2.2
netjes hersteld	1.5
netjes onderhouden	1.7
netjes ontvangen	1.7
netjes op tijd	2.2
netjes opgelost	2.2
netjes te woord gestaan	1.5
netjes teruggestort	1.7
netjes vergoed	1.7
netjes verpakt	2.2
netjes werk	1.5
nette badkamer	2.2
nette kamer	1.7
neusje van de zalm	3.2
nice	2.2
nie meer	-2.2
niemand bereikbaar	-1.8
niemendal	-1.5
niemendalletje	-1.5
niet geneigd	-2.2
niet geslapen	-1.5
niet leverbaar	-1.5
niet op voorraad	-1.5
niet serieus genomen	-1.7
niet te doen	-2.2
niet te pruimen	-2.2
niet te vreten	-2.2
niet te weerstaan	2.8
nieuwe fan	2.2
nieuwe gestuurd	1.5
nieuwe ontvangen	1.5
nieuwsgierig naar meer	1.2
nijdig	-2.2
niks bijzonders	-1.0
niks speciaals	-1.0
niveau gedaald	-2.2
njam	1.7
njammie	1.7
no go	-1.5
no thanks	-1.5
noeste	1.2
nog aan het wachten	-1.0
nog eens terug	2.2
nog steeds in afwachting	-1.0
nogo	-1.5
noit meer	-2.2
nomnom	2.2
nonchalance	-1.7
nonchalant	-1.7
nonsens	-2.2
nooi meer	-2.2
nooit iemand	-1.8
nooit meer zonder	1.5
nooitmeer	-2.2
nootit meer	-2.2
nul komma nul	-2.2
nul op het rekest	-2.2
nul punten	-2.4
nul sterren	-2.2
nummer 1	1.5
nummer één	1.5
nurks	-1.7
nutteloos	-2.2
nutteloos gewacht	-2.0
nuttig	1.2
obstructie	-1.5
ocharme	-1.5
oei	-1.0
oeps	-1.0
oerdegelijk	2.2
oersterk	2.2
offline	-1.5
ogen en oren tekort	2.2
ogen uitgekeken	2.2
ok	1.2
okay	1.2
okee	1.2
oké	1.7
olieachtig	-1.7
om duimen en vingers	3.5
om je vingers af te likken	2.8
om je vingers bij af te likken	3.5
om nom nom	2.2
om te huilen	-2.2
om te janken	-2.2
om te kotsen	-2.2
om te smullen	2.8
om terug te gaan	1.5
om terug te keren	1.5
om u tegen te zeggen	2.8
om van te smullen	2.8
om verliefd op te worden	2.8
om zeep	-2.2
omg slecht	-2.2
omslachtig	-1.5
omvergeblazen	2.8
omweg	-1.0
omweg waard	1.7
onaangenaam	-1.7
onaangenaam verrast	-2.0
onaangename geur	-1.7
onaangename verrassing	-2.0
onaanvaardbaar	-2.2
onacceptabel	-2.2
onachtzaam	-1.7
onafgewerkt	-1.5
onattent	-1.7
onbeantwoord	-1.5
onbegrijpelijk	-1.0
onbegrip	-2.2
onbehandeld	-1.5
onbehulpzaam	-1.7
onbekend gerecht	-1.5
onbekwaam	-2.2
onbeleefd	-1.7
onbeperkt	2.2
onbeperkt bellen	2.2
onbeperkt internet	2.2
onbereikbaar	-1.7
onberispelijk	3.5
onbeschaamd	-2.2
onbeschadigd	1.7
onbeschoft	-2.2
onbeschrijflijk slecht	-2.2
onbetaalbaar duur	-2.2
onbetrouwbaar	-1.7
onbewust	-1.5
onbezet	-1.5
oncomfortabel	-1.7
onder de indruk	2.5
onder de maat	-2.2
onder de verwachting	-2.2
onder niveau	-2.2
onder verwachting	-2.2
onderbemand	-1.5
onderbezet	-1.5
onderbreking	-1.5
onderhoudsvriendelijk	1.5
ondermaats	-2.2
ondermaatse service	-2.2
ondeskundig	-2.2
onding	-2.2
ondoorzichtig	-2.2
ondraaglijk	-2.2
ondrinkbaar	-2.2
onduidelijk	-1.5
oneerlijk	-2.2
oneetbaar	-2.2
onervaren	-1.5
onervaren personeel	-1.5
onfatsoenlijk	-2.2
onfris	-2.2
ongaar	-1.7
ongedierte	-1.7
ongeduldig	-1.7
ongedwongen	2.2
ongehoord	-2.2
ongehoord onbeschoft	-2.2
ongekend slecht	-2.2
ongekende	2.8
ongekruid	-2.2
ongelijk	-2.0
ongelijke behandeling	-2.0
ongelooflijk goed	3.2
ongelooflijk slecht	-2.2
ongelooflijk traag	-2.2
ongelukkig	-1.7
ongemak	-1.7
ongemanierd	-2.2
ongemotiveerd	-1.7
ongeoorloofd	-2.2
ongeopend	-1.5
ongeorganiseerd	-2.2
ongepast	-2.2
ongepoetst	-1.5
ongeregeld zooitje	-2.2
ongerust	-1.7
ongeschonden	1.7
ongestreken	-1.5
ongestructureerd	-1.0
ongevraagd	-1.5
ongewassen	-1.5
ongewenst	-1.5
ongewenste	-1.5
ongezellig	-1.7
ongezien slecht	-2.2
ongeziene kwaliteit	2.8
ongeziene onbeschoftheid	-2.2
ongezond	-2.2
ongezouten	-2.2
ongeëvenaard	3.5
ongeïnspireerd	-1.0
ongeïnteresseerd	-1.7
onhandig	-1.0
onhebbelijk	-2.2
onhoudbaar	-2.2
onhygiënisch	-1.7
onkies	-2.2
onkiese	-2.2
onkosten	-2.2
onkunde	-2.2
onleesbaar	-1.5
onlogisch	-1.0
onmenselijk	-2.2
onmogelijk	-1.8
onmogelijk om te bereiken	-1.8
onnodig	-1.0
onnozel	-2.2
onnozelaar	-2.2
onopgelost	-1.5
onopgeruimd	-1.5
onoplettend	-1.7
onopvallend aanwezig	1.5
onovertroffen	3.5
onoverzichtelijk	-1.5
onpartijdigheid zoek	-1.5
onpersoonlijk	-1.0
onplezierig	-1.7
onprettig	-1.7
onprofessioneel	-1.7
onrechte	-2.2
onrechtvaardig	-2.2
onredelijk	-2.2
onrustwekkend	-2.2
ons vergeten	-1.5
onscherp	-1.5
onsmakelijk	-1.7
onstabiel	-1.7
onstevig	-1.7
ontbrak	-1.7
ontbreken	-1.7
onterecht	-2.2
ontevreden	-1.7
ontgoocheld	-1.7
ontgoocheling	-1.7
ontkend	-1.7
ontkennen	-1.7
ontlopen	-1.5
ontmoedigd	-2.0
ontmoedigend	-2.0
ontoelaatbaar	-2.2
ontploft	-1.5
ontroostbaar	-2.0
ontslaan	-1.5
ontslagen worden	-1.5
ontwerpfout	-2.0
ontwijkt	-1.5
onuitstaanbaar	-2.2
onveilig	-2.2
onveilige buurt	-1.5
onverantwoord	-2.2
onverdraaglijk	-2.2
onvergetelijk	2.8
onvergetelijke avond	2.8
onverkoopbaar	-1.5
onverschillig	-1.7
onverstaanbaar	-1.5
onverwacht goed	1.2
onverzekerd	-1.5
onverzorgd	-1.7
onvindbaar	-1.5
onvoldoende	-1.8
onvolledig	-1.0
onvoltooid	-1.5
onvoorstelbaar	-2.2
onvoorstelbaar slecht	-2.2
onvriendelijk	-1.7
onwaardig	-2.2
onwaarheid	-1.7
onweerstaanbaar	2.8
onwel	-2.2
onwennig	-1.0
onwetend	-1.0
onwil	-1.5
onze favoriet	1.5
onzin	-2.2
onzorgvuldig	-1.7
oogrollend	-1.7
oogstrelend	1.5
oogt goedkoop	-1.5
oogverblindend	1.5
ook leuk voor kinderen	1.5
oordeel zelf	-1.5
op de fles	-1.5
op de juiste plaats	1.8
op een antwoord wachten	-1.0
op elkaar gepakt	-1.5
op geen kanten	-1.5
op het laatste moment geannuleerd	-1.7
op is op	-1.5
op je gemak	2.2
op kunnen rekenen	1.8
op loopafstand	1.7
op mijn gemak	2.2
op niveau	1.7
op nummer 1	1.5
op nummer één	1.5
op ons gemak	2.2
op prijs gesteld	2.2
op prijs stellen	2.2
op rolletjes	2.2
op smaak	2.2
op smaak gebracht	2.2
op straat gezet	-2.2
op tijd	2.2
op tijd bezorgd	2.2
op tijd geleverd	2.2
op van de zenuwen	-2.0
op wandelafstand	1.7
op zich wachten	-1.0
opdringen	-1.5
opdringerig	-2.2
opeen gepakt	-1.5
opeengepakt	-1.5
open communicatie	1.8
open keuken	1.5
openbaring voor	2.8
opengemaakt	-1.5
opengescheurd	-1.5
openhartig	1.8
opgedrongen	-1.0
opgedrongen abonnement	-1.5
opgefokt	-2.2
opgefrist	2.2
opgehangen	-1.7
opgehitst	-2.2
opgejaagd	-1.5
opgejut	-2.2
opgeknapt	1.7
opgelet	-2.2
opgelicht	-1.7
opgelost	2.2
opgelucht	2.5
opgeruimd	1.2
opgescheept	-1.5
opgestapt	-2.2
opgetogen	2.5
opgewarmd	-1.7
opgewarmde kost	-1.7
opgewekt	2.5
opgezadeld	-1.7
ophangen	-1.7
opkikker	1.5
opknapbeurt	-1.5
oplettendheid	1.7
oplichter	-1.7
oplichterij	-1.7
oplossing gevonden	1.8
oplossingsgericht	2.2
opluchting	2.5
opnieuw geen	-1.5
opnieuw je verhaal	-1.8
opnieuw mis	-1.5
opnieuw niet	-1.5
oprechte aandacht	1.8
oprechte interesse	1.8
opsteker	1.5
optimaal	3.2
opvliegend	-2.2
ordelijk	1.2
origineel	2.5
oubollig	-1.0
oud brood	-2.2
oud meubilair	-1.5
oudbakken	-1.7
oude friet	-2.2
oude kamer	-1.5
ouderwets	-1.0
ovenvers	2.5
over datum	-2.2
over de datum	-2.2
over de rooie	-2.2
over de schreef	-2.2
over de zeik	-2.2
over grens	-2.2
over het hoofd gezien	-1.7
overal bereik	2.2
overal goed bereik	2.2
overal ontvangst	2.2
overbevolkt	-1.8
overbodig	-1.0
overdreven	-1.0
overgaar	-1.7
overgegeven	-2.2
overgelukkig	3.2
overgeven	-2.2
overgezouten	-1.7
overhaast	-1.5
overhyped	-1.0
overkookt	-1.7
overlast	-2.2
overmaat van ramp	-1.5
overpriced	-1.0
overprijsd	-2.2
overrated	-1.0
overroepen	-1.0
overschat	-1.0
overstap ging goed	1.7
overstap ging soepel	2.2
overstappen ging vlot	2.2
overtreft verwachtingen	3.5
overtrof	3.5
oververhit	-1.5
overvol	-1.8
overwegend positief	2.2
overweldigend goed	3.5
overwerkt	-1.5
overzicht	2.2
overzichtelijke site	1.5
papierwinkel	-1.0
papperig	-1.7
parel	2.8
parkeergelegenheid genoeg	1.7
parkeerprobleem	-1.0
partijdig	-2.0
pas na	-1.5
pas om	-1.5
pas op	-2.2
pas over maanden	-1.8
pas toen	-1.5
passende oplossing	1.2
passende wijn	1.2
past goed	2.2
past perfect	2.2
past prima	2.2
patserig	-1.5
peperduur	-2.2
perfect	3.2
perfect gebakken	2.2
perfect gebakken vlees	1.5
perfect gegaard	2.2
perfect geholpen	2.5
perfect gelegen	2.5
perfect geregeld	1.7
perfect opgelost	2.2
perfecte combinatie	1.5
perfecte cuisson	1.5
perfecte garing	1.5
perfecte ligging	2.2
perfecte uitvalsbasis	2.2
perfectie	4.0
perfecto	2.2
perfekt	3.2
personeelstekort	-1.5
persoonlijke aandacht	2.2
persoonlijke aanpak	2.2
persoonlijke service	2.2
petje af	2.5
peulschil	-1.5
pff	-1.0
pfff	-1.0
pffff	-1.0
pfft	-1.0
pfoe	-1.5
phishing	-1.8
piekfijn	1.7
piekfijn in orde	1.7
piepklein	-1.5
piepkleine portie	-1.5
pijlsnel	2.2
pijn	-2.2
pijn in mijn rug	-2.2
pijnlijk	-2.2
pijnloos	1.8
pijnpunt	-1.5
pijnvrij	1.8
pilling	-1.7
pipo	-2.2
pisnijdig	-2.2
pissig	-2.2
pisst me	-2.2
pittig geprijsd	-1.0
pittige prijs	-1.0
pittoresk	2.5
plaatsvervangende schaamte	-2.2
plakkerig	-1.7
plakkerige tafels	-1.5
plakkerige vloer	-1.5
plasticachtig	-1.5
plasticgeur	-1.5
plastieken	-1.5
pleit voor	1.2
plezant	2.5
plezier	2.5
plezierige samenwerking	1.8
plooibaar	1.8
plug and play	1.2
pluim	2.5
pluist	-1.7
pluizen	-1.7
pluspunt	2.2
poot uitdraaien	-2.2
poot uitgedraaid	-2.2
poot uitgetrokken	-2.2
poppenkast	-2.2
populair	1.2
positief	2.2
positief verrast	2.5
positieve ervaring	2.2
pot betalen	-2.2
pot eten	1.5
potverdorie	-2.2
pover	-1.5
prachtig	3.2
prachtig beeld	1.7
prachtig gelegen	2.5
prachtig interieur	1.2
prachtig kader	1.2
prachtig uitzicht	2.5
prachtig zicht	2.5
prachtige locatie	2.8
prachtige omgeving	1.2
prachtige tuin	1.2
praktisch	2.2
precies goed	1.7
precies wat ik nodig had	1.7
precies wat ik wilde	1.7
precies wat ik zocht	1.7
pretentieus	-1.7
pretogen	1.5
prettig	2.2
prettig contact	2.2
prettig verblijf	2.2
prettige app	1.5
prettige begeleiding	1.5
prettige samenwerking	1.8
prettige website	1.5
prijs in verhouding	1.5
prijs is in verhouding	1.5
prijs klopt	1.5
prijs kwaliteit goed	1.5
prijs kwaliteit top	2.2
prijs te hoog	-1.5
prijs waard	2.2
prijsbeest	2.8
prijskaartje	-1.0
prijsstijging	-1.0
prijsverhoging	-1.5
prijsvriendelijk	2.5
prijzig	-1.0
prima	2.2
prima afgehandeld	1.5
prima bed	2.2
prima bereik	2.2
prima ervaring	2.2
prima gegeten	2.2
prima geholpen	2.5
prima geregeld	1.7
prima hotel	2.2
prima in orde	2.2
prima kamer	2.2
prima kwaliteit	2.2
prima ontbijt	2.2
prima prijs kwaliteit	1.5
prima product	1.5
prima service	2.2
prima site	1.5
prima staat	1.7
prima verlopen	1.7
primo	2.2
pro-actief	1.7
proactief	1.7
probleem	-1.5
probleem opgelost	2.2
probleemloos	2.2
productiefout	-2.0
proefde =niets	-2.2
proefde je niet	-2.2
proefde niks	-2.2
proefde vies	-2.2
professionalisme	2.5
professionaliteit	2.5
professioneel	2.5
proficiat	2.5
proper	2.2
propere bus	1.8
propere trein	1.8
propvol	-1.8
protserig	-1.5
prul	-2.2
prullaria	-2.2
prullenbak	-2.2
prut	-2.2
prutsding	-2.2
prutser	-2.2
prutswerk	-2.2
pruttig	-2.2
puik	2.2
puinhoop	-2.2
puinzooi	-2.2
punctueel	2.2
puntje van kritiek	-1.7
puntje verzorgd	2.2
pure smaken	1.5
pusherig	-1.5
raad af	-2.2
raad het aan	2.8
raad het af	-2.2
raad iedereen aan	2.8
raad ik aan	2.8
raad ik af	-2.2
raamloos	-1.5
racisme	-2.2
racist	-2.2
racistisch	-2.2
radeloos	-2.0
raden we aan	2.8
raden we af	-2.2
radiostilte	-1.8
rafelig	-1.7
rafelt	-1.7
rammelt	-1.7
ramp	-2.2
rampzalig	-2.2
ranzig	-1.7
rare	-2.2
rare smaak	-2.2
rauw	-1.7
razend	-2.2
razendsnel	2.2
razendsnel internet	2.2
rechtstaan	-1.8
rechtvaardig	2.2
redder	2.8
redder in nood	2.8
redelijk	1.2
redelijk geprijsd	2.2
redelijk qua prijs	1.5
redelijk van prijs	1.5
redelijke prijs	2.2
reed op tijd	1.8
refter	-1.5
regelrecht schandalig	-2.2
regelrechte flop	-2.2
regelrechte ramp	-2.2
rekening geblokkeerd	-1.8
relax	2.5
relaxed	2.5
relaxt	2.5
renovatie nodig	-1.5
reputatie hoog	1.2
respect	2.5
respect tonen	-1.5
respectloos	-2.2
respectvol	2.5
retegoed	3.2
retetraag	-2.2
retro maar dan	-1.0
rib uit het lijf	-1.8
rib uit je lijf	-1.8
rib uit mijn lijf	-1.8
riep naar	-2.2
rigide	-1.5
rijk gevuld	2.2
rijkelijk	2.2
rijkgevuld	2.2
rimpelloos	2.2
rioolgeur	-1.7
rioollucht	-1.7
risico	-2.2
rode loper	2.2
roepen op	-1.7
roept naar	-2.2
roest	-1.7
roestig	-1.7
rolde met ogen	-1.7
rolstoelvriendelijk	2.5
romantiek	2.5
romantisch	2.5
romig	2.2
rommel	-2.2
rommelboel	-2.2
rommelwinkel	-2.2
rompslomp	-1.0
ronduit fantastisch	4.0
ronduit schandalig	-2.2
ronduit slecht	-2.2
roofprijzen	-1.7
rooftocht	-1.8
rook muf	-1.5
rook naar	-1.5
rook vies	-1.5
rookgeur	-1.7
rooklucht	-1.7
rotbedrijf	-2.2
rotservice	-2.2
rotsfeer	-2.2
rotslecht	-2.2
rotzak	-2.2
rotzooi	-2.2
royaal	2.2
royaal ontbijt	2.2
royale porties	2.2
rubberachtig	-1.7
rugpijn	-2.2
ruikt muf	-1.5
ruikt naar	-1.5
ruikt raar	-1.5
ruikt vies	-1.5
ruim aanbod	2.2
ruim assortiment	2.2
ruim genoeg	1.2
ruim op tijd	2.2
ruim terras	1.7
ruim voldoende	1.7
ruimdenkend	1.8
ruime badkamer	2.2
ruime bierkaart	2.2
ruime bundel	2.2
ruime kamer	1.7
ruime keuze	2.2
ruime porties	2.2
ruimschoots	1.7
ruimte genoeg	2.2
ruimtelijk	2.2
rumoerig	-1.0
rustgevend	2.2
rustig	2.2
rustig de tijd	1.5
rustig gelegen	2.5
rustig sfeertje	1.5
rustig uitgelegd	1.5
rustige kamer	1.7
rustige omgeving	1.2
ruzie	-1.7
ruziën	-1.7
saai	-1.5
saaiheid	-2.2
sacherijnig	-1.7
sappig	2.2
sarcastisch	-1.7
sardienen	-1.5
scam	-1.7
scammer	-1.7
schaamte	-2.2
schaamteloos	-2.2
schaars	-1.5
schabouwelijk	-2.2
schade	-1.7
schadelijk	-1.5
schamel	-1.5
schandaal	-2.2
schandalig duur	-2.2
schandalig slecht	-2.2
schande	-2.2
schandelijk	-2.2
schappelijk	2.2
schappelijke prijs	2.2
schat van een	2.8
schatten van	2.8
schattig	1.5
scheef bekeken	-1.5
scheldt	-1.7
scherp beeld	1.7
scherp geprijsd	2.2
scherpe aanbieding	1.5
scherpe prijs	2.2
schertsvertoning	-2.2
scheur	-1.7
schiet tekort	-1.7
schijnvertoning	-2.2
schimmel	-1.7
schimmel in de badkamer	-1.5
schimmel in de douche	-1.5
schimmel op de muren	-1.5
schimmig	-2.2
schitterend	3.2
schoen wringt	-1.5
schoenen schuiven	-1.5
schoenzool	-2.2
schone badkamer	2.2
schone handdoeken	1.7
schone kamer	1.7
schone plek	2.2
schone zaak	2.2
schoolrefter	-1.5
schoolvoorbeeld	1.5
schoon	2.2
schoon en netjes	2.5
schoon gedaan	2.2
schoon personeel	2.2
schoon restaurant	2.2
schoon uitzicht	2.2
schoon werk	2.2
schot in de roos	2.8
schreeuwde	-1.7
schreeuwen	-1.7
schreeuwt	-1.7
schrijnend	-2.2
schuift af	-1.5
schuiven af	-1.5
schuiven alles af	-1.5
schuiven het voor zich uit	-1.8
schuld bij de klant	-1.5
schuld in de schoenen	-1.5
schulden	-1.8
schuldenaar	-1.8
secuur	2.2
seizoensgebonden	1.7
seizoensproducten	2.2
seksistisch	-2.2
sensatie	2.8
sensationeel	3.2
sereen	2.2
serieus genomen	1.7
serieus?	-1.5
service gericht	2.5
servicegericht	2.5
seut	-2.2
sfeer om te snijden	-2.2
sfeer top	2.5
sfeer zoek	-2.2
sfeerloos	-1.0
sfeervol	2.5
sfeervol ingericht	2.5
shit	-2.2
shitty	-2.2
sigarettenlucht	-1.7
simpel bestellen	1.5
simpel en snel	2.2
simpel maar	1.2
simpelweg niet	-1.5
simpelweg slecht	-1.5
simpelweg te	-1.0
simplistisch	-1.0
sjoemel	-2.2
slagvaardig	1.7
slapeloos	-1.5
slapeloze nacht	-1.5
slappe friet	-2.2
slappe hap	-2.2
slappe koffie	-2.2
slappe was	-2.2
slecht	-2.2
slecht afgewerkt	-1.5
slecht bed	-1.5
slecht bereid	-2.2
slecht bereik	-2.2
slecht eten	-2.2
slecht gebakken	-2.2
slecht gegeten	-2.2
slecht geholpen	-2.2
slecht gehumeurd	-1.7
slecht gekruid	-2.2
slecht georganiseerd	-2.2
slecht gepoetst	-1.5
slecht geregeld	-2.2
slecht geslapen	-1.5
slecht gezind	-1.7
slecht geïnformeerd	-2.2
slecht geïsoleerd	-1.5
slecht humeur	-1.7
slecht onderhouden	-2.2
slecht schoongemaakt	-1.5
slecht signaal	-2.2
slecht verpakt	-2.2
slecht vlees	-2.2
slecht voor je gezondheid	-1.5
slechte akoestiek	-1.5
slechte bediening	-2.2
slechte communicatie	-2.2
slechte ervaring	-2.2
slechte grap	-2.2
slechte koffie	-2.2
slechte kwaliteit	-2.2
slechte ligging	-2.2
slechte nasmaak	-2.2
slechte ontvangst	-2.2
slechte plek	-2.2
slechte service	-2.2
slechte sfeer	-2.2
slechte smaak	-2.2
slechte tafel	-2.2
slechte verbinding	-2.2
slechte vis	-2.2
slechte wijn	-2.2
slechtgehumeurd	-1.7
slechtgezind	-1.7
slechtste ooit	-2.2
slegt	-2.2
slijmerig	-1.7
slijtage	-1.7
slijtvast	1.2
sloom	-1.7
slordig	-1.7
sluipkosten	-2.2
sluiten die tent	-1.5
sluw	-1.5
smaak ontbreekt	-1.7
smaakbom	3.2
smaakeloos	-1.7
smaakexplosie	3.2
smaakloos	-1.7
smaakpapillen verwend	2.8
smaaksensatie	2.8
smaakt goed	2.2
smaakt heerlijk	2.2
smaakt naar =niets	-2.2
smaakt naar karton	-2.2
smaakt naar meer	1.2
smaakt naar niks	-2.2
smaakt nergens naar	-2.2
smaakte	2.2
smaakte bitter	-2.2
smaakte muf	-2.2
smaakte naar =niets	-2.2
smaakte naar meer	1.2
smaakte naar niks	-2.2
smaakte nergens naar	-2.2
smaakte oud	-2.2
smaakte raar	-2.2
smaakte vies	-2.2
smaakvol	2.5
smaakvol ingericht	2.5
smak geld	-1.8
smakelijk eten	1.7
smakelijkste	2.2
smakeloos	-1.7
smakeloos ingericht	-1.5
smaken combineren mooi	1.5
smal bed	-1.0
smerig	-1.7
smerig toilet	-1.5
smetteloos	3.5
smeuïg	2.2
smijt	-2.2
smoes	-1.7
smoezelig	-1.7
smoorheet	-1.5
smul	1.7
smulden	2.8
smulfestijn	2.8
smulpaap	2.8
smulpartij	2.8
snauwde	-1.7
snauwen	-1.7
snauwerig	-1.7
snauwt	-1.7
snel	2.2
snel aan de beurt	1.8
snel aangekomen	1.7
snel aangesloten	2.2
snel afgehandeld	1.5
snel antwoord	2.2
snel besteld	1.5
snel bezorgd	2.2
snel contact	1.8
snel gefixt	1.8
snel geholpen	2.5
snel geleverd	2.2
snel gemaakt	1.5
snel genoeg	1.2
snel gereageerd	2.2
snel geregeld	1.7
snel gerepareerd	1.5
snel geïnstalleerd	1.7
snel hersteld	1.5
snel iemand aan de lijn	1.8
snel in huis	2.2
snel in orde	1.8
snel in orde gebracht	1.8
snel internet	2.2
snel leeg	-1.5
snel opgelost	2.2
snel opgenomen	1.8
snel ter plaatse	1.7
snel terecht	1.8
snel terugbetaald	1.7
snel teruggestort	1.7
snel terugkomen	2.2
snel vervangen	1.5
snelheid top	2.2
snelle afhandeling	2.2
snelle levering	2.2
snelle oplossing	2.2
snelle reactie	2.2
snelle service	2.2
snelle terugbetaling	1.7
snelle wifi	1.7
sneller dan verwacht	2.2
sneu	-1.7
snik	-2.2
snikheet	-1.5
snob	-1.5
snobistisch	-1.5
snoeplekker	2.5
snoezig	1.5
snoof	-2.2
snotter	-2.2
sociaal	2.2
soepel	2.2
soepel verlopen	1.7
soepele overstap	2.2
soepele retour	1.7
soepzootje	-2.2
sof	-2.2
solide	2.2
spam	-1.5
spectaculair	3.2
speelhoek	1.2
speeltuin	1.2
spic en span	2.2
spierpijn	-2.2
spijt	-1.7
spijt van	-1.7
spijtig	-1.7
spijtig genoeg	-1.5
spijtige ervaring	-2.0
spijtige zaak	-2.0
spinnenwebben	-1.7
spinrag	-1.7
spontaan	2.2
spontaniteit	2.2
spookfactuur	-1.8
spooknota	-1.8
spookrekening	-1.8
spoorloos	-1.7
spotgoedkoop	2.2
spotprijs	2.2
sprak geen nederlands	-1.5
sprakeloos van	-2.2
spreekt geen nederlands	-1.5
spreken elkaar tegen	-1.8
sprookje	2.8
sprookjesachtig	2.8
spuuglelijk	-2.2
spuugzat	-2.2
staan altijd klaar	1.5
staan klaar	1.5
staan voor je klaar	1.5
staan wachten	-1.0
staat altijd klaar	1.5
staat goed	2.2
staat mooi	2.2
staat voor je klaar	1.5
stabiel	2.2
stabiel internet	2.2
stabiel netwerk	2.2
stabiele verbinding	2.2
stabiele wifi	2.2
stamcafé	1.5
stamgast	1.5
stamkroeg	1.5
stampvol	-1.8
standaard antwoord	-1.5
standaardantwoord	-1.5
standaardmail	-1.5
standaardwerk	-1.0
stank	-1.7
stapje extra	1.5
stapje verder	1.5
steeds hetzelfde	-1.5
steeds iemand anders	-1.8
steeds opnieuw inloggen	-1.8
steeds uitgelogd	-1.8
steenhard	-2.2
steenkoud	-1.7
steken laten vallen	-1.5
steken vallen	-1.5
stelde THEN/4 teleur	-2.2
stelde teleur	-2.2
stellen teleur	-2.2
stelt THEN/4 teleur	-2.2
stelt teleur	-2.2
ster te veel	-2.4
ster waard	2.8
sterk aanbevolen	2.8
sterk achteruit	-2.2
sterk achteruitgegaan	-2.2
sterk concept	1.5
sterk netwerk	2.2
sterk punt	2.2
sterk signaal	2.2
sterk team	1.7
sterke opvolging	1.8
sterke samenwerking	1.8
sterrenkeuken	2.8
sterrenniveau	2.8
sterwaardig	2.8
stevig	2.2
stevig geprijsd	-1.0
stevig verpakt	2.2
stevige kost	1.2
stevige kwaliteit	1.5
stevige porties	2.2
stevige pot	1.5
stevige prijs	-1.0
stiekem	-1.5
stijlvol	2.5
stille genieter	1.5
stille kamer	1.7
stilte	-1.8
stinkend	-1.7
stinkt naar	-1.5
stipt op tijd	1.8
stoffig	-1.7
stom	-2.2
stommiteit	-2.2
stond voor ons klaar	1.5
stonden klaar	1.5
stoorde	-1.0
storend	-1.5
storing	-1.7
stortdouche	2.2
straatlawaai	-1.5
strafrente	-1.8
stralend	1.5
streekgerecht	2.2
streekproducten	1.7
streepje voor	1.5
streling	2.8
streling voor de smaakpapillen	2.8
streling voor de tong	2.8
stress	-2.2
stressvol	-2.2
striemen	-2.2
strijd	-2.2
struikelblok	-1.5
stug	-1.7
stuk gegaan	-1.7
stukgekookt	-1.7
stukken van mensen	-1.8
stuntelig	-1.0
subliem	3.2
subliem bereid	3.2
sublieme keuken	3.2
subliemkes	2.2
subtiel	1.7
succes	2.2
succesnummer	2.2
succesvol	2.2
sukkel	-2.2
sukkelstraat	-2.2
summum	3.2
summum van onbeschoftheid	-1.5
super	2.8
super bedankt	2.5
super de luxe	3.2
super duur	-2.2
super slecht	-2.2
super traag	-2.2
super verblijf	2.2
superarrogant	-2.2
superb	2.8
superblij	3.2
superdeluxe	3.2
superdruk	-2.2
superduur	-2.2
superfijn	3.2
superfris	3.2
supergezellig	3.2
supergoed	3.2
superhandig	3.2
superklantvriendelijk	3.2
superknap	3.2
superlekker	3.2
superleuk	3.2
superlief	3.2
supermooi	3.2
superonvriendelijk	-2.2
superrr	2.8
superservice	3.2
superslecht	-2.2
supersmakelijk	2.5
supersnel	3.2
supersnel internet	2.2
supersnelle wifi	2.2
supertevreden	3.2
supertof	3.2
supertraag	-2.2
supervers	3.2
supervlot	2.2
supervriendelijk	3.2
suuper	2.8
sympathiek	2.5
taai	-1.7
taai als	-2.2
talmen	-1.5
te dik	-1.8
te donker	-1.7
te droog	-1.7
te druk	-1.7
te dun	-1.7
te duur	-1.7
te flauw	-1.7
te gaar	-1.7
te gekruid	-2.2
te groot	-1.7
te hard	-1.7
te heet	-1.7
te hoog	-1.7
te kijk gezet	-1.5
te klein	-1.7
te kort	-1.7
te koud	-1.7
te krap	-1.7
te laag	-1.8
te laat	-1.7
te lang	-1.7
te langzaam	-1.7
te luid	-1.7
te moeten vragen	-1.5
te opdringerig	-1.0
te pikant	-1.7
te proberen	1.5
te rauw	-1.7
te simpel	-1.7
te smal	-1.7
te snel	-1.8
te stijf	-1.8
te strak	-1.7
te traag	-1.7
te veel	-1.7
te veel aangerekend	-2.2
te veel afgeschreven	-2.2
te veel berekend	-2.2
te veel betaald	-2.2
te ver	-1.5
te ver weg	-1.8
te vermijden	-2.2
te vet	-1.7
te vol	-1.7
te warm	-1.7
te weinig	-1.8
te weinig gekruid	-2.2
te weinig licht	-1.8
te weinig personeel	-1.5
te weinig plaats	-1.8
te weinig ruimte	-1.8
te zacht	-1.7
te zoet	-1.7
te zout	-1.7
te zuur	-1.7
te zwaar	-1.7
teduur	-1.7
tegemoetkomend	1.7
tegengestelde	-1.8
tegengevallen	-2.2
tegengewerkt	-1.5
tegenspreken	-1.8
tegenstrijdig	-1.8
tegenvallen	-2.2
tegenvaller	-2.2
tegenvalt	-2.2
tegenviel	-2.2
tegenwerken	-1.5
tegrijs	-1.7
tekort	-1.7
tekort aan personeel	-1.5
tekortgeschoten	-1.7
tekortkoming	-1.7
telaat	-1.7
teleurgesteld	-1.7
teleurstellen	-2.2
telkens hetzelfde	-1.8
telkens iemand anders	-1.8
telkens opnieuw hetzelfde	-1.5
telkens uitgelogd	-1.8
ten einde raad	-2.0
ten onrechte	-2.2
tent van niks	-1.5
terecht	1.2
tergend	-1.7
tergend langzaam	-1.5
tergend traag	-2.2
tering	-2.2
teringzooi	-2.2
terug als klant	2.2
terug te gaan	1.5
terug te keren	1.5
terug te komen	1.5
terugbetaald gekregen	1.7
teruggaan	1.5
terugkeren	2.2
terugkomen	1.5
teveel aangerekend	-2.2
teveel berekend	-2.2
teveel betaald	-2.2
tevergeefs	-2.0
tevreden	2.5
tevreden klant	2.2
thanks	2.2
thuis voelen	2.2
thuisgebleven voor =niets	-2.0
thuisgevoel	2.2
thuiskomen	2.2
thumbs up	2.2
thx	2.2
tien met een griffel	3.5
tien plus	3.2
tien sterren	3.5
tierde	-2.2
tieren	-2.2
tijd verknoeid	-2.2
tijd verloren	-2.2
tijd verspild	-2.2
tijd voor de klant	1.5
tijd voor een praatje	1.5
tijdig	2.2
tijdrovend	-2.2
tijdverlies	-1.7
tijdverspilling	-1.7
tikje extra	1.5
tip top	2.8
tiptop	2.8
tja	-1.0
tja jammer	-1.5
tjah	-1.0
tnx	2.2
tocht het	-1.0
tochtig	-1.0
toegevoegde waarde	1.7
toegewijd	2.2
toeristenbelasting erbij	-1.5
toeristentaks	-1.5
toeristenval	-2.2
toeristische val	-2.2
toeschietelijk	1.8
toewijding	2.2
tof	2.5
tof concept	1.5
tof team	1.7
toffe avond	2.2
toffe bende	1.8
toffe gast	1.5
toffe kerel	1.5
toffe sfeer	2.2
toonbeeld	1.5
top ervaring	2.2
top geholpen	2.5
top notch	3.2
top van de bovenste plank	3.5
topadres	2.8
topapp	2.8
topavond	2.8
topbediening	2.8
topbedrijf	2.8
topbezorger	2.8
topdag	2.8
topervaring	3.2
tophotel	2.8
topkeuken	2.8
topklasse	3.2
topkok	2.8
topkwaliteit	2.8
topligging	2.2
toplligging	2.2
toplocatie	2.8
topmateriaal	1.5
topmensen	2.8
topniveau	2.8
topper	2.8
toppie	2.8
topploeg	1.5
topprijs	2.8
topproduct	2.8
toppunt	-1.5
toprestaurant	2.8
topservice	2.8
topteam	2.8
topwijn	2.8
topwinkel	2.8
topzaak	2.8
tot 's avonds laat open	1.7
tot de volgende keer	2.2
tot diep in de nacht	-1.5
tot ergernis	-1.5
tot gauw	2.2
tot in de puntjes	2.2
tot laat lawaai	-1.5
tot mijn ergernis	-1.5
tot mijn spijt	-1.5
tot mijn verbazing geen	-1.5
tot onze ergernis	-1.5
tot onze spijt	-1.5
tot overmaat van ramp	-1.5
tot rust	2.5
tot snel	2.2
tot vervelens	-1.5
tot vervelens toe	-1.5
tot volgende keer	2.2
tot volle tevredenheid	2.2
tot wanhoop	-2.2
tourist trap	-2.2
traag	-1.7
traag internet	-1.5
traagheid	-1.7
track en trace werkt goed	1.5
trage verbinding	-1.5
trage wifi	-1.5
transparant	2.2
transparante communicatie	1.8
transparantie	2.2
trap hier niet in	-2.2
trein op tijd	1.8
trek je conclusies	-1.5
trendy	2.5
treurig	-2.2
treuzelen	-1.5
treuzelt	-1.5
triest	-2.2
triestig	-2.2
triestig gesteld	-2.2
troep	-2.2
troosteloos	-2.0
troostend	1.8
trots	2.5
trouwe klant	2.2
truc	-1.5
tss	-1.5
tsss	-1.5
tv werkt niet	-1.5
twee duimen	2.2
twee keer vragen	-1.5
twee sterren	-2.4
tweedehands	-1.5
tweederangs	-2.0
twijfel	-1.0
twijfelachtig	-1.0
two thumbs up	2.2
tyfus	-2.2
uit blik	-1.7
uit de diepvries	-1.7
uit de hand	-2.2
uit de hoogte	-1.7
uit de kunst	3.2
uit de magnetron	-1.7
uit de microgolf	-1.7
uit een pakje	-1.7
uit een potje	-1.7
uit een zakje	-1.7
uit elkaar gevallen	-1.7
uit het restaurant gezet	-2.2
uit te proberen	1.5
uit voorraad	-1.5
uitblinken	2.8
uitblinker	2.8
uitbuiten	-1.7
uiteindelijk maar	-1.5
uitgebalanceerd	1.7
uitgebreid assortiment	2.2
uitgebreid buffet	2.2
uitgebreid menu	2.2
uitgebreid ontbijt	2.2
uitgebreide bierkaart	2.2
uitgebreide kaart	2.2
uitgebreide menukaart	2.2
uitgebreide wijnkaart	2.2
uitgebuit	-1.7
uitgedroogd	-1.7
uitgekafferd	-2.2
uitgekiend	1.7
uitgeknepen	-2.2
uitgekotst	-2.2
uitgelachen	-1.7
uitgelachen worden	-1.7
uitgelogd	-1.8
uitgemolken	-1.7
uitgeput	-2.0
uitgescholden	-1.7
uitgesloten	-1.8
uitgesteld	-1.7
uitgevallen	-1.5
uitgevallen trein	-1.8
uitgewoond	-1.0
uitgewrongen	-2.2
uitglijder	-1.5
uithoek	-1.5
uitlachen	-1.7
uitmelken	-1.7
uitputtend	-2.2
uitschelden	-1.7
uitschieter	2.8
uitschuiver	-1.5
uitslag	-2.2
uitstekend geholpen	2.5
uitstekend ontbijt	2.2
uitstekende ligging	2.2
uitstel	-1.7
uitvalsbasis	2.2
uitverkocht	-1.5
uitvlucht	-1.7
uitzicht op een muur	-1.5
uitzicht op zee	1.7
uitzichtloos	-2.2
uitzonderlijk goed	3.2
uitzonderlijk slecht	-2.2
uitzuigen	-2.2
uitzuigers	-2.2
ukkie portie	-1.5
uniek	2.8
uren gewacht	-1.5
uren later	-1.5
uren wachten	-1.5
uur duren	-1.5
uur geduurd	-1.5
uur gewacht	-1.5
uur later	-1.5
uur wachten	-1.5
vaag	-1.0
vakbekwaam	2.5
vaker bestellen	1.7
vaker gaan	2.2
vaker komen	2.2
vakkennis	2.5
vakkundig	2.8
vakkundig hersteld	1.5
vakkundige monteur	2.2
vakman	2.8
vakmanschap	2.8
vakmensen	2.8
val gelopen	-1.5
valkuil	-2.2
vallen THEN/4 tegen	-2.2
vallen THEN/4 uit elkaar	-2.2
vallen THEN/4 weg	-1.8
vallen tegen	-2.2
vallen weg	-1.5
vals spel	-2.0
valse belofte	-1.7
valt THEN/3 mee	1.8
valt THEN/4 stil	-1.8
valt THEN/4 tegen	-2.2
valt THEN/4 uit	-1.8
valt THEN/4 uit elkaar	-2.2
valt THEN/4 weg	-1.8
valt best mee	1.2
valt eraf	-1.7
valt erg tegen	-2.2
valt goed	2.2
valt mee	2.2
valt steeds uit	-1.5
valt tegen	-2.2
valt uit	-1.5
valt uit elkaar	-1.7
valt vaak uit	-1.5
valt weg	-1.5
valt wel mee	1.2
van alles te kiezen	1.5
van de bovenste plank	3.5
van een koude kermis	-2.2
van een leien dakje	2.2
van ellende uit elkaar	-1.7
van geen kanten	-1.5
van het huis	1.7
van het kastje naar de muur	-1.7
van mijn sokken geblazen	2.8
van niveau	1.7
van op aan	1.8
van uitstel komt afstel	-1.8
van wereldformaat	2.8
vandaag besteld morgen in huis	2.2
variatie	2.2
vast aan contract	-1.5
vast adres	2.2
vaste gast	1.5
vaste klant	2.2
vaste stek	2.2
vaste waarde	1.5
vastgelopen	-1.7
vastgezet	-1.8
vastlopen	-1.7
vastloper	-1.7
vastzit	-1.5
veel aandacht	2.2
veel data	2.2
veel geld kwijt	-1.8
veel geld voor weinig	-2.2
veel goesting	1.5
veel keuze	2.2
veel later	-1.8
veel plezier	2.5
veel te duur	-2.2
veel te kiezen	1.5
veel te veel geld	-2.2
veelzijdig	1.7
veilig	2.2
veilig aangekomen	1.7
veilig betalen	1.5
veilig gevoel	2.2
veilige handen	1.8
ver lopen	-1.5
ver van alles	-1.5
ver van het centrum	-1.5
ver van het strand	-1.5
ver weg	-1.5
ver wegblijven	-2.2
verademing	2.8
verafschuw	-2.2
verantwoordelijkheid afschuiven	-1.5
verbeterpunt	-1.7
verbijsterd	-2.2
verbijsterend	-2.2
verbinding verbroken	-1.5
verbleekt	-1.0
verbluffend	3.2
verbluft	2.8
verborgen kosten	-2.2
verbrand	-1.7
verbreekt	-1.5
verbroken	-1.5
verdacht	-2.2
verdacht veel	-1.5
verdiend	1.7
verdient een	1.7
verdient meer	1.7
verdient sterren	2.2
verdomme	-2.2
verdomt het	-1.5
verdorie	-2.2
verdriet	-2.0
verfbeurt	-1.5
verfijnd	2.5
vergane glorie	-2.2
vergeeld	-1.0
vergeet het	-2.2
vergeet het maar	-2.2
vergeetachtig	-1.7
vergeten	-1.7
vergeten bestelling	-1.5
vergeten te brengen	-1.5
vergiftigd	-1.5
vergissing	-1.7
vergist	-1.7
verkeerd	-1.7
verkeerd geleverd	-1.7
verkeerd product	-1.7
verkeerde bestelling	-1.7
verkeerde info	-1.8
verkeerde informatie	-1.8
verkeerde maat	-1.7
verkeerde verrassing	-2.0
verkleurd	-1.7
verkleurt	-1.7
verknald	-2.2
verknoeid	-2.2
verkooppraatje	-1.5
verkooptruc	-1.5
verkwikkend	2.2
verkwisting	-1.7
verlichting van	1.8
verliefd	2.8
verliep goed	1.7
verliep perfect	1.7
verliep prima	1.7
verliep soepel	1.7
verliep vlekkeloos	1.7
verliep vlot	1.7
verlies	-2.2
verloederd	-2.2
verloederde buurt	-1.5
vermaard	1.2
vermijd	-2.2
vermissing	-1.5
vermist	-1.5
vermoeiend	-2.2
vernederd	-2.2
vernederend	-2.2
vernieuwd	1.7
verontrustend	-2.2
verontwaardigd	-2.2
verontwaardiging	-2.2
verouderd	-1.5
verpest	-2.2
verplichte fooi	-1.5
verprutst	-2.2
verrassend	2.5
verrassende combinatie	1.5
verrast	2.5
verroest	-1.7
verrukking	2.8
vers	2.2
vers bereid	2.2
vers gebakken	2.2
vers gemaakt	2.2
vers geperst	2.2
verschoten	-1.0
verschroeid	-1.7
versgebakken	2.2
versgemaakt	2.2
versgeperst	2.2
versheid	2.2
verslechterd	-2.2
verslechtering	-2.2
versleten	-1.5
versleten tapijt	-1.5
verslikt	-2.0
verspild	-1.7
verspilde moeite	-2.0
verspilling	-1.7
verstoord	-2.2
verstopt	-1.5
verstopte	-1.5
verstopte afvoer	-1.5
verstoring	-1.7
verstrooid	-1.7
vertikt	-1.5
vertraagd	-1.7
vertraging	-1.7
vertrouw ze volledig	1.8
vertrouwd	2.2
vertrouwd adres	2.2
vertrouwen in	2.2
vertrouwensvol	1.5
vervaldatum	-2.2
vervallen datum	-2.2
vervallen zaak	-2.2
verveeld	-1.7
verveelt	-2.2
vervelend	-2.2
vervelende verrassing	-2.0
vervormd	-1.7
verwaand	-1.7
verwaarloosd	-2.2
verwachtingen overtroffen	3.5
verwarmd terras	1.2
verwarrend	-1.0
verwaterd	-1.7
verwelkomd	2.2
verwelkomend	2.2
verwend	2.8
verwennen	2.8
verwennerij	2.8
verwijt	-1.7
verwisseld	-1.7
verzachtend	1.8
verzaligd	2.2
verziekt	-2.2
verzorgd	2.2
verzorgd ontbijt	2.2
verzouten	-1.7
vet cool	2.2
vet goed	2.2
vet lekker	2.2
vet leuk	2.2
vettig	-1.7
viel THEN/3 mee	1.8
viel THEN/4 stil	-1.8
viel THEN/4 tegen	-2.2
viel THEN/4 uit	-1.8
viel THEN/4 uit elkaar	-2.2
viel THEN/4 weg	-1.8
viel alles mee	2.2
viel een beetje tegen	-2.2
viel eraf	-1.7
viel mee	2.2
viel ons tegen	-2.2
viel tegen	-2.2
viel uit	-1.5
viel uit elkaar	-1.7
viel wat tegen	-2.2
viel weg	-1.5
viel zwaar tegen	-2.2
vier sterren	2.2
vies	-1.7
vies toilet	-1.5
vieze badkamer	-1.5
vieze douche	-1.5
vieze geur	-1.7
vieze glazen	-1.5
vieze kamer	-1.5
vieze lakens	-1.5
vieze smaak	-2.2
vieze tafels	-1.5
vieze wc	-1.5
viezigheid	-1.7
vijf sterren	3.2
vingers aflikken	3.5
vingers en duimen af te likken	3.5
vip behandeling	2.2
vip gevoel	2.2
vlak bij het station	2.2
vlakbij	1.7
vlek	-1.7
vlekkeloos	3.5
vlekkeloos verlopen	1.7
vlekkeloze service	1.5
vlekkerig	-1.7
vlijtig	1.2
vlot	2.2
vlot afgehandeld	1.5
vlot bereikbaar	2.2
vlot contact	1.8
vlot geïnstalleerd	1.7
vlot in orde	1.8
vlot verlopen	1.7
vlotte afhandeling	2.2
vlotte bediening	2.2
vlotte kerel	1.5
vlotte levering	2.2
vlotte overstap	2.2
vlotte service	2.2
vlug	2.2
vochtig	-1.7
vochtige kamer	-1.5
vochtlucht	-1.7
vochtplekken	-1.7
vod	-1.5
voedselinfectie	-2.2
voedselvergiftiging	-2.2
voedzaam	2.2
voel me thuis	2.2
voelde me gehoord	1.7
voelt als thuiskomen	2.2
voelt goedkoop	-1.5
voelt goedkoop aan	-1.5
vol bereik	1.7
vol pezen	-2.2
vol smaak	2.2
vol van smaak	2.2
voldaan	2.5
voldoende	1.2
voldoende keuze	1.7
volgend jaar weer	2.2
volgende dag al	2.2
volgende keer weer	2.2
volgens afspraak	1.7
volgepropt	-1.8
volle mep	-2.2
volle pot	-2.2
volle prijs moeten betalen	-2.2
volle streepjes	1.7
volle tevredenheid	2.2
volle trein	-1.8
volledig naar wens	1.7
volste vertrouwen	1.8
voltreffer	2.8
voor =niets	-2.0
voor de tweede keer	-1.5
voor de vuilbak	-2.2
voor de zoveelste keer	-1.5
voor een gesloten deur	-1.5
voor een prikje	1.5
voor een prikkie	1.5
voor elk wat wils	1.2
voor geen kanten	-1.5
voor geen meter	-1.5
voor herhaling	2.2
voor herhaling vatbaar	2.2
voor ieder wat wils	1.2
voor niks	-2.0
voor niks gekomen	-2.0
voor noppes	-2.0
voor noppes gekomen	-2.0
voor schut	-1.5
voor weinig geld	1.5
voorbeeld voor	1.5
voordeel	2.2
voorgetrokken	-2.0
vooroordelen	-2.2
voorsprong	1.2
voortreffelijk	3.2
voortvarend	1.7
vooruit	1.2
vooruitgang	1.7
vorstelijk	2.8
vreemd	-2.2
vreemde smaak	-2.2
vrekkig	-1.5
vreselijk	-2.2
vreugde	2.5
vriendelijk geholpen	2.5
vriendelijk onthaal	1.7
vriendelijk onthaald	1.7
vriendelijk ontvangen	1.7
vriendelijk te woord gestaan	1.5
vriendelijk team	1.7
vriendelijke bediening	2.2
vriendelijke chauffeur	1.8
vriendelijke conducteur	1.8
vriendelijke dame	1.5
vriendelijke heer	1.5
vriendelijke jongen	1.5
vriendelijke man	1.5
vriendelijke mensen	1.5
vriendelijke monteur	2.2
vriendenprijs	2.2
vroeger dan verwacht	2.2
vrolijk	2.5
vrolijke boel	1.8
vruchteloos	-2.0
vuil	-1.7
vuil bestek	-1.7
vuil glas	-1.5
vuil tafelkleed	-1.5
vuil toilet	-1.5
vuilbak	-2.2
vuile badkamer	-1.5
vuile blik	-1.5
vuile borden	-1.5
vuile handdoeken	-1.5
vuile kamer	-1.5
vuile lakens	-1.5
vuile tafels	-1.5
vuiligheid	-1.7
vuilnisbak	-2.2
waanzinnig goed	3.2
waanzinnig lekker	3.2
waanzinnig mooi	3.2
waar gaat dit over	-1.5
waar je u tegen zegt	2.8
waar slaat dit op	-1.5
waar voor je geld	2.2
waar voor mijn geld	2.2
waar voor ons geld	2.2
waar voor uw geld	2.2
waarborg kwijt	-1.5
waardeloos	-2.2
waardevol	2.2
waarom	-1.0
waarom niet gezegd	-1.5
waarom zo	-1.5
waarschuwing	-2.2
wacht nog steeds	-1.5
wacht nu al	-1.5
wachten al	-1.5
wachten duurt	-1.5
wachten op eten	-1.5
wachtlijst	-1.8
wachtmuziek	-1.5
wachtrij	-1.0
wachttijd	-1.5
wakker gehouden	-1.5
wakker gelegen	-1.5
wakker geworden	-1.5
walg	-2.2
walgelijk	-2.2
walging	-2.2
wanhoop	-2.2
wankel	-1.7
wanorde	-1.0
wanpraktijk	-2.2
wanprestatie	-2.2
wansmaak	-2.2
wanstaltig	-2.2
wantrouwen	-2.2
warboel	-2.2
waren we vergeten	-1.5
warm aanbevolen	2.8
warm bad	2.2
warm en gezellig	1.5
warm eten	1.2
warm gevoel	1.5
warm hart	2.2
warm interieur	1.5
warm onthaal	2.5
warm ontvangen	2.5
warm ontvangst	2.5
warm welkom	2.5
warme douche	1.7
warme gerechten	1.2
warme kamer	-1.5
warme kleuren	1.5
warme sfeer	2.2
warme zaak	1.5
warmhartig	1.7
warrig	-1.0
wasbaar	1.2
wat is dit	-1.5
water in de mond	2.8
waterachtig	-1.7
waterdicht	1.2
watertanden	2.8
wauw	3.2
wazig	-1.5
weer bestellen	1.7
weer fout	-1.5
weer geen	-1.5
weer kapot	-1.5
weer mis	-1.5
weer niet	-1.5
weer stuk	-1.5
weer te laat	-1.5
weer vertraging	-1.8
weeral	-1.5
weerbarstig	-1.5
weergaloos	3.5
weerzinwekkend	-2.2
wees gewaarschuwd	-2.2
weet waar hij het over heeft	1.8
weet waar ze het over heeft	1.8
weet waarover hij praat	1.8
weg blijven	-2.2
wegblijven	-2.2
weggegaan	-2.2
weggegooid	-2.2
weggejaagd	-1.7
weggekeken	-1.5
weggelachen	-2.2
weggelopen	-2.2
weggesmeten geld	-1.7
weggestuurd	-1.7
weggevallen	-1.5
weggewuifd	-2.2
weggooi	-2.2
wegkijken	-1.5
weglopen	-2.2
wegvallen	-1.5
wegvalt	-1.5
wegwerp	-2.2
weigerde	-1.7
weigeren	-1.7
weigert	-1.7
weinig aanbod	-1.0
weinig aandacht	-2.2
weinig afwisseling	-1.0
weinig animo	-2.2
weinig begrip	-2.2
weinig behulpzaam	-1.7
weinig bereik	-2.2
weinig communicatie	-2.2
weinig empathie	-2.2
weinig enthousiasme	-2.2
weinig geïnspireerd	-1.0
weinig groenten	-2.2
weinig hygiëne	-2.2
weinig info	-2.2
weinig informatie	-2.2
weinig inspiratie	-2.2
weinig kennis	-2.2
weinig keuze	-1.0
weinig personeel	-1.5
weinig plaats	-2.2
weinig privacy	-2.2
weinig respect	-2.2
weinig ruimte	-2.2
weinig saus	-2.2
weinig service	-2.2
weinig sfeer	-2.2
weinig smaak	-1.7
weinig smaakvol	-2.2
weinig variatie	-1.0
weinig vis	-2.2
weinig vlees	-2.2
weinig waar voor	-2.2
weken duren	-1.5
weken geduurd	-1.5
weken gewacht	-1.5
weken later	-1.5
weken wachten	-1.5
welgemanierd	2.5
welkom	2.2
welles nietes	-1.7
welverdiend	1.7
wereldgerecht	3.2
wereldkeuken	3.2
wereldklasse	3.5
wereldniveau	2.8
wereldservice	3.2
wereldzaak	3.2
werf naast	-1.5
werken hard	1.2
werkpunt	-1.7
werkt als een trein	2.2
werkt amper	-1.5
werkt fantastisch	2.2
werkt feilloos	2.2
werkt goed	2.2
werkt half	-1.5
werkt nauwelijks	-1.5
werkt nog steeds	1.2
werkt perfect	2.2
werkt prima	2.2
werkt slecht	-1.5
werkt top	2.2
werkt uitstekend	2.2
werkt vlekkeloos	2.2
werkt voor geen meter	-1.5
werkt weer	1.2
werkte slecht	-1.5
weten waar ze het over hebben	1.8
weten waarover ze spreken	1.8
wie doet dat	-1.5
wiebelig	-1.7
wiebelt	-1.7
wifi traag	-1.5
wild enthousiast	2.8
willekeur	-2.0
winst	1.2
wisselende kwaliteit	-1.0
woede	-2.2
woedend	-2.2
woeker	-1.7
woekeraars	-2.2
woekerprijs	-1.7
woekerrente	-1.8
wonderbaarlijk	3.2
wonderful	3.2
wondermooi	3.2
woord gehouden	1.8
wordt heet	-1.5
wow	3.2
wrang	-2.2
wrange nasmaak	-2.2
wringt	-1.5
wringt het schoentje	-1.5
wtf	-2.2
wuifde weg	-2.2
wuift weg	-2.2
wurgcontract	-1.5
xD	1.8
yes	2.2
yummie	1.7
yummy	1.7
zacht	1.7
zacht bed	2.5
zacht geprijsd	2.2
zachtaardig	1.7
zachte prijs	2.2
zachte stof	2.2
zagevent	-2.2
zakkenvuller	-2.2
zakkenvullerij	-2.2
zalig	3.2
zalig eten	2.2
zalig genieten	2.2
zalig verblijf	2.2
zalig weekend	2.2
zalige avond	2.2
zeer content	2.5
zeer laat	-1.8
zeer positief	2.2
zeer tevreden	2.8
zeezicht	1.7
zeker bestellen	1.7
zeker doen	1.7
zeker kopen	1.7
zeker nog eens	2.2
zeker nog eens terug	2.2
zeker nogmaals	2.2
zeker opnieuw	2.2
zeker proberen	1.7
zeker proeven	1.7
zeker te proberen	1.5
zeker terug	2.2
zeker terugkomen	2.2
zeker vaker	2.2
zeker weer bestellen	1.7
zelf gaan halen	-1.5
zelf gemaakt	2.2
zelf halen	-1.5
zelf maar	-1.0
zelf moeten betalen	-1.5
zelf moeten halen	-1.5
zelf moeten opruimen	-1.5
zelf moeten vragen	-1.5
zelf uitzoeken	-1.7
zelfde verhaal	-1.8
zelfgebakken	2.2
zelfgemaakt	2.2
zelfgemaakte	2.2
zenuwachtig	-2.0
zenuwen in het vlees	-2.2
zenuwslopend	-2.2
zeperd	-1.5
zere plek	-1.5
zeur	-1.7
zever	-2.2
zeveraar	-2.2
zicht op een muur	-1.5
ziedend	-2.2
ziek	-1.0
ziek geworden	-2.2
ziek goed	2.2
ziek van	-2.2
zielig	-2.2
zielloos	-1.0
zielstevreden	2.5
ziet er goedkoop uit	-1.5
zijn geld meer dan waard	2.8
zijn geld waard	2.2
zijn opgestapt	-2.2
zijn vertrokken	-2.2
zijn weggegaan	-2.2
zin in meer	1.5
zinloos	-2.2
zinloos gesprek	-1.5
zit als gegoten	2.2
zit heerlijk	2.2
zit lekker	2.2
zit los	-1.5
zit perfect	2.2
zit vast	-1.5
zitten wachten	-1.0
zo behandeld	-1.8
zo doorgaan	2.2
zo goed als nieuw	1.7
zo lekker	2.5
zo met klanten omgaan	-1.8
zo zo	-1.0
zoals afgesproken	1.7
zoals beloofd	1.7
zoals beschreven	1.7
zoals omschreven	1.7
zoals op de foto	1.7
zoals verwacht	1.7
zoek geraakt	-1.7
zoek het maar uit	-1.7
zoek het zelf maar uit	-1.7
zoekgeraakt	-1.7
zogenaamd	-1.5
zogezegd	-1.5
zonde	-1.7
zonde eigenlijk	-2.0
zonde van de tijd	-1.7
zonde van het geld	-1.7
zonder bericht	-1.7
zonder excuses	-1.7
zonder manieren	-2.2
zonder raam	-1.5
zonder reden	-1.7
zonder smaak	-1.7
zonder storing	2.2
zonder uitleg	-1.7
zonder uitzicht	-1.5
zonder vragen vergoed	1.5
zonder waarschuwing	-1.7
zonnetje in huis	1.7
zonnig	2.5
zonnig terras	1.7
zooi	-2.2
zooitje	-2.2
zorg en aandacht	2.5
zorgelijk	-2.2
zorgeloos	2.2
zorgvuldig verpakt	2.2
zorgwekkend	-2.2
zorgzaam	2.5
zot goed	2.2
zot lekker	2.2
zot van	2.8
zout	-1.7
zoveelste keer	-1.5
zozo	-1.0
zucht	-1.5
zuchtend	-1.7
zuinig met	-1.5
zure nasmaak	-2.2
zurig	-1.7
zuur	-1.7
zuur gezicht	-1.7
zuur smaak	-2.2
zwaar ontgoocheld	-2.2
zwaar teleurgesteld	-2.2
zwak	-2.2
zwakke waterdruk	-1.5
zwakke wifi	-1.5
zwakte	-2.2
zwaktebod	-2.2
zwartgeblakerd	-1.7
zwemmen in het vet	-1.7
zwendel	-1.7
zwendelaar	-1.7
zwom in	-1.7
één en al lof	2.2
één ster	-2.2
één ster te veel	-2.4
☹️	-2.0
☺️	1.9
♥	2.5
✅	1.7
✨	1.7
❌	-1.9
❤	1.7
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
=nie	around
=niets	before
=niks	before
=nt	around
=zelden	before
=zónder	before
allerminst	before
alles behalve	before
allesbehalve	before
amper	before
bij lange na niet	before
bijlange na niet	before
bijlange niet	before
gebrek aan	before
geen	before
geen enkel	before
geeneens	before
geenszins	before
gene	before
gin	before
helemaal niet	before
in geen geval	before
lang niet	before
minder	before
nauwelijks	before
nergens	before
niemand	before
niet	around
niet bepaald	before
niet echt	before
niet erg	before
niet meer	before
niet zo	before
nimmer	before
noch	before
nooit	before
ver van	before
verre van	before
weinig	before
zonder	before

[intensifiers]
=absoluut	1.4
=allemachtig	1.4
=bere	1.4
=bijzonder	1.4
=buitengewoon	1.6
=compleet	1.4
=diep	1.3
=dik	1.2
=dikke	1.2
=dolle	1.2
=door en door	1.3
=echt	1.2
=erg	1.3
=fel	1.2
=gans	1.2
=ganse	1.2
=grote	1.2
=hartstikke	1.4
=heel	1.3
=hele	1.2
=hyper	1.5
=kei	1.4
=mega	1.5
=ontzettend	1.5
=onwijs	1.4
=oprecht	1.2
=pure	1.3
=ronduit	1.4
=serieus	1.2
=stukken	1.3
=te	1.1
=totaal	1.4
=uiterst	1.5
=uitzonderlijk	1.5
=ultra	1.5
=veel	1.2
=verdomd	1.4
=vet	1.3
=volkomen	1.4
=volledig	1.4
=waanzinnig	1.5
=wel heel	1.3
=werkelijk	1.3
=zeer	1.3
=zeker	1.1
=zo	1.2
=zó	1.3
echt heel	1.4
enorm	1.5
extra	1.2
extreem	1.6
fucking	1.5
gewoonweg	1.3
gigantisch	1.5
heel erg	1.5
helemaal	1.3
in en in	1.4
intens	1.4
keihard	1.3
loei	1.4
niet normaal	1.4
onbeschrijfelijk	1.5
onbeschrijflijk	1.5
ongekend	1.5
ongelofelijk	1.5
ongelooflijk	1.5
uitermate	1.5
zo enorm	1.5
zodanig	1.2
één grote	1.3

[diminishers]
=beetje	0.6
=deels	0.6
=destijds	0.3
=grotendeels	0.8
=iets	0.7
=ietsje	0.6
=lichtjes	0.6
=soms	0.7
=voorheen	0.3
=vrij	0.9
=vroeger	0.3
=wat	0.9
af en toe	0.6
bijna	0.7
een beetje	0.6
een klein beetje	0.5
een tikje	0.5
een tikkeltje	0.5
enigszins	0.6
ietwat	0.6
meestal	0.8
nogal	0.9
relatief	0.8
tamelijk	0.8
zo nu en dan	0.6

[contrast]
aan de andere kant
alleen jammer
anderzijds
daarentegen
dan weer wel
desalniettemin
desondanks
doch
echter
enige minpunt
enige minpuntje
enige nadeel
enkel jammer
het enige
integendeel
maar
mr
niettegenstaande
niettemin
nochtans
ofschoon
tegelijkertijd
uitgezonderd

[idioms]
1 grote grap	-2.6
1 grote ramp	-2.6
=iets =attenter	-0.7
=iets =behulpzamer	-0.7
=iets =beter	-0.7
=iets =duidelijker	-0.7
=iets =eenvoudiger	-0.7
=iets =flexibeler	-0.7
=iets =gebruiksvriendelijker	-0.7
=iets =gezelliger	-0.7
=iets =goedkoper	-0.7
=iets =handiger	-0.7
=iets =klantvriendelijker	-0.7
=iets =lekkerder	-0.7
=iets =leuker	-0.7
=iets =makkelijker	-0.7
=iets =mooier	-0.7
=iets =netter	-0.7
=iets =overzichtelijker	-0.7
=iets =persoonlijker	-0.7
=iets =professioneler	-0.7
=iets =properder	-0.7
=iets =ruimer	-0.7
=iets =rustiger	-0.7
=iets =schoner	-0.7
=iets =sneller	-0.7
=iets =soepeler	-0.7
=iets =steviger	-0.7
=iets =verser	-0.7
=iets =vlotter	-0.7
=iets =vriendelijker	-0.7
=iets =warmer	-0.7
=iets =zachter	-0.7
=niets aan	-1.8
=niets aan te merken	2.8
=niets bijzonders gebeurd	0.0
=niets dan lof	3.5
=niets gebroken	1.8
=niets gedaan	-1.8
=niets gehoord	-1.8
=niets gekregen	-1.8
=niets is te gek	2.8
=niets kapot	1.8
=niets kwijt	1.8
=niets mee gedaan	-1.8
=niets meer gehoord	-1.8
=niets mis mee	2.8
=niets mis met	2.8
=niets negatiefs	2.8
=niets om over naar huis te schrijven	-0.8
=niets ontvangen	-1.8
=niets op aan te merken	2.8
=niets op af te dingen	2.8
=niets op te merken	0.0
=niets over te klagen	2.8
=niets te klagen	2.8
=niets te mopperen	2.8
=niets te veel	2.8
=niets te verbeteren	2.8
=niets te vinden	-1.8
=niets te wensen over	2.8
=niets tekort	2.8
=niets teveel	2.8
=niets toe te voegen	0.0
=niets van aan	-1.8
=niets vergeten	1.8
=niets verkeerds	2.8
=niets was te veel	2.8
=snel =antwoord graag	0.0
=stukje	0.0
=stukjes	0.0
=topje	0.0
=wat =attenter	-0.7
=wat =behulpzamer	-0.7
=wat =beter	-0.7
=wat =duidelijker	-0.7
=wat =eenvoudiger	-0.7
=wat =flexibeler	-0.7
=wat =gebruiksvriendelijker	-0.7
=wat =gezelliger	-0.7
=wat =goedkoper	-0.7
=wat =handiger	-0.7
=wat =klantvriendelijker	-0.7
=wat =lekkerder	-0.7
=wat =leuker	-0.7
=wat =makkelijker	-0.7
=wat =mooier	-0.7
=wat =netter	-0.7
=wat =overzichtelijker	-0.7
=wat =persoonlijker	-0.7
=wat =professioneler	-0.7
=wat =properder	-0.7
=wat =ruimer	-0.7
=wat =rustiger	-0.7
=wat =schoner	-0.7
=wat =sneller	-0.7
=wat =soepeler	-0.7
=wat =steviger	-0.7
=wat =verser	-0.7
=wat =vlotter	-0.7
=wat =vriendelijker	-0.7
=wat =warmer	-0.7
=wat =zachter	-0.7
aan =niets ontbroken	2.8
aan =niets tekort	2.8
aan deze prijs	-1.8
aan die prijs	-1.8
aan het lijntje gehouden	-2.6
aan het lijntje houden	-2.6
aan verbetering toe	-0.8
aanraden om	0.0
absoluut =niets op aan te merken	3.5
absoluut niet aan te raden	-2.6
actieve code	0.0
afspraak niet	-1.8
al beter gegeten	-0.8
al kapot	-1.8
al stuk	-1.8
al voor de derde keer	-1.2
alleen maar lof	3.5
allemaal leuk en aardig	0.0
als het goed is	0.0
als ik het goed begrijp	0.0
als ik het goed heb	0.0
alsof alles	-1.8
alsof het hun te veel	-1.8
alsof hij	-1.8
alsof ik	-1.8
alsof je	-1.8
alsof we	-1.8
alsof wij	-1.8
alsof ze	-1.8
alsof zij	-1.8
anders dan	0.0
anders verwacht	-0.8
antwoorden THEN/3 niet	-1.8
antwoorden niet	-1.8
antwoordt niet	-1.8
avond kon niet meer stuk	1.8
beantwoordt niet	-1.8
bed NEAR/3 hard	-1.8
bed NEAR/3 keihard	-1.8
bedankt voor =niets	-2.6
bedankt voor niks	-2.6
beetje te	-1.8
beetje vreemd	0.0
begin er niet aan	-2.6
begrijp THEN/4 niet	-1.8
begrijp er =niets van	-1.8
begrijp niet	-1.8
bekijk het maar	-2.6
belachelijk goed	1.8
belachelijk lekker	1.8
belde niet terug	-1.8
bellen niet terug	-1.8
belt niet terug	-1.8
ben er niet over uitgepraat	1.8
beregoed	1.8
best gedaan	0.0
best wel	0.0
beste allemaal	0.0
beste heer	0.0
beste klantenservice	0.0
beste medewerker	0.0
beste mensen	0.0
beste mevrouw	0.0
beste rechtzetting	0.0
beste team	0.0
beste wensen	0.0
bestel hier =niets	-2.6
bestel hier niet	-2.6
bestel niet meer	-2.6
bestel nooit meer	-2.6
beter af	-1.8
beter bestaat niet	3.5
beter elders	-1.8
beter ergens anders	-1.8
beter gegeten	-0.8
beter gehad	-0.8
beter gezegd	0.0
beter kan het niet	3.5
beter kan niet	3.5
beter moeten	-0.8
beter naar	-1.8
beter nog	0.0
beter van verwacht	-1.8
beter verwacht	-0.8
beter wordt het niet	3.5
bevallen THEN/3 niet	-1.8
beviel THEN/3 niet	-1.8
bitter lemon	0.0
bitterbal	0.0
bittere chocolade	0.0
bittergarnituur	0.0
bleven op onze honger	-1.8
blijf THEN/4 weg	-2.6
blijf er komen	1.8
blijft niet	-1.8
blijft niet zitten	-1.8
blijven niet	-1.8
boe noch bah	-1.8
boeit niet	-1.8
boeit ze niet	-1.8
boek hier niet	-2.6
boek niet	-2.6
boeken tussen	0.0
breekpunt	0.0
cursus beleefdheid	-1.8
cursus klantvriendelijkheid	-1.8
cursus volgen	-1.8
daar moet je niet	-2.6
daarom	0.0
dacht goed	-0.8
dag na dag	0.0
dan liever	-1.8
dank je de koekoek	-2.6
dank u voor =niets	-2.6
dank voor niks	-2.6
de complimenten	2.8
de hele dag	0.0
de honger is over	-1.8
de laatste keer	-2.6
de laatste maal	-2.6
de moeite niet	-1.8
de pot op	-2.6
de prijs niet waard	-1.8
deden hun best	0.0
deden hun uiterste best	1.5
deden niet moeilijk	1.8
deed =niets	-1.8
deed alsof	-1.8
deed geen moeite	-1.8
deed het THEN/5 niet	-1.8
deed het niet	-1.8
deed niks	-1.8
deed zijn uiterste best	1.5
deugde THEN/3 niet	-1.8
deugen THEN/3 niet	-1.8
deugt THEN/3 niet	-1.8
dicht bij elkaar	0.0
dienst na verkoop	0.0
dieper kan niet zinken	-2.6
dik uur	0.0
dikke twee	0.0
doe het niet	-2.6
doe je best	0.0
doe mij maar	-1.8
doen =niets	-1.8
doen alsof	-1.8
doen geen moeite	-1.8
doen het THEN/5 niet	-1.8
doen het niet	-1.8
doen hun best	0.0
doen hun uiterste best	1.5
doen niet moeilijk	1.8
doen niks	-1.8
doet =niets	-1.8
doet alsof	-1.8
doet geen moeite	-1.8
doet het THEN/5 niet	-1.8
doet het niet	-1.8
doet niet moeilijk	1.8
doet niks	-1.8
doet zijn uiterste best	1.5
droge wijn	0.0
droge witte wijn	0.0
droge worst	0.0
drukte op	0.0
dure auto	0.0
durven ze	-1.8
echt te	-1.8
een gat in de markt niet	-1.8
een goed half uur	0.0
een goed uur	0.0
een grap verteld	0.0
een grote grap	-2.6
een keer maar nooit meer	-2.6
een mooi stuk	0.0
een pak minder	-1.8
een pak slechter	-1.8
een schouderophalen	-0.8
een slechte grap	-2.6
een stuk	0.0
een stuk beter	0.0
een top 10	0.0
een tweede kans	0.0
een vleugje te	-0.8
eens en nooit meer	-2.6
eens maar nooit meer	-2.6
eens maar nooit weer	-2.6
eerste en laatste keer	-2.6
eerste en meteen laatste keer	-2.6
eerste en tevens laatste keer	-2.6
eerste klas trein	0.0
eet elders	-1.8
eigen fout	0.0
eis mijn geld terug	-2.6
elders beter	-0.8
elders eten	-1.8
er bestaan betere	-1.8
er gebeurde =niets	-1.8
er gebeurt =niets	-1.8
er geen woorden voor	-1.8
er kwam niemand	-1.8
er was =niets aan	-1.8
er zijn betere	-1.2
ergens anders eten	-1.8
ergens anders heen	-1.8
ergens anders naartoe	-1.8
erger kan niet	-2.6
ergste vijand	-2.6
fijn dan	-2.6
fijn gehakt	0.0
fijn gesneden	0.0
fijn is dat	-2.6
fijn weekend	0.0
fijne dag	0.0
fijne feestdagen	0.0
fijngemalen	0.0
fijngesneden	0.0
fijnproever	0.0
fout van mij	0.0
foutje bedankt	-2.6
foutloos	1.8
fraaie boel	-2.6
functioneert niet	-1.8
functioneren niet	-1.8
ga THEN/3 niet naartoe	-2.6
ga beter	-1.8
ga elders	-1.8
ga er niet heen	-2.6
ga er niet meer	-2.6
ga er niet naartoe	-2.6
ga ergens anders	-1.8
ga hier niet	-2.6
ga niet in zee	-2.6
ga niet meer	-2.6
gaan niet meer	-2.6
gaan we niet meer	-2.6
gaat niet kapot	1.8
gaat niet lang mee	-1.8
gaat niet stuk	1.8
gaat nooit mis	1.8
gastvrij is anders	-2.6
gat in de markt	0.0
gebeurde =niets	-1.8
gebeurde niks	-1.8
gebeurt =niets	-1.8
gebeurt niks	-1.8
gebrek aan aandacht	-1.8
gebrek aan beleefdheid	-1.8
gebrek aan communicatie	-1.8
gebrek aan empathie	-1.8
gebrek aan ervaring	-1.8
gebrek aan fatsoen	-1.8
gebrek aan hygiëne	-1.8
gebrek aan informatie	-1.8
gebrek aan interesse	-1.8
gebrek aan kennis	-1.8
gebrek aan keuze	-1.8
gebrek aan klantvriendelijkheid	-1.8
gebrek aan opvoeding	-1.8
gebrek aan organisatie	-1.8
gebrek aan personeel	-1.8
gebrek aan professionaliteit	-1.8
gebrek aan respect	-1.8
gebrek aan service	-1.8
gebrek aan sfeer	-1.8
gebrek aan smaak	-1.8
geen aandacht	-1.8
geen aanrader	-1.8
geen adders onder het gras	1.8
geen airco	-1.8
geen alternatief	-1.8
geen angst	0.0
geen antwoord	-1.8
geen bal	-1.8
geen bedankje	-1.8
geen bediening	-1.8
geen beeld	-1.8
geen begrip	-1.8
geen benul	-1.8
geen bereik	-1.8
geen bericht	-1.8
geen bevestiging	-1.8
geen blik waardig	-1.8
geen boe of bah	-1.8
geen cent	-1.8
geen cent terug	-1.8
geen communicatie	-1.8
geen compensatie	-1.8
geen contact	-1.8
geen dank	-1.8
geen discussie	1.8
geen donder	-1.8
geen enkel minpunt	2.8
geen enkel nadeel	1.8
geen enkel probleem	1.8
geen enkele interesse	-1.8
geen enkele klacht	2.8
geen enkele moeite	-1.8
geen enkele reactie	-1.8
geen enkele service	-1.8
geen ervaring	0.0
geen excuses	-1.8
geen excuses gekregen	-1.8
geen excuus	-1.8
geen extra kosten	1.8
geen feest	-1.8
geen flauw idee	-1.8
geen fouten	1.8
geen franjes	1.8
geen garantie	-1.8
geen gastvrijheid	-1.8
geen gedoe	1.8
geen gehoor	-1.8
geen geld terug	-1.8
geen geluidsoverlast	1.8
geen gewone	-1.8
geen gezeik	1.8
geen gezeur	1.8
geen glimlach	-1.8
geen goedendag	-1.8
geen goeiedag	-1.8
geen haast	1.8
geen handdoeken	-1.8
geen haperingen	1.8
geen herhaling	-1.8
geen hoogvlieger	-1.8
geen hout van	-1.8
geen hulp	-1.8
geen idee	-1.8
geen idee wat	0.0
geen informatie	-1.8
geen interesse	-1.8
geen internet	-1.8
geen kaas gegeten	-1.8
geen kapsones	1.8
geen karakter	-1.8
geen keuze	-1.8
geen klacht	2.8
geen klap	-1.8
geen kleine lettertjes	1.8
geen kloten	-1.8
geen koning	-1.8
geen krasje	1.8
geen kwaad woord	2.8
geen kwaliteit	-1.8
geen lachje	-1.8
geen last	1.8
geen last van	1.8
geen lawaai	1.8
geen mail	-1.8
geen mening	0.0
geen menukaart	-1.8
geen minpunt	2.8
geen misverstanden	1.8
geen moeite gedaan	-1.8
geen moeite te veel	2.8
geen moeite teveel	2.8
geen moer	-1.8
geen nadelen	1.8
geen nare verrassingen	1.8
geen negatief woord	1.8
geen netwerk	-1.8
geen omkijken naar	1.8
geen ontvangst	-1.8
geen oog voor	-1.8
geen oogcontact	-1.8
geen oplossing	-1.8
geen opmerking	0.0
geen opmerkingen alles	2.8
geen optie	-1.8
geen overlast	1.8
geen parkeerplaats	-1.8
geen plaats	-1.8
geen poeha	1.8
geen poespas	1.8
geen pretje	-1.8
geen privacy	-1.8
geen probleem	1.8
geen punt	1.8
geen raam	-1.8
geen reactie	-1.8
geen reet	-1.8
geen respect	-1.8
geen respons	-1.8
geen rommel	1.8
geen schade	1.8
geen service	-1.8
geen sfeer	-1.8
geen signaal	-1.8
geen sikkepit	-1.8
geen slecht woord	2.8
geen slechte ervaring	1.8
geen smaak	-1.8
geen snars	-1.8
geen sorry	-1.8
geen spatje	1.8
geen spijt	2.8
geen stank	1.8
geen ster waard	-2.6
geen storing	1.8
geen stroom	-1.8
geen succes	-1.8
geen tafel	-1.8
geen teleurstelling	2.8
geen terugkoppeling	-1.8
geen toegang	-1.8
geen toiletpapier	-1.8
geen topper	-1.8
geen touw	-1.8
geen touw aan vast te knopen	-1.8
geen tv	-1.8
geen twijfel	1.8
geen uitleg	-1.8
geen update	-1.8
geen valse beloftes	1.8
geen van beide	0.0
geen velden of wegen	-1.8
geen verbinding	-1.8
geen verborgen kosten	1.8
geen vergoeding	-1.8
geen verrassingen achteraf	1.8
geen verschil	0.0
geen verstand van	-1.8
geen vertraging	1.8
geen vertrouwen	-1.8
geen verwarming	-1.8
geen vraag te veel	2.8
geen vragen gesteld	1.8
geen vriendelijk woord	-1.8
geen vuiltje aan de lucht	1.8
geen wachttijd	1.8
geen warm water	-1.8
geen water	-1.8
geen wifi	-1.8
geen woord nederlands	-1.2
geen woorden voor	-1.8
geen woorden voor zo goed	2.8
geen ziel	-1.8
geen zin in	-1.8
geen zin om	-1.8
geen zorgen	1.8
geld niet terug	-1.8
geld niet waard	-1.8
geld op zak	-2.6
geld terug	-2.6
geld terug willen	-2.6
gemarineerd	0.0
genoeg geweest	0.0
gerookt	0.0
gerookte zalm	0.0
gestoord lekker	1.8
gewenste datum	0.0
gewenste maat	0.0
gewoon te	-1.8
ging niet lang mee	-1.8
ging nooit iets mis	1.8
goed begrepen	0.0
goed bezig niet	-2.6
goed dat	0.0
goed doel	0.0
goed en wel	0.0
goed is anders	-2.6
goed keuren	0.0
goed kijken	0.0
goed lezen	0.0
goed mogelijk	0.0
goed nadenken	0.0
goed nieuws	0.0
goed op letten	0.0
goed opletten	0.0
goed te doen	0.0
goed uur	0.0
goed voor	0.0
goed voor 2 personen	0.0
goede avond	0.0
goede dag	0.0
goede middag	0.0
goede minuten	0.0
goede morgen	0.0
goede twee	0.0
goededag	0.0
goedemiddag	0.0
goedemorgen	0.0
goedenacht	0.0
goedenavond	0.0
goedendag	0.0
goedgekeurd	0.0
goedkeuren	0.0
goeie dag	0.0
goeiedag	0.0
graag beter	-1.0
graag duidelijker	-1.0
graag goedkoper	-1.0
graag snel	0.0
graag vriendelijker	-1.0
gratis frisdrank	0.0
groet niet	-1.8
groot stuk	0.0
grote bek	-1.8
grote grap	-2.6
grote klasse niet	0.0
grote mond	-1.8
grote muil	-1.8
grote smoel	-1.8
gruwelijk goed	1.8
gruwelijk lekker	1.8
gun ik niemand	-2.6
haalde het niet	-1.8
haalde schouders op	-0.8
haalt het niet	-1.8
haalt niet het niveau	-1.8
haar best	0.0
haar lachend	0.0
had beter gekund	-0.8
had beter gemogen	-0.8
had beter verwacht	-1.8
had fijn geweest	-0.8
had goed kunnen	-0.8
had leuk geweest	-0.8
had liever	0.0
had meer verwacht	-0.8
had niet beter gekund	3.5
had sneller gemogen	-0.8
had wel wat beter gekund	-0.8
hadden we meer van verwacht	-1.8
halen de schouders op	-0.8
half gaar gebakken	-1.8
hapert nooit	1.8
heb er geen woorden	-1.8
hebben beter gegeten	-0.8
heerlijk koud	0.0
helemaal =niets van	-1.8
helemaal niet duur	1.8
helemaal niet slecht	1.8
helpt THEN/3 niet	-1.8
helpt niet	-1.8
het beste	0.0
het gewenste	0.0
het kost	0.0
het lukt niet	-1.8
het ontbreekt aan =niets	2.8
het risico	0.0
het spijt me	0.0
het zal wel	-2.6
hielden zich niet aan	-1.8
hielp niet	-1.8
hier hoef je niet	-2.6
hier moet je niet	-2.6
hoe beter	0.0
hoe durf je	-1.8
hoe durft	-1.8
hoe durven	-1.8
hoe durven ze	-1.8
hoe sneller	0.0
hoef je niet	-2.6
hoef niet te wachten	1.8
hoefde niet	-1.8
hoeft niet	-1.8
hoeft voor mij niet	-1.8
honger naar huis	-1.8
hoop dat het beter wordt	-1.8
hou je geld	-2.6
hou je geld op zak	-2.6
houden niet	-1.8
houden zich niet aan	-1.8
houding van	-1.8
houdt niet	-1.8
houdt zich niet aan	-1.8
hun best	0.0
iets minder	-0.8
iets te	-1.8
ietwat te	-1.8
ik weet het niet	0.0
in de late namiddag	0.0
in de war	-1.8
in geen velden of wegen	-1.8
in het beste geval	0.0
interesseert niemand	-1.8
interesseert niet	-1.8
interesseert ze niet	-1.8
internet	0.0
is =niets	-1.8
is anders	-2.6
is anders dan	0.0
is beter bij	-1.8
is dat te veel gevraagd	-1.8
is er beter	-1.8
is er niet meer	-1.8
is er uit	-1.8
is geen probleem	1.8
is het mogelijk	0.0
is minder	-1.2
is ver te zoeken	-1.8
je wordt bedankt	-2.6
je zoekt het maar uit	-2.6
kaas van gegeten	-1.8
kan beter	-0.8
kan bijna niet beter	3.5
kan gebeuren	0.0
kan gewoon niet beter	3.5
kan goedkoper	-0.8
kan haast niet beter	3.5
kan hen =niets schelen	-1.8
kan het niet aanraden	-2.6
kan het niet geloven	-1.8
kan het niet genoeg aanraden	3.5
kan je beter	-1.8
kan me niet vinden in	-1.8
kan niet	-1.8
kan niet beter	3.5
kan niet erger	-2.6
kan niet helpen	-1.8
kan niet inloggen	-1.8
kan niet koken	-1.8
kan niet slechter	-2.6
kan niet stuk	1.8
kan niet tegen kritiek	-1.8
kan niet wachten	1.8
kan niet wachten om	1.8
kan niet zonder	1.8
kan sneller	-0.8
kan stukken beter	-0.8
kan veel beter	-0.8
kan vriendelijker	-0.8
kan wel wat beter	-0.8
kan ze niet schelen	-1.8
kan ze niks schelen	-1.8
kans gegeven	0.0
kans geven	0.0
kapper geknipt	0.0
keer niet terug	-2.6
keurde ons geen blik	-1.8
kijk goed	0.0
klant is geen	-1.8
klantvriendelijk is anders	-2.6
klinkt goed maar	-0.8
klonk goed	-0.8
klopt =niets van	-1.8
klopt THEN/4 niet	-1.8
klopt geen	-1.8
klopt geen hout van	-1.8
klopt niet	-1.8
klopte =niets van	-1.8
klopte THEN/4 niet	-1.8
klopte er niks van	-1.8
kneiter lekker	1.8
kom er niet door	-1.8
kom er niet in	-1.8
kom niet meer	-2.6
kom niet terug	-2.6
komen afspraken niet na	-1.8
komen niet overeen	-1.8
komen we niet meer	-2.6
komen ze niet na	-1.8
komt =niets van in huis	-1.8
komt =niets van terecht	-1.8
komt THEN/3 niet opdagen	-1.8
komt afspraken niet na	-1.8
komt er niet van	-1.8
komt niet	-1.8
komt niet overeen	-1.8
komt niks van in huis	-1.8
kon beter	-0.8
kon er geen lachje af	-1.8
kon er niet af	-1.8
kon geen sorry	-1.8
kon goedkoper	-0.8
kon ik niet	-1.8
kon niet	-1.8
kon niet beter	3.5
kon niet doorsnijden	-1.8
kon niet helpen	-1.8
kon niet inloggen	-1.8
kon niet slechter	-2.6
kon niet stuk	1.8
kon niet wachten	1.8
kon sneller	-0.8
kon veel beter	-0.8
kon vriendelijker	-0.8
konden beter	-0.8
konden niet helpen	-1.8
koop hier =niets	-2.6
koop hier niet	-2.6
koop niet	-2.6
kost =niets	0.0
kosten noch moeite	2.8
koud biertje	0.0
koud buffet	0.0
koud drankje	0.0
koud water uit	0.0
koude schotel	0.0
koude soep	0.0
koude voorgerechten	0.0
kreeg geen	-1.8
krijg geen	-1.8
krijg niemand te pakken	-1.8
krijgt geen	-1.8
kritisch	0.0
kritische klant	0.0
kun je beter	-1.8
kunnen anderen van leren	2.0
kunnen beter	-0.8
kunnen de pot op	-2.6
kunnen niet koken	-1.8
kwaliteit minder	-1.2
kwam =niets van terecht	-1.8
kwam THEN/3 niet opdagen	-1.8
kwam er niet door	-1.8
kwam niemand	-1.8
kwam niet	-1.8
kwam niet overeen	-1.8
kwam niet vragen	-1.8
kwam niks van in huis	-1.8
kwam niks van terecht	-1.8
laad niet	-1.8
laadt THEN/3 niet	-1.8
laadt niet	-1.8
laat =niets te wensen over	2.8
laat je niet in de steek	2.8
laat je niet misleiden	-2.6
laat je niet vangen	-2.6
laat me weten	0.0
laat nooit los	1.8
laat ons	0.0
laat ons zwijgen	-1.8
laat op de avond	0.0
laat staan	0.0
laat te wensen over	-1.8
laat veel te wensen over	-1.8
laat weten	0.0
laatste keer geweest	-2.6
laatste maal	-2.6
lach of ik	0.0
lak aan	-1.8
lang niet gek	1.8
lang niet meer	-1.8
lang niet slecht	1.8
lang niet zo goed	-1.8
lange tanden	-1.8
laten we zwijgen	-1.8
later op de avond	0.0
leek goed	-0.8
leek leuk	-0.8
leek mooi	-0.8
leek nergens op	-1.8
leek te veel	-1.8
lees goed	0.0
lekker belangrijk	-2.6
lekker dan	-2.6
lekker is anders	-2.6
lekker is dat	-2.6
lekker koud	0.0
lekker makkelijk dan	-2.6
lekkere boel	-2.6
les geleerd	-1.8
let goed op	0.0
leuk en aardig	0.0
leuk is anders	-2.6
leuk is dat	-2.6
lief en leed	0.0
liet =niets te wensen over	2.8
liet te wensen over	-1.8
liever elders	-1.8
liever ergens anders	-1.8
liever had	0.0
liever niet	0.0
ligt niet lekker	-1.8
lijkt nergens op	-1.8
lossen =niets op	-1.8
lost =niets op	-1.8
lost niks op	-1.8
luisteren THEN/3 niet	-1.8
luisteren niet	-1.8
luistert niemand	-1.8
luistert niet	-1.8
lukt THEN/4 niet	-1.8
lukt maar niet	-1.8
lukt me niet	-1.8
lukt niet	-1.8
lukte THEN/4 niet	-1.8
lukte niet	-1.8
maakt niet uit	0.0
maakt niks uit	0.0
maar =niets	-1.8
maar net	0.0
mag beter	-0.8
mag goedkoper	-0.8
mag iets	-0.8
mag je beter	-1.8
mag je meer	-1.8
mag je niet missen	2.8
mag je toch meer	-1.8
mag niet	-1.8
mag niet ontbreken	2.8
mag sneller	-0.8
mag vriendelijker	-0.8
maling aan	-1.8
matras NEAR/3 hard	-1.8
matras NEAR/3 keihard	-1.8
meer dan genoeg van	0.0
meer of minder	0.0
meer van verwacht	-0.8
meer van voorgesteld	-0.8
meer verwacht	-0.8
met honger	-1.8
met lange tanden	-1.8
met tegenzin	-1.8
mij niet meer	-2.6
mij zie je er niet meer	-2.6
mij zien ze hier niet meer	-2.6
mij zien ze niet meer	-2.6
mijlen ver te zoeken	-1.8
mijlenver te zoeken	-1.8
mijn best	0.0
mijn complimenten	2.8
mijn eigen fout	0.0
mijn ergste vijand	-2.6
mijn fout	0.0
min of meer	0.0
minder fijn	-0.8
minder goed	-0.8
minder lekker	-0.8
minder leuk	-0.8
minst leuk	-0.8
mis ik	-0.8
mis niks	0.0
mislukt	-1.8
mocht beter	-0.8
mocht iets	-0.8
mocht niet	-1.8
mocht vriendelijker	-0.8
moeite niet waard	-1.8
moet beter	-0.8
moet je niet zijn	-2.6
moet leren	-1.8
moet nog leren	-1.8
moet sneller	-0.8
mooi geweest	0.0
mooi is dat	-2.6
mooi op tijd voor	0.0
mooi zo	1.8
mooie bende	-2.6
mooie boel	-2.6
mooie stof niet	0.0
na 1 keer wassen	-1.8
na een maand kapot	-1.8
na een paar keer	-1.8
na een week kapot	-1.8
na één keer wassen	-1.8
nam niet op	-1.8
namen THEN/3 niet op	-1.8
neemt THEN/3 niet op	-1.8
neemt niemand op	-1.8
neemt niet op	-1.8
nemen THEN/3 niet op	-1.8
nemen niet op	-1.8
nergens anders te vinden	2.0
nergens beter	3.5
nergens last van	1.8
nergens naar	-1.8
nergens op	-1.8
nergens te bekennen	-1.8
nergens te bespeuren	-1.8
nergens vies	1.8
nergens zo lekker	3.5
net aan	0.0
net als	0.0
net alsof	0.0
net besteld	0.0
net binnen	0.0
net buiten	0.0
net geen	0.0
net gekocht	0.0
net geopend	0.0
net iets te	-0.8
net na	0.0
net naast	0.0
net niet	-0.8
net nieuw	0.0
net nog	0.0
net of	0.0
net op	0.0
net te	-1.8
net terug	0.0
net toen	0.0
net voor	0.0
net wat te	-0.8
net zo	0.0
net zoals	0.0
netjes is anders	-2.6
niemand aanraden	-2.6
niemand aanwezig	-1.8
niemand antwoordt	-1.8
niemand die helpt	-1.8
niemand die kwam	-1.8
niemand die vroeg	-1.8
niemand die weet	-1.8
niemand doet	-1.8
niemand heeft tijd	-1.8
niemand helpt	-1.8
niemand kan	-1.8
niemand kan helpen	-1.8
niemand keek op	-1.8
niemand kon	-1.8
niemand kon helpen	-1.8
niemand kwam	-1.8
niemand kwam kijken	-1.8
niemand kwam vragen	-1.8
niemand luistert	-1.8
niemand nam op	-1.8
niemand neemt op	-1.8
niemand reageert	-1.8
niemand te pakken	-1.8
niemand te zien	-1.8
niemand thuis	-1.8
niemand toewensen	-2.6
niemand vroeg	-1.8
niemand weet	-1.8
niemand wil	-1.8
niemand wist	-1.8
niet aan beginnen	-2.6
niet aan gedaan	-1.8
niet aan te bevelen	-1.8
niet aan te raden	-1.8
niet aanbevelen	-2.6
niet aangegeven	-1.8
niet aangekeken	-1.8
niet aangekomen	-1.8
niet aankijken	-1.8
niet aanraden	-1.8
niet afgekuist	-1.8
niet afgeruimd	-1.8
niet al te lang geleden	0.0
niet alleen	0.0
niet alleen maar	0.0
niet altijd	-0.8
niet altijd even	-0.8
niet anders	0.0
niet antwoorden	-1.8
niet bang	0.0
niet bang om	1.8
niet beantwoord	-1.8
niet bediend	-1.8
niet bediend worden	-1.8
niet begrepen	-1.8
niet bepaald koning	-1.8
niet bereiken	-1.8
niet beschadigd	1.8
niet best	-0.8
niet besteld	-1.8
niet bestellen	-2.6
niet betalen	-1.8
niet betrouwbaar	-1.8
niet bevallen	-1.8
niet bezorgd	-1.8
niet bijgevuld	-1.8
niet bijzonder	-0.8
niet binnengekomen	-1.8
niet blij	-1.8
niet boeken	-2.6
niet boeken hier	-2.6
niet compleet	-1.8
niet conform	-1.8
niet content	-1.8
niet correct	-1.8
niet correct behandeld	-1.8
niet de moeite	-1.8
niet denderend	-0.8
niet doen	-2.6
niet door te komen	-1.8
niet door te snijden	-1.8
niet doorbakken	-1.8
niet doorgegeven	-1.8
niet doorheen	-1.8
niet duidelijk	-1.8
niet duur	1.8
niet duurzaam	-1.8
niet echt bijzonder	-0.8
niet eens	-1.8
niet eens een	-1.8
niet eerlijk	-1.8
niet elders te vinden	2.0
niet enkel	0.0
niet fijn	-1.8
niet gaan	-2.6
niet gaar	-1.8
niet gastvrij	-1.8
niet gecommuniceerd	-1.8
niet gegroet	-1.8
niet geholpen	-1.8
niet gehoord	-1.8
niet gek	1.8
niet gek gevonden	0.0
niet gek voor	1.8
niet gekregen	-1.8
niet gekuist	-1.8
niet geleverd	-1.8
niet geluisterd	-1.8
niet gelukt	-1.8
niet gemaakt	-1.8
niet genoeg aanraden	3.5
niet genoteerd	-1.8
niet gepoetst	-1.8
niet gereageerd	-1.8
niet gerepareerd	-1.8
niet gereserveerd volgens hen	-1.8
niet geslaagd	-1.8
niet gesmaakt	-1.8
niet gevonden	-1.8
niet gevraagd	-1.8
niet gevraagd of	-1.8
niet gevraagd of het	-1.8
niet geweldig	-0.8
niet gewenst	-1.8
niet gezegd	-1.8
niet gezellig	-1.8
niet geïnformeerd	-1.8
niet goed	-1.8
niet goed niet slecht	0.0
niet goedkoop maar	1.8
niet happy	-1.8
niet heet	-1.8
niet helemaal goed	-0.8
niet helemaal in orde	-0.8
niet helemaal tevreden	-0.8
niet hersteld	-1.8
niet het geval	-1.8
niet het niveau	-1.8
niet hetzelfde	-1.8
niet hoeven wachten	1.8
niet ideaal	-0.8
niet in orde	-1.8
niet in zee gaan	-2.6
niet inloggen	-1.8
niet intrappen	-2.6
niet je dat	-0.8
niet je van het	-0.8
niet jofel	-0.8
niet jullie schuld	0.0
niet kapot van	-1.2
niet klagen	2.8
niet koken	-1.8
niet komen opdagen	-1.8
niet komen vragen	-1.8
niet kopen	-2.6
niet koud	1.8
niet kunnen	-1.8
niet kunnen helpen	-1.8
niet kunnen oplossen	-1.8
niet kunnen vinden	-1.8
niet lang geleden	0.0
niet lang gewacht	1.8
niet lang mee	-1.8
niet lang meegegaan	-1.8
niet lang moeten wachten	1.8
niet lang wachten	1.8
niet lekker	-1.8
niet leuk	-1.8
niet luisteren	-1.8
niet mee in zee	-2.6
niet meegevallen	-1.8
niet meer als vroeger	-0.8
niet meer bestellen	-2.6
niet meer kwijt	1.8
niet meer terug	-2.6
niet meer terugkomen	-2.6
niet meer van deze tijd	-1.8
niet meer wat geweest	-0.8
niet meer wat het geweest is	-0.8
niet meer wat het was	-0.8
niet meer zo goed	-0.8
niet meer zonder	1.8
niet menselijk	-1.8
niet mis	1.8
niet mis te verstaan goed	2.8
niet moeilijk over gedaan	1.8
niet mogelijk	-1.8
niet na gekomen	-1.8
niet naar toe gaan	-2.6
niet nagekomen	-1.8
niet negatief	0.0
niet negatief bedoeld	1.2
niet netjes	-1.8
niet nog eens	-2.6
niet nogmaals	-2.6
niet ok	-1.8
niet oké	-1.8
niet om gevraagd	-1.8
niet om naar huis te schrijven	-0.8
niet om over naar huis te schrijven	-0.8
niet onaangenaam	1.8
niet onaardig	1.8
niet onder de indruk	-1.8
niet ontvangen	-1.8
niet op de hoogte	-1.8
niet op niveau	-1.8
niet op smaak	-1.8
niet op te lossen	-1.8
niet op te nemen	-1.8
niet op tijd	-1.8
niet opdagen	-1.8
niet opdringerig	1.8
niet opgedaagd	-1.8
niet opgejaagd	1.8
niet opgelost	-1.8
niet opgeruimd	-1.8
niet oplossen	-1.8
niet opnieuw	-2.6
niet optimaal	-0.8
niet over te spreken	-1.8
niet overal even	-0.8
niet overdreven duur	1.8
niet overeenkomt	-1.8
niet passend	-1.8
niet perfect	-0.8
niet pretentieus	1.8
niet professioneel	-1.8
niet proper	-1.8
niet schelen	-1.8
niet schoon	-1.8
niet schoongemaakt	-1.8
niet serieus	-1.8
niet slecht	1.8
niet slechts	0.0
niet speciaal	-0.8
niet stevig	-1.8
niet super	-0.8
niet te bereiken	-1.8
niet te drinken	-1.8
niet te druk	1.8
niet te duur	1.8
niet te eten	-1.8
niet te evenaren	2.8
niet te geloven	-1.8
niet te hard	1.8
niet te kauwen	-1.8
niet te klagen	2.8
niet te kloppen	2.8
niet te laat	1.8
niet te luid	1.8
niet te missen	2.8
niet te overtreffen	2.8
niet te pakken te krijgen	-1.8
niet te snijden	-1.8
niet te spreken over	-1.8
niet te vergelijken met andere zo goed	1.8
niet te vergeten	0.0
niet te verslaan	2.8
niet te versmaden	2.8
niet te vertrouwen	-1.8
niet te vet	1.8
niet te vinden	-1.8
niet te zoet	1.8
niet te zout	1.8
niet te zwaar	1.8
niet tegen kritiek	-1.8
niet teleurgesteld	2.8
niet teleurgesteld worden	2.8
niet teleurstellen	2.8
niet terecht	-1.8
niet terug	-2.6
niet terug gebeld	-1.8
niet terug gekregen	-1.8
niet terugbetaald	-1.8
niet teruggebeld	-1.8
niet teruggekregen	-1.8
niet teruggestort	-1.8
niet terugkomen	-2.6
niet tevreden	-1.8
niet top	-0.8
niet uitgepraat over	1.8
niet van deze tijd	-1.8
niet van niveau	-1.8
niet van te vreten	-1.8
niet van toepassing	0.0
niet veel aan	-1.8
niet veel beter	-1.8
niet veel bijzonders	-1.8
niet veel keuze	-1.8
niet veel smaak	-1.8
niet veel soeps	-1.8
niet veel zaaks	-1.8
niet veel zin	-1.8
niet verbinden	-1.8
niet verder geholpen	-1.8
niet verholpen	-1.8
niet verkeerd	1.8
niet vermeld	-1.8
niet vers	-1.8
niet verteld	-1.8
niet ververst	-1.8
niet vinden	-1.8
niet vinden wat	-1.8
niet volgens	-1.8
niet volledig	-1.8
niet voor =niets	1.8
niet voor =niets zo populair	1.8
niet voor herhaling	-1.8
niet voor herhaling vatbaar	-1.8
niet voor mij	-2.6
niet vooruit	-1.8
niet vriendelijk	-1.8
niet waar	0.0
niet waard	-1.8
niet warm	-1.8
niet wat besteld	-1.8
niet wat ik besteld had	-1.8
niet wat ik ervan verwachtte	-0.8
niet wat ik had besteld	-1.8
niet wat ik had verwacht	-0.8
niet wat ik verwacht had	-0.8
niet wat we besteld hadden	-1.8
niet wat we verwacht hadden	-0.8
niet wat wij besteld hadden	-1.8
niet wat wij verwachtten	-0.8
niet wauw	-0.8
niet welkom	-1.8
niet werkend	-1.8
niet werkt	-1.8
niet wow	-0.8
niet zijn prijs	-1.8
niet zo best	-0.8
niet zoals afgebeeld	-1.8
niet zoals afgesproken	-1.8
niet zoals beloofd	-1.8
niet zoals beschreven	-1.8
niet zoals omschreven	-1.8
niet zoals op de foto	-1.8
niet zoals verwacht	-0.8
niet zoals vroeger	-0.8
niet één ster	-2.6
niks aan	-1.8
niks aan te merken	2.8
niks dan lof	3.5
niks gedaan	-1.8
niks gehoord	-1.8
niks gekregen	-1.8
niks is te gek	2.8
niks mee gedaan	-1.8
niks meer gehoord	-1.8
niks mis mee	2.8
niks mis met	2.8
niks negatiefs	2.8
niks ontvangen	-1.8
niks op aan te merken	2.8
niks over te klagen	2.8
niks soeps	-1.8
niks te klagen	2.8
niks te mopperen	2.8
niks te veel	2.8
niks te verbeteren	2.8
niks tekort	2.8
niks teveel	2.8
niks toe te voegen	0.0
niks van aan	-1.8
niks was te veel	2.8
no way	-2.6
noch goed noch slecht	0.0
nog =niets	-1.8
nog altijd =niets	-1.8
nog altijd geen	-1.8
nog altijd niet	-1.8
nog een kans	0.0
nog geen	-1.8
nog geen ervaring	0.0
nog geen mening	0.0
nog geen ster waard	-2.6
nog honger	-1.8
nog iets leren	-1.8
nog iets van leren	2.0
nog net	0.0
nog niet binnen	-1.8
nog niet gebruikt	0.0
nog niet geleverd	-1.8
nog niet geopend	0.0
nog niet geprobeerd	0.0
nog niet ontvangen	-1.8
nog niet opgelost	-1.8
nog niet zo lang	0.0
nog niks	-1.8
nog nooit eerder	0.0
nog nooit iets mis	1.8
nog nooit problemen	1.8
nog nooit slecht gegeten	1.8
nog nooit teleurgesteld	2.8
nog nooit van gehoord	-1.8
nog nooit zo lang	-2.6
nog nooit zo lekker gegeten	3.5
nog nooit zo onvriendelijk	-2.6
nog nooit zo slecht	-2.6
nog nooit zo'n	0.0
nog nooit zoiets meegemaakt slecht	-2.6
nog steeds =niets	-1.8
nog steeds geen	-1.8
nog steeds niet	-1.8
nog veel te leren	-1.8
nog veel werk	-1.8
nog wat van leren	2.0
nog werk aan	-1.8
nogal duur	-1.8
nogal klein	-1.8
nooit aangekomen	-1.8
nooit bediend	-1.8
nooit bereikbaar	-1.8
nooit beter gegeten	3.5
nooit bezorgd	-1.8
nooit een probleem	1.8
nooit eerder	0.0
nooit excuses	-1.8
nooit gedacht dat het zo	0.0
nooit gekomen	-1.8
nooit gekregen	-1.8
nooit geleverd	-1.8
nooit gereageerd	-1.8
nooit gevraagd	-1.8
nooit geweten	0.0
nooit iets mis gegaan	1.8
nooit iets van gehoord	-1.8
nooit in de steek gelaten	2.8
nooit komen vragen	-1.8
nooit koud	1.8
nooit lang wachten	1.8
nooit meer	-2.6
nooit meer anders	1.8
nooit meer iets anders	1.8
nooit meer iets gehoord	-1.8
nooit meer last	1.0
nooit meer problemen	1.5
nooit meer weg	1.8
nooit mis	1.8
nooit nog	-2.6
nooit ontvangen	-1.8
nooit opdringerig	1.8
nooit problemen	1.8
nooit problemen gehad	1.8
nooit slecht gegeten	1.8
nooit slechte ervaringen	1.8
nooit spijt	2.8
nooit storing	1.8
nooit stuk	1.8
nooit te laat	1.8
nooit te laat geleverd	1.8
nooit teleurgesteld	2.8
nooit teruggebeld	-1.8
nooit uitval	1.8
nooit van mijn leven	-2.6
nooit van service gehoord	-1.8
nooit van z'n leven	-2.6
nooit weer	-2.6
nooit zo lang moeten wachten	-2.6
nooit zo lekker gegeten	3.5
nooit zo slecht	-2.6
nooit zo'n	0.0
noooit meer	-2.6
nou bedankt	-2.6
nou lekker	-2.6
nul omkijken	1.8
nul sterren waard	-2.6
nvt	0.0
of beter	0.0
of beter gezegd	0.0
ongelofelijk dat	-1.8
ongetwijfeld	1.8
onmogelijk niet te houden van	1.8
onmogelijk te bereiken	-1.8
ons niet meer	-2.6
ons zie je er niet meer	-2.6
ons zien ze niet meer	-2.6
ontbrak het aan =niets	2.8
ontbreekt het aan =niets	2.8
onwijs goed	1.8
onwijs lekker	1.8
onwijs leuk	1.8
ooit beter	-0.8
ooit beter geweest	-0.8
ooit goed	-0.8
op eigen risico	0.0
op hun honger zitten	-1.8
op mijn honger	-1.8
op onze honger	-1.8
op z'n best	0.0
op zijn best	0.0
op zijn zachtst gezegd	-2.6
open deur	0.0
opent THEN/3 niet	-1.8
opent niet	-1.8
originele bestelling	0.0
originele bon	0.0
originele doos	0.0
originele factuur	0.0
originele verpakking	0.0
overgegaan naar	-0.8
pak duurder	-1.8
pas op de plaats	0.0
passen niet	-1.8
past THEN/3 niet	-1.8
past niet	-1.8
peper en zout	0.0
prettig weekend	0.0
prettige dag	0.0
prijs niet waard	-1.8
raad het niemand aan	-2.6
raad jullie aan om	0.0
raad niemand aan	-2.6
raar genoeg	0.0
rauwe groenten	0.0
rauwe ham	0.0
rauwe melk	0.0
rauwe tonijn	0.0
rauwe vis	0.0
rauwkost	0.0
reageerde niet	-1.8
reageert THEN/3 niet	-1.8
reageert niemand	-1.8
reageert niet	-1.8
reageren THEN/3 niet	-1.8
reageren niet	-1.8
reden waarom	0.0
rest in peace	0.0
ruim 10	0.0
ruim 15	0.0
ruim 2	0.0
ruim 20	0.0
ruim 3	0.0
ruim 30	0.0
ruim drie	0.0
ruim een	0.0
ruim een half uur	0.0
ruim een uur	0.0
ruim op voorhand	0.0
ruim tien	0.0
ruim twee	0.0
ruim van tevoren	0.0
ruim vier	0.0
ruimte voor verbetering	-0.8
rust zacht	0.0
schandalig lekker	1.8
schijt aan	-1.8
schoon schip	0.0
schouders op	-0.8
service is anders	-2.6
service minder	-1.2
slaat nergens op	-1.8
slaat op niks	-1.8
slechter kan het niet	-2.6
slechter kan niet	-2.6
sloeg nergens op	-1.8
sluit niet	-1.8
smaakte THEN/4 niet	-1.8
smaken THEN/4 niet	-1.8
snap THEN/4 niet	-1.8
snap er =niets van	-1.8
snappen niet wat	-1.8
snel en zonder	1.8
snel even	0.0
snel graag	0.0
snel kapot	-1.8
snel mogelijk	0.0
snel stuk	-1.8
snellere levering graag	-1.0
spijt me	0.0
spijt ons	0.0
start THEN/3 niet	-1.8
start niet	-1.8
start niet op	-1.8
steeds minder	-1.2
stelde =niets voor	-1.8
stelde niet teleur	2.8
stelde niks voor	-1.8
stelde weinig voor	-1.8
stelt =niets voor	-1.8
stelt niet teleur	2.8
stelt niks voor	-1.8
stelt nooit teleur	2.8
stelt weinig voor	-1.8
stemt niet overeen	-1.8
ster waardig	2.5
stiekem lekker	1.8
stof tot nadenken	0.0
stuk beter	0.0
stuk goedkoper	0.0
stuk minder	-1.8
stuk taart	0.0
stuk vis	0.0
stuk vlees	0.0
succes ermee	-2.6
supermarkt	0.0
supermarkten	0.0
tandje minder	-1.8
tartaar	0.0
te midden	0.0
te veel gevraagd	-1.8
te veel moeite	-1.8
te wensen over	-1.8
tegen betaling	0.0
tegen deze prijs	-1.8
tegen die prijzen	-1.8
tegen haar zin	-1.8
tegen hun zin	-1.8
tegen zijn zin	-1.8
tegenzin	-1.8
ten goede	0.0
ter plaatse	0.0
teveel gevraagd	-1.8
teveel moeite	-1.8
tikje te	-1.8
tikkeltje te	-1.8
toch wel veel	-1.8
top 10	0.0
top drie	0.0
top tien	0.0
topje van de ijsberg	0.0
tot de grond	0.0
tot laat open	0.0
trap er niet in	-2.6
trekken zich er =niets van aan	-1.8
trekt er op geen	-1.8
trekt op =niets	-1.8
trekt op THEN/2 niks	-1.8
trok een gezicht	-1.8
trok op =niets	-1.8
twijfel of THEN/6 terug	-1.8
twijfel of THEN/6 terugkom	-1.8
uiterste best	1.5
valt =niets negatiefs	1.2
valt niet mee	-1.8
van de pot gerukt	-2.6
van hun oren maken	-1.8
vatbaar voor verbetering	-0.8
veel geld	-1.8
veel leren	-1.8
veel minder	-1.8
veel te	-1.8
veel weg	-1.8
veel werk aan	-1.8
ver te zoeken	-1.8
ver zoeken	-1.8
verbetering mogelijk	-0.8
verbetering nodig	-0.8
verbetering vatbaar	-0.8
vers van de pers	0.0
verschrikkelijk lekker	1.8
verschrikkelijk leuk	1.8
verschrikkelijk lief	1.8
verspil je geld niet	-2.6
verspil je tijd niet	-2.6
vertrouw het niet	-1.8
vertrouw niet	-1.8
verwacht ik beter	-1.8
verwacht ik meer	-1.8
verwacht je beter	-1.8
verwacht je iets	-1.8
verwacht je meer	-1.8
verwachtte beter	-0.8
verwachtte meer	-0.8
viel een beetje	-0.8
viel niet mee	-1.8
vind ik niet	-1.8
voldeed THEN/3 niet	-1.8
voldeed niet aan	-0.8
voldoen niet	-1.8
voldoet THEN/3 niet	-1.8
voldoet niet aan	-0.8
voor dat geld	-1.8
voor de goede orde	0.0
voor de prijs mag	-1.8
voor de prijs verwacht	-1.8
voor die prijs	-1.8
voor minder	-1.8
voor minder geld	-1.8
voor verbetering vatbaar	-0.8
voor verlies	0.0
voor zo een prijs	-1.8
voor zo'n prijs	-1.8
voorbeeld aan nemen	2.0
vreemd genoeg	0.0
vreselijk aardig	1.8
vreselijk lekker	1.8
vreselijk lief	1.8
vriendelijk is anders	-2.6
vrij duur	-1.8
vrij prijzig	-1.8
vroeg niemand	-1.8
vroeg niet	-1.8
vroeger beter	-0.8
vroeger was het beter	-0.8
vuile borden weggehaald	0.0
vuile was	0.0
waar het om gaat	0.0
waarom ik	0.0
waarom niet	0.0
waarom ook niet	0.0
waarom we	0.0
waarom wij	0.0
ware leuk geweest	-0.8
waren er niet meer	-1.8
waren minder	-1.2
warm aanbevolen voor	0.0
warme chocolademelk	0.0
was =niets	-1.8
was beter geweest	-0.8
was de laatste keer	-2.6
was fijn geweest	-0.8
was geen probleem	1.8
was handig geweest	-0.8
was leuk geweest	-0.8
was minder	-1.2
was netjes geweest	-0.8
was niet koud	1.8
was niks	-1.8
was ooit beter	-0.8
was te veel moeite	-1.8
was teveel moeite	-1.8
was ver te zoeken	-1.8
was vroeger	-0.8
was vroeger beter	-0.8
wat beter mogen	-0.8
wat betreft	0.0
wat duur	-1.8
wat een	0.0
wat minder	-0.8
wat te	-1.8
weet het niet	-1.8
weet ik nog niet	0.0
weet niemand	-1.8
weet niet of	0.0
weet niet of THEN/6 terug	-1.8
weet niet of THEN/6 terugkom	-1.8
weet niet wat service is	-1.8
weet van aanpakken	1.8
weggegooid geld	-2.6
weinig =zaaks	-1.8
weinig soeps	-1.8
weinig te klagen	0.0
wel erg	-1.8
wel goed mogelijk	0.0
wel heel klein	-1.8
wel veel	-1.8
wens u	0.0
wensen over	-1.8
werd =niets gedaan	-1.8
werd minder	-1.2
werk aan de winkel	-1.8
werkt THEN/3 niet	-1.8
werkt niet	-1.8
werkte THEN/3 niet	-1.8
werkte niet	-1.8
weten niet	-1.8
weten niet wat	-1.8
weten van =niets	-1.8
wil =niets anders meer	1.8
wil maar niet	-1.8
wil mijn geld terug	-2.6
wil niet helpen	-1.8
wil niet meer anders	1.8
wil nooit meer anders	1.8
wilde niet helpen	-1.8
wist het niet	-1.8
wist niemand	-1.8
wist niet	-1.8
wist van =niets	-1.8
wordt =niets gedaan	-1.8
wordt minder	-1.2
wordt niks gedaan	-1.8
wordt steeds minder	-1.2
z.s.m	0.0
zacht gezegd	-2.6
zacht uitgedrukt	-2.6
zag er goed uit maar	-0.8
zak er maar in	-2.6
ze vergeten =niets	1.8
zeezout	0.0
zei geen goedendag	-1.8
zeker niet duur	1.8
zeker niet minder	0.0
zeker niet mis	1.8
zeker niet nog eens	-2.6
zeker niet slecht	1.8
zeker niet verkeerd	1.8
zelden een zo	0.0
zelden storing	1.8
zelden zo	0.0
zelden zo'n	0.0
zelf gemaakt hebben	0.0
zelfs geen	-1.8
zelfs geen excuses	-1.8
zelfs geen sorry	-1.8
zelfs niet	-1.8
zie je niet meer	-2.6
ziek lekker	1.8
zien ons niet terug	-2.6
zien ze niet meer	-2.6
zien ze nooit meer	-2.6
zijn best	0.0
zijn beter	-1.8
zijn er betere	-1.8
zijn minder	-1.2
zin om te	-1.8
zit niet lekker	-1.8
zo goed als	0.0
zo hoort het	2.0
zo moet het	2.0
zo snel mogelijk	0.0
zo terug bestellen	1.8
zo zie ik het graag	2.0
zoek het uit	-2.6
zoet zuur	0.0
zoete en zoute	0.0
zoetzuur	0.0
zonde geld	-2.6
zonder boe of bah	-1.8
zonder discussie	1.8
zonder een woord	-1.8
zonder enig excuus	-1.8
zonder enig probleem	1.8
zonder enige twijfel	1.8
zonder enige uitleg	-1.8
zonder extra kosten	1.8
zonder fouten	1.8
zonder gedoe	1.8
zonder gezeur	1.8
zonder haast	1.8
zonder iets te zeggen	-1.8
zonder kapsones	1.8
zonder lang wachten	1.8
zonder meer een aanrader	2.8
zonder meer goed	1.8
zonder moeilijk te doen	1.8
zonder moeite	1.8
zonder morren	1.8
zonder ook maar	-1.8
zonder opdringerig te zijn	1.8
zonder opgejaagd te worden	1.8
zonder poespas	1.8
zonder pretentie	1.8
zonder probleem	1.8
zonder risico	0.0
zonder schade	1.8
zonder twijfel	1.8
zonder verborgen kosten	1.8
zonder vertraging	1.8
zonder wachten	1.8
zonder zorgen	1.8
zou aanraden	0.0
zou anders mogen	-1.8
zou beter kunnen	-0.8
zou beter moeten	-0.8
zou beter mogen	-0.8
zou beter zijn	-0.8
zou fijn zijn	-0.8
zou goed zijn	-0.8
zou handig zijn	-0.8
zou het niet aanraden	-2.6
zou je toch	-1.8
zou je verwachten	-1.8
zou leuk zijn	-0.8
zou mooi zijn	-0.8
zou netjes zijn	-0.8
zou niet aanraden	-2.6
zou prettig zijn	-0.8
zou toch	-1.8
zou top zijn	-0.8
zou welkom zijn	-0.8
zout en peper	0.0
zoute boter	0.0
zoute karamel	0.0
zowel goed als slecht	0.0
zsm	0.0
zure room	0.0
zuur kijken	-1.8
zwijgen over	-1.8
zwijgen we beter	-1.8
zwijgen we over	-1.8
één grote ellende	-2.6
één keer en nooit meer	-2.6
één ster waard	2.5

[wishes]
=als THEN/6 =geweest =was
=als THEN/6 =was =geweest
=als THEN/6 =zou =zijn
=graag meer
=graag wat
=zou THEN/4 geschonken
aangeraden om
als jullie nou
als suggestie
als tip
daar mag
geen suggesties	never
geen verbeterpunten	never
graag een
graag zou ik
graag zouden we
graag zouden wij
had beter gekund
had beter gekund als
had beter gemoeten
had fijn geweest
had gemogen
had graag
had leuk geweest
had mogen
hadden gemogen
hadden graag
hadden mogen
hoop dat
hopelijk
ik hoop
ik hoop jullie	never
ik mis een
ik wens
ik zou graag
konden we maar
kunnen jullie
mag beter
mag gerust
mag iets
mag meer
mag nog
mag wat
mag wel
mijn suggestie
mijn wens
misschien een idee
misschien kunnen
mocht iets
mocht wat
mochten iets
mochten wat
moet beter
moet meer
moet sneller
moeten beter
moeten meer
mogen beter
mogen iets
mogen meer
mogen wat
mogen wel
onze wens
suggestie om
suggestie voor
suggesties voor
verbeterpunt
verbeterpunten
verwacht meer
voeg toe
waarom niet
ware beter
was fijn geweest
was leuk geweest
was mooi geweest
was netjes geweest
was top geweest
wil graag
wil graag bedanken	never
willen graag
zou THEN/4 beter kunnen
zou beter
zou beter zijn
zou fijn
zou fijn zijn
zou goed zijn
zou graag
zou graag bedanken	never
zou handig zijn
zou helpen
zou het fijn vinden
zou ideaal zijn
zou leuk
zou leuk zijn
zou moeten
zou mogen
zou mooi zijn
zou prettig zijn
zou super zijn
zou top zijn
zou wat
zou welkom zijn
zouden beter
zouden moeten
zouden mogen
zouden we graag
zouden wij graag

[rivals]
andere aanbieder	turns
andere aanbieders	turns
andere hotels	turns
andere provider	turns
andere providers	turns
andere restaurants	turns
andere winkel	turns
andere winkels	turns
bij de buren	turns
bij de concurrent	turns
bij de concurrentie	turns
concurrent	turns
concurrentie	turns
dan andere	keeps
dan andere aanbieders	keeps
dan andere restaurants	keeps
dan andere winkels	keeps
dan anderen	keeps
dan bij anderen	keeps
dan bij de concurrent	keeps
dan de concurrent	keeps
dan de concurrentie	keeps
dan elders	keeps
dan ergens anders	keeps
elders	turns
ergens anders	turns
op andere plaatsen	turns
verderop	turns
vergeleken met andere	keeps

[leaving]
=zeg =op
abonnement THEN/2 stopzetten
abonnement opgezegd
abonnement opzeggen
abonnement stopzetten
ander restaurant zoeken
andere aanbieder zoeken
andere bank zoeken
andere provider zoeken
contract THEN/2 stopzetten
contract opgezegd
contract opzeggen
contract stopzetten
de eerste en laatste keer
eerste en laatste keer
ga hier weg
ga opzeggen
ga overstappen
ga weg bij
heb opgezegd
ik vertrek naar
ik zoek een andere
klant af
klant geweest
klant kwijt
klant verloren
laatste keer dat ik hier
laatste keer dat we hier
laatste keer geweest
laatste keer hier
meteen de laatste keer
mijn rekening opzeggen
naar de concurrent
naar een andere aanbieder
naar een andere provider
niet meer bestellen
niet meer terug
niet meer terugkomen
nooit meer
nooit meer anders	never
nooit meer gezien	never
nooit meer iets anders	never
nooit meer last	never
nooit meer problemen	never
nooit meer weg	never
nooit meer zonder	never
nooit nog terug
nooit weer
opgezegd
opzeggen
opzegging
overgestapt
overstap naar een andere
overstappen naar een ander
overstappen naar een andere
overweeg THEN/3 =overstappen
overweeg over THEN/1 stappen
per direct opgezegd
stap over naar
stap over op
stappen over naar
stop ermee
switchen naar
verleng niet
verlenging niet
voor het laatst
was de laatste keer
weg bij jullie
wil opzeggen
wil overstappen
zeg mijn abonnement op

[nothing]
-
--
.
...
/
?
geen
geen antwoord
geen bijzonderheden
geen commentaar
geen idee
geen mening
geen opmerking
geen opmerkingen
geen suggesties
geen tips
geen toelichting
geen verdere opmerkingen
ik weet het niet
ja
n.v.t
nee
neen
niet van toepassing
niets
niets te melden
niets toe te voegen
niks
niks te melden
niks toe te voegen
nop
nope
nvt
weet ik niet
weet niet
x
xx
zie boven
zie hierboven
zie vorige
zou het niet weten

[examples]
negative	Drie weken gewacht en nog steeds geen pakket ontvangen.
negative	Geen aanrader, veel te duur voor wat je krijgt.
negative	Het eten was lauw en de ober onvriendelijk.
negative	Na twee keer wassen viel de trui al uit elkaar.
negative	Nooit meer! Klantenservice reageert niet 😡
negative	Prijs valt mee, maar de kwaliteit laat te wensen over.
negative	Spijtig dat het personeel zo arrogant was.
neutral	De kamer lag op de derde verdieping.
neutral	Geen opmerkingen.
neutral	Ik heb op maandag twee lampen besteld.
neutral	Niet van toepassing
neutral	We namen de dagschotel en een koffie.
positive	Geen enkel probleem met mijn bestelling, alles snel in huis.
positive	Helemaal niet duur en superlekker 😍
positive	Het was even wachten, maar het eten was overheerlijk!
positive	Niets op aan te merken.
positive	Vriendelijk geholpen en meteen opgelost, dank u wel!
positive	We komen zeker terug!
positive	Wij werden in de watten gelegd, echt een aanrader.
