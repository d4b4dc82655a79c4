package org.gangway.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * The outcome of sending a mail that did not leave.
 *
 * @param answer what the mail server said about it; empty where it said nothing
 */
record MailNotSent(MailFault fault, String answer) {

    private static final int MOST = 500;

    MailNotSent {
        answer = answer.substring(0, Math.min(answer.length(), MOST));
    }

    static MailNotSent because(Exception failure) {
        var causes = causes(failure);
        if (any(causes, MailAuthenticationException.class) || any(causes, AuthenticationFailedException.class)) {
            return new MailNotSent(MailFault.SIGN_IN_REFUSED, "");
        }
        if (causes.stream().anyMatch(MailNotSent::isUnreachable)) {
            return new MailNotSent(MailFault.UNREACHABLE, "");
        }
        if (any(causes, SocketTimeoutException.class)) {
            return new MailNotSent(MailFault.SILENT, "");
        }
        return failure instanceof MailSendException
                ? new MailNotSent(MailFault.REFUSED, lastWords(causes))
                : new MailNotSent(MailFault.UNSENDABLE, lastWords(causes));
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || (cause instanceof SocketTimeoutException && said(cause).contains("connect"));
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static boolean any(Set<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    private static String lastWords(Set<Throwable> causes) {
        return causes.stream()
                .reduce((_, last) -> last)
                .map(last -> String.valueOf(last.getMessage()).strip())
                .orElse("");
    }

    /** All that led to it, the outermost first; mail has three ways of saying what was behind a failure. */
    private static Set<Throwable> causes(Throwable failure) {
        var found = new LinkedHashSet<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            var one = open.remove();
            if (found.add(one)) {
                addIfAny(open, one.getCause());
                if (one instanceof MessagingException messaging) {
                    addIfAny(open, messaging.getNextException());
                }
                if (one instanceof MailSendException send) {
                    open.addAll(Arrays.asList(send.getMessageExceptions()));
                }
            }
        }
        return found;
    }

    private static void addIfAny(ArrayDeque<Throwable> open, @Nullable Throwable cause) {
        if (cause != null) {
            open.add(cause);
        }
    }
}
