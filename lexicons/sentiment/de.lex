# Sentiment lexicon of verbatim for German (Germany, Austria, Switzerland).
pack: de/sentiment
language: de
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: agrees
[words]
*abzocke	-1.2
*ausfall	-2.2
*chaos	-1.7
*sperrung	-1.7
*streik	-1.7
*störung	-2.2
*unfall	-1.7
*unglück	-1.7
*verspätung	-2.2
-_-	-1.5
1 stern	-1.7
10 punkte	2.0
10 von 10	2.0
100 punkte	2.0
1000 dank	2.0
1a	3.0
1a qualität	3.0
1a service	3.0
5 stars	2.0
5 sterne	2.0
:'(	-1.5
:'-(	-1.5
:(	-1.5
:((	-1.5
:(((	-1.5
:)	1.0
:))	1.5
:)))	1.5
:*	1.5
:-(	-1.5
:-)	1.5
:-))	1.5
:-/	-1.5
:-D	1.5
:-|	-1.5
:/	-1.5
:3	1.5
:D	1.0
:|	-1.5
;(	-1.5
;)	0.3
;-(	-1.5
;-)	0.3
;D	1.5
<3	1.5
=(	-1.5
=)	1.5
=0 sterne	-3.7
=0/10	-1.7
=1+	2.0
=1/10	-1.7
=1/5	-1.7
=abfuck	-3.0
=amazing	3.0
=ansprechend	1.7
=ansprechende	1.7
=ansprechendem	1.7
=ansprechenden	1.7
=ansprechender	1.7
=ansprechendes	1.7
=anständig	1.2
=anständige	1.2
=anständiger	1.2
=arg	-1.2
=argh	-1.2
=assi	-3.0
=ausreichend	1.2
=ausreichende	1.2
=ausreichendem	1.2
=ausreichenden	1.2
=ausreichender	1.2
=ausreichendes	1.2
=awesome	3.0
=bah	-1.2
=bescheiden	-2.2
=bescheidene	-2.2
=bescheidenem	-2.2
=bescheidenen	-2.2
=bescheidener	-2.2
=bescheidenes	-2.2
=besser	0.35
=beste	3.0
=bestem	3.0
=besten	3.0
=bestens	3.5
=bester	3.0
=bestes	3.0
=billig	-1.7
=billige	-1.7
=billigem	-1.7
=billigen	-1.7
=billiger	1.0
=billiges	-1.7
=boah	-1.2
=bravo	3.0
=bug	-2.2
=bugs	-2.2
=buh	-1.2
=bäh	-1.2
=dufte	2.0
=dunkel	-1.2
=dunkle	-1.2
=dunklen	-1.2
=dunkler	-1.2
=dunkles	-1.2
=durchschnitt	-1.2
=einfacher	1.7
=einigung	1.2
=einmalig	3.0
=einmalige	3.0
=einmaligem	3.0
=einmaligen	3.0
=einmaliger	3.0
=einmaliges	3.0
=empfohlen	1.2
=eng	-1.2
=enge	-1.2
=engel	2.0
=engem	-1.2
=engen	-1.2
=enger	-1.2
=enges	-1.2
=error	-2.2
=excellent	3.0
=fade	-2.2
=fakes	-3.0
=falle	-3.0
=fck	-3.7
=fein	2.0
=feinste	2.0
=feinsten	2.0
=fettig	-2.2
=fettige	-2.2
=fix	2.0
=flöhe	-3.0
=frech	-3.0
=freche	-3.0
=frechen	-3.0
=frecher	-3.0
=froh	2.2
=fuck	-3.7
=funktioniert	1.2
=funktionierte	2.0
=geduldig	2.2
=geduldige	2.2
=geduldigem	2.2
=geduldigen	2.2
=geduldiger	2.2
=geduldiges	2.2
=gefährlich	-3.0
=gefährliche	-3.0
=gefährlichem	-3.0
=gefährlichen	-3.0
=gefährlicher	-3.0
=gefährliches	-3.0
=gerne	0.5
=gestrandet	-1.7
=gesund	1.2
=getäuscht	-3.0
=glücklich	2.2
=glückliche	2.2
=glücklichem	2.2
=glücklichen	2.2
=glücklicher	2.2
=glückliches	2.2
=great	3.0
=grr	-1.2
=guat	2.0
=gute	1.7
=gutem	1.7
=guten	1.7
=guter	1.7
=gutes	1.7
=günstiger	2.0
=hell	1.7
=helle	1.7
=hellem	1.7
=hellen	1.7
=heller	1.7
=helles	1.7
=herausragend	3.5
=herausragende	3.5
=herausragenden	3.5
=herausragender	3.5
=herausragendes	3.5
=heul	-3.0
=hip	1.7
=hmpf	-1.2
=hochzufrieden	3.0
=hygge	2.0
=igitt	-1.2
=jeah	1.2
=kack	-3.0
=kacke	-3.7
=kagge	-3.0
=kakke	-3.0
=kaputt	-2.2
=klappt	2.0
=kot	-3.0
=kotz	-3.7
=krank	-1.2
=könnte besser	-1.7
=könnten besser	-1.7
=kühl	-1.2
=kühle	-1.2
=kühlem	-1.2
=kühlen	-1.2
=kühler	-1.2
=kühles	-1.2
=lags	-2.2
=lahme	-2.2
=laut ist	-1.7
=laut nachts	-1.7
=laut und	-2.2
=laut und =unruhig	-1.7
=laut war	-1.7
=laute	-2.2
=lautem	-2.2
=lauten	-2.2
=lauter	-2.2
=lautes	-2.2
=lautstark	-2.2
=lebendig	1.7
=lebendige	1.7
=lebendigem	1.7
=lebendigen	1.7
=lebendiger	1.7
=lebendiges	1.7
=lecka	1.2
=leiden	-2.2
=leider	-1.1
=leise	1.7
=lieb	2.0
=liebe	2.0
=liebem	2.0
=lieben	2.0
=liebes	2.0
=liebster	2.0
=locker	1.7
=lockere	1.7
=lockerem	1.7
=lockeren	1.7
=lockerer	1.7
=lockeres	1.7
=lol ne	-1.2
=lustig	1.7
=lustige	1.7
=lustigem	1.7
=lustigen	1.7
=lustiger	1.7
=lustiges	1.7
=lächerlich	-3.0
=lächerliche	-3.0
=lächerlichem	-3.0
=lächerlichen	-3.0
=lächerlicher	-3.0
=lächerliches	-3.0
=lässig	2.0
=lästig	-2.2
=lästige	-2.2
=lästigem	-2.2
=lästigen	-2.2
=lästiger	-2.2
=lästiges	-2.2
=löcher	-1.7
=mager	-2.2
=magere	-2.2
=magerem	-2.2
=mageren	-2.2
=magerer	-2.2
=mageres	-2.2
=mau	-2.2
=mega	2.0
=meh	-1.2
=menschlich	2.2
=miese	-3.0
=mobbing	-1.2
=modern	2.2
=moderne	2.2
=modernem	2.2
=modernen	2.2
=moderner	2.2
=modernes	2.2
=mässig	-1.2
=mäßig	-1.2
=müll	-3.0
=na ja	-1.2
=nice	3.0
=nötigung	-1.2
=oh je	-1.2
=ohje	-1.2
=oje	-1.2
=ok	0.35
=ok war	1.7
=okey	0.35
=oki	0.35
=omg	-1.2
=outstanding	3.0
=passend	1.0
=passende	1.7
=passt	0.8
=perfect	3.0
=pfui	-1.2
=pünktlich	2.2
=pünktliche	2.2
=pünktlicher	2.2
=ratten	-3.0
=repariert	1.7
=retter	2.0
=rettung	2.0
=risse	-2.2
=ruhig	1.7
=satt =habe	-1.7
=sauer	-3.0
=schick	1.7
=schicke	1.7
=schicker	1.7
=schickes	1.7
=schief	-1.2
=schlechter	-2.2
=schlechtester	-3.7
=schlechtestes	-3.7
=schlimmster	-3.7
=schmerzen	-2.2
=schnapper	2.0
=schoen	2.2
=schätze	1.7
=schätzen	1.7
=schön	2.2
=schön angerichtet	1.7
=schön verpackt	2.0
=schöne	2.2
=schönem	2.2
=schönen	2.2
=schöner	2.2
=schönes	2.2
=schönste	2.2
=schönsten	2.2
=schönster	2.2
=schönstes	2.2
=shit	-3.7
=solide	2.2
=solider	2.2
=solides	2.2
=sollte sich schämen	-3.0
=sollten sich schämen	-3.0
=spitze	3.0
=spitzenqualität	3.0
=spitzenservice	3.0
=strandet	-1.7
=stören	-2.2
=supa	2.0
=superb	3.0
=superservice	3.0
=supi	3.0
=suppi	3.0
=toller	3.0
=top	3.0
=topp	3.0
=topqualität	3.0
=topservice	3.0
=tote	-1.7
=toten	-1.7
=traum	2.0
=trocken	-2.2
=trockene	-2.2
=trockenes	-2.2
=träge	-2.2
=trägee	-2.2
=trägeem	-2.2
=trägeen	-2.2
=trägeer	-2.2
=trägees	-2.2
=täter	-1.7
=täuschung	-3.0
=ungenügend	-1.7
=urin	-3.0
=verboten	-1.2
=vergebens	-2.2
=vergnügen	2.0
=verlegt =worden	-2.2
=verlässlich	2.2
=verlässliche	2.2
=verlässlichem	2.2
=verlässlichen	2.2
=verlässlicher	2.2
=verlässliches	2.2
=versaut	-2.2
=verständlich	2.2
=verständliche	2.2
=verständlichem	2.2
=verständlichen	2.2
=verständlicher	2.2
=verständliches	2.2
=verwohnt	-2.2
=verzogen	-1.2
=vielfältig	2.2
=vielfältige	2.2
=vielfältiges	2.2
=vorzüglich	3.0
=vorzügliche	3.0
=vorzüglichen	3.0
=vorzüglicher	3.0
=vorzügliches	3.0
=weich	2.2
=weiche	2.2
=weiches	2.2
=wert =ist	2.2
=wertig	2.2
=wertige	2.2
=wertiges	2.2
=widerlich	-3.7
=widerliche	-3.7
=widerlichem	-3.7
=widerlichen	-3.7
=widerlicher	-3.7
=widerliches	-3.7
=witzig	1.7
=witzige	1.7
=witzigem	1.7
=witzigen	1.7
=witziger	1.7
=witziges	1.7
=worst	-3.7
=wow	1.2
=wtf	-3.7
=wunde	-2.2
=wut	-3.0
=wäre besser gewesen	-1.7
=würde wieder	1.7
=würg	-1.2
=zart	1.7
=zarte	1.7
=zartes	1.7
=zentral	1.7
=zentrale =lage	1.7
=zugig	-2.2
=zugige	-2.2
=zugigem	-2.2
=zugigen	-2.2
=zugiger	-2.2
=zugiges	-2.2
=zäh	-2.2
=zähe	-2.2
=zähes	-2.2
=übel	-3.0
=übersichtlich	2.2
=übersichtliche	2.2
=übersichtlichem	2.2
=übersichtlichen	2.2
=übersichtlicher	2.2
=übersichtliches	2.2
=übersichtlichkeit	2.2
=überzeugen	2.2
>:(	-1.5
D:	-1.5
^^	0.3
ab vom schuss	-1.2
abartig	-3.7
abbruch	-2.2
abbrüche	-2.2
abgebaut hat	-2.2
abgeblättert	-1.7
abgebrochen	-2.2
abgefertigt	-2.2
abgefuckt	-3.0
abgegriffen	-1.2
abgehoben	-1.7
abgehängt	-1.7
abgehängt worden	-1.7
abgekanzelt	-1.7
abgelaufen	-2.2
abgelegen	-1.2
abgelehnt	-2.2
abgenutzt	-2.2
abgeplatzt	-1.7
abgeranzt	-2.2
abgeraten	-3.0
abgerissen	-2.2
abgespeist	-2.2
abgestraft	-1.2
abgestürzt	-2.2
abgewiesen	-2.2
abgewiesen worden	-1.7
abgewimmelt	-2.2
abgewirtschaftet	-3.0
abgewohnt	-2.2
abgezockt	-3.7
abgezogen	-1.2
abgezogen worden	-1.7
abkassiere	-1.7
abkassieren	-1.7
abkassiert	-1.7
abofalle	-3.0
abraten	-3.0
abscheulich	-3.7
abserviert	-2.2
absolut wert	2.2
absolute frechheit	-3.7
absteige	-3.0
absturz	-2.2
abstürze	-2.2
abstürzend	-1.7
absurd	-3.0
abturn	-3.0
abwechslungsreich	2.2
abweisend	-3.0
abwertend	-3.0
abwimmeln	-2.2
abzocke	-3.7
abzocken	-3.7
abzocker	-3.7
abzocker verein	-3.7
abzockpreise	-3.7
affengeil	3.0
aggressiv	-3.0
ahnungslos	-3.0
akku hält lange	1.7
akku leer	-1.7
akku schwach	-1.7
akzeptabel	1.2
albtraum	-3.7
alibi	-1.7
allein gelassen	-2.2
alleingelassen	-2.2
allerbeste	3.5
allerletzte	-3.7
alles bestens	2.0
alles erklärt	1.7
alles geklappt	2.0
alles gelöscht	-1.7
alles gut	2.0
alles hat geklappt	2.0
alles in ordnung	2.0
alles ok	2.0
alles okay	2.0
alles paletti	2.0
alles passt	2.0
alles perfekt	2.0
alles prima	2.0
alles roger	2.0
alles super	2.0
alles top	2.0
alles tutti	2.0
alles weg	-1.7
alles wie bestellt	2.0
alles wie gewünscht	2.0
alles wunderbar	2.0
alltagstauglich	1.7
alptraum	-3.7
alt und abgenutzt	-1.7
altbacken	-2.2
alte ausstattung	-1.2
alte matratzen	-1.2
alte möbel	-1.2
alte zimmer	-1.2
alte züge	-1.2
altes gebäude	-1.2
altes zimmer	-1.2
altmodisch	-1.2
am arsch	-3.0
am arsch der welt	-1.2
am ende der welt	-1.2
am ende meiner geduld	-1.7
am nächsten tag da	2.0
am verzweifeln	-2.2
amateurhaft	-3.0
anders als angegeben	-1.2
anders als beschrieben	-1.2
anders als bestellt	-1.2
anders als erwartet	-1.2
anders als versprochen	-1.2
andrehen	-1.7
angeblafft	-1.7
angebrannt	-2.2
angebrüllt	-3.0
angedreht	-1.2
angefahren worden	-3.0
angefaucht	-1.7
angegriffen	-1.7
angelogen	-3.0
angemessen	2.0
angemessener preis	2.0
angemotzt	-3.0
angenehm	2.2
angenehm überrascht	2.0
angenehme atmosphäre	1.2
angenehmer aufenthalt	1.2
angenehmes klima	1.7
angepflaumt	-1.7
angepöbelt	-3.0
angeraunzt	-1.7
angeschnauzt	-3.0
angeschrien	-3.0
angestarrt	-1.7
angetan	2.0
angezickt	-1.7
angriff	-1.7
angst	-2.2
annehmbar	1.2
anschaulich	2.2
anschlag	-1.7
anschluss verpasst	-1.7
anschluss weg	-1.7
anschlusszug verpasst	-1.7
anstandslos	1.7
anstandslos bezahlt	1.7
anstrengend	-2.2
anwalt eingeschaltet	-3.0
anwalt einschalten	-3.0
anwenderfreundlich	2.2
anzeige erstatten	-3.0
anzeige erstattet	-3.0
app hängt	-1.7
applaus	2.0
arglistig	-3.0
armutszeugnis	-3.7
aromatisch	2.2
arrogant	-3.0
arroganz	-3.0
arsch	-3.0
arschkalt	-2.2
arschlahm	-2.2
arschloch	-3.7
arschlöcher	-3.7
arschteuer	-3.0
asozial	-3.7
assig	-3.0
assis	-3.0
astronomisch	-1.7
atemberaubend	3.5
atmosphäre toll	1.2
attacke	-1.7
attackiert	-1.7
attraktiv	2.2
auf augenhöhe	1.7
auf dem boden sitzen	-1.7
auf dem neuesten stand	1.2
auf den geist	-1.7
auf den keks	-1.7
auf den punkt	1.7
auf den senkel	-1.7
auf den wecker	-1.7
auf den zeiger	-1.7
auf die eier	-1.7
auf die lange bank	-1.7
auf die minute	1.2
auf draht	1.7
auf wünsche eingegangen	1.7
auf zack	1.7
aufatmen	1.2
aufdringlich	-1.2
aufgebläht	-1.7
aufgedrängt	-1.2
aufgehängt	-2.2
aufgelegt worden	-1.7
aufgerissen	-1.2
aufgeschwatzt	-1.2
aufgewärmt	-2.2
aufgezwungen	-1.2
aufmerksam	2.2
aufpreis	-2.2
aufschlussreich	1.7
aufschwatzen	-1.7
aufwendig	-1.2
aufwändig	-1.2
augenweide	2.0
aus der leitung	-1.7
aus der leitung geworfen	-1.7
ausbaufähig	-1.7
ausbeuterisch	-3.0
ausbeutung	-3.0
auseinander gefallen	-1.7
auseinandergefallen	-1.7
ausfall	-2.2
ausfallen	-2.2
ausfälle	-2.2
ausfälle ständig	-2.2
ausfällt	-1.7
ausführlich aufgeklärt	1.7
ausführlich beraten	1.7
ausführlich erklärt	2.2
ausgebleicht	-1.7
ausgebremst	-1.7
ausgefallen	-2.2
ausgefranst	-1.7
ausgefranste	-1.7
ausgeklügelt	2.2
ausgelaufen	-1.2
ausgeleiert	-1.7
ausgeliefert fühlen	-2.2
ausgenommen	-3.0
ausgenommen wie	-3.0
ausgenutzt	-3.0
ausgeraubt	-1.7
ausgereift	2.2
ausgezeichnet	3.5
ausrede	-1.7
ausreden	-1.7
aussetzer	-1.7
aussichtslos	-3.0
ausspioniert	-1.7
authentisch	1.2
automat defekt	-1.7
automat kaputt	-1.7
automatische antwort	-1.7
bahnchaos	-1.7
barrierefrei	1.2
barrierefreier	1.7
bauchschmerzen	-2.2
baulärm	-1.2
baustellenlärm	-1.2
bedauere	-2.2
bedauerlich	-2.2
bedauerlicherweise	-2.2
bedauern	-2.2
bedenklich	-1.2
bedienerfreundlich	2.2
bedienungsfreundlich	2.2
bedrohlich	-3.0
bedroht	-3.0
bedrängt	-1.2
bedrängt gefühlt	-1.7
beeindrucken	3.0
beeindruckend	3.0
beeindruckt	3.0
beeinträchtigt	-1.7
beeinträchtigung	-1.7
beeinträchtigungen	-1.7
beengt	-1.2
befremdlich	-1.2
begeistere	3.0
begeistern	3.0
begeisternd	3.0
begeistert	3.0
begeisterung	3.0
behaglich	2.2
behandlungsfehler	-1.2
behindertenfeindlich	-3.0
behinderungen	-1.7
behoben	1.7
beigelegt	1.2
bekloppt	-3.0
beleidigend	-3.0
beleidigt	-3.0
beleidigung	-3.0
belogen	-3.0
belästigt	-3.0
belästigung	-3.0
bemängele	-2.2
bemängeln	-2.2
bemängelt	-2.2
bemüht sich	1.7
benutzerfreundlich	2.2
benutzerunfreundlich	-3.0
bequem	2.2
bequeme betten	1.7
bequemes bett	1.7
beraubt	-1.7
bereichernd	2.0
bereicherung	2.0
bergab	-2.2
beruhigend	1.7
bescheuert	-3.0
beschimpft	-3.0
beschissen	-3.7
beschissener	-3.7
beschwerde	-2.2
beschwerden	-2.2
beschweren	-2.2
beschwert	-2.2
beschädigt	-2.2
beschädigung	-2.2
beschämend	-3.0
besoffen	-1.7
besoffene	-1.7
besorgniserregend	-2.2
besorgt	-2.2
besser geworden	2.0
bessere	0.35
beste qualität	1.2
bestechend	3.0
bestelle wieder	1.7
besten dank für	2.0
bestens beraten	2.2
bestens betreut	2.2
bestes netz	1.2
bestes team	1.7
bestnote	2.0
bestnoten	2.0
bestohlen	-3.0
bestraft	-1.2
bestreikt	-1.7
besuch lohnt	1.2
besuch wert	1.2
betrieb eingestellt	-1.7
betrogen	-3.7
betrug	-3.7
betrunken	-1.7
betrunkene	-1.7
betrügen	-3.7
betrüger	-3.7
betrügerisch	-3.7
betrügt	-3.7
bettwanzen	-3.0
bevormundet	-1.7
bevormundung	-1.7
bevorzuge	1.2
bevorzugt	1.2
bewusstlos	-1.7
bezahlbar	2.0
bezaubernd	3.0
bildfehler	-1.7
bildhübsch	3.0
bildschön	3.0
billig verarbeitet	-2.2
billige verarbeitung	-1.7
billiger als	2.0
billiges plastik	-1.7
billigramsch	-3.0
billigschrott	-3.0
billigware	-1.7
bin überzeugt	1.7
bitte so bleiben	2.0
bitter enttäuscht	-3.0
bittsteller	-1.7
blamabel	-3.0
blamage	-3.0
bleibe kunde	1.7
bleibe treu	1.7
bleiben kunde	1.7
bleibt liegen	-1.7
bleibt wie ihr seid	2.0
blitzblank	2.2
blitzsauber	2.2
blitzschnell	2.2
blockieren	-1.7
blockiert	-1.7
blättert ab	-1.7
blödsinn	-3.0
boden sitzen	-1.7
bodenlos	-3.7
bodenlose frechheit	-3.7
bombardiert	-1.2
bombastisch	3.5
bombe	-1.7
bombig	3.0
bot antworten	-1.7
boykott	-3.0
boykottieren	-3.0
brand	-1.7
brandanschlag	-1.7
brauchbar	1.7
brechen ab	-2.2
brechend voll	-2.2
breite auswahl	1.7
brennt	-1.7
bretthart	-2.2
bricht ab	-2.2
brillant	3.5
bruchbude	-3.0
brummt	-1.7
brütend heiß	-2.2
buggy	-2.2
butterzart	1.7
bußgeld	-1.2
bärig	2.0
bürgerfern	-1.7
bürgernah	1.2
bürgerunfreundlich	-1.7
bürokratie	-2.2
bürokratisch	-2.2
chaos	-2.2
chaotisch	-2.2
chaotische	-1.7
chapeau	3.0
charm	1.2
charmant	2.2
charme	1.2
chinaschrott	-3.0
cool	2.2
copy paste antwort	-1.7
cremig	1.7
da fragt man sich	-1.7
da geht mehr	-1.7
dankbar	2.0
dankbarkeit	2.0
danke an	1.0
danke dass	1.0
danke für	1.0
das allerletzte	-3.7
das geld wert	2.2
daten weg	-1.7
datenleck	-1.7
datenschutz mangelhaft	-1.7
datenverlust	-1.7
dauerbaustelle	-1.2
dauernd probleme	-1.7
dauert ewig	-1.2
dauert lange	-1.2
dauert sehr lange	-1.2
dauert zu lange	-1.2
dauerte ewig	-1.2
dauerte lange	-1.2
dauerte sehr lange	-1.2
daumen hoch	2.0
daumen runter	-1.7
debakel	-3.7
defekt	-2.2
defekte	-1.7
defekten	-1.7
defekter	-1.7
delikat	3.0
deliziös	3.0
den bach runter	-2.2
den preis wert	2.2
deppen	-3.0
desaster	-3.7
desaströs	-3.7
desillusioniert	-1.2
desinteresse	-2.2
desinteressiert	-2.2
desorganisiert	-2.2
deutlich besser	2.0
dickes lob	1.2
die nase gestrichen voll	-1.7
diebe	-3.7
diebstahl	-3.0
dienstleister top	1.7
dilettanten	-3.0
dilettantisch	-3.0
diskriminierend	-3.0
diskriminiert	-3.0
diskriminierung	-3.0
doppelt abgebucht	-2.2
doppelt berechnet	-2.2
dosenfutter	-2.2
drama	-1.2
dramatisch	-1.2
drauf sitzen	-1.7
draufgezahlt	-1.7
draufzahlen	-1.7
dream team	1.7
dreck	-3.0
dreckig	-3.7
dreckloch	-3.0
drecks*	-3.7
dreckskarre	-3.0
drecksladen	-3.7
drecksloch	-3.0
drecksverein	-3.7
dreimal verbunden	-1.7
dreist	-3.0
dreistigkeit	-3.0
drohen	-3.0
drohung	-3.0
drosseln	-1.7
drosselt	-1.7
drosselung	-1.7
drängeln	-1.7
drängelt	-1.7
dröhnt	-1.7
drücken sich	-1.7
drückt sich	-1.7
dubios	-3.0
dumm	-3.0
durchbruch	1.2
durchdacht	2.2
durcheinander	-2.2
durchfall	-2.2
durchgelegen	-2.2
durchgelegene	-2.2
durchgeweicht	-1.2
durchnässt	-1.2
durchschnittlich	-1.2
durchwachsen	-1.2
duster	-1.2
dürftig	-2.2
düster	-2.2
echtzeitüberweisung toll	1.7
eckelhaft	-3.7
edel	3.0
edles design	1.7
effektiv	1.7
effizient	1.7
ehrlich	2.2
ehrlichkeit	2.2
eiert	-1.7
eigenartig	-1.2
ein lob	1.2
ein stern	-1.7
einbußen	-1.2
eine reise wert	1.2
eine zumutung	-3.0
einen besuch wert	1.2
einen stern	-1.7
einfach	1.7
einfach aufgelegt	-1.7
einfach gelöscht	-1.7
einfach storniert	-1.7
einfach zu =laut	-1.5
einfach zu =spät	-1.5
einfach zu alt	-1.5
einfach zu bürokratisch	-1.5
einfach zu chaotisch	-1.5
einfach zu dreckig	-1.5
einfach zu dunkel	-1.5
einfach zu dünn	-1.5
einfach zu eng	-1.5
einfach zu fad	-1.5
einfach zu fest	-1.5
einfach zu fett	-1.5
einfach zu fettig	-1.5
einfach zu früh	-1.5
einfach zu gross	-1.5
einfach zu groß	-1.5
einfach zu hart	-1.5
einfach zu heiß	-1.5
einfach zu hoch	-1.5
einfach zu kalt	-1.5
einfach zu klein	-1.5
einfach zu kompliziert	-1.5
einfach zu kurz	-1.5
einfach zu labberig	-1.5
einfach zu lahm	-1.5
einfach zu lang	-1.5
einfach zu lange	-1.5
einfach zu langsam	-1.5
einfach zu laut	-1.5
einfach zu leise	-1.5
einfach zu niedrig	-1.5
einfach zu salzig	-1.5
einfach zu scharf	-1.5
einfach zu schlecht	-1.5
einfach zu schmutzig	-1.5
einfach zu schwach	-1.5
einfach zu schwer	-1.5
einfach zu selten	-1.5
einfach zu spät	-1.5
einfach zu stressig	-1.5
einfach zu süß	-1.5
einfach zu teuer	-1.5
einfach zu trocken	-1.5
einfach zu träge	-1.5
einfach zu umständlich	-1.5
einfach zu unbequem	-1.5
einfach zu undurchsichtig	-1.5
einfach zu unflexibel	-1.5
einfach zu unfreundlich	-1.5
einfach zu ungenau	-1.5
einfach zu unpersönlich	-1.5
einfach zu unsicher	-1.5
einfach zu unzuverlässig	-1.5
einfach zu unübersichtlich	-1.5
einfach zu viel	-1.5
einfach zu viele	-1.5
einfach zu voll	-1.5
einfach zu warm	-1.5
einfach zu weich	-1.5
einfach zu weit	-1.5
einfach zu wenig	-1.5
einfach zu wenige	-1.5
einfach zu zäh	-1.5
einfache bedienung	1.7
einfache handhabung	1.7
einfallslos	-2.2
einfühlsam	2.2
einfühlsamer arzt	1.7
eingedrückt	-2.2
eingefroren	-2.2
eingelaufen	-1.7
eingeschränkt	-1.7
eingesperrt	-1.7
einigen sich	1.2
einladend	1.7
eins a	3.0
einsame spitze	3.0
einschränkung	-1.7
einschränkungen	-1.7
eintönig	-2.2
einwandfrei	3.0
einzigartig	3.0
eiskalt	-2.2
ekel	-3.7
ekelerregend	-3.7
ekelhaft	-3.7
ekelig	-3.7
ekeln	-3.7
eklig	-3.7
elegant	2.2
empathielos	-2.2
empfang null	-1.7
empfehle	2.2
empfehlen	1.2
empfehlenswert	2.2
empfehlung	1.2
empfehlung wert	2.2
empfohlen	0.5
empörend	-3.0
empört	-3.0
empörung	-3.0
endlos	-2.2
endlosschleife	-2.2
engagiert	2.2
entfallen	-2.2
entfällt	-2.2
entgegen der beschreibung	-1.2
entgegen der zusage	-1.2
entgegengekommen	1.7
entgegenkommen	1.7
entgegenkommend	1.7
entgleist	-1.7
entgleisung	-1.7
entnervt	-3.0
entsetzlich	-3.0
entsetzt	-3.0
entspannend	2.2
entspannt	2.2
entspricht der beschreibung	2.0
enttaeuscht	-3.0
enttäusch*	-2.2
enttäuschend	-3.0
enttäuscht	-3.0
enttäuschung	-3.0
entzückend	3.0
entzückt	3.0
entzündet	-1.2
entzündung	-1.2
entäuscht	-3.0
entäuschung	-3.0
erbaermlich	-3.0
erbrochen	-2.2
erbärmlich	-3.0
erfolg	2.0
erfolgreich	2.0
erfreulich	2.2
erfreulicherweise	2.2
erfreut	2.2
erfrischend	2.2
erfüllt erwartungen	2.0
erholsam	2.2
erholung	2.2
erhöht worden	-1.7
erleichtert	2.0
erleichtert den	1.7
erleichtert die	1.7
erleichterung	2.0
ermüdend	-2.2
erneut bestellen	1.7
ernst genommen	1.7
ernst nehmen	1.7
ernüchternd	-1.2
ernüchtert	-1.2
ersatzbus	-1.7
ersatzlos	-1.7
ersatzlos gestrichen	-1.7
ersatzverkehr	-1.7
erschossen	-1.7
erschreckend	-1.2
erschrocken	-1.2
erschwinglich	2.0
erschüttert	-1.2
erstattet	1.7
erstaunlich gut	3.0
erste sahne	3.0
ersticht	-1.7
erstklassig	3.0
erstochen	-1.7
erwartungen erfüllt	2.0
erwartungen übertroffen	2.0
es =laut	-1.7
essen kalt	-2.2
etwas zu =laut	-0.8
etwas zu =spät	-0.8
etwas zu alt	-0.8
etwas zu bürokratisch	-0.8
etwas zu chaotisch	-0.8
etwas zu dreckig	-0.8
etwas zu dunkel	-0.8
etwas zu dünn	-0.8
etwas zu eng	-0.8
etwas zu fad	-0.8
etwas zu fest	-0.8
etwas zu fett	-0.8
etwas zu fettig	-0.8
etwas zu früh	-0.8
etwas zu gross	-0.8
etwas zu groß	-0.8
etwas zu hart	-0.8
etwas zu heiß	-0.8
etwas zu hoch	-0.8
etwas zu kalt	-0.8
etwas zu klein	-0.8
etwas zu kompliziert	-0.8
etwas zu kurz	-0.8
etwas zu labberig	-0.8
etwas zu lahm	-0.8
etwas zu lang	-0.8
etwas zu lange	-0.8
etwas zu langsam	-0.8
etwas zu laut	-0.8
etwas zu leise	-0.8
etwas zu niedrig	-0.8
etwas zu salzig	-0.8
etwas zu scharf	-0.8
etwas zu schlecht	-0.8
etwas zu schmutzig	-0.8
etwas zu schwach	-0.8
etwas zu schwer	-0.8
etwas zu selten	-0.8
etwas zu spät	-0.8
etwas zu stressig	-0.8
etwas zu süß	-0.8
etwas zu teuer	-0.8
etwas zu trocken	-0.8
etwas zu träge	-0.8
etwas zu umständlich	-0.8
etwas zu unbequem	-0.8
etwas zu undurchsichtig	-0.8
etwas zu unflexibel	-0.8
etwas zu unfreundlich	-0.8
etwas zu ungenau	-0.8
etwas zu unpersönlich	-0.8
etwas zu unsicher	-0.8
etwas zu unzuverlässig	-0.8
etwas zu unübersichtlich	-0.8
etwas zu viel	-0.8
etwas zu viele	-0.8
etwas zu voll	-0.8
etwas zu warm	-0.8
etwas zu weich	-0.8
etwas zu weit	-0.8
etwas zu wenig	-0.8
etwas zu wenige	-0.8
etwas zu zäh	-0.8
euer ernst	-1.7
evakuiert	-1.7
evakuierung	-1.7
ewig	-2.2
ewig gedauert	-1.2
ewig gewartet	-2.2
ewig warten	-2.2
ewigkeit	-2.2
ewigkeiten	-2.2
exorbitant	-1.7
exquisit	3.0
extrem =laut	-1.7
exzellent	3.5
fabelhaft	3.5
fachkundig	2.2
fachlich gut	1.7
fahrgastunfreundlich	-1.7
fahrspaß	1.7
fair	2.2
faire konditionen	1.7
faire portionen	1.7
faire preise	2.2
fairer preis	2.2
fake	-3.0
fallen aus	-2.2
falsch	-2.2
falsch abgerechnet	-2.2
falsch behandelt	-1.2
falsch behandelt worden	-1.7
falsch beraten	-1.2
falsch geliefert	-2.2
falschauskunft	-1.2
falschberatung	-1.2
falsche	-2.2
falsche auskunft	-1.2
falsche aussage	-1.2
falsche diagnose	-1.2
falsche größe	-2.2
falsche informationen	-1.2
falsche medikamente	-1.7
falsche ware	-2.2
falscher artikel	-2.2
falsches medikament	-1.7
falschinformation	-1.2
falschlieferung	-2.2
familienfreundlich	2.2
familienunfreundlich	-3.0
famos	3.0
fantasielos	-2.2
fantastisch	3.5
fassungslos	-3.0
faszinierend	3.0
fasziniert	3.0
faule ausrede	-1.7
faule ausreden	-1.7
fauler geruch	-1.7
faulig	-3.0
favorit	2.0
faxen dicke	-1.7
fehlanzeige	-2.2
fehlberatung	-1.2
fehldiagnose	-1.2
fehlen	-2.2
fehlend	-2.2
fehlende	-2.2
fehlentscheidung	-1.7
fehler	-2.2
fehlerhaft	-2.2
fehlermeldung	-1.7
fehlermeldungen	-1.7
fehlgriff	-2.2
fehlinformation	-1.2
fehlinvestition	-1.7
fehlkauf	-2.2
fehlleistung	-1.7
fehlplanung	-1.7
fehlt	-2.2
fehlte	-2.2
fehlzündung	-1.7
feierlich	1.2
feiern	1.2
feiert	1.2
fertigprodukt	-2.2
festgehalten	-1.7
festgesessen	-1.7
festsitzen	-1.7
fetttriefend	-2.2
feuer im	-1.7
fiasko	-3.7
fickt euch	-3.7
fiel aus	-2.2
fielen aus	-2.2
filiale geschlossen	-1.7
filialschließung	-1.7
filialschließungen	-1.7
filialsterben	-1.7
finger weg	-3.7
flackert	-1.7
flair	1.2
flauschig	2.2
flecken	-2.2
fleckig	-2.2
fleißig	2.2
flexibel	2.2
flickschusterei	-1.7
flickwerk	-1.7
fliegen raus	-1.7
fliegerbombe	-1.7
fliegt immer raus	-1.7
fliegt raus	-1.7
fliegt ständig raus	-1.7
fließbandabfertigung	-2.2
flimmert	-1.7
flop	-2.2
floskeln	-1.7
flott	2.2
fluffig	1.7
fragen beantwortet	1.7
fraglich	-1.2
fragwürdig	-3.0
frass	-2.2
fraß	-2.2
frechheit	-3.0
fremdschämen	-3.0
freude	2.2
freudig	1.2
freue mich	2.0
freuen	2.0
freuen uns	2.0
freundlich	2.2
freundliche mitarbeiter	1.2
freundlicher service	1.2
freundlicher umgang	1.7
freundliches personal	1.2
freundlichkeit	2.2
freut mich	2.0
frieren	-2.2
friert ein	-2.2
frisch	1.7
frisch renoviert	1.2
frisch zubereitet	1.7
frische zutaten	1.7
frischer wind	1.2
frisches	1.7
frohnatur	1.7
frust	-3.0
frustrierend	-3.0
frustriert	-3.0
fröhlich	1.7
früher als angekündigt	2.0
früher als erwartet	2.0
früher da	1.7
fulminant	3.0
funkloch	-1.7
funklöcher	-1.7
funktional	2.2
funktioniert einwandfrei	2.0
funktioniert super	2.0
funktionsunfähig	-2.2
funzt	2.0
furchtbar	-3.0
fussel	-1.7
fusselt	-1.7
fußläufig	1.7
fäkalien	-3.0
fällt aus	-2.2
fällt auseinander	-1.7
fälschung	-3.0
färbt ab	-1.7
fühle mich wohl	2.2
fühlen uns wohl	2.2
fühlt man sich sicher	1.7
fühlt sich wohl	2.2
fühlten uns wohl	2.2
fünf sterne	2.0
fürchterlich	-3.7
fürsorge	2.2
fürsorglich	2.2
gab sich mühe	1.7
galaktisch	3.0
gammelig	-3.0
gammlig	-3.0
ganoven	-3.7
ganz gut	1.2
ganz lieben dank	2.0
ganz nett	1.2
ganz ok	1.2
gastfreundlich	2.2
gastfreundschaft	2.2
gaumenfreude	2.0
gaumenschmaus	2.0
gauner	-3.7
geben sich mühe	1.7
gebrochen	-2.2
gebrochenes versprechen	-2.2
gebührenerhöhung	-1.7
gebührenfrei	1.7
gediegen	1.2
gedroht	-3.0
gedrosselt	-1.7
geduld am ende	-1.7
geduldsprobe	-1.7
geeignet	1.7
geekelt	-3.7
gefallen hat	2.2
gefallen mir	2.2
gefallen sehr	2.2
gefallen uns	2.2
gefehlt	-2.2
gefeiert	1.2
gefiel	2.2
gefielen	2.2
geflickt	-1.7
gefreut	2.0
gefroren	-2.2
gefährdet	-3.0
gefällt	2.2
gefälscht	-3.0
gegängelt	-1.7
gehackt	-1.7
gehasst	-3.0
geheimtip	2.0
geheimtipp	2.0
gehen kaputt	-1.7
gehen verloren	-1.7
geholfen	2.0
geholfen hat	2.0
geht ab	-1.7
geht auf die nerven	-1.7
geht auf wünsche ein	1.7
geht bergab	-2.2
geht garnicht	-1.7
geht kaputt	-1.7
geht mir auf den	-1.7
geht mir auf den sack	-1.7
geht so	-1.2
geil	2.2
geizig	-2.2
geklappt	2.0
geklaut	-3.0
gekotzt	-3.7
gekürzt	-1.2
gelbe vom ei	-1.2
geld gespart	1.7
geld rausgeschmissen	-3.0
geld verschwendet	-3.0
geld zum fenster	-3.0
geldgier	-3.0
geldgierig	-3.0
geldmacherei	-3.0
geldverschwendung	-3.0
geliebt	2.0
gelitten	-2.2
gelobt	2.0
gelogen	-3.0
gelungen	2.2
gelungener abend	1.2
gelungenes design	1.7
gelöst	1.7
gemahnt	-2.2
gemeckert	-2.2
gemeingefährlich	-3.7
gemolken	-1.7
gemundet	1.2
gemurkst	-2.2
gemütlich	2.2
gemütlichkeit	2.2
geneppt	-3.0
genervt	-3.0
genervtes	-2.2
genial	3.5
genießen	2.0
genießt	2.0
genossen	2.0
genuss	2.0
genötigt	-1.2
gepfefferte preise	-1.7
gepflegt	1.7
gepfuscht	-3.0
gepinkelt	-1.7
geprellt	-3.0
geprügelt	-1.7
gepunktet	1.2
gerecht	2.2
gerettet	2.0
geringer verbrauch	1.7
gerissen	-2.2
gern	0.5
gern wieder	2.2
gerne wieder	2.2
geräumig	2.2
geräumt werden	-1.7
gesalzene preise	-1.7
gescheitert	-3.0
geschenk dazu	1.7
geschlagen	-1.7
geschlossene filiale	-1.7
geschmacklos	-2.2
geschmacklos eingerichtet	-2.2
geschmackslos	-2.2
geschmacksneutral	-2.2
geschmackvoll	2.2
geschmeckt	1.2
geschröpft	-1.7
geschätzt	1.7
gesindel	-3.7
gespart	1.7
gesperrt	-1.7
gesprungen	-2.2
gestank	-3.0
gestiegene preise	-1.7
gestochen scharf	1.7
gestohlen	-3.0
gestorben	-1.7
gestreikt	-1.7
gestresst	-2.2
gestrichen	-1.7
gestunken	-3.0
gestört	-2.2
gestürzt	-1.7
getriebeschaden	-1.7
getötet	-1.7
gewalttätig	-3.0
geweigert	-1.7
gewissenhaft	2.2
gewissenlos	-2.2
gewöhnungsbedürftig	-1.2
gezwungen	-1.2
geärgert	-3.0
gier	-3.0
gierig	-3.0
ging kaputt	-1.7
ging verloren	-1.7
gingen kaputt	-1.7
glanzleistung	1.2
glasklar	1.7
glasklarer klang	1.7
glaubwürdig	2.2
gleich null	-1.7
gleichgültig	-2.2
gleichgültigkeit	-2.2
glänzend	1.2
glänzt	1.2
glücksgriff	2.0
glückwunsch	1.2
gold wert	2.0
goldig	2.0
goldstück	2.0
goldwert	2.0
grandios	3.5
grantig	-1.7
gratis	2.0
gratulation	1.2
gratuliere	1.2
grauenhaft	-3.7
grauenvoll	-3.7
grausam	-3.0
grausig	-3.0
griff ins klo	-2.2
grob	-3.0
grossartig	3.5
grosse auswahl	1.7
grotte	-3.0
grottenschlecht	-3.7
grottig	-3.0
großartig	3.5
große auswahl	1.7
große portionen	1.7
großer kofferraum	1.7
großes lob	2.0
großzügig	2.2
großzügiges platzangebot	1.7
grußlos	-1.7
grölen	-1.7
grölende	-1.7
grölt	-1.7
gründlich	2.2
gschmackig	2.0
gut	1.7
gut angebunden	1.7
gut angekommen	2.0
gut aufgehoben	2.2
gut aufgeklärt	1.7
gut ausgebaut	1.2
gut ausgestattet	1.7
gut beraten	2.2
gut betreut	2.2
gut erklärt	2.2
gut erreichbar	1.7
gut gefallen	2.2
gut gelaunt	1.7
gut gelegen	1.7
gut gelungen	2.2
gut gemacht	1.2
gut geschlafen	1.7
gut gewürzt	1.7
gut informiert worden	1.7
gut sortiert	1.7
gut verpackt	2.0
gut versorgt	2.2
gut zu erreichen	1.7
gute anbindung	1.7
gute auswahl	1.7
gute beratung	1.2
gute betten	1.7
gute konditionen	1.7
gute lage	1.7
gute qualität	1.2
gute verarbeitung	1.7
gute zinsen	1.7
guter empfang	1.2
guter klang	1.7
guter service	1.2
gutes bett	1.7
gutes essen	1.2
gutes klima	1.7
gutes netz	1.2
gutes preis	2.0
gutes preis leistungs verhältnis	2.0
gutes preis-leistungs-verhältnis	2.0
gutes preisleistungsverhältnis	2.0
gutes wlan	1.7
gutgelaunt	1.7
gutschein verfallen	-1.2
gutschrift erhalten	1.7
gängelung	-1.7
göttlich	3.5
günstig	2.0
günstige konditionen	1.7
haare raufen	-1.7
hab es satt	-1.7
habe es satt	-1.7
halbgar	-1.7
halbherzig	-1.7
halbherzige	-1.7
halsabschneider	-3.7
halten was sie versprechen	2.0
hammer	3.0
hammer =schön	2.9
hammer aufmerksam	2.9
hammer bequem	2.9
hammer cool	2.9
hammer einfach	2.9
hammer flott	2.9
hammer freundlich	2.9
hammer frisch	2.9
hammer gemütlich	2.9
hammer glücklich	2.9
hammer gut	2.9
hammer günstig	2.9
hammer hilfsbereit	2.9
hammer kompetent	2.9
hammer lecker	2.9
hammer leicht	2.9
hammer nett	2.9
hammer praktisch	2.9
hammer sauber	2.9
hammer schnell	2.9
hammer weich	2.9
hammer zufrieden	2.9
hammer zuverlässig	2.9
hammergeil	3.0
hammermäßig	3.0
handlich	2.2
harmonisch	1.7
hart wie stein	-2.2
hass	-3.0
hasse	-3.0
hassen	-3.0
hat alles geklappt	2.0
hat ewig gedauert	-1.2
hat geklappt	2.0
hat geschmeckt	1.2
hausgemacht	1.7
hausgemachte	1.7
heftige kritik	-1.2
heil angekommen	2.0
heimelig	2.0
heiter	1.7
hell und freundlich	1.7
hellhörig	-2.2
herablassend	-3.0
herausgeredet	-1.7
herausreden	-1.7
herrlich	3.0
herrlich geschlafen	1.7
herrlicher ausblick	1.7
heruntergekommen	-3.0
heruntergewirtschaftet	-3.0
hervorragend	3.5
herzblut	2.0
herzig	1.2
herzlich	2.2
herzlichen dank	2.0
herzlichkeit	2.2
herzlos	-2.2
heulen	-3.0
highlight	2.0
highlights	2.0
hilflos	-2.2
hilfreich	2.2
hilfsbereit	2.2
hilfsbereitschaft	2.2
hilft	2.0
himmlisch	3.5
hin und her	-1.7
hin und her geschickt	-1.7
hinausgeworfenes geld	-3.0
hingehalten	-2.2
hingezogen	-1.7
hingucker	2.0
hinhaltetaktik	-2.2
hintergangen	-3.0
hinterher laufen	-1.2
hinterher telefonieren	-1.2
hinterherlaufen	-1.2
hinterherrennen	-1.2
hinterhertelefonieren	-1.2
hinterhältig	-3.0
hinterlistig	-3.0
hirnlos	-3.0
hochgenuss	2.0
hochnäsig	-3.0
hochwertig	2.2
hoffnungslos	-3.0
hoffnungslos überteuert	-3.0
hoffnungsvoll	1.7
hohe gebühren	-1.7
hohe kosten	-1.7
hohe preise	-1.7
hoher verbrauch	-1.7
hohle phrasen	-1.7
horrend	-1.7
horrende	-1.7
horror	-3.7
horrorfahrt	-1.7
humorvoll	1.7
hundefreundlich	2.2
hurra	1.2
hut ab	3.0
hält ewig	1.7
hält lange	1.7
hält was er verspricht	2.0
hält was es verspricht	2.0
hält was sie verspricht	2.0
hände weg	-3.7
hänge fest	-1.7
hängen fest	-1.7
hängen gelassen	-2.2
hängt dauernd	-1.7
hängt fest	-1.7
hängt immer	-1.7
hängt sich auf	-2.2
hängt ständig	-1.7
hängt ständig fest	-1.7
hässlich	-2.2
höflich	2.2
höflichkeit	2.2
hölle	-3.7
höllenfahrt	-1.7
höllentrip	-1.7
hübsch	2.2
ich liebe	3.0
ich mag	2.0
ich warne	-3.0
ideal	2.2
idiot	-3.0
idioten	-3.0
idiotisch	-3.0
idyllisch	2.2
ignorant	-2.2
ignoranz	-2.2
ignorieren	-2.2
ignoriert	-2.2
ignoriert werden	-2.2
ihr geld wert	2.2
illegal	-2.2
im regen stehen	-2.2
im stich gelassen	-2.2
im ton vergriffen	-1.7
immer bemüht	1.7
immer das gleiche	-1.7
immer dasselbe	-1.7
immer ein offenes ohr	1.7
immer erreichbar	1.7
immer gerne	2.2
immer geschlossen	-1.7
immer probleme	-1.7
immer wieder gern	2.2
immer wieder gerne	2.2
immer wieder kaufen	1.7
immer wieder probleme	-1.7
in der pampa	-1.2
in die jahre gekommen	-2.2
in ordnung	0.35
inakzeptabel	-3.7
infektion	-1.2
informativ	1.7
inkasso	-2.2
inkompetent	-3.0
inkompetenz	-3.0
inkonsequent	-1.2
innovativ	2.2
instabil	-1.7
interessant	1.7
interessiert niemanden	-1.7
intransparent	-2.2
intuitiv	2.2
irreführend	-3.0
irreführung	-3.0
irrfahrt	-1.7
irritierend	-1.2
irritiert	-1.2
ist =laut	-1.7
ist ok	1.7
ist okay	1.7
jeden cent	2.2
jeden cent wert	2.2
jeden euro wert	2.2
jederzeit gerne	1.7
jederzeit wieder	1.7
jedes mal das gleiche	-1.7
jedes mal dasselbe	-1.7
jetzt reicht es	-1.7
jetzt reichts	-1.7
jippie	1.2
juhu	1.2
jwd	-1.2
jämmerlich	-3.0
kacken	-3.0
kackladen	-3.7
kaffee kalt	-1.7
kahl	-2.2
kakerlake	-3.0
kakerlaken	-3.0
kalt abgefertigt	-2.2
kalt angekommen	-1.7
kalt geliefert	-1.7
kalt serviert	-2.2
kalt und ungemütlich	-2.2
kalte dusche	-1.7
kalte pizza	-1.7
kalte pommes	-1.7
kalte suppe	-1.7
kalter kaffee	-1.7
kaltes essen	-2.2
kaltes zimmer	-1.7
kam pünktlich	2.0
kam schnell	2.0
kann ich nur abraten	-3.0
kann nur abraten	-3.0
kapput	-2.2
kaput	-2.2
kaputt gegangen	-2.2
kaputt gemacht	-1.7
kaputt gespart	-1.7
kaputte	-2.2
kaputten	-2.2
kaputter	-2.2
kaputtes	-2.2
kaputtgegangen	-2.2
kaputtgespart	-1.7
karte eingezogen	-1.7
karte gesperrt	-1.7
kartensperre	-1.7
kaschemme	-3.0
katastrofe	-3.0
katastrophal	-3.7
katastrophe	-3.7
kathastrophe	-3.0
katzenjammer	-1.7
kaufe wieder	1.7
kaum auswahl	-1.7
kaum auszuhalten	-1.7
kaum ein wort	-1.7
kaum erreichbar	-1.7
kaum platz	-1.7
kaum verstanden	-1.7
kaum verständlich	-1.7
kaum zu erreichen	-1.7
kaum zu ertragen	-1.7
kaum zu finden	-1.7
kaum zu verstehen	-1.7
keinerlei	-1.7
kinderfreundlich	2.2
kinderleicht	2.2
kinderlieb	2.2
klage einreichen	-3.0
klapperkiste	-1.7
klappernd	-1.7
klappert	-1.7
klappt super	2.0
klasse	3.0
klauen	-3.0
klebrig	-2.2
klein und	-1.2
kleine portion	-1.7
kleine portionen	-1.7
kleingedruckten	-1.7
kleingedrucktes	-1.7
kleinlich	-2.2
klimatisiert	1.2
kläglich	-3.0
knackig	1.7
knarrt	-1.7
knarzt	-1.7
knauserig	-2.2
knausrig	-2.2
knorke	2.0
knuffig	2.0
knusprig	1.7
kollidiert	-1.7
kollision	-1.7
komfort	1.2
komfortabel	2.2
komfortabler	2.2
komisch	-1.2
komme gerne wieder	1.7
komme immer wieder	1.7
komme wieder	1.7
kommen gerne wieder	1.7
kommen sicher wieder	1.7
kommen wieder	1.7
kompetent	2.2
kompetente beratung	1.2
kompetenz	2.2
kompliment	2.0
komplimente	2.0
kompliziert	-2.2
konnte mir helfen	2.0
konnten mir helfen	2.0
konto gesperrt	-1.7
kontosperrung	-1.7
kopf schütteln	-1.7
kopflos	-2.2
kopfschüttel	-1.7
kopfschütteln	-1.7
korrekt	1.7
kostenfalle	-3.0
kostengünstig	2.0
kostenlos	2.0
kostenloser parkplatz	1.7
kostenloses konto	1.7
kostenloses wlan	1.7
kostet nerven	-1.7
kotzen	-3.7
kotzt mich an	-3.7
krach	-2.2
krank geworden	-1.2
krankmachend	-1.2
krass gut	2.2
kratzer	-2.2
kratzig	-1.7
kratzt	-1.7
kreativ	1.7
kriminell	-3.7
krise	-1.2
kritik an	-1.2
kritikpunkt	-2.2
kritisieren	-2.2
kritisiert	-2.2
krumm	-1.2
kulant	2.2
kulanterweise	1.7
kulanz	2.2
kunde zweiter klasse	-1.7
kundenabzocke	-1.2
kundenfang	-1.7
kundenfeindlich	-3.0
kundenfern	-1.7
kundenfreundlich	2.2
kundennah	1.2
kundenorientiert	2.2
kundenorientierung	1.7
kundenservice fehlanzeige	-1.7
kundenunfreundlich	-3.0
kundenverarsche	-1.7
kunstfehler	-1.2
kurzweilig	1.7
kuschelig	2.2
kuschlig	2.2
köstlich	3.0
labberig	-2.2
labbrig	-2.2
lachhaft	-2.2
laggt	-2.2
lahm	-2.2
lahmarschig	-2.2
lahmgelegt	-1.7
lange akkulaufzeit	1.7
lange bank	-1.7
lange gedauert	-1.2
lange gewartet	-2.2
lange schlange	-2.2
lange schlangen	-2.2
lange warten	-2.2
lange wartezeit	-2.2
lange wartezeiten	-2.2
lange zufrieden	1.2
langeweile	-2.2
langlebig	2.2
langsam	-2.2
langweile	-2.2
langweilig	-2.2
lassen zu wünschen	-1.7
laufruhig	1.7
launisch	-1.7
lausig	-3.0
lauwarm	-2.2
lauwarmes	-2.2
lebensfremd	-1.7
lebensgefahr	-3.7
lebensgefährlich	-3.7
lebensmittelvergiftung	-3.0
lecker	2.2
leckeres essen	1.2
leckeres frühstück	1.2
leckerst	2.2
leere versprechen	-2.2
leere versprechungen	-2.2
leere worthülsen	-1.7
leeres versprechen	-2.2
legt lahm	-1.7
leicht verletzt	-1.7
leicht verständlich	1.7
leicht zu bedienen	1.7
leichte bedienung	1.7
leidenschaft	2.0
leistung abgelehnt	-1.7
leistung verweigert	-1.7
leitung geworfen	-1.7
leiwand	2.0
lichtdurchflutet	1.7
liebe diese	3.0
liebe diesen	3.0
liebe dieses	3.0
liebe es	3.0
liebe zum detail	1.2
liebenswert	2.2
liebenswürdig	2.2
liebevoll	2.2
liebevoll angerichtet	1.7
liebevoll eingerichtet	2.2
liebevoll verpackt	2.0
lieblingshotel	2.0
lieblingsladen	2.0
lieblingsrestaurant	2.0
lieblingsshop	2.0
lieblos	-2.2
lieferung super	1.2
liegen geblieben	-1.7
liegengeblieben	-1.7
liegt rum	-1.7
lippenbekenntnis	-1.7
lippenbekenntnisse	-1.7
lob	2.0
lob an	1.2
loben	2.0
lobenswert	2.0
loch im	-1.7
lockangebot	-3.0
lohnend	2.2
lohnenswert	2.2
lohnt	2.2
lohnt allemal	1.2
lohnt sich	2.2
loyal	1.7
luft nach oben	-1.7
lumpig	-3.0
lustlos	-2.2
luxuriös	3.0
lächeln	1.7
lächelnd	1.7
lärm	-2.2
lärmbelästigung	-2.2
lärmend	-2.2
lässt nach	-2.2
lässt zu wünschen übrig	-1.7
lästige	-1.2
läuft einwandfrei	2.0
läuft flüssig	2.0
läuft perfekt	2.0
läuft prima	1.2
läuft rund	2.0
läuft sehr stabil	1.7
läuft stabil	2.0
läuft super	2.0
läuft wie geschmiert	2.0
löblich	2.0
löchrig	-1.7
löst sich ab	-1.7
löst sich auf	-1.7
lösung gefunden	1.7
lösungsorientiert	2.2
lückenbüßer	-1.7
lückenhaft	-2.2
lüge	-3.0
lügen	-3.0
lügner	-3.0
lügt	-3.0
macht so weiter	2.0
macht weiter so	2.0
machtlos	-2.2
mag ich	2.0
mahngebühr	-2.2
mahnung	-2.2
mahnungen	-2.2
makellos	3.5
mal wieder	-1.7
malerisch	2.2
mangel	-2.2
mangelhaft	-2.2
manko	-2.2
mankos	-2.2
massenabfertigung	-2.2
matschig	-2.2
maulfaul	-1.7
maßlos enttäuscht	-3.0
maßlos überteuert	-3.0
meckern	-2.2
mega	3.0
mega =schön	2.9
mega aufmerksam	2.9
mega bequem	2.9
mega cool	2.9
mega einfach	2.9
mega flott	2.9
mega freundlich	2.9
mega frisch	2.9
mega gemütlich	2.9
mega glücklich	2.9
mega gut	2.9
mega günstig	2.9
mega hilfsbereit	2.9
mega kompetent	2.9
mega lecker	2.9
mega leicht	2.9
mega nett	2.9
mega praktisch	2.9
mega sauber	2.9
mega schnell	2.9
mega weich	2.9
mega zufrieden	2.9
mega zuverlässig	2.9
megageil	3.0
megagut	3.0
megalecker	3.0
megatoll	3.0
mehr als zufrieden	1.7
mehrfach angerufen	-1.7
mehrfach nachgefragt	-1.2
mehrkosten	-2.2
mehrmals angerufen	-1.7
meisterhaft	3.5
meisterleistung	1.2
melkkuh	-1.7
melkkühe	-1.7
mensch zweiter klasse	-1.7
menschen zweiter klasse	-1.7
menschenunwürdig	-3.7
menschenverachtend	-3.7
menschlicher umgang	1.7
merci vielmals	2.0
merkwürdig	-1.2
messerattacke	-1.7
mickrig	-2.2
mief	-3.0
miefig	-3.0
mieft	-3.0
mies	-3.0
mikrowelle	-2.2
milliardengrab	-1.7
minderwertig	-2.2
mini portionen	-1.7
minus sterne	-3.7
minuspunkt	-2.2
minuspunkte	-2.2
minuten gewartet	-1.7
minutengenau	1.2
mir reicht es	-1.7
mir reichts	-1.7
miserabel	-3.0
missbrauch	-1.7
missbraucht	-1.7
misslungen	-3.0
missmanagement	-1.2
missraten	-3.0
missstand	-1.2
missstände	-1.2
misstand	-1.2
misstrauen	-2.2
misstrauisch	-2.2
missverständlich	-1.2
missverständnis	-1.2
misswirtschaft	-1.2
mist	-3.0
mistding	-3.0
mistladen	-3.0
mit den nerven	-1.7
mit einem lächeln	1.7
mit liebe	1.2
mit viel liebe	1.2
mitdenkend	1.7
mitfühlend	2.2
mitgedacht	1.7
mittelmaß	-1.2
mittelmässig	-1.2
mittelmäßig	-1.2
mißmanagement	-1.2
modernisiert	1.2
modrig	-3.0
mogeln	-3.0
mogelpackung	-3.0
monate auf einen termin	-1.7
monate gewartet	-1.7
monatelang	-2.2
monatelang auf	-1.7
monoton	-2.2
montagsauto	-1.7
motiviert	2.2
motorschaden	-1.7
muffelig	-1.7
muffig	-3.0
mundete	1.2
murks	-2.2
murksen	-1.7
mustergültig	3.5
mängel	-2.2
möbel alt	-1.2
mögen wir	2.0
müffelt	-3.0
mühe	-1.2
mühe gegeben	1.7
mühsam	-2.2
mühselig	-2.2
müllhaufen	-3.7
mülltonne	-3.7
mürrisch	-1.7
nach abwasser	-1.7
nach kloake	-1.7
nach müll	-1.7
nach pisse	-1.7
nach rauch	-1.7
nach schimmel	-1.7
nach schweiß	-1.7
nach urin	-1.7
nacharbeiten	-1.2
nachbessern	-1.2
nachbesserung	-1.2
nachfragen müssen	-1.2
nachgelassen	-2.2
nachhaken	-1.2
nachholbedarf	-1.7
nachteil	-2.2
nachteile	-2.2
nachts =laut	-1.7
nachts laut	-2.2
nah am kunden	1.2
nahm sich zeit	1.7
naja	-1.2
nase voll	-1.7
nass geworden	-1.2
negativ	-2.2
negativ aufgefallen	-2.2
negative	-2.2
negativer	-2.2
negatives	-2.2
negativzinsen	-1.7
nehmen sich zeit	1.7
nepp	-3.0
nerven	-3.0
nervenaufreibend	-1.7
nervend	-3.0
nervig	-3.0
nervt	-3.0
nett	2.2
nette mitarbeiter	1.2
nettes ambiente	1.2
nettes personal	1.2
nettes team	1.2
neu renoviert	1.2
niedlich	2.0
niedriger verbrauch	1.7
niemanden interessiert	-1.7
nikotingestank	-2.2
nimmt einen ernst	1.7
nimmt sich zeit	1.7
njam	1.2
notarzteinsatz	-1.7
notbremse	-1.7
notbremsung	-1.7
notdürftig	-1.7
note 1	2.0
note 5	-1.7
note 6	-1.7
null empfang	-1.7
null interesse	-1.7
null komma null	-1.7
null kulanz	-1.7
null service	-1.7
null sterne	-3.7
null verständnis	-1.7
nur eine nummer	-1.7
nur empfehlen	3.0
nur kaltes wasser	-1.7
nur probleme	-1.7
nur versprechungen	-2.2
nur weiterempfehlen	3.0
nur werbung	-1.7
nur zu empfehlen	3.0
nur ärger	-1.7
nutzerfreundlich	2.2
nutzlos	-3.0
nützlich	2.2
oberhammer	3.0
oberklasse	3.0
odyssee	-1.7
ofenfrisch	1.7
offenes ohr	1.7
ohrenbetäubend	-2.2
okay	0.35
optimal	2.2
optimierungsbedarf	-1.7
optimierungsbedürftig	-1.7
optimistisch	1.7
ordentlich	1.7
originell	1.7
pampig	-3.0
panik	-1.2
panne	-1.2
pannen	-1.2
pannenserie	-1.2
papierkram	-2.2
pappig	-2.2
partnerschaftlich	1.7
passabel	1.2
passgenau	2.2
passt alles	2.0
passt gut	2.0
passt perfekt	2.2
passt so	1.7
passt super	2.2
passt wie angegossen	2.2
patzig	-3.0
pech	-1.2
pechvogel	-1.2
peinlich	-3.0
penetrant	-1.2
perfekt	3.5
perfekte lage	1.7
personalmangel	-2.2
personenschaden	-1.7
persönlich betreut	1.7
pfeift	-1.7
pflichtbewusst	2.2
pfusch	-3.0
pfuscher	-3.0
phantastisch	3.5
phrasen	-1.7
phänomenal	3.5
picobello	2.2
piekfein	2.2
pieksauber	2.2
pinkelt	-1.7
pixelig	-1.2
pizza kalt	-1.7
plagiat	-3.0
planlos	-2.2
plastikschrott	-1.7
plunder	-3.0
plus punkt	2.0
pluspunkt	2.0
pluspunkte	2.0
polizeieinsatz	-1.7
pommes kalt	-1.7
pop-ups	-1.2
positiv	2.0
positiv überrascht	2.0
positive	2.0
positive überraschung	2.0
positiver	2.0
positives	2.0
praktisch	2.2
praxisfern	-1.7
preis leistung stimmt	2.0
preis leistung top	2.2
preis und leistung stimmen	2.0
preis-leistung stimmt	2.0
preis-leistung top	2.2
preis-leistungssieger	1.2
preise erhöht	-1.7
preise gestiegen	-1.7
preise ständig erhöht	-1.7
preiserhöhung	-2.2
preiserhöhungen	-2.2
preisgünstig	2.2
preishit	1.2
preisknaller	1.2
preisleistungssieger	1.2
preissteigerung	-2.2
preiswert	2.2
prellen	-1.7
prellt	-1.7
prima	2.0
privatisierungswahn	-1.7
problem	-1.0
problem behoben	1.7
problem gelöst	1.7
problematisch	-2.2
probleme	-2.2
problemlos	2.2
problemlose abwicklung	1.7
produktiv	1.7
professionell	2.2
prompt	2.2
proppenvoll	-2.2
provisorisch	-1.7
provisorium	-1.7
prügelei	-1.7
punkte verfallen	-1.2
punktet	1.2
pöbeln	-1.7
pöbelnde	-1.7
pöbelt	-1.7
pünktlichkeit	2.2
qualitativ hochwertig	2.2
quietschend	-1.7
quietscht	-1.7
rabatt bekommen	1.7
raffiniert	1.7
ramsch	-3.0
randale	-1.7
randalieren	-1.7
randalierer	-1.7
ranzig	-3.0
rappelvoll	-2.2
rasche lieferung	2.0
rasend schnell	2.2
rassismus	-3.0
rassistisch	-3.0
rate ab	-3.0
rate dringend ab	-3.0
ratlos	-2.2
raub	-1.7
raubritter	-3.7
rauer ton	-1.7
rauer umgangston	-1.7
rauscht	-1.7
rausgeflogen	-1.7
rausgeredet	-1.7
rausgeschmissen	-2.2
rausgeschmissenes geld	-3.0
rausgeworfen	-2.2
rausgeworfenes geld	-3.0
rausreden	-1.7
realitätsfern	-1.7
recht =laut	-1.7
rechtswidrig	-2.2
reibungslos	2.2
reichhaltig	2.2
reichliche portionen	1.7
reichts jetzt	-1.7
reinfall	-2.2
reklamation	-2.2
reklamieren	-2.2
reklamiert	-2.2
renoviert	1.2
renovierungsbedürftig	-2.2
respekt	2.0
respektlos	-3.0
respektloser umgang	-1.7
respektvoll	2.2
respektvoller umgang	1.7
riecht nach rauch	-1.7
riesen auswahl	1.7
riesen lob	1.2
riesenlob	1.2
riesige auswahl	1.7
riesige portionen	1.7
robust	2.2
roch nach	-1.7
roch nach rauch	-1.7
romantisch	2.2
rost	-1.7
rostig	-2.2
rostlaube	-1.7
ruckelig	-2.2
ruckeln	-2.2
ruckelt	-2.2
ruckt	-1.7
ruckzuck	2.2
ruhig gelegen	1.7
ruhige lage	1.7
ruhige zimmer	1.7
ruhiges zimmer	1.7
rumgelegen	-1.7
rundum zufrieden	2.2
runtergekommen	-3.0
ruppig	-3.0
rustikal =schön	1.2
räudig	-3.0
rückenschmerzen	-2.2
rückruf wegen	-1.7
rückrufaktion	-1.7
rücksichtslos	-2.2
rücksichtsvoll	1.7
rührend	1.7
sabotage	-1.7
sachbeschädigung	-1.7
sachkundig	2.2
saftig	1.7
saftige preise	-1.7
saftige preiserhöhung	-1.7
saftladen	-3.7
sagenhaft	3.0
sanierungsbedürftig	-2.2
satt geworden	1.2
satter klang	1.7
sattgrün =schön	1.7
sauber	1.7
sauber gemacht	1.2
sauber und gepflegt	1.2
sauber und ordentlich	1.7
saubere verarbeitung	1.7
sauberkeit	1.7
sauerei	-3.0
saugeil	3.0
sauguat	2.0
saugut	3.0
saukalt	-2.2
sauladen	-3.7
saustall	-3.7
sauteuer	-3.0
schade	-1.5
schade um das geld	-3.0
schade ums geld	-3.0
schaden	-2.2
schadensabwicklung dauert	-1.7
schallschutz fehlt	-1.2
schande	-3.0
scharfe kritik	-1.2
scheiss	-3.7
scheiss egal	-3.0
scheissdreck	-3.0
scheisse	-3.7
scheissladen	-3.7
scheiß	-3.7
scheißdreck	-3.0
scheiße	-3.7
scheißegal	-3.0
scheißladen	-3.7
scheißteuer	-3.0
scheißverein	-3.7
scheppert	-1.7
schienenersatzverkehr	-1.7
schikane	-2.2
schikaniert	-2.2
schimmel	-3.0
schimmelig	-3.0
schimmlig	-3.0
schlaflos	-2.2
schlaflose nacht	-2.2
schlampen	-1.7
schlamperei	-1.7
schlampig	-2.2
schlampt	-1.7
schlecht	-3.0
schlecht beraten	-1.2
schlecht erreichbar	-1.7
schlecht gelaunt	-1.7
schlecht zu erreichen	-1.7
schlechte bewertung	-1.7
schlechte laune	-1.7
schlechte qualität	-1.7
schlechte verarbeitung	-1.7
schlechte verbindung	-1.7
schlechter als	-2.2
schlechter empfang	-1.7
schlechter geworden	-2.2
schlechter kundenservice	-1.7
schlechter service	-1.7
schlechter witz	-3.0
schlechtes netz	-1.7
schlechteste	-3.7
schlechtgelaunt	-1.7
schlimm	-3.0
schlimmste	-3.7
schludrig	-2.2
schlägerei	-1.7
schmackhaft	2.2
schmeckt	1.2
schmeckte	1.2
schmerzfrei	1.7
schmerzhaft	-2.2
schmerzlos	1.7
schmutzig	-3.0
schnarchladen	-2.2
schnarchlangsam	-2.2
schnauze voll	-1.7
schneckentempo	-2.2
schneechaos	-1.7
schnell	2.0
schnell ausgezahlt	1.7
schnell bearbeitet	2.0
schnell behoben	1.7
schnell da	2.0
schnell geholfen	2.0
schnell geliefert	2.0
schnell gelöst	1.7
schnell leer	-1.7
schnell reagiert	2.0
schnell reguliert	1.7
schnell und einfach	1.2
schnell unkompliziert	1.2
schnelle abwicklung	2.0
schnelle antwort	2.0
schnelle bearbeitung	2.0
schnelle hilfe	2.0
schnelle lieferung	2.0
schnelle reaktion	2.0
schnelle regulierung	1.7
schnelle rückerstattung	2.0
schnelle rückmeldung	2.0
schnelle schadenregulierung	1.7
schnelle überweisung	1.7
schneller als erwartet	2.0
schneller als gedacht	1.7
schneller als vorher	1.7
schneller check-in	1.7
schneller versand	2.0
schnellere lieferung als	1.2
schnelles internet	1.2
schnelles wlan	1.7
schnippisch	-3.0
schnuckelig	2.0
schnucklig	2.0
schnäppchen	2.0
schock	-1.2
schockierend	-1.2
schockiert	-1.2
schon wieder	-1.7
schon wieder erhöht	-1.7
schrecklich	-3.0
schrott	-3.0
schrottig	-3.0
schröpfen	-1.7
schubst	-1.7
schund	-3.0
schwabbelig	-1.7
schwach	-2.2
schwache leistung	-2.2
schwachsinn	-3.0
schwachstelle	-2.2
schwankend	-1.7
schwankt	-1.7
schwankungen	-1.7
schweinerei	-3.0
schweineteuer	-3.0
schwer erreichbar	-1.7
schwer verletzt	-1.7
schwer zu erreichen	-1.7
schwer zu finden	-1.7
schwerfällig	-2.2
schwierigkeiten	-2.2
schwitzen	-1.7
schwitzt	-1.7
schwäche	-2.2
schwächelt	-2.2
schwächen	-2.2
schwül	-2.2
schäbig	-2.2
schäden	-2.2
schämen	-3.0
schämt euch	-3.0
schändlich	-3.0
schöne atmosphäre	1.2
schöne aussicht	1.7
schöne zeit	1.2
schöne zimmer	1.2
schöner abend	1.2
schöner aufenthalt	1.2
schöner ausblick	1.7
schöner urlaub	1.2
schönes ambiente	1.2
schönes design	1.7
schönes zimmer	1.2
schöngeredet	-1.7
sehenswert	2.2
sehr =laut	-2.2
sehr bemüht	1.7
sehr ernst genommen	1.7
sehr geschmeckt	1.2
sehr klein	-1.2
sehr lange gedauert	-1.2
sehr zu empfehlen	3.0
sein geld wert	2.2
seit jahren zufrieden	1.2
sekundengenau	1.2
selbsterklärend	2.2
selbstgemacht	1.7
selig	3.0
seltsam	-1.2
sensationell	3.5
sensibel umgegangen	2.2
seriös	2.2
seriöser anbieter	1.2
seriöser händler	1.2
seriöser shop	1.2
service fehlanzeige	-1.7
service gleich null	-1.7
service null	-1.7
service super	1.2
service top	1.2
service unterirdisch	-1.7
service wüste	-1.7
serviceorientiert	2.2
serviceorientierung	1.7
servicewüste	-1.7
servicewüste deutschland	-1.7
setzen 6	-1.7
setzen sechs	-1.7
sexistisch	-3.0
sicher gefühlt	1.7
sicher verpackt	2.0
sicherheit gibt	1.7
sicherheitslücke	-1.7
sicherheitslücken	-1.7
sieht billig aus	-1.7
siffig	-3.0
sind gestiegen	-1.7
sinnlos	-3.0
sitze fest	-1.7
sitzen fest	-1.7
sitzen gelassen	-2.2
sitzengeblieben	-1.7
sitzt fest	-1.7
sitzt perfekt	2.2
sitzt super	2.2
sitzt wie angegossen	2.2
skandal	-3.7
skandalös	-3.7
so =laut	-1.7
so geht service	2.0
so la la	-1.2
so lala	-1.2
so muss das sein	2.0
so muss es sein	2.0
so soll es sein	2.0
so wünscht man sich	2.0
sofort da	2.0
sofort geholfen	2.0
sofort gelöst	1.7
sofort leer	-1.7
sofort reagiert	2.0
solala	-1.2
solala gut	1.2
sorgen	-2.2
sorgfältig	2.2
sorgfältig verpackt	2.0
soweit ok	1.7
soweit okay	1.7
spam	-1.2
spannend	1.7
sparsam	1.7
sparsamer verbrauch	1.7
spart zeit	1.7
spass	2.0
spaß	2.0
sperrung	-1.7
spionage	-1.7
spitzenklasse	3.5
spitzenleistung	1.2
spitzenmäßig	3.0
spottbillig	1.2
sprachlos vor wut	-3.0
spritfresser	-1.7
spritzig	1.7
spärlich	-2.2
spärliche portion	-1.7
spät geliefert	-2.2
stabil	2.2
stabile verbindung	1.2
stabiles internet	1.2
stabiles wlan	1.2
stammgast	2.0
stammgäste	2.0
stammkunde	2.0
stammkunden	2.0
standardantwort	-1.7
standardantworten	-1.7
standardfloskeln	-1.7
stank	-3.0
stark verbessert	1.7
starke leistung	1.2
starkes stück gut	1.7
starkes team	1.7
starren mich	-1.7
starrt mich	-1.7
staubig	-2.2
stecke fest	-1.7
stecken fest	-1.7
stecken geblieben	-1.7
steckengeblieben	-1.7
steckt fest	-1.7
stehen gelassen	-2.2
stehen müssen	-1.7
stehengelassen	-2.2
steinhart	-2.2
steril	-2.2
stets bemüht	1.7
steuerverschwendung	-1.7
stickig	-2.2
stillgelegt	-1.7
stillstand	-1.7
stilvoll	2.2
stimmig	1.7
stimmiges	2.0
stimmt alles	2.0
stimmungsvoll	1.7
stinken	-3.0
stinkend	-3.0
stinksauer	-3.0
stinkt	-3.0
stolz	1.2
stolze preise	-1.7
stolzer preis	-1.7
storniert worden	-1.7
stornogebühren	-1.2
stottert	-1.7
strafe	-1.2
strafzinsen	-1.7
straßenlärm	-1.2
streik	-1.7
streiken	-1.7
streikt	-1.7
stress	-2.2
stressig	-2.2
stunde gewartet	-1.7
stunde warten	-1.7
stunden gewartet	-1.7
stunden warten	-1.7
stundenlang	-2.2
stur	-2.2
stylisch	1.7
stylish	1.7
ständig ausfälle	-2.2
ständig probleme	-1.7
ständig werbung	-1.7
störend	-2.2
stört	-2.2
störung	-2.2
störungen	-2.2
störungsbedingt	-1.7
stümper	-3.0
stümperhaft	-3.0
stürzt ab	-2.2
super	3.0
super =schön	2.9
super arzt	1.7
super aufmerksam	2.9
super bequem	2.9
super beratung	1.2
super cool	2.9
super einfach	2.9
super flott	2.9
super freundlich	2.9
super frisch	2.9
super frühstück	1.2
super geholfen	2.0
super gemütlich	2.9
super geschlafen	1.7
super glücklich	2.9
super gut	2.9
super günstig	2.9
super hilfsbereit	2.9
super kompetent	2.9
super lecker	2.9
super leicht	2.9
super nett	2.9
super praktisch	2.9
super praxis	1.7
super qualität	1.2
super sauber	2.9
super schnell	2.9
super service	1.2
super team	1.2
super weich	2.9
super zufrieden	2.9
super zuverlässig	2.9
supereinfach	3.0
superfreundlich	3.0
supergeil	3.0
supergut	3.0
superklasse	3.0
superlecker	3.0
supernett	3.0
superpünktlich	2.2
superschnell	3.0
superschön	3.0
supertoll	3.0
suppe kalt	-1.7
surrt	-1.7
sympathieträger	1.7
sympathisch	2.2
säuft	-1.7
sündenbock	-1.7
süss	2.0
süß	2.0
tadellos	3.0
tagelang	-2.2
tarifeinigung	1.2
tauglich	1.7
tausend dank	2.0
tausendmal	-1.7
teilausfall	-1.7
teilausfälle	-1.7
telefonterror	-1.2
tendiert gegen null	-1.7
termin abgesagt	-1.7
termin geplatzt	-1.7
termin verschoben	-1.7
terminvergabe katastrophe	-1.7
terror	-1.7
testsieger	1.2
teuer	-2.2
teurer geworden	-2.2
textbausteine	-1.7
tief geschlafen	1.7
tiefkühlware	-2.2
tierlieb	2.2
tip top	3.0
tipp topp	3.0
tipptopp	3.0
tiptop	3.0
tod	-1.7
todesfall	-1.7
todesopfer	-1.7
toll	3.0
tolle atmosphäre	1.2
tolle aussicht	1.7
tolle auswahl	1.7
tolle beratung	1.2
tolle kollegen	1.7
tolle lage	1.7
tolle mitarbeiter	1.2
tolle qualität	1.2
tolle sache	1.7
tolle verarbeitung	1.7
tolle zeit	1.2
tolle ärztin	1.7
toller abend	1.2
toller arzt	1.7
toller aufenthalt	1.2
toller ausblick	1.7
toller blick	1.7
toller klang	1.7
toller service	1.2
toller sound	1.7
toller urlaub	1.2
tolles ambiente	1.2
tolles design	1.7
tolles essen	1.2
tolles frühstück	1.2
tolles praxisteam	1.7
tolles team	1.2
tolles wlan	1.7
ton vergriffen	-1.7
tonaussetzer	-1.7
top beratung	1.2
top qualität	1.2
top service	1.2
top verarbeitung	1.7
top verpackt	2.0
totalausfall	-3.7
totalausfälle	-1.7
totalschaden	-2.2
totgeschwiegen	-1.7
totgespart	-1.7
touri falle	-3.0
touristenfalle	-3.0
touristennepp	-3.0
traditionsreich	1.2
tragisch	-1.2
tragödie	-1.2
transparent	2.2
traumblick	1.7
traumhaft	3.5
traumhaft =schön	3.0
traumhotel	3.0
traumlage	3.0
traumstrand	1.7
traumurlaub	3.0
traurig	-2.2
trendy	1.7
treu	1.7
treu bleiben	1.7
treue kundin	2.0
treuer gast	2.0
treuer kunde	2.0
trist	-2.2
trockenes	-2.2
tropfend	-1.7
tropft	-1.7
trostlos	-2.2
trottel	-3.0
trotz beschwerde	-1.2
trotz bestätigung	-1.2
trotz buchung	-1.2
trotz kündigung	-1.2
trotz mehrfacher	-1.2
trotz mehrmaliger	-1.2
trotz reklamation	-1.2
trotz reservierung	-1.2
trotz termin	-1.2
trotz terminvereinbarung	-1.2
trotz versprechen	-1.2
trotz zusage	-1.2
trumpft	1.2
typisch bahn	-1.7
typisch db	-1.7
typisch deutsche bahn	-1.7
typisch telekom	-1.7
typisch vodafone	-1.7
tödlich	-1.7
tüchtig	2.2
umfangreich	2.2
umleitung	-1.7
ums leben	-1.7
umsichtig	1.7
umsonst dazu	2.0
umsonst gewartet	-2.2
umständlich	-2.2
umweltfreundlich	2.2
umwerfend	3.5
unakzeptabel	-3.7
unangenehm	-2.2
unauffindbar	-1.7
unaufmerksam	-2.2
unausgegoren	-1.7
unausgereift	-2.2
unbearbeitet	-1.7
unbedienbar	-1.7
unbefriedigend	-1.2
unbenutzbar	-2.2
unbequem	-2.2
unberechtigt	-2.2
unbeschädigt	2.0
unbeständig	-1.7
unbezahlbar	-2.2
unbrauchbar	-3.0
unbrauchbare	-1.2
unbürokratisch	1.7
undicht	-2.2
undurchschaubar	-2.2
undurchsichtig	-2.2
unehrlich	-3.0
uneinheitlich	-1.2
unerfreulich	-2.2
unergonomisch	-1.7
unerreichbar	-1.7
unerträglich	-2.2
unfair	-2.2
unfall	-1.7
unfassbar schlecht	-3.0
unflexibel	-2.2
unfreundlich	-3.0
unfreundlichkeit	-3.0
unfähig	-3.0
unfähigkeit	-3.0
ungeduldig	-2.2
ungeeignet	-2.2
ungemütlich	-2.2
ungenau	-1.2
ungeniessbar	-3.0
ungenießbar	-3.0
ungenügend	-2.2
ungepflegt	-2.2
ungerecht	-2.2
ungerechtfertigt	-2.2
ungereimtheiten	-1.2
ungeziefer	-3.0
unglaublich schlecht	-1.2
ungleichmäßig	-1.2
unglück	-1.7
unglücklich	-2.2
ungültig	-1.2
unhandlich	-2.2
unhygienisch	-2.2
unhöflich	-3.0
unhöflichkeit	-3.0
uninteressiert	-2.2
unintuitiv	-1.7
unklar	-2.2
unkompliziert	2.2
unkomplizierte abwicklung	1.7
unkomplizierter check-in	1.7
unkonzentriert	-2.2
unkooperativ	-2.2
unlesbar	-1.2
unleserlich	-1.2
unlogisch	-2.2
unmenschlich	-3.7
unmodern	-1.2
unmotiviert	-2.2
unmöglich	-3.0
unnötig	-2.2
unordentlich	-2.2
unorganisiert	-2.2
unpassend	-2.2
unpersönlich	-2.2
unpraktisch	-2.2
unproblematisch	2.2
unprofessionell	-3.0
unpräzise	-1.2
unpünktlich	-2.2
unpünktlichkeit	-2.2
unrechtmäßig	-2.2
unregelmäßig	-1.2
unregelmäßigkeiten	-1.2
unsauber	-2.2
unscharf	-1.2
unschlagbar	3.5
unschlagbarer preis	2.2
unschön	-2.2
unsensibel	-2.2
unseriös	-3.0
unsicher	-2.2
unstimmig	-1.2
unstimmigkeiten	-1.2
untauglich	-2.2
unter aller kanone	-3.7
unter aller kritik	-3.7
unter aller sau	-3.7
unterbesetzt	-2.2
unterdurchschnittlich	-1.2
untergejubelt	-1.2
unterhaltsam	1.7
unterirdisch	-3.7
unterirdischer	-3.0
unterste schublade	-3.7
untragbar	-3.7
unverantwortlich	-2.2
unvergesslich	2.2
unvergleichlich	2.2
unverhältnismäßig	-1.2
unverschämt	-3.0
unverschämt teuer	-3.0
unverschämtheit	-3.0
unversehrt	2.0
unverständlich	-2.2
unverständnis	-1.2
unverwüstlich	2.2
unvollständig	-2.2
unwillig	-2.2
unzufrieden	-2.2
unzufriedenheit	-2.2
unzulänglich	-1.7
unzulänglichkeit	-1.7
unzumutbar	-3.7
unzureichend	-2.2
unzuverlässig	-2.2
unübersichtlich	-2.2
unübertroffen	3.5
up to date	1.2
ur leiwand	2.0
uralt	-1.2
uralte	-1.2
uralte züge	-1.2
urgemütlich	2.2
urig	1.2
uringestank	-3.0
uriniert	-1.7
urleiwand	2.0
vandalismus	-1.7
veraltet	-2.2
verantwortungslos	-2.2
verarsche	-3.7
verarschen	-3.7
verarscht	-3.7
verarschung	-3.7
verascht	-3.7
verbessert	1.5
verbesserung	1.0
verbesserungsbedarf	-1.7
verbesserungsbedürftig	-1.7
verbesserungspotenzial	-1.7
verbesserungswürdig	-1.7
verbeult	-2.2
verbockt	-2.2
verbogen	-1.2
verbrannt	-2.2
verbraucherschutz	-3.0
verbraucherzentrale	-3.0
verbraucht zu viel	-1.7
verbrecher	-3.7
verbrecherisch	-3.7
verbuggt	-2.2
verdammt	-3.0
verdorben	-3.0
verdreckt	-3.0
verdreckte	-1.7
verfallen	-1.2
verfault	-3.0
verflucht	-3.0
verformt	-1.2
verfärbt	-1.7
vergammelt	-3.0
vergebens gewartet	-2.2
vergeblich	-3.0
vergeigt	-2.2
vergessen worden	-2.2
vergessen wurde	-2.2
vergewaltigt	-1.7
vergewaltigung	-1.7
vergiftet	-3.0
vergraulen	-1.7
vergrault	-1.7
verharmlost	-1.7
verhasst	-3.0
verheimlicht	-1.7
verhunzt	-2.2
verkacken	-3.0
verkackt	-3.7
verkalkt	-1.7
verkehr eingestellt	-1.7
verkehrschaos	-1.7
verkehrsgünstig	1.7
verkehrslärm	-1.2
verkehrt	-2.2
verkeimt	-3.0
verklagen	-3.0
verkocht	-2.2
verletzt	-2.2
verletzte	-2.2
verletzter	-2.2
verletzung	-2.2
verliebt	2.0
verlogen	-3.0
verloren gegangen	-2.2
verlorengegangen	-2.2
verlottert	-1.7
vermasselt	-2.2
vermurkst	-2.2
verpasse	-1.7
verpassen	-1.7
verpasst	-1.7
verpatzt	-2.2
verpennt	-1.7
verpfuscht	-1.2
verpisst	-3.0
verpixelt	-1.2
verprellt	-1.7
verprügelt	-1.7
verqualmt	-2.2
verraucht	-2.2
verrostet	-2.2
versagen	-3.0
versager	-3.0
versagt	-3.0
versalzen	-2.2
verschachtelt	-1.7
verschimmelt	-3.0
verschlafen hat	-1.7
verschlampt	-2.2
verschlechtert	-2.2
verschlechterung	-2.2
verschleppen	-1.7
verschleppt	-1.7
verschlimmbessert	-1.7
verschlimmbesserung	-1.7
verschlimmert	-2.2
verschlissen	-2.2
verschludert	-2.2
verschmutzt	-3.0
verschollen	-2.2
verschwendet	-3.0
verschwendung	-3.0
verschwitzt	-1.2
verschwommen	-1.2
verschwunden	-2.2
versifft	-3.0
verspätet	-2.2
verspätung*	-2.2
verspätungen	-1.7
verspätungsgrund	-1.7
verstaubt	-2.2
versteckte kosten	-2.2
verstopft	-1.7
verständlich erklärt	1.7
verständnisvoll	2.2
vertrauen	1.7
vertrauen verloren	-2.2
vertrauensbruch	-2.2
vertrauensvoll	1.2
vertrauenswürdig	2.2
vertraut	1.7
vertreiben kunden	-1.7
vertrösten	-2.2
vertröstet	-2.2
vertuschen	-1.7
vertuscht	-1.7
verunsichert	-2.2
verwahrlost	-3.0
verwehren	-1.7
verwehrt	-1.7
verweigern	-2.2
verweigert	-2.2
verweigerte	-1.7
verweigerung	-2.2
verwirrend	-2.2
verwundert	-1.2
verzweifeln	-2.2
verzweifelt	-2.2
verzweiflung	-2.2
verzögert	-2.2
verzögerung	-2.2
verzögerungen	-2.2
veräppelt	-3.7
verärgert	-3.0
viel besser	2.0
viel liebe zum detail	1.2
viel mühe	1.7
viel platz	1.7
viel stauraum	1.7
viel zeit genommen	1.7
viel zu =laut	-3.3
viel zu =spät	-2.2
viel zu alt	-1.8
viel zu bürokratisch	-2.55
viel zu chaotisch	-2.55
viel zu dreckig	-2.55
viel zu dunkel	-1.8
viel zu dünn	-1.8
viel zu eng	-1.8
viel zu fad	-2.55
viel zu fest	-2.55
viel zu fett	-2.55
viel zu fettig	-1.8
viel zu früh	-1.8
viel zu gross	-1.8
viel zu groß	-1.8
viel zu hart	-1.8
viel zu heiß	-1.8
viel zu hoch	-1.8
viel zu kalt	-1.8
viel zu klein	-1.2
viel zu kompliziert	-1.8
viel zu kurz	-1.8
viel zu labberig	-2.55
viel zu lahm	-2.55
viel zu lang	-1.8
viel zu lange	-1.2
viel zu langsam	-1.8
viel zu laut	-1.8
viel zu leise	-1.8
viel zu niedrig	-1.8
viel zu salzig	-1.8
viel zu scharf	-1.8
viel zu schlecht	-2.55
viel zu schmutzig	-2.55
viel zu schwach	-1.8
viel zu schwer	-1.8
viel zu selten	-2.55
viel zu spät	-2.2
viel zu stressig	-2.55
viel zu süß	-1.8
viel zu teuer	-1.8
viel zu trocken	-1.8
viel zu träge	-2.55
viel zu umständlich	-1.8
viel zu unbequem	-2.55
viel zu undurchsichtig	-2.55
viel zu unflexibel	-2.55
viel zu unfreundlich	-2.55
viel zu ungenau	-2.55
viel zu unpersönlich	-2.55
viel zu unsicher	-2.55
viel zu unzuverlässig	-2.55
viel zu unübersichtlich	-1.8
viel zu viel	-1.8
viel zu viele	-1.8
viel zu voll	-1.8
viel zu warm	-1.8
viel zu weich	-1.8
viel zu weit	-1.8
viel zu wenig	-1.2
viel zu wenige	-1.8
viel zu zäh	-2.55
viel ärger	-1.7
vielen dank an	2.0
vielen dank für	2.0
vielen lieben dank	2.0
vielseitig	2.2
vollbremsung	-1.7
volle punktzahl	2.0
voller geschmack	1.7
volles netz	1.2
vollgekotzt	-1.7
vollgepisst	-1.7
vollgestopft mit werbung	-1.7
vollidioten	-3.0
volltreffer	2.0
von a nach b geschickt	-1.7
von einem zum anderen	-1.7
von oben herab	-1.7
von pontius zu pilatus	-1.7
vorausschauend	1.7
vorbildhaft	2.2
vorbildlich	3.5
vorsicht betrug	-3.0
vorteil	2.0
vorteile	2.0
vorteilhaft	2.2
völlig überteuert	-3.0
wabbelig	-1.7
wackelig	-1.7
wackelt	-1.7
wacklig	-1.7
war =laut	-1.7
war es =laut	-1.7
war kalt	-2.2
war ok	1.7
war okay	1.7
war schnell da	2.0
warmherzig	2.2
warne	-3.0
warnstreik	-1.7
warnung vor	-3.0
warte immer noch	-2.2
warte noch immer	-2.2
warte seit	-2.2
warten immer noch	-2.2
warten seit	-2.2
warteschleife	-2.2
wartet man	-2.2
wartezeit	-2.2
wartezeiten	-2.2
wasser kalt	-1.7
weh getan	-2.2
weigern	-1.7
weigert	-1.7
weigert sich	-1.7
weit vom schuss	-1.2
weit weg	-1.2
weiter so	2.0
weiterempfehlen	2.2
weiterempfohlen	1.2
weitergeholfen	2.0
weiterverbunden	-1.7
weitsichtig	1.7
well done	1.2
weltfremd	-1.7
weltklasse	3.5
weltkriegsbombe	-1.7
wendig	1.7
wenig auswahl	-1.7
wenig personal	-1.7
wenig platz	-1.7
weniger =schön	-1.2
weniger erfreulich	-1.2
weniger gut	-1.2
weniger toll	-1.2
werbeanrufe	-1.2
werkstattaufenthalt	-1.7
werkstattaufenthalte	-1.7
wertgeschätzt	1.7
wertlos	-3.0
wertschätzend	1.7
wertschätzender umgang	1.7
wertschätzung	1.7
wertstabil	1.7
wertvoll	1.2
wichser	-3.7
widerspricht	-1.2
widersprüche	-1.2
widersprüchlich	-1.2
wie abgebildet	2.0
wie am fließband	-2.2
wie angegossen	2.2
wie beschrieben	2.0
wie bestellt	2.0
wie daheim	1.7
wie ein bittsteller	-1.7
wie ein mensch zweiter	-1.7
wie eine nummer	-1.7
wie erwartet gut	2.0
wie immer zu spät	-1.7
wie versprochen	2.0
wie zu hause	1.7
wie zuhause	1.7
wieder bestellen	1.7
wieder buchen	1.7
wieder kaufen	1.7
wieder kommen	1.7
wiedergekommen	1.7
wiederkommen	1.7
willkommen gefühlt	1.7
willkür	-2.2
willkürlich	-2.2
winzig	-2.2
winzige portionen	-1.7
wirkt billig	-1.7
witz des jahrhunderts	-3.0
witzlos	-3.0
wochen gewartet	-1.7
wochenlang	-2.2
wohl gefühlt	2.2
wohlfühlen	2.2
wohlfühlfaktor	2.2
wohlgefühlt	2.2
wohlschmeckend	2.2
wohltuend	2.2
wohlwollend	1.7
wollt ihr mich	-1.7
wortbruch	-2.2
worthülsen	-1.7
wortkarg	-1.7
wow	1.2
wucher	-3.7
wucherpreise	-3.7
wunderbar	3.0
wunderschön	3.0
wundervoll	3.0
wunsch erfüllt	1.7
wurde storniert	-1.7
wurde vergessen	-2.2
wärmstens empfehlen	3.0
wässrig	-2.2
wünsche berücksichtigt	1.7
wütend	-3.0
x mal	-1.7
yay	1.2
yeah	1.2
zauberhaft	2.2
zeit genommen	1.7
zeit gespart	1.7
zeitaufwendig	-1.2
zeitersparnis	1.7
zeitgemäß	2.2
zeitraubend	-1.2
zeitsparend	1.7
zeitverschwendung	-3.0
zentral gelegen	1.7
zentrale lage	1.7
zerbrochen	-2.2
zerdrückt	-2.2
zerfleddert	-1.2
zergeht auf der zunge	1.7
zerknautscht	-1.2
zerknittert	-1.2
zerkocht	-2.2
zerkratzt	-2.2
zermürbend	-3.0
zerreißprobe	-1.7
zerrissen	-2.2
zerstochen	-1.7
zerstört	-2.2
zicke	-1.7
zickig	-1.7
zieht sich	-1.7
zieht sich hin	-1.7
ziemlich =laut	-1.7
zig mal	-1.7
zigmal	-1.7
zimmer alt	-1.2
zimmer kalt	-1.7
zimmer laut	-2.2
zog sich	-1.7
zorn	-3.0
zornig	-3.0
zu =laut	-2.2
zu =spät	-2.2
zu alt	-1.2
zu bürokratisch	-1.7
zu chaotisch	-1.7
zu dreckig	-1.7
zu dunkel	-1.2
zu dünn	-1.2
zu eng	-1.2
zu fad	-1.7
zu fest	-1.7
zu fett	-1.7
zu fettig	-1.2
zu früh	-1.2
zu gross	-1.2
zu groß	-1.2
zu hart	-1.2
zu hause gefühlt	1.7
zu heiß	-1.2
zu hoch	-1.2
zu kalt	-1.2
zu klein	-1.2
zu kompliziert	-1.2
zu kurz	-1.2
zu labberig	-1.7
zu lahm	-1.7
zu lang	-1.2
zu lange	-1.2
zu lange gedauert	-1.2
zu langsam	-1.2
zu laut	-1.2
zu leise	-1.2
zu niedrig	-1.2
zu salzig	-1.2
zu scharf	-1.2
zu schlecht	-1.7
zu schmutzig	-1.7
zu schwach	-1.2
zu schwer	-1.2
zu selten	-1.7
zu spät gekommen	-1.2
zu stressig	-1.7
zu süß	-1.2
zu teuer	-1.2
zu trocken	-1.2
zu träge	-1.7
zu umständlich	-1.2
zu unbequem	-1.7
zu undurchsichtig	-1.7
zu unflexibel	-1.7
zu unfreundlich	-1.7
zu ungenau	-1.7
zu unpersönlich	-1.7
zu unsicher	-1.7
zu unzuverlässig	-1.7
zu unübersichtlich	-1.2
zu viel	-1.2
zu viel abgebucht	-2.2
zu viel berechnet	-2.2
zu viel werbung	-1.7
zu viele	-1.2
zu voll	-1.2
zu warm	-1.2
zu weich	-1.2
zu weit	-1.2
zu wenig	-1.2
zu wenig auswahl	-1.7
zu wenig busse	-1.7
zu wenig personal	-1.7
zu wenig platz	-1.7
zu wenig züge	-1.7
zu wenige	-1.2
zu wenige züge	-1.7
zu wünschen übrig	-1.7
zu zäh	-1.7
zufrieden	2.2
zufriedenheit	2.2
zufriedenstellend	2.2
zug verpasst	-1.7
zugausfall	-1.7
zugausfälle	-1.7
zugespammt	-1.2
zugestellt gar	-1.2
zugewandt	2.2
zugverkehr eingestellt	-1.7
zum erliegen	-1.7
zum haare raufen	-1.7
zum heulen	-3.0
zum kotzen	-3.7
zumuten	-3.0
zumutung	-3.0
zusammengepfuscht	-1.2
zusammengeschlagen	-1.7
zusammengestoßen	-1.7
zusammenstoß	-1.7
zusatzkosten	-2.2
zuverlässig	2.2
zuverlässiger partner	1.7
zuverlässiges auto	1.7
zuverlässigkeit	2.2
zuversicht	1.7
zuversichtlich	1.7
zuviel abgebucht	-2.2
zuviel berechnet	-2.2
zuvorkommend	2.2
zwecklos	-3.0
zweifelhaft	-2.2
zweite heimat	1.7
zweites zuhause	1.7
zwielichtig	-3.0
zwischenfall	-1.2
zäh wie	-2.2
zügig	2.2
ängstlich	-2.2
ärger	-3.0
ärgerlich	-3.0
ärgern	-3.0
ärgert	-3.0
ätzend	-3.0
ätzt	-3.0
öde	-2.2
ölig	-2.2
ölverlust	-1.7
übelkeit	-2.2
übellaunig	-1.7
über den tisch gezogen	-3.0
überarbeitet	-2.2
überbucht	-2.2
überfahren	-1.7
überfall	-1.7
überfallen	-1.7
überflüssig	-2.2
überfordern	-1.7
überfordernd	-1.7
überfordert	-2.2
überfüllt	-2.2
überfüllung	-2.2
überglücklich	3.0
überheblich	-3.0
überhitzt	-2.2
überholt	-1.2
überhöht	-2.2
überladen	-1.7
überlastet	-2.2
überlaufen	-2.2
überpünktlich	2.2
überragend	3.5
überrascht positiv	1.2
überrumpelt	-1.7
übers ohr gehauen	-3.0
überschwemmt	-1.7
überteuert	-3.0
überteuerte	-3.0
übertreibung	-1.2
übertrieben	-1.2
übertroffen	2.0
übervoll	-2.2
überwältigend	3.0
überzeugend	2.2
überzeugt	2.2
überzogen	-2.2
üppige portionen	1.7
☹	-1.5
☹️	-1.5
☺	1.5
☺️	1.5
✅	1.5
✨	1.5
❌	-1.5
❤	1.5
❤️	1.5
⭐	1.5
🌟	1.5
🎉	1.5
🏆	1.5
👌	1.5
👍	1.5
👎	-1.5
👏	1.5
👿	-1.5
💔	-1.5
💕	1.5
💖	1.5
💙	1.5
💚	1.5
💛	1.5
💜	1.5
💩	-1.5
💪	1.5
💯	1.5
🔝	1.5
🖕	-1.5
😀	1.5
😁	1.5
😃	1.5
😄	1.5
😇	1.5
😉	1.5
😊	1.5
😋	1.5
😍	1.5
😎	1.5
😑	-1.5
😒	-1.5
😔	-1.5
😕	-1.5
😖	-1.5
😘	1.5
😞	-1.5
😟	-1.5
😠	-1.5
😡	-1.5
😢	-1.5
😣	-1.5
😤	-1.5
😨	-1.5
😩	-1.5
😫	-1.5
😭	-1.5
😰	-1.5
😱	-1.5
😾	-1.5
🙁	-1.5
🙂	1.5
🙄	-1.5
🙏	1.5
🤗	1.5
🤢	-1.5
🤤	1.5
🤦	-1.5
🤦‍♀️	-1.5
🤦‍♂️	-1.5
🤩	1.5
🤬	-1.5
🤮	-1.5
🥰	1.5
🥱	-1.5
🥳	1.5
🧡	1.5

[idioms]
1 klasse	0.0
1. klasse	0.0
2 klasse	0.0
2. klasse	0.0
=altstadt	0.0
=beschwerdemanagement	0.0
=beschwerdestelle	0.0
=bestellwert	0.0
=bestenfalls	0.0
=billigste	0.0
=billigsten	0.0
=das =allerletzte	-1.7
=das =ist =das =letzte	-1.7
=dunkelblau	0.0
=dunkelheit	0.0
=echt =das =letzte	-1.7
=einfach =das =letzte	-1.7
=einfachste	0.0
=entstört	0.0
=entstörung	0.0
=fairtrade	0.0
=früher =war	-1.7
=gewinner	0.0
=gewinnspiel	0.0
=gutbürgerlich	0.0
=günstigste	0.0
=günstigsten	0.0
=helfen	0.0
=hellblau	0.0
=hellgrau	0.0
=hielt =nicht	-1.7
=hält =nicht	-1.7
=hätte besser nicht	1.5
=hätte gern	0.0
=hätte gerne	0.0
=hätte ich mir sparen	-1.7
=hätte man sich sparen	-1.7
=hätte nicht besser	1.5
=hätte schlimmer kommen	0.8
=hätten gerne	0.0
=ihr =seid =das =letzte	-1.7
=ist =das =letzte	-1.7
=klassenfahrt	0.0
=komischerweise	0.0
=kurzschluss	0.0
=könnte besser nicht	1.5
=könnte nicht besser	1.5
=könnte schlimmer sein	0.8
=leidenschaften	0.0
=lg	0.0
=lieber	0.0
=lustigerweise	0.0
=mehrwertsteuer	0.0
=mfg	0.0
=mithilfe	0.0
=möchte gern	0.0
=möchte gerne	0.0
=möchte nicht missen	1.5
=möchten gerne	0.0
=nichts =mehr auszusetzen	1.2
=nichts =über	1.2
=nie wieder	-1.7
=nullproblemo	0.0
=partei	0.0
=problemzone	0.0
=reiseklasse	0.0
=schadensmeldung	0.0
=schnellste	0.0
=schnellste verbindung	0.0
=schnellste weg	0.0
=schnellsten	0.0
=schnellstens	0.0
=schnellster weg	0.0
=schnellstmöglich	0.0
=schön =wär's	-1.7
=schön =wäre	0.0
=schön =wärs	-1.7
=schön dass	0.0
=schön fand ich das nicht	-1.8
=schön finde ich das nicht	-1.8
=schön geht anders	-1.7
=schön ist anders	-1.7
=schön ist das nicht	-1.8
=schön ist das nicht gerade	-1.8
=schön ist er nicht	-1.8
=schön ist es nicht	-1.8
=schön ist etwas anderes	-1.8
=schön ist sie nicht	-1.8
=schön ist was anderes	-1.8
=schön langsam	0.0
=schön sind sie nicht	-1.8
=schön und gut	0.0
=schön war das nicht	-1.8
=schön war er nicht	-1.8
=schön war es leider nicht	-1.8
=schön war es nicht	-1.8
=schön war sie nicht	-1.8
=schön waren sie nicht	-1.8
=schön warm anziehen	0.0
=schön wenn	0.0
=sicherheitsschloss	0.0
=so =nicht =weiter	-1.7
=spitz	0.0
=stornogebühr	0.0
=störungsmeldung	0.0
=störungsstelle	0.0
=süßsauer	0.0
=traumdeutung	0.0
=verspätungsalarm	0.0
=vg	0.0
=war =mal =besser	-1.7
=war =mal =gut	-1.7
=warenwert	0.0
=wars für mich	-1.7
=wirklich =das =letzte	-1.7
=wäre THEN/4 =wunder	-2.5
=wäre besser	0.0
=wäre interessant	0.0
=wäre ja zu =schön	-1.7
=würde gern	0.0
=würde gerne	0.0
=würde ich nicht empfehlen	-1.8
=würde ich nicht weiterempfehlen	-1.8
=würde mich freuen	0.0
=würde mich über	0.0
=würden gern	0.0
=würden gerne	0.0
=würden uns freuen	0.0
=würden uns über	0.0
=zweifelsohne	0.0
absolut empfehlenswert	1.5
absolut nicht zufrieden	-1.8
absolute empfehlung	1.5
absolute kaufempfehlung	1.5
absolutes muss	1.5
akku hält nicht	-1.7
alle fragen beantwortet	1.5
alle meine fragen	1.5
alle mühe	1.5
allen empfehlen	1.5
alles andere als	-1.7
alles andere als freundlich	-1.7
alles andere als gut	-1.7
alles andere als günstig	-1.7
alles andere als optimal	-1.7
alles andere als sauber	-1.7
alles andere als schnell	-1.7
alles andere als zufrieden	-1.7
alles bestens gelaufen	1.5
alles gute	0.0
alles klar	0.0
alles liebe	0.0
alles richtig gemacht	1.5
alles stimmt	1.5
alles wird gut	0.0
also gut	0.0
alt und jung	0.0
alt werden	0.0
alte dame	0.0
alte frau	0.0
alte leute	0.0
alte schule	0.0
alte version	0.0
alten mann	0.0
alter mann	0.0
altes ehepaar	0.0
altes haus	0.0
am =billigsten	0.0
am =einfachsten	0.0
am =günstigsten	0.0
am =schnellsten	0.0
am alten	0.0
am besten	0.0
am falschen ende gespart	-1.7
am liebsten	0.0
am personal gespart	-1.7
am personal sparen	-1.7
an der nase herumgeführt	-1.7
an der nase rumgeführt	-1.7
an der qualität gespart	-1.7
an der spitze	0.0
andere können das besser	-1.7
andere sind besser	-1.7
angenehm fand ich das nicht	-1.8
angenehm finde ich das nicht	-1.8
angenehm ist das nicht	-1.8
angenehm ist das nicht gerade	-1.8
angenehm ist er nicht	-1.8
angenehm ist es nicht	-1.8
angenehm ist etwas anderes	-1.8
angenehm ist sie nicht	-1.8
angenehm ist was anderes	-1.8
angenehm sind sie nicht	-1.8
angenehm war das nicht	-1.8
angenehm war er nicht	-1.8
angenehm war es leider nicht	-1.8
angenehm war es nicht	-1.8
angenehm war sie nicht	-1.8
angenehm waren sie nicht	-1.8
ans herz gewachsen	1.5
ans herz legen	1.5
antworten nicht	-1.8
antwortet keiner	-1.8
antwortet nicht	-1.8
antwortet niemand	-1.8
arbeiten hart	0.0
arbeitet hart	0.0
auch gut	0.0
auf alle fragen	1.5
auf aufmerksam	0.0
auf beschwerden	0.0
auf den arm genommen	-1.7
auf die palme	-1.7
auf die schippe	-1.7
auf die schnelle	0.0
auf ganzer linie	1.5
auf gut deutsch	-1.7
auf gut glück	0.0
auf jede frage	1.5
auf keinen fall empfehlen	-1.8
auf voller linie überzeugt	1.5
aufmerksam auf	0.0
aufmerksam gemacht	0.0
aufmerksam geworden	0.0
aufmerksam machen	0.0
ausgefallene ideen	0.0
aussen hui innen pfui	-1.7
ausser spesen nichts gewesen	-1.7
außen hui innen pfui	-1.7
außer spesen nichts gewesen	-1.7
außer thesen	-1.7
bahnstreik beendet	1.2
bedingt empfehlenswert	-1.7
bedingt zu empfehlen	-1.7
begeistert bin ich damit leider nicht	-1.8
begeistert bin ich damit nicht	-1.8
begeistert bin ich gar nicht	-1.8
begeistert bin ich leider nicht	-1.8
begeistert bin ich mit dem service nicht	-1.8
begeistert bin ich mit euch nicht	-1.8
begeistert bin ich nicht	-1.8
begeistert bin ich noch nicht	-1.8
begeistert bin ich überhaupt nicht	-1.8
begeistert ist es nicht	-1.8
begeistert ist etwas anderes	-1.8
begeistert ist sie nicht	-1.8
begeistert ist was anderes	-1.8
begeistert kann man da nicht sein	-1.8
begeistert kann man damit nicht sein	-1.8
begeistert sind sie nicht	-1.8
begeistert sind wir damit nicht	-1.8
begeistert sind wir nicht	-1.8
begeistert war es leider nicht	-1.8
begeistert war es nicht	-1.8
begeistert war ich damit nicht	-1.8
begeistert war ich nicht	-1.8
begeistert war sie nicht	-1.8
begeistert waren sie nicht	-1.8
begeistert waren wir nicht	-1.8
bei ausfall	0.0
bei einem unfall	0.0
bei fragen	0.0
bei fragen und problemen	0.0
bei gefallen	0.0
bei nichtgefallen	0.0
bei problemen	0.0
bei störungen	0.0
bei verspätung	0.0
bei verspätungen	0.0
bekommen es nicht	-1.8
bequem fand ich das nicht	-1.8
bequem finde ich das nicht	-1.8
bequem ist das nicht	-1.8
bequem ist das nicht gerade	-1.8
bequem ist er nicht	-1.8
bequem ist es nicht	-1.8
bequem ist etwas anderes	-1.8
bequem ist sie nicht	-1.8
bequem ist was anderes	-1.8
bequem sind sie nicht	-1.8
bequem war das nicht	-1.8
bequem war er nicht	-1.8
bequem war es leider nicht	-1.8
bequem war es nicht	-1.8
bequem war sie nicht	-1.8
bequem waren sie nicht	-1.8
bereue es nicht	1.5
bereue nichts	1.5
besser =wäre	0.0
besser als andere	1.5
besser als bei anderen	1.5
besser als die konkurrenz	1.5
besser als erwartet	1.5
besser als gedacht	1.5
besser als nichts	0.0
besser als vorher	1.5
besser geht es kaum	1.5
besser geht es nicht	2.0
besser geht nicht	2.0
besser gehts kaum	1.5
besser gehts nicht	1.5
besser gesagt	0.0
besser ist	0.0
besser kann es nicht	1.5
besser kann man	1.5
besser mal	0.0
besser nicht	0.0
besser nicht sein	1.5
besser spät als nie	0.0
besser woanders	-1.7
beste freundin	0.0
beste grüsse	0.0
beste grüße	0.0
beste verbindung	0.0
beste was mir	1.5
beste wünsche	0.0
bestelle hier nicht mehr	-1.7
bestelle ich nicht mehr	-1.7
bestelle nicht mehr	-1.7
besten dank im voraus	0.0
besten freund	0.0
besten gruß	0.0
bester freund	0.0
bestimmt nicht das letzte mal	1.5
billig fand ich das nicht	-1.8
billig finde ich das nicht	-1.8
billig ist das nicht	-1.8
billig ist das nicht gerade	-1.8
billig ist er nicht	-1.8
billig ist es nicht	-1.8
billig ist etwas anderes	-1.8
billig ist sie nicht	-1.8
billig ist was anderes	-1.8
billig sind sie nicht	-1.8
billig war das nicht	-1.8
billig war er nicht	-1.8
billig war es leider nicht	-1.8
billig war es nicht	-1.8
billig war sie nicht	-1.8
billig waren sie nicht	-1.8
bis heute keine	-1.8
bis heute nicht	-1.8
bis heute nichts	-1.8
bis jetzt nichts	-1.8
bitte helfen	0.0
bitte um hilfe	0.0
bitte um verständnis	0.0
bitten um verständnis	0.0
blanker hohn	-1.7
bleib gesund	0.0
bleiben sie gesund	0.0
bloß nicht	-3.7
brachte nichts	-1.8
brand new	0.0
brandenburg	0.0
brandschutz	0.0
bringen nichts	-1.8
bringt es nicht	-1.8
bringt es nicht hin	-1.8
bringt nichts	-1.8
bringt nix	-1.8
buche ich nicht mehr	-1.7
buche nicht mehr	-1.7
cool =wäre	0.0
corona positiv	0.0
da kann man nicht meckern	2.0
da kommt freude auf	1.5
da passt alles	1.5
da stimmt alles	1.5
da stimmt einfach alles	1.5
danke bahn	-1.7
danke bahn fahren	0.0
danke db	-1.7
danke der nachfrage	0.0
danke deutsche bahn	-1.7
danke deutschebahn	-1.7
danke für den hinweis	0.0
danke für den link	0.0
danke für den tipp	0.0
danke für die antwort	0.0
danke für die info	0.0
danke für die information	0.0
danke für die infos	0.0
danke für die rückmeldung	0.0
danke für ihr verständnis	0.0
danke für ihre mühe	0.0
danke für ihre nachricht	0.0
danke für nichts	-1.7
danke im voraus	0.0
danke nein	0.0
danke s-bahn	-1.7
danke sbahn	-1.7
danke schon mal	0.0
danke schonmal	0.0
danke telekom	-1.7
danke vodafone	-1.7
danke vorab	0.0
darauf aufmerksam	0.0
darf gerne	0.0
darf nicht sein	-1.7
darf nicht wahr sein	-1.7
das beste =wäre	0.0
das beste daraus	0.0
das beste hoffen	0.0
das beste was	1.5
das geld kann man sich sparen	-1.7
das geld nicht wert	-1.7
das geld sparen	-1.7
das gewisse etwas	1.5
das herz am rechten fleck	1.5
das i-tüpfelchen	1.5
das kann nicht wahr	-1.7
das maß ist voll	-1.7
das salz in der suppe	1.5
das war das letzte mal	-1.7
dauerte nicht lange	1.5
dem zufall überlassen	-1.7
den neuesten stand	0.0
den preis nicht wert	-1.7
der alten	0.0
der burner	1.5
der hammer	1.5
der knaller	1.5
der kracher	1.5
der kunde ist könig	1.5
der letzte schrei nicht	-1.7
der renner	1.5
der wahnsinn	1.5
der witz	-1.7
des alten	0.0
desto besser	0.0
deutsche bahn ag	0.0
die alten hasen	0.0
die freude	0.0
dunkle schokolade	0.0
dunkles bier	0.0
durch den tod	0.0
dürfen gerne	0.0
dürfen sich freuen	0.0
ebenfalls gut	0.0
echt ein witz	-1.7
echt wahnsinn	1.5
eher nicht	-1.7
eher schlecht als recht	-1.7
ein absolutes muss	1.5
ein gedicht	1.5
ein genuss	1.5
ein gesundes	0.0
ein graus	-1.7
ein gutes stück	0.0
ein hammer	1.5
ein herz für	1.5
ein hohn	-1.7
ein katzensprung	1.5
ein muss	1.5
ein problem ist	0.0
ein schlag ins gesicht	-1.7
ein schlechter scherz	-1.7
ein trauerspiel	-1.7
ein traum	1.5
ein tropfen	-1.7
ein wahnsinn	1.5
ein witz	-1.7
eine bereicherung	1.5
eine der besten	1.5
eine gute stunde	0.0
eine wonne	1.5
eine wucht	1.5
einen =dreck	-1.7
einer der besten	1.5
eines der besten	1.5
einfach auf	0.0
einfach das	0.0
einfach den	0.0
einfach der	0.0
einfach die	0.0
einfach ein	0.0
einfach fand ich das nicht	-1.8
einfach finde ich das nicht	-1.8
einfach immer	0.0
einfach in	0.0
einfach ist das nicht	-1.8
einfach ist das nicht gerade	-1.8
einfach ist er nicht	-1.8
einfach ist es nicht	-1.8
einfach ist etwas anderes	-1.8
einfach ist sie nicht	-1.8
einfach ist was anderes	-1.8
einfach kein	0.0
einfach keine	0.0
einfach mal	0.0
einfach nicht	0.0
einfach nie	0.0
einfach nur	0.0
einfach ohne	0.0
einfach sind sie nicht	-1.8
einfach so	0.0
einfach unmöglich	0.0
einfach war das nicht	-1.8
einfach war er nicht	-1.8
einfach war es leider nicht	-1.8
einfach war es nicht	-1.8
einfach war sie nicht	-1.8
einfach waren sie nicht	-1.8
einfach weg	0.0
einfach weiter	0.0
einfach zu	0.0
einfache fahrt	0.0
einfache frage	0.0
einfache karte	0.0
einfaches abo	0.0
einmal und nicht wieder	-3.7
einmal und nie	-1.8
einmal und nie wieder	-3.7
empfehle ich auf keinen fall	-1.8
empfehle ich daher nicht	-1.8
empfehle ich keinem	-1.7
empfehle ich leider nicht	-1.8
empfehle ich nicht	-1.7
empfehle ich niemandem	-1.7
empfehle nicht	-1.7
empfehlenswert fand ich das nicht	-1.8
empfehlenswert finde ich das nicht	-1.8
empfehlenswert ist das nicht	-1.8
empfehlenswert ist das nicht gerade	-1.8
empfehlenswert ist er nicht	-1.8
empfehlenswert ist es nicht	-1.8
empfehlenswert ist etwas anderes	-1.8
empfehlenswert ist sie nicht	-1.8
empfehlenswert ist was anderes	-1.8
empfehlenswert sind sie nicht	-1.8
empfehlenswert war das nicht	-1.8
empfehlenswert war er nicht	-1.8
empfehlenswert war es leider nicht	-1.8
empfehlenswert war es nicht	-1.8
empfehlenswert war sie nicht	-1.8
empfehlenswert waren sie nicht	-1.8
ende in sicht nicht	-1.7
eng anliegend	0.0
eng verbunden	0.0
eng zusammen	0.0
enge zusammenarbeit	0.0
entsprach nicht	-1.8
entsprechen nicht	-1.8
entspricht nicht	-1.8
erfolg für	0.0
erfolg haben	0.0
erfolgreich angemeldet	0.0
erkennt nicht	-1.8
erste klasse	0.0
ersten klasse	0.0
erster klasse	0.0
erwartungen nicht erfüllt	-1.8
es geht =nichts =über	1.2
es gibt besseres	-1.7
es ist einfach	0.0
es nicht wert	-1.7
euch sparen	-1.7
fahren keine	-1.8
fahren nicht	-1.8
fahren nicht mehr	-1.8
fair enough	0.0
fair fand ich das nicht	-1.8
fair finde ich das nicht	-1.8
fair ist das nicht	-1.8
fair ist das nicht gerade	-1.8
fair ist er nicht	-1.8
fair ist es nicht	-1.8
fair ist etwas anderes	-1.8
fair ist sie nicht	-1.8
fair ist was anderes	-1.8
fair play	0.0
fair sind sie nicht	-1.8
fair trade	0.0
fair war das nicht	-1.8
fair war er nicht	-1.8
fair war es leider nicht	-1.8
fair war es nicht	-1.8
fair war sie nicht	-1.8
fair waren sie nicht	-1.8
falls ich falsch	0.0
falls probleme	0.0
falsch verbunden	0.0
falsch verstanden	0.0
falsch verstehen	0.0
fass ohne boden	-1.7
fehlen die worte	-1.3
fehlen einem die worte	-1.3
fehlen mir die worte	-1.3
fehlerfrei	1.5
fehlerlos	1.5
fehlermeldung anzeigen	0.0
feier mit	0.0
feiern am	0.0
feiern gehen	0.0
feiern gewesen	0.0
feiern wir	0.0
feiert geburtstag	0.0
feiert heute	0.0
feiert jubiläum	0.0
fern von	-1.7
finger geleckt	1.5
freude am	0.0
freue mich auf eine	0.0
freue mich auf ihre	0.0
freue mich über eine	0.0
freuen auf	0.0
freuen können sich	0.0
freuen uns auf	0.0
freuen uns über	0.0
freundlich fand ich das nicht	-1.8
freundlich finde ich das nicht	-1.8
freundlich geht anders	-1.7
freundlich ist anders	-1.7
freundlich ist das nicht	-1.8
freundlich ist das nicht gerade	-1.8
freundlich ist er nicht	-1.8
freundlich ist es nicht	-1.8
freundlich ist etwas anderes	-1.8
freundlich ist sie nicht	-1.8
freundlich ist was anderes	-1.8
freundlich sind sie nicht	-1.8
freundlich war das nicht	-1.8
freundlich war er nicht	-1.8
freundlich war es leider nicht	-1.8
freundlich war es nicht	-1.8
freundlich war sie nicht	-1.8
freundlich waren sie nicht	-1.8
freundliche grüsse	0.0
freundliche grüße	0.0
freundlichen gruß	0.0
freundlichen grüssen	0.0
freundlichen grüßen	0.0
frisch fand ich das nicht	-1.8
frisch finde ich das nicht	-1.8
frisch ist das nicht	-1.8
frisch ist das nicht gerade	-1.8
frisch ist er nicht	-1.8
frisch ist es nicht	-1.8
frisch ist etwas anderes	-1.8
frisch ist sie nicht	-1.8
frisch ist was anderes	-1.8
frisch sind sie nicht	-1.8
frisch war das nicht	-1.8
frisch war er nicht	-1.8
frisch war es leider nicht	-1.8
frisch war es nicht	-1.8
frisch war sie nicht	-1.8
frisch waren sie nicht	-1.8
frohe ostern	0.0
frohe weihnachten	0.0
frohes fest	0.0
frohes neues	0.0
frohes neues jahr	0.0
frohes schaffen	0.0
früher besser	-1.7
früher mal gut	-1.7
früher war alles besser	-1.7
früher war es besser	-1.7
fuhr nicht	-1.8
fuhren keine	-1.8
funktionieren aber nicht	-1.8
funktionieren auch nicht	-1.8
funktionieren bei mir nicht	-1.8
funktionieren einfach nicht	-1.8
funktionieren gar nicht	-1.8
funktionieren halt nicht	-1.8
funktionieren hier nicht	-1.8
funktionieren immer noch nicht	-1.8
funktionieren ja nicht	-1.8
funktionieren leider nicht	-1.8
funktionieren nicht	-1.8
funktionieren nicht einmal	-1.8
funktionieren nicht mehr	-1.8
funktionieren so nicht	-1.8
funktionieren wirklich nicht	-1.8
funktionieren überhaupt nicht	-1.8
funktioniert aber nicht	-1.8
funktioniert auch nicht	-1.8
funktioniert bei mir nicht	-1.8
funktioniert einfach nicht	-1.8
funktioniert gar nicht	-1.8
funktioniert halt nicht	-1.8
funktioniert hier nicht	-1.8
funktioniert hinten und vorne nicht	-2.2
funktioniert immer noch nicht	-1.8
funktioniert ja nicht	-1.8
funktioniert leider nicht	-1.8
funktioniert natürlich nicht	-1.8
funktioniert nicht	-1.8
funktioniert nicht einmal	-1.8
funktioniert nicht mehr	-1.8
funktioniert nicht richtig	-1.8
funktioniert nichts	-1.8
funktioniert nie	-1.8
funktioniert so nicht	-1.8
funktioniert wirklich nicht	-1.8
funktioniert überhaupt nicht	-1.8
funktionierte nicht	-1.8
funktionierten nicht	-1.8
funzen nicht	-1.8
funzt nicht	-1.8
fährt kein	-1.8
fährt keine	-1.8
fährt nicht	-1.8
fährt nichts	-1.8
fährt wieder nicht	-1.7
fühlt man sich willkommen	1.5
für blöd verkaufen	-1.7
für blöd verkauft	-1.7
für die unannehmlichkeiten	0.0
für dumm verkaufen	-1.7
für dumm verkauft	-1.7
ganz =schön	0.0
ganz einfach	0.0
ganz großes kino db	-1.7
ganz schnell	0.0
ganz toll gemacht	-1.7
gar nicht erst	0.0
gar nicht gefallen	-1.8
gar nicht gut	-1.8
gar nicht mehr	0.0
gar nicht schlecht	1.5
gar nicht so schlecht	1.5
gar nicht teuer	1.5
gar nicht zufrieden	-1.8
gar nicht übel	1.5
gebe ich nicht mehr her	1.5
geben wir gern	0.0
geben wir gerne	0.0
gefallen lassen	0.0
gefallen tun	0.0
gefeiert wird	0.0
gefiel mir nicht	-1.8
gefiel uns nicht	-1.8
gefällt aber nicht	-1.8
gefällt auch nicht	-1.8
gefällt bei mir nicht	-1.8
gefällt einfach nicht	-1.8
gefällt gar nicht	-1.8
gefällt halt nicht	-1.8
gefällt hier nicht	-1.8
gefällt immer noch nicht	-1.8
gefällt ja nicht	-1.8
gefällt leider nicht	-1.8
gefällt mir gar nicht	-1.8
gefällt mir nicht	-1.8
gefällt mir überhaupt nicht	-1.8
gefällt natürlich nicht	-1.8
gefällt nicht	-1.8
gefällt nicht einmal	-1.8
gefällt nicht mehr	-1.8
gefällt so nicht	-1.8
gefällt uns nicht	-1.8
gefällt wirklich nicht	-1.8
gefällt überhaupt nicht	-1.8
gehe ich nicht mehr	-1.8
gehen nicht	-1.8
gehen nicht ran	-1.7
gehen nie ran	-1.7
gehen wir nicht mehr	-1.8
geht aber nicht	-1.8
geht anders	-1.7
geht auch nicht	-1.8
geht bei mir nicht	-1.8
geht besser	-1.7
geht einfach nicht	-1.8
geht es nicht besser	1.5
geht gar nicht	-1.8
geht halt nicht	-1.8
geht hier nicht	-1.8
geht immer noch nicht	-1.8
geht ja nicht	-1.8
geht keiner ran	-1.7
geht leider nicht	-1.8
geht mir die hutschnur	-1.7
geht natürlich nicht	-1.8
geht nicht	-1.8
geht nicht besser	1.5
geht nicht einmal	-1.8
geht nicht mehr	-1.8
geht nicht ran	-1.7
geht nichts	-1.8
geht nichts über	1.5
geht nie einer ran	-1.7
geht nie jemand	-1.7
geht nie ran	-1.7
geht niemand ran	-1.7
geht nix	-1.8
geht so nicht	-1.8
geht wirklich nicht	-1.8
geht überhaupt nicht	-1.8
gelobt besserung	0.0
gelobt sei	0.0
gern geschehen	0.0
gern mal	0.0
gerne =würde	0.0
gerne an	0.0
gerne auch	0.0
gerne eine	0.0
gerne mal	0.0
gerne mehr	0.0
gerne per	0.0
gerne weiter	1.5
gerne weiterempfehlen	1.5
gesundes neues	0.0
gesundes neues jahr	0.0
gewinn einbruch	0.0
gewinnen sie	0.0
gewinnt gegen	0.0
gibt bessere	-1.7
gibt besseres	-1.7
gibt es bessere	-1.7
gibt es einen besseren	0.0
gibt es was besseres	0.0
gibt weitaus bessere	-1.7
ging nicht	-1.8
gingen nicht	-1.8
gleich um die ecke	1.5
glück haben	0.0
glück im unglück	0.0
glück versuchen	0.0
glücklich bin ich damit leider nicht	-1.8
glücklich bin ich damit nicht	-1.8
glücklich bin ich gar nicht	-1.8
glücklich bin ich leider nicht	-1.8
glücklich bin ich mit dem service nicht	-1.8
glücklich bin ich mit euch nicht	-1.8
glücklich bin ich nicht	-1.8
glücklich bin ich noch nicht	-1.8
glücklich bin ich überhaupt nicht	-1.8
glücklich ist es nicht	-1.8
glücklich ist etwas anderes	-1.8
glücklich ist sie nicht	-1.8
glücklich ist was anderes	-1.8
glücklich kann man da nicht sein	-1.8
glücklich kann man damit nicht sein	-1.8
glücklich sind sie nicht	-1.8
glücklich sind wir damit nicht	-1.8
glücklich sind wir nicht	-1.8
glücklich war es leider nicht	-1.8
glücklich war es nicht	-1.8
glücklich war ich damit nicht	-1.8
glücklich war ich nicht	-1.8
glücklich war sie nicht	-1.8
glücklich waren sie nicht	-1.8
glücklich waren wir nicht	-1.8
gratis zu	0.0
groß ausgefallen	0.0
großen wert	0.0
gut 10	0.0
gut 20	0.0
gut 30	0.0
gut =wäre	0.0
gut angekommen in	0.0
gut angelegt	0.0
gut aufgehoben gefühlt	1.5
gut aufpassen	0.0
gut beobachten	0.0
gut bürgerlich	0.0
gut dass	0.0
gut ding	0.0
gut drauf	0.0
gut drei	0.0
gut durch	0.0
gut ein	0.0
gut eine	0.0
gut eine stunde	0.0
gut erinnern	0.0
gut erkennen	0.0
gut fand ich das nicht	-1.8
gut festhalten	0.0
gut finde ich das nicht	-1.8
gut fünf	0.0
gut für	0.0
gut gegen	0.0
gut geht anders	-1.7
gut gemacht bahn	-1.7
gut gemeint	0.0
gut genug	0.0
gut informiert	0.0
gut ist anders	-1.7
gut ist das nicht	-1.8
gut ist das nicht gerade	-1.8
gut ist er nicht	-1.8
gut ist es nicht	-1.8
gut ist etwas anderes	-1.8
gut ist sie nicht	-1.8
gut ist was anderes	-1.8
gut merken	0.0
gut möglich	0.0
gut nach hause	0.0
gut sehen	0.0
gut sieht anders aus	-1.7
gut sind sie nicht	-1.8
gut so	0.0
gut und =schön	0.0
gut und böse	0.0
gut und gerne	0.0
gut verstehen	0.0
gut vorstellen	0.0
gut war das nicht	-1.8
gut war er nicht	-1.8
gut war es leider nicht	-1.8
gut war es nicht	-1.8
gut war sie nicht	-1.8
gut waren sie nicht	-1.8
gut wenn	0.0
gut zu wissen	0.0
gut zwei	0.0
gut überlegen	0.0
gute besserung	0.0
gute fahrt	0.0
gute frage	0.0
gute idee =wäre	0.0
gute nacht	0.0
gute reise	0.0
gute rutsch	0.0
gute stunde	0.0
guten abend	0.0
guten appetit	0.0
guten gewissens	0.0
guten morgen	0.0
guten rutsch	0.0
guten rutsch ins	0.0
guten start	0.0
guten tag	0.0
guten zweck	0.0
guter letzt	0.0
guter witz	0.0
gutes gelingen	0.0
gutes neues	0.0
günstig fand ich das nicht	-1.8
günstig finde ich das nicht	-1.8
günstig ist das nicht	-1.8
günstig ist das nicht gerade	-1.8
günstig ist er nicht	-1.8
günstig ist es nicht	-1.8
günstig ist etwas anderes	-1.8
günstig ist sie nicht	-1.8
günstig ist was anderes	-1.8
günstig nach	0.0
günstig sind sie nicht	-1.8
günstig von	0.0
günstig war das nicht	-1.8
günstig war er nicht	-1.8
günstig war es leider nicht	-1.8
günstig war es nicht	-1.8
günstig war sie nicht	-1.8
günstig waren sie nicht	-1.8
haben keine ahnung	-1.3
halb so schlimm	0.0
halb so wild	0.0
half nicht	-1.8
halten nicht was	-1.8
halten sich nicht	-1.8
hart arbeiten	0.0
hart im nehmen	0.0
hat alles super geklappt	1.5
hat keine ahnung	-1.3
hat nicht geschmeckt	-1.8
hat sich gelohnt	1.5
hat spaß gemacht	1.5
hatte keine ahnung	-1.3
hatten keine ahnung	-1.3
haut einen nicht um	-1.2
haut mich nicht um	-1.2
heiße luft	-1.7
helfen nicht	-1.8
helfen wir gerne	0.0
helft mir	0.0
hell leuchtet	0.0
herz was willst du mehr	1.5
herzlich willkommen	0.0
herzlich willkommen bei	0.0
herzliche grüße	0.0
hielt nicht was	-1.8
hielt was	1.5
hielten was	1.5
hilfe beim	0.0
hilfe bitte	0.0
hilfreich fand ich das nicht	-1.8
hilfreich finde ich das nicht	-1.8
hilfreich ist das nicht	-1.8
hilfreich ist das nicht gerade	-1.8
hilfreich ist er nicht	-1.8
hilfreich ist es nicht	-1.8
hilfreich ist etwas anderes	-1.8
hilfreich ist sie nicht	-1.8
hilfreich ist was anderes	-1.8
hilfreich sind sie nicht	-1.8
hilfreich war das nicht	-1.8
hilfreich war er nicht	-1.8
hilfreich war es leider nicht	-1.8
hilfreich war es nicht	-1.8
hilfreich war sie nicht	-1.8
hilfreich waren sie nicht	-1.8
hilft aber nicht	-1.8
hilft auch nicht	-1.8
hilft bei mir nicht	-1.8
hilft einem nicht	-1.8
hilft einfach nicht	-1.8
hilft gar nicht	-1.8
hilft halt nicht	-1.8
hilft hier nicht	-1.8
hilft immer noch nicht	-1.8
hilft ja nicht	-1.8
hilft leider nicht	-1.8
hilft mir nicht	-1.8
hilft natürlich nicht	-1.8
hilft nicht	-1.8
hilft nicht einmal	-1.8
hilft nicht mehr	-1.8
hilft nichts	-1.8
hilft niemand	-1.8
hilft so nicht	-1.8
hilft uns nicht	-1.8
hilft wirklich nicht	-1.8
hilft überhaupt nicht	-1.8
hinten und vorne nicht	-1.8
hinters licht	-1.7
hinters licht geführt	-1.7
hoffnung auf	0.0
hoher brandschutz	0.0
hohn und spott	-1.7
hotel traum	0.0
hut ab vor dem	0.0
hält nicht lange	-1.8
hält nicht was	-1.8
hält nicht was es verspricht	-1.8
hält nichts aus	-1.7
hält sich nicht	-1.8
hält was	1.5
ich mag nicht	-1.8
ich mag nicht mehr	0.0
ihr bestes	0.0
ihr geld nicht wert	-1.7
im besten fall	0.0
im dunkeln	0.0
im falle eines	0.0
im fehlerfall	0.0
im guten glauben	0.0
im krankheitsfall	0.0
im kritischen zustand	0.0
im regen stehen gelassen	-1.7
im schadensfall	0.0
im voraus danke	0.0
im voraus vielen dank	0.0
im wert von	0.0
immer besser	1.5
immer einen besuch wert	1.5
immer noch nicht	-1.8
immer wieder ein	1.5
immer zu empfehlen	1.5
in allen punkten	1.5
in besten händen	0.0
in der hoffnung	0.0
in der klasse	0.0
in guten händen	1.5
in jeder hinsicht	1.5
in keinem verhältnis	-1.8
in ordnung fand ich das nicht	-1.8
in ordnung finde ich das nicht	-1.8
in ordnung ist das nicht	-1.8
in ordnung ist das nicht gerade	-1.8
in ordnung ist er nicht	-1.8
in ordnung ist es nicht	-1.8
in ordnung ist etwas anderes	-1.8
in ordnung ist sie nicht	-1.8
in ordnung ist was anderes	-1.8
in ordnung sind sie nicht	-1.8
in ordnung war das nicht	-1.8
in ordnung war er nicht	-1.8
in ordnung war es leider nicht	-1.8
in ordnung war es nicht	-1.8
in ordnung war sie nicht	-1.8
in ordnung waren sie nicht	-1.8
in vollem umfang zufrieden	1.5
interessant =wäre	0.0
interessant zu sehen	0.0
interessant zu wissen	0.0
interesse an	0.0
interessiert keine sau	-1.7
interessiert keinen	-1.7
interessiert nicht	-1.8
ist der kunde könig	1.5
ist einfach	0.0
ja klasse	-1.7
ja super	-1.7
ja toll	-1.7
jahr alt	0.0
jahre alt	0.0
je alter	0.0
je besser	0.0
je mehr	0.0
je schneller	0.0
jede mühe wert	1.5
jedem empfehlen	1.5
jedem weiterempfehlen	1.5
jederzeit weiterempfehlen	1.5
jung und alt	0.0
kam einfach nicht	-1.7
kam keiner	-1.8
kam leider nicht	-1.7
kam nicht an	-1.7
kam nie	-1.8
kam nie an	-1.7
kam niemand	-1.8
kamen nie	-1.8
kann doch nicht sein	-1.7
kann gut sein	0.0
kann ich empfehlen	1.5
kann ich nicht empfehlen	-1.7
kann ich nicht verstehen	-1.8
kann ich nur empfehlen	1.5
kann ich nur weiterempfehlen	1.5
kann ich weiterempfehlen	1.5
kann man empfehlen	1.5
kann man gut	0.0
kann man nicht meckern	2.0
kann man nichts falsch machen	1.5
kann man sich sparen	-1.7
kann man vergessen	-1.7
kann man weiterempfehlen	1.5
kann mich nicht beklagen	1.5
kann mich nicht beschweren	1.5
kann mir jemand helfen	0.0
kann nicht besser	1.5
kann nicht empfehlen	-1.7
kann nicht klagen	0.8
kann nicht meckern	1.5
kann nicht schaden	0.0
kann nicht sein	-1.7
kann nicht wahr sein	-1.7
kann sich sehen lassen	1.5
kannst du mir helfen	0.0
kannst du vergessen	-1.7
kannst gerne	0.0
kannst vergessen	-1.7
kaputt sparen	-1.7
katze im sack	-1.7
katzensprung	1.5
kaufe hier nicht mehr	-1.7
kaufe ich nicht mehr	-1.7
kaufe nicht mehr	-1.7
kaufempfehlung	1.5
kein alkohol	0.0
kein anschluss	-1.7
kein auge zugetan	-2.2
kein bock	-1.7
kein cent wert	-1.7
kein deutsch	-1.8
kein durchkommen	-1.7
kein empfang	-1.7
kein ende in sicht	-1.7
kein entgegenkommen	-1.7
kein grund zu klagen	1.5
kein grund zur beanstandung	1.5
kein grund zur klage	1.5
kein interesse	-1.7
kein internet	-1.7
kein kommentar	0.0
kein kundenservice	-1.7
kein licht	-1.7
kein mensch	0.0
kein mensch erreichbar	-1.7
kein netz	-1.7
kein plan	-1.7
kein platz	-1.7
kein problem	1.5
kein problem mit	0.0
kein schaden	0.0
kein service	-1.7
kein sitzplatz	-1.7
kein stress	1.5
kein termin	-1.7
kein verständnis	-1.7
kein vertrauen mehr	-1.7
kein warmes wasser	-1.7
kein wasser	-1.7
kein wlan	-1.7
kein wunder	0.0
kein wunder dass	-1.7
kein zweifel	0.0
kein ärger	1.5
keine ahnung	0.0
keine ahnung haben	-1.3
keine ahnung vom	-1.7
keine ahnung von	-1.7
keine angabe	0.0
keine angaben	0.0
keine antwort	-1.7
keine ausfälle	1.5
keine auskunft	-1.7
keine beanstandung	1.5
keine beanstandungen	1.5
keine beschwerde	1.5
keine beschwerden	1.5
keine chance	-1.7
keine empfehlung	-1.7
keine entschuldigung	-1.7
keine enttäuschung	1.5
keine fehler	1.5
keine frage	0.0
keine frage blieb	1.5
keine gebühren	1.7
keine hilfe	-1.7
keine info	-1.7
keine information	-1.7
keine informationen	-1.7
keine infos	-1.7
keine kaufempfehlung	-1.7
keine klagen	1.5
keine komplikationen	1.5
keine kritik	1.5
keine kritikpunkte	1.5
keine kulanz	-1.7
keine lange wartezeit	1.5
keine langen wartezeiten	1.5
keine lust	-1.7
keine lösung	-1.7
keine meinung	0.0
keine mängel	1.5
keine mühe gescheut	1.5
keine mühe zu groß	1.5
keine mühen gescheut	1.5
keine probleme	1.5
keine reaktion	-1.7
keine reklamation	1.5
keine reklamationen	1.5
keine rückantwort	-1.7
keine rückmeldung	-1.7
keine schwierigkeiten	1.5
keine sekunde bereut	1.5
keine sekunde verspätung	1.2
keine sitzplätze	-1.7
keine störung	1.5
keine störungen	1.5
keine unterstützung	-1.7
keine verbindung	-1.7
keine verspätung	1.5
keine verspätungen	1.5
keine verzögerung	1.5
keine wartezeit	1.5
keine wartezeiten	1.5
keine weiterempfehlung	-1.7
keine wünsche offen	1.5
keinem empfehlen	-1.7
keinen besuch wert	-1.7
keinen bock	-1.7
keinen cent wert	-1.7
keinen grund zur klage	1.5
keinen plan	-1.7
keinen sitzplatz	-1.7
keinen stern	-3.7
keinen termin	-1.7
keinen ärger	1.5
keiner da	-1.7
keiner erreichbar	-1.7
keiner fühlt sich	-1.7
keiner geht ran	-1.7
keiner hilft	-1.7
keiner kümmert	-1.7
keiner weiß	-1.8
keiner zuständig	-1.7
keinesfalls empfehlen	-1.8
keineswegs schlecht	0.0
kenne ich nicht	0.0
kennen sich nicht aus	-1.8
kennt sich nicht aus	-1.8
klappt aber nicht	-1.8
klappt auch nicht	-1.8
klappt bei mir nicht	-1.8
klappt einfach nicht	-1.8
klappt gar nicht	-1.8
klappt halt nicht	-1.8
klappt hier nicht	-1.8
klappt hinten und vorne nicht	-2.2
klappt immer noch nicht	-1.8
klappt ja nicht	-1.8
klappt leider nicht	-1.8
klappt mir nicht	-1.8
klappt natürlich nicht	-1.8
klappt nicht	-1.8
klappt nicht einmal	-1.8
klappt nicht mehr	-1.8
klappt nichts	-1.8
klappt nie	-1.8
klappt nix	-1.8
klappt so nicht	-1.8
klappt uns nicht	-1.8
klappt wirklich nicht	-1.8
klappt überhaupt nicht	-1.8
klappte nicht	-1.8
klare empfehlung	1.5
klare kaufempfehlung	1.5
klasse 1	0.0
klasse 2	0.0
klein ausgefallen	0.0
komisch aber	0.0
komme nicht mehr	-1.7
kommen nicht mehr wieder	-1.7
kommen sie gut	0.0
kommt gut	0.0
kommt gut nach hause	0.0
kommt nicht an	-1.7
kommt nie	-1.8
kommt nie an	-1.7
kommt niemand	-1.8
konkurrenz ist besser	-1.7
konkurrenz kann	-1.7
konnte mir nicht helfen	-1.8
konnte nicht helfen	-1.8
konnten nicht helfen	-1.8
kostenlos anrufen	0.0
kostenlos für	0.0
kostenlos im	0.0
kostenlos zur	0.0
kostenlose app	0.0
kostenlose hotline	0.0
kostenlose rücksendung	0.0
kostenloser download	0.0
kriegen es nicht	-1.8
kriegen nichts hin	-1.8
kriegt es nicht	-1.8
kriegt nichts hin	-1.8
kritik üben	0.0
kunde ist könig	1.5
kunde ist könig fehlanzeige	-1.7
kunde ist noch könig	1.5
kunde noch könig	1.5
kunden für dumm	-1.7
kundenfreundlich fand ich das nicht	-1.8
kundenfreundlich finde ich das nicht	-1.8
kundenfreundlich ist anders	-1.7
kundenfreundlich ist das nicht	-1.8
kundenfreundlich ist das nicht gerade	-1.8
kundenfreundlich ist er nicht	-1.8
kundenfreundlich ist es nicht	-1.8
kundenfreundlich ist etwas anderes	-1.8
kundenfreundlich ist sie nicht	-1.8
kundenfreundlich ist was anderes	-1.8
kundenfreundlich sieht anders aus	-1.7
kundenfreundlich sind sie nicht	-1.8
kundenfreundlich war das nicht	-1.8
kundenfreundlich war er nicht	-1.8
kundenfreundlich war es leider nicht	-1.8
kundenfreundlich war es nicht	-1.8
kundenfreundlich war sie nicht	-1.8
kundenfreundlich waren sie nicht	-1.8
kundenfreundlichkeit ist anders	-1.7
kundenfreundlichkeit sieht anders aus	-1.7
kundenservice geht anders	-1.7
kurz und schmerzlos	0.0
kurze wartezeit	1.5
kurze wartezeiten	1.5
könig kunde	-1.7
können gerne	0.0
können sich sehen lassen	1.5
können sie gerne	0.0
können sie mir helfen	0.0
können sie vergessen	-1.7
können uns nicht beklagen	1.5
können uns nicht beschweren	1.5
könnt gerne	0.0
könnt ihr euch sparen	-1.7
könnt ihr mir helfen	0.0
könnt ihr vergessen	-1.7
kümmern sich nicht	-1.8
kümmert sich keiner	-1.8
kümmert sich nicht	-1.8
kümmert sich niemand	-1.8
kürzer ausgefallen	0.0
laden nicht	-1.8
lange nicht so gut	1.5
lassen keine wünsche offen	1.5
lassen sich sehen	1.5
laufen nicht	-1.8
laut angabe	0.0
laut angaben	0.0
laut anzeige	0.0
laut app	0.0
laut auskunft	0.0
laut aussage	0.0
laut bahn	0.0
laut bericht	0.0
laut beschreibung	0.0
laut db	0.0
laut dem	0.0
laut den	0.0
laut denken	0.0
laut der	0.0
laut eigener	0.0
laut einem	0.0
laut einer	0.0
laut etikett	0.0
laut fahrplan	0.0
laut gedacht	0.0
laut gelacht	0.0
laut hersteller	0.0
laut homepage	0.0
laut ihrem	0.0
laut ihrer	0.0
laut lachen	0.0
laut medien	0.0
laut meiner	0.0
laut plan	0.0
laut polizei	0.0
laut sendungsverfolgung	0.0
laut tracking	0.0
laut vertrag	0.0
laut website	0.0
lecker fand ich das nicht	-1.8
lecker finde ich das nicht	-1.8
lecker geht anders	-1.7
lecker ist anders	-1.7
lecker ist das nicht	-1.8
lecker ist das nicht gerade	-1.8
lecker ist er nicht	-1.8
lecker ist es nicht	-1.8
lecker ist etwas anderes	-1.8
lecker ist sie nicht	-1.8
lecker ist was anderes	-1.8
lecker sind sie nicht	-1.8
lecker war das nicht	-1.8
lecker war er nicht	-1.8
lecker war es leider nicht	-1.8
lecker war es nicht	-1.8
lecker war sie nicht	-1.8
lecker waren sie nicht	-1.8
lege wert	0.0
legen wert	0.0
leider kein	0.0
leider nicht möglich	-1.0
leider schon	0.0
leite ich gerne	0.0
letztes mal	-1.7
liebe bahn	0.0
liebe bvg	0.0
liebe community	0.0
liebe damen	0.0
liebe db	0.0
liebe deutsche bahn	0.0
liebe fahrgäste	0.0
liebe frau	0.0
liebe freunde	0.0
liebe grüsse	0.0
liebe grüße	0.0
liebe gäste	0.0
liebe kollegen	0.0
liebe kunden	0.0
liebe kundin	0.0
liebe leute	0.0
liebe s-bahn	0.0
liebe sbahn	0.0
liebe sbb	0.0
liebe telekom	0.0
liebe öbb	0.0
lieben dank	0.0
lieben dank im voraus	0.0
lieben gruß	0.0
lieber auf	0.0
lieber herr	0.0
lieber kunde	0.0
lieber mit	0.0
lieber nicht	0.0
lieber woanders	-1.7
liebes db	0.0
liebes team	0.0
liebes vodafone	0.0
lief nicht	-1.8
ließ keine wünsche offen	1.5
ließ sich nicht	-1.8
ließen sich nicht	-1.8
lob oder kritik	0.0
lob und kritik	0.0
lob und tadel	0.0
lohnen sich nicht	-1.8
lohnt nicht	-1.8
lohnt sich auf jeden fall	1.5
lohnt sich einfach nicht	-1.8
lohnt sich gar nicht	-1.8
lohnt sich hier nicht	-1.8
lohnt sich immer	1.5
lohnt sich leider nicht	-1.8
lohnt sich nicht	-1.8
lohnt sich wirklich	1.5
lohnt sich überhaupt nicht	-1.8
lust auf mehr	1.5
lustig machen	0.0
lädt ewig	-1.8
lädt nicht	-1.8
lädt nichts	-1.8
länger ausgefallen	0.0
lässt keine wünsche offen	1.5
lässt sich nicht	-1.8
läuft aber nicht	-1.8
läuft auch nicht	-1.8
läuft bei der bahn	-1.7
läuft bei der db	-1.7
läuft bei euch	-1.7
läuft bei mir nicht	-1.8
läuft einfach nicht	-1.8
läuft gar nicht	-1.8
läuft halt nicht	-1.8
läuft hier nicht	-1.8
läuft immer noch nicht	-1.8
läuft ja nicht	-1.8
läuft ja wieder	-1.7
läuft leider nicht	-1.8
läuft mal wieder	-1.7
läuft natürlich nicht	-1.8
läuft nicht	-1.8
läuft nicht einmal	-1.8
läuft nicht mehr	-1.8
läuft nicht rund	-1.8
läuft nichts	-1.8
läuft nix	-1.8
läuft so nicht	-1.8
läuft wirklich nicht	-1.8
läuft überhaupt nicht	-1.8
macht einfach spaß	1.5
macht freude	1.5
macht lust auf mehr	1.5
macht richtig spaß	1.5
macht spass	1.5
macht spaß	1.5
macht spaß zu	0.0
mag es	0.0
mag es nicht	-1.8
mag ich nicht	-1.8
mag ja sein	0.0
mag nicht	-1.8
mag sein	0.0
mal schnell	0.0
man mag	0.0
man merkt dass	1.5
mehr erfolg	0.0
mehr geht nicht	2.0
mehr geld	0.0
mehr schein als sein	-1.7
mehr schlecht als recht	-1.7
mein bester	0.0
mein glück versuchen	0.0
meine beste	0.0
meine klasse	0.0
melden sich nicht	-1.8
meldet sich keiner	-1.8
meldet sich nicht	-1.8
meldet sich niemand	-1.8
mist gebaut	0.0
mit einem lächeln zu	0.0
mit erfolg	0.0
mit freundlichem gruß	0.0
mit freundlichen grüßen	0.0
mit gutem gewissen	1.5
mit herz	1.5
mit herz und seele	1.5
mit herzblut	1.5
mit hilfe	0.0
mit hilfe von	0.0
mit leib und seele	1.5
mit sicherheit wieder	1.5
mochte ich nicht	-1.8
monate alt	0.0
mängelfrei	1.5
möglichst schnell	0.0
na bravo	-1.7
na danke	-1.7
na gut	0.0
na klasse	-1.7
na prima	-1.7
na super	-1.7
na toll	-1.7
nach mehr schmecken	1.5
ne danke	0.0
negativ getestet	0.0
nehmen wir gerne	0.0
nein danke	0.0
neuesten stand	0.0
nicht =schön	-1.8
nicht akzeptabel	-2.2
nicht alle	0.0
nicht angekommen	-1.8
nicht angemessen	-1.8
nicht angenehm	-1.8
nicht auf die reihe	-1.8
nicht auf lager	-1.8
nicht auffindbar	-1.8
nicht aufgetaucht	-1.8
nicht ausgereift	-1.8
nicht ausreichend	-1.8
nicht auszuhalten	-1.8
nicht beantwortet	-1.8
nicht bearbeitet	-1.8
nicht begrüßt	-1.7
nicht beheizt	-1.8
nicht behoben	-1.8
nicht beklagen	1.5
nicht bekommen	-1.8
nicht benutzerfreundlich	-1.8
nicht bequem	-1.8
nicht berauschend	-1.2
nicht bereut	1.5
nicht berücksichtigt	-1.8
nicht beschweren	1.5
nicht besonders gut	-1.8
nicht besser	1.5
nicht billig	-1.8
nicht brauchbar	-1.8
nicht das gelbe vom ei	-1.2
nicht das geld wert	-1.7
nicht das letzte mal	1.5
nicht das wahre	-1.2
nicht das was ich	-1.8
nicht dein ernst	-1.7
nicht den erwartungen	-1.8
nicht den preis wert	-1.7
nicht der beschreibung	-1.8
nicht der brüller	-1.2
nicht der burner	-1.2
nicht der hit	-1.2
nicht der rede wert	-1.7
nicht der renner	-1.2
nicht dicht	-1.8
nicht die schlechteste	1.5
nicht doll	-1.2
nicht durch	-1.8
nicht durchdacht	-1.8
nicht ehrlich	-1.8
nicht eingehalten	-1.8
nicht einwandfrei	-1.8
nicht empfehlen	-1.7
nicht empfehlenswert	-1.7
nicht enttäuscht	1.5
nicht erfolgreich	0.0
nicht erfüllt	-1.8
nicht erhalten	-1.8
nicht ernst	-1.8
nicht ernst genommen	-1.8
nicht erreichbar	-1.8
nicht erreicht	-1.8
nicht erschienen	-1.8
nicht erstattet	-1.8
nicht erwartet	-1.8
nicht essbar	-1.8
nicht euer ernst	-1.7
nicht fair	-1.8
nicht falsch verstehen	0.0
nicht freundlich	-1.8
nicht frisch	-1.8
nicht funktionieren	-1.8
nicht funktioniert	-1.8
nicht fährt	-1.7
nicht für voll genommen	-1.7
nicht ganz billig	-1.2
nicht ganz einfach	-1.8
nicht ganz günstig	-1.2
nicht ganz mein geschmack	-1.3
nicht ganz sauber	-1.2
nicht ganz zufrieden	-1.8
nicht gar	-1.8
nicht gebacken	-1.8
nicht gefallen	-1.8
nicht gefunden	-1.8
nicht gegrüßt	-1.7
nicht gehalten	-1.8
nicht geheizt	-1.8
nicht geholfen	-1.8
nicht geklappt	-1.8
nicht geliefert	-1.8
nicht gelohnt	-1.8
nicht gelöst	-1.8
nicht gemeldet	-1.8
nicht gemütlich	-1.8
nicht genießbar	-1.8
nicht geputzt	-1.8
nicht gerade billig	-1.2
nicht gerade günstig	-1.2
nicht gerade sauber	-1.8
nicht gerechtfertigt	-1.8
nicht gereinigt	-1.8
nicht geschafft	-1.8
nicht geschmeckt	-1.8
nicht gespült	-1.8
nicht gewechselt	-1.8
nicht gut	-1.8
nicht günstig	-1.8
nicht haltbar	-1.8
nicht heiß	-1.8
nicht helfen	-1.8
nicht hilfreich	-1.8
nicht hilfsbereit	-1.8
nicht hinbekommen	-1.8
nicht hinnehmbar	-2.2
nicht ideal	-1.8
nicht ihr ernst	-1.7
nicht ihr geld wert	-1.7
nicht im geringsten	-1.7
nicht immer	0.0
nicht in ordnung	-1.8
nicht informiert	-1.8
nicht klagen	0.8
nicht kompetent	-1.8
nicht kompliziert	1.5
nicht kostenlos	-1.8
nicht kulant	-1.8
nicht kundenfreundlich	-1.8
nicht lang gehalten	-1.8
nicht lange durchgehalten	-1.8
nicht lange gedauert	1.5
nicht lange gehalten	-1.8
nicht lange gewartet	1.5
nicht lange warten	1.5
nicht laut	1.5
nicht lecker	-1.8
nicht leicht	-1.8
nicht lieferbar	-1.8
nicht lustig	-1.7
nicht machbar	-1.8
nicht meckern	1.5
nicht mehr =schön	-1.7
nicht mehr bestellen	-1.8
nicht mehr das was	-1.7
nicht mehr das was es mal	-1.7
nicht mehr feierlich	-1.7
nicht mehr hergeben	1.5
nicht mehr hingehen	-1.8
nicht mehr kaufen	-1.8
nicht mehr lustig	-1.7
nicht mehr missen	1.5
nicht mehr normal	-1.7
nicht mehr so gut	-1.7
nicht mehr so toll	-1.7
nicht mehr was es mal	-1.7
nicht mehr zeitgemäß	-1.7
nicht mehr zufrieden	-1.7
nicht mein fall	-1.3
nicht mein geschmack	-1.3
nicht meins	-1.3
nicht nach meinem geschmack	-1.3
nicht nachvollziehbar	-1.8
nicht nett	-1.8
nicht noch einmal	-1.8
nicht nur	0.0
nicht ok	-1.8
nicht okay	-1.8
nicht optimal	-1.8
nicht praktikabel	-1.8
nicht praktisch	-1.8
nicht prickelnd	-1.2
nicht professionell	-1.8
nicht pünktlich	-1.8
nicht reagiert	-1.8
nicht repariert	-1.8
nicht sauber	-1.8
nicht sauber gemacht	-1.8
nicht schlecht	1.5
nicht schlimm	0.0
nicht schnell	-1.8
nicht sehr freundlich	-1.8
nicht sehr gut	-1.8
nicht sehr zufrieden	-1.8
nicht sein geld wert	-1.7
nicht seriös	-1.8
nicht sicher gefühlt	-1.8
nicht so =schön	-1.2
nicht so der hit	-1.2
nicht so dolle	-1.2
nicht so einfach	-1.8
nicht so gut	-1.8
nicht so meins	-1.3
nicht so prall	-1.2
nicht so schlimm	0.0
nicht so schnell	0.0
nicht so teuer	0.0
nicht so toll	-1.2
nicht stabil	-1.8
nicht teuer	0.0
nicht toll	-1.8
nicht unbedingt	0.0
nicht unser geschmack	-1.3
nicht verfügbar	-1.8
nicht verkehrt	0.0
nicht verstehen	-1.8
nicht verständlich	-1.8
nicht vorhanden	-1.8
nicht vorrätig	-1.8
nicht wahr	0.0
nicht warm	-1.8
nicht warm genug	-1.8
nicht was es verspricht	-1.8
nicht was sie versprechen	-1.8
nicht wegzudenken	1.5
nicht weit	1.5
nicht weiter zu empfehlen	-1.7
nicht weiterempfehlen	-1.7
nicht weitergeholfen	-1.8
nicht weiterhelfen	-1.8
nicht weiterzuempfehlen	-1.7
nicht wert	-1.7
nicht wie abgebildet	-1.8
nicht wie beschrieben	-1.8
nicht wie bestellt	-1.8
nicht wie erwartet	-1.8
nicht wie versprochen	-1.8
nicht wieder	-1.8
nicht wieder bestellen	-1.8
nicht wieder buchen	-1.8
nicht wieder kaufen	-1.8
nicht wieder kommen	-1.8
nicht wiederkommen	-1.8
nicht willkommen	-1.8
nicht wirklich gut	-1.8
nicht wirklich hilfreich	-1.8
nicht wirklich toll	-1.8
nicht wirklich zufrieden	-1.8
nicht witzig	-1.7
nicht wohl gefühlt	-1.8
nicht wohlgefühlt	-1.8
nicht zu beanstanden	1.5
nicht zu empfehlen	-1.7
nicht zu erreichen	-1.8
nicht zu ertragen	-1.8
nicht zu fassen wie	-1.7
nicht zu finden	-1.8
nicht zu gebrauchen	-1.8
nicht zu laut	1.5
nicht zu teuer	0.0
nicht zu toppen	1.5
nicht zu verachten	1.5
nicht zu vergessen	0.0
nicht zu weit	1.5
nicht zu überbieten	1.5
nicht zu übertreffen	1.5
nicht zufrieden	-1.8
nicht zufriedenstellend	-1.2
nicht zuletzt	0.0
nicht zum letzten mal	1.5
nicht zurückerstattet	-1.8
nicht zurückgerufen	-1.8
nicht zuständig	-1.7
nicht zuverlässig	-1.8
nicht übel	1.5
nicht übersichtlich	-1.8
nicht überteuert	1.5
nicht überzeugen	-1.8
nicht überzeugend	-1.8
nicht überzeugt	-1.8
nichts als ärger	-1.7
nichts anderes	0.0
nichts anderes mehr	1.5
nichts auf die reihe	-1.8
nichts auszusetzen	1.5
nichts außergewöhnliches	-1.2
nichts besonderes	-1.2
nichts besseres	1.5
nichts dolles	-1.2
nichts falsch gemacht	1.5
nichts falsch machen	1.5
nichts negatives	1.5
nichts negatives sagen	1.5
nichts schlechtes	1.5
nichts tolles	-1.2
nichts verkehrt machen	1.5
nichts weiter	0.0
nichts wert	-1.7
nichts zu beanstanden	1.5
nichts zu bemängeln	1.5
nichts zu kritisieren	1.5
nichts zu meckern	1.5
nichts zu mäkeln	1.5
nichts zu nörgeln	1.5
nichts zu reklamieren	1.5
nichts zu wünschen	1.5
nichts zu wünschen übrig	1.5
nie angekommen	-1.8
nie angekommen ist	-1.7
nie beantwortet	-1.8
nie bekommen	-1.8
nie bereut	1.5
nie ein problem	1.5
nie enttäuscht	1.5
nie erhalten	-1.8
nie erreichbar	-1.7
nie erschienen	-1.8
nie geliefert	-1.8
nie gemeldet	-1.8
nie im leben	-1.7
nie jemand	-1.7
nie jemanden	-1.7
nie lange warten	1.5
nie mehr	-3.7
nie mehr bestellen	-1.8
nie mehr hergeben	1.5
nie mehr ohne	1.5
nie probleme	1.5
nie pünktlich	-1.8
nie ran	-1.7
nie schwierigkeiten	1.5
nie verspätung	1.5
nie wieder	-3.7
nie wieder ohne	1.5
nie zu erreichen	-1.7
nie ärger	1.5
niemals probleme	1.5
niemals wieder	-3.7
niemand begrüßt	-1.7
niemand da	-1.7
niemand erreichbar	-1.7
niemand fühlt sich	-1.7
niemand geholfen	-1.8
niemand geht ran	-1.7
niemand hilft	-1.7
niemand weiß	-1.8
niemand zuständig	-1.7
niemandem empfehlen	-1.7
niemanden empfehlen	-1.7
nirgends besser	1.5
nirgends günstiger	1.5
nirgends so gut	1.5
nirgendwo besser	1.5
nirgendwo günstiger	1.5
nix auszusetzen	1.5
nix besonderes	-1.2
nix wert	-1.7
nix zu beanstanden	1.5
nix zu bemängeln	1.5
nix zu meckern	1.5
noch immer nicht	-1.8
noch nicht	0.0
noch nicht angekommen	-1.8
noch nicht bekommen	-1.8
noch nicht da	-1.8
noch nicht erhalten	-1.8
noch nicht geliefert	-1.8
noch nicht zufrieden	-1.5
noch nie ein problem	1.5
noch nie enttäuscht	1.5
noch nie erlebt so	1.5
noch nie probleme	1.5
noch nie so freundlich	1.5
noch nie so gut	1.5
noch nie so gut gegessen	1.5
noch nie so lecker	1.5
noch nie so schnell	1.5
noch nie so wohl	1.5
null ahnung	-1.3
null probleme	1.5
null problemo	1.5
nun gut	0.0
nur ans herz	1.5
nur bedingt	-1.7
nur bedingt empfehlenswert	-1.7
nur ein paar schritte	1.5
nur einmal	-1.8
nur gutes	1.5
nur gutes berichten	1.5
nur gutes gehört	1.5
nur gutes sagen	1.5
nur heiße luft	-1.7
nur mäßig	-1.7
nur positives	1.5
nur positives berichten	1.5
nur wenige schritte	1.5
ob nicht	0.0
oder besser	0.0
oder nicht	0.0
offener brief	0.0
ohne ausfälle	1.5
ohne beanstandung	1.5
ohne beanstandungen	1.5
ohne fehler	1.5
ohne frage	0.0
ohne größere probleme	1.5
ohne heizung	-1.7
ohne internet	-1.7
ohne jede verspätung	1.5
ohne jedes problem	1.5
ohne jegliche probleme	1.5
ohne klimaanlage	-1.7
ohne komplikationen	1.5
ohne lange wartezeit	1.5
ohne lange wartezeiten	1.5
ohne lange zu warten	1.5
ohne langes warten	1.5
ohne mängel	1.5
ohne problem	1.5
ohne probleme	1.5
ohne schmerzen	0.0
ohne schwierigkeiten	1.5
ohne stress	1.5
ohne störungen	1.5
ohne verspätung	1.5
ohne verzögerung	1.5
ohne verzögerungen	1.5
ohne wartezeit	1.5
ohne wartezeiten	1.5
ohne wenn und aber	1.7
ohne wlan	-1.7
ohne worte	-1.3
ohne zweifel	0.0
ohne ärger	1.5
ok fand ich das nicht	-1.8
ok finde ich das nicht	-1.8
ok ist das nicht	-1.8
ok ist das nicht gerade	-1.8
ok ist er nicht	-1.8
ok ist es nicht	-1.8
ok ist etwas anderes	-1.8
ok ist sie nicht	-1.8
ok ist was anderes	-1.8
ok sind sie nicht	-1.8
ok war das nicht	-1.8
ok war er nicht	-1.8
ok war es leider nicht	-1.8
ok war es nicht	-1.8
ok war sie nicht	-1.8
ok waren sie nicht	-1.8
okay fand ich das nicht	-1.8
okay finde ich das nicht	-1.8
okay ist das nicht	-1.8
okay ist das nicht gerade	-1.8
okay ist er nicht	-1.8
okay ist es nicht	-1.8
okay ist etwas anderes	-1.8
okay ist sie nicht	-1.8
okay ist was anderes	-1.8
okay sind sie nicht	-1.8
okay war das nicht	-1.8
okay war er nicht	-1.8
okay war es leider nicht	-1.8
okay war es nicht	-1.8
okay war sie nicht	-1.8
okay waren sie nicht	-1.8
passen nicht	-1.8
passt aber nicht	-1.8
passt auch nicht	-1.8
passt bei mir nicht	-1.8
passt einfach nicht	-1.8
passt gar nicht	-1.8
passt halt nicht	-1.8
passt hier nicht	-1.8
passt immer noch nicht	-1.8
passt ja nicht	-1.8
passt leider nicht	-1.8
passt mir nicht	-1.8
passt natürlich nicht	-1.8
passt nicht	-1.8
passt nicht einmal	-1.8
passt nicht mehr	-1.8
passt nichts	-1.8
passt so nicht	-1.8
passt uns nicht	-1.8
passt wirklich nicht	-1.8
passt überhaupt nicht	-1.8
passte nicht	-1.8
passten nicht	-1.8
platzt der kragen	-1.7
platzt mir der kragen	-1.7
platzt mir langsam	-1.7
positiv auf	0.0
positiv denken	0.0
positiv getestet	0.0
preis wert	0.0
preise stabil	0.0
professionell fand ich das nicht	-1.8
professionell finde ich das nicht	-1.8
professionell ist das nicht	-1.8
professionell ist das nicht gerade	-1.8
professionell ist er nicht	-1.8
professionell ist es nicht	-1.8
professionell ist etwas anderes	-1.8
professionell ist sie nicht	-1.8
professionell ist was anderes	-1.8
professionell sind sie nicht	-1.8
professionell war das nicht	-1.8
professionell war er nicht	-1.8
professionell war es leider nicht	-1.8
professionell war es nicht	-1.8
professionell war sie nicht	-1.8
professionell waren sie nicht	-1.8
prompte antwort	1.5
prompte bedienung	1.5
promt	1.5
pünktlich fand ich das nicht	-1.8
pünktlich finde ich das nicht	-1.8
pünktlich ist anders	-1.7
pünktlich ist das nicht	-1.8
pünktlich ist das nicht gerade	-1.8
pünktlich ist er nicht	-1.8
pünktlich ist es nicht	-1.8
pünktlich ist etwas anderes	-1.8
pünktlich ist sie nicht	-1.8
pünktlich ist was anderes	-1.8
pünktlich sind sie nicht	-1.8
pünktlich war das nicht	-1.8
pünktlich war er nicht	-1.8
pünktlich war es leider nicht	-1.8
pünktlich war es nicht	-1.8
pünktlich war sie nicht	-1.8
pünktlich waren sie nicht	-1.8
pünktlichkeit ist anders	-1.7
rasch	1.5
rasche hilfe	1.5
reagieren nicht	-1.8
reagiert nicht	-1.8
reagiert niemand	-1.8
reichen nicht	-1.8
reicht aber nicht	-1.8
reicht auch nicht	-1.8
reicht bei mir nicht	-1.8
reicht einfach nicht	-1.8
reicht gar nicht	-1.8
reicht halt nicht	-1.8
reicht hier nicht	-1.8
reicht immer noch nicht	-1.8
reicht ja nicht	-1.8
reicht leider nicht	-1.8
reicht mir nicht	-1.8
reicht natürlich nicht	-1.8
reicht nicht	-1.8
reicht nicht einmal	-1.8
reicht nicht mehr	-1.8
reicht so nicht	-1.8
reicht uns nicht	-1.8
reicht wirklich nicht	-1.8
reicht überhaupt nicht	-1.8
reichte nicht	-1.8
respekt und toleranz	0.0
respekt vor	0.0
richtig gemacht	1.5
ruhig fand ich das nicht	-1.8
ruhig finde ich das nicht	-1.8
ruhig ist das nicht	-1.8
ruhig ist das nicht gerade	-1.8
ruhig ist er nicht	-1.8
ruhig ist es nicht	-1.8
ruhig ist etwas anderes	-1.8
ruhig ist sie nicht	-1.8
ruhig ist was anderes	-1.8
ruhig sind sie nicht	-1.8
ruhig war das nicht	-1.8
ruhig war er nicht	-1.8
ruhig war es leider nicht	-1.8
ruhig war es nicht	-1.8
ruhig war sie nicht	-1.8
ruhig waren sie nicht	-1.8
rundum glücklich	1.5
rundum sorglos	1.5
rundum-sorglos	1.5
sahnehäubchen	1.5
sauber fand ich das nicht	-1.8
sauber finde ich das nicht	-1.8
sauber ist anders	-1.7
sauber ist das nicht	-1.8
sauber ist das nicht gerade	-1.8
sauber ist er nicht	-1.8
sauber ist es nicht	-1.8
sauber ist etwas anderes	-1.8
sauber ist sie nicht	-1.8
sauber ist was anderes	-1.8
sauber sind sie nicht	-1.8
sauber war das nicht	-1.8
sauber war er nicht	-1.8
sauber war es leider nicht	-1.8
sauber war es nicht	-1.8
sauber war sie nicht	-1.8
sauber waren sie nicht	-1.8
sauer verdient	0.0
sauer verdiente	0.0
sauer verdientes	0.0
saure sahne	0.0
schaden melden	0.0
schadet nicht	0.0
schaffen es nicht	-1.8
schafft es nicht	-1.8
schick gerne	0.0
schlag ins gesicht	-1.7
schlecht als recht	-1.7
schlechter scherz	-1.7
schmecken nicht	-1.8
schmeckt aber nicht	-1.8
schmeckt auch nicht	-1.8
schmeckt bei mir nicht	-1.8
schmeckt einfach nicht	-1.8
schmeckt gar nicht	-1.8
schmeckt halt nicht	-1.8
schmeckt hier nicht	-1.8
schmeckt immer noch nicht	-1.8
schmeckt ja nicht	-1.8
schmeckt leider nicht	-1.8
schmeckt mir nicht	-1.8
schmeckt nach nichts	-1.8
schmeckt natürlich nicht	-1.8
schmeckt nicht	-1.8
schmeckt nicht einmal	-1.8
schmeckt nicht mehr	-1.8
schmeckt so nicht	-1.8
schmeckt uns nicht	-1.8
schmeckt wirklich nicht	-1.8
schmeckt überhaupt nicht	-1.8
schmeckte nach nichts	-1.8
schmeckte nicht	-1.8
schnell erledigt	1.5
schnell fand ich das nicht	-1.8
schnell finde ich das nicht	-1.8
schnell geht anders	-1.7
schnell genug	0.0
schnell ins	0.0
schnell ist anders	-1.7
schnell ist das nicht	-1.8
schnell ist das nicht gerade	-1.8
schnell ist er nicht	-1.8
schnell ist es nicht	-1.8
schnell ist etwas anderes	-1.8
schnell ist sie nicht	-1.8
schnell ist was anderes	-1.8
schnell mal	0.0
schnell nach hause	0.0
schnell noch	0.0
schnell sind sie nicht	-1.8
schnell vorbei	0.0
schnell war das nicht	-1.8
schnell war er nicht	-1.8
schnell war es leider nicht	-1.8
schnell war es nicht	-1.8
schnell war sie nicht	-1.8
schnell waren sie nicht	-1.8
schnell weg	0.0
schnell wie möglich	0.0
schnell wieder	0.0
schnell zu	0.0
schnell zum	0.0
schnelle geht	0.0
schneller am	0.0
schneller nach	0.0
schneller zum	0.0
schon besser gegessen	-1.7
schon bessere	-1.7
schon besseres	-1.7
schon mal besser	-1.7
schon mal danke	0.0
schon mal vielen dank	0.0
schonmal danke	0.0
schreib gerne	0.0
schöne feiertage	0.0
schöne grüsse	0.0
schöne grüße	0.0
schöne weihnachten	0.0
schönen abend	0.0
schönen feierabend	0.0
schönen gruß	0.0
schönen sonntag	0.0
schönen tag	0.0
schönen tag noch	0.0
schöner =wäre	0.0
schönes wochenende	0.0
sehr empfehlenswert	1.5
sehr geehrte	0.0
sehr gerne =würde	0.0
sehr gut aufgehoben	1.5
sein bestes	0.0
sein geld nicht wert	-1.7
selten pünktlich	-1.8
selten so eine gute	1.5
selten so freundlich	1.5
selten so gut	1.5
selten so gut gegessen	1.5
selten so lecker	1.5
selten so nett	1.5
seriös fand ich das nicht	-1.8
seriös finde ich das nicht	-1.8
seriös ist das nicht	-1.8
seriös ist das nicht gerade	-1.8
seriös ist er nicht	-1.8
seriös ist es nicht	-1.8
seriös ist etwas anderes	-1.8
seriös ist sie nicht	-1.8
seriös ist was anderes	-1.8
seriös sind sie nicht	-1.8
seriös war das nicht	-1.8
seriös war er nicht	-1.8
seriös war es leider nicht	-1.8
seriös war es nicht	-1.8
seriös war sie nicht	-1.8
seriös waren sie nicht	-1.8
service geht anders	-1.7
service sieht anders aus	-1.7
sich lustig	0.0
sich sparen	-1.7
sich willkommen	1.5
sicher ist	0.0
sicher nicht das letzte mal	1.5
sie nicht falsch	0.0
sieht anders aus	-1.7
sind einfach	0.0
so geht das nicht	-1.7
so geht es nicht	-1.7
so gut wie	0.0
so schnell	0.0
so schnell wie	0.0
sofort erledigt	1.5
sofort zurückgerufen	1.5
sonst nichts	0.0
spar dir	0.0
sparen sie	0.0
sparen wollen	0.0
spart euch	0.0
spaß beiseite	0.0
speichert nicht	-1.8
sperrung aufgehoben	1.2
spielt im	0.0
spitze des	0.0
sprechen kein deutsch	-1.8
spricht kein deutsch	-1.8
springt nicht an	-1.7
springt nicht mehr an	-1.7
stabil bleiben	0.0
stark alkoholisiert	0.0
stark betroffen	0.0
stark gekürzt	0.0
stark verkleinert	0.0
stark wie	0.0
starke nachfrage	0.0
starke nachfrage nach	0.0
starker schneefall	0.0
starker verkehr	0.0
starker wind	0.0
startet nicht	-1.8
steht in keinem verhältnis	-1.8
stimmen nicht	-1.8
stimmt aber nicht	-1.8
stimmt auch nicht	-1.8
stimmt bei mir nicht	-1.8
stimmt einfach nicht	-1.8
stimmt gar nicht	-1.8
stimmt halt nicht	-1.8
stimmt hier nicht	-1.8
stimmt immer noch nicht	-1.8
stimmt ja nicht	-1.8
stimmt leider nicht	-1.8
stimmt natürlich nicht	-1.8
stimmt nicht	-1.8
stimmt nicht einmal	-1.8
stimmt nicht mehr	-1.8
stimmt so nicht	-1.8
stimmt wirklich nicht	-1.8
stimmt überhaupt nicht	-1.8
stimmte nicht	-1.8
stimmten nicht	-1.8
stornierung ohne	-1.7
streik abgesagt	1.2
streik abgewendet	1.2
streik beendet	1.2
streik ist beendet	1.2
streik ist zu ende	1.2
streik vorbei	1.2
streik zu ende	1.2
stressfrei	1.5
störung beendet	1.2
störung behoben	1.2
störung melden	0.0
störungsfrei	1.5
stürzt nie ab	1.7
suchen ihresgleichen	1.5
sucht ihresgleichen	1.5
sucht seinesgleichen	1.5
super =wäre	0.0
super db	-1.7
synchronisiert nicht	-1.8
süß sauer	0.0
süß scharf	0.0
tage alt	0.0
taugen nichts	-1.8
taugt nicht	-1.8
taugt nichts	-1.8
taugt nix	-1.8
techniker kam nicht	-1.7
telefonisch nicht	-1.7
termin nicht eingehalten	-1.7
teuer bezahlt	0.0
tod und teufel	0.0
toll =wäre	0.0
toll fand ich das nicht	-1.8
toll finde ich das nicht	-1.8
toll gemacht db	-1.7
toll ist das nicht	-1.8
toll ist das nicht gerade	-1.8
toll ist er nicht	-1.8
toll ist es nicht	-1.8
toll ist etwas anderes	-1.8
toll ist sie nicht	-1.8
toll ist was anderes	-1.8
toll nicht wahr	-1.7
toll sind sie nicht	-1.8
toll war das nicht	-1.8
toll war er nicht	-1.8
toll war es leider nicht	-1.8
toll war es nicht	-1.8
toll war sie nicht	-1.8
toll waren sie nicht	-1.8
tote hose	0.0
totes rennen	0.0
trauerspiel	-1.7
traurig aber wahr gut	0.0
trocken lagern	0.0
trocken und sicher	0.0
trockene haare	0.0
trockene haut	0.0
trockenes haar	0.0
tropfen auf den heißen stein	-1.7
tut mir leid	0.0
tut nicht	-1.8
tut uns leid	0.0
tuts nicht	-1.8
tödlich beleidigt	0.0
tüpfelchen auf dem i	1.5
um jeden preis	0.0
um verständnis	0.0
umgehend erledigt	1.5
umgehend geantwortet	1.5
umgehend geholfen	1.5
umso besser	0.0
umso besser wenn	0.0
uneingeschränkt empfehlen	1.5
uneingeschränkt zu empfehlen	1.5
uneingeschränkte empfehlung	1.5
unter aller =würde	-1.7
verarscht vor	-1.7
verbindet nicht	-1.8
vergesst es	-1.7
vergiss es	-1.7
verkehrt ab	0.0
verkehrt auf	0.0
verkehrt im	0.0
verkehrt mit	0.0
verkehrt nicht	0.0
verkehrt nur	0.0
verkehrt wieder	0.0
verkehrt zwischen	0.0
verlosung gewinn	0.0
vermutlich nicht	0.0
versprechen nicht	-2.2
verstehe ich nicht	-1.8
verstehen ihr fach	1.5
verstehen ihr handwerk	1.5
versteht man nicht	-1.8
versteht nicht	-1.8
versteht sein handwerk	1.5
versuche mein glück	0.0
viel erfolg	0.0
viel freude	0.0
viel glück	0.0
viel lärm um nichts	-1.7
viel spass	0.0
viel spaß	0.0
viel zu tun	0.0
viele grüße	0.0
vielen dank für den hinweis	0.0
vielen dank für die antwort	0.0
vielen dank für die info	0.0
vielen dank für die information	0.0
vielen dank für ihr verständnis	0.0
vielen dank für ihre antwort	0.0
vielen dank für nichts	-1.7
vielen dank im voraus	0.0
vielen dank vorab	0.0
voll der hammer	1.5
voll und ganz	0.0
volle kaufempfehlung	1.5
vom allerfeinsten	1.5
vom fach	1.5
vom feinsten	1.5
von anfang bis ende	1.5
von wegen freundlich	-1.8
von wegen kundenservice	-1.8
von wegen schnell	-1.8
von wegen schnelle lieferung	-1.8
von wegen schneller versand	-1.8
von wegen service	-1.8
vorab danke	0.0
vorab vielen dank	0.0
vorne und hinten nicht	-1.8
war das letzte mal	-1.7
war einfach	0.0
war früher besser	-1.7
war mal besser	-1.7
war mal gut	-1.7
war schon besser	-1.7
waren früher besser	-1.7
warm anziehen	0.0
warum nicht	0.0
was will man meer	1.5
was will man mehr	1.5
weder fisch noch fleisch	-1.7
weiss ich nicht	0.0
weiss nicht	0.0
weiter nichts	0.0
weiter zu empfehlen	1.5
weiterzuempfehlen	1.5
weiß ich nicht	0.0
weiß keiner	-1.8
weiß nicht	0.0
weiß nichts	-1.8
weiß niemand	-1.8
weiß nix	-1.8
weiß was er tut	1.5
wenn ich nicht falsch	0.0
wenn nicht	0.0
wer es glaubt	-1.7
wer kann helfen	0.0
wer mag	0.0
wer's glaubt	-1.7
werbung ohne ende	-1.7
werde ich nicht weiterempfehlen	-1.8
werden immer besser	1.5
wers glaubt	-1.7
wert auf	0.0
wert legen	0.0
wert von	0.0
wie alt	0.0
wie ein könig	1.5
wie gut dass	0.0
wie günstig	0.0
wie im traum	1.5
wie könige	1.5
wie toll	0.0
wieder besser	0.0
wieder freigegeben	1.2
wieder gut	0.0
wieder normal	1.2
wieder planmäßig	1.2
will nicht mehr weg	1.5
will nichts anderes	1.5
wir freuen uns	0.0
wir gerne weiter	0.0
wir ihnen gerne	0.0
wird gefeiert	0.0
wird immer besser	1.5
wird nicht besser	0.0
wird schon	0.0
wissen was sie tun	1.5
wo am =günstigsten	0.0
wo günstig	0.0
woanders besser	-1.7
woanders billiger	-1.7
woanders günstiger	-1.7
woanders schneller	-1.7
wochen alt	0.0
wollte gar nicht mehr weg	1.5
wollte gerne	0.0
wollten gar nicht mehr weg	1.5
wollten nicht mehr weg	1.5
wunschlos glücklich	1.5
wunschlos zufrieden	1.5
wüsste gern	0.0
wüsste gerne	0.0
zahlen nicht	-1.7
zahlt nicht	-1.7
zu =schön um wahr	-1.7
zu empfehlen	1.5
zu eng ausgefallen	-1.2
zu gewinnen	0.0
zu groß ausgefallen	-1.2
zu guter letzt	0.0
zu klein ausgefallen	-1.2
zu kurz ausgefallen	-1.2
zu kurz gekommen	0.0
zu lang ausgefallen	-1.2
zu schnell	0.0
zu schätzen	0.0
zu spät für eine	-1.7
zufrieden THEN/2 noch nicht	-1.8
zufrieden bin ich damit leider nicht	-1.8
zufrieden bin ich damit nicht	-1.8
zufrieden bin ich gar nicht	-1.8
zufrieden bin ich leider nicht	-1.8
zufrieden bin ich mit dem service nicht	-1.8
zufrieden bin ich mit euch nicht	-1.8
zufrieden bin ich nicht	-1.8
zufrieden bin ich überhaupt nicht	-1.8
zufrieden ist anders	-1.7
zufrieden ist es nicht	-1.8
zufrieden ist etwas anderes	-1.8
zufrieden ist sie nicht	-1.8
zufrieden ist was anderes	-1.8
zufrieden kann man da nicht sein	-1.8
zufrieden kann man damit nicht sein	-1.8
zufrieden sind sie nicht	-1.8
zufrieden sind wir damit nicht	-1.8
zufrieden sind wir nicht	-1.8
zufrieden war es leider nicht	-1.8
zufrieden war es nicht	-1.8
zufrieden war ich damit nicht	-1.8
zufrieden war ich nicht	-1.8
zufrieden war sie nicht	-1.8
zufrieden waren sie nicht	-1.8
zufrieden waren wir nicht	-1.8
zufrieden zu	0.0
zug verkehrt	0.0
zum dahinschmelzen	1.5
zum entspannen	1.5
zum genießen	1.5
zum glück	0.0
zum letzten mal	-1.7
zum niederknien	1.5
zum reinbeißen	1.5
zum reinlegen	1.5
zum spaß	0.0
zum vergessen	-1.7
zum verlieben	1.5
zum wohlfühlen	1.5
zweite klasse	0.0
zweiten klasse	0.0
zweiter klasse	0.0
öffentliche verkehrsmittel	0.0
öffnet nicht	-1.8
über eine antwort freuen	0.0
über eine rückmeldung freuen	0.0
überhaupt nicht gut	-1.8
überhaupt nicht zufrieden	-1.8
überzeugt aber nicht	-1.8
überzeugt auch nicht	-1.8
überzeugt bei mir nicht	-1.8
überzeugt bin ich damit leider nicht	-1.8
überzeugt bin ich damit nicht	-1.8
überzeugt bin ich gar nicht	-1.8
überzeugt bin ich mit dem service nicht	-1.8
überzeugt bin ich mit euch nicht	-1.8
überzeugt bin ich überhaupt nicht	-1.8
überzeugt einfach nicht	-1.8
überzeugt gar nicht	-1.8
überzeugt halt nicht	-1.8
überzeugt hier nicht	-1.8
überzeugt immer noch nicht	-1.8
überzeugt ja nicht	-1.8
überzeugt kann man da nicht sein	-1.8
überzeugt kann man damit nicht sein	-1.8
überzeugt leider nicht	-1.8
überzeugt mich nicht	-1.8
überzeugt mir nicht	-1.8
überzeugt natürlich nicht	-1.8
überzeugt nicht	-1.8
überzeugt nicht einmal	-1.8
überzeugt nicht mehr	-1.8
überzeugt sind wir damit nicht	-1.8
überzeugt so nicht	-1.8
überzeugt uns nicht	-1.8
überzeugt war ich damit nicht	-1.8
überzeugt wirklich nicht	-1.8
überzeugt überhaupt nicht	-1.8
überzeugten nicht	-1.8

[negators]
=nirgens	before
=nöd	before
absolut nicht	before
auf keinen fall	before
bei weitem nicht	before
frei von	before
gar nicht	before
garnicht	before
in keinem fall	before
in keiner weise	before
in keinster weise	before
kaum	before
kein	before
keinerlei	before
keinesfalls	before
keineswegs	before
längst nicht	before
mitnichten	before
ned	around
nich	around
nicht	around
nicht einmal	before
nicht ganz	before
nicht immer	before
nicht mal	before
nicht sehr	before
nicht so	before
nicht unbedingt	before
nichts	before
nie	before
nie besonders	before
niemals	before
niemand	before
nimmer	before
nirgends	before
nirgendwo	before
nit	around
nix	before
noch lange nicht	before
noch nicht	before
noch nie	before
ohne	before
selten	before
weder	before
wenig	before
weniger	before
überhaupt nicht	before

[intensifiers]
100 %	1.5
100%	1.5
1000%	1.5
=allzu	1.3
=am meisten	1.3
=einfach	1.3
=grosser	1.3
=groß	1.3
=große	1.3
=großer	1.3
=großes	1.3
=krass	1.5
=maßlos	1.5
=mehr	1.3
=nur	1.3
=riesen	1.3
=sau	1.5
=sehr	1.3
=sowas	1.3
=ur	1.5
=urarg	1.5
=voll	1.5
=voll der	1.3
=vollkommen	1.5
=zutiefst	1.5
absolut	1.5
allerbest	1.5
andauernd	1.3
arg	1.5
auf jeden fall	1.3
aufjedenfall	1.3
aufs äußerste	1.5
ausgesprochen	1.3
ausgezeichnet gut	1.3
ausnahmslos	1.5
ausnehmend	1.3
außerordentlich	1.5
bei weitem	1.5
bemerkenswert	1.3
besonders	1.3
brutal	1.5
brutalst	1.5
dauernd	1.3
definitiv	1.3
derart	1.5
dermassen	1.5
dermaßen	1.5
deutlich	1.3
drastisch	1.5
dringend	1.3
durch und durch	1.5
durchgehend	1.3
durchweg	1.5
echt	1.3
ehrlich gesagt	1.3
eindeutig	1.3
enorm	1.5
erheblich	1.5
erstaunlich	1.3
extrem	1.5
furchtbar schlecht	1.5
ganz besonders	1.3
ganz und gar	1.3
gehörig	1.3
gewaltig	1.5
gnadenlos	1.5
grenzenlos	1.5
größtmöglich	1.3
heftig	1.5
hoch drei	1.5
hochgradig	1.5
hochgradigst	1.5
hundertprozentig	1.5
hyper	1.5
höchst	1.5
immens	1.5
immer	1.3
immer wieder	1.3
insgesamt sehr	1.3
irrsinnig	1.5
jedes mal	1.3
jedesmal	1.3
komplett	1.5
krass	1.5
massiv	1.5
mehr als	1.3
mit abstand	1.5
mordsmäßig	1.5
nicht zu fassen	1.5
noch mehr	1.3
nonstop	1.3
ohne ende	1.5
ohne gleichen	1.5
ordentlich was	1.3
permanent	1.3
recht herzlich	1.3
reichlich	1.3
restlos	1.5
richtig	1.3
riesig	1.5
rundherum	1.5
rundum	1.5
rundweg	1.3
scheiße nochmal	1.5
schier	1.5
schlichtweg	1.3
schwer	1.3
sehr	1.3
selten so	1.3
so	1.3
so was von	1.3
sondergleichen	1.5
sowas von	1.3
stark	1.3
stets	1.3
ständig	1.3
tatsächlich	1.3
tierisch	1.5
total	1.5
täglich	1.3
ultra	1.5
umso	1.3
unbedingt	1.3
unbeschreiblich	1.3
uneingeschränkt	1.5
unendlich	1.3
unfassbar	1.5
ungeheuer	1.3
ungemein	1.5
ungewöhnlich	1.3
unglaublich	1.5
unheimlich	1.5
verhältnismäßig sehr	1.3
viel	1.3
völlig	1.5
wahnsinnig	1.5
wahrhaft	1.3
wahrhaftig	1.3
wahrlich	1.3
weitaus	1.5
wesentlich	1.3
wirklich	1.3
zum schreien	1.5
äusserst	1.5
äußerst	1.5
übelst	1.5
überaus	1.5
überdurchschnittlich	1.3
überwiegend nicht	1.3

[diminishers]
=bisschen	0.6
=klein	0.6
=recht	0.8
=ziemlich	0.8
a bisserl	0.6
a bissl	0.6
ab und zu	0.6
am anfang	0.6
an manchen stellen	0.6
anfangs	0.6
angeblich	0.8
anscheinend	0.8
bedingt	0.6
beinahe	0.8
bis jetzt	0.8
bisher	0.8
bislang	0.8
bisserl	0.6
bissl	0.6
bißchen	0.6
eher	0.8
eigentlich	0.8
ein bisschen	0.6
ein klein wenig	0.6
ein kleines bisschen	0.6
ein tick	0.6
ein wenig	0.6
einen tick	0.6
einigermassen	0.6
einigermaßen	0.6
es bitzeli	0.6
etwas	0.6
fast	0.8
gelegentlich	0.6
geringfügig	0.6
gewissermaßen	0.6
grundsätzlich	0.8
grösstenteils	0.8
größtenteils	0.8
halbwegs	0.6
hier und da	0.6
hin und wieder	0.6
im allgemeinen	0.8
im grossen und ganzen	0.8
im großen ganzen	0.8
im großen und ganzen	0.8
im prinzip	0.8
irgendwie	0.8
je nach	0.6
kleine	0.6
kleiner	0.6
kleines	0.6
leicht	0.6
manchmal	0.6
mehr oder weniger	0.8
meist	0.8
meistens	0.8
minimal	0.6
minimaler	0.6
mitunter	0.6
möglicherweise	0.8
nahezu	0.8
prinzipiell	0.8
quasi	0.8
recht	0.8
relativ	0.8
scheinbar	0.8
so weit	0.8
soweit	0.8
sozusagen	0.8
stellenweise	0.6
teils	0.6
teilweise	0.6
tendenziell	0.6
vereinzelt	0.6
vergleichsweise	0.8
verhältnismäßig	0.8
vermutlich	0.8
vielleicht	0.8
weitgehend	0.8
wohl	0.8
zeitweise	0.6
zum teil	0.6
überwiegend	0.8

[contrast]
=aba
=abr
=leider
aber
abgesehen davon
abgesehen von
abzug gibt es
allerdings
andererseits
auf der anderen seite
außer dass
dafür aber
dennoch
der einzige haken
doch leider
einzig
einziger haken
einziger kritikpunkt
einziger minuspunkt
einziger nachteil
einziger wermutstropfen
einziges manko
einziges problem
gleichwohl
hat aber
hingegen
immerhin
indes
jedoch
kleiner abzug
leider aber
minuspunkt gibt
nichtsdestotrotz
nichtsdestoweniger
nur das
nur dass
nur leider
nur schade
punktabzug
schade nur
sondern
stattdessen
trotzdem
wermutstropfen
wobei
wohingegen
während dagegen

[wishes]
=gäbe =es
=hätte THEN/5 =erwartet
=hätte THEN/7 =gewünscht
=hätte besser
=hätte gern
=hätte gerne
=hätte ich gern
=hätte ich gerne
=hätte ich mir gewünscht
=hätte mir gewünscht
=hätten THEN/5 =erwartet
=hätten THEN/7 =gewünscht
=hätten besser
=hätten gern
=hätten gerne
=hätten uns gewünscht
=hätten wir uns gewünscht
=könnte THEN/2 werden
=könnte THEN/3 =sein
=könnte THEN/4 =mehr
=könnte THEN/4 besser
=könnte THEN/4 freundlicher
=könnte THEN/4 günstiger
=könnte THEN/4 schneller
=könnte THEN/6 =anbieten
=könnte THEN/6 =bieten
=könnte THEN/6 =geben
=könnte THEN/6 =verbessern
=könnte THEN/6 =werden
=könnte THEN/6 =ändern
=könnte besser
=könnte besser nicht =sein	never
=könnte nicht besser	never
=könnte nicht besser =sein	never
=könnte schneller
=könnten THEN/2 werden
=könnten THEN/3 =sein
=könnten THEN/4 =mehr
=könnten THEN/4 besser
=könnten THEN/4 freundlicher
=könnten THEN/4 günstiger
=könnten THEN/4 schneller
=könnten THEN/6 =anbieten
=könnten THEN/6 =bieten
=könnten THEN/6 =geben
=könnten THEN/6 =verbessern
=könnten THEN/6 =werden
=könnten THEN/6 =ändern
=könnten nicht besser	never
=könnten nicht besser =sein	never
=möchte gerne =mehr
=müsste THEN/4 =mehr
=müsste THEN/4 =sein
=müsste THEN/4 besser
=müsste THEN/4 freundlicher
=müsste THEN/4 günstiger
=müsste THEN/4 schneller
=müsste THEN/6 =anbieten
=müsste THEN/6 =bieten
=müsste THEN/6 =geben
=müsste THEN/6 =verbessern
=müsste THEN/6 =werden
=müsste THEN/6 =ändern
=müsste man
=müssten THEN/4 =mehr
=müssten THEN/4 =sein
=müssten THEN/4 besser
=müssten THEN/4 freundlicher
=müssten THEN/4 günstiger
=müssten THEN/4 schneller
=müssten THEN/6 =anbieten
=müssten THEN/6 =bieten
=müssten THEN/6 =geben
=müssten THEN/6 =verbessern
=müssten THEN/6 =werden
=müssten THEN/6 =ändern
=schön =wär
=schön =wäre
=sollte =ich	never
=sollte THEN/3 =mehr
=sollte THEN/3 besser
=sollte THEN/3 endlich
=sollte THEN/3 schneller
=sollte THEN/4 =sein
=sollte THEN/4 stimmen
=sollte THEN/7 =abschaffen
=sollte THEN/7 =achten
=sollte THEN/7 =anbieten
=sollte THEN/7 =ausbauen
=sollte THEN/7 =bieten
=sollte THEN/7 =einführen
=sollte THEN/7 =erhöhen
=sollte THEN/7 =geben
=sollte THEN/7 =haben
=sollte THEN/7 =lernen
=sollte THEN/7 =reagieren
=sollte THEN/7 =schulen
=sollte THEN/7 =senken
=sollte THEN/7 =sorgen
=sollte THEN/7 =verbessern
=sollte THEN/7 =werden
=sollte THEN/7 =ändern
=sollte THEN/7 =überarbeiten
=sollte THEN/7 =überdenken
=sollte stolz	never
=sollten =wir	never
=sollten THEN/3 =mehr
=sollten THEN/3 besser
=sollten THEN/3 endlich
=sollten THEN/3 schneller
=sollten THEN/4 =sein
=sollten THEN/4 stimmen
=sollten THEN/7 =abschaffen
=sollten THEN/7 =achten
=sollten THEN/7 =anbieten
=sollten THEN/7 =ausbauen
=sollten THEN/7 =bieten
=sollten THEN/7 =einführen
=sollten THEN/7 =erhöhen
=sollten THEN/7 =geben
=sollten THEN/7 =haben
=sollten THEN/7 =lernen
=sollten THEN/7 =reagieren
=sollten THEN/7 =schulen
=sollten THEN/7 =senken
=sollten THEN/7 =sorgen
=sollten THEN/7 =verbessern
=sollten THEN/7 =werden
=sollten THEN/7 =ändern
=sollten THEN/7 =überarbeiten
=sollten THEN/7 =überdenken
=solltet THEN/7 =abschaffen
=solltet THEN/7 =achten
=solltet THEN/7 =anbieten
=solltet THEN/7 =ausbauen
=solltet THEN/7 =bieten
=solltet THEN/7 =einführen
=solltet THEN/7 =erhöhen
=solltet THEN/7 =geben
=solltet THEN/7 =haben
=solltet THEN/7 =lernen
=solltet THEN/7 =reagieren
=solltet THEN/7 =schulen
=solltet THEN/7 =senken
=solltet THEN/7 =sorgen
=solltet THEN/7 =verbessern
=solltet THEN/7 =werden
=solltet THEN/7 =ändern
=solltet THEN/7 =überarbeiten
=solltet THEN/7 =überdenken
=wenn THEN/6 =hätte
=wenn THEN/6 =hätten
=wenn THEN/6 =wäre
=wenn THEN/6 =wären
=wie =wäre =es =mal
=wie =wäre =es =mit
=wär =schön
=wär cool
=wär gut
=wär nett
=wär super
=wär toll
=wäre =schön
=wäre =schön gewesen
=wäre THEN/4 =schön
=wäre THEN/4 angebracht
=wäre THEN/4 angeraten
=wäre THEN/4 besser
=wäre THEN/4 cool
=wäre THEN/4 gut
=wäre THEN/4 hilfreich
=wäre THEN/4 ideal
=wäre THEN/4 klasse
=wäre THEN/4 nett
=wäre THEN/4 nötig
=wäre THEN/4 praktisch
=wäre THEN/4 sinnvoll
=wäre THEN/4 super
=wäre THEN/4 toll
=wäre THEN/4 wünschenswert
=wäre angebracht
=wäre angenehm
=wäre besser
=wäre besser gewesen
=wäre cool
=wäre dankbar
=wäre fair
=wäre fein
=wäre gut
=wäre gut gewesen
=wäre hilfreich
=wäre ich dankbar
=wäre ideal
=wäre interessant
=wäre klasse
=wäre lieb
=wäre mir lieber
=wäre nett
=wäre nice
=wäre optimal
=wäre perfekt
=wäre praktisch
=wäre prima
=wäre schöner
=wäre sinnvoll
=wäre super
=wäre toll
=wäre toll gewesen
=wäre wichtig
=wäre wünschenswert
=wären THEN/4 =schön
=wären THEN/4 angemessen
=wären THEN/4 besser
=wären THEN/4 gut
=wären THEN/4 hilfreich
=wären THEN/4 toll
=wären THEN/4 wünschenswert
=wünsche THEN/6 =mehr
=wünschen THEN/5 =mehr
=wünschte ich
=würde THEN/7 =wünschen
=würde gern
=würde gern wissen	never
=würde gerne
=würde helfen
=würde ich erwarten
=würde ich gerne
=würde ich mir wünschen
=würde mich freuen
=würde mich über
=würde mir wünschen
=würden THEN/7 =wünschen
=würden uns freuen
=würden uns wünschen
als =wenn THEN/6 =hätte	never
als =wenn THEN/6 =wäre	never
auch =wenn THEN/6 =hätte	never
auch =wenn THEN/6 =wäre	never
besser =wäre
bitte NEAR/3 verbessern
bitte THEN/3 günstiger
bitte besser
bitte endlich
bitte mehr
bitte schneller
bitte wieder
cool =wäre
darf man erwarten
erwarte ich
erwartet man
es fehlt THEN/3 =eine
fehlt noch
fehlt nur noch
freuen =würde
freuen =würden
gut =wär
gut =wäre
hilfreich =wäre
hoffe dass
hoffentlich THEN/5 bald
hoffentlich THEN/5 besser
hoffentlich ändert
ich =wünschte
ich hoffe
ich hätte THEN/6 gewünscht
ihr =könntet
ihr =solltet
kein verbesserungsvorschlag	never
keine verbesserungsvorschläge	never
könnt ihr bitte
könnten sie bitte
mehr THEN/3 =wäre =gut
mehr THEN/3 wünschen
mein vorschlag
mein wunsch
nett =wäre
perfekt =wäre
praktisch =wäre
schöner =wäre
sie =sollten THEN/6 =mal
sinnvoll =wäre
sollte man nicht verpassen	never
super =wäre
toll =wäre
verbesserungsvorschlag
verbesserungsvorschläge
vielleicht mal
wann THEN/5 endlich
wann gibt es
wir hoffen
wunsch =wäre
wünsche ich mir
wünsche mir
wünschen wir uns
wünschenswert
wünschenswert =wäre

[rivals]
als alle anderen	keeps
als andere	keeps
als andere anbieter	keeps
als anderen	keeps
als anderswo	keeps
als bei amazon	keeps
als bei anderen	keeps
als bei anderen anbietern	keeps
als bei den anderen	keeps
als bei der konkurrenz	keeps
als beim mitbewerber	keeps
als der konkurrenz	keeps
als der wettbewerb	keeps
als die konkurrenz	keeps
als im internet	keeps
als in anderen	keeps
als mitbewerber	keeps
als woanders	keeps
als überall	keeps
andere anbieter	turns
andere banken	turns
andere firmen	turns
andere hotels	turns
andere händler	turns
andere können	turns
andere länder	turns
andere restaurants	turns
andere schaffen	turns
andere shops	turns
andere unternehmen	turns
anderen anbieter	turns
anderen anbietern	turns
anderen banken	turns
anderen firmen	turns
anderen hotels	turns
anderen händlern	turns
anderen ländern	turns
anderen restaurants	turns
anderen shops	turns
anderer anbieter	turns
anderer shop	turns
andernorts	turns
anders als andere	keeps
anders als bei anderen	keeps
anderswo	turns
anderweitig	turns
bei amazon	turns
bei anderen	turns
bei anderen anbietern	turns
bei der konkurrenz	turns
beim discounter	turns
beim mitbewerber	turns
damals war	turns
der konkurrenz	turns
die konkurrenz	turns
früher war	turns
früher waren	turns
gegenüber anderen	keeps
im ausland	turns
im gegensatz zu anderen	keeps
im gegensatz zur konkurrenz	keeps
im internet günstiger	turns
im vergleich zu anderen	keeps
im vergleich zur konkurrenz	keeps
in der schweiz	turns
konkurrenten	turns
mitbewerber	turns
mitbewerbern	turns
nebenan	turns
nicht woanders	keeps
woanders	turns

[leaving]
=das letzte mal NOT/3 nicht
=künde
=künden
=kündigt
=muss THEN/5 =verlassen
=möchte wechseln
=nimmerwiedersehen
=und =tschüß
=verlasse die
=verlasse euch
=werde THEN/5 =verlassen
=will THEN/5 =verlassen
abbestelle
abbestellen
abbestellt
abmelden
abo beenden
abo beendet
abo kündigen
abonnement beenden
abonnement kündigen
account gelöscht
account löschen
als kunden verloren
als kundin verloren
alternative suchen
alternativen suchen
anbieter THEN/3 wechseln
anbieter gewechselt
anbieter wechseln
anbieterwechsel
andere bank suchen
anderen arzt suchen
anderen betreiber wechseln
app deinstalliert
app gelöscht
auf der suche nach einer alternative
auf nimmerwiedersehen
aus dem vertrag raus
außerordentlich kündigen
bahncard gekündigt
bahncard kündigen
bank THEN/3 wechseln
bank wechseln
bestelle ich nicht mehr
bestelle nicht mehr
bestelle nichts mehr
bestelle woanders
betreiber wechseln
bin THEN/3 weg hier
bin dann weg
bin fertig mit
bin fertig mit euch
bin ich raus
bin ich weg
bin raus
bleibe ich nicht
bleibe nicht
deinstalliere
den rücken kehren
denke THEN/5 kündigen
denke THEN/5 wechseln
die längste zeit kunde
einmal und nicht wieder
einmal und nie wieder
fahre lieber auto
fahre wieder auto
fertig mit diesem
fertig mit diesem verein
fertig mit euch
fristlos kündigen
gehe ich zu NOT/2 fuß
gehe jetzt zu
gehe nicht mehr hin
gehe wieder zu
gehe woanders
gehe zu NOT/2 fuß
gehe zur konkurrenz
gehe zurück zu
gekündigt
habe ich deinstalliert
höre bei
ich =verlasse
ich bin weg
ich wechsel
ich wechsle
in zukunft woanders
ist deinstalliert
kaufe ich nicht mehr
kaufe nicht mehr
kaufe nichts mehr
kaufe nie wieder
kaufe woanders
kehre THEN/3 rücken
kein kunde mehr
keine kundin mehr
komme nicht wieder
kommen nicht wieder
konto auflösen
konto gelöscht
konto kündigen
konto löschen
kunde verloren
kunden verloren
kundin verloren
kündige
kündigen
kündigung
kündigung ist raus
künftig woanders
lebt wohl
letzte bestellung
letzter besuch
letzter kauf
letztmalig
meine kündigung
melde mich ab
mich als kunden
mit THEN/2 aufhören
mitgliedschaft beenden
mitgliedschaft kündigen
muss verlassen
netzbetreiber THEN/2 wechseln
netzbetreiber wechseln
neuen anbieter suchen
nicht länger bleiben
nicht länger kunde
nicht mehr bestellen
nicht mehr bleiben
nicht mehr buchen
nicht mehr kaufen
nicht mehr kunde
nicht mehr kundin
nicht verlängern
nicht wiederkommen
nichts mehr bestellen
nichts mehr kaufen
nie mehr NOT/2 ohne
nie mehr probleme	never
nie nie wieder
nie wieder NOT/2 ohne
nie wieder etwas anderes	never
nie wieder ohne	never
nie wieder probleme	never
nie wieder was anderes	never
niemals wieder
nur weg von
oder ich bin weg
portierung beantragt
rufnummer mitnehmen
rufnummernmitnahme
rücken gekehrt
seid ihr mich los
seid mich los
sind mich los
sonderkündigung
sonderkündigungsrecht
sonst bin ich weg
steige aufs auto um
steige um auf
suche THEN/3 alternative
suche THEN/3 anbieter
suche einen neuen anbieter
suche mir einen anderen
suche mir was anderes
tschüss db
tschüss telekom
tschüss vodafone
tschüß telekom
umgestiegen auf
und tschüss
verabschiede mich
verabschiede mich von
verlassen werde
verlieren einen kunden
verliert einen kunden
verliert ihr einen kunden
verlängere nicht
versicherung wechseln
vertrag THEN/4 raus
vertrag auflösen
vertrag ausläuft
vertrag beenden
vertrag ist zuende
vertrag kündigen
vertrag loswerden
vertrag läuft aus
vertrag nicht verlängern
vertrag raus
vertrag widerrufen
war mein letzter
war meine letzte
wechsel den anbieter
wechsel zu
wechsel zur konkurrenz
wechsele
wechseln werde
wechseln zu
wechsle den anbieter
wechsle die bank
wechsle ich
wechsle jetzt
wechsle zu
werde THEN/3 woanders
werde THEN/4 kündigen
werde kündigen
werde verlassen
werde wechseln
werde woanders
werden wechseln
will THEN/4 raus
will wechseln
will weg
will weg von
wir wechseln
wird deinstalliert
woanders bestellen
woanders einkaufen
woanders hin
woanders kaufen
wollen wechseln
zeit zu gehen
zeit zu wechseln
zu THEN/3 =wechseln
zu THEN/3 =wechsle
zu wechseln
zum letzten mal NOT/2 nicht
zum mitbewerber
zur konkurrenz
zur konkurrenz gehen
zur konkurrenz wechseln
zurück zu THEN/2 gehen
überlege THEN/4 kündigen
überlege THEN/4 wechseln
überlege zu wechseln

[nothing]
=asdf
=ka
=kein
=keine
=keiner
=möchte ich nicht sagen
=möchte nichts sagen
=ne
=nee
=nein
=nichts
=nix
=none
=nö
=test
=x
=xx
aktuell nichts
einfach so
fällt mir gerade nichts ein
fällt mir nichts
fällt mir nichts ein
im moment nichts
ist mir egal
kein feedback
kein grund
kein kommentar
kein text
keine ahnung
keine angabe
keine angaben
keine anmerkung
keine anmerkungen
keine anregungen
keine bemerkung
keine bemerkungen
keine ergänzung
keine ergänzungen
keine gründe
keine idee
keine ideen
keine meinung
keine vorschläge
keine wünsche
keinen grund
mir fällt nichts ein
momentan nichts
nicht relevant
nicht zutreffend
nichts bekannt
nichts hinzuzufügen
nichts weiter
nichts zu ergänzen
nichts zu sagen
nix zu sagen
nur so
ohne angabe
trifft nicht zu
weiss ich nicht
weiss nicht
weiß ich nicht
weiß nich
weiß nicht

[examples]
negative	Das Essen war nicht gut.
negative	Der Router funktioniert nicht und an der Hotline geht niemand ran.
negative	Die Qualität gefällt mir überhaupt nicht.
negative	Freundlich geht anders.
negative	Nie wieder!!!
negative	Schon wieder Verspätung, mir reichts.
negative	Service lässt zu wünschen übrig.
neutral	Das Paket liegt beim Nachbarn.
neutral	Guten Morgen zusammen
neutral	Ich habe am Montag zwei Lampen bestellt.
neutral	Keine Angabe
neutral	Vielen Dank im Voraus für eine Antwort.
neutral	Wann fährt der nächste Bus nach Graz?
positive	Das Zimmer war sauber und das Personal sehr freundlich.
positive	Der Akku hält lange und die Bedienung ist kinderleicht.
positive	Gerne wieder!
positive	Kann man nicht meckern.
positive	Lieferung hat etwas gedauert, aber der Kundenservice ist wirklich klasse!
positive	Lässt keine Wünsche offen.
positive	Nichts zu beanstanden, alles hat geklappt.
positive	Noch nie Probleme gehabt 👍
