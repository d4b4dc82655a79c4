package org.gangway.engagement.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForStaffers;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists everything that waits for somebody in an engagement, and gives all of it to a successor in one step. */
@Service
@Transactional
public class HandoverService {

    /** What somebody reads before they begin. */
    public static final int MAX_NOTE = 1000;

    private final List<HandoverSource> sources;
    private final AssignmentService assignments;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    HandoverService(
            List<HandoverSource> sources,
            AssignmentService assignments,
            EngagementService engagements,
            PartyDirectory parties,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.assignments = assignments;
        this.engagements = engagements;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.events = events;
    }

    /** What waits for a person of the own party there. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<HandoverItem> waiting(EngagementId id, PersonId person) {
        engagements.get(id);
        var whose = own(person);
        return sources.stream()
                .flatMap(source -> source.waiting(id, whose.id()).stream())
                .toList();
    }

    /**
     * Gives a successor of the same party the roles of somebody, and all that waits for them; what they did keeps their name.
     *
     * @param lastDay on which the one who leaves still takes part
     * @throws RuleViolation if the successor cannot have one of the roles; then nothing is handed over
     */
    @ForStaffers
    public void handOver(EngagementId id, PersonId from, PersonId to, LocalDate lastDay) {
        handOver(id, from, to, lastDay, "");
    }

    /**
     * The same, with a note that the successor alone reads.
     *
     * @throws RuleViolation {@code engagement.handover-note} also where the note is too long
     */
    @ForStaffers
    public void handOver(EngagementId id, PersonId from, PersonId to, LocalDate lastDay, String note) {
        engagements.get(id);
        if (note.length() > MAX_NOTE) {
            throw new RuleViolation("engagement.handover-note", Map.of("max", MAX_NOTE));
        }
        var leaver = own(from);
        var successor = own(to);
        if (from.equals(to) || successor.access() == PersonAccess.ENDED) {
            throw new RuleViolation("engagement.no-successor", Map.of("name", successor.name()));
        }
        var items = sources.stream()
                .mapToInt(source -> source.waiting(id, from).size())
                .sum();
        // before whoever leaves, if it is they who hand over, may see no more of it
        events.publishEvent(new HandedOver(id, leaver.name(), to, WrittenText.words(note), items));
        assignments.handOver(id, leaver, successor, lastDay);
        sources.forEach(source -> source.handOver(id, from, to));
        log.record(AuditEvent.of("engagement.handed-over", from.value())
                .inEngagement(id.value())
                .before(Map.of("person", leaver.name()))
                .after(Map.of("person", successor.name(), "until", lastDay, "itemsHandedOver", items)));
    }

    private PersonSummary own(PersonId id) {
        var person = parties.person(id);
        if (!person.party().equals(currentUserProvider.current().party())) {
            throw new RuleViolation("engagement.own-side-only");
        }
        return person;
    }
}
