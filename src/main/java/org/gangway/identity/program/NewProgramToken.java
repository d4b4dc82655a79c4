package org.gangway.identity.program;

import java.util.Set;
import org.gangway.identity.PersonId;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * What an administrator says of a token that is to be made.
 *
 * @param name which program will hold it
 * @param actsAs whose eyes it sees with
 * @param days for how many days it holds
 */
public record NewProgramToken(String name, PersonId actsAs, Set<ProgramScope> scopes, int days) {

    public static final int MOST_DAYS = 365;
    private static final int LONGEST_NAME = 80;

    public NewProgramToken {
        name = name.strip();
        scopes = Ordered.copyOf(scopes);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("identity.program-name-length");
        }
        if (scopes.isEmpty()) {
            throw new RuleViolation("identity.program-scopes-missing");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new RuleViolation("identity.program-days");
        }
    }
}
