-- Two people may edit the calendar of a site at the same time: the second one is told.
alter table site add column version integer not null default 0;
