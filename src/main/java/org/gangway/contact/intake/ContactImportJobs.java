package org.gangway.contact.intake;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Imports of contacts that go on while their user does something else. */
@Component
class ContactImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ContactImportJobs.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ContactUploadId, ContactImportJob> jobs = new ConcurrentHashMap<>();

    /** For the signed-in user, also after their session is gone; each file once. */
    void start(ContactUploadId id, int all, Function<ContactImportJob, ContactTrial> work) {
        var job = new ContactImportJob(all);
        if (jobs.putIfAbsent(id, job) != null) {
            throw new RuleViolation("contact.import-twice");
        }
        // a context of its own: signing out empties the one of the session
        var context = new SecurityContextImpl();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        threads.execute(new DelegatingSecurityContextRunnable(
                () -> {
                    try {
                        job.end(work.apply(job));
                    } catch (RuntimeException failure) {
                        LOG.warn("An import of contacts broke off", failure);
                        job.end(null);
                    }
                },
                context));
    }

    ContactProgress progress(ContactUploadId id) {
        var job = jobs.get(id);
        if (job == null) {
            throw new RuleViolation("contact.upload-gone");
        }
        if (job.isOver()) {
            jobs.remove(id);
        }
        return job.progress();
    }

    @PreDestroy
    void stop() {
        threads.close();
    }
}
