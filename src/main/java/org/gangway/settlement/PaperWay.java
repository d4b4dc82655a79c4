package org.gangway.settlement;

import java.util.function.Function;
import org.gangway.document.DocumentWay;
import org.gangway.language.Formats;
import org.gangway.language.Text;

/** The way from fee to net amount as a picture on paper. */
final class PaperWay {

    private PaperWay() {}

    static DocumentWay of(SettledMonth settled, Function<Text, String> say, Formats formats) {
        var way = new DocumentWay();
        for (var step : WayToNet.of(settled)) {
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
