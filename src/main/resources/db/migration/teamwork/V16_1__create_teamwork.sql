-- What two teams agree on how they work together: points that one side offers and the other accepts.
create table working_agreement (
    id            uuid primary key,
    version       integer not null,
    engagement_id uuid not null unique references engagement (id),
    -- counts every change of what is agreed; 0 while nothing is
    edition       integer not null,
    -- when both sides look at it again; null until somebody signs
    review_on     date,
    -- which side has said that it looked at it, until the other says so too
    reviewed_by   text,
    constraint working_agreement_edition_counts check (edition >= 0),
    constraint working_agreement_side_known check (reviewed_by in ('CLIENT', 'VENDOR'))
);

create table working_point (
    id              uuid primary key,
    version         integer not null,
    engagement_id   uuid not null references engagement (id),
    position        integer not null,
    -- the question between the two teams that it answers
    question        text,
    state           text not null,
    -- on the table, or agreed
    words           varchar(2000) not null,
    language        varchar(35) not null,
    revision        integer not null,
    offered_by      text not null,
    -- in force while something else is on the table
    agreed_words    varchar(2000),
    agreed_language varchar(35),
    agreed_revision integer,
    constraint working_point_state_known check (state in ('OFFERED', 'AGREED', 'REOPENED', 'ENDING', 'DROPPED')),
    constraint working_point_side_known check (offered_by in ('CLIENT', 'VENDOR')),
    constraint working_point_not_empty check (words <> ''),
    constraint working_point_agreed check (state not in ('AGREED', 'REOPENED', 'ENDING') or agreed_words is not null)
);

create index working_point_engagement on working_point (engagement_id, position);

-- Who offered, accepted or took back what; never changed.
create table point_step (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    point_id      uuid not null references working_point (id),
    number        integer not null,
    step          text not null,
    words         varchar(2000) not null,
    language      varchar(35) not null,
    revision      integer not null,
    side          text not null,
    person_id     uuid not null references person (id),
    taken_on      date not null,
    constraint point_step_once unique (point_id, number),
    constraint point_step_known check (step in ('OFFERED', 'COUNTERED', 'ACCEPTED', 'WITHDRAWN', 'END_OFFERED', 'ENDED')),
    constraint point_step_side_known check (side in ('CLIENT', 'VENDOR'))
);

create index point_step_engagement on point_step (engagement_id);
create index point_step_person on point_step (person_id);

-- Everybody of both teams signs an edition for themselves.
create table working_signature (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    edition       integer not null,
    side          text not null,
    person_id     uuid not null references person (id),
    signed_on     date not null,
    constraint working_signature_once unique (engagement_id, edition, person_id),
    constraint working_signature_side_known check (side in ('CLIENT', 'VENDOR'))
);

create index working_signature_person on working_signature (person_id);

grant select, insert, update (version, edition, review_on, reviewed_by) on working_agreement to gangway_app;
grant select, insert, update (version, state, words, language, revision, offered_by, agreed_words, agreed_language, agreed_revision)
    on working_point to gangway_app;
grant select, insert on point_step, working_signature to gangway_app;

alter table working_agreement enable row level security;
create policy working_agreement_seen on working_agreement for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy working_agreement_begun on working_agreement for insert
    with check (edition = 0 and review_on is null and reviewed_by is null and own_side(engagement_id) is not null);
create policy working_agreement_changed on working_agreement for update
    using (own_side(engagement_id) is not null)
    with check (own_side(engagement_id) is not null);

-- Nobody looks at it again in the name of the other side.
create function refuse_review_of_others() returns trigger
    language plpgsql as $$
begin
    if new.reviewed_by is not null and new.reviewed_by is distinct from old.reviewed_by
        and own_side(new.engagement_id) is distinct from new.reviewed_by then
        raise exception 'nobody reviews for the other side' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger working_agreement_reviewed before update on working_agreement
    for each row execute function refuse_review_of_others();

-- Each side offers in its own name; whatever is agreed was accepted by the side that did not offer it.
alter table working_point enable row level security;
create policy working_point_seen on working_point for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy working_point_offered on working_point for insert
    with check (state = 'OFFERED' and agreed_words is null and offered_by = own_side(engagement_id));
create policy working_point_changed on working_point for update
    using (state <> 'DROPPED' and own_side(engagement_id) is not null)
    with check (own_side(engagement_id) is not null
        and (state not in ('OFFERED', 'REOPENED', 'ENDING') or offered_by = own_side(engagement_id)));

alter table point_step enable row level security;
create policy point_step_seen on point_step for select
    using (exists (select from working_point p where p.id = point_id));
create policy point_step_taken on point_step for insert
    with check (person_id = app_user() and side = own_side(engagement_id) and exists (select from working_point p
        where p.id = point_id and p.engagement_id = point_step.engagement_id));

alter table working_signature enable row level security;
create policy working_signature_seen on working_signature for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy working_signature_given on working_signature for insert
    with check (person_id = app_user() and side = own_side(engagement_id) and exists (select from working_agreement a
        where a.engagement_id = working_signature.engagement_id and a.edition = working_signature.edition and a.edition > 0));

create policy translation_of_working_point on translation
    using (paragraph_kind = 'WORKING_POINT' and exists (select from working_point p
        where p.id = paragraph_id and p.engagement_id = translation.engagement_id));
