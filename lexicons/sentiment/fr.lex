# Sentiment lexicon of verbatim for French.
pack: fr/sentiment
language: fr
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: agrees

[words]
0 étoile	-4.0
0/10	-4.0
0/20	-4.0
0/5	-4.0
1/10	-4.0
1/5	-4.0
10 sur 10	3.5
10/10	3.5
100 % satisfait	3.0
1h d'attente	-2.5
20 sur 20	3.5
20/20	3.5
5 sur 5	3.5
5 étoiles	3.5
5/5	3.5
:'(	-1.8
:(	-1.7
:((	-1.8
:)	1.5
:))	1.6
:-(	-1.8
:-)	1.6
:-/	-1.1
:-D	2.0
:/	-1.1
:D	1.7
:|	-1.2
;)	1.3
;-)	1.8
=(	-2.0
=)	2.0
=abordable	2.0
=abordables	2.0
=acceptable	1.0
=acceptables	1.0
=accueillant	2.5
=accueillante	2.5
=accueillantes	2.5
=accueillants	2.5
=adorable	3.0
=adorables	3.0
=adorait	2.0
=adorent	2.0
=adoré	2.0
=adorée	2.0
=aigre	-2.5
=aigres	-2.5
=aime	2.0
=aiment	2.0
=aimons	2.0
=aimé	2.0
=aimée	2.0
=aimés	2.0
=amer	-1.0
=amers	-1.0
=amusant	2.0
=amusante	2.0
=amusantes	2.0
=amusants	2.0
=améliorée	2.0
=animé	2.0
=animée	2.0
=animées	2.0
=animés	2.0
=appliqué	2.5
=appliquée	2.5
=appliquées	2.5
=appliqués	2.5
=appétissant	2.0
=appétissante	2.0
=appétissantes	2.0
=appétissants	2.0
=arrangeant	2.0
=arrangeante	2.0
=arrangeants	2.0
=attente	-1.5
=attentes	-1.5
=attentif	2.0
=attentifs	2.0
=attentionné	1.5
=attentive	2.0
=attentives	2.0
=attirant	2.0
=attirante	2.0
=attirantes	2.0
=attirants	2.0
=attractif	2.0
=attractifs	2.0
=attractive	2.0
=attractives	2.0
=avisé	2.5
=avisée	2.5
=avisées	2.5
=avisés	2.5
=bloqué	-2.5
=bloquée	-2.5
=bloquées	-2.5
=bloqués	-2.5
=bordélique	-4.0
=bordéliques	-4.0
=brol	-2.0
=canon	3.0
=canonne	3.0
=canons	3.0
=cassant	-2.0
=cassante	-2.0
=cassantes	-2.0
=cassants	-2.0
=cata	-4.0
=choquant	-3.0
=choquante	-3.0
=choquantes	-3.0
=choquants	-3.0
=clair	2.0
=claire	2.0
=claires	2.0
=clairs	2.0
=classe	2.0
=classes	2.0
=collant	-2.0
=collante	-2.0
=collantes	-2.0
=collants	-2.0
=commode	2.0
=commodes	2.0
=complet	2.0
=complets	2.0
=complication	-2.5
=complications	-2.5
=compliment	1.5
=complimente	1.5
=complimentes	1.5
=compliments	1.5
=compliqué	-2.5
=compliquée	-2.5
=compliquées	-2.5
=compliqués	-2.5
=complète	2.0
=complètes	2.0
=compétitif	2.0
=compétitifs	2.0
=compétitive	2.0
=compétitives	2.0
=con	-4.0
=confus	-2.5
=confuse	-2.5
=confuses	-2.5
=conne	-4.0
=connes	-4.0
=cons	-4.0
=convenable	1.0
=convenables	1.0
=coupé	-2.5
=coupée	-2.5
=coupées	-2.5
=coupés	-2.5
=craquant	2.5
=craquante	2.5
=craquantes	2.5
=craquants	2.5
=digeste	2.0
=digestes	2.0
=discutable	-1.5
=discutables	-1.5
=distingué	2.0
=distinguée	2.0
=distinguées	2.0
=distingués	2.0
=divin	3.5
=divine	3.5
=divines	3.5
=divins	3.5
=dur	-2.0
=dure	-2.0
=dures	-2.0
=durs	-2.0
=débité	-2.0
=débitée	-2.0
=débitées	-2.0
=débités	-2.0
=débutant	-2.0
=débutante	-2.0
=débutantes	-2.0
=débutants	-2.0
=désolant	-3.0
=désolante	-3.0
=désolantes	-3.0
=désolants	-3.0
=détendu	2.0
=détendue	2.0
=détendues	2.0
=détendus	2.0
=engagé	1.0
=engagée	1.0
=engagées	1.0
=engagés	1.0
=entassé	-2.5
=entassée	-2.5
=entassées	-2.5
=entassés	-2.5
=express	2.0
=expéditif	-2.0
=expéditifs	-2.0
=expéditive	-2.0
=expéditives	-2.0
=extra	3.0
=farineuse	-2.0
=farineuses	-2.0
=farineux	-2.0
=faute	-1.0
=fautes	-1.0
=fermé	-1.2
=fermée	-2.0
=fermées	-1.2
=fermés	-2.0
=fidèle	2.5
=fidèles	2.5
=foncez	3.0
=fondant	3.0
=fondante	3.0
=fondantes	3.0
=fondants	3.0
=franc	2.5
=franche	2.5
=franches	2.5
=francs	2.5
=fumiste	-3.5
=fumistes	-3.5
=futé	1.0
=futée	1.0
=futées	1.0
=futés	1.0
=galère	-2.5
=galères	-2.5
=galérer	-2.5
=galéré	-2.5
=garanti	1.0
=garantie	1.0
=garanties	1.0
=garantis	1.0
=gelé	-2.5
=gelée	-2.5
=gelées	-2.5
=gelés	-2.5
=gonflant	-2.0
=gonflante	-2.0
=gonflants	-2.0
=gratuit	2.0
=gratuite	1.0
=gratuites	2.0
=gratuits	2.0
=guéri	2.0
=guérie	2.0
=guéries	2.0
=guéris	2.0
=génie	2.0
=génies	2.0
=généreuse	2.0
=généreuses	2.0
=généreux	2.0
=gênant	-2.0
=gênante	-2.0
=gênantes	-2.0
=gênants	-2.0
=honorable	1.5
=honorables	1.5
=humain	2.5
=humaine	2.5
=humaines	2.5
=humains	2.5
=instructif	1.5
=instructifs	1.5
=instructive	1.5
=instructives	1.5
=inventif	2.5
=inventifs	2.5
=inventive	2.5
=inventives	2.5
=inégalable	4
=inégalables	4
=isolé	-2.0
=isolée	-2.0
=isolées	-2.0
=isolés	-2.0
=las	-1.5
=lase	-1.5
=limité	-1.5
=limitée	-1.5
=limitées	-1.5
=limités	-1.5
=loupé	-2.0
=loupée	-2.0
=loupées	-2.0
=loupés	-2.0
=marre	-1.5
=menti	-3.5
=mentie	-3.5
=mentis	-3.5
=mignon	2.5
=mignonne	2.5
=mignonnes	2.5
=mignons	2.5
=minutie	2.5
=minuties	2.5
=moisi	-3.5
=moisie	-3.5
=moisies	-3.5
=moisis	-3.5
=mort	-2.0
=morte	-2.0
=mortes	-2.0
=morts	-2.0
=moyen	-1.5
=moyene	-1.5
=moyennement	-1.2
=moyens	-1.5
=méchamment	-2.0
=méchanceté	-3.0
=méchancetés	-3.0
=méchant	-3.0
=méchante	-3.0
=méchantes	-3.0
=méchants	-3.0
=nase	-2.0
=nases	-2.0
=naze	-2.0
=nazes	-2.0
=nul	-3.5
=nulle	-3.5
=nulles	-3.5
=nuls	-3.5
=ordonné	1.5
=ordonnée	1.5
=ordonnées	1.5
=ordonnés	1.5
=organisé	1.5
=organisée	1.5
=organisées	1.5
=organisés	1.5
=paradis	3.5
=paradise	3.5
=parfait	3.5
=parfaite	3.5
=parfaites	3.5
=parfaits	3.5
=parfumé	2.0
=parfumée	2.0
=parfumées	2.0
=parfumés	2.0
=passionnant	2.5
=passionnante	2.5
=passionnantes	2.5
=passionnants	2.5
=patient	2.0
=patiente	2.0
=patienter	-1.5
=patientes	2.0
=patients	2.0
=pesant	-1.0
=pesante	-1.0
=pesantes	-1.0
=pesants	-1.0
=planté	-2.5
=plantée	-2.5
=plantées	-2.5
=plantés	-2.5
=poche	-2.0
=poches	-2.0
=positif	2.5
=positifs	2.5
=positive	2.5
=positives	2.5
=pourri	-4.0
=pourrie	-4.0
=pourries	-4.0
=pourris	-4.0
=pourriture	-4.0
=pratique	2.0
=pratiques	2.0
=pro	2.5
=pros	2.5
=prose	2.5
=proses	2.5
=précis	2.0
=précise	2.0
=précises	2.0
=prévenance	2.5
=prévenances	2.5
=prévenant	2.5
=prévenante	2.5
=prévenants	2.5
=puait	-3.0
=puant	-3.5
=puante	-3.5
=puantes	-3.5
=puants	-3.5
=pue	-3.0
=puent	-3.0
=puissant	1.5
=puissante	1.5
=puissantes	1.5
=puissants	1.5
=qualifié	2.0
=qualifiée	2.0
=qualifiées	2.0
=qualifiés	2.0
=qualitatif	2.5
=qualitatifs	2.5
=qualitative	2.5
=qualitatives	2.5
=rachèterai	2.0
=rachèterais	2.0
=raide	-2.0
=raides	-2.0
=raisonnable	2.0
=raisonnables	2.0
=rangé	1.5
=rangée	1.5
=rangées	1.5
=rangés	1.5
=rater	-2.0
=rats	-3.5
=raté	-2.0
=ratée	-2.0
=ratées	-2.0
=ratés	-2.0
=rayé	-2.5
=rayée	-2.5
=rayées	-2.5
=rayés	-2.5
=recommencerai	2.5
=recommencerais	2.5
=remarquable	3.5
=remarquables	3.5
=reposant	2.5
=reposante	2.5
=reposantes	2.5
=reposants	2.5
=retiré	-1.0
=retirée	-1.0
=retirées	-1.0
=retirés	-1.0
=riche	1.0
=riches	1.0
=réchauffé	-2.5
=réchauffée	-2.5
=réchauffées	-2.5
=réchauffés	-2.5
=résolu	2.0
=résolue	2.0
=résolues	2.0
=résolus	2.0
=sale	-2.5
=sales	-2.5
=sali	-2.5
=salie	-2.5
=salies	-2.5
=salis	-2.5
=sec	-1.0
=secs	-1.0
=serein	2.5
=sereine	2.5
=sereines	2.5
=sereins	2.5
=serré	-2.5
=serrée	-2.5
=serrées	-2.5
=serrés	-2.5
=soigné	2.5
=soignée	2.5
=soignées	2.5
=soignés	2.5
=soupir	-2.0
=soupire	-2.0
=soupires	-2.0
=soupirs	-2.0
=spécial	-1.5
=spéciale	-1.5
=spéciales	-1.5
=spécials	-1.5
=stupides	-2.5
=stylé	3.0
=stylée	3.0
=stylées	3.0
=stylés	3.0
=subi	-1.0
=subie	-1.0
=subies	-1.0
=subis	-1.0
=suffisamment	1.0
=suffisance	-3.0
=suffisant	1.0
=suffisante	1.0
=suffisantes	1.0
=suffisants	1.0
=super	3.0
=supers	3.0
=surfait	-3.0
=surfaite	-3.0
=surfaites	-3.0
=surfaits	-3.0
=surprenant	2.0
=surprenante	2.0
=surprenantes	2.0
=surprenants	2.0
=suspect	-2.5
=suspecte	-2.5
=suspectes	-2.5
=suspects	-2.5
=taché	-2.5
=tachée	-2.5
=tachées	-2.5
=tachés	-2.5
=tannant	-2.0
=tannante	-2.0
=tannants	-2.0
=tanné	-2.0
=tannée	-2.0
=tannées	-2.0
=tannés	-2.0
=tendre	2.0
=tendres	2.0
=tendu	-1.0
=tendue	-1.0
=tendues	-1.0
=tendus	-1.0
=top	3.0
=touchant	2.0
=touchante	2.0
=touchantes	2.0
=touchants	2.0
=touché	2.0
=touchée	2.0
=touchées	2.0
=touchés	2.0
=traîne	-2.0
=traînent	-2.0
=traîner	-2.0
=traîné	-2.0
=tripant	3.0
=varié	2.0
=variée	2.0
=variées	2.0
=variés	2.0
=vif	1.0
=vifs	1.0
=vivant	2.0
=vivante	2.0
=vivantes	2.0
=vivants	2.0
=vive	1.0
=vivement	1.5
=vives	1.0
=volent	-3.5
=volé	-3.5
=volée	-3.5
=volées	-3.5
=volés	-3.5
=éclatant	3.0
=éclatante	3.0
=éclatantes	3.0
=éclatants	3.0
=élevé	-2.0
=élevée	-2.0
=élevées	-2.0
=élevés	-2.0
=épuisé	-2.0
=épuisée	-2.0
=épuisées	-2.0
=épuisés	-2.0
=équitable	2.0
=équitablement	1.5
=équitables	2.0
=étonné	-1.5
=étonnée	-1.5
=étonnées	-1.5
=étonnés	-1.5
=évite	-4.0
=évitez	-4.0
^^	1.4
^_^	2.0
a dû attendre	-1.5
a sauvé	2.0
abandon	-2.0
abandonné	-2.0
abandonnée	-2.0
aberrant	-3.0
aberrante	-3.0
aberration	-3.0
abject	-4.0
abominable	-4.0
abondance	2.0
abondant	2.0
abonnés absents	-1.5
abruti	-2.5
abrutis	-2.5
absence d'	-2.0
absence de	-2.0
absent	-2.0
absente	-2.0
absents	-2.0
absorbant	1.5
absurde	-3.0
absurdité	-3.0
abus	-3.5
abuser	-3.5
abusif	-3.5
abusivement	-3.0
abusé	-3.5
abîmer	-2.5
abîmé	-2.5
abîmée	-2.5
abîmés	-2.5
acariâtre	-3.0
accessible	2.0
accident	-2.0
accompagnement	2.0
accueil agréable	2.0
accueil au top	2.0
accueil froid	-3.0
accueil glacial	-3.0
accueil parfait	3.0
accès facile	2.0
achalandé	2.0
acide	-1.0
acre	-2.5
adapté	1.0
adapté à	2.5
adapté à mes besoins	2.5
addition est salée	-2.0
addition salée	-2.0
admirable	2.0
admiration	2.0
admirer	2.0
adorer	3.5
adorons	2.5
adroit	1.0
adéquat	1.0
affaire à saisir	2.0
affligeant	-3.5
affligé	-3.0
affreuse	-3.5
affreux	-3.5
agacement	-3.0
agacé	-3.0
agaçant	-3.0
agaçante	-2.0
agios	-2.0
agressif	-3.5
agression	-3.5
agressive	-3.5
agressivement	-2.0
agressivité	-3.5
agressé	-3.5
agréable	2.5
agréable au toucher	1.5
agréable moment	2.5
agréable surprise	3.0
agréable à conduire	2.0
agréable à l'œil	1.5
agréable à porter	1.5
agréable à utiliser	1.5
agréablement surpris	3.0
agréablement surprise	3.0
agrément	2.5
ahurissant	-3.0
aide précieuse	2.0
aigri	-2.0
aimable	2.5
aime son métier	2.5
aiment leur métier	2.5
aimer beaucoup	2.0
air blasé	-2.0
aisance	1.0
aisé	1.0
aisément	1.0
allergie	-2.0
allergique	-2.0
allez pas	-3.5
allez-y	3.0
alléchant	3.0
aléatoire	-1.5
amabilité	2.5
amateur	-3.0
amateur total	-2.5
amateurisme	-3.0
amateurisme total	-3.0
amateurs	-3.0
ambiance chaleureuse	2.0
amende	-2.0
amical	2.0
amicale	2.0
amour	2.5
amour du métier	2.5
amoureux	2.5
amuser	2.0
amère	-1.0
amélioration notable	2.0
amélioration possible	-1.5
améliorer NEAR/2 rapidement	1.0
anarchie	-3.0
anarchique	-3.0
angoissant	-2.5
annulation	-2.5
annulé	-2.5
annulée	-2.5
antipathique	-3.0
antiprofessionnel	-3.0
anxiogène	-2.5
apaisant	2.5
apaiser	2.5
appel coupé	-2.0
appli NEAR/3 planter	-2.0
appli complète	2.0
application NEAR/3 planter	-2.0
approprié	1.0
approximatif	-1.5
approximative	-1.5
appréciable	2.5
apprécier	2.5
apprécié	2.5
appât du gain	-2.5
appétit	1.5
aqueuse	-2.0
aqueux	-2.0
archi cuit	-2.5
argent jeté	-3.5
argent par les fenêtres	-3.5
argent perdu	-3.5
argh	-2.0
arnaque	-4.0
arnaque téléphonique	-2.0
arnaquer	-4.0
arnaqueur	-4.0
arnaqueurs	-3.5
arnaqué	-4.0
aromatique	2.0
aromatisé	1.0
arrive pas	-2.0
arrive plus	-2.0
arrivé en avance	2.0
arrivé froid	-2.5
arrivés froids	-2.5
arrogance	-3.0
arrogant	-3.0
arrêté d'y aller	-2.0
artisan	1.0
artisanal	1.0
arêtes	-2.0
ascenseur en panne	-2.0
aseptisé	-2.0
assez de	-1.5
assez plate	-2.0
assiette bien remplie	2.0
assourdissant	-2.5
astucieux	2.5
atout	2.5
atouts	2.5
atroce	-4.0
atrocement	-3.5
attend toujours	-2.0
attendais mieux	-1.5
attendait mieux	-1.5
attendait à mieux	-1.5
attendions mieux	-1.5
attendions à mieux	-1.5
attendons toujours	-2.0
attendre	-1.5
attendre des heures	-2.5
attendre longtemps	-2.5
attendre une heure	-2.5
attends toujours	-2.0
attendu	-1.5
attendu des heures	-2.5
attendu longtemps	-2.5
attendu plus de	-2.5
attendu presque	-2.5
attendu près de	-2.5
attendu une heure	-2.5
attente beaucoup	-2.5
attente interminable	-2.5
attente longue	-2.5
attention arnaque	-2.0
attention aux	-1.0
attention aux arnaques	-2.0
attention particulière	1.5
attention à	-1.0
attentionné	2.5
attentionnée	2.5
attrape couillon	-3.5
attrape touriste	-3.5
attrape-nigaud	-3.5
attrape-touriste	-3.5
attrape-touristes	-3.5
attrayant	2.0
au boutte	2.0
au calme	2.0
au courant	2.0
au cœur de	2.0
au delà de mes attentes	3.0
au plaisir	2.5
au poil	3.0
au rendez-vous	2.0
au service du client	1.5
au top	3.0
au top de	2.0
au top du top	3.5
au-delà de mes attentes	3.0
au-delà de mes espérances	3.0
au-delà de nos attentes	3.0
au-delà des attentes	3.0
aubaine	2.0
aucuns frais	2.0
augmentation	-2.0
augmentations	-2.0
augmente sans cesse	-2.0
augmenté	-2.0
auraient été appréciées	-2.0
auraient été appréciés	-2.0
aurait été apprécié	-2.0
aurait été appréciée	-2.0
aurait été bienvenu	-2.0
austère	-2.0
authenticité	2.5
authentique	2.5
autonomie correcte	1.5
aux abonnés absents	-1.5
aux bons soins	2.0
aux couleurs	1.5
aux fraises	-1.5
aux petits oignons	3.0
aux petits soins	3.0
aux petits soins pour	2.5
avant l'heure	2.0
avantage	2.5
avantageuse	2.0
avantageux	2.5
avarié	-3.5
avec brio	3.0
avec le sourire	2.5
avec plaisir	2.5
avis de passage sans	-2.0
avons attendu	-1.5
avons dû	-1.5
aéré	1.5
bagage perdu	-2.0
bagages perdus	-2.0
bagages rapides	2.0
baignant dans	-2.5
baisse	-1.5
baisse de qualité	-1.5
baisser	-1.5
baissé	-1.5
baladé de	-2.0
baladé de service	-2.0
baladée de	-2.0
baladée de service	-2.0
banal	-1.5
banale	-1.5
banalité	-2.5
bancal	-2.5
bancale	-2.5
bande d'incapables	-3.5
bande de bras cassés	-2.5
bande de guignols	-2.5
bardaf	-2.0
bas de gamme	-3.0
bas niveau	-1.5
basique	-1.5
basiques	-1.5
beau	2.5
beau boulot	2.0
beau geste	2.0
beau rendu	1.5
beau sourire	2.5
beau travail	2.0
beaucoup d'attente	-2.5
beaucoup de choix	2.0
beaucoup mieux	2.0
beaucoup trop cher	-3.0
beaucoup trop long	-2.5
beauté	2.5
beaux	2.5
beaux progrès	2.0
bel	2.5
belle	2.5
belle adresse	2.5
belle carte	1.0
belle couleur	1.5
belle coupe	1.5
belle découverte	3.0
belle expérience	3.0
belle finition	2.0
belle gamme	2.0
belle image	1.5
belle initiative	2.0
belle matière	1.5
belle promo	2.0
belle qualité	2.5
belle surprise	3.0
belle vue	2.0
belle équipe	1.5
belles attentions	2.0
belles couleurs	1.5
belles portions	2.0
belles promos	2.0
ben correct	2.0
berk	-2.0
beurk	-2.0
bichonné	2.0
bide	-2.0
bidon	-3.0
bidons	-3.0
bien	1.0
bien accompagné	1.0
bien accompagnée	2.0
bien accueilli	2.5
bien accueillie	2.5
bien accueillis	2.5
bien achalandé	2.0
bien agencé	2.0
bien aidé	2.0
bien aidée	2.0
bien aménagé	2.0
bien approvisionné	2.0
bien assaisonné	2.5
bien assuré	2.0
bien bien	2.0
bien bu	2.0
bien caché	1.0
bien chaud	1.0
bien chaude	1.0
bien conseillé	2.5
bien conseillée	2.5
bien conseillés	2.5
bien conçu	2.0
bien coupé	1.5
bien couvert	2.0
bien cuisiné	1.0
bien cuit	2.5
bien desservi	2.0
bien documenté	2.0
bien dormi	2.0
bien dosé	1.0
bien dressé	1.0
bien dressée	1.0
bien décoré	2.0
bien décorée	2.0
bien emballé	2.0
bien emballée	2.0
bien en chair	1.0
bien encadré	2.0
bien entretenu	2.0
bien entretenue	2.0
bien expliqué	2.0
bien exécuté	1.0
bien fait	2.0
bien faite	2.0
bien faits	2.0
bien ficelé	2.0
bien fini	2.0
bien fourni	2.0
bien foutu	2.0
bien frais	1.0
bien fraîche	1.0
bien garni	2.0
bien garnie	1.0
bien géré	2.0
bien huilé	1.5
bien indemnisé	2.0
bien informé	2.0
bien insonorisé	2.0
bien isolé	2.0
bien mangé	2.0
bien maîtrisé	1.0
bien mieux	2.0
bien orchestré	1.5
bien organisé	2.0
bien organisée	2.0
bien orienté	2.0
bien passé	2.0
bien pensé	2.0
bien placé	2.0
bien pris en charge	2.0
bien prise en charge	2.0
bien protégé	2.0
bien protégée	2.0
bien préparé	2.5
bien présenté	2.5
bien rangé	2.0
bien rangés	2.0
bien relevé	1.0
bien remboursé	2.0
bien renseigné	2.0
bien reçu et	1.5
bien reçu par	2.5
bien reçue	2.5
bien rodé	1.5
bien réparé	2.0
bien répondu	2.0
bien servi	2.5
bien servie	1.0
bien servis	2.5
bien situé	2.0
bien soigné	2.0
bien soignée	2.0
bien suivi	2.0
bien suivie	2.0
bien surpris	3.0
bien tenu	2.0
bien tenue	2.0
bien travaillé	1.0
bien trop cher	-3.0
bien venu	1.5
bien éclairé	2.0
bien écouté	2.0
bien écoutée	2.0
bien équilibré	2.0
bien équilibrée	1.0
bien équipé	2.0
bien-être	2.0
bienveillance	2.5
bienveillant	2.5
bienvenu	1.5
bienvenue	1.5
bijou	3.0
bio et bon	2.0
bizarre	-1.5
blasé	-2.0
blasés	-2.0
blatte	-3.5
blattes	-3.5
blesser	-2.0
blessure	-2.0
blessé	-2.0
blocage	-2.5
bloquer	-2.5
bluffant	3.5
bluffé	3.5
bof	-2.0
bof bof	-2.0
bof quoi	-2.0
bogue	-2.5
bon	2.0
bon accueil	2.0
bon boulot	2.0
bon choix	2.0
bon choix de	1.0
bon conseil	2.5
bon contact	1.5
bon courage	1.0
bon débit	2.0
bon enfant	2.5
bon esprit	1.5
bon fournisseur	1.5
bon goût	2.5
bon hôtel	1.5
bon magasin	1.5
bon marché	2.0
bon moment	2.5
bon niveau	2.0
bon opérateur	1.5
bon plat	2.0
bon prix	2.0
bon produit	2.0
bon rapport qualité	2.5
bon relationnel	1.5
bon repas	2.0
bon restaurant	1.5
bon resto	1.5
bon réseau	2.0
bon site	1.5
bon son	1.5
bon suivi	2.0
bon travail	2.0
bon vendeur	1.5
bon vin	2.0
bon à jeter	-3.5
bon état	2.0
bondé	-2.0
bonheur	3.0
bonne	2.0
bonne adresse	2.5
bonne affaire	2.0
bonne ambiance	2.0
bonne appli	1.5
bonne autonomie	1.5
bonne banque	1.5
bonne boutique	1.5
bonne carte	1.0
bonne chance	1.0
bonne chose	2.0
bonne conduite	2.0
bonne connexion	2.0
bonne continuation	1.5
bonne couverture	2.0
bonne cuisine	2.0
bonne découverte	3.0
bonne enseigne	1.5
bonne explication	2.0
bonne expérience	3.0
bonne foi	1.0
bonne humeur	2.0
bonne idée	2.0
bonne information	2.0
bonne initiative	2.0
bonne literie	2.0
bonne longueur	1.5
bonne maison	1.5
bonne nouvelle	2.0
bonne pointure	1.5
bonne prise en charge	2.0
bonne prise en main	1.5
bonne qualité	2.5
bonne reprise	2.0
bonne réception	2.0
bonne surprise	3.0
bonne table	2.0
bonne taille	1.5
bonne tenue	1.5
bonne viande	2.0
bonne à jeter	-3.5
bonne écoute	1.5
bonne équipe	1.5
bonnes affaires	2.0
bonnes finitions	2.0
bonnes idées	2.0
bonnes portions	2.0
bons conseils	2.5
bons moments	2.5
bons plats	2.0
bons prix	2.0
bons produits	2.0
bons soins	2.0
bordel	-4.0
bougon	-2.0
bouh	-2.0
boulet	-2.5
boulets	-2.5
bouloche	-2.5
boulocher	-2.5
bourru	-3.0
bousculé	-2.0
boutte	2.0
box NEAR/3 planter	-2.0
branleur	-2.5
branleurs	-2.5
branquignols	-2.5
bras cassés	-2.5
bravo	3.0
bricolage	-1.0
bricolé	-1.0
brio	3.0
brisé	-2.5
brisée	-2.5
broche à foin	-2.0
brouhaha	-2.5
bruit	-2.5
bruit parasite	-2.0
bruit suspect	-2.0
bruits	-2.5
brusque	-2.0
brutal	-2.0
brutale	-2.0
bruyant	-2.5
bruyante	-2.5
bruyants	-2.5
brûlé	-2.5
brûlée	-2.5
bug	-2.5
bugge	-2.5
buggé	-2.5
bugs	-2.5
buguer	-2.5
bugué	-2.5
bâclage	-1.5
bâcler	-3.0
bâclé	-3.0
bâclée	-3.0
bémol	-2.0
bémols	-2.0
bénéfique	1.5
bête comme ses pieds	-2.5
bêtes comme leurs pieds	-2.5
c'est bien	2.0
c'est de la balle	2.5
c'est du vol	-3.5
c'est plate	-2.0
c'était bien avant	-2.0
c'était mieux avant	-1.5
cachotterie	-2.5
cacophonie	-2.5
cafard	-3.5
cafards	-3.5
café froid	-2.5
cage à lapin	-2.5
calamiteux	-4.0
calamité	-4.0
calcaire partout	-1.5
calciné	-2.5
calme	2.0
camelote	-3.0
camelotte	-2.0
cantine	-2.0
caoutchouc	-2.5
caoutchouteuse	-2.0
caoutchouteux	-2.5
capoter	3.0
capoté	3.0
capte bien	2.0
capte mal	-2.5
capte partout	2.0
capte rien	-2.5
capte très bien	2.0
captivant	2.5
carbonisé	-2.5
carence	-2.0
carte avalée	-2.0
carte limitée	-2.0
carte refusée	-2.0
carte restreinte	-2.0
carte variée	1.0
cartilage	-2.0
casse	-2.5
casse-tête	-2.5
casser	-2.5
cassé	-2.5
cassée	-2.5
cassés	-2.5
catastrophe	-4.0
catastrophique	-4.0
cauchemar	-4.0
cauchemardesque	-4.0
cesser d'y aller	-2.0
chaleur humaine	2.5
chaleureuse	1.0
chaleureusement	2.5
chaleureux	2.5
chance	2.0
chanceux	2.0
chantier	-1.5
chaos	-3.0
chaotique	-3.0
chapeau	3.0
chapeau bas	3.0
charge indéfiniment	-2.0
charge pas	-2.0
charge plus	-2.0
chargement infini	-2.0
charlatan	-3.5
charmant	2.5
charmante	2.5
charme	2.5
chauffage en panne	-2.0
cheap	-3.0
chef-d'œuvre	4.0
cher	-2.0
cher payé	-2.5
cherot	-2.0
chers	-2.0
cheveu dans	-2.5
cheveux dans	-2.5
chiant	-2.0
chiante	-2.0
chiants	-2.0
chic	2.5
chiche	-1.5
chiches	-1.5
chier	-4.0
chimique	-1.0
chié	-4.0
choix immense	2.0
choix impressionnant	2.0
choix limité	-2.0
choix restreint	-2.0
choix très limité	-2.0
choix varié	2.0
choix énorme	2.0
choquer	-3.0
choqué	-3.0
chouchouté	2.0
chouette	2.0
choyé	2.0
chute	-1.5
chère	-2.0
chères	-2.0
chérot	-2.0
cinq étoiles	3.5
clair et lumineux	2.0
clairement	2.0
claqué	-2.0
clarté	2.0
cliché	-1.5
clim en panne	-2.0
climatisation en panne	-2.0
climatisé	2.0
cocooning	2.5
cocooné	2.0
cohue	-2.0
cohérent	1.5
colis perdu	-2.5
colère	-3.0
combler	3.0
comblé	3.0
comme attendu	2.0
comme chez nous	3.0
comme chez soi	3.0
comme convenu	2.0
comme des rois	3.0
comme des sardines	-2.5
comme décrit	2.0
comme neuf	2.0
comme neuve	2.0
comme prévu	2.0
comme sur des roulettes	2.0
comme sur la photo	2.0
comme à la maison	2.0
communication coupe	-2.0
communication coupée	-2.0
communication inexistante	-2.0
compact	1.5
complet ce	-1.0
complet et	2.0
complexe	-2.5
compliqué à	-1.0
comprend rien	-2.0
compréhensible	1.5
compréhensif	2.0
compréhension	2.0
compréhensive	2.0
compte à découvert	-2.0
compétence	2.5
compétent	2.5
conciliant	2.0
concurrentiel	2.0
condescendance	-3.0
condescendant	-3.0
confiance	2.5
conflit	-1.0
conforme	2.5
conforme au site	2.5
conforme à	2.5
conforme à la commande	2.5
conforme à la description	2.5
conforme à la photo	2.5
conforme à mes attentes	2.5
conforme à nos attentes	2.5
confort	2.5
confort de conduite	2.0
confortable	2.5
confortablement	1.5
confusion	-2.5
congelé	-2.5
congelée	-2.5
congelés	-2.5
connaissance des produits	2.0
connaissent bien	2.0
connaissent leur métier	2.5
connaissent leur sujet	2.5
connaissent leurs produits	2.5
connaissent pas	-2.0
connaissent rien	-2.0
connaisseur	2.0
connard	-4.0
connards	-4.0
connaît bien	2.0
connaît bien son	2.5
connaît pas	-2.0
connaît rien	-2.0
connaît ses produits	2.5
connaît son métier	2.5
connaît son sujet	2.5
connexion coupée	-2.0
connexion rame	-2.0
connexion stable	2.0
connu et reconnu	1.0
connu mieux	-1.5
conquis	3.0
consciencieuse	2.0
consciencieux	2.5
conseil avisé	2.5
conseille ce	3.0
conseille ce lieu	2.0
conseille ce restaurant	2.0
conseille cet	3.0
conseille cet endroit	2.0
conseille cette	3.0
conseille fortement	2.0
conseille les	2.0
conseille vivement	3.0
conseille à tous	3.0
conseillé par des amis	3.0
conseils avisés	2.5
conseils judicieux	2.5
conseils pertinents	2.5
conseils précieux	2.5
conseils utiles	2.5
consommation excessive	-2.0
consomme peu	2.0
consomme trop	-2.0
consternant	-3.5
contemporain	2.0
content	2.5
contente	2.5
contentement	2.5
contestable	-1.5
contestation	-1.5
contester	-1.5
continuer comme ça	2.5
continuez ainsi	2.5
continuez comme ça	2.5
contraignant	-2.5
contrefaçon	-2.0
contretemps	-2.0
convaincant	1.5
convaincre	1.5
convaincu	1.5
convenablement	1.5
convivial	2.5
convivialité	2.5
cool	2.0
copie	-2.0
copier-coller	-2.5
copieuse	2.0
copieusement	2.0
copieux	2.0
copié-collé	-2.5
coquet	2.5
cordial	2.5
cordialité	2.5
correct	1.0
correctement	1.5
correspond parfaitement	2.5
correspond pas	-2.5
correspond à mes attentes	2.5
correspondait pas	-2.5
correspondance facile	2.0
correspondance manquée	-2.0
correspondance ratée	-2.0
costaud	2.0
cosy	2.5
couac	-2.0
couacs	-2.0
coup de bambou	-2.5
coup de cœur	3.5
coup de foudre	3.5
coup de massue	-2.5
coup fourré	-2.5
coupe sans arrêt	-2.0
coupe tout le temps	-2.0
coupure	-2.5
coupures	-2.5
coupé internet	-2.0
coupé la ligne	-2.0
courage	1.0
courant d'air	-1.0
courants d'air	-1.0
courez-y	3.0
courtois	2.5
courtoisie	2.5
couru	1.0
cozy	2.5
coûte la peau	-2.5
coûte un bras	-2.5
coûte une blinde	-2.5
coûte une fortune	-2.5
coûteux	-2.5
coûts cachés	-2.5
cracra	-3.5
crade	-3.5
cradingue	-3.5
crado	-3.5
craignos	-2.0
craindre	-2.0
cramé	-2.5
cramée	-2.5
craque	-2.0
craquer	-2.0
craqué	-2.0
crash	-2.0
crashe	-2.0
crasher	-2.0
crasse	-3.5
crasseux	-3.5
crier	-2.0
cris	-2.0
critique	-1.0
critiquer	-2.0
critiques	-1.0
croquant	2.0
croustillant	3.0
créatif	2.5
créativité	2.5
crédit refusé	-2.0
crétin	-2.5
cuisine fine	2.0
cuisine maison	1.5
cuisiné avec	2.5
cuisson parfaite	2.5
cuit à point	2.5
cupide	-2.5
curieux	-1.5
cynique	-2.0
cynisme	-2.0
cède	-2.0
célèbre	1.0
célérité	2.0
d'exception	3.0
d'un grand secours	2.0
d'une grande aide	2.0
dangereuse	-2.0
dangereux	-2.0
dans les délais	2.0
dans les temps	2.0
daube	-3.0
de bon conseil	2.5
de cantine	-2.0
de confiance	2.5
de la balle	2.5
de la bombe	2.5
de la tuerie	2.5
de merde	-4.0
de mieux en mieux	2.0
de ouf	3.0
de pire en pire	-4.0
de qualité	2.5
de qualité moyenne	-2.0
de qualité supérieure	3.0
de référence	2.0
de rêve	3.5
debout pendant	-2.0
degueu	-4.0
depuis la mise à jour	-2.0
dernier moment	-2.0
dernière minute	-2.0
dernière mise à jour au top	2.0
des améliorations à	-1.5
des progrès à faire	-1.5
design et	2.0
dessert maison	1.5
desserts maison	1.5
desséché	-2.5
devenu payant	-2.0
devis excessif	-2.0
devis exorbitant	-2.0
devis gonflé	-2.0
diagnostic erroné	-2.0
dialogue de sourds	-2.5
diarrhée	-2.5
difficile	-2.5
difficilement	-2.5
difficulté	-2.5
difficultés	-2.5
digne	1.5
digne d'un fast-food	-2.0
digne d'une cantine	-2.0
digne de confiance	2.5
dignement	1.5
diminution	-1.5
diminué	-1.5
direct poubelle	-3.5
discret	2.0
discrimination	-3.5
discriminer	-3.5
discrétion	2.0
disparition	-1.0
disparu	-2.5
disponibilité	2.0
disponible	2.0
disponible et	2.0
disponibles	2.0
dispute	-1.0
distrayant	2.0
dithyrambique	1.5
diversifié	2.0
diversité	2.0
divertissant	2.0
divisé par deux	-2.0
dommage	-2.5
dommageable	-2.5
donne envie	2.5
donnent envie	2.5
donner envie	2.5
donné envie	2.5
dorloté	2.0
dossier bloqué	-2.0
dossier en attente	-2.0
dossier perdu	-2.0
dossier refusé	-2.0
dossier traité rapidement	2.0
double facturation	-2.0
douce	2.0
douceur	2.0
douille	-2.5
douiller	-2.5
douillet	2.5
douleur	-2.0
douleurs	-2.0
douloureux	-2.0
doute	-1.0
doutes	-1.0
douteuse	-2.5
douteuse hygiène	-2.5
douteux	-2.5
doux	2.0
doux au toucher	1.5
doué	2.0
dramatique	-2.0
drame	-2.0
drôle	2.0
du choix	2.0
du grand n'importe	-1.5
du n'importe	-2.0
du vol	-3.5
du vol manifeste	-3.5
du vol pur	-3.5
dubitatif	-1.5
dur comme	-2.5
dur à	-1.0
durabilité	1.2
durable	1.2
dure comme	-2.5
dynamique	2.5
dynamisme	2.5
dysfonctionnement	-2.5
dysfonctionnements	-2.5
dysfonctionner	-2.5
débile	-3.0
débiles	-3.0
débit faible	-2.5
débit lent	-2.5
débit pourri	-2.5
débité deux fois	-2.0
débordé	-2.0
débordée	-2.0
débordés	-2.0
décalé	-2.0
décent	1.0
déception	-3.0
décevant	-3.0
décevante	-3.0
décevoir	-3.0
déchanter	-1.5
déchetterie	-3.5
déchirer	-2.5
déchirure	-2.5
déchiré	-2.5
déclasser	-1.5
déclin	-1.5
décolle	-2.5
décollé	-2.5
décoloré	-2.5
décongelé	-2.5
déconnecte	-2.5
déconnecté	-2.5
déconnexion	-2.5
déconnexions	-2.5
décontracté	2.0
décousu	-2.5
découvert facturé	-2.0
défaillance	-2.5
défaillant	-2.5
défaut	-2.5
défaut de	-2.0
défauts	-2.5
défectueuse	-2.5
défectueux	-2.5
défraîchi	-2.5
dégoutant	-3.5
dégoût	-3.5
dégoûtant	-3.5
dégoûter	-3.5
dégoûté	-3.5
dégradant	-3.5
dégradation	-3.0
dégradé	-3.0
dégueu	-4.0
dégueulasse	-4.0
dégueulassement	-3.5
dégueulasses	-4.0
dégueux	-4.0
déguster	0.5
dégât	-2.5
dégâts	-2.5
délabré	-3.5
délai dépassé	-2.5
délai non respecté	-2.5
délai respecté	2.0
délai trop long	-2.5
délais interminables	-2.5
délais non respectés	-2.5
délais respectés	2.0
délais trop longs	-2.5
délaissé	-2.0
délaissée	-2.0
délavé	-2.5
délicat	3.0
délicatement	2.5
délicatesse	2.0
délice	3.5
délicieux	3.5
démarchage	-2.0
dément	4.0
démesuré	-3.0
démodé	-2.5
dépanné dans l'heure	2.0
dépanné rapidement	2.0
dépareillé	-1.0
dépasse mes attentes	3.0
dépasser les attentes	3.0
dépassé	-2.5
dépassé nos attentes	3.0
dépassés	-2.5
dépassés par	-2.0
dépaysant	2.5
dépaysement	2.5
déplorable	-3.5
déposé n'importe où	-2.0
déprimant	-3.0
dérange	-2.0
dérangeant	-2.0
déranger	-2.0
déranger le personnel	-2.0
dérisoire	-3.0
désabonnement	-1.0
désabonner	-1.0
désagréable	-3.0
désagréablement	-2.0
désagréables	-2.0
désagrément	-2.0
désagréments	-2.0
désappointé	-3.0
désastre	-4.0
désastreuse	-3.5
désastreusement	-2.0
désastreux	-4.0
désenchanté	-3.0
désert	-2.0
désespoir	-2.0
désespérant	-3.0
désespéré	-3.0
désillusion	-3.0
désinformation	-2.5
désinvolte	-3.0
désinvolture	-3.0
désordre	-2.0
désorganisation	-3.0
désorganisé	-3.0
désuet	-2.5
détaillé	2.0
déteindre	-2.5
déteint	-2.5
détente	2.5
détestable	-3.5
détester	-3.5
détrempé	-2.5
détruire	-2.5
détruit	-2.5
détérioration	-3.0
détérioré	-3.0
dévorer	2.0
dévoré	2.0
dévouement	2.5
dévoué	2.5
déçoit	-3.0
déçoit jamais	1.5
déçoit pas	1.5
déçoivent	-3.0
déçu	-3.0
déçue	-3.0
déçues	-3.0
déçus	-3.0
dû attendre	-1.5
dû insister	-1.5
dû rappeler	-1.5
dû relancer	-1.5
efficace	2.5
efficace contre	1.5
efficace et	1.0
efficacement	2.0
efficacité	2.5
efficient	2.5
effort à faire	-1.5
efforts à faire	-1.5
effrayant	-2.5
emballage soigné	2.0
embarquement rapide	2.0
embellir	2.0
embrouille	-2.5
embêtant	-2.0
embêter	-2.0
empathie	2.5
empathique	2.5
empester	-3.5
emplacement idéal	2.0
empoisonné	-4.0
en amélioration	2.0
en avance	2.0
en avoir marre	-1.5
en baisse	-1.5
en bon état	2.0
en boîte	-2.5
en cadeau	2.0
en colère	-3.0
en conserve	-2.5
en panne	-2.5
en parfait état	2.0
en plein cœur	2.0
en progrès	2.0
en redemande	2.5
en retard	-2.5
en rupture	-2.0
en sachet	-2.0
en sécurité	2.0
en temps et en heure	2.0
en toc	-3.0
en travaux	-1.5
en vain	-1.5
en vaut la peine	2.0
enchantement	3.5
enchanter	3.0
enchanté	3.0
encombrant	-1.0
encombré	-1.5
encore faim	-1.5
encore merci	2.5
encore mieux	2.0
encourageant	2.0
endommager	-2.5
endommagé	-2.5
endommagée	-2.5
enfer	-3.5
enfoirés	-4.0
engagement	1.0
engueulade	-2.0
engueuler	-2.0
engueulé	-2.0
ennui	-2.0
ennuyant	-2.0
ennuyer	-2.0
ennuyeux	-2.0
enrichissant	1.5
ensoleillé	1.5
entartré	-1.5
entartrée	-1.5
entend tout	-2.5
enthousiasme	2.5
enthousiaste	2.5
entièrement satisfait	3.0
entourloupe	-2.5
entretenu	1.5
envahissant	-2.0
envie d'y retourner	2.5
envie d'y revenir	2.5
envie de revenir	2.5
envoi rapide	2.0
envoi soigné	2.0
envoûtant	2.0
ergonomie	2.0
ergonomique	2.0
ergonomiquement	1.5
erreur	-2.5
erreur de diagnostic	-2.0
erreur médicale	-2.0
erreurs	-2.5
erroné	-2.5
erronée	-2.5
escroc	-4.0
escrocs	-4.0
escroquer	-4.0
escroquerie	-4.0
escroqué	-4.0
espoir	1.0
esprit d'équipe	1.5
espérais mieux	-1.5
espérait mieux	-1.5
est salée	-2.0
exaspérant	-3.0
exaspéré	-3.0
excellence	3.5
excellent	3.5
excellent rapport qualité	2.5
excellent travail	2.0
excellent état	2.0
excellente adresse	3.0
excellente idée	2.0
excellente prise en charge	2.0
excellentissime	3.5
excellents conseils	2.5
excentré	-2.0
excentrée	-1.0
exceptionnel	4.0
excessif	-3.0
excessive	-3.0
excessivement cher	-3.0
excès	-1.5
excédé	-3.0
exemplaire	3.5
exigu	-2.5
exigus	-2.5
exiguë	-2.5
exiguïté	-1.5
exorbitant	-3.5
expert	2.0
expertise	2.0
explications claires	2.0
explicite	1.5
expédition rapide	2.0
expédié	-2.0
expédiée	-2.0
expérimenté	2.0
exquis	3.5
extorsion	-3.5
extra frais	2.5
extraordinaire	4.0
exécrable	-4.0
fabuleux	3.5
facile	2.0
facile d'accès	2.0
facile à brancher	2.0
facile à configurer	2.0
facile à entretenir	2.0
facile à installer	2.0
facile à monter	2.0
facile à nettoyer	2.0
facile à utiliser	2.0
facilement	2.0
facilement accessible	2.0
facilement joignable	2.0
facilité	2.0
facture est salée	-2.0
facture salée	-2.0
facturé deux fois	-2.0
facturé en trop	-2.0
facturé à tort	-2.0
fade	-2.5
fades	-2.5
faiblard	-1.5
faible	-1.5
faible consommation	2.0
faible débit	-2.5
faibles	-1.5
faiblesse	-1.5
faim en sortant	-1.5
fainéant	-2.5
fainéants	-2.5
faire la file	-1.5
faire la queue	-1.5
faire le pied de grue	-2.5
fait avoir	-3.5
fait cheap	-2.0
fait chier	-4.0
fait des économies	2.0
fait la gueule	-2.0
fait la tête	-2.0
fait le mort	-2.5
fait maison	2.5
fait peur	-2.5
fait plaisir	2.5
fait rien pour	-2.0
fallu attendre	-1.5
fallu insister	-1.5
fallu que	-1.5
fallu rappeler	-1.5
fallu relancer	-1.5
familial	1.0
fantastique	3.5
fascinant	2.5
fast-food	-2.0
fastidieux	-2.5
fatigant	-2.5
fatigué	-1.5
fatiguée	-1.5
fausse	-2.5
faux	-2.5
faux avis de passage	-2.0
favori	2.5
feignant	-2.5
feignants	-2.5
fendu	-2.5
fendue	-2.5
ferme pas	-2.0
fermeture	-2.0
festif	2.0
fiabilité	2.5
fiable	2.5
fiasco	-2.0
fichu	-3.5
fidèle depuis	3.0
fidéliser	2.5
figé	-2.5
filandreux	-2.5
file d'attente	-1.5
fin et	2.0
finesse	2.0
finition soignée	2.0
finitions soignées	2.0
fissure	-2.5
fissuré	-2.5
flambé	-2.5
flambée des prix	-2.5
flasque	-2.5
flatteur	1.5
flexibilité	2.0
flexible	2.0
flippant	-2.5
flop	-2.0
flou	-2.5
floue	-2.5
flous	-2.5
fluide	2.0
fluidité	2.0
flûte	-2.0
foireux	-3.0
foiré	-3.0
foncer les yeux	3.0
fonctionnaient pas	-2.0
fonctionnalités utiles	2.0
fonctionne bien	2.0
fonctionne mal	-2.0
fonctionne parfaitement	2.0
fonctionne plus	-2.0
fonctionne très bien	2.0
fonctionne à merveille	2.0
fonctionnel	2.0
font la gueule	-2.0
font la tête	-2.0
font le mort	-2.5
font rien pour	-2.0
forcer la main	-2.0
formidable	3.5
foutage de gueule	-4.0
foutent de la gueule	-4.0
foutoir	-3.0
foutre	-3.0
foutu	-3.5
foutue	-3.5
fragile	-2.0
fragiles	-2.0
fragilité	-2.0
frais	1.0
frais cachés	-2.5
frais d'agios	-2.0
frais et	2.5
franchise	1.0
fraude	-3.5
fraude bancaire	-2.0
frauduleux	-3.5
fraîche	1.0
fraîches	1.0
fraîcheur	2.5
friable	-2.0
frites froides	-2.5
frites maison	1.5
froid	-2.0
froide	-2.0
froidement	-2.0
froides	-2.0
froideur	-3.0
froids	-2.0
frustrant	-3.0
frustration	-3.0
frustré	-3.0
fuir	-4.0
fuite	-2.5
fuite d'eau	-2.5
fuites	-2.5
fumisterie	-3.5
fun	2.0
furax	-3.0
fureur	-3.0
furieuse	-3.0
furieux	-3.0
fuyez	-4.0
fuyez pauvres fous	-3.5
fâcher	-3.0
fâché	-3.0
féerique	3.5
félicitation	3.0
féliciter	3.0
fêlé	-2.5
fête	1.0
fêter	1.0
gage	2.0
gage de qualité	2.0
gagne à être connu	2.0
gai	2.0
gaieté	2.0
gain de place	2.0
garage incompétent	-2.0
gare à	-1.0
gargote	-3.5
garni	2.0
gaspillage	-1.5
gaspillage d'argent	-3.5
gastronomie	1.0
gastronomique	1.0
gavant	-2.0
gave	-1.5
gaver	-1.5
gentil	2.5
gentille	2.5
gentillesse	2.5
gentiment	2.5
gerbant	-4.0
gerber	-4.0
geste appréciable	2.0
geste apprécié	2.0
geste commercial	2.0
glace maison	1.5
glaces maison	1.5
glacial	-3.0
glaciale	-3.0
glacé et	-2.5
glandeurs	-2.5
glauque	-3.5
gluant	-2.5
gonfle	-1.5
gorgé d'eau	-2.0
goujat	-3.0
goulûment	3.0
gourmand	3.0
gourmandise	3.0
gourmet	3.0
goutu	2.0
goutue	2.0
goûteux	3.0
goûtu	2.0
goûtue	2.0
graisseux	-2.5
grand choix	2.0
grand cru	3.0
grand merci	2.5
grand sourire	2.5
grande classe	3.0
grande qualité	2.5
grande variété	2.0
grandiose	4.0
granuleux	-2.0
gras	-1.0
grasse	-1.0
gratifiant	1.5
gratiné à souhait	2.0
gratitude	2.5
gratte	-2.0
gratuitement	2.0
gratuité	2.0
grincheux	-2.0
gros bémol	-2.0
grossier	-3.0
grossière	-3.0
grossièreté	-3.0
grotesque	-3.0
grr	-2.0
grrr	-2.0
grâce à vous	2.0
grève	-2.0
grèves	-2.0
gueuler	-2.0
guignol	-2.5
guignols	-2.5
gâcher	-3.5
gâchis	-3.5
gâché	-3.5
gâter	2.0
gâté	2.0
gâté par	-2.0
gère trop	2.0
gélatineux	-2.5
génial	3.0
géniale	3.0
génialissime	3.5
génialité	3.0
géniaux	3.0
généreusement	2.0
générosité	2.0
gêne	-2.0
gêner	-2.0
hacké	-2.0
haine	-3.5
hallucinant	-3.0
hameçonnage	-2.0
harcelant	-2.0
harceler	-3.5
harcelé	-3.5
harcèlement	-3.5
harcèlement téléphonique	-2.0
harmonie	2.5
harmonieux	2.5
hausse	-2.0
hausse de prix	-2.0
hausse des prix	-2.0
hausser le ton	-2.0
haussé le ton	-2.0
haut de gamme	3.5
haut débit constant	2.0
haut niveau	2.0
hautain	-3.0
hautaine	-3.0
haute qualité	2.5
haïr	-3.5
heure d'attente	-2.5
heures d'attente	-2.5
heureux	3.0
hic	-2.0
hideux	-2.5
honnête	1.5
honnêtement bon	1.5
honnêteté	1.5
honoré	2.0
honte	-4.0
honteuse	-4.0
honteusement	-2.0
honteux	-4.0
horreur	-4.0
horrible	-4.0
horriblement mauvais	-4.0
horripilant	-2.5
hors budget	-2.5
hors de prix	-3.5
hors du commun	3.5
hors délai	-2.5
hors pair	3.5
hors service	-2.5
hospitalier	2.5
hospitalité	2.5
hostile	-2.0
hourra	3.0
hs	-2.5
huileux	-2.5
hum	-2.0
humanité	2.5
humide	-1.0
humidité	-2.5
humiliant	-3.5
humilié	-3.5
humour	2.0
hurle	-2.0
hurlements	-2.0
hurlent	-2.0
hurler	-2.0
hygiène douteuse	-2.5
hygiène irréprochable	2.0
hypocrisie	-2.5
hypocrite	-2.5
hâte d'y retourner	2.5
hâte de	2.5
hâte de recommander	2.5
hâte de revenir	2.5
hélas	-2.5
hésite à recommander	-2.0
hésite à renouveler	-2.0
hésite à revenir	-2.0
hésite à y	-2.0
identifiants refusés	-2.0
idiot	-3.0
idyllique	3.5
idéal	2.0
idéalement	2.0
idéalement placé	2.0
idéalement situé	2.0
idée de génie	2.0
ignare	-3.5
ignoble	-4.0
ignorance	-2.0
ignorant	-2.0
ignorer	-2.0
ignorons	-1.5
ignoré	-2.0
ignorée	-2.0
ignorés	-2.0
il a fallu	-1.5
il manquait	-2.5
il manque	-2.5
illisible	-2.5
imbattable	3.5
imbattables	2.0
imbuvable	-4.0
imbuvables	-3.0
imbécile	-3.0
imitation	-2.0
immaculé	2.0
immangeable	-4.0
immonde	-4.0
immoral	-3.5
impardonnable	-3.0
impec	3.0
impeccable	3.5
impeccablement	2.0
impeccablement propre	2.0
impensable	-3.0
impersonnel	-2.5
impertinent	-3.0
impliqué	2.5
impoli	-3.0
impolitesse	-3.0
imposer	-1.0
impossible	-2.5
impossible d'	-2.0
impossible à joindre	-2.5
imposé	-1.0
impraticable	-2.5
impressionnant	2.0
impressionner	2.0
impressionné	2.0
impuissant	-2.5
inabordable	-3.5
inacceptable	-4.0
inaccessible	-2.5
inadapté	-2.5
inadmissible	-4.0
inadéquat	-2.5
inapproprié	-2.5
incapable	-3.5
incapables	-3.5
incapacité	-3.5
incessant	-2.0
incident	-2.0
incidents	-2.0
incohérence	-3.0
incohérent	-3.0
incollable	2.0
incommode	-1.0
incomparable	3.5
incomplet	-2.5
incomplète	-2.5
incompréhensible	-3.0
incompétence	-3.5
incompétent	-3.5
incompétents	-3.5
inconcevable	-3.0
inconfort	-2.5
inconfortable	-2.5
inconfortables	-2.0
incontournable	3.0
inconvénient	-2.0
inconvénients	-2.0
increvable	2.0
incroyablement bon	3.5
indemnisation rapide	2.0
indestructible	2.0
indifférence	-3.0
indifférent	-3.0
indigeste	-2.5
indignation	-3.0
indigne	-3.5
indigne de	-3.5
indigné	-3.0
indisponibilité	-2.0
indisponible	-2.0
indisponibles	-2.0
industriel	-2.5
industrielle	-2.5
industriels	-2.5
indécent	-3.5
inefficace	-2.5
inefficacité	-2.5
inexact	-2.5
inexcusable	-3.0
inexplicable	-3.0
inexpérimenté	-2.0
infect	-4.0
infernal	-3.5
infesté	-3.5
inflation	-2.0
infâme	-4.0
ingénieux	2.5
ingérable	-3.0
inhospitalier	-2.0
inhumain	-3.5
injoignable	-2.5
injoignables	-2.5
injure	-3.5
injurier	-3.5
injuste	-3.0
injustice	-3.0
injustifiable	-3.0
injustifié	-3.0
injustifiée	-3.0
injustifiés	-3.0
innommable	-4.0
innovant	2.5
inondation	-2.5
inondé	-2.5
inopérant	-2.5
inoubliable	3.5
inouï	3.5
inqualifiable	-4.0
inquiet	-2.5
inquiétant	-2.5
inquiéter	-2.5
inquiétude	-2.5
insalubre	-4.0
insalubrité	-3.5
insatisfaction	-3.0
insatisfaisant	-3.0
insatisfait	-3.0
insignifiant	-2.5
insipide	-2.5
insipides	-2.5
insistant	-2.0
insister	-2.0
insolence	-3.0
insolent	-3.0
insomnie	-2.5
insonorisé	2.0
instabilité	-2.5
instable	-2.5
installation facile	2.0
installation rapide	2.0
installation simple	2.0
installé rapidement	2.0
insuffisance	-2.5
insuffisant	-2.5
insultant	-3.5
insulte	-3.5
insulter	-3.5
insultes	-2.0
insulté	-3.5
insupportable	-3.5
insécurité	-2.0
intact	2.0
intelligemment	1.0
intelligent	1.0
interdire	-1.0
interdit	-1.0
interdit bancaire	-2.0
interminable	-2.5
interminablement	-2.5
internet coupé	-2.0
internet rame	-2.0
interruption	-2.5
intime	2.5
intimiste	2.5
intolérable	-4.0
intoxication	-4.0
intoxication alimentaire	-4.0
intoxiqué	-4.0
introuvable	-2.5
intrusif	-2.0
intuitif	2.0
intéressant	2.0
intéressante	2.0
intérêt	1.0
inusable	2.0
inutile	-2.5
inutilement	-1.5
inutilisable	-2.5
invivable	-3.5
inégal	-1.5
ironique	-2.0
irrespect	-3.0
irrespectueux	-3.0
irritant	-3.0
irritation	-2.0
irrité	-3.0
irrégulier	-1.5
irrégulière	-1.5
irréprochable	3.5
irrésistible	3.5
j'y retourne	2.5
j'y reviendrai	2.5
je conseille	2.0
je conseille vivement	3.0
je m'en fous	-3.0
je m'en foutisme	-3.0
je rachèterai	2.5
je recommande	2.5
je recommanderai	2.5
je reprendrai	2.5
je retournerai	2.5
je reviendrai	2.5
je-m'en-foutisme	-3.0
jeté devant	-2.0
jeté par les fenêtres	-3.5
jeté par-dessus	-2.0
joie de vivre	1.0
joignable	2.0
joli	2.5
joli tissu	1.5
joliment	2.5
joyeux	2.0
judicieux	2.5
juste correct	-1.5
juste juste	-1.5
juste prix	2.0
juteux	3.0
kiff	3.0
kiffer	3.0
kitsch	-2.5
kétaine	-2.5
l'esprit tranquille	2.5
l'fun	2.0
la classe	3.0
la peau des fesses	-2.5
la pire	-4.0
label	2.0
laborieux	-2.5
lacune	-2.0
lacunes	-2.0
lag	-2.5
laguer	-2.5
laid	-2.5
laide	-2.5
laissait à désirer	-3.0
laisse à désirer	-3.0
laissent à désirer	-3.0
laisser à désirer	-3.0
laissé dehors	-2.0
laissé devant la porte	-2.0
laissé pour compte	-2.0
laissé sous la pluie	-2.0
lambda	-1.5
lamentable	-3.5
lamentablement	-3.5
large choix	2.0
large gamme	2.0
larmes	-2.0
lassant	-2.5
lasse	-1.5
lassitude	-2.0
laxisme	-3.0
laxiste	-3.0
le bordel	-2.0
le fun	2.0
le pire	-4.0
le sourire	2.5
le top du top	4.0
lent	-2.5
lente	-2.5
lentement	-2.5
lenteur	-2.5
les uns sur les autres	-2.5
les yeux fermés	3.0
lever les yeux	-2.0
levé les yeux au ciel	-2.0
liberté	1.0
ligne coupée	-2.0
limite	-1.5
limite limite	-2.5
lisible	1.5
lit confortable	2.0
literie confortable	2.0
litige	-2.0
livraison express	2.0
livraison rapide	2.0
livré rapidement	2.0
livré à l'heure	2.0
livré à nous-même	-2.0
livré à soi-même	-2.0
livré à temps	2.0
livrés à eux-mêmes	-2.0
livrés à nous-mêmes	-2.0
local et	1.0
logique et	1.5
loin de tout	-2.0
loin du centre	-1.0
lointain	-1.0
long	-1.0
longue attente	-2.5
longue liste d'attente	-2.0
longues attentes	-2.5
longues files	-1.5
longuet	-2.5
longueur	-2.5
loose	-2.0
lose	-2.0
louable	2.0
louche	-2.5
loupé ma correspondance	-2.0
lourd	-1.0
lourd à digérer	-2.5
lourde	-1.0
lourdeur	-1.0
loyal	2.5
ludique	2.0
lugubre	-2.5
lugubres	-2.0
lumineux	2.0
luminosité	2.0
lunaire	-3.0
luxe	2.0
luxueux	2.0
lâché	-2.0
léger bémol	-1.0
léger et	2.0
léger à porter	1.5
m'a beaucoup aidé	2.0
m'a bien aidé	2.0
m'attendais à mieux	-1.5
maestria	3.0
magané	-2.0
magique	3.5
magistral	3.5
magnifier	2.0
magnifique	3.5
magnifiquement	2.5
magouille	-2.5
magouilleur	-2.5
maigre	-1.5
maigrelet	-1.5
maigrichon	-1.5
mal accueilli	-2.5
mal accueillie	-2.5
mal accueillis	-2.5
mal agencé	-2.5
mal aimable	-2.5
mal assorti	-1.0
mal au cœur	-2.5
mal au dos	-2.0
mal au ventre	-2.5
mal chauffé	-2.0
mal chauffée	-2.0
mal conseillé	-2.5
mal conçu	-2.5
mal cousu	-2.5
mal cuit	-2.5
mal cuite	-2.5
mal de dos	-2.0
mal desservi	-2.5
mal digéré	-2.5
mal dormi	-2.5
mal décongelé	-2.5
mal emballé	-2.5
mal emballée	-2.5
mal entretenu	-2.5
mal expliqué	-2.5
mal fait	-2.5
mal faite	-2.5
mal famé	-2.0
mal fichu	-2.5
mal fini	-2.5
mal formé	-2.0
mal formés	-2.0
mal foutu	-2.5
mal fréquenté	-2.0
mal géré	-3.0
mal géré par	-2.5
mal indiqué	-2.5
mal informé	-2.5
mal insonorisé	-2.5
mal isolé	-2.5
mal isolée	-2.0
mal lavé	-2.5
mal luné	-2.0
mal mangé	-2.5
mal nettoyé	-2.5
mal nettoyée	-2.5
mal organisé	-3.0
mal orienté	-2.5
mal orientés	-2.0
mal passé	-2.5
mal pensé	-2.5
mal placé	-2.5
mal poli	-2.5
mal protégé	-2.5
mal présenté	-2.5
mal rangé	-2.5
mal renseigné	-2.5
mal reçu	-2.5
mal réparé	-2.0
mal servi	-2.5
mal situé	-2.5
mal soigné	-2.0
mal traité	-2.5
mal traités	-2.0
mal à l'aise	-2.0
mal éclairé	-2.5
mal écouté	-2.0
mal élevé	-3.0
malade comme un chien	-3.0
malade toute la nuit	-3.0
malades toute la nuit	-3.0
malaimable	-2.5
malaise	-2.0
malfamé	-2.0
malheureusement	-2.5
malheureux	-2.5
malhonnête	-3.5
malhonnêteté	-3.5
malin	1.0
malpoli	-3.0
malpolie	-3.0
malpropre	-2.5
maltraitance	-3.5
maltraité	-3.5
malveillance	-3.0
malveillant	-3.0
mange bien	2.0
mange mal	-2.5
mange très bien	2.0
manger bien	2.0
manger très bien	2.0
mangé froid	-2.5
mangé mieux	-1.5
maniable	1.5
manquait	-2.0
manquant	-2.5
manquante	-2.5
manquants	-2.5
manque	-2.0
manque d'	-2.0
manque d'effectif	-2.0
manque d'hygiène	-2.5
manque de choix	-2.0
manque de communication	-2.0
manque de conseil	-2.0
manque de personnel	-2.0
manque de propreté	-2.5
manque de respect	-3.0
manque de vendeurs	-2.0
manquent	-2.0
manquer	-2.0
manquerait	-1.5
marche bien	2.0
marche mal	-2.0
marche nickel	2.0
marche parfaitement	2.0
marche plus	-2.0
marche super bien	2.0
marche très bien	2.0
marche une fois sur	-2.0
marrant	2.0
maussade	-2.0
mauvais	-3.0
mauvais article	-2.5
mauvais diagnostic	-2.0
mauvais plat	-2.5
mauvais produit	-2.5
mauvaise	-3.0
mauvaise commande	-2.5
mauvaise couleur	-2.5
mauvaise couverture	-2.5
mauvaise foi	-2.5
mauvaise odeur	-2.5
mauvaise prise en charge	-2.0
mauvaise qualité	-3.0
mauvaise taille	-2.5
mauvaises odeurs	-2.5
maîtrise son sujet	2.5
maîtrisent leur sujet	2.5
maîtrisé	3.0
me balade	-2.0
me va bien	1.5
meilleur	3.0
meilleur prix	2.0
meilleure	3.0
menace	-3.5
menacer	-3.5
menacé	-3.5
mensonge	-3.5
mensonger	-3.5
mensonges	-3.5
menteur	-3.5
menteurs	-3.5
mentir	-3.5
merci	1.5
merci beaucoup	2.5
merci docteur	2.0
merci encore	2.5
merci infiniment	2.5
merci pour tout	2.5
merci à toute l'équipe	2.5
mercii	1.5
mercis	1.5
merdasse	-4.0
merde	-4.0
merdique	-4.0
merdouille	-3.0
merveille	3.5
merveilleux	3.5
merveilleux moment	2.5
mesquin	-1.5
mesquinerie	-1.5
message d'erreur	-2.0
micro onde	-2.5
micro ondes	-2.5
micro-onde	-2.5
micro-ondes	-2.5
mieux	1.0
mieux ailleurs	-1.5
mieux avant	-1.5
mieux qu'avant	2.0
mieux que	2.0
mille mercis	2.5
min d'attente	-2.5
minable	-3.5
mince alors	-2.0
minuscule	-2.5
minuscules	-2.5
minutes d'attente	-2.5
minutieux	2.5
mis en confiance	2.0
mis à l'aise	2.0
mise en confiance	2.0
mise à jour catastrophique	-2.0
mise à jour réussie	2.0
misogyne	-3.5
miteux	-3.5
mitigé	-1.5
mitigée	-1.5
mitigés	-1.5
mn d'attente	-2.5
moche	-2.5
moderne	2.0
modernité	2.0
moelleux	3.0
moindre orage	-2.0
moins accueillant	-1.5
moins agréable	-1.5
moins bien	-1.5
moins bon	-1.5
moins bonne	-1.5
moins bons	-1.5
moins cher	2.0
moins chers	2.0
moins chère	2.0
moins de choix	-2.0
moins qu'avant	-1.5
moisissure	-3.5
moisissures	-3.5
molle	-2.5
molles	-2.5
moment agréable	2.5
moment d'exception	3.0
moment inoubliable	3.0
monotone	-2.0
moque des clients	-2.5
moquerie	-2.0
moqueur	-2.0
moqueuse	-2.0
moquez des	-2.5
morose	-2.0
mortel	3.0
mot de passe refusé	-2.0
motivant	1.5
motivé	2.5
mou	-2.5
mouais	-2.0
mous	-2.5
moué	-2.0
moyenne	-1.5
moyennes	-1.5
mufle	-3.0
murs en carton	-2.5
murs en papier	-2.5
mythique	2.0
méconnaissance	-2.0
mécontent	-3.0
mécontentement	-3.0
médicaments oubliés	-2.0
médiocre	-3.0
médiocres	-3.0
médiocrité	-3.0
méfiance	-1.0
méfier	-1.0
méfiez-vous	-1.0
mémorable	3.5
mépris	-3.5
méprisant	-3.5
méprisante	-3.5
mépriser	-3.5
mérite	2.0
mérite d'être connu	2.0
mérite le détour	3.0
mérite mieux	-1.5
mérite ses étoiles	3.0
mérite son étoile	3.0
méritent	2.0
mériter mieux	-1.5
mérité	2.5
métier passion	2.5
même pas bonjour	-2.0
même pas sonné	-2.0
même pas un sourire	-2.0
naturel	1.0
nauséabond	-2.5
nausée	-2.5
nausées	-2.5
navrant	-3.0
nerfs	-2.0
nerveuse	-2.5
nerveux	-1.0
nette amélioration	2.0
nettement mieux	2.0
nettoyé tous les jours	2.0
neuf et	2.0
niaiseux	-2.0
nickel	3.0
nickel chrome	3.0
nickel propre	2.0
noble	2.0
nocif	-2.0
nonchalant	-3.0
note bien salée	-2.0
note salée	-2.0
nous balade	-2.0
nous retournerons	2.5
nous y retournerons	2.5
noyé dans	-2.0
noyée dans	-2.0
nuisance	-2.5
nuisances	-2.5
nuisances sonores	-2.5
nuisible	-2.0
nuit blanche	-2.5
nul à chier	-3.5
nullissime	-4.0
nullité	-3.5
négatif	-2.0
négligence	-3.0
négligences	-2.0
négligent	-3.0
négligé	-3.0
négligée	-3.0
obligé de	-1.5
obligée de	-1.5
obligés de	-1.5
obsolescence	-1.0
obsolète	-2.5
odeur	-2.5
odeur d'égout	-2.5
odeur de moisi	-2.5
odeur nauséabonde	-2.5
odeurs	-2.5
odeurs d'égout	-2.5
odieuse	-3.5
odieux	-3.5
offert	2.0
ok	1.0
okay	1.0
ombragé	1.5
ombre agréable	1.5
ombre au tableau	-2.0
on conseille	3.0
on en redemande	2.5
on entend tout	-2.5
on mange bien	2.0
on reviendra	2.5
on s'en fout de	-3.0
on trouve tout	2.0
on y retourne	2.5
on y reviendra	2.5
onctueux	3.0
onéreux	-2.5
opaque	-2.5
opportun	1.5
ordinaire	-1.5
ordinaire et	-2.5
ordure	-4.0
ordures	-4.0
original	2.5
originalité	2.5
ouah	3.0
oubli	-2.5
oublier	-2.5
oublis	-2.5
oublié	-2.5
oubliée	-2.5
outré	-3.0
ouvert le dimanche	1.0
ouverture de compte rapide	2.0
pacotille	-3.0
pagaille	-3.0
pagaïe	-3.0
page blanche	-2.0
paiement refusé	-2.0
pain maison	1.5
paisible	2.0
panne	-2.5
pannes	-2.5
papier à cigarette	-2.5
paradisiaque	3.5
parcours du combattant	-2.5
paresseux	-2.5
parfait état	2.0
parfaitement adapté	2.5
parfaitement cuit	2.5
parfaitement satisfait	3.0
parle à un mur	-2.5
parler sèchement	-2.0
parole tenue	2.5
particulier comme	-1.5
passable	-1.5
passable mais bon	1.0
passe bien	2.0
passer un bon moment	2.5
passer votre chemin	-3.5
passez votre chemin	-3.5
passez votre tour	-3.5
passionné	3.0
passionné par son métier	2.5
passionnés par leur métier	2.5
passé un excellent moment	2.5
pathétique	-3.5
payant maintenant	-2.0
payer cher	-2.5
payer deux fois	-2.0
payer plus	-2.0
payé cher	-2.5
payé deux fois	-2.0
pb	-2.0
pbs	-2.0
peine	-2.0
peine perdue	-1.5
peiné	-2.0
perd de la qualité	-2.0
perd en qualité	-2.0
perdre	-2.5
perdre mon temps	-3.5
perdre son temps	-3.5
perdu	-2.5
perdu au milieu	-2.0
perdu en qualité	-2.0
perdu mon temps	-3.5
perdue	-2.5
perfectible	-1.5
perfection	3.5
performant	2.5
perle	3.0
perplexe	-1.5
personnalisé	2.0
personnel insuffisant	-2.0
perte d'argent	-3.5
perte de réseau	-2.5
perte de signal	-2.5
perte de temps	-3.5
pertinence	2.5
pertinent	2.5
perturbant	-2.0
pesticides	-1.0
petit bijou	3.0
petit bug	-1.0
petit bémol	-2.0
petit cadeau	2.0
petit prix	2.0
petite attention	2.0
petite portion	-1.5
petites attentions	1.5
petites portions	-1.5
petits oignons	3.0
petits prix	2.0
petits soins	3.0
peu accueillant	-2.0
peu agréable	-2.0
peu aimable	-2.0
peu aimables	-2.0
peu compétent	-2.0
peu convaincant	-2.0
peu convaincu	-2.0
peu copieuses	-1.5
peu copieux	-2.0
peu de choix	-2.0
peu efficace	-2.0
peu engageant	-2.0
peu fiable	-2.0
peu formé	-2.0
peu nombreux	-2.0
peu original	-1.5
peu pratique	-2.5
peu professionnel	-3.0
peu présent	-2.0
peu ragoûtant	-2.0
peu recommandable	-2.0
peu robuste	-2.0
peu résistant	-2.0
peu solide	-2.0
peu souriant	-2.0
peu sympathique	-2.0
peur	-2.5
peut beaucoup mieux	-1.5
peut faire mieux	-1.5
peut mieux faire	-1.5
peut s'améliorer	-1.5
peuvent mieux faire	-1.5
pff	-2.0
pfff	-2.0
pffff	-2.0
phishing	-2.0
phénoménal	4.0
pieds nickelés	-2.5
pigeon	-2.5
pigeons	-2.5
pignouf	-2.5
pingre	-1.5
pipeau	-3.0
pique	-2.0
piratage	-2.0
piraté	-2.0
pire expérience	-4.0
pire hôtel	-4.0
pire restaurant	-4.0
pire service	-4.0
pitoyable	-3.5
pittoresque	2.5
piège	-3.5
piège à touristes	-3.5
piètre	-3.0
piètre qualité	-3.0
plaindre	-2.0
plainte	-2.0
plainte pour	-3.5
plaintes	-2.0
plaire	2.5
plaisant	2.5
plaisir	2.5
plantage	-2.5
plantages	-2.5
plante sans arrêt	-2.5
plastique	-2.0
plat froid	-2.5
plat préparé	-2.5
plats froids	-2.5
plats maison	1.5
plats préparés	-2.5
plaît	2.5
plein d'arêtes	-2.0
plein d'attentions	1.5
plein d'eau	-2.0
plein d'huile	-2.5
plein d'humour	2.0
plein de goût	2.5
plein de gras	-2.0
plein de nerfs	-2.0
plein de sauce	-2.0
plein de saveurs	2.5
pleine d'eau	-2.0
pleinement satisfait	3.0
pleurer	-2.0
pleurs	-2.0
plu	2.5
plébiscité	1.0
poil dans	-2.5
poils dans	-2.5
point faible	-2.0
point fort	2.5
point noir	-2.0
point négatif	-2.0
point positif	2.5
points faibles	-2.0
points forts	2.5
points négatifs	-2.0
pointu	2.0
poireaute	-2.5
poireauter	-2.5
poireauté	-2.5
poli	2.5
politesse	2.5
pollue	-1.0
polluer	-1.0
pollution	-1.0
pollué	-1.0
polyvalent	2.0
ponctualité	2.5
ponctualité parfaite	2.0
ponctuel	2.5
populaire	1.0
porcherie	-3.5
portion minuscule	-1.5
portions généreuses	2.0
portions petites	-1.5
portions ridicules	-1.5
potable	1.0
poubelle	-3.5
pourave	-2.0
pourrait mieux faire	-1.5
pourriture	-4.0
pousse à la consommation	-2.0
poussière	-2.5
poussiéreux	-2.5
poussé à la consommation	-2.0
pratico-pratique	2.0
première classe	3.0
prend pour des cons	-2.5
prend pour des imbéciles	-2.5
prend pour des pigeons	-2.5
prend pour un imbécile	-2.5
prend soin	2.0
prennent pour des	-2.5
prennent soin	2.0
pressé de	-2.0
prestige	2.0
prestigieux	2.0
pris en charge rapidement	2.0
pris pour des cons	-2.5
pris pour des pigeons	-2.5
pris pour des vaches	-2.5
pris pour un pigeon	-2.5
prise de tête	-2.5
prise en charge rapide	2.0
prise en compte	1.5
prise en main facile	2.0
prise en main rapide	2.0
privilège	2.0
privilégié	2.0
prix abordables	2.0
prix abusif	-2.0
prix abusifs	-2.0
prix attractif	2.0
prix bas	2.0
prix compétitif	2.0
prix compétitifs	2.0
prix correct	2.0
prix corrects	2.0
prix doux	2.0
prix excessif	-2.0
prix exorbitant	-3.5
prix flambent	-2.5
prix fort	-2.0
prix gonflés	-2.0
prix honnête	2.0
prix intéressant	2.0
prix intéressants	2.0
prix juste	2.0
prix mini	2.0
prix prohibitif	-3.5
prix raisonnable	2.0
prix raisonnables	2.0
prix trop élevé	-2.0
prix trop élevés	-2.0
prix très intéressant	2.0
prix élevé	-2.0
prix élevés	-2.0
proactif	2.5
problème	-2.0
problème réglé	2.0
problème résolu	2.0
problèmes	-2.0
problématique	-2.0
proche de tout	2.0
proche du centre	2.0
prodigieux	3.5
produit frais	2.5
produits bons	2.0
produits de qualité	2.5
produits frais	2.5
professionnalisme	2.5
professionnel	2.5
profiteur	-2.5
profiteurs	-2.5
progrès	2.0
progrès à faire	-1.5
prohibitif	-3.5
promesse tenue	1.0
prometteur	2.0
promotions intéressantes	2.0
prompt	2.0
promptement	2.0
promptitude	2.0
propre	2.0
proprement	2.0
propret	1.5
propreté	2.0
protéger	1.0
prouesse	2.0
proximité	1.5
prudence	-1.0
précieux	2.0
précision	2.0
préféré	2.5
prélevé	-2.0
prélevé sans	-2.0
préoccupant	-2.5
prétendu	-1.5
prétendu absent	-2.0
prétendument	-1.5
prétentieux	-3.0
prétexte	-1.5
prétexter	-1.5
prévenu au dernier moment	-2.0
prêt refusé	-2.0
pseudo	-1.5
ptn	-2.0
puanteur	-3.5
publicité intrusive	-2.0
publicité mensongère	-3.5
publicités intrusives	-2.0
pubs à gogo	-2.0
punaise de lit	-3.5
punaises	-3.5
punaises de lit	-3.5
putain	-2.0
pâtes maison	1.5
pâteux	-2.5
pâtisserie maison	1.5
pète les	-2.0
pédagogie	2.0
pédagogue	2.0
pénalité	-2.0
pénible	-2.5
pénurie	-2.0
pépite	3.0
périmé	-3.5
périmés	-3.5
qualité baisse	-2.0
qualité douteuse	-2.0
qualité déplorable	-3.0
qualité en baisse	-2.0
qualité inférieure	-2.0
qualité inégale	-2.0
qualité moyenne	-2.0
qualité médiocre	-3.0
qualité passable	-2.0
qualité qui baisse	-2.0
qualité supérieure	2.5
qualité très moyenne	-2.0
quelconque	-2.5
queue	-1.5
queues	-1.5
quiétude	2.0
raccroche	-2.5
raccroche au nez	-2.5
raccrocher	-2.5
raccroché	-2.5
raccroché au nez	-2.5
racisme	-3.5
raciste	-3.5
racket	-3.5
racketter	-3.5
radieux	1.0
radin	-1.5
radins	-1.5
raffine	2.5
raffinement	3.0
raffiné	3.0
raffoler	3.5
rafistolé	-1.0
rame tout	-2.0
ramolli	-2.5
ramollo	-2.5
rance	-2.5
rapiat	-1.5
rapide	2.0
rapide et efficace	2.0
rapidement	2.0
rapidement indemnisé	2.0
rapidement remboursé	2.0
rapidité	2.0
rappel constructeur	-2.0
rapport qualité-prix imbattable	2.5
ras la casquette	-1.5
ras le bol	-1.5
ras le cul	-1.5
ras-le-bol	-1.5
rassasié	2.0
rassurant	2.5
rassurer	2.5
rassuré	2.5
rat dans	-3.5
ratage	-2.0
raté ma correspondance	-2.0
ravi	3.0
ravir	2.5
ravissant	3.0
rayon vide	-2.0
rayons vides	-2.0
rayures sur	-2.5
recommandable	3.0
recommander	3.0
recommanderai	2.5
recommencer	-1.5
reconnaissance	2.5
reconnaissant	2.5
reconnu	1.0
refaire	-1.5
refait à neuf	2.0
refus	-2.5
refus d'indemnisation	-2.0
refus de prise en charge	-2.0
refus de remboursement	-2.0
refuse	-2.5
refuse de	-2.5
refuse de rembourser	-2.0
refusent	-2.5
refusent de rembourser	-2.0
refuser	-2.5
refusé	-2.5
regret	-2.5
regrettable	-2.5
regretter	-2.5
relance	-1.5
relancer	-1.5
relances	-1.5
relances incessantes	-2.0
relationnel client	1.5
relax	2.0
relaxant	2.5
relevé juste	2.0
relou	-2.0
rembarrer	-2.0
rembarré	-2.0
remboursement rapide	2.0
remboursement refusé	-2.0
remboursé rapidement	2.0
remboursé sans problème	2.0
remerciement	2.5
remerciements	2.5
remercier	2.5
remettrai jamais les pieds	-3.5
remettrai pas les pieds	-3.5
remettrai plus les pieds	-3.5
remettre les pieds	-3.5
remettrons pas les pieds	-3.5
remis à plus tard	-2.0
remise intéressante	2.0
remontrance	-1.0
rendez-vous annulé	-2.0
rendez-vous reporté	-2.0
rendu malade	-3.0
rendu parfait	1.5
renfrogné	-2.0
renommé	1.0
renommée	1.0
rentabilisé	2.0
rentable	2.0
renvoie la balle	-2.5
renvoyer la balle	-2.5
repas froid	-2.5
reporté	-2.0
reportée	-2.0
repoussé	-2.0
repris sans problème	2.0
reproche	-1.0
reproches	-1.0
repu	2.0
requin	-2.5
requinqué	2.0
respecte les délais	2.0
respecter	2.0
respectueuse	2.0
respectueux	2.0
reste sur sa faim	-1.5
reste à	-1.5
reste à désirer	-1.5
rester debout	-2.0
restreint	-1.5
restreinte	-1.5
restriction	-1.0
restrictions	-1.0
resté sans suite	-1.5
resté sur ma faim	-1.5
restés sur notre faim	-1.5
retard	-2.5
retardataire	-2.5
retards	-2.5
retardé	-2.5
retombé en panne	-2.0
retour facile	2.0
retourne plus	-2.0
retourner avec plaisir	2.5
retourner sans hésiter	2.5
retournera pas	-3.5
retournera plus	-3.5
retournerai jamais	-3.5
retournerai pas	-3.5
retournerai plus	-3.5
retournerons pas	-3.5
retournerons plus	-3.5
revenir avec plaisir	2.5
revenir sans hésiter	2.5
revenu en panne	-2.0
reviendra	2.5
reviendra pas	-3.5
reviendra plus	-3.5
reviendrai	2.5
reviendrai jamais	-3.5
reviendrai pas	-3.5
reviendrai plus	-3.5
reviendrons	2.5
reviendrons pas	-3.5
reviendrons plus	-3.5
reviens pas	-2.0
reviens plus	-2.0
revigorant	2.0
revêche	-3.0
reçu en avance	2.0
reçu rapidement	2.0
reçus comme des rois	3.0
ri	1.0
richement	1.0
richesse	1.0
ridicule	-3.0
ridiculement	-3.0
ridiculement petit	-2.5
ridicules	-3.0
rigide	-2.0
rigoler	1.0
rigolo	2.0
rigoureux	2.5
rigueur	2.5
ringard	-2.5
riquiqui	-2.5
rire	1.0
rires	1.0
risible	-3.0
risque	-2.0
risquer	-2.0
risques	-2.0
risqué	-2.0
robuste	2.0
robustesse	2.0
rodé	1.5
rouille	-2.5
rouillé	-2.5
rugueux	-2.0
ruine	-3.5
ruiné	-3.5
rupture	-2.0
rupture de stock	-2.0
ruptures	-2.0
ruptures de stock	-2.0
rustre	-3.0
râler	-2.0
réactif	2.5
réactivité	2.5
rébarbatif	-2.0
récent et	2.0
réclamation	-2.0
réclamations	-2.0
réclamer	-1.5
réclamé	-1.5
réconfort	1.0
réconfortant	1.0
référence	2.0
régal	3.5
régaler	3.5
réglé mon problème	2.0
réglé rapidement	2.0
régresser	-1.5
régression	-1.5
rénové	2.0
réparation bâclée	-2.0
réparé rapidement	2.0
répond jamais	-2.0
répond parfaitement	2.5
répond plus	-2.0
répond rapidement	2.0
répond toujours	2.0
répondent jamais	-2.0
répondent rapidement	2.0
répondu sèchement	-2.0
répondu à mes attentes	2.5
répondu à nos attentes	2.5
réponse automatique	-2.5
réponse claire	2.0
réponse immédiate	2.0
réponse rapide	2.0
réponse toute faite	-2.5
réponses toutes faites	-2.5
répugnant	-4.0
réputation	1.0
réputé	1.0
résiliation	-1.0
résilier	-1.0
résistant	2.0
résolu mon problème	2.0
résolu rapidement	2.0
rétréci	-2.5
rétrécir	-2.5
réussi	2.5
réussir	2.5
réussite	2.5
révoltant	-3.5
révolté	-3.5
rêche	-2.0
s'allume pas	-2.0
s'allume plus	-2.0
s'améliore	2.0
s'attendre à mieux	-1.5
s'en moque	-3.0
s'en moquent	-3.0
s'est amélioré	2.0
s'est bien passé	2.0
s'est mal passé	-2.5
s'ouvre pas	-2.0
s'ouvre plus	-2.0
s'éteint	-2.0
sachet	-2.0
sain	2.0
sait rien	-2.0
salade en sachet	-2.0
salaud	-4.0
salauds	-4.0
saleté	-2.5
saletés	-2.5
salé addition	-2.0
saoulant	-2.0
saoule	-1.5
saouler	-1.5
sarcastique	-2.0
satisfaction	2.5
satisfaire	2.5
satisfaisant	2.5
satisfait	2.5
satisfait à 100	3.0
saturé	-2.0
sauce maison	1.5
sauvé	2.0
sauvé la vie	2.0
savait pas	-2.0
savent pas	-2.0
savent rien	-2.0
saveur	1.0
saveurs	1.0
savoir-faire	2.5
savourer	1.0
savoureusement	2.0
savoureux	3.0
scandale	-4.0
scandaleuse	-3.5
scandaleusement	-4.0
scandaleux	-4.0
scandalisé	-3.0
sceptique	-2.0
se bloque	-2.0
se décolle	-2.5
se découd	-2.5
se dégrade	-3.0
se faire avoir	-3.5
se faire balader	-2.0
se faire plaisir	2.5
se faire plumer	-2.0
se ferme	-2.0
se fiche de	-3.0
se fichent de	-3.0
se fige	-2.0
se fout de	-4.0
se foutent de	-4.0
se foutre	-3.0
se moque de nous	-4.0
se moque des clients	-4.0
se moque du monde	-4.0
se moquent de	-2.5
se moquent des	-2.5
se moquent des clients	-4.0
se moquent du monde	-4.0
se moquer du monde	-4.0
se passe bien	2.0
se plaindre	-2.0
se renvoient la balle	-2.5
se sentir chez soi	2.0
se surpasser	2.0
se tromper	-2.5
sec avec	-2.0
sec comme	-2.5
secouer	-1.0
semelle	-2.5
sensationnel	3.5
sensé	1.5
sent chez soi	2.0
senti chez moi	2.0
sentie chez moi	2.0
sentis chez nous	2.0
sereinement	2.5
serrés comme	-2.5
sert à rien	-2.0
servent à rien	-2.0
servi froid	-2.5
serviable	2.5
service au top	2.0
servis froids	-2.5
seul bémol	-2.0
sexiste	-3.5
seyant	1.5
sied	1.5
signé à ma place	-2.0
silence	2.0
silence radio	-2.5
silencieuse	2.0
silencieux	2.0
silencieux et	1.5
simple d'utilisation	2.0
simple et efficace	2.0
simple et rapide	2.0
simple à installer	2.0
simple à utiliser	2.0
simplement bon	1.5
simplicité	2.0
site NEAR/3 planter	-2.0
site rame	-2.0
snif	-2.0
snob	-3.0
snober	-3.0
snobé	-3.0
soi-disant	-1.5
soi-disant absent	-2.0
soigneusement	2.5
soigneux	2.5
soins de qualité	2.0
soit disant	-1.5
solidaire	1.0
solidarité	1.0
solide	2.0
solidité	2.0
solutionné	2.0
sombre	-2.5
somptueux	3.5
soporifique	-2.0
sordide	-3.5
souci	-2.0
soucis	-2.0
souffert	-2.0
souffrance	-2.0
souffrir	-2.0
soulagement	2.0
soulagé	2.0
soupirer	-2.0
souple	2.0
souplesse	2.0
souri	1.5
souriant	2.5
sourire	1.5
sourire aux lèvres	2.5
sourires	1.0
souris dans	-3.5
sous cellophane	-2.0
sous effectif	-2.0
sous l'eau	-2.0
sous plastique	-2.0
sous vide	-2.5
sous-effectif	-2.0
soutenir	1.0
soutien	1.0
soûlant	-2.0
soûler	-1.5
spacieuse	2.0
spacieusement	1.5
spacieux	2.0
spam	-2.0
spams	-2.0
splendide	3.5
spongieuse	-2.0
spongieux	-2.5
stabilité	2.0
stable	2.0
standard sans	-1.5
standing	1.0
stimulant	1.5
stress	-2.5
stressant	-2.5
stupide	-3.0
stupidité	-3.0
stérile	-2.0
subir	-1.0
sublime	4.0
submergé	-2.0
subtil	2.0
subtilité	2.0
succulent	3.5
succès	2.5
succès mérité	2.5
suffocant	-1.0
suivi au top	2.0
suivi impeccable	2.0
suivi parfait	2.0
suivi personnalisé	2.0
suivi sérieux	2.0
summum	2.0
super affaire	2.0
super ambiance	2.0
super bien	2.0
super bien reçu	2.5
super boulot	2.0
super cher	-3.0
super découverte	3.0
super idée	2.0
super long	-2.5
super équipe	1.5
superbe	3.5
superbe vue	2.0
superflu	-1.0
supplément	-0.5
suppléments	-2.0
suppression	-1.0
supprimer	-1.0
supprimé	-1.0
sur cuit	-2.5
sur ma faim	-1.5
sur notre faim	-1.5
sur sa faim	-1.5
surbooké	-2.0
surchargé	-2.0
surcoté	-3.0
surcoût	-2.5
surcuit	-2.5
suremballage	-1.0
surestimé	-3.0
surfacturation	-3.0
surfacturé	-3.0
surgelé	-2.5
surgelée	-2.5
surgelés	-2.5
surmené	-1.5
surpasse	2.0
surpeuplé	-2.0
surplus	-1.5
surprime	-2.0
surtaxé	-2.5
surévalué	-3.0
sympa	2.5
sympas	2.5
sympathie	2.5
sympathique	2.5
sympathiquement	2.0
sympathoche	2.0
sympatoche	2.5
sèche	-1.0
sèchement	-2.0
sèches	-1.0
sécurisant	2.0
sécurisé	2.0
sécurité	1.0
séduire	2.0
séduisant	2.0
séduit	2.0
sérieux	2.5
sérénité	2.5
sûreté	2.5
taches sur	-2.5
tact	2.0
taille bien	1.5
taille grand	-2.0
taille mal	-2.0
taille parfaitement	1.5
taille pas	-2.0
taille petit	-2.0
taille trop petit	-2.0
talent	2.0
talentueux	2.0
tapage	-2.5
tarifs élevés	-2.0
tartre	-1.5
taudis	-3.5
tendreté	2.0
tenir ses promesses	2.5
tension	-1.0
tensions	-1.0
tenu ses promesses	2.5
tenue de route	2.0
tenue parfaite	1.5
terrifiant	-2.5
terroir	1.0
tient bien	2.0
tient chaud	1.5
tient la route	2.5
tient longtemps	2.0
tient plus	-2.0
tient ses promesses	2.5
tiguidou	3.0
tip top	3.0
tiptop	3.0
tire la gueule	-2.0
tirent la gueule	-2.0
tiède	-2.0
tièdes	-2.0
toc	-3.0
tocard	-2.5
toiles d'araignée	-2.5
tombe bien	1.5
tombe en panne	-2.5
tombe parfaitement	1.5
tombé en panne	-2.5
tombé malade	-3.0
ton sec	-2.0
top du top	3.5
top qualité	2.0
topissime	3.5
torché	-3.0
tordu	-2.5
tordue	-2.5
tort	-1.0
torts	-1.0
totalement satisfait	3.0
toujours attendre	-2.0
toujours en attente	-2.5
toujours le sourire	2.5
toujours là pour	2.0
toujours mieux	2.0
toujours pas	-2.5
toujours présent	2.0
toujours rien	-2.5
toujours rien reçu	-2.5
toujours trouvé	2.0
tourne en boucle	-2.0
tout est bien	2.0
tout est maison	2.5
tout est payant	-2.0
tout fait maison	2.5
tout juste	-1.5
tout le temps planter	-2.0
tout maison	1.5
tout payant	-2.0
tout roule	2.0
tout s'est bien passé	2.0
tout se passe bien	2.0
tout y est	2.0
toute l'attention	1.5
toxique	-2.0
tradition	1.0
traditionnel	0.5
train annulé	-2.0
train supprimé	-2.0
trains supprimés	-2.0
traitement rapide	2.0
traité rapidement	2.0
tranquille	2.0
tranquillité	2.5
transparence	2.5
transparent	2.5
transparent au lavage	-2.0
travail bien fait	2.0
travail soigné	2.0
travaux	-1.5
tripper	3.0
triste	-2.5
tristement	-2.5
tristesse	-2.5
tristoune	-2.0
tristounet	-2.0
tromper	-3.5
tromperie	-3.5
trompeur	-3.5
trompé	-3.5
trompé de	-2.5
trop acide	-2.5
trop amer	-2.5
trop assaisonné	-2.0
trop assaisonnée	-2.0
trop attendre	-2.5
trop basique	-2.0
trop beau	3.0
trop belle	3.0
trop bien	3.0
trop bien fait	2.0
trop bon	3.0
trop bruyant	-2.0
trop chaud	-2.0
trop chaude	-2.0
trop cher	-3.0
trop chers	-3.0
trop chère	-3.0
trop classique	-2.0
trop collé	-2.0
trop compliqué	-2.0
trop cool	3.0
trop copieux	-2.0
trop court	-2.0
trop courte	-2.0
trop crémeux	-2.0
trop cuit	-2.5
trop cuite	-2.5
trop cuits	-2.5
trop d'	-1.5
trop d'appels	-2.0
trop d'attente	-2.5
trop d'erreurs	-2.0
trop de	-1.5
trop de bruit	-2.0
trop de crème	-2.0
trop de la balle	2.0
trop de mails	-2.0
trop de mayo	-2.0
trop de monde	-2.0
trop de problèmes	-2.0
trop de pub	-2.0
trop de publicité	-2.0
trop de pubs	-2.0
trop de sauce	-2.0
trop de sel	-2.0
trop de sms	-2.0
trop de sucre	-2.0
trop de vinaigre	-2.0
trop dense	-2.0
trop dur	-2.0
trop dépassé	-2.0
trop entassés	-2.0
trop familier	-2.0
trop farineux	-2.0
trop fin	-2.0
trop fine	-2.0
trop fort	3.0
trop frit	-2.0
trop froid	-2.0
trop froide	-2.0
trop grand	-2.0
trop grande	-2.0
trop gras	-2.5
trop grasse	-2.5
trop insistant	-2.0
trop intrusif	-2.0
trop jeune	-2.0
trop jeunes	-2.0
trop juste	-2.0
trop large	-2.0
trop light	-2.0
trop limite	-2.0
trop liquide	-2.0
trop loin	-2.0
trop long	-2.5
trop longs	-2.5
trop longue	-2.5
trop lourd	-2.0
trop léger	-2.0
trop légère	-2.0
trop mignon	3.0
trop mince	-2.0
trop mixé	-2.0
trop monotone	-2.0
trop nombreux	-2.0
trop payé	-2.5
trop petit	-2.0
trop petite	-2.0
trop petits	-2.0
trop pressé	-2.0
trop proche	-2.0
trop proches	-2.0
trop près	-2.0
trop rapide	-2.0
trop rapidement	-2.0
trop relevé	-2.0
trop relevée	-2.0
trop riche	-2.0
trop rigide	-2.0
trop répétitif	-2.0
trop salé	-2.5
trop salée	-2.5
trop sec	-2.5
trop serré	-2.0
trop serrée	-2.0
trop simple	-2.0
trop sombre	-2.0
trop souvent	-1.5
trop speed	-2.0
trop strict	-2.0
trop stylé	3.0
trop sucré	-2.5
trop sucrée	-2.5
trop sèche	-2.5
trop tard	-2.0
trop top	3.0
trop tôt	-2.0
trop vieille	-2.0
trop vieux	-2.0
trop vite	-2.0
trop élevé	-2.0
trop élevés	-2.0
trop épais	-2.0
trop épicé	-2.5
trop étroit	-2.0
trop étroite	-2.0
trou	-2.5
trous	-2.5
trouve ce que je cherche	2.0
trouve de tout	2.0
trouve mieux	-1.5
trouve toujours	2.0
trouve tout	2.0
trouver mieux	-1.5
trouver tout	2.0
trouvé ce que je cherchais	2.0
trouvé la solution	2.0
trouvé mon bonheur	2.0
trouvé une solution	2.0
troué	-2.5
très bien	2.0
très bien reçu	2.5
très bonne adresse	3.0
très bonne qualité	2.5
très calme	2.0
très complet	2.0
très complète	2.0
très content	3.0
très frais	2.5
très large choix	2.0
très long	-2.5
très longue	-2.5
très plate	-2.0
très rapide	2.0
très satisfait	3.0
trésor	3.0
tss	-2.0
tuerie	3.5
typique et	2.5
tâches sur	-2.5
télé en panne	-2.0
tête d'enterrement	-2.0
ultra frais	2.5
un enfer	-3.5
un grand merci	2.5
un hic	-2.0
un kif	3.0
un must	3.5
un peu chiche	-1.5
un peu juste	-1.5
un peu limite	-1.5
un peu long	-2.5
un peu léger	-1.5
un peu légère	-1.5
un rêve	3.5
une affaire	2.0
une arnaque	-4.0
une bombe	2.5
une fois sur deux	-2.0
une honte	-4.0
une référence	2.0
une tuerie	3.0
une valeur sûre	2.0
usine à gaz	-2.5
usure	-2.5
usurpation	-2.0
usé	-2.5
usée	-2.5
utile	1.5
utilité	1.5
va parfaitement	1.5
va très bien	1.5
va-et-vient	-2.0
vacarme	-2.5
vache à lait	-2.5
vaches à lait	-2.5
vainement	-1.5
valeur sûre	2.0
valise abîmée	-2.0
valise cassée	-2.0
valise perdue	-2.0
valoir le coup	2.0
valorisant	2.0
vanter	1.5
variable	-1.5
variété	2.0
vaste choix	2.0
vaut la peine	2.0
vaut largement	2.0
vaut le coup	2.0
vaut le détour	3.0
vaut le voyage	3.0
vaut son prix	2.0
vente forcée	-2.0
ventilé	1.5
verdoyant	1.5
vermine	-3.5
vertueux	1.0
vibrations	-2.0
vidange ratée	-2.0
vide	-2.0
vide sidéral	-2.5
vieille	-1.0
vieilles	-1.0
vieillissant	-2.5
vieillot	-2.5
vieillotte	-2.5
vieux	-1.0
violence	-3.5
violent	-3.5
virement instantané	2.0
virtuose	3.5
visqueuse	-2.0
visqueux	-2.5
vitalité	2.0
vite et bien	2.0
vite fait bien fait	2.0
vite indemnisé	2.0
vite réglé	2.0
vite résolu	2.0
vivement conseillé	3.0
vivement la prochaine	2.5
vivifiant	1.5
vol agréable	2.0
vol annulé sans	-2.0
vol manifeste	-3.5
vol organisé	-3.5
vol parfait	2.0
voleur	-4.0
voleurs	-4.0
vomitif	-4.0
vous conseille	2.0
vous moquez de	-2.5
vous vous moquez	-2.5
voyage agréable	2.0
voyage confortable	2.0
vraiment l'fun	2.0
vraiment écouté	2.0
vu mieux	-1.5
vue imprenable	2.0
vue magnifique	2.0
vue splendide	2.0
vulgaire	-3.0
vulgarité	-3.0
vétuste	-3.5
vétusté	-3.5
wahou	3.0
waouh	3.0
waow	3.0
wesh	-2.0
whaou	3.0
wow	3.0
wtf	-2.0
y allez pas	-3.5
y connaissent rien	-2.0
y retourne	2.5
y retourne pas	-2.0
y retourne plus	-2.0
y retournera	2.5
y retournerai	2.5
y retournerons	2.5
y reviendrai plus	-2.0
yes	3.0
yeux au ciel	-2.0
youpi	3.0
zen	2.5
zone blanche	-2.5
zut	-2.0
zéro attente	1.5
zéro défaut	3.5
zéro frais	2.0
zéro pointé	-4.0
zéro problème	1.5
zéro souci	1.5
zéro étoile	-4.0
à améliorer	-1.5
à bannir	-4.0
à bientôt	2.5
à chier	-4.0
à connaître	3.0
à conseiller	3.0
à côté de la plaque	-1.5
à deux pas	2.0
à deux pas du	2.0
à disposition	2.0
à découvrir	3.0
à essayer	3.0
à faire absolument	3.0
à fuir	-4.0
à gerber	-4.0
à jeter	-3.5
à jour	1.5
à l'abandon	-2.0
à l'aise	2.0
à l'heure	2.0
à l'honneur	2.0
à l'ouest	-1.5
à l'écoute	2.5
à la hauteur	2.5
à la hauteur de	3.0
à la moindre panne	-2.0
à la moindre pluie	-2.0
à la pointe	2.0
à la poubelle	-3.5
à la ramasse	-1.5
à la traîne	-1.5
à merveille	2.0
à mon écoute	2.5
à ne pas manquer	3.0
à ne pas rater	3.0
à noter	2.0
à notre disposition	2.0
à notre service	1.5
à notre écoute	2.5
à peine tiède	-2.0
à propos	2.5
à proscrire	-4.0
à proximité	1.5
à recommander	3.0
à recommandé	1.5
à refaire	3.0
à refaire entièrement	-1.5
à renouveler	2.5
à retenir	2.0
à revoir	-1.5
à revoir avec plaisir	2.5
à souhait	2.0
à temps	2.0
à tester	3.0
à tomber	4.0
à tomber par terre	4.0
à volonté	2.0
à vomir	-4.0
à votre écoute	2.5
à éviter	-4.0
à éviter absolument	-4.0
âcre	-2.5
âpre	-1.0
ça coupe	-2.0
ça craint	-2.0
ça douille	-2.5
ça dépote	2.0
ça fait cheap	-2.0
ça fait peur	-2.5
ça gratte	-2.0
ça gère	2.0
ça l'fait	2.0
ça laisse	-1.5
ça m'énerve	-1.5
ça marche	2.0
ça passe	1.0
ça plante	-2.0
ça pue	-3.5
ça pulse	2.0
ça rame	-2.0
ça roule	2.0
ça s'améliore	2.0
ça s'est bien passé	2.0
ça se passe mal	-2.5
ça va	1.0
ça va pas	-2.0
ça vaut la peine	2.0
ça vaut le coup	2.0
éblouir	3.5
éblouissant	3.5
ébréché	-2.5
échange facile	2.0
échangé sans problème	2.0
échec	-2.0
échouer	-2.0
échoué	-2.0
économie	2.0
économies	2.0
économique	2.0
économiser	2.0
écoute	1.5
écran blanc	-2.0
écran noir	-2.0
écœurant	-4.0
écœurement	-3.5
écœuré	-3.5
égaré	-2.5
égarée	-2.5
élastique	-2.0
élastiques	-2.0
élever la voix	-2.0
éloge	1.5
éloges	1.5
éloigné	-1.0
élégance	2.5
élégant	2.5
émerveillement	3.5
émerveillé	3.5
émouvant	2.0
ému	2.0
énervant	-3.0
énerve	-1.5
énervement	-3.0
énerver	-3.0
énervé	-3.0
énormément de choix	2.0
épanoui	2.0
épatant	3.0
épater	3.0
épicé juste	1.0
époustouflant	4.0
épouvantable	-4.0
épuisant	-2.5
épuré	2.0
équilibré	2.0
équipage au top	2.0
équipage aux petits soins	2.0
équipe soudée	1.5
équité	1.0
étanche	1.5
éthique	2.0
étions malades	-3.0
étonnant que	-1.5
étouffant	-1.0
étriqué	-2.5
étroit	-1.5
étroite	-1.5
étroits	-1.5
été malade	-3.0
évolution positive	1.0
☹️	-2.0
☺️	1.9
♥	2.5
✅	1.7
✌️	2.0
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
🔝	2.5
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
🤦‍♀️	-2.5
🤦‍♂️	-2.5
🤨	-1.2
🤩	2.8
🤬	-3.3
🤮	-2.9
🤷	-1.6
🥇	3.0
🥰	2.7
🥳	2.0
🧡	2.5
🫶	2.0

