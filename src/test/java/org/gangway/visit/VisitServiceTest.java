package org.gangway.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.contact.presence.Presence;
import org.gangway.contact.presence.PresenceService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.overview.PendingTaskKind;
import org.gangway.overview.PendingTaskService;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.YearCalendarService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
@UseCase("UC-58")
class VisitServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    ApplicationContext portal;

    @Autowired
    EngagementService engagements;

    @Autowired
    VisitService visits;

    @Autowired
    PresenceService presences;

    @Autowired
    YearCalendarService calendar;

    @Autowired
    PendingTaskService pending;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SiteId aarhus;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SiteId pune;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
        aarhus = site(Side.CLIENT);
        pune = site(Side.VENDOR);
    }

    private SiteId site(Side side) {
        return Acting.as(world.manager(), () -> engagements.sites(engagement)).stream()
                .filter(it -> it.side() == side)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private NewVisit told(
            CurrentUser visitor, SiteId from, SiteId to, LocalDate first, LocalDate last, @Nullable PersonId host) {
        return new NewVisit(
                VisitKind.SECONDMENT,
                visitor.id(),
                from,
                to,
                first,
                last,
                OriginalText.of("Learn how the close is done.", Locale.ENGLISH),
                host,
                Money.of("42000.00", "DKK"));
    }

    private VisitId plan(LocalDate first, LocalDate last) {
        return Acting.as(
                world.manager(),
                () -> visits.plan(engagement, told(world.clientMember(), aarhus, pune, first, last, null)));
    }

    private void confirm(VisitId id) {
        Acting.as(world.lead(), () -> {
            visits.confirm(engagement, id, world.vendorMember().id());
            return true;
        });
    }

    private Visit visit(VisitId id) {
        return Acting.as(world.manager(), () -> visits.sheet(engagement)).visits().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class).hasMessageContaining(rule);
    }

    @Test
    void isPlannedByOneSideConfirmedByTheOtherAndReportedOn() {
        var id = plan(today, today.plusDays(20));
        assertThat(Acting.as(world.lead(), pending::forMe))
                .anySatisfy(task -> assertThat(task.kind()).isEqualTo(PendingTaskKind.VISIT));
        refused(
                "visit.not-yours",
                () -> Acting.as(world.manager(), () -> {
                    visits.confirm(engagement, id, world.vendorMember().id());
                    return true;
                }));
        refused(
                "visit.not-yours",
                () -> Acting.as(world.manager(), () -> {
                    new NewVisitReport(visits).write(engagement, id);
                    return true;
                }));
        confirm(id);
        assertThat(visit(id).state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(visit(id).host()).contains(world.vendorMember().id());
        Acting.as(world.clientMember(), () -> {
            new NewVisitReport(visits).write(engagement, id);
            return true;
        });
        assertThat(visit(id).state()).isEqualTo(VisitState.DONE);
        assertThat(visit(id).report()).map(OriginalText::words).contains("Two checklists became one.");
    }

    /** What came of a visit, as tests tell it. */
    private record NewVisitReport(VisitService visits) {

        void write(EngagementId engagement, VisitId id) {
            visits.finish(engagement, id, OriginalText.of("Two checklists became one.", Locale.ENGLISH));
        }
    }

    @Test
    void standsInTheCalendarAndSaysWhereTheVisitorIs() {
        var id = plan(today.minusDays(1), today.plusDays(20));
        assertThat(presence().guest())
                .as("as long as the other side has not confirmed it")
                .isEmpty();
        confirm(id);
        var presence = presence();
        assertThat(presence.guest().orElseThrow().site()).isEqualTo("Pune");
        assertThat(presence.local().getZone().getId()).isEqualTo("Asia/Kolkata");
        assertThat(Acting.as(world.vendorMember(), () -> calendar.mine(today, today.plusDays(5)))
                        .entries())
                .anySatisfy(entry -> assertThat(entry.id()).isEqualTo(id.value()));
        Acting.as(world.manager(), () -> {
            visits.cancel(engagement, id);
            return true;
        });
        assertThat(presence().guest()).isEmpty();
    }

    /** The visitor as the lead of the other side sees them now. */
    private Presence presence() {
        var visitor = world.clientMember().id();
        var found = Acting.as(world.lead(), () -> presences.of(List.of(visitor), Map.of()));
        return Objects.requireNonNull(found.get(visitor));
    }

    @Test
    void refusesWhatCannotBe() {
        var member = world.clientMember();
        var soon = today.plusDays(30);
        refused("visit.same-site", () -> told(member, aarhus, aarhus, soon, soon, null));
        refused("visit.order", () -> told(member, aarhus, pune, soon, soon.minusDays(1), null));
        refused("visit.site-not-yours", () -> planned(told(member, pune, aarhus, soon, soon, null)));
        refused(
                "visit.host-not-theirs",
                () -> planned(
                        told(member, aarhus, pune, soon, soon, world.manager().id())));
        refused("visit.visitor-not-there", () -> planned(told(world.lead(), aarhus, pune, soon, soon, null)));
        refused("visit.past", () -> planned(told(member, aarhus, pune, today.minusDays(9), today.minusDays(3), null)));
        plan(soon, soon.plusDays(4));
        refused("visit.overlaps", () -> plan(soon.plusDays(4), soon.plusDays(9)));
        refused(
                "visit.not-yours",
                () -> Acting.as(member, () -> visits.plan(engagement, told(member, aarhus, pune, soon, soon, null))));
    }

    private VisitId planned(NewVisit told) {
        return Acting.as(world.manager(), () -> visits.plan(engagement, told));
    }

    @Test
    void isHiddenFromOthers() {
        var id = plan(today, today.plusDays(20));
        assertThatThrownBy(() -> Acting.as(world.otherLead(), () -> {
                    visits.cancel(engagement, id);
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(visit(id).state()).isEqualTo(VisitState.PLANNED);
    }
}
