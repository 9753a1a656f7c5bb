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
=aman	1.3
=amannya	1.3
=andal	1.8
=andalan	1.8
=baik	1.2
=baik2	1.2
=baiknya	0.5
=beda	-1.0
=bekas	-1.0
=belagu	-2.2
=berasa	1.0
=berbeda	-1.0
=berbulu	-1.5
=berguna	1.5
=berhasil	1.5
=berjamur	-2.0
=berkelas	1.8
=berkesan	2.0
=berkualitas	2.0
=bermanfaat	2.0
=bermasalah	-2.2
=bermutu	1.8
=berpengalaman	1.2
=bersahabat	2.2
=bersemangat	1.2
=bersih	1.8
=bersihnya	1.8
=bertenaga	1.5
=beruntung	1.5
=bonusnya	0.7
=cepat	1.8
=cepat2	1.8
=cepatnya	1.8
=cepet	1.8
=cepet2	1.8
=cpt	1.8
=diapresiasi	1.0
=dibanting	-2.0
=dibersihkan	-0.6
=dicuekin	-2.0
=didiamkan	-1.8
=didiemin	-1.8
=dilempar	-2.0
=dimarahin	-2.2
=dimudahkan	1.3
=diperbaiki	-1.0
=dipercaya	1.5
=dipercepat	-0.8
=diperdaya	-2.5
=dipermudah	1.3
=dipersulit	-1.8
=disayangkan	-1.2
=disedot	-2.0
=ditolak	-1.5
=enak	2.0
=enaknya	2.0
=habis	-0.8
=harusnya	-0.6
=jamuran	-2.0
=jelas	1.2
=kampungan	-2.0
=keasinan	-1.6
=kebaikan	1.5
=kebesaran	-1.5
=keblokir	-1.5
=kegedean	-1.5
=kehabisan	-1.5
=kejelasan	1.2
=kekecilan	-1.5
=kekinian	1.2
=kekurangan	-1.2
=kekurangannya	-1.2
=kelamaan	-2.0
=kelonggaran	-1.5
=kemahalan	-2.0
=kemanisan	-1.6
=kemudahan	1.3
=kepanasan	-1.5
=kepanjangan	-1.5
=kependekan	-1.5
=kepotong	-1.2
=kesempitan	-1.5
=ketagihan	2.0
=ketidaknyamanan	-1.5
=ketinggalan	-1.3
=ketipisan	-1.5
=ketukar	-1.8
=ketuker	-1.8
=lama	-1.5
=lamanya	-1.5
=langganan	1.5
=lengkapnya	1.5
=lepas	-1.0
=malfungsi	-2.0
=marahin	-2.2
=mati	-1.8
=medit	-1.5
=memadai	1.0
=memalukan	-2.8
=memanjakan	1.8
=membaik	1.5
=membantu	1.8
=memburuk	-2.0
=memikat	2.0
=memperdaya	-2.5
=mempermudah	1.3
=mempersulit	-1.8
=memprihatinkan	-2.0
=memudahkan	1.3
=menarik	1.5
=menawan	2.0
=mengenaskan	-2.0
=mengerikan	-3.0
=mengesankan	2.2
=menguntungkan	1.5
=meningkat	1.5
=menunggu	-1.0
=menurun	-1.5
=menyenangkan	2.0
=mestinya	-0.6
=minim	-1.0
=minimnya	-1.0
=mudah	1.3
=murah	1.4
=murahan	-2.0
=murahnya	1.4
=nagih	2.0
=nendang	1.8
=ngambang	-1.5
=ngasal	-2.0
=ngebantu	1.8
=nunggu	-1.0
=pemerasan	-3.0
=pengertian	1.6
=perbaiki	-1.0
=percaya	1.5
=perhatian	1.3
=populer	0.8
=putus	-0.8
=sampah	-2.5
=sayang	-0.8
=sayangnya	-1.0
=seadanya	-1.0
=sebanding	1.5
=secepat	1.8
=seenaknya	-2.2
=seharusnya	-0.6
=sehat	1.2
=semestinya	-0.6
=sepadan	1.8
=sepihak	-2.2
=tebal	0.8
=tebalnya	0.8
=tepat	1.0
=teratur	1.0
=terawat	1.5
=terbaik	3.0
=terbantu	1.8
=terbelah	-1.5
=terbuang	-1.8
=terburuk	-3.5
=terdepan	1.5
=terenak	2.5
=terharu	1.5
=terhenti	-1.5
=terhibur	1.6
=terjaga	1.3
=terjangkau	1.8
=terkesan	0.8
=terlantar	-2.0
=terlewat	-1.3
=termurah	1.4
=terpedaya	-2.5
=terpercaya	2.0
=terpotong	-1.2
=terputus	-1.5
=tersangkut	-1.5
=tersedot	-2.0
=tersinggung	-1.8
=tertahan	-1.5
=tertarik	1.0
=tertata	1.0
=tertelan	-2.5
=tertinggal	-1.3
=tertukar	-1.8
=terurus	1.8
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
acuh	-2.0
acung jempol	2.5
ada bonus	1.2
adem	1.5
adil	1.0
aesthetic	1.5
ajib	2.2
akal-akalan	-2.2
akurat	1.6
alasan mulu	-1.2
alasan saja	-1.2
alasan terus	-1.2
alergi	-1.5
alhamdulilah	1.5
alhamdulillah	1.5
alot	-1.8
amanah	2.0
amazing	3.0
amburadul	-3.0
ambyar	-2.0
amin	0.8
amis	-1.2
ampas	-3.0
ampuh	2.0
ancur	-3.0
ancur-ancuran	-2.3
ancurr	-3.0
aneh	-1.5
anggun	1.6
angker	-1.0
angkuh	-2.2
anjg	-3.5
anjing	-4.0
anjlok	-2.0
annoying	-2.0
anti air	1.5
anti karat	1.5
anti ribet	1.8
antre	-1.2
antri	-1.2
antusias	2.0
anyep	-1.5
apek	-1.8
apes	-2.0
apik	1.8
aplikasi sampah	-3.0
apresiasi	1.0
arogan	-2.2
asal jadi	-2.0
asal-asalan	-2.0
asik	2.0
asri	1.6
astaga	-1.5
astagfirullah	-1.5
asyik	2.0
awesome	3.0
awet	2.0
b aja	-0.5
bad	-2.0
bagaimana sih	-0.8
bagoes	2.0
bagus	2.0
baguss	2.0
bahagia	2.5
bahaya	-2.0
baik hati	2.0
baik-baik	1.2
bajingan	-4.0
balas cepat	1.6
balik lagi	1.6
bangga	2.5
bangsat	-4.0
bantat	-1.5
banyak alasan	-1.2
banyak bonus	1.5
bapuk	-2.5
barang bekas	-2.0
barang kw	-2.0
barang rongsok	-3.0
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
becek	-1.2
beda dari foto	-1.5
beda dari gambar	-1.5
beda dengan foto	-1.5
beda dengan gambar	-1.5
beda jauh	-1.5
beda sama foto	-1.5
beda sama gambar	-1.5
bego	-3.0
bekas pakai	-2.0
belang	-1.5
belanja lagi	1.6
belatung	-2.0
beli lagi	1.6
benang lepas	-1.8
benci	-3.0
bengkok	-1.5
bening	1.4
bentak	-2.5
berantakan	-2.0
berbelit	-1.8
berbelit-belit	-1.8
berbulan-bulan	-2.2
bercak	-1.5
berengsek	-3.5
berhati mulia	2.0
berisik	-1.8
berjam-jam	-1.5
berkah	1.2
berkali-kali	-1.0
berminggu-minggu	-2.2
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
biasa saja	-0.5
bikin betah	2.0
bikin emosi	-2.5
bikin kapok	-2.8
bikin kesal	-2.5
bikin kesel	-2.5
bikin nagih	2.5
bikin nyaman	2.0
bingung	-1.5
bintang 1	-3.5
bintang 2	-1.5
bintang 5	3.0
bintang dua	-1.5
bintang kosong	-3.0
bintang lima	3.0
bintang nol	-3.5
bintang satu	-3.5
bisa diandalkan	2.0
bising	-1.8
blacklist	-2.5
blokir	-1.5
blur	-1.6
bo'ong	-2.8
bobol	-2.8
bobrok	-3.0
bocor	-2.0
bodoh	-2.5
bodong	-2.5
bohong	-2.8
bohongin	-2.0
bolak balik	-1.2
bolong	-2.0
bonafid	1.6
bonyok	-2.3
boong	-2.8
boros	-1.5
bosan	-1.5
bosenin	-1.8
breakout	-1.5
brengsek	-3.5
brudul	-1.5
brudulan	-1.5
bt	-2.0
buang duit	-2.5
buang uang	-2.5
buang waktu	-2.5
buang-buang duit	-2.5
buang-buang uang	-2.5
buang-buang waktu	-2.5
bug	-2.0
buram	-1.6
buruk	-2.5
busuk	-3.0
butut	-1.8
cacat	-2.2
cacat produksi	-2.2
cair cepat	1.8
cakep	2.0
cancel	-1.2
canggih	1.8
cantik	1.8
cape	-1.5
capek	-1.5
cari-cari alasan	-1.2
carut marut	-2.2
cekatan	1.8
celaka	-2.5
cemas	-1.5
cemberut	-2.2
cemerlang	1.8
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
ceroboh	-2.0
ciamik	2.2
cinta	2.2
cocok	1.6
comfortable	1.8
comfy	1.8
complain	-0.7
cool	1.5
copot	-2.0
cozy	1.8
crash	-2.0
cuan	1.5
cucok	2.2
cucok buat	1.8
cuek	-2.0
cuek bebek	-2.0
culas	-1.8
cuma janji	-1.8
cupu	-1.5
curang	-3.0
curi	-2.5
dabest	2.5
dapat bonus	1.5
dapat diandalkan	2.0
dapet bonus	1.5
datang lagi	1.6
debu	-1.3
dekil	-1.8
delay	-2.0
delayed	-2.0
demen	1.8
dengan selamat	1.5
depresi	-2.0
di atas ekspektasi	2.5
di atas harapan	2.5
di atas rata-rata	2.5
di bawah ekspektasi	-2.2
di bawah harapan	-2.2
di bawah standar	-2.2
di php	-2.0
di pingpong	-2.5
diam-diam	-0.8
diatas ekspektasi	2.5
diatas harapan	2.5
dibales cepat	1.8
dibawah ekspektasi	-2.2
dibawah standar	-2.2
dicancel sepihak	-2.0
dighosting	-2.0
dikasi bonus	1.5
dikasih bonus	1.5
dikirim bonus	1.5
dilempar-lempar	-2.5
diphp	-2.0
diphpin	-2.0
dipingpong	-2.5
disappoint	-2.2
disappointed	-2.5
disappointing	-2.2
diskriminasi	-3.0
disuruh menunggu	-2.0
disuruh nunggu	-2.0
dongkol	-2.5
doyan	1.6
dua jempol	2.5
dzalim	-3.0
efektif	1.6
efisien	1.6
ekonomis	1.5
elegan	1.8
elus dada	-2.0
emosi	-1.5
emosi jiwa	-2.5
empuk	1.8
enjoy	1.6
eror	-2.2
error	-2.2
estetik	1.5
excellent	3.0
expayet	-2.0
expired	-2.0
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
fleksibel	1.3
force close	-2.0
forceclose	-2.0
free ongkir	1.2
fresh	1.5
friendly	1.8
frustasi	-2.0
frustrasi	-2.0
gagal	-2.2
gaje	-2.0
gajelas	-2.0
galak	-2.0
galau	-1.2
gampang	1.3
gampang dipahami	1.8
gampang dipakai	2.0
gampang luntur	-1.8
gampang rusak	-2.5
gampang sobek	-2.5
ganggu	-1.8
gatal	-1.8
gatel	-1.8
gelap	-1.0
gelisah	-1.5
gemar	1.2
gemas	1.2
gembira	2.2
gemes	1.2
gemilang	1.8
gerah	-1.5
gerak cepat	2.0
geram	-2.5
gercep	2.2
gesit	1.6
ghosting	-2.0
gigit jari	-2.0
gimana ini	-0.8
gimana sih	-0.8
gitu-gitu aja	-0.5
gitu-gitu saja	-0.5
goblog	-2.5
goblok	-3.5
gokil	2.2
good	2.0
good job	2.0
good looking	1.5
good quality	1.8
gores	-1.5
gosong	-1.8
goyang	-1.0
gratis	1.0
gratis ongkir	1.2
great	2.2
gurih	2.0
gusar	-1.8
habis kesabaran	-2.5
hadeh	-1.5
hadeuh	-1.5
halus	1.4
hambar	-1.6
hambat	-1.8
hancur	-3.0
hancur lebur	-3.5
handal	1.8
hang	-2.0
hangat	1.5
hangus	-2.0
hapi	2.2
happy	2.2
hapus aplikasi	-1.8
harapan palsu	-2.5
harga bersahabat	1.6
harga bersaing	1.6
harga miring	1.6
harga selangit	-2.0
harum	1.6
harus diperbaiki	-1.0
hati-hati beli	-2.8
hatur nuhun	1.2
hebat	2.2
helpful	2.0
hemat	1.4
hemat waktu	1.6
hepi	2.2
heran	-0.8
highly recommended	3.0
higienis	1.5
hilang	-2.2
hilang kepercayaan	-2.8
hilang kesabaran	-2.5
hilang-hilang	-1.8
hina	-1.8
hoaks	-2.5
hoax	-2.5
horor	-1.0
horrible	-3.0
hrsnya	-0.6
huft	-1.5
humble	1.6
ilang	-2.2
ilfeel	-1.5
ilfil	-1.5
imitasi	-1.5
imut	1.2
indah	2.0
informatif	1.6
ingkar	-2.5
ingkar janji	-2.5
inovatif	1.8
intimidasi	-2.5
intuitif	1.5
irit	1.4
iritasi	-1.8
isi sedikit	-1.2
isinya kurang	-1.8
isinya sedikit	-1.2
istimewa	2.8
jadul	-1.0
jago	1.6
jahat	-2.0
jahitan lepas	-1.8
jaminan mutu	1.5
janji manis	-2.0
janji palsu	-2.5
jatuh cinta	2.8
jauh dari ekspektasi	-2.5
jauh dari harapan	-2.5
jebak	-2.5
jele	-2.3
jelek	-2.3
jempol	2.0
jengah	-1.5
jengkel	-2.5
jenuh	-1.5
jera	-3.0
jernih	1.4
jijik	-3.0
jlek	-2.3
jorok	-2.5
jos	2.2
jos gandos	2.2
joss	2.2
josss	2.2
jozz	1.8
juara	3.0
judes	-2.2
jujur dan	1.8
jutek	-2.2
kacau	-2.5
kadaluarsa	-2.0
kadaluwarsa	-2.0
kagum	2.2
kaku	-1.0
kalem	1.5
kaleng-kaleng	-2.0
kampret	-2.5
kangen	1.0
kapok	-3.0
kapok beli	-2.0
karat	-2.0
kasar	-2.2
keburu basi	-1.8
kece	2.2
kecewa	-2.8
kecil banget	-1.2
kecil bgt	-1.2
kecil sekali	-1.2
kecoa	-2.0
kecoak	-2.0
kedaluwarsa	-2.0
kejam	-2.0
keki	-1.8
keluh	-1.3
kelupas	-1.8
kena denda	-1.5
kena tipu	-1.8
kencang	1.3
kenceng	1.3
kendala	-1.5
kendor	-1.2
kendur	-1.2
kepotong dua kali	-1.8
keracunan	-3.0
keren	2.2
kesal	-2.5
kesalahan fatal	-2.0
kesel	-2.5
keteteran	-1.8
ketinggalan zaman	-1.5
ketipu foto	-1.8
ketje	2.0
ketus	-2.0
khawatir	-1.5
khianat	-2.5
kikir	-1.5
kilat	1.2
kinclong	2.5
kisruh	-1.5
klop	1.8
kok begini	-0.8
kok dikasih	-2.0
kok dikirim	-2.0
kok gitu	-0.8
kokoh	1.8
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
kopong	-1.5
korupsi	-2.5
kosong	-1.2
kotor	-2.0
koyak	-2.2
kreatif	1.8
ksl	-2.5
kualitas menurun	-2.0
kualitas rendah	-2.0
kuat	1.5
kuatir	-1.5
kukuh	1.8
kumal	-1.5
kumuh	-2.3
kuno	-1.0
kurang 1	-1.8
kurang satu	-1.8
kusam	-1.8
kusut	-1.2
kw	-2.0
lag	-2.0
laknat	-3.0
lalai	-2.0
lama menunggu	-2.0
lama nunggu	-2.0
lamban	-2.0
lambat	-2.0
lame	-2.0
lancar	1.5
lancar jaya	2.0
langganan di sini	1.6
langka	-1.0
lari dari tanggung jawab	-1.8
laris	1.0
late	-1.8
layak	1.2
lebay	-1.0
lebih baik	0.3
lebih cepat dari estimasi	2.0
lebih cepat dari perkiraan	2.0
lecek	-1.5
lecet	-2.0
ledek	-1.8
lega	1.5
legit	1.6
lelah	-1.5
lelet	-2.2
lemah lembut	1.5
lembab	-1.2
lembap	-1.2
lembek	-1.6
lembut	1.5
lemes	-1.5
lemot	-2.2
lempar sana sini	-2.5
lempar tanggung jawab	-2.8
lengkap	1.5
lepas tangan	-2.5
letih	-1.5
lezat	2.0
licik	-1.8
licin	-1.0
lihai	1.4
lincah	1.5
lmbt	-2.0
lmyn	1.0
loading lama	-1.8
loading mulu	-1.8
loading terus	-1.8
longgar	-0.8
lope	2.5
love	2.5
love it	2.0
loyal	1.5
luar biasa	3.0
luas	1.2
lucu	1.2
lumayan	1.0
luntur	-2.0
lupa kirim	-1.3
luwes	0.8
macet	-1.5
macet total	-2.0
mahal	-1.6
mahall	-1.6
maju terus	1.2
makan hati	-2.5
makasi	1.2
makasih	1.2
makin bagus	1.5
makin baik	1.5
makin cepat	1.5
makin parah	-1.8
maknyus	2.2
maksimal	1.5
malah dapat	-2.0
malah dapet	-2.0
malah di kirim	-2.0
malah dikasi	-2.0
malah dikasih	-2.0
malah dikirim	-2.0
malah dikirimin	-2.0
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
mandek	-1.5
mangkir	-1.8
mangkrak	-1.5
manipulasi	-2.5
manjur	2.0
mantab	2.5
mantap	2.5
manteb	2.5
mantep	2.5
mantul	2.5
marah	-2.5
mark up	-2.0
masalah	-1.5
masih segel	1.5
masuk akal	1.3
mati rasa	-2.8
matur nuwun	1.2
mbantu banget	1.8
megah	1.8
melampaui harapan	2.8
melar	-1.8
melebihi ekspektasi	2.8
melebihi harapan	2.8
membengkak	-1.5
mencekik	-2.0
mending	-0.8
mending beli di sini	1.0
mengganjal	-1.5
menginap lagi	1.6
mengkeret	-1.5
mengkerut	-1.5
mentah	-1.5
meremehkan	-1.8
merosot	-2.0
mewah	1.8
mhl	-1.6
minus	-1.2
miris	-2.0
mksh	1.2
mntap	2.5
modern	1.2
mogok	-2.0
mohon dicek	-0.8
mohon diperbaiki	-1.0
mohon diperhatikan	-1.2
molor	-2.0
muak	-2.8
mual	-1.5
muantap	1.8
mubazir	-1.8
mudah digunakan	2.0
mudah dipahami	1.8
mudah dipakai	2.0
mudah luntur	-1.8
mudah panas	-1.8
mudah rusak	-2.5
mudah sobek	-2.5
mujarab	2.0
mulia	1.5
mulus	1.6
mumpuni	1.8
mundur terus	-1.0
muntah	-1.5
murah meriah	2.0
murah senyum	2.0
murce	1.4
murmer	1.6
muter terus	-1.8
muter-muter	-1.8
naik darah	-3.0
naik pitam	-2.5
najis	-3.0
nakal	-1.8
nangis	-2.0
nerawang	-1.4
never again	-3.5
ngaco	-2.2
ngadat	-2.0
ngantuk	-1.5
ngaret	-2.0
ngawur	-2.2
nge-lag	-2.0
ngeblur	-1.6
ngebosenin	-1.8
ngebut	1.3
ngecewain	-2.8
ngecewakan	-2.8
ngedrop	-1.8
ngehang	-2.0
ngelag	-2.0
ngenes	-2.0
ngerepotin	-1.8
ngeri	-1.8
ngeselin	-2.5
ngeyel	-1.6
nginap lagi	1.6
nice	2.0
nikmat	2.0
nipu	-3.5
noda	-1.5
nol bintang	-3.5
nomor satu	2.5
norak	-2.0
nuhun	1.2
nunggu lama	-2.0
nyakitin	-2.2
nyaman	2.0
nyamuk	-1.0
nyangkut	-1.5
nyasar	-2.0
nyebelin	-2.5
nyesal	-2.5
nyesel	-2.5
nyolot	-2.2
nyusahin	-2.2
nyusut	-1.5
ogah	-1.5
ok	1.2
okay	1.2
oke	1.2
okee	1.2
okeh	1.2
okelah kalau begitu	1.0
okey	1.2
oleng	-1.2
omdo	-2.0
omong kosong	-2.5
on time	2.0
ontime	2.0
optimal	1.5
order lagi	1.6
ori	1.5
original	1.5
orisinal	1.5
outstanding	2.8
over price	-2.0
overheat	-1.8
overprice	-2.0
overpriced	-2.0
pahit	-1.3
paksa	-1.5
paling jelek	-2.5
paling parah	-3.0
palsu	-2.2
panik	-0.8
pantas	1.0
parah	-2.5
parno	-1.5
pas banget	1.8
pas di badan	1.8
pas di hati	1.8
pas di kantong	1.8
pas sekali	1.8
patah	-2.0
patah hati	-2.5
paten	1.8
payah	-2.2
pecah	-2.3
pegal	-1.0
peka	1.8
pelayanan prima	2.0
pelik	-1.2
pelit	-1.5
pending	-1.2
pengap	-1.8
penjual jujur	1.8
penyalahgunaan	-2.5
penyesalan terbesar	-3.0
penyok	-2.3
peot	-1.5
percuma	-1.8
perfect	3.0
perhatian sekali	1.8
perlu perbaikan	-1.0
pesan lagi	1.6
pesona	2.0
peyok	-2.3
php	-2.5
php in	-2.0
pilih kasih	-2.2
pindah bank	-1.5
pindah ke lain hati	-1.5
pindah ke toko lain	-1.5
pindah operator	-1.5
pintar	1.4
plus bonus	1.2
poor	-2.0
prah	-2.5
praktis	1.6
premium	1.6
prihatin	-1.5
prima	2.0
profesional	1.8
protes	-1.5
puas	2.5
puas pol	2.0
pudar	-1.8
pukau	2.2
pungli	-2.5
pungutan liar	-2.5
pusing	-1.5
putus-putus	-1.8
ragu	-1.5
rajin	1.4
ramah	2.0
ramah di kantong	1.6
ramah tamah	2.0
ramai lancar	1.2
rampok	-3.0
rapi	1.6
rapih	1.6
rapuh	-1.8
rasis	-3.5
recomanded	2.0
recomend	2.2
recomended	2.2
recommend	2.2
recommended	2.2
recommended seller	2.2
reject	-2.2
rekomen	2.2
rekomend	2.2
rekomendasi	1.6
rekomended	2.2
rempong	-1.8
remuk	-2.3
renyah	1.8
repeat order	2.0
repot	-1.8
resah	-1.5
responsif	2.0
retak	-2.0
retur terus	-1.0
rewel	-1.0
ribet	-1.8
ricuh	-1.5
ringkih	-1.8
ringsek	-2.5
riweuh	-1.5
robek	-2.2
romantis	1.6
rongsok	-3.0
rontok	-1.8
rsk	-2.5
rugi	-2.3
rugi ongkir	-1.8
rumit	-1.8
rusak	-2.5
ruwet	-1.8
sabar	1.5
sabar melayani	1.8
sakit	-1.5
sakit hati	-2.5
sakit kepala	-2.0
sakit mata	-1.8
salah	-1.8
salah kaprah	-2.0
saldo hilang	-2.0
saldo terpotong	-2.0
salut	2.0
sangat disayangkan	-1.2
sangat jujur	1.8
sangsi	-1.0
santai	1.2
santun	1.8
sat set	1.8
satisfied	2.2
satset	1.8
scam	-3.5
scammer	-3.5
sebal	-2.5
sebel	-2.5
sedap	1.8
sedih	-1.8
seenak jidat	-2.2
segar	1.8
segel rusak	-1.8
segel terbuka	-1.8
seger	1.8
sejuk	1.5
selalu ada solusi	1.8
selamat sampai	1.5
seller jujur	1.8
sembarangan	-2.0
sembrono	-2.0
sembuh	2.0
semena-mena	-2.2
sempit	-1.3
sempurna	3.0
semrawut	-2.2
semringah	1.8
semut	-1.0
senang	2.2
seneng	2.2
senyum	1.2
seram	-1.0
seret	-1.6
sering error	-1.8
sering gangguan	-1.8
sering hilang	-1.8
sering rusak	-1.8
sering telat	-1.8
serius melayani	0.8
seru	1.8
sesal	-2.5
sesuai	1.5
sesuai deskripsi	1.6
sesuai ekspektasi	2.5
sesuai foto	1.6
sesuai gambar	1.6
sesuai harapan	2.0
sesuai pesanan	1.6
setengah matang	-1.5
setia	1.8
setuju	1.0
sewenang-wenang	-2.2
sia-sia	-1.8
sial	-2.0
sigap	1.8
siip	1.5
silau	-1.0
simpel	1.3
simple	1.3
sinis	-1.8
sip	1.5
sipp	1.5
slh	-1.8
slow respon	-2.0
slow respond	-2.0
slow respons	-2.0
slow response	-2.0
slowrespon	-2.0
so far so good	1.6
so so	-0.5
sobek	-2.0
solid	1.5
solutif	2.0
sombong	-2.2
songong	-2.2
sopan	1.8
spam	-1.8
spektakuler	3.0
spesial	1.6
sreg	1.8
ssh	-1.8
stabil	1.5
standar banget	-0.5
strategis	1.5
stres	-2.0
stress	-2.0
suck	-2.0
sucks	-2.0
sudah terbuka	-1.0
suka	1.8
suka error	-1.8
sukses	1.2
sukses selalu	1.8
sukses terus	1.2
sulit	-1.8
sumpek	-1.8
sumringah	1.8
super cepat	1.8
susah	-1.8
susut	-1.5
suwun	1.2
syukur	1.5
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
tebel	0.8
teduh	1.2
tega	-2.0
tekun	1.4
telantar	-2.0
telat	-2.0
telaten	1.8
teledor	-2.0
teliti	1.6
tenang	1.4
tengik	-2.0
tengkyu	1.2
tepat waktu	2.2
terawang	-1.4
terbengkalai	-2.0
terhibur	1.6
terima kasih	1.2
terimakasih	1.2
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
terrible	-3.0
tersendat	-1.8
tertib	1.0
tetap terbaik	1.8
thank you	1.2
thanks	1.2
thankyou	1.2
the best	3.5
thx	1.2
tiba lebih cepat	2.0
tikus	-2.0
timpang	-1.2
tipis	-1.2
tipu	-3.5
tks	1.2
tlat	-2.0
toko langganan	1.8
tolol	-3.5
tolong dicek	-0.8
tolong diperbaiki	-1.0
tolong diperhatikan	-1.2
tolong perhatikan	-1.2
top	2.0
top markotop	2.5
tq	1.2
transaksi lancar	1.6
trauma	-2.8
trendi	1.2
trendy	1.2
trimakasih	1.2
trims	1.2
trusted	2.0
tulus	2.2
tumben	-0.5
tumpah	-1.8
tunda	-1.8
tunggu lama	-2.0
tutup akun	-1.5
tutup mata	-2.0
tutup telinga	-2.0
uang hilang	-2.0
ukuran pas	1.6
ulang-ulang	-1.0
unggul	2.0
unik	1.5
uninstall	-1.8
untung banget	1.5
usang	-1.2
useless	-3.0
user friendly	2.0
wajar	0.8
wangi	1.6
was-was	-1.5
welcome	1.8
well done	2.0
worst	-3.5
worth	1.5
worth it	2.2
worth to buy	2.2
worthed	1.8
worthit	2.2
wow	1.0
xD	1.8
ya ampun	-1.5
yang benar saja	-1.5
yang bener aja	-1.5
yang datang malah	-2.0
yg datang malah	-2.0
yg dateng malah	-2.0
zalim	-3.0
zholim	-2.0
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
andai	0.4
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
seandainya	0.4
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

