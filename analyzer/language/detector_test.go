package language

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// shared is one detector for all tests.
var shared = sync.OnceValues(func() (*Detector, error) { return New(DefaultCandidates()) })

func detector(t testing.TB) *Detector {
	t.Helper()
	d, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDetect(t *testing.T) {
	tests := []struct {
		name, text string
		want       analyzer.Lang
	}{
		{"English", "The delivery was late and nobody answered my call", "en"},
		{"Turkish", "Kargo çok geç geldi ama ürün güzel", "tr"},
		{"Turkish without diacritics", "kargo cok gec geldi ama urun guzel cikti", "tr"},
		{"Turkish in NFD", norm.NFD.String("Kargo çok geç geldi, ürün güzel değil"), "tr"},
		{"Italian", "La consegna è arrivata in ritardo", "it"},
		{"Italian in NFD", norm.NFD.String("Perché non c'è più qualità?"), "it"},
		{"Indonesian", "barangnya bagus, pengiriman cepat sekali", "id"},
		{"Polish is not Dutch", "Bardzo dobra obsługa, polecam wszystkim", "pl"},
		{"Vietnamese", "Giao hàng rất nhanh, sản phẩm tốt", "vi"},
		{"with a link, a name and emoji", "@acme https://a.example/please/help kargo çok yavaş 😡😡", "tr"},
		{"long text", strings.Repeat("Il servizio clienti è stato gentile. ", 400), "it"},
		// script
		{"Korean", "배송이 늦어요", "ko"},
		{"Korean in NFD", norm.NFD.String("배송이 늦어요"), "ko"},
		{"Korean with an English brand", "iPhone 케이스 배송 good", "ko"},
		{"English with a Korean brand", "I ordered it from 쿠팡 and it came late again", "en"},
		{"loose jamo", "ㅋㅋㅋㅋ", "ko"},
		{"Japanese", "配送が遅い", "ja"},
		{"Chinese", "送货太慢了", "zh"},
		{"Thai", "ส่งของช้ามาก", "th"},
		{"Greek", "Πολύ αργή παράδοση", "el"},
		{"Hebrew", "המשלוח איחר", "he"},
		{"Hindi", "डिलीवरी बहुत देर से आई", "hi"},
		// nothing to tell
		{"empty", "", analyzer.Und},
		{"ok", "ok", analyzer.Und},
		{"OK!", "OK!", analyzer.Und},
		{"not available", "n/a", analyzer.Und},
		{"a full stop", ".", analyzer.Und},
		{"thumb", "👍", analyzer.Und},
		{"heart with a variation selector", "❤️", analyzer.Und},
		{"skin tone and joiner", "👩🏾‍⚕️", analyzer.Und},
		{"keycap", "1️⃣", analyzer.Und},
		{"mark out of ten", "10/10", analyzer.Und},
		{"URL", "https://www.example.com/good-service", analyzer.Und},
		{"e-mail", "somebody@example.com", analyzer.Und},
		{"name", "@somebody", analyzer.Und},
		{"combining marks", "\u0301\u0301\u0301", analyzer.Und},
		{"two letters", "hm", analyzer.Und},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := detector(t).Detect(test.text, "")
			if got.Code != test.want || got.Source != analyzer.Detected {
				t.Errorf("Detect(%.60q) gives %+v, want %s, detected", test.text, got, test.want)
			}
			if (got.Code == analyzer.Und) != (got.Confidence == 0) || got.Confidence < 0 || got.Confidence > 1 {
				t.Errorf("%s with confidence %v", got.Code, got.Confidence)
			}
		})
	}
}

// TestDeclared holds that a declared language tips the balance and does not overrule a clear text.
func TestDeclared(t *testing.T) {
	tests := []struct {
		name, text string
		declared   analyzer.Lang
		want       analyzer.Lang
		source     analyzer.LanguageSource
	}{
		{"an English answer to a Turkish survey", "the delivery was late and nobody answered my call", "tr", "en", analyzer.Detected},
		{"a Korean answer to an English survey", "배송이 늦어요", "en", "ko", analyzer.Detected},
		{"a short word of several languages", "no", "it", "it", analyzer.Declared},
		{"the same, declared otherwise", "no", "en", "en", analyzer.Declared},
		{"text and survey agree", "Kargo çok geç geldi ama ürün güzel", "tr", "tr", analyzer.Detected},
		{"declared as undetermined", "Kargo çok geç geldi ama ürün güzel", analyzer.Und, "tr", analyzer.Detected},
		{"a short text proves no survey wrong", "super", "tr", "tr", analyzer.Declared},
		{"no letters, no language", "10/10", "tr", analyzer.Und, analyzer.Detected},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := detector(t).Detect(test.text, test.declared)
			if got.Code != test.want || got.Source != test.source {
				t.Errorf("Detect(%q, %s) gives %+v, want %s, %s", test.text, test.declared, got, test.want, test.source)
			}
		})
	}
}

