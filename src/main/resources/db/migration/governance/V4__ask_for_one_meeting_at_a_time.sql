-- As for sites: look the one meeting up instead of reading all of them.
do $$
declare
    t text;
begin
    foreach t in array array ['agenda_item', 'attendance', 'minutes_note', 'minutes_answer'] loop
        execute format('alter policy %I on %I using (exists (select from meeting m where m.id = meeting_id))'
            ' with check (exists (select from meeting m where m.id = meeting_id))', t || '_seen', t);
    end loop;
end
$$;

alter policy committee_member_seen on committee_member
    using (exists (select from committee c where c.id = committee_id))
    with check (exists (select from committee c where c.id = committee_id));

-- The meetings ahead and the minutes that wait, for the start page.
create index meeting_starts on meeting (starts_at);
create index meeting_minutes_waiting on meeting (starts_at) where minutes_state = 'CIRCULATED';
create index action_open_of_owner on action (owner_id, due_on) where status = 'OPEN';
