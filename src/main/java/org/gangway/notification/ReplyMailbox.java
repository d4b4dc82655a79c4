package org.gangway.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.gangway.calendar.InvitationReply;
import org.gangway.governance.meeting.MailedReplies;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.identity.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads answers of calendar programs to invitations from a mailbox, where one is configured. Whatever is no such answer
 * of the one who sends it is marked as read and left alone.
 */
@Component
class ReplyMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyMailbox.class);
    private static final int LARGEST = 1_000_000;
    private static final String TIMEOUT_MILLIS = "20000";

    private final MailedReplies replies;
    private final String host;
    private final int port;
    private final String protocol;
    private final String user;
    private final String password;

    ReplyMailbox(
            MailedReplies replies,
            @Value("${gangway.mail.replies.host:}") String host,
            @Value("${gangway.mail.replies.port:993}") int port,
            @Value("${gangway.mail.replies.protocol:imaps}") String protocol,
            @Value("${gangway.mail.replies.user:}") String user,
            @Value("${gangway.mail.replies.password:}") String password) {
        this.replies = replies;
        this.host = host;
        this.port = port;
        this.protocol = protocol;
        this.user = user;
        this.password = password;
    }

    @Scheduled(
            fixedDelayString = "${gangway.mail.replies.pause:PT1M}",
            initialDelayString = "${gangway.mail.replies.pause:PT1M}")
    void round() {
        if (!host.isBlank()) {
            try {
                read();
            } catch (MessagingException failure) {
                LOG.warn("The mailbox for answers to invitations cannot be read: {}", failure.getMessage());
            }
        }
    }

    /** How many answers were taken. */
    int read() throws MessagingException {
        var taken = 0;
        try (var store = Session.getInstance(timeouts()).getStore(protocol)) {
            store.connect(host, port, user, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    taken += take(message) ? 1 : 0;
                    message.setFlag(Flags.Flag.SEEN, true);
                }
            }
        }
        return taken;
    }

    /** A server that does not answer must not keep the thread for ever. */
    private Properties timeouts() {
        var properties = new Properties();
        for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + what, TIMEOUT_MILLIS);
        }
        return properties;
    }

    private boolean take(Message message) {
        try {
            var reply = message.getSize() > LARGEST ? Optional.<InvitationReply>empty() : reply(message);
            return reply.isPresent() && isFrom(message, reply.get()) && take(reply.get());
        } catch (MessagingException | IOException unreadable) {
            LOG.info("A mail in the mailbox for answers cannot be read: {}", unreadable.getMessage());
            return false;
        }
    }

    private boolean take(InvitationReply reply) {
        return ReplyStatus.named(reply.status())
                .filter(status -> SystemWork.call(() -> replies.take(
                        new MeetingId(reply.uid().meeting()), reply.uid().mark(), reply.mailAddress(), status)))
                .isPresent();
    }

    private static boolean isFrom(Message message, InvitationReply reply) throws MessagingException {
        var from = message.getFrom();
        return from != null
                && from.length == 1
                && from[0] instanceof InternetAddress sender
                && sender.getAddress().equalsIgnoreCase(reply.mailAddress());
    }

    private static Optional<InvitationReply> reply(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            try (var in = part.getInputStream()) {
                return InvitationReply.read(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
            }
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = reply(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
