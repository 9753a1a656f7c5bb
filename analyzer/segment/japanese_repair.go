package segment

import (
	_ "embed"
	"strings"

	"github.com/ikawaha/kagome/v2/tokenizer"

	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/japanese.txt
var japaneseList string

// japaneseRepair joins what IPADIC cuts wrongly, brings the spellings of a word together and leads a negation to what it negates.
type japaneseRepair struct {
	words     map[string]string // stems of whole words that the dictionary cuts
	spellings map[string]string // usual spellings of dictionary forms
	stand     map[string]bool   // verbs and nouns that stand in for the word before them: 満足 *でき* ない
	pass      map[string]bool   // words between a negation and what it negates: 不満は *全く* ない
}

func newJapaneseRepair() *japaneseRepair {
	j := &japaneseRepair{words: map[string]string{}, spellings: map[string]string{}, stand: map[string]bool{}, pass: map[string]bool{}}
	for line := range wordlist.Lines(japaneseList) {
		fields := strings.Fields(line)
		for _, word := range fields[1:] {
			switch fields[0] {
			case "stand":
				j.stand[word] = true
			case "pass":
				j.pass[word] = true
			case "word":
				j.words[word] = fields[1]
			default:
				j.spellings[word] = fields[1]
			}
		}
	}
	return j
}

// mend goes over the morphemes of a text.
func (j *japaneseRepair) mend(engine *tokenizer.Tokenizer, text string, found []morpheme) []morpheme {
	out := make([]morpheme, 0, len(found))
	for i := 0; i < len(found); {
		m, n := j.whole(text, found[i:])
		if n == 0 {
			m, n = request(engine, found[i:])
		}
		if n == 0 {
			m, n = found[i], 1
		}
		if pos := m.pos(); m.stem == "" && pos != "助動詞" && pos != "助詞" && !favours(m) && baseForm(m) != "くださる" {
			m.stem = j.spellings[baseForm(m)]
		} else if usual, ok := j.spellings[m.stem]; ok {
			m.stem = usual
		}
		out = append(out, m)
		i += n
	}
	for i := range out {
		j.prefix(out, i)
		fixed(out, i)
		if denies(out[i]) {
			j.negate(out, i)
		}
	}
	return out
}

// whole gives the longest listed word that the first morphemes make, and how many they are, or 0.
func (j *japaneseRepair) whole(text string, found []morpheme) (m morpheme, count int) {
	const most = 5
	start, end := found[0].Position, found[0].Position
	for n := 1; n <= most && n <= len(found) && found[n-1].Position == end; n++ {
		end = found[n-1].Position + len(found[n-1].Surface)
		stem, ok := j.words[text[start:end]]
		if !ok {
			continue
		}
		m, count = found[0], n
		if n > 1 && found[0].pos() != "名詞" {
			m.Token = nominal(found[:n])
		}
		m.Position, m.Surface, m.stem = start, text[start:end], stem
	}
	return m, count
}

// request reads the いただけ of 直していただけませんか, which the dictionary takes for い·た·だけ, as the verb that もらえ is.
func request(engine *tokenizer.Tokenizer, found []morpheme) (morpheme, int) {
	if len(found) < 4 || found[0].Surface != "い" || found[1].Surface != "た" || found[2].Surface != "だけ" || found[3].Surface != "ませ" && found[3].Surface != "まし" {
		return morpheme{}, 0
	}
	for _, tok := range engine.Tokenize("直してもらえます") {
		if tok.Surface == "もらえ" {
			tok.Position, tok.Surface = found[0].Position, "いただけ"
			return morpheme{Token: tok}, 3
		}
	}
	return morpheme{}, 0
}

// nominal gives the first noun among morphemes, or the first of them.
func nominal(found []morpheme) tokenizer.Token {
	for _, m := range found {
		if m.pos() == "名詞" {
			return m.Token
		}
	}
	return found[0].Token
}

// prefix lets a prefix that denies negate its noun: 不·良品 must not be found as 良品.
func (j *japaneseRepair) prefix(found []morpheme, i int) {
	m := &found[i]
	if m.pos() == "接頭詞" && len(m.Surface) == len("不") && strings.Contains("不未無非", m.Surface) && i+1 < len(found) && found[i+1].pos() == "名詞" {
		m.bare, found[i+1].negated = true, true
	}
}

// possible is the stem of ありえる, which the dictionary cuts into an ending and a verb without a stem.
const possible = "ありえる"

// fixed reads あり·える as one verb and の·に after an adjective or a past form as "but": 高い·の·に·まずい.
func fixed(found []morpheme, i int) {
	m, last := &found[i], &morpheme{}
	if i > 0 {
		last = &found[i-1]
	}
	switch base := baseForm(*m); {
	case base == "いる" && (m.Surface == "いら" || m.Surface == "いり"):
		m.stem = "要る"
	case base == "すぎ" || base == "すぎる" || base == "過ぎ" || base == "過ぎる": // 高すぎ
		m.stem = tooMuch
		if last.pos() != "形容詞" && len(last.Surface) == len("高") && strings.Contains("高安長短良古狭広遅早甘辛薄濃暑寒暗熱重軽硬怖", last.Surface) {
			last.stem = last.Surface + "い"
		}
	case (base == "える" || base == "得る" || base == "うる") && baseForm(*last) == "ある":
		m.stem = possible
	case m.Surface == "に" && last.Surface == "の" && i > 1 && i+1 < len(found) && found[i+1].Surface != "は":
		if before := found[i-2]; before.pos() == "形容詞" || before.Surface == "た" || before.Surface == "な" || denies(before) {
			m.stem = but
		}
	}
	if m.Surface == "の" && m.pos() == "名詞" || m.Surface == "ん" && m.pos() == "名詞" {
		m.bare = true
	}
}

// denies tells the morphemes that say no: the ない of adjectives, verbs and nouns, ず, the ん of ません, なし.
func denies(m morpheme) bool {
	base := baseForm(m)
	switch m.pos() {
	case "助動詞":
		return base == "ない" || base == "ぬ" || base == "ん"
	case "形容詞":
		return base == "ない" || base == "無い"
	case "名詞":
		return m.Surface == "なし" || m.Surface == "無し"
	default:
		return false
	}
}

// negate leads the negation at i to the word that it negates, or strikes it out where it is one in form only.
func (j *japaneseRepair) negate(found []morpheme, i int) {
	found[i].stem = "ない"
	if j.hollow(found, i) {
		found[i].stem, found[i].bare = "", true
		return
	}
	if head := j.negated(found, i); head >= 0 {
		found[head].negated = !found[head].negated // 悪くないわけではない
	}
}

// negated is the index of the word that the negation at i negates, or −1. It lies before it: past endings and particles, past verbs and nouns that only stand in
// for a word (満足できない, 悪いところがない, 良いとは言えない), and past the words that measure the negation (不満は全くない).
func (j *japaneseRepair) negated(found []morpheme, i int) int {
	const far = 9
	standIn := -1
	for at := i - 1; at >= max(0, i-far); at-- {
		m := &found[at]
		base, sub := baseForm(*m), subclass(*m)
		switch class := m.pos(); {
		case class == "記号" || class == "接続詞" || m.stem == but || contrasts(*m) || m.Surface == "ので" || m.Surface == "し" && class == "助詞":
			return standIn
		case m.stem == possible || favours(*m):
			return at
		case class == "助動詞" || class == "助詞" || class == "動詞" && (sub == "非自立" || sub == "接尾"), denies(*m):
		case base == "ある" || base == "ござる" || j.pass[base]:
		case class == "名詞" && (sub == "非自立" || sub == "接尾" || sub == "数"), j.stand[base]:
			if standIn < 0 || class == "動詞" {
				standIn = at
			}
		default:
			return at
		}
	}
	return standIn
}

// hollow tells a negation that denies nothing: of "perhaps", "must", "unless", "only", "isn't it" and of polite requests.
func (j *japaneseRepair) hollow(found []morpheme, i int) bool {
	before := i - 1 // the verb or adjective, past the ませ of ません
	for before >= 0 && found[before].Surface == "ませ" {
		before--
	}
	return conditional(found, i) || before >= 0 && (inForm(found, before) || asks(found, before, i) || only(found, i) || unequalled(found, i))
}

// unequalled tells これより安い店はない and これほど美味しい店はない, where the negation makes the best of it.
func unequalled(found []morpheme, i int) bool {
	const far = 8
	for at := i - 1; at >= max(0, i-4); at-- { // …ではない, …じゃありません
		if s := found[at].Surface; s == "で" || s == "じゃ" {
			return false
		}
	}
	for at := i - 2; at >= max(1, i-far) && found[at].pos() != "記号"; at-- {
		if (found[at].pos() == "形容詞" || subclass(found[at]) == "形容動詞語幹") &&
			(found[at-1].Surface == "より" || found[at-1].Surface == "ほど" || strings.HasSuffix(found[at-1].Surface, "れほど")) && found[at+1].pos() == "名詞" {
			return true
		}
	}
	return false
}

// conditional tells "unless" and "even without": なければ, なきゃ, ないと, なくては, なくても, なかったら.
func conditional(found []morpheme, i int) bool {
	next := func(n int) string {
		if i+n < len(found) {
			return found[i+n].Surface
		}
		return ""
	}
	switch found[i].Surface {
	case "なきゃ", "なけりゃ", "なくちゃ", "ざる":
		return true
	}
	switch next(1) {
	case "ば", "なら", "ちゃ", "たら":
		return true
	case "と":
		return subclass(found[i+1]) == "接続助詞"
	case "て":
		return next(2) == "は" || next(2) == "も"
	default:
		return false
	}
}

// inForm tells かもしれない, なければならない, 残念でならない, ざるを得ない, に違いない, 言うまでもない and にもかかわらず by the word before the negation.
func inForm(found []morpheme, before int) bool {
	last := func(n int) string {
		if before-n >= 0 {
			return found[before-n].Surface
		}
		return ""
	}
	verb := &found[before]
	switch baseForm(*verb) {
	case "しれる", "知れる":
		if last(1) == "かも" || last(1) == "も" && last(2) == "か" {
			verb.bare = true
			return true
		}
	case "なる", "なり", "いける", "たまる":
		return last(1) == "で" || last(1) == "て" || last(1) == "ば" || last(1) == "と" || last(1) == "きゃ" ||
			last(1) == "なきゃ" || last(1) == "は" && (last(2) == "て" || last(2) == "で")
	case "得る", "える":
		return last(1) == "を" && last(2) == "ざる"
	case "違い":
		if last(1) == "に" {
			verb.bare = true
			return true
		}
	case "も":
		return last(1) == "まで"
	case "かかわる", "関わる", "拘る":
		return last(1) == "も" || last(1) == "に"
	}
	return false
}

// asks tells the negation of a question that expects a yes: 良いのではないか, すごくない？, 直していただけませんか.
func asks(found []morpheme, before, i int) bool {
	end, question, perhaps := i+1, false, false
	for ; end < len(found) && found[end].pos() != "記号" && found[end].Surface != "?"; end++ {
		switch s := found[end].Surface; {
		case s == "か" || s == "かしら":
			question = true
		case s == "でしょ":
			perhaps = true
		case s != "です" && s != "う" && s != "な" && s != "ね" && s != "と" && s != "でし" && s != "た" && s != "だろ":
			end = len(found)
		}
		if question && found[end-1].Surface == "と" {
			break
		}
	}
	marked := end < len(found) && (found[end].Surface == "？" || found[end].Surface == "?")
	verb := found[before]
	copula := verb.Surface == "じゃ" || verb.Surface == "は" && before > 0 && found[before-1].Surface == "で"
	switch {
	case copula:
		of := before - 1
		if verb.Surface == "は" {
			of--
		}
		return question && (perhaps || marked) || question && of >= 0 && subclass(found[of]) == "非自立" && (found[of].Surface == "の" || found[of].Surface == "ん") || marked
	case verb.pos() == "動詞" && subclass(verb) == "非自立":
		found[before].bare = question && favours(verb)
		return found[before].bare
	default:
		return verb.pos() == "形容詞" && marked
	}
}

// only tells しか … ない.
func only(found []morpheme, i int) bool {
	const far = 6
	for at := i - 1; at >= max(0, i-far) && found[at].pos() != "記号"; at-- {
		if found[at].Surface == "しか" && found[at].pos() == "助詞" {
			return true
		}
	}
	return false
}
