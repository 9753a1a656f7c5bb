package stem

import (
	"strings"
	"testing"
	"time"
)

func newTurkishStemmer(t testing.TB) Stemmer {
	t.Helper()
	set, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return set.For("tr")
}

// TestTurkishSame holds forms of one word together. Each line is a stem and forms that must have it.
func TestTurkishSame(t *testing.T) {
	tests := []struct{ stem, forms string }{
		{"iyi", "iyiyi iyidir iyiydi iyiler iyilerini iyiyim iyidi"},
		{"kötü", "kötüydü kötüyü kötüler kötüymüş kötüsü"},
		{"hata", "hatası hatalar hatadan hatanız hatalarınızı hatayı hataymış"},
		{"sorun", "sorunlar sorunu sorunum sorunumu sorunun sorunlarımız sorundu sorunla sorundan"},
		{"sıkıntı", "sıkıntılar sıkıntısı sıkıntıyı sıkıntılarımı sıkıntıdan"},
		{"ucuz", "ucuzdu ucuza ucuzu ucuzmuş ucuzdur"},
		{"için", "için"},
		{"iç", "içinde içinden içine içindeki içini içi"},
		{"iade", "iadesi iademi iadeyi iadeler iadenin iadeydi iadede"},
		{"site", "sitesi siteniz sitede siteden sitenizden siteye"},
		{"kart", "kartım kartımdan kartı kartlar kartıma kartla"},
		{"indirim", "indirimi indirimler indirimde indirimdeki indirimden"},
		{"kargo", "kargonuz kargom kargoya kargodan kargonun kargolar kargodaki kargoymuş kargosu"},
		{"müşteri", "müşteriler müşterisi müşteriyi müşteriye müşterinin müşterilerinize"},
		{"paket", "paketi paketin pakette paketten paketler paketim"},
		{"destek", "desteği desteğe desteğin desteğiniz destekten"},
		{"renk", "rengi rengini renkler renkte renginden"},
		{"gözlük", "gözlüğü gözlüğüm gözlükler gözlükten"},
		{"kitap", "kitabı kitabım kitaplar kitapta kitabın"},
		{"fiyat", "fiyatı fiyatlar fiyatları fiyatına fiyatının fiyata fiyatıyla fiyatlardan"},
		{"ürün", "ürünü ürünler ürünleri ürünün üründen ürünlerinizi üründeki üründü"},
		{"saat", "saatler saati saate saatte saatlerce saatinde"},
		{"kontrol", "kontrolü kontroller kontrole kontrolden"},
		{"fikir", "fikri fikrim fikirler fikrimi"},
		{"şehir", "şehri şehirde şehre şehirler"},
		{"hak", "hakkı hakkım hakkımızı haklar"},
		{"su", "suyu suyun sular sudan suya"},
		{"beden", "bedeni bedenim bedenler bedenden"},
		{"numara", "numaram numaranız numarası numarayı numaralar"},
		{"fatura", "faturamı faturası faturalar faturada faturayla"},
		{"mağaza", "mağazanız mağazada mağazadan mağazaya mağazalarınız"},
		{"servis", "servisi servise servisten servisiniz servislerinin"},
		{"sipariş", "siparişim siparişi siparişler siparişimi siparişlerim siparişten"},
		{"parça", "parçalar parçaları parçası parçadan parçayı"},
		{"aile", "ailem ailesi aileler ailemle aileye"},
		{"yemek", "yemeği yemekler yemeklerin yemekten"},
		{"çocuk", "çocuğum çocuklar çocuklara çocuğu"},
		{"güzel", "güzeldi güzelim güzeli güzelmiş güzelce güzeldir güzelse"},
		{"memnun", "memnunum memnunuz memnundum memnundu memnunlar"},
		{"pahalı", "pahalıydı pahalıya pahalıdır pahalılar"},
		{"çalışan", "çalışanlar çalışanları çalışanlarınız çalışanı çalışanların"},
		{"sorunsuz", "sorunsuzdu sorunsuzca"},
		{"kullanım", "kullanımı kullanımda kullanımdan"},
		{"temizlik", "temizliği temizlikten temizliğe"},
		{"beğen", "beğenmek beğendim beğeniyorum beğendi beğendik beğenerek beğenince beğenen beğenmiştik"},
		{"gönder", "göndermek gönderdiler gönderildi gönderilmesi göndermişler gönderecek gönderiyorlar"},
		{"çalış", "çalışmak çalışıyor çalışması çalıştı çalışmasını çalışırken çalışır"},
		{"öde", "ödemek ödedim ödeme ödemeyi ödemeler ödemesi ödüyorum ödenen"},
		{"gecik", "gecikmek gecikme gecikmesi gecikti gecikiyor gecikmeler"},
		{"bekle", "beklemek bekliyorum bekledik beklenen beklerken bekledim"},
		{"ulaş", "ulaşmak ulaştı ulaşıyor ulaşabildim ulaşan"},
		{"gel", "gelmek geldi geliyor gelecek gelir gelmesini gelince gelen gelmişti"},
		{"et-", "etmek ettim ediyor ederim edecek edilen etmişler edicem"},
		{"git", "gitmek gitti gidiyor gider gidecek"},
		{"de-", "demek dedi diyor derim dediler diyecek"},
		{"al", "almak aldım alıyorum alacağım almıştım alınır almalı"},
		{"ol", "olmak oldu oluyor olması olan olduğu olunca olsa olsaydı"},
		{"geç-", "geçmek geçti geçiyor geçen geçince"},
		{"kız-", "kızmak kızdım kızıyorum kızdı"},
		{"kız", "kızım kızlar kızı kızıma kızın"},
		{"yaz", "yazın yazlar"},
		{"yaz-", "yazmak yazdım yazıyor yazılan"},
		{"taşı", "taşımak taşıyor taşıdı"},
	}
	stemmer := newTurkishStemmer(t)
	for _, test := range tests {
		for form := range strings.FieldsSeq(test.forms) {
			t.Run(form, func(t *testing.T) {
				if got := stemmer(form); got.Text != test.stem || got.Negated {
					t.Errorf("stem of %q is %q (negated %v), want %q", form, got.Text, got.Negated, test.stem)
				}
				plain := withoutDiacritics.Replace(form)
				if got, want := stemmer(plain), withoutDiacritics.Replace(test.stem); got.Text != want || got.Negated {
					t.Errorf("stem of %q is %q (negated %v), want %q", plain, got.Text, got.Negated, want)
				}
			})
		}
	}
}

