-- What an electronic invoice says of a party; each of it may be missing until one is needed.
alter table party
    add column legal_name          varchar(120),
    add column registration_number varchar(30),
    add column vat_number          varchar(20),
    add column address_scheme      varchar(20),
    add column electronic_address  varchar(60),
    add column street              varchar(120),
    add column city                varchar(80),
    add column postal_code         varchar(20);
