-- A version of the ladder of an engagement: one side offers it, the other agrees; what runs keeps the one that it began with.
create table escalation_ladder (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    number         integer not null,
    -- whose hours count
    client_site_id uuid not null references site (id),
    vendor_site_id uuid not null references site (id),
    offered_side   text not null,
    offered_by     uuid not null references person (id),
    offered_at     timestamptz not null,
    agreed_by      uuid references person (id),
    agreed_at      timestamptz,
    ended_at       timestamptz,
    constraint escalation_ladder_number_unique unique (engagement_id, number),
    constraint escalation_ladder_side_known check (offered_side in ('CLIENT', 'VENDOR')),
    constraint escalation_ladder_agreed_whole check ((agreed_by is null) = (agreed_at is null))
);

-- One is offered at a time.
create unique index escalation_ladder_offered on escalation_ladder (engagement_id)
    where agreed_at is null and ended_at is null;

create table escalation_level (
    ladder_id     uuid not null references escalation_ladder (id),
    position      integer not null,
    name          varchar(80) not null,
    tier          text not null,
    answers       text not null,
    client_person uuid references person (id),
    vendor_person uuid references person (id),
    limit_minutes integer not null,
    primary key (ladder_id, position),
    constraint escalation_level_name_not_empty check (name <> ''),
    constraint escalation_level_tier_known check (tier in ('EXECUTIVE', 'STEERING', 'OPERATIONAL')),
    constraint escalation_level_answers_known check (answers in ('OTHER_SIDE', 'CLIENT', 'VENDOR')),
    constraint escalation_level_takes_time check (limit_minutes between 1 and 24000)
);

create table escalation (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    ladder_id      uuid not null references escalation_ladder (id),
    number         integer not null,
    matter_kind    text not null,
    matter_subject varchar(300) not null,
    matter_facts   text not null,
    matter_address varchar(500) not null,
    raised_side    text not null,
    -- null where the terms themselves ask for it
    raised_by      uuid references person (id),
    raised_at      timestamptz not null,
    -- when the time of the level is used up; null while no clock runs
    due_at         timestamptz,
    exhausted_at   timestamptz,
    outcome        text,
    ended_by       uuid references person (id),
    ended_at       timestamptz,
    decision_id    uuid references decision (id),
    constraint escalation_number_unique unique (engagement_id, number),
    constraint escalation_matter_known check (matter_kind in
        ('MISSED_TARGET', 'LATE_FIGURE', 'DISPUTE', 'OVERDUE_ACTION', 'OFFER', 'TRIGGER')),
    constraint escalation_side_known check (raised_side in ('CLIENT', 'VENDOR')),
    constraint escalation_of_terms check (raised_by is not null or matter_kind = 'TRIGGER'),
    constraint escalation_outcome_known check (outcome in ('SETTLED', 'WITHDRAWN', 'DECIDED')),
    constraint escalation_ends_whole check ((outcome is null) = (ended_at is null) and (outcome is null) = (ended_by is null)),
    constraint escalation_decided_by_committee check ((outcome is not distinct from 'DECIDED') = (decision_id is not null)),
    constraint escalation_stands_when_ended check (outcome is null or due_at is null)
);

-- Nobody raises the same thing twice while it runs.
create unique index escalation_once on escalation (engagement_id, matter_kind, matter_subject) where outcome is null;
create index escalation_due on escalation (due_at) where due_at is not null;
create index escalation_open on escalation (engagement_id) where outcome is null;

create table escalation_step (
    escalation_id uuid not null references escalation (id),
    position      integer not null,
    step_id       uuid not null,
    level_name    varchar(80) not null,
    answers       text not null,
    limit_minutes integer not null,
    called_at     timestamptz not null,
    -- the calendars of both sites as they were then: what one side changes later moves nothing
    hours         text not null,
    due_at        timestamptz,
    answered_at   timestamptz,
    answered_by   uuid references person (id),
    words         varchar(4000),
    language      varchar(35),
    revision      integer,
    primary key (escalation_id, position),
    constraint escalation_step_unique unique (step_id),
    constraint escalation_step_answers_known check (answers in ('CLIENT', 'VENDOR')),
    constraint escalation_step_answered_whole check ((answered_at is null) = (answered_by is null)
        and (answered_at is null) = (words is null) and (answered_at is null) = (language is null)
        and (answered_at is null) = (revision is null))
);

-- The clock stands from the moment at which the other side agreed until either side ends it.
create table escalation_pause (
    escalation_id  uuid not null references escalation (id),
    position       integer not null,
    level_position integer not null,
    asked_side     text not null,
    asked_by       uuid not null references person (id),
    asked_at       timestamptz not null,
    agreed_by      uuid references person (id),
    agreed_at      timestamptz,
    ended_by       uuid references person (id),
    ended_at       timestamptz,
    primary key (escalation_id, position),
    constraint escalation_pause_side_known check (asked_side in ('CLIENT', 'VENDOR')),
    constraint escalation_pause_agreed_whole check ((agreed_by is null) = (agreed_at is null)),
    constraint escalation_pause_in_order check (ended_at >= coalesce(agreed_at, asked_at))
);

