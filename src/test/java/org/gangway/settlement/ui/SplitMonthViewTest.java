package org.gangway.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.AgreedLevels;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Version 2 is in force from 16 January; 94 of a hundred miss the minimum of version 1 and reach the target of version 2. */
@UseCase("UC-13")
class SplitMonthViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void prepareAMonthOfTwoVersions() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.amend(SettlementStory.JANUARY.atDay(16), AgreedLevels.of("93", "90"));
        story.report(SettlementStory.JANUARY, "94", "99");
        story.correct(SettlementStory.JANUARY, SettlementStory.MATCH, "95");
        story.as(
                world.manager(),
                () -> context.getBean(SettlementService.class).prepare(story.engagement(), SettlementStory.JANUARY));
        Acting.asNobody();
    }

    @Test
    void statementSaysWhatEachVersionMakesOfTheMonth() {
        signIn(world.clientMember());

        open(address() + "/settlement/2025-01");

        assertThat(shown())
                .contains("The terms changed within this month. Each version settles the whole month")
                .contains("Version 1: from 1 Jan 2025 to 15 Jan 2025, 15 of 31 days")
                .contains("Version 2: from 16 Jan 2025 to 31 Jan 2025, 16 of 31 days")
                .contains("Minimum level missed", "95%", "93%", "DKK 28,800.00", "Invoices matched")
                .contains("DKK 13,935.48", "386,064.52")
                .contains("Version 1 from 1 Jan 2025 to 15 Jan 2025, SHA-256");
    }

    @Test
    void explanationOpensToBothSums() {
        signIn(world.clientMember());
        open(address() + "/settlement/2025-01");

        _click(_find(Button.class, spec -> spec.withText("Explain")).getFirst());

        assertThat(_get(Dialog.class).getElement().getTextRecursively().replace('\u00a0', ' '))
                .contains("15 of 31 days: the whole month would give DKK 28,800.00")
                .contains("16 of 31 days: the whole month would give DKK 0.00")
                .contains("The monthly fee, pro rata for the days under each version of the terms");
    }

    @Test
    void resultsSayWhatEachVersionMakesOfTheMonth() {
        signIn(world.clientMember());

        UI.getCurrent().navigate(address() + "/performance", QueryParameters.simple(Map.of("month", "2025-01")));

        assertThat(shown())
                .contains("The terms changed within this month: 2 versions were in force.")
                .containsSubsequence(
                        "Version 2 of the terms: from 16 Jan 2025 to 31 Jan 2025 (16 days)",
                        "94.00% reaches the target of 93%.",
                        "Version 1 of the terms: from 1 Jan 2025 to 15 Jan 2025 (15 days)",
                        "94.00% misses even the minimum of 95%.");
    }

    @Test
    void bothPagesSpeakDanish() {
        signIn(world.manager(), Locale.of("da", "DK"));

        open(address() + "/settlement/2025-01");
        assertThat(shown())
                .contains("Vilkårene blev ændret i løbet af måneden. Hver version gør hele måneden op")
                .contains("15 af 31 dage", "13.935,48 kr.")
                .doesNotContain("whole month", "of the terms");

        UI.getCurrent().navigate(address() + "/performance", QueryParameters.simple(Map.of("month", "2025-01")));
        assertThat(shown()).contains("2 versioner var i kraft", "Version 1 af vilkårene");
    }

    @Test
    void otherMonthsSayNothingOfVersions() {
        signIn(world.clientMember());

        UI.getCurrent().navigate(address() + "/performance", QueryParameters.simple(Map.of("month", "2025-02")));

        assertThat(shown()).contains("Invoices matched").doesNotContain("versions were in force", "Version 1");
    }

    private String address() {
        return "engagement/" + story.engagement().value();
    }

    /** With the routed page, which hangs beside the UI, and with plain spaces inside amounts. */
    @Override
    protected String shown() {
        var page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
        return (super.shown() + " " + page).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
