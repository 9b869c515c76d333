create table data_import (
    id                    uuid primary key,
    state                 text        not null check (state in ('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    mapping               text        not null,
    file_name             text        not null,
    sha256                bytea       not null check (length(sha256) = 32),
    size                  bigint      not null check (size >= 0),
    -- The project's own reference figures, which are loaded once for each content.
    reference             boolean     not null default false,
    rows_read             bigint      not null default 0,
    observations_accepted bigint      not null default 0,
    observations_rejected bigint      not null default 0,
    errors                bigint      not null default 0,
    warnings              bigint      not null default 0,
    vintage               timestamptz references vintage,
    version               bigint      not null check (version >= 1),
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint a_vintage_is_a_success check (vintage is null or state = 'SUCCEEDED')
);

create unique index data_import_reference on data_import (sha256)
    where reference and state not in ('FAILED', 'CANCELLED');

alter table vintage add foreign key (import) references data_import;

-- The file as it came, until it is loaded. Its parts are written while it arrives, and its head when all of it is there.
create table import_part (
    import   uuid    not null references data_import deferrable initially deferred,
    position integer not null,
    content  bytea   not null,
    primary key (import, position)
);
-- It is written once and read once: compressing it would only cost.
alter table import_part alter column content set storage external;

-- What is to be done. Whoever holds the lock of a row is at it; the row goes with the transaction that loads the values.
create table import_work (
    import uuid primary key references data_import
);

-- What the report tells, a line each.
create table import_finding (
    import  uuid    not null references data_import,
    line    bigint  not null,
    field   text    not null,
    code    text    not null,
    found   text,
    warning boolean not null,
    primary key (import, warning, line, field, code)
);