-- One paper for both: each side writes its own part of each section.
create table escalation_paper (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    escalation_id uuid not null references escalation (id),
    side          text not null,
    section       text not null,
    words         varchar(4000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    written_by    uuid not null references person (id),
    written_at    timestamptz not null,
    constraint escalation_paper_once unique (escalation_id, side, section),
    constraint escalation_paper_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint escalation_paper_section_known check (section in ('FACTS', 'COST', 'TERMS', 'TRIED')),
    constraint escalation_paper_not_empty check (words <> '')
);

grant select, insert, update (version, agreed_by, agreed_at, ended_at) on escalation_ladder to gangway_app;
grant select, insert, update on escalation_level to gangway_app;
grant select, insert, update (version, due_at, exhausted_at, outcome, ended_by, ended_at, decision_id) on escalation to gangway_app;
grant select, insert, update on escalation_step, escalation_pause to gangway_app;
grant select, insert, update (version, words, language, revision, written_by, written_at) on escalation_paper to gangway_app;

do $$
declare
    t text;
begin
    foreach t in array array ['escalation_ladder', 'escalation', 'escalation_paper'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I using (exists (select from engagement e where e.id = engagement_id))'
            ' with check (exists (select from engagement e where e.id = engagement_id))', t || '_seen', t);
    end loop;
    foreach t in array array ['escalation_step', 'escalation_pause'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I using (exists (select from escalation x where x.id = escalation_id))'
            ' with check (exists (select from escalation x where x.id = escalation_id))', t || '_seen', t);
    end loop;
end
$$;

-- A ladder is offered in one's own name, and agreed by the other side in its.
create policy escalation_ladder_offered on escalation_ladder as restrictive for insert
    with check (acts_as_system() or offered_by = app_user() and offered_side = own_side(engagement_id)
        and agreed_at is null and ended_at is null);
create policy escalation_ladder_changed on escalation_ladder as restrictive for update
    using (acts_as_system() or ended_at is null)
    with check (acts_as_system() or ended_at is not null
        or agreed_by = app_user() and offered_side <> own_side(engagement_id) or agreed_by is null);

alter table escalation_level enable row level security;
create policy escalation_level_seen on escalation_level
    using (exists (select from escalation_ladder l where l.id = ladder_id))
    with check (exists (select from escalation_ladder l where l.id = ladder_id));
create policy escalation_level_offered on escalation_level as restrictive for insert
    with check (acts_as_system() or exists (select from escalation_ladder l
        where l.id = ladder_id and l.offered_by = app_user() and l.agreed_at is null));
-- only people change afterwards, who hand their place on: the trigger below holds the rest
create function refuse_change_of_level() returns trigger
    language plpgsql as $$
begin
    if (old.ladder_id, old.position, old.name, old.tier, old.answers, old.limit_minutes)
        is distinct from (new.ladder_id, new.position, new.name, new.tier, new.answers, new.limit_minutes) then
        raise exception 'a level of a ladder that was offered' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger escalation_level_kept before update on escalation_level
    for each row execute function refuse_change_of_level();

-- Whoever raises something does so for their own side; the terms ask for what they name.
create policy escalation_raised on escalation as restrictive for insert
    with check (acts_as_system() or outcome is null and exhausted_at is null and (raised_by is null
        or raised_by = app_user() and raised_side = own_side(engagement_id)));
create policy escalation_ended on escalation as restrictive for update
    using (acts_as_system() or outcome is null)
    with check (acts_as_system() or ended_by is null or ended_by = app_user());

-- The portal itself calls the next level; people call the first one, and answer for the side that has to.
create policy escalation_step_called on escalation_step as restrictive for insert
    with check (acts_as_system() or position = 0 and answered_at is null);
create policy escalation_step_answered on escalation_step as restrictive for update
    using (acts_as_system() or answered_at is null)
    with check (acts_as_system() or answered_by is null or answered_by = app_user()
        and answers = (select own_side(x.engagement_id) from escalation x where x.id = escalation_id));

create policy escalation_pause_asked on escalation_pause as restrictive for insert
    with check (acts_as_system() or asked_by = app_user() and agreed_at is null and ended_at is null
        and asked_side = (select own_side(x.engagement_id) from escalation x where x.id = escalation_id));
create policy escalation_pause_changed on escalation_pause as restrictive for update
    using (acts_as_system() or ended_at is null)
    with check (acts_as_system() or ended_by = app_user() or agreed_by = app_user()
        and asked_side <> (select own_side(x.engagement_id) from escalation x where x.id = escalation_id));

create policy escalation_paper_written on escalation_paper as restrictive for insert
    with check (acts_as_system() or written_by = app_user() and side = own_side(engagement_id));
create policy escalation_paper_rewritten on escalation_paper as restrictive for update
    using (acts_as_system() or side = own_side(engagement_id))
    with check (acts_as_system() or written_by = app_user() and side = own_side(engagement_id));

-- Translations are read by whoever reads the original; asked in PL/pgSQL, which plans only what a row needs.
create function reads_words_of_escalation(p_kind text, p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    case p_kind
        when 'ESCALATION_PART' then
            return exists (select from escalation_paper p where p.id = p_id and p.engagement_id = p_engagement);
        when 'ESCALATION_ANSWER' then
            return exists (select from escalation_step s join escalation x on x.id = s.escalation_id
                where s.step_id = p_id and x.engagement_id = p_engagement);
        else
            return false;
    end case;
end
$$;

create policy translation_of_escalation on translation
    using (paragraph_kind in ('ESCALATION_PART', 'ESCALATION_ANSWER')
        and reads_words_of_escalation(paragraph_kind, paragraph_id, engagement_id));
