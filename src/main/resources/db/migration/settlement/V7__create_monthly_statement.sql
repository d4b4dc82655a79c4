-- How each service level did in a month, by the newest version of the terms that has it.
create function level_results(p_content jsonb) returns jsonb
    language sql immutable parallel safe
    return coalesce((
        select jsonb_object_agg(f.figure ->> 'serviceLevel', f.figure order by f.number)
        from jsonb_array_elements(
                 coalesce(p_content -> 'figures', jsonb_path_query_array(p_content, '$.parts[*].figures[*]')))
             with ordinality f (figure, number)), '{}');

-- How many of them met what was agreed, and how many were measured at all.
create function levels_met(p_content jsonb) returns smallint
    language sql immutable parallel safe
    return (select count(*) from jsonb_each(level_results(p_content)) f where f.value ->> 'attainment' = 'MET')::smallint;
create function levels_measured(p_content jsonb) returns smallint
    language sql immutable parallel safe
    return (select count(*) from jsonb_each(level_results(p_content)) f
            where f.value ->> 'attainment' in ('MET', 'BELOW_EXPECTED', 'BELOW_MINIMUM'))::smallint;

-- The names of those that fell below their minimum.
create function levels_below_minimum(p_content jsonb) returns text[]
    language sql immutable parallel safe
    return coalesce((
        select array_agg(f.value ->> 'name' order by f.value ->> 'name') from jsonb_each(level_results(p_content)) f
        where f.value ->> 'attainment' = 'BELOW_MINIMUM'), '{}');

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
    adjustments          numeric(19, 4) not null,
    net                  numeric(19, 4) not null,
    content              text not null,
    -- what later months read of earlier ones: the lines and their sums, without all that they were computed from, which
    -- grows with every month that a rule looks back on
    outcome              text generated always as (
        (content::jsonb - '{engagement,figures,format,input,parts,schedule,terms}'::text[])::text
    ) stored,
    -- how its service levels did, for lists of many months
    levels_met           smallint generated always as (levels_met(content::jsonb)) stored,
    levels_measured      smallint generated always as (levels_measured(content::jsonb)) stored,
    levels_below_minimum text[] generated always as (levels_below_minimum(content::jsonb)) stored,
    sha256               varchar(64) not null,
    state                text not null,
    proposed_by          uuid,
    proposed_by_name     varchar(120),
    proposed_at          timestamptz,
    answer_by            date,
    answer_until         timestamptz,
    remind_from          timestamptz,
    reminded_at          timestamptz,
    client_approver_id   uuid,
    client_approver_name varchar(120),
    client_approved_at   timestamptz,
    client_approval_decision integer,
    vendor_approver_id   uuid,
    vendor_approver_name varchar(120),
    vendor_approved_at   timestamptz,
    vendor_approval_decision integer,
    constraint monthly_statement_once unique (engagement_id, month),
    constraint monthly_statement_whole_month check (extract(day from month) = 1),
    constraint monthly_statement_state_known
        check (state in ('DRAFT', 'PROPOSED', 'DISPUTED', 'AGREED', 'APPLIED', 'SETTLED')),
    constraint monthly_statement_adds_up
        check (net = fee - credits + bonus + earned_back + adjustments),
    constraint monthly_statement_fingerprint
        check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    -- a disputed statement with both approvals is agreed but for what is disputed
    constraint monthly_statement_agreed_by_both
        check (case when client_approved_at is not null and vendor_approved_at is not null
                    then state in ('DISPUTED', 'AGREED', 'APPLIED', 'SETTLED')
                    else state in ('DRAFT', 'PROPOSED', 'DISPUTED') end),
    constraint monthly_statement_answer_time
        check ((answer_by is null) = (answer_until is null) and (answer_by is null) = (remind_from is null))
);

create index monthly_statement_silence on monthly_statement (answer_until) where state = 'PROPOSED';
-- What waits for somebody, for the start page: few of all the statements there ever were.
create index monthly_statement_waiting on monthly_statement (month) where state in ('PROPOSED', 'DISPUTED');
-- What has to be claimed in time: the condition is word by word that of the query that searches for it.
create index monthly_statement_to_claim on monthly_statement (proposed_at)
    where state <> 'DRAFT' and outcome ~ '"claimDays".{1,2}[1-9]';

