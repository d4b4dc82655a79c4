-- As for sites: look the one version or term up instead of reading all of them.
alter policy term_seen on term
    using (exists (select from agreement_version v where v.id = agreement_version_id)
        and (acts_as_system() or state <> 'DRAFT' or drafted_by = current_party()))
    with check (exists (select from agreement_version v where v.id = agreement_version_id)
        and (acts_as_system() or state <> 'DRAFT' or drafted_by = current_party()));

alter policy offer_seen on offer
    using (exists (select from term t where t.id = term_id))
    with check (exists (select from term t where t.id = term_id));

-- What is on the table or waits for signatures, for the start page.
create index agreement_version_open on agreement_version (engagement_id) where status in ('NEGOTIATING', 'AGREED');
