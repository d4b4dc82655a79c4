package org.gangway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.TreeSet;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.language.Texts;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The story of the demonstration does most of what people can do: each fact that it logs has a name for people. */
@ModuleTest
class FactNamesTest {

    @Autowired
    Texts texts;

    @Autowired
    ApplicationContext application;

    @Test
    void areKnownForEverythingThatTheStoryLogs() throws SQLException {
        var story = DemoStoryFixture.in(application);
        var unknown = new TreeSet<String>();
        var known = 0;
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select distinct f.key from audit_entry e,"
                        + " jsonb_each(e.before::jsonb || e.after::jsonb) f where e.engagement_id = ?"
                        // ids are kept and never said
                        + " and (jsonb_typeof(f.value) <> 'object' or not jsonb_exists(f.value, 'id'))")) {
            query.setObject(1, story.engagement());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString(1);
                    known++;
                    if (!texts.knows(
                            "audit.fact." + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))) {
                        unknown.add(name);
                    }
                }
            }
        }

        assertThat(known).isGreaterThan(20);
        assertThat(unknown).isEmpty();
    }
}
