package value

import (
	_ "embed" // the template
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
)

//go:embed value.yaml
var template string

// Template is a value.yaml with every assumption explained and empty.
func Template() string { return template }

// ErrAssumptions marks a file of assumptions that cannot be used.
var ErrAssumptions = errors.New("the assumptions cannot be used")

// Assumptions is what the data do not tell; what is nil is not given. Amounts are in Currency.
type Assumptions struct {
	Currency              string    `yaml:"currency"`
	ChurnPeriodMonths     *float64  `yaml:"churn_period_months"`
	CustomersAtStart      *float64  `yaml:"customers_at_start"`
	CustomersLost         *float64  `yaml:"customers_lost"`
	CustomersAcquired     *float64  `yaml:"customers_acquired"`
	CustomerValuePerYear  *float64  `yaml:"customer_value_per_year"`
	ValueColumn           string    `yaml:"value_column"`
	ValueMonths           *float64  `yaml:"value_months"`
	LifespanYears         *float64  `yaml:"lifespan_years"`
	Revenue               *float64  `yaml:"revenue"`
	Sales                 *float64  `yaml:"sales"`
	ContractValueSigned   *float64  `yaml:"contract_value_signed"`
	NewCustomers          *float64  `yaml:"new_customers"`
	SupportCost           *float64  `yaml:"support_cost"`
	SupportedCustomers    *float64  `yaml:"supported_customers"`
	Keep                  []float64 `yaml:"keep"`
	ProgrammeCostOnce     *float64  `yaml:"programme_cost_once"`
	ProgrammeCostPerMonth *float64  `yaml:"programme_cost_per_month"`
	TeamCostPerMonth      *float64  `yaml:"team_cost_per_month"`
	DiscountPerYear       *float64  `yaml:"discount_per_year"`
}

// ReadAssumptions reads a value.yaml. Names that it does not know and amounts below zero are errors that wrap ErrAssumptions and say where.
func ReadAssumptions(data []byte) (Assumptions, error) {
	var a Assumptions
	if err := yaml.UnmarshalWithOptions(data, &a, yaml.Strict()); err != nil && strings.TrimSpace(string(data)) != "" {
		return a, fmt.Errorf("%w: %w", ErrAssumptions, err)
	}
	return a, a.check()
}

// check refuses what no amount can be.
func (a *Assumptions) check() error {
	for _, f := range a.fields() {
		for _, v := range f.values {
			if v < 0 || math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("%w: %s is %v, and must be 0 or more", ErrAssumptions, f.name, v)
			}
		}
	}
	for _, period := range []*float64{a.ChurnPeriodMonths, a.ValueMonths, a.LifespanYears} {
		if period != nil && *period == 0 {
			return fmt.Errorf("%w: churn_period_months, value_months and lifespan_years must be above 0", ErrAssumptions)
		}
	}
	if a.DiscountPerYear != nil && *a.DiscountPerYear >= 1 {
		return fmt.Errorf("%w: discount_per_year is %v; write 0.08 for 8 %%", ErrAssumptions, *a.DiscountPerYear)
	}
	if a.CustomersAtStart != nil && a.CustomersLost != nil && *a.CustomersLost > *a.CustomersAtStart {
		return fmt.Errorf("%w: customers_lost is %v of customers_at_start %v", ErrAssumptions, *a.CustomersLost, *a.CustomersAtStart)
	}
	return nil
}

// field is one assumption by its name in the file.
type field struct {
	name   string
	text   string
	values []float64
}

// fields lists all assumptions in the order of the file.
func (a *Assumptions) fields() []field {
	var out []field
	v := reflect.ValueOf(*a)
	for i := range v.NumField() {
		f := field{name: v.Type().Field(i).Tag.Get("yaml")}
		switch value := v.Field(i).Interface().(type) {
		case string:
			f.text = value
		case []float64:
			f.values = value
		case *float64:
			if value != nil {
				f.values = []float64{*value}
			}
		}
		out = append(out, f)
	}
	return out
}

// Assumption is one assumption as it was used.
type Assumption struct {
	Name   string `json:"name"`
	Value  string `json:"value"`  // empty where it is not known
	Source string `json:"source"` // "given", "customer file", "default" or "not given"
}

// The sources of assumptions.
const (
	given        = "given"
	fromCustomer = "customer file"
	byDefault    = "default"
	notGiven     = "not given"
)

// list writes every assumption with where it came from. found has those that were not given.
func (a *Assumptions) list(found map[string]Assumption) []Assumption {
	var out []Assumption
	for _, f := range a.fields() {
		one := Assumption{Name: f.name, Value: f.text, Source: given}
		for _, v := range f.values {
			one.Value = strings.TrimPrefix(one.Value+", "+plain(v), ", ")
		}
		if one.Value == "" {
			one.Source = notGiven
		}
		if other, ok := found[f.name]; ok {
			other.Name = f.name
			one = other
		}
		out = append(out, one)
	}
	return out
}

func plain(v float64) string { return strconv.FormatFloat(math.Round(v*1e6)/1e6, 'f', -1, 64) }
