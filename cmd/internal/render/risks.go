package render

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/index/churn"
)

// Comments are the texts behind customers: by response, and the responses of each customer, oldest first.
type Comments struct {
	Texts   map[string]string
	Answers map[string][]string
}

// WriteRisks writes customers as CSV for spreadsheets. With a model the columns have its risk and reasons, without only the stated risk: the number of signs in the
// customer's last answer. Cells that a spreadsheet would run are defused.
func WriteRisks(w io.Writer, rows []churn.CustomerRisk, comments Comments, model bool) error {
	out := csv.NewWriter(w)
	header := []string{"customer_id"}
	if model {
		header = append(header, "state", "risk", "risk_out_of_fold", "reason_1", "reason_2", "reason_3")
	} else {
		header = append(header, "stated_risk")
	}
	header = append(header, "signs", "score", "answered_at", "response_id", "issues", "comment", "earlier_comments")
	if err := out.Write(header); err != nil {
		return fmt.Errorf("write customers: %w", err)
	}
	for i := range rows {
		if err := out.Write(riskRow(&rows[i], comments, model)); err != nil {
			return fmt.Errorf("write customer %s: %w", rows[i].ID, err)
		}
	}
	out.Flush()
	return out.Error()
}

func riskRow(r *churn.CustomerRisk, comments Comments, model bool) []string {
	row := []string{r.ID}
	if model {
		var reasons [3]string
		for k, reason := range r.Reasons[:min(3, len(r.Reasons))] {
			reasons[k] = reason.Text
		}
		row = append(row, r.State, optional(r.Risk, plainRisk), optional(r.OutOfFold, plainRisk))
		row = append(row, reasons[:]...)
	} else {
		row = append(row, strconv.Itoa(len(r.Signs)))
	}
	var earlier []string
	for _, id := range comments.Answers[r.ID] {
		if text := comments.Texts[id]; id != r.Response && text != "" {
			earlier = append([]string{text}, earlier...)
		}
	}
	row = append(row, strings.Join(r.Signs, "; "), score(r.Score), r.Day, r.Response, strings.Join(r.Issues, ";"), comments.Texts[r.Response], strings.Join(earlier, " ¶ "))
	for i := range row {
		row[i] = guardFormula(row[i])
	}
	return row
}

// plainRisk writes a risk so that programs can read it.
func plainRisk(v float64) string { return strconv.FormatFloat(v, 'f', 4, 64) }
