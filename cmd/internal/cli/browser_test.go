package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// browser opens a page in headless Chromium and gives what it prints. The test is skipped where there is none.
func browser(t *testing.T, page string, flags ...string) string {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("no chromium is installed: the report was not opened; apt-get install chromium")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	args := append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage",
		"--user-data-dir=" + t.TempDir(),
	}, flags...)
	cmd := exec.CommandContext(ctx, path, append(args, "file://"+page)...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("chromium %v: %v\n%s", flags, err, stderr.String())
	}
	return stdout.String()
}

// signed writes a number as pages do: with a real minus sign.
func signed(format string, v float64) string {
	return strings.ReplaceAll(fmt.Sprintf(format, v), "-", "−")
}

// TestReportInBrowser opens the page and looks for the numbers of the JSON in it.
func TestReportInBrowser(t *testing.T) {
	a := sample(t)
	page := filepath.Join(a.workspace, htmlFile)
	var s render.Summary
	if err := json.Unmarshal([]byte(a.stdout), &s); err != nil {
		t.Fatal(err)
	}
	dom := browser(t, page, "--dump-dom")
	text := html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(dom[strings.Index(dom, "<body"):], " "))
	text = strings.Join(strings.Fields(text), " ")
	wants := []string{
		signed("%.1f", *s.Drivers.Metric.Value), signed("%.1f to ", *s.Drivers.Metric.Low) + signed("%.1f", *s.Drivers.Metric.High),
		fmt.Sprintf("%d of %d responses have a score", s.Drivers.Metric.Scored, s.Drivers.Metric.N),
	}
	for i := range s.Drivers.Drivers {
		d := &s.Drivers.Drivers[i]
		wants = append(wants, d.Name, signed("%+.1f", *d.Impact.Value)+" ("+signed("%+.1f", *d.Impact.Low)+" to "+signed("%+.1f", *d.Impact.High)+")")
	}
	for i := range s.Trends.Periods {
		p := &s.Trends.Periods[i]
		wants = append(wants, p.Period+" "+fmt.Sprint(p.Metric.Scored)+" "+signed("%.1f", *p.Metric.Value))
	}
	for i := range s.Segments.By {
		for _, g := range s.Segments.By[i].Groups {
			wants = append(wants, fmt.Sprint(g.Figures[0].N)+" "+signed("%.1f", *g.Figures[0].Value)+" "+signed("%.1f", *g.Figures[0].Low))
		}
	}
	for _, signal := range s.Signals {
		wants = append(wants, fmt.Sprintf("%s %d", signal.Name, signal.N))
	}
	text = strings.ReplaceAll(text, "−0.0", "0.0")
	for _, want := range wants {
		want = strings.NewReplacer("−0.0", "0.0", "+0.0", "0.0").Replace(want)
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// probe says, from inside a page, what it asked for and what does not fit into its width.
const probe = `<script>addEventListener("load", () => {
  const out = [];
  for (const e of document.querySelectorAll("body *")) {
    const r = e.getBoundingClientRect();
    if (r.width > 1 && r.right > innerWidth + 1 && !e.closest(".scroll, .hidden, .skip")) out.push(e.tagName + "." + e.getAttribute("class") + " " + e.textContent.slice(0, 40));
  }
  for (const e of document.querySelectorAll("blockquote")) { // a comment that is not cut has no scroll bar
    if (e.scrollHeight > e.clientHeight && e.clientHeight < parseFloat(getComputedStyle(e).maxHeight)) out.push("scroll bar: " + e.textContent.slice(0, 40));
  }
  parent.postMessage(JSON.stringify({inner: innerWidth, scroll: document.documentElement.scrollWidth, asked: performance.getEntriesByType("resource").map(r => r.name), out: out.slice(0, 5)}), "*");
})</script>`

// TestReportFitsAndAsksForNothing takes the ban on loading out of the page, so that whatever it would load is seen, and shows it as wide as a screen and as a phone.
func TestReportFitsAndAsksForNothing(t *testing.T) {
	heavy(t)
	dir := t.TempDir()
	page := read(t, filepath.Join(sample(t).workspace, htmlFile))
	ban := regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	if !ban.MatchString(page) {
		t.Fatal("the page does not forbid loading")
	}
	write(t, filepath.Join(dir, "page.html"), strings.Replace(ban.ReplaceAllString(page, ""), "</body>", probe+"</body>", 1))
	frame := filepath.Join(dir, "frame.html")
	write(t, frame, `<!DOCTYPE html><meta charset="utf-8"><script>addEventListener("message", e => { const p = document.createElement("pre"); p.textContent = e.data; document.body.append(p) })</script>
<body><iframe src="page.html" width="390" height="800"></iframe><iframe src="page.html" width="1280" height="800"></iframe></body>`)
	dom := browser(t, frame, "--dump-dom", "--virtual-time-budget=20000", "--allow-file-access-from-files")
	seen := regexp.MustCompile(`(?s)<pre>(.*?)</pre>`).FindAllStringSubmatch(dom, -1)
	if len(seen) != 2 {
		t.Fatalf("%d of two pages told their size:\n%.500s", len(seen), dom)
	}
	for _, one := range seen {
		var told struct {
			Inner, Scroll int
			Asked, Out    []string
		}
		if err := json.Unmarshal([]byte(html.UnescapeString(one[1])), &told); err != nil {
			t.Fatal(err)
		}
		if len(told.Asked) > 0 {
			t.Errorf("the page asks for %q", told.Asked)
		}
		if told.Scroll > told.Inner || len(told.Out) > 0 {
			t.Errorf("%d pixels do not fit into %d: %q", told.Scroll, told.Inner, told.Out)
		}
	}
	pdf := filepath.Join(dir, "page.pdf")
	browser(t, filepath.Join(sample(t).workspace, htmlFile), "--print-to-pdf="+pdf, "--no-pdf-header-footer")
	if info, err := os.Stat(pdf); err != nil || info.Size() < 50_000 {
		t.Errorf("printed: %v, %v", info, err)
	}
}
