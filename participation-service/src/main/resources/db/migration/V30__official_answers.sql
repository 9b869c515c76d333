-- What the body that asked answers to a solution, or owes to it: one for each solution, whose id it bears.
create table official_answer (
    id          uuid        primary key references solution,
    challenge   uuid        not null references challenge,
    owner       text        not null,
    due_at      timestamptz,
    status      text        check (status in ('ACCEPTED', 'PARTLY', 'REJECTED', 'UNDER_WAY')),
    reason      text        check (char_length(btrim(reason)) between 1 and 10000),
    number      integer     not null check (number >= 0),
    answered_at timestamptz,
    version     bigint      not null check (version between 0 and revision),
    revision    bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,

    constraint answered_with_a_reason check (num_nulls(status, reason, answered_at) = case when number = 0 then 3 else 0 end)
);

comment on column official_answer.owner is 'Of the challenge; a challenge never changes its owner.';
comment on column official_answer.due_at is 'Written once, when it becomes known that the solution is past the threshold of its challenge.';
comment on column official_answer.number is 'How many versions were published; status and reason are those of the last.';
comment on column official_answer.answered_at is 'When the first version was published: what counts against due_at.';
comment on column official_answer.version is 'Counts what the body wrote: what an edit must have seen.';

create index official_answer_awaited on official_answer (due_at, id) where answered_at is null;
create index official_answer_newest on official_answer (updated_at desc, id desc);
create index official_answer_of_owner on official_answer (owner, updated_at desc, id desc);
create trigger official_answer_stays before delete or truncate on official_answer execute function refuse_removal();

-- Each version that was written. One that has a date to come waits, and is known to the body alone.
create table official_answer_version (
    answer          uuid        not null references official_answer,
    number          integer     not null check (number > 0),
    status          text        not null check (status in ('ACCEPTED', 'PARTLY', 'REJECTED', 'UNDER_WAY')),
    reason          text        not null check (char_length(btrim(reason)) between 1 and 10000),
    officer_subject text        not null,
    officer_name    text        not null,
    officer_voter   bytea       check (octet_length(officer_voter) = 32),
    written_at      timestamptz not null,
    publish_at      timestamptz not null,
    published_at    timestamptz,

    primary key (answer, number),
    constraint published_no_sooner check (published_at >= publish_at)
);

comment on column official_answer_version.officer_name is 'Who wrote it; shown to the officers of the same body alone.';
comment on column official_answer_version.officer_voter is 'Vote key of who wrote it, so that nobody rates their own under another account.';

create unique index official_answer_one_version_waits on official_answer_version (answer) where published_at is null;
create index official_answer_to_publish on official_answer_version (publish_at, answer) where published_at is null;
create trigger official_answer_version_stays before update or delete on official_answer_version
    for each row when (old.published_at is not null) execute function refuse_removal();

-- One person, one rating of an answer: the primary key says it.
create table official_answer_rating (
    answer   uuid        not null references official_answer,
    voter    bytea       not null check (octet_length(voter) = 32),
    stars    smallint    not null check (stars between 1 and 5),
    number   integer     not null,
    rated_at timestamptz not null,

    primary key (answer, voter)
);

comment on column official_answer_rating.number is 'The version that was public when the rating was given.';

-- The counted ratings, kept in the transaction that rates. Answers are rated far less often than solutions: the row may be
-- locked for it.
create table official_answer_tally (
    official_answer uuid        primary key references official_answer,
    stars_1         bigint      not null default 0 check (stars_1 >= 0),
    stars_2         bigint      not null default 0 check (stars_2 >= 0),
    stars_3         bigint      not null default 0 check (stars_3 >= 0),
    stars_4         bigint      not null default 0 check (stars_4 >= 0),
    stars_5         bigint      not null default 0 check (stars_5 >= 0),
    untold          boolean     not null default false,
    told_at         timestamptz not null default '-infinity'
);
create index official_answer_tally_untold on official_answer_tally (told_at) where untold;

-- Whose supports are enough, and known: what the duty to answer is found by.
create index solution_tally_past_threshold on solution_tally (solution)
    where threshold_reached_at is not null and shown and listed;
