create table projection (
    name       text primary key,
    generation integer     not null check (generation > 0),
    targets    jsonb       not null default '{}',
    began_at   timestamptz,
    ended_at   timestamptz check (ended_at >= began_at)
);
comment on table projection is 'Which making of its copy each projection is in; a rebuild empties the copy and begins the next one';
comment on column projection.targets is 'How far each partition went when the rebuild began';
