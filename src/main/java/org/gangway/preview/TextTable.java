package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text: words to the left, figures to the right, columns as wide as they need to be. */
final class TextTable {

    private static final String GAP = "  ";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param words how many columns from the left are words */
    TextTable(int words) {
        this.words = words;
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void appendTo(StringBuilder out, String indent) {
        for (var row : rows) {
            var line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private String padded(String cell, int column) {
        var blank = " ".repeat(width(column) - length(cell));
        return column < words ? cell + blank : blank + cell;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
