package org.gangway.reading;

/** How far a file has been read; the total is 0 when nobody knows it. */
public record ReadingProgress(long bytes, long total) {

    public double fraction() {
        return total <= 0 ? 0 : Math.min(1, (double) bytes / total);
    }
}
