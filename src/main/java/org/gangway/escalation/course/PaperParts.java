package org.gangway.escalation.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.shared.ReadOnce;
import org.springframework.data.repository.Repository;

/** What both sides wrote in the papers of escalations. */
interface PaperParts extends Repository<PaperPart, UUID> {

    PaperPart save(PaperPart part);

    Optional<PaperPart> findByIdAndEngagement(UUID id, EngagementId engagement);

    @ReadOnce
    List<PaperPart> findByEscalation(EscalationId escalation);

    Optional<PaperPart> findByEscalationAndSideAndSection(EscalationId escalation, Side side, PaperSection section);
}
