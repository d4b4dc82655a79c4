package org.gangway.paragraph;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Finds paragraphs for the signed-in user through the modules that they belong to. */
@Component
public class ParagraphAccess {

    private final Map<ParagraphKind, ParagraphSource> sources = new EnumMap<>(ParagraphKind.class);
    private final EngagementService engagements;
    private final OwnRoles ownRoles;
    private final Clock clock;

    ParagraphAccess(List<ParagraphSource> sources, EngagementService engagements, OwnRoles ownRoles, Clock clock) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.engagements = engagements;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** Refused where the signed-in user does not read it, or nothing is written there. */
    FoundParagraph find(EngagementId engagement, ParagraphKey key) {
        engagements.get(engagement);
        var source = sources.get(key.kind());
        if (source == null) {
            throw new ParagraphNotFound(key);
        }
        return source.find(engagement, key.id())
                .filter(found -> !found.original().isEmpty())
                .orElseThrow(() -> new ParagraphNotFound(key));
    }

    /** Refused where the signed-in user does not see the engagement. */
    void require(EngagementId engagement) {
        engagements.get(engagement);
    }

    Side side(EngagementId engagement) {
        return engagements.ownSide(engagement);
    }

    /** The signed-in user with the roles that they hold there. */
    public CurrentUser user(EngagementId engagement) {
        return ownRoles.in(engagement);
    }

    CurrentUser user() {
        return ownRoles.user();
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
