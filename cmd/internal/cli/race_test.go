//go:build race

package cli

// underRace tells that the race detector is on.
const underRace = true
