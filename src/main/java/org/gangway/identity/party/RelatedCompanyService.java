package org.gangway.identity.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owns a company and who works for it: read by those it works with, written by its own administrators. */
@Service
@Transactional
public class RelatedCompanyService {

    private final RelatedCompanies companies;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    RelatedCompanyService(
            RelatedCompanies companies,
            Parties parties,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    /** Those of the own company, or of one that works with it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<RelatedCompanyLine> of(PartyId party) {
        return parties.findById(party).map(this::chain).map(CompanyChain::lines).orElse(List.of());
    }

    @ForAdministrators
    @Transactional(readOnly = true)
    public List<RelatedCompanyLine> own() {
        return of(currentUserProvider.current().party());
    }

    @ForAdministrators
    public void add(NewRelatedCompany described) {
        var party = own(currentUserProvider.current().party());
        chain(party).require(described, null);
        companies.save(new RelatedCompany(party.id(), described));
        record(party, null, described);
    }

    @ForAdministrators
    public void change(RelatedCompanyId id, NewRelatedCompany described) {
        var company = find(id);
        var party = own(company.party());
        var before = company.described();
        if (described.relation() != before.relation()) {
            throw new RuleViolation("identity.related-via-gone");
        }
        chain(party).require(described, id);
        company.describe(described);
        record(party, before, described);
    }

    /** Only where no other one hangs on it. */
    @ForAdministrators
    public void remove(RelatedCompanyId id) {
        var company = find(id);
        var party = own(company.party());
        if (chain(party).hangsOn(id)) {
            throw new RuleViolation(
                    "identity.related-between",
                    Map.of("name", company.described().name()));
        }
        companies.delete(company);
        record(party, company.described(), null);
    }

    private RelatedCompany find(RelatedCompanyId id) {
        return companies
                .findById(id)
                .filter(it -> it.party().equals(currentUserProvider.current().party()))
                .orElseThrow(() -> new RelatedCompanyNotFound(id));
    }

    private Party own(PartyId id) {
        return parties.findById(id).orElseThrow(() -> new PartyNotFound(id));
    }

    private CompanyChain chain(Party party) {
        return new CompanyChain(party, companies.findByParty(party.id()));
    }

    private void record(Party party, @Nullable NewRelatedCompany before, @Nullable NewRelatedCompany after) {
        events.publishEvent(new AccountChanged(
                "identity.related-company-kept",
                party.id().value(),
                Optional.ofNullable(before).map(RelatedCompanyService::facts).orElse(Map.of()),
                Optional.ofNullable(after).map(RelatedCompanyService::facts).orElse(Map.of())));
    }

    private static Map<String, Object> facts(NewRelatedCompany company) {
        var facts = new TreeMap<String, Object>();
        facts.put("relation", company.relation());
        facts.put("name", company.name());
        facts.put("country", company.country());
        if (company.registrationNumber() != null) {
            facts.put("registrationNumber", company.registrationNumber());
        }
        if (!company.purpose().isEmpty()) {
            facts.put("whatItDoes", company.purpose());
        }
        return facts;
    }
}
