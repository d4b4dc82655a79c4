package org.gangway.preview;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What was typed after {@code ./gangway settle}. */
record SettleArguments(
        List<Path> terms, Map<SettleArguments.Option, String> values, Set<SettleArguments.Option> switches) {

    /** An option by its word; a switch stands alone, the others take a value. */
    enum Option {
        TERMS("--terms", false),
        RESULTS("--results", false),
        EVENTS("--events", false),
        PERIOD("--period", false),
        LANG("--lang", false),
        OUT("--out", false),
        PDF("--pdf", false),
        XLSX("--xlsx", false),
        REPLAY("--replay", false),
        SUMMARY("--summary", true),
        JSON("--json", true),
        SCHEMA("--schema", true),
        HELP("--help", true);

        private final String word;
        private final boolean alone;

        Option(String word, boolean alone) {
            this.word = word;
            this.alone = alone;
        }

        static Optional<Option> of(String word) {
            var full = word.equals("-h") ? HELP.word : word;
            return EnumSet.allOf(Option.class).stream()
                    .filter(option -> option.word.equals(full))
                    .findFirst();
        }
    }

    /** Throws a {@link RuleViolation} for what is not understood. */
    static SettleArguments parse(List<String> typed) {
        var rest = new ArrayDeque<>(typed);
        var arguments =
                new SettleArguments(new ArrayList<>(), new EnumMap<>(Option.class), EnumSet.noneOf(Option.class));
        while (!rest.isEmpty()) {
            arguments.take(rest);
        }
        arguments.requireTask();
        return arguments;
    }

    private void take(Deque<String> rest) {
        var word = rest.pop();
        var split = word.indexOf('=');
        if (word.startsWith("--") && split > 0) {
            rest.push(word.substring(split + 1));
            word = word.substring(0, split);
        }
        var typed = word;
        var option = Option.of(typed)
                .orElseThrow(() -> new RuleViolation("preview.option-unknown", Map.of("option", typed)));
        if (option.alone) {
            switches.add(option);
        } else {
            takeValue(option, rest);
        }
    }

    private void takeValue(Option option, Deque<String> rest) {
        var value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new RuleViolation("preview.option-without-value", Map.of("option", option.word));
        }
        if (option == Option.TERMS) {
            terms.add(path(value));
        } else if (values.put(option, value) != null) {
            throw new RuleViolation("preview.option-twice", Map.of("option", option.word));
        }
    }

    private void requireTask() {
        var alone = has(Option.HELP) || has(Option.SCHEMA) || values.containsKey(Option.REPLAY);
        if (!alone && (terms.isEmpty() || !values.containsKey(Option.RESULTS))) {
            throw new RuleViolation("preview.terms-and-results-needed");
        }
    }

    boolean has(Option option) {
        return switches.contains(option);
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    Optional<Path> file(Option option) {
        return value(option).map(SettleArguments::path);
    }

    @Nullable
    YearMonth period() {
        return value(Option.PERIOD).map(MonthParser::parse).orElse(null);
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException notAPath) {
            throw new RuleViolation("preview.file-unreadable", Map.of("file", typed));
        }
    }
}
