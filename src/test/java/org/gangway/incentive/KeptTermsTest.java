package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.Codec;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** A few random terms, the same in every run, over the whole grammar: kept as maps, read again, and split. */
class KeptTermsTest {

    private static final int RUNS = 40;
    private static final Codec<MonthCircumstances> CIRCUMSTANCES = Codec.ofResults(MonthCircumstances.class, Map.of());

    @Test
    void comeBackFromMapsAsTheyWere() {
        assertThat(months()).allSatisfy(any -> {
            assertThat(TermsCodec.readSchedule(TermsCodec.write(any.schedule())))
                    .isEqualTo(any.schedule());
            var monthCircumstances = any.input().circumstances();
            assertThat(CIRCUMSTANCES.readKept(CIRCUMSTANCES.write(monthCircumstances)))
                    .isEqualTo(monthCircumstances);
        });
    }

    @Test
    void comeBackWithEverythingThatWasComputedFromThem() {
        assertThat(months()).allSatisfy(any -> {
            var statement = any.settle();

            assertThat(StatementCodec.readInput(StatementCodec.write(any.input())))
                    .isEqualTo(any.input());
            assertThat(StatementCodec.readStatement(StatementCodec.write(statement)))
                    .isEqualTo(statement);
        });
    }

    @Test
    void giveTheSameForMonthThatIsSplitUnderTheSameTerms() {
        assertThat(months()).allSatisfy(any -> {
            var month = any.input().month();
            var parts = List.of(
                    new PartMonth(new Period(month.atDay(1), month.atDay(10)), any.schedule(), any.input()),
                    new PartMonth(new Period(month.atDay(11), month.atEndOfMonth()), any.schedule(), any.input()));

            var split = SplitMonth.settle(parts).statement();

            var whole = any.settle();
            assertThat(split.totals()).isEqualTo(whole.totals());
            assertThat(split.credits()).hasSameSizeAs(whole.credits());
            assertThat(split.bonuses().stream().map(BonusLine::bonus).toList())
                    .isEqualTo(whole.bonuses().stream().map(BonusLine::bonus).toList());
            assertThat(split.bonuses().stream().map(BonusLine::serviceLevel).toList())
                    .isEqualTo(whole.bonuses().stream()
                            .map(BonusLine::serviceLevel)
                            .toList());
        });
    }

    private static List<AnyMonth> months() {
        return LongStream.range(0, RUNS)
                .mapToObj(seed -> AnyMonth.of(seed, RepeatTiming.AFTER_CAPS))
                .toList();
    }
}
