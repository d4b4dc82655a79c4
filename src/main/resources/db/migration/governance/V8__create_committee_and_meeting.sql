create table committee (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    name          varchar(120) not null,
    name_language varchar(35) not null,
    name_revision integer not null,
    -- how long each side has to answer circulated minutes, in days on which both work
    answer_days   integer not null,
    level         text not null,
    constraint committee_level_known check (level in ('EXECUTIVE', 'STEERING', 'OPERATIONAL')),
    constraint committee_answer_days_in_reason check (answer_days between 1 and 60)
);

create index committee_engagement on committee (engagement_id);

create table committee_member (
    committee_id uuid not null references committee (id),
    person_id    uuid not null references person (id),
    side         text not null,
    role         text not null,
    primary key (committee_id, person_id),
    constraint committee_member_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint committee_member_role_known check (role in ('CHAIR', 'SECRETARY', 'MEMBER'))
);

create table meeting (
    id               uuid primary key,
    version          integer not null,
    engagement_id    uuid not null references engagement (id),
    committee_id     uuid not null references committee (id),
    number           integer not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    zone             text not null,
    place            varchar(500) not null,
    status           text not null,
    sequence         integer not null,
    changed_at       timestamptz not null,
    -- an answer by mail has to know what is worked out from it
    reply_key        uuid not null,
    held_at          timestamptz,
    agenda_ordered   boolean not null,
    agenda_struck    text not null,
    minutes_state    text not null,
    -- who writes the minutes; until they are circulated nobody else reads them
    minutes_side     text,
    circulated_at    timestamptz,
    -- fixed when the minutes go out
    answer_by        date,
    locked_at        timestamptz,
    minutes_json     text,
    minutes_sha256   varchar(64),
    constraint meeting_number_unique unique (committee_id, number),
    constraint meeting_status_known check (status in ('CALLED', 'HELD', 'CANCELLED')),
    constraint meeting_minutes_state_known check (minutes_state in ('DRAFT', 'CIRCULATED', 'OBJECTED', 'ACCEPTED')),
    constraint meeting_minutes_side_known check (minutes_side in ('CLIENT', 'VENDOR')),
    constraint meeting_minutes_written_when_held check ((status = 'HELD') = (minutes_side is not null)),
    constraint meeting_lasts check (ends_at - starts_at between interval '5 minutes' and interval '24 hours'),
    constraint meeting_locked_with_hash
        check ((minutes_state = 'ACCEPTED') = (minutes_sha256 is not null and minutes_json is not null and locked_at is not null))
);

create index meeting_engagement on meeting (engagement_id, starts_at);
-- The meetings ahead and the minutes that wait, for the start page.
create index meeting_starts on meeting (starts_at);
create index meeting_minutes_waiting on meeting (starts_at) where minutes_state = 'CIRCULATED';

create table meeting_reply (
    id         uuid primary key,
    meeting_id uuid not null references meeting (id),
    person_id    uuid not null references person (id),
    -- for which beginning it was given: a meeting that is moved asks anew
    starts_at  timestamptz not null,
    status     text not null,
    replied_at timestamptz not null,
    constraint meeting_reply_once unique (meeting_id, person_id),
    constraint meeting_reply_status_known check (status in ('ACCEPTED', 'TENTATIVE', 'DECLINED'))
);

create table agenda_item (
    meeting_id uuid not null references meeting (id),
    position   integer not null,
    item_id    uuid not null,
    kind       text not null,
    purpose    text not null,
    subject    text not null,
    facts      text not null,
    words      varchar(500),
    language   varchar(35),
    revision   integer,
    primary key (meeting_id, position),
    constraint agenda_item_purpose_known check (purpose in ('DECISION', 'DISCUSSION', 'INFORMATION')),
    constraint agenda_item_words_of_people
        check ((kind = 'FREE') = (words is not null) and (kind = 'FREE') = (language is not null)
            and (kind = 'FREE') = (revision is not null))
);

create index agenda_item_item on agenda_item (item_id);

