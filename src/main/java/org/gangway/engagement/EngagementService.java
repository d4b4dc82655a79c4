package org.gangway.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEngagementOpeners;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything a user can do with engagements. */
@Service
@Transactional
public class EngagementService {

    private static final String DANISH = "da";

    private final Engagements engagements;
    private final EngagementSites places;
    private final PartyDirectory parties;
    private final SiteEstablishment establishment;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    EngagementService(
            Engagements engagements,
            EngagementSites places,
            PartyDirectory parties,
            SiteEstablishment establishment,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.engagements = engagements;
        this.places = places;
        this.parties = parties;
        this.establishment = establishment;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.events = events;
    }

    /**
     * Those whose name contains something, however people type letters that their keyboard lacks; in the order of the
     * alphabet, for Danish readers of theirs.
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<EngagementSummary> search(String name, Pageable page) {
        var user = currentUserProvider.current();
        return engagements.findForPartyByNameContaining(user.party(), name, DANISH.equals(user.language()), page);
    }

    /** The engagement, if the signed-in user takes part in it for one of its two parties, or sees all of their party. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Engagement get(EngagementId id) {
        return engagements
                .findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new EngagementNotFound(id));
    }

    /** Which side of the engagement the signed-in user's party is; only for one of its two parties. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Side ownSide(EngagementId id) {
        return get(id).sideOf(currentUserProvider.current().party());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<EngagementSite> sites(EngagementId id) {
        return places.findByEngagement(get(id).id().value());
    }

    @ForEngagementOpeners
    public EngagementId open(NewEngagement command) {
        // an engagement lets its parties see each other, so the vendor must be one whom the client may see already
        parties.party(command.vendor());
        var engagement =
                engagements.save(command.open(currentUserProvider.current().party()));
        events.publishEvent(new EngagementOpened(engagement.id(), engagement.vendor()));
        command.sites().forEach(site -> establishment.establish(engagement, site));
        log.record(AuditEvent.of("engagement.opened", engagement.id().value())
                .inEngagement(engagement.id().value())
                .after(Map.of(
                        "name", engagement.name(),
                        "monthlyFee", engagement.monthlyFee(),
                        "start", command.start(),
                        "end", command.end())));
        return engagement.id();
    }

    @ForOutsourcingManagers
    public void extend(EngagementId id, java.time.LocalDate newEnd) {
        var engagement = get(id);
        var before = engagement.term().end();
        engagement.extendUntil(newEnd);
        log.record(AuditEvent.of("engagement.extended", id.value())
                .inEngagement(id.value())
                .before(Map.of("end", before))
                .after(Map.of("end", newEnd)));
        events.publishEvent(new EngagementExtended(id));
    }

    /** From now on people write in that language; the authoritative language stays as it was agreed. */
    @ForOutsourcingManagers
    public void workIn(EngagementId id, Locale language) {
        var engagement = get(id);
        var before = engagement.languages().workingLocale();
        if (!before.equals(language)) {
            engagement.workIn(language);
            log.record(AuditEvent.of("engagement.working-language-changed", id.value())
                    .inEngagement(id.value())
                    .before(Map.of("language", before))
                    .after(Map.of("language", language)));
        }
    }

    @ForOutsourcingManagers
    public void close(EngagementId id) {
        get(id).close();
        log.record(AuditEvent.of("engagement.closed", id.value()).inEngagement(id.value()));
    }
}
