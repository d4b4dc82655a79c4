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
