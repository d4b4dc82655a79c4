package org.gangway.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Metric;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.ReasonDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-02")
class TermsViewTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    AgreementService agreements;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void openEngagement() {
        world = World.create();
        engagement =
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
    }

    @Test
    void leadsBothSidesFromTheFirstDraftToTheSecondSignature() {
        enter(world.manager());
        assertThat(shown()).contains("What shall the terms begin with?");
        click("Start from nothing");
        addServiceLevel(Metric.CLOSE_CALENDAR_ADHERENCE, "98", "95");
        addServiceLevel(Metric.PAID_ON_TIME_BY_COUNT, "90", "80.5");
        addSchedule("60", "40");
        chooseEffectiveDate();
        click("Offer …");
        click("Offer the terms");
        assertThat(notices()).anyMatch(notice -> notice.contains("have been offered"));
        assertThat(shown()).contains("Waiting for an answer from the other side (Vendor)");

        enter(world.lead());
        assertThat(shown()).contains("Your turn", "At least 98", "48,000.00");
        clickFirst("Accept");
        clickFirst("Counter …");
        fill("Expected level", "88.25");
        fill("Message to the other side", "The customers decide, not we");
        click("Send the counter-offer");
        clickFirst("Accept");

        enter(world.manager());
        assertThat(shown()).contains("At least 88.25", "The customers decide, not we");
        clickFirst("Accept");
        assertThat(shown()).contains("Every term is agreed");
        sign();
        enter(world.lead());
        sign();

        assertThat(shown()).contains("Signed by both sides and final", "Karen Holm", "Meera Kulkarni");
        var terms = Acting.as(
                world.lead(),
                () -> agreements.inForce(engagement, AgreementFixtures.START).orElseThrow());
        assertThat(terms.serviceLevels())
                .extracting(level -> level.levels().expected().value().toPlainString())
                .containsExactly("98", "88.25");
        assertThat(terms.incentive().allocated().value()).isEqualByComparingTo("100");
    }

    @Test
    void asksHowTargetsImproveAndSaysWhatDoesNotFit() {
        draftSixtyAndThirty();
        enter(world.manager());
        clickFirst("Edit");
        choose("What drives the improvement", "Average of the best months");
        fill("Number of best months", 3);
        fill("In a rolling period of … months", 12);
        fill("Ideal: what cannot be bettered", "90");
        fill("In one review at most, in per cent of what is left to the ideal", "20");
        fill("Decimals of a new target", 1);
        fill("First review: results up to the month of", LocalDate.of(2026, 12, 31));
        fill("Months from one review to the next", 12);
        click("Save");

        assertThat(shown())
                .contains("The expected level 98 is better than the ideal 90", "Ideal: what cannot be bettered")
                .doesNotContain("improvement.ideal");
        click("Close");
        fill("Ideal: what cannot be bettered", "100");
        click("Save");

        assertThat(shown())
                .contains("The target follows the average of the best 3 months of 12.")
                .contains("Every 12 months, first with the results up to December 2026");
    }

    @Test
    void asksOverHowLongFiguresAreMeasured() {
        draftSixtyAndThirty();
        enter(world.manager());
        clickFirst("Edit");
        choose("Measured over", "Two weeks");
        fill("First day of one of the windows", LocalDate.of(2026, 1, 5));
        choose("When several windows end in a month", "The mean of the windows");
        click("Save");

        assertThat(shown())
                .contains("Two weeks at a time, counted from 5 Jan 2026")
                .contains("The mean of the windows");

        clickFirst("Edit");
        choose("Measured over", "Quarter");
        choose("Quarters begin with", "February, May, August and November");
        click("Save");

        assertThat(shown()).contains("A quarter at a time, each beginning with February, May, August and November");
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String words) {
        var select = (com.vaadin.flow.component.select.Select<Object>)
                _get(com.vaadin.flow.component.select.Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void listsEveryFaultAndOffersNothing() {
        draftSixtyAndThirty();
        enter(world.manager());

        click("Offer …");
        click("Offer the terms");

        assertThat(shown())
                .contains("The allocations add up to 90", "Allocations of the service levels")
                .doesNotContain("incentive.serviceLevels");
        assertThat(Acting.as(world.lead(), () -> agreements.current(engagement)))
                .isEmpty();
    }

    /** The terms are mended elsewhere, with the dialog closed. */
    @Test
    void keepsTheMessageOfAnOfferThatWasRefused() {
        draftSixtyAndThirty();
        enter(world.manager());
        click("Offer …");
        fill("Message to the other side", "As agreed on Tuesday");
        click("Offer the terms");
        click("Close");
        click("Cancel");

        open("");
        open(address());
        click("Offer …");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Message to the other side"))
                        .getValue())
                .isEqualTo("As agreed on Tuesday");
    }

    @Test
    void addsUpAllocationsWhileTheyAreTypedAndKeepsNoneThatDoNotAddUp() {
        enter(world.manager());
        click("Start from nothing");
        addServiceLevel(Metric.CLOSE_CALENDAR_ADHERENCE, "98", "95");
        addServiceLevel(Metric.PAID_ON_TIME_BY_COUNT, "90", "80.5");
        addSchedule("60", "30");

        assertThat(shown()).contains("The allocations add up to 90% of 100%; 10% are left.");
        assertThat(_find(LocalizedNumberField.class, spec -> spec.withLabel("Allocation in per cent")))
                .allMatch(LocalizedNumberField::isInvalid);
        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(engagement).orElseThrow().incentive()))
                .isEmpty();

        fillAllocation(1, "40");
        assertThat(shown()).contains("The allocations add up to 100%.");
        click("Add");
        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(engagement).orElseThrow().incentive()))
                .isPresent();
    }

    private static void fillAllocation(int row, String share) {
        _find(LocalizedNumberField.class, spec -> spec.withLabel("Allocation in per cent"))
                .get(row)
                .setValue(share);
    }

    @Test
    void showsFromWhatToWhatAnOfferGoesAndHasAWayBack() {
        draftSixtyAndThirty();
        enter(world.manager());
        clickLast("Edit");
        fillAllocation(1, "40");
        click("Save");
        click("Offer …");
        click("Offer the terms");

        enter(world.lead());
        clickFirst("Counter …");
        fill("Expected level", "96.5");
        click("Send the counter-offer");
        assertThat(shown()).contains("Offered before (Client)", "At least 98", "At least 96.5", "Withdraw …");

        enter(world.manager());
        clickFirst("Refuse …");
        click("Refuse the offer");
        assertThat(_get(ReasonDialog.class).isOpened()).isTrue();
        fill("Why it is refused", "Every task counts");
        click("Refuse the offer");

        enter(world.lead());
        assertThat(shown()).contains("At least 98", "Your turn").doesNotContain("Offered before");
        click("Give up …");
        fill("Why it is given up", "We start anew");
        click("Give the version up");
        assertThat(shown()).contains("Nothing has been offered yet", "Given up by Meera Kulkarni", "We start anew");
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    @Test
    void marksANumberThatIsNoneAndKeepsWhatWasTyped() {
        enter(world.manager());
        click("Start from nothing");
        click("Add a service level");
        fill("Metric", Metric.ACCURACY);
        fill("Expected level", "ninety");
        click("Add");

        assertThat(shown()).contains("ninety");
        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(engagement).orElseThrow().terms()))
                .isEmpty();
    }

    @Test
    void readsDanish() {
        draftSixtyAndThirty();

        signIn(world.manager(), Locale.of("da", "DK"));
        open(address());

        assertThat(shown())
                .contains("Vilkår", "Udkast, ikke fremsat", "Minimumsniveau", "Bods- og bonusmodel", "Mindst 98")
                .doesNotContain("Expected level", "Draft");
    }

    @Test
    void givesReadersNoButtons() {
        draftSixtyAndThirty();

        enter(world.auditor());

        assertThat(shown()).contains("Close tasks on time");
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain("Edit", "Offer …", "Accept", "Sign …");
    }

    /** The page hangs below the router, where the kit does not look. */
    @Override
    protected String shown() {
        return _get(TermsView.class).getElement().getTextRecursively() + super.shown();
    }

    private void draftSixtyAndThirty() {
        Acting.as(world.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, AgreementFixtures.START);
            ServiceLevelTerms close = AgreementFixtures.closeOnTime("98", "95");
            ServiceLevelTerms paid = AgreementFixtures.paidOnTime("90", "80");
            negotiation.draft(version, close);
            negotiation.draft(version, paid);
            return negotiation.draft(
                    version,
                    AgreementFixtures.schedule(
                            AgreementFixtures.share(close, "60"), AgreementFixtures.share(paid, "30")));
        });
    }

    private void enter(CurrentUser user) {
        signIn(user);
        open(address());
    }

    private String address() {
        return "engagement/" + engagement.value() + "/terms";
    }

    private void addServiceLevel(Metric metric, String expected, String minimum) {
        click("Add a service level");
        fill("Metric", metric);
        fill("Expected level", expected);
        fill("Minimum level", minimum);
        click("Add");
    }

    private void addSchedule(String first, String second) {
        click("Add the incentive schedule");
        var allocations = _find(LocalizedNumberField.class, spec -> spec.withLabel("Allocation in per cent"));
        allocations.getFirst().setValue(first);
        allocations.getLast().setValue(second);
        click("Add");
    }

    private void chooseEffectiveDate() {
        click("Effective date …");
        fill("Effective date", LocalDate.of(2026, 1, 1));
        click("Save");
    }

    private void sign() {
        click("Sign …");
        var dialog = _get(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(dialog);
    }

    private static void clickFirst(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
