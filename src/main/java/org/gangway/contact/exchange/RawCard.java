package org.gangway.contact.exchange;

import java.util.List;

/**
 * The lines of one card.
 *
 * @param line on which it begins
 * @param state whether it came to an end
 */
record RawCard(int line, List<RawLine> lines, State state) {

    enum State {
        WHOLE,
        CUT_OFF,
        TOO_LARGE
    }

    /** As somebody else wrote it: bytes, because a card need not say in which letters. */
    static final class RawLine {

        private final int number;
        private final byte[] bytes;

        RawLine(int number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        int number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
