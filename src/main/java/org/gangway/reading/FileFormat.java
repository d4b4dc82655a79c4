package org.gangway.reading;

/** How a table file is written. */
public record FileFormat(
        FieldSeparator separator,
        TextEncoding encoding,
        FormatCertainty encodingCertainty,
        LineEnding lineEnding,
        char quote,
        boolean header) {

    public FileFormat with(TextEncoding stated) {
        return new FileFormat(separator, stated, FormatCertainty.CERTAIN, lineEnding, quote, header);
    }
}
