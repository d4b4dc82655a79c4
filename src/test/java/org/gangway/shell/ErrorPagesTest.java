package org.gangway.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import java.util.Locale;
import java.util.UUID;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"log", "engagement/nonsense/overview", "engagement/%s/overview"})
    void standInTheUsualFrameWithATitle(String path) {
        signIn(World.create().clientMember());

        open(path.replace("%s", UUID.randomUUID().toString()));

        assertThat(shown()).contains("The page does not exist, or you do not have access");
        assertThat(title()).isEqualTo("The page does not exist, or you do not have access · Gangway");
        assertThat(frames()).isOne();
    }

    @Test
    void haveDanishTitlesForDanes() {
        signIn(World.create().clientMember(), Locale.of("da", "DK"));

        open("log");

        assertThat(title()).isEqualTo("Siden findes ikke, eller du har ikke adgang · Gangway");
        assertThat(frames()).isOne();
    }

    private static String title() {
        return String.valueOf(UI.getCurrent().getInternals().getTitle());
    }

    private static int frames() {
        return _find(SideNav.class).size();
    }
}
