package org.gangway.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.calendar.WorkingHours;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class PersonErasureServiceTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    PersonErasureService erasure;

    @Autowired
    PersonDetailsService details;

    @Autowired
    PeopleService people;

    @Autowired
    AssignmentService assignments;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void fillWorld() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void removesWhatNeedNotBeKept() throws Exception {
        Acting.as(world.manager());
        var sponsor = details.add(new PersonDetails(
                "Henrik Ravn",
                "Henrik",
                "",
                "Sponsor",
                "henrik@people.example",
                List.of("+45 12 34 56 78"),
                List.of(),
                null,
                WorkingHours.UNKNOWN));

        erasure.erase(sponsor);

        assertThat(details.person(sponsor).details()).isEqualTo(PersonDetails.of("—"));
        assertThat(details.person(sponsor).isErased()).isTrue();
        assertThat(everything()).doesNotContain("+45 12 34 56 78", "henrik@people.example");
    }

    @Test
    void keepsTheNameWhereSomethingThatIsKeptRestsOnIt() {
        var story = new GovernanceStory(portal);
        story.quorate(world, story.committee(world, engagement));
        part(world.clientMember().id());

        erasure.erase(world.clientMember().id());

        assertThat(details.person(world.clientMember().id()).name()).isEqualTo("Jonas Bro");
    }

    @Test
    void isRefusedForWhoeverCanLogInOrTakesPart() {
        Acting.as(world.manager());
        refused("identity.person-active", world.controller().id());
        people.deactivate(world.controller().id());
        refused("engagement.person-assigned", world.controller().id());
        part(world.controller().id());
        erasure.erase(world.controller().id());
        refused("identity.person-erased", world.controller().id());
    }

    @Test
    void isForTheOwnCompany() {
        Acting.as(world.manager());

        assertThatThrownBy(() -> erasure.erase(world.lead().id())).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> erasure.export(world.lead().id())).isInstanceOf(PersonNotFound.class);
    }

    /** Whose address an administrator writes down for somebody is not for them to decide. */
    @Test
    void touchesNothingOfAnotherCompanyThatHasTheSameAddress() throws Exception {
        var address = UUID.randomUUID() + "@people.example";
        Acting.as(world.lead());
        people.invite(new NewInvitation(address, "Somebody Else", Set.of(Role.COMMITTEE_MEMBER)));
        Acting.as(world.manager());
        var sponsor = details.add(new PersonDetails(
                "Henrik Ravn", "", "", "", address, List.of(), List.of(), null, WorkingHours.UNKNOWN));

        erasure.erase(sponsor);

        assertThat(everything()).contains(address);
    }

    @Test
    void exportsAllThatNamesThemAndNoSecret() {
        Acting.as(world.manager());

        var file = new String(erasure.export(world.clientMember().id()).content(), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("\"person.id\"", "Jonas Bro", "\"user_account.id\"", "\"assignment.person_id\"")
                .doesNotContain("password_hash");
    }

    private void part(PersonId person) {
        Acting.as(world.manager());
        assignments.assignments(engagement).stream()
                .filter(it -> it.person().id().equals(person) && it.until() == null)
                .forEach(it -> assignments.end(
                        engagement, it.id(), LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        if (people.ownPeople().stream().anyMatch(it -> it.id().equals(person) && it.active())) {
            people.deactivate(person);
        }
    }

    private void refused(String rule, PersonId person) {
        assertThatThrownBy(() -> erasure.erase(person))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static String everything() throws Exception {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.createStatement();
                var rows = query.executeQuery("select string_agg(t::text, ' ') from (select p::text t from person p"
                        + " union all select u::text from user_account u union all select i::text from invitation i"
                        + " union all select e::text from audit_entry e) as all_of_it")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
