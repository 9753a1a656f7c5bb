# Sentiment lexicon of verbatim for Indonesian.
# Negation in everyday spelling (tidak, tdk, gak, ga, nggak …) is listed form by form where a fixed phrase outranks it.
# A leading "=" keeps an exact form apart from the words that share its root: =lama (long) is not selama (during).
pack: id/sentiment
language: id
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.

[words]
-_-	-1.5
5 stars	2.0
:'(	-2.0
:(	-2.0
:)	1.5
:*	1.8
:-(	-2.0
:-)	1.5
:-D	2.0
:/	-1.0
:3	1.0
:D	2.0
;(	-2.0
;)	1.0
<3	1.5
=abal2	-2.0
=aman	1.3
=amannya	1.3
=andal	1.8
=andalan	1.8
=astaghfirullah	-1.6
=baik	1.2
=baik2	1.2
=baiknya	0.5
=bandel	1.5
=barakah	1.6
=barakallah	1.5
=barokah	1.6
=beda	-1.0
=bekas	-1.0
=belagu	-2.2
=beraneka	1.8
=berasa	1.0
=berbeda	-1.0
=berbulu	-1.5
=berdebu	-2.0
=berdesakan	-1.5
=bergaransi	1.5
=bergizi	1.5
=berguna	1.5
=berhantu	-1.8
=berhasil	1.5
=berjamur	-2.0
=berkarat	-2.0
=berkelas	1.8
=berkelit	-1.8
=berkerak	-2.0
=berkesan	2.0
=berkilah	-1.8
=berkomitmen	1.5
=berkualitas	2.0
=berlendir	-2.0
=berlumut	-1.2
=bermanfaat	2.0
=bermasalah	-2.2
=berminyak	-1.2
=bermutu	1.8
=bernoda	-2.0
=bernutrisi	1.5
=berpengalaman	1.2
=bersahabat	2.2
=bersemangat	1.2
=bersih	1.8
=bersihnya	1.8
=bersyukur	1.5
=bertenaga	1.5
=berulat	-2.0
=beruntung	1.5
=bervariasi	1.8
=betein	-1.8
=bolehlah	1.0
=bonusnya	0.7
=bugnya	-1.8
=cepat	1.8
=cepat2	1.8
=cepatnya	1.8
=cepet	1.8
=cepet2	1.8
=cintah	2.0
=cpt	1.8
=diabaikan	-2.0
=diacuhkan	-2.0
=diancam	-2.0
=dianggurin	-2.0
=diapresiasi	1.0
=dibanting	-2.0
=dibantu	1.5
=dibatalin	-1.5
=dibatalkan	-1.5
=dibekukan	-1.8
=dibersihkan	-0.6
=dibiarin	-2.0
=dibiarkan	-2.0
=dibimbing	1.5
=dibobol	-1.8
=dibodohi	-2.0
=dibodohin	-2.0
=dicaci	-2.0
=dicopet	-1.5
=dicuekin	-2.0
=didiamkan	-1.8
=didiemin	-1.8
=diedukasi	1.5
=digetok	-2.0
=dihina	-2.0
=dijanjiin	-1.8
=dikacangin	-2.0
=dikadalin	-2.0
=dikecewakan	-2.0
=dikerjain	-2.0
=dikibulin	-2.0
=dilecehkan	-2.0
=dilempar	-2.0
=dimainin	-2.0
=dimaki	-2.0
=dimarahi	-2.0
=dimarahin	-2.2
=dimudahkan	1.3
=diomelin	-2.0
=dipaksa	-2.0
=dipandu	1.5
=diperbaiki	-1.0
=dipercaya	1.5
=dipercepat	-0.8
=diperdaya	-2.5
=dipermainkan	-2.0
=dipermalukan	-2.0
=dipermudah	1.3
=dipersulit	-1.8
=diremehkan	-2.0
=direndahkan	-2.0
=diretas	-1.8
=dirugikan	-2.0
=disayangkan	-1.2
=disedot	-2.0
=disindir	-2.0
=ditelantarkan	-2.0
=diteror	-2.0
=ditolak	-1.5
=ditunda	-1.5
=dituntun	1.5
=diusir	-2.0
=enak	2.0
=enaknya	2.0
=habis	-0.8
=halus	1.5
=impian	1.8
=jamuran	-2.0
=jazakallah	1.5
=jazakillah	1.5
=jebakan	-2.0
=jelas	1.2
=jempolan	2.0
=kampungan	-2.0
=keasaman	-1.8
=keasinan	-1.6
=kebaikan	1.5
=kebanjiran	-1.8
=kebantu	1.5
=kebesaran	-1.5
=keblokir	-1.5
=kebobolan	-1.8
=kecapekan	-1.2
=kecelakaan	-1.5
=kecopetan	-1.5
=kedap	0.8
=kedinginan	-1.2
=kegedean	-1.5
=kehabisan	-1.5
=kehilangan	-1.5
=kehujanan	-1.2
=kejelasan	1.2
=kejepit	-1.5
=kekecilan	-1.5
=kekinian	1.2
=kekurangan	-1.2
=kekurangannya	-1.2
=kelamaan	-2.0
=kelaparan	-1.2
=kelebihan	1.0
=kelemahan	-1.2
=kelonggaran	-1.5
=kemahalan	-2.0
=kemanisan	-1.6
=kemudahan	1.3
=kepahitan	-1.8
=kepanasan	-1.5
=kepanjangan	-1.5
=kepedasan	-1.8
=kependekan	-1.5
=kepenuhan	-1.5
=kepotong	-1.2
=kerepotan	-1.2
=kesasar	-1.2
=kesedot	-1.8
=kesempitan	-1.5
=kesemrawutan	-2.0
=ketagihan	2.0
=ketelan	-1.8
=keterlambatan	-1.5
=ketidaknyamanan	-1.5
=ketinggalan	-1.3
=ketipisan	-1.5
=ketukar	-1.8
=ketuker	-1.8
=laknatullah	-1.5
=lama	-1.5
=lamanya	-1.5
=langganan	1.5
=lapang	1.5
=lega	1.5
=lengkapnya	1.5
=lepas	-1.0
=lumayanlah	0.8
=lumutan	-2.0
=malfungsi	-2.0
=marahin	-2.2
=mashaallah	1.5
=masyaallah	1.5
=masyallah	1.5
=mati	-1.8
=medit	-1.5
=melegakan	1.5
=melonjak	-1.5
=memadai	1.0
=memalukan	-2.8
=memanjakan	1.8
=membaik	1.5
=membanggakan	2.0
=membantu	1.8
=membebani	-2.0
=memberatkan	-2.0
=membingungkan	-2.0
=membludak	-1.5
=membohongi	-2.0
=membosankan	-2.0
=memburuk	-2.0
=memeras	-2.0
=memesona	2.0
=memikat	2.0
=memperdaya	-2.5
=mempermudah	1.3
=mempersulit	-1.8
=memprihatinkan	-2.0
=memuakkan	-2.0
=memudahkan	1.3
=memukau	2.0
=menabrak	-1.5
=menakjubkan	2.0
=menarik	1.5
=menawan	2.0
=mencerahkan	1.5
=mencurangi	-2.0
=menderita	-1.5
=mendidik	1.5
=menenangkan	1.5
=mengagumkan	2.0
=mengelabui	-2.0
=mengenaskan	-2.0
=mengerikan	-3.0
=mengesankan	2.2
=menggemaskan	1.5
=menggenang	-1.8
=menggiurkan	2.0
=mengharukan	2.0
=menghibur	1.5
=menginspirasi	1.5
=menguntungkan	1.5
=meningkat	1.5
=menjebak	-2.0
=menjengkelkan	-2.0
=menjijikkan	-2.0
=menolong	1.5
=menunggu	-1.0
=menurun	-1.5
=menyakitkan	-2.0
=menyala	1.5
=menyalahkan	-1.8
=menyebalkan	-2.0
=menyedihkan	-2.0
=menyegarkan	1.5
=menyejukkan	1.5
=menyenangkan	2.0
=menyesatkan	-2.0
=menyiksa	-1.5
=menyulitkan	-2.0
=menyusahkan	-2.0
=merepotkan	-2.0
=meresahkan	-2.0
=meroket	-1.5
=merugikan	-2.0
=mhal	-1.6
=minim	-1.0
=minimnya	-1.0
=minusnya	-1.2
=mkasih	1.6
=mudah	1.3
=murah	1.4
=murahan	-2.0
=murahnya	1.4
=nabrak	-1.5
=nagih	2.0
=nampol	1.5
=naudzubillah	-1.6
=nendang	1.8
=ngambang	-1.5
=ngamuk	-1.8
=ngangenin	1.8
=ngasal	-2.0
=ngebantu	1.8
=ngebug	-1.8
=ngegas	-1.8
=ngelitik	-1.5
=ngempos	-1.5
=ngerampok	-2.0
=ngibul	-2.0
=ngomel	-1.8
=nombok	-2.0
=nunggu	-1.0
=nyalahin	-1.8
=nyampah	-1.6
=nyepam	-1.6
=nyus	1.5
=okelah	0.8
=oplosan	-2.0
=palsuan	-2.0
=pekok	-1.5
=pelecehan	-2.0
=pemalakan	-2.0
=pembodohan	-2.0
=pemerasan	-3.0
=pencopet	-1.5
=penderitaan	-1.5
=pengertian	1.6
=peningkatan	1.5
=penolong	1.5
=penundaan	-1.5
=penyelamat	1.5
=perampokan	-2.0
=perbaiki	-1.0
=percaloan	-1.5
=percaya	1.5
=perhatian	1.3
=pertahanin	2.0
=pertahankan	2.0
=plusnya	1.0
=populer	0.8
=putus	-0.8
=sampah	-2.5
=sayang	-0.8
=sayangnya	-1.0
=seadanya	-1.0
=sebanding	1.5
=secepat	1.8
=secuil	-1.8
=seenaknya	-2.2
=sehat	1.2
=semaunya	-2.0
=sepadan	1.8
=sepihak	-2.2
=setetes	-1.8
=sialan	-1.5
=siksaan	-1.5
=sipplah	1.5
=syukurlah	1.5
=tabrakan	-1.5
=tebal	0.8
=tebalnya	0.8
=tepat	1.0
=terakomodasi	1.5
=teratasi	1.8
=teratur	1.0
=terawat	1.5
=terbaik	3.0
=terbantu	1.8
=terbantukan	1.5
=terbelah	-1.5
=terblokir	-1.8
=terbuang	-1.8
=terburuk	-3.5
=tercepat	2.0
=tercinta	2.0
=terdepan	1.5
=terenak	2.5
=terfavorit	2.0
=tergenang	-1.8
=terharu	1.5
=terhebat	2.0
=terhenti	-1.5
=terhibur	1.6
=terhimpit	-1.5
=terinjak	-1.5
=terjaga	1.3
=terjangkau	1.8
=terjepit	-1.5
=terkagum	2.0
=terlambat	-1.5
=terlantar	-2.0
=terlayani	1.8
=terlengkap	2.0
=terlewat	-1.3
=termurah	1.4
=ternyaman	2.0
=terpedaya	-2.5
=terpercaya	2.0
=terpesona	2.0
=terpotong	-1.2
=terpukau	2.0
=terputus	-1.5
=tersangkut	-1.5
=tersayang	2.0
=tersedot	-2.0
=terselesaikan	1.8
=tersiksa	-1.5
=tersinggung	-1.8
=tertahan	-1.5
=tertangani	1.8
=tertarik	1.0
=tertata	1.0
=tertelan	-2.5
=tertinggal	-1.3
=tertolak	-1.8
=tertukar	-1.8
=tertunda	-1.5
=terurus	1.8
=thanku	1.6
=tiruan	-1.5
=turun	-1.0
=untungnya	0.8
T_T	-2.0
^^	1.5
^_^	1.5
aamiin	0.8
abai	-2.0
abal	-2.0
abal-abal	-2.0
ac dingin	1.8
ac ga dingin	-1.8
ac gak dingin	-1.8
ac kurang dingin	-1.8
ac nggak dingin	-1.8
ac panas	-1.8
ac tdk dingin	-1.8
ac tidak dingin	-1.8
acak-acakan	-2.0
acakadut	-2.0
acnya dingin	1.8
acnya gak dingin	-1.8
acnya kurang dingin	-1.8
acnya panas	-1.8
acuh	-2.0
acung jempol	2.5
ada bonus	1.2
ada peningkatan	1.5
adem	1.5
adil	1.0
adorable	1.5
aduhai	2.0
aduhh	-1.6
aesthetic	1.5
air NEAR/1 kuning	-1.4
air NEAR/2 asin	-1.4
air NEAR/2 coklat	-1.4
air NEAR/2 kecil	-1.4
air NEAR/2 mati	-1.4
air asin	-1.8
air hangat lancar	1.8
air kecil	-1.8
air keruh	-1.8
air panas gak	-1.8
air panas tidak	-1.8
air susu dibalas air tuba	-1.6
airnya deras	1.8
aji mumpung	-1.6
ajib	2.2
akal-akalan	-2.2
akan kembali lagi	2.0
akomodatif	1.5
akurat	1.6
ala kadarnya	-1.5
alasan mulu	-1.2
alasan saja	-1.2
alasan terus	-1.2
alay	-1.5
alergi	-1.5
alhamdulilah	1.5
alhamdulillah	1.5
alot	-1.8
aman di kantong	2.0
amanah	2.0
amazing	3.0
ambil untung	-1.6
ambrol	-2.0
ambruk	-2.0
amburadul	-3.0
amburegul	-2.0
ambyar	-2.0
amin	0.8
amis	-1.2
ampas	-3.0
ampuh	2.0
ampun dah	-1.6
ampun deh	-1.6
amsyong	-1.6
ancur	-3.0
ancur-ancuran	-2.3
ancurr	-3.0
aneh	-1.5
anggun	1.6
angin lalu	-1.6
angin surga	-1.6
angkat topi	1.6
angker	-1.0
angkuh	-2.2
angry	-1.5
anjg	-3.5
anjing	-4.0
anjlok	-2.0
anjrit	-1.5
annoying	-2.0
anti air	1.5
anti karat	1.5
anti ribet	1.8
antre	-1.2
antre sebentar	1.8
antrean panjang	-1.8
antrean tertib	1.8
antri	-1.2
antrian panjang	-1.8
antusias	2.0
anyep	-1.5
apa apaan ini	-1.6
apa lagi yang kurang	1.6
apaan sih	-1.6
apek	-1.8
apes	-2.0
apik	1.8
aplikasi sampah	-3.0
apresiasi	1.0
arigatou	1.5
arogan	-2.2
asal jadi	-2.0
asal-asalan	-2.0
asap rokok	-1.8
asik	2.0
asik ngobrol	-1.8
asoy	2.0
asri	1.6
astaga	-1.5
astagfirullah	-1.5
asyik	2.0
attentive	1.8
aus	-1.5
autentik	1.5
auto block	-1.6
auto nambah	1.6
auto nyala	1.8
auto order lagi	1.6
auto repeat	1.6
auto skip	-1.6
awesome	3.0
awet	2.0
awful	-1.5
awut-awutan	-2.0
ayamnya keras	-1.8
b aja	-0.5
b aja sih	-1.5
bad	-2.0
bagai bumi dan langit	-1.6
bagaimana sih	-0.8
bagasi lama	-1.5
bagoes	2.0
bagus	2.0
bagus parah	1.5
baguss	2.0
baguz	1.5
bahagia	2.5
bahaya	-2.0
baik hati	2.0
baik-baik	1.2
bajigur	-1.5
bajingan	-4.0
bak langit dan bumi	-1.6
bak raja	1.6
bak surga	1.6
bakal ke sini lagi	2.0
bakal repeat	2.0
balas cepat	1.6
balasan template	-1.5
balasnya lama	-1.8
balesnya lama	-1.8
balik lagi	1.6
bandel	1.8
bangga	2.5
bangsat	-4.0
bantal NEAR/2 keras	-1.4
bantal keras	-1.8
bantat	-1.5
banyak alasan	-1.2
banyak bonus	1.5
banyak diskon	1.8
banyak nyamuk	-2.0
banyak pilihan	1.8
banyak promo	1.8
banyak semut	-2.0
bapuk	-2.5
barang bekas	-2.0
barang kw	-2.0
barang rongsok	-3.0
barang sisa	-2.0
baret	-1.5
baru dipakai sudah rusak	-2.5
basah	-1.2
basah kuyup	-1.8
basi	-2.5
batal	-1.2
batal sepihak	-2.0
bau	-1.6
bau apek	-1.8
bau busuk	-2.5
bau tak sedap	-1.8
bawel	-1.8
bayar lagi	-1.2
beautiful	1.5
becek	-1.2
beda dari foto	-1.5
beda dari gambar	-1.5
beda dengan foto	-1.5
beda dengan gambar	-1.5
beda jauh	-1.5
beda sama foto	-1.5
beda sama gambar	-1.5
bedebah	-1.5
begadang	-1.8
begal	-1.5
begini doang	-1.5
bego	-3.0
bejat	-1.6
bekas pakai	-2.0
belang	-1.5
belanja lagi	1.6
belatung	-2.0
belatungan	-2.0
beli kucing dalam karung	-1.6
beli lagi	1.6
benang lepas	-1.8
bencana	-2.0
benci	-3.0
bengkok	-1.5
bening	1.4
bentak	-2.5
berabe	-1.6
beragam pilihan	1.8
berang	-1.5
berantakan	-2.0
berasa raja	1.6
berasa sultan	1.6
berbelatung	-2.0
berbelit	-1.8
berbelit-belit	-1.8
berbulan-bulan	-2.2
bercak	-1.5
berengsek	-3.5
berhati mulia	2.0
berhenti langganan	-1.6
berisik	-1.8
berjam-jam	-1.5
berjubel	-1.5
berkah	1.2
berkali-kali	-1.0
berkembang pesat	1.5
berminggu-minggu	-2.2
berprestasi	1.5
bertanggungjawab	1.5
bertele-tele	-1.8
berulang kali	-1.0
best	2.5
best seller	3.0
betah	1.8
bete	-2.0
bgs	2.0
bgst	-3.5
bgus	2.0
biadab	-3.5
biadap	-3.5
biasa aja	-0.5
biasa bgt	-1.5
biasa saja	-0.5
biaya NEAR/2 rendah	1.0
biaya perawatan NEAR/3 rendah	1.0
biaya siluman	-1.5
biaya tambahan mendadak	-1.5
biaya tersembunyi	-1.5
big no	-1.6
big thanks	2.0
bikin betah	2.0
bikin darah tinggi	-1.8
bikin emosi	-2.5
bikin jatuh hati	2.0
bikin kangen	1.8
bikin kapok	-2.8
bikin kesal	-2.5
bikin kesel	-2.5
bikin nagih	2.5
bikin naik darah	-1.8
bikin nyaman	2.0
bikin panik	-1.8
bikin rindu	1.8
bikin semangat	1.8
bikin terkesan	1.8
bingung	-1.5
bintang 1	-3.5
bintang 2	-1.5
bintang 5	3.0
bintang dua	-1.5
bintang kosong	-3.0
bintang lima	3.0
bintang lima deh	2.0
bintang nol	-3.5
bintang satu	-3.5
bisa diandalkan	2.0
bising	-1.8
blacklist	-2.5
blank	-1.8
blankspot	-1.8
blessed	1.5
blokir	-1.5
blong	-1.5
bloon	-1.5
blur	-1.6
bo'ong	-2.8
bobol	-2.8
bobrok	-3.0
bocor	-2.0
bodoh	-2.5
bodong	-2.5
bodongan	-2.0
bohong	-2.8
bohongin	-2.0
bolak balik	-1.2
boleh juga	1.0
boleh lah	1.0
bolong	-2.0
bonafid	1.6
boncos	-2.0
bonyok	-2.3
boong	-2.8
boros	-1.5
bosan	-1.5
bosenin	-1.8
bosok	-1.6
breakout	-1.5
brebet	-1.5
brengsek	-3.5
brilian	1.5
brilliant	1.5
broken	-1.5
brudul	-1.5
brudulan	-1.5
bt	-2.0
buang badan	-1.8
buang bensin	-2.0
buang duit	-2.5
buang energi	-2.0
buang kuota	-2.0
buang tenaga	-2.0
buang uang	-2.5
buang waktu	-2.5
buang-buang duit	-2.5
buang-buang uang	-2.5
buang-buang waktu	-2.5
bufering	-1.8
buffering	-1.8
bug	-2.0
buggy	-1.5
bully	-1.6
bumbunya meresap	2.0
bunga ringan	1.8
bunyi-bunyi	-1.5
buram	-1.6
buruk	-2.5
bus tua	-1.5
buset	-1.6
busuk	-3.0
busyet	-1.6
butut	-1.8
cacat	-2.2
cacat produksi	-2.2
caci maki	-2.0
cair cepat	1.8
cairnya lama	-1.8
cakep	2.0
calo	-1.5
can't complain	1.8
cancel	-1.2
canggih	1.8
cantik	1.8
cape	-1.5
capek	-1.5
cari kesempatan	-1.6
cari untung	-2.0
cari untung doang	-2.0
cari-cari alasan	-1.2
carut marut	-2.2
cashback gede	1.8
cekatan	1.8
celaka	-2.5
cemas	-1.5
cemberut	-2.2
cemen	-1.5
cemerlang	1.8
cepat aus	-1.5
cepat datang	2.0
cepat dibalas	1.8
cepat dikirim	2.0
cepat luntur	-1.8
cepat panas	-1.8
cepat rusak	-2.5
cepat sampai	2.0
cepat sobek	-2.5
cepat tanggap	2.0
cepet panas	-1.8
cepet rusak	-2.5
cepet sampe	2.0
cerdas	1.5
cerewet	-1.8
cermat	1.5
ceroboh	-2.0
cheating	-1.5
ciamik	2.2
cicilan ringan	1.8
cih	-1.6
cihuy	2.0
cinta	2.2
clickbait	-1.5
cocok	1.6
comfortable	1.8
comfy	1.8
complain	-0.7
cool	1.5
copet	-1.5
copot	-2.0
cozy	1.8
crap	-1.5
crash	-2.0
creamy	1.5
crispy	1.5
cuan	1.5
cuci tangan	-1.8
cucok	2.2
cucok buat	1.8
cucokmeong	1.5
cuek	-2.0
cuek bebek	-2.0
culas	-1.8
cuma janji	-1.8
cupu	-1.5
curang	-3.0
curi	-2.5
cute	1.5
dabest	2.5
daging NEAR/2 keras	-1.4
dagingnya keras	-1.8
dajjal	-1.5
damn	-1.5
dapat bonus	1.5
dapat diandalkan	2.0
dapat refund	1.5
dapat upgrade	1.5
dapet bonus	1.5
dapet upgrade	1.5
darah tinggi	-1.8
datang NEAR/3 dingin	-1.4
datang dingin	-1.8
datang lagi	1.6
datangnya lama	-1.8
debt collector	-1.5
debu	-1.3
dekat bandara	1.0
dekat dengan stasiun	1.0
dekat ke mana-mana	1.8
dekat kemana-mana	1.8
dekat kuliner	1.0
dekat mall	1.0
dekat pantai	1.0
dekat pusat kota	1.0
dekat stasiun	1.0
deket mana-mana	1.0
dekil	-1.8
delay	-2.0
delayed	-2.0
delicious	1.5
delisius	1.5
demen	1.8
dengan selamat	1.5
depresi	-2.0
desak-desakan	-1.5
di atas ekspektasi	2.5
di atas harapan	2.5
di atas rata-rata	2.5
di bawah ekspektasi	-2.2
di bawah harapan	-2.2
di bawah standar	-2.2
di php	-2.0
di pingpong	-2.5
di pusat kota	1.0
di tengah kota	1.0
diam-diam	-0.8
dianaktirikan	-2.0
dianggap angin lalu	-1.6
diare	-1.8
diatas ekspektasi	2.5
diatas harapan	2.5
dibales cepat	1.8
dibanned	-1.8
dibawah ekspektasi	-2.2
dibawah standar	-2.2
dibeda-bedakan	-2.0
dibentak	-2.0
diblok	-1.8
dibully	-1.6
dicancel sepihak	-2.0
digertak	-1.6
dighosting	-2.0
dihack	-1.8
diintimidasi	-2.0
dijamin gak nyesel	1.8
dikasi bonus	1.5
dikasih bonus	1.5
dikasih upgrade	1.5
dikirim bonus	1.5
dilayani dengan baik	1.8
dilempar-lempar	-2.5
dingin pas datang	-1.8
dioper-oper	-1.8
dipalak	-2.0
diphp	-2.0
diphpin	-2.0
dipingpong	-2.5
dipotong terus	-1.5
diprank	-2.0
dirty	-1.5
disalahgunakan	-1.8
disambut baik	1.8
disappoint	-2.2
disappointed	-2.5
disappointing	-2.2
disgusting	-1.5
diskon besar	1.8
diskon gede	1.8
diskriminasi	-3.0
diskriminatif	-2.0
dispam	-1.6
disuruh balik lagi	-1.8
disuruh bayar	-1.2
disuruh beli	-1.2
disuruh bolak-balik	-1.8
disuruh menunggu	-2.0
disuruh nunggu	-2.0
disuruh upgrade	-1.2
ditagih terus	-2.0
ditangani dengan baik	1.8
dokter detail	1.5
dokter tidak ada	-1.4
dongkol	-2.5
dongo	-1.5
down mulu	-1.8
down terus	-1.8
downgrade	-1.5
doyan	1.6
drop banget	-1.5
dua jempol	2.5
dungu	-1.5
dzalim	-3.0
ecek-ecek	-1.5
edukatif	1.5
efektif	1.6
efisien	1.6
ekonomis	1.5
elegan	1.8
elok	1.5
elus dada	-2.0
emosi	-1.5
emosi jiwa	-2.5
empuk	1.8
enak parah	1.5
enakk bgt	1.6
endes	1.5
endeus	1.5
endul	1.5
eneg	-1.8
enek	-1.8
enjoy	1.6
enjoyable	1.5
enteng	1.8
enyak	1.5
ergonomis	1.5
eror	-2.2
error	-2.2
estetik	1.5
excellent	3.0
exciting	1.5
expayet	-2.0
expired	-2.0
fabulous	1.5
fake	-1.5
fantastis	3.0
fast repon	2.0
fast respon	2.0
fast respond	2.0
fast response	2.0
fastrespon	2.0
fatal	-2.0
favorit	2.0
fiktif	-2.5
fitnah	-2.5
five stars	2.0
flawless	1.5
fleksibel	1.3
fleksibilitas	1.5
force close	-2.0
forceclose	-2.0
fraud	-1.5
free ongkir	1.2
free upgrade	1.5
freeze	-1.8
fresh	1.5
friendly	1.8
frustasi	-2.0
frustrasi	-2.0
fuck	-1.5
full bar	1.8
full terus	-1.5
fun	1.5
gabut	-1.8
gada akhlak	-1.5
gagah	1.8
gagal	-2.2
gahar	1.8
gaje	-2.0
gajelas	-2.0
galak	-2.0
galau	-1.2
game changer	1.5
gampang	1.3
gampang baret	-1.5
gampang dipahami	1.8
gampang dipakai	2.0
gampang karat	-1.5
gampang luntur	-1.8
gampang panas	-1.5
gampang penyok	-1.5
gampang rusak	-2.5
gampang sobek	-2.5
ganggu	-1.8
ganteng	1.8
ganti baru langsung	1.5
ganti operator	-1.6
ganti provider	-1.6
garbage	-1.5
garuk-garuk kepala	-1.6
gas keun	1.6
gas pol	1.6
gas terus	1.6
gaskeun	2.0
gaspol	1.6
gass	1.6
gatal	-1.8
gatel	-1.8
gaya doang	-2.0
gblk	-1.5
gblok	-1.5
gelap	-1.0
gelap gulita	-1.8
geleng-geleng kepala	-1.6
gelisah	-1.5
gemar	1.2
gemas	1.2
gembel	-1.5
gembira	2.2
gemes	1.2
gemilang	1.8
gemoy	1.5
gerah	-1.5
gerak cepat	2.0
geram	-2.5
gercep	2.2
gesit	1.6
getar banget	-1.5
getok harga	-2.0
ghosted	-1.5
ghosting	-2.0
giat	1.5
gigit jari	-2.0
gigit jari doang	-1.6
gila lama	-1.5
gilakk	1.5
gimana dong ini	-1.6
gimana ini	-0.8
gimana sih	-0.8
gini doang	-1.5
gitu doang	-1.5
gitu-gitu aja	-0.5
gitu-gitu saja	-0.5
glitch	-1.5
gluduk	-1.5
goblog	-2.5
goblok	-3.5
gokil	2.2
gomawo	1.5
gondok	-1.8
good	2.0
good job	2.0
good looking	1.5
good quality	1.8
gores	-1.5
gorgeous	1.5
gosong	-1.8
goyang	-1.0
grateful	1.5
gratis	1.0
gratis admin	1.8
gratis biaya	1.8
gratis ongkir	1.2
great	2.2
gruduk-gruduk	-1.5
gundah	-1.5
gurih	2.0
gusar	-1.8
habis kesabaran	-2.5
habis manis sepah dibuang	-1.6
habis tak bersisa	1.6
hadeh	-1.5
hadeuh	-1.5
hadiahnya banyak	1.8
halus	1.4
hambar	-1.6
hambat	-1.8
hancur	-3.0
hancur lebur	-3.5
handal	1.8
hang	-2.0
hangat	1.5
hangus	-2.0
hanya janji	-2.0
hapi	2.2
happy	2.2
hapus akun	-1.6
hapus aplikasi	-1.8
harapan palsu	-2.5
harga bersahabat	1.6
harga bersaing	1.6
harga gak bohong	1.6
harga gak masuk akal	-2.0
harga jual NEAR/3 bersaing	1.0
harga jual NEAR/3 tinggi	1.0
harga jual jatuh	-1.5
harga jual tinggi	1.8
harga kaki lima	1.6
harga kaki lima rasa bintang lima	1.6
harga mahasiswa	2.0
harga merakyat	2.0
harga miring	1.6
harga naik terus	-2.0
harga selangit	-2.0
harga tidak masuk akal	-2.0
harum	1.6
harus bayar lagi	-1.2
harus coba	2.0
harus diperbaiki	-1.0
hassle free	1.8
hate	-1.5
hati-hati beli	-2.8
hats off	2.0
hatur nuhun	1.2
haus bensin	-2.0
hebat	2.2
helpful	2.0
hemat	1.4
hemat waktu	1.6
hepi	2.2
heran	-0.8
hidden cost	-1.5
hidden fee	-1.5
higenis	1.8
highly recommended	3.0
higienis	1.5
hiks	-1.6
hilang	-2.2
hilang kepercayaan	-2.8
hilang kesabaran	-2.5
hilang-hilang	-1.8
hina	-1.8
hits	1.5
hoaks	-2.5
hoax	-2.5
homey	1.8
homie	1.8
horor	-1.0
horrible	-3.0
huft	-1.5
huhu	-1.6
huhuhu	-1.6
humble	1.6
iblis	-1.5
idaman	1.8
idiot	-1.5
iklan mulu	-1.8
iklan terus	-1.8
iklannya banyak	-1.8
ikonik	1.5
ilang	-2.2
ilang-ilangan	-1.8
ilegal	-2.0
ilfeel	-1.5
ilfil	-1.5
imitasi	-1.5
impresif	1.5
impressed	1.5
impressive	1.5
imut	1.2
incredible	1.5
indah	2.0
inden lama	-1.5
informatif	1.6
ingkar	-2.5
ingkar janji	-2.5
innalillahi	-1.6
inovatif	1.8
inspiratif	1.5
instagramable	2.0
intimidasi	-2.5
intuitif	1.5
irit	1.4
iritasi	-1.8
isi sedikit	-1.2
isinya kurang	-1.8
isinya sedikit	-1.2
istimewa	2.8
itu itu aja	-1.5
itu lagi	-1.5
itu-itu aja	-1.5
itu-itu saja	-1.5
iuran naik	-1.2
jadi korban	-2.0
jadul	-1.0
jadwal berubah	-1.5
jago	1.6
jahanam	-1.5
jahat	-2.0
jahitan lepas	-1.8
jambret	-1.5
jaminan mutu	1.5
jancok	-1.5
jancuk	-1.5
jangkauan luas	1.8
janji doang	-2.0
janji manis	-2.0
janji mulu	-2.0
janji palsu	-2.5
janji terus	-2.0
janji tinggal janji	-2.0
jatuh cinta	2.8
jatuh hati	2.0
jauh dari ekspektasi	-2.5
jauh dari harapan	-2.5
jauh dari mana-mana	-1.2
jauh dari pusat kota	-0.7
jauh ke mana-mana	-1.2
jauh kemana-mana	-1.2
jauh panggang dari api	-1.6
jawaban template	-1.5
jaya selalu	1.6
jaya terus	1.6
jebak	-2.5
jeblok	-2.0
jebol	-2.0
jele	-2.3
jelek	-2.3
jeli	1.5
jelita	1.5
jempol	2.0
jengah	-1.5
jengkel	-2.5
jentik	-2.0
jenuh	-1.5
jera	-3.0
jernih	1.4
jijik	-3.0
jlek	-2.3
jlk	-1.6
jok NEAR/2 keras	-1.4
jorok	-2.5
jorse	-2.0
jos	2.2
jos gandos	2.2
josgandos	2.0
joss	2.2
josss	2.2
jozz	1.8
jozzz	1.5
jrok	-1.6
juara	3.0
jubel	-1.5
judes	-2.2
juicy	1.5
jujur dan	1.8
julid	-1.8
jutek	-2.2
kacau	-2.5
kacrut	-2.0
kadaluarsa	-2.0
kadaluwarsa	-2.0
kagum	2.2
kaku	-1.0
kalah jauh kualitasnya	-1.8
kalah kelas	-1.2
kalah saing	-1.2
kalah telak	-1.2
kalem	1.5
kaleng-kaleng	-2.0
kamar NEAR/2 gelap	-1.4
kamar lembab	-1.8
kamar luas	1.8
kamar panas	-1.8
kampret	-2.5
kangen	1.0
kangen lagi	1.8
kapok	-3.0
kapok beli	-2.0
karat	-2.0
kasar	-2.2
kasur NEAR/2 keras	-1.4
kasur keras	-1.8
kasur tipis	-1.8
katanya doang	-1.8
kaya keong	-1.6
kaya kura-kura	-1.6
kaya siput	-1.6
kayak di surga	1.6
kayak hotel bintang lima	1.6
kayak keong	-1.6
kayak kura-kura	-1.6
kayak pepes	-1.5
kayak rumah sendiri	1.8
kayak sarden	-1.5
kayak siput	-1.6
kcewa	-1.6
kcw	-1.6
kcwa	-1.6
keangkut semua	1.5
kebakaran jenggot	-1.6
kebanyakan bumbu	-1.8
kebanyakan es	-1.8
kebanyakan iklan	-1.8
kebanyakan minyak	-1.8
keburu basi	-1.8
keburu dingin	-1.8
kece	2.2
kecewa	-2.8
kecil banget	-1.2
kecil bgt	-1.2
kecil sekali	-1.2
kecoa	-2.0
kecoak	-2.0
kecwa	-1.6
kedaluwarsa	-2.0
kedap suara	1.8
kedengeran semua	-1.8
keep it up	2.0
kegencet	-1.5
kejadian tidak menyenangkan	-2.0
kejam	-2.0
kek siput	-1.6
keki	-1.8
kelabakan	-1.2
keliyengan	-1.6
keluar sendiri	-1.8
keluar terus	-1.8
keluarnya lama	-1.8
keluh	-1.3
kelupas	-1.8
kemahalen	-2.0
kematengan	-1.8
kempes	-1.5
kempis	-1.5
kena banned	-1.8
kena biaya	-1.5
kena charge	-1.5
kena denda	-1.5
kena hack	-1.8
kena mental	-1.6
kena pajak gede	-1.5
kena potongan	-1.5
kena prank	-2.0
kena suspend	-1.8
kena tipu	-1.8
kencang	1.3
kenceng	1.3
kendala	-1.5
kendor	-1.2
kendur	-1.2
kenyal pas	1.5
keparat	-1.5
kepincut	2.0
kepotong dua kali	-1.8
keracunan	-3.0
keras suspensi	-1.5
keren	2.2
keren parah	1.5
kerend	1.5
kerens	1.5
kerja gak beres	-1.8
keropos	-2.0
kesal	-2.5
kesalahan fatal	-2.0
kesel	-2.5
kesem-sem	2.0
kesengsem	2.0
keteteran	-1.8
ketinggalan zaman	-1.5
ketipu foto	-1.8
ketje	2.0
ketus	-2.0
kewalahan	-1.2
kezel	-1.8
khas banget	1.5
khawatir	-1.5
khianat	-2.5
kibul	-2.0
kikir	-1.5
kilat	1.2
kinclong	2.5
kisruh	-1.5
kiyowo	1.5
klaim disetujui	1.8
klaim lama	-1.5
klop	1.8
kok begini	-0.8
kok bisa sih	-1.6
kok dikasih	-2.0
kok dikirim	-2.0
kok gitu	-0.8
kokoh	1.8
komersil banget	-2.0
komitmen tinggi	1.5
kompak	1.5
kompeten	1.6
komplain	-0.7
komplen	-0.7
komplet	1.5
komplit	1.8
komunikatif	1.5
kondusif	1.2
konsisten	1.6
konyol	-1.5
kooperatif	1.8
kopi NEAR/2 dingin	-1.4
kopling NEAR/3 keras	-1.4
kopling berat	-1.5
kopling keras	-1.5
kopong	-1.5
korupsi	-2.5
kosong	-1.2
kotor	-2.0
koyak	-2.2
kreatif	1.8
krenn	1.6
kriuk	1.5
kriyuk	1.5
krn bgt	1.5
kropos	-2.0
ksl	-2.5
ktor	-1.6
kuah NEAR/2 dingin	-1.4
kualitas gak bohong	1.6
kualitas menurun	-2.0
kualitas nomor satu	1.6
kualitas rendah	-2.0
kuat	1.5
kuatir	-1.5
kucel	-2.0
kucing dalam karung	-1.6
kukuh	1.8
kumal	-1.5
kumuh	-2.3
kuno	-1.0
kuota banyak	1.8
kuota besar	1.8
kuota cepat habis	-1.8
kuota melimpah	1.8
kurang 1	-1.8
kurang satu	-1.8
kuras dompet	-2.0
kusam	-1.8
kusuka	2.0
kusut	-1.2
kw	-2.0
lag	-2.0
laggy	-1.5
lain di mulut lain di hati	-1.6
laknat	-3.0
laku keras	1.8
lalai	-2.0
lalat	-2.0
lama amat	-1.8
lama banget	-1.8
lama bener	-1.8
lama bgt	-1.8
lama cair	-1.8
lama dibalas	-1.8
lama dibales	-1.8
lama masuk	-1.8
lama menunggu	-2.0
lama nunggu	-2.0
lama prosesnya	-1.8
lama respon	-1.8
lama skali	-1.8
lamban	-2.0
lambat	-2.0
lame	-2.0
lampu los	-1.8
lancar	1.5
lancar jaya	2.0
lancar tanpa kendala	1.8
langganan di sini	1.6
langka	-1.0
langsung aktif	1.8
langsung beres	1.8
langsung bisa dipakai	1.8
langsung cair	1.8
langsung dibales	1.8
langsung diganti	1.8
langsung dikirim	1.8
langsung diproses	1.8
langsung direspon	1.8
langsung ditangani	1.8
langsung masuk	1.8
langsung nyala	1.8
lapuk	-2.0
lari dari tanggung jawab	-1.8
laris	1.0
late	-1.8
layak	1.2
layar hitam	-1.8
layar putih	-1.8
lebay	-1.0
lebih baik	0.3
lebih cepat dari estimasi	2.0
lebih cepat dari perkiraan	2.0
lecek	-1.5
lecet	-2.0
ledek	-1.8
lega	1.5
legend	1.5
legendaris	1.5
legit	1.6
lelah	-1.5
lelap	1.8
lelet	-2.2
leluasa	1.5
lemah lembut	1.5
lembab	-1.2
lembap	-1.2
lembek	-1.6
lembut	1.5
lemes	-1.5
lemod	-1.8
lemot	-2.2
lempar sana sini	-2.5
lempar tanggung jawab	-2.8
lengkap	1.5
lenyap	-1.8
lepas tangan	-2.5
lepas tanggung jawab	-1.8
letih	-1.5
letoy	-1.5
lezat	2.0
liar	-1.5
licik	-1.8
licin	-1.0
lies	-1.5
life saver	1.5
lifesaver	1.5
lihai	1.4
lima bintang	2.0
limbung	-1.5
lincah	1.5
lintah darat	-2.0
lmbat	-1.6
lmbt	-2.0
lmot	-1.6
lmyn	1.0
loading lama	-1.8
loading mulu	-1.8
loading terus	-1.8
logout sendiri	-1.8
lola	-1.8
longgar	-0.8
lop	2.0
lope	2.5
lopyu	2.0
los merah	-1.8
love	2.5
love it	2.0
lovely	1.5
lowong	1.5
loyal	1.5
loyo	-1.5
luar biasa	3.0
luas	1.2
lucu	1.2
lumayan	1.0
lumer	1.5
luntur	-2.0
lupa kirim	-1.3
lupa waktu	1.8
lusuh	-2.0
luv	2.0
luwes	0.8
maacih	1.6
maaciw	1.6
macet	-1.5
macet total	-2.0
macho	1.8
macih	1.6
mahal	-1.6
mahall	-1.6
main hp	-1.8
maintenance mulu	-1.8
maintenance terus	-1.8
maju jaya	1.6
maju pesat	1.5
maju terus	1.2
makaci	1.6
makan ati	-1.6
makan bensin	-2.0
makan hati	-2.5
makasi	1.2
makasih	1.2
makin bagus	1.5
makin baik	1.5
makin cepat	1.5
makin jaya	1.6
makin parah	-1.8
maknyos	1.5
maknyus	2.2
maksimal	1.5
malah buntung	-1.5
malah dapat	-2.0
malah dapet	-2.0
malah di kirim	-2.0
malah dikasi	-2.0
malah dikasih	-2.0
malah dikirim	-2.0
malah dikirimin	-2.0
malapetaka	-2.0
malas	-1.5
malas balas	-2.0
males	-1.5
males balas	-2.0
malesin	-1.8
maling	-3.0
malpraktek	-3.5
malpraktik	-3.5
malu	-1.5
malu-maluin	-2.8
malware	-2.5
mampet	-2.0
mandeg	-1.8
mandek	-1.5
mandet	-1.8
mangkir	-1.8
mangkrak	-1.5
manipulasi	-2.5
manipulatif	-2.0
manisnya pas	1.5
manjur	2.0
mantab	2.5
mantap	2.5
mantappu	2.0
mantb	1.5
manteb	2.5
mantep	2.5
mantoel	1.5
mantul	2.5
mantuls	2.0
manyun	-1.8
marah	-2.5
mark up	-2.0
markotop	2.0
masa aktif panjang	1.8
masalah	-1.5
masam	-1.8
masih beku	-1.8
masih segel	1.5
masuk akal	1.3
masuk telinga kanan keluar telinga kiri	-1.6
masuknya lama	-1.8
masya allah	1.5
mata duitan	-2.0
mati rasa	-2.8
mati-mati	-1.8
matre	-2.0
matur nuwun	1.2
mau ke sini lagi	2.0
maunya untung	-2.0
mbantu banget	1.8
mblenger	-1.8
mbrebet	-1.5
mediocre	-1.5
medioker	-1.5
megah	1.8
meja lengket	-1.8
melampaui harapan	2.8
melar	-1.8
melebihi ekspektasi	2.8
melebihi harapan	2.8
memandang sebelah mata	-2.0
membeludak	-1.5
membengkak	-1.5
menang banyak	1.8
menang telak	1.8
mencekik	-2.0
mencret	-1.8
mending beli di	-1.8
mending beli di sini	1.0
mending beli di tempat lain	-1.8
mending beli di toko lain	-1.8
mending beli yang lain	-1.8
mending cari tempat lain	-1.8
mending cari toko lain	-1.8
mending cari yang lain	-1.8
mending ga usah	-1.8
mending gak usah	-1.8
mending ganti	-1.8
mending jangan	-1.8
mending ke tempat lain	-1.8
mending ke toko lain	-1.8
mending ke toko sebelah	-1.8
mending ke yang lain	-1.8
mending nabung	-1.8
mending pindah	-1.8
mending pindah ke	-1.8
mending skip	-1.8
mending tidak usah	-1.8
mending toko lain	-1.8
mengganggu kenyamanan	-2.0
mengganjal	-1.5
menggugah selera	2.0
menginap lagi	1.6
mengkeret	-1.5
mengkerut	-1.5
mentah	-1.5
mentok	-1.8
menunggu terlalu lama	-1.8
menunya itu-itu	-1.5
menyengat	-1.8
merana	-1.5
meremehkan	-1.8
merengut	-1.8
merogoh kocek dalam	-2.0
merosot	-2.0
mesin badak	1.8
mess	-1.5
messy	-1.5
mewah	1.8
mhl	-1.6
minus	-1.2
miris	-2.0
mistis	-1.8
mksh	1.2
mksih	1.6
mntab	1.5
mntap	2.5
mntp	1.5
mntul	1.6
modern	1.2
mogok	-2.0
mohon dicek	-0.8
mohon diperbaiki	-1.0
mohon diperhatikan	-1.2
molek	1.5
molor	-2.0
mondar-mandir	-1.8
monoton	-1.2
monyet	-1.5
mrengut	-1.8
muahal	-2.0
muak	-2.8
mual	-1.5
muantap	1.8
mubazir	-1.8
mudah baret	-1.5
mudah digunakan	2.0
mudah dipahami	1.8
mudah dipakai	2.0
mudah luntur	-1.8
mudah panas	-1.8
mudah panas mesin	-1.5
mudah penyok	-1.5
mudah rusak	-2.5
mudah sobek	-2.5
mujarab	2.0
mules	-1.8
mulia	1.5
mulus	1.6
mulus tanpa kendala	1.8
mumet	-1.6
mumpuni	1.8
mundur terus	-1.0
muntah	-1.5
murah meriah	2.0
murah senyum	2.0
murce	1.4
muree	1.5
murka	-1.5
murmer	1.6
must buy	2.0
must have	2.0
must try	2.0
muter terus	-1.8
muter-muter	-1.8
naik darah	-3.0
naik mulu	-2.0
naik pitam	-2.5
naik pitam banget	-1.5
naik terus	-2.0
najis	-3.0
najong	-1.5
nakal	-1.8
nambah bayar	-1.2
nambah nasi	1.6
nangis	-2.0
nasi NEAR/2 dingin	-1.4
nasi NEAR/2 keras	-1.4
nasi keras	-1.8
nasi sudah jadi bubur	-1.6
ndeso	-2.0
nelangsa	-1.5
neraka	-2.0
nerawang	-1.4
nestapa	-1.5
never again	-3.5
ngacir	1.8
ngaco	-2.2
ngadat	-2.0
ngadi-ngadi	-2.0
ngambek	-1.8
ngantre lama	-1.8
ngantri lama	-1.8
ngantuk	-1.5
ngaret	-2.0
ngawur	-2.2
nge-lag	-2.0
ngeblur	-1.6
ngebosenin	-1.8
ngebut banget	1.8
ngecewain	-2.8
ngecewakan	-2.8
ngecrash	-1.8
ngedrop	-1.8
ngedumel	-1.8
ngefreeze	-1.8
ngehang	-2.0
ngehits	1.5
ngelag	-2.0
ngeles	-1.8
ngenes	-2.0
ngeprank	-2.0
ngerem mendadak	-1.5
ngerepotin	-1.8
ngeri	-1.8
ngeselin	-2.5
ngestuck	-1.8
ngetem	-1.5
ngeyel	-1.6
ngibrit	1.8
nginap lagi	1.6
ngomel-ngomel	-1.8
nguras kantong	-1.2
ngurut dada	-1.6
nice	2.0
nightmare	-1.5
nikmat	2.0
nilai jual NEAR/3 tinggi	1.0
nilai jual jatuh	-1.5
nilai jual tinggi	1.8
nilai plus	1.0
nipu	-3.5
nirempati	-1.5
noda	-1.5
noisy	-1.5
nol bintang	-3.5
nomor satu	2.5
nope banget	-1.6
norak	-2.0
nothing to complain	1.8
nuhun	1.2
nunggu lama	-2.0
nunggu seharian	-1.8
nutup sendiri	-1.8
nuwun	1.5
nyakitin	-2.2
nyala sendiri	-1.8
nyaman	2.0
nyamn	1.6
nyamuk	-1.0
nyangkut	-1.5
nyantol	-1.8
nyasar	-2.0
nyebelin	-2.5
nyenyak	1.8
nyesal	-2.5
nyesel	-2.5
nyess	2.0
nyinyir	-1.8
nyoi	1.5
nyolot	-2.2
nyoss	1.5
nysel	-1.6
nyureng	-1.6
nyusahin	-2.2
nyusut	-1.5
odong-odong	-1.5
offline mulu	-1.8
offline terus	-1.8
ogah	-1.5
ok	1.2
okay	1.2
oke	1.2
okee banget	1.5
okeh	1.2
okelah kalau begitu	1.0
okey	1.2
oleng	-1.2
omdo	-2.0
omdong	-2.0
omong doang	-2.0
omong kosong	-2.5
on time	2.0
ongkos naik	-1.2
ontime	2.0
optimal	1.5
order lagi	1.6
ori	1.5
original	1.5
orisinal	1.5
otentik	1.5
outdated	-1.5
outstanding	2.8
over price	-2.0
overheat	-1.8
overload	-1.5
overprice	-2.0
overpriced	-2.0
pahit	-1.3
paksa	-1.5
palak	-2.0
paling jelek	-2.5
paling parah	-3.0
palsu	-2.2
panas hati	-1.6
pandang bulu	-2.0
panik	-0.8
panjang umur	1.6
pantas	1.0
parah	-2.5
parkir luas	1.8
parkir penuh	-1.2
parno	-1.5
pas banget	1.8
pas di badan	1.8
pas di hati	1.8
pas di kantong	1.8
pas di lidah	1.5
pas sekali	1.8
pasti ke sini lagi	2.0
pasti kembali	2.0
patah	-2.0
patah hati	-2.5
paten	1.8
pathetic	-1.5
patut dicoba	2.0
payah	-2.2
pecah	-2.3
pecah abis	2.0
pecah banget	2.0
pegal	-1.0
peka	1.8
pelayanan bintang lima	1.6
pelayanan prima	2.0
pelik	-1.2
pelit	-1.5
pemeliharaan terus	-1.8
penalti	-1.5
pending	-1.2
pengalaman gak enak	-2.0
pengalaman tidak menyenangkan	-2.0
pengamen	-1.5
pengap	-1.8
pengen balik	2.0
pengen ke sini lagi	2.0
pengen lagi	2.0
pengen nampol	-1.6
penjelasan detail	1.5
penjual jujur	1.8
penuh mulu	-1.5
penuh sesak	-1.5
penuh terus	-1.5
penyalahgunaan	-2.5
penyesalan terbesar	-3.0
penyok	-2.3
peot	-1.5
per belakang NEAR/2 keras	-1.4
perawatan NEAR/2 mudah	1.0
percuma	-1.8
perfect	3.0
perfecto	1.5
perhatian sekali	1.8
perlu perbaikan	-1.0
pesan lagi	1.6
pesawat tua	-1.5
pesing	-1.8
pesona	2.0
petaka	-2.0
peyok	-2.3
photogenic	2.0
php	-2.5
php in	-2.0
phpin	-2.0
pilih kasih	-2.2
pilih-pilih pelanggan	-2.0
pilihan banyak	1.8
pinalti	-1.5
pindah bank	-1.5
pindah ke kompetitor	-1.6
pindah ke lain hati	-1.5
pindah ke sebelah	-1.6
pindah ke toko lain	-1.5
pindah operator	-1.5
pindah provider	-1.6
pintar	1.4
pleasant	1.5
pleased	1.5
plug and play	1.8
plus bonus	1.2
poin banyak	1.8
poin plus	1.0
polite	1.5
poor	-2.0
porak poranda	-2.0
porsi besar	2.0
porsi dikit	-1.8
porsi jumbo	2.0
porsi kecil	-1.8
porsi melimpah	2.0
porsi sedikit	-1.8
porsinya banyak	2.0
potongan banyak	-1.5
prah	-2.5
praktis	1.6
preman	-1.5
premi naik	-1.2
premium	1.6
prihatin	-1.5
prima	2.0
profesional	1.8
promo terus	1.8
promonya banyak	1.8
prosesnya lama	-1.8
protes	-1.5
puas	2.5
puas parah	1.5
puas pol	2.0
pudar	-1.8
puji tuhan	1.5
pukau	2.2
pulas	1.8
pulen	1.5
pungli	-2.5
pungutan liar	-2.5
purnajual NEAR/2 tinggi	1.0
pusing	-1.5
putus langganan	-1.6
putus-putus	-1.8
puyeng	-1.6
quality time	1.8
ragu	-1.5
raib	-1.8
raja jalanan	1.8
rajin	1.4
ramah	2.0
ramah di kantong	1.6
ramah tamah	2.0
ramai lancar	1.2
ramh	1.6
rampok	-3.0
rapi	1.6
rapih	1.6
rapuh	-1.8
rasa berubah	-1.8
rasa bintang lima	1.6
rasa gak bohong	1.6
rasa tidak bohong	1.6
rasanya asam	-1.8
rasanya biasa	-0.7
rasanya khas	1.5
rasanya pas	1.5
rasis	-3.5
re-order	2.0
recomanded	2.0
recomend	2.2
recomended	2.2
recommend	2.2
recommended	2.2
recommended seller	2.2
red flag	-1.5
redup	-0.7
regret	-1.5
reject	-2.2
rekomen	2.2
rekomend	2.2
rekomendasi	1.6
rekomended	2.2
rekomendet	2.0
rekomendid	2.0
relaks	1.8
relax	1.8
reliable	1.5
remang-remang	-1.8
rempong	-1.8
remuk	-2.3
rentenir	-2.0
renyah	1.8
reorder	2.0
repeat lagi	2.0
repeat order	2.0
repot	-1.8
repurchase	2.0
resah	-1.5
respect	2.0
respectful	1.5
respek	2.0
respon lama	-1.8
responsif	2.0
restart sendiri	-1.8
retak	-2.0
retur terus	-1.0
rewel	-1.0
reyot	-2.0
ribed	-1.6
ribet	-1.8
ricuh	-1.5
ridiculous	-1.5
rileks	1.8
ringkih	-1.8
ringsek	-2.5
riweuh	-1.5
robek	-2.2
romantis	1.6
rongsok	-3.0
rontok	-1.8
rsak	-1.6
rsk	-2.5
rubbish	-1.5
rude	-1.5
rugi	-2.3
rugi ongkir	-1.8
rumit	-1.8
rungkad	-1.5
rungkat	-1.5
rupawan	1.5
rusak	-2.5
ruwet	-1.8
sabar	1.5
sabar melayani	1.8
sad	-1.5
sadly	-1.5
sakit	-1.5
sakit hati	-2.5
sakit kepala	-2.0
sakit mata	-1.8
salah	-1.8
salah kaprah	-2.0
saldo hilang	-2.0
saldo ludes	-1.8
saldo terpotong	-2.0
salut	2.0
sampai dengan selamat	1.5
sampai nambah	1.6
sangat disayangkan	-1.2
sangat jujur	1.8
sangat terkesan	1.8
sangsi	-1.0
santai	1.2
santun	1.8
sarang laba-laba	-2.0
sat set	1.8
sat-set	1.8
satisfied	2.2
satset	1.8
scam	-3.5
scammer	-3.5
seada-adanya	-1.5
seamless	1.5
sebal	-2.5
sebel	-2.5
sedap	1.8
sedep	1.5
sedih	-1.8
seenak jidat	-2.2
seenak udel	-2.0
segar	1.8
segel rusak	-1.8
segel terbuka	-1.8
seger	1.8
seiprit	-1.8
sejuk	1.5
sejuk dan asri	1.8
sekali telepon beres	1.8
sekarat	-1.6
selalu ada solusi	1.8
selamat sampai	1.5
selamat sampai tujuan	1.5
seller jujur	1.8
semau gue	-2.0
sembarangan	-2.0
sembrawut	-2.0
sembrono	-2.0
sembuh	2.0
semena-mena	-2.2
semoga maju terus	0.8
semoga makin jaya	0.8
semoga makin maju	0.8
semoga panjang umur	0.8
semoga tahan lama	0.8
sempit	-1.3
sempurna	3.0
semrawut	-2.2
semringah	1.8
semut	-1.0
senang	2.2
seneng	2.2
sengsara	-1.5
senyap	1.8
senyum	1.2
seperti di rumah sendiri	1.8
seperti langit dan bumi	-1.6
sepi banget	-1.2
sepi pembeli	-1.2
seram	-1.0
serasa di rumah	1.8
serasa di surga	1.6
serasa hotel berbintang	1.6
serasa raja	1.6
serasa rumah sendiri	1.8
seret	-1.6
sering diskon	1.8
sering error	-1.8
sering gangguan	-1.8
sering hilang	-1.8
sering promo	1.8
sering rusak	-1.8
sering telat	-1.8
serius melayani	0.8
seru	1.8
server busy	-1.8
server down	-1.8
server sibuk	-1.8
sesal	-2.5
sesuai	1.5
sesuai deskripsi	1.6
sesuai ekspektasi	2.5
sesuai foto	1.6
sesuai gambar	1.6
sesuai harapan	2.0
sesuai pesanan	1.6
setengah matang	-1.5
setengah-setengah	-1.6
setia	1.8
setir berat	-1.5
setir ringan	1.8
setuju	1.0
sewenang-wenang	-2.2
shit	-1.5
shock NEAR/3 keras	-1.4
shower deras	1.8
sia-sia	-1.8
sial	-2.0
sibuk main hp	-1.8
sibuk ngobrol	-1.8
sigap	1.8
siip	1.5
silau	-1.0
simpel	1.3
simple	1.3
sinis	-1.8
sinyal full	1.8
sinyal lemah	-1.8
sip	1.5
sipp	1.5
sistem down	-1.8
skip aja	-1.6
skip dulu	-1.6
slay	1.5
slh	-1.8
slow banget	-1.5
slow respon	-2.0
slow respond	-2.0
slow respons	-2.0
slow response	-2.0
slowrespon	-2.0
smelly	-1.5
smooth	1.5
so far so good	1.6
so slow	-1.5
so so	-0.5
soak	-1.5
sobek	-2.0
sok penting	-2.0
sok sibuk	-2.0
sok tahu	-2.0
sok tau	-2.0
solid	1.5
solutif	2.0
sombong	-2.2
songong	-2.2
sopan	1.8
sotoy	-2.0
spam	-1.8
spamming	-1.6
sparepart melimpah	1.8
sparepart murah	1.8
spektakuler	3.0
spesial	1.6
spooky	-1.8
sporty	1.8
sprei NEAR/3 kuning	-1.4
sreg	1.8
ssah	-1.6
ssh	-1.8
stabil	1.5
stak	-1.8
standar banget	-0.5
standar saja	-1.5
standard	-1.5
stok habis	-1.4
stop langganan	-1.6
strategis	1.5
stres	-2.0
stress	-2.0
stuck	-1.8
stupid	-1.5
stylish	1.8
suck	-2.0
sucks	-2.0
sudah jatuh tertimpa tangga	-1.6
sudah terbuka	-1.0
suka	1.8
sukabgt	1.6
sukak	2.0
sukses	1.2
sukses selalu	1.8
sukses terus	1.2
suku cadang murah	1.8
sulit	-1.8
sumpek	-1.8
sumringah	1.8
super cepat	1.8
super slow	-1.5
superb	1.5
suportif	1.8
supportive	1.8
surga belanja	1.6
surga dunia	1.6
surga kuliner	1.6
susah	-1.8
suspensi NEAR/3 keras	-1.4
suspensi keras	-1.5
susut	-1.5
suwun	1.2
syukaa	1.6
syukron	1.5
syukur	1.5
tagihan naik	-1.5
tahan banting	1.8
tahan lama	2.0
tai	-3.5
taik	-3.5
takjub	2.0
takut	-1.5
tambah parah	-1.8
tanggap	2.0
tangguh	1.8
tanggung jawab	1.5
tanggungjawab	1.5
tararengkyu	1.5
tarif naik	-1.2
tarikan berat	-1.5
tasty	1.5
tebel	0.8
teduh	1.2
tega	-2.0
tekor	-2.0
tekun	1.4
telantar	-2.0
telat	-2.0
telaten	1.8
teledor	-2.0
teliti	1.6
tempat tidak ada	-1.4
tempatnya luas	1.8
tenaga badak	1.8
tenaga besar	1.8
tenang	1.4
tenang dan nyaman	1.8
tengah kota	1.0
tengik	-2.0
tengkiu	1.5
tengkyu	1.2
tengs	1.6
tenkyu	1.5
tepat waktu	2.2
tepok jidat	-1.6
tepuk jidat	-1.6
terawang	-1.4
terbaek	1.6
terbaique	1.5
terbengkalai	-2.0
terbengkelai	-2.0
terhibur	1.6
terima kasih	1.2
terimakasi	1.5
terimakasih	1.2
terkesan sekali	1.8
terlalu asin	-1.2
terlalu banyak	-1.2
terlalu besar	-1.2
terlalu gelap	-1.2
terlalu jauh	-1.2
terlalu kecil	-1.2
terlalu ketat	-1.2
terlalu lama	-2.0
terlalu longgar	-1.2
terlalu mahal	-2.0
terlalu manis	-1.2
terlalu panjang	-1.2
terlalu pedas	-1.2
terlalu pendek	-1.2
terlalu ramai	-1.2
terlalu sedikit	-1.2
terlalu sempit	-1.2
terlalu tipis	-1.2
teror	-2.5
terorganisir	1.0
terpincut	2.0
terrible	-3.0
tersendat	-1.8
tertib	1.0
tetap terbaik	1.8
thank u	1.6
thank you	1.2
thanks	1.2
thankyou	1.2
the best	3.5
thnks	1.6
thumb up	1.6
thumbs up	1.6
thx	1.2
tiada lawan	1.8
tiba lebih cepat	2.0
tikus	-2.0
timbul tenggelam	-1.8
timpang	-1.2
tinggal jalan kaki	1.0
tipis	-1.2
tipu	-3.5
tks	1.2
tlat	-2.0
tnx	1.6
toko langganan	1.8
tolol	-3.5
tolong dicek	-0.8
tolong diperbaiki	-1.0
tolong diperhatikan	-1.2
tolong perhatikan	-1.2
tong kosong nyaring bunyinya	-1.6
top	2.0
top markotop	2.5
topcer	2.0
toxic	-1.5
tq	1.2
transaksi lancar	1.6
trash	-1.5
trauma	-2.8
trbaik	1.6
trendi	1.2
trendy	1.2
trimakasih	1.2
trimksh	1.6
trims	1.2
trmkasih	1.6
trmksh	1.5
trustable	1.5
trusted	2.0
trustworthy	1.5
tua banget	-1.5
tulus	2.2
tumben	-0.5
tumpah	-1.8
tunda	-1.8
tungau	-2.0
tunggu lama	-2.0
tutup akun	-1.5
tutup mata	-2.0
tutup rekening	-1.6
tutup telinga	-2.0
tv semut	-1.8
two thumbs up	1.6
uang hilang	-2.0
uang kembali utuh	1.5
udah dingin	-1.8
uenak	1.5
ugal-ugalan	-1.5
ujung-ujungnya bayar	-1.2
ujung-ujungnya duit	-1.2
ukuran pas	1.6
ulang-ulang	-1.0
ulet	1.5
umpel	-1.5
umpel-umpelan	-1.5
unacceptable	-1.5
unggul	2.0
unik	1.5
uninstall	-1.8
unprofessional	-1.5
unresponsive	-1.5
untung banget	1.5
unyu	1.5
up to date	1.5
upset	-1.5
uptodate	1.5
usang	-1.2
useless	-3.0
user friendly	2.0
value for money	2.0
variatif	1.8
wajar	0.8
wajib beli	2.0
wajib dicoba	2.0
wajib kunjung	2.0
wajib mampir	2.0
wajib punya	2.0
wangi	1.6
was-was	-1.5
waste of money	-1.5
waste of time	-1.5
wasting time	-1.5
welcome	1.8
welcoming	1.8
well done	2.0
well served	2.0
wonderful	1.5
worse	-1.5
worst	-3.5
worth	1.5
worth it	2.2
worth to buy	2.2
worthed	1.8
worthit	2.2
wow	1.0
wtf	-1.5
wuenak	1.5
wuenake	1.5
wus	1.8
xD	1.8
ya ampun	-1.5
yang benar saja	-1.5
yang bener aja	-1.5
yang bener dong	-1.6
yang datang malah	-2.0
yg datang malah	-2.0
yg dateng malah	-2.0
yum	1.5
yumm	1.5
yummy	1.5
zalim	-3.0
zholim	-2.0
zong	-2.0
zonk	-2.5
☹️	-2.0
☺️	2.0
♥️	2.5
✨	1.5
❤️	2.5
⭐	2.0
🌟	2.2
🎉	2.2
👌	2.0
👍	2.0
👎	-3.0
👏	2.2
💔	-2.5
💕	2.5
💖	2.5
💩	-3.0
💪	1.5
💯	3.0
🔥	1.5
🖕	-3.5
😀	2.0
😁	2.0
😃	2.0
😄	2.0
😉	1.2
😊	2.0
😍	2.5
😎	2.0
😐	-0.6
😑	-0.6
😒	-2.0
😓	-1.8
😔	-1.8
😕	-0.6
😖	-2.0
😘	2.5
😞	-2.0
😠	-2.8
😡	-3.0
😢	-2.0
😣	-2.0
😤	-2.5
😥	-1.8
😩	-2.0
😫	-2.0
😭	-2.0
😻	2.0
😾	-2.0
🙁	-2.0
🙂	1.2
🙄	-2.0
🙏	0.5
🤗	2.0
🤝	1.5
🤢	-2.5
🤩	3.0
🤬	-3.5
🤮	-3.0
🥰	2.5
🥳	2.0

