package org.gangway.language;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Numbers as one locale writes and types them. ICU's number formatters are immutable, so they are kept and shared. */
final class NumberFormats {

    private static final int THOUSAND = 1000;
    private static final List<MeasureUnit> BYTE_UNITS = List.of(
            MeasureUnit.BYTE, MeasureUnit.KILOBYTE, MeasureUnit.MEGABYTE, MeasureUnit.GIGABYTE, MeasureUnit.TERABYTE);

    private final LocalizedNumberFormatter start;
    private final NumberParser typed;
    /** Each is one character. */
    private final Map<Format.Field, String> marks;

    private final Map<Shape, LocalizedNumberFormatter> shapes = new ConcurrentHashMap<>();

    NumberFormats(Locale locale) {
        this.start = NumberFormatter.withLocale(locale)
                .roundingMode(RoundingMode.HALF_UP)
                // no minus before an amount that was rounded to nothing
                .sign(SignDisplay.NEGATIVE);
        this.typed = new NumberParser(locale);
        var symbols = DecimalFormatSymbols.getInstance(locale);
        this.marks = Map.of(
                NumberFormat.Field.DECIMAL_SEPARATOR, symbols.getDecimalSeparatorString(),
                NumberFormat.Field.GROUPING_SEPARATOR, symbols.getGroupingSeparatorString());
    }

    FormattedNumber format(BigDecimal number, int minDecimals, int maxDecimals) {
        return shaped(new Shape(NoUnit.BASE, minDecimals, maxDecimals)).format(number);
    }

    String percent(Percentage percentage, int minDecimals, int maxDecimals) {
        return shaped(new Shape(NoUnit.PERCENT, minDecimals, maxDecimals))
                .format(percentage.value())
                .toString();
    }

    String money(Money money) {
        var digits = money.amount().scale();
        var currency = Currency.getInstance(money.currency().getCurrencyCode());
        return withOwnMarks(shaped(new Shape(currency, digits, digits)).format(money.amount()));
    }

    /** English as written in most of Europe has marks of its own for euros only: 1.234,50 beside €1,234.50. */
    private String withOwnMarks(FormattedNumber money) {
        var text = new StringBuilder(money.toString());
        var position = new ConstrainedFieldPosition();
        while (money.nextPosition(position)) {
            var mark = marks.get(position.getField());
            if (mark != null) {
                text.replace(position.getStart(), position.getLimit(), mark);
            }
        }
        return text.toString();
    }

    String bytes(long count) {
        var amount = BigDecimal.valueOf(count);
        var unit = 0;
        while (amount.abs().compareTo(BigDecimal.valueOf(THOUSAND)) >= 0 && unit < BYTE_UNITS.size() - 1) {
            amount = amount.movePointLeft(3);
            unit++;
        }
        return shaped(new Shape(BYTE_UNITS.get(unit), 0, unit == 0 ? 0 : 1))
                .format(amount)
                .toString();
    }

    BigDecimal parse(String input) {
        return typed.read(input, format(new BigDecimal("1234.5"), 1, 1).toString());
    }

    private LocalizedNumberFormatter shaped(Shape shape) {
        return shapes.computeIfAbsent(shape, s -> s.of(start));
    }

    /** A unit and a range of decimals. */
    private record Shape(MeasureUnit unit, int minDecimals, int maxDecimals) {

        LocalizedNumberFormatter of(LocalizedNumberFormatter start) {
            return start.unit(unit).precision(Precision.minMaxFraction(minDecimals, maxDecimals));
        }
    }
}
