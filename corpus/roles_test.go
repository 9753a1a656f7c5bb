package corpus_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

// col is a column of a made export: its header, what is in it, and the role that should be found.
type col struct {
	header, values string
	want           corpus.Role
}

// value makes the cell of a row for a kind of column.
func value(kind string, row int) string {
	pick := func(values ...string) string { return values[row%len(values)] }
	switch kind {
	case "id":
		return fmt.Sprintf("R_%05d", row*7+3)
	case "customer":
		return fmt.Sprintf("C%d", row%17)
	case "text":
		return fmt.Sprintf("number %d was late and nobody could tell me why", row)
	case "nps":
		return fmt.Sprint(row % 11)
	case "stars":
		return fmt.Sprint(row%5 + 1)
	case "ces":
		return fmt.Sprint(row%7 + 1)
	case "date":
		return fmt.Sprintf("2026-03-%02d 10:%02d:00", row%28+1, row%60)
	case "dmy":
		return fmt.Sprintf("%02d/03/2026 10:%02d", row%28+1, row%60)
	case "millis":
		return fmt.Sprintf("17723%08d", row)
	case "lang":
		return pick("EN", "tr-TR", "it")
	case "picks":
		return pick("Delivery;Price", "Price", "Quality;Delivery", "")
	case "group":
		return pick("Promoter", "Passive", "Detractor")
	case "type":
		return pick("transactional", "relational")
	case "channel":
		return pick("email", "sms")
	case "number":
		return fmt.Sprint(row * 13)
	case "empty":
		return ""
	default:
		return pick("gold", "free", "trial")
	}
}

