package org.gangway.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.agreement.terms.TermFactNames;
import org.gangway.audit.AuditEvent;
import org.gangway.isolation.PrivateActs;
import org.junit.jupiter.api.Test;

/** Whatever can be logged is logged here once and said in each language; a new event must be added to {@link EveryEvent}. */
class EveryEventTest {

    private static final Pattern WRITER =
            Pattern.compile("\\bAuditEvent\\.of\\(|new AccountChanged\\(|\\bjournal\\.record\\(");
    private static final Pattern RULE = Pattern.compile("RuleViolation\\(\\s*\"[^\"]*\"");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern NAME = Pattern.compile("\"([a-z][A-Za-z0-9]*)\"");
    private static final Pattern LABEL = Pattern.compile("(?m)^(audit\\.fact\\.\\S+) =");
    private static final Pattern KEY = Pattern.compile("(?m)^audit\\.(?!fact\\.|log\\.|chain\\.)(\\S+) =");

    private static final List<AuditEvent> EVENTS = EveryEvent.all();

    @Test
    void isWalked() {
        assertThat(walked()).isEqualTo(inCode());
    }

    @Test
    void hasATextAndEveryTextAnEvent() {
        assertThat(keys(KEY)).isEqualTo(inCode());
    }

    @Test
    void isReadAsTheOtherPartyWhereItIsDoneInPrivate() {
        var inPrivate = EVENTS.stream()
                .filter(AuditEvent::ownPartyOnly)
                .map(AuditEvent::action)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inPrivate).isEqualTo(PrivateActs.LOGGED);
    }

    @Test
    void isSaidInWords() {
        var faults = new TreeSet<String>();
        EVENTS.forEach(event -> faults.addAll(LoggedWords.faults(event.action(), event.before(), event.after())));

        assertThat(faults).isEmpty();
    }

    @Test
    void usesEveryLabelOfAFact() {
        var names = new TreeSet<>(TermFactNames.all());
        writers().flatMap(source -> NAME.matcher(source).results()).forEach(found -> names.add(found.group(1)));
        var labels = keys(LABEL);
        labels.removeAll(names.stream().map(LoggedWords::label).toList());

        assertThat(labels).as("labels that nobody uses").isEmpty();
    }

    private static Set<String> walked() {
        return EVENTS.stream().map(AuditEvent::action).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name of an event in sources that write into the log. */
    private static Set<String> inCode() {
        return writers()
                .map(source -> RULE.matcher(source).replaceAll(""))
                .flatMap(source -> ACTION.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> writers() {
        return files(Path.of("src/main/java"), ".java")
                .filter(source -> WRITER.matcher(source).find());
    }

    private static Set<String> keys(Pattern pattern) {
        return files(Path.of("translations/en"), ".properties")
                .flatMap(file -> pattern.matcher(file).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(EveryEventTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
