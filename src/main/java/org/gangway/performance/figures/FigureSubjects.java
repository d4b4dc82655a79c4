package org.gangway.performance.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.springframework.stereotype.Component;

/** Figures are spoken about by service level and month, also before they are reported. */
@Component
public class FigureSubjects implements SubjectSource {

    private static final char BETWEEN = '/';

    private final SignedServiceLevelReader signed;

    FigureSubjects(SignedServiceLevelReader signed) {
        this.signed = signed;
    }

    public static Subject of(String serviceLevel, YearMonth month) {
        return new Subject(SubjectKind.FIGURE, serviceLevel + BETWEEN + month);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.FIGURE;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        var at = key.lastIndexOf(BETWEEN);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            var month = YearMonth.parse(key.substring(at + 1));
            return signed.of(engagement)
                    .level(key.substring(0, at), month)
                    .map(level -> new FoundSubject(
                            Msg.performance_figure_of(level.name(), month),
                            Map.of("serviceLevel", level.name(), "month", month),
                            PerformanceRoutes.results(engagement, month),
                            true));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
