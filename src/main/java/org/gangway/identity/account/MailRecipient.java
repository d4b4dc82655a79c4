package org.gangway.identity.account;

import org.gangway.identity.Person;
import org.gangway.language.ReaderProfile;

/** Somebody a mail can go to, and how they like to read. */
public record MailRecipient(Person person, ReaderProfile reader) {}
