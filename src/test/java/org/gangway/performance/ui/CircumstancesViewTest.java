package org.gangway.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 28,800 for the close and 19,200 for the accuracy, both missed in January 2025. */
@UseCase("UC-17")
class CircumstancesViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void missBoth() {
        world = World.create();
        var manual = new Deliverable(
                "manual",
                "Close manual",
                new DelayCredit.PerDays(
                        Money.of("200000.00", "DKK"),
                        Percentage.of("1"),
                        7,
                        DayCount.WHOLE_DAYS,
                        Percentage.of("10"),
                        null));
        var further = OptionalTerms.NONE
                .withCauses(new CommonCauseRule.OneCredit(List.of()))
                .withDeliverables(List.of(manual));
        story = SettlementStory.under(
                context, world, SettlementFixtures.schedule().with(further));
        story.report(SettlementStory.JANUARY, "94", "94");
        story.as(
                world.manager(),
                () -> context.getBean(SettlementService.class).prepare(story.engagement(), SettlementStory.JANUARY));
        Acting.asNobody();
    }

    @Test
    void vendorAsksForReliefAndClientGrantsIt() {
        signIn(world.lead());
        openResults();
        assertThat(shown()).contains("Nothing but figures was reported.");
        click("Claim relief");
        select("Service level", "close");
        select("Ground for relief", ReliefGround.FORCE_MAJEURE);
        fill("What happened, and why", "The flood closed the site.");
        click("Submit");
        assertThat(shown())
                .contains("Relief for Close tasks on time: Force majeure.", "Waiting for the other side")
                .contains("The flood closed the site.");
        assertThat(hasButton("Confirm")).isFalse();

        signIn(world.manager());
        open(statement());
        assertThat(shown()).contains("Circumstances of the month", "Waiting for the other side");
        openResults();
        click("Confirm");
        fill("Your reason", "So it was.");
        clickLast("Confirm");

        assertThat(shown()).contains("Counts", "So it was.");
        open(statement());
        assertThat(shown())
                .contains("Relief for Close tasks on time: Force majeure.", "Counts")
                .contains("-DKK 19,200.00");
    }

    /** 94 of 100 tasks; five of the misses are relieved: 94 of 95. */
    @Test
    void vendorAsksForReliefOfAPartAndBothResultsAreShown() {
        signIn(world.lead());
        openResults();
        click("Claim relief");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Left out of the denominator")))
                .isEmpty();
        select("Service level", "close");
        select("Ground for relief", ReliefGround.CAUSED_BY_CLIENT);
        _get(Checkbox.class, spec -> spec.withLabel("Relief for only part of the result"))
                .setValue(true);
        fill("Left out of the denominator", "5");
        fill("What happened, and why", "Your feed was down on two days.");
        click("Submit");
        assertThat(shown()).contains("Relief for part of the result of Close tasks on time: 0 of the numerator and 5");

        signIn(world.manager());
        openResults();
        click("Confirm");
        clickLast("Confirm");

        assertThat(shown()).contains("98.95%", "before relief 94.00%");
    }

    @Test
    void bothSidesTakeBackWhatCounted() {
        signIn(world.lead());
        openResults();
        click("Claim relief");
        select("Service level", "close");
        select("Ground for relief", ReliefGround.FORCE_MAJEURE);
        fill("What happened, and why", "The flood closed the site.");
        click("Submit");
        signIn(world.manager());
        openResults();
        click("Confirm");
        clickLast("Confirm");
        click("Propose to revoke");
        fill("Your reason", "The flood was a week later.");
        clickLast("Propose to revoke");
        assertThat(shown()).contains("Revocation: Relief for Close tasks on time");

        signIn(world.lead());
        openResults();
        click("Confirm");
        clickLast("Confirm");

        assertThat(shown()).contains("Revoked by both sides");
        open(statement());
        assertThat(shown()).contains("DKK 360,000.00");
    }

    /** Something waits: who approves is reported so, and says that they approve without it. */
    @Test
    void approverIsToldOfWhatIsNotAnsweredYet() {
        story.as(
                world.manager(),
                () -> context.getBean(SettlementService.class).propose(story.engagement(), SettlementStory.JANUARY));
        signIn(world.controller());
        open(statement());
        assertThat(shown()).doesNotContain("is not answered yet");
        signIn(world.lead());
        openResults();
        click("Claim relief");
        select("Service level", "close");
        select("Ground for relief", ReliefGround.FORCE_MAJEURE);
        fill("What happened, and why", "The flood closed the site.");
        click("Submit");

        signIn(world.controller());
        open(statement());
        assertThat(shown()).contains("1 circumstance of this month is not answered yet");
        click("Approve");
        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("message")).contains("not counted", "This cannot be undone");
        assertThat(dialog.getElement().getProperty("confirmText")).isEqualTo("Approve without them");
        ConfirmDialogKt._fireConfirm(dialog);

        assertThat(shown()).contains("You approved the statement");
    }

    @Test
    void delayGoesOnInTheNextMonth() {
        signIn(world.lead());
        openResults();
        click("Report a delivery");
        select("Deliverable", "manual");
        fill("Due on", LocalDate.of(2025, 1, 10));
        fill("What happened, and why", "Two chapters are open.");
        click("Submit");
        signIn(world.manager());
        openResults();
        click("Confirm");
        clickLast("Confirm");

        openResults("2025-02");

        assertThat(shown()).contains("Continues from January 2025 until it is delivered: Close manual was due");
    }

    @Test
    void clientReportsACauseAndChoosesTheCredit() {
        signIn(world.manager());
        openResults();
        assertThat(hasButton("Choose a credit")).isFalse();
        assertThat(hasButton("Claim relief")).isFalse();
        click("Report a common cause");
        fill("Name of the cause", "Outage");
        levels(Set.of("close", "accuracy"));
        fill("What happened, and why", "The scanner was down.");
        click("Submit");
        assertThat(shown()).contains("Missed from one cause, “Outage”", "Close tasks on time");

        click("Choose a credit");
        select("Service level", "accuracy");
        fill("What happened, and why", "It hurt us most.");
        click("Submit");

        assertThat(shown()).contains("Of the credits for “Outage”, the one for Accuracy of postings is given.");
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw"))).hasSize(2);
    }

    @Test
    void refusalNeedsAReason() {
        signIn(world.lead());
        openResults();
        click("Claim relief");
        select("Service level", "close");
        select("Ground for relief", ReliefGround.CAUSED_BY_CLIENT);
        fill("What happened, and why", "Your files came late.");
        click("Submit");
        signIn(world.manager());
        openResults();

        click("Refuse");
        clickLast("Refuse");
        assertThat(shown()).doesNotContain("Refused");
        fill("Your reason", "They came in time.");
        clickLast("Refuse");

        assertThat(shown()).contains("Refused", "They came in time.");
    }

    @Test
    void deliverableCanStillBeMissing() {
        signIn(world.lead());
        openResults();
        click("Report a delivery");
        select("Deliverable", "manual");
        fill("Due on", LocalDate.of(2025, 1, 10));
        fill("What happened, and why", "Two chapters are open.");
        click("Submit");

        assertThat(shown()).contains("Close manual was due", "and is still outstanding.");
    }

    @Test
    void memberReadsInDanish() {
        signIn(world.clientMember(), Locale.of("da", "DK"));
        openResults();

        assertThat(shown()).contains("Særlige forhold i januar 2025", "Der er kun indberettet tal.");
        assertThat(hasButton("Registrér fælles årsag")).isFalse();
    }

    private void openResults() {
        openResults("2025-01");
    }

    private void openResults(String month) {
        var address = "engagement/" + story.engagement().value() + "/performance";
        UI.getCurrent().navigate(address, QueryParameters.simple(Map.of("month", month)));
    }

    private String statement() {
        return "engagement/" + story.engagement().value() + "/settlement/2025-01";
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(String label, T value) {
        ((Select<T>) _get(Select.class, spec -> spec.withLabel(label))).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static void levels(Set<String> keys) {
        ((CheckboxGroup<String>) _get(CheckboxGroup.class)).setValue(keys);
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
