package org.gangway.incentive.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.json.Neutral;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A month's credits, bonuses and earn-backs, each explained to the last step. */
public record Statement(
        YearMonth month,
        List<CreditLine> credits,
        List<BonusLine> bonuses,
        List<EarnBackLine> earnBacks,
        List<EarnBackCandidate> candidates,
        List<CapCut> cuts,
        StatementTotals totals,
        Explanation explanation,
        @Neutral List<PenaltyLine> penalties,
        @Neutral List<FiredTrigger> triggered) {

    public Statement {
        credits = List.copyOf(credits);
        bonuses = List.copyOf(bonuses);
        earnBacks = List.copyOf(earnBacks);
        candidates = List.copyOf(candidates);
        cuts = List.copyOf(cuts);
        penalties = List.copyOf(penalties);
        triggered = List.copyOf(triggered);
    }

    /** No trigger fired. */
    public Statement(
            YearMonth month,
            List<CreditLine> credits,
            List<BonusLine> bonuses,
            List<EarnBackLine> earnBacks,
            List<EarnBackCandidate> candidates,
            List<CapCut> cuts,
            StatementTotals statementTotals,
            Explanation explanation,
            List<PenaltyLine> penalties) {
        this(month, credits, bonuses, earnBacks, candidates, cuts, statementTotals, explanation, penalties, List.of());
    }

    public Statement with(List<FiredTrigger> fired, Explanation why) {
        return new Statement(month, credits, bonuses, earnBacks, candidates, cuts, totals, why, penalties, fired);
    }

    /** What the months to come have to know of this one; what they give back is added by them. */
    public Optional<EarlierResult> asPast(String serviceLevel) {
        return credits.stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst()
                .map(line -> new EarlierResult(
                        month,
                        line.outcome(),
                        line.credit(),
                        Money.zero(line.credit().currency()),
                        line.incidents(),
                        line.value()));
    }

    /** As {@link #asPast(String)}, for the caps that look back: credits of service levels only, as caps hold only them. */
    public SettledMonthAmounts asPastMonth() {
        var credited = credits.stream()
                .map(CreditLine::credit)
                .reduce(Money.zero(totals.fee().currency()), Money::plus);
        var returns =
                (int) earnBacks.stream().filter(line -> !line.amount().isZero()).count();
        return new SettledMonthAmounts(month, totals.fee(), credited, totals.bonus(), totals.earnedBack(), returns);
    }
}
