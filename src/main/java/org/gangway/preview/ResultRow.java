package org.gangway.preview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was told about one service level and one month.
 *
 * @param serviceLevel key or exact name; {@link #CHARGES} for the month's fee
 * @param value the figure itself, where numerator and denominator are not known
 */
public record ResultRow(
        Place place,
        YearMonth period,
        String serviceLevel,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        ReportStatus status) {

    /** In place of a service level: {@code value} is what was charged in that month instead of the agreed fee. */
    static final String CHARGES = "charges";

    public ResultRow {
        numerator = plain(numerator);
        denominator = plain(denominator);
        value = plain(value);
    }

    boolean isCharges() {
        return serviceLevel.equals(CHARGES);
    }

    ResultRow of(String id) {
        return new ResultRow(place, period, id, numerator, denominator, value, status);
    }

    /** As it is kept: the same for the same row, however it was written. */
    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("period", period.toString());
        map.put("serviceLevel", serviceLevel);
        put(map, "numerator", numerator);
        put(map, "denominator", denominator);
        put(map, "value", value);
        if (status != ReportStatus.REPORTED) {
            map.put("status", status.word());
        }
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable BigDecimal number) {
        if (number != null) {
            map.put(name, number.toPlainString());
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
