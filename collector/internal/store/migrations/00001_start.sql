-- One text for SQLite and PostgreSQL: times are microseconds, documents are bytes beside the columns that are asked for,
-- yes and no are 1 and 0. SQLite keeps bytes as bytes whatever a column is called, so BYTEA serves both.

-- +goose Up
CREATE TABLE hosts (
    name       TEXT   NOT NULL PRIMARY KEY,
    role       TEXT   NOT NULL,
    enrolled   BIGINT NOT NULL,
    addresses  BYTEA  NOT NULL,
    revoked    BIGINT NOT NULL,
    last_spoke BIGINT NOT NULL
);

CREATE TABLE host_labels (
    host  TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (host, label)
);
CREATE INDEX host_labels_value ON host_labels (label, value, host);

-- Every certificate that was given out, until its end.
CREATE TABLE certificates (
    serial    TEXT   NOT NULL PRIMARY KEY,
    host      TEXT   NOT NULL,
    role      TEXT   NOT NULL,
    given     BIGINT NOT NULL,
    given_to  TEXT   NOT NULL,
    not_after BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL
);
CREATE INDEX certificates_host ON certificates (host);

CREATE TABLE join_tokens (
    id        TEXT   NOT NULL PRIMARY KEY,
    hash      BYTEA  NOT NULL,
    not_after BIGINT NOT NULL,
    format    TEXT   NOT NULL,
    doc       BYTEA  NOT NULL
);

CREATE TABLE api_tokens (
    id        TEXT   NOT NULL PRIMARY KEY,
    hash      BYTEA  NOT NULL,
    name      TEXT   NOT NULL,
    scope     TEXT   NOT NULL,
    customer  TEXT   NOT NULL,
    created   BIGINT NOT NULL,
    not_after BIGINT NOT NULL
);

CREATE TABLE sites (
    name        TEXT   NOT NULL PRIMARY KEY,
    url         TEXT   NOT NULL,
    address     TEXT   NOT NULL,
    interval_us BIGINT NOT NULL,
    expect      BIGINT NOT NULL,
    opt_out     BIGINT NOT NULL
);

-- The highest committed sequence number of each agent's spool.
CREATE TABLE spools (
    host    TEXT   NOT NULL,
    spool   TEXT   NOT NULL,
    seq     BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    PRIMARY KEY (host, spool)
);

-- What agents said, in order. Age goes by the collector's clock: a host's own may be wrong by years.
CREATE TABLE changes (
    host     TEXT   NOT NULL,
    spool    TEXT   NOT NULL,
    seq      BIGINT NOT NULL,
    received BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    format   TEXT   NOT NULL,
    doc      BYTEA  NOT NULL,
    PRIMARY KEY (host, spool, seq)
);
CREATE INDEX changes_received ON changes (received);

-- What stands now: the latest fact of a key. The key is a hash of kind and subject, because a subject may be longer
-- than an index entry of PostgreSQL.
CREATE TABLE facts (
    host     TEXT   NOT NULL,
    fact_key BYTEA  NOT NULL,
    kind     TEXT   NOT NULL,
    at       BIGINT NOT NULL,
    witness  TEXT   NOT NULL,
    format   TEXT   NOT NULL,
    doc      BYTEA  NOT NULL,
    PRIMARY KEY (host, fact_key)
);

CREATE TABLE observations (
    site     TEXT   NOT NULL,
    at       BIGINT NOT NULL,
    id       TEXT   NOT NULL,
    received BIGINT NOT NULL,
    host     TEXT   NOT NULL,
    witness  TEXT   NOT NULL,
    format   TEXT   NOT NULL,
    doc      BYTEA  NOT NULL,
    PRIMARY KEY (site, at, id)
);
CREATE INDEX observations_received ON observations (received);

CREATE TABLE incidents (
    name     TEXT   NOT NULL PRIMARY KEY,
    host     TEXT   NOT NULL,
    unit     TEXT   NOT NULL,
    target   TEXT   NOT NULL,
    cause    TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    opened   BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    format   TEXT   NOT NULL,
    doc      BYTEA  NOT NULL
);
CREATE INDEX incidents_opened ON incidents (opened, name);
CREATE INDEX incidents_resolved ON incidents (resolved);
CREATE INDEX incidents_host ON incidents (host, opened);

CREATE TABLE incident_sites (
    site     TEXT NOT NULL,
    incident TEXT NOT NULL,
    PRIMARY KEY (site, incident)
);
CREATE INDEX incident_sites_incident ON incident_sites (incident);

CREATE TABLE actions (
    id       TEXT   NOT NULL PRIMARY KEY,
    incident TEXT   NOT NULL,
    host     TEXT   NOT NULL,
    unit     TEXT   NOT NULL,
    cause    TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    terminal BIGINT NOT NULL,
    created  BIGINT NOT NULL,
    ended    BIGINT NOT NULL,
    format   TEXT   NOT NULL,
    doc      BYTEA  NOT NULL
);
CREATE INDEX actions_created ON actions (created, id);
CREATE INDEX actions_incident ON actions (incident, created);
CREATE INDEX actions_terminal ON actions (terminal, created);

-- What the repairs' guards know besides the actions: one row.
CREATE TABLE standing (
    id     BIGINT NOT NULL PRIMARY KEY,
    format TEXT   NOT NULL,
    doc    BYTEA  NOT NULL
);

-- Append-only. Each row holds the hash of the row before it.
CREATE TABLE audit (
    n        BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    actor    TEXT   NOT NULL,
    action   TEXT   NOT NULL,
    object   TEXT   NOT NULL,
    detail   TEXT   NOT NULL,
    previous BYTEA  NOT NULL,
    hash     BYTEA  NOT NULL
);

-- Answers to requests that carried a request_id; answered is 0 while the request is under way.
CREATE TABLE requests (
    actor    TEXT   NOT NULL,
    id       TEXT   NOT NULL,
    digest   BYTEA  NOT NULL,
    at       BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    answer   BYTEA,
    PRIMARY KEY (actor, id)
);
CREATE INDEX requests_at ON requests (at);

-- +goose Down
DROP TABLE requests;
DROP TABLE audit;
DROP TABLE standing;
DROP TABLE actions;
DROP TABLE incident_sites;
DROP TABLE incidents;
DROP TABLE observations;
DROP TABLE facts;
DROP TABLE changes;
DROP TABLE spools;
DROP TABLE sites;
DROP TABLE api_tokens;
DROP TABLE join_tokens;
DROP TABLE certificates;
DROP TABLE host_labels;
DROP TABLE hosts;
