package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private boolean allYesOrNo = true;

    void add(String field) {
        var value = field.strip();
        if (value.isEmpty() || FieldMapping.USUAL_MISSING.contains(value)) {
            missing++;
            return;
        }
        filled++;
        sample(value);
        var isDate = dates.add(value);
        var isNumber = numbers.add(value);
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
        if (isMostly(numbers.numbers()) && !numbers.hasLeadingZeros()) {
            return numbers.allPlain() ? ColumnKind.WHOLE : ColumnKind.DECIMAL;
        }
        return allYesOrNo && words.size() <= 2 && !words.isEmpty() ? ColumnKind.YES_NO : ColumnKind.TEXT;
    }

    /** Digits alone are a day only when every one of them is. */
    private boolean isDate() {
        return dates.compact() == 0 ? isMostly(dates.dates()) : dates.dates() == filled && filled >= SAMPLES;
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
