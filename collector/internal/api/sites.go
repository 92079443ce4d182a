package api

import (
	"context"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// sites serves SiteService; WhySite stands in why.go, ProbeSite in probe.go.
type sites struct {
	apiv1.UnimplementedSiteServiceServer
	readers   Readers
	oracle    Oracle
	hand      SiteHand
	incidents incidents
}

func (s *sites) ListSites(ctx context.Context, r *apiv1.ListSitesRequest) (*apiv1.ListSitesResponse, error) {
	const list = "sites"
	f, err := parseFilter(r.GetFilter(), "host", "state")
	if err == nil {
		err = f.stateIn(stateWell, stateFailing, stateUnknown)
	}
	if err != nil {
		return nil, err
	}
	page, err := pageOf(list, r)
	if err != nil {
		return nil, err
	}
	eyes := eyesOf(ctx, s.readers.Hosts)
	rows, end, err := s.readers.Sites.ListSites(ctx, SiteQuery{Page: page, Host: f["host"], State: f["state"], Customer: eyes.customer})
	if err != nil {
		return nil, err
	}
	out := &apiv1.ListSitesResponse{NextPageToken: pageToken(list, r, end)}
	for _, row := range rows {
		seen, visible, err := eyes.site(ctx, row)
		if err != nil {
			return nil, err
		}
		if visible {
			out.Sites = append(out.Sites, showSite(seen))
		}
	}
	return out, nil
}

func (s *sites) GetSite(ctx context.Context, r *apiv1.GetSiteRequest) (*apiv1.GetSiteResponse, error) {
	name, err := siteID(r.GetName())
	if err != nil {
		return nil, err
	}
	site, err := s.visible(ctx, name)
	if err != nil {
		return nil, err
	}
	return &apiv1.GetSiteResponse{Site: showSite(site)}, nil
}

func (s *sites) CreateSite(ctx context.Context, r *apiv1.CreateSiteRequest) (*apiv1.CreateSiteResponse, error) {
	record, err := recordOf(r)
	if err != nil {
		return nil, err
	}
	if err := s.hand.AddSite(ctx, record, principal(ctx).actor()); err != nil {
		return nil, err
	}
	site, err := s.readers.Sites.Site(ctx, record.Name)
	if err != nil {
		return nil, err
	}
	return &apiv1.CreateSiteResponse{Site: showSite(site)}, nil
}

// recordOf checks what an operator configures.
func recordOf(r *apiv1.CreateSiteRequest) (brain.SiteRecord, error) {
	name, err := checkSite("site_id", r.GetSiteId())
	if err != nil {
		return brain.SiteRecord{}, err
	}
	in := r.GetSite()
	record := brain.SiteRecord{
		Name: name, URL: in.GetUrl(), Address: in.GetAddress(), Interval: in.GetInterval().AsDuration(),
		Expect: int(in.GetExpectStatus()), OptOut: in.GetOptOut(),
	}
	if record.URL == "" {
		record.URL = "http://" + name + "/"
	}
	err = siteURL(name, record.URL)
	if err == nil && record.Address != "" {
		err = siteAddress(record.Address)
	}
	if err == nil {
		err = within("site.interval", record.Interval, 5*time.Second, 24*time.Hour)
	}
	if err == nil && record.Expect != 0 && (record.Expect < 100 || record.Expect > 599) {
		err = wrong("site.expect_status", "it is not an HTTP status (100 to 599)")
	}
	return record, err
}

func (s *sites) DeleteSite(ctx context.Context, r *apiv1.DeleteSiteRequest) (*apiv1.DeleteSiteResponse, error) {
	name, err := siteID(r.GetName())
	if err != nil {
		return nil, err
	}
	if err := s.hand.DeleteSite(ctx, name, principal(ctx).actor()); err != nil {
		return nil, siteMissing(err, name)
	}
	return &apiv1.DeleteSiteResponse{}, nil
}

// visible returns what the caller may see of a site.
func (s *sites) visible(ctx context.Context, name string) (Site, error) {
	site, err := s.readers.Sites.Site(ctx, name)
	if err != nil {
		return Site{}, siteMissing(err, name)
	}
	seen, ok, err := eyesOf(ctx, s.readers.Hosts).site(ctx, site)
	if err == nil && !ok {
		err = siteMissing(ErrNotFound, name)
	}
	return seen, err
}

func siteMissing(err error, name string) error {
	if errors.Is(err, ErrNotFound) {
		return missing(apiv1.ErrorReason_ERROR_REASON_SITE_NOT_KNOWN, sitesCollection+name)
	}
	return err
}
