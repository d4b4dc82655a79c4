package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

/** Whether a repeat raises the credit before it is held to the caps, or what the caps left. */
@Meaning("Whether a repeat raises the credit before it is held to the caps, or what they left.")
public enum RepeatTiming {
    BEFORE_CAPS,
    AFTER_CAPS
}
