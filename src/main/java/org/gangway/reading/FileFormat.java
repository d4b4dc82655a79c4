package org.gangway.reading;

/** How a table file is written. */
public record FileFormat(
        Separator separator,
        Encoding encoding,
        Certainty encodingCertainty,
        LineEnding lineEnding,
        char quote,
        boolean header) {

    public FileFormat with(Encoding stated) {
        return new FileFormat(separator, stated, Certainty.CERTAIN, lineEnding, quote, header);
    }
}
