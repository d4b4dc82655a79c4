package org.gangway.incentive;

import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;

/** What accepted relief saved: the result before it, and the credit that would have been due. */
record Relief(Amounts amounts, LevelIncentive level, LevelResult result) {

    Optional<Explanation> step() {
        return result.unrelieved().map(before -> step(Judged.of(amounts, level, before)));
    }

    private Explanation step(Judged before) {
        var price = Price.of(amounts, before);
        var why = Stream.concat(before.why(amounts.schedule().handling()).stream(), price.why().stream())
                .toList();
        var facts = Facts.of("service", level.name());
        if (price.points().signum() > 0) {
            return new Explanation(
                    "incentive-relief-points",
                    Facts.with(facts, "points", price.points()),
                    price.points(),
                    price.points(),
                    why);
        }
        var amount = amounts.rounded(price.money());
        var key = price.money().signum() > 0 ? "incentive-relief-credit" : "incentive-relief-no-credit";
        return amounts.steps().rounded(key, facts, price.money(), amount, why);
    }
}
