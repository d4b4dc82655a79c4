package org.gangway.annual.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.gangway.annual.YearLine;
import org.gangway.annual.YearOverview;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.ui.States;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** The months of a year and their sums. */
final class YearTable {

    private YearTable() {}

    static FigureTable of(EngagementId engagement, YearOverview year) {
        var table = new FigureTable(year.span().title())
                .words(Msg.settlement_column_month())
                .words(Msg.settlement_column_state())
                .figures(Msg.settlement_column_fee())
                .figures(Msg.settlement_column_credits())
                .figures(Msg.settlement_column_bonus())
                .figures(Msg.settlement_amount_earned_back())
                .figures(Msg.annual_adjustments())
                .figures(Msg.settlement_column_net())
                .figures(Msg.annual_cap())
                .figures(Msg.annual_left());
        year.lines().forEach(line -> addRow(table, engagement, line));
        table.row(
                        new Span(say(Msg.annual_sum())),
                        new Span(),
                        money(year.sum(YearLine::fee)),
                        money(year.sum(YearLine::credits).negated()),
                        money(year.sum(YearLine::bonus)),
                        money(year.sum(YearLine::earnedBack)),
                        money(year.sum(YearLine::adjustments)),
                        money(year.sum(YearLine::net)),
                        new Span(),
                        new Span())
                .addClassName("gangway-total");
        return table;
    }

    private static void addRow(FigureTable table, EngagementId engagement, YearLine line) {
        table.row(
                new Anchor(
                        SettlementRoutes.statement(engagement, line.month()),
                        ScreenTexts.formats().month(line.month())),
                States.badge(line.state()),
                money(line.fee()),
                money(line.credits().negated()),
                money(line.bonus()),
                money(line.earnedBack()),
                money(line.adjustments()),
                money(line.net()),
                money(line.cap()),
                money(line.left()));
    }

    private static Component money(@Nullable Money money) {
        return new Span(
                money == null
                        ? say(Msg.settlement_value_none())
                        : ScreenTexts.formats().money(money));
    }
}