[negators]
=apanya	after
=belum	before
=bukan	before
=bukanlah	before
=bukannya	before
=jangan	before
=kurang	before
=takkan	before
=tanpa	before
=tidak	before
=tidaklah	before
bebas	before
bebas dari	before
belom	before
bkn	before
blm	before
blum	before
engga	before
enggak	before
ga	before
gaada	before
gada	before
gak	before
gk	before
jarang	before
jauh dari	before
jgn	before
kaga	before
kagak	before
kgk	before
krang	before
krg	before
mustahil	before
nda	before
ndak	before
ndk	before
ngga	before
nggak	before
nggk	before
ngk	before
not	before
ora	before
tak	before
tdk	before
tiada	before
tnp	before

[intensifiers]
=sekali	1.3
=skali	1.3
=terlalu	1.3
amat	1.3
amat sangat	1.5
banget	1.4
bangett	1.4
benar-benar	1.4
benar2	1.4
bener	1.2
bener-bener	1.4
bener2	1.4
betul	1.2
betul-betul	1.4
beut	1.3
bget	1.4
bgt	1.4
bgtt	1.4
bngt	1.4
bukan main	1.4
demi allah	1.2
ekstra	1.2
extra	1.2
jauh lebih	1.3
kelewat	1.3
lebih	1.1
luar biasa sangat	1.5
makin	1.2
minta ampun	1.5
nian	1.2
paling	1.4
pokoknya	1.1
pol	1.3
poll	1.3
really	1.3
sama sekali	1.3
sangat	1.3
sangat amat	1.5
sangat-sangat	1.5
sekalii	1.3
selalu	1.2
semakin	1.2
sepenuh hati	1.3
sepenuhnya	1.3
serius	1.2
setengah mati	1.5
sgt	1.3
sllu	1.2
sngt	1.3
so	1.3
sumpah	1.3
sungguh	1.3
sungguh-sungguh	1.3
super	1.4
super duper	1.6
tambah	1.2
teramat	1.4
terlampau	1.3
too	1.3
total	1.3
trlalu	1.3
very	1.3

