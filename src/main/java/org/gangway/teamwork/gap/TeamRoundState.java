package org.gangway.teamwork.gap;

/** Whether people of both teams still answer. */
enum TeamRoundState {
    OPEN,
    CLOSED
}
