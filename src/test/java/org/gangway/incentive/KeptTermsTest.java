package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.gangway.shared.JsonNode;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** A few random terms, the same in every run, over the whole grammar: kept as maps, read again, and split. */
class KeptTermsTest {

    private static final int RUNS = 40;

    @Test
    void comeBackFromMapsAsTheyWere() {
        assertThat(months()).allSatisfy(any -> {
            assertThat(Schedule.fromMap(any.schedule().toMap())).isEqualTo(any.schedule());
            var circumstances = any.input().circumstances();
            assertThat(Circumstances.fromMap(circumstances.toMap())).isEqualTo(circumstances);
        });
    }

    @Test
    void comeBackWithEverythingThatWasComputedFromThem() {
        assertThat(months()).allSatisfy(any -> {
            var statement = any.settle();

            assertThat(MonthInput.read(new JsonNode(any.input().toMap()))).isEqualTo(any.input());
            assertThat(Statement.read(new JsonNode(statement.toMap()))).isEqualTo(statement);
        });
    }

    @Test
    void giveTheSameForMonthThatIsSplitUnderTheSameTerms() {
        assertThat(months()).allSatisfy(any -> {
            var month = any.input().month();
            var parts = List.of(
                    new MonthPart(new Period(month.atDay(1), month.atDay(10)), any.schedule(), any.input()),
                    new MonthPart(new Period(month.atDay(11), month.atEndOfMonth()), any.schedule(), any.input()));

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
