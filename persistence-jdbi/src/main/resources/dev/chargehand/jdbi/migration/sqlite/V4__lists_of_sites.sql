-- the name as a list orders it, and the name with the address as a search reads it: without regard to case
alter table chargehand_site add column sort_name text not null default '';

alter table chargehand_site add column search_text text not null default '';

-- letters outside ASCII stay as they are written, here and until the site is next changed
update chargehand_site
set sort_name = lower(name),
    search_text = lower(concat_ws(char(10), name,
        nullif(concat_ws(' ', street, house_number, house_number_addition), ''),
        nullif(concat_ws(' ', postal_code, city), ''), region, country));