[negators]
=aucunement	before
=ne suis plus	before
=nullement	before
=pa	before
=pantoute	before
=paz	before
=zéro	before
assez peu	before
au lieu d'être	before
aucun	before
dénué de	before
dépourvu de	before
en rien	before
guère	before
jamais	before
loin d'être	before
loin de la	before
loin du	before
moins	before
même pas	before
n'	before
n'a plus	before
n'ai plus	before
n'avons plus	before
n'est plus	before
n'est plus très	before
n'ont plus	before
n'était plus	before
ne	before
ne sont plus	before
ne suis plus	before
ni	before
non	before
on est loin du	before
pas	before
pas assez	before
pas aussi	before
pas du tout	before
pas franchement	before
pas non plus	before
pas particulièrement	before
pas si	before
pas spécialement	before
pas tout à fait	before
pas trop	before
pas très	before
pas vraiment	before
peu	before
plus aucun	before
plus aussi	before
plus du tout	before
plus personne de	before
plus rien	before
plus rien de	before
plus très	before
plus vraiment	before
rarement	before
rien de	before
sans	before
tout sauf	before
trop peu	before
très peu	before
à peine	before

[intensifiers]
100%	1.3
=extrême	1.4
=fichtrement	1.3
=fort	1.2
=foutrement	1.4
=franchement	1.2
=full	1.4
=grave	1.3
=immensément	1.5
=littéralement	1.2
=mega	1.4
=mille	1.2
=méga	1.4
=nettement	1.3
=pleinement	1.4
=pur	1.2
=pure	1.2
=purement	1.2
=réel	1.2
=réelle	1.2
=sacrément	1.3
=tjrs	1.1
=tjs	1.1
=total	1.3
=totale	1.3
=trè	1.3
=trés	1.3
=ultra	1.4
=vachement	1.4
=vrai	1.2
=vraie	1.2
=éminemment	1.4
=énorme	1.4
absolument	1.4
affreusement	1.4
archi	1.4
au plus haut point	1.5
au possible	1.4
bcp	1.3
beaucoup	1.3
carrément	1.3
cent fois	1.3
comme jamais	1.4
complètement	1.4
constamment	1.3
des plus	1.3
drôlement	1.3
en maudit	1.4
en tabarnak	1.5
entièrement	1.4
exceptionnellement	1.5
excessivement	1.4
extrêmement	1.6
fortement	1.3
grand	1.2
gros	1.2
hautement	1.4
horriblement	1.4
hyper	1.5
incroyablement	1.5
infiniment	1.5
largement	1.2
on ne peut plus	1.5
outrageusement	1.4
parfaitement	1.4
particulièrement	1.3
plus que	1.2
profondément	1.4
réellement	1.3
si	1.1
sincèrement	1.1
spécialement	1.2
systématiquement	1.3
tellement	1.3
terriblement	1.4
totalement	1.4
toujours	1.1
tout à fait	1.2
trop	1.3
très	1.3
vivement	1.3
vraiment	1.3
véritable	1.3
à fond	1.3
énormément	1.5

