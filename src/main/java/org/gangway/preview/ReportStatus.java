package org.gangway.preview;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;

/** What a row of the results says about its month. */
public enum ReportStatus {
    REPORTED("reported"),
    /** Nothing was counted, or nothing was reported. */
    NO_FIGURES("no-figures"),
    /** Reported after the day on which it was due. */
    LATE("late"),
    /** The vendor is relieved, whatever the figure. */
    RELIEVED("relieved");

    private final String word;

    ReportStatus(String word) {
        this.word = word;
    }

    static Optional<ReportStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** Throws a {@link RuleViolation} for what is no such word; what says nothing was reported. */
    static ReportStatus parse(String word) {
        if (word.isEmpty()) {
            return REPORTED;
        }
        return of(word).orElseThrow(
                        () -> new RuleViolation("preview.status-unknown", Map.of("status", word, "known", words())));
    }

    static String words() {
        return String.join(", ", Arrays.stream(values()).map(ReportStatus::word).toList());
    }

    String word() {
        return word;
    }
}
