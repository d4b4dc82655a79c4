package org.gangway.measure;

import org.gangway.shared.Explanation;

/** What a figure attains, and why. */
public record FigureAssessment(Figure figure, Attainment attainment, Explanation explanation) {}