func TestDecide(t *testing.T) {
	tests := []struct {
		name     string
		scores   []score
		runes    int
		declared analyzer.Lang
		want     analyzer.Language
	}{
		{"nothing", nil, 30, "", analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}},
		{"nothing but a declared language", nil, 30, "tr", analyzer.Language{Code: "tr", Source: analyzer.Declared}},
		{"clear", []score{{"en", 0.8}, {"nl", 0.2}}, 30, "", analyzer.Language{Code: "en", Confidence: 0.8, Source: analyzer.Detected}},
		{"alone", []score{{"en", 0.5}}, 30, "", analyzer.Language{Code: "en", Confidence: 0.5, Source: analyzer.Detected}},
		{"too close", []score{{"en", 0.400}, {"nl", 0.399}}, 30, "", analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}},
		{"short and unsure", []score{{"en", 0.15}, {"nl", 0.1}}, 10, "", analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}},
		{"long and as unsure", []score{{"en", 0.15}, {"nl", 0.1}}, 30, "", analyzer.Language{Code: "en", Confidence: 0.15, Source: analyzer.Detected}},
		{"two letters", []score{{"en", 0.9}, {"nl", 0.1}}, 2, "", analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}},
		{"two letters and a declared language", []score{{"en", 0.9}, {"nl", 0.1}}, 2, "en", analyzer.Language{Code: "en", Confidence: 0.99, Source: analyzer.Declared}},
		{"declared settles a tie", []score{{"en", 0.5}, {"nl", 0.5}}, 30, "nl", analyzer.Language{Code: "nl", Confidence: 0.95, Source: analyzer.Declared}},
		{"declared wins from behind", []score{{"en", 0.9}, {"nl", 0.1}}, 30, "nl", analyzer.Language{Code: "nl", Confidence: 0.69, Source: analyzer.Declared}},
		{"declared loses from far behind", []score{{"en", 0.98}, {"nl", 0.02}}, 30, "nl", analyzer.Language{Code: "en", Confidence: 0.71, Source: analyzer.Detected}},
		{"declared is no candidate", []score{{"en", 0.8}, {"nl", 0.2}}, 30, "xx", analyzer.Language{Code: "en", Confidence: 0.8, Source: analyzer.Detected}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := decide(test.scores, test.runes, Context{Declared: test.declared})
			got.RunnerUp = "" // see TestRunnerUp
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("decide (-want +got):\n%s", diff)
			}
		})
	}
}

func TestRunnerUp(t *testing.T) {
	for name, test := range map[string]struct {
		scores []score
		want   analyzer.Lang
	}{
		"the second":                 {[]score{{"en", 0.8}, {"nl", 0.2}}, "nl"},
		"the best of those in doubt": {[]score{{"en", 0.400}, {"nl", 0.399}}, "en"},
		"nobody":                     {[]score{{"en", 0.8}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := decide(test.scores, 30, Context{}); got.RunnerUp != test.want {
				t.Errorf("runner-up %q, want %q", got.RunnerUp, test.want)
			}
		})
	}
}

func TestOfSentence(t *testing.T) {
	d := detector(t)
	tests := []struct {
		sentence string
		text     analyzer.Lang
		want     analyzer.Lang
	}{
		{"But the app crashes every single time.", "it", "en"},
		{"Il servizio è ottimo.", "it", "it"},
		{"Top!", "de", "de"},
		{"배송이 너무 늦어요", "en", "ko"},
		{"10/10 👍", "tr", "tr"},
		{"最悪！！", "ja", "ja"},
		{"最悪！！", "en", "zh"},
		{"customer service jelek sekali, very disappointed", "id", "id"}, // one sentence, one language
	}
	for _, test := range tests {
		t.Run(test.sentence, func(t *testing.T) {
			if got := d.OfSentence(test.sentence, test.text); got != test.want {
				t.Errorf("OfSentence gives %s, want %s", got, test.want)
			}
		})
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"words", "Kargo çok geç!", "Kargo çok geç"},
		{"normal form C", norm.NFD.String("çok geç"), "çok geç"},
		{"apostrophes and hyphens", "l'ordine user-friendly it’s", "l'ordine user-friendly it’s"},
		{"signs inside a word part it", "good,bad", "good bad"},
		{"links, addresses, names", "see https://a.example www.b.example a@c.example @d now", "see now"},
		{"emoji and selectors", "❤️ good❤️great 1️⃣", "good great"},
		{"vowel signs stay", "देर से", "देर से"},
		{"numbers", "10/10 €20 5%", ""},
		{"no answer", "N/A", ""},
		{"no answer with a sign", "OK!!!", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(strings.Fields(clean(test.text)), " ")
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("clean (-want +got):\n%s", diff)
			}
		})
	}
	if got := len([]rune(clean(strings.Repeat("çok güzel ", 10_000)))); got > 2*maxRunes {
		t.Errorf("%d runes of a long text are looked at", got)
	}
}

