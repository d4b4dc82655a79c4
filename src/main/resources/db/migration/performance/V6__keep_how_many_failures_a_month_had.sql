-- Some terms charge each failure. Empty where nobody told how many there were: then a miss counts as one.
alter table reported_figure add column incidents integer;
alter table reported_figure add constraint reported_figure_incidents_possible check (incidents between 0 and 1000000);
