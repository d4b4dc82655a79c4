package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A plain table that a screen reader can walk: words at the start of their column, figures at its end. */
public final class FigureTable extends Div {

    private static final String FIGURE = "gangway-figure";
    private static final int FIRST = 25;

    private final NativeTable table = new NativeTable();
    private final NativeTableRow headings;
    private final List<Boolean> figures = new ArrayList<>();

    public FigureTable(Text caption) {
        addClassName("gangway-table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", say(caption));
        table.addClassName("gangway-table");
        headings = table.getHead().addRow();
        add(table);
    }

    public FigureTable words(Text heading) {
        return column(heading, false);
    }

    public FigureTable figures(Text heading) {
        return column(heading, true);
    }

    /** A column that needs no heading on the screen. */
    public FigureTable actions(Text heading) {
        var hidden = new Span(say(heading));
        hidden.addClassName("gangway-screen-reader");
        headings.add(headerCell(hidden, false));
        figures.add(false);
        return this;
    }

    private FigureTable column(Text heading, boolean figure) {
        headings.add(headerCell(new Span(say(heading)), figure));
        figures.add(figure);
        return this;
    }

    private static NativeTableHeaderCell headerCell(Component content, boolean figure) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName(FIGURE, figure);
        return cell;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ResponsiveTable.fit(table);
    }

    /** The first value names the row. A value that is a cell already may hold several components. */
    public NativeTableRow row(Component... values) {
        var row = table.getBody().addRow();
        for (int i = 0; i < values.length; i++) {
            row.add(i == 0 ? rowHeading(values[0]) : cell(values[i], figures.get(i)));
        }
        return row;
    }

    /**
     * A row for each thing, the first {@value #FIRST} at once and the others when somebody asks for them: a table that nobody reads
     * to its end would be most of the work on its page.
     */
    public <T> FigureTable rows(List<T> things, Function<T, Component[]> values) {
        things.stream().limit(FIRST).map(values).forEach(this::row);
        if (things.size() > FIRST) {
            var others = things.subList(FIRST, things.size());
            var more = new Button(say(Msg.common_rows_more(others.size())));
            more.addClickListener(_ -> {
                remove(more);
                others.stream().map(values).forEach(this::row);
                ResponsiveTable.fit(table);
            });
            add(more);
        }
        return this;
    }

    /** Below all rows: their sum. */
    public FigureTable total(Component... values) {
        var row = table.getFoot().addRow();
        for (int i = 0; i < values.length; i++) {
            row.add(cell(values[i], figures.get(i)));
        }
        return this;
    }

    private static NativeTableHeaderCell rowHeading(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableCell cell(Component content, boolean figure) {
        var cell = content instanceof NativeTableCell ready ? ready : new NativeTableCell(content);
        cell.setClassName(FIGURE, figure);
        return cell;
    }
}
