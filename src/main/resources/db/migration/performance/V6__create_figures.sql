create table figure_import (
    id               uuid primary key,
    engagement_id    uuid not null references engagement (id),
    kind             text not null,
    file_name        varchar(200) not null,
    sha256           varchar(64) not null,
    bytes            bigint not null,
    mapping          text not null,
    as_of            date not null,
    status           text not null,
    failure          text,
    rows_total       bigint not null,
    rows_accepted    bigint not null,
    rows_rejected    bigint not null,
    rows_ignored     bigint not null,
    rows_new         bigint not null,
    rows_changed     bigint not null,
    rows_unchanged   bigint not null,
    started_by       uuid not null,
    started_by_name  varchar(120) not null,
    started_at       timestamptz not null,
    ended_at         timestamptz,
    constraint figure_import_kind_known check (kind in ('RECEIVABLES', 'MONTHLY_FIGURES', 'CASES')),
    constraint figure_import_status_known check (status in ('RUNNING', 'COMMITTED', 'CANCELLED', 'FAILED', 'UNDONE')),
    constraint figure_import_rows_add_up check (rows_total = rows_accepted + rows_rejected + rows_ignored),
    -- the rows of one invoice may have been added up
    constraint figure_import_changes_add_up
        check (status <> 'COMMITTED' or rows_accepted >= rows_new + rows_changed + rows_unchanged)
);

create index figure_import_engagement on figure_import (engagement_id, started_at desc);

-- One line of the vendor's list of invoices as in the last file that named it.
create table receivable (
    engagement_id  uuid not null references engagement (id),
    invoice_number varchar(100) not null,
    customer       varchar(200) not null,
    segment        varchar(100) not null,
    invoiced_on    date not null,
    due_on         date not null,
    settled_on     date,
    amount         numeric not null,
    disputed       boolean not null,
    import_id      uuid not null references figure_import (id),
    row_number     bigint not null,
    -- the number without leading zeros, blanks, hyphens and case: another file may write it differently
    plain_number   text not null,
    primary key (engagement_id, invoice_number)
);

create index receivable_plain_number on receivable (engagement_id, plain_number);

create table reported_figure (
    engagement_id     uuid not null references engagement (id),
    service_level_id  text not null,
    -- the month that the figure counts in, and the last day of the window that it is about
    month             date not null,
    window_end        date not null,
    numerator         numeric not null,
    denominator       numeric not null,
    -- some terms charge each failure; empty where nobody reported how many there were: then a miss counts as one
    incidents         integer,
    import_id         uuid references figure_import (id),
    row_number        bigint,
    reported_by       uuid not null,
    reported_by_name  varchar(120) not null,
    reported_at       timestamptz not null,
    -- a correction is not a late report: what counts is when the month was first reported
    first_reported_at timestamptz not null,
    version           integer not null,
    primary key (engagement_id, service_level_id, window_end),
    constraint reported_figure_window_in_month check (date_trunc('month', window_end) = month),
    constraint reported_figure_first_of_month check (extract(day from month) = 1),
    constraint reported_figure_not_negative check (numerator >= 0 and denominator >= 0),
    constraint reported_figure_incidents_possible check (incidents between 0 and 1000000)
);

-- What the newest import of each kind replaced, so that it can be undone; what was not known before has no values.
create table receivable_before (
    import_id            uuid not null references figure_import (id),
    engagement_id        uuid not null references engagement (id),
    invoice_number       varchar(100) not null,
    known                boolean not null,
    customer             varchar(200),
    segment              varchar(100),
    invoiced_on          date,
    due_on               date,
    settled_on           date,
    amount               numeric,
    disputed             boolean,
    earlier_import_id    uuid references figure_import (id),
    earlier_row_number   bigint,
    primary key (import_id, invoice_number)
);

create table reported_figure_before (
    import_id            uuid not null references figure_import (id),
    engagement_id        uuid not null references engagement (id),
    service_level_id     text not null,
    window_end           date not null,
    known                boolean not null,
    numerator            numeric,
    denominator          numeric,
    incidents            integer,
    earlier_import_id    uuid references figure_import (id),
    earlier_row_number   bigint,
    reported_by          uuid,
    reported_by_name     varchar(120),
    reported_at          timestamptz,
    primary key (import_id, service_level_id, window_end)
);

