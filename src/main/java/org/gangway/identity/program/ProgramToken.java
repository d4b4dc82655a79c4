package org.gangway.identity.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A token as a line in a list.
 *
 * @param actsAs whose eyes it sees with
 * @param actsAsName their name
 * @param lastDay on which it still holds
 */
public record ProgramToken(
        ProgramTokenId id,
        String name,
        PersonId actsAs,
        String actsAsName,
        List<ProgramScope> scopes,
        LocalDate lastDay,
        @Nullable Instant usedAt,
        boolean expired,
        boolean revoked) {

    /** Whether it opens nothing any more. */
    public boolean isOver() {
        return revoked || expired;
    }
}
