package org.gangway.overview;

import java.time.LocalDate;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the one who looks.
 *
 * @param address that of the screen on which it is done
 * @param urgent whether its day has passed
 * @param engagement the name of the engagement it belongs to; null where it belongs to none
 * @param due the day on which it should be done; null where none is set
 */
public record PendingTask(
        PendingTaskKind kind,
        Text description,
        String address,
        boolean urgent,
        @Nullable String engagement,
        @Nullable LocalDate due) {

    public PendingTask(PendingTaskKind kind, Text description, String address, boolean urgent) {
        this(kind, description, address, urgent, null, null);
    }

    PendingTask in(String name) {
        return new PendingTask(kind, description, address, urgent, name, due);
    }

    PendingTask dueOn(@Nullable LocalDate day) {
        return new PendingTask(kind, description, address, urgent, engagement, day);
    }
}
