-- Credit notes and bonus invoices as they were issued, with the files that were sent; none of it ever changes.
create table credit_note (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    statement_id   uuid not null references monthly_statement (id),
    -- it settles the months from the first to the last, as a rule one
    first_month    date not null,
    month          date not null,
    kind           text not null,
    sequence       integer not null,
    number         varchar(30) not null,
    tax            text not null,
    currency       varchar(3) not null,
    total          numeric(19, 4) not null,
    issued_on      date not null,
    issued_at      timestamptz not null,
    issued_by      uuid not null,
    issued_by_name varchar(120) not null,
    constraint credit_note_gapless unique (engagement_id, kind, sequence),
    constraint credit_note_months_in_order check (first_month <= month),
    constraint credit_note_number unique (number),
    constraint credit_note_kind_known check (kind in ('CREDIT_NOTE', 'BONUS_INVOICE')),
    constraint credit_note_tax_known check (tax in ('OUTSIDE_SCOPE', 'REVERSE_CHARGE')),
    constraint credit_note_positive check (total > 0 and sequence > 0)
);

-- More than one of a statement: a disputed part goes onto one of its own once it is settled.
create index credit_note_statement on credit_note (statement_id);

create table credit_note_file (
    id         uuid primary key,
    version    integer not null,
    note_id    uuid not null references credit_note (id),
    form       text not null,
    language   varchar(35) not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    content    bytea not null,
    sha256     varchar(64) not null,
    constraint credit_note_file_once unique (note_id, form, language),
    constraint credit_note_file_fingerprint check (sha256 = encode(sha256(content), 'hex'))
);

create function refuse_change_of_credit_note() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what was issued never changes' using errcode = 'restrict_violation';
end
$$;

create trigger credit_note_never_changes
    before update or delete on credit_note
    for each row execute function refuse_change_of_credit_note();

create trigger credit_note_file_never_changes
    before update or delete on credit_note_file
    for each row execute function refuse_change_of_credit_note();

grant select, insert on credit_note, credit_note_file to gangway_app;

alter table credit_note enable row level security;
create policy credit_note_seen on credit_note
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));
create policy credit_note_issued on credit_note as restrictive for insert
    with check (acts_as_system() or issued_by = app_user());

alter table credit_note_file enable row level security;
create policy credit_note_file_seen on credit_note_file
    using (exists (select from credit_note n where n.id = note_id))
    with check (exists (select from credit_note n where n.id = note_id));
