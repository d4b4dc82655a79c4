package org.gangway.contact.exchange;

import java.util.List;

/**
 * What a file was, besides those who came out of it.
 *
 * @param cards or rows that it has: each came out as somebody, as a group, or refused
 * @param birthdayLeftOut whether there was one somewhere; none is kept
 * @param strayLines the first ones that belong to no card
 */
public record ReadCards(int cards, boolean birthdayLeftOut, List<Integer> strayLines) {

    public ReadCards {
        strayLines = List.copyOf(strayLines);
    }
}
