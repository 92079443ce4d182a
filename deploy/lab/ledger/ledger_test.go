package ledger

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// journal is what systemd 252 wrote of an application that died once and was brought back, was restarted by somebody, died
// again and reached its start limit.
const journal = `{"MESSAGE_ID":"5eb03494b6584870a536b337290809b3","UNIT":"app.service"}
{"UNIT":"app.service","JOB_TYPE":"restart","JOB_RESULT":"done","MESSAGE_ID":"9d1aaa27d60140bd96365438aad20286"}
{"UNIT":"app.service","JOB_TYPE":"start","MESSAGE_ID":"7d4958e842da4a758f6c1cdc7b36dcc5"}
{"UNIT":"app.service","JOB_TYPE":"start","JOB_RESULT":"done","MESSAGE_ID":"39f53479d3a045ac8e11786248231fbf"}
{"UNIT":"app.service","JOB_TYPE":"restart","JOB_RESULT":"done"}
{"UNIT":"app.service","JOB_TYPE":"start","JOB_RESULT":"done"}
{"MESSAGE_ID":"5eb03494b6584870a536b337290809b3","UNIT":"app.service"}
{"UNIT":"app.service","JOB_TYPE":"restart","JOB_RESULT":"done"}
{"UNIT":"app.service","JOB_TYPE":"start","JOB_RESULT":"failed"}
{"MESSAGE_ID":"5eb03494b6584870a536b337290809b3","UNIT":"cron.service"}
no JSON
`

func TestSystemdsOwnRestartsAreToldFromOthers(t *testing.T) {
	before := Ledger{invocations: map[string]string{"app.service": "a", "nginx.service": "n"}}
	after := Ledger{invocations: map[string]string{"app.service": "b", "nginx.service": "n"}}
	after.jobs = jobs(journal, after.invocations)
	want := []string{
		"restart app.service", "start app.service", "restart app.service", "start app.service", "restart app.service", "start app.service",
	}
	if diff := cmp.Diff(want, before.Jobs(after)); diff != "" {
		t.Errorf("all jobs (-want +got):\n%s", diff)
	}
	if err := before.Differs(after, want...); err != nil {
		t.Error(err)
	}
	left := []string{"restart app.service", "start app.service"}
	if diff := cmp.Diff(left, before.Restarting("app.service").Jobs(after.Restarting("app.service"))); diff != "" {
		t.Errorf("jobs that systemd had not planned (-want +got):\n%s", diff)
	}
	if before.Restarting("app.service").Differs(after.Restarting("app.service")) == nil {
		t.Error("a restart that somebody asked for was taken for systemd's own")
	}
	if diff := cmp.Diff(want, before.Restarting("nginx.service").Jobs(after.Restarting("nginx.service"))); diff != "" {
		t.Errorf("another unit's (-want +got):\n%s", diff)
	}
}

func TestInvocationsAreOfTheUnitsInTheirOrder(t *testing.T) {
	shown := "InvocationID=9d1aaa27d60140bd96365438aad20286\n\nInvocationID=\n{\"MESSAGE\":\"InvocationID=forged\"}\nInvocationID=one too many\n"
	want := map[string]string{"nginx.service": "9d1aaa27d60140bd96365438aad20286", "app.service": ""}
	if diff := cmp.Diff(want, invocations(shown, []string{"nginx.service", "app.service"})); diff != "" {
		t.Errorf("invocations (-want +got):\n%s", diff)
	}
}
