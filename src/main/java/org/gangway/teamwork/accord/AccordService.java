package org.gangway.teamwork.accord;

import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForParticipants;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.accord.AccordStepped.AccordStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides do with the points of their working agreement. */
@Service
@Transactional
public class AccordService {

    /** More nobody keeps in mind. */
    static final int MOST_POINTS = 40;

    private final WorkingPoints points;
    private final PointSteps steps;
    private final WorkingAgreements agreements;
    private final AccordAccess access;
    private final AccordJournal journal;
    private final ApplicationEventPublisher events;

    AccordService(
            WorkingPoints points,
            PointSteps steps,
            WorkingAgreements agreements,
            AccordAccess access,
            AccordJournal journal,
            ApplicationEventPublisher events) {
        this.points = points;
        this.steps = steps;
        this.agreements = agreements;
        this.access = access;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Offers a point to the other side.
     *
     * @param question which question between the teams it answers; null where none
     * @throws RuleViolation {@code teamwork.point-length}, {@code teamwork.too-many-points}
     */
    @ForParticipants
    public WorkingPointId offer(EngagementId id, @Nullable TeamQuestion question, OriginalText words) {
        var may = access.permissions(id);
        may.requireOffering();
        var all = points.findByEngagement(id);
        if (all.stream().filter(it -> it.state() != WorkingPointState.DROPPED).count() >= MOST_POINTS) {
            throw new RuleViolation("teamwork.too-many-points", Map.of("max", MOST_POINTS));
        }
        if (agreements.findByEngagement(id).isEmpty()) {
            agreements.save(new WorkingAgreement(id));
        }
        var position = all.isEmpty() ? 0 : all.getLast().position() + 1;
        var point = points.save(WorkingPoint.offer(id, position, question, words, may.side()));
        step(point, PointStepKind.OFFERED, may, AccordStep.OFFERED);
        return point.id();
    }

    /** Other words for it, by either side; the other one answers. */
    @ForParticipants
    public void counter(WorkingPointId id, OriginalText words) {
        var point = find(id);
        var may = access.permissions(point.engagement());
        may.requireOffering();
        point.rewrite(words.words(), words.locale(), may.side());
        step(point, PointStepKind.COUNTERED, may, AccordStep.OFFERED);
    }

    /** Agrees for the own side to what the other one offered; everybody signs anew. */
    @ForNegotiators
    public void accept(WorkingPointId id) {
        var point = find(id);
        var may = access.permissions(point.engagement());
        may.requireOffering();
        var inForce = point.accept(may.side());
        agreements
                .findByEngagement(point.engagement())
                .orElseThrow(() -> new WorkingPointNotFound(id))
                .changed();
        step(point, inForce ? PointStepKind.ACCEPTED : PointStepKind.ENDED, may, AccordStep.CHANGED);
    }

    /** Takes back what the own side offered. */
    @ForParticipants
    public void withdraw(WorkingPointId id) {
        var point = find(id);
        var may = access.permissions(point.engagement());
        may.requireOffering();
        point.withdraw(may.side());
        step(point, PointStepKind.WITHDRAWN, may, null);
    }

    /** Offers that an agreed point ends. */
    @ForParticipants
    public void offerEnd(WorkingPointId id) {
        var point = find(id);
        var may = access.permissions(point.engagement());
        may.requireOffering();
        point.offerEnd(may.side());
        step(point, PointStepKind.END_OFFERED, may, AccordStep.OFFERED);
    }

    private WorkingPoint find(WorkingPointId id) {
        return points.findForParty(id, access.user().party()).orElseThrow(() -> new WorkingPointNotFound(id));
    }

    private void step(WorkingPoint point, PointStepKind kind, AccordPermissions may, @Nullable AccordStep told) {
        steps.save(new PointStep(
                point, steps.count(point.id()) + 1, kind, may.side(), may.user().id(), access.today()));
        journal.stepped(point, kind);
        if (told != null) {
            events.publishEvent(new AccordStepped(point.engagement(), may.side(), told));
        }
    }
}