// TestTurkishApart holds words apart that only look related.
func TestTurkishApart(t *testing.T) {
	tests := []struct{ a, b string }{
		{"yine", "yemek"}, {"alt", "almak"}, {"sağlam", "sağlamak"}, {"inanılmaz", "inmek"}, {"iyi", "ince"}, {"sıkıntı", "sık"},
		{"ucuz", "uç"}, {"ucuz", "uçmak"}, {"sorun", "sormak"}, {"için", "iç"}, {"için", "içmek"}, {"indirim", "inmek"}, {"indirim", "indirmek"},
		{"sorunsuz", "sorun"}, {"sorunlu", "sorun"}, {"sorunlu", "sorunsuz"}, {"kaliteli", "kalitesiz"}, {"kaliteli", "kalite"},
		{"çalışanlar", "çalışmak"}, {"kız", "kızmak"}, {"don", "donmak"}, {"sol", "solmak"}, {"kaç", "kaçmak"}, {"aç", "açmak"},
		{"geç", "geçmek"}, {"inan", "inmek"}, {"yazık", "yazmak"}, {"yazı", "yazmak"}, {"yorum", "yormak"}, {"kalite", "kalmak"},
		{"kalın", "kalmak"}, {"kesin", "kesmek"}, {"kesinlikle", "kesmek"}, {"para", "parça"}, {"kart", "kar"}, {"kargo", "kar"},
		{"açık", "açmak"}, {"kapak", "kapı"}, {"kapalı", "kapı"}, {"beden", "ben"}, {"bedava", "beden"}, {"neden", "ne"},
		{"satıcı", "satmak"}, {"kullanıcı", "kullanmak"}, {"güvenlik", "güven"}, {"kulaklık", "kulak"}, {"günlük", "gün"}, {"tatlı", "tat"},
		{"ayakkabı", "ayak"}, {"yemek", "ye"}, {"dondurma", "donmak"}, {"elma", "el"}, {"ekmek", "ekmek-"}, {"bugün", "gün"},
		{"sessiz", "ses"}, {"değer", "değil"}, {"yeni", "yenmek"}, {"yeter", "yeterli"}, {"hala", "hal"}, {"asla", "asmak"},
		{"zaman", "zam"}, {"masa", "masal"}, {"sonuç", "son"}, {"önemli", "ön"}, {"özel", "öz"}, {"üzücü", "üzeri"}, {"kolay", "kol"},
		{"başarılı", "baş"}, {"başka", "baş"}, {"altyapı", "alt"}, {"hesap", "hesaplı"}, {"sürekli", "sürmek"}, {"bozuk", "bozmak"},
		{"kırık", "kırmak"}, {"eksik", "ekşi"}, {"hediye", "hedef"}, {"bayat", "bay"}, {"servis", "sermek"}, {"temizlik", "temiz"},
	}
	stemmer := newTurkishStemmer(t)
	for _, test := range tests {
		t.Run(test.a+"/"+test.b, func(t *testing.T) {
			if a, b := stemmer(test.a), stemmer(test.b); a.Text == b.Text {
				t.Errorf("%q and %q share the stem %q", test.a, test.b, a.Text)
			}
		})
	}
}

