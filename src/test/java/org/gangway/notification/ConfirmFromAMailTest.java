package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartService;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Once a quarter a mail asks, and one click answers. */
@UseCase("UC-64")
class ConfirmFromAMailTest extends ViewTest {

    private static final Pattern LINK = Pattern.compile("still-right/[A-Za-z0-9_-]+");

    @Autowired
    ApplicationContext portal;

    @Autowired
    CounterpartService counterparts;

    @Autowired
    CounterpartMapService maps;

    @Autowired
    ConfirmationMails mails;

    @Autowired
    Clock clock;

    private World world;
    private EngagementId engagement;
    private LocalDate nextQuarter;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
        nextQuarter = LocalDate.now(clock.withZone(ZoneOffset.UTC))
                .with(IsoFields.DAY_OF_QUARTER, 1)
                .plusMonths(3);
        Acting.as(world.manager());
        counterparts.draw(
                engagement,
                new NewCounterpart(
                        "FINANCE", 6, world.manager().id(), world.lead().id()));
        Acting.asNobody();
    }

    @Test
    void oneClickConfirmsAndTheLinkDoesNothingElse() {
        mails.round(clock.instant());
        assertThat(links(world.manager())).as("drawn this quarter").isEmpty();

        send(nextQuarter.plusDays(3));
        send(nextQuarter.plusDays(3));
        at(nextQuarter.plusDays(3), () -> {
            var links = links(world.manager());
            assertThat(links).as("one, however often the job runs").hasSize(1);
            assertThat(links(world.lead())).hasSize(1).doesNotContainAnyElementsOf(links);
            assertThat(confirmed(world.manager())).isZero();

            signIn(world.auditor());
            open(links.getFirst());
            assertThat(shown()).contains("you are still the one to turn to in Accounting close from Pune");
            assertThat(confirmed(world.manager())).isOne();
            assertThat(confirmed(world.lead())).isZero();
            open(links.getFirst());
            assertThat(shown()).contains("Thank you.");
            assertThat(confirmed(world.manager())).isOne();

            open("still-right/nothing-that-anybody-was-sent");
            assertThat(shown()).contains("This link leads nowhere");
        });
    }

    @Test
    void aLinkOfAQuarterThatIsOverLeadsNowhere() {
        send(nextQuarter.plusDays(3));
        var link = links(world.lead()).getFirst();

        at(nextQuarter.plusMonths(3), () -> {
            signIn(world.auditor());
            open(link);
            assertThat(shown()).contains("This link leads nowhere");
            assertThat(confirmed(world.lead())).isZero();
        });
    }

    @Test
    void nobodyIsAskedWhoHasConfirmedInThePortal() {
        at(nextQuarter.plusDays(1), () -> {
            Acting.as(world.lead());
            maps.confirm(engagement, world.lead().id());
            Acting.asNobody();
        });
        send(nextQuarter.plusDays(2));
        assertThat(links(world.lead())).isEmpty();
        assertThat(links(world.manager())).hasSize(1);
    }

    private void send(LocalDate day) {
        mails.round(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static void at(LocalDate day, Runnable work) {
        PortalClock.at(day.atTime(10, 0).toInstant(ZoneOffset.UTC), work);
    }

    private static List<String> links(CurrentUser reader) {
        var links = new ArrayList<String>();
        query("select body from outgoing_mail where recipient = '" + reader.id().value() + "@people.example'")
                .forEach(body -> LINK.matcher(body).results().forEach(it -> links.add(it.group())));
        return links;
    }

    private static long confirmed(CurrentUser person) {
        return Long.parseLong(query("select count(*) from contact_confirmation where person_id = '"
                        + person.id().value() + "'")
                .getFirst());
    }

    private static List<String> query(String question) {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var found = statement.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
