package org.gangway.escalation.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationPermissions;
import org.gangway.escalation.course.PaperPart;
import org.gangway.escalation.course.PaperSection;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.identity.Side;

/** What the page of an escalation shows, read at once. */
record EscalationDetails(
        Escalation escalation,
        Ladder ladder,
        EscalationPermissions may,
        PartiesOfLadder parties,
        List<PaperPart> paper,
        Instant now) {

    Optional<PaperPart> part(Side side, PaperSection section) {
        return paper.stream()
                .filter(part -> part.side() == side && part.section() == section)
                .findFirst();
    }
}
