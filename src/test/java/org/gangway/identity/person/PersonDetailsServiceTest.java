package org.gangway.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gangway.calendar.WorkingHours;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("UC-34")
@ModuleTest
class PersonDetailsServiceTest {

    private static final PersonDetails MEERA = new PersonDetails(
            "Meera Kulkarni",
            "Meera",
            "Kulkarni, Meera",
            "Delivery manager",
            "meera.k@sahyadri.example",
            List.of("+91 20 1234 5678", "ext. 44"),
            List.of(Locale.of("mr"), Locale.ENGLISH),
            ZoneId.of("Asia/Kolkata"),
            WorkingHours.on(
                    List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                    List.of(new WorkingHours.WorkingSpan(LocalTime.of(9, 30), LocalTime.of(18, 30)))));

    @Autowired
    PersonDetailsService details;

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationService entrance;

    @Autowired
    AccountDirectory accounts;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @BeforeEach
    void fillWorld() {
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void keepWhatSomebodySaysOfThemselves() {
        Acting.as(world.lead());
        details.describeOwn(MEERA);

        assertThat(details.person(world.lead().id()).details()).isEqualTo(MEERA);
    }

    @Test
    void areForTheAdministratorOfTheCompanyAlone() {
        Acting.as(world.vendorMember());
        assertThatThrownBy(() -> details.describe(world.lead().id(), MEERA)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> details.add(MEERA)).isInstanceOf(AccessDeniedException.class);

        Acting.as(world.manager());
        assertThatThrownBy(() -> details.describe(world.lead().id(), MEERA)).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> details.person(world.otherLead().id())).isInstanceOf(PersonNotFound.class);
    }

    @Test
    void refuseWhatIsNoTelephoneNumber() {
        Acting.as(world.lead());
        var odd = new PersonDetails(
                "Meera", "", "", "", null, List.of("<script>"), List.of(), null, WorkingHours.UNKNOWN);

        assertThatThrownBy(() -> details.describeOwn(odd))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("identity.telephone-form"));
    }

    /** Known first, and let in later: nothing of what was kept is lost. */
    @Test
    void stayWhenSomebodyGetsAnAccount() {
        Acting.as(world.manager());
        var id = details.add(MEERA);
        assertThat(people.ownPeople())
                .filteredOn(person -> person.id().equals(id))
                .singleElement()
                .extracting(PersonSummary::access)
                .isEqualTo(PersonAccess.NONE);

        var address = UUID.randomUUID() + "@people.example";
        var link = people.invite(id, new NewInvitation(address, "Meera Kulkarni", Set.of(Role.COMMITTEE_MEMBER)));
        Acting.asNobody();
        assertThat(entrance.accept(link.token(), "Meera Kulkarni", "a long password of words"))
                .isEqualTo(id);

        Acting.as(world.manager());
        assertThat(details.person(id).details()).isEqualTo(MEERA);
        assertThat(people.ownPeople())
                .filteredOn(person -> person.id().equals(id))
                .singleElement()
                .extracting(PersonSummary::access)
                .isEqualTo(PersonAccess.OPEN);
    }

    @Test
    void shutTheDoorAfterTheLastDay() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var member = world.clientMember().id();

        leaveAfter(today);
        assertThat(org.gangway.identity.SystemWork.call(() -> accounts.byId(member)))
                .isPresent();
        leaveAfter(today.minusDays(1));
        assertThat(org.gangway.identity.SystemWork.call(() -> accounts.byId(member)))
                .isEmpty();
        leaveAfter(null);
        assertThat(org.gangway.identity.SystemWork.call(() -> accounts.byId(member)))
                .isPresent();
    }

    private void leaveAfter(@org.jspecify.annotations.Nullable LocalDate day) {
        Acting.as(world.manager());
        details.leaveAfter(world.clientMember().id(), day);
    }
}
