package org.gangway.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-01")
class OpenEngagementTest extends ViewTest {

    @Autowired
    PartyDirectory parties;

    private World world;

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    @Test
    void managerOpensAnEngagement() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        fill("Name", "Payments platform");
        click("Open it");

        assertThat(shown())
                .contains("Payments platform", "Nordlys Handel and Sahyadri Ledger Services", "Your side: Client")
                .contains("DKK 125,000.50", "180 days", "Pune, India", "Saturday and Sunday");
    }

    @Test
    void fiveFieldsAreEnough() {
        start();
        vendor();
        fill("Services", "Accounts payable\nMonth-end close");
        fill("Site (Client)", "Aarhus");
        fill("Site (Vendor)", "Pune");
        fill("Monthly fee", "125,000.50");
        click("Open it");

        assertThat(shown())
                .contains(
                        "Accounts payable, Sahyadri Ledger Services",
                        "DKK 125,000.50",
                        "Aarhus, Denmark",
                        "Pune, India");
        start();
        assertThat(field(TextField.class, "Site (Client)").getValue()).isEqualTo("Aarhus");
        assertThat(field(TextArea.class, "Services").getValue()).isEmpty();
    }

    @Test
    void vendorThatIsNotKnownIsRegisteredOnTheWay() {
        start();
        fill("Services", "Collections");
        click("Register another vendor");
        click("Register and invite");
        assertThat(field(TextField.class, "Company").isInvalid()).isTrue();
        fill("Company", "Tamsa Receivables");
        fill("Country of the vendor", "PL");
        fill("Name of the vendor lead", "Ewa Lis");
        fill("E-mail address of the vendor lead", "no address");
        click("Register and invite");
        assertThat(field(EmailField.class, "E-mail address of the vendor lead").isInvalid())
                .isTrue();
        fill("E-mail address of the vendor lead", "ewa." + world.client().value() + "@tamsa.example");
        click("Register and invite");

        assertThat(shown()).contains("Tamsa Receivables is registered", "It works once");
        fill("Site (Client)", "Aarhus");
        fill("Site (Vendor)", "Gdańsk");
        fill("Monthly fee", "80,000");
        click("Open it");
        assertThat(shown()).contains("Collections, Tamsa Receivables", "Gdańsk, Poland");
    }

    @Test
    void whoeverMayNotRegisterAVendorReadsWhoMay() {
        signIn(withoutAdministration(world.manager()));
        open("engagements/open");

        assertThat(hasButton("Register another vendor")).isFalse();
        assertThat(shown()).contains("Karen Holm can register it");
    }

    @Test
    void saysAtTheFieldThatTheTermEndsBeforeItBegins() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2026, 12, 31));
        click("Open it");

        assertThat(field(DatePicker.class, "Last day").getErrorMessage())
                .isEqualTo("The last day must not be before the first day.");
        assertThat(notices()).isEmpty();
        fill("Last day", LocalDate.of(2028, 12, 31));
        click("Open it");
        assertThat(shown()).contains("Your side: Client");
    }

    @Test
    void saysAtTheFieldThatTheCurrencyHasNoSuchAmounts() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        fill("Currency", "JPY");
        click("Open it");

        assertThat(field(TextField.class, "Monthly fee").getErrorMessage())
                .isEqualTo("An amount in JPY has no decimals.");
    }

    @Test
    void opensWhatIsFoldedWhereSomethingInItIsWrong() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        fill("Notice in days", -1);
        click("Open it");

        assertThat(field(IntegerField.class, "Notice in days").getErrorMessage())
                .isEqualTo("The notice cannot be negative.");
        assertThat(LocatorJ._get(RareEngagementFields.class).isOpened()).isTrue();
    }

    @Test
    void namesThatNobodyCanReadAreRefusedAtTheirField() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        fill("Site (Vendor)", "Pu\u202ene");
        click("Open it");

        assertThat(field(TextField.class, "Site (Vendor)").getErrorMessage()).contains("U+202E");
    }

    @Test
    void managerIsToldWhatIsMissing() {
        start();
        click("Open it");

        assertThat(List.of("Vendor", "Services", "Site (Client)", "Site (Vendor)", "Monthly fee"))
                .allMatch(label -> field(HasValidationProperties.class, label).isInvalid());
    }

    @Test
    void keepsWhatWasEnteredWhenThePageIsLeft() {
        start();
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        fill("Country (Vendor)", "US");
        fill("Time zone", ZoneId.of("America/Chicago"));
        fill("Notice in days", 90);
        fill("Weekly days off (Vendor)", Set.of(DayOfWeek.SUNDAY));
        open("");
        start();
        click("Open it");

        assertThat(shown())
                .contains("Accounts payable, Sahyadri Ledger Services", "1 January 2027", "31 December 2028", "90 days")
                .contains("Pune, United States", "Time zone Chicago", "DKK 125,000.50");
        start();
        assertThat(field(TextField.class, "Monthly fee").getValue()).isEmpty();
    }

    @Test
    void vendorLeadSeesNoButton() {
        signIn(world.lead());
        open("engagements");

        assertThat(hasButton("Open an engagement")).isFalse();
    }

    private static CurrentUser withoutAdministration(CurrentUser user) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                Set.of(Role.OUTSOURCING_MANAGER),
                user.language(),
                user.formats(),
                user.zone());
    }

    private void start() {
        if (UI.getCurrent() == null) {
            signIn(world.manager());
        }
        open("engagements");
        click("Open an engagement");
    }

    private void fillEverything() {
        vendor();
        fill("First day", LocalDate.of(2027, 1, 1));
        fill("Monthly fee", "125,000.50");
        fill("Services", "Accounts payable\nMonth-end close");
        fill("Site (Client)", "Aarhus");
        fill("Site (Vendor)", "Pune");
    }

    private static <T> T field(Class<T> kind, String label) {
        return kind.cast(LocatorJ._get(Component.class, spec -> spec.withLabel(label)));
    }

    @SuppressWarnings("unchecked")
    private void vendor() {
        var vendor = Acting.as(world.manager(), () -> parties.party(world.vendor()));
        LocatorJ._get(ComboBox.class, spec -> spec.withLabel("Vendor")).setValue(vendor);
    }
}
