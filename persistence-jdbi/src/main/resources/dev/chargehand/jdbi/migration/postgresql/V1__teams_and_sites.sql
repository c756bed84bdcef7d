create table if not exists chargehand_schema (
    version integer primary key,
    name text not null,
    checksum text not null,
    applied_at bigint not null
);

create table chargehand_team (
    team_id uuid primary key,
    name text not null,
    email text,
    type text not null,
    personal_of text collate "C" unique,
    created_at bigint not null,
    updated_at bigint not null,
    stamp bigint not null,
    check ((personal_of is not null) = (type = 'PERSONAL'))
);

create table chargehand_member (
    team_id uuid not null references chargehand_team (team_id) on delete cascade,
    user_id text collate "C" not null,
    member_id uuid not null,
    role text not null check (role in ('ADMIN', 'MEMBER')),
    joined_at bigint not null,
    primary key (team_id, user_id),
    unique (team_id, member_id)
);

create index chargehand_member_teams_of_user on chargehand_member (user_id, joined_at, team_id);

-- whether another admin exists is one probe here, even in a team of a million members with one admin
create index chargehand_member_admins on chargehand_member (team_id, user_id) where role = 'ADMIN';

create table chargehand_site (
    site_id uuid primary key,
    name text not null,
    street text,
    house_number integer,
    house_number_addition text,
    postal_code text,
    city text,
    region text,
    country text,
    latitude double precision,
    longitude double precision,
    manual_coordinates boolean not null,
    time_zone text,
    description text,
    created_at bigint not null,
    updated_at bigint not null,
    stamp bigint not null,
    check ((latitude is null) = (longitude is null))
);

create table chargehand_site_access (
    site_id uuid not null references chargehand_site (site_id) on delete cascade,
    team_id uuid not null references chargehand_team (team_id) on delete restrict,
    is_owner boolean not null,
    data_access boolean not null,
    data_access_until bigint,
    scope text not null check (scope in ('ALL', 'LIMITED')),
    created_at bigint not null,
    updated_at bigint not null,
    primary key (site_id, team_id),
    check (data_access or data_access_until is null),
    check (not is_owner or (data_access and data_access_until is null and scope = 'ALL'))
);

create index chargehand_site_access_of_team on chargehand_site_access (team_id, site_id);

create unique index chargehand_site_access_owner on chargehand_site_access (site_id) where is_owner;

-- writers leave the position empty and so never wait for one another; the first reader gives it
create table chargehand_event (
    aggregate_id uuid not null,
    stamp bigint not null,
    position bigint unique,
    at bigint not null,
    actor text not null,
    kind text not null,
    body text not null,
    primary key (aggregate_id, stamp)
);

create index chargehand_event_unplaced on chargehand_event (stamp, aggregate_id) where position is null;

create table chargehand_event_head (
    id integer primary key check (id = 1),
    position bigint not null
);

insert into chargehand_event_head (id, position) values (1, 0);

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (1, 'teams_and_sites', '24b8a0b45b021cb19d9956bd5692d1946b562401e7827189fa5c3ea37ad684b7', cast(extract(epoch from clock_timestamp()) * 1000 as bigint));
