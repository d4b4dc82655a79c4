package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingHours;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
@UseCase("UC-30")
class SiteServiceTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Autowired
    SiteService sites;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    EngagementService engagements;

    @Autowired
    LogService log;

    @Autowired
    Clock clock;

    private World world;
    private EngagementId first;
    private EngagementId second;

    @BeforeEach
    void openTwo() {
        world = World.create();
        first = open(world.vendor());
        second = open(world.otherVendor());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private EngagementId open(PartyId vendor) {
        return Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(vendor)));
    }

    private EngagementSite site(EngagementId engagement, Side side) {
        return Acting.as(world.manager(), () -> engagements.sites(engagement)).stream()
                .filter(it -> it.side() == side)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsOneCalendarInAllEngagementsOfItsParty() {
        var aarhus = site(first, Side.CLIENT).id();
        var day = LocalDate.of(2026, 12, 23);
        assertThat(site(second, Side.CLIENT).id()).isEqualTo(aarhus);

        by(world.manager(), () -> calendars.close(first, aarhus, day, "Julefrokost", ClosedDayKind.SHUTDOWN));

        assertThat(site(second, Side.CLIENT).calendar().isWorkingDay(day)).isFalse();
        assertThat(entries(world.lead(), first)).contains("site.days-closed");
        assertThat(entries(world.otherLead(), second)).contains("site.days-closed");
    }

    /** Deadlines move there too, whether or not whoever changes the calendar takes part. */
    @Test
    void logsAChangeInEngagementsThatItsDoerDoesNotSee() {
        var colleague = withoutCompanyWideRoles(EverybodyTakesPart.colleague(world.manager(), "Nina Lund"));
        var third = EverybodyTakesPart.onlyWhoIsAssigned(() -> open(world.otherVendor()));
        var aarhus = site(first, Side.CLIENT).id();
        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> Acting.as(colleague, () -> engagements.get(third)));

        by(colleague, () -> calendars.close(first, aarhus, LocalDate.of(2026, 12, 23), "Move", ClosedDayKind.SHUTDOWN));

        assertThat(entries(world.manager(), third)).contains("site.days-closed");
    }

    @Test
    void showsNobodyInWhichOtherEngagementsASiteTakesPart() {
        var aarhus = site(first, Side.CLIENT).id();

        assertThat(Acting.as(world.manager(), () -> calendars.engagementsOf(first, aarhus)))
                .isEqualTo(2);
        assertThat(Acting.as(world.lead(), () -> calendars.engagementsOf(first, aarhus)))
                .isZero();
    }

    @Test
    void keepsVendorsApartThatWorkInTheSameCity() {
        var one = site(first, Side.VENDOR);
        var other = site(second, Side.VENDOR);

        assertThat(one.name()).isEqualTo(other.name());
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(Acting.as(world.otherLead(), () -> sites.known(world.vendor())))
                .isEmpty();
        assertThat(Acting.as(world.manager(), () -> sites.known(world.vendor())))
                .extracting(Site::id)
                .containsExactly(one.id());
    }

    @Test
    void addsASecondSiteOfASideAndCountsItsDays() {
        var chennai = Acting.as(
                world.lead(),
                () -> sites.add(first, new NewSite(Side.VENDOR, "Chennai", "IN", "Asia/Kolkata", WEEKEND)));
        var pongal = LocalDate.of(2026, 1, 15);
        by(world.lead(), () -> calendars.close(first, chennai, pongal, "Pongal", ClosedDayKind.PUBLIC_HOLIDAY));

        var both = Acting.as(world.lead(), () -> CountedCalendars.VENDOR.of(engagements.sites(first)));
        assertThat(both.isWorkingDay(pongal)).isFalse();
        assertThat(entries(world.manager(), first)).contains("site.added");

        by(world.lead(), () -> sites.remove(first, chennai));

        var left = Acting.as(world.lead(), () -> CountedCalendars.VENDOR.of(engagements.sites(first)));
        assertThat(left.isWorkingDay(pongal)).isTrue();
        assertThat(Acting.as(world.lead(), () -> sites.known(world.vendor())))
                .extracting(Site::name)
                .contains("Chennai");
        assertThat(entries(world.manager(), first)).contains("site.removed");
    }

    @Test
    void refusesTheSameSiteTwiceAndTheLastOneToLeave() {
        var pune = site(first, Side.VENDOR);
        var again = new NewSite(
                Side.VENDOR,
                pune.name().toUpperCase(java.util.Locale.ROOT),
                pune.country(),
                pune.zone().getId(),
                pune.weekend());

        refused("engagement.site-twice", () -> sites.add(first, again));
        refused("engagement.last-site", () -> sites.remove(first, pune.id()));
        refused(
                "engagement.site-known-otherwise",
                () -> sites.add(
                        first, new NewSite(Side.VENDOR, pune.name(), "IN", "Asia/Kolkata", Set.of(DayOfWeek.SUNDAY))));
    }

    @Test
    void letsEachSidePlaceItsOwnSitesOnly() {
        var aarhus = site(first, Side.CLIENT).id();

        refused(
                "engagement.not-your-site",
                () -> sites.add(first, new NewSite(Side.CLIENT, "Odense", "DK", "Europe/Copenhagen", WEEKEND)));
        refused("engagement.not-your-site", () -> sites.remove(first, aarhus));
        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> Acting.as(
                        world.otherLead(),
                        () -> sites.add(
                                first, new NewSite(Side.VENDOR, "Odense", "DK", "Europe/Copenhagen", WEEKEND))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(
                        world.controller(),
                        () -> sites.add(
                                first, new NewSite(Side.CLIENT, "Odense", "DK", "Europe/Copenhagen", WEEKEND))));
    }

    @Test
    void announcesAShutdownAheadAndForBothSides() {
        var pune = site(first, Side.VENDOR).id();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Kolkata"));
        var from = today.plusDays(20);
        var closed = new SiteShutdown(from, from.plusDays(4), "Diwali week");

        assertThat(Acting.as(world.lead(), () -> calendars.shutDown(first, pune, closed)))
                .isEqualTo(5);

        assertThat(site(first, Side.VENDOR).closedOn(from.plusDays(4)))
                .contains(new SiteClosedDay(from.plusDays(4), "Diwali week", ClosedDayKind.SHUTDOWN));
        refused(
                "engagement.shutdown-past",
                () -> calendars.shutDown(first, pune, new SiteShutdown(today, today, "Now")));
        refused("engagement.shutdown-order", () -> new SiteShutdown(from, from.minusDays(1), "Back"));
        refused("engagement.shutdown-long", () -> new SiteShutdown(from, from.plusDays(63), "Long"));
    }

    @Test
    void keepsTheWorkingHoursOfTheSite() {
        var pune = site(first, Side.VENDOR).id();
        var hours = WorkingHours.parse("MONDAY 09:30-13:30 14:15-18:30");

        by(world.lead(), () -> calendars.work(first, pune, hours));

        assertThat(site(first, Side.VENDOR).workingHours()).isEqualTo(hours);
        assertThat(entries(world.manager(), first)).contains("site.hours-changed");
    }

    private static CurrentUser withoutCompanyWideRoles(CurrentUser user) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                Set.of(Role.OUTSOURCING_MANAGER),
                user.language(),
                user.formats(),
                user.zone());
    }

    private void refused(String rule, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(world.lead(), action))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    private static void by(CurrentUser user, Runnable action) {
        Acting.as(user, () -> {
            action.run();
            return true;
        });
    }

    private List<String> entries(CurrentUser user, EngagementId engagement) {
        return Acting.as(user, () -> log.ofEngagement(engagement.value(), PageRequest.of(0, 50))).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
