package api_test

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/gapura-dev/gapura/collector/internal/api"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// TestWhyAsJSON holds the contract that other tools rely on: these fields are always there.
func TestWhyAsJSON(t *testing.T) {
	w := twoCustomers()
	w.actions = nil
	code, header, body := serve(t, w).request(t, "GET", "/v1/sites/shop.example:why", "viewer", "")
	if code != http.StatusOK || header.Get("Content-Type") != "application/json" {
		t.Fatalf("%d %s", code, body)
	}
	got := decode(t, body)
	for _, field := range []string{"site", "state", "incident", "latent", "lastLook", "advice", "proof"} {
		if _, there := got[field]; !there {
			t.Errorf("%s is missing", field)
		}
	}
	i := got["incident"].(map[string]any)
	for _, field := range []string{"name", "site", "hosts", "cause", "runnerUp", "observations", "evidence", "timeline", "action", "resolvedAt", "advice"} {
		if _, there := i[field]; !there {
			t.Errorf("incident.%s is missing", field)
		}
	}
	if i["action"] != nil || i["resolvedAt"] != nil {
		t.Errorf("action %v, resolvedAt %v: want null", i["action"], i["resolvedAt"])
	}
	if unseen, isList := i["unseen"].([]any); !isList || len(unseen) != 0 {
		t.Errorf("unseen %v: want []", i["unseen"])
	}
}

func TestGetIsTheResourceItself(t *testing.T) {
	r := serve(t, twoCustomers())
	for path, name := range map[string]string{
		"/v1/" + shopIncident: shopIncident, "/v1/hosts/web-1": "hosts/web-1", "/v1/sites/shop.example": "sites/shop.example",
		"/v1/actions/" + shopAction: "actions/" + shopAction,
	} {
		if code, _, body := r.request(t, "GET", path, "viewer", ""); code != 200 || decode(t, body)["name"] != name {
			t.Errorf("%s: %d %s", path, code, body)
		}
	}
}

// TestErrorsAsJSON checks the status and reason that a billing panel sees.
func TestErrorsAsJSON(t *testing.T) {
	r := serve(t, twoCustomers())
	for _, test := range []struct {
		method, path, token, body string
		code                      int
		reason                    string
	}{
		{"GET", "/v1/incidents", "", "", 401, "TOKEN_MISSING"},
		{"GET", "/v1/incidents", "stolen", "", 401, "TOKEN_INVALID"},
		{"POST", "/v1/actions:pause", "viewer", `{"reason":"x"}`, 403, "SCOPE_TOO_SMALL"},
		{"GET", "/v1/sites/nobody.example:why", "viewer", "", 404, "SITE_NOT_KNOWN"},
		{"GET", "/v1/nothing", "viewer", "", 404, "CALL_NOT_KNOWN"},
		{"PATCH", "/v1/sites/shop.example", "viewer", "", 405, "CALL_NOT_KNOWN"},
		{"GET", "/v1/incidents?filter=color%3Dred", "viewer", "", 400, "FILTER_INVALID"},
		{"GET", "/v1/incidents?pageSize=x", "viewer", "", 400, "FIELD_INVALID"},
		{"POST", "/v1/actions:pause", "operator", `{"reason":`, 400, "FIELD_INVALID"},
		{"POST", "/v1/actions:pause", "operator", `{"raison":"x"}`, 400, "FIELD_INVALID"},
		{"POST", "/v1/observations", "operator", `{"site":"shop.example"}`, 400, "FIELD_INVALID"},
		{"POST", "/v1/actions:pause", "operator", `{"reason":"` + strings.Repeat("x", 2<<20) + `"}`, 400, "FIELD_INVALID"},
	} {
		code, _, body := r.request(t, test.method, test.path, test.token, test.body)
		if code != test.code || !strings.Contains(strings.ReplaceAll(body, " ", ""), `"reason":"`+test.reason+`"`) {
			t.Errorf("%s %s: %d %s, want %d %s", test.method, test.path, code, body, test.code, test.reason)
		}
	}
}

