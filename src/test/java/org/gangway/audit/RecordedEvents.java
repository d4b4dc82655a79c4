package org.gangway.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log that keeps in memory what is written into it, also what modules publish for it. */
public final class RecordedEvents extends AuditLog implements ApplicationEventPublisher {

    private final List<AuditEvent> events = new ArrayList<>();

    public RecordedEvents() {
        super(
                Mockito.mock(JdbcClient.class),
                Mockito.mock(CurrentUserProvider.class),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Mockito.mock(jakarta.persistence.EntityManager.class),
                Mockito.mock(PersistenceExceptionTranslator.class),
                Mockito.mock(org.gangway.uikit.OpenPages.class));
    }

    @Override
    public void record(AuditEvent event) {
        events.add(event);
    }

    @Override
    public void publishEvent(Object event) {
        if (event instanceof AccountChanged change) {
            record(new AuditEvent(change.what(), change.subject(), null, change.before(), change.after(), false));
        }
    }

    public List<AuditEvent> events() {
        return List.copyOf(events);
    }
}
