package org.gangway.notification;

/** Why a mail did not leave. */
public enum MailFault {

    /** Nobody answers at the address of the mail server. */
    UNREACHABLE(true),

    /** The server takes the connection and then says nothing. */
    SILENT(true),

    /** The server does not accept the name or the password of the portal. */
    SIGN_IN_REFUSED(true),

    /** The server said no to this mail; its answer is kept. */
    REFUSED(false),

    /** The mail cannot be written, for instance to an address that is none. */
    UNSENDABLE(false),

    /** The portal stopped while it sent the mail, so nobody knows whether it left. */
    INTERRUPTED(false);

    private final boolean everyMail;

    MailFault(boolean everyMail) {
        this.everyMail = everyMail;
    }

    /** Whether every other mail would fail now in the same way. */
    boolean concernsEveryMail() {
        return everyMail;
    }
}
