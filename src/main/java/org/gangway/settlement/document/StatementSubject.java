package org.gangway.settlement.document;

import java.util.List;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementTexts;

/**
 * A statement with the names of the parties: what a document of it is about.
 *
 * @param amounts what its month amounts to
 * @param waiting what was reported of the month and is not answered, as long as the statement can still follow it
 */
record StatementSubject(
        MonthlyStatement statement,
        MonthTotals amounts,
        String engagement,
        String client,
        String vendor,
        List<Text> waiting) {

    StatementSubject {
        waiting = List.copyOf(waiting);
    }

    SettledMonth settled() {
        return statement.content().settled();
    }

    String party(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    Text title() {
        return Msg.settlement_statement_title_of(statement.month());
    }

    Text owed() {
        return StatementTexts.owed(client, vendor, amounts.net(), statement.month());
    }
}
