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
10 from me	1.7
10 out of 10	3.5
10/10	3.5
1st class	3.0
404	-1.2
5 star	3.0
5/5	3.0
9 out of 10	1.7
9/10	1.7
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
=accessible	1.2
=accommodating	2.2
=adaptable	1.7
=ads	-1.2
=advantage	1.2
=affordable	2.0
=aggressive	-2.2
=aggressively	-1.5
=appetising	1.7
=appetizing	1.7
=approachable	2.2
=argh	-1.2
=attentive	2.2
=attentiveness	1.7
=authentic	1.5
=average	-0.6
=awful	-3.5
=awfull	-3.5
=backlog	-1.2
=basic	-0.6
=battled	-1.2
=better	0.9
=binned	-2.2
=bland	-1.7
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
=contented	1.7
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
=disturbed	-1.7
=doubtful	-1.7
=draining	-2.2
=dull	-1.7
=ease	2.0
=easily	2.0
=economical	2.0
=effective	1.7
=encouraging	1.7
=entertained	1.7
=entertaining	1.7
=exceptional	3.5
=excessive	-1.7
=excited	1.2
=fair	1.7
=fashionable	1.2
=favouritism	-2.2
=fine	0.8
=fix =it	-1.2
=fixed my problem	1.7
=fixed the problem	1.7
=flavorful	2.0
=flavourful	2.0
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
=having =to	-0.8
=helped	1.2
=helped me	1.7
=helped us	1.7
=helpful	2.2
=helpfully	2.2
=helpfulness	2.0
=helps	1.2
=hero	3.0
=hesitant	-1.2
=homely	2.0
=homey	2.0
=honest	1.7
=hooked	1.7
=hopeful	1.2
=hospitable	2.2
=hospitality	2.2
=humane	1.7
=hunger	-1.7
=hurried	-1.7
=hype	-1.7
=ideal	2.0
=ignorant	-2.2
=imaginative	1.7
=impress	2.7
=impressed	2.7
=impressive	2.7
=improved	1.7
=improvement	1.2
=incredible	3.2
=infested	-2.2
=informative	2.0
=integrity	1.7
=intelligent	1.7
=interesting	1.7
=issue	-1.7
=issues	-1.7
=it =works	0.7
=keeps =asking	-0.8
=keeps =crashing	-0.8
=keeps =cutting	-0.8
=keeps =dropping	-0.8
=keeps =freezing	-0.8
=keeps =logging	-0.8
=keeps =on	-0.8
=keeps =saying	-0.8
=keeps =telling	-0.8
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
=limitation	-1.2
=limitations	-1.2
=limited	-1.2
=listened	1.7
=listened to me	2.0
=listened to us	2.0
=listens	1.7
=listens to me	1.7
=lively	2.0
=lonely	-1.7
=loud	-0.8
=lousy	-2.2
=lying	-3.0
=manageable	1.2
=mediocre	-1.7
=meh	-1.0
=missed	-1.7
=missing	-2.2
=mold	-1.7
=mould	-1.7
=negligence	-3.0
=negligent	-3.0
=noisy	-1.7
=odd	-0.8
=organised	2.0
=organized	2.0
=overdone	-1.5
=overdue	-1.2
=painful	-2.2
=patronised	-2.2
=patronising	-2.7
=patronized	-2.2
=patronizing	-2.7
=personable	2.2
=phenomenal	4.0
=pleasant	1.7
=pleased	2.2
=pleasing	2.2
=plentiful	1.7
=popular	1.0
=positive	1.7
=positively	1.7
=powerful	1.7
=practical	1.7
=preferred	1.2
=pressured	-1.7
=professional	2.2
=professionalism	2.2
=professionally	2.0
=profiteering	-2.5
=profiteers	-2.5
=promised	-1.0
=promising	1.5
=prompt	2.2
=promptly	2.2
=promptness	2.2
=questionable	-1.7
=queue	-1.2
=queues	-1.2
=rammed	-2.2
=rat	-3.0
=reasonable	1.7
=reasonably priced	1.7
=refreshing	1.7
=rejected	-2.2
=repetitive	-1.7
=resolved	1.7
=resolved my issue	1.7
=resolved the issue	1.7
=resourceful	2.0
=respected	1.5
=respectful	2.2
=respectfully	1.7
=respects	1.7
=responsive	2.2
=rewarded	2.0
=rewarding	1.7
=ridiculous	-3.0
=robbed	-3.0
=rocked	2.0
=rocks	2.0
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
=sucked	-2.5
=suitable	0.7
=supportive	2.2
=thank	1.7
=thankful	1.7
=thanks	1.0
=thorough	2.0
=thoughtful	2.2
=thoughtfulness	2.0
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
=watered =down	-2.2
=welcome	1.7
=welcoming	2.2
=well	1.2
=willing	1.2
=willing to help	2.0
=wonderful	3.2
=wonderfully	3.2
=worn	-1.5
=worthwhile	2.2
^^	1.5
a bit too	-1.2
a blast	1.7
a classic	1.7
a credit to	2.7
a day early	2.2
a delight	2.0
a dream	3.0
a dump	-2.2
a fan of	1.7
a godsend	3.5
a hole	-2.2
a joke	-3.0
a joy	2.5
a little too	-1.2
a month later	-1.7
a pain	-2.2
a pleasant surprise	2.0
a plus	2.0
a shame	-1.7
a steal	2.0
a1	2.0
a1 service	2.0
abandon	-1.7
abandoned	-2.7
abhorrent	-3.0
abomination	-4.0
above and beyond	3.5
above average	1.7
above the call of duty	2.5
abrupt	-1.7
absolute disgrace	-4.0
absolute dump	-2.2
absolute joke	-4.0
absolute nightmare	-3.0
absolute shambles	-4.0
absolute steal	2.0
absolutely disgusting	-3.5
absolutely love	4.0
absurd	-3.0
abundant	1.7
abuse	-3.0
abused	-3.0
abusive	-3.0
abysmal	-3.5
account frozen	-2.2
account was hacked	-2.2
accuracy	1.7
accurate	1.7
ace	2.5
acidic	-1.7
acted quickly	1.7
added charges	-1.7
added fees	-1.7
addicted	1.7
additional charge	-1.7
additional charges	-1.7
additional fee	-1.7
additional fees	-1.7
adequate	0.7
admirable	2.5
admire	2.5
adorable	2.2
adore	3.0
ads everywhere	-2.2
adverse	-1.7
adverts	-1.2
afraid	-2.2
after your money	-1.2
again and again	1.0
again no	-1.7
ages to	-1.2
ages to arrive	-2.7
ages to come	-2.7
aggravating	-2.2
aggression	-2.5
agony	-2.2
ahead of schedule	2.2
ahead of time	2.2
aight	1.2
airless	-1.7
airy	1.7
all fine	1.7
all good	1.7
all i needed	1.2
all is well	1.7
all ok	1.7
all okay	0.7
all right	1.2
all they could	1.2
all we needed	1.2
all went well	1.7
all you need	1.2
almost died	-3.0
aloof	-1.2
already opened	-1.7
alright	1.2
always cancelled	-2.2
always come back	2.0
always delayed	-2.2
always find something	1.7
always go back	2.0
always helpful	2.2
always late	-2.2
always on time	2.2
always there for me	1.7
amateur	-2.2
amateurish	-2.2
amaze	2.0
amazed	2.0
amazing	3.2
amazing deal	1.7
amazing value	2.7
amazing view	1.2
ambient and cosy	2.2
ambiguity	-1.7
ambiguous	-1.7
among the best	2.0
ample	1.7
amusing	2.0
angels	2.5
anger	-3.0
angry	-3.0
annoyed	-2.7
answered all my questions	2.2
answered all questions	1.7
answered my questions	1.7
answered our questions	1.7
answered quickly	1.7
anti social	-2.2
antiquated	-1.7
antisocial	-2.2
ants in	-2.2
anxiety	-1.7
anxious	-1.7
anymore	-1.2
apathetic	-2.2
apathy	-2.2
aplus	2.0
app is down	-1.2
appalling	-3.5
appallingly	-3.0
applaud	2.0
applause	2.0
appreciate	2.5
apprehensive	-1.7
archaic	-1.7
are you kidding	-2.0
argumentative	-2.2
arm and a leg	-2.2
aromatic	1.7
arrived cold	-2.2
arrived early	2.2
arrived next day	2.0
arrived promptly	1.7
arrived quickly	1.7
arrived the next day	2.0
arrived within	1.7
arrogance	-2.2
arrogant	-2.7
arse	-2.5
arseholes	-2.5
as advertised	1.2
as agreed	1.7
as described	1.2
as expected	1.2
as good as	1.5
as pictured	1.2
as promised	1.7
as shown	1.2
as stated	1.2
as usual no	-1.2
asap please	-1.4
ashamed	-3.0
ashamed of yourself	-2.5
ask the same	-1.4
asked the same	-1.4
asking the same	-1.4
assault	-3.0
assaulted	-3.0
asset	2.0
asset to	2.7
asshole	-2.5
assholes	-2.5
astonishing	2.0
astounding	2.0
astronomical	-2.2
at a loss	-1.7
at breaking point	-2.5
at ease	2.0
at my wits end	-2.7
ate my card	-1.5
atrocious	-3.5
atrociously	-3.0
attention to detail	2.0
attitude problem	-2.2
attitude stinks	-2.2
attractive	2.0
authentic food	1.2
automated message	-1.7
automated messages	-1.7
automated phone	-1.7
automated reply	-1.7
automated response	-1.7
automated system	-1.7
average at best	-1.2
average food	-0.6
average service	-0.6
avoid	-2.0
avoid at all costs	-3.5
avoid like the plague	-3.5
aweful	-3.5
awesome	3.2
awfulness	-3.0
awkward	-1.7
awol	-2.2
awsome	3.2
back again and again	2.5
back for more	2.0
bad	-2.2
bad advice	-2.2
bad area	-1.7
bad attitude	-2.2
bad communication	-1.7
bad coverage	-2.2
bad deal	-1.7
bad experience	-1.7
bad manners	-2.2
bad mood	-2.2
bad neighborhood	-1.7
bad point	-1.7
bad points	-1.7
bad quality	-2.7
bad reception	-2.2
bad side	-1.7
bad signal	-2.2
bad smell	-2.2
bad taste	-1.7
bad taste in my mouth	-1.7
bad tempered	-2.2
bad tempered staff	-2.5
bad thing	-1.7
bad value	-2.2
bad value for money	-2.2
badcustomerservice	-2.7
badgered	-2.2
badly cooked	-2.2
badly designed	-2.2
badly fitting	-2.2
badly handled	-2.2
badly made	-2.2
badly maintained	-2.2
badly managed	-2.2
badly organised	-2.2
badly run	-2.2
badly trained	-2.2
badly treated	-2.5
badly written	-2.2
badservice	-2.7
baffled	-1.7
baffling	-1.7
bait	-1.2
bait and switch	-2.5
balls up	-2.7
bane of my life	-2.2
bang average	-1.2
bang on	2.7
bang on time	2.2
banging my head	-2.2
bare faced lie	-2.5
bargain	2.2
bargains	2.2
barked at	-2.5
battery dies	-1.2
battery drain	-1.2
battery life is	-1.2
battle	-1.7
be back for more	2.0
be back soon	2.0
be fooled	-2.0
be returning	1.7
be sure to stop by	2.0
be sure to try	2.0
be sure to visit	2.0
beaming	2.0
bearable	0.7
beats the competition	2.0
beautiful	2.7
beautiful view	1.2
beautifull	2.7
beautifully cooked	2.2
beautifully made	2.2
beautifully presented	2.2
beautifully wrapped	2.0
bed bugs	-3.0
bedbugs	-3.0
bedlam	-2.2
been bumped	-2.0
been coming here for years	1.7
been down	-1.2
before the promised date	2.2
beg	-1.7
begging	-1.7
beginner friendly	1.2
behind the times	-1.7
belittled	-2.5
belittling	-2.5
below average	-2.2
below par	-2.2
below standard	-2.2
beneficial	2.0
benefited from	2.0
benefitted from	2.0
bent	-2.2
best	3.0
best around	2.0
best company	3.5
best deal	1.7
best ever	4.0
best experience	3.0
best in the area	2.0
best in the city	2.0
best in the world	4.0
best in town	2.0
best kept secret	2.2
best meal	3.0
best price	1.7
best service ever	4.0
best shop	3.5
best store	3.5
best they could	1.2
better than	1.7
better than average	1.7
better than expected	2.2
beware	-3.0
bewildering	-1.7
beyond a joke	-3.5
beyond amazing	3.0
beyond belief	-3.0
beyond expectations	3.0
beyond frustrating	-2.2
beyond the call of duty	2.5
biased	-2.2
big bathroom	1.2
big difference	2.0
big enough	1.2
big fan	1.7
big hearted	2.2
big improvement	2.0
big plus	1.7
big portions	1.7
big room	1.2
big rooms	1.2
big selection	1.7
big thanks	2.0
big up	1.7
bin it	-2.2
bit bland	-0.7
bit cramped	-0.7
bit dated	-0.7
bit dry	-0.7
bit expensive	-0.7
bit noisy	-0.7
bit pricey	-0.7
bit slow	-0.7
bit small	-0.7
bit tired	-0.7
bit too	-1.2
bitter taste	-1.7
bitterly disappointed	-2.7
black mold	-1.7
black mould	-1.7
black screen	-2.2
black spot	-2.2
blame	-1.7
bland	-2.2
blank screen	-2.2
blaring	-2.2
blazing fast	2.0
blazingly fast	2.0
bless them	1.7
bless you	1.7
blessed	1.7
blessing	2.0
blew me away	3.2
blew my mind	2.5
blissful	3.0
bloat	-1.2
bloated	-1.7
bloatware	-1.2
blocked drain	-1.7
blocked my account	-2.2
blocked shower	-1.7
blocked sink	-1.7
blocked toilet	-1.7
blood boiling	-3.5
blood stain	-2.2
bloody awful	-2.5
bloody brilliant	3.0
bloody ridiculous	-2.5
bloody useless	-2.5
blown away	3.5
blown my mind	2.5
blunt	-1.2
blur	-1.7
blurred	-1.7
blurriness	-1.7
blurry	-1.7
bobbled	-2.2
bodge job	-2.2
bodged	-2.2
bog standard	-1.2
bogus	-2.2
boiling hot room	-1.7
bollocks	-3.0
bollox	-2.5
bombarded	-2.2
bombarded with	-1.7
bone dry	-2.2
bonus	1.5
bonus points	1.7
book again	1.7
bored	-1.7
boredom	-1.7
boring	-1.7
botched	-2.2
bother	-1.5
bottleneck	-1.2
bottom line is money	-1.2
bottom of the barrel	-1.2
boycott	-1.7
branch closed	-1.2
branch closures	-1.2
brand spanking new	2.5
bravo	2.7
breach of trust	-2.5
breakdowns	-2.2
breaks down	-2.2
breathable	1.2
breathtaking	3.0
brick wall	-2.2
bricked	-2.2
bricked my	-2.2
brill	3.0
brilliance	3.0
brilliant	3.2
brilliantly	2.5
bring back	-1.2
bring it back	-1.2
broke after	-2.7
broke down	-2.7
broke down again	-2.2
broke my suitcase	-2.2
broken	-2.7
broken bed	-2.2
broken down	-2.7
broken entertainment	-2.2
broken lift	-2.2
broken link	-1.2
broken links	-1.2
broken promise	-2.5
broken promises	-2.5
broken seat	-2.2
broken shower	-2.2
broken toilet	-2.2
brought to tears	-2.2
bruised	-1.7
bruising	-1.7
brushed aside	-2.2
brushed off	-2.2
budget friendly	1.2
buffering	-2.2
buffers	-2.2
bug	-2.2
bug ridden	-2.2
bugged	-2.2
bugged out	-2.2
buggy	-2.2
bugs in	-2.2
building work	-1.7
building works	-1.7
bullied	-2.5
bullshit	-3.5
bully	-3.0
bullying	-2.5
bumped	-2.0
bumped from	-2.2
bumped off	-2.2
bun fight	-2.2
bunch of cowboys	-3.5
bureaucracy	-1.7
bureaucratic	-1.7
bureaucrats	-1.2
burned	-2.2
burnt	-2.2
bursting with flavor	2.5
bursting with flavour	2.5
busted	-2.2
busy layout	-1.7
busy signal	-1.5
buttery	1.2
buzzing	1.2
buzzing noise	-1.7
cack	-2.5
calamity	-3.0
call drops	-2.2
call me and	-1.4
call of duty and beyond	2.5
callous	-2.5
calm and professional	2.0
calmly	2.0
came apart	-2.7
came cold	-2.2
came early	2.2
came next day	2.0
came off	-1.7
came quickly	1.7
came the next day	2.0
came the very next day	2.0
came to the rescue	1.7
came undone	-2.2
came up small	-1.7
can do no wrong	3.0
can not access	-1.2
can not activate	-1.2
can not add	-1.2
can not book	-1.2
can not breathe	-1.5
can not buy	-1.2
can not cancel	-1.2
can not change	-1.2
can not check in	-1.2
can not click	-1.2
can not connect	-2.2
can not contact	-1.2
can not control	-1.2
can not cope	-1.2
can not copy	-1.2
can not create	-1.2
can not delete	-1.2
can not do	-1.2
can not do enough	2.5
can not download	-1.2
can not edit	-1.2
can not export	-1.2
can not figure	-1.2
can not figure out	-1.2
can not get	-1.2
can not get it to	-1.2
can not group	-1.2
can not handle	-1.2
can not hear	-1.2
can not help	-1.5
can not import	-1.2
can not install	-1.2
can not link	-1.2
can not make	-1.2
can not move	-1.2
can not open	-1.2
can not park	-1.2
can not play	-1.2
can not praise highly enough	2.5
can not print	-1.2
can not register	-1.2
can not remove	-1.2
can not resize	-1.2
can not save	-1.2
can not search	-1.2
can not see	-1.2
can not seem to	-1.2
can not select	-1.2
can not set	-1.2
can not share	-1.2
can not sign in	-1.2
can not sign up	-1.2
can not sleep	-2.2
can not speak to	-1.2
can not stop raving	2.0
can not sync	-1.2
can not talk to	-1.2
can not transfer	-1.2
can not turn	-1.2
can not turn off	-1.2
can not type	-1.2
can not understand them	-1.7
can not undo	-1.2
can not update	-1.2
can not upload	-1.2
can not verify	-1.2
can not view	-1.2
can not wait any longer	-1.2
can not watch	-1.5
can't access	-1.2
can't activate	-1.2
can't add	-1.2
can't book	-1.2
can't breathe	-1.5
can't buy	-1.2
can't cancel	-1.2
can't change	-1.2
can't check in	-1.2
can't click	-1.2
can't connect	-2.2
can't contact	-1.2
can't control	-1.2
can't cope	-1.2
can't copy	-1.2
can't create	-1.2
can't delete	-1.2
can't do	-1.2
can't do enough	2.5
can't download	-1.2
can't edit	-1.2
can't export	-1.2
can't figure	-1.2
can't figure out	-1.2
can't get	-1.2
can't get it to	-1.2
can't group	-1.2
can't handle	-1.2
can't hear	-1.2
can't help	-1.5
can't import	-1.2
can't install	-1.2
can't link	-1.2
can't make	-1.2
can't move	-1.2
can't open	-1.2
can't park	-1.2
can't play	-1.2
can't praise highly enough	2.5
can't print	-1.2
can't register	-1.2
can't remove	-1.2
can't resize	-1.2
can't save	-1.2
can't search	-1.2
can't see	-1.2
can't seem to	-1.2
can't select	-1.2
can't set	-1.2
can't share	-1.2
can't sign in	-1.2
can't sign up	-1.2
can't sleep	-2.2
can't speak to	-1.2
can't stop raving	2.0
can't sync	-1.2
can't talk to	-1.2
can't transfer	-1.2
can't turn	-1.2
can't turn off	-1.2
can't type	-1.2
can't understand them	-1.7
can't undo	-1.2
can't update	-1.2
can't upload	-1.2
can't verify	-1.2
can't view	-1.2
can't wait any longer	-1.2
can't watch	-1.5
cancellation fee	-1.7
cancellations	-2.2
cancelled	-1.2
cancelled at the last minute	-2.2
cancelled flight	-2.2
cancelled last minute	-2.2
cancelled my flight	-2.2
cancelled my order	-2.7
cancelled our flight	-2.2
cancelled trains	-2.2
cancelled without notice	-2.2
canned response	-2.2
canned taste	-2.2
cannot access	-1.2
cannot activate	-1.2
cannot add	-1.2
cannot book	-1.2
cannot breathe	-1.5
cannot buy	-1.2
cannot cancel	-1.2
cannot change	-1.2
cannot check in	-1.2
cannot click	-1.2
cannot connect	-2.2
cannot contact	-1.2
cannot control	-1.2
cannot cope	-1.2
cannot copy	-1.2
cannot create	-1.2
cannot delete	-1.2
cannot do	-1.2
cannot do enough	2.5
cannot download	-1.2
cannot edit	-1.2
cannot export	-1.2
cannot figure	-1.2
cannot figure out	-1.2
cannot get	-1.2
cannot get it to	-1.2
cannot group	-1.2
cannot handle	-1.2
cannot hear	-1.2
cannot help	-1.5
cannot import	-1.2
cannot install	-1.2
cannot link	-1.2
cannot make	-1.2
cannot move	-1.2
cannot open	-1.2
cannot park	-1.2
cannot play	-1.2
cannot praise highly enough	2.5
cannot print	-1.2
cannot register	-1.2
cannot remove	-1.2
cannot resize	-1.2
cannot save	-1.2
cannot search	-1.2
cannot see	-1.2
cannot seem to	-1.2
cannot select	-1.2
cannot set	-1.2
cannot share	-1.2
cannot sign in	-1.2
cannot sign up	-1.2
cannot sleep	-2.2
cannot speak to	-1.2
cannot stop raving	2.0
cannot sync	-1.2
cannot talk to	-1.2
cannot transfer	-1.2
cannot turn	-1.2
cannot turn off	-1.2
cannot type	-1.2
cannot understand them	-1.7
cannot undo	-1.2
cannot update	-1.2
cannot upload	-1.2
cannot verify	-1.2
cannot view	-1.2
cannot wait any longer	-1.2
cannot watch	-1.5
cant access	-1.2
cant activate	-1.2
cant add	-1.2
cant book	-1.2
cant breathe	-1.5
cant buy	-1.2
cant cancel	-1.2
cant change	-1.2
cant check in	-1.2
cant click	-1.2
cant connect	-2.2
cant contact	-1.2
cant control	-1.2
cant cope	-1.2
cant copy	-1.2
cant create	-1.2
cant delete	-1.2
cant do	-1.2
cant do enough	2.5
cant download	-1.2
cant edit	-1.2
cant export	-1.2
cant figure	-1.2
cant figure out	-1.2
cant get	-1.2
cant get it to	-1.2
cant group	-1.2
cant handle	-1.2
cant hear	-1.2
cant help	-1.5
cant import	-1.2
cant install	-1.2
cant link	-1.2
cant make	-1.2
cant move	-1.2
cant open	-1.2
cant park	-1.2
cant play	-1.2
cant praise highly enough	2.5
cant print	-1.2
cant register	-1.2
cant remove	-1.2
cant resize	-1.2
cant save	-1.2
cant search	-1.2
cant see	-1.2
cant seem to	-1.2
cant select	-1.2
cant set	-1.2
cant share	-1.2
cant sign in	-1.2
cant sign up	-1.2
cant sleep	-2.2
cant speak to	-1.2
cant stop raving	2.0
cant sync	-1.2
cant talk to	-1.2
cant transfer	-1.2
cant turn	-1.2
cant turn off	-1.2
cant type	-1.2
cant understand them	-1.7
cant undo	-1.2
cant update	-1.2
cant upload	-1.2
cant verify	-1.2
cant view	-1.2
cant wait any longer	-1.2
cant watch	-1.5
carefully packed	2.0
carefully wrapped	2.0
careless	-2.7
caring and kind	2.2
caring and professional	2.2
carnage	-2.2
cash grab	-2.5
catastrophe	-3.5
catastrophic	-3.0
cattle class	-2.2
caution	-1.2
cautious	-1.2
caved in	-2.0
ceased to work	-2.2
censored	-1.2
censorship	-1.2
central location	1.7
centrally located	1.7
certainly be back	1.7
certainly return	1.7
cesspit	-3.5
champion	2.0
change it back	-1.2
changed my life	2.5
changed our life	2.5
chaos	-2.7
chaotic	-2.7
chargeback	-1.7
charged double	-2.7
charged me twice	-2.7
charged twice	-2.7
charmingly	2.2
charred	-2.2
chase	-1.5
chased up	-1.7
chasing	-1.7
chasing up	-1.7
chatting among themselves	-1.2
cheap and nasty	-3.0
cheap feeling	-1.7
cheap looking	-1.7
cheap price	1.7
cheap quality	-2.7
cheaper now	1.2
cheaper than	1.0
cheapest around	2.0
cheaply made	-2.2
cheapskate	-1.2
cheapskates	-1.2
cheat	-3.0
check it out	1.7
check them out	1.7
check this out	1.7
check this place out	1.7
cheerful	2.0
cheerfully	2.0
cheery	2.0
chemical smell	-1.7
chewy	-1.7
child friendly	2.0
chilly	-1.7
choppy	-2.2
chucked	-1.7
chucked over	-2.2
chuffed	2.7
civilised	1.7
claustrophobic	-1.7
cleanest	2.0
cleanliness	1.7
clear explanation	1.7
clear information	1.7
clear instructions	1.7
clear picture	1.7
clear sound	1.7
clearer	1.2
clearly	1.7
clearly explained	2.0
clearly knew	1.7
clever	2.0
cleverly	2.0
clickbait	-1.2
clinical feel	-1.2
clogged	-1.7
close to all	1.7
close to everything	1.7
closed early	-1.2
closed my account	-2.2
closes itself	-1.2
closing branches	-1.2
closing down	-1.2
closing my account	-1.7
clowns	-3.0
clueless	-2.7
clumsy	-2.2
clunkiness	-1.7
clunking	-2.2
clunky	-1.7
cluster fuck	-2.5
clusterfuck	-2.5
cluttered	-1.7
cobwebs	-2.2
cock up	-2.7
cocked up	-2.2
cockroach	-3.0
cockroaches	-3.0
cold and clinical	-1.2
cold calls	-2.2
cold food	-2.2
cold hearted	-2.5
cold shower	-2.2
cold water only	-2.2
come again	1.7
come back again	2.0
come back for more	2.0
come back here	1.7
come back soon	2.0
come here all the time	1.7
come on guys	-1.2
come undone	-2.2
come up short	-1.7
comes up big	-1.7
comes up small	-1.7
comfortable	1.7
comforting	2.0
comfy	2.2
coming back here	1.7
commend	2.5
commendable	2.5
compact	1.2
competence	2.0
competency	2.0
competent	2.0
competitively priced	2.0
complain	-1.7
complaining	-2.2
complaint	-1.7
complete joke	-3.0
complete scam	-4.0
complete shambles	-3.5
complete waste	-3.0
complicated	-1.7
complicated process	-1.7
complications	-1.7
compliment	2.0
complimentary	1.7
con artist	-3.5
con men	-3.5
concise	1.7
condescending	-2.7
confidence	1.7
conflicting advice	-2.2
conflicting information	-2.2
confused	-1.7
confuses	-1.7
confusion	-1.7
congealed	-1.7
congrats	2.2
congratulation	2.2
conked out	-2.2
conmen	-3.5
conned	-3.5
conned me	-2.5
conning	-3.0
cons include	-1.7
conscientious	2.0
constantly chasing	-2.2
constantly delayed	-2.2
constantly late	-2.2
construction noise	-1.7
construction site	-1.7
contact me asap	-1.4
contempt	-2.7
contemptuous	-3.0
contradicting	-2.2
contradictory	-2.2
convenience	1.7
convenient	2.0
conveniently	1.7
convoluted	-1.7
cooked perfectly	2.2
cooked to perfection	3.0
cookie cutter	-1.2
cool	1.5
coolest	1.2
copy and paste	-2.2
copy paste	-1.7
copy pasted	-1.7
copycat	-1.2
corner cutting	-1.2
corporate speak	-1.7
corroded	-1.7
corrupt	-2.2
corrupted	-2.2
cosiness	2.0
cost a fortune	-2.2
cost cutting	-1.2
cost me	-1.0
cost us	-1.0
costs a fortune	-2.2
cosy	2.2
could be more	-0.7
could do better	-1.2
could do with	-1.2
could improve	-1.2
could not access	-1.2
could not add	-1.2
could not answer	-1.2
could not book	-1.2
could not change	-1.2
could not connect	-1.2
could not cope	-1.2
could not do anything	-1.2
could not do enough	2.5
could not eat	-1.2
could not explain	-1.2
could not figure out	-1.2
could not finish	-1.2
could not get	-1.2
could not give	-1.2
could not hear	-1.2
could not move	-1.2
could not open	-1.2
could not provide	-1.2
could not see	-1.2
could not sleep	-2.2
could not tell me	-1.2
could not understand a word	-1.7
could not understand them	-1.7
could use a	-1.2
could use more	-1.2
could use some	-1.2
couldn't access	-1.2
couldn't add	-1.2
couldn't answer	-1.2
couldn't book	-1.2
couldn't change	-1.2
couldn't connect	-1.2
couldn't cope	-1.2
couldn't do anything	-1.2
couldn't do enough	2.5
couldn't eat	-1.2
couldn't explain	-1.2
couldn't figure out	-1.2
couldn't finish	-1.2
couldn't get	-1.2
couldn't give	-1.2
couldn't hear	-1.2
couldn't move	-1.2
couldn't open	-1.2
couldn't provide	-1.2
couldn't see	-1.2
couldn't sleep	-2.2
couldn't tell me	-1.2
couldn't understand a word	-1.7
couldn't understand them	-1.7
couldnt access	-1.2
couldnt add	-1.2
couldnt answer	-1.2
couldnt book	-1.2
couldnt change	-1.2
couldnt connect	-1.2
couldnt cope	-1.2
couldnt do anything	-1.2
couldnt do enough	2.5
couldnt eat	-1.2
couldnt explain	-1.2
couldnt figure out	-1.2
couldnt finish	-1.2
couldnt get	-1.2
couldnt give	-1.2
couldnt hear	-1.2
couldnt move	-1.2
couldnt open	-1.2
couldnt provide	-1.2
couldnt see	-1.2
couldnt sleep	-2.2
couldnt tell me	-1.2
couldnt understand a word	-1.7
couldnt understand them	-1.7
counterfeit	-2.2
counterproductive	-2.2
countless calls	-1.7
countless times	-1.7
courteous	2.2
courteously	1.7
courtesy	2.2
covered in dust	-2.2
cowboy job	-2.2
cowboys	-3.0
coziness	2.0
cozy	2.2
cracked	-2.2
cracking value	2.2
crackle	-1.7
crackling	-1.7
crackly	-1.7
cramped	-2.2
cramped seats	-2.2
crap	-3.0
crapp	-2.5
crappy	-3.0
crash	-2.2
creaking	-1.7
creaky	-1.7
crease	-1.7
creative	2.0
credit to the nhs	2.0
credit to their profession	2.0
credit to your company	2.0
crestfallen	-1.7
cretins	-3.0
criminal	-4.0
criminals	-3.5
cringe	-1.2
crisp	1.2
crisp sound	1.7
crispy	2.0
cronyism	-2.2
crook	-3.0
cruel	-2.5
cruelty	-2.5
crumpled	-2.2
crushed	-2.2
crying with frustration	-2.2
crystal clear	1.7
cumbersome	-1.7
cumbersome process	-2.2
curdled	-1.7
cured	1.7
curt	-2.2
customer for life	2.5
customerservicefail	-2.7
customerservicewin	2.2
customisable	1.2
customizable	1.2
cut corners	-1.2
cut me off	-2.2
cut off	-2.2
cut out	-2.2
cutbacks	-1.2
cutest	2.0
cuts off	-2.2
cuts out	-2.2
cutting corners	-1.2
cutting edge	2.2
cutting out	-2.2
da bomb	2.0
daft	-2.2
damage	-1.7
damaged	-2.7
damaged luggage	-2.2
damaged my bag	-2.2
damages	-1.7
damaging	-1.7
damp	-1.2
damp smell	-1.7
dangerous	-2.7
dark ages	-1.7
dark and dingy	-1.7
dark room	-1.2
dark rooms	-1.2
data breach	-2.2
data loss	-2.2
dated look	-1.7
daylight robbers	-2.5
daylight robbery	-4.0
days late	-2.2
days later	-1.2
days wait	-1.2
dead after	-2.2
dead battery	-1.7
dead link	-1.2
dead on arrival	-2.7
dead pixel	-1.7
dead silence	-2.2
dead spot	-2.2
dead zone	-2.2
deafening	-2.2
dealt with efficiently	1.7
dealt with promptly	1.7
dealt with quickly	1.7
dearer	-1.7
dearer than	-1.7
debacle	-2.7
debatable	-1.2
decadent	1.7
deceit	-3.0
deceive	-3.0
deceived	-2.5
decent	1.7
decent at best	-1.2
decent quality	2.0
deception	-2.5
deceptive	-3.0
declined in quality	-2.2
declines my	-2.2
decrepit	-2.2
defect	-1.7
defective	-2.7
defects	-1.7
deficiencies	-1.7
deficiency	-1.7
deficient	-1.7
definitely be back	1.7
definitely go back	2.5
definitely return	1.7
deflated	-1.7
degraded	-3.0
degrading	-3.0
dehumanising	-3.0
dehumanizing	-3.0
dejected	-1.7
delay	-2.2
delayed again	-2.2
delectable	3.0
deleted all my	-2.2
deleted my	-2.2
deleted the app	-1.7
delicious	2.7
delight	3.0
delightful	1.7
delightfully	2.2
delish	2.5
delivered early	2.2
delivered next day	2.0
delivered the next day	2.0
demoralised	-1.7
demoralising	-1.7
denied my claim	-2.2
dented	-2.2
dents	-1.7
depends who you get	-1.2
deplorable	-3.0
depressed by	-2.2
depressing	-2.2
derelict	-2.2
despicable	-3.5
despise	-3.0
despised	-3.0
despite the pressure	1.2
destroyed	-2.7
deteriorate	-2.2
detest	-3.0
devastated	-3.0
devine	2.5
diabolical	-3.5
diarrhoea after	-2.5
dick move	-2.5
dicked around	-2.2
dickheads	-2.5
did not acknowledge	-1.2
did not apologise	-1.2
did not apologize	-1.2
did not ask	-1.2
did not bring	-1.2
did not call	-1.2
did not check	-1.2
did not cover	-1.5
did not even ask	-1.2
did not explain	-1.2
did not follow	-1.2
did not get	-1.2
did not give	-1.2
did not honor	-1.2
did not honour	-1.2
did not inform	-1.2
did not keep	-1.2
did not know	-1.2
did not know what	-1.2
did not let	-1.2
did not offer	-1.2
did not pay	-1.2
did not pay out	-2.2
did not phone back	-1.2
did not ring	-1.2
did not ring back	-1.2
did not seem to care	-1.2
did not seem to know	-1.2
did not send	-1.2
did not start	-1.2
did not stop	-1.2
did not take	-1.2
did not tell	-1.2
did not understand	-1.2
did not want to	-1.2
did the trick	1.2
did their best	1.2
did work	0.7
didn't acknowledge	-1.2
didn't apologise	-1.2
didn't apologize	-1.2
didn't ask	-1.2
didn't bring	-1.2
didn't call	-1.2
didn't check	-1.2
didn't cover	-1.5
didn't even ask	-1.2
didn't explain	-1.2
didn't follow	-1.2
didn't get	-1.2
didn't give	-1.2
didn't honor	-1.2
didn't honour	-1.2
didn't inform	-1.2
didn't keep	-1.2
didn't know	-1.2
didn't let	-1.2
didn't offer	-1.2
didn't pay	-1.2
didn't pay out	-2.2
didn't phone back	-1.2
didn't ring	-1.2
didn't ring back	-1.2
didn't seem to care	-1.2
didn't seem to know	-1.2
didn't send	-1.2
didn't start	-1.2
didn't stop	-1.2
didn't take	-1.2
didn't tell	-1.2
didn't understand	-1.2
didn't want to	-1.2
didnt acknowledge	-1.2
didnt apologise	-1.2
didnt apologize	-1.2
didnt ask	-1.2
didnt bring	-1.2
didnt call	-1.2
didnt check	-1.2
didnt cover	-1.5
didnt even ask	-1.2
didnt explain	-1.2
didnt follow	-1.2
didnt get	-1.2
didnt give	-1.2
didnt honor	-1.2
didnt honour	-1.2
didnt inform	-1.2
didnt keep	-1.2
didnt know	-1.2
didnt let	-1.2
didnt offer	-1.2
didnt pay	-1.2
didnt pay out	-2.2
didnt phone back	-1.2
didnt ring	-1.2
didnt ring back	-1.2
didnt seem to care	-1.2
didnt seem to know	-1.2
didnt send	-1.2
didnt start	-1.2
didnt stop	-1.2
didnt take	-1.2
didnt tell	-1.2
didnt understand	-1.2
didnt want to	-1.2
died after	-2.2
died on me	-2.2
died within	-2.2
different answer	-1.4
different answers	-1.4
different every time	-1.4
different from the photo	-1.2
different from the picture	-1.2
different stories	-1.4
different story	-1.4
different to the photo	-1.2
different to the picture	-1.2
difficult	-1.7
difficult to contact	-1.7
difficult to find	-1.7
difficult to get	-1.7
difficult to navigate	-1.7
difficult to reach	-1.7
difficult to read	-1.7
difficult to understand	-1.7
difficult to use	-1.7
difficulty	-1.7
dignity	1.5
dilapidated	-2.2
diligent	2.0
dingy	-2.2
dire	-3.0
dirty	-2.2
dirty plane	-2.2
dirty toilet	-2.2
dirty train	-2.2
disadvantage	-1.7
disapointed	-2.7
disappeared	-2.2
disappoint	-2.7
disappointing food	-2.2
disarray	-1.7
disaster	-3.0
disastrous	-3.0
disatisfied	-2.7
discharged too early	-2.2
discharged too soon	-2.2
discolored	-1.7
discoloured	-1.7
disconnect	-1.7
disconnected	-2.2
disconnecting	-2.2
disconnects	-2.2
discontent	-2.2
discouraged	-1.7
discouraging	-1.7
discourteous	-2.2
discriminate	-2.7
disengaged	-1.7
disgrace	-3.5
disgracefully	-3.0
disgruntled	-2.2
disgust	-3.5
disgusted	-3.5
disgusting	-3.5
disheartened	-1.7
disheartening	-1.7
dishonest	-3.0
dishonesty	-3.0
disinterested	-1.7
disjointed	-1.7
dismal	-2.2
dismay	-2.2
dismayed	-2.2
dismissed	-2.0
dismissive	-2.2
disorder	-1.7
disorganisation	-1.7
disorganised	-2.2
disorganization	-1.7
disorganized	-2.2
displeased	-2.2
displeasure	-2.2
disregard	-1.2
disregarded	-1.2
disrespect	-2.5
disrespected	-2.5
disrespectful	-3.0
dissapointed	-2.7
dissappointed	-2.7
dissatisfaction	-2.7
dissatisfied	-2.7
dissatisfying	-2.2
distinctly average	-1.2
distorted	-1.7
distraught	-2.7
distress	-2.2
distressed	-2.2
distressing	-2.2
disturbing	-2.2
divine	3.0
do not allow	-1.2
do not call back	-1.2
do not cover	-1.5
do not get back	-1.2
do not know how to use	-1.2
do not pay out	-2.2
do not pick up	-1.2
do not ring	-1.2
do not ring back	-1.2
do not seem to know	-1.2
do not support	-1.2
do not understand	-1.2
do one	-2.5
do their best	1.2
do yourself a favor	2.2
do yourself a favour	2.2
doable	0.7
dodgy	-2.7
dodgy area	-1.7
dodgy dealings	-2.5
dodgy neighbourhood	-1.7
does its job	1.2
does me proud	1.7
does my head in	-2.2
does not allow	-1.2
does not charge	-2.2
does not connect	-2.2
does not cover	-1.5
does not include	-1.2
does not know	-1.2
does not let	-1.2
does not open	-2.2
does not pick up	-1.2
does not play	-2.2
does not recognise	-2.2
does not recognize	-2.2
does not start	-2.2
does not support	-1.2
does not sync	-2.2
does not understand	-1.2
does the job	1.7
does the trick	2.0
does what it says on the tin	2.0
does what it should	1.7
does work	0.7
doesn't allow	-1.2
doesn't charge	-2.2
doesn't connect	-2.2
doesn't cover	-1.5
doesn't include	-1.2
doesn't know	-1.2
doesn't let	-1.2
doesn't open	-2.2
doesn't pick up	-1.2
doesn't play	-2.2
doesn't recognise	-2.2
doesn't recognize	-2.2
doesn't start	-2.2
doesn't support	-1.2
doesn't sync	-2.2
doesn't understand	-1.2
doesnt allow	-1.2
doesnt charge	-2.2
doesnt connect	-2.2
doesnt cover	-1.5
doesnt include	-1.2
doesnt know	-1.2
doesnt let	-1.2
doesnt open	-2.2
doesnt pick up	-1.2
doesnt play	-2.2
doesnt recognise	-2.2
doesnt recognize	-2.2
doesnt start	-2.2
doesnt support	-1.2
doesnt sync	-2.2
doesnt understand	-1.2
dog friendly	1.2
doing my head in	-2.2
doing their best	1.2
don't allow	-1.2
don't call back	-1.2
don't cover	-1.5
don't get back	-1.2
don't know how to use	-1.2
don't pay out	-2.2
don't pick up	-1.2
don't ring	-1.2
don't ring back	-1.2
don't seem to know	-1.2
don't support	-1.2
don't understand	-1.2
done in minutes	1.5
done over	-2.5
done with them	-2.5
done with this	-2.5
done with you	-2.5
dont allow	-1.2
dont call back	-1.2
dont cover	-1.5
dont get back	-1.2
dont have any	-1.4
dont know how to use	-1.2
dont pay out	-2.2
dont pick up	-1.2
dont ring	-1.2
dont ring back	-1.2
dont seem to know	-1.2
dont support	-1.2
dont understand	-1.2
double booked	-2.2
double charge	-2.2
double charged	-2.7
double standards	-2.2
doubled in	-1.5
doubled in price	-1.7
doubled my bill	-1.5
doubled my premium	-1.5
down again	-1.2
down for	-1.2
down the drain	-3.0
downgrade	-2.2
downgraded	-2.2
downhill	-2.7
downside	-1.7
drab	-1.7
drag their feet	-2.0
dragging their feet	-2.0
dragging your feet	-2.0
drains battery	-1.2
drains my battery	-1.2
drains the battery	-1.2
draughts	-1.7
draughty	-1.7
drawback	-1.7
dreadful	-3.5
dreadfully	-3.0
dreading	-2.2
dream	2.0
dream come true	3.0
dreary	-1.7
dreary place	-1.7
dried out	-2.2
dried up	-2.2
drinkable	0.7
dripping	-1.7
dripping in oil	-2.2
driven mad	-2.5
drives me crazy	-2.2
drives me mad	-2.2
driving me crazy	-2.5
driving me mad	-2.5
drop out	-2.2
drop outs	-2.2
dropouts	-2.2
dropped calls	-2.2
dropping out	-2.2
drops all the time	-2.2
drops out	-2.2
drunk passengers	-2.2
drunken	-2.2
dubious	-1.2
dumb	-2.2
dumbed down	-1.2
dumped on	-1.4
duped	-3.0
durable	2.2
dust everywhere	-1.7
dust on	-2.2
dusty	-1.7
eager to help	1.2
ear splitting	-2.2
earlier than expected	2.2
earlier than promised	2.2
early termination fee	-1.7
easier	2.0
easier than	1.2
easiest	2.0
easily accessible	1.7
easy	2.0
easy access	1.7
easy going	1.7
easy parking	1.7
easy to assemble	1.7
easy to find	1.7
easy to navigate	1.7
easy to order	1.7
easy to reach	1.7
easy to understand	1.7
easy to use	2.2
easygoing	1.7
eats battery	-1.2
eats my data	-1.2
eclectic	1.2
eco friendly	1.2
ecstatic	3.0
edible	0.7
efficient	2.2
effortless	2.5
effortlessly	1.7
elated	3.0
elegance	2.0
elegant	2.2
elegantly	2.0
elsewhere in future	-1.7
embarrassed	-1.7
embarrassing	-2.2
empathetic	2.2
empathy	2.2
empty promises	-2.5
empty words	-1.7
encouraged	1.7
encouragement	1.7
end of my tether	-2.7
endless	-1.7
endless loop	-1.7
endless menus	-1.7
endless queue	-1.7
energetic	2.0
energised	2.0
engine failed	-2.2
enjoy	2.2
enjoyable	2.0
enjoyable stay	1.7
enjoyably	2.0
enough room	1.2
enough space	1.2
enraged	-3.0
enthusiasm	2.0
enthusiastic	2.0
epic	2.5
epic fail	-2.7
epic failure	-2.5
epicfail	-2.7
erased my	-2.2
erratic	-2.2
error	-2.2
error code	-1.2
error message	-1.7
errors	-2.2
errors out	-1.2
escalated	-1.4
evasive	-2.2
every single time	-1.7
everything explained	2.0
everything fine	1.7
everything i need	1.2
everything i needed	1.2
everything is fine	1.7
everything ok	1.7
everything they could	1.2
everything was explained	2.0
everything we needed	1.2
everything you could want	1.2
everything you need	1.2
ewww	-2.7
exactly as described	2.0
exactly as pictured	2.0
exactly as shown	2.0
exactly what i needed	2.7
exactly what i wanted	2.7
exaggerated	-1.7
exasperated	-2.2
exasperating	-2.5
exceed	3.2
exceeded expectations	3.2
excellent	3.2
excellent care	2.0
excellent communication	1.7
excellent support	1.7
excellent value	2.7
excels at	2.0
excels in	2.0
exciting	1.7
excuse	-1.7
excuses	-1.7
exellent	3.2
exemplary	2.5
exhausted by	-2.2
exhausting	-2.2
exhilarating	2.5
exit fee	-1.7
exorbitant	-2.7
expectations met	1.7
expected a bit more	-1.2
expected so much	-1.2
expected something	-1.2
expencive	-2.2
expensive	-2.2
expensive for what	-1.7
expertly	2.2
expired	-1.7
explain again	-1.4
explain why	-1.2
explained clearly	2.0
explained everything	1.7
explained fully	2.0
explained things	2.0
explained well	2.0
explained what	2.0
explaining again	-1.4
exquisite	3.0
exquisitely	2.5
extortion	-3.5
extortionate	-3.0
extortionists	-3.5
extra charge	-1.7
extra charges	-1.7
extra cost	-1.7
extra costs	-1.7
extra special	2.0
extra touch	1.7
extraordinary	3.5
eye rolling	-2.2
eye watering price	-2.2
f*cking	-2.5
fab	3.0
fabulous	3.2
fabulously	2.5
faded	-1.7
fading	-1.7
faff	-2.2
fail	-2.5
failed	-2.7
failing	-2.5
failings	-2.5
failure	-2.7
fair and honest	1.7
fair deal	1.7
fair price	1.7
fair to middling	0.7
fairly good	1.2
fairly priced	1.7
fake	-2.2
fall apart	-2.7
fall in love	1.7
fall short	-1.7
fall to bits	-2.7
fall to pieces	-2.7
fallen apart	-3.0
fallen to bits	-2.2
falling apart	-2.2
falling to pieces	-2.2
falls off	-2.2
falls short	-1.7
false advertising	-2.7
false economy	-2.2
false promises	-2.5
falsely	-2.7
family =friendly	2.0
fan of	1.7
fantastic	3.2
far away from	-1.7
far better	1.7
far cry from	-1.7
far too	-1.2
farce	-3.0
farcical	-3.0
fare increase	-1.7
fast	2.0
fast broadband	1.7
fast internet	1.7
fast response	1.7
fast service	1.7
faster now	1.2
faster than	1.2
faster than expected	2.2
faster than promised	2.2
fastest	2.0
fatal	-3.0
fatty meat	-2.2
fault	-2.2
faultless	3.5
faultlessly	2.2
faulty	-2.7
fav	2.5
fave	2.5
favorite	2.5
favourite	2.5
fearful	-2.2
feature rich	1.2
fed up	-2.7
feel at home	2.0
feel better	1.7
feel cared for	2.0
feel comfortable	2.0
feel like family	2.0
feel like home	2.0
feel listened to	2.0
feel much better	1.7
feel safe	2.0
feel so welcome	2.2
feel special	2.0
feel supported	1.7
feel valued	2.0
feel welcome	2.0
feeling better	1.7
feels cheap	-2.2
feels great	2.0
feels like home	2.0
fees everywhere	-1.7
fell apart	-2.7
fell ill after	-3.0
fell in love	1.7
fell off	-2.2
fell short	-1.7
fell to bits	-2.7
fell to pieces	-2.7
felt at ease	2.0
felt better	1.7
felt cared for	2.0
felt cheap	-2.2
felt comfortable	2.0
felt heard	2.0
felt judged	-2.2
felt like home	2.0
felt listened to	2.0
felt rushed	-1.7
felt safe	2.0
felt supported	2.0
felt valued	2.0
felt welcome	2.0
festive	2.0
few options	-1.7
ffs	-3.5
fiasco	-3.0
fiddly	-1.7
fifth time	-1.7
filth	-2.2
filthy	-3.0
final straw	-2.5
finally available	1.2
finally here	1.2
finest	3.0
finger licking	2.5
first class	3.0
first class service	2.2
first rate	3.2
first-class	2.0
first-rate	2.0
fishy	-1.2
fit like a glove	2.7
fits great	2.0
fits perfectly	2.0
fits well	2.0
five star	3.0
five times	-1.4
fix that	-1.2
fix the	-1.2
fix these	-1.2
fix this	-1.2
fixed everything	1.7
fixed it	1.7
fixed my	1.7
fixed quickly	1.7
flat battery	-1.7
flat beer	-2.2
flat pillows	-1.7
flattering	1.7
flavorless	-2.2
flavourless	-2.2
flaw	-1.7
flawed	-1.7
flawless	3.5
flawlessly	3.0
fleas	-3.0
flexibility	1.2
flexible	2.0
flicker	-1.7
flickering	-1.7
flickers	-1.7
flies everywhere	-2.2
flight was cancelled	-2.2
flimsy	-2.2
flimsy excuse	-1.7
flimsy material	-1.7
flooded	-2.2
flooding	-2.2
fluffy	2.0
fly again with	1.7
fobbed	-2.5
fobbed off	-2.7
fobbing me off	-2.7
fobs you off	-2.2
food cold	-2.2
food poisoned	-3.0
food poisoning	-3.0
food was cold	-2.2
fool me	-2.0
fool us	-2.0
fooled	-2.0
foolish	-2.2
foot dragging	-2.0
for =helping	1.5
for ages	-1.2
force closes	-2.2
forced to	-2.2
foreign call centre	-1.7
forget about it	-1.2
forget it	-1.2
forgettable	-2.2
forgot my	-1.2
forgot our	-1.2
forgot to	-1.2
forgotten	-1.7
form filling	-1.7
formal complaint	-2.2
fought	-1.7
foul	-2.7
foul mouthed	-2.5
foul smell	-2.5
foul smelling	-2.5
fouled up	-2.2
four times	-1.4
fourth time	-1.7
fraud	-3.5
fraudster	-4.0
fraudulent	-3.5
fraudulently	-3.0
frayed	-2.2
frayed edges	-1.7
free breakfast	1.7
free coffee	1.7
free dessert	1.7
free drinks	1.7
free for all	-2.2
free of charge	1.5
free of problems	1.5
free parking	1.7
free upgrade	1.7
free wifi	1.7
freeze	-2.2
freezer burn	-2.2
freezes up	-2.2
freezing cold	-2.2
freezing in	-1.7
freezing room	-1.7
freezing up	-2.2
fresh	2.0
freshly baked	1.7
freshly cooked	1.7
freshly made	1.7
freshly prepared	1.7
freshly renovated	1.7
friendlier	2.2
friendliest	2.2
friendliness	2.2
friendly and helpful	2.0
friendly-staff	2.0
frightened	-2.2
frightening	-2.2
frosty	-1.2
froze	-2.2
froze my account	-2.2
frozen account	-2.2
frozen in the middle	-2.5
frozen screen	-2.2
fruitless	-2.2
frustrate	-2.7
fubar	-2.5
fuck up	-2.7
fuck you	-4.0
fucked	-4.0
fucking joke	-3.5
fucking useless	-2.5
fulfilling	2.2
full marks	2.5
full of ads	-2.2
full of dust	-2.2
full of flavor	2.2
full of flavour	2.2
full of mold	-1.7
full of mould	-1.7
full signal	1.7
fully equipped	2.0
fully explained	2.0
fuming	-3.5
fuming about	-2.2
fun	2.2
furious	-3.5
fuss free	2.0
fuss free service	2.0
futile	-2.2
fuzzy	-1.7
game changer	3.0
garbage	-3.0
gas guzzler	-2.2
gaslighting	-2.5
gaslit	-2.5
gave away our	-1.5
gave me attitude	-2.2
gave my room away	-1.5
gave my seat away	-1.5
gave no	-0.9
gave our room away	-1.5
gave our table away	-1.5
gave up	-2.7
gave up the ghost	-2.2
gave us attitude	-2.2
gearbox failed	-2.2
gem	2.2
generosity	2.0
generous	2.0
generous portions	1.7
generous with	1.7
generously	1.7
gentle	1.7
gentleness	1.7
gently	1.7
get a grip	-2.2
get fired	-2.5
get it together	-1.2
get me out of here	-2.0
get out of paying	-2.2
get your act together	-2.2
gets better	1.2
gets hot	-1.2
gets the job done	1.7
gets very hot	-1.2
ghastly	-3.0
ghosted	-2.5
gimmick	-1.7
give it a 10	1.7
give it a go	1.7
give it a ten	1.7
give it a try	1.7
give them a try	1.7
give us back	-1.2
given the runaround	-2.7
given up	-2.7
giving up	-2.7
giving up on	-1.4
glad	2.5
glad you	1.2
gladly	2.0
glitch	-2.2
glitches	-2.2
glitching	-2.2
glitchy	-2.2
gloomy	-2.2
gloopy	-1.7
glorious	2.5
glowing	2.0
go above and beyond	3.2
go back again	2.0
go back for more	1.7
go back soon	2.0
go elsewhere	-1.7
go here all the time	1.7
go round in circles	-1.7
go there all the time	1.7
go to hell	-4.0
go to hotel	2.0
go to place	2.0
go to spot	2.0
go wrong	-2.2
god bless	1.7
goes above and beyond	3.2
goes down	-1.2
goes downhill	-2.7
goes round in circles	-1.7
goes the extra mile	3.0
goes wrong	-2.2
going above and beyond	3.2
going around in circles	-2.2
going back for more	2.0
going back soon	1.7
going backwards	-1.2
going downhill	-2.7
going round in circles	-2.2
gold standard	2.5
gone backwards	-1.2
gone cold	-2.2
gone downhill	-2.7
gone up again	-1.7
gone wrong	-2.2
good as new	2.5
good battery	1.7
good care	2.0
good choice	1.7
good choice overall	1.2
good communication	1.7
good condition	1.7
good connection	1.7
good coverage	1.7
good craic	1.7
good deal	1.7
good enough	0.7
good experience	1.7
good food	1.7
good for nothing	-3.0
good hearted	2.2
good humoured	2.0
good job	2.2
good laugh	1.7
good listener	2.2
good listening	1.7
good looking	2.0
good money	1.7
good natured	2.0
good offer	1.7
good outcome	1.7
good portions	1.7
good price	1.7
good quality	2.2
good range	1.7
good rates	1.7
good reception	1.7
good sense of humour	2.0
good service	2.0
good signal	1.7
good sized	2.0
good so far	1.2
good sound	1.7
good speed	1.7
good start	1.2
good stuff	1.7
good support	1.7
good to go	1.7
good treatment	1.7
good value	2.2
good variety	1.7
good vibe	1.2
good vibes	1.2
good with children	1.7
good with kids	1.7
good work	2.2
goodservice	2.2
gooey	1.7
gooey mess	-1.7
gorgeous	3.0
gossiping	-1.2
got better	1.7
got better quickly	1.7
got easier	1.2
got food poisoning	-3.0
got hacked	-2.2
got no	-0.9
got sick	-3.0
got to try	1.7
got up and left	-2.0
gotta try	1.7
gouge	-2.7
gr8	2.7
gracious	2.2
graciously	2.2
graffiti	-2.2
grainy	-1.7
grainy picture	-1.7
grammatical errors	-1.2
gratifying	2.2
gratitude	2.5
greasy	-2.2
great	2.7
great battery	1.7
great care	2.0
great choice	1.7
great communication	1.7
great coverage	1.7
great deal	1.7
great experience	1.7
great find	2.0
great food	1.7
great fun	1.7
great job	2.7
great listener	2.2
great location	2.0
great offer	1.7
great picture	1.7
great potential	1.2
great price	1.7
great range	1.7
great rates	1.7
great selection	1.7
great signal	1.7
great so far	1.2
great sound	1.7
great speed	1.7
great start	2.0
great stuff	2.5
great support	1.7
great touch	1.7
great value	2.7
great variety	1.7
great vibe	1.2
great vibes	1.2
great view	1.2
great with children	1.7
great with kids	1.7
great work	2.7
greatly improved	2.0
greatservice	2.7
greed	-2.7
greedily	-2.5
greedy	-2.7
grievance	-2.2
grim	-3.0
grim faced	-1.2
grime	-2.2
grimy	-2.2
grinding noise	-1.5
gripe	-2.2
gripes	-2.2
gristle	-2.2
gristly	-2.2
gross	-2.7
gross incompetence	-2.5
grossly negligent	-3.5
grotty	-2.2
grouchy	-1.7
groundbreaking	3.0
grubby	-2.2
grueling	-2.2
gruelling	-2.2
grumble	-2.2
grumpily	-1.2
grumpy	-2.2
guardian angel	2.5
gud	2.0
guys rock	2.0
h8	-2.0
had a blast	1.7
had an attitude	-2.2
had enough of	-3.0
had everything	1.2
had fun	1.7
had gone off	-2.5
had high hopes	-1.2
had it with	-2.5
had no	-0.9
had run out	-1.7
had to ask	-1.7
had to call	-1.7
had to chase	-2.2
had to complain	-2.2
had to go back	-1.7
had to keep	-1.7
had to log	-1.2
had to pay	-1.7
had to phone	-1.7
had to re	-1.2
had to reinstall	-1.2
had to reload	-1.2
had to repeat	-1.7
had to reset	-1.2
had to restart	-1.2
had to return	-1.7
had to ring	-1.7
had to send	-1.7
had to start again	-1.2
had to throw	-2.0
had to wait	-1.7
haha	1.2
hair in	-2.2
hair in my food	-2.2
hair in the food	-2.2
hairs in	-2.2
hairy	-1.2
half cooked	-2.2
half hearted	-1.7
half raw	-2.2
handed me over	-1.4
handily	1.7
handy	1.7
handy to have	1.2
hang up	-2.7
hapless	-1.7
happened again	-1.7
happening again	-1.7
happening place	1.2
happier	2.5
happiest	2.2
happy	2.5
happy camper	2.0
happy customer	1.7
happy to pay	1.7
happy to return	1.7
happy to stay	1.7
happy to wait	1.7
harass	-3.0
harassed	-2.5
harassing	-2.2
harassment	-2.5
hard bed	-2.2
hard pillows	-1.7
hard sell	-2.2
hard selling	-2.2
hard to	-1.5
hard to contact	-1.7
hard to find	-1.7
hard to follow	-1.7
hard to get	-1.7
hard to navigate	-1.7
hard to reach	-1.7
hard to read	-1.7
hard to speak	-1.7
hard to understand	-1.7
hard to use	-1.7
hard wearing	2.2
hard work and dedication	2.0
hard working team	1.7
hardest	-1.7
hardly slept	-2.2
hardwearing	2.2
harmful	-1.7
has everything	1.2
has no	-0.9
has not improved	-1.2
has potential	1.2
hasn't improved	-1.2
hasnt improved	-1.2
hassle	-2.2
hassle free	2.5
hassle free experience	2.2
hassle less	1.7
hate	-3.0
hated	-3.0
hateful	-3.0
hats off	2.7
hats off to	1.7
haughty	-2.2
have everything	1.2
have no	-0.9
have not been provided	-1.4
have to call	-1.7
have to complain	-2.2
have to keep	-1.7
have to log	-1.2
have to phone	-1.7
have to re	-1.2
have to reinstall	-1.2
have to reload	-1.2
have to reset	-1.2
have to restart	-1.2
have to ring	-1.7
have to sign	-1.2
have to try	1.7
have to wait	-1.7
havoc	-2.2
hazardous	-2.7
head against a brick wall	-2.2
healed	1.7
health hazard	-3.0
healthy	1.7
heartbreaking	-2.7
heartbroken	-2.7
heartfelt	2.2
heartless	-2.5
heartwarming	2.2
hearty	2.0
heating up	-1.2
heats up	-1.2
heaven	2.5
heaven sent	3.0
heavenly	3.0
hehe	1.2
heinous	-3.0
held hostage	-2.0
hell hole	-3.5
hell on earth	-3.5
hellhole	-3.5
hellish	-3.0
help me please	-1.4
helped a lot	2.0
helped enormously	2.0
helped greatly	2.0
helped so much	2.0
helpless	-2.7
helplessly	-1.7
heroes	2.0
hiccup	-1.2
hidden charge	-2.7
hidden cost	-2.7
hidden fee	-2.7
hidden gem	2.2
hideous	-3.0
high charges	-1.7
high cost	-1.7
high expectations	-1.2
high fees	-1.7
high hopes	-1.2
high price	-1.7
high prices	-1.7
high quality	2.5
high speed	1.7
high standard	2.0
higher price	-1.7
higher than	-1.7
highest quality	2.7
highest standard	2.0
highly disappointing	-2.2
highly recommend	3.0
highly skilled	2.2
highly trained	2.2
highway robbery	-3.5
hilarious	2.0
hinder	-1.7
hindrance	-1.7
hip	1.2
hissing	-1.7
hit and miss	-1.2
hit n miss	-1.2
hit or miss	-1.2
hit with a fee	-2.2
hitormiss	-1.2
hits the mark	2.0
hits the right note	1.7
hits the spot	2.0
hold music	-1.2
hold time	-1.2
holds up well	1.7
holes	-1.7
home away from home	2.2
home cooked	1.7
home from home	2.0
home made	1.7
homemade	1.7
homophobia	-3.0
homophobic	-3.0
honesty	1.7
hoops	-1.7
hooray	1.7
hoped for more	-1.2
hopefully improve	1.7
hopeless	-2.7
hopelessly	-3.0
hoping for more	-1.2
horible	-3.5
horrendous	-3.5
horrendously	-3.0
horrible	-3.5
horribly	-3.0
horrid	-3.0
horrific	-3.5
horror	-3.0
hospitalised after	-2.5
hostage	-2.0
hostile	-2.7
hostility	-2.5
hot and fresh	1.2
hounded	-2.2
hour delay	-2.2
hour late	-2.2
hour wait	-1.2
hours delayed	-2.2
hours late	-2.2
hours later	-1.2
hours on hold	-1.2
hours on the phone	-1.2
hours to	-1.2
hours wait	-1.2
hours waiting	-1.2
hovering	-1.7
how can it	-1.2
how can this	-1.2
how can you	-1.2
how come	-1.2
how difficult is it	-1.2
how hard is it	-1.2
how is it possible	-1.2
how is this place still	-1.4
how long do i	-1.2
how long does it take	-1.2
how much longer	-1.2
huge choice	1.7
huge fail	-2.5
huge fan	1.7
huge improvement	2.0
huge plus	1.7
huge portion	1.2
huge portions	1.7
huge queue	-1.7
huge range	1.7
huge room	1.2
huge selection	1.7
humble	2.0
humid	-1.7
humiliated	-3.0
humiliating	-3.0
humiliation	-3.0
humming noise	-1.7
hung up	-2.7
hung up on me	-2.7
hungry and cold	-2.5
hurdles	-1.7
hurt	-2.2
hurting	-1.7
hurts	-1.7
i also like	1.7
i am done	-2.5
i do like	1.2
i give up	-1.4
i like	1.7
i liked	1.2
i need help	-1.4
i was told	-1.4
i wish	-1.0
i'll go back	1.7
i'm done	-2.5
ice cold shower	-2.2
ideally located	2.0
ideally situated	2.0
identity theft	-2.2
idiot	-2.2
idiotic	-3.0
idiots	-3.0
idyllic	2.5
iffy	-1.2
ignore	-2.2
ignored me	-2.2
ignored us	-2.2
ignoring	-2.2
ill fitting	-2.2
ill mannered	-2.2
illegal	-3.0
illegible	-2.2
im done	-2.5
imbecile	-3.0
immaculate	3.0
immoral	-3.0
impatience	-1.2
impatient	-1.2
impeccable	3.5
impede	-1.7
imperfect	-1.7
imperfection	-1.7
impersonal	-1.7
impersonally	-1.2
impolite	-2.2
impossible	-2.2
impossible to sleep	-2.2
improved	1.2
improved a lot	1.7
improved my	2.0
improvement needed	-1.2
improvements needed	-1.2
improves my	2.0
improving all the time	2.0
in a flash	2.7
in bits	-1.7
in dire need	-2.2
in good hands	1.7
in good spirits	2.0
in good time	1.2
in limbo	-1.7
in limbo again	-1.4
in love with	1.7
in need of refurbishment	-2.2
in need of renovation	-2.2
in need of repair	-2.2
in need of updating	-2.2
in one piece	1.2
in perfect condition	1.7
in safe hands	1.7
in seconds	1.5
in tears	-2.2
in the bin	-2.2
in the dark	-1.7
in the loop	1.7
in the trash	-2.0
in time	1.2
in vain	-2.2
inaccessible	-2.2
inaccuracy	-2.2
inaccurate	-2.2
inaccurately	-2.2
inadequacy	-2.2
inadequate	-2.2
inadequately	-1.7
inappropriate	-2.0
inattentive	-2.2
incapable	-2.2
incommunicado	-2.2
incompatible	-1.7
incompetence	-3.0
incompetent	-3.0
incompetently	-2.2
incomplete	-2.2
incomprehensible	-2.2
inconsiderate	-2.2
inconsistent	-1.7
inconsistent quality	-1.2
inconsistently	-2.2
inconvenienced	-2.2
inconvenient	-2.2
incorrect	-2.2
incorrect information	-2.2
incorrectly charged	-2.2
increase in price	-1.7
increased price	-1.7
increased prices	-1.7
indecent	-2.5
indifference	-1.7
indifferent	-1.7
inedible	-3.5
ineffective	-2.2
ineffectual	-2.2
inefficient	-2.2
inept	-3.0
inept staff	-2.2
ineptitude	-3.0
inexcusable	-3.0
inexcusably	-2.0
inexpensive	2.0
inexperienced	-2.2
infection after	-1.7
inferior	-2.2
inferior quality	-2.7
infestation	-3.0
inflexibility	-1.7
inflexible	-1.7
infuriate	-3.0
infuriating	-2.5
ingenious	2.0
inhibits	-1.7
inhuman	-2.5
inhumane	-3.5
injured	-2.7
injury	-2.7
injustice	-2.2
innovative	2.0
inoperable	-2.2
insanitary	-2.7
insects in	-3.0
insecure	-1.7
insensitive	-2.2
insightful	2.0
inspire	2.0
inspiring	1.7
instability	-2.2
insufferable	-2.7
insufficient	-1.7
insufficiently	-1.7
insult	-3.0
insulted	-3.0
insulting	-3.0
intact	1.7
intermittent	-2.2
interrupt	-1.7
intimate	2.0
intimidated	-2.5
intimidating	-2.5
intolerable	-2.7
intolerant	-1.2
intrusive	-1.7
intrusive ads	-1.2
intuitive	2.2
invalid	-1.2
invaluable	2.5
invasive	-1.7
inventive	2.0
irate	-2.5
irrelevant	-1.2
irritate	-2.2
is a steal	2.0
is down	-1.2
is not possible	-1.2
is not supported	-1.2
isn't possible	-1.2
isn't supported	-1.2
isnt possible	-1.2
isnt supported	-1.2
isolated	-1.7
issue resolved	1.7
it was freezing	-1.7
itch	-1.7
itchy	-1.7
jam packed	-2.2
jaw dropping	2.0
jerky	-2.2
jobsworth	-1.7
joy	2.5
joyful	2.0
joyless	-2.2
joyous	2.0
judged	-2.2
judgemental	-2.2
judgmental	-2.2
juicy	2.0
jump through hoops	-1.7
jumping through hoops	-1.7
junk mail	-2.2
just ok	-1.2
just okay	-1.2
just out for money	-2.0
just right	1.7
just want your money	-1.2
just what i needed	2.7
just what i wanted	2.7
keen	1.2
keep away from	-3.0
keep chasing	-1.5
keep coming back	2.5
keep crashing	-1.2
keep dropping	-1.2
keep getting	-1.2
keep going back	2.5
keep having to	-1.2
keep it up	2.2
keep losing	-1.2
keep me informed	1.7
keep putting the price up	-1.7
keep up the	1.7
keep up the good work	2.7
keep up the great work	1.7
keeps asking	-1.7
keeps crashing	-1.7
keeps cutting off	-2.2
keeps cutting out	-2.2
keeps disconnecting	-2.2
keeps dropping	-2.2
keeps failing	-1.7
keeps freezing	-1.7
keeps happening	-1.7
keeps logging me out	-2.2
kept asking	-1.7
kept awake	-2.2
kept changing	-1.2
kept coming back	1.7
kept crashing	-1.7
kept dropping	-1.2
kept getting	-1.2
kept having to	-1.4
kept in the dark	-2.2
kept in the loop	1.7
kept informed	1.7
kept me awake	-2.2
kept me informed	1.7
kept me up to date	1.7
kept me updated	1.7
kept me waiting	-2.2
kept my money	-2.7
kept on hold	-2.2
kept putting	-1.2
kept saying	-1.2
kept telling	-1.2
kept up to date	1.7
kept us awake	-2.2
kept us waiting	-1.7
kept waiting	-2.2
kick ass	2.5
kick-ass	2.0
kickass	2.5
kicked out	-2.0
kicked us out	-2.0
kicks ass	2.5
kid friendly	1.2
killing me	-2.0
kind and caring	2.2
kind and understanding	1.5
kind hearted	2.2
kindhearted	2.2
knew their stuff	1.7
knew what he was doing	1.7
knew what she was doing	1.7
knew what they were doing	1.7
knock offs	-2.2
knocked back	-2.0
knocked it out of the park	3.0
knockoff	-2.2
know their stuff	1.7
know what they are doing	1.7
know what they're doing	1.7
knows their stuff	1.7
knows what he	1.7
knows what she	1.7
knows what they	1.7
kudos	2.7
kudos to	1.7
lack	-1.7
lack of choice	-1.7
lack of communication	-1.7
lack of flavor	-2.2
lack of flavour	-2.2
lack of information	-1.7
lack of leg room	-2.2
lack of privacy	-1.7
lack of staff	-1.7
lack of support	-1.7
lack of variety	-1.7
lackadaisical	-1.7
lacking	-1.7
lackluster	-1.7
lackluster service	-1.7
lacklustre	-1.7
lacks	-1.7
lag	-2.2
laggy	-2.2
laid back	1.7
lame	-2.0
lame excuse	-1.7
language barrier	-1.7
large bathroom	1.2
large enough	1.2
large portion	1.2
large portions	1.7
large room	1.2
large rooms	1.2
large selection	1.7
last chance	-2.5
last minute change	-1.2
last nerve	-2.2
last straw	-3.0
lasts forever	1.7
lasts long	1.7
late again	-2.2
late fee	-1.7
laughable	-3.0
laughed at	-2.5
laughing stock	-3.0
laughing stock of	-2.2
lavish	2.0
lazy	-2.2
lazy staff	-2.2
leak	-2.2
leaking roof	-2.2
leaky	-2.2
leaky tap	-1.7
learning curve	-1.2
least they could do	-1.2
leave a lot to be desired	-1.7
leaves a bad taste	-1.7
leaves a lot to be desired	-1.7
leaves marks	-1.7
leeches	-3.0
left a bad taste	-1.7
left a lot to be desired	-1.7
left alone	-1.7
left behind	-1.7
left disgusted	-2.0
left guessing	-1.7
left hungry	-2.2
left in disgust	-2.0
left in tears	-2.2
left in the dark	-2.2
left me waiting	-1.7
left me with no	-1.7
left out	-1.7
left to die	-3.0
left us waiting	-1.7
left waiting	-1.7
left without	-1.7
legal action	-1.7
legendary	2.5
legit	1.7
length of time	-1.4
lengthy	-1.7
lengthy wait	-1.7
less expensive	1.2
less hassle	1.2
less helpful than	-1.7
less stress	1.2
let down	-2.7
let down by	-1.2
let downs	-2.2
let me down	-2.7
let themselves down	-2.7
let us all down	-2.0
let us down	-2.7
let you down	-2.7
letdown	-2.7
lethal	-3.0
liar	-3.0
lice	-3.0
lie to	-3.0
lie to me	-3.0
lied to	-2.5
life changer	3.0
life changing	2.5
life saver	4.0
life saving	3.0
lifeless	-2.2
lifeline	1.7
lifesaver	3.5
lifesaving	3.0
lightening fast	2.0
lightning fast	2.7
lightweight	1.2
likable	1.7
like a brick	-2.0
like a building site	-2.0
like a charm	2.7
like a dream	2.7
like a pigsty	-2.0
like a prison	-2.0
like a pro	2.0
like a rabbit hutch	-2.0
like a sauna	-2.0
like a shoebox	-2.0
like animals	-3.0
like bricks	-2.0
like cardboard	-2.0
like cattle	-3.0
like concrete	-2.0
like criminals	-3.0
like dishwater	-2.0
like family	2.2
like it	1.2
like leather	-2.0
like new	1.7
like rubber	-2.0
like sardines	-2.2
likeable	1.7
liked it	1.2
likes it	1.2
limited choice	-1.2
limited menu	-1.7
limited options	-1.7
limited stock	-1.2
lip service	-1.7
listening ear	1.7
little choice	-1.7
little effort	-1.2
little pricey	-0.7
little slow	-0.7
livable	0.7
live up to	1.5
live up to the hype	1.8
livid	-3.5
living hell	-3.5
living nightmare	-3.0
living off its reputation	-2.0
loads better	1.7
loathe	-3.0
lock up	-2.2
locked my account	-2.2
locked out	-1.7
locked out of my	-2.2
locked up	-2.2
locks up	-2.2
logs me out	-2.2
long delay	-2.2
long lasting	2.2
long life	1.7
long line	-1.7
long lines	-1.7
long process	-1.5
long queue	-2.2
long time to	-1.0
long time to arrive	-2.2
long wait	-2.2
long waiting	-1.7
long waits	-1.7
long winded	-1.7
long winded form	-1.7
long winded process	-1.2
longer than expected	-1.7
longer than promised	-2.2
longer than stated	-1.7
longer than usual	-1.7
longer wait	-1.7
look after me	2.0
look after you	2.0
look around first	-1.2
look elsewhere	-1.7
look no further	2.0
looked after	2.0
looked after her	2.0
looked after him	2.0
looked after me	2.0
looked after my	2.0
looked after us	2.0
looked down on	-2.5
looking after me	2.0
looking forward to using	1.2
looks amazing	2.0
looks cheap	-2.2
looks good	2.0
looks great	2.0
looks lovely	2.0
looks pretty	2.0
loophole	-2.2
loopholes	-2.2
loose button	-1.7
loose thread	-1.7
lop sided	-1.7
lopsided	-1.7
lose	-2.2
lose a customer	-1.7
lose my work	-1.2
loser	-2.2
losing money	-2.2
losing my mind	-2.2
losing my temper	-2.2
losing patience	-2.7
losing the will to live	-3.0
lost	-2.2
lost a customer	-1.7
lost all my	-2.2
lost all trust	-2.5
lost bag	-2.2
lost baggage	-2.2
lost bags	-2.2
lost confidence	-2.5
lost data	-2.2
lost everything	-2.2
lost faith	-2.5
lost in the mail	-2.7
lost in the post	-2.7
lost in transit	-2.7
lost luggage	-2.2
lost me as a customer	-1.7
lost money	-2.2
lost my bag	-2.2
lost my custom	-1.7
lost my data	-2.2
lost my luggage	-2.2
lost my order	-2.7
lost my parcel	-2.7
lost my progress	-1.2
lost my suitcase	-2.2
lost my temper	-2.2
lost my work	-1.2
lost our luggage	-2.2
lost package	-2.7
lost parcel	-2.7
lost patience	-2.7
lost the plot	-2.2
lost the will to live	-3.0
lost trust	-2.5
lots of choice	1.7
lots of potential	1.2
lots of room	1.2
lots of space	1.2
lots of support	1.7
lottery	-1.2
loud and clear	1.7
lounge feel	1.2
love at first sight	2.7
love it	2.2
love to go back	1.7
loveable	3.0
lovely	2.7
lovely surprise	2.0
lovely touch	1.7
lovingly	2.5
low cost	1.7
low fees	1.7
low interest	-1.7
low pressure	-1.7
low price	1.7
low quality	-2.7
low water pressure	-1.7
lower price	1.7
lower quality	-2.2
lower than elsewhere	2.0
lowest of the low	-3.5
lowest price	1.7
luck of the draw	-1.2
luckily	1.7
lucky	1.7
lucky find	2.2
ludicrous	-3.0
luke warm	-1.2
lukewarm	-1.2
lumpy	-2.2
lush	2.2
luv	3.0
luxurious	2.2
luxury	2.0
maddening	-2.5
made a complaint	-2.2
made a difference	2.0
made a huge difference	2.0
made her cry	-2.2
made it special	1.7
made me cry	-2.2
made me feel welcome	2.2
made me ill	-3.0
made me sick	-3.0
made me wait	-1.7
made me welcome	2.2
made my day	2.7
made to feel welcome	2.2
made to wait	-1.7
made us feel welcome	2.2
made us sick	-3.0
made us wait	-1.7
made us welcome	2.2
made with love	2.5
madhouse	-2.2
maggot	-3.0
maggots	-3.0
magnificent	3.2
majestic	2.5
make it special	1.7
make money	-2.0
makes a difference	2.0
makes me come back	2.0
makes my blood boil	-3.0
makes us come back	2.0
makes you come back	2.0
makes you feel	2.0
malfunction	-2.2
malfunctioned	-2.2
malfunctioning	-2.2
malicious	-2.5
malpractice	-3.0
malware	-2.5
many calls	-1.7
many phone calls	-1.4
many thanks	2.0
marvellous	3.2
marvelous	2.5
massive choice	1.7
massive fail	-2.5
massive queue	-1.7
mattress stained	-2.2
mayhem	-2.2
meaningless	-1.7
measly	-2.2
mediocre at best	-1.2
meh food	-1.2
melt in your mouth	3.0
melts	1.7
melts in the mouth	3.0
memorable	2.5
menacing	-2.5
merry	2.0
mesmerising	3.0
mesmerizing	3.0
mess	-2.2
mess around	-2.2
mess up	-2.7
messed about	-2.2
messed around	-2.2
messed up	-2.2
messing about	-2.2
messing around	-2.2
messy	-2.2
metallic taste	-1.7
mice	-3.0
microwaved	-2.2
middle of nowhere	-1.7
mildew	-2.5
miles away	-1.7
mind at ease	2.2
mind at rest	2.2
mind blowing	3.5
mind blown	2.5
minimal effort	-1.2
minor complaint	-0.7
minor gripe	-0.7
minor issue	-1.2
minor niggle	-0.7
minor problem	-1.2
mins on hold	-1.2
minus stars	-3.0
minuscule	-2.2
minute wait	-1.2
minutes on hold	-1.2
miracle	2.0
mis delivered	-1.7
mis sell	-2.5
mis selling	-2.7
mis sold	-2.7
misaligned	-1.7
miscalculated	-2.2
miscommunicated	-1.2
miscommunication	-2.0
misdelivered	-1.7
misdiagnose	-3.0
misdiagnosed	-3.0
misdiagnosis	-2.5
miserable	-2.7
miserable staff	-1.2
misery	-2.7
mishandled	-2.2
misinformation	-2.5
misinformed	-2.5
mislaid	-1.2
misleading	-2.7
misleading information	-2.5
misled	-2.7
mismanaged	-2.2
mismanagement	-2.2
mismatch	-1.2
misplace	-1.2
misplaced	-1.7
misprint	-1.7
misread	-1.2
misrepresentation	-2.5
misrepresented	-2.5
miss my connection	-2.2
miss my flight	-2.2
miss sold	-2.5
missed connection	-2.2
missed delivery	-1.7
missed my	-1.2
missed my connection	-2.2
missed my flight	-2.2
missed our connection	-2.2
missed our flight	-2.2
missed our train	-2.2
missed out	-1.2
missing item	-1.7
missing parts	-1.7
missold	-2.7
misspelled	-1.7
misspelling	-1.2
misspelt	-1.7
mistake	-2.2
mistaken	-1.2
mistakes	-2.2
mistreated	-2.5
mistreatment	-2.5
misunderstanding	-1.2
misunderstood	-1.2
mix up	-2.2
mixed bag	-1.2
mixed experience	-1.2
mixed feelings	-1.2
mixed messages	-2.2
mixed reviews	-1.2
mixed up my	-2.2
mixup	-2.2
moan	-2.2
moan about	-2.2
mobile friendly	1.2
mocked	-2.5
mockery	-2.2
modern	1.2
modernised	1.7
moist	1.7
moldy	-3.0
money before	-1.2
money down	-2.2
money down the drain	-3.0
money driven	-1.2
money for nothing	-2.5
money grab	-2.5
money grabber	-3.0
money grabbers	-2.5
money grabbing	-3.0
money makers	-2.0
money pit	-2.2
money saving	1.7
money stolen	-2.7
money wasted	-2.2
money well spent	2.2
monopoly	-1.2
monotonous	-1.7
monotony	-1.7
month wait	-1.2
months ago	-1.2
months later	-1.7
months to	-1.2
months to get	-1.2
months wait	-1.2
moody	-1.2
more expensive than	-1.7
moron	-2.2
morons	-3.0
motivated	1.7
motivating	1.7
mouldy	-3.0
mouldy bread	-2.5
mouse droppings	-3.0
mouth watering	2.7
mouthwatering	2.7
mouthwateringly	2.2
much better	1.7
much improved	2.0
much too	-1.2
mucked about	-2.2
mucked around	-2.2
mucking about	-2.2
muddle	-1.7
muddled	-1.7
muffled	-1.7
mugged off	-2.5
multiple calls	-1.7
multiple phone calls	-1.4
multiple times	-1.4
mundane	-1.7
muppets	-2.5
mushy	-2.2
must eat	2.0
must go	2.0
must see	2.0
must visit	2.0
musty	-1.7
my go to	2.0
my lawyer	-1.7
mystified	-1.7
naff	-2.7
nag	-1.7
nagging	-2.2
nailed it	2.5
nasty	-2.7
nausea inducing	-2.5
nauseating	-2.5
nauseous	-2.5
near everything	1.7
nearly died	-3.0
neat	1.7
neatly	1.2
need a human	-1.4
need a refund	-1.4
need help	-1.4
need i say more	-1.4
need improvement	-1.2
need more	-1.2
need my money	-1.4
need of updating	-2.2
need to try	1.7
needs a fix	-1.2
needs a lick of paint	-2.2
needs a makeover	-2.2
needs a refurb	-2.2
needs attention	-1.2
needs improvement	-1.2
needs more	-1.2
needs refurbishing	-2.2
needs renovating	-2.2
needs renovation	-2.2
needs sacking	-2.5
needs some work	-1.2
needs to be fired	-2.5
needs updating	-2.2
negative	-1.7
negative experience	-1.7
negative point	-1.7
negatively	-1.7
negatives	-1.7
neglect	-3.0
neglected	-3.0
neglected building	-2.2
neglectful	-3.0
negligible help	-2.2
nepotism	-2.2
nerfed	-1.2
nervous	-1.7
nervously	-1.7
never answer	-1.2
never call back	-1.2
never cleaned	-2.2
never get back	-1.2
never improves	-1.2
never informed	-1.7
never listened	-2.2
never looked back since	1.7
never pick up	-1.2
never reply	-1.2
never respond	-1.2
never ring back	-1.2
never show	-1.5
never showed	-1.5
never shows	-1.5
never shows up	-1.5
never smiled	-1.2
never tells	-1.5
never tells us	-1.5
never told	-1.7
neveragain	-2.5
new favorite	1.5
new favourite	1.5
newly refurbished	1.7
newly renovated	1.7
next day delivery	2.2
next level	2.5
nice	2.0
nice and clean	1.2
nice and cool	1.2
nice and easy	1.2
nice and friendly	1.2
nice and quick	1.2
nice and quiet	1.2
nice and warm	1.2
nice fit	2.0
nice job	2.2
nice price	1.7
nice quality	2.2
nice surprise	2.0
nice touch	1.7
nice vibe	1.2
nice view	1.2
nice work	2.2
nicely	2.0
nicely done	2.0
nicely presented	2.2
nicer	1.7
nicest	2.2
nickel and dime	-1.7
nickel and dimed	-1.7
nickel and diming	-1.7
nifty	1.7
niggle	-1.2
nightmare	-3.0
nightmarish	-3.0
nitpick	-1.2
nitpicking	-0.7
no ability	-1.2
no acknowledgement	-1.2
no after care	-2.2
no aftercare	-2.2
no air	-1.7
no air con	-2.2
no air conditioning	-2.2
no aircon	-2.2
no alternative	-1.2
no bathroom	-1.7
no brainer purchase	1.7
no care	-1.2
no charge	1.7
no compassion	-1.2
no consideration	-1.2
no contact	-1.7
no coverage	-2.2
no documentation	-1.2
no effort	-1.2
no electricity	-2.2
no elevator	-1.7
no empathy	-1.2
no eye contact	-1.2
no feedback	-1.2
no flavor	-2.2
no flavour	-2.2
no follow up	-2.2
no fridge	-1.7
no greeting	-1.2
no guidance	-1.2
no heating	-2.2
no hot water	-2.2
no idea how	-1.2
no idea what	-1.7
no improvement	-1.2
no info	-1.7
no instructions	-1.2
no interest	-1.2
no kettle	-1.7
no leg room	-2.2
no legroom	-2.2
no lift	-1.7
no longer able	-1.2
no longer functions	-2.2
no manners	-2.2
no news	-1.7
no nonsense	2.0
no notice	-1.7
no one listened	-2.2
no one picks up	-1.2
no one tells us	-1.5
no one tells you	-1.5
no option	-1.2
no option to	-1.2
no options	-1.2
no parking	-1.7
no please	-1.2
no privacy	-1.7
no reception	-2.2
no regard	-1.2
no regrets at all	1.7
no seasoning	-2.2
no seat	-1.7
no seating	-1.7
no seats	-2.2
no sleep	-2.2
no smile	-1.2
no soap	-1.7
no support	-1.7
no support for	-1.2
no sympathy	-1.2
no taste	-2.2
no thank you	-1.2
no toilet paper	-1.7
no toilet roll	-1.7
no towels	-1.7
no training	-1.2
no trust	-2.5
no tv	-1.7
no updates	-1.7
no variety	-1.7
no view	-1.7
no warning	-1.7
no water pressure	-1.7
no way to	-1.2
no wifi	-1.7
no windows	-1.7
no word	-1.7
no words	-1.4
nobody informed	-1.7
nobody listened	-2.2
nobody picks up	-1.2
nobody tells me	-1.5
nobody tells us	-1.5
nobody tells you	-1.5
nobody told	-2.0
noise	-1.7
noise all night	-2.2
noisy neighbours	-2.2
non existent	-2.5
non judgemental	2.2
non judgmental	2.2
nonchalant	-1.7
nonexistent	-2.5
nonjudgemental	2.2
nonjudgmental	2.2
nonsense	-2.2
nosy	-1.2
not a lot of	-1.2
not allowed	-1.2
not any more	-1.2
not anymore	-1.2
not been fitted	-1.4
not been installed	-1.4
not been provided	-1.4
not been set up	-1.4
not cleaned	-2.2
not competitive	-1.7
not connected yet	-1.4
not covered	-1.5
not enough staff	-1.7
not fit for human	-3.0
not found	-1.2
not functioning	-2.2
not helpful	-1.7
not improved	-1.2
not informed	-1.7
not interested	-1.7
not kept informed	-1.7
not listened to	-2.2
not many options	-1.7
not much	-1.2
not possible	-1.2
not provided	-1.4
not rush back	-1.2
not set up	-1.4
not special	-1.2
not spot	-2.2
not supported	-1.2
not supportive	-1.7
not taken seriously	-2.2
not told	-1.7
not updated	-1.7
not very helpful	-1.7
not what i was promised	-1.4
not what i was told	-1.4
not what i would expect	-1.4
not what one would expect	-1.4
not what was promised	-1.4
not what we got told	-1.4
not what you would expect	-1.4
not what you'd expect	-1.4
not working as	-1.2
not worth the hype	-1.2
notcool	-1.5
nothing amazing	-1.2
nothing changed	-1.2
nothing changes	-1.2
nothing exceptional	-1.2
nothing exciting	-1.2
nothing extraordinary	-1.2
nothing great	-1.2
nothing impressive	-1.2
nothing memorable	-1.2
nothing new	-1.2
nothing out of the ordinary	-1.2
nothing outstanding	-1.2
nothing spectacular	-1.2
nothing to get excited about	-1.2
nothing to rave about	-1.2
nothing to shout about	-1.2
nothing unique	-1.2
notok	-1.5
notokay	-1.5
nourishing	1.7
nowhere	-1.2
nowhere to	-1.2
nowhere to be found	-2.2
nowhere to be seen	-2.2
nowhere to park	-1.2
nowhere to sit	-1.2
nuisance	-2.7
nuisance calls	-2.2
numerous calls	-1.7
numerous times	-1.7
nutritious	1.7
oasis	1.2
obnoxious	-2.7
obscene	-2.5
obsessed	1.7
obsolete	-2.2
obstacles	-1.7
obstruct	-1.7
obstructing	-1.7
obstructive	-2.2
off hand	-2.2
off the beaten track but	-1.7
offended	-2.5
offensive	-2.5
offered no	-0.9
offhand	-2.2
official complaint	-2.2
offshore call centre	-1.7
oil leak	-2.2
oily	-1.7
ok at best	-1.2
ok overall	1.2
ok service	0.7
ok so far	1.2
okay at best	-1.2
okay overall	1.2
okish	0.7
old fashioned	-1.7
old furniture	-1.2
old room	-1.2
old rooms	-1.2
ombudsman	-1.7
on going issue	-1.7
on going problem	-1.7
on hold	-2.2
on hold for	-1.2
on many occasions	-1.4
on numerous occasions	-1.4
on point	2.5
on several occasions	-1.4
on the ball	1.7
on the blink	-2.2
on the fritz	-2.2
on the house	1.7
on their phones	-1.2
on time	2.2
on top of things	1.7
one of a kind	2.0
one of my favorites	2.0
one star	-3.0
ongoing issue	-1.7
ongoing issues	-1.7
ongoing problem	-1.7
ongoing problems	-1.7
only care about money	-1.2
only interested in money	-1.2
only ok	-1.2
only okay	-1.2
only out to make money	-2.0
only want your money	-1.2
open communication	1.7
open minded	1.7
opened box	-1.7
optimistic	2.0
opulent	2.0
ordeal	-2.2
order again with confidence	2.5
ordinary	-1.2
our go to	2.0
out dated	-1.7
out for your money	-2.0
out of a can	-2.2
out of a tin	-2.2
out of action	-2.2
out of business	-1.4
out of date	-2.2
out of order	-2.2
out of pocket	-2.7
out of service	-2.2
out of stock	-1.5
out of the blue	-1.7
out of the way	-1.7
out of this world	4.0
out of this world good	3.0
out of warranty	-1.7
out the door	-1.7
out-of-this-world	2.0
outage	-2.2
outdated	-2.2
outdated decor	-2.2
outdid themselves	2.0
outdone themselves	2.0
outrage	-2.2
outraged	-2.5
outrageous	-3.5
outstanding	3.5
over NEAR/1 =weeks	-1.0
over and above	2.5
over and over	-1.7
over billed	-2.2
over charge	-2.5
over charged	-2.7
over charging	-2.5
over complicated	-1.7
over cooked	-2.2
over hyped	-2.2
over priced	-2.7
over priced food	-1.7
over rated	-2.2
over salted	-2.2
over stretched	-1.7
over the moon	3.5
over the odds	-2.2
overbilled	-2.2
overbook	-2.2
overbooked	-2.2
overbooking	-2.2
overcharge	-2.7
overcharging	-2.5
overcomplicated	-1.7
overcook	-2.2
overcooked	-2.2
overcrowded	-2.2
overcrowding	-2.2
overdose	-1.7
overdue refund	-1.4
overfull	-2.2
overheated	-1.7
overheating	-2.2
overheats	-2.2
overhyped	-2.2
overjoyed	3.0
overkill	-1.7
overlook	-1.2
overlooked	-1.7
overly complicated	-1.7
overly expensive	-1.7
overpriced	-2.7
overrated	-2.2
overrated place	-2.2
overrun	-1.7
oversalted	-2.2
overseasoned	-2.2
oversold	-2.2
overstretched	-1.7
overworked	-1.7
pack of lies	-2.5
packed in	-2.2
packed like sardines	-2.2
packed up after	-2.2
pain free	2.5
pain in the	-2.2
pain in the neck	-2.2
pain point	-1.7
painfully	-1.7
painfully slow	-2.2
painless	2.0
palatable	0.7
palatial	2.0
palaver	-2.2
pandemonium	-2.2
panic	-2.2
panicked	-2.2
pantomime	-2.2
paper thin	-1.7
paperwork nightmare	-1.7
paradise	2.5
parasites	-3.0
parody	-2.2
part of the family	2.2
pass on this	-1.2
passable	0.7
passed around	-2.2
passed around from	-1.4
passed back and forth	-2.2
passed from one	-2.2
passed on to	-1.4
passes muster	0.7
passionate	2.0
past it	-2.2
past its best	-2.2
past its prime	-2.2
past its sell by	-1.7
past the date	-1.7
patchy	-2.2
patchy coverage	-2.2
patchy service	-1.2
patchy signal	-2.2
pathetic	-3.0
patience and understanding	2.0
patient and kind	2.0
patient and understanding	1.5
patient with her	1.7
patient with him	1.7
patient with me	1.7
patient with my	1.7
patient with us	1.7
paywall	-2.2
peace of mind	2.5
peaceful	2.0
peeled off	-2.2
peeved	-2.5
penalised	-1.7
penalized	-1.7
penalties	-1.7
penalty	-1.7
penny pinching	-1.2
pennypinching	-1.2
perfect	3.2
perfect condition	1.7
perfect location	2.0
perfection	3.0
perfectly cooked	2.2
perfectly located	2.0
perfectly seasoned	2.2
perfectly situated	2.0
performs well	1.7
perfunctory	-1.7
perk	1.5
perplexed	-1.7
persistent	-1.7
persists	-1.7
pester	-1.7
pestered	-2.2
pet friendly	1.2
petrified	-2.2
phishing	-2.2
phone me	-1.4
picturesque	2.0
piece of shit	-4.0
pillar to post	-2.7
pink chicken	-2.5
piping hot	1.2
piss off	-2.7
piss take	-2.5
pissed	-2.7
pissed me off	-2.5
pisses	-2.5
pisses me off	-2.7
pissing me off	-2.5
pisstake	-2.5
pity	-1.7
pity really	-1.7
pixelated	-1.7
plan on coming back	1.7
plan on going back	1.7
plan on returning	1.7
plan to go back	1.7
planning on going back	1.7
plastic feel	-1.7
plasticky	-1.7
playing on their phone	-1.2
pleasant experience	1.7
pleasant stay	1.7
pleasantly	1.7
pleasantly surprised	2.7
please help	-1.4
please stop	-1.2
pleasurable	2.0
pleasure	2.2
plenty	0.8
plenty of choice	1.7
plenty of room	1.2
plenty of space	1.2
plus point	1.2
plush	2.0
pointless	-2.2
pointless exercise	-2.2
poisoned	-3.0
pokey	-1.7
poky	-1.7
polite	2.2
polite and helpful	1.7
politely	1.7
politeness	1.7
poor	-2.2
poor advice	-2.2
poor communication	-1.7
poor coverage	-2.2
poor deal	-1.7
poor information	-1.7
poor quality	-2.7
poor rates	-1.7
poor reception	-2.2
poor signal	-1.7
poor support	-1.7
poor value	-2.2
poor value for money	-2.2
poor water pressure	-1.7
poorcustomerservice	-2.5
poorly cooked	-2.2
poorly designed	-2.2
poorly equipped	-2.2
poorly handled	-2.2
poorly lit	-2.2
poorly made	-2.2
poorly maintained	-2.2
poorly managed	-2.2
poorly organised	-2.2
poorly organized	-2.2
poorly run	-2.2
poorly trained	-2.2
poorly treated	-2.2
poorly written	-2.2
poorservice	-2.5
pop ups	-1.2
popups	-1.2
portable	1.2
portions are huge	1.2
portions are large	1.2
positive experience	1.7
postpone	-2.2
pot luck	-1.2
power cut	-2.2
praise	2.0
precise	1.7
prefer this	1.2
prefer to use	1.2
prefers this	1.2
premium quality	2.7
premium went up	-1.7
press 1	-1.7
pressure selling	-2.2
pressurised	-2.2
pretentious	-1.7
pretentious crowd	-2.2
pretty average	-1.2
pretty cool	1.2
pretty decent	1.2
pretty good	1.7
price doubled	-1.7
price gouging	-2.7
price has gone up	-1.7
price hike	-1.7
price increase	-1.7
price increases	-1.7
price is right	1.7
price rise	-1.7
price rises	-1.7
price went up	-1.7
prices gone up	-1.7
prices have gone up	-1.7
prices keep going up	-1.7
prices rise	-1.7
prices went up	-1.7
pricey	-1.7
pricing is ridiculous	-2.2
pricks	-2.5
pricy	-1.7
pride	1.7
pristine	3.0
proactive	2.0
proactively	1.7
problem	-2.2
problem free	2.5
problem resolved	1.7
problem solved	1.7
problematic	-2.2
proficient	2.0
profit over	-1.2
profits over	-1.2
prohibitively	-2.2
promised it would	-1.4
prompt response	1.7
prompt service	1.7
props	1.7
props to	1.7
proud customer	1.7
proud of	1.7
provided no	-0.9
pull your finger out	-2.2
pulling my hair out	-2.2
punctual	2.2
pure class	2.2
pushed into	-1.4
pushy	-2.2
pushy sales	-2.2
pushy salesman	-2.2
put at ease	2.0
put everyone at ease	2.0
put it back	-1.2
put me at ease	2.0
put my mind	1.7
put my mind at ease	2.2
put my mind at rest	2.2
put the price up	-1.7
put up the price	-1.7
putrid	-2.7
putrid smell	-2.5
puzzling	-1.7
quaint	2.0
quality food	1.7
quality goods	1.7
quality ingredients	1.7
quality is good	1.2
quality item	1.7
quality product	1.7
quality service	1.7
queue was long	-1.7
queued for	-1.7
queues are long	-1.7
queuing	-1.2
quibble	-1.2
quick	2.0
quick reply	1.7
quick response	1.7
quick service	1.7
quicker now	1.2
quicker than	1.2
quicker than expected	2.2
quicker than promised	2.2
quickest	2.0
quickly sorted out	2.0
quiet	1.2
quieter	1.2
quietly	1.2
quit working	-2.2
quite good	1.2
quite happy	1.2
quite nice	1.2
quits working	-2.2
racism	-3.0
racist	-3.0
rad	2.0
radio silence	-2.2
ran out of	-1.7
ran small	-1.7
rancid	-3.0
rapid	2.2
rat droppings	-3.0
rats	-3.0
rattles	-2.2
rattling	-2.2
rave about	2.0
raw chicken	-2.5
raw in the middle	-2.5
raw inside	-2.5
re heated	-2.2
reacted quickly	1.7
read from a script	-1.7
reading from a script	-1.7
ready to help	1.2
real deal	2.2
real plus	1.7
really disappointed	-1.4
really good	2.2
really like	1.7
really pretty	2.0
really special	2.0
really understanding	1.5
reasonable price	1.7
reasonably priced	2.0
reassure	2.0
received no	-0.9
recently refurbished	1.7
recently renovated	1.7
recomend	2.2
recommend	2.2
recommend it	1.7
recommend them	1.7
recommend this	1.7
recovered well	1.7
recovering well	1.7
recurring	-1.7
red flag	-2.2
red tape	-1.7
reduced to tears	-2.2
reek	-2.5
reeked	-2.5
reeks	-2.5
refreshed	2.0
refund me	-2.0
refusal	-2.2
refuse to	-2.2
refuse to pay	-2.2
refused	-2.2
refused my claim	-2.2
refused to help	-2.2
refused to pay	-2.2
refuses to	-2.2
refusing	-2.2
regret	-2.7
regretful	-1.7
regrettable	-2.7
regrettably	-1.7
reheated	-2.2
rejected my claim	-2.2
rejection	-2.2
rejects	-2.2
rejuvenating	2.2
relapse	-1.7
relaxed	2.0
reliability	1.7
reliable	2.2
relief	1.2
relieved	1.2
relieving	1.7
reluctant	-2.2
renovated	1.7
renovation work	-1.7
reoccurring	-1.7
repaired quickly	1.7
repeat myself	-1.7
repeated calls	-1.7
repeating myself	-1.7
repetitive	-1.2
repetitive menu	-1.7
replied quickly	1.7
repulsed	-2.5
repulsive	-3.5
rescheduled	-1.2
rescued	1.7
resolved everything	1.7
resolved my	1.7
resolved quickly	1.7
responded quickly	1.7
rest on its laurels	-2.0
rest on their laurels	-2.0
resting on its laurels	-2.0
resting on their laurels	-2.0
restricted	-1.2
restricting	-1.7
restrictions	-1.7
restrictive	-1.7
return customer	1.7
return visit	1.7
revived	2.0
revolted	-2.5
revolting	-3.5
revolutionary	2.5
rich flavor	1.2
rich flavour	1.2
rich in features	1.2
ridiculed	-2.5
right choice	1.2
right on time	2.2
rigid	-1.7
rigmarole	-2.2
ring me	-1.4
rip	-1.7
rip off	-3.5
rip off merchants	-3.5
ripoff	-3.5
ripoffs	-3.0
ripped open	-1.7
ripped seams	-2.2
rips	-1.7
rising prices	-1.7
risk	-1.0
risky	-1.2
roach	-3.0
roaches	-3.0
roadworks outside	-1.7
robbers	-3.0
robbery	-2.7
robbing	-2.7
robotic	-1.7
robotically	-1.7
robust	2.0
rock hard	-2.2
rock hard bed	-2.2
roll her eyes	-2.2
rolled her eyes	-2.2
rolled his eyes	-2.2
rolled their eyes	-2.2
romantic	2.2
room is small	-1.2
room was freezing	-1.7
room was small	-1.2
roominess	1.2
rooms are small	-1.2
roomy	2.0
ropey	-1.2
rotten	-3.0
rotting	-2.5
rough	-1.2
rough area	-1.7
rubbery	-2.2
rubbish	-3.0
rubbish quality	-2.7
rubbishy	-2.5
rude	-2.7
rudely	-2.2
rudeness	-2.2
ruin	-2.0
ruined	-2.7
ruining	-2.0
ruins	-2.0
run around	-2.2
run away	-2.5
run down	-2.2
run down hotel	-2.2
run of the mill	-1.2
run out of	-1.7
runaround	-2.2
rundown	-2.2
running late	-2.2
runs great	1.7
runs hot	-1.2
runs large	-1.7
runs perfectly	1.7
runs small	-1.7
runs smoothly	2.0
runs well	1.7
rushed	-1.7
rushed off their feet	-1.7
rushed us	-1.7
rust	-1.7
rusty	-2.2
sabotage	-2.2
sad	-1.7
sadden	-1.7
saddened	-1.7
sadly	-1.7
sadness	-1.7
safe and sound	1.7
sagging	-2.2
saggy	-2.2
salty food	-1.7
salute	2.0
same day delivery	2.0
same issue	-1.2
same mistake	-1.2
same old	-1.2
same problem	-1.2
same question	-1.4
same questions	-1.4
same thing again	-1.2
sarcastic	-2.7
sardine	-2.2
sat on the tarmac	-2.2
satisfaction	1.7
satisfactory	1.2
satisfied	2.2
satisfied customer	1.7
satisfying	2.2
save me money	1.5
save your money	-2.5
save yourself	-2.5
saved her life	3.0
saved his life	3.0
saved me	1.7
saved my life	3.0
saved our life	3.0
saved the day	2.7
saved us	1.7
saves me	1.7
saves money	1.2
saves time	2.2
saving time	1.7
savory	1.7
savoury	1.7
says it all	-1.4
scam	-4.0
scammed	-3.0
scammer	-4.0
scandal	-2.2
scandalous	-3.5
scared	-2.2
scary	-2.2
scenic	1.2
sceptical	-1.7
scratched	-2.2
scratches	-1.7
scratchy	-1.7
screamed	-2.2
screamed at	-2.5
screw up	-2.7
screwed	-2.7
screwed over	-2.5
screwed up	-2.2
scripted answers	-1.7
scruffy	-2.2
scrummy	2.2
scrumptious	2.7
scuffs	-1.7
scumbag	-3.5
sea view	1.2
seamless	2.7
seamlessly	1.7
second hand looking	-1.7
second rate	-2.2
second to no one	2.0
second to none	3.2
security breach	-2.2
see through	-1.2
seedy	-2.2
seen better days	-2.2
seen immediately	1.7
seen on time	1.7
seen promptly	1.7
seen quickly	1.7
seen straight away	1.7
seething	-3.5
sensational	3.2
sense of humour	2.0
sent home too early	-2.2
sent round the houses	-2.2
separated from my	-2.2
serene	2.0
serenity	2.0
served cold	-2.2
server down	-1.2
server error	-1.2
server is down	-1.2
servers down	-1.2
set back	-2.0
set my mind at ease	2.2
set my mind at rest	2.2
several calls	-1.7
several phone calls	-1.4
sexism	-3.0
sexist	-3.0
sh*t	-2.5
sh*te	-2.5
shabby	-2.2
shady	-2.5
shafted	-2.5
sham	-2.2
shambles	-3.0
shambolic	-3.0
shame	-1.7
shame on them	-2.5
shame on you	-2.5
shame really	-1.7
shameless	-3.0
sharp picture	1.7
shattered	-2.7
sheer perfection	3.0
shit	-3.5
shit show	-2.5
shite	-3.5
shitshow	-2.5
shitty	-3.5
shocking	-2.5
shoddy	-2.7
shooed	-2.0
shop around	-1.2
shop elsewhere	-1.7
shop with confidence	2.5
short battery	-1.2
short notice	-1.2
short of	-1.7
short on staff	-1.7
short staffed	-2.2
short tempered	-1.2
short walk	1.7
short with me	-1.7
shortage	-1.7
shortcoming	-1.7
shortcomings	-1.7
shortfall	-1.7
shortish wait	-0.7
should be ashamed	-2.5
should be closed down	-2.5
should be fired	-2.5
should be sacked	-2.5
should be shut down	-2.5
should close	-1.4
should have arrived	-1.0
should have been	-1.0
should have come	-1.0
shout out	1.7
shouted at	-2.5
shoutout	1.7
shrink	-1.7
shrinks	-2.2
shrunken	-1.2
shut down	-1.2
shuts down	-1.2
sick after eating	-3.0
sick and tired	-3.0
sick of	-2.7
sick of being	-2.5
sick of this	-2.5
sick to my stomach	-2.5
sickening	-3.5
sickly	-1.7
sickly sweet	-1.7
side effect	-1.7
side effects	-1.7
sigh	-1.0
silky	1.2
simple	1.7
simplicity	1.7
sincere	2.0
sincerely grateful	2.0
sitting on the runway	-2.2
sitting on the tarmac	-2.2
six times	-1.4
skeptical	-1.7
skimpy	-2.2
skip dessert	-1.2
skip it	-1.2
skip this	-1.2
sky high	-2.2
sleazy	-2.2
sleek	2.0
sleepless	-2.2
slight issue	-0.7
slight problem	-0.7
slightly expensive	-0.7
slimy	-2.5
sloppy	-2.2
slow	-2.2
slow internet	-2.2
slow service	-2.2
slow wifi	-2.2
slowed	-2.2
slowed down	-2.2
slower	-2.2
slowest	-2.2
slowing down	-2.2
slowly	-2.2
slowness	-2.2
slows down	-2.2
sluggish	-2.2
sly	-2.5
small bathroom	-1.2
small claims court	-1.7
small complaint	-0.7
small portion	-1.2
small portions	-2.2
small print caught	-2.2
small room	-1.2
small rooms	-1.2
smaller than expected	-1.2
smaller than i expected	-1.2
smaller than it looks	-1.2
smallish	-0.7
smart choice	1.2
smelled awful	-2.5
smelled bad	-2.5
smelled great	1.7
smelled like	-2.2
smelled of	-2.2
smells awful	-2.2
smells bad	-2.5
smells good	1.7
smells great	1.7
smells like	-2.2
smells lovely	1.7
smells nice	1.7
smells of	-2.2
smells terrible	-2.5
smelly	-2.2
smelt awful	-2.5
smelt bad	-2.5
smelt like	-2.2
smelt of	-2.2
smh	-3.0
smile	2.0
smile would	-1.2
smiley	2.0
smiling	2.0
smokey	-1.7
smoky	-1.7
smoky flavour	1.2
smooth	2.0
smoothly	1.7
snag	-1.7
snail pace	-2.2
snail's pace	-2.2
snails pace	-2.2
snapped at	-2.5
snappy	-1.2
snappy with me	-1.7
snarky	-2.2
sneaky	-2.5
snide	-2.2
snob	-2.2
snobbish	-2.2
snobby	-1.7
snooty	-1.7
snooze fest	-1.7
snotty	-1.7
so cool	1.2
so far good	1.2
so far great	1.2
so good	2.2
so many calls	-1.4
so many times	-1.4
so much better	1.7
so much fun	1.7
so noisy	-2.2
so patient	2.0
so pretty	2.0
so proud	1.7
so so	-1.2
so so service	-1.2
so special	2.0
so supportive	1.7
so understanding	1.5
soaked	-2.2
soaked in oil	-2.2
sociable	1.7
soft	1.2
soggy	-2.2
soiled	-2.2
sold me the wrong	-2.2
sold on	1.7
sold out	-1.2
sold out of	-1.7
sole complaint	-0.7
solicitor	-1.7
solid	2.0
solidly	1.7
solved everything	1.7
solved quickly	1.7
something special	2.0
sooner than expected	2.2
sooner than promised	2.2
soothed	2.0
soothing	2.0
sore	-1.7
sorry to say	-1.7
sort it	-1.2
sort it out	-1.2
sort your	-2.2
sort yourself out	-2.2
sort yourselves out	-2.2
sorted immediately	1.7
sorted in minutes	1.5
sorted me out	1.7
sorted straight away	1.7
sorted us out	1.7
soulless	-2.2
sour taste	-1.7
spacious	2.0
spacious rooms	1.7
spam	-1.7
spammed	-2.2
spamming	-2.2
spammy	-2.2
sparkling clean	2.0
sparse	-1.7
speak to a human	-1.7
speak to a person	-1.7
speak to a real person	-1.7
speaks for itself	2.0
spectacular	3.2
speechless	-1.4
speed is slow	-2.2
speedy	2.2
speedy response	1.7
spellbinding	3.0
spelling mistakes	-1.2
spend your money elsewhere	-2.5
spick and span	2.0
spiders	-2.2
spiffing	2.5
spilled	-1.7
spilt	-1.7
spiteful	-2.5
splendid	3.0
splinter	-1.7
spoke down to	-2.5
spoken to like	-2.5
sporadic	-2.2
spot on	2.7
spot on flavour	1.2
spot on service	2.0
spotless	2.7
spyware	-2.5
squalid	-3.0
squalor	-2.2
squashed	-2.2
squeaking	-1.7
squeaks	-2.2
squeaky	-1.7
squeaky clean	2.0
squeal	-1.5
squealing	-1.5
squeals	-1.5
squeezed in	-2.2
stable	1.7
stable connection	1.7
staff shortage	-1.7
stagnant	-2.5
stain	-2.2
stale	-2.2
stand offish	-2.2
standing room only	-2.2
standoffish	-2.2
stank	-2.7
start all over again	-1.2
start over	-1.2
state of the art	2.2
stay again without hesitation	2.5
stay away	-3.0
stay clear	-3.0
stay here again	2.0
stay with you	1.7
steady	1.7
steep	-1.2
steep learning curve	-1.2
steer clear	-3.0
stellar	3.2
stench	-2.7
step up	2.0
sticky floor	-2.2
sticky floors	-2.2
sticky table	-2.2
sticky tables	-2.2
stiff	-0.8
still frozen	-2.5
still have not received	-2.7
still hungry	-2.2
still in business	-1.4
still loading	-1.2
still no answer	-1.2
still no reply	-1.2
still no sign	-2.7
still nothing	-2.7
still on hold	-1.2
still processing	-1.2
still sitting	-1.2
still stuck	-1.2
still the same	-1.2
still waiting	-2.7
still waiting on	-1.2
stingy	-2.2
stink	-2.7
stinks	-2.5
stinky	-2.2
stitched up	-2.5
stodgy	-1.7
stoked	2.7
stole	-3.5
stolen	-3.5
stolen from	-2.2
stomach ache	-2.5
stomach cramps	-2.5
stone age	-1.7
stone cold	-2.2
stone cold food	-2.2
stonewalled	-2.5
stop asking	-1.2
stop by again	2.0
stop calling	-1.2
stop changing	-1.2
stop charging	-1.2
stop in again	2.0
stop sending	-1.2
stopped charging	-2.2
stopped connecting	-2.2
stopped working	-2.7
stops working	-2.2
stormed out	-2.0
straight forward	1.7
straight in the bin	-2.2
straight in the trash	-2.0
straightforward	2.2
stranded at	-2.2
strange	-1.0
strange smell	-1.7
stress	-2.2
stress free	2.5
stressed	-2.2
stressful	-2.2
stressing	-2.2
stretched too thin	-1.7
strong armed	-2.2
strong signal	1.7
stroppy	-2.2
struggle	-2.2
stuck	-1.7
stuck at the airport	-2.2
stuck here	-2.0
stuck in the airport	-2.2
stuck on the runway	-2.2
stuck on the tarmac	-2.2
stuck up	-2.2
stuffed up	-2.2
stuffy	-1.7
stuffy room	-1.7
stumbling block	-1.7
stung	-1.7
stung by	-1.7
stunk	-2.5
stunned by the	2.0
stunning	3.0
stupendous	2.5
stupid	-2.2
sturdier	1.7
sturdy	2.2
stuttering	-2.2
stutters	-2.2
sub par	-2.2
sub standard	-2.2
sublime	3.0
subpar	-2.2
substandard	-2.2
succulent	2.2
such a steal	2.0
suck	-3.0
sucky	-3.0
suffer	-2.2
sufficient	0.7
sulky	-1.2
sullen	-2.2
sumptuous	2.5
super easy	2.0
super fast	2.7
super happy	2.5
super quick	2.7
superb	3.2
superb quality	2.5
superbly	2.0
superfast	2.0
superior	3.2
superstar	2.5
supported me	2.0
supported us	2.0
supposed to	-1.0
surcharge	-1.7
surcharges	-1.7
surly	-2.2
surpass	3.2
suspect	-1.2
suspended my account	-2.2
suspicious	-1.7
sux	-3.0
swallowed my card	-1.5
sweat box	-1.7
sweaty	-1.7
sweet	2.0
sweltering	-1.7
swift	2.2
swimming in oil	-2.2
swindle	-3.5
swindled	-3.0
swindler	-3.5
switch provider	-1.7
switched on	1.7
swollen after	-1.7
swore at	-2.5
sworn at	-2.5
sympathetic	2.2
ta very much	1.7
tacky	-2.2
tact	1.7
tactful	1.7
take a long time	-1.2
take ages	-1.2
take forever	-1.2
take good care	2.0
take great care	2.0
take pride	1.7
take the mickey	-2.5
taken NEAR/3 =months	-1.8
taken NEAR/3 =weeks	-1.5
taken care of	2.0
taken for a fool	-2.5
taken for a ride	-2.5
taken good care	2.0
taken my money	-2.7
taken seriously	1.7
taken the time	2.0
takes NEAR/3 =months	-1.8
takes NEAR/3 =weeks	-1.5
takes a long time	-1.2
takes a while	-1.2
takes ages	-2.2
takes care of	2.0
takes forever	-2.7
takes months	-2.2
takes so long	-1.2
takes the biscuit	-2.5
takes the piss	-2.5
takes the time	2.0
takes too long	-2.2
takes too much	-1.2
takes up too much	-1.2
takes weeks	-2.2
taking ages	-1.2
taking forever	-1.2
taking my business elsewhere	-1.7
taking so long	-1.2
taking the mick	-2.5
taking the piss	-2.5
taking too long	-1.2
talk to a human	-1.7
talk to a real person	-1.7
talked down to	-2.5
talking to a brick wall	-2.2
tarnished	-2.2
taste good	1.7
taste great	1.7
taste of heaven	2.0
tasted amazing	1.7
tasted great	1.7
tasteless	-2.2
tastes amazing	1.7
tastes good	1.7
tastes great	1.7
tasty	2.5
tasty food	1.7
tatty	-2.7
tearing my hair out	-2.2
tears easily	-1.7
tedious	-1.7
tediously	-1.7
teething problem	-1.2
ten out of ten	1.7
tender	2.0
tender and juicy	2.2
tender meat	1.2
terible	-3.5
terrible	-3.5
terribly	-3.0
terrific	3.2
terrifically	2.5
terrified	-2.2
terrifying	-2.2
thank u	2.0
thank you	1.7
thank you so much	2.0
thanks so much	2.0
the bomb	2.0
the extra mile	3.0
the runaround	-2.7
theft	-3.5
there for me	1.7
there for us	1.7
there is no	-0.9
there was no	-0.9
there when i needed	1.7
thick with dust	-2.2
thief	-3.5
thieves	-3.5
thin fabric	-1.7
thin material	-1.7
thin mattress	-1.7
thin walls	-1.7
think again	-1.2
think twice	-1.2
thinner than expected	-1.2
thinner than i expected	-1.2
third rate	-2.2
third time	-1.7
thnx	1.7
threaten	-3.0
threatening	-2.5
threw it away	-2.0
threw it out	-2.0
threw up	-3.0
threw us out	-2.0
thrilled	3.0
throttled	-2.2
throttling	-2.2
through the nose	-2.2
throwing up	-3.0
thrown away	-2.0
thrown out	-2.0
thumbs down	-2.7
thumbs up	2.5
thumbsup	2.0
thx	1.0
tick all the boxes	2.0
ticks all the boxes	2.0
ticks every box	2.0
tidy	1.7
tight fisted	-1.2
time and again	-1.7
time consuming	-1.7
time it took	-1.4
time out error	-1.2
time saver	2.2
time saving	1.7
time taken to	-1.4
time to listen	2.0
time to talk	2.0
time waster	-1.7
time wasters	-1.7
time wasting	-1.7
timed out	-1.2
timeout	-1.2
times now	-1.4
times out	-1.2
tinny	-1.7
tinny sound	-1.7
tiny	-1.2
tiny bathroom	-1.7
tiny portion	-1.2
tiny portions	-2.2
tiny room	-1.7
tiny rooms	-1.7
tip top	2.0
tired	-1.0
tired of	-1.5
tiresome	-2.2
tnx	1.7
to die for	3.5
to no avail	-2.2
to perfection	3.0
to the point	1.7
to the rescue	1.7
told different	-1.4
told differently	-1.4
told lies	-2.5
told me it would	-1.4
told me they would	-1.4
told they would	-1.4
tolerant	1.7
too basic	-1.2
too big	-1.7
too bland	-1.2
too bright	-1.2
too busy	-1.2
too close	-1.2
too close together	-1.2
too cold	-1.7
too complex	-1.2
too complicated	-1.7
too confusing	-1.2
too crowded	-1.2
too dark	-1.2
too dear	-1.7
too difficult	-1.7
too dry	-2.2
too early	-1.7
too expensive	-2.2
too far	-1.2
too few	-1.7
too few staff	-1.7
too fiddly	-1.2
too fussy	-1.2
too generic	-1.2
too greasy	-2.2
too greedy	-1.2
too hard	-1.7
too hard to	-1.2
too heavy	-1.7
too high	-1.7
too hot	-1.7
too large	-1.7
too late	-2.2
too lazy	-1.2
too limited	-1.2
too little	-1.7
too long	-1.7
too loose	-1.7
too loud	-1.7
too low	-1.2
too many	-1.7
too many ads	-1.2
too many limitations	-1.2
too much	-1.7
too much money	-1.7
too narrow	-1.2
too noisy	-2.2
too often	-1.2
too oily	-2.2
too old	-1.2
too pricey	-1.7
too pushy	-1.2
too quick to	-1.2
too quiet	-1.2
too restrictive	-1.2
too rich	-1.2
too rushed	-1.2
too salty	-1.7
too short	-1.7
too simple	-1.2
too slow	-2.2
too small	-1.7
too soft	-1.7
too soon	-1.2
too spicy	-2.2
too strict	-1.2
too strong	-1.2
too sweet	-1.7
too technical	-1.2
too thick	-1.7
too thin	-1.7
too tight	-1.7
too tired	-1.2
too warm	-1.7
too weak	-1.2
too wide	-1.2
too young	-1.2
took NEAR/2 month	-1.2
took NEAR/3 =hours	-1.0
took NEAR/3 =months	-1.8
took NEAR/3 =weeks	-1.5
took a long time	-2.0
took a while	-1.2
took ages	-2.2
took care of	2.0
took forever	-2.7
took good care	2.0
took great care	2.0
took months	-2.2
took my money	-2.7
took over a week	-2.2
took so long	-1.2
took so much time	-1.4
took the money	-2.7
took the time	2.0
took their time to explain	2.0
took too long	-2.2
took weeks	-2.2
top 10	2.0
top 5	2.0
top class	3.0
top drawer	2.5
top five	2.0
top marks	2.5
top notch	3.2
top of my list	2.2
top of the line	2.2
top of the list	2.2
top of the range	2.2
top quality	2.7
top ten	2.0
top tier	2.2
top-notch	2.0
torn	-2.2
torn apart	-1.7
torture	-3.0
total con	-3.5
total fail	-2.5
total nightmare	-3.0
total scam	-4.0
total waste	-3.0
tough	-1.2
tough as boots	-2.2
tourist trap	-2.2
touristy	-1.7
tq	1.7
trading standards	-1.7
train cancelled	-2.2
trains cancelled	-2.2
tranquil	2.0
tranquility	2.0
transparency	1.7
transparent	1.7
transparent pricing	2.0
trapped	-2.0
trash	-3.0
traumatic	-3.0
traumatised	-3.0
traumatised by	-3.0
traumatising	-3.0
travesty	-2.2
treasure	2.5
treat yourself	2.2
treated appallingly	-2.5
treated badly	-2.5
treated like a child	-3.0
treated like a criminal	-3.0
treated like a king	2.2
treated like a queen	2.2
treated like an idiot	-3.0
treated like animals	-3.0
treated like cattle	-3.0
treated like dirt	-3.0
treated like family	2.2
treated like royalty	2.2
treated like rubbish	-3.0
treated poorly	-2.5
treated unfairly	-2.5
treated with care	2.2
treated with dignity	2.2
treated with kindness	2.2
treated with respect	2.0
tremendous	2.5
trendy	2.0
tricked	-2.5
trickery	-2.5
tricky	-1.2
tried to help	1.2
trouble	-2.2
trouble free	2.5
troublesome	-2.2
true gem	2.2
true professional	2.2
true professionals	2.2
true to description	2.0
true to its word	2.0
true to size	1.7
true to their word	2.0
trust	2.0
trustworthiness	2.2
trustworthy	2.5
trying their best	1.2
turn people away	-2.2
turned away	-2.2
turned down	-2.2
turned us away	-2.2
twats	-2.5
two days early	2.2
two faced	-2.5
two thumbs up	2.5
two tier	-2.2
ty	1.7
typo	-1.2
typos	-1.2
tysm	1.7
ugly	-2.2
umpteenth	-1.7
unable	-1.7
unacceptable	-3.0
unacceptible	-3.0
unaccommodating	-1.7
unaffordable	-2.2
unanswered	-2.2
unapologetic	-1.2
unappealing	-1.7
unappetising	-1.7
unappetizing	-1.7
unapproachable	-2.2
unattentive	-2.2
unattractive	-1.7
unauthorised	-2.2
unauthorised charge	-2.2
unauthorized	-2.2
unavailable	-2.2
unbalanced	-1.7
unbearable	-2.7
unbeatable	3.5
unbeatable value	2.7
unbeaten	2.5
unbothered	-1.7
uncaring	-2.2
uncertain	-1.2
uncertainties	-1.7
uncertainty	-1.2
unclean	-2.2
uncleaned	-2.2
unclear	-1.7
unclear instructions	-1.7
uncomfortable	-2.2
uncomfortable bed	-2.2
uncomfy	-2.2
uncompetitive	-1.7
unconcerned	-1.7
uncontactable	-2.2
uncooperative	-1.7
undelivered	-2.2
undelivered on	-2.2
undependable	-2.2
under construction	-1.7
under cooked	-2.2
under difficult circumstances	1.2
under par	-1.7
under seasoned	-2.2
under staffed	-2.2
undercook	-2.2
undercooked	-2.2
undercooked chicken	-2.5
underhand	-2.5
underhanded	-2.5
underseasoned	-2.2
understaff	-1.7
understaffed	-2.2
understanding and	1.5
understanding of my needs	1.5
understanding staff	1.7
undervalued	-1.7
underwhelmed	-2.2
underwhelming	-2.2
undeserved	-2.2
undesirable	-1.7
unease	-1.7
uneasy	-1.7
unemotional	-1.2
unengaged	-1.7
unequal	-2.2
unethical	-3.0
uneven	-1.7
uneventful waste	-1.7
unexciting	-1.7
unexpected charge	-1.7
unfair	-2.2
unfairly	-2.2
unfavorable	-1.7
unfavourable	-1.7
unflattering	-2.2
unforgettable	3.0
unforgivable	-3.5
unforgivably	-3.0
unforthcoming	-1.7
unfortunately	-1.7
unfriendly	-2.2
unfulfilled	-2.2
unhappy	-2.7
unhealthy	-1.7
unhelpful	-2.2
unhygienic	-2.7
unimaginative	-1.7
unimpressed	-2.2
unimpressive	-2.2
uninspired	-2.2
uninspiring	-1.7
uninstall	-1.7
unintelligible	-2.2
uninterested	-1.7
unintuitive	-2.2
unique	1.7
unjust	-2.2
unjustifiable	-2.2
unjustified	-2.7
unjustly	-2.2
unkept	-2.2
unkind	-2.2
unlawful	-3.0
unlistenable	-2.2
unmatched	3.0
unmoved	-1.2
unnaceptable	-3.0
unnecessary	-1.7
unneeded	-1.7
unobtainable	-2.2
unorganised	-2.2
unorganized	-2.2
unoriginal	-1.7
unparalleled	3.0
unplayable	-2.2
unpleasant	-2.2
unpredictable	-2.2
unprepared	-1.7
unpretentious	2.0
unproductive	-2.2
unproductively	-1.7
unprofessional	-2.7
unproffesional	-2.7
unqualified	-2.2
unreachable	-2.2
unreadable	-2.2
unrealistic	-1.7
unreasonable	-2.2
unreceptive	-1.2
unrelated	-1.2
unreliable	-2.7
unremarkable	-1.2
unremarkable food	-2.2
unresolved	-2.2
unresolved issue	-1.7
unresponsive	-2.2
unreturned	-2.2
unrivalled	3.0
unruly	-2.2
unsafe	-2.7
unsafe area	-1.7
unsafe practice	-3.0
unsanitary	-2.7
unsatisfactorily	-2.2
unsatisfactory	-2.7
unsatisfied	-2.7
unsatisfying	-2.2
unscrupulous	-2.5
unseasoned	-2.2
unsettled	-1.7
unsettling	-1.7
unsolicited	-1.7
unsolved	-2.2
unstable	-1.7
unsteady	-1.7
unsubscribe	-1.7
unsuitable	-1.7
unsupported	-1.7
unsupportive	-1.7
unsure	-1.2
unsympathetic	-2.2
untrained	-2.2
untrustworthy	-3.0
unusable	-3.0
unwanted	-1.7
unwarranted	-2.2
unwatchable	-2.2
unwearable	-2.2
unwelcome	-2.2
unwelcoming	-2.2
unwilling	-2.2
unworkable	-2.2
up in the air	-1.7
up the wall	-2.2
up there with the best	2.0
up to date	1.7
up to scratch	2.0
up to standard	2.0
upgraded me	1.7
upgraded us	1.7
uphill battle	-1.7
uphill struggle	-1.7
uplifting	1.7
upsell	-2.2
upselling	-2.2
upset	-2.2
upset stomach	-2.5
upsetting	-2.2
upsold	-2.2
use again	1.7
use by date passed	-1.7
use them again	1.7
used condition	-1.7
used to be	-0.9
useless	-3.0
user friendly	2.2
uses too much	-1.2
utter disgrace	-3.5
utter rubbish	-3.5
utter shambles	-3.5
utter waste	-3.0
vague	-1.7
vagueness	-1.7
value for money	1.7
vandalised	-2.2
vanished	-2.2
varies	-1.2
vast improvement	2.0
vegan friendly	1.2
vegetarian friendly	1.2
velvety	1.2
vermin	-3.5
very average	-1.2
very patient	2.0
very pretty	2.0
very proud	1.7
very special	2.0
very understanding	1.5
very well	1.2
vibe is great	1.2
vibey	1.2
vibrant	2.0
victory	2.0
vile	-4.0
vilest	-3.5
vindictive	-2.5
vinegary	-1.7
visit again	1.7
voided	-1.7
vomit	-2.7
vultures	-3.0
wait	-1.0
wait NEAR/3 =days	-1.5
wait NEAR/3 =hours	-1.8
wait NEAR/3 =minutes	-1.2
wait NEAR/3 =months	-2.2
wait NEAR/3 =weeks	-2.2
wait forever	-1.7
wait is long	-1.7
wait so long	-1.7
wait too long	-1.7
wait was long	-1.7
waited ages	-2.2
waited an age	-1.7
waited hours	-2.2
waited so long	-1.7
waited too long	-1.7
waited weeks	-2.2
waiting ages	-1.7
waiting around	-1.7
waiting for hours	-2.2
waiting for weeks	-2.2
waiting forever	-1.7
waiting over	-2.2
waiting too long	-1.7
walked away	-1.4
walked me through	1.7
walked off	-1.4
walked out	-2.0
walking distance	1.7
wall of silence	-2.2
wallet friendly	1.2
wankers	-2.5
want to go back	1.7
wanting to help	1.2
warm	1.7
warm hearted	2.2
warm welcome	2.0
warmest	2.0
warmth	1.2
warped	-2.2
was cold	-1.2
was dry	-2.2
was freezing	-1.7
was meant to be	-1.0
was never told	-1.7
was not informed	-1.7
was not listened to	-2.2
was not taken seriously	-2.2
was not told	-1.7
was special	1.7
was stone cold	-2.2
was told i would	-1.4
was told it would	-1.4
was told that	-1.4
washed out	-1.7
wasn't informed	-1.7
wasn't listened to	-2.2
wasn't taken seriously	-2.2
wasn't told	-1.7
wasnt informed	-1.7
wasnt listened to	-2.2
wasnt taken seriously	-2.2
wasnt told	-1.7
waste	-2.2
waste my time	-2.2
waste of a day	-2.2
waste of a journey	-2.2
waste of an afternoon	-2.2
waste of an evening	-2.2
waste of money	-3.0
waste of petrol	-2.2
waste of space	-3.0
waste of time	-3.0
waste time	-1.7
wasted	-2.2
wasted journey	-2.2
wasted my money	-2.2
wasted my time	-2.2
wasted our time	-2.2
wasted trip	-2.2
wasteful	-2.2
wasting my time	-2.2
watered down	-2.2
way better	1.7
way too	-1.2
we like	1.7
we liked	1.2
we'll be back	1.7
we'll go back	1.7
weak	-1.5
weak signal	-2.2
weaker	-1.7
weakness	-1.7
weaknesses	-1.7
wearisome	-2.2
weasel	-2.2
week delay	-1.2
week wait	-1.2
weeks ago	-1.2
weeks for	-1.2
weeks late	-2.2
weeks late again	-1.4
weeks later	-1.7
weeks to get	-1.2
weeks to install	-1.2
weeks wait	-1.2
weird	-1.7
welcomed us	2.2
well above average	1.7
well appointed	2.2
well attended	1.7
well balanced	2.0
well be back	1.7
well behaved	2.0
well built	2.2
well cared for	2.5
well chuffed	2.5
well cooked	2.2
well deserved	2.2
well designed	2.0
well done	2.2
well equipped	2.2
well explained	1.2
well furnished	2.0
well impressed	2.7
well informed	2.0
well informed staff	1.7
well kept	2.2
well laid out	2.0
well lit	2.0
well located	2.2
well looked after	2.0
well made	2.2
well maintained	2.2
well managed	2.0
well mannered	2.0
well organised	2.0
well organized	2.0
well packaged	2.0
well packed	2.0
well placed	2.0
well played	2.0
well positioned	2.0
well prepared	2.2
well presented	2.0
well priced	2.0
well received	1.7
well run	2.0
well seasoned	2.2
well situated	2.0
well spoken	2.0
well stocked	2.0
well thought out	2.0
well trained	2.2
well trained staff	2.0
well trained team	1.7
well valued	1.7
well versed	1.7
well worth	2.2
well wrapped	2.0
well written	1.2
went above and beyond	3.2
went cold	-2.2
went down	-1.2
went downhill	-2.7
went hungry	-2.2
went in the bin	-2.2
went in the trash	-2.0
went off meat	-2.5
went smoothly	2.0
went the extra mile	2.2
went well	1.7
went wrong	-2.2
were meant to	-1.0
were not informed	-1.7
were not told	-1.7
were there for me	1.7
were told	-1.4
weren't informed	-1.7
weren't told	-1.7
werent informed	-1.7
werent told	-1.7
what a con	-3.5
what a find	2.2
what a joke	-3.0
what a steal	3.0
what are you doing	-1.4
what gives	-1.4
what happened to	-1.2
what has happened	-1.2
what is going on	-1.4
what's going on	-1.4
whats going on	-1.4
whats happened	-1.2
wheelchair friendly	1.2
when are you going to	-1.2
when will you	-1.2
where do i begin	-1.4
where do i start	-1.4
where to begin	-1.4
where to start	-1.4
whinge	-2.2
white screen	-2.2
why are not	-1.2
why are there no	-1.2
why aren't	-1.2
why arent	-1.2
why can not i	-1.2
why can not we	-1.2
why can not you	-1.2
why can't i	-1.2
why can't we	-1.2
why can't you	-1.2
why cannot i	-1.2
why cannot we	-1.2
why cannot you	-1.2
why cant i	-1.2
why cant we	-1.2
why cant you	-1.2
why did you	-1.2
why do i have to	-1.2
why do not you	-1.2
why do we have to	-1.2
why do you	-1.2
why does it	-1.2
why don't you	-1.2
why dont you	-1.2
why has	-1.2
why is it so	-1.2
why is not	-1.2
why is there no	-1.2
why isn't	-1.2
why isnt	-1.2
why so	-1.2
wide choice	1.7
wide range	1.7
wide selection	1.7
wild goose chase	-2.2
will be back	2.5
will be coming back	2.5
will be returning	1.7
will book again	1.7
will buy again	2.5
will certainly	1.7
will come again	1.7
will come back	1.7
will definitely be back	2.5
will definitely buy again	2.5
will definitely stay again	2.5
will definitely use again	2.5
will fly again	1.7
will go again	1.7
will go back	2.5
will not allow	-1.2
will not charge	-2.2
will not connect	-2.2
will not cover	-1.5
will not pay out	-2.2
will not recognise	-2.2
will not recognize	-2.2
will not respond	-2.2
will not rush back	-1.2
will not save	-2.2
will not start	-2.2
will not sync	-2.2
will not update	-2.2
will order again	2.5
will return	1.7
will shop again	2.5
will stay again	2.5
will use again	2.5
will visit again	1.7
willing to help	1.2
win for	1.7
win win	2.0
winner	2.0
winning	2.0
wiped my	-2.2
wise choice	1.2
with attitude	-2.2
within minutes	1.5
within seconds	1.5
without a smile	-1.2
without asking	-1.7
without consent	-1.7
without explanation	-1.7
without judgement	2.2
without judgment	2.2
without my consent	-1.7
without notice	-1.7
without permission	-1.7
without telling	-1.7
without warning	-1.7
wits end	-2.7
wobble	-1.7
wobbles	-1.7
wobbly	-1.7
woeful	-3.0
won over	1.7
won't allow	-1.2
won't charge	-2.2
won't connect	-2.2
won't cover	-1.5
won't pay out	-2.2
won't recognise	-2.2
won't recognize	-2.2
won't respond	-2.2
won't rush back	-1.2
won't save	-2.2
won't start	-2.2
won't sync	-2.2
won't update	-2.2
wonky	-2.2
wont allow	-1.2
wont charge	-2.2
wont connect	-2.2
wont cover	-1.5
wont pay out	-2.2
wont recognise	-2.2
wont recognize	-2.2
wont respond	-2.2
wont rush back	-1.2
wont save	-2.2
wont start	-2.2
wont sync	-2.2
wont update	-2.2
woohoo	1.7
words fail me	-1.4
wore out	-2.2
work hard	1.7
worked hard	1.7
working again	1.7
working fine	1.7
working great	1.7
working hard	1.7
working perfectly	1.7
working well	1.7
works a treat	2.0
works as expected	1.7
works as it should	1.7
works brilliantly	1.7
works every time	1.7
works fine	1.7
works for me	1.2
works good	1.7
works great	2.0
works hard	1.7
works just fine	1.7
works like new	2.0
works ok	0.7
works okay	0.7
works perfectly	2.0
works properly	1.2
works well	2.0
works wonderfully	1.7
world class	3.2
worn carpet	-1.2
worn out	-2.2
worried sick	-2.2
worry	-1.7
worrying	-2.2
worse	-2.2
worsen	-2.2
worst	-3.7
worst airline	-3.5
worst app	-3.5
worst bank	-3.5
worst company	-4.0
worst customer service	-3.5
worst ever	-4.0
worst experience	-3.5
worst hotel	-3.5
worst meal	-3.5
worst service ever	-4.0
worth	1.7
worth a look	1.7
worth a shot	1.7
worth a trip	2.0
worth a try	1.7
worth a visit	2.0
worth considering	1.2
worth every cent	3.0
worth every penny	3.0
worth every pound	3.0
worth it	2.2
worth the calories	2.0
worth the detour	2.0
worth the drive	2.0
worth the extra	2.0
worth the journey	2.0
worth the money	2.2
worth the price	2.2
worth the trek	2.0
worth the trip	2.0
worth the wait	2.2
worth trying	2.0
worthless	-3.0
worthy	1.7
worthy of	2.0
would book again	1.7
would buy again	2.5
would come again	1.7
would come back	1.7
would definitely stay again	2.5
would fly again	1.7
would go again	1.7
would go back	2.0
would like more	-0.7
would like to see more	-0.7
would not go out of my way	-1.2
would not help	-2.2
would not listen	-2.2
would not rush back	-1.2
would order again	2.5
would return	1.7
would stay again	2.5
would use again	2.5
would use them again	1.7
would visit again	1.7
wouldn't go out of my way	-1.2
wouldn't help	-2.2
wouldn't listen	-2.2
wouldn't rush back	-1.2
wouldnt go out of my way	-1.2
wouldnt help	-2.2
wouldnt listen	-2.2
wouldnt rush back	-1.2
wow	3.0
wrecked	-2.7
wriggle out	-2.2
wrinkled	-1.7
wrong	-2.2
wrong advice	-2.2
wrong information	-2.2
wrongly billed	-2.2
wrongly charged	-2.2
wrongly delivered	-1.7
wrongly told	-2.2
wtf	-3.0
wth	-2.0
xD	1.5
xenophobic	-3.0
yawn	-1.7
yay	1.7
yay me	2.0
yelled	-2.2
yelled at	-2.5
yes please	1.2
yet again	-1.7
yet another	-1.7
yet to arrive	-1.4
yet to be	-1.4
yet to get	-1.4
yet to have	-1.4
yet to hear	-1.4
yet to receive	-1.4
yippee	1.7
you guys rock	2.0
you must be joking	-2.5
you rock	2.0
you should try	1.7
yuck	-2.7
yucky	-2.7
yum	2.5
yumm	2.5
yummm	2.5
yummy	2.5
zero flavor	-2.2
zero flavour	-2.2
zero out of ten	-3.5
zero star	-3.0
zesty	1.2
zingy	1.2
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
none too	before
noone	before
nor	before
not	before
not all that	before
not altogether	before
not always	before
not as	before
not completely	before
not entirely	before
not especially	before
not fully	before
not in the least	before
not in the slightest	before
not nearly	before
not one of the	before
not overly	before
not quite	before
not remotely	before
not so	before
not terribly	before
not that	before
not the most	before
not too	before
not very	before
nothing	before
nothing very	before
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
pity about
shame about
that being said
that said
the only thing
whereas
with that being said

