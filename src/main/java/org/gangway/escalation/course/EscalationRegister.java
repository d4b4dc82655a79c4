package org.gangway.escalation.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.Ladders;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The escalations of engagements, as people read them. */
@Service
@Transactional(readOnly = true)
public class EscalationRegister {

    private final Escalations escalations;
    private final Ladders ladders;
    private final EscalationAccess access;
    private final StandIns standIns;
    private final OwnRoles ownRoles;

    EscalationRegister(
            Escalations escalations, Ladders ladders, EscalationAccess access, StandIns standIns, OwnRoles ownRoles) {
        this.escalations = escalations;
        this.ladders = ladders;
        this.access = access;
        this.standIns = standIns;
        this.ownRoles = ownRoles;
    }

    /** The newest first, each as it stood when the clocks were looked at last, at most a minute ago. */
    @ForEveryone
    public List<Escalation> of(EngagementId engagement) {
        return escalations.findOfEngagement(engagement, ownRoles.user().party());
    }

    @ForEveryone
    public Escalation get(EscalationId id) {
        return access.seen(id);
    }

    /** The ladder that it began with. */
    @ForEveryone
    public Ladder ladder(Escalation escalation) {
        return access.ladder(escalation);
    }

    /** The one that runs about that already. */
    @ForEveryone
    public Optional<Escalation> running(EngagementId engagement, EscalatedKind kind, String subject) {
        access.side(engagement);
        return escalations.findAbout(engagement, kind.name(), subject).stream()
                .filter(it -> it.state() != EscalationState.ENDED)
                .findFirst();
    }

    /** How many were raised in each month from that one on; none where there is no entry. */
    @ForEveryone
    public Map<YearMonth, Long> raisedByMonth(EngagementId engagement, YearMonth from) {
        access.side(engagement);
        return escalations.findRaised(engagement, from.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(it.atZone(ZoneOffset.UTC)), LinkedHashMap::new, Collectors.counting()));
    }

    /** What the signed-in user may do with it. */
    @ForEveryone
    public EscalationPermissions permissions(Escalation escalation) {
        var side = access.side(escalation.engagement());
        var day = LocalDate.ofInstant(access.now(), escalation.course().zone(side));
        return new EscalationPermissions(
                escalation,
                access.ladder(escalation),
                ownRoles.in(escalation.engagement()),
                side,
                standIns.by(ownRoles.user().id(), day));
    }

    /** What of all engagements waits for the signed-in user, the most urgent first. */
    @ForEveryone
    public List<EscalationTask> tasks(Pageable page) {
        var open = escalations.findOpen(ownRoles.user().party(), page);
        if (open.isEmpty()) {
            return List.of();
        }
        var climbed = ladders
                .findByIdIn(open.stream().map(Escalation::ladder).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Ladder::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var users = ownRoles.inEach(
                open.stream().map(Escalation::engagement).distinct().toList());
        var standsIn = standIns.by(ownRoles.user().id(), LocalDate.ofInstant(access.now(), ZoneOffset.UTC));
        return open.stream()
                .map(escalation -> new EscalationPermissions(
                        escalation,
                        Objects.requireNonNull(climbed.get(escalation.ladder())),
                        Objects.requireNonNull(users.get(escalation.engagement())),
                        ownRoles.user().side(),
                        standsIn))
                .flatMap(may -> EscalationTask.of(may).stream())
                .toList();
    }

    /** The side on which the signed-in user stands. */
    @ForEveryone
    public Side side(EngagementId engagement) {
        return access.side(engagement);
    }
}
