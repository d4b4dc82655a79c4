package org.gangway.agreement.index;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * What an index was published at, as somebody enters it.
 *
 * @param value above zero
 * @param source where it was read
 */
public record NewIndexValue(String series, YearMonth month, BigDecimal value, String source) {

    public static final int MAX_SOURCE_LENGTH = 200;

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 9;

    public NewIndexValue {
        series = WrittenText.line(series);
        source = WrittenText.line(source);
        if (series.isBlank() || series.length() > FeeIndex.MAX_NAME_LENGTH) {
            throw new RuleViolation("incentive.index-name-length", Map.of("max", FeeIndex.MAX_NAME_LENGTH));
        }
        if (source.isBlank() || source.length() > MAX_SOURCE_LENGTH) {
            throw new RuleViolation("agreement.index-source-length", Map.of("max", MAX_SOURCE_LENGTH));
        }
        if (value.signum() <= 0
                || value.compareTo(MOST) >= 0
                || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new RuleViolation("agreement.index-value-out-of-range");
        }
    }
}
