package org.gangway.contact.exchange;

import java.util.Locale;

/** By what a file calls somebody: the word in front, and capital letters, make nobody another. */
public final class CardUid {

    private static final String URN = "urn:uuid:";

    private CardUid() {}

    public static String plain(String uid) {
        var lower = uid.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(URN) ? lower.substring(URN.length()) : lower;
    }

    static boolean same(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }
}
