package org.gangway.performance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.GangwayApplication;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Acting;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.gangway.testing.TestDatabase;
import org.springframework.boot.SpringApplication;

/** A Gangway in a process of its own that imports a file of monthly figures and then waits to be killed. */
final class ImportingProcess {

    private ImportingProcess() {}

    static Process start(PerformanceFixtures.Setting setting, String content) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProcess.class.getName(),
                setting.engagement().value().toString(),
                setting.lead().id().value().toString(),
                setting.lead().party().value().toString(),
                content));
        TestDatabase.logins().springProperties().forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var options = new ArrayList<>(List.of(arguments).subList(4, arguments.length));
        options.add("--server.port=0");
        options.add("--gangway.demo=false");
        // as it is packaged: nobody needs the front end built for this
        options.add("--vaadin.productionMode=true");
        var application = SpringApplication.run(GangwayApplication.class, options.toArray(String[]::new));
        Acting.as(new CurrentUser(
                new UserId(UUID.fromString(arguments[1])),
                "Meera Kulkarni",
                "meera@people.example",
                new PartyId(UUID.fromString(arguments[2])),
                "Sahyadri Ledger Services",
                Side.VENDOR,
                Set.of(Role.VENDOR_LEAD),
                "en",
                "en-GB",
                "Asia/Kolkata"));
        var imports = application.getBean(ImportService.class);
        var engagement = EngagementId.of(arguments[0]);
        var bytes = arguments[3].getBytes(StandardCharsets.UTF_8);
        var file = imports.receive(engagement, "figures.csv", new ByteArrayInputStream(bytes));
        var mapping = FileKind.MONTHLY_FIGURES.suggest(file.probe());
        imports.start(
                engagement,
                new NewImport(file.id(), FileKind.MONTHLY_FIGURES, mapping, LocalDate.of(2014, 6, 30), false));
        Thread.sleep(Long.MAX_VALUE);
    }
}
