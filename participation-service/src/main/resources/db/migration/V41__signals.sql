-- Where votes came from, as keyed hashes that change every day and are kept for days alone. It counts for nothing but a look.
create table vote_sighting (
    solution uuid        not null references solution,
    voter    bytea       not null check (octet_length(voter) = 32),
    address  bytea       not null check (octet_length(address) = 32),
    device   bytea       not null check (octet_length(device) = 32),
    seen_at  timestamptz not null,

    primary key (solution, voter)
);

create index vote_sighting_by_origin on vote_sighting (solution, address, device);
create index vote_sighting_by_age on vote_sighting (seen_at);

-- Many people voted for one solution from one address and device: somebody should look. No vote is touched by it.
create table fraud_flag (
    id         uuid primary key,
    solution   uuid        not null references solution,
    challenge  uuid        not null references challenge,
    owner      text        not null,
    address    bytea,
    device     bytea,
    people     bigint      not null check (people > 1),
    first_seen timestamptz not null,
    last_seen  timestamptz not null,
    act        uuid        references moderation_act,

    constraint flag_once unique (solution, address, device)
);

comment on column fraud_flag.address is 'Forgotten, as is the device, once the sightings are.';
comment on column fraud_flag.act is 'The entry of the register by which a moderator said what they saw; null while nobody has looked.';

create index fraud_flag_open on fraud_flag (id desc) where act is null;
