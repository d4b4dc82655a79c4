package org.gangway.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as those know it who look after the portal: everything but its words.
 *
 * @param nextAttemptAt when it is tried next, while it waits
 * @param attempts how often it was tried
 * @param fault why it did not leave the last time
 * @param serverAnswer what the mail server said to it then
 */
public record QueuedMail(
        UUID id,
        String recipient,
        String subject,
        Instant createdAt,
        Instant nextAttemptAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt,
        @Nullable MailFault fault,
        @Nullable String serverAnswer) {

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }
}
