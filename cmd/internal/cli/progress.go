package cli

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
)

// progress tells on Stderr what takes longer than a second: a line that is rewritten on a terminal, a line every ten seconds in a log. It is safe for
// concurrent use.
type progress struct {
	mu       sync.Mutex
	out      io.Writer
	terminal bool
	start    time.Time
	last     time.Time
	dirty    bool
}

func newProgress(env Env) *progress {
	now := time.Now()
	return &progress{out: env.Stderr, terminal: isTerminal(env.Stderr), start: now, last: now}
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// reading reports the first pass over the files.
func (p *progress) reading(c corpus.Progress) {
	p.show(func() string { return fmt.Sprintf("reading %s: %d rows", c.File, c.Rows) })
}

// rows reports how many rows were tagged.
func (p *progress) rows(n int) {
	p.show(func() string {
		return fmt.Sprintf("%d rows tagged, %.0f a second", n, float64(n)/time.Since(p.start).Seconds())
	})
}

// dictionary reports that a dictionary starts to load.
func (p *progress) dictionary(lang analyzer.Lang) {
	if !p.terminal {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.print(fmt.Sprintf("loading the dictionary for %s, this takes a few seconds", lang))
}

func (p *progress) show(text func() string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	pause := 10 * time.Second
	if p.terminal {
		pause = time.Second
	}
	if time.Since(p.last) < pause {
		return
	}
	p.last = time.Now()
	p.print(text())
}

func (p *progress) print(text string) {
	if p.terminal {
		_, _ = fmt.Fprintf(p.out, "\r\x1b[2K%s", text)
		p.dirty = true
		return
	}
	_, _ = fmt.Fprintln(p.out, text)
}

// end clears the line on a terminal.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.dirty {
		_, _ = fmt.Fprint(p.out, "\r\x1b[2K")
		p.dirty = false
	}
}
