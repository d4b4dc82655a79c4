package org.gangway.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.Bound;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class IncentiveWordingTest {

    @Test
    void tellsFromWhereABonusIsEarned() {
        var rule = new BonusRule.BeyondThreshold(
                new BigDecimal("92"), Bound.INCLUDED, new Percentage(new BigDecimal("1")));

        var facts = IncentiveWording.bonus(rule).args();

        assertThat(facts.get("bound")).isEqualTo("INCLUDED");
        assertThat(facts.get("threshold")).isEqualTo(new BigDecimal("92"));
    }
}
