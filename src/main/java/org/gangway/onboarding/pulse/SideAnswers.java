package org.gangway.onboarding.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangway.json.FactText;
import org.gangway.shared.NamedFacts;

/**
 * All answers of a side in a round, in an order that says nothing of who gave them or when: scores sorted by themselves and comments
 * sorted by themselves, so that neither leads to the other.
 */
record SideAnswers(List<List<Integer>> scores, List<String> comments) {

    static final SideAnswers NONE = new SideAnswers(List.of(), List.of());

    SideAnswers {
        scores = List.copyOf(scores);
        comments = List.copyOf(comments);
    }

    SideAnswers with(PulseAnswer answer) {
        var moreScores = new ArrayList<>(scores);
        moreScores.add(answer.scores());
        moreScores.sort(java.util.Comparator.comparing(Object::toString));
        var moreComments = new ArrayList<>(comments);
        if (!answer.comment().isEmpty()) {
            moreComments.add(answer.comment());
        }
        moreComments.sort(java.util.Comparator.naturalOrder());
        return new SideAnswers(moreScores, moreComments);
    }

    SideAnswers and(SideAnswers other) {
        var all = new ArrayList<>(scores);
        all.addAll(other.scores);
        var said = new ArrayList<>(comments);
        said.addAll(other.comments);
        said.sort(java.util.Comparator.naturalOrder());
        return new SideAnswers(all, said);
    }

    int count() {
        return scores.size();
    }

    /** For each question, to two decimals. */
    List<BigDecimal> means() {
        return IntStream.range(0, PulseQuestion.values().length)
                .mapToObj(question -> new BigDecimal(scores.stream()
                                .mapToInt(answer -> answer.get(question))
                                .sum())
                        .divide(new BigDecimal(count()), 2, RoundingMode.HALF_UP))
                .toList();
    }

    String text() {
        return FactText.write(NamedFacts.of("scores", scores, "comments", comments));
    }

    static SideAnswers of(String text) {
        Map<String, Object> facts = FactText.read(text);
        return new SideAnswers(
                list(facts.get("scores")).stream()
                        .map(answer -> list(answer).stream()
                                .map(score -> Integer.valueOf(score.toString()))
                                .toList())
                        .toList(),
                list(facts.get("comments")).stream().map(Object::toString).toList());
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object fact) {
        return fact instanceof List<?> list ? list : List.of();
    }
}
