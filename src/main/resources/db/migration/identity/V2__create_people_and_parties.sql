create table party (
    id                  uuid primary key,
    version             integer not null,
    name                varchar(120) not null,
    side                text not null,
    country             varchar(2) not null,
    registered_by       uuid references party (id),
    -- what an electronic invoice says of a party; each of it may be missing until one is needed
    legal_name          varchar(120),
    registration_number varchar(30),
    vat_number          varchar(20),
    address_scheme      varchar(20),
    electronic_address  varchar(60),
    street              varchar(120),
    city                varchar(80),
    postal_code         varchar(20),
    -- how long its people stay logged in: without doing anything, and at the most
    idle_minutes        integer not null default 30 check (idle_minutes between 5 and 480),
    session_hours       integer not null default 12 check (session_hours between 1 and 24),
    -- ISO 17442 and Dun & Bradstreet
    lei                 varchar(20) check (lei ~ '^[0-9A-Z]{18}[0-9]{2}$'),
    duns                varchar(9) check (duns ~ '^[0-9]{9}$'),
    -- where it has its seat: lines as written
    address_lines       varchar(500),
    address_country     varchar(2),
    -- in which it keeps its books
    currency            varchar(3),
    -- the company of which this was a duplicate; nobody sees it any more
    merged_into         uuid references party (id),
    constraint party_side_known check (side in ('CLIENT', 'VENDOR'))
);

-- How a party was called before; what was signed then says so still.
create table party_former_name (
    party_id uuid not null references party (id),
    until_at timestamptz not null,
    name     varchar(120) not null,
    primary key (party_id, until_at)
);

-- Companies around a party: those that own it, and those that work for it, each by way of the one before it.
create table related_company (
    id                  uuid primary key,
    version             integer not null,
    party_id            uuid not null references party (id),
    relation            text not null,
    via                 uuid references related_company (id),
    name                varchar(120) not null,
    country             varchar(2) not null,
    registration_number varchar(30),
    purpose             varchar(200) not null default '',
    constraint related_company_relation_known check (relation in ('PARENT', 'SUBCONTRACTOR')),
    constraint related_company_not_itself check (via <> id)
);

create index related_company_party on related_company (party_id);

-- Who works with whom. A vendor that the client registered itself is a partner at once. One that is on the portal already is
-- asked, and until it agrees the client knows no more of it than what it wrote itself.
create table partnership (
    id            uuid primary key,
    version       integer not null,
    client_id     uuid not null references party (id),
    vendor_id     uuid not null references party (id),
    state         text not null,
    asked_name    varchar(120) not null,
    asked_country varchar(2) not null,
    asked_at      timestamptz not null,
    answered_at   timestamptz,
    constraint partnership_once unique (client_id, vendor_id),
    constraint partnership_of_two check (client_id <> vendor_id),
    constraint partnership_state_known check (state in ('PROPOSED', 'AGREED', 'DECLINED'))
);

create index partnership_vendor on partnership (vendor_id, client_id);

-- What a client thinks of a vendor: nobody else's business, least of all the vendor's.
create table vendor_assessment (
    partnership_id uuid primary key references partnership (id),
    version        integer not null,
    tier           text,
    criticality    text,
    remark         varchar(2000) not null default '',
    constraint vendor_assessment_tier_known check (tier in ('STRATEGIC', 'PREFERRED', 'TRANSACTIONAL')),
    constraint vendor_assessment_criticality_known check (criticality in ('CRITICAL', 'IMPORTANT', 'ORDINARY'))
);

-- Somebody of a party, with or without an account.
create table person (
    id            uuid primary key,
    version       integer not null,
    party_id      uuid not null references party (id),
    -- as its owner writes it
    full_name     varchar(120) not null,
    called_name   varchar(120) not null default '',
    sort_name     varchar(120) not null default '',
    title         varchar(120) not null default '',
    -- where they get mail, if not at the address with which they sign in
    email         varchar(254),
    -- one a line, as written
    telephones    text not null default '',
    -- tags of the languages they speak, the best first
    languages     text not null default '',
    -- where they work, and when
    zone          text,
    working_hours text not null default '',
    -- their last day with the party
    until_day     date,
    -- when what need not be kept of them was removed
    erased_on     date,
    constraint person_email_lower check (email = lower(email))
);

