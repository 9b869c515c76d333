-- Who follows what. A person is an account; nothing else is known of them here.
create table follow (
    person text        not null,
    type   text        not null check (type in ('CHALLENGE', 'SOLUTION', 'BODY')),
    object text        not null check (object <> ''),
    target text        not null generated always as (type || ':' || object) stored,
    since  timestamptz not null,

    primary key (person, type, object)
);
comment on column follow.target is 'What is followed as one word, which the news name in news.followed.';

create index follow_of_target on follow (target);
create index follow_newest on follow (person, since desc, target desc);

-- What happened that people may want to hear of: one row for each change, however many follow.
create table news (
    id        uuid        primary key,
    kind      text        not null check (kind in (
        'CHALLENGE_OPENED', 'CHALLENGE_EXTENDED', 'CHALLENGE_CLOSED', 'CHALLENGE_ANSWERED', 'SOLUTION_PUBLISHED',
        'SOLUTION_WITHDRAWN', 'OPINION_PUBLISHED', 'ANSWER_DUE', 'ANSWER_PUBLISHED', 'MODERATED')),
    challenge uuid        not null references challenge,
    solution  uuid        references solution,
    opinion   uuid        references opinion,
    followed  text[]      not null,
    addressed text[]      not null default '{}',
    at        timestamptz not null
);
comment on column news.id is 'Of the event that tells the same to other services, or of the act in the register of moderation.';
comment on column news.followed is 'Whoever follows one of these hears of it, once.';
comment on column news.addressed is 'Who hears of it whether or not they follow anything.';

-- What is not handed out yet. A queue and not a mark on the time: what happened earlier may commit later.
create table news_to_hand_out (
    news uuid primary key references news
);

-- What each person was told: the primary key lets a change be told once, however many of the things they follow it is about.
create table notice (
    person  text        not null,
    news    uuid        not null references news,
    at      timestamptz not null,
    read_at timestamptz,
    mail_at timestamptz,
    mail    uuid,

    primary key (person, news)
);
comment on column notice.mail_at is 'From when on it is told by mail too; null where the person wants none.';
comment on column notice.mail is 'The one mail that tells it.';

create index notice_newest on notice (person, at desc, news desc);
create index notice_unread on notice (person) where read_at is null;
create index notice_to_mail on notice (mail_at, person) where mail is null and mail_at is not null;
create index notice_of_mail on notice (mail) where mail is not null;

-- How a person wants to be told. Who never said has no row, and gets no mail.
create table notice_preference (
    person      text        primary key,
    mail        text        not null check (mail in ('NONE', 'DAILY', 'AT_ONCE')),
    address     text        check (char_length(address) between 3 and 254),
    language    text        not null check (language in ('it', 'en')),
    unsubscribe uuid        not null unique,
    updated_at  timestamptz not null,

    constraint mail_needs_an_address check (mail = 'NONE' or address is not null)
);
comment on column notice_preference.address is 'As the login verified it; kept only while mail is wanted.';
comment on column notice_preference.unsubscribe is 'What the signed link in each mail names, in place of the person.';

-- A mail to one person. The address is not in it: it is looked up when the mail is sent.
create table mail (
    id          uuid        primary key,
    person      text        not null,
    created_at  timestamptz not null,
    try_at      timestamptz not null,
    attempts    integer     not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,

    constraint sent_or_given_up check (num_nonnulls(sent_at, given_up_at) < 2)
);
-- One at a time: what happens while it cannot be sent goes into the next.
create unique index mail_one_under_way on mail (person) where sent_at is null and given_up_at is null;
create index mail_to_send on mail (try_at) where sent_at is null and given_up_at is null;

alter table notice add foreign key (mail) references mail;

-- Every change is told to other services through the outbox, in the transaction that makes it. What of it is news to people
-- is noted at the same place: no change is forgotten, and none is noted that did not happen.
create function note_news() returns trigger
    language plpgsql as
$$
declare
    state    jsonb := convert_from(new.body, 'UTF8')::jsonb;
    happened text := regexp_replace(new.type, '^it\.smartland\.participation\.(.*)\.v1$', '\1');
    kind     text;
    opinion  uuid;
    solution uuid;
    challenge uuid;
    followed text[];
