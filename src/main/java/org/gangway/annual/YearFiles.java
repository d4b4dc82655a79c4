package org.gangway.annual;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.document.CsvStyle;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** A year as workbook and CSV, with figures that one can calculate with. */
record YearFiles(Texts texts, ReaderProfile reader, YearOverview year) {

    private static final int WIDTH = 18;

    String name() {
        return say(Msg.annual_file(year.engagement(), year.span().title()));
    }

    byte[] workbook(Instant created) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes, created)) {
            var columns = headings().stream()
                    .map(heading -> new SheetColumn(heading, WIDTH))
                    .toList();
            var sheet = workbook.sheet(say(year.span().title()), columns);
            for (var line : year.lines()) {
                sheet.row(cells(line));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    byte[] csv(CsvStyle style) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = style.table(bytes)) {
            csv.headings(headings());
            year.lines().forEach(line -> csv.row(cells(line)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private List<String> headings() {
        return Stream.of(
                        Msg.settlement_column_month(),
                        Msg.settlement_column_fee(),
                        Msg.settlement_column_credits(),
                        Msg.settlement_column_bonus(),
                        Msg.settlement_column_earned_back(),
                        Msg.settlement_column_adjustments(),
                        Msg.settlement_column_later(),
                        Msg.settlement_column_net(),
                        Msg.settlement_column_held(),
                        Msg.annual_column_currency(),
                        Msg.annual_cap(),
                        Msg.annual_left(),
                        Msg.settlement_column_state())
                .map(this::say)
                .toList();
    }

    private List<SheetCell> cells(YearLine line) {
        return List.of(
                SheetCell.month(line.month()),
                SheetCell.money(line.amounts().fee()),
                SheetCell.money(line.amounts().credits().negated()),
                SheetCell.money(line.amounts().bonus()),
                SheetCell.money(line.amounts().earnedBack()),
                SheetCell.money(line.amounts().adjustments()),
                SheetCell.money(line.amounts().later()),
                SheetCell.money(line.amounts().net()),
                SheetCell.money(line.amounts().held()),
                SheetCell.text(line.amounts().net().currency().getCurrencyCode()),
                money(line.cap()),
                money(line.left()),
                SheetCell.text(say(Text.of(line.state()))));
    }

    private static SheetCell money(@Nullable Money money) {
        return money == null ? SheetCell.empty() : SheetCell.money(money);
    }

    private String say(Text text) {
        return texts.say(text, reader);
    }
}
