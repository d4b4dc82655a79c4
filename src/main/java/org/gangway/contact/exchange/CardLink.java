package org.gangway.contact.exchange;

/** An address in the web. */
public record CardLink(String address, String label) {}
