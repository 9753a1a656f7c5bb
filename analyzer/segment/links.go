package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tagLength is the length of "@name" or "#word" at byte i, or 0.
func tagLength(text string, i int) int {
	if i > 0 && !atWordStart(text, i) {
		return 0 // an e-mail address without its head, or C#
	}
	n := runLength(text[i+1:], func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_'
	})
	if n == 0 {
		return 0
	}
	return n + 1
}

// linkLength is the length of a URL or an e-mail address at the start of s, or 0. It is asked at every word, so it looks far ahead only once
// the start has proved to be a link.
func (s scanner) linkLength(text string) int {
	start := strings.ToLower(text[:min(len(text), len("https://"))])
	for _, scheme := range [...]string{"http://", "https://", "www."} {
		if strings.HasPrefix(start, scheme) {
			url := text[:runLength(text, func(r rune) bool { return !unicode.IsSpace(r) })]
			if url = strings.TrimRight(url, ".,;:!?)]}>\"'…"); len(url) > len(scheme) {
				return len(url)
			}
		}
	}
	if n := addressLength(text); n > 0 {
		return n
	}
	return s.domainLength(text)
}

// maxHost bounds in bytes the host names that are looked for without a scheme.
const maxHost = 64

// domainLength is the length of a host name such as "amazon.de" or "shop.acme.com/help" at the start of s, or 0: ASCII, with an end that is in the list and is
// no word of the language.
func (s scanner) domainLength(text string) int {
	host := text[:runLength(text[:min(len(text), maxHost)], isHostByte)]
	host = strings.TrimRight(host, ".-")
	dot := strings.LastIndexByte(host, '.')
	if dot < 2 || !strings.ContainsFunc(host[:dot], unicode.IsLetter) {
		return 0
	}
	words, ok := s.lists.domains[host[dot+1:]]
	if !ok || words[s.lang] && !strings.HasSuffix(host[:dot], ".com") || follows(text[len(host):]) {
		return 0
	}
	if rest := text[len(host):]; strings.HasPrefix(rest, "/") {
		path := rest[:runLength(rest, func(r rune) bool { return r > ' ' && r < utf8.RuneSelf })]
		return len(host) + len(strings.TrimRight(path, ".,;:!?)]}>\"'/"))
	}
	return len(host)
}

// follows tells that a name goes on: a letter, but not of a script that is written without spaces, or an address.
func follows(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r == '@' || r == '_' || unicode.IsDigit(r) || unicode.IsLetter(r) && !spaceless(r)
}

func isHostByte(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '-')
}

// mentionLength is the length of "@name" or "@name.id" at byte i, or 0.
func (s scanner) mentionLength(text string, i int) int {
	n := tagLength(text, i)
	if n == 0 || i+n >= len(text) || text[i+n] != '.' {
		return n
	}
	end := runLength(text[i+n+1:], func(r rune) bool { return r >= 'a' && r <= 'z' })
	rest := text[i+n+1+end:]
	if words, ok := s.lists.domains[text[i+n+1:i+n+1+end]]; ok && !words[s.lang] && !follows(rest) {
		return n + 1 + end
	}
	return n
}

// maxLocal is the longest part before the @ of an e-mail address (RFC 5321).
const maxLocal = 64

// addressLength is the length of an e-mail address at the start of s, or 0.
func addressLength(s string) int {
	at := runLength(s[:min(len(s), maxLocal+1)], isAddressByte)
	if at == 0 || at == len(s) || s[at] != '@' {
		return 0
	}
	end := at + 1 + runLength(s[at+1:], isAddressByte)
	host := strings.TrimRight(s[at+1:end], ".-")
	if strings.LastIndexByte(host, '.') <= 0 || end < len(s) && s[end] == '@' {
		return 0
	}
	return at + 1 + len(host)
}

func isAddressByte(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-+%", r))
}
