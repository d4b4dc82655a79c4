package org.gangway.testing.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.GangwayApplication;
import org.gangway.testing.large.LargeDatabase;
import org.gangway.testing.large.LargeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/**
 * How long the server works on a click with the large set: through Chromium, each click beside the time of hand-written
 * SQL for what it shows. See docs/speed.md.
 */
@SpringBootTest(
        classes = GangwayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gangway.demo=false", "vaadin.productionMode=true"})
@Import({LargeDatabase.class, RequestTimes.class})
public class ClickBenchmark {

    private static final int ROUNDS = Integer.getInteger("gangway.rounds", 25);
    /** The names of the clicks to measure, with commas; all of them where there is none. */
    private static final List<String> ONLY =
            List.of(System.getProperty("gangway.clicks", "").split(",", -1));

    private static final int WARM_UP = Integer.getInteger("gangway.warm-up", 12);

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private final Map<Click, List<RequestTimes.Spent>> spent = new LinkedHashMap<>();
    private final Map<Click, List<Long>> plain = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        try {
            FrontEnd.unpack();
            var benchmark = new ClickBenchmark();
            new TestContextManager(ClickBenchmark.class).prepareTestInstance(benchmark);
            benchmark.run();
            System.exit(0);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws SQLException {
        var begin = System.nanoTime();
        LargeSet.fill(application);
        say(String.format(Locale.ROOT, "filled in %.0f s", (System.nanoTime() - begin) / 1e9));
        Runtime.getRuntime().addShutdownHook(new Thread(this::report));
        clickAs(LargeSet.MANAGER);
        clickAs(LargeSet.lead(3));
    }

    private void clickAs(String email) throws SQLException {
        var browser = Chromium.open("http://localhost:" + port, Locale.ENGLISH, Screen.WIDE);
        var browserPerson =
                new BrowserPerson(browser, new BrowserWords(Locale.ENGLISH, "DK"), Screen.WIDE, new Findings());
        browserPerson.open("/login");
        browserPerson.typeIn(email, LargeSet.PASSWORD);
        browserPerson.page().waitForURL(address -> !address.contains("/login"));
        browserPerson.settle();
        try (var database = LargeSet.app().connect()) {
            var place = Place.of(database, email);
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                say("round " + round);
                for (var click : Click.values()) {
                    if (click.isFor(email) && (ONLY.equals(List.of("")) || ONLY.contains(click.name()))) {
                        click(browserPerson, database, place.of(round), click, round >= WARM_UP);
                    }
                }
            }
        }
        browserPerson.leave();
    }

    private void click(BrowserPerson browserPerson, Connection database, Place.Round place, Click click, boolean counts)
            throws SQLException {
        RequestTimes.take();
        click.action(browserPerson, place);
        browserPerson.settle();
        var server = RequestTimes.take();
        var sql = place.time(database, click.sql());
        if (counts) {
            spent.computeIfAbsent(click, _ -> new ArrayList<>()).add(server);
            plain.computeIfAbsent(click, _ -> new ArrayList<>()).add(sql);
        }
    }

    private void report() {
        say("load "
                + java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        say("| click | p50 ms | p95 ms | processor p50 ms | SQL p50 ms | p50 / SQL |\n|---|---|---|---|---|---|");
        var all = new ArrayList<Long>();
        spent.forEach((click, times) -> {
            var wall = times.stream().map(RequestTimes.Spent::wall).toList();
            all.addAll(wall);
            line(click.words(), wall, times, plain.getOrDefault(click, List.of()));
        });
        say("| all | %s | %s | | | |".formatted(milliseconds(all, 50), milliseconds(all, 95)));
    }

    private static void line(String words, List<Long> wall, List<RequestTimes.Spent> times, List<Long> sql) {
        var processor = times.stream().map(RequestTimes.Spent::processor).toList();
        say(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %.0f |",
                words,
                milliseconds(wall, 50),
                milliseconds(wall, 95),
                milliseconds(processor, 50),
                milliseconds(sql, 50),
                (double) percentile(wall, 50) / Math.max(1, percentile(sql, 50))));
    }

    private static String milliseconds(List<Long> nanos, int percent) {
        return String.format(Locale.ROOT, "%.1f", percentile(nanos, percent) / 1e6);
    }

    /** The nearest rank. */
    private static long percentile(List<Long> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }

    /** Which engagements a person goes through. */
    record Place(UUID party, UUID user, List<UUID> engagements) {

        static Place of(Connection database, String email) throws SQLException {
            UUID user;
            UUID party;
            act(database, "", "", "on");
            try (var query = database.prepareStatement(
                    "select id, party_id from person join user_account a using (id) where a.email = ?")) {
                query.setString(1, email);
                try (var row = query.executeQuery()) {
                    row.next();
                    user = row.getObject(1, UUID.class);
                    party = row.getObject(2, UUID.class);
                }
            }
            act(database, party.toString(), user.toString(), "off");
            var engagements = new ArrayList<UUID>();
            try (var query = database.createStatement();
                    var rows = query.executeQuery("select id from engagement order by name")) {
                while (rows.next()) {
                    engagements.add(rows.getObject(1, UUID.class));
                }
            }
            return new Place(party, user, engagements);
        }

        private static void act(Connection database, String party, String user, String system) throws SQLException {
            try (var query = database.prepareStatement("select set_config('gangway.party', ?, false),"
                    + " set_config('gangway.user', ?, false), set_config('gangway.system', ?, false)")) {
                query.setString(1, party);
                query.setString(2, user);
                query.setString(3, system);
                query.execute();
            }
        }

        Round of(int round) {
            return new Round(this, engagements.get(round * 7 % engagements.size()), round);
        }

        /** Each round has an engagement of its own. */
        record Round(Place place, UUID engagement, int number) {

            String path(String rest) {
                return "/engagement/" + engagement + "/" + rest;
            }

            String month() {
                return java.time.YearMonth.now(java.time.ZoneOffset.UTC)
                        .minusMonths(3 + number % 12)
                        .toString();
            }

            /** All rows fetched, as somebody would who writes the query for this one page. */
            long time(Connection database, String sql) throws SQLException {
                var begin = System.nanoTime();
                try (var query = database.createStatement();
                        var rows = query.executeQuery(sql.replace(":engagement", "'" + engagement + "'")
                                .replace(":party", "'" + place.party + "'")
                                .replace(":user", "'" + place.user + "'")
                                .replace(":month", "'" + month() + "-01'"))) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            rows.getString(column);
                        }
                    }
                }
                return System.nanoTime() - begin;
            }
        }
    }
}
