package org.gangway.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the rows of a grid as blocks where its columns do not fit, as on a phone. */
public final class NarrowGrid<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int NARROW_BELOW = 768;

    private final Grid<T> grid;
    private final List<Grid.Column<T>> columns;
    private final SerializableFunction<T, List<Component>> lines;
    private Grid.@Nullable Column<T> blocks;

    private NarrowGrid(Grid<T> grid, SerializableFunction<T, List<Component>> lines) {
        this.grid = grid;
        this.columns = List.copyOf(grid.getColumns());
        this.lines = lines;
    }

    /**
     * Call it when all columns are there.
     *
     * @param lines what a block holds, one below the other; the first line names the row
     */
    public static <T> void fit(Grid<T> grid, SerializableFunction<T, List<Component>> lines) {
        var fitted = new NarrowGrid<>(grid, lines);
        grid.addAttachListener(fitted::follow);
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

    private void follow(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> show(details.getWindowInnerWidth()));
        var resizing = page.addBrowserWindowResizeListener(resized -> show(resized.getWidth()));
        event.getSource().addDetachListener(left -> {
            left.unregisterListener();
            resizing.remove();
        });
    }

    /** A column that is out of sight is filled all the same, so there are no blocks where there is room. */
    private void show(int width) {
        var narrow = width > 0 && width < NARROW_BELOW;
        if (narrow == (blocks != null)) {
            return;
        }
        grid.setClassName("gangway-narrow", narrow);
        columns.forEach(column -> column.setVisible(!narrow));
        if (blocks == null) {
            blocks = grid.addComponentColumn(item -> block(lines.apply(item)));
        } else {
            grid.removeColumn(blocks);
            blocks = null;
        }
    }
}
