package org.gangway.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Shows the rows of a grid as blocks where its columns do not fit, as on a phone. */
public final class NarrowGrid {

    private static final int NARROW_BELOW = 768;

    private NarrowGrid() {}

    /**
     * Call it when all columns are there.
     *
     * @param lines what a block holds, one below the other; the first line names the row
     */
    public static <T> void fit(Grid<T> grid, SerializableFunction<T, List<Component>> lines) {
        var columns = List.copyOf(grid.getColumns());
        var blocks = grid.addComponentColumn(item -> block(lines.apply(item)));
        blocks.setVisible(false);
        grid.addAttachListener(event -> follow(event, grid, columns, blocks));
    }

    /** A line that needs the heading of its column to be understood. */
    public static Component labelled(String heading, String value) {
        var label = new Span(heading);
        label.addClassName("gangway-block-label");
        return new Div(label, new Span(value));
    }

    private static Component block(List<Component> lines) {
        var block = new Div();
        block.addClassName("gangway-block");
        lines.forEach(line -> block.add(new Div(line)));
        return block;
    }

    private static <T> void follow(
            AttachEvent event, Grid<T> grid, List<Grid.Column<T>> columns, Grid.Column<T> blocks) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> show(grid, details.getWindowInnerWidth(), columns, blocks));
        var resizing = page.addBrowserWindowResizeListener(resized -> show(grid, resized.getWidth(), columns, blocks));
        event.getSource().addDetachListener(left -> {
            left.unregisterListener();
            resizing.remove();
        });
    }

    private static <T> void show(Grid<T> grid, int width, List<Grid.Column<T>> columns, Grid.Column<T> blocks) {
        var narrow = width > 0 && width < NARROW_BELOW;
        grid.setClassName("gangway-narrow", narrow);
        columns.forEach(column -> column.setVisible(!narrow));
        blocks.setVisible(narrow);
    }
}
