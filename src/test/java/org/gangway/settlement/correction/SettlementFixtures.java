package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.measure.Unit;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.DisputePosition;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.Proposal;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;

/** Months and statements that tests talk about. */
public final class SettlementFixtures {

    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final EngagementId ENGAGEMENT =
            new EngagementId(UUID.fromString("00000000-0000-0000-0000-00000000e001"));
    public static final Money FEE = Money.of("400000.00", "DKK");
    public static final Instant NOON = Instant.parse("2026-04-08T10:05:00Z");
    public static final String CLOSE = "close";
    public static final String ACCURACY = "accuracy";

    private SettlementFixtures() {}

    /** 12 % at risk, 60/40; credits at most 10 % of the fee; 1 % bonus from 99.5; a credit is earned back after 2 good months. */
    public static IncentiveSchedule schedule() {
        return new IncentiveSchedule(
                Currency.getInstance("DKK"),
                Percentage.of("12"),
                Percentage.HUNDRED,
                List.of(level(CLOSE, "Close tasks on time", "60"), level(ACCURACY, "Accuracy of postings", "40")),
                List.of(new CreditCap.PerMonth(Percentage.of("10"), PercentageBasis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL));
    }

    /** The close costs 250 for each failure; the accuracy 1,000, and twice as much where it failed more than four times. */
    public static IncentiveSchedule countingFailures() {
        var usual = schedule();
        var steps = List.of(new CountMultiplier(4, BigDecimal.TWO));
        return new IncentiveSchedule(
                usual.currency(),
                usual.amountAtRisk(),
                usual.pool(),
                List.of(
                        level(CLOSE, "Close tasks on time", "60", new CreditRule.PerIncident(kroner("250.00"))),
                        level(ACCURACY, "Accuracy of postings", "40", new CreditRule.FixedSum(kroner("1000.00")))
                                .with(new RepeatRule.ByCount(steps, RepeatTiming.BEFORE_CAPS))),
                usual.caps(),
                usual.bonus(),
                usual.rounding(),
                usual.handling());
    }

    private static LevelIncentive level(String key, String name, String allocation) {
        return level(key, name, allocation, new CreditRule.WholeAllocation());
    }

    private static LevelIncentive level(String key, String name, String allocation, CreditRule credit) {
        return new LevelIncentive(
                key,
                name,
                Direction.HIGHER,
                Percentage.of(allocation),
                new DefaultRule.BelowExpected(),
                credit,
                new BonusRule.BeyondThreshold(new BigDecimal("99.5"), Bound.INCLUSIVE, Percentage.of("1")),
                new EarnBackRule.AfterGoodMonths(CountedMisses.ANY_MISS, 2, 3, true));
    }

    public static TermsOfMonth terms(YearMonth month) {
        return terms(Period.of(month), 2, schedule());
    }

    /** A version that is in force on those days of a month. */
    public static TermsOfMonth terms(Period days, int number, IncentiveSchedule incentiveSchedule) {
        return new TermsOfMonth(
                days,
                number,
                "ab".repeat(32),
                incentiveSchedule,
                FEE,
                FeeRules.USUAL,
                List.of(),
                null,
                Optional.empty(),
                YearMonth.of(2028, 12));
    }

    /** What a version says of the days it is in force, each service level held against expected 98 and minimum 95. */
    public static SettledPart part(
            Period days,
            int number,
            IncentiveSchedule incentiveSchedule,
            MonthCircumstances monthCircumstances,
            String close,
            String accuracy) {
        var results = List.of(result(CLOSE, close), result(ACCURACY, accuracy));
        return terms(days, number, incentiveSchedule).settled(results, new CorrectedHistory(), monthCircumstances);
    }

    /** The same of a whole month with these results. */
    public static SettledPart part(YearMonth month, IncentiveSchedule incentiveSchedule, List<LevelResult> results) {
        return terms(Period.of(month), 1, incentiveSchedule).settled(new MonthInput(month, FEE, results), List.of());
    }

    public static SettledMonth settled(SettledPart... parts) {
        return SettledMonth.compute(ENGAGEMENT, List.of(parts), List.of());
    }

    /** Held against expected 98 and minimum 95. */
    public static MonthResult result(String key, String value) {
        var figure = new BigDecimal(value);
        var attainment = figure.compareTo(new BigDecimal("95")) < 0
                ? Attainment.BELOW_MINIMUM
                : figure.compareTo(new BigDecimal("98")) < 0 ? Attainment.BELOW_EXPECTED : Attainment.MET;
        return new MonthResult(figure(key, attainment, figure), figure, true, LocalDate.of(2026, 4, 9));
    }

    public static MonthResult notReported(String key, Attainment attainment) {
        return new MonthResult(figure(key, attainment, null), null, false, LocalDate.of(2026, 4, 9));
    }

    private static LevelFigure figure(
            String key, Attainment attainment, @org.jspecify.annotations.Nullable BigDecimal value) {
        var name = key.equals(CLOSE) ? "Close tasks on time" : "Accuracy of postings";
        return new LevelFigure(key, name, Unit.PERCENT, attainment, value, new BigDecimal("98"), new BigDecimal("95"));
    }

    /** March, without history. */
    public static SettledMonth march(String close, String accuracy) {
        var results = List.of(result(CLOSE, close), result(ACCURACY, accuracy));
        var part = terms(MARCH).settled(results, new CorrectedHistory(), MonthCircumstances.NONE);
        return SettledMonth.compute(ENGAGEMENT, List.of(part), List.of());
    }

    /** March under one version until the 15th and another one that says the same from the 16th on. */
    public static SettledMonth sharedMarch(String close, String accuracy) {
        var results = List.of(result(CLOSE, close), result(ACCURACY, accuracy));
        var parts = List.of(
                terms(new Period(MARCH.atDay(1), MARCH.atDay(15)), 1, schedule()),
                terms(new Period(MARCH.atDay(16), MARCH.atDay(31)), 2, schedule()));
        return SettledMonth.compute(
                ENGAGEMENT,
                parts.stream()
                        .map(part -> part.settled(results, new CorrectedHistory(), MonthCircumstances.NONE))
                        .toList(),
                List.of());
    }

    public static MonthlyStatement draft() {
        return MonthlyStatement.prepare(march("94.0", "99.7"));
    }

    public static MonthlyStatement proposed() {
        var statement = draft();
        statement.propose(proposal());
        return statement;
    }

    public static MonthlyStatement agreed() {
        var statement = proposed();
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));
        return statement;
    }

    public static Approval approval(String name) {
        return new Approval(new PersonId(new UUID(0, name.hashCode())), name, NOON);
    }

    public static Proposal proposal() {
        return Proposal.by(new PersonId(new UUID(0, 5)), "Lise Vang", NOON, null);
    }

    /** The credit of 28,800 should have been 10,000. */
    public static Dispute disputeBy(Side side) {
        return dispute(side, "-10000.00");
    }

    public static Dispute dispute(Side side, String claimed) {
        var line = new StatementLine(LineKey.credit(CLOSE), "Close tasks on time", null, kroner("-28800.00"), null);
        return Dispute.open(side, line, position(claimed));
    }

    public static DisputePosition position(String amount) {
        return new DisputePosition(
                new BigDecimal(amount),
                new PersonId(new UUID(0, 7)),
                "Meera Kulkarni",
                NOON,
                "Two tasks were late on our side.");
    }

    public static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }
}
