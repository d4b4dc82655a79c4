package org.gangway.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that goes with a mail. */
@Embeddable
record MailAttachment(
        @Column(name = "attachment_name") String name,
        @Column(name = "attachment_type") String type,
        @Column(name = "attachment_text") String text) {

    static MailAttachment invitation(String ics, boolean calledOff) {
        var method = calledOff ? "CANCEL" : "REQUEST";
        return new MailAttachment("invitation.ics", "text/calendar; charset=UTF-8; method=" + method, ics);
    }
}
