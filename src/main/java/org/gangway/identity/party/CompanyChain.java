package org.gangway.identity.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.PartyName;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The companies around a party as they hang on each other: parents upwards, sub-contractors downwards. */
final class CompanyChain {

    private final String partyName;
    private final String partyCountry;
    private final List<RelatedCompany> all;

    CompanyChain(Party party, List<RelatedCompany> all) {
        this.partyName = party.name();
        this.partyCountry = party.country();
        this.all = List.copyOf(all);
    }

    /**
     * Checks that a company can stand where it is said to stand.
     *
     * @param self the one that changes; null for a new one
     */
    void require(NewRelatedCompany company, @Nullable RelatedCompanyId self) {
        var via = Optional.ofNullable(company.via());
        if (via.isPresent()
                && find(via.get())
                        .filter(it -> it.relation() == company.relation())
                        .isEmpty()) {
            throw new RuleViolation("identity.related-via-gone");
        }
        requireNoCircle(company, self);
        var hasOther = all.stream()
                .anyMatch(it -> it.relation() == CompanyRelation.PARENT
                        && !it.id().equals(self)
                        && it.via().equals(via));
        if (company.relation() == CompanyRelation.PARENT && hasOther) {
            throw new RuleViolation("identity.related-second-parent");
        }
    }

    /** No company hangs on itself, by whichever way, and the party is neither its own owner nor its own sub-contractor. */
    private void requireNoCircle(NewRelatedCompany company, @Nullable RelatedCompanyId self) {
        var circle = isSame(company.name(), company.country(), partyName, partyCountry);
        var next = Optional.ofNullable(company.via());
        while (next.isPresent() && !circle) {
            var between = find(next.get()).orElseThrow(() -> new RuleViolation("identity.related-via-gone"));
            circle = between.id().equals(self) || isSame(company, between.described());
            next = between.via();
        }
        if (circle) {
            throw new RuleViolation("identity.related-circle", Map.of("name", company.name()));
        }
    }

    private static boolean isSame(NewRelatedCompany one, NewRelatedCompany other) {
        if (one.country().equals(other.country())
                && one.registrationNumber() != null
                && other.registrationNumber() != null) {
            return one.registrationNumber().equals(other.registrationNumber());
        }
        return isSame(one.name(), one.country(), other.name(), other.country());
    }

    private static boolean isSame(String name, String country, String otherName, String otherCountry) {
        return country.equals(otherCountry) && new PartyName(name).isLike(new PartyName(otherName));
    }

    /** Whether others hang on that one. */
    boolean hangsOn(RelatedCompanyId id) {
        return all.stream().anyMatch(it -> it.via().filter(id::equals).isPresent());
    }

    /** Parents first; each company is followed by those that hang on it, by name. */
    List<RelatedCompanyLine> lines() {
        var lines = new ArrayList<RelatedCompanyLine>();
        for (var relation : CompanyRelation.values()) {
            collect(relation, Optional.empty(), lines);
        }
        return lines;
    }

    private void collect(CompanyRelation relation, Optional<RelatedCompanyId> via, List<RelatedCompanyLine> lines) {
        all.stream()
                .filter(it -> it.relation() == relation && it.via().equals(via))
                .sorted(Comparator.comparing(it -> it.described().name()))
                .forEach(it -> {
                    lines.add(new RelatedCompanyLine(it.id(), it.described()));
                    collect(relation, Optional.of(it.id()), lines);
                });
    }

    private Optional<RelatedCompany> find(RelatedCompanyId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
