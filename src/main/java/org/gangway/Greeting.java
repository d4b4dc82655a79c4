package org.gangway;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.gangway.database.StartupMessage;
import org.springframework.context.ApplicationContext;

/** What the console says once Gangway runs. */
final class Greeting {

    private Greeting() {}

    static void print(ApplicationContext context, PrintStream out) {
        out.println();
        out.println("Gangway is running: " + address(context));
        context.getBeanProvider(StartupMessage.class)
                .orderedStream()
                .flatMap(message -> message.lines().stream())
                .forEach(out::println);
        out.println("Press Ctrl-C to stop it.");
        out.flush();
    }

    /** Asks for the first page as a browser would, whatever the answer is. */
    static void visit(ApplicationContext context) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address(context)).toURL().openConnection();
            if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
                try (var page = connection.getInputStream()) {
                    page.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String address(ApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }
}
