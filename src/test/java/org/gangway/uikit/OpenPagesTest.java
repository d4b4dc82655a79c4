package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class OpenPagesTest {

    private static final UUID ENGAGEMENT = UUID.randomUUID();

    private final OpenPages pages =
            new OpenPages(new DefaultListableBeanFactory().getBeanProvider(OtherProcesses.class));

    @AfterEach
    void forget() {
        UI.setCurrent(null);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void hearNothingBeforeTheCommit() {
        var heard = follower("agreement.", new ImmediatePage());
        TransactionSynchronizationManager.initSynchronization();

        pages.tellAfterCommit(List.of(changed("agreement.term-offered"), changed("agreement.agreed")));
        assertThat(heard).hasValue(0);
        TransactionSynchronizationUtils.triggerAfterCommit();
        pages.stop();

        assertThat(heard).as("once for all changes of a transaction").hasValue(1);
    }

    @Test
    void harmNobodyWhileThePortalStops() {
        var heard = follower("agreement.", new ImmediatePage());
        pages.stop();

        pages.tellAfterCommit(List.of(changed("agreement.agreed")));

        assertThat(heard).hasValue(0);
    }

    @Test
    void hearOfWhatConcernsThemFromOthersOnly() {
        var own = new ImmediatePage();
        var doer = follower("agreement.", own);
        var other = follower("agreement.", new ImmediatePage());
        var elsewhere = follower("minutes.", new ImmediatePage());
        UI.setCurrent(own);

        pages.tellAfterCommit(List.of(changed("agreement.term-offered")));
        pages.stop();

        assertThat(other).hasValue(1);
        assertThat(doer).hasValue(0);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void areForgottenOnceTheyAreGone() {
        var gone = new AtomicInteger();
        pages.follow(
                new UI() {
                    @Override
                    public Future<Void> access(Command command) {
                        gone.incrementAndGet();
                        throw new UIDetachedException();
                    }
                },
                _ -> true,
                () -> {});
        var left = new AtomicInteger();
        pages.follow(new ImmediatePage(), _ -> true, left::incrementAndGet).remove();

        pages.tellAfterCommit(List.of(changed("agreement.agreed")));
        await().untilAsserted(() -> assertThat(gone).hasValue(1));
        await().until(() -> {
            pages.tellAfterCommit(List.of(changed("agreement.agreed")));
            return pages.isFollowedByNobody();
        });
        pages.stop();
        assertThat(left).hasValue(0);
    }

    private AtomicInteger follower(String what, UI page) {
        var heard = new AtomicInteger();
        pages.follow(page, change -> change.what().startsWith(what), heard::incrementAndGet);
        return heard;
    }

    private static PageChange changed(String what) {
        return new PageChange(ENGAGEMENT, what, null);
    }

    /** Does at once what it is told. */
    private static final class ImmediatePage extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }
}