[diminishers]
=certaines	0.8
=certains	0.8
=globalement	0.9
=généralement	0.9
=légèrement	0.5
=modérément	0.6
=occasionnellement	0.6
=parfois	0.7
=partiellement	0.6
=passablement	0.8
=plutôt	0.85
=qq	0.8
=quasiment	0.8
=relativement	0.7
=vaguement	0.5
=éventuellement	0.5
assez	0.85
dans l'ensemble	0.9
de temps en temps	0.7
de temps à autre	0.7
des fois	0.7
en général	0.9
en partie	0.6
par moment	0.7
par moments	0.7
petit	0.7
peut être	0.7
peut-être	0.7
plus ou moins	0.6
presque	0.7
quasi	0.8
quelque peu	0.6
quelquefois	0.7
quelques	0.8
somme toute	0.8
tout juste	0.7
un brin	0.6
un chouia	0.5
un petit peu	0.5
un peu	0.6
un poil	0.6
un tantinet	0.6
un tout petit	0.5
un tout petit peu	0.4
à la limite	0.7
à peu près	0.7

[contrast]
=mais
=mè
=mé
=or
=parcontre
=pourtant
=sinon
=tandis que
=toutefois
alors que
au contraire
ceci dit
ceci étant
cela dit
cela étant
cependant
d'un autre côté
dommage que
en contrepartie
en revanche
excepté
hormis
il n'empêche que
le seul défaut
mais
malgré tout
mis à part
même si
n'empêche
n'empêche que
néanmoins
par contre
petit bémol
quoique
sauf que
seul bémol
seul défaut
seul hic
seul inconvénient
seul petit bémol
seul point noir
seul point négatif
seul reproche
à part

