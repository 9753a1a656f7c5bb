package facts

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
)

// IssueName is an issue of the list in use: its id and its name for people.
type IssueName struct{ ID, Name string }

// BuildOptions says what records alone do not tell.
type BuildOptions struct {
	Issues    []IssueName       // the whole list, in list order
	Customers []corpus.Customer // joined by Record.CustomerID; the first of two customers with one id counts
	// Scale is the scale of the score column. Where its Metric is empty, it is guessed from the records: the metric that they carry, and its
	// widest usual range that the scores need (1–10 for CSAT only when a score is above 5).
	Scale corpus.Scale
	// PicksOffered says that every customer was shown the list to pick from, so that a response without picks is a "none of these".
	PicksOffered bool
}

// Builder makes a Table from records. It is not safe for concurrent use, and keeps no record after Add.
type Builder struct {
	opts       BuildOptions
	table      *Table
	issueAt    map[string]int
	fixed      [fixedColumns]*categoryBuilder
	segments   columnSet
	fields     columnSet
	maxScore   float64
	metricSeen corpus.Metric
}

// The fixed category columns, in the order of Table.Categories.
const (
	langColumn = iota
	labelColumn
	groupColumn
	surveyColumn
	channelColumn
	fixedColumns
)

// NewBuilder makes an empty builder.
func NewBuilder(opts BuildOptions) *Builder {
	b := &Builder{opts: opts, issueAt: make(map[string]int, len(opts.Issues)), maxScore: math.Inf(-1), metricSeen: opts.Scale.Metric}
	b.fields.plain = true
	b.table = &Table{
		Lowest: roaring.New(), Highest: roaring.New(), HasText: roaring.New(), HasPicks: roaring.New(), Offered: roaring.New(), Requests: roaring.New(),
	}
	for i, name := range opts.Issues {
		b.issueAt[name.ID] = i
		b.table.Issues = append(b.table.Issues, Issue{
			ID: name.ID, Name: name.Name,
			Text: roaring.New(), Picked: roaring.New(), Positive: roaring.New(), Negative: roaring.New(),
		})
	}
	for i, name := range [fixedColumns]string{"lang", "label", "group", "survey_type", "channel"} {
		b.fixed[i] = newCategoryBuilder(name)
	}
	return b
}

// Add appends a record as the next row. It fails, without a new row, when the record has an issue that the list does not hold, a metric
// other than that of the rows before, or a date that cannot be read.
func (b *Builder) Add(rec *record.Record) error {
	day, err := b.check(rec)
	if err != nil {
		return fmt.Errorf("add record %q to the table: %w", rec.ID, err)
	}
	t, row := b.table, b.table.Rows
	t.Rows++
	t.IDs = append(t.IDs, rec.ID)
	t.CustomerID = append(t.CustomerID, rec.CustomerID)
	t.Days = append(t.Days, day)
	b.addScore(rec, row)
	b.addText(rec, row)
	b.addIssues(rec, uint32(row))
	b.addFlags(rec, uint32(row))
	b.fixed[langColumn].set(row, string(rec.Language.Code))
	b.fixed[surveyColumn].set(row, rec.SurveyType)
	b.fixed[channelColumn].set(row, rec.Channel)
	b.segments.add(row, rec.Segments)
	b.fields.add(row, rec.Fields)
	return nil
}

// check finds everything that can be wrong with a record before a column is touched.
func (b *Builder) check(rec *record.Record) (day int32, err error) {
	if b.table.Rows == math.MaxInt32 {
		return 0, fmt.Errorf("the table is full at %d rows", b.table.Rows)
	}
	for _, issue := range rec.Issues {
		if _, ok := b.issueAt[issue.ID]; !ok {
			return 0, fmt.Errorf("issue %q is not in the issue list in use; tag the records again with this list", issue.ID)
		}
	}
	if rec.AnsweredAt != "" {
		at, err := time.Parse(time.RFC3339, rec.AnsweredAt)
		if err != nil {
			return 0, fmt.Errorf("read answered_at: %w", err)
		}
		day = Day(at)
	}
	if rec.Metric == nil {
		return day, nil
	}
	if b.metricSeen != "" && *rec.Metric != b.metricSeen {
		return 0, fmt.Errorf("its metric is %s and that of the other rows is %s; analyse the two apart", *rec.Metric, b.metricSeen)
	}
	b.metricSeen = *rec.Metric
	return day, nil
}

