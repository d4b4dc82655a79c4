package org.gangway.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
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
        signIn(world.manager());
        open("engagements");

        click("Open an engagement");
        fillEverything();
        fill("Last day", LocalDate.of(2028, 12, 31));
        click("Open it");

        assertThat(shown())
                .contains("Payments platform", "Nordlys Handel and Sahyadri Ledger Services", "Your side: Client")
                .contains("DKK 125,000.50", "180 days", "Pune, India", "Saturday and Sunday");
    }

    @Test
    void managerIsToldThatTheTermEndsBeforeItBegins() {
        signIn(world.manager());
        open("engagements");

        click("Open an engagement");
        fillEverything();
        fill("Last day", LocalDate.of(2026, 12, 31));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> click("Open it"))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("period.end-before-start"));
        assertThat(hasButton("Open it")).isTrue();
    }

    @Test
    void managerIsToldWhatIsMissing() {
        signIn(world.manager());
        open("engagements");

        click("Open an engagement");
        click("Open it");

        assertThat(shown()).contains("Required");
    }

    @Test
    void vendorLeadSeesNoButton() {
        signIn(world.lead());
        open("engagements");

        assertThat(hasButton("Open an engagement")).isFalse();
    }

    private void fillEverything() {
        fill("Name", "Payments platform");
        vendor();
        fill("First day", LocalDate.of(2027, 1, 1));
        fill("Monthly fee", "125,000.50");
        fill("Services", "Accounts payable\nMonth-end close");
        fill("Site (Client)", "Aarhus");
        fill("Site (Vendor)", "Pune");
    }

    @SuppressWarnings("unchecked")
    private void vendor() {
        var vendor = Acting.as(world.manager(), () -> parties.party(world.vendor()));
        LocatorJ._get(ComboBox.class, spec -> spec.withLabel("Vendor")).setValue(vendor);
    }
}
