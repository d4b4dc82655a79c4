-- What a company keeps to begin plans with; each edition is a row of its own, so that a plan keeps the one that it was made from.
create table onboarding_template (
    id         uuid primary key,
    version    integer not null,
    party_id   uuid not null references party (id),
    -- what the editions of one template share
    line_id    uuid not null,
    edition    integer not null,
    name       varchar(120) not null,
    language   varchar(35) not null,
    content    text not null,
    author_id  uuid not null references person (id),
    written_on date not null,
    constraint onboarding_template_edition_unique unique (line_id, edition)
);

create index onboarding_template_party on onboarding_template (party_id);

create table onboarding_plan (
    id               uuid primary key,
    version          integer not null,
    engagement_id    uuid not null references engagement (id),
    name             varchar(120) not null,
    language         varchar(35) not null,
    revision         integer not null,
    go_live          date not null,
    state            text not null,
    -- of the template as it was
    template_name    varchar(120),
    template_edition integer,
    shipped_template text,
    own_template_id  uuid references onboarding_template (id),
    client_agreed_id uuid references person (id),
    client_agreed_on date,
    vendor_agreed_id uuid references person (id),
    vendor_agreed_on date,
    begun_on         date,
    closed_on        date,
    report           varchar(4000) not null,
    report_language  varchar(35),
    created_on       date not null,
    constraint onboarding_plan_state_known check (state in ('DRAFT', 'AGREED', 'ACTIVE', 'CLOSED')),
    constraint onboarding_plan_agreed_by_both
        check (state = 'DRAFT' or (client_agreed_on is not null and vendor_agreed_on is not null)),
    constraint onboarding_plan_closed_with_report check ((state = 'CLOSED') = (closed_on is not null and report <> ''))
);

create index onboarding_plan_engagement on onboarding_plan (engagement_id);
create index onboarding_plan_own_template on onboarding_plan (own_template_id);

create table onboarding_task (
    id              uuid primary key,
    version         integer not null,
    engagement_id   uuid not null references engagement (id),
    plan_id         uuid not null references onboarding_plan (id),
    position        integer not null,
    phase           text not null,
    -- what the portal knows to say in every language, or what somebody wrote
    shipped         text,
    words           varchar(300),
    language        varchar(35),
    revision        integer,
    owner_side      text not null,
    start_unit      text not null,
    start_count     integer not null,
    duration        integer not null,
    owner_id        uuid references person (id),
    counterpart_id  uuid references person (id),
    cost            numeric(19, 4),
    state           text not null,
    starts_on       date not null,
    ends_on         date not null,
    reasons         text not null,
    -- as both sides agreed; later moves leave them alone
    agreed_start    date,
    agreed_end      date,
    done_on         date,
    done_by         text,
    done_by_id      uuid references person (id),
    confirmed_on    date,
    confirmed_by_id uuid references person (id),
    constraint onboarding_task_phase_known check (phase in
        ('PREPARE', 'BRIEF', 'VISIT', 'BUDDIES', 'RHYTHM', 'PULSE', 'QUALITY', 'REVIEW')),
    constraint onboarding_task_named_once check ((shipped is null) = (words is not null)
        and (words is null) = (language is null) and (words is null) = (revision is null)),
    constraint onboarding_task_owner_known check (owner_side in ('CLIENT', 'VENDOR', 'BOTH')),
    constraint onboarding_task_unit_known check (start_unit in ('WORKING_DAYS', 'WEEKS')),
    constraint onboarding_task_duration_in_reason check (duration between 0 and 260),
    constraint onboarding_task_cost_not_negative check (cost >= 0),
    constraint onboarding_task_state_known check (state in ('OPEN', 'RUNNING', 'DONE', 'DROPPED')),
    constraint onboarding_task_ends_after_start check (ends_on >= starts_on),
    constraint onboarding_task_done check ((state = 'DONE') = (done_on is not null)
        and (done_on is null) = (done_by is null) and (done_on is null) = (done_by_id is null)),
    constraint onboarding_task_done_by_known check (done_by in ('CLIENT', 'VENDOR')),
    constraint onboarding_task_confirmed check ((confirmed_on is null) = (confirmed_by_id is null)
        and (confirmed_on is null or state = 'DONE'))
);

create index onboarding_task_plan on onboarding_task (plan_id, position);
create index onboarding_task_engagement on onboarding_task (engagement_id);
create index onboarding_task_waits on onboarding_task (owner_id, ends_on) where state in ('OPEN', 'RUNNING');
create index onboarding_task_of_counterpart on onboarding_task (counterpart_id) where state in ('OPEN', 'RUNNING');