func (b *Builder) addScore(rec *record.Record, row int) {
	score := math.NaN()
	if rec.Score != nil {
		score = float64(*rec.Score)
		b.maxScore = max(b.maxScore, score)
	}
	b.table.Score = append(b.table.Score, score)
	if rec.Group == nil {
		return
	}
	b.fixed[groupColumn].set(row, string(*rec.Group))
	switch {
	case rec.Group.Lowest():
		b.table.Lowest.Add(uint32(row))
	case rec.Group.Highest():
		b.table.Highest.Add(uint32(row))
	}
}

func (b *Builder) addText(rec *record.Record, row int) {
	sentiment := rec.HasText()
	if sentiment {
		b.table.HasText.Add(uint32(row))
	}
	for _, flag := range rec.Flags {
		if flag == analyzer.FlagNoSentiment {
			sentiment = false
		}
	}
	polarity := math.NaN()
	if sentiment {
		polarity = rec.Sentiment.Score
		b.fixed[labelColumn].set(row, string(rec.Sentiment.Label))
	}
	b.table.Polarity = append(b.table.Polarity, polarity)
}

func (b *Builder) addIssues(rec *record.Record, row uint32) {
	if len(rec.Picked) > 0 {
		b.table.HasPicks.Add(row)
	}
	if len(rec.Picked) > 0 || b.opts.PicksOffered {
		b.table.Offered.Add(row)
	}
	for _, found := range rec.Issues {
		issue := &b.table.Issues[b.issueAt[found.ID]]
		if found.Source != record.FromText {
			issue.Picked.Add(row)
		}
		if found.Source == record.FromPick {
			continue
		}
		issue.Text.Add(row)
		if found.Label == nil {
			continue
		}
		switch *found.Label {
		case analyzer.Positive:
			issue.Positive.Add(row)
		case analyzer.Negative:
			issue.Negative.Add(row)
		}
	}
}

func (b *Builder) addFlags(rec *record.Record, row uint32) {
	if len(rec.Requests) > 0 {
		b.table.Requests.Add(row)
	}
	for _, name := range rec.Flags {
		at, found := slices.BinarySearchFunc(b.table.Flags, name, func(f Flag, name string) int { return strings.Compare(f.Name, name) })
		if !found {
			b.table.Flags = slices.Insert(b.table.Flags, at, Flag{name, roaring.New()})
		}
		b.table.Flags[at].Rows.Add(row)
	}
}

// Table gives the finished table. The builder must not be used after.
func (b *Builder) Table() *Table {
	t := b.table
	t.Scale = b.scale()
	for _, column := range b.fixed {
		t.Categories = append(t.Categories, column.column(t.Rows))
	}
	for _, column := range b.segments.list {
		values := column.category.column(t.Rows)
		if _, taken := t.Category(column.name); taken { // a column of the export that is called "group", say
			values.Name = "segment." + column.name
		}
		t.Categories = append(t.Categories, values)
		if column.isNumeric() {
			t.Numbers = append(t.Numbers, column.numberColumn(t.Rows))
		}
	}
	for _, column := range b.fields.list {
		if column.isNumeric() && !t.hasNumber(column.name) {
			t.Numbers = append(t.Numbers, column.numberColumn(t.Rows))
		}
	}
	t.joinCustomers(b.opts.Customers)
	t.optimize()
	return t
}

// scale completes the scale that the options left open.
func (b *Builder) scale() corpus.Scale {
	if b.opts.Scale.Metric != corpus.NoMetric {
		return b.opts.Scale
	}
	switch b.metricSeen {
	case corpus.NPS:
		return corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}
	case corpus.CSAT:
		if b.maxScore > 5 {
			return corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 10}
		}
		return corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}
	case corpus.CES:
		return corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}
	default:
		return corpus.Scale{}
	}
}

// optimize packs the bitmaps; the table is read only from here on.
func (t *Table) optimize() {
	for _, rows := range t.bitmaps() {
		rows.RunOptimize()
	}
}

// bitmaps lists all bitmaps in the order in which they are stored.
func (t *Table) bitmaps() []*roaring.Bitmap {
	out := []*roaring.Bitmap{t.Lowest, t.Highest, t.HasText, t.HasPicks, t.Offered, t.Requests}
	for _, flag := range t.Flags {
		out = append(out, flag.Rows)
	}
	for i := range t.Issues {
		issue := &t.Issues[i]
		out = append(out, issue.Text, issue.Picked, issue.Positive, issue.Negative)
	}
	return out
}

// Day gives the day number of a moment: whole days since 1970-01-01 UTC, negative before. Midnight of that day itself cannot be told from a
// missing date in Table.Days.
func Day(at time.Time) int32 {
	return int32(math.Floor(float64(at.Unix()) / 86400))
}
