package org.gangway.performance.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.database.AdvisoryLock;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ColumnMapping;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The register of imports: each is entered before it runs, and closed with what became of it. */
@Component
class ImportRegister {

    private static final int LISTED = 50;
    private static final String RUNNING = "running import";

    private final FigureImports imports;
    private final TransactionTemplate transaction;
    private final AdvisoryLock lock;
    private final JsonMapper json;
    private final Clock clock;

    ImportRegister(
            FigureImports imports, TransactionTemplate transaction, AdvisoryLock lock, JsonMapper json, Clock clock) {
        this.imports = imports;
        this.transaction = transaction;
        this.lock = lock;
        this.json = json;
        this.clock = clock;
    }

    /** How a file was read: which column is which, and what was said to doubts. */
    private record ReadingDecisions(ColumnMapping mapping, Map<ImportDoubt, DoubtAnswer> answers) {}

    /** Refused when the newest import of that kind was of this very file, read in the same way. */
    ImportId enter(Upload upload, NewImport command, CurrentUser by) {
        var mapping = json.writeValueAsString(new ReadingDecisions(command.mapping(), command.answers()));
        var id = ImportId.next();
        transaction.executeWithoutResult(_ -> {
            requireNews(upload, command.kind(), mapping);
            imports.begin(id, upload, command, mapping, by, clock.instant());
        });
        return id;
    }

    private void requireNews(Upload upload, ImportFileKind kind, String mapping) {
        var sha256 = upload.file().probe().sha256();
        imports.lastIfSame(upload.engagement(), kind, sha256, mapping).ifPresent(last -> {
            throw new RuleViolation(
                    "performance.same-file",
                    Map.of("file", last.fileName(), "at", last.startedAt(), "name", last.startedBy()));
        });
    }

    /** Joins the transaction of the figures themselves: both are there or neither. */
    void commit(ImportId id, LoadedFile loaded) {
        imports.commit(id, loaded.read().rows(), loaded.changes(), clock.instant());
    }

    /** Joins the transaction that puts back what was known before. */
    void undo(ImportId id) {
        imports.undo(id);
    }

    void end(ImportId id, ImportStatus how, @Nullable RuleViolation why) {
        transaction.executeWithoutResult(_ -> imports.end(id, how, why, clock.instant()));
    }

    /** Joins the transaction of the figures: as long as it lasts, every process sees that the import is alive. */
    void hold(ImportId id) {
        lock.take(RUNNING, id.value());
    }

    /** Whether some process is at work on it. */
    boolean isHeld(ImportId id) {
        return Boolean.FALSE.equals(transaction.execute(_ -> lock.takeIfFree(RUNNING, id.value())));
    }

    /** Imports that a stop of a process cut off changed nothing; from now on they say so. Those of a process that runs go on. */
    void endInterrupted(Instant before) {
        transaction.executeWithoutResult(_ -> imports.findRunning(before).stream()
                .filter(id -> lock.takeIfFree(RUNNING, id.value()))
                .forEach(id -> imports.end(id, ImportStatus.FAILED, interrupted(), clock.instant())));
    }

    static RuleViolation interrupted() {
        return new RuleViolation("performance.import.interrupted");
    }

    Optional<FigureImport> find(EngagementId engagement, ImportId id) {
        return imports.find(engagement, id);
    }

    /** The newest fifty. */
    List<FigureImport> newestFirst(EngagementId engagement) {
        return imports.newestFirst(engagement, LISTED);
    }
}
