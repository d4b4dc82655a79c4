package org.gangway.contact.exchange;

/** Where somebody works, and as what. */
public record CardWork(String organisation, String unit, String title, String role) {}
