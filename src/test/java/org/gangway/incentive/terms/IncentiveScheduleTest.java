package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.incentive.IncentiveFixtures.demo;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gangway.incentive.RandomMonth;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.json.FieldFault;
import org.gangway.measure.Bound;
import org.gangway.measure.LevelValues;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class IncentiveScheduleTest {

    @Test
    void namesTheSumOfAllocationsThatDoNotAddUp() {
        var it = demo();
        var levels = it.serviceLevels().subList(0, 4);
        var terms = new IncentiveSchedule(
                it.currency(),
                it.amountAtRisk(),
                it.pool(),
                levels,
                it.caps(),
                it.bonus(),
                it.rounding(),
                it.handling());

        assertThat(ScheduleCheck.faults(terms))
                .containsExactly(new FieldFault(
                        "serviceLevels",
                        "incentive.allocations-do-not-add-up",
                        NamedFacts.of("sum", percent("90"), "pool", percent("100"))));
    }

    @Test
    void findsEveryFaultAtOnceWithItsPlace() {
        var tiers = List.of(tier("95", "1"), tier("98", "2"), tier("98", "200"));
        var levels = List.of(
                level("a", "60", new CreditRule.TierTable(PercentageBasis.FEE, Bound.EXCLUSIVE, tiers)),
                level(
                        "a",
                        "40",
                        new DefaultRule.TimesInWindow(5, 3, CountedMisses.ANY_MISS),
                        new CreditRule.ShortfallTable(List.of())));
        var terms = schedule("0", levels, new CreditCap.PerMonth(percent("10"), PercentageBasis.ALLOCATION));

        assertThat(ScheduleCheck.faults(terms.schedule()))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactlyInAnyOrder(
                        "amountAtRisk incentive.share-out-of-range",
                        "serviceLevels[0].credit.tiers incentive.worse-is-cheaper",
                        "serviceLevels[0].credit.tiers[2].credit incentive.share-out-of-range",
                        "serviceLevels[0].credit.tiers[2].from incentive.bound-twice",
                        "serviceLevels[1].serviceLevel incentive.service-level-twice",
                        "serviceLevels[1].defaultRule.times incentive.months-out-of-range",
                        "serviceLevels[1].credit.steps incentive.table-empty",
                        "caps[0].basis incentive.month-cap-of-allocation");
    }

    @Test
    void refusesToComputeWithFaults() {
        var terms = schedule("0", List.of(level("a", "100", new CreditRule.WholeAllocation())));

        assertThatThrownBy(() -> settle(terms.schedule(), "100", result("a", "90")))
                .isInstanceOf(InvalidSchedule.class)
                .extracting(thrown -> ((RuleViolation) thrown).rule())
                .isEqualTo("incentive.schedule-has-faults");
    }

    @Test
    void holdsTheRulesAgainstTheAgreedLevels() {
        var levels = List.of(
                level("a", "50", new CreditRule.LinearShortfall()),
                level("b", "50", DefaultRule.belowMinimumOrTimes(4, 12), new CreditRule.WholeAllocation()));
        var targets = Map.of("a", new LevelValues(new BigDecimal("98"), null));

        assertThat(ScheduleCheck.faults(schedule("10", levels).schedule(), targets))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactly(
                        "serviceLevels[0].credit incentive.minimum-missing",
                        "serviceLevels[1].serviceLevel incentive.service-level-not-agreed");
    }

    @Test
    void comesBackFromJsonExactly() {
        var json = new JsonMapper();
        RandomCases.each(200, seed -> {
            var terms = RandomMonth.of(new Random(seed), RoundingMoment.TOTAL).schedule();

            var text = json.writeValueAsString(TermsCodec.write(terms));
            var back = TermsCodec.readSchedule(json.readValue(text, new TypeReference<Map<String, Object>>() {}));

            assertThat(back).isEqualTo(terms);
            assertThat(json.writeValueAsString(TermsCodec.write(back))).isEqualTo(text);
        });
    }

    @Test
    void writesNumbersInOneWayOnly() {
        var one = level(
                "a",
                "100.00",
                new CreditRule.PointsShort(new BigDecimal("1.50"), PercentageBasis.FEE, percent("1E+1")));
        var other = level(
                "a", "100", new CreditRule.PointsShort(new BigDecimal("1.5"), PercentageBasis.FEE, percent("10.0")));

        assertThat(TermsCodec.write(schedule("12", List.of(one)).schedule()))
                .isEqualTo(TermsCodec.write(schedule("12.0", List.of(other)).schedule()));
    }

    @Test
    void namesEveryFieldThatCannotBeRead() {
        var map = new LinkedHashMap<String, Object>(TermsCodec.write(demo()));
        map.put("amountAtRisk", 12);
        map.remove("pool");
        map.put("discount", "5");
        var caps = new ArrayList<Object>(List.of(Map.of("kind", "perWeek", "percent", "1", "basis", "FEES")));
        map.put("caps", caps);

        assertThatThrownBy(() -> TermsCodec.readSchedule(map))
                .isInstanceOfSatisfying(
                        InvalidSchedule.class,
                        thrown -> assertThat(thrown.faults())
                                .extracting(fault -> fault.path() + " " + fault.rule())
                                .containsExactlyInAnyOrder(
                                        "amountAtRisk json.field-unreadable",
                                        "pool json.field-missing",
                                        "discount json.field-unknown",
                                        "caps[0].kind json.kind-unknown"));
    }

    private static CreditRule.Tier tier(String from, String credit) {
        return new CreditRule.Tier(new BigDecimal(from), percent(credit));
    }
}
