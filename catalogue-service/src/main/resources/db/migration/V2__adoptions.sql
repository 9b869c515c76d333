create table adoption (
    id          uuid primary key,
    practice    uuid        not null references practice,
    adopter     text        not null check (adopter <> ''),
    stage       text        not null check (stage in ('INTERESTED', 'PLANNED', 'RUNNING', 'COMPLETED', 'DROPPED')),
    adaptations text        check (char_length(adaptations) between 1 and 5000),
    results     text        check (char_length(results) between 1 and 5000),
    version     bigint      not null check (version > 0),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,

    constraint one_adoption_of_a_practice_by_a_body unique (practice, adopter)
);

create index adoption_of_adopter on adoption (adopter, id desc);
create index adoption_of_practice on adoption (practice, id desc);

create trigger adoption_stays before delete or truncate on adoption execute function refuse_removal();

-- Each stage that an adoption came to, with who said so; the people in it are never told in public.
create table adoption_step (
    adoption   uuid        not null references adoption,
    version    bigint      not null,
    from_stage text        not null,
    to_stage   text        not null,
    by_subject text        not null,
    reason     text        check (char_length(reason) between 1 and 2000),
    at         timestamptz not null,
    primary key (adoption, version),

    constraint legal_step check ((from_stage, to_stage) in (
        ('INTERESTED', 'PLANNED'), ('PLANNED', 'RUNNING'), ('RUNNING', 'COMPLETED'),
        ('INTERESTED', 'DROPPED'), ('PLANNED', 'DROPPED'), ('RUNNING', 'DROPPED')))
);

create trigger adoption_step_stays before update or delete or truncate on adoption_step execute function refuse_removal();
