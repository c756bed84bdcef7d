create table if not exists delivery (
    order_number varchar(50) primary key,
    charger_id varchar(36) not null
);
