package org.gangway.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;

/** Gathers what the values of one column have in common while they pass. */
final class ColumnProbe {

    private static final int SAMPLES = 3;
    private static final int WORDS = 5;

    private final DateOrderCandidates dates = new DateOrderCandidates();
    private final DecimalMarkCandidates numbers = new DecimalMarkCandidates();
    private final List<String> samples = new ArrayList<>();
    private final Map<String, Long> words = new LinkedHashMap<>();
    private long filled;
    private long missing;
    private long strays;
    private long typedDays;
    private long typedNumbers;
    private long typedWhole;
    private boolean allYesOrNo = true;

    void add(RawCell cell) {
        var value = cell.text().strip();
        if (cell.isBlank() || FieldMapping.USUAL_MISSING.contains(value)) {
            missing++;
            return;
        }
        filled++;
        sample(value);
        if (cell.typed() == null) {
            addText(value);
        } else {
            addTyped(cell.typed(), value);
        }
    }

    /** What a workbook says itself leaves no question about order and mark. */
    private void addTyped(Object typed, String value) {
        typedDays += typed instanceof LocalDate || typed instanceof RawCell.ShownMonth ? 1 : 0;
        typedNumbers += typed instanceof BigDecimal || typed instanceof Percentage ? 1 : 0;
        typedWhole += typed instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0
                ? 1
                : 0;
        allYesOrNo = allYesOrNo && YesNoWords.USUAL.contains(value);
        if (typed instanceof Boolean || typed instanceof RowProblemKind) {
            stray(value);
        }
    }

    private void addText(String value) {
        var isDate = dates.add(value);
        var isNumber = numbers.add(PercentSign.cutFrom(value));
        allYesOrNo = allYesOrNo && YesNoWords.USUAL.contains(value);
        if (!isDate && !isNumber) {
            stray(value);
        }
    }

    FileColumn column(int index, String name) {
        return new FileColumn(
                index,
                name,
                List.copyOf(samples),
                kind(),
                dates.orders(),
                dates.counts(),
                dates.monthOrders(),
                numbers.marks(),
                numbers.counts(),
                words.entrySet().stream()
                        .map(word -> new StrayValue(word.getKey(), word.getValue()))
                        .toList(),
                filled,
                missing);
    }

    private ColumnKind kind() {
        if (filled == 0) {
            return ColumnKind.TEXT;
        }
        if (isDate()) {
            return ColumnKind.DATE;
        }
        if (isMostly(numbers.numbers() + typedNumbers) && !numbers.hasLeadingZeros()) {
            return numbers.allPlain() && typedWhole == typedNumbers ? ColumnKind.WHOLE : ColumnKind.DECIMAL;
        }
        return allYesOrNo && words.size() <= 2 && !words.isEmpty() ? ColumnKind.YES_NO : ColumnKind.TEXT;
    }

    /** Digits alone are a day only when every one of them is. */
    private boolean isDate() {
        var found = dates.dates() + typedDays;
        return dates.compact() == 0 ? isMostly(found) : found == filled && filled >= SAMPLES;
    }

    private boolean isMostly(long fitting) {
        boolean fewWords = words.size() < WORDS && fitting * 10 >= filled;
        return fitting > 0 && (fitting * 2 > filled || (fewWords && fitting + strays == filled));
    }

    private void sample(String value) {
        if (samples.size() == SAMPLES) {
            return;
        }
        var shown = FileExcerpt.of(value);
        if (!samples.contains(shown)) {
            samples.add(shown);
        }
    }

    private void stray(String value) {
        strays++;
        var shown = FileExcerpt.of(value);
        if (words.containsKey(shown) || words.size() < WORDS) {
            words.merge(shown, 1L, Long::sum);
        }
    }
}
