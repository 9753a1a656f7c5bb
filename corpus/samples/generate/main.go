// Command generate makes nps-plus.csv and customers.csv from the texts beside it: `go run ./corpus/samples/generate` in the project's root.
//
// The texts are written by hand, in five languages, each with the issues that it is about and its tone. Everything else is drawn with a fixed seed around
// a planted structure, which README.md describes and which the tests find again.
package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/verbatim-cx/verbatim/lexicons"
)

const folder = "corpus/samples"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate samples:", err)
		os.Exit(1)
	}
}

func run() error {
	files, err := generate(folder)
	if err != nil {
		return err
	}
	for name, rows := range files {
		if err := write(name, rows); err != nil {
			return err
		}
	}
	return nil
}

// text is a hand-written answer.
type text struct {
	lang   string
	issues []string
	tone   string
	words  string
}

// answer is a text with everything that was drawn for it.
type answer struct {
	text
	at       time.Time
	score    int
	seller   string
	customer *customer
}

// customer is a row of customers.csv.
type customer struct {
	id, tier string
	start    time.Time
	revenue  float64
	orders   int
	churned  time.Time
}

// generator draws from one seed, in one order.
type generator struct {
	rng   *rand.Rand
	names map[string]map[string]string // issue → language → name
}

// generate gives the rows of both files by name, header first. Texts are read from the folder "texts" in folder.
func generate(folder string) (map[string][][]string, error) {
	texts, err := readTexts(folder)
	if err != nil {
		return nil, err
	}
	set, err := lexicons.Default("ecommerce")
	if err != nil {
		return nil, err
	}
	g := &generator{rng: rand.New(rand.NewPCG(2026, 11)), names: map[string]map[string]string{}}
	for i := range set.Issues.Issues {
		g.names[set.Issues.Issues[i].ID] = set.Issues.Issues[i].Names
	}
	g.rng.Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
	answers, customers := g.draw(texts)
	return map[string][][]string{"nps-plus.csv": g.answerRows(answers), "customers.csv": customerRows(customers)}, nil
}

func readTexts(folder string) ([]text, error) {
	var texts []text
	for _, lang := range []string{"en", "id", "it", "ko", "tr"} {
		data, err := os.ReadFile(filepath.Join(folder, "texts", lang+".tsv"))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			fields := strings.Split(strings.TrimRight(line, "\n"), "\t")
			if len(fields) != 3 {
				return nil, fmt.Errorf("%s.tsv: want three columns: %q", lang, line)
			}
			t := text{lang: lang, tone: fields[1], words: fields[2]}
			if fields[0] != "-" {
				t.issues = strings.Split(fields[0], ",")
			}
			texts = append(texts, t)
		}
	}
	return texts, nil
}

// draw gives every text a score, a date, a seller and a customer, and every customer a fate.
func (g *generator) draw(texts []text) ([]answer, []*customer) {
	var answers []answer
	var customers []*customer
	for i, t := range texts {
		c := g.newCustomer(i)
		if i > 20 && g.rng.Float64() < 0.12 {
			c = customers[g.rng.IntN(len(customers))] // some answer twice
		} else {
			customers = append(customers, c)
		}
		a := answer{text: t, customer: c, score: g.score(t), seller: g.seller(t), at: g.date(t)}
		answers = append(answers, a)
	}
	slices.SortStableFunc(answers, func(a, b answer) int { return a.at.Compare(b.at) })
	for _, c := range customers {
		g.fate(c, answers)
	}
	return answers, customers
}

// overall is the spread of scores when the issue plays no part.
func (g *generator) overall() int {
	return g.pick([]int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, []int{4, 2, 3, 4, 4, 7, 7, 13, 20, 16, 20})
}

// score plants the structure: complaints about delivery make detractors; packaging has nothing to do with the score.
func (g *generator) score(t text) int {
	switch {
	case t.has("packaging"), t.tone == "none":
		return g.overall()
	case t.tone == "pos":
		return g.pick([]int{7, 8, 9, 10}, []int{8, 22, 30, 40})
	case t.has("delivery") && t.tone != "pos":
		return g.pick([]int{0, 1, 2, 3, 4, 5, 6, 7, 8}, []int{16, 12, 14, 14, 13, 12, 9, 7, 3})
	case t.has("returns"):
		return g.pick([]int{1, 2, 3, 4, 5, 6, 7, 8}, []int{6, 8, 10, 12, 14, 14, 20, 16})
	case t.tone == "neg", t.tone == "mixed":
		return g.pick([]int{2, 3, 4, 5, 6, 7, 8, 9}, []int{5, 7, 9, 13, 15, 24, 20, 7})
	default:
		return g.overall()
	}
}

func (t text) has(issue string) bool { return slices.Contains(t.issues, issue) }

