-- the name as a list orders it, and the name with the address as a search reads it: without regard to case
alter table chargehand_site add column sort_name text not null default '';

alter table chargehand_site add column search_text text not null default '';

-- letters outside ASCII stay as they are written, here and until the site is next changed
update chargehand_site
set sort_name = lower(name),
    search_text = lower(concat_ws(char(10), name,
        nullif(concat_ws(' ', street, house_number, house_number_addition), ''),
        nullif(concat_ws(' ', postal_code, city), ''), region, country));

-- so that whoever runs this file, we or the host's own tool, leaves the same record of it
insert into chargehand_schema (version, name, checksum, applied_at)
values (4, 'lists_of_sites', '0c892b0551d6c99ed869298c0d550bcc3a507ed927b90c0dd4cc634b722f073d', cast((julianday('now') - 2440587.5) * 86400000 as integer));
