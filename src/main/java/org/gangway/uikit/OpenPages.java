package org.gangway.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages what changed, once it is committed and nothing can undo it any more.
 *
 * <p>A page only hears that something changed. It must ask for it with a request of its own, which is checked like any other.
 */
@Component
public class OpenPages {

    /** Pages are told apart from whoever changed something: nobody waits for a browser. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    private final ObjectProvider<OtherProcesses> others;

    OpenPages(ObjectProvider<OtherProcesses> others) {
        this.others = others;
    }

    private record Follower(UI page, Predicate<PageChange> concerns, Command heard) {}

    /**
     * Lets a page hear of changes until the registration is removed.
     *
     * @param heard runs with the session of the page locked; it must read nothing
     */
    public Registration follow(UI page, Predicate<PageChange> concerns, Command heard) {
        var follower = new Follower(page, concerns, heard);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Tells all pages but the one on which it was done; at the commit where a transaction is open. */
    public void tellAfterCommit(Collection<PageChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        others.ifAvailable(processes -> processes.tell(List.copyOf(changes)));
        if (followers.isEmpty()) {
            return;
        }
        var told = List.copyOf(changes);
        var doer = UI.getCurrent();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(told, doer);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(told, doer);
            }
        });
    }

    /** Tells all pages what was done in another process. */
    public void heardElsewhere(Collection<PageChange> changes) {
        tell(List.copyOf(changes), null);
    }

    private void tell(List<PageChange> changes, @Nullable UI doer) {
        followers.stream()
                .filter(follower -> !follower.page().equals(doer))
                .filter(follower -> changes.stream().anyMatch(follower.concerns()))
                .forEach(this::tellApart);
    }

    /** What is done stays done, also while the portal stops and no page can hear of it. */
    private void tellApart(Follower follower) {
        try {
            threads.execute(() -> tell(follower));
        } catch (RejectedExecutionException stopping) {
            followers.remove(follower);
        }
    }

    private void tell(Follower follower) {
        try {
            // what fails there is reported by the session of that page
            var _ = follower.page().access(follower.heard());
        } catch (UIDetachedException gone) {
            followers.remove(follower);
        }
    }

    boolean isFollowedByNobody() {
        return followers.isEmpty();
    }

    @PreDestroy
    void stop() {
        threads.close();
    }
}