create index reported_figure_month on reported_figure (engagement_id, month, service_level_id);

-- What a month is settled by besides figures. One side reports it; it counts once the other side has confirmed it. What counts
-- is revoked in the same way, and the subject is then what is revoked.
create table circumstance (
    id                   uuid primary key,
    version              integer not null,
    engagement_id        uuid not null references engagement (id),
    month                date not null,
    kind                 text not null,
    subject              varchar(200) not null,
    service_levels       text not null,
    ground               text,
    -- relief may be for a part of a figure: what is left out of its numerator and denominator; both empty for the whole
    excluded_numerator   numeric,
    excluded_denominator numeric,
    due_at               timestamptz,
    delivered_at       timestamptz,
    relieved              boolean not null,
    explanation          varchar(2000) not null,
    reported_side        text not null,
    reported_by          uuid not null references person (id),
    reported_by_name     varchar(120) not null,
    reported_at          timestamptz not null,
    state                text not null,
    answered_by          uuid references person (id),
    answered_by_name     varchar(120),
    answered_at          timestamptz,
    answer_words         varchar(2000),
    constraint circumstance_first_of_month check (extract(day from month) = 1),
    constraint circumstance_kind_known check (kind in ('COMMON_CAUSE', 'CHOICE', 'RELIEF', 'DELIVERY', 'REVOCATION')),
    constraint circumstance_state_known
        check (state in ('REPORTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'REPLACED', 'REVOKED')),
    constraint circumstance_side_known check (reported_side in ('CLIENT', 'VENDOR')),
    -- relief is asked for by the vendor, and which credit counts is for the client to choose
    constraint circumstance_side_fits
        check ((kind <> 'RELIEF' or reported_side = 'VENDOR') and (kind <> 'CHOICE' or reported_side = 'CLIENT')),
    constraint circumstance_ground_of_relief check ((kind = 'RELIEF') = (ground is not null)),
    constraint circumstance_excluded_of_relief
        check ((excluded_numerator is null) = (excluded_denominator is null)
            and (excluded_numerator is null or kind = 'RELIEF' and excluded_numerator >= 0 and excluded_denominator >= 0)),
    constraint circumstance_due_when_delivered check ((kind = 'DELIVERY') = (due_at is not null)),
    constraint circumstance_answer_whole check ((state = 'REPORTED') = (answered_at is null)
        and (answered_at is null) = (answered_by is null) and (answered_at is null) = (answered_by_name is null))
);

create index circumstance_month on circumstance (engagement_id, month);
create unique index circumstance_waits_once on circumstance (engagement_id, month, kind, subject) where state = 'REPORTED';
create unique index circumstance_counts_once
    on circumstance (engagement_id, month, kind, subject) where state = 'CONFIRMED';

-- A delay that goes on is looked for in the months before.
create index circumstance_delivery on circumstance (engagement_id, subject, month)
    where kind = 'DELIVERY' and state = 'CONFIRMED';

grant select, insert, update on figure_import, receivable, reported_figure, circumstance to gangway_app;

-- an undo takes away what its import added
grant delete on receivable, reported_figure to gangway_app;
grant select, insert, delete on receivable_before, reported_figure_before to gangway_app;

alter table receivable_before enable row level security;
create policy receivable_before_seen on receivable_before
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

alter table reported_figure_before enable row level security;
create policy reported_figure_before_seen on reported_figure_before
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

alter table figure_import enable row level security;
create policy figure_import_seen on figure_import
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));
create policy figure_import_started on figure_import as restrictive for insert
    with check (acts_as_system() or started_by = app_user());

alter table receivable enable row level security;
create policy receivable_seen on receivable
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

alter table reported_figure enable row level security;
create policy reported_figure_seen on reported_figure
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

alter table circumstance enable row level security;
create policy circumstance_seen on circumstance
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));
create policy circumstance_reported on circumstance as restrictive for insert
    with check (acts_as_system() or reported_side = own_side(engagement_id) and reported_by = app_user());

-- COPY does not work into a table with row-level security: an import copies into a table of its own first, which is
-- gone with its transaction.
do $$
begin
    if not has_database_privilege('gangway_app', current_database(), 'TEMPORARY') then
        execute format('grant temporary on database %I to gangway_app', current_database());
    end if;
end
$$;
