package cli

import (
	"fmt"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
	"github.com/verbatim-cx/verbatim/index/query"
)

// where chooses the responses for which a filter holds: a query of fields alone, as in `verbatim search`. The empty filter gives nil, which stands for all; one that holds for no response is a mistake. Every error is a usage error.
func where(t *facts.Table, expr string, how facts.Mentions) (*roaring.Bitmap, error) {
	if strings.TrimSpace(expr) == "" {
		return nil, nil
	}
	node, err := query.Parse(expr)
	if err != nil {
		return nil, err
	}
	return some(t, "--where "+expr, node, how)
}

// some gives the responses of a filter, which is named in messages. That there are none is a mistake.
func some(t *facts.Table, named string, node query.Node, how facts.Mentions) (*roaring.Bitmap, error) {
	rows, err := filter.Rows(t, node, how)
	switch {
	case err != nil:
		return nil, usageError{fmt.Errorf("%s: %w", named, err)}
	case rows.IsEmpty():
		return nil, noResponse(t, named, node)
	}
	return rows, nil
}

// elsewhere is the flag by which other commands find a workspace, with a space before it; empty where they look anyway.
func elsewhere(workspace string) string {
	if workspace == defaultWorkspace {
		return ""
	}
	return fmt.Sprintf(" --workspace %q", workspace)
}
