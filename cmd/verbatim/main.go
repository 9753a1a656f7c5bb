// Command verbatim finds out what open-ended survey answers are about, how they feel, and which issues move the score.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/verbatim-cx/verbatim/cmd/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	env := cli.Env{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv}
	code := cli.Run(ctx, os.Args[1:], env)
	stop()
	os.Exit(code)
}
