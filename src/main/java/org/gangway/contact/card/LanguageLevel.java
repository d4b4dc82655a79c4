package org.gangway.contact.card;

/** How well somebody speaks a language: the levels of the Council of Europe, and those who grew up with it. */
public enum LanguageLevel {
    NATIVE,
    C2,
    C1,
    B2,
    B1,
    A2,
    A1
}