[idioms]
60 millions de consommateurs	-2.0
=heureusement	0.5
a beau	0.0
a bien changé	-2.5
a perdu	-2.0
a tout pour plaire	2.5
accident de	0.0
achèterai pas	-1.8
achèterai plus	-1.8
achèterai plus rien	-1.8
adieu	-2.5
adieu et bon vent	-2.5
adore pas	-1.8
adoré pas	-1.8
ah bon	0.0
ai beau	0.0
ai bien reçu	0.0
aide pas	-1.8
aident pas	-1.8
aidé pas	-1.8
aidée pas	-1.8
aigre douce	0.0
aigre-doux	0.0
aimais bien avant	-1.8
aimais pas	-1.8
aimait pas	-1.8
aime pas	-1.8
aiment pas	-1.8
aimons pas	-1.8
aimé pas	-1.8
aller voir ailleurs	-2.0
allez ailleurs	-2.0
ambiance au top	1.5
amour propre	0.0
appel en absence	0.0
appréciait pas	-1.8
apprécie pas	-1.8
apprécions pas	-1.8
apprécié pas	-1.8
arrivé avant la date	2.0
assez bien	0.0
assurance tous risques	0.0
assure pas	-1.8
assurent pas	-1.8
attente courte	2.0
attente raisonnable	2.0
au bout d'un	-2.0
au bout d'une heure	-2.0
au dessus de la moyenne	1.5
au dessus du lot	1.5
au loin	0.0
au mieux	0.0
au moins	0.0
au moyen de	0.0
au plus	0.0
au propre	0.0
au taquet	2.5
au top niveau	2.0
au-dessous de tout	-2.5
au-dessus de la moyenne	1.5
au-dessus du lot	1.5
aucun accueil	-2.0
aucun bruit	2.0
aucun bug	2.0
aucun bémol	2.0
aucun changement	-2.0
aucun choix	-2.0
aucun commentaire	0.0
aucun conseil	-2.0
aucun danger	2.0
aucun doute	2.0
aucun défaut	1.5
aucun effort	-2.0
aucun frais	2.0
aucun geste	-2.0
aucun goût	-2.5
aucun goût pour	-2.5
aucun incident	2.0
aucun inconvénient	2.0
aucun intérêt	-2.5
aucun lien	-2.0
aucun problème	1.5
aucun professionnalisme	-2.5
aucun regret	1.5
aucun rendez-vous	-2.0
aucun reproche	1.5
aucun respect	-3.0
aucun retard	2.0
aucun retour	-2.5
aucun risque	2.0
aucun réseau	-2.5
aucun savoir-vivre	-2.5
aucun scrupule	-2.5
aucun souci	1.5
aucun sourire	-2.0
aucun stress	2.0
aucun suivi	-2.0
aucun sérieux	-2.5
aucune aide	-2.0
aucune amabilité	-2.0
aucune amélioration	-2.0
aucune arnaque	2.0
aucune attente	1.5
aucune casse	2.0
aucune cohérence	-2.0
aucune communication	-2.0
aucune compassion	-2.0
aucune compétence	-2.0
aucune considération	-2.0
aucune coupure	2.0
aucune crainte	2.0
aucune critique	1.5
aucune empathie	-2.0
aucune envie	-2.5
aucune erreur	2.0
aucune excuse	-2.0
aucune explication	-2.0
aucune fausse note	2.0
aucune faute	2.0
aucune fraîcheur	-2.5
aucune honte	-2.5
aucune hygiène	-2.5
aucune hésitation	2.0
aucune info	-2.0
aucune information	-2.0
aucune logique	-2.0
aucune mauvaise	2.0
aucune mauvaise surprise	1.5
aucune nouvelle	-2.5
aucune odeur	2.0
aucune panne	2.0
aucune plainte	1.5
aucune prise en compte	-2.0
aucune qualité	-2.0
aucune remarque	0.0
aucune remarque négative	1.5
aucune réaction	-2.0
aucune réclamation	1.5
aucune réponse	-2.5
aucune saveur	-2.5
aucune solution	-2.0
auraient pu être mieux	-1.0
aurais aimé avoir	-1.0
aurais aimé plus	-1.0
aurais aimé pouvoir	-1.0
aurais aimé que	-1.0
aurais aimé trouver	-1.0
aurais aimé un peu plus	-1.0
aurais aimé être	-1.0
aurais préféré que	-1.0
aurais préféré un	-1.0
aurais préféré une	-1.0
aurais souhaité plus	-1.0
aurais voulu plus	-1.0
aurait aimé avoir	-1.0
aurait aimé plus	-1.0
aurait aimé que	-1.0
aurait pu être meilleur	-1.0
aurait pu être mieux	-1.0
aurait été agréable	-1.0
aurait été appréciable	-1.0
aurait été bien	-1.0
aurait été mieux	-1.0
aurait été parfait si	-1.0
aurait été sympa	-1.0
aurions aimé avoir	-1.0
aurions aimé plus	-1.0
aurions aimé que	-1.0
aurions aimé être	-1.0
aurions préféré que	-1.0
aussi bien	0.0
aussi loin	0.0
autre chose à faire	-2.5
aux anges	2.5
aux petits oignons pour	2.0
avez beau	0.0
avoir beau	0.0
avons beau	0.0
baisse de régime	-2.5
baisse en qualité	-2.5
bas débit	0.0
bavardent	-2.0
bavarder entre	-2.0
beau souvenir	1.5
beau temps	0.0
beau-fils	0.0
beau-frère	0.0
beau-père	0.0
beaucoup moins cher	2.0
beaux-parents	0.0
belle-famille	0.0
belle-fille	0.0
belle-mère	0.0
belle-sœur	0.0
belles promesses	-2.0
bien après	0.0
bien avant	0.0
bien connu	0.0
bien cordialement	0.0
bien de	0.0
bien des	0.0
bien entendu	0.0
bien fou	1.5
bien immobilier	0.0
bien joué	2.5
bien joué avec	0.0
bien loin	0.0
bien mal	0.0
bien moins	0.0
bien moins cher	2.0
bien plus	0.0
bien que	0.0
bien reçu le	0.0
bien reçu ma	0.0
bien reçu mon	0.0
bien reçu votre	0.0
bien souvent	0.0
bien sûr	0.0
bien trop	0.0
bien vouloir	0.0
bien voulu	0.0
bien à vous	0.0
bien évidement	0.0
bien évidemment	0.0
blé dur	0.0
boisson froide	0.0
boissons froides	0.0
bon bah	0.0
bon ben	0.0
bon cadeau	0.0
bon d'achat	0.0
bon de	0.0
bon de commande	0.0
bon de livraison	0.0
bon de réduction	0.0
bon débarras	-2.5
bon nombre	0.0
bon rapport	2.5
bon rapport qualité prix	2.5
bon rapport qualité-prix	2.5
bon souvenir	1.5
bon vent	-2.5
bon vieux	0.0
bon vivant	1.5
bon voyage	0.0
bon à	0.0
bon à savoir	0.0
bonne blague	-1.8
bonne fête	0.0
bonne idée cadeau	1.5
bonne nuit	0.0
bonne pioche	1.5
bonne route	0.0
bons cadeaux	0.0
bons d'achat	0.0
bons de réduction	0.0
bons souvenirs	1.5
bons vivants	1.5
botte en touche	-2.0
bouché	-2.0
bouchée	-2.0
bouteille plastique	0.0
bravo à toute	2.5
buffet froid	0.0
buffets froids	0.0
c'en est trop	-2.5
c'est du foutage	-2.5
c'est du vent	-1.8
c'est fini pour moi	-2.5
c'est la dernière fois	-2.5
c'est la vie	0.0
c'est ok	1.5
c'est pas le top	-1.0
c'est pas top	-1.0
c'est pas ça	-1.0
c'est quand même un monde	-2.5
c'est reparti	-2.0
c'est terminé pour moi	-2.5
c'est top	2.5
c'est un comble	-2.5
c'est une blague	-1.8
c'était la dernière fois	-2.5
ca va	1.5
cadeau d'anniversaire	0.0
cadeau pour	0.0
cadeaux	0.0
captait pas	-1.8
capte pas	-1.8
carte cadeau	0.0
cartes cadeaux	0.0
casse-croûte	0.0
cassent les prix	0.0
casser la croûte	0.0
casser les prix	0.0
ce n'est pas le top	-1.0
ce n'est pas ça	-1.0
ce qu'il faut pour	0.0
ce qu'il me fallait	2.0
ce serait bien	-1.0
cela vaut le coup	2.5
cerise sur le gâteau	2.5
cerise sur le gâteau négative	-2.5
chais pas	0.0
chaise longue	0.0
chaises longues	0.0
change d'opérateur	-2.0
changer d'hôtel	-2.0
changer d'opérateur	-2.0
changer de banque	-2.0
changer de chambre	-2.0
changer de crèmerie	-2.0
changer de crémerie	-2.0
changerai pour rien	1.5
changerais pour rien	1.5
changez pas	2.5
changez rien	2.5
changé de propriétaire et	-2.5
chapeau bas à	2.5
chapeau l'artiste	2.5
chaud devant	1.5
chaudement recommandé	1.5
cher client	0.0
cher monsieur	0.0
cherche un vendeur	-2.0
cherche à	0.0
chercher quelqu'un	-2.0
chercher un vendeur	-2.0
chers amis	0.0
chers clients	0.0
cheveux longs	0.0
chèque cadeau	0.0
chère madame	0.0
chère équipe	0.0
ciao bye	-2.5
client fidèle	1.5
client perdu	-2.0
cliente fidèle	1.5
coin de paradis	2.5
comble de	-1.5
commande perdue de vue	0.0
commanderai pas	-1.8
commanderai plus	-1.8
comme d'habitude parfait	1.5
comme de la merde	-2.5
comme des chiens	-2.5
comme des malpropres	-2.5
comme des moins que rien	-2.5
comme des numéros	-1.8
comme des voleurs	-2.5
comme du bétail	-2.5
comme il faut	2.0
comme il se doit	2.0
comme je le voulais	2.0
comme je voulais	2.0
comme si on dérangeait	-2.5
comme sur un nuage	2.5
comme un chien	-2.5
comme un coq en pâte	2.5
comme un malpropre	-2.5
comme un moins que rien	-2.5
comme un numéro	-2.5
comme un voleur	-2.5
comme une merde	-2.5
commun accord	0.0
comprend pas	-1.8
comprends pas	-1.8
comprennent pas	-1.8
compris pas	-1.8
connu meilleur	-1.0
connu meilleurs	-1.0
connu pire	-1.0
conseille pas	-2.5
conseille à personne	-2.5
conseillerai pas	-2.5
constat d'accident	0.0
convenait pas	-1.8
convenu parfaitement	2.0
convenu pas	-1.8
conviennent	2.0
conviennent pas	-1.8
convient	2.0
convient pas	-1.8
copie d'écran	0.0
copie de	0.0
copie du	0.0
cordialement	0.0
corrigé pas	-1.8
coup de chapeau	2.5
courir après	-2.0
cours après	-2.0
cours d'eau	0.0
court après	-2.0
court bouillon	0.0
craquer pour	1.5
craquer sur	1.5
craqué pour	1.5
crème brûlée	0.0
crème fraîche	0.0
crème glacée	0.0
crèmes brûlées	0.0
d'autant plus	0.0
dans l'attente	0.0
dans l'attente d'	0.0
dans l'attente de	0.0
dans l'espoir de	0.0
dans le mauvais sens	-1.8
dans ses pensées	-2.0
de bons moments	1.5
de la poudre aux yeux	-2.5
de loin	0.0
de longue date	0.0
de mauvais goût	-2.5
de nom	-2.5
de plus	0.0
de plus en plus	0.0
de quoi	0.0
de quoi se plaindre pas	2.5
de tout et de rien	0.0
depuis longtemps	0.0
depuis peu	0.0
dernière fois que	-2.5
deuxième fois que	-1.8
difficile de faire mieux	2.5
difficile de se plaindre	2.5
difficile de trouver mieux	2.5
discutent entre elles	-2.0
discutent entre eux	-2.0
dissuader	-2.5
donne pas envie	-1.8
dormi comme des bébés	2.5
dormi comme un bébé	2.5
dormi comme un loir	2.5
dos tourné	-2.0
double peine	0.0
douche froide	-2.0
drôle de goût	-2.5
du beau travail	2.5
du bon boulot	2.5
du bon travail	2.5
du grand art	2.5
du grand foutage	-2.5
du jamais vu	0.0
du moins	0.0
du vent	-2.5
dur d'oreille	0.0
dur de faire mieux	2.5
dure pas	-1.8
duré pas	-1.8
déchire tout	2.5
déclaration de sinistre	0.0
déconseille	-2.5
déconseiller	-2.5
déconseillé	-2.5
défiant toute concurrence	2.5
déjà mangé mieux	-1.0
déjà vu	0.0
déjà vu mieux	-1.0
déposer plainte	-2.0
dépote	2.5
eau de vaisselle	-2.5
eau douce	0.0
eau fraîche	0.0
eau froide	0.0
eau froide dans la douche	-2.0
eau tiède	-2.0
eau à la bouche	1.5
eh bien	0.0
emballage cadeau	0.0
emballage plastique	0.0
emballages plastiques	0.0
embarras du choix	2.5
en a marre	-2.5
en a pour son argent	1.5
en ai marre	-2.5
en attendant	0.0
en attendant de	0.0
en attente	0.0
en attente de	0.0
en avoir pour son argent	1.5
en cas d'accident	0.0
en cas d'erreur	0.0
en cas de panne	0.0
en cas de problème	0.0
en cas de retard	0.0
en cas de souci	0.0
en dessous	-2.5
en dessous de mes attentes	-2.5
en dessous de nos attentes	-2.5
en dessous de tout	-2.5
en deçà	-2.5
en deçà de mes attentes	-2.5
en deçà de nos attentes	-2.5
en espérant	0.0
en fin de	0.0
en moyenne	0.0
en plastique	0.0
en plus	0.0
en reste	1.5
en-dessous	-2.5
en-dessous de mes attentes	-2.5
en-dessous de tout	-2.5
en-deçà	-2.5
encore bravo	2.5
encore des efforts	-1.0
encore du boulot	-1.0
encore du chemin	-1.0
encore du travail	-1.0
encore et toujours	-2.0
encore mieux que	2.0
encore un problème	-2.0
encore une fois	-2.0
entre autres	0.0
entrée froide	0.0
entrées froides	0.0
envoie du bois	2.5
envoie du lourd	2.5
envoyer balader	-2.5
envoyer promener	-2.5
envoyé balader	-2.5
envoyé bouler	-2.5
envoyé paître	-2.5
envoyé promener	-2.5
espoir de	0.0
espèce de	0.0
est aux anges	2.5
exactement ce qu'il me fallait	2.0
exactement ce que je cherchais	2.0
exactement ce que je voulais	2.0
excellent rapport	2.5
excellent souvenir	1.5
excellents souvenirs	1.5
excuse-moi	0.0
excusez-moi	0.0
explosion de goûts	1.5
explosion de saveurs	1.5
faible pression	-2.0
faire un cadeau	0.0
faisait beau	0.0
faisait froid	0.0
fait bien le job	2.0
fait bien son travail	2.0
fait craquer	1.5
fait du bien	1.5
fait gagner du temps	1.5
fait la fête	0.0
fait la job	2.0
fait le café	2.0
fait le job	2.0
fait le nécessaire	2.0
fait le taf	2.0
fait maison non	0.0
fait saliver	1.5
fait son travail	2.0
fait tout pour	2.0
fait un bien fou	1.5
fan absolu	1.5
fan de la marque	1.5
fans de	1.5
fausse information	-2.0
fausse promesse	-2.0
fausse promo	-2.0
fausses informations	-2.0
fausses promesses	-2.0
fausses promos	-2.0
faut pas hésiter	2.5
faute de	0.0
faute de mieux	0.0
faux avis	-2.0
faux cul	-2.5
faux culs	-2.5
faux espoirs	-2.0
faux filet	0.0
faux filets	0.0
faux jeton	-2.5
faux plafond	0.0
faux prix	-2.0
faux soldes	-2.0
faux-filet	0.0
faux-filets	0.0
fermer la porte	0.0
fermeture annuelle	0.0
fermeture éclair	0.0
fermé le	0.0
fermé le dimanche	0.0
fermés le dimanche	0.0
festival de saveurs	1.5
fidèle client	1.5
fidèle cliente	1.5
fidèles clients	1.5
file d'attente unique	0.0
fin d'	0.0
fin de	0.0
fin du	0.0
fine bouche	0.0
fines herbes	0.0
fois que j'appelle	-1.8
fois que je le	-1.8
fois que je réclame	-1.8
fois que je signale	-1.8
fois que je vous	-1.8
fonctionnait pas	-1.8
fonctionne pas	-1.8
fonctionnent pas	-1.8
fonctionné pas	-1.8
fond bien dans la bouche	1.5
fond dans la bouche	1.5
fond en bouche	1.5
fondant en bouche	1.5
fondent dans la bouche	1.5
font bien leur travail	2.0
font craquer	1.5
font tout pour	2.0
fortement recommandé	1.5
foutu dehors	-2.5
frais bancaires	0.0
frais d'envoi	0.0
frais de dossier	0.0
frais de livraison	0.0
frais de port	0.0
frais de port gratuits	2.0
frais de port offerts	2.0
frais offerts	2.0
franchement pas mal	2.0
froid dehors	0.0
fruit sec	0.0
fruits secs	0.0
gagner du temps	1.5
gagné du temps	1.5
gain de temps	1.5
gestion des risques	0.0
gg	2.5
goutte d'eau	-2.5
goût amer	-2.5
goût bizarre	-2.5
goût chimique	-2.5
goût d'eau	-2.5
goût de brûlé	-2.5
goût de carton	-2.5
goût de plastique	-2.5
goût étrange	-2.5
grand fan	1.5
grand public	0.0
grand temps	-2.0
grande surface	0.0
grandes surfaces	0.0
gros plus	2.5
gros point fort	2.5
guère de	-1.0
gère pas	-1.8
gèrent pas	-1.8
géré pas	-1.8
haut débit	0.0
hautement recommandé	1.5
hauteur de sa réputation	2.0
havre de paix	2.5
herbes fines	0.0
heure de fermeture	0.0
heures de fermeture	0.0
horaires de fermeture	0.0
hors sujet	-2.0
huile extra vierge	0.0
huissier	-2.0
hésite entre	0.0
hésiter entre	0.0
hésiter pas	2.5
hésiterai pas	2.5
hésiterons pas	2.5
hésitez pas	2.5
hésité entre	0.0
idée cadeau	0.0
idées cadeaux	0.0
il est temps que	-2.0
il fait beau	0.0
il fait froid	0.0
il faudrait	-1.0
il faut	0.0
il n'y a pas mieux	2.5
il ne faut pas hésiter	2.5
il ne manque rien	1.5
il serait temps	-2.0
il vaut mieux	0.0
il y a du boulot	-1.0
il y a pas mal	0.0
il y a peu	0.0
il y a pire	-1.0
il y en a pour tous les goûts	1.5
impression d'embêter	-2.5
impression de déranger	-2.5
impression de gêner	-2.5
indigne d'un	-2.5
inexistant	-2.0
inexistante	-2.0
inexistants	-2.0
inspire pas	-1.8
intéressait pas	-1.8
intéresse pas	-1.8
intéressent pas	-1.8
inutile d'y aller	-2.5
irai ailleurs	-2.0
irai voir ailleurs	-2.0
iront ailleurs	-2.0
j'ai connu mieux	-1.0
j'ai craqué	1.5
j'aimais bien avant	-1.8
j'apprécierais	-1.0
j'en ai assez	-2.5
j'en peux plus	-2.5
j'en redemande	2.5
j'espère que	0.0
jamais allé	0.0
jamais arrivé	-2.5
jamais arrivée	-2.5
jamais aussi bien	2.5
jamais aussi bien mangé	2.5
jamais aussi mal	-2.5
jamais d'erreur	2.0
jamais de bug	2.0
jamais de coupure	2.0
jamais de coupures	2.0
jamais de la vie	0.0
jamais de mauvaise surprise	1.5
jamais de panne	2.0
jamais de problème	1.5
jamais de retard	2.0
jamais de réponse	-2.5
jamais de souci	1.5
jamais de vendeur	-2.0
jamais disponible	-2.5
jamais déçu	1.5
jamais déçue	1.5
jamais déçus	1.5
jamais en panne	2.0
jamais en retard	2.0
jamais essayé	0.0
jamais eu de panne	2.0
jamais eu de problème	1.5
jamais eu de réponse	-2.5
jamais eu de souci	1.5
jamais eu à me plaindre	1.5
jamais indemnisé	-2.0
jamais livré	-2.5
jamais livrée	-2.5
jamais là	-2.5
jamais mangé aussi bien	2.5
jamais mangé aussi bon	2.5
jamais mangé d'aussi bon	2.5
jamais personne	-2.5
jamais plus	-3.5
jamais rappelé	-2.5
jamais remboursé	-2.5
jamais revenir	-2.5
jamais reçu	-2.5
jamais répondu	-2.5
jamais sonné	-2.0
jamais testé	0.0
jamais tombé en panne	2.0
jamais un vendeur	-2.0
jamais une déception	1.5
jamais une erreur	2.0
jamais venu	-2.5
jamais vu	0.0
jamais vu aussi bien	2.5
jamais vu aussi mauvais	-2.5
jamais vu mieux	2.5
jamais vu un accueil aussi	-2.5
jamais vu un aussi bon	2.5
jamais vu un service aussi	-2.5
jamais vu ça	0.0
jamais été aussi bien	2.5
jamais été aussi content	2.5
jamais été aussi déçu	-2.5
jamais été aussi mal	-2.5
jamais été aussi satisfait	2.5
je déconseille	-2.5
je m'en souviendrai	-1.8
je m'excuse	0.0
je ne changerai pas	1.5
je ne sais pas	0.0
je préférerais	-1.0
je reste fidèle	1.5
je valide	2.5
je veux bien	0.0
jeté dehors	-2.5
joie	0.0
jour de fermeture	0.0
jsais pas	0.0
jupe longue	0.0
jus de chaussette	-2.5
jus de chaussettes	-2.5
juste ce qu'il faut	2.0
juste ce qu'il me fallait	2.0
juste comme il faut	2.0
juste moyen	-1.0
juste passable	-1.0
l'eau de vaisselle	-2.5
l'eau à la bouche	1.5
l'embarras du choix	2.5
l'impression d'embêter	-2.5
l'impression d'être de trop	-2.5
l'impression de déranger	-2.5
la blague	-1.8
la peine de	0.0
la plupart	0.0
la première et la dernière	-2.5
la répression des fraudes	-2.0
laisse pas indifférent	2.5
laisse rien au hasard	2.5
laisse un goût amer	-2.5
langue de bois	-2.5
largement mieux	1.5
le bonheur	2.5
le bouquet	-2.5
le comble	-1.5
le foutage	-2.5
le long de	0.0
le long des	0.0
le long du	0.0
le petit plus	2.5
le plus	2.5
le regretterez pas	2.5
le vol	0.0
les doigts dans le nez	2.5
les pouces en l'air	2.5
les yeux fermer	2.0
leur propre	0.0
leurs propres	0.0
libre service	0.0
libre-service	0.0
liste d'attente	0.0
livraison gratuite	2.0
livraison offerte	2.0
livre sterling	0.0
livrent pas	-1.8
livré avant la date	2.0
livré pas	-1.8
livrée avant la date	2.0
loin d'être	0.0
loin d'être au top	-2.5
loin d'être bon	-2.5
loin d'être désagréable	2.0
loin d'être exceptionnel	-2.5
loin d'être le meilleur	-2.5
loin d'être mauvais	2.0
loin d'être parfait	-2.5
loin d'être propre	-2.5
loin d'être satisfaisant	-2.5
loin d'être satisfait	-2.5
loin d'être à la hauteur	-2.5
loin de mes attentes	-2.5
loin de nos attentes	-2.5
loin devant	1.5
lol le service	-1.8
long cours	0.0
long terme	0.0
long voyage	0.0
long week-end	0.0
longs week-ends	0.0
longue date	0.0
longue distance	0.0
longue durée	0.0
longue journée	0.0
longue marche	0.0
longue nuit	0.0
longue route	0.0
longue vie	0.0
lèche les doigts	2.5
lèche-bottes	-2.5
lécher les doigts	2.5
lésine pas	2.5
lésinent pas	2.5
m'en lasse pas	2.5
m'y reprendra pas	-2.5
m'y reprendra plus	-2.5
ma propre	0.0
mal de mer	0.0
mal nécessaire	-1.0
mal vus	-2.5
malgré l'attente	1.5
malgré quelques soucis	1.5
malgré un petit retard	1.5
malgré un petit souci	1.5
malgré un problème	1.5
malgré un retard	1.5
malgré un souci	1.5
manche longue	0.0
manches longues	0.0
mange à sa faim	-2.5
mangé meilleur	-1.0
manque de	-2.0
manque de rien	1.5
manque rien	1.5
manquera pas de	2.5
manquerai pas de	2.5
manquerons pas de	2.5
manquez pas	2.5
manqué de rien	1.5
marchait pas	-1.8
marche pas	-1.8
marchent pas	-1.8
marché de noël	0.0
marché pas	-1.8
mauvais goût	-2.5
mauvaise blague	-1.8
mdr	0.0
mdr le service	-1.8
me conviennent	2.0
me convient	2.0
me convient parfaitement	2.0
me prend pour	-2.5
me suis régalé	2.5
meilleur délai	0.0
meilleur que	1.5
meilleure que	1.5
meilleure réponse	0.0
meilleures salutations	0.0
meilleurs délais	0.0
meilleurs vœux	0.0
mention spéciale	2.5
mention très bien	2.5
merci d'avance	0.0
merci de bien	0.0
merci de corriger	0.0
merci de faire	0.0
merci de me	0.0
merci de nous	0.0
merci de régler	0.0
merci de votre retour	0.0
merci de votre réponse	0.0
merci de vouloir	0.0
mettre l'eau à la bouche	1.5
mettre à la porte	-2.5
mi-cuit	0.0
mieux encore	2.0
mieux vaut	0.0
miroir aux alouettes	-2.5
mis dehors	-2.5
mis à la porte	-2.5
mise en demeure	-2.0
moindre problème	2.0
moindre souci	2.0
moins cher qu'	2.0
moins cher que	2.0
moins d'	0.0
moins de	0.0
moins loin	0.0
moins à la hauteur	-1.0
mon propre	0.0
mon vol	0.0
monte en gamme	1.5
monts et merveilles	-2.0
montée en gamme	1.5
mort de rire	0.0
mort subite	0.0
morte de rire	0.0
moyen de	0.0
moyen de paiement	0.0
moyen de transport	0.0
moyenne gamme	0.0
moyens de	0.0
moyens de paiement	0.0
moyens de transport	0.0
musique d'attente	0.0
mérite 0	-1.0
mérite aucune étoile	-1.0
mérite pas	-1.0
mérite pas mieux	-1.0
mérite sa réputation	2.0
mérite zéro	-1.0
méritent pas	-1.0
même excuse	-1.8
même problème	-2.0
mêmes excuses	-1.8
mêmes problèmes	-2.0
n'a de restaurant que le nom	-2.5
n'a pas mangé à	-2.5
n'a pas répondu	-2.0
n'a pas sonné	-2.0
n'a pas tardé	1.5
n'a pas traîné	2.0
n'a que le nom	-2.5
n'a rien à envier	2.5
n'ai pas trouvé mieux	2.5
n'ai rien à redire	1.5
n'arrive pas	-2.0
n'avoir de cesse	0.0
n'avons pas attendu	2.0
n'en peux plus	-2.5
n'en vaut pas la peine	-1.0
n'est jamais venu	-2.5
n'est laissé au hasard	2.5
n'est pas au rendez-vous	-1.0
n'est pas en reste	1.5
n'est pas que	0.0
n'est pas volé	2.5
n'est pas à la hauteur	-1.0
n'est plus	-1.5
n'est plus ce	-1.5
n'est plus ce qu'il	-2.5
n'est plus ce que c'était	-2.5
n'hésite pas	2.5
n'hésiterai pas	2.5
n'hésitez	3.0
n'hésitez pas	2.5
n'hésitez plus	2.5
n'hésitez surtout pas	2.5
n'importe comment	-3.0
n'importe quoi	-3.0
n'importe quoi ce	-2.5
n'ont pas volé	2.5
n'ont rien à envier	2.5
n'y a rien à redire	2.5
n'y allez pas	-3.5
n'y allez surtout pas	-3.5
n'y connaissent rien	-2.0
n'y connaît rien	-2.0
n'y retournera	-3.5
n'y retournerai	-3.5
n'y retournerons	-3.5
n'y reviendrai	-3.5
n'y reviendrons	-3.5
n'étaient pas au rendez-vous	-1.0
n'était pas au rendez-vous	-1.0
n'était pas à la hauteur	-1.0
ne changerai pas	1.5
ne changez pas	2.5
ne changez rien	2.5
ne charge	-2.0
ne charge pas	-2.0
ne comprennent rien	-2.0
ne compte pas	-2.0
ne connaissent	-2.0
ne conseille pas	-2.5
ne conseille à personne	-2.5
ne correspond pas	-2.5
ne correspondait pas	-2.5
ne demande qu'à	2.5
ne donne pas envie	-2.5
ne déçoit jamais	1.5
ne déçoit pas	1.5
ne fonctionne	-2.0
ne font rien	-2.0
ne laisse pas indifférent	2.5
ne le regretterez pas	2.5
ne lésine pas	2.5
ne lésinent pas	2.5
ne m'en lasse pas	2.5
ne manque de rien	1.5
ne manque rien	1.5
ne manquent de rien	1.5
ne manquerai pas	2.5
ne manquerons pas	2.5
ne manquez pas	2.5
ne manquez surtout pas	2.5
ne marche pas	-2.0
ne mérite même pas	-1.0
ne mérite pas	-1.0
ne pas attendre	2.0
ne pas se tromper	2.0
ne passez pas à côté	2.5
ne peut mieux	2.5
ne peut que conseiller	2.5
ne peut que recommander	2.5
ne peux pas me plaindre	2.5
ne peux plus m'en passer	2.5
ne peux que conseiller	2.5
ne peux que recommander	2.5
ne rate jamais	2.5
ne recommande absolument pas	-2.5
ne recommande pas	-2.5
ne recommande plus	-2.5
ne recommande vraiment pas	-2.5
ne recommande à personne	-2.5
ne recommanderai pas	-2.5
ne regardez pas	0.0
ne regrette absolument pas	2.5
ne regrette pas	2.5
ne regrettons pas	2.5
ne remettrai	-3.5
ne reviendrai pas	-3.5
ne rien changer	2.5
ne répond jamais	-2.0
ne répond pas	-2.0
ne répond pas à	-2.0
ne s'allume	-2.0
ne s'en passe plus	2.5
ne sais pas	0.0
ne sait pas	-2.0
ne sait pas répondre	0.0
ne savent pas	-2.0
ne se plaint pas	2.5
ne se prononce pas	0.0
ne serait-ce que pour	1.5
ne serez pas déçus	2.5
ne sert à rien	-2.0
ne servent à rien	-2.0
ne sont pas en reste	1.5
ne tarde pas	1.5
ne tarit pas d'éloges	1.5
ne tient	-2.0
ne tient pas	-2.0
ne trouve rien à redire	2.5
ne va pas	-2.0
ne vaut pas	-1.0
ne vaut pas la peine	-1.0
ne vaut pas le coup	-1.0
ne vaut pas le détour	-1.0
ne vous ruinera pas	2.5
nettement en dessous	-2.5
nettoyage à sec	0.0
ni au revoir	-2.0
ni bonjour	-2.0
ni fait ni à faire	-2.0
ni merci	-2.0
ni plus ni moins	1.5
ni trop ni	2.0
ni trop salé	2.0
ni trop sucré	2.0
ni à faire	-2.0
nid douillet	2.5
noie le poisson	-2.0
non affiché	-1.8
non affichés	-1.8
non conforme	-2.5
non disponible	-2.0
non formé	-2.0
non informé	-2.0
non livré	-2.5
non livrée	-2.5
non loin	0.0
non loin de	0.0
non négligeable	2.0
non plus	0.0
non pris en charge	-2.0
non professionnel	-3.0
non remboursé	-2.0
non respecté	-1.0
non respectée	-1.0
non respectés	-1.0
non reçu	-2.5
non seulement	0.0
note de frais	0.0
notre vol	0.0
nous a jetés	-2.5
nous a mis dehors	-2.5
nous convient	2.0
nous prend pour	-2.5
nous prennent pour	-2.5
nous sommes régalés	2.5
nous y reprendra pas	-2.5
nous y reprendra plus	-2.5
noyer le poisson	-2.0
nulle part	0.0
numéro de vol	0.0
on a connu mieux	-1.0
on a vu mieux	-1.0
on aimerait mieux	0.0
on attend quoi	-2.0
on craque	1.5
on en a pour notre argent	1.5
on en a pour son argent	1.5
on m'y reprendra	-2.5
on ne nous y reprendra	-2.5
on ne peut mieux	2.5
on ne peut plus satisfait	2.5
on ne s'en lasse pas	2.5
on ne se plaint pas	2.5
on ne se trompe pas	2.0
on peut trouver mieux	-1.0
on se demande	-2.0
on se demande si	-2.0
on se moque des clients	-2.2
on se moque du client	-2.2
on valide	2.5
ordre de prix	0.0
ou bien	0.0
où est ma	-2.0
où est mon	-2.0
où est passé	-2.0
pain perdu	0.0
panier moyen	0.0
papotent	-2.0
papoter	-2.0
paquet cadeau	0.0
parlent entre elles	-2.0
parlent entre eux	-2.0
paroles en l'air	-2.0
partir à la concurrence	-2.0
partis avant la fin	-1.8
partis sans	-1.8
pas accueillant	-2.0
pas adapté	-1.8
pas adaptée	-1.8
pas affiché	-1.8
pas affichés	-1.8
pas aimable	-2.0
pas aimables	-2.0
pas arrivé	-2.5
pas assez cuit	-2.5
pas assez d'	-1.0
pas assez de	-1.0
pas assez de caisses	-2.0
pas assez de choix	-2.0
pas assez de personnel	-2.0
pas attendu	2.0
pas attendu longtemps	2.0
pas au rendez-vous	-1.0
pas au sérieux	-1.0
pas au top	-1.0
pas avare	2.5
pas beaucoup de	-1.0
pas beaucoup de choix	-2.0
pas besoin d'attendre	2.0
pas besoin de chercher	2.0
pas bien	-1.8
pas bon	-2.0
pas bonjour	-2.0
pas bonne	-2.0
pas bonnes	-2.0
pas bons	-2.0
pas bruyant	2.0
pas bête	2.0
pas chaud	-1.8
pas chaude	-1.8
pas chauds	-1.8
pas chauffé	-2.0
pas chauffée	-2.0
pas cher	2.0
pas cher du tout	2.0
pas chers	2.0
pas chère	2.0
pas clair	-2.5
pas claire	-2.5
pas cohérent	-1.8
pas complet	-2.5
pas compliqué	2.0
pas compris	-1.0
pas compétent	-2.0
pas conforme	-2.5
pas conformes	-2.5
pas content	-2.0
pas contente	-2.0
pas convaincant	-2.0
pas convaincu	-2.0
pas convaincue	-2.0
pas copieux	-2.0
pas couvert	-2.0
pas cuit	-2.5
pas cuite	-2.5
pas d'accueil	-2.0
pas d'aide	-2.0
pas d'arnaque	2.0
pas d'ascenseur	-2.0
pas d'attente	1.5
pas d'attente en caisse	1.5
pas d'eau chaude	-2.0
pas d'erreur	2.0
pas d'excuse	-2.0
pas d'hésitation	2.0
pas d'odeur	2.0
pas dans les temps	-2.5
pas de bruit	2.0
pas de bug	2.0
pas de bémol	2.0
pas de caissière	-2.0
pas de casse	2.0
pas de chauffage	-2.0
pas de choix	-2.0
pas de clim	-2.0
pas de climatisation	-2.0
pas de commentaire	0.0
pas de commentaires	0.0
pas de communication	-2.0
pas de conseil	-2.0
pas de coupure	2.0
pas de coupures	2.0
pas de danger	2.0
pas de défaut	2.0
pas de frais	2.0
pas de mal	1.5
pas de mauvaise surprise	2.0
pas de mauvaises surprises	2.0
pas de parking	-2.0
pas de place	-2.0
pas de pression	-2.0
pas de problème	1.5
pas de problèmes	1.5
pas de qualité	-2.0
pas de quoi	0.0
pas de quoi se plaindre	2.5
pas de refus	2.0
pas de regret	1.5
pas de regrets	1.5
pas de remarque	0.0
pas de remarques	0.0
pas de rendez-vous	-2.0
pas de retard	2.0
pas de réclamation	1.5
pas de réponse	-2.5
pas de réseau	-2.5
pas de ses ambitions	-2.5
pas de souci	1.5
pas de soucis	1.5
pas de sourire	-2.0
pas de stock	-2.0
pas de stress	2.0
pas de suivi	-2.0
pas de supplément	2.0
pas de vendeur	-2.0
pas de vendeurs	-2.0
pas de wifi	-2.0
pas digne d'	-2.5
pas digne de	-2.5
pas disponible	-2.0
pas dormi	-2.5
pas du tout à la hauteur	-1.0
pas dégueu	2.0
pas dégueulasse	2.0
pas désagréable	2.0
pas déçu	1.5
pas déçue	1.5
pas déçus	1.5
pas emballé	-2.0
pas en reste	1.5
pas en stock	-2.0
pas encore	0.0
pas encore essayé	0.0
pas encore goûté	0.0
pas encore reçu	-2.5
pas encore testé	0.0
pas encore utilisé	0.0
pas entendu	-2.0
pas envie de revenir	-2.5
pas essayé	0.0
pas eu à attendre	2.0
pas exagéré	2.0
pas examiné	-2.0
pas exceptionnel	-2.0
pas exceptionnelle	-2.0
pas excessif	2.0
pas excessifs	2.0
pas extra	-2.0
pas extraordinaire	-2.0
pas fameux	-2.0
pas fermé l'œil	-2.5
pas fiable	-2.0
pas folichon	-2.0
pas folle	-2.0
pas forcément	0.0
pas formé	-2.0
pas formés	-2.0
pas fou	-2.0
pas foufou	-2.0
pas gentil	-2.0
pas glop	-2.0
pas grand choix	-2.0
pas grand-chose à redire	2.5
pas gras	2.0
pas génial	-2.0
pas géniale	-2.0
pas honnête	-1.0
pas hésiter	2.5
pas idéal	-1.0
pas indemnisé	-2.0
pas informé	-2.0
pas informée	-2.0
pas insonorisé	-2.5
pas l'idéal	-1.0
pas la bonne	-2.5
pas la peine d'y aller	-2.5
pas laissé au hasard	2.5
pas lavé	-2.5
pas le bon	-2.5
pas le moindre problème	2.0
pas le moindre souci	2.0
pas le top	-1.0
pas les bons	-2.5
pas livré	-2.5
pas logique	-1.8
pas loin	0.0
pas loin de	0.0
pas long	2.0
pas longtemps à attendre	2.0
pas lourd	2.0
pas lourd du tout	2.0
pas mal	2.0
pas mal bon	2.0
pas mal d'	0.0
pas mal de	0.0
pas mal du tout	2.0
pas mal non plus	2.0
pas mauvais	2.0
pas mauvais du tout	2.0
pas mauvaise	2.0
pas me plaindre	2.5
pas me tromper	2.0
pas mieux	2.5
pas nettoyé	-2.5
pas normal	-1.8
pas négligeable	2.0
pas ouf	-2.0
pas perdu	1.5
pas piqué des hannetons	2.0
pas piqué des vers	2.0
pas pire	2.0
pas pire pantoute	2.0
pas possible	-2.0
pas pratique	-2.5
pas pris au sérieux	-1.0
pas pris en charge	-2.0
pas pris en compte	-1.0
pas prise en compte	-1.0
pas pro	-3.0
pas professionnel	-3.0
pas propre	-2.5
pas près d'y remettre	-2.5
pas près d'y retourner	-2.5
pas près de revenir	-2.5
pas prévenu	-2.0
pas prévenus	-2.0
pas prêt d'y remettre	-2.5
pas prêt d'y retourner	-2.5
pas prêt de revenir	-2.5
pas prête d'y retourner	-2.5
pas prêts d'y retourner	-2.5
pas pu dormir	-2.5
pas que ça à faire	-2.5
pas radin	2.5
pas ravi	-2.0
pas regardé	-2.0
pas regretter	2.5
pas remboursé	-2.0
pas respecté	-1.0
pas respectée	-1.0
pas respectés	-1.0
pas reçu	-2.5
pas ridicule	2.0
pas ruineux	2.5
pas répondu	-2.0
pas répondu à ma question	-2.0
pas résistant	-2.0
pas satisfait	-2.0
pas satisfaite	-2.0
pas seulement	0.0
pas si cher	0.0
pas si chère	2.0
pas si loin	0.0
pas si mal	2.0
pas si mauvais	2.0
pas solide	-2.0
pas sonné	-2.0
pas souriant	-2.0
pas suffisamment	-1.0
pas suffisamment de	-1.0
pas suffisant	-1.0
pas surgelé	2.0
pas sympa	-2.0
pas sérieux	-1.0
pas tardé	1.5
pas tenu	-1.0
pas tenue	-1.0
pas tenues	-1.0
pas terrible	-2.0
pas testé	0.0
pas top	-2.0
pas transcendant	-2.0
pas traîné	2.0
pas trop attendre	1.5
pas trop cher	2.0
pas trop d'attente	2.0
pas trop gras	2.0
pas trop loin	0.0
pas trop long	2.0
pas trop lourd	2.0
pas trop mal	2.0
pas trop salé	2.0
pas trop sucré	2.0
pas trop épicé	2.0
pas trouvé mieux	2.5
pas très cher	2.0
pas très clair	-2.5
pas très compétent	-2.0
pas très gentil	-2.0
pas très professionnel	-1.0
pas un bonjour	-2.0
pas un bruit	2.0
pas un mot	-2.0
pas un problème de	0.0
pas un regard	-2.0
pas un sourire	-2.0
pas un vendeur	-2.0
pas usurpé	2.0
pas usurpée	2.0
pas utilisé	0.0
pas venu	-2.5
pas volé	2.5
pas vraiment de	-1.0
pas vraiment à la hauteur	-1.0
pas vu	0.0
pas à attendre	2.0
pas à l'écoute	-1.0
pas à la hauteur	-1.0
pas à me plaindre	2.5
pas à plaindre	2.0
pas à sa faim	-2.5
pas à se plaindre	2.5
pas âme qui vive	-2.0
pas ça	-1.0
pas écouté	-2.0
pas écoutée	-2.0
pas écoutés	-2.0
pas élevé	2.0
pas élevés	2.0
pas été déçu	1.5
pas été déçus	1.5
pas été informé	-2.0
pas été prévenu	-2.0
pas été prévenue	-2.0
pas été à la hauteur	-1.0
pas évident	-1.8
passait pas bien	-1.8
passe encore	-1.0
passe pas	-1.8
passer la nuit	0.0
passer son tour	-1.0
passez pas à côté	2.5
passons	-1.0
passé une bonne soirée	2.0
passé une excellente soirée	2.5
patate douce	0.0
patates douces	0.0
paye notre tête	-2.5
payent notre tête	-2.5
perdez un client	-2.0
perdez une cliente	-2.0
perdre des clients	-2.0
perdre du poids	0.0
perdre la tête	0.0
perdre un client	-2.0
perdu du poids	0.0
perdu un client	-2.0
perdu une cliente	-2.0
personne au	-2.0
personne en caisse	-2.0
personne n'a répondu	-2.0
personne ne répond	-2.0
personne ne s'occupe	-2.0
personne ne sait	-2.0
personne pour	-2.0
personne pour aider	-2.0
personne pour conseiller	-2.0
personne pour nous	-2.0
personne pour renseigner	-2.0
personne à l'accueil	-2.0
perte de poids	0.0
pertes et profits	0.0
petit bonheur	1.5
petit nid	2.5
petit pain	0.0
petit paradis	2.5
petit plus	2.5
petit problème de taille	0.0
peu après	0.0
peu avant	0.0
peu cher payé	-1.2
peu coûteux	2.0
peu d'attente	2.0
peu de pression	-2.0
peu importe	0.0
peu onéreux	2.0
peu élevé	2.0
peu élevés	2.0
peut pas faire mieux	2.5
peut pas mieux	2.5
peut pas rêver mieux	2.5
peut plus satisfait	2.5
peut que conseiller	2.5
peut que recommander	2.5
peut rêver mieux	2.5
peut être mieux	-1.0
peut-être mieux	-1.0
peux pas me plaindre	2.5
peux plus m'en passer	2.5
peux que conseiller	2.5
peux que recommander	2.5
pied de	0.0
pile poil	2.0
pile à l'heure	2.0
plaisait pas	-1.8
plaisent pas	-1.8
plait pas	-1.8
plastiques	0.0
plateau froid	0.0
plaît pas	-1.8
plier en quatre	2.0
plu pas	-1.8
plus au top	-1.0
plus besoin de	0.0
plus ce qu'elle était	-2.5
plus ce qu'il était	-2.5
plus ce que c'est	-2.5
plus ce que c'était	-1.5
plus cher que	0.0
plus comme avant	-1.5
plus d'eau chaude	-2.0
plus d'une fois	0.0
plus de	0.0
plus de pain	-1.0
plus de place	-1.0
plus de stock	-1.0
plus disponible	-2.0
plus en stock	-2.0
plus jamais	-3.5
plus jamais ça	-3.5
plus la peine	-2.5
plus la qualité	-1.5
plus long que prévu mais	0.0
plus maintenant	-2.0
plus ou moins	0.0
plus qu'honorable	1.5
plus que correct	1.5
plus que satisfaisant	1.5
plus rien en rayon	-2.0
plus tard	0.0
plus tôt	0.0
plus tôt que prévu	2.0
plus un	1.5
plus y aller	-2.0
plus y remettre les pieds	-3.5
plus y retourner	-2.0
plus à la hauteur	-1.0
plutôt pas mal	2.0
poil dans la main	-2.5
point fort faible	0.0
poisson cru	0.0
pomme d'amour	0.0
port offert	2.0
porte plainte	-2.0
porte-bonheur	0.0
porter plainte	-2.0
poser problème	0.0
pot cassé	0.0
poubelle de	0.0
pouce levé	2.5
poudre aux yeux	-2.5
pour couronner le tout	-2.5
pour de bon	0.0
pour notre argent	1.5
pour rien au monde	1.5
pour son argent	1.5
pour tous les budgets	1.5
pour tous les goûts	1.5
pour toutes les bourses	1.5
pourraient être mieux	-1.0
pourrait mieux	-1.0
pourrait être meilleur	-1.0
pourrait être mieux	-1.0
pouvoir d'achat	0.0
première et dernière fois	-2.5
première et la dernière	-2.5
prend de haut	-2.5
prend le temps	2.0
prend le temps d'expliquer	2.0
prend les clients pour	-2.5
prend les gens pour	-2.5
prend pour des jambons	-2.5
prend son temps pour nous	2.0
prendre la peine	0.0
prendre le temps d'	2.0
prendre le temps de	2.0
prendre les gens pour	-2.5
prendre pour des	-2.5
prendre pour un con	-2.5
prendre un vol	0.0
prends la peine	0.0
prennent le temps	2.0
prennent les clients pour	-2.5
prennent les gens pour	-2.5
prennent pour des cons	-2.5
prennent pour des imbéciles	-2.5
prennent pour des pigeons	-2.5
prennent pour des vaches	-2.5
presque pas d'attente	2.0
pris de haut	-2.5
pris la peine	0.0
prise de sang	0.0
prise en charge	0.0
prix cassés	0.0
prix de vente	0.0
prix défiant toute concurrence	2.5
prix moyen	0.0
prix pas excessifs	2.0
prix plume	0.0
prix très corrects	2.5
problème a été réglé	1.5
problème a été résolu	1.5
problème a été vite	1.5
problème est réglé	1.5
problème est résolu	1.5
problème pas résolu	-1.8
problème réglé en	1.5
problème résolu en	1.5
problème toujours pas	-1.8
problème vite réglé	1.5
problème vite résolu	1.5
promesse non tenue	-1.0
promesses en l'air	-2.0
promesses non tenues	-1.0
promet monts	-2.0
promis mais	-1.0
propre comme un sou	1.5
propre à	0.0
propres moyens	0.0
près de me revoir	-2.5
préférais avant	-1.0
préférais l'ancien	-1.0
prêt de me revoir	-2.5
prêt à aider	2.0
prêt à rendre service	2.0
prêts de nous revoir	-2.5
prêts à aider	2.0
prêts à rendre service	2.0
qu'un numéro	-1.8
qu'une caisse	-2.0
que de bons souvenirs	1.5
que demande le peuple	2.5
que demander de plus	2.5
que des compliments	1.5
que des promesses	-2.0
que des éloges	1.5
que du bien	1.5
que du bon	1.5
que du bonheur	1.5
que du plaisir	2.5
que du positif	1.5
que du vent	-2.5
que le nom	-2.5
que le recommander	2.5
que les recommander	2.5
que recommander	2.5
que vous conseiller	2.5
que vous recommander	2.5
quel accueil	1.5
quel bonheur	1.5
quel délice	1.5
quel plaisir	1.5
quel que soit le problème	0.0
quel régal	1.5
quelle blague	-1.8
quelle merveille	1.5
quelle équipe	1.5
quelque peu	0.0
queue de	0.0
queues de	0.0
qui déchire	2.5
r.a.s	0.0
r.a.s.	0.0
rapidement réparé	1.5
rappelle pas	-1.8
rappellent pas	-1.8
rappelé pas	-1.8
rapport imbattable	2.5
rapport qualité prix	1.5
rapport qualité prix au top	2.5
rapport qualité prix correct	2.5
rapport qualité prix excellent	2.5
rapport qualité prix imbattable	2.5
rapport qualité/prix imbattable	2.5
ras	0.0
rassure pas	-1.8
rassuré pas	-1.8
rebelote	-2.0
recommande absolument pas	-2.5
recommande pas	-2.5
recommande pas du tout	-2.5
recommande plus	-2.5
recommande vraiment pas	-2.5
recommande à personne	-2.5
recommanderai pas	-2.5
recommanderai plus	-2.5
recommandons pas	-2.5
regarde de haut	-2.5
regardent de haut	-2.5
regardé de haut	-2.5
regrette pas	2.5
regretterez pas	2.5
regrettons pas	2.5
rembourse pas	-1.8
remboursent pas	-1.8
remboursé pas	-1.8
remise en état	0.0
remplacé rapidement	1.5
remuer ciel et terre	2.0
rend service	2.0
rendre service	2.0
renfermé	-2.5
reparti sans	-1.8
repartie sans	-1.8
repartis sans	-1.8
reprendrai pas	-1.8
reprendrai plus	-1.8
respecte pas	-1.8
respectent pas	-1.8
respecter pas	-1.8
respecté pas	-1.8
reste client	1.5
reste dans l'assiette	-2.5
rester sur sa faim	-2.5
restons sur notre faim	-2.5
resté dans l'assiette	-2.5
resté sur notre faim	-2.5
restée sur ma faim	-2.5
rien changer	2.5
rien compris	-2.0
rien d'autre à demander	2.5
rien d'autre à dire	1.5
rien d'exceptionnel	-2.0
rien d'extraordinaire	-2.0
rien de bien	-2.0
rien de cassé	2.0
rien de compliqué	2.0
rien de désagréable	2.5
rien de fameux	-1.0
rien de folichon	-2.0
rien de fou	-2.0
rien de mieux	2.5
rien de négatif	1.5
rien de particulier	-2.0
rien de particulier à signaler	0.0
rien de plus	-2.0
rien de spécial	-2.0
rien de spécial à signaler	0.0
rien de surgelé	2.0
rien de transcendant	-2.0
rien fait	-2.0
rien laissé au hasard	2.5
rien n'a changé	-2.0
rien n'est fait	-2.0
rien n'est laissé au hasard	2.5
rien n'est trop beau	2.5
rien n'était cassé	2.0
rien ne bouge	-2.0
rien ne change	-2.0
rien ne fonctionne	-2.0
rien ne manque	1.5
rien ne marche	-2.0
rien ne va	-2.0
rien que du bon	1.5
rien que pour	1.5
rien trouvé de mieux	2.5
rien à ajouter	1.5
rien à ajouter de plus	0.0
rien à changer	2.5
rien à cirer	-2.5
rien à craindre	2.0
rien à critiquer	1.5
rien à dire	1.5
rien à dire de négatif	3.0
rien à dire sur	2.5
rien à déclarer	0.0
rien à envier	1.5
rien à faire de	-2.5
rien à foutre	-2.5
rien à jeter	1.5
rien à payer	2.0
rien à redire	1.5
rien à redire sur	2.5
rien à reprocher	1.5
rien à réclamer	1.5
rien à se plaindre	2.5
rien à signaler	0.0
rien à signaler de négatif	1.5
rien à voir	-2.5
rien à voir avec	-2.5
rien à voir avec les autres	1.5
rigolent entre eux	-2.0
rire sans fin	2.0
risque de	0.0
rit pas	-1.8
rivés sur leur	-2.0
robe longue	0.0
réglé pas	-1.8
réglée pas	-1.8
réparé pas	-1.8
répond pas	-1.8
répond à côté	-2.0
répond à mes attentes	2.0
répond à mes besoins	2.0
répondait pas	-1.8
répondent pas	-1.8
répondu pas	-1.8
répression des fraudes	-2.0
réputation méritée	2.0
réputation non usurpée	2.0
résolu pas	-1.8
résolue pas	-1.8
rêver mieux	2.5
s'en fiche	-3.0
s'en fichent	-3.0
s'en fout	-3.0
s'en foutent	-3.0
s'en lasse pas	2.5
s'en lécher les doigts	2.5
s'est régalé	2.5
s'évacue pas	-2.0
sa propre	0.0
sac plastique	0.0
sac poubelle	0.0
sacs plastique	0.0
sacs poubelle	0.0
sais pas	0.0
saisir la justice	-2.0
salive	1.5
salle d'attente	0.0
sans accroc	1.5
sans arnaque	2.0
sans arrêt	-2.0
sans ascenseur	-2.0
sans attendre	2.0
sans attente	1.5
sans aucun goût	-2.5
sans aucune saveur	-2.5
sans avertir	-2.0
sans avis	0.0
sans bavure	1.5
sans bonjour	-2.0
sans bruit	2.0
sans bug	2.0
sans caractère	-2.5
sans casse	2.0
sans casser la tirelire	2.5
sans cesse reporté	-2.0
sans charme	-2.5
sans chauffage	-2.0
sans chichi	2.0
sans chichis	2.0
sans clim	-2.0
sans climatisation	-2.0
sans commentaire positif	1.5
sans complication	2.0
sans compter	0.0
sans coupure	2.0
sans coupures	2.0
sans crainte	2.0
sans danger	2.0
sans difficulté	1.5
sans dire bonjour	-2.0
sans doute	0.0
sans défaut	2.0
sans eau chaude	-2.0
sans encombre	1.5
sans engagement	2.0
sans erreur	2.0
sans excuse	-2.0
sans explication	-2.0
sans exploser le budget	2.5
sans fausse note	2.0
sans faute	3.5
sans faute de frappe	0.0
sans fin	2.0
sans fioritures	2.0
sans formation	-2.0
sans frais	2.0
sans frais supplémentaires	2.0
sans goût	-2.5
sans gêne	-2.5
sans hésitation	3.0
sans hésiter	3.0
sans information	-2.0
sans informer	-2.0
sans intérêt	-2.5
sans la moindre hésitation	2.5
sans le moindre problème	2.0
sans le moindre souci	2.0
sans limite	2.0
sans manières	2.0
sans mauvaise surprise	2.0
sans me prévenir	-2.0
sans moi	-2.5
sans nous	-2.5
sans nous prévenir	-2.0
sans nouvelle	-2.5
sans nouvelles	-2.5
sans objet	0.0
sans odeur	2.0
sans opinion	0.0
sans originalité	-1.5
sans panne	2.0
sans paperasse	2.0
sans pareil	1.5
sans parler de	0.0
sans parler du	0.0
sans perdre	0.0
sans plus	-2.0
sans plus quoi	-1.0
sans prise de tête	1.5
sans problème	1.5
sans problèmes	1.5
sans préavis	-2.0
sans prétention	2.0
sans prévenir	-2.0
sans queue ni tête	-2.0
sans regret	2.5
sans relief	-2.5
sans reproche	1.5
sans respect	-3.0
sans retard	2.0
sans risque	2.0
sans risque de	0.0
sans réponse	-2.5
sans réseau	-2.5
sans résultat	-1.5
sans s'excuser	-2.0
sans saveur	-2.5
sans scrupule	-2.5
sans scrupules	-2.5
sans se ruiner	2.5
sans sonner	-2.0
sans souci	1.5
sans soucis	1.5
sans sourire	-2.0
sans stress	1.5
sans succès	-1.5
sans suite	-1.5
sans supplément	2.0
sans surprise	-1.5
sans surprise désagréable	1.5
sans surprise mauvaise	2.0
sans tarder	1.5
sans tralala	2.0
sans trop attendre	1.5
sans un mot	-2.0
sans un regard	-2.0
sans vergogne	-2.5
sans vie	-2.0
sans vous ruiner	2.5
sans wifi	-2.0
sans âme	-2.5
sans égal	3.5
sauce aigre-douce	0.0
sauf professionnel	-2.5
se démarque	1.5
se met en quatre	2.0
se mettent en quatre	2.0
se moquent de nous	-2.2
se moquent du client	-2.2
se paient la tête	-2.5
se payer la tête	-2.5
se plaint pas	2.5
se plie en quatre	2.0
se plient en quatre	2.0
se rendre disponible	2.0
se sont régalés	2.5
sent bon	1.5
sent l'humidité	-2.5
sent la cigarette	-2.5
sent le moisi	-2.5
sent le propre	1.5
sent le renfermé	-2.5
sent mauvais	-2.5
sentait bon	1.5
sentait le renfermé	-2.5
sentait mauvais	-2.5
sentir bon	1.5
seraient appréciés	-1.0
seraient bienvenues	-1.0
seraient les bienvenues	-1.0
seraient les bienvenus	-1.0
serait agréable	-1.0
serait appréciable	-1.0
serait apprécié	-1.0
serait bien	-1.0
serait bien d'	-1.0
serait bien de	-1.0
serait bien que	-1.0
serait bien si	-1.0
serait bon d'	-1.0
serait bon de	-1.0
serait bon que	-1.0
serait cool	-1.0
serait idéal	-1.0
serait intéressant	-1.0
serait la bienvenue	-1.0
serait le bienvenu	-1.0
serait mieux	-1.0
serait parfait si	-1.0
serait plus agréable	-1.0
serait pratique	-1.0
serait souhaitable	-1.0
serait super	-1.0
serait super si	-1.0
serait sympa	-1.0
serait temps	-2.0
serait top	-1.0
serait top si	-1.0
serait un plus	-1.0
serait utile	-1.0
serez pas déçu	2.5
serez pas déçus	2.5
service après-vente	0.0
service consommateur	-2.0
service des urgences	0.0
seule caisse ouverte	-2.0
si bien que	0.0
si problème	0.0
simple mais	2.0
sincères salutations	0.0
sinistre auto	0.0
son possible	2.0
son propre	0.0
sort du lot	1.5
sortir du lot	1.5
souci a été réglé	1.5
souci a été résolu	1.5
souci est réglé	1.5
souci vite réglé	1.5
souci vite résolu	1.5
soupe froide	0.0
sourient pas	-1.8
sourit pas	-1.8
sous peu	0.0
sucré salé	0.0
sucré-salé	0.0
sucrée salée	0.0
suffisait pas	-1.8
suffit pas	-1.8
suis fan	1.5
suit pas	-1.8
suivi pas	-1.8
super marché	0.0
super marchés	0.0
super rapport	2.5
super rapport qualité	2.5
super u	0.0
supporte pas	-1.8
supporté pas	-1.8
sur le point de	0.0
sur leur téléphone	-2.0
sur leurs téléphones	-2.0
sur son portable	-2.0
sur son téléphone	-2.0
surtout ne changez rien	2.5
taille moyenne	0.0
tant bien que mal	0.0
tant mieux	2.0
tant mieux pour vous	0.0
tant pis	-2.5
tant pis pour	-2.5
tant pis pour eux	-2.5
tant pis pour vous	-2.5
tarde pas	1.5
temps gagné	1.5
tiennent pas	-1.8
tient pas	-1.8
tire au flanc	-2.5
tombe pile	0.0
top chef	0.0
tort ou à raison	0.0
toujours au top	2.0
toujours aucun	-2.0
toujours aucune	-2.0
toujours aussi	2.0
toujours aussi agréable	2.0
toujours aussi bien	2.0
toujours aussi bon	2.0
toujours le même problème	-2.0
toujours les mêmes problèmes	-2.0
toujours parfait	2.0
toujours pas arrivé	-2.5
toujours pas de réponse	-2.5
toujours pas reçu	-2.5
toujours prêt à aider	2.0
toujours satisfait	1.5
toujours satisfaite	1.5
toujours un plaisir	2.0
toujours à l'écoute	2.0
tourne le dos	-2.0
tournent le dos	-2.0
tous les budgets	1.5
tous risques	0.0
tout au long	0.0
tout au long de	0.0
tout au long du	0.0
tout au moins	0.0
tout bon	2.5
tout bénéf	2.5
tout est bon	2.5
tout est dit	1.5
tout est ok	1.5
tout fait pour	2.0
tout le nécessaire	2.0
tout le plaisir	0.0
tout le temps en	-2.0
tout nickel	1.5
tout ok	1.5
tout pour plaire	2.5
tout sauf	-2.5
tout sauf agréable	-2.5
tout sauf bon	-2.5
tout sauf frais	-2.5
tout sauf gratuit	-2.5
tout sauf professionnel	-2.5
tout sauf rapide	-2.5
tout va bien	1.5
tout était bon	2.5
tout était très bon	2.5
toutes les bourses	1.5
traités comme	-2.5
traités comme des chiens	-2.5
transport en commun	0.0
transports en commun	0.0
troisième fois que	-1.8
trop c'est trop	-2.5
trop limité	-1.0
trop peu	-1.0
trop peu de	-1.5
trop rare	-1.0
trop rares	-1.0
trou normand	0.0
trouve rien à redire	2.5
trouver quelqu'un	-2.0
trouver un vendeur	-2.0
très bon rapport	2.5
très bon rapport qualité	2.5
très bon souvenir	1.5
très peu d'attente	2.0
très peu pour moi	0.0
très très bien	1.5
trés bien	1.5
tue tout	2.5
ufc que choisir	-2.0
un cadeau	0.0
un comble	-1.5
un grand bravo	2.5
un monde	-2.5
un peu cher	-1.2
un peu chers	-1.2
un peu chère	-1.2
un peu chères	-1.2
un peu en dessous	-2.5
un peu élevé	-1.2
un peu élevés	-1.2
un plus	2.5
un pur bonheur	2.5
un pur délice	2.5
un simple numéro	-1.8
un tant soit peu	0.0
un très bon moment	1.5
un vrai bonheur	2.5
un vrai plaisir	2.5
un vrai plus	2.5
un vrai régal	2.5
une blague	-1.8
une copie	0.0
une fois de plus	0.0
une plaisanterie	-1.8
une seule caisse	-2.0
une vraie tuerie	2.5
vais voir ailleurs	-2.0
valait pas	-1.0
valent le prix	2.0
valent pas	-1.0
vaut bien son	1.5
vaut chaque centime	2.5
vaut l'investissement	2.5
vaut largement le	2.5
vaut le prix	2.0
vaut mieux	0.0
vaut pas	-1.0
vaut pas la peine	-1.0
vaut pas le coup	-1.0
vaut pas le détour	-1.0
vaut pas le prix	-1.0
vaut pas son prix	-1.0
veux bien	0.0
viande froide	0.0
viandes froides	0.0
vieille pierre	0.0
vieille ville	0.0
vieilles pierres	0.0
vieux centre	0.0
vieux lyon	0.0
vieux nice	0.0
vieux port	0.0
vieux quartier	0.0
vin doux	0.0
vin vieux	0.0
viré	-2.5
vite remboursé	1.5
vite remplacé	1.5
vite réparé	1.5
vivement recommandé	1.5
voir ailleurs	-2.0
vol aller	0.0
vol annulé	0.0
vol de nuit	0.0
vol direct	0.0
vol intérieur	0.0
vol retour	0.0
vols directs	0.0
vos propres	0.0
votre propre	0.0
voulez bien	0.0
vouloir bien	0.0
vous excuse	0.0
vous ne serez pas déçu	2.5
vous serez pas déçu	2.5
vraiment pas mal	2.0
vu pire	-1.0
week-end long	0.0
wifi inexistant	-2.0
y a du boulot	-1.0
y a pas mieux	2.5
y a pire	-1.0
y reprendre à	-1.8
y retournera pas	-2.5
y retournerai pas	-2.5
y retournerai plus	-2.5
y retournerons pas	-2.5
y reviendra pas	-2.5
y reviendrai pas	-2.5
y reviendrons pas	-2.5
y'a pas mieux	2.5
y'a pire	-1.0
zone d'attente	0.0
zéro faute	2.0
à bon entendeur	0.0
à bout	-2.5
à bout de nerfs	-2.5
à bout de patience	-2.5
à chaque fois le même	-2.0
à croquer	1.5
à côté de ses pompes	-2.5
à côté du sujet	-2.0
à des années lumière devant	1.5
à déconseiller	-2.5
à elle seule vaut	1.5
à garder tel quel	2.5
à l'exception de	0.0
à l'exception des	0.0
à l'exception du	0.0
à l'heure dite	2.0
à l'écoute du client	2.0
à la fin	0.0
à la fine	0.0
à la hauteur de ma	2.0
à la hauteur de mes attentes	2.0
à la hauteur de nos attentes	2.0
à la hauteur de nos espérances	2.0
à la hauteur de sa réputation	2.0
à la hauteur des attentes	2.0
à la queue	0.0
à leurs frais	0.0
à long terme	0.0
à mes frais	0.0
à moins	0.0
à mon goût	2.0
à mourir	1.5
à ne pas louper	2.5
à ne surtout pas manquer	2.5
à notre goût	2.0
à peine	0.0
à peine correct	-1.0
à peu près	0.0
à point nommé	0.0
à répétition	-2.0
à s'en lécher	2.5
à se damner	1.5
à se demander	-2.0
à toute épreuve	2.0
à trois fois	-1.8
à volonté mais	0.0
âge moyen	0.0
ça déchire	2.5
ça envoie	2.5
ça fait du bien	1.5
ça fait la job	2.0
ça le fait	2.5
ça les vaut	2.0
ça me convient	2.0
ça me va	1.5
ça n'a pas traîné	2.0
ça pourrait être mieux	-1.0
ça recommence	-2.0
ça sent bon	1.5
ça sent l'arnaque	-2.5
ça sent le	-2.5
ça suffit	-2.5
ça tombe bien	0.0
ça tue	2.5
ça va bien	1.5
ça va super	1.5
ça va très bien	1.5
échangé rapidement	1.5
écourter	-1.8
écourté	-1.8
écoute pas	-1.8
écoutent pas	-1.8
écouté pas	-1.8
écoutée pas	-1.8
énième	-1.8
énième fois	-1.8
étaient meilleurs	-1.8
étaient mieux	-1.8
était meilleur	-1.8
était meilleure	-1.8
était mieux	-1.8
évacue mal	-2.0
œuf dur	0.0
œufs durs	0.0

