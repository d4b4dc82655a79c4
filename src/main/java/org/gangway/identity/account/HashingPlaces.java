package org.gangway.identity.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.gangway.shared.RuleViolation;

/**
 * Lets a few passwords be hashed at a time, so that a flood of wrong ones leaves the processors to everybody else.
 *
 * <p>Who comes while too many wait is refused at once, in all and for each place that requests come from.
 */
final class HashingPlaces {

    private final int mostInside;
    private final int mostOfOneOrigin;
    private final Semaphore places;
    private final Map<String, Integer> inside = new LinkedHashMap<>();

    /**
     * @param atOnce how many work at the same time
     * @param mostInside how many work or wait, in all
     * @param mostOfOneOrigin how many of them come from the same place
     */
    HashingPlaces(int atOnce, int mostInside, int mostOfOneOrigin) {
        this.places = new Semaphore(atOnce, true);
        this.mostInside = mostInside;
        this.mostOfOneOrigin = mostOfOneOrigin;
    }

    <T> T take(String origin, Supplier<T> work) {
        enter(origin);
        try {
            places.acquire();
            try {
                return work.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            leave(origin);
        }
    }

    private synchronized void enter(String origin) {
        var ofOrigin = inside.getOrDefault(origin, 0);
        if (inside() >= mostInside || ofOrigin >= mostOfOneOrigin) {
            throw busy();
        }
        inside.put(origin, ofOrigin + 1);
    }

    private synchronized void leave(String origin) {
        inside.computeIfPresent(origin, (_, count) -> count == 1 ? null : count - 1);
    }

    /** How many work or wait. */
    synchronized int inside() {
        return inside.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static RuleViolation busy() {
        return new RuleViolation("identity.too-many-sign-ins");
    }
}
