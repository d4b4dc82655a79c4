package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who put a statement before both parties and when, and until when they can answer before silence counts as agreement.
 *
 * @param answerBy last day for an answer; null when the terms do not take silence as agreement
 * @param answerUntil the end of that day where it ends last
 * @param remindFrom when to remind the silent
 * @param remindedAt null until they were reminded
 */
@Embeddable
public record Proposal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
        PersonId proposedBy,

        String proposedByName,

        Instant proposedAt,

        @Nullable LocalDate answerBy,

        @Nullable Instant answerUntil,

        @Nullable Instant remindFrom,

        @Nullable Instant remindedAt) {

    public static Proposal by(PersonId user, String name, Instant at, @Nullable AnswerTime time) {
        return time == null
                ? new Proposal(user, name, at, null, null, null, null)
                : new Proposal(user, name, at, time.lastDay(), time.until(), time.remindFrom(), null);
    }

    /** Silence counts from now on, because nothing is disputed any more. */
    public Proposal restarted(@Nullable AnswerTime time) {
        return by(proposedBy, proposedByName, proposedAt, time);
    }

    Proposal reminded(Instant at) {
        return new Proposal(proposedBy, proposedByName, proposedAt, answerBy, answerUntil, remindFrom, at);
    }

    boolean isOver(Instant now) {
        return answerUntil != null && !now.isBefore(answerUntil);
    }

    public boolean needsReminder(Instant now) {
        return remindFrom != null && remindedAt == null && !now.isBefore(remindFrom);
    }
}
