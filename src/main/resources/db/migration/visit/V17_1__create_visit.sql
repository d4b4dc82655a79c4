-- Somebody of one side at a site of the other: planned by the visitor's side, confirmed by the side that is visited, and reported on.
create table visit (
    id              uuid primary key,
    version         integer not null,
    engagement_id   uuid not null references engagement (id),
    -- the visitor's
    side            text not null,
    kind            text not null,
    visitor_id      uuid not null references person (id),
    from_site_id    uuid not null references site (id),
    to_site_id      uuid not null references site (id),
    first_day       date not null,
    -- still there
    last_day        date not null,
    -- what it is for
    words           varchar(1000) not null,
    language        varchar(35) not null,
    revision        integer not null,
    host_id         uuid references person (id),
    cost            numeric(19, 4),
    currency        varchar(3),
    state           text not null,
    report_words    varchar(4000),
    report_language varchar(35),
    report_revision integer,
    author_id       uuid not null references person (id),
    constraint visit_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint visit_kind_known check (kind in ('VISIT', 'SECONDMENT')),
    constraint visit_state_known check (state in ('PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED')),
    constraint visit_elsewhere check (from_site_id <> to_site_id),
    constraint visit_in_order check (last_day >= first_day and last_day < first_day + 366),
    constraint visit_for_something check (words <> ''),
    constraint visit_cost_whole check ((cost is null) = (currency is null) and (cost is null or cost >= 0)),
    constraint visit_received check (state in ('PLANNED', 'CANCELLED') or host_id is not null),
    constraint visit_report_whole check ((report_words is null) = (report_language is null)
        and (report_words is null) = (report_revision is null) and (state = 'DONE') = (report_words is not null))
);

create index visit_engagement on visit (engagement_id, last_day);
create index visit_visitor on visit (visitor_id, last_day);

grant select, insert, update (version, state, host_id, report_words, report_language, report_revision) on visit to gangway_app;

-- Whoever sees the engagement sees its visits. Each side sends its own people to sites of the other; that one says who receives them,
-- the visitor's side says what came of it, and either side calls it off.
alter table visit enable row level security;
create policy visit_seen on visit for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy visit_planned on visit for insert
    with check (author_id = app_user() and state = 'PLANNED' and side = own_side(engagement_id)
        and is_person_of_side(visitor_id, engagement_id, side)
        and is_site_of_side(from_site_id, engagement_id, side)
        and is_site_of_side(to_site_id, engagement_id, case side when 'CLIENT' then 'VENDOR' else 'CLIENT' end)
        and (host_id is null
            or is_person_of_side(host_id, engagement_id, case side when 'CLIENT' then 'VENDOR' else 'CLIENT' end)));
create policy visit_received on visit for update
    using (state in ('PLANNED', 'CONFIRMED') and side <> own_side(engagement_id))
    with check (state in ('CONFIRMED', 'CANCELLED') and side <> own_side(engagement_id)
        and (host_id is null or is_person_of_side(host_id, engagement_id, own_side(engagement_id))));
create policy visit_reported on visit for update
    using (state in ('PLANNED', 'CONFIRMED') and side = own_side(engagement_id))
    with check (state in ('DONE', 'CANCELLED') and side = own_side(engagement_id));

create function reads_visit(p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from visit v where v.id = p_id and v.engagement_id = p_engagement);
end
$$;

create policy translation_of_visit on translation
    using (paragraph_kind in ('VISIT', 'VISIT_REPORT') and reads_visit(paragraph_id, engagement_id));
