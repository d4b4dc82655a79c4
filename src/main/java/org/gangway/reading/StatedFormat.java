package org.gangway.reading;

import org.jspecify.annotations.Nullable;

/** What a person has said about a file; what is null is found out. */
public record StatedFormat(
        @Nullable FieldSeparator separator,
        @Nullable TextEncoding encoding,
        @Nullable Boolean header,
        @Nullable String sheet) {

    public static final StatedFormat NOTHING = new StatedFormat(null, null, null, null);

    public StatedFormat(@Nullable FieldSeparator separator, @Nullable TextEncoding encoding, @Nullable Boolean header) {
        this(separator, encoding, header, null);
    }

    public static StatedFormat ofSheet(String name) {
        return new StatedFormat(null, null, null, name);
    }

    public StatedFormat withHeader(boolean stated) {
        return new StatedFormat(separator, encoding, stated, sheet);
    }
}