[wishes]
=aimerai
=aimeraient
=aimerais
=aimerait
=aimerions
=ajouter =des
=ajouter =plus
=ajouter =un
=ajouter =une
=ajouter =à =cela	never
=ajoutez
=ajoutez =à =cela	never
=ajoutez =à =ça	never
=améliorer
=améliorez
=apprécierais
=apprécierait
=apprécierions
=aurait =été
=baisser =vos
=baisser =vos =prix
=baissez
=ce =serait
=cela =serait
=devraient
=devrait
=devriez
=faudrait
=mettez
=mériteraient
=mériterait
=mériterait =largement	never
=penser =à
=pensez =à
=pourriez
=proposer =des
=proposez
=préférerais
=préférerions
=prévoir =des
=prévoir =plus
=prévoir =un
=prévoir =une
=prévoyez =plus
=prévoyez =un
=revoir =les =prix
=revoir =vos =prix
=seraient =bienvenues
=seraient =les =bienvenues
=serais =le =bienvenu
=si THEN/5 =avaient =été
=si THEN/5 =avait =été
=souhaite =que
=souhaiterais
=souhaiterait
=souhaiterions
=souhaitons =que
=veuillez
=voudrais
=voudrait
=voudrions
=ça =serait
auraient mérité
auraient pu être
auraient été
aurais aimé
aurais apprécié
aurais préféré
aurais souhaité
aurais voulu
aurait aimé
aurait fallu
aurait mérité
aurait pu être
aurions aimé
aurions apprécié
aurions préféré
aurions souhaité
avoir davantage
avoir plus de
baisser les prix
besoin d'amélioration
besoin d'être amélioré
comme si =c =était	never
davantage de
devraient être
devrait être
en espérant une amélioration
est-il possible
faire davantage
faire plus de
faites plus de
faites un effort
former le personnel
former vos
gagneraient à
gagnerait à
il aurait fallu
il faudrait
il manque juste
il ne manque que
j'attends plus de
manque juste
manque plus que
merci d'ajouter
merci de bien vouloir
merci de faire
merci de prévoir
mettre davantage
mettre plus de
même si =c =était	never
ne manque que
pas possible d'avoir	never
penser à réserver	never
pensez à réserver	never
plus de choix svp
possible d'avoir
pourquoi ne pas
pourquoi pas un
pourraient être
pourrait être
pourrait-on
pourrions-nous
proposer plus de
que vous proposez	never
revoir NEAR/5 à la baisse
rien à ajouter	never
s'améliorer	never
seraient appréciés
seraient bienvenus
seraient les bienvenus
seraient plus
serait agréable
serait appréciable
serait apprécié
serait bien
serait bienvenu
serait bon
serait cool
serait idéal
serait intéressant
serait judicieux
serait la bienvenue
serait le bienvenu
serait mieux
serait parfait si
serait plus
serait pratique
serait souhaitable
serait super
serait sympa
serait top
serait un plus
serait utile
serait-il possible
si =c =était
si seulement
si vous mettez	never
souhaite avoir
souhaite plus
souhaitons que
un peu plus de
vivement que
vous baissez	never
vous mettez	never
vous proposez	never
à améliorer
à quand
à quand une

