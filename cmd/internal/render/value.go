package render

import (
	"bufio"
	"fmt"
	"io"
	"math"

	"github.com/verbatim-cx/verbatim/index/value"
)

// ValueOptions says how amounts are shown.
type ValueOptions struct {
	Look
	Explain bool // print the formula beside each number
}

// valuePrinter prints a report of amounts.
type valuePrinter struct {
	terminal
	r       *value.Report
	explain bool
}

// WriteValue prints a report of amounts for people.
func WriteValue(w io.Writer, r *value.Report, opts ValueOptions) error {
	out := bufio.NewWriter(w)
	p := &valuePrinter{terminal{out, opts.Look}, r, opts.Explain}
	p.assumptions()
	p.figures()
	p.scenarios()
	p.atRisk()
	p.opportunities()
	if opts.Explain {
		for _, f := range r.Formulas {
			p.line("\n%s: %s", f.Name, f.Text)
		}
	}
	return out.Flush()
}

func (p *valuePrinter) title(format string, args ...any) {
	p.line("\n%s", p.look.paint(bold, fmt.Sprintf(format, args...)))
}

func (p *valuePrinter) amount(v float64) string { return amountText(v, p.r.Currency) }

// amountText writes an amount with its currency: whole from 1,000 on.
func amountText(v float64, currency string) string {
	text := formatDecimal(v, 2)
	switch {
	case math.Abs(v) >= 1e15:
		text = fmt.Sprintf("%.4g", v)
	case math.Abs(v) >= 1000:
		text = formatCount(int(math.Round(v)))
	}
	if currency != "" {
		text += " " + oneLine(currency)
	}
	return text
}

func (p *valuePrinter) assumptions() {
	p.line("%s", p.look.paint(bold, "Assumptions"))
	var open []string
	for _, a := range p.r.Assumptions {
		if a.Value == "" {
			open = append(open, a.Name)
			continue
		}
		p.line("  %s %s (%s)", pad(a.Name, 26), a.Value, a.Source)
	}
	if len(open) > 0 {
		for i, line := range wrapped(open, max(p.look.Width-13, 40)) {
			p.line("  %s", p.look.paint(faint, map[bool]string{true: "not given: ", false: "           "}[i == 0]+line))
		}
		p.line("  %s", p.look.paint(faint, "verbatim value --init FILE writes a file to fill in, --assumptions FILE reads it"))
	}
}

func (p *valuePrinter) figures() {
	p.title("What customers are worth")
	for _, f := range p.r.Figures {
		if f.Value == nil {
			p.line("  %s %s", pad(f.Name, 28), p.look.paint(faint, "not known: "+f.NotEnough))
			continue
		}
		text := p.unit(f.Unit, *f.Value)
		if f.Low != nil && f.High != nil {
			text += fmt.Sprintf(" [%s, %s]", p.unit(f.Unit, *f.Low), p.unit(f.Unit, *f.High))
		}
		if p.explain {
			text += "   = " + f.Formula
		}
		p.line("  %s %s", pad(f.Name, 28), text)
	}
}

func (p *valuePrinter) unit(unit string, v float64) string { return unitText(unit, v, p.r.Currency) }

// unitText writes a figure in its unit.
func unitText(unit string, v float64, currency string) string {
	switch unit {
	case "share":
		return formatShare(v)
	case "years":
		return formatDecimal(v, 2) + " years"
	default:
		return amountText(v, currency)
	}
}

// horizonName names a time in months.
func horizonName(months int) string {
	switch {
	case months == 1:
		return "a month"
	case months == 3:
		return "a quarter"
	case months == 12:
		return "a year"
	default:
		return fmt.Sprintf("%d years", months/12)
	}
}

