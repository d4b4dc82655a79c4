package org.gangway.teamwork.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.shared.Ordered;

/**
 * The working agreement with everything that its page shows.
 *
 * @param points also those that were dropped
 * @param parties what the two companies are called
 */
public record AccordSheet(
        Optional<WorkingAgreement> agreement,
        List<WorkingPoint> points,
        List<PointStep> steps,
        List<TeamSignature> signatures,
        AccordPermissions permissions,
        Map<Side, String> parties,
        LocalDate today) {

    public AccordSheet {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
        parties = Ordered.copyOf(parties);
    }

    /** On the table or in force. */
    public List<WorkingPoint> standing() {
        return points.stream()
                .filter(it -> it.state() != WorkingPointState.DROPPED)
                .toList();
    }

    public int edition() {
        return agreement.map(WorkingAgreement::edition).orElse(0);
    }

    public long agreed() {
        return points.stream().filter(it -> it.state().isInForce()).count();
    }

    public long open() {
        return points.stream().filter(it -> it.state().isOpen()).count();
    }

    public long signed() {
        return signatures.stream().filter(TeamSignature::isSigned).count();
    }

    /** Whether the reader has still to sign. */
    public boolean isToSign() {
        return edition() > 0
                && permissions.maySign()
                && signatures.stream()
                        .anyMatch(it -> it.person().equals(permissions.user().id()) && !it.isSigned());
    }

    /** Whether the reader's side has still to look at it. */
    public boolean isToReview() {
        return permissions.mayLead()
                && agreement
                        .filter(it -> it.waitsForReviewBy(permissions.side(), today))
                        .isPresent();
    }

    public List<PointStep> steps(WorkingPoint point) {
        return steps.stream().filter(it -> it.point().equals(point.id())).toList();
    }
}
