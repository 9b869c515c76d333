-- Every territory with itself and whatever it lies in, as the topic observatory.territories told.
create view territory_within (code, whole) as
with recursive upward (code, whole) as (
    select code, code from platform.territory
    union
    select u.code, t.parent from upward u join platform.territory t on t.code = u.whole where t.parent is not null
)
select code, whole from upward;

-- A territory and all inside it; the code alone while nothing was heard of it.
create function territories_inside(text) returns text[]
    language sql stable
return (
    with recursive inside (code) as (
        select $1
        union
        select t.code from platform.territory t join inside i on t.parent = i.code
    )
    select array_agg(code) from inside
);

-- The words of a text that have one of these stems, as they are written there.
create function words_of(content text, stems text[]) returns text[]
    language sql immutable strict parallel safe
return array(
    select distinct word from regexp_split_to_table(lower(content), '[^[:alnum:]]+') as word
    where outline(word, '') && stems order by word
);
