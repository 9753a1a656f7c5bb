# Sentiment lexicon of verbatim for Turkish.
pack: tr/sentiment
language: tr
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
[words]
10 numara	3.0
10 numara 5 yıldız	3.5
10 üzerinden 10	3.0
5 yıldız	2.5
:'(	-1.5
:(	-1.5
:((	-1.5
:(((	-1.5
:)	1.2
:))	1.2
:)))	1.2
:-(	-1.5
:-)	1.2
:-/	-0.8
:-D	1.2
:/	-0.8
:D	1.2
:s	-0.8
;)	0.8
<3	2.0
=acı	-1.2
=adamsınız	2.0
=adi	-2.0
=aksama	-1.5
=aksamalar	-1.5
=aldırın	1.5
=anında	1.5
=aylarca	-1.5
=aynısı	0.8
=beklediğimden daha küçük	-1.2
=beklediğimden kötü	-2.0
=beklediğimden küçük	-1.2
=beklediğimin altında	-1.8
=beklentilerimin altında	-1.8
=beklentilerimizin altında	-1.8
=beklentimin altında	-1.8
=beklentimin çok altında	-2.2
=bezdik	-2.0
=bezdim	-2.0
=boşa	-1.5
=boşuna	-1.5
=bunaldım	-1.5
=candan	2.0
=dakikalarca	-1.5
=defalarca	-1.5
=delik	-1.8
=delikmiş	-1.8
=delikti	-1.8
=denemelisiniz	1.5
=denenebilir	0.8
=denenmeli	1.5
=derde	-1.5
=derdi	-1.5
=derdim	-1.5
=derdimi	-1.5
=dikkatle	1.2
=dondu	-2.0
=donuyordu	-2.0
=düzeltilmeli	-1.2
=estetik	1.5
=geliştirilmeli	-1.2
=geç	-1.8
=gorundugunden daha kucuk	-1.2
=gorundugunden farkli	-1.5
=gorundugunden kucuk	-1.2
=göründüğünden daha küçük	-1.2
=göründüğünden farklı	-1.5
=göründüğünden küçük	-1.2
=günlerce	-1.5
=gününde	1.5
=haftalarca	-1.5
=hakediyo	1.2
=hakediyor	1.2
=hakkiyla	1.5
=hakkıyla	1.5
=harikasınız	2.5
=hata	-1.8
=hatalar	-1.8
=hataları	-1.8
=hatanız	-1.8
=hatası	-1.8
=hatayı	-1.8
=hevesle	1.2
=iyi	1.8
=iyidir	1.8
=iyiler	1.8
=iyilerdi	1.8
=iyileştirilmeli	-1.2
=iyimiş	1.8
=iyiniz	1.8
=iyiydi	1.8
=içten	1.5
=içtenlikle	1.5
=kaba	-2.0
=kabalar	-2.0
=kabaydı	-2.0
=kararında	1.2
=kastı	-1.8
=kaybı	-2.0
=kaybım	-2.0
=kaybımız	-2.0
=kaybına	-2.0
=kesinti	-2.0
=kesintiler	-2.0
=kesintisi	-2.0
=kesintiye	-2.0
=keyfim	1.8
=keyfini	1.8
=kolayca	1.5
=kızdık	-2.0
=kızdım	-2.0
=memnuniyetle	2.0
=memnunum	1.8
=memnunuz	1.8
=mükemmelsiniz	2.5
=saatlerce	-1.5
=sabırla	1.5
=sakın	-2.0
=sorun	-1.5
=sorunla	-1.5
=sorunu	-1.5
=sorunum	-1.5
=sorunun	-1.5
=süpersiniz	2.5
=sıkıntı	-1.5
=sıkıntıdan	-1.5
=sıkıntılar	-1.5
=sıkıntılarım	-1.5
=sıkıntım	-1.5
=sıkıntımı	-1.5
=sıkıntısı	-1.5
=sıkıntıya	-1.5
=sıkıntıyı	-1.5
=sıradan	-1.0
=sıradandı	-1.0
=tebrikler	1.5
=teşekkürler	1.5
=ucuza	1.0
=ucuzdu	1.0
=ucuzluk	1.0
=ucuzmuş	1.0
=vaktinde	1.8
=yandı	-1.5
=yandık	-2.0
=yerinde	1.2
=yillardir kullanmak	1.5
=yillardir musteri	1.5
=yordu	-1.5
=yordular	-1.5
=yoruyor	-1.5
=yıllardır kullanmak	1.5
=yıllardır müşteri	1.5
=zamanında	1.8
=özenle	1.8
=üzüntü	-1.8
=üzüntüm	-1.8
abartmak	-0.8
abartıldığı kadar	-0.5
abartılı	-1.2
acemi	-1.0
acınası	-2.2
acısız	1.5
adaletsiz	-2.0
adaletsizlik	-2.0
adil	1.5
aferin	1.5
ahlaksız	-3.0
aksaklık	-1.8
aksamak	-1.8
akıcı	1.5
alakasız	-1.8
alay etmek	-2.5
aldatmak	-3.0
aldatıcı	-2.5
aldatılmak	-3.0
alerji yapmak	-2.0
alkış	1.5
allah belanızı versin	-4.0
allah razı olsun	2.5
amatör	-1.5
anlamsız	-1.2
anlatıldığı gibi	1.2
anlayış göstermek	1.5
anlayışlı	1.5
anlaşılır	1.2
aptal	-2.5
arıza	-1.8
arızalanmak	-1.8
arızalı	-2.3
asık surat	-2.2
asık suratlı	-2.2
ateş pahası	-2.0
avantaj	1.2
avantajlı	1.5
ay beklemek	-1.5
aydınlık	1.2
aynı gün	1.8
aynı gün kargo	1.8
ayrımcılık	-2.0
ayıp	-2.2
azarlamak	-2.5
açılmış paket	-1.5
ağrısız	1.5
ağır kokmak	-1.2
ağır koku	-1.5
ağızda dağılmak	2.0
aşık olmak	3.0
aşırı dar	-1.2
aşırı kalabalık	-1.2
aşırı küçük	-1.2
aşırı yağlı	-1.5
bakımsız	-1.8
basit bir şey	-1.2
basit bişey	-1.2
basit bişi	-1.2
basit durmak	-1.5
basmakalıp	-1.5
batsın	-2.5
bayat	-2.2
bayılmak	3.0
bağlantı kopmak	-1.5
bağırmak	-2.0
baş belası	-2.5
başarı	1.5
başarılarınızın devamı	1.5
başarılı	2.0
başarısız	-2.2
başarısızlık	-2.2
başka ürün	-1.2
baştan savma	-2.3
başından savmak	-2.0
beceriksiz	-2.3
beceriksizlik	-2.3
bedava	1.0
bekle bekle	-1.5
beklediğim gibi	1.2
beklediğimden erken	1.5
beklediğimden güzel	2.2
beklediğimden iyi	2.2
beklemek zorunda	-0.8
beklenenden erken	1.5
bekleneni vermek	2.0
beklentilerimi NEAR/1 karşılamak	2.0
beklentilerimin üstünde	2.2
beklentilerimin üzerinde	2.2
beklentimi karşılamak	2.0
beklentimin çok üstünde	2.5
beklentimin üstünde	2.2
beklentimin üzerinde	2.2
beklentiyi karşılamak	1.8
bekletilmek	-1.8
bekletmek	-1.8
bela	-2.5
benzersiz	2.5
berbat	-3.5
berbat kokmak	-2.5
bereketli	1.5
beter	-3.5
bez gibi	-1.5
bezdirmek	-2.0
beğeni	1.5
beğenmek	2.0
beş yıldız	2.5
bilgi vermek	1.2
bilgilendirmek	0.6
bilgili	1.5
bilgisiz	-1.8
bilgisizlik	-1.8
bin pişman	-1.8
bir daha almak	2.0
bir numara	2.5
birebir	1.2
birebir aynı	1.2
bloke	-1.5
bok	-3.5
bok gibi	-3.5
bol gelmek	-0.8
bol kazançlar	1.5
bol kepçe	1.2
bol çeşit	1.5
bollaşmak	-1.5
bomba gibi	2.0
boncuklanmak	-1.8
boya vermek	-1.8
bozmak	-2.0
bozuk	-2.5
bozuk çıkmak	-2.5
bozulmak	-2.3
boğucu	-1.8
boş	-1.5
boş vaat	-2.0
boş vaatler	-2.0
boşa gitmek	-1.5
boşu boşuna	-1.5
boşuna beklemek	-1.5
boşuna para	-2.0
bravo	2.0
bulanık	-1.5
bunalmak	-1.5
bunaltmak	-1.5
buruşmak	-1.5
buruşuk	-1.5
böcek	-2.5
böyle devam	1.5
büyüleyici	2.0
bıkmak	-2.3
bıktırmak	-2.3
can sıkmak	-1.5
can sıkıcı	-1.5
cana yakın	2.0
canlı renkler	1.5
canı gönülden	2.5
canımı sıkmak	-1.5
caydırıcı	-1.5
cazip	1.5
cennet	2.5
cevap almak	1.2
cevap vermek	1.2
ceza	-1.5
cezalandırmak	-1.5
cici	1.2
ciddiye almak	1.2
cillop gibi	2.2
cimri	-1.2
cinnet	-3.0
cuk oturmak	2.0
cömert	1.5
cıvıl cıvıl	1.5
dakik	1.8
dakika beklemek	-1.5
dakikası dakikasına	1.8
dalga geçmek	-2.5
damak zevki	1.5
dandik	-2.2
dar gelmek	-1.0
dar kalıp	-1.2
dava açmak	-2.5
dayanıklı	2.0
dayanıksız	-1.8
dayatmak	-1.5
dağılmak	-2.3
defalarca aramak	-1.5
defo	-2.3
defolu	-2.5
dehşet verici	-3.0
delik deşik	-2.2
delirmek	-3.0
delirtmek	-3.0
deneyimli	1.5
derme çatma	-2.0
dert	-1.5
destek olmak	0.8
destekleyici	1.5
devamını dilerim	1.5
dezavantaj	-1.0
değer vermek	1.2
değerli	0.5
değerli hissetmek	1.8
değersiz hissetmek	-2.5
değmek	1.2
dikiş sağlam	1.5
dikkate almak	1.2
dikkatli	1.5
dikkatsiz	-2.0
dikkatsizlik	-2.0
disiplinsiz	-2.3
dolandırmak	-4.0
dolandırıcı	-4.0
dolandırıcılar	-4.0
dolandırıcılık	-4.0
dolandırılmak	-4.0
donanımlı	1.5
donuyor*	-2.0
doyurucu	1.5
doğru yönlendirmek	1.5
dusunmeden =alin	2.0
duyarsız	-2.0
duyarsızlık	-2.0
dönüş yapmak	1.2
dört dörtlük	3.0
dürüst	2.0
düzenbaz	-3.5
düzenli	1.5
düzensiz	-1.8
düzensizlik	-1.8
düzgün	1.0
düzgün çalışmak	1.5
düşük	-1.2
düşük fiyat	1.2
düşük kalite	-2.0
düşünceli	1.5
düşünmeden =alın	2.0
efsane	3.0
efsanevi	3.0
efso	2.5
eh işte	-0.5
ek ücret	-1.0
ekonomik	1.8
eksi	-1.0
eksi puan	-2.0
eksik	-1.8
eksik geldi	-2.0
eksik parça	-2.0
eksik ürün	-2.0
eksiklik	-1.5
eksiklikler	-1.5
eksiksiz	2.0
ekstra ücret	-1.0
ekşimiş	-2.2
elde kalmak	-2.3
eline sağlık	2.0
elit	2.0
elverişli	1.5
emanet gibi	-1.8
emeğine sağlık	2.0
emsalsiz	2.5
endişe	-1.5
endişelenmek	-1.5
endişeli	-1.5
enfes	3.0
ergonomik	1.5
erken	0.8
ertelemek	-1.5
ertelenmek	-1.5
ertesi gün kargo	1.8
eski püskü	-1.5
esnek	1.5
esnemek	-1.5
etkili	1.5
eyvallah	1.0
eyw	1.0
ezik	-1.8
ezilmek	-1.8
eziyet	-2.5
eğlenceli	1.8
eğlenmek	1.5
eğri	-1.5
eğri büğrü	-1.5
eşsiz	2.5
facia	-3.5
fahiş	-2.5
fark yaratmak	2.5
farklı gelmek	-1.2
farklı göndermek	-1.2
farklı renk	-1.2
farklı ürün	-1.2
favori	1.5
faydalı	1.8
fazla para çekmek	-2.0
fazla pişmiş	-1.2
feci	-2.5
felaket	-3.0
ferah	1.8
ferahlık	1.2
fevkalade	3.0
fiyasko	-3.0
fiyat artışı	-1.2
fiyat performans	1.5
fiyat performans ürünü	1.5
fiyatlar artmak	-1.2
fiyatı fazla	-1.5
fiyatı ucuz	1.2
fiyatı uygun	1.5
fiyatı yüksek	-1.5
fiyatı şişirmek	-1.5
fiyatına değer	1.2
fonksiyonel	1.5
fos	-1.5
fotoğraftaki gibi	1.2
fp ürünü	1.5
garip	-1.0
gayet ilgili	1.8
gecikme	-2.0
gecikmek	-2.0
gecikmeli	-2.0
geciktirmek	-2.0
gelişme var	1.5
geniş yelpaze	1.5
gereksiz	-1.2
gergin	-1.2
gerginlik	-1.2
geri dönmek	1.2
geri dönüş yapmak	1.2
geri zekalı	-3.5
gerizekalı	-3.5
gevşek	-1.8
geç dönmek	-2.0
geç gelmek	-2.0
geç kalmak	-2.0
geç kargo	-2.0
geç teslim	-2.0
geç ulaşmak	-2.0
geçiştirmek	-2.0
gizli ücret	-2.0
gurur duymak	1.8
gzl	1.5
gönlünü almak	1.5
gönül rahatlığı	2.0
görseldeki gibi	1.2
göründüğü gibi	1.2
göz alıcı	2.0
göz boyama	-2.0
göz doldurmak	1.8
göz kamaştırmak	2.0
göze hitap etmek	1.5
gözü kapalı almak	2.0
gözüm kapalı	2.5
güler yüz	2.2
güler yüzlü	2.2
güleryüz	2.2
güleryüzlü	2.2
gün beklemek	-1.5
güncel	1.5
günü gününe	1.8
gürültü	-1.8
gürültülü	-1.8
güven	1.5
güven kaybı	-2.0
güven vermek	1.8
güvenilir	2.0
güvenini kaybetmek	-2.0
güvenle	1.5
güvenle almak	1.5
güvenli	1.8
güvenmek	1.8
güvensiz	-2.0
güvensizlik	-2.0
güzel	2.0
güç bela	-1.5
güçlü	1.8
gıcık	-1.0
gıcır gıcır	2.0
haber vermek	1.2
hafta beklemek	-1.5
hak etmek	1.2
hakaret	-3.0
hakaret etmek	-3.0
hakem heyeti	-2.5
haketmek	1.2
hakkaniyetli	1.5
hakkını vermek	2.0
haksız	-2.3
haksızlık	-2.5
hala bekliyorum	-1.5
halletmek	1.5
hallolmak	1.5
hamam böceği	-2.5
haram olsun	-3.5
haram zıkkım	-3.5
harika	3.0
harikulade	3.0
hasar	-2.0
hasar almak	-2.0
hasar görmek	-2.0
hasarlı	-2.3
hasarsız	1.8
hata vermek	-2.0
hatalı	-1.8
hatasız	2.0
havasız	-1.8
hayal ettiğim gibi	1.8
hayal kırıklığı	-2.8
hayal kırıklığına uğramak	-2.8
hayat kurtarmak	2.0
hayat kurtarıcı	2.0
hayatımda gördüğüm en kötü	-3.5
hayran	2.5
hayran kalmak	3.0
hayran olmak	3.0
haysiyetsiz	-4.0
hayırlı	1.0
hayırlı olsun	1.0
helal olsun	2.5
hemen =alın	1.5
hemen bitmek	-1.2
hemen bozulmak	-1.2
hesaplı	1.8
hevesli	1.2
heyecanlı	1.2
hijyenik	1.8
hile	-1.8
hileli	-1.8
hoş	1.5
hoşgörü	0.8
hoşgörülü	0.8
hoşlanmak	1.8
hoşuma gitmek	2.0
hurda	-2.5
huzur	1.8
huzurlu	1.8
huzursuz	-1.8
hüsran	-2.8
hüsrana uğramak	-2.8
hırsız	-3.5
hırsızlık	-3.5
hızlandırmak	1.5
hızlı	1.8
hızlı NEAR/2 bitmek	-1.5
hızlı çözüm	1.5
hızlıca	1.8
hızı yüksek	1.2
iade =edeceğim	-0.6
iade =edicem	-0.6
iade =ediyorum	-0.6
iade =ediyoruz	-0.6
iade =ettik	-0.6
iade =ettim	-0.6
ideal	1.0
iflas	-2.5
ihmal	-2.5
ihmal etmek	-2.5
ihmalkar	-2.5
ihtiyacımı karşılamak	1.8
ikinci el gibi	-2.0
ikiyüzlü	-2.2
ilaç gibi	2.5
iletişimsizlik	-1.8
ilgi	1.2
ilgi alaka	2.0
ilgi göstermek	1.5
ilgi ve alaka	2.0
ilgi çekici	1.5
ilgilenmek	1.5
ilgili davranmak	1.8
ilgili personel	1.2
ilgili çalışanlar	1.2
ilgisiz	-2.2
ilgisizlik	-2.3
imitasyon	-1.5
imrenmek	2.0
ince düşünce	1.5
ince işçilik	1.5
incelik	1.5
indirimli	0.8
iplik atmak	-1.8
ipliği çıkmak	-1.8
iptal	-1.0
iptal etmek	-1.0
iptal olmak	-1.5
irenç	-3.0
israf	-2.0
istediğim gibi	1.8
istikrarlı	1.2
itinalı	1.5
itinayla	1.8
iyi gelmek	1.5
iyi ki	2.0
iyi ki varsınız	2.5
iyi yönlendirmek	1.5
iyileşmek	1.5
iyileştirmek	1.5
iyilik	1.0
izdiham	-1.8
iç açıcı	1.5
içim rahat	2.5
içime sinmek	1.5
iğrendirmek	-3.0
iğrenç	-3.5
iş görmek	1.5
işe yaramak	1.5
işini bilmek	1.5
işinin ehli	1.5
işkence	-3.0
işlevsel	1.5
işçiliği güzel	1.5
jest	1.5
jet gibi	2.0
jet hızı	2.0
kabalık	-2.0
kabus	-3.0
kalabalık ve gürültülü	-1.8
kalite bir ürün	1.5
kalite düşük	-2.0
kaliteli	2.0
kalitesi düşmek	-1.2
kalitesini korumak	1.5
kalitesiz	-2.3
kalitesizlik	-2.3
kaliteyi korumak	1.5
kalpten teşekkür	2.5
kalıbı tam	2.0
kalıcı	1.5
kan ağlamak	-2.5
kandırmaca	-3.0
kandırmak	-3.0
kandırılmak	-3.0
kapris	-2.0
kapı kapı	-1.8
kararsız	-1.5
kargaşa	-1.8
kargo bedava	1.2
kargo ücretsiz	1.2
karmaşa	-1.8
karmaşık	-1.5
karışık	-1.2
karışıklık	-1.2
karşılığını almak	1.5
kasıyor*	-1.8
kavuşmak	1.2
kaybetmek	-1.8
kaybolmak	-2.2
kaymak gibi	2.0
kayıp	-2.0
kazançlı	1.5
kazık	-2.5
kazıklamak	-3.0
kazıklanmak	-3.0
kağıt gibi	-1.5
kaşındırmak	-2.0
kaşıntı	-2.0
kekremsi	-1.2
kepaze	-3.5
kepazelik	-3.5
kesilmek	-1.5
kesinlikle =alın	2.0
keyfi davranmak	-2.0
keyif	1.8
keyif almak	1.8
keyifli	2.0
kibar	2.0
kibirli	-2.0
kir	-1.5
kirli	-2.0
kokmak	-1.0
koku yapmak	-1.5
kolay	1.5
kolaylık	1.8
kolaylık sağlamak	1.8
komedi	-1.8
komik	-0.8
komisyon	-0.8
konfor	2.0
konforlu	2.0
konforsuz	-1.8
kopmak	-1.8
korkmak	-1.5
korkunç	-3.0
korkutucu	-1.5
korunaklı	1.2
kralsınız	2.0
kullanılmış ürün	-1.5
kullanışlı	2.0
kullanışsız	-1.8
kullanışsızlık	-1.8
kurtarıcı	1.2
kuruşuna kadar	1.5
kusmak	-3.0
kusur	-1.5
kusurlu	-1.8
kusursuz	3.0
kârlı	1.5
kötü	-2.0
kötü koku	-1.5
kötüleşmek	-2.0
kötülük	-2.0
küf	-2.0
küflü	-2.5
külfet	-1.5
küstah	-2.8
küçük gelmek	-1.0
kırmak	-1.2
kırık	-2.0
kırık dökük	-2.3
kırık çıkmak	-1.8
kırılmak	-2.0
kırışık kırışık	-1.8
kısa gelmek	-1.0
kısa sürede bozulmak	-1.2
kısa sürede gelmek	1.5
kısa sürede kırılmak	-2.0
kısa sürede teslim	1.5
kısa sürede ulaşmak	1.5
kısa sürede çözmek	1.8
kısıtlı	-0.8
kıytırık	-2.0
kızgın	-2.0
kızıyor*	-2.0
lanet	-3.5
lanet olsun	-3.5
layıkıyla	1.5
laçka	-1.8
leke	-1.5
lekelenmek	-1.5
lekeli	-1.8
leziz	2.5
lezzetli	2.5
lezzetsiz	-2.0
leş	-3.0
leş gibi	-3.0
lüks	1.2
lüzumsuz	-1.2
maalesef	-1.2
mahkeme	-2.5
mahrum	-1.5
mahrum kalmak	-1.5
mahvetmek	-2.8
mahvolmak	-2.8
makul	1.2
malesef	-1.2
mantıklı	1.5
mantıksız	-1.5
mağdur	-2.5
mağdur etmek	-2.5
mağdur olmak	-2.5
mağduriyet	-2.5
mecbur bırakmak	-1.5
mecbur kalmak	-1.5
mecburen	-1.0
meh	-1.0
memmun	2.0
memnum	2.0
memnun	2.0
memnun ayrılmak	1.5
memnun etmek	2.0
memnun kalmak	2.0
memnun olmak	2.0
memnuniyet	2.0
menmun	2.0
merhametli	1.5
mesafeli	-1.2
mest	2.0
mest etmek	3.0
mest olmak	3.0
mide bulandırmak	-3.0
mide bulandırıcı	-3.5
minnettar	2.5
mis gibi	2.2
modern	1.2
muazzam	2.2
muhteşem	3.5
mutlaka =alın	2.0
mutlu	2.0
mutlu etmek	2.0
mutlu olmak	2.0
mutluluk	2.0
muşamba gibi	-1.5
müdavim	1.5
mükemmel	3.5
mükemmel ötesi	2.5
mükemmellik	3.0
müthiş	3.0
mırın kırın	-0.8
namussuz	-4.0
nazik	2.0
ne gerek	-1.0
ne yazık ki	-1.5
nefis	2.5
nefret	-3.5
nefret etmek	-3.5
negatif	-1.2
net bilgi	1.0
noksan	-1.8
of	-1.0
olağanüstü	3.0
olumlu	1.5
olumsuz	-1.8
on numara	3.0
on numara beş yıldız	3.5
on puan	2.5
onarmak	1.2
orijinal	1.5
orjinal	1.5
orospu	-4.0
orta karar	-0.5
ortalama	-0.5
oyalamak	-2.3
oyuncak etmek	-2.0
oyuncak gibi	-1.5
pahalanmak	-1.2
pahalı	-1.5
pahalılık	-1.5
pamuk gibi	2.0
para kaybı	-2.0
para tuzağı	-2.5
paramparça	-2.3
parasını hak etmek	2.0
parasının hakkını vermek	2.0
paraya değer	1.2
paraya yazık	-2.5
parmak ısırtmak	2.2
parçalanmak	-2.3
paslanmak	-1.5
paslı	-1.5
patlak	-1.8
patlamak	-1.8
paçavra	-2.5
perişan	-2.8
perişan etmek	-2.8
perişan olmak	-2.8
perişanlık	-2.8
pert	-1.8
pes doğrusu	-2.0
peşinden koşmak	-1.8
pis	-2.2
pis kokmak	-2.5
pis koku	-2.5
pislik	-2.8
piç	-4.0
pişman	-2.5
pişman olmak	-2.5
pişmanlık	-2.5
plansız	-1.8
plastik gibi	-1.2
plastik kokmak	-1.5
plastik kokusu	-1.5
porsiyon NEAR/2 küçük	-1.2
porsiyonlar NEAR/2 küçük	-1.2
pozitif	1.5
pratik	1.5
problem	-1.5
problem olmak	-1.5
problem yaşamak	-2.0
problemli	-1.8
problemsiz	2.0
profesyonel	2.0
programsız	-1.8
pürüzlü	-1.5
pürüzsüz	1.8
pırıl pırıl	1.5
rahat	1.8
rahatlatmak	1.5
rahatsız	-2.0
rahatsız edici	-1.5
rahatsız etmek	-2.0
rahatsızlık	-2.0
rakipsiz	2.5
reddedilmek	-1.2
reddetmek	-1.2
reklam	-0.5
renk atmak	-1.8
renk vermek	-1.8
resimdeki gibi	1.2
rezalet	-3.5
rezervasyon iptal	-2.0
rezil	-3.5
rezil etmek	-2.8
rezil olmak	-2.8
rezillik	-3.0
risk	-1.2
riskli	-1.2
roket gibi	2.0
romantik	1.5
rutubet	-1.8
rutubetli	-1.8
rüşvet	-3.0
saat beklemek	-1.5
sabırlı	1.5
sabırsız	-1.5
sade	1.0
sadık müşteri	1.5
sahip çıkmak	1.2
sahipsiz	-1.8
sahte	-2.5
sahtekar	-3.5
sahtekarlık	-3.5
sakinleştirmek	1.5
salak	-2.3
salaklık	-2.0
sallamak	-2.0
sallanmak	-1.2
samimi	1.8
samimiyet	1.8
sandığımdan iyi	2.2
sapasağlam	2.2
sarkmak	-1.5
saygılı	1.8
saygısız	-2.8
saygısızlık	-2.8
saçma	-2.0
saçma sapan	-2.5
saçmalamak	-2.0
saçmalık	-2.3
sağ olun	1.5
sağlam	1.8
sağlıklı	1.5
sağolun	1.5
sert davranmak	-1.2
ses yapmak	-1.0
ses çıkarmak	-1.0
sesli çalışmak	-1.5
sessiz	1.2
sevdirmek	1.8
sevimli	1.8
sevindirici	1.8
sevindirmek	1.8
sevinmek	1.8
sevmek	2.0
siktir	-4.0
sinir	-2.0
sinir bozmak	-2.0
sinir bozucu	-2.5
sinir etmek	-2.0
sinir harbi	-1.8
sinir krizi	-3.0
sinir olmak	-2.0
sinirlendirmek	-2.0
sinirlenmek	-2.0
sinirli	-2.0
sinsi	-1.5
sistemden atmak	-1.8
skandal	-3.5
soldu*	-1.8
solmuş*	-1.8
soluk	-1.0
soluyor*	-1.8
son derece ilgili	2.0
sorumsuz	-2.3
sorumsuzluk	-2.3
sorun NEAR/3 çözmek	1.8
sorun gidermek	1.8
sorun halletmek	1.8
sorun olmak	-1.5
sorun yaşamak	-2.0
sorun çözülmek	1.8
sorun çıkarmak	-2.0
sorun çıkmak	-2.0
sorunlar	-1.5
sorunlu	-1.8
sorunsuz	2.2
soygun	-3.0
soyguncu	-3.5
soğuk	-0.8
soğuk davranmak	-1.8
soğuk gelmek	-1.8
soğumak	-2.2
soğutmak	-2.2
spam	-1.8
stabil	1.0
su almak	-2.0
su geçirmek	-1.5
su sızdırmak	-1.8
suistimal	-1.5
suratsız	-2.2
suratıma kapatmak	-2.0
suçlamak	-1.5
sökük	-2.0
sökülmek	-2.0
sömürmek	-2.5
söylenenden erken	1.5
söz tutmak	1.2
söz verilen tarihte	1.5
sözünde durmak	1.2
sözünü tutmak	1.2
süper	2.5
sürekli alışveriş	1.5
sürpriz	1.0
sıcakkanlı	1.8
sıfır puan	-2.0
sıkıcı	-1.5
sıkıntı olmak	-1.5
sıkıntı yaşamak	-2.0
sıkıntı çekmek	-2.0
sıkıntı çözülmek	1.8
sıkıntı çıkmak	-2.0
sıkıntılı	-1.8
sıkıntısız	1.8
sınıfta kalmak	-2.0
sıra beklemek	-1.2
taciz	-3.5
tadı damağımda	2.5
tahriş	-2.0
tahriş etmek	-2.0
takdir etmek	2.0
takdire şayan	2.0
taklit	-2.0
takılmak	-1.2
tam aradığım	2.0
tam istediğim	2.0
tam oturmak	2.0
tam puan	2.5
tam zamanında	1.8
tapon	-2.2
tarz	1.0
tatlı	1.0
tatmin	1.2
tatmin edici	2.0
tatmin etmek	2.0
tatmin olmak	1.2
tatminkar	2.0
tatsız	-1.8
tavsiye	1.5
tavsiye NEAR/2 etmek	2.0
tavsiye etmek	2.0
taze	1.8
taş gibi	2.0
tebrik	1.8
tebrik etmek	2.0
tecrübeli	1.5
tefeci	-2.8
tehdit	-3.0
tehdit etmek	-3.0
tehlike	-2.0
tehlikeli	-2.0
tek geçmek	2.5
tekrar almak	2.0
tekrar gelmek	1.5
telafi etmek	1.2
telefonu kapatmak	-2.0
temiz	1.8
teneke gibi	-1.5
terbiyesiz	-3.0
terbiyesizlik	-3.0
tercih =edebilirsiniz	1.0
tercih =edilebilir	0.8
tercih =edin	1.0
tercih sebebi	1.0
ters davranmak	-2.2
terslemek	-2.2
tertemiz	2.2
teşekküler	1.5
teşekkür	1.5
teşekkür etmek	1.5
tiksindirici	-3.5
tiksinmek	-3.5
titiz	1.8
trajedi	-2.0
trajikomik	-2.0
tuhaf	-1.2
tutarlı	1.2
tutarsız	-1.8
tutarsızlık	-1.8
tuzak	-2.5
tuzla buz	-2.3
tuzlu	-0.8
tuzsuz	-0.8
tövbe	-3.0
tükenmek	-1.2
tüketici hakem heyeti	-2.5
tüy atmak	-1.8
tüy dökmek	-1.8
tüylenmek	-1.8
tıkır tıkır	2.5
tırt	-1.5
tşk	1.5
tşkler	1.5
ucube	-2.0
ucuz durmak	-1.5
ucuz fiyat	1.2
ucuz görünmek	-1.5
ucuz kumaş	-1.2
ucuz malzeme	-1.5
ucuz plastik	-1.5
ucuz ve kaliteli	1.5
ucuza almak	1.5
ufak gelmek	-1.0
ukala	-2.3
umduğumdan iyi	2.2
umudumu kesmek	-1.8
umursamak	1.2
umut verici	1.2
umutlu	1.0
umutsuz	-2.0
unufak	-2.3
unutmak	-1.2
unutulmak	-1.2
usandırmak	-2.0
usanmak	-2.0
utanç	-2.8
utanç verici	-3.0
uyduruk	-2.2
uygulamak kolay	1.0
uygun	1.2
uygun fiyat	1.5
uygun fiyatlı	1.5
uyumsuz	-1.5
uzak durmak	-2.5
uzun sürmek	-1.0
uzun zaman aldı	-1.0
uzun ömürlü	1.5
uçuk fiyat	-1.5
uğraşmak	-1.5
uğraştırmak	-1.8
vahim	-2.5
vakit kaybı	-2.3
vasat	-1.0
vay be	1.0
vazgeçmek	-1.2
verilen paraya değmek	2.0
verimli	1.5
vicdanlı	1.5
vip	1.8
vurdumduymazlık	-2.0
vurguncu	-2.8
ya sabır	-2.0
yakından ilgilenmek	1.5
yakışmak	1.2
yalan	-2.5
yalan söylemek	-2.5
yalancı	-3.0
yalnız bırakmak	-1.5
yamuk	-1.5
yamulmak	-1.5
yangın	-1.5
yanlış	-1.8
yanlış beden	-1.2
yanlış geldi	-2.0
yanlış yönlendirmek	-2.0
yanlış ürün	-2.0
yanlışlık	-1.5
yanık	-1.2
yanıltmak	-2.3
yanıltıcı	-2.3
yanıt almak	1.2
yanıt vermek	1.2
yapay	-1.5
yapış yapış	-1.8
yararlı	1.8
yardım etmek	1.5
yardımcı olmak	1.8
yardımsever	2.2
yavan	-1.5
yavaş	-1.8
yavaşlamak	-1.8
yavaşlık	-1.8
yazık	-2.0
yazıklar olsun	-3.0
yeni gibi	1.0
yerlerde sürünmek	-2.0
yeterli	1.0
yetersiz	-1.5
yetersiz kalmak	-2.0
yetersizlik	-1.5
yetkin	1.2
yetmek	0.5
yine almak	2.0
yine alırım	2.0
yine geliriz	1.5
yine gelmek	1.5
yol göstermek	1.5
yorgun	-1.2
yorucu	-1.8
yorulmak	-1.2
yuh	-3.0
yumuşacık	1.8
yumuşak	1.0
yumuşak doku	1.5
yüksek fiyat	-1.5
yüksek ücret	-1.0
yüz güldürmek	1.8
yüz karası	-2.5
yüz puan	2.5
yüzeysel	-1.0
yüzüme kapatmak	-2.0
yıpranmak	-1.5
yıpratmak	-1.2
yıpratıcı	-1.2
yırtık	-2.2
yırtık çıkmak	-2.2
yırtılmak	-1.8
zahmet	-1.2
zahmetli	-1.5
zam	-1.0
zaman kaybı	-2.3
zamlanmak	-1.2
zamlı	-1.2
zarar	-2.0
zarar görmek	-2.0
zarar vermek	-2.0
zarara uğramak	-2.0
zararlı	-2.0
zarif	2.0
zayıf	-1.0
zehir	-2.5
zehirlenmek	-3.5
zengin menü	1.2
zevk	1.8
zevkle	1.8
zevkli	1.5
ziyan	-2.0
zor	-1.5
zorbalık	-3.0
zorla satmak	-2.0
zorlamak	-1.5
zorlanmak	-1.5
zorluk	-1.5
zorunda kalmak	-1.2
zulüm	-2.0
çabucak	1.8
çabuk	1.5
çabuk NEAR/2 bitmek	-1.5
çabuk bozulmak	-1.2
çabuk dağılmak	-2.0
çabuk eskimek	-1.8
çabuk kopmak	-1.8
çabuk kırılmak	-2.0
çabuk soğumak	-1.8
çabuk yıpranmak	-1.8
çabuk ısınmak	-1.2
çakma	-2.5
çaresiz	-2.0
çaresizlik	-2.0
çatlak	-2.0
çatlamak	-1.8
çekici	1.5
çekimser	-1.0
çelimsiz	-1.5
çelişki	-1.8
çelişkili	-2.0
çeşit bol	1.5
çifte standart	-2.0
çile	-2.5
çileden çıkarmak	-2.5
çirkin	-2.0
çizik	-1.8
çiğ	-1.2
çok geç	-2.0
çok ilgili	2.0
çok sevmek	2.2
çok sürmek	-1.0
çok yaşa	2.5
çökmek	-2.5
çöp	-3.0
çöpe atmak	-2.5
çöpe gitmek	-2.5
çözmek	1.5
çözülmek	1.5
çözüm bulmak	1.5
çözüm odaklı	2.2
çözüm sunmak	1.5
çözüm üretmek	1.5
çözüme kavuşmak	1.8
çözümsüz	-2.0
çürük	-2.5
çürümek	-2.5
çıldırmak	-3.0
çıldırtmak	-3.0
ödüllendirmek	1.8
öfke	-2.0
öfkeli	-2.0
ölçüsü tam	1.8
ölümcül	-3.0
önem vermek	1.2
önemsemek	1.2
önermek	1.5
özel hissetmek	1.8
özen	1.2
özen göstermek	1.2
özenli	2.0
özensiz	-2.0
özensizlik	-2.0
ücret kesmek	-1.8
ücretsiz	1.0
ücretsiz kargo	1.2
ümitli	1.0
ürün çeşitliliği	1.5
üstüne para	-1.2
üstünkörü	-1.0
üzerime tam oturmak	2.0
üzerine yatmak	-1.5
üzgün	-1.8
üzmek	-1.8
üzücü	-2.0
üzülmek	-1.8
üçkağıt	-3.0
üçkağıtçı	-3.5
ırkçı	-3.5
ıslak gelmek	-1.5
ıslanmış	-1.5
ısrar	-1.2
ısrarcı	-1.2
ışık hızı	2.0
ışıl ışıl	1.0
şahane	3.0
şaka gibi	-2.5
şanslı	1.5
şeffaf	1.5
şerefsiz	-4.0
şiddetle tavsiye	2.5
şifa	1.0
şikayet	-1.8
şikayet etmek	-1.8
şikayetvar	-2.5
şikayetçi	-2.0
şikayetçi olmak	-2.0
şirin	1.5
şişirilmiş	-1.5
şok olmak	-2.5
şöyle böyle	-0.5
şüphe	-1.5
şüpheli	-1.5
şık	2.0
şık durmak	1.2
☹️	-1.5
☺️	1.5
♥	2.0
✅	1.2
✨	1.2
❌	-1.2
❤️	2.5
⭐	1.2
🌟	1.5
🌸	1.2
🌹	1.5
🌺	1.2
🎉	1.5
🏆	1.5
👌	1.5
👍	1.5
👎	-2.0
👏	1.5
💐	1.5
💓	1.5
💔	-2.0
💕	2.0
💖	2.0
💗	1.5
💙	2.0
💚	2.0
💛	2.0
💜	2.0
💩	-3.0
💪	1.2
💯	2.0
🖕	-3.5
😀	1.5
😁	1.5
😃	1.5
😄	1.5
😉	0.8
😊	1.5
😋	1.5
😌	0.8
😍	2.5
😎	1.2
😐	-0.5
😑	-0.8
😒	-1.5
😓	-1.2
😔	-1.5
😕	-1.2
😖	-1.2
😘	2.0
😞	-1.8
😟	-1.2
😠	-2.5
😡	-3.0
😢	-1.8
😣	-1.2
😤	-2.0
😥	-1.2
😩	-1.8
😪	-1.2
😫	-1.8
😭	-1.5
😻	1.5
😾	-2.5
🙁	-1.5
🙂	0.8
🙄	-1.5
🙏	1.2
🤍	2.0
🤗	1.5
🤡	-2.0
🤢	-2.5
🤦	-1.5
🤩	2.5
🤬	-3.5
🤮	-3.0
🥰	2.5
🥳	1.5
🧡	2.0
🫶	2.0