-- A dispute names a line, and what each party holds it to be worth. Amounts are what the fee changes by.
create table statement_dispute (
    statement_id     uuid not null references monthly_statement (id),
    position         integer not null,
    side             text not null,
    line             varchar(400) not null,
    computed         numeric(19, 4) not null,
    claimed          numeric(19, 4) not null,
    opened_by        uuid not null,
    opened_by_name   varchar(120) not null,
    opened_at        timestamptz not null,
    reason           varchar(2000) not null,
    conceded         numeric(19, 4),
    conceded_by      uuid,
    conceded_by_name varchar(120),
    conceded_at      timestamptz,
    conceded_words   varchar(2000),
    settled          numeric(19, 4),
    settled_by       uuid,
    settled_by_name  varchar(120),
    settled_at       timestamptz,
    settled_words    varchar(2000),
    primary key (statement_id, position),
    constraint statement_dispute_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint statement_dispute_answer_whole
        check ((conceded is null) = (conceded_at is null) and (conceded is null) = (conceded_by_name is null)),
    constraint statement_dispute_end_whole
        check ((settled is null) = (settled_at is null) and (settled is null) = (settled_by_name is null)),
    constraint statement_dispute_concession_between
        check (conceded between least(computed, claimed) and greatest(computed, claimed))
);

-- What both parties approved never changes, whoever tries and by whatever way: only its state follows what is booked of
-- it, back and forth, because what was paid is open again after a waiver. Before a row is written its generated columns
-- are not there yet; the outcome cannot differ where the content does not.
create function refuse_change_of_agreed_statement() returns trigger
    language plpgsql
as $$
declare
    free constant text[] := array ['state', 'version', 'outcome', 'levels_met', 'levels_measured', 'levels_below_minimum'];
begin
    if old.client_approved_at is null or old.vendor_approved_at is null then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE'
        and to_jsonb(new) - free = to_jsonb(old) - free
        and (old.state = 'DISPUTED' or new.state not in (old.state, 'DISPUTED'))
        and new.state in ('DISPUTED', 'AGREED', 'APPLIED', 'SETTLED') then
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

grant select, insert, update on monthly_statement, statement_dispute to gangway_app;

alter table monthly_statement enable row level security;
create policy monthly_statement_seen on monthly_statement
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

-- As for the closed days of sites: look the one statement up instead of reading all of them.
alter table statement_dispute enable row level security;
create policy statement_dispute_seen on statement_dispute
    using (exists (select from monthly_statement s where s.id = statement_id))
    with check (exists (select from monthly_statement s where s.id = statement_id));

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
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

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

-- A credit note or invoice takes all that is open of its month, a payment all that is on paper. Two of them that each
-- read the same balance would leave it on the other side of nothing, so the second one cannot be committed.
create function refuse_more_than_is_open() returns trigger
    language plpgsql
as $$
declare
    emptied constant text := case when new.kind = 'PAYMENT' then 'INVOICED' else 'OPEN' end;
begin
    if exists (select from ledger_transaction t join ledger_posting p on p.transaction_id = t.id
               where t.statement_id = new.statement_id and t.number <= new.number and p.account = emptied
               having sum(p.amount) <> 0) then
        raise exception 'ledger transaction % moves something else than what is %', new.number, emptied
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger ledger_transaction_empties
    after insert on ledger_transaction deferrable initially deferred
    for each row when (new.kind in ('CREDIT_NOTE', 'INVOICE', 'PAYMENT'))
    execute function refuse_more_than_is_open();

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
    using (exists (select from engagement e where e.id = engagement_id))
    with check (exists (select from engagement e where e.id = engagement_id));

alter table ledger_posting enable row level security;
create policy ledger_posting_seen on ledger_posting
    using (exists (select from ledger_transaction t where t.id = transaction_id))
    with check (exists (select from ledger_transaction t where t.id = transaction_id));
