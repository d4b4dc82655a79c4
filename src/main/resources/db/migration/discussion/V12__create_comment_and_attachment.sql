-- What is said about something in an engagement. Words are never changed; taken back, they are gone.
create table comment (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    subject_kind  text not null,
    subject_key   varchar(200) not null,
    -- of whoever wrote it
    side          text not null,
    audience      text not null,
    author_id     uuid not null references person (id),
    author_name   varchar(120) not null,
    language      varchar(35) not null,
    words         varchar(4000) not null,
    written_at    timestamptz not null,
    withdrawn_at  timestamptz,
    constraint comment_subject_known check (subject_kind in
        ('TERM', 'FIGURE', 'STATEMENT', 'STATEMENT_LINE', 'AGENDA_ITEM', 'ACTION', 'IMPORT', 'ONBOARDING_TASK', 'VISIT',
         'QUALITY_PRACTICE')),
    constraint comment_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint comment_audience_known check (audience in ('BOTH_SIDES', 'OWN_SIDE')),
    constraint comment_words_until_withdrawn check ((words = '') = (withdrawn_at is not null))
);

create index comment_subject on comment (engagement_id, subject_key);

create table comment_mention (
    comment_id  uuid not null references comment (id),
    person_id   uuid not null references person (id),
    person_name varchar(120) not null,
    primary key (comment_id, person_id)
);

-- A file that is kept with what it is about.
create table attachment (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    subject_kind  text not null,
    subject_key   varchar(200) not null,
    side          text not null,
    audience      text not null,
    author_id     uuid not null references person (id),
    author_name   varchar(120) not null,
    file_name     varchar(200) not null,
    format        text not null,
    bytes         bigint not null,
    sha256        varchar(64) not null,
    attached_at   timestamptz not null,
    withdrawn_at  timestamptz,
    constraint attachment_subject_known check (subject_kind in
        ('TERM', 'FIGURE', 'STATEMENT', 'STATEMENT_LINE', 'AGENDA_ITEM', 'ACTION', 'IMPORT', 'ONBOARDING_TASK', 'VISIT',
         'QUALITY_PRACTICE')),
    constraint attachment_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint attachment_audience_known check (audience in ('BOTH_SIDES', 'OWN_SIDE')),
    constraint attachment_format_known check (format in
        ('PDF', 'PNG', 'JPEG', 'XLSX', 'DOCX', 'PPTX', 'MAIL', 'CALENDAR', 'CSV', 'TEXT')),
    constraint attachment_not_empty check (bytes > 0)
);

create index attachment_subject on attachment (engagement_id, subject_key);

-- Its content in pieces, unless a folder keeps it.
create table attachment_content (
    attachment_id uuid not null references attachment (id),
    position      integer not null,
    content       bytea not null,
    primary key (attachment_id, position)
);
-- files are packed already
alter table attachment_content alter column content set storage external;

grant select, insert, update (version, words, withdrawn_at) on comment to gangway_app;
grant select, insert on comment_mention to gangway_app;
grant select, insert, update (version, withdrawn_at) on attachment to gangway_app;
grant select, insert, delete on attachment_content to gangway_app;

-- Whoever sees the engagement reads what is for both sides, and what their own side keeps to itself. Everybody writes in their
-- own name, and takes back only that.
alter table comment enable row level security;
create policy comment_seen on comment for select
    using (acts_as_system() or own_side(engagement_id) is not null
        and (audience = 'BOTH_SIDES' or side = own_side(engagement_id)));
create policy comment_written on comment for insert
    with check (author_id = app_user() and side = own_side(engagement_id));
create policy comment_withdrawn on comment for update
    using (author_id = app_user() and side = own_side(engagement_id))
    with check (author_id = app_user() and side = own_side(engagement_id) and withdrawn_at is not null);

alter table comment_mention enable row level security;
create policy comment_mention_seen on comment_mention for select
    using (exists (select from comment c where c.id = comment_id));
create policy comment_mention_made on comment_mention for insert
    with check (exists (select from comment c where c.id = comment_id and c.author_id = app_user()));

alter table attachment enable row level security;
create policy attachment_seen on attachment for select
    using (acts_as_system() or own_side(engagement_id) is not null
        and (audience = 'BOTH_SIDES' or side = own_side(engagement_id)));
create policy attachment_added on attachment for insert
    with check (author_id = app_user() and side = own_side(engagement_id));
create policy attachment_withdrawn on attachment for update
    using (author_id = app_user() and side = own_side(engagement_id))
    with check (author_id = app_user() and side = own_side(engagement_id) and withdrawn_at is not null);

alter table attachment_content enable row level security;
create policy attachment_content_seen on attachment_content for select
    using (exists (select from attachment a where a.id = attachment_id));
create policy attachment_content_kept on attachment_content for insert
    with check (exists (select from attachment a where a.id = attachment_id and a.author_id = app_user()));
create policy attachment_content_removed on attachment_content for delete
    using (exists (select from attachment a where a.id = attachment_id and a.author_id = app_user()));

-- A comment is translated for whoever reads it. Taken back by its author, its words are gone in every language.
-- As for the words of committees: planned only where a row needs it.
create function reads_comment(p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from comment c where c.id = p_id and c.engagement_id = p_engagement);
end
$$;

create policy translation_of_comment on translation
    using (paragraph_kind = 'COMMENT' and reads_comment(paragraph_id, engagement_id));

grant delete on translation to gangway_app;
create policy translation_withdrawn on translation as restrictive for delete
    using (paragraph_kind = 'COMMENT' and exists (select from comment c where c.id = paragraph_id and c.author_id = app_user()));
