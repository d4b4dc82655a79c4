package org.gangway.performance;

import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.reading.Mapping;
import org.gangway.reading.ReadingWatch;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Loads the rows of a file where its kind keeps them: invoices, or monthly figures. */
@Component
class FileLoader {

    private final Receivables receivables;
    private final InvoiceStore invoices;
    private final FigureStore figures;
    private final FigureCheck check;

    FileLoader(Receivables receivables, InvoiceStore invoices, FigureStore figures, FigureCheck check) {
        this.receivables = receivables;
        this.invoices = invoices;
        this.figures = figures;
        this.check = check;
    }

    /** What would become of each row, without changing anything. */
    DryRun tryOut(Upload upload, FileKind kind, Mapping mapping) {
        var target = kind == FileKind.RECEIVABLES
                ? new TrialLedger()
                : new FigureRows(check.promised(upload.engagement()), mapping);
        return UploadReader.read(upload, mapping, target, ReadingWatch.NOBODY);
    }

    /** What a file that is tried out now would change. */
    Seen known(EngagementId engagement) {
        return figures.seen(engagement, receivables.version(engagement).imports());
    }

    /** Needs a transaction; refused when others changed meanwhile what the file was tried out against. */
    LoadedFile load(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingWatch watch) {
        return switch (command.kind()) {
            case RECEIVABLES -> {
                requireNotOvertaken(upload);
                var read = invoices.stage(target -> read(upload, command, target, watch));
                yield new LoadedFile(
                        read,
                        invoices.merge(upload.engagement(), id, read.rows().accepted()));
            }
            case MONTHLY_FIGURES -> {
                var rows = new FigureRows(check.promised(upload.engagement()), command.mapping());
                var read = read(upload, command, rows, watch);
                yield new LoadedFile(read, figures.merge(upload, id, rows.told(), by));
            }
        };
    }

    /** A list of invoices replaces what the one before said; whoever tried it out must have known that one. */
    private void requireNotOvertaken(Upload upload) {
        var seen = upload.seen();
        if (seen != null) {
            seen.requireImports(receivables.version(upload.engagement()).imports());
        }
    }

    private static DryRun read(Upload upload, NewImport command, RowTarget target, ReadingWatch watch) {
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
