package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditFloor;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelClassification;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LevelPhase;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.incentive.terms.PhaseStart;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.shared.Percentage;

/** Random terms over the whole grammar, always sound. */
public record AnySchedule(Dice dice, boolean points, boolean categories, RepeatTiming timing) {

    public static IncentiveSchedule of(long seed) {
        return of(Dice.of(seed));
    }

    static IncentiveSchedule of(Dice dice) {
        return of(dice, RepeatTiming.BEFORE_CAPS);
    }

    static IncentiveSchedule of(Dice dice, RepeatTiming timing) {
        return new AnySchedule(dice, dice.chance(40), dice.chance(40), timing).schedule();
    }

    private IncentiveSchedule schedule() {
        var levels = levels();
        var pools = categories ? pools() : List.<PerformanceCategory>of();
        var pool = (categories
                        ? pools.stream().map(PerformanceCategory::pool)
                        : levels.stream().map(LevelIncentive::allocation))
                .reduce(Percentage.ZERO, Percentage::plus);
        var usesPoints = levels.stream().anyMatch(level -> level.credit() instanceof CreditRule.ServicePoints);
        var further = further(levels).withCategories(pools);
        return new IncentiveSchedule(
                dice.currency(),
                dice.percent(12),
                pool,
                levels,
                caps(),
                bonusTerms(),
                new AmountRounding(
                        dice.one(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)),
                        dice.any(RoundingMoment.class)),
                new FigureTreatments(handling(), handling(), handling(), handling()),
                usesPoints ? further.withPoints(conversion()) : further);
    }

    private UnusableFigureTreatment handling() {
        return dice.any(UnusableFigureTreatment.class);
    }

    private List<LevelIncentive> levels() {
        var count = dice.whole(2, 6);
        return IntStream.range(0, count).mapToObj(i -> level(i, count)).toList();
    }

    /** With categories, the first half shares one pool and the second half the other. */
    private LevelIncentive level(int i, int count) {
        var rules = new AnyRules(dice);
        var credit = rules.credit(points);
        var isKey = i > 0 && !categories && dice.chance(10);
        var kind = isKey ? LevelClass.KEY_MEASUREMENT : LevelClass.CRITICAL;
        var category = categories ? (i < count / 2 ? "first" : "second") : "";
        return new LevelIncentive(
                "l" + i,
                "Level " + i,
                Direction.HIGHER,
                isKey ? Percentage.ZERO : allocation(i, count),
                rules.defaultRule(),
                credit,
                isKey ? new BonusRule.NoBonus() : rules.bonus(),
                rules.earnBack(),
                rules.repeat(credit instanceof CreditRule.ServicePoints, timing),
                new LevelClassification(kind, category, phases()));
    }

    private Percentage allocation(int i, int count) {
        if (!categories) {
            return dice.percent(40);
        }
        var half = i < count / 2 ? count / 2 : count - count / 2;
        var isLast = i == count / 2 - 1 || i == count - 1;
        var share = 100 / half;
        return Percentage.of((isLast ? 100 - share * (half - 1) : share) + "");
    }

    private List<PhaseStart> phases() {
        var start = IncentiveFixtures.MARCH.minusMonths(dice.whole(0, 6)).atDay(dice.whole(1, 20));
        return switch (dice.whole(0, 7)) {
            case 0 ->
                List.of(
                        new PhaseStart(LevelPhase.BASELINING, start),
                        new PhaseStart(LevelPhase.GRACE, start.plusMonths(1)),
                        new PhaseStart(LevelPhase.IN_EFFECT, start.plusMonths(3)));
            case 1 ->
                List.of(
                        new PhaseStart(LevelPhase.IN_EFFECT, start),
                        new PhaseStart(LevelPhase.SUSPENDED, start.plusMonths(2)),
                        new PhaseStart(LevelPhase.IN_EFFECT, start.plusMonths(4)),
                        new PhaseStart(LevelPhase.RETIRED, start.plusMonths(6)));
            default -> List.of();
        };
    }

    private List<PerformanceCategory> pools() {
        return List.of(
                new PerformanceCategory("first", "Quality", dice.percent(150)),
                new PerformanceCategory("second", "Speed", dice.percent(150)));
    }

    private List<CreditCap> caps() {
        var caps = new ArrayList<CreditCap>();
        add(caps, 50, new CreditCap.PerLevel(dice.percent(6), dice.any(PercentageBasis.class)));
        add(
                caps,
                60,
                new CreditCap.PerMonth(
                        dice.percent(12), dice.one(List.of(PercentageBasis.FEE, PercentageBasis.AT_RISK))));
        add(caps, 40, new CreditCap.Rolling(dice.percent(6), dice.whole(2, 12)));
        add(caps, 30, new CreditCap.ContractYear(dice.percent(6)));
        add(caps, 30, new CreditCap.ContractYearAmount(dice.money(5_000_000)));
        return caps;
    }

    private void add(List<CreditCap> caps, int chance, CreditCap cap) {
        if (dice.chance(chance)) {
            caps.add(cap);
        }
    }

    private BonusTerms bonusTerms() {
        return new BonusTerms(
                dice.any(BonusGate.class),
                dice.percent(2),
                dice.chance(40) ? dice.percent(1) : null,
                dice.chance(30) ? new ContractShare(dice.percent(5), dice.money(20_000_000)) : null);
    }

    private OptionalTerms further(List<LevelIncentive> levels) {
        var further = OptionalTerms.NONE
                .withDeliverables(deliverables())
                .withYearStart(dice.whole(1, 12))
                .withEarnBack(new EarnBackLimits(
                        dice.whole(0, 1), dice.chance(30) ? dice.money(50_000) : null, dice.any(AtTermEnd.class)));
        if (dice.chance(60)) {
            var always = dice.chance(30) ? List.of(levels.getFirst().serviceLevel()) : List.<String>of();
            further = further.withCauses(new CommonCauseRule.OneCredit(always));
        }
        if (dice.chance(50)) {
            further = further.withLateReport(dice.money(25_000));
        }
        return dice.chance(30)
                ? further.withFloor(new CreditFloor(dice.money(1_000_000), dice.any(Bound.class)))
                : further;
    }

    private List<Deliverable> deliverables() {
        return List.of(
                new Deliverable("plan", "Transition plan", new DelayCredit.OwnAmount(dice.money(100_000))),
                new Deliverable(
                        "system",
                        "New system",
                        new DelayCredit.PerDays(
                                dice.money(500_000),
                                dice.percent(12),
                                dice.whole(1, 3),
                                dice.any(DayCount.class),
                                Percentage.of("55"),
                                dice.chance(70) ? dice.whole(0, 15) : null)));
    }

    private PointsConversion conversion() {
        return switch (dice.whole(0, 2)) {
            case 0 ->
                new PointsConversion.Brackets(
                        dice.money(3_000),
                        List.of(
                                bracket(dice.whole(0, 40), "1"),
                                bracket(dice.whole(50, 90), "1.2"),
                                bracket(dice.whole(100, 150), "1.5")));
            case 1 ->
                new PointsConversion.PercentTable(
                        dice.one(List.of(PercentageBasis.FEE, PercentageBasis.AT_RISK)),
                        List.of(pointStep(10, "1"), pointStep(60, "2.5"), pointStep(120, "4")));
            default ->
                new PointsConversion.PercentEach(
                        dice.number(0, 1, 2).add(new BigDecimal("0.01")),
                        dice.one(List.of(PercentageBasis.FEE, PercentageBasis.AT_RISK)),
                        Percentage.of("20"));
        };
    }

    private static PointsConversion.Bracket bracket(int above, String multiplier) {
        return new PointsConversion.Bracket(BigDecimal.valueOf(above), new BigDecimal(multiplier));
    }

    private static PointsConversion.PointStep pointStep(int atLeast, String credit) {
        return new PointsConversion.PointStep(BigDecimal.valueOf(atLeast), Percentage.of(credit));
    }
}
