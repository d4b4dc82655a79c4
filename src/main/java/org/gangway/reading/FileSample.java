package org.gangway.reading;

/** The beginning of a file, as text that ends with a whole line. */
record FileSample(String text) {

    private static final int ROWS = 500;

    static FileSample of(byte[] head, TextEncoding textEncoding, boolean whole) {
        var text = new String(head, textEncoding.charset());
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return new FileSample(whole || end < 0 ? text : text.substring(0, end + 1));
    }

    FileFormat format(EncodingGuess guess, StatedFormat stated) {
        char quote = SeparatorGuess.quoteOf(text);
        var fieldSeparator = stated.separator() == null ? SeparatorGuess.best(text, quote) : stated.separator();
        var rows = RowSplitter.sample(text, fieldSeparator, quote, ROWS);
        var written = new TextFormat(fieldSeparator, guess.encoding(), guess.certainty(), LineEnding.of(text), quote);
        return new FileFormat(written, null, TableStart.of(rows, stated.header()));
    }
}
