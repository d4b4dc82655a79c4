package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SignatureGiven;
import org.gangway.agreement.negotiation.TermsSigned;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.discussion.comment.NewComment;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.notification.news.NewsBook;
import org.gangway.notification.news.NewsChoiceService;
import org.gangway.notification.news.NewsDelivery;
import org.gangway.notification.news.NewsFilter;
import org.gangway.notification.news.NewsId;
import org.gangway.notification.news.NewsItem;
import org.gangway.notification.news.NewsKind;
import org.gangway.notification.news.NewsNotFound;
import org.gangway.notification.news.NewsService;
import org.gangway.performance.evaluation.FiguresReported;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is concerned by what somebody did finds it among their news, and nobody else does. */
@UseCase("UC-24")
@ModuleTest
class NewsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    ApplicationContext application;

    @Autowired
    NewsService news;

    @Autowired
    NewsChoiceService choices;

    @Autowired
    NewsBook book;

    @Autowired
    OutgoingMails mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Texts texts;

    private World world;
    private GovernanceStory story;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        story = new GovernanceStory(application);
        engagement = story.engagement(world);
        List.of(world.manager(), world.clientMember(), world.controller(), world.lead(), world.vendorMember())
                .forEach(this::readAll);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsEverybodyWhoTakesPartOfFiguresButForWhoeverReportedThem() {
        transactionOf(world.lead(), () -> {
            for (var month = 1; month <= 3; month++) {
                application.publishEvent(new FiguresReported(engagement, YearMonth.of(2026, month)));
            }
        });

        for (var reader : List.of(world.manager(), world.clientMember(), world.vendorMember())) {
            assertThat(headlines(reader))
                    .as("one of three months to %s", reader.name())
                    .containsExactly(
                            "Figures from January 2026 to March 2026 were reported or corrected (Accounting close from Pune)");
        }
        assertThat(headlines(world.lead())).isEmpty();
        assertThat(headlines(world.otherLead())).isEmpty();
        assertThat(unread(world.manager()).getFirst().address()).endsWith("/performance?month=2026-03");
    }

    @Test
    void tellsOfTheSettlementWhoeverMayApprove() {
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        story.happens(world.manager(), new DisputeOpened(engagement, MARCH, "Goldcrest"));
        story.happens(world.manager(), new DisputeSettled(engagement, MARCH, null));
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));

        assertThat(headlines(world.controller()))
                .containsExactly(
                        "The statement for March 2026 is agreed (Accounting close from Pune)",
                        "A dispute about the statement for March 2026 is settled (Accounting close from Pune)",
                        "A line of the statement for March 2026 is disputed (Accounting close from Pune)",
                        "Statement for March 2026 to approve (Accounting close from Pune)");
        assertThat(headlines(world.manager())).hasSize(2);
        assertThat(headlines(world.clientMember())).isEmpty();
    }

    @Test
    void tellsOfASettlementThatNobodySigned() {
        SystemWork.runForNobody(() -> transaction.executeWithoutResult(
                _ -> application.publishEvent(new StatementAgreed(engagement, MARCH))));

        assertThat(headlines(world.controller())).hasSize(1);
        assertThat(headlines(world.lead())).hasSize(1);
    }

    @Test
    void tellsNegotiatorsOfOffersAndSignatures() {
        var negotiation = application.getBean(NegotiationService.class);
        var level = AgreementFixtures.closeOnTime("98", "95");
        Acting.as(world.manager());
        var version = negotiation.start(engagement);
        var term = negotiation.draft(version, level);
        assertThat(headlines(world.lead())).as("a draft").isEmpty();
        Acting.as(world.manager());
        negotiation.offer(version, List.of(term), "");
        story.happens(
                world.manager(),
                new SignatureGiven(engagement, version, 1, world.manager().side()));
        story.happens(world.manager(), new TermsSigned(engagement, version, 1, LocalDate.of(2026, 1, 1)));

        assertThat(headlines(world.lead()))
                .containsExactly(
                        "Both sides have signed version 1 of the terms, in force from 1 Jan 2026 (Accounting close from Pune)",
                        "Your signature is missing: version 1 of the terms (Accounting close from Pune)",
                        "Offers waiting for your answer: 1 (Accounting close from Pune)");
        assertThat(headlines(world.manager())).isEmpty();
    }

    @Test
    void tellsOfMinutesAndActionsOnceTheOtherSideMayReadThem() {
        var meeting = story.quorate(world, story.committee(world, engagement));
        readAll(world.lead());
        story.written(world, meeting, LocalDate.of(2026, 3, 26));
        assertThat(headlines(world.lead())).as("the minutes are a draft").isEmpty();

        GovernanceStory.by(
                world.manager(), () -> application.getBean(MinutesService.class).circulate(meeting));

        assertThat(headlines(world.lead()))
                .containsExactlyInAnyOrder(
                        "The minutes of Steering committee, meeting 1, wait for an answer (Accounting close from Pune)",
                        "Action 1 is yours, due 26 Mar 2026 (Accounting close from Pune)");
        readAll(world.lead());
        GovernanceStory.by(
                world.lead(), () -> application.getBean(MinutesService.class).accept(meeting));
        GovernanceStory.by(
                world.manager(), () -> application.getBean(MinutesService.class).accept(meeting));
        assertThat(headlines(world.clientMember()))
                .startsWith(
                        "Both sides have accepted the minutes of Steering committee, meeting 1 (Accounting close from Pune)",
                        "One side has accepted the minutes of Steering committee, meeting 1 (Accounting close from Pune)");
    }

    @Test
    void tellsWhoeverSpokeBeforeThatACommentGoesOn() {
        var said = DiscussionStory.of(application, world);
        List.of(world.manager(), world.controller(), world.lead()).forEach(this::readAll);
        comment(said, world.lead(), Audience.BOTH_SIDES);
        comment(said, world.controller(), Audience.OWN_SIDE);
        comment(said, world.manager(), Audience.OWN_SIDE);

        assertThat(headlines(world.controller()))
                .containsExactly(
                        "Karen Holm commented where you took part: Plans for spring, Accounting close from Pune");
        assertThat(headlines(world.lead()))
                .as("what the other side says to itself")
                .isEmpty();

        comment(said, world.controller(), Audience.BOTH_SIDES, world.lead().id());
        assertThat(headlines(world.lead()))
                .as("asked to read it, and not told a second time")
                .containsExactly("Lise Vang asks you to read a comment: Plans for spring, Accounting close from Pune");
        assertThat(headlines(world.manager())).hasSize(1);
    }

    @Test
    void tellsWhoeverTakesPartOrTakesAPlace() {
        GovernanceStory.by(
                world.manager(),
                () -> application
                        .getBean(AssignmentService.class)
                        .assign(engagement, world.auditor().id(), Role.READER, LocalDate.of(2026, 1, 1)));
        assertThat(headlines(world.auditor()))
                .containsExactly("You take part in Accounting close from Pune from 1 Jan 2026 as: Reader");

        readAll(world.auditor());
        GovernanceStory.by(
                world.manager(),
                () -> application
                        .getBean(HandoverService.class)
                        .handOver(
                                engagement,
                                world.auditor().id(),
                                world.clientMember().id(),
                                LocalDate.of(2026, 1, 31),
                                "Meera answers before noon."));
        assertThat(headlines(world.clientMember()))
                .containsExactlyInAnyOrder(
                        "You take the place of Bo Krag in Accounting close from Pune",
                        "On the place of Bo Krag in Accounting close from Pune: “Meera answers before noon.”");
        assertThat(headlines(world.auditor())).noneMatch(it -> it.contains("Meera answers"));
    }

    @Test
    void areSaidInTheLanguageInWhichTheyAreRead() {
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));

        var item = unread(world.controller()).getFirst();
        var dane = new ReaderProfile(Locale.of("da"), Locale.of("da", "DK"), java.time.ZoneId.of("Europe/Copenhagen"));
        assertThat(texts.say(item.headline(), dane))
                .isEqualTo("Opgørelse for marts 2026 til godkendelse (Accounting close from Pune)");
    }

    @Test
    void areReadOneByOneOrAllAtOnceByTheirReaderAlone() {
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        var items = unread(world.controller());

        Acting.as(world.manager());
        assertThatExceptionOfType(NewsNotFound.class)
                .isThrownBy(() -> news.read(items.getFirst().id()));
        Acting.as(world.controller());
        assertThatExceptionOfType(NewsNotFound.class).isThrownBy(() -> news.read(new NewsId(UUID.randomUUID())));
        news.read(items.getFirst().id());
        assertThat(news.unread()).isEqualTo(1);
        assertThat(news.readAll(new NewsFilter(engagement, NewsKind.OFFER, false)))
                .isZero();
        assertThat(news.readAll(NewsFilter.ALL)).isEqualTo(1);
        assertThat(news.unread()).isZero();
        assertThat(news.news(new NewsFilter(engagement, NewsKind.STATEMENT, false), PageRequest.of(0, 5)))
                .hasSize(1);
        assertThat(news.engagements())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(engagement));
    }

    @Test
    void areNeitherThereNorMailedWhereSomebodyChoseSo() {
        choose(world.controller(), NewsKind.SETTLEMENT, NewsDelivery.NONE);
        choose(world.vendorController(), NewsKind.SETTLEMENT, NewsDelivery.AT_ONCE);
        Acting.as(world.vendorController(), () -> {
            choices.choose(engagement, NewsKind.SETTLEMENT, NewsDelivery.IN_APP);
            return true;
        });
        choose(world.lead(), NewsKind.SETTLEMENT, NewsDelivery.AT_ONCE);

        story.happens(world.manager(), new StatementAgreed(engagement, MARCH));

        assertThat(headlines(world.controller())).isEmpty();
        assertThat(headlines(world.vendorController()))
                .as("otherwise in this engagement")
                .anyMatch(line -> line.startsWith("The statement for March 2026 is agreed"));
        assertThat(subjects(world.vendorController())).noneMatch(subject -> subject.contains("agreed"));
        assertThat(subjects(world.lead())).last().asString().startsWith("The statement for March 2026 is agreed");
    }

    @Test
    void cannotBeSwitchedOffWhereTimeRuns() {
        Acting.as(world.controller());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> choices.choose(NewsKind.STATEMENT, NewsDelivery.NONE));
        assertThatExceptionOfType(RuleViolation.class)
                .as("the mail of the day carries no invitation")
                .isThrownBy(() -> choices.choose(NewsKind.MEETING, NewsDelivery.DAILY));

        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        assertThat(subjects(world.controller())).last().asString().startsWith("Statement for March 2026");
    }

    @Test
    void areForgottenNinetyDaysAfterTheyWereRead() throws SQLException {
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        readAll(world.controller());
        var before = Instant.now().minus(NewsBook.KEPT_READ).minus(Duration.ofHours(1));
        write(
                "update news set read_at = ? where reader_id = ?",
                before,
                world.controller().id());

        SystemWork.run(() -> transaction.executeWithoutResult(_ -> book.forgetOld()));

        Acting.as(world.controller());
        assertThat(news.news(NewsFilter.ALL, PageRequest.of(0, 50))).isEmpty();
        assertThat(headlines(world.manager())).as("not read yet").hasSize(1);
    }

    @Test
    void areNoLongerSeenByWhoeverDoesNotTakePartAnyMore() throws SQLException {
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        write(
                "update assignment set from_day = date '2019-01-01', until_day = cast(? as date) where person_id = ?",
                Instant.parse("2020-01-01T12:00:00Z"),
                world.controller().id());

        assertThat(headlines(world.controller())).isEmpty();
        assertThat(Acting.as(world.controller(), news::unread)).isZero();
    }

    private void comment(DiscussionStory said, CurrentUser author, Audience audience, PersonId... asked) {
        Acting.as(
                author,
                () -> said.comments()
                        .write(
                                said.engagement(),
                                said.item(),
                                new NewComment("Goldcrest", Locale.ENGLISH, audience, Set.of(asked))));
    }

    private void choose(CurrentUser user, NewsKind kind, NewsDelivery delivery) {
        Acting.as(user, () -> {
            choices.choose(kind, delivery);
            return true;
        });
    }

    private void transactionOf(CurrentUser user, Runnable work) {
        Acting.as(user, () -> {
            transaction.executeWithoutResult(_ -> work.run());
            return true;
        });
    }

    private void readAll(CurrentUser user) {
        Acting.as(user, () -> news.readAll(NewsFilter.ALL));
    }

    private List<NewsItem> unread(CurrentUser user) {
        return Acting.as(user, () -> news.news(new NewsFilter(null, null, true), PageRequest.of(0, 50)));
    }

    private List<String> headlines(CurrentUser user) {
        var reader = new ReaderProfile(Locale.ENGLISH, Locale.UK, java.time.ZoneId.of("Europe/Copenhagen"));
        return unread(user).stream()
                .map(item -> texts.say(item.headline(), reader).replace(' ', ' '))
                .toList();
    }

    private List<String> subjects(CurrentUser user) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(user.email())).stream()
                .map(OutgoingMail::subject)
                .toList();
    }

    private static void write(String sql, Instant moment, PersonId person) throws SQLException {
        try (var database = TestDatabase.owner().connect();
                var update = database.prepareStatement(sql)) {
            update.setTimestamp(1, java.sql.Timestamp.from(moment));
            update.setObject(2, person.value());
            update.execute();
        }
    }
}
