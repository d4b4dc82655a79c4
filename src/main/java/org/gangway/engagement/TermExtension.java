package org.gangway.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.identity.SystemWork;
import org.springframework.stereotype.Component;

/** Moves the end of engagements that renew by their terms: the portal does it by itself, nobody at a screen. */
@Component
public class TermExtension {

    private final Engagements engagements;

    TermExtension(Engagements engagements) {
        this.engagements = engagements;
    }

    /** The engagement, while it is open. */
    public Optional<Engagement> open(EngagementId id) {
        requireSystem();
        return engagements.findById(id).filter(it -> it.status() == EngagementStatus.OPEN);
    }

    public void renewUntil(EngagementId id, LocalDate newEnd) {
        requireSystem();
        engagements.findById(id).orElseThrow(() -> new EngagementNotFound(id)).extendUntil(newEnd);
    }

    private static void requireSystem() {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("engagements renew by themselves");
        }
    }
}
