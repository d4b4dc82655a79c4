package org.gangway.audit.ui;

import static org.gangway.uikit.Say.say;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Say;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry keeps of before or after: one line for each fact, its name and its value.
 *
 * <p>Where both are kept, only what differs is said, and by what name the reader knows the thing.
 */
final class FactLines {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> NAMES_OF_THINGS = Set.of("name", "number", "month", "serviceLevel", "item", "day");

    private FactLines() {}

    static String of(String json, String other) {
        var facts = JSON.readTree(json);
        var opposite = JSON.readTree(other);
        return facts.propertyStream()
                .filter(fact -> NAMES_OF_THINGS.contains(fact.getKey())
                        || !fact.getValue().equals(opposite.get(fact.getKey())))
                .map(fact -> line(fact.getKey(), FactValue.of(fact.getKey(), fact.getValue(), facts)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String name, String value) {
        return value.isEmpty() ? "" : say(Msg.audit_log_fact(label(name), value));
    }

    /** The name in the reader's language where somebody gave it one. */
    static Text label(String name) {
        var key = "audit.fact." + CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
        return Say.texts().knows(key) ? new Text(key) : Text.user(name);
    }
}
