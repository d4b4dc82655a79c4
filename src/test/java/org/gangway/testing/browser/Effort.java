package org.gangway.testing.browser;

/** Counts what somebody has to do by hand: fields that are filled or chosen, passwords among them, and dialogs that open. */
final class Effort {

    private int fields;
    private int passwords;
    private int dialogs;
    private int open;

    void typed(boolean password) {
        fields++;
        passwords += password ? 1 : 0;
    }

    /** @param now how many dialogs are open */
    void sees(int now) {
        dialogs += Math.max(0, now - open);
        open = now;
    }

    int fields() {
        return fields;
    }

    int passwords() {
        return passwords;
    }

    int dialogs() {
        return dialogs;
    }
}
