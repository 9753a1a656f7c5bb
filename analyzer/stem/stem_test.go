package stem

import "testing"

// TestSame holds that forms of one word meet, and that a form which negates itself says so.
func TestSame(t *testing.T) {
	tests := []struct {
		lang, word, citation string
		negated              bool
	}{
		{"tr", "kargonuz", "kargo", false},
		{"tr", "kargom", "kargo", false},
		{"tr", "beğendim", "beğenmek", false},
		{"tr", "beğeniyorum", "beğenmek", false},
		{"tr", "beğenmedim", "beğenmek", true},
		{"tr", "beğenmiyorum", "beğenmek", true},
		{"tr", "begenmedim", "begenmek", true},
		{"tr", "çalışmıyor", "çalışmak", true},
		{"tr", "calismiyor", "calismak", true},
		{"tr", "çalışıyor", "çalışmak", false},
		{"tr", "bekliyorum", "beklemek", false},
		{"tr", "beklemiyordum", "beklemek", true},
		{"tr", "beklettiler", "bekletmek", false},
		{"tr", "gönderilmedi", "göndermek", true},
		{"tr", "gönderilmesi", "göndermek", false},
		{"tr", "gönderdiler", "göndermek", false},
		{"tr", "gelmeyen", "gelmek", true},
		{"tr", "gelmesin", "gelmek", true},
		{"tr", "gelmesini", "gelmek", false},
		{"tr", "ulaşamadım", "ulaşmak", true},
		{"tr", "ulaştı", "ulaşmak", false},
		{"tr", "etmem", "etmek", true},
		{"tr", "ederim", "etmek", false},
		{"tr", "etmiyorum", "etmek", true},
		{"tr", "memnunum", "memnun", false},
		{"tr", "İstanbul'da", "İstanbul", false},
		{"tr", "önermiyorum", "önermek", true},
		{"id", "pengiriman", "kirim", false},
		{"id", "mengirimkan", "kirim", false},
		{"id", "dikirim", "kirim", false},
		{"id", "mengecewakan", "kecewa", false},
		{"id", "menunggu", "tunggu", false},
		{"id", "pelayanannya", "layan", false},
		{"id", "dibatalkan", "batal", false},
		{"id", "pembayaran", "bayar", false},
		{"id", "kemasannya", "kemas", false},
		{"id", "cepat-cepat", "cepat", false},
		{"id", "cepat2", "cepat", false},
		{"id", "harganya", "harga", false},
		{"id", "memperbaiki", "perbaik", false},
		{"id", "pesanan", "pesan", false},
		{"id", "makanan", "makan", false},
		{"en", "deliveries", "delivery", false},
		{"en", "returned", "return", false},
		{"it", "ordini", "ordine", false},
		{"it", "lentissimo", "lentissima", false},
		{"id", "memikat", "pikat", false},
		{"id", "menawan", "tawan", false},
		{"id", "pengemasan", "kemas", false},
		{"id", "kebesaran", "besar", false},
		{"id", "barang2nya", "barang", false},
		{"id", "perbaikannya", "memperbaiki", false},
		{"id", "memalukan", "malu", false},
		{"id", "bekerja", "kerja", false},
		{"id", "kemenangan", "menang", false},
		{"tr", "ödememe", "ödemek", false},
		{"tr", "beklememe", "beklemek", false},
		{"tr", "beklemememe", "beklemek", true},
		{"tr", "gelmemesi", "gelmek", true},
		{"en", "customers", "customer", false},
		{"en", "customer's", "customer", false},
		{"it", "corrieri", "corriere", false},
		{"it", "camerieri", "cameriere", false},
		{"it", "bicchieri", "bicchiere", false},
		{"it", "cellulari", "cellulare", false},
		{"it", "alte", "alto", false},
		{"it", "camere", "camera", false},
		{"it", "asciugamani", "asciugamano", false},
		{"es", "altas", "alto", false},
		{"pt", "altos", "alta", false},
		{"pt", "boas", "bom", false},
		{"de", "hohen", "hoch", false},
		{"fr", "nulles", "nul", false},
		{"ru", "денег", "деньги", false},
		{"it", "lentissima", "lento", false},
		{"it", "gentilissimi", "gentile", false},
		{"it", "stanchissima", "stanco", false},
		{"it", "rimborsatemi", "rimborsare", false},
		{"it", "mandatemene", "mandare", false},
		{"it", "rispondeteci", "rispondere", false},
		{"es", "años", "año", false},
		{"es", "enviármelo", "enviar", false},
		{"es", "llámenme", "llamen", false},
		{"es", "luces", "luz", false},
		{"es", "busqué", "buscar", false},
		{"es", "empecé", "empezar", false},
		{"es", "riquísimo", "rico", false},
		{"es", "recomiendo", "recomendar", false},
		{"es", "rápidos", "rápidamente", false},
		{"fr", "déçus", "déçu", false},
		{"fr", "livrent", "livrer", false},
		{"fr", "conseillent", "conseiller", false},
		{"fr", "cœur", "coeur", false},
		{"fr", "vendeuse", "vendeur", false},
		{"fr", "légère", "léger", false},
		{"pt", "promoções", "promoção", false},
		{"pt", "embalagens", "embalagem", false},
		{"pt", "fáceis", "fácil", false},
		{"pt", "paguei", "pagar", false},
		{"pt", "rapidinho", "rapidamente", false},
		{"de", "fuer", "für", false},
		{"de", "gruesse", "grüße", false},
		{"de", "neue", "neu", false},
		{"de", "apps", "app", false},
		{"de", "mitarbeiterinnen", "mitarbeiterin", false},
		{"de", "interessiert's", "interessieren", false},
		{"de", "teures", "teuer", false},
		{"nl", "prijzen", "prijs", false},
		{"nl", "doosjes", "doos", false},
		{"nl", "probleempje", "probleem", false},
		{"nl", "kaartje", "kaart", false},
		{"nl", "mailtje", "mail", false},
		{"nl", "foto's", "foto", false},
		{"nl", "sneller", "snel", false},
		{"nl", "slechtste", "slecht", false},
		{"nl", "boze", "boos", false},
		{"nl", "reacties", "reactie", false},
		{"ru", "тёплый", "теплая", false},
		{"ru", "рекомендую", "рекомендовать", false},
		{"ru", "вернули", "вернуть", false},
		{"ru", "скидок", "скидка", false},
		{"ru", "подарка", "подарок", false},
		{"ru", "батареек", "батарейка", false},
		{"ru", "продавца", "продавец", false},
		{"ru", "владельца", "владелец", false},
		{"ru", "товaр", "товар", false},
		{"ru", "ненравится", "нравиться", true},
		{"ru", "нехватает", "хватать", true},
		{"ru", "ненавидит", "ненавидят", false},
		{"xx", "Wort", "Wort", false},
	}
	set, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		t.Run(test.lang+"/"+test.word, func(t *testing.T) {
			stemmer := set.For(test.lang)
			got, want := stemmer(test.word), stemmer(test.citation)
			if got.Text != want.Text || got.Negated != test.negated {
				t.Errorf("stem of %q is %q (negated %v), of %q %q; negated should be %v",
					test.word, got.Text, got.Negated, test.citation, want.Text, test.negated)
			}
		})
	}
}

