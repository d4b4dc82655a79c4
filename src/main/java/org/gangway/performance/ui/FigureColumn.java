package org.gangway.performance.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.gangway.language.Text;

/** Headings and cells of a table: words at the start of their column, figures at its end. */
final class FigureColumn {

    private static final String FIGURE = "gangway-figure";

    private FigureColumn() {}

    static NativeTableHeaderCell words(Text heading) {
        var cell = new NativeTableHeaderCell(say(heading));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableHeaderCell figures(Text heading) {
        var cell = words(heading);
        cell.addClassName(FIGURE);
        return cell;
    }

    static NativeTableCell figure(String figure) {
        var cell = new NativeTableCell(figure);
        cell.addClassName(FIGURE);
        return cell;
    }
}
