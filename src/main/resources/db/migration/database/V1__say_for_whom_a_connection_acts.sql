-- The application connects as gangway_app, which owns nothing; every connection says for whom it acts,
-- and row-level security asks these functions.

create function current_party() returns uuid
    language sql stable
    return nullif(current_setting('gangway.party', true), '')::uuid;

create function app_user() returns uuid
    language sql stable
    return nullif(current_setting('gangway.user', true), '')::uuid;

-- Work the portal does for itself: checking a password, laying out demo data.
create function acts_as_system() returns boolean
    language sql stable
    return coalesce(current_setting('gangway.system', true), 'off') = 'on';
