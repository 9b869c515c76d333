-- A session's key is the SHA-256 of the cookie's value, so that who reads this table cannot take a session over.
create table web_session (
    id               bytea primary key check (octet_length(id) = 32),
    created_at       timestamptz not null,
    last_accessed_at timestamptz not null,
    expires_at       timestamptz not null
);

create index web_session_expiry on web_session (expires_at);

-- One row per attribute: only what a request changed is written, so that no request undoes what a parallel one stored.
create table web_session_attribute (
    session_id bytea not null references web_session (id) on update cascade on delete cascade,
    name       text not null,
    value      bytea not null,
    primary key (session_id, name)
);
