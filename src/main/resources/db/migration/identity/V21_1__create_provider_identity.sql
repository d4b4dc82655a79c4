-- Who of an OpenID Connect provider is which person of ours: its name for them, which never changes, and not an address, which may.
create table provider_identity (
    issuer    varchar(400) not null,
    subject   varchar(400) not null,
    person_id uuid not null references person (id),
    linked_at timestamptz not null,
    primary key (issuer, subject),
    -- another subject with the same address is somebody else, who was given the address later
    constraint provider_identity_one_of_person unique (person_id, issuer)
);

grant select, insert, delete on provider_identity to gangway_app;

-- Nobody's business but that of the door, while nobody is signed in yet.
alter table provider_identity enable row level security;
create policy provider_identity_system on provider_identity using (acts_as_system()) with check (acts_as_system());
