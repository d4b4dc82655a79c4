-- What a side writes about itself for the other one. A draft is its own until it is published; every change from then on is an edition.
create table briefing (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    side          text not null,
    kind          text not null,
    -- 0 while it is a draft
    edition       integer not null,
    -- the edition that last changed it in substance: whoever read an earlier one reads it again
    substance     integer not null,
    changed_on    date not null,
    constraint briefing_once unique (engagement_id, side, kind),
    constraint briefing_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint briefing_kind_known check (kind in ('ABOUT_US', 'HOW_WE_WORK', 'COUNTRY')),
    constraint briefing_editions_count check (edition >= 0 and substance between 0 and edition)
);

create table briefing_paragraph (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    briefing_id   uuid not null references briefing (id),
    position      integer not null,
    topic         text not null,
    -- the holiday that it explains, as the calendar of the site calls it
    holiday       varchar(120),
    words         varchar(4000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    -- the edition in which these words stood first
    from_edition  integer not null,
    -- the first edition without it
    removed_in    integer,
    constraint briefing_paragraph_not_empty check (words <> ''),
    constraint briefing_paragraph_holiday check (holiday is null or topic = 'HOLIDAYS'),
    constraint briefing_paragraph_removed_later check (removed_in >= from_edition)
);

create index briefing_paragraph_briefing on briefing_paragraph (briefing_id, position);
create index briefing_paragraph_engagement on briefing_paragraph (engagement_id);

-- What a paragraph said in earlier editions, so that everybody finds again what they read.
create table past_wording (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    briefing_id   uuid not null references briefing (id),
    paragraph_id  uuid not null references briefing_paragraph (id),
    words         varchar(4000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    from_edition  integer not null,
    -- the first edition with other words
    until_edition integer not null,
    constraint past_wording_once unique (paragraph_id, until_edition),
    constraint past_wording_in_order check (until_edition > from_edition)
);

create index past_wording_briefing on past_wording (briefing_id);
create index past_wording_engagement on past_wording (engagement_id);

-- A question of the quiz; nothing in it is changed, a withdrawn one is asked no more.
create table quiz_question (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null references engagement (id),
    briefing_id   uuid not null references briefing (id),
    position      integer not null,
    words         varchar(400) not null,
    language      varchar(35) not null,
    revision      integer not null,
    multiple      boolean not null,
    withdrawn     boolean not null,
    constraint quiz_question_not_empty check (words <> '')
);

create index quiz_question_briefing on quiz_question (briefing_id, position);
create index quiz_question_engagement on quiz_question (engagement_id);

create table quiz_choice (
    question_id uuid not null references quiz_question (id),
    position    integer not null,
    choice_id   uuid not null,
    words       varchar(200) not null,
    language    varchar(35) not null,
    revision    integer not null,
    is_right    boolean not null,
    primary key (question_id, position),
    constraint quiz_choice_known unique (choice_id),
    constraint quiz_choice_not_empty check (words <> '')
);

-- Somebody has read and understood an edition, with how many questions they answered rightly; each further attempt is a row.
create table briefing_reading (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    briefing_id   uuid not null references briefing (id),
    person_id     uuid not null references person (id),
    attempt       integer not null,
    edition       integer not null,
    right_answers integer not null,
    asked         integer not null,
    read_on       date not null,
    constraint briefing_reading_once unique (briefing_id, person_id, attempt),
    constraint briefing_reading_counts check (attempt > 0 and edition > 0 and right_answers between 0 and asked)
);

create index briefing_reading_engagement on briefing_reading (engagement_id);
create index briefing_reading_person on briefing_reading (person_id);

grant select, insert, update (version, edition, substance, changed_on) on briefing to gangway_app;
grant select, insert, update (version, words, language, revision, from_edition, removed_in) on briefing_paragraph to gangway_app;
grant select, insert on past_wording, quiz_choice, briefing_reading to gangway_app;
grant select, insert, update (version, withdrawn) on quiz_question to gangway_app;

-- A draft is read by the side that writes it, what is published by both; only the own side is written about.
alter table briefing enable row level security;
create policy briefing_seen on briefing for select
    using (exists (select from engagement e where e.id = engagement_id)
        and (acts_as_system() or edition > 0 or side = own_side(engagement_id)));
create policy briefing_begun on briefing for insert
    with check (edition = 0 and substance = 0 and side = own_side(engagement_id));
create policy briefing_changed on briefing for update
    using (side = own_side(engagement_id)) with check (side = own_side(engagement_id));

-- Whether the own side writes that briefing of that engagement.
create function writes_briefing(p_briefing uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from briefing b where b.id = p_briefing and b.engagement_id = p_engagement
        and b.side = own_side(b.engagement_id));
end
$$;

alter table briefing_paragraph enable row level security;
create policy briefing_paragraph_seen on briefing_paragraph for select
    using (exists (select from briefing b where b.id = briefing_id));
create policy briefing_paragraph_written on briefing_paragraph for insert
    with check (removed_in is null and writes_briefing(briefing_id, engagement_id));
create policy briefing_paragraph_changed on briefing_paragraph for update
    using (removed_in is null and writes_briefing(briefing_id, engagement_id))
    with check (writes_briefing(briefing_id, engagement_id));

alter table past_wording enable row level security;
create policy past_wording_seen on past_wording for select
    using (exists (select from briefing b where b.id = briefing_id));
create policy past_wording_kept on past_wording for insert
    with check (writes_briefing(briefing_id, engagement_id) and exists (select from briefing_paragraph p
        where p.id = paragraph_id and p.briefing_id = past_wording.briefing_id));

alter table quiz_question enable row level security;
create policy quiz_question_seen on quiz_question for select
    using (exists (select from briefing b where b.id = briefing_id));
create policy quiz_question_written on quiz_question for insert
    with check (not withdrawn and writes_briefing(briefing_id, engagement_id));
create policy quiz_question_withdrawn on quiz_question for update
    using (not withdrawn and writes_briefing(briefing_id, engagement_id))
    with check (withdrawn and writes_briefing(briefing_id, engagement_id));

alter table quiz_choice enable row level security;
create policy quiz_choice_seen on quiz_choice for select
    using (exists (select from quiz_question q where q.id = question_id));
create policy quiz_choice_written on quiz_choice for insert
    with check (exists (select from quiz_question q
        where q.id = question_id and not q.withdrawn and writes_briefing(q.briefing_id, q.engagement_id)));

-- Everybody reads for themselves what the other side published.
alter table briefing_reading enable row level security;
create policy briefing_reading_seen on briefing_reading for select
    using (exists (select from briefing b where b.id = briefing_id));
create policy briefing_reading_done on briefing_reading for insert
    with check (person_id = app_user() and exists (select from briefing b
        where b.id = briefing_id and b.engagement_id = briefing_reading.engagement_id
          and b.edition = briefing_reading.edition and b.side <> own_side(b.engagement_id)));

-- Whoever reads a briefing reads its translations, and those of its quiz.
create function reads_words_of_briefing(p_kind text, p_id uuid, p_engagement uuid) returns boolean
    language plpgsql stable as $$
begin
    case p_kind
        when 'BRIEFING' then
            return exists (select from briefing_paragraph p where p.id = p_id and p.engagement_id = p_engagement);
        when 'QUIZ_QUESTION' then
            return exists (select from quiz_question q where q.id = p_id and q.engagement_id = p_engagement);
        else
            return exists (select from quiz_choice c join quiz_question q on q.id = c.question_id
                where c.choice_id = p_id and q.engagement_id = p_engagement);
    end case;
end
$$;

create policy translation_of_briefing on translation
    using (paragraph_kind in ('BRIEFING', 'QUIZ_QUESTION', 'QUIZ_CHOICE')
        and reads_words_of_briefing(paragraph_kind, paragraph_id, engagement_id));
