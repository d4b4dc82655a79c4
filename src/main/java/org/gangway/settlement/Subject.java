package org.gangway.settlement;

import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A statement with the names of the parties: what a document of it is about. */
record Subject(MonthlyStatement statement, SettledMonth settled, String engagement, String client, String vendor) {

    String party(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    Text title() {
        return Msg.settlement_statement_title_of(statement.month());
    }

    Text owed() {
        return StatementTexts.owed(client, vendor, statement.net(), statement.month());
    }
}
