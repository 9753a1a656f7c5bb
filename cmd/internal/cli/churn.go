package cli

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/churn"
)

// churnCommand tells who leaves.
type churnCommand struct {
	clientele
	risks, callbacks string
}

func newChurn(env Env) *cobra.Command {
	c := &churnCommand{clientele: clientele{statistic: statistic{inputs: inputs{env: env}}}}
	cmd := &cobra.Command{
		Use:   "churn [FILE…]",
		Short: "Tell who leaves: what goes with it, and the risk of each customer",
		Example: `  verbatim churn                                                 over the workspace of the last analyze, with its customers
  verbatim churn export.csv --customers crm.csv --customer-key account_id --risks risks.csv
  verbatim churn --customers crm.csv --customer-key id           customers alone, without a survey
  verbatim churn --customers crm.csv --customers billing.csv --customer-key id --customer-key account --churn 'status=Canceled'
  verbatim churn export.csv --callbacks call-back.csv            unhappy customers to call, also without a churn column`,
		Long: `Who left is read from the customer file: a column that is called churn, exited, status, Kündigung, abbandono, 해지 or the like, or --churn. Columns that tell the
outcome rather than predict it are named and left out. The risk is a ridge logistic regression whose accuracy is that for customers it has not seen. Without a column
that says who left there is no model: only stated risk, what customers say themselves.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := cmp.Or(checkPlace("--risks", c.risks), checkPlace("--callbacks", c.callbacks)); err != nil {
				return err
			}
			return c.overCustomers(cmd, args, func(g *gathered) error { return c.print(g, args) })
		},
	}
	c.clientele.register(cmd)
	cmd.Flags().StringVar(&c.risks, "risks", "", "write all customers with their risk, its reasons and their comments to this CSV `FILE`")
	cmd.Flags().StringVar(&c.callbacks, "callbacks", "", "write those to call back, who gave a low score and are still customers, to this CSV `FILE`")
	return cmd
}

func (c *churnCommand) print(g *gathered, paths []string) error {
	cohort, report, model, err := c.cohort(g)
	if err != nil {
		return err
	}
	opts, err := c.options(g)
	if err != nil {
		return err
	}
	texts := render.Comments{Texts: g.texts, Answers: cohort.Answers()}
	write := func(flag, path string, list func(*churn.Cohort, *churn.Model, churn.Options) []churn.CustomerRisk) error {
		if path == "" {
			return nil
		}
		customers := list(cohort, model, opts)
		err := writeFile(flag, path, c.inputFiles(paths), func(w io.Writer) error { return render.WriteRisks(w, customers, texts, model != nil) })
		if err == nil {
			_, err = fmt.Fprintf(c.env.Stderr, "wrote %s to %s\n", render.Counted(len(customers), "customer"), path)
		}
		return err
	}
	if err := errors.Join(write("risks", c.risks, churn.Risks), write("callbacks", c.callbacks, churn.Callbacks)); err != nil {
		return err
	}
	if c.json {
		return json.NewEncoder(c.env.Stdout).Encode(report)
	}
	if err := render.WriteChurn(c.env.Stdout, report, c.look()); err != nil || !c.explain {
		return err
	}
	return render.WriteFormulas(c.env.Stdout, report.Formulas)
}
