package org.gangway.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in a file.
 *
 * @param typed what a workbook says that it is: a {@link BigDecimal}, {@link Percentage}, {@link LocalDate},
 *     {@link ShownMonth}, {@link Boolean}, or why it is nothing of it; null for text
 */
record RawCell(String text, @Nullable Object typed) {

    static final RawCell EMPTY = new RawCell("", null);

    /** A day of which a workbook shows month and year only. */
    record ShownMonth(LocalDate day) {}

    static RawCell text(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, null);
    }

    static RawCell number(BigDecimal number) {
        return new RawCell(number.toPlainString(), number);
    }

    static RawCell percentage(BigDecimal fraction) {
        var percentage = new Percentage(fraction.movePointRight(2));
        return new RawCell(percentage.value().toPlainString() + "%", percentage);
    }

    static RawCell day(LocalDate day) {
        return new RawCell(day.toString(), day);
    }

    static RawCell month(LocalDate day) {
        return new RawCell(day.toString(), new ShownMonth(day));
    }

    static RawCell yesNo(boolean yes) {
        return new RawCell(String.valueOf(yes), yes);
    }

    static RawCell wrong(String shown, RowProblemKind why) {
        return new RawCell(shown, why);
    }

    boolean isBlank() {
        return typed == null && text.isBlank();
    }

    boolean isValue() {
        return typed != null
                || NumberShape.fits(text.strip(), '.')
                || NumberShape.fits(text.strip(), ',')
                || DateOrderCandidates.maskOf(text.strip()) != 0;
    }
}
