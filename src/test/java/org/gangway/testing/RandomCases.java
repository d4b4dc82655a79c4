package org.gangway.testing;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Cases drawn by seeds: the same at every run, and one that fails says the seed that repeats it alone. */
public final class RandomCases {

    private RandomCases() {}

    /** Tries the seeds from 0 on. */
    public static void each(int count, IntConsumer check) {
        IntStream.range(0, count).forEach(seed -> one(seed, check));
    }

    private static void one(int seed, IntConsumer check) {
        try {
            check.accept(seed);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("with the seed " + seed + ": " + failure.getMessage(), failure);
        }
    }
}
