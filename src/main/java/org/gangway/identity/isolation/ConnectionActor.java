package org.gangway.identity.isolation;

import java.time.LocalDate;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.SystemWork;

/**
 * For whom a connection acts.
 *
 * @param party empty for nobody
 * @param user empty for nobody
 * @param day which assignments hold
 */
record ConnectionActor(String party, String user, boolean system, boolean wholeCompany, LocalDate day) {

    /** Whoever acts in this thread at this moment. */
    static ConnectionActor now(LocalDate day) {
        var user = CurrentUserProvider.actor();
        return new ConnectionActor(
                user.map(it -> it.party().value().toString()).orElse(""),
                user.map(it -> it.id().value().toString()).orElse(""),
                SystemWork.isActive(),
                user.filter(CurrentUser::seesWholeCompany).isPresent(),
                day);
    }
}
