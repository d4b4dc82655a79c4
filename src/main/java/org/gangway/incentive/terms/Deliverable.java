package org.gangway.incentive.terms;

import org.gangway.shared.WrittenText;

/** A dated item that is delivered once, with its own credit for delay. */
public record Deliverable(String key, String name, DelayCredit credit) {

    public Deliverable {
        name = WrittenText.line(name);
    }
}
