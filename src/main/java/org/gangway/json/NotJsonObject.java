package org.gangway.json;

/** A text that is not one JSON object, and where that shows; lines and columns count from 1. */
public class NotJsonObject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    NotJsonObject(int line, int column) {
        super("not one JSON object, line " + line + ", column " + column);
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
