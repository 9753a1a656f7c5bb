package roles_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

func load(t testing.TB) *roles.Names {
	t.Helper()
	names, err := roles.Load()
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestNormal(t *testing.T) {
	tests := map[string]string{
		"NPSScore": "nps score", "customerID": "customer id", "tweet_id": "tweet id", "RecordedDate": "recorded date", "MÜŞTERİ NO": "musteri no",
		"Yıldız": "yildiz", "YILDIZ": "yildiz", "  Étoiles (1–5) ": "etoiles 1 5", "고객 의견": "고객 의견", "コメント": "コメント",
		"How <b>likely</b> are you?": "how likely are you", "#": "#", "Q2_1_TEXT": "q2 1 text", "a < b": "a b", "": "",
	}
	for in, want := range tests {
		if got := roles.Normal(in); got != want {
			t.Errorf("Normal(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestMatch(t *testing.T) {
	tests := []struct {
		header string
		role   roles.Role
		metric string
		kind   roles.Kind
	}{
		{"Review Rating", roles.Score, "csat", roles.Whole},
		{"shop rating", roles.Score, "csat", roles.Word},
		{"rating review", roles.Text, "", roles.Word},
		{"punteggio del commento", roles.Score, "", roles.Word},
		{"commento sul punteggio", roles.Text, "", roles.Word},
		{"Q1 NPS", roles.Score, "nps", roles.Word},
		{"What is the primary reason for your score?", roles.Text, "", roles.Question},
		{"On a scale from 0 to 10, how likely are you to recommend us?", roles.Score, "nps", roles.Question},
		{"comment language", roles.Lang, "", roles.Whole},
		{"leave date", roles.Date, "", roles.Word},
		{"reason", roles.Text, "", roles.Weak},
	}
	names := load(t)
	for _, tt := range tests {
		t.Run(tt.header, func(t *testing.T) {
			found := names.Match(tt.header)
			if len(found) == 0 {
				t.Fatal("nothing matches")
			}
			if m := found[0]; m.Role != tt.role || m.Metric != tt.metric || m.Kind != tt.kind {
				t.Errorf("%+v", m)
			}
		})
	}
}

func TestNoMatch(t *testing.T) {
	names := load(t)
	for _, header := range []string{"Q1_NPS_GROUP", "airline_sentiment_confidence", "negativereason", "retweet_count", "birth date", "plan", "device id", "idea", "scoreboard", ""} {
		if found := names.Match(header); len(found) > 0 {
			t.Errorf("%q matches %+v", header, found)
		}
	}
}

func TestLanguage(t *testing.T) {
	names := load(t)
	got := map[string]string{}
	for _, value := range []string{"tr", "TR", "tr-TR", "tr_TR", "tur", "Turkish", "türkçe", "TÜRKÇE", "Chinese (Simplified)", "nb-NO", "한국어", "und", ""} {
		code, ok := names.Language(value)
		if !ok {
			t.Errorf("%q is not known", value)
		}
		got[value] = code
	}
	want := map[string]string{
		"tr": "tr", "TR": "tr", "tr-TR": "tr", "tr_TR": "tr", "tur": "tr", "Turkish": "tr", "türkçe": "tr", "TÜRKÇE": "tr",
		"Chinese (Simplified)": "zh", "nb-NO": "nb", "한국어": "ko", "und": "", "": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, value := range []string{"gold", "xx", "Pacific Time", "elvish"} {
		if code, ok := names.Language(value); ok {
			t.Errorf("%q is %q", value, code)
		}
	}
}

func TestMissing(t *testing.T) {
	names := load(t)
	for value, want := range map[string]bool{"NA": true, "n/a": true, "NULL": true, "-": true, "NaN": true, "0": false, "none": false, "Nadia": false} {
		if names.Missing(value) != want {
			t.Errorf("Missing(%q) is %v", value, !want)
		}
	}
}

// TestNamesAreMet holds the data to the code: each name of each list must find its own role.
func TestNamesAreMet(t *testing.T) {
	names := load(t)
	for _, name := range names.All() {
		found := names.Match(name.Name)
		ok := false
		for _, m := range found {
			ok = ok || m.Role == name.Role
		}
		if !ok {
			t.Errorf("%q of role %s is not met: %+v", name.Name, name.Role, found)
		}
	}
}
