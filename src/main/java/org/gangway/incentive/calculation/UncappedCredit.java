package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;

/**
 * What one service level claims of the month's credits, exact.
 *
 * @param counted what the month counts as for the gate on bonuses
 * @param capped the formula's amount, at most the level's own cap; nothing when another credit of the cause was chosen
 * @param afterCaps what remains after the month's caps is multiplied by
 */
public record UncappedCredit(
        LevelIncentive level,
        LevelResult result,
        Attainment counted,
        boolean inDefault,
        BigDecimal formula,
        BigDecimal capped,
        BigDecimal afterCaps,
        List<Explanation> why,
        List<CapCut> cuts) {

    static UncappedCredit of(
            MonthAmounts monthAmounts,
            EvaluatedLevel evaluatedLevel,
            DefaultCost defaultCost,
            Optional<ExplainedAmount> pointsMoney) {
        var handling = monthAmounts.schedule().handling();
        var why = new ArrayList<>(evaluatedLevel.why(handling));
        new ReliefEffect(monthAmounts, evaluatedLevel.level(), evaluatedLevel.result())
                .step()
                .ifPresent(why::add);
        why.addAll(defaultCost.why());
        pointsMoney.ifPresent(share -> why.add(share.why()));
        var exact = pointsMoney.map(ExplainedAmount::exact).orElse(defaultCost.money());
        var counts = evaluatedLevel.level().standing().kind() == LevelClass.CRITICAL;
        var counted = counts ? evaluatedLevel.months().counted() : Attainment.NO_FIGURES;
        var claim = new UncappedCredit(
                evaluatedLevel.level(),
                evaluatedLevel.result(),
                counted,
                evaluatedLevel.inDefault(),
                exact,
                exact,
                defaultCost.afterCaps(),
                why,
                List.of());
        return evaluatedLevel.inDefault() ? claim.capped(monthAmounts) : claim;
    }

    private UncappedCredit capped(MonthAmounts monthAmounts) {
        var cap = monthAmounts.schedule().caps().stream()
                .filter(CreditCap.PerLevel.class::isInstance)
                .map(CreditCap.PerLevel.class::cast)
                .map(one -> CapLimit.ofLevel(monthAmounts, one, level))
                .min(Comparator.comparing(CapLimit::cap));
        return cap.filter(limit -> limit.cap().amount().compareTo(formula) < 0)
                .map(limit -> heldTo(limit, monthAmounts))
                .orElse(this);
    }

    private UncappedCredit heldTo(CapLimit limit, MonthAmounts monthAmounts) {
        var before = monthAmounts.rounded(formula);
        var cut = new CapCut(limit.reason(), level.serviceLevel(), before, limit.cap(), limit.why());
        return new UncappedCredit(
                level,
                result,
                counted,
                inDefault,
                formula,
                limit.cap().amount(),
                afterCaps,
                with(limit.why()),
                cut.cut().isZero() ? List.of() : List.of(cut));
    }

    /** The miss stays, its credit does not. */
    UncappedCredit droppedBecause(Explanation reason, MonthAmounts monthAmounts) {
        var more = new ArrayList<>(cuts);
        var before = monthAmounts.rounded(capped);
        if (!before.isZero()) {
            more.add(new CapCut(CutReason.COMMON_CAUSE, level.serviceLevel(), before, monthAmounts.zero(), reason));
        }
        return new UncappedCredit(
                level, result, counted, inDefault, formula, BigDecimal.ZERO, afterCaps, with(reason), more);
    }

    UncappedCredit noting(Explanation fact) {
        return new UncappedCredit(level, result, counted, inDefault, formula, capped, afterCaps, with(fact), cuts);
    }

    private List<Explanation> with(Explanation step) {
        return Stream.concat(why.stream(), Stream.of(step)).toList();
    }
}
