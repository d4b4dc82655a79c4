package org.gangway.escalation.course;

/** What the paper of an escalation says, from each side. */
public enum PaperSection {
    FACTS,
    COST,
    /** The terms it rests on. */
    TERMS,
    /** What was tried so far. */
    TRIED
}
