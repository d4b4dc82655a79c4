package org.gangway.governance.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

    @Column(name = "agenda_ordered")
    private boolean ordered;

    /** What the chair took off, one matter a line. */
    @Column(name = "agenda_struck")
    private String struck = "";

    void add(List<AgendaItem> more) {
        items.addAll(more);
    }

    /**
     * Puts what the portal collected before what people wrote, or behind all where the chair has set the order; whether
     * the agenda is now another.
     */
    boolean list(List<AgendaItem> collected) {
        var wanted = collected.stream().filter(item -> !isStruck(item)).toList();
        var listed = ordered ? inOrderOfChair(wanted) : inOwnOrder(wanted);
        if (listed.equals(items)) {
            return false;
        }
        items.clear();
        items.addAll(listed);
        return true;
    }

    private List<AgendaItem> inOwnOrder(List<AgendaItem> wanted) {
        return Stream.concat(wanted.stream().map(this::known), items.stream().filter(AgendaItem::isFree))
                .toList();
    }

    private List<AgendaItem> inOrderOfChair(List<AgendaItem> wanted) {
        var kept = items.stream()
                .flatMap(item -> item.isFree()
                        ? Stream.of(item)
                        : wanted.stream()
                                .filter(item::isAbout)
                                .map(it -> it.withIdOf(item))
                                .limit(1));
        var fresh = wanted.stream().filter(item -> items.stream().noneMatch(item::isAbout));
        return Stream.concat(kept, fresh).toList();
    }

    void shift(UUID id, int places) {
        var from = placeOf(id) - 1;
        if (from >= 0) {
            var item = items.remove(from);
            items.add(Math.clamp((long) from + places, 0, items.size()), item);
            ordered = true;
        }
    }

    private AgendaItem known(AgendaItem item) {
        return items.stream()
                .filter(item::isAbout)
                .findFirst()
                .map(item::withIdOf)
                .orElse(item);
    }

    /** What the portal collected is not collected for this agenda again. */
    void strike(UUID id) {
        items.stream().filter(it -> it.id().equals(id) && !it.isFree()).forEach(it -> struck += it.matter() + "\n");
        items.removeIf(it -> it.id().equals(id));
    }

    boolean isStruck(AgendaItem item) {
        return struck.lines().anyMatch(item.matter()::equals);
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** Its place, from 1; 0 where it is not listed. */
    int placeOf(UUID item) {
        return items.stream().map(AgendaItem::id).toList().indexOf(item) + 1;
    }
}
