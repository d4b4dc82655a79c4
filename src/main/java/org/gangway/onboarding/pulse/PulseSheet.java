package org.gangway.onboarding.pulse;

import java.util.List;
import java.util.Optional;

/**
 * A round with what may be shown of it.
 *
 * @param results none while it is open
 */
public record PulseSheet(PulseRound round, List<PulseResult> results) {

    public PulseSheet {
        results = List.copyOf(results);
    }

    /** Empty where the group is not shown. */
    public Optional<PulseResult> of(PulseGroup group) {
        return results.stream().filter(result -> result.group() == group).findFirst();
    }
}
