package org.gangway.identity.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyChainTest {

    private final Party party = Party.vendor(new PartyName("Sahyadri"), "IN", PartyId.next());
    private final List<RelatedCompany> known = new ArrayList<>();

    @Test
    void listsParentsFirstAndEachBehindTheOneItHangsOn() {
        var konkan = sub("Konkan", "IN", null);
        sub("Amba", "IN", null);
        sub("Zilla", "LK", konkan);
        var holding = parent("Sahyadri Holding", null);
        parent("Deccan Group", holding);

        assertThat(chain().lines())
                .extracting(line -> line.company().name())
                .containsExactly("Sahyadri Holding", "Deccan Group", "Amba", "Konkan", "Zilla");
    }

    @Test
    void refusesACircleOfAnyLength() {
        var one = sub("One", "IN", null);
        var two = sub("Two", "IN", one);
        var three = sub("Three", "IN", two);

        refused("identity.related-circle", described("One", "IN", three.id(), null), one.id());
        refused("identity.related-circle", described("One", "IN", one.id(), null), one.id());
        refused("identity.related-circle", described("ONE Ltd.", "IN", three.id(), null), null);
        assertThatCode(() -> chain().require(described("One", "LK", three.id(), null), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> chain().require(described("Three", "IN", one.id(), null), three.id()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheCompanyItself() {
        refused("identity.related-circle", described("SAHYADRI Pvt Ltd", "IN", null, null), null);
    }

    @Test
    void tellsNamesakesApartByTheirNumbers() {
        var one = add(new NewRelatedCompany(CompanyRelation.SUBCONTRACTOR, null, "One", "IN", "U-1", ""));

        assertThatCode(() -> chain().require(described("One", "IN", one.id(), "U2"), null))
                .doesNotThrowAnyException();
        refused("identity.related-circle", described("Other", "IN", one.id(), "u 1"), null);
    }

    @Test
    void letsACompanyHaveOneParent() {
        var holding = parent("Sahyadri Holding", null);

        refused(
                "identity.related-second-parent",
                new NewRelatedCompany(CompanyRelation.PARENT, null, "Other", "IN", null, ""),
                null);
        assertThatCode(() -> chain().require(
                                new NewRelatedCompany(CompanyRelation.PARENT, holding.id(), "Deccan", "IN", null, ""),
                                null))
                .doesNotThrowAnyException();
        assertThatCode(() -> chain().require(
                                new NewRelatedCompany(CompanyRelation.PARENT, null, "Renamed", "IN", null, ""),
                                holding.id()))
                .doesNotThrowAnyException();
    }

    @Test
    void hangsNothingOnACompanyOfTheOtherRelationOrOnNone() {
        var holding = parent("Sahyadri Holding", null);

        refused("identity.related-via-gone", described("One", "IN", holding.id(), null), null);
        refused("identity.related-via-gone", described("One", "IN", RelatedCompanyId.next(), null), null);
    }

    private CompanyChain chain() {
        return new CompanyChain(party, known);
    }

    private RelatedCompany sub(String name, String country, @Nullable RelatedCompany via) {
        return add(described(name, country, via == null ? null : via.id(), null));
    }

    private RelatedCompany parent(String name, @Nullable RelatedCompany via) {
        return add(new NewRelatedCompany(CompanyRelation.PARENT, via == null ? null : via.id(), name, "IN", null, ""));
    }

    private RelatedCompany add(NewRelatedCompany described) {
        var company = new RelatedCompany(party.id(), described);
        known.add(company);
        return company;
    }

    private static NewRelatedCompany described(
            String name, String country, @Nullable RelatedCompanyId via, @Nullable String number) {
        return new NewRelatedCompany(CompanyRelation.SUBCONTRACTOR, via, name, country, number, "");
    }

    private void refused(String rule, NewRelatedCompany company, @Nullable RelatedCompanyId self) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> chain().require(company, self))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
