-- What one side owes the other for a month. The columns beside "content" repeat its sums for lists.
create table monthly_statement (
    id                   uuid primary key,
    version              integer not null,
    engagement_id        uuid not null references engagement (id),
    month                date not null,
    terms_number         integer not null,
    currency             varchar(3) not null,
    fee                  numeric(19, 4) not null,
    credits              numeric(19, 4) not null,
    credit_cut           numeric(19, 4) not null,
    bonus                numeric(19, 4) not null,
    bonus_cut            numeric(19, 4) not null,
    earned_back          numeric(19, 4) not null,
    net                  numeric(19, 4) not null,
    content              text not null,
    sha256               varchar(64) not null,
    state                text not null,
    client_approver_id   uuid,
    client_approver_name varchar(120),
    client_approved_at   timestamptz,
    vendor_approver_id   uuid,
    vendor_approver_name varchar(120),
    vendor_approved_at   timestamptz,
    constraint monthly_statement_once unique (engagement_id, month),
    constraint monthly_statement_whole_month check (extract(day from month) = 1),
    constraint monthly_statement_state_known check (state in ('DRAFT', 'PROPOSED', 'DISPUTED', 'AGREED')),
    constraint monthly_statement_adds_up check (net = fee - credits + bonus + earned_back),
    constraint monthly_statement_fingerprint
        check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint monthly_statement_agreed_by_both
        check ((state = 'AGREED') = (client_approved_at is not null and vendor_approved_at is not null))
);

create table statement_dispute (
    statement_id      uuid not null references monthly_statement (id),
    position          integer not null,
    side              text not null,
    opened_by         uuid not null,
    opened_by_name    varchar(120) not null,
    opened_at         timestamptz not null,
    reason            varchar(2000) not null,
    service_level     varchar(120),
    withdrawn_by_name varchar(120),
    withdrawn_at      timestamptz,
    primary key (statement_id, position),
    constraint statement_dispute_side_known check (side in ('CLIENT', 'VENDOR'))
);

-- What both parties approved never changes, whoever tries and by whatever way.
create function refuse_change_of_agreed_statement() returns trigger
    language plpgsql
as $$
begin
    if old.state = 'AGREED' then
        raise exception 'the statement of % is agreed and never changes', to_char(old.month, 'YYYY-MM')
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger monthly_statement_agreed_never_changes
    before update or delete on monthly_statement
    for each row execute function refuse_change_of_agreed_statement();

create function refuse_change_of_agreed_dispute() returns trigger
    language plpgsql
as $$
declare
    touched uuid[];
begin
    touched := case tg_op
        when 'INSERT' then array [new.statement_id]
        when 'DELETE' then array [old.statement_id]
        else array [old.statement_id, new.statement_id] end;
    if exists (select from monthly_statement where id = any (touched) and state = 'AGREED') then
        raise exception 'the statement of this dispute is agreed and never changes'
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger statement_dispute_agreed_never_changes
    before insert or update or delete on statement_dispute
    for each row execute function refuse_change_of_agreed_dispute();

grant select, insert, update on monthly_statement, statement_dispute to gangway_app;

alter table monthly_statement enable row level security;
create policy monthly_statement_seen on monthly_statement
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table statement_dispute enable row level security;
create policy statement_dispute_seen on statement_dispute
    using (statement_id in (select id from monthly_statement))
    with check (statement_id in (select id from monthly_statement));
