package org.gangway.settlement;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.document.Cell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.incentive.Statement;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Explanation;

/** The sheets of a workbook for what a month brought besides service levels; each is there only when it says something. */
record EventSheets(Texts texts, Reader reader, Statement statement) {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    void write(WorkbookWriter workbook) throws IOException {
        if (!statement.penalties().isEmpty()) {
            writePenalties(workbook);
        }
        if (!statement.triggered().isEmpty()) {
            writeTriggered(workbook);
        }
    }

    private void writePenalties(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_penalties()),
                List.of(
                        wide(Msg.settlement_column_item()),
                        narrow(Msg.settlement_column_credit()),
                        wide(Msg.settlement_document_calculation())));
        for (var line : statement.penalties()) {
            var name = say(StatementTexts.penalty(line));
            sheet.row(Cell.text(name), Cell.money(line.credit()), Cell.text(say(Text.step(line.explanation()))));
            writeReasons(sheet, line.explanation(), 1);
        }
    }

    private void writeTriggered(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                say(Msg.settlement_triggers()),
                List.of(
                        wide(Msg.settlement_column_item()),
                        narrow(Msg.settlement_column_claim_days()),
                        wide(Msg.settlement_document_calculation())));
        for (var fired : statement.triggered()) {
            var days = fired.claimDays() == 0 ? Cell.empty() : Cell.number(BigDecimal.valueOf(fired.claimDays()), 0);
            sheet.row(Cell.text(say(StatementTexts.triggered(fired))), days, Cell.empty());
            writeReasons(sheet, fired.explanation(), 2);
        }
    }

    /** A row for each reason beneath the step, in the last column. */
    private void writeReasons(SheetWriter sheet, Explanation step, int depth) throws IOException {
        for (var reason : step.because()) {
            sheet.row(Cell.empty(), Cell.empty(), Cell.text(say(Text.step(reason))));
            if (depth > 1) {
                writeReasons(sheet, reason, depth - 1);
            }
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
