package org.gangway.performance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.FigureOrigin;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.FigureStatement;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Says everything that was ever stated of a month's figure, where that is more than one report. */
record FigureHistory(FigureFacade figures, EngagementId engagement) {

    List<Explanation> steps(ServiceLevelResult result) {
        if (result.metric().origin() != FigureOrigin.REPORTED) {
            return List.of();
        }
        var steps = new ArrayList<Explanation>();
        for (var window : figures.reporting().windows(engagement, result.serviceLevelId(), result.month())) {
            figures.agreement().history(engagement, new ReportedWindow(result.serviceLevelId(), window.end())).stream()
                    .map(FigureHistory::step)
                    .forEach(steps::add);
        }
        return steps.size() < 2
                ? List.of()
                : List.of(new Explanation("performance-history", Map.of(), null, null, steps));
    }

    private static Explanation step(FigureStatement statement) {
        var facts = NamedFacts.of(
                "kind",
                statement.kind(),
                "numerator",
                statement.inputs().numerator(),
                "denominator",
                statement.inputs().denominator(),
                "name",
                statement.evidence().reportedBy(),
                "at",
                statement.evidence().reportedAt());
        var words = statement.words();
        var files = statement.evidence().files().stream()
                .map(EvidenceExplanation::file)
                .toList();
        return words == null
                ? new Explanation("performance-statement", facts, null, null, files)
                : new Explanation(
                        "performance-statement",
                        facts,
                        null,
                        null,
                        Stream.concat(Stream.of(why(words)), files.stream()).toList());
    }

    private static Explanation why(String words) {
        return Explanation.fact("performance-statement-why", Map.of("words", words));
    }
}
