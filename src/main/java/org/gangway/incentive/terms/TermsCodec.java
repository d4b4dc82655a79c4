package org.gangway.incentive.terms;

import java.util.Map;
import org.gangway.json.Codec;

/** Incentive terms as canonical JSON, and from it; what cannot be read is refused with every fault, terms are not evaluated. */
public final class TermsCodec {

    private static final Codec<IncentiveSchedule> SCHEDULES = Codec.ofDocuments(IncentiveSchedule.class);

    private TermsCodec() {}

    public static Map<String, Object> write(IncentiveSchedule incentiveSchedule) {
        return SCHEDULES.write(incentiveSchedule);
    }

    /** Throws {@link InvalidSchedule} with every field that cannot be read. */
    public static IncentiveSchedule readSchedule(Map<?, ?> json) {
        return SCHEDULES.read(json).orElseThrow(InvalidSchedule::new);
    }
}
