-- the name as a list orders it, and the name with the address as a search reads it: without regard to case
alter table chargehand_site add column sort_name text collate "C" not null default '';

alter table chargehand_site add column search_text text collate "C" not null default '';

-- a list may be ordered by it
alter table chargehand_site alter column country type text collate "C";

-- letters outside ASCII are as the database's locale has them, until the site is next changed
update chargehand_site
set sort_name = lower(name),
    search_text = lower(concat_ws(chr(10), name,
        nullif(concat_ws(' ', street, house_number, house_number_addition), ''),
        nullif(concat_ws(' ', postal_code, city), ''), region, country));

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (4, 'lists_of_sites', 'b738c04fe48710bff4d89430c990fcac76add0b39d2b70cbf39322b145a04ec1', cast(extract(epoch from clock_timestamp()) * 1000 as bigint));
