package org.gangway.contact.intake;

import java.util.List;
import org.gangway.contact.exchange.CardNotice;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one card or row.
 *
 * @param line of the file on which it begins
 * @param why it is not taken
 * @param notices what of it could not be taken as it stands
 */
public record ContactLine(
        int line,
        String name,
        String mail,
        ContactVerdict verdict,
        @Nullable RuleViolation why,
        List<CardNotice> notices) {

    public ContactLine {
        notices = List.copyOf(notices);
    }
}
