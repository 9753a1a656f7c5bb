package cli

import (
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// look tells how output should look: colours on a terminal unless NO_COLOR is set, as wide as the terminal or COLUMNS, 100 columns elsewhere.
func look(env Env) render.Look {
	l := render.Look{Width: 100}
	if columns, err := strconv.Atoi(env.Getenv("COLUMNS")); err == nil && columns >= 40 {
		l.Width = columns
	}
	if file, ok := env.Stdout.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		l.Color = env.Getenv("NO_COLOR") == "" && env.Getenv("TERM") != "dumb"
		if width, _, err := term.GetSize(int(file.Fd())); err == nil && width >= 40 {
			l.Width = width
		}
	}
	return l
}

func (in *inputs) look() render.Look { return look(in.env) }
