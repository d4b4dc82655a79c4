package org.gangway.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an agenda item as they are kept: in no language, each with its kind, so that any reader gets them their own way. */
final class AgendaFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> KEPT = new TypeReference<>() {};

    private AgendaFacts() {}

    static String write(Map<String, ?> facts) {
        var kept = new TreeMap<String, String>();
        facts.forEach((name, value) -> kept.put(name, kept(value)));
        return JSON.writeValueAsString(kept);
    }

    static Map<String, Object> read(String kept) {
        var facts = new TreeMap<String, Object>();
        JSON.readValue(kept, KEPT).forEach((name, value) -> facts.put(name, fact(value)));
        return facts;
    }

    private static String kept(Object value) {
        return switch (value) {
            case YearMonth month -> "month:" + month;
            case LocalDate day -> "day:" + day;
            case Money money ->
                "money:" + money.currency() + " " + money.amount().toPlainString();
            case Percentage share -> "percent:" + share.value().toPlainString();
            case BigDecimal number -> "number:" + number.toPlainString();
            case Integer count -> "number:" + count;
            case Text text -> "text:" + text.key();
            case String words -> "words:" + words;
            default -> throw new IllegalArgumentException("no fact of an agenda: " + value.getClass());
        };
    }

    private static Object fact(String kept) {
        var colon = kept.indexOf(':');
        var value = kept.substring(colon + 1);
        return switch (kept.substring(0, colon)) {
            case "month" -> YearMonth.parse(value);
            case "day" -> LocalDate.parse(value);
            case "money" -> Money.of(value.substring(4), value.substring(0, 3));
            case "percent" -> Percentage.of(value);
            case "number" -> new BigDecimal(value);
            case "text" -> new Text(value);
            case "words" -> value;
            default -> throw new IllegalArgumentException("no fact of an agenda: " + kept);
        };
    }
}
