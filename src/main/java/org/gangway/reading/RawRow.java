package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One row as it stands in a file.
 *
 * @param line line of the file, or row of the sheet, on which it begins; the first is 1
 * @param openEnded whether empty cells at its end are left out, as workbooks do
 */
record RawRow(long line, List<RawCell> cells, boolean openEnded) {

    static RawRow of(CsvRecord row) {
        return new RawRow(
                row.getStartingLineNumber(),
                row.getFields().stream().map(RawCell::text).toList(),
                false);
    }

    boolean fits(int width) {
        return cells.size() == width || (openEnded && cells.size() < width);
    }

    int size() {
        return cells.size();
    }

    /** Nothing where the row is shorter. */
    RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    /** The line by which a spreadsheet program is told the separator. */
    boolean tellsSeparator() {
        var first = cell(0).text().toLowerCase(Locale.ROOT);
        return line == 1 && filled() == 1 && first.startsWith("sep=") && first.length() <= 5;
    }

    boolean looksLikeHeader() {
        return !isBlank() && cells.stream().noneMatch(RawCell::isValue);
    }

    String text() {
        return cells.stream().map(RawCell::text).collect(Collectors.joining(" "));
    }
}