[rivals]
ailleurs	turns
autres sites	turns
celui d'à côté	turns
chez amazon	turns
chez d'autres	turns
chez la concurrence	turns
chez le concurrent	turns
chez les concurrents	turns
chez un concurrent	turns
chez vos concurrents	turns
d'autres enseignes	turns
d'autres opérateurs	turns
dans d'autres magasins	turns
défiant toute concurrence	keeps
introuvable ailleurs	keeps
introuvables ailleurs	keeps
jamais ailleurs	keeps
la concurrence	turns
le concurrent	turns
les autres enseignes	turns
les concurrents	turns
mieux qu'ailleurs	keeps
n'irai pas ailleurs	keeps
nulle part ailleurs	keeps
par rapport aux autres	keeps
par rapport aux concurrents	keeps
par rapport à la concurrence	keeps
pas mieux ailleurs	keeps
pas moins cher ailleurs	keeps
pas trouvé ailleurs	keeps
qu'ailleurs	keeps
qu'à la concurrence	keeps
que chez d'autres	keeps
que chez la concurrence	keeps
que chez les concurrents	keeps
que d'autres enseignes	keeps
que dans d'autres magasins	keeps
que la concurrence	keeps
que les autres	keeps
que les concurrents	keeps
que sur amazon	keeps
que sur internet	keeps
que vos concurrents	keeps
restaurant d'à côté	turns
sur amazon	turns
sur d'autres sites	turns
sur internet	turns
trouve pas ailleurs	keeps
un autre magasin	turns
un autre opérateur	turns
une autre banque	turns
vos concurrents	turns
à la concurrence	turns

