package org.gangway.yearcalendar.festival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * What a side says of something that it celebrates.
 *
 * @param name as it is called there
 * @param last still belongs to it
 * @param explanation for those who never celebrated it: what it is, and what it means for the work
 */
public record NewFestival(String name, LocalDate first, LocalDate last, OriginalText explanation) {

    public static final int MAX_NAME = 120;
    public static final int MAX_LENGTH = 2000;
    public static final int LONGEST = 31;

    /**
     * Refused in words where it cannot be.
     *
     * @throws RuleViolation {@code yearcalendar.festival-name}, {@code yearcalendar.festival-order}, {@code
     *     yearcalendar.festival-long}, {@code yearcalendar.festival-explanation}
     */
    public NewFestival {
        name = WrittenText.line(name);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new RuleViolation("yearcalendar.festival-name", Map.of("max", MAX_NAME));
        }
        if (last.isBefore(first)) {
            throw new RuleViolation("yearcalendar.festival-order");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new RuleViolation("yearcalendar.festival-long", Map.of("max", LONGEST));
        }
        if (explanation.isEmpty() || explanation.words().length() > MAX_LENGTH) {
            throw new RuleViolation("yearcalendar.festival-explanation", Map.of("max", MAX_LENGTH));
        }
    }
}
