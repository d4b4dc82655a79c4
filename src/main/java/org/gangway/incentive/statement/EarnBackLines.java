package org.gangway.incentive.statement;

import java.util.List;

/** The lines of a month's earn-backs and what the yearly limit cut of them. */
public record EarnBackLines(List<EarnBackLine> lines, List<CapCut> cuts) {}
