package org.gangway.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gangway.contact.deputy.DeputyService;
import org.gangway.contact.map.CounterpartId;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartService;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.contact.map.UsualTier;
import org.gangway.contact.touchpoint.NewTouchpoint;
import org.gangway.contact.touchpoint.TalkOutcome;
import org.gangway.contact.touchpoint.TouchpointKind;
import org.gangway.contact.touchpoint.TouchpointService;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.springframework.stereotype.Component;

/** Who stands opposite whom: a map with two gaps, a talk of last week and one to come, and somebody who will be away. */
@Component
class ContactScene {

    private static final int CADENCE = 6;
    private static final int LUNCH_MINUTES = 45;
    private static final int ABSENT_DAYS = 7;

    private final EngagementScene engagements;
    private final CounterpartService counterparts;
    private final CounterpartMapService maps;
    private final DeputyService deputies;
    private final TouchpointService talks;
    private final AbsenceService absences;
    private final DemoStage demoStage;

    ContactScene(
            EngagementScene engagements,
            CounterpartService counterparts,
            CounterpartMapService maps,
            DeputyService deputies,
            TouchpointService talks,
            AbsenceService absences,
            DemoStage demoStage) {
        this.engagements = engagements;
        this.counterparts = counterparts;
        this.maps = maps;
        this.deputies = deputies;
        this.talks = talks;
        this.absences = absences;
        this.demoStage = demoStage;
    }

    /** In both engagements; one person is away once for both. */
    void play(YearMonth last) {
        playCollections(last);
        draw("Accounting close", DemoPerson.RASA, DemoPerson.TOMAS);
    }

    void playCollections(YearMonth last) {
        demoStage.on(last.plusMonths(1).atDay(3));
        draw("Collections Nordics", DemoPerson.MEERA, DemoPerson.ROHAN);
        var away = demoStage.today().plusDays(ABSENT_DAYS);
        var lise = engagements.self(DemoPerson.LISE);
        var absence = new NewAbsence(away, away.plusDays(ABSENT_DAYS), engagements.self(DemoPerson.JONAS));
        demoStage.as(DemoPerson.LISE, () -> absences.announce(lise, absence));
    }

    private void draw(String name, DemoPerson lead, DemoPerson finance) {
        var engagement = engagements.named(name);
        engagements.keepHours(engagement, lead);
        pair(engagement, UsualTier.EXECUTIVE_SPONSOR, DemoPerson.JONAS, Optional.empty());
        var managers = pair(engagement, UsualTier.SERVICE_MANAGEMENT, DemoPerson.KAREN, Optional.of(lead));
        pair(engagement, UsualTier.FINANCE, DemoPerson.LISE, Optional.of(finance));
        deputy(engagement, DemoPerson.KAREN, DemoPerson.KAREN, DemoPerson.JONAS);
        deputy(engagement, DemoPerson.KAREN, DemoPerson.LISE, DemoPerson.JONAS);
        deputy(engagement, DemoPerson.KAREN, DemoPerson.JONAS, DemoPerson.BO);
        // the second gap: nobody stands in for the one who stands in for the lead
        deputy(engagement, lead, lead, finance);
        speak(engagement, managers, lead);
    }

    private CounterpartId pair(EngagementId engagement, UsualTier tier, DemoPerson own, Optional<DemoPerson> other) {
        return demoStage.as(
                DemoPerson.KAREN,
                () -> counterparts.draw(
                        engagement,
                        new NewCounterpart(
                                tier.name(),
                                CADENCE,
                                id(engagement, own),
                                other.map(it -> id(engagement, it)).orElse(null))));
    }

    private void deputy(EngagementId engagement, DemoPerson doer, DemoPerson person, DemoPerson deputy) {
        demoStage.as(
                doer, () -> deputies.name(engagement, id(engagement, person), Optional.of(id(engagement, deputy))));
    }

    private void speak(EngagementId engagement, CounterpartId managers, DemoPerson lead) {
        var yesterday = demoStage.today().minusDays(1);
        demoStage.as(
                DemoPerson.KAREN,
                () -> talks.note(
                        engagement,
                        talk(managers, TouchpointKind.CALL, yesterday),
                        new TalkOutcome(
                                "Both teams keep the same list of open questions from now on.",
                                Locale.ENGLISH,
                                false)));
        var day = engagements.workedByAll(engagement, demoStage.today().plusMonths(1));
        demoStage.as(lead, () -> talks.plan(engagement, talk(managers, TouchpointKind.VISIT, day)));
    }

    private static NewTouchpoint talk(CounterpartId pair, TouchpointKind kind, LocalDate day) {
        return new NewTouchpoint(
                pair,
                kind,
                day.atTime(LocalTime.of(9, 30))
                        .atZone(ZoneId.of("Europe/Copenhagen"))
                        .toInstant(),
                LUNCH_MINUTES);
    }

    private PersonId id(EngagementId engagement, DemoPerson person) {
        var side = DemoPerson.CLIENT_SIDE.contains(person) ? Side.CLIENT : Side.VENDOR;
        return Objects.requireNonNull(maps.candidates(engagement).get(side)).stream()
                .filter(it -> it.name().equals(person.fullName()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
