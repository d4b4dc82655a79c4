package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * What one service level claims of the month's credits, exact.
 *
 * @param capped the formula's amount, at most the level's own cap
 */
record LevelClaim(
        LevelIncentive level,
        LevelResult result,
        Verdict verdict,
        boolean inDefault,
        BigDecimal formula,
        BigDecimal capped,
        List<Explanation> why,
        Optional<CapCut> cut) {

    static LevelClaim of(Amounts amounts, LevelIncentive level, MonthInput input) {
        var result = input.result(level.serviceLevel());
        var months = new MonthsBack(amounts.schedule().handling(), result, input.month());
        var judgement = Judgement.of(level.defaultRule(), months);
        var why = new ArrayList<Explanation>();
        why.add(ResultFact.of(level, result, amounts.schedule().handling()));
        why.addAll(judgement.why());
        var claim = new LevelClaim(
                level,
                result,
                months.verdict(),
                judgement.inDefault(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                why,
                Optional.empty());
        return judgement.inDefault() ? claim.costed(amounts) : claim;
    }

    private LevelClaim costed(Amounts amounts) {
        var credit = new CreditFormula(amounts, level, result).credit();
        var steps = new ArrayList<>(why);
        steps.add(credit.why());
        var cap = amounts.schedule().caps().stream()
                .filter(CreditCap.PerLevel.class::isInstance)
                .map(one -> CapStep.of(amounts, one, level, "incentive-level-cap"))
                .min(Comparator.comparing(CapStep::cap));
        if (cap.isEmpty() || cap.get().cap().amount().compareTo(credit.exact()) >= 0) {
            return with(credit.exact(), credit.exact(), steps, Optional.empty());
        }
        var limit = cap.get().cap();
        steps.add(cap.get().why());
        return with(credit.exact(), limit.amount(), steps, cut(amounts, credit.exact(), cap.get()));
    }

    private Optional<CapCut> cut(Amounts amounts, BigDecimal exact, CapStep cap) {
        var before = Money.rounded(
                exact,
                amounts.schedule().currency(),
                amounts.schedule().rounding().mode());
        var cut = new CapCut(CutReason.LEVEL_CAP, level.serviceLevel(), before, cap.cap(), cap.why());
        return Optional.of(cut).filter(one -> !one.cut().isZero());
    }

    private LevelClaim with(BigDecimal exact, BigDecimal most, List<Explanation> steps, Optional<CapCut> capCut) {
        return new LevelClaim(level, result, verdict, inDefault, exact, most, steps, capCut);
    }
}
