// Package diagnose names the cause behind what is seen; one cause per file.
//
// A cause is a value: an ID, a title, and a condition that answers yes, no or unknown and explains itself by the facts
// it used. Missing or stale data is unknown, and unknown neither raises nor clears. Adding a cause is one file and its
// stories in testdata/<id>.
package diagnose
