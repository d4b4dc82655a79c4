create table agreement_version (
    id                    uuid primary key,
    version               integer not null,
    engagement_id         uuid not null references engagement (id),
    number                integer not null,
    status                text not null,
    drafted_by            uuid not null references party (id),
    effective_from        date,
    client_signed_by      uuid references person (id),
    client_signed_by_name text,
    client_signed_at      timestamptz,
    vendor_signed_by      uuid references person (id),
    vendor_signed_by_name text,
    vendor_signed_at      timestamptz,
    abandoned_by_name     text,
    abandoned_at          timestamptz,
    abandoned_for         varchar(2000),
    canonical             text,
    sha256                varchar(64),
    constraint agreement_version_number_positive check (number > 0),
    constraint agreement_version_status_known check (status in 
        ('DRAFT', 'NEGOTIATING', 'AGREED', 'SIGNED', 'DISCARDED', 'ABANDONED')),
    constraint agreement_version_offered_with_day check (status in ('DRAFT', 'DISCARDED') or effective_from is not null),
    constraint agreement_version_agreed_has_text
        check ((status in ('AGREED', 'SIGNED')) = (canonical is not null and sha256 is not null)),
    constraint agreement_version_hash_of_text
        check (canonical is null or sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    constraint agreement_version_signed_by_both
        check ((status = 'SIGNED') = (client_signed_at is not null and vendor_signed_at is not null)),
    constraint agreement_version_abandoned_by_somebody check ((status in ('DISCARDED', 'ABANDONED'))
        = (abandoned_by_name is not null and abandoned_at is not null and abandoned_for is not null)),
    constraint agreement_version_signed_when_agreed
        check (status in ('AGREED', 'SIGNED') or (client_signed_at is null and vendor_signed_at is null))
);

-- Two versions under negotiation at once would leave open which of them amends the other.
create unique index agreement_version_one_open on agreement_version (engagement_id)
    where status in ('DRAFT', 'NEGOTIATING', 'AGREED');
-- A draft that was thrown away gives its number back: a gap would say to the other side that there was one.
create unique index agreement_version_number_unique on agreement_version (engagement_id, number)
    where status <> 'DISCARDED';
create unique index agreement_version_one_a_day on agreement_version (engagement_id, effective_from) where status = 'SIGNED';
-- What is on the table or waits for signatures, for the start page.
create index agreement_version_open on agreement_version (engagement_id) where status in ('NEGOTIATING', 'AGREED');

create table term (
    id                   uuid primary key,
    version              integer not null,
    agreement_version_id uuid not null references agreement_version (id),
    engagement_id        uuid not null references engagement (id),
    subject              varchar(64) not null,
    position             integer not null,
    kind                 text not null,
    state                text not null,
    drafted_by           uuid not null references party (id),
    draft                text,
    draft_retires        boolean not null default false,
    constraint term_subject_unique unique (agreement_version_id, subject),
    constraint term_kind_known check (kind in ('SERVICE_LEVEL', 'INCENTIVE_SCHEDULE', 'SETTLEMENT', 'FEE', 'RENEWAL')),
    constraint term_state_known check (state in ('DRAFT', 'OFFERED', 'COUNTERED', 'AGREED', 'DROPPED')),
    constraint term_draft_while_drafted check ((state = 'DRAFT') = (draft is not null)),
    constraint term_retired_by_draft check (draft is not null or not draft_retires)
);

create index term_engagement on term (engagement_id);
create index term_offered on term (agreement_version_id) where state in ('OFFERED', 'COUNTERED');

create table offer (
    term_id         uuid not null references term (id),
    position        integer not null,
    round           integer not null,
    side            text not null,
    made_by         uuid not null references person (id),
    made_by_name    text not null,
    made_at         timestamptz not null,
    proposal        text not null,
    retires         boolean not null default false,
    message         varchar(2000),
    state           text not null,
    decided_by_name text,
    decided_at      timestamptz,
    reason          varchar(2000),
    primary key (term_id, position),
    constraint offer_side_known check (side in ('CLIENT', 'VENDOR')),
    constraint offer_state_known check (state in ('OPEN', 'ACCEPTED', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED')),
    constraint offer_decided_or_open check ((state = 'OPEN') = (decided_at is null)),
    constraint offer_ended_with_reason check (state in ('WITHDRAWN', 'REFUSED') or reason is null),
    constraint offer_refused_with_reason check (state <> 'REFUSED' or reason is not null),
    -- deferred: an offer may end in the same transaction in which the one before it waits again
    constraint offer_one_open exclude using btree (term_id with =) where (state = 'OPEN') deferrable initially deferred
);

-- What both parties signed stays as it is, whoever asks and however.
create function agreement_version_is_final() returns trigger
    language plpgsql
as $$
begin
    if old.status in ('SIGNED', 'DISCARDED', 'ABANDONED') then
        raise exception 'version % of the terms is signed or given up and final', old.number
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger agreement_version_final before update or delete on agreement_version
    for each row execute function agreement_version_is_final();

create function agreement_version_closed(p_id uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from agreement_version where id = p_id and status in ('SIGNED', 'DISCARDED', 'ABANDONED'));

create function term_is_final() returns trigger
    language plpgsql
as $$
begin
    if (tg_op <> 'INSERT' and agreement_version_closed(old.agreement_version_id))
        or (tg_op <> 'DELETE' and agreement_version_closed(new.agreement_version_id)) then
        raise exception 'the term belongs to a version that is signed or given up and final' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger term_final before insert or update or delete on term
    for each row execute function term_is_final();

create function offer_closed(p_term uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from term where id = p_term and agreement_version_closed(agreement_version_id));

-- An offer may be answered or withdrawn, but never changed or forgotten.
create function offer_is_kept() returns trigger
    language plpgsql
as $$
begin
    if offer_closed(case tg_op when 'DELETE' then old.term_id else new.term_id end) then
        raise exception 'the offer belongs to a version that is signed or given up and final' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'an offer is never forgotten' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE'
        and (old.term_id, old.round, old.side, old.made_by, old.made_by_name, old.made_at, old.proposal, old.retires, old.message)
            is distinct from
            (new.term_id, new.round, new.side, new.made_by, new.made_by_name, new.made_at, new.proposal, new.retires, new.message) then
        raise exception 'an offer cannot be changed, only answered' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger offer_kept before insert or update or delete on offer
    for each row execute function offer_is_kept();

grant select, insert, update on agreement_version to gangway_app;
grant select, insert, update, delete on term to gangway_app;
grant select, insert, update on offer to gangway_app;

-- Drafts are their writer's alone; everything else is seen by both parties of the engagement.
alter table agreement_version enable row level security;
create policy agreement_version_seen on agreement_version
    using (exists (select from engagement e where e.id = engagement_id)
        and (acts_as_system() or status not in ('DRAFT', 'DISCARDED') or drafted_by = current_party()))
    with check (exists (select from engagement e where e.id = engagement_id)
        and (acts_as_system() or status not in ('DRAFT', 'DISCARDED') or drafted_by = current_party()));
create policy agreement_version_drafted on agreement_version as restrictive for insert
    with check (acts_as_system() or drafted_by = current_party());

-- As for the closed days of sites: look the one version or term up instead of reading all of them.
alter table term enable row level security;
create policy term_seen on term
    using (exists (select from agreement_version v where v.id = agreement_version_id)
        and (acts_as_system() or state <> 'DRAFT' or drafted_by = current_party()))
    with check (exists (select from agreement_version v where v.id = agreement_version_id)
        and (acts_as_system() or state <> 'DRAFT' or drafted_by = current_party()));

alter table offer enable row level security;
create policy offer_seen on offer
    using (exists (select from term t where t.id = term_id))
    with check (exists (select from term t where t.id = term_id));
-- What an earlier version says begins the next one as it was agreed then.
create function is_agreed_before(p_term uuid, p_proposal text) returns boolean
    language sql stable
    return exists (
        select from term drafted
            join agreement_version signed on signed.engagement_id = drafted.engagement_id and signed.status = 'SIGNED'
            join term agreed on agreed.agreement_version_id = signed.id
            join offer o on o.term_id = agreed.id and o.state = 'ACCEPTED' and o.proposal = p_proposal
        where drafted.id = p_term);

create policy offer_made on offer as restrictive for insert
    with check (acts_as_system()
        or made_by = app_user() and side = (select own_side(t.engagement_id) from term t where t.id = term_id)
        or round = 0 and is_agreed_before(term_id, proposal));

-- What indices were published at that fees follow; a value of the same month revises the one before, and none is forgotten.
create table index_value (
    id              uuid primary key,
    engagement_id   uuid not null references engagement (id),
    number          integer not null,
    series          varchar(120) not null,
    month           date not null,
    value           numeric(18, 9) not null,
    source          varchar(200) not null,
    entered_by      uuid not null references person (id),
    entered_by_name text not null,
    entered_at      timestamptz not null,
    constraint index_value_number_unique unique (engagement_id, number),
    constraint index_value_above_zero check (value > 0),
    constraint index_value_of_a_month check (extract(day from month) = 1),
    constraint index_value_has_source check (source <> '')
);

grant select, insert on index_value to gangway_app;

alter table index_value enable row level security;
create policy index_value_seen on index_value for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy index_value_entered on index_value for insert
    with check (acts_as_system() or own_side(engagement_id) = 'CLIENT' and entered_by = app_user());

-- Renewals that became certain, and objections to one; none is changed or forgotten.
create table renewal (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    terms         text not null,
    number        integer not null,
    first_end     date not null,
    until_day     date not null,
    renewed_at    timestamptz not null,
    constraint renewal_once unique (engagement_id, until_day),
    constraint renewal_number_positive check (number > 0),
    constraint renewal_later check (until_day > first_end)
);

create table renewal_objection (
    id            uuid primary key,
    engagement_id uuid not null references engagement (id),
    side          text not null,
    made_by       uuid not null references person (id),
    made_by_name  text not null,
    made_at       timestamptz not null,
    ends_on       date not null,
    reason        varchar(2000) not null,
    constraint renewal_objection_once unique (engagement_id, ends_on),
    constraint renewal_objection_side_known check (side in ('CLIENT', 'VENDOR'))
);

-- Of which last day to object both sides were reminded.
create table renewal_reminder (
    engagement_id uuid not null references engagement (id),
    last_day      date not null,
    primary key (engagement_id, last_day)
);

grant select, insert on renewal, renewal_objection, renewal_reminder to gangway_app;

alter table renewal enable row level security;
create policy renewal_seen on renewal for select using (exists (select from engagement e where e.id = engagement_id));
create policy renewal_made on renewal for insert with check (acts_as_system());

alter table renewal_objection enable row level security;
create policy renewal_objection_seen on renewal_objection for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy renewal_objection_made on renewal_objection for insert
    with check (acts_as_system() or side = own_side(engagement_id) and made_by = app_user());

alter table renewal_reminder enable row level security;
create policy renewal_reminder_seen on renewal_reminder for select using (acts_as_system());
create policy renewal_reminder_made on renewal_reminder for insert with check (acts_as_system());
