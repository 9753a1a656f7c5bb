# Sentiment lexicon of verbatim for Turkish.
pack: tr/sentiment
language: tr
version: 2026.11
licence: Apache-2.0
source: Written for verbatim from knowledge of the language and of customer feedback; no other list was copied.
[words]
1. sınıf	1.8
10 numara	3.0
10 numara 5 yıldız	3.5
10 üzerinden 10	3.0
4 yıldız	1.8
40 saat	-2.0
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
=denemelisin	1.2
=denemelisiniz	1.5
=denenebilir	0.8
=denenir	1.2
=denenmeli	1.5
=deneyin	1.2
=derde	-1.5
=derdi	-1.5
=derdim	-1.5
=derdimi	-1.5
=dikkatle	1.2
=dokuntu	-1.8
=dondu	-2.0
=donduk	-1.8
=dondurulmus	-1.8
=dondurulmuş	-1.8
=donuyordu	-2.0
=döküntü	-1.8
=düzeltilmeli	-1.2
=estetik	1.5
=garsoniye	-1.5
=geliştirilmeli	-1.2
=geç	-1.8
=gicirti	-1.5
=gidilebilir	1.2
=gidilesi	2.0
=gidilir	1.2
=gidilmeli	2.0
=gitmelisiniz	1.2
=gormelisiniz	1.2
=gorulesi	2.0
=gorulmeli	2.0
=gorundugunden daha kucuk	-1.2
=gorundugunden farkli	-1.5
=gorundugunden kucuk	-1.2
=görmelisiniz	1.2
=görülesi	2.0
=görülmeli	2.0
=göründüğünden daha küçük	-1.2
=göründüğünden farklı	-1.5
=göründüğünden küçük	-1.2
=günlerce	-1.5
=gününde	1.5
=gıcırtı	-1.5
=haftalarca	-1.5
=hakediyo	1.2
=hakediyor	1.2
=hakiki lezzet	2.0
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
=icilesi	2.0
=isitilmis	-1.8
=iyi	1.8
=iyidir	1.8
=iyiler	1.8
=iyilerdi	1.8
=iyileştirilmeli	-1.2
=iyimiş	1.8
=iyiniz	1.8
=iyiydi	1.8
=içilesi	2.0
=içten	1.5
=içtenlikle	1.5
=kaba	-2.0
=kabalar	-2.0
=kabaydı	-2.0
=karafatma	-2.5
=kararında	1.2
=karinca	-2.5
=karınca	-2.5
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
=kokmus	-2.5
=kokmuş	-2.5
=kokusmus	-2.5
=kokuşmuş	-2.5
=kolayca	1.5
=kuruydu	-2.0
=kuver ücreti	-0.8
=kızdık	-2.0
=kızdım	-2.0
=memnuniyetle	2.0
=memnunum	1.8
=memnunuz	1.8
=mükemmelsiniz	2.5
=nemli	-1.5
=saatlerce	-1.5
=sabırla	1.5
=sakın	-2.0
=sapa	-0.8
=sararmis	-1.8
=sararmış	-1.8
=sertce	-1.2
=sertçe	-1.2
=sisirme	-1.8
=solen	2.5
=sorun	-1.5
=sorunla	-1.5
=sorunu	-1.5
=sorunum	-1.5
=sorunun	-1.5
=soyulduk	-2.5
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
=tercih edilir	1.2
=teşekkürler	1.5
=ucuza	1.0
=ucuzdu	1.0
=ucuzluk	1.0
=ucuzmuş	1.0
=ulasilabilir	1.5
=ulaşılabilir	1.5
=ustasinin elinden	2.0
=ustasının elinden	2.0
=vaktinde	1.8
=vuruntu	-2.0
=yagliydi	-1.8
=yandı	-1.5
=yandık	-2.0
=yanmis	-2.0
=yanmış	-2.0
=yağlıydı	-1.8
=yemelisiniz	1.2
=yenilesi	2.0
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
=ısıtılmış	-1.8
=şişirme	-1.8
=şölen	2.5
abartmak	-0.8
abartmışlar	-2.0
abartı	-2.0
abartılacak	-1.8
abartılan	-1.8
abartıldığı	-1.8
abartıldığı kadar	-0.5
abartılmış	-1.8
abartılı	-1.2
abonelik tuzağı	-1.5
acemi	-1.0
acılaşmış	-1.8
acımsı	-1.8
acınası	-2.2
acısız	1.5
adaletsiz	-2.0
adaletsizlik	-2.0
adil	1.5
adı çıkmış	-1.8
aferin	1.5
afiyet olsun	1.5
afiyetle	1.5
agresif	-2.0
ahlaksız	-3.0
ahlaksızca	-3.0
ahır	-3.0
ahır gibi	-3.0
aidat NEAR/3 yüksek	-1.5
aidatsız	1.2
aksaklık	-1.8
aksamak	-1.8
aksatmak	-1.5
akıcı	1.5
akşamdan kalma	-1.8
alakadar	2.0
alakasız	-1.8
alanında uzman	2.0
alay etmek	-2.5
aldatmak	-3.0
aldatıcı	-2.5
aldatılmak	-3.0
alelade	-1.8
alerji yapmak	-2.0
alkış	1.5
allah belanızı versin	-4.0
allah bereket versin	2.0
allah eksikliğini göstermesin	1.2
allah kahretsin	-3.0
allah razı olsun	2.5
almış başını gitmiş	-2.0
alternatifsiz	1.2
altyapı kötü	-1.5
altyapı yetersiz	-1.5
altyapı yok	-1.5
alın derim	1.5
amatör	-1.5
ani fren	-1.5
anlamsız	-1.2
anlatıldığı gibi	1.2
anlayış göstermek	1.5
anlayışla	1.5
anlayışla karşılamak	1.5
anlayışlı	1.5
anlaşılır	1.2
anne eli	2.0
anne eli değmiş	2.0
anında cevap	1.5
anında dönüş	1.5
anında müdahale	1.5
anında onaylandı	1.5
anında servis	1.5
anında çözüm	1.5
aptal	-2.5
aptal yerine koymak	-2.5
arayüz sade	1.2
arayüzü güzel	1.2
arayüzü sade	1.2
arsız	-2.0
artık yemek	-1.8
arıza	-1.8
arızalanmak	-1.8
arızalı	-2.3
asabi	-2.0
asık surat	-2.2
asık suratlı	-2.2
asık yüz	-2.0
asık yüzlü	-2.0
asırlık	1.5
ateş pahası	-2.0
avantaj	1.2
avantajlı	1.5
ay beklemek	-1.5
ayakta beklemek	-2.0
ayakta gitmek	-1.5
ayakta kalmak	-2.0
ayakta uyutmak	-2.0
aydınlık	1.2
aydınlık ve ferah	1.8
aynı gün	1.8
aynı gün kargo	1.8
ayrımcılık	-2.0
ayıp	-2.2
az pişmiş	-2.0
az yakmak	1.2
az yakıyor	1.2
azar işitmek	-1.5
azarlamak	-2.5
azarlanmak	-2.5
azimli	1.5
aç =kaldik	-2.0
aç =kaldim	-2.0
aç =kaldık	-2.0
aç =kaldım	-2.0
aç =kalktik	-2.0
aç =kalktık	-2.0
aç kalkmak	-2.0
açık ve net	1.2
açıklayıcı	1.2
açılmış paket	-1.5
ağaç olduk	-2.0
ağaç olmak	-2.0
ağrı dindi	1.5
ağrılarım geçti	1.5
ağrım geçti	1.5
ağrısız	1.5
ağza layık	2.5
ağzıma layık	2.5
ağır bir koku	-1.8
ağır geldi	-1.8
ağır kokmak	-1.2
ağır koku	-1.5
ağır servis	-2.0
ağır yağ	-1.8
ağır çalışmak	-1.5
ağırlamak	2.0
ağırlaşmak	-1.5
ağız sulandıran	2.0
ağız sulandırmak	2.0
ağızda dağılmak	2.0
ağızda erimek	2.0
ağızda eriyen	2.0
aşağılamak	-2.5
aşağılanmak	-2.5
aşağılayıcı	-2.5
aşık olmak	3.0
aşırı dar	-1.2
aşırı kalabalık	-1.2
aşırı küçük	-1.2
aşırı reklam	-1.5
aşırı tatlı	-1.8
aşırı tuzlu	-1.8
aşırı yağlı	-1.5
aşırı yoğun	-1.2
aşırı şekerli	-1.8
aşığı	1.8
aşığıyım	1.8
babacan	1.5
bacak mesafesi geniş	1.2
bagaj kaybolmak	-2.0
bahane	-2.0
bahane üretmek	-2.0
bahaneler	-2.0
bahçesi geniş	1.5
bakımsız	-1.8
bakımsızlık	-1.8
bal dök yala	1.8
bal gibi	2.5
balık istifi	-1.8
banyo NEAR/2 küçük	-1.5
basit bir şey	-1.2
basit bişey	-1.2
basit bişi	-1.2
basit durmak	-1.5
basmakalıp	-1.5
basık	-1.8
batsın	-2.5
bayat	-2.2
bayat yemek	-2.5
bayatlamış	-2.5
bayılmak	3.0
bağlantı kopmak	-1.5
bağımlılık yapmak	2.5
bağımlısı olmak	2.5
bağırmak	-2.0
bağırıp çağırmak	-2.5
baş ağrısı	-1.8
baş ağrıtmak	-1.8
baş belası	-2.5
baş döndürücü	2.5
baş tacı	2.0
başarı	1.5
başarılarınızın devamı	1.5
başarılı	2.0
başarılıydı	1.8
başarısız	-2.2
başarısızlık	-2.2
başarıyla	1.8
başka ürün	-1.2
baştan savma	-2.3
başvurum reddetmek	-2.0
başımızdan eksik	1.2
başından savmak	-2.0
becerikli	1.5
beceriksiz	-2.3
beceriksizlik	-2.3
bedava	1.0
beddua	-3.0
beddua etmek	-3.0
bekle babam bekle	-2.0
bekle bekle	-1.5
beklediğim gibi	1.2
beklediğimden erken	1.5
beklediğimden güzel	2.2
beklediğimden iyi	2.2
bekleme süresi uzun	-1.5
bekleme süresi çok	-1.5
beklemek zorunda	-0.8
beklemeye değmek	2.0
beklenenden erken	1.5
bekleneni vermek	2.0
beklentilerimi NEAR/1 karşılamak	2.0
beklentilerimin üstünde	2.2
beklentilerimin üzerinde	2.2
beklentimi karşılamak	2.0
beklentimin çok altı	-1.8
beklentimin çok üstünde	2.5
beklentimin üstünde	2.2
beklentimin üzerinde	2.2
beklentinin altında	-1.8
beklentinin üstünde	1.8
beklentiyi karşılamak	1.8
bekletildik	-2.0
bekletiliyor	-2.0
bekletilmek	-1.8
bekletilmiş	-1.8
bekletiyorlar	-2.0
bekletmek	-1.8
beklettiler	-2.0
bela	-2.5
bembeyaz	1.8
benden almak	2.5
beni benden aldı	2.5
benzersiz	2.5
berbat	-3.5
berbat kokmak	-2.5
bereketli	1.5
bereketli olsun	2.0
beter	-3.5
beyaz ekran	-2.0
beyefendi	2.0
bez gibi	-1.5
bezdirmek	-2.0
beğeni	1.5
beğenmek	2.0
beş yıldız	2.5
bilgi vermek	1.2
bilgilendirmek	0.6
bilgili	1.5
bilgim dışında	-2.0
bilgisiz	-1.8
bilgisizlik	-1.8
bin pişman	-1.8
bir daha almak	2.0
bir harika	2.5
bir lokmalık	-2.0
bir numara	2.5
bir numaralı	1.8
bir numarası yok	-1.8
bir olayı yok	-1.8
bir saat bekledik	-2.0
bir servet	-2.0
birbirine atmak	-1.5
birebir	1.2
birebir aynı	1.2
birinci sınıf	1.8
blokaj koymak	-2.0
bloke	-1.5
bloke koymak	-2.0
bok	-3.5
bok gibi	-3.5
bok kokusu	-3.0
bol gelmek	-0.8
bol ikram	1.5
bol kazanç	2.0
bol kazançlar	1.5
bol kepçe	1.2
bol malzemeli	2.0
bol porsiyon	2.0
bol seçenek	1.5
bol çeşit	1.5
bollaşmak	-1.5
bomba gibi	2.0
boncuklanmak	-1.8
boya vermek	-1.8
bozmak	-2.0
bozmuşlar	-2.0
bozuk	-2.5
bozuk et	-2.5
bozuk yemek	-2.5
bozuk çıkmak	-2.5
bozulmak	-2.3
boğucu	-1.8
boğuk	-1.8
boş	-1.5
boş vaat	-2.0
boş vaatler	-2.0
boşa gitmek	-1.5
boşu boşuna	-1.5
boşuna beklemek	-1.5
boşuna para	-2.0
bravo	2.0
bug	-2.0
buglı	-2.0
bulanık	-1.5
bunalmak	-1.5
bunaltmak	-1.5
bunaltıcı	-1.8
burnumdan getirmek	-3.0
burnumuzdan getirmek	-3.0
burnundan getirmek	-3.0
burun buruna	-1.8
buruşmak	-1.5
buruşuk	-1.5
buz gibi geldi	-2.0
buz gibiydi	-1.8
böcek	-2.5
böcek çıkmak	-3.0
böcek çıktı	-3.0
böcekli	-2.5
böyle devam	1.5
büyük hayal kırıklığı	-2.5
büyülemek	1.8
büyülenmek	1.8
büyüleyici	2.0
bıkkın	-2.0
bıkmak	-2.3
bıktırmak	-2.3
cahil	-2.0
cahilce	-2.0
cam çıktı	-3.0
can sıkmak	-1.5
can sıkıcı	-1.5
cana yakın	2.0
cana yakınlık	2.0
candan karşılama	2.0
canlı renkler	1.5
canı gönülden	2.5
canımı sıkmak	-1.5
capcanlı	1.8
caydırıcı	-1.5
cazip	1.5
cebinizi yakar	-2.0
cehennem	-3.0
cehennem azabı	-3.0
cennet	2.5
cep yakan	-2.0
cep yakmak	-2.0
cevap almak	1.2
cevap vermek	1.2
ceza	-1.5
cezalandırmak	-1.5
cici	1.2
ciddiye almak	1.2
cillop gibi	2.2
cimri	-1.2
cinnet	-3.0
coşku	1.8
crash	-2.0
cuk oturmak	2.0
curcuna	-1.2
curcunalı	-1.2
cömert	1.5
cıvıl cıvıl	1.5
cıvıl cıvıldı	1.8
cızırtı	-1.5
cızırtılı	-1.5
daha ekonomik	1.2
daha fazlasını beklerdim	-1.2
daha hesaplı	1.2
daha iyisini beklerdim	-1.2
daha iyisini hak	-1.2
daha ucuz	1.2
dakik	1.8
dakik kalkmak	1.2
dakika bekledik	-2.0
dakika beklemek	-1.5
dakika sonra geldi	-2.0
dakika sonra gelmek	-2.0
dakikası dakikasına	1.8
dalga geçmek	-2.5
dalgacı	-1.2
damak zevki	1.5
damak çatlatan	2.5
damakta kalan	2.5
dandik	-2.2
dar gelmek	-1.0
dar kalıp	-1.2
daracık	-1.8
darp	-2.5
darp etmek	-2.5
dava açmak	-2.5
dayanıklı	2.0
dayanıksız	-1.8
dayatma	-2.0
dayatmak	-1.5
dayatıyorlar	-2.0
dağılmak	-2.3
defalarca aramak	-1.5
defo	-2.3
defolu	-2.5
dehşet verici	-3.0
delicious	2.5
delik deşik	-2.2
delirmek	-3.0
delirtmek	-3.0
demode	-1.8
denemek gerek	1.5
denemek lazım	1.5
denemekte fayda var	1.0
denemenizde fayda var	1.0
denemeye değer	2.0
denemeye değmek	2.0
deneyimli	1.5
deneyimsiz	-2.0
deneyin derim	1.5
denize sıfır	1.5
denize uzak	-1.2
denize yakın	1.5
derdime derman	1.2
derman	1.2
derman olmak	1.2
derme çatma	-2.0
derme çatmaydı	-1.8
dert	-1.5
destek olmak	0.8
destekleyici	1.5
detaylı anlatmak	1.2
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
dinlendirici	2.0
dinleyen doktor	1.2
dip dibe	-1.8
dip temiz	1.5
dipdibe	-1.8
disiplinsiz	-2.3
diz mesafesi geniş	1.2
dişimin kovuğu	-2.0
dişinin kovuğuna	-2.0
dolandırmak	-4.0
dolandırıcı	-4.0
dolandırıcılar	-4.0
dolandırıcılara	-2.0
dolandırıcılık	-4.0
dolandırılmak	-4.0
dolu dolu	2.0
dolu paket	1.2
donanımlı	1.5
donanımı dolu	1.2
donuyor*	-2.0
dopdolu	2.0
doymak	1.8
doyurucu	1.5
doyuruculuk	1.8
doğal	1.5
doğru yönlendirmek	1.5
duman altı	-1.8
dumanaltı	-1.8
dusunmeden =alin	2.0
duvarlar ince	-1.5
duvarlar kağıt	-1.5
duyarsız	-2.0
duyarsızlık	-2.0
dökülmek	-1.8
dökülüyor	-1.8
dönüş yapmak	1.2
dört dörtlük	3.0
dört yıldız	1.8
dümen	-2.0
dünden kalma	-1.8
dürüst	2.0
düzenbaz	-3.5
düzenli	1.5
düzenli ve temiz	1.8
düzensiz	-1.8
düzensizlik	-1.8
düzgün	1.0
düzgün çalışmak	1.5
düşük	-1.2
düşük fiyat	1.2
düşük kalite	-2.0
düşünceli	1.5
düşünmeden =alın	2.0
edepli	1.5
ederinden fazla	-2.0
efsane	3.0
efsane lezzet	3.0
efsanevi	3.0
efso	2.5
eh işte	-0.5
ek ücret	-1.0
ek ücretsiz	1.2
ekip yetersiz	-1.5
ekonomik	1.8
eksi	-1.0
eksi puan	-2.0
eksik	-1.8
eksik etmesin	1.2
eksik geldi	-2.0
eksik parça	-2.0
eksik ürün	-2.0
eksiklik	-1.5
eksiklikler	-1.5
eksiksiz	2.0
ekstra ücret	-1.0
ekşi koku	-1.8
ekşimek	-2.5
ekşimiş	-2.2
el emeği	1.5
el yakan	-2.0
el yakmak	-2.0
el üstünde tutmak	2.0
elde kalmak	-2.3
eleman yetersiz	-1.5
eli hafif	1.2
eli çok hafif	1.2
eline sağlık	2.0
elinize sağlık	2.0
elit	2.0
ellerine sağlık	2.0
ellerinize sağlık	2.0
elverişli	1.5
emanet gibi	-1.8
emek harcanmış	2.0
emek verilmiş	2.0
emeğine sağlık	2.0
emeğinize sağlık	2.0
emsalsiz	2.5
en kötüsü	-2.5
en ucuz	1.2
en uygun fiyat	1.2
enayi	-2.5
enayi yerine koymak	-2.5
endişe	-1.5
endişelenmek	-1.5
endişeli	-1.5
enfes	3.0
enfes lezzet	2.5
erbabı	2.0
ergonomik	1.5
erken	0.8
erken inmek	1.2
ertelemek	-1.5
ertelenmek	-1.5
ertesi gün kargo	1.8
eski kafa	-1.5
eski kalitesi yok	-2.0
eski lezzeti yok	-2.0
eski püskü	-1.5
eski tadı yok	-2.0
eski usul	1.5
eskiden daha güzel	-1.2
eskiden daha iyi	-1.2
eskiden güzeldi	-1.2
eskiden iyiydi	-1.2
eskimek	-1.8
eskimiş	-1.8
eskimişti	-1.8
eskisi daha iyi	-1.2
eskisi gibi değil	-2.0
esnek	1.5
esnemek	-1.5
et sert	-1.8
eti sert	-1.8
etkilenmek	1.8
etkileyici	1.8
etkili	1.5
ev yapımı tadı	2.0
eyvallah	1.0
eyw	1.0
ezik	-1.8
ezilmek	-1.8
eziyet	-2.5
eğitimsiz	-2.0
eğlenceli	1.8
eğlendirici	1.8
eğlendirmek	1.8
eğlenmek	1.5
eğri	-1.5
eğri büğrü	-1.5
eşsiz	2.5
facia	-3.5
faciaydı	-3.0
fahiş	-2.5
fahiş fiyat	-2.5
fahiş hesap	-2.5
faiz NEAR/3 yüksek	-1.5
faizsiz	1.2
fare dolaşıyor	-1.5
fare gördük	-1.5
fare var	-1.5
fark yaratmak	2.5
farklı gelmek	-1.2
farklı göndermek	-1.2
farklı lezzet	1.5
farklı lezzetler	1.8
farklı renk	-1.2
farklı tat	1.5
farklı ürün	-1.2
fatura NEAR/3 yüksek	-2.0
fatura NEAR/3 şişirmek	-2.0
fatura kabarık	-2.0
favori	1.5
favorim	2.0
favorimiz	2.0
fayda var	1.0
faydalı	1.8
fazla abartılmış	-1.8
fazla büyük	-1.2
fazla ince	-1.2
fazla kalın	-1.2
fazla kuru	-1.2
fazla küçük	-1.2
fazla para çekmek	-2.0
fazla pişmiş	-1.2
fazla sert	-1.2
fazla tatlı	-1.8
fazla tuzlu	-1.8
fazla yazmak	-2.0
fazla yağlı	-1.8
fazladan para	-2.0
fazladan yazmak	-2.0
feci	-2.5
fedakar	1.5
felaket	-3.0
ferah	1.8
ferah ve aydınlık	1.2
ferah ve temiz	1.8
ferahlatıcı	2.0
ferahlık	1.2
fevkalade	3.0
fiber hızında	1.2
fiyasko	-3.0
fiyat NEAR/3 fazla	-1.5
fiyat NEAR/3 ortalamanın üstünde	-1.2
fiyat NEAR/3 ortalamanın üzerinde	-1.2
fiyat NEAR/3 uçuk	-1.5
fiyat artışı	-1.2
fiyat performans	1.5
fiyat performans ürünü	1.5
fiyat yüksek	-2.0
fiyatlar NEAR/3 ortalamanın üstünde	-1.2
fiyatlar NEAR/3 ortalamanın üzerinde	-1.2
fiyatlar abartı	-2.0
fiyatlar almış başını	-2.0
fiyatlar artmak	-1.2
fiyatlar fazla	-2.0
fiyatlar uçmuş	-2.0
fiyatlar uçtu	-1.5
fiyatlar uçuk	-2.0
fiyatlar yüksek	-2.0
fiyatları abartı	-2.0
fiyatları uçmuş	-2.0
fiyatları yüksek	-2.0
fiyatı abartı	-2.0
fiyatı fazla	-1.5
fiyatı ucuz	1.2
fiyatı uygun	1.5
fiyatı uçuk	-2.0
fiyatı yüksek	-1.5
fiyatı şişirmek	-1.5
fiyatına değer	1.2
fonksiyonel	1.5
fos	-1.5
fotoğraftaki gibi	1.2
fp ürünü	1.5
fırça atmak	-1.5
fırça yemek	-2.5
garip	-1.0
gayet ilgili	1.8
gayretli	1.5
gece gündüz	1.2
gecikme	-2.0
gecikmek	-2.0
gecikmeli	-2.0
gecikmeli kalkmak	-2.0
geciktirmek	-2.0
gelişme var	1.5
geliştirmek gerek	-1.2
geliştirmek lazım	-1.2
geniş bahçe	1.5
geniş menü	1.5
geniş ve ferah	1.8
geniş yelpaze	1.5
gereksiz	-1.2
gereksiz pahalı	-2.0
gereksiz tahlil	-2.0
gereksiz tetkik	-2.0
gergin	-1.2
gergin personel	-2.0
gerginlik	-1.2
geri dönmek	1.2
geri dönüş yapmak	1.2
geri zekalı	-3.5
gerizekalı	-3.5
gerçek lezzet	1.5
gevşek	-1.8
geç cevap	-2.0
geç cevap vermek	-2.0
geç dönmek	-2.0
geç dönüş	-2.0
geç gelmek	-2.0
geç getirmek	-2.0
geç kalmak	-2.0
geç kargo	-2.0
geç müdahale	-2.0
geç servis	-2.0
geç teslim	-2.0
geç ulaşmak	-2.0
geç yanıt	-2.0
geçiştirici	-1.5
geçiştirmek	-2.0
gidilmeye değer	2.0
gidin derim	1.5
gidin görün	1.5
gidip gelmek internet	-2.0
gitmek lazım	1.5
gitmeye değmek	2.0
gittiğim en kötü	-2.5
gizli ücret	-2.0
gişe tek	-1.5
gurur duymak	1.8
gzl	1.5
göbeğinde	1.5
gönlümü fethetmek	2.0
gönlümün sultanı	2.5
gönlünü almak	1.5
gönül fethetmek	2.0
gönül rahatlığı	2.0
gönül rahatlığı ile	1.8
gönül rahatlığıyla	1.8
gönülsüz	-2.0
gönülsüzce	-2.0
gördüğüm en kötü	-2.5
görgüsüz	-2.0
görkemli	1.8
görmek lazım	1.5
görseldeki gibi	1.2
görülmeye değer	2.0
göründüğü gibi	1.2
göz alıcı	2.0
göz boyama	-2.0
göz dolduran	1.8
göz doldurmak	1.8
göz göre göre	-2.5
göz kamaştırmak	2.0
göz kapalı	1.8
göz nuru	1.5
göz okşayan	1.8
göz var nizam var	-2.0
göz yoran	-1.5
göz yormak	-1.5
göze hitap etmek	1.5
göze hoş	1.8
gözü gönlü açılmak	1.8
gözü kapalı almak	2.0
gözüm kapalı	2.5
güle oynaya	1.8
güler yüz	2.2
güler yüz görmek	1.2
güler yüzle	1.5
güler yüzlü	2.2
güleryüz	2.2
güleryüzle	1.5
güleryüzlü	2.2
güleç	2.0
gülümsemek	1.5
gülümseyerek	1.5
gün beklemek	-1.5
güncel	1.5
günlük taze	1.5
günü gününe	1.8
gürültü	-1.8
gürültü patırtı	-1.8
gürültülü	-1.8
güven	1.5
güven kaybı	-2.0
güven veren	1.2
güven verici	1.2
güven vermek	1.8
güvende	1.2
güvende hissetmek	1.2
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
güçsüz	-1.5
gıcık	-1.0
gıcır gıcır	2.0
gıcırdamak	-1.5
gıda zehirlenmesi	-3.0
haber vermek	1.2
habersiz kesmek	-2.0
habersiz çekmek	-2.0
hafta beklemek	-1.5
hak etmek	1.2
hakaret	-3.0
hakaret eder gibi	-2.5
hakaret etmek	-3.0
hakem heyeti	-2.5
haketmek	1.2
hakkaniyetli	1.5
hakkını vermek	2.0
haksız	-2.3
haksız kesinti	-2.0
haksız yere	-2.0
haksız ücret	-2.0
haksızlık	-2.5
hala bekliyorum	-1.5
halletmek	1.5
hallolmak	1.5
hamam böceği	-2.5
hamamböceği	-2.5
hamarat	1.5
hamur gibi	-2.0
hantal	-1.5
hanımefendi	2.0
harabe	-1.8
haram olsun	-3.5
haram zıkkım	-3.5
haram zıkkım olsun	-3.0
harap	-1.8
harika	3.0
harikulade	3.0
hasar	-2.0
hasar almak	-2.0
hasar görmek	-2.0
hasar reddetmek	-2.0
hasarlı	-2.3
hasarsız	1.8
hasta etmek	-2.5
hastanelik	-2.5
hastanelik olmak	-2.5
hat düşmek	-1.5
hata vermek	-2.0
hatalı	-1.8
hatasız	2.0
hattı düşürmek	-1.5
havasız	-1.8
hayal ettiğim gibi	1.8
hayal kırıklığı	-2.8
hayal kırıklığı yaratmak	-2.5
hayal kırıklığına uğramak	-2.8
hayallerim yıkıldı	-1.8
hayat kurtarmak	2.0
hayat kurtarıcı	2.0
hayatı kolaylaştırmak	1.2
hayatımda gördüğüm en kötü	-3.5
hayatımı kolaylaştırmak	1.2
hayatımın en kötü	-2.5
haydut	-3.0
haydutluk	-3.0
hayran	2.5
hayran bırakmak	2.5
hayran kalmak	3.0
hayran olmak	3.0
hayranlık	1.8
hayranlık verici	1.8
hayranı olmak	1.8
hayranıyım	1.8
haysiyetsiz	-4.0
hayırlı	1.0
hayırlı olsun	1.0
hazır cevap	-1.5
hazır gıda	-1.8
hazır çorba	-1.8
helal olsun	2.5
hemen =alın	1.5
hemen bitmek	-1.2
hemen bozulmak	-1.2
hemen dolmak	-1.2
hemen dönüş	1.5
hemen geldi	1.5
hemen halletmek	1.5
hemen ilgilenmek	1.5
hemen onaylandı	1.5
hemen randevu	1.2
hemen çözmek	1.5
hengame	-1.2
her fırsatta gitmek	1.8
her işimi görüyor	1.2
her yer reklam	-1.5
her yerde çekmek	1.2
hesaba eklemek	-2.0
hesabı şişirmek	-2.0
hesabım bloke	-2.0
hesap kabarık	-2.0
hesap kazık	-2.0
hesap tuzlu	-2.0
hesap şişirmek	-2.0
hesap şişmiş	-2.0
hesaplı	1.8
hevesli	1.2
heyecanlı	1.2
hijyen NEAR/2 sıfır	-2.0
hijyen sıfır	-1.8
hijyen yok	-1.8
hijyenik	1.8
hijyenine dikkat	1.8
hijyensiz	-1.8
hile	-1.8
hileli	-1.8
hizmet NEAR/2 sıfır	-2.0
hizmet sıfır	-2.0
hizmet yok	-2.0
hop diye	1.5
hor davranmak	-2.5
hor görmek	-2.5
hor görülmek	-2.0
hormonsuz	1.5
hoş	1.5
hoş sohbet	1.8
hoşgörü	0.8
hoşgörülü	0.8
hoşgörüyle	1.5
hoşlanmak	1.8
hoşsohbet	1.8
hoşuma gitmek	2.0
hurda	-2.5
huzur	1.8
huzur bulmak	1.8
huzur dolu	2.0
huzur veren	2.0
huzurlu	1.8
huzursuz	-1.8
hürmet	2.0
hürmetkar	2.0
hüsran	-2.8
hüsrana uğramak	-2.8
hıncahınç	-1.2
hırsız	-3.5
hırsızlık	-3.5
hızlandırmak	1.5
hızlı	1.8
hızlı NEAR/2 bitmek	-1.5
hızlı cevap	1.5
hızlı dönüş	1.5
hızlı gelmek	1.5
hızlı giriş	1.5
hızlı internet	1.2
hızlı işlem	1.5
hızlı kurulum	1.5
hızlı servis	1.5
hızlı yanıt	1.5
hızlı çözüm	1.5
hızlıca	1.8
hızı yüksek	1.2
iade =edeceğim	-0.6
iade =edicem	-0.6
iade =ediyorum	-0.6
iade =ediyoruz	-0.6
iade =ettik	-0.6
iade =ettim	-0.6
idare edebilir	-1.2
ideal	1.0
iflas	-2.5
ihmal	-2.5
ihmal etmek	-2.5
ihmalkar	-2.5
ihtiyacımı karşılamak	1.8
ihtişamlı	1.8
iki kere çekmek	-2.0
iki kez çekmek	-2.0
ikinci el gibi	-2.0
ikiyüzlü	-2.2
ikram etmek	1.5
ikramları bol	1.5
ikramlı	1.5
ilaç gibi	2.5
iletişim NEAR/2 sıfır	-2.0
iletişim sıfır	-2.0
iletişimsizlik	-1.8
ilgi	1.2
ilgi NEAR/2 sıfır	-2.0
ilgi alaka	2.0
ilgi göstermek	1.5
ilgi ve alaka	2.0
ilgi çekici	1.5
ilgiden yoksun	-2.0
ilgilenmek	1.5
ilgili alakalı	2.0
ilgili davranmak	1.8
ilgili personel	1.2
ilgili ve güler yüzlü	2.0
ilgili ve kibar	2.0
ilgili çalışanlar	1.2
ilgililer	2.0
ilgisiz	-2.2
ilgisizlik	-2.3
ilk tercih	1.8
ilk tercihim	1.8
ilkel	-1.5
imdada yetişmek	1.2
imdadıma yetişmek	1.2
imitasyon	-1.5
imkansız	-1.5
imrenmek	2.0
ince düşünce	1.5
ince işçilik	1.5
ince ruhlu	2.0
incelik	1.5
indirimli	0.8
insan canlısı	1.2
insancıl	1.5
insanlık dışı	-3.0
insanlık suçu	-3.0
insanlıktan nasibini	-2.0
internet NEAR/2 hızlı	1.2
internet NEAR/3 kopmak	-2.0
internet NEAR/3 yavaş	-2.0
iplik atmak	-1.8
ipliği çıkmak	-1.8
iptal	-1.0
iptal etmek	-1.0
iptal olmak	-1.5
irenç	-3.0
ishal	-2.5
ishal olmak	-2.5
israf	-2.0
istediğim gibi	1.8
isteksiz	-2.0
isteksizce	-2.0
istikrarlı	1.2
itinalı	1.5
itinayla	1.8
itiş kakış	-1.5
iyi ağırlandık	2.0
iyi düşünülmüş	1.5
iyi gelmek	1.5
iyi ki	2.0
iyi ki almışız	1.8
iyi ki gelmişiz	1.8
iyi ki gitmişiz	1.8
iyi ki tercih etmişiz	1.8
iyi ki varsınız	2.5
iyi yönlendirmek	1.5
iyileşmek	1.5
iyileştirmek	1.5
iyilik	1.0
izbe	-1.8
izdiham	-1.8
izdihamlı	-1.5
iç açıcı	1.5
iç karartıcı	-1.8
içim rahat	2.5
içime sinmek	1.5
içtenlik	2.0
içtiğim en kötü	-2.5
iğneleyici	-1.2
iğrendim	-3.0
iğrendirmek	-3.0
iğrenç	-3.5
iş görmek	1.5
işe yaramak	1.5
işimi görmek	1.2
işimi görüyor	1.2
işimi kolaylaştırmak	1.2
işinden bıkmış	-2.0
işini aşkla	1.2
işini bilmek	1.5
işini seven	1.2
işini severek	1.2
işinin ehli	1.5
işinin erbabı	2.0
işinin uzmanı	2.0
işkence	-3.0
işlevsel	1.5
iştah açıcı	2.0
iştah kabartan	2.0
iştahla	1.5
işçiliği güzel	1.5
jest	1.5
jet gibi	2.0
jet hızı	2.0
kabaca	-2.5
kabalık	-2.0
kabin ekibi harika	1.2
kabir azabı	-1.5
kabus	-3.0
kabus gibi	-3.0
kafa dinlemek	1.8
kafa dinlemelik	1.8
kafa karıştırmak	-1.5
kafa karıştırıcı	-1.5
kafa ütülemek	-1.8
kafa şişirmek	-1.8
kahretsin	-3.0
kahrolsun	-3.0
kalabalık	-1.2
kalabalık ve gürültülü	-1.8
kalbimi çalmak	2.0
kaldığım en kötü	-2.5
kalifiye değil	-2.0
kalite NEAR/2 sıfır	-2.0
kalite bir ürün	1.5
kalite bozulmuş	-2.0
kalite düşük	-2.0
kaliteli	2.0
kaliteli hizmet	1.8
kalitesi bozulmuş	-2.0
kalitesi düşmek	-1.2
kalitesi düşmüş	-2.0
kalitesi düşük	-2.0
kalitesini düşürmek	-2.0
kalitesini korumak	1.5
kalitesiz	-2.3
kalitesizlik	-2.3
kaliteyi bozmak	-2.0
kaliteyi düşürmek	-2.0
kaliteyi korumak	1.5
kaliteyi yakalamak	1.8
kalpten teşekkür	2.5
kalıbı tam	2.0
kalıcı	1.5
kan ağlamak	-2.5
kandırmaca	-3.0
kandırmak	-3.0
kandırılmak	-3.0
kaos	-1.2
kaotik	-1.2
kapris	-2.0
kapsama alanı geniş	1.2
kapsama dışı	-1.5
kapsama geniş	1.2
kapsamlı	1.2
kapı kapı	-1.8
kapı kapı dolaştırmak	-2.0
karanlık	-0.8
kararmış	-1.8
kararsız	-1.5
kargaşa	-1.8
kargo bedava	1.2
kargo ücretsiz	1.2
karman çorman	-1.5
karmaşa	-1.8
karmaşık	-1.5
kart et	-1.8
kart yutmak	-2.0
kartımı yuttu	-2.0
karışık	-1.2
karışıklık	-1.2
karşılığını almak	1.5
kasa soymak	-2.0
kasma	-2.0
kasvetli	-1.8
kasıyor*	-1.8
katakulli	-2.0
katkısız	1.5
katliam	-3.0
kavga	-2.5
kavga etmek	-2.5
kavgacı	-2.5
kavuşmak	1.2
kaybetmek	-1.8
kaybolmak	-2.2
kaymak gibi	2.0
kayıp	-2.0
kayıp valiz	-2.0
kayış gibi	-2.0
kaz gibi yolmak	-2.5
kazançlı	1.5
kazık	-2.5
kazık atmak	-2.5
kazık fiyat	-2.5
kazık yedik	-2.5
kazık yemek	-2.5
kazıklamak	-3.0
kazıklanmak	-3.0
kazıkçı	-2.5
kazıkçılık	-2.5
kaçak güreşmek	-2.0
kağıt gibi	-1.5
kaşıkla verip	-2.0
kaşındırmak	-2.0
kaşıntı	-2.0
kekremsi	-1.2
kelimeler kifayetsiz	2.5
kelimeler yetersiz	2.5
kemikli	-1.8
kendi kendine kapanmak	-2.0
kendiliğinden kapanmak	-2.0
kendine hayran bırakmak	2.5
kepaze	-3.5
kepazelik	-3.5
keriz	-2.5
keriz silkelemek	-2.5
kesik	-1.5
kesilmek	-1.5
kesinlikle =alın	2.0
kesintisiz internet	1.2
keyfi davranmak	-2.0
keyfi kaçmak	-1.2
keyfimiz kaçmak	-1.2
keyfine doyum	2.0
keyif	1.8
keyif almak	1.8
keyif katmak	2.0
keyif kaçıran	-1.2
keyif kaçırmak	-1.2
keyif verici	2.0
keyifle	1.5
keyifli	2.0
keyifli anlar	1.8
keyifsiz	-1.2
keyifsizdi	-1.2
keşmekeş	-1.2
kibar	2.0
kibarca	1.5
kibarlık	1.5
kibirli	-2.0
kin	-2.5
kir	-1.5
kirlenmek	-1.8
kirli	-2.0
kirli tuvalet	-1.8
kirlilik	-1.8
klasik lezzet	1.5
koca bir sıfır	-2.0
kocaman	0.8
kocaman porsiyon	1.5
kocaman sıfır	-2.0
kokmak	-1.0
koku yapmak	-1.5
kokusu sinmek	-1.8
kolay	1.5
kolay ulaşım	1.5
kolaylaştırmak	1.2
kolaylık	1.8
kolaylık sağlamak	1.8
koltuklar rahat	1.2
kolunuza sağlık	2.0
komedi	-1.8
komik	-0.8
komisyon	-0.8
komisyon NEAR/3 yüksek	-1.5
komisyonsuz	1.2
konfor	2.0
konforlu	2.0
konforsuz	-1.8
konuksever	2.0
konukseverlik	2.0
konumu güzel	1.5
konumu harika	1.5
konumu merkezi	1.5
konumu süper	1.5
konusunda uzman	2.0
kopmak	-1.8
kopyala yapıştır	-1.5
kopyala yapıştır cevap	-1.5
korkmak	-1.5
korkunç	-3.0
korkutucu	-1.5
korunaklı	1.2
kovar gibi	-2.5
kovarcasına	-2.5
kovmak	-2.5
kovulmak	-2.5
koşturmaca	-1.2
koşuşturma	-1.2
kralsınız	2.0
kredi reddetmek	-2.0
kronik arıza	-2.0
kronik problem	-2.0
kronik sorun	-2.0
kulak tırmalamak	-1.8
kulak tırmalayan	-1.8
kullanması kolay	1.2
kullanıcı dostu	1.2
kullanılmış ürün	-1.5
kullanımı basit	1.2
kullanımı kolay	1.2
kullanımı rahat	1.2
kullanışlı	2.0
kullanışsız	-1.8
kullanışsızlık	-1.8
kupkuru	-2.0
kurnaz	-2.0
kurnazlık	-2.0
kurt çıktı	-3.0
kurtarıcı	1.2
kurtlu	-2.5
kuru geldi	-2.0
kuru kuru	-2.0
kurulumu kolay	1.2
kuruşuna kadar	1.5
kusmak	-3.0
kusur	-1.5
kusurlu	-1.8
kusursuz	3.0
kutu gibi	-0.8
kuver	-0.8
kuver ücreti	-2.0
kuyruk	-2.0
kuyrukta beklemek	-2.0
kuş kadar	-2.0
kuşa çevirmek	-2.0
kârlı	1.5
köhne	-1.8
köhneleşmiş	-1.8
köhnemiş	-1.8
kök saldık	-2.0
köklü	1.5
kömür gibi	-2.0
kömürleşmiş	-2.0
kör nokta	-1.5
kösele gibi	-2.0
kötü	-2.0
kötü davranmak	-2.0
kötü koku	-1.5
kötü muamele	-2.0
kötüleşmek	-2.0
kötülük	-2.0
köy ürünü	1.5
küf	-2.0
küflenmek	-2.5
küflü	-2.5
küfür	-2.5
küfür etmek	-2.5
küfürbaz	-2.5
külfet	-1.5
küstah	-2.8
küçücük	-0.8
küçücük porsiyon	-2.0
küçük gelmek	-1.0
küçük masa	-1.2
küçük puntolar	-2.0
küçümsemek	-2.5
küçümsenmek	-2.5
küçümseyici	-2.5
kıl çıkmak	-3.0
kıl çıktı	-3.0
kıllı	-1.8
kılçıklı	-1.8
kırk saat	-2.0
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
kıtlık	-1.5
kıvamı yerinde	2.0
kıvamında	2.0
kıytırık	-2.0
kızgın	-2.0
kızıyor*	-2.0
laf sokmak	-1.2
lag	-2.0
laglı	-2.0
lakayt	-2.0
lakaytlık	-2.0
lakayıt	-2.0
lanet	-3.5
lanet ettim	-3.0
lanet okumak	-3.0
lanet olsun	-3.5
lanetli	-2.5
lapa	-2.0
lapa gibi	-2.0
lastik gibi	-2.0
laubali	-2.0
laubalilik	-2.0
layıkıyla	1.5
laçka	-1.8
lağım	-3.0
lağım gibi	-3.0
lağım kokusu	-3.0
leke	-1.5
lekelenmek	-1.5
lekelenmiş	-1.8
lekeli	-1.8
leziz	2.5
leziz lezzetler	1.8
leziz mi leziz	3.0
lezizdi	1.5
lezzet NEAR/2 sıfır	-2.0
lezzet bombası	2.5
lezzet durağı	2.5
lezzet garantili	2.0
lezzet sıfır	-2.0
lezzet yok	-2.0
lezzet şöleni	2.5
lezzeti bozulmuş	-2.0
lezzeti düşmüş	-2.0
lezzeti kaybetmek	-2.0
lezzeti kaçmış	-2.0
lezzeti yerinde	2.0
lezzetli	2.5
lezzetsiz	-2.0
leş	-3.0
leş gibi	-3.0
listemin başı	1.8
lokum gibi	2.5
loş	1.5
lüks	1.2
lüzumsuz	-1.2
maalesef	-1.2
madrabaz	-2.0
maharetli	1.5
mahkeme	-2.5
mahremiyet sıfır	-2.0
mahrum	-1.5
mahrum kalmak	-1.5
mahsur kalmak	-2.0
mahvetmek	-2.8
mahvolmak	-2.8
makul	1.2
malesef	-1.2
manasız	-1.5
mantıklı	1.5
mantıksız	-1.5
manzaralı	1.5
manzarasına doyum	1.5
masal gibi	2.5
masalar küçük	-1.2
masalar yakın	-1.2
masaları küçük	-1.2
masraf çıkarmak	-2.0
masrafsız	1.2
mavi ekran	-2.0
mağdur	-2.5
mağdur etmek	-2.5
mağdur olmak	-2.5
mağduriyet	-2.5
mecbur bırakmak	-1.5
mecbur kalmak	-1.5
mecbur tutmak	-2.0
mecburen	-1.0
meh	-1.0
mekan NEAR/2 dar	-1.5
mekan NEAR/2 küçük	-1.2
memmun	2.0
memnum	2.0
memnun	2.0
memnun ayrılmak	1.5
memnun etmek	2.0
memnun kalmak	2.0
memnun olmak	2.0
memnuniyet	2.0
memnuniyetle ayrılmak	1.8
menmun	2.0
menü dar	-1.2
menü kısıtlı	-1.2
menü zayıf	-1.2
menü zengin	1.5
menüsü geniş	1.5
menüsü zengin	1.5
merhamet	1.5
merhametli	1.5
merkeze uzak	-1.2
merkeze yakın	1.5
merkezi konum	1.5
merkezi yer	1.5
mesafeli	-1.2
mesafeli davranmak	-1.2
mest	2.0
mest etmek	3.0
mest olmak	3.0
mestane	2.5
metroya yakın	1.5
mezbele	-3.0
mide bulandırmak	-3.0
mide bulandırıcı	-3.5
mide bulantısı	-2.5
mide kaldırmak	-3.0
midem ağrımak	-2.5
midem bulanmak	-2.5
midem kalktı	-3.0
midem yanmak	-2.5
mideme oturmak	-2.5
midemi bozmak	-2.5
midemiz bulanmak	-2.5
midesiz	-3.0
mideye ağır	-1.8
mideyi bulandırmak	-2.5
mikrodalga	-1.8
minicik	-2.0
minnacık	-2.0
minnettar	2.5
minnettarım	2.0
minnettarız	2.0
mis gibi	2.2
mis kokulu	2.0
misafirperver	2.0
misafirperverlik	2.0
misler gibi	2.0
modası geçmiş	-1.8
modern	1.2
motoru güçlü	1.2
muamele kötü	-2.0
muamelesi yapmak	-2.0
muazzam	2.2
muhteşem	3.5
muhteşem lezzet	3.0
muhteşem manzara	1.8
muhteşemdi	2.5
mutlaka =alın	2.0
mutlaka deneyin	1.5
mutlaka gidin	1.5
mutlaka görün	1.5
mutlaka tadın	1.5
mutlaka uğrayın	1.5
mutlaka yiyin	1.5
mutlu	2.0
mutlu etmek	2.0
mutlu mesut	1.8
mutlu olmak	2.0
mutluluk	2.0
mutsuz	-1.2
mutsuz ayrılmak	-1.2
mutsuz etmek	-1.2
muşamba gibi	-1.5
mânâsız	-1.5
müdavim	1.5
müdavimi	2.0
mükemmel	3.5
mükemmel ötesi	2.5
mükemmellik	3.0
mükerrer	-2.0
mümkün değil	-1.5
münakaşa	-2.5
müptelası olmak	2.5
müteşekkirim	2.0
müthiş	3.0
müzik NEAR/3 yüksek	-1.8
müzik sesi yüksek	-1.8
müşteri gibi görmek	-2.0
müşteriyi suçlamak	-1.5
mırın kırın	-0.8
naif	1.5
namussuz	-4.0
nar gibi	2.0
nazik	2.0
nazikçe	1.5
ne gerek	-1.0
ne yazık ki	-1.5
nefes almak	1.8
nefis	2.5
nefis ötesi	3.0
nefret	-3.5
nefret etmek	-3.5
negatif	-1.2
nem kokusu	-1.8
nerde o eski	-2.0
nerede o eski	-2.0
net bilgi	1.0
nezaket	1.5
nezaketli	1.5
nezih	2.0
nezih bir ortam	2.0
neşe	1.8
neşelendirmek	1.8
neşeli	1.8
niteliksiz	-2.0
noksan	-1.8
nostaljik	1.5
numarası yok	-1.8
oda NEAR/2 dar	-1.5
oda NEAR/2 ferah	1.2
oda NEAR/2 geniş	1.2
oda NEAR/2 küçük	-1.5
oda NEAR/3 kirli	-2.0
oda NEAR/3 kokmak	-2.0
odalar NEAR/2 eski	-1.5
odalar NEAR/2 geniş	1.2
odalar NEAR/2 küçük	-1.5
odalar NEAR/3 pis	-2.0
of	-1.0
olayı yok	-1.8
olağanüstü	3.0
olumlu	1.5
olumsuz	-1.8
omuz omuza	-1.8
on numara	3.0
on numara beş yıldız	3.5
on numara lezzet	3.0
on puan	2.5
onarmak	1.2
oradan oraya	-2.0
organik	1.5
orijinal	1.5
orjinal	1.5
orospu	-4.0
orta karar	-0.5
ortada bırakmak	-2.0
ortada kalmak	-2.0
ortalama	-0.5
ortalama altı	-1.2
ortalamanın altı	-1.8
ortalamanın altında	-1.8
ortalamanın üstünde	1.8
ortalamanın üzerinde	1.8
otantik	1.5
otomatik cevap	-1.5
otopark problemi	-1.2
otopark sorunu	-1.2
otopark yok	-1.2
overbook	-2.0
overpriced	-2.0
overrated	-1.8
oyalamak	-2.3
oyuncak etmek	-2.0
oyuncak gibi	-1.5
pahalanmak	-1.2
pahalı	-1.5
pahalılık	-1.5
pahalıya mal olmak	-2.0
pahalıya patlamak	-2.0
pamuk gibi	2.0
para gözlü	-2.0
para kaybı	-2.0
para tuzağı	-2.5
para tuzağı gibi	-2.5
para tuzağına	-2.0
paragöz	-2.0
param boşa	-2.5
param çöp	-2.5
param çöpe	-2.5
parama yazık	-2.5
paramparça	-2.3
paramıza yazık	-2.5
paranın karşılığı yok	-2.0
parasını hak etmek	2.0
parasının hakkını vermek	2.0
paraya değer	1.2
paraya yazık	-2.5
parazit	-1.5
parazitli	-1.5
park problemi	-1.2
park sorunu	-1.2
park sorunu yok	1.5
park yeri yok	-1.2
parmak yedirten	3.0
parmak ısırtan	2.5
parmak ısırtmak	2.2
parmaklarını yemek	2.5
parmaklarınızı yersiniz	2.5
parçalanmak	-2.3
pasaklı	-2.0
paslanmak	-1.5
paslı	-1.5
patlak	-1.8
patlamak	-1.8
patırtı	-1.8
paçavra	-2.5
perfect	2.5
perişan	-2.8
perişan etmek	-2.8
perişan olmak	-2.8
perişanlık	-2.8
personel az	-1.5
personel eksik	-1.5
personel yetersiz	-1.5
pert	-1.8
pes doğrusu	-2.0
peşinden koşmak	-1.8
pil tüketmek	-1.5
pil yemek	-1.5
pire	-2.5
pis	-2.2
pis kokmak	-2.5
pis koku	-2.5
pislik	-2.8
pislik içinde	-1.8
pislikten	-1.8
piç	-4.0
pişik	-1.8
pişimi harika	2.0
pişman	-2.5
pişman ettiler	-2.5
pişman olmak	-2.5
pişmanlık	-2.5
pişmanlık duymak	-2.5
pişmanım	-2.5
plaja uzak	-1.2
plaja yakın	1.5
plansız	-1.8
plastik gibi	-1.2
plastik kokmak	-1.5
plastik kokusu	-1.5
popülarite uğruna	-1.8
popülerliği	-1.8
porsiyon NEAR/2 az	-2.0
porsiyon NEAR/2 bol	1.5
porsiyon NEAR/2 büyük	1.5
porsiyon NEAR/2 doyurucu	1.5
porsiyon NEAR/2 küçük	-1.2
porsiyonlar NEAR/2 az	-2.0
porsiyonlar NEAR/2 büyük	1.5
porsiyonlar NEAR/2 küçük	-1.2
porsiyonlar NEAR/2 minik	-2.0
porsiyonu bol	1.5
porsiyonu küçük	-2.0
pozitif	1.5
pratik	1.5
prim NEAR/3 yüksek	-1.5
problem	-1.5
problem olmak	-1.5
problem yaşamak	-2.0
problemli	-1.8
problemsiz	2.0
profesyonel	2.0
programsız	-1.8
pörsük	-1.8
pörsümüş	-1.8
pürüzlü	-1.5
pürüzsüz	1.8
pırıl pırıl	1.5
pırılpırıl	1.8
rahat	1.8
rahatlatmak	1.5
rahatlatıcı	2.0
rahatsız	-2.0
rahatsız edici	-1.5
rahatsız etmek	-2.0
rahatsız koltuk	-1.2
rahatsızlık	-2.0
rakipsiz	2.5
randevu bulmak imkansız	-1.5
randevu bulmak zor	-1.5
randevu kolay	1.2
randevu yok	-1.5
reddedilmek	-1.2
reddetmek	-1.2
reklam	-0.5
reklam bombardımanı	-1.5
reklam dolu	-1.5
reklamdan geçilmiyor*	-1.5
rengarenk	1.8
renk atmak	-1.8
renk vermek	-1.8
resimdeki gibi	1.2
resmen soygun	-2.5
rezalet	-3.5
rezalet ötesi	-2.5
rezervasyon iptal	-2.0
rezil	-3.5
rezil etmek	-2.8
rezil kepaze	-3.0
rezil olmak	-2.8
rezil rüsva	-3.0
rezilce	-2.5
rezillik	-3.0
risk	-1.2
riskli	-1.2
robota bağlanmak	-1.5
robotla konuşmak	-1.5
roket gibi	2.0
romantik	1.5
romantizm	1.5
ruhsuz	-2.5
ruhsuzca	-2.5
ruhsuzdu	-1.8
ruhunu dinlendirmek	1.8
rutubet	-1.8
rutubet kokusu	-1.8
rutubetli	-1.8
rötar	-2.0
rötar yapmak	-2.0
rötarlı	-2.0
rüküş	-1.8
rüya gibi	2.5
rüşvet	-3.0
saat bekledik	-2.0
saat beklemek	-1.5
saat sonra geldi	-2.0
saat sonra gelmek	-2.0
saatler sonra	-2.0
saatler sürmek	-2.0
saatlerce beklemek	-2.0
sabırla anlatmak	1.2
sabırla dinlemek	1.5
sabırlı	1.5
sabırsız	-1.5
sade	1.0
sade ve anlaşılır	1.2
sade ve şık	1.2
sadık	1.5
sadık müşteri	1.5
saf yerine koymak	-2.5
sahip çıkmak	1.2
sahipsiz	-1.8
sahte	-2.5
sahtekar	-3.5
sahtekarlık	-3.5
sakin	1.5
sakin bir	1.5
sakinleştirmek	1.5
salak	-2.3
salak yerine koymak	-2.5
salaklık	-2.0
salaş ama	1.5
salaş ama güzel	1.5
salaş ve kirli	-1.8
salaş ve pis	-1.8
saldırgan	-2.5
saldırganca	-2.5
sallamak	-2.0
sallanmak	-1.2
samimi	1.8
samimi ortam	2.0
samimiyet	1.8
sandığımdan iyi	2.2
sapasağlam	2.2
sarkmak	-1.5
savrulmak	-1.5
saygılı	1.8
saygısız	-2.8
saygısızca	-2.5
saygısızlık	-2.8
saygıyla	1.5
saç çıkmak	-3.0
saç çıktı	-3.0
saçlı	-1.8
saçma	-2.0
saçma sapan	-2.5
saçmalamak	-2.0
saçmalık	-2.3
sağ olsunlar	2.0
sağ olun	1.5
sağlam	1.8
sağlıklı	1.5
sağlıksız	-1.8
sağlıksızdı	-1.8
sağlığıma kavuşmak	1.2
sağlığına kavuşmak	1.2
sağolsunlar	2.0
sağolun	1.5
sağır edici	-1.8
sefer iptal	-2.0
seferber olmak	1.2
sekteye uğramak	-1.5
sempatik	1.8
sert davranmak	-1.2
sert et	-1.8
sert fren	-1.5
sert koltuk	-1.2
servet ödemek	-2.0
servis NEAR/2 sıfır	-2.0
servis aksamak	-2.0
servis berbat	-2.0
servis felaket	-2.0
servis hızı iyi	1.5
servis kötü	-2.0
servis sıfır	-2.0
servis yavaş	-2.0
servis yok	-2.0
servis ücreti	-2.0
ses geçirmek	-1.5
ses gidip gelmek	-1.5
ses yalıtımı yok	-1.5
ses yapmak	-1.0
ses çıkarmak	-1.0
sesli çalışmak	-1.5
sessiz	1.2
sessiz sakin	1.2
sessiz ve sakin	1.2
sevdalısı	1.8
sevdirmek	1.8
sevecen	1.5
severek giderim	1.8
severek gitmek	1.8
severek izlemek	1.8
severek kullanmak	1.8
severek tüketmek	1.8
severek yemek	1.8
sevimli	1.8
sevindirici	1.8
sevindirmek	1.8
sevinmek	1.8
sevmek	2.0
seçenek az	-1.2
seçenek yok	-1.2
seçenek çok	1.5
sigara dumanı	-1.8
sigara kokusu	-1.8
siktir	-4.0
sinek çıktı	-3.0
sinekli	-2.5
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
sinirli et	-1.8
sinirli garson	-2.0
sinsi	-1.5
sipariş unutmak	-2.0
sipariş unutuldu	-2.0
siparişi karıştırmak	-2.0
siparişi unutmak	-2.0
siparişimizi unutmak	-2.0
siparişleri karıştırmak	-2.0
sistem çökmek	-2.0
sistemden atmak	-1.8
siyah ekran	-2.0
skandal	-3.5
sokağa atmak	-2.5
sokağa attım	-2.5
soldu*	-1.8
solgun	-1.8
solmuş*	-1.8
soluk	-1.0
soluyor*	-1.8
somurtkan	-2.0
somurtmak	-2.0
son anda iptal	-2.0
son derece ilgili	2.0
sonsuz teşekkür	2.0
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
soyguncular	-3.0
soğuk	-0.8
soğuk davranmak	-1.8
soğuk geldi	-2.0
soğuk gelmek	-1.8
soğuk personel	-1.2
soğuk servis	-2.0
soğuk tavır	-1.2
soğuk yemek	-2.0
soğuktu	-2.0
soğumak	-2.2
soğumuş	-2.0
soğutmak	-2.2
spam	-1.8
stabil	1.0
stabil bağlantı	1.2
standardın altında	-1.8
standartların altında	-1.8
standartların üzerinde	1.8
steril değil	-1.8
stres atmak	1.8
su akıtmak	-1.5
su almak	-2.0
su basmak	-1.5
su bastı	-1.5
su geçirmek	-1.5
su kesik	-1.5
su sızdırmak	-1.8
su tadı	-1.8
suistimal	-1.5
sulandırmak	-1.8
sulandırılmış	-1.8
sular kesik	-1.5
sulu sulu	2.0
sulu çorba	-1.8
sunum NEAR/2 sıfır	-2.0
surat asan	-2.0
surat asmak	-2.0
suratları asık	-2.0
suratsız	-2.2
suratı asık	-2.0
suratıma kapatmak	-2.0
susuzluk	-1.5
suçlamak	-1.5
suçu atmak	-1.5
suçu müşteriye	-1.5
sökük	-2.0
sökülmek	-2.0
sömürmek	-2.5
sönük	-1.8
söylenenden erken	1.5
söz tutmak	1.2
söz verilen tarihte	1.5
sözünde durmak	1.2
sözünü tutmak	1.2
söğüşlemek	-2.5
söğüşlenmek	-2.5
süper	2.5
sürekli alışveriş	1.5
sürekli kapanmak	-2.0
sürekli kesilmek	-2.0
sürekli kopmak	-2.0
sürekli reklam	-1.5
sürpriz	1.0
sürünceme	-2.0
sürüncemede	-2.0
sürüncemede bırakmak	-2.0
sıcacık	2.0
sıcak ortam	2.0
sıcak sıcak	1.5
sıcakkanlı	1.8
sıcaktan bayılmak	-1.8
sıcaktan bunalmak	-1.8
sıcaktan piştik	-1.8
sıfır hizmet	-2.0
sıfır ilgi	-2.0
sıfır lezzet	-2.0
sıfır puan	-2.0
sıfır çekmek	-2.0
sık sık gitmek	1.8
sıkıcı	-1.5
sıkıntı olmak	-1.5
sıkıntı yaşamak	-2.0
sıkıntı çekmek	-2.0
sıkıntı çözülmek	1.8
sıkıntı çıkmak	-2.0
sıkıntılı	-1.8
sıkıntısız	1.8
sıkış sıkış	-1.8
sıkış tıkış	-1.8
sımsıcak	2.0
sınıfta kaldı	-2.0
sınıfta kalmak	-2.0
sınırlı menü	-1.2
sınırlı seçenek	-1.2
sıra bekledik	-2.0
sıra beklemek	-1.2
sırada beklemek	-2.0
sırada bekletmek	-2.0
sıraya girmek	-1.5
sırnaşık	-1.2
sızdırmak	-1.5
taahhütsüz	1.2
taciz	-3.5
tadı berbat	-2.0
tadı bozulmuş	-2.0
tadı damakta	2.5
tadı damağımda	2.5
tadı garip	-2.0
tadı kaçmış	-2.0
tadı kötü	-2.0
tadı tuhaf	-2.0
tadı yerinde	2.0
tadımız kaçmak	-1.2
tadımız kaçtı	-1.2
tadımızı kaçırmak	-1.2
tahriş	-2.0
tahriş etmek	-2.0
tahtakurusu	-2.5
tak diye	1.5
takdir etmek	2.0
takdire şayan	2.0
taklit	-2.0
takılmak	-1.2
tam aradığım	2.0
tam bir fiyasko	-2.5
tam bir sıfır	-2.0
tam istediğim	2.0
tam kararında	2.0
tam kıvam	2.0
tam kıvamında	2.0
tam oturmak	2.0
tam puan	2.5
tam zamanında	1.8
tam çekmek	1.2
tane tane anlatmak	1.2
tapon	-2.2
taptaze	1.5
tartaklamak	-2.5
tarz	1.0
tasarruflu	1.2
tat yok	-2.0
tatlı	1.0
tatlı dil	2.0
tatlı dilli	2.0
tatmin	1.2
tatmin edici	2.0
tatmin etmek	2.0
tatmin olmak	1.2
tatminkar	2.0
tatsız	-1.8
tavan yapmak fatura	-2.0
tavsiye	1.5
tavsiye NEAR/2 etmek	2.0
tavsiye etmek	2.0
tavsiyemdir	1.5
taze	1.8
tazecik	1.5
taş devri	-1.8
taş gibi	2.0
taş kesilmiş	-2.0
taş çıktı	-3.0
tebessüm	1.5
tebessümle	1.5
tebrik	1.8
tebrik etmek	2.0
tecrübeli	1.5
tecrübesiz	-2.0
tefeci	-2.8
tefecilik	-3.0
tehdit	-3.0
tehdit etmek	-3.0
tehir	-2.0
tehlike	-2.0
tehlikeli	-2.0
tek geçmek	2.5
tek gişe	-1.5
tek tek anlatmak	1.2
tekleme	-1.5
teklemek	-1.5
tekrar almak	2.0
tekrar gelirim	1.8
tekrar gelmek	1.5
tekrar gideceğim	1.8
tekrar gideriz	1.8
telafi etmek	1.2
telefonu kapatmak	-2.0
temiz	1.8
temiz ve düzenli	1.8
temizlik NEAR/2 sıfır	-2.0
teneke gibi	-1.5
ter kokusu	-1.8
terbiyeli	2.0
terbiyesiz	-3.0
terbiyesizce	-3.0
terbiyesizlik	-3.0
tercih =edebilirsiniz	1.0
tercih =edilebilir	0.8
tercih =edin	1.0
tercih edilesi	1.8
tercih sebebi	1.0
tereyağı gibi	1.2
tereyağı gibi iniş	1.2
ters bir yerde	-1.2
ters cevap	-2.0
ters davranmak	-2.2
ters konuşmak	-2.0
ters ters bakmak	-2.0
terslemek	-2.2
terslenmek	-2.5
tersleyen	-2.5
tertemiz	2.2
teşekküler	1.5
teşekkür	1.5
teşekkür etmek	1.5
teşekkürü borç biliyorum	2.0
ticarethane	-2.0
ticarethane gibi	-2.0
tiksindim	-3.0
tiksindirici	-3.5
tiksinmek	-3.5
tiksinç	-3.0
tiryakisi	2.0
tiryakisiyim	2.0
titiz	1.8
titizlikle	2.0
titremek	-1.5
top gibi	-1.5
toz içinde	-1.8
tozlanmış	-1.8
tozlu	-1.8
trafik sorunu	-1.2
trajedi	-2.0
trajikomik	-2.0
trim sesi	-2.0
trip atmak	-2.0
tuhaf	-1.2
turist tuzağı	-2.5
tutarlı	1.2
tutarsız	-1.8
tutarsızlık	-1.8
tutkun	1.8
tutkunu	1.8
tuvalet kokusu	-1.8
tuvalet pis	-1.8
tuvaletler pis	-1.8
tuz basmak	-1.8
tuzak	-2.5
tuzla buz	-2.3
tuzlu	-0.8
tuzlu hesap	-2.0
tuzluya mal olmak	-2.0
tuzluya patlamak	-2.0
tuzsuz	-0.8
tuzu fazla	-1.8
tuzu kaçmış	-1.8
tövbe	-3.0
tükenmek	-1.2
tüketici hakem heyeti	-2.5
tüy atmak	-1.8
tüy dökmek	-1.8
tüylenmek	-1.8
tıkabasa	-1.2
tıkalı	-1.5
tıkanmak	-1.5
tıklım tıklım	-1.8
tıkır tıkır	2.5
tıkış tıkış	-1.8
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
ufacık porsiyon	-2.0
ufak gelmek	-1.0
ukala	-2.3
ulaşması kolay	1.5
ulaşması zor	-1.2
ulaşım sıkıntı	-1.5
ulaşım zor	-1.2
ulaşımı kolay	1.5
ulaşımı zor	-1.2
umduğumdan iyi	2.2
umudumu kesmek	-1.8
umursamak	1.2
umut verici	1.2
umutlu	1.0
umutsuz	-2.0
umutsuzluk	-1.2
unufak	-2.3
unutkan	-1.2
unutkanlık	-1.2
unutmak	-1.2
unuttular	-2.0
unutulan sipariş	-2.0
unutulmak	-1.2
usandırmak	-2.0
usanmak	-2.0
usta eli	2.0
usta işi	2.0
ustalıkla	2.0
utanç	-2.8
utanç verici	-3.0
uyduruk	-2.2
uygulamak kolay	1.0
uygun	1.2
uygun fiyat	1.5
uygun fiyatlı	1.5
uyumsuz	-1.5
uzak durmak	-2.5
uzun kuyruk	-2.0
uzun kuyruklar	-1.5
uzun sürmek	-1.0
uzun sıra	-2.0
uzun zaman aldı	-1.0
uzun ömürlü	1.5
uçuk	-2.0
uçuk fiyat	-1.5
uçuk kaçık fiyat	-2.0
uçuş iptal	-2.0
uğrak mekan	1.8
uğrak noktamız	1.8
uğrak yer	1.8
uğraşmak	-1.5
uğraştırmak	-1.8
uğultu	-1.8
uğultulu	-1.8
vahim	-2.5
vakit kaybı	-2.3
valiz kaybolmak	-2.0
valiz kırmak	-2.0
var olun	2.0
varolun	2.0
vasat	-1.0
vasata düşmek	-1.8
vasatın altı	-1.8
vasatın altında	-1.8
vasıfsız	-2.0
vay be	1.0
vazgeçilmezim	2.0
vazgeçmek	-1.2
vefalı	1.5
veri kaybı	-2.0
verilen paraya değmek	2.0
verilerim gitmek	-2.0
verilerim silmek	-2.0
verimli	1.5
vicdanlı	1.5
vicdansız	-3.0
vip	1.8
virajda savrulmak	-1.5
viran	-1.8
virane	-1.8
virüslü	-2.0
vurdumduymazlık	-2.0
vurgun	-3.0
vurguncu	-2.8
vurgunculuk	-3.0
vuruntulu	-2.0
vıcık vıcık	-2.0
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
yanlış gelmek	-2.0
yanlış getirmek	-2.0
yanlış ilaç	-2.0
yanlış sipariş	-2.0
yanlış tanı	-2.0
yanlış tedavi	-2.0
yanlış teşhis	-2.0
yanlış yemek	-2.0
yanlış yönlendirmek	-2.0
yanlış ürün	-2.0
yanlışlık	-1.5
yanık	-1.2
yanık tadı	-2.0
yanıltmak	-2.3
yanıltıcı	-2.3
yanıt almak	1.2
yanıt vermek	1.2
yapay	-1.5
yapmacık	-1.2
yapmacık gülümseme	-1.2
yapış yapış	-1.8
yararlı	1.8
yardım etmek	1.5
yardımcı olmak	1.8
yardımsever	2.2
yarım saat sonra	-2.0
yastık NEAR/2 sert	-1.5
yatak NEAR/2 rahat	1.2
yatak NEAR/2 rahatsız	-1.5
yatak NEAR/2 sert	-1.5
yataklar rahat	1.2
yavan	-1.5
yavan tat	-2.0
yavaş	-1.8
yavaşlamak	-1.8
yavaşlık	-1.8
yazık	-2.0
yazık param	-2.5
yazık paramıza	-2.5
yazık paranıza	-2.5
yazıklar olsun	-3.0
yağ içinde	-2.0
yağ kokmak	-2.0
yağ kokusu	-1.8
yağ yakmak	-2.0
yediğim en kötü	-2.5
yeme de yanında yat	3.0
yemek lazım	1.5
yeni gibi	1.0
yer bulmak zor	-1.2
yer kaplamak	-1.5
yeri güzel	1.5
yeri merkezi	1.5
yerin dibine	-3.0
yerin dibine batmak	-3.0
yerin dibine batsın	-3.0
yerin dibine girmek	-3.0
yerlerde sürünmek	-2.0
yeterli	1.0
yetersiz	-1.5
yetersiz kalmak	-2.0
yetersizlik	-1.5
yetişmek imdat	1.2
yetkin	1.2
yetmek	0.5
yeşillik içinde	1.8
yine almak	2.0
yine alırım	2.0
yine geliriz	1.5
yine gelmek	1.5
yine gideceğim	1.8
yine giderim	1.8
yine gideriz	1.8
yokluk	-1.5
yol göstermek	1.5
yol tutuşu güzel	1.2
yol tutuşu iyi	1.2
yolda bırakmak	-2.0
yolda kaldık	-2.0
yolda kalmak	-2.0
yolu bozuk	-1.2
yolunacak kaz	-2.5
yorgun	-1.2
yorgunluğunu almak	1.8
yorucu	-1.8
yorulmak	-1.2
yosunlu	-1.8
yuh	-3.0
yummy	2.5
yumuşacık	1.8
yumuşacıktı	2.0
yumuşak	1.0
yumuşak doku	1.5
yumuşak iniş	1.2
yüksek fiyat	-1.5
yüksek ücret	-1.0
yüreğinize sağlık	2.0
yürüme mesafesi	1.5
yüz güldürmek	1.8
yüz karası	-2.5
yüz puan	2.5
yüzeysel	-1.0
yüzeysel kalmak	-1.8
yüzsüz	-2.0
yüzüme kapatmak	-2.0
yıldızlı 5	2.5
yıldızlı beş	2.5
yıldızlı pekiyi	2.5
yılışmak	-1.2
yılışık	-1.2
yıpranmak	-1.5
yıpratmak	-1.2
yıpratıcı	-1.2
yırtık	-2.2
yırtık çıkmak	-2.2
yırtılmak	-1.8
zahmet	-1.2
zahmet çekmek	-1.5
zahmetli	-1.5
zam	-1.0
zam gelmek	-1.5
zam yapmak	-1.5
zam yağmuru	-1.5
zam üstüne zam	-1.5
zaman kaybı	-2.3
zaman kazandırmak	1.2
zamandan tasarruf	1.2
zamlanmak	-1.2
zamlı	-1.2
zarafet	1.5
zarar	-2.0
zarar görmek	-2.0
zarar vermek	-2.0
zarara uğramak	-2.0
zararlı	-2.0
zarif	2.0
zayıf	-1.0
zehir	-2.5
zehir etmek	-3.0
zehir zemberek	-3.0
zehirledi	-3.0
zehirlenme	-3.0
zehirlenmek	-3.5
zengin	1.0
zengin içerik	2.0
zengin kahvaltı	2.0
zengin menü	1.5
zengin seçenek	1.5
zengin çeşit	2.0
zevk	1.8
zevkle	1.8
zevkli	1.5
zevksiz	-1.8
zindan etmek	-3.0
zirve	2.5
zirvede	2.5
ziyafet	2.5
ziyan	-2.0
zor	-1.5
zorbalık	-3.0
zorla aldırmak	-1.5
zorla bahşiş	-2.0
zorla satmak	-2.0
zorla veriyor*	-1.5
zorlamak	-1.5
zorlanmak	-1.5
zorluk	-1.5
zorunda kalmak	-1.2
zorunlu üyelik	-1.5
zulüm	-2.0
zıkkım	-3.0
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
çalışkan	1.5
çamur gibi	-2.0
çaresiz	-2.0
çaresizlik	-2.0
çarçabuk	1.5
çat diye	1.5
çatlak	-2.0
çatlamak	-1.8
çağ dışı	-1.8
çekici	1.5
çekimser	-1.0
çekişi güzel	1.2
çekişi iyi	1.2
çelimsiz	-1.5
çelişki	-1.8
çelişkili	-2.0
çeşidi az	-1.2
çeşit az	-1.2
çeşit bol	1.5
çeşit mevcut	1.0
çeşit yok	-1.2
çeşit çeşit	1.5
çeşit çok	1.5
çeşitler az	-1.2
çeşitleri mevcut	1.0
çeşitli ve	1.5
çeşitsiz	-1.2
çift çekmek	-2.0
çifte standart	-2.0
çile	-2.5
çileden çıkarmak	-2.5
çirkin	-2.0
çitayı yükseltmek	2.5
çizgisini korumak	1.8
çizik	-1.8
çiğ	-1.2
çiğ geldi	-2.0
çiğ kalmış	-2.0
çiğ çiğ	-2.0
çok acı	-1.8
çok az yakıyor	1.2
çok bozmuş	-2.0
çok geç	-2.0
çok ilgili	2.0
çok kalabalık	-1.2
çok sevmek	2.2
çok sürmek	-1.0
çok teşekkür	2.0
çok tuzlu	-1.8
çok uzak	-1.2
çok yakmak	-1.5
çok yakıyor	-1.5
çok yağlı	-1.8
çok yaşa	2.5
çok yokuş	-1.2
çok şekerli	-1.8
çökmek	-2.5
çöp	-3.0
çöp gibi	-3.0
çöpe atmak	-2.5
çöpe attım	-2.5
çöpe gitmek	-2.5
çöplük	-3.0
çöplük gibi	-3.0
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
çıtayı yükseltmek	2.5
çıtır çıtır	2.0
ödüllendirmek	1.8
ödünç gibi	-0.8
öfke	-2.0
öfkeli	-2.0
ölçüsü tam	1.8
ölüm kalım	-3.0
ölümcül	-3.0
önem vermek	1.2
önemsemek	1.2
öneri	1.5
önerilir	1.5
öneririm	1.5
önermek	1.5
örümcek ağı	-1.8
ötmek	-1.5
özel gün	1.5
özel hissetmek	1.8
özelliksiz	-1.8
özen	1.2
özen göstermek	1.2
özenilmiş	2.0
özenle hazırlanmış	2.0
özenli	2.0
özensiz	-2.0
özensizlik	-2.0
özveri	1.5
özverili	1.5
öğrenmesi kolay	1.2
ücret NEAR/3 fazla	-1.5
ücret NEAR/3 yüksek	-1.5
ücret kesmek	-1.8
ücretsiz	1.0
ücretsiz kargo	1.2
ümitli	1.0
ünü şişirilmiş	-1.8
ürün çeşitliliği	1.5
üst baş kokmak	-1.8
üst düzey	1.8
üst segment	1.8
üst seviye	1.8
üstümüz kokmak	-1.8
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
üşüdük	-1.8
üşümek	-1.8
ılık	-0.8
ılık bira	-2.0
ırkçı	-3.5
ıslak gelmek	-1.5
ıslanmış	-1.5
ısrar	-1.2
ısrarcı	-1.2
ısınma sorunu	-1.5
ısınma yapmak	-1.5
ısıtıp getirmek	-1.8
ışık hızı	2.0
ışık hızında	1.5
ışıl ışıl	1.0
şahane	3.0
şaka gibi	-2.5
şanslı	1.5
şarj yemek	-1.5
şark kurnazlığı	-2.0
şeffaf	1.5
şefkat	1.5
şefkatli	1.5
şerefsiz	-4.0
şiddetle tavsiye	2.5
şiddetle tavsiye ederim	2.5
şiddetle öneririm	2.5
şifa	1.0
şifa bulmak	1.2
şikayet	-1.8
şikayet etmek	-1.8
şikayetvar	-2.5
şikayetçi	-2.0
şikayetçi olmak	-2.0
şipşak	1.5
şirin	1.5
şişirilmiş	-1.5
şişirilmiş balon	-1.8
şoför kaba	-1.5
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

