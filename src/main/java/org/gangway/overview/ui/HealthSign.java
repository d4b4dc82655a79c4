package org.gangway.overview.ui;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.gangway.language.Text;
import org.gangway.overview.portfolio.Health;
import org.gangway.overview.portfolio.HealthLevel;
import org.gangway.overview.portfolio.HealthReason;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** How an engagement stands in a word and a colour, with its reasons for whoever points at it or comes to it with the Tab key. */
final class HealthSign extends Span {

    HealthSign(Health health) {
        addClassName("gangway-health");
        add(new StatusBadge(Text.of(health.level()), tone(health.level())));
        var reasons = reasons(health);
        if (!reasons.isEmpty()) {
            setTitle(reasons);
            getElement().setAttribute("tabindex", "0");
            var words = new Span(reasons);
            words.addClassName("gangway-health-reasons");
            add(words);
        }
    }

    /** All of them, one sentence each. */
    static String reasons(Health health) {
        return health.reasons().stream()
                .map(HealthReason::words)
                .map(ScreenTexts::say)
                .collect(Collectors.joining(" "));
    }

    static StatusTone tone(HealthLevel level) {
        return switch (level) {
            case OFF_TRACK -> StatusTone.BAD;
            case WATCH -> StatusTone.WARNING;
            case ON_TRACK -> StatusTone.GOOD;
            case NOT_MEASURED -> StatusTone.NEUTRAL;
        };
    }
}
