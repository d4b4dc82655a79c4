package org.gangway.calendar;

/** Somebody who is asked to a meeting, under the name and the mail address that their calendar shows. */
public record Invitee(String name, String mailAddress) {

    public Invitee {
        name = name.strip();
        mailAddress = mailAddress.strip();
    }
}
