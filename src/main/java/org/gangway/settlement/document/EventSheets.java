package org.gangway.settlement.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetWriter;
import org.gangway.document.WorkbookWriter;
import org.gangway.incentive.statement.Statement;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Explanation;

/** The sheets of a workbook for what a month brought besides service levels; each is there only when it says something. */
record EventSheets(SheetTexts words, Statement statement) {

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
                words.say(Msg.settlement_penalties()),
                List.of(
                        words.wide(Msg.settlement_column_item()),
                        words.narrow(Msg.settlement_column_credit()),
                        words.wide(Msg.settlement_document_calculation())));
        for (var line : statement.penalties()) {
            var name = words.say(StatementTexts.penalty(line));
            sheet.row(SheetCell.text(name), SheetCell.money(line.credit()), words.cell(Text.step(line.explanation())));
            writeReasons(sheet, line.explanation(), 1);
        }
    }

    private void writeTriggered(WorkbookWriter workbook) throws IOException {
        var sheet = workbook.sheet(
                words.say(Msg.settlement_triggers()),
                List.of(
                        words.wide(Msg.settlement_column_item()),
                        words.narrow(Msg.settlement_column_claim_days()),
                        words.wide(Msg.settlement_document_calculation())));
        for (var fired : statement.triggered()) {
            var days = fired.claimDays() == 0
                    ? SheetCell.empty()
                    : SheetCell.number(BigDecimal.valueOf(fired.claimDays()), 0);
            sheet.row(words.cell(StatementTexts.triggered(fired)), days, SheetCell.empty());
            writeReasons(sheet, fired.explanation(), 2);
        }
    }

    /** A row for each reason beneath the step, in the last column. */
    private void writeReasons(SheetWriter sheet, Explanation step, int depth) throws IOException {
        for (var reason : step.because()) {
            sheet.row(SheetCell.empty(), SheetCell.empty(), words.cell(Text.step(reason)));
            if (depth > 1) {
                writeReasons(sheet, reason, depth - 1);
            }
        }
    }
}
