package org.gangway.reading;

/** The time of day that spreadsheets hang on a date that has none. */
final class TrailingMidnight {

    private TrailingMidnight() {}

    static String cutFrom(String raw) {
        int at = Math.max(raw.lastIndexOf(' '), raw.indexOf('T'));
        return at > 5 && at + 4 <= raw.length() && isMidnight(raw, at + 1) ? raw.substring(0, at) : raw;
    }

    private static boolean isMidnight(String raw, int from) {
        boolean colon = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '0' && c != ':' && c != '.') {
                return false;
            }
            colon |= c == ':';
        }
        return colon;
    }
}
