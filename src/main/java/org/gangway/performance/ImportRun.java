package org.gangway.performance;

import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.reading.ReadingCancelled;
import org.gangway.reading.ReadingWatch;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings one file in: everything or nothing, in one transaction. */
@Component
class ImportRun {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Receivables receivables;
    private final InvoiceStore invoices;
    private final FigureStore figures;
    private final FigureCheck check;
    private final FigureImports imports;
    private final Changes changes;
    private final AuditLog log;
    private final Clock clock;

    ImportRun(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Receivables receivables,
            InvoiceStore invoices,
            FigureStore figures,
            FigureCheck check,
            FigureImports imports,
            Changes changes,
            AuditLog log,
            Clock clock) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.receivables = receivables;
        this.invoices = invoices;
        this.figures = figures;
        this.check = check;
        this.imports = imports;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    private record Written(DryRun read, ChangedRows changes) {}

    void run(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingWatch watch) {
        transaction.executeWithoutResult(_ -> {
            oneAtATime(upload);
            requireNotOvertaken(upload, command.kind());
            var written = changes.around(upload.engagement(), () -> {
                var result = write(id, upload, command, by, watch);
                imports.commit(id, result.read().rows(), result.changes(), clock.instant());
                return result;
            });
            requireNotCancelled(watch.cancelled());
            record(id, upload, written);
        });
    }

    /** What a file that is tried out now would change. */
    Seen known(EngagementId engagement) {
        return figures.seen(engagement, receivables.version(engagement).imports());
    }

    /** A list of invoices replaces what the one before said; whoever tried it out must have known that one. */
    private void requireNotOvertaken(Upload upload, FileKind kind) {
        var seen = upload.seen();
        if (kind == FileKind.RECEIVABLES && seen != null) {
            seen.requireImports(receivables.version(upload.engagement()).imports());
        }
    }

    /** Two files about the same engagement wait for each other. */
    private void oneAtATime(Upload upload) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:engagement, 7261002))")
                .param("engagement", upload.engagement().value().toString())
                .query((_, _) -> true)
                .single();
    }

    private Written write(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingWatch watch) {
        return switch (command.kind()) {
            case RECEIVABLES -> {
                var read = invoices.stage(target -> read(upload, command, target, watch));
                yield new Written(
                        read,
                        invoices.merge(upload.engagement(), id, read.rows().accepted()));
            }
            case MONTHLY_FIGURES -> {
                var rows = new FigureRows(check.promised(upload.engagement()), command.mapping());
                var read = read(upload, command, rows, watch);
                yield new Written(read, figures.merge(upload, id, rows.told(), by));
            }
        };
    }

    private static DryRun read(Upload upload, NewImport command, RowTarget target, ReadingWatch watch) {
        var read = UploadReader.read(upload, command.mapping(), target, watch);
        requireTakeable(read, command.leaveOutRejected());
        return read;
    }

    static void requireTakeable(DryRun read, boolean leaveOutRejected) {
        if (read.rows().accepted() == 0) {
            throw new RuleViolation("performance.no-good-row");
        }
        if (read.rows().rejected() > 0 && !leaveOutRejected) {
            throw new RuleViolation(
                    "performance.rows-rejected", Map.of("n", read.rows().rejected()));
        }
    }

    private static void requireNotCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new ImportCancelled();
        }
    }

    private void record(ImportId id, Upload upload, Written written) {
        log.record(AuditEvent.of("performance.figures-imported", id.value())
                .inEngagement(upload.engagement().value())
                .after(Map.of(
                        "file", upload.file().name(),
                        "sha256", upload.file().probe().sha256(),
                        "rows", written.read().rows().accepted(),
                        "rejected", written.read().rows().rejected(),
                        "new", written.changes().added(),
                        "changed", written.changes().changed())));
    }

    static boolean isCancelled(RuntimeException failure) {
        return failure instanceof ReadingCancelled || failure instanceof ImportCancelled;
    }

    /** Somebody called the import off after its file was read. */
    private static final class ImportCancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
