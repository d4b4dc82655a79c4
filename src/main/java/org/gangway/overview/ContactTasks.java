package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.contact.map.ContactDuties;
import org.gangway.contact.map.ContactDuty;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What waits for people on the maps of contacts: to confirm themselves once a quarter, and to speak with whom they stand opposite. */
@Component
@Order(60)
class ContactTasks implements TaskSource {

    private final ContactDuties duties;

    ContactTasks(ContactDuties duties) {
        this.duties = duties;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.CONTACT)) {
            return Stream.empty();
        }
        return duties.mine().stream().limit(some.getPageSize()).map(ContactTasks::task);
    }

    private static PendingTask task(ContactDuty duty) {
        var words = duty.since()
                .map(day -> Msg.overview_contact_talk(duty.opposite(), day))
                .orElseGet(() -> Msg.overview_contact_confirm(duty.engagementName()));
        return new PendingTask(PendingTaskKind.CONTACT, words, EngagementRoutes.people(duty.engagement()), false)
                .in(duty.engagementName());
    }
}
