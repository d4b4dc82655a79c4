package org.gangway.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.document.SheetTexts;
import org.gangway.settlement.document.StatementCells;

/** A preview as a workbook: all months below each other, in figures that one can calculate with. */
record PreviewWorkbook(SheetTexts words) {

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
                words.say(Msg.settlement_document_amounts()),
                List.of(
                        words.narrow(Msg.settlement_column_month()),
                        words.wide(Msg.settlement_column_item()),
                        words.narrow(Msg.settlement_document_amounts())));
        for (var month : preview.months()) {
            for (var amount : PreviewTexts.amounts(month.statement().totals())) {
                sheet.row(at(month), words.cell(amount.name()), SheetCell.money(amount.money()));
            }
        }
        sheet.row(words.cell(Msg.preview_results_hash(preview.results().sha256())));
    }

    private void writeLevels(SettlementPreview preview, WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                words.say(Msg.settlement_lines()),
                List.of(
                        words.narrow(Msg.settlement_column_month()),
                        words.wide(Msg.settlement_column_service_level()),
                        words.narrow(Msg.settlement_column_outcome()),
                        words.narrow(Msg.settlement_column_reported()),
                        words.narrow(Msg.settlement_column_expected()),
                        words.narrow(Msg.settlement_column_minimum()),
                        words.narrow(Msg.settlement_column_credit()),
                        words.narrow(Msg.settlement_column_bonus())));
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
                SheetCell.text(level.terms().name()),
                words.cell(Text.of(level.outcome())),
                StatementCells.figure(level.value(), unit),
                StatementCells.figure(level.expected(), unit),
                StatementCells.figure(level.minimum(), unit),
                SheetCell.money(month.credit(level)),
                SheetCell.money(month.bonus(level)));
    }

    private void writeSteps(SettlementPreview preview, WorkbookWriter workbook) throws IOException {
        var columns = new ArrayList<SheetColumn>();
        columns.add(words.narrow(Msg.settlement_column_month()));
        columns.addAll(words.stepColumns());
        var sheet = workbook.sheet(words.say(Msg.settlement_document_calculation()), columns);
        for (var month : preview.months()) {
            words.writeSteps(sheet, month.statement().explanation(), at(month));
        }
    }

    private static SheetCell at(PreviewMonth month) {
        return SheetCell.month(month.statement().month());
    }
}
