package org.gangway.calendar;

/** What a meeting is called in an invitation, in the language of the engagement; parts without words stay empty. */
public record InvitationTexts(String summary, String description, String location) {}
