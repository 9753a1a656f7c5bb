package corpus_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

const qualtrics = `StartDate,ResponseId,UserLanguage,Q1,Q1_NPS_GROUP,Q2,Plan
Start Date,Response ID,User Language,"On a scale from 0 to 10, how likely are
you to recommend us to a friend?",Group,What is the main reason for your score?,Plan
"{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""plan""}"
2026-01-02 08:28:09,R_1a,EN,9,Promoter,Works well,gold
2026-01-03 09:00:00,R_2b,EN,2,Detractor,"Slow, and late",free
2026-01-04 10:30:00,R_3c,EN,ten,Promoter,Fine,free
`

const monkey = `Respondent ID,Collector ID,Start Date,How likely is it that you would recommend us to a friend or colleague?,What is the main reason for your score?,Which of these did you use?,
,,,Response,Open-Ended Response,Shop,Help desk
11814733551,440100,2026-01-02 08:28:09,9,Works well,Shop,
11814733552,440100,2026-01-03 09:00:00,2,Slow and late,,Help desk
`

func TestHeaderRows(t *testing.T) {
	tests := []struct {
		name, data, note string
		want             []string // id, score, date and text of each response
		rejected         []string // row and line
	}{
		{
			name: "Qualtrics", data: qualtrics, note: "rows 2 and 3 are header rows",
			want:     []string{"R_1a 9 2026-01-02 Works well", "R_2b 2 2026-01-03 Slow, and late"},
			rejected: []string{"row 3 (line 7)"},
		},
		{
			name: "Qualtrics without questions", note: "row 2 is a second header row",
			data: "ResponseId,nps,comment,EndDate\n\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\"\nR_1,7,fine,2026-01-02\n",
			want: []string{"R_1 7 2026-01-02 fine"},
		},
		{
			name: "SurveyMonkey", data: monkey, note: "row 2 is a second header row",
			want: []string{"11814733551 9 2026-01-02 Works well", "11814733552 2 2026-01-03 Slow and late"},
		},
		{
			name: "a comment that says Response", data: "id,nps,comment,date\nr1,7,Response,2026-01-02\nr2,8,fine,2026-01-03\nr3,8,good,2026-01-03\n",
			want: []string{"r1 7 2026-01-02 Response", "r2 8 2026-01-03 fine", "r3 8 2026-01-03 good"},
		},
		{
			name: "comments only", data: "comment\nResponse\nfine\nslow\n",
			want: []string{"in.csv:1 - - Response", "in.csv:2 - - fine", "in.csv:3 - - slow"},
		},
		{
			name: "a kind that is Response", data: "nps,kind,comment\n,Response,bad\n8,Call,good\n9,Response,fine\n",
			want: []string{"in.csv:1 - - bad", "in.csv:2 8 - good", "in.csv:3 9 - fine"},
		},
		{
			name: "a missing score", data: "nps,kind,comment\nNA,Response,bad\n8,Call,good\n9,Call,fine\n",
			want: []string{"in.csv:1 - - bad", "in.csv:2 8 - good", "in.csv:3 9 - fine"},
		},
		{
			name: "a score that is a word", data: "id,nps,comment\nr1,none,fine\nr2,8,good\nr3,9,good\n",
			want: []string{"r2 8 - good", "r3 9 - good"}, rejected: []string{"row 1 (line 2)"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := readText(t, "in.csv", tt.data)
			var got, rejected []string
			for _, r := range out.responses {
				got = append(got, inShort(r))
			}
			for _, r := range out.rejected {
				rejected = append(rejected, fmt.Sprintf("row %d (line %d)", r.Row, r.Line))
			}
			if diff := cmp.Diff([][]string{tt.want, tt.rejected}, [][]string{got, rejected}); diff != "" {
				t.Error(diff)
			}
			notes := strings.Join(out.mapping.Files[0].Notes, "\n")
			if tt.note == "" && strings.Contains(notes, "header row") || !strings.Contains(notes, tt.note) {
				t.Errorf("the notes are %q, want %q", notes, tt.note)
			}
		})
	}
}

func inShort(r *corpus.Response) string {
	score, date := "-", "-"
	if r.Score != nil {
		score = fmt.Sprint(*r.Score)
	}
	if !r.AnsweredAt.IsZero() {
		date = r.AnsweredAt.Format("2006-01-02")
	}
	return fmt.Sprintf("%s %s %s %s", r.ID, score, date, r.Text)
}

// The choices of SurveyMonkey's second row name the columns that the first leaves without a name.
func TestChoicesNameColumns(t *testing.T) {
	out := readText(t, "in.csv", monkey)
	var names []string
	for _, c := range out.mapping.Files[0].Columns {
		names = append(names, c.Name)
	}
	if len(names) != 7 || names[6] != "Help desk" {
		t.Errorf("columns: %q", names)
	}
	if scale := out.mapping.Files[0].Scale; scale.Metric != corpus.NPS {
		t.Errorf("scale: %+v", scale)
	}
}
