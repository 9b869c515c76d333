create table indicator (
    code         text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    name_it      text        not null check (name_it <> ''),
    name_en      text        not null check (name_en <> ''),
    unit         text,
    source       text,
    licence      text,
    frequency    text check (frequency in ('A', 'A2', 'A3', 'A5', 'A10', 'S', 'Q', 'M', 'W', 'D', 'I')),
    method       text,
    polarity     text check (polarity in ('POSITIVE', 'NEGATIVE', 'NONE')),
    theme        text        not null check (theme ~ '^[A-Z]{4}$'),
    minimum      numeric,
    maximum      numeric check (maximum >= minimum),
    published_at timestamptz,
    version      bigint      not null check (version >= 1),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint published_at_some_instant check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint published_complete check (status = 'DRAFT' or num_nulls(unit, source, licence, frequency, method, polarity) = 0)
);

-- One load of values. It is known by its instant, at which its values begin to be the current ones.
create table vintage (
    loaded_at timestamptz primary key,
    import    uuid   not null,
    changes   bigint not null check (changes > 0)
);

-- Every value that ever was current; the current one is not superseded.
create table observation (
    indicator  text        not null references indicator,
    territory  text        not null references territory,
    period     text        not null check (period ~ '^[0-9]{4}(-.+)?$'),
    starts     date        not null,
    value      numeric,
    status     text        not null check (status ~ '^[A-Z]$'),
    vintage    timestamptz not null references vintage,
    superseded timestamptz references vintage,
    primary key (indicator, territory, period, vintage),
    constraint superseded_after_it_was_loaded check (superseded > vintage),
    constraint missing_without_a_value check ((value is null) = (status in ('H', 'L', 'M', 'O', 'Q')))
);

-- One current value of each indicator, place and period; read by period for rankings and maps.
create unique index observation_current on observation (indicator, period, territory) where superseded is null;
-- The latest values of a place, for its profile.
create index observation_of_territory on observation (territory, indicator, starts desc) where superseded is null;
create index observation_of_vintage on observation (vintage);

-- What was told of an indicator in a period on one level.
create table series (
    indicator text        not null references indicator,
    period    text        not null,
    starts    date        not null,
    level     text        not null,
    vintage   timestamptz not null references vintage,
    version   bigint      not null check (version >= 1),
    primary key (indicator, period, level)
);
