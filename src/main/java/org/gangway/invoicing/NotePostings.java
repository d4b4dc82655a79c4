package org.gangway.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.document.CsvStyle;
import org.gangway.document.SheetCell;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A note as postings for an accounting system: one line each, by which the client's cost changes. */
final class NotePostings {

    private final Note note;
    private final Function<Text, String> say;

    NotePostings(Note note, Function<Text, String> say) {
        this.note = note;
        this.say = say;
    }

    byte[] bytes(CsvStyle style) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = style.table(bytes)) {
            csv.headings(headings());
            note.lines().forEach(line -> csv.row(cells(line)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private List<String> headings() {
        return Stream.of(
                        Msg.invoicing_posting_date(),
                        Msg.invoicing_posting_account(),
                        Msg.invoicing_posting_text(),
                        Msg.invoicing_posting_amount(),
                        Msg.invoicing_posting_currency(),
                        Msg.invoicing_posting_document(),
                        Msg.invoicing_posting_cost_centre())
                .map(say)
                .toList();
    }

    private List<SheetCell> cells(NoteLine line) {
        var change = note.kind() == NoteKind.CREDIT_NOTE ? line.amount().negated() : line.amount();
        return List.of(
                SheetCell.day(note.day()),
                SheetCell.text(say.apply(Text.of(line.reason()))),
                SheetCell.text(say.apply(note.words(line))),
                SheetCell.money(change),
                SheetCell.text(change.currency().getCurrencyCode()),
                SheetCell.text(note.reference()),
                SheetCell.empty());
    }
}
