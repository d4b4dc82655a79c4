package org.gangway.paragraph;

/** How a translation came about. */
public enum TranslationOrigin {
    /** By a person who stands by it. */
    PERSON,
    /** By a person who is not sure of it yet. */
    DRAFT,
    MACHINE;

    /** Whether somebody has to read it before others can rely on it. */
    public boolean needsConfirmation() {
        return this != PERSON;
    }
}