[negators]
=beklemeyin	after
=benzemiyor	after
=benzemiyordu	after
=diyemem	after
=dusunmuyorum	after
=düşünmüyorum	after
=ne	pair
=olabilirdi	after
=olmalı	after
=olmalıydı	after
=olsaydı	after
=olurdu	after
=sanmıyorum	after
=sanmıştım	after
=sayılmaz	after
=soylenemez	after
=soyleyemem	after
=soyleyemeyecegim	after
=söylenemez	after
=söyleyemem	after
=söyleyemeyeceğim	after
=zannettim	after
asla	before
deil	after
deyil	after
değil	after
deıl	after
diil	after
hiç	before
hiçbir	before
keşke	before
kimse	before
yok	after

[intensifiers]
acayip	1.4
adeta	1.1
aşırı	1.5
aşırı derecede	1.5
baya	1.2
bayağı	1.2
bildiğin	1.2
bu kadar	1.1
böylesine	1.3
cidden	1.2
ciddi	1.2
ciddi anlamda	1.3
deli gibi	1.4
düpedüz	1.4
ekstra	1.2
ekstrem	1.4
en	1.3
epey	1.2
epeyce	1.2
fazla	1.2
fazlaca	1.2
fazlasıyla	1.4
gayet	1.2
gerçekten	1.2
hakikaten	1.2
hayli	1.2
hep	1.1
her açıdan	1.2
her yönüyle	1.2
her zaman	1.1
inanılmaz	1.5
inanılmaz derecede	1.6
iyice	1.2
kat kat	1.3
kesin	1.2
kesinlikle	1.3
komple	1.3
mutlaka	1.2
o kadar	1.2
olağanüstü derecede	1.5
oldukça	1.2
resmen	1.4
son derece	1.5
sürekli	1.2
tam anlamıyla	1.3
tamamen	1.3
tamamıyla	1.3
tek kelime ile	1.4
tek kelimeyle	1.4
çok	1.3
çok fazla	1.5
çok çok	1.5
çılgınca	1.4
özellikle	1.1

