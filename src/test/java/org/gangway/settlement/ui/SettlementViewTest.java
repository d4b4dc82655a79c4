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
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-05")
class SettlementViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void signTermsAndReport() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(SettlementStory.JANUARY, "94", "99");
        Acting.asNobody();
    }

    @Test
    void managerPreparesAndBothApprove() {
        signIn(world.manager());
        open(list());
        assertThat(shown()).contains("A statement shows the amounts of the month");
        click("Prepare January 2025");
        assertThat(shown())
                .contains("Statement for January 2025", "Draft", "Nordlys Handel owes Sahyadri Ledger Services")
                .contains("371,200.00", "-DKK 28,800.00", "94.00%", "98%", "Minimum level missed");

        click("Send for approval");
        confirm();
        assertThat(shown()).contains("Awaiting approval", "Not approved yet");
        approve(world.vendorController());
        assertThat(shown()).contains("Anil Joshi, ");
        assertThat(hasButton("Approve")).isFalse();
        approve(world.controller());

        assertThat(shown()).contains("Agreed by both", "Lise Vang, ");
        assertThat(hasButton("Compute again")).isFalse();
        open(list());
        assertThat(shown()).contains("January 2025", "Agreed by both", "Lise Vang and Anil Joshi");
    }

    @Test
    void approverIsToldThatItCannotBeUndone() {
        propose();
        signIn(world.vendorController());
        open(statement());

        click("Approve");

        assertThat(dialogText()).contains("You approve for Sahyadri Ledger Services", "cannot be undone", "371,200.00");
    }

    @Test
    void vendorDisputesALineAndWithdraws() {
        propose();
        signIn(world.lead());
        open(statement());
        click("Dispute");
        fill("Right amount", "10,000");
        fill("Reason", "Two tasks were late on your side.");
        clickLast("Dispute");
        assertThat(shown())
                .contains("Disputed in part", "Two tasks were late on your side.", "Meera Kulkarni disputed the line")
                .contains("Can be settled now", "390,000.00", "-DKK 18,800.00");

        signIn(world.manager());
        open(statement());
        assertThat(shown()).contains("Two tasks were late on your side.");
        assertThat(hasButton("Withdraw the dispute")).isFalse();

        signIn(world.lead());
        open(statement());
        click("Withdraw the dispute");
        confirm();
        assertThat(shown()).contains("Awaiting approval", "Withdrawn by Meera Kulkarni");
    }

    @Test
    void everyLineExplainsItself() {
        propose();
        signIn(world.clientMember());
        open(statement());

        clickFirst("Explain");

        assertThat(shown()).contains("Net for the month", "Amount at risk: 12%");
    }

    @Test
    void memberReadsButHasNoButtons() {
        propose();
        signIn(world.clientMember());
        open(statement());

        assertThat(shown()).contains("Statement for January 2025", "PDF in Danish", "Workbook (XLSX)");
        assertThat(hasButton("Approve")).isFalse();
        assertThat(hasButton("Dispute")).isFalse();
    }

    @Test
    void readsInDanish() {
        propose();
        signIn(world.manager(), Locale.of("da", "DK"));
        open(statement());

        assertThat(shown())
                .contains("Opgørelse for januar 2025", "Afventer godkendelse", "371.200,00 kr.", "Realiseret")
                .contains("Nordlys Handel skylder Sahyadri Ledger Services")
                .doesNotContain("Statement", "Approve", "owes");
        open(list());
        assertThat(shown()).contains("Afregning", "Udarbejd februar 2025", "Vederlag");
    }

    @Test
    void saysNothingToAnotherVendor() {
        propose();
        signIn(world.otherLead());

        open(statement());

        assertThat(shown())
                .contains("The page does not exist, or you do not have access")
                .doesNotContain("371");
    }

    @Test
    void saysSoWhenAMonthWasNeverPrepared() {
        signIn(world.manager());

        open(list() + "/2025-13");

        assertThat(shown()).contains("The page does not exist, or you do not have access");
    }

    private void propose() {
        var settlement = context.getBean(org.gangway.settlement.SettlementService.class);
        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), SettlementStory.JANUARY);
            settlement.propose(story.engagement(), SettlementStory.JANUARY);
        });
    }

    private void approve(CurrentUser user) {
        signIn(user);
        open(statement());
        click("Approve");
        confirm();
    }

    /** With the routed page, which hangs beside the UI, and with plain spaces inside amounts. */
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

    private static String dialogText() {
        return _get(ConfirmDialog.class).getElement().getProperty("message");
    }

    private static void clickFirst(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private String list() {
        return "engagement/" + story.engagement().value() + "/settlement";
    }

    private String statement() {
        return list() + "/2025-01";
    }
}
