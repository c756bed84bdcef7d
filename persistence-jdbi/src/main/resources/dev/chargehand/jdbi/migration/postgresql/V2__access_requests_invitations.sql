create table chargehand_asset (
    asset_type text collate "C" not null,
    asset_id uuid not null,
    site_id uuid not null references chargehand_site (site_id) on delete restrict,
    primary key (asset_type, asset_id),
    unique (site_id, asset_type, asset_id)
);

-- the assets of a record whose scope is LIMITED
create table chargehand_asset_scope (
    site_id uuid not null,
    team_id uuid not null,
    asset_type text collate "C" not null,
    asset_id uuid not null,
    primary key (site_id, team_id, asset_type, asset_id),
    foreign key (site_id, team_id) references chargehand_site_access (site_id, team_id) on delete cascade,
    foreign key (site_id, asset_type, asset_id)
        references chargehand_asset (site_id, asset_type, asset_id) on delete cascade
);

create index chargehand_asset_scope_of_asset on chargehand_asset_scope (site_id, asset_type, asset_id);

create table chargehand_data_request (
    request_id uuid primary key,
    site_id uuid not null references chargehand_site (site_id) on delete cascade,
    team_id uuid not null references chargehand_team (team_id) on delete cascade,
    requested_by text collate "C" not null,
    reason text not null,
    -- null asks for access without end
    wanted_until bigint,
    status text not null check (status in ('PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'OVERTAKEN')),
    created_at bigint not null,
    updated_at bigint not null
);

create index chargehand_data_request_of_site on chargehand_data_request (site_id);

create index chargehand_data_request_of_team on chargehand_data_request (team_id);

create unique index chargehand_data_request_pending on chargehand_data_request (site_id, team_id)
    where status = 'PENDING';

create index chargehand_data_request_pending_page on chargehand_data_request (site_id, request_id)
    where status = 'PENDING';

create table chargehand_invitation (
    invitation_id uuid primary key,
    site_id uuid not null references chargehand_site (site_id) on delete cascade,
    team_id uuid not null references chargehand_team (team_id) on delete cascade,
    invited_by text collate "C" not null,
    address text collate "C" not null,
    is_ownership boolean not null,
    data_access boolean not null,
    data_access_until bigint,
    all_assets boolean not null,
    status text not null check (status in ('PENDING', 'ACCEPTED', 'CANCELLED', 'REPLACED', 'VOIDED')),
    created_at bigint not null,
    expires_at bigint not null,
    updated_at bigint not null,
    token_hash text collate "C" not null unique,
    check (data_access or data_access_until is null),
    check (not is_ownership or (data_access and data_access_until is null and all_assets))
);

create index chargehand_invitation_of_site on chargehand_invitation (site_id);

create index chargehand_invitation_of_team on chargehand_invitation (team_id);

create unique index chargehand_invitation_pending on chargehand_invitation (site_id, address)
    where status = 'PENDING';

create index chargehand_invitation_pending_page on chargehand_invitation (site_id, invitation_id)
    where status = 'PENDING';

create index chargehand_invitation_pending_by on chargehand_invitation (site_id, team_id, invitation_id)
    where status = 'PENDING';

create index chargehand_invitation_pending_of_team on chargehand_invitation (team_id, invitation_id)
    where status = 'PENDING';

-- how many a user has made of late, whatever became of them
create index chargehand_event_invited on chargehand_event (actor, at) where kind = 'Invited';

-- what was offered, which may have left the site since
create table chargehand_invitation_asset (
    invitation_id uuid not null references chargehand_invitation (invitation_id) on delete cascade,
    asset_type text collate "C" not null,
    asset_id uuid not null,
    primary key (invitation_id, asset_type, asset_id)
);

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (2, 'access_requests_invitations', '6fe4ed09e661489e0207e8e0d28bd2329234fe3ab93d0c29645328e3b4105430', cast(extract(epoch from clock_timestamp()) * 1000 as bigint));
