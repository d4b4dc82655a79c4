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

-- Whether a person sees every engagement of the company, whoever is assigned to it: an administrator, an auditor, a portfolio manager.
create function sees_whole_company() returns boolean
    language sql stable
    return coalesce(current_setting('gangway.whole_company', true), 'off') = 'on';

-- The day as the portal's clock has it.
create function current_day() returns date
    language sql stable
    return coalesce(nullif(current_setting('gangway.day', true), '')::date, current_date);
