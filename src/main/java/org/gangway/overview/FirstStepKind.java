package org.gangway.overview;

/** What leads from an empty portal to the first statement that both sides agree on, in this order. */
public enum FirstStepKind {
    REGISTER_VENDOR,
    OPEN_ENGAGEMENT,
    DRAFT_TERMS,
    SIGN_TERMS,
    CONFIRM_CALENDARS,
    INVITE_APPROVER,
    ESTABLISH_COMMITTEE,
    REPORT_FIGURES,
    AGREE_STATEMENT
}
