package org.gangway.onboarding.pulse;

import java.util.Arrays;
import java.util.List;
import org.gangway.identity.Side;
import org.gangway.onboarding.disclosure.AnswerView;

/** Whose answers are shown together. */
public enum PulseGroup {
    ALL,
    CLIENT,
    VENDOR;

    static PulseGroup of(Side side) {
        return side == Side.CLIENT ? CLIENT : VENDOR;
    }

    /** Everything that any page shows of a round. */
    static List<AnswerView> views() {
        return Arrays.stream(values())
                .map(group -> AnswerView.of(
                        group.name(),
                        Arrays.stream(Side.values())
                                .filter(group::includes)
                                .map(Side::name)
                                .toList()))
                .toList();
    }

    boolean includes(Side side) {
        return this == ALL || this == of(side);
    }
}
