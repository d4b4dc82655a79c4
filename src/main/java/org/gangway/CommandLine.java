package org.gangway;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.gangway.database.Platform;
import org.gangway.database.StartFailure;

/**
 * What was typed after {@code ./gangway}, completed from the environment.
 *
 * @param command what to do; {@code run} where nothing was typed
 * @param address the network address to listen on; by default only this machine reaches it
 * @param demo whether an empty database gets demonstration data
 * @param arguments what else was typed, for the command to understand
 */
record CommandLine(String command, Path directory, String address, int port, boolean demo, List<String> arguments) {

    static final String RUN = "run";
    /** Starts, asks for the first page and stops, so that a JVM can learn for the next start. */
    static final String REHEARSE = "rehearse";

    static final String RESTORE = "restore";

    private static final int HIGHEST_PORT = 65_535;

    static CommandLine parse(String[] arguments, Map<String, String> environment) {
        var typed = new ArrayDeque<>(List.of(arguments));
        var first = typed.peek();
        var command = first == null || first.startsWith("--") ? RUN : typed.pop();
        var line = new CommandLine(
                command, directory(environment), address(environment), port(environment), true, List.of());
        while (!typed.isEmpty()) {
            line = line.with(typed.pop(), typed);
        }
        return line;
    }

    private static Path directory(Map<String, String> environment) {
        var named = environment.getOrDefault("GANGWAY_DATA", "");
        return named.isBlank() ? Platform.dataDirectory() : Path.of(named);
    }

    private static String address(Map<String, String> environment) {
        return environment.getOrDefault("GANGWAY_ADDRESS", "127.0.0.1");
    }

    private static int port(Map<String, String> environment) {
        return port("GANGWAY_PORT", environment.getOrDefault("GANGWAY_PORT", "8080"));
    }

    private CommandLine with(String option, Deque<String> rest) {
        var split = option.indexOf('=');
        if (split > 0) {
            rest.push(option.substring(split + 1));
            return with(option.substring(0, split), rest);
        }
        return switch (option) {
            case "--data" -> new CommandLine(command, Path.of(value(option, rest)), address, port, demo, arguments);
            case "--address" -> new CommandLine(command, directory, value(option, rest), port, demo, arguments);
            case "--port" ->
                new CommandLine(command, directory, address, port(option, value(option, rest)), demo, arguments);
            case "--empty" -> new CommandLine(command, directory, address, port, false, arguments);
            default -> withArgument(option);
        };
    }

    /** Another command for the same database. */
    CommandLine as(String other) {
        return new CommandLine(other, directory, address, port, demo, List.of());
    }

    /** Only a command that is not a start may have options of its own. */
    private CommandLine withArgument(String argument) {
        if (command.equals(RUN) || command.equals(REHEARSE)) {
            throw StartFailure.notUnderstood(argument);
        }
        var longer = new ArrayList<>(arguments);
        longer.add(argument);
        return new CommandLine(command, directory, address, port, demo, List.copyOf(longer));
    }

    private static String value(String option, Deque<String> rest) {
        var value = rest.poll();
        if (value == null || value.isBlank()) {
            throw StartFailure.notUnderstood(option + " without a value");
        }
        return value;
    }

    private static int port(String option, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
            throw StartFailure.notUnderstood(option + " " + value);
        }
        return Integer.parseInt(value);
    }
}
