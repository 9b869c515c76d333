create table application (
    id           uuid primary key,
    call         uuid        not null references call,
    applicant    text        not null check (applicant <> ''),
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'EXPIRED', 'INADMISSIBLE', 'ADMITTED',
                                 'RANKED', 'AWARDED', 'RESERVE', 'REJECTED')),
    status_reason text       check (char_length(status_reason) between 1 and 2000),
    title        text        not null check (char_length(title) between 1 and 200),
    content      jsonb       not null,
    number       text        unique,
    version      bigint      not null check (version > 0),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,

    constraint registered_once_submitted check (status in ('DRAFT', 'EXPIRED') or number is not null),
    constraint reasons_are_given check (status <> 'INADMISSIBLE' or status_reason is not null)
);

comment on column application.content is '{summary, area, theme, answers, budget, links, targets}; amounts as decimal strings.';
comment on column application.number is 'Of the submission that stands, or stood last.';

create index application_of_call on application (call, id desc);
create index application_of_applicant on application (applicant, id desc);
create index application_to_expire on application (call) where status = 'DRAFT';

create table partner (
    application uuid        not null references application,
    body        text        not null check (body <> ''),
    position    integer     not null check (position between 0 and 49),
    role        text        not null check (char_length(role) between 1 and 500),
    letter      text        not null check (letter in ('PENDING', 'CONFIRMED', 'DECLINED')),
    answered_at timestamptz,

    primary key (application, body),
    constraint answered_at_some_instant check ((letter = 'PENDING') = (answered_at is null))
);
create index partner_of_body on partner (body, application desc);

-- Files lie in the database, so that a submission and what it consists of are kept or lost together.
create table attachment (
    id          uuid primary key,
    application uuid        not null references application,
    name        text        not null check (char_length(name) between 1 and 200),
    media_type  text        not null,
    size        integer     not null check (size between 1 and 5242880),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    added_at    timestamptz not null,
    removed_at  timestamptz,

    constraint size_of_content check (octet_length(content) = size)
);
create unique index same_file_once on attachment (application, sha256) where removed_at is null;

-- The register: one row per year, locked by every submission, so that its numbers have no gap and no double.
create table register (
    year integer primary key,
    last integer not null check (last >= 0)
);

create table submission (
    number       text primary key,
    application  uuid        not null references application,
    call         uuid        not null references call,
    submitted_at timestamptz not null,
    submitted_by text        not null,
    package      bytea       not null,
    sha256       text        not null,
    responsible  text        not null,
    office       text        not null,
    answer_by    date        not null,
    superseded   boolean     not null default false,

    constraint hash_of_the_package check (sha256 = encode(sha256(package), 'hex'))
);
create unique index one_submission_stands on submission (application) where not superseded;

comment on column submission.submitted_by is 'Account of the person who submitted (CAD, art. 65); erased on request, the act stays.';

create function keep_submission() returns trigger
    language plpgsql as
$$
begin
    if (new.number, new.application, new.call, new.submitted_at, new.sha256, new.package)
        is distinct from (old.number, old.application, old.call, old.submitted_at, old.sha256, old.package) then
        raise exception 'what was registered is not changed (DPR 445/2000, art. 53)';
    end if;
    return new;
end
$$;
create trigger submission_is_immutable before update on submission for each row execute function keep_submission();
create trigger submission_stays before delete or truncate on submission execute function refuse_removal();
create trigger application_stays before delete or truncate on application execute function refuse_removal();
