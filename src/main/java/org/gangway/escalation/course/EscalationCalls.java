package org.gangway.escalation.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderHours;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.escalation.matter.Matter;
import org.gangway.governance.agenda.EscalationAgenda;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.Constant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls the levels of escalations: the first when something is raised, each other when the one before had its time. */
@Component
class EscalationCalls {

    private final Escalations escalations;
    private final LadderHours hours;
    private final ConsecutiveNumbers numbers;
    private final EscalationAgenda agenda;
    private final StandIns standIns;
    private final EscalationJournal journal;

    EscalationCalls(
            Escalations escalations,
            LadderHours hours,
            ConsecutiveNumbers numbers,
            EscalationAgenda agenda,
            StandIns standIns,
            EscalationJournal journal) {
        this.escalations = escalations;
        this.hours = hours;
        this.numbers = numbers;
        this.agenda = agenda;
        this.standIns = standIns;
        this.journal = journal;
    }

    /** @param by null where the terms themselves ask for it */
    Escalation raise(Ladder ladder, Matter matter, Side side, @Nullable PersonId by, Instant now) {
        var engagement = ladder.engagement();
        var number = numbers.next(engagement.value(), () -> escalations.nextNumber(engagement));
        var escalation =
                escalations.save(Escalation.raise(ladder, number, matter, side, by, hours.of(ladder, now), now));
        list(escalation, ladder);
        journal.raised(escalation, called(escalation, ladder, now));
        return escalation;
    }

    /** One level after the other, each at the instant at which the time of the one before was used up. */
    void climb(Escalation escalation, Ladder ladder, Instant now) {
        while (escalation.isOverdue(now)) {
            var at = escalation.course().dueAt().orElseThrow();
            if (escalation.climb(ladder, hours.of(ladder, at))) {
                list(escalation, ladder);
                journal.called(escalation, called(escalation, ladder, at));
            } else {
                journal.exhausted(escalation);
            }
        }
    }

    /** The committee of the level's tier has it on its next agenda, and no longer the one before. */
    private void list(Escalation escalation, Ladder ladder) {
        var place = escalation.course().steps().size() - 1;
        var facts = Map.of(
                "number", escalation.number(),
                "kind", Constant.of(escalation.matter().escalated()),
                "level", LevelName.fact(escalation.current().level()));
        agenda.put(
                escalation.engagement(),
                escalation.id().value().toString(),
                facts,
                ladder.levels().get(place).tier());
    }

    /** Whoever is named on the level, and who stands in for them. */
    private List<PersonId> called(Escalation escalation, Ladder ladder, Instant at) {
        var side = escalation.current().answers();
        var day = LocalDate.ofInstant(at, escalation.course().zone(side));
        return ladder.levels()
                .get(escalation.course().steps().size() - 1)
                .person(side)
                .map(person -> Stream.concat(Stream.of(person), standIns.of(person, day).stream())
                        .toList())
                .orElse(List.of());
    }

    void answered(Escalation escalation, String words) {
        journal.answered(escalation, words);
    }

    /** @param decision the number of the decision that it ended with, if any */
    void ended(Escalation escalation, @Nullable Integer decision) {
        agenda.settle(escalation.engagement(), escalation.id().value().toString());
        journal.ended(escalation, decision);
    }
}
