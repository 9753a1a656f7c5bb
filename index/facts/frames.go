package facts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

// A stored table is a magic header followed by frames, each of them: length (4 bytes, little-endian), CRC-32C of the bytes (4 bytes), the
// bytes. A frame of length zero ends the file. So no byte reaches the decoder before its checksum was seen to be right, and a file that was cut
// anywhere, even between two frames, has no end frame and is an error.

// magic names the format; the last digits are its version, raised with every change of the layout.
const magic = "VBFACTS\x0003"

const (
	frameSize   = 1 << 20
	frameHeader = 8
)

// ErrFormat marks a file that is no facts table of this version, or a damaged one. The remedy is to build the table again from the index.
var ErrFormat = errors.New("not a whole facts table of this version")

// frameWriter cuts a stream into frames. Close writes the rest and the end frame; it does not close the writer below.
type frameWriter struct {
	w       io.Writer
	buf     []byte
	written int64
}

func newFrameWriter(w io.Writer) (*frameWriter, error) {
	f := &frameWriter{w: w, buf: make([]byte, frameHeader, frameHeader+frameSize)}
	return f, f.put([]byte(magic))
}

func (f *frameWriter) Write(p []byte) (int, error) {
	done := 0
	for done < len(p) {
		n := min(len(p)-done, frameSize+frameHeader-len(f.buf))
		f.buf = append(f.buf, p[done:done+n]...)
		done += n
		if len(f.buf) == frameSize+frameHeader {
			if err := f.flush(); err != nil {
				return done, err
			}
		}
	}
	return done, nil
}

func (f *frameWriter) Close() error {
	if len(f.buf) > frameHeader {
		if err := f.flush(); err != nil {
			return err
		}
	}
	return f.flush()
}

func (f *frameWriter) flush() error {
	body := f.buf[frameHeader:]
	binary.LittleEndian.PutUint32(f.buf, uint32(len(body)))
	binary.LittleEndian.PutUint32(f.buf[4:], crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)))
	err := f.put(f.buf)
	f.buf = f.buf[:frameHeader]
	return err
}

func (f *frameWriter) put(p []byte) error {
	n, err := f.w.Write(p)
	f.written += int64(n)
	return err
}

// frameReader gives the bytes of the frames, each after its checksum was verified.
type frameReader struct {
	r    io.Reader
	body bytes.Reader
	buf  []byte
	end  bool
}

func newFrameReader(r io.Reader) (*frameReader, error) {
	head := make([]byte, len(magic))
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, fmt.Errorf("%w: the header is cut short: %w", ErrFormat, err)
	}
	if string(head) != magic {
		return nil, fmt.Errorf("%w: the header is %q", ErrFormat, head)
	}
	return &frameReader{r: r, buf: make([]byte, frameSize)}, nil
}

func (f *frameReader) Read(p []byte) (int, error) {
	for f.body.Len() == 0 {
		if f.end {
			return 0, io.EOF
		}
		if err := f.next(); err != nil {
			return 0, err
		}
	}
	return f.body.Read(p)
}

func (f *frameReader) next() error {
	var head [frameHeader]byte
	if _, err := io.ReadFull(f.r, head[:]); err != nil {
		return fmt.Errorf("%w: it ends before its end mark: %w", ErrFormat, noEOF(err))
	}
	size := binary.LittleEndian.Uint32(head[:])
	if size > frameSize {
		return fmt.Errorf("%w: a frame of %d bytes", ErrFormat, size)
	}
	body := f.buf[:size]
	if _, err := io.ReadFull(f.r, body); err != nil {
		return fmt.Errorf("%w: a frame is cut short: %w", ErrFormat, noEOF(err))
	}
	if crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)) != binary.LittleEndian.Uint32(head[4:]) {
		return fmt.Errorf("%w: a checksum does not match", ErrFormat)
	}
	f.end = size == 0
	f.body.Reset(body)
	return nil
}

// noEOF keeps a reader above from taking a truncated file for a finished one.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
