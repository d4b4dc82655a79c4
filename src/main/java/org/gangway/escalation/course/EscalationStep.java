package org.gangway.escalation.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/**
 * A level that was called.
 *
 * @param level what it is called
 * @param answers the side that has to answer
 * @param hours as the calendars of both sites were when it was called; later changes move nothing
 * @param dueAt when its time is used up; null while it is paused
 */
@Embeddable
public record EscalationStep(
        @Column(name = "step_id") UUID id,
        @Column(name = "level_name") String level,
        @Enumerated(EnumType.STRING) Side answers,
        int limitMinutes,
        Instant calledAt,
        String hours,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,

        @Embedded
        @AttributeOverride(name = "words", column = @Column(name = "words"))
        @AttributeOverride(name = "language", column = @Column(name = "language"))
        @AttributeOverride(name = "revision", column = @Column(name = "revision"))
        @Nullable
        OriginalText answer) {

    static EscalationStep call(LadderLevel level, Side raised, CommonHours hours, Instant at) {
        return new EscalationStep(
                UUID.randomUUID(),
                level.name(),
                level.answers().of(raised),
                level.limitMinutes(),
                at,
                HoursText.write(hours),
                null,
                null,
                null,
                null);
    }

    EscalationStep due(@Nullable Instant moment) {
        return new EscalationStep(
                id, level, answers, limitMinutes, calledAt, hours, moment, answeredAt, answeredBy, answer);
    }

    EscalationStep answered(Instant moment, UUID by, OriginalText words) {
        return new EscalationStep(id, level, answers, limitMinutes, calledAt, hours, dueAt, moment, by, words);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Duration limit() {
        return Duration.ofMinutes(limitMinutes);
    }
}
