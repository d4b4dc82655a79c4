package org.gangway.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Hands over the rows of one sheet; cells and rows without an address follow the one before. */
final class SheetRows {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LETTERS = 26;

    private final SheetCells cells;
    private final Consumer<RawRow> rows;
    private final LongConsumer hiddenRows;
    private final BitSet hiddenColumns = new BitSet();
    private long row;

    SheetRows(SheetCells cells, Consumer<RawRow> rows, LongConsumer hiddenRows) {
        this.cells = cells;
        this.rows = rows;
        this.hiddenRows = hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                    int from = Integer.parseInt(xml.getAttributeValue(null, "min"));
                    int to = Math.min(MOST_COLUMNS, Integer.parseInt(xml.getAttributeValue(null, "max")));
                    hiddenColumns.set(from - 1, Math.max(from, to));
                }
            }
            case "row" -> row(xml);
            default -> {
                // widths, filters and links say nothing about the values
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        var number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            hiddenRows.accept(row);
        }
        var found = new ArrayList<RawCell>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(xml, found);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        rows.accept(new RawRow(row, withoutEmptyEnd(found), true));
    }

    private void cell(XMLStreamReader xml, List<RawCell> found) throws XMLStreamException {
        var address = xml.getAttributeValue(null, "r");
        int column = address == null ? found.size() : column(address);
        if (column >= MOST_COLUMNS) {
            throw new RuleViolation("reading.workbook-too-wide", Map.of("most", MOST_COLUMNS));
        }
        while (found.size() < column) {
            found.add(RawCell.EMPTY);
        }
        var cell = cells.read(xml);
        if (column < found.size()) {
            found.set(column, cell);
        } else {
            found.add(cell);
        }
    }

    private static List<RawCell> withoutEmptyEnd(List<RawCell> found) {
        int end = found.size();
        while (end > 0 && found.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(found.subList(0, end));
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && column <= MOST_COLUMNS; i++) {
            column = column * LETTERS + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
