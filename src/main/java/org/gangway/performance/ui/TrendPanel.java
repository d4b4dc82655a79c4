package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
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
                value -> FigureTexts.level(metric, value)));
        add(new NativeDetails(
                say(Msg.performance_trend_table()), table(history, Msg.performance_trend_title(last.name()))));
    }

    private static TrendChart.Point point(ServiceLevelResult result) {
        return new TrendChart.Point(result.month(), result.value(), result.isMissed());
    }

    private static FigureTable table(List<ServiceLevelResult> history, Text caption) {
        var table = new FigureTable(caption)
                .words(Msg.performance_month())
                .figures(Msg.performance_result_reported())
                .figures(Msg.performance_result_target())
                .figures(Msg.performance_result_minimum())
                .words(Msg.performance_result_status());
        for (var result : history.reversed()) {
            var metric = result.metric();
            table.row(
                    new Span(ScreenTexts.formats().month(result.month())),
                    new Span(FigureTexts.figure(metric, result.value())),
                    new Span(FigureTexts.level(metric, result.expected())),
                    new Span(FigureTexts.level(metric, result.minimum())),
                    FigureTexts.badge(result));
        }
        return table;
    }
}
