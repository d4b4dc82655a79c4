package org.gangway.settlement.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineAmounts;
import org.gangway.settlement.month.WholeMonth;
import org.gangway.settlement.statement.SettledLines;
import org.gangway.settlement.statement.StatementTexts;

/** A statement as a workbook, with figures that one can calculate with. */
record StatementWorkbook(SheetTexts words, StatementSubject subject) {

    byte[] write(Instant created) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes, created)) {
            writeAmounts(workbook);
            writeLevels(workbook);
            for (var whole : subject.settled().isByDays() ? subject.settled().wholes() : List.<WholeMonth>of()) {
                writeVersion(workbook, whole);
            }
            writeSteps(workbook);
            new EventSheets(words, subject.settled().statement()).write(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void writeAmounts(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                words.say(Msg.settlement_document_amounts()),
                List.of(words.wide(Msg.settlement_column_item()), words.narrow(Msg.settlement_document_amounts())));
        for (var amount : StatementTexts.amounts(subject.settled(), subject.amounts())) {
            sheet.row(words.cell(amount.name()), SheetCell.money(amount.money()));
        }
        sheet.row(
                words.cell(Msg.settlement_amount_net()),
                SheetCell.money(subject.amounts().net()));
        sheet.row(words.cell(subject.owed()));
        sheet.row(SheetCell.text(words.say(Msg.settlement_document_fingerprint(
                subject.statement().content().sha256()))));
    }

    private List<SheetColumn> levelColumns() {
        return List.of(
                words.wide(Msg.settlement_column_service_level()),
                words.narrow(Msg.settlement_column_reported()),
                words.narrow(Msg.settlement_column_expected()),
                words.narrow(Msg.settlement_column_minimum()),
                words.narrow(Msg.settlement_column_outcome()),
                words.narrow(Msg.settlement_column_credit_by_rule()),
                words.narrow(Msg.settlement_column_credit()),
                words.narrow(Msg.settlement_column_bonus()));
    }

    private void writeLevels(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(words.say(Msg.settlement_lines()), levelColumns());
        var lines = new SettledLines(subject.statement());
        for (var figure : subject.settled().figures()) {
            writeLevel(
                    sheet,
                    figure,
                    lines.of(figure.serviceLevel()),
                    !subject.settled().isByDays());
        }
        for (var late : subject.settled().statement().penalties()) {
            var name = words.cell(StatementTexts.penalty(late));
            sheet.row(
                    name,
                    SheetCell.empty(),
                    SheetCell.empty(),
                    SheetCell.empty(),
                    SheetCell.empty(),
                    SheetCell.money(late.credit()),
                    SheetCell.money(lines.credit(late)));
        }
    }

    /** What one version alone would say of the whole month; the days for which that counts stand below it. */
    private void writeVersion(WorkbookWriter workbook, WholeMonth whole) throws IOException {
        var sheet = workbook.sheet(
                words.say(Msg.settlement_version_sheet(whole.part().termsNumber())), levelColumns());
        for (var figure : whole.part().figures()) {
            writeLevel(sheet, figure, whole.line(figure.serviceLevel()), true);
        }
        sheet.row(words.cell(whole.title()));
    }

    /** @param withFigure false where each version of the terms has figures of its own */
    private void writeLevel(SheetWriter sheet, LevelFigure figure, LineAmounts line, boolean withFigure)
            throws IOException {
        sheet.row(
                SheetCell.text(figure.name()),
                withFigure ? StatementCells.figure(figure.value(), figure.unit()) : SheetCell.empty(),
                withFigure ? StatementCells.figure(figure.expected(), figure.unit()) : SheetCell.empty(),
                withFigure ? StatementCells.figure(figure.minimum(), figure.unit()) : SheetCell.empty(),
                withFigure ? words.cell(Text.of(figure.attainment())) : SheetCell.empty(),
                SheetCell.money(line.beforeCap()),
                SheetCell.money(line.credit()),
                SheetCell.money(line.bonus()));
    }

    private void writeSteps(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(words.say(Msg.settlement_document_calculation()), words.stepColumns());
        words.writeSteps(sheet, subject.settled().statement().explanation());
    }
}
