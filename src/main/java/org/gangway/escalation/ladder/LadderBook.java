package org.gangway.escalation.ladder;

import java.util.Optional;

/**
 * The ladder that an engagement has, and the one that a side would like instead.
 *
 * @param inForce what is raised now climbs it
 * @param offered waits for the other side
 */
public record LadderBook(Optional<Ladder> inForce, Optional<Ladder> offered) {}
