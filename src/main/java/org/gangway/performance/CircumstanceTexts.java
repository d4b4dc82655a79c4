package org.gangway.performance;

import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What a month rests on besides figures, in words. */
public final class CircumstanceTexts {

    private CircumstanceTexts() {}

    /** @param terms the names of what it is about */
    public static Text of(Matter matter, Tellable terms) {
        return switch (matter) {
            case Matter.CommonCause it ->
                Msg.performance_circumstance_common_cause(
                        it.cause(),
                        it.serviceLevels().stream().map(terms::serviceLevel).toList());
            case Matter.Choice it ->
                Msg.performance_circumstance_choice(it.cause(), terms.serviceLevel(it.serviceLevel()));
            case Matter.Relief it ->
                Msg.performance_circumstance_relief(terms.serviceLevel(it.serviceLevel()), Text.of(it.ground()));
            case Matter.HandOver it -> handOver(it, terms.deliverable(it.deliverable()));
        };
    }

    private static Text handOver(Matter.HandOver it, String name) {
        var handedOver = it.handedOver();
        if (handedOver == null) {
            return it.excused()
                    ? Msg.performance_circumstance_missing_excused(name, it.due())
                    : Msg.performance_circumstance_missing(name, it.due());
        }
        return it.excused()
                ? Msg.performance_circumstance_handed_over_excused(name, it.due(), handedOver)
                : Msg.performance_circumstance_handed_over(name, it.due(), handedOver);
    }
}