func TestIdempotencyKeyHeader(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	for range 2 {
		if code, _, body := r.request(t, "POST", "/v1/actions:pause", "operator", `{"reason":"x"}`, "Idempotency-Key", "k-1"); code != 200 {
			t.Fatalf("%d %s", code, body)
		}
	}
	if len(w.done) != 1 {
		t.Errorf("done %v", w.done)
	}
}

func TestWatchAsEventsAndLines(t *testing.T) {
	r := serve(t, twoCustomers())
	for accept, want := range map[string][]string{
		"text/event-stream": {"data: ", "data: ", "id: "},
		"application/json":  {`{"result":`, `{"result":`, `{"result":`},
	} {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		req, _ := http.NewRequestWithContext(ctx, "GET", r.url+"/v1/incidents:watch", nil)
		req.Header.Set("Authorization", "Bearer viewer")
		req.Header.Set("Accept", accept)
		got, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(got.Body)
		for _, start := range want {
			for lines.Scan() && lines.Text() == "" {
			}
			if !strings.HasPrefix(strings.ReplaceAll(lines.Text(), `": {`, `":{`), start) {
				t.Errorf("%s: line %q, want %s…", accept, lines.Text(), start)
			}
		}
		if accept == "text/event-stream" && got.Header.Get("Content-Type") != accept {
			t.Errorf("content type %s", got.Header.Get("Content-Type"))
		}
		cancel()
		_ = got.Body.Close()
	}
}

// TestBrowserResumes sends what an EventSource sends when it comes back.
func TestBrowserResumes(t *testing.T) {
	r := serve(t, twoCustomers())
	code, _, body := r.request(t, "GET", "/v1/incidents:watch", "viewer", "", "Accept", "text/event-stream", "Last-Event-ID", "gone.7")
	if code != http.StatusBadRequest || !strings.Contains(body, "RESUME_TOO_OLD") {
		t.Errorf("%d %s", code, body)
	}
}

func TestOpenAPIListsEveryCall(t *testing.T) {
	code, _, body := serve(t, twoCustomers()).request(t, "GET", "/openapi.json", "", "")
	if code != 200 {
		t.Fatal(code)
	}
	for _, m := range calls(t) {
		if id := string(m.Parent().Name()) + "_" + string(m.Name()); !strings.Contains(body, `"`+id+`"`) {
			t.Errorf("%s is not in the document", id)
		}
	}
	if strings.Contains(body, "gapura.agent") || strings.Contains(body, "EnrollService") {
		t.Error("the document holds more than the API")
	}
}

func TestHealthNeedsNoToken(t *testing.T) {
	if code, _, body := serve(t, twoCustomers()).request(t, "GET", "/healthz", "", ""); code != 200 || !strings.Contains(body, "SERVING") {
		t.Errorf("%d %s", code, body)
	}
}

// TestOnePortWithTLS speaks gRPC and HTTPS to one listener.
func TestOnePortWithTLS(t *testing.T) {
	cert, pool := certificate(t)
	r := serve(t, twoCustomers(), func(c *api.Config, _ *api.Deps) {
		c.TLS = &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{cert}}
	})
	secure := &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS13}
	conn, err := grpc.NewClient("passthrough:///"+r.Addr().String(), grpc.WithTransportCredentials(credentials.NewTLS(secure)))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := apiv1.NewHostServiceClient(conn).ListHosts(as(t, "viewer"), &apiv1.ListHostsRequest{}); err != nil {
		t.Errorf("gRPC: %v", err)
	}
	for _, protocols := range [][]string{{"http/1.1"}, {"h2"}} {
		tlsConfig := secure.Clone()
		tlsConfig.NextProtos = protocols
		web := &http.Client{Transport: &http.Transport{TLSClientConfig: tlsConfig, ForceAttemptHTTP2: slices.Contains(protocols, "h2")}}
		got, err := web.Get("https://" + r.Addr().String() + "/healthz")
		if err != nil || got.StatusCode != 200 {
			t.Errorf("HTTPS over %v: %v", protocols, err)
			continue
		}
		_ = got.Body.Close()
		web.CloseIdleConnections()
	}
	if _, _, err := plain(r); err == nil {
		t.Error("plaintext was answered on a TLS port")
	}
}

