package corpus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// allRoles are the roles in the order in which columns are given away: the surest first.
var allRoles = [...]Role{RoleText, RoleScore, RoleDate, RoleLang, RoleCustomer, RolePicked, RoleMetric, RoleSurveyType, RoleChannel}

// choice is a column with the name match that speaks for it.
type choice struct {
	column int
	match  roles.Match
}

// chooser decides the roles of the columns of one file.
type chooser struct {
	names   *roles.Names
	columns []*column
	taken   map[int]Role
	why     map[int]string
	notes   []string
}

func newChooser(names *roles.Names, columns []*column) *chooser {
	return &chooser{names: names, columns: columns, taken: map[int]Role{}, why: map[int]string{}}
}

// byName gives each role the best of the columns whose name and values speak for it.
func (c *chooser) byName(blocked map[Role]bool) {
	found := map[Role][]choice{}
	for i, col := range c.columns {
		if _, ok := c.taken[i]; ok || col.parent != "" {
			continue
		}
		for _, match := range col.matches {
			if match.Role == RoleID || blocked[match.Role] {
				continue
			}
			if c.agrees(col, match) {
				found[match.Role] = append(found[match.Role], choice{i, match})
				break
			}
			if match.Kind == roles.Whole && col.filled > 0 {
				c.why[i] = fmt.Sprintf("its name says %s, its values do not", match.Role)
			}
		}
	}
	for _, role := range allRoles {
		options := found[role]
		if len(options) == 0 || c.has(role) {
			continue
		}
		slices.SortStableFunc(options, func(a, b choice) int { return c.prefer(role, a, b) })
		c.take(options[0].column, role, fmt.Sprintf("its name is known (%q)", options[0].match.Name))
		for _, other := range options[1:] {
			c.why[other.column] = fmt.Sprintf("could be the %s too, but %q was taken", role, c.columns[options[0].column].name)
		}
	}
}

func (c *chooser) take(column int, role Role, why string) {
	c.taken[column] = role
	c.why[column] = why
}

// prefer compares two columns that claim the same role.
func (c *chooser) prefer(role Role, a, b choice) int {
	x, y := c.columns[a.column], c.columns[b.column]
	full := func(col *column) int { return btoi(col.filled == 0) }
	switch role {
	case RoleScore:
		return cmp.Or(full(x)-full(y), scoreRank(a.match)-scoreRank(b.match), int(a.match.Kind)-int(b.match.Kind), a.match.Order-b.match.Order)
	case RoleText:
		byKind := cmp.Or(full(x)-full(y), int(a.match.Kind)-int(b.match.Kind))
		if byKind != 0 || a.match.Kind == roles.Whole {
			return cmp.Or(byKind, a.match.Order-b.match.Order, cmp.Compare(y.bytes, x.bytes))
		}
		return cmp.Compare(y.bytes, x.bytes)
	default:
		return cmp.Or(full(x)-full(y), int(a.match.Kind)-int(b.match.Kind), a.match.Order-b.match.Order)
	}
}

