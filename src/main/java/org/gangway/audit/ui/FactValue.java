package org.gangway.audit.ui;

import static org.gangway.uikit.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Say;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes a value that the log keeps as JSON the reader's way: days, amounts, yes and no, roles. */
final class FactValue {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}\\.\\d{1,10}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}.*)?");

    private FactValue() {}

    static String said(String name, JsonNode value) {
        if (value.isArray()) {
            return Say.formats()
                    .list(value.valueStream().map(item -> said(name, item)).toList());
        }
        if (value.isObject()) {
            return Say.formats()
                    .list(value.propertyStream()
                            .map(fact -> said(fact.getKey(), fact.getValue()))
                            .toList());
        }
        return value.isBoolean()
                ? say(value.booleanValue() ? Msg.common_yes() : Msg.common_no())
                : words(name, value.asString());
    }

    private static String words(String name, String text) {
        var role = name.equals("roles") ? role(text) : null;
        if (role != null) {
            return role;
        }
        if (NUMBER.matcher(text).matches()) {
            return number(new BigDecimal(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return text;
    }

    private static @Nullable String role(String constant) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(constant))
                .map(role -> say(Text.of(role)))
                .findFirst()
                .orElse(null);
    }

    private static String number(BigDecimal number) {
        return Say.formats().number(number, number.scale(), number.scale());
    }

    private static String moment(String text) {
        return switch (text.length()) {
            case 7 -> read(text, t -> Say.formats().month(YearMonth.parse(t)));
            case 10 -> read(text, t -> Say.formats().date(LocalDate.parse(t)));
            default -> read(text, t -> Say.formats().dateTime(Instant.parse(t)));
        };
    }

    /** What merely looks like a day is left as it stands. */
    private static String read(String text, Function<String, String> format) {
        try {
            return format.apply(text);
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
