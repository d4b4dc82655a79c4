package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two stated figures counts. Close tasks in time are the better the more; days late the better the fewer. */
class UnagreedFigureTest {

    private static final Metric SHARE = Metric.CLOSE_CALENDAR_ADHERENCE;
    private static final Metric LATE = Metric.DAYS_LATE;

    @ParameterizedTest
    @CsvSource({"VENDOR, 97, 100", "CLIENT, 191, 200", "WORSE, 191, 200", "MEAN, 144, 150"})
    void chooseByTheTermsWhereBothHaveStatedSomething(FigureUntilAgreed rule, String numerator, String denominator) {
        // 97 per cent and 95.5
        var figure = new UnagreedFigure(SHARE, inputs("97", "100"), inputs("191", "200"), rule);

        assertThat(figure.counting()).contains(inputs(numerator, denominator));
    }

    @Test
    void keepHalvesExact() {
        var figure = new UnagreedFigure(SHARE, inputs("97", "100"), inputs("96", "101"), FigureUntilAgreed.MEAN);

        assertThat(figure.counting()).contains(inputs("96.5", "100.5"));
    }

    @Test
    void takeTheHigherNumberForTheWorseWhereLessIsBetter() {
        var figure = new UnagreedFigure(LATE, inputs("12", "4"), inputs("10", "4"), FigureUntilAgreed.WORSE);

        assertThat(figure.counting()).contains(inputs("12", "4"));
    }

    @Test
    void prefersAFigureToNothingCounted() {
        var nothing = inputs("0", "0");

        assertThat(new UnagreedFigure(SHARE, nothing, inputs("99", "100"), FigureUntilAgreed.WORSE).counting())
                .contains(inputs("99", "100"));
        assertThat(new UnagreedFigure(SHARE, inputs("99", "100"), nothing, FigureUntilAgreed.WORSE).counting())
                .contains(inputs("99", "100"));
    }

    @Test
    void countNothingWhereTheTermsSaySo() {
        assertThat(figure(inputs("97", "100"), inputs("96", "100"), FigureUntilAgreed.NONE)
                        .counting())
                .isEmpty();
        assertThat(figure(inputs("97", "100"), null, FigureUntilAgreed.NONE).counting())
                .isEmpty();
    }

    /** The vendor owes a report: only where the terms look at the client's figure does that stand in for it. */
    @Test
    void takeWhatThereIsWhereOneSideIsSilent() {
        for (var rule : List.of(FigureUntilAgreed.CLIENT, FigureUntilAgreed.WORSE, FigureUntilAgreed.MEAN)) {
            assertThat(figure(null, inputs("96", "100"), rule).counting()).contains(inputs("96", "100"));
            assertThat(figure(inputs("97", "100"), null, rule).counting()).contains(inputs("97", "100"));
        }
        assertThat(figure(null, inputs("96", "100"), FigureUntilAgreed.VENDOR).counting())
                .isEmpty();
        assertThat(figure(null, null, FigureUntilAgreed.WORSE).counting()).isEmpty();
    }

    @Test
    void sayWhatEachStatesAndWhichCounts() {
        var steps = figure(inputs("97", "100"), inputs("0", "0"), FigureUntilAgreed.MEAN)
                .steps();

        // of nothing counted there is no figure to say
        assertThat(steps).extracting(Explanation::rule).containsExactly("measure-stated-by", "measure-until-agreed");
    }

    private static UnagreedFigure figure(
            @Nullable FigureInputs vendor, @Nullable FigureInputs client, FigureUntilAgreed rule) {
        return new UnagreedFigure(SHARE, vendor, client, rule);
    }

    private static FigureInputs inputs(String numerator, String denominator) {
        return new FigureInputs(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
