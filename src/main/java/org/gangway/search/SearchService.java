package org.gangway.search;

import java.util.Comparator;
import java.util.List;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds everything that somebody may see by a few of its letters, with one statement for each kind. */
@Service
@Transactional(readOnly = true)
public class SearchService {

    /** Of one kind. */
    public static final int MOST = 6;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final List<SearchSource> sources;
    private final CurrentUserProvider currentUserProvider;

    SearchService(List<SearchSource> sources, CurrentUserProvider currentUserProvider) {
        this.sources = sources;
        this.currentUserProvider = currentUserProvider;
    }

    /** By kind; nothing for a single letter. */
    @ForEveryone
    public List<SearchHit> find(String typed) {
        var words = typed.replace('\0', ' ').strip().replaceAll("\\s+", " ");
        if (words.length() < SHORTEST) {
            return List.of();
        }
        var question = new SearchQuestion(
                currentUserProvider.current(), words.substring(0, Math.min(words.length(), LONGEST)), MOST);
        return sources.stream()
                .flatMap(source -> source.find(question).stream())
                .sorted(Comparator.comparing(SearchHit::kind))
                .toList();
    }
}
