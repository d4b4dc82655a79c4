package org.gangway.reading;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The keys met so far, each as 128 bits and the line it was met on.
 *
 * <p>20 bytes a slot and at most 60 % of the slots used: 33 to 67 bytes a row, for a moment half as much again while the
 * table doubles. The bits are mixed with a secret of this reading, so that nobody can write a file whose keys collide; by
 * chance two of a million different keys do with a probability of 1 : 10²⁶.
 */
final class SeenKeys {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seedA = ThreadLocalRandom.current().nextLong();
    private final long seedB = ThreadLocalRandom.current().nextLong();
    private long[] first = new long[1 << 10];
    private long[] second = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** The line on which the key was met before, or 0 when it is new. */
    long add(CharSequence key, long line) {
        long a = seedA;
        long b = seedB;
        for (int i = 0; i < key.length(); i++) {
            a = mix(a + key.charAt(i) + GOLDEN);
            b = mix(Long.rotateLeft(b, 23) ^ key.charAt(i));
        }
        int slot = slot(a, b);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        put(slot, a, b, (int) Math.min(line, Integer.MAX_VALUE));
        if (++size > lines.length * 0.6) {
            grow();
        }
        return 0;
    }

    private int slot(long a, long b) {
        int at = (int) a & (lines.length - 1);
        while (lines[at] != 0 && (first[at] != a || second[at] != b)) {
            at = (at + 1) & (lines.length - 1);
        }
        return at;
    }

    private void put(int slot, long a, long b, int line) {
        first[slot] = a;
        second[slot] = b;
        lines[slot] = line;
    }

    private void grow() {
        var oldFirst = first;
        var oldSecond = second;
        var oldLines = lines;
        first = new long[2 * oldLines.length];
        second = new long[first.length];
        lines = new int[first.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(slot(oldFirst[i], oldSecond[i]), oldFirst[i], oldSecond[i], oldLines[i]);
            }
        }
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
