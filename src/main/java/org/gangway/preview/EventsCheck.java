package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Holds what happened against the terms of its month, and finds everything that cannot be. */
final class EventsCheck {

    private record Spot(YearMonth month, String kind, String subject) {}

    private final AgreedVersions versions;
    private final Set<Spot> taken = new LinkedHashSet<>();

    private EventsCheck(AgreedVersions versions) {
        this.versions = versions;
    }

    /** The events that can be, with service levels by their keys; what cannot is added to the faults. */
    static Events check(AgreedVersions versions, List<Event> told, List<PreviewFault> faults) {
        var check = new EventsCheck(versions);
        var sound = new ArrayList<Event>();
        for (var event : told) {
            try {
                sound.add(check.resolved(event));
            } catch (RuleViolation cannotBe) {
                faults.add(PreviewFault.of(event.place(), cannotBe));
            }
        }
        return new Events(sound);
    }

    /** What can only be said with the results beside it. */
    static void check(Events events, Results results, List<PreviewFault> faults) {
        var first = results.first();
        var last = results.last();
        for (var event : events.told()) {
            if (event.period().isBefore(first) || event.period().isAfter(last)) {
                faults.add(new PreviewFault(
                        event.place(),
                        "preview.period-outside",
                        Map.of("month", event.period(), "first", first, "last", last)));
            }
        }
        events.reliefs()
                .filter(it -> results.of(it.serviceLevel(), it.period()).isEmpty())
                .forEach(it -> faults.add(new PreviewFault(
                        it.place(),
                        "preview.relief-without-row",
                        Map.of("level", it.serviceLevel(), "month", it.period()))));
    }

    private Event resolved(Event event) {
        if (versions.during(event.period()).isEmpty()) {
            throw new RuleViolation("preview.no-terms-yet", Map.of("month", event.period()));
        }
        var resolved = switch (event) {
            case Event.HandOver it -> known(it);
            case Event.Cause it -> keyed(it);
            case Event.Relief it -> new Event.Relief(it.place(), it.period(), key(it.serviceLevel(), it));
        };
        if (!taken.add(new Spot(event.period(), resolved.kind(), resolved.subject()))) {
            throw new RuleViolation("preview.event-twice", Map.of("subject", event.subject(), "month", event.period()));
        }
        return resolved;
    }

    private Event known(Event.HandOver it) {
        var known = versions.during(it.period()).stream()
                .flatMap(part -> part.terms().terms().incentive().further().deliverables().stream())
                .anyMatch(deliverable -> deliverable.key().equals(it.deliverable()));
        if (!known) {
            throw new RuleViolation(
                    "preview.deliverable-unknown", Map.of("deliverable", it.deliverable(), "month", it.period()));
        }
        return it;
    }

    private Event keyed(Event.Cause it) {
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
        return new Event.Cause(it.place(), it.period(), it.cause(), keys, chosen);
    }

    private @Nullable String chosen(Event.Cause it) {
        var chosen = it.chosen();
        return chosen == null ? null : key(chosen, it);
    }

    private String key(String keyOrName, Event event) {
        var found = versions.named(keyOrName, event.period());
        if (found.size() == 1) {
            return found.stream().map(ServiceLevelTerms::id).findFirst().orElseThrow();
        }
        var rule = found.isEmpty() ? "preview.service-level-unknown" : "preview.service-level-ambiguous";
        throw new RuleViolation(rule, Map.of("level", keyOrName, "month", event.period()));
    }
}
