package org.gangway.settlement.ui;

import com.vaadin.flow.component.Component;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.statement.MonthlyStatement;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What became of an agreed statement, before what other modules add to it. */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LedgerSection implements AgreedStatementSection {

    private final LedgerService ledger;
    private final WaiverService waivers;
    private final StatementQueries statementQueries;

    LedgerSection(LedgerService ledger, WaiverService waivers, StatementQueries statementQueries) {
        this.ledger = ledger;
        this.waivers = waivers;
        this.statementQueries = statementQueries;
    }

    @Override
    public Component of(MonthlyStatement statement, Runnable afterwards) {
        return new StatementLedger(ledger, waivers, statementQueries.permissions(statement), afterwards);
    }
}
