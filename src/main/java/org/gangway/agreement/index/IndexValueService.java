package org.gangway.agreement.index;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.incentive.fee.IndexValue;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What indices were published at: entered by the client with the source, seen by both sides. */
@Service
@Transactional
public class IndexValueService {

    private final EngagementService engagements;
    private final IndexValues values;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndexValueService(
            EngagementService engagements,
            IndexValues values,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engagements = engagements;
        this.values = values;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<EnteredIndexValue> values(EngagementId engagement) {
        return values.of(engagements.get(engagement).id());
    }

    /** Those of a series, as the arithmetic of fees knows them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<IndexValue> known(EngagementId engagement, String series) {
        return values(engagement).stream()
                .filter(entered -> entered.value().series().equals(series))
                .map(EnteredIndexValue::known)
                .toList();
    }

    /** A value of a month that has one already revises it; the earlier one is kept. */
    @ForOutsourcingManagers
    public void enter(EngagementId engagement, NewIndexValue value) {
        var own = engagements.get(engagement);
        var before = values.of(own.id()).stream()
                .map(EnteredIndexValue::value)
                .filter(one ->
                        one.series().equals(value.series()) && one.month().equals(value.month()))
                .reduce((_, last) -> last);
        if (before.filter(last -> last.value().compareTo(value.value()) == 0).isPresent()) {
            throw new RuleViolation("agreement.index-value-known", Map.of("month", value.month()));
        }
        var by = currentUserProvider.current();
        values.add(own.id(), value, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        log.record(AuditEvent.of("agreement.index-value-entered", own.id().value())
                .inEngagement(own.id().value())
                .before(before.map(IndexValueService::facts).orElse(Map.of()))
                .after(facts(value)));
        events.publishEvent(new IndexValueEntered(own.id(), value.month()));
    }

    private static Map<String, Object> facts(NewIndexValue value) {
        return Map.of(
                "series", value.series(),
                "month", value.month(),
                "value", value.value(),
                "source", value.source());
    }
}
