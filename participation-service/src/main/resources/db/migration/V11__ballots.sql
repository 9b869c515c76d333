-- The ledger of a challenge that closed, sealed: nothing more is written to it, and what it holds is published and signed.

create table ballot (
    challenge uuid        primary key references challenge,
    begun_at  timestamptz not null,
    sealed_at timestamptz,
    entries   bigint      check (entries >= 0),
    root      bytea       check (octet_length(root) = 32),
    head      text,
    signature bytea,
    key       bytea,

    constraint sealed_whole check (num_nulls(sealed_at, entries, root, head, signature, key) in (0, 6))
);
comment on column ballot.begun_at is 'From here on the ledger of the challenge takes nothing.';
comment on column ballot.key is 'The public key it was signed under: the service may have another since.';
comment on column ballot.head is 'The first line of the published file: what is signed.';

create index ballot_to_seal on ballot (begun_at) where sealed_at is null;

-- The published lines, a thousand and some together: downloaded one after the other, and read one alone for a receipt.
create table ballot_chunk (
    challenge uuid    not null references ballot,
    number    integer not null check (number >= 0),
    leaves    integer not null check (leaves between 1 and 1024),
    lines     text    not null,
    root      bytea   not null check (octet_length(root) = 32),

    primary key (challenge, number)
);

create index vote_ledger_of_challenge on vote_ledger (challenge, id);
create index vote_ledger_of_voter on vote_ledger (challenge, voter, id);

-- A vote that was received in time may be on its way still when its challenge is sealed. All votes of a challenge hold a
-- lock together; the sealing asks for it alone, and so waits for those on their way and turns away those that come after.
-- Votes do not wait for each other.
create function refuse_after_sealing() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.challenge::text, 0));
    if exists (select from ballot where challenge = new.challenge) then
        raise exception 'the ledger of challenge % is sealed', new.challenge
            using errcode = 'check_violation', constraint = 'ballot_takes_votes';
    end if;
    return new;
end
$$;

create trigger vote_ledger_is_sealed_once before insert on vote_ledger
    for each row execute function refuse_after_sealing();

create trigger ballot_stays before delete or truncate on ballot execute function refuse_removal();
