-- Who judges says first whether they may.
create table conflict_declaration (
    application uuid        not null references application,
    evaluator   text        not null,
    conflict    boolean     not null,
    reason      text        check (char_length(reason) between 1 and 2000),
    declared_at timestamptz not null,

    primary key (application, evaluator)
);

create table score_sheet (
    application uuid        not null,
    evaluator   text        not null,
    scores      jsonb       not null,
    final       boolean     not null,
    updated_at  timestamptz not null,

    primary key (application, evaluator),
    foreign key (application, evaluator) references conflict_declaration
);

create function keep_final_scores() returns trigger
    language plpgsql as
$$
begin
    if old.final then
        raise exception 'final scores stay';
    end if;
    return new;
end
$$;
create trigger final_scores_stay before update on score_sheet for each row execute function keep_final_scores();
create trigger score_sheet_stays before delete or truncate on score_sheet execute function refuse_removal();

create table ranking (
    call         uuid primary key references call,
    granted      numeric(15, 2) not null check (granted >= 0),
    published_at timestamptz    not null
);

create table ranking_item (
    call          uuid           not null references ranking,
    position      integer        not null check (position > 0),
    application   uuid           not null unique references application,
    total         numeric(5, 2)  not null check (total between 0 and 100),
    per_criterion jsonb          not null,
    requested     numeric(15, 2) not null check (requested > 0),
    granted       numeric(15, 2) not null check (granted between 0 and requested),
    outcome       text           not null check (outcome in ('FUNDED', 'PARTLY_FUNDED', 'RESERVE', 'BELOW_THRESHOLD')),
    tie_break     text,

    primary key (call, position),
    constraint granted_as_the_outcome_says check (case outcome
        when 'FUNDED' then granted = requested
        when 'PARTLY_FUNDED' then granted > 0 and granted < requested
        else granted = 0 end)
);
create trigger ranking_stays before update or delete or truncate on ranking execute function refuse_removal();
create trigger ranking_item_stays before update or delete or truncate on ranking_item execute function refuse_removal();
