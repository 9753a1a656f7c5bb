package cli

import (
	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// signals counts requests and flags.
type signals map[string]int

// requested is the key of requests, which are no flag.
const requested = "requests"

func (s signals) add(rec *record.Record) {
	if len(rec.Requests) > 0 {
		s[requested]++
	}
	for _, flag := range rec.Flags {
		s[flag]++
	}
}

// list gives those that occur, most urgent first.
func (s signals) list() []render.Signal {
	out := []render.Signal{}
	for _, signal := range []render.Signal{
		{Name: "about to leave", Query: query.FlagField + ":" + analyzer.FlagLeaving, N: s[analyzer.FlagLeaving]},
		{Name: "with a request", Query: query.HasField + ":" + query.HasRequest, N: s[requested]},
		{Name: "against their score", Query: query.FlagField + ":" + record.FlagContradiction, N: s[record.FlagContradiction]},
		{Name: "repeated", Query: query.FlagField + ":" + record.FlagDuplicate, N: s[record.FlagDuplicate]},
		{Name: "without an answer", Query: query.FlagField + ":" + analyzer.FlagNoAnswer, N: s[analyzer.FlagNoAnswer]},
		{Name: "gibberish", Query: query.FlagField + ":" + analyzer.FlagGibberish, N: s[analyzer.FlagGibberish]},
	} {
		if signal.N > 0 {
			out = append(out, signal)
		}
	}
	return out
}
