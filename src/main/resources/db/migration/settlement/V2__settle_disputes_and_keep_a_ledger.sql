drop trigger monthly_statement_agreed_never_changes on monthly_statement;
drop trigger statement_dispute_agreed_never_changes on statement_dispute;
drop function refuse_change_of_agreed_dispute();

alter table monthly_statement
    add column adjustments      numeric(19, 4) not null default 0,
    add column proposed_by      uuid,
    add column proposed_by_name varchar(120),
    add column proposed_at      timestamptz,
    add column answer_by        date,
    add column answer_until     timestamptz,
    add column remind_from      timestamptz,
    add column reminded_at      timestamptz,
    drop constraint monthly_statement_state_known,
    drop constraint monthly_statement_adds_up,
    drop constraint monthly_statement_agreed_by_both,
    add constraint monthly_statement_state_known
        check (state in ('DRAFT', 'PROPOSED', 'DISPUTED', 'AGREED', 'APPLIED', 'SETTLED')),
    add constraint monthly_statement_adds_up
        check (net = fee - credits + bonus + earned_back + adjustments),
    -- a disputed statement with both approvals is agreed but for what is disputed
    add constraint monthly_statement_agreed_by_both
        check (case when client_approved_at is not null and vendor_approved_at is not null
                    then state in ('DISPUTED', 'AGREED', 'APPLIED', 'SETTLED')
                    else state in ('DRAFT', 'PROPOSED', 'DISPUTED') end),
    add constraint monthly_statement_answer_time
        check ((answer_by is null) = (answer_until is null) and (answer_by is null) = (remind_from is null));

alter table monthly_statement alter column adjustments drop default;

create index monthly_statement_silence on monthly_statement (answer_until) where state = 'PROPOSED';

-- A dispute names a line, and what each party holds it to be worth. Amounts are what the fee changes by.
alter table statement_dispute
    add column line             varchar(400),
    add column computed         numeric(19, 4),
    add column claimed          numeric(19, 4),
    add column conceded         numeric(19, 4),
    add column conceded_by      uuid,
    add column conceded_by_name varchar(120),
    add column conceded_at      timestamptz,
    add column conceded_words   varchar(2000),
    add column settled          numeric(19, 4),
    add column settled_by       uuid,
    add column settled_by_name  varchar(120),
    add column settled_at       timestamptz,
    add column settled_words    varchar(2000);

-- Disputes of before named no amount: they claimed that nothing is to be deducted. One that was withdrawn let the
-- computed amount stand; who withdrew it is known by name only.
update statement_dispute d
set line     = case when d.service_level is null then 'WHOLE' else 'CREDIT/' || d.service_level end,
    claimed  = 0,
    computed = case when d.service_level is null then s.net - s.fee
                    else coalesce((select -(credit -> 'credit' ->> 'amount')::numeric
                                   from jsonb_array_elements(s.content::jsonb -> 'statement' -> 'credits') credit
                                   where credit ->> 'serviceLevel' = d.service_level limit 1), 0) end
from monthly_statement s
where s.id = d.statement_id;

update statement_dispute
set settled = computed, settled_by_name = withdrawn_by_name, settled_at = withdrawn_at, settled_words = ''
where withdrawn_at is not null;

alter table statement_dispute
    alter column line set not null,
    alter column computed set not null,
    alter column claimed set not null,
    drop column service_level,
    drop column withdrawn_by_name,
    drop column withdrawn_at,
    add constraint statement_dispute_answer_whole
        check ((conceded is null) = (conceded_at is null) and (conceded is null) = (conceded_by_name is null)),
    add constraint statement_dispute_end_whole
        check ((settled is null) = (settled_at is null) and (settled is null) = (settled_by_name is null)),
    add constraint statement_dispute_concession_between
        check (conceded between least(computed, claimed) and greatest(computed, claimed));

-- What both parties approved never changes, whoever tries and by whatever way: only its state moves on.
create or replace function refuse_change_of_agreed_statement() returns trigger
    language plpgsql
as $$
begin
    if old.client_approved_at is null or old.vendor_approved_at is null then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE'
        and to_jsonb(new) - array ['state', 'version'] = to_jsonb(old) - array ['state', 'version']
        and (old.state, new.state) in (('DISPUTED', 'DISPUTED'), ('DISPUTED', 'AGREED'), ('AGREED', 'APPLIED'),
                                       ('APPLIED', 'SETTLED')) then
        return new;
    end if;
    raise exception 'the statement of % is agreed and never changes', to_char(old.month, 'YYYY-MM')
        using errcode = 'restrict_violation';
end
$$;

