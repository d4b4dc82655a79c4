package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.audit.UseCases;
import org.gangway.identity.Side;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.LineKey;

/** One entry of the log for each step of a settlement. */
public final class SettlementEvents {

    private SettlementEvents() {}

    public static void record(UseCases useCases) {
        var log = useCases.of(SettlementLog.class);
        var draft = SettlementFixtures.draft();
        var proposed = SettlementFixtures.proposed();
        var agreed = SettlementFixtures.agreed();

        log.prepared(draft);
        log.recomputed(draft, "cd".repeat(32));
        log.proposed(proposed);
        log.reminded(proposed);
        proposed.approve(Side.CLIENT, SettlementFixtures.approval("Karen Holm"));
        log.approved(proposed);
        log.deemed(agreed, List.of(Side.CLIENT, Side.VENDOR));
        log.approvedByDecision(agreed, "The statement for January is approved.");
        disputes(log);
        var waiver = new NewWaiver(
                LineKey.credit(SettlementFixtures.CLOSE), new BigDecimal("100.00"), "Agreed by phone", null);
        log.waived(agreed, waiver);
        log.putOnPaper(agreed, "CN-00000000-0001", new BigDecimal("28800.00"));
        log.paid(agreed, "Bank 12", new BigDecimal("28800.00"));
    }

    private static void disputes(SettlementLog log) {
        var disputed = SettlementFixtures.proposed();
        var dispute = SettlementFixtures.disputeBy(Side.VENDOR);
        disputed.dispute(dispute);
        log.disputed(disputed, dispute);
        var counter = SettlementFixtures.position("-12000.00");
        log.conceded(disputed, dispute.conceding(counter), counter);
        log.settled(disputed, dispute.settledAt(counter), counter);
        var computed = SettlementFixtures.position("-28800.00");
        log.settled(disputed, dispute.settledAt(computed), computed);
    }
}
