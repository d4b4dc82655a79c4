package org.gangway.annual.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.annual.YearLine;
import org.gangway.annual.YearOverview;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.ui.MonthAmountColumns;
import org.gangway.settlement.ui.States;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** The months of a year and their sums. */
final class YearTable {

    private YearTable() {}

    static FigureTable of(EngagementId engagement, YearOverview year) {
        var amounts = new MonthAmountColumns(
                year.lines().stream().map(YearLine::amounts).toList());
        var table = new FigureTable(year.span().title())
                .words(Msg.settlement_column_month())
                .words(Msg.settlement_column_state());
        amounts.head(table);
        table.figures(Msg.annual_cap()).figures(Msg.annual_left());
        year.lines()
                .forEach(line -> table.row(row(
                        new Anchor(
                                SettlementRoutes.statement(engagement, line.month()),
                                ScreenTexts.formats().month(line.month())),
                        States.badge(line.state()),
                        amounts.row(line.amounts()),
                        money(line.cap()),
                        money(line.left()))));
        table.row(row(new Span(say(Msg.annual_sum())), new Span(), amounts.sum(), new Span(), new Span()))
                .addClassName("gangway-total");
        return table;
    }

    private static Component[] row(
            Component month, Component state, Stream<Component> amounts, Component cap, Component left) {
        return Stream.of(Stream.of(month, state), amounts, Stream.of(cap, left))
                .flatMap(Function.identity())
                .toArray(Component[]::new);
    }

    /** What is left may be nothing, and then says so. */
    private static Component money(@Nullable Money money) {
        return new Span(
                money == null
                        ? say(Msg.settlement_value_none())
                        : ScreenTexts.formats().amount(money));
    }
}
