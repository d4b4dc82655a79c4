package org.gangway.incentive;

import java.util.Map;
import org.gangway.json.Codec;

/** Incentive terms as canonical JSON, and from it; what cannot be read is refused with every fault, terms are not judged. */
public final class TermsCodec {

    private static final Codec<Schedule> SCHEDULES = Codec.ofDocuments(Schedule.class);

    private TermsCodec() {}

    public static Map<String, Object> write(Schedule schedule) {
        return SCHEDULES.write(schedule);
    }

    /** Throws {@link UnsoundSchedule} with every field that cannot be read. */
    public static Schedule readSchedule(Map<?, ?> json) {
        return SCHEDULES.read(json).orElseThrow(UnsoundSchedule::new);
    }
}
