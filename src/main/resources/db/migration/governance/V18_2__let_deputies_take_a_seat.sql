-- Who stands in for somebody in an engagement on a day: the one whom the absence names, else the standing one; of the same company, with a
-- part in the engagement, and not away. Nobody stands in for whoever is there.
create function deputy_of(p_person uuid, p_engagement uuid, p_day date) returns uuid
    language sql stable security definer
    set search_path = public, pg_temp
    return (
        select d.id from absence a
            join person p on p.id = a.person_id
            left join standing_deputy s on s.person_id = a.person_id and s.engagement_id = p_engagement
            join person d on d.id = coalesce(a.deputy_id, s.deputy_id) and d.party_id = p.party_id
        where a.person_id = p_person and p_day between a.first_day and a.last_day
          and (acts_as_system() or side_of_own_party(p_engagement) is not null)
          and not exists (select from absence b where b.person_id = d.id and p_day between b.first_day and b.last_day)
          and exists (select from assignment t where t.engagement_id = p_engagement and t.person_id = d.id
              and t.from_day <= p_day and (t.until_day is null or t.until_day >= p_day))
        order by a.first_day, a.id limit 1);

-- For whom somebody answered who sat there for them.
alter table minutes_answer add column absent_id uuid references person (id);
create policy minutes_answer_stood_in on minutes_answer as restrictive for insert
    with check (acts_as_system() or absent_id is null
        or app_user() = (select deputy_of(absent_id, m.engagement_id, current_day()) from meeting m where m.id = meeting_id));

-- Who sat there for a member who was away on that day.
alter table attendance add column deputy_id uuid references person (id);
create policy attendance_stood_in on attendance as restrictive for insert with check (deputy_id is null);
create policy attendance_stands_in on attendance as restrictive for update using (true)
    with check (acts_as_system() or deputy_id is null or present
        and deputy_id = (select deputy_of(person_id, m.engagement_id, (m.starts_at at time zone m.zone)::date)
            from meeting m where m.id = meeting_id));
