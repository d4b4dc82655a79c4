package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.language.Msg;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** The way from the fee to the net amount, each step with a bar as long as its share of the fee. */
final class AmountTable {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private AmountTable() {}

    static FigureTable of(SettledMonth settled, MonthTotals month) {
        var fee = settled.statement().totals().fee();
        var table = new FigureTable(Msg.settlement_amounts_caption())
                .words(Msg.settlement_column_item())
                .figures(Msg.settlement_document_amounts())
                .words(Msg.settlement_column_share())
                .actions(Msg.settlement_explain());
        StatementTexts.amounts(settled, month)
                .forEach(amount -> table.row(
                        new Span(say(amount.name())), money(amount.money()), bar(amount.money(), fee), new Span()));
        var name = Msg.settlement_amount_net();
        table.row(
                        new Span(say(name)),
                        money(month.net()),
                        bar(month.net(), fee),
                        Explain.button(name, settled.statement().explanation()))
                .addClassName("gangway-total");
        return table;
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }

    private static Component bar(Money money, Money fee) {
        var bar = new Div();
        bar.addClassNames("gangway-bar", money.isNegative() ? "gangway-bar-less" : "gangway-bar-more");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.setWidth(share(money, fee).toPlainString() + "%");
        return bar;
    }

    private static BigDecimal share(Money money, Money fee) {
        if (fee.isZero()) {
            return BigDecimal.ZERO;
        }
        var percent = money.amount().abs().multiply(WHOLE).divide(fee.amount(), 1, RoundingMode.HALF_UP);
        return percent.min(WHOLE);
    }
}