[wishes]
=add more
=it =needs
=needs =some
=needs =to =be
=needs =to =have
=needs =to add
=needs =to address
=needs =to bring back
=needs =to change
=needs =to communicate
=needs =to consider
=needs =to do better
=needs =to fix
=needs =to get better
=needs =to get rid
=needs =to hire
=needs =to improve
=needs =to invest
=needs =to learn
=needs =to listen
=needs =to offer
=needs =to provide
=needs =to review
=needs =to sort
=needs =to stop
=needs =to train
=needs =to update
=needs =to upgrade
=needs =to work on
=possibility to add
=possibility to change
=wish =delivery
=wish =it =was
=wish =they
airline needs to
all it needs is =a	never
all it should be	never
any chance of adding
app needs to
as if =it =had been	never
as if =it =were	never
as if =they =had been	never
as it should be	never
as it should have been	never
as they should be	never
be amazing if
be awesome if
be better if
be cool if
be good if
be great if
be helpful if
be nice if
be perfect if
be useful if
bring back
can add more	never
can we get
can we have
can you add
can you make
can you please
can you please follow	never
can't add more	never
cannot add more	never
company needs to
could be =more
could be a bit
could be a little
could be better
could be bigger
could be cheaper
could be cleaner
could be clearer
could be easier
could be extended
could be faster
could be friendlier
could be higher
could be improved
could be longer
could be lower
could be made
could be nicer
could be quicker
could be quieter
could be reduced
could be shorter
could be simpler
could be slightly
could be smaller
could be smoother
could be updated
could be upgraded
could be warmer
could do with
could have at least
could have been =more
could have been a bit
could have been a little
could have been better
could have been bigger
could have been cheaper
could have been cleaner
could have been clearer
could have been easier
could have been extended
could have been faster
could have been friendlier
could have been higher
could have been improved
could have been longer
could have been lower
could have been made
could have been nicer
could have been quicker
could have been quieter
could have been reduced
could have been shorter
could have been simpler
could have been slightly
could have been smaller
could have been smoother
could have been updated
could have been upgraded
could have been warmer
could not be better	never
could not be improved	never
could not have been better	never
could of been =more
could of been a bit
could of been a little
could of been better
could of been bigger
could of been cheaper
could of been cleaner
could of been clearer
could of been easier
could of been extended
could of been faster
could of been friendlier
could of been higher
could of been improved
could of been longer
could of been lower
could of been made
could of been nicer
could of been quicker
could of been quieter
could of been reduced
could of been shorter
could of been simpler
could of been slightly
could of been smaller
could of been smoother
could of been updated
could of been upgraded
could of been warmer
could we have
could you add
could you make
could you please
couldn't be better	never
couldn't have been better	never
do i need to	never
do not think THEN/5 be better	never
do not think THEN/5 be improved	never
don't feel THEN/5 could be better	never
don't think THEN/5 be better	never
don't think THEN/5 be improved	never
don't think THEN/5 been better	never
don't think THEN/5 been improved	never
dont think THEN/5 be better	never
dont think THEN/5 be improved	never
dont think THEN/5 been better	never
easy to add more	never
even if =it =were	never
everything THEN/2 should be	never
had =it been
hope to see
hotel needs to
how can we get	never
how can you make	never
how it should be	never
i add more	never
i hoped for more
i should be	never
i should have	never
i should have known	never
i suggest
i suggest calling	never
i suggest eating	never
i suggest getting	never
i suggest going	never
i suggest only	never
i suggest that you order	never
i suggest trying	never
i suggest you eat	never
i suggest you order	never
i suggest you try	never
i wish
i wish i had	never
i wish i was	never
i would like it
i would like more
i would like the
i would like to be able
i would like to have
i would like to have had	never
i would like to see
i would rather have
i would suggest
i'd like it
i'd like more
i'd like the
i'd like to be able
i'd like to have
i'd like to see
i'd like to thank	never
i'd love
i'd prefer
id like to have
id like to see
id love
id prefer
if =it =had been
if =it =wasn't for	never
if =it =were
if =it =were not for	never
if =there =had been
if =there =were
if =they =had been
if it could be improved	never
if it had n't been for	never
if it had not been for	never
if only
if you could
if you could be bothered	never
if you could please	never
in future please
in the future please
it would be good
just add
like if =it =were	never
like to have been able	never
like to have seen
like to see
love to see
management needs to
may be better
maybe =add
maybe add
maybe you could
might be better
might be nice
more options for
my suggestion
needs a better
needs a proper
needs more
needs to have
no one should	never
not easy to add more	never
not feel THEN/5 could be better	never
not sure THEN/3 could be improved	never
nothing THEN/4 could be better	never
nothing THEN/4 could be improved	never
nothing THEN/4 could have been better	never
nothing THEN/4 could have been improved	never
nothing THEN/4 needs to change	never
nothing could be better	never
nothing could be improved	never
nothing could have been better	never
nothing needs to	never
only wish
ought to
ought to be
ought to have
perhaps you could
please =add
please add
please allow
please bring
please can
please consider
please could
please create
please do
please enable
please fix
please follow me	never
please give
please have
please implement
please improve
please include
please increase
please keep
please let
please let her know	never
please let him know	never
please let me know	never
please let them know	never
please let us know	never
please make
please offer
please provide
please put
please reduce
please support
please update
service needs to
shld be
should add
should allow
should also
should be
should be a good	never
should be able to manage	never
should be ashamed	never
should be easy	never
should be enough	never
should be fine	never
should be fun	never
should be good	never
should be here	never
should be interesting	never
should be more
should be noted	never
should be ok	never
should be proud	never
should have
should have been
should have gone	never
should have gotten	never
should have known	never
should have listened	never
should i	never
should include
should of been
should offer
should provide
staff need to
staff needs to
team needs to
than it should be	never
than it should have been	never
than they should be	never
there should
they =need =to add
they =need =to address
they =need =to bring back
they =need =to change
they =need =to communicate
they =need =to consider
they =need =to do better
they =need =to fix
they =need =to get better
they =need =to get rid
they =need =to hire
they =need =to improve
they =need =to invest
they =need =to learn
they =need =to listen
they =need =to offer
they =need =to provide
they =need =to review
they =need =to sort
they =need =to stop
they =need =to train
they =need =to update
they =need =to upgrade
they =need =to work on
think of THEN/5 could be better	never
think of THEN/5 could be improved	never
think of THEN/5 could have been better	never
want to be able
way it should be	never
way it should have been	never
we should have	never
we wish
website needs to
what could be better	never
what it needs to	never
what should i	never
what they should be	never
wish i could
wish i could give	never
wish that
wish the
wish there
wish we
would appreciate it if
would appreciate more
would be =interesting
would be =lovely
would be a good idea
would be appreciated
would be better
would be cool
would be easier
would be good
would be great
would be handy
would be helpful
would be helpful if
would be ideal
would be nice
would be perfect
would be useful
would be welcome
would be wonderful
would benefit from
would have appreciated
would have been =more
would have been a bit
would have been a little
would have been appreciated
would have been better
would have been bigger
would have been cheaper
would have been cleaner
would have been clearer
would have been easier
would have been extended
would have been faster
would have been friendlier
would have been good
would have been great
would have been helpful
would have been higher
would have been improved
would have been longer
would have been lower
would have been made
would have been nice
would have been nicer
would have been quicker
would have been quieter
would have been reduced
would have been shorter
would have been simpler
would have been slightly
would have been smaller
would have been smoother
would have been updated
would have been upgraded
would have been useful
would have been warmer
would have liked
would have loved
would have preferred
would help if
would help to
would like it if
would like more
would like to be able
would like to have
would like to say	never
would like to see
would like to thank	never
would love
would love to be able
would love to be there	never
would love to come back	never
would love to go back	never
would love to have
would love to live	never
would love to return	never
would love to stay	never
would love to visit	never
would of been nice
would prefer
would really like
would really love
would suggest
would've been nice
wouldve been nice
you =need =to add
you =need =to address
you =need =to bring back
you =need =to change
you =need =to communicate
you =need =to consider
you =need =to do better
you =need =to fix
you =need =to get better
you =need =to get rid
you =need =to hire
you =need =to improve
you =need =to invest
you =need =to learn
you =need =to listen
you =need =to offer
you =need =to provide
you =need =to review
you =need =to sort
you =need =to stop
you =need =to train
you =need =to update
you =need =to upgrade
you =need =to work on
you could add
you could consider
you could do with
you could have at least
you could improve
you could make
you could offer
you need to be	never
you need to know	never
you ought to
you should =add
you should consider
you should have
you should improve
you should offer
you should train

