package corpus_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

var update = flag.Bool("update", false, "write the golden files anew")

// summary tells names of columns and roles, and no values.
func summary(out outcome) string {
	var b strings.Builder
	for _, f := range out.mapping.Files {
		fmt.Fprintf(&b, "%s: %s %s delimiter %q, %d rows, %d rejected, scale %s %d-%d\n", f.File, f.Format, f.Encoding, f.Delimiter, f.Rows, len(out.rejected), f.Scale.Metric, f.Scale.Min, f.Scale.Max)
		for _, c := range f.Columns {
			what := fmt.Sprintf("%s of %ss", c.Use, [...]string{"text", "number", "date"}[c.Kind])
			if c.Use == corpus.AsRole {
				what = string(c.Role)
			}
			fmt.Fprintf(&b, "  %s: %s\n", c.Name, what)
		}
		for _, note := range f.Notes {
			fmt.Fprintf(&b, "  note: %s\n", note)
		}
	}
	for _, warning := range out.warnings {
		fmt.Fprintf(&b, "warning: %s\n", warning)
	}
	return b.String()
}

func TestRawExports(t *testing.T) {
	data := sharedData(t)
	for _, name := range []string{"airline_raw.csv", "nps_retail_fr_raw_latin1.csv", "store_reviews_tr_raw_utf16le.csv", "nps_telecom_en.jsonl", "nps_card_pt.jsonl"} {
		t.Run(name, func(t *testing.T) {
			got := summary(read(t, corpus.Options{}, filepath.Join(data, name)))
			golden := filepath.Join("testdata", name+".mapping")
			if *update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("mapping (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAllSharedJSONLIsAccepted(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(sharedData(t), "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			out := read(t, corpus.Options{}, path)
			if len(out.rejected) > 0 {
				t.Errorf("%d of %d rows rejected, the first: %v", len(out.rejected), out.mapping.Files[0].Rows, out.rejected[0])
			}
			f := out.mapping.Files[0]
			if f.Column(corpus.RoleID) != "id" || f.Column(corpus.RoleText) != "text" || f.Column(corpus.RoleLang) != "lang" {
				t.Errorf("roles: %+v", f.Columns)
			}
		})
	}
}

func TestSharedCustomerFiles(t *testing.T) {
	data := sharedData(t)
	keys := map[string]string{
		"telco_churn_ibm.csv": "customerID", "telco_churn_ibm_ext_status.csv": "Customer ID", "telco_churn_ibm_ext_services.csv": "Customer ID",
		"telco_churn_ibm_ext_demographics.csv": "Customer ID", "bank_churn_records.csv": "CustomerId", "b2b_nps_churn.csv": "ACCT_ID",
	}
	for name, key := range keys {
		t.Run(name, func(t *testing.T) {
			customers, err := corpus.ReadCustomers(filepath.Join(data, name), "", corpus.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if customers.Key != key || len(customers.Rejected) > 0 {
				t.Errorf("key %q, rejected %v", customers.Key, customers.Rejected)
			}
		})
	}
}
