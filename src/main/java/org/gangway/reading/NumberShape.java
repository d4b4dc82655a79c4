package org.gangway.reading;

import java.math.BigDecimal;

/**
 * The strict grammar of a number in a file: digits that may be grouped by three or as in India, mark, decimals, a sign in
 * front or a minus behind, nothing else.
 */
final class NumberShape {

    private static final int MAX_LENGTH = 40;
    private static final char MINUS = '\u2212';
    private static final String SPACES_AND_APOSTROPHES = " '\u00A0\u202F\u2019";

    private NumberShape() {}

    static boolean fits(String raw, char mark) {
        if (raw.isEmpty() || raw.length() > MAX_LENGTH) {
            return false;
        }
        var text = withoutSignBehind(raw);
        int start = isSign(text.charAt(0)) ? 1 : 0;
        int whole = digits(text, start);
        int end = whole;
        if (whole < text.length() && isGroup(text.charAt(whole), mark)) {
            end = Math.max(groups(text, start, whole), indianGroups(text, start, whole, mark));
        }
        return end >= 0 && endsWell(text, start, end, mark);
    }

    /** Some programs write the minus behind the number. */
    private static String withoutSignBehind(String raw) {
        int last = raw.length() - 1;
        boolean behind = last > 0 && isMinus(raw.charAt(last)) && !isSign(raw.charAt(0));
        return behind ? raw.substring(0, last) : raw;
    }

    /** Zeros in front say that the digits are a name, not an amount. */
    static boolean hasLeadingZero(String raw) {
        return raw.length() > 1 && raw.charAt(0) == '0' && isDigit(raw.charAt(1));
    }

    static boolean isPlainDigits(String raw) {
        var text = withoutSignBehind(raw);
        int start = !text.isEmpty() && isSign(text.charAt(0)) ? 1 : 0;
        return text.length() > start && digits(text, start) == text.length() && text.length() <= MAX_LENGTH;
    }

    static BigDecimal number(String raw, char mark) {
        var plain = new StringBuilder(raw.length() + 1);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
            } else if (c == mark) {
                plain.append('.');
            } else if (isMinus(c)) {
                plain.insert(0, '-');
            }
        }
        return new BigDecimal(plain.toString());
    }

    private static int groups(String raw, int start, int firstEnd) {
        int length = firstEnd - start;
        if (length < 1 || length > 3 || raw.charAt(start) == '0') {
            return -1;
        }
        char group = raw.charAt(firstEnd);
        int at = firstEnd;
        while (at < raw.length() && raw.charAt(at) == group) {
            int end = digits(raw, at + 1);
            if (end - at != 4) {
                return -1;
            }
            at = end;
        }
        return at;
    }

    /** Lakh and crore: groups of two, and three digits at the end, as in 12,34,567.50. */
    private static int indianGroups(String raw, int start, int firstEnd, char mark) {
        if (mark != '.' || raw.charAt(firstEnd) != ',' || firstEnd - start < 1 || firstEnd - start > 2) {
            return -1;
        }
        int at = firstEnd;
        while (at < raw.length() && raw.charAt(at) == ',') {
            int end = digits(raw, at + 1);
            if (end - at == 4) {
                return raw.charAt(start) == '0' ? -1 : end;
            }
            if (end - at != 3) {
                return -1;
            }
            at = end;
        }
        return -1;
    }

    private static boolean endsWell(String raw, int start, int end, char mark) {
        if (end == raw.length()) {
            return end > start;
        }
        return raw.charAt(end) == mark && end + 1 < raw.length() && digits(raw, end + 1) == raw.length();
    }

    private static int digits(String raw, int from) {
        int at = from;
        while (at < raw.length() && isDigit(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGroup(char c, char mark) {
        return c != mark && (c == ',' || c == '.' || SPACES_AND_APOSTROPHES.indexOf(c) >= 0);
    }

    private static boolean isSign(char c) {
        return c == '+' || isMinus(c);
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == MINUS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
