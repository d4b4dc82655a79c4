package org.gangway.reading;

/** The letters of a small file, by the same guess at their encoding as for tables. */
public final class TextDecoder {

    private static final char MARK = '\uFEFF';

    private TextDecoder() {}

    /** Without the mark that some programs write before the first letter. */
    public static String decode(byte[] whole) {
        var encoding = EncodingGuess.of(whole, true).encoding();
        return withoutMark(new String(whole, encoding.charset()));
    }

    /** As text that was decoded elsewhere may still carry it. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
