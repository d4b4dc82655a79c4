package org.gangway.invoicing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.signin.Acting;
import org.gangway.invoicing.NoteStory;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-15")
class CreditNoteActionsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void agreeOnAMonth() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(SettlementStory.JANUARY, "94", "99");
        story.agree(SettlementStory.JANUARY);
        Acting.asNobody();
    }

    @Test
    void tellsTheVendorWhatIsMissingAndWhereItIsAdded() {
        signIn(world.lead());
        open(statement());

        assertThat(shown())
                .contains("Sahyadri Ledger Services credits DKK 28,800.00 by credit note")
                .contains(
                        "Sahyadri Ledger Services: add registration number, VAT number, electronic address, street and city")
                .contains("“People and access”, “Company details”");
        assertThat(hasButton("Issue the credit note")).isFalse();
    }

    @Test
    void vendorIssuesOnce() {
        NoteStory.describe(story, context.getBean(InvoicingService.class));
        signIn(world.lead());
        open(statement());
        assertThat(shown()).contains("Peppol BIS Billing 3 (XML)", "OIOUBL 2.1 (XML)", "Postings (CSV)", "draft");

        click("Issue the credit note");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("Nordlys Handel", "can no longer be changed");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(shown()).contains("Credit note CN-", "-0001 for DKK 28,800.00", "issued by Meera Kulkarni");
        assertThat(hasButton("Issue the credit note")).isFalse();
    }

    @Test
    void clientReadsTheDraftInDanish() {
        NoteStory.describe(story, context.getBean(InvoicingService.class));
        signIn(world.manager(), Locale.of("da", "DK"));
        open(statement());

        assertThat(shown())
                .contains(
                        "Kreditnota",
                        "Sahyadri Ledger Services krediterer 28.800,00 kr. ved kreditnota",
                        "PDF på dansk")
                .doesNotContain("Credit note");
        assertThat(hasButton("Udsted kreditnotaen")).isFalse();
    }

    @Test
    void administratorDescribesTheOwnCompany() {
        signIn(world.manager());
        open("people");
        click("Company details");
        fill("Registration number (in Denmark: CVR)", "DK 12 34 56 78");
        fill("Kind of electronic address", ElectronicScheme.DANISH_CVR);
        fill("Electronic address", "12345678");
        fill("City", "Aarhus");
        click("Save");

        assertThat(notices()).contains("The company details are saved.");
        click("Company details");
        Acting.as(world.manager());
        var own = context.getBean(InvoicingService.class).own();
        assertThat(own.details().registrationNumber()).isEqualTo("12345678");
        assertThat(own.details().city()).isEqualTo("Aarhus");
    }

    private String statement() {
        return "engagement/" + story.engagement().value() + "/settlement/2025-01";
    }
}
