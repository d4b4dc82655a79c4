package org.gangway.exchange;

import java.util.Map;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * An improvement that one side shows the other.
 *
 * @param effect as it was measured, with figures
 */
public record NewPractice(String title, OriginalText what, String effect) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_LENGTH = 2000;
    public static final int MAX_EFFECT = 600;

    /**
     * Refused in words where it cannot be.
     *
     * @throws RuleViolation {@code exchange.practice-title}, {@code exchange.practice-what}, {@code exchange.practice-effect}
     */
    public NewPractice {
        title = WrittenText.line(title);
        effect = WrittenText.line(effect);
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new RuleViolation("exchange.practice-title", Map.of("max", MAX_TITLE));
        }
        if (what.isEmpty() || what.words().length() > MAX_LENGTH) {
            throw new RuleViolation("exchange.practice-what", Map.of("max", MAX_LENGTH));
        }
        if (effect.isEmpty() || effect.length() > MAX_EFFECT) {
            throw new RuleViolation("exchange.practice-effect", Map.of("max", MAX_EFFECT));
        }
    }
}
