package org.gangway.reading;

/** How a table in text form is written. */
public record TextFormat(
        FieldSeparator separator,
        TextEncoding encoding,
        FormatCertainty encodingCertainty,
        LineEnding lineEnding,
        char quote) {

    TextFormat with(TextEncoding late) {
        return new TextFormat(separator, late, FormatCertainty.LIKELY, lineEnding, quote);
    }
}
