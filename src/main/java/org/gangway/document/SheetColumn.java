package org.gangway.document;

/** A column of a sheet: its heading in the reader's language and its width in characters. */
public record SheetColumn(String heading, int width) {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    public SheetColumn {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /** As wide as its heading. */
    public static SheetColumn of(String heading) {
        return new SheetColumn(heading, heading.length() + 3);
    }
}
