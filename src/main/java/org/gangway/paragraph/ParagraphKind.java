package org.gangway.paragraph;

/** What paragraphs are of; each is found by an id that its module gives it. */
public enum ParagraphKind {
    /** By its name. */
    COMMITTEE,
    AGENDA_ITEM,
    /** What the minutes say about an agenda item; by the item. */
    MINUTES_NOTE,
    DECISION,
    ACTION,
    ADDENDUM,
    COMMENT
}
