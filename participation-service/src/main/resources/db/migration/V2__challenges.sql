-- Accents and case forgiven: what is typed on a phone finds what was written with care.
create function searchable(text) returns tsvector
    language sql immutable strict parallel safe
return to_tsvector('pg_catalog.italian'::regconfig, translate(lower($1), 'àáâäèéêëìíîïòóôöùúûü', 'aaaaeeeeiiiioooouuuu'));

create function sought(text) returns tsquery
    language sql immutable strict parallel safe
return websearch_to_tsquery('pg_catalog.italian'::regconfig, translate(lower($1), 'àáâäèéêëìíîïòóôöùúûü', 'aaaaeeeeiiiioooouuuu'));

create table challenge (
    id                uuid primary key,
    status            text        not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'ANSWERED')),
    status_reason     text        check (char_length(status_reason) between 1 and 2000),
    title             text        not null check (char_length(title) between 1 and 150),
    description       text        not null check (char_length(description) between 1 and 20000),
    goal              text        check (char_length(goal) between 1 and 500),
    owner             text        not null check (owner <> ''),
    area              text        not null check (area in ('ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE')),
    eligible          text[]      not null check (
        cardinality(eligible) > 0 and eligible <@ array ['CITIZENS', 'ADMINISTRATIONS', 'ORGANISATIONS']),
    eligible_note     text        check (char_length(eligible_note) between 1 and 500),
    opens_at          timestamptz not null,
    closes_at         timestamptz not null,
    closed_at         timestamptz,
    extension_reason  text        check (char_length(extension_reason) between 1 and 2000),
    phases            jsonb       not null check (jsonb_typeof(phases) = 'array'),
    alert             uuid,
    indicator         text        check (char_length(indicator) between 1 and 100),
    target            numeric,
    call              uuid,
    support_threshold integer     check (support_threshold > 0),
    supports_per_person integer   check (supports_per_person > 0),
    hidden_tallies    boolean     not null,
    premoderated      boolean     not null,
    hidden            boolean     not null,
    solutions         bigint      not null check (solutions >= 0),
    version           bigint      not null,
    revision          bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    search            tsvector    not null generated always as (
        setweight(searchable(title), 'A') || setweight(searchable(coalesce(goal, '') || ' ' || description), 'B')) stored,

    constraint opens_before_it_closes check (opens_at < closes_at),
    constraint version_within_revisions check (version between 1 and revision),
    constraint closed_at_some_instant check ((status in ('CLOSED', 'ANSWERED')) = (closed_at is not null)),
    constraint no_solutions_of_a_draft check (status <> 'DRAFT' or solutions = 0)
);

comment on column challenge.closes_at is 'The first instant at which nothing is accepted any more, unless its owner closed it earlier (closed_at).';
comment on column challenge.phases is 'When people may do what, in order of time; empty where everything is on until it closes.';
comment on column challenge.extension_reason is 'Why the closing was last put off; every extension is in challenge_extension.';
comment on column challenge.premoderated is 'Whether solutions and opinions are published only once a moderator approves them.';
comment on column challenge.hidden is 'By moderators, whatever its status: its deadlines go on.';
comment on column challenge.solutions is 'Published solutions, kept in the transaction that publishes or withdraws one.';
comment on column challenge.version is 'Counts the changes of its own: what an edit must have seen.';
comment on column challenge.revision is 'Counts the public changes too that are not its own, such as a solution more: the order of its events.';

-- Ids grow with time, so the primary key alone gives the newest first.
create index challenge_closing_soon on challenge (closes_at, id) where status <> 'DRAFT';
create index challenge_of_owner on challenge (owner, id desc);
create index challenge_to_close on challenge (closes_at) where status = 'OPEN';
create index challenge_search on challenge using gin (search) with (fastupdate = off) where status <> 'DRAFT';

-- What has taken part in public stays: votes, events and lineages of other objects point to it.
create function refuse_removal() returns trigger
    language plpgsql as
$$
begin
    raise exception '% keeps what it holds: % is refused', tg_table_name, tg_op;
end
$$;

create trigger challenge_stays before delete or truncate on challenge execute function refuse_removal();
