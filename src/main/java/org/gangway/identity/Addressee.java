package org.gangway.identity;

import org.gangway.language.Reader;

/** Somebody a mail can go to, and how they like to read. */
public record Addressee(Person person, Reader reader) {}
