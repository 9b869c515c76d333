-- Every time a challenge was put off: by whom, why, from when to when.
create table challenge_extension (
    id             uuid primary key,
    challenge      uuid        not null references challenge,
    previously     timestamptz not null,
    closes_at      timestamptz not null,
    reason         text        not null check (char_length(reason) between 1 and 2000),
    author_subject text        not null,
    author_name    text        not null,
    extended_at    timestamptz not null,

    constraint only_later check (closes_at > previously),
    constraint while_open check (extended_at < previously),
    -- Each goes on where the one before ended: of two at once the second is refused, whatever the code above does.
    unique (challenge, previously)
);

comment on column challenge_extension.author_name is 'Of the officer who did it; shown to the officers of the same body alone.';

create index challenge_extension_newest on challenge_extension (challenge, id desc);

create trigger challenge_extension_is_append_only before update or delete or truncate on challenge_extension
    execute function refuse_removal();
