package org.gangway.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.improvement.ReviewStory.JUNE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.LevelValues;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.SettlementStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@UseCase("UC-18")
@RecordApplicationEvents
class ReviewServiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LevelValues RAISED = levels("98.4", "95.4");

    @Autowired
    ApplicationContext application;

    @Autowired
    ReviewService reviews;

    @Autowired
    AgreementService agreements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    CircumstanceService circumstances;

    @Autowired
    MeetingService meetings;

    @Autowired
    LogService log;

    @Autowired
    ApplicationEvents events;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = ReviewStory.beforeTheReview(application, world);
        Acting.as(world.lead());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    /** The best three of six, 100, 99 and 98, average 99: one point better, of which a fifth of two points counts. */
    @Test
    void proposesNewTargetsOnceTheReviewsMonthHasItsResult() {
        assertThat(review().state()).isEqualTo(ReviewState.WAITING);
        assertThat(review().next()).isEqualTo(JUNE);

        story.report(JUNE, "98", "99");

        var review = review();
        assertThat(review.state()).isEqualTo(ReviewState.PROPOSED);
        assertThat(review.month()).contains(JUNE);
        assertThat(review.proposal().orElseThrow().before()).isEqualTo(levels("98", "95"));
        assertThat(review.proposal().orElseThrow().after()).isEqualTo(RAISED);
        assertThat(review.next()).isEqualTo(YearMonth.of(2030, 6));
        assertThat(events.stream(TargetsProposed.class)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.month()).isEqualTo(JUNE);
            assertThat(it.after()).isEqualByComparingTo("98.4");
        });
    }

    /** Without the 100 of March, the best three are 99, 98 and 98: a third of a point better, cut to 0.3. */
    @Test
    void passesOverARelievedResult() {
        story.report(JUNE, "98", "99");
        var march = YearMonth.of(2025, 3);
        var relief = circumstances.report(
                story.engagement(),
                march,
                new NewCircumstance(
                        new CircumstanceContent.ReliefRequest("close", ReliefGround.FORCE_MAJEURE), "The storm"));
        assertThat(review().proposal().orElseThrow().after()).isEqualTo(RAISED);

        story.as(world.manager(), () -> circumstances.confirm(story.engagement(), relief, ""));

        assertThat(review().proposal().orElseThrow().after()).isEqualTo(levels("98.3", "95.3"));
        assertThat(events.stream(TargetsProposed.class).toList().getLast().after())
                .isEqualByComparingTo("98.3");
    }

    @Test
    void leavesTheTargetWhereTheResultsAreNotBetter() {
        story.report(YearMonth.of(2025, 3), "97", "99");
        story.report(YearMonth.of(2025, 2), "97", "99");

        story.report(JUNE, "98", "99");

        assertThat(review().state()).isEqualTo(ReviewState.UNCHANGED);
        assertThat(events.stream(TargetsSettled.class)).isNotEmpty();
        refuses("improvement.nothing-proposed", () -> reviews.offer(story.engagement(), Map.of(), DAY, ""));
    }

    @Test
    void putsTheTargetsOfEitherSideOnTheTableAndChangesNothingBeforeBothHaveSigned() {
        story.report(JUNE, "98", "99");

        var version = reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, "As agreed");

        var table = agreements.version(version);
        assertThat(table.version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(table.version().effectiveFrom()).contains(DAY);
        assertThat(table.terms())
                .filteredOn(term -> term.state() == TermState.OFFERED)
                .hasSize(1);
        assertThat(close(version)).isEqualTo(signedNow().with(RAISED));
        assertThat(review().state()).isEqualTo(ReviewState.ON_TABLE);
        assertThat(signedNow().values()).isEqualTo(levels("98", "95"));
        Acting.as(world.manager(), () -> {
            var term = term(version);
            negotiation.accept(term.id(), term.version());
            return true;
        });
        story.sign(version);
        assertThat(signedNow().values()).isEqualTo(RAISED);
        assertThat(review().state()).isEqualTo(ReviewState.AGREED);
        assertThat(events.stream(TargetsSettled.class)).isNotEmpty();
    }

    @Test
    void answersTermsThatAreNegotiatedAlready() {
        story.report(JUNE, "98", "99");
        var version = started(true);
        Acting.as(world.lead());

        assertThat(reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, ""))
                .isEqualTo(version);

        assertThat(term(version).state()).isEqualTo(TermState.COUNTERED);
        assertThat(close(version).values()).isEqualTo(RAISED);
        assertThat(agreements.version(version).version().effectiveFrom()).contains(LocalDate.of(2025, 10, 1));
    }

    @Test
    void changesTheDraftOfTheSideThatPreparesOne() {
        story.report(JUNE, "98", "99");
        var version = started(false);

        reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, "");

        assertThat(term(version).state()).isEqualTo(TermState.DRAFT);
        assertThat(close(version).values()).isEqualTo(RAISED);
        assertThat(review().state()).as("nobody else sees the draft").isEqualTo(ReviewState.PROPOSED);
        Acting.as(world.lead());
        refuses(
                "agreement.version-still-open",
                () -> reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, ""));
    }

    @Test
    void standsOnTheNextAgendaUntilBothHaveSigned() {
        story.report(JUNE, "98", "99");
        var governance = new GovernanceStory(application);
        var committee = governance.committee(world, story.engagement());
        var meeting = Acting.as(world.manager(), () -> meetings.call(committee, GovernanceStory.TIME, "Room 4"));
        assertThat(agenda(meeting)).contains(AgendaKind.NEW_TARGET);

        var version = reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, "");
        story.as(world.manager(), () -> {
            var term = term(version);
            negotiation.accept(term.id(), term.version());
            meetings.open(meeting);
        });
        assertThat(agenda(meeting)).as("offered only").contains(AgendaKind.NEW_TARGET);
        story.sign(version);
        story.as(world.manager(), () -> meetings.open(meeting));

        assertThat(agenda(meeting)).doesNotContain(AgendaKind.NEW_TARGET);
    }

    private List<AgendaKind> agenda(MeetingId meeting) {
        return Acting.as(world.manager(), () -> meetings.get(meeting)).agenda().stream()
                .map(item -> item.kind())
                .toList();
    }

    @Test
    void refusesTargetsThatWereNotTheOnesSeen() {
        story.report(JUNE, "98", "99");

        refuses(
                "improvement.targets-changed",
                () -> reviews.offer(story.engagement(), Map.of("close", levels("98.5", "95.5")), DAY, ""));
    }

    @Test
    void leavesOfferingToNegotiatorsAndHidesReviewsFromStrangers() {
        story.report(JUNE, "98", "99");

        Acting.as(world.vendorMember());
        assertThat(review().isProposed()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, ""));
        Acting.as(world.otherLead());
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> reviews.reviews(story.engagement()));
    }

    @Test
    void keepsTheOfferInTheLog() {
        story.report(JUNE, "98", "99");

        reviews.offer(story.engagement(), Map.of("close", RAISED), DAY, "");

        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 5)))
                .extracting(AuditEntry::action)
                .startsWith("agreement.term-offered", "agreement.term-edited", "agreement.effective-day-set");
        Acting.as(world.auditor());
        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 5)))
                .as("without what the vendor drafted")
                .extracting(AuditEntry::action)
                .startsWith("agreement.term-offered", "performance.figure-reported");
    }

    /** A version that the client prepares, with the schedule's term untouched; on the table with another level. */
    private AgreementVersionId started(boolean offered) {
        CurrentUser manager = world.manager();
        Acting.as(manager);
        var version = negotiation.start(story.engagement());
        negotiation.takeEffect(version, LocalDate.of(2025, 10, 1));
        if (offered) {
            var other = agreements.version(version).serviceLevels().getLast();
            var level = (ServiceLevelTerms) other.value();
            negotiation.edit(other.id(), other.version(), level.with(levels("97", "94")));
            negotiation.offer(version, List.of(other.id()), "");
        }
        return version;
    }

    private Term term(AgreementVersionId version) {
        return agreements.version(version).serviceLevels().getFirst();
    }

    private ServiceLevelTerms close(AgreementVersionId version) {
        return (ServiceLevelTerms) term(version).value();
    }

    private ServiceLevelTerms signedNow() {
        return agreements
                .inForce(story.engagement(), LocalDate.of(2026, 1, 1))
                .flatMap(terms -> terms.serviceLevel("close"))
                .orElseThrow();
    }

    private TargetReview review() {
        return reviews.reviews(story.engagement()).getFirst();
    }

    private static LevelValues levels(String expected, String minimum) {
        return new LevelValues(new BigDecimal(expected), new BigDecimal(minimum));
    }

    private static void refuses(String rule, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
