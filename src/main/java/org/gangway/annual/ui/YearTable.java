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
import org.gangway.settlement.statement.MonthTotals;
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
                .figures(Msg.settlement_column_earned_back())
                .figures(Msg.settlement_column_adjustments())
                .figures(Msg.settlement_column_later())
                .figures(Msg.settlement_column_net())
                .figures(Msg.settlement_column_held())
                .figures(Msg.annual_cap())
                .figures(Msg.annual_left());
        year.lines().forEach(line -> addRow(table, engagement, line));
        table.row(
                        new Span(say(Msg.annual_sum())),
                        new Span(),
                        money(year.sum(MonthTotals::fee)),
                        money(year.sum(MonthTotals::credits).negated()),
                        money(year.sum(MonthTotals::bonus)),
                        money(year.sum(MonthTotals::earnedBack)),
                        money(year.sum(MonthTotals::adjustments)),
                        money(year.sum(MonthTotals::later)),
                        money(year.sum(MonthTotals::net)),
                        money(year.sum(MonthTotals::held)),
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
                money(line.amounts().fee()),
                money(line.amounts().credits().negated()),
                money(line.amounts().bonus()),
                money(line.amounts().earnedBack()),
                money(line.amounts().adjustments()),
                money(line.amounts().later()),
                money(line.amounts().net()),
                money(line.amounts().held()),
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
