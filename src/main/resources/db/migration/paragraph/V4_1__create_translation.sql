-- What people wrote, in other languages. The originals stand with what they belong to; the module of each says by a policy of its own,
-- beside its tables, who reads translations of its texts: whoever reads the original.
create table translation (
    id             uuid primary key,
    version        integer not null,
    engagement_id  uuid not null references engagement (id),
    paragraph_kind text not null,
    paragraph_id   uuid not null,
    language       varchar(35) not null,
    -- counts the translations of a paragraph into one language
    number         integer not null,
    -- of the original that it renders; whether it is outdated follows from it
    revision       integer not null,
    words          varchar(8000) not null,
    origin         text not null,
    side           text not null,
    author_id      uuid not null references person (id),
    author_name    varchar(120) not null,
    written_at     timestamptz not null,
    confirmed_by   uuid references person (id),
    confirmed_name varchar(120),
    confirmed_at   timestamptz,
    constraint translation_once unique (paragraph_id, paragraph_kind, language, number),
    constraint translation_paragraph_known check (paragraph_kind in
        ('COMMITTEE', 'AGENDA_ITEM', 'MINUTES_NOTE', 'DECISION', 'ACTION', 'ADDENDUM', 'COMMENT', 'ESCALATION_PART', 'ESCALATION_ANSWER',
         'TOUCHPOINT', 'CONTACT_CARD', 'ONBOARDING_TASK', 'FESTIVAL', 'VISIT', 'VISIT_REPORT',
         'BRIEFING', 'QUIZ_QUESTION', 'QUIZ_CHOICE', 'WORKING_POINT', 'SOCIAL_EVENT', 'QUALITY_PRACTICE')),
    constraint translation_numbers_count check (number > 0 and revision > 0),
    constraint translation_not_empty check (words <> ''),
    constraint translation_origin_known check (origin in ('PERSON', 'DRAFT', 'MACHINE')),
    constraint translation_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint translation_confirmed_whole
        check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (confirmed_name is null))
);

create index translation_engagement on translation (engagement_id);

grant select, insert, update (version, confirmed_by, confirmed_name, confirmed_at) on translation to gangway_app;

alter table translation enable row level security;

-- Everybody writes in their own name, and stands by something in their own name, once.
create policy translation_written on translation as restrictive for insert
    with check (author_id = app_user() and side = own_side(engagement_id) and (confirmed_by is null or confirmed_by = app_user()));
create policy translation_confirmed on translation as restrictive for update
    using (confirmed_by is null)
    with check (confirmed_by = app_user());
