package org.gangway.document;

/**
 * Where one party signs, or how it signed.
 *
 * @param signatory who signs for the party, empty when that is open
 * @param state how and when it was signed, in the reader's words; empty leaves a line to sign on
 */
public record SignatureLine(String party, String signatory, String state) {}
