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
    -- why it was corrected, as the other side reads it
    words             varchar(2000),
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

-- What the client measured of the same: its own figure beside the vendor's.
create table client_figure (
    engagement_id     uuid not null references engagement (id),
    service_level_id  text not null,
    month             date not null,
    window_end        date not null,
    numerator         numeric not null,
    denominator       numeric not null,
    incidents         integer,
    words             varchar(2000),
    measured_by       uuid not null references person (id),
    measured_by_name  varchar(120) not null,
    measured_at       timestamptz not null,
    version           integer not null,
    primary key (engagement_id, service_level_id, window_end),
    constraint client_figure_window_in_month check (date_trunc('month', window_end) = month),
    constraint client_figure_not_negative check (numerator >= 0 and denominator >= 0),
    constraint client_figure_incidents_possible check (incidents between 0 and 1000000)
);

create index client_figure_month on client_figure (engagement_id, month);

-- What both sides agreed on: one of them accepted what the other had stated. It counts whatever either states later, until
-- that is accepted too.
create table agreed_figure (
    engagement_id     uuid not null references engagement (id),
    service_level_id  text not null,
    month             date not null,
    window_end        date not null,
    numerator         numeric not null,
    denominator       numeric not null,
    incidents         integer,
    -- which side accepted the other's figure
    accepted_by_side  text not null,
    agreed_by         uuid not null references person (id),
    agreed_by_name    varchar(120) not null,
    agreed_at         timestamptz not null,
    version           integer not null,
    primary key (engagement_id, service_level_id, window_end),
    constraint agreed_figure_side_known check (accepted_by_side in ('CLIENT', 'VENDOR')),
    constraint agreed_figure_window_in_month check (date_trunc('month', window_end) = month),
    constraint agreed_figure_not_negative check (numerator >= 0 and denominator >= 0)
);

create index agreed_figure_month on agreed_figure (engagement_id, month);

-- Everything that was ever stated of a figure, kept by the tables above themselves; nobody writes here, and nothing goes.
create table figure_statement (
    engagement_id     uuid not null references engagement (id),
    service_level_id  text not null,
    window_end        date not null,
    number            integer not null,
    month             date not null,
    stated            text not null,
    numerator         numeric not null,
    denominator       numeric not null,
    incidents         integer,
    words             varchar(2000),
    import_id         uuid references figure_import (id),
    row_number        bigint,
    stated_by         uuid not null,
    stated_by_name    varchar(120) not null,
    stated_at         timestamptz not null,
    primary key (engagement_id, service_level_id, window_end, number),
    constraint figure_statement_known
        check (stated in ('REPORTED', 'MEASURED', 'AGREED_BY_CLIENT', 'AGREED_BY_VENDOR', 'RESTORED', 'WITHDRAWN'))
);

