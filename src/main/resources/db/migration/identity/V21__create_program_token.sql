-- The secret with which a program of a party comes in, of which only the hash is kept: whom of the party it acts as, how far, until when.
create table program_token (
    id           uuid primary key,
    party_id     uuid not null references party (id),
    name         varchar(80) not null,
    token_hash   varchar(64) not null,
    acts_as      uuid not null references person (id),
    -- names of what it may do, in order, with blanks between
    scopes       varchar(200) not null,
    made_by      uuid not null references person (id),
    made_at      timestamptz not null,
    -- still holds on it
    last_day     date not null,
    used_at      timestamptz,
    revoked_at   timestamptz,
    constraint program_token_unique unique (token_hash),
    constraint program_token_named check (name <> ''),
    constraint program_token_does_something check (scopes <> '')
);

create index program_token_party on program_token (party_id);

grant select, insert, update (used_at, revoked_at) on program_token to gangway_app;

-- Nobody but its own party has to do with it; the portal finds by the secret which one it is, and notes when it came in.
alter table program_token enable row level security;
create policy program_token_seen on program_token for select
    using (acts_as_system() or party_id = current_party());
create policy program_token_made on program_token for insert
    with check (party_id = current_party() and made_by = app_user() and is_own_person(acts_as) and revoked_at is null);
create policy program_token_used_or_revoked on program_token for update
    using (acts_as_system() or party_id = current_party())
    with check (acts_as_system() or party_id = current_party());