[diminishers]
ara sıra	0.7
arada sırada	0.7
az	0.6
az biraz	0.5
az çok	0.7
azıcık	0.5
bazen	0.7
belki	0.5
bir az	0.6
bir miktar	0.6
bir nebze	0.6
bir tık	0.6
biraz	0.6
birazcık	0.5
denebilir	0.8
galiba	0.7
görece	0.7
hafif	0.6
hafiften	0.6
hafifçe	0.6
herhalde	0.7
idareten	0.6
kimi zaman	0.7
kısmen	0.6
minik	0.6
neredeyse	0.7
nispeten	0.7
pek	0.8
sanırım	0.7
ufacık	0.5
ufak	0.6
ufak tefek	0.5
yer yer	0.7

[contrast]
ama
ama yine de
amma
ancak
buna rağmen
bununla birlikte
fakat
gel gelelim
gelgelelim
gene de
halbuki
lakin
ne var ki
oysa
oysaki
rağmen
velakin
yalnız şu var
yine de

[idioms]
=affedilmez	-2.5
=aldanmayin	-2.5
=aldanmayın	-2.5
=almayiniz	-2.5
=almayın	-2.5
=almayınız	-2.5
=aramadılar	-1.5
=aratmadı	1.5
=aratmaz	1.5
=aratmıyor	1.5
=arlanmaz	-3.0
=avantajlar	0.0
=avantajları	0.0
=açmadılar	-1.5
=bakmiyorlar	-1.5
=bakmıyorlar	-1.5
=bekledigimden cok daha iyi	2.5
=bekledigimden daha iyi	2.2
=beklediğimden daha iyi	2.2
=beklediğimden çok daha iyi	2.5
=bulaşmayın	-2.5
=calismayan	-1.5
=calismaz	-1.5
=dayanılmaz	-3.0
=degmez	-1.5
=degmiyor	-1.5
=dezavantajlar	0.0
=dezavantajları	0.0
=değmez	-1.5
=değmiyor	-1.5
=dusundugumden daha iyi	2.2
=düşündüğümden daha iyi	2.2
=düşünmeden	1.0
=edilemez	-1.5
=gitmeyin	-2.5
=güvenerek	0.0
=güvenilmez	-2.5
=güvenip	0.0
=güvenmeyin	-2.5
=hayır	-1.0
=hic =dusunmeden	1.5
=hiç =düşünmeden	1.5
=inanmayın	-2.5
=kanmayın	-2.5
=katlanılmaz	-3.0
=kaçmaz	2.0
=kullanilmaz	-1.8
=kullanmayın	-2.5
=kullanılamaz	-2.0
=kullanılmaz	-1.8
=olmuyor	-1.5
=paraniza yazik	-2.5
=paranıza yazık	-2.5
=pisman =olmayin	-1.5
=pişman =olmayın	-1.5
=sandigimdan daha iyi	2.2
=sandığımdan daha iyi	2.2
=sevinirdim	-0.7
=sevinirim	0.0
=seviniriz	0.0
=tavsiyem	0.0
=ugrasilacak	-0.8
=ugrasmadan	1.0
=ugrasmamak	0.0
=ugrasmayin	-1.0
=ulaşmak =imkansız	-2.0
=umdugumdan daha iyi	2.2
=umduğumdan daha iyi	2.2
=umursamaz	-2.5
=utandırmadı	1.5
=utanmaz	-3.0
=utanmazlar	-3.0
=uymadı	-1.5
=uğraşmadan	1.0
=uğraşmamak	0.0
=uğraşmayın	-1.0
=uğraşılacak	-0.8
=vazgeçilmez	3.0
=vermiyorlar	-1.2
=vurdumduymaz	-2.5
=yetişmedi	-1.5
=yetişmemiş	-1.5
=çalışmayan	-1.5
=çalışmaz	-1.5
=çekilmez	-2.5
=üzmedi	1.5
abartıldığı kadar değil	-1.5
abartıldığı kadar iyi değil	-1.5
acil servis	0.0
ahım şahım bir şey değil	-1.0
ahım şahım değil	-1.0
alakası yok	-1.8
alamadı*	-1.5
alamıyor*	-1.5
algilamiyo*	-1.5
algılamıyo*	-1.5
allahınızdan bulun	-3.0
almasaydı*	-1.5
almayin*	-2.5
almayın*	-2.5
almaz olaydım	-3.0
aman aman değil	-0.8
anlatildigi gibi degil	-1.5
anlatıldığı gibi değil	-1.5
artık yeter	-2.0
açmıyor*	-1.5
açılmıyor*	-1.5
baglanamiyo*	-1.5
baglanmiyo*	-1.5
bana göre değil	-1.0
bağlanamıyo*	-1.5
bağlanmıyo*	-1.5
bekledigim gibi degil	-1.5
beklediğim gibi değil	-1.5
beş para etmez	-3.0
bilgi =verebilir	0.0
bilgi =verirseniz	0.0
bilgilendirme kitapçığı	0.0
bir bu eksikti	-2.0
bir daha asla	-3.0
bir numara büyük	0.0
bir numara daha	0.0
bir numara küçük	0.0
bir sorun yok	1.5
bir sıkıntı yok	1.5
boyle rezalet =olamaz	-3.5
boğaza dizildi	-2.0
boş vakit	0.0
boş zaman	0.0
bulamadı*	-1.5
bulamıyor*	-1.5
bulaşmasaydı*	-1.5
bundan daha iyi	-1.0
burnundan kil =aldirmiyor	-2.0
burnundan kıl =aldırmıyor	-2.0
böyle rezalet =olamaz	-3.5
calismadi*	-1.5
calismamakta*	-1.5
calismamis*	-1.5
calismiyo*	-1.5
cep yakıyor	-2.0
cevap yok	-1.5
cope =atmayin	-2.5
cope =atmayiniz	-2.5
daha iyi	0.0
daha iyi =olabilir	-1.0
daha iyi =olabilirdi	-1.2
daha iyi =oldu	1.5
daha iyi =olurdu	-1.0
daha iyisini =alın	-1.2
daha mantıklı	0.0
daha ne isterim	2.0
daha ne olsun	2.0
dayanmadi*	-1.5
dayanmadı*	-1.5
dayanmiyo*	-1.5
dayanmıyo*	-1.5
dert değil	1.0
değerli müşteri	0.0
diyecek söz yok	2.5
diyecek yok	2.0
diğerlerinden daha iyi	1.5
doyum olmaz	2.5
doğru dürüst	-1.0
doğru düzgün	-1.0
dönüş yok	-1.5
eh	-0.3
eksik yok	1.0
el yakıyor	-2.0
elime gecmedi*	-1.5
elime geçmedi*	-1.5
elime geçmemiş*	-1.5
elimize geçmedi*	-1.5
er geç	0.0
eser yok	-1.8
eskisinden daha iyi	1.5
eslesmedi*	-1.2
eşi benzeri yok	3.0
eşi yok	2.5
eşleşmedi*	-1.2
fark yok	-0.8
farkı yok	-1.0
faydası yok	-1.5
fena değil	0.8
fena sayılmaz	0.8
fevkaladenin fevkinde	3.0
fikrim yok	0.0
fotograftaki gibi degil	-1.5
fotoğraftaki gibi değil	-1.5
gelen giden yok	-1.8
gelmedi*	-1.5
gelmemiş*	-1.5
gelmiyor*	-1.5
gerek yok	0.0
geri =almadılar	-1.8
geri dönüş yok	-1.5
gibisi yok	3.0
giremedi*	-1.5
giremiyor*	-1.5
gonderilmedi*	-1.5
gonderilmemis*	-1.5
gondermedi*	-1.5
gondermemis*	-1.5
gondermiyo*	-1.5
gorseldeki gibi degil	-1.5
gorundugu gibi degil	-1.5
gorundugu gibi gelmedi*	-1.5
gönderilmedi*	-1.5
gönderilmemiş*	-1.5
göndermedi*	-1.5
göndermemiş*	-1.5
göndermiyo*	-1.5
görseldeki gibi değil	-1.5
göründüğü gibi değil	-1.5
göründüğü gibi gelmedi*	-1.5
gözünü seveyim	0.0
gözünüzü seveyim	0.0
haber yok	-1.5
haddini bilmez	-3.0
hasar tespit	0.0
hata kodu	0.0
hata yok	1.0
hatası yok	1.0
hayır dua*	1.5
hayırlı cumalar	0.0
hitap =etmiyor	-1.2
hiç fena değil	1.5
hiç sorun yok	1.5
hiç sıkıntı yok	1.5
hiç yoktan iyi	0.5
hiçbir eksiği yok	1.5
hiçbir faydası yok	-2.0
hiçbir sorun yok	1.5
hiçbir sıkıntı yok	1.5
iade =almadılar	-1.8
iade =alınmıyor	-1.8
iade almıyor*	-1.8
icinden =cikmiyor	-1.5
idare eder	-0.3
iki paralık	-2.0
ilgilenen yok	-2.0
ilgisi yok	-1.8
ilk ve son	-1.5
isinmiyo*	-1.2
isitmiyo*	-1.5
istedigim gibi degil	-1.5
istediğim gibi değil	-1.5
iyi akşamlar	0.0
iyi bayramlar	0.0
iyi geceler	0.0
iyi günler	0.0
iyi hoş	-0.8
iyi ki almışım	1.5
iyi niyet yok	-1.0
iyi niyetli	0.0
iyi veya kötü	0.0
iyi ya da kötü	0.0
iyi çalışmalar	0.0
iyisiyle kötüsüyle	0.0
içinden =cikmadi	-1.5
içinden =çıkmadı	-1.5
içinden =çıkmıyor	-1.5
kabul =edilmedi	-1.8
kabul =etmediler	-1.8
kabul =etmiyorlar	-1.8
kalite kontrol	0.0
kalite sifir	-2.0
kalite sıfır	-2.0
kalite yok	-2.0
kalitede degil	-1.5
kalitede değil	-1.5
kanmayin*	-2.5
kanmayın*	-2.5
kapanmiyo*	-1.2
kapanmıyo*	-1.2
karışık pizza	0.0
karışık tabak	0.0
karışık tost	0.0
karışık ızgara	0.0
kesmiyo*	-1.5
keşke	-1.2
keşke NEAR/6 *masaydı	-1.5
keşke NEAR/6 *masaydım	-1.5
keşke NEAR/6 *masaydınız	-1.5
keşke NEAR/6 *meseydi	-1.5
keşke NEAR/6 *meseydim	-1.5
keşke NEAR/6 *meseydiniz	-1.5
keşke daha erken	1.5
keşke daha önce	1.5
kimse yok	-1.0
kirli sakal	0.0
kolay gelsin	0.0
koymamis*	-1.2
koymamış*	-1.2
kul hakkı	-1.5
kullanamadi*	-1.5
kullanamadı*	-1.5
kullanamiyo*	-1.5
kullanamıyo*	-1.5
kullanılmıyo*	-1.2
kuramadi*	-1.2
kuramadı*	-1.2
kurulamiyo*	-1.5
kurulamıyo*	-1.5
kurus =etmez	-2.5
kuruş =etmez	-2.5
kusur yok	1.5
kutudan =cikmadi	-1.5
kutudan =çıkmadı	-1.5
kötü değil	0.8
kötü sayılmaz	1.0
kötü yanı yok	1.5
laf yok	2.0
matah bir şey değil	-1.0
matah değil	-1.0
memnuniyet anketi	0.0
memnuniyet formu	0.0
muhatap yok	-1.8
müşteri memnuniyeti	0.0
ne iyi ne kötü	-0.8
olumlu yanları	0.0
olumlu yorum	0.0
olumlu yönleri	0.0
olumsuz yanları	0.0
olumsuz yorum	0.0
olumsuz yönleri	0.0
pahalı sayılmaz	1.0
para =etmez	-2.5
para =etmiyor	-2.0
paranıza yazık etme*	-2.5
paranızın çöpe gitme*	-2.5
patlamış mısır	0.0
pes yani	-2.0
pisirmiyo*	-1.5
pişirmiyo*	-1.5
pişman olmaz*	2.0
problem yok	1.0
resimdeki gibi degil	-1.5
resimdeki gibi değil	-1.5
rezalet =olamaz	-3.5
rezillik =olamaz	-3.0
sallanan koltuk	0.0
sallanan sandalye	0.0
ses seda yok	-1.8
ses yok	-1.5
sifir kalite	-2.0
sorun bildirmek	0.0
sorun değil	1.0
sorun olmaz	0.5
sorun yok	1.0
stokta yok	-1.0
söyleyecek söz yok	2.0
sıfır kalite	-2.0
sıkıntı yok	1.0
tadı tuzu yok	-1.5
tadı yok	-1.5
tadına doyulmaz	2.5
tercih =etmem	-1.5
tercih =etmeyecegim	-1.8
tercih =etmeyeceğim	-1.8
tercih =etmeyin	-1.8
tercih =etmiyorum	-1.5
tik =demedi	1.5
tutmuyo*	-1.2
tövbeler olsun	-3.0
tık =demedi	1.5
tık yok	-1.5
ugrasamam*	-0.8
ugrasamaya*	-0.8
ugrasmadi*	-0.5
ugrasmak istem*	-0.8
ugrasmaya degmez	-2.0
ulasamadi*	-1.5
ulasamiyo*	-1.5
ulasilamiyo*	-1.5
ulasilmiyo*	-1.5
ulasmadi*	-1.5
ulasmamis*	-1.5
ulasmiyo*	-1.5
ulaşamadı*	-1.5
ulaşamıyo*	-1.5
ulaşmadı*	-1.5
ulaşmak mümkün değil	-2.0
ulaşmamış*	-1.5
ulaşmıyo*	-1.5
ulaşılamıyo*	-1.5
ulaşılmıyo*	-1.5
uzaktan yakından alakası yok	-1.8
uğraşamam*	-0.8
uğraşamaya*	-0.8
uğraşmadı*	-0.5
uğraşmak istem*	-0.8
uğraşmaya değmez	-2.0
vermediler*	-1.5
yabana atılmaz	0.5
yalan söyleyeyim	0.0
yanaşmıyor*	-1.5
yanıt yok	-1.5
yapacak bir şey yok	0.0
yapamadı*	-1.5
yapamıyor*	-1.5
yatmadı*	-1.5
yatırılmadı*	-1.5
yavaş yavaş	0.0
yeter artık	-2.0
yetisemiyo*	-1.2
yetişemiyo*	-1.2
yikamiyo*	-1.5
yok artık	-2.0
yok pahasına	1.5
yollamadi*	-1.2
yollamadı*	-1.2
yollamamis*	-1.2
yollamamış*	-1.2
yorum yok	0.0
yorumlara güvenmek	0.0
yuklenmiyo*	-1.5
yüklenmiyo*	-1.5
yüzüne bakan yok	-2.0
yıkamıyo*	-1.5
zararı yok	0.8
ziyanı yok	0.8
çalışmadı*	-1.5
çalışmamakta*	-1.5
çalışmamış*	-1.5
çalışmıyo*	-1.5
çekmiyor*	-2.0
çok erken	0.0
çöp hazne*	0.0
çöp kovası	0.0
çöp kutusu	0.0
çöp poşeti	0.0
çöpe =atmayın	-2.5
çöpe =atmayınız	-2.5
ödenmedi*	-1.5
öncekinden daha iyi	1.5
önemli değil	0.0
özelliği yok	-1.0
üstüne yok	3.0
ısınmıyo*	-1.2
ısıtmıyo*	-1.5
şikayet formu	0.0
şikayet hattı	0.0
şikayet kaydı	0.0
şikayet yok	1.2
şimdiden teşekkürler	0.0

