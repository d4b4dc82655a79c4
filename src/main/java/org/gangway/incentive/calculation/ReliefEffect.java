package org.gangway.incentive.calculation;

import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** What accepted relief saved: the result before it, and the credit that would have been due. */
record ReliefEffect(MonthAmounts amounts, LevelIncentive level, LevelResult result) {

    Optional<Explanation> step() {
        return result.unrelieved().map(before -> step(EvaluatedLevel.of(amounts, level, before)));
    }

    private Explanation step(EvaluatedLevel before) {
        var defaultCost = DefaultCost.of(amounts, before);
        var why = Stream.concat(before.why(amounts.schedule().handling()).stream(), defaultCost.why().stream())
                .toList();
        var facts = NamedFacts.of("service", level.name());
        if (defaultCost.points().signum() > 0) {
            return new Explanation(
                    "incentive-relief-points",
                    NamedFacts.with(facts, "points", defaultCost.points()),
                    defaultCost.points(),
                    defaultCost.points(),
                    why);
        }
        var amount = amounts.rounded(defaultCost.money());
        var key = defaultCost.money().signum() > 0 ? "incentive-relief-credit" : "incentive-relief-no-credit";
        return amounts.steps().rounded(key, facts, defaultCost.money(), amount, why);
    }
}
