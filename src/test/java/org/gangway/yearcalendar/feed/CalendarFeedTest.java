package org.gangway.yearcalendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.paragraph.OriginalText;
import org.gangway.testing.HttpTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.festival.FestivalService;
import org.gangway.yearcalendar.festival.NewFestival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@UseCase("UC-57")
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTest extends HttpTest {

    private final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(20);

    @Autowired
    ApplicationContext portal;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    FestivalService festivals;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void celebrate() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
        Acting.as(
                world.lead(),
                () -> festivals.tell(
                        engagement,
                        new NewFestival(
                                "Ganesh Chaturthi",
                                soon,
                                soon.plusDays(2),
                                OriginalText.of("Families bring the god home; many are late.", Locale.ENGLISH))));
        Acting.asNobody();
    }

    private String address(CurrentUser user) {
        var address = Acting.as(user, feeds::renew);
        Acting.asNobody();
        return "/" + address.path();
    }

    private static List<String> summaries(String text) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(text)).getComponents(Component.VEVENT).stream()
                        .map(it -> ((VEvent) it)
                                .getProperty(Property.SUMMARY)
                                .map(Property::getValue)
                                .orElse(""))
                        .toList();
    }

    @Test
    void showsACalendarProgramWhatItsOwnerSees() throws IOException, ParserException {
        var answer = visitor().get(address(world.manager()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(summaries(answer.body())).contains("Ganesh Chaturthi");
        assertThat(summaries(visitor().get(address(world.otherLead())).body()))
                .as("a vendor who has nothing to do with it")
                .doesNotContain("Ganesh Chaturthi");
    }

    @Test
    void saysTheSameAgainAndThatNothingChanged() {
        var address = address(world.manager());
        var first = visitor().get(address);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor().get(address).body()).isEqualTo(first.body());
        var again = visitor().with("If-None-Match", tag).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        Acting.as(
                world.manager(),
                () -> festivals.tell(
                        engagement,
                        new NewFestival(
                                "Fastelavn", soon, soon, OriginalText.of("Barrels and buns.", Locale.ENGLISH))));
        Acting.asNobody();
        assertThat(visitor().with("If-None-Match", tag).get(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsNowhereOnceItWasRenewedOrStopped() {
        var before = address(world.manager());
        var now = address(world.manager());
        assertThat(visitor().get(before).statusCode()).isEqualTo(404);
        assertThat(visitor().get(now).statusCode()).isEqualTo(200);
        Acting.as(world.manager(), () -> {
            feeds.stop();
            return true;
        });
        Acting.asNobody();
        assertThat(visitor().get(now).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsNowhereOnceItsOwnerHasLeft() throws SQLException {
        var address = address(world.lead());
        assertThat(visitor().get(address).statusCode()).isEqualTo(200);
        try (var owner = TestDatabase.owner().connect();
                var shut = owner.createStatement()) {
            shut.execute("update person set until_day = date '2020-01-01' where id = '"
                    + world.lead().id().value() + "'");
        }
        assertThat(visitor().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void hidesWhatItsOwnerTakesNoPartInAnyMore() throws IOException, ParserException, SQLException {
        var address = address(world.vendorMember());
        assertThat(summaries(visitor().get(address).body())).contains("Ganesh Chaturthi");
        try (var owner = TestDatabase.owner().connect();
                var end = owner.createStatement()) {
            end.execute("update assignment set until_day = from_day - 1 where person_id = '"
                    + world.vendorMember().id().value() + "'");
        }
        assertThat(summaries(visitor().get(address).body())).isEmpty();
    }

    @Test
    void isNeitherInTheLogNorOnAPageAboutAFault(CapturedOutput output) {
        var address = address(world.manager());
        var token = address.replaceFirst(".*/(.*)\\.ics", "$1");
        visitor().get(address);
        var wrong = address.replace(token, token.substring(1));
        var missing = visitor().get(wrong);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
        var beside = visitor().get(address.replace(".ics", ".html"));
        assertThat(beside.body()).doesNotContain(token);
        assertThat(output.getAll()).doesNotContain(token, token.substring(1));
    }
}
