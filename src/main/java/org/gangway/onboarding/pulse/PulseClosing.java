package org.gangway.onboarding.pulse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gangway.identity.Side;
import org.gangway.onboarding.disclosure.AnswerDisclosure;

/** Works out what may be shown of a round, once and for every reader. */
final class PulseClosing {

    private PulseClosing() {}

    /** The results of the groups that are shown; comments are decided apart, by how many wrote one. */
    static List<PulseResult> results(PulseRoundId round, Map<Side, SideAnswers> answers) {
        var shown = shown(answers, SideAnswers::count);
        var commented = shown(answers, it -> it.comments().size());
        var results = new ArrayList<PulseResult>();
        for (var group : PulseGroup.values()) {
            if (shown.contains(group.name())) {
                results.add(new PulseResult(round, group, together(group, answers), commented.contains(group.name())));
            }
        }
        return results;
    }

    private static Set<String> shown(Map<Side, SideAnswers> answers, ToIntFunction<SideAnswers> count) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var side : Side.values()) {
            counts.put(side.name(), count.applyAsInt(answers.getOrDefault(side, SideAnswers.NONE)));
        }
        return AnswerDisclosure.shown(counts, PulseGroup.views());
    }

    private static SideAnswers together(PulseGroup group, Map<Side, SideAnswers> answers) {
        return Arrays.stream(Side.values())
                .filter(group::includes)
                .map(side -> answers.getOrDefault(side, SideAnswers.NONE))
                .reduce(SideAnswers.NONE, SideAnswers::and);
    }
}
