package api

import (
	"context"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// latents serves LatentService.
type latents struct {
	apiv1.UnimplementedLatentServiceServer
	readers Readers
}

func (s *latents) ListLatents(ctx context.Context, r *apiv1.ListLatentsRequest) (*apiv1.ListLatentsResponse, error) {
	const list = "latents"
	f, err := parseFilter(r.GetFilter(), "host", "site", "cause")
	if err != nil {
		return nil, err
	}
	page, err := pageOf(list, r)
	if err != nil {
		return nil, err
	}
	eyes := eyesOf(ctx, s.readers.Hosts)
	rows, end, err := s.readers.Latents.ListLatents(ctx, LatentQuery{
		Page: page, Host: f["host"], Site: f["site"], Cause: f["cause"], Customer: eyes.customer,
	})
	if err != nil {
		return nil, err
	}
	if rows, err = keep(ctx, rows, eyes.latent); err != nil {
		return nil, err
	}
	return &apiv1.ListLatentsResponse{Latents: showLatents(rows, languageOf(ctx)), NextPageToken: pageToken(list, r, end)}, nil
}
