package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// WriteFormulas prints what is behind the numbers, one a line.
func WriteFormulas(w io.Writer, formulas []metrics.Formula) error {
	out := bufio.NewWriter(w)
	for _, f := range formulas {
		_, _ = fmt.Fprintf(out, "\n%s: %s", Plain(f.Name), Plain(f.Text))
	}
	_, _ = fmt.Fprintln(out)
	return out.Flush()
}

// churnPrinter prints a churn report.
type churnPrinter struct {
	terminal
	r *churn.Report
}

// shownRows is how many rows of a long table are printed; JSON has all.
const shownRows = 15

// WriteChurn prints a churn report for people.
func WriteChurn(w io.Writer, r *churn.Report, look Look) error {
	out := bufio.NewWriter(w)
	p := &churnPrinter{terminal{out, look}, r}
	p.head()
	if r.NoOutcome != "" {
		p.line("%s", r.NoOutcome)
		p.stated()
		return out.Flush()
	}
	p.leaks()
	p.risk()
	p.rates()
	p.associations("Issues and leaving, all else held equal", r.Associations)
	p.survival()
	p.themes()
	return out.Flush()
}

func (p *churnPrinter) title(format string, args ...any) {
	p.line("\n%s", p.look.paint(bold, fmt.Sprintf(format, args...)))
}

func (p *churnPrinter) head() {
	r := p.r
	if r.Answered == 0 {
		p.line("%s customers, without answers of a survey", formatCount(r.Customers))
	} else {
		p.line("%s customers, %s with an answer", formatCount(r.Customers), formatCount(r.Answered))
	}
	if r.NoOutcome == "" {
		p.line("%s   %s lost, %s kept, %s not known", p.look.paint(bold, "churn "+shareText(r.Rate)), formatCount(r.Rate.Count), formatCount(r.Kept), formatCount(r.Unknown))
		p.line("who left: %s", outcomeText(r.Outcome))
	}
	if n := len(r.After); n > 0 {
		p.line("%s given after the customer had left, and left out: %s", Counted(n, "answer"), listSome(r.After, 5))
	}
	if r.Foreign > 0 {
		p.line("of people who are not among the customers: %s", Counted(r.Foreign, "answer"))
	}
}

func outcomeText(o churn.Outcome) string {
	var parts []string
	if o.Column != "" && len(o.Values) == 0 {
		parts = append(parts, fmt.Sprintf("column %q, which knows of nobody who left", o.Column))
	} else if o.Column != "" {
		parts = append(parts, fmt.Sprintf("column %q is %s", o.Column, strings.Join(o.Values, " or ")))
	}
	if o.Date != "" {
		parts = append(parts, fmt.Sprintf("day in column %q", o.Date))
	}
	found := map[string]string{"by name": "found by its name", "named": "as the call names it"}[o.Found]
	return strings.Join(parts, ", ") + " (" + cmp.Or(found, o.Found) + ")"
}

func listSome(list []string, most int) string {
	if len(list) <= most {
		return strings.Join(list, ", ")
	}
	return strings.Join(list[:most], ", ") + fmt.Sprintf(" and %d more", len(list)-most)
}

func (p *churnPrinter) leaks() {
	if len(p.r.Leaks) == 0 {
		return
	}
	p.title("Left out as leaks: they tell who left rather than predict it")
	for _, leak := range p.r.Leaks {
		p.line("  %s AUC alone %s  %s", pad(leak.Column, 28), optional(leak.AUC, threeDigits), leak.Reason)
	}
}

func threeDigits(v float64) string { return formatDecimal(v, 3) }

// within writes an estimate with its interval.
func within(e churn.Estimate, format func(float64) string) string {
	text := optional(e.Value, format)
	if e.Low != nil && e.High != nil {
		text += fmt.Sprintf(" [%s, %s]", format(*e.Low), format(*e.High))
	}
	return text
}

func (p *churnPrinter) risk() {
	r := p.r.Risk
	p.title("Risk of leaving")
	if r.NotEnough != "" {
		p.line("not enough data: %s", r.NotEnough)
		return
	}
	p.line("AUC    %s  how well it tells who leaves: 1 always, 0.5 no better than guessing", p.look.paint(bold, pad(within(r.AUC, threeDigits), 22)))
	p.line("lift   %s  times as many left in the tenth with the highest risk as among all", pad("×"+within(r.Lift, formatRatio), 22))
	p.line("Brier  %s  mean squared error: 0 is perfect, %s if all had the same risk", pad(optional(r.Brier, threeDigits), 22), optional(r.BrierOfBase, threeDigits))
	p.line("%s", p.look.paint(faint, fmt.Sprintf("each customer judged by a model that has not seen them: %d folds, seed %d, penalty λ %g; %s customers, %s lost", r.Folds, r.Seed, r.Penalty, formatCount(r.N), formatCount(r.Lost))))
	if r.Note != "" {
		p.line("%s", r.Note)
	}
	p.backTest(r.BackTest)
	p.calibration(r.Calibration)
	p.coefficients(r)
}

