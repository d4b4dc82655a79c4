package org.gangway.overview.portfolio;

/**
 * How far two teams are with one another.
 *
 * @param pairs who stand opposite one another on the map of contacts
 * @param openPlaces of them, places where nobody stands
 * @param tasksDone of the onboarding plans that run
 * @param tasks all of their tasks, without those that were dropped
 */
public record TogetherSoFar(int pairs, int openPlaces, int tasksDone, int tasks) {}
