package org.gangway.notification;

/**
 * Why a test mail did not leave.
 *
 * @param answer what the mail server said; empty where it said nothing
 */
public record MailTestFault(MailFault fault, String answer) {}
