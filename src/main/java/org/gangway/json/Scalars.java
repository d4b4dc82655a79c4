package org.gangway.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The forms of single values. */
final class Scalars {

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toMap(Currency::getCurrencyCode, currency -> currency, (one, _) -> one, TreeMap::new));

    private static final String YEAR_AND_MONTH = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])";

    static final JsonForm<String> TEXT = new TextForm<>(text -> text, text -> text, Map.of("type", "string"));
    static final JsonForm<Currency> CURRENCY = named(
            "currency",
            new TextForm<>(
                    Currency::getCurrencyCode,
                    CURRENCIES::get,
                    SchemaBook.inOrder("description", "ISO 4217.", "type", "string", "pattern", "^[A-Z]{3}$")));
    static final JsonForm<LocalDate> DAY = named(
            "day",
            date(
                    LocalDate::parse,
                    SupportedYears::contain,
                    SchemaBook.inOrder(
                            "type",
                            "string",
                            "format",
                            "date",
                            "pattern",
                            YEAR_AND_MONTH + "-(0[1-9]|[12][0-9]|3[01])$")));
    static final JsonForm<YearMonth> MONTH = named(
            "month",
            date(
                    YearMonth::parse,
                    SupportedYears::contain,
                    SchemaBook.inOrder("type", "string", "pattern", YEAR_AND_MONTH + "$")));
    static final JsonForm<Instant> MOMENT = new TextForm<>(
            Instant::toString,
            dated(Instant::parse, SupportedYears::contain),
            SchemaBook.inOrder("type", "string", "format", "date-time"));

    /** Whatever object stands there. */
    static final JsonForm<Map<String, Object>> OBJECT = JsonForm.object(map -> map, map -> {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    });

    private Scalars() {}

    private static <T> JsonForm<T> date(Function<String, T> parser, Predicate<T> known, Map<String, Object> described) {
        return new TextForm<>(Object::toString, dated(parser, known), described);
    }

    private static <T> Function<String, @Nullable T> dated(Function<String, T> parser, Predicate<T> known) {
        return text -> {
            try {
                var date = parser.apply(text);
                if (!known.test(date)) {
                    throw new RuleViolation(SupportedYears.RULE, SupportedYears.facts(date));
                }
                return date;
            } catch (DateTimeException noDate) {
                return null;
            }
        };
    }

    private static <T> JsonForm<T> named(String name, JsonForm<T> jsonForm) {
        return new JsonForm<>() {
            @Override
            public Object write(T value) {
                return jsonForm.write(value);
            }

            @Override
            public @Nullable T read(Object json, JsonPath jsonPath) {
                return jsonForm.read(json, jsonPath);
            }

            @Override
            public Object schema(SchemaBook book) {
                return book.define(name, () -> jsonForm.schema(book));
            }
        };
    }

    /** Whole numbers that fit an int. */
    static final JsonForm<Integer> WHOLE = new JsonForm<>() {
        @Override
        public Object write(Integer value) {
            return value;
        }

        @Override
        public @Nullable Integer read(Object json, JsonPath jsonPath) {
            return json instanceof Integer whole ? whole : jsonPath.unreadable(json);
        }

        @Override
        public Object schema(SchemaBook book) {
            return book.define(
                    "whole",
                    () -> SchemaBook.inOrder(
                            "type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE));
        }
    };

    static final JsonForm<Boolean> YES_OR_NO = new JsonForm<>() {
        @Override
        public Object write(Boolean value) {
            return value;
        }

        @Override
        public @Nullable Boolean read(Object json, JsonPath jsonPath) {
            return json instanceof Boolean yes ? yes : jsonPath.unreadable(json);
        }

        @Override
        public Object schema(SchemaBook book) {
            return Map.of("type", "boolean");
        }
    };

    static JsonForm<Percentage> percentage(DecimalDigits decimalDigits) {
        return new JsonForm<>() {
            @Override
            public Object write(Percentage value) {
                return value.value().toPlainString();
            }

            @Override
            public @Nullable Percentage read(Object json, JsonPath jsonPath) {
                var number = decimalDigits.read(json, jsonPath);
                return number == null ? null : new Percentage(number);
            }

            @Override
            public Object schema(SchemaBook book) {
                return book.define(
                        "percent",
                        () -> SchemaBook.described(
                                "Parts of a hundred: \"98.5\" is ninety-eight and a half per cent.",
                                decimalDigits.schema(book)));
            }
        };
    }

    static JsonForm<Money> money(DecimalDigits decimalDigits) {
        return new MoneyForm(decimalDigits);
    }
}
