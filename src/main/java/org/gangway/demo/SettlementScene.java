package org.gangway.demo;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.NewDispute;
import org.gangway.settlement.SettlementService;
import org.springframework.stereotype.Component;

/** A month is prepared, proposed and approved by both sides, or stays where the story needs it. */
@Component
class SettlementScene {

    private final SettlementService settlement;
    private final Stage stage;

    SettlementScene(SettlementService settlement, Stage stage) {
        this.settlement = settlement;
        this.stage = stage;
    }

    void agree(EngagementId engagement, YearMonth month, Cast clientSide, Cast vendorSide) {
        propose(engagement, month, vendorSide);
        approve(engagement, month, clientSide);
        approve(engagement, month, vendorSide);
    }

    void propose(EngagementId engagement, YearMonth month, Cast vendorSide) {
        stage.on(month.plusMonths(1).atDay(9));
        stage.as(vendorSide, () -> settlement.prepare(engagement, month));
        stage.as(vendorSide, () -> settlement.propose(engagement, month));
    }

    private void approve(EngagementId engagement, YearMonth month, Cast person) {
        stage.as(
                person,
                () -> settlement.approve(
                        engagement,
                        month,
                        settlement.statement(engagement, month).sha256()));
    }

    void dispute(EngagementId engagement, YearMonth month, Cast person, String reason) {
        stage.as(person, () -> settlement.dispute(engagement, month, new NewDispute(reason, null)));
    }

    void withdraw(EngagementId engagement, YearMonth month, Cast person) {
        stage.on(month.plusMonths(1).atDay(20));
        stage.as(person, () -> settlement.withdrawDispute(engagement, month));
    }

    void approveBoth(EngagementId engagement, YearMonth month, Cast clientSide, Cast vendorSide) {
        approve(engagement, month, clientSide);
        approve(engagement, month, vendorSide);
    }
}
