package org.gangway.escalation.course;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderNotFound;
import org.gangway.escalation.ladder.Ladders;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Finds escalations for the signed-in user. */
@Component
class EscalationAccess {

    private final Escalations escalations;
    private final Ladders ladders;
    private final EscalationClimb climb;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;
    private final Clock clock;

    EscalationAccess(
            Escalations escalations,
            Ladders ladders,
            EscalationClimb climb,
            EngagementService engagements,
            OwnRoles ownRoles,
            Clock clock) {
        this.escalations = escalations;
        this.ladders = ladders;
        this.climb = climb;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** For whoever is about to change it: with every level called whose time has come, also when no round has come by since. */
    Escalation escalation(EscalationId id) {
        climb.look(id);
        return seen(id);
    }

    /** For whoever only reads it: a page changes nothing, and the round comes by every minute. */
    Escalation seen(EscalationId id) {
        return escalations.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new EscalationNotFound(id));
    }

    Ladder ladder(Escalation escalation) {
        return ladders.findById(escalation.ladder()).orElseThrow(() -> new LadderNotFound(escalation.ladder()));
    }

    CurrentUser user() {
        return ownRoles.user();
    }

    /** The signed-in user with the roles that they hold there. */
    CurrentUser user(EngagementId engagement) {
        return ownRoles.in(engagement);
    }

    Side side(EngagementId engagement) {
        return engagements.ownSide(engagement);
    }

    /** In which both sides write there. */
    Locale workingLanguage(EngagementId engagement) {
        return engagements.get(engagement).languages().workingLocale();
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
