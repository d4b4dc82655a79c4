create table outgoing_mail (
    id              uuid primary key,
    version         integer not null,
    recipient       varchar(320) not null,
    subject         text not null,
    body            text not null,
    attachment_name text,
    attachment_type text,
    attachment_text text,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_fault      text,
    constraint outgoing_mail_forgotten_when_done
        check ((sent_at is null and given_up_at is null) or (body = '' and attachment_text is null))
);

create index outgoing_mail_due on outgoing_mail (next_attempt_at) where sent_at is null and given_up_at is null;

grant select, insert, update on outgoing_mail to gangway_app;

-- Anybody's action may cause mail, but what is in it, links that let people in among it, is read by the portal alone.
alter table outgoing_mail enable row level security;
create policy outgoing_mail_written on outgoing_mail for insert with check (true);
create policy outgoing_mail_read on outgoing_mail for select using (acts_as_system());
create policy outgoing_mail_sent on outgoing_mail for update using (acts_as_system()) with check (acts_as_system());