[idioms]
agak kecewa	-1.8
akan lebih baik	-0.3
aman-aman aja	0.5
aman-aman saja	0.5
anti bau	0.0
anti bocor	1.8
anti debu	0.0
anti jamur	0.0
anti lemot	1.8
anti luntur	1.8
anti maling	0.0
anti mengecewakan	2.5
anti nyamuk	0.0
anti pecah	1.8
apa adanya	0.0
atas perhatiannya	0.0
bagus apanya	-2.0
bagus di foto doang	-2.0
bagus di foto saja	-2.0
baik baik saja	0.5
baik pria maupun wanita	0.0
barang lama	0.0
barang pecah belah	0.0
bau tidak sedap	-1.8
bebas ribet	1.8
beda dari yang lain	1.5
bekas luka	0.0
belum ada kabar	-1.8
belum ada kejelasan	-1.8
belum ada respon	-1.8
belum beres	-1.5
belum bisa	-1.5
belum datang	-1.8
belum dateng	-1.8
belum dibalas	-1.8
belum dibales	-1.8
belum dikirim	-1.8
belum diproses	-1.8
belum direspon	-1.8
belum diterima	-1.8
belum juga	-1.5
belum masuk	-1.5
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
bukan salah	0.0
bukan salahnya	0.0
bukan yang asli	-1.2
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
diam saja	-1.8
dijamin puas	2.2
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
enggak sama dengan	-1.8
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
ga =murahan	1.8
ga ada balasan	-2.0
ga ada bedanya	-1.5
ga ada cacat	1.2
ga ada duanya	2.5
ga ada gunanya	-1.8
ga ada hasil	-1.8
ga ada info	-1.5
ga ada informasi	-1.5
ga ada jawaban	-2.0
ga ada kabar	-1.5
ga ada kejelasan	-1.8
ga ada keluhan	1.2
ga ada kendala	1.2
ga ada komplain	1.2
ga ada lawan	2.2
ga ada masalah	1.2
ga ada minus	1.2
ga ada obat	2.2
ga ada respon	-2.0
ga ada respons	-2.0
ga ada response	-2.0
ga ada ruginya	1.8
ga ada solusi	-2.0
ga ada tanggapan	-2.0
ga ada tindak lanjut	-2.0
ga ada yang rusak	1.2
ga akan belanja lagi	-2.5
ga akan beli lagi	-2.5
ga akan menyesal	2.2
ga akan order lagi	-2.5
ga akan pesan lagi	-2.5
ga aktif	-1.8
ga amanah	-2.5
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
ga bikin kapok	1.8
ga bikin kecewa	2.0
ga bisa	-1.5
ga bisa digunakan	-2.2
ga bisa dihubungi	-2.2
ga bisa dipakai	-2.2
ga bisa dipercaya	-2.5
ga bs	-1.5
ga buruk	1.2
ga buruk-buruk amat	0.8
ga cepat rusak	1.5
ga cuma	0.0
ga dapat bonus	-1.2
ga dapet bonus	-1.2
ga datang	-1.8
ga datang-datang	-2.0
ga dateng	-1.8
ga dateng-dateng	-2.0
ga diangkat	-2.0
ga dibalas	-2.0
ga dibales	-2.0
ga diberi	-1.5
ga diganti	-1.5
ga digubris	-2.0
ga dijawab	-2.0
ga dikasih	-1.5
ga dikembalikan	-1.5
ga dikirim	-1.8
ga dikirim-kirim	-2.0
ga diproses	-1.8
ga diragukan	2.2
ga direspon	-2.0
ga direspons	-2.0
ga ditanggapi	-2.0
ga diterima	-1.8
ga enak	-1.8
ga gampang robek	1.5
ga gampang rusak	1.5
ga habis pikir	-2.5
ga hanya	0.0
ga jadi masalah	0.5
ga jelas	-2.0
ga jelas juntrungannya	-1.8
ga jelek	1.2
ga jelek-jelek amat	0.8
ga jls	-2.0
ga jujur	-2.5
ga kalah bagus	1.5
ga kalah sama	1.5
ga kaleng-kaleng	2.2
ga kapok	1.8
ga kaya di	-1.8
ga kayak di	-1.8
ga kayak gambar	-1.8
ga keberatan	0.5
ga kecewa sama sekali	2.0
ga kerasa	-1.2
ga kunjung	-2.0
ga kyk di	-1.8
ga lama	1.5
ga layak	-1.8
ga layak disebut	-2.2
ga layak jual	-2.0
ga layak pakai	-2.0
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
ga nyala	-1.8
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
ga pernah ngecewain	2.5
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
ga susah	1.5
ga tahu	0.0
ga tahu malu	-3.0
ga tanggung jawab	-2.0
ga tau	0.0
ga tau malu	-3.0
ga terlalu buruk	0.8
ga terlalu lama	1.2
ga terlalu mahal	1.2
ga tertandingi	2.5
ga worth	-1.8
ga worth it	-1.8
gabisa	-1.5
gabsa	-1.5
gada masalah	1.2
gak =murahan	1.8
gak ada balasan	-2.0
gak ada bedanya	-1.5
gak ada cacat	1.2
gak ada duanya	2.5
gak ada gunanya	-1.8
gak ada hasil	-1.8
gak ada info	-1.5
gak ada informasi	-1.5
gak ada jawaban	-2.0
gak ada kabar	-1.5
gak ada kejelasan	-1.8
gak ada kekurangan	1.8
gak ada keluhan	1.2
gak ada kendala	1.2
gak ada komplain	1.2
gak ada lawan	2.2
gak ada masalah	1.2
gak ada minus	1.2
gak ada obat	2.2
gak ada respon	-2.0
gak ada respons	-2.0
gak ada response	-2.0
gak ada ruginya	1.8
gak ada solusi	-2.0
gak ada tanggapan	-2.0
gak ada tindak lanjut	-2.0
gak ada yang rusak	1.2
gak akan belanja lagi	-2.5
gak akan beli lagi	-2.5
gak akan menyesal	2.2
gak akan order lagi	-2.5
gak akan pesan lagi	-2.5
gak aktif	-1.8
gak amanah	-2.5
gak apa apa	0.5
gak bakal beli lagi	-2.5
gak bakal nyesel	2.2
gak bakal order lagi	-2.5
gak balik-balik	-2.0
gak banget	-2.0
gak bau	1.5
gak becus	-3.0
gak bekerja	-1.8
gak beres	-1.8
gak berfungsi	-1.8
gak berguna	-1.8
gak berisik	1.5
gak bikin kapok	1.8
gak bikin kecewa	2.0
gak bisa	-1.5
gak bisa digunakan	-2.2
gak bisa dihubungi	-2.2
gak bisa dipakai	-2.2
gak bisa dipercaya	-2.5
gak bisa dipungkiri	0.0
gak bs	-1.5
gak buruk	1.2
gak buruk-buruk amat	0.8
gak cepat rusak	1.5
gak cuma	0.0
gak dapat bonus	-1.2
gak dapet bonus	-1.2
gak datang	-1.8
gak datang-datang	-2.0
gak dateng	-1.8
gak dateng-dateng	-2.0
gak diangkat	-2.0
gak dibalas	-2.0
gak dibales	-2.0
gak diberi	-1.5
gak diganti	-1.5
gak digubris	-2.0
gak dijawab	-2.0
gak dikasih	-1.5
gak dikembalikan	-1.5
gak dikirim	-1.8
gak dikirim-kirim	-2.0
gak diproses	-1.8
gak diragukan	2.2
gak direspon	-2.0
gak direspons	-2.0
gak ditanggapi	-2.0
gak diterima	-1.8
gak enak	-1.8
gak gampang robek	1.5
gak gampang rusak	1.5
gak habis pikir	-2.5
gak hanya	0.0
gak jadi masalah	0.5
gak jelas	-2.0
gak jelas juntrungannya	-1.8
gak jelek	1.2
gak jelek-jelek amat	0.8
gak jls	-2.0
gak jujur	-2.5
gak kalah bagus	1.5
gak kalah sama	1.5
gak kaleng-kaleng	2.2
gak kapok	1.8
gak karuan	-1.8
gak kaya di	-1.8
gak kayak di	-1.8
gak kayak gambar	-1.8
gak keberatan	0.5
gak kecewa sama sekali	2.0
gak kerasa	-1.2
gak kunjung	-2.0
gak kyk di	-1.8
gak lama	1.5
gak layak	-1.8
gak layak disebut	-2.2
gak layak jual	-2.0
gak layak pakai	-2.0
gak lengkap	-1.8
gak luntur	1.5
gak lupa	0.0
gak mahal	1.5
gak manusiawi	-2.2
gak masalah	0.5
gak masuk akal	-2.0
gak masuk-masuk	-2.0
gak mau belanja lagi	-2.5
gak mau beli lagi	-2.5
gak mau order lagi	-2.5
gak mau tahu	-1.8
gak mau tau	-1.8
gak mengecewakan	2.5
gak menyesal	2.2
gak mirip	-1.8
gak muat	-1.2
gak mudah luntur	1.5
gak mudah patah	1.5
gak mudah robek	1.5
gak mudah rusak	1.5
gak mudah sobek	1.5
gak mutu	-1.8
gak ngecewain	2.5
gak nyala	-1.8
gak nyambung	-1.8
gak nyampe	-2.0
gak nyampe-nyampe	-2.0
gak nyesal	2.2
gak nyesel	2.2
gak pakai lama	1.5
gak pakai otak	-2.0
gak pake lama	1.5
gak pake otak	-2.0
gak pake ribet	1.8
gak papa	0.5
gak pas	-1.2
gak peduli	-2.0
gak pelit	1.8
gak perlu diragukan	2.2
gak perlu khawatir	1.8
gak pernah kecewa	2.5
gak pernah ngecewain	2.5
gak pernah telat	1.5
gak profesional	-2.2
gak puas	-2.5
gak punya hati	-3.0
gak punya otak	-3.0
gak ramah	-1.8
gak recomended	-3.0
gak recommend	-1.8
gak recommended	-3.0
gak rekomendasi	-3.0
gak rekomended	-3.0
gak ribet	1.8
gak rugi	1.8
gak sabar ingin	1.5
gak sabar menunggu	1.5
gak sabar pengen	1.5
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
gak selesai-selesai	-2.0
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
gak sesuai janji	-2.2
gak sesuai pesanan	-2.2
gak sesuai sama	-2.0
gak sia-sia	1.8
gak sopan	-2.2
gak susah	1.5
gak tahu	0.0
gak tahu malu	-3.0
gak tanggung jawab	-2.0
gak tau	0.0
gak tau malu	-3.0
gak terlalu buruk	0.8
gak terlalu lama	1.2
gak terlalu mahal	1.2
gak tersedia	-1.5
gak tertandingi	2.5
gak worth	-1.8
gak worth it	-1.8
gampang copot	-2.0
gampang kelupas	-1.5
gampang lepas	-2.0
gampang patah	-2.0
ganti rugi	0.0
gapapa	0.5
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
kartu hilang	0.0
kayak baru	1.5
kebal air	1.0
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
kurang ajar	-3.0
kurang asin	-0.8
kurang berasa	-1.2
kurang besar	-0.8
kurang bumbu	-1.2
kurang dari	0.0
kurang dari sehari	1.5
kurang dingin	-1.2
kurang fast respon	-1.5
kurang gede	-0.8
kurang gesit	-1.2
kurang greget	-1.2
kurang informasi	-1.2
kurang kuat	-1.5
kurang lebih	0.0
kurang manis	-0.8
kurang masuk akal	-1.2
kurang muat	-1.2
kurang nendang	-1.2
kurang paham	0.0
kurang panjang	-0.8
kurang pas	-1.2
kurang pedas	-0.8
kurang perhatian	-1.2
kurang pilihan	-1.2
kurang ramah	-1.5
kurang respon	-1.5
kurang respons	-1.5
kurang response	-1.5
kurang sreg	-1.2
kurang tahu	0.0
kurang tau	0.0
kurang terang	-1.2
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
langganan lama	0.0
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
manis di awal	-2.0
masalah harga	0.0
masalah selera	0.0
mesin antrean	0.0
minta ganti rugi	0.0
mohon bersabar	-0.5
mudah kelupas	-1.5
mudah kotor	-2.0
mudah lepas	-2.0
mudah melar	-2.0
mudah mudahan	0.0
mudah patah	-2.0
mudah pecah	-2.0
murah apanya	-2.0
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
nggak direspon	-2.0
nggak direspons	-2.0
nggak ditanggapi	-2.0
nggak diterima	-1.8
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
nggak terlupakan	2.5
nggak worth	-1.8
nggak worth it	-1.8
no comment	0.0
no drama	1.2
no minus	1.8
no problem	0.5
no recomend	-3.0
no recomended	-3.0
no recommend	-3.0
no recommended	-3.0
nomor antrean	0.0
nomor antrian	0.0
not bad	0.8
not recomended	-3.0
not recommended	-3.0
obat sakit kepala	0.0
pakai hati	1.2
pantas saja	0.0
pas-pasan	-0.8
pecah belah	0.0
pertama dan terakhir	-2.5
rada kecewa	-1.8
ramah apanya	-2.0
rumah sakit	0.0
sabar menunggu	0.0
sabar nunggu	0.0
sakit gigi	0.0
salah 1	0.0
salah barang	-2.2
salah kirim	-2.2
salah kirim barang	-2.2
salah satu	0.0
salah ukuran	-2.2
salah warna	-2.2
sama saja bohong	-2.5
sangat kecewa	-3.0
saya kecewa	-2.5
sayang anak	0.0
sayang dilewatkan	1.5
sayang keluarga	0.0
sayang untuk dilewatkan	1.5
sdh lama	0.0
sebagaimana mestinya	1.5
sedikit kecewa	-1.8
sejak lama	0.0
selamat pagi	0.0
selamat siang	0.0
semoga lebih baik	0.0
semoga makin baik	0.0
seperti baru	1.5
sgt kecewa	-3.0
slh satu	0.0
sudah lama	0.0
sudah lama menunggu	-1.8
sudah lama nunggu	-1.8
sulit dihubungi	-2.2
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
tak terlupakan	2.5
tak tertandingi	2.5
tanpa alasan	-1.5
tanpa antre	1.2
tanpa cacat	1.5
tanpa cela	1.5
tanpa drama	1.2
tanpa hambatan	1.2
tanpa info	-1.5
tanpa kabar	-1.5
tanpa kendala	1.2
tanpa konfirmasi	-1.5
tanpa lama	1.6
tanpa masalah	1.2
tanpa minus	1.2
tanpa pemberitahuan	-1.5
tanpa penjelasan	-1.5
tanpa ribet	1.8
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
tdk bisa	-1.5
tdk bs	-1.5
tdk datang	-1.8
tdk diangkat	-2.0
tdk dibalas	-2.0
tdk dibales	-2.0
tdk digubris	-2.0
tdk dijawab	-2.0
tdk dikirim	-1.8
tdk direspon	-2.0
tdk direspons	-2.0
tdk ditanggapi	-2.0
tdk diterima	-1.8
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
tdk terlupakan	2.5
tdk worth	-1.8
tdk worth it	-1.8
tempat sampah	0.0
terakhir kalinya	-2.5
terus terang	0.0
tiada duanya	3.0
tiada tanding	2.5
tidak =murahan	1.8
tidak ada balasan	-2.0
tidak ada bedanya	-1.5
tidak ada cacat	1.2
tidak ada duanya	2.5
tidak ada gunanya	-1.8
tidak ada habisnya	-1.0
tidak ada hasil	-1.8
tidak ada info	-1.5
tidak ada informasi	-1.5
tidak ada jawaban	-2.0
tidak ada kabar	-1.5
tidak ada kejelasan	-1.8
tidak ada kekurangan	1.8
tidak ada keluhan	1.2
tidak ada kendala	1.2
tidak ada komplain	1.2
tidak ada lawan	2.2
tidak ada masalah	1.2
tidak ada minus	1.2
tidak ada obat	2.2
tidak ada respon	-2.0
tidak ada respons	-2.0
tidak ada response	-2.0
tidak ada ruginya	1.8
tidak ada solusi	-2.0
tidak ada tanggapan	-2.0
tidak ada tindak lanjut	-2.0
tidak ada yang kurang	1.8
tidak ada yang rusak	1.2
tidak akan belanja lagi	-2.5
tidak akan beli lagi	-2.5
tidak akan menyesal	2.2
tidak akan order lagi	-2.5
tidak akan pesan lagi	-2.5
tidak aktif	-1.8
tidak amanah	-2.5
tidak apa apa	0.5
tidak bakal beli lagi	-2.5
tidak bakal nyesel	2.2
tidak bakal order lagi	-2.5
tidak balik-balik	-2.0
tidak banget	-2.0
tidak bau	1.5
tidak becus	-3.0
tidak bekerja	-1.8
tidak beres	-1.8
tidak berfungsi	-1.8
tidak berguna	-1.8
tidak berisik	1.5
tidak bikin kapok	1.8
tidak bikin kecewa	2.0
tidak bisa	-1.5
tidak bisa digunakan	-2.2
tidak bisa dihubungi	-2.2
tidak bisa dipakai	-2.2
tidak bisa dipercaya	-2.5
tidak bisa dipungkiri	0.0
tidak buruk	1.2
tidak buruk-buruk amat	0.8
tidak cepat rusak	1.5
tidak cuma	0.0
tidak dapat bonus	-1.2
tidak dapat diakses	-1.5
tidak dapat dibuka	-1.5
tidak dapat digunakan	-1.5
tidak dapat dipakai	-1.5
tidak dapet bonus	-1.2
tidak datang	-1.8
tidak datang-datang	-2.0
tidak dateng	-1.8
tidak dateng-dateng	-2.0
tidak diangkat	-2.0
tidak dibalas	-2.0
tidak dibales	-2.0
tidak diberi	-1.5
tidak diganti	-1.5
tidak digubris	-2.0
tidak dijawab	-2.0
tidak dikasih	-1.5
tidak dikembalikan	-1.5
tidak dikirim	-1.8
tidak dikirim-kirim	-2.0
tidak diproses	-1.8
tidak diragukan	2.2
tidak direspon	-2.0
tidak direspons	-2.0
tidak ditanggapi	-2.0
tidak diterima	-1.8
tidak enak	-1.8
tidak gampang robek	1.5
tidak gampang rusak	1.5
tidak habis pikir	-2.5
tidak hanya	0.0
tidak jadi masalah	0.5
tidak jelas	-2.0
tidak jelas juntrungannya	-1.8
tidak jelek	1.2
tidak jelek-jelek amat	0.8
tidak jujur	-2.5
tidak kalah bagus	1.5
tidak kalah dengan	1.5
tidak kalah sama	1.5
tidak kaleng-kaleng	2.2
tidak kapok	1.8
tidak karuan	-1.8
tidak kaya di	-1.8
tidak kayak di	-1.8
tidak kayak gambar	-1.8
tidak keberatan	0.5
tidak kecewa sama sekali	2.0
tidak kerasa	-1.2
tidak kunjung	-2.0
tidak kyk di	-1.8
tidak lama	1.5
tidak layak	-1.8
tidak layak disebut	-2.2
tidak layak jual	-2.0
tidak layak pakai	-2.0
tidak lengkap	-1.8
tidak luntur	1.5
tidak lupa	0.0
tidak mahal	1.5
tidak manusiawi	-2.2
tidak masalah	0.5
tidak masuk akal	-2.0
tidak masuk-masuk	-2.0
tidak mau belanja lagi	-2.5
tidak mau beli lagi	-2.5
tidak mau order lagi	-2.5
tidak mau tahu	-1.8
tidak mau tau	-1.8
tidak mengecewakan	2.5
tidak menyesal	2.2
tidak mirip	-1.8
tidak muat	-1.2
tidak mudah luntur	1.5
tidak mudah patah	1.5
tidak mudah robek	1.5
tidak mudah rusak	1.5
tidak mudah sobek	1.5
tidak mutu	-1.8
tidak ngecewain	2.5
tidak nyala	-1.8
tidak nyambung	-1.8
tidak nyampe	-2.0
tidak nyampe-nyampe	-2.0
tidak nyesal	2.2
tidak nyesel	2.2
tidak pakai lama	1.5
tidak pakai otak	-2.0
tidak pake lama	1.5
tidak pake otak	-2.0
tidak pake ribet	1.8
tidak pas	-1.2
tidak pecus	-1.8
tidak peduli	-2.0
tidak pelit	1.8
tidak perlu antre	1.8
tidak perlu diragukan	2.2
tidak perlu khawatir	1.8
tidak pernah kecewa	2.5
tidak pernah ngecewain	2.5
tidak pernah telat	1.5
tidak profesional	-2.2
tidak puas	-2.5
tidak punya hati	-3.0
tidak punya otak	-3.0
tidak ramah	-1.8
tidak recomended	-3.0
tidak recommend	-1.8
tidak recommended	-3.0
tidak rekomendasi	-3.0
tidak rekomended	-3.0
tidak ribet	1.8
tidak rugi	1.8
tidak sabar ingin	1.5
tidak sabar menunggu	1.5
tidak sabar pengen	1.5
tidak salah beli	1.8
tidak salah pilih	1.8
tidak sama dengan	-1.8
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
tidak selesai-selesai	-2.0
tidak seperti di	-1.8
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
tidak sesuai janji	-2.2
tidak sesuai pesanan	-2.2
tidak sesuai sama	-2.0
tidak sia-sia	1.8
tidak sopan	-2.2
tidak sopan sama sekali	-2.0
tidak susah	1.5
tidak tahu	0.0
tidak tahu malu	-3.0
tidak tanggung jawab	-2.0
tidak tau	0.0
tidak tau malu	-3.0
tidak terlalu buruk	0.8
tidak terlalu lama	1.2
tidak terlalu mahal	1.2
tidak terlalu masalah	0.5
tidak tersedia	-1.5
tidak tertandingi	2.5
tidak worth	-1.8
tidak worth it	-1.8
tolong jualan	-0.8
tolong jujur	-1.5
tolong lebih	-0.8
tong sampah	0.0
top up	0.0
uang ganti rugi	0.0
udah lama	0.0
udah lama nunggu	-1.8
udh lama	0.0
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
