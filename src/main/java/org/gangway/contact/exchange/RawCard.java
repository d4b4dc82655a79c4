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
    record RawLine(int number, byte[] bytes) {}
}
