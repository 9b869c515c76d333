-- Every text that a solution was published with.
create table solution_version (
    solution   uuid        not null references solution,
    number     integer     not null check (number > 0),
    title      text        not null check (char_length(title) between 1 and 150),
    summary    text        not null check (char_length(summary) between 1 and 300),
    body       text        not null check (char_length(body) between 1 and 20000),
    maturity   text        not null,
    area       text        not null,
    sector     text,
    practices  uuid[]      not null,
    written_at timestamptz not null,

    primary key (solution, number)
);

create trigger solution_version_stays before delete or truncate on solution_version execute function refuse_removal();

-- Who writes a solution along with its author: a person for themselves, or a body whom that person acted for.
create table co_author (
    id        uuid primary key,
    solution  uuid        not null references solution,
    subject   text        not null,
    voter     bytea       check (octet_length(voter) = 32),
    name      text,
    body      text        check (body <> ''),
    joined_at timestamptz not null,

    constraint a_body_or_a_name check ((body is null) = (name is not null))
);

comment on column co_author.voter is 'Vote key of the person who joined, so that nobody votes for their own under another account.';

create unique index co_author_person_once on co_author (solution, subject) where body is null;
create unique index co_author_body_once on co_author (solution, body) where body is not null;
create index co_author_of_voter on co_author (solution, voter);
create index co_author_of_person on co_author (subject, solution) where body is null;
create index co_author_of_body on co_author (body, solution) where body is not null;

-- Invitations to join. Whom a code was given to is nowhere written: the author hands it over, and who brings it joins.
create table co_author_invitation (
    id         uuid primary key,
    solution   uuid        not null references solution,
    code_hash  bytea       not null unique check (octet_length(code_hash) = 32),
    body       text        check (body <> ''),
    expires_at timestamptz not null,
    used_at    timestamptz,
    created_at timestamptz not null,

    constraint used_in_time check (used_at < expires_at)
);

comment on column co_author_invitation.code_hash is 'SHA-256 of the code: a copy of this table lets nobody join.';
comment on column co_author_invitation.body is 'The body that is invited; null for a person.';

create index co_author_invitation_of_solution on co_author_invitation (solution, id desc);

-- What the body that asks proposes and the authors of both solutions agree to, or not.
create table solution_merger (
    id                 uuid primary key,
    solution           uuid        not null references solution,
    into_solution      uuid        not null references solution,
    reason             text        not null check (char_length(reason) between 1 and 2000),
    status             text        not null check (status in ('PROPOSED', 'DONE', 'REFUSED')),
    agreed_by_solution boolean,
    agreed_by_into     boolean,
    proposed_by        text        not null,
    proposed_at        timestamptz not null,
    decided_at         timestamptz,

    constraint two_solutions check (solution <> into_solution),
    constraint done_as_both_agreed check (status <> 'DONE' or (agreed_by_solution and agreed_by_into) is true),
    constraint decided_once check ((status = 'PROPOSED') = (decided_at is null))
);

comment on column solution_merger.proposed_by is 'Account of the officer.';

create unique index solution_merger_one_at_a_time on solution_merger (solution) where status = 'PROPOSED';
create index solution_merger_newest on solution_merger (solution, id desc);
create index solution_merger_into on solution_merger (into_solution) where status = 'PROPOSED';

create trigger solution_merger_stays before delete or truncate on solution_merger execute function refuse_removal();
