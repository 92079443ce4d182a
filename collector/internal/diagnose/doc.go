// Package diagnose names the cause behind what is seen; one cause per file.
//
// A cause is a value: an ID, a title, and a condition that answers yes, no or unknown and explains itself by the facts
// it used. Missing or stale data is unknown, and unknown neither raises nor clears. Adding a cause is one file and its
// stories in testdata/<id>.
//
// Examine looks at a failing site as a few scenes, one for each way that its requests take through a host, and asks
// each scene every cause of the Catalogue. The words that conditions are made of are few: all, oneOf and not, and words
// about faces (what the outside sees), units, targets, pools, configuration tests, log signs and silence, each family
// in its own file. Latents asks a whole host for faults that have not hurt yet, and Well says how a healthy site is
// known to be healthy.
package diagnose
