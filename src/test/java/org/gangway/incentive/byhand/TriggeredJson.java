package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.shared.Explanation;
import org.gangway.shared.JsonNode;

/** A trigger that fired, as JSON. */
final class TriggeredJson {

    private TriggeredJson() {}

    static Map<String, Object> write(FiredTrigger it) {
        return new Written()
                .with("key", it.key())
                .with("name", it.name())
                .with("kind", it.kind())
                .ifAny("serviceLevel", it.serviceLevel())
                .with("claimDays", it.claimDays())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    static FiredTrigger read(JsonNode node) {
        return new FiredTrigger(
                node.text("key"),
                node.text("name"),
                node.constant("kind", TriggerKind.class),
                node.fields().containsKey("serviceLevel") ? node.text("serviceLevel") : null,
                node.whole("claimDays"),
                Explanation.fromMap(node.child("explanation").fields()));
    }
}