-- What has to be finished before a task begins.
create table onboarding_task_after (
    task_id   uuid not null references onboarding_task (id),
    before_id uuid not null references onboarding_task (id),
    primary key (task_id, before_id)
);

create index onboarding_task_after_before on onboarding_task_after (before_id);

-- What moved, from when to when, and why; told to both sides and never changed.
create table onboarding_move (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    plan_id       uuid not null references onboarding_plan (id),
    task_id       uuid not null references onboarding_task (id),
    moved_on      date not null,
    from_start    date not null,
    from_end      date not null,
    to_start      date not null,
    to_end        date not null,
    reasons       text not null
);

create index onboarding_move_plan on onboarding_move (plan_id, moved_on);
create index onboarding_move_task on onboarding_move (task_id);
create index onboarding_move_engagement on onboarding_move (engagement_id);

-- How many plans were made from a template of the own company, also those of engagements that nobody who asks takes part in.
create function plans_of_template(p_line uuid) returns integer
    language sql stable security definer
    set search_path = public, pg_temp
    return (select count(*)::integer from onboarding_plan p join onboarding_template t on t.id = p.own_template_id
            where t.line_id = p_line and (acts_as_system() or t.party_id = current_party()));

grant select, insert, delete on onboarding_template to gangway_app;
grant select, insert, update, delete on onboarding_plan, onboarding_task to gangway_app;
grant select, insert, delete on onboarding_task_after, onboarding_move to gangway_app;

alter table onboarding_template enable row level security;
create policy onboarding_template_seen on onboarding_template for select
    using (acts_as_system() or party_id = current_party());
create policy onboarding_template_written on onboarding_template for insert
    with check (party_id = current_party() and author_id = app_user());
create policy onboarding_template_removed on onboarding_template for delete
    using (party_id = current_party());

-- Both sides write a plan together: what one changes takes the other's agreement back, which the program does.
alter table onboarding_plan enable row level security;
create policy onboarding_plan_seen on onboarding_plan for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy onboarding_plan_drafted on onboarding_plan for insert
    with check (state = 'DRAFT' and exists (select from engagement e where e.id = engagement_id));
create policy onboarding_plan_changed on onboarding_plan for update
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));
create policy onboarding_plan_discarded on onboarding_plan for delete
    using (state = 'DRAFT' and exists (select from engagement e where e.id = engagement_id));

-- Nobody agrees in the name of the other side.
create function refuse_agreement_of_others() returns trigger
    language plpgsql as $$
begin
    if not acts_as_system()
        and ((new.client_agreed_id is not null and new.client_agreed_id is distinct from old.client_agreed_id
                and own_side(new.engagement_id) is distinct from 'CLIENT')
            or (new.vendor_agreed_id is not null and new.vendor_agreed_id is distinct from old.vendor_agreed_id
                and own_side(new.engagement_id) is distinct from 'VENDOR')) then
        raise exception 'nobody agrees for the other side' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger onboarding_plan_agreed before update on onboarding_plan
    for each row execute function refuse_agreement_of_others();

alter table onboarding_task enable row level security;
create policy onboarding_task_seen on onboarding_task for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy onboarding_task_added on onboarding_task for insert
    with check (exists (select from onboarding_plan p
        where p.id = plan_id and p.state = 'DRAFT' and p.engagement_id = onboarding_task.engagement_id));
create policy onboarding_task_changed on onboarding_task for update
    using (exists (select from onboarding_plan p where p.id = plan_id and p.state <> 'CLOSED'))
    with check (exists (select from onboarding_plan p
        where p.id = plan_id and p.state <> 'CLOSED' and p.engagement_id = onboarding_task.engagement_id));
create policy onboarding_task_removed on onboarding_task for delete
    using (exists (select from onboarding_plan p where p.id = plan_id and p.state = 'DRAFT'));

-- Whoever reads what a task is called in somebody's words reads its translations; runs as whoever asks.
create function reads_words_of_task(p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from onboarding_task t where t.id = p_id and t.engagement_id = p_engagement and t.words is not null);
end
$$;

create policy translation_of_onboarding_task on translation
    using (paragraph_kind = 'ONBOARDING_TASK' and reads_words_of_task(paragraph_id, engagement_id));

alter table onboarding_task_after enable row level security;
create policy onboarding_task_after_seen on onboarding_task_after for select
    using (exists (select from onboarding_task t where t.id = task_id));
create policy onboarding_task_after_set on onboarding_task_after for insert
    with check (exists (select from onboarding_task t join onboarding_plan p on p.id = t.plan_id
        where t.id = task_id and p.state = 'DRAFT'));
