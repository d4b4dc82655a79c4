create table engagement (
    id                     uuid primary key,
    version                integer not null,
    name                   varchar(120) not null,
    -- how people may type it when they search
    name_search            text generated always as
        (search_key(name, 1) || E'\n' || search_key(name, 2) || E'\n' || search_key(name, 3)) stored,
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

create index engagement_client on engagement (client_id, vendor_id);
create index engagement_vendor on engagement (vendor_id, client_id);

-- Who takes part in an engagement, as what, from one day until another; what is over stays.
create table assignment (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    person_id     uuid not null references person (id),
    side          text not null,
    role          text not null,
    from_day      date not null,
    -- the last day; one before the first where it never came to anything
    until_day     date,
    constraint assignment_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint assignment_role_known
        check (role in ('OUTSOURCING_MANAGER', 'VENDOR_LEAD', 'COMMITTEE_MEMBER', 'FINANCE_CONTROLLER', 'READER')),
    constraint assignment_in_order check (until_day is null or until_day >= from_day - 1)
);

create index assignment_engagement on assignment (engagement_id, side);
create index assignment_person on assignment (person_id, engagement_id);
-- nobody has the same role twice at a time
create unique index assignment_once on assignment (engagement_id, person_id, role) where until_day is null;

-- A site belongs to a party and has one calendar, whichever engagements its people work on.
create table site (
    id              uuid primary key,
    version         integer not null,
    party_id        uuid not null references party (id),
    name            varchar(120) not null,
    country         varchar(2) not null,
    zone            text not null,
    weekend         text not null,
    working_hours   text not null default '',
    confirmed_years text not null,
    holiday_edition integer not null
);

create index site_party on site (party_id);

create table engagement_site (
    engagement_id uuid not null references engagement (id),
    site_id       uuid not null references site (id),
    side          text not null,
    primary key (engagement_id, site_id),
    constraint engagement_site_side_known check (side in ('CLIENT', 'VENDOR'))
);

create index engagement_site_of_site on engagement_site (site_id);

create table site_closed_day (
    site_id uuid not null references site (id),
    day     date not null,
    name    varchar(120) not null,
    kind    text not null,
    -- when people go home on half a day
    until_time time,
    primary key (site_id, day),
    constraint site_closed_day_kind_known check (kind in ('PUBLIC_HOLIDAY', 'SHUTDOWN', 'BANK_CLOSED', 'HALF_DAY')),
    constraint site_closed_day_half_until check ((kind = 'HALF_DAY') = (until_time is not null))
);

create table engagement_service (
    engagement_id uuid not null references engagement (id),
    position      integer not null,
    name          varchar(120) not null,
    primary key (engagement_id, position)
);

-- Signed terms that renew an engagement say by themselves until when a party may still let it end, and its own number of days
-- says nothing then. Without a day nothing is left to be said: a party objected, or no renewal is left.
create table agreed_notice (
    engagement_id uuid primary key references engagement (id),
    last_day      date
);

grant select, insert, update, delete on agreed_notice to gangway_app;
grant select, insert, update on engagement, site to gangway_app;
grant select, insert, delete on engagement_site to gangway_app;
grant select, insert, update (version, until_day) on assignment to gangway_app;
grant select, insert, update, delete on engagement_service, site_closed_day to gangway_app;

-- Which side of an engagement the party is that a connection acts for; null for everybody else, and for the portal itself.
create function own_side(p_engagement uuid) returns text
    language sql stable
    return (select case current_party() when e.client_id then 'CLIENT' when e.vendor_id then 'VENDOR' end
            from engagement e where e.id = p_engagement);

-- A policy looks the one row up that is meant, by its key: "in (select id from …)" would read every row of the other table
-- that may be seen, whatever is asked for.

-- The side of an engagement on which the party stands that a connection acts for, whether or not the person is assigned to it.
create function side_of_own_party(p_engagement uuid) returns text
    language sql stable security definer
    set search_path = public, pg_temp
    return (select case current_party() when e.client_id then 'CLIENT' when e.vendor_id then 'VENDOR' end
            from engagement e where e.id = p_engagement);

-- Whether the person that a connection acts for takes part in an engagement today.
create function is_assigned(p_engagement uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (
        select from assignment a
        where a.engagement_id = p_engagement and a.person_id = app_user()
          and a.from_day <= current_day() and (a.until_day is null or a.until_day >= current_day()));

-- Whether that person may say who takes part for their side: who leads it there, an administrator, a portfolio manager, and,
-- while nobody does, whoever opens the engagement.
create function may_assign(p_engagement uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return side_of_own_party(p_engagement) is not null and (
        exists (select from user_role r where r.user_id = app_user() and r.role in ('ADMINISTRATOR', 'PORTFOLIO_MANAGER'))
        or exists (
            select from assignment a
            where a.engagement_id = p_engagement and a.person_id = app_user()
              and a.role in ('OUTSOURCING_MANAGER', 'VENDOR_LEAD')
              and a.from_day <= current_day() and (a.until_day is null or a.until_day >= current_day()))
        or side_of_own_party(p_engagement) = 'CLIENT' and not exists (
            select from assignment a where a.engagement_id = p_engagement));

-- An engagement is seen by those of its two parties who are assigned to it, and by those who see all of their company;
-- the client opens, extends and closes it.
alter table engagement enable row level security;
create policy engagement_seen on engagement for select
    using (acts_as_system() or (client_id = current_party() or vendor_id = current_party())
        and (sees_whole_company() or exists (
            select from assignment a
            where a.engagement_id = engagement.id and a.person_id = app_user()
              and a.from_day <= current_day() and (a.until_day is null or a.until_day >= current_day()))));
create policy engagement_opened on engagement for insert
    with check (acts_as_system() or client_id = current_party() and is_own_vendor(vendor_id));
-- Whether an engagement is that vendor's already, or a duplicate's that nobody has come in for.
create function may_become_vendor(p_engagement uuid, p_vendor uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from engagement e
                   where e.id = p_engagement and e.client_id = current_party()
                     and (e.vendor_id = p_vendor or is_awaited_vendor(e.vendor_id)));

create policy engagement_changed on engagement for update
    using (acts_as_system() or client_id = current_party())
    with check (acts_as_system()
        or client_id = current_party() and is_own_vendor(vendor_id) and may_become_vendor(id, vendor_id));

-- Everybody sees what they are assigned to, and who else is. Each side says who takes part for it; the portal itself names the
-- first ones of the vendor.
alter table assignment enable row level security;
create policy assignment_seen on assignment for select
    using (acts_as_system() or person_id = app_user()
        or side_of_own_party(engagement_id) is not null and (sees_whole_company() or is_assigned(engagement_id)));
create policy assignment_given on assignment for insert
    with check (acts_as_system()
        or side = side_of_own_party(engagement_id) and is_own_person(person_id) and may_assign(engagement_id));
create policy assignment_ended on assignment for update
    using (acts_as_system() or side = side_of_own_party(engagement_id) and may_assign(engagement_id))
    with check (acts_as_system() or side = side_of_own_party(engagement_id));

-- Whether a site is one of the party that stands on a side of an engagement.
create function is_site_of_side(p_site uuid, p_engagement uuid, p_side text) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (
        select from engagement e join site s on s.id = p_site
        where e.id = p_engagement and current_party() in (e.client_id, e.vendor_id)
          and s.party_id = case p_side when 'CLIENT' then e.client_id when 'VENDOR' then e.vendor_id end);

create function has_site(p_engagement uuid, p_side text) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return side_of_own_party(p_engagement) is not null
        and exists (select from engagement_site p where p.engagement_id = p_engagement and p.side = p_side);

-- Whether a client has described a site of its vendor that works for nobody else and that its own people have not taken over.
create function is_described_site(p_site uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from site s where s.id = p_site and s.confirmed_years = '' and is_own_vendor(s.party_id))
        and not exists (
            select from engagement_site p join engagement e on e.id = p.engagement_id
            where p.site_id = p_site and e.client_id <> current_party());

-- Whether a site is that party's: asked while a row changes, of what it was before.
create function is_site_of(p_site uuid, p_party uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return p_party = current_party() and exists (select from site s where s.id = p_site and s.party_id = p_party);

-- Where a site of the own party works, whether or not the person is assigned there: its calendar is kept for all of them.
create function engagements_of_site(p_site uuid) returns setof uuid
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select p.engagement_id from engagement_site p join site s on s.id = p.site_id
    where p.site_id = p_site and (acts_as_system() or s.party_id = current_party())
    order by p.engagement_id;
end;

-- Each side says where it works; the client does for both while the vendor has not said anything.
alter table engagement_site enable row level security;
create policy engagement_site_seen on engagement_site for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy engagement_site_placed on engagement_site for insert
    with check (acts_as_system() or is_site_of_side(site_id, engagement_id, side)
        and (own_side(engagement_id) = side
            or own_side(engagement_id) = 'CLIENT' and not has_site(engagement_id, 'VENDOR')));
create policy engagement_site_left on engagement_site for delete
    using (acts_as_system() or own_side(engagement_id) = side);

-- A site is seen by its own party, and by whoever shares an engagement with it on which it works. Its own party keeps it and
-- cannot give it away; a client describes those of a vendor that it opens an engagement with, and moves them, to another vendor
-- of its own, where the vendor was a duplicate.
alter table site enable row level security;
create policy site_seen on site for select
    using (acts_as_system() or party_id = current_party()
        or exists (select from engagement_site p where p.site_id = site.id));
create policy site_established on site for insert
    with check (acts_as_system() or party_id = current_party() or is_own_vendor(party_id));
create policy site_kept on site for update
    using (acts_as_system() or party_id = current_party() or is_awaited_vendor(party_id) and is_described_site(id))
    with check (acts_as_system() or is_site_of(id, party_id) or is_own_vendor(party_id) and is_described_site(id));

alter table site_closed_day enable row level security;
create policy site_closed_day_seen on site_closed_day for select
    using (exists (select from site s where s.id = site_id));
create policy site_closed_day_added on site_closed_day for insert
    with check (acts_as_system() or is_described_site(site_id)
        or exists (select from site s where s.id = site_id and s.party_id = current_party()));
create policy site_closed_day_kept on site_closed_day for update
    using (acts_as_system() or exists (select from site s where s.id = site_id and s.party_id = current_party()))
    with check (acts_as_system() or exists (select from site s where s.id = site_id and s.party_id = current_party()));
create policy site_closed_day_opened on site_closed_day for delete
    using (acts_as_system() or exists (select from site s where s.id = site_id and s.party_id = current_party()));

alter table engagement_service enable row level security;
create policy engagement_service_seen on engagement_service for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy engagement_service_written on engagement_service
    using (acts_as_system() or own_side(engagement_id) = 'CLIENT')
    with check (acts_as_system() or own_side(engagement_id) = 'CLIENT');

-- The portal keeps it by itself, for everybody who sees the engagement.
alter table agreed_notice enable row level security;
create policy agreed_notice_seen on agreed_notice for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy agreed_notice_kept on agreed_notice
    using (acts_as_system())
    with check (acts_as_system());

-- The last day on which a party can still let an engagement end.
create function notice_until(p_engagement uuid, p_ends_on date, p_notice_days integer) returns date
    language sql stable
    return case when exists (select from agreed_notice n where n.engagement_id = p_engagement)
                then (select n.last_day from agreed_notice n where n.engagement_id = p_engagement)
                else p_ends_on - p_notice_days end;

-- Whoever shares an engagement with somebody may know their company, their people and their part of the log,
-- but for what they did in private.
create policy party_of_engagement on party for select
    using (exists (select from engagement e where e.client_id = party.id and e.vendor_id = current_party())
        or exists (select from engagement e where e.vendor_id = party.id and e.client_id = current_party()));

create policy person_of_engagement on person for select
    using (exists (select from engagement e where e.client_id = party_id and e.vendor_id = current_party())
        or exists (select from engagement e where e.vendor_id = party_id and e.client_id = current_party()));

-- What the own company did in an engagement is read by those who see it.
alter policy audit_entry_own on audit_entry
    using (acts_as_system() or party_id = current_party()
        and (engagement_id is null or exists (select from engagement e where e.id = engagement_id)));

create policy audit_entry_of_engagement on audit_entry for select
    using (not own_party_only and exists (select from engagement e where e.id = engagement_id));

-- Nobody writes into the log of an engagement that is not theirs.
create function refuse_entry_of_other_engagement() returns trigger
    language plpgsql as $$
begin
    if not acts_as_system() and not exists (
        select from engagement e where e.id = new.engagement_id and current_party() in (e.client_id, e.vendor_id)) then
        raise exception 'an entry about an engagement of others' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger audit_entry_of_own_engagement before insert on audit_entry
    for each row when (new.engagement_id is not null) execute function refuse_entry_of_other_engagement();
