package org.gangway.performance.ui;

import java.time.YearMonth;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.evaluation.CorrectionService;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedWindow;

/** How one side states a figure: what it stated before, and how the new one is saved. */
sealed interface FigureEntry {

    Text title(YearMonth month);

    Text submit();

    Text done();

    /** What the side stated of that window, as what a correction replaces; empty where it has stated nothing. */
    Optional<NewFigure> known(EngagementId engagement, ReportedWindow window);

    /**
     * Saves what was typed.
     *
     * @param words why it is corrected; empty for a first statement
     */
    void save(EngagementId engagement, NewFigure figure, String words);

    /** The vendor reports. */
    record OfVendor(ReportingService reporting, CorrectionService corrections) implements FigureEntry {

        @Override
        public Text title(YearMonth month) {
            return Msg.performance_report_title(month);
        }

        @Override
        public Text submit() {
            return Msg.performance_report_submit();
        }

        @Override
        public Text done() {
            return Msg.performance_reported();
        }

        @Override
        public Optional<NewFigure> known(EngagementId engagement, ReportedWindow window) {
            return reporting
                    .figure(engagement, window.serviceLevelId(), window.end())
                    .map(NewFigure::replacing);
        }

        @Override
        public void save(EngagementId engagement, NewFigure figure, String words) {
            if (words.isEmpty()) {
                reporting.report(engagement, figure);
            } else {
                corrections.correct(engagement, figure, words);
            }
        }
    }

    /** The client states what it measured itself. */
    record OfClient(FigureAgreementService agreement) implements FigureEntry {

        @Override
        public Text title(YearMonth month) {
            return Msg.performance_measure_title(month);
        }

        @Override
        public Text submit() {
            return Msg.performance_measure_submit();
        }

        @Override
        public Text done() {
            return Msg.performance_measured();
        }

        @Override
        public Optional<NewFigure> known(EngagementId engagement, ReportedWindow window) {
            return Optional.ofNullable(agreement
                            .stated(engagement, YearMonth.from(window.end()))
                            .of(window)
                            .measured())
                    .map(NewFigure::replacing);
        }

        @Override
        public void save(EngagementId engagement, NewFigure figure, String words) {
            agreement.measure(engagement, figure, words);
        }
    }
}