[rivals]
=elsewhere	turns
=others are	turns
=others offer	turns
=rivals	turns
above the competition	keeps
ahead of the competition	keeps
another airline	turns
another app	turns
another bank	turns
another broadband company	turns
another carrier	turns
another company	turns
another dealer	turns
another firm	turns
another garage	turns
another hotel	turns
another insurer	turns
another network	turns
another operator	turns
another place	turns
another product	turns
another provider	turns
another restaurant	turns
another shop	turns
another site	turns
another store	turns
another supplier	turns
anywhere else	turns
as good as anywhere else	keeps
as good as elsewhere	keeps
at other places	turns
beat the competition	keeps
beats the competition	keeps
better than =others	keeps
better than another	keeps
better than other	keeps
better than the =others	keeps
better than the competition	keeps
blows the competition	keeps
can't get elsewhere	keeps
cheaper than other	keeps
cheaper than the =others	keeps
compared to =others	keeps
compared to elsewhere	keeps
compared to other	keeps
compared with =others	keeps
compared with elsewhere	keeps
compared with other	keeps
competitor	turns
different company	turns
different provider	turns
different supplier	turns
faster than other	keeps
i used to be with	turns
more than other	keeps
my last provider	turns
my old bank	turns
my old car	turns
my old company	turns
my old phone	turns
my old provider	turns
my previous bank	turns
my previous company	turns
my previous insurer	turns
my previous provider	turns
my previous supplier	turns
need not look elsewhere	keeps
never go anywhere else	keeps
no need to look elsewhere	keeps
no other	keeps
not elsewhere	keeps
not find anywhere else	keeps
not find elsewhere	keeps
nowhere else	keeps
other airline	turns
other app	turns
other bank	turns
other brand	turns
other carrier	turns
other company	turns
other dealer	turns
other hotel	turns
other insurer	turns
other network	turns
other operator	turns
other place	turns
other product	turns
other provider	turns
other restaurant	turns
other shop	turns
other site	turns
other store	turns
other supplier	turns
other tool	turns
previous provider	turns
somewhere else	turns
stands out from the competition	keeps
than =others	keeps
than a competitor	keeps
than a rival	keeps
than another	keeps
than any competitor	keeps
than any other	keeps
than anyone else	keeps
than anywhere else	keeps
than competitor	keeps
than elsewhere	keeps
than most other	keeps
than my last	keeps
than my old	keeps
than my previous	keeps
than other	keeps
than our previous	keeps
than some other	keeps
than somewhere else	keeps
than the =others	keeps
than the competition	keeps
than the last	keeps
than the other	keeps
than their competitor	keeps
than their rivals	keeps
than your competitor	keeps
the =others	turns
the competition	turns
the other day	keeps
the other evening	keeps
the other hand	keeps
the other night	keeps
the other week	keeps
unlike =others	keeps
unlike other	keeps
unlike the =others	keeps
unlike the competition	keeps
won't find elsewhere	keeps
wouldn't go anywhere else	keeps
wouldn't go elsewhere	keeps