func (p *churnPrinter) calibration(list []churn.Calibration) {
	p.line("\n  %s %s really left", pad("risk", 18), pad("mean", 6))
	for _, c := range list {
		p.line("  %s %s %s of %s", pad(formatShare(c.Low)+" to "+formatShare(c.High), 18), pad(formatShare(c.Predicted), 6), shareText(c.Observed), formatCount(c.Observed.N))
	}
}

func (p *churnPrinter) coefficients(r *churn.Risk) {
	p.line("\n  what raises (above 1) and lowers the odds of leaving, all else held equal, strongest first; numbers per standard deviation;")
	p.line("  an interval that holds 1 could be chance")
	for i := range r.Coefficients {
		if i == shownRows {
			p.line("  %s", p.look.paint(faint, fmt.Sprintf("and %d more, see --json", len(r.Coefficients)-i)))
			break
		}
		c := &r.Coefficients[i]
		name := strings.TrimPrefix(c.Column, "issue:")
		if c.Level != "" {
			name += " = " + c.Level
		}
		if c.Against != "" {
			name += ", against " + c.Against
		}
		line := fmt.Sprintf("  %s ×%s", pad(name, 60), within(churn.Estimate{Value: c.Odds, Low: c.Low, High: c.High}, formatRatio))
		if c.Low != nil && c.High != nil && *c.Low <= 1 && *c.High >= 1 {
			line = p.look.paint(faint, line)
		}
		p.line("%s", line)
	}
	if len(r.Unused) > 0 {
		p.line("  %s", p.look.paint(faint, "columns not used: "+listSome(r.Unused, 8)))
	}
	p.repeats(r.Repeats)
}

// repeats says what was left out because others say it too.
func (p *churnPrinter) repeats(list []churn.Repeat) {
	if len(list) == 0 {
		return
	}
	p.line("\n  left out, because another column says it too")
	for i, r := range list {
		if i == shownRows {
			p.line("  %s", p.look.paint(faint, fmt.Sprintf("and %d more, see --json", len(list)-i)))
			return
		}
		p.line("  %s %s", pad(valueName(r.Column, r.Level), 44), repeatText(&r))
	}
}

// repeatText says what stays in place of a column.
func repeatText(r *churn.Repeat) string {
	text := "says the same as "
	if r.Finer {
		text = "follows from "
	}
	text += valueName(r.As, r.AsLevel)
	if r.Agreed < 0.9995 {
		text += " for " + formatShare(r.Agreed) + " of the customers"
	}
	return text
}

// valueName names a value of a column, or the column.
func valueName(column, level string) string {
	if level == "" {
		return column
	}
	return column + " = " + level
}

func (p *churnPrinter) backTest(b *churn.BackTest) {
	switch {
	case b == nil:
	case b.NotEnough != "":
		p.line("back-test over time: not enough data: %s", b.NotEnough)
	default:
		p.line("back-test: fitted on %s customers who answered before %s, tried on %s later ones (%s lost): AUC %s, Brier %s", formatCount(b.Train), b.Split,
			formatCount(b.Test), formatCount(b.TestLost), within(b.AUC, threeDigits), optional(b.Brier, threeDigits))
	}
}

func (p *churnPrinter) rates() {
	for _, table := range p.r.Rates {
		p.title("Churn by %s", table.Column)
		for _, g := range table.Groups {
			p.line("  %s %s of %s", pad(g.Group, 30), shareText(g.Share), formatCount(g.N))
		}
		least := 1.0
		for _, pair := range table.Pairs {
			if pair.Q == nil {
				continue
			}
			least = min(least, *pair.Q)
			if *pair.Q <= 0.05 {
				p.line("  %s less %s: %s points, q %s", pair.First, pair.Second, pointsText(pair.Difference), formatQ(*pair.Q))
			}
		}
		if len(table.Pairs) > 0 && least > 0.05 {
			p.line("  no two groups differ: the lowest q is %s", formatQ(least))
		}
	}
}

// pointsText writes a difference of shares in percentage points.
func pointsText(d metrics.Difference) string {
	points := func(v float64) string { return formatSigned(100*v, 1) }
	return within(churn.Estimate{Value: d.Value, Low: d.Low, High: d.High}, points)
}

