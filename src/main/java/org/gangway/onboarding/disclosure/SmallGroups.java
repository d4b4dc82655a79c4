package org.gangway.onboarding.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether a group below the least size follows from several views by sums and differences: its answers are a combination of theirs.
 *
 * <p>A group without answers says nothing of anybody, so empty cells are left out.
 */
final class SmallGroups {

    /** Every group of cells is looked at, so there must not be too many; a round has two. */
    static final int MOST_CELLS = 16;

    private final List<String> cells;
    private final int[] answers;
    private final List<BigInteger[]> small;

    SmallGroups(Map<String, Integer> answers, int least) {
        this.cells = answers.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException(cells.size() + " cells are more than " + MOST_CELLS);
        }
        this.answers = cells.stream().mapToInt(answers::get).toArray();
        this.small = IntStream.range(1, 1 << cells.size())
                .filter(group -> size(group) < least)
                .mapToObj(group -> vector(cell -> (group >> cell & 1) == 1))
                .toList();
    }

    private int size(int group) {
        return IntStream.range(0, answers.length)
                .filter(cell -> (group >> cell & 1) == 1)
                .map(cell -> answers[cell])
                .sum();
    }

    /** Whether one follows from these views together. */
    boolean follow(List<AnswerView> shown) {
        var rows = echelon(shown.stream()
                .map(view -> vector(cell -> view.cells().contains(cells.get(cell))))
                .toList());
        return small.stream().anyMatch(group -> isZero(reduced(group, rows)));
    }

    private BigInteger[] vector(java.util.function.IntPredicate contains) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> contains.test(cell) ? BigInteger.ONE : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }

    private static List<BigInteger[]> echelon(List<BigInteger[]> vectors) {
        var rows = new ArrayList<BigInteger[]>();
        for (var vector : vectors) {
            var rest = reduced(vector, rows);
            if (!isZero(rest)) {
                rows.add(rest);
            }
        }
        return rows;
    }

    /** What is left of a vector when everything that the rows can say of it is taken away; exact, without fractions. */
    private static BigInteger[] reduced(BigInteger[] vector, List<BigInteger[]> rows) {
        var rest = vector.clone();
        for (var row : rows) {
            var lead = lead(row);
            var factor = rest[lead];
            if (factor.signum() != 0) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = rest[i].multiply(row[lead]).subtract(row[i].multiply(factor));
                }
            }
        }
        return rest;
    }

    private static int lead(BigInteger[] row) {
        return IntStream.range(0, row.length)
                .filter(i -> row[i].signum() != 0)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isZero(BigInteger[] vector) {
        return IntStream.range(0, vector.length).allMatch(i -> vector[i].signum() == 0);
    }
}
