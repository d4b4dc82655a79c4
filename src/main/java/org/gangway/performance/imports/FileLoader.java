package org.gangway.performance.imports;

import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.receivables.ReceivablesQuery;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.ReadingObserver;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Loads the rows of a file where its kind keeps them: invoices, or monthly figures. */
@Component
class FileLoader {

    private final ReceivablesQuery receivablesQuery;
    private final InvoiceStore invoices;
    private final MonthlyFigureStore figures;
    private final FigureCheck check;

    FileLoader(
            ReceivablesQuery receivablesQuery, InvoiceStore invoices, MonthlyFigureStore figures, FigureCheck check) {
        this.receivablesQuery = receivablesQuery;
        this.invoices = invoices;
        this.figures = figures;
        this.check = check;
    }

    /** What would become of each row, without changing anything. */
    DryRun tryOut(Upload upload, ImportFileKind kind, ColumnMapping columnMapping) {
        var target = kind == ImportFileKind.RECEIVABLES
                ? new DryRunReceivables()
                : new MonthlyFigureRows(check.signedServiceLevels(upload.engagement()), columnMapping);
        return UploadReader.read(upload, columnMapping, target, ReadingObserver.NOBODY);
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
                var read = invoices.stage(target -> read(upload, command, target, watch));
                yield new LoadedFile(
                        read,
                        invoices.merge(upload.engagement(), id, read.rows().accepted()));
            }
            case MONTHLY_FIGURES -> {
                var rows = new MonthlyFigureRows(check.signedServiceLevels(upload.engagement()), command.mapping());
                var read = read(upload, command, rows, watch);
                yield new LoadedFile(read, figures.merge(upload, id, rows.reported(), by));
            }
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

    private static DryRun read(Upload upload, NewImport command, RowConsumer target, ReadingObserver watch) {
        var read = UploadReader.read(upload, command.mapping(), target, watch);
        if (read.rows().accepted() == 0) {
            throw new RuleViolation("performance.no-good-row");
        }
        if (read.rows().rejected() > 0 && !command.leaveOutRejected()) {
            throw new RuleViolation(
                    "performance.rows-rejected", Map.of("n", read.rows().rejected()));
        }
        return read;
    }
}
