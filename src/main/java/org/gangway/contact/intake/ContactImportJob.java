package org.gangway.contact.intake;

import org.jspecify.annotations.Nullable;

/** An import that goes on in the background, seen from outside. */
final class ContactImportJob {

    private final int all;
    private volatile int taken;
    private volatile boolean over;
    private volatile @Nullable ContactTrial result;

    ContactImportJob(int all) {
        this.all = all;
    }

    void took(int number) {
        taken = number;
    }

    void end(@Nullable ContactTrial how) {
        result = how;
        over = true;
    }

    boolean isOver() {
        return over;
    }

    ContactProgress progress() {
        return new ContactProgress(taken, all, over, result);
    }
}
