package org.gangway.identity.registration;

import java.util.Set;
import org.gangway.audit.UseCases;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.Role;
import org.gangway.identity.party.Party;

/** The entry of the log for somebody who comes in for the first time. */
public final class FirstSignIn {

    private FirstSignIn() {}

    public static void record(UseCases useCases) {
        useCases.of(AccountOpening.class)
                .open(
                        new EmailAddress("karen@nordlys.example"),
                        "Karen Holm",
                        "a long password of words",
                        useCases.known(Party.class),
                        Set.of(Role.OUTSOURCING_MANAGER),
                        java.util.Optional.empty());
    }
}
