package org.gangway.reading;

import org.jspecify.annotations.Nullable;

/** What a person has said about a file; what is null is found out. */
public record StatedFormat(
        @Nullable FieldSeparator separator,
        @Nullable TextEncoding encoding,
        @Nullable Boolean header) {

    public static final StatedFormat NOTHING = new StatedFormat(null, null, null);
}
