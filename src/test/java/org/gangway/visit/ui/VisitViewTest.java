package org.gangway.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.PersonSummary;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.visit.VisitRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-58")
class VisitViewTest extends ViewTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    ApplicationContext portal;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    private void openVisits() {
        open(VisitRoutes.TAB.replace(":engagement", engagement.value().toString()));
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String name) {
        var field = (ComboBox<PersonSummary>) _get(ComboBox.class, spec -> spec.withLabel(label));
        var person = field.getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(field, person);
    }

    private void fillPlan(LocalDate first, LocalDate last) {
        click("Plan a visit");
        choose("Who goes", world.clientMember().name());
        fill("First day", first);
        fill("Last day", last);
        fill("Purpose", "Learn how the close is done.");
    }

    @Test
    void leadsFromThePlanOfOneSideToTheReport() {
        signIn(world.manager());
        openVisits();
        assertThat(shown()).contains("Nobody has visited the other side yet.");
        fillPlan(today, today.plusDays(3));
        clickLast("Plan a visit");
        assertThat(notices()).contains("The visit is planned. The other side is asked to confirm it.");
        assertThat(shown()).contains("Aarhus → Pune", "Learn how the close is done.", "Planned");
        assertThat(hasButton("Confirm the visit")).as("the other side confirms").isFalse();

        signIn(world.lead());
        openVisits();
        click("Confirm the visit");
        choose("Host", world.vendorMember().name());
        clickLast("Confirm the visit");
        assertThat(shown())
                .contains("Confirmed", "Host: " + world.vendorMember().name());
        assertThat(hasButton("Report on the visit"))
                .as("whoever visited reports")
                .isFalse();

        signIn(world.clientMember());
        openVisits();
        click("Report on the visit");
        fill("What came of it", "Two checklists became one.");
        clickLast("Report on the visit");
        assertThat(shown()).contains("Done", "Two checklists became one.");
        assertThat(hasButton("Cancel")).isFalse();
    }

    @Test
    void isCancelledAfterAQuestion() {
        signIn(world.manager());
        openVisits();
        fillPlan(today.plusDays(5), today.plusDays(6));
        clickLast("Plan a visit");
        click("Cancel");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("Cancelled");
    }

    @Test
    void refusesAtTheFieldWhatCannotBe() {
        signIn(world.manager());
        openVisits();
        fillPlan(today.plusDays(5), today.plusDays(4));
        assertThatThrownBy(() -> clickLast("Plan a visit"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("visit.order"));
        fill("Last day", today.plusDays(6));
        clickLast("Plan a visit");
        fillPlan(today.plusDays(6), today.plusDays(8));
        assertThatThrownBy(() -> clickLast("Plan a visit"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("visit.overlaps"));
    }

    @Test
    void offersNothingToWhoeverOnlyReads() {
        for (var reader : List.of(world.clientMember(), world.auditor())) {
            signIn(reader);
            openVisits();
            assertThat(hasButton("Plan a visit")).as(reader.name()).isFalse();
        }
    }
}
