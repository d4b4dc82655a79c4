-- What people of one side celebrate, on its days of one year, with a word of explanation for the other side.
create table festival (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    side          text not null,
    -- as it is called there
    name          varchar(120) not null,
    first_day     date not null,
    -- still belongs to it
    last_day      date not null,
    words         varchar(2000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    withdrawn     boolean not null,
    author_id     uuid not null references person (id),
    constraint festival_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint festival_named check (name <> ''),
    constraint festival_explained check (words <> ''),
    constraint festival_in_order check (last_day >= first_day and last_day < first_day + 31)
);

create index festival_engagement on festival (engagement_id, last_day);

grant select, insert, update (version, name, first_day, last_day, words, language, revision, withdrawn) on festival to gangway_app;

-- Whoever sees the engagement sees what is celebrated; each side tells of its own.
alter table festival enable row level security;
create policy festival_seen on festival for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy festival_told on festival for insert
    with check (author_id = app_user() and not withdrawn and side = own_side(engagement_id));
create policy festival_changed on festival for update
    using (not withdrawn and side = own_side(engagement_id))
    with check (side = own_side(engagement_id));

-- Explanations are translated by either side, and read by whoever reads the festival.
create function reads_festival(p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from festival f where f.id = p_id and f.engagement_id = p_engagement);
end
$$;

create policy translation_of_festival on translation
    using (paragraph_kind = 'FESTIVAL' and reads_festival(paragraph_id, engagement_id));

-- The secret address of somebody's calendar: one for each person, of which only the hash is kept.
create table calendar_feed (
    person_id  uuid primary key references person (id),
    token_hash varchar(64) not null,
    issued_at  timestamptz not null,
    constraint calendar_feed_token_unique unique (token_hash)
);

grant select, insert, update (token_hash, issued_at), delete on calendar_feed to gangway_app;

-- Nobody but its owner has to do with it; the portal finds by the address whose it is, and forgets that of somebody who is erased.
alter table calendar_feed enable row level security;
create policy calendar_feed_seen on calendar_feed for select
    using (acts_as_system() or person_id = app_user());
create policy calendar_feed_made on calendar_feed for insert
    with check (person_id = app_user());
create policy calendar_feed_renewed on calendar_feed for update
    using (person_id = app_user())
    with check (person_id = app_user());
create policy calendar_feed_stopped on calendar_feed for delete
    using (acts_as_system() or person_id = app_user());
