package org.gangway.performance.imports;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gangway.database.EachNode;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ReadingObserver;
import org.gangway.shared.NoSpaceLeft;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Imports that go on while their user does something else, or nothing at all. */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration BEGINNING = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ImportId, ImportJob> jobs = new ConcurrentHashMap<>();
    private final Map<ImportId, Ending> unrecorded = new ConcurrentHashMap<>();
    private final ImportRun run;
    private final ImportRegister register;
    private final Uploads uploads;
    private final Clock clock;

    ImportJobs(ImportRun run, ImportRegister register, Uploads uploads, Clock clock) {
        this.run = run;
        this.register = register;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** For the signed-in user, also after their session is gone. */
    void start(ImportId id, Upload upload, NewImport command, CurrentUser by) {
        var job = new ImportJob();
        jobs.put(id, job);
        // a context of its own: signing out empties the one of the session
        var context = new SecurityContextImpl();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        threads.execute(new DelegatingSecurityContextRunnable(() -> bringIn(id, upload, command, by, job), context));
    }

    void cancel(ImportId id) {
        var job = jobs.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    FigureImport withProgress(FigureImport stored) {
        var job = jobs.get(stored.id());
        if (job != null) {
            return job.over(stored);
        }
        return stored.isRunning() && !register.isHeld(stored.id())
                ? stored.with(ImportStatus.FAILED, ImportRegister.interrupted(), 0)
                : stored;
    }

    private void bringIn(ImportId id, Upload upload, NewImport command, CurrentUser by, ImportJob job) {
        var bytes = upload.file().probe().bytes();
        var watch = new ReadingObserver(bytes, read -> job.progress(read.fraction()), job::isCancelled);
        try {
            run.run(id, upload, command, by, watch);
            job.end(ImportStatus.COMMITTED, null);
            uploads.forget(upload);
        } catch (RuntimeException failure) {
            var cancelled = ImportRun.isCancelled(failure);
            end(id, job, cancelled ? ImportStatus.CANCELLED : ImportStatus.FAILED, cancelled ? null : reason(failure));
        }
    }

    private void end(ImportId id, ImportJob job, ImportStatus how, @Nullable RuleViolation why) {
        job.end(how, why);
        try {
            register.end(id, how, why);
        } catch (DataAccessException | TransactionException gone) {
            LOG.warn("Import {} ended as {} while the database was away", id.value(), how, gone);
            unrecorded.put(id, new Ending(how, why));
        }
    }

    /** How an import ended that nobody could write down. */
    private record Ending(ImportStatus how, @Nullable RuleViolation why) {}

    /** What ended while the database was away is written down as soon as it is back, not at the next start. */
    @EachNode
    @Scheduled(fixedDelayString = "${gangway.import.pause:PT5S}", initialDelayString = "${gangway.import.pause:PT5S}")
    void recordEndings() {
        unrecorded.forEach((id, ending) -> {
            try {
                SystemWork.run(() -> register.end(id, ending.how(), ending.why()));
                unrecorded.remove(id);
            } catch (DataAccessException | TransactionException stillGone) {
                LOG.debug("The database is still away", stillGone);
            }
        });
    }

    private static RuleViolation reason(RuntimeException failure) {
        if (failure instanceof RuleViolation known) {
            return known;
        }
        if (failure instanceof OptimisticLockingFailureException) {
            return DryRunBaseline.overtaken();
        }
        if (NoSpaceLeft.isBehind(failure)) {
            LOG.error("There is no space left on the disk, and an import was undone", failure);
            return new RuleViolation("performance.import.no-space");
        }
        LOG.warn("An import failed and was undone", failure);
        return new RuleViolation("performance.import.undone");
    }

    @EventListener(ApplicationReadyEvent.class)
    void endInterrupted() {
        SystemWork.run(() -> register.endInterrupted(clock.instant()));
    }

    /** A process may also die while another goes on; one that has only just entered an import is given time to begin. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void endThoseOfDeadProcesses() {
        SystemWork.run(() -> register.endInterrupted(clock.instant().minus(BEGINNING)));
    }

    @PreDestroy
    void stop() {
        jobs.values().forEach(ImportJob::cancel);
        threads.close();
    }
}
