package org.gangway.reading;

/** Somebody called the reading of a file off. */
public class ReadingCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingCancelled(long bytes) {
        super("cancelled after " + bytes + " bytes");
    }
}
