-- The tiers on which people of both sides stand opposite one another. An engagement has the usual ones until it changes them; then
-- it has those that are written here.
create table contact_tier (
    engagement_id uuid not null references engagement (id),
    code          varchar(40) not null,
    position      integer not null,
    -- what the two sides call it; empty where it is called as usual
    name          varchar(80) not null,
    primary key (engagement_id, code)
);

-- Two places opposite one another. People come and go, the pair stays.
create table counterpart (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    tier          varchar(40) not null,
    cadence_weeks integer not null,
    from_day      date not null,
    until_day     date,
    constraint counterpart_cadence_in_reason check (cadence_weeks between 1 and 52),
    constraint counterpart_in_order check (until_day is null or until_day >= from_day)
);

create index counterpart_engagement on counterpart (engagement_id);

-- Who held a place of a pair, from when until when.
create table counterpart_holder (
    id             uuid primary key,
    counterpart_id uuid not null references counterpart (id),
    side           text not null,
    person_id      uuid not null references person (id),
    from_day       date not null,
    until_day      date,
    constraint counterpart_holder_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint counterpart_holder_in_order check (until_day is null or until_day >= from_day)
);

create index counterpart_holder_pair on counterpart_holder (counterpart_id);
create index counterpart_holder_person on counterpart_holder (person_id);
-- one person a side
create unique index counterpart_holder_one on counterpart_holder (counterpart_id, side) where until_day is null;

-- Who stands in for somebody in an engagement whenever they are away, unless an absence names somebody else.
create table standing_deputy (
    engagement_id uuid not null references engagement (id),
    person_id     uuid not null references person (id),
    deputy_id     uuid not null references person (id),
    primary key (engagement_id, person_id),
    constraint standing_deputy_is_another check (deputy_id <> person_id)
);

create index standing_deputy_deputy on standing_deputy (deputy_id);

-- That somebody still is the one to turn to: once a quarter.
create table contact_confirmation (
    engagement_id uuid not null references engagement (id),
    person_id     uuid not null references person (id),
    -- its first day
    quarter       date not null,
    confirmed_on  date not null,
    primary key (engagement_id, person_id, quarter),
    constraint contact_confirmation_quarter check (date_trunc('quarter', quarter::timestamp) = quarter)
);

grant select, insert, update, delete on contact_tier to gangway_app;
grant select, insert, update (version, tier, cadence_weeks, until_day) on counterpart to gangway_app;
grant select, insert, delete, update (until_day) on counterpart_holder to gangway_app;
grant select, insert, delete on standing_deputy to gangway_app;
grant select, insert, delete on contact_confirmation to gangway_app;

-- Whether a person is of the party that stands on a side of an engagement which the own party takes part in.
create function is_person_of_side(p_person uuid, p_engagement uuid, p_side text) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (
        select from engagement e join person p on p.id = p_person
        where e.id = p_engagement and (acts_as_system() or current_party() in (e.client_id, e.vendor_id))
          and p.party_id = case p_side when 'CLIENT' then e.client_id when 'VENDOR' then e.vendor_id end);

-- Everybody who sees the engagement sees its map; whoever says who takes part for a side draws it.
alter table contact_tier enable row level security;
create policy contact_tier_seen on contact_tier for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy contact_tier_drawn on contact_tier for insert with check (may_assign(engagement_id));
create policy contact_tier_changed on contact_tier for update
    using (may_assign(engagement_id)) with check (may_assign(engagement_id));
create policy contact_tier_removed on contact_tier for delete using (may_assign(engagement_id));

alter table counterpart enable row level security;
create policy counterpart_seen on counterpart for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy counterpart_drawn on counterpart for insert with check (may_assign(engagement_id));
create policy counterpart_changed on counterpart for update
    using (may_assign(engagement_id)) with check (may_assign(engagement_id));

-- Each side says who stands for it; for an empty place of the other side a name is proposed, and that side changes it from then on.
alter table counterpart_holder enable row level security;
create policy counterpart_holder_seen on counterpart_holder for select
    using (exists (select from counterpart c where c.id = counterpart_id));
create policy counterpart_holder_named on counterpart_holder for insert
    with check (until_day is null and exists (select from counterpart c where c.id = counterpart_id and may_assign(c.engagement_id)
        and is_person_of_side(person_id, c.engagement_id, side)));
