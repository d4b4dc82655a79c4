package org.gangway.settlement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.gangway.document.Cell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Explanation;

/** A statement as a workbook, with figures that one can calculate with. */
record StatementWorkbook(Texts texts, Reader reader, Subject subject) {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    byte[] write(Instant created) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes, created)) {
            writeAmounts(workbook);
            writeLevels(workbook);
            for (var whole : subject.settled().isByDays() ? subject.settled().wholes() : List.<WholeMonth>of()) {
                writeVersion(workbook, whole);
            }
            writeSteps(workbook);
            new EventSheets(texts, reader, subject.settled().statement()).write(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void writeAmounts(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_document_amounts()),
                List.of(wide(Msg.settlement_column_item()), narrow(Msg.settlement_document_amounts())));
        for (var amount : StatementTexts.amounts(subject.settled())) {
            sheet.row(Cell.text(say(amount.name())), Cell.money(amount.money()));
        }
        sheet.row(
                Cell.text(say(Msg.settlement_amount_net())),
                Cell.money(subject.settled().net()));
        sheet.row(Cell.text(say(subject.owed())));
        sheet.row(Cell.text(
                say(Msg.settlement_document_fingerprint(subject.statement().sha256()))));
    }

    private List<SheetColumn> levelColumns() {
        return List.of(
                wide(Msg.settlement_column_service_level()),
                narrow(Msg.settlement_column_reported()),
                narrow(Msg.settlement_column_expected()),
                narrow(Msg.settlement_column_minimum()),
                narrow(Msg.settlement_column_outcome()),
                narrow(Msg.settlement_column_credit_by_rule()),
                narrow(Msg.settlement_column_credit()),
                narrow(Msg.settlement_column_bonus()));
    }

    private void writeLevels(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(say(Msg.settlement_lines()), levelColumns());
        for (var figure : subject.settled().figures()) {
            writeLevel(
                    sheet,
                    figure,
                    subject.settled().line(figure.serviceLevel()),
                    !subject.settled().isByDays());
        }
        for (var late : subject.settled().statement().penalties()) {
            var name = Cell.text(say(StatementTexts.penalty(late)));
            var credit = Cell.money(late.credit());
            sheet.row(name, Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), credit, credit);
        }
    }

    /** What one version alone would say of the whole month; the days for which that counts stand below it. */
    private void writeVersion(WorkbookWriter workbook, WholeMonth whole) throws IOException {
        var sheet = workbook.sheet(say(Msg.settlement_version_sheet(whole.part().termsNumber())), levelColumns());
        for (var figure : whole.part().figures()) {
            writeLevel(sheet, figure, whole.line(figure.serviceLevel()), true);
        }
        sheet.row(Cell.text(say(whole.title())));
    }

    /** @param withFigure false where each version of the terms has figures of its own */
    private void writeLevel(SheetWriter sheet, LevelFigure figure, LineAmounts line, boolean withFigure)
            throws IOException {
        sheet.row(
                Cell.text(figure.name()),
                withFigure ? StatementCells.figure(figure.value(), figure.unit()) : Cell.empty(),
                withFigure ? StatementCells.figure(figure.expected(), figure.unit()) : Cell.empty(),
                withFigure ? StatementCells.figure(figure.minimum(), figure.unit()) : Cell.empty(),
                withFigure ? Cell.text(say(Text.of(figure.attainment()))) : Cell.empty(),
                Cell.money(line.beforeCap()),
                Cell.money(line.credit()),
                Cell.money(line.bonus()));
    }

    private void writeSteps(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_document_calculation()),
                List.of(
                        narrow(Msg.settlement_document_calculation_step()),
                        wide(Msg.settlement_document_calculation()),
                        narrow(Msg.settlement_document_exact()),
                        narrow(Msg.settlement_document_result())));
        writeStep(sheet, "1", subject.settled().statement().explanation());
    }

    private void writeStep(SheetWriter sheet, String number, Explanation step) throws IOException {
        sheet.row(
                Cell.text(number),
                Cell.text(say(Text.step(step))),
                StatementCells.exact(step.unrounded()),
                StatementCells.exact(step.result()));
        var next = 1;
        for (var reason : step.because()) {
            writeStep(sheet, number + "." + next++, reason);
        }
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