[diminishers]
a little	0.6
agak	0.7
agak-agak	0.6
ckp	0.8
cukup	0.8
dikit	0.6
hampir	0.7
jika	0.5
kadang	0.6
kadang-kadang	0.6
kadang2	0.6
kalau	0.5
kalo	0.5
kayaknya	0.7
kdg	0.6
klo	0.5
moga	0.4
moga-moga	0.4
mungkin	0.6
nyaris	0.7
rada	0.7
rada-rada	0.6
relatif	0.8
sdikit	0.6
sebagian	0.7
sedikit	0.6
sejauh ini	0.9
sekali-sekali	0.5
semoga	0.4
sepertinya	0.7
sesekali	0.5
setengah	0.7
so far	0.9
terkadang	0.6

[contrast]
=sayangnya
=ternyata
akan tetapi
but
cuma aja
cuma saja
cuman
hanya aja
hanya saja
namun
tapi
tetapi
tp
tpi
trnyata

[wishes]
=andaikata
=berharap agar
=berharap semoga
=coba =saja =kalau
=coba kalau
=diharapkan
=diharapkan =sebelumnya	never
=ditingkatkan
=harap
=harap bersabar	never
=harap maklum	never
=harap sabar	never
=harapannya
=harusnya
=hrsnya
=hrusnya
=kalau =saja
=kedepannya
=kudunya
=mestinya
=minta =tolong
=mungkin bisa lebih
=pengennya
=pinginnya
=sarannya
=seandainya
=sebaiknya
=sebaiknya datang	never
=sebaiknya jangan beli	never
=sebaiknya reservasi	never
=seharusnya
=semestinya
=tingkatkan
=tolong
=tolong dong
=tolonglah
=usul =saya
=usulan =saya
akan lebih bagus
akan lebih baik
alangkah baiknya
alangkah lebih baik
andai
andaikan
bakal lebih bagus
bakal lebih baik
coba dong
harapan saya
harus diperbaiki
jika ke sini =sebaiknya	never
kalau bisa
kalau boleh
kalau ke sini =sebaiknya	never
kalo bisa
kalo boleh
kami =berharap
ke =depannya
klo bisa
kurang lebih baik lagi
lain kali =dicek
lain kali =lebih
lebih bagus lagi
lebih baik jika
lebih baik kalau
lebih baik kalo
lebih baik lagi
lebih enak lagi
lebih keren lagi
lebih oke lagi
mhn
moga =kedepannya
moga lebih
mohon
mohon dimaafkan	never
mohon maaf	never
mohon tahu diri	never
mudah mudahan
mudah mudahan awet	never
mudah-mudahan
mudah-mudahan awet	never
padahal =harusnya	never
padahal =seharusnya	never
pembeli =harap	never
pembeli lain =sebaiknya	never
perlu =ditingkatkan
perlu di perbaiki
perlu diperbaiki
perlu ditambah
perlu lebih
perlu penambahan
perlu peningkatan
please
please deh	never
pls
saran aja
saran aja bagi pembeli	never
saran buat
saran buat pembeli	never
saran buat yang mau	never
saran saya
saran saya jangan	never
saran saya pilih	never
saya =berharap
sbg mana =mestinya	never
sdh THEN/1 =tolong	never
sdh THEN/2 =minta =tolong	never
seandainya
sebagai =mestinya	never
sebagaimana =mestinya	never
sebagaimana =semestinya	never
semoga =diperbaiki
semoga =ditingkatkan
semoga =kedepannya
semoga ada
semoga bisa
semoga bisa lebih
semoga cepat diperbaiki
semoga cepat ditangani
semoga ga
semoga gak
semoga harga
semoga ke =depan
semoga ke =depannya
semoga kualitas
semoga lebih
semoga nggak
semoga pelayanan
semoga segera
semoga tidak
semoga tidak ada kendala	never
seperti =mestinya	never
sesuai =diharapkan	never
seyogyanya
sudah THEN/2 =minta =tolong	never
tidak =seharusnya	never
tlg
tlong
yang =diharapkan	never
yang =seharusnya	never
yg =diharapkan	never
yg =seharusnya	never

