package org.gangway.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.Waterfall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@UseCase("UC-16")
class MonthWaterfallTest extends ViewTest {

    private static final String BAR = "event.target.closest('[data-bar]')?.dataset.bar ?? ''";
    private static final String ON_KEY =
            "(event.key === 'Enter' || event.key === ' ') && (" + BAR + ") !== '' && (event.preventDefault(), true)";

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void prepareAMonthThatHitsTheCap() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(SettlementStory.JANUARY, "90", "90");
        story.as(
                world.manager(),
                () -> context.getBean(SettlementService.class).prepare(story.engagement(), SettlementStory.JANUARY));
        Acting.asNobody();
    }

    @Test
    void drawsFeeCreditsCutAndNetInOrder() {
        signIn(world.manager());
        open(statement());

        var svg = picture("upright").getProperty("innerHTML");

        // credits of 28,800 and 19,200; the cap is 40,000
        assertThat(svg)
                .containsSubsequence(
                        "400,000.00",
                        "−28,800.00",
                        "−19,200.00",
                        "Not deducted: cap for the month: +8,000.00",
                        "360,000.00")
                .contains("aria-label=\"Close tasks on time: −28,800.00. Explain\"");
        assertThat(shown()).contains("January 2025 in DKK: each bar opens its explanation.", "begin at 320,000.00");
    }

    @Test
    void opensTheExplanationOfABarByClickAndByKey() {
        signIn(world.clientMember());
        open(statement());

        choose("upright", "click", "1");
        assertThat(dialog()).contains("Close tasks on time: credit of");
        _get(Dialog.class).close();

        choose("lying", "keydown", "3");
        assertThat(dialog()).contains("Cap for the month’s credits");
        _get(Dialog.class).close();

        choose("upright", "click", "0");
        assertThat(dialog()).contains("The monthly fee is");
    }

    @Test
    void ignoresWhatNoBarSends() {
        signIn(world.clientMember());
        open(statement());

        choose("upright", "click", "99");
        choose("upright", "click", "-1");
        choose("upright", "click", "");

        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(Dialog.class))
                .isEmpty();
    }

    @Test
    void speaksDanish() {
        signIn(world.manager(), Locale.of("da", "DK"));
        open(statement());

        assertThat(picture("lying").getProperty("innerHTML"))
                .contains("−28.800,00", "Fratrækkes ikke: maksimumbod for måneden", "Netto");
    }

    private void choose(String style, String event, String bar) {
        var data = JsonMapper.shared()
                .createObjectNode()
                .put(BAR, bar)
                .put("(" + BAR + ") !== ''", true)
                .put(ON_KEY, true);
        ElementUtilsKt._fireDomEvent(picture(style), new DomEvent(picture(style), event, data));
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static Element picture(String style) {
        return _get(Waterfall.class)
                .getElement()
                .getChildren()
                .filter(child -> child.getClassList().contains("gangway-waterfall-" + style))
                .findFirst()
                .orElseThrow();
    }

    private String statement() {
        return "engagement/" + story.engagement().value() + "/settlement/2025-01";
    }
}
