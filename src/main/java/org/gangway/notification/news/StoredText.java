package org.gangway.notification.news;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gangway.json.FactText;
import org.gangway.language.Text;

/** Keeps a text as message and facts, so that it can be said again in any language. */
final class StoredText {

    private static final String MESSAGE = "message";
    private static final String FACTS = "facts";

    private StoredText() {}

    static String facts(Text text) {
        return FactText.write(storable(text.args()));
    }

    static Text read(String message, String facts) {
        return new Text(message, said(FactText.read(facts)));
    }

    private static Map<String, Object> storable(Map<String, ?> facts) {
        var stored = new LinkedHashMap<String, Object>();
        facts.forEach((name, fact) -> stored.put(
                name, fact instanceof Text part ? Map.of(MESSAGE, part.key(), FACTS, storable(part.args())) : fact));
        return stored;
    }

    private static Map<String, Object> said(Map<?, ?> stored) {
        var facts = new LinkedHashMap<String, Object>();
        stored.forEach((name, fact) -> facts.put(Objects.toString(name), said(fact)));
        return facts;
    }

    private static Object said(Object fact) {
        return fact instanceof Map<?, ?> part
                        && part.get(MESSAGE) instanceof String message
                        && part.get(FACTS) instanceof Map<?, ?> facts
                ? new Text(message, said(facts))
                : fact;
    }
}