[wishes]
*salardı
*saydı
*saydınız
*selerdi
*seydi
*seydiniz
=acilmali
=acilsa
=alinmali ki
=alınmalı ki
=artirilabilir
=artirilmali
=artirilsa
=arttirilabilir
=arttirilmali
=arttirilsa
=arttırılabilir
=arttırılmalı
=arttırılsa
=artırılabilir
=artırılmalı
=artırılsa
=azaltilmali
=azaltılmalı
=açılmalı
=açılsa
=bilgilendirilmeli
=biraz daha NEAR/3 =olabilir
=bulundurulmali
=bulundurulmalı
=bulunmali
=bulunmalı
=buyutulmeli
=büyütülmeli
=cesitlendirilebilir
=cesitlendirilmeli
=cikarilmali
=cozulmeli
=da =olmasi =lazim
=da =olması =lazım
=davranilmali
=davranmali
=davranmalilar
=davranmalı
=davranmalılar
=davranılmalı
=degistirilebilir
=degistirilmeli
=degistirilse
=denetlenmeli
=değiştirilebilir
=değiştirilmeli
=değiştirilse
=dikkat =edilmeli
=dilerdim
=donustururlerse
=dusurulebilir
=dusurulmeli
=dusurulse
=dusururseniz
=duzeltilebilir
=duzeltilirse
=duzeltilmeli
=duzeltilmesini
=duzeltilse
=dönüştürürlerse
=düzeltilebilir
=düzeltilirse
=düzeltilmeli
=düzeltilmesi =gerekiyor
=düzeltilmesi =lazım
=düzeltilmesini
=düzeltilse
=düşürülebilir
=düşürülmeli
=düşürülse
=düşürürseniz
=ederlerse
=edilmeli
=egitilmeli
=eklenebilir
=eklenirse
=eklenmeli
=eklenmelidir
=eklenmesini
=eklense
=eklerseniz
=etmeli
=etmeliler
=etmelisiniz
=eğitilmeli
=gelistirilebilir
=gelistirilirse
=gelistirilmeli
=gelistirilse
=geliştirilebilir
=geliştirilirse
=geliştirilmeli
=geliştirilse
=gelmeli
=genisletilmeli
=genişletilmeli
=gerek =yok	never
=gerekirdi
=getirilirse
=getirilmeli
=getirilse
=getirirlerse
=getirirseniz
=guncellenmeli
=güncellenmeli
=herseydi	never
=herşeydi	never
=hizlandirilabilir
=hizlandirilmali
=hızlandırılabilir
=hızlandırılmalı
=indirilmeli
=isterdik
=isterdim
=iyilestirilebilir
=iyilestirilmeli
=iyileştirilebilir
=iyileştirilmeli
=kaldirilmali
=kaldırılmalı
=kimselerdi	never
=kisaltilabilir
=kisaltilmali
=kolaylastirilmali
=kolaylaştırılmalı
=konsa
=konulmali
=konulmalı
=konulsa
=kucultulmeli
=kullanilmali
=kullanılmalı
=küçültülmeli
=kısaltılabilir
=kısaltılmalı
=ne =olsaydı	never
=ne =yapmak =lazim	never
=ne =yapmak =lazım	never
=neyseydi	never
=olabilirdi
=olmali
=olmalilar
=olmaliydi
=olmalı
=olmalılar
=olmalıydı
=olmasi =gerek
=olmasi =gerekir
=olmasi =gerekirdi
=olmasi =gerekiyor
=olmasi =sart
=olmasini =beklerdim
=olmasini =bekliyorum
=olmasini =dilerdim
=olmasini =dilerim
=olmasini =isterdik
=olmasini =isterdim
=olmasini =isterim
=olmasini =umuyorum
=olması =gerek
=olması =gerekir
=olması =gerekirdi
=olması =gerekiyor
=olması =şart
=olmasını =beklerdim
=olmasını =bekleriz
=olmasını =bekliyorum
=olmasını =dilerdim
=olmasını =dilerim
=olmasını =isterdik
=olmasını =isterdim
=olmasını =isterim
=olmasını =istiyorum
=olmasını =istiyoruz
=olmasını =umuyorum
=olsalar
=olsalardi
=olsalardı
=olsaniz
=olsanız
=olsaydi
=olsaydiniz
=olsaydı
=olsaydınız
=olsun =isterdim
=olsun =isteriz
=olsun lütfen
=olurdu
=onem =verilmeli
=ozen =gosterilmeli
=ozen =gostermelisiniz
=saglanmali
=saydi	never
=saydı	never
=sağlanmalı
=secilmeli
=seydi	never
=seçilmeli
=sunulmali
=sunulmalı
=temizlenmeli
=tercih =ederdim
=tercih =edilmeli	never
=tercih =etmeli	never
=tercih =etmelisiniz	never
=tutulmali
=tutulmalı
=umardim
=umardım
=uzatilmali
=uzatılmalı
=verilmeli
=verilmelidir
=verilse
=verirlerse
=vermeli
=vermeliler
=yansitilmali
=yansıtılmalı
=yaparlarsa
=yaparsaniz
=yapilmali
=yapilmalidir
=yapilsa
=yapmali
=yapmalilar
=yapmalisiniz
=yapmalı
=yapmalılar
=yapmalısınız
=yapılmalı
=yapılmalıdır
=yapılsa
=yenilenebilir
=yenilenmeli
=yukseltilmeli
=yükseltilmeli
=zenginlestirilebilir
=zenginlestirilmeli
=zenginleştirilebilir
=zenginleştirilmeli
=çeşitlendirilebilir
=çeşitlendirilmeli
=çözülmeli
=çözülmesini =istiyorum
=çıkarılmalı
=önem =verilmeli
=özen =gösterilmeli
=özen =göstermelisiniz
=şeydi	never
daha NEAR/3 =olabilir
daha NEAR/3 =olabilirdi
daha NEAR/3 =olmasi =lazim
daha NEAR/3 =olması =lazım
daha NEAR/3 =olsa
daha NEAR/3 =olsun
daha NEAR/3 =olurdu
daha NEAR/4 =bekler
daha NEAR/4 =beklerdik
daha NEAR/4 =beklerdim
daha NEAR/4 =bekliyorduk
daha NEAR/4 =bekliyordum
daha NEAR/4 =gerek
daha NEAR/4 =gerekiyor
daha NEAR/4 =gerekli
daha NEAR/4 =isterdik
daha NEAR/4 =isterdim
daha NEAR/4 =isteriz
daha NEAR/4 =lazim
daha NEAR/4 =lazım
daha iyi =bekliyorum
daha iyi =olabilir
daha iyi =olabilirdi
daha iyisini =bekliyoruz
daha ne =gerek	never
daha ne =lazım	never
daha ne =olabilir	never
daha ne =olsun	never
düzelmesini bekliyoruz
düzeltmenizi bekliyoruz
fena =olmaz
fena =olmazdi
fena =olmazdı
gerek yok	never
hale =getirilebilir
iyileştirme bekliyoruz
keşke
keşke NEAR/5 =almasaydim	never
keşke NEAR/5 =almasaydım	never
keşke NEAR/5 =alsaymışım	never
keşke NEAR/5 =gelmeseydik	never
keşke NEAR/5 =gitmeseydik	never
keşke NEAR/5 =gitmeseydim	never
keşke NEAR/6 =alsaydim	never
keşke NEAR/6 =alsaydım	never
keşke NEAR/8 =etseydim	never
keşke daha önce	never
lütfen NEAR/5 düzeltin
lütfen NEAR/5 edin
lütfen NEAR/5 ekleyin
lütfen NEAR/5 olun
lütfen NEAR/5 yapın
lütfen biraz daha
lütfen daha
ne =yapılmalı	never
rica =ediyorum
rica =ediyoruz
talep =ediyorum
talep =ediyoruz
temenni =ediyorum
çözüm bekliyorum
çözüm bekliyoruz

