package org.gangway.reading;

/** On which line of the file we are. */
final class LineCounter {

    private long line = 1;
    private boolean afterReturn;

    void count(char[] chars, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    long line() {
        return line;
    }
}
