package segment

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// shared is one stage for all tests: the Korean dictionary loads once.
var shared = sync.OnceValue(func() *Stage { return New(nil) })

// process cuts a text and holds the rules of a Doc. Clauses come from a later stage, so one stands for all.
func process(t *testing.T, text string, lang analyzer.Lang) *analyzer.Doc {
	t.Helper()
	doc := &analyzer.Doc{Text: text, Language: analyzer.Language{Code: lang}}
	if err := shared().Process(doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Tokens) > 0 {
		doc.Clauses = []analyzer.Clause{{
			Span:   analyzer.Span{Start: 0, End: len(text)},
			Tokens: analyzer.Range{First: 0, Last: len(doc.Tokens)},
		}}
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatalf("%.200q: %v", text, err)
	}
	return doc
}

var kindNames = map[analyzer.Kind]string{
	analyzer.Number: "num:", analyzer.Emoji: "emo:", analyzer.Hashtag: "tag:", analyzer.Mention: "at:", analyzer.Link: "link:", analyzer.Punct: "p:",
}

// render shows tokens by surface, all but words with their kind, and "‖" between sentences.
func render(doc *analyzer.Doc) string {
	var b strings.Builder
	for i, tok := range doc.Tokens {
		if i > 0 {
			b.WriteByte(' ')
			if tok.Sentence != doc.Tokens[i-1].Sentence {
				b.WriteString("‖ ")
			}
		}
		b.WriteString(kindNames[tok.Kind] + doc.Surface(tok.Span))
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	tests := []struct{ name, lang, text, want string }{
		// contractions, elisions, apostrophes
		{"English contraction", "en", "don't it’s I'm", "don't it’s I'm"},
		{"Italian elision", "it", "l'ordine dell'azienda", "l' ordine dell' azienda"},
		{"Italian typographic apostrophe", "it", "all’inizio c’è", "all’ inizio c’ è"},
		{"Italian capital elision", "it", "L'app Un'ottima", "L' app Un' ottima"},
		{"Italian apocope is no elision", "it", "un po' lento", "un po p:' lento"},
		{"no elision outside its languages", "en", "l'ordine", "l'ordine"},
		{"Turkish apostrophe", "tr", "İstanbul'un Ahmet’e", "İstanbul'un Ahmet’e"},
		{"Turkish apostrophe after a number", "tr", "3'te", "num:3'te"},
		{"Indonesian reduplication", "id", "cepat-cepat", "cepat p:- cepat"},
		// missing spaces
		{"no space after a full stop", "tr", "gönderdi.ürün iyi", "gönderdi p:. ‖ ürün iyi"},
		{"no space, three words", "id", "bagus.cepat.murah", "bagus p:. ‖ cepat p:. ‖ murah"},
		{"no space after a colon", "tr", "kargo:hızlı", "kargo p:: hızlı"},
		{"elision after a glued full stop", "it", "buono.l'ordine", "buono p:. l' ordine"},
		{"abbreviations keep their full stops", "en", "p.m U.S.A", "p.m U.S.A"},
		{"abbreviation before a glued word", "en", "at 5 p.m.slow", "at num:5 p.m.slow"},
		{"comma without a space", "en", "slow,bad", "slow p:, bad"},
		{"backtick, acute and prime", "en", "CAN`T don´t it′s", "CAN`T don´t it′s"},
		{"elision with an acute", "fr", "J´ai c`est", "J´ ai c` est"},
		{"elision before a number", "it", "con l'80%", "con l' num:80%"},
		{"elision before a quote", "it", "Dell'\"offerta\"", "Dell' p:\" offerta p:\""},
		{"dotted abbreviation", "it", "dott.ssa Bianchi", "dott.ssa Bianchi"},
		{"both genders", "es", "amig@s", "amig@s"},
		// numbers
		{"no-break spaces part words", "de", "20\u00a0€ nach 3\u202fTagen", "num:20 p:€ nach num:3 Tagen"},
		{"no-break spaces join the groups of a number", "fr", "1\u202f299,50 1\u00a0299", "num:1\u202f299,50 num:1\u00a0299"},
		{"cents behind the sign", "fr", "49€90", "num:49€90"},
		{"letters before the dollar sign", "pt", "R$49,90 R$ 5", "num:R$49,90 p:R$ num:5"},
		{"Turkish numbers with endings", "tr", "%5'i 14:30'da 20€'ya", "num:%5'i num:14:30'da num:20€'ya"},
		{"per cent sign before a number elsewhere", "en", "%5", "p:% num:5"},
		{"mark out of ten", "en", "10/10 would buy", "num:10/10 would buy"},
		{"date", "en", "on 3/12/2024", "on num:3/12/2024"},
		{"time", "en", "at 10:30", "at num:10:30"},
		{"currency before", "en", "€20 $5", "num:€20 num:$5"},
		{"currency after", "it", "20€ 5%", "num:20€ num:5%"},
		{"two percentages", "en", "5%,3%", "num:5% p:, num:3%"},
		{"two prices", "it", "20€,30€", "num:20€ p:, num:30€"},
		{"Turkish percentage", "tr", "%20 indirim", "num:%20 indirim"},
		{"decimal comma", "tr", "1,5 puan", "num:1,5 puan"},
		{"thousands", "en", "1,000.50", "num:1,000.50"},
		{"number and unit word", "en", "3G 2nd", "num:3G num:2nd"},
		{"a slash between words", "en", "and/or", "and p:/ or"},
		{"a range is two numbers", "en", "2-3", "num:2 p:- num:3"},
		// links
		{"URL in mid-sentence", "en", "see https://a.example/x?y=1 now", "see link:https://a.example/x?y=1 now"},
		{"URL before a full stop", "en", "see www.example.com.", "see link:www.example.com p:."},
		{"URL in brackets", "en", "(http://a.example)", "p:( link:http://a.example p:)"},
		{"scheme alone is no link", "en", "http:// what", "http p:: p:// what"},
		{"www alone is no link", "en", "www. what", "www p:. ‖ what"},
		{"e-mail", "en", "write a.b+c@mail.example.com please", "write link:a.b+c@mail.example.com please"},
		{"e-mail before a full stop", "en", "a@b.example.", "link:a@b.example p:."},
		{"two e-mails with a comma", "en", "a@b.example,c@d.example", "link:a@b.example p:, link:c@d.example"},
		{"e-mail with a Turkish case ending", "tr", "info@firma.com'a", "link:info@firma.com p:' a"},
		{"no e-mail without a dot", "en", "me@home", "me p:@ home"},
		{"no e-mail with two @", "en", "a@b.c@d.e", "a p:@ link:b.c@d.e"},
		{"domain", "de", "Bei amazon.de und Shop.acme.com/hilfe.", "Bei link:amazon.de und link:Shop.acme.com/hilfe p:."},
		{"the end of a domain that is a word", "nl", "kapot.de doos", "kapot p:. ‖ de doos"},
		{"domain with a Korean particle", "ko", "naver.com에서", "link:naver.com 에서"},
		// tags
		{"mention with a domain", "id", "@acme.id bagus", "at:@acme.id bagus"},
		{"mention", "en", "@AcmeAir thanks", "at:@AcmeAir thanks"},
		{"hashtag with letters of any script", "tr", "#çok_güzel #배송", "tag:#çok_güzel tag:#배송"},
		{"lone signs are no tags", "en", "C# @ #", "C p:# p:@ p:#"},
		// emoji
		{"emoji glued to words", "tr", "güzel👍bence", "güzel emo:👍 bence"},
		{"family of four", "en", "👨‍👩‍👧‍👦!", "emo:👨‍👩‍👧‍👦 p:!"},
		{"skin tone", "en", "👍🏽👍", "emo:👍🏽 emo:👍"},
		{"profession with skin tone", "en", "👩🏾‍⚕️", "emo:👩🏾‍⚕️"},
		{"variation selector", "en", "❤️ok", "emo:❤️ ok"},
		{"flags", "en", "🇹🇷🇮🇹", "emo:🇹🇷 emo:🇮🇹"},
		{"half a flag", "en", "🇹 x", "emo:🇹 x"},
		{"flag of a region", "en", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 x", "emo:🏴󠁧󠁢󠁥󠁮󠁧󠁿 x"},
		{"squared letters", "en", "🆗 x", "emo:🆗 x"},
		{"keycap", "en", "1️⃣ x", "num:1️⃣ x"},
		{"a stray joiner swallows no word", "en", "👍\u200dgood", "emo:👍 good"},
		// emoticons
		{"smileys", "en", ":) :-( ;) =D :'( :D", "emo::) emo::-( emo:;) emo:=D emo::'( emo::D"},
		{"repeated mouth", "en", "nice :)))", "nice emo::)))"},
		{"glued to a word", "tr", "güzel:) kötü:/ oldu:D", "güzel emo::) kötü emo::/ oldu emo::D"},
		{"others", "en", "^^ <3 xD XD T_T -_-", "emo:^^ emo:<3 emo:xD emo:XD emo:T_T emo:-_-"},
		{"not in a word", "en", "xDrive boxD", "xDrive boxD"},
		{"not between letters", "en", "a:b note:Perfect", "a p:: b note p:: Perfect"},
		{"not a score", "en", "rating:3 <30", "rating p:: num:3 p:< num:30"},
		{"cat", "en", "cute :3", "cute emo::3"},
		{"not an opening bracket", "en", "(: x", "p:( p:: x"},
		{"faces in brackets", "ja", "(T_T)(´；ω；｀)", "emo:(T_T) emo:(´；ω；｀)"},
		{"a remark in brackets is no face", "en", "(o) (1) (x2) (!)", "p:( o p:) p:( num:1 p:) p:( x2 p:) p:( p:! p:)"},
		{"Korean faces", "ko", "ㅠ.ㅠ ㅡ_ㅡ", "emo:ㅠ.ㅠ emo:ㅡ_ㅡ"},
		// signs
		{"runs of different signs", "en", "what~~ +++ ???!!", "what p:~~ p:+++ p:??? p:!!"},
		{"exclamation marks", "en", "wow!!!", "wow p:!!!"},
		{"dots", "en", "hmm... ok", "hmm p:... ok"},
		{"zero-width spaces", "en", "a\u200bb \u200b c", "a b c"},
		{"byte order mark", "en", "\ufeffgood", "good"},
		{"combining marks only", "en", "\u0301\u0301", ""},
		{"right to left", "ar", "التوصيل سريع جدا!", "التوصيل سريع جدا p:!"},
		{"Hebrew with marks of direction", "he", "\u200fמשלוח\u200f מהיר", "משלוח\u200f מהיר"},
		{"NFD Turkish", "tr", norm.NFD.String("çok kötü"), norm.NFD.String("çok kötü")},
		// Korean
		{"Korean without spaces", "ko", "배송이너무늦어요", "배송 이 너무 늦 어요"},
		{"loose jamo glued to words", "ko", "좋아요ㅋㅋㅋ 늦어요ㅠㅠ", "좋 아요 emo:ㅋㅋㅋ 늦 어요 emo:ㅠㅠ"},
		{"English in Korean", "ko", "CS 응대가 best입니다", "CS 응대 가 best 입니다"},
		{"numbers in Korean", "ko", "10점 1,5 3.5 10/10 5%", "num:10 점 num:1,5 num:3.5 num:10/10 num:5%"},
		{"letters and digits in Korean", "ko", "wifi6 A/S센터", "wifi num:6 A p:/ S 센터"},
		{"NFD Hangul", "ko", norm.NFD.String("배송이 늦어요"), norm.NFD.String("배송 이 늦 어요")},
		{"tilde that draws out", "ko", "너~무 좋아요~", "너~무 좋 아요 p:~"},
		{"polite forms that the dictionary does not know", "ko", "배송이 느립니다. 맘에 듭니다.", "배송 이 느립니다 p:. ‖ 맘 에 듭니다 p:."},
		{"long vowel marks", "ja", "すごーーーい 遅〜い", "すごーーーい 遅〜い"},
		{"zero-width space in Korean", "ko", "배송\u200b빠름", "배송 빠름"},
		{"link in Korean", "ko", "여기 www.shop.example 참고", "여기 link:www.shop.example 참고"},
	}
	for _, test := range tests {
		t.Run(test.lang+"/"+test.name, func(t *testing.T) {
			got := render(process(t, test.text, analyzer.Lang(test.lang)))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("tokens of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"full stops", "en", "Good. Bad! Why? ", []string{"Good.", "Bad!", "Why?"}},
		{"line breaks", "tr", "iyi\nkötü\r\n\r\nson", []string{"iyi", "kötü", "son"}},
		{"bullets", "id", "- cepat\n* murah\n• bagus", []string{"- cepat", "* murah", "• bagus"}},
		{"numbers keep their points", "en", "I paid 1.5 times. Twice.", []string{"I paid 1.5 times.", "Twice."}},
		{"dots and marks stay with their sentence", "en", "Well... No!!! Yes", []string{"Well...", "No!!!", "Yes"}},
		{"Korean", "ko", "배송이 늦어요. 그래도 좋아요!", []string{"배송이 늦어요.", "그래도 좋아요!"}},
		{"a link is not cut", "en", "See https://a.example/?a=1?b!c. Then go", []string{"See https://a.example/?a=1?b!c.", "Then go"}},
		{"abbreviations", "en", "Dr. Smith sells e.g. Apples etc. in the U.S. today", []string{"Dr. Smith sells e.g. Apples etc. in the U.S. today"}},
		{"abbreviation before a word that opens a sentence", "en", "At 5 p.m. They left.", []string{"At 5 p.m.", "They left."}},
		{"abbreviation before a number only", "en", "Order No. 5. No. Never.", []string{"Order No. 5.", "No.", "Never."}},
		{"German ordinal", "de", "Am 3. Mai kaputt. Nie wieder", []string{"Am 3. Mai kaputt.", "Nie wieder"}},
		{"number at the end", "en", "I paid 50. Too much.", []string{"I paid 50.", "Too much."}},
		{"initials", "ru", "Менеджер А. С. Иванова помогла", []string{"Менеджер А. С. Иванова помогла"}},
		{"lower case after a full stop", "en", "it broke. they never replied", []string{"it broke.", "they never replied"}},
		{"no space after a full stop", "en", "Great product.Fast delivery", []string{"Great product.", "Fast delivery"}},
		{"lower case after dots", "en", "well... ok", []string{"well... ok"}},
		{"ellipsis before a capital", "fr", "Paquet ouvert… Rien dedans… rien", []string{"Paquet ouvert…", "Rien dedans… rien"}},
		{"quotation that goes on", "ja", "「届く。」と言った。嘘。", []string{"「届く。」と言った。", "嘘。"}},
		{"quotation that ends", "de", "„Kommt morgen.“ Kam nie.", []string{"„Kommt morgen.“", "Kam nie."}},
		{"emoji belong to the sentence before", "en", "Bad! 😡 Never again :(", []string{"Bad! 😡", "Never again :("}},
		{"number of a list", "en", "1. Good\n2. Bad", []string{"1. Good", "2. Bad"}},
		{"domains", "de", "Bei amazon.de ist es besser", []string{"Bei amazon.de ist es besser"}},
		{"white space is no sentence", "en", "\n \t\n", nil},
		{"zero-width characters are no sentence", "en", "\u200b\n\u200b", nil},
	}
	for _, test := range tests {
		t.Run(test.lang+"/"+test.name, func(t *testing.T) {
			doc := process(t, test.text, analyzer.Lang(test.lang))
			var got []string
			for _, s := range doc.Sentences {
				got = append(got, doc.Surface(s.Span))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

// TestKoreanSentences holds that a Korean sentence is cut as Korean whatever the comment's language is.
func TestKoreanSentences(t *testing.T) {
	tests := []struct {
		name, text string
		comment    analyzer.Lang
		want       []analyzer.Lang
	}{
		{"Korean in an English comment", "Good.\n배송이 늦어요.", "en", []analyzer.Lang{"en", "ko"}},
		{"undetermined", "좋아요", analyzer.Und, []analyzer.Lang{"ko"}},
		{"NFD", norm.NFD.String("좋아요"), analyzer.Und, []analyzer.Lang{"ko"}},
		{"a Korean brand in an English sentence", "I bought it at 쿠팡 yesterday", "en", []analyzer.Lang{"en"}},
		{"loose jamo do not make it Korean", "nice ㅋㅋ", "en", []analyzer.Lang{"en"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []analyzer.Lang
			for _, s := range process(t, test.text, test.comment).Sentences {
				got = append(got, s.Lang)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("languages (-want +got):\n%s", diff)
			}
		})
	}
}

// TestKoreanStems holds what terms are matched on: content morphemes have a stem, particles and endings none.
func TestKoreanStems(t *testing.T) {
	tests := []struct{ text, want string }{
		{"배송이 늦었어요", "배송 - 늦 - -"},
		{"비싼데", "비싸"},
		{"추천합니다", "추천 -"},
		{"good서비스", "good 서비스"},
		{"불친절한 비매너", "불친절 - 비매너"},
		{"마음에 드는", "마음 - 들 -"},
		{"잘 만드네요", "잘 만들 -"},
		{"느립니다", "느리"},
		{"맘에 듭니다.", "맘 - 들 -"},
		{"너~무", "너무"},
		{"가성비가", "가성비 -"},
		{"ＯＫ", "ok"},
		{"google보다 Naver", "google - naver"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			var stems []string
			for _, tok := range process(t, test.text, "ko").Tokens {
				if tok.Stem == "" {
					tok.Stem = "-"
				}
				stems = append(stems, tok.Stem)
			}
			if diff := cmp.Diff(test.want, strings.Join(stems, " ")); diff != "" {
				t.Errorf("stems (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOnSlowIsCalledOnceAndOnlyForKorean(t *testing.T) {
	var calls []analyzer.Lang
	stage := New(func(lang analyzer.Lang) { calls = append(calls, lang) })
	for _, text := range []string{"no dictionary needed", "배송이 늦어요", "좋아요"} {
		doc := &analyzer.Doc{Text: text, Language: analyzer.Language{Code: "en"}}
		if err := stage.Process(doc); err != nil {
			t.Fatal(err)
		}
		if text == "no dictionary needed" && len(calls) > 0 {
			t.Error("an English comment loads a dictionary")
		}
	}
	if diff := cmp.Diff([]analyzer.Lang{"ko"}, calls); diff != "" {
		t.Errorf("calls of onSlow (-want +got):\n%s", diff)
	}
}
