package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;

/**
 * What one service level claims of the month's credits, exact.
 *
 * @param counted what the month counts as for the gate on bonuses
 * @param capped the formula's amount, at most the level's own cap; nothing when another credit of the cause was chosen
 * @param afterCaps what remains after the month's caps is multiplied by
 */
record LevelClaim(
        LevelIncentive level,
        LevelResult result,
        Attainment counted,
        boolean inDefault,
        BigDecimal formula,
        BigDecimal capped,
        BigDecimal afterCaps,
        List<Explanation> why,
        List<CapCut> cuts) {

    static LevelClaim of(Amounts amounts, Judged judged, Price price, Optional<Valued> pointsMoney) {
        var handling = amounts.schedule().handling();
        var why = new ArrayList<>(judged.why(handling));
        new Relief(amounts, judged.level(), judged.result()).step().ifPresent(why::add);
        why.addAll(price.why());
        pointsMoney.ifPresent(share -> why.add(share.why()));
        var exact = pointsMoney.map(Valued::exact).orElse(price.money());
        var counts = judged.level().standing().kind() == LevelClass.CRITICAL;
        var counted = counts ? judged.months().counted() : Attainment.NO_FIGURES;
        var claim = new LevelClaim(
                judged.level(),
                judged.result(),
                counted,
                judged.inDefault(),
                exact,
                exact,
                price.afterCaps(),
                why,
                List.of());
        return judged.inDefault() ? claim.capped(amounts) : claim;
    }

    private LevelClaim capped(Amounts amounts) {
        var cap = amounts.schedule().caps().stream()
                .filter(CreditCap.PerLevel.class::isInstance)
                .map(CreditCap.PerLevel.class::cast)
                .map(one -> CapLimit.ofLevel(amounts, one, level))
                .min(Comparator.comparing(CapLimit::cap));
        return cap.filter(limit -> limit.cap().amount().compareTo(formula) < 0)
                .map(limit -> heldTo(limit, amounts))
                .orElse(this);
    }

    private LevelClaim heldTo(CapLimit limit, Amounts amounts) {
        var before = amounts.rounded(formula);
        var cut = new CapCut(limit.reason(), level.serviceLevel(), before, limit.cap(), limit.why());
        return new LevelClaim(
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
    LevelClaim droppedBecause(Explanation reason, Amounts amounts) {
        var more = new ArrayList<>(cuts);
        var before = amounts.rounded(capped);
        if (!before.isZero()) {
            more.add(new CapCut(CutReason.COMMON_CAUSE, level.serviceLevel(), before, amounts.zero(), reason));
        }
        return new LevelClaim(
                level, result, counted, inDefault, formula, BigDecimal.ZERO, afterCaps, with(reason), more);
    }

    LevelClaim noting(Explanation fact) {
        return new LevelClaim(level, result, counted, inDefault, formula, capped, afterCaps, with(fact), cuts);
    }

    private List<Explanation> with(Explanation step) {
        return Stream.concat(why.stream(), Stream.of(step)).toList();
    }
}
