# Sentiment lexicon of verbatim for English (British and American).
pack: en/sentiment
language: en
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
negation: cancels
[words]
(:	1.5
):	-1.5
0 star	-3.0
0/10	-3.0
1 star	-3.0
1/10	-3.0
1/5	-3.0
10 out of 10	3.5
10/10	3.5
1st class	3.0
5 star	3.0
5/5	3.0
:'(	-1.5
:(	-1.5
:)	1.5
:-(	-1.5
:-)	1.5
:-/	-1.5
:-D	1.5
:/	-1.5
:D	1.5
:P	1.5
:|	-1.5
;)	1.5
;-)	1.5
<3	1.5
=absorbent	1.2
=acceptable	1.2
=accommodating	2.2
=advantage	1.2
=affordable	2.0
=aggressive	-2.2
=aggressively	-1.5
=approachable	2.2
=argh	-1.2
=attentive	2.2
=authentic	1.5
=average	-0.6
=awful	-3.5
=awfull	-3.5
=backlog	-1.2
=basic	-0.6
=better	0.9
=binned	-2.2
=bleh	-1.2
=blocked	-1.7
=boo	-1.2
=bright	1.2
=broke	-2.7
=bs	-2.2
=bubbly	2.2
=calm	1.5
=calming	2.0
=cared for	2.0
=careful	1.7
=carefully	1.7
=caring	2.2
=charming	2.5
=cheapest	1.2
=chic	2.0
=chipped	-2.2
=classy	2.2
=clean	1.7
=clear	1.2
=comfortable	1.7
=compassion	2.2
=compassionate	2.2
=competitive	2.0
=concerned	-0.8
=concerning	-1.5
=cons	-1.2
=considerate	2.2
=consistency	1.7
=consistent	1.7
=costly	-1.7
=cracking	2.0
=crooked	-2.2
=crooks	-3.5
=crowded	-1.7
=cute	2.0
=dated	-1.0
=dearer	-1.2
=declined	-1.7
=dedicated	1.7
=dedication	1.7
=denied	-2.2
=dependable	2.2
=doubtful	-1.7
=dull	-1.7
=ease	2.0
=easily	2.0
=economical	2.0
=effective	1.7
=entertaining	1.7
=exceptional	3.5
=excessive	-1.7
=fair	1.7
=fashionable	1.2
=fine	0.8
=fixed my problem	1.7
=fixed the problem	1.7
=forced	-1.7
=forgot	-1.7
=fortunate	1.7
=fortunately	1.7
=friendly	2.2
=functional	0.7
=genius	3.0
=genuine	1.7
=getting better	1.7
=good	2.0
=grateful	2.5
=gratefully	2.5
=gutted	-2.7
=hacked	-2.2
=happily	2.5
=hard	-0.8
=hard =worker	1.5
=hard =workers	1.5
=hard =working	1.5
=harder	-1.7
=hardworking	2.5
=helped	1.2
=helped me	1.7
=helped us	1.7
=helpful	2.2
=helpfully	2.2
=helps	1.2
=hero	3.0
=hesitant	-1.2
=honest	1.7
=hopeful	1.2
=hospitable	2.2
=hospitality	2.2
=hype	-1.7
=ideal	2.0
=ignorant	-2.2
=impress	2.7
=impressed	2.7
=impressive	2.7
=improved	1.7
=improvement	1.2
=incredible	3.2
=infested	-2.2
=informative	2.0
=integrity	1.7
=interesting	1.7
=issue	-1.7
=issues	-1.7
=kind	1.5
=kindly	2.0
=kindness	2.2
=knowledgable	2.2
=knowledgeable	2.2
=late	-2.2
=lawsuit	-1.7
=legend	3.0
=legends	3.0
=lied	-3.0
=lies	-3.0
=liked	1.7
=likes	1.7
=limited	-1.2
=listened	1.7
=lively	2.0
=loud	-0.8
=lousy	-2.2
=lying	-3.0
=mediocre	-1.7
=meh	-1.0
=missed	-1.7
=missing	-2.2
=negligence	-3.0
=negligent	-3.0
=noisy	-1.7
=odd	-0.8
=organised	2.0
=organized	2.0
=overdone	-1.5
=overdue	-1.2
=painful	-2.2
=patronising	-2.7
=patronizing	-2.7
=personable	2.2
=phenomenal	4.0
=pleasant	1.7
=pleased	2.2
=pleasing	2.2
=popular	1.0
=positive	1.7
=positively	1.7
=practical	1.7
=professional	2.2
=professionalism	2.2
=promised	-1.0
=promising	1.5
=prompt	2.2
=promptly	2.2
=promptness	2.2
=queue	-1.2
=queues	-1.2
=reasonable	1.7
=refreshing	1.7
=rejected	-2.2
=resolved	1.7
=resolved my issue	1.7
=resolved the issue	1.7
=resourceful	2.0
=respected	1.5
=respectful	2.2
=responsive	2.2
=rewarding	1.7
=ridiculous	-3.0
=robbed	-3.0
=rusted	-2.2
=safe	2.0
=salty	-1.7
=satisfactorily	1.2
=saved	1.2
=scripted	-2.2
=scuffed	-1.7
=secure	2.0
=shameful	-3.5
=shocked	-1.7
=shouted	-2.2
=shouting	-2.2
=shrank	-2.2
=shrunk	-2.2
=smashed	-2.7
=smashing	2.0
=snapped	-2.2
=solved	1.7
=solved my problem	1.7
=solved the problem	1.7
=sorry	-0.8
=sorted	1.2
=sorted my problem	1.7
=sorted quickly	2.0
=stained	-2.2
=stains	-2.2
=stranded	-2.2
=stylish	2.2
=success	2.0
=successful	2.0
=successfully	2.0
=suitable	0.7
=supportive	2.2
=thank	1.7
=thankful	1.7
=thanks	1.0
=thorough	2.0
=thoughtful	2.2
=timely	2.2
=tolerable	0.7
=ugh	-1.2
=unannounced	-1.7
=unfinished	-1.7
=unfit	-2.2
=unlucky	-1.7
=untidy	-1.7
=upbeat	2.0
=upside	1.2
=useful	1.7
=valuable	1.5
=versatile	1.2
=welcome	1.7
=welcoming	2.2
=well	1.2
=wonderful	3.2
=wonderfully	3.2
=worn	-1.5
=worthwhile	2.2
^^	1.5
a credit to	2.7
a day early	2.2
a dream	3.0
a godsend	3.5
a joke	-3.0
a joy	2.5
a month later	-1.7
a pain	-2.2
a pleasant surprise	2.0
a shame	-1.7
abandoned	-2.7
abhorrent	-3.0
abomination	-4.0
above and beyond	3.5
abrupt	-1.7
absolute disgrace	-4.0
absolute joke	-4.0
absolute nightmare	-3.0
absolute shambles	-4.0
absolutely love	4.0
absurd	-3.0
abusive	-3.0
abysmal	-3.5
account frozen	-2.2
accuracy	1.7
accurate	1.7
ace	2.5
adequate	0.7
admire	2.5
adore	3.0
afraid	-2.2
again and again	1.0
ages to arrive	-2.7
ages to come	-2.7
aggravating	-2.2
agony	-2.2
ahead of schedule	2.2
ahead of time	2.2
all fine	1.7
all good	1.7
all is well	1.7
all ok	1.7
all right	1.2
all went well	1.7
alright	1.2
always find something	1.7
always helpful	2.2
always on time	2.2
amazing	3.2
amazing value	2.7
ambiguous	-1.7
anger	-3.0
angry	-3.0
annoyed	-2.7
answered all my questions	2.2
anxiety	-1.7
anxious	-1.7
apathetic	-2.2
apathy	-2.2
appalling	-3.5
appreciate	2.5
are you kidding	-2.0
argumentative	-2.2
arrived early	2.2
arrived next day	2.0
arrived the next day	2.0
arrogant	-2.7
as advertised	1.2
as agreed	1.7
as described	1.2
as expected	1.2
as good as	1.5
as pictured	1.2
as promised	1.7
as shown	1.2
as stated	1.2
ashamed	-3.0
asset to	2.7
at my wits end	-2.7
atrocious	-3.5
attitude problem	-2.2
attractive	2.0
automated reply	-1.7
automated response	-1.7
avoid	-2.0
avoid at all costs	-3.5
avoid like the plague	-3.5
aweful	-3.5
awesome	3.2
awkward	-1.7
awol	-2.2
awsome	3.2
back again and again	2.5
bad	-2.2
bad attitude	-2.2
bad experience	-1.7
bad mood	-2.2
bad quality	-2.7
bad smell	-2.2
bad tempered	-2.2
bad value	-2.2
bad value for money	-2.2
badcustomerservice	-2.7
badly fitting	-2.2
badly made	-2.2
badservice	-2.7
balls up	-2.7
bane of my life	-2.2
bang on	2.7
bang on time	2.2
bargain	2.2
beautiful	2.7
beautifull	2.7
beautifully made	2.2
beautifully wrapped	2.0
bed bugs	-3.0
bedbugs	-3.0
before the promised date	2.2
below average	-2.2
below par	-2.2
below standard	-2.2
bent	-2.2
best	3.0
best company	3.5
best ever	4.0
best in the world	4.0
best price	1.7
best service ever	4.0
best shop	3.5
best store	3.5
better than	1.7
better than expected	2.2
beware	-3.0
beyond a joke	-3.5
beyond belief	-3.0
beyond expectations	3.0
beyond frustrating	-2.2
big thanks	2.0
bin it	-2.2
bitter taste	-1.7
bitterly disappointed	-2.7
blame	-1.7
bland	-2.2
blessed	1.7
blew me away	3.2
bloated	-1.7
blown away	3.5
blunt	-1.2
blurred	-1.7
blurry	-1.7
bobbled	-2.2
bog standard	-1.2
bogus	-2.2
bollocks	-3.0
bombarded with	-1.7
bonus	1.5
boring	-1.7
bother	-1.5
bottleneck	-1.2
boycott	-1.7
brand spanking new	2.5
bravo	2.7
breathable	1.2
breathtaking	3.0
brill	3.0
brilliance	3.0
brilliant	3.2
broke after	-2.7
broke down	-2.7
broken	-2.7
broken down	-2.7
buffering	-2.2
bug	-2.2
buggy	-2.2
bullshit	-3.5
bully	-3.0
bunch of cowboys	-3.5
burnt	-2.2
busy signal	-1.5
call drops	-2.2
came apart	-2.7
came early	2.2
came next day	2.0
came off	-1.7
came the next day	2.0
came the very next day	2.0
came undone	-2.2
came up small	-1.7
can do no wrong	3.0
cancelled	-1.2
cancelled my order	-2.7
canned response	-2.2
carefully packed	2.0
carefully wrapped	2.0
careless	-2.7
catastrophe	-3.5
caution	-1.2
cautious	-1.2
chaos	-2.7
chaotic	-2.7
chargeback	-1.7
charged double	-2.7
charged me twice	-2.7
charged twice	-2.7
chase	-1.5
cheap and nasty	-3.0
cheap price	1.7
cheap quality	-2.7
cheaper than	1.0
cheapest around	2.0
cheaply made	-2.2
cheat	-3.0
cheerful	2.0
chemical smell	-1.7
child friendly	2.0
chucked	-1.7
chucked over	-2.2
chuffed	2.7
cleanliness	1.7
clearer	1.2
closing my account	-1.7
clueless	-2.7
clumsy	-2.2
clunky	-1.7
cock up	-2.7
cockroach	-3.0
come back again	2.0
come undone	-2.2
comes up big	-1.7
comes up small	-1.7
comfortable	1.7
comfy	2.2
commend	2.5
competent	2.0
competitively priced	2.0
complain	-1.7
complaint	-1.7
complete joke	-3.0
complete scam	-4.0
complete waste	-3.0
complicated	-1.7
compliment	2.0
con artist	-3.5
condescending	-2.7
confidence	1.7
confused	-1.7
congrats	2.2
congratulation	2.2
conned	-3.5
conscientious	2.0
constantly chasing	-2.2
contempt	-2.7
contented	2.2
convenient	2.0
cool	1.5
copy and paste	-2.2
cost me	-1.0
cost us	-1.0
cosy	2.2
could do better	-1.2
could improve	-1.2
counterfeit	-2.2
courteous	2.2
courtesy	2.2
cozy	2.2
cracked	-2.2
cracking value	2.2
cramped	-2.2
crap	-3.0
crappy	-3.0
crash	-2.2
creaky	-1.7
crease	-1.7
criminal	-4.0
crisp	1.2
crumpled	-2.2
crushed	-2.2
cumbersome	-1.7
customer for life	2.5
customerservicefail	-2.7
customerservicewin	2.2
cut me off	-2.2
cut off	-2.2
cutest	2.0
cuts out	-2.2
daft	-2.2
damaged	-2.7
damp	-1.2
dangerous	-2.7
daylight robbery	-4.0
days late	-2.2
dead battery	-1.7
dead on arrival	-2.7
debacle	-2.7
deceit	-3.0
deceive	-3.0
decent	1.7
decent quality	2.0
deceptive	-3.0
declined in quality	-2.2
defective	-2.7
definitely go back	2.5
delay	-2.2
deleted the app	-1.7
delicious	2.7
delight	3.0
delivered early	2.2
delivered next day	2.0
delivered the next day	2.0
dented	-2.2
deplorable	-3.0
despicable	-3.5
despise	-3.0
destroyed	-2.7
deteriorate	-2.2
detest	-3.0
devastated	-3.0
devine	2.5
diabolical	-3.5
different from the photo	-1.2
different from the picture	-1.2
different to the photo	-1.2
different to the picture	-1.2
difficult	-1.7
difficulty	-1.7
dignity	1.5
diligent	2.0
dingy	-2.2
dire	-3.0
dirty	-2.2
disadvantage	-1.7
disapointed	-2.7
disappeared	-2.2
disappoint	-2.7
disaster	-3.0
disastrous	-3.0
disatisfied	-2.7
disconnect	-1.7
discriminate	-2.7
disgrace	-3.5
disgruntled	-2.2
disgusting	-3.5
dishonest	-3.0
dishonesty	-3.0
dismayed	-2.2
dismissed	-2.0
disorganised	-2.2
disorganized	-2.2
displeased	-2.2
disrespectful	-3.0
dissapointed	-2.7
dissappointed	-2.7
dissatisfaction	-2.7
dissatisfied	-2.7
distraught	-2.7
distress	-2.2
divine	3.0
dodgy	-2.7
does its job	1.2
does my head in	-2.2
does the job	1.7
does the trick	2.0
does what it says on the tin	2.0
doing my head in	-2.2
double charged	-2.7
down the drain	-3.0
downhill	-2.7
downside	-1.7
drab	-1.7
draughty	-1.7
drawback	-1.7
dreadful	-3.5
dream come true	3.0
dreary	-1.7
drives me crazy	-2.2
drives me mad	-2.2
drop out	-2.2
dropped calls	-2.2
dumb	-2.2
duped	-3.0
durable	2.2
dust everywhere	-1.7
dusty	-1.7
earlier than expected	2.2
earlier than promised	2.2
easier	2.0
easiest	2.0
easy	2.0
easy to assemble	1.7
easy to find	1.7
easy to navigate	1.7
easy to order	1.7
easy to understand	1.7
easy to use	2.2
ecstatic	3.0
efficient	2.2
effortless	2.5
elated	3.0
elegant	2.2
elsewhere in future	-1.7
embarrassed	-1.7
embarrassing	-2.2
empathetic	2.2
end of my tether	-2.7
endless	-1.7
enjoy	2.2
enraged	-3.0
epic fail	-2.7
epicfail	-2.7
error	-2.2
error message	-1.7
evasive	-2.2
everything fine	1.7
everything is fine	1.7
everything ok	1.7
ewww	-2.7
exactly as described	2.0
exactly as pictured	2.0
exactly as shown	2.0
exactly what i needed	2.7
exactly what i wanted	2.7
exaggerated	-1.7
exasperated	-2.2
exceed	3.2
exceeded expectations	3.2
excellent	3.2
excellent value	2.7
exciting	1.7
excuse	-1.7
exellent	3.2
exemplary	2.5
exorbitant	-2.7
expectations met	1.7
expencive	-2.2
expensive	-2.2
expired	-1.7
explained everything	1.7
exquisite	3.0
extortion	-3.5
extortionate	-3.0
extraordinary	3.5
fab	3.0
fabulous	3.2
fading	-1.7
faff	-2.2
failed	-2.7
failure	-2.7
fair price	1.7
fairly good	1.2
fake	-2.2
fall apart	-2.7
fall to bits	-2.7
fall to pieces	-2.7
fallen apart	-3.0
falls off	-2.2
false advertising	-2.7
falsely	-2.7
family =friendly	2.0
fantastic	3.2
far better	1.7
farce	-3.0
farcical	-3.0
fast	2.0
faster than expected	2.2
faster than promised	2.2
fastest	2.0
fault	-2.2
faultless	3.5
faulty	-2.7
fav	2.5
fave	2.5
favorite	2.5
favourite	2.5
fed up	-2.7
feel at home	2.0
feel safe	2.0
feel special	2.0
feel supported	1.7
feel valued	2.0
feels cheap	-2.2
feels great	2.0
fell apart	-2.7
fell off	-2.2
fell to bits	-2.7
fell to pieces	-2.7
felt at ease	2.0
felt cheap	-2.2
felt safe	2.0
ffs	-3.5
fiasco	-3.0
fiddly	-1.7
filthy	-3.0
first class	3.0
first rate	3.2
fit like a glove	2.7
fits great	2.0
fits perfectly	2.0
fits well	2.0
five star	3.0
flat battery	-1.7
flattering	1.7
flavorless	-2.2
flavourless	-2.2
flaw	-1.7
flawless	3.5
flexible	2.0
flimsy	-2.2
flimsy material	-1.7
fobbed off	-2.7
fobbing me off	-2.7
food poisoning	-3.0
foolish	-2.2
for =helping	1.5
force closes	-2.2
forgotten	-1.7
foul	-2.7
fraud	-3.5
fraudster	-4.0
fraudulent	-3.5
frayed	-2.2
free of charge	1.5
free of problems	1.5
freeze	-2.2
fresh	2.0
friendlier	2.2
friendliest	2.2
friendliness	2.2
froze	-2.2
frozen account	-2.2
frustrate	-2.7
fuck up	-2.7
fuck you	-4.0
fucked	-4.0
fucking joke	-3.5
full marks	2.5
fuming	-3.5
fun	2.2
furious	-3.5
fuss free	2.0
game changer	3.0
garbage	-3.0
gave up	-2.7
gem	2.2
generosity	2.0
generous	2.0
gently	1.7
get a grip	-2.2
get your act together	-2.2
gets the job done	1.7
ghastly	-3.0
ghosted	-2.5
gimmick	-1.7
given the runaround	-2.7
given up	-2.7
giving up	-2.7
glad	2.5
glitch	-2.2
glitchy	-2.2
go back again	2.0
go elsewhere	-1.7
go round in circles	-1.7
go to hell	-4.0
go wrong	-2.2
goes downhill	-2.7
goes round in circles	-1.7
goes the extra mile	3.0
goes wrong	-2.2
going downhill	-2.7
gold standard	2.5
gone downhill	-2.7
gone wrong	-2.2
good as new	2.5
good communication	1.7
good condition	1.7
good for nothing	-3.0
good job	2.2
good looking	2.0
good price	1.7
good quality	2.2
good service	2.0
good sized	2.0
good to go	1.7
good value	2.2
good work	2.2
goodservice	2.2
gorgeous	3.0
got better	1.7
gouge	-2.7
gr8	2.7
grainy	-1.7
gratitude	2.5
greasy	-2.2
great	2.7
great job	2.7
great location	2.0
great price	1.7
great selection	1.7
great stuff	2.5
great value	2.7
great work	2.7
greatservice	2.7
greed	-2.7
greedy	-2.7
grim	-3.0
gripe	-2.2
gross	-2.7
grouchy	-1.7
grubby	-2.2
grumpy	-2.2
gud	2.0
had enough of	-3.0
had to chase	-2.2
haha	1.2
hair in my food	-2.2
hair in the food	-2.2
handy	1.7
hang up	-2.7
happier	2.5
happy	2.5
happy camper	2.0
harass	-3.0
hard to	-1.5
hard wearing	2.2
hardest	-1.7
hardwearing	2.2
hassle	-2.2
hassle free	2.5
hate	-3.0
hats off	2.7
hazardous	-2.7
heartbreaking	-2.7
heartbroken	-2.7
heartfelt	2.2
heartwarming	2.2
heaven sent	3.0
heavenly	3.0
hehe	1.2
heinous	-3.0
hell on earth	-3.5
hellish	-3.0
helpless	-2.7
hiccup	-1.2
hidden charge	-2.7
hidden cost	-2.7
hidden fee	-2.7
hidden gem	2.2
hideous	-3.0
high quality	2.5
high standard	2.0
highest quality	2.7
highest standard	2.0
highly recommend	3.0
hit and miss	-1.2
hit or miss	-1.2
hit with a fee	-2.2
hits the spot	2.0
hold time	-1.2
home from home	2.0
honesty	1.7
hooray	1.7
hopeless	-2.7
horible	-3.5
horrendous	-3.5
horrible	-3.5
horrid	-3.0
horrific	-3.5
horror	-3.0
hostile	-2.7
hours late	-2.2
huge choice	1.7
huge portion	1.2
huge range	1.7
huge selection	1.7
humiliating	-3.0
hung up	-2.7
hung up on me	-2.7
hurt	-2.2
i also like	1.7
i like	1.7
i wish	-1.0
idiot	-2.2
ignore	-2.2
ill fitting	-2.2
illegal	-3.0
immaculate	3.0
immoral	-3.0
impeccable	3.5
impersonal	-1.7
impolite	-2.2
impossible	-2.2
improved a lot	1.7
in a flash	2.7
in bits	-1.7
in good hands	1.7
in good time	1.2
in one piece	1.2
in perfect condition	1.7
in safe hands	1.7
in the bin	-2.2
in time	1.2
inaccuracy	-2.2
inaccurate	-2.2
inadequacy	-2.2
inadequate	-2.2
inappropriate	-2.0
incompatible	-1.7
incompetent	-3.0
incomplete	-2.2
inconsiderate	-2.2
inconsistent	-1.7
inconvenienced	-2.2
inconvenient	-2.2
incorrect	-2.2
indifferent	-1.7
inedible	-3.5
ineffective	-2.2
inefficient	-2.2
inexcusable	-3.0
inferior	-2.2
inferior quality	-2.7
infuriate	-3.0
ingenious	2.0
inhumane	-3.5
injured	-2.7
injury	-2.7
innovative	2.0
insanitary	-2.7
insensitive	-2.2
insightful	2.0
inspire	2.0
insufferable	-2.7
insufficient	-1.7
insult	-3.0
intact	1.7
interrupt	-1.7
intolerable	-2.7
intrusive	-1.7
intuitive	2.2
invalid	-1.2
invaluable	2.5
invasive	-1.7
irritate	-2.2
itch	-1.7
itchy	-1.7
joy	2.5
just what i needed	2.7
just what i wanted	2.7
keep away from	-3.0
keep chasing	-1.5
keep coming back	2.5
keep going back	2.5
keep it up	2.2
keep me informed	1.7
keep up the good work	2.7
keeps asking	-1.7
keeps crashing	-1.7
keeps failing	-1.7
keeps freezing	-1.7
keeps logging me out	-2.2
kept asking	-1.7
kept crashing	-1.7
kept in the dark	-2.2
kept informed	1.7
kept me informed	1.7
kept me up to date	1.7
kept me updated	1.7
kept me waiting	-2.2
kept my money	-2.7
kept on hold	-2.2
kept up to date	1.7
kept waiting	-2.2
kind hearted	2.2
kindhearted	2.2
knock offs	-2.2
knocked it out of the park	3.0
knockoff	-2.2
kudos	2.7
lack	-1.7
lackluster	-1.7
lacklustre	-1.7
lag	-2.2
laggy	-2.2
lame	-2.0
large portion	1.2
last minute change	-1.2
last straw	-3.0
laughable	-3.0
laughing stock	-3.0
lazy	-2.2
leak	-2.2
leaky	-2.2
leaves marks	-1.7
left in the dark	-2.2
legal action	-1.7
legit	1.7
lengthy	-1.7
let down	-2.7
let me down	-2.7
let themselves down	-2.7
let us down	-2.7
let you down	-2.7
letdown	-2.7
liar	-3.0
lie to	-3.0
lie to me	-3.0
life saver	4.0
lifesaver	3.5
lightning fast	2.7
lightweight	1.2
likable	1.7
like a charm	2.7
like a dream	2.7
like new	1.7
likeable	1.7
limited choice	-1.2
limited stock	-1.2
live up to	1.5
live up to the hype	1.8
livid	-3.5
living hell	-3.5
loads better	1.7
loathe	-3.0
locked my account	-2.2
locked out	-1.7
logs me out	-2.2
long delay	-2.2
long lasting	2.2
long process	-1.5
long queue	-2.2
long time to	-1.0
long time to arrive	-2.2
long wait	-2.2
long winded	-1.7
long winded process	-1.2
longer than expected	-1.7
longer than promised	-2.2
longer than stated	-1.7
longer than usual	-1.7
look elsewhere	-1.7
looked after me	2.0
looked after us	2.0
looks amazing	2.0
looks cheap	-2.2
looks good	2.0
looks great	2.0
looks lovely	2.0
looks pretty	2.0
loose button	-1.7
loose thread	-1.7
lopsided	-1.7
lose	-2.2
lose a customer	-1.7
loser	-2.2
losing money	-2.2
losing patience	-2.7
losing the will to live	-3.0
lost	-2.2
lost a customer	-1.7
lost in the mail	-2.7
lost in the post	-2.7
lost in transit	-2.7
lost me as a customer	-1.7
lost money	-2.2
lost my custom	-1.7
lost my order	-2.7
lost my parcel	-2.7
lost package	-2.7
lost parcel	-2.7
lost patience	-2.7
lost the will to live	-3.0
love at first sight	2.7
love it	2.2
loveable	3.0
lovely	2.7
lovely surprise	2.0
low price	1.7
low quality	-2.7
lower quality	-2.2
lower than elsewhere	2.0
lowest of the low	-3.5
loyal customer	2.5
luckily	1.7
lucky	1.7
ludicrous	-3.0
luke warm	-1.2
lukewarm	-1.2
lush	2.2
luv	3.0
luxurious	2.2
made my day	2.7
made with love	2.5
maggot	-3.0
magnificent	3.2
makes my blood boil	-3.0
many thanks	2.0
marvellous	3.2
massive choice	1.7
meaningless	-1.7
mess	-2.2
mess up	-2.7
messing about	-2.2
messing around	-2.2
messy	-2.2
mind blowing	3.5
minor issue	-1.2
minor problem	-1.2
minus stars	-3.0
mis delivered	-1.7
mis selling	-2.7
mis sold	-2.7
miscommunication	-2.0
misdelivered	-1.7
misdiagnosed	-3.0
misdiagnosis	-2.5
miserable	-2.7
misery	-2.7
misleading	-2.7
misled	-2.7
mismatch	-1.2
misplaced	-1.7
misprint	-1.7
miss sold	-2.5
missed delivery	-1.7
missing item	-1.7
missing parts	-1.7
missold	-2.7
misspelled	-1.7
misspelt	-1.7
mistake	-2.2
moan about	-2.2
modern	1.2
moldy	-3.0
money down the drain	-3.0
money for nothing	-2.5
money grabber	-3.0
money grabbing	-3.0
money stolen	-2.7
money well spent	2.2
monopoly	-1.2
months later	-1.7
moron	-2.2
mouldy	-3.0
mouth watering	2.7
mouthwatering	2.7
much better	1.7
mucked about	-2.2
mucked around	-2.2
musty	-1.7
my lawyer	-1.7
naff	-2.7
nailed it	2.5
nasty	-2.7
neat	1.7
negative	-1.7
neglectful	-3.0
nervous	-1.7
neveragain	-2.5
new favorite	1.5
new favourite	1.5
next day delivery	2.2
next level	2.5
nice	2.0
nice fit	2.0
nice job	2.2
nice price	1.7
nice quality	2.2
nice surprise	2.0
nice work	2.2
nicer	1.7
nicest	2.2
nifty	1.7
niggle	-1.2
nightmare	-3.0
nitpick	-1.2
noise	-1.7
non existent	-2.5
nonexistent	-2.5
nonsense	-2.2
notcool	-1.5
notok	-1.5
notokay	-1.5
nowhere to be found	-2.2
nowhere to be seen	-2.2
nuisance	-2.7
oasis	1.2
obnoxious	-2.7
obsolete	-2.2
obstructive	-2.2
ok overall	1.2
ombudsman	-1.7
on hold	-2.2
on point	2.5
on time	2.2
one star	-3.0
optimistic	2.0
ordeal	-2.2
order again with confidence	2.5
out of date	-2.2
out of pocket	-2.7
out of stock	-1.5
out of this world	4.0
outage	-2.2
outdated	-2.2
outrageous	-3.5
outstanding	3.5
over NEAR/1 =weeks	-1.0
over and over	-1.7
over charged	-2.7
over priced	-2.7
over the moon	3.5
overbooked	-2.2
overcharge	-2.7
overcomplicated	-1.7
overcooked	-2.2
overcrowded	-2.2
overheated	-1.7
overheats	-2.2
overhyped	-2.2
overjoyed	3.0
overkill	-1.7
overlooked	-1.7
overpriced	-2.7
overrated	-2.2
overrun	-1.7
pain free	2.5
pain in the	-2.2
pain in the neck	-2.2
painless	2.0
palaver	-2.2
passable	0.7
passed around	-2.2
patchy	-2.2
patchy service	-1.2
pathetic	-3.0
patient and kind	2.0
peace of mind	2.5
peaceful	2.0
peeled off	-2.2
perfect	3.2
perfect condition	1.7
perfect location	2.0
perk	1.5
pester	-1.7
piece of shit	-4.0
pillar to post	-2.7
piss off	-2.7
pissed	-2.7
pisses me off	-2.7
pity	-1.7
pixelated	-1.7
pleasantly	1.7
pleasantly surprised	2.7
pleasure	2.2
plus point	1.2
pointless	-2.2
poisoned	-3.0
polite	2.2
poor	-2.2
poor quality	-2.7
poor signal	-1.7
poor value	-2.2
poor value for money	-2.2
poorcustomerservice	-2.5
poorly made	-2.2
poorservice	-2.5
pop ups	-1.2
popups	-1.2
portions are huge	1.2
portions are large	1.2
postpone	-2.2
praise	2.0
precise	1.7
premium quality	2.7
pretty decent	1.2
pretty good	1.7
price gouging	-2.7
price hike	-1.7
price increase	-1.7
prices gone up	-1.7
prices have gone up	-1.7
pricey	-1.7
pristine	3.0
proactive	2.0
problem	-2.2
problem free	2.5
problematic	-2.2
proficient	2.0
pull your finger out	-2.2
punctual	2.2
pure class	2.2
pushy	-2.2
put at ease	2.0
put me at ease	2.0
putrid	-2.7
quality goods	1.7
quality item	1.7
quality product	1.7
queuing	-1.2
quibble	-1.2
quick	2.0
quicker than expected	2.2
quicker than promised	2.2
quickest	2.0
quickly sorted out	2.0
quite good	1.2
quite happy	1.2
quite nice	1.2
racist	-3.0
ran small	-1.7
rancid	-3.0
rapid	2.2
rave about	2.0
really good	2.2
really like	1.7
really pretty	2.0
reasonably priced	2.0
reassure	2.0
recomend	2.2
recommend	2.2
red flag	-2.2
refused	-2.2
regret	-2.7
regrettable	-2.7
relaxed	2.0
reliable	2.2
relief	1.2
relieved	1.2
reluctant	-2.2
repetitive	-1.2
repulsive	-3.5
rescheduled	-1.2
restricted	-1.2
revolting	-3.5
right on time	2.2
rigmarole	-2.2
rip off	-3.5
rip off merchants	-3.5
ripoff	-3.5
ripped open	-1.7
ripped seams	-2.2
risk	-1.0
risky	-1.2
robbery	-2.7
robbing	-2.7
robotic	-1.7
robust	2.0
roomy	2.0
rotten	-3.0
rough	-1.2
rubbish	-3.0
rubbish quality	-2.7
rude	-2.7
ruined	-2.7
run down	-2.2
run of the mill	-1.2
runs large	-1.7
runs small	-1.7
runs smoothly	2.0
rushed	-1.7
rusty	-2.2
sabotage	-2.2
sad	-1.7
safe and sound	1.7
same day delivery	2.0
sarcastic	-2.7
satisfaction	1.7
satisfactory	1.2
satisfied	2.2
save me money	1.5
saved the day	2.7
saves money	1.2
saves time	2.2
scam	-4.0
scammer	-4.0
scandalous	-3.5
scared	-2.2
scary	-2.2
sceptical	-1.7
scratched	-2.2
scratchy	-1.7
screamed	-2.2
screw up	-2.7
screwed	-2.7
scrummy	2.2
scrumptious	2.7
seamless	2.7
second rate	-2.2
second to none	3.2
see through	-1.2
seething	-3.5
sensational	3.2
sexist	-3.0
shabby	-2.2
shambles	-3.0
shambolic	-3.0
shame	-1.7
shameless	-3.0
shattered	-2.7
shit	-3.5
shite	-3.5
shitty	-3.5
shocking	-2.5
shoddy	-2.7
shop elsewhere	-1.7
shop with confidence	2.5
short notice	-1.2
short staffed	-2.2
short with me	-1.7
shortage	-1.7
should have arrived	-1.0
should have been	-1.0
should have come	-1.0
shrinks	-2.2
shrunken	-1.2
sick and tired	-3.0
sick of	-2.7
sickening	-3.5
sigh	-1.0
simple	1.7
simplicity	1.7
skeptical	-1.7
sleek	2.0
sloppy	-2.2
slow	-2.2
slower	-2.2
slowest	-2.2
sluggish	-2.2
small claims court	-1.7
small portion	-1.2
smaller than expected	-1.2
smaller than i expected	-1.2
smaller than it looks	-1.2
smells awful	-2.2
smelly	-2.2
smh	-3.0
smile	2.0
smooth	2.0
snag	-1.7
snappy with me	-1.7
snobby	-1.7
snooty	-1.7
snotty	-1.7
so good	2.2
so much better	1.7
so patient	2.0
so pretty	2.0
so so	-1.2
soaked	-2.2
soft	1.2
soggy	-2.2
soiled	-2.2
sold me the wrong	-2.2
sold out	-1.2
solicitor	-1.7
solid	2.0
sooner than expected	2.2
sooner than promised	2.2
soothing	2.0
sorry to say	-1.7
sort your	-2.2
sort yourself out	-2.2
sort yourselves out	-2.2
spacious	2.0
spam	-1.7
speaks for itself	2.0
spectacular	3.2
speedy	2.2
spiffing	2.5
spilled	-1.7
spilt	-1.7
splendid	3.0
splinter	-1.7
spot on	2.7
spotless	2.7
squalid	-3.0
squashed	-2.2
squeaky	-1.7
stale	-2.2
stank	-2.7
stay away	-3.0
stay clear	-3.0
steep	-1.2
steer clear	-3.0
stellar	3.2
stench	-2.7
stiff	-0.8
still have not received	-2.7
still no sign	-2.7
still nothing	-2.7
still waiting	-2.7
stink	-2.7
stoked	2.7
stole	-3.5
stolen	-3.5
stone cold	-2.2
stonewalled	-2.5
stopped working	-2.7
straight in the bin	-2.2
straightforward	2.2
strange	-1.0
strange smell	-1.7
stress free	2.5
stressed	-2.2
stroppy	-2.2
struggle	-2.2
stuck	-1.7
stuffed up	-2.2
stuffy	-1.7
stunning	3.0
stupid	-2.2
sturdy	2.2
sub par	-2.2
sub standard	-2.2
subpar	-2.2
substandard	-2.2
suck	-3.0
sucky	-3.0
suffer	-2.2
sufficient	0.7
sullen	-2.2
super fast	2.7
super happy	2.5
super quick	2.7
superb	3.2
superb quality	2.5
superior	3.2
supposed to	-1.0
surly	-2.2
surpass	3.2
suspicious	-1.7
sux	-3.0
sweet	2.0
swift	2.2
swindle	-3.5
swindler	-3.5
switch provider	-1.7
tacky	-2.2
taken NEAR/3 =months	-1.8
taken NEAR/3 =weeks	-1.5
taken my money	-2.7
takes NEAR/3 =months	-1.8
takes NEAR/3 =weeks	-1.5
takes ages	-2.2
takes forever	-2.7
takes months	-2.2
takes too long	-2.2
takes weeks	-2.2
taking my business elsewhere	-1.7
tarnished	-2.2
tasteless	-2.2
tasty	2.5
tatty	-2.7
tedious	-1.7
teething problem	-1.2
terible	-3.5
terrible	-3.5
terrific	3.2
thank u	2.0
thank you	1.7
thank you so much	2.0
thanks so much	2.0
the extra mile	3.0
the runaround	-2.7
theft	-3.5
thief	-3.5
thieves	-3.5
thin fabric	-1.7
thin material	-1.7
thin walls	-1.7
thinner than expected	-1.2
thinner than i expected	-1.2
third rate	-2.2
thnx	1.7
threaten	-3.0
thrilled	3.0
thumbs down	-2.7
thumbs up	2.5
thumbsup	2.0
thx	1.0
ticks all the boxes	2.0
tidy	1.7
time and again	-1.7
time consuming	-1.7
time saver	2.2
tiny portion	-1.2
tired	-1.0
tired of	-1.5
tnx	1.7
to die for	3.5
too big	-1.7
too cold	-1.7
too complicated	-1.7
too dear	-1.7
too difficult	-1.7
too early	-1.7
too expensive	-2.2
too few	-1.7
too hard	-1.7
too heavy	-1.7
too high	-1.7
too hot	-1.7
too large	-1.7
too late	-2.2
too little	-1.7
too long	-1.7
too loose	-1.7
too loud	-1.7
too many	-1.7
too much	-1.7
too much money	-1.7
too pricey	-1.7
too salty	-1.7
too short	-1.7
too slow	-2.2
too small	-1.7
too soft	-1.7
too sweet	-1.7
too thick	-1.7
too thin	-1.7
too tight	-1.7
took NEAR/2 month	-1.2
took NEAR/3 =hours	-1.0
took NEAR/3 =months	-1.8
took NEAR/3 =weeks	-1.5
took a long time	-2.0
took ages	-2.2
took forever	-2.7
took months	-2.2
took my money	-2.7
took over a week	-2.2
took the money	-2.7
took too long	-2.2
took weeks	-2.2
top class	3.0
top drawer	2.5
top marks	2.5
top notch	3.2
top quality	2.7
torn	-2.2
total con	-3.5
total nightmare	-3.0
total scam	-4.0
total waste	-3.0
tough	-1.2
tq	1.7
trading standards	-1.7
transparent pricing	2.0
trash	-3.0
traumatic	-3.0
traumatised	-3.0
treated with respect	2.0
trendy	2.0
tricky	-1.2
trouble	-2.2
trouble free	2.5
troublesome	-2.2
true gem	2.2
true to description	2.0
true to its word	2.0
true to size	1.7
true to their word	2.0
trust	2.0
trustworthy	2.5
two days early	2.2
two thumbs up	2.5
ty	1.7
tysm	1.7
ugly	-2.2
unable	-1.7
unacceptable	-3.0
unacceptible	-3.0
unanswered	-2.2
unappealing	-1.7
unappetising	-1.7
unappetizing	-1.7
unattractive	-1.7
unauthorised	-2.2
unauthorized	-2.2
unavailable	-2.2
unbearable	-2.7
unbeatable	3.5
unbeatable value	2.7
unbothered	-1.7
uncaring	-2.2
uncertain	-1.2
uncertainty	-1.2
unclear	-1.7
uncomfortable	-2.2
uncomfy	-2.2
unconcerned	-1.7
undelivered	-2.2
under par	-1.7
under staffed	-2.2
undercooked	-2.2
understaffed	-2.2
understanding staff	1.7
undervalued	-1.7
underwhelmed	-2.2
undesirable	-1.7
unethical	-3.0
uneven	-1.7
unexpected charge	-1.7
unfair	-2.2
unflattering	-2.2
unforgettable	3.0
unforgivable	-3.5
unfortunately	-1.7
unfriendly	-2.2
unhappy	-2.7
unhelpful	-2.2
unhygienic	-2.7
unimpressed	-2.2
uninspiring	-1.7
uninstall	-1.7
unintuitive	-2.2
unjust	-2.2
unjustified	-2.7
unkind	-2.2
unlawful	-3.0
unnaceptable	-3.0
unnecessary	-1.7
unneeded	-1.7
unorganised	-2.2
unorganized	-2.2
unpleasant	-2.2
unprepared	-1.7
unprofessional	-2.7
unproffesional	-2.7
unrealistic	-1.7
unreasonable	-2.2
unreliable	-2.7
unresolved	-2.2
unresponsive	-2.2
unsafe	-2.7
unsanitary	-2.7
unsatisfactory	-2.7
unsatisfied	-2.7
unsolicited	-1.7
unsolved	-2.2
unstable	-1.7
unsteady	-1.7
unsubscribe	-1.7
unsuitable	-1.7
unsure	-1.2
unsympathetic	-2.2
untrustworthy	-3.0
unusable	-3.0
unwanted	-1.7
unwearable	-2.2
unwelcoming	-2.2
unwilling	-2.2
up the wall	-2.2
up to date	1.7
up to scratch	2.0
up to standard	2.0
upset	-2.2
useless	-3.0
user friendly	2.2
utter rubbish	-3.5
utter waste	-3.0
vague	-1.7
value for money	1.7
vanished	-2.2
very patient	2.0
very pretty	2.0
very well	1.2
vibrant	2.0
vile	-4.0
vomit	-2.7
wait	-1.0
wait NEAR/3 =days	-1.5
wait NEAR/3 =hours	-1.8
wait NEAR/3 =minutes	-1.2
wait NEAR/3 =months	-2.2
wait NEAR/3 =weeks	-2.2
waited ages	-2.2
waited hours	-2.2
waited weeks	-2.2
waiting for hours	-2.2
waiting for weeks	-2.2
waiting over	-2.2
walked me through	1.7
warm	1.7
warm welcome	2.0
warmest	2.0
warmth	1.2
warped	-2.2
was cold	-1.2
was meant to be	-1.0
waste	-2.2
waste of money	-3.0
waste of space	-3.0
waste of time	-3.0
way better	1.7
we like	1.7
weak	-1.5
weaker	-1.7
weeks late	-2.2
weeks later	-1.7
weird	-1.7
well behaved	2.0
well built	2.2
well chuffed	2.5
well deserved	2.2
well designed	2.0
well done	2.2
well explained	1.2
well impressed	2.7
well located	2.2
well looked after	2.0
well made	2.2
well organised	2.0
well organized	2.0
well packaged	2.0
well packed	2.0
well priced	2.0
well stocked	2.0
well thought out	2.0
well worth	2.2
well wrapped	2.0
well written	1.2
went downhill	-2.7
went in the bin	-2.2
went smoothly	2.0
went well	1.7
went wrong	-2.2
were meant to	-1.0
what a con	-3.5
what a joke	-3.0
what a steal	3.0
whinge	-2.2
wide choice	1.7
wide range	1.7
will be back	2.5
will be coming back	2.5
will buy again	2.5
will definitely be back	2.5
will definitely buy again	2.5
will definitely use again	2.5
will go back	2.5
will order again	2.5
will shop again	2.5
will use again	2.5
win win	2.0
wits end	-2.7
wobbly	-1.7
woeful	-3.0
wonky	-2.2
woohoo	1.7
wore out	-2.2
works a treat	2.0
works fine	1.7
works great	2.0
works like new	2.0
works perfectly	2.0
works properly	1.2
works well	2.0
world class	3.2
worry	-1.7
worse	-2.2
worsen	-2.2
worst	-3.7
worst company	-4.0
worst ever	-4.0
worst service ever	-4.0
worth	1.7
worth every cent	3.0
worth every penny	3.0
worth every pound	3.0
worth it	2.2
worth the money	2.2
worth the price	2.2
worth the wait	2.2
worthless	-3.0
worthy	1.7
would buy again	2.5
would go back	2.0
would order again	2.5
would use again	2.5
wow	3.0
wrecked	-2.7
wrinkled	-1.7
wrong	-2.2
wrongly delivered	-1.7
wtf	-3.0
wth	-2.0
xD	1.5
yay	1.7
yelled	-2.2
yes please	1.2
yet again	-1.7
yippee	1.7
you must be joking	-2.5
yuck	-2.7
yucky	-2.7
yummy	2.5
zero star	-3.0
☹️	-2.0
☺️	2.0
♥️	3.0
⚠️	-1.5
✅	2.0
✨	2.0
❌	-2.0
❤️	3.0
⭐	2.0
🌟	2.0
🌸	2.0
🌹	2.0
🎁	2.0
🎉	2.0
🏆	3.0
🐌	-1.5
👌	2.0
👍	2.0
👎	-3.0
👏	2.0
👿	-3.0
💐	2.0
💔	-3.0
💕	3.0
💖	3.0
💗	3.0
💙	3.0
💚	3.0
💛	3.0
💜	3.0
💩	-3.0
💪	2.0
💫	2.0
💯	3.0
🔥	2.0
🖕	-3.0
🖤	3.0
😀	2.0
😁	2.0
😃	2.0
😄	2.0
😇	2.0
😉	1.5
😊	2.0
😋	2.0
😍	3.0
😎	2.0
😐	-1.5
😑	-2.0
😒	-2.0
😓	-2.0
😔	-2.0
😕	-1.5
😖	-2.0
😘	2.0
😞	-2.0
😟	-2.0
😠	-3.0
😡	-3.0
😢	-2.0
😣	-2.0
😤	-3.0
😥	-2.0
😨	-2.0
😩	-2.0
😫	-2.0
😬	-1.5
😭	-2.0
😰	-2.0
😱	-2.0
😴	-1.5
😻	3.0
😾	-2.0
😿	-2.0
🙁	-2.0
🙂	2.0
🙄	-2.0
🙆	1.5
🙌	2.0
🙏	1.5
🚩	-2.0
🤗	2.0
🤝	2.0
🤞	2.0
🤡	-2.0
🤢	-3.0
🤦	-2.0
🤩	3.0
🤬	-3.0
🤮	-3.0
🤷	-1.5
🥰	3.0
🥱	-1.5
🥳	2.0
🧡	3.0
🫤	-1.5
🫶	2.0

