-- Trusted: the owner of the database may make it.
create extension if not exists pg_trgm;

-- Accents and case forgiven, as in searchable.
create function unaccented(text) returns text
    language sql immutable strict parallel safe
return translate(lower($1), 'àáâäèéêëìíîïòóôöùúûü', 'aaaaeeeeiiiioooouuuu');

-- Lower bound of the Wilson score interval at 95 %: few good votes weigh less than many good votes.
-- $1: share of the good, 0 to 1; $2: how many voted.
create function wilson_lower_bound(double precision, bigint) returns double precision
    language sql immutable parallel safe
return case
    when $2 = 0 or $1 = 0 then 0
    else ($1 + 1.9208 / $2 - 1.96 * sqrt(($1 * (1 - $1) + 0.9604 / $2) / $2)) / (1 + 3.8416 / $2)
end;

create table solution (
    id             uuid primary key,
    challenge      uuid        not null references challenge,
    status         text        not null check (
        status in ('DRAFT', 'WAITING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN', 'MERGED')),
    status_reason  text        check (char_length(status_reason) between 1 and 2000),
    title          text        not null check (char_length(title) between 1 and 150),
    summary        text        not null check (char_length(summary) between 1 and 300),
    body           text        not null check (char_length(body) between 1 and 20000),
    maturity       text        not null check (maturity in ('IDEA', 'UNDER_WAY', 'CONCLUDED')),
    area           text        not null check (area in ('ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE')),
    sector         text        check (sector in ('PRIMARY', 'SECONDARY', 'TERTIARY')),
    practices      uuid[]      not null check (cardinality(practices) <= 20),
    text_version   integer     not null,
    merged_into    uuid        references solution,
    author_subject text        not null,
    author_voter   bytea       check (octet_length(author_voter) = 32),
    author_name    text,
    author_body    text        check (author_body <> ''),
    published_at   timestamptz,
    version        bigint      not null,
    revision       bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    search         tsvector    not null generated always as (
        setweight(searchable(title), 'A') || setweight(searchable(summary), 'B') || setweight(searchable(body), 'C')) stored,

    constraint version_within_revisions check (version between 1 and revision),
    constraint published_at_some_instant check ((status in ('DRAFT', 'WAITING')) = (published_at is null)),
    constraint text_counted_once_published check (
        (status in ('DRAFT', 'WAITING')) = (text_version = 0) and text_version >= 0),
    constraint merged_into_another check ((status = 'MERGED') = (merged_into is not null) and merged_into <> id)
);

comment on column solution.author_voter is 'Vote key of the person who wrote it, so that nobody votes for their own under another account; null for a person without a verified identity.';
comment on column solution.author_name is 'Public name of the citizen: given name and initial. Null when a body is the author.';
comment on column solution.version is 'Counts the changes of its own: what an edit must have seen.';
comment on column solution.revision is 'Counts the public changes too that are not its own, such as votes counted: the order of its events.';

create index solution_newest on solution (published_at desc, id desc) where status = 'PUBLISHED';
create index solution_of_challenge_newest on solution (challenge, published_at desc, id desc) where status = 'PUBLISHED';
-- No list of pending entries: solutions are searched far more often than written, and the list would be read through at
-- every search, until the planner rather reads the whole table.
create index solution_search on solution using gin (search) with (fastupdate = off) where status = 'PUBLISHED';
create index solution_waiting on solution (id) where status = 'WAITING';
create index solution_merged on solution (merged_into, id) where merged_into is not null;
create index solution_of_person on solution (author_subject, id desc);
create index solution_of_body on solution (author_body, id desc) where author_body is not null;

create trigger solution_stays before delete or truncate on solution execute function refuse_removal();

-- The counted votes of a solution, apart from it: a thousand votes a second rewrite a narrow row and leave the text alone.
create table solution_tally (
    solution       uuid primary key references solution,
    challenge      uuid        not null references challenge,
    owner          text        not null,
    administration text,
    published_at   timestamptz,
    listed         boolean     not null,
    shown          boolean     not null,
    stars_1        bigint      not null default 0 check (stars_1 >= 0),
    stars_2        bigint      not null default 0 check (stars_2 >= 0),
    stars_3        bigint      not null default 0 check (stars_3 >= 0),
    stars_4        bigint      not null default 0 check (stars_4 >= 0),
    stars_5        bigint      not null default 0 check (stars_5 >= 0),
    supports       bigint      not null default 0 check (supports >= 0),
    opinions       bigint      not null default 0 check (opinions >= 0),
    threshold_reached_at timestamptz,
    untold         boolean     not null default false,
    told_at        timestamptz not null default '-infinity',
    ratings        bigint      not null generated always as (stars_1 + stars_2 + stars_3 + stars_4 + stars_5) stored,
    best           double precision not null generated always as (
        case when shown then wilson_lower_bound(
            (stars_2 + 2 * stars_3 + 3 * stars_4 + 4 * stars_5)::double precision
                / greatest(1, 4 * (stars_1 + stars_2 + stars_3 + stars_4 + stars_5)),
            stars_1 + stars_2 + stars_3 + stars_4 + stars_5)
        else 0 end) stored,
    supported      bigint      not null generated always as (case when shown then supports else 0 end) stored,

    constraint listed_once_published check (not listed or published_at is not null)
);

comment on column solution_tally.owner is 'Of the challenge; a challenge never changes its owner.';
comment on column solution_tally.administration is 'The author, if it is a body with an ISTAT or IPA code: what the most proactive administration is reckoned from.';
comment on column solution_tally.listed is 'The solution is published, and neither withdrawn, merged nor hidden.';
comment on column solution_tally.shown is 'False while the challenge hides its tallies: best and supported then betray nothing, in no order of no list.';
comment on column solution_tally.threshold_reached_at is 'When it first had the supports that its challenge asks for; it stays, whoever withdraws afterwards.';
comment on column solution_tally.untold is 'Something public changed since the last event.';

create index solution_tally_best on solution_tally (best desc, solution desc) where listed;
create index solution_tally_of_challenge_best on solution_tally (challenge, best desc, solution desc) where listed;
create index solution_tally_supported on solution_tally (supported desc, solution desc) where listed;
create index solution_tally_of_challenge_supported on solution_tally (challenge, supported desc, solution desc) where listed;
create index solution_tally_of_owner on solution_tally (owner) where listed;
create index solution_tally_hidden on solution_tally (challenge, solution) where not shown;
create index solution_tally_untold on solution_tally (told_at) where untold;
create index solution_tally_of_administration on solution_tally (administration, owner, published_at)
    where listed and administration is not null;
