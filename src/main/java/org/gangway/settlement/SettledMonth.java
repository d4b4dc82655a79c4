package org.gangway.settlement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/**
 * Everything a month's statement says and rests on: terms, figures, history, and the explained amounts.
 *
 * @param termsNumber number of the signed version of the agreement
 * @param termsSha256 fingerprint of that version
 * @param figures every agreed service level, also those that nothing is owed for
 * @param adjustments what corrected figures change of agreed months before this one
 */
public record SettledMonth(
        EngagementId engagement,
        int termsNumber,
        String termsSha256,
        Schedule schedule,
        MonthInput input,
        List<LevelFigure> figures,
        Statement statement,
        List<Adjustment> adjustments) {

    public SettledMonth {
        figures = List.copyOf(figures);
        adjustments = List.copyOf(adjustments);
    }

    static SettledMonth compute(
            EngagementId engagement,
            TermsOfMonth terms,
            MonthInput input,
            List<LevelFigure> figures,
            List<Adjustment> adjustments) {
        return new SettledMonth(
                engagement,
                terms.number(),
                terms.sha256(),
                terms.schedule(),
                input,
                figures,
                IncentiveCalculation.compute(terms.schedule(), input),
                adjustments);
    }

    /** The same month by other results, with the terms and the fee it was settled by; nothing of other months. */
    SettledMonth corrected(MonthInput corrected, List<LevelFigure> correctedFigures) {
        return new SettledMonth(
                engagement,
                termsNumber,
                termsSha256,
                schedule,
                corrected,
                correctedFigures,
                IncentiveCalculation.compute(schedule, corrected),
                List.of());
    }

    SettledOutcome outcome() {
        return new SettledOutcome(statement, adjustments);
    }

    /** What the adjustments come to. */
    public Money adjusted() {
        return adjustments.stream()
                .map(Adjustment::amount)
                .reduce(Money.zero(input.fee().currency()), Money::plus);
    }

    /** What comes after credits and bonuses of the month itself: earlier credits that come back, and adjustments. */
    public List<StatementLine> later() {
        return StatementLines.of(this).stream()
                .filter(line -> line.kind() == LineKind.EARN_BACK || line.kind() == LineKind.ADJUSTMENT)
                .toList();
    }

    /** The fee with all that changes it. */
    public Money net() {
        return statement.totals().net().plus(adjusted());
    }

    /** The same calculation, done again from what is kept here. */
    public Statement replayed() {
        return IncentiveCalculation.compute(schedule, input);
    }

    public Optional<LevelFigure> figure(String serviceLevel) {
        return figures.stream()
                .filter(figure -> figure.serviceLevel().equals(serviceLevel))
                .findFirst();
    }

    /** What this service level costs and earns; zero for one that is measured only. */
    public LineAmounts line(String serviceLevel) {
        var nothing = Money.zero(input.fee().currency());
        var credit = statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst();
        var bonus = statement.bonuses().stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst();
        var why =
                Stream.concat(credit.map(CreditLine::explanation).stream(), bonus.map(BonusLine::explanation).stream());
        return new LineAmounts(
                credit.map(CreditLine::afterLevelCap).orElse(nothing),
                credit.map(CreditLine::credit).orElse(nothing),
                bonus.map(BonusLine::bonus).orElse(nothing),
                why.toList());
    }
}