[rivals]
aplikasi lain	turns
aplikasi sebelah	turns
bank lain	turns
bank sebelah	turns
bengkel lain	turns
cari yang lain	turns
dari kompetitor	keeps
dari tempat lain	keeps
dari toko lain	keeps
dari toko sebelah	keeps
dari yang lain	keeps
daripada aplikasi lain	keeps
daripada bank lain	keeps
daripada di tempat lain	keeps
daripada hotel lain	keeps
daripada kompetitor	keeps
daripada maskapai lain	keeps
daripada merek lain	keeps
daripada merk lain	keeps
daripada operator lain	keeps
daripada pesaing	keeps
daripada provider lain	keeps
daripada resto lain	keeps
daripada sebelah	keeps
daripada tempat lain	keeps
daripada toko lain	keeps
daripada toko sebelah	keeps
daripada yang lain	keeps
daripada yg lain	keeps
di sebelah lebih	turns
di tempat lain	turns
di toko lain	turns
di toko sebelah	turns
dibanding aplikasi lain	keeps
dibanding bank lain	keeps
dibanding hotel lain	keeps
dibanding kompetitor	keeps
dibanding maskapai lain	keeps
dibanding merek lain	keeps
dibanding merk lain	keeps
dibanding operator lain	keeps
dibanding pesaing	keeps
dibanding provider lain	keeps
dibanding sebelah	keeps
dibanding tempat lain	keeps
dibanding toko lain	keeps
dibanding toko sebelah	keeps
dibanding yang lain	keeps
dibanding yg lain	keeps
dibandingkan dengan yang lain	keeps
dibandingkan kompetitor	keeps
dibandingkan tempat lain	keeps
dibandingkan toko lain	keeps
dibandingkan yang lain	keeps
ditempat lain	turns
ditoko lain	turns
e-commerce sebelah	turns
hotel lain	turns
hotel sebelah	turns
ketimbang kompetitor	keeps
ketimbang tempat lain	keeps
ketimbang toko lain	keeps
ketimbang yang lain	keeps
kompetitor	turns
marketplace lain	turns
maskapai lain	turns
merek lain	turns
merk lain	turns
merk sebelah	turns
online shop lain	turns
operator lain	turns
operator sebelah	turns
pesaing	turns
provider lain	turns
provider sebelah	turns
resto lain	turns
resto sebelah	turns
restoran lain	turns
seller lain	turns
tetangga sebelah	turns
toko lain	turns
toko oren sebelah	turns
toko sebelah	turns
warung sebelah	turns

