package org.gangway.performance.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.performance.ServiceLevelResult;
import org.gangway.uikit.NarrowTable;
import org.gangway.uikit.Say;
import org.gangway.uikit.TrendChart;

/** How one service level did over the months: a picture, and the table behind it. */
class TrendPanel extends Div {

    TrendPanel(List<ServiceLevelResult> history) {
        addClassName("gangway-card");
        var last = history.getLast();
        var metric = last.metric();
        add(new H3(say(Msg.performance_trend_title(last.name()))));
        add(new TrendChart(
                Msg.performance_trend_caption(last.name(), history.getFirst().month(), last.month()),
                history.stream().map(TrendPanel::point).toList(),
                last.expected(),
                last.minimum(),
                value -> FigureWords.level(metric, value)));
        add(table(history, say(Msg.performance_trend_title(last.name()))));
    }

    private static TrendChart.Point point(ServiceLevelResult result) {
        return new TrendChart.Point(result.month(), result.value(), result.isMissed());
    }

    private static Div table(List<ServiceLevelResult> history, String caption) {
        var table = new NativeTable();
        table.addClassName("gangway-table");
        var head = table.getHead().addRow();
        head.add(
                FigureColumn.words(Msg.performance_month()),
                FigureColumn.figures(Msg.performance_result_reported()),
                FigureColumn.figures(Msg.performance_result_target()),
                FigureColumn.figures(Msg.performance_result_minimum()),
                FigureColumn.words(Msg.performance_result_status()));
        for (var result : history.reversed()) {
            var metric = result.metric();
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(Say.formats().month(result.month())),
                            FigureColumn.figure(FigureWords.figure(metric, result.value())),
                            FigureColumn.figure(FigureWords.level(metric, result.expected())),
                            FigureColumn.figure(FigureWords.level(metric, result.minimum())),
                            new NativeTableCell(FigureWords.badge(result)));
        }
        NarrowTable.fit(table);
        var scroll = new Div(table);
        scroll.addClassName("gangway-table-scroll");
        // whoever has only a keyboard scrolls it, too
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        return scroll;
    }
}
