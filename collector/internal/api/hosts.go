package api

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"time"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// maxJoinLife is the longest life of a join token.
const maxJoinLife = 7 * 24 * time.Hour

// hosts serves HostService.
type hosts struct {
	apiv1.UnimplementedHostServiceServer
	readers Readers
	doorman Doorman
}

func (s *hosts) ListHosts(ctx context.Context, r *apiv1.ListHostsRequest) (*apiv1.ListHostsResponse, error) {
	const list = "hosts"
	f, err := parseFilter(r.GetFilter(), "state", "customer")
	if err == nil {
		err = f.stateIn(string(Speaking), string(Silent), string(Revoked), string(HostUnknown))
	}
	if err != nil {
		return nil, err
	}
	page, err := pageOf(list, r)
	if err != nil {
		return nil, err
	}
	q := HostQuery{Page: page, State: HostState(f["state"]), Customer: f["customer"]}
	caller := principal(ctx).Customer
	if caller != "" {
		if q.Customer != "" && q.Customer != caller {
			return &apiv1.ListHostsResponse{}, nil
		}
		q.Customer = caller
	}
	rows, end, err := s.readers.Hosts.ListHosts(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &apiv1.ListHostsResponse{NextPageToken: pageToken(list, r, end)}
	for _, h := range rows {
		if caller == "" || h.Labels[customerLabel] == caller {
			h.Units, h.Facts, h.Gaps, h.Sites = nil, nil, nil, nil
			out.Hosts = append(out.Hosts, showHost(h))
		}
	}
	return out, nil
}

func (s *hosts) GetHost(ctx context.Context, r *apiv1.GetHostRequest) (*apiv1.GetHostResponse, error) {
	name, err := hostID(r.GetName())
	if err != nil {
		return nil, err
	}
	h, err := s.readers.Hosts.Host(ctx, name)
	if caller := principal(ctx).Customer; err == nil && caller != "" && h.Labels[customerLabel] != caller {
		err = ErrNotFound
	}
	if errors.Is(err, ErrNotFound) {
		return nil, missing(apiv1.ErrorReason_ERROR_REASON_HOST_NOT_KNOWN, r.GetName())
	}
	if err != nil {
		return nil, err
	}
	return &apiv1.GetHostResponse{Host: showHost(h)}, nil
}

func (s *hosts) CreateJoinToken(ctx context.Context, r *apiv1.CreateJoinTokenRequest) (*apiv1.CreateJoinTokenResponse, error) {
	request, err := joinRequest(r)
	if err != nil {
		return nil, err
	}
	request.By = principal(ctx).actor()
	token, expires, err := s.doorman.CreateJoinToken(ctx, request)
	if err != nil {
		return nil, err
	}
	return &apiv1.CreateJoinTokenResponse{Token: token, ExpiresAt: showTime(expires)}, nil
}

func joinRequest(r *apiv1.CreateJoinTokenRequest) (JoinRequest, error) {
	host, err := hostID(r.GetName())
	if err == nil {
		err = within("life", r.GetLife().AsDuration(), time.Minute, maxJoinLife)
	}
	if err != nil {
		return JoinRequest{}, err
	}
	out := JoinRequest{Host: host, Life: r.GetLife().AsDuration(), Labels: r.GetLabels()}
	if len(out.Labels) > 32 || len(r.GetAddresses()) > 32 {
		return JoinRequest{}, wrong("labels", "at most 32 labels and 32 addresses are allowed")
	}
	for key, value := range out.Labels {
		if err := line("labels", key+value, 253); err != nil {
			return JoinRequest{}, err
		}
	}
	for _, text := range r.GetAddresses() {
		address, err := netip.ParseAddr(text)
		if err != nil {
			return JoinRequest{}, wrong("addresses", fmt.Sprintf("%q is not an IP address", text))
		}
		out.Addresses = append(out.Addresses, address)
	}
	return out, nil
}
