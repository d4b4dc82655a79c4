package org.gangway.audit;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.json.FactText;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.PageChange;
import org.springframework.context.event.EventListener;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes events into the log, in the transaction of the event itself: both happen or neither.
 *
 * <p>PostgreSQL chains the hashes; see the function {@code audit_append}.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;
    private final EntityManager entities;
    private final PersistenceExceptionTranslator translator;
    private final OpenPages pages;

    AuditLog(
            JdbcClient jdbc,
            CurrentUserProvider currentUserProvider,
            Clock clock,
            EntityManager entities,
            PersistenceExceptionTranslator translator,
            OpenPages pages) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
        this.entities = entities;
        this.translator = translator;
        this.pages = pages;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        record(event, currentUserProvider.currentIfAny());
    }

    @EventListener
    void record(AccountChanged change) {
        var event = new AuditEvent(change.what(), change.subject(), null, change.before(), change.after(), false);
        record(event, Optional.ofNullable(change.by()).or(currentUserProvider::currentIfAny));
    }

    private void record(AuditEvent event, Optional<CurrentUser> doer) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PendingAuditEvents.ofThisTransaction(this::write).add(new AttributedEvent(event, at, doer));
    }

    private void write(List<AttributedEvent> events) {
        takeAllOtherLocks();
        events.forEach(this::append);
        pages.tellAfterCommit(
                events.stream().map(AuditLog::change).flatMap(Optional::stream).toList());
    }

    /** What pages of an engagement may hear of; what was done in private, those of the doer's party alone. */
    private static Optional<PageChange> change(AttributedEvent attributedEvent) {
        var event = attributedEvent.event();
        var party = attributedEvent.doer().map(doer -> doer.party().value());
        if (event.engagement() == null || (event.ownPartyOnly() && party.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new PageChange(event.engagement(), event.action(), event.ownPartyOnly() ? party.get() : null));
    }

    private void takeAllOtherLocks() {
        try {
            entities.flush();
        } catch (RuntimeException failure) {
            throw DataAccessUtils.translateIfNecessary(failure, translator);
        }
    }

    private void append(AttributedEvent attributedEvent) {
        var doer = attributedEvent.doer();
        var event = attributedEvent.event();
        jdbc.sql("select audit_append(:at, :zone, :user, :name, :party, :engagement, :action, :subject,"
                        + " :before, :after, :ownPartyOnly)")
                .param("at", Timestamp.from(attributedEvent.at()))
                .param("zone", doer.map(CurrentUser::zone).orElse("UTC"))
                .param("user", doer.map(u -> u.id().value()).orElse(null), Types.OTHER)
                .param("name", doer.map(CurrentUser::name).orElse("Gangway"))
                .param("party", doer.map(u -> u.party().value()).orElse(null), Types.OTHER)
                .param("engagement", event.engagement(), Types.OTHER)
                .param("action", event.action())
                .param("subject", event.subject(), Types.OTHER)
                .param("before", FactText.write(event.before()))
                .param("after", FactText.write(event.after()))
                .param("ownPartyOnly", event.ownPartyOnly())
                .query(Long.class)
                .single();
    }
}
