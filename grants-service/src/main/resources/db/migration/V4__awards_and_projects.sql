create table award (
    id               uuid primary key,
    call             uuid           not null references call,
    application      uuid           unique references application,
    number           text,
    title            text           not null check (char_length(title) between 1 and 200),
    year             integer,
    beneficiary      text           check (beneficiary <> ''),
    beneficiary_name text           check (char_length(beneficiary_name) between 1 and 200),
    partners         text[]         not null,
    requested        numeric(15, 2) check (requested > 0),
    granted          numeric(15, 2) check (granted > 0),
    awarded_on       date,
    links            jsonb          not null,
    area             text           check (area in ('ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE')),
    theme            text,
    act              jsonb          not null,
    source           text,
    version          bigint         not null check (version > 0),
    created_at       timestamptz    not null,
    updated_at       timestamptz    not null,

    constraint somebody_benefits check (beneficiary is not null or beneficiary_name is not null),
    constraint only_history_has_gaps check (application is null or (
        beneficiary is not null and granted is not null and requested is not null and awarded_on is not null
        and year is not null and number is not null))
);
create index award_of_year on award (year, id desc);
create index award_of_call on award (call, id desc);

comment on column award.act is '{type, number, date, legalBasis, cup}: the act that granted it.';
comment on column award.application is 'Null for a historic award, which was applied for elsewhere.';

create table project (
    id               uuid primary key,
    award            uuid           not null unique references award,
    call             uuid           not null references call,
    title            text           not null,
    beneficiary      text           not null,
    partners         text[]         not null,
    status           text           not null check (status in ('RUNNING', 'COMPLETED', 'REVOKED')),
    status_reason    text           check (char_length(status_reason) between 1 and 2000),
    area             text           check (area in ('ENVIRONMENT', 'SOCIAL', 'ECONOMY', 'CULTURE')),
    theme            text,
    granted          numeric(15, 2) not null check (granted > 0),
    summary          text           not null,
    targets          jsonb          not null,
    completed_report jsonb,
    started_at       timestamptz    not null,
    completed_at     timestamptz,
    version          bigint         not null check (version > 0),
    created_at       timestamptz    not null,
    updated_at       timestamptz    not null,

    constraint completed_with_a_report check (
        (status = 'COMPLETED') = (completed_report is not null) and (status = 'COMPLETED') = (completed_at is not null))
);
create index project_of_beneficiary on project (beneficiary, id desc);
create index project_of_call on project (call, id desc);

create table report (
    id            uuid primary key,
    project       uuid           not null references project,
    kind          text           not null check (kind in ('INTERIM', 'FINAL')),
    status        text           not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'CHANGES_REQUESTED')),
    status_reason text           check (char_length(status_reason) between 1 and 2000),
    summary       text           not null check (char_length(summary) between 1 and 5000),
    outcome       text           check (char_length(outcome) between 1 and 20000),
    results       jsonb          not null,
    lessons       text           check (char_length(lessons) between 1 and 20000),
    spent         numeric(15, 2) check (spent >= 0),
    version       bigint         not null check (version > 0),
    created_at    timestamptz    not null,
    updated_at    timestamptz    not null,

    constraint a_final_report_is_whole check (kind <> 'FINAL' or (lessons is not null and spent is not null)),
    constraint changes_are_named check (status <> 'CHANGES_REQUESTED' or status_reason is not null)
);
create index report_of_project on report (project, id desc);
create unique index one_final_report on report (project) where kind = 'FINAL';

create trigger award_stays before delete or truncate on award execute function refuse_removal();
create trigger project_stays before delete or truncate on project execute function refuse_removal();
create trigger report_stays before delete or truncate on report execute function refuse_removal();
