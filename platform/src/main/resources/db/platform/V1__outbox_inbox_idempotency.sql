-- The platform's own tables, in a schema of their own beside the service's.

create table outbox (
    id                bigint generated always as identity primary key,
    event_id          uuid        not null unique,
    topic             text        not null,
    key               text        not null,
    type              text        not null,
    aggregate_version bigint      not null check (aggregate_version > 0),
    body              bytea       not null,
    traceparent       text,
    occurred_at       timestamptz not null,
    published_at      timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
comment on table outbox is 'Events, each committed with its change; the relay sends them in the order of id';

-- The relay asks for what is unpublished twenty times a second: the index holds nothing else.
create index outbox_unpublished on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
comment on table inbox is 'Events that a consumer has applied';
create index inbox_received on inbox (received_at);

create table idempotency_key (
    principal   text        not null,
    method      text        not null,
    path        text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null default now(),
    primary key (principal, method, path, key)
);
comment on table idempotency_key is 'First answers to a POST with an Idempotency-Key, written in the transaction of the act';
create index idempotency_key_created on idempotency_key (created_at);