[leaving]
bakal pindah
beralih ke
berhenti berlangganan
berhenti langganan
berhenti pakai
cabut langganan
cari provider lain
cari tempat lain
cukup sekali aja
cukup sekali ini
cukup sekali saja
ga akan balik lagi
ga akan beli lagi
ga akan order lagi
ga bakal balik lagi
ga bakal belanja lagi
ga bakal beli lagi
ga lagi-lagi
ga mau lagi
gak akan balik lagi
gak akan beli lagi
gak akan ke sini lagi
gak bakal balik lagi
gak bakal belanja lagi
gak bakal beli lagi
gak bakal ke sini lagi
gak bakal order lagi
gak lagi-lagi
gak mau beli lagi
gak mau ke sini lagi
gak mau lagi
gak mau lagi belanja
gak mau nginep lagi
gak mau order lagi
gak mau pakai lagi
gak perpanjang lagi
ganti aplikasi
ganti bank
ganti operator
ganti provider
hapus akun
kapok
mau nutup akun
mau pindah
mending cari yang lain
mending pindah
nggak akan beli lagi
nggak bakal balik lagi
nggak lagi-lagi
nggak mau lagi
nutup rekening
pertama dan terakhir
pertama dan terakhir kali
pindah bank
pindah ke bank
pindah ke kompetitor
pindah ke lain hati
pindah ke operator
pindah ke provider
pindah ke sebelah
pindah ke toko lain
pindah operator
pindah provider
putus kontrak
putus langganan
selamat tinggal
stop berlangganan
stop langganan
terakhir beli di sini
terakhir kali belanja
terakhir kali beli
terakhir kali ke sini
terakhir kali pesan
terakhir order
terakhir pakai
tidak akan balik lagi
tidak akan belanja lagi
tidak akan beli lagi
tidak akan ke sini lagi
tidak akan kembali lagi
tidak akan pakai lagi
tidak akan perpanjang
tidak akan pesan lagi
tidak bakal beli lagi
tidak mau belanja lagi
tidak mau beli lagi
tidak mau lagi
tidak perpanjang
trauma beli
tutup akun
tutup rekening
udah uninstall
uninstall
untuk terakhir kali
untuk terakhir kalinya

[nothing]
-
--
---
.
..
...
belum ada
belum ada masukan
belum ada saran
belum tahu
belum tau
bingung mau isi apa
cukup
engga ada
enggak ada
enggak tau
entah
entahlah
ga ada
ga tahu
ga tau
ga tau deh
gaada
gada
gak ada
gak ada komentar
gak ada saran
gak tahu
gak tau
gak tau ah
gatau
gk ada
gk tau
kosong
n/a
na
ndak ada
ndak tau
ngga ada
ngga tau
nggak ada
nggak tahu
nggak tau
nihil
no comment
none
nope
nothing
ora ono
sama
skip
sudah cukup
tdk ada
tdk ada saran
tdk tahu
tdk tau
terserah
tidak
tidak ada
tidak ada alasan
tidak ada alasan khusus
tidak ada catatan
tidak ada jawaban
tidak ada komentar
tidak ada masukan
tidak ada saran
tidak ada tambahan
tidak tahu
tidak tau
x
xx
xxx

