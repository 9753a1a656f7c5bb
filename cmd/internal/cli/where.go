package cli

import (
	"fmt"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
	"github.com/verbatim-cx/verbatim/index/query"
)

// where chooses the responses for which a filter holds: a query of fields alone, as in `verbatim search`. The empty filter gives nil, which stands for all. Every error is a usage error.
func where(t *facts.Table, expr string, how facts.Mentions) (*roaring.Bitmap, error) {
	if strings.TrimSpace(expr) == "" {
		return nil, nil
	}
	node, err := query.Parse(expr)
	if err != nil {
		return nil, err
	}
	rows, err := filter.Rows(t, node, how)
	if err != nil {
		return nil, usageError{fmt.Errorf("--where %s: %w", expr, err)}
	}
	return rows, nil
}