func TestRolesOfExports(t *testing.T) {
	const none = corpus.Role("")
	tests := []struct {
		name  string
		cols  []col
		scale corpus.Scale
	}{
		{"Qualtrics", []col{
			{"StartDate", "date", none}, {"EndDate", "date", none}, {"Status", "", none}, {"IPAddress", "customer", none}, {"Progress", "number", none},
			{"Duration (in seconds)", "number", none}, {"Finished", "", none}, {"RecordedDate", "date", corpus.RoleDate}, {"ResponseId", "id", corpus.RoleID},
			{"RecipientEmail", "empty", none}, {"ExternalReference", "customer", corpus.RoleCustomer}, {"DistributionChannel", "channel", corpus.RoleChannel},
			{"UserLanguage", "lang", corpus.RoleLang}, {"Q1_NPS_GROUP", "group", none}, {"Q1 - How likely are you to recommend us to a friend?", "nps", corpus.RoleScore},
			{"Q2 - Why did you give this score?", "text", corpus.RoleText},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Delighted", []col{
			{"id", "id", corpus.RoleID}, {"person", "customer", corpus.RoleCustomer}, {"survey_type", "type", corpus.RoleSurveyType}, {"score", "nps", corpus.RoleScore},
			{"comment", "text", corpus.RoleText}, {"permalink", "id", none}, {"created_at", "millis", corpus.RoleDate}, {"updated_at", "millis", none}, {"tags", "", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Typeform", []col{
			{"#", "id", corpus.RoleID}, {"How <strong>likely</strong> is it that you would recommend {{field:x}} to a friend or colleague?", "nps", corpus.RoleScore},
			{"What is the *primary* reason for your score?", "text", corpus.RoleText}, {"Other", "empty", none}, {"Response Type", "", none},
			{"Start Date (UTC)", "date", none}, {"Submit Date (UTC)", "date", corpus.RoleDate}, {"Network ID", "customer", none}, {"Tags", "", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Google Play", []col{
			{"Package Name", "", none}, {"App Version Code", "number", none}, {"Reviewer Language", "lang", corpus.RoleLang}, {"Device", "", none},
			{"Review Submit Date and Time", "date", corpus.RoleDate}, {"Review Submit Millis Since Epoch", "millis", none}, {"Star Rating", "stars", corpus.RoleScore},
			{"Review Title", "empty", none}, {"Review Text", "text", corpus.RoleText}, {"Developer Reply Text", "empty", none}, {"Review Link", "id", none},
		}, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}},
		{"Google Forms", []col{
			{"Timestamp", "dmy", corpus.RoleDate}, {"On a scale of 0 to 10, would you come back?", "nps", corpus.RoleScore}, {"Anything else you would like to tell us?", "text", corpus.RoleText},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"a bought panel, score by its values", []col{
			{"Your overall experience at our shop", "nps", corpus.RoleScore}, {"Q7", "text", corpus.RoleText}, {"retweet_count", "nps", none}, {"visits", "nps", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"tweets", []col{
			{"tweet_id", "id", corpus.RoleID}, {"sentiment_confidence", "stars", none}, {"negativereason", "", none}, {"retweet_count", "nps", none}, {"text", "text", corpus.RoleText}, {"tweet_created", "date", corpus.RoleDate},
		}, corpus.Scale{}},
		{"satisfaction beside nps", []col{
			{"nps", "nps", corpus.RoleScore}, {"satisfaction", "nps", none}, {"intention", "nps", none}, {"explication", "text", corpus.RoleText},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"effort", []col{{"How easy was it to solve your problem?", "ces", corpus.RoleScore}, {"Comments", "text", corpus.RoleText}}, corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}},
		{"rating to ten", []col{{"Rating", "nps", corpus.RoleScore}, {"Feedback", "text", corpus.RoleText}}, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 10}},
		{"score to five", []col{{"score", "stars", corpus.RoleScore}, {"feedback", "text", corpus.RoleText}}, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}},
		{"Turkish", []col{
			{"Yanıt No", "id", corpus.RoleID}, {"MÜŞTERİ NO", "customer", corpus.RoleCustomer}, {"Bizi tavsiye etme olasılığınız", "nps", corpus.RoleScore}, {"Bu puanı verme nedeniniz nedir?", "text", corpus.RoleText},
			{"Seçilen Konular", "picks", corpus.RolePicked}, {"Anket Türü", "type", corpus.RoleSurveyType}, {"KANAL", "channel", corpus.RoleChannel}, {"Yanıt Tarihi", "dmy", corpus.RoleDate}, {"Dil", "lang", corpus.RoleLang}, {"Şehir", "", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Turkish, short", []col{{"Yorum Tarihi", "dmy", corpus.RoleDate}, {"Yıldız", "stars", corpus.RoleScore}, {"YORUM", "text", corpus.RoleText}, {"Ürün", "", none}}, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}},
		{"Italian", []col{
			{"ID risposta", "id", corpus.RoleID}, {"Codice cliente", "customer", corpus.RoleCustomer}, {"Quanto è probabile che Lei consigli il nostro negozio?", "nps", corpus.RoleScore},
			{"Perché ha dato questo punteggio?", "text", corpus.RoleText}, {"Data della risposta", "dmy", corpus.RoleDate}, {"Lingua", "lang", corpus.RoleLang}, {"Canale", "channel", corpus.RoleChannel}, {"Problemi selezionati", "picks", corpus.RolePicked}, {"Città", "", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Korean", []col{
			{"응답 ID", "id", corpus.RoleID}, {"고객번호", "customer", corpus.RoleCustomer}, {"저희 쇼핑몰을 지인에게 추천하실 의향이 얼마나 되십니까?", "nps", corpus.RoleScore}, {"그 점수를 주신 이유는 무엇입니까?", "text", corpus.RoleText},
			{"선택 항목", "picks", corpus.RolePicked}, {"설문 유형", "type", corpus.RoleSurveyType}, {"채널", "channel", corpus.RoleChannel}, {"응답일시", "date", corpus.RoleDate}, {"언어", "lang", corpus.RoleLang}, {"등급", "", none},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Korean reviews", []col{{"작성일", "date", corpus.RoleDate}, {"별점", "stars", corpus.RoleScore}, {"리뷰 내용", "text", corpus.RoleText}}, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}},
		{"Indonesian", []col{
			{"ID Respons", "id", corpus.RoleID}, {"ID Pelanggan", "customer", corpus.RoleCustomer}, {"Seberapa besar kemungkinan Anda merekomendasikan kami?", "nps", corpus.RoleScore}, {"Apa alasan Anda memberikan nilai tersebut?", "text", corpus.RoleText},
			{"Masalah yang dipilih", "picks", corpus.RolePicked}, {"Jenis Survei", "type", corpus.RoleSurveyType}, {"Saluran", "channel", corpus.RoleChannel}, {"Tanggal", "date", corpus.RoleDate}, {"Bahasa", "lang", corpus.RoleLang},
		}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Spanish", []col{{"Fecha de la reseña", "dmy", corpus.RoleDate}, {"¿Qué tan probable es que nos recomiende?", "nps", corpus.RoleScore}, {"Motivo de su calificación", "text", corpus.RoleText}, {"Idioma", "lang", corpus.RoleLang}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"French", []col{{"Date de réponse", "dmy", corpus.RoleDate}, {"Note", "nps", corpus.RoleScore}, {"Commentaire de la note", "text", corpus.RoleText}, {"N° client", "customer", none}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"German", []col{{"Antwortdatum", "dmy", corpus.RoleDate}, {"Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?", "nps", corpus.RoleScore}, {"Begründung", "text", corpus.RoleText}, {"Kundennummer", "customer", corpus.RoleCustomer}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Portuguese", []col{{"Data da resposta", "dmy", corpus.RoleDate}, {"Nota", "nps", corpus.RoleScore}, {"Qual o principal motivo da sua nota?", "text", corpus.RoleText}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Dutch", []col{{"Ingevuld op", "dmy", corpus.RoleDate}, {"Cijfer", "nps", corpus.RoleScore}, {"Toelichting", "text", corpus.RoleText}, {"Taal", "lang", corpus.RoleLang}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Russian", []col{{"Дата ответа", "dmy", corpus.RoleDate}, {"Оценка", "nps", corpus.RoleScore}, {"Комментарий", "text", corpus.RoleText}, {"Язык", "lang", corpus.RoleLang}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"Japanese", []col{{"回答日時", "date", corpus.RoleDate}, {"推奨度", "nps", corpus.RoleScore}, {"その理由をお聞かせください", "text", corpus.RoleText}, {"言語", "lang", corpus.RoleLang}}, corpus.Scale{Metric: corpus.NPS, Max: 10}},
		{"no names at all", []col{{"A", "text", corpus.RoleText}, {"B", "", none}, {"C", "date", corpus.RoleDate}, {"D", "number", none}}, corpus.Scale{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := mapOf(t, tt.cols, corpus.Options{}).mapping.Files[0]
			want, got := map[string]corpus.Role{}, map[string]corpus.Role{}
			for _, c := range tt.cols {
				want[c.header] = c.want
				got[c.header] = ""
			}
			for _, c := range file.Columns {
				if c.Use == corpus.AsRole {
					got[c.Name] = c.Role
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("roles (-want +got):\n%s", diff)
			}
			if file.Scale != tt.scale {
				t.Errorf("scale is %+v, want %+v", file.Scale, tt.scale)
			}
		})
	}
}

// mapOf reads a made export of 60 rows.
func mapOf(t *testing.T, cols []col, opts corpus.Options) outcome {
	t.Helper()
	var b strings.Builder
	w := csv.NewWriter(&b)
	record := make([]string, len(cols))
	for row := -1; row < 60; row++ {
		for i, c := range cols {
			record[i] = c.header
			if row >= 0 {
				record[i] = value(c.values, row)
			}
		}
		if err := w.Write(record); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return read(t, opts, write(t, "in.csv", b.String()))
}

func TestMapOverrides(t *testing.T) {
	cols := []col{{"nps", "nps", ""}, {"Satisfaction", "stars", ""}, {"comment", "text", ""}, {"Other Notes", "text", ""}, {"date", "date", ""}}
	opts := corpus.Options{Map: map[corpus.Role]string{
		corpus.RoleScore: "satisfaction", corpus.RoleText: "other_notes", corpus.RoleMetric: "csat", corpus.RoleDate: "",
	}}
	file := mapOf(t, cols, opts).mapping.Files[0]
	if got := file.Column(corpus.RoleScore) + "|" + file.Column(corpus.RoleText) + "|" + file.Column(corpus.RoleDate); got != "Satisfaction|Other Notes|" {
		t.Errorf("roles went to %q", got)
	}
	if want := (corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}); file.Scale != want {
		t.Errorf("scale is %+v", file.Scale)
	}
}

func TestBadCellsDoNotChangeTheScale(t *testing.T) {
	var b strings.Builder
	b.WriteString("stars,text\n")
	for i := range 300 {
		fmt.Fprintf(&b, "%d,fine\n", i%5+1)
	}
	b.WriteString("10,bad\nfive,bad\n-3,bad\n")
	out := readText(t, "in.csv", b.String())
	if out.mapping.Files[0].Scale.Max != 5 || len(out.rejected) != 3 {
		t.Errorf("scale %+v, rejected %v", out.mapping.Files[0].Scale, out.rejected)
	}
}
