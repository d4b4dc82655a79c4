package org.gangway.escalation.course;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.audit.UseCases;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementId;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.clock.SiteHours;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderEvents;
import org.gangway.escalation.matter.EscalationMatters;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for ladders and escalations. */
public final class EscalationEvents {

    private static final Instant NOW = Instant.parse("2026-06-16T07:00:00Z");
    private static final EngagementId ENGAGEMENT =
            new EngagementId(UUID.fromString("00000000-0000-0000-0000-00000000000e"));

    private EscalationEvents() {}

    /**
     * Everything that is logged of them, once.
     *
     * @param person somebody whom the directory knows
     */
    public static void record(UseCases useCases, PersonId person) {
        LadderEvents.record(useCases, ENGAGEMENT, person);
        var journal = useCases.of(EscalationJournal.class);
        var escalation = raised(person);
        journal.raised(escalation, List.of());
        journal.called(escalation, List.of());
        escalation.askPause(Side.CLIENT, person, NOW);
        journal.pauseAsked(escalation);
        journal.pauseDropped(escalation);
        escalation.agreePause(Side.VENDOR, person, NOW);
        journal.paused(escalation);
        escalation.endPause(person, NOW);
        journal.resumed(escalation);
        var words = OriginalText.of("The plan is late.", java.util.Locale.ENGLISH);
        journal.written(
                escalation, PaperPart.of(escalation, Side.CLIENT, PaperSection.FACTS, words, person, NOW), "Late.");
        journal.exhausted(escalation);
        escalation.answer(person, words, NOW);
        journal.answered(escalation, words.words());
        escalation.settle(Side.CLIENT, person, NOW);
        journal.ended(escalation, 3);
    }

    /** By the client, about an action of the vendor. */
    public static Escalation raised(PersonId person) {
        var site = new SiteHours(
                ZoneId.of("Europe/Copenhagen"),
                WorkingHours.on(
                        EnumSet.allOf(java.time.DayOfWeek.class),
                        List.of(new WorkingSpan(LocalTime.of(8, 0), LocalTime.of(16, 0)))),
                Set.of(),
                Set.of(),
                Map.of());
        Ladder ladder = LadderEvents.ladder(ENGAGEMENT, person);
        return Escalation.raise(
                ladder, 1, EscalationMatters.action(), Side.CLIENT, person, new CommonHours(site, site), NOW);
    }
}
