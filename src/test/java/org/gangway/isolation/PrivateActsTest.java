package org.gangway.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.isolation.PrivateActs.PrivateAct;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** After every act in private, whoever signs in for the other party finds nothing of it, whatever they open. */
class PrivateActsTest extends ViewTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?[?*]?");

    @Autowired
    ApplicationContext portal;

    @Autowired
    LogService log;

    @SuppressWarnings("NullAway.Init") // filled before each test
    private World world;

    @BeforeEach
    void fillWorld() {
        world = World.create();
    }

    @Test
    void areNowhereToBeFoundByTheOtherParty() throws SQLException {
        var acts = new PrivateActs(portal, world);
        var found = new ArrayList<String>();
        var unseen = new ArrayList<PrivateAct>();
        for (var act : acts.all()) {
            if (act.takesBack()) {
                found.addAll(onPages(acts, unseen));
            }
            var reader = reader(act);
            var entries = reader.entries();
            var news = reader.newsToldToParty();
            Acting.as(act.by());
            act.deed().run();
            var told = reader.entries() - entries;
            if (told != 0 && !act.isShared()) {
                found.add(act + ": " + told + " entries of the log");
            }
            if (reader.newsToldToParty() != news && !act.isShared()) {
                found.add(act + ": news to the other party");
            }
            places(reader).forEach(place -> found.add(act + ": " + place));
            unseen.add(act);
        }
        found.addAll(onPages(acts, unseen));

        assertThat(found).isEmpty();
        assertThat(logged()).as("what the own party reads in its log").isEqualTo(PrivateActs.LOGGED);
        assertThat(read(acts)).as("or else nothing would be proved").contains("a page");
    }

    /** Of the party that did them. */
    private Set<String> logged() {
        Acting.as(world.manager());
        return log.all(PageRequest.of(0, 200)).stream()
                .filter(AuditEntry::ownPartyOnly)
                .map(AuditEntry::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private OtherPartyReader reader(PrivateAct act) {
        return new OtherPartyReader(other(act), act.secret());
    }

    private CurrentUser other(PrivateAct act) {
        return withEveryRole(act.by().side() == Side.CLIENT ? world.lead() : world.manager());
    }

    private static List<String> places(OtherPartyReader reader) throws SQLException {
        var places = new ArrayList<>(reader.tables());
        places.addAll(reader.mails());
        places.addAll(reader.news());
        return places;
    }

    /** What was done in private since the pages were looked at last, while it is still there; with them it is looked at. */
    private List<String> onPages(PrivateActs acts, List<PrivateAct> unseen) {
        var found = new ArrayList<String>();
        for (var side : Side.values()) {
            unseen.stream()
                    .filter(act -> act.by().side() == side)
                    .reduce((_, last) -> last)
                    .ifPresent(last -> pages(reader(last), acts, other(last))
                            .forEach(place -> found.add("up to " + last + ": " + place)));
        }
        unseen.clear();
        return found;
    }

    /** By the party that did the first of them. */
    private List<String> read(PrivateActs acts) {
        var own = acts.all().getFirst();
        return pages(new OtherPartyReader(own.by(), own.secret()), acts, own.by()).stream()
                .map(place -> place.substring(0, 6))
                .toList();
    }

    private List<String> pages(OtherPartyReader reader, PrivateActs acts, CurrentUser user) {
        signIn(user);
        var ids = ids(acts);
        var places = new ArrayList<String>();
        for (var route : RouteConfiguration.forSessionScope().getAvailableRoutes()) {
            var path = path(route, ids);
            open(path);
            if (reader.finds(shown()) || reader.finds(String.join(" ", texts()))) {
                places.add("a page " + path);
            }
            _find(DownloadLink.class).stream()
                    .filter(link -> reader.finds(reader.file(link)))
                    .forEach(link -> places.add("the file " + link.getText() + " of " + path));
        }
        leaveSession();
        return places;
    }

    private void leaveSession() {
        com.github.mvysny.kaributesting.v10.MockVaadin.tearDown();
    }

    private ForeignIds ids(PrivateActs acts) {
        return new ForeignIds(new DemoStoryFixture(
                acts.engagement().value(),
                world.client().value(),
                world.vendor().value(),
                world.lead().id().value(),
                world.manager().id().value(),
                YearMonth.of(2026, 3)));
    }

    private static String path(RouteData route, ForeignIds ids) {
        return PARAMETER.matcher(route.getTemplate()).replaceAll(match -> value(match.group(1), ids));
    }

    private static String value(String parameter, ForeignIds ids) {
        return switch (parameter) {
            case "month" -> "2026-03";
            case "year" -> "2026";
            case "number" -> "1";
            default -> ids.called(parameter).orElseGet(UUID::randomUUID).toString();
        };
    }

    /** Every role that people of that side can have. */
    private static CurrentUser withEveryRole(CurrentUser user) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                EnumSet.copyOf(Arrays.stream(Role.values())
                        .filter(role -> user.side() == Side.CLIENT || role != Role.OUTSOURCING_MANAGER)
                        .toList()),
                Objects.requireNonNull(user.language()),
                user.formats(),
                user.zone());
    }
}
