package org.gangway.shared;

/** The SHA-256 of a document, in 64 hexadecimal digits. */
public record Fingerprint(String sha256) {

    private static final int SHORT = 12;

    /** Enough of it to tell two documents apart by eye. */
    public String abbreviated() {
        return sha256.length() > SHORT ? sha256.substring(0, SHORT) + "…" : sha256;
    }
}
