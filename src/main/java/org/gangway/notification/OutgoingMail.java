package org.gangway.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A mail on its way, written in the transaction of what it announces; its words are forgotten once it is sent. */
@Entity
class OutgoingMail {

    static final int MAX_ATTEMPTS = 12;

    /** How long the words of a mail that was given up are kept, so that it can be sent again. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /** Of whoever gets it. */
    @SuppressWarnings("UnusedVariable") // the list of mails reads it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    /** Of whoever did what it tells of; empty where the portal acted by itself. */
    @SuppressWarnings("UnusedVariable") // the list of mails reads it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "caused_by"))
    private @Nullable PartyId causedBy;

    private String recipient;

    private String subject;

    private String body;

    @Embedded
    private @Nullable MailAttachment mailAttachment;

    private Instant createdAt;

    private Instant nextAttemptAt;

    private @Nullable Instant claimedUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "waits_for"))
    private @Nullable PersonId waitsFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about"))
    private @Nullable EngagementId about;

    private int attempts;

    private @Nullable Instant sentAt;

    private @Nullable Instant givenUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MailFault fault;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String serverAnswer;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OutgoingMail() {}

    OutgoingMail(
            PartyId party,
            String recipient,
            String subject,
            String body,
            @Nullable MailAttachment mailAttachment,
            Instant now) {
        this.id = UUID.randomUUID();
        this.party = party;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.mailAttachment = mailAttachment;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    OutgoingMail causedBy(Optional<PartyId> doer) {
        causedBy = doer.orElse(null);
        return this;
    }

    /** Leaves when that person has no quiet hours, as they are where that engagement is worked on. */
    OutgoingMail waitingFor(@Nullable PersonId person, @Nullable EngagementId engagement) {
        waitsFor = person;
        about = engagement;
        return this;
    }

    /** Leaves not before; whoever claimed it did not send it. */
    void waitUntil(Instant moment) {
        claimedUntil = null;
        nextAttemptAt = moment;
    }

    /**
     * Whoever claims it alone sends it; a claim that nobody confirmed counts as a failure.
     *
     * @return whether it may be sent; not after too many attempts
     */
    boolean claim(Instant now, Duration lease) {
        if (claimedUntil != null) {
            failed(new MailNotSent(MailFault.INTERRUPTED, ""), now);
        }
        if (givenUpAt != null) {
            return false;
        }
        attempts++;
        claimedUntil = now.plus(lease);
        return true;
    }

    ClaimedMail toClaimed() {
        return new ClaimedMail(id, attempts, recipient, subject, body, mailAttachment);
    }

    /** A link in it may be as good as a password, so nothing of it is kept. */
    void sent(Instant now) {
        sentAt = now;
        claimedUntil = null;
        fault = null;
        serverAnswer = null;
        forget();
    }

    /** Tries again later, each time twice as much later, and gives up after {@link #MAX_ATTEMPTS}. */
    void failed(MailNotSent outcome, Instant now) {
        claimedUntil = null;
        fault = outcome.fault();
        serverAnswer = outcome.answer().isEmpty() ? null : outcome.answer();
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MAX_ATTEMPTS));
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (attempts >= MAX_ATTEMPTS) {
            givenUpAt = now;
        }
    }

    /** At once, and as often as if it were new. */
    void sendAgain(Instant now) {
        if (sentAt != null) {
            throw new RuleViolation("notification.mail-sent");
        }
        if (body.isEmpty()) {
            throw new RuleViolation("notification.mail-forgotten", Map.of("days", KEPT.toDays()));
        }
        attempts = 0;
        givenUpAt = null;
        nextAttemptAt = now;
    }

    private void forget() {
        body = "";
        mailAttachment = null;
    }

    Optional<PersonId> waitsFor() {
        return Optional.ofNullable(waitsFor);
    }

    Optional<EngagementId> about() {
        return Optional.ofNullable(about);
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
    MailFault fault() {
        return fault;
    }
}
