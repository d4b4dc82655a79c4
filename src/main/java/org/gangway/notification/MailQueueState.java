package org.gangway.notification;

/** How many mails wait for the mail server, and how many were given up. */
public record MailQueueState(long waiting, long givenUp) {}
