package org.gangway.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Named facts as JSON, each with its kind, so that they can be said again in any language; the one encoding of
 * explanations, agendas and the log.
 *
 * <p>Text, whole numbers, yes and no and lists are JSON's own; every other kind is an object with a tag:
 *
 * <pre>
 * {"decimal": "0.10"}   {"percent": "98.5"}   {"amount": "1250.50", "currency": "DKK"}   {"currency": "DKK"}
 * {"day": "2026-03-31"} {"month": "2026-03"}  {"year": 2026}  {"moment": "2026-03-31T08:00:00Z"}
 * {"weekday": "MONDAY"} {"monthOfYear": "MAY"} {"zone": "Asia/Kolkata"}  {"language": "da"}
 * {"enum": "Side", "constant": "CLIENT"}      {"id": "…"}     {"sha256": "…"}    {"facts": {…}}
 * </pre>
 *
 * <p>Enum constants are read back as {@link Constant}, ids as {@link Identifier}; all else as it was.
 */
public final class FactJson {

    private FactJson() {}

    /** Throws {@link IllegalArgumentException} where a fact is of a kind that could not be read again. */
    public static Map<String, Object> write(Map<String, ?> facts) {
        var written = new LinkedHashMap<String, Object>();
        facts.forEach((name, fact) -> written.put(name, write(fact)));
        return written;
    }

    public static Map<String, Object> read(Map<?, ?> written) {
        var facts = new LinkedHashMap<String, Object>();
        written.forEach((name, fact) -> facts.put(Objects.toString(name), read(fact)));
        return facts;
    }

    /** The fact as it is read back: no class of one module in it. */
    static Object neutral(Object fact) {
        return switch (fact) {
            case DayOfWeek day -> day;
            case Month month -> month;
            case Enum<?> constant -> Constant.of(constant);
            case UUID id -> Identifier.of(id);
            default -> fact;
        };
    }

    private static Object write(Object fact) {
        return switch (neutral(fact)) {
            case String text -> text;
            case Integer whole -> whole;
            case Long whole -> whole;
            case Boolean yes -> yes;
            case BigDecimal decimal -> Map.of("decimal", decimal.toString());
            case Percentage percentage -> Map.of("percent", percentage.value().toPlainString());
            case Money money -> money.toMap();
            case Currency currency -> Map.of("currency", currency.getCurrencyCode());
            case DayOfWeek day -> Map.of("weekday", day.name());
            case Month month -> Map.of("monthOfYear", month.name());
            case Constant constant -> two("enum", constant.type(), "constant", constant.name());
            case Identifier id -> Map.of("id", id.value());
            case Fingerprint document -> Map.of("sha256", document.sha256());
            case Locale language -> Map.of("language", language.toLanguageTag());
            case Collection<?> items -> items.stream().map(FactJson::write).toList();
            case Map<?, ?> group -> Map.of("facts", group(group));
            default -> writeTime(fact);
        };
    }

    private static Object writeTime(Object fact) {
        return switch (fact) {
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Year year -> Map.of("year", year.getValue());
            case Instant moment -> Map.of("moment", moment.toString());
            case ZoneId zone -> Map.of("zone", zone.getId());
            default -> throw new IllegalArgumentException("no kind of fact: " + fact.getClass());
        };
    }

    private static Map<String, Object> group(Map<?, ?> group) {
        var facts = new LinkedHashMap<String, Object>();
        group.forEach((name, fact) -> facts.put(Objects.toString(name), write(fact)));
        return facts;
    }

    private static Map<String, Object> two(String first, Object its, String second, Object other) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, its);
        map.put(second, other);
        return map;
    }

    private static Object read(@Nullable Object written) {
        return switch (written) {
            case String text -> text;
            case Integer whole -> whole;
            case Long whole -> whole;
            case Boolean yes -> yes;
            case List<?> items -> items.stream().map(FactJson::read).toList();
            case Map<?, ?> tagged -> readTagged(tagged);
            case null, default -> throw new IllegalArgumentException("no fact: " + written);
        };
    }

    private static Object readTagged(Map<?, ?> tagged) {
        if (tagged.size() == 2) {
            return tagged.containsKey("amount")
                    ? Money.of(text(tagged, "amount"), text(tagged, "currency"))
                    : new Constant(text(tagged, "enum"), text(tagged, "constant"));
        }
        if (tagged.size() != 1) {
            throw new IllegalArgumentException("fact of unknown kind: " + tagged);
        }
        var only = tagged.entrySet().iterator().next();
        try {
            return readKind(Objects.toString(only.getKey()), only.getValue());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no fact: " + tagged, e);
        }
    }

    private static Object readKind(String kind, @Nullable Object value) {
        if (value instanceof Map<?, ?> facts && kind.equals("facts")) {
            return read(facts);
        }
        var text = String.valueOf(value);
        return switch (kind) {
            case "decimal" -> new BigDecimal(text);
            case "percent" -> Percentage.of(text);
            case "currency" -> Currency.getInstance(text);
            case "day" -> LocalDate.parse(text);
            case "month" -> YearMonth.parse(text);
            case "year" -> Year.parse(text);
            case "moment" -> Instant.parse(text);
            case "weekday" -> DayOfWeek.valueOf(text);
            case "monthOfYear" -> Month.valueOf(text);
            case "zone" -> ZoneId.of(text);
            case "language" -> Locale.forLanguageTag(text);
            case "id" -> new Identifier(text);
            case "sha256" -> new Fingerprint(text);
            default -> throw new IllegalArgumentException("fact of unknown kind: " + kind);
        };
    }

    private static String text(Map<?, ?> tagged, String tag) {
        if (tagged.get(tag) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("fact of unknown kind: " + tagged);
    }
}
