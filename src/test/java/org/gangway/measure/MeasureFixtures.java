package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.shared.Explanation;
import org.gangway.shared.RuleViolation;

/** Short ways to write figures in tests. */
public final class MeasureFixtures {

    static final YearMonth MARCH = YearMonth.of(2026, 3);

    private MeasureFixtures() {}

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** A share of good items. */
    public static MeasuredFigure share(String numerator, String denominator) {
        return MeasuredFigure.of(Metric.FIRST_PASS_YIELD, number(numerator), number(denominator));
    }

    public static BigDecimal rounded(Figure figure, int scale) {
        return ((MeasuredFigure) figure).exact().rounded(scale, RoundingMode.HALF_UP);
    }

    /** The rules of all steps, the outer before the inner ones. */
    static List<String> rules(Explanation explanation) {
        var rules = new ArrayList<String>();
        rules.add(explanation.rule());
        explanation.because().forEach(step -> rules.addAll(rules(step)));
        return rules;
    }

    static void refused(ThrowingCallable call, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
