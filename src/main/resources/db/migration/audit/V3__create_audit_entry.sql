-- The log is written by one function only. The application may neither insert, change nor delete an entry,
-- and it reads only what concerns its own party. What a party does in private stands in the same chain, so that the whole
-- of it can be checked, and is read by that party alone.

create table audit_entry (
    seq           bigint primary key,
    at            timestamptz not null,
    zone          text not null,
    user_id       uuid,
    user_name     text not null,
    party_id      uuid,
    engagement_id uuid,
    action        text not null,
    subject_id    uuid,
    before        text not null,
    after         text not null,
    own_party_only boolean not null,
    previous_hash char(64) not null,
    hash          char(64) not null,
    constraint audit_entry_private_of_a_party check (not own_party_only or party_id is not null)
);

create index audit_entry_engagement on audit_entry (engagement_id, seq desc);
create index audit_entry_party on audit_entry (party_id, seq desc);

-- What the hash covers: every column, each written with its length before it, so that no two entries read alike.
create function audit_text(e audit_entry) returns text
    language sql immutable
    return (select string_agg(length(coalesce(v, '')) || ':' || coalesce(v, ''), ',' order by n)
            from unnest(array [
                e.seq::text,
                (extract(epoch from e.at) * 1000000)::bigint::text,
                e.zone,
                e.user_id::text,
                e.user_name,
                e.party_id::text,
                e.engagement_id::text,
                e.action,
                e.subject_id::text,
                e.before,
                e.after,
                e.own_party_only::text,
                e.previous_hash::text]) with ordinality as part (v, n));

create function audit_append(
    p_at timestamptz, p_zone text, p_user_id uuid, p_user_name text, p_party_id uuid, p_engagement_id uuid,
    p_action text, p_subject_id uuid, p_before text, p_after text,
    p_own_party_only boolean) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    e audit_entry;
begin
    if not acts_as_system() and (p_party_id is null or p_party_id <> current_party() or p_user_id is distinct from app_user()) then
        raise exception 'an entry in the name of others' using errcode = 'insufficient_privilege';
    end if;
    -- One chain: whoever writes next waits for us to commit.
    perform pg_advisory_xact_lock(7261001);
    select coalesce(max(seq), 0) + 1 into e.seq from audit_entry;
    select hash into e.previous_hash from audit_entry where seq = e.seq - 1;
    e.previous_hash := coalesce(e.previous_hash, repeat('0', 64));
    e.at := p_at;
    e.zone := p_zone;
    e.user_id := p_user_id;
    e.user_name := p_user_name;
    e.party_id := p_party_id;
    e.engagement_id := p_engagement_id;
    e.action := p_action;
    e.subject_id := p_subject_id;
    e.before := p_before;
    e.after := p_after;
    e.own_party_only := p_own_party_only;
    e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex');
    insert into audit_entry select e.*;
    return e.seq;
end
$$;

-- Whether every entry has the hash, number and link to the entry before that it must have. It tells nothing else: how many
-- entries there are, and where one is broken, is for those who read all of them.
create function audit_is_whole() returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
    return not exists (
        select from (select seq,
                            hash,
                            previous_hash,
                            encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex')     as expected,
                            lag(hash, 1, repeat('0', 64)::bpchar) over (order by seq)    as hash_before,
                            row_number() over (order by seq)                            as place
                     from audit_entry e) chain
        where hash <> expected or previous_hash <> hash_before or seq <> place);

revoke all on function audit_append(timestamptz, text, uuid, text, uuid, uuid, text, uuid, text, text, boolean) from public;
revoke all on function audit_is_whole() from public;
grant execute on function audit_append(timestamptz, text, uuid, text, uuid, uuid, text, uuid, text, text, boolean) to gangway_app;
grant execute on function audit_is_whole() to gangway_app;
grant select on audit_entry to gangway_app;

alter table audit_entry enable row level security;
create policy audit_entry_own on audit_entry for select using (acts_as_system() or party_id = current_party());