// TestTurkishNegated holds which forms say "not", with and without diacritics: -mA- does before a tense, and makes a noun otherwise.
func TestTurkishNegated(t *testing.T) {
	negated := "beğenmedim beğenmiyorum beğenmem beğenmez beğenmemiş beğenmeyen çalışmıyor çalışmadı çalışmayan çalışmaz çalışmaması " +
		"beklemiyordum beklemeyin gönderilmedi göndermeyecekler gelmedi gelmeyen gelmesin gelmesinler gelmeden gelmezse gelmeyince " +
		"ulaşamadım ulaşamıyorum ulaşamadık ulaşılamıyor yapamazsınız yapmayız etmem etmiyorum etmedi etmeyin almayın almayınız almam " +
		"almazdım önermiyorum önermem olmadı olmaz olmayan olmamış olmadan olmadığı olamaz bulamadım veremedim vermiyorlar açılmıyor " +
		"ödemedi ödemedim ödemeyeceğim ödemiyor istemedim istemiyorum istemezdim kullanamadım kullanmadan düşünmeyin yaşamadım dönmediler " +
		"cevaplamadılar uğraşmayın yapılmamış bilmiyorum sevmedim çıkmadı kalmadı gitmiyor yollamadılar fenalaştırmadı anlamadım anlamadı uygulamadılar toplamadı sağlamadı tanımadım önlemedi"
	positive := "gecikme gecikmesi gecikmeler ödeme ödemeyi ödemeler ödemesini çalışması çalışmasını çalışma çalışmalı çalışmak çalışmakta çalışmaya " +
		"gönderilmesi gelmesini gelmesi gelmeli beklemek bekleme bekletmek ulaşması ulaşmak etmek etmesi almak alması almanızı almalı olması olmasını " +
		"olmasına kullanması yapılması deneme denemek yıkaması temizlemesi dondurma elma firmadan firma komedi sinema tamam adam zaman program sağlam " +
		"ekmek yemek inanılmaz vazgeçilmez memnun malzeme malzemeden makarna kahvaltı beğendim geldi ulaştı kazandım uygulama uygulamadan marka"
	stemmer := newTurkishStemmer(t)
	check := func(words string, want bool) {
		for word := range strings.FieldsSeq(words) {
			t.Run(word, func(t *testing.T) {
				for _, spelled := range []string{word, withoutDiacritics.Replace(word)} {
					if got := stemmer(spelled); got.Negated != want {
						t.Errorf("%q (stem %q) is negated: %v, want %v", spelled, got.Text, got.Negated, want)
					}
				}
			})
		}
	}
	check(negated, true)
	check(positive, false)
}

