package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Holds what happened against the terms of its month, and finds everything that cannot be. */
final class EventsCheck {

    private record Spot(YearMonth month, String kind, String subject) {}

    private final PreviewVersions versions;
    private final Set<Spot> taken = new LinkedHashSet<>();

    private EventsCheck(PreviewVersions versions) {
        this.versions = versions;
    }

    /** The events that can be, with service levels by their keys; what cannot is added to the faults. */
    static ReportedEvents check(PreviewVersions versions, List<ReportedEvent> reported, List<PreviewFault> faults) {
        var check = new EventsCheck(versions);
        var sound = new ArrayList<ReportedEvent>();
        for (var reportedEvent : reported) {
            try {
                sound.add(check.resolved(reportedEvent));
            } catch (RuleViolation cannotBe) {
                faults.add(PreviewFault.of(reportedEvent.place(), cannotBe));
            }
        }
        return new ReportedEvents(sound);
    }

    /** What can only be said with the results beside it. */
    static void check(ReportedEvents reportedEvents, ReportedResults reportedResults, List<PreviewFault> faults) {
        var first = reportedResults.first();
        var last = reportedResults.last();
        for (var reportedEvent : reportedEvents.reported()) {
            if (reportedEvent.period().isBefore(first) || reportedEvent.period().isAfter(last)) {
                faults.add(new PreviewFault(
                        reportedEvent.place(),
                        "preview.period-outside",
                        Map.of("month", reportedEvent.period(), "first", first, "last", last)));
            }
        }
        reportedEvents
                .reliefs()
                .filter(it -> reportedResults.of(it.serviceLevel(), it.period()).isEmpty())
                .forEach(it -> faults.add(new PreviewFault(
                        it.place(),
                        "preview.relief-without-row",
                        Map.of("level", it.serviceLevel(), "month", it.period()))));
    }

    private ReportedEvent resolved(ReportedEvent reportedEvent) {
        if (versions.during(reportedEvent.period()).isEmpty()) {
            throw new RuleViolation("preview.no-terms-yet", Map.of("month", reportedEvent.period()));
        }
        var resolved = switch (reportedEvent) {
            case ReportedEvent.EventDelivery it -> known(it);
            case ReportedEvent.Cause it -> keyed(it);
            case ReportedEvent.Relief it ->
                new ReportedEvent.Relief(it.place(), it.period(), key(it.serviceLevel(), it));
        };
        if (!taken.add(new Spot(reportedEvent.period(), resolved.kind(), resolved.subject()))) {
            throw new RuleViolation(
                    "preview.event-twice", Map.of("subject", reportedEvent.subject(), "month", reportedEvent.period()));
        }
        return resolved;
    }

    private ReportedEvent known(ReportedEvent.EventDelivery it) {
        var known = versions.during(it.period()).stream()
                .flatMap(part -> part.terms().terms().incentive().further().deliverables().stream())
                .anyMatch(deliverable -> deliverable.key().equals(it.deliverable()));
        if (!known) {
            throw new RuleViolation(
                    "preview.deliverable-unknown", Map.of("deliverable", it.deliverable(), "month", it.period()));
        }
        return it;
    }

    private ReportedEvent keyed(ReportedEvent.Cause it) {
        var keys = it.serviceLevels().stream()
                .map(level -> key(level, it))
                .distinct()
                .toList();
        if (keys.size() < 2) {
            throw new RuleViolation("preview.cause-needs-two", Map.of("cause", it.cause()));
        }
        var chosen = chosen(it);
        if (chosen != null && !keys.contains(chosen)) {
            throw new RuleViolation(
                    "incentive.chosen-level-not-of-cause", Map.of("cause", it.cause(), "service", chosen));
        }
        return new ReportedEvent.Cause(it.place(), it.period(), it.cause(), keys, chosen);
    }

    private @Nullable String chosen(ReportedEvent.Cause it) {
        var chosen = it.chosen();
        return chosen == null ? null : key(chosen, it);
    }

    private String key(String keyOrName, ReportedEvent reportedEvent) {
        var found = versions.named(keyOrName, reportedEvent.period());
        if (found.size() == 1) {
            return found.stream().map(ServiceLevelTerms::id).findFirst().orElseThrow();
        }
        var rule = found.isEmpty() ? "preview.service-level-unknown" : "preview.service-level-ambiguous";
        throw new RuleViolation(rule, Map.of("level", keyOrName, "month", reportedEvent.period()));
    }
}
