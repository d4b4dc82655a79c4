-- How long each side has to answer circulated minutes, in days on which both work; fixed for minutes when they go out.
alter table committee add column answer_days integer not null default 5,
    add constraint committee_answer_days_in_reason check (answer_days between 1 and 60);
alter table meeting add column answer_by date;

-- What somebody did in the committee on the day; later changes of the committee leave past meetings alone.
alter table attendance add column role text,
    add constraint attendance_role_known check (role in ('CHAIR', 'SECRETARY', 'MEMBER'));

-- Locked minutes are corrected by an addendum only, which both sides accept in their turn.
create table addendum (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    meeting_id    uuid not null references meeting (id),
    number        integer not null,
    words         varchar(4000) not null,
    author_id     uuid not null references user_account (id),
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
    user_id     uuid not null references user_account (id),
    answered_at timestamptz not null,
    primary key (addendum_id, side),
    constraint addendum_answer_side_known check (side in ('CLIENT', 'VENDOR'))
);

grant select, insert, update on addendum to gangway_app;
grant select, insert on addendum_answer to gangway_app;

alter table addendum enable row level security;
create policy addendum_seen on addendum
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table addendum_answer enable row level security;
create policy addendum_answer_seen on addendum_answer
    using (addendum_id in (select id from addendum))
    with check (addendum_id in (select id from addendum));

create function refuse_change_of_accepted_addendum() returns trigger
    language plpgsql as $$
begin
    if old.accepted_at is not null then
        raise exception 'addendum % is accepted by both sides', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger addendum_locked before update or delete on addendum
    for each row execute function refuse_change_of_accepted_addendum();
