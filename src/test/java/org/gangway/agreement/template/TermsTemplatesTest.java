package org.gangway.agreement.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.terms.TermsCheck;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates fit together, and settle months of any fee in any currency. */
class TermsTemplatesTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final List<Money> FEES = List.of(
            Money.of("400000", "DKK"),
            Money.of("12345.67", "EUR"),
            Money.of("0.01", "USD"),
            Money.of("0", "GBP"),
            Money.of("1", "JPY"),
            Money.of("99", "JPY"),
            Money.of("7654321", "JPY"),
            Money.of("1234.567", "KWD"),
            Money.of("999999999999.99", "INR"));

    static Stream<Arguments> kindsAndFees() {
        return Arrays.stream(TermsTemplateKind.values())
                .flatMap(kind -> FEES.stream().map(fee -> Arguments.of(kind, fee)));
    }

    @ParameterizedTest
    @EnumSource
    void passTheCheckOfTermsWithWeightsThatAddUp(TermsTemplateKind kind) {
        var template = template(kind, "DKK");

        assertThat(TermsCheck.of(Currency.getInstance("DKK"), template.values()).faults())
                .isEmpty();
        assertThat(template.incentive().allocated()).isEqualTo(Percentage.HUNDRED);
        assertThat(template.serviceLevels())
                .hasSizeBetween(4, 5)
                .allMatch(level -> level.levels().minimum() != null);
        assertThat(template.incentive().serviceLevels())
                .extracting(level -> level.serviceLevel())
                .containsExactlyElementsOf(template.serviceLevels().stream()
                        .map(ServiceLevelTerms::id)
                        .toList());
        assertThat(template.incentive().caps())
                .hasAtLeastOneElementOfType(CreditCap.PerMonth.class)
                .hasAtLeastOneElementOfType(CreditCap.ContractYear.class);
        assertThat(template.incentive().serviceLevels())
                .anyMatch(level -> !(level.bonus() instanceof BonusRule.NoBonus) || kind == TermsTemplateKind.PAYROLL);
    }

    /** Whatever is written as money names its currency. */
    @ParameterizedTest
    @EnumSource
    void haveNoAmountThatWouldNotFitAnotherFee(TermsTemplateKind kind) {
        var yen = template(kind, "JPY").values().stream().map(TermValue::toJson).toList();

        assertThat(yen).noneMatch(json -> json.contains("\"amount\""));
        assertThat(String.join("", yen).split("JPY", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void areReadAgainAsTheyAreWritten(TermsTemplateKind kind) {
        assertThat(template(kind, "DKK").values())
                .allSatisfy(value -> assertThat(TermValue.fromJson(value.kind(), value.toJson()))
                        .isEqualTo(value));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("kindsAndFees")
    void settleAMonthInWhichAllIsMet(TermsTemplateKind kind, Money fee) {
        var statement =
                settled(kind, fee, level -> met(level, level.levels().expected().value()));

        assertThat(statement.totals().credits().isZero()).isTrue();
        assertThat(statement.totals().net()).isGreaterThanOrEqualTo(fee);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("kindsAndFees")
    void settleTheWorstMonthWithinTheCap(TermsTemplateKind kind, Money fee) {
        var statement = settled(kind, fee, TermsTemplatesTest::missedByFar);

        var most = share(fee, cap(template(kind, fee.currency().getCurrencyCode())));
        assertThat(statement.totals().credits()).isEqualTo(most);
        assertThat(sum(fee, statement.credits().stream().map(CreditLine::credit)))
                .isEqualTo(most);
        assertThat(statement.totals().bonus().isZero()).isTrue();
        assertThat(statement.totals().net()).isEqualTo(fee.minus(most));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("kindsAndFees")
    void settleAMonthBetweenExpectedAndMinimum(TermsTemplateKind kind, Money fee) {
        var statement = settled(kind, fee, TermsTemplatesTest::halfWay);

        var totals = statement.totals();
        assertThat(totals.credits()).isBetween(Money.zero(fee.currency()), share(fee, Percentage.of("10")));
        assertThat(fee.amount().compareTo(new BigDecimal("1000")) < 0
                        || !totals.credits().isZero())
                .isTrue();
        assertThat(totals.net()).isEqualTo(fee.minus(totals.credits()));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("kindsAndFees")
    void settleTheBestMonthWithinTheCapOfBonuses(TermsTemplateKind kind, Money fee) {
        var template = template(kind, fee.currency().getCurrencyCode());
        var statement = settled(kind, fee, TermsTemplatesTest::best);

        assertThat(statement.totals().bonus())
                .isBetween(
                        Money.zero(fee.currency()),
                        share(fee, template.incentive().bonus().cap()));
        assertThat(sum(fee, statement.bonuses().stream().map(BonusLine::bonus)))
                .isEqualTo(statement.totals().bonus());
        assertThat(fee.amount().compareTo(new BigDecimal("1000")) < 0
                        || statement.totals().bonus().amount().signum() > 0)
                .isTrue();
    }

    @Test
    void countWhatWasNotReportedAsMissed() {
        var fee = Money.of("100000", "DKK");
        var statement = settled(
                TermsTemplateKind.PAYABLES,
                fee,
                level -> new LevelResult(level.id(), Attainment.NO_FIGURES, null, null, null, List.of()));

        assertThat(statement.totals().credits()).isEqualTo(Money.of("10000", "DKK"));
    }

    private static TermsTemplate template(TermsTemplateKind kind, String currency) {
        return new TermsTemplateReader(Currency.getInstance(currency), Text::key).read(kind);
    }

    private static Statement settled(TermsTemplateKind kind, Money fee, Function<ServiceLevelTerms, LevelResult> came) {
        var template = template(kind, fee.currency().getCurrencyCode());
        var results = new ArrayList<LevelResult>();
        template.serviceLevels().forEach(level -> results.add(came.apply(level)));
        return IncentiveCalculation.compute(template.incentive(), new MonthInput(MONTH, fee, results));
    }

    private static LevelResult met(ServiceLevelTerms level, BigDecimal value) {
        return result(level, Attainment.MET, value);
    }

    private static LevelResult best(ServiceLevelTerms level) {
        return met(
                level,
                level.metric().unit() == org.gangway.measure.Unit.PERCENT
                                && level.better() == org.gangway.measure.Direction.HIGHER
                        ? new BigDecimal("100")
                        : BigDecimal.ZERO);
    }

    private static LevelResult halfWay(ServiceLevelTerms level) {
        var between = level.levels().expected().value().add(minimum(level)).divide(new BigDecimal("2"));
        return result(level, Attainment.BELOW_EXPECTED, between);
    }

    private static LevelResult missedByFar(ServiceLevelTerms level) {
        var worst = level.better() == org.gangway.measure.Direction.HIGHER ? BigDecimal.ONE : new BigDecimal("99");
        return result(level, Attainment.BELOW_MINIMUM, worst);
    }

    private static LevelResult result(ServiceLevelTerms level, Attainment outcome, BigDecimal value) {
        return new LevelResult(
                level.id(), outcome, value, level.levels().expected().value(), minimum(level), List.of());
    }

    private static BigDecimal minimum(ServiceLevelTerms level) {
        return java.util.Objects.requireNonNull(level.levels().minimum()).value();
    }

    private static Percentage cap(TermsTemplate template) {
        return template.incentive().caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(cap -> ((CreditCap.PerMonth) cap).percent())
                .findFirst()
                .orElseThrow();
    }

    private static Money share(Money fee, Percentage share) {
        return Money.rounded(share.of(fee.amount()), fee.currency(), java.math.RoundingMode.DOWN);
    }

    private static Money sum(Money fee, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(fee.currency()), Money::plus);
    }
}
