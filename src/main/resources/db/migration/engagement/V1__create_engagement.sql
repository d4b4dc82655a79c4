create table engagement (
    id                     uuid primary key,
    version                integer not null,
    name                   varchar(120) not null,
    client_id              uuid not null references party (id),
    vendor_id              uuid not null references party (id),
    starts_on              date not null,
    ends_on                date not null,
    notice_days            integer not null,
    currency               varchar(3) not null,
    monthly_fee            numeric(15, 2) not null,
    authoritative_language text not null,
    working_language       text not null,
    status                 text not null,
    constraint engagement_term_in_order check (ends_on >= starts_on),
    constraint engagement_fee_not_negative check (monthly_fee >= 0),
    constraint engagement_notice_not_negative check (notice_days >= 0),
    constraint engagement_two_parties check (client_id <> vendor_id),
    constraint engagement_status_known check (status in ('OPEN', 'CLOSED'))
);

create index engagement_client on engagement (client_id);
create index engagement_vendor on engagement (vendor_id);

create table site (
    id              uuid primary key,
    version         integer not null,
    engagement_id   uuid not null references engagement (id),
    side            text not null,
    name            varchar(120) not null,
    country         varchar(2) not null,
    zone            text not null,
    weekend         text not null,
    confirmed_years text not null,
    holiday_edition integer not null,
    constraint site_side_known check (side in ('CLIENT', 'VENDOR'))
);

create index site_engagement on site (engagement_id);

create table site_closed_day (
    site_id uuid not null references site (id),
    day     date not null,
    name    varchar(120) not null,
    kind    text not null,
    primary key (site_id, day),
    constraint site_closed_day_kind_known check (kind in ('PUBLIC_HOLIDAY', 'BANK_CLOSED'))
);

create table engagement_service (
    engagement_id uuid not null references engagement (id),
    position      integer not null,
    name          varchar(120) not null,
    primary key (engagement_id, position)
);

grant select, insert, update on engagement, site to gangway_app;
grant select, insert, update, delete on engagement_service, site_closed_day to gangway_app;

-- An engagement is seen by its two parties, and by nobody else.
alter table engagement enable row level security;
create policy engagement_seen on engagement
    using (acts_as_system() or client_id = current_party() or vendor_id = current_party())
    with check (acts_as_system() or client_id = current_party() or vendor_id = current_party());

alter table site enable row level security;
create policy site_seen on site
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table site_closed_day enable row level security;
-- "in (select id from …)" reads every row of the other table that may be seen, whatever is asked for; "exists" lets the
-- planner look up the one row that is meant where only a few are.
create policy site_closed_day_seen on site_closed_day
    using (exists (select from site s where s.id = site_id))
    with check (exists (select from site s where s.id = site_id));

alter table engagement_service enable row level security;
create policy engagement_service_seen on engagement_service
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

-- Whoever shares an engagement with somebody may know their company, their people and their part of the log,
-- but for what they did in private.
create policy party_of_engagement on party for select
    using (id in (select client_id from engagement union select vendor_id from engagement));

create policy user_account_of_engagement on user_account for select
    using (party_id in (select client_id from engagement union select vendor_id from engagement));

create policy audit_entry_of_engagement on audit_entry for select
    using (not own_party_only and engagement_id in (select id from engagement));
