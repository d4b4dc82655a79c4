package org.gangway.performance;

import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What a month rests on besides figures, in words. */
public final class CircumstanceTexts {

    private CircumstanceTexts() {}

    /**
     * Says it in one sentence.
     *
     * @param ofMonth all that was told of the month, for what one of them says about another
     * @param terms the names of what it is about
     */
    public static Text of(Circumstance one, List<Circumstance> ofMonth, Tellable terms) {
        return one.matter() instanceof Matter.TakingBack(var of)
                ? ofMonth.stream()
                        .filter(other -> other.id().equals(of))
                        .findFirst()
                        .map(other -> Msg.performance_circumstance_revocation(of(other.matter(), terms)))
                        .orElseGet(() -> of(one.matter(), terms))
                : of(one.matter(), terms);
    }

    private static Text of(Matter matter, Tellable terms) {
        return switch (matter) {
            case Matter.CommonCause it ->
                Msg.performance_circumstance_common_cause(
                        it.cause(),
                        it.serviceLevels().stream().map(terms::serviceLevel).toList());
            case Matter.Choice it ->
                Msg.performance_circumstance_choice(it.cause(), terms.serviceLevel(it.serviceLevel()));
            case Matter.Relief it -> relief(it, terms.serviceLevel(it.serviceLevel()));
            case Matter.TakingBack _ -> Text.of(matter.kind());
            case Matter.HandOver it -> handOver(it, terms.deliverable(it.deliverable()));
        };
    }

    private static Text relief(Matter.Relief it, String level) {
        var ground = Text.of(it.ground());
        var excluded = it.excluded();
        return excluded == null
                ? Msg.performance_circumstance_relief(level, ground)
                : Msg.performance_circumstance_relief_of_part(
                        level, excluded.numerator(), excluded.denominator(), ground);
    }

    private static Text handOver(Matter.HandOver it, String name) {
        var handedOver = it.handedOver();
        if (handedOver == null) {
            return it.excused()
                    ? Msg.performance_circumstance_outstanding_relieved(name, it.due())
                    : Msg.performance_circumstance_outstanding(name, it.due());
        }
        return it.excused()
                ? Msg.performance_circumstance_delivered_relieved(name, it.due(), handedOver)
                : Msg.performance_circumstance_delivered(name, it.due(), handedOver);
    }
}
