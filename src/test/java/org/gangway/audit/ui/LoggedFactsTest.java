package org.gangway.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything that the story of the demonstration logs is said in each language, with nothing in it that programs say. */
@ModuleTest
class LoggedFactsTest {

    @Autowired
    ApplicationContext application;

    @Test
    void areSaidInWords() throws SQLException {
        var entries = entries(DemoStoryFixture.in(application));
        var faults = new TreeSet<String>();

        entries.forEach(entry -> faults.addAll(LoggedWords.faults(entry.action(), entry.before(), entry.after())));

        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    private record Entry(String action, String before, String after) {}

    private static List<Entry> entries(DemoStoryFixture story) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement(
                        "select action, before, after from audit_entry where engagement_id = ? order by seq")) {
            query.setObject(1, story.engagement());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return entries;
    }
}
