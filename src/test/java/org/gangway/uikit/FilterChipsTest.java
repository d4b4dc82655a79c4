package org.gangway.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangway.engagement.EngagementStatus;
import org.gangway.language.Msg;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterChipsTest extends ViewTest {

    private final List<Set<EngagementStatus>> heard = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private FilterChips<EngagementStatus> chips;

    @BeforeEach
    void show() {
        signIn(World.create().manager(), Locale.UK);
        chips = new FilterChips<>(Msg.shell_menu(), EngagementStatus.class, heard::add);
        UI.getCurrent().add(chips);
    }

    @Test
    void offersEveryValueAsAButtonThatIsNotPressed() {
        assertThat(_find(chips, Button.class)).hasSameSizeAs(EngagementStatus.values());
        assertThat(pressed()).containsOnly("false");
        assertThat(chips.getElement().getAttribute("role")).isEqualTo("group");
        assertThat(chips.getElement().getAttribute("aria-label")).isEqualTo(ScreenTexts.say(Msg.shell_menu()));
    }

    @Test
    void staysPressedUntilItIsPressedAgain() {
        var first = _find(chips, Button.class).getFirst();

        _click(first);
        assertThat(pressed().getFirst()).isEqualTo("true");
        _click(first);

        assertThat(pressed()).containsOnly("false");
        assertThat(heard).containsExactly(EnumSet.of(EngagementStatus.OPEN), Set.of());
    }

    @Test
    void tellsNobodyWhatAnAddressChose() {
        chips.choose(EnumSet.allOf(EngagementStatus.class));

        assertThat(pressed()).containsOnly("true");
        assertThat(heard).isEmpty();
    }

    @Test
    void handsOutACopy() {
        chips.choose(EnumSet.of(EngagementStatus.OPEN));

        chips.chosen().clear();

        assertThat(chips.chosen()).containsExactly(EngagementStatus.OPEN);
    }

    private List<String> pressed() {
        return _find(_get(FilterChips.class), Button.class).stream()
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }
}
