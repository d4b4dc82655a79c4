package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import org.gangway.language.Msg;
import org.gangway.settlement.document.NetBridge;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Explanation;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.Waterfall;
import org.gangway.uikit.Waterfall.BarKind;

/** The way from the fee of a month to its net amount, as a picture whose bars open their explanation. */
final class MonthWaterfall {

    private MonthWaterfall() {}

    static Waterfall of(MonthlyStatement statement, MonthTotals month) {
        var fee = month.fee();
        var formats = ScreenTexts.formats();
        var digits = fee.amount().scale();
        return new Waterfall(
                Msg.settlement_waterfall_caption(statement.month(), fee.currency()),
                NetBridge.of(statement, month).stream().map(MonthWaterfall::bar).toList(),
                amount -> formats.number(amount, digits, digits));
    }

    private static Waterfall.Bar bar(NetBridge.Step step) {
        var why = step.why().toArray(Explanation[]::new);
        return new Waterfall.Bar(
                say(step.name()), kind(step), step.amount().amount(), () -> new ExplainDialog(step.name(), why).open());
    }

    private static BarKind kind(NetBridge.Step step) {
        if (step.total()) {
            return BarKind.TOTAL;
        }
        return step.amount().isNegative() ? BarKind.LESS : BarKind.MORE;
    }
}