[leaving]
=deleted =this =app
=i =quit
=i =will =be =canceling
=i =will =cancel
=i will quit
=i'll =cancel
=i'm =out
=if =i =never	never
=im =out
=never =again
=never =flying
=switched =from THEN/3 =to
=uninstalled
=uninstalling
=unsubscribe
=unsubscribed
=unsubscribing
=want =to =leave
=was =the =last =time =i
=we =will =cancel
=will =be =cancelling
=will =leave =you =in	never
another airline next time
as soon as my contract ends
as soon as my contract is up
asked for my pac code
be my last
book with another
cancel NEAR/3 account
cancel NEAR/3 contract
cancel NEAR/3 direct debit
cancel NEAR/3 insurance
cancel NEAR/3 membership
cancel NEAR/3 plan
cancel NEAR/3 policy
cancel NEAR/3 subscription
cancel THEN/2 my service
cancel this service
cancelled by	never
cancelling as soon as
cancelling my account
cancelling my contract
cancelling my membership
cancelling my old account	never
cancelling my policy
cancelling my subscription
change my bank
change my provider
change network
change provider
change supplier
changing bank
changing network
changing provider
changing supplier
choose another airline
close NEAR/3 account
close my account
close the account
closed my account
closing NEAR/3 account
closing my account
considering leaving
considering other
considering switching
count the days until my contract
counting down until my contract
decided to leave the company
decided to leave you
delete NEAR/2 account
delete the app
deleted NEAR/2 app
deleting NEAR/2 account
deleting NEAR/2 app
different airline next time
do not intend to renew
do not intend to stay
do not plan to renew
do not want to be a customer
don't intend to renew
don't intend to stay
don't plan to renew
don't want to be a customer
done with them
done with this company
done with this service
done with you
dont intend to renew
dont intend to stay
dont plan to renew
dont want to be a customer
easy to switch	never
eat elsewhere
end NEAR/3 contract
end of my contract i
ending NEAR/3 contract
ex customer
find a new bank
find a new provider
find a new supplier
find another bank
find another provider
fly another airline
fly someone else
fly with another
flying another airline
forced to leave
former customer soon
get my pac code
get out of my contract
go elsewhere
go somewhere else
go to a competitor
going elsewhere
going somewhere else
going to a competitor
going to cancel
going to leave
going to leave me	never
going to leave my	never
going to quit
going to switch
going to uninstall
gone elsewhere
gone to a competitor
good riddance
had enough and leaving
have closed NEAR/2 account
have decided to leave
have lost me
have to leave you
have to quit
i am canceling
i am cancelling
i am leaving
i am quitting
i am switching
i will be leaving
i will leave
i will leave it	never
i will leave that	never
i will leave this	never
i'll be leaving
i'll be off
i'll leave it	never
i'm canceling
i'm cancelling
i'm leaving
i'm out here	never
i'm out of	never
i'm quitting
i'm switching
ill be leaving
im cancelling
im leaving
im out of	never
im switching
install and uninstall	never
last flight with
last time i will
last time i'll
leave as soon as
leave the network
leave you for
leave your network
leaving NEAR/3 company
leaving as soon as
leaving for another
leaving you
left for another
look at other providers
look elsewhere
look for an alternative
look for another
looking at other provider
looking at other providers
looking elsewhere
looking for a different
looking for a new bank
looking for a new provider
looking for a new supplier
looking for an alternative
looking for another
looking to change provider
looking to leave
looking to move
looking to switch
lose a customer
lose me as a customer
lose my business
lose my custom
losing a customer
lost a customer
lost a loyal customer
lost me as a customer
lost me at	never
lost my business
lost my custom
move NEAR/2 provider
move elsewhere
move my account
move my business
move my money
move on to another
moved NEAR/2 provider
moving NEAR/2 provider
moving elsewhere
moving my account
moving my business
moving my money
moving on to another
moving to a different
moving to another
my last flight with
my last order with
my last stay
need my pac code
never THEN/4 here again
never THEN/4 this company again
never again will
never again will i
never again will we
never be back
never book again
never booking THEN/3 again
never buy again
never buy from
never buying again
never buying from
never come back
never coming back
never eat here again
never ever again
never ever fly
never ever use
never fly THEN/3 again
never fly again
never fly them again
never fly with you again
never flying THEN/3 again
never flying with
never go anywhere else	never
never go back
never go elsewhere	never
never go there again
never going back
never had a problem again	never
never look elsewhere	never
never order again
never order from
never recommend NEAR/3 again
never return to
never shop here again
never shop with
never stay here again
never staying THEN/3 again
never to return
never use NEAR/2 again
never use them again
never use this company
never using THEN/3 again
no longer a customer
no longer be a customer
no longer be using
no longer want to be a customer
no longer your customer
not be back
not be coming back
not be flying with
not be renewing
not be returning
not be using again
not coming back
not fly with them again
not going back
not intend to stay
not my airline anymore
not renew
not renewing
not using THEN/3 ever again
once my contract ends
once my contract is up
port my number
porting my number
porting out
quit my contract
quit my membership
quit my subscription
ready to switch
requested my pac code
say goodbye to
saying goodbye to
shop elsewhere
shop elsewhere for	never
shopping elsewhere
sold my shares
stay elsewhere next time
stay somewhere else next time
stop using
stopped using
switch NEAR/2 bank
switch NEAR/2 provider
switch NEAR/2 supplier
switch back to
switch between	never
switch to a different
switch to another
switched NEAR/2 provider
switching NEAR/2 provider
switching back to
switching bank
switching to a
switching to another
switching to your competitor
take my business elsewhere
take my business to
take my custom
take my custom elsewhere
take my money elsewhere
take our business elsewhere
taking my business
taking my custom
taking my money
taking my money elsewhere
taking our business
tempted to leave
terminate NEAR/3 contract
terminate my
terminating my
they cancelled	never
they cancelled my account	never
thinking about cancelling
thinking about leaving
thinking about switching
thinking of cancelling
thinking of changing
thinking of going elsewhere
thinking of leaving
thinking of moving
thinking of switching
this is the last time
this was the last time
through with you
time to leave
time to look elsewhere
time to move on
time to switch
try a competitor
try someone else
try somewhere else
try the competitor
trying someone else
uninstall and reinstall	never
uninstall it
uninstall programs	never
uninstall some	never
uninstall the app
uninstalled and reinstalled	never
uninstalled it
uninstalled the app
uninstalling the app
uninstalling this app
use a different company
use a different provider
use another company
use someone else next time
use your competitor
wanna quit
want my pac code
want to cancel
want to quit
want to switch
wanting to leave
was my last
we are switching
when i'm leaving	never
when my contract ends
when my contract is up
when we tried to move	never
will be changing provider
will be closing my account
will be leaving
will be looking elsewhere
will be moving
will be my last
will be switching
will be the last time
will cancel my flight	never
will change provider
will go elsewhere
will go with another
will have to leave
will leave you
will look elsewhere
will move to
will never book
will never buy
will never eat
will never fly
will never order
will never return
will never shop
will never stay
will never use
will not be a customer
will not be back
will not be coming back
will not be renewing
will not be returning
will not be staying
will not be using again
will not come back
will not fly with
will not go back
will not renew
will not return
will not use THEN/3 again
will not use again
will quit
will switch
will uninstall
will use a different
will use another
will use someone else
wish to cancel
won't be a customer
won't be back
won't be coming back
won't be renewing
won't be returning
won't be staying
won't be using THEN/3 again
won't be using again
won't come back
won't fly with
won't go back
won't renew
won't return
won't use THEN/3 again
won't use again
wont be a customer
wont be back
wont be coming back
wont be renewing
wont be returning
wont be staying
wont be using again
wont come back
wont fly with
wont go back
wont renew
wont return
wont use again
would never leave	never
would not go back
would not use again
wouldn't go back
wouldn't use again
wouldnt go back
wouldnt use again
you can cancel	never
you cancel	never
you cancelled	never
you have lost me
you keep cancelling	never
you lost me
you lost me as a
you've lost me

