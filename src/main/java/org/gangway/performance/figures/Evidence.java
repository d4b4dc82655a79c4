package org.gangway.performance.figures;

import java.time.Instant;
import java.util.List;

/** Who reported a figure, when, and from which files; no file where somebody typed it. */
public record Evidence(String reportedBy, Instant reportedAt, List<SourceFile> files) {

    public Evidence {
        files = List.copyOf(files);
    }
}
