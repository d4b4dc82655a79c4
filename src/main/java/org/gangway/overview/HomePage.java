package org.gangway.overview;

import java.util.List;
import java.util.Optional;
import org.gangway.notification.news.NewsItem;
import org.gangway.overview.portfolio.ComingDay;
import org.gangway.overview.portfolio.EngagementStanding;

/**
 * All that Home shows.
 *
 * @param firstSteps empty once the own party has agreed on a statement
 * @param standings the engagements that run, by name
 * @param news what its reader has not read yet, the newest first
 */
public record HomePage(
        Optional<FirstSteps> firstSteps,
        List<EngagementStanding> standings,
        List<PendingTask> tasks,
        List<ComingDay> coming,
        List<NewsItem> news) {}
