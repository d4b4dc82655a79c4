-- A secret link by which somebody says, with one click in a mail, that they still are the one to turn to in an engagement: once a quarter.
create table confirmation_link (
    token_hash    varchar(64) primary key,
    engagement_id uuid not null references engagement (id),
    person_id     uuid not null references person (id),
    -- its first day
    quarter       date not null,
    used          boolean not null,
    constraint confirmation_link_once unique (engagement_id, person_id, quarter),
    constraint confirmation_link_quarter check (date_trunc('quarter', quarter::timestamp) = quarter)
);

create index confirmation_link_person on confirmation_link (person_id);

grant select, insert, update (used), delete on confirmation_link to gangway_app;

-- Made and found by the portal alone.
alter table confirmation_link enable row level security;
create policy confirmation_link_of_portal on confirmation_link using (acts_as_system()) with check (acts_as_system());

create policy contact_confirmation_by_link on contact_confirmation for insert with check (acts_as_system()
    and exists (select from confirmation_link l where l.person_id = contact_confirmation.person_id
        and l.engagement_id = contact_confirmation.engagement_id and l.quarter = contact_confirmation.quarter and l.used));
