package render

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"strings"
)

// reportFiles are the page's templates, its style sheet and the names of languages.
//
//go:embed templates/*.html templates/*.css templates/languages.txt
var reportFiles embed.FS

// WriteReport writes the summary as one HTML page that needs neither network nor scripts: the metric, the distribution of the scores, the drivers with
// the comments behind them, and the method. The same summary gives the same bytes. It changes nothing in s, and writes nothing unless the whole page
// could be made. It fails on a nil summary and on errors of w.
func WriteReport(w io.Writer, s *Summary) error {
	if s == nil {
		return errors.New("write report: there is no summary to show")
	}
	pages, err := template.New("report").Funcs(template.FuncMap{"pack": packTerms}).ParseFS(reportFiles, "templates/*.html", "templates/*.css")
	if err != nil {
		return fmt.Errorf("write report: parse templates: %w", err)
	}
	names, err := languageNames()
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	view, err := newReportPage(s, names)
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	var page bytes.Buffer
	if err := pages.ExecuteTemplate(&page, "report.html", view); err != nil {
		return fmt.Errorf("write report: fill the page: %w", err)
	}
	if _, err := w.Write(page.Bytes()); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// languageNames reads the English names of language codes.
func languageNames() (map[string]string, error) {
	data, err := reportFiles.ReadFile("templates/languages.txt")
	if err != nil {
		return nil, fmt.Errorf("read language names: %w", err)
	}
	names := map[string]string{}
	for line := range strings.Lines(string(data)) {
		code, name, ok := strings.Cut(strings.TrimSpace(line), " ")
		if ok && code != "#" {
			names[code] = name
		}
	}
	return names, nil
}