[nothing]
-
--
---
.
..
...
/
0 comment
?
??
as above
as before
as i said
as stated
as stated above
blank
can't comment
can't say
can't think of any
can't think of anything
cannot think of anything
cant think of anything
dk
do not know
don't have any
don't know
don't wish to comment
dont have any
dont know
dunno
i can't think of anything
i cant think of anything
i do not know
i don't know
i dont know
i dunno
i have no comment
i have no idea
i have none
i have nothing to add
idk
n a
n.a
n.a.
n/a
n\a
na
nada
nil
nil to report
nill
no
no answer
no comment
no comment at this time
no comments
no comments at this time
no feedback
no further comment
no further comments
no idea
no ideas
no more comments
no opinion
no other comments
no particular reason
no reason
no response
no specific reason
no suggestion
no suggestions
non applicable
none
none at all
none at present
none at the moment
none at this time
none that i can think of
nope
not a lot
not applicable
not at present
not at the moment
not at this time
not much
not relevant
not sure
not that i can think of
not that i know of
nothing
nothing at all
nothing at present
nothing at the moment
nothing at this time
nothing comes to mind
nothing else
nothing else to add
nothing else to say
nothing further
nothing further to add
nothing i can think of
nothing in particular
nothing more
nothing more to add
nothing more to say
nothing much
nothing off the top of my head
nothing really
nothing specific
nothing springs to mind
nothing that comes to mind
nothing that i can think of
nothing that i know of
nothing to add
nothing to comment
nothing to report
nothing to say
nothing to suggest
nothing yet
nowt
nuffin
null
pass
prefer not to say
rather not say
same as above
same as before
same as last time
see above
see previous
see previous answer
see previous comment
skip
test
unsure
x
xx
yes none

