package lexicons

import "testing"

func TestShippedDataLoads(t *testing.T) {
	for _, name := range Lists() {
		t.Run(name, func(t *testing.T) {
			set, err := Default(name)
			if err != nil {
				t.Fatal(err)
			}
			if len(set.Packs) == 0 || set.Fingerprint == "" {
				t.Errorf("set has %d packs and fingerprint %q", len(set.Packs), set.Fingerprint)
			}
		})
	}
}
