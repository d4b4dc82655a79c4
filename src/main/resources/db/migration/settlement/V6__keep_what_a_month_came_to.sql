-- What later months read of earlier ones: the lines and their sums, without all that they were computed from, which grows
-- with every month that a rule looks back on.
alter table monthly_statement add column outcome text
    generated always as (
        (content::jsonb - '{engagement,figures,format,input,parts,schedule,terms}'::text[])::text
    ) stored;

-- Before a row is written its generated columns are not there yet; the outcome cannot differ where the content does not.
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
        and (old.state, new.state) in (('DISPUTED', 'DISPUTED'), ('DISPUTED', 'AGREED'), ('AGREED', 'APPLIED'),
                                       ('APPLIED', 'SETTLED')) then
        return new;
    end if;
    raise exception 'the statement of % is agreed and never changes', to_char(old.month, 'YYYY-MM')
        using errcode = 'restrict_violation';
end
$$;
