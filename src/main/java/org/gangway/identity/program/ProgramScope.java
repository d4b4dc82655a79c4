package org.gangway.identity.program;

/** What a program may do at most; whom it acts as may do less. */
public enum ProgramScope {
    /** Read what its person sees: engagements, terms in force, statements. */
    READ,
    /** Compute settlements of what it sends, without keeping anything. */
    PREVIEW;

    /** As the rules for addresses name it. */
    public String authority() {
        return "SCOPE_" + name();
    }
}
