package org.gangway.identity.account;

import org.gangway.identity.PersonSummary;
import org.gangway.language.ReaderProfile;

/** Somebody a mail can go to, and how they like to read. */
public record MailRecipient(PersonSummary person, ReaderProfile reader) {}