// TestTurkishSpellings holds that a word with some of its diacritics missing meets the proper one, and the suffix after an apostrophe goes.
func TestTurkishSpellings(t *testing.T) {
	tests := []struct{ word, proper string }{
		{"calıştı", "çalıştı"}, {"beğenmedım", "beğenmedim"}, {"kullanisli", "kullanisli"}, {"ürunler", "ürünler"}, {"sıparış", "sipariş"},
		{"hâlâ", "hala"}, {"kâr", "kar"}, {"istanbul'da", "istanbul"}, {"samsung’un", "samsung"}, {"İstanbul'da", "İstanbul"},
		{"kornişi", "korniş"}, {"kornişleri", "korniş"}, {"kanepenin", "kanepe"}, {"zırnıklar", "zırnık"}, {"zırnığı", "zırnık"}, {"trendyoldan", "trendyol"},
	}
	stemmer := newTurkishStemmer(t)
	for _, test := range tests {
		t.Run(test.word, func(t *testing.T) {
			if a, b := stemmer(test.word), stemmer(test.proper); a.Text != b.Text {
				t.Errorf("stem of %q is %q, of %q %q", test.word, a.Text, test.proper, b.Text)
			}
		})
	}
}

// TestTurkishFolded holds Fold(stem(word)) == stem(Fold(word)) over all roots with a dozen suffixes. Where a word without diacritics is
// truly another's form (açı and acı, kış and kıs) the stem may differ, so a small share is allowed.
func TestTurkishFolded(t *testing.T) {
	stemmer := newTurkishStemmer(t)
	pairs, broken := 0, []string{}
	for _, word := range inflected(t) {
		pairs++
		plain := withoutDiacritics.Replace(word)
		if got, want := stemmer(plain).Text, withoutDiacritics.Replace(stemmer(word).Text); got != want {
			broken = append(broken, plain+" is "+got+", want "+want)
		}
	}
	t.Logf("%d words, %d differ", pairs, len(broken))
	if pairs < 20000 || 1000*len(broken) > 10*pairs {
		t.Errorf("of %d words %d have another stem without their diacritics, more than 1 %%:\n%s", pairs, len(broken), strings.Join(broken, "\n"))
	}
}

// TestTurkishRoots holds that a listed root keeps its stem under suffixes; a few are cut short by another root's form.
func TestTurkishRoots(t *testing.T) {
	nouns, err := parseList(turkishNouns)
	if err != nil {
		t.Fatal(err)
	}
	stemmer := newTurkishStemmer(t)
	forms, lost := 0, []string{}
	for _, entry := range nouns {
		root := entry[0]
		if strings.HasPrefix(root, "=") {
			continue
		}
		if got := stemmer(root); got.Text != root || got.Negated {
			t.Errorf("the root %q has the stem %q (negated %v)", root, got.Text, got.Negated)
		}
		for _, form := range attach(root, "lAr", "lArI", "DAn", "DA", "lArdAn") {
			forms++
			if got := stemmer(form); got.Text != root || got.Negated {
				lost = append(lost, form+" is "+got.Text)
			}
		}
	}
	if 1000*len(lost) > 10*forms {
		t.Errorf("of %d forms %d lost their root, more than 1 %%:\n%s", forms, len(lost), strings.Join(lost, "\n"))
	}
}

// inflected makes words of all listed nouns and a dozen suffixes by vowel harmony.
func inflected(t *testing.T) []string {
	t.Helper()
	nouns, err := parseList(turkishNouns)
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, entry := range nouns {
		if root := entry[0]; !strings.HasPrefix(root, "=") {
			words = append(append(words, root), attach(root, "lAr", "lArI", "lArImIz", "DAn", "DA", "DAki", "lArDAn", "lI", "sIz", "lArIn", "DIr", "lArA")...)
		}
	}
	verbs, err := parseList(turkishVerbs)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range verbs {
		words = append(words, attach(entry[0], "mAk", "DI", "DIlAr", "mAdI", "mAdIm", "mIyor", "mAyAn", "mAsI", "mIS", "DIGI")...)
	}
	return words
}