[examples]
negative	BERBAT BİR DENEYİM, BİR DAHA ASLA
negative	Hiç beğenmedim, kumaşı çok kalitesiz.
negative	Kargo geç geldi, hiç memnun kalmadım.
negative	Keşke almasaydım, pişmanım.
negative	Müşteri hizmetleri hiç yardımcı olmadı.
negative	Paketleme özenliydi ama kargo rezaletti.
negative	Siparişim hâlâ gelmedi 😡
negative	urun bozuk cikti, iade de etmiyorlar
negative	Ürün güzel değil, param boşa gitti.
neutral	Daha kullanmadım, yorum yok.
neutral	Kutunun içinden kılavuz çıktı.
neutral	Mavi olanından iki tane aldım.
neutral	Siparişimi dün verdim.
neutral	Ürünü salı günü eşime aldım.
positive	Fena değil, fiyatına göre güzel.
positive	Hiç sorun yok, tavsiye ederim.
positive	Hızlı teslimat, teşekkürler!
positive	Kargo biraz yavaştı ama ürün mükemmel.
positive	Kırılmadan geldi, kusursuz paketlenmiş.
positive	Sorunsuz alışveriş, elinize sağlık.
positive	cok begendim, herkese tavsiye ederim
positive	Çağrı merkezi sorunumu hemen çözdü.
positive	Çooook güzel bir mağaza 😍
