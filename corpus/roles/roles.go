// Package roles knows what columns of survey exports are called.
//
// The problem: one column has a hundred names, in a dozen languages, from "Q2_TEXT" to a whole question. The shape: names.tsv holds
// the names as data; Load reads it; Match gives the roles that a header may have, best first. The trap: a name is only half
// of the evidence; package corpus looks at the values before it believes one.
package roles

// Role is what a column is to a survey response.
type Role string

// The roles.
const (
	ID         Role = "id"
	Text       Role = "text"
	Score      Role = "score"
	Metric     Role = "metric"
	Date       Role = "date"
	Lang       Role = "lang"
	Picked     Role = "picked"
	Customer   Role = "customer"
	SurveyType Role = "survey_type"
	Channel    Role = "channel"
)

// all are the roles in the order in which they are told to people.
var all = [...]Role{ID, Text, Score, Metric, Date, Lang, Picked, Customer, SurveyType, Channel}

// Exists tells whether there is such a role.
func Exists(role Role) bool {
	for _, r := range all {
		if r == role {
			return true
		}
	}
	return false
}

// List names the roles for people.
func List() string {
	out := ""
	for i, role := range all {
		if i > 0 {
			out += ", "
		}
		out += string(role)
	}
	return out
}
