package org.gangway.contact.exchange;

/**
 * A name: as its owner writes it, and in parts where the file has them. What is shown is never put together from the parts
 * as long as it is written.
 */
public record CardName(
        String written, String given, String additional, String family, String prefix, String suffix, String nickname) {

    /** Nothing but what is written. */
    public static CardName of(String written) {
        return new CardName(written, "", "", "", "", "", "");
    }

    CardName writtenAs(String name) {
        return new CardName(name, given, additional, family, prefix, suffix, nickname);
    }
}