create policy counterpart_holder_left on counterpart_holder for update
    using (until_day is null and exists (select from counterpart c where c.id = counterpart_id and may_assign(c.engagement_id)
        and side = own_side(c.engagement_id)))
    with check (until_day is not null);
create policy counterpart_holder_dropped on counterpart_holder for delete
    using (until_day is null and exists (select from counterpart c where c.id = counterpart_id and may_assign(c.engagement_id)
        and side = own_side(c.engagement_id)));

-- Everybody names their own deputy; whoever says who takes part does it for all of their side.
alter table standing_deputy enable row level security;
create policy standing_deputy_seen on standing_deputy for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy standing_deputy_named on standing_deputy for insert
    with check (is_own_person(person_id) and is_own_person(deputy_id)
        and is_person_of_side(person_id, engagement_id, own_side(engagement_id))
        and (person_id = app_user() or may_assign(engagement_id)));
create policy standing_deputy_released on standing_deputy for delete
    using (acts_as_system() or is_own_person(person_id) and own_side(engagement_id) is not null
        and (person_id = app_user() or may_assign(engagement_id)));

-- Everybody confirms themselves; for whoever has no account, those who say who takes part.
alter table contact_confirmation enable row level security;
create policy contact_confirmation_seen on contact_confirmation for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy contact_confirmation_given on contact_confirmation for insert
    with check (is_own_person(person_id) and is_person_of_side(person_id, engagement_id, own_side(engagement_id))
        and (person_id = app_user() or may_assign(engagement_id)));
create policy contact_confirmation_erased on contact_confirmation for delete using (acts_as_system());

-- A talk of a pair: planned, held or dropped. Both sides see that it is or was.
create table touchpoint (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    counterpart_id uuid not null references counterpart (id),
    kind           text not null,
    starts_at      timestamptz not null,
    minutes        integer not null,
    state          text not null,
    side           text not null,
    author_id      uuid not null references person (id),
    constraint touchpoint_kind_known check (kind in ('CALL', 'VISIT', 'LUNCH', 'ONE_TO_ONE')),
    constraint touchpoint_state_known check (state in ('PLANNED', 'HELD', 'DROPPED')),
    constraint touchpoint_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint touchpoint_minutes_in_reason check (minutes between 5 and 1440)
);

create index touchpoint_engagement on touchpoint (engagement_id, starts_at);
create index touchpoint_counterpart on touchpoint (counterpart_id, state, starts_at);

-- What came of it, in a line: for both sides, or for the own one.
create table touchpoint_line (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    touchpoint_id uuid not null references touchpoint (id),
    side          text not null,
    own_side_only boolean not null,
    words         varchar(2000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    author_id     uuid not null references person (id),
    written_at    timestamptz not null,
    constraint touchpoint_line_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint touchpoint_line_not_empty check (words <> '')
);

create index touchpoint_line_touchpoint on touchpoint_line (touchpoint_id);
create index touchpoint_line_engagement on touchpoint_line (engagement_id);

grant select, insert, update (version, state, starts_at, minutes) on touchpoint to gangway_app;
grant select, insert on touchpoint_line to gangway_app;

alter table touchpoint enable row level security;
create policy touchpoint_seen on touchpoint for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy touchpoint_planned on touchpoint for insert
    with check (author_id = app_user() and side = own_side(engagement_id) and exists (
        select from counterpart c where c.id = counterpart_id and c.engagement_id = touchpoint.engagement_id));
create policy touchpoint_changed on touchpoint for update
    using (state = 'PLANNED' and own_side(engagement_id) is not null)
    with check (own_side(engagement_id) is not null);

alter table touchpoint_line enable row level security;
create policy touchpoint_line_seen on touchpoint_line for select
    using (exists (select from engagement e where e.id = engagement_id)
        and (not own_side_only or acts_as_system() or side = own_side(engagement_id)));
create policy touchpoint_line_written on touchpoint_line for insert
    with check (author_id = app_user() and side = own_side(engagement_id) and exists (
        select from touchpoint t where t.id = touchpoint_id and t.engagement_id = touchpoint_line.engagement_id));

create policy translation_of_touchpoint on translation
    using (paragraph_kind = 'TOUCHPOINT' and exists (select from touchpoint_line l
        where l.id = paragraph_id and l.engagement_id = translation.engagement_id));
