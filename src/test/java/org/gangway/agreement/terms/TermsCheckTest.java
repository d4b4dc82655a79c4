package org.gangway.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.paidOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.schedule;
import static org.gangway.agreement.negotiation.AgreementFixtures.share;

import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.json.FieldFault;
import org.gangway.measure.Direction;
import org.junit.jupiter.api.Test;

class TermsCheckTest {

    private final ServiceLevelTerms close = closeOnTime("98", "95");
    private final ServiceLevelTerms paid = paidOnTime("90", "80");

    @Test
    void acceptsTermsThatFit() {
        assertThat(faults("DKK", close, paid, schedule(share(close, "60"), share(paid, "40"))))
                .isEmpty();
    }

    @Test
    void refusesAllocationsThatDoNotAddUp() {
        assertThat(faults("DKK", close, paid, schedule(share(close, "60"), share(paid, "30"))))
                .extracting(FieldFault::path, FieldFault::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "incentive.serviceLevels", "incentive.allocations-do-not-add-up"));
    }

    @Test
    void refusesAScheduleForServiceLevelsThatAreNotThere() {
        assertThat(faults("DKK", close, schedule(share(close, "60"), share(paid, "40"))))
                .extracting(FieldFault::path)
                .containsExactly("incentive.serviceLevels[1].serviceLevel");
    }

    @Test
    void refusesAnotherCurrencyThanTheEngagements() {
        assertThat(faults("EUR", close, schedule(share(close, "100"))))
                .extracting(FieldFault::path)
                .containsExactly("incentive.currency");
    }

    @Test
    void refusesTheWrongDirection() {
        var right = share(close, "100");
        var wrong = new LevelIncentive(
                right.serviceLevel(),
                right.name(),
                Direction.LOWER,
                right.allocation(),
                new org.gangway.incentive.terms.DefaultRule.BelowExpected(),
                right.credit(),
                right.bonus(),
                right.earnBack());

        assertThat(faults("DKK", closeOnTime("98", null), schedule(wrong)))
                .extracting(FieldFault::path)
                .containsExactly("incentive.serviceLevels[0].better");
    }

    @Test
    void isIncompleteWithoutASchedule() {
        assertThat(TermsCheck.of(Currency.getInstance("DKK"), List.of(close)).isComplete())
                .isFalse();
    }

    private static List<FieldFault> faults(String currency, TermValue... values) {
        return TermsCheck.of(Currency.getInstance(currency), List.of(values)).faults();
    }
}
