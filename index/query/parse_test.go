package query

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func and(nodes ...Node) Node { return And{nodes} }
func or(nodes ...Node) Node  { return Or{nodes} }
func not(n Node) Node        { return Not{n} }
func w(text string) Node     { return Word{text} }
func ph(text string) Node    { return Phrase{text} }
func pre(text string) Node   { return Prefix{text} }
func eq(name, value string) Node {
	return Field{Name: name, Value: value}
}
func op(name string, op Op, value string) Node {
	return Field{Name: name, Op: op, Value: value}
}
func between(name, low, high string) Node {
	return Field{Name: name, Op: Range, Value: low, High: high}
}

func TestParse(t *testing.T) {
	tests := []struct {
		query string
		want  Node
	}{
		// words
		{"", All{}},
		{"  \t ", All{}},
		{"*", All{}},
		{"**", All{}},
		{"kargo", w("kargo")},
		{"late courier", and(w("late"), w("courier"))},
		{"late AND courier", and(w("late"), w("courier"))},
		{"late\u3000배송", and(w("late"), w("배송"))},
		{"çok geç geldi", and(w("çok"), w("geç"), w("geldi"))},
		{"or and not", and(w("or"), w("and"), w("not"))},
		{"Or", w("Or")},
		{"don't", w("don't")},
		{"e-mail", w("e-mail")},
		{"good - bad", and(w("good"), w("-"), w("bad"))},
		{"good -- bad", and(w("good"), w("--"), w("bad"))},
		{"10/10", w("10/10")},
		{"👍", w("👍")},
		// colons that are no fields
		{"10:30", w("10:30")},
		{"at 10:30", and(w("at"), w("10:30"))},
		{"https://example.com/a?b=c", w("https://example.com/a?b=c")},
		{"note:", w("note:")},
		{"note: late", and(w("note:"), w("late"))},
		{":-)", w(":-)")},
		{":(", w(":(")},
		{"=)", w("=)")},
		{"(good :-))", and(w("good"), w(":-)"))},
		{"::", w("::")},
		{":late", w(":late")},
		{"a/b:c", w("a/b:c")},
		{"foo:<", w("foo:<")},
		// phrases
		{`"customer service"`, ph("customer service")},
		{`“müşteri hizmetleri”`, ph("müşteri hizmetleri")},
		{`„schlechter Service“`, ph("schlechter Service")},
		{`"OR"`, ph("OR")},
		{`"10:30 (late)"`, ph("10:30 (late)")},
		{`"say \"no\""`, ph(`say "no"`)},
		{`"back\\slash"`, ph(`back\slash`)},
		{`"C:\temp"`, ph(`C:\temp`)},
		{`late"so late"`, and(w("late"), ph("so late"))},
		{`""`, ph("")},
		{`"note": late`, and(ph("note"), w("late"))},
		// beginnings
		{"deliver*", pre("deliver")},
		{"배송*", pre("배송")},
		{"late deliver*", and(w("late"), pre("deliver"))},
		{"f***", pre("f")},
		{"a*b", w("a*b")},
		{"!*", w("!*")},
		// operators
		{"late OR slow", or(w("late"), w("slow"))},
		{"a OR b OR c", or(w("a"), w("b"), w("c"))},
		{"a b OR c", or(and(w("a"), w("b")), w("c"))},
		{"a (b OR c)", and(w("a"), or(w("b"), w("c")))},
		{"(a b) c", and(w("a"), w("b"), w("c"))},
		{"(a OR b) OR c", or(w("a"), w("b"), w("c"))},
		{"((a))", w("a")},
		{"a(b)c", and(w("a"), w("b"), w("c"))},
		{"-late", not(w("late"))},
		{"NOT late", not(w("late"))},
		{"good -late", and(w("good"), not(w("late")))},
		{"NOT NOT late", not(not(w("late")))},
		{"NOT -late", not(not(w("late")))},
		{`-"too late"`, not(ph("too late"))},
		{"-(a OR b)", not(or(w("a"), w("b")))},
		{"NOT (a b)", not(and(w("a"), w("b")))},
		{"-lang:tr", not(eq("lang", "tr"))},
		{"-deliver*", not(pre("deliver"))},
		{"a OR -b c", or(w("a"), and(not(w("b")), w("c")))},
		// fields
		{"issue:delivery", eq("issue", "delivery")},
		{"Issue:delivery", eq("issue", "delivery")},
		{"score:10", eq("score", "10")},
		{"score:=10", eq("score", "10")},
		{"score:<=6", op("score", Le, "6")},
		{"score:<7", op("score", Lt, "7")},
		{"score:>8", op("score", Gt, "8")},
		{"score:>=9", op("score", Ge, "9")},
		{"score:7..8", between("score", "7", "8")},
		{"score:7..", op("score", Ge, "7")},
		{"score:..6", op("score", Le, "6")},
		{"lang:tr", eq("lang", "tr")},
		{"label:negative group:detractor", and(eq("label", "negative"), eq("group", "detractor"))},
		{"date:>=2026-01-01", op("date", Ge, "2026-01-01")},
		{"date:2026-01..2026-03", between("date", "2026-01", "2026-03")},
		{"date:2026", eq("date", "2026")},
		{"sentiment:<-0.3", op("sentiment", Lt, "-0.3")},
		{"sentiment:-0.5..0,5", between("sentiment", "-0.5", "0,5")},
		{"has:text -has:score", and(eq("has", "text"), not(eq("has", "score")))},
		{"id:r17", eq("id", "r17")},
		{"id:export.csv:17", eq("id", "export.csv:17")},
		{"customer:c9 channel:email survey_type:relational flag:no_text",
			and(eq("customer", "c9"), eq("channel", "email"), eq("survey_type", "relational"), eq("flag", "no_text"))},
		{"plan:gold", eq("plan", "gold")},
		{"Plan:Gold", eq("Plan", "Gold")},
		{"şehir:İzmir", eq("şehir", "İzmir")},
		{"요금제:골드", eq("요금제", "골드")},
		{`plan:"gold plus"`, eq("plan", "gold plus")},
		{`"plan name":"gold value"`, eq("plan name", "gold value")},
		{`"plan name":gold late`, and(eq("plan name", "gold"), w("late"))},
		{`plan:""`, eq("plan", "")},
		{`plan:"a..b"`, eq("plan", "a..b")},
		{`plan:>="b c"`, op("plan", Ge, "b c")},
		{"visits:>=5", op("visits", Ge, "5")},
		{"(issue:delivery OR issue:price) score:<=6", and(or(eq("issue", "delivery"), eq("issue", "price")), op("score", Le, "6"))},
		{"kargo issue:delivery -lang:en", and(w("kargo"), eq("issue", "delivery"), not(eq("lang", "en")))},
	}
	for _, tt := range tests {
		t.Run(tt.query, func(t *testing.T) {
			got, err := Parse(tt.query)
			if err != nil {
				t.Fatalf("Parse(%q): %v", tt.query, err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Parse(%q) (-want +got):\n%s", tt.query, diff)
			}
			again, err := Parse(got.String())
			if err != nil {
				t.Fatalf("Parse(%q), which String gave for %q: %v", got.String(), tt.query, err)
			}
			if diff := cmp.Diff(got, again); diff != "" {
				t.Errorf("%q prints as %q, which is another query (-first +second):\n%s", tt.query, got.String(), diff)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct {
		query  string
		offset int
		says   string
	}{
		{`late "so`, 5, "never closed"},
		{"(late", 0, "never closed"},
		{"çok (geç", 5, "never closed"},
		{"late)", 4, "closes nothing"},
		{"()", 1, "missing"},
		{"late OR", 7, "missing at the end"},
		{"OR late", 0, "both sides"},
		{"late AND OR slow", 9, "both sides"},
		{"NOT", 3, "missing at the end"},
		{"(a OR )", 6, "missing before"},
		{"score:", 6, "needs a value"},
		{"score: 7", 6, "needs a value"},
		{"score:>=", 8, "needs a value"},
		{"score:ten", 6, "not a number"},
		{"score:7..x", 6, "not a number"},
		{"score:NaN", 6, "not a number"},
		{"late score:<=six", 13, "not a number"},
		{"date:2026-13", 5, "not a date"},
		{"date:yesterday", 5, "not a date"},
		{"label:bad", 6, "one of positive"},
		{"group:>promoter", 7, "one of promoter"},
		{"has:wings", 4, "one of text"},
		{"lang:>tr", 6, "takes one value"},
		{`plan:"gold`, 5, "never closed"},
		{strings.Repeat("(", 200) + "a" + strings.Repeat(")", 200), 101, "too deep"},
		{strings.Repeat("NOT ", 200) + "a", 404, "too deep"},
		{"a\xff", 0, "UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.query, func(t *testing.T) {
			_, err := Parse(tt.query)
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("Parse(%q) = %v, want a *SyntaxError", tt.query, err)
			}
			if syntax.Offset != tt.offset || !strings.Contains(syntax.Message, tt.says) {
				t.Errorf("Parse(%q): %q at %d, want %q at %d", tt.query, syntax.Message, syntax.Offset, tt.says, tt.offset)
			}
		})
	}
}

func TestCaret(t *testing.T) {
	tests := []struct{ query, want string }{
		{"late (so", "late (so\n     ^"},
		{"geç\t(so", "geç (so\n    ^"},
		{"배송 (늦", "배송 (늦\n     ^"}, // two columns a syllable
	}
	for _, tt := range tests {
		_, err := Parse(tt.query)
		var syntax *SyntaxError
		if !errors.As(err, &syntax) {
			t.Fatalf("Parse(%q) = %v, want a *SyntaxError", tt.query, err)
		}
		if diff := cmp.Diff(tt.want, syntax.Caret()); diff != "" {
			t.Errorf("caret for %q (-want +got):\n%s", tt.query, diff)
		}
	}
}

// Trees that code makes must come back from their text with the same meaning, whatever is in their values.
func TestStringOfTrees(t *testing.T) {
	tests := []struct {
		tree Node
		want string
	}{
		{Word{"OR"}, `"OR"`},
		{Word{"two words"}, `"two words"`},
		{Word{"lang:tr"}, `"lang:tr"`},
		{Word{"-late"}, `"-late"`},
		{Word{"late*"}, `"late*"`},
		{Word{"plain"}, "plain"},
		{eq("plan", "<5"), `plan:"<5"`},
		{eq("plan", "//x"), `plan:"//x"`},
		{eq("plan", `5" (x)`), `plan:"5\" (x)"`},
		{eq("2nd plan", "x"), `"2nd plan":x`},
		{not(and(w("a"), w("b"))), "NOT (a b)"},
		{or(or(w("a"), w("b")), w("c")), "(a OR b) OR c"},
		{and(and(w("a"), w("b")), w("c")), "(a b) c"},
		{All{}, "*"},
	}
	for _, tt := range tests {
		t.Run(tt.want, func(t *testing.T) {
			if got := tt.tree.String(); got != tt.want {
				t.Errorf("String() = %s, want %s", got, tt.want)
			}
			if _, err := Parse(tt.want); err != nil {
				t.Errorf("Parse(%s): %v", tt.want, err)
			}
		})
	}
}

func TestDays(t *testing.T) {
	tests := []struct {
		value       string
		first, last int32
	}{
		{"1970-01-01", 0, 0},
		{"1970", 0, 364},
		{"1970-02", 31, 58},
		{"2024-02", 19754, 19782}, // a leap year
		{"2026-01-31", 20484, 20484},
		{"1969-12-31", -1, -1},
	}
	for _, tt := range tests {
		first, last, err := Days(tt.value)
		if err != nil || first != tt.first || last != tt.last {
			t.Errorf("Days(%q) = %d, %d, %v, want %d, %d", tt.value, first, last, err, tt.first, tt.last)
		}
	}
	for _, bad := range []string{"", "26", "2026-1", "2026-02-30", "01.02.2026", "2026-01-01T10:00:00Z"} {
		if _, _, err := Days(bad); err == nil {
			t.Errorf("Days(%q) is no error", bad)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`late "so late" OR -deliver* (score:<=6 lang:tr)`, `"plan name":"gold \"plus\""`, "date:2026-01..2026-03", ":-) =( 10:30 https://a.b",
		"NOT NOT (a) b", `plan:>="b c" x:..3 y:3..`, "배송* çok“geç”", `"a":`, "f*** -- - *", `a:"b"c:d`, `""`, `"":x`, `a:""..b`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, query string) {
		tree, err := Parse(query)
		if err != nil {
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("Parse(%q): %v is no *SyntaxError", query, err)
			}
			if syntax.Offset < 0 || syntax.Offset > len(syntax.Query) {
				t.Fatalf("Parse(%q): offset %d is outside the query", query, syntax.Offset)
			}
			syntax.Caret()
			return
		}
		text := tree.String()
		again, err := Parse(text)
		if err != nil {
			t.Fatalf("%q prints as %q, which is no query: %v", query, text, err)
		}
		if diff := cmp.Diff(tree, again); diff != "" {
			t.Fatalf("%q prints as %q, which is another query:\n%s", query, text, diff)
		}
		if second := again.String(); second != text {
			t.Fatalf("%q prints as %q and then as %q", query, text, second)
		}
	})
}
