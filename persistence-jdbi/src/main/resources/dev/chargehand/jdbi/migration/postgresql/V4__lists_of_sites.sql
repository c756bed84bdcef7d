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
