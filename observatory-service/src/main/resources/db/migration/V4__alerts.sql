create table alert_rule (
    id         uuid primary key,
    indicator  text        not null references indicator,
    operator   text        not null check (operator in ('BELOW', 'ABOVE')),
    threshold  numeric     not null,
    territory  text references territory,
    level      text check (level in ('COUNTRY', 'REGION', 'PROVINCE', 'ZONE', 'MUNICIPALITY')),
    version    bigint      not null check (version >= 1),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint a_territory_or_a_level check (num_nonnulls(territory, level) = 1)
);

create index alert_rule_of_indicator on alert_rule (indicator);

create table alert (
    id         uuid primary key,
    rule       uuid        not null references alert_rule,
    indicator  text        not null references indicator,
    territory  text        not null references territory,
    period     text        not null,
    value      numeric     not null,
    raised_at  timestamptz not null,
    version    bigint      not null check (version >= 1),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- However often the same figures are loaded.
    constraint raised_once unique (rule, territory, period)
);

create index alert_of_territory on alert (territory, id desc);
create index alert_of_indicator on alert (indicator, id desc);
