package org.gangway.teamwork.accord;

import java.time.LocalDate;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody of a team has signed what is agreed now.
 *
 * @param active whether they can sign in
 * @param signedOn null while they did not
 * @param signedBefore whether they signed an earlier edition
 */
public record TeamSignature(
        PersonId person,
        String name,
        Side side,
        boolean active,
        @Nullable LocalDate signedOn,
        boolean signedBefore) {

    public boolean isSigned() {
        return signedOn != null;
    }
}
