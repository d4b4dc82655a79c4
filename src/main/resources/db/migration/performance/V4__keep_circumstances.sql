-- What a month rests on besides figures. One side tells it; it counts once the other side has confirmed it.
create table circumstance (
    id               uuid primary key,
    version          integer not null,
    engagement_id    uuid not null references engagement (id),
    month            date not null,
    kind             text not null,
    subject          varchar(200) not null,
    service_levels   text not null,
    ground           text,
    due_at           timestamptz,
    handed_over_at   timestamptz,
    excused          boolean not null,
    words            varchar(2000) not null,
    told_side        text not null,
    told_by          uuid not null references user_account (id),
    told_by_name     varchar(120) not null,
    told_at          timestamptz not null,
    state            text not null,
    answered_by      uuid references user_account (id),
    answered_by_name varchar(120),
    answered_at      timestamptz,
    answer_words     varchar(2000),
    constraint circumstance_first_of_month check (extract(day from month) = 1),
    constraint circumstance_kind_known check (kind in ('COMMON_CAUSE', 'CHOICE', 'RELIEF', 'HAND_OVER')),
    constraint circumstance_state_known check (state in ('TOLD', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'REPLACED')),
    constraint circumstance_side_known check (told_side in ('CLIENT', 'VENDOR')),
    -- relief is asked for by the vendor, and which credit counts is for the client to choose
    constraint circumstance_side_fits
        check ((kind <> 'RELIEF' or told_side = 'VENDOR') and (kind <> 'CHOICE' or told_side = 'CLIENT')),
    constraint circumstance_ground_of_relief check ((kind = 'RELIEF') = (ground is not null)),
    constraint circumstance_due_when_handed_over check ((kind = 'HAND_OVER') = (due_at is not null)),
    constraint circumstance_answer_whole check ((state = 'TOLD') = (answered_at is null)
        and (answered_at is null) = (answered_by is null) and (answered_at is null) = (answered_by_name is null))
);

create index circumstance_month on circumstance (engagement_id, month);
create unique index circumstance_waits_once on circumstance (engagement_id, month, kind, subject) where state = 'TOLD';
create unique index circumstance_counts_once
    on circumstance (engagement_id, month, kind, subject) where state = 'CONFIRMED';

grant select, insert, update on circumstance to gangway_app;

alter table circumstance enable row level security;
create policy circumstance_seen on circumstance
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));
