package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What can be approved now and what is held; together they are the net amount. */
final class SplitTable {

    private SplitTable() {}

    static FigureTable of(MonthTotals month) {
        var table = new FigureTable(Msg.settlement_split_caption())
                .words(Msg.settlement_column_item())
                .figures(Msg.settlement_document_amounts());
        row(table, Msg.settlement_split_agreed(), month.payableNow());
        row(table, Msg.settlement_split_held(), month.held());
        table.row(new Span(say(Msg.settlement_amount_net())), money(month.net()))
                .addClassName("gangway-total");
        return table;
    }

    private static void row(FigureTable table, Text name, Money money) {
        table.row(new Span(say(name)), money(money));
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }
}
