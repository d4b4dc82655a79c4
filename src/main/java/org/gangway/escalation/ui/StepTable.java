package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** The levels that were called, in figures: when, until when, how much of the common hours was used and is left. */
class StepTable extends Details {

    StepTable(Escalation escalation, PartiesOfLadder parties, Instant now) {
        super(say(Msg.escalation_steps_table()));
        var table = new FigureTable(Msg.escalation_steps_table())
                .words(Msg.escalation_level())
                .words(Msg.escalation_level_answers())
                .words(Msg.escalation_steps_called())
                .words(Msg.escalation_due())
                .words(Msg.escalation_steps_answered())
                .figures(Msg.escalation_steps_time())
                .figures(Msg.escalation_steps_used())
                .figures(Msg.escalation_steps_left());
        var steps = escalation.course().steps();
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var clock = escalation.course().clock(place);
            var until = step.answeredAt() != null
                    ? step.answeredAt()
                    : escalation.endedAt().filter(now::isAfter).orElse(now);
            table.row(
                    new Span(say(LevelName.text(step.level()))),
                    new Span(parties.name(step.answers())),
                    moment(step.calledAt()),
                    moment(step.dueAt()),
                    moment(step.answeredAt()),
                    new Span(say(ClockWords.length(step.limit()))),
                    new Span(say(ClockWords.length(clock.usedBy(until)))),
                    new Span(say(ClockWords.length(clock.leftAt(until)))));
        }
        add(table);
    }

    private static Span moment(@Nullable Instant moment) {
        return new Span(moment == null ? "–" : ScreenTexts.formats().dateTime(moment));
    }
}
