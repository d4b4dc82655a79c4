-- What people of both sides do together beside the work; either side says who came and what came of it.
create table social_event (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    -- of whoever planned it
    side          text not null,
    name          varchar(120) not null,
    day           date not null,
    place         varchar(200) not null,
    state         text not null,
    words         varchar(500),
    language      varchar(35),
    revision      integer,
    author_id     uuid not null references person (id),
    constraint social_event_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint social_event_state_known check (state in ('PLANNED', 'HELD', 'DROPPED')),
    constraint social_event_outcome_whole check ((words is null) = (language is null) and (words is null) = (revision is null)
        and (state = 'HELD') = (words is not null))
);

create index social_event_engagement on social_event (engagement_id, day);

-- Who took part.
create table social_event_guest (
    event_id  uuid not null references social_event (id),
    person_id uuid not null references person (id),
    primary key (event_id, person_id)
);

create index social_event_guest_person on social_event_guest (person_id);

-- An improvement of one side's quality programme that it shows the other side, which may adopt it.
create table quality_practice (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    side          text not null,
    title         varchar(160) not null,
    words         varchar(2000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    -- as it was measured
    effect        varchar(600) not null,
    shown_on      date not null,
    adopted_on    date,
    adopted_by    uuid references person (id),
    author_id     uuid not null references person (id),
    constraint quality_practice_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint quality_practice_told check (title <> '' and words <> '' and effect <> ''),
    constraint quality_practice_adopted_whole check ((adopted_on is null) = (adopted_by is null))
);

create index quality_practice_engagement on quality_practice (engagement_id, side, shown_on);

grant select, insert, update (version, state, words, language, revision) on social_event to gangway_app;
grant select, insert on social_event_guest to gangway_app;
grant select, insert, update (version, adopted_on, adopted_by) on quality_practice to gangway_app;

alter table social_event enable row level security;
create policy social_event_seen on social_event for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy social_event_planned on social_event for insert
    with check (author_id = app_user() and state = 'PLANNED' and side = own_side(engagement_id));
create policy social_event_ended on social_event for update
    using (state = 'PLANNED' and own_side(engagement_id) is not null)
    with check (state in ('HELD', 'DROPPED') and own_side(engagement_id) is not null);

alter table social_event_guest enable row level security;
create policy social_event_guest_seen on social_event_guest for select
    using (exists (select from social_event s where s.id = event_id));
create policy social_event_guest_named on social_event_guest for insert
    with check (exists (select from social_event s where s.id = event_id and own_side(s.engagement_id) is not null
        and s.state <> 'DROPPED'
        and (is_person_of_side(person_id, s.engagement_id, 'CLIENT') or is_person_of_side(person_id, s.engagement_id, 'VENDOR'))));

alter table quality_practice enable row level security;
create policy quality_practice_seen on quality_practice for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy quality_practice_shown on quality_practice for insert
    with check (author_id = app_user() and adopted_on is null and side = own_side(engagement_id));
create policy quality_practice_adopted on quality_practice for update
    using (adopted_on is null and side <> own_side(engagement_id))
    with check (adopted_by = app_user() and side <> own_side(engagement_id));

create function reads_exchange(p_kind text, p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    if p_kind = 'SOCIAL_EVENT' then
        return exists (select from social_event s where s.id = p_id and s.engagement_id = p_engagement);
    end if;
    return exists (select from quality_practice q where q.id = p_id and q.engagement_id = p_engagement);
end
$$;

create policy translation_of_exchange on translation
    using (paragraph_kind in ('SOCIAL_EVENT', 'QUALITY_PRACTICE') and reads_exchange(paragraph_kind, paragraph_id, engagement_id));
