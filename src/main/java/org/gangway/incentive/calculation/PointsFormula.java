package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** The service points of one default. */
record PointsFormula(EvaluatedLevel evaluated, CreditRule.ServicePoints rule) {

    BigDecimal points() {
        return TermsDecimals.canonical(each().multiply(times()));
    }

    List<Explanation> why() {
        var why = new ArrayList<Explanation>();
        rounded().ifPresent(why::add);
        why.add(band().map(this::reached).orElseGet(PointsFormula::none));
        return why;
    }

    private BigDecimal each() {
        return band().map(CreditRule.Band::points).orElse(BigDecimal.ZERO);
    }

    private BigDecimal times() {
        return rule.eachIncident() ? BigDecimal.valueOf(evaluated.result().incidents()) : BigDecimal.ONE;
    }

    /** The worst the result falls in; of all bands when there is no figure. */
    private Optional<CreditRule.Band> band() {
        var value = compared();
        var better = evaluated.level().better();
        return rule.bands().stream()
                .filter(band -> value.map(it -> rule.bound()
                                .admits(better.shortfall(it, band.from()).signum()))
                        .orElse(true))
                .max(Comparator.comparing(CreditRule.Band::points));
    }

    private Optional<BigDecimal> compared() {
        var rounding = rule.rounding();
        return gap().measured().map(value -> rounding == null ? value : rounding.round(value));
    }

    private TargetGap gap() {
        return new TargetGap(evaluated.level(), evaluated.result());
    }

    private Optional<Explanation> rounded() {
        var rounding = rule.rounding();
        if (rounding == null) {
            return Optional.empty();
        }
        return gap().measured()
                .map(value -> Explanation.fact(
                        "incentive-points-compared",
                        NamedFacts.of(
                                "value",
                                ResultMarks.shown(value, ResultMarks.of(evaluated.level(), null, null)),
                                "rounded",
                                rounding.round(value),
                                "mode",
                                rounding.mode())));
    }

    private Explanation reached(CreditRule.Band band) {
        var facts = NamedFacts.of("bound", band.from(), "each", band.points(), "points", points());
        if (!rule.eachIncident()) {
            return Explanation.step("incentive-points-band", facts, points(), points());
        }
        var more = NamedFacts.with(facts, "incidents", evaluated.result().incidents());
        return Explanation.step("incentive-points-band-each", more, points(), points());
    }

    private static Explanation none() {
        return Explanation.step("incentive-points-no-band", NamedFacts.of(), BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
