package org.gangway.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The agreed Danish words of the trade, and those that are wrong: {@code translations/glossary.csv}. */
record Glossary(List<Term> terms) {

    /** Names of arguments are English in every language. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+");

    /** @param forbidden a whole word or phrase; a star at its end stands for any ending */
    record Term(String english, String danish, String forbidden) {

        boolean isBrokenBy(String message) {
            var open = forbidden.endsWith("*");
            var words = Pattern.quote(open ? forbidden.substring(0, forbidden.length() - 1) : forbidden);
            return Pattern.compile(
                            "(?<![\\p{L}-])" + words + (open ? "" : "(?!\\p{L})"),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(ARGUMENT.matcher(message).replaceAll("{"))
                    .find();
        }
    }

    static Glossary read() {
        try {
            return new Glossary(Files.readAllLines(TranslationFolder.ROOT.resolve("glossary.csv")).stream()
                    .skip(1)
                    .flatMap(Glossary::terms)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Term> terms(String line) {
        var cells = line.split(";", -1);
        return Arrays.stream(cells[2].split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> new Term(cells[0], cells[1], word));
    }

    List<Term> brokenBy(String message) {
        return terms.stream().filter(term -> term.isBrokenBy(message)).toList();
    }
}
