package org.gangway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.overview.PendingTaskKind;
import org.gangway.overview.PendingTaskService;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.YearCalendarService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@UseCase("UC-59")
class ExchangeServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    ApplicationContext portal;

    @Autowired
    ExchangeService exchange;

    @Autowired
    YearCalendarService calendar;

    @Autowired
    PendingTaskService pending;

    @Autowired
    QuarterWatch watch;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    private ExchangeSheet sheet(CurrentUser user) {
        return Acting.as(user, () -> exchange.sheet(engagement));
    }

    private static void run(CurrentUser user, Runnable step) {
        Acting.as(user, () -> {
            step.run();
            return true;
        });
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class).hasMessageContaining(rule);
    }

    private QualityPracticeId show(CurrentUser user) {
        return Acting.as(
                user,
                () -> exchange.show(
                        engagement,
                        new NewPractice(
                                "One list of questions",
                                OriginalText.of("All questions of a day go out at once.", Locale.ENGLISH),
                                "Waiting for answers fell from 9 hours to 4")));
    }

    @Test
    void plansASocialEventAndNotesWhoCameAndWhatCameOfIt() {
        var event = Acting.as(
                world.clientMember(), () -> exchange.plan(engagement, "Coffee by video", today, "Video call"));
        assertThat(Acting.as(world.vendorMember(), () -> calendar.mine(today, today))
                        .entries())
                .anySatisfy(entry -> assertThat(entry.id()).isEqualTo(event.value()));
        var line = OriginalText.of("Three new faces.", Locale.ENGLISH);
        refused(
                "exchange.event-nobody",
                () -> run(world.vendorMember(), () -> exchange.hold(engagement, event, List.of(), line)));
        refused(
                "exchange.event-stranger",
                () -> run(
                        world.vendorMember(),
                        () -> exchange.hold(
                                engagement, event, List.of(world.otherLead().id()), line)));
        run(
                world.vendorMember(),
                () -> exchange.hold(
                        engagement,
                        event,
                        List.of(world.clientMember().id(), world.vendorMember().id()),
                        line));
        var held = sheet(world.manager()).events().getFirst();
        assertThat(held.state()).isEqualTo(SocialEventState.HELD);
        assertThat(held.guests())
                .containsExactlyInAnyOrder(
                        world.clientMember().id(), world.vendorMember().id());
        refused("exchange.event-over", () -> run(world.manager(), () -> exchange.drop(engagement, event)));
    }

    @Test
    void refusesAnEventThatCannotBe() {
        refused(
                "exchange.event-past",
                () -> Acting.as(world.manager(), () -> exchange.plan(engagement, "Lunch", today.minusDays(1), "Pune")));
        refused(
                "exchange.event-name",
                () -> Acting.as(world.manager(), () -> exchange.plan(engagement, " ", today, "Pune")));
        var later = Acting.as(world.manager(), () -> exchange.plan(engagement, "Lunch", today.plusDays(3), "Pune"));
        refused(
                "exchange.event-ahead",
                () -> run(
                        world.manager(),
                        () -> exchange.hold(
                                engagement,
                                later,
                                List.of(world.manager().id()),
                                OriginalText.of("Good.", Locale.ENGLISH))));
    }

    @Test
    void showsAnImprovementThatTheOtherSideAdoptsOntoTheNextAgenda() {
        var practice = show(world.vendorMember());
        refused("exchange.not-yours", () -> run(world.lead(), () -> exchange.adopt(engagement, practice)));
        run(world.manager(), () -> exchange.adopt(engagement, practice));
        assertThat(sheet(world.lead()).practices().getFirst().adoptedOn()).contains(today);
        refused("exchange.practice-adopted", () -> run(world.manager(), () -> exchange.adopt(engagement, practice)));
        assertThat(Acting.as(
                        world.manager(),
                        () -> jdbc.sql("select kind from agenda_candidate where subject = :practice")
                                .param("practice", practice.value().toString())
                                .query(String.class)
                                .list()))
                .containsExactly("ADOPTED_PRACTICE");
    }

    @Test
    void saysWhereASideHasShownNothingInAQuarterOnceTheExchangeHasBegun() {
        assertThat(kinds(world.manager())).doesNotContain(PendingTaskKind.PRACTICE);
        show(world.lead());
        assertThat(sheet(world.manager()).hasShown(Side.VENDOR)).isTrue();
        assertThat(sheet(world.manager()).hasShown(Side.CLIENT)).isFalse();
        assertThat(kinds(world.manager())).contains(PendingTaskKind.PRACTICE);
        assertThat(kinds(world.lead())).doesNotContain(PendingTaskKind.PRACTICE);
        show(world.manager());
        assertThat(kinds(world.manager())).doesNotContain(PendingTaskKind.PRACTICE);
    }

    @Test
    void asksTheNextMeetingToLookAtWhatIsShown() {
        var practice = show(world.vendorMember());
        assertThat(waiting(practice.value().toString())).containsExactly("SHOWN_PRACTICE");
        assertThat(news(world.manager())).anyMatch(it -> it.contains("practice-shown"));
        assertThat(news(world.lead())).noneMatch(it -> it.contains("practice-shown"));
        Acting.as(world.clientMember(), () -> exchange.plan(engagement, "Coffee by video", today, "Video call"));
        assertThat(news(world.lead())).anyMatch(it -> it.contains("social-planned"));
    }

    @Test
    void putsAQuarterInWhichASideShowsNothingOnTheNextAgenda() {
        show(world.lead());
        var quarter = QualityPractice.quarter(today).plusMonths(3);
        var late = quarter.plusMonths(3).minusDays(10).atTime(10, 0).toInstant(ZoneOffset.UTC);

        PortalClock.at(late, () -> {
            watch.round();
            watch.round();
            var ofClient = QuarterWatch.subject(Side.CLIENT, quarter);
            assertThat(waiting(ofClient)).containsExactly("MISSING_PRACTICE");
            assertThat(waiting(QuarterWatch.subject(Side.VENDOR, quarter))).containsExactly("MISSING_PRACTICE");
            show(world.manager());
            assertThat(waiting(ofClient)).as("until it shows one").isEmpty();
        });
    }

    @Test
    void tellsThoseWhoLeadOfAQuarterInWhichASideShowsNothing() {
        new GovernanceStory(portal)
                .happens(world.manager(), new QuarterMissing(engagement, Side.CLIENT, "Nordlys Handel", today));
        assertThat(news(world.lead())).anyMatch(it -> it.contains("practice-missing"));
        assertThat(news(world.vendorMember())).isEmpty();
    }

    private List<String> waiting(String subject) {
        return Acting.as(
                world.manager(),
                () -> jdbc.sql(
                                "select kind from agenda_candidate where subject = :subject and engagement_id = :engagement")
                        .param("subject", subject)
                        .param("engagement", engagement.value())
                        .query(String.class)
                        .list());
    }

    private List<String> news(CurrentUser user) {
        return Acting.as(
                user,
                () -> jdbc.sql("select message from news").query(String.class).list());
    }

    private List<PendingTaskKind> kinds(CurrentUser user) {
        return Acting.as(user, pending::forMe).stream().map(it -> it.kind()).toList();
    }
}
