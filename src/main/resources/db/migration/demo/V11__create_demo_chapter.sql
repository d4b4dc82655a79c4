-- How far the demo has come, so that one that was interrupted is known as such.
create table demo_chapter (
    name text primary key
);

grant select, insert on demo_chapter to gangway_app;

alter table demo_chapter enable row level security;
create policy demo_chapter_system on demo_chapter using (acts_as_system()) with check (acts_as_system());