[rivals]
=alternatifler	turns
=digerlerinden	keeps
=diğerlerinden	keeps
=dururken	turns
=rakip	turns
=rakipler	turns
=rakiplerde	turns
=rakiplerinden	keeps
=rakiplerinizden	keeps
=rakipte	turns
alternatifleri =varken	turns
aynı fiyata daha iyisi	turns
aynı paraya daha iyisi	turns
başka =bankada	turns
başka =bankalar	turns
başka =bankalarda	turns
başka =bankalardan	keeps
başka =firmada	turns
başka =firmalarda	turns
başka =magazada	turns
başka =magazalarda	turns
başka =magazalardan	keeps
başka =markada	turns
başka =markalar	turns
başka =markalarda	turns
başka =mağazada	turns
başka =mağazalarda	turns
başka =mağazalardan	keeps
başka =mekanda	turns
başka =mekanlarda	turns
başka =operatorde	turns
başka =operatorler	turns
başka =operatörde	turns
başka =operatörler	turns
başka =otelde	turns
başka =otellerde	turns
başka =sitede	turns
başka =siteden	turns
başka =sitelerde	turns
başka =sitelerden	turns
başka =sitelerden daha	keeps
başka =uygulamada	turns
başka =uygulamalar	turns
başka =yerde	turns
başka =yerlerde	turns
başka bir =yerde	turns
başka bir yerde =bulamazsiniz	keeps
başka bir yerde =bulamazsınız	keeps
başka hiçbir yerde	keeps
başka yer mi =yok	turns
başka yerde =aramayin	keeps
başka yerde =aramayın	keeps
başka yerde =bulamadim	keeps
başka yerde =bulamadım	keeps
başka yerde =bulamazsin	keeps
başka yerde =bulamazsiniz	keeps
başka yerde =bulamazsın	keeps
başka yerde =bulamazsınız	keeps
başka yerde =yemem	keeps
başka yerde =yok	keeps
başka yerden =alin	turns
başka yerden =alın	turns
başka yere =gidin	turns
başka yere =gitmem	keeps
başka yere gerek	keeps
başka yerlerde =bulamazsiniz	keeps
başka yerlerde =bulamazsınız	keeps
başka yerlere göre	keeps
bir sürü yer var	turns
bu fiyata =gidip	turns
bu fiyata daha güzeli	turns
bu fiyata daha iyileri	turns
bu fiyata daha iyisi	turns
bu paraya =gidip	turns
bu paraya daha iyisi	turns
daha güzelini =yedim	turns
daha iyi mekanlar	turns
daha iyi oteller	turns
daha iyi yerler	turns
daha iyilerini =yedim	turns
daha iyisi =varken	turns
daha iyisini =gordum	turns
daha iyisini =gördüm	turns
daha iyisini =ictim	turns
daha iyisini =içtim	turns
daha iyisini =yedik	turns
daha iyisini =yedim	turns
daha lezzetlisini =yedim	turns
diğer =bankalar	turns
diğer =bankalarda	turns
diğer =bankalardan	keeps
diğer =firmalar	turns
diğer =firmalarda	turns
diğer =firmalardan	keeps
diğer =havayollarindan	keeps
diğer =havayollarından	keeps
diğer =magazalar	turns
diğer =magazalarda	turns
diğer =magazalardan	keeps
diğer =markalar	turns
diğer =markalardan	keeps
diğer =mağazalar	turns
diğer =mağazalarda	turns
diğer =mağazalardan	keeps
diğer =mekanlar	turns
diğer =mekanlardan	keeps
diğer =operatorler	turns
diğer =operatorlerde	turns
diğer =operatorlerden	keeps
diğer =operatörler	turns
diğer =operatörlerde	turns
diğer =operatörlerden	keeps
diğer =oteller	turns
diğer =otellerden	keeps
diğer =sigortalardan	keeps
diğer =siteler	turns
diğer =sitelerde	turns
diğer =sitelerden	keeps
diğer =uygulamalar	turns
diğer =uygulamalardan	keeps
diğer =yerler	turns
diğer =yerlerden	keeps
diğer bankalara göre	keeps
diğer firmalara göre	keeps
diğer operatörlere göre	keeps
diğer sitelere göre	keeps
diğer yerlere göre	keeps
diğerlerine göre	keeps
karşı =dukkanda	turns
karşı =dükkanda	turns
piyasadaki diğer	keeps
rakibiniz	turns
rakip =tanimaz	keeps
rakip =tanımaz	keeps
rakip =yok	keeps
rakip bankalar	turns
rakip firma	turns
rakip firmalar	turns
rakip marka	turns
rakip operatör	turns
rakiplerine göre	keeps
rakipleriniz	turns
verdiğiniz paraya NEAR/5 bulabilirsiniz	turns
yan =dukkanda	turns
yan =dükkanda	turns
yan =magazada	turns
yan =mağazada	turns

