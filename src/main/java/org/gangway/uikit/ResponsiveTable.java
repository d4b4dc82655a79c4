package org.gangway.uikit;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Lets a table with many columns be read on a narrow screen without scrolling sideways: each row becomes a block with its
 * first value as heading and every other value below the heading of its column.
 */
public final class ResponsiveTable {

    private static final int STACKED_FROM = 4;
    private static final int MANY_FROM = 9;

    private ResponsiveTable() {}

    /** Call it when all rows are there. */
    public static void fit(NativeTable table) {
        var headings = rows(table.getHead().getElement()).stream()
                .flatMap(Element::getChildren)
                .map(Element::getTextRecursively)
                .toList();
        table.setClassName("gangway-stacked", headings.size() >= STACKED_FROM);
        table.setClassName("gangway-many", headings.size() >= MANY_FROM);
        if (headings.size() < STACKED_FROM) {
            return;
        }
        // shown as blocks, they would no longer be a table to a screen reader
        table.getElement().setAttribute("role", "table");
        table.getElement().getChildren().forEach(group -> {
            group.setAttribute("role", "rowgroup");
            rows(group).forEach(row -> label(row, headings));
        });
    }

    private static List<Element> rows(Element group) {
        return group.getChildren().filter(row -> row.getTag().equals("tr")).toList();
    }

    private static void label(Element row, List<String> headings) {
        row.setAttribute("role", "row");
        for (int i = 0; i < row.getChildCount(); i++) {
            var cell = row.getChild(i);
            cell.setAttribute("role", role(cell));
            if (i < headings.size()) {
                cell.setAttribute("data-label", headings.get(i));
            }
        }
    }

    private static String role(Element cell) {
        if (cell.getTag().equals("td")) {
            return "cell";
        }
        return "row".equals(cell.getAttribute("scope")) ? "rowheader" : "columnheader";
    }
}
