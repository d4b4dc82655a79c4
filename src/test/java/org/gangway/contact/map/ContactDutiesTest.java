package org.gangway.contact.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.RecordedStatements;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits for whoever holds a place of a map. */
@ModuleTest
@UseCase("UC-26")
class ContactDutiesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 15);

    @Autowired
    ApplicationContext application;

    @Autowired
    CounterpartService counterparts;

    @Autowired
    CounterpartMapService maps;

    @Autowired
    ContactDuties duties;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void open() throws SQLException {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
        draw(UsualTier.SERVICE_MANAGEMENT, world.lead());
        draw(UsualTier.FINANCE, world.vendorController());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void asksNothingOfWhoWasNamedThisQuarter() {
        assertThat(of(world.manager())).isEmpty();
    }

    /** One of two pairs is enough to confirm; each is to be spoken in. */
    @Test
    void asksToConfirmOnceAndToSpeakWithEachOpposite() throws SQLException {
        holdSince(LONG_AGO);

        var name = of(world.manager()).getFirst().engagementName();
        assertThat(of(world.manager()))
                .containsExactlyInAnyOrder(
                        new ContactDuty(GapKind.NOT_CONFIRMED, engagement, name, "", Optional.empty()),
                        overdue(name, world.lead()),
                        overdue(name, world.vendorController()));

        Acting.as(world.manager(), () -> {
            maps.confirm(engagement, world.manager().id());
            return true;
        });
        assertThat(of(world.manager())).extracting(ContactDuty::kind).containsOnly(GapKind.CADENCE_OVERDUE);
        assertThat(of(world.vendorController())).hasSize(2);
        assertThat(of(world.clientMember())).isEmpty();
    }

    /** Home says no other than the map. */
    @Test
    void agreesWithTheMap() throws SQLException {
        holdSince(LONG_AGO);

        var gaps = Acting.as(world.manager(), () -> maps.map(engagement))
                .gaps()
                .filter(gap -> gap.kind() == GapKind.CADENCE_OVERDUE)
                .toList();
        assertThat(of(world.manager()).stream().filter(it -> it.kind() == GapKind.CADENCE_OVERDUE))
                .hasSameSizeAs(gaps)
                .allSatisfy(it -> assertThat(it.since()).contains(LONG_AGO));
    }

    @Test
    void needsOneStatementHoweverManyPlacesThereAre() throws SQLException {
        holdSince(LONG_AGO);

        var recorded = RecordedStatements.during(() -> of(world.manager()));

        assertThat(recorded.statements().stream().filter(sql -> sql.contains("counterpart")))
                .hasSize(1);
        assertThat(recorded.statements()).noneMatch(sql -> sql.contains("from engagement_site"));
    }

    private ContactDuty overdue(String name, CurrentUser opposite) {
        return new ContactDuty(GapKind.CADENCE_OVERDUE, engagement, name, opposite.name(), Optional.of(LONG_AGO));
    }

    private List<ContactDuty> of(CurrentUser user) {
        return Acting.as(user, duties::mine);
    }

    private void draw(UsualTier tier, CurrentUser opposite) {
        Acting.as(
                world.manager(),
                () -> counterparts.draw(
                        engagement,
                        new NewCounterpart(
                                tier.name(),
                                tier.cadenceWeeks(),
                                world.manager().id(),
                                opposite.id())));
    }

    private void holdSince(LocalDate day) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var change = owner.createStatement()) {
            change.execute("update counterpart set from_day = '" + day + "' where engagement_id = '"
                    + engagement.value() + "'");
            change.execute("update counterpart_holder set from_day = '" + day
                    + "' where counterpart_id in (select id from counterpart where engagement_id = '"
                    + engagement.value() + "')");
        }
    }
}
