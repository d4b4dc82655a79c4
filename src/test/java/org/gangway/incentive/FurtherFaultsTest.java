package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.GrammarExample;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.json.FieldFault;
import org.gangway.measure.LevelValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms that make no sense, and where they say so. */
class FurtherFaultsTest {

    private static final String DKK = "\"currency\": \"DKK\"";

    @ParameterizedTest(name = "{1}")
    @MethodSource("senseless")
    void namesWhatMakesNoSense(String json, List<String> faults) {
        var found =
                ScheduleCheck.faults(GrammarExample.of(json.replace("DKK", DKK)).schedule());

        assertThat(found).extracting(fault -> fault.path() + " " + fault.rule()).containsExactlyElementsOf(faults);
    }

    static Stream<Arguments> senseless() {
        return Stream.of(
                at("{'levels': [{'allocation': '60'}]}", "serviceLevels allocations-do-not-add-up"),
                at(
                        "{'schedule': {'pool': '90', 'categories': [{'key': 'q', 'name': 'Q', 'pool': '50'},"
                                + " {'key': 'q', 'name': '', 'pool': '0'}]}, 'levels': [{'category': 'q', 'allocation':"
                                + " '60'}, {'serviceLevel': 'b', 'category': 'x'}, {'serviceLevel': 'c'}]}",
                        "categories[0] category-allocations-do-not-add-up",
                        "categories[1].name category-unnamed",
                        "categories[1].key category-twice",
                        "categories[1].pool not-positive",
                        "categories[1] category-allocations-do-not-add-up",
                        "categories category-pools-do-not-add-up",
                        "serviceLevels[1].category category-unknown",
                        "serviceLevels[2].category category-unknown"),
                at(
                        "{'levels': [{'credit': {'kind': 'servicePoints', 'bound': 'EXCLUSIVE', 'bands': []}}]}",
                        "serviceLevels[0].credit.bands table-empty",
                        "points points-without-conversion"),
                at(
                        "{'schedule': {'points': {'kind': 'brackets', 'pointValue': {'amount': '0', 'currency': 'EUR'},"
                                + " 'brackets': [{'above': '20', 'multiplier': '1'}, {'above': '-1', 'multiplier': '0'}]}}}",
                        "points points-not-used",
                        "points.pointValue not-positive",
                        "points.pointValue amount-in-another-currency",
                        "points.brackets bounds-not-rising",
                        "points.brackets[1].above number-negative",
                        "points.brackets[1].multiplier not-positive"),
                at(
                        "{'schedule': {'points': {'kind': 'percentTable', 'basis': 'ALLOCATION', 'steps': [{'atLeast': '2',"
                                + " 'credit': '4'}, {'atLeast': '5', 'credit': '3'}, {'atLeast': '5', 'credit': '101'}]}},"
                                + " 'levels': [{'repeat': {'kind': 'consecutive', 'from': 1, 'factor': '0.5', 'counted':"
                                + " 'ANY_MISS', 'timing': 'AFTER_CAPS'}, 'credit': {'kind': 'servicePoints', 'bound':"
                                + " 'EXCLUSIVE', 'rounding': {'scale': 19, 'mode': 'UNNECESSARY'}, 'bands': [{'from': '98',"
                                + " 'points': '2'}, {'from': '97', 'points': '1'}, {'from': '97', 'points': '0'}]}}]}",
                        "serviceLevels[0].credit.bands[2].points not-positive",
                        "serviceLevels[0].credit.bands[2].from bound-twice",
                        "serviceLevels[0].credit.bands worse-is-cheaper",
                        "serviceLevels[0].credit.rounding.mode rounding-refuses",
                        "serviceLevels[0].credit.rounding.scale scale-out-of-range",
                        "serviceLevels[0].repeat.from count-too-small",
                        "serviceLevels[0].repeat.factor repeat-is-cheaper",
                        "serviceLevels[0].repeat.timing points-repeat-after-caps",
                        "points.basis points-of-allocation",
                        "points.steps[2].atLeast bound-twice",
                        "points.steps[2].credit share-out-of-range",
                        "points.steps more-points-are-cheaper"),
                at(
                        "{'levels': [{'credit': {'kind': 'perIncident', 'amount': {'amount': '-1', DKK}}, 'repeat': {'kind':"
                                + " 'byCount', 'steps': [{'moreThan': 4, 'factor': '2'}, {'moreThan': 8, 'factor': '1.5'},"
                                + " {'moreThan': 0, 'factor': '1'}]}}]}",
                        "serviceLevels[0].credit.amount not-positive",
                        "serviceLevels[0].repeat.steps[2].moreThan count-too-small",
                        "serviceLevels[0].repeat.steps worse-is-cheaper"),
                at(
                        "{'levels': [{'credit': {'kind': 'chronicLumpSum', 'every': 0, 'months': 61, 'lumpSum': {'kind':"
                                + " 'ofAnnualFee', 'percent': '0'}}, 'repeat': {'kind': 'escalated', 'from': 1, 'counted':"
                                + " 'ANY_MISS', 'credit': {'kind': 'trimmedExcess', 'perUnit': {'amount': '0', DKK},"
                                + " 'most': '0'}}}]}",
                        "serviceLevels[0].credit.every count-too-small",
                        "serviceLevels[0].credit.months months-out-of-range",
                        "serviceLevels[0].credit.lumpSum.percent share-out-of-range",
                        "serviceLevels[0].repeat.from count-too-small",
                        "serviceLevels[0].repeat.credit.perUnit not-positive",
                        "serviceLevels[0].repeat.credit.most not-positive"),
                at(
                        "{'levels': [{}, {'serviceLevel': 'k', 'class': 'KEY_MEASUREMENT', 'allocation': '5', 'bonus':"
                                + " {'kind': 'beyondThreshold', 'threshold': '99', 'bound': 'INCLUSIVE', 'ofFee': '1'},"
                                + " 'phases': [{'phase': 'GRACE', 'from': '2026-02-01'}, {'phase': 'BASELINING', 'from':"
                                + " '2026-03-01'}, {'phase': 'IN_EFFECT', 'from': '2026-03-01'}]}]}",
                        "serviceLevels[1].allocation key-measurement-with-allocation",
                        "serviceLevels[1].bonus key-measurement-with-bonus",
                        "serviceLevels[1].phases[1] phases-out-of-order",
                        "serviceLevels[1].phases[2] phases-out-of-order",
                        "serviceLevels allocations-do-not-add-up",
                        "bonus.cap share-out-of-range"),
                at(
                        "{'schedule': {'bonus': {'gate': 'NONE', 'cap': '3', 'yearCap': '0', 'contractCap': {'percent': '101',"
                                + " 'contractAmount': {'amount': '0', DKK}}}}, 'levels': [{'bonus': {'kind': 'bonusTiers',"
                                + " 'bound': 'INCLUSIVE', 'tiers': [{'from': '99', 'ofFee': '2'}, {'from': '99.5', 'ofFee':"
                                + " '1'}]}}]}",
                        "serviceLevels[0].bonus.tiers better-earns-less",
                        "bonus.yearCap share-out-of-range",
                        "bonus.contractCap.percent share-out-of-range",
                        "bonus.contractCap.contractAmount not-positive"),
                at(
                        "{'schedule': {'caps': [{'kind': 'rolling', 'percent': '0', 'months': 0}, {'kind': 'contractYear',"
                                + " 'percent': '101'}, {'kind': 'contractYearAmount', 'amount': {'amount': '0', DKK}}]}}",
                        "caps[0].percent share-out-of-range",
                        "caps[0].months months-out-of-range",
                        "caps[1].percent share-out-of-range",
                        "caps[2].amount not-positive"),
                at(
                        "{'schedule': {'causes': {'kind': 'oneCredit', 'always': ['z']}, 'lateReport': {'amount': '0', DKK},"
                                + " 'floor': {'amount': {'amount': '0', DKK}, 'bound': 'INCLUSIVE'}, 'earnBackLimits':"
                                + " {'mostPerYear': -1, 'mostAmountPerYear': {'amount': '0', DKK}}, 'yearStart': 13}}",
                        "causes.always service-level-not-scheduled",
                        "lateReport not-positive",
                        "floor.amount not-positive",
                        "earnBackLimits.mostPerYear count-too-small",
                        "earnBackLimits.mostAmountPerYear not-positive",
                        "yearStart no-month-of-the-year"),
                at(
                        "{'schedule': {'deliverables': [{'key': 'd', 'name': '', 'credit': {'kind': 'ownAmount', 'amount':"
                                + " {'amount': '0', DKK}}}, {'key': 'd', 'name': 'D', 'credit': {'kind': 'perDays', 'value':"
                                + " {'amount': '0', DKK}, 'percent': '0', 'days': 0, 'count': 'EXACT', 'most': '0',"
                                + " 'terminateAfter': -1}}]}}",
                        "deliverables[0].name deliverable-unnamed",
                        "deliverables[0].credit.amount not-positive",
                        "deliverables[1].key deliverable-twice",
                        "deliverables[1].credit.value not-positive",
                        "deliverables[1].credit.percent share-out-of-range",
                        "deliverables[1].credit.days count-too-small",
                        "deliverables[1].credit.most share-out-of-range",
                        "deliverables[1].credit.terminateAfter count-too-small"));
    }

