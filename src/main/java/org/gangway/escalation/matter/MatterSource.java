package org.gangway.escalation.matter;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;

/** Finds what of one kind can be escalated. */
interface MatterSource {

    EscalatedKind kind();

    /** Empty where there is none of that key, where the signed-in user does not see it, and where nothing about it is open. */
    Optional<Matter> find(EngagementId engagement, String subject);
}
