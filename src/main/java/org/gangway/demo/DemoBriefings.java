package org.gangway.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gangway.briefing.quiz.NewQuizQuestion;
import org.gangway.briefing.quiz.NewQuizQuestion.NewChoice;
import org.gangway.briefing.text.BriefingKind;

/** What the invented companies write about themselves, in English and Danish. */
record DemoBriefings(List<Entry> entries) {

    private static final Pattern HEAD = Pattern.compile("(.+) (ABOUT_US|HOW_WE_WORK|COUNTRY) (\\?|[A-Z_]+)(?: (.+))?");
    private static final String QUESTION = "?";

    /**
     * One paragraph, or one question.
     *
     * @param topic what it is about; a question mark for a question
     * @param more which holiday, or which kind of question; empty where there is nothing more
     */
    record Entry(String company, BriefingKind kind, String topic, String more, String english, String danish) {

        boolean isQuestion() {
            return topic.equals(QUESTION);
        }

        NewQuizQuestion question() {
            var parts = parts(english);
            return new NewQuizQuestion(
                    parts.getFirst(),
                    parts.stream()
                            .skip(1)
                            .map(it -> new NewChoice(plain(it), it.startsWith("+")))
                            .toList(),
                    more.equals("multiple"),
                    java.util.Locale.ENGLISH);
        }

        /** The question, and then its answers. */
        List<String> danishParts() {
            return parts(danish).stream().map(Entry::plain).toList();
        }

        private static List<String> parts(String words) {
            return Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
        }

        private static String plain(String choice) {
            return choice.startsWith("+") ? choice.substring(1).strip() : choice;
        }
    }

    static DemoBriefings read() {
        try (var in = Objects.requireNonNull(DemoBriefings.class.getResourceAsStream("/demo/briefings.txt"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var entries = new java.util.ArrayList<Entry>();
            for (var at = 0; at < lines.size(); at += 3) {
                entries.add(entry(lines.get(at), words(lines.get(at + 1)), words(lines.get(at + 2))));
            }
            return new DemoBriefings(List.copyOf(entries));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static Entry entry(String head, String english, String danish) {
        var found = HEAD.matcher(head);
        if (!found.matches()) {
            throw new IllegalStateException(head);
        }
        return new Entry(
                found.group(1),
                BriefingKind.valueOf(found.group(2)),
                found.group(3),
                Objects.requireNonNullElse(found.group(4), ""),
                english,
                danish);
    }

    List<Entry> of(String company, BriefingKind kind) {
        return entries.stream()
                .filter(it -> it.company().equals(company) && it.kind() == kind)
                .toList();
    }
}
