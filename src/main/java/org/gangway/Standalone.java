package org.gangway;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.gangway.shared.StandaloneCommand;

/** Commands that are done before anything of the portal is started. */
final class Standalone {

    private Standalone() {}

    /** The exit code of the process; nothing where no such command was typed. */
    static OptionalInt run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0) {
            return OptionalInt.empty();
        }
        if (arguments[0].equals("--version")) {
            out.println("Gangway " + version());
            return OptionalInt.of(0);
        }
        if (asksForHelp(arguments)) {
            out.print(help());
            return OptionalInt.of(0);
        }
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        return ServiceLoader.load(StandaloneCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(arguments[0]))
                .mapToInt(command -> command.run(rest, out, err))
                .findFirst();
    }

    /** What was built says it; classes that an editor compiled do not. */
    private static String version() {
        return Objects.requireNonNullElse(Standalone.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    /** The settlement explains itself, in the language of its reader. */
    private static boolean asksForHelp(String[] arguments) {
        return !arguments[0].equals("settle")
                && Arrays.stream(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    private static String help() {
        try (var text = Objects.requireNonNull(Standalone.class.getResourceAsStream("/help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
