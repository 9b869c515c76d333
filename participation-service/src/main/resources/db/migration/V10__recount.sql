-- What the counters say, in the form of what they count: how many votes of each value each object has.
create view counted_votes (object, kind, value, votes) as
select t.solution, c.kind, c.value::smallint, c.votes
from solution_tally t cross join lateral (values
    ('RATING', 1, t.stars_1), ('RATING', 2, t.stars_2), ('RATING', 3, t.stars_3), ('RATING', 4, t.stars_4),
    ('RATING', 5, t.stars_5), ('SUPPORT', 1, t.supports)) as c (kind, value, votes)
union all
select t.opinion, 'OPINION', c.value::smallint, c.votes
from opinion_tally t cross join lateral (values (1, t.votes_for), (-1, t.votes_against)) as c (value, votes);

-- How far the recount of all votes is, and what the last whole one found. One row: who holds its lock recounts.
create table recount (
    only_row          boolean     primary key default true check (only_row),
    last_object       uuid,
    objects           bigint      not null default 0,
    differing         bigint      not null default 0,
    objects_before    bigint,
    differing_before  bigint,
    ended_at          timestamptz
);
insert into recount default values;

comment on column recount.last_object is 'The last that was recounted, in the order of their ids; null between two recounts.';
comment on column recount.differing is 'How many objects were found with counters that are not their votes, or votes that are not their ledger.';
comment on column recount.differing_before is 'What the last whole recount found.';
