package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.GrammarExample;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.measure.LevelValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with each rule, alone and against the agreed levels, and with what cannot be read. */
class FaultsOfRulesTest {

    private static final String DKK = "\"currency\": \"DKK\"";
    private static final String BONUS = "'schedule': {'bonus': {'gate': 'NONE', 'cap': '3'}}, ";
    private static final String POINTS = "{'kind': 'servicePoints', 'bound': 'EXCLUSIVE', 'bands': [{'from': '98',"
            + " 'points': '1'}], 'rounding': {'scale': 18, 'mode': 'HALF_UP'}}";

    @ParameterizedTest(name = "{1}")
    @MethodSource({"bonuses", "credits", "points", "levels"})
    void namesWhatMakesNoSense(String json, List<String> faults) {
        assertThat(ScheduleCheck.faults(of(json)))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactlyElementsOf(faults);
    }

    static Stream<Arguments> bonuses() {
        return Stream.of(
                at(
                        bonus("'kind': 'beyondThreshold', 'threshold': '99', 'bound': 'INCLUSIVE', 'ofFee': '0'"),
                        "serviceLevels[0].bonus.ofFee share-out-of-range"),
                at(
                        bonus("'kind': 'perPointBeyond', 'threshold': '99', 'perPoint': '0', 'most': '101'"),
                        "serviceLevels[0].bonus.perPoint not-positive",
                        "serviceLevels[0].bonus.most share-out-of-range"),
                at(
                        bonus("'kind': 'gainShare', 'baseline': '1', 'unitValue': {'amount': '0', DKK}, 'share': '0',"
                                + " 'most': {'amount': '0', DKK}"),
                        "serviceLevels[0].bonus.unitValue not-positive",
                        "serviceLevels[0].bonus.share share-out-of-range",
                        "serviceLevels[0].bonus.most not-positive"),
                at(
                        bonus("'kind': 'bonusTiers', 'bound': 'INCLUSIVE', 'tiers': []"),
                        "serviceLevels[0].bonus.tiers table-empty"),
                at(
                        bonus("'kind': 'bonusTiers', 'bound': 'INCLUSIVE', 'tiers': [{'from': '99', 'ofFee': '0'},"
                                + " {'from': '99', 'ofFee': '101'}]"),
                        "serviceLevels[0].bonus.tiers[0].ofFee share-out-of-range",
                        "serviceLevels[0].bonus.tiers[1].ofFee share-out-of-range",
                        "serviceLevels[0].bonus.tiers[1].from bound-twice"),
                // fewer days are better, so five days may earn more than ten
                at("{" + BONUS + "'levels': [{'better': 'LOWER', 'bonus': {'kind': 'bonusTiers', 'bound': 'INCLUSIVE',"
                        + " 'tiers': [{'from': '5', 'ofFee': '2'}, {'from': '10', 'ofFee': '1'}]}}]}"));
    }

    static Stream<Arguments> credits() {
        return Stream.of(
                at(
                        credit("'kind': 'pointsShort', 'perPoint': '0', 'basis': 'FEE', 'most': '0'"),
                        "serviceLevels[0].credit.perPoint not-positive",
                        "serviceLevels[0].credit.most share-out-of-range"),
                at(
                        credit("'kind': 'fixedSum', 'amount': {'amount': '0', DKK}"),
                        "serviceLevels[0].credit.amount not-positive"),
                at(
                        credit("'kind': 'tierTable', 'basis': 'FEE', 'bound': 'EXCLUSIVE', 'tiers': []"),
                        "serviceLevels[0].credit.tiers table-empty"),
                at(
                        credit("'kind': 'shortfallTable', 'steps': [{'atLeast': '1', 'credit': {'amount': '5', DKK}},"
                                + " {'atLeast': '1', 'credit': {'amount': '0', DKK}}]"),
                        "serviceLevels[0].credit.steps[1].credit not-positive",
                        "serviceLevels[0].credit.steps[1].atLeast bound-twice",
                        "serviceLevels[0].credit.steps worse-is-cheaper"),
                // the same credit for more is not cheaper
                at(credit("'kind': 'shortfallTable', 'steps': [{'atLeast': '1', 'credit': {'amount': '5', DKK}},"
                        + " {'atLeast': '2', 'credit': {'amount': '5', DKK}}]")),
                at(
                        credit(
                                "'kind': 'chronicLumpSum', 'every': 1, 'months': 60, 'lumpSum': {'kind': 'amount', 'amount':"
                                        + " {'amount': '0', DKK}}"),
                        "serviceLevels[0].credit.lumpSum.amount not-positive"));
    }

