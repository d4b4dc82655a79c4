package org.gangway.performance.imports;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.database.AdvisoryLock;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.evaluation.ResultChangeAnnouncer;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ReadingCancelled;
import org.gangway.reading.ReadingObserver;
import org.gangway.shared.Fingerprint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings one file in: everything or nothing, in one transaction. */
@Component
class ImportRun {

    static final String SUBJECT = "import";

    private final TransactionTemplate transaction;
    private final AdvisoryLock lock;
    private final FileLoader loader;
    private final ImportRegister register;
    private final ResultChangeAnnouncer resultChangeAnnouncer;
    private final AuditLog log;

    ImportRun(
            TransactionTemplate transaction,
            AdvisoryLock lock,
            FileLoader loader,
            ImportRegister register,
            ResultChangeAnnouncer resultChangeAnnouncer,
            AuditLog log) {
        this.transaction = transaction;
        this.lock = lock;
        this.loader = loader;
        this.register = register;
        this.resultChangeAnnouncer = resultChangeAnnouncer;
        this.log = log;
    }

    void run(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingObserver watch) {
        transaction.executeWithoutResult(_ -> {
            register.hold(id);
            oneAtATime(upload);
            var loaded = resultChangeAnnouncer.announceChangesOf(upload.engagement(), () -> {
                var result = loader.load(id, upload, command, by, watch);
                register.commit(id, result);
                return result;
            });
            requireNotCancelled(watch.cancelled());
            record(id, upload, loaded);
        });
    }

    /** Two files about the same engagement wait for each other. */
    private void oneAtATime(Upload upload) {
        lock.take(SUBJECT, upload.engagement().value());
    }

    private static void requireNotCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new ImportCancelled();
        }
    }

    private void record(ImportId id, Upload upload, LoadedFile loaded) {
        var rows = loaded.read().rows();
        log.record(AuditEvent.of("performance.figures-imported", id.value())
                .inEngagement(upload.engagement().value())
                .after(Map.of(
                        "file", upload.file().name(),
                        "sha256", new Fingerprint(upload.file().probe().sha256()),
                        "rows", rows.accepted(),
                        "rejected", rows.rejected(),
                        "new", loaded.changes().added(),
                        "changed", loaded.changes().changed())));
    }

    static boolean isCancelled(RuntimeException failure) {
        return failure instanceof ReadingCancelled || failure instanceof ImportCancelled;
    }

    /** Somebody called the import off after its file was read. */
    private static final class ImportCancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
