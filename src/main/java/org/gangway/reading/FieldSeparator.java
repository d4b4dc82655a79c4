package org.gangway.reading;

/** What stands between two fields of a row. */
public enum FieldSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char character;

    FieldSeparator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
