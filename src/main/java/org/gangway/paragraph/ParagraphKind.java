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
    COMMENT,
    /** What one side wrote in a section of the paper of an escalation. */
    ESCALATION_PART,
    /** By the level that was answered. */
    ESCALATION_ANSWER,
    /** What came of a talk of two people who stand opposite one another. */
    TOUCHPOINT,
    /** How somebody likes to work; by the person. */
    CONTACT_CARD,
    /** A task of a plan that somebody named in their own words. */
    ONBOARDING_TASK,
    /** What one side says of something that it celebrates. */
    FESTIVAL,
    /** What a visit to the other side is for. */
    VISIT,
    /** What came of it; by the visit. */
    VISIT_REPORT,
    /** A paragraph of what one side writes about itself. */
    BRIEFING,
    QUIZ_QUESTION,
    /** One of the answers to choose from. */
    QUIZ_CHOICE,
    /** What both teams agreed on, or were offered to agree on. */
    WORKING_POINT,
    /** What came of a social event of both sides. */
    SOCIAL_EVENT,
    /** An improvement that one side shows the other. */
    QUALITY_PRACTICE
}
