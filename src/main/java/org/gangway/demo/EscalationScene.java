package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import org.gangway.contact.map.UsualTier;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.EscalatedKind;
import org.gangway.engagement.SiteId;
import org.gangway.escalation.course.EscalationService;
import org.gangway.escalation.course.PaperSection;
import org.gangway.escalation.course.PaperService;
import org.gangway.escalation.ladder.Answering;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.escalation.ladder.NewLadder;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both sides agree on a ladder; a missed target climbs one level of it before somebody answers. */
@Component
class EscalationScene {

    private static final int FOUR_HOURS = 240;
    private static final int FORTY_HOURS = 2400;

    private final LadderService ladders;
    private final EscalationService escalations;
    private final PaperService papers;
    private final EngagementService engagements;
    private final DemoStage demoStage;

    EscalationScene(
            LadderService ladders,
            EscalationService escalations,
            PaperService papers,
            EngagementService engagements,
            DemoStage demoStage) {
        this.ladders = ladders;
        this.escalations = escalations;
        this.papers = papers;
        this.engagements = engagements;
        this.demoStage = demoStage;
    }

    void agree(EngagementId engagement) {
        var ladder = demoStage.as(DemoPerson.KAREN, () -> ladders.offer(engagement, ladder(engagement)));
        demoStage.as(DemoPerson.MEERA, () -> ladders.agree(ladder));
    }

    private NewLadder ladder(EngagementId engagement) {
        return new NewLadder(
                site(engagement, Side.CLIENT),
                site(engagement, Side.VENDOR),
                List.of(
                        level(
                                engagement,
                                UsualTier.PROCESS_LEAD.name(),
                                CommitteeLevel.OPERATIONAL,
                                DemoPerson.JONAS,
                                DemoPerson.ROHAN,
                                FOUR_HOURS),
                        level(
                                engagement,
                                UsualTier.SERVICE_MANAGEMENT.name(),
                                CommitteeLevel.STEERING,
                                DemoPerson.KAREN,
                                DemoPerson.MEERA,
                                FORTY_HOURS),
                        level(
                                engagement,
                                UsualTier.EXECUTIVE_SPONSOR.name(),
                                CommitteeLevel.EXECUTIVE,
                                null,
                                null,
                                FORTY_HOURS)));
    }

    private LadderLevel level(
            EngagementId engagement,
            String name,
            CommitteeLevel tier,
            @Nullable DemoPerson client,
            @Nullable DemoPerson vendor,
            int minutes) {
        return new LadderLevel(
                name,
                tier,
                Answering.OTHER_SIDE,
                client == null ? null : person(engagement, Side.CLIENT, client),
                vendor == null ? null : person(engagement, Side.VENDOR, vendor),
                minutes);
    }

    private java.util.UUID person(EngagementId engagement, Side side, DemoPerson person) {
        return ladders.callable(engagement, side).stream()
                .filter(it -> it.name().equals(person.fullName()))
                .map(PersonSummary::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private SiteId site(EngagementId engagement, Side side) {
        return engagements.sites(engagement).stream()
                .filter(site -> site.side() == side)
                .map(EngagementSite::id)
                .findFirst()
                .orElseThrow();
    }

    /** Nobody in Pune answers within four hours; days later, service management does. */
    void climb(EngagementId engagement, String serviceLevel, YearMonth month) {
        var day = month.plusMonths(1).atDay(20);
        demoStage.on(CloseStory.workingDay(day));
        var escalation = demoStage.as(
                DemoPerson.KAREN,
                () -> escalations.raise(
                        engagement,
                        EscalatedKind.MISSED_TARGET,
                        serviceLevel + " " + month,
                        "Payments were late again, as in the summer. The customers of two shops have called our own staff."));
        demoStage.on(CloseStory.workingDay(day.plusDays(4)));
        demoStage.as(
                DemoPerson.MEERA,
                () -> papers.write(
                        escalation,
                        PaperSection.TRIED,
                        "We paid overtime on two Saturdays and sent three people to the payments team."));
        demoStage.as(
                DemoPerson.MEERA,
                () -> escalations.answer(
                        escalation,
                        "From Monday on a second person checks each price list before it is used. We report weekly."));
    }
}
