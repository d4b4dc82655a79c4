package org.gangway.escalation.ui;

import java.time.Duration;
import java.time.Instant;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** How an escalation stands, in one sentence: who has to answer, until when, and how much time is left. */
record ClockWords(Escalation escalation, PartiesOfLadder parties, Instant now) {

    private static final int MINUTES = 60;

    Text sentence() {
        var step = escalation.current();
        var party = parties.name(step.answers());
        return switch (escalation.state()) {
            case RUNNING ->
                Msg.escalation_clock_running(
                        party, escalation.course().dueAt().orElse(now), LevelName.text(step.level()), left());
            case PAUSED -> Msg.escalation_clock_paused(LevelName.text(step.level()), party, left());
            case ANSWERED -> Msg.escalation_clock_answered(party, LevelName.text(step.level()));
            case EXHAUSTED -> Msg.escalation_clock_exhausted(party);
            case ENDED ->
                Msg.escalation_clock_ended(
                        Text.of(escalation.outcome().orElseThrow()),
                        escalation.endedAt().orElse(now));
        };
    }

    /** Of the level that is called now. */
    Text left() {
        return length(escalation.course().clock().leftAt(now));
    }

    static Text length(Duration time) {
        var minutes = time.plusSeconds(MINUTES - 1L).toMinutes();
        return Msg.escalation_hours((int) (minutes % MINUTES), (int) (minutes / MINUTES));
    }
}
