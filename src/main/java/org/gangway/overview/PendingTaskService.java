package org.gangway.overview;

import java.util.List;
import java.util.Set;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all modules what waits for the signed-in user; each module decides what that is. */
@Service
@Transactional(readOnly = true)
public class PendingTaskService {

    /** Nobody does more than this in a day; the rest comes up as the first ones are done. */
    private static final PageRequest SOME = PageRequest.of(0, 20);

    private final List<TaskSource> sources;
    private final Clues clues;
    private final OwnRoles ownRoles;

    PendingTaskService(List<TaskSource> sources, Clues clues, OwnRoles ownRoles) {
        this.sources = sources;
        this.clues = clues;
        this.ownRoles = ownRoles;
    }

    /** What there is to do first comes first. */
    @ForEveryone
    public List<PendingTask> forMe() {
        return forMe(clues.of(ownRoles.user()));
    }

    /** For whoever has looked already of what there is anything. */
    List<PendingTask> forMe(Set<Clue> found) {
        var user = ownRoles.user();
        return sources.stream().flatMap(source -> source.of(user, found, SOME)).toList();
    }
}
