package org.gangway.discussion;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Finds what is spoken about for the signed-in user, and for which side they speak. */
@Component
public class DiscussionAccess {

    private final Map<SubjectKind, SubjectSource> sources = new EnumMap<>(SubjectKind.class);
    private final EngagementService engagements;
    private final OwnRoles ownRoles;
    private final Clock clock;

    DiscussionAccess(List<SubjectSource> sources, EngagementService engagements, OwnRoles ownRoles, Clock clock) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.engagements = engagements;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** Refused where the signed-in user does not see it, or there is no such thing. */
    public FoundSubject subject(EngagementId engagement, Subject subject) {
        engagements.get(engagement);
        var source = sources.get(subject.kind());
        if (source == null) {
            throw new SubjectNotFound(subject);
        }
        return source.find(engagement, subject.key()).orElseThrow(() -> new SubjectNotFound(subject));
    }

    /** The same, but refused too where those who are to read it do not see what it is about. */
    public FoundSubject subject(EngagementId engagement, Subject subject, Audience audience) {
        var found = subject(engagement, subject);
        found.require(audience);
        return found;
    }

    public Engagement engagement(EngagementId engagement) {
        return engagements.get(engagement);
    }

    public Side side(EngagementId engagement) {
        return engagements.ownSide(engagement);
    }

    /** The signed-in user with the roles that they hold there. */
    public CurrentUser user(EngagementId engagement) {
        return ownRoles.in(engagement);
    }

    public CurrentUser user() {
        return ownRoles.user();
    }

    /** As exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