// scoreRank puts the recommendation question before any other score, and a score before a rating.
func scoreRank(m roles.Match) int {
	switch {
	case m.Metric == string(NPS):
		return 0
	case m.Metric == "" && m.Kind != roles.Word:
		return 1
	case m.Metric == string(CSAT):
		return 2
	case m.Metric == string(CES):
		return 3
	default:
		return 4
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// agrees tells whether the values of a column let it have the role that its name speaks for.
func (c *chooser) agrees(col *column, m roles.Match) bool {
	switch m.Role {
	case RoleText:
		return agreesText(col, m.Kind)
	case RoleScore:
		return agreesScore(col, m.Kind)
	case RoleDate:
		return col.filled > 0 && col.raws == 0 && col.dates.total()*5 >= col.filled*4
	case RoleLang:
		return col.filled > 0 && col.raws == 0 && c.known(col, func(v string) bool { _, ok := c.names.Language(v); return ok })
	case RoleMetric:
		return c.known(col, func(v string) bool { _, ok := c.names.Value(RoleMetric, v); return ok })
	case RolePicked:
		return agreesPicked(col, m.Kind)
	case RoleSurveyType, RoleChannel:
		return col.filled > 0 && !col.many && col.raws == 0 && col.numbers*2 < col.filled
	default:
		return col.filled > 0 && col.nested == 0
	}
}

// known tells whether at least half of the values are; the first distinct ones stand for all.
func (c *chooser) known(col *column, is func(string) bool) bool {
	yes, all := 0, 0
	for _, v := range col.values {
		all += v.rows
		if is(v.text) {
			yes += v.rows
		}
	}
	return all > 0 && yes*2 >= all
}

func agreesText(col *column, kind roles.Kind) bool {
	if col.raws*2 > col.filled || (col.filled > 0 && col.numbers*2 >= col.filled) { // a few objects among texts are rows to reject
		return false
	}
	switch kind {
	case roles.Whole:
		return col.filled == 0 || col.dates.total()*2 < col.filled
	case roles.Question:
		return col.filled == 0 || col.filled < 20 || longTexts(col) || col.length() >= 10
	case roles.Word:
		return col.filled > 0 && (col.filled < 20 || longTexts(col)) && col.dates.total()*2 < col.filled
	default:
		return longTexts(col)
	}
}

// agreesPicked tells lists of picks from free text that answers "which of these?".
func agreesPicked(col *column, kind roles.Kind) bool {
	switch {
	case col.filled == 0 || col.nested > 0:
		return col.nested > 0
	case col.raws > 0 || col.numbers*2 >= col.filled:
		return false
	case kind == roles.Question || col.filled < 20:
		return col.length() < 150
	default:
		return !longTexts(col)
	}
}

// longTexts tells free text from categories and codes: mostly distinct, and longer than a name.
func longTexts(col *column) bool {
	return col.filled > 0 && col.length() >= 12 && col.share(col.spaced) >= 0.3 && col.variety() >= 0.4
}

// enoughToDoubt is the number of whole numbers from which on the values may overrule the name of a score column.
const enoughToDoubt = 20

func agreesScore(col *column, kind roles.Kind) bool {
	on, all := col.wholes.onScale(), col.wholes.onScale()+col.wholes.other
	if col.raws > 0 && col.raws*2 > col.filled {
		return false
	}
	if kind == roles.Word {
		return col.filled > 0 && col.share(on) >= 0.8
	}
	switch {
	case col.filled == 0:
		return true
	case all == 0:
		return false
	case all >= enoughToDoubt && on*2 < all:
		return false
	default:
		return col.filled < enoughToDoubt || col.share(all) >= 0.5
	}
}

// byValues finds what no name told: text by its length and variety, the date, and a score that cannot be anything else.
func (c *chooser) byValues(blocked map[Role]bool) {
	if !c.has(RoleText) && !blocked[RoleText] {
		c.pick(RoleText, "its values are long and mostly distinct", func(col *column) float64 {
			if !longTexts(col) || col.raws > 0 || col.length() < 20 || col.share(col.spaced) < 0.5 || col.variety() < 0.5 {
				return 0
			}
			return col.length() * float64(col.filled)
		})
	}
	if !c.has(RoleDate) && !blocked[RoleDate] {
		c.pick(RoleDate, "its values are dates", func(col *column) float64 {
			if !col.dates.safe() || c.names.Barred(col.name, RoleDate) || c.names.Barred(col.question, RoleDate) {
				return 0
			}
			return float64(col.filled)
		})
	}
	if !c.has(RoleScore) && !blocked[RoleScore] {
		c.pick(RoleScore, "its header is a question and its values run to 10", func(col *column) float64 {
			w := &col.wholes
			words := 1 + max(strings.Count(roles.Normal(col.name), " "), strings.Count(roles.Normal(col.question), " "))
			if words < 4 || col.share(w.onScale()) < 0.95 || w.count[10] == 0 || w.distinct() < 6 {
				return 0
			}
			return float64(col.filled)
		})
	}
}

func (c *chooser) has(role Role) bool {
	for _, taken := range c.taken {
		if taken == role {
			return true
		}
	}
	return false
}

// pick gives a role to the free column with the highest mark above 0, the first of equals.
func (c *chooser) pick(role Role, why string, mark func(*column) float64) {
	best, most := -1, 0.0
	for i, col := range c.columns {
		if _, taken := c.taken[i]; taken || col.parent != "" {
			continue
		}
		if m := mark(col); m > most {
			best, most = i, m
		}
	}
	if best >= 0 {
		c.take(best, role, why)
	}
}

// byUser gives the roles that the user named; blocked are those that the user gave to no column.
func (c *chooser) byUser(path string, wanted map[Role]string) (blocked map[Role]bool, err error) {
	blocked = map[Role]bool{}
	for _, role := range sortedRoles(wanted) {
		name := wanted[role]
		i := c.find(name)
		switch {
		case name == "":
			blocked[role] = true
		case i >= 0:
			if other, taken := c.taken[i]; taken {
				return nil, inputErrorf("--map gives column %q two roles: %s and %s", name, other, role)
			}
			c.take(i, role, "named by --map")
		case role == RoleMetric && isMetric(c.names, name):
			blocked[role] = true
		default:
			return nil, inputErrorf("%s has no column %q for --map %s=…; its columns are %s", path, name, role, c.list())
		}
	}
	return blocked, nil
}

func isMetric(names *roles.Names, name string) bool {
	_, ok := names.Value(RoleMetric, name)
	return ok
}

func sortedRoles(wanted map[Role]string) []Role {
	out := make([]Role, 0, len(wanted))
	for role := range wanted {
		out = append(out, role)
	}
	slices.Sort(out)
	return out
}

// find gives the column of a name: the exact one, else the one that reads the same without case and signs; −1 for none.
func (c *chooser) find(name string) int {
	same := func(is func(*column) bool) int { return slices.IndexFunc(c.columns, is) }
	if i := same(func(col *column) bool {
		return col.name == name || (col.parent != "" && col.parent+"."+col.name == name)
	}); i >= 0 {
		return i
	}
	key := roles.Normal(name)
	if key == "" {
		return -1
	}
	return same(func(col *column) bool { return roles.Normal(col.name) == key })
}

// list names the columns for a message.
func (c *chooser) list() string {
	const most = 40
	names := make([]string, 0, len(c.columns))
	for _, col := range c.columns {
		if !col.dropped() && len(names) < most {
			names = append(names, fmt.Sprintf("%q", col.name))
		}
	}
	return strings.Join(names, ", ")
}

// dropped tells whether the column is no column: it has neither a name nor a value.
func (c *column) dropped() bool { return c.unnamed && c.filled == 0 && c.missing == 0 }
