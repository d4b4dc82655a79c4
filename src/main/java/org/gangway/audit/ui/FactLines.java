package org.gangway.audit.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.json.FactText;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Identifier;

/**
 * What an entry keeps of before or after: one line for each fact, its name and its value.
 *
 * <p>Where both are kept, only what differs is said, and by what name the reader knows the thing.
 */
final class FactLines {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final String NOTHING = "";
    private static final Set<String> NAMES_OF_THINGS = Set.of("name", "number", "month", "serviceLevel", "item", "day");

    private final Function<Text, String> texts;

    /** @param texts says a text to the reader */
    FactLines(Function<Text, String> texts) {
        this.texts = texts;
    }

    String of(String json, String other) {
        var opposite = FactText.read(other);
        return FactText.read(json).entrySet().stream()
                .filter(fact -> NAMES_OF_THINGS.contains(fact.getKey())
                        || !fact.getValue().equals(opposite.get(fact.getKey())))
                .map(fact -> line(fact.getKey(), fact.getValue()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(String name, Object fact) {
        var value = sayable(fact);
        return value.equals(NOTHING) ? "" : texts.apply(Msg.audit_log_fact(label(name), value));
    }

    /** The fact as texts can say it; {@link #NOTHING} where it has no meaning for people. */
    private Object sayable(Object fact) {
        return switch (fact) {
            case Identifier _ -> NOTHING;
            case Map<?, ?> group -> group(group);
            case Collection<?> items -> {
                var said = items.stream()
                        .map(this::sayable)
                        .filter(item -> !item.equals(NOTHING))
                        .toList();
                yield said.isEmpty() ? NOTHING : said;
            }
            default -> fact;
        };
    }

    private String group(Map<?, ?> facts) {
        return facts.entrySet().stream()
                .map(fact -> line(Objects.toString(fact.getKey()), Objects.requireNonNull(fact.getValue())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static Text label(String name) {
        return new Text("audit.fact." + CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT));
    }
}
