package org.gangway.performance.circumstances;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.performance.evaluation.ExcludedQuantity;

/** Entries of the log for each step with circumstances of each kind. */
public final class CircumstanceEvents {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant NOON = Instant.parse("2026-04-08T10:05:00Z");

    private CircumstanceEvents() {}

    public static void record(UseCases useCases) {
        useCases.know(new CircumstanceSubjects(
                MARCH,
                Map.of("close", "Close tasks on time"),
                Map.of("plan", "Transition plan"),
                ZoneId.of("Asia/Kolkata")));
        var journal = useCases.of(CircumstanceJournal.class);
        var by = useCases.known(CurrentUser.class);
        var answer = new CircumstanceAnswer(by.id(), by.name(), NOON, "We saw it too.");
        var other = by.side() == Side.CLIENT ? Side.VENDOR : Side.CLIENT;

        for (var content : contents()) {
            var confirmed = reported(content, by);
            journal.reported(confirmed);
            confirmed.confirm(other, answer);
            journal.answered(confirmed);
            if (confirmed.canBeRevoked()) {
                confirmed.revoke();
                journal.revoked(confirmed);
            }
        }
        var refused = reported(contents().getFirst(), by);
        refused.refuse(other, answer);
        journal.answered(refused);
        var withdrawn = reported(contents().getFirst(), by);
        withdrawn.withdraw(by.side(), answer);
        journal.answered(withdrawn);
    }

    private static Circumstance reported(CircumstanceContent content, CurrentUser by) {
        return Circumstance.report(
                new EngagementId(new UUID(0, 1)),
                MARCH,
                new NewCircumstance(content, "The server was down."),
                by,
                NOON);
    }

    private static List<CircumstanceContent> contents() {
        var excluded = new ExcludedQuantity(new BigDecimal("3"), new BigDecimal("4"));
        return List.of(
                new CircumstanceContent.CommonCauseReport("Power cut", List.of("close")),
                new CircumstanceContent.CreditedLevelChoice("Power cut", "close"),
                new CircumstanceContent.ReliefRequest("close", ReliefGround.FORCE_MAJEURE),
                new CircumstanceContent.ReliefRequest("close", ReliefGround.FORCE_MAJEURE, excluded),
                new CircumstanceContent.Revocation(new CircumstanceId(new UUID(0, 2))),
                new CircumstanceContent.DeliverableDelivery("plan", NOON, null, true),
                new CircumstanceContent.DeliverableDelivery("plan", NOON, NOON.plusSeconds(86_400), false));
    }
}