[idioms]
agak kecewa	-1.8
air panas	0.0
akan lebih baik	-0.3
aman-aman aja	0.5
aman-aman saja	0.5
anti bau	0.0
anti bocor	1.8
anti buffering	1.8
anti debu	0.0
anti jamur	0.0
anti lag	1.8
anti lemot	1.8
anti luntur	1.8
anti maling	0.0
anti mengecewakan	2.5
anti nyamuk	0.0
anti pecah	1.8
anti putus	1.8
apa adanya	0.0
asuransi kebakaran	0.0
asuransi kecelakaan	0.0
atas perhatiannya	0.0
bagus apanya	-2.0
bagus di foto doang	-2.0
bagus di foto saja	-2.0
bagusan dulu	-1.5
baik baik saja	0.5
baik itu	0.0
baik pria maupun wanita	0.0
bank sampah	0.0
barang lama	0.0
barang pecah belah	0.0
bau harum	0.0
bau tidak sedap	-1.8
bebas admin	1.8
bebas antre	1.8
bebas antri	1.8
bebas asap	1.8
bebas bau	1.8
bebas biaya	1.8
bebas hambatan	1.8
bebas iklan	1.8
bebas macet	1.8
bebas potongan	1.8
bebas ribet	1.8
beda dari yang lain	1.5
bekas luka	0.0
belum ada hasil	-1.5
belum ada kabar	-1.8
belum ada kejelasan	-1.8
belum ada konfirmasi	-1.5
belum ada perbaikan	-1.5
belum ada perubahan	-1.5
belum ada progres	-1.5
belum ada respon	-1.8
belum ada solusi	-1.5
belum ada tanggapan	-1.5
belum ada teknisi	-1.5
belum ada tindakan	-1.5
belum aktif	-1.5
belum beres	-1.5
belum bisa	-1.5
belum cair	-1.5
belum datang	-1.8
belum dateng	-1.8
belum dibalas	-1.8
belum dibales	-1.8
belum dibayar	-1.5
belum dibenerin	-1.5
belum dibetulkan	-1.5
belum dijawab	-1.5
belum dikembalikan	-1.5
belum dikirim	-1.8
belum diperbaiki	-1.5
belum diproses	-1.8
belum direspon	-1.8
belum ditanggapi	-1.5
belum diterima	-1.8
belum ditindak	-1.5
belum ditindaklanjuti	-1.5
belum juga	-1.5
belum masuk	-1.5
belum nyambung	-1.5
belum nyampe	-1.8
belum pernah kecewa	2.5
belum sampai	-1.8
belum sampe	-1.8
belum selesai	-1.2
belum tiba	-1.8
biasa biasa saja	-0.5
biasa-biasa aja	-0.5
biaya ganti rugi	0.0
bkn kaleng-kaleng	2.5
blm ada respon	-1.8
blm bisa	-1.5
blm cair	-1.5
blm datang	-1.8
blm dateng	-1.8
blm dibalas	-1.8
blm dibales	-1.8
blm dikirim	-1.8
blm diterima	-1.8
blm juga	-1.5
blm masuk	-1.5
blm nyampe	-1.8
blm sampai	-1.8
blm sampe	-1.8
buang sampah	0.0
bukan cuma	0.0
bukan hanya	0.0
bukan kaleng-kaleng	2.5
bukan manusia	-3.0
bukan masalah	0.5
bukan masalah besar	0.5
bukan ori	-1.2
bukan pertama kali	0.0
bukan salah	0.0
bukan salahnya	0.0
bukan yang asli	-1.2
bukannya cepat	-1.5
bukannya makin bagus	-1.5
bukannya makin baik	-1.5
bukannya membaik	-1.5
bukannya membantu	-1.5
bukannya minta maaf	-1.5
bukannya tambah bagus	-1.5
bukannya untung	-1.5
bunga kredit	0.0
cabut gigi	0.0
cepat apanya	-2.0
cepat atau lambat	0.0
cepat bau	-2.0
cepat habis	-2.0
cepat kelupas	-1.5
cepat kotor	-2.0
cepat melar	-2.0
cepat pudar	-2.0
cepat tipis	-2.0
cepet abis	-2.0
cepet habis	-2.0
cepet kelupas	-1.5
cukup kecewa	-1.8
cukup lama	-1.2
cukup mahal	-1.2
cukup sekali ini	-2.5
cukup sekali saja	-2.5
cuma bagus di foto	-2.0
cuma gini	-0.8
cuma manis di awal	-2.0
cuma segitu	-0.8
dari lama	0.0
demam berdarah	0.0
diam saja	-1.8
dijamin puas	2.2
dokter gigi	0.0
dulu bagus	-1.2
dulu enak	-1.2
dulu lebih bagus	-1.5
dulu lebih baik	-1.5
dulu lebih cepat	-1.3
dulu lebih enak	-1.5
dulunya bagus	-1.2
enakan dulu	-1.5
enggak ada cacat	1.2
enggak ada keluhan	1.2
enggak ada kendala	1.2
enggak ada komplain	1.2
enggak ada masalah	1.2
enggak ada respon	-2.0
enggak ada tanggapan	-2.0
enggak banget	-2.0
enggak berfungsi	-1.8
enggak bisa	-1.5
enggak boros	1.8
enggak boros-boros amat	1.0
enggak datang	-1.8
enggak diangkat	-2.0
enggak dibalas	-2.0
enggak dikirim	-1.8
enggak direspon	-2.0
enggak diterima	-1.8
enggak gampang robek	1.5
enggak gampang rusak	1.5
enggak jelas	-2.0
enggak kaya di	-1.8
enggak kayak di	-1.8
enggak kayak gambar	-1.8
enggak kyk di	-1.8
enggak menyangka sebagus	1.8
enggak mirip	-1.8
enggak mudah luntur	1.5
enggak mudah patah	1.5
enggak mudah robek	1.5
enggak mudah rusak	1.5
enggak mudah sobek	1.5
enggak nyala	-1.8
enggak nyambung	-1.8
enggak peduli	-2.0
enggak puas	-2.5
enggak sama dengan gambar	-1.8
enggak sama dgn	-1.8
enggak sama kayak	-1.8
enggak sama seperti	-1.8
enggak seperti di	-1.8
enggak seperti foto	-1.8
enggak seperti gambar	-1.8
enggak sesuai	-2.0
enggak sesuai dengan	-2.0
enggak sesuai dengan pesanan	-2.2
enggak sesuai dgn	-2.0
enggak sesuai sama	-2.0
enggak worth	-1.8
enggak worth it	-1.8
es batu	0.0
ga =murahan	1.8
ga ada air panas	-1.8
ga ada balasan	-2.0
ga ada bedanya	-1.5
ga ada cacat	1.2
ga ada duanya	2.5
ga ada gunanya	-1.8
ga ada handuk	-1.4
ga ada hasil	-1.8
ga ada info	-1.5
ga ada informasi	-1.5
ga ada jawaban	-2.0
ga ada jendela	-1.4
ga ada kabar	-1.5
ga ada kejelasan	-1.8
ga ada keluhan	1.2
ga ada kendala	1.2
ga ada komplain	1.2
ga ada lawan	2.2
ga ada masalah	1.2
ga ada minus	1.2
ga ada obat	2.2
ga ada otak	-1.5
ga ada perubahan	-1.5
ga ada respon	-2.0
ga ada respons	-2.0
ga ada response	-2.0
ga ada ruginya	1.8
ga ada sinyal	-1.4
ga ada solusi	-2.0
ga ada tanggapan	-2.0
ga ada tindak lanjut	-2.0
ga ada wifi	-1.4
ga ada yang rusak	1.2
ga akan belanja lagi	-2.5
ga akan beli lagi	-2.5
ga akan kecewa	1.8
ga akan menyesal	2.2
ga akan order lagi	-2.5
ga akan pesan lagi	-2.5
ga aktif	-1.8
ga amanah	-2.5
ga amis	1.8
ga antri	1.8
ga apa apa	0.5
ga bakal beli lagi	-2.5
ga bakal nyesel	2.2
ga bakal order lagi	-2.5
ga balik-balik	-2.0
ga banget	-2.0
ga bau	1.5
ga becus	-3.0
ga bekerja	-1.8
ga beres	-1.8
ga berfungsi	-1.8
ga berguna	-1.8
ga berisik	1.5
ga bersih	-1.4
ga bikin kapok	1.8
ga bikin kecewa	2.0
ga bisa	-1.5
ga bisa connect	-1.4
ga bisa dibuka	-1.4
ga bisa digunakan	-2.2
ga bisa dihubungi	-2.2
ga bisa dipakai	-2.2
ga bisa dipercaya	-2.5
ga bisa login	-1.4
ga bisa tidur	-1.8
ga bocor	1.8
ga boros	1.8
ga bosan-bosan	1.8
ga bs	-1.5
ga buruk	1.2
ga buruk-buruk amat	0.8
ga cair	-1.5
ga cepat rusak	1.5
ga cuma	0.0
ga dapat bonus	-1.2
ga dapet bonus	-1.2
ga datang	-1.8
ga datang-datang	-2.0
ga dateng	-1.8
ga dateng-dateng	-2.0
ga dianggap	-2.0
ga diangkat	-2.0
ga dibalas	-2.0
ga dibales	-2.0
ga dibayar	-1.5
ga diberi	-1.5
ga dicover	-1.5
ga diganti	-1.5
ga digubris	-2.0
ga dijawab	-2.0
ga dikasih	-1.5
ga dikembalikan	-1.5
ga dikirim	-1.8
ga dikirim-kirim	-2.0
ga dilayani	-1.4
ga dingin	-1.8
ga dipersulit	1.8
ga diproses	-1.8
ga diragukan	2.2
ga direspon	-2.0
ga direspons	-2.0
ga ditanggapi	-2.0
ga diterima	-1.8
ga doyan	-1.8
ga enak	-1.8
ga enak banget	-1.8
ga eneg	1.8
ga fresh	-1.8
ga gagal	1.8
ga gampang robek	1.5
ga gampang rusak	1.5
ga habis pikir	-2.5
ga hanya	0.0
ga jadi masalah	0.5
ga jamin	-1.2
ga jelas	-2.0
ga jelas juntrungannya	-1.8
ga jelek	1.2
ga jelek-jelek amat	0.8
ga jls	-2.0
ga jujur	-2.5
ga kalah	1.0
ga kalah bagus	1.5
ga kalah sama	1.5
ga kaleng-kaleng	2.2
ga kapok	1.8
ga kaya di	-1.8
ga kayak di	-1.8
ga kayak gambar	-1.8
ga kebagian	-1.4
ga keberatan	0.5
ga kecewa sama sekali	2.0
ga kedap	-1.8
ga kelar-kelar	-1.4
ga kerasa	-1.2
ga keurus	-2.0
ga konek	-1.4
ga konsisten	-1.4
ga kunjung	-2.0
ga kyk di	-1.8
ga lama	1.5
ga lancar	-1.4
ga layak	-1.8
ga layak disebut	-2.2
ga layak jual	-2.0
ga layak pakai	-2.0
ga lemot	1.8
ga lengkap	-1.8
ga luntur	1.5
ga lupa	0.0
ga mahal	1.5
ga manusiawi	-2.2
ga masalah	0.5
ga masuk akal	-2.0
ga masuk-masuk	-2.0
ga mau belanja lagi	-2.5
ga mau beli lagi	-2.5
ga mau order lagi	-2.5
ga mau pulang	1.8
ga mau rugi	-2.0
ga mau tahu	-1.8
ga mau tau	-1.8
ga mengecewakan	2.5
ga menyesal	2.2
ga mirip	-1.8
ga muat	-1.2
ga mudah luntur	1.5
ga mudah patah	1.5
ga mudah robek	1.5
ga mudah rusak	1.5
ga mudah sobek	1.5
ga mutu	-1.8
ga ngecewain	2.5
ga ngotak	-2.0
ga nongol	-1.4
ga nunggu lama	1.8
ga nyala	-1.8
ga nyaman	-1.4
ga nyambung	-1.8
ga nyampe	-2.0
ga nyampe-nyampe	-2.0
ga nyesal	2.2
ga nyesel	2.2
ga pakai lama	1.5
ga pakai otak	-2.0
ga pake lama	1.5
ga pake otak	-2.0
ga pake ribet	1.8
ga papa	0.5
ga pas	-1.2
ga peduli	-2.0
ga pelit	1.8
ga perlu diragukan	2.2
ga perlu khawatir	1.8
ga pernah kecewa	2.5
ga pernah mogok	1.8
ga pernah ngecewain	2.5
ga pernah rusak	1.8
ga pernah telat	1.5
ga profesional	-2.2
ga puas	-2.5
ga punya hati	-3.0
ga punya otak	-3.0
ga ramah	-1.8
ga recomended	-3.0
ga recommend	-1.8
ga recommended	-3.0
ga rekomendasi	-3.0
ga rekomended	-3.0
ga ribet	1.8
ga rugi	1.8
ga sabar ingin	1.5
ga sabar menunggu	1.5
ga sabar pengen	1.5
ga salah beli	1.8
ga salah pilih	1.8
ga sama dengan	-1.8
ga sama dgn	-1.8
ga sama kayak	-1.8
ga sama seperti	-1.8
ga sampai sehari	1.5
ga sampai seminggu	1.5
ga sampai-sampai	-2.0
ga sampe sehari	1.5
ga sampe seminggu	1.5
ga sampe-sampe	-2.0
ga sebanding	-2.0
ga selesai-selesai	-2.0
ga seperti di	-1.8
ga seperti foto	-1.8
ga seperti gambar	-1.8
ga sesuai	-2.0
ga sesuai dengan	-2.0
ga sesuai dengan pesanan	-2.2
ga sesuai deskripsi	-2.2
ga sesuai dgn	-2.0
ga sesuai ekspektasi	-2.2
ga sesuai foto	-2.2
ga sesuai gambar	-2.2
ga sesuai harapan	-2.2
ga sesuai janji	-2.2
ga sesuai pesanan	-2.2
ga sesuai sama	-2.0
ga sia-sia	1.8
ga sopan	-2.2
ga stabil	-1.4
ga susah	1.5
ga tahu	0.0
ga tahu malu	-3.0
ga tanggung jawab	-2.0
ga tau	0.0
ga tau malu	-3.0
ga tepat waktu	-1.4
ga terawat	-1.4
ga terlalu buruk	0.8
ga terlalu lama	1.2
ga terlalu mahal	1.2
ga tertandingi	2.5
ga user friendly	-1.4
ga worth	-1.8
ga worth it	-1.8
gabisa	-1.5
gabsa	-1.5
gada masalah	1.2
gak =murahan	1.8
gak ada ac	-1.4
gak ada air	-1.8
gak ada air panas	-1.8
gak ada akhlak	-1.5
gak ada antrian	1.8
gak ada balasan	-2.0
gak ada bedanya	-1.5
gak ada biaya admin	1.8
gak ada biaya tambahan	1.8
gak ada cacat	1.2
gak ada colokan	-1.4
gak ada duanya	2.5
gak ada empati	-1.5
gak ada gunanya	-1.8
gak ada handuk	-1.4
gak ada hasil	-1.8
gak ada info	-1.5
gak ada informasi	-1.5
gak ada internet	-1.4
gak ada itikad baik	-1.5
gak ada jawaban	-2.0
gak ada jendela	-1.4
gak ada kabar	-1.5
gak ada kejelasan	-1.8
gak ada kekurangan	1.8
gak ada keluhan	1.2
gak ada kendala	1.2
gak ada kompensasi	-1.4
gak ada komplain	1.2
gak ada larinya	-1.5
gak ada lawan	2.2
gak ada masalah	1.2
gak ada matinya	1.8
gak ada minus	1.2
gak ada obat	2.2
gak ada otak	-1.5
gak ada parkiran	-1.4
gak ada pemberitahuan	-1.4
gak ada pengumuman	-1.4
gak ada perbaikan	-1.5
gak ada permintaan maaf	-1.4
gak ada perubahan	-1.5
gak ada petugas	-1.4
gak ada potongan	1.8
gak ada rasanya	-1.4
gak ada respon	-2.0
gak ada respons	-2.0
gak ada response	-2.0
gak ada ruginya	1.8
gak ada sinyal	-1.4
gak ada snack	-1.4
gak ada solusi	-2.0
gak ada sopan	-1.5
gak ada sopan santun	-1.6
gak ada tandingan	1.8
gak ada tanggapan	-2.0
gak ada tanggung jawab	-1.5
gak ada tempat parkir	-1.2
gak ada tenaga	-1.5
gak ada tindak lanjut	-2.0
gak ada wifi	-1.4
gak ada yang bisa dikomplain	1.8
gak ada yang perlu dikeluhkan	1.8
gak ada yang rusak	1.2
gak adil	-1.4
gak akan belanja lagi	-2.5
gak akan beli lagi	-2.5
gak akan kecewa	1.8
gak akan menyesal	2.2
gak akan nyesel	1.8
gak akan order lagi	-2.5
gak akan pesan lagi	-2.5
gak aktif	-1.8
gak alot	1.8
gak aman	-1.4
gak amanah	-2.5
gak amis	1.8
gak antre	1.8
gak antri	1.8
gak apa apa	0.5
gak bakal beli lagi	-2.5
gak bakal kecewa	1.8
gak bakal nyesel	2.2
gak bakal order lagi	-2.5
gak balik-balik	-2.0
gak banget	-2.0
gak bau	1.5
gak becus	-3.0
gak bekerja	-1.8
gak beres	-1.8
gak beretika	-1.6
gak berfungsi	-1.8
gak berguna	-1.8
gak berisik	1.5
gak berisik banget	1.8
gak bermoral	-1.6
gak bertenaga	-1.5
gak bikin eneg	1.8
gak bikin kantong jebol	2.0
gak bikin kapok	1.8
gak bikin kecewa	2.0
gak bisa	-1.5
gak bisa bayar	-1.4
gak bisa connect	-1.4
gak bisa diakses	-1.4
gak bisa dibuka	-1.4
gak bisa digunakan	-2.2
gak bisa dihubungi	-2.2
gak bisa dipakai	-2.2
gak bisa dipercaya	-2.5
gak bisa dipungkiri	0.0
gak bisa internetan	-1.4
gak bisa login	-1.4
gak bisa masuk	-1.4
gak bisa tidur	-1.8
gak bisa transfer	-1.4
gak bisa update	-1.4
gak bocor	1.8
gak boros	1.8
gak boros-boros amat	1.0
gak bosan-bosan	1.8
gak bosen-bosen	1.8
gak bs	-1.5
gak buruk	1.2
gak buruk-buruk amat	0.8
gak cair	-1.5
gak cepat rusak	1.5
gak cuma	0.0
gak dapat bonus	-1.2
gak dapat kursi	-1.4
gak dapet bonus	-1.2
gak dapet tempat duduk	-1.4
gak datang	-1.8
gak datang-datang	-2.0
gak dateng	-1.8
gak dateng dateng	-1.4
gak dateng-dateng	-2.0
gak dianggap	-2.0
gak diangkat	-2.0
gak dibalas	-2.0
gak dibales	-2.0
gak dibayar	-1.5
gak dibedain	1.8
gak diberi	-1.5
gak dibersihin	-1.4
gak dicover	-1.5
gak dicuci	-1.4
gak didengerin	-1.4
gak diganti	-1.5
gak digubris	-2.0
gak dihargai	-1.4
gak dihubungin	-1.4
gak dijawab	-2.0
gak dikabarin	-1.4
gak dikasih	-1.5
gak dikasih tahu	-1.4
gak dikasih tau	-1.4
gak dikembalikan	-1.5
gak dikirim	-1.8
gak dikirim-kirim	-2.0
gak dilayani	-1.4
gak dingin	-1.8
gak dipersulit	1.8
gak diproses	-1.8
gak dipungut biaya	1.8
gak diragukan	2.2
gak direspon	-2.0
gak direspons	-2.0
gak disapa	-1.4
gak ditanggapi	-2.0
gak ditanggung	-1.5
gak diterima	-1.8
gak doyan	-1.8
gak efisien	-1.4
gak empuk	-1.4
gak enak	-1.8
gak eneg	1.8
gak fresh	-1.8
gak gagal	1.8
gak gampang robek	1.5
gak gampang rusak	1.5
gak gatal	1.8
gak gerah	1.8
gak habis pikir	-2.5
gak hanya	0.0
gak higienis	-1.4
gak jadi masalah	0.5
gak jamin	-1.2
gak jauh dari	1.0
gak jelas	-2.0
gak jelas juntrungannya	-1.8
gak jelek	1.2
gak jelek-jelek amat	0.8
gak jls	-2.0
gak jujur	-2.5
gak jutek	1.8
gak kalah	1.0
gak kalah bagus	1.5
gak kalah sama	1.5
gak kaleng-kaleng	2.2
gak kapok	1.8
gak karuan	-1.8
gak kaya di	-1.8
gak kayak di foto	-1.8
gak kayak di gambar	-1.8
gak kayak gambar	-1.8
gak ke lain hati	2.0
gak kebagian	-1.4
gak keberatan	0.5
gak kecewa sama sekali	2.0
gak kedap	-1.8
gak kelar-kelar	-1.4
gak kerasa	-1.2
gak kerasa bumbunya	-1.4
gak kerasa sakit	1.8
gak ketelen	-1.8
gak kompeten	-1.4
gak konek	-1.4
gak konsisten	-1.4
gak kotor	1.8
gak kuat nanjak	-1.5
gak kunjung	-2.0
gak kyk di	-1.8
gak lama	1.5
gak lancar	-1.4
gak layak	-1.8
gak layak disebut	-2.2
gak layak jual	-2.0
gak layak makan	-1.8
gak layak pakai	-2.0
gak lelet	1.8
gak lemot	1.8
gak lengkap	-1.8
gak logis	-1.4
gak luntur	1.5
gak lupa	0.0
gak mahal	1.5
gak mahal-mahal amat	1.0
gak manusiawi	-2.2
gak masalah	0.5
gak masuk akal	-2.0
gak masuk masuk	-1.4
gak masuk-masuk	-2.0
gak matang	-1.8
gak mau belanja lagi	-2.5
gak mau beli lagi	-2.5
gak mau order lagi	-2.5
gak mau pulang	1.8
gak mau rugi	-2.0
gak mau tahu	-1.8
gak mau tau	-1.8
gak membantu	-1.4
gak menarik	-1.4
gak mengecewakan	2.5
gak menguras kantong	2.0
gak menyesal	2.2
gak mirip	-1.8
gak muat	-1.2
gak mudah luntur	1.5
gak mudah patah	1.5
gak mudah robek	1.5
gak mudah rusak	1.5
gak mudah sobek	1.5
gak muncul-muncul	-1.4
gak mutu	-1.8
gak ngebosenin	1.8
gak ngecewain	2.5
gak ngelag	1.8
gak ngotak	-2.0
gak nongol	-1.4
gak nunggu lama	1.8
gak nyala	-1.8
gak nyaman	-1.4
gak nyambung	-1.8
gak nyampe	-2.0
gak nyampe-nyampe	-2.0
gak nyangka	0.0
gak nyangka bagus	1.8
gak nyangka sebagus ini	1.8
gak nyesal	2.2
gak nyesel	2.2
gak nyesel sama sekali	1.8
gak pahit	1.8
gak pakai lama	1.5
gak pakai otak	-2.0
gak pake lama	1.5
gak pake mikir	1.6
gak pake otak	-2.0
gak pake ribet	1.8
gak panas	1.8
gak pantas	-1.4
gak papa	0.5
gak pas	-1.2
gak pecah	1.8
gak peduli	-2.0
gak pelit	1.8
gak pengap	1.8
gak penyok	1.8
gak perlu diragukan	2.2
gak perlu khawatir	1.8
gak perlu mikir dua kali	1.6
gak perlu nunggu lama	1.8
gak perlu repot	1.8
gak pernah ada masalah	1.8
gak pernah bohong	1.8
gak pernah bosan	1.8
gak pernah delay	1.8
gak pernah error	1.8
gak pernah gagal	1.8
gak pernah gangguan	1.8
gak pernah kecewa	2.5
gak pernah lemot	1.8
gak pernah masalah	1.8
gak pernah mogok	1.8
gak pernah ngecewain	2.5
gak pernah putus	1.8
gak pernah rewel	1.8
gak pernah rusak	1.8
gak pernah salah	1.8
gak pernah telat	1.5
gak pilih kasih	1.8
gak pindah-pindah	2.0
gak praktis	-1.4
gak profesional	-2.2
gak puas	-2.5
gak punya empati	-1.6
gak punya etika	-1.6
gak punya hati	-3.0
gak punya otak	-3.0
gak punya perasaan	-1.6
gak putus-putus	1.8
gak ramah	-1.8
gak rapi	-1.4
gak recomended	-3.0
gak recommend	-1.8
gak recommended	-3.0
gak rekomendasi	-3.0
gak rekomended	-3.0
gak repot	1.8
gak responsif	-1.4
gak rewel	1.8
gak ribet	1.8
gak rugi	1.8
gak sabar ingin	1.5
gak sabar menunggu	1.5
gak sabar pengen	1.5
gak sakit	1.8
gak salah beli	1.8
gak salah pilih	1.8
gak sama dengan	-1.8
gak sama dgn	-1.8
gak sama kayak	-1.8
gak sama seperti	-1.8
gak sampai sehari	1.5
gak sampai seminggu	1.5
gak sampai-sampai	-2.0
gak sampe sehari	1.5
gak sampe seminggu	1.5
gak sampe-sampe	-2.0
gak sebanding	-2.0
gak seger	-1.8
gak selesai-selesai	-2.0
gak sembuh-sembuh	-1.4
gak sempit	1.8
gak sengaja	0.0
gak senyum	-1.4
gak seperti di	-1.8
gak seperti foto	-1.8
gak seperti gambar	-1.8
gak sesuai	-2.0
gak sesuai dengan	-2.0
gak sesuai dengan pesanan	-2.2
gak sesuai deskripsi	-2.2
gak sesuai dgn	-2.0
gak sesuai ekspektasi	-2.2
gak sesuai foto	-2.2
gak sesuai gambar	-2.2
gak sesuai harapan	-2.2
gak sesuai jadwal	-1.4
gak sesuai janji	-2.2
gak sesuai pesanan	-2.2
gak sesuai sama	-2.0
gak sia-sia	1.8
gak solutif	-1.4
gak sombong	1.8
gak sopan	-2.2
gak sopan banget	-1.5
gak stabil	-1.4
gak susah	1.5
gak susah susah	1.8
gak tahu	0.0
gak tahu malu	-3.0
gak tanggung jawab	-2.0
gak tau	0.0
gak tau malu	-3.0
gak tepat waktu	-1.4
gak terawat	-1.4
gak terlalu buruk	0.8
gak terlalu lama	1.2
gak terlalu mahal	1.2
gak tersedia	-1.5
gak tertandingi	2.5
gak terurus	-2.0
gak transparan	-1.4
gak update	-1.5
gak user friendly	-1.4
gak wajar	-1.4
gak worth	-1.8
gak worth it	-1.8
gampang copot	-2.0
gampang kelupas	-1.5
gampang lepas	-2.0
gampang patah	-2.0
ganti rugi	0.0
gapapa	0.5
garis keras	0.0
gawat darurat	0.0
gk ada cacat	1.2
gk ada keluhan	1.2
gk ada kendala	1.2
gk ada komplain	1.2
gk ada masalah	1.2
gk ada respon	-2.0
gk ada tanggapan	-2.0
gk apa-apa	0.5
gk balik-balik	-2.0
gk banget	-2.0
gk becus	-3.0
gk beres	-1.8
gk berfungsi	-1.8
gk bisa	-1.5
gk bs	-1.5
gk datang	-1.8
gk diangkat	-2.0
gk dibalas	-2.0
gk dibales	-2.0
gk digubris	-2.0
gk dijawab	-2.0
gk dikirim	-1.8
gk direspon	-2.0
gk direspons	-2.0
gk ditanggapi	-2.0
gk diterima	-1.8
gk enak	-1.8
gk gampang robek	1.5
gk gampang rusak	1.5
gk jelas	-2.0
gk kaya di	-1.8
gk kayak di	-1.8
gk kayak gambar	-1.8
gk kunjung	-2.0
gk kyk di	-1.8
gk masalah	0.5
gk masuk-masuk	-2.0
gk mengecewakan	2.5
gk menyesal	2.2
gk mirip	-1.8
gk muat	-1.2
gk mudah luntur	1.5
gk mudah patah	1.5
gk mudah robek	1.5
gk mudah rusak	1.5
gk mudah sobek	1.5
gk ngecewain	2.5
gk nyala	-1.8
gk nyambung	-1.8
gk nyampe	-2.0
gk nyesal	2.2
gk nyesel	2.2
gk pas	-1.2
gk peduli	-2.0
gk pernah kecewa	2.5
gk pernah ngecewain	2.5
gk puas	-2.5
gk recomended	-3.0
gk recommended	-3.0
gk rekomendasi	-3.0
gk rekomended	-3.0
gk salah pilih	1.8
gk sama dengan	-1.8
gk sama dgn	-1.8
gk sama kayak	-1.8
gk sama seperti	-1.8
gk seperti di	-1.8
gk seperti foto	-1.8
gk seperti gambar	-1.8
gk sesuai	-2.0
gk sesuai dengan	-2.0
gk sesuai dengan pesanan	-2.2
gk sesuai dgn	-2.0
gk sesuai sama	-2.0
gk terlupakan	2.5
gk worth	-1.8
gk worth it	-1.8
gpp	0.5
gratis ongkir palsu	-2.0
hanya bagus di foto	-2.0
harap sabar	0.0
harga mati	0.0
hari-hari	0.0
harus sabar	-0.8
hati-hati	0.0
ini terakhir kali	-2.5
jadi kecewa	-2.5
jangan belanja	-2.2
jangan beli	-2.2
jangan beli di sini	-3.0
jangan harap	-1.8
jangan khawatir	1.2
jangan lupa	0.0
jangan order	-2.2
jangan percaya	-2.2
jangan pernah beli	-2.5
jangan ragu	1.2
jangan salah	0.0
jangan sampai	0.0
jarang bermasalah	1.8
jarang delay	1.8
jarang error	1.8
jarang gangguan	1.8
jarang mogok	1.8
jarang rusak	1.8
jarang telat	1.8
jatuh dari	0.0
jatuh tempo	0.0
jd kecewa	-2.5
jelas saja	0.0
jgn beli	-2.2
jgn percaya	-2.2
jujur aja	0.0
jujur aku	0.0
jujur saja	0.0
jujur saya	0.0
jujur sih	0.0
kalau bisa lebih	-0.8
kalau ga salah	0.0
kalau tidak salah	0.0
kalo ga salah	0.0
kalo gak salah	0.0
kartu debit	0.0
kartu hilang	0.0
kayak baru	1.5
kebal air	1.0
kecelakaan kerja	0.0
kecewa banget	-3.0
kecewa berat	-3.0
kecewa bget	-3.0
kecewa bgt	-3.0
kecewa bngt	-3.0
kecewa dengan	-2.5
kecewa parah	-3.0
kecewa sama	-2.5
kecewa sekali	-3.0
kecewa sih	-2.5
kecil-kecil cabe rawit	1.8
keliatan murah	-1.5
kelihatan murah	-1.5
kl ga salah	0.0
klaim kecelakaan	0.0
klaim kehilangan	0.0
kredit macet	0.0
kurang ajar	-3.0
kurang aman	-2.0
kurang apa coba	1.6
kurang apa lagi	1.6
kurang asin	-0.8
kurang bagus	-2.0
kurang baik	-2.0
kurang berasa	-1.2
kurang bersih	-2.0
kurang besar	-0.8
kurang bumbu	-1.2
kurang cepat	-2.0
kurang cocok	-2.0
kurang dari	0.0
kurang dari sehari	1.5
kurang dingin	-1.2
kurang dingin acnya	-2.0
kurang empuk	-2.0
kurang enak	-2.0
kurang fast respon	-1.5
kurang fresh	-2.0
kurang gede	-0.8
kurang gesit	-1.2
kurang greget	-1.2
kurang higienis	-2.0
kurang info	-2.0
kurang informasi	-1.2
kurang jelas	-2.0
kurang kompeten	-2.0
kurang komunikasi	-2.0
kurang koordinasi	-2.0
kurang kuat	-1.5
kurang lancar	-2.0
kurang lebih	0.0
kurang luas	-2.0
kurang manis	-0.8
kurang manusiawi	-2.0
kurang masuk akal	-1.2
kurang matang	-2.0
kurang memuaskan	-2.0
kurang muat	-1.2
kurang nendang	-1.2
kurang nyaman	-2.0
kurang paham	0.0
kurang panjang	-0.8
kurang pas	-1.2
kurang pedas	-0.8
kurang peduli	-2.0
kurang perhatian	-1.2
kurang pilihan	-1.2
kurang profesional	-2.0
kurang ramah	-1.5
kurang rapi	-2.0
kurang respon	-1.5
kurang respons	-1.5
kurang response	-1.5
kurang responsif	-2.0
kurang sabar	-2.0
kurang sesuai	-2.0
kurang sigap	-2.0
kurang sopan	-2.0
kurang sreg	-1.2
kurang stabil	-2.0
kurang strategis	-0.7
kurang tahu	0.0
kurang tanggap	-2.0
kurang tau	0.0
kurang teliti	-2.0
kurang tenaga	-1.5
kurang terang	-1.2
kurang terawat	-2.0
kurang tidur	-1.8
kurang transparan	-2.0
kurang update	-2.0
kurang worth it	-2.0
kursi goyang	0.0
lain dari yang lain	1.2
lain kali tolong	-0.8
lama datang	-1.8
lama nyampe	-1.8
lama nyampenya	-1.8
lama sampai	-1.8
lama sampe	-1.8
lama-lama	0.0
lambat laun	0.0
lampu sein	0.0
langganan lama	0.0
layanan darurat	0.0
lebih baik beli	-1.5
lebih baik beli di tempat lain	-2.0
lebih baik cari	-1.5
lebih baik enggak	-1.5
lebih baik ga	-1.5
lebih baik gak	-1.5
lebih baik jangan	-2.2
lebih baik jika	-0.3
lebih baik kalau	-0.3
lebih baik lagi	0.0
lebih baik nggak	-1.5
lebih baik tidak	-1.5
lebih kurang	0.0
luka bakar	0.0
lumayan bau	-1.2
lumayan berisik	-1.2
lumayan jauh	-1.2
lumayan kecewa	-1.8
lumayan kotor	-1.2
lumayan lama	-1.2
lumayan lambat	-1.2
lumayan mahal	-1.2
lumayan ribet	-1.2
lumayan susah	-1.2
makasih sebelumnya	0.0
manis di awal	-2.0
masalah harga	0.0
masalah selera	0.0
masuk angin	0.0
mati lampu	0.0
mau gak mau	0.0
mau tidak mau	0.0
mesin antrean	0.0
minim akhlak	-1.5
minim empati	-1.5
minim fasilitas	-1.5
minim informasi	-1.5
minim penerangan	-1.5
minim solusi	-1.5
minta ganti rugi	0.0
mohon bersabar	-0.5
mohon maaf	0
mudah kelupas	-1.5
mudah kotor	-2.0
mudah lepas	-2.0
mudah melar	-2.0
mudah mudahan	0.0
mudah patah	-2.0
mudah pecah	-2.0
murah apanya	-2.0
murah banget	1.5
murah bingits	1.5
murah gila	1.5
murah parah	1.5
murah pol	1.5
murah sih murah	-1.5
ndak ada cacat	1.2
ndak ada keluhan	1.2
ndak ada kendala	1.2
ndak ada komplain	1.2
ndak ada masalah	1.2
ndak ada respon	-2.0
ndak ada tanggapan	-2.0
ndak banget	-2.0
ndak berfungsi	-1.8
ndak bisa	-1.5
ndak datang	-1.8
ndak diangkat	-2.0
ndak dibalas	-2.0
ndak dikirim	-1.8
ndak direspon	-2.0
ndak diterima	-1.8
ndak gampang robek	1.5
ndak gampang rusak	1.5
ndak jelas	-2.0
ndak kaya di	-1.8
ndak kayak di	-1.8
ndak kayak gambar	-1.8
ndak kyk di	-1.8
ndak mirip	-1.8
ndak mudah luntur	1.5
ndak mudah patah	1.5
ndak mudah robek	1.5
ndak mudah rusak	1.5
ndak mudah sobek	1.5
ndak nyala	-1.8
ndak nyambung	-1.8
ndak peduli	-2.0
ndak puas	-2.5
ndak sama dengan	-1.8
ndak sama dgn	-1.8
ndak sama kayak	-1.8
ndak sama seperti	-1.8
ndak seperti di	-1.8
ndak seperti foto	-1.8
ndak seperti gambar	-1.8
ndak sesuai	-2.0
ndak sesuai dengan	-2.0
ndak sesuai dengan pesanan	-2.2
ndak sesuai dgn	-2.0
ndak sesuai sama	-2.0
ndak worth	-1.8
ndak worth it	-1.8
never disappoint	1.8
never disappointed	1.8
never fail	1.8
ngga ada cacat	1.2
ngga ada keluhan	1.2
ngga ada kendala	1.2
ngga ada komplain	1.2
ngga ada masalah	1.2
ngga ada respon	-2.0
ngga ada tanggapan	-2.0
ngga apa-apa	0.5
ngga balik-balik	-2.0
ngga banget	-2.0
ngga becus	-3.0
ngga beres	-1.8
ngga berfungsi	-1.8
ngga bisa	-1.5
ngga datang	-1.8
ngga diangkat	-2.0
ngga dibalas	-2.0
ngga dibales	-2.0
ngga digubris	-2.0
ngga dijawab	-2.0
ngga dikirim	-1.8
ngga direspon	-2.0
ngga direspons	-2.0
ngga ditanggapi	-2.0
ngga diterima	-1.8
ngga gampang robek	1.5
ngga gampang rusak	1.5
ngga jelas	-2.0
ngga kaya di	-1.8
ngga kayak di	-1.8
ngga kayak gambar	-1.8
ngga kunjung	-2.0
ngga kyk di	-1.8
ngga masalah	0.5
ngga masuk-masuk	-2.0
ngga mengecewakan	2.5
ngga menyesal	2.2
ngga mirip	-1.8
ngga muat	-1.2
ngga mudah luntur	1.5
ngga mudah patah	1.5
ngga mudah robek	1.5
ngga mudah rusak	1.5
ngga mudah sobek	1.5
ngga ngecewain	2.5
ngga nyala	-1.8
ngga nyambung	-1.8
ngga nyampe	-2.0
ngga nyesal	2.2
ngga nyesel	2.2
ngga pas	-1.2
ngga peduli	-2.0
ngga pernah kecewa	2.5
ngga pernah ngecewain	2.5
ngga puas	-2.5
ngga recomended	-3.0
ngga recommended	-3.0
ngga rekomendasi	-3.0
ngga rekomended	-3.0
ngga sama dengan	-1.8
ngga sama dgn	-1.8
ngga sama kayak	-1.8
ngga sama seperti	-1.8
ngga seperti di	-1.8
ngga seperti foto	-1.8
ngga seperti gambar	-1.8
ngga sesuai	-2.0
ngga sesuai dengan	-2.0
ngga sesuai dengan pesanan	-2.2
ngga sesuai dgn	-2.0
ngga sesuai sama	-2.0
ngga terlupakan	2.5
ngga worth	-1.8
ngga worth it	-1.8
nggak ada cacat	1.2
nggak ada keluhan	1.2
nggak ada kendala	1.2
nggak ada komplain	1.2
nggak ada lawan	2.2
nggak ada masalah	1.2
nggak ada respon	-2.0
nggak ada sinyal	-1.4
nggak ada tanggapan	-2.0
nggak apa-apa	0.5
nggak balik-balik	-2.0
nggak banget	-2.0
nggak becus	-3.0
nggak beres	-1.8
nggak berfungsi	-1.8
nggak bikin kecewa	2.0
nggak bisa	-1.5
nggak datang	-1.8
nggak diangkat	-2.0
nggak dibalas	-2.0
nggak dibales	-2.0
nggak digubris	-2.0
nggak dijawab	-2.0
nggak dikirim	-1.8
nggak dingin	-1.8
nggak direspon	-2.0
nggak direspons	-2.0
nggak ditanggapi	-2.0
nggak diterima	-1.8
nggak enak	-1.8
nggak gampang robek	1.5
nggak gampang rusak	1.5
nggak jelas	-2.0
nggak kaya di	-1.8
nggak kayak di	-1.8
nggak kayak gambar	-1.8
nggak kunjung	-2.0
nggak kyk di	-1.8
nggak masalah	0.5
nggak masuk-masuk	-2.0
nggak mengecewakan	2.5
nggak menyesal	2.2
nggak mirip	-1.8
nggak muat	-1.2
nggak mudah luntur	1.5
nggak mudah patah	1.5
nggak mudah robek	1.5
nggak mudah rusak	1.5
nggak mudah sobek	1.5
nggak ngecewain	2.5
nggak nyala	-1.8
nggak nyaman	-1.4
nggak nyambung	-1.8
nggak nyampe	-2.0
nggak nyesal	2.2
nggak nyesel	2.2
nggak pake lama	1.6
nggak papa	0.5
nggak pas	-1.2
nggak peduli	-2.0
nggak pernah kecewa	2.5
nggak pernah ngecewain	2.5
nggak puas	-2.5
nggak recomended	-3.0
nggak recommended	-3.0
nggak rekomendasi	-3.0
nggak rekomended	-3.0
nggak salah pilih	1.8
nggak sama dengan	-1.8
nggak sama dgn	-1.8
nggak sama kayak	-1.8
nggak sama seperti	-1.8
nggak seperti di	-1.8
nggak seperti foto	-1.8
nggak seperti gambar	-1.8
nggak sesuai	-2.0
nggak sesuai dengan	-2.0
nggak sesuai dengan pesanan	-2.2
nggak sesuai dgn	-2.0
nggak sesuai sama	-2.0
nggak stabil	-1.4
nggak terlupakan	2.5
nggak worth	-1.8
nggak worth it	-1.8
nggak worth it banget	-1.5
no comment	0.0
no complaint	1.8
no complaints	1.8
no drama	1.2
no hassle	1.8
no issue	1.8
no issues	1.8
no minus	1.8
no problem	0.5
no recomend	-3.0
no recomended	-3.0
no recommend	-3.0
no recommended	-3.0
no respon	-1.5
no response	-1.5
nomor antrean	0.0
nomor antrian	0.0
not bad	0.8
not bad at all	1.0
not good	-1.5
not recomended	-3.0
not recommended	-3.0
not responding	-1.8
not too bad	1.0
not worth	-1.5
not worth it	-1.5
obat batuk	0.0
obat nyeri	0.0
obat sakit kepala	0.0
pakai hati	1.2
panas dalam	0.0
panas matahari	0.0
pantas saja	0.0
pas-pasan	-0.8
patah tulang	0.0
pecah belah	0.0
pedas setan	0.0
periksa gigi	0.0
pertama dan terakhir	-2.5
pisang goreng	0.0
rada kecewa	-1.8
ramah apanya	-2.0
rawat jalan	0.0
rumah sakit	0.0
sabar menunggu	0.0
sabar nunggu	0.0
sakit gigi	0.0
sakit pinggang	0.0
salah 1	0.0
salah barang	-2.2
salah kirim	-2.2
salah kirim barang	-2.2
salah satu	0.0
salah ukuran	-2.2
salah warna	-2.2
sama saja bohong	-2.5
sambel setan	0.0
sangat kecewa	-3.0
santunan kematian	0.0
saya kecewa	-2.5
sayang anak	0.0
sayang dilewatkan	1.5
sayang keluarga	0.0
sayang untuk dilewatkan	1.5
sdh lama	0.0
sebagaimana mestinya	1.5
sedikit kecewa	-1.8
seharusnya sudah sampai	-1.5
sejak lama	0.0
selamat pagi	0.0
selamat siang	0.0
semoga lebih baik	0.0
semoga makin baik	0.0
seperti baru	1.5
sesuai yang diharapkan	1.5
sesuai yg diharapkan	1.5
sgt kecewa	-3.0
slh satu	0.0
sudah lama	0.0
sudah lama menunggu	-1.8
sudah lama nunggu	-1.8
suka bocor	-1.8
suka bohong	-1.8
suka delay	-1.8
suka eror	-1.8
suka gak suka	0.0
suka hilang	-1.8
suka hilang sinyal	-1.8
suka ilang	-1.8
suka kepotong	-1.8
suka lelet	-1.8
suka lemot	-1.8
suka lupa	-1.8
suka macet	-1.8
suka mati	-1.8
suka mati sendiri	-1.8
suka ngadat	-1.8
suka ngaret	-1.8
suka ngeblank	-1.8
suka ngelag	-1.8
suka nyangkut	-1.8
suka putus	-1.8
suka rusak	-1.8
suka salah	-1.8
suka salah kirim	-1.8
suka telat	-1.8
suka tidak suka	0.0
sulit dihubungi	-2.2
surat kehilangan	0.0
suruh sabar	-1.5
susah dihubungi	-2.2
tahan air	1.0
tahan gores	1.8
tak ada duanya	2.5
tak becus	-1.5
tak diragukan	2.2
tak habis pikir	-2.5
tak jelas	-2.0
tak kunjung	-2.0
tak manusiawi	-2.5
tak mengecewakan	2.5
tak menyesal	2.2
tak perlu diragukan	2.2
tak pernah mengecewakan	2.5
tak salah	1.8
tak salah pilih	1.8
tak sesuai	-2.0
tak terkalahkan	1.8
tak terlupakan	2.5
tak tertandingi	2.5
tanpa alasan	-1.5
tanpa antre	1.2
tanpa balasan	-2.0
tanpa cacat	1.5
tanpa cela	1.5
tanpa drama	1.2
tanpa hambatan	1.2
tanpa info	-1.5
tanpa izin	-2.0
tanpa kabar	-1.5
tanpa kendala	1.2
tanpa kompensasi	-2.0
tanpa konfirmasi	-1.5
tanpa lama	1.6
tanpa masalah	1.2
tanpa minus	1.2
tanpa pemberitahuan	-1.5
tanpa penjelasan	-1.5
tanpa permintaan maaf	-2.0
tanpa persetujuan	-2.0
tanpa potongan	1.8
tanpa respon	-2.0
tanpa ribet	1.8
tanpa sebab	-2.0
tanpa solusi	-2.0
tanpa syarat ribet	1.8
tanpa tanggung jawab	-2.0
tdk ada cacat	1.2
tdk ada keluhan	1.2
tdk ada kendala	1.2
tdk ada komplain	1.2
tdk ada masalah	1.2
tdk ada respon	-2.0
tdk ada tanggapan	-2.0
tdk apa-apa	0.5
tdk balik-balik	-2.0
tdk banget	-2.0
tdk becus	-3.0
tdk beres	-1.8
tdk berfungsi	-1.8
tdk bersih	-1.4
tdk bisa	-1.5
tdk bs	-1.5
tdk datang	-1.8
tdk diangkat	-2.0
tdk dibalas	-2.0
tdk dibales	-2.0
tdk digubris	-2.0
tdk dijawab	-2.0
tdk dikirim	-1.8
tdk dingin	-1.8
tdk direspon	-2.0
tdk direspons	-2.0
tdk ditanggapi	-2.0
tdk diterima	-1.8
tdk enak	-1.8
tdk gampang robek	1.5
tdk gampang rusak	1.5
tdk jelas	-2.0
tdk kaya di	-1.8
tdk kayak di	-1.8
tdk kayak gambar	-1.8
tdk kunjung	-2.0
tdk kyk di	-1.8
tdk masalah	0.5
tdk masuk-masuk	-2.0
tdk mengecewakan	2.5
tdk menyesal	2.2
tdk mirip	-1.8
tdk muat	-1.2
tdk mudah luntur	1.5
tdk mudah patah	1.5
tdk mudah robek	1.5
tdk mudah rusak	1.5
tdk mudah sobek	1.5
tdk ngecewain	2.5
tdk nyala	-1.8
tdk nyaman	-1.4
tdk nyambung	-1.8
tdk nyampe	-2.0
tdk nyesal	2.2
tdk nyesel	2.2
tdk pas	-1.2
tdk peduli	-2.0
tdk pernah kecewa	2.5
tdk pernah ngecewain	2.5
tdk puas	-2.5
tdk recomended	-3.0
tdk recommended	-3.0
tdk rekomendasi	-3.0
tdk rekomended	-3.0
tdk sama dengan	-1.8
tdk sama dgn	-1.8
tdk sama kayak	-1.8
tdk sama seperti	-1.8
tdk seperti di	-1.8
tdk seperti foto	-1.8
tdk seperti gambar	-1.8
tdk sesuai	-2.0
tdk sesuai dengan	-2.0
tdk sesuai dengan pesanan	-2.2
tdk sesuai dgn	-2.0
tdk sesuai sama	-2.0
tdk stabil	-1.4
tdk terawat	-1.4
tdk terlupakan	2.5
tdk worth	-1.8
tdk worth it	-1.8
tempat sampah	0.0
terakhir kalinya	-2.5
terima kasih sebelumnya	0.0
terus terang	0.0
tiada duanya	3.0
tiada tanding	2.5
tidak =murahan	1.8
tidak ada ac	-1.4
tidak ada air	-1.8
tidak ada air panas	-1.8
tidak ada antrean	1.8
tidak ada balasan	-2.0
tidak ada bedanya	-1.5
tidak ada biaya admin	1.8
tidak ada biaya tambahan	1.8
tidak ada cacat	1.2
tidak ada colokan	-1.4
tidak ada dokter	-1.4
tidak ada duanya	2.5
tidak ada empati	-1.5
tidak ada gunanya	-1.8
tidak ada habisnya	-1.0
tidak ada handuk	-1.4
tidak ada hasil	-1.8
tidak ada info	-1.5
tidak ada informasi	-1.5
tidak ada internet	-1.4
tidak ada itikad baik	-1.5
tidak ada jawaban	-2.0
tidak ada jendela	-1.4
tidak ada kabar	-1.5
tidak ada kejelasan	-1.8
tidak ada kekurangan	1.8
tidak ada keluhan	1.2
tidak ada kendala	1.2
tidak ada keterangan	-1.4
tidak ada kompensasi	-1.4
tidak ada komplain	1.2
tidak ada lawan	2.2
tidak ada lift	-1.4
tidak ada masalah	1.2
tidak ada minus	1.2
tidak ada obat	2.2
tidak ada parkir	-1.4
tidak ada pemberitahuan	-1.4
tidak ada pengumuman	-1.4
tidak ada perbaikan	-1.5
tidak ada permintaan maaf	-1.4
tidak ada perubahan	-1.5
tidak ada petugas	-1.4
tidak ada potongan	1.8
tidak ada progres	-1.5
tidak ada rasanya	-1.4
tidak ada respon	-2.0
tidak ada respons	-2.0
tidak ada response	-2.0
tidak ada ruginya	1.8
tidak ada sabun	-1.4
tidak ada senyum	-1.4
tidak ada sinyal	-1.4
tidak ada snack	-1.4
tidak ada solusi	-2.0
tidak ada sopan	-1.5
tidak ada tandingannya	1.8
tidak ada tanggapan	-2.0
tidak ada tanggung jawab	-1.5
tidak ada tenaga	-1.5
tidak ada tindak lanjut	-2.0
tidak ada wifi	-1.4
tidak ada yang bisa mengalahkan	1.8
tidak ada yang dikeluhkan	1.8
tidak ada yang kurang	1.8
tidak ada yang perlu dikeluhkan	1.8
tidak ada yang rusak	1.2
tidak adil	-1.4
tidak akan belanja lagi	-2.5
tidak akan beli lagi	-2.5
tidak akan kecewa	1.8
tidak akan menyesal	2.2
tidak akan order lagi	-2.5
tidak akan pesan lagi	-2.5
tidak aktif	-1.8
tidak alot	1.8
tidak aman	-1.4
tidak amanah	-2.5
tidak amis	1.8
tidak antre	1.8
tidak apa apa	0.5
tidak bakal beli lagi	-2.5
tidak bakal kecewa	1.8
tidak bakal nyesel	2.2
tidak bakal order lagi	-2.5
tidak balik-balik	-2.0
tidak banget	-2.0
tidak bau	1.5
tidak becus	-3.0
tidak bekerja	-1.8
tidak beres	-1.8
tidak beretika	-1.6
tidak berfungsi	-1.8
tidak berguna	-1.8
tidak berisik	1.5
tidak bermoral	-1.6
tidak bertenaga	-1.5
tidak bikin kapok	1.8
tidak bikin kecewa	2.0
tidak bisa	-1.5
tidak bisa bayar	-1.4
tidak bisa connect	-1.4
tidak bisa diakses	-1.4
tidak bisa dibuka	-1.4
tidak bisa digunakan	-2.2
tidak bisa dihubungi	-2.2
tidak bisa dimakan	-1.4
tidak bisa diminum	-1.4
tidak bisa dipakai	-2.2
tidak bisa dipercaya	-2.5
tidak bisa dipungkiri	0.0
tidak bisa download	-1.4
tidak bisa internetan	-1.4
tidak bisa login	-1.4
tidak bisa masuk	-1.4
tidak bisa tidur	-1.8
tidak bisa transfer	-1.4
tidak bisa update	-1.4
tidak bocor	1.8
tidak boros	1.8
tidak bosan-bosan	1.8
tidak buruk	1.2
tidak buruk-buruk amat	0.8
tidak cair	-1.5
tidak cepat rusak	1.5
tidak cuma	0.0
tidak dapat bonus	-1.2
tidak dapat diakses	-1.5
tidak dapat dibuka	-1.5
tidak dapat digunakan	-1.5
tidak dapat dipakai	-1.5
tidak dapat kursi	-1.4
tidak dapat tempat duduk	-1.4
tidak dapet bonus	-1.2
tidak datang	-1.8
tidak datang-datang	-2.0
tidak dateng	-1.8
tidak dateng-dateng	-2.0
tidak dianggap	-2.0
tidak diangkat	-2.0
tidak dibalas	-2.0
tidak dibales	-2.0
tidak dibayar	-1.5
tidak diberi	-1.5
tidak diberi tahu	-1.4
tidak diberitahu	-1.4
tidak dibersihkan	-1.4
tidak dicover	-1.5
tidak dicuci	-1.4
tidak didengar	-1.4
tidak diganti	-1.5
tidak digubris	-2.0
tidak dihargai	-1.4
tidak dihubungi	-1.4
tidak diinfokan	-1.4
tidak dijawab	-2.0
tidak dikabari	-1.4
tidak dikasih	-1.5
tidak dikembalikan	-1.5
tidak dikirim	-1.8
tidak dikirim-kirim	-2.0
tidak dilayani	-1.4
tidak dingin	-1.8
tidak diperbarui	-1.5
tidak diperiksa	-1.4
tidak diproses	-1.8
tidak dipungut biaya	1.8
tidak diragukan	2.2
tidak direspon	-2.0
tidak direspons	-2.0
tidak disambut	-1.4
tidak disapa	-1.4
tidak disapu	-1.4
tidak ditanggapi	-2.0
tidak ditanggung	-1.5
tidak diterima	-1.8
tidak efektif	-1.4
tidak efisien	-1.4
tidak empuk	-1.4
tidak enak	-1.8
tidak eneg	1.8
tidak etis	-1.4
tidak fresh	-1.8
tidak gampang robek	1.5
tidak gampang rusak	1.5
tidak gatal	1.8
tidak gerah	1.8
tidak habis pikir	-2.5
tidak hambar	1.8
tidak hanya	0.0
tidak higienis	-1.4
tidak jadi masalah	0.5
tidak jamin	-1.2
tidak jauh dari	1.0
tidak jelas	-2.0
tidak jelas juntrungannya	-1.8
tidak jelek	1.2
tidak jelek-jelek amat	0.8
tidak jujur	-2.5
tidak jutek	1.8
tidak kalah bagus	1.5
tidak kalah dengan	1.5
tidak kalah sama	1.5
tidak kaleng-kaleng	2.2
tidak kapok	1.8
tidak karuan	-1.8
tidak kaya di	-1.8
tidak kayak di	-1.8
tidak kayak gambar	-1.8
tidak ke lain hati	2.0
tidak keasinan	1.8
tidak kebagian	-1.4
tidak keberatan	0.5
tidak kecewa sama sekali	2.0
tidak kedap	-1.8
tidak kelar-kelar	-1.4
tidak kerasa	-1.2
tidak kompeten	-1.4
tidak konek	-1.4
tidak konsisten	-1.4
tidak kotor	1.8
tidak kuat nanjak	-1.5
tidak kunjung	-2.0
tidak kyk di	-1.8
tidak lama	1.5
tidak lama lagi	0.0
tidak lancar	-1.4
tidak layak	-1.8
tidak layak disebut	-2.2
tidak layak jual	-2.0
tidak layak makan	-1.8
tidak layak pakai	-2.0
tidak lelet	1.8
tidak lemot	1.8
tidak lengkap	-1.8
tidak logis	-1.4
tidak luntur	1.5
tidak luntur sama sekali	1.8
tidak lupa	0.0
tidak mahal	1.5
tidak mahal-mahal amat	1.0
tidak manusiawi	-2.2
tidak masalah	0.5
tidak masuk akal	-2.0
tidak masuk-masuk	-2.0
tidak matang	-1.8
tidak matang sempurna	-1.4
tidak mau belanja lagi	-2.5
tidak mau beli lagi	-2.5
tidak mau order lagi	-2.5
tidak mau tahu	-1.8
tidak mau tau	-1.8
tidak membantu	-1.4
tidak membeda-bedakan	1.8
tidak membedakan	1.8
tidak menarik	-1.4
tidak mengecewakan	2.5
tidak menunggu lama	1.8
tidak menyangka sebagus	1.8
tidak menyesal	2.2
tidak mirip	-1.8
tidak muat	-1.2
tidak mudah luntur	1.5
tidak mudah patah	1.5
tidak mudah robek	1.5
tidak mudah rusak	1.5
tidak mudah sobek	1.5
tidak muncul	-1.4
tidak mutu	-1.8
tidak ngantri	1.8
tidak ngecewain	2.5
tidak ngelag	1.8
tidak nyala	-1.8
tidak nyaman	-1.4
tidak nyambung	-1.8
tidak nyampe	-2.0
tidak nyampe-nyampe	-2.0
tidak nyangka	0.0
tidak nyesal	2.2
tidak nyesel	2.2
tidak pahit	1.8
tidak pakai lama	1.5
tidak pakai otak	-2.0
tidak pake lama	1.5
tidak pake otak	-2.0
tidak pake ribet	1.8
tidak pantas	-1.4
tidak pas	-1.2
tidak pecah	1.8
tidak pecus	-1.8
tidak peduli	-2.0
tidak pelit	1.8
tidak pengap	1.8
tidak penyok	1.8
tidak perlu antre	1.8
tidak perlu diragukan	2.2
tidak perlu khawatir	1.8
tidak perlu nunggu lama	1.8
tidak perlu repot	1.8
tidak pernah ada masalah	1.8
tidak pernah bosan	1.8
tidak pernah delay	1.8
tidak pernah error	1.8
tidak pernah gagal	1.8
tidak pernah gangguan	1.8
tidak pernah kecewa	2.5
tidak pernah lemot	1.8
tidak pernah masalah	1.8
tidak pernah mogok	1.8
tidak pernah ngecewain	2.5
tidak pernah putus	1.8
tidak pernah rewel	1.8
tidak pernah rusak	1.8
tidak pernah salah	1.8
tidak pernah telat	1.5
tidak pilih kasih	1.8
tidak praktis	-1.4
tidak profesional	-2.2
tidak puas	-2.5
tidak punya aturan	-1.6
tidak punya empati	-1.6
tidak punya hati	-3.0
tidak punya otak	-3.0
tidak punya perasaan	-1.6
tidak punya sopan santun	-1.6
tidak putus-putus	1.8
tidak ramah	-1.8
tidak rapi	-1.4
tidak recomended	-3.0
tidak recommend	-1.8
tidak recommended	-3.0
tidak rekomendasi	-3.0
tidak rekomended	-3.0
tidak repot	1.8
tidak responsif	-1.4
tidak rewel	1.8
tidak ribet	1.8
tidak ribet sama sekali	1.8
tidak rugi	1.8
tidak sabar ingin	1.5
tidak sabar menunggu	1.5
tidak sabar pengen	1.5
tidak sakit	1.8
tidak salah beli	1.8
tidak salah pilih	1.8
tidak sama dengan	-1.8
tidak sama dengan foto	-1.8
tidak sama dengan gambar	-1.8
tidak sama dgn	-1.8
tidak sama kayak	-1.8
tidak sama seperti	-1.8
tidak sampai sehari	1.5
tidak sampai seminggu	1.5
tidak sampai-sampai	-2.0
tidak sampe sehari	1.5
tidak sampe seminggu	1.5
tidak sampe-sampe	-2.0
tidak sebanding	-2.0
tidak segar	-1.8
tidak selesai-selesai	-2.0
tidak sembuh-sembuh	-1.4
tidak sempit	1.8
tidak sengaja	0.0
tidak senyum	-1.4
tidak seperti di foto	-1.8
tidak seperti di gambar	-1.8
tidak seperti foto	-1.8
tidak seperti gambar	-1.8
tidak sesuai	-2.0
tidak sesuai dengan	-2.0
tidak sesuai dengan pesanan	-2.2
tidak sesuai deskripsi	-2.2
tidak sesuai dgn	-2.0
tidak sesuai ekspektasi	-2.2
tidak sesuai foto	-2.2
tidak sesuai gambar	-2.2
tidak sesuai harapan	-2.2
tidak sesuai jadwal	-1.4
tidak sesuai janji	-2.2
tidak sesuai pesanan	-2.2
tidak sesuai sama	-2.0
tidak sesuai yang diharapkan	-1.8
tidak sia-sia	1.8
tidak solutif	-1.4
tidak sombong	1.8
tidak sopan	-2.2
tidak sopan sama sekali	-2.0
tidak stabil	-1.4
tidak sulit	1.8
tidak sumpek	1.8
tidak susah	1.5
tidak tahu	0.0
tidak tahu malu	-3.0
tidak tanggung jawab	-2.0
tidak tau	0.0
tidak tau malu	-3.0
tidak tepat waktu	-1.4
tidak terasa sakit	1.8
tidak terawat	-1.4
tidak terkalahkan	1.8
tidak terlalu buruk	0.8
tidak terlalu lama	1.2
tidak terlalu mahal	1.2
tidak terlalu masalah	0.5
tidak tersedia	-1.5
tidak tertandingi	2.5
tidak terurus	-2.0
tidak transparan	-1.4
tidak update	-1.5
tidak user friendly	-1.4
tidak wajar	-1.4
tidak worth	-1.8
tidak worth it	-1.8
tidur siang	0.0
tolong jualan	-0.8
tolong jujur	-1.5
tolong lebih	-0.8
tong sampah	0.0
top up	0.0
uang ganti rugi	0.0
udah lama	0.0
udah lama nunggu	-1.8
udh lama	0.0
uji tabrak	0.0
yang jujur	-1.5
yang pertama dan terakhir	-2.5
yg jujur	-1.5

[examples]
negative	Admin jutek dan chat gak pernah dibales.
negative	Awalnya bagus, tapi sekarang aplikasinya lemot dan sering error.
negative	Barang belum sampai padahal sudah dua minggu, kecewa berat.
negative	Harganya kemahalan untuk bahan setipis ini.
negative	Kamarnya kotor, bau apek, dan AC-nya tidak dingin.
negative	Kualitasnya jelek, baru dipakai sekali sudah rusak.
negative	tdk sesuai gambar, nyesel beli di sini
neutral	Kemarin saya ke kantor cabang untuk ganti kartu.
neutral	Salah satu toko di Bandung.
neutral	Saya pesan dua hari yang lalu lewat aplikasi.
neutral	Tidak tahu.
neutral	Warnanya biru, ukuran L.
positive	Barang sampai dengan selamat 👍
positive	Dokternya sabar dan penjelasannya mudah dipahami.
positive	Gak nyesel beli di sini, kualitasnya mantap.
positive	Pelayanannya ramah banget dan sangat membantu.
positive	Pengiriman cepat, barang sesuai pesanan, makasih!
positive	Tidak mengecewakan sama sekali.
positive	harga terjangkau, rasanya enak, pasti balik lagi
