package org.gangway.overview;

/** The sorts of things that can wait for somebody. */
public enum PendingTaskKind {
    ESCALATION,
    PARTNER,
    STAFFING,
    TERMS,
    FIGURES,
    CIRCUMSTANCE,
    STATEMENT,
    DISPUTE,
    CLAIM,
    MEETING_RECORD,
    MINUTES,
    ACTION,
    ONBOARDING,
    BUDDY,
    VISIT,
    BRIEFING,
    PRACTICE,
    TEAMWORK,
    CONTACT
}
