package org.gangway.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts on a Danish page that are an English message whose Danish differs. */
final class EnglishLeaks implements TextCheck {

    private static final Path TRANSLATIONS = Path.of("translations");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[A-Za-z]+}");
    private static final int ENOUGH_LETTERS = 6;

    private final Set<String> sentences = new HashSet<>();
    private final List<Pattern> sentencesWithFacts = new ArrayList<>();

    EnglishLeaks() {
        var danish = messages("da");
        var danishTexts = new HashSet<>(danish.values());
        messages("en").forEach((key, english) -> {
            if (!english.equals(danish.get(key)) && !danishTexts.contains(english)) {
                remember(english);
            }
        });
    }

    private void remember(String english) {
        if (!english.contains("{")) {
            sentences.add(english);
            return;
        }
        var fixed = ARGUMENT.split(english);
        var letters = String.join("", fixed).chars().filter(Character::isLetter).count();
        if (!ARGUMENT.matcher(english).replaceAll("").contains("{") && letters >= ENOUGH_LETTERS) {
            var parts = new ArrayList<String>();
            for (var part : ARGUMENT.split(english, -1)) {
                parts.add(Pattern.quote(part));
            }
            sentencesWithFacts.add(Pattern.compile(String.join(".+", parts)));
        }
    }

    @Override
    public List<String> wrongTexts(List<String> shown) {
        return shown.stream()
                .filter(text -> !UserData.contains(text))
                .filter(text -> sentences.contains(text)
                        || sentencesWithFacts.stream()
                                .anyMatch(sentence -> sentence.matcher(text).matches()))
                .map(text -> "English on a Danish page: »" + text + "«")
                .toList();
    }

    private static Map<String, String> messages(String language) {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(TRANSLATIONS.resolve(language))) {
            for (var file : files.toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }
}