func TestNewRefusesUnknownLanguages(t *testing.T) {
	for _, code := range []analyzer.Lang{"xx", "english", ""} {
		if _, err := New([]analyzer.Lang{"en", code}); err == nil || !strings.Contains(err.Error(), string(code)) {
			t.Errorf("New with %q gives %v", code, err)
		}
	}
}

// TestFewCandidates holds that one candidate, or scripts alone, need no model and break nothing.
func TestFewCandidates(t *testing.T) {
	tests := []struct {
		name       string
		candidates []analyzer.Lang
		text       string
		declared   analyzer.Lang
		want       analyzer.Lang
	}{
		{"scripts only", []analyzer.Lang{"ko", "ja"}, "배송이 늦어요", "", "ko"},
		{"scripts only, other letters", []analyzer.Lang{"ko", "ja"}, "the delivery was late", "", analyzer.Und},
		{"one language, declared", []analyzer.Lang{"tr"}, "kargo çok geç geldi", "tr", "tr"},
		{"a script that is no candidate", []analyzer.Lang{"ja"}, "배송이 늦어요", "", analyzer.Und},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := New(test.candidates)
			if err != nil {
				t.Fatal(err)
			}
			if got := d.Detect(test.text, test.declared); got.Code != test.want {
				t.Errorf("Detect gives %+v, want %s", got, test.want)
			}
		})
	}
}

// TestConcurrentDetectionIsDeterministic detects the same texts from eight goroutines.
func TestConcurrentDetectionIsDeterministic(t *testing.T) {
	texts := []string{
		"kargo geç geldi", "good price", "servizio ottimo", "barang bagus", "no", "super", "배송 good", "muito bom", "trop cher", "ürün iyi değil",
		"staff cordiale al check in", "love it", "mantap", "Bardzo dobra", "delivery lambat",
	}
	shared := detector(t)
	want := make([]analyzer.Language, len(texts))
	for i, text := range texts {
		want[i] = shared.Detect(text, "")
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			own := &Detector{candidates: shared.candidates, judge: shared.judge, answers: shared.answers}
			for i := range texts {
				i = (i + g) % len(texts)
				for _, d := range []*Detector{own, shared} {
					if got := d.Detect(texts[i], ""); got != want[i] {
						t.Errorf("%q is %+v in one goroutine and %+v in another", texts[i], want[i], got)
					}
				}
			}
		})
	}
	wg.Wait()
}

// TestMix holds that the answers around a short one speak for it, and that a sentence speaks for itself.
func TestMix(t *testing.T) {
	d := detector(t)
	var german, motleyFile Tally
	for _, text := range []string{
		"Die Lieferung kam leider viel zu spät", "The parcel never arrived at my house", "Il corriere non è mai arrivato a casa mia",
		"El paquete nunca llegó a mi casa", "Le colis n'est jamais arrivé chez moi",
	} {
		motleyFile.Add(d, text)
	}
	for _, text := range []string{
		"Die Lieferung kam leider viel zu spät", "Der Kundendienst war sehr freundlich", "Alles in bester Ordnung, gerne wieder",
	} {
		for range 30 {
			german.Add(d, text)
		}
	}
	german.Add(d, "short") // too short to count
	tests := []struct {
		name, text string
		mix        *Mix
		want       analyzer.Language
	}{
		{"a word of many languages", "super", german.Mix(), analyzer.Language{Code: "de", Source: analyzer.Prior}},
		{"a sentence of another language", "The parcel never arrived and nobody answered my mails", german.Mix(), analyzer.Language{Code: "en", Source: analyzer.Detected}},
		{"no answer at all", "10/10 👍", german.Mix(), analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}},
		{"another script", "배송", german.Mix(), analyzer.Language{Code: "ko", Source: analyzer.Detected}},
		{"a motley file says nothing", "super", motleyFile.Mix(), analyzer.Language{Code: d.Detect("super", "").Code, Source: analyzer.Detected}},
		{"no mix", "Lieferung", nil, analyzer.Language{Code: "de", Source: analyzer.Detected}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := d.DetectIn(test.text, Context{Mix: test.mix})
			if got.Code != test.want.Code || got.Source != test.want.Source {
				t.Errorf("DetectIn gives %+v, want %+v", got, test.want)
			}
		})
	}
}