create trigger monthly_statement_agreed_never_changes
    before update or delete on monthly_statement
    for each row execute function refuse_change_of_agreed_statement();

-- Once both have approved there are no new disputes, and one that is settled stays as it is; an open one is still
-- answered and settled, but by what was computed and claimed then.
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
    if not exists (select from monthly_statement
                   where id = any (touched) and client_approved_at is not null and vendor_approved_at is not null) then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and (old.settled is null or new is not distinct from old)
        and (old.statement_id, old.position, old.side, old.line, old.computed, old.claimed, old.opened_by)
          = (new.statement_id, new.position, new.side, new.line, new.computed, new.claimed, new.opened_by) then
        return new;
    end if;
    raise exception 'the statement of this dispute is agreed and never changes'
        using errcode = 'restrict_violation';
end
$$;

create trigger statement_dispute_agreed_never_changes
    before insert or update or delete on statement_dispute
    for each row execute function refuse_change_of_agreed_dispute();

-- The months whose figures changed after their statement was prepared. "followed" says that statements that are still
-- open were computed anew since; for an agreed month the row stays, because the next statement settles the difference.
create table changed_month (
    engagement_id uuid not null references engagement (id),
    month         date not null,
    changed_at    timestamptz not null,
    followed      boolean not null,
    primary key (engagement_id, month),
    constraint changed_month_whole check (extract(day from month) = 1)
);

grant select, insert, update on changed_month to gangway_app;

alter table changed_month enable row level security;
create policy changed_month_seen on changed_month
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

-- The ledger of an engagement: double entry, and nothing in it is ever changed or taken out.
-- Amounts are in favour of the vendor; those in favour of the client are below zero.
create table ledger_transaction (
    id             uuid primary key,
    engagement_id  uuid not null references engagement (id),
    number         integer not null,
    kind           text not null,
    statement_id   uuid not null references monthly_statement (id),
    month          date not null,
    line           varchar(400),
    name           varchar(200) not null,
    words          varchar(2000) not null,
    reference      varchar(120),
    decision_id    uuid,
    currency       varchar(3) not null,
    booked_by      uuid,
    booked_by_name varchar(120),
    booked_at      timestamptz not null,
    constraint ledger_transaction_numbered unique (engagement_id, number),
    constraint ledger_transaction_kind_known check (kind in
        ('CREDIT', 'BONUS', 'EARN_BACK', 'ADJUSTMENT', 'HELD', 'DISPUTE_SETTLED', 'WAIVER', 'CREDIT_NOTE', 'INVOICE',
         'PAYMENT'))
);

create index ledger_transaction_statement on ledger_transaction (statement_id);

create table ledger_posting (
    transaction_id uuid not null references ledger_transaction (id),
    account        text not null,
    amount         numeric(19, 4) not null,
    primary key (transaction_id, account),
    constraint ledger_posting_account_known check (account in
        ('OPEN', 'HELD', 'INVOICED', 'PAID', 'CREDITS', 'BONUSES', 'EARN_BACKS', 'ADJUSTMENTS', 'DISPUTES', 'WAIVERS')),
    constraint ledger_posting_says_something check (amount <> 0)
);

create function refuse_unbalanced_transaction() returns trigger
    language plpgsql
as $$
declare
    booked uuid;
begin
    booked := coalesce(to_jsonb(new) ->> 'transaction_id', to_jsonb(new) ->> 'id')::uuid;
    if coalesce((select sum(amount) <> 0 or count(*) < 2 from ledger_posting where transaction_id = booked), true) then
        raise exception 'the postings of ledger transaction % do not balance', booked
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger ledger_transaction_balances
    after insert on ledger_transaction deferrable initially deferred
    for each row execute function refuse_unbalanced_transaction();

create constraint trigger ledger_posting_balances
    after insert on ledger_posting deferrable initially deferred
    for each row execute function refuse_unbalanced_transaction();

create function refuse_change_of_ledger() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what is in the ledger stays as it is' using errcode = 'restrict_violation';
end
$$;

create trigger ledger_transaction_stays
    before update or delete on ledger_transaction
    for each row execute function refuse_change_of_ledger();

create trigger ledger_posting_stays
    before update or delete on ledger_posting
    for each row execute function refuse_change_of_ledger();

grant select, insert on ledger_transaction, ledger_posting to gangway_app;

alter table ledger_transaction enable row level security;
create policy ledger_transaction_seen on ledger_transaction
    using (engagement_id in (select id from engagement))
    with check (engagement_id in (select id from engagement));

alter table ledger_posting enable row level security;
create policy ledger_posting_seen on ledger_posting
    using (transaction_id in (select id from ledger_transaction))
    with check (transaction_id in (select id from ledger_transaction));
