package org.gangway.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gangway.document.Cell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.StatementCells;
import org.gangway.shared.Explanation;

/** A preview as a workbook: all months below each other, in figures that one can calculate with. */
record PreviewWorkbook(Texts texts, Reader reader) {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    byte[] write(SettlementPreview preview) {
        var bytes = new ByteArrayOutputStream();
        // the same preview gives the same bytes, whenever it is asked for
        try (var workbook = new WorkbookWriter(bytes, Instant.EPOCH)) {
            writeAmounts(preview, workbook);
            writeLevels(preview, workbook);
            writeSteps(preview, workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void writeAmounts(SettlementPreview preview, WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_document_amounts()),
                List.of(
                        narrow(Msg.settlement_column_month()),
                        wide(Msg.settlement_column_item()),
                        narrow(Msg.settlement_document_amounts())));
        for (var month : preview.months()) {
            for (var amount : PreviewTexts.amounts(month.statement().totals())) {
                sheet.row(at(month), Cell.text(say(amount.name())), Cell.money(amount.money()));
            }
        }
        sheet.row(Cell.text(say(Msg.preview_results_hash(preview.results().sha256()))));
    }

    private void writeLevels(SettlementPreview preview, WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_lines()),
                List.of(
                        narrow(Msg.settlement_column_month()),
                        wide(Msg.settlement_column_service_level()),
                        narrow(Msg.settlement_column_outcome()),
                        narrow(Msg.settlement_column_reported()),
                        narrow(Msg.settlement_column_expected()),
                        narrow(Msg.settlement_column_minimum()),
                        narrow(Msg.settlement_column_credit()),
                        narrow(Msg.settlement_column_bonus())));
        for (var month : preview.months()) {
            for (var level : month.levels()) {
                writeLevel(month, level, sheet);
            }
        }
    }

    private void writeLevel(PreviewMonth month, PreviewLevel level, SheetWriter sheet) throws IOException {
        var unit = level.terms().metric().unit();
        sheet.row(
                at(month),
                Cell.text(level.terms().name()),
                Cell.text(say(Text.of(level.outcome()))),
                StatementCells.figure(level.value(), unit),
                StatementCells.figure(level.expected(), unit),
                StatementCells.figure(level.minimum(), unit),
                Cell.money(month.credit(level)),
                Cell.money(month.bonus(level)));
    }

    private void writeSteps(SettlementPreview preview, WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_document_calculation()),
                List.of(
                        narrow(Msg.settlement_column_month()),
                        narrow(Msg.settlement_document_calculation_step()),
                        wide(Msg.settlement_document_calculation()),
                        narrow(Msg.settlement_document_exact()),
                        narrow(Msg.settlement_document_result())));
        for (var month : preview.months()) {
            writeStep(month.statement().month(), "1", month.statement().explanation(), sheet);
        }
    }

    private void writeStep(YearMonth month, String number, Explanation step, SheetWriter sheet) throws IOException {
        sheet.row(
                Cell.month(month),
                Cell.text(number),
                Cell.text(say(Text.step(step))),
                StatementCells.exact(step.unrounded()),
                StatementCells.exact(step.result()));
        var next = 1;
        for (var reason : step.because()) {
            writeStep(month, number + "." + next++, reason, sheet);
        }
    }

    private static Cell at(PreviewMonth month) {
        return Cell.month(month.statement().month());
    }

    private SheetColumn wide(Text heading) {
        return new SheetColumn(say(heading), WIDE);
    }

    private SheetColumn narrow(Text heading) {
        return new SheetColumn(say(heading), NARROW);
    }

    private String say(Text text) {
        return texts.say(text, reader);
    }
}
