package org.gangway.performance.circumstances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;

/**
 * Says whether a circumstance can be reported of a month, and by that side.
 *
 * @param known what was reported of the month before
 */
record CircumstanceCheck(CircumstanceSubjects terms, List<Circumstance> known, Side side) {

    void require(CircumstanceContent circumstanceContent) {
        switch (circumstanceContent) {
            case CircumstanceContent.CommonCauseReport it -> require(it);
            case CircumstanceContent.CreditedLevelChoice it -> require(it);
            case CircumstanceContent.ReliefRequest it -> require(it);
            case CircumstanceContent.Revocation it -> require(it);
            case CircumstanceContent.DeliverableDelivery it -> terms.requireDeliverable(it.deliverable());
        }
        if (known.stream().anyMatch(one -> one.isWaiting() && one.isAbout(circumstanceContent))) {
            throw new RuleViolation("performance.already-waits", Map.of("month", terms.month()));
        }
    }

    private void require(CircumstanceContent.CommonCauseReport reported) {
        var name = reported.cause();
        if (name.isEmpty() || name.length() > NewCircumstance.LONGEST_CAUSE) {
            throw new RuleViolation("performance.cause-length", Map.of("max", NewCircumstance.LONGEST_CAUSE));
        }
        reported.serviceLevels().forEach(terms::requireServiceLevel);
        if (reported.serviceLevels().stream().distinct().count() < 2) {
            throw new RuleViolation("performance.cause-needs-two");
        }
    }

    private void require(CircumstanceContent.CreditedLevelChoice reported) {
        if (side != Side.CLIENT) {
            throw new RuleViolation("performance.client-chooses");
        }
        var cause = cause(reported.cause())
                .orElseThrow(() -> new RuleViolation("performance.no-such-cause", Map.of("cause", reported.cause())));
        if (!cause.serviceLevels().contains(reported.serviceLevel())) {
            throw new RuleViolation(
                    "performance.choice-not-of-cause",
                    Map.of("cause", reported.cause(), "level", terms.serviceLevel(reported.serviceLevel())));
        }
    }

    private void require(CircumstanceContent.ReliefRequest reported) {
        if (side != Side.VENDOR) {
            throw new RuleViolation("performance.vendor-claims-relief");
        }
        terms.requireServiceLevel(reported.serviceLevel());
    }

    private void require(CircumstanceContent.Revocation reported) {
        known.stream()
                .filter(one -> one.id().equals(reported.of()))
                .findFirst()
                .orElseThrow(() -> new CircumstanceNotFound(reported.of()))
                .requireRevocable();
    }

    private Optional<CircumstanceContent.CommonCauseReport> cause(String name) {
        return known.stream()
                .filter(one -> one.isWaiting() || one.counts())
                .map(Circumstance::content)
                .filter(CircumstanceContent.CommonCauseReport.class::isInstance)
                .map(CircumstanceContent.CommonCauseReport.class::cast)
                .filter(one -> one.cause().equals(name))
                .reduce((_, later) -> later);
    }
}
