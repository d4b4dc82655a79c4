package org.gangway.demo;

import java.time.Clock;
import java.time.YearMonth;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.RegistrationService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the story once, on the first start of an empty portal. */
@Component
@ConditionalOnProperty("gangway.demo")
class DemoStory implements ApplicationRunner {

    static final String END = "the end";

    private static final int MONTHS = 24;

    private final RegistrationService entrance;
    private final RegistrationScene registrationScene;
    private final CollectionsStory collections;
    private final CloseStory close;
    private final RelationScenes relations;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoStory(
            RegistrationService entrance,
            RegistrationScene registrationScene,
            CollectionsStory collections,
            CloseStory close,
            RelationScenes relations,
            JdbcClient jdbc,
            Clock clock) {
        this.entrance = entrance;
        this.registrationScene = registrationScene;
        this.collections = collections;
        this.close = close;
        this.relations = relations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!entrance.isFirstRun()) {
            return;
        }
        var last = YearMonth.now(clock).minusMonths(1);
        var first = last.minusMonths(MONTHS - 1);
        registrationScene.play(first);
        close.play(first, last);
        collections.play(first, last);
        relations.play(last);
        SystemWork.run(() -> jdbc.sql("insert into demo_chapter (name) values (?)")
                .param(END)
                .update());
    }
}
