-- Both teams answer twelve questions about how they want to work; what is shown is the gap between the two teams, never a person.
create table team_round (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    opened_on     date not null,
    closes_on     date not null,
    state         text not null,
    -- whether both sides had answers enough to be shown; null while it is open
    shown         boolean,
    constraint team_round_state_known check (state in ('OPEN', 'CLOSED')),
    constraint team_round_shown_when_closed check ((shown is null) = (state = 'OPEN')),
    constraint team_round_days_in_order check (opened_on <= closes_on)
);

create index team_round_engagement on team_round (engagement_id, opened_on);
-- Nobody is asked twice at the same time.
create unique index team_round_one_open on team_round (engagement_id) where state = 'OPEN';

-- Says that somebody has answered, and nothing of the answer; deleted when the round closes.
create table team_ballot (
    round_id  uuid not null references team_round (id),
    person_id uuid not null references person (id),
    primary key (round_id, person_id)
);

create index team_ballot_person on team_ballot (person_id);

-- How often each choice was taken by a side, all in one row that is written anew as a whole: nobody's answers stand together,
-- not even those of the last one; deleted when the round closes.
create table team_tally (
    round_id uuid not null references team_round (id),
    side     text not null,
    content  text not null,
    primary key (round_id, side),
    constraint team_tally_side_known check (side in ('CLIENT', 'VENDOR'))
);

-- What is shown, worked out once when a round closes.
create table team_result (
    id       uuid primary key,
    round_id uuid not null references team_round (id),
    side     text not null,
    answers  integer not null,
    content  text not null,
    constraint team_result_once unique (round_id, side),
    constraint team_result_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint team_result_large_enough check (answers >= 5)
);

grant select, insert, update (version, state, shown) on team_round to gangway_app;
grant select, insert, delete on team_ballot to gangway_app;
grant select, insert, update (content), delete on team_tally to gangway_app;
grant select, insert on team_result to gangway_app;

alter table team_round enable row level security;
create policy team_round_seen on team_round for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy team_round_opened on team_round for insert
    with check (state = 'OPEN' and own_side(engagement_id) is not null);
-- closed by the portal alone, which works out what is shown
create policy team_round_closed on team_round for update
    using (acts_as_system() and state = 'OPEN') with check (acts_as_system());

-- Everybody sees whether they have answered themselves; nobody sees it of somebody else.
alter table team_ballot enable row level security;
create policy team_ballot_of_portal on team_ballot using (acts_as_system()) with check (acts_as_system());
create policy team_ballot_own on team_ballot for select
    using (person_id = app_user() and exists (select from team_round r where r.id = round_id));

alter table team_tally enable row level security;
create policy team_tally_of_portal on team_tally using (acts_as_system()) with check (acts_as_system());

alter table team_result enable row level security;
create policy team_result_seen on team_result for select
    using (exists (select from team_round r where r.id = round_id));
create policy team_result_worked_out on team_result for insert with check (acts_as_system());
