package org.gangway.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts the main sources speak of. */
final class CodeReferences {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern RULE = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("Explanation\\.(?:step|fact)\\(\\s*\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("new Text\\(\\s*\"([^\"]+\\.[^\"]+)\"");
    private static final Pattern METHOD = Pattern.compile("Msg(?:\\.|::)(\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]+)\"");

    private final String code;

    private CodeReferences(String code) {
        this.code = code;
    }

    static CodeReferences inMainSources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return new CodeReferences(files.filter(f -> f.toString().endsWith(".java"))
                    .map(CodeReferences::read)
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that nothing but a test can check: of broken rules, steps of calculations and texts made by hand. */
    Set<String> uncheckedKeys() {
        var keys = all(RULE);
        keys.addAll(all(TEXT));
        all(STEP).forEach(step -> keys.add("explain." + step));
        return keys;
    }

    /** Message key to the facts that come with it wherever it is used. */
    Map<String, Set<String>> facts() {
        return FactsInCode.in(code);
    }

    boolean uses(String key, Set<String> methods, Set<String> literals) {
        // what a logged action is called: the code names the action only, and facts of actions are looked up by their
        // name
        return literals.contains(key)
                || (key.startsWith("audit.") && literals.contains(key.substring("audit.".length())))
                || key.startsWith("audit.fact.")
                || methods.contains(key.replace('.', '_').replace('-', '_'));
    }

    Set<String> methods() {
        return all(METHOD);
    }

    Set<String> literals() {
        return all(LITERAL);
    }

    private Set<String> all(Pattern pattern) {
        return pattern.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
