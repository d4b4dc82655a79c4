package org.gangway.incentive;

import static org.gangway.incentive.IncentiveFixtures.MARCH;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** Random terms and a random month for them, over the whole grammar. */
public record AnyMonth(IncentiveSchedule schedule, MonthInput input) {

    public static AnyMonth of(long seed) {
        return of(seed, RepeatTiming.BEFORE_CAPS);
    }

    static AnyMonth of(long seed, RepeatTiming timing) {
        var dice = Dice.of(seed);
        var incentiveSchedule = AnySchedule.of(dice, timing);
        return new AnyMonth(incentiveSchedule, input(dice, incentiveSchedule));
    }

    public Statement settle() {
        return IncentiveCalculation.compute(schedule, input);
    }

    public AnyMonth with(MonthInput other) {
        return new AnyMonth(schedule, other);
    }

    AnyMonth with(List<LevelResult> results) {
        return with(new MonthInput(input.month(), input.fee(), results, input.circumstances()));
    }

    /** Where one cause has one credit, a further failure may take the place of a dearer one. */
    AnyMonth withAllCredits() {
        return new AnyMonth(schedule.with(schedule.further().withCauses(new CommonCauseRule.AllCredits())), input);
    }

    static MonthInput input(Dice dice, IncentiveSchedule incentiveSchedule) {
        var results = incentiveSchedule.serviceLevels().stream()
                .map(level -> result(dice, level))
                .toList();
        return new MonthInput(MARCH, dice.money(10_000_000), results, circumstances(dice, incentiveSchedule));
    }

    private static LevelResult result(Dice dice, LevelIncentive level) {
        var history = IntStream.rangeClosed(1, dice.whole(0, 9))
                .mapToObj(back -> past(dice, back))
                .toList();
        var result = evaluated(dice, level, history).withIncidents(dice.whole(0, 10));
        return dice.chance(25)
                ? result.withBeforeRelief(new OutcomeBeforeRelief(Attainment.BELOW_MINIMUM, new BigDecimal("91.5")))
                : result;
    }

    private static LevelResult evaluated(Dice dice, LevelIncentive level, List<EarlierResult> history) {
        var key = level.serviceLevel();
        var expected = new BigDecimal("98");
        var minimum = dice.chance(80) ? new BigDecimal("95") : null;
        if (dice.chance(20)) {
            return new LevelResult(key, dice.one(UNMEASURED), null, expected, minimum, history);
        }
        var value = dice.number(93, 100, 3);
        return new LevelResult(key, outcome(value, minimum), value, expected, minimum, history);
    }

    private static final List<Attainment> UNMEASURED = List.of(
            Attainment.NO_FIGURES,
            Attainment.TOO_FEW_CASES,
            Attainment.RELIEVED,
            Attainment.REPORTED_LATE,
            Attainment.NO_WINDOW_ENDS);

    private static Attainment outcome(BigDecimal value, @Nullable BigDecimal minimum) {
        if (value.compareTo(new BigDecimal("98")) >= 0) {
            return Attainment.MET;
        }
        return minimum != null && value.compareTo(minimum) < 0 ? Attainment.BELOW_MINIMUM : Attainment.BELOW_EXPECTED;
    }

    private static EarlierResult past(Dice dice, int back) {
        var month = MARCH.minusMonths(back);
        var none = Money.zero(dice.currency());
        if (dice.chance(15)) {
            return new EarlierResult(month, dice.one(UNMEASURED), none, none, 0, null);
        }
        var value = dice.number(93, 100, 3);
        var outcome = outcome(value, new BigDecimal("95"));
        var credit = outcome.isMissed() && dice.chance(80) ? dice.money(50_000) : none;
        return new EarlierResult(month, outcome, credit, none, dice.whole(0, 5), value);
    }

    private static MonthCircumstances circumstances(Dice dice, IncentiveSchedule incentiveSchedule) {
        var levels = incentiveSchedule.serviceLevels().stream()
                .map(LevelIncentive::serviceLevel)
                .toList();
        var chosen = dice.chance(50) ? dice.one(levels) : null;
        return MonthCircumstances.NONE
                .withPast(IntStream.rangeClosed(1, dice.whole(0, 14))
                        .mapToObj(back -> pastMonth(dice, back))
                        .toList())
                .withCauses(dice.chance(50) ? List.of(new CommonCause("incident-1", levels, chosen)) : List.of())
                .withDeliverables(deliverables(dice))
                .withLateReports(dice.whole(0, 2))
                .withTermEnd(dice.chance(30) ? MARCH : null);
    }

    private static SettledMonthAmounts pastMonth(Dice dice, int back) {
        return new SettledMonthAmounts(
                MARCH.minusMonths(back),
                dice.money(10_000_000),
                dice.money(200_000),
                dice.money(100_000),
                dice.money(20_000),
                dice.whole(0, 1));
    }

    private static List<DeliverableResult> deliverables(Dice dice) {
        var due = Instant.parse("2026-03-01T12:00:00Z");
        return Stream.of("plan", "system")
                .filter(_ -> dice.chance(70))
                .map(key -> new DeliverableResult(
                        key,
                        due,
                        due.plusSeconds(dice.whole(-100_000, 3_000_000)),
                        dice.chance(15),
                        dice.chance(30) ? dice.money(20_000) : Money.zero(dice.currency())))
                .toList();
    }
}
