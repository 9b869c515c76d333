-- Each text that a practice had, in full: what was public, and what came before it.
create table practice_version (
    practice     uuid        not null references practice,
    number       integer     not null check (number > 0),
    content      jsonb       not null check (jsonb_typeof(content) = 'object'),
    written_at   timestamptz not null,
    published_at timestamptz check (published_at >= written_at),
    primary key (practice, number)
);

create trigger practice_version_stays before delete or truncate on practice_version execute function refuse_removal();