create index person_party on person (party_id);

-- Whole days on which somebody is away, and who stands in.
create table absence (
    id        uuid primary key,
    person_id uuid not null references person (id),
    first_day date not null,
    -- still away
    last_day  date not null,
    deputy_id uuid references person (id),
    -- when those who stand opposite were told once more
    reminded_on date,
    constraint absence_in_order check (last_day >= first_day),
    constraint absence_deputy_is_another check (deputy_id <> person_id)
);

create index absence_person on absence (person_id, last_day);

-- An account is of one person and has that person's id.
create table user_account (
    id           uuid primary key references person (id),
    version      integer not null,
    email        varchar(254) not null,
    language     text,
    formats      text,
    active       boolean not null,
    -- counts what ends all sessions of this person
    access_stamp integer not null default 0,
    constraint user_account_email_unique unique (email),
    constraint user_account_email_lower check (email = lower(email))
);

create table user_role (
    user_id uuid not null references user_account (id),
    role    text not null,
    primary key (user_id, role)
);

create table credential (
    user_id       uuid primary key references user_account (id),
    version       integer not null,
    password_hash text not null
);

-- What somebody entered and has not sent, for their own eyes.
create table unsent_input (
    user_id    uuid not null references user_account (id),
    place      varchar(300) not null,
    field      varchar(200) not null,
    words      text not null,
    entered_at timestamptz not null,
    primary key (user_id, place, field)
);

create table invitation (
    id           uuid primary key,
    version      integer not null,
    token_hash   varchar(64) not null,
    email        varchar(254) not null,
    full_name    varchar(120) not null,
    party_id     uuid not null references party (id),
    -- somebody of that party who is known already
    person_id    uuid references person (id),
    -- the party whose administrator invited; another one only where a client invites the lead of a vendor
    invited_by   uuid not null references party (id),
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    constraint invitation_token_unique unique (token_hash)
);

create index invitation_party on invitation (party_id);
create index invitation_inviter on invitation (invited_by);

create table invitation_role (
    invitation_id uuid not null references invitation (id),
    role          text not null,
    primary key (invitation_id, role)
);

-- Links for a new password; only the hash of their secret is kept.
create table password_reset (
    token_hash varchar(64) primary key,
    user_id    uuid not null references user_account (id),
    origin     text not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint password_reset_origin_known check (origin in ('MAIL', 'ADMINISTRATOR', 'MACHINE'))
);

create index password_reset_user on password_reset (user_id);

create table sign_in_attempt (
    email        text not null,
    address      text not null,
    failures     integer not null,
    failed_at    timestamptz,
    locked_until timestamptz,
    succeeded_at timestamptz,
    primary key (email, address)
);

create index sign_in_attempt_address on sign_in_attempt (address, failed_at);

grant select, insert, update on person, user_account, credential, sign_in_attempt to gangway_app;
-- on which side it is and who registered it never change
grant select, insert, update (version, name, country, legal_name, registration_number, vat_number, address_scheme,
                              electronic_address, street, city, postal_code, idle_minutes, session_hours, lei, duns,
                              address_lines, address_country, currency, merged_into) on party to gangway_app;
grant select, insert on party_former_name to gangway_app;
grant select, insert, update, delete on related_company to gangway_app;
-- who is asked by whom never changes
grant select, insert, update (version, state, answered_at), delete on partnership to gangway_app;
grant select, insert, update, delete on vendor_assessment to gangway_app;
grant select, insert, update, delete on unsent_input to gangway_app;
-- whom an invitation is for never changes
grant select, insert, update (version, token_hash, expires_at, used_at, withdrawn_at) on invitation to gangway_app;
grant select, insert, delete, update (deputy_id, reminded_on) on absence to gangway_app;
grant select, insert, update, delete on password_reset to gangway_app;
grant select, insert, delete on user_role to gangway_app;
grant select, insert on invitation_role to gangway_app;
grant delete on sign_in_attempt, invitation, invitation_role to gangway_app;

