create table chargehand_charger (
    charger_id blob primary key check (length(charger_id) = 16),
    identity text not null unique,
    -- the identity as a search compares it
    search_key text not null,
    site_id blob references chargehand_site (site_id) on delete restrict,
    held_by blob references chargehand_team (team_id) on delete restrict,
    -- the one of the two that there is: no site has the id of a team, so a list walks both alike
    place_id blob not null generated always as (coalesce(site_id, held_by)) stored,
    pincode text not null,
    reference text,
    vendor text,
    model text,
    is_dc integer not null check (is_dc in (0, 1)),
    vendor_id text,
    firmware_version text,
    max_current integer,
    connection text not null,
    -- empty for none, so that it has a place in a list
    status text not null,
    error text,
    error_info text,
    vendor_error_code text,
    server text,
    last_connection_at integer,
    last_disconnection_at integer,
    last_heartbeat_at integer,
    setup text not null,
    blocked integer not null check (blocked in (0, 1)),
    created_at integer not null,
    updated_at integer not null,
    stamp integer not null,
    check ((site_id is null) != (held_by is null)),
    check (connection in ('NEVER_SEEN', 'OFFLINE', 'ONLINE')),
    check (status in ('', 'AVAILABLE', 'FAULTED', 'UNAVAILABLE')),
    check (setup in ('NOT_STARTED', 'PENDING', 'COMPLETED'))
) strict, without rowid;

create index chargehand_charger_on_site on chargehand_charger (site_id) where site_id is not null;

create index chargehand_charger_held on chargehand_charger (held_by) where held_by is not null;

-- a list's order, at each place
create index chargehand_charger_by_identity on chargehand_charger (place_id, identity, charger_id);

create index chargehand_charger_by_connection on chargehand_charger (place_id, connection, charger_id);

create index chargehand_charger_by_status on chargehand_charger (place_id, status, charger_id);

create index chargehand_charger_by_creation on chargehand_charger (place_id, created_at, charger_id);

create table chargehand_connector (
    charger_id blob not null references chargehand_charger (charger_id) on delete cascade,
    number integer not null,
    status text,
    phase_rotation text,
    max_amperage integer,
    primary key (charger_id, number)
) strict, without rowid;

create table chargehand_license (
    license_id blob primary key check (length(license_id) = 16),
    charger_id blob not null references chargehand_charger (charger_id) on delete cascade,
    tier text not null check (tier in ('SMART', 'PRO')),
    starts integer not null,
    -- null for a license without end
    ends integer,
    status text not null check (status in ('VALID', 'SUSPENDED', 'REVOKED', 'REPLACED')),
    created_at integer not null,
    updated_at integer not null
) strict, without rowid;

create index chargehand_license_of_charger on chargehand_license (charger_id, license_id);

create unique index chargehand_license_current on chargehand_license (charger_id, tier)
    where status in ('VALID', 'SUSPENDED');

-- it outlives the charger and the team it speaks of
create table chargehand_purchase (
    payment_id text primary key,
    charger_id blob not null check (length(charger_id) = 16),
    sku text not null,
    tier text not null check (tier in ('SMART', 'PRO')),
    term_unit text not null check (term_unit in ('MONTHS', 'DAYS', 'PERPETUAL')),
    term_count integer,
    payer blob not null check (length(payer) = 16),
    buyer text not null,
    billing text not null check (billing in ('CARD', 'PARTNER')),
    status text not null check (status in ('PENDING', 'CONFIRMED', 'ABANDONED')),
    license_id blob,
    created_at integer not null,
    updated_at integer not null,
    check ((term_count is null) = (term_unit = 'PERPETUAL')),
    check ((license_id is not null) = (status = 'CONFIRMED'))
) strict, without rowid;

create index chargehand_purchase_pending on chargehand_purchase (charger_id, payment_id) where status = 'PENDING';

create table chargehand_product (
    sku text primary key,
    name text not null,
    tier text not null check (tier in ('SMART', 'PRO')),
    term_unit text not null check (term_unit in ('MONTHS', 'DAYS', 'PERPETUAL')),
    term_count integer,
    active integer not null check (active in (0, 1)),
    created_at integer not null,
    updated_at integer not null,
    stamp integer not null,
    check ((term_count is null) = (term_unit = 'PERPETUAL'))
) strict, without rowid;

-- the sites that a team reaches as a whole, and those of which it reaches what is listed
create index chargehand_site_access_reached on chargehand_site_access (team_id, scope, site_id);

-- the teams that reach an asset, one after the other: by a record for all assets, or by its list
create index chargehand_site_access_whole on chargehand_site_access (site_id, team_id) where scope = 'ALL';

drop index chargehand_asset_scope_of_asset;

create index chargehand_asset_scope_of_asset on chargehand_asset_scope (site_id, asset_type, asset_id, team_id);

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (3, 'chargers_and_licenses', 'd3039f54d853648d20bf3d8389c1cd9ff04e45c7185d2b506045869464cc1c58', cast((julianday('now') - 2440587.5) * 86400000 as integer));
