-- What is known of the bodies and the territory, fed by the topic observatory.territories.
-- Bodies that govern no territory (firms, associations) are known by their code alone and have no row here.

create table territory (
    code        text primary key,
    parent      text,
    governed_by text,
    version     bigint not null
);
create index territory_by_parent on territory (parent);

comment on column territory.parent is 'No foreign key: a child may be heard of before its parent.';

create table governing_body (
    code       text primary key,
    name       text not null,
    population bigint check (population >= 0)
);
comment on table governing_body is 'Bodies of territories that were heard of';

create table known_body (
    code text primary key,
    name text not null
);
comment on table known_body is 'The list of known bodies in contracts: their names until the territory that they govern is heard of';

create view body (code, name, population) as
select code, name, population from governing_body
union all
select k.code, k.name, null from known_body k where not exists (select from governing_body g where g.code = k.code);

comment on column body.population is 'Null until the territory that the body governs is heard of';

-- The bodies that a territory stands for: itself, and whoever governs it or a territory inside it.
create function bodies_within(text) returns text[]
    language sql stable
return (
    with recursive inside (code, governed_by) as (
        select code, governed_by from territory where code = $1
        union
        select t.code, t.governed_by from territory t join inside i on t.parent = i.code
    )
    select array_agg(distinct body) from (
        select $1 as body union all select governed_by from inside where governed_by is not null
    ) bodies
);