[leaving]
=bidaha =almam
=bidaha =asla
=bidaha =gelmem
=bidaha =gitmem
=gecis =yapacagim
=geçiş =yapacağım
=hattımı =taşıdım
=hattımı =taşıyacağım
=hattımı =taşıyorum
=iptal =edecegim
=iptal =edeceğim
=iptal =ediyorum
=iptal =ettirdim
=iptal =ettirecegim
=iptal =ettireceğim
=iptal =ettiriyorum
=musteri =kaybettiniz
=müşteri =kaybettiniz
=müşterinizi =kaybettiniz
=numaramı =taşıdım
=numaramı =taşıyacağım
=numaramı =taşıyorum
=operatöre =taşıdım
=operatöre =taşıyacağım
=operatöre =taşıyorum
=terk =ediyorum
=turkcelle geçmek
=vodafonea geçmek
aboneliği iptal
aboneliğimi bitir*
aboneliğimi iptal
aboneliğimi sonlandir*
aboneliğimi sonlandır*
aboneliğimi yenilemeye*
adımımı =atmam
artık =almayacagim
artık =almayacağım
artık =almiyorum
artık =almıyorum
artık =gelmeyecegim
artık =gelmeyeceğim
artık =gitmiyorum
artık =kullanmayacagim
artık =kullanmayacağım
artık =kullanmiyorum
artık =kullanmıyorum
artık tercih =etmiyorum
ayağımı =basmam
ayrılmayı düşünüyorum
başka bankaya geçmek
başka bankaya tasi*
başka bankaya taşı*
başka firmaya geçmek
başka operatöre =gececegim
başka operatöre =geciyorum
başka operatöre =gectim
başka operatöre =geçeceğim
başka operatöre =geçiyorum
başka operatöre =geçtim
başka operatöre geçmek
beni kaybettiniz
benim için bitmiştir
benim için bitti
bi daha =adimimi
bi daha =adımımı
bi daha =alisveris =yapmam
bi daha =alisveris =yapmayacagim
bi daha =almam
bi daha =almayacagim
bi daha =almayacağım
bi daha =almayiz
bi daha =almayız
bi daha =alışveriş =yapmam
bi daha =alışveriş =yapmayacağım
bi daha =binmem
bi daha =gelmem
bi daha =gelmeyecegim
bi daha =gelmeyecegiz
bi daha =gelmeyeceğim
bi daha =gelmeyeceğiz
bi daha =gelmeyiz
bi daha =gitmem
bi daha =gitmeyecegim
bi daha =gitmeyeceğim
bi daha =gitmeyiz
bi daha =kapisindan
bi daha =kapısından
bi daha =kullanmam
bi daha =kullanmayacagim
bi daha =kullanmayacağım
bi daha =siparis =vermem
bi daha =siparis =vermeyecegim
bi daha =sipariş =vermem
bi daha =sipariş =vermeyeceğim
bi daha =tercih =etmem
bi daha =tercih =etmeyecegim
bi daha =tercih =etmeyeceğim
bi daha =tercih =etmeyiz
bi daha =ucmam
bi daha =ucmayacagim
bi daha =ugramam
bi daha =uçmam
bi daha =uçmayacağım
bi daha =uğramam
bi daha asla
bi daha mı tövbe
bi daha tövbe
bir daha =adimimi
bir daha =adımımı
bir daha =alisveris =yapmam
bir daha =alisveris =yapmayacagim
bir daha =almam
bir daha =almayacagim
bir daha =almayacağım
bir daha =almayiz
bir daha =almayız
bir daha =alışveriş =yapmam
bir daha =alışveriş =yapmayacağım
bir daha =binmem
bir daha =gelmek =istemem
bir daha =gelmem
bir daha =gelmeyecegim
bir daha =gelmeyecegiz
bir daha =gelmeyeceğim
bir daha =gelmeyeceğiz
bir daha =gelmeyiz
bir daha =gidecegimi =sanmiyorum
bir daha =gideceğimi =sanmıyorum
bir daha =gitmek =istemem
bir daha =gitmem
bir daha =gitmeyecegim
bir daha =gitmeyeceğim
bir daha =gitmeyiz
bir daha =kapisindan
bir daha =kapısından
bir daha =kullanmam
bir daha =kullanmayacagim
bir daha =kullanmayacağım
bir daha =siparis =vermem
bir daha =siparis =vermeyecegim
bir daha =sipariş =vermem
bir daha =sipariş =vermeyeceğim
bir daha =tercih =etmem
bir daha =tercih =etmeyecegim
bir daha =tercih =etmeyeceğim
bir daha =tercih =etmeyiz
bir daha =ucmam
bir daha =ucmayacagim
bir daha =ugramam
bir daha =uçmam
bir daha =uçmayacağım
bir daha =uğramam
bir daha THEN/4 =yapmam
bir daha THEN/4 =yapmayacağım
bir daha asla
bir daha mı tövbe
bir daha tövbe
bir dahada asla
birdaha =adimimi
birdaha =adımımı
birdaha =alisveris =yapmam
birdaha =alisveris =yapmayacagim
birdaha =almam
birdaha =almayacagim
birdaha =almayacağım
birdaha =almayiz
birdaha =almayız
birdaha =alışveriş =yapmam
birdaha =alışveriş =yapmayacağım
birdaha =binmem
birdaha =gelmem
birdaha =gelmeyecegim
birdaha =gelmeyecegiz
birdaha =gelmeyeceğim
birdaha =gelmeyeceğiz
birdaha =gelmeyiz
birdaha =gitmem
birdaha =gitmeyecegim
birdaha =gitmeyeceğim
birdaha =gitmeyiz
birdaha =kapisindan
birdaha =kapısından
birdaha =kullanmam
birdaha =kullanmayacagim
birdaha =kullanmayacağım
birdaha =siparis =vermem
birdaha =siparis =vermeyecegim
birdaha =sipariş =vermem
birdaha =sipariş =vermeyeceğim
birdaha =tercih =etmem
birdaha =tercih =etmeyecegim
birdaha =tercih =etmeyeceğim
birdaha =tercih =etmeyiz
birdaha =ucmam
birdaha =ucmayacagim
birdaha =ugramam
birdaha =uçmam
birdaha =uçmayacağım
birdaha =uğramam
birdaha asla
birdaha mı tövbe
birdaha tövbe
bizim için bitmiştir
bırakmayı düşünüyorum
defterden sildim
defteri kapattım
değiştirmeyi düşünüyorum
gözümde bitti
gözümüzde bitti
hattı iptal
hattımı kapat*
hattımı tasi*
hattımı taşı*
hesabımı kapat*
hesabımı kapatıyorum
hesabımı sil
ilk ve son
kapısından =gecmem
kapısından =geçmem
kapısından içeri
kartımı iptal
kartımı kapat*
maaşımı başka
müşteriniz =degilim
müşteriniz =değilim
numara tasi*
numara taşı*
numaramı tasi*
numaramı taşı*
poliçemi iptal
poliçemi yenilemeye*
programı sildim
rakibe =geciyorum
rakibe =geçiyorum
rakip firmaya =geciyorum
rakip firmaya =geçiyorum
son alışverişim
son gelişim
son gelişimiz
son gidişim
son kez =aldim
son kez =aldım
son siparişim
sözleşmemi bitir*
sözleşmemi fesh*
sözleşmemi yenilemeye*
sözleşmeyi iptal
taahhüdüm =bitince
taahhüdüm bitsin
taahhüt biter =bitmez
tekrar =gelmem
tekrar =gidecegimi =sanmam
tekrar =gideceğimi =sanmam
tekrar =gitmem
tövbe =almam
uygulamayı kaldırdım
uygulamayı sildim
uygulamayı siliyorum
vedalaşıyorum
yolları =ayiriyorum
yolları =ayırıyorum
yolum =dusmez
yolum =düşmez
üyelikten cik*
üyelikten çık*
üyeliğimi iptal
üyeliğimi sil
üyeliğimi sildir*

