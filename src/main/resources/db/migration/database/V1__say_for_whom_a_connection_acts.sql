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

-- Words as people type them when they search, in one of three ways; what is searched for is found if any of them is found in the same
-- way: 1 without marks (Ærø: aero; Århus: arhus), 2 with Danish and German letters spelt out (Århus: aarhus; Müller: mueller),
-- 3 with what is spelt out taken back (aarhus: arhus; mueller: muller).
create function search_words(p_words text, p_way integer) returns text
    language sql immutable parallel safe
    return regexp_replace(
        normalize(
            case p_way
                when 2 then replace(replace(replace(replace(replace(replace(replace(
                    normalize(lower(p_words collate "pg_c_utf8"), NFC),
                    'å', 'aa'), 'ø', 'oe'), 'ö', 'oe'), 'æ', 'ae'), 'ä', 'ae'), 'ü', 'ue'), 'ß', 'ss')
                else translate(replace(replace(lower(p_words collate "pg_c_utf8"), 'æ', 'ae'), 'ß', 'ss'), 'øłđð', 'oldd')
            end, NFD),
        '[\u0300-\u036f]', '', 'g');

create function search_key(p_words text, p_way integer) returns text
    language sql immutable parallel safe
    return case p_way
        when 3 then replace(replace(replace(replace(search_words(p_words, 1), 'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
        else search_words(p_words, p_way)
    end;

-- Danish readers look for Å, and for Aa, after Z.
create collation danish (provider = icu, locale = 'da');
