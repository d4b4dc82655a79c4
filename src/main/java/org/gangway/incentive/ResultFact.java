package org.gangway.incentive;

import org.gangway.shared.Explanation;

/** Says what was measured and how it compares. */
final class ResultFact {

    private ResultFact() {}

    static Explanation of(LevelIncentive level, LevelResult result, Handlings handling) {
        var value = result.value();
        var expected = result.expected();
        if (!result.outcome().isMeasured() || value == null || expected == null) {
            return unmeasured(level, result, handling);
        }
        var facts = Facts.of("service", level.name(), "value", value, "expected", expected);
        var minimum = result.minimum();
        var word = "incentive-result-" + result.outcome().word();
        return minimum == null
                ? Explanation.fact(word, facts)
                : Explanation.fact(word + "-with-minimum", Facts.with(facts, "minimum", minimum));
    }

    private static Explanation unmeasured(LevelIncentive level, LevelResult result, Handlings handling) {
        var treated = handling.handling(result.outcome());
        return Explanation.fact(
                "incentive-" + result.outcome().word() + "-" + treated.word(), Facts.of("service", level.name()));
    }
}
