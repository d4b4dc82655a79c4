package org.gangway.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How calendars know the event of one person: the same in every invitation to them to that meeting, unlike that of anybody else.
 *
 * @param mark what only the invitation of that person says, so that an answer which repeats it comes from somebody who has it
 */
public record InvitationUid(UUID meeting, String mark) {

    private static final Pattern FORM =
            Pattern.compile("(?i)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{32})");

    /** Empty where it is the event of another program. */
    static Optional<InvitationUid> read(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches()
                ? Optional.of(new InvitationUid(
                        UUID.fromString(found.group(1)), found.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return meeting + "-" + mark;
    }
}
