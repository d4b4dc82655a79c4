package org.gangway.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this portal sends mail, as whom, and under which address its pages are found. */
@Component
class MailSettings {

    private final String host;
    private final String from;
    private final String address;
    private final String answersTo;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${gangway.mail.from:}") String from,
            @Value("${gangway.url:http://localhost:${server.port:8080}}") String address,
            @Value("${gangway.mail.replies.address:${gangway.mail.replies.user:}}") String answersTo) {
        this.host = host;
        this.from = from;
        this.address = address;
        this.answersTo = answersTo;
    }

    /** Without a mail server nothing is written either, so that nobody gets old news once there is one. */
    boolean enabled() {
        return !host.isBlank();
    }

    String from() {
        return from.isBlank() ? "gangway@localhost" : from;
    }

    /** The name of the mail server, for people who look after it. */
    String host() {
        return host;
    }

    /** The address of the mailbox from which answers to invitations are read; empty where there is none. */
    String answersTo() {
        return answersTo;
    }

    /** What stands behind the @ of the sender. */
    String domain() {
        var parts = from().split("@", -1);
        return parts[parts.length - 1].replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** The full address of a page. */
    String link(String path) {
        return address + (address.endsWith("/") ? "" : "/") + path;
    }
}
