package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.language.Text;
import org.gangway.uikit.NarrowTable;
import org.gangway.uikit.Say;

/** The incentive schedule in words and as a small table. */
class ScheduleTable extends Div {

    private static final String FIGURE = "gangway-figure";
    private static final List<Integer> FIGURES = List.of(1, 2);

    ScheduleTable(SchedulePart part) {
        var words = new UnorderedList();
        part.sentences().forEach(sentence -> words.add(new ListItem(say(sentence))));
        var scroll = new Div(table(part));
        scroll.addClassName("gangway-table-scroll");
        add(words, scroll);
    }

    private static NativeTable table(SchedulePart part) {
        var table = new NativeTable();
        table.addClassName("gangway-table");
        var head = new NativeTableRow();
        var headings = SchedulePart.headings();
        for (int i = 0; i < headings.size(); i++) {
            head.add(heading(say(headings.get(i)), FIGURES.contains(i)));
        }
        table.getHead().add(head);
        for (var level : part.schedule().serviceLevels()) {
            table.getBody().add(row(part.row(level, Say.formats())));
        }
        table.getFoot().add(row(part.total(Say.formats())));
        NarrowTable.fit(table);
        return table;
    }

    private static NativeTableHeaderCell heading(String words, boolean figures) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName(FIGURE, figures);
        return cell;
    }

    private static NativeTableRow row(List<Text> values) {
        var row = new NativeTableRow();
        for (int i = 0; i < values.size(); i++) {
            var cell = new NativeTableCell(say(values.get(i)));
            cell.setClassName(FIGURE, FIGURES.contains(i));
            row.add(cell);
        }
        return row;
    }
}
