-- As for sites: look the one statement up instead of reading all of them.
alter policy statement_dispute_seen on statement_dispute
    using (exists (select from monthly_statement s where s.id = statement_id))
    with check (exists (select from monthly_statement s where s.id = statement_id));

-- What waits for somebody, for the start page: few of all the statements there ever were.
create index monthly_statement_waiting on monthly_statement (month) where state in ('PROPOSED', 'DISPUTED');
