package org.gangway.identity.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Refuses passwords that somebody finds who knows what people take: words and names that are much used, also with figures
 * for letters, runs of keys, repeats, years, and what the owner is called.
 *
 * <p>A password is read as few pieces as it can be. Each of those counts one, however long it is, and so does each sign
 * that belongs to none. Nothing leaves the portal for it.
 */
@Component
class GuessablePasswords {

    private static final int FEWEST_PIECES = 8;
    private static final int SHORTEST_PIECE = 3;

    private final Set<String> oftenUsed = OftenUsedWords.read();

    GuessablePasswords() {}

    /**
     * Throws {@link RuleViolation} where the password is of too few pieces.
     *
     * @param own what is known of its owner: name, address, company
     */
    void refuse(Password password, List<String> own) {
        if (pieces(password.value(), own) < FEWEST_PIECES) {
            throw new RuleViolation("identity.password-guessable");
        }
    }

    int pieces(String typed, List<String> own) {
        var text = typed.toLowerCase(Locale.ROOT);
        var words = known(own);
        var longest = words.stream().mapToInt(String::length).max().orElse(0);
        var spellings = FiguresForLetters.spellings(text);
        var fewest = new int[text.length() + 1];
        for (var end = 1; end <= text.length(); end++) {
            fewest[end] = fewest[end - 1] + 1;
            for (var begin = end - SHORTEST_PIECE; begin >= 0; begin--) {
                if (fewest[begin] + 1 < fewest[end]
                        && (KeyPattern.is(text, begin, end)
                                || (end - begin <= longest && isWord(spellings, begin, end, words)))) {
                    fewest[end] = fewest[begin] + 1;
                }
            }
        }
        return fewest[text.length()];
    }

    private static boolean isWord(List<String> spellings, int begin, int end, Set<String> words) {
        return spellings.stream().anyMatch(spelling -> words.contains(spelling.substring(begin, end)));
    }

    private Set<String> known(List<String> own) {
        return Stream.concat(oftenUsed.stream(), own.stream().flatMap(GuessablePasswords::parts))
                .filter(word -> word.length() >= SHORTEST_PIECE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> parts(String own) {
        var text = own.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+")));
    }
}
