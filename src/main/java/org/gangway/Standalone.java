package org.gangway;

import java.io.PrintStream;
import java.util.Arrays;
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
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        return ServiceLoader.load(StandaloneCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(arguments[0]))
                .mapToInt(command -> command.run(rest, out, err))
                .findFirst();
    }
}
