package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** What people read never says otherwise than the verdict beside it. */
class ShownFigureTest {

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_DOWN);

    @Test
    void writesAsManyDecimalsAsItTakesToMissATarget() {
        var levels = AgreedLevels.of("100", "99");
        var figure = Figure.of(Metric.CLOSE_CALENDAR_ADHERENCE, new BigDecimal(99_996), new BigDecimal(100_000));

        assertThat(((MeasuredFigure) figure).shown(FigureRounding.shown(2), levels))
                .hasToString("99.996");
        assertThat(((MeasuredFigure) figure).shown(FigureRounding.shown(1), AgreedLevels.of("95", null)))
                .hasToString("100.0");
        assertThat(((MeasuredFigure) figure).shown(FigureRounding.binding(2), levels))
                .as("what is printed decides")
                .hasToString("100.00");
        var why = new Comparison(Metric.CLOSE_CALENDAR_ADHERENCE, levels, FigureRounding.shown(2), MinimumVolume.ANY)
                .assess(figure);
        assertThat(why.attainment()).isEqualTo(Attainment.BELOW_EXPECTED);
        assertThat(why.explanation().because().getFirst().result()).hasToString("99.996");
    }

    @Test
    void agreesWithTheVerdictForEveryFigureLevelAndRounding() {
        RandomCases.each(20_000, seed -> {
            var random = new Random(seed);
            var scale = random.nextInt(4);
            var mode = MODES.get(random.nextInt(MODES.size()));
            var rounding = new FigureRounding(scale, mode, random.nextBoolean());
            var levels = levels(random);
            var exact = nearOneOf(levels, random);

            var shown = rounding.shown(exact, levels);

            assertThat(shown.scale()).isGreaterThanOrEqualTo(scale);
            for (var level : levels) {
                var verdict = rounding.compared(exact).compareTo(ExactFraction.of(level));
                assertThat(Integer.signum(shown.compareTo(level)))
                        .as("%s shown as %s beside %s", exact, shown, level)
                        .isEqualTo(Integer.signum(verdict));
            }
        });
    }

    private static List<BigDecimal> levels(Random random) {
        var expected = BigDecimal.valueOf(random.nextInt(10_001), 2);
        return List.of(expected, expected.subtract(BigDecimal.valueOf(random.nextInt(300), random.nextInt(3))));
    }

    /** Exactly at a level, a hair beside it, or anywhere. */
    private static ExactFraction nearOneOf(List<BigDecimal> levels, Random random) {
        var level = levels.get(random.nextInt(levels.size()));
        var count = 1 + random.nextInt(1_000_000);
        return switch (random.nextInt(3)) {
            case 0 -> ExactFraction.of(level);
            case 1 ->
                ExactFraction.of(level)
                        .plus(ExactFraction.of(random.nextBoolean() ? 1 : -1, 1L + random.nextInt(1_000_000)));
            default -> ExactFraction.of(100L * random.nextInt(count), count);
        };
    }
}
