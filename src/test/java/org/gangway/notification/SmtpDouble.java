package org.gangway.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that behaves badly: it says nothing at all, or refuses every recipient. */
final class SmtpDouble implements AutoCloseable {

    private final ServerSocket door;
    private final boolean silent;
    private final CountDownLatch called = new CountDownLatch(1);
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    private SmtpDouble(boolean silent) {
        this.silent = silent;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofPlatform().daemon().start(this::answer);
    }

    static SmtpDouble silent() {
        return new SmtpDouble(true);
    }

    static SmtpDouble refusing() {
        return new SmtpDouble(false);
    }

    int port() {
        return door.getLocalPort();
    }

    boolean awaitCall() throws InterruptedException {
        return called.await(10, TimeUnit.SECONDS);
    }

    /** One that waits for no longer than that. */
    static JavaMailSenderImpl sender(int port, int milliseconds) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", String.valueOf(milliseconds));
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", String.valueOf(milliseconds));
        return sender;
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                callers.add(caller);
                called.countDown();
                if (!silent) {
                    refuse(caller);
                }
            } catch (IOException _) {
                // the caller or the test has gone
            }
        }
    }

    private static void refuse(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            say(caller, word.equals("RCPT") ? "550 5.1.1 no such person here" : "250 fine");
            if (word.equals("QUIT")) {
                return;
            }
        }
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var caller : callers) {
            caller.close();
        }
    }
}
