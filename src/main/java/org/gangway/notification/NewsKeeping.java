package org.gangway.notification;

import org.gangway.identity.PersonErasing;
import org.gangway.identity.SystemWork;
import org.gangway.notification.news.NewsBook;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets old news, and the news and choices of whoever is erased. */
@Component
class NewsKeeping {

    private final NewsBook book;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NewsKeeping(NewsBook book, JdbcClient jdbc, TransactionTemplate transaction) {
        this.book = book;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT20M")
    void forgetOld() {
        SystemWork.runForNobody(() -> transaction.executeWithoutResult(_ -> book.forgetOld()));
    }

    @EventListener
    void on(PersonErasing erasing) {
        book.forget(erasing.person());
        jdbc.sql("update outgoing_mail set waits_for = null where waits_for = :person")
                .param("person", erasing.person().value())
                .update();
    }
}