// TestTurkishVerbs holds that a listed verb keeps its stem, that -mAdI and -mIyor negate and that -mAsI does not.
func TestTurkishVerbs(t *testing.T) {
	verbs, err := parseList(turkishVerbs)
	if err != nil {
		t.Fatal(err)
	}
	stemmer := newTurkishStemmer(t)
	for _, entry := range verbs {
		forms := attach(entry[0], "mAdI", "mAdIm", "mIyor")
		for _, form := range forms {
			if got := stemmer(form); strings.TrimSuffix(got.Text, "-") != entry[0] || !got.Negated {
				t.Errorf("the stem of %q is %q (negated %v), want %q", form, got.Text, got.Negated, entry[0])
			}
		}
		if form := attach(entry[0], "mAsI")[0]; stemmer(form).Negated {
			t.Errorf("%q is negated", form)
		}
	}
}

// attach joins suffixes to a root; D is d, or t after a voiceless consonant.
func attach(root string, suffixes ...string) []string {
	var words []string
	for _, suffix := range suffixes {
		word, _ := encodeTurkish(root)
		if word.lastVowel() == 0 {
			continue
		}
		for i := range len(suffix) {
			letter := suffix[i]
			switch letter {
			case 'A':
				letter = pick("ae", func(b byte) bool { return harmony{}.low(word.lastVowel(), b) })
			case 'I':
				letter = pick("IiuU", func(b byte) bool { return harmony{}.high(word.lastVowel(), b) })
			case 'D':
				letter = 'd'
				if oneOf(word[len(word)-1], "fstkCShp") {
					letter = 't'
				}
			}
			word += letters([]byte{letter})
		}
		words = append(words, word.text())
	}
	return words
}

func pick(from string, fits func(byte) bool) byte {
	for i := range len(from) {
		if fits(from[i]) {
			return from[i]
		}
	}
	return from[0]
}

// TestTurkishLong holds that syllables which read as suffixes over and over take no longer than others.
func TestTurkishLong(t *testing.T) {
	stemmer := newTurkishStemmer(t)
	for _, syllables := range []string{"la", "lar", "in", "ma", "dir", "il", "iyor", "da", "ki", "ya", "me", "larin", "dirdi", "yabil"} {
		word := strings.Repeat(syllables, maxWord/len(syllables))
		started := time.Now()
		for range 20 {
			stemmer(word)
		}
		if spent := time.Since(started) / 20; spent > 20*time.Millisecond {
			t.Errorf("a word of %q takes %v", syllables, spent)
		}
	}
}

// TestTurkishLists holds that broken lists are refused with their line.
func TestTurkishLists(t *testing.T) {
	tests := []struct{ name, list, want string }{
		{"fields", "noun lAr", "line 1"},
		{"mark", "# x\nnoun lAr plural maybe", "line 2"},
		{"buffer", "noun (yA case", "line 1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, err := parseSuffixes(test.list); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("parseSuffixes gives %v, want an error with %q", err, test.want)
			}
		})
	}
}

func BenchmarkTurkish(b *testing.B) {
	stemmer := newTurkishStemmer(b)
	groups := []struct{ name, words string }{
		{"listed", "kargonuzdan sorunsuzdu paketlerinizdeki müşterilerinize güzel fiyatlarının"},
		{"verbs", "beğenmedim çalışmıyor gönderilmedi bekliyorum ulaşamadık olduğundan"},
		{"plain", "kargonuzdan begenmedim calismiyor musterilerinize guzeldi urunlerini"},
		{"unlisted", "trendyoldan zırnıklarımızdan kornişlerinizin lorem mbappenin philips"},
	}
	for _, group := range groups {
		words := strings.Fields(group.words)
		b.Run(group.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				stemmer(words[i%len(words)])
			}
		})
	}
}
