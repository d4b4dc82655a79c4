package org.gangway.agreement.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.ui.wording.WordsOfEveryRuleTest;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.LocalizedNumberField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors of the schedule, used as a person does; what they wrote is computed with by hand beside it. */
@UseCase("UC-02")
class ScheduleDialogTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void draftOneLevel() {
        world = World.create();
        engagement = Acting.as(world.manager(), () -> {
            var opened = engagements.open(AgreementFixtures.engagementWith(world.vendor()));
            var version = negotiation.start(opened);
            negotiation.takeEffect(version, AgreementFixtures.START);
            negotiation.draft(version, AgreementFixtures.closeOnTime("98", "95"));
            return opened;
        });
    }

    @Test
    void entersATierTableThatIsSignedAndSettled() {
        openSchedule();
        fill("Allocation in per cent", "100");
        click("Edit the rules …");
        choose("Condition", "The expected level is missed");
        choose("Credit", "A table of tiers");
        all("Worse than", "98");
        all("Credit in per cent", "2");
        click("Add a tier");
        last("Worse than", "96.5");
        last("Credit in per cent", "5");
        click("Use these rules");
        assertThat(shown()).contains("worse than 98: 2%; worse than 96.5: 5%");
        click("Add");
        sign();

        var terms = Acting.as(
                world.lead(),
                () -> agreements.inForce(engagement, AgreementFixtures.START).orElseThrow());
        // 97 is worse than 98 only: 2 % of 400,000; 96 is worse than 96.5: 5 %
        assertThat(credits(terms.incentive(), "97", Attainment.BELOW_EXPECTED)).isEqualTo(kroner("8000.00"));
        assertThat(credits(terms.incentive(), "96", Attainment.BELOW_EXPECTED)).isEqualTo(kroner("20000.00"));
    }

    @Test
    void entersRepeatsCapsAndASumForEachFailure() {
        openSchedule();
        fill("Allocation in per cent", "100");
        click("Edit the rules …");
        choose("Condition", "The expected level is missed");
        choose("Credit", "A fixed sum for each failure");
        all("Amount", "1,000");
        choose("When it is missed again", "Multiplied by the number of failures in the month");
        all("More failures than", 4);
        all("Multiplied by", "1.5");
        click("Use these rules");
        click("Add a cap");
        _setValue(
                last(Select.class, "Kind of cap"),
                kindNamed(last(Select.class, "Kind of cap"), "For a contract year, an amount"));
        last("At most", "7,000");
        click("Add");

        assertThat(shown())
                .contains("DKK 1,000.00 for each failure. By the number of failures in the month")
                .contains("Credits of a contract year are at most DKK 7,000.00");
        // 5 failures × 1,000 × 1.5 = 7,500, held to 7,000; 3 failures are 3,000
        assertThat(settled(5)).isEqualTo(kroner("7000.00"));
        assertThat(settled(3)).isEqualTo(kroner("3000.00"));
    }

    @Test
    void doesNotAskForWhatServicePointsAreWorthOnceNobodyWantsThem() {
        openSchedule();
        fill("Allocation in per cent", "100");
        fill("Service points become money", true);
        fill("Per cent for each point", "");
        fill("Service points become money", false);
        click("Add");

        assertThat(schedule().further().points()).isNull();
    }

    @Test
    void refusesATableThatMakesNoSenseAndKeepsWhatWasTyped() {
        openSchedule();
        click("Edit the rules …");
        choose("Credit", "A table of tiers");
        all("Worse than", "99");
        all("Credit in per cent", "120");
        click("Use these rules");

        assertThat(shown()).contains("Credit › Tier no. 1").doesNotContain("tiers[0]");
        assertThat(_find(LevelIncentiveDialog.class)).hasSize(1);
    }

    @Test
    void marksANumberThatNobodyChose() {
        openSchedule();
        click("Edit the rules …");
        choose("Credit", "A fixed sum");
        click("Use these rules");

        assertThat(_get(LocalizedNumberField.class, spec -> spec.withLabel("Amount"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void showsEveryRuleOfTermsFromADocumentAndChangesNoneBySaving() {
        var example = exampleSchedule();
        signIn(world.manager());
        open(address());
        _click(_find(Button.class, spec -> spec.withText("Edit")).getLast());
        click("Save");

        assertThat(schedule()).isEqualTo(example);
    }

    @Test
    void readsDanish() {
        signIn(world.manager(), Locale.of("da", "DK"));
        open(address());
        click("Tilføj bods- og bonusmodellen");
        click("Ret reglerne …");

        assertThat(shown()).contains("Gentagelser", "Udløsende forhold", "Maksimumbod", "Hvad der udløser bod");
        assertThat(hasButton("Brug disse regler")).isTrue();
    }

    private IncentiveSchedule exampleSchedule() {
        return Acting.as(world.manager(), () -> {
            var version = agreements.current(engagement).orElseThrow().version().id();
            var rules = WordsOfEveryRuleTest.oneLevel("close", "Close tasks on time");
            negotiation.draft(version, new IncentiveTerms(rules));
            return rules;
        });
    }

    private IncentiveSchedule schedule() {
        return Acting.as(
                world.manager(),
                () -> agreements.current(engagement).orElseThrow().incentive().stream()
                        .map(term -> ((IncentiveTerms) term.value()).schedule())
                        .findFirst()
                        .orElseThrow());
    }

    private Money settled(int failures) {
        var result = result("97", Attainment.BELOW_EXPECTED).withIncidents(failures);
        return credits(schedule(), result);
    }

    private static Money credits(IncentiveSchedule incentiveSchedule, String figure, Attainment outcome) {
        return credits(incentiveSchedule, result(figure, outcome));
    }

    private static Money credits(IncentiveSchedule incentiveSchedule, LevelResult result) {
        var input = new MonthInput(YearMonth.of(2026, 1), kroner("400000.00"), List.of(result));
        return IncentiveCalculation.compute(incentiveSchedule, input).totals().credits();
    }

    private static LevelResult result(String figure, Attainment outcome) {
        return new LevelResult(
                "close", outcome, new BigDecimal(figure), new BigDecimal("98"), new BigDecimal("95"), List.of());
    }

    private static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }

    private void sign() {
        Acting.as(world.manager(), () -> {
            var current = agreements.current(engagement).orElseThrow();
            negotiation.offer(
                    current.version().id(),
                    current.drafts().stream().map(Term::id).toList(),
                    "");
            return current;
        });
        var hash = Acting.as(world.lead(), () -> {
            agreements
                    .current(engagement)
                    .orElseThrow()
                    .terms()
                    .forEach(term -> negotiation.accept(term.id(), term.version()));
            var version = agreements.current(engagement).orElseThrow().version();
            signing.sign(version.id(), version.sha256().orElseThrow());
            return version;
        });
        Acting.as(world.manager(), () -> {
            signing.sign(hash.id(), hash.sha256().orElseThrow());
            return hash;
        });
    }

    private void openSchedule() {
        signIn(world.manager());
        open(address());
        click("Add the incentive schedule");
    }

    private String address() {
        return "engagement/" + engagement.value() + "/terms";
    }

    /** The kind with that name in the only such field. */
    private void choose(String label, String name) {
        var field = last(Select.class, label);
        _setValue(field, kindNamed(field, name));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object kindNamed(Select field, String name) {
        return field.getGenericDataView()
                .getItems()
                .filter(item -> name.equals(field.getItemLabelGenerator().apply(item)))
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Component> C last(Class<C> type, String label) {
        return _find(type, spec -> spec.withLabel(label)).getLast();
    }

    private <T> void all(String label, T value) {
        fill(label, value);
    }

    @SuppressWarnings("unchecked")
    private <T> void last(String label, T value) {
        _setValue((HasValue<?, T>) last(Component.class, label), value);
    }
}