// plain asks a port in plaintext.
func plain(r *running) (int, http.Header, error) {
	got, err := http.Get(r.url + "/healthz")
	if err != nil {
		return 0, nil, err
	}
	defer got.Body.Close()
	if got.StatusCode == http.StatusBadRequest { // "client sent an HTTP request to an HTTPS server"
		return 0, nil, http.ErrNotSupported
	}
	return got.StatusCode, got.Header, nil
}

// TestOwnCertificate shows the certificate that the configuration names, and its successor without a restart.
func TestOwnCertificate(t *testing.T) {
	files := api.CertificateFiles{Certificate: filepath.Join(t.TempDir(), "cert.pem"), Key: filepath.Join(t.TempDir(), "key.pem")}
	write := func(at time.Time) *x509.CertPool {
		t.Helper()
		cert, pool := certificate(t)
		key, err := x509.MarshalPKCS8PrivateKey(cert.PrivateKey)
		if err != nil {
			t.Fatal(err)
		}
		for path, block := range map[string]*pem.Block{
			files.Certificate: {Type: "CERTIFICATE", Bytes: cert.Certificate[0]}, files.Key: {Type: "PRIVATE KEY", Bytes: key},
		} {
			if err := errors.Join(os.WriteFile(path, pem.EncodeToMemory(block), 0o600), os.Chtimes(path, at, at)); err != nil {
				t.Fatal(err)
			}
		}
		return pool
	}
	first := write(time.Now().Add(-time.Hour))
	r := serve(t, twoCustomers(), func(c *api.Config, _ *api.Deps) { c.Own = files })
	shows := func(pool *x509.CertPool) error {
		conn, err := tls.Dial("tcp", r.Addr().String(), &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12})
		if err == nil {
			err = conn.Close()
		}
		return err
	}
	if err := shows(first); err != nil {
		t.Errorf("first: %v", err)
	}
	second := write(time.Now())
	if err := shows(second); err != nil {
		t.Errorf("after the files were replaced: %v", err)
	}
	if err := os.WriteFile(files.Key, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := shows(second); err != nil {
		t.Errorf("while the files do not fit: %v", err)
	}
	cfg := config()
	cfg.Own = api.CertificateFiles{Certificate: files.Certificate, Key: "/nonexistent"}
	if _, err := api.New(cfg, api.Deps{Log: slog.New(slog.DiscardHandler)}); err == nil || !strings.Contains(err.Error(), "api.tls") {
		t.Errorf("without a key: %v", err)
	}
}

func TestUnixSocket(t *testing.T) {
	path := filepath.Join(t.TempDir(), "api.sock")
	serve(t, twoCustomers(), func(c *api.Config, _ *api.Deps) { c.Listen = "unix:" + path })
	conn, err := grpc.NewClient("unix:"+path, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := apiv1.NewHostServiceClient(conn).ListHosts(as(t, "viewer"), &apiv1.ListHostsRequest{}); err != nil {
		t.Error(err)
	}
}

func TestPlaintextStaysOnThisMachine(t *testing.T) {
	for listen, ok := range map[string]bool{
		"127.0.0.1:0": true, "[::1]:0": true, "unix:/x": true, ":8503": false, "0.0.0.0:8503": false, "192.0.2.1:8503": false, "nonsense": false,
	} {
		cfg := api.Defaults()
		cfg.Listen = listen
		if err := cfg.Validate(); (err == nil) != ok {
			t.Errorf("%s in plaintext: %v", listen, err)
		}
	}
}

// certificate makes a certificate for 127.0.0.1 and the pool that believes it.
func certificate(t testing.TB) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, pool
}
