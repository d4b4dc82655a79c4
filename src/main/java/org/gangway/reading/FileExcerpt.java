package org.gangway.reading;

/** What stood in the file, short enough for a message and with its invisible signs made visible. */
final class FileExcerpt {

    private static final int LONGEST = 60;

    private FileExcerpt() {}

    static String of(String raw) {
        if (raw.length() <= LONGEST && raw.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return raw;
        }
        var shown = new StringBuilder();
        int end = Math.min(raw.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            shown.append(visible(raw.charAt(i)));
        }
        return raw.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    private static char visible(char c) {
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        return hidden ? '\uFFFD' : c;
    }
}
