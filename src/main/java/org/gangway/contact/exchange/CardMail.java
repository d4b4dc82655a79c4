package org.gangway.contact.exchange;

/**
 * A mail address.
 *
 * @param kind {@code work}, {@code home} or nothing
 * @param label an own word for it
 */
public record CardMail(String address, String kind, String label, boolean preferred) {}
