package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/** What the columns of a file are called. */
final class HeaderNames {

    private HeaderNames() {}

    /** Names, or the letters of a spreadsheet where the file has none. */
    static List<String> of(CsvRecord first, boolean header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < first.getFieldCount(); i++) {
            var name = header ? first.getField(i).strip() : "";
            names.add(name.isEmpty() ? "(" + letters(i) + ")" : name);
        }
        requireDistinct(names);
        return List.copyOf(names);
    }

    /** A first row with an amount or a day in it is a row like the others. */
    static boolean looksLikeHeader(CsvRecord first) {
        boolean named = first.getFields().stream().anyMatch(field -> !field.isBlank());
        return named && first.getFields().stream().map(String::strip).noneMatch(HeaderNames::isValue);
    }

    private static boolean isValue(String field) {
        return NumberShape.fits(field, '.') || NumberShape.fits(field, ',') || DateOrderCandidates.maskOf(field) != 0;
    }

    private static void requireDistinct(List<String> names) {
        var seen = new LinkedHashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw new RuleViolation("reading.duplicate-column", Map.of("column", FileExcerpt.of(name)));
            }
        }
    }

    private static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
