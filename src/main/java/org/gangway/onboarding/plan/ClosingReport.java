package org.gangway.onboarding.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan, said when it is closed.
 *
 * @param report empty until then
 */
@Embeddable
public record ClosingReport(
        @Nullable LocalDate closedOn,
        String report,
        @Nullable String reportLanguage) implements Serializable {

    public static final int MAX_LENGTH = 4000;

    static final ClosingReport NONE = new ClosingReport(null, "", null);

    static ClosingReport of(String words, Locale language, LocalDate today) {
        var written = WrittenText.words(words);
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            throw new RuleViolation("onboarding.report-length", Map.of("max", MAX_LENGTH));
        }
        return new ClosingReport(today, written, language.toLanguageTag());
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(closedOn);
    }

    Optional<Locale> locale() {
        return Optional.ofNullable(reportLanguage).map(Locale::forLanguageTag);
    }
}
