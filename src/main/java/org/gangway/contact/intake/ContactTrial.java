package org.gangway.contact.intake;

import java.util.List;
import org.gangway.contact.exchange.CardGroup;

/**
 * What becomes, or became, of each card of a file: cards = taken + refused + doubles + groups.
 *
 * @param cards or rows that the file has
 * @param groups committees and the like; they are no people
 * @param listed the first thousand
 * @param birthdayLeftOut whether the file has any; none is kept
 * @param strayLines the first ones that belong to no card
 */
public record ContactTrial(
        int cards,
        int taken,
        int refused,
        int doubles,
        List<CardGroup> groups,
        List<ContactLine> listed,
        boolean birthdayLeftOut,
        List<Integer> strayLines) {

    public ContactTrial {
        groups = List.copyOf(groups);
        listed = List.copyOf(listed);
        strayLines = List.copyOf(strayLines);
    }
}
