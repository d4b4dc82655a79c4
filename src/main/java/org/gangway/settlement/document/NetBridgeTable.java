package org.gangway.settlement.document;

import java.util.function.Function;
import org.gangway.document.DocumentWaterfall;
import org.gangway.language.Formats;
import org.gangway.language.Text;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;

/** The way from fee to net amount as a picture on paper. */
final class NetBridgeTable {

    private NetBridgeTable() {}

    static DocumentWaterfall of(
            MonthlyStatement statement, MonthTotals month, Function<Text, String> say, Formats formats) {
        var way = new DocumentWaterfall();
        for (var step : NetBridge.of(statement, month)) {
            var name = say.apply(step.name());
            var amount = step.amount();
            if (step.total()) {
                way.total(name, formats.money(amount), amount.amount());
            } else {
                way.change(name, formats.money(amount), amount.amount());
            }
        }
        return way;
    }
}
