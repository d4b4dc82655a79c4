package org.gangway.governance.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What a meeting is to talk about, in this order: first what the portal collected, then what people wrote. */
@Embeddable
class Agenda {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AgendaItem> items = new ArrayList<>();

    void add(List<AgendaItem> more) {
        items.addAll(more);
    }

    /** Puts what the portal collected before what people wrote; whether the agenda is now another. */
    boolean list(List<AgendaItem> collected) {
        var listed = Stream.concat(
                        collected.stream().map(this::known), items.stream().filter(AgendaItem::isFree))
                .toList();
        if (listed.equals(items)) {
            return false;
        }
        items.clear();
        items.addAll(listed);
        return true;
    }

    private AgendaItem known(AgendaItem item) {
        return items.stream()
                .filter(item::isAbout)
                .findFirst()
                .map(item::withIdOf)
                .orElse(item);
    }

    /** Only what people wrote can be struck. */
    void strike(UUID item) {
        items.removeIf(it -> it.isFree() && it.id().equals(item));
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** Its place, from 1; 0 where it is not listed. */
    int placeOf(UUID item) {
        return items.stream().map(AgendaItem::id).toList().indexOf(item) + 1;
    }
}
