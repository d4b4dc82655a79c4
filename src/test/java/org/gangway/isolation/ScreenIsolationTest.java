package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Opens every address of the portal with ids of an engagement that the reader has no part in. */
class ScreenIsolationTest extends ViewTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?[?*]?");

    @Autowired
    ApplicationContext portal;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DemoStoryFixture story;

    @SuppressWarnings("NullAway.Init")
    private ForeignIds ids;

    @BeforeEach
    void report() {
        story = DemoStoryFixture.in(portal);
        ids = new ForeignIds(story);
    }

    @Test
    void showsNothingOfOthersToAnotherVendor() {
        signIn(World.create().otherLead());
        var wrong = new TreeMap<String, String>();
        var routes = routes();
        for (var route : routes) {
            var path = path(route);
            open(path);
            var target = shownClass();
            if (route.getTemplate().contains(":engagement") && !HasErrorParameter.class.isAssignableFrom(target)) {
                wrong.put(path, "shows " + target.getSimpleName());
            }
            story.secrets().stream().filter(shown()::contains).forEach(secret -> wrong.put(path, "says " + secret));
        }

        assertThat(routes).extracting(RouteData::getTemplate).anyMatch(template -> template.contains(":engagement"));
        assertThat(wrong).isEmpty();
    }

    /** Or else the test above would prove nothing. */
    @Test
    void showsThemToWhomTheyBelong() {
        signIn(org.gangway.demo.DemoStoryFixture.leadOf(story));
        var refused = routes().stream()
                .filter(route -> route.getTemplate().contains(":engagement"))
                .map(this::path)
                .filter(path -> {
                    open(path);
                    return HasErrorParameter.class.isAssignableFrom(shownClass());
                })
                .toList();

        assertThat(refused).isEmpty();
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheDoor() {
        var nobody = new TreeMap<String, String>();
        for (var route : doorsBehindTheDoor()) {
            signIn(World.create().otherLead());
            open("login");
            Acting.asNobody();
            open(path(route));
            nobody.put(path(route), shownClass().getSimpleName());
        }

        assertThat(nobody)
                .isNotEmpty()
                .allSatisfy((path, view) -> assertThat(view).as(path).isEqualTo("LoginView"));
    }

    private List<RouteData> doorsBehindTheDoor() {
        signIn(World.create().otherLead());
        return routes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .toList();
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes();
    }

    private String path(RouteData route) {
        return PARAMETER.matcher(route.getTemplate()).replaceAll(match -> value(match.group(1)));
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "month" -> story.month().toString();
            case "year" -> String.valueOf(story.month().getYear());
            case "number" -> "1";
            default -> ids.called(parameter).orElseGet(UUID::randomUUID).toString();
        };
    }

    private static Class<?> shownClass() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass();
    }
}