[leaving]
=achèterai =plus
=achèterais =plus
=commanderai =plus
=commanderais =plus
=irai =plus
=jamais =plus
=rachèterai =pas
=rachèterai =plus
=reviendrais =pas
=reviendrais =plus
=vais =résilier
=viendrons =plus
a changé de fournisseur	never
achèterai plus jamais
achèterai plus souvent	never
adieu
aller ailleurs
aller voir ailleurs
aller à la concurrence
annuler mon abonnement
avez changé de fournisseur	never
bon débarras
boycott
boycotter
c'est la dernière fois
c'est ma dernière commande
c'était la dernière fois
c'était ma dernière commande
ce sera la dernière fois
ce sera ma dernière commande
cesser d'être client
change d'opérateur
change de banque
changer d'assurance
changer d'assureur
changer d'enseigne
changer d'opérateur
changer de banque
changer de boutique
changer de crèmerie
changer de crémerie
changer de fournisseur
changer de magasin
client perdu
clôture de compte
clôturer mon compte
demande de résiliation
demander la portabilité
dernière fois que j'achète
dernière fois que j'y
dernière fois que je commande
dernière fois que je viens
dernière fois que nous
désabonnement
désinstaller
désinstallé
fermer mon compte
fidélité s'arrête
irai ailleurs
irai plus souvent	never
irai voir ailleurs
je boycotte
je désinstalle
je ne viendrai plus
je pars ailleurs
je pars chez
je pars à la concurrence
je quitte
je résilie
je vous quitte
m'avez perdu
m'ont perdu comme client
m'y reprendra pas
m'y reprendra plus
me désabonner
n'irai plus
n'irai plus loin	never
n'irons plus
n'y retourne plus
n'y retournerai
n'y retournerais
n'y retournerons
n'y reviendrai
n'y vais plus
ne compte pas revenir
ne renouvellerai pas
ne reviendrai pas
ne viendrai plus chez
ne viendrai plus dans
ne viendrai plus jamais
nous y reprendra plus
on ne m'y reprendra
ont changé de fournisseur	never
partir à la concurrence
pas près d'y retourner
pas près de revenir
pas prêt d'y retourner
pas prêt de revenir
pas prête d'y retourner
passe à la concurrence
passer à la concurrence
perdez un client
perdez une cliente
perdu un client
perdu une cliente
plus client chez
plus cliente chez
plus jamais
première et dernière commande
première et dernière fois
quitter votre
remettrai jamais les pieds
remettrai les pieds
remettrai pas les pieds
remettrai plus les pieds
remettre les pieds
renouvelle pas
renouvellerai pas
retournerai jamais
retournerai pas
retournerai plus
retournerons pas
retournerons plus
reviendrai jamais
reviendrai pas
reviendrai plus
reviendrai plus souvent	never
reviendrons pas
reviendrons plus
résiliation
résilier
résilier mon abonnement
résilier mon contrat
résilié
sera la dernière fois
vais ailleurs
vais changer de
vais voir ailleurs
vais à la concurrence
viendrai plus souvent	never
voir ailleurs
vous avez changé de fournisseur	never
à ne pas y retourner

