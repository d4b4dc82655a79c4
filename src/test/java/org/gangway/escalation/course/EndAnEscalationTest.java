package org.gangway.escalation.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.escalation.EscalationStory.RAISED;
import static org.gangway.escalation.EscalationStory.at;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.gangway.engagement.EscalatedKind;
import org.gangway.escalation.EscalationStory;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.DecisionRegister;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
@UseCase("UC-51")
class EndAnEscalationTest {

    private static final Instant LATER = Instant.parse("2026-06-16T09:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    EscalationService escalations;

    @Autowired
    PauseService pauses;

    @Autowired
    PaperService papers;

    @Autowired
    DecisionRegister decisions;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    TranslationService translations;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EscalationStory story;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EscalationId id;

    @BeforeEach
    void raise() {
        story = new EscalationStory(application);
        story.agreed();
        id = story.raised();
    }

    @Test
    void isSettledByTheSideThatRaisedIt() {
        refuses("escalation.not-answered", story.world.manager(), () -> escalations.settle(id));
        at(LATER, story.world.vendorMember(), () -> escalations.answer(id, "The plan is sent."));
        refuses("escalation.raiser-only", story.world.lead(), () -> escalations.settle(id));

        at(LATER, story.world.manager(), () -> escalations.settle(id));

        assertThat(seen().outcome()).contains(EscalationOutcome.SETTLED);
        assertThat(seen().state()).isEqualTo(EscalationState.ENDED);
    }

    @Test
    void isWithdrawnByTheSideThatRaisedIt() {
        refuses("escalation.raiser-only", story.world.lead(), () -> escalations.withdraw(id));

        at(LATER, story.world.clientMember(), () -> escalations.withdraw(id));

        assertThat(seen().outcome()).contains(EscalationOutcome.WITHDRAWN);
    }

    @Test
    void changesNoMoreAfterTheEnd() {
        at(LATER, story.world.manager(), () -> escalations.withdraw(id));

        refuses("escalation.ended", story.world.vendorMember(), () -> escalations.answer(id, "The plan is sent."));
        refuses("escalation.ended", story.world.manager(), () -> escalations.withdraw(id));
        refuses("escalation.ended", story.world.manager(), () -> pauses.ask(id));
        refuses("escalation.ended", story.world.manager(), () -> papers.write(id, PaperSection.COST, "Much."));
        assertThat(story.seen(story.world.manager(), id, Instant.parse("2026-09-01T09:00:00Z"))
                        .course()
                        .steps())
                .hasSize(1);

        // and the same can be raised again
        var action = story.action();
        var again = at(
                LATER,
                story.world.manager(),
                () -> escalations.raise(story.engagement, EscalatedKind.OVERDUE_ACTION, action, "Still not there."));
        assertThat(again).isNotEqualTo(id);
    }

    @Test
    void endsWithTheDecisionOfTheCommitteeThatHadItOnItsAgenda() {
        var decision = decided();
        refuses(
                "escalation.decision-missing",
                story.world.manager(),
                () -> escalations.decide(id, new DecisionId(UUID.randomUUID())));

        at(LATER, story.world.lead(), () -> escalations.decide(id, decision.id()));

        assertThat(seen().outcome()).contains(EscalationOutcome.DECIDED);
        assertThat(seen().decision()).contains(decision.id());
    }

    /** The next meeting has it on its agenda; its decision counts once the minutes are circulated. */
    private Decision decided() {
        var start = ZonedDateTime.of(2026, 6, 16, 9, 30, 0, 0, ZoneId.of("Europe/Copenhagen"));
        var meeting = at(
                RAISED, story.world.manager(), () -> meetings.call(story.committee, MeetingTime.of(start, 60), "Here"));
        var held = start.plusHours(1).toInstant();
        at(held, story.world.manager(), () -> {
            meetings.hold(meeting);
            minutes.attend(meeting, story.world.manager().id(), true);
            minutes.attend(meeting, story.world.lead().id(), true);
            var item = meetings.get(meeting).agenda().stream()
                    .filter(one -> one.kind() == AgendaKind.ESCALATION)
                    .findFirst()
                    .orElseThrow();
            minutes.decide(meeting, item.id(), "The plan is due on Friday.");
        });
        assertThat(at(held, story.world.lead(), this::about)).isEmpty();
        at(held, story.world.manager(), () -> minutes.circulate(meeting));
        return at(held, story.world.lead(), this::about).getFirst();
    }

    private java.util.List<Decision> about() {
        return decisions.aboutEscalation(story.engagement, id.value().toString());
    }

    @Test
    void hasOnePaperInWhichEachSideWritesItsOwnPart() {
        at(LATER, story.world.vendorMember(), () -> papers.write(id, PaperSection.FACTS, "It was sent in May."));
        at(LATER, story.world.lead(), () -> papers.write(id, PaperSection.FACTS, "It was sent on 4 May."));
        at(LATER, story.world.manager(), () -> papers.write(id, PaperSection.COST, "Two weeks of a closer."));
        refuses("escalation.words-length", story.world.manager(), () -> papers.write(id, PaperSection.COST, " "));
        refuses("escalation.not-writing", story.world.controller(), () -> papers.write(id, PaperSection.COST, "x"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> at(LATER, story.world.otherLead(), () -> papers.write(id, PaperSection.COST, "x")));

        assertThat(at(LATER, story.world.clientMember(), () -> papers.parts(id)))
                .extracting(part -> part.side() + " " + part.section() + " "
                        + part.original().words())
                .containsExactlyInAnyOrder(
                        "CLIENT FACTS The plan was due in spring.",
                        "VENDOR FACTS It was sent on 4 May.",
                        "CLIENT COST Two weeks of a closer.");
    }

    @Test
    void isReadInTwoLanguages() {
        at(LATER, story.world.vendorMember(), () -> escalations.answer(id, "The plan is sent."));
        var part = at(LATER, story.world.lead(), () -> papers.parts(id)).getFirst();
        var answer = AnswerParagraphs.of(seen().current());
        for (var key : java.util.List.of(part.key(), answer)) {
            at(
                    LATER,
                    story.world.lead(),
                    () -> translations.translate(
                            story.engagement,
                            key,
                            new NewTranslation(Locale.of("da"), "På dansk", TranslationOrigin.PERSON, 1, 0)));
            assertThat(at(LATER, story.world.manager(), () -> translations.paragraph(story.engagement, key))
                            .wordsIn(Locale.of("da")))
                    .isEqualTo("På dansk");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() ->
                            at(LATER, story.world.otherLead(), () -> translations.paragraph(story.engagement, key)));
        }
        assertThat(part.side()).isEqualTo(Side.CLIENT);
    }

    private Escalation seen() {
        return story.seen(story.world.manager(), id, LATER);
    }

    private static void refuses(String rule, CurrentUser user, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> at(LATER, user, work))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
