package org.gangway.notification;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.notification.news.NewsKind;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.FigureStated;
import org.gangway.performance.evaluation.FiguresReported;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells everybody who takes part that figures came in or were corrected: once, whatever number of months a file brings. */
@Component
class FigureNews {

    private final NewsDesk desk;

    FigureNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(FiguresReported reported) {
        if (desk.isOpen()) {
            ofThisTransaction()
                    .months
                    .computeIfAbsent(reported.engagement(), _ -> new TreeSet<>())
                    .add(reported.month());
        }
    }

    /** One at a time, as people state them. */
    @EventListener
    void on(FigureStated stated) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(stated.engagement());
            var headline = stated.agreed()
                    ? Msg.notification_news_figure_agreed(stated.serviceLevel(), stated.month(), engagement.name())
                    : Msg.notification_news_figure_measured(stated.serviceLevel(), stated.month(), engagement.name());
            desk.tellBoth(
                    engagement,
                    NewsKind.FIGURE,
                    PersonSummary::active,
                    headline,
                    PerformanceRoutes.results(stated.engagement(), stated.month()));
        }
    }

    private Reported ofThisTransaction() {
        var known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Reported.class::isInstance)
                .map(Reported.class::cast)
                .findFirst();
        return known.orElseGet(this::begin);
    }

    private Reported begin() {
        var reported = new Reported();
        TransactionSynchronizationManager.registerSynchronization(reported);
        return reported;
    }

    /** The months that a transaction brought figures of. */
    private final class Reported implements TransactionSynchronization {

        private final Map<EngagementId, TreeSet<YearMonth>> months = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            months.forEach((engagement, reported) -> tell(engagement, reported.getFirst(), reported.getLast()));
        }

        /** Before the log is written, for which others wait. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private void tell(EngagementId id, YearMonth first, YearMonth last) {
        var engagement = desk.engagement(id);
        var headline = first.equals(last)
                ? Msg.notification_news_figures_of_month(first, engagement.name())
                : Msg.notification_news_figures_of_months(first, last, engagement.name());
        desk.tellBoth(
                engagement, NewsKind.FIGURE, PersonSummary::active, headline, PerformanceRoutes.results(id, last));
    }
}
