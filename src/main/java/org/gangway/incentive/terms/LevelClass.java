package org.gangway.incentive.terms;

/** Whether a service level has to do with money. */
public enum LevelClass {
    CRITICAL,
    KEY_MEASUREMENT
}
