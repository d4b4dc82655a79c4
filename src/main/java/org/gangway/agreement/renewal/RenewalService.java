package org.gangway.agreement.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When an engagement renews by itself, and how a party objects to it. */
@Service
@Transactional
public class RenewalService {

    private static final int MOST_CHARACTERS = 2000;

    private final EngagementService engagements;
    private final RenewalStates states;
    private final RenewalRecords records;
    private final CurrentUserProvider currentUserProvider;
    private final RenewalJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewalService(
            EngagementService engagements,
            RenewalStates states,
            RenewalRecords records,
            CurrentUserProvider currentUserProvider,
            RenewalJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engagements = engagements;
        this.states = states;
        this.records = records;
        this.currentUserProvider = currentUserProvider;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where the engagement is closed, or the terms in force today do not renew it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<RenewalState> of(EngagementId id) {
        var engagement = engagements.get(id);
        return engagement.status() == EngagementStatus.OPEN
                ? states.on(engagement, LocalDate.now(clock))
                : Optional.empty();
    }

    /** Lets the engagement end instead of renewing it; it cannot be taken back, but the parties can agree on more time. */
    @ForNegotiators
    public void object(EngagementId id, String reason) {
        var engagement = engagements.get(id);
        var state = of(id).orElseThrow(() -> new RuleViolation("agreement.no-renewal"));
        if (state.objection().isPresent()) {
            throw new RuleViolation("agreement.renewal-objected", Map.of("day", state.endsOn()));
        }
        if (state.next().isEmpty()) {
            throw new RuleViolation("agreement.no-renewal");
        }
        var given = reason.strip();
        if (given.length() > MOST_CHARACTERS) {
            throw new RuleViolation("agreement.objection-length", Map.of("max", MOST_CHARACTERS));
        }
        var user = currentUserProvider.current();
        var end = state.outlook().runsAtLeastUntil();
        var objection = new RenewalObjection(
                engagement.sideOf(user.party()),
                user.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                end,
                given);
        records.object(id, objection, user);
        journal.objected(id, objection);
        events.publishEvent(new RenewalObjected(id, objection.side(), end, given));
    }
}
