-- A row stays in the engagement that it was written for. Whoever may change rows of two engagements, such as a vendor that works
-- for two clients, would otherwise carry one client's figures, statements or minutes into what the other client reads.
create function refuse_other_engagement() returns trigger
    language plpgsql as $$
begin
    raise exception 'a row of % stays in its engagement', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    t text;
begin
    for t in
        select p.table_name from information_schema.column_privileges p
        where p.grantee = 'gangway_app' and p.privilege_type = 'UPDATE' and p.column_name = 'engagement_id'
          and p.table_schema = 'public'
        order by p.table_name
    loop
        execute format('create trigger %I before update of engagement_id on %I for each row'
            || ' when (old.engagement_id is distinct from new.engagement_id) execute function refuse_other_engagement()',
            t || '_stays', t);
    end loop;
end $$;
