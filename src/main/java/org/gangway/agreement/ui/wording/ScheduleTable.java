package org.gangway.agreement.ui.wording;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.agreement.terms.TermKind;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** The incentive schedule in words and as a small table. */
public class ScheduleTable extends Div {

    private static final List<Integer> FIGURES = List.of(1, 2);

    public ScheduleTable(ScheduleSummary part) {
        var words = new UnorderedList();
        part.sentences().forEach(sentence -> words.add(new ListItem(say(sentence))));
        add(words, table(part));
    }

    private static FigureTable table(ScheduleSummary part) {
        var table = new FigureTable(Text.of(TermKind.INCENTIVE_SCHEDULE));
        var headings = ScheduleSummary.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (FIGURES.contains(i)) {
                table.figures(headings.get(i));
            } else {
                table.words(headings.get(i));
            }
        }
        part.schedule().serviceLevels().forEach(level -> table.row(cells(part.row(level, ScreenTexts.formats()))));
        return table.total(cells(part.total(ScreenTexts.formats())));
    }

    private static Component[] cells(List<Text> values) {
        return values.stream().map(value -> new Span(say(value))).toArray(Component[]::new);
    }
}
