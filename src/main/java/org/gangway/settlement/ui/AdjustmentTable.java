package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Msg;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What corrected figures change of agreed months, line by line. */
final class AdjustmentTable {

    private AdjustmentTable() {}

    static FigureTable of(SettledMonth settled) {
        var table = new FigureTable(Msg.settlement_adjustments())
                .words(Msg.settlement_column_month())
                .words(Msg.settlement_column_item())
                .figures(Msg.settlement_column_before())
                .figures(Msg.settlement_column_after())
                .figures(Msg.settlement_column_difference())
                .actions(Msg.settlement_explain());
        settled.adjustments().forEach(adjustment -> row(table, adjustment));
        return table;
    }

    private static void row(FigureTable table, Adjustment adjustment) {
        var line = StatementTexts.line(adjustment.line(), adjustment.name());
        table.row(
                new Span(ScreenTexts.formats().month(adjustment.month())),
                new Span(say(line)),
                money(adjustment.before()),
                money(adjustment.after()),
                money(adjustment.amount()),
                Explain.button(line, adjustment.explanation()));
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }
}
