package org.gangway;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.gangway.database.DatabaseCommand;
import org.gangway.database.DatabaseRestore;
import org.gangway.database.ExternalDatabase;
import org.gangway.database.PostgresSettings;
import org.gangway.database.StartFailure;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts Gangway from the command line. */
@SpringBootApplication
public class GangwayApplication {

    private static final int EXPECTED_FAILURE = 2;

    public static void main(String[] arguments) {
        Standalone.run(arguments, System.out, System.err).ifPresent(System::exit);
        try {
            var line = CommandLine.parse(arguments, System.getenv());
            switch (line.command()) {
                case CommandLine.RUN -> Greeting.print(start(line), System.out);
                case CommandLine.REHEARSE -> rehearse(line);
                case CommandLine.RESTORE -> System.exit(restore(line, System.out));
                default -> System.exit(command(line, System.out));
            }
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(EXPECTED_FAILURE);
        }
    }

    private static ConfigurableApplicationContext start(CommandLine line) {
        requireFreePort(line);
        var database = Database.start(line.directory(), System.getenv());
        // after the context is closed, so that nothing that ends in order misses its database
        SpringApplication.getShutdownHandlers().add(database.stop());
        var application = new SpringApplication(GangwayApplication.class);
        application.setLogStartupInfo(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("gangway", properties(line, database))));
        return application.run();
    }

    private static Map<String, Object> properties(CommandLine line, Database database) {
        var properties = new LinkedHashMap<String, Object>(database.logins().springProperties());
        properties.put("server.address", line.address());
        properties.put("server.port", line.port());
        properties.put("gangway.demo", line.demo());
        return properties;
    }

    /** Said before the database starts, because it is the most frequent reason for a start that fails. */
    private static void requireFreePort(CommandLine line) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(line.address(), line.port()));
        } catch (IOException refused) {
            var taken = String.valueOf(refused.getMessage()).contains("in use");
            throw taken
                    ? StartFailure.portInUse(line.port())
                    : StartFailure.portUnusable(line.address(), line.port(), refused);
        }
    }

    private static void rehearse(CommandLine line) {
        var context = start(line);
        Greeting.visit(context);
        System.exit(SpringApplication.exit(context));
    }

    /** What was restored is checked as far as it can be checked by itself: the chain of the log. */
    static int restore(CommandLine line, PrintStream out) {
        if (ExternalDatabase.isNamed(System.getenv())) {
            throw StartFailure.restoreNotHere();
        }
        var file = DatabaseRestore.file(line.arguments());
        out.println(new DatabaseRestore(PostgresSettings.in(line.directory()), file).run());
        return command(line.as("verify-log"), out);
    }

    static int command(CommandLine line, PrintStream out) {
        var command = ServiceLoader.load(DatabaseCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals(line.command()))
                .findFirst()
                .orElseThrow(() -> StartFailure.notUnderstood(line.command()));
        var database = Database.open(line.directory(), System.getenv());
        try (var owner = database.logins().owner().connect()) {
            return command.run(owner, line.arguments(), out);
        } catch (SQLException failure) {
            throw StartFailure.databaseUnreachable(database.logins().owner(), failure);
        } finally {
            database.stop().run();
        }
    }
}
