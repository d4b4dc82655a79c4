package org.gangway.demo;

import java.util.List;
import org.gangway.database.StartupMessage;
import org.gangway.identity.SystemWork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prints who can log in to the demo; silent where the data is somebody's own. */
@Component
@ConditionalOnProperty("gangway.demo")
class DemoGreeting implements StartupMessage {

    private final JdbcClient jdbc;

    DemoGreeting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> lines() {
        var reported = SystemWork.call(() -> jdbc.sql("select count(*) from demo_chapter where name = ?")
                .param(DemoStory.END)
                .query(Long.class)
                .single());
        var begun = SystemWork.call(() -> jdbc.sql("select count(*) from party where name = ?")
                .param(DemoPerson.CLIENT)
                .query(Long.class)
                .single());
        if (reported > 0) {
            return List.of(
                    "Demo logins, all with the password \"" + DemoPerson.PASSWORD + "\":",
                    line(DemoPerson.KAREN, "outsourcing manager of the client"),
                    line(DemoPerson.LISE, "finance controller of the client"),
                    line(DemoPerson.MEERA, "vendor lead in Pune (collections)"),
                    line(DemoPerson.RASA, "vendor lead in Vilnius (accounting close)"),
                    line(DemoPerson.ROHAN, "committee member of the vendor in Pune"),
                    line(DemoPerson.BO, "auditor of the client"));
        }
        return begun == 0
                ? List.of()
                : List.of("The demo in this folder was interrupted while it was made. For a whole one, start with"
                        + " another directory: ./gangway run --data DIR");
    }

    private static String line(DemoPerson person, String role) {
        return "  " + person.email()
                + " ".repeat(Math.max(1, 28 - person.email().length())) + role;
    }
}
