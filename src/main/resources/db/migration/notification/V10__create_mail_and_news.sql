create table outgoing_mail (
    id              uuid primary key,
    version         integer not null,
    -- the party of whoever gets it, and of whoever did what it tells of: both look after it
    party_id        uuid not null references party (id),
    caused_by       uuid references party (id),
    recipient       varchar(320) not null,
    subject         text not null,
    body            text not null,
    attachment_name text,
    attachment_type text,
    attachment_text text,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    -- whose quiet hours it waits for, and what it is about; empty where it leaves at once
    waits_for       uuid references person (id),
    about           uuid references engagement (id),
    -- one sender has it until then; a claim that nobody confirms ends by itself
    claimed_until   timestamptz,
    attempts        integer not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    fault           text,
    server_answer   text,
    constraint outgoing_mail_forgotten_when_sent check (sent_at is null or (body = '' and attachment_text is null)),
    constraint outgoing_mail_ends_once check (sent_at is null or given_up_at is null),
    constraint outgoing_mail_fault_known check
        (fault in ('UNREACHABLE', 'SILENT', 'SIGN_IN_REFUSED', 'REFUSED', 'UNSENDABLE', 'INTERRUPTED'))
);

create index outgoing_mail_due on outgoing_mail (next_attempt_at) where sent_at is null and given_up_at is null;
create index outgoing_mail_party on outgoing_mail (party_id, created_at);
create index outgoing_mail_cause on outgoing_mail (caused_by, created_at);

grant select, insert, update on outgoing_mail to gangway_app;

-- Anybody's action may cause mail, but what is in it, links that let people in among it, is read by the portal alone.
alter table outgoing_mail enable row level security;
create policy outgoing_mail_written on outgoing_mail for insert
    with check (acts_as_system() or caused_by = current_party() and (party_id = current_party()
        or is_own_vendor(party_id) or is_own_client(party_id)));
create policy outgoing_mail_read on outgoing_mail for select using (acts_as_system());
create policy outgoing_mail_sent on outgoing_mail for update using (acts_as_system()) with check (acts_as_system());

-- What a party may know of the mail that it gets or causes: everything but what is in it.
create function mails_of_party()
    returns table (id uuid, recipient text, subject text, created_at timestamptz, next_attempt_at timestamptz,
                   attempts integer, sent_at timestamptz, given_up_at timestamptz, fault text, server_answer text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select m.id, m.recipient, m.subject, m.created_at, m.next_attempt_at, m.attempts, m.sent_at, m.given_up_at, m.fault,
           m.server_answer
    from outgoing_mail m
    where current_party() in (m.party_id, m.caused_by)
$$;

revoke all on function mails_of_party() from public;
grant execute on function mails_of_party() to gangway_app;

-- What somebody should know of, for each reader a row: a message with its facts, to be said in their language when they read it.
create table news (
    id             uuid primary key,
    reader_id      uuid not null references person (id),
    engagement_id  uuid references engagement (id),
    kind           text not null,
    message        varchar(120) not null,
    facts          text not null,
    -- the page that it leads to
    address        varchar(400) not null,
    happened_at    timestamptz not null,
    read_at        timestamptz,
    -- whether it waits for the mail of the day
    awaits_digest  boolean not null,
    constraint news_kind_known check (kind in
        ('OFFER', 'SIGNATURE', 'STATEMENT', 'SETTLEMENT', 'FIGURE', 'MEETING', 'MINUTES', 'ACTION', 'ONBOARDING', 'MENTION', 'COMMENT',
         'ESCALATION', 'PARTICIPATION', 'PARTNERSHIP'))
);

create index news_of_reader on news (reader_id, happened_at desc);
create index news_unread on news (reader_id) where read_at is null;
create index news_for_digest on news (reader_id, happened_at) where awaits_digest;
create index news_read on news (read_at);

-- How somebody wants to hear of a kind of news: everywhere, or otherwise in one engagement.
create table news_choice (
    id            uuid primary key default gen_random_uuid(),
    person_id     uuid not null references person (id),
    kind          text not null,
    engagement_id uuid references engagement (id),
    delivery      text not null,
    constraint news_choice_once unique nulls not distinct (person_id, kind, engagement_id),
    constraint news_choice_delivery_known check (delivery in ('AT_ONCE', 'DAILY', 'IN_APP', 'NONE'))
);

-- Who has mail wait while they do not work.
create table quiet_hours (
    person_id uuid primary key references person (id)
);

grant select, insert, update (read_at, awaits_digest), delete on news to gangway_app;
grant select, insert, update (delivery), delete on news_choice to gangway_app;
grant select, insert, delete on quiet_hours to gangway_app;

-- Whether the connection acts for somebody who may tell that person something: both take part in the engagement.
create function may_inform(p_reader uuid, p_engagement uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return acts_as_system()
        or side_of_own_party(p_engagement) is not null and (sees_whole_company() or is_assigned(p_engagement))
            and exists (
                select from engagement e join person p on p.party_id in (e.client_id, e.vendor_id)
                where e.id = p_engagement and p.id = p_reader);

-- News are read by their reader alone, and only while they see the engagement.
alter table news enable row level security;
create policy news_seen on news for select
    using (acts_as_system() or reader_id = app_user()
        and (engagement_id is null or exists (select from engagement e where e.id = engagement_id)));
create policy news_told on news for insert with check (may_inform(reader_id, engagement_id));
create policy news_marked on news for update
    using (acts_as_system() or reader_id = app_user()) with check (acts_as_system() or reader_id = app_user());
create policy news_forgotten on news for delete using (acts_as_system());

-- What somebody wants to hear of is their own business.
alter table news_choice enable row level security;
create policy news_choice_seen on news_choice for select using (acts_as_system() or person_id = app_user());
create policy news_choice_made on news_choice for insert
    with check (person_id = app_user() and (engagement_id is null or own_side(engagement_id) is not null));
create policy news_choice_changed on news_choice for update
    using (person_id = app_user()) with check (person_id = app_user());
create policy news_choice_dropped on news_choice for delete using (acts_as_system() or person_id = app_user());

alter table quiet_hours enable row level security;
create policy quiet_hours_seen on quiet_hours for select using (acts_as_system() or person_id = app_user());
create policy quiet_hours_kept on quiet_hours for insert with check (person_id = app_user());
create policy quiet_hours_ended on quiet_hours for delete using (acts_as_system() or person_id = app_user());

-- How people whom one may tell something want to hear of it, as far as they chose; what they chose for the engagement counts first.
create function chosen_deliveries(p_people uuid[], p_kind text, p_engagement uuid)
    returns table (person_id uuid, delivery text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select distinct on (c.person_id) c.person_id, c.delivery
    from news_choice c
    where c.person_id = any (p_people) and c.kind = p_kind
      and (c.engagement_id is null or c.engagement_id = p_engagement)
      and may_inform(c.person_id, p_engagement)
    order by c.person_id, c.engagement_id nulls last
$$;
