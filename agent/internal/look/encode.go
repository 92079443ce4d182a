package look

import (
	"fmt"
	"strings"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// encode says a fact now. One that is over its size becomes the gap that says so.
func encode(witness string, body fact.Body) *agentv1.Fact {
	out, err := wire.FromFact(fact.Fact{At: time.Now(), Witness: witness, Body: body})
	if err == nil {
		return out
	}
	reason := fmt.Sprintf("fact over %d KiB: %s %.200s", fact.MaxSize>>10, body.Kind(), body.Subject())
	return &agentv1.Fact{
		At: timestamppb.Now(), Witness: witness,
		Body: &agentv1.Fact_Gap{Gap: &agentv1.Gap{Count: 1, Reason: strings.ToValidUTF8(reason, "?")}},
	}
}

// encodeAll keeps what a dump says of vhosts and pools, and that something in it could not be read.
func encodeAll(unitName string, t webconf.Topology, gap error) []byte {
	var kept agentv1.LookAnswer
	for _, v := range t.Vhosts {
		v.Unit, v.Tree = unitName, fact.Disk
		kept.Facts = append(kept.Facts, encode("topology", v))
	}
	for _, p := range t.Pools {
		p.Unit, p.Tree = unitName, fact.Disk
		kept.Facts = append(kept.Facts, encode("topology", p))
	}
	if gap != nil {
		reason := fmt.Sprintf("topology of %s could not be read: %.200s", unitName, strings.ToValidUTF8(gap.Error(), "?"))
		kept.Facts = append(kept.Facts, encode("topology", fact.Gap{Count: 1, Reason: reason}))
	}
	out, err := proto.Marshal(&kept)
	if err != nil {
		return nil // no such message exists; what is unknown is left out
	}
	return out
}

// decode returns the facts of a kept dump as facts about one state of the configuration.
func decode(dump []byte, as agentv1.Vhost_Tree) []*agentv1.Fact {
	var kept agentv1.LookAnswer
	if proto.Unmarshal(dump, &kept) != nil {
		return nil
	}
	for _, f := range kept.Facts {
		if v := f.GetVhost(); v != nil {
			v.Tree = as
		}
		if p := f.GetPool(); p != nil {
			p.Tree = as
		}
	}
	return kept.Facts
}
