package spool

import (
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// segment is a run of records in ascending numbers, in a file or, while the disk refuses, in memory.
type segment struct {
	first  uint64 // the lowest number it may hold; names the file
	path   string // empty in memory
	file   *os.File
	mem    []byte
	size   int64
	synced int64 // of size, what has reached the disk
	index  []entry
}

// entry says where a record begins. Numbers may have holes where a record was damaged.
type entry struct {
	seq    uint64
	offset int64
	length int32
}

const suffix = ".seg"

func segmentPath(dir string, first uint64) string {
	return filepath.Join(dir, fmt.Sprintf("%020d%s", first, suffix))
}

// createSegment makes an empty segment file. The folder is synced, so that the file outlives a power cut.
func createSegment(dir string, first uint64) (*segment, error) {
	path := segmentPath(dir, first)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("create spool segment: %w", err)
	}
	if err := syncDir(dir); err != nil {
		file.Close()
		os.Remove(path)
		return nil, err
	}
	return &segment{first: first, path: path, file: file}, nil
}

// openSegment reads a segment file back. A torn tail is cut off; a damaged middle is skipped and leaves a hole.
func openSegment(path string) (*segment, error) {
	first, err := strconv.ParseUint(strings.TrimSuffix(filepath.Base(path), suffix), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("read name of spool segment: %w", err)
	}
	file, err := os.OpenFile(path, os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open spool segment: %w", err)
	}
	data, err := io.ReadAll(io.LimitReader(file, 2*segmentSize))
	if err != nil {
		file.Close()
		return nil, fmt.Errorf("read spool segment: %w", err)
	}
	s := &segment{first: first, path: path, file: file}
	s.index, s.size = scan(data, first)
	if err := file.Truncate(s.size); err != nil {
		file.Close()
		return nil, fmt.Errorf("cut torn tail off spool segment: %w", err)
	}
	return s, nil
}

// scan finds the good records of a segment and the end of the last of them.
func scan(data []byte, first uint64) (index []entry, end int64) {
	next := first
	for at := 0; at+headerSize <= len(data); {
		seq, payload, err := parseRecord(data[at:])
		if err != nil || seq < next {
			at += skip(data[at+1:]) + 1
			continue
		}
		length := headerSize + len(payload)
		index = append(index, entry{seq: seq, offset: int64(at), length: int32(length)})
		next = seq + 1
		at += length
		end = int64(at)
	}
	return index, end
}

// skip returns how far the next mark is, or the length of data when there is none.
func skip(data []byte) int {
	for i := 0; i+4 <= len(data); i++ {
		if binary.BigEndian.Uint32(data[i:]) == mark {
			return i
		}
	}
	return len(data)
}

// append writes a record at the end. On an error the segment is as it was before.
func (s *segment) append(seq uint64, payload []byte) error {
	record := appendRecord(nil, seq, payload)
	if s.file != nil {
		if _, err := s.file.WriteAt(record, s.size); err != nil {
			_ = s.file.Truncate(s.size) // a torn tail would be cut off at the next start as well
			return fmt.Errorf("write spool segment: %w", err)
		}
	} else {
		s.mem = append(s.mem, record...)
	}
	s.index = append(s.index, entry{seq: seq, offset: s.size, length: int32(len(record))})
	s.size += int64(len(record))
	return nil
}

// read returns the payload of the record that an entry points at.
func (s *segment) read(e entry) ([]byte, error) {
	record := make([]byte, e.length)
	if s.file == nil {
		copy(record, s.mem[e.offset:])
	} else if _, err := s.file.ReadAt(record, e.offset); err != nil {
		return nil, fmt.Errorf("read spool record %d: %w", e.seq, err)
	}
	seq, payload, err := parseRecord(record)
	if err == nil && seq != e.seq {
		err = errBad
	}
	if err != nil {
		return nil, fmt.Errorf("read spool record %d: %w", e.seq, err)
	}
	return payload, nil
}

// from returns the entries numbered at least seq.
func (s *segment) from(seq uint64) []entry {
	i, _ := slices.BinarySearchFunc(s.index, seq, func(e entry, seq uint64) int {
		if e.seq < seq {
			return -1
		}
		return 1
	})
	return s.index[i:]
}

// last returns the highest number held, or first-1 when there is none.
func (s *segment) last() uint64 {
	if len(s.index) == 0 {
		return s.first - 1
	}
	return s.index[len(s.index)-1].seq
}

// remove deletes the segment.
func (s *segment) remove() {
	if s.file != nil {
		s.file.Close()
		os.Remove(s.path) // what stays is found and counted at the next start
	}
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open spool folder: %w", err)
	}
	defer d.Close()
	if err := d.Sync(); err != nil {
		return fmt.Errorf("sync spool folder: %w", err)
	}
	return nil
}
