package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The beginning of a file, as text that ends with a whole line. */
record FileSample(String text) {

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
        boolean header = stated.header() == null ? hasHeader(fieldSeparator, quote) : stated.header();
        var ending = LineEnding.of(text);
        return new FileFormat(fieldSeparator, guess.encoding(), guess.certainty(), ending, quote, header);
    }

    private boolean hasHeader(FieldSeparator fieldSeparator, char quote) {
        try (var rows = RowSplitter.leniently(text, fieldSeparator, quote)) {
            return rows.stream()
                    .filter(row -> !RowSplitter.isAboveTable(row))
                    .findFirst()
                    .map(HeaderNames::looksLikeHeader)
                    .orElse(true);
        } catch (CsvParseException unclear) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
