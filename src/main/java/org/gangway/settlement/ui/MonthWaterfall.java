package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import org.gangway.language.Msg;
import org.gangway.settlement.SettledMonth;
import org.gangway.settlement.WayToNet;
import org.gangway.shared.Explanation;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.Say;
import org.gangway.uikit.Waterfall;
import org.gangway.uikit.Waterfall.Kind;

/** The way from the fee of a month to its net amount, as a picture whose bars open their explanation. */
final class MonthWaterfall {

    private MonthWaterfall() {}

    static Waterfall of(SettledMonth settled) {
        var fee = settled.statement().totals().fee();
        var formats = Say.formats();
        var digits = fee.amount().scale();
        return new Waterfall(
                Msg.settlement_waterfall_caption(settled.statement().month(), fee.currency()),
                WayToNet.of(settled).stream().map(MonthWaterfall::bar).toList(),
                amount -> formats.number(amount, digits, digits));
    }

    private static Waterfall.Bar bar(WayToNet.Step step) {
        var why = step.why().toArray(Explanation[]::new);
        return new Waterfall.Bar(
                say(step.name()), kind(step), step.amount().amount(), () -> new ExplainDialog(step.name(), why).open());
    }

    private static Kind kind(WayToNet.Step step) {
        if (step.total()) {
            return Kind.TOTAL;
        }
        return step.amount().isNegative() ? Kind.LESS : Kind.MORE;
    }
}