    static Stream<Arguments> points() {
        return Stream.of(
                at(points("'kind': 'percentEach', 'perPoint': '1', 'basis': 'FEE', 'most': '10'", POINTS)),
                at(points(
                        "'kind': 'percentEach', 'perPoint': '1', 'basis': 'FEE', 'most': '10'",
                        POINTS.replace("18", "0"))),
                at(
                        points("'kind': 'percentEach', 'perPoint': '0', 'basis': 'ALLOCATION', 'most': '0'", POINTS),
                        "points.perPoint not-positive",
                        "points.most share-out-of-range",
                        "points.basis points-of-allocation"),
                at(
                        points("'kind': 'brackets', 'pointValue': {'amount': '1', DKK}, 'brackets': []", POINTS),
                        "points.brackets table-empty"),
                at(
                        points(
                                "'kind': 'brackets', 'pointValue': {'amount': '1', DKK}, 'brackets': [{'above': '0',"
                                        + " 'multiplier': '1'}, {'above': '0', 'multiplier': '2'}]",
                                POINTS),
                        "points.brackets[1].above bound-twice"),
                at(points("'kind': 'percentTable', 'basis': 'FEE', 'steps': []", POINTS), "points.steps table-empty"),
                at(
                        points(
                                "'kind': 'percentTable', 'basis': 'FEE', 'steps': [{'atLeast': '0', 'credit': '4'}]",
                                POINTS),
                        "points.steps[0].atLeast not-positive"));
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                at("{'levels': [{'name': ' '}]}", "serviceLevels[0].name service-level-unnamed"),
                at(
                        "{'levels': [{'allocation': '-1'}, {'serviceLevel': 'b', 'allocation': '101'}]}",
                        "serviceLevels[0].allocation allocation-out-of-range",
                        "serviceLevels[1].allocation allocation-out-of-range"),
                at(
                        "{'levels': [{'defaultRule': {'kind': 'timesInWindow', 'times': 0, 'months': 6, 'counted':"
                                + " 'ANY_MISS'}}]}",
                        "serviceLevels[0].defaultRule.times months-out-of-range"),
                at(
                        "{'levels': [{'defaultRule': {'kind': 'anyOf', 'rules': []}}]}",
                        "serviceLevels[0].defaultRule.rules no-default-rule"),
                at(
                        "{'levels': [{'defaultRule': {'kind': 'anyOf', 'rules': [{'kind': 'belowExpected'}, {'kind':"
                                + " 'inARow', 'months': 61, 'counted': 'ANY_MISS'}]}}]}",
                        "serviceLevels[0].defaultRule.rules[1].months months-out-of-range"),
                at(
                        "{'levels': [{'earnBack': {'kind': 'afterGoodMonths', 'zone': 'ANY_MISS', 'goodMonths': 4,"
                                + " 'within': 3, 'inARow': false}}]}",
                        "serviceLevels[0].earnBack.goodMonths months-out-of-range"),
                at(
                        "{'levels': [{'earnBack': {'kind': 'onAverage', 'zone': 'ANY_MISS', 'months': 0}}]}",
                        "serviceLevels[0].earnBack.months months-out-of-range"),
                at(
                        "{'levels': [{'repeat': {'kind': 'byCount', 'steps': [], 'timing': 'AFTER_CAPS'}}]}",
                        "serviceLevels[0].repeat.steps table-empty"),
                at(
                        "{'levels': [{'repeat': {'kind': 'byCount', 'steps': [{'moreThan': 2, 'factor': '0.5'},"
                                + " {'moreThan': 2, 'factor': '2'}], 'timing': 'AFTER_CAPS'}}]}",
                        "serviceLevels[0].repeat.steps[1].moreThan bound-twice",
                        "serviceLevels[0].repeat.steps[0].factor repeat-is-cheaper"),
                at(
                        "{'schedule': {'caps': [{'kind': 'perLevel', 'percent': '0', 'basis': 'FEE'}, {'kind': 'perMonth',"
                                + " 'percent': '101', 'basis': 'ALLOCATION'}], 'rounding': {'mode': 'UNNECESSARY',"
                                + " 'moment': 'EACH_LINE'}}}",
                        "caps[0].percent share-out-of-range",
                        "caps[1].percent share-out-of-range",
                        "caps[1].basis month-cap-of-allocation",
                        "rounding.mode rounding-refuses"));
    }

    @Test
    void needsAServiceLevel() {
        assertThat(ScheduleCheck.faults(
                        IncentiveFixtures.schedule("10", List.of()).schedule()))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactly("serviceLevels incentive.no-service-levels");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("againstLevels")
    void namesWhatDoesNotFitTheAgreedLevels(String json, String minimum, List<String> faults) {
        var targets = new LevelValues(new BigDecimal("98"), minimum.isEmpty() ? null : new BigDecimal(minimum));

        assertThat(ScheduleCheck.faults(of(json), Map.of("a", targets)))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactlyElementsOf(faults);
        assertThat(ScheduleCheck.faults(of(json), Map.of("a", targets)))
                .allSatisfy(fault -> assertThat(fault.facts()).containsEntry("expected", new BigDecimal("98")));
    }

    static Stream<Arguments> againstLevels() {
        return Stream.of(
                against("{}", "98", "serviceLevels[0] minimum-not-below-expected"),
                against("{}", "97.99"),
                against(
                        credit("'kind': 'tierTable', 'basis': 'FEE', 'bound': 'EXCLUSIVE', 'tiers': [{'from': '98.01',"
                                + " 'credit': '1'}, {'from': '98', 'credit': '2'}, {'from': '97', 'credit': '3'}]"),
                        "95",
                        "serviceLevels[0].credit.tiers[0].from tier-above-expected"),
                against(
                        "{'schedule': {'points': {'kind': 'percentEach', 'perPoint': '1', 'basis': 'FEE', 'most': '10'}},"
                                + " 'levels': [{'credit': " + POINTS.replace("'98'", "'99'") + "}]}",
                        "95",
                        "serviceLevels[0].credit.bands[0].from tier-above-expected"),
                against(
                        "{'levels': [{'repeat': {'kind': 'escalated', 'from': 2, 'counted': 'ANY_MISS', 'credit': {'kind':"
                                + " 'tierTable', 'basis': 'FEE', 'bound': 'EXCLUSIVE', 'tiers': [{'from': '99', 'credit':"
                                + " '1'}]}}}]}",
                        "95",
                        "serviceLevels[0].repeat.credit.tiers[0].from tier-above-expected"),
                against(
                        bonus("'kind': 'beyondThreshold', 'threshold': '97.99', 'bound': 'INCLUSIVE', 'ofFee': '1'"),
                        "95",
                        "serviceLevels[0].bonus.threshold bonus-below-expected"),
                against(
                        bonus("'kind': 'beyondThreshold', 'threshold': '98', 'bound': 'INCLUSIVE', 'ofFee': '1'"),
                        "95"),
                against(
                        bonus("'kind': 'perPointBeyond', 'threshold': '97', 'perPoint': '1', 'most': '3'"),
                        "95",
                        "serviceLevels[0].bonus.threshold bonus-below-expected"),
                against(
                        bonus("'kind': 'bonusTiers', 'bound': 'INCLUSIVE', 'tiers': [{'from': '98', 'ofFee': '1'},"
                                + " {'from': '97', 'ofFee': '1'}]"),
                        "95",
                        "serviceLevels[0].bonus.tiers[1].from bonus-below-expected"),
                against(credit("'kind': 'linearShortfall'"), "", "serviceLevels[0].credit minimum-missing"),
                against("{'levels': [{'defaultRule': {'kind': 'belowExpected'}}]}", ""),
                against(rule("'kind': 'belowMinimum'"), "", "serviceLevels[0].defaultRule minimum-missing"),
                against(rule("'kind': 'inARow', 'months': 2, 'counted': 'ANY_MISS'"), ""),
                against(
                        rule("'kind': 'anyOf', 'rules': [{'kind': 'inARow', 'months': 2, 'counted': 'BELOW_MINIMUM'}]"),
                        "",
                        "serviceLevels[0].defaultRule minimum-missing"),
                against(
                        rule("'kind': 'timesInWindow', 'times': 2, 'months': 6, 'counted': 'BELOW_MINIMUM'"),
                        "",
                        "serviceLevels[0].defaultRule minimum-missing"),
                against(rule("'kind': 'timesInWindow', 'times': 2, 'months': 6, 'counted': 'ANY_MISS'"), ""),
                against(
                        repeat("'kind': 'consecutive', 'from': 2, 'factor': '2', 'counted': 'BELOW_MINIMUM'"),
                        "",
                        "serviceLevels[0].repeat minimum-missing"),
                against(repeat("'kind': 'consecutive', 'from': 2, 'factor': '2', 'counted': 'ANY_MISS'"), ""),
                against(
                        repeat("'kind': 'escalated', 'from': 2, 'counted': 'ANY_MISS', 'credit': {'kind':"
                                + " 'linearShortfall'}"),
                        "",
                        "serviceLevels[0].repeat minimum-missing"),
                against(
                        repeat("'kind': 'escalated', 'from': 2, 'counted': 'ANY_MISS', 'credit': {'kind':"
                                + " 'wholeAllocation'}"),
                        ""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unreadable")
    void namesWhatCannotBeRead(String json, List<String> faults) {
        var refused = catchThrowableOfType(InvalidSchedule.class, () -> of(json));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactlyInAnyOrderElementsOf(faults);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                at(
                        "{'schedule': {'causes': {'kind': 'oneCredit', 'always': [1]}}}",
                        "causes.always[0] json.field-unreadable"),
                at(
                        credit("'kind': 'fixedSum', 'amount': {'amount': '0.001', DKK}"),
                        "serviceLevels[0].credit.amount.amount json.field-unreadable"),
                at(
                        credit("'kind': 'fixedSum', 'amount': {'amount': '1', DKK, 'tax': '25'}"),
                        "serviceLevels[0].credit.amount.tax json.field-unknown"),
                at(credit("'kind': 'wholeAllocation', 'most': '1'"), "serviceLevels[0].credit.most json.field-unknown"),
                at(repeat("'kind': 'often'"), "serviceLevels[0].repeat.kind json.kind-unknown"));
    }

    private static String bonus(String fields) {
        return "{" + BONUS + "'levels': [{'bonus': {" + fields + "}}]}";
    }

    private static String credit(String fields) {
        return "{'levels': [{'credit': {" + fields + "}}]}";
    }

    private static String rule(String fields) {
        return "{'levels': [{'defaultRule': {" + fields + "}}]}";
    }

    private static String repeat(String fields) {
        return "{'levels': [{'repeat': {" + fields + "}}]}";
    }

    private static String points(String conversion, String credit) {
        return "{'schedule': {'points': {" + conversion + "}}, 'levels': [{'credit': " + credit + "}]}";
    }

    private static IncentiveSchedule of(String json) {
        return GrammarExample.of(json.replace('\'', '"').replace("DKK", DKK)).schedule();
    }

    private static Arguments at(String json, String... faults) {
        return Arguments.of(json, rules(faults));
    }

    private static Arguments against(String json, String minimum, String... faults) {
        return Arguments.of(json, minimum, rules(faults));
    }

    private static List<String> rules(String... faults) {
        return Stream.of(faults)
                .map(it -> it.contains(" json.") ? it : it.replace(" ", " incentive."))
                .toList();
    }
}
