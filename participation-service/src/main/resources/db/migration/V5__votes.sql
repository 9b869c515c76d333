-- One person, one vote: the primary key of vote says it. A voter is the keyed hash of a verified identity.
--
-- No foreign key to solution or opinion: it would lock the row of the voted object for every vote, and thousands of
-- votes at once would crowd on it. Nothing is lost by it: a vote is cast only on an object that was just read, and
-- solutions and opinions are never removed (refuse_removal).

create table vote (
    object  uuid        not null,
    kind    text        not null,
    voter   bytea       not null check (octet_length(voter) = 32),
    value   smallint    not null,
    cast_at timestamptz not null,

    primary key (object, kind, voter),
    constraint legal_value check (case kind
        when 'RATING' then value between 1 and 5
        when 'SUPPORT' then value = 1
        when 'OPINION' then value in (-1, 1)
        else false end)
);
create index vote_of_voter on vote (voter, cast_at desc, object desc, kind desc);

-- Every change of a vote, for ever: the counters can be recounted from it at any time.
create table vote_ledger (
    id       bigint generated always as identity primary key,
    challenge uuid       not null,
    object   uuid        not null,
    kind     text        not null,
    voter    bytea       not null check (octet_length(voter) = 32),
    previous smallint,
    value    smallint,
    cast_at  timestamptz not null,

    constraint a_change check (previous is distinct from value)
);
create index vote_ledger_of_object on vote_ledger (object, id);

comment on column vote_ledger.previous is 'Null for a first vote.';
comment on column vote_ledger.value is 'Null for a withdrawn vote.';

create trigger vote_ledger_is_append_only before update or delete or truncate on vote_ledger
    execute function refuse_removal();

-- How many solutions of a challenge with a limit a person supports. Their own acts meet on this row, and nobody else's:
-- of many supports at once no more pass than the limit allows.
create table support_use (
    challenge uuid    not null,
    voter     bytea   not null check (octet_length(voter) = 32),
    used      integer not null,
    allowed   integer not null,

    primary key (challenge, voter),
    constraint supports_per_person check (used between 0 and allowed)
);

-- The entries that the counters do not hold yet. A queue and not a high-water mark on vote_ledger.id:
-- a lower id may commit after a higher one, and a mark would pass it by.
create table vote_to_count (
    entry bigint primary key references vote_ledger
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
