package org.gangway.identity.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangway.audit.UseCases;
import org.gangway.identity.PersonId;

/** Does what letting programs in and shutting them out leaves in the log. */
public final class ProgramEvents {

    private ProgramEvents() {}

    public static void record(UseCases useCases, PersonId actsAs) {
        var programs = useCases.of(ProgramTokenService.class);
        programs.issue(new NewProgramToken("Ledger", actsAs, Set.of(ProgramScope.READ), 30));
        useCases.know(new ProgramToken(
                ProgramTokenId.next(),
                "Ledger",
                actsAs,
                "Henrik Ravn",
                List.of(ProgramScope.READ),
                LocalDate.parse("2026-05-08"),
                null,
                false,
                false));
        programs.revoke(ProgramTokenId.next());
    }
}
