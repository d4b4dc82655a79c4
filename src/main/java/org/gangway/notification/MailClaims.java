package org.gangway.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.gangway.identity.SystemWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out mails to whoever sends them, and keeps what became of them; each step is a short transaction of its own, and none
 * is open while a mail server is waited for.
 *
 * <p>A claim ends by itself, so that the mail of a process that died is sent by another. The mail may have left by then: it
 * carries the same message id again, by which mail programs notice.
 */
@Component
class MailClaims {

    /** Longer than a mail takes to a server that uses up every timeout. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final OutgoingMails mails;
    private final QuietHours quietHours;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailClaims(OutgoingMails mails, QuietHours quietHours, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.quietHours = quietHours;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The mail that is due for longest and that nobody has claimed; one that falls into quiet hours waits until they end. */
    Optional<ClaimedMail> claim() {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> firstToSend())));
    }

    private Optional<ClaimedMail> firstToSend() {
        var due = mails.takeDue(clock.instant());
        while (due.isPresent() && !mayLeave(due.get())) {
            // given up or held back just now: the query must see that
            mails.flush();
            due = mails.takeDue(clock.instant());
        }
        return due.map(OutgoingMail::toClaimed);
    }

    private boolean mayLeave(OutgoingMail mail) {
        var now = clock.instant();
        var quiet = quietHours.until(mail, now);
        quiet.ifPresent(mail::waitUntil);
        return quiet.isEmpty() && mail.claim(now, LEASE);
    }

    void sent(ClaimedMail claimed) {
        confirm(claimed, mail -> mail.sent(clock.instant()));
    }

    /** Of no effect once somebody else has claimed it: then it is theirs to say what became of it. */
    void failed(ClaimedMail claimed, MailNotSent outcome) {
        confirm(claimed, mail -> {
            if (mail.attempts() == claimed.attempt()) {
                mail.failed(outcome, clock.instant());
            }
        });
    }

    private void confirm(ClaimedMail claimed, Consumer<OutgoingMail> outcome) {
        SystemWork.run(() -> transaction.executeWithoutResult(
                _ -> mails.findById(claimed.id()).ifPresent(outcome)));
    }

    void sendAgain(UUID mail) {
        SystemWork.run(() -> transaction.executeWithoutResult(
                _ -> mails.findById(mail).ifPresent(found -> found.sendAgain(clock.instant()))));
    }

    /** What was given up long ago is kept no longer. */
    int forgetOld() {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(
                _ -> mails.forgetGivenUpBefore(clock.instant().minus(OutgoingMail.KEPT)))));
    }
}
