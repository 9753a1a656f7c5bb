//go:build race

package churn

// underRace tells that the race detector is on.
const underRace = true
