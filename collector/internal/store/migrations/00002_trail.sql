-- +goose Up
-- Signed checkpoints of the audit. They outlive what they sign: an entry that is gone is missed by them.
CREATE TABLE checkpoints (
    size      BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    head      BYTEA  NOT NULL,
    key_id    TEXT   NOT NULL,
    signature BYTEA  NOT NULL
);

-- Letters to people's tools that were not delivered yet. One that stands for lost ones says for how many.
CREATE TABLE outbox (
    n     BIGINT NOT NULL PRIMARY KEY,
    id    TEXT   NOT NULL,
    at    BIGINT NOT NULL,
    about TEXT   NOT NULL,
    lost  BIGINT NOT NULL,
    doc   BYTEA  NOT NULL
);

-- +goose Down
DROP TABLE outbox;
DROP TABLE checkpoints;
