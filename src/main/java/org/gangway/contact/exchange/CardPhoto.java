package org.gangway.contact.exchange;

/** A picture of somebody. */
public record CardPhoto(String type, String base64) {}
