package org.gangway.incentive.calculation;

import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Says what was measured and how it compares. */
final class ResultFacts {

    private ResultFacts() {}

    static Explanation of(LevelIncentive level, LevelResult result, FigureTreatments handling) {
        var value = result.value();
        var expected = result.expected();
        if (!result.outcome().isMeasured() || value == null || expected == null) {
            return unmeasured(level, result, handling);
        }
        var minimum = result.minimum();
        var shown = ResultMarks.shown(value, ResultMarks.of(level, expected, minimum));
        var facts = NamedFacts.of("service", level.name(), "value", shown, "expected", expected);
        var word = "incentive-result-" + word(result.outcome());
        return minimum == null
                ? Explanation.fact(word, facts)
                : Explanation.fact(word + "-with-minimum", NamedFacts.with(facts, "minimum", minimum));
    }

    private static String word(Attainment outcome) {
        return switch (outcome) {
            case MET -> "reached";
            case BELOW_EXPECTED -> "below-expected";
            case BELOW_MINIMUM -> "below-minimum";
            case NO_FIGURES, NOT_DUE, NOT_AGREED -> "no-figures";
            case TOO_FEW_CASES -> "too-few-cases";
            case RELIEVED -> "relieved";
            case REPORTED_LATE -> "reported-late";
            case NO_WINDOW_ENDS -> "no-window-ends";
        };
    }

    private static Explanation unmeasured(LevelIncentive level, LevelResult result, FigureTreatments handling) {
        var treated = handling.handling(result.outcome());
        return Explanation.fact(
                "incentive-" + word(result.outcome()) + "-" + treated.word(), NamedFacts.of("service", level.name()));
    }
}
