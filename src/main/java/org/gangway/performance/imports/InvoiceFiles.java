package org.gangway.performance.imports;

import java.util.ArrayList;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ReadingObserver;
import org.springframework.stereotype.Component;

/** A list of invoices: staged, doubted, compared with what is known, and merged. */
@Component
class InvoiceFiles {

    private final EngagementService engagements;
    private final InvoiceStage stage;
    private final InvoiceDoubts invoiceDoubts;
    private final InvoiceStore invoices;
    private final ImportMemory memory;

    InvoiceFiles(
            EngagementService engagements,
            InvoiceStage stage,
            InvoiceDoubts invoiceDoubts,
            InvoiceStore invoices,
            ImportMemory memory) {
        this.engagements = engagements;
        this.stage = stage;
        this.invoiceDoubts = invoiceDoubts;
        this.invoices = invoices;
        this.memory = memory;
    }

    /** Needs a transaction; changes nothing that outlives it. */
    DryRun tryOut(Upload upload, NewImport command) {
        var read = stage.fill(copy ->
                UploadReader.read(upload, command.mapping(), new DryRunReceivables(copy), ReadingObserver.NOBODY));
        var staged = settle(read, upload.engagement(), command);
        return staged.with(invoices.compare(upload.engagement()));
    }

    /** Needs a transaction; refuses what nobody has decided about. */
    LoadedFile load(ImportId id, Upload upload, NewImport command, ReadingObserver watch) {
        var read = stage.fill(copy -> UploadReader.read(upload, command.mapping(), copy, watch));
        var staged = settle(read, upload.engagement(), command);
        command.requireDecided(staged);
        memory.keepInvoices(upload.engagement(), id);
        return new LoadedFile(staged, invoices.merge(upload.engagement(), id));
    }

    /** Leaves one row of each invoice, as far as somebody has decided; until then as if all of them were right. */
    private DryRun settle(DryRun read, EngagementId engagement, NewImport command) {
        var contradictory = stage.removeContradictory();
        var doubts = new ArrayList<>(invoiceDoubts.severalRows());
        long leftOut = 0;
        if (command.says(ImportDoubt.SEVERAL_ROWS, DoubtAnswer.LEAVE_OUT)) {
            leftOut = stage.removeAddable();
        } else if (!doubts.isEmpty()) {
            stage.addUp();
        }
        doubts.addAll(invoiceDoubts.similarInFile());
        doubts.addAll(invoiceDoubts.similarToKnown(engagement));
        if (command.says(ImportDoubt.SIMILAR_NUMBERS, DoubtAnswer.SAME_INVOICES)) {
            stage.adoptKnownNumbers(engagement);
        }
        doubts.addAll(
                invoiceDoubts.days(command.asOf(), engagements.get(engagement).term()));
        return read.rejecting(contradictory).leavingOut(leftOut).with(doubts);
    }
}