begin
    case happened
        when 'challenge.opened', 'challenge.extended', 'challenge.closed', 'challenge.answered' then
            kind := upper(replace(happened, '.', '_'));
            challenge := new.key::uuid;
            followed := array [case happened
                when 'challenge.opened' then 'BODY:' || (state ->> 'owner')
                else 'CHALLENGE:' || challenge end];
        when 'solution.published' then
            kind := 'SOLUTION_PUBLISHED';
            solution := new.key::uuid;
            challenge := (state ->> 'challenge')::uuid;
            followed := array_remove(
                array ['CHALLENGE:' || challenge, 'BODY:' || (state #>> '{author,code}')], null);
            -- Authors follow what they publish from that instant on, until they choose not to.
            insert into follow (person, type, object, since)
            select s.author_subject, 'SOLUTION', s.id::text, new.occurred_at
            from public.solution s where s.id = new.key::uuid and s.author_body is null
            on conflict (person, type, object) do nothing;
        when 'solution.withdrawn' then
            kind := 'SOLUTION_WITHDRAWN';
            solution := new.key::uuid;
            challenge := (state ->> 'challenge')::uuid;
            followed := array ['SOLUTION:' || solution];
        when 'opinion.published' then
            kind := 'OPINION_PUBLISHED';
            opinion := new.key::uuid;
            solution := (state ->> 'solution')::uuid;
            challenge := (state ->> 'challenge')::uuid;
            followed := array ['SOLUTION:' || solution];
        when 'official-answer.due' then
            kind := 'ANSWER_DUE';
            solution := new.key::uuid;
            challenge := (state ->> 'challenge')::uuid;
            followed := array ['SOLUTION:' || solution];
        when 'official-answer.published' then
            kind := 'ANSWER_PUBLISHED';
            solution := new.key::uuid;
            challenge := (state ->> 'challenge')::uuid;
            followed := array ['SOLUTION:' || solution, 'CHALLENGE:' || challenge, 'BODY:' || (state ->> 'owner')];
    end case;
    insert into news (id, kind, challenge, solution, opinion, followed, at)
    values (new.event_id, kind, challenge, solution, opinion, followed, new.occurred_at);
    insert into news_to_hand_out (news) values (new.event_id);
    return null;
end
$$;

create trigger outbox_news after insert on platform.outbox
    for each row
    when (new.type in (
        'it.smartland.participation.challenge.opened.v1', 'it.smartland.participation.challenge.extended.v1',
        'it.smartland.participation.challenge.closed.v1', 'it.smartland.participation.challenge.answered.v1',
        'it.smartland.participation.solution.published.v1', 'it.smartland.participation.solution.withdrawn.v1',
        'it.smartland.participation.opinion.published.v1', 'it.smartland.participation.official-answer.due.v1',
        'it.smartland.participation.official-answer.published.v1'))
    execute function note_news();

-- Of what is done about it who wrote something hears in any case: an appeal has to begin with a notice. An act that leaves
-- things as they are is told to nobody.
create function note_moderation() returns trigger
    language plpgsql as
$$
declare
    writers text[];
begin
    select array(
        select m.author_subject from moderable m where m.id = new.object
        union select a.subject from co_author a where a.solution = new.object) into writers;
    writers := array(select w from unnest(writers) w where w <> '' and not starts_with(w, 'erased:'));
    if writers <> '{}' then
        insert into news (id, kind, challenge, solution, opinion, followed, addressed, at)
        select new.id, 'MODERATED', new.challenge, coalesce(s.id, o.solution), o.id, '{}', writers, new.acted_at
        from (select) one left join solution s on s.id = new.object left join opinion o on o.id = new.object;
        insert into news_to_hand_out (news) values (new.id);
    end if;
    return null;
end
$$;

create trigger moderation_act_news after insert on moderation_act
    for each row
    when (new.act not in ('KEPT', 'FLAG_REVIEWED'))
    execute function note_moderation();
