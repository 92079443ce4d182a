package api

import (
	"google.golang.org/grpc/health/grpc_health_v1"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	reflectionv1alpha "google.golang.org/grpc/reflection/grpc_reflection_v1alpha"

	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Scope is what the bearer of a token may do; each includes the ones before it.
type Scope int8

// The scopes. Anyone is the scope of a caller without a token.
const (
	Anyone Scope = iota
	Viewer
	Operator
	Admin
)

// String prints anyone, viewer, operator or admin.
func (s Scope) String() string {
	return [...]string{"anyone", "viewer", "operator", "admin"}[max(0, min(int(s), 3))]
}

// Principal is who calls.
type Principal struct {
	ID       string    // of the token, never the token itself
	Scope    Scope     // what it may do
	Customer string    // the only customer it sees; empty for all
	Tier     fact.Tier // how far what it reports is trusted
}

// actor names the principal in the audit.
func (p Principal) actor() string { return "token:" + p.ID }

// need is what a call asks of its caller.
type need struct {
	scope    Scope
	everyone bool // it concerns every customer, so a customer's token may not
}

// needs holds every call there is. A call that is not here is refused.
var needs = map[string]need{
	apiv1.SiteService_WhySite_FullMethodName:    {scope: Viewer},
	apiv1.SiteService_ListSites_FullMethodName:  {scope: Viewer},
	apiv1.SiteService_GetSite_FullMethodName:    {scope: Viewer},
	apiv1.SiteService_ProbeSite_FullMethodName:  {scope: Operator},
	apiv1.SiteService_CreateSite_FullMethodName: {scope: Operator, everyone: true},
	apiv1.SiteService_DeleteSite_FullMethodName: {scope: Operator, everyone: true},

	apiv1.HostService_ListHosts_FullMethodName:       {scope: Viewer},
	apiv1.HostService_GetHost_FullMethodName:         {scope: Viewer},
	apiv1.HostService_CreateJoinToken_FullMethodName: {scope: Admin, everyone: true},

	apiv1.IncidentService_ListIncidents_FullMethodName:  {scope: Viewer},
	apiv1.IncidentService_GetIncident_FullMethodName:    {scope: Viewer},
	apiv1.IncidentService_WatchIncidents_FullMethodName: {scope: Viewer},

	apiv1.ActionService_ListActions_FullMethodName:   {scope: Viewer},
	apiv1.ActionService_GetAction_FullMethodName:     {scope: Viewer},
	apiv1.ActionService_ApproveAction_FullMethodName: {scope: Operator},
	apiv1.ActionService_RejectAction_FullMethodName:  {scope: Operator},
	apiv1.ActionService_RunAction_FullMethodName:     {scope: Operator},
	apiv1.ActionService_PauseActions_FullMethodName:  {scope: Operator, everyone: true},
	apiv1.ActionService_ResumeActions_FullMethodName: {scope: Operator, everyone: true},

	apiv1.ObservationService_ReportObservation_FullMethodName: {scope: Operator},
	apiv1.LatentService_ListLatents_FullMethodName:            {scope: Viewer},

	grpc_health_v1.Health_Check_FullMethodName:                             {scope: Anyone},
	grpc_health_v1.Health_List_FullMethodName:                              {scope: Anyone},
	grpc_health_v1.Health_Watch_FullMethodName:                             {scope: Anyone},
	reflectionv1.ServerReflection_ServerReflectionInfo_FullMethodName:      {scope: Viewer},
	reflectionv1alpha.ServerReflection_ServerReflectionInfo_FullMethodName: {scope: Viewer},
}
