package org.gangway.preview;

import java.util.List;
import java.util.Map;

/** Terms or results that cannot be computed with, and every reason; nothing was computed. */
public class RefusedPreview extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PreviewFault> faults;

    RefusedPreview(List<PreviewFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static RefusedPreview because(InputPlace inputPlace, String rule, Map<String, ?> facts) {
        return new RefusedPreview(List.of(new PreviewFault(inputPlace, rule, facts)));
    }

    static void throwIfAny(List<PreviewFault> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedPreview(faults);
        }
    }

    public List<PreviewFault> faults() {
        return faults;
    }
}
