package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.testing.DownloadedFile;
import org.gangway.testing.HttpScreen;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.ScreensAtWork;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Follows every link to a file on every page, over HTTP, as everybody who may and as those who may not. */
class DownloadsTest extends HttpTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?[?*]?");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CONSTANT = Pattern.compile("DownloadFile\\.([A-Z]{3,4})\\b");
    private static final String FIGURES = "service level,month,numerator,denominator\nunknown,2026-03,x,y\n";

    @Autowired
    ApplicationContext portal;

    @Autowired
    ScreensAtWork screens;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DemoStoryFixture story;

    @SuppressWarnings("NullAway.Init")
    private ForeignIds ids;

    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, Set<String>> kindsByMaker = new TreeMap<>();
    private final Map<String, String> linksByName = new LinkedHashMap<>();

    private record Link(String href, String words, List<String> makers) {}

    @BeforeEach
    void report() {
        story = DemoStoryFixture.in(portal);
        ids = new ForeignIds(story);
    }

    /** Those who negotiate in both languages, everybody else in one. */
    @Test
    void openForThoseWhoseTheyAreAndForNobodyElse() throws SQLException, IOException {
        for (var administrator : List.of(DemoStoryFixture.managerOf(story), DemoStoryFixture.leadOf(story))) {
            for (var role : Role.values()) {
                if (role.fits(administrator.side())) {
                    followAll(administrator, role);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(undriven())
                .as("makers of files that this test does not drive")
                .isEmpty();

        assertThat(linksByName).hasSizeGreaterThan(20);
        assertThat(given(visitor())).as("to nobody in particular").isEmpty();
        var stranger = visitor();
        stranger.login(account(World.create().lead(), Role.VENDOR_LEAD), PASSWORD);
        var theirs = HttpScreen.of(stranger, screens);
        assertThat(given(stranger)).as("to somebody else who is signed in").isEmpty();
        var shown = new ArrayList<String>();
        for (var path : paths(theirs, true)) {
            theirs.open(path);
            // a list of what they see themselves may be empty
            theirs.look(() -> links(theirs)).stream()
                    .filter(link -> !link.makers().contains("ListDownloads"))
                    .forEach(link -> shown.add(path + ": " + link.words()));
        }
        assertThat(shown).as("on pages of another vendor").isEmpty();
    }

    private void followAll(CurrentUser administrator, Role role) throws SQLException {
        var english = List.of(Role.values()).indexOf(role) % 2 == 0;
        for (var language : role.negotiates() ? List.of("en", "da") : List.of(english ? "en" : "da")) {
            var person = visitor();
            person.login(account(administrator, role), PASSWORD);
            person.get("/?lang=" + language);
            var screen = HttpScreen.of(person, screens);
            var who = administrator.side() + " " + role + " " + language;
            for (var path : paths(screen, role.negotiates())) {
                screen.open(path);
                if (role == Role.VENDOR_LEAD && path.endsWith("/performance/import")) {
                    tryOutAWrongFile(screen, language);
                }
                if (role == Role.VENDOR_LEAD && path.endsWith("/performance")) {
                    openFiles(screen);
                }
                if (role == Role.ADMINISTRATOR && path.equals("people")) {
                    screen.pressInGrid(language.equals("en") ? "Details" : "Oplysninger");
                }
                screen.look(() -> links(screen)).forEach(link -> follow(person, link, who + " " + path));
            }
        }
    }

    private static void tryOutAWrongFile(HttpScreen screen, String language) {
        screen.upload("wrong.csv", FIGURES);
        screen.press(language.equals("en") ? "Check the file" : "Afprøv filen");
    }

    /** Of the figure that both sides spoke about. */
    private void openFiles(HttpScreen screen) {
        screen.open("engagement/" + story.engagement() + "/performance?month="
                + story.month().plusMonths(1));
        screen.act(() -> screen.all(Button.class).stream()
                .filter(button -> button.hasClassName("gangway-discussion"))
                .filter(button -> !button.getText().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said about any figure"))
                .click());
    }

    private void follow(HttpVisitor person, Link link, String where) {
        var file = DownloadedFile.of(person.fetch("/" + link.href()));
        link.makers()
                .forEach(maker -> kindsByMaker
                        .computeIfAbsent(maker, _ -> new TreeSet<>())
                        .add(file.kind()));
        linksByName.putIfAbsent(file.name(), link.href());
        if (!file.faults().isEmpty()) {
            faults.put(where + ": " + link.words(), file.faults());
        }
    }

    /** What of the files that others followed is given to that visitor. */
    private List<String> given(HttpVisitor visitor) {
        return linksByName.entrySet().stream()
                .filter(link -> {
                    var answer = DownloadedFile.of(visitor.fetch("/" + link.getValue()));
                    return answer.status() == 200 || !answer.name().isEmpty();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Classes that put links to files on pages, with the kinds of files they name; without those that were followed. */
    private List<String> undriven() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var undriven = new ArrayList<String>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var maker = file.getFileName().toString().replace(".java", "");
                var code = Files.readString(file);
                if (code.contains("new DownloadLink(") && !maker.equals("DownloadLink")) {
                    var known = kindsByMaker.getOrDefault(maker, Set.of());
                    CONSTANT.matcher(code)
                            .results()
                            .map(constant -> constant.group(1).toLowerCase(java.util.Locale.ROOT))
                            .filter(kind -> !known.contains(kind))
                            .forEach(kind -> undriven.add(maker + " " + kind));
                    if (known.isEmpty()) {
                        undriven.add(maker);
                    }
                }
            }
            return undriven;
        }
    }

    private static List<Link> links(HttpScreen screen) {
        return screen.all(DownloadLink.class).stream()
                .map(link -> new Link(link.getHref(), link.getText(), makersOf(link)))
                .toList();
    }

    private static List<String> makersOf(DownloadLink link) {
        return Stream.iterate(
                        link.getParent(),
                        Optional::isPresent,
                        parent -> parent.get().getParent())
                .map(parent -> parent.get().getClass().getSimpleName())
                .toList();
    }

    /** Of every page; for every month and meeting of the story, or for one. */
    private Set<String> paths(HttpScreen screen, boolean every) throws SQLException {
        var templates = screen.look(() ->
                RouteConfiguration.forRegistry(
                                screen.screen().getInternals().getRouter().getRegistry())
                        .getAvailableRoutes()
                        .stream()
                        .map(RouteData::getTemplate)
                        .toList());
        var paths = new LinkedHashSet<String>();
        for (var template : templates) {
            var open = List.of(template);
            for (var parameter : PARAMETER.matcher(template).results().toList()) {
                var known = values(parameter.group(1));
                var values = every || known.isEmpty() ? known : List.of(known.getLast());
                open = open.stream()
                        .flatMap(path -> values.stream().map(value -> path.replace(parameter.group(), value)))
                        .toList();
            }
            paths.addAll(open);
        }
        return paths;
    }

    private List<String> values(String parameter) throws SQLException {
        return switch (parameter) {
            case "month" ->
                column(
                        "select distinct to_char(month, 'YYYY-MM') from monthly_statement where engagement_id = ? order by 1");
            case "meeting" -> column("select id from meeting where engagement_id = ? order by starts_at");
            case "year" -> List.of(Integer.toString(story.month().getYear()));
            case "number" -> List.of("1");
            case "person" -> List.of(story.lead().toString());
            default -> List.of(ids.called(parameter).orElseGet(UUID::randomUUID).toString());
        };
    }

    private List<String> column(String query) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.prepareStatement(query)) {
            statement.setObject(1, story.engagement());
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
