package org.gangway.uikit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Rows of a grid that are fetched as it is scrolled. The first page is fetched at once, so that a page knows whether
 * there is anything to show, and is not fetched again when the grid asks for it.
 */
public final class FetchedRows<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<Pageable, List<T>> fetch;
    private final int size;
    private final boolean isEmpty;

    @SuppressWarnings("serial") // rows of a list can be kept with it
    private @Nullable List<T> first;

    private FetchedRows(int size, SerializableFunction<Pageable, List<T>> fetch) {
        this.fetch = fetch;
        this.size = size;
        first = fetch.apply(PageRequest.of(0, size));
        isEmpty = first.isEmpty();
    }

    /** Fills the grid, whose page size is set. */
    public static <T> FetchedRows<T> of(Grid<T> grid, SerializableFunction<Pageable, List<T>> fetch) {
        var rows = new FetchedRows<>(grid.getPageSize(), fetch);
        grid.setItemsPageable(rows::page);
        return rows;
    }

    /** Whether there was nothing at all. */
    public boolean isEmpty() {
        return isEmpty;
    }

    private List<T> page(Pageable asked) {
        var known = first;
        first = null;
        return known != null && asked.getPageNumber() == 0 && asked.getPageSize() == size ? known : fetch.apply(asked);
    }
}
