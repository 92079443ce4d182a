package spool

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
)

// A record on disk: mark, length of the payload, CRC32C over everything that follows it, number, payload.
//
//	0      4        8      12          20
//	| mark | length | crc  | number    | payload …
//
// The mark lets a reader find the next good record behind a bad one. An empty payload says that the number was given
// to something that could not be kept.
const (
	mark       = 0x47617031 // "Gap1"
	headerSize = 20
)

// MaxRecord is the largest payload in bytes: one fact with its envelope.
const MaxRecord = 9 << 10

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var (
	errShort = errors.New("record is cut off")
	errBad   = errors.New("record is damaged")
)

// appendRecord appends the encoded record to buf.
func appendRecord(buf []byte, seq uint64, payload []byte) []byte {
	start := len(buf)
	buf = binary.BigEndian.AppendUint32(buf, mark)
	buf = binary.BigEndian.AppendUint32(buf, uint32(len(payload)))
	buf = binary.BigEndian.AppendUint32(buf, 0)
	buf = binary.BigEndian.AppendUint64(buf, seq)
	buf = append(buf, payload...)
	binary.BigEndian.PutUint32(buf[start+8:], checksum(buf[start:]))
	return buf
}

// parseRecord reads the record at the start of b. The payload is a part of b.
func parseRecord(b []byte) (seq uint64, payload []byte, err error) {
	if len(b) < headerSize {
		return 0, nil, errShort
	}
	size := binary.BigEndian.Uint32(b[4:])
	if binary.BigEndian.Uint32(b) != mark || size > MaxRecord {
		return 0, nil, errBad
	}
	if len(b) < headerSize+int(size) {
		return 0, nil, errShort
	}
	b = b[:headerSize+int(size)]
	if binary.BigEndian.Uint32(b[8:]) != checksum(b) {
		return 0, nil, errBad
	}
	return binary.BigEndian.Uint64(b[12:]), b[headerSize:], nil
}

// checksum covers length, number and payload.
func checksum(record []byte) uint32 {
	return crc32.Update(crc32.Checksum(record[4:8], castagnoli), castagnoli, record[12:])
}
