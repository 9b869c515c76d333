create table call (
    id                  uuid primary key,
    status              text        not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'EVALUATING', 'RANKED', 'CONCLUDED')),
    status_reason       text        check (char_length(status_reason) between 1 and 2000),
    title               text        not null check (char_length(title) between 1 and 200),
    description         text        check (char_length(description) between 1 and 20000),
    year                integer     check (year between 1948 and 2200),
    owner               text        not null check (owner <> ''),
    office              text        not null check (char_length(office) between 1 and 200),
    responsible         text        check (char_length(responsible) between 1 and 200),
    opens_at            timestamptz,
    closes_at           timestamptz,
    budget              numeric(15, 2) not null check (budget > 0),
    max_grant           numeric(15, 2) check (max_grant > 0),
    max_share_of_cost   numeric(5, 2)  check (max_share_of_cost > 0 and max_share_of_cost <= 100),
    currency            text        not null check (currency = 'EUR'),
    criteria            jsonb       not null check (jsonb_typeof(criteria) = 'array'),
    tie_order           text[]      not null,
    eligibility         text[]      not null,
    form                jsonb       not null,
    total_threshold     numeric(5, 2) not null check (total_threshold between 0 and 100),
    required_partners   integer     not null check (required_partners between 0 and 50),
    minimum_evaluators  integer     check (minimum_evaluators between 1 and 50),
    answer_within_days  integer     not null check (answer_within_days between 1 and 365),
    historic            boolean     not null,
    source              text,
    call_version        integer     not null check (call_version > 0),
    version             bigint      not null check (version > 0),
    created_at          timestamptz not null,
    updated_at          timestamptz not null,

    constraint opens_before_it_closes check (opens_at < closes_at),
    constraint only_history_has_gaps check (historic or (
        year is not null and responsible is not null and opens_at is not null and closes_at is not null
        and max_grant is not null and max_share_of_cost is not null and jsonb_array_length(criteria) > 0)),
    constraint history_is_over check (not historic or (status = 'CONCLUDED' and source is not null))
);

comment on column call.closes_at is 'The first instant at which it takes no application any more.';
comment on column call.criteria is '[{id, title, weight, threshold}]; fixed at publication (L. 241/1990, art. 12).';
comment on column call.historic is 'Held before the suite: its facts come from the source, and what that does not say is null.';

create index call_of_owner on call (owner, id desc);
create index call_closing_soon on call (closes_at, id) where status <> 'DRAFT';
create index call_to_close on call (closes_at) where status = 'PUBLISHED';

-- The text of a call as it stood from one publication to the next.
create table call_version (
    call         uuid        not null references call,
    number       integer     not null,
    terms        jsonb       not null,
    published_at timestamptz not null,

    primary key (call, number)
);

-- What has been public stays: applications, acts and lineages of other objects point to it.
create function refuse_removal() returns trigger
    language plpgsql as
$$
begin
    raise exception '% keeps what it holds: % is refused', tg_table_name, tg_op;
end
$$;

create trigger call_stays before delete or truncate on call execute function refuse_removal();
create trigger call_version_stays before update or delete or truncate on call_version execute function refuse_removal();