[negators]
=barely	before
=hardly	before
=least	before
=rarely	before
=scarcely	before
=seldom	before
ain't	before
aint	before
anything but	before
aren't	before
arent	before
by no means	before
can't	before
cannot	before
cant	before
could be more	before
could have been more	before
could of been more	before
couldn't	before
couldnt	before
didn't	before
didnt	before
doesn't	before
doesnt	before
don't	before
dont	before
far from	before
hadn't	before
hadnt	before
hasn't	before
hasnt	before
haven't	before
havent	before
in no way	before
isn't	before
isnt	before
mustn't	before
need to be more	before
needn't	before
needs to be more	before
neither	before
never	before
no	before
no longer	before
no one	before
nobody	before
none	before
noone	before
nor	before
not	before
not all that	before
not at all	before
not even	before
not exactly	before
not particularly	before
not really	before
nothing	before
nowhere	before
nowhere near	before
should be more	before
should have been more	before
shouldn't	before
shouldnt	before
under no circumstances	before
wasn't	before
wasnt	before
weren't	before
werent	before
without	before
won't	before
wont	before
wouldn't	before
wouldnt	before
zero	before

[intensifiers]
100%	1.3
=absolute	1.5
=absolutely	1.5
=always	1.1
=awfully	1.3
=bloody	1.4
=complete	1.4
=completely	1.5
=consistently	1.2
=constantly	1.3
=damn	1.4
=deeply	1.4
=effing	1.5
=enormously	1.5
=entirely	1.4
=especially	1.2
=exceptionally	1.6
=extraordinarily	1.6
=extreme	1.4
=extremely	1.6
=far	1.3
=freaking	1.5
=frigging	1.5
=fucking	1.6
=genuinely	1.2
=greatly	1.4
=hella	1.5
=highly	1.4
=hugely	1.5
=immensely	1.5
=incredibly	1.6
=insanely	1.6
=literally	1.1
=lots	1.2
=majorly	1.5
=massively	1.5
=more	1.1
=most	1.2
=much	1.2
=outrageously	1.4
=particularly	1.2
=pure	1.3
=really	1.3
=remarkably	1.4
=ridiculously	1.6
=seriously	1.3
=so	1.2
=such	1.2
=super	1.5
=thoroughly	1.4
=too	1.2
=total	1.4
=totally	1.5
=truly	1.3
=unbelievably	1.6
=utter	1.6
=utterly	1.6
=vastly	1.4
=very	1.3
=way	1.3
a lot	1.2
downright	1.4
hundred percent	1.3
jolly	1.2
mega	1.5
overly	1.3
real	1.1
so much	1.3
so very	1.5
such a	1.3
uber	1.5
ultra	1.5