[idioms]
10 stars if i could	2.5
=down NEAR/2 website	-1.5
=excel	0
=sorted it	1.5
=sorted out	1.5
=too THEN/2 =to enjoy	-2
=was =poorly	0
a better	0.0
a class above	2.5
a fall	0
a good deal of	0.0
a great deal of	0.0
a lot to be desired	-1.2
a much better	1.2
a must	2.0
a must have	2.0
a must try	2.2
a notch above	2.5
a place to avoid	-1.4
a s a p	0
above-average	1.5
accident and emergency	0
accident insurance	0
accident report	0
ain't bad	1.5
aint bad	1.5
airbag	0
alarm clock	0
all kinds	0
all sorted	1.5
all the best	0
already booked again	2.5
already planned our next	2.5
already planning	2.5
always there to help	2.0
answer calls	-0.8
answer phones	-0.8
answer the phone	-0.8
answer your phone	-0.8
answer your phones	-0.8
anxiety and depression	0
anxiety attack	0
anxious about	0
any kind	0.0
anyone but	-2.5
anything THEN/7 done any better	2.0
anything but easy	-1.2
anything but fast	-1.2
anything but happy	-1.2
anything but helpful	-1.2
anywhere but here	-2.5
appreciate a reply	0.0
appreciate a response	0.0
appreciate an answer	0.0
appreciate if	0.0
appreciate it if	0.0
appreciate some help	0.0
are not as good	-2.0
are not as good as they used to be	-2.0
are not what they used to be	-2.0
aren't as good	-2.0
aren't as good as they used to be	-2.0
aren't what they used to be	-2.0
arent as good	-2.0
arent as good as they used to be	-2.0
arent what they used to be	-2.0
as best	0
as best as	0
as best i	0
as family	1.2
as fast as possible	0
as fast as you could	0
as good as it gets	1.5
as quickly as possible	0
as soon as possible	0
as well	0.0
as well as	0.0
as well but	0
at best	-1.0
at how small	-1.5
at least	0.0
at my own expense	-2.0
at the best of times	-1.0
at the end of my rope	-2.2
at the end of my tether	-2.5
at the very least	0.0
at your own risk	-2.5
avoid disappointment	0.0
back pain	0
back problem	0
bad back	0
bad credit	0
bad day	0
bad hip	0
bad knee	0
bad leg	0
bad weather	0
bar none	2.5
bargain bin	0.0
barge pole	-2.5
be faster	-0.8
be friendlier	-0.8
be honest	-0.8
be nicer	-0.8
be on time	-0.8
be quicker	-0.8
been good until	-1.2
been great until	-1.2
been happy until	-1.2
been sick	0
been waiting for this	1.0
been waiting so long for this	1.0
being sick	0
below-average	-1.8
best before	0.0
best before date	0.0
best buy	0
best case	0
best i could get	-1.4
best of both	0
best of luck	0.0
best of me	0.0
best regards	0.0
best they can do	-1.4
best they could do	-1.4
best western	0
best wishes	1.5
best you can do	-1.4
best you could do	-1.4
better app	-0.8
better before	-1.2
better communication	-0.8
better coverage	-0.8
better customer service	-0.8
better deal elsewhere	-1.2
better deals	-0.8
better deals elsewhere	-1.2
better elsewhere	-1.2
better facilities	-0.8
better food	-0.8
better half	0.0
better idea	0
better information	-0.8
better internet	-0.8
better late than never	0.0
better luck	-2.0
better off elsewhere	-1.2
better options elsewhere	-1.8
better options out there	-1.8
better organisation	-0.8
better organization	-0.8
better parking	-0.8
better part of	0
better places to	-1.6
better prices	-0.8
better quality food	-0.8
better seating	-0.8
better service please	-1.2
better signage	-0.8
better signal	-0.8
better speed	-0.8
better staffing	-0.8
better support	-0.8
better system	-0.8
better than advertised	2.0
better than all the	2.5
better than any	2.5
better than any other	2.0
better than anywhere	2.5
better than anywhere else	2.0
better than before	1.5
better than elsewhere	2.0
better than i could have	2.5
better than i expected	2.0
better than i thought	2.0
better than most	2.5
better than nothing	0.0
better than other	2.0
better than others	2.5
better than the competition	2.0
better training	-0.8
better wages	-0.8
better waiting	-0.8
better website	-0.8
better wifi	-0.8
beyond any doubt	0.0
beyond doubt	0.0
big thumbs down	-2.0
bitter lemon	0
bleeding	0
blew us away	2.5
blood pressure	0
blow the competition away	2.5
blows away the competition	2.5
blows the competition	2.5
breakdown assistance	0
breakdown cover	0
breakdown recovery	0
breakdown service	0
breathing difficulties	0
breathing problem	0
breathing problems	0
broke her	0
broke his	0
broke my	0
broken ankle	0
broken arm	0
broken bone	0
broken bones	0
broken down by	0
broken hip	0
broken leg	0
broken rib	0
broken ribs	0
broken wrist	0
bug fix	0
bug fixes	0
bug report	0
bug spray	0.0
bugs fixed	0
bummer	-1.5
burglar alarm	0
burn calories	0
burned my	0
burnt ends	0
burnt my	0
business class	0
buyer beware	-2.5
by far my favorite	2.5
by far my favourite	2.5
by far the best	2.0
came out cold	-2
can be improved	-1.2
can not afford	-1.2
can not ask for better	2.0
can not ask for more	2.0
can not be bad	0.7
can not be beaten	2.5
can not be better	2.0
can not be bothered	-2.0
can not be faulted	3.0
can not be improved	2.0
can not be improved upon	2.0
can not be trusted	-2.0
can not beat	2.5
can not believe how	0.0
can not believe it	-1.2
can not better	2.0
can not complain	1.5
can not do any better	2.0
can not do without	2.5
can not even	-1.2
can not even be bothered	-2.5
can not fault	3.0
can not find	-1.2
can not find a better	2.0
can not find better	2.0
can not find fault	2.0
can not find my	-1.2
can not get a refund	-2.0
can not get any better	2.0
can not get better	2.0
can not get enough	2.5
can not get enough of	2.5
can not get hold of	-2.0
can not get through	-2.0
can not go wrong	2.5
can not grumble	0.7
can not help but love	2.0
can not imagine life without	2.5
can not imagine living without	2.5
can not improve on perfection	2.5
can not in good conscience	-2.5
can not live without	3.0
can not log in	-2.0
can not login	-2.0
can not pay	-2.0
can not possibly recommend	-2.5
can not praise enough	3.5
can not praise them enough	3.5
can not reach	-2.0
can not recommend	-2.5
can not recommend enough	3.5
can not recommend her enough	2.5
can not recommend highly	2.5
can not recommend highly enough	3.5
can not recommend him enough	2.5
can not recommend it enough	2.5
can not recommend them enough	3.5
can not recommend them highly enough	3.5
can not recommend this place enough	2.5
can not say enough	2.5
can not say enough about	2.5
can not say enough good	2.5
can not say i would recommend	-2.5
can not speak highly enough	3.5
can not stand	-2.0
can not stop	2.0
can not stop eating	2.5
can not stop going	2.5
can not stop talking about	2.0
can not stress enough	0.0
can not thank enough	3.5
can not thank them enough	3.5
can not thank you enough	3.5
can not think THEN/6 any better	2.0
can not think THEN/6 to improve	2.0
can not think THEN/8 done better	2.0
can not think of anything bad	2.0
can not think of anything negative	2.0
can not think of anything that needs	2.0
can not think of anything to improve	2.0
can not track	-2.0
can not trust	-2.0
can not understand	-1.2
can not understand why	-1.2
can not use	-2.0
can not wait	2.0
can't afford	-1.2
can't ask for better	2.0
can't ask for more	2.0
can't be bad	0.7
can't be beat	2.5
can't be beaten	2.5
can't be better	2.0
can't be bothered	-2.0
can't be faulted	3.0
can't be improved	2.0
can't be improved upon	2.0
can't be trusted	-2.0
can't beat	2.5
can't believe how	0.0
can't believe it	-1.2
can't better	2.0
can't complain	1.5
can't do any better	2.0
can't do without	2.5
can't even	-1.2
can't even be bothered	-2.5
can't fault	3.0
can't find	-1.2
can't find a better	2.0
can't find better	2.0
can't find fault	2.0
can't find my	-1.2
can't get a refund	-2.0
can't get any better	2.0
can't get any worse	-2.5
can't get better	2.0
can't get enough	2.5
can't get enough of	2.5
can't get hold of	-2.0
can't get through	-2.0
can't go wrong	2.5
can't grumble	0.7
can't help but love	2.0
can't imagine life without	2.5
can't imagine living without	2.5
can't improve on perfection	2.5
can't in good conscience	-2.5
can't live without	3.0
can't log in	-2.0
can't login	-2.0
can't miss this	2
can't order	-1.5
can't pay	-2.0
can't possibly recommend	-2.5
can't praise enough	3.5
can't praise them enough	3.5
can't reach	-2.0
can't recommend	-2.5
can't recommend THEN/5 enough	2.5
can't recommend a better	2.5
can't recommend enough	3.5
can't recommend her enough	2.5
can't recommend highly	2.5
can't recommend highly enough	3.5
can't recommend him enough	2.5
can't recommend it enough	2.5
can't recommend them enough	3.5
can't recommend them highly enough	3.5
can't recommend this place enough	2.5
can't say enough	2.5
can't say enough about	2.5
can't say enough good	2.5
can't say i would recommend	-2.5
can't speak highly enough	3.5
can't stand	-2.0
can't stop	2.0
can't stop eating	2.5
can't stop going	2.5
can't stop talking about	2.0
can't stress enough	0.0
can't thank enough	3.5
can't thank them enough	3.5
can't thank you enough	3.5
can't think THEN/6 any better	2.0
can't think THEN/6 to improve	2.0
can't think THEN/8 done better	2.0
can't think of anything bad	2.0
can't think of anything negative	2.0
can't think of anything that needs	2.0
can't think of anything to improve	2.0
can't track	-2.0
can't trust	-2.0
can't understand	-1.2
can't understand why	-1.2
can't use	-2.0
can't wait	2.0
can't wait to go back	2.5
can't wait to return	2.5
cannot afford	-1.2
cannot ask for better	2.0
cannot ask for more	2.0
cannot be bad	0.7
cannot be beat	2.5
cannot be beaten	2.5
cannot be better	2.0
cannot be bothered	-2.0
cannot be faulted	3.0
cannot be improved	2.0
cannot be improved upon	2.0
cannot be trusted	-2.0
cannot beat	2.5
cannot believe how	0.0
cannot believe it	-1.2
cannot better	2.0
cannot complain	1.5
cannot do any better	2.0
cannot do without	2.5
cannot even	-1.2
cannot even be bothered	-2.5
cannot fault	3.0
cannot find	-1.2
cannot find a better	2.0
cannot find better	2.0
cannot find fault	2.0
cannot find my	-1.2
cannot get a refund	-2.0
cannot get any better	2.0
cannot get better	2.0
cannot get enough	2.5
cannot get enough of	2.5
cannot get hold of	-2.0
cannot get through	-2.0
cannot go wrong	2.5
cannot grumble	0.7
cannot help but love	2.0
cannot imagine life without	2.5
cannot imagine living without	2.5
cannot improve on perfection	2.5
cannot in good conscience	-2.5
cannot live without	3.0
cannot log in	-2.0
cannot login	-2.0
cannot miss this	2
cannot pay	-2.0
cannot possibly recommend	-2.5
cannot praise them enough	3.5
cannot reach	-2.0
cannot recommend	-2.5
cannot recommend THEN/5 enough	2.5
cannot recommend a better	2.5
cannot recommend enough	3.5
cannot recommend her enough	2.5
cannot recommend highly	2.5
cannot recommend highly enough	3.5
cannot recommend him enough	2.5
cannot recommend it enough	2.5
cannot recommend them enough	3.5
cannot recommend them highly enough	3.5
cannot recommend this place enough	2.5
cannot say enough	2.5
cannot say enough about	2.5
cannot say enough good	2.5
cannot say i would recommend	-2.5
cannot speak highly enough	3.5
cannot stand	-2.0
cannot stop	2.0
cannot stop eating	2.5
cannot stop going	2.5
cannot stop talking about	2.0
cannot stress enough	0.0
cannot thank enough	3.5
cannot thank them enough	3.5
cannot thank you enough	3.5
cannot think THEN/6 any better	2.0
cannot think THEN/6 to improve	2.0
cannot think THEN/8 done better	2.0
cannot think of anything bad	2.0
cannot think of anything negative	2.0
cannot think of anything that needs	2.0
cannot think of anything to improve	2.0
cannot track	-2.0
cannot trust	-2.0
cannot understand	-1.2
cannot understand why	-1.2
cannot use	-2.0
cannot wait	2.0
cant afford	-1.2
cant ask for better	2.0
cant ask for more	2.0
cant be bad	0.7
cant be beat	2.5
cant be beaten	2.5
cant be better	2.0
cant be bothered	-2.0
cant be faulted	3.0
cant be improved	2.0
cant be improved upon	2.0
cant beat	2.5
cant believe how	0.0
cant believe it	-1.2
cant better	2.0
cant complain	1.5
cant do any better	2.0
cant do without	2.5
cant even	-1.2
cant even be bothered	-2.5
cant fault	3.0
cant find	-1.2
cant find a better	2.0
cant find better	2.0
cant find fault	2.0
cant find my	-1.2
cant get a refund	-2.0
cant get any better	2.0
cant get better	2.0
cant get enough	2.5
cant get enough of	2.5
cant get hold of	-2.0
cant get through	-2.0
cant go wrong	2.5
cant grumble	0.7
cant help but love	2.0
cant imagine life without	2.5
cant imagine living without	2.5
cant improve on perfection	2.5
cant in good conscience	-2.5
cant live without	3.0
cant log in	-2.0
cant login	-2.0
cant pay	-2.0
cant possibly recommend	-2.5
cant praise enough	3.5
cant praise them enough	3.5
cant reach	-2.0
cant recommend	-2.5
cant recommend enough	3.5
cant recommend her enough	2.5
cant recommend highly	2.5
cant recommend highly enough	3.5
cant recommend him enough	2.5
cant recommend it enough	2.5
cant recommend them enough	3.5
cant recommend them highly enough	3.5
cant recommend this place enough	2.5
cant say enough	2.5
cant say enough about	2.5
cant say enough good	2.5
cant say i would recommend	-2.5
cant speak highly enough	3.5
cant stand	-2.0
cant stop	2.0
cant stop eating	2.5
cant stop going	2.5
cant stop talking about	2.0
cant stress enough	0.0
cant thank enough	3.5
cant thank them enough	3.5
cant thank you enough	3.5
cant think THEN/6 any better	2.0
cant think THEN/6 to improve	2.0
cant think THEN/8 done better	2.0
cant think of anything bad	2.0
cant think of anything negative	2.0
cant think of anything that needs	2.0
cant think of anything to improve	2.0
cant track	-2.0
cant trust	-2.0
cant understand	-1.2
cant understand why	-1.2
cant use	-2.0
cant wait	2.0
change nothing	2.5
cheaper deal	-1.0
cheaper elsewhere	-1.2
cheaper price	-0.8
cheaper price elsewhere	-1.2
cheaper prices	-0.8
cheaper prices elsewhere	-1.2
cheaper provider	-1.0
cheaper than any other	2.0
cheaper than anywhere else	2.0
cheaper than elsewhere	2.0
cheaper than most	2.0
cheaper than other shops	2.0
cheaper than the competition	2.0
chest pain	0
chest pains	0
chow fun	0
chronic	0
claim form	0
class of its own	2.5
clean bill	0.0
clean room requested	0
clean up	0
collapsed at	0
comfort food	0
comfort inn	0
comfort zone	0
complaint department	0.0
complaints form	0.0
complaints procedure	0.0
complaints team	0.0
con call	0
cool air	0
cool bag	0.0
cool box	0.0
cool down	0.0
cool weather	0
could be better	-1.2
could be cheaper	-1.2
could be clearer	-1.2
could be easier	-1.2
could be faster	-1.2
could be friendlier	-1.2
could be handled better	-1.5
could be improved	-1.2
could be quicker	-1.2
could be worse	0.7
could care less	-2.0
could do more	-0.8
could have been better	-1.2
could have been handled better	-1.8
could have been improved	-1.0
could have been worse	0.7
could have done nothing better	2.5
could not ask for a better	2.0
could not ask for any better	2.0
could not ask for anything better	2.0
could not ask for better	3.5
could not ask for more	3.5
could not ask for nicer	3.0
could not be any better	2.5
could not be any happier	2.5
could not be any more helpful	3.0
could not be any nicer	3.0
could not be better	3.5
could not be bothered	-2.0
could not be easier	3.0
could not be faulted	3.0
could not be friendlier	2.5
could not be happier	3.5
could not be improved	2.0
could not be kinder	2.5
could not be more	0.0
could not be more helpful	2.5
could not be more pleased	2.5
could not be nicer	2.5
could not be prouder	2.5
could not be simpler	3.0
could not be worse	-3.0
could not beat	2.5
could not believe how	0.0
could not care	-2.5
could not care less	-2.0
could not complain	1.5
could not do any better	2.5
could not do anything better	2.5
could not do better	2.5
could not do enough for	2.0
could not do more	2.0
could not do without	2.5
could not even	-1.2
could not even be bothered	-2.5
could not fault	3.0
could not find	-1.2
could not find a better	2.0
could not find any fault	2.0
could not find better	2.0
could not find fault	2.0
could not find my	-1.2
could not get a refund	-2.0
could not get enough	2.5
could not get hold of	-2.0
could not get through	-2.0
could not give a	-2.5
could not give a damn	-2.5
could not have asked for	3.0
could not have asked for a better	2.0
could not have asked for better	3.5
could not have asked for kinder	3.0
could not have asked for more	3.5
could not have asked for nicer	3.0
could not have been any better	2.5
could not have been any kinder	3.0
could not have been any more helpful	3.0
could not have been any nicer	3.0
could not have been better	3.5
could not have been easier	3.0
could not have been friendlier	2.5
could not have been happier	3.5
could not have been kinder	2.5
could not have been looked after better	2.0
could not have been more	0.0
could not have been more helpful	2.5
could not have been more kind	2.0
could not have been nicer	2.5
could not have been smoother	2.5
could not have been treated better	2.0
could not have been worse	-3.0
could not have done any better	3.0
could not have done any more	2.0
could not have done anything better	3.0
could not have done better	3.0
could not have done more	2.5
could not have got better	2.0
could not have had a better	2.0
could not have had better	2.0
could not have hoped for	2.5
could not have received a better	2.0
could not have received better	2.0
could not have wished for	2.5
could not have wished for a better	2.0
could not have wished for better	2.0
could not help	-2.0
could not improve	2.0
could not live without	3.0
could not log in	-2.0
could not order	-1.5
could not pay	-2.0
could not reach	-2.0
could not recommend	-2.5
could not recommend THEN/5 enough	2.5
could not recommend more	3.5
could not think THEN/6 to improve	2.0
could not track	-2.0
could not understand	-1.2
could not use	-2.0
could not wait to	2.0
could not wish for	2.5
could not wish for better	2.0
could of been better	-1.2
could well	0.0
couldn't ask for a better	2.0
couldn't ask for any better	2.0
couldn't ask for anything better	2.0
couldn't ask for better	3.5
couldn't ask for more	3.5
couldn't ask for nicer	3.0
couldn't be any better	2.5
couldn't be any happier	2.5
couldn't be any more helpful	3.0
couldn't be any nicer	3.0
couldn't be better	3.5
couldn't be bothered	-2.0
couldn't be easier	3.0
couldn't be faulted	3.0
couldn't be friendlier	2.5
couldn't be happier	3.5
couldn't be improved	2.0
couldn't be kinder	2.5
couldn't be more	0.0
couldn't be more helpful	2.5
couldn't be more pleased	2.5
couldn't be nicer	2.5
couldn't be prouder	2.5
couldn't be simpler	3.0
couldn't be worse	-3.0
couldn't beat	2.5
couldn't believe how	0.0
couldn't care less	-2.0
couldn't complain	1.5
couldn't do any better	2.5
couldn't do anything better	2.5
couldn't do better	2.5
couldn't do enough for	2.0
couldn't do more	2.0
couldn't do without	2.5
couldn't even	-1.2
couldn't even be bothered	-2.5
couldn't fault	3.0
couldn't find	-1.2
couldn't find a better	2.0
couldn't find any fault	2.0
couldn't find better	2.0
couldn't find fault	2.0
couldn't get a refund	-2.0
couldn't get any worse	-2.5
couldn't get enough	2.5
couldn't get hold of	-2.0
couldn't get through	-2.0
couldn't give a	-2.5
couldn't give a damn	-2.5
couldn't have asked for	3.0
couldn't have asked for a better	2.0
couldn't have asked for better	3.5
couldn't have asked for kinder	3.0
couldn't have asked for more	3.5
couldn't have asked for nicer	3.0
couldn't have been any better	2.5
couldn't have been any kinder	3.0
couldn't have been any more helpful	3.0
couldn't have been any nicer	3.0
couldn't have been better	3.5
couldn't have been easier	3.0
couldn't have been friendlier	2.5
couldn't have been happier	3.5
couldn't have been kinder	2.5
couldn't have been looked after better	2.0
couldn't have been more	0.0
couldn't have been more helpful	2.5
couldn't have been more kind	2.0
couldn't have been nicer	2.5
couldn't have been smoother	2.5
couldn't have been treated better	2.0
couldn't have been worse	-3.0
couldn't have done any better	3.0
couldn't have done any more	2.0
couldn't have done any worse	-2.5
couldn't have done anything better	3.0
couldn't have done better	3.0
couldn't have done more	2.5
couldn't have got better	2.0
couldn't have had a better	2.0
couldn't have had better	2.0
couldn't have hoped for	2.5
couldn't have received a better	2.0
couldn't have received better	2.0
couldn't have wished for	2.5
couldn't have wished for a better	2.0
couldn't have wished for better	2.0
couldn't help	-2.0
couldn't improve	2.0
couldn't live without	3.0
couldn't log in	-2.0
couldn't order	-1.5
couldn't pay	-2.0
couldn't reach	-2.0
couldn't recommend	-2.5
couldn't recommend THEN/5 any higher	2.5
couldn't recommend THEN/5 enough	2.5
couldn't recommend THEN/5 higher	2.5
couldn't recommend THEN/5 more highly	2.5
couldn't recommend more	3.5
couldn't think THEN/6 to improve	2.0
couldn't track	-2.0
couldn't understand	-1.2
couldn't use	-2.0
couldn't wait to	2.0
couldn't wish for	2.5
couldn't wish for better	2.0
couldnt ask for a better	2.0
couldnt ask for any better	2.0
couldnt ask for anything better	2.0
couldnt ask for better	3.5
couldnt ask for more	3.5
couldnt ask for nicer	3.0
couldnt be any better	2.5
couldnt be any happier	2.5
couldnt be any more helpful	3.0
couldnt be any nicer	3.0
couldnt be better	3.5
couldnt be bothered	-2.0
couldnt be easier	3.0
couldnt be faulted	3.0
couldnt be friendlier	2.5
couldnt be happier	3.5
couldnt be improved	2.0
couldnt be kinder	2.5
couldnt be more	0.0
couldnt be more helpful	2.5
couldnt be more pleased	2.5
couldnt be nicer	2.5
couldnt be prouder	2.5
couldnt be simpler	3.0
couldnt be worse	-3.0
couldnt beat	2.5
couldnt believe how	0.0
couldnt care less	-2.0
couldnt complain	1.5
couldnt do any better	2.5
couldnt do enough for	2.0
couldnt do more	2.0
couldnt do without	2.5
couldnt even	-1.2
couldnt even be bothered	-2.5
couldnt fault	3.0
couldnt find	-1.2
couldnt find a better	2.0
couldnt find any fault	2.0
couldnt find better	2.0
couldnt find fault	2.0
couldnt find my	-1.2
couldnt get a refund	-2.0
couldnt get enough	2.5
couldnt get hold of	-2.0
couldnt get through	-2.0
couldnt give a	-2.5
couldnt give a damn	-2.5
couldnt have asked for	3.0
couldnt have asked for a better	2.0
couldnt have asked for better	3.5
couldnt have asked for kinder	3.0
couldnt have asked for more	3.5
couldnt have asked for nicer	3.0
couldnt have been any better	2.5
couldnt have been any kinder	3.0
couldnt have been any more helpful	3.0
couldnt have been any nicer	3.0
couldnt have been better	3.5
couldnt have been easier	3.0
couldnt have been friendlier	2.5
couldnt have been happier	3.5
couldnt have been kinder	2.5
couldnt have been looked after better	2.0
couldnt have been more	0.0
couldnt have been more helpful	2.5
couldnt have been more kind	2.0
couldnt have been nicer	2.5
couldnt have been smoother	2.5
couldnt have been treated better	2.0
couldnt have done any better	3.0
couldnt have done any more	2.0
couldnt have done any worse	-2.5
couldnt have done better	3.0
couldnt have done more	2.5
couldnt have got better	2.0
couldnt have had a better	2.0
couldnt have had better	2.0
couldnt have hoped for	2.5
couldnt have received a better	2.0
couldnt have received better	2.0
couldnt have wished for	2.5
couldnt have wished for a better	2.0
couldnt have wished for better	2.0
couldnt help	-2.0
couldnt improve	2.0
couldnt log in	-2.0
couldnt pay	-2.0
couldnt reach	-2.0
couldnt recommend	-2.5
couldnt recommend more	3.5
couldnt think THEN/6 to improve	2.0
couldnt track	-2.0
couldnt understand	-1.2
couldnt use	-2.0
couldnt wait to	2.0
couldnt wish for	2.5
couldnt wish for better	2.0
counting the days	2.5
covid positive	0.0
crab cake	0
crack of dawn	0
cracked crab	0
cracked pepper	0
crash course	0.0
crash helmet	0.0
crash mat	0
crash test	0
crash test rating	0
credit score	0
crispier	1.2
critical care	0
critical illness	0
crowd is	0
crushed ice	0
customer beware	-2.5
customer satisfaction	0.0
cut above	2.5
cut my	0
cutting board	0.0
dairy free	0
damage deposit	0
damage waiver	0
damp cloth	0.0
damp proof	0.0
demand a refund	-2.5
depending on who you get	-1.2
depends on who you get	-1.2
depression and anxiety	0
deserve better	-1.2
deserves more than five	2.5
did not answer	-2.0
did not arrive	-2.0
did not arrive in time	-2.0
did not arrive on time	-2.0
did not believe how good	1.5
did not bother	-2.0
did not break the bank	2.5
did not call back	-2.0
did not care	-2.0
did not care less	-2.0
did not come	-2.0
did not come on time	-2.0
did not cost the earth	2.5
did not deliver	-2.0
did not deliver on time	-2.0
did not disappoint	1.5
did not even	-2.5
did not expect so fast	2.0
did not feel rushed	2.5
did not find anything wrong	2.0
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
did not have a clue	-2.5
did not have my size	-1.2
did not have to wait	1.5
did not have to wait long	2.5
did not help	-2.0
did not last	-2.0
did not last long	-2.0
did not like	-1.2
did not listen	-2.0
did not make me feel	2.5
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
did not take long at all	2.5
did not turn up	-2.0
did not wait long	2.5
did not want to leave	2.5
did not work	-2.0
did not work properly	-2.0
did not work well	-2.0
didn't answer	-2.0
didn't arrive	-2.0
didn't arrive in time	-2.0
didn't arrive on time	-2.0
didn't believe how good	1.5
didn't bother	-2.0
didn't break the bank	2.5
didn't call back	-2.0
didn't care	-2.0
didn't care less	-2.0
didn't come	-2.0
didn't come on time	-2.0
didn't cost the earth	2.5
didn't deliver	-2.0
didn't deliver on time	-2.0
didn't disappoint	1.5
didn't even	-2.5
didn't expect so fast	2.0
didn't feel rushed	2.5
didn't find anything wrong	2.0
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
didn't have a clue	-2.5
didn't have my size	-1.2
didn't have to wait	1.5
didn't have to wait long	2.5
didn't help	-2.0
didn't last	-2.0
didn't last long	-2.0
didn't like	-1.2
didn't listen	-2.0
didn't live up to the hype	-2
didn't make me feel	2.5
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
didn't take long at all	2.5
didn't turn up	-2.0
didn't wait long	2.5
didn't want to leave	2.5
didn't work	-2.0
didn't work properly	-2.0
didn't work well	-2.0
didnt answer	-2.0
didnt arrive	-2.0
didnt arrive in time	-2.0
didnt arrive on time	-2.0
didnt believe how good	1.5
didnt bother	-2.0
didnt break the bank	2.5
didnt call back	-2.0
didnt care	-2.0
didnt care less	-2.0
didnt come	-2.0
didnt come on time	-2.0
didnt cost the earth	2.5
didnt deliver	-2.0
didnt deliver on time	-2.0
didnt disappoint	1.5
didnt even	-2.5
didnt expect so fast	2.0
didnt feel rushed	2.5
didnt find anything wrong	2.0
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
didnt have a clue	-2.5
didnt have my size	-1.2
didnt have to wait	1.5
didnt have to wait long	2.5
didnt help	-2.0
didnt last	-2.0
didnt last long	-2.0
didnt like	-1.2
didnt listen	-2.0
didnt make me feel	2.5
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
didnt take long at all	2.5
didnt turn up	-2.0
didnt wait long	2.5
didnt want to leave	2.5
didnt work	-2.0
didnt work properly	-2.0
didnt work well	-2.0
die hard	0.5
diehard	0.5
different kind	0
difficult to beat	2.5
difficult to fault	1.5
difficulty breathing	0
difficulty walking	0
dim lighting	0
dim lights	0
dim sum	0
dirty martini	0
dirty rice	0
distressed relatives	0
do better	-0.8
do not answer	-2.0
do not believe the hype	-2.5
do not believe the reviews	-2.5
do not book	-2.5
do not bother	-2.5
do not buy	-2.5
do not care	-2.0
do not change	2.5
do not change a thing	2.0
do not change anything	2.5
do not come here	-2.5
do not disappoint	1.5
do not download	-2.5
do not eat here	-2.5
do not even	-2.5
do not exist	-2.0
do not expect	-1.4
do not expect much	-1.4
do not feel THEN/4 have done any better	2.0
do not feel THEN/7 done better	2.0
do not feel anything could be better	2.0
do not feel rushed	2.5
do not fit	-1.2
do not fly	-2.5
do not fly with	-2.5
do not get me wrong	0.0
do not get the point	-1.7
do not give a	-2.5
do not give a damn	-2.5
do not go	-2.5
do not go anywhere else	2.5
do not go here	-2.5
do not go there	-2.5
do not have a clue	-2.5
do not have my refund	-2.0
do not have my size	-1.2
do not have to wait	1.5
do not have to wait long	2.5
do not help	-2.0
do not hesitate	2.0
do not hesitate to	2.5
do not hold your breath	-2.0
do not install	-2.5
do not join	-2.5
do not know what they are doing	-2.5
do not know what they're doing	-2.5
do not let the	2.5
do not like	-1.2
do not listen	-2.0
do not mind	0.7
do not mind paying	1.5
do not miss	2.5
do not miss it	2.5
do not miss out	2.5
do not order	-2.5
do not order from	-2.5
do not pass it up	2.0
do not pass this up	2.5
do not plan on	-1.4
do not recommend	-2.5
do not regret	2.0
do not reply	-2.0
do not respond	-2.0
do not shop here	-2.5
do not sign up	-2.5
do not stay	-2.5
do not stay here	-2.5
do not think THEN/3 could improve	2.0
do not think THEN/4 have done any better	2.0
do not think THEN/5 be improved	2.0
do not think THEN/7 done better	2.0
do not think anything THEN/5 better	2.0
do not think anything could be improved	2.0
do not think they could THEN/3 any better	2.0
do not think twice	2.5
do not think you THEN/4 any better	2.0
do not think you could improve	2.0
do not touch	-2.5
do not touch with a	-2.5
do not trust	-2.0
do not turn up	-2.0
do not understand why	-1.2
do not use	-2.5
do not use them	-2.5
do not use this	-2.5
do not want to leave	2.5
do not waste	-2.5
do not waste your money	-2.5
do not waste your time	-2.5
do not work	-2.0
do not worry	0
do not worry about	0.0
do you like	0
does not answer	-2.0
does not arrive on time	-2.0
does not break the bank	2.5
does not care	-2.0
does not cost the earth	2.5
does not disappoint	1.5
does not even	-2.5
does not fit	-1.2
does not fit well	-2.0
does not get any better than zero	-1.5
does not get better	-1.5
does not give a	-2.5
does not help	-2.0
does not know what	-2.5
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
doesn't break the bank	2.5
doesn't care	-2.0
doesn't cost the earth	2.5
doesn't disappoint	1.5
doesn't even	-2.5
doesn't fit	-1.2
doesn't fit well	-2.0
doesn't get any better than zero	-1.5
doesn't get better	-1.5
doesn't give a damn	-2.5
doesn't give a toss	-2.5
doesn't help	-2.0
doesn't know what	-2.5
doesn't last	-2.0
doesn't let me	-2.0
doesn't listen	-2.0
doesn't live up to the hype	-2
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
doesnt break the bank	2.5
doesnt care	-2.0
doesnt cost the earth	2.5
doesnt disappoint	1.5
doesnt even	-2.5
doesnt fit	-1.2
doesnt fit well	-2.0
doesnt get any better than zero	-1.5
doesnt get better	-1.5
doesnt give a	-2.5
doesnt help	-2.0
doesnt know what	-2.5
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
doing me a favor	-1.8
doing me a favour	-1.8
doing us a favor	-1.8
doing us a favour	-1.8
doing you a favor	-1.8
doing you a favour	-1.8
don't answer	-2.0
don't believe the hype	-2.5
don't believe the reviews	-2.5
don't book	-2.5
don't bother	-2.5
don't buy	-2.5
don't care	-2.0
don't change	2.5
don't change a thing	2.0
don't change anything	2.5
don't come here	-2.5
don't disappoint	1.5
don't download	-2.5
don't eat here	-2.5
don't even	-2.5
don't exist	-2.0
don't expect	-1.4
don't expect much	-1.4
don't feel THEN/4 have done any better	2.0
don't feel THEN/7 done better	2.0
don't feel anything could be better	2.0
don't feel rushed	2.5
don't fit	-1.2
don't fly	-2.5
don't fly with	-2.5
don't get me wrong	0.0
don't get the hype	-2.0
don't get the point	-1.7
don't give a	-2.5
don't give a damn	-2.5
don't go	-2.5
don't go anywhere else	2.5
don't go here	-2.5
don't go there	-2.5
don't have a clue	-2.5
don't have my refund	-2.0
don't have my size	-1.2
don't have to wait	1.5
don't have to wait long	2.5
don't help	-2.0
don't hesitate	2.0
don't hesitate to	2.5
don't hold your breath	-2.0
don't install	-2.5
don't join	-2.5
don't know what they are doing	-2.5
don't know what they're doing	-2.5
don't let the	2.5
don't like	-1.2
don't listen	-2.0
don't mind	0.7
don't mind paying	1.5
don't miss	2.5
don't miss it	2.5
don't miss out	2.5
don't order	-2.5
don't order from	-2.5
don't pass it up	2.0
don't plan on coming back	-2.2
don't plan on going back	-2.2
don't plan on returning	-2.2
don't recommend	-2.5
don't regret	2.0
don't reply	-2.0
don't respond	-2.0
don't shop here	-2.5
don't sign up	-2.5
don't stay	-2.5
don't stay here	-2.5
don't think THEN/3 could improve	2.0
don't think THEN/4 have done any better	2.0
don't think THEN/5 be improved	2.0
don't think THEN/7 done better	2.0
don't think anything THEN/5 better	2.0
don't think anything could be improved	2.0
don't think they could THEN/3 any better	2.0
don't think twice	2.5
don't think you THEN/4 any better	2.0
don't think you could improve	2.0
don't touch	-2.5
don't touch with a	-2.5
don't trust	-2.0
don't turn up	-2.0
don't understand the hype	-2.0
don't understand why	-1.2
don't use	-2.5
don't use them	-2.5
don't use this	-2.5
don't want to leave	2.5
don't waste	-2.5
don't waste your money	-2.5
don't waste your time	-2.5
don't work	-2.0
don't worry	0
don't worry about	0.0
done to perfection	2.6
dont answer	-2.0
dont believe the hype	-2.5
dont believe the reviews	-2.5
dont book	-2.5
dont bother	-2.5
dont buy	-2.5
dont care	-2.0
dont change	2.5
dont change a thing	2.0
dont change anything	2.5
dont come here	-2.5
dont disappoint	1.5
dont download	-2.5
dont eat here	-2.5
dont even	-2.5
dont exist	-2.0
dont expect	-1.4
dont expect much	-1.4
dont feel THEN/4 have done any better	2.0
dont feel THEN/7 done better	2.0
dont feel anything could be better	2.0
dont feel rushed	2.5
dont fit	-1.2
dont fly	-2.5
dont fly with	-2.5
dont get me wrong	0.0
dont get the	-2.5
dont give a	-2.5
dont give a damn	-2.5
dont go	-2.5
dont go anywhere else	2.5
dont go here	-2.5
dont go there	-2.5
dont have a clue	-2.5
dont have my refund	-2.0
dont have my size	-1.2
dont have to wait	1.5
dont have to wait long	2.5
dont help	-2.0
dont hesitate	2.0
dont hesitate to	2.5
dont hold your breath	-2.0
dont install	-2.5
dont join	-2.5
dont know what they are doing	-2.5
dont know what they're doing	-2.5
dont let the	2.5
dont like	-1.2
dont listen	-2.0
dont mind	0.7
dont mind paying	1.5
dont miss	2.5
dont miss it	2.5
dont miss out	2.5
dont order	-2.5
dont order from	-2.5
dont pass it up	2.0
dont plan on	-1.4
dont recommend	-2.5
dont regret	2.0
dont reply	-2.0
dont respond	-2.0
dont shop here	-2.5
dont sign up	-2.5
dont stay	-2.5
dont stay here	-2.5
dont think THEN/3 could improve	2.0
dont think THEN/4 have done any better	2.0
dont think THEN/5 be improved	2.0
dont think THEN/7 done better	2.0
dont think anything THEN/5 better	2.0
dont think anything could be improved	2.0
dont think they could THEN/3 any better	2.0
dont think twice	2.5
dont think you THEN/4 any better	2.0
dont think you could improve	2.0
dont touch	-2.5
dont touch with a	-2.5
dont trust	-2.0
dont turn up	-2.0
dont understand why	-1.2
dont use	-2.5
dont use them	-2.5
dont use this	-2.5
dont want to leave	2.5
dont waste	-2.5
dont waste your money	-2.5
dont waste your time	-2.5
dont work	-2.0
dont worry	0
dont worry about	0.0
double the price	-1.8
doubt i will	-2.5
doubt i will be back	-2.2
doubt i would go back	-2.2
doubt i would return	-2.2
doubt i would use	-2.0
doubt i'll	-2.5
doubt ill	-2.5
doubt we will	-2.5
doubt we'll	-2.5
dream liner	0
dreamliner	0
dry aged	0
dry rub	0
dry white	0
dry wine	0
dust bag	0.0
dust cover	0.0
duty free	0
dying to go back	2.5
each kind	0
easy chair	0.0
easy fix	0
easy iron	0.0
easy jet	0
eat at your own risk	-2.5
emergency contact	0
emergency department	0
emergency exit	0
emergency number	0
emergency services	0
emergency stop	0
employ more staff	-0.8
enter at your own risk	-2.5
ever live without	2.0
ever lived without	2.0
every kind	0
everything was fine until	-1.2
exceeded my expectations	2.0
expected a lot more	-1.2
expected better	-1.2
expected more	-1.2
expected to be impressed	-1
expecting to be impressed	-1
failed to impress	-2.0
fails to impress	-2.0
fair enough	0.0
fair trade	0
fair use	0
fall asleep	0
fall at home	0
falling asleep	0
far better places	-1.8
far better than	2.5
far from easy	-1.2
far from good	-1.2
far from happy	-1.2
far from ideal	-1.2
far from perfect	-1.2
far from satisfied	-1.2
fast food	0.0
faster broadband	-0.8
faster delivery	-0.8
faster elsewhere	-1.2
faster internet	-0.8
faster response	-0.8
faster service	-0.8
faster speeds	-0.8
faster than elsewhere	2.0
faster than i thought	2.0
feel free	0
feeling =poorly	0
feeling sick	0
feeling unwell	0
feels like	0
fell and	0
fell asleep	0
fell down	0
fell over	0
felt like	0
felt sick	0
felt unwell	0
fine by me	0.0
fine print	0.0
fire alarm	0
fire exit	0
first aid	0
first choice	2.5
first class cabin	0
first class mail	0.0
first class passenger	0
first class post	0.0
first class seat	0
first class stamp	0.0
first class ticket	0
fix your	-1.2
food waste	0.0
for a reason	2.0
for all your hard work	0
for good reason	2.0
for the winner	0
found it cheaper	-1.2
fraud alert	0
fraud department	0
fraud prevention	0
fraud protection	0
fraud team	0
free flow	0
free of	0
free range	0
free text	0
free time	0
free trial	0
free version	0
freezer	0
french toast	0
fresh air	0.0
fresh start	0
fresh towels	0
fresher	1.4
from scratch	0
frozen drinks	0
frozen food	0
frozen margarita	0
frozen peas	0
frozen yogurt	0
full well	0.0
fun size	0
garbage bag	0.0
garbage can	0.0
gem of a	2.5
get addicted	2.0
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
give me back my money	-2.5
give me my money	-2.5
give zero if	-2.5
gluten free	0
gone missing	-2.0
gone up by	-1.2
good afternoon	0.0
good amount	0
good bit	0
good chunk	0
good day	0.0
good evening	0.0
good few	0
good friday	0.0
good hour	0
good idea	0
good luck	0.0
good luck getting	-2.0
good morning	0.0
good night	0.0
good part of	0
good riddance	-2.0
good three	0
good times	0
good to have	0.0
good to know	0.0
good two	0
good while	0
got it sorted	1.5
got it thanks	0
great britain	0.0
great idea	0
great shame	-2.5
had a fall	0
had better	0.0
had no clue	-2.5
had no idea	-2.5
had suffered	0
handled much better	-1.5
hands down the best	2.5
hands free	0
handsfree	0
happy hour	0
happy to help	2.0
happy to recommend	2.0
hard boiled	0
hard copy	0.0
hard cover	0.0
hard day	0
hard disk	0.0
hard drive	0.0
hard floor	0.0
hard hat	0.0
hard pressed to find a better	2.5
hard pressed to find better	2.5
hard shell	0.0
hard time believing	0
hard to beat	2.5
hard to eat anywhere else	2.0
hard to fault	1.5
hard to find better	2.5
hard to find fault	1.5
hard to go anywhere else	2.0
hard to leave	2.5
hard to recommend	-2.5
hard to top	2.5
hard work and	0
hardly what i would call	-1.5
hardly what i'd call	-1.5
has not arrived	-2.0
has not been delivered	-2.0
has not been delivered yet	-2.0
has not been refunded	-2.5
has not been resolved	-2.0
has not come	-2.0
has not got a clue	-2.5
has not got any better	-1.5
has not got better	-1.5
has not replied	-2.0
has not turned up	-2.0
has not worked	-2.0
hasn't arrived	-2.0
hasn't been delivered	-2.0
hasn't been delivered yet	-2.0
hasn't been refunded	-2.5
hasn't been resolved	-2.0
hasn't come	-2.0
hasn't got a clue	-2.5
hasn't got any better	-1.5
hasn't got better	-1.5
hasn't replied	-2.0
hasn't turned up	-2.0
hasn't worked	-2.0
hasnt arrived	-2.0
hasnt been delivered	-2.0
hasnt been delivered yet	-2.0
hasnt been refunded	-2.5
hasnt been resolved	-2.0
hasnt come	-2.0
hasnt got a clue	-2.5
hasnt got any better	-1.5
hasnt got better	-1.5
hasnt replied	-2.0
hasnt turned up	-2.0
hasnt worked	-2.0
have no clue	-2.5
have no idea what they	-2.5
have not arrived	-2.0
have not been contacted	-2.0
have not been refunded	-2.5
have not come	-2.0
have not got	-2.0
have not got a clue	-2.5
have not had my refund	-2.0
have not heard	-2.0
have not received	-2.0
have not replied	-2.0
have yet to get	-1.2
have yet to hear	-1.2
have yet to receive	-1.2
have yet to see	-1.2
haven't arrived	-2.0
haven't been contacted	-2.0
haven't been refunded	-2.5
haven't come	-2.0
haven't got	-2.0
haven't got a clue	-2.5
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
havent got a clue	-2.5
havent had my refund	-2.0
havent heard	-2.0
havent received	-2.0
havent replied	-2.0
head and shoulders above	2.5
health issue	0.0
health issues	0
health problem	0.0
health problems	0
health professional	0.0
healthcare professional	0.0
heart attack	0
heart failure	0
heart problem	0
heart problems	0
help appreciated	0.0
help is appreciated	0.0
help would be appreciated	0.0
hesitate to recommend	-2.5
high blood pressure	0
high temperature	0
highly addictive	2.0
hip problem	0
hire more staff	-0.8
hit the spot	2.2
hope for	0
hope it	0
hope so	0
hope that	0
hope they	0
hope this	0
hope to hear	0
hope you	0
hopefully	0
hoping	0
hot and sour	0
hot water bottle	0.0
hot weather	0
how hard can it be	-2.0
how small the portions	-1.5
hurt her	0
hurt his	0
hurt my	0
i hope	0
i thought better	-1.2
i want a refund	-2.5
i was anxious	0
i was ill	0
i was in a lot of	0
i was nervous	0
i was scared	0
i was sick	0
i was worried	0
i would not be here	2.5
i'd appreciate	0.0
i'd like	0.0
i'd love to	0.0
i'll be back	2.0
ice cold	0.0
ice cream	0
id like	0.0
id love to	0.0
if i could give 0	-2.5
if i could give it zero	-2.5
if i could give less	-2.5
if i could give minus	-2.5
if i could give negative	-2.5
if i could give no stars	-2.5
if i could give zero	-2.5
if i'm honest	0.0
if im honest	0.0
if not	0.0
if you are into	-1.4
if you enjoy being	-2.5
if you like	0
if you like being	-2.5
if you value your	-2.5
if you want to waste	-2.5
ill be back	2.0
impossible to beat	2.5
impossible to contact	-2.0
impossible to fault	2.5
improve communication	-0.8
improve coverage	-0.8
improve customer service	-0.8
improve food	-0.8
improve parking	-0.8
improve response	-0.8
improve service	-0.8
improve signal	-0.8
improve speed	-0.8
improve staff	-0.8
improve the	-0.8
improve waiting	-0.8
improve your	-1.2
in a league of its own	2.5
in all honesty	0.0
in any case	0.0
in first class	0
in no particular order	0.0
in no rush to go back	-1.8
in no time	1.5
in pain	0
in the hope	0
in the least	0.0
in the least impressed	-2.0
in your dreams	-2.0
injured my	0
injury unit	0
intensive care	0
interest free	0
interest rate	0.0
interest rates	0
internet is down	-1.8
is not a problem	1.5
is not acceptable	-2.0
is not anything THEN/8 better	2.0
is not as good	-2.0
is not as good as it used to be	-2.0
is not as good as it was	-2.0
is not bad	1.5
is not cheap	-0.7
is not customer service	-2.5
is not expensive	2.5
is not fixed	-1.2
is not getting any better	-1.5
is not good	-2.0
is not good enough	-2.0
is not great	-1.2
is not happy	-2.0
is not ideal	-0.7
is not on time	-2.0
is not perfect	-0.7
is not sorted	-1.2
is not the best	-0.7
is not what it used to be	-2.0
is not what it was	-2.0
is not working	-2.0
is not worth	-2.5
is not worth it	-2.5
is not worth the money	-2.5
isn't a problem	1.5
isn't acceptable	-2.0
isn't anything THEN/8 better	2.0
isn't as good	-2.0
isn't as good as it used to be	-2.0
isn't as good as it was	-2.0
isn't bad	1.5
isn't cheap	-0.7
isn't expensive	2.5
isn't fixed	-1.2
isn't getting any better	-1.5
isn't good	-2.0
isn't good enough	-2.0
isn't great	-1.2
isn't happy	-2.0
isn't ideal	-0.7
isn't on time	-2.0
isn't perfect	-0.7
isn't sorted	-1.2
isn't the best	-0.7
isn't what it used to be	-2.0
isn't what it was	-2.0
isn't working	-2.0
isn't working properly	-2.0
isn't worth	-2.5
isn't worth it	-2.5
isn't worth the money	-2.5
isnt a problem	1.5
isnt acceptable	-2.0
isnt anything THEN/8 better	2.0
isnt as good	-2.0
isnt as good as it used to be	-2.0
isnt as good as it was	-2.0
isnt bad	1.5
isnt cheap	-0.7
isnt expensive	2.5
isnt fixed	-1.2
isnt getting any better	-1.5
isnt good	-2.0
isnt good enough	-2.0
isnt great	-1.2
isnt happy	-2.0
isnt ideal	-0.7
isnt on time	-2.0
isnt perfect	-0.7
isnt sorted	-1.2
isnt the best	-0.7
isnt what it used to be	-2.0
isnt what it was	-2.0
isnt working	-2.0
isnt working properly	-2.0
isnt worth	-2.5
isnt worth it	-2.5
isnt worth the money	-2.5
it's ok	0.7
joke of a	-2.0
just in case	0.0
just took	0.0
keep doing what you are doing	2.0
keep doing what you do	2.0
keep doing what you're doing	2.0
keep doing what your doing	2.0
keeps me coming back	2.2
kick in the teeth	-2.5
kidney failure	0
killer app	0
kind of food	0
kind of place	0
kind regards	0.0
kinds	0
knee problem	0
knocked my socks off	2.5
last but not least	0.0
last resort	-2.5
last time flying	-2.5
last time i buy	-2.5
last time i fly	-2.5
last time i order	-2.5
last time i shop	-2.5
last time i use	-2.5
late 20s	0
late 30s	0
late afternoon	0
late at night	0
late check in	0
late check out	0
late checkout	0
late dinner	0
late evening	0
late lunch	0
late night	0
late nights	0
late nite	0
late shift	0
late summer	0
late twenties	0
late-night	0
league of their own	2.5
leaves something to be desired	-1.2
left hand does not know	-2.5
left hand doesn't know	-2.5
left hand doesnt know	-2.5
left us hungry	-2
less friendly	-1.2
less helpful	-1.2
less noise	-0.8
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
less time waiting	-0.8
less wait	-0.8
less waiting	-0.8
let's be honest	0.0
life insurance	0
like no other	2.0
listen more	-0.8
listen to customers	-0.8
listen to patients	-0.8
listen to your customers	-0.8
lives up to the hype	2.3
lol no	-1.2
long day	0
long gone	-2.0
look forward	1.5
look forward to ordering again	2.0
look forward to your	0.0
look like	0
looked like	0
looking forward to hearing	0.0
looking forward to my next order	2.0
looks like	0
loose change	0.0
loose leaf	0.0
loose tea	0.0
lose weight	0
losing weight	0
lost and found	0
lost hope	0
lost property	0.0
lost property office	0
lost weight	0
lot cheaper elsewhere	-1.2
lot to improve	-1.2
lots to be desired	-1.2
love seat	0.0
love to see	0.0
loveseat	0.0
low blood pressure	0
low risk	0
lower prices	-0.8
lower the price	-0.8
lower your prices	-0.8
loyal customer	0
loyal customers	0
made a fuss of	2.5
mai fun	0
makes no sense	-1.2
makes sense	0
many thanks in advance	0
may as well	0.0
may have helped	0.0
may of helped	0.0
may well	0.0
medical professional	0.0
medium well	0
mei fun	0
melts in your mouth	2.5
mental health issue	0
mental health issues	0
mental health problem	0
mental health problems	0
mentally ill	0
might as well	0.0
might have helped	0.0
minor injuries	0
minor injuries unit	0
minor injury	0
miss this place	2.5
missing link	0
missing link in	0
mixed grill	0
more ambulances	-0.8
more appointments	-0.8
more beds	-0.8
more choice needed	-0.8
more communication	-0.8
more doctors	-0.8
more help needed	-0.8
more information please	-0.8
more nurses	-0.8
more paramedics	-0.8
more parking	-0.8
more seating	-0.8
more staff	-0.8
more support needed	-0.8
more than 5 stars	2.5
more training	-0.8
much better places	-1.8
much better than	2.5
must be better	-1.2
must buy	2.0
must do better	-1.2
must improve	-1.2
must try	2.0
must try harder	-1.2
must-try	2
my anxiety	0
my bad	0
my go to restaurant	2.2
my pain	0
my pleasure	0
my understanding	0
n/a	0.0
need a better	-1.2
need better	-1.2
need more staff	-0.8
need not look elsewhere	2.5
need to be	-0.8
need to fix	-1.2
need to improve	-1.2
needn't look elsewhere	2.5
neednt look elsewhere	2.5
needs a better	-1.2
needs better	-1.2
needs fixing	-1.2
needs improving	-1.2
needs sorting	-1.2
needs to be	-0.8
needs to be better	-1.2
needs work	-1.2
negative balance	0.0
neither here nor there	0.0
nervous about	0
nervous of	0
nervous passenger	0
nervous patient	0
never NEAR/4 again	-2.0
never a bad meal	2.5
never a dull moment	2.5
never a hitch	2.5
never a problem	2.0
never again	-2.0
never an issue	2.0
never an off night	2.5
never answered	-2.0
never any bother	2.5
never any complaints	2.5
never any issue	1.5
never any problem	1.5
never any trouble	2.5
never apologised	-2.5
never apologized	-2.5
never arrive on time	-2.0
never arrived	-2.0
never available	-1.2
never be back	-2.5
never be disappointed	2.5
never be going	-2.5
never be returning	-2.5
never be using	-2.5
never been disappointed	2.5
never been happier	3.5
never been more	0.0
never been so angry	-2.5
never been so disappointed	-2.5
never been so embarrassed	-2.5
never been so frustrated	-2.5
never been so insulted	-2.5
never been spoken to	-2.5
never been treated so	-2.5
never book again	-2.5
never breaks down	2.5
never broke down	2.5
never broken	1.5
never buy again	-2.5
never buying	-2.5
never called	-2.5
never called back	-2.0
never came	-2.0
never ceases to amaze	2.5
never clean	-2.5
never come	-2.0
never come across such	0.0
never come back	-2.5
never come here	-2.5
never coming back	-2.5
never connected	-1.5
never contacted	-2.5
never contacted me	-2.5
never contacted us	-2.5
never crashes	2.5
never deal with	-2.5
never dealt with such	0.0
never dealt with worse	-2.5
never deliver on time	-2.0
never delivered	-2.0
never delivered on	-2.5
never disappoint	3.0
never disappointed	2.5
never drops	2.5
never eat here	-2.5
never emailed	-2.5
never emailed back	-2.0
never encountered such	0.0
never ending	-1.5
never ending problems	-2.5
never ending saga	-2.5
never ends	-2.5
never ever had such	0.0
never experienced such	0.0
never experienced worse	-2.5
never explained	-2.5
never fails	2.5
never fails to disappoint	-3.0
never feel rushed	2.5
never felt alone	2.5
never felt judged	2.5
never felt rushed	2.5
never felt so unwelcome	-2.5
never fixed	-2.5
never fly again	-2.5
never fly with	-2.5
never flying	-2.5
never flying again	-2.5
never freezes	2.5
never get tired of	2.5
never gets old	2.5
never go anywhere else	2.5
never go back	-2.5
never go there	-2.5
never goes down	2.5
never going	-2.5
never going back	-2.5
never got	-2.0
never got a reply	-2.0
never got an answer	-2.0
never got back	-2.0
never got my money	-2.0
never got my order	-2.0
never got my refund	-2.0
never got to	-2.5
never had a bad	2.5
never had a bad experience	2.5
never had a bad meal	2.5
never had a better	3.0
never had a problem	2.5
never had a worse	-2.5
never had an issue	2.5
never had any issue	2.5
never had any problem	2.5
never had any trouble	2.5
never had anything =i =didn't like	2
never had better	3.5
never had such	0.0
never had to wait	2.5
never had worse	-2.5
never happy	-2.5
never have to wait	2.5
never heard back	-2.0
never helpful	-2.5
never in stock	-1.2
never know if	-2.5
never know when	-2.5
never known such	0.0
never known worse	-2.5
never knows	-2.5
never late	1.5
never let me down	3.0
never let us down	3.0
never let you down	2.5
never lets me down	2.5
never lets us down	2.5
never lets you down	3.0
never looked back	3.5
never made me feel	2.5
never met anyone so rude	-2.5
never met such	0.0
never mind	0.0
never offered	-2.5
never on time	-2.0
never once	-2.5
never order again	-2.5
never ordering	-2.5
never phoned	-2.5
never phoned back	-2.0
never rang	-2.5
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
never rude	2.5
never rushed	2.5
never saw it again	-2.5
never seen such	0.0
never seen worse	-2.5
never shop here again	-2.5
never showed up	-2.0
never sorted	-1.2
never stay here	-2.5
never stay here again	-2.5
never staying	-2.5
never stops amazing	2.5
never there	-2.5
never tire of	2.5
never to be seen again	-2.5
never to return	-2.5
never told me	-2.5
never told us	-2.5
never too much trouble	1.5
never trust	-2.5
never turned up	-2.0
never use again	-2.5
never use them	-2.5
never use this	-2.5
never use you	-2.5
never wait long	2.5
never want to leave	2.5
never work	-2.5
never worked	-2.0
never worked properly	-2.5
never working	-2.5
never works	-2.5
never worth	-2.5
nice and early	0
nice to have	0.0
nicer than elsewhere	2.0
no 1	2.5
no all	0
no always	0
no answer	-2.0
no apologies	-1.2
no apology	-1.2
no assistance	-1.2
no atmosphere	-1.2
no attempt	-1.2
no attention	-1.2
no authority	-1.2
no back up	-1.2
no backup	-1.2
no bad	0
no bad points	2.5
no benefit	-1.2
no better company	2.5
no better hotel	2.5
no better off	-1.5
no better place	2.5
no better restaurant	2.5
no better than	-1.5
no better than before	-1.5
no bother	2.0
no brainer	2.0
no broadband	-1.5
no call	-1.2
no call back	-2.0
no callback	-2.0
no care in the	-2.5
no change needed	2.5
no changes needed	2.5
no character	-1.2
no charm	-1.2
no choice	-1.2
no choice but	-1.2
no clue	-2.0
no comment	0.0
no common sense	-1.2
no communication	-1.2
no comparison	1.3
no compensation	-1.2
no complaint here	2.0
no complaints	2.0
no complaints at all	2.5
no complaints from me	2.0
no complaints here	2.5
no complaints whatsoever	2.5
no compromise	2.0
no concerns	2.5
no confidence	-1.2
no connection	-1.5
no cons	2.5
no consistency	-1.2
no continuity	-1.2
no control	-1.2
no cooperation	-1.2
no courtesy	-1.2
no credit	-1.2
no criticism	2.5
no criticisms	2.5
no customer service	-2.5
no cutlery	-1.2
no damage	1.5
no delay	1.5
no difference	0.0
no discount	-1.2
no doubt	0.0
no downside	2.5
no downsides	2.5
no drama	2.0
no effort spared	2.5
no engineer	-1.2
no entertainment	-1.2
no everything	0
no excuse	-1.5
no expense spared	2.5
no explanation	-1.2
no extra charge	1.5
no facilities	-1.2
no faff	2.0
no fault	2.5
no faults	2.5
no fee	1.5
no fewer than	0.0
no finer	2.5
no flavor whatsoever	-1.2
no follow through	-1.2
no food	-1.2
no food left	-1.2
no frills but good	2.5
no fun	-1.2
no fuss	1.5
no good	-2.0
no great	0
no gripes	2.5
no grumbles	2.5
no grumbles from me	2.0
no hassle	1.5
no he	0
no heat	-1.2
no help	-2.0
no hesitation	2.0
no hiccups	2.5
no hidden	1.5
no hidden charges	2.0
no hidden costs	2.0
no hidden fees	2.0
no hope	0
no hot food	-1.2
no human	-2.0
no i	0
no idea	0.0
no idea what they are doing	-2.5
no idea what they're	-2.5
no idea where	-2.0
no improvement necessary	2.5
no improvement needed	2.5
no improvements needed	2.5
no incentive	-1.2
no information	-1.2
no intention of	-2.0
no internet	-1.5
no internet at all	-2.0
no issue	1.5
no issues at all	2.5
no issues from me	2.0
no issues whatsoever	2.5
no it was	0
no joy	-1.2
no just	0
no knowledge	-1.2
no later than	0.0
no lights	-1.2
no line	2.5
no line of communication	-1.2
no lines	2.5
no live chat	-1.2
no long wait	2.5
no longer available	-1.2
no longer in stock	-1.2
no longer than	0.0
no longer work	-2.0
no loyalty	-1.2
no luck	-1.2
no manager	-1.2
no matter	0.0
no mean feat	1.2
no means of	-1.2
no messing	2.5
no messing about	2.5
no mistakes	1.5
no more than	0.0
no napkins	-1.2
no nasty surprises	2.5
no need for improvement	2.5
no need to go elsewhere	2.5
no need to improve	2.5
no need to look elsewhere	2.5
no need to look further	2.0
no need to wait	1.5
no need to worry	0
no negative	2.5
no negatives	2.5
no notification	-1.2
no obligation	2.5
no offer	-1.2
no offers	-1.2
no one answers	-2.0
no one around	-1.2
no one at	-1.2
no one available	-1.2
no one better	3.0
no one came	-2.0
no one came to	-1.2
no one can help	-2.0
no one cares	-2.0
no one checked	-1.2
no one contacted	-1.2
no one could THEN/3 better	2.0
no one could help	-2.0
no one else	0.0
no one ever came	-2.0
no one explained	-1.2
no one gives a	-2.5
no one had a clue	-2.5
no one has	-1.2
no one helped	-2.0
no one is	-1.2
no one knows	-2.0
no one listens	-1.2
no one on	-1.2
no one picks up the phone	-1.2
no one replied	-2.0
no one responded	-1.2
no one seemed	-1.2
no one seems	-1.2
no one seems to	-2.5
no one showed up	-2.0
no one there	-1.2
no one to help	-1.2
no one to speak to	-2.0
no one to talk to	-2.0
no one told me	-2.0
no one turned up	-2.0
no one wanted	-1.2
no one was available	-1.7
no one was interested	-2.0
no one was there	-1.4
no one will help	-2.2
no one would help	-2.2
no organisation	-1.2
no organization	-1.2
no other	0.0
no other choice than	0.0
no ownership	-1.2
no pain	2.5
no personality	-1.2
no phone	-1.2
no plans to return	-2.0
no point	-1.2
no point in	-1.2
no power	-1.2
no pressure	2.5
no problem	1.5
no problem at all	2.5
no problems at all	2.5
no problems whatsoever	2.5
no progress	-1.2
no quality	-1.2
no questions asked	2.0
no queue	2.5
no queues	2.5
no queuing	2.5
no quibble	2.0
no quibbles	2.5
no real complaint	1.5
no real complaints	1.5
no real issues	1.5
no real problem	1.5
no real problems	1.5
no reason given	-1.2
no receipt	-1.2
no record	-1.2
no record of	-1.2
no refund	-2.5
no regrets	2.0
no reply	-2.0
no resolution	-1.2
no respect	-1.5
no response	-2.0
no results	-1.2
no return call	-1.2
no reward	-1.2
no rewards	-1.2
no room	-1.2
no room for improvement	2.5
no room service	-1.2
no rubbish	1.5
no rush	1.5
no seats left	-1.2
no sense of	-1.2
no separate	-1.2
no service	-1.5
no she	0
no show	-2.0
no shower	-1.2
no sign of	-1.2
no signal	-1.5
no snacks	-1.2
no sorry	0
no soul	-1.2
no space	-1.2
no staff	-1.2
no stock	-1.2
no stone unturned	2.5
no straight answer	-1.2
no stress	1.5
no suggestions it was	1.5
no surprises	1.5
no taste whatsoever	-1.2
no text	-1.2
no thanks	-0.7
no thanks to	-0.7
no the	0
no they	0
no thing	1.5
no this	0
no toilet	-1.2
no tracking	-1.2
no trains	-1.2
no transparency	-1.2
no trolley	-1.2
no trouble	1.5
no understanding	-1.2
no update	-1.2
no urgency	-1.2
no usb	-1.2
no use	-2.0
no valid reason	-1.2
no value	-1.2
no vegetables	-1.2
no vegetarian	-1.2
no very	0
no visible	-1.2
no wait	1.5
no waiting	2.5
no waiting around	2.5
no water	-1.2
no way of contacting	-2.0
no way out	-1.2
no way to contact	-2.0
no we	0
no where else	2.0
no wonder	0.0
no words can describe how good	2.5
no worries	1.5
no worries at all	2.5
no worries there	2.0
no you	0
nobody answers	-2.0
nobody around	-1.2
nobody at	-1.2
nobody came	-2.0
nobody cares	-2.0
nobody checked	-1.2
nobody contacted	-1.2
nobody could	-1.2
nobody could THEN/3 better	2.0
nobody does it better	3.0
nobody ever came	-2.0
nobody explained	-1.2
nobody gives a	-2.5
nobody has	-1.2
nobody helped	-2.0
nobody is	-1.2
nobody knows	-2.0
nobody listens	-1.2
nobody on	-1.2
nobody replies	-2.0
nobody seemed	-1.2
nobody seems to	-2.5
nobody showed up	-2.0
nobody there	-1.2
nobody to	-1.2
nobody to speak to	-2.0
nobody told me	-2.0
nobody turned up	-2.0
nobody wanted	-1.2
nobody was	-1.2
nobody will	-1.2
nobody would	-1.2
none available	-1.2
none better	3.0
none of my	0.0
none of our	0.0
none of the staff	-1.2
none of them work	-2.0
none of this	-1.2
none of which	-1.2
none of whom	-1.2
noone answers	-2.0
not a bad thing to say	2.5
not a bad word to say	2.5
not a big fan	-1.2
not a fan	-1.2
not a good experience	-2.5
not a good look	-2.5
not a good start	-2.5
not a great experience	-2.5
not a great start	-2.5
not a happy bunny	-2.5
not a happy camper	-2.5
not a happy customer	-2.5
not a lot to improve	1.5
not a lot wrong	2.0
not a nice experience	-2.5
not a patch on	-2.5
not a pleasant experience	-2.5
not a problem	1.5
not a single bad	2.5
not a single complaint	2.5
not a single issue	2.5
not a single person	-2.5
not a single problem	2.5
not a single thing	1.5
not a thing	1.5
not able	-1.2
not able to	-1.0
not acceptable	-2.0
not acceptable that	-2.5
not accommodating	-1.2
not accurate	-1.2
not all of	-1.4
not all staff	-1.4
not allowed to	-1.2
not always clean	-1.4
not amazing	-0.7
not amused	-2.0
not amused at all	-2.5
not an enjoyable	-2.5
not an issue	1.5
not answer	-2.0
not answered	-1.2
not answering	-1.2
not any better	-1.5
not apologetic	-1.2
not arrive	-2.0
not arrive on time	-2.0
not as advertised	-2.0
not as advertised on	-1.2
not as bad as	-1.2
not as cheap	-1.2
not as clean	-1.2
not as comfortable	-1.2
not as described	-2.0
not as easy	-1.2
not as expected	-1.2
not as fast	-1.0
not as fresh	-1.2
not as friendly	-1.2
not as good	-1.2
not as good as	-1.2
not as good as before	-2.0
not as good as it used to be	-2.5
not as good as it was	-2.5
not as great	-1.2
not as helpful	-1.2
not as it should	-1.2
not as nice	-1.2
not as nice as	-1.2
not as nice as it	-1.2
not as pictured	-2.0
not as promised	-2.0
not as quick	-1.2
not as reliable	-1.2
not as shown	-2.0
not as soft as	-1.2
not as stated	-2.0
not as tasty	-1.2
not as they	-1.2
not at all bad	2.0
not at all happy	-2.5
not at all helpful	-2.5
not at all impressed	-2.5
not at all pleased	-2.5
not at all satisfied	-2.5
not at all what	-2.5
not attentive	-1.2
not authentic	-1.2
not available	-1.2
not awful	0.7
not bad	1.5
not bad at all	2.0
not bad for the price	0.7
not be back	-2.0
not be buying again	-2.5
not be coming back	-2.5
not be disappointed	2.5
not be flying	-2.5
not be going back	-2.5
not be ordering again	-2.5
not be purchasing	-2.5
not be recommending	-2.5
not be renewing	-2.5
not be returning	-2.5
not be shopping here again	-2.5
not be sorry	2.5
not be staying	-2.5
not be using	-2.5
not be using again	-2.5
not be visiting	-2.5
not been able	-1.2
not been able to	-1.2
not been answered	-1.2
not been cleaned	-1.2
not been contacted	-1.2
not been fixed	-2.0
not been good	-1.2
not been great	-1.2
not been happy	-1.2
not been impressed	-1.2
not been informed	-1.2
not been paid	-1.2
not been properly	-1.2
not been refunded	-2.5
not been resolved	-2.0
not been sorted	-2.0
not been told	-1.2
not been updated	-1.2
not being able	-1.2
not being heard	-1.2
not being informed	-1.2
not being kept	-1.2
not being listened to	-1.2
not being told	-1.2
not big enough	-1.2
not boring	2.5
not bothered	-2.5
not break the bank	2.5
not brilliant	-1.0
not buy	-2.5
not buy again	-2.5
not called	-1.2
not care	-2.0
not caring	-1.2
not central	-1.2
not charging	-1.2
not cheap	-0.7
not clean	-1.2
not cleaned properly	-1.2
not clear	-1.2
not close to anything	-1.4
not come	-2.0
not come again	-2.5
not come on time	-2.0
not comfortable	-1.2
not coming back	-2.5
not compatible	-1.2
not complicated	1.5
not confusing	2.5
not connected	-1.2
not connecting	-1.2
not consistent	-1.2
not contacted	-1.2
not convenient	-1.2
not cooked	-1.2
not cooked properly	-1.2
not cool	-1.2
not cool at all	-2.5
not correct	-1.2
not crowded	2.5
not delivered	-2.0
not delivered on time	-2.0
not difficult	1.5
not disappointed	2.0
not disappointed at all	2.5
not downloading	-1.2
not durable	-1.2
not easy	-1.2
not edible	-1.2
not enough	-1.2
not enough good words	2.5
not enough words to describe how good	2.5
not even a sorry	-2.5
not even a thank you	-2.5
not even an apology	-2.5
not even worth	-2.5
not exactly cheap	-0.7
not exactly what i would call	-2.5
not exactly what i'd call	-2.5
not exciting	-0.7
not expect	-1.4
not expensive	1.5
not explained	-1.2
not fair	-1.2
not fast	-1.2
not fit	-1.2
not fit for	-2.5
not fit for purpose	-2.5
not fixed	-1.2
not flexible	-1.2
not flying with	-2.5
not for me	-1.2
not fresh	-1.2
not friendly	-1.2
not fully cooked	-1.2
not fun	-1.2
not funny	-1.2
not get through	-1.2
not getting any	-1.2
not getting any better	-1.5
not getting the	-1.2
not getting what	-1.2
not given	-1.2
not given any	-1.2
not given enough	-1.2
not go again	-2.0
not go back	-2.5
not going back	-2.5
not good	-2.0
not good at all	-2.5
not good customer service	-2.5
not good enough	-2.0
not good value	-1.2
not good value for	-1.2
not got any better	-1.5
not got back	-1.2
not got my	-2.0
not got my refund	-2.0
not greasy	2.5
not great	-1.2
not great value	-1.2
not had a reply	-1.2
not had a response	-1.2
not had any	-1.2
not half bad	1.5
not happy	-2.0
not happy at all	-2.5
not happy with	-2.5
not hard	1.5
not have a clue	-2.5
not have to wait	2.0
not heard	-1.2
not heard anything	-1.2
not heard back	-1.2
not help	-2.0
not honored	-1.2
not honoured	-1.2
not honouring	-1.2
not horrible	0.7
not hot	-1.2
not hot enough	-1.2
not ideal	-0.7
not impressed	-2.0
not impressed at all	-2.5
not impressive	-1.2
not in a good way	-1.2
not in good condition	-1.2
not in stock	-1.2
not in time	-1.5
not in working order	-1.2
not included	-1.2
not inspiring	-1.2
not interested in	-1.2
not intrusive	2.5
not intuitive	-1.2
not invasive	2.5
not just	0.0
not keen	-1.2
not kept	-1.2
not kind	-1.2
not last	-2.0
not least	0.0
not less than	0.0
not let me	-1.2
not like	-1.2
not like in the photo	-1.2
not like in the picture	-1.2
not like the photo	-1.2
not like the picture	-1.2
not listening	-1.2
not loading	-1.2
not long enough	-1.2
not long to arrive	1.5
not long to wait	2.0
not made clear	-1.2
not modern	-1.2
not much better	-1.2
not much choice	-1.2
not much fun	-1.2
not much good	-1.2
not much help	-1.2
not much to	-1.2
not much to improve	1.5
not much use	-1.2
not much wrong	1.5
not much you could improve	1.5
not my cup of tea	-1.2
not my favorite	-0.7
not my favourite	-0.7
not nearly enough	-1.2
not necessary	-1.2
not nice	-1.2
not noisy	2.5
not obvious	-1.2
not offered	-1.2
not oily	2.5
not ok	-1.2
not ok with	-2.5
not okay	-1.2
not on time	-2.0
not one complaint	2.5
not one of the best	-1.2
not one person	-2.5
not one thing	1.5
not only	0.0
not opening	-1.2
not order again	-2.5
not overcrowded	2.5
not overly happy	-1.2
not overly impressed	-1.2
not overpriced	1.5
not painful	2.5
not particularly friendly	-1.2
not particularly good	-1.5
not particularly impressed	-1.2
not pass this up	2.0
not perfect	-0.7
not permitted	-1.2
not pleasant	-2.5
not pleased	-2.0
not polite	-1.2
not polite at all	-1.2
not practical	-1.2
not prepared	-1.2
not prepared to	-1.2
not pretentious	2.5
not pricey	2.5
not private	-1.2
not professional	-1.2
not properly	-1.2
not properly cooked	-1.2
not punctual	-1.2
not pushy	2.5
not qualified	-1.2
not quick	-1.2
not quiet	-1.2
not quite right	-1.2
not quite what	-1.2
not really good	-1.2
not really happy	-1.7
not really helpful	-1.2
not really impressed	-1.2
not really worth	-1.2
not reasonable	-1.2
not received	-2.0
not recognised	-1.2
not recognized	-1.2
not recommend	-2.5
not recommended	-2.5
not refunded	-2.5
not refunding	-1.2
not reliable	-1.2
not renew	-2.5
not renewable	-1.2
not renewing	-2.5
not repaired	-1.2
not replaced	-1.2
not replied	-1.2
not reply	-2.0
not resolve my issue	-2.0
not resolve the issue	-2.0
not resolved	-1.2
not resolved yet	-2.0
not respond	-2.0
not responding	-1.2
not responsive	-1.2
not responsive enough	-1.2
not returning	-2.5
not right	-1.2
not right that	-2.5
not rude	1.5
not rushed	2.5
not safe	-1.2
not safe to	-1.2
not salty	2.5
not satisfactory	-1.2
not satisfied	-2.0
not satisfying	-1.2
not saving	-1.2
not serviced	-1.2
not show up	-2.0
not showing	-1.2
not showing up	-1.2
not sincere	-1.2
not smooth	-1.2
not so bad	1.5
not so clean	-1.2
not so fresh	-1.2
not so friendly	-1.2
not so good	-1.5
not so great	-1.5
not so happy	-1.2
not so helpful	-1.2
not so much as	-2.5
not so nice	-1.5
not solve my problem	-2.0
not solve the problem	-2.0
not solved	-1.2
not sorted	-1.2
not sorted yet	-2.0
not soundproof	-1.2
not spacious	-1.2
not stable	-1.2
not stay again	-2.5
not stay here again	-2.5
not stopped raving	2.5
not stuffy	2.5
not sufficient	-1.2
not suitable	-1.2
not sure	0.0
not sync	-1.2
not syncing	-1.2
not tasty	-1.2
not terrible	0.7
not that good	-1.5
not that great	-1.5
not that i	0.0
not the best	-0.7
not the cheapest	-0.7
not the cleanest	-1.2
not the easiest	-1.2
not the fastest	-1.2
not the foggiest	-2.5
not the greatest	-0.7
not the nicest	-1.2
not the place for you	-1.3
not the quickest	-1.2
not the same	-1.2
not the same as it was	-2.5
not the worst	0.7
not thorough	-1.2
not thought through	-1.2
not to be disappointed	2.5
not to be missed	2.0
not to be recommended	-2.5
not to be trusted	-2.5
not to mention	0.0
not too bad	1.5
not too crowded	2.5
not too expensive	2.5
not too friendly	-1.2
not too good	-1.5
not too happy	-1.7
not too heavy	2.5
not too helpful	-1.2
not too impressed	-1.2
not too keen	-1.2
not too noisy	2.5
not too pleased	-1.2
not too pricey	2.5
not too salty	2.5
not too spicy	2.5
not too sure about	-1.2
not too sweet	2.5
not touristy	2.5
not trained	-1.2
not transparent	-1.2
not true	-1.2
not true to size	-1.2
not trust	-2.5
not trustworthy	-2.5
not turned up	-2.0
not understand	-1.2
not understanding	-1.2
not understood	-1.2
not until	0.0
not up to	-2.5
not up to it	-2.5
not up to par	-2.0
not up to scratch	-2.0
not up to standard	-2.0
not up to the job	-2.5
not up to the mark	-2.5
not up to the standard	-2.0
not updating	-1.2
not usable	-1.2
not use again	-2.5
not useable	-1.2
not useful	-1.2
not user	-1.2
not user friendly	-1.2
not value for money	-1.2
not valued	-1.2
not very clean	-1.2
not very clear	-1.2
not very friendly	-1.2
not very good	-1.7
not very happy	-1.2
not very impressed	-1.2
not very nice	-1.2
not very nice at	-1.4
not very pleasant	-1.4
not very tasty	-1.2
not visible	-1.2
not warm enough	-1.2
not waste your money	-2.5
not waste your time	-2.5
not welcoming	-1.2
not well cooked	-1.2
not well organised	-1.2
not well trained	-1.2
not what i expected	-1.2
not what i ordered	-2.0
not what i paid for	-2.0
not what i would call	-1.5
not what i'd call	-1.5
not what it once was	-2.5
not what it says	-2.5
not what it used to be	-1.2
not what it was	-1.2
not what they used to be	-2.5
not wheelchair	-1.2
not willing	-1.2
not willing to	-1.2
not work	-2.0
not working for me	-1.2
not working properly	-2.0
not worth	-2.5
not worth a	-2.5
not worth a penny	-2.5
not worth going	-2.5
not worth it	-2.5
not worth the effort	-2.5
not worth the extra	-2.5
not worth the hassle	-2.5
not worth the money	-2.5
not worth the price	-2.5
not worth the trip	-2.5
not worth the wait	-1.2
not worth visiting	-2.5
not worth your money	-2.5
not worth your time	-2.5
not worthy	-1.2
not yet resolved	-2.0
not your place	-1.3
nothing THEN/5 be improved	2.0
nothing THEN/6 any better	2.0
nothing THEN/7 done better	2.0
nothing all	0
nothing all good	1.5
nothing all the	1.5
nothing all went well	1.5
nothing as	0
nothing as it was	1.5
nothing at all	0
nothing at present	0
nothing available	-1.2
nothing bad to report	2.0
nothing bad to say	2.5
nothing bad to say about	2.5
nothing beats	2.5
nothing better	1.5
nothing better than	2.5
nothing brilliant service	1.5
nothing broken	1.5
nothing but	0.0
nothing but excuses	-1.2
nothing but good	2.5
nothing but good things	2.5
nothing but great	2.5
nothing but hassle	-2.5
nothing but issues	-2.5
nothing but lies	-1.2
nothing but positive	2.5
nothing but praise	3.5
nothing but problems	-2.5
nothing but respect	2.5
nothing but the best	2.5
nothing but trouble	-2.5
nothing can be improved	2.5
nothing comes close	2.5
nothing comes to mind	0
nothing compares	2.5
nothing could be better	2.5
nothing could be changed	2.5
nothing could be done better	2.0
nothing could be further	0.0
nothing could be improved	2.0
nothing could do better	2.0
nothing could have been better	2.5
nothing could have been done better	2.0
nothing could have been improved	2.0
nothing could have made it better	2.0
nothing damaged	1.5
nothing done	-1.2
nothing else	0.0
nothing ever	-1.2
nothing ever gets better	-1.5
nothing everyone	1.0
nothing everything	1.0
nothing everything was	1.5
nothing excellent service	1.5
nothing fresh	-1.2
nothing gets better	-1.5
nothing gets done	-1.2
nothing good	-2.0
nothing got better	-1.5
nothing got done	-1.2
nothing great service	1.5
nothing happened	-1.2
nothing happens	-1.2
nothing happy with	1.5
nothing has been done	-1.2
nothing has changed	-1.2
nothing has happened	-1.2
nothing i	0
nothing i am happy	1.5
nothing i am very happy	1.5
nothing i can think of	0
nothing i can think of to improve	2.0
nothing i could fault	2.0
nothing i was happy	1.5
nothing i was very happy	1.5
nothing i would change	2.5
nothing i'm happy	1.5
nothing im happy	1.5
nothing improves	-1.2
nothing in particular	0
nothing is done	-1.2
nothing is perfect	0.0
nothing is too much trouble	3.0
nothing is working	-2.0
nothing it was	0.0
nothing it was all	1.5
nothing just keep	1.5
nothing keep it up	1.5
nothing keep up	1.5
nothing less than	0.0
nothing like	-2.0
nothing like the	-1.2
nothing missing	1.5
nothing more could be done	2.0
nothing more could have been done	2.0
nothing more they could have done	2.5
nothing more you could do	2.5
nothing much	0
nothing needs changing	2.5
nothing needs improving	2.5
nothing needs to be improved	2.5
nothing needs to change	2.5
nothing negative	2.0
nothing negative to say	2.0
nothing offered	-1.2
nothing on the menu	-1.2
nothing perfect service	1.5
nothing really	0
nothing really everything	1.0
nothing resolved	-1.2
nothing short of amazing	3.0
nothing short of brilliant	3.0
nothing short of excellent	3.0
nothing special	-0.7
nothing specific	0
nothing springs to mind	0
nothing that could have been better	2.0
nothing the	0
nothing they	0
nothing they were	0.0
nothing they were all	1.5
nothing to add	0.0
nothing to change	2.5
nothing to complain about	2.0
nothing to do	-1.2
nothing to do with	-1.4
nothing to eat	-1.2
nothing to fault	2.0
nothing to improve	2.0
nothing to say	0.0
nothing to write home about	-0.7
nothing too much trouble	3.0
nothing very	0
nothing very good	1.5
nothing very happy	1.5
nothing very satisfied	1.5
nothing was done	-1.2
nothing was too much trouble	3.0
nothing worked	-1.2
nothing works	-2.0
nothing wrong	2.0
nothing you	0
nothing you are doing	1.5
nothing you're doing	1.5
number 1	2.5
number one choice	2.5
number one in my	2.5
of a kind	0
of pain	0
oh dear	-0.7
oh well	0.0
oh well then	0
ok thank you	0
ok thanks	0
okay thanks	0
on the rocks	0
one complaint	-0.7
one downside	-0.7
one drawback	-0.7
one gripe	-0.7
one hand does not know	-2.5
one hand doesn't know	-2.5
one hand doesnt know	-2.5
one issue	-0.7
one minor	-0.7
one of the best	2.0
one small complaint	-0.7
one to avoid	-2.5
only complaint	-0.7
only criticism	-0.7
only decent thing	-1.4
only downside	-0.7
only drawback	-0.7
only fault	-0.7
only good thing	-1.4
only gripe	-0.7
only if you are desperate	-2.5
only if you have no	-2.5
only if you're desperate	-2.5
only issue	-0.7
only kind	0.0
only negative	-0.7
only nice thing	-1.4
only niggle	-0.7
only plus	-1.4
only positive	-1.4
only positive thing	-1.4
only problem	-0.7
only reason for	-1.4
only reason i	-1.4
only reason we	-1.4
only saving grace	-1.4
only took	1.0
open late	0.0
open till late	0.0
open until late	0.0
or not	0.0
ought to be	-0.8
our go to restaurant	2.2
out of her way to help	2.5
out of his way to help	2.5
out of their way	2.5
out of their way to help	2.5
outstanding amount	0.0
outstanding balance	0.0
outstanding invoice	0.0
outstanding issue	-1.2
outstanding payment	0.0
overdraft	0
pain killer	0
pain killers	0
pain management	0
pain relief	0
painkiller	0
painkillers	0
palliative care	0
panic attack	0
panic attacks	0
pass this place up	2.0
pick up the phone	-0.8
pinnacle	2
pity about	-2.5
place to avoid	-1.4
place to be	2.5
planning our next	2.5
planning to go back	2.5
pleasant street	0
please and thank you	0
please and thanks	0
please fix	-1.2
please improve	-1.2
plenty of better	-1.8
poor credit	0
poor dad	0
poor dog	0
poor eyesight	0
poor health	0
poor mobility	0
poor mum	0
poor person	0
poor thing	0
premier inn	0
pretty much	0
problem solver	0.0
problem solving	0.0
puts other places to shame	2.5
puts others to shame	2.5
puts the others to shame	2.5
quality inn	0
quality street	0
quicker answering	-0.8
quicker appointments	-0.8
quicker response	-0.8
quicker response times	-0.8
quicker service	-0.8
quicker than elsewhere	2.0
quicker than i thought	2.0
quickly sorted	1.5
rant and rave about	2.0
ranting and raving about	2.0
real shame	-2.5
reason to come back	2.0
reason to go back	2.0
reduce prices	-0.8
reduce the price	-0.8
reduce the waiting	-0.8
reduce waiting	-0.8
reduce waiting times	-0.8
reduce your prices	-0.8
refuse to help	-2.0
reluctant to recommend	-2.5
repeat business	1.2
reply to emails	-0.8
ridiculously overpriced	-2.5
ridiculously slow	-2.3
ridiculously small	-2
ridiculously tiny	-2
risk assessment	0.0
risk cover	0
risk free	2.0
rival the best	2.5
rivals the best	2.5
road side assistance	0
rock solid	0
room for improvement	-1.2
rough day	0
rough estimate	0.0
rubbish bags	0.0
rubbish bin	0.0
ruined me for	2.5
run do not walk	2.5
run don't walk	2.5
run dont walk	2.5
rush us out	-1.8
rushed in to hospital	0
rushed into hospital	0
rushed to a	0
rushed to hospital	0
rushed to the hospital	0
rushed us out	-1.8
rushing us out	-1.8
rust proof	0.0
rustproof	0.0
sad to leave	2.5
sad when we left	2.5
safe place	0.0
satisfaction survey	0.0
saving grace	-1.4
scared of needles	0
scratch card	0.0
scratch mat	0.0
scratching the surface	0
seated immediately	1.8
seated promptly	1.8
seated right away	1.8
security alert	0
seems like	0
send it back	-1.3
sent it back	-1.6
serious pain	0
seriously doubt	-2.5
seriously ill	0
served right away	1.6
shame about	-2.5
shame it	-2.5
shatterproof	0.0
short wait	2.0
shorter queues	-0.8
shorter wait	-0.8
shorter waiting	-0.8
shorter waiting times	-0.8
should be better	-1.2
should be cheaper	-1.2
should be clearer	-1.2
should be easier	-1.2
should be faster	-1.2
should be improved	-1.2
should do better	-0.8
should do more	-0.8
should have done	-0.8
should have gone elsewhere	-2.5
should have gone with	-2.5
should have known better	-2.5
should have listened	-2.5
should have read the reviews	-2.5
should have stayed	-2.5
should of been	-1.0
should've been	-0.8
should've gone	-2.5
should've stayed	-2.5
shouldve been	-0.8
sick child	0
sick leave	0
sick note	0
site is down	-1.8
sites down	-1.8
skin problem	0
slap in the face	-2.0
slow clap	-2.0
slow cooker	0.0
smart home	0.0
smoke alarm	0
smoke detector	0.0
smoke free	0
smoked salmon	0
snow storm	0
so called	-2.0
so far so good	1.5
so much better than	2.5
so much for	-2.0
soft boiled	0
soft drink	0.0
soft serve	0
soft shell	0
some kind	0
some nurses	-1.4
some of the staff are	-1.4
some staff	-1.4
soon as possible	0
soon sorted	1.5
sooner than i thought	2.0
sore throat	0
sorry for late	0.0
sorry for my english	0.0
sorry for the delay in	0.0
sorry to leave	2.5
sort it out now	-2.0
sort out your	-2.0
sounds like	0
sour cream	0
sourdough	0
speed up	-0.8
spicy food	0
spoil us	2.5
spoiled for choice	2.5
spoiled us	2.5
spoilt for choice	2.5
stain remover	0.0
stay classy	-1.5
stay late	0
stay open late	0.8
stays open late	0.8
step above	2.5
sticky note	0
sticky notes	0
sticky ribs	0
sticky rice	0
sticky toffee	0
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
stomach pain	0
stop light	0
stopped responding	-2.0
stress management	0
stress test	0
struggle to breathe	0
struggle to walk	0
struggling to breathe	0
struggling to walk	0
such a shame	-2.5
suffer from	0
suffer with	0
suffered a	0
suffered from	0
suffering from	0
suffering with	0
suffers from	0
suffers with	0
sugar free	0
sweet and sour	0
sweet chili	0
sweet chilli	0
sweet potato	0
sweet potatoes	0
sweet tooth	0
swollen ankle	0
swollen leg	0
system is down	-1.8
taken the fun out	-1.4
tastier	1.6
terminally ill	0
tested positive	0.0
thank god	0.0
thank you anyway	0
thank you but	-0.7
thank you can you	0
thank you for nothing	-2.5
thank you for ruining	-2.5
thank you for sorting	1.5
thank you for the info	0
thank you for the reply	0
thank you for the response	0
thank you for wasting	-2.5
thank you for your reply	0
thank you for your response	0
thank you i will	0
thank you in advance	0
thanks anyway	0
thanks can you	0
thanks for cancelling	-1.5
thanks for getting back	0
thanks for ignoring	-2.5
thanks for losing	-2.5
thanks for nothing	-2.0
thanks for ruining	-2.5
thanks for the info	0
thanks for the information	0
thanks for the reply	0
thanks for the response	0
thanks for wasting	-2.5
thanks for your reply	0
thanks for your response	0
thanks in advance	0
that kind	0
that's not customer service	-2.5
the best thing	2.0
the crowd	0
the hard work	0
the kind	0
the least bit	0.0
the one to go for	2.5
the pain	0
the place to be	2.5
the place to go	2.5
the reason i come back	2.0
the reason i stay	2.0
the reason to go	2.0
the reason we come back	2.0
the winner	0
their hard work	0
there are better	-1.3
this kind	0
three strikes	-1.5
to avoid	0.0
to be fair	0.0
to be honest	0.0
to be resolved	0.0
to be solved	0.0
to be sorted	0.0
to say the least	0.0
toll free	0
too good	2.0
too good to be true	0.0
took the fun out	-1.4
tough day	0
tough to beat	2.5
trade fair	0
trash bag	0.0
trash can	0.0
trial and error	0.0
trouble shooting	0.0
try harder	-1.2
twice as expensive	-1.8
twice as high	-1.5
twice the price	-1.8
understanding is	0
understanding of	0
understanding that	0
until resolved	0.0
upside down	0.0
used to be a good	-1.2
used to be a great	-1.2
used to be a lot better	-2.0
used to be amazing	-2.0
used to be better	-1.2
used to be cheap	-2.0
used to be clean	-2.0
used to be decent	-1.5
used to be excellent	-1.2
used to be fast	-2.0
used to be free	-2.0
used to be friendly	-2.0
used to be good	-1.2
used to be good but	-2.0
used to be great	-1.2
used to be lovely	-2.0
used to be much better	-2.0
used to be nice	-2.0
used to be pretty decent	-1.5
used to be pretty good	-1.5
used to be really good	-1.5
used to be reliable	-2.0
used to be so good	-1.2
used to be the best	-1.2
used to be very good	-1.2
used to love	-1.2
usher us out	-1.3
very =poorly	0
virus protection	0
virus scan	0
wait staff	0.0
waiting area	0.0
waiting for this app	1.0
waiting for this for	1.0
waiting list	0.0
waiting room	0.0
want a refund	-2.5
want my money back	-2.5
wanted my money back	-2.5
warm regards	0.0
warm season	0
warm up	0
warm water	0
warning light	0
warning lights	0
was better before	-1.2
was fine until	-1.2
was good until	-1.2
was great until	-1.2
was happy until	-1.2
was not a problem	1.5
was not able to	-1.5
was not as described	-2.0
was not as good	-2.0
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
was not made to feel	2.5
was not on time	-2.0
was not perfect	-0.7
was not rushed	2.5
was not satisfied	-2.0
was not the best	-0.7
was not too bad	1.5
was not what i ordered	-2.0
was not worth	-2.5
was not worth it	-2.5
was not worth the money	-2.5
was sick	0
was the last time	-1.5
was upset about my	0
was very anxious	0
wasn't a problem	1.5
wasn't able to	-1.5
wasn't as described	-2.0
wasn't as good	-2.0
wasn't bad	1.5
wasn't delivered	-2.0
wasn't delivered on time	-2.0
wasn't disappointed	2.0
wasn't for me	-1
wasn't for us	-1
wasn't good	-2.0
wasn't good enough	-2.0
wasn't great	-1.2
wasn't happy	-2.0
wasn't hard	1.5
wasn't ideal	-0.7
wasn't impressed	-2.0
wasn't made to feel	2.5
wasn't on time	-2.0
wasn't perfect	-0.7
wasn't resolved	-1.5
wasn't rushed	2.5
wasn't satisfied	-2.0
wasn't sorted	-1.5
wasn't the best	-0.7
wasn't too bad	1.5
wasn't what i ordered	-2.0
wasn't worth	-2.5
wasn't worth it	-2.5
wasn't worth the money	-2.5
wasnt a problem	1.5
wasnt as described	-2.0
wasnt as good	-2.0
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
wasnt made to feel	2.5
wasnt on time	-2.0
wasnt perfect	-0.7
wasnt rushed	2.5
wasnt satisfied	-2.0
wasnt the best	-0.7
wasnt too bad	1.5
wasnt what i ordered	-2.0
wasnt worth	-2.5
wasnt worth it	-2.5
wasnt worth the money	-2.5
waste basket	0.0
waste bin	0.0
waste paper	0.0
wastepaper	0.0
way better than	2.5
we hope	0
we were worried	0
weather delay	0
weather delays	0
weight loss	0
well after	0.0
well aware	0.0
well before	0.0
well being	0.0
well below average	-2.3
well done steak	0
well established	0
well guess	0
well i	0
well in advance	0
well it	0
well known	0.0
well let's	0
well lets	0
well now	0
well over	0.0
well past	0.0
well the	0
well then	0
well they	0
well we	0
well you	0
wellbeing	0.0
went missing	-2.0
were better before	-1.2
were good until	-1.2
were great until	-1.2
were not rushed	2.5
weren't able to	-1.5
weren't rushed	2.5
werent rushed	2.5
what a bummer	-1.8
what is not to like	2.5
what kind	0.0
what more can i ask	2.5
what more can i say	2.5
what more can you ask for	2.5
what more could you ask for	2.5
what more could you want	2.5
what more do you want	2.5
what's not to like	2.5
what's not to love	2.5
whats not to like	2.5
whats not to love	2.5
where are my bags	-2.5
where is my bag	-2.5
where is my luggage	-2.5
where is my money	-2.5
where is my refund	-2.5
where's my bag	-2.5
where's my money	-2.5
where's my refund	-2.5
whether or not	0.0
why do people rave	-1.8
why not	0.0
why people rave	-1
wild mushroom	0
wild rice	0
will be my first choice	2.5
will do thanks	0
will not be back	-2.0
will not be booking	-2.5
will not be buying	-2.5
will not be buying again	-2.5
will not be coming back	-2.5
will not be disappointed	2.0
will not be eating	-2.5
will not be flying	-2.5
will not be going	-2.5
will not be going anywhere else	2.5
will not be going to	-1.4
will not be ordering	-2.5
will not be ordering again	-2.5
will not be purchasing	-2.5
will not be recommending	-2.5
will not be renewing	-2.5
will not be returning	-2.5
will not be shopping	-2.5
will not be shopping here again	-2.5
will not be sorry	2.5
will not be staying	-2.5
will not be using	-2.5
will not be using again	-2.5
will not be visiting	-2.5
will not break the bank	2.5
will not buy again	-2.5
will not come back	-2.5
will not come here again	-2.5
will not deal with	-2.5
will not disappoint	1.5
will not eat here again	-2.5
will not eat there again	-2.5
will not even	-2.5
will not find better	2.5
will not fit	-1.2
will not fly	-2.5
will not fly with	-2.5
will not go anywhere else	2.5
will not go back	-2.5
will not go there	-1.4
will not go to	-1.4
will not go to this	-1.4
will not last	-2.0
will not let me	-2.0
will not load	-2.0
will not open	-2.0
will not order again	-2.5
will not recommend	-2.5
will not recommend this	-2.5
will not refund	-2.0
will not regret	2.0
will not regret it	2.5
will not renew	-2.5
will not return	-2.5
will not return here	-2.5
will not shop here again	-2.5
will not stay again	-2.5
will not stay here again	-2.5
will not turn on	-2.0
will not use again	-2.5
will not use anyone else	2.5
will not use them again	-2.5
will not visit again	-2.5
will not work	-2.0
winner of	0
wish i could get my money back	-2.5
wish i could give 0	-2.5
wish i could give 6 stars	2.5
wish i could give less	-2.5
wish i could give more stars	2.5
wish i could give no	-2.5
wish i could give ten	2.5
wish i could give zero	-2.5
wish i had never	-2.5
wish i had not	-2.5
wish i had read	-2.5
wish i hadn't	-2.5
wish i hadnt	-2.5
wish we had not	-2.5
wish we hadn't	-2.5
wish we hadnt	-2.5
with anxiety	0
with good reason	2.0
without a doubt	0.0
without a fuss	2.5
without a hitch	2.5
without a problem	2.5
without any doubt	0.0
without any fuss	2.5
without any hiccups	2.5
without any issue	1.5
without any problem	1.5
without breaking the bank	2.5
without costing the earth	2.5
without delay	2.5
without doubt	0.0
without error	2.5
without exception	2.5
without fail	2.5
without fault	2.5
without fuss	2.5
without hassle	2.5
without hesitation	2.0
without issue	1.5
without problem	1.5
without so much as	-2.5
without stress	2.5
without the hassle	2.5
without the price tag	2.5
won't be back	-2.0
won't be booking	-2.5
won't be buying	-2.5
won't be buying again	-2.5
won't be coming back	-2.5
won't be disappointed	2.0
won't be eating	-2.5
won't be flying	-2.5
won't be going	-2.5
won't be going anywhere else	2.5
won't be going back	-2.5
won't be going to	-1.4
won't be ordering	-2.5
won't be ordering again	-2.5
won't be purchasing	-2.5
won't be recommending	-2.5
won't be renewing	-2.5
won't be returning	-2.5
won't be shopping	-2.5
won't be shopping here again	-2.5
won't be sorry	2.5
won't be staying	-2.5
won't be using	-2.5
won't be using again	-2.5
won't be visiting	-2.5
won't break the bank	2.5
won't buy again	-2.5
won't come back	-2.5
won't come here again	-2.5
won't deal with	-2.5
won't disappoint	1.5
won't eat here again	-2.5
won't eat there again	-2.5
won't even	-2.5
won't find a better	2.5
won't find better	2.5
won't find much better	2.0
won't fit	-1.2
won't fly	-2.5
won't fly with	-2.5
won't go anywhere else	2.5
won't go back	-2.5
won't go there	-1.4
won't go to	-1.4
won't last	-2.0
won't let me	-2.0
won't load	-2.0
won't open	-2.0
won't order again	-2.5
won't recommend	-2.5
won't recommend this	-2.5
won't refund	-2.0
won't regret	2.0
won't regret it	2.5
won't renew	-2.5
won't return	-2.5
won't return here	-2.5
won't shop here again	-2.5
won't stay again	-2.5
won't stay here again	-2.5
won't turn on	-2.0
won't use again	-2.5
won't use anyone else	2.5
won't use them again	-2.5
won't visit again	-2.5
won't work	-2.0
wont be back	-2.0
wont be booking	-2.5
wont be buying	-2.5
wont be buying again	-2.5
wont be coming back	-2.5
wont be disappointed	2.0
wont be eating	-2.5
wont be flying	-2.5
wont be going	-2.5
wont be going anywhere else	2.5
wont be going back	-2.5
wont be going to	-1.4
wont be ordering	-2.5
wont be ordering again	-2.5
wont be purchasing	-2.5
wont be recommending	-2.5
wont be renewing	-2.5
wont be returning	-2.5
wont be shopping	-2.5
wont be shopping here again	-2.5
wont be sorry	2.5
wont be staying	-2.5
wont be using	-2.5
wont be using again	-2.5
wont be visiting	-2.5
wont break the bank	2.5
wont buy again	-2.5
wont come back	-2.5
wont come here again	-2.5
wont deal with	-2.5
wont disappoint	1.5
wont eat here again	-2.5
wont eat there again	-2.5
wont even	-2.5
wont find better	2.5
wont fit	-1.2
wont fly	-2.5
wont fly with	-2.5
wont go anywhere else	2.5
wont go back	-2.5
wont go there	-1.4
wont go to	-1.4
wont go to this	-1.4
wont last	-2.0
wont let me	-2.0
wont load	-2.0
wont open	-2.0
wont order again	-2.5
wont recommend	-2.5
wont recommend this	-2.5
wont refund	-2.0
wont regret	2.0
wont regret it	2.5
wont renew	-2.5
wont return	-2.5
wont return here	-2.5
wont shop here again	-2.5
wont stay again	-2.5
wont stay here again	-2.5
wont turn on	-2.0
wont use again	-2.5
wont use anyone else	2.5
wont use them again	-2.5
wont visit again	-2.5
wont work	-2.0
worried about her	0
worried about him	0
worried about my	0
worry about the	0
worry free	0.0
worst case	0.0
worst of all	-2.5
worst thing ever	-2.5
worth her weight in gold	2.5
worth his weight in gold	2.5
worth its weight in gold	2.5
worth mentioning	0.0
worth noting	0.0
worth the splurge	2
worth their weight in gold	2.5
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
would miss this	2.5
would not be alive	2.5
would not be here if	2.5
would not be here today	2.5
would not be here without	2.5
would not be without	2.5
would not be without it	2.5
would not bother	-2.5
would not buy	-2.5
would not buy again	-2.5
would not buy this	-2.5
would not call it	-1.5
would not call this	-1.5
would not change a thing	2.0
would not change anything	2.5
would not change it	2.5
would not come back	-2.5
would not eat here again	-2.5
would not eat there	-2.5
would not even	-2.5
would not expect	-1.4
would not expect this	-1.4
would not go again	-2.5
would not go anywhere else	2.5
would not go back	-2.5
would not go elsewhere	2.5
would not have been possible without	2.0
would not have it any other way	2.0
would not hesitate	2.0
would not let me	-2.0
would not mind if	-1.4
would not order	-2.5
would not order again	-2.5
would not pay	-2.5
would not recommend	-2.5
would not recommend this to	-2.5
would not refund	-2.0
would not return	-2.5
would not say it is	-1.5
would not say they are	-1.5
would not stay again	-2.5
would not stay anywhere else	2.5
would not stay elsewhere	2.5
would not stay here again	-2.5
would not stay there	-2.5
would not swap	2.5
would not touch	-2.5
would not trust	-2.5
would not trust them	-2.5
would not use again	-2.5
would not use anyone else	2.5
would not use them again	-2.5
would not use this	-2.5
would not visit again	-2.5
would not want to be anywhere else	2.5
would not wish on	-2.5
would of helped	-0.7
would you like	0
wouldn't be alive	2.5
wouldn't be here if	2.5
wouldn't be here without	2.5
wouldn't be without	2.5
wouldn't be without it	2.5
wouldn't bother	-2.5
wouldn't buy	-2.5
wouldn't buy again	-2.5
wouldn't buy this	-2.5
wouldn't call it	-1.5
wouldn't call this	-1.5
wouldn't change a thing	2.0
wouldn't change anything	2.5
wouldn't change it	2.5
wouldn't come back	-2.5
wouldn't eat here again	-2.5
wouldn't eat there	-2.5
wouldn't even	-2.5
wouldn't expect this	-1.4
wouldn't go again	-2.5
wouldn't go anywhere else	2.5
wouldn't go back	-2.5
wouldn't go elsewhere	2.5
wouldn't have been possible without	2.0
wouldn't have it any other way	2.0
wouldn't hesitate	2.0
wouldn't let me	-2.0
wouldn't mind if	-1.4
wouldn't order	-2.5
wouldn't order again	-2.5
wouldn't pay	-2.5
wouldn't recommend	-2.5
wouldn't recommend this to	-2.5
wouldn't refund	-2.0
wouldn't return	-2.5
wouldn't say it is	-1.5
wouldn't say they are	-1.5
wouldn't stay again	-2.5
wouldn't stay anywhere else	2.5
wouldn't stay elsewhere	2.5
wouldn't stay here again	-2.5
wouldn't stay there	-2.5
wouldn't swap	2.5
wouldn't touch	-2.5
wouldn't trust	-2.5
wouldn't trust them	-2.5
wouldn't use again	-2.5
wouldn't use anyone else	2.5
wouldn't use them again	-2.5
wouldn't use this	-2.5
wouldn't visit again	-2.5
wouldn't want to be anywhere else	2.5
wouldn't wish on	-2.5
wouldnt be alive	2.5
wouldnt be here if	2.5
wouldnt be here without	2.5
wouldnt be without	2.5
wouldnt be without it	2.5
wouldnt bother	-2.5
wouldnt buy	-2.5
wouldnt buy again	-2.5
wouldnt buy this	-2.5
wouldnt call it	-1.5
wouldnt call this	-1.5
wouldnt change a thing	2.0
wouldnt change anything	2.5
wouldnt change it	2.5
wouldnt come back	-2.5
wouldnt eat here again	-2.5
wouldnt eat there	-2.5
wouldnt even	-2.5
wouldnt expect this	-1.4
wouldnt go again	-2.5
wouldnt go anywhere else	2.5
wouldnt go back	-2.5
wouldnt go elsewhere	2.5
wouldnt have been possible without	2.0
wouldnt have it any other way	2.0
wouldnt hesitate	2.0
wouldnt let me	-2.0
wouldnt mind if	-1.4
wouldnt order	-2.5
wouldnt order again	-2.5
wouldnt pay	-2.5
wouldnt recommend	-2.5
wouldnt recommend this to	-2.5
wouldnt refund	-2.0
wouldnt return	-2.5
wouldnt say it is	-1.5
wouldnt say they are	-1.5
wouldnt stay again	-2.5
wouldnt stay anywhere else	2.5
wouldnt stay elsewhere	2.5
wouldnt stay here again	-2.5
wouldnt stay there	-2.5
wouldnt swap	2.5
wouldnt touch	-2.5
wouldnt trust	-2.5
wouldnt trust them	-2.5
wouldnt use again	-2.5
wouldnt use anyone else	2.5
wouldnt use them again	-2.5
wouldnt use this	-2.5
wouldnt visit again	-2.5
wouldnt want to be anywhere else	2.5
wouldnt wish on	-2.5
yeah right	-2.0
yes thank you	0
yes thanks	0
yet to be resolved	-2.0
yet to be sorted	-2.0
you will not be sorry	2.5
you will not regret	2.5
you won't be sorry	2.5
you won't regret	2.5
you wont be disappointed	2.5
you wont be sorry	2.5
you wont regret	2.5
your hard work	0
zero answers	-2.0
zero clue	-2.0
zero communication	-2.5
zero customer service	-2.5
zero help	-2.5
zero issues	2.5
zero problems	2.5
zero reply	-2.0
zero response	-2.0
zero stars if	-2.5

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
