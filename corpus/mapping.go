package corpus

import "github.com/verbatim-cx/verbatim/corpus/roles"

// Role is what a column is to a survey response.
type Role = roles.Role

// The roles of columns.
const (
	RoleID         = roles.ID
	RoleText       = roles.Text
	RoleScore      = roles.Score
	RoleMetric     = roles.Metric
	RoleDate       = roles.Date
	RoleLang       = roles.Lang
	RolePicked     = roles.Picked
	RoleCustomer   = roles.Customer
	RoleSurveyType = roles.SurveyType
	RoleChannel    = roles.Channel
)

// Use is what becomes of a column.
type Use string

// The uses of columns. An unused column is in no response; Column.Why says why.
const (
	AsRole    Use = "role"
	AsSegment Use = "segment"
	AsField   Use = "field"
	Unused    Use = "unused"
)

// Mapping tells what was made of the input.
type Mapping struct {
	Files []FileMapping
	Notes []string // about the run as a whole, for people
}

// FileMapping tells what was made of one file.
type FileMapping struct {
	File       string // the name that responses carry
	Path       string // as it was given; "-" for standard input
	Format     string // "csv", "jsonl" or "json"
	Compressed bool   // by gzip
	Encoding   string // for example "utf-8", "utf-16le", "windows-1252"
	Delimiter  string // of a CSV file: ",", ";", "\t", "|", or "" where there is one column only
	Rows       int    // data rows, bad ones included
	Scale      Scale  // Metric is empty without a score column
	Columns    []Column
	Notes      []string // for people
}

// Column tells what was made of one column.
type Column struct {
	Name     string
	Use      Use
	Role     Role      // where Use is AsRole
	Kind     ValueKind // of a segment or field
	Filled   int       // rows with a value
	Distinct int       // distinct values, 101 where there are more than 100
	Why      string    // how it was decided
}

// Column gives the name of the column that has a role, or "".
func (m FileMapping) Column(role Role) string {
	for _, c := range m.Columns {
		if c.Use == AsRole && c.Role == role {
			return c.Name
		}
	}
	return ""
}
