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
    constraint party_side_known check (side in ('CLIENT', 'VENDOR'))
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

grant select, insert, update on party, person, user_account, credential, sign_in_attempt to gangway_app;
-- whom an invitation is for never changes
grant select, insert, update (version, token_hash, expires_at, used_at, withdrawn_at) on invitation to gangway_app;
grant select, insert, delete, update (deputy_id) on absence to gangway_app;
grant select, insert, update, delete on password_reset to gangway_app;
grant select, insert, delete on user_role to gangway_app;
grant select, insert on invitation_role to gangway_app;
grant delete on sign_in_attempt, invitation, invitation_role to gangway_app;

-- A party keeps what it says of itself; a client registers vendors, and keeps that until they have people of their own.
alter table party enable row level security;
create policy party_seen on party for select
    using (acts_as_system() or id = current_party() or registered_by = current_party());
create policy party_registered on party for insert
    with check (acts_as_system() or registered_by = current_party() and side = 'VENDOR');
create policy party_kept on party for update
    using (acts_as_system() or id = current_party())
    with check (acts_as_system() or id = current_party());

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
-- who is erased stands in for nobody
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

-- A party invites people of its own, and a client those of a vendor that it registered; both of them withdraw and renew.
alter table invitation enable row level security;
create policy invitation_seen on invitation for select
    using (acts_as_system() or party_id = current_party() or invited_by = current_party());
create policy invitation_issued on invitation for insert
    with check (acts_as_system() or invited_by = current_party() and (party_id = current_party()
        or exists (select from party p where p.id = party_id and p.registered_by = current_party())));
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
