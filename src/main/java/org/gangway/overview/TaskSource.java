package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.springframework.data.domain.Pageable;

/** Knows what of one part of the work waits for somebody; sources come in their {@code @Order}. */
interface TaskSource {

    /**
     * The most urgent first.
     *
     * @param clues of what there is anything at all
     */
    Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some);
}
