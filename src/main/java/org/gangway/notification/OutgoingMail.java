package org.gangway.notification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way, written in the transaction of what it announces; its words are forgotten once it is sent. */
@Entity
class OutgoingMail {

    static final int MAX_ATTEMPTS = 12;

    private static final int MAX_FAULT = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String recipient;

    private String subject;

    private String body;

    @Embedded
    private @Nullable MailAttachment mailAttachment;

    private Instant createdAt;

    private Instant nextAttemptAt;

    private int attempts;

    private @Nullable Instant sentAt;

    private @Nullable Instant givenUpAt;

    private @Nullable String lastFault;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OutgoingMail() {}

    OutgoingMail(String recipient, String subject, String body, @Nullable MailAttachment mailAttachment, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.mailAttachment = mailAttachment;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** A link in it may be as good as a password, so nothing of it is kept. */
    void sent(Instant now) {
        sentAt = now;
        forget();
    }

    /** Tries again later, each time twice as much later, and gives up after {@link #MAX_ATTEMPTS}. */
    void failed(String fault, Instant now) {
        attempts++;
        lastFault = fault.substring(0, Math.min(fault.length(), MAX_FAULT));
        var pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (attempts >= MAX_ATTEMPTS) {
            givenUpAt = now;
            forget();
        }
    }

    private void forget() {
        body = "";
        mailAttachment = null;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    @Nullable
    MailAttachment attachment() {
        return mailAttachment;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    int attempts() {
        return attempts;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isGivenUp() {
        return givenUpAt != null;
    }

    @Nullable
    String lastFault() {
        return lastFault;
    }
}
