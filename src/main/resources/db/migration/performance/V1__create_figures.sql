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
    constraint figure_import_kind_known check (kind in ('RECEIVABLES', 'MONTHLY_FIGURES')),
    constraint figure_import_status_known check (status in ('RUNNING', 'COMMITTED', 'CANCELLED', 'FAILED')),
    constraint figure_import_rows_add_up check (rows_total = rows_accepted + rows_rejected + rows_ignored),
    constraint figure_import_changes_add_up
        check (status <> 'COMMITTED' or rows_accepted = rows_new + rows_changed + rows_unchanged)
);

create index figure_import_engagement on figure_import (engagement_id, started_at desc);

-- One line of the vendor's list of invoices, as the last file that spoke of it told it.
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
    primary key (engagement_id, invoice_number)
);

create table reported_figure (
    engagement_id    uuid not null references engagement (id),
    service_level_id text not null,
    month            date not null,
    numerator        numeric not null,
    denominator      numeric not null,
    import_id        uuid references figure_import (id),
    row_number       bigint,
    reported_by      uuid not null,
    reported_by_name varchar(120) not null,
    reported_at      timestamptz not null,
    version          integer not null,
    primary key (engagement_id, service_level_id, month),
    constraint reported_figure_first_of_month check (extract(day from month) = 1),
    constraint reported_figure_not_negative check (numerator >= 0 and denominator >= 0)
);

grant select, insert, update on figure_import, receivable, reported_figure to gangway_app;

alter table figure_import enable row level security;
create policy figure_import_seen on figure_import
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table receivable enable row level security;
create policy receivable_seen on receivable
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table reported_figure enable row level security;
create policy reported_figure_seen on reported_figure
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

-- COPY does not work into a table with row-level security: an import copies into a table of its own first, which is
-- gone with its transaction.
do $$
begin
    if not has_database_privilege('gangway_app', current_database(), 'TEMPORARY') then
        execute format('grant temporary on database %I to gangway_app', current_database());
    end if;
end
$$;