[diminishers]
=almost	0.7
=bit	0.6
=fairly	0.8
=generally	0.9
=kinda	0.7
=marginally	0.5
=mildly	0.5
=moderately	0.7
=mostly	0.8
=nearly	0.7
=occasionally	0.6
=partially	0.6
=partly	0.6
=pretty	0.9
=quite	0.9
=rather	0.9
=reasonably	0.8
=relatively	0.8
=slightly	0.5
=somewhat	0.6
a bit	0.6
a little	0.6
a little bit	0.6
a tad	0.6
a touch	0.6
a wee bit	0.6
at times	0.7
in places	0.7
kind of	0.7
sometimes	0.7
sort of	0.7
sorta	0.7
to some extent	0.6
up to a point	0.6

[contrast]
and yet
bt
but
except
having said that
having said this
however
my only complaint
my only gripe
nevertheless
nonetheless
on the downside
on the other hand
on the plus side
on the upside
other than that
that being said
that said
the only thing
whereas
with that being said

[idioms]
=down NEAR/2 website	-1.5
=sorted it	1.5
=sorted out	1.5
a better	0.0
a good deal of	0.0
a great deal of	0.0
a lot to be desired	-1.2
a much better	1.2
a must	2.0
a must have	2.0
ain't bad	1.5
aint bad	1.5
all sorted	1.5
always there to help	2.0
any kind	0.0
anything but easy	-1.2
anything but fast	-1.2
anything but happy	-1.2
anything but helpful	-1.2
appreciate a reply	0.0
appreciate a response	0.0
appreciate an answer	0.0
appreciate if	0.0
appreciate it if	0.0
appreciate some help	0.0
as good as it gets	1.5
as well	0.0
as well as	0.0
at best	-1.0
at least	0.0
at my own expense	-2.0
at the best of times	-1.0
at the very least	0.0
avoid disappointment	0.0
bargain bin	0.0
barge pole	-2.5
been good until	-1.2
been great until	-1.2
been happy until	-1.2
best before	0.0
best before date	0.0
best of luck	0.0
best of me	0.0
best regards	0.0
best wishes	1.5
better before	-1.2
better communication	-0.8
better deal elsewhere	-1.2
better deals	-0.8
better deals elsewhere	-1.2
better elsewhere	-1.2
better half	0.0
better late than never	0.0
better luck	-2.0
better off elsewhere	-1.2
better service please	-1.2
better than advertised	2.0
better than before	0.0
better than i expected	2.0
better than i thought	2.0
better than nothing	0.0
beyond any doubt	0.0
beyond doubt	0.0
big thumbs down	-2.0
bug spray	0.0
by far the best	2.0
can be improved	-1.2
can not afford	-1.2
can not be bad	0.7
can not be beaten	2.5
can not be bothered	-2.0
can not be faulted	3.0
can not be trusted	-2.0
can not beat	2.5
can not believe how	0.0
can not believe it	-1.2
can not complain	1.5
can not even	-1.2
can not fault	3.0
can not find	-1.2
can not find a better	2.0
can not find better	2.0
can not find fault	2.0
can not find my	-1.2
can not get a refund	-2.0
can not get hold of	-2.0
can not get through	-2.0
can not go wrong	2.5
can not grumble	0.7
can not live without	3.0
can not log in	-2.0
can not login	-2.0
can not pay	-2.0
can not praise enough	3.5
can not praise them enough	3.5
can not reach	-2.0
can not recommend	-2.5
can not recommend enough	3.5
can not recommend highly enough	3.5
can not recommend them enough	3.5
can not recommend them highly enough	3.5
can not say enough good	2.5
can not speak highly enough	3.5
can not stand	-2.0
can not stress enough	0.0
can not thank enough	3.5
can not thank them enough	3.5
can not thank you enough	3.5
can not track	-2.0
can not trust	-2.0
can not understand	-1.2
can not understand why	-1.2
can not use	-2.0
can not wait	2.0
can't afford	-1.2
can't be bad	0.7
can't be beat	2.5
can't be beaten	2.5
can't be bothered	-2.0
can't be faulted	3.0
can't be trusted	-2.0
can't beat	2.5
can't believe how	0.0
can't believe it	-1.2
can't complain	1.5
can't even	-1.2
can't fault	3.0
can't find	-1.2
can't find a better	2.0
can't find better	2.0
can't find fault	2.0
can't find my	-1.2
can't get a refund	-2.0
can't get any worse	-2.5
can't get hold of	-2.0
can't get through	-2.0
can't go wrong	2.5
can't grumble	0.7
can't live without	3.0
can't log in	-2.0
can't login	-2.0
can't order	-1.5
can't pay	-2.0
can't praise enough	3.5
can't praise them enough	3.5
can't reach	-2.0
can't recommend	-2.5
can't recommend a better	2.5
can't recommend enough	3.5
can't recommend highly enough	3.5
can't recommend them enough	3.5
can't recommend them highly enough	3.5
can't say enough good	2.5
can't speak highly enough	3.5
can't stand	-2.0
can't stress enough	0.0
can't thank enough	3.5
can't thank them enough	3.5
can't thank you enough	3.5
can't track	-2.0
can't trust	-2.0
can't understand	-1.2
can't understand why	-1.2
can't use	-2.0
can't wait	2.0
cannot afford	-1.2
cannot be bad	0.7
cannot be beat	2.5
cannot be beaten	2.5
cannot be bothered	-2.0
cannot be faulted	3.0
cannot be trusted	-2.0
cannot beat	2.5
cannot believe how	0.0
cannot believe it	-1.2
cannot complain	1.5
cannot even	-1.2
cannot fault	3.0
cannot find	-1.2
cannot find a better	2.0
cannot find better	2.0
cannot find fault	2.0
cannot find my	-1.2
cannot get a refund	-2.0
cannot get hold of	-2.0
cannot get through	-2.0
cannot go wrong	2.5
cannot grumble	0.7
cannot live without	3.0
cannot log in	-2.0
cannot login	-2.0
cannot pay	-2.0
cannot praise them enough	3.5
cannot reach	-2.0
cannot recommend	-2.5
cannot recommend a better	2.5
cannot recommend enough	3.5
cannot recommend highly enough	3.5
cannot recommend them enough	3.5
cannot recommend them highly enough	3.5
cannot say enough good	2.5
cannot speak highly enough	3.5
cannot stand	-2.0
cannot stress enough	0.0
cannot thank enough	3.5
cannot thank them enough	3.5
cannot thank you enough	3.5
cannot track	-2.0
cannot trust	-2.0
cannot understand	-1.2
cannot understand why	-1.2
cannot use	-2.0
cannot wait	2.0
cant afford	-1.2
cant be bad	0.7
cant be beat	2.5
cant be beaten	2.5
cant be bothered	-2.0
cant be faulted	3.0
cant beat	2.5
cant believe how	0.0
cant believe it	-1.2
cant complain	1.5
cant even	-1.2
cant fault	3.0
cant find	-1.2
cant find a better	2.0
cant find better	2.0
cant find fault	2.0
cant find my	-1.2
cant get a refund	-2.0
cant get hold of	-2.0
cant get through	-2.0
cant go wrong	2.5
cant grumble	0.7
cant live without	3.0
cant log in	-2.0
cant login	-2.0
cant pay	-2.0
cant praise enough	3.5
cant praise them enough	3.5
cant reach	-2.0
cant recommend	-2.5
cant recommend enough	3.5
cant recommend highly enough	3.5
cant recommend them enough	3.5
cant recommend them highly enough	3.5
cant say enough good	2.5
cant speak highly enough	3.5
cant stand	-2.0
cant stress enough	0.0
cant thank enough	3.5
cant thank them enough	3.5
cant thank you enough	3.5
cant track	-2.0
cant trust	-2.0
cant understand	-1.2
cant understand why	-1.2
cant use	-2.0
cant wait	2.0
cheaper deal	-1.0
cheaper elsewhere	-1.2
cheaper price elsewhere	-1.2
cheaper prices elsewhere	-1.2
cheaper provider	-1.0
clean bill	0.0
complaint department	0.0
complaints form	0.0
complaints procedure	0.0
complaints team	0.0
cool bag	0.0
cool box	0.0
cool down	0.0
could be better	-1.2
could be cheaper	-1.2
could be clearer	-1.2
could be easier	-1.2
could be faster	-1.2
could be friendlier	-1.2
could be improved	-1.2
could be quicker	-1.2
could be worse	0.7
could care less	-2.0
could have been better	-1.2
could have been improved	-1.0
could have been worse	0.7
could have done nothing better	2.5
could not ask for better	3.5
could not ask for more	3.5
could not be better	3.5
could not be bothered	-2.0
could not be easier	3.0
could not be faulted	3.0
could not be happier	3.5
could not be more	0.0
could not be simpler	3.0
could not be worse	-3.0
could not beat	2.5
could not believe how	0.0
could not care less	-2.0
could not complain	1.5
could not do any better	2.5
could not do anything better	2.5
could not do better	2.5
could not even	-1.2
could not fault	3.0
could not find	-1.2
could not find a better	2.0
could not find any fault	2.0
could not find better	2.0
could not find fault	2.0
could not find my	-1.2
could not get a refund	-2.0
could not get hold of	-2.0
could not get through	-2.0
could not have asked for better	3.5
could not have asked for more	3.5
could not have been better	3.5
could not have been easier	3.0
could not have been happier	3.5
could not have been more	0.0
could not have been worse	-3.0
could not have done any better	3.0
could not have done anything better	3.0
could not have done better	3.0
could not help	-2.0
could not live without	3.0
could not log in	-2.0
could not order	-1.5
could not pay	-2.0
could not reach	-2.0
could not recommend	-2.5
could not recommend more	3.5
could not track	-2.0
could not understand	-1.2
could not use	-2.0
could not wait to	2.0
could of been better	-1.2
could well	0.0
couldn't ask for better	3.5
couldn't ask for more	3.5
couldn't be better	3.5
couldn't be bothered	-2.0
couldn't be easier	3.0
couldn't be faulted	3.0
couldn't be happier	3.5
couldn't be more	0.0
couldn't be simpler	3.0
couldn't be worse	-3.0
couldn't beat	2.5
couldn't believe how	0.0
couldn't care less	-2.0
couldn't complain	1.5
couldn't do any better	2.5
couldn't do anything better	2.5
couldn't do better	2.5
couldn't even	-1.2
couldn't fault	3.0
couldn't find	-1.2
couldn't find a better	2.0
couldn't find any fault	2.0
couldn't find better	2.0
couldn't find fault	2.0
couldn't find my	-1.2
couldn't get a refund	-2.0
couldn't get any worse	-2.5
couldn't get hold of	-2.0
couldn't get through	-2.0
couldn't have asked for better	3.5
couldn't have asked for more	3.5
couldn't have been better	3.5
couldn't have been easier	3.0
couldn't have been happier	3.5
couldn't have been more	0.0
couldn't have been worse	-3.0
couldn't have done any better	3.0
couldn't have done any worse	-2.5
couldn't have done anything better	3.0
couldn't have done better	3.0
couldn't help	-2.0
couldn't live without	3.0
couldn't log in	-2.0
couldn't order	-1.5
couldn't pay	-2.0
couldn't reach	-2.0
couldn't recommend	-2.5
couldn't recommend more	3.5
couldn't track	-2.0
couldn't understand	-1.2
couldn't use	-2.0
couldn't wait to	2.0
couldnt ask for better	3.5
couldnt ask for more	3.5
couldnt be better	3.5
couldnt be bothered	-2.0
couldnt be easier	3.0
couldnt be faulted	3.0
couldnt be happier	3.5
couldnt be more	0.0
couldnt be simpler	3.0
couldnt be worse	-3.0
couldnt beat	2.5
couldnt believe how	0.0
couldnt care less	-2.0
couldnt complain	1.5
couldnt do any better	2.5
couldnt even	-1.2
couldnt fault	3.0
couldnt find	-1.2
couldnt find a better	2.0
couldnt find any fault	2.0
couldnt find better	2.0
couldnt find fault	2.0
couldnt find my	-1.2
couldnt get a refund	-2.0
couldnt get hold of	-2.0
couldnt get through	-2.0
couldnt have asked for better	3.5
couldnt have asked for more	3.5
couldnt have been better	3.5
couldnt have been easier	3.0
couldnt have been happier	3.5
couldnt have been more	0.0
couldnt have done any better	3.0
couldnt have done any worse	-2.5
couldnt have done better	3.0
couldnt help	-2.0
couldnt log in	-2.0
couldnt pay	-2.0
couldnt reach	-2.0
couldnt recommend	-2.5
couldnt recommend more	3.5
couldnt track	-2.0
couldnt understand	-1.2
couldnt use	-2.0
couldnt wait to	2.0
covid positive	0.0
crash course	0.0
crash helmet	0.0
customer satisfaction	0.0
cutting board	0.0
damp cloth	0.0
damp proof	0.0
deserve better	-1.2
did not answer	-2.0
did not arrive	-2.0
did not arrive in time	-2.0
did not arrive on time	-2.0
did not believe how good	1.5
did not bother	-2.0
did not call back	-2.0
did not care	-2.0
did not care less	-2.0
did not come	-2.0
did not come on time	-2.0
did not deliver	-2.0
did not deliver on time	-2.0
did not disappoint	1.5
did not expect so fast	2.0
did not fit	-1.2
did not fit well	-2.0
did not fix the problem	-2.0
did not get a reply	-2.0
did not get a response	-2.0
did not get an answer	-2.0
did not get any response	-2.0
did not get my money	-2.0
did not get my order	-2.0
did not get my refund	-2.0
did not have my size	-1.2
did not have to wait	1.5
did not help	-2.0
did not last	-2.0
did not last long	-2.0
did not like	-1.2
did not listen	-2.0
did not receive	-2.0
did not refund	-2.5
did not regret	2.0
did not reply	-2.0
did not resolve my issue	-2.0
did not resolve the issue	-2.0
did not respond	-2.0
did not show up	-2.0
did not solve my problem	-2.0
did not solve the problem	-2.0
did not take long	1.5
did not turn up	-2.0
did not work	-2.0
did not work properly	-2.0
did not work well	-2.0
didn't answer	-2.0
didn't arrive	-2.0
didn't arrive in time	-2.0
didn't arrive on time	-2.0
didn't believe how good	1.5
didn't bother	-2.0
didn't call back	-2.0
didn't care	-2.0
didn't care less	-2.0
didn't come	-2.0
didn't come on time	-2.0
didn't deliver	-2.0
didn't deliver on time	-2.0
didn't disappoint	1.5
didn't expect so fast	2.0
didn't fit	-1.2
didn't fit well	-2.0
didn't fix the problem	-2.0
didn't get a reply	-2.0
didn't get a response	-2.0
didn't get an answer	-2.0
didn't get any response	-2.0
didn't get my money	-2.0
didn't get my order	-2.0
didn't get my refund	-2.0
didn't have my size	-1.2
didn't have to wait	1.5
didn't help	-2.0
didn't last	-2.0
didn't last long	-2.0
didn't like	-1.2
didn't listen	-2.0
didn't receive	-2.0
didn't refund	-2.5
didn't regret	2.0
didn't reply	-2.0
didn't resolve my issue	-2.0
didn't resolve the issue	-2.0
didn't respond	-2.0
didn't show up	-2.0
didn't solve my problem	-2.0
didn't solve the problem	-2.0
didn't take long	1.5
didn't turn up	-2.0
didn't work	-2.0
didn't work properly	-2.0
didn't work well	-2.0
didnt answer	-2.0
didnt arrive	-2.0
didnt arrive in time	-2.0
didnt arrive on time	-2.0
didnt believe how good	1.5
didnt bother	-2.0
didnt call back	-2.0
didnt care	-2.0
didnt care less	-2.0
didnt come	-2.0
didnt come on time	-2.0
didnt deliver	-2.0
didnt deliver on time	-2.0
didnt disappoint	1.5
didnt expect so fast	2.0
didnt fit	-1.2
didnt fit well	-2.0
didnt fix the problem	-2.0
didnt get a reply	-2.0
didnt get a response	-2.0
didnt get an answer	-2.0
didnt get any response	-2.0
didnt get my money	-2.0
didnt get my order	-2.0
didnt get my refund	-2.0
didnt have my size	-1.2
didnt have to wait	1.5
didnt help	-2.0
didnt last	-2.0
didnt last long	-2.0
didnt like	-1.2
didnt listen	-2.0
didnt receive	-2.0
didnt refund	-2.5
didnt regret	2.0
didnt reply	-2.0
didnt resolve my issue	-2.0
didnt resolve the issue	-2.0
didnt respond	-2.0
didnt show up	-2.0
didnt solve my problem	-2.0
didnt solve the problem	-2.0
didnt take long	1.5
didnt turn up	-2.0
didnt work	-2.0
didnt work properly	-2.0
didnt work well	-2.0
difficult to fault	1.5
do not answer	-2.0
do not bother	-2.5
do not buy	-2.5
do not care	-2.0
do not change a thing	2.0
do not disappoint	1.5
do not exist	-2.0
do not fit	-1.2
do not get me wrong	0.0
do not have my refund	-2.0
do not have my size	-1.2
do not have to wait	1.5
do not help	-2.0
do not hesitate	2.0
do not hold your breath	-2.0
do not like	-1.2
do not listen	-2.0
do not mind	0.7
do not mind paying	1.5
do not order from	-2.5
do not recommend	-2.5
do not regret	2.0
do not reply	-2.0
do not respond	-2.0
do not shop here	-2.5
do not touch	-2.5
do not trust	-2.0
do not turn up	-2.0
do not understand why	-1.2
do not use	-2.5
do not use this	-2.5
do not waste	-2.5
do not waste your money	-2.5
do not waste your time	-2.5
do not work	-2.0
do not worry about	0.0
does not answer	-2.0
does not arrive on time	-2.0
does not care	-2.0
does not disappoint	1.5
does not fit	-1.2
does not fit well	-2.0
does not help	-2.0
does not last	-2.0
does not let me	-2.0
does not listen	-2.0
does not load	-2.0
does not make sense	-1.2
does not respond	-2.0
does not turn on	-2.0
does not work	-2.0
does not work properly	-2.0
does not work well	-2.0
doesn't answer	-2.0
doesn't arrive on time	-2.0
doesn't care	-2.0
doesn't disappoint	1.5
doesn't fit	-1.2
doesn't fit well	-2.0
doesn't help	-2.0
doesn't last	-2.0
doesn't let me	-2.0
doesn't listen	-2.0
doesn't load	-2.0
doesn't make sense	-1.2
doesn't respond	-2.0
doesn't turn on	-2.0
doesn't turn up	-2.0
doesn't work	-2.0
doesn't work properly	-2.0
doesn't work well	-2.0
doesnt answer	-2.0
doesnt arrive on time	-2.0
doesnt care	-2.0
doesnt disappoint	1.5
doesnt fit	-1.2
doesnt fit well	-2.0
doesnt help	-2.0
doesnt last	-2.0
doesnt let me	-2.0
doesnt listen	-2.0
doesnt load	-2.0
doesnt make sense	-1.2
doesnt respond	-2.0
doesnt turn on	-2.0
doesnt work	-2.0
doesnt work properly	-2.0
doesnt work well	-2.0
don't answer	-2.0
don't bother	-2.5
don't buy	-2.5
don't care	-2.0
don't change a thing	2.0
don't disappoint	1.5
don't exist	-2.0
don't fit	-1.2
don't get me wrong	0.0
don't have my refund	-2.0
don't have my size	-1.2
don't have to wait	1.5
don't help	-2.0
don't hesitate	2.0
don't hold your breath	-2.0
don't like	-1.2
don't listen	-2.0
don't mind	0.7
don't mind paying	1.5
don't order from	-2.5
don't recommend	-2.5
don't regret	2.0
don't reply	-2.0
don't respond	-2.0
don't shop here	-2.5
don't touch	-2.5
don't trust	-2.0
don't turn up	-2.0
don't understand why	-1.2
don't use	-2.5
don't use this	-2.5
don't waste	-2.5
don't waste your money	-2.5
don't waste your time	-2.5
don't work	-2.0
don't worry about	0.0
dont answer	-2.0
dont bother	-2.5
dont buy	-2.5
dont care	-2.0
dont change a thing	2.0
dont disappoint	1.5
dont exist	-2.0
dont fit	-1.2
dont get me wrong	0.0
dont have my refund	-2.0
dont have my size	-1.2
dont have to wait	1.5
dont help	-2.0
dont hesitate	2.0
dont hold your breath	-2.0
dont like	-1.2
dont listen	-2.0
dont mind	0.7
dont mind paying	1.5
dont order from	-2.5
dont recommend	-2.5
dont regret	2.0
dont reply	-2.0
dont respond	-2.0
dont shop here	-2.5
dont touch	-2.5
dont trust	-2.0
dont turn up	-2.0
dont understand why	-1.2
dont use	-2.5
dont use this	-2.5
dont waste	-2.5
dont waste your money	-2.5
dont waste your time	-2.5
dont work	-2.0
dont worry about	0.0
dust bag	0.0
dust cover	0.0
easy chair	0.0
easy iron	0.0
ever live without	2.0
ever lived without	2.0
everything was fine until	-1.2
exceeded my expectations	2.0
expected a lot more	-1.2
expected better	-1.2
expected more	-1.2
failed to impress	-2.0
fails to impress	-2.0
fair enough	0.0
far from easy	-1.2
far from good	-1.2
far from happy	-1.2
far from ideal	-1.2
far from perfect	-1.2
far from satisfied	-1.2
fast food	0.0
faster elsewhere	-1.2
faster than i thought	2.0
fine by me	0.0
fine print	0.0
first class mail	0.0
first class post	0.0
first class stamp	0.0
fix your	-1.2
food waste	0.0
found it cheaper	-1.2
fresh air	0.0
full well	0.0
garbage bag	0.0
garbage can	0.0
get better deals	-0.8
get it cheaper	-1.2
get it resolved	0.0
get it sorted	0.0
get resolved	0.0
get sorted	0.0
get things sorted	0.0
get this resolved	0.0
get this sorted	0.0
getting it sorted	0.0
getting this sorted	0.0
give 0 if	-2.5
give zero if	-2.5
gone missing	-2.0
gone up by	-1.2
good afternoon	0.0
good day	0.0
good evening	0.0
good friday	0.0
good luck	0.0
good luck getting	-2.0
good morning	0.0
good night	0.0
good riddance	-2.0
good to have	0.0
good to know	0.0
got it sorted	1.5
great britain	0.0
had better	0.0
happy to help	2.0
happy to recommend	2.0
hard copy	0.0
hard cover	0.0
hard disk	0.0
hard drive	0.0
hard floor	0.0
hard hat	0.0
hard shell	0.0
hard to beat	2.5
hard to fault	1.5
hard to find fault	1.5
has not arrived	-2.0
has not been delivered	-2.0
has not been delivered yet	-2.0
has not been refunded	-2.5
has not been resolved	-2.0
has not come	-2.0
has not replied	-2.0
has not turned up	-2.0
has not worked	-2.0
hasn't arrived	-2.0
hasn't been delivered	-2.0
hasn't been delivered yet	-2.0
hasn't been refunded	-2.5
hasn't been resolved	-2.0
hasn't come	-2.0
hasn't replied	-2.0
hasn't turned up	-2.0
hasn't worked	-2.0
hasnt arrived	-2.0
hasnt been delivered	-2.0
hasnt been delivered yet	-2.0
hasnt been refunded	-2.5
hasnt been resolved	-2.0
hasnt come	-2.0
hasnt replied	-2.0
hasnt turned up	-2.0
hasnt worked	-2.0
have not arrived	-2.0
have not been contacted	-2.0
have not been refunded	-2.5
have not come	-2.0
have not got	-2.0
have not had my refund	-2.0
have not heard	-2.0
have not received	-2.0
have not replied	-2.0
haven't arrived	-2.0
haven't been contacted	-2.0
haven't been refunded	-2.5
haven't come	-2.0
haven't got	-2.0
haven't had my refund	-2.0
haven't heard	-2.0
haven't received	-2.0
haven't replied	-2.0
haven't stopped raving	2.5
haven't worked	-2.0
havent arrived	-2.0
havent been contacted	-2.0
havent been refunded	-2.5
havent come	-2.0
havent got	-2.0
havent had my refund	-2.0
havent heard	-2.0
havent received	-2.0
havent replied	-2.0
health issue	0.0
health problem	0.0
health professional	0.0
healthcare professional	0.0
help appreciated	0.0
help is appreciated	0.0
help would be appreciated	0.0
hot water bottle	0.0
how hard can it be	-2.0
i thought better	-1.2
i'd appreciate	0.0
i'd like	0.0
i'd love to	0.0
i'll be back	2.0
ice cold	0.0
id like	0.0
id love to	0.0
if i could give 0	-2.5
if i could give zero	-2.5
if i'm honest	0.0
if im honest	0.0
if not	0.0
ill be back	2.0
impossible to contact	-2.0
improve your	-1.2
in all honesty	0.0
in any case	0.0
in no particular order	0.0
in no time	1.5
in the least	0.0
in the least impressed	-2.0
in your dreams	-2.0
interest rate	0.0
internet is down	-1.8
is not a problem	1.5
is not acceptable	-2.0
is not bad	1.5
is not cheap	-0.7
is not fixed	-1.2
is not good	-2.0
is not good enough	-2.0
is not great	-1.2
is not happy	-2.0
is not ideal	-0.7
is not on time	-2.0
is not perfect	-0.7
is not sorted	-1.2
is not the best	-0.7
is not working	-2.0
is not worth	-2.5
is not worth the money	-2.5
isn't a problem	1.5
isn't acceptable	-2.0
isn't bad	1.5
isn't cheap	-0.7
isn't fixed	-1.2
isn't good	-2.0
isn't good enough	-2.0
isn't great	-1.2
isn't happy	-2.0
isn't ideal	-0.7
isn't on time	-2.0
isn't perfect	-0.7
isn't sorted	-1.2
isn't the best	-0.7
isn't working	-2.0
isn't working properly	-2.0
isn't worth	-2.5
isn't worth the money	-2.5
isnt a problem	1.5
isnt acceptable	-2.0
isnt bad	1.5
isnt cheap	-0.7
isnt fixed	-1.2
isnt good	-2.0
isnt good enough	-2.0
isnt great	-1.2
isnt happy	-2.0
isnt ideal	-0.7
isnt on time	-2.0
isnt perfect	-0.7
isnt sorted	-1.2
isnt the best	-0.7
isnt working	-2.0
isnt working properly	-2.0
isnt worth	-2.5
isnt worth the money	-2.5
it's ok	0.7
joke of a	-2.0
just in case	0.0
just took	0.0
keep doing what you are doing	2.0
keep doing what you do	2.0
keep doing what you're doing	2.0
keep doing what your doing	2.0
kick in the teeth	-2.5
kind regards	0.0
last but not least	0.0
last time i buy	-2.5
last time i order	-2.5
last time i shop	-2.5
last time i use	-2.5
leaves something to be desired	-1.2
less friendly	-1.2
less helpful	-1.2
less reliable	-1.2
less than friendly	-1.5
less than happy	-1.2
less than helpful	-1.2
less than ideal	-1.2
less than impressed	-1.2
less than perfect	-1.2
less than pleasant	-1.5
less than satisfactory	-1.5
less than satisfied	-1.2
less than stellar	-1.5
less than two stars	-1.2
let's be honest	0.0
like no other	2.0
lol no	-1.2
long gone	-2.0
look forward	1.5
look forward to ordering again	2.0
look forward to your	0.0
looking forward to hearing	0.0
looking forward to my next order	2.0
loose change	0.0
loose leaf	0.0
loose tea	0.0
lost property	0.0
lot cheaper elsewhere	-1.2
lot to improve	-1.2
lots to be desired	-1.2
love seat	0.0
love to see	0.0
loveseat	0.0
makes no sense	-1.2
may as well	0.0
may have helped	0.0
may of helped	0.0
may well	0.0
medical professional	0.0
might as well	0.0
might have helped	0.0
must be better	-1.2
must buy	2.0
must do better	-1.2
must improve	-1.2
must try	2.0
must try harder	-1.2
n/a	0.0
need a better	-1.2
need better	-1.2
need to fix	-1.2
need to improve	-1.2
needs a better	-1.2
needs better	-1.2
needs fixing	-1.2
needs improving	-1.2
needs sorting	-1.2
needs to be better	-1.2
needs work	-1.2
negative balance	0.0
neither here nor there	0.0
never NEAR/4 again	-2.0
never a problem	2.0
never again	-2.0
never an issue	2.0
never answered	-2.0
never any issue	1.5
never any problem	1.5
never arrive on time	-2.0
never arrived	-2.0
never available	-1.2
never be back	-2.5
never been happier	3.5
never been more	0.0
never broken	1.5
never buy again	-2.5
never called back	-2.0
never came	-2.0
never come	-2.0
never come across such	0.0
never come back	-2.5
never connected	-1.5
never dealt with such	0.0
never deliver on time	-2.0
never delivered	-2.0
never disappoint	3.0
never emailed back	-2.0
never encountered such	0.0
never ending	-1.5
never ever had such	0.0
never experienced such	0.0
never experienced worse	-2.5
never fails	2.5
never fails to disappoint	-3.0
never go back	-2.5
never going back	-2.5
never got	-2.0
never got a reply	-2.0
never got an answer	-2.0
never got back	-2.0
never got my money	-2.0
never got my order	-2.0
never got my refund	-2.0
never had a better	3.0
never had a problem	2.5
never had a worse	-2.5
never had an issue	2.5
never had any issue	2.5
never had any problem	2.5
never had any trouble	2.5
never had better	3.5
never had such	0.0
never had worse	-2.5
never heard back	-2.0
never in stock	-1.2
never known such	0.0
never known worse	-2.5
never late	1.5
never let me down	3.0
never let us down	3.0
never lets you down	3.0
never looked back	3.5
never met such	0.0
never mind	0.0
never on time	-2.0
never order again	-2.5
never phoned back	-2.0
never rang back	-2.0
never received	-2.0
never received such	0.0
never recommend	-2.5
never refunded	-2.5
never replied	-2.0
never resolved	-1.2
never responded	-2.0
never return	-2.5
never returned my call	-2.0
never seen such	0.0
never seen worse	-2.5
never shop here again	-2.5
never showed up	-2.0
never sorted	-1.2
never to return	-2.5
never too much trouble	1.5
never trust	-2.5
never turned up	-2.0
never use again	-2.5
never worked	-2.0
nice to have	0.0
no answer	-2.0
no apology	-1.2
no bother	2.0
no brainer	2.0
no broadband	-1.5
no call	-1.2
no call back	-2.0
no callback	-2.0
no choice	-1.2
no choice but	-1.2
no clue	-2.0
no comment	0.0
no communication	-1.2
no compensation	-1.2
no complaint here	2.0
no complaints	2.0
no complaints at all	2.5
no compromise	2.0
no connection	-1.5
no customer service	-2.5
no damage	1.5
no delay	1.5
no difference	0.0
no doubt	0.0
no drama	2.0
no excuse	-1.5
no explanation	-1.2
no extra charge	1.5
no faff	2.0
no fee	1.5
no fewer than	0.0
no fuss	1.5
no good	-2.0
no hassle	1.5
no help	-2.0
no hesitation	2.0
no hiccups	2.5
no hidden	1.5
no hidden charges	2.0
no hidden costs	2.0
no hidden fees	2.0
no human	-2.0
no idea	0.0
no idea where	-2.0
no information	-1.2
no intention of	-2.0
no internet	-1.5
no internet at all	-2.0
no issue	1.5
no later than	0.0
no longer available	-1.2
no longer in stock	-1.2
no longer than	0.0
no longer work	-2.0
no matter	0.0
no mistakes	1.5
no more than	0.0
no need to wait	1.5
no notification	-1.2
no one answers	-2.0
no one better	3.0
no one came	-2.0
no one can help	-2.0
no one cares	-2.0
no one could help	-2.0
no one else	0.0
no one ever came	-2.0
no one helped	-2.0
no one knows	-2.0
no one replied	-2.0
no one showed up	-2.0
no one to speak to	-2.0
no one to talk to	-2.0
no one told me	-2.0
no one turned up	-2.0
no other	0.0
no other choice than	0.0
no plans to return	-2.0
no problem	1.5
no questions asked	2.0
no quibble	2.0
no refund	-2.5
no regrets	2.0
no reply	-2.0
no respect	-1.5
no response	-2.0
no rubbish	1.5
no sense	-1.2
no service	-1.5
no show	-2.0
no signal	-1.5
no stock	-1.2
no stress	1.5
no surprises	1.5
no text	-1.2
no thanks	-0.7
no thanks to	-0.7
no tracking	-1.2
no trouble	1.5
no update	-1.2
no use	-2.0
no wait	1.5
no way of contacting	-2.0
no way to contact	-2.0
no wonder	0.0
no worries	1.5
nobody answers	-2.0
nobody came	-2.0
nobody cares	-2.0
nobody does it better	3.0
nobody ever came	-2.0
nobody helped	-2.0
nobody knows	-2.0
nobody replies	-2.0
nobody showed up	-2.0
nobody to speak to	-2.0
nobody told me	-2.0
nobody turned up	-2.0
none better	3.0
none of my	0.0
none of our	0.0
noone answers	-2.0
not a bad word to say	2.5
not a big fan	-1.2
not a fan	-1.2
not a happy bunny	-2.5
not a happy camper	-2.5
not a happy customer	-2.5
not a patch on	-2.5
not a problem	1.5
not a single complaint	2.5
not a single issue	2.5
not a single problem	2.5
not able to	-1.0
not acceptable	-2.0
not accurate	-1.2
not amazing	-0.7
not amused	-2.0
not an issue	1.5
not answer	-2.0
not arrive	-2.0
not arrive on time	-2.0
not as advertised	-2.0
not as described	-2.0
not as expected	-1.2
not as fast	-1.0
not as good	-1.2
not as good as	-1.2
not as nice	-1.2
not as nice as	-1.2
not as pictured	-2.0
not as promised	-2.0
not as shown	-2.0
not as soft as	-1.2
not as stated	-2.0
not at all bad	2.0
not available	-1.2
not awful	0.7
not bad	1.5
not bad at all	2.0
not bad for the price	0.7
not be back	-2.0
not be buying again	-2.5
not be going back	-2.5
not be ordering again	-2.5
not be returning	-2.5
not be shopping here again	-2.5
not be using again	-2.5
not been fixed	-2.0
not been properly	-1.2
not been refunded	-2.5
not been resolved	-2.0
not been sorted	-2.0
not brilliant	-1.0
not buy	-2.5
not buy again	-2.5
not care	-2.0
not cheap	-0.7
not clean	-1.2
not clear	-1.2
not come	-2.0
not come on time	-2.0
not comfortable	-1.2
not complicated	1.5
not connected	-1.2
not cool	-1.2
not correct	-1.2
not delivered	-2.0
not delivered on time	-2.0
not difficult	1.5
not disappointed	2.0
not durable	-1.2
not easy	-1.2
not enough	-1.2
not even worth	-2.5
not exactly cheap	-0.7
not exciting	-0.7
not expensive	1.5
not fair	-1.2
not fast	-1.2
not fit	-1.2
not fit for purpose	-2.5
not fixed	-1.2
not fresh	-1.2
not friendly	-1.2
not fun	-1.2
not funny	-1.2
not go again	-2.0
not go back	-2.5
not going back	-2.5
not good	-2.0
not good enough	-2.0
not good value	-1.2
not got my	-2.0
not got my refund	-2.0
not great	-1.2
not half bad	1.5
not happy	-2.0
not hard	1.5
not help	-2.0
not horrible	0.7
not ideal	-0.7
not impressed	-2.0
not in stock	-1.2
not in time	-1.5
not intuitive	-1.2
not just	0.0
not last	-2.0
not least	0.0
not less than	0.0
not like	-1.2
not like in the photo	-1.2
not like in the picture	-1.2
not like the photo	-1.2
not like the picture	-1.2
not long to arrive	1.5
not my favorite	-0.7
not my favourite	-0.7
not nice	-1.2
not ok	-1.2
not okay	-1.2
not on time	-2.0
not one complaint	2.5
not only	0.0
not order again	-2.5
not overpriced	1.5
not particularly good	-1.5
not perfect	-0.7
not pleased	-2.0
not polite	-1.2
not professional	-1.2
not properly	-1.2
not quick	-1.2
not really happy	-1.7
not received	-2.0
not recommend	-2.5
not refunded	-2.5
not reliable	-1.2
not reply	-2.0
not resolve my issue	-2.0
not resolve the issue	-2.0
not resolved	-1.2
not resolved yet	-2.0
not respond	-2.0
not right	-1.2
not rude	1.5
not safe	-1.2
not satisfied	-2.0
not show up	-2.0
not so bad	1.5
not so good	-1.5
not so great	-1.5
not so nice	-1.5
not solve my problem	-2.0
not solve the problem	-2.0
not solved	-1.2
not sorted	-1.2
not sorted yet	-2.0
not stopped raving	2.5
not sure	0.0
not terrible	0.7
not that good	-1.5
not that great	-1.5
not that i	0.0
not the best	-0.7
not the cheapest	-0.7
not the greatest	-0.7
not the same	-1.2
not the worst	0.7
not to be missed	2.0
not to mention	0.0
not too bad	1.5
not too good	-1.5
not too happy	-1.7
not true	-1.2
not true to size	-1.2
not turned up	-2.0
not until	0.0
not up to par	-2.0
not up to scratch	-2.0
not up to standard	-2.0
not up to the standard	-2.0
not use again	-2.5
not user friendly	-1.2
not very good	-1.7
not waste your money	-2.5
not waste your time	-2.5
not what i expected	-1.2
not what i ordered	-2.0
not what i paid for	-2.0
not what it used to be	-1.2
not what it was	-1.2
not work	-2.0
not working properly	-2.0
not worth	-2.5
not worth it	-2.5
not worth the money	-2.5
not worth the price	-2.5
not worth the wait	-1.2
not yet resolved	-2.0
nothing bad to say	2.5
nothing broken	1.5
nothing but	0.0
nothing but hassle	-2.5
nothing but issues	-2.5
nothing but praise	3.5
nothing but problems	-2.5
nothing but trouble	-2.5
nothing could be better	2.5
nothing could be further	0.0
nothing could be improved	2.0
nothing could have been better	2.5
nothing could have been improved	2.0
nothing damaged	1.5
nothing else	0.0
nothing everyone	1.0
nothing everything	1.0
nothing good	-2.0
nothing happens	-1.2
nothing is perfect	0.0
nothing is too much trouble	3.0
nothing is working	-2.0
nothing it was	0.0
nothing less than	0.0
nothing like	-2.0
nothing missing	1.5
nothing negative	2.0
nothing really everything	1.0
nothing short of amazing	3.0
nothing short of brilliant	3.0
nothing short of excellent	3.0
nothing special	-0.7
nothing that could have been better	2.0
nothing they were	0.0
nothing to add	0.0
nothing to complain about	2.0
nothing to fault	2.0
nothing to improve	2.0
nothing to say	0.0
nothing to write home about	-0.7
nothing too much trouble	3.0
nothing was too much trouble	3.0
nothing works	-2.0
nothing wrong	2.0
oh dear	-0.7
oh well	0.0
one of the best	2.0
one to avoid	-2.5
only kind	0.0
only took	1.0
open late	0.0
open till late	0.0
open until late	0.0
or not	0.0
out of her way to help	2.5
out of his way to help	2.5
out of their way	2.5
out of their way to help	2.5
outstanding amount	0.0
outstanding balance	0.0
outstanding invoice	0.0
outstanding issue	-1.2
outstanding payment	0.0
please fix	-1.2
please improve	-1.2
problem solver	0.0
problem solving	0.0
quicker than i thought	2.0
quickly sorted	1.5
refuse to help	-2.0
risk assessment	0.0
risk free	2.0
room for improvement	-1.2
rough estimate	0.0
rubbish bags	0.0
rubbish bin	0.0
rust proof	0.0
rustproof	0.0
safe place	0.0
satisfaction survey	0.0
scratch card	0.0
scratch mat	0.0
shatterproof	0.0
should be better	-1.2
should be cheaper	-1.2
should be clearer	-1.2
should be easier	-1.2
should be faster	-1.2
should be improved	-1.2
should of been	-1.0
site is down	-1.8
sites down	-1.8
slap in the face	-2.0
slow clap	-2.0
slow cooker	0.0
smart home	0.0
smoke detector	0.0
so called	-2.0
so far so good	1.5
so much for	-2.0
soft drink	0.0
soon sorted	1.5
sooner than i thought	2.0
sorry for late	0.0
sorry for my english	0.0
sorry for the delay in	0.0
sort it out now	-2.0
sort out your	-2.0
stain remover	0.0
stay classy	-1.5
still can't	-1.8
still cannot	-1.8
still cant	-1.8
still do not have	-1.8
still does not	-1.5
still doesn't	-1.5
still doesnt	-1.5
still don't have	-1.8
still dont have	-1.8
still got no	-1.8
still has not	-1.8
still hasn't	-1.8
still hasnt	-1.8
still have no	-1.8
still have not	-1.8
still haven't	-1.8
still havent	-1.8
still is not	-1.5
still isn't	-1.5
still isnt	-1.5
still no	-1.8
still no complaint	1.5
still no issue	1.5
still no problem	1.5
still not	-1.2
still not arrived	-2.0
still not been refunded	-2.5
still not clear	-1.2
still not connected	-2.0
still not fixed	-2.0
still not good	-1.5
still not happy	-2.0
still not received	-2.0
still not refunded	-2.5
still not resolved	-2.0
still not right	-1.5
still not satisfied	-2.0
still not solved	-2.0
still not sorted	-2.0
still not working	-2.0
still outstanding	-0.7
still unresolved	-2.0
stopped responding	-2.0
system is down	-1.8
tested positive	0.0
thank god	0.0
thank you but	-0.7
thank you for nothing	-2.5
thank you for ruining	-2.5
thank you for sorting	1.5
thank you for wasting	-2.5
thanks for cancelling	-1.5
thanks for ignoring	-2.5
thanks for losing	-2.5
thanks for nothing	-2.0
thanks for ruining	-2.5
thanks for wasting	-2.5
the best thing	2.0
the least bit	0.0
to avoid	0.0
to be fair	0.0
to be honest	0.0
to be resolved	0.0
to be solved	0.0
to be sorted	0.0
to say the least	0.0
too good	2.0
too good to be true	0.0
trash bag	0.0
trash can	0.0
trial and error	0.0
trouble shooting	0.0
try harder	-1.2
until resolved	0.0
upside down	0.0
used to be a good	-1.2
used to be a great	-1.2
used to be better	-1.2
used to be excellent	-1.2
used to be good	-1.2
used to be great	-1.2
used to be so good	-1.2
used to be the best	-1.2
used to be very good	-1.2
used to love	-1.2
wait staff	0.0
waiting area	0.0
waiting list	0.0
waiting room	0.0
warm regards	0.0
was better before	-1.2
was fine until	-1.2
was good until	-1.2
was great until	-1.2
was happy until	-1.2
was not a problem	1.5
was not able to	-1.5
was not as described	-2.0
was not bad	1.5
was not delivered	-2.0
was not delivered on time	-2.0
was not disappointed	2.0
was not good	-2.0
was not good enough	-2.0
was not great	-1.2
was not happy	-2.0
was not hard	1.5
was not ideal	-0.7
was not impressed	-2.0
was not on time	-2.0
was not perfect	-0.7
was not satisfied	-2.0
was not the best	-0.7
was not too bad	1.5
was not what i ordered	-2.0
was not worth	-2.5
was not worth the money	-2.5
wasn't a problem	1.5
wasn't able to	-1.5
wasn't as described	-2.0
wasn't bad	1.5
wasn't delivered	-2.0
wasn't delivered on time	-2.0
wasn't disappointed	2.0
wasn't good	-2.0
wasn't good enough	-2.0
wasn't great	-1.2
wasn't happy	-2.0
wasn't hard	1.5
wasn't ideal	-0.7
wasn't impressed	-2.0
wasn't on time	-2.0
wasn't perfect	-0.7
wasn't resolved	-1.5
wasn't satisfied	-2.0
wasn't sorted	-1.5
wasn't the best	-0.7
wasn't too bad	1.5
wasn't what i ordered	-2.0
wasn't worth	-2.5
wasn't worth the money	-2.5
wasnt a problem	1.5
wasnt as described	-2.0
wasnt bad	1.5
wasnt delivered	-2.0
wasnt delivered on time	-2.0
wasnt disappointed	2.0
wasnt good	-2.0
wasnt good enough	-2.0
wasnt great	-1.2
wasnt happy	-2.0
wasnt hard	1.5
wasnt ideal	-0.7
wasnt impressed	-2.0
wasnt on time	-2.0
wasnt perfect	-0.7
wasnt satisfied	-2.0
wasnt the best	-0.7
wasnt too bad	1.5
wasnt what i ordered	-2.0
wasnt worth	-2.5
wasnt worth the money	-2.5
waste basket	0.0
waste bin	0.0
waste paper	0.0
wastepaper	0.0
well after	0.0
well aware	0.0
well before	0.0
well being	0.0
well known	0.0
well over	0.0
well past	0.0
wellbeing	0.0
went missing	-2.0
were better before	-1.2
were good until	-1.2
were great until	-1.2
weren't able to	-1.5
what kind	0.0
whether or not	0.0
why not	0.0
will not be back	-2.0
will not be buying again	-2.5
will not be coming back	-2.5
will not be disappointed	2.0
will not be ordering again	-2.5
will not be returning	-2.5
will not be shopping	-2.5
will not be shopping here again	-2.5
will not be using again	-2.5
will not buy again	-2.5
will not come back	-2.5
will not disappoint	1.5
will not find better	2.5
will not fit	-1.2
will not go back	-2.5
will not last	-2.0
will not let me	-2.0
will not load	-2.0
will not open	-2.0
will not order again	-2.5
will not recommend	-2.5
will not refund	-2.0
will not regret	2.0
will not return	-2.5
will not shop here again	-2.5
will not turn on	-2.0
will not use again	-2.5
will not work	-2.0
wish i could give zero	-2.5
without a doubt	0.0
without a hitch	2.5
without any doubt	0.0
without any hiccups	2.5
without any issue	1.5
without any problem	1.5
without doubt	0.0
without hesitation	2.0
without issue	1.5
without problem	1.5
won't be back	-2.0
won't be buying again	-2.5
won't be coming back	-2.5
won't be disappointed	2.0
won't be going back	-2.5
won't be ordering again	-2.5
won't be returning	-2.5
won't be shopping	-2.5
won't be shopping here again	-2.5
won't be using again	-2.5
won't buy again	-2.5
won't come back	-2.5
won't disappoint	1.5
won't find a better	2.5
won't find better	2.5
won't find much better	2.0
won't fit	-1.2
won't go back	-2.5
won't last	-2.0
won't let me	-2.0
won't load	-2.0
won't open	-2.0
won't order again	-2.5
won't recommend	-2.5
won't refund	-2.0
won't regret	2.0
won't return	-2.5
won't shop here again	-2.5
won't turn on	-2.0
won't use again	-2.5
won't work	-2.0
wont be back	-2.0
wont be buying again	-2.5
wont be coming back	-2.5
wont be disappointed	2.0
wont be going back	-2.5
wont be ordering again	-2.5
wont be returning	-2.5
wont be shopping	-2.5
wont be shopping here again	-2.5
wont be using again	-2.5
wont buy again	-2.5
wont come back	-2.5
wont disappoint	1.5
wont find better	2.5
wont fit	-1.2
wont go back	-2.5
wont last	-2.0
wont let me	-2.0
wont load	-2.0
wont open	-2.0
wont order again	-2.5
wont recommend	-2.5
wont refund	-2.0
wont regret	2.0
wont return	-2.5
wont shop here again	-2.5
wont turn on	-2.0
wont use again	-2.5
wont work	-2.0
worry free	0.0
worst case	0.0
worst of all	-2.5
worst thing ever	-2.5
worth mentioning	0.0
worth noting	0.0
worth waiting for	2.5
would appreciate	0.0
would be appreciated	0.0
would be better	0.0
would be good	0.0
would be great	0.0
would be helpful	0.0
would be lovely	0.0
would be nice	0.0
would be perfect	0.0
would be useful	0.0
would give zero	-2.5
would have been better	-0.7
would have been good	-0.7
would have been great	-0.7
would have been helpful	-0.7
would have been nice	-0.7
would have helped	-0.7
would have liked	0.0
would have loved	0.0
would help	0.0
would like	0.0
would love	0.0
would love to	0.0
would not bother	-2.5
would not buy again	-2.5
would not change a thing	2.0
would not go back	-2.5
would not hesitate	2.0
would not let me	-2.0
would not order again	-2.5
would not recommend	-2.5
would not refund	-2.0
would not touch	-2.5
would not use again	-2.5
would not wish on	-2.5
would of helped	-0.7
wouldn't bother	-2.5
wouldn't buy again	-2.5
wouldn't change a thing	2.0
wouldn't go back	-2.5
wouldn't hesitate	2.0
wouldn't let me	-2.0
wouldn't order again	-2.5
wouldn't recommend	-2.5
wouldn't refund	-2.0
wouldn't touch	-2.5
wouldn't use again	-2.5
wouldn't wish on	-2.5
wouldnt bother	-2.5
wouldnt buy again	-2.5
wouldnt change a thing	2.0
wouldnt go back	-2.5
wouldnt hesitate	2.0
wouldnt let me	-2.0
wouldnt order again	-2.5
wouldnt recommend	-2.5
wouldnt refund	-2.0
wouldnt touch	-2.5
wouldnt use again	-2.5
wouldnt wish on	-2.5
yeah right	-2.0
yet to be resolved	-2.0
yet to be sorted	-2.0
zero answers	-2.0
zero clue	-2.0
zero communication	-2.5
zero customer service	-2.5
zero help	-2.5
zero issues	2.5
zero problems	2.5
zero reply	-2.0
zero response	-2.0

[examples]
negative	Arrived two weeks late and nobody answered my emails.
negative	Can't fault the driver but the sofa fell apart within a month.
negative	Dont waste your money, it broke after one wash.
negative	I would not recommend this shop to anyone.
negative	Not worth the money.
negative	Still waiting for my refund. Fed up!
negative	Too expensive and the quality is poor.
negative	Total rip off 😡
neutral	I bought two lamps and a rug for the spare room.
neutral	I ordered on Monday and it came on Thursday.
neutral	No comment.
neutral	The parcel was left with my neighbour.
positive	Couldn't be happier with my new curtains.
positive	Delivery was a bit slow, but the service was absolutely brilliant!
positive	Fast delivery, thanks!
positive	Great value and no hassle returns 👍
positive	It never let me down.
positive	No problems at all, everything arrived on time.
positive	Not bad at all!
positive	Wasn't expensive at all. Looks lovely in the hall.
