package org.gangway.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.buddy.BuddyPairId;
import org.gangway.onboarding.buddy.BuddyService;
import org.gangway.onboarding.buddy.BuddyTalkService;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.pulse.PulseAnswer;
import org.gangway.onboarding.pulse.PulseAnswering;
import org.gangway.onboarding.pulse.PulseService;
import org.springframework.stereotype.Component;

/** Buddies who talk, one who has not answered yet, and a pulse that fell although every target was met. */
@Component
class TogetherScene {

    private static final int ASKED = 6;
    private static final List<Integer> SCORES_FIRST = List.of(4, 4, 5, 4, 3, 4);
    private static final List<Integer> SCORES_THEN = List.of(3, 4, 3, 3, 2, 3);
    private static final List<String> SAID_FIRST = List.of(
            "The weekly call helps.",
            "Svarene kommer hurtigt.",
            "We know whom to ask.",
            "",
            "Good start.",
            "More visits.");
    private static final List<String> SAID_THEN = List.of(
            "Bad news comes late.",
            "Vi hører først om problemer i rapporten.",
            "Too many calls in the evening.",
            "",
            "",
            "Who decides?");

    private final BuddyService buddies;
    private final BuddyTalkService talks;
    private final PulseService pulse;
    private final PulseAnswering answering;
    private final EngagementService engagements;
    private final EngagementPeople people;
    private final DemoStage demoStage;

    TogetherScene(
            BuddyService buddies,
            BuddyTalkService talks,
            PulseService pulse,
            PulseAnswering answering,
            EngagementService engagements,
            EngagementPeople people,
            DemoStage demoStage) {
        this.buddies = buddies;
        this.talks = talks;
        this.pulse = pulse;
        this.answering = answering;
        this.engagements = engagements;
        this.people = people;
        this.demoStage = demoStage;
    }

    /** @param now the day until which things were done */
    void play(OnboardingScene.Wave wave, OnboardingPlanId plan, LocalDate now) {
        demoStage.on(wave.goLive().plusDays(1));
        var leads = propose(wave, plan, DemoPerson.KAREN, wave.lead());
        demoStage.as(DemoPerson.KAREN, () -> buddies.accept(leads));
        demoStage.as(wave.lead(), () -> buddies.accept(leads));
        var others = propose(wave, plan, DemoPerson.JONAS, wave.helper());
        demoStage.as(DemoPerson.JONAS, () -> buddies.accept(others));
        talk(leads, wave.goLive().plusDays(7), now, "Who decides what on which side");
        if (wave.goLive().plusWeeks(10).isAfter(now)) {
            return;
        }
        demoStage.as(wave.helper(), () -> buddies.accept(others));
        talk(others, wave.goLive().plusDays(16), now, "What a deadline means here and there");
        ask(wave, plan, 4, SCORES_FIRST, SAID_FIRST);
        ask(wave, plan, 8, SCORES_THEN, SAID_THEN);
    }

    private BuddyPairId propose(
            OnboardingScene.Wave wave, OnboardingPlanId plan, DemoPerson client, DemoPerson vendor) {
        var one = id(wave, Side.CLIENT, client);
        var other = id(wave, Side.VENDOR, vendor);
        return demoStage.as(DemoPerson.KAREN, () -> buddies.propose(plan, one, other));
    }

    private PersonId id(OnboardingScene.Wave wave, Side side, DemoPerson person) {
        return demoStage.as(
                DemoPerson.KAREN,
                () -> people
                        .of(
                                wave.engagement(),
                                engagements.get(wave.engagement()).party(side))
                        .stream()
                        .filter(it -> it.name().equals(person.fullName()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void talk(BuddyPairId pair, LocalDate day, LocalDate now, String line) {
        if (day.isAfter(now)) {
            return;
        }
        var by = line.startsWith("Who") ? DemoPerson.KAREN : DemoPerson.JONAS;
        demoStage.on(day);
        demoStage.as(by, () -> talks.note(pair, day, line, Locale.ENGLISH));
        demoStage.as(by, () -> talks.plan(pair, day.plusWeeks(1)));
    }

    private void ask(
            OnboardingScene.Wave wave, OnboardingPlanId plan, int week, List<Integer> scores, List<String> said) {
        var day = wave.goLive().plusWeeks(week);
        demoStage.on(day);
        var round = demoStage.as(DemoPerson.KAREN, () -> pulse.open(plan, week));
        for (var lead : List.of(DemoPerson.KAREN, wave.lead())) {
            var links = demoStage.as(lead, () -> pulse.issue(round, ASKED));
            demoStage.on(day.plusDays(3));
            demoStage.as(
                    lead,
                    () -> IntStream.range(0, ASKED)
                            .forEach(i -> answering.answer(links.get(i).value(), answer(scores.get(i), said.get(i)))));
        }
        demoStage.on(day.plusDays(13));
        demoStage.as(wave.lead(), () -> pulse.close(round));
    }

    private static PulseAnswer answer(int score, String said) {
        return new PulseAnswer(List.of(score, Math.max(1, score - 1), score, 4, score), said);
    }
}
