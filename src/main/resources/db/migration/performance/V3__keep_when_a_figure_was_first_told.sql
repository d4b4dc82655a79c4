-- A correction is not a late report: what counts is when the month was told for the first time.
alter table reported_figure add column first_reported_at timestamptz;
update reported_figure set first_reported_at = reported_at;
alter table reported_figure alter column first_reported_at set not null;
alter table reported_figure alter column first_reported_at set default now();
