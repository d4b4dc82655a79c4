package org.gangway.search;

import java.util.List;

/** Finds one kind of thing with a query of its own; each module has its own, so that the search knows none of them. */
public interface SearchSource {

    /** What is found, best first; the query asks for the party of whoever looks, and row-level security leaves out the rest. */
    List<SearchHit> find(SearchQuestion question);
}
