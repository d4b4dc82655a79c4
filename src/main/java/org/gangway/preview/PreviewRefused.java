package org.gangway.preview;

import java.util.List;
import java.util.Map;

/** Terms or results that cannot be computed with, and every reason; nothing was computed. */
public class PreviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PreviewFault> faults;

    PreviewRefused(List<PreviewFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static PreviewRefused because(Place place, String rule, Map<String, ?> facts) {
        return new PreviewRefused(List.of(new PreviewFault(place, rule, facts)));
    }

    static void throwIfAny(List<PreviewFault> faults) {
        if (!faults.isEmpty()) {
            throw new PreviewRefused(faults);
        }
    }

    public List<PreviewFault> faults() {
        return faults;
    }
}
