package org.gangway.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything that the story of the demonstration logs is said in each language, with nothing in it that programs say. */
@ModuleTest
class LoggedFactsTest {

    private static final List<ReaderProfile> READERS = List.of(TestTexts.DANISH, TestTexts.INDIAN);

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b|: [A-Z]{3,}\\b");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*\\b");
    private static final Pattern TRUTH = Pattern.compile("\\b(true|false)\\b");
    private static final Pattern JSON = Pattern.compile("[{}\\[\\]]");

    @Autowired
    ApplicationContext application;

    @Test
    void areSaidInWords() throws SQLException {
        var entries = entries(DemoStoryFixture.in(application));
        var faults = new TreeSet<String>();

        for (var readerProfile : READERS) {
            var lines = new FactLines(text -> TestTexts.say(text, readerProfile));
            for (var entry : entries) {
                for (var said : List.of(
                        lines.of(entry.before(), entry.after()),
                        lines.of(entry.after(), entry.before()),
                        lines.of(entry.after(), "{}"),
                        TestTexts.say(new Text("audit." + entry.action()), readerProfile))) {
                    raw(said).forEach(word -> faults.add(entry.action() + ": " + word + " in " + said));
                }
            }
        }

        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    private static Set<String> raw(String said) {
        return Stream.of(UUID, CONSTANT, CAMEL_CASE, TRUTH, JSON)
                .flatMap(pattern -> pattern.matcher(said).results())
                .map(found -> found.group().replaceFirst("^: ", ""))
                .filter(word -> Currency.getAvailableCurrencies().stream()
                        .noneMatch(currency -> currency.getCurrencyCode().equals(word)))
                .collect(Collectors.toSet());
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