func (p *churnPrinter) associations(title string, list []churn.Association) {
	if len(list) == 0 {
		return
	}
	p.title("%s", title)
	if len(p.r.Adjusted) > 0 {
		p.line("%s", p.look.paint(faint, "adjusted for "+strings.Join(p.r.Adjusted, ", ")+"; q above 0.05 could be chance; associations, not proof"))
	}
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b churn.Association) int { return compareOdds(a.Odds, b.Odds) })
	var none []string
	for i := range sorted {
		if a := &sorted[i]; a.Odds == nil {
			none = append(none, sideName(a)+" ("+a.NotEnough+")")
			continue
		}
		p.association(&sorted[i])
	}
	if len(none) > 0 {
		p.line("  without odds: %s", strings.Join(none, "; "))
	}
}

// sideName is the name of an issue with its side.
func sideName(a *churn.Association) string {
	if a.Side == churn.NegativeSide {
		return a.Name + ", negative"
	}
	return a.Name
}

func (p *churnPrinter) association(a *churn.Association) {
	line := fmt.Sprintf("  %s ×%s  q %s  %s left with it, %s without", pad(sideName(a), 42), within(churn.Estimate{Value: a.Odds, Low: a.Low, High: a.High}, formatRatio),
		optional(a.Q, formatQ), optional(a.With.Value, formatShare), optional(a.Without.Value, formatShare))
	if a.Q != nil && *a.Q > 0.05 {
		line = p.look.paint(faint, line)
	}
	p.line("%s", line)
}

// compareOdds puts the highest first and what is missing last.
func compareOdds(a, b *float64) int {
	value := func(v *float64) float64 {
		if v == nil {
			return math.Inf(-1)
		}
		return *v
	}
	switch x, y := value(a), value(b); {
	case x > y:
		return -1
	case x < y:
		return 1
	}
	return 0
}

func (p *churnPrinter) survival() {
	s := p.r.Survival
	if s == nil {
		return
	}
	p.title("Staying, from the day of the answer to %s", s.Until)
	if s.NotEnough != "" {
		p.line("not enough data: %s", s.NotEnough)
		return
	}
	p.line("%s customers, %s lost; share that stays beyond", formatCount(s.N), formatCount(s.Lost))
	p.line("  %s 30 days               90 days               180 days              log-rank", pad("", nameWidth))
	p.curve("all", s.All, "")
	for _, issue := range s.Issues {
		if issue.P == nil {
			continue
		}
		p.curve(issue.Name, issue.With, fmt.Sprintf("p %s, q %s", formatQ(*issue.P), optional(issue.Q, formatQ)))
		p.curve("  without", issue.Without, "")
	}
	if s.Hazard != nil {
		p.associations(fmt.Sprintf("Odds of leaving within a period of %d days of those still there", s.Hazard.PeriodDays), s.Hazard.Issues)
	}
}

func (p *churnPrinter) curve(name string, c churn.Curve, note string) {
	line := "  " + pad(name, nameWidth)
	for _, days := range []int{30, 90, 180} {
		line += " " + pad(staying(c.At(days)), 21)
	}
	p.line("%s", strings.TrimRight(line+" "+note, " "))
}

// staying writes a share that stays; until the first has left there is no interval, which is not to be read as certainty.
func staying(e churn.Estimate) string {
	if e.Value != nil && e.Low == nil && *e.Value == 1 {
		return "none left yet"
	}
	return within(e, formatShare)
}

func (p *churnPrinter) themes() {
	t := p.r.Themes
	if t == nil {
		return
	}
	p.title("What the %s lost and the %s kept customers wrote about", formatCount(t.Lost), formatCount(t.Kept))
	p.line("  %s %s %s difference in points", pad("", 34), pad("lost", 20), pad("kept", 20))
	for _, list := range [][]churn.Theme{t.List, t.Kinds} {
		for i := range list {
			theme := &list[i]
			name := theme.Name
			if theme.Price && theme.ID != theme.Name {
				name += " (price)"
			}
			line := fmt.Sprintf("  %s %s %s %s  q %s", pad(name, 34), pad(shareText(theme.Lost), 20), pad(shareText(theme.Kept), 20), pointsText(theme.Difference), optional(theme.Q, formatQ))
			if theme.Q != nil && *theme.Q > 0.05 {
				line = p.look.paint(faint, line)
			}
			p.line("%s", line)
		}
		p.line("")
	}
}

func (p *churnPrinter) stated() {
	s := p.r.Stated
	if s == nil {
		return
	}
	p.title("Stated risk of %s customers: what they say themselves, no probability", formatCount(s.N))
	p.line("  %s  %s", pad(churn.SignLeaving, 40), formatCount(s.Leaving))
	p.line("  %s  %s", pad(churn.SignLowest, 40), formatCount(s.Lowest))
	p.line("  %s  %s", pad(churn.SignSentiment, 40), formatCount(s.Negative))
	for _, c := range s.BySigns {
		p.line("  %s  %s", pad(fmt.Sprintf("with %d of these signs", c.Signs), 40), formatCount(c.Customers))
	}
}
