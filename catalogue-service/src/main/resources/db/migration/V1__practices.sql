-- Accents and case forgiven: what is typed on a phone finds what was written with care. The extension unaccent is not in
-- every PostgreSQL.
create function plain(text) returns text
    language sql immutable strict parallel safe
return translate(lower($1), 'àáâäèéêëìíîïòóôöùúûü', 'aaaaeeeeiiiioooouuuu');

-- Italian words as they are, the small ones left out.
create text search dictionary italian_words (template = simple, stopwords = italian);
create text search configuration italian_words (copy = simple);
alter text search configuration italian_words
    alter mapping for asciiword, word, hword, hword_part, asciihword, hword_asciipart with italian_words;

-- The stemmer takes some plurals for verbs (miniere gives min, miniera gives minier). Beside its stems stand the words without
-- their last vowels, in which singular and plural mostly meet; where they do not (bosco, boschi), the stems do.
create function without_endings(text) returns text
    language sql immutable strict parallel safe
return regexp_replace($1, '([^'' ]{3,}?)[aeio]+''', '\1''', 'g');

create function searchable(text) returns tsvector
    language sql immutable strict parallel safe
return to_tsvector('pg_catalog.italian'::regconfig, plain($1))
    || without_endings(to_tsvector('italian_words'::regconfig, plain($1))::text)::tsvector;

create function sought(text) returns tsquery
    language sql immutable strict parallel safe
return websearch_to_tsquery('pg_catalog.italian'::regconfig, plain($1))
    || without_endings(websearch_to_tsquery('italian_words'::regconfig, plain($1))::text)::tsquery;

-- The stems of a title and a summary: what it is about, in few words.
create function outline(title text, summary text) returns text[]
    language sql immutable strict parallel safe
return tsvector_to_array(to_tsvector('pg_catalog.italian'::regconfig, plain(title || ' ' || summary)));

create table practice (
    id            uuid primary key,
    status        text        not null
        check (status in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'ARCHIVED')),
    status_reason text        check (char_length(status_reason) between 1 and 2000),
    title         text        not null check (char_length(title) between 1 and 100),
    summary       text        not null check (char_length(summary) between 1 and 160),
    body          text        not null check (char_length(body) between 1 and 20000),
    area          text        not null check (area in ('ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE')),
    lead_body     text        not null check (lead_body <> ''),
    territories   text[]      not null
        check (cardinality(territories) between 1 and 300 and array_position(territories, null) is null),
    theme         text        check (char_length(theme) between 1 and 40),
    sectors       text[]      not null check (sectors <@ array['PRIMARY', 'SECONDARY', 'TERTIARY']),
    chain         jsonb       not null check (jsonb_typeof(chain) = 'array'),
    start_year    integer     check (start_year between 1000 and 2200),
    end_year      integer     check (end_year between 1000 and 2200),
    life_cycle    text        check (char_length(life_cycle) between 1 and 100),
    cost_amount   numeric(15, 2) check (cost_amount >= 0),
    cost_currency text        check (cost_currency ~ '^[A-Z]{3}$'),
    results       jsonb       not null check (jsonb_typeof(results) = 'array'),
    evidence      text        not null check (evidence in ('EXPERIENCE', 'PROMISING', 'GOOD')),
    author_body   text        not null check (author_body <> ''),
    writers       text[]      not null,
    project       uuid        unique,
    adopters      text[]      not null default '{}',
    published_at  timestamptz,
    version       bigint      not null check (version > 0),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    adoptions     integer     not null generated always as (cardinality(adopters)) stored,
    listed_at     timestamptz not null generated always as (coalesce(published_at, created_at)) stored,
    stems         text[]      not null generated always as (outline(title, summary)) stored,
    search        tsvector    not null generated always as (
        setweight(searchable(title), 'A') || setweight(searchable(summary), 'B') || setweight(searchable(body), 'C')) stored,

    constraint ends_after_it_starts check (start_year <= end_year),
    constraint a_cost_has_its_currency check ((cost_amount is null) = (cost_currency is null)),
    constraint good_is_measured check (evidence <> 'GOOD' or jsonb_array_length(results) > 0),
    constraint published_at_some_instant check ((status in ('PUBLISHED', 'ARCHIVED')) = (published_at is not null)),
    constraint changes_are_asked_for_with_a_reason check (status <> 'CHANGES_REQUESTED' or status_reason is not null),
    constraint written_by_somebody check (writers <> '{}' or (status = 'DRAFT' and project is not null)),
    constraint adopted_once_published check (published_at is not null or adopters = '{}')
);

comment on column practice.author_body is 'The body whose officers write it; a Province may write of what another body did (lead_body).';
comment on column practice.writers is 'Subjects of the people who wrote any of it: none of them validates it. Empty for one drafted from a project, until somebody takes it up.';
comment on column practice.project is 'The funded project that it was drafted from: one practice each.';
comment on column practice.adopters is 'Bodies whose adoption stands, kept in the transaction of the adoption.';

create index practice_newest on practice (listed_at desc, id desc) where status = 'PUBLISHED';
create index practice_most_adopted on practice (adoptions desc, id desc) where status = 'PUBLISHED';
create index practice_of_theme on practice (theme, listed_at desc, id desc) where status = 'PUBLISHED';
create index practice_of_author on practice (author_body, listed_at desc, id desc);
-- Practices are searched far more often than written: no list of pending entries to be read through at every search.
create index practice_search on practice using gin (search) with (fastupdate = off) where status = 'PUBLISHED';
create index practice_territories on practice using gin (territories) with (fastupdate = off) where status = 'PUBLISHED';
create index practice_adopters on practice using gin (adopters) with (fastupdate = off) where status = 'PUBLISHED';

-- What has been public stays: adoptions, solutions and lineages of other objects point to it.
create function refuse_removal() returns trigger
    language plpgsql as
$$
begin
    raise exception '% keeps what it holds: % is refused', tg_table_name, tg_op;
end
$$;

create trigger practice_stays before delete or truncate on practice execute function refuse_removal();

-- Each step of a practice, for whoever must answer for it; the people in it are never told in public.
create table practice_step (
    practice    uuid        not null references practice,
    version     bigint      not null,
    from_status text        not null,
    to_status   text        not null,
    by_subject  text        not null,
    by_body     text        not null,
    writers     text[]      not null,
    reason      text,
    at          timestamptz not null,
    primary key (practice, version),

    constraint nobody_validates_their_own
        check (to_status not in ('CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED') or by_subject <> all (writers)),
    constraint legal_step check ((from_status, to_status) in (
        ('DRAFT', 'SUBMITTED'), ('CHANGES_REQUESTED', 'SUBMITTED'), ('SUBMITTED', 'CHANGES_REQUESTED'),
        ('SUBMITTED', 'APPROVED'), ('APPROVED', 'CHANGES_REQUESTED'), ('APPROVED', 'PUBLISHED'), ('PUBLISHED', 'ARCHIVED')))
);

comment on column practice_step.writers is 'Who had written of it by then.';

create trigger practice_step_stays before update or delete or truncate on practice_step execute function refuse_removal();
