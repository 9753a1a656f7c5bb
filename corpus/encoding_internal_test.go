package corpus

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestEncodings(t *testing.T) {
	turkish := "Kargo çok geç geldi, müşteri hizmetleri ilgisizdi ama ürünün kalitesi güzeldi, teşekkürler.\n"
	tests := []struct {
		name, text string
		enc        encoding.Encoding
		want       string
	}{
		{"Turkish", turkish, charmap.Windows1254, "windows-1254"},
		{"Turkish ISO", turkish, charmap.ISO8859_9, "windows-1254"},
		{"French", "J'ai été très déçu par la qualité, le délai de réponse a été long et la caissière désagréable.\n", charmap.Windows1252, "windows-1252"},
		{"Italian", "La qualità è buona però la consegna è arrivata in ritardo, più lenta di così non si può.\n", charmap.ISO8859_1, "windows-1252"},
		{"German", "Die Lieferung kam zu spät, für die Größe gab es keine Rückmeldung, schöne Grüße.\n", charmap.Windows1252, "windows-1252"},
		{"Spanish", "El envío llegó tarde y la atención fue pésima, además el tamaño no era el que pedí.\n", charmap.Windows1252, "windows-1252"},
		{"Portuguese", "A entrega não chegou até hoje, o serviço é péssimo e ninguém dá explicações.\n", charmap.Windows1252, "windows-1252"},
		{"Polish", "Przesyłka dotarła za późno, obsługa była nieuprzejma, ale jakość jest świetna, dziękuję.\n", charmap.Windows1250, "windows-1250"},
		{"Russian", "Доставка опоздала на три дня, но товар хороший и цена приятная.\n", charmap.Windows1251, "windows-1251"},
		{"Greek", "Η παράδοση άργησε πολύ αλλά το προϊόν είναι καλό και η τιμή χαμηλή.\n", charmap.Windows1253, "windows-1253"},
		{"Arabic", "تأخر التوصيل كثيرا لكن المنتج جيد والسعر مناسب للجميع.\n", charmap.Windows1256, "windows-1256"},
		{"Korean", "배송이 너무 늦었어요. 상담원이 불친절했지만 품질은 좋습니다.\n", korean.EUCKR, "euc-kr"},
		{"Japanese", "配送がとても遅かったです。でも品質は良かったと思います。\n", japanese.ShiftJIS, "shift_jis"},
		{"Chinese", "价格便宜但是质量不好，送餐速度也很慢。\n", simplifiedchinese.GBK, "gb18030"},
		{"UTF-16 with a mark", turkish, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16le"},
		{"UTF-16 without a mark", turkish, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"},
		{"Korean UTF-16 without a mark", "배송이 너무 늦었어요. 상담원이 불친절했지만 품질은 좋습니다.\n", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"},
		{"Chinese UTF-16, big end first", "价格便宜但是质量不好，送餐速度也很慢，不上不下不上不下。\n", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"},
		{"UTF-16, big end first", turkish, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"},
		{"UTF-8", turkish, encoding.Nop, "utf-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Repeat("id,text\n7,"+tt.text, 5)
			data, err := tt.enc.NewEncoder().Bytes([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			e, err := gather(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			name := detectEncoding(e, false)
			if name != tt.want {
				t.Fatalf("detected %s, want %s", name, tt.want)
			}
			in, err := decoded(bytes.NewReader(data), name)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := io.ReadAll(in); err != nil || string(got) != text {
				t.Errorf("decoded to %q, %v", got, err)
			}
		})
	}
}

func TestBytesThatMeanNothing(t *testing.T) {
	tests := []struct{ name, encoding, data, want string }{
		{"C1 in windows-1252", "windows-1252", "caf\xe9 \x90 \x81", "café \uFFFD \uFFFD"},
		{"half a surrogate pair", "utf-16le", "a\x00\x00\xd8b\x00", "a\uFFFDb"},
		{"odd byte", "utf-16le", "a\x00b", "a\uFFFD"},
		{"cut UTF-8", "utf-8", "a\xe2\x80?b", "a\uFFFD?b"},
		{"zero byte", "utf-8", "a\x00b", "a\uFFFDb"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in, err := decoded(strings.NewReader(tt.data), tt.encoding)
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(in)
			if err != nil || string(repair(got)) != tt.want {
				t.Errorf("%q, %v; want %q", repair(got), err, tt.want)
			}
		})
	}
}

func TestEncodingData(t *testing.T) {
	for line := range strings.Lines(encodingsData) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if page, err := readPage(strings.TrimRight(line, "\n")); err != nil || len(page.common) == 0 {
			t.Errorf("%q: %v", line, err)
		}
	}
}
