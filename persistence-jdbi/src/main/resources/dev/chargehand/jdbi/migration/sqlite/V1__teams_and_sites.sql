create table if not exists chargehand_schema (
    version integer primary key,
    name text not null,
    checksum text not null,
    applied_at bigint not null
);

create table chargehand_team (
    team_id blob primary key check (length(team_id) = 16),
    name text not null,
    email text,
    type text not null,
    personal_of text unique,
    created_at integer not null,
    updated_at integer not null,
    stamp integer not null,
    check ((personal_of is not null) = (type = 'PERSONAL'))
) strict, without rowid;

create table chargehand_member (
    team_id blob not null references chargehand_team (team_id) on delete cascade,
    user_id text not null,
    member_id blob not null check (length(member_id) = 16),
    role text not null check (role in ('ADMIN', 'MEMBER')),
    joined_at integer not null,
    primary key (team_id, user_id),
    unique (team_id, member_id)
) strict, without rowid;

create index chargehand_member_teams_of_user on chargehand_member (user_id, joined_at, team_id);

-- whether another admin exists is one probe here, even in a team of a million members with one admin
create index chargehand_member_admins on chargehand_member (team_id, user_id) where role = 'ADMIN';

create table chargehand_site (
    site_id blob primary key check (length(site_id) = 16),
    name text not null,
    street text,
    house_number integer,
    house_number_addition text,
    postal_code text,
    city text,
    region text,
    country text,
    latitude real,
    longitude real,
    manual_coordinates integer not null check (manual_coordinates in (0, 1)),
    time_zone text,
    description text,
    created_at integer not null,
    updated_at integer not null,
    stamp integer not null,
    check ((latitude is null) = (longitude is null))
) strict, without rowid;

create table chargehand_site_access (
    site_id blob not null references chargehand_site (site_id) on delete cascade,
    team_id blob not null references chargehand_team (team_id) on delete restrict,
    is_owner integer not null check (is_owner in (0, 1)),
    data_access integer not null check (data_access in (0, 1)),
    data_access_until integer,
    scope text not null check (scope in ('ALL', 'LIMITED')),
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, team_id),
    check (data_access or data_access_until is null),
    check (not is_owner or (data_access and data_access_until is null and scope = 'ALL'))
) strict, without rowid;

create index chargehand_site_access_of_team on chargehand_site_access (team_id, site_id);

create unique index chargehand_site_access_owner on chargehand_site_access (site_id) where is_owner;

-- one writer at a time: the next row's position is the largest so far and one
create table chargehand_event (
    position integer primary key,
    aggregate_id blob not null check (length(aggregate_id) = 16),
    stamp integer not null,
    at integer not null,
    actor text not null,
    kind text not null,
    body text not null,
    unique (aggregate_id, stamp)
) strict;

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (1, 'teams_and_sites', '0d2a5f2a4b44c2739c3eca4350cb888bd0f143628ee45febad4b833db8aee68f', cast((julianday('now') - 2440587.5) * 86400000 as integer));
