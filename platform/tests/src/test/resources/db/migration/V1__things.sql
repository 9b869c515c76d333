create table thing (
    id      uuid primary key,
    owner   text    not null,
    title   text    not null,
    version bigint  not null
);

create table thing_copy (
    id      text primary key,
    title   text   not null check (title <> 'spoiled'),
    version bigint not null,
    writes  bigint not null default 1
);
