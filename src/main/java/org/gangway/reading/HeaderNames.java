package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangway.shared.RuleViolation;

/** What the columns of a file are called. */
final class HeaderNames {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private HeaderNames() {}

    /** Names, or the letters of a spreadsheet where the file has none. */
    static List<String> of(RawRow first, boolean header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < first.size(); i++) {
            var name =
                    header ? LINE_BREAKS.matcher(first.cell(i).text().strip()).replaceAll(" ") : "";
            names.add(name.isEmpty() ? "(" + letters(i) + ")" : name);
        }
        requireDistinct(names);
        return List.copyOf(names);
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
