package org.gangway.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.ledger.LedgerKind;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.Waterfall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** January: a credit of 28,800 for the close; the vendor says that 10,000 is right. */
@UseCase("UC-09")
class DisputeViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void disputeACredit() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(SettlementStory.JANUARY, "94", "99");
        var settlement = context.getBean(SettlementService.class);
        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), SettlementStory.JANUARY);
            settlement.propose(story.engagement(), SettlementStory.JANUARY);
        });
        Acting.asNobody();
        signIn(world.lead());
        open(statement());
        click("Dispute");
        fill("Right amount", "10,000");
        fill("Reason", "Two tasks were late on your side.");
        clickLast("Dispute");
    }

    @Test
    void bothSeeBothSidesNumbers() {
        assertThat(shown())
                .contains("Disputed in part", "Computed", "28,800.00", "Claimed", "10,000.00", "Conceded", "–")
                .contains("Can be settled now", "390,000.00", "Held until disputes are settled", "-DKK 18,800.00");
        assertThat(hasButton("Answer")).isFalse();

        signIn(world.controller());
        open(statement());
        assertThat(shown()).contains("28,800.00", "10,000.00");
        assertThat(hasButton("Answer")).isTrue();
    }

    @Test
    void partiesApproveTheRestAndMeetLater() {
        approve(world.vendorController());
        approve(world.controller());
        assertThat(shown())
                .contains("Disputed in part", "Agreed, not invoiced yet", "-DKK 10,000.00")
                .contains("Held until disputes are settled", "-DKK 18,800.00");
        assertThat(hasButton("Compute again")).isFalse();

        click("Answer");
        fill("Amount that you concede", "20,000");
        fill("Reason", "Half of it was ours.");
        clickLast("Answer");
        assertThat(shown()).contains("Half of it was ours.", "20,000.00");

        signIn(world.lead());
        open(statement());
        click("Accept the answer");
        confirm();
        assertThat(shown())
                .contains("Agreed by both", "Settled by Meera Kulkarni", "-DKK 20,000.00")
                // settled at 20,000 of 28,800: headline, way, table and level say so
                .contains("owes Sahyadri Ledger Services DKK 380,000.00 for January 2025")
                .contains("Settled disputes", "DKK 8,800.00", "DKK 380,000.00")
                .contains("changes the net amount for January 2025 by DKK 8,800.00")
                .doesNotContain("DKK 371,200.00");
        assertThat(picture()).contains("Dispute settled: Credit: Close tasks on time", "+8,800.00", "380,000.00");
    }

    private static String picture() {
        return _get(Waterfall.class)
                .getElement()
                .getChildren()
                .map(child -> child.getProperty("innerHTML", ""))
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    @Test
    void saysBeforeTheApprovalWhatIsSettledAndWhatIsHeld() {
        signIn(world.controller());
        open(statement());

        click("Approve what is not disputed");

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message").replace('\u00a0', ' '))
                .contains("that DKK 390,000.00 of January 2025 can be settled now. -DKK 18,800.00 is held");
    }

    @Test
    void showsTheLedgerWithAFilter() {
        approve(world.vendorController());
        approve(world.controller());

        open("engagement/" + story.engagement().value() + "/settlement/ledger");

        assertThat(shown())
                .contains("Ledger", "Credit: Close tasks on time", "Held in dispute", "-DKK 28,800.00")
                .contains("Owed and not paid yet: -DKK 10,000.00. Held until disputes are settled: -DKK 18,800.00.");
        fill("Kind", LedgerKind.PAYMENT);
        assertThat(shown()).doesNotContain("Credit: Close tasks on time");
    }

    @Test
    void saysWhoMayApproveInstead() {
        assertThat(shown()).contains("so someone else from your party must approve the statement: Anil Joshi.");
        assertThat(hasButton("Approve what is not disputed")).isFalse();
    }

    @Test
    void readsInDanish() {
        signIn(world.controller(), Locale.of("da", "DK"));
        open(statement());

        assertThat(shown())
                .contains("Delvis indsigelse", "Beregnet", "Krævet", "Tilbageholdt", "390.000,00 kr.")
                .contains("Kan afregnes nu", "Bod for Close tasks on time")
                .doesNotContain("Disputed", "Claimed", "Held");
        open("engagement/" + story.engagement().value() + "/settlement/ledger");
        assertThat(shown()).contains("Afregningsbog");
    }

    private void approve(CurrentUser user) {
        signIn(user);
        open(statement());
        click("Approve what is not disputed");
        confirm();
    }

    @Override
    protected String shown() {
        var page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
        return (super.shown() + " " + page).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private String statement() {
        return "engagement/" + story.engagement().value() + "/settlement/2025-01";
    }
}
