package org.gangway.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which decimal marks read the values of one column. */
final class DecimalMarkCandidates {

    private long readWithPoint;
    private long readWithComma;
    private long numbers;
    private long plain;
    private long leadingZeros;
    private boolean pointStands = true;
    private boolean commaStands = true;
    private boolean readTwoWays;

    boolean add(String raw) {
        boolean digits = NumberShape.isPlainDigits(raw);
        boolean point = digits || NumberShape.fits(raw, '.');
        boolean comma = digits || NumberShape.fits(raw, ',');
        if (!point && !comma) {
            return false;
        }
        numbers++;
        plain += digits ? 1 : 0;
        leadingZeros += digits && NumberShape.hasLeadingZero(raw) ? 1 : 0;
        pointStands &= point;
        commaStands &= comma;
        readTwoWays |= point && comma && (raw.indexOf('.') >= 0 || raw.indexOf(',') >= 0);
        readWithPoint += point ? 1 : 0;
        readWithComma += comma ? 1 : 0;
        return true;
    }

    long numbers() {
        return numbers;
    }

    boolean allPlain() {
        return plain == numbers;
    }

    boolean hasLeadingZeros() {
        return leadingZeros > 0;
    }

    /** One mark, or both when the file does not say which. */
    List<DecimalMark> marks() {
        if (numbers == 0) {
            return List.of();
        }
        if (pointStands && (!commaStands || !readTwoWays)) {
            return List.of(DecimalMark.POINT);
        }
        return pointStands == commaStands ? List.of(DecimalMark.values()) : List.of(DecimalMark.COMMA);
    }

    Map<DecimalMark, Long> counts() {
        var counts = new TreeMap<>(Map.of(DecimalMark.POINT, readWithPoint, DecimalMark.COMMA, readWithComma));
        counts.keySet().retainAll(marks());
        return counts;
    }
}
