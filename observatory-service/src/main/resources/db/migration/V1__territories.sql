-- A trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

-- What a search compares: lower case, no accents, every apostrophe or hyphen a space. "Sant'Omobono" -> "sant omobono".
create function search_words(name text) returns text
    language sql immutable strict parallel safe
return trim(regexp_replace(
        regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g'));

-- The same without spaces: who writes "villa dalme" or "santomobono" means the same place.
create function search_key(name text) returns text
    language sql immutable strict parallel safe
return replace(search_words(name), ' ', '');

create table territory (
    code        text primary key,
    name        text        not null check (name <> ''),
    search_words text       not null generated always as (search_words(name)) stored,
    search_key  text        not null generated always as (search_key(name)) stored,
    level       text        not null check (level in ('COUNTRY', 'REGION', 'PROVINCE', 'ZONE', 'MUNICIPALITY')),
    parent      text references territory,
    governed_by text unique,
    valid_from  date,
    valid_to    date,
    area_km2    numeric check (area_km2 > 0),
    lon         numeric check (lon between -180 and 180),
    lat         numeric check (lat between -90 and 90),
    version     bigint      not null check (version >= 1),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    check (valid_to >= valid_from),
    check ((lon is null) = (lat is null)),
    check ((parent is null) = (level = 'COUNTRY')),
    check (parent <> code)
);

create index territory_search_key on territory using gin (search_key gin_trgm_ops);
create index territory_listing on territory (search_words, code);

-- Figures of different sources count different things: the key keeps them apart.
create table territory_population (
    territory text    not null references territory on delete cascade,
    source    text    not null check (source ~ '^[A-Z_]+$'),
    year      integer not null,
    value     bigint  not null check (value >= 0),
    primary key (territory, source, year)
);
