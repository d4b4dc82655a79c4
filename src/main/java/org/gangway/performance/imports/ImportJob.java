package org.gangway.performance.imports;

import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An import that goes on in the background, seen from outside. */
final class ImportJob {

    private volatile double done;
    private volatile boolean cancelled;
    private volatile ImportStatus status = ImportStatus.RUNNING;
    private volatile @Nullable RuleViolation failure;

    void progress(double newDone) {
        done = newDone;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void end(ImportStatus how, @Nullable RuleViolation why) {
        failure = why;
        status = how;
    }

    /** What the database says, and what only this job knows. */
    FigureImport over(FigureImport stored) {
        if (stored.status() == ImportStatus.COMMITTED) {
            return stored;
        }
        // committed and not yet seen in what was read a moment ago
        return status == ImportStatus.COMMITTED ? stored : stored.with(status, failure, done);
    }
}
