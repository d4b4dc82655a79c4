package org.gangway.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the table of a file begins.
 *
 * @param line of its first row, the first line of the file is 1
 * @param header whether that row has the names of the columns
 * @param certainty {@link FormatCertainty#GUESSED} while a person has to say what the first row is
 * @param above lines above the table with something in them, titles for example
 */
public record TableStart(long line, boolean header, FormatCertainty certainty, int above) {

    private static final int MOST_ABOVE = 50;

    static TableStart of(List<RawRow> sample, @Nullable Boolean statedHeader) {
        var rows = sample.stream()
                .filter(row -> !row.isBlank() && !row.tellsSeparator())
                .toList();
        int first = first(rows);
        if (rows.isEmpty()) {
            return new TableStart(1, true, FormatCertainty.LIKELY, 0);
        }
        var line = rows.get(first).line();
        if (statedHeader != null) {
            return new TableStart(line, statedHeader, FormatCertainty.CERTAIN, first);
        }
        boolean header = rows.get(first).looksLikeHeader();
        return new TableStart(line, header, header ? FormatCertainty.LIKELY : FormatCertainty.GUESSED, first);
    }

    /** The first header with more than half as many cells as rows usually have; without one the first row of all. */
    private static int first(List<RawRow> rows) {
        var usual = usualCells(rows);
        for (int i = 0; i < Math.min(rows.size(), MOST_ABOVE); i++) {
            if (2 * rows.get(i).filled() > usual) {
                return rows.get(i).looksLikeHeader() ? i : 0;
            }
        }
        return 0;
    }

    private static long usualCells(List<RawRow> rows) {
        var counts = new LinkedHashMap<Long, Integer>();
        rows.stream()
                .map(RawRow::filled)
                .filter(cells -> cells > 1)
                .forEach(cells -> counts.merge(cells, 1, Integer::sum));
        long usual = 0;
        int often = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() > often || (count.getValue() == often && count.getKey() > usual)) {
                usual = count.getKey();
                often = count.getValue();
            }
        }
        return usual;
    }
}
