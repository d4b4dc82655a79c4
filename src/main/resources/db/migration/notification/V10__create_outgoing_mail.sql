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