// seller plants where delivery fails: orders that a partner ships.
func (g *generator) seller(t text) string {
	partner := 0.25
	if t.has("delivery") && t.tone != "pos" {
		partner = 0.75
	}
	if g.rng.Float64() < partner {
		return "partner"
	}
	return "nordhaus"
}

// date spreads answers over a year; complaints about delivery rise in the last winter.
func (g *generator) date(t text) time.Time {
	start := time.Date(2025, 3, 1, 7, 0, 0, 0, time.UTC)
	day := g.rng.IntN(365)
	if t.has("delivery") && t.tone != "pos" && g.rng.Float64() < 0.4 {
		day = 255 + g.rng.IntN(90)
	}
	return start.AddDate(0, 0, day).Add(time.Duration(g.rng.IntN(15*60)) * time.Minute)
}

func (g *generator) newCustomer(i int) *customer {
	c := &customer{id: fmt.Sprintf("C%05d", 20417+7*i), tier: "standard", orders: 1 + g.rng.IntN(9)}
	basket := 30 + 45*g.rng.Float64()
	if g.rng.Float64() < 0.3 {
		c.tier, c.orders = "premium", c.orders+8+g.rng.IntN(10)
	}
	c.revenue = float64(int(100*basket*float64(c.orders))) / 100
	c.start = time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, g.rng.IntN(1400))
	return c
}

// fate plants who leaves: those who complained about returns, premium customers most of all; the score adds a little.
func (g *generator) fate(c *customer, answers []answer) {
	risk := 0.07
	var last time.Time
	for _, a := range answers {
		if a.customer != c {
			continue
		}
		last = a.at
		if a.has("returns") && a.tone != "pos" {
			risk = max(risk, map[string]float64{"premium": 0.75, "standard": 0.35}[c.tier])
		} else if a.score <= 6 {
			risk = max(risk, 0.13)
		}
	}
	if g.rng.Float64() < risk {
		c.churned = last.AddDate(0, 0, 10+g.rng.IntN(120)).Truncate(24 * time.Hour)
	}
}

func (g *generator) pick(values, weights []int) int {
	total := 0
	for _, w := range weights {
		total += w
	}
	at := g.rng.IntN(total)
	for i, w := range weights {
		if at -= w; at < 0 {
			return values[i]
		}
	}
	return values[len(values)-1]
}

// picks are what the customer ticked on the survey's list, in the language of the survey: mostly what the text is about, now and then something else.
func (g *generator) picks(t text) string {
	var picked []string
	for _, issue := range t.issues {
		if g.rng.Float64() < 0.75 {
			picked = append(picked, g.names[issue][t.lang])
		}
	}
	if g.rng.Float64() < 0.06 {
		if name := g.names["packaging"][t.lang]; !slices.Contains(picked, name) {
			picked = append(picked, name)
		}
	}
	if g.rng.Float64() < 0.02 {
		picked = append(picked, "Other")
	}
	return strings.Join(picked, "; ")
}

func (g *generator) answerRows(answers []answer) [][]string {
	rows := [][]string{{
		"response_id", "answered_at", "nps_score", "reasons_picked", "comment", "survey_language", "customer_id",
		"survey_type", "channel", "seller", "device",
	}}
	for i, a := range answers {
		score := strconv.Itoa(a.score)
		if g.rng.Float64() < 0.01 {
			score = "" // closed the page before the score was sent
		}
		rows = append(rows, []string{
			fmt.Sprintf("R%05d", 1000+i), a.at.Format(time.RFC3339), score, g.picks(a.text), a.words, a.lang, a.customer.id,
			[]string{"relational", "transactional", "transactional", "in-the-moment"}[g.rng.IntN(4)],
			[]string{"email", "email", "sms", "website pop-up"}[g.rng.IntN(4)],
			a.seller, []string{"phone", "phone", "desktop", "tablet"}[g.rng.IntN(4)],
		})
	}
	return rows
}

func customerRows(customers []*customer) [][]string {
	rows := [][]string{{"customer_id", "tier", "customer_since", "orders_last_year", "revenue_last_year", "churn_date"}}
	for _, c := range customers {
		churned := ""
		if !c.churned.IsZero() {
			churned = c.churned.Format(time.DateOnly)
		}
		rows = append(rows, []string{c.id, c.tier, c.start.Format(time.DateOnly), strconv.Itoa(c.orders), strconv.FormatFloat(c.revenue, 'f', 2, 64), churned})
	}
	return rows
}

func write(name string, rows [][]string) (err error) {
	file, err := os.Create(filepath.Join(folder, name))
	if err != nil {
		return err
	}
	defer func() {
		if closing := file.Close(); err == nil {
			err = closing
		}
	}()
	return writeCSV(file, rows)
}

func writeCSV(w io.Writer, rows [][]string) error {
	out := csv.NewWriter(w)
	if err := out.WriteAll(rows); err != nil {
		return err
	}
	return out.Error()
}
