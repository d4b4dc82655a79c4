package org.gangway.overview;

import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.notification.news.NewsFilter;
import org.gangway.notification.news.NewsService;
import org.gangway.overview.portfolio.ComingService;
import org.gangway.overview.portfolio.PortfolioService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads Home in one transaction, so that its parts say the same. */
@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final PageRequest NEWEST = PageRequest.of(0, 6);
    private static final NewsFilter UNREAD = new NewsFilter(null, null, true);

    private final FirstStepsService firstSteps;
    private final PortfolioService portfolio;
    private final PendingTaskService tasks;
    private final ComingService coming;
    private final NewsService news;
    private final Clues clues;
    private final CurrentUserProvider currentUserProvider;

    HomeService(
            FirstStepsService firstSteps,
            PortfolioService portfolio,
            PendingTaskService tasks,
            ComingService coming,
            NewsService news,
            Clues clues,
            CurrentUserProvider currentUserProvider) {
        this.firstSteps = firstSteps;
        this.portfolio = portfolio;
        this.tasks = tasks;
        this.coming = coming;
        this.news = news;
        this.clues = clues;
        this.currentUserProvider = currentUserProvider;
    }

    @ForEveryone
    public HomePage forMe() {
        var found = clues.of(currentUserProvider.current());
        return new HomePage(
                firstSteps.forMe(found.contains(Clue.ANY_AGREED)),
                portfolio.running(),
                tasks.forMe(found),
                coming.forMe(),
                news.news(UNREAD, NEWEST));
    }
}
