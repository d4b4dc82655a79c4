package org.gangway.identity.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
@UseCase("UC-38")
class AbsenceServiceTest {

    @Autowired
    AbsenceService absences;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clock clock;

    private World world;
    private LocalDate today;

    @BeforeEach
    void work() {
        world = World.create();
        new GovernanceStory(portal).engagement(world);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private void announce(CurrentUser by, PersonId who, int first, int last, @Nullable PersonId deputy) {
        Acting.as(
                by, () -> absences.announce(who, new NewAbsence(today.plusDays(first), today.plusDays(last), deputy)));
    }

    private List<AbsenceSummary> seen(CurrentUser by, PersonId who) {
        return Acting.as(by, () -> absences.of(who));
    }

    @Test
    void isSeenByBothSidesWithWhoStandsIn() {
        announce(world.lead(), world.lead().id(), 3, 9, world.vendorMember().id());

        assertThat(seen(world.manager(), world.lead().id())).singleElement().satisfies(away -> {
            assertThat(away.first()).isEqualTo(today.plusDays(3));
            assertThat(away.last()).isEqualTo(today.plusDays(9));
            assertThat(away.deputy()).isEqualTo("Rohan Deshpande");
            assertThat(away.covers(today.plusDays(9))).isTrue();
            assertThat(away.covers(today.plusDays(10))).isFalse();
        });
    }

    @Test
    void isNobodysBusinessWhoSharesNoEngagement() {
        announce(world.lead(), world.lead().id(), 3, 9, null);

        assertThat(seen(world.otherLead(), world.lead().id())).isEmpty();
        assertThat(Acting.as(
                        world.otherLead(),
                        () -> absences.next(List.of(world.lead().id()), today, today.plusDays(20))))
                .isEmpty();
    }

    @Test
    void isAnnouncedByThePersonOrAnAdministratorOfTheirCompany() {
        announce(world.manager(), world.clientMember().id(), 1, 1, null);

        assertThat(seen(world.clientMember(), world.clientMember().id())).hasSize(1);
        refused(
                "identity.absence-of-others",
                () -> announce(world.clientMember(), world.controller().id(), 1, 1, null));
        refused(
                "identity.absence-of-others",
                () -> announce(world.manager(), world.lead().id(), 1, 1, null));
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> announce(world.otherLead(), world.lead().id(), 1, 1, null));
    }

    @Test
    void refusesWhatIsOverBackwardsOrTwice() {
        var meera = world.lead().id();
        announce(world.lead(), meera, 3, 9, null);

        refused("identity.absence-overlaps", () -> announce(world.lead(), meera, 9, 12, null));
        refused("identity.absence-over", () -> announce(world.lead(), meera, -3, -1, null));
        refused("identity.absence-order", () -> announce(world.lead(), meera, 2, 1, null));
        announce(world.lead(), meera, 10, 12, null);
    }

    @Test
    void takesADeputyOfTheOwnCompanyAndSaysWhenTheyAreAwayToo() {
        announce(world.vendorMember(), world.vendorMember().id(), 5, 6, null);

        var conflict = Acting.as(
                world.lead(),
                () -> absences.announce(
                        world.lead().id(),
                        new NewAbsence(
                                today.plusDays(3),
                                today.plusDays(9),
                                world.vendorMember().id())));

        assertThat(conflict).hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Rohan Deshpande"));
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> announce(
                        world.lead(), world.lead().id(), 20, 21, world.manager().id()));
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> announce(
                        world.lead(), world.lead().id(), 20, 21, world.lead().id()));
    }

    @Test
    void isOverOnceItIsCancelled() {
        announce(world.lead(), world.lead().id(), 3, 9, null);
        var id = seen(world.lead(), world.lead().id()).getFirst().id();

        refused("identity.absence-of-others", () -> cancel(world.manager(), id));
        cancel(world.lead(), id);

        assertThat(seen(world.manager(), world.lead().id())).isEmpty();
    }

    private void cancel(CurrentUser by, AbsenceId id) {
        Acting.as(by, () -> {
            absences.cancel(id);
            return true;
        });
    }

    private static void refused(String rule, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