[nothing]
-
.
...
=bilemedim
=bilmem
=farketmez
=uygulanamaz
aklıma bir şey gelmiyor*
aklıma gelmiyor*
belirtmek istemiyor*
bilmiyom
bilmiyor*
bir fikrim yok
bir önerim yok
bir şey yok
birşey yok
bisey yok
bişey yok
boş
cevap vermek istemiyor*
cevap yok
diyeceğim bir şey yok
eklemek istediğim bir şey yok
ekleyecek bir şey yok
ekleyeceğim bir şey yok
emin değilim
fark =etmez
fikrim yok
geçerli değil
hayır yok
henüz kullanmadi*
henüz kullanmadı*
henüz yok
hiç
hiç bir şey
hiçbir şey
hiçbiri
hiçbirşey
kararsızım
n a
na
nil
no comment
none
söyleyecek bir şey yok
söyleyeceğim bir şey yok
tavsiyem yok
x
xx
xxx
yazmak istemiyor*
yok
yok herhalde
yok teşekkürler
yoktur
yorum yok
yorumsuz
yorumum yok
önerim yok
şimdilik yok
şu an yok

[idioms]
1 yıldız	-2.0
1 yıldız bile	-2.0
10/10	1.5
5/5	1.5
=acitmadan	1.5
=acmadilar	-1.5
=acıtmadan	1.5
=adresi burası	1.5
=affedilmez	-2.5
=aksamadan	1.5
=aksatmadan	1.5
=aldanmayin	-2.5
=aldanmayın	-2.5
=almadan =cikmayin	1.5
=almadan =donmeyin	1.5
=almadan =dönmeyin	1.5
=almadan =çıkmayın	1.5
=almayiniz	-2.5
=almayın	-2.5
=almayınız	-2.5
=aramadilar	-1.5
=aramadılar	-1.5
=aratmadı	1.5
=aratmaz	1.5
=aratmıyor	1.5
=arlanmaz	-3.0
=avantajlar	0.0
=avantajları	0.0
=azimsanmayacak	1.5
=azımsanmayacak	1.5
=açmadılar	-1.5
=bakmadilar	-1.5
=bakmadılar	-1.5
=bakmiyorlar	-1.5
=bakmıyorlar	-1.5
=batmis	-2.0
=batmış	-2.0
=beceremeyen	-1.5
=bekledigimden cok daha iyi	2.5
=bekledigimden daha iyi	2.2
=beklediğimden daha iyi	2.2
=beklediğimden çok daha iyi	2.5
=beklemeden	1.5
=bekletmeden	1.5
=bilmiyorlar	-1.5
=binmeyin	-2.0
=bulaşmayın	-2.5
=burama kadar	-2.0
=calismayan	-1.5
=calismaz	-1.5
=dayanılmaz	-3.0
=degismeyen adres	1.5
=degismez adres	1.5
=degmeyen	-2.0
=degmez	-2.5
=degmez =gitmeye	-2.0
=degmez gitmenize	-2.0
=degmiyor	-1.5
=denemeden =donmeyin	1.5
=denemeden =dönmeyin	1.5
=denemeden =gecmeyin	1.5
=denemeden =geçmeyin	1.5
=denemeden =gitmeyin	1.5
=dezavantajlar	0.0
=dezavantajları	0.0
=değişmeyen adres	1.5
=değişmez adres	1.5
=değmeyen	-2.0
=değmez	-2.5
=değmez =gitmeye	-2.0
=değmez gitmenize	-2.0
=değmiyor	-1.5
=durmadan geçti	-2.0
=dusundugumden daha iyi	2.2
=dusunmeden	1.0
=düşündüğümden daha iyi	2.2
=düşünmeden	1.0
=edilemez	-1.5
=eskiden daha =güzeldi	-1.5
=eskiden daha =iyiydi	-1.5
=eskiden daha =kaliteliydi	-1.5
=eskiden çok =iyiydi	-1.5
=eskiden çok daha =iyiydi	-1.8
=gec gelmedi*	1.5
=gecikmeden	1.5
=gelmeyin	-2.0
=gitmeyin	-2.5
=gormeden =donmeyin	1.5
=gormeden =gitmeyin	1.5
=görmeden =dönmeyin	1.5
=görmeden =gitmeyin	1.5
=güvenerek	0.0
=güvenilmez	-2.5
=güvenip	0.0
=güvenmeyin	-2.5
=hakedilmeyen	-2.0
=haketmeyen	-2.0
=hakkinda ilgili	0
=hakkında ilgili	0
=hayır	-1.0
=hic =dusunmeden	1.5
=hiç =düşünmeden	1.5
=icilmez	-1.5
=icilmiyor	-1.5
=icmeden =gitmeyin	1.5
=icmeyin	-2.0
=inanmayın	-2.5
=indirmeyin	-2.0
=içilmez	-1.5
=içilmiyor	-1.5
=içmeden =gitmeyin	1.5
=içmeyin	-2.0
=kacin	-2.0
=kacirmayin	1.5
=kalmadan =donmeyin	1.5
=kalmadan =dönmeyin	1.5
=kalmadığım bir şey =yok	2
=kalmadığım hiçbir şey =yok	2
=kalmayin	-2.0
=kalmayın	-2.0
=kanmayın	-2.5
=katlanılmaz	-3.0
=kaziklanmadan	2.0
=kazıklanmadan	2.0
=kaçmaz	2.0
=kaçın	-2.0
=kaçırmayın	1.5
=kullanilmaz	-1.8
=kullanmayın	-2.5
=kullanılamaz	-2.0
=kullanılmaz	-1.8
=ne =aradılar =ne =sordular	-1.5
=ne arayan =var =ne soran	-1.5
=olmaz böyle bir şey	-1.5
=olmaz böyle şey	-1.5
=olmuyor	-1.5
=paraniza yazik	-2.5
=paranıza yazık	-2.5
=pisman =olmayin	-1.5
=pişman =olmayın	-1.5
=rakiplerinizden daha iyi	2.0
=reklaminda	0
=reklamlarda	0
=reklamında	0
=sandigimdan daha iyi	2.2
=sandığımdan daha iyi	2.2
=saygilar	0
=saygılar	0
=sevinirdim	-0.7
=sevinirim	0.0
=seviniriz	0.0
=sikilmadan	1.5
=sikmadan	1.5
=sormadilar	-1.5
=sormadılar	-1.5
=sıkmadan	1.5
=sıkılmadan	1.5
=takilmadan	1.5
=takmadilar	-1.5
=takmadılar	-1.5
=takılmadan	1.5
=tatlilar	0
=tatlilari	0
=tatliya	0
=tatliyi	0
=tatlılar	0
=tatlıları	0
=tatlıya	0
=tatlıyı	0
=tatmadan =donmeyin	1.5
=tatmadan =dönmeyin	1.5
=tatmadan =gitmeyin	1.5
=tavsiyem	0.0
=ucmayin	-2.0
=ugramadan =gecmeyin	1.5
=ugramadan =gitmeyin	1.5
=ugramayin	-2.0
=ugrasilacak	-0.8
=ugrasmadan	1.0
=ugrasmamak	0.0
=ugrasmayin	-1.0
=ulaşmak =imkansız	-2.0
=umdugumdan daha iyi	2.2
=umduğumdan daha iyi	2.2
=umursamaz	-2.5
=unutulmaz	2.5
=unutulmazdi	2.5
=unutulmazdı	2.5
=utandırmadı	1.5
=utanmaz	-3.0
=utanmaz =arlanmaz	-3.0
=utanmazlar	-3.0
=uye =olmayin	-2.0
=uymadı	-1.5
=uçmayın	-2.0
=uğramadan =geçmeyin	1.5
=uğramadan =gitmeyin	1.5
=uğramayın	-2.0
=uğraşmadan	1.0
=uğraşmamak	0.0
=uğraşmayın	-1.0
=uğraşılacak	-0.8
=vazgecemem	2.5
=vazgecmem	2.5
=vazgeçemem	2.5
=vazgeçilmez	3.0
=vazgeçmem	2.5
=vermiyorlar	-1.2
=vurdumduymaz	-2.5
=yaklasmayin	-2.0
=yaklaşmayın	-2.0
=yaniltmaz	2.5
=yanıltmaz	2.5
=yapmadilar	-1.5
=yapmadılar	-1.5
=yaptirmayin	-2.0
=yaptırmayın	-2.0
=yaramaz	-1.5
=yaziklar	-2.0
=yazıklar	-2.0
=yemeden =donmeyin	1.5
=yemeden =dönmeyin	1.5
=yemeden =gecmeyin	1.5
=yemeden =geçmeyin	1.5
=yemeden =gitmeyin	1.5
=yemeyin	-2.0
=yenilmez	-1.5
=yenilmezdi	-1.5
=yenmez	-1.5
=yenmez =yutulmaz	-3.0
=yenmezdi	-1.5
=yetişmedi	-1.5
=yetişmemiş	-1.5
=yormadan	1.5
=yorulmadan	1.5
=yuklemeyin	-2.0
=yüklemeyin	-2.0
=zorlanmadan	1.5
=çalışmayan	-1.5
=çalışmaz	-1.5
=çekilmez	-2.5
=üye =olmayın	-2.0
=üzmedi	1.5
abartıldığı kadar =degilmis	-1.5
abartıldığı kadar =değilmiş	-1.5
abartıldığı kadar değil	-1.5
abartıldığı kadar iyi değil	-1.5
abartıldığı kadar yok	-1.5
acil durum	0
acil servis	0.0
acil çıkış	0
acilmadi*	-1.5
acimadi* bile	1.5
acitmiyor*	1.5
acı badem	0
acı biber	0
acı kahve	0
acı sos	0
acılı	0
acımadı* bile	1.5
acıtmıyor*	1.5
adam gibi	1.5
adam gibi adam	1.5
adet yerini bulsun	-2.0
adım =atmam	-2.0
adımımı =atmam	-2.0
adımımı bile =atmam	-2.0
affedilir gibi değil	-1.5
ahım şahım bir şey değil	-1.0
ahım şahım değil	-1.0
akla gelen ilk	1.5
akla ilk gelen	1.5
aklıma gelen ilk	1.5
aklıma ilk gelen	1.5
akmadi*	-1.5
akmadı*	-1.5
akmiyor*	-1.5
akmıyor*	-1.5
akıl =almaz	-1.5
akıl alır gibi değil	-1.5
alakası yok	-1.8
alamadı*	-1.5
alamıyor*	-1.5
alay eder gibi	-2.0
algilamiyo*	-1.5
algılamıyo*	-1.5
alisamadi*	-1.5
allah bozmasın	1.5
allah ne =verdiyse	-2.0
allahınızdan bulun	-3.0
almasaydı*	-1.5
almayin*	-2.5
almayın*	-2.5
almaz olaydım	-3.0
alnının teri	1.5
alternatifi yok	2.5
alın teri	1.5
alışamadı*	-1.5
aman aman değil	-0.8
anamdan emdiğim	-2.0
anamı ağlattı	-2.0
anasını ağlatmak	-2.0
anlamadi* ne =yedigimi	-1.5
anlamadı* ne =yediğimi	-1.5
anlatildigi gibi degil	-1.5
anlatmaya gerek yok	2.5
anlatmaya kelime =yetmez	2.5
anlatmaya kelimeler =yetmez	2.5
anlatıldığı gibi değil	-1.5
anlatıldığı kadar değil	-1.5
apar topar	-2.0
aradığımı =bulamadim	-1.5
aradığımı =bulamadım	-1.5
aradığımı bulamadi*	-1.2
aradığımı bulamadı*	-1.2
aradığımı bulamiyor*	-1.2
aradığımı bulamıyor*	-1.2
aradığınız her şey	1.5
arap saçı	-2.0
arap saçına	-2.0
arayan =olmadi	-1.5
arayan =olmadı	-1.5
arayan soran yok	-1.5
arkanıza =bakmadan	-2.0
artist	-2.0
artistlik	-2.0
artık yeter	-2.0
artık yeter be	-2.0
arıza bildirimi	0
arıza kaydı	0
asansör =calismiyordu	-2.0
asansör =çalışmıyordu	-2.0
asla =almam	-2.0
asla =gelmem	-2.0
asla =gitmem	-2.0
asla tavsiye	-2.0
ateş düşürücü	0
ateş ölçer	0
ayıptır	-1.5
açmıyor*	-1.5
açılmadı*	-1.5
açılmıyor*	-1.5
ağrı kesici	0
ağrı yapmadi*	1.5
ağrı yapmadı*	1.5
ağrım gecmedi*	-1.5
ağrım geçmedi*	-1.5
ağrısı gecmedi*	-1.5
ağrısı geçmedi*	-1.5
ağzı bozuk	-2.0
ağzımın payı	-2.0
ağzımız yandı	-2.0
ağzımıza sıçtı	-2.0
ağzına sıçmak	-2.0
ağzının tadını bilen	1.5
ağzının tadını bilenler	1.5
ağzınızın tadını bilen	1.5
aşk olsun size helal	1.5
bagajım =cikmadi	-2.0
bagajım =gelmedi	-2.0
bagajım =çıkmadı	-2.0
baglanamadi*	-1.5
baglanamiyo*	-1.5
baglanmadi*	-1.5
baglanmiyo*	-1.5
bakmiyor*	-1.5
bakmıyor*	-1.5
bakımı yapilmamis*	-1.8
bakımı yapılmamış*	-1.8
bambaşka	1.5
bana göre değil	-1.0
batırdılar	-2.0
batırmak	-2.0
bayram tatili	0
bağlanamadı*	-1.5
bağlanamıyo*	-1.5
bağlanmadı*	-1.5
bağlanmıyo*	-1.5
başka yer =aramayin	2.5
başka yer =aramayın	2.5
başka yerde =bulamadim	2.5
başka yerde =bulamadım	2.5
başka yerde =bulamazsin	2.5
başka yerde =bulamazsiniz	2.5
başka yerde =bulamazsın	2.5
başka yerde =bulamazsınız	2.5
başka yerde =yemem	2.5
başka yerde yok	2.5
başka yere =gitmem	2.5
beceremedi*	-1.5
beceremiyor*	-1.5
bekledigim gibi degil	-1.5
beklediğim gibi değil	-1.5
beklediğimi =bulamadim	-1.5
beklediğimi =bulamadım	-1.5
beklediğimize =degdi	2.5
beklediğimize =değdi	2.5
beklediğimizi =bulamadik	-1.5
beklediğimizi =bulamadık	-1.5
beklemeye =degdi	2.5
beklemeye =değdi	2.5
bekleneni =veremedi	-1.2
bekleneni =vermedi	-1.2
bekleneni =vermiyor	-1.2
beklentileri =karsilamadi	-1.5
beklentileri =karşılamadı	-1.5
beklentilerimi =karsilamadi	-1.5
beklentilerimi =karşılamadı	-1.5
beklentilerimizi =karsilamadi	-1.5
beklentilerimizi =karşılamadı	-1.5
beklentimi =karsilamadi	-1.5
beklentimi =karşılamadı	-1.5
beklentimizi =karsilamadi	-1.5
beklentimizi =karşılamadı	-1.5
beklentimizi karsilamadi*	-1.8
beklentimizi karsilamiyor*	-1.8
beklentimizi karşılamadı*	-1.8
beklentimizi karşılamıyor*	-1.8
beklentiyi =karsilamadi	-1.5
beklentiyi =karsilamiyor	-1.5
beklentiyi =karşılamadı	-1.5
beklentiyi =karşılamıyor	-1.5
beklentiyi karsilamadi*	-1.8
beklentiyi karsilamiyor*	-1.8
beklentiyi karşılamadı*	-1.8
beklentiyi karşılamıyor*	-1.8
bekletmedi*	1.5
bekletmiyor*	1.5
beni acmadi*	-1.2
beni açmadı*	-1.2
beni sarmadi*	-1.2
beni sarmadı*	-1.2
benim için bitmiştir	-2.0
benim için bitti	-2.0
beğenmezseniz	-1.5
beş kuruş =etmez	-2.5
beş para etmez	-3.0
bi daha =adim	-2.0
bi daha =adım	-2.0
bi daha =almam	-2.0
bi daha =almayacagim	-2.0
bi daha =almayacağım	-2.0
bi daha =almayiz	-2.0
bi daha =almayız	-2.0
bi daha =binmem	-2.0
bi daha =gelmem	-2.0
bi daha =gelmeyecegim	-2.0
bi daha =gelmeyecegiz	-2.0
bi daha =gelmeyeceğim	-2.0
bi daha =gelmeyeceğiz	-2.0
bi daha =gelmeyiz	-2.0
bi daha =gitmem	-2.0
bi daha =gitmeyecegim	-2.0
bi daha =gitmeyecegiz	-2.0
bi daha =gitmeyeceğim	-2.0
bi daha =gitmeyeceğiz	-2.0
bi daha =gitmeyiz	-2.0
bi daha =kalmam	-2.0
bi daha =kalmayiz	-2.0
bi daha =kalmayız	-2.0
bi daha =kullanmam	-2.0
bi daha =kullanmayacagim	-2.0
bi daha =kullanmayacağım	-2.0
bi daha =onunden	-2.0
bi daha =siparis =vermem	-2.0
bi daha =siparis =vermeyecegim	-2.0
bi daha =sipariş =vermem	-2.0
bi daha =sipariş =vermeyeceğim	-2.0
bi daha =tercih =etmem	-2.0
bi daha =tercih =etmeyecegim	-2.0
bi daha =tercih =etmeyeceğim	-2.0
bi daha =tercih =etmeyiz	-2.0
bi daha =ucmam	-2.0
bi daha =ugramam	-2.0
bi daha =ugramayiz	-2.0
bi daha =uçmam	-2.0
bi daha =uğramam	-2.0
bi daha =uğramayız	-2.0
bi daha =yemem	-2.0
bi daha =önünden	-2.0
bi daha mı	-2.0
bi daha siparişe tövbe	-2.0
bi şey =anlamadim	-1.5
bi şey =anlamadım	-1.5
bihaber	-1.5
bilgi =verebilir	0.0
bilgi =verilmedi	-1.5
bilgi =verirseniz	0.0
bilgi =vermediler	-1.5
bilgi =vermiyorlar	-1.5
bilgilendirilmedi*	-1.5
bilgilendirme =yapilmadi	-1.5
bilgilendirme =yapılmadı	-1.5
bilgilendirme kitapçığı	0.0
bilmiyor* bile	-1.5
bin pişman ettiler	-2.0
bin pişman oldum	-2.0
bir başka	1.5
bir bu eksikti	-2.0
bir daha =adim	-2.0
bir daha =adım	-2.0
bir daha =almam	-2.0
bir daha =almayacagim	-2.0
bir daha =almayacağım	-2.0
bir daha =almayiz	-2.0
bir daha =almayız	-2.0
bir daha =binmem	-2.0
bir daha =gelmem	-2.0
bir daha =gelmeyecegim	-2.0
bir daha =gelmeyecegiz	-2.0
bir daha =gelmeyeceğim	-2.0
bir daha =gelmeyeceğiz	-2.0
bir daha =gelmeyiz	-2.0
bir daha =gitmem	-2.0
bir daha =gitmeyecegim	-2.0
bir daha =gitmeyecegiz	-2.0
bir daha =gitmeyeceğim	-2.0
bir daha =gitmeyeceğiz	-2.0
bir daha =gitmeyiz	-2.0
bir daha =kalmam	-2.0
bir daha =kalmayiz	-2.0
bir daha =kalmayız	-2.0
bir daha =kullanmam	-2.0
bir daha =kullanmayacagim	-2.0
bir daha =kullanmayacağım	-2.0
bir daha =onunden	-2.0
bir daha =siparis =vermem	-2.0
bir daha =siparis =vermeyecegim	-2.0
bir daha =sipariş =vermem	-2.0
bir daha =sipariş =vermeyeceğim	-2.0
bir daha =tercih =etmem	-2.0
bir daha =tercih =etmeyecegim	-2.0
bir daha =tercih =etmeyeceğim	-2.0
bir daha =tercih =etmeyiz	-2.0
bir daha =ucmam	-2.0
bir daha =ugramam	-2.0
bir daha =ugramayiz	-2.0
bir daha =uçmam	-2.0
bir daha =uğramam	-2.0
bir daha =uğramayız	-2.0
bir daha =yemem	-2.0
bir daha =önünden	-2.0
bir daha asla	-3.0
bir daha mı	-2.0
bir daha siparişe tövbe	-2.0
bir dediğimi	1.5
bir dediğimizi	1.5
bir etkisi =olmadi	-1.5
bir etkisi =olmadı	-1.5
bir işe =yaramadi	-1.5
bir işe =yaramadı	-1.5
bir işe =yaramaz	-1.5
bir işe =yaramiyor	-1.5
bir işe =yaramıyor	-1.5
bir numara büyük	0.0
bir numara daha	0.0
bir numara küçük	0.0
bir sorun yok	1.5
bir sıkıntı yok	1.5
bir yıldız	-2.0
bir yıldız bile	-2.0
bir özelliği yok	-1.5
bir özür bile	-1.5
bir şey =anlamadim	-1.5
bir şey =anlamadım	-1.5
bir şikayetim yok	2.5
birdaha =adim	-2.0
birdaha =adım	-2.0
birdaha =almam	-2.0
birdaha =almayacagim	-2.0
birdaha =almayacağım	-2.0
birdaha =almayiz	-2.0
birdaha =almayız	-2.0
birdaha =binmem	-2.0
birdaha =gelmem	-2.0
birdaha =gelmeyecegim	-2.0
birdaha =gelmeyecegiz	-2.0
birdaha =gelmeyeceğim	-2.0
birdaha =gelmeyeceğiz	-2.0
birdaha =gelmeyiz	-2.0
birdaha =gitmem	-2.0
birdaha =gitmeyecegim	-2.0
birdaha =gitmeyecegiz	-2.0
birdaha =gitmeyeceğim	-2.0
birdaha =gitmeyeceğiz	-2.0
birdaha =gitmeyiz	-2.0
birdaha =kalmam	-2.0
birdaha =kalmayiz	-2.0
birdaha =kalmayız	-2.0
birdaha =kullanmam	-2.0
birdaha =kullanmayacagim	-2.0
birdaha =kullanmayacağım	-2.0
birdaha =onunden	-2.0
birdaha =siparis =vermem	-2.0
birdaha =siparis =vermeyecegim	-2.0
birdaha =sipariş =vermem	-2.0
birdaha =sipariş =vermeyeceğim	-2.0
birdaha =tercih =etmem	-2.0
birdaha =tercih =etmeyecegim	-2.0
birdaha =tercih =etmeyeceğim	-2.0
birdaha =tercih =etmeyiz	-2.0
birdaha =ucmam	-2.0
birdaha =ugramam	-2.0
birdaha =ugramayiz	-2.0
birdaha =uçmam	-2.0
birdaha =uğramam	-2.0
birdaha =uğramayız	-2.0
birdaha =yemem	-2.0
birdaha =önünden	-2.0
birdaha mı	-2.0
birdaha siparişe tövbe	-2.0
bitiremedi*	-1.5
bizi =uzmediler	2.5
bizi =üzmediler	2.5
bizi acmadi*	-1.2
bizi açmadı*	-1.2
bizi sarmadi*	-1.2
bizi sarmadı*	-1.2
bizim için bitmiştir	-2.0
boyle rezalet =olamaz	-3.5
bozuk para	0
boğaza dizildi	-2.0
boş =cevirmiyor	1.5
boş =çevirmiyor	1.5
boş araba	0
boş cevirmedi*	1.5
boş koltuk	0
boş masa	0
boş oda	0
boş vakit	0.0
boş yer	0
boş zaman	0.0
boş çevirmedi*	1.5
bu kadar da =olmaz	-2.0
bu kadarı da fazla	-2.0
bu kadarı fazla	-2.0
bu nasıl	-2.0
bu nasıl iş	-2.0
bu ne böyle	-2.0
bu ne rezillik	-2.0
bu ne saygısızlık	-2.0
bu ne ya	-2.0
bulamadı*	-1.5
bulamıyor*	-1.5
bulaşmasaydı*	-1.5
bundan daha iyi	-1.0
bundan daha iyisi =olamaz	2.5
bundan daha kötüsü =olamaz	-2.5
bundan iyisi =olamaz	2.5
bundan iyisi =yok	2.5
bundan iyisi can sağlığı	2.5
bundan iyisi şam'da kayısı	2.5
bundan kötüsü =olamaz	-2.5
bununla ilgili	0
burnu büyük	-2.0
burnu havada	-2.0
burnundan kil =aldirmiyor	-2.0
burnundan kıl	-2.0
burnundan kıl =aldırmıyor	-2.0
böyle hizmet =olmaz	-1.5
böyle iş =olmaz	-1.5
böyle rezalet =olamaz	-3.5
böyle saçmalık =olmaz	-1.5
böyle şey =olamaz	-1.5
böyle şey =olmaz	-1.5
böylesi yok	2.5
bıktık artık	-2.0
bıktık usandık	-2.0
bıktım artık	-2.0
bıktım usandım	-2.0
calismadi*	-1.5
calismamakta*	-1.5
calismamis*	-1.5
calismiyo*	-1.5
cana can katmak	1.0
canla başla	1.5
canı yanmadi*	1.5
canı yanmadı*	1.5
canım yanmadi*	1.5
canım yanmadı*	1.5
canıma yetti	-2.0
canımdan bezdim	-2.0
canımdan bezdirdi	-2.0
canımıza yetti	-2.0
canından bezdirmek	-2.0
canını dişine	1.5
cekmiyo*	-2.0
cep yakıyor	-2.0
cevap =alamadik	-1.5
cevap =alamadim	-1.5
cevap =alamadık	-1.5
cevap =alamadım	-1.5
cevap =alamiyorum	-1.5
cevap =alamıyorum	-1.5
cevap =vermediler	-1.5
cevap =vermiyor	-1.5
cevap =vermiyorlar	-1.5
cevap yok	-1.5
ciddiye =almadilar	-1.5
ciddiye =almadılar	-1.5
ciddiye =almiyorlar	-1.5
ciddiye =almıyorlar	-1.5
cokmuyor*	1.5
cope =atmayin	-2.5
cope =atmayiniz	-2.5
cozemedi*	-1.5
cozemiyor*	-1.5
cozmedi*	-1.5
cozmuyor*	-1.5
cozulmedi*	-1.5
cozulmuyor*	-1.5
daha iyi	0.0
daha iyi =olabilir	-1.0
daha iyi =olabilirdi	-1.2
daha iyi =oldu	1.5
daha iyi =olurdu	-1.0
daha iyi NEAR/3 =beklerdik	-1.2
daha iyi NEAR/3 =beklerdim	-1.2
daha iyi NEAR/3 =bekliyordum	-1.2
daha iyisi =olamaz	2.5
daha iyisi =olamazdi	2.5
daha iyisi =olamazdı	2.5
daha iyisi =yok	2.5
daha iyisini =alın	-1.2
daha iyisiniz	2.0
daha kötüsü =olamaz	-2.5
daha kötüsü =yok	-2.5
daha kötüsünü =gormedim	-2.5
daha kötüsünü =görmedim	-2.5
daha mantıklı	0.0
daha ne isterim	2.0
daha ne olsun	2.0
daha neler	-2.0
dalga geçer gibi	-2.0
dayanmadi*	-1.5
dayanmadı*	-1.5
dayanmiyo*	-1.5
dayanmıyo*	-1.5
dayanılır gibi değil	-1.5
dedikleri gibi değil	-1.5
dedikleri kadar değil	-1.5
defterden sildim	-2.0
delireceğim	-2.0
derdi yok	1.5
ders oldu	-2.0
dert değil	1.0
dertsiz	1.5
dertsiz tasasız	1.5
değerli müşteri	0.0
dikkate =almadilar	-1.5
dikkate =almadılar	-1.5
dikkate =almiyorlar	-1.5
dikkate =almıyorlar	-1.5
dilim yandı	-2.0
diyecek bir kelime yok	2.5
diyecek bir şey yok	2.5
diyecek lafım yok	2.5
diyecek söz yok	2.5
diyecek tek bir kelime yok	2.5
diyecek tek kelime yok	2.5
diyecek yok	2.0
diğerlerinden daha iyi	1.5
dişinden tırnağından	1.5
donmuyor*	1.5
doyamadi*	2.5
doyamadı*	2.5
doyamiyor*	2.5
doyamıyor*	2.5
doymadi*	-1.5
doymadı*	-1.5
doymuyor*	-2.0
doyum olmaz	2.5
doyurmadi*	-1.5
doyurmadı*	-1.5
doyurmuyor*	-1.5
doğal afet	0
doğal gaz	0
doğal olarak	0
doğalgaz	0
doğru adres	1.5
doğru dürüst	-1.0
doğru düzgün	-1.0
durakta =durmadi	-2.0
durakta =durmadı	-2.0
duyulmuyor*	-1.5
duzelmedi*	-1.5
duzelmemi*	-1.5
duzelmiyor*	-1.5
duzeltmedi*	-1.5
duzeltmiyor*	-1.5
dönen =olmadi	-1.5
dönen =olmadı	-1.5
dönüş =yapilmadi	-1.5
dönüş =yapmadilar	-1.5
dönüş =yapmadılar	-1.5
dönüş =yapmiyorlar	-1.5
dönüş =yapmıyorlar	-1.5
dönüş =yapılmadı	-1.5
dönüş yok	-1.5
dört elle	1.5
dört gözle	1.5
dünyada yok	2.5
düzelmedi*	-1.5
düzelmemi*	-1.5
düzelmiyor*	-1.5
düzeltmedi*	-1.5
düzeltmiyor*	-1.5
eh	-0.3
eh fena değil	1.0
eh idare eder	-0.3
eh işte fena değil	-1.5
eh işte idare eder	-0.3
ek ücret yok	1.5
eksi =veremiyorum	-2.0
eksi yıldız	-2.0
eksik =bulamadim	2.5
eksik =bulamadım	2.5
eksik =olmayin	1.2
eksik =olmayın	1.2
eksik yok	1.0
eksik yoktu	1.5
eksiği yok	2.5
eksiği yoktu	1.5
el yakıyor	-2.0
elhamdülillah	1.0
eli açık	1.5
eli bol	1.5
elime gecmedi*	-1.5
elime geçmedi*	-1.5
elime geçmemiş*	-1.5
elimize geçmedi*	-1.5
emrivaki	-2.0
en son tatlı	0
er geç	0.0
eser yok	-1.8
eski kalitesi =kalmamis	-1.5
eski kalitesi =kalmamış	-1.5
eski tadı =kalmamis	-1.5
eski tadı =kalmamış	-1.5
eskisi gibi =degilmis	-1.5
eskisi gibi =değilmiş	-1.5
eskisinden daha iyi	1.5
eslesmedi*	-1.2
etki =etmedi	-1.5
etkisini =gormedim	-1.5
etkisini =görmedim	-1.5
eziyet etmek	-2.0
eziyet çektik	-2.0
eşi =bulunmaz	2.5
eşi benzeri yok	3.0
eşi yok	2.5
eşine =rastlanmaz	2.5
eşleşmedi*	-1.2
fark yok	-0.8
farkı yok	-1.0
fayda =etmedi	-1.5
fayda =gormedim	-1.5
fayda =görmedim	-1.5
faydası yok	-1.5
faydasını =gormedim	-1.5
faydasını =görmedim	-1.5
fena =degildi	1.5
fena =değildi	1.5
fena =olmamis	1.5
fena =olmamış	1.5
fena =olmaz	1.0
fena değil	0.8
fena değiller	1.5
fena sayılmaz	0.8
fevkaladenin fevkinde	3.0
fikrim yok	0.0
fiyatlar =dussun	-0.8
fiyatlar =dusurulmeli	-0.8
fiyatlar =dusurulsun	-0.8
fiyatlar =düşsün	-0.8
fiyatlar =düşürülmeli	-0.8
fiyatlar =düşürülsün	-0.8
fiyatları =dusurun	-0.8
fiyatları =düşürün	-0.8
fiyatı =dusurun	-0.8
fiyatı =düşürün	-0.8
fiyatını hak =etmiyor	-2.0
fotograftaki gibi degil	-1.5
fotoğraftaki gibi değil	-1.5
gecikme yok	1.5
gecikmedi*	1.5
gecikmesiz	1.5
gelen giden yok	-1.8
gelişi güzel	-2.0
gelişigüzel	-2.0
gelmedi*	-1.5
gelmemiş*	-1.5
gelmiyor*	-1.5
gerek yok	0.0
geri =almadılar	-1.8
geri dönen =olmadi	-1.5
geri dönen =olmadı	-1.5
geri dönen yok	-1.5
geri dönüş yok	-1.5
geri gönderdik	-1.5
geri gönderdim	-1.5
geri yolladık	-1.5
getirmedi*	-1.5
getirmiyor*	-1.5
geç gelmedi*	1.5
geç kalmadı*	1.5
geçer not	1.5
geçer not =alamadi	-1.5
geçer not =alamadı	-1.5
gibisi yok	3.0
giremedi*	-1.5
giremiyor*	-1.5
gizli ücret yok	1.5
gonderilmedi*	-1.5
gonderilmemis*	-1.5
gondermedi*	-1.5
gondermemis*	-1.5
gondermiyo*	-1.5
gorseldeki gibi degil	-1.5
gorundugu gibi degil	-1.5
gorundugu gibi gelmedi*	-1.5
goruntulenmiyor*	-1.5
gulmuyor*	-1.5
gönderilmedi*	-1.5
gönderilmemiş*	-1.5
göndermedi*	-1.5
göndermemiş*	-1.5
göndermiyo*	-1.5
gönlü bol	1.5
gönlü geniş	1.5
görseldeki gibi değil	-1.5
göründüğü gibi değil	-1.5
göründüğü gibi gelmedi*	-1.5
göründüğü kadar değil	-1.5
görüntülenmiyor*	-1.5
göstermelik	-2.0
göz =yumulamaz	-1.5
göz göre göre dolandir*	-2.0
göz göre göre dolandır*	-2.0
göze batan	-2.0
göze batmak	-2.0
gözüm arkada =kalmadi	1.5
gözüm arkada =kalmadı	1.5
gözüm arkada değil	1.5
gözüm gönlüm	1.5
gözümde bitti	-2.0
gözümüzde bitti	-2.0
gözümüze uyku =girmedi	-1.5
gözünü seveyim	0.0
gözünüzü seveyim	0.0
güler yüz =gormedik	-1.5
güler yüz =görmedik	-1.5
güler yüz yok	-1.5
güleryüz yok	-1.5
gülmüyor*	-1.5
günah	-1.5
gürültü yok	1.5
güvenli ödeme	0
güzel =olurdu	-0.7
güzel bir havada	0
güzel denilen	0
güzel gün	0
güzel havada	0
güzel havalarda	0
güzel yorumlar	0
gına geldi	-2.0
gına getirmek	-2.0
haber =verilmedi	-1.5
haber =vermeden	-1.5
haber =vermediler	-1.5
haber yok	-1.5
haberi yok	-1.5
haberim =olmadan	-2.0
haberleri yok	-1.5
haddini bilmez	-3.0
hak =edilmeyen	-2.0
hak =etmeyen	-2.0
hak =etmiyor	-2.0
hak =etmiyorlar	-2.0
haketmiyor*	-2.0
hakkını =vermiyor	-2.0
hakkını =vermiyorlar	-2.0
halledemedi*	-1.5
halledilmedi*	-1.5
halledilmiyor*	-1.5
halletmedi*	-1.5
harika =olurdu	-0.7
hasar tespit	0.0
hasarı =odemediler	-2.0
hasarı =ödemediler	-2.0
hasarımı =karsilamadi	-2.0
hasarımı =karşılamadı	-2.0
hata =bulamadim	2.5
hata =bulamadım	2.5
hata bildirimi	0
hata kodu	0.0
hata payı yok	2.5
hata vermedi*	1.5
hata vermiyor*	1.5
hata yok	1.0
hatası yok	1.0
hava soğuk	0
havalar güzel	0
havalar soğuk	0
havalı havalı	-2.0
hayal kırıklığına =ugratmadi	2.5
hayal kırıklığına =ugratmaz	2.5
hayal kırıklığına =uğratmadı	2.5
hayal kırıklığına =uğratmaz	2.5
hayır dua*	1.5
hayırlı akşamlar	0
hayırlı cumalar	0.0
hayırlı günler	0
hayırlı işler	1.5
hayırlı ramazanlar	0
helal süt	1.5
her yerde =bulamazsiniz	2.5
her yerde =bulamazsınız	2.5
her şey düşünülmüş	1.5
hitap =etmiyor	-1.2
hiç =beklemeden	1.5
hiç =beklemedik	1.5
hiç =beklemedim	1.5
hiç =bekletmeden	1.5
hiç =cekmiyor	-2.0
hiç =donmuyor	2.0
hiç =kasmiyor	2.0
hiç =kasmıyor	2.0
hiç =kesilmiyor	2.0
hiç =kopmuyor	2.0
hiç =takilmiyor	2.0
hiç =takılmıyor	2.0
hiç =uzmedi	2.5
hiç =yaniltmadi	2.5
hiç =yanıltmadı	2.5
hiç =yormadi	2.5
hiç =yormadı	2.5
hiç =çekmiyor	-2.0
hiç =üzmedi	2.5
hiç acimadi*	1.5
hiç acımadı*	1.5
hiç bir özelliği yok	-1.5
hiç fena =degildi	1.5
hiç fena =değildi	1.5
hiç fena değil	1.5
hiç hata =vermedi	2.0
hiç hayal kırıklığı	2.5
hiç kesilmedi*	1.5
hiç kopmadi*	1.5
hiç kopmadı*	1.5
hiç kötü değil	1.5
hiç masraf =cikarmadi	2.0
hiç masraf =çıkarmadı	2.0
hiç problem yok	2.5
hiç sikmiyor*	1.5
hiç sorun =yasamadik	2.5
hiç sorun =yasamadim	2.5
hiç sorun =yaşamadık	2.5
hiç sorun =yaşamadım	2.5
hiç sorun yok	1.5
hiç sıkmıyor*	1.5
hiç sıkıntı yok	1.5
hiç yoktan	1.0
hiç yoktan iyi	0.5
hiç yolda =birakmadi	2.0
hiç yolda =bırakmadı	2.0
hiçbir eksiği yok	1.5
hiçbir faydası yok	-2.0
hiçbir faydasını =gormedim	-1.5
hiçbir faydasını =görmedim	-1.5
hiçbir işe =yaramadi	-1.5
hiçbir işe =yaramadı	-1.5
hiçbir işe =yaramaz	-1.5
hiçbir işe =yaramiyor	-1.5
hiçbir işe =yaramıyor	-1.5
hiçbir kusuru yok	2.5
hiçbir problem yok	2.5
hiçbir sorun yok	1.5
hiçbir sıkıntı yok	1.5
hiçbir özelliği yok	-1.5
hiçbir şey =anlamadim	-1.5
hiçbir şey =anlamadım	-1.5
hiçbir şikayetim yok	2.5
hiçbir şikayetimiz yok	2.5
hoş =olurdu	-0.7
hoş geldin =demedi	-1.5
hoş geldiniz =demediler	-1.5
iade =almadılar	-1.8
iade =alınmıyor	-1.8
iade =etmediler	-2.0
iade =etmiyorlar	-2.0
iade =yapmiyorlar	-2.0
iade =yapmıyorlar	-2.0
iade almıyor*	-1.8
icinden =cikmiyor	-1.5
idare =ederdi	1.0
idare eder	-0.3
iki etmedi*	1.5
iki paralık	-2.0
ikiletmedi*	1.5
ikiletmiyor*	1.5
ilgi alaka yok	-1.5
ilgi yok	-1.5
ilgilenen yok	-2.0
ilgilenilmedi*	-2.0
ilgilenilmiyor*	-2.0
ilgilenmedi*	-1.5
ilgilenmemi*	-1.5
ilgilenmiyor*	-1.5
ilgili birim	0
ilgili olarak	0
ilgisi yok	-1.8
ilk ve son	-1.5
illallah	-2.0
illallah ettim	-2.0
illallah ettirdi	-2.0
inanılır gibi değil	-1.5
insaf	-1.5
insafa gelin	-1.5
insafsız	-1.5
insan gibi	1.5
insan yerine konmak	1.5
insan yerine koymak	1.5
insanı sikmiyor*	1.5
insanı sıkmıyor*	1.5
internet =yok	-2.0
ipe un sermek	-2.0
iplemedi*	-1.5
iplemiyor*	-1.5
iptal =edemiyorum	-2.0
iptal =etmiyorlar	-2.0
iptal =ettiremiyorum	-2.0
isinamadi*	-1.5
isinmadi*	-1.8
isinmiyo*	-1.2
isinmiyor*	-1.8
isitmiyo*	-1.5
islemiyor*	-1.5
istedigim gibi degil	-1.5
istediğim gibi değil	-1.5
ite kaka	-2.0
iyi =olurdu	-0.7
iyi akşamlar	0.0
iyi bayramlar	0.0
iyi denilen	0
iyi eğlenceler	0
iyi geceler	0.0
iyi günler	0.0
iyi haftalar	0
iyi hoş	-0.8
iyi ki almışım	1.5
iyi niyet yok	-1.0
iyi niyetli	0.0
iyi pismemis*	-2.0
iyi pişmemiş*	-2.0
iyi seneler	0
iyi tatiller	0
iyi uçuşlar	0
iyi veya kötü	0.0
iyi ya da kötü	0.0
iyi yolculuklar	0
iyi yorumlar	0
iyi yorumlara rağmen	0
iyi çalışmalar	0.0
iyilesemedi*	-1.5
iyilesmedi*	-1.5
iyileşemedi*	-1.5
iyileşmedi*	-1.5
iyisiyle kötüsüyle	0.0
iz birakmiyor*	1.5
iz bırakmıyor*	1.5
içeri =almadilar	-1.5
içeri =almadılar	-1.5
içilecek gibi değil	-1.5
içim açıldı	1.5
içime sinmedi*	-1.2
içimi ısıtan	1.5
içimize sinmedi*	-1.2
içimizi ısıtmak	1.5
içinden =cikmadi	-1.5
içinden =çıkmadı	-1.5
içinden =çıkmıyor	-1.5
içine etmek	-2.0
içine ettiler	-2.0
içine sıçmak	-2.0
işe =yaramadi	-1.5
işe =yaramadı	-1.5
işe =yaramaz	-1.5
işe =yaramiyor	-1.5
işe =yaramıyor	-1.5
işi =bilmeyen	-2.0
işini =bilmeyen	-2.0
işiniz rast gelsin	1.5
işlemiyor*	-1.5
kaale almadi*	-1.5
kaale almadı*	-1.5
kaale almiyor*	-1.5
kaale almıyor*	-1.5
kabul =edilemez	-1.5
kabul =edilmedi	-1.8
kabul =etmediler	-1.8
kabul =etmiyorlar	-1.8
kaf dağında	-2.0
kafa rahat	1.5
kafam rahat	1.5
kafayı yedim	-2.0
kafayı yemek	-2.0
kalite kontrol	0.0
kalite sifir	-2.0
kalite sıfır	-2.0
kalite yok	-2.0
kalitede degil	-1.5
kalitede değil	-1.5
kaliteden ödün =vermeyen	1.8
kalitesi =kalmamis	-1.5
kalitesi =kalmamış	-1.5
kan beynime	-2.0
kan kusturmak	-2.0
kanmayin*	-2.5
kanmayın*	-2.5
kapanmiyo*	-1.2
kapanmıyo*	-1.2
kapısından =gecmem	-2.0
kapısından =geçmem	-2.0
karın doyurmuyor*	-1.5
karışık pizza	0.0
karışık tabak	0.0
karışık tost	0.0
karışık ızgara	0.0
kasmiyor*	1.5
kasmıyor*	1.5
katlanılır gibi değil	-1.5
kayıp bagaj	0
kayıp eşya	0
kaziklamiyor*	2.0
kazı kazan	0
kazık atmiyor*	2.0
kazık atmıyor*	2.0
kazık yemedi*	2.0
kazıklamıyor*	2.0
kaçarak uzaklaşın	-2.0
kaçın kurtarın	-2.0
kelime =bulamiyorum	2.5
kelime =bulamıyorum	2.5
kelimelerle =anlatilmaz	2.5
kelimelerle =anlatılmaz	2.5
kesilmiyor*	1.5
kesinlikle =almam	-2.0
kesinlikle =gitmem	-2.0
kesinti bildirimi	0
kesintisiz	1.5
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
kibrinden	-2.0
kimse =bakmadi	-1.5
kimse =bakmadı	-1.5
kimse =bakmiyor	-1.5
kimse =bakmıyor	-1.5
kimse =cozemedi	-2.0
kimse =gelmedi	-1.5
kimse =ilgilenmedi	-1.5
kimse =yoktu	-2.0
kimse =çözemedi	-2.0
kimse yok	-1.0
kirli sakal	0.0
kirmadi* bizi	1.5
klima =calismiyordu	-2.0
klima =çalışmıyordu	-2.0
klima calismadi*	-1.8
klima calismiyor*	-1.8
klima çalışmadı*	-1.8
klima çalışmıyor*	-1.8
kokmuyor*	1.5
koku yapmiyor*	1.5
koku yapmıyor*	1.5
koku yok	1.5
kolay gelsin	0.0
kolaylıklar dilerim	0
konu ile ilgili	0
konuyla ilgili	0
kopmuyor*	1.5
koymamis*	-1.2
koymamış*	-1.2
koşarak kaçın	-2.0
kul hakkı	-1.5
kulağa küpe	-2.0
kullanamadi*	-1.5
kullanamadı*	-1.5
kullanamiyo*	-1.5
kullanamıyo*	-1.5
kullanılmıyo*	-1.2
kuramadi*	-1.2
kuramadı*	-1.2
kuru fasulye	0
kuru pasta	0
kuru soğan	0
kuru temizleme	0
kuru yemiş	0
kuru üzüm	0
kurufasulye	0
kurulamiyo*	-1.5
kurulamıyo*	-1.5
kurus =etmez	-2.5
kuruş =etmez	-2.5
kuruş =vermem	-2.5
kusur =bulamadik	2.5
kusur =bulamadim	2.5
kusur =bulamadık	2.5
kusur =bulamadım	2.5
kusur =bulamazsiniz	2.5
kusur =bulamazsınız	2.5
kusur yok	1.5
kusuru yok	2.5
kutudan =cikmadi	-1.5
kutudan =çıkmadı	-1.5
kuyruk yok	1.5
kuyruğa =girdik	-2.0
kök söktürmek	-2.0
kötü =degildi	1.5
kötü =değildi	1.5
kötü =olmamis	1.5
kötü =olmamış	1.5
kötü =sayilmazdi	1.5
kötü =sayılmazdı	1.5
kötü bir şey =diyemem	2.5
kötü bir şey =soyleyemem	2.5
kötü bir şey =söyleyemem	2.5
kötü değil	0.8
kötü laf =edemem	2.5
kötü sayılmaz	1.0
kötü yanı yok	1.5
kötü yorumlar	0
kötü yorumlara rağmen	0
kötünün iyisi	1.0
kılını =kipirdatmadi	-1.5
kılını =kipirdatmadilar	-1.5
kılını =kipirdatmiyor	-1.5
kılını =kıpırdatmadı	-1.5
kılını =kıpırdatmadılar	-1.5
kılını =kıpırdatmıyor	-1.5
kırmadı* bizi	1.5
laf =edemem	2.5
laf =soyletmem	2.5
laf =söyletmem	2.5
laf olsun diye	-2.0
laf salatası	-2.0
laf yok	2.0
lafta	-2.0
lafım yok	2.5
leke yok	1.5
lezzetin adresi	1.5
lezzetinden ödün =vermeyen	1.8
lezzetine doyamadi*	2.0
lezzetine doyamadı*	2.0
lütfeder gibi	-2.0
mahcup =etmedi	2.5
mahcup =etmediler	2.5
mahvettiler	-2.0
masaya bakan =olmadi	-1.5
masaya bakan =olmadı	-1.5
masaya bakan yok	-1.5
masraf =cikarmadi	2.0
masraf =cikarmayan	1.2
masraf =çıkarmadı	2.0
masraf =çıkarmayan	1.2
matah bir şey değil	-1.0
matah değil	-1.0
maşallah	1.5
memnun =kalmadığım bir şey =yok	2
memnun =kalmadığım hiçbir şey =yok	2
memnuniyet anketi	0.0
memnuniyet formu	0.0
methedildiği kadar	-1.5
methedildiği kadar değil	-1.5
muhatap =bulamadim	-1.5
muhatap =bulamadım	-1.5
muhatap =bulamiyorum	-1.5
muhatap =bulamıyorum	-1.5
muhatap =olmadilar	-1.5
muhatap =olmadılar	-1.5
muhatap yok	-1.8
mutlu bayramlar	0
mutlu günler	0
mutlu yıllar	0
müşteri memnuniyeti	0.0
nazar boncuğu	1.5
nazar değmesin	1.5
ne =ararsan var	1.5
ne =ararsaniz var	1.5
ne =ararsanız var	1.5
ne iyi ne kötü	-0.8
ne tadı ne tuzu	-1.5
ne tadı var	-1.5
ne uzun ne kısa	-0.3
ne yediğimi =anlamadim	-1.5
ne yediğimi =anlamadım	-1.5
ne yediğimizi =anlamadik	-1.5
ne yediğimizi =anlamadık	-1.5
o kadar da değil	-1.5
odemedi*	-2.0
odemedi* için bahane	-2.0
odemiyor*	-2.0
odemiyor* için bahane	-2.0
olacak iş değil	-1.5
olsa fena =olmaz	-0.7
olsa güzel olur	-0.7
olsa harika olur	-0.7
olsa iyi olur	-0.7
olsa süper olur	-0.7
olsun varsın	1.0
olumlu yanları	0.0
olumlu yorum	0.0
olumlu yorumlar	0
olumlu yönleri	0.0
olumsuz yanları	0.0
olumsuz yorum	0.0
olumsuz yorumlar	0
olumsuz yönleri	0.0
olur şey değil	-1.5
olursa güzel olur	-0.7
olursa iyi olur	-0.7
on para =etmez	-3.0
on üzerinden on	1.5
onayım =olmadan	-2.0
oralı =olmadi	-1.5
oralı =olmadilar	-1.5
oralı =olmadı	-1.5
oralı =olmadılar	-1.5
oralı =olmuyorlar	-1.5
ortalama bir yer	-0.3
oturmuyor*	-1.5
paha =bicilemez	2.5
paha =bicilmez	2.5
paha =biçilemez	2.5
paha =biçilmez	2.5
pahalı =degildi	2.0
pahalı =değildi	2.0
pahalı =sayilmaz	2.0
pahalı =sayılmaz	2.0
pahalı sayılmaz	1.0
paldır küldür	-2.0
para =etmez	-2.5
para =etmiyor	-2.0
para =vermeyin	-2.0
param =yatmadi	-2.0
param =yatmadı	-2.0
param iade =edilmedi	-2.0
paramı =alamadim	-2.0
paramı =alamadım	-2.0
paramı =alamiyorum	-2.0
paramı =alamıyorum	-2.0
paramı =iade =etmiyorlar	-2.0
paramı =vermiyorlar	-2.0
paramın karşılığını =alamadim	-2.0
paramın karşılığını =alamadım	-2.0
paramızın karşılığını =alamadik	-2.0
paramızın karşılığını =alamadık	-2.0
paranıza =degmez	-2.0
paranıza =değmez	-2.0
paranıza yazık etme*	-2.5
paranızı =cope =atmayin	-2.0
paranızı =harcamayin	-2.0
paranızı =harcamayın	-2.0
paranızı =çöpe =atmayın	-2.0
paranızın çöpe gitme*	-2.5
parasına =degmeyen	-2.0
parasına =degmez	-2.0
parasına =degmiyor	-2.0
parasına =değmeyen	-2.0
parasına =değmez	-2.0
parasına =değmiyor	-2.0
paraya =degmeyen	-2.0
paraya =degmez	-2.0
paraya =degmiyor	-2.0
paraya =değmeyen	-2.0
paraya =değmez	-2.0
paraya =değmiyor	-2.0
paraya asla =degmez	-2.5
paraya asla =değmeyen	-2.0
paraya asla =değmez	-2.5
patlamış mısır	0.0
pek de değil	-1.5
perdeyi =cekmeden	-2.0
perdeyi =çekmeden	-2.0
perişan ettiler	-2.0
pes artık	-2.0
pes yani	-2.0
pisirmiyo*	-1.5
pismemis*	-2.0
pişirmiyo*	-1.5
pişman =olmazsiniz	1.5
pişman =olmazsınız	1.5
pişman olmaz*	2.0
pişmemiş*	-2.0
problem =olmadi	2.5
problem =olmadı	2.5
problem =yasamadik	2.5
problem =yasamadim	2.5
problem =yaşamadık	2.5
problem =yaşamadım	2.5
problem yok	1.0
puan =veremiyorum	-2.0
rahat =edemedik	-1.5
rahat =edemedim	-1.5
rahat vermedi*	-1.5
rakibi yok	2.5
rakip =tanimam	2.5
rakip =tanimaz	2.5
rakip =tanımam	2.5
rakip =tanımaz	2.5
randevu =alamadim	-2.0
randevu =alamadım	-2.0
randevu =alamiyorum	-2.0
randevu =alamıyorum	-2.0
randevu =bulamiyorum	-2.0
randevu =bulamıyorum	-2.0
rast gelsin	1.5
reklam filmi	0
reklamdan gecilmiyor*	-1.5
resimdeki gibi degil	-1.5
resimdeki gibi değil	-1.5
reva mı	-1.5
rezalet =olamaz	-3.5
rezillik =olamaz	-3.0
rötar yok	1.5
rötarsız	1.5
rızam =olmadan	-2.0
sade kahve	0
sade türk kahvesi	0
sadece lafta	-2.0
sakın =kacirmayin	1.5
sakın =kaçırmayın	1.5
sallamadi*	-1.5
sallamadı*	-1.5
sallamiyor*	-1.5
sallamıyor*	-1.5
sallanan koltuk	0.0
sallanan sandalye	0.0
sallapati	-2.0
sarmadi*	-1.2
sarmadı*	-1.2
sarmiyor*	-1.2
sarmıyor*	-1.2
saygılarımla	0
saç baş	-2.0
saç baş yoldurmak	-2.0
saçımı başımı yoldum	-2.0
selam =vermediler	-1.5
serinletmiyor*	-1.8
sert kahve	0
ses seda yok	-1.8
ses yapmiyor*	1.5
ses yapmıyor*	1.5
ses yok	-1.5
sessiz sedasız	1.5
sevemedi*	-1.5
sifir kalite	-2.0
sigamadi*	-1.5
sigmadi*	-1.5
sigmiyor*	-1.5
sikilmadi*	1.5
sinirden	-2.0
sinyal =yok	-2.0
sonuclanmadi*	-1.5
sonuclanmiyor*	-1.5
sonuç =alamadik	-1.5
sonuç =alamadim	-1.5
sonuç =alamadık	-1.5
sonuç =alamadım	-1.5
sonuç =cikmadi	-2.0
sonuç =vermedi	-1.5
sonuç =çıkmadı	-2.0
sonuç yok	-1.5
sonuçlanmadı*	-1.5
sonuçlanmıyor*	-1.5
sorun =olmadan	1.0
sorun =olmadi	2.5
sorun =olmadı	2.5
sorun =yasamadik	2.5
sorun =yasamadim	2.5
sorun =yaşamadık	2.5
sorun =yaşamadım	2.5
sorun bildirimi	0
sorun bildirmek	0.0
sorun değil	1.0
sorun olmaz	0.5
sorun yok	1.0
soğuk NEAR/1 ayran	0
soğuk NEAR/1 bira	0
soğuk NEAR/1 içecek	0
soğuk NEAR/1 kola	0
soğuk NEAR/1 limonata	0
soğuk baklava	0
soğuk bira	0
soğuk hava	0
soğuk havada	0
soğuk havalarda	0
soğuk içecek	0
soğuk içecekler	0
soğuk kahve	0
soğuk meze	0
soğuk mezeler	0
soğuk su	0
soğuk çay	0
stokta yok	-1.0
stres yok	1.5
stressiz	1.5
su =akmiyor	-2.0
su =akmıyor	-2.0
su =yoktu	-2.0
söylendiği gibi değil	-1.5
söylendiği kadar değil	-1.5
söylenecek söz yok	2.5
söyleyecek laf yok	2.5
söyleyecek söz yok	2.0
söz =bulamiyorum	2.5
söz =bulamıyorum	2.5
sözde	-2.0
söze gerek yok	2.5
süper =olurdu	-0.7
sürüm sürüm	-2.0
süründürdüler	-2.0
süründürmek	-2.0
sürünmek	-2.0
sütten ağzı yanan	-2.0
sıcak su =yok	-2.0
sıcak su =yoktu	-2.0
sıfır =veremiyorum	-2.0
sıfır araç	0
sıfır bile	-2.0
sıfır kalite	-2.0
sıfır km	0
sıfıra yakın	0
sıfırı hak	-2.0
sıkılmadı*	1.5
sıkıntı =olmadi	2.5
sıkıntı =olmadı	2.5
sıkıntı =yasamadik	2.5
sıkıntı =yasamadim	2.5
sıkıntı =yaşamadık	2.5
sıkıntı =yaşamadım	2.5
sıkıntı yok	1.0
sıra yok	1.5
sıra yoktu	1.5
sığamadı*	-1.5
sığmadı*	-1.5
sığmıyor*	-1.5
tabakta bıraktım	-1.5
tabakta kaldı	-1.5
tadı =kacti	-1.5
tadı =kalmamis	-1.5
tadı =kalmamış	-1.5
tadı =kaçtı	-1.5
tadı tuzu =kalmamis	-1.5
tadı tuzu =kalmamış	-1.5
tadı tuzu yok	-1.5
tadı yok	-1.5
tadına doyamadi*	2.5
tadına doyamadı*	2.5
tadına doyamiyor*	2.5
tadına doyamıyor*	2.5
tadına doyulmaz	2.5
tadından =yenmez	1.5
tadından =yenmiyor	1.5
tadından bir şey =anlamadim	-1.5
tadından bir şey =anlamadım	-1.5
tadını unutamadi*	2.5
tadını unutamadı*	2.5
tadını unutamiyor*	2.5
tadını unutamıyor*	2.5
tahriş etmedi*	1.5
takilmiyor*	1.5
takmiyor*	-1.5
takmıyor*	-1.5
takılmıyor*	1.5
tam bana göre	1.5
tam benlik	1.5
tam bize göre	1.5
tam not	1.5
tam not aldı	1.5
tam puanı hak	1.5
tam yerinde	1.5
tansiyonum çıktı	-2.0
tarif =edilemez	2.5
tarifi yok	2.5
tatlı dükkanı	0
tatlı menüsü	0
tatlı olarak	0
tatlı servisi	0
tatlı siparişi	0
tatlı yedik	0
tatlı yemek	0
tatlı çeşitleri	0
tavsiye üzerine	0
tavsiyesi üzerine	0
tek adres	1.5
tek adresi	1.5
tek kelimeyle =efsane	2.5
tek yıldız	-2.0
tekrar =alacagimi =sanmiyorum	-2.0
tekrar =alacağımı =sanmıyorum	-2.0
tekrar =gelecegimi =sanmiyorum	-2.0
tekrar =geleceğimi =sanmıyorum	-2.0
tekrar =gelmem	-2.0
tekrar =gelmeyi	-2.0
tekrar =gidecegimi =sanmam	-2.0
tekrar =gidecegimi =sanmiyorum	-2.0
tekrar =gideceğimi =sanmam	-2.0
tekrar =gideceğimi =sanmıyorum	-2.0
tekrar =gitmem	-2.0
telefon cekmiyor*	-2.0
telefon çekmiyor*	-2.0
telefona =bakmiyorlar	-1.5
telefona =bakmıyorlar	-1.5
telefona =cikmiyorlar	-1.5
telefona =çıkmıyorlar	-1.5
telefonları =acmiyorlar	-1.5
telefonları =açmıyorlar	-1.5
telefonu =acmiyorlar	-1.5
telefonu =açmıyorlar	-1.5
tepeden bakan	-2.0
tepeden bakmak	-2.0
tepem attı	-2.0
tepemi attırdı	-2.0
tercih =etmem	-2.0
tercih =etmeyecegim	-1.8
tercih =etmeyeceğim	-1.8
tercih =etmeyin	-1.8
tercih =etmeyiz	-2.0
tercih =etmezdim	-2.0
tercih =etmiyorum	-1.5
tercih =etmiyoruz	-2.0
teşekkür bile	-1.5
teşhis koyamadi*	-2.0
teşhis koyamadı*	-2.0
teşhis koyamiyor*	-2.0
teşhis koyamıyor*	-2.0
tik =demedi	1.5
tinmadi*	-1.5
tinmiyor*	-1.5
top çevirmek	-2.0
topu birbirine	-2.0
topu taca	-2.0
topu taca atmak	-2.0
toz =kondurmam	2.5
toz =kondurmuyorum	2.5
tutmuyo*	-1.2
tutmuyor*	-1.5
tövbe ettim	-2.0
tövbeler olsun	-3.0
tövbeler tövbesi	-2.0
tövbeliyim	-2.0
tık =demedi	1.5
tık yok	-1.5
tınmadı*	-1.5
tınmıyor*	-1.5
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
umduğumu =bulamadim	-1.5
umduğumu =bulamadım	-1.5
umduğumu bulamadi*	-1.2
umduğumu bulamadı*	-1.2
umduğumu bulamiyor*	-1.2
umduğumu bulamıyor*	-1.2
umduğumuzu =bulamadik	-1.5
umduğumuzu =bulamadık	-1.5
umduğumuzu bulamadi*	-1.2
umduğumuzu bulamadı*	-1.2
umduğumuzu bulamiyor*	-1.2
umduğumuzu bulamıyor*	-1.2
umurlarında =olmadi	-1.5
umurlarında =olmadı	-1.5
umurlarında değil	-1.5
umurunda =olmadi	-1.5
umurunda =olmadı	-1.5
umurunda değil	-1.5
unutamadi*	2.5
unutamadı*	2.5
usandık	-2.0
uyku uyutmadi*	-1.5
uyku uyutmadı*	-1.5
uymuyor*	-1.5
uyutmadi*	-1.5
uyutmadı*	-1.5
uyuyamadi*	-1.5
uyuyamadı*	-1.5
uyuyamiyor*	-1.5
uyuyamıyor*	-1.5
uzak =dur	-2.0
uzak durun	-2.0
uzaktan yakından alakası yok	-1.8
uzun surmedi*	1.5
uzun sürmedi*	1.5
uçağa =alinmadik	-2.0
uçağa =almadilar	-2.0
uçağa =almadılar	-2.0
uçağa =alınmadık	-2.0
uğraşamam*	-0.8
uğraşamaya*	-0.8
uğraşmadı*	-0.5
uğraşmak istem*	-0.8
uğraşmaya değmez	-2.0
vaktinizi =harcamayin	-2.0
vaktinizi =harcamayın	-2.0
valizim =cikmadi	-2.0
valizim =gelmedi	-2.0
valizim =çıkmadı	-2.0
vazgecemedi*	2.5
vazgecemiyor*	2.5
vazgeçemedi*	2.5
vazgeçemiyor*	2.5
verdiğim paraya acıdım	-2.0
verdiğim paraya yazık	-2.0
verdiğimiz paraya acıdık	-2.0
vermediler*	-1.5
vicdan yok	-1.5
vicdansızlık	-1.5
yabana =atilmayacak	1.5
yabana =atılmayacak	1.5
yabana atılmaz	0.5
yaka silkmek	-2.0
yaka silktim	-2.0
yakmiyor*	1.5
yakmıyor*	1.5
yalan söyleyeyim	0.0
yalap şap	-2.0
yalapşap	-2.0
yan etkisi yok	1.5
yanaşmıyor*	-1.5
yangından mal	-2.0
yaniltmadi*	2.5
yanmış yağ lambası	0
yanıltmadı*	2.5
yanından =gecmeyin	-2.0
yanından =geçmeyin	-2.0
yanından bile =gecmeyin	-2.0
yanından bile =geçmeyin	-2.0
yanıt =alamadim	-1.5
yanıt =alamadım	-1.5
yanıt =vermiyorlar	-1.5
yanıt yok	-1.5
yapacak bir şey yok	0.0
yapamadi*	-1.5
yapamadı*	-1.5
yapamiyor*	-1.5
yapamıyor*	-1.5
yapmiyor*	-1.5
yapmıyor*	-1.5
yaramiyor*	-1.5
yaramıyor*	-1.5
yarıda bıraktım	-1.5
yarım bıraktım	-1.5
yasak savmak	-2.0
yatmadı*	-1.5
yatırılmadı*	-1.5
yavaş yavaş	0.0
yazıktır günahtır	-1.5
yeme de yanında	1.5
yemede yanında yat	1.5
yemelere doyamadi*	2.5
yemelere doyamadı*	2.5
yemeye doyamadi*	2.5
yemeye doyamadı*	2.5
yenecek gibi değil	-1.5
yenmiyor*	-1.5
yer =bulamadik	-1.5
yer =bulamadim	-1.5
yer =bulamadık	-1.5
yer =bulamadım	-1.5
yer =bulamazsiniz	-1.5
yer =bulamazsınız	-1.5
yer =bulamiyorsunuz	-1.5
yer =bulamıyorsunuz	-1.5
yer =kalmamis	-1.5
yer =kalmamış	-1.5
yer =vermediler	-1.5
yer bulamadi*	-1.2
yer bulamadı*	-1.2
yer bulamiyor*	-1.2
yer bulamıyor*	-1.2
yer yok dediler	-1.5
yerli yerinde	1.5
yeter artık	-2.0
yetisemiyo*	-1.2
yetişemiyo*	-1.2
yikamiyo*	-1.5
yiyemedi*	-1.5
yok artık	-2.0
yok böyle bir şey	2.5
yok böyle bişey	2.5
yok böyle lezzet	2.5
yok pahasına	1.5
yok yok	1.5
yolda =birakmadi	2.0
yolda =birakmayan	1.2
yolda =birakmaz	2.0
yolda =bırakmadı	2.0
yolda =bırakmayan	1.2
yolda =bırakmaz	2.0
yollamadi*	-1.2
yollamadı*	-1.2
yollamamis*	-1.2
yollamamış*	-1.2
yolu düşenler	1.5
yolunuz düşerse	1.5
yorgunluk kahvesi	0
yormuyor*	1.5
yorum yok	0.0
yorumlar üzerine	0
yorumlara bakarak	0
yorumlara güvenmek	0.0
yorumlara inanıp	0
yorumlara kanıp	0
yuh artık	-2.0
yuh size	-2.0
yuklenmedi*	-1.5
yuklenmiyo*	-1.5
yutamadi*	-1.5
yutamadı*	-1.5
yüklenmedi*	-1.5
yüklenmiyo*	-1.5
yüksek hız	0
yüksek hızlı tren	0
yüksek kat	0
yüzleri =gulmuyor	-1.5
yüzleri =gülmüyor	-1.5
yüzü =gulmuyor	-1.5
yüzü =gülmüyor	-1.5
yüzü gülmek	1.5
yüzümü güldürdü	1.5
yüzümüze =bakmadi	-1.5
yüzümüze =bakmadilar	-1.5
yüzümüze =bakmadı	-1.5
yüzümüze =bakmadılar	-1.5
yüzümüze bakan =olmadi	-1.5
yüzümüze bakan =olmadı	-1.5
yüzümüze bakan yok	-1.5
yüzümüzü güldürmek	1.5
yüzüne bakan yok	-2.0
yıkamıyo*	-1.5
yılan hikayesi	-2.0
yılan hikayesine	-2.0
yıldız =vermek =istemezdim	-2.0
yıldız bile =etmez	-2.0
yıldız bile fazla	-2.0
zaman =kaybetmeyin	-2.0
zarar ziyan	0
zararı yok	0.8
zayıf nokta	0
ziyanı yok	0.8
zorla calistiril*	-2.0
zorla çalıştırıl*	-2.0
zorlanmadi*	1.5
zorlanmadı*	1.5
zorluk =yasamadan	1.5
zorluk =yaşamadan	1.5
zorluk yasamadi*	1.5
zorluk yaşamadı*	1.5
çalışmadı*	-1.5
çalışmamakta*	-1.5
çalışmamış*	-1.5
çalışmıyo*	-1.5
çekilecek dert değil	-1.5
çekilir gibi değil	-1.5
çekmiyo*	-2.0
çekmiyor*	-2.0
çile çekmek	-2.0
çile çektik	-2.0
çile çektirmek	-2.0
çizgisini =bozmayan	1.8
çiğ börek	0
çiğ köfte	0
çok erken	0.0
çok şükür	1.0
çökmüyor*	1.5
çöp hazne*	0.0
çöp kovası	0.0
çöp kutusu	0.0
çöp poşeti	0.0
çöpe =atmayın	-2.5
çöpe =atmayınız	-2.5
çözemedi*	-1.5
çözemiyor*	-1.5
çözmedi*	-1.5
çözmüyor*	-1.5
çözülmedi*	-1.5
çözülmüyor*	-1.5
çözüm =bulamadilar	-1.5
çözüm =bulamadılar	-1.5
çözüm =bulunamadi	-1.5
çözüm =bulunamadı	-1.5
çözüm yok	-1.5
çıldıracağım	-2.0
çıldırmak üzere	-2.0
ödemedi*	-2.0
ödemedi* için bahane	-2.0
ödemiyor*	-2.0
ödemiyor* için bahane	-2.0
ödenmedi*	-1.5
ölü sezon	0
ömrümden ömür	-2.0
ömrümü yediniz	-2.0
ömrümüzü yediniz	-2.0
ömür törpüsü	-2.0
öncekinden daha iyi	1.5
önemli değil	0.0
öneri üzerine	0
önerisi üzerine	0
önünden =gecmem	-2.0
önünden =geçmem	-2.0
önünden bile =gecmem	-2.0
önünden bile =gecmeyin	-2.0
önünden bile =geçmem	-2.0
önünden bile =geçmeyin	-2.0
övgüler üzerine	0
övüldüğü kadar =degilmis	-1.5
övüldüğü kadar =değilmiş	-1.5
övüldüğü kadar değil	-1.5
özel günler	0
özel sağlık	0
özelliği =kalmamis	-1.5
özelliği =kalmamış	-1.5
özelliği yok	-1.0
özür =dilemedi	-1.5
özür =dilemediler	-1.5
özür bile	-1.5
ücretsiz parkı	0
üfürükten	-2.0
ününü hak etmedi*	-1.8
ününü hak etmiyor*	-1.8
üstüne yok	3.0
ısınamadı*	-1.5
ısınma hareketleri	0
ısınmadı*	-1.8
ısınmıyo*	-1.2
ısınmıyor*	-1.8
ısıtmıyo*	-1.5
şafak atmak	-2.0
şebeke =yok	-2.0
şekersiz	0
şikayet formu	0.0
şikayet hattı	0.0
şikayet kaydı	0.0
şikayet nedeni	0
şikayet yok	1.2
şikayetim yok	2.5
şikayetimiz yok	2.5
şimdiden teşekkürler	0.0
şölen salonu	0
şükür	1.0

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
