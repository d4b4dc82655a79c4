package org.gangway.onboarding.disclosure;

import java.util.Collection;
import java.util.Set;
import org.gangway.shared.Ordered;

/**
 * What one screen, filter or file would show: some groups of answers taken together.
 *
 * @param cells the smallest groups of which it is made
 */
public record AnswerView(String id, Set<String> cells) {

    public AnswerView {
        cells = Ordered.copyOf(cells);
    }

    public static AnswerView of(String id, Collection<String> cells) {
        return new AnswerView(id, Ordered.copyOf(cells));
    }
}