-- The own party registered that vendor, nobody has come in for it yet, and it works for nobody else.
create function is_awaited_vendor(p_party uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from party p where p.id = p_party and p.registered_by = current_party())
        and not exists (select from person p where p.party_id = p_party)
        and not exists (select from partnership s
                        where s.client_id <> current_party() and s.vendor_id = p_party and s.state = 'AGREED');

create function is_registered_by_own_party(p_party uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from party p where p.id = p_party and p.registered_by = current_party());

-- Whether a party works for the own one.
create function is_own_vendor(p_party uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from partnership s
                   where s.client_id = current_party() and s.vendor_id = p_party and s.state = 'AGREED');

-- Whether the own party works for that one, or was asked whether it does.
create function is_own_client(p_party uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from partnership s where s.client_id = p_party and s.vendor_id = current_party());

-- A client lets the first administrator of a vendor in, or another one where nobody is left; never one who would look into
-- what the vendor does for somebody else.
create function may_invite_lead(p_vendor uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from partnership s
                   where s.client_id = current_party() and s.vendor_id = p_vendor and s.state = 'AGREED')
        and not exists (select from partnership s
                        where s.client_id <> current_party() and s.vendor_id = p_vendor and s.state = 'AGREED')
        and not exists (select from user_account u
                            join person p on p.id = u.id
                            join user_role r on r.user_id = u.id and r.role = 'ADMINISTRATOR'
                        where p.party_id = p_vendor and u.active
                          and (p.until_day is null or p.until_day >= current_day()));

-- A party keeps what it says of itself; a client registers vendors, and keeps what is known of them until somebody comes in
-- for them.
alter table party enable row level security;
create policy party_seen on party for select
    using (acts_as_system() or id = current_party()
        or exists (select from partnership s
                   where s.client_id = current_party() and s.vendor_id = party.id and s.state = 'AGREED')
        or exists (select from partnership s where s.client_id = party.id and s.vendor_id = current_party()));
create policy party_registered on party for insert
    with check (acts_as_system() or registered_by = current_party() and side = 'VENDOR');
create policy party_kept on party for update
    using (acts_as_system() or id = current_party() or is_awaited_vendor(id))
    with check (acts_as_system() or id = current_party() or is_awaited_vendor(id));

alter table party_former_name enable row level security;
create policy party_former_name_seen on party_former_name for select
    using (exists (select from party p where p.id = party_id));
create policy party_former_name_kept on party_former_name for insert
    with check (acts_as_system() or party_id = current_party() or is_awaited_vendor(party_id));

alter table related_company enable row level security;
create policy related_company_seen on related_company for select
    using (exists (select from party p where p.id = party_id));
create policy related_company_added on related_company for insert
    with check (acts_as_system() or party_id = current_party());
create policy related_company_kept on related_company for update
    using (acts_as_system() or party_id = current_party())
    with check (acts_as_system() or party_id = current_party());
create policy related_company_removed on related_company for delete
    using (acts_as_system() or party_id = current_party());

-- A client asks, the vendor answers; what the client registered itself needs no answer, and goes if it was a duplicate.
alter table partnership enable row level security;
create policy partnership_seen on partnership for select
    using (acts_as_system() or client_id = current_party() or vendor_id = current_party());
create policy partnership_begun on partnership for insert
    with check (acts_as_system() or client_id = current_party()
        and (state = 'PROPOSED' or state = 'AGREED' and is_registered_by_own_party(vendor_id)));
create policy partnership_answered on partnership for update
    using (acts_as_system() or vendor_id = current_party())
    with check (acts_as_system() or vendor_id = current_party() and state <> 'PROPOSED');
create policy partnership_merged on partnership for delete
    using (acts_as_system() or client_id = current_party() and is_awaited_vendor(vendor_id));

