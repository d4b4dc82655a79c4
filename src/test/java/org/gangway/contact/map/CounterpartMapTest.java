package org.gangway.contact.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.contact.deputy.DeputyService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who stands opposite whom, and what is missing. */
@ModuleTest
@UseCase("UC-26")
class CounterpartMapTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    CounterpartService counterparts;

    @Autowired
    CounterpartMapService maps;

    @Autowired
    TierService tiers;

    @Autowired
    DeputyService deputies;

    @Autowired
    AbsenceService absences;

    @Autowired
    HandoverService handovers;

    @Autowired
    AssignmentService assignments;

    @Autowired
    PeopleService people;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void showsBothSidesThePairAndWhatIsMissingInIt() {
        draw(UsualTier.SERVICE_MANAGEMENT, world.manager().id(), world.lead().id());

        var pair = as(world.lead(), () -> maps.map(engagement)).pairs().getFirst();

        assertThat(pair.tier().usualTier()).contains(UsualTier.SERVICE_MANAGEMENT);
        assertThat(pair.person(Side.CLIENT)).map(MapPerson::name).contains("Karen Holm");
        assertThat(pair.person(Side.VENDOR)).map(MapPerson::name).contains("Meera Kulkarni");
        // who was named this quarter is confirmed by it
        assertThat(pair.gaps())
                .extracting(MapGap::kind, MapGap::side)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(GapKind.NO_DEPUTY, Side.CLIENT),
                        org.assertj.core.groups.Tuple.tuple(GapKind.NO_DEPUTY, Side.VENDOR));
    }

    @Test
    void letsTheOtherSideFillItsPlaceAndChangeItAfterwardsAlone() {
        var pair = draw(UsualTier.FINANCE, world.controller().id(), null);
        assertThat(gaps()).contains(GapKind.NOBODY_OPPOSITE);

        by(
                world.lead(),
                () -> counterparts.name(
                        engagement, pair, Side.VENDOR, world.vendorController().id()));
        assertThat(gaps()).doesNotContain(GapKind.NOBODY_OPPOSITE);

        refused(
                "contact.other-sides-place",
                () -> by(
                        world.manager(),
                        () -> counterparts.name(
                                engagement, pair, Side.VENDOR, world.lead().id())));
        by(
                world.lead(),
                () -> counterparts.name(
                        engagement, pair, Side.VENDOR, world.lead().id()));
        by(world.lead(), () -> counterparts.vacate(engagement, pair));
        assertThat(gaps()).contains(GapKind.NOBODY_OPPOSITE);
    }

    @Test
    void refusesWhatMakesNoSense() {
        refused(
                "contact.opposite-themselves",
                () -> draw(
                        UsualTier.FINANCE, world.manager().id(), world.manager().id()));
        refused(
                "contact.takes-no-part",
                () -> draw(UsualTier.FINANCE, world.lead().id(), world.manager().id()));
        refused(
                "contact.takes-no-part",
                () -> draw(
                        UsualTier.FINANCE,
                        world.manager().id(),
                        world.otherLead().id()));
        refused(
                "contact.cadence",
                () -> by(
                        world.manager(),
                        () -> counterparts.draw(
                                engagement,
                                new NewCounterpart("FINANCE", 0, world.manager().id(), null))));
        refused(
                "contact.no-such-tier",
                () -> by(
                        world.manager(),
                        () -> counterparts.draw(
                                engagement,
                                new NewCounterpart("BOARD", 4, world.manager().id(), null))));
        assertThatThrownBy(() -> by(
                        world.clientMember(),
                        () -> counterparts.draw(
                                engagement,
                                new NewCounterpart(
                                        "FINANCE", 4, world.clientMember().id(), null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(world.otherLead(), () -> maps.map(engagement)))
                .isInstanceOf(EngagementNotFound.class);
    }

    @Test
    void endsAPairOnceAndKeepsWhoHeldIt() {
        var pair = draw(
                UsualTier.FINANCE,
                world.controller().id(),
                world.vendorController().id());
        by(world.manager(), () -> counterparts.end(engagement, pair));

        assertThat(as(world.lead(), () -> maps.map(engagement)).pairs()).isEmpty();
        assertThat(as(world.lead(), () -> maps.history(engagement, pair)))
                .extracting(Tenure::person)
                .containsExactlyInAnyOrder(
                        world.controller().id(), world.vendorController().id());
        refused("contact.pair-over", () -> by(world.manager(), () -> counterparts.end(engagement, pair)));
    }

    @Test
    void changesTheTiersButNotOneThatIsInUse() {
        var pair = draw(UsualTier.FINANCE, world.controller().id(), null);
        by(world.lead(), () -> {
            tiers.add(engagement, "Automation");
            tiers.rename(engagement, "FINANCE", "Finance and tax");
            tiers.raise(engagement, "FINANCE");
            tiers.remove(engagement, "PEOPLE");
        });

        var now = as(world.manager(), () -> tiers.tiers(engagement));
        assertThat(now).extracting(Tier::code).startsWith("EXECUTIVE_SPONSOR").doesNotContain("PEOPLE");
        assertThat(now.get(3)).isEqualTo(new Tier("FINANCE", "Finance and tax"));
        assertThat(now.getLast().name()).isEqualTo("Automation");
        refused("contact.tier-in-use", () -> by(world.lead(), () -> tiers.remove(engagement, "FINANCE")));
        refused("contact.tier-twice", () -> by(world.lead(), () -> tiers.add(engagement, "Automation")));
        refused("contact.tier-name", () -> by(world.lead(), () -> tiers.add(engagement, " ")));

        by(
                world.manager(),
                () -> counterparts.arrange(engagement, pair, now.getLast().code(), 8));
        by(world.lead(), () -> tiers.remove(engagement, "FINANCE"));
        assertThat(as(world.manager(), () -> maps.map(engagement))
                        .pairs()
                        .getFirst()
                        .tier())
                .isEqualTo(now.getLast());
    }

    @Test
    void namesDeputiesWithoutCircles() {
        draw(UsualTier.SERVICE_MANAGEMENT, world.manager().id(), world.lead().id());
        name(world.manager(), world.manager(), world.controller());
        name(world.manager(), world.controller(), world.clientMember());

        refused("contact.deputy-circle", () -> name(world.manager(), world.clientMember(), world.manager()));
        refused("contact.deputy-self", () -> name(world.manager(), world.manager(), world.manager()));
        refused("contact.takes-no-part", () -> name(world.manager(), world.manager(), world.lead()));
        refused("contact.deputy-of-others", () -> name(world.manager(), world.lead(), world.vendorMember()));
        refused("contact.deputy-of-others", () -> name(world.clientMember(), world.manager(), world.clientMember()));
        // for oneself one may, and for nobody else
        by(world.manager(), () -> deputies.name(engagement, world.controller().id(), Optional.empty()));
        name(world.clientMember(), world.clientMember(), world.controller());

        var pair = as(world.lead(), () -> maps.map(engagement)).pairs().getFirst();
        assertThat(pair.person(Side.CLIENT).orElseThrow().deputy())
                .map(MapPerson.MapDeputy::name)
                .contains("Lise Vang");
        assertThat(pair.gaps()).extracting(MapGap::side).containsExactly(Side.VENDOR);
    }

    @Test
    void flagsThatSomebodyAndTheDeputyAreAwayTogether() {
        draw(UsualTier.SERVICE_MANAGEMENT, world.manager().id(), world.lead().id());
        name(world.manager(), world.manager(), world.controller());
        var today = LocalDate.now(ZoneOffset.UTC);
        announce(world.manager(), today.plusDays(10), today.plusDays(20));
        assertThat(gaps()).doesNotContain(GapKind.DEPUTY_AWAY_TOO);

        announce(world.controller(), today.plusDays(20), today.plusDays(25));

        assertThat(as(world.lead(), () -> maps.map(engagement)).gaps())
                .contains(new MapGap(
                        GapKind.DEPUTY_AWAY_TOO, Side.CLIENT, world.manager().id(), today.plusDays(20)));
    }

    @Test
    void handsPlacesAndDeputiesToASuccessor() {
        var pair = draw(
                UsualTier.SERVICE_MANAGEMENT, world.manager().id(), world.lead().id());
        name(world.manager(), world.controller(), world.manager());
        by(
                world.manager(),
                () -> people.giveRoles(
                        world.clientMember().id(), java.util.Set.of(Role.OUTSOURCING_MANAGER, Role.COMMITTEE_MEMBER)));
        var waiting = as(
                world.manager(),
                () -> handovers.waiting(engagement, world.manager().id()));
        assertThat(waiting).hasSize(2);

        by(
                world.manager(),
                () -> handovers.handOver(
                        engagement, world.manager().id(), world.clientMember().id(), LocalDate.now(ZoneOffset.UTC)));

        var now = as(world.lead(), () -> maps.map(engagement)).pairs().getFirst();
        assertThat(now.id()).isEqualTo(pair);
        assertThat(now.person(Side.CLIENT)).map(MapPerson::name).contains("Jonas Bro");
    }

    @Test
    void confirmsOncePerQuarterAndOnlyWhoHoldsAPlace() {
        draw(UsualTier.SERVICE_MANAGEMENT, world.manager().id(), world.lead().id());

        by(world.lead(), () -> {
            maps.confirm(engagement, world.lead().id());
            maps.confirm(engagement, world.lead().id());
        });
        refused(
                "contact.holds-no-place",
                () -> by(
                        world.vendorMember(),
                        () -> maps.confirm(engagement, world.vendorMember().id())));
        refused(
                "contact.confirms-themselves",
                () -> by(
                        world.vendorMember(),
                        () -> maps.confirm(engagement, world.lead().id())));
    }

    private List<GapKind> gaps() {
        return as(world.lead(), () -> maps.map(engagement))
                .gaps()
                .map(MapGap::kind)
                .toList();
    }

    private CounterpartId draw(UsualTier tier, PersonId own, @org.jspecify.annotations.Nullable PersonId other) {
        return as(
                world.manager(),
                () -> counterparts.draw(engagement, new NewCounterpart(tier.name(), tier.cadenceWeeks(), own, other)));
    }

    private void name(CurrentUser doer, CurrentUser person, CurrentUser deputy) {
        by(doer, () -> deputies.name(engagement, person.id(), Optional.of(deputy.id())));
    }

    private void announce(CurrentUser who, LocalDate first, LocalDate last) {
        by(who, () -> absences.announce(who.id(), new NewAbsence(first, last, null)));
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo(rule));
    }

    private static <T> T as(CurrentUser user, Supplier<T> step) {
        return Acting.as(user, step);
    }

    private static void by(CurrentUser user, Runnable step) {
        Acting.as(user, () -> {
            step.run();
            return true;
        });
    }
}
