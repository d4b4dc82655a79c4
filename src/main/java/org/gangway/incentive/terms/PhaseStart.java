package org.gangway.incentive.terms;

import java.time.LocalDate;

/** From which day a service level is in a phase. */
public record PhaseStart(LevelPhase phase, LocalDate from) {}
