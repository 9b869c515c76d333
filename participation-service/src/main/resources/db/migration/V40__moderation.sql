-- Everything that moderators may decide about, with who wrote it and how it stands.
create view moderable as
select c.id, 'CHALLENGE' as kind, c.id as challenge, c.owner, c.title, c.description as text,
    case when c.status = 'DRAFT' then 'DRAFT' when c.hidden then 'HIDDEN' else 'PUBLISHED' end as standing,
    ''::text as author_subject, null::bytea as author_voter, null::text as author_name, c.owner as author_body
from challenge c
union all
select s.id, 'SOLUTION', s.challenge, c.owner, s.title, s.summary || e'\n\n' || s.body, s.status,
    s.author_subject, s.author_voter, s.author_name, s.author_body
from solution s join challenge c on c.id = s.challenge
union all
select o.id, 'OPINION', o.challenge, c.owner, o.title, o.text, o.status,
    o.author_subject, o.author_voter, o.author_name, null
from opinion o join challenge c on c.id = o.challenge;

-- One row per object that somebody reported or moderated: whoever acts on it locks it first.
create table moderation_case (
    object    uuid primary key,
    kind      text        not null check (kind in ('CHALLENGE', 'SOLUTION', 'OPINION')),
    challenge uuid        not null references challenge,
    owner     text        not null check (owner <> ''),
    reports   integer     not null default 0 check (reports >= 0),
    opened_at timestamptz not null
);

comment on column moderation_case.reports is 'How many people reported it since moderators last decided about it.';

create index moderation_case_reported on moderation_case (reports desc, object desc) where reports > 0;
create index moderation_case_reported_of_owner on moderation_case (owner, reports desc, object desc) where reports > 0;

-- One report per person and object, however many accounts a person has.
create table report (
    id          uuid primary key,
    object      uuid        not null references moderation_case,
    reporter    bytea       not null check (octet_length(reporter) = 32),
    ground      text        not null check (
        ground in ('OFFENSIVE', 'PERSONAL_DATA', 'FALSE', 'SPAM', 'OFF_TOPIC', 'UNLAWFUL', 'OTHER')),
    note        text        check (char_length(note) between 1 and 2000),
    reported_at timestamptz not null,

    constraint report_once unique (object, reporter)
);

comment on column report.reporter is 'Vote key of the person who reported: moderators count people, and are told nobody''s name.';

-- The public register: what was decided about what, why and by whose officers. It only grows.
create table moderation_act (
    id         uuid primary key,
    object     uuid        not null references moderation_case,
    kind       text        not null check (kind in ('CHALLENGE', 'SOLUTION', 'OPINION')),
    challenge  uuid        not null references challenge,
    owner      text        not null,
    act        text        not null check (act in (
        'REPORTED_AWAY', 'HIDDEN', 'KEPT', 'RESTORED', 'APPROVED', 'REFUSED', 'APPEAL_UPHELD', 'APPEAL_DISMISSED',
        'FLAG_REVIEWED')),
    ground     text        check (
        ground in ('OFFENSIVE', 'PERSONAL_DATA', 'FALSE', 'SPAM', 'OFF_TOPIC', 'UNLAWFUL', 'OTHER')),
    reason     text        check (char_length(reason) between 1 and 2000),
    reports    integer     not null check (reports >= 0),
    moderator  text,
    body       text,
    appeal     uuid,
    acted_at   timestamptz not null,

    constraint somebody_says_why check (
        (act = 'REPORTED_AWAY') = (moderator is null) and (moderator is null) = (reason is null)),
    constraint hidden_on_some_ground check ((act in ('REPORTED_AWAY', 'HIDDEN', 'REFUSED')) = (ground is not null))
);

comment on column moderation_act.moderator is 'Account of the moderator, shown to nobody; null where the reports alone did it.';
comment on column moderation_act.body is 'The body that the moderator acted for.';
comment on column moderation_act.reports is 'How many people had reported it by then.';

create index moderation_act_of_object on moderation_act (object, id desc);
create index moderation_act_of_challenge on moderation_act (challenge, id desc);

create trigger moderation_act_stays before update or delete or truncate on moderation_act execute function refuse_removal();

-- What an author says against an act, once, and who decided about it: never the one who did the act.
create table moderation_appeal (
    id             uuid        primary key,
    act            uuid        not null unique references moderation_act,
    object         uuid        not null references moderation_case,
    owner          text        not null,
    author_subject text        not null,
    text           text        not null check (char_length(text) between 1 and 2000),
    moderator      text,
    decided_by     text,
    upheld         boolean,
    made_at        timestamptz not null,
    decided_at     timestamptz,

    constraint decided_by_another check (decided_by is distinct from moderator or decided_by is null),
    constraint decided_at_once check (
        (decided_at is null) = (decided_by is null) and (decided_at is null) = (upheld is null))
);

comment on column moderation_appeal.moderator is 'Account of the one who did the act; null where the reports alone did it.';

create index moderation_appeal_open on moderation_appeal (id desc) where decided_at is null;

alter table moderation_act add foreign key (appeal) references moderation_appeal;
