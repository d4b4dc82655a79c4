package org.gangway.incentive;

import org.gangway.json.Meaning;

@Meaning("What a month without a usable figure counts as.")
public enum Handling {
    /** Not judged, and passed over when months are counted. */
    SKIP("skip"),
    /** As the last month that was judged. */
    CARRY("carry"),
    /** As if the expected level had been reached. */
    NEUTRAL("neutral"),
    /** As if the minimum had been missed by the widest margin. */
    DEFAULT("default");

    private final String word;

    Handling(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
