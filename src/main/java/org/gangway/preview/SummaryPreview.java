package org.gangway.preview;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Money;

/** What each month of a preview comes to, a line a month. */
final class SummaryPreview {

    private static final List<Text> COLUMNS = List.of(
            Msg.settlement_column_month(),
            Msg.settlement_column_fee(),
            Msg.settlement_column_credits(),
            Msg.settlement_column_bonus(),
            Msg.settlement_column_earned_back(),
            Msg.settlement_column_net());

    private SummaryPreview() {}

    static String of(SettlementPreview preview, Texts texts, ReaderProfile reader) {
        var formats = texts.formats(reader);
        var table = new TextTable(1);
        table.row(COLUMNS.stream().map(column -> texts.say(column, reader)).toArray(String[]::new));
        preview.months().forEach(month -> table.row(row(month, formats)));
        var out = new StringBuilder();
        table.appendTo(out, "");
        return out.append('\n')
                .append(texts.say(Msg.preview_summary_how(), reader))
                .append('\n')
                .toString();
    }

    private static String[] row(PreviewMonth month, Formats formats) {
        var totals = month.statement().totals();
        return Stream.concat(
                        Stream.of(formats.month(month.statement().month())),
                        amounts(totals).map(formats::money))
                .toArray(String[]::new);
    }

    private static Stream<Money> amounts(StatementTotals totals) {
        return Stream.of(totals.fee(), totals.credits().negated(), totals.bonus(), totals.earnedBack(), totals.net());
    }
}
