-- +goose Up
-- Signed checkpoints of the audit. They outlive what they sign: an entry that is gone is missed by them.
CREATE TABLE checkpoints (
    size      BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    head      BYTEA  NOT NULL,
    key_id    TEXT   NOT NULL,
    signature BYTEA  NOT NULL
);

-- +goose Down
DROP TABLE checkpoints;
