package org.gangway.audit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.json.FactText;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;

/** What the screen of the log says of an entry, and whether anything in it is for programs only. */
public final class LoggedWords {

    private static final List<ReaderProfile> READERS = List.of(TestTexts.DANISH, TestTexts.INDIAN);

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CONSTANT =
            Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b|(?m:(?<=[:,;·] )[A-Z]{3,}(?=$|[,;]| ·))");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*\\b");
    private static final Pattern KIND = Pattern.compile("\\b[A-Z][a-z]+([A-Z][a-z]+)+\\b");
    private static final Pattern TRUTH = Pattern.compile("\\b(true|false)\\b");
    private static final Pattern JSON = Pattern.compile("[{}\\[\\]]");
    private static final Set<String> CURRENCIES = Set.of("DKK", "EUR", "INR", "JPY", "KWD", "USD");

    private LoggedWords() {}

    /** Raw words in what is said to any reader; a fact without a label, or a constant without a name, throws. */
    public static Set<String> faults(String action, String before, String after) {
        var faults = new TreeSet<String>();
        for (var reader : READERS) {
            for (var said : said(action, before, after, reader)) {
                raw(said).forEach(word -> faults.add(action + ": " + word + " in " + said));
            }
        }
        return faults;
    }

    public static Set<String> faults(String action, Map<String, ?> before, Map<String, ?> after) {
        return faults(action, FactText.write(before), FactText.write(after));
    }

    /** Whether the name of a fact can be said to people. */
    public static boolean hasLabel(String name) {
        return TestTexts.texts().knows(label(name));
    }

    /** The key that says the name of a fact. */
    static String label(String name) {
        return FactLines.label(name).key();
    }

    /** The facts as lines for one reader. */
    public static String lines(Map<String, ?> facts, ReaderProfile reader) {
        return new FactLines(text -> TestTexts.say(text, reader)).of(FactText.write(facts), "{}");
    }

    private static List<String> said(String action, String before, String after, ReaderProfile reader) {
        var lines = new FactLines(text -> TestTexts.say(text, reader));
        var said = new ArrayList<String>();
        said.add(lines.of(before, after));
        said.add(lines.of(after, before));
        said.add(lines.of(before, "{}"));
        said.add(lines.of(after, "{}"));
        said.add(TestTexts.say(new Text("audit." + action), reader));
        return said;
    }

    private static Set<String> raw(String said) {
        return Stream.of(UUID, CONSTANT, CAMEL_CASE, KIND, TRUTH, JSON)
                .flatMap(pattern -> pattern.matcher(said).results())
                .map(found -> found.group())
                .filter(word -> !CURRENCIES.contains(word))
                .collect(Collectors.toSet());
    }
}
