package org.gangway.settlement.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.SheetWriter;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Explanation;

/** Headings, words and calculations of a workbook in its reader's language. */
public record SheetTexts(Texts texts, ReaderProfile reader) {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    public String say(Text text) {
        return texts.say(text, reader);
    }

    public SheetCell cell(Text text) {
        return SheetCell.text(say(text));
    }

    /** A column for words. */
    public SheetColumn wide(Text heading) {
        return new SheetColumn(say(heading), WIDE);
    }

    /** A column for figures. */
    public SheetColumn narrow(Text heading) {
        return new SheetColumn(say(heading), NARROW);
    }

    /** The columns that {@link #writeSteps} fills. */
    public List<SheetColumn> stepColumns() {
        return List.of(
                narrow(Msg.settlement_document_calculation_step()),
                wide(Msg.settlement_document_calculation()),
                narrow(Msg.settlement_document_exact()),
                narrow(Msg.settlement_document_result()));
    }

    /**
     * A row for each step of a calculation, numbered 1, 1.1, 1.1.1 …
     *
     * @param before what stands in front of every row
     */
    public void writeSteps(SheetWriter sheet, Explanation whole, SheetCell... before) throws IOException {
        writeStep(sheet, "1", whole, List.of(before));
    }

    private void writeStep(SheetWriter sheet, String number, Explanation step, List<SheetCell> before)
            throws IOException {
        var cells = Stream.of(
                SheetCell.text(number),
                cell(Text.step(step)),
                StatementCells.exact(step.unrounded()),
                StatementCells.exact(step.result()));
        sheet.row(Stream.concat(before.stream(), cells).toList());
        var next = 1;
        for (var reason : step.because()) {
            writeStep(sheet, number + "." + next++, reason, before);
        }
    }
}
