package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.settlement.forecast.Forecast;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What the running month may amount to, marked as what it is. */
class ForecastCard extends Div {

    ForecastCard(Forecast forecast) {
        addClassName("gangway-card");
        var heading = new Div(
                new H3(say(Msg.settlement_forecast_title(forecast.month()))),
                new StatusBadge(Msg.settlement_forecast_badge(), StatusTone.NEUTRAL));
        heading.addClassName("gangway-heading");
        add(heading);
        add(new Paragraph(say(Msg.settlement_forecast_net(forecast.asOf(), forecast.net(), forecast.fee()))));
        var table = new FigureTable(Msg.settlement_forecast_title(forecast.month()))
                .words(Msg.settlement_column_service_level())
                .figures(Msg.settlement_forecast_value())
                .words(Msg.settlement_forecast_basis())
                .words(Msg.settlement_column_outcome())
                .figures(Msg.settlement_column_credit())
                .figures(Msg.settlement_column_bonus());
        forecast.levels().forEach(level -> row(table, level));
        forecast.penalties().forEach(line -> row(table, line));
        add(table);
    }

    private static void row(FigureTable table, Forecast.Level level) {
        var figure = level.figure();
        table.row(
                new Span(figure.name()),
                new Span(say(StatementTexts.value(figure.value(), figure.unit(), ScreenTexts.formats()))),
                new Span(say(Text.of(level.basis()))),
                level.relieved()
                        ? new StatusBadge(Text.of(Attainment.RELIEVED), StatusTone.NEUTRAL)
                        : States.badge(figure.attainment()),
                money(level.amounts().credit()),
                money(level.amounts().bonus()));
    }

    private static void row(FigureTable table, PenaltyLine line) {
        table.row(
                new Span(say(StatementTexts.penalty(line))),
                new Span(),
                new Span(say(Msg.settlement_forecast_confirmed())),
                new Span(),
                money(line.credit()),
                new Span());
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }
}
