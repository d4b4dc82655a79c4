package org.gangway.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one sender has taken for a while, as it goes out.
 *
 * @param attempt how often it was claimed, this time included; whoever claims it later has a higher one
 */
record ClaimedMail(
        UUID id,
        int attempt,
        String recipient,
        String subject,
        String body,
        @Nullable MailAttachment attachment) {}