// TestApart holds words apart that a greedy stemmer would merge.
func TestApart(t *testing.T) {
	tests := []struct{ lang, a, b string }{
		{"tr", "yine", "yemek"},
		{"tr", "alt", "almak"},
		{"tr", "sağlam", "sağlamak"},
		{"tr", "inanılmaz", "inmek"},
		{"id", "makan", "maka"},
		{"id", "benar", "nar"},
		{"id", "sedang", "dang"},
		{"id", "pengemasan", "emas"},
		{"id", "sekali", "kali"},
		{"id", "perbaiki", "baik"},
		{"id", "memalukan", "palu"},
		{"id", "beruang", "uang"},
		{"en", "customs", "customer"},
		{"en", "customs", "custom"},
		{"en", "important", "import"},
		{"en", "evening", "even"},
		{"it", "mercato", "merce"},
		{"it", "pessimo", "peso"},
		{"it", "marcio", "marca"},
		{"es", "cálido", "calidad"},
		{"es", "plazo", "placer"},
		{"fr", "client", "clic"},
		{"fr", "venir", "vent"},
		{"de", "kostenlos", "kosten"},
		{"de", "beginnen", "begin"},
		{"nl", "boos", "bos"},
		{"nl", "rits", "rit"},
		{"nl", "gelukt", "geluk"},
		{"nl", "laatste", "laat"},
		{"ru", "почти", "почта"},
		{"ru", "часто", "часть"},
		{"ru", "нее", "не"},
		{"ru", "поток", "потка"},
	}
	set, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		t.Run(test.lang+"/"+test.a, func(t *testing.T) {
			stemmer := set.For(test.lang)
			if a, b := stemmer(test.a), stemmer(test.b); a.Text == b.Text {
				t.Errorf("%q and %q share the stem %q", test.a, test.b, a.Text)
			}
		})
	}
}

func FuzzStem(f *testing.F) {
	for _, seed := range []string{"beğenmedim", "", "ß", "İ", "memper", "\xff", "e\u0301", "'", "mm-mm2"} {
		f.Add(seed)
	}
	set, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, word string) {
		for _, lang := range []string{"en", "tr", "it", "id", "es", "fr", "de", "pt", "nl", "ru"} {
			stemmer := set.For(lang)
			got := stemmer(word)
			if word != "" && got.Text == "" {
				t.Fatalf("%s: the stem of %q is empty", lang, word)
			}
			if again := stemmer(word); again != got {
				t.Fatalf("%s: the stem of %q is %v, then %v", lang, word, got, again)
			}
		}
	})
}

func BenchmarkStem(b *testing.B) {
	set, err := New()
	if err != nil {
		b.Fatal(err)
	}
	words := map[string][]string{
		"en": {"deliveries", "returned", "unhappy", "service", "was"},
		"tr": {"kargonuz", "beğenmedim", "çalışıyor", "memnunum", "güzel"},
		"id": {"pengiriman", "mengecewakan", "cepat", "barangnya", "tidak"},
		"it": {"ordini", "spedizione", "lentissimo", "sono", "arrivato"},
	}
	for _, lang := range []string{"en", "tr", "id", "it"} {
		stemmer := set.For(lang)
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				stemmer(words[lang][i%5])
			}
		})
	}
}
