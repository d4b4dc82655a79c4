package org.gangway.teamwork.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.teamwork.TeamQuestion;

/**
 * How often each choice was taken, question by question. What one person answered does not stand together anywhere.
 *
 * @param counts for each question, how often 1, 2, 3, 4 and 5 were chosen
 */
record TeamTally(List<List<Integer>> counts) {

    static final TeamTally NONE = new TeamTally(Arrays.stream(TeamQuestion.values())
            .map(_ -> List.of(0, 0, 0, 0, 0))
            .toList());

    TeamTally {
        counts = counts.stream().map(List::copyOf).toList();
    }

    static TeamTally of(String text) {
        return new TeamTally(Arrays.stream(text.split(";", -1))
                .map(question -> Arrays.stream(question.split(",", -1))
                        .map(Integer::valueOf)
                        .toList())
                .toList());
    }

    String text() {
        return counts.stream()
                .map(question -> question.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    TeamTally with(TeamAnswer answer) {
        return new TeamTally(IntStream.range(0, counts.size())
                .mapToObj(
                        question -> more(counts.get(question), answer.choices().get(question) - TeamAnswer.LOWEST))
                .toList());
    }

    private static List<Integer> more(List<Integer> counts, int choice) {
        var more = new ArrayList<>(counts);
        more.set(choice, more.get(choice) + 1);
        return more;
    }

    /** How many answered; everybody answers all questions. */
    int answers() {
        return counts.getFirst().stream().mapToInt(Integer::intValue).sum();
    }

    /** For each question, to one decimal. */
    List<BigDecimal> means() {
        var answers = new BigDecimal(answers());
        return counts.stream()
                .map(question -> new BigDecimal(IntStream.range(0, question.size())
                                .map(choice -> question.get(choice) * (choice + TeamAnswer.LOWEST))
                                .sum())
                        .divide(answers, 1, RoundingMode.HALF_UP))
                .toList();
    }
}
