package org.gangway.incentive;

/** Whether a service level has to do with money. */
public enum LevelClass {
    CRITICAL,
    KEY_MEASUREMENT
}