[nothing]
-
--
.
...
/
?
aucun
aucun avis
aucun commentaire
aucun commentaires
aucune
aucune idée
aucune remarque
aucune suggestion
chais pas
déjà dit
idem
je ne sais pas
je ne suis pas concerné
je sais pas
jsp
n/a
na
nc
ne sais pas
ne sait pas
ne se prononce pas
no comment
non
non applicable
non concerné
non concernée
non merci
non rien
non rien à ajouter
nsp
nspp
néant
néant merci
oui
pas concerné
pas d'avis
pas d'idée
pas d'opinion
pas de commentaire
pas de commentaires
pas de remarque
pas de remarque particulière
pas de remarques
pas de réponse à donner
pas de suggestion
pas de suggestions
pas spécialement
r.a.s
r.a.s.
ras
rien
rien de particulier
rien de plus
rien de spécial
rien du tout
rien merci
rien pour l'instant
rien pour le moment
rien à ajouter
rien à dire
rien à déclarer
rien à redire
rien à signaler
rien à vous dire
s/o
sais pas
sans avis
sans commentaire
sans commentaires
sans objet
sans opinion
so
test
voir ci-dessus
voir plus haut
x
xx
xxx

[examples]
negative	Aucun respect pour les clients, plus jamais !
negative	Belle vitrine, mais service exécrable et plats froids.
negative	Colis toujours pas reçu et personne ne répond au téléphone.
negative	Je ne recommande pas, la chambre n'était pas propre.
negative	On a attendu une heure pour une pizza brûlée.
negative	Serveur pas aimable du tout.
negative	Trop cher pour ce que c'est 😡
neutral	Bien reçu le mail de confirmation.
neutral	J'ai commandé deux lampes pour le salon.
neutral	J'habite à Liège depuis trois ans.
neutral	Le colis est chez mon voisin.
neutral	Nous étions quatre à table ce soir-là.
positive	Accueil chaleureux, assiettes copieuses, on s'est régalés !
positive	Franchement top, n'hésitez pas 👍
positive	Jamais déçue en dix ans, ne changez rien !
positive	Je n'ai jamais eu le moindre souci avec eux.
positive	Livré deux jours plus tôt que prévu, rien à redire.
positive	Pas mal du tout pour le prix.
positive	Un peu cher mais la qualité est vraiment au rendez-vous.
