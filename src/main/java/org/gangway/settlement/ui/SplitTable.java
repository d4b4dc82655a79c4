package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What can be approved now and what is held; together they are what was computed. */
final class SplitTable {

    private SplitTable() {}

    static FigureTable of(MonthlyStatement statement) {
        var table = new FigureTable(Msg.settlement_split_caption())
                .words(Msg.settlement_column_item())
                .figures(Msg.settlement_document_amounts());
        row(
                table,
                Msg.settlement_split_agreed(),
                statement.amounts().fee().plus(statement.amounts().agreed()));
        row(table, Msg.settlement_split_held(), statement.amounts().held());
        if (!statement.amounts().conceded().isZero()) {
            row(
                    table,
                    Msg.settlement_split_conceded(),
                    statement.amounts().conceded().negated());
        }
        table.row(
                        new Span(say(Msg.settlement_split_computed())),
                        money(statement.amounts().net()))
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
