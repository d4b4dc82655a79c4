package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.Codec;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any month under any terms; a seed stands for terms and month together. */
class WholeGrammarTest {

    private static final Codec<MonthCircumstances> CIRCUMSTANCES = Codec.ofResults(MonthCircumstances.class, Map.of());

    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 300)
    void refusesNoTermsThatMakeSense(@ForAll long seed) {
        assertThat(ScheduleCheck.faults(AnyMonth.of(seed).schedule())).isEmpty();
    }

    @Property(tries = 300)
    void neverGivesANegativeCreditNorOneAboveACap(@ForAll long seed) {
        var any = AnyMonth.of(seed);

        var statement = any.settle();

        var given = statement.asPastMonth().credits();
        assertThat(statement.credits()).allSatisfy(line -> {
            assertThat(line.credit().isNegative()).isFalse();
            assertThat(line.credit()).isLessThanOrEqualTo(line.afterLevelCap());
        });
        assertThat(statement.penalties()).noneMatch(line -> line.credit().isNegative());
        assertThat(given.isNegative()).isFalse();
        any.schedule()
                .caps()
                .forEach(cap -> assertThat(given.amount())
                        .as(cap.toString())
                        .isLessThanOrEqualTo(Room.of(any, cap, given.amount())));
        assertThat(statement.totals().bonus().amount()).isBetween(BigDecimal.ZERO, Room.ofBonus(any));
    }

    @Property(tries = 300)
    void neverLowersTheFormulasWhenALevelFailsInAddition(@ForAll long seed) {
        var any = AnyMonth.of(seed);
        var good = any.settle().credits().stream()
                .filter(line -> !line.inDefault())
                .map(CreditLine::serviceLevel)
                .findFirst();

        good.ifPresent(level -> {
            var results = any.input().results().stream()
                    .map(result -> result.serviceLevel().equals(level) ? failed(result) : result)
                    .toList();

            var before = formulas(any.withAllCredits().settle());
            var after = formulas(any.withAllCredits().with(results).settle());

            assertThat(after).isGreaterThanOrEqualTo(before);
        });
    }

    @Property(tries = 300)
    void ignoresTheOrderOfWhatIsPutIn(@ForAll long seed) {
        var any = AnyMonth.of(seed);
        var of = any.input().circumstances();
        var shuffled = of.withPast(of.past().reversed())
                .withCauses(of.causes().reversed())
                .withDeliverables(of.deliverables().reversed());
        var input = any.input();

        var other = any.with(
                new MonthInput(input.month(), input.fee(), input.results().reversed(), shuffled));

        assertThat(other.settle().toString()).isEqualTo(any.settle().toString());
    }

    @Property(tries = 300)
    void keepsTheSumWhenTheMonthIsSplit(@ForAll long seed) {
        var any = AnyMonth.of(seed, seed % 2 == 0 ? RepeatTiming.BEFORE_CAPS : RepeatTiming.AFTER_CAPS);
        var month = any.input().month();
        var day = month.atDay(1 + new Random(seed).nextInt(month.lengthOfMonth() - 1));

        var split = SplitMonth.settle(List.of(
                new PartMonth(new Period(month.atDay(1), day), any.schedule(), any.input()),
                new PartMonth(new Period(day.plusDays(1), month.atEndOfMonth()), any.schedule(), any.input())));

        var whole = any.settle();
        assertThat(split.statement().totals()).isEqualTo(whole.totals());
        assertThat(split.fees().stream().reduce(Money::plus))
                .contains(any.input().fee());
        assertThat(split.statement().credits())
                .extracting(CreditLine::serviceLevel, CreditLine::formula, CreditLine::credit)
                .isEqualTo(whole.credits().stream()
                        .map(line -> tuple(line.serviceLevel(), line.formula(), line.credit()))
                        .toList());
        addsUp(split.statement());
    }

    @Property(tries = 300)
    void addsUpToTheLastMinorUnit(@ForAll long seed) {
        addsUp(AnyMonth.of(seed, RepeatTiming.AFTER_CAPS).settle());
    }

    @Property(tries = 300)
    void comesBackFromJsonAndGivesTheSameBytes(@ForAll long seed) {
        var any = AnyMonth.of(seed);

        var text = JSON.writeValueAsString(TermsCodec.write(any.schedule()));
        var incentiveSchedule =
                TermsCodec.readSchedule(JSON.readValue(text, new TypeReference<Map<String, Object>>() {}));
        var of = any.input().circumstances();
        var kept = JSON.writeValueAsString(CIRCUMSTANCES.write(of));
        var monthCircumstances =
                CIRCUMSTANCES.readKept(JSON.readValue(kept, new TypeReference<Map<String, Object>>() {}));

        assertThat(incentiveSchedule).isEqualTo(any.schedule());
        assertThat(JSON.writeValueAsString(TermsCodec.write(incentiveSchedule))).isEqualTo(text);
        assertThat(monthCircumstances).isEqualTo(of);
        var replayed =
                IncentiveCalculation.compute(incentiveSchedule, any.input().with(monthCircumstances));
        assertThat(replayed.toString()).isEqualTo(any.settle().toString());
    }

    @Property(tries = 300)
    void keepsStatementsToTheLastDigit(@ForAll long seed) {
        var statement = AnyMonth.of(seed).settle();

        var text = JSON.writeValueAsString(StatementCodec.write(statement));
        var kept = StatementCodec.readStatement(JSON.readValue(text, new TypeReference<Map<String, Object>>() {}));

        assertThat(kept).isEqualTo(statement);
        assertThat(JSON.writeValueAsString(StatementCodec.write(kept))).isEqualTo(text);
    }

    private static void addsUp(Statement statement) {
        var statementTotals = statement.totals();
        var net = statement.explanation();
        var sums = Map.of(
                "credits", amount(statement.asPastMonth().credits()),
                "penalties",
                        statementTotals
                                .credits()
                                .minus(statement.asPastMonth().credits())
                                .amount(),
                "bonuses", amount(statementTotals.bonus()),
                "earn-backs", amount(statementTotals.earnedBack()));
        for (var part : net.because()) {
            var name = part.rule().replaceAll("incentive-(split-)?", "").replaceAll("-(cut|raised)$", "");
            if (sums.containsKey(name)) {
                assertThat(Explained.result(part)).as(name).isEqualByComparingTo(sums.get(name));
                assertThat(lines(part)).as(name).isEqualByComparingTo(sums.get(name));
            }
        }
        assertThat(Explained.result(net))
                .isEqualByComparingTo(statementTotals.net().amount());
        assertThat(statementTotals
                        .fee()
                        .minus(statementTotals.credits())
                        .plus(statementTotals.bonus())
                        .plus(statementTotals.earnedBack()))
                .isEqualTo(statementTotals.net());
        assertThat(statementTotals.creditsBeforeCap().minus(statementTotals.creditCut()))
                .isEqualTo(statementTotals.credits());
    }

    /** The sum of the steps that are lines; the caps beside them are none. */
    private static BigDecimal lines(Explanation part) {
        return part.because().stream()
                .filter(step -> !step.rule().contains("cap") && !step.rule().contains("gate"))
                .filter(step -> !step.rule().contains("floor"))
                .map(Explained::result)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Money money) {
        return money.amount();
    }

    private static BigDecimal formulas(Statement statement) {
        return statement.credits().stream().map(CreditLine::formula).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As bad as a figure can be. */
    private static LevelResult failed(LevelResult it) {
        return new LevelResult(
                it.serviceLevel(),
                Attainment.BELOW_MINIMUM,
                BigDecimal.ZERO,
                new BigDecimal("98"),
                new BigDecimal("95"),
                it.history(),
                it.incidents(),
                null);
    }
}