create table attendance (
    meeting_id uuid not null references meeting (id),
    person_id    uuid not null references person (id),
    side       text not null,
    -- what somebody did in the committee on the day; later changes of the committee leave past meetings alone
    role       text not null,
    present    boolean not null,
    primary key (meeting_id, person_id),
    constraint attendance_role_known check (role in ('CHAIR', 'SECRETARY', 'MEMBER'))
);

create table minutes_note (
    meeting_id uuid not null references meeting (id),
    item_id    uuid not null,
    words      text not null,
    language   varchar(35) not null,
    revision   integer not null,
    primary key (meeting_id, item_id)
);

create index minutes_note_item on minutes_note (item_id);

create table minutes_answer (
    meeting_id uuid not null references meeting (id),
    side       text not null,
    person_id    uuid not null references person (id),
    accepted   boolean not null,
    words      text not null,
    answered_at timestamptz not null,
    primary key (meeting_id, side)
);

-- Locked minutes are corrected by an addendum only, which both sides accept in their turn.
create table addendum (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    meeting_id    uuid not null references meeting (id),
    number        integer not null,
    words         varchar(4000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    author_id     uuid not null references person (id),
    written_at    timestamptz not null,
    accepted_at   timestamptz,
    withdrawn_at  timestamptz,
    sha256        varchar(64),
    constraint addendum_number_unique unique (meeting_id, number),
    constraint addendum_accepted_with_hash check ((accepted_at is null) = (sha256 is null)),
    constraint addendum_ends_once check (accepted_at is null or withdrawn_at is null)
);

create table addendum_answer (
    addendum_id uuid not null references addendum (id),
    side        text not null,
    person_id   uuid not null references person (id),
    answered_at timestamptz not null,
    primary key (addendum_id, side),
    constraint addendum_answer_side_known check (side in ('CLIENT', 'VENDOR'))
);

create table decision (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    meeting_id    uuid not null references meeting (id),
    item_id       uuid not null,
    number        integer not null,
    words         varchar(2000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    -- the month whose statement the committee approved by it
    approves      date,
    constraint decision_approves_a_month check (extract(day from approves) = 1),
    constraint decision_number_unique unique (engagement_id, number)
);

create index decision_meeting on decision (meeting_id);

create table action (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    committee_id   uuid not null references committee (id),
    meeting_id     uuid not null references meeting (id),
    item_id        uuid not null,
    number         integer not null,
    words          varchar(2000) not null,
    language       varchar(35) not null,
    revision       integer not null,
    owner_id       uuid not null references person (id),
    owner_party_id uuid not null references party (id),
    due_on         date not null,
    -- who has it now and until when; the columns above say what the minutes say
    holder_id      uuid not null references person (id),
    holder_party_id uuid not null references party (id),
    until_day      date not null,
    status         text not null,
    closed_at      timestamptz,
    constraint action_number_unique unique (engagement_id, number),
    constraint action_status_known check (status in ('OPEN', 'DONE', 'DROPPED')),
    constraint action_closed_at check ((status = 'OPEN') = (closed_at is null))
);

create index action_meeting on action (meeting_id);
create index action_open on action (holder_party_id, until_day) where status = 'OPEN';
create index action_open_of_holder on action (holder_id, until_day) where status = 'OPEN';

create table agenda_candidate (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    kind          text not null,
    subject       text not null,
    facts         text not null,
    raised_at     timestamptz not null,
    meeting_id    uuid references meeting (id),
    -- where a chair handed the matter on
    committee_id  uuid references committee (id),
    constraint agenda_candidate_unique unique (engagement_id, kind, subject)
);

grant select, insert, update on committee, meeting, meeting_reply, addendum to gangway_app;
grant select, insert on addendum_answer to gangway_app;
grant select, insert, update, delete
    on committee_member, agenda_item, attendance, minutes_note, minutes_answer, decision to gangway_app;
-- An action may be taken back while its minutes are a draft (the trigger below refuses it later), and a statement that
-- both sides approved before the meeting need not be spoken about.
grant select, insert, update, delete on action, agenda_candidate to gangway_app;

-- Whether the party writes the minutes of a meeting now.
create function minutes_written(p_meeting uuid) returns boolean
    language sql stable
    return acts_as_system() or exists (
        select from meeting m
        where m.id = p_meeting and m.minutes_state = 'DRAFT' and m.minutes_side = own_side(m.engagement_id));

-- Numbers go on after those that the other side has not circulated yet, which the reader does not see.
create function next_decision_number(p_engagement uuid) returns integer
    language sql stable security definer
    set search_path = public, pg_temp
    return (select coalesce(max(d.number), 0) + 1
            from decision d join engagement e on e.id = d.engagement_id
            where e.id = p_engagement and (acts_as_system() or current_party() in (e.client_id, e.vendor_id)));

create function next_action_number(p_engagement uuid) returns integer
    language sql stable security definer
    set search_path = public, pg_temp
    return (select coalesce(max(a.number), 0) + 1
            from action a join engagement e on e.id = a.engagement_id
            where e.id = p_engagement and (acts_as_system() or current_party() in (e.client_id, e.vendor_id)));

do $$
declare
    t text;
    -- What the minutes say is seen once they were circulated, and before that by the side that writes them. Spelt out in
    -- each policy: a function with a query of its own would be planned and run again for every row.
    minutes_seen constant text := 'exists (select from meeting m where m.id = meeting_id and (acts_as_system()'
        ' or m.minutes_state <> ''DRAFT'' or m.minutes_side = own_side(m.engagement_id)))';
begin
    foreach t in array array ['committee', 'meeting', 'agenda_candidate', 'addendum'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I using (exists (select from engagement e where e.id = engagement_id))'
            ' with check (exists (select from engagement e where e.id = engagement_id))', t || '_seen', t);
    end loop;
    -- as for the closed days of sites: look the one meeting up instead of reading all of them
    foreach t in array array ['attendance', 'minutes_note', 'decision', 'action'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %1$I on %2$I using (%3$s) with check (%3$s)', t || '_seen', t, minutes_seen);
    end loop;
    foreach t in array array ['attendance', 'minutes_note', 'decision'] loop
        execute format('create policy %I on %I as restrictive for insert with check (minutes_written(meeting_id))',
            t || '_written', t);
        execute format('create policy %I on %I as restrictive for update using (minutes_written(meeting_id))',
            t || '_changed', t);
        execute format('create policy %I on %I as restrictive for delete using (minutes_written(meeting_id))',
            t || '_struck', t);
    end loop;
    create policy action_assigned on action as restrictive for insert with check (minutes_written(meeting_id));
    create policy action_struck on action as restrictive for delete using (minutes_written(meeting_id));
    foreach t in array array ['agenda_item', 'minutes_answer', 'meeting_reply'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I using (exists (select from meeting m where m.id = meeting_id))'
            ' with check (exists (select from meeting m where m.id = meeting_id))', t || '_seen', t);
    end loop;
end
$$;

alter table committee_member enable row level security;
create policy committee_member_seen on committee_member
    using (exists (select from committee c where c.id = committee_id))
    with check (exists (select from committee c where c.id = committee_id));

alter table addendum_answer enable row level security;
create policy addendum_answer_seen on addendum_answer
    using (exists (select from addendum a where a.id = addendum_id))
    with check (exists (select from addendum a where a.id = addendum_id));
create policy addendum_answer_given on addendum_answer as restrictive for insert
    with check (acts_as_system() or person_id = app_user()
        and side = (select own_side(a.engagement_id) from addendum a where a.id = addendum_id));

-- Whoever reads what was written reads its translations. A function of its own plans only what a row needs, and once a connection;
-- it runs as whoever asks, so that the policies of these tables decide.
create function reads_words_of_committee(p_kind text, p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    case p_kind
        when 'COMMITTEE' then
            return exists (select from committee c where c.id = p_id and c.engagement_id = p_engagement);
        when 'MINUTES_NOTE' then
            return exists (select from minutes_note n join meeting m on m.id = n.meeting_id
                where n.item_id = p_id and m.engagement_id = p_engagement);
        when 'AGENDA_ITEM' then
            return exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                where i.item_id = p_id and m.engagement_id = p_engagement);
        when 'DECISION' then
            return exists (select from decision d where d.id = p_id and d.engagement_id = p_engagement);
        when 'ACTION' then
            return exists (select from action a where a.id = p_id and a.engagement_id = p_engagement);
        when 'ADDENDUM' then
            return exists (select from addendum a where a.id = p_id and a.engagement_id = p_engagement);
        else
            return false;
    end case;
end
$$;

create policy translation_of_committee on translation
    using (paragraph_kind in ('COMMITTEE', 'MINUTES_NOTE', 'AGENDA_ITEM', 'DECISION', 'ACTION', 'ADDENDUM')
        and reads_words_of_committee(paragraph_kind, paragraph_id, engagement_id));

create policy addendum_written on addendum as restrictive for insert
    with check (acts_as_system() or author_id = app_user());

create policy meeting_reply_given on meeting_reply as restrictive for insert
    with check (acts_as_system() or person_id = app_user());
create policy meeting_reply_changed on meeting_reply as restrictive for update
    using (acts_as_system() or person_id = app_user());

create policy minutes_answer_given on minutes_answer as restrictive for insert
    with check (acts_as_system() or person_id = app_user()
        and side = (select own_side(m.engagement_id) from meeting m where m.id = meeting_id));
create policy minutes_answer_changed on minutes_answer as restrictive for update
    using (acts_as_system() or side = (select own_side(m.engagement_id) from meeting m where m.id = meeting_id));

-- Minutes that both sides accepted never change: not by a fault in the program, and not by hand.
create function minutes_are_locked(p_meeting uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return coalesce((select minutes_state = 'ACCEPTED' from meeting where id = p_meeting), false);

create function refuse_change_of_locked_meeting() returns trigger
    language plpgsql as $$
begin
    if old.minutes_state = 'ACCEPTED' then
        raise exception 'the minutes of meeting % are locked', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create function refuse_change_of_locked_minutes() returns trigger
    language plpgsql as $$
begin
    if (tg_op <> 'INSERT' and minutes_are_locked(old.meeting_id))
        or (tg_op <> 'DELETE' and minutes_are_locked(new.meeting_id)) then
        raise exception 'the minutes of this meeting are locked' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

-- What was assigned stands in the minutes; whether it was done goes on living.
create function refuse_change_of_locked_action() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (old.meeting_id, old.item_id, old.number, old.words, old.language, old.revision, old.owner_id, old.due_on)
            is not distinct from (new.meeting_id, new.item_id, new.number, new.words, new.language, new.revision, new.owner_id,
                new.due_on) then
            return new;
        end if;
    end if;
    if (tg_op <> 'INSERT' and minutes_are_locked(old.meeting_id))
        or (tg_op <> 'DELETE' and minutes_are_locked(new.meeting_id)) then
        raise exception 'the minutes of this meeting are locked' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create function refuse_change_of_accepted_addendum() returns trigger
    language plpgsql as $$
begin
    if old.accepted_at is not null then
        raise exception 'addendum % is accepted by both sides', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger meeting_locked before update or delete on meeting
    for each row execute function refuse_change_of_locked_meeting();
create trigger agenda_item_locked before insert or update or delete on agenda_item
    for each row execute function refuse_change_of_locked_minutes();
create trigger attendance_locked before insert or update or delete on attendance
    for each row execute function refuse_change_of_locked_minutes();
create trigger minutes_note_locked before insert or update or delete on minutes_note
    for each row execute function refuse_change_of_locked_minutes();
create trigger minutes_answer_locked before insert or update or delete on minutes_answer
    for each row execute function refuse_change_of_locked_minutes();
create trigger decision_locked before insert or update or delete on decision
    for each row execute function refuse_change_of_locked_minutes();
create trigger action_locked before insert or update or delete on action
    for each row execute function refuse_change_of_locked_action();
create trigger addendum_locked before update or delete on addendum
    for each row execute function refuse_change_of_accepted_addendum();
