package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared in {@link SettlementBenchmark} is the same sum. */
class HandWrittenSchemeTest {

    @Test
    void comesToTheSameNetAmounts() {
        var benchmark = new SettlementBenchmark();

        for (var input : benchmark.inputs) {
            var settled = IncentiveCalculation.compute(benchmark.incentiveSchedule, input);

            assertThat(settled.totals().net().amount()).isEqualByComparingTo(HandWrittenScheme.net(input));
        }
        assertThat(benchmark.settleThousandEngagements())
                .isEqualByComparingTo(benchmark.settleThousandEngagementsByHand());
    }
}
