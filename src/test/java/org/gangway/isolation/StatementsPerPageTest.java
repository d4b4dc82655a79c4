package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.CurrentUser;
import org.gangway.testing.RecordedStatements;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often every page asks the database when somebody goes to it, as written down in {@code statements-per-page.txt}: what is fast with
 * the demonstration must stay so with a thousand engagements.
 */
class StatementsPerPageTest extends ViewTest {

    private static final Path SEEN = Path.of("target", "statements-per-page.txt");

    private static final String ELSEWHERE = "company";

    @Autowired
    ApplicationContext portal;

    @Test
    void asksNoMoreThanIsWrittenDown() throws IOException {
        var story = DemoStoryFixture.in(portal);
        var found = new LinkedHashMap<String, List<String>>();
        walk("client", DemoStoryFixture.managerOf(story), story, found);
        walk("vendor", DemoStoryFixture.leadOf(story), story, found);
        write(found);

        var more = new TreeSet<String>();
        var limits = limits();
        found.forEach((page, statements) -> {
            var limit = limits.getOrDefault(page, 0);
            if (statements.size() > limit) {
                more.add(page + ": " + statements.size() + " statements, at most " + limit + " are written down");
            }
        });
        assertThat(more).isEmpty();
        assertThat(limits.keySet()).as("pages that are there").isSubsetOf(found.keySet());
    }

    private void walk(String side, CurrentUser user, DemoStoryFixture story, Map<String, List<String>> found) {
        signIn(user);
        var addresses = new PageAddresses(story);
        for (var route : RouteConfiguration.forSessionScope().getAvailableRoutes()) {
            var address = addresses.of(route);
            // what a session reads once
            open(address);
            open(address.equals(ELSEWHERE) ? "profile" : ELSEWHERE);
            var recorded = RecordedStatements.during(() -> asOneRequest(() -> {
                open(address);
                MockVaadin.clientRoundtrip(false);
            }));
            found.put(side + " " + route.getTemplate(), recorded.statements());
        }
    }

    private static void asOneRequest(Runnable work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static Map<String, Integer> limits() throws IOException {
        var limits = new LinkedHashMap<String, Integer>();
        try (var file = StatementsPerPageTest.class.getResourceAsStream("statements-per-page.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        var space = line.lastIndexOf(' ');
                        limits.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
                    });
        }
        return limits;
    }

    /** For whoever wants to know what a page asks, and for the next edition of the limits. */
    private static void write(Map<String, List<String>> found) throws IOException {
        var lines = new ArrayList<String>();
        found.forEach((page, statements) -> lines.add(page + " " + statements.size()));
        lines.add("");
        found.forEach((page, statements) -> {
            lines.add("# " + page);
            new TreeSet<>(statements)
                    .forEach(sql -> lines.add("    " + Collections.frequency(statements, sql) + "  " + sql));
        });
        Files.createDirectories(SEEN.getParent());
        Files.write(SEEN, lines);
    }
}
