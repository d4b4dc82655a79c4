package org.gangway.performance.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.performance.ServiceLevelResult;
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
        add(table(history));
    }

    private static TrendChart.Point point(ServiceLevelResult result) {
        return new TrendChart.Point(result.month(), result.value(), result.isMissed());
    }

    private static Div table(List<ServiceLevelResult> history) {
        var table = new NativeTable();
        table.addClassName("gangway-table");
        var head = table.getHead().addRow();
        List.of(
                        Msg.performance_month(),
                        Msg.performance_result_reported(),
                        Msg.performance_result_target(),
                        Msg.performance_result_minimum(),
                        Msg.performance_result_status())
                .forEach(heading -> head.add(new NativeTableHeaderCell(say(heading))));
        for (var result : history.reversed()) {
            var metric = result.metric();
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(Say.formats().month(result.month())),
                            new NativeTableCell(FigureWords.figure(metric, result.value())),
                            new NativeTableCell(FigureWords.level(metric, result.expected())),
                            new NativeTableCell(FigureWords.level(metric, result.minimum())),
                            new NativeTableCell(FigureWords.badge(result)));
        }
        var scroll = new Div(table);
        scroll.addClassName("gangway-table-scroll");
        return scroll;
    }
}
