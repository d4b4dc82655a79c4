package org.gangway.onboarding.plan;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes what happens to plans and their tasks into the log of the engagement. */
@Component
class OnboardingJournal {

    private final AuditLog log;

    OnboardingJournal(AuditLog log) {
        this.log = log;
    }

    void drafted(OnboardingPlan plan) {
        log.record(event("onboarding.drafted", plan).after(facts(plan)));
    }

    void goesLive(OnboardingPlan plan, java.time.LocalDate before) {
        log.record(event("onboarding.go-live-changed", plan)
                .before(NamedFacts.of("name", plan.name(), "goLive", before))
                .after(facts(plan)));
    }

    void agreed(OnboardingPlan plan) {
        log.record(event("onboarding.agreed", plan).after(facts(plan)));
    }

    void begun(OnboardingPlan plan) {
        log.record(event("onboarding.begun", plan).after(facts(plan)));
    }

    void revised(OnboardingPlan plan) {
        log.record(event("onboarding.revised", plan).after(facts(plan)));
    }

    void closed(OnboardingPlan plan) {
        log.record(event("onboarding.closed", plan).after(NamedFacts.of("name", plan.name(), "words", plan.report())));
    }

    void discarded(OnboardingPlan plan) {
        log.record(event("onboarding.discarded", plan).before(facts(plan)));
    }

    void moved(OnboardingPlan plan, int tasks) {
        log.record(event("onboarding.dates-moved", plan).after(NamedFacts.of("name", plan.name(), "count", tasks)));
    }

    void rests(OnboardingPlan plan, int decision, String words) {
        log.record(event("onboarding.decision-linked", plan)
                .after(NamedFacts.of("name", plan.name(), "number", decision, "words", words)));
    }

    void added(OnboardingTask task) {
        log.record(event("onboarding.task-added", task).after(facts(task)));
    }

    void changed(OnboardingTask task, Map<String, Object> before) {
        log.record(event("onboarding.task-changed", task).before(before).after(facts(task)));
    }

    void removed(OnboardingTask task) {
        log.record(event("onboarding.task-removed", task).before(facts(task)));
    }

    void given(OnboardingTask task) {
        log.record(event("onboarding.task-given", task).after(facts(task)));
    }

    void taskBegun(OnboardingTask task) {
        log.record(event("onboarding.task-begun", task).after(facts(task)));
    }

    void done(OnboardingTask task) {
        log.record(event("onboarding.task-done", task).after(facts(task)));
    }

    void confirmed(OnboardingTask task) {
        log.record(event("onboarding.task-confirmed", task).after(facts(task)));
    }

    void dropped(OnboardingTask task) {
        log.record(event("onboarding.task-dropped", task).after(facts(task)));
    }

    void reopened(OnboardingTask task) {
        log.record(event("onboarding.task-reopened", task).after(facts(task)));
    }

    static Map<String, Object> facts(OnboardingTask task) {
        var shipped = task.shipped();
        return NamedFacts.of(
                "task",
                shipped == null ? task.original().map(OriginalText::words).orElse("") : shipped,
                "start",
                task.startsOn(),
                "end",
                task.endsOn());
    }

    private static Map<String, Object> facts(OnboardingPlan plan) {
        return NamedFacts.of("name", plan.name(), "goLive", plan.goLive());
    }

    private static AuditEvent event(String what, OnboardingPlan plan) {
        return AuditEvent.of(what, plan.id().value())
                .inEngagement(plan.engagement().value());
    }

    private static AuditEvent event(String what, OnboardingTask task) {
        return AuditEvent.of(what, task.id().value())
                .inEngagement(task.engagement().value());
    }
}
