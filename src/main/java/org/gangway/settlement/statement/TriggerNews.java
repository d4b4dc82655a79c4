package org.gangway.settlement.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.settlement.month.SettledMonth;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces which triggers fire with a statement, and which do so no longer. */
@Component
public class TriggerNews {

    private final ApplicationEventPublisher events;

    public TriggerNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The statement was put before both parties. */
    public void proposed(MonthlyStatement statement) {
        announce(statement, statement.content().settled());
    }

    /** The statement was computed anew. */
    public void recomputed(MonthlyStatement statement, SettledMonth before) {
        var now = statement.content().settled();
        var still = keys(now);
        keys(before).stream()
                .filter(trigger -> !still.contains(trigger))
                .map(trigger -> new TriggerLapsed(statement.engagement(), statement.month(), trigger))
                .forEach(events::publishEvent);
        announce(statement, now);
    }

    private void announce(MonthlyStatement statement, SettledMonth settled) {
        fired(statement, settled).forEach(events::publishEvent);
    }

    /** Those that fire with a statement as it is. */
    public static List<TriggerFired> fired(MonthlyStatement statement) {
        return fired(statement, statement.content().settled());
    }

    private static List<TriggerFired> fired(MonthlyStatement statement, SettledMonth settled) {
        return settled.statement().triggered().stream()
                .map(fired -> TriggerFired.of(statement, settled, fired))
                .toList();
    }

    private static Set<String> keys(SettledMonth settled) {
        return settled.statement().triggered().stream()
                .map(TriggerFired::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
