package org.gangway.language;

import com.ibm.icu.number.FormattedNumber;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.gangway.shared.Constant;
import org.gangway.shared.Fingerprint;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/** The arguments of one text on their way to one reader. */
final class MessageRendering {

    /** What stands in production where a value is missing; a gap is better than a page that fails. */
    private static final String GAP = "…";

    private static final int PLAIN_DECIMALS = 3;
    private static final int QUOTIENT_DECIMALS = 10;

    /** What is agreed or counted has no more decimals and is said with all of them; what has more is a quotient. */
    private static final int MOST_MEANT_DECIMALS = 12;

    private final Text text;
    private final Formats formats;
    private final Function<Text, String> nested;
    private final MissingTexts missingTexts;

    MessageRendering(Text text, Formats formats, Function<Text, String> nested, MissingTexts missingTexts) {
        this.text = text;
        this.formats = formats;
        this.nested = nested;
        this.missingTexts = missingTexts;
    }

    String value(String name, ArgumentStyle argumentStyle) {
        var value = argument(name);
        return switch (argumentStyle) {
            case USUAL -> value == null ? GAP : say(value);
            case NUMBER -> plain(number(name)).toString();
            case INTEGER -> formats.number(number(name), 0, 0);
            case DATE, DATE_LONG, TIME -> value == null ? GAP : temporal(value, argumentStyle);
        };
    }

    /** What a select looks at: a constant's name, never its translation. */
    String word(String name) {
        var value = argument(name);
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    BigDecimal number(String name) {
        var value = argument(name);
        if (value instanceof Number number) {
            return exact(number);
        }
        missingTexts.report(text.key(), "{" + name + "} is not a number");
        return BigDecimal.ZERO;
    }

    FormattedNumber plain(BigDecimal number) {
        return formats.numbers().format(number, 0, decimals(number, PLAIN_DECIMALS));
    }

    private @Nullable Object argument(String name) {
        var value = text.args().get(name);
        if (value == null) {
            missingTexts.report(text.key(), "{" + name + "} has no value");
        }
        return value;
    }

    private String temporal(Object value, ArgumentStyle argumentStyle) {
        return switch (value) {
            case LocalDate day -> argumentStyle == ArgumentStyle.DATE ? formats.date(day) : formats.dateLong(day);
            case Instant moment when argumentStyle == ArgumentStyle.TIME -> formats.time(moment);
            case Instant moment -> temporal(moment.atZone(formats.zone()).toLocalDate(), argumentStyle);
            default -> say(value);
        };
    }

    private String say(Object value) {
        return switch (value) {
            case String words -> Isolates.value(words, formats.locale());
            case Text inner -> nested.apply(inner);
            case Money money -> formats.money(money);
            case Percentage percentage -> formats.percent(percentage);
            case Number number -> number(exact(number));
            case Period period -> formats.period(period);
            case DayOfWeek day -> formats.dayOfWeek(day);
            case Month month -> formats.monthName(month);
            case Enum<?> constant -> nested.apply(Text.of(constant));
            case Constant constant -> nested.apply(Text.of(constant));
            case Boolean yes -> nested.apply(new Text(yes ? "common.yes" : "common.no"));
            case Locale language -> formats.languageName(language);
            case Currency currency -> currency.getCurrencyCode();
            case Collection<?> items ->
                formats.list(items.stream().map(this::say).toList());
            default -> sayTime(value);
        };
    }

    private String sayTime(Object value) {
        return switch (value) {
            case LocalDate day -> formats.date(day);
            case YearMonth month -> formats.month(month);
            case Year year -> year.toString();
            case Instant moment -> formats.dateTime(moment);
            case ZonedDateTime moment -> formats.dateTime(moment.toInstant());
            case OffsetDateTime moment -> formats.dateTime(moment.toInstant());
            case LocalTime time -> formats.time(time);
            case UUID id -> id.toString();
            case Fingerprint document -> document.abbreviated();
            case ZoneId zone -> zone.getId();
            default -> {
                missingTexts.report(
                        text.key(),
                        "nobody knows how to say a " + value.getClass().getName());
                yield value.toString();
            }
        };
    }

    private String number(BigDecimal number) {
        return formats.number(number, 0, decimals(number, QUOTIENT_DECIMALS));
    }

    private static int decimals(BigDecimal number, int ofQuotient) {
        var meant = number.stripTrailingZeros().scale();
        return meant > MOST_MEANT_DECIMALS ? ofQuotient : Math.max(meant, 0);
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
