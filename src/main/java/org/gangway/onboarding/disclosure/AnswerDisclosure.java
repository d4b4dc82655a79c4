package org.gangway.onboarding.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.shared.Ordered;

/**
 * Which views of answers are shown: the largest first, each if no group of one to four follows from all that is shown then.
 *
 * <p>It is decided once for a round, from all its answers, and holds for every reader; never by who looks first.
 */
public final class AnswerDisclosure {

    /** No group below it is ever shown, nor can be worked out. */
    public static final int LEAST = 5;

    private AnswerDisclosure() {}

    /**
     * The ids of the views that are shown, in their own order.
     *
     * @param answers how many answers each of the smallest groups has
     */
    public static Set<String> shown(Map<String, Integer> answers, List<AnswerView> views) {
        var groups = new SmallGroups(new LinkedHashMap<>(answers), LEAST);
        var shown = new ArrayList<AnswerView>();
        views.stream()
                .sorted(Comparator.comparingInt((AnswerView view) -> size(answers, view))
                        .reversed())
                .filter(view -> size(answers, view) >= LEAST)
                .forEach(view -> {
                    shown.add(view);
                    if (groups.follow(shown)) {
                        shown.removeLast();
                    }
                });
        var ids = shown.stream().map(AnswerView::id).toList();
        return Ordered.copyOf(
                views.stream().map(AnswerView::id).filter(ids::contains).toList());
    }

    /** Whether all these views may be shown together. */
    static boolean mayStandTogether(Map<String, Integer> answers, List<AnswerView> views) {
        return views.stream().allMatch(view -> size(answers, view) >= LEAST)
                && !new SmallGroups(new LinkedHashMap<>(answers), LEAST).follow(views);
    }

    static int size(Map<String, Integer> answers, AnswerView view) {
        return view.cells().stream()
                .mapToInt(cell -> answers.getOrDefault(cell, 0))
                .sum();
    }
}
