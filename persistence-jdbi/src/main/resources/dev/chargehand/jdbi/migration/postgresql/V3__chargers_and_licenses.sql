create table chargehand_charger (
    charger_id uuid primary key,
    identity text collate "C" not null unique,
    -- the identity as a search compares it
    search_key text collate "C" not null,
    site_id uuid references chargehand_site (site_id) on delete restrict,
    held_by uuid references chargehand_team (team_id) on delete restrict,
    -- the one of the two that there is: no site has the id of a team, so a list walks both alike
    place_id uuid not null generated always as (coalesce(site_id, held_by)) stored,
    pincode text not null,
    reference text,
    vendor text collate "C",
    model text,
    is_dc boolean not null,
    vendor_id text,
    firmware_version text,
    max_current integer,
    connection text collate "C" not null,
    -- empty for none, so that it has a place in a list
    status text collate "C" not null,
    error text,
    error_info text,
    vendor_error_code text,
    server text,
    last_connection_at bigint,
    last_disconnection_at bigint,
    last_heartbeat_at bigint,
    setup text not null,
    blocked boolean not null,
    created_at bigint not null,
    updated_at bigint not null,
    stamp bigint not null,
    check ((site_id is null) != (held_by is null)),
    check (connection in ('NEVER_SEEN', 'OFFLINE', 'ONLINE')),
    check (status in ('', 'AVAILABLE', 'FAULTED', 'UNAVAILABLE')),
    check (setup in ('NOT_STARTED', 'PENDING', 'COMPLETED'))
);

create index chargehand_charger_on_site on chargehand_charger (site_id) where site_id is not null;

create index chargehand_charger_held on chargehand_charger (held_by) where held_by is not null;

-- a list's order, at each place
create index chargehand_charger_by_identity on chargehand_charger (place_id, identity, charger_id);

create index chargehand_charger_by_connection on chargehand_charger (place_id, connection, charger_id);

create index chargehand_charger_by_status on chargehand_charger (place_id, status, charger_id);

create index chargehand_charger_by_creation on chargehand_charger (place_id, created_at, charger_id);

create table chargehand_connector (
    charger_id uuid not null references chargehand_charger (charger_id) on delete cascade,
    number integer not null,
    status text,
    phase_rotation text,
    max_amperage integer,
    primary key (charger_id, number)
);

create table chargehand_license (
    license_id uuid primary key,
    charger_id uuid not null references chargehand_charger (charger_id) on delete cascade,
    tier text not null check (tier in ('SMART', 'PRO')),
    starts bigint not null,
    -- null for a license without end
    ends bigint,
    status text not null check (status in ('VALID', 'SUSPENDED', 'REVOKED', 'REPLACED')),
    created_at bigint not null,
    updated_at bigint not null
);

create index chargehand_license_of_charger on chargehand_license (charger_id, license_id);

create unique index chargehand_license_current on chargehand_license (charger_id, tier)
    where status in ('VALID', 'SUSPENDED');

-- it outlives the charger and the team it speaks of
create table chargehand_purchase (
    payment_id text collate "C" primary key,
    charger_id uuid not null,
    sku text collate "C" not null,
    tier text not null check (tier in ('SMART', 'PRO')),
    term_unit text not null check (term_unit in ('MONTHS', 'DAYS', 'PERPETUAL')),
    term_count integer,
    payer uuid not null,
    buyer text collate "C" not null,
    billing text not null check (billing in ('CARD', 'PARTNER')),
    status text not null check (status in ('PENDING', 'CONFIRMED', 'ABANDONED')),
    license_id uuid,
    created_at bigint not null,
    updated_at bigint not null,
    check ((term_count is null) = (term_unit = 'PERPETUAL')),
    check ((license_id is not null) = (status = 'CONFIRMED'))
);

create index chargehand_purchase_pending on chargehand_purchase (charger_id, payment_id) where status = 'PENDING';

create table chargehand_product (
    sku text collate "C" primary key,
    name text not null,
    tier text not null check (tier in ('SMART', 'PRO')),
    term_unit text not null check (term_unit in ('MONTHS', 'DAYS', 'PERPETUAL')),
    term_count integer,
    active boolean not null,
    created_at bigint not null,
    updated_at bigint not null,
    stamp bigint not null,
    check ((term_count is null) = (term_unit = 'PERPETUAL'))
);

-- the sites that a team reaches as a whole, and those of which it reaches what is listed
create index chargehand_site_access_reached on chargehand_site_access (team_id, scope, site_id);

-- the teams that reach an asset, one after the other: by a record for all assets, or by its list
create index chargehand_site_access_whole on chargehand_site_access (site_id, team_id) where scope = 'ALL';

drop index chargehand_asset_scope_of_asset;

create index chargehand_asset_scope_of_asset on chargehand_asset_scope (site_id, asset_type, asset_id, team_id);

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (3, 'chargers_and_licenses', 'c67ef55e9c6a51eb904281ceee6aadfec0fc17334d56a25f190332c089074a1f', cast(extract(epoch from clock_timestamp()) * 1000 as bigint));