create policy onboarding_task_after_dropped on onboarding_task_after for delete
    using (exists (select from onboarding_task t join onboarding_plan p on p.id = t.plan_id
        where t.id = task_id and p.state = 'DRAFT'));

alter table onboarding_move enable row level security;
create policy onboarding_move_seen on onboarding_move for select
    using (exists (select from onboarding_task t where t.id = task_id));
create policy onboarding_move_told on onboarding_move for insert
    with check (exists (select from onboarding_task t
        where t.id = task_id and t.plan_id = onboarding_move.plan_id and t.engagement_id = onboarding_move.engagement_id));
-- with the draft that is thrown away
create policy onboarding_move_discarded on onboarding_move for delete
    using (exists (select from onboarding_plan p where p.id = plan_id and p.state = 'DRAFT'));

-- Both sides are asked the same questions, by secret links. No user and no time finer than a day is kept anywhere.
create table pulse_round (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    plan_id       uuid not null references onboarding_plan (id),
    week          integer not null,
    opened_on     date not null,
    closes_on     date not null,
    state         text not null,
    -- how many links each side was given
    asked_client  integer not null,
    asked_vendor  integer not null,
    -- of a mean that every reader is shown, where it is clearly lower than the time before
    fell_from     numeric(2, 1),
    fell_to       numeric(2, 1),
    constraint pulse_round_fell check ((fell_from is null) = (fell_to is null) and (fell_from is null or state = 'CLOSED')
        and (fell_to is null or fell_to < fell_from)),
    constraint pulse_round_once unique (plan_id, week),
    constraint pulse_round_week_known check (week in (4, 8, 13, 26)),
    constraint pulse_round_state_known check (state in ('OPEN', 'CLOSED')),
    constraint pulse_round_asked_in_reason check (asked_client between 0 and 200 and asked_vendor between 0 and 200)
);

create index pulse_round_engagement on pulse_round (engagement_id);

-- A link knows that it was used, and nothing of the answer.
create table pulse_link (
    token_hash varchar(64) primary key,
    round_id   uuid not null references pulse_round (id),
    side       text not null,
    used       boolean not null,
    constraint pulse_link_side_known check (side in ('CLIENT', 'VENDOR'))
);

create index pulse_link_round on pulse_link (round_id);

-- All answers of a side in one row, sorted and written anew with each: no row is one person's, and no order is that of answering.
create table pulse_answers (
    round_id uuid not null references pulse_round (id),
    side     text not null,
    content  text not null,
    primary key (round_id, side),
    constraint pulse_answers_side_known check (side in ('CLIENT', 'VENDOR'))
);

-- What is shown, worked out once when a round closes; links and answers are deleted then.
create table pulse_result (
    id          uuid primary key,
    round_id    uuid not null references pulse_round (id),
    shown_group text not null,
    answers     integer not null,
    content     text not null,
    constraint pulse_result_once unique (round_id, shown_group),
    constraint pulse_result_group_known check (shown_group in ('ALL', 'CLIENT', 'VENDOR')),
    constraint pulse_result_large_enough check (answers >= 5)
);

grant select, insert, update (version, state, asked_client, asked_vendor, fell_from, fell_to) on pulse_round to gangway_app;
grant select, insert, update (used), delete on pulse_link to gangway_app;
grant select, insert, update (content), delete on pulse_answers to gangway_app;
grant select, insert on pulse_result to gangway_app;

alter table pulse_round enable row level security;
create policy pulse_round_seen on pulse_round for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy pulse_round_opened on pulse_round for insert
    with check (state = 'OPEN' and exists (select from onboarding_plan p
        where p.id = plan_id and p.engagement_id = pulse_round.engagement_id and p.state = 'ACTIVE'));
-- closed by the portal alone, which works out what is shown
create policy pulse_round_asked on pulse_round for update
    using (state = 'OPEN' and exists (select from engagement e where e.id = engagement_id))
    with check (acts_as_system()
        or state = 'OPEN' and exists (select from engagement e where e.id = engagement_id));

-- Nobody reads links or answers; each side makes links for its own people.
alter table pulse_link enable row level security;
create policy pulse_link_of_portal on pulse_link using (acts_as_system()) with check (acts_as_system());
create policy pulse_link_made on pulse_link for insert
    with check (not used and side = (select own_side(r.engagement_id) from pulse_round r
        where r.id = round_id and r.state = 'OPEN'));

alter table pulse_answers enable row level security;
create policy pulse_answers_of_portal on pulse_answers using (acts_as_system()) with check (acts_as_system());

alter table pulse_result enable row level security;
create policy pulse_result_seen on pulse_result for select
    using (exists (select from pulse_round r where r.id = round_id));
create policy pulse_result_worked_out on pulse_result for insert with check (acts_as_system());
