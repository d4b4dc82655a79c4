package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.Totals;
import org.gangway.incentive.Triggered;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.StatementTexts;

/** What a previewed month says in words, the same on the console and on paper. */
final class PreviewTexts {

    private PreviewTexts() {}

    /** From fee to net. */
    static List<StatementTexts.Amount> amounts(Totals totals) {
        var amounts = new ArrayList<>(StatementTexts.amounts(totals));
        amounts.add(new StatementTexts.Amount(Msg.settlement_amount_net(), totals.net()));
        return amounts;
    }

    static Text cut(CapCut cut, PreviewMonth month) {
        return StatementTexts.cut(
                cut, subject -> month.level(subject).map(level -> level.terms().name()));
    }

    /** What it gives, and the reasons right beneath. */
    static Stream<Text> triggered(Triggered triggered) {
        var why = triggered.explanation();
        return Stream.concat(Stream.of(Text.step(why)), why.because().stream().map(Text::step));
    }
}