func (p *valuePrinter) scenarios() {
	if p.r.ScenarioNote != "" {
		p.title("Keeping more customers")
		p.line("  not enough data: %s", p.r.ScenarioNote)
		return
	}
	free := p.free()
	for _, s := range p.r.Scenarios {
		customers := "customers"
		if s.Keep == 1 {
			customers = "customer"
		}
		p.title("Keeping %s more %s a month", formatDecimalShort(s.Keep), customers)
		if !free {
			p.line("  %s %s %s %s %s %s", pad("over", 12), pad("gain", 18), pad("cost", 18), pad("net", 18), pad("return", 10), "break-even")
		}
		for i := range s.Horizons {
			p.horizon(&s.Horizons[i], free)
		}
	}
	if free {
		p.line("  %s", p.look.paint(faint, "gain before costs: the assumptions give no cost of a programme or a team"))
	}
	p.title("Not investing: what those who are still customers will no longer pay")
	for _, idle := range p.r.Idle {
		p.line("  %s %s", pad(horizonName(idle.Months), 12), p.amount(idle.Loss))
	}
}

// horizon prints one line of a scenario; where nothing is known of costs, the gain alone.
func (p *valuePrinter) horizon(h *value.Horizon, free bool) {
	if free {
		p.line("  %s %s", pad(horizonName(h.Months), 12), p.amount(h.Gain))
		return
	}
	roi, even := missing, missing
	if h.ROI != nil {
		roi = formatDecimal(100**h.ROI, 0) + percent
	}
	if h.BreakEven != nil {
		even = formatDecimal(*h.BreakEven, 2) + " a month"
	}
	p.line("  %s %s %s %s %s %s", pad(horizonName(h.Months), 12), pad(p.amount(h.Gain), 18), pad(p.amount(h.Cost), 18), pad(p.amount(h.Net), 18), pad(roi, 10), even)
}

// free tells whether no scenario has a cost: a net that leaves the costs out must say so.
func (p *valuePrinter) free() bool {
	for _, s := range p.r.Scenarios {
		for _, h := range s.Horizons {
			if h.Cost > 0 {
				return false
			}
		}
	}
	return len(p.r.Scenarios) > 0
}

// formatDecimalShort writes a number without needless decimals.
func formatDecimalShort(v float64) string {
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		return formatCount(int(v))
	}
	return formatDecimal(v, 2)
}

func (p *valuePrinter) interval(a value.Amount) string {
	text := p.amount(a.Value)
	if a.Low != nil && a.High != nil {
		text += fmt.Sprintf(" [%s, %s]", p.amount(*a.Low), p.amount(*a.High))
	}
	return text
}

func (p *valuePrinter) atRisk() {
	p.title("Revenue at risk a year, of customers who are still there")
	if p.r.AtRiskNote != "" {
		p.line("  not enough data: %s", p.r.AtRiskNote)
		return
	}
	for _, a := range p.r.AtRisk {
		p.line("  %s %s customers, %s a year, at risk %s", pad(a.Name, 32), formatCount(a.Customers), p.amount(a.Revenue), p.interval(a.AtRisk))
		if a.Attributable != nil {
			p.line("  %s   goes with the issue: %s", pad("", 32), p.interval(*a.Attributable))
		}
	}
	p.line("%s", p.look.paint(faint, "  associations, not proof: what the model says without the issue"))
}

func (p *valuePrinter) opportunities() {
	if len(p.r.Opportunities) == 0 {
		return
	}
	p.title("Where most is at stake: segment × issue")
	for i, o := range p.r.Opportunities {
		if i == shownRows {
			p.line("  %s", p.look.paint(faint, fmt.Sprintf("and %d more, see --json", len(p.r.Opportunities)-i)))
			return
		}
		line := fmt.Sprintf("  %s %s  q %s  %d customers, %s left with it, %s without", pad(o.Segment+" = "+o.Group+": "+o.Name, 52), p.interval(o.Stake), formatQ(o.Q), o.Customers,
			optional(o.With.Value, formatShare), optional(o.Without.Value, formatShare))
		if o.Q > 0.05 {
			line = p.look.paint(faint, line)
		}
		p.line("%s", line)
	}
}
