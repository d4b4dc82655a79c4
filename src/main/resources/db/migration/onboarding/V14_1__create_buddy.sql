-- Pairs of one person a side. A lead proposes them; only the two themselves say yes.
create table buddy_pair (
    id              uuid primary key,
    version         integer not null,
    engagement_id   uuid not null references engagement (id),
    plan_id         uuid not null references onboarding_plan (id),
    client_id       uuid not null references person (id),
    vendor_id       uuid not null references person (id),
    state           text not null,
    client_accepted date,
    vendor_accepted date,
    proposed_on     date not null,
    ended_on        date,
    constraint buddy_pair_state_known check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED')),
    constraint buddy_pair_of_two check (client_id <> vendor_id),
    constraint buddy_pair_accepted_by_both
        check (state <> 'ACCEPTED' or (client_accepted is not null and vendor_accepted is not null)),
    constraint buddy_pair_ended check ((ended_on is null) = (state in ('PROPOSED', 'ACCEPTED')))
);

create index buddy_pair_engagement on buddy_pair (engagement_id);
create unique index buddy_pair_of_client on buddy_pair (plan_id, client_id) where state in ('PROPOSED', 'ACCEPTED');
create unique index buddy_pair_of_vendor on buddy_pair (plan_id, vendor_id) where state in ('PROPOSED', 'ACCEPTED');
create index buddy_pair_client on buddy_pair (client_id) where state in ('PROPOSED', 'ACCEPTED');
create index buddy_pair_vendor on buddy_pair (vendor_id) where state in ('PROPOSED', 'ACCEPTED');

create table buddy_talk (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    pair_id       uuid not null references buddy_pair (id),
    day           date not null,
    state         text not null,
    words         varchar(300) not null,
    language      varchar(35),
    constraint buddy_talk_state_known check (state in ('PLANNED', 'HELD', 'DROPPED')),
    constraint buddy_talk_held_with_line check ((state = 'HELD') = (words <> '') and (words = '') = (language is null))
);

create index buddy_talk_pair on buddy_talk (pair_id, day);
create index buddy_talk_engagement on buddy_talk (engagement_id);

-- What one of the two says of how it went; no day, because the log has one.
create table buddy_rating (
    pair_id       uuid not null references buddy_pair (id),
    engagement_id uuid not null references engagement (id),
    person_id     uuid not null references person (id),
    score         integer not null,
    primary key (pair_id, person_id),
    constraint buddy_rating_scale check (score between 1 and 5)
);

create index buddy_rating_engagement on buddy_rating (engagement_id);
create index buddy_rating_person on buddy_rating (person_id);

-- How many said something; the mean only when nobody can say anything any more, and of five or more: it never changes afterwards.
create function buddy_ratings_of_plan(p_plan uuid, out given bigint, out mean numeric)
    language sql stable security definer
    set search_path = public, pg_temp
    as $$
        select count(r.score),
               case when count(r.score) >= 5 and current_day() > min(p.go_live) + 7 * 15
                    then round(avg(r.score), 1) end
        from onboarding_plan p
        join buddy_pair b on b.plan_id = p.id
        join buddy_rating r on r.pair_id = b.id
        where p.id = p_plan
          and (acts_as_system() or side_of_own_party(p.engagement_id) is not null
               and (sees_whole_company() or is_assigned(p.engagement_id)))
    $$;

-- Of those who do something in a plan or stand opposite, how many have nobody and wait for nobody's answer.
create function people_without_buddy(p_plan uuid) returns integer
    language sql stable
    return (select count(distinct m.person_id)::integer
            from (select owner_id as person_id from onboarding_task where plan_id = p_plan and state <> 'DROPPED'
                  union all
                  select counterpart_id from onboarding_task where plan_id = p_plan and state <> 'DROPPED') m
            where m.person_id is not null
              and not exists (select from buddy_pair b
                  where b.plan_id = p_plan and b.state in ('PROPOSED', 'ACCEPTED') and m.person_id in (b.client_id, b.vendor_id)));

grant select, insert, update (version, state, client_accepted, vendor_accepted, ended_on) on buddy_pair to gangway_app;
grant select, insert, update (version, day, state, words, language) on buddy_talk to gangway_app;
grant select, insert on buddy_rating to gangway_app;

alter table buddy_pair enable row level security;
create policy buddy_pair_seen on buddy_pair for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy buddy_pair_proposed on buddy_pair for insert
    with check (state = 'PROPOSED' and client_accepted is null and vendor_accepted is null
        and exists (select from onboarding_plan p
            where p.id = plan_id and p.engagement_id = buddy_pair.engagement_id and p.state = 'ACTIVE'));
create policy buddy_pair_changed on buddy_pair for update
    using (state in ('PROPOSED', 'ACCEPTED') and exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

-- Nobody says yes in the name of somebody else.
create function refuse_yes_of_others() returns trigger
    language plpgsql as $$
begin
    if not acts_as_system()
        and (new.client_accepted is distinct from old.client_accepted and app_user() is distinct from new.client_id
            or new.vendor_accepted is distinct from old.vendor_accepted and app_user() is distinct from new.vendor_id) then
        raise exception 'nobody becomes a buddy for somebody else' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger buddy_pair_accepted before update on buddy_pair
    for each row execute function refuse_yes_of_others();

alter table buddy_talk enable row level security;
create policy buddy_talk_seen on buddy_talk for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy buddy_talk_planned on buddy_talk for insert
    with check (exists (select from buddy_pair b
        where b.id = pair_id and b.engagement_id = buddy_talk.engagement_id and b.state = 'ACCEPTED'
          and app_user() in (b.client_id, b.vendor_id)));
create policy buddy_talk_changed on buddy_talk for update
    using (state = 'PLANNED' and exists (select from buddy_pair b
        where b.id = pair_id and app_user() in (b.client_id, b.vendor_id)))
    with check (exists (select from buddy_pair b
        where b.id = pair_id and b.engagement_id = buddy_talk.engagement_id and app_user() in (b.client_id, b.vendor_id)));

alter table buddy_rating enable row level security;
create policy buddy_rating_own on buddy_rating for select
    using (person_id = app_user());
create policy buddy_rating_given on buddy_rating for insert
    with check (person_id = app_user() and exists (select from buddy_pair b
        where b.id = pair_id and b.engagement_id = buddy_rating.engagement_id and b.state = 'ACCEPTED'
          and app_user() in (b.client_id, b.vendor_id)));
