-- The loop of the whole suite as far as it is public: what there is, and what came of what.

create table lineage_node (
    type    text    not null,
    id      uuid    not null,
    title   text    not null,
    listed  boolean not null,
    version bigint  not null check (version > 0),
    primary key (type, id)
);
comment on column lineage_node.listed is 'False once withdrawn: it is then no neighbour of anything';

create table lineage_edge (
    effect_type text    not null,
    effect      uuid    not null,
    cause_type  text    not null,
    cause       uuid    not null,
    position    integer not null check (position > 0),
    primary key (effect_type, effect, cause_type, cause),
    foreign key (effect_type, effect) references lineage_node on delete cascade
);
comment on table lineage_edge is 'What an object cites. No foreign key to the cause: it may be heard of later, or never';
comment on column lineage_edge.position is 'In the order in which the object names its causes';

create index lineage_edge_of_cause on lineage_edge (cause_type, cause, effect);
