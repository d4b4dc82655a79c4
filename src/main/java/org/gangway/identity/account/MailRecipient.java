package org.gangway.identity.account;

import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonSummary;
import org.gangway.language.ReaderProfile;

/**
 * Somebody a mail can go to, and how they like to read.
 *
 * @param details what they say of themselves, such as their working hours
 */
public record MailRecipient(PersonSummary person, ReaderProfile reader, PersonDetails details) {}
