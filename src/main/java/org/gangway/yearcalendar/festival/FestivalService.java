package org.gangway.yearcalendar.festival;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each side celebrates; those who work on an engagement tell the other side of it. */
@Service
@Transactional
public class FestivalService {

    private final Festivals festivals;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;
    private final AuditLog log;

    FestivalService(Festivals festivals, EngagementService engagements, OwnRoles ownRoles, AuditLog log) {
        this.festivals = festivals;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
        this.log = log;
    }

    /** Whether the signed-in user may tell of what their side celebrates. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayTell(EngagementId engagement) {
        return FestivalPermissions.mayTell(
                ownRoles.in(engagements.get(engagement).id()));
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Festival festival(EngagementId engagement, FestivalId id) {
        return festivals.find(engagements.get(engagement).id(), id).orElseThrow(() -> new FestivalNotFound(id));
    }

    /** The own side celebrates it. */
    @ForParticipants
    public FestivalId tell(EngagementId engagement, NewFestival told) {
        var side = engagements.ownSide(engagement);
        var festival = festivals.save(
                new Festival(engagement, side, told, ownRoles.user().id()));
        log.record(event("festival.told", festival).after(facts(festival)));
        return festival.id();
    }

    @ForParticipants
    public void change(EngagementId engagement, FestivalId id, NewFestival told) {
        var festival = own(engagement, id);
        var before = facts(festival);
        festival.change(told);
        log.record(event("festival.changed", festival).before(before).after(facts(festival)));
    }

    /** It is not celebrated after all. */
    @ForParticipants
    public void withdraw(EngagementId engagement, FestivalId id) {
        var festival = own(engagement, id);
        festival.withdraw();
        log.record(event("festival.withdrawn", festival).before(facts(festival)));
    }

    private Festival own(EngagementId engagement, FestivalId id) {
        var festival = festival(engagement, id);
        if (festival.side() != engagements.ownSide(engagement)) {
            throw new RuleViolation("yearcalendar.not-your-festival", Map.of("name", festival.name()));
        }
        return festival;
    }

    private static AuditEvent event(String action, Festival festival) {
        return AuditEvent.of(action, festival.id().value())
                .inEngagement(festival.engagement().value());
    }

    private static Map<String, Object> facts(Festival festival) {
        return Map.of("name", festival.name(), "start", festival.first(), "end", festival.last());
    }
}
