package org.gangway.settlement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.YearMonth;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.document.TermChange;
import org.gangway.agreement.document.TermChangeKind;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.WithdrawalService;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.json.FieldFault;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.LocalizedNumberField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The engagement was opened with a fee of 400,000 kroner a month. */
@UseCase("UC-19")
class ChangeFeeTest extends ViewTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);
    private static final Money HIGHER = Money.of("428000.00", "DKK");

    @Autowired
    ApplicationContext application;

    @Autowired
    AgreementService agreements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    TermsDocumentService documents;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = SettlementStory.signed(application, world);
    }

    @Test
    void settlesEachDayByTheFeeInForceOnIt() {
        story.report(JANUARY, "94", "99");
        story.agree(JANUARY);
        story.changeFee(FEBRUARY.atDay(15), HIGHER);
        story.report(FEBRUARY, "94", "99");
        story.agree(FEBRUARY);
        story.report(MARCH, "94", "99");
        story.agree(MARCH);

        // 14 of 28 days by each fee
        assertThat(statement(FEBRUARY).amounts().fee()).isEqualTo(Money.of("414000.00", "DKK"));
        assertThat(statement(MARCH).amounts().fee()).isEqualTo(HIGHER);
        assertThat(statement(JANUARY).amounts().fee()).isEqualTo(Money.of("400000.00", "DKK"));
        // the same miss costs the same share of what a month costs
        assertThat(credit(JANUARY).amount().movePointLeft(5).multiply(HIGHER.amount()))
                .isEqualByComparingTo(credit(MARCH)
                        .amount()
                        .movePointLeft(5)
                        .multiply(Money.of("400000.00", "DKK").amount()));
    }

    /** February 2025 has 20 working days, 10 of them from Monday the 17th on. */
    @ParameterizedTest
    @CsvSource({
        "BY_WORKING_DAYS_OF_CLIENT, 414000.00, '10 of 20 days, counted by the client’s working days'",
        "BY_THIRTY_DAYS, 413066.67, '14 of 30 days, counted by thirty days a month'",
        "FROM_NEXT_MONTH, 400000.00, ''",
        "WHOLE_MONTH, 428000.00, ''"
    })
    void countsAChangeWithinAMonthAsAgreed(ChangeWithinMonth rule, String fee, String said) {
        story.report(JANUARY, "94", "99");
        story.agree(JANUARY);
        story.changeFee(FEBRUARY.atDay(17), new FeeTerms(HIGHER, FeeRules.USUAL.with(rule)));
        story.report(FEBRUARY, "94", "99");
        story.agree(FEBRUARY);
        story.report(MARCH, "94", "99");
        story.agree(MARCH);

        assertThat(statement(FEBRUARY).amounts().fee()).isEqualTo(Money.of(fee, "DKK"));
        assertThat(statement(MARCH).amounts().fee()).isEqualTo(HIGHER);
        var kept = statement(FEBRUARY).content().settled();
        assertThat(kept.replayed()).isEqualTo(kept.statement());
        signIn(world.manager());
        open(SettlementRoutes.statement(story.engagement(), FEBRUARY));
        assertThat(shown()).contains(said);
        assertThat(shown().contains("counted by")).isEqualTo(!said.isEmpty());
    }

    @Test
    void saysTheFeeOfTodayOnTheOverview() {
        story.changeFee(FEBRUARY.atDay(15), HIGHER);
        signIn(world.lead());
        open("engagement/" + story.engagement().value() + "/overview");

        assertThat(shown()).contains("428,000.00").doesNotContain("400,000.00");
    }

    @Test
    void asksForTheFeeAndRefusesOneBelowZeroAtItsField() {
        var version = amendment();
        signIn(world.manager());
        open(AgreementRoutes.terms(story.engagement()));
        assertThat(shown())
                .contains("The client pays DKK 400,000.00 for each whole month.", "As the engagement was opened.");

        click("Change the monthly fee");
        fill("Monthly fee", "-1");
        click("Add");
        assertThat(_get(LocalizedNumberField.class, spec -> spec.withLabel("Monthly fee"))
                        .isInvalid())
                .isTrue();
        assertThat(fee(version)).isNull();

        fill("Monthly fee", "428,000.00");
        fill("Where terms change within a month, they count", ChangeWithinMonth.FROM_NEXT_MONTH);
        click("Add");
        assertThat(shown())
                .contains(
                        "The client pays DKK 428,000.00 for each whole month.",
                        "Where these terms take effect within a month, the terms before go on to its end.");
        assertThat(fee(version)).isNotNull();
    }

    @Test
    void doesNotDoWithoutAFeeAnyMore() {
        story.changeFee(FEBRUARY.atDay(15), HIGHER);
        var version = amendment();
        Acting.as(world.manager());
        var term = fee(version);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> withdrawals.retire(term.id(), term.version(), ""))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("agreement.term-needed"));
    }

    @Test
    void takesTheFeeOfADocumentForAChange() {
        var version = amendment();
        Acting.as(world.manager());
        var document = documents.text(version);

        assertThat(documents.compare(version, document).changes())
                .extracting(TermChange::step)
                .containsOnly(TermChangeKind.UNCHANGED);
        assertThat(documents
                        .compare(version, document.replace("400000.00", "428000.00"))
                        .changes())
                .filteredOn(change -> change.step() == TermChangeKind.ADDED)
                .extracting(TermChange::value)
                .containsExactly(new FeeTerms(HIGHER));
        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(() -> documents.compare(version, document.replace("\"DKK\"", "\"SEK\"")))
                .satisfies(unfit ->
                        assertThat(unfit.faults()).extracting(FieldFault::rule).contains("agreement.currency-differs"));
    }

    private AgreementVersionId amendment() {
        return Acting.as(world.manager(), () -> {
            var version = negotiation.start(story.engagement());
            negotiation.takeEffect(version, MARCH.atDay(1));
            return version;
        });
    }

    private Term fee(AgreementVersionId version) {
        return Acting.as(
                world.manager(), () -> agreements.version(version).fee().orElse(null));
    }

    private Money credit(YearMonth month) {
        var statement = statement(month);
        return statement.amounts().fee().minus(statement.amounts().net());
    }

    private MonthlyStatement statement(YearMonth month) {
        return Acting.as(
                world.manager(),
                () -> application.getBean(StatementQueries.class).statement(story.engagement(), month));
    }
}
