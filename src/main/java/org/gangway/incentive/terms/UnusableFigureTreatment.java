package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

@Meaning("What a month without a usable figure counts as.")
public enum UnusableFigureTreatment {
    /** Not evaluated, and passed over when months are counted. */
    SKIP("skip"),
    /** As the last month that was evaluated. */
    CARRY("carry"),
    /** As if the expected level had been reached. */
    NEUTRAL("neutral"),
    /** As if the minimum had been missed by the widest margin. */
    DEFAULT("default");

    private final String word;

    UnusableFigureTreatment(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
