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
-- The two who stand opposite one another plan and hold their talks, and whoever says who takes part.
create function may_talk(p_pair uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return own_side(p_engagement) is not null and (may_assign(p_engagement)
        or exists (select from counterpart_holder h where h.counterpart_id = p_pair and h.person_id = app_user()
            and h.until_day is null));
end
$$;

create policy touchpoint_planned on touchpoint for insert
    with check (author_id = app_user() and side = own_side(engagement_id)
        and exists (select from counterpart c where c.id = counterpart_id and c.engagement_id = touchpoint.engagement_id)
        and may_talk(counterpart_id, engagement_id));
create policy touchpoint_changed on touchpoint for update
    using (state = 'PLANNED' and may_talk(counterpart_id, engagement_id))
    with check (state in ('PLANNED', 'HELD', 'DROPPED') and may_talk(counterpart_id, engagement_id));

alter table touchpoint_line enable row level security;
create policy touchpoint_line_seen on touchpoint_line for select
    using (exists (select from engagement e where e.id = engagement_id)
        and (not own_side_only or acts_as_system() or side = own_side(engagement_id)));
create policy touchpoint_line_written on touchpoint_line for insert
    with check (author_id = app_user() and side = own_side(engagement_id) and exists (
        select from touchpoint t where t.id = touchpoint_id and t.engagement_id = touchpoint_line.engagement_id));

-- What somebody says of themselves besides who they are: for those whom they work with.
create table contact_card (
    person_id        uuid primary key references person (id),
    -- by which an address book that they came from calls them
    uid              varchar(200) not null default '',
    -- the name in parts, for sorting and initials; what is shown is the name as its owner writes it
    given_name       varchar(120) not null default '',
    additional_names varchar(120) not null default '',
    family_name      varchar(120) not null default '',
    name_prefix      varchar(120) not null default '',
    name_suffix      varchar(120) not null default '',
    pronounced       varchar(120) not null default '',
    unit             varchar(120) not null default '',
    -- one language a line, with how well they speak it
    levels           text not null default '',
    postal_address   varchar(500) not null default '',
    -- their first day with the party
    from_day         date,
    photo_type       varchar(40) not null default '',
    photo            text not null default '',
    -- how they like to work
    words            varchar(2000) not null default '',
    language         varchar(35) not null default 'en',
    revision         integer not null default 1
);

-- How they are reached: what their details do not say of it, the best one first.
create table contact_channel (
    person_id uuid not null references person (id),
    position  integer not null,
    kind      text not null,
    address   varchar(254) not null,
    place     varchar(40) not null,
    label     varchar(80) not null,
    preferred boolean not null,
    primary key (person_id, position),
    constraint contact_channel_kind_known check (kind in ('MAIL', 'PHONE', 'LINK', 'CHAT'))
);

grant select, insert, update, delete on contact_card, contact_channel to gangway_app;

-- Everybody writes their own card, an administrator those of the whole company; whoever knows somebody reads it.
create function may_write_card(p_person uuid) returns boolean
    language sql stable
    return is_own_person(p_person) and (p_person = app_user()
        or exists (select from user_role r where r.user_id = app_user() and r.role = 'ADMINISTRATOR'));

alter table contact_card enable row level security;
create policy contact_card_seen on contact_card for select
    using (exists (select from person p where p.id = person_id));
create policy contact_card_written on contact_card for insert with check (may_write_card(person_id));
create policy contact_card_changed on contact_card for update
    using (may_write_card(person_id)) with check (may_write_card(person_id));
create policy contact_card_erased on contact_card for delete using (acts_as_system());

alter table contact_channel enable row level security;
create policy contact_channel_seen on contact_channel for select
    using (exists (select from person p where p.id = person_id));
create policy contact_channel_written on contact_channel for insert with check (may_write_card(person_id));
create policy contact_channel_changed on contact_channel for update
    using (may_write_card(person_id)) with check (may_write_card(person_id));
create policy contact_channel_removed on contact_channel for delete
    using (acts_as_system() or may_write_card(person_id));

-- Whoever sees both reads it in another language; each engagement keeps its own translation.
create function reads_words_of_contact(p_kind text, p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    case p_kind
        when 'TOUCHPOINT' then
            return exists (select from touchpoint_line l where l.id = p_id and l.engagement_id = p_engagement);
        when 'CONTACT_CARD' then
            return exists (select from contact_card c where c.person_id = p_id)
                and exists (select from engagement e where e.id = p_engagement);
        else
            return false;
    end case;
end
$$;

create policy translation_of_contact on translation
    using (paragraph_kind in ('TOUCHPOINT', 'CONTACT_CARD')
        and reads_words_of_contact(paragraph_kind, paragraph_id, engagement_id));
