package org.gangway.incentive.terms;

/** Whether a repeat raises the credit before it is held to the caps, or what the caps left. */
public enum RepeatTiming {
    BEFORE_CAPS,
    AFTER_CAPS
}
