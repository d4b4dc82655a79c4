package org.gangway.performance.imports;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.receivables.ReceivablesQuery;
import org.gangway.reading.ReadingObserver;
import org.springframework.stereotype.Component;

/** Loads the rows of a file where its kind keeps them: invoices, or monthly figures. */
@Component
class FileLoader {

    private final ReceivablesQuery receivablesQuery;
    private final InvoiceFiles invoices;
    private final MonthlyFigureFiles figures;

    FileLoader(ReceivablesQuery receivablesQuery, InvoiceFiles invoices, MonthlyFigureFiles figures) {
        this.receivablesQuery = receivablesQuery;
        this.invoices = invoices;
        this.figures = figures;
    }

    /** What would become of each row, without changing anything. */
    DryRun tryOut(Upload upload, NewImport command) {
        return switch (command.kind()) {
            case RECEIVABLES -> invoices.tryOut(upload, command);
            case MONTHLY_FIGURES -> figures.tryOut(upload, command);
            case CASES -> figures.tryOutCases(upload, command);
        };
    }

    /** What a file that is tried out now would change. */
    DryRunBaseline known(EngagementId engagement) {
        return figures.seen(engagement, receivablesQuery.version(engagement).imports());
    }

    /** Needs a transaction; refused when others changed meanwhile what the file was tried out against. */
    LoadedFile load(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingObserver watch) {
        return switch (command.kind()) {
            case RECEIVABLES -> {
                requireNotOvertaken(upload);
                yield invoices.load(id, upload, command, watch);
            }
            case MONTHLY_FIGURES -> figures.load(id, upload, command, by, watch);
            case CASES -> figures.loadCases(id, upload, command, by, watch);
        };
    }

    /** A list of invoices replaces what the one before said; whoever tried it out must have known that one. */
    private void requireNotOvertaken(Upload upload) {
        var dryRunBaseline = upload.seen();
        if (dryRunBaseline != null) {
            dryRunBaseline.requireImports(
                    receivablesQuery.version(upload.engagement()).imports());
        }
    }
}
