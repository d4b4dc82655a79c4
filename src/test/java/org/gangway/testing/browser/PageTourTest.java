package org.gangway.testing.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * People of the demo go through every page that links lead them to, on screens and in languages of their own: each page is
 * photographed, asked by axe where it is wide, and searched for words of another language and for what sticks out.
 *
 * <p>{@code -Dgangway.tour=karen:de:large,meera:ar:narrow} goes as others.
 */
@Tag("walk")
@TestPropertySource(properties = {"gangway.demo=true", EmptyDatabase.NAME + "=tour"})
class PageTourTest extends BrowserTest {

    private static final String PASSWORD_OF_DEMO = "gangway demo 2026";
    /** Words of the demo's people that are also words of the portal. */
    private static final List<String> NAMES_IN_THE_DEMO = List.of("Accounting close", "Collection effectiveness");

    private static final Pattern PARAMETER = Pattern.compile(":\\w+(\\([^/]*\\))?[?*]?");
    private static final String USUAL = "karen:en:wide,meera:en:narrow,jonas:da:dark,rohan:da:narrow";

    @Autowired
    private WebApplicationContext context;

    @Test
    void findsNothingWrongOnAnyPage() {
        NAMES_IN_THE_DEMO.forEach(UserData::typed);
        var kinds = kinds();
        var seen = new TreeSet<String>();
        for (var tourist : System.getProperty("gangway.tour", USUAL).split(",", -1)) {
            seen.addAll(tour(tourist.split(":", -1), kinds));
        }
        assertThat(seen).as("every page that somebody signed in can open").containsAll(kinds);
    }

    /** Of all pages behind the door: such as {@code /engagement/*}{@code /terms}. */
    private Set<String> kinds() {
        var servlet = new VaadinServletContext(requireNonNull(context.getServletContext()));
        return ApplicationRouteRegistry.getInstance(servlet).getRegisteredRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(route -> "/" + PARAMETER.matcher(route.getTemplate()).replaceAll("*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tour(String[] tourist, Set<String> kinds) {
        var person = person(Locale.forLanguageTag(tourist[1]), "DK", screen(tourist[2]));
        person.open("/login");
        person.typeIn(email(tourist[0]), PASSWORD_OF_DEMO);
        person.page().waitForURL(address -> !address.contains("/login"));
        var seen = new PageTour(person).from("/", kinds);
        person.leave();
        return seen;
    }

    private static String email(String name) {
        return name + (List.of("meera", "rohan").contains(name) ? "@sahyadri.example" : "@tangbjerg.example");
    }

    private static Screen screen(String name) {
        return switch (name) {
            case "wide" -> Screen.WIDE;
            case "narrow" -> Screen.NARROW;
            case "dark" -> Screen.DARK;
            case "large" -> Screen.LARGE;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
