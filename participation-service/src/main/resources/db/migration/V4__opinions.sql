create table opinion (
    id             uuid primary key,
    solution       uuid        not null references solution,
    challenge      uuid        not null references challenge,
    title          text        not null check (char_length(title) between 1 and 150),
    text           text        not null check (char_length(text) between 1 and 5000),
    status         text        not null check (status in ('WAITING', 'PUBLISHED', 'HIDDEN', 'REFUSED')),
    stance         text        not null check (stance in ('FOR', 'NEUTRAL', 'AGAINST')),
    in_reply_to    uuid        references opinion,
    thread         uuid        not null references opinion,
    depth          smallint    not null check (depth between 0 and 3),
    path           text        collate "C" not null,
    author_subject text        not null,
    author_voter   bytea       check (octet_length(author_voter) = 32),
    author_name    text,
    version        bigint      not null check (version between 1 and revision),
    revision       bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,

    constraint a_thread_begins_with_itself check ((depth = 0) = (thread = id)),
    constraint a_reply_is_below_something check ((depth = 0) = (in_reply_to is null))
);

comment on column opinion.thread is 'The opinion that began it all: itself, unless it is a reply.';
comment on column opinion.path is 'The ids from the beginning of the thread down to this one: the order in which a thread is read.';

comment on column opinion.author_voter is 'Vote key of the person who wrote it, so that nobody votes for their own under another account; null for a person without a verified identity.';
comment on column opinion.author_name is 'Public name: given name and initial.';

comment on column opinion.revision is 'Counts the public changes too that are not its own, such as votes counted: the order of its events.';

create index opinion_newest on opinion (solution, created_at desc, id desc) where depth = 0;
create index opinion_in_thread on opinion (thread, path);
create index opinion_waiting on opinion (id) where status = 'WAITING';
create index opinion_of_author on opinion (author_subject, id desc);

create trigger opinion_stays before delete or truncate on opinion execute function refuse_removal();

-- The counted votes of an opinion, apart from it as those of a solution are.
create table opinion_tally (
    opinion       uuid primary key references opinion,
    solution      uuid        not null references solution,
    challenge     uuid        not null references challenge,
    owner         text        not null,
    created_at    timestamptz not null,
    reply         boolean     not null,
    listed        boolean     not null,
    shown         boolean     not null,
    votes_for     bigint      not null default 0 check (votes_for >= 0),
    votes_against bigint      not null default 0 check (votes_against >= 0),
    untold        boolean     not null default false,
    told_at       timestamptz not null default '-infinity',
    best          double precision not null generated always as (
        case when shown then wilson_lower_bound(
            votes_for::double precision / greatest(1, votes_for + votes_against), votes_for + votes_against)
        else 0 end) stored
);

comment on column opinion_tally.owner is 'Of the challenge; a challenge never changes its owner.';
comment on column opinion_tally.listed is 'It is published itself, and so is the solution.';
comment on column opinion_tally.shown is 'False while the challenge hides its tallies: best then betrays nothing.';
comment on column opinion_tally.untold is 'Something public changed since the last event.';

create index opinion_tally_of_solution_best on opinion_tally (solution, best desc, opinion desc) where not reply;
create index opinion_tally_of_challenge on opinion_tally (challenge) where listed;
create index opinion_tally_hidden on opinion_tally (challenge, opinion) where not shown;
create index opinion_tally_untold on opinion_tally (told_at) where untold;
-- The two that the statistics name, over everything and by owner.
create index opinion_tally_latest on opinion_tally (created_at desc, opinion desc) where listed;
create index opinion_tally_latest_of_owner on opinion_tally (owner, created_at desc, opinion desc) where listed;
create index opinion_tally_best on opinion_tally (best desc, created_at, opinion) where listed and best > 0;
create index opinion_tally_best_of_owner on opinion_tally (owner, best desc, created_at, opinion) where listed and best > 0;
