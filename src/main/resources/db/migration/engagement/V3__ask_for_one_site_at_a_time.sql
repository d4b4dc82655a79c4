-- "in (select id from …)" reads every row of the other table that may be seen, whatever is asked for; "exists" lets the
-- planner look up the one row that is meant where only a few are.
alter policy site_closed_day_seen on site_closed_day
    using (exists (select from site s where s.id = site_id))
    with check (exists (select from site s where s.id = site_id));
