package org.gangway.escalation.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.clock.LevelClock;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** How far an escalation has climbed: the levels that were called, their clocks, and the pauses that both sides agreed. */
@Embeddable
public class Course {

    private @Nullable Instant dueAt;

    private @Nullable Instant exhaustedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "escalation_step", joinColumns = @JoinColumn(name = "escalation_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<EscalationStep> steps = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "escalation_pause", joinColumns = @JoinColumn(name = "escalation_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<EscalationPause> pauses = new ArrayList<>();

    /** The next level is called; whatever pause was asked for until then and not agreed has lapsed. */
    void call(Ladder ladder, Side raised, CommonHours hours, Instant at) {
        openPause().ifPresent(pause -> replace(pause.ended(null, at)));
        steps.add(EscalationStep.call(ladder.levels().get(steps.size()), raised, hours, at));
        run();
    }

    private void run() {
        due(clock().dueAt().orElseThrow(() -> new RuleViolation("escalation.never-due")));
    }

    private void due(@Nullable Instant moment) {
        dueAt = moment;
        steps.set(steps.size() - 1, current().due(moment));
    }

    /** Whether the time of the level was used up before that moment; an answer at the instant itself is in time. */
    boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    /** The time of the level is used up: the next one is called at that instant; whether there is one. */
    boolean climb(Ladder climbed, Side raised, CommonHours hours) {
        var at = dueAt;
        if (at == null) {
            throw new RuleViolation("escalation.clock-stands");
        }
        if (steps.size() < climbed.levels().size()) {
            call(climbed, raised, hours, at);
            return true;
        }
        dueAt = null;
        exhaustedAt = at;
        openPause().ifPresent(pause -> replace(pause.ended(null, at)));
        return false;
    }

    /** The clock of the level that is called. */
    public LevelClock clock() {
        return clock(steps.size() - 1);
    }

    /** The clock of a level that was called, by its place. */
    public LevelClock clock(int level) {
        var step = steps.get(level);
        return new LevelClock(
                HoursText.read(step.hours()),
                step.calledAt(),
                step.limit(),
                pauses.stream()
                        .filter(pause -> pause.level() == level)
                        .flatMap(pause -> pause.onClock().stream())
                        .toList());
    }

    void answer(PersonId by, OriginalText words, Instant now) {
        if (current().isAnswered()) {
            throw new RuleViolation("escalation.answered");
        }
        openPause().ifPresent(pause -> replace(pause.ended(by.value(), now)));
        steps.set(steps.size() - 1, current().answered(now, by.value(), words));
        dueAt = null;
    }

    void askPause(Side side, PersonId by, Instant now) {
        requireRunning();
        if (openPause().isPresent()) {
            throw new RuleViolation("escalation.pause-asked");
        }
        pauses.add(EscalationPause.ask(steps.size() - 1, side, by.value(), now));
    }

    /** The other side agrees to what one asked for; until then nothing stops. */
    void agreePause(Side side, PersonId by, Instant now) {
        requireRunning();
        var asked = openPause().orElseThrow(() -> new RuleViolation("escalation.pause-missing"));
        if (asked.askedSide() == side) {
            throw new RuleViolation("escalation.pause-own");
        }
        replace(asked.agreed(by.value(), now));
        due(null);
    }

    /** Either side ends it, or takes back or refuses what was only asked for. */
    void endPause(PersonId by, Instant now) {
        var pause = openPause().orElseThrow(() -> new RuleViolation("escalation.pause-missing"));
        replace(pause.ended(by.value(), now));
        if (pause.isAgreed()) {
            run();
        }
    }

    /** It ended: no clock runs any more. */
    void stop(PersonId by, Instant now) {
        openPause().ifPresent(pause -> replace(pause.ended(by.value(), now)));
        dueAt = null;
    }

    private void requireRunning() {
        if (state() != EscalationState.RUNNING) {
            throw new RuleViolation("escalation.clock-stands");
        }
    }

    private void replace(EscalationPause pause) {
        pauses.set(pauses.size() - 1, pause);
    }

    EscalationState state() {
        if (current().isAnswered()) {
            return EscalationState.ANSWERED;
        }
        if (exhaustedAt != null) {
            return EscalationState.EXHAUSTED;
        }
        return openPause().filter(EscalationPause::isAgreed).isPresent()
                ? EscalationState.PAUSED
                : EscalationState.RUNNING;
    }

    /** Of the site whose hours count on that side. */
    public ZoneId zone(Side side) {
        var hours = HoursText.read(current().hours());
        return (side == Side.CLIENT ? hours.client() : hours.vendor()).zone();
    }

    /** The pause that is asked for or lasts. */
    public Optional<EscalationPause> openPause() {
        return pauses.isEmpty()
                ? Optional.empty()
                : Optional.of(pauses.getLast()).filter(EscalationPause::isOpen);
    }

    public EscalationStep current() {
        return steps.getLast();
    }

    /** When the time of the level is used up; empty while no clock runs. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public List<EscalationStep> steps() {
        return List.copyOf(steps);
    }

    public List<EscalationPause> pauses() {
        return List.copyOf(pauses);
    }
}
