package org.gangway.contact.exchange;

import org.gangway.shared.RuleViolation;

/** A card or row that could not be taken, and why. */
public record CardRefusal(int line, String name, RuleViolation why) {}