create function figure_statement_keep(
    p_engagement uuid, p_level text, p_end date, p_month date, p_stated text, p_numerator numeric, p_denominator numeric,
    p_incidents integer, p_words text, p_import uuid, p_row bigint, p_by uuid, p_name text, p_at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
begin atomic
    insert into figure_statement
    select p_engagement, p_level, p_end,
           coalesce(max(s.number), 0) + 1,
           p_month, p_stated, p_numerator, p_denominator, p_incidents, p_words, p_import, p_row, p_by, p_name, p_at
    from figure_statement s
    where s.engagement_id = p_engagement and s.service_level_id = p_level and s.window_end = p_end;
end;
revoke execute on function figure_statement_keep(
    uuid, text, date, date, text, numeric, numeric, integer, text, uuid, bigint, uuid, text, timestamptz) from public;

create function keep_reported_figure() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        perform figure_statement_keep(old.engagement_id, old.service_level_id, old.window_end, old.month, 'WITHDRAWN',
            old.numerator, old.denominator, old.incidents, null, old.import_id, old.row_number, old.reported_by,
            old.reported_by_name, old.reported_at);
    else
        -- what an undone import had replaced comes back with its own time
        perform figure_statement_keep(new.engagement_id, new.service_level_id, new.window_end, new.month,
            case when tg_op = 'UPDATE' and new.reported_at < old.reported_at then 'RESTORED' else 'REPORTED' end,
            new.numerator, new.denominator, new.incidents, new.words, new.import_id, new.row_number, new.reported_by,
            new.reported_by_name, new.reported_at);
    end if;
    return null;
end
$$;

create trigger reported_figure_kept after insert or update or delete on reported_figure
    for each row execute function keep_reported_figure();

create function keep_client_figure() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform figure_statement_keep(new.engagement_id, new.service_level_id, new.window_end, new.month, 'MEASURED', new.numerator,
        new.denominator, new.incidents, new.words, null, null, new.measured_by, new.measured_by_name, new.measured_at);
    return null;
end
$$;

create trigger client_figure_kept after insert or update on client_figure
    for each row execute function keep_client_figure();

create function keep_agreed_figure() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform figure_statement_keep(new.engagement_id, new.service_level_id, new.window_end, new.month,
        'AGREED_BY_' || new.accepted_by_side, new.numerator, new.denominator, new.incidents, null, null, null, new.agreed_by,
        new.agreed_by_name, new.agreed_at);
    return null;
end
$$;

create trigger agreed_figure_kept after insert or update on agreed_figure
    for each row execute function keep_agreed_figure();

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

grant select, insert, update on figure_import, receivable, reported_figure, client_figure, agreed_figure, circumstance
    to gangway_app;
grant select on figure_statement to gangway_app;

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

create policy reported_figure_added on reported_figure as restrictive for insert
    with check (acts_as_system() or own_side(engagement_id) = 'VENDOR');
create policy reported_figure_changed on reported_figure as restrictive for update
    using (acts_as_system() or own_side(engagement_id) = 'VENDOR');
create policy reported_figure_removed on reported_figure as restrictive for delete
    using (acts_as_system() or own_side(engagement_id) = 'VENDOR');

alter table client_figure enable row level security;
create policy client_figure_seen on client_figure for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy client_figure_added on client_figure for insert
    with check (acts_as_system() or own_side(engagement_id) = 'CLIENT' and measured_by = app_user());
create policy client_figure_changed on client_figure for update
    using (acts_as_system() or own_side(engagement_id) = 'CLIENT')
    with check (acts_as_system() or own_side(engagement_id) = 'CLIENT' and measured_by = app_user());

-- Whoever agrees can only accept what the other side has stated.
alter table agreed_figure enable row level security;
create policy agreed_figure_seen on agreed_figure for select
    using (exists (select from engagement e where e.id = engagement_id));
create function states_that_figure(
    p_side text, p_engagement uuid, p_level text, p_end date, p_numerator numeric, p_denominator numeric) returns boolean
    language plpgsql stable
as $$
begin
    if p_side = 'CLIENT' then
        return exists (
            select from client_figure f
            where f.engagement_id = p_engagement and f.service_level_id = p_level and f.window_end = p_end
              and f.numerator = p_numerator and f.denominator = p_denominator);
    end if;
    return exists (
        select from reported_figure f
        where f.engagement_id = p_engagement and f.service_level_id = p_level and f.window_end = p_end
          and f.numerator = p_numerator and f.denominator = p_denominator);
end
$$;
create policy agreed_figure_added on agreed_figure for insert
    with check (acts_as_system() or agreed_by = app_user() and accepted_by_side = own_side(engagement_id)
        and states_that_figure(case accepted_by_side when 'CLIENT' then 'VENDOR' else 'CLIENT' end,
            engagement_id, service_level_id, window_end, numerator, denominator));
create policy agreed_figure_changed on agreed_figure for update
    using (acts_as_system() or own_side(engagement_id) is not null)
    with check (acts_as_system() or agreed_by = app_user() and accepted_by_side = own_side(engagement_id)
        and states_that_figure(case accepted_by_side when 'CLIENT' then 'VENDOR' else 'CLIENT' end,
            engagement_id, service_level_id, window_end, numerator, denominator));

alter table figure_statement enable row level security;
create policy figure_statement_seen on figure_statement for select
    using (exists (select from engagement e where e.id = engagement_id));

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
