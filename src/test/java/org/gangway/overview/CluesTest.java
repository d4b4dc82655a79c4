package org.gangway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No clue is false where there is a task: with and without looking for clues first, the same waits for everybody. */
@ModuleTest
class CluesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PendingTaskService tasks;

    @Autowired
    Clues clues;

    @Autowired
    OwnRoles ownRoles;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void hidesNothingFromAnybody() {
        var story = DemoStoryFixture.in(application);
        var waiting = 0;
        for (var user : List.of(DemoStoryFixture.managerOf(story), DemoStoryFixture.leadOf(story))) {
            waiting += sameForBoth(user);
        }
        assertThat(waiting).isGreaterThan(10);
    }

    private int sameForBoth(CurrentUser user) {
        Acting.as(user);
        var all = tasks.forMe(EnumSet.allOf(Clue.class));
        var found = clues.of(ownRoles.user());

        assertThat(tasks.forMe(found)).isEqualTo(all);
        assertThat(found).contains(Clue.ANY_AGREED);
        return all.size();
    }
}
