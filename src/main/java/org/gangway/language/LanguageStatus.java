package org.gangway.language;

/** How far a language can be relied on. */
public enum LanguageStatus {
    /** The one that all texts are written in first. */
    SOURCE,
    /** Everything is there; the language says who has read it. */
    COMPLETE,
    /** No speaker who knows the trade has read it, and texts may be missing. */
    PREVIEW
}
