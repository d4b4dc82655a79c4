-- How far an agreed statement is follows what is booked of it, back and forth: what was paid is open again after a waiver.
create or replace function refuse_change_of_agreed_statement() returns trigger
    language plpgsql
as $$
declare
    free constant text[] := array ['state', 'version', 'outcome'];
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

update monthly_statement s
set state = now.state
from (select a.id,
             case when coalesce(sum(p.amount) filter (where p.account = 'OPEN'), 0) <> 0 then 'AGREED'
                  when coalesce(sum(p.amount) filter (where p.account = 'INVOICED'), 0) <> 0 then 'APPLIED'
                  else 'SETTLED' end as state
      from monthly_statement a
      left join ledger_transaction t on t.statement_id = a.id
      left join ledger_posting p on p.transaction_id = t.id
      where a.state in ('AGREED', 'APPLIED', 'SETTLED')
      group by a.id) now
where now.id = s.id and now.state <> s.state;
