package org.gangway.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.incentive.TriggerKind;
import org.gangway.incentive.Triggered;

/** A trigger that fired, as stored. */
final class TriggeredJson {

    private TriggeredJson() {}

    static Map<String, Object> write(Triggered triggered) {
        var map = new LinkedHashMap<String, Object>();
        map.put("key", triggered.key());
        map.put("name", triggered.name());
        map.put("kind", triggered.kind().name());
        var serviceLevel = triggered.serviceLevel();
        if (serviceLevel != null) {
            map.put("serviceLevel", serviceLevel);
        }
        map.put("claimDays", triggered.claimDays());
        map.put("explanation", ExplanationJson.write(triggered.explanation()));
        return map;
    }

    static Triggered read(JsonNode node) {
        return new Triggered(
                node.text("key"),
                node.text("name"),
                node.constant("kind", TriggerKind.class),
                node.fields().containsKey("serviceLevel") ? node.text("serviceLevel") : null,
                node.whole("claimDays"),
                ExplanationJson.read(node.child("explanation")));
    }
}
