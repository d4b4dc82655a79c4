package org.gangway.performance.evaluation;

import java.util.List;
import org.gangway.shared.Period;

/**
 * The results of a month as one version of the terms evaluates the whole of it.
 *
 * @param termsNumber number of the signed version
 * @param days those of the month on which it is in force
 * @param results one for each of its service levels, in their order
 */
public record VersionResults(int termsNumber, Period days, List<ServiceLevelResult> results) {

    public VersionResults {
        results = List.copyOf(results);
    }
}
