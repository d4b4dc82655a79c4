package org.gangway.briefing.text;

import org.jspecify.annotations.Nullable;

/** What a paragraph is about; it stands as its heading, in the reader's language. */
public enum BriefingTopic {
    HISTORY(BriefingKind.ABOUT_US),
    CUSTOMERS(BriefingKind.ABOUT_US),
    VALUES(BriefingKind.ABOUT_US),
    TEAMS(BriefingKind.ABOUT_US),
    EXPECTATIONS(BriefingKind.ABOUT_US),
    DAY(BriefingKind.HOW_WE_WORK),
    YES_AND_NO(BriefingKind.HOW_WE_WORK),
    FEEDBACK(BriefingKind.HOW_WE_WORK),
    DEADLINES(BriefingKind.HOW_WE_WORK),
    DECISIONS(BriefingKind.HOW_WE_WORK),
    BAD_NEWS(BriefingKind.HOW_WE_WORK),
    MEETINGS(BriefingKind.HOW_WE_WORK),
    GREETING(BriefingKind.COUNTRY),
    NAMES(BriefingKind.COUNTRY),
    HOLIDAYS(BriefingKind.COUNTRY),
    TABLE(BriefingKind.COUNTRY),
    SURPRISES(BriefingKind.COUNTRY),
    FURTHER(null);

    private final @Nullable BriefingKind only;

    BriefingTopic(@Nullable BriefingKind only) {
        this.only = only;
    }

    /** Whether a briefing of that kind can be about it. */
    public boolean isOf(BriefingKind kind) {
        return only == null || only == kind;
    }
}
