package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.shared.Money;

/** Critical deliverables as canonical JSON. */
final class DeliverableJson {

    private DeliverableJson() {}

    static Map<String, Object> write(Deliverable deliverable) {
        return new Written()
                .with("key", deliverable.key())
                .with("name", deliverable.name())
                .with("credit", credit(deliverable.credit()))
                .map();
    }

    static Deliverable read(Fields fields) {
        return RuleReader.finish(
                fields, new Deliverable(fields.text("key"), fields.text("name"), credit(fields.child("credit"))));
    }

    private static Map<String, Object> credit(DelayCredit credit) {
        return switch (credit) {
            case DelayCredit.OwnAmount(var amount) ->
                Written.kind("ownAmount").with("amount", amount).map();
            case DelayCredit.PerDays rule ->
                Written.kind("perDays")
                        .with("value", rule.value())
                        .with("percent", rule.percent())
                        .with("days", rule.days())
                        .with("count", rule.count())
                        .with("most", rule.most())
                        .ifAny("terminateAfter", rule.terminateAfter())
                        .map();
        };
    }

    private static DelayCredit credit(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "ownAmount" -> new DelayCredit.OwnAmount(fields.money("amount"));
                    case "perDays" ->
                        new DelayCredit.PerDays(
                                fields.money("value"),
                                fields.percentage("percent"),
                                fields.whole("days"),
                                fields.constant("count", DayCount.class),
                                fields.percentage("most"),
                                fields.has("terminateAfter") ? fields.whole("terminateAfter") : null);
                    default ->
                        RuleReader.unknown(fields, kind, new DelayCredit.OwnAmount(Money.zero(Fields.NO_CURRENCY)));
                });
    }
}
