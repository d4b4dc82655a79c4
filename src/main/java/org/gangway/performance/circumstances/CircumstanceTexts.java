package org.gangway.performance.circumstances;

import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What a month is based on besides figures, in words. */
public final class CircumstanceTexts {

    private CircumstanceTexts() {}

    /**
     * Says it in one sentence.
     *
     * @param ofMonth all that was reported of the month, for what one of them says about another
     * @param terms the names of what it is about
     */
    public static Text of(Circumstance one, List<Circumstance> ofMonth, CircumstanceSubjects terms) {
        return one.content() instanceof CircumstanceContent.Revocation(var of)
                ? ofMonth.stream()
                        .filter(other -> other.id().equals(of))
                        .findFirst()
                        .map(other -> Msg.performance_circumstance_revocation(of(other.content(), terms)))
                        .orElseGet(() -> of(one.content(), terms))
                : of(one.content(), terms);
    }

    private static Text of(CircumstanceContent circumstanceContent, CircumstanceSubjects terms) {
        return switch (circumstanceContent) {
            case CircumstanceContent.CommonCauseReport it ->
                Msg.performance_circumstance_common_cause(
                        it.cause(),
                        it.serviceLevels().stream().map(terms::serviceLevel).toList());
            case CircumstanceContent.CreditedLevelChoice it ->
                Msg.performance_circumstance_choice(it.cause(), terms.serviceLevel(it.serviceLevel()));
            case CircumstanceContent.ReliefRequest it -> relief(it, terms.serviceLevel(it.serviceLevel()));
            case CircumstanceContent.Revocation _ -> Text.of(circumstanceContent.kind());
            case CircumstanceContent.DeliverableDelivery it -> delivery(it, terms.deliverable(it.deliverable()));
        };
    }

    private static Text relief(CircumstanceContent.ReliefRequest it, String level) {
        var ground = Text.of(it.ground());
        var excludedQuantity = it.excluded();
        return excludedQuantity == null
                ? Msg.performance_circumstance_relief(level, ground)
                : Msg.performance_circumstance_relief_of_part(
                        level, excludedQuantity.numerator(), excludedQuantity.denominator(), ground);
    }

    private static Text delivery(CircumstanceContent.DeliverableDelivery it, String name) {
        var deliveredAt = it.deliveredAt();
        if (deliveredAt == null) {
            return it.relieved()
                    ? Msg.performance_circumstance_outstanding_relieved(name, it.due())
                    : Msg.performance_circumstance_outstanding(name, it.due());
        }
        return it.relieved()
                ? Msg.performance_circumstance_delivered_relieved(name, it.due(), deliveredAt)
                : Msg.performance_circumstance_delivered(name, it.due(), deliveredAt);
    }
}