    @Test
    void needsNothingAtRiskWhereNothingIsMeasuredAgainstIt() {
        var fixed = "{'schedule': {'amountAtRisk': '0', 'pool': '0'}, 'levels': [{'allocation': '0', 'credit': {'kind':"
                + " 'fixedSum', 'amount': {'amount': '1', \"currency\": \"DKK\"}}}]}";
        var whole = "{'schedule': {'amountAtRisk': '0', 'pool': '0'}, 'levels': [{'allocation': '0'}]}";

        assertThat(ScheduleCheck.faults(
                        GrammarExample.of(fixed.replace('\'', '"')).schedule()))
                .isEmpty();
        assertThat(ScheduleCheck.faults(
                        GrammarExample.of(whole.replace('\'', '"')).schedule()))
                .extracting(FieldFault::path)
                .containsExactly("amountAtRisk", "pool");
    }

    @Test
    void asksForAMinimumWhereARuleCountsIt() {
        var level = IncentiveFixtures.level("a", "100", new CreditRule.WholeAllocation())
                .with(new RepeatRule.Escalated(2, CountedMisses.BELOW_MINIMUM, new CreditRule.LinearShortfall()));
        var terms = IncentiveFixtures.schedule("10", List.of(level)).schedule();

        assertThat(ScheduleCheck.faults(terms, Map.of("a", new LevelValues(new BigDecimal("98"), null))))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactly("serviceLevels[0].repeat incentive.minimum-missing");
    }

    private static Arguments at(String json, String... faults) {
        return Arguments.of(
                json.replace('\'', '"'),
                Stream.of(faults).map(it -> it.replace(" ", " incentive.")).toList());
    }
}
