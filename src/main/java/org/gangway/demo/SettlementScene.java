package org.gangway.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.NewDispute;
import org.springframework.stereotype.Component;

/** A month is prepared, proposed and approved by both sides, or stays where the story needs it. */
@Component
class SettlementScene {

    private final SettlementService settlement;
    private final StatementQueries statementQueries;
    private final DisputeService disputes;
    private final DemoStage demoStage;

    SettlementScene(
            SettlementService settlement,
            StatementQueries statementQueries,
            DisputeService disputes,
            DemoStage demoStage) {
        this.settlement = settlement;
        this.statementQueries = statementQueries;
        this.disputes = disputes;
        this.demoStage = demoStage;
    }

    /** Who proposes leaves the approval to the others. */
    void agree(
            EngagementId engagement,
            YearMonth month,
            DemoPerson proposer,
            DemoPerson clientSide,
            DemoPerson vendorSide) {
        propose(engagement, month, proposer);
        approve(engagement, month, clientSide);
        approve(engagement, month, vendorSide);
    }

    void propose(EngagementId engagement, YearMonth month, DemoPerson proposer) {
        demoStage.on(month.plusMonths(1).atDay(9));
        demoStage.as(proposer, () -> settlement.prepare(engagement, month));
        demoStage.as(proposer, () -> settlement.propose(engagement, month));
    }

    private void approve(EngagementId engagement, YearMonth month, DemoPerson person) {
        demoStage.as(
                person,
                () -> settlement.approve(
                        engagement,
                        month,
                        statementQueries.statement(engagement, month).seen()));
    }

    /** Says that nothing is to be deducted for the worst line of the month. */
    void dispute(EngagementId engagement, YearMonth month, DemoPerson person, String reason) {
        demoStage.as(
                person,
                () -> disputes.dispute(
                        engagement, month, new NewDispute(worst(engagement, month), BigDecimal.ZERO, reason)));
    }

    void withdraw(EngagementId engagement, YearMonth month, DemoPerson person) {
        demoStage.on(month.plusMonths(1).atDay(20));
        demoStage.as(person, () -> disputes.withdraw(engagement, month, worst(engagement, month)));
    }

    private LineKey worst(EngagementId engagement, YearMonth month) {
        return statementQueries.statement(engagement, month).content().lines().stream()
                .filter(line -> line.amount().isNegative())
                .min(Comparator.comparing(StatementLine::amount))
                .map(StatementLine::key)
                .orElse(LineKey.WHOLE);
    }

    void approveBoth(EngagementId engagement, YearMonth month, DemoPerson clientSide, DemoPerson vendorSide) {
        approve(engagement, month, clientSide);
        approve(engagement, month, vendorSide);
    }
}
