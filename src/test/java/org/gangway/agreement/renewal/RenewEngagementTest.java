package org.gangway.agreement.renewal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.ClosedLastDay;
import org.gangway.agreement.terms.MonthCounting;
import org.gangway.agreement.terms.NoticePeriod;
import org.gangway.agreement.terms.NoticeUnit;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.engagement.CountedCalendars;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NoticeDeadline;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.overview.portfolio.ComingDay;
import org.gangway.overview.portfolio.ComingKind;
import org.gangway.overview.portfolio.ComingService;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.PortfolioService;
import org.gangway.settlement.SettlementStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engagement ends on 31 December 2026 and renews by a year, unless a party objects two months before. */
@UseCase("UC-79")
class RenewEngagementTest extends ViewTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate RENEWED = LocalDate.of(2027, 12, 31);

    @Autowired
    ApplicationContext application;

    @Autowired
    RenewalService renewals;

    @Autowired
    RenewalRound round;

    @Autowired
    EngagementService engagements;

    @Autowired
    NoticeKeeper notices;

    @Autowired
    NoticeDeadline deadline;

    @Autowired
    PortfolioService portfolio;

    @Autowired
    ComingService coming;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = SettlementStory.signed(application, world);
    }

    @AfterEach
    void leaveTheScreen() {
        Acting.asNobody();
    }

    private void agreeOnRenewal(@Nullable Integer most) {
        story.agreeOn(
                LocalDate.of(2026, 1, 1),
                new RenewalTerms(
                        12,
                        most,
                        new NoticePeriod(
                                2,
                                NoticeUnit.MONTHS,
                                MonthCounting.SAME_DAY,
                                ClosedLastDay.COUNTS,
                                CountedCalendars.BOTH)));
    }

    private static void on(LocalDate day, Runnable work) {
        PortalClock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), work);
    }

    private RenewalState state() {
        return Acting.as(
                world.controller(), () -> renewals.of(story.engagement()).orElseThrow());
    }

    private LocalDate end() {
        return Acting.as(
                world.controller(),
                () -> engagements.get(story.engagement()).term().end());
    }

    @Test
    void endsWithItsTermWhereNobodyAgreedOnMore() {
        on(LAST_DAY, () -> {
            Acting.as(world.lead());
            assertThat(renewals.of(story.engagement())).isEmpty();
            assertThatThrownBy(() -> renewals.object(story.engagement(), ""))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("agreement.no-renewal"));
        });
        on(LAST_DAY.plusDays(1), round::round);

        assertThat(end()).isEqualTo(END);
    }

    @Test
    void renewsOnceTheLastDayIsOver() {
        agreeOnRenewal(1);
        on(LAST_DAY, () -> {
            round.round();
            assertThat(state().next().orElseThrow().lastDayToObject()).isEqualTo(LAST_DAY);
            assertThat(state().next().orElseThrow().renewedEnd()).isEqualTo(RENEWED);
            assertThat(end()).isEqualTo(END);
        });

        on(LAST_DAY.plusDays(1), () -> {
            round.round();
            round.round();
            assertThat(end()).isEqualTo(RENEWED);
            assertThat(state().next()).isEmpty();
            assertThat(state().endsOn()).isEqualTo(RENEWED);
        });
        on(RENEWED.minusDays(1), round::round);
        assertThat(end()).isEqualTo(RENEWED);
    }

    @Test
    void goesOnRenewingWhereThereIsNoLimit() {
        agreeOnRenewal(null);

        on(LAST_DAY.plusYears(2).plusDays(1), round::round);

        assertThat(end()).isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    void endsWhereAPartyObjectedInTime() {
        agreeOnRenewal(null);
        on(LAST_DAY, () -> {
            Acting.as(world.lead());
            renewals.object(story.engagement(), "The team moves to another client.");
            assertThat(state().objection().orElseThrow())
                    .extracting(RenewalObjection::side, RenewalObjection::endsOn, RenewalObjection::reason)
                    .containsExactly(Side.VENDOR, END, "The team moves to another client.");
            assertThat(state().next()).isEmpty();
            Acting.as(world.manager());
            assertThatThrownBy(() -> renewals.object(story.engagement(), ""))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("agreement.renewal-objected"));
        });

        on(LAST_DAY.plusDays(3), round::round);
        assertThat(end()).isEqualTo(END);
    }

    /** The parties think again: what they extend by hand renews from there. */
    @Test
    void canBeExtendedAfterAnObjection() {
        agreeOnRenewal(null);
        on(
                LAST_DAY,
                () -> Acting.as(world.lead(), () -> {
                    renewals.object(story.engagement(), "");
                    return null;
                }));
        on(LAST_DAY.plusDays(9), () -> {
            Acting.as(world.manager());
            engagements.extend(story.engagement(), LocalDate.of(2027, 6, 30));
            assertThat(state().objection()).isEmpty();
            assertThat(state().next().orElseThrow().lastDayToObject()).isEqualTo(LocalDate.of(2027, 4, 30));
        });
    }

    /** Not what the engagement was opened with: its terms say something else. */
    @Test
    void saysEverywhereUntilWhenAPartyMayObject() {
        on(LAST_DAY.minusDays(9), () -> {
            var opened = Acting.as(world.manager(), () -> engagements.get(story.engagement()));
            assertThat(noticeBy()).contains(END.minusDays(opened.noticeDays()));
            assertThat(opened.noticeDays()).isNotEqualTo(61);
            agreeOnRenewal(null);
            assertThat(noticeBy()).contains(LAST_DAY);
            assertThat(coming()).contains(LAST_DAY);
        });

        on(LAST_DAY, () -> {
            Acting.as(world.lead());
            renewals.object(story.engagement(), "");
            assertThat(noticeBy()).as("nothing is left to be said").isEmpty();
            assertThat(coming()).isEmpty();
            Acting.as(world.manager());
            engagements.extend(story.engagement(), LocalDate.of(2027, 6, 30));
            assertThat(noticeBy()).contains(LocalDate.of(2027, 4, 30));
        });

        on(LocalDate.of(2027, 5, 1), () -> {
            round.round();
            assertThat(noticeBy()).contains(LocalDate.of(2028, 4, 30));
        });
        on(LocalDate.of(2028, 5, 1), () -> {
            notices.round();
            assertThat(noticeBy()).as("once a day is over, the next one").contains(LocalDate.of(2029, 4, 30));
        });
    }

    private Optional<LocalDate> noticeBy() {
        var asked = Acting.as(world.controller(), () -> deadline.of(story.engagement()));
        var shown = Acting.as(world.controller(), () -> portfolio.running()).stream()
                .map(EngagementStanding::facts)
                .filter(it -> it.id().equals(story.engagement()))
                .findFirst()
                .orElseThrow()
                .noticeBy();
        assertThat(shown).isEqualTo(asked);
        return asked;
    }

    private List<LocalDate> coming() {
        return Acting.as(world.controller(), () -> coming.forMe()).stream()
                .filter(it ->
                        it.kind() == ComingKind.NOTICE && story.engagement().equals(it.engagement()))
                .map(ComingDay::day)
                .toList();
    }

    @Test
    void isForThoseWhoNegotiateInTheEngagement() {
        agreeOnRenewal(null);
        on(LAST_DAY, () -> {
            Acting.as(World.create().manager());
            assertThatThrownBy(() -> renewals.of(story.engagement())).isInstanceOf(EngagementNotFound.class);
            assertThatThrownBy(() -> renewals.object(story.engagement(), "")).isInstanceOf(EngagementNotFound.class);
            Acting.as(world.controller());
            assertThatThrownBy(() -> renewals.object(story.engagement(), ""))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        });
    }

    /** Nobody writes renewals but the portal, and objections only for their own side. */
    @Test
    void isHeldByTheDatabaseToo() {
        agreeOnRenewal(null);
        Acting.as(world.lead());
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into renewal values (gen_random_uuid(), :id, '{}', 1, :end, :until, now())")
                        .param("id", story.engagement().value())
                        .param("end", END)
                        .param("until", RENEWED)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into renewal_objection values (gen_random_uuid(), :id, 'CLIENT',"
                                + " :user, 'Anyone', now(), :end, '')")
                        .param("id", story.engagement().value())
                        .param("user", world.lead().id().value())
                        .param("end", END)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void standsOnTheTermsWithTheLastDayAndTheButton() {
        agreeOnRenewal(null);
        on(LAST_DAY.minusDays(10), () -> {
            signIn(world.manager());
            open("engagement/" + story.engagement().value() + "/terms");
            assertThat(shown())
                    .contains(
                            "The engagement renews by itself, 12 months at a time, unless a party objects in time.",
                            "A party may object until 2 months before the end.",
                            "Runs at least until 31 Dec 2026. It then renews until 31 Dec 2027, unless a party objects.",
                            "A party may object until 31 Oct 2026: 10 days left.",
                            "Last day to object to the renewal: 31 Oct 2026");

            click("Object to the renewal");
            var dialog = _get(Dialog.class);
            _setValue(_get(dialog, TextArea.class), "We bring the work home.");
            _click(_get(dialog, Button.class, spec -> spec.withText("Object to the renewal")));

            assertThat(notices()).anyMatch(it -> it.contains("The engagement ends on 31 Dec 2026."));
            assertThat(shown()).contains("objected to the renewal on").doesNotContain("It then renews");
        });
    }
}