alter table vendor_assessment enable row level security;
create policy vendor_assessment_own on vendor_assessment
    using (acts_as_system()
        or exists (select from partnership s where s.id = partnership_id and s.client_id = current_party()))
    with check (acts_as_system()
        or exists (select from partnership s where s.id = partnership_id and s.client_id = current_party()));

-- A party keeps who its people are.
alter table person enable row level security;
create policy person_seen on person for select
    using (acts_as_system() or party_id = current_party());
create policy person_added on person for insert
    with check (acts_as_system() or party_id = current_party());
create policy person_kept on person for update
    using (acts_as_system() or party_id = current_party())
    with check (acts_as_system() or party_id = current_party());

-- Whether somebody is one of the own party's people.
create function is_own_person(p_person uuid) returns boolean
    language sql stable
    return exists (select from person p where p.id = p_person and p.party_id = current_party());

-- Everybody announces their own absences, an administrator those of the whole company; whoever knows somebody sees when they
-- are away.
alter table absence enable row level security;
create policy absence_seen on absence for select
    using (exists (select from person p where p.id = person_id));
create policy absence_announced on absence for insert
    with check (acts_as_system() or (deputy_id is null or is_own_person(deputy_id)) and is_own_person(person_id)
        and (person_id = app_user()
            or exists (select from user_role r where r.user_id = app_user() and r.role = 'ADMINISTRATOR')));
-- who is erased stands in for nobody; that somebody was told once more the portal notes
create policy absence_erased on absence for update
    using (acts_as_system()) with check (acts_as_system());
create policy absence_cancelled on absence for delete
    using (acts_as_system() or is_own_person(person_id)
        and (person_id = app_user()
            or exists (select from user_role r where r.user_id = app_user() and r.role = 'ADMINISTRATOR')));

-- Accounts are opened by the portal itself, for whoever accepted an invitation.
alter table user_account enable row level security;
create policy user_account_seen on user_account for select
    using (exists (select from person p where p.id = user_account.id));
create policy user_account_opened on user_account for insert with check (acts_as_system());
create policy user_account_kept on user_account for update
    using (acts_as_system() or is_own_person(id))
    with check (acts_as_system() or is_own_person(id));

alter table user_role enable row level security;
create policy user_role_seen on user_role for select
    using (exists (select from person p where p.id = user_id));
create policy user_role_given on user_role for insert
    with check (acts_as_system() or is_own_person(user_id));
create policy user_role_taken on user_role for delete
    using (acts_as_system() or is_own_person(user_id));

-- A password hash is nobody's business but its owner's.
alter table credential enable row level security;
create policy credential_own on credential
    using (acts_as_system() or user_id = app_user())
    with check (acts_as_system() or user_id = app_user());

alter table unsent_input enable row level security;
create policy unsent_input_own on unsent_input
    using (acts_as_system() or user_id = app_user())
    with check (user_id = app_user());

-- A party invites people of its own, and a client the first of a vendor; both of them withdraw and renew.
alter table invitation enable row level security;
create policy invitation_seen on invitation for select
    using (acts_as_system() or party_id = current_party() or invited_by = current_party());
create policy invitation_issued on invitation for insert
    with check (acts_as_system() or invited_by = current_party() and (party_id = current_party()
        or may_invite_lead(party_id)));
create policy invitation_changed on invitation for update
    using (acts_as_system() or party_id = current_party() or invited_by = current_party());

-- only where somebody is erased
create policy invitation_erased on invitation for delete using (acts_as_system());

alter table invitation_role enable row level security;
create policy invitation_role_erased on invitation_role for delete using (acts_as_system());
create policy invitation_role_seen on invitation_role for select
    using (exists (select from invitation i where i.id = invitation_id));
create policy invitation_role_given on invitation_role for insert
    with check (acts_as_system() or exists (select from invitation i where i.id = invitation_id and i.invited_by = current_party()));

alter table sign_in_attempt enable row level security;
create policy sign_in_attempt_system on sign_in_attempt using (acts_as_system()) with check (acts_as_system());

alter table password_reset enable row level security;
create policy password_reset_system on password_reset using (acts_as_system()) with check (acts_as_system());
