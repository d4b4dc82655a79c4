package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationState;
import org.gangway.escalation.course.EscalationStep;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A ladder as steps beside each other, one below the other where it is narrow: who is called, how far it has climbed, and when. */
class LevelSteps extends OrderedList {

    private final PartiesOfLadder parties;

    LevelSteps(PartiesOfLadder parties) {
        this.parties = parties;
        addClassName("gangway-ladder");
        getElement().setAttribute("aria-label", say(Msg.escalation_steps_title()));
    }

    /** As it is agreed, before anything is raised. */
    LevelSteps of(Ladder ladder) {
        ladder.levels().forEach(level -> {
            var item = item("coming", say(LevelName.text(level.name())));
            for (var side : Side.values()) {
                item.add(line(Msg.escalation_steps_who(who(level, side), parties.name(side))));
            }
            item.add(line(Msg.escalation_steps_has(ClockWords.length(level.limit()))), line(Text.of(level.tier())));
            add(item);
        });
        return this;
    }

    /** As far as an escalation has climbed it. */
    LevelSteps of(Ladder ladder, Escalation escalation) {
        var steps = escalation.course().steps();
        for (int place = 0; place < ladder.levels().size(); place++) {
            var level = ladder.levels().get(place);
            add(
                    place < steps.size()
                            ? called(level, steps.get(place), escalation, place == steps.size() - 1)
                            : coming(level, level.answers().of(escalation.raisedSide())));
        }
        return this;
    }

    private ListItem coming(LadderLevel level, Side side) {
        var item = item("coming", say(LevelName.text(level.name())));
        item.add(
                line(Msg.escalation_steps_who(who(level, side), parties.name(side))),
                line(Msg.escalation_steps_coming()),
                line(Msg.escalation_steps_has(ClockWords.length(level.limit()))));
        return item;
    }

    private ListItem called(LadderLevel level, EscalationStep step, Escalation escalation, boolean last) {
        var runs = last && escalation.state() == EscalationState.RUNNING;
        var item = item(step.isAnswered() ? "answered" : runs ? "called" : "passed", say(LevelName.text(step.level())));
        if (last && escalation.state() != EscalationState.ENDED) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(
                line(Msg.escalation_steps_who(who(level, step.answers()), parties.name(step.answers()))),
                line(Msg.escalation_steps_called_at(step.calledAt())));
        outcome(step, escalation, last).ifPresent(text -> item.add(line(text)));
        return item;
    }

    private static Optional<Text> outcome(EscalationStep step, Escalation escalation, boolean last) {
        if (step.answeredAt() != null) {
            return Optional.of(Msg.escalation_steps_answered_at(step.answeredAt()));
        }
        if (step.dueAt() == null) {
            return Optional.of(Text.of(EscalationState.PAUSED));
        }
        return Optional.of(
                last && escalation.state() == EscalationState.RUNNING
                        ? Msg.escalation_steps_due(step.dueAt())
                        : last && escalation.state() == EscalationState.ENDED
                                ? Msg.escalation_steps_no_answer()
                                : Msg.escalation_steps_no_answer_by(step.dueAt()));
    }

    private String who(LadderLevel level, Side side) {
        return level.person(side)
                .map(parties::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> say(Msg.escalation_level_anybody()));
    }

    private static ListItem item(String style, String title) {
        var name = new Span(title);
        name.addClassName("gangway-ladder-name");
        var item = new ListItem(name);
        item.addClassName(style);
        return item;
    }

    private static Span line(Text text) {
        return new Span(say(text));
    }
}
