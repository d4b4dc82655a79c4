package org.gangway.reading;

/** How the lines of a file end. */
public enum LineEnding {
    LF,
    CRLF,
    CR,
    MIXED;

    static LineEnding of(CharSequence text) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lf++;
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                crlf++;
                i++;
            } else if (c == '\r') {
                cr++;
            }
        }
        return of(lf, crlf, cr);
    }

    private static LineEnding of(int lf, int crlf, int cr) {
        if (crlf + cr == 0) {
            return LF;
        }
        if (lf + cr == 0) {
            return CRLF;
        }
        return lf + crlf == 0 ? CR : MIXED;
    }
}
