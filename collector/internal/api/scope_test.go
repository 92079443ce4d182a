package api_test

import (
	"slices"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/dynamicpb"

	"github.com/gapura-dev/gapura/collector/internal/api"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// scopes is the promise to whoever hands out tokens: the least scope of each call. It is written out a second time here, so
// that a change of the table needs a change of the promise.
var scopes = map[string]string{
	"SiteService/WhySite": "viewer", "SiteService/ListSites": "viewer", "SiteService/GetSite": "viewer",
	"SiteService/ProbeSite": "operator", "SiteService/CreateSite": "operator", "SiteService/DeleteSite": "operator",
	"HostService/ListHosts": "viewer", "HostService/GetHost": "viewer", "HostService/CreateJoinToken": "admin",
	"IncidentService/ListIncidents": "viewer", "IncidentService/GetIncident": "viewer", "IncidentService/WatchIncidents": "viewer",
	"ActionService/ListActions": "viewer", "ActionService/GetAction": "viewer", "ActionService/ApproveAction": "operator",
	"ActionService/RejectAction": "operator", "ActionService/RunAction": "operator", "ActionService/PauseActions": "operator",
	"ActionService/ResumeActions": "operator", "ObservationService/ReportObservation": "operator",
	"LatentService/ListLatents": "viewer",
}

// forEveryone are the calls that a customer's token may not make.
var forEveryone = []string{
	"SiteService/CreateSite", "SiteService/DeleteSite", "HostService/CreateJoinToken",
	"ActionService/PauseActions", "ActionService/ResumeActions",
}

// calls returns every call of gapura.api.v1, from the descriptors.
func calls(t testing.TB) []protoreflect.MethodDescriptor {
	t.Helper()
	var out []protoreflect.MethodDescriptor
	protoregistry.GlobalFiles.RangeFilesByPackage("gapura.api.v1", func(f protoreflect.FileDescriptor) bool {
		for i := range f.Services().Len() {
			for j := range f.Services().Get(i).Methods().Len() {
				out = append(out, f.Services().Get(i).Methods().Get(j))
			}
		}
		return true
	})
	if len(out) != len(scopes) {
		t.Errorf("gapura.api.v1 has %d calls, the promise names %d", len(out), len(scopes))
	}
	return out
}

// invoke makes a call with an empty request and returns the error, nil when it was let in and answered.
func invoke(t testing.TB, r *running, token string, m protoreflect.MethodDescriptor) error {
	t.Helper()
	path := "/" + string(m.Parent().FullName()) + "/" + string(m.Name())
	in := dynamicpb.NewMessage(m.Input())
	if m.IsStreamingServer() {
		stream, err := r.conn.NewStream(as(t, token), &grpc.StreamDesc{ServerStreams: true}, path)
		if err != nil {
			t.Fatal(err)
		}
		if err := stream.SendMsg(in); err != nil {
			t.Fatal(err)
		}
		return stream.RecvMsg(dynamicpb.NewMessage(m.Output()))
	}
	return r.conn.Invoke(as(t, token), path, in, dynamicpb.NewMessage(m.Output()))
}

func TestScopesOfEveryCall(t *testing.T) {
	r := serve(t, twoCustomers())
	ranks := []string{"viewer", "operator", "admin"}
	for _, m := range calls(t) {
		name := string(m.Parent().Name()) + "/" + string(m.Name())
		needed := slices.Index(ranks, scopes[name])
		if needed < 0 {
			t.Errorf("%s has no scope in the promise", name)
			continue
		}
		if got := refusal(invoke(t, r, "", m)); got != "Unauthenticated TOKEN_MISSING" {
			t.Errorf("%s without a token: %s", name, got)
		}
		if got := refusal(invoke(t, r, "stolen", m)); got != "Unauthenticated TOKEN_INVALID" {
			t.Errorf("%s with a wrong token: %s", name, got)
		}
		for rank, token := range ranks {
			got := refusal(invoke(t, r, token, m))
			if refused := got == "PermissionDenied SCOPE_TOO_SMALL"; refused != (rank < needed) {
				t.Errorf("%s as %s: %s", name, token, got)
			}
			if strings.HasPrefix(got, "Internal") || strings.HasPrefix(got, "Unknown") || got == "Unimplemented" {
				t.Errorf("%s as %s with an empty request: %s", name, token, got)
			}
		}
	}
}

func TestCallsForEveryoneRefuseCustomers(t *testing.T) {
	r := serve(t, twoCustomers())
	for _, m := range calls(t) {
		name := string(m.Parent().Name()) + "/" + string(m.Name())
		if scopes[name] == "admin" {
			continue // the customer's token is an operator's
		}
		got := refusal(invoke(t, r, "acme", m))
		if refused := got == "PermissionDenied CUSTOMER_TOKEN"; refused != slices.Contains(forEveryone, name) {
			t.Errorf("%s as a customer: %s", name, got)
		}
	}
}

// TestEveryServedCallHasANeed finds a service that was registered and forgotten in the table.
func TestEveryServedCallHasANeed(t *testing.T) {
	served := api.Served(serve(t, twoCustomers()).Server)
	for _, method := range served {
		if !api.Needed(method) {
			t.Errorf("%s is served but has no scope", method)
		}
	}
	if len(served) <= len(scopes) {
		t.Errorf("only %d calls are served; health and reflection are missing", len(served))
	}
}

func TestUnknownCallIsRefused(t *testing.T) {
	r := serve(t, twoCustomers())
	for _, path := range []string{"/gapura.api.v1.SiteService/DropEverything", "/nobody.v1.Nothing/Do"} {
		err := r.conn.Invoke(as(t, "admin"), path, &apiv1.GetSiteRequest{}, &apiv1.GetSiteResponse{})
		if got := refusal(err); got != "Unimplemented CALL_NOT_KNOWN" {
			t.Errorf("%s: %s", path, got)
		}
	}
}

func TestTooManyCallsOfOneToken(t *testing.T) {
	r := serve(t, twoCustomers(), func(c *api.Config, _ *api.Deps) { c.CallsPerSecond, c.Burst = 0.001, 2 })
	client := apiv1.NewHostServiceClient(r.conn)
	for range 2 {
		if _, err := client.ListHosts(as(t, "viewer"), &apiv1.ListHostsRequest{}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := client.ListHosts(as(t, "viewer"), &apiv1.ListHostsRequest{}); refusal(err) != "ResourceExhausted RATE_LIMITED" {
		t.Errorf("third call: %v", err)
	}
	if _, err := client.ListHosts(as(t, "operator"), &apiv1.ListHostsRequest{}); err != nil {
		t.Errorf("another token pays for it: %v", err)
	}
}

func TestMessageLimit(t *testing.T) {
	r := serve(t, twoCustomers())
	_, err := apiv1.NewHostServiceClient(r.conn).ListHosts(as(t, "viewer"), &apiv1.ListHostsRequest{Filter: strings.Repeat("x", 2<<20)})
	if status.Code(err) != codes.ResourceExhausted {
		t.Errorf("2 MiB request: %v", err)
	}
}
