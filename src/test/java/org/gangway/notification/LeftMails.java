package org.gangway.notification;

import java.sql.SQLException;
import org.gangway.testing.TestDatabase;

/** The mails that other tests left: there are thousands, and each would be sent. */
final class LeftMails {

    private LeftMails() {}

    static void forget() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var change = owner.createStatement()) {
            change.execute(
                    "update outgoing_mail set given_up_at = now() where sent_at is null and given_up_at is null");
        }
    }
}
