package org.gangway.settlement.statement;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;

/**
 * An engagement's name and its two parties, for what the portal does while nobody is signed in.
 *
 * @param name of the engagement
 */
public record EngagementParties(String name, PartyId client, PartyId vendor) {

    /** The parties that have not approved the statement. */
    public List<PartyId> silent(MonthlyStatement statement) {
        return Stream.of(Side.values())
                .filter(side -> statement.approval(side).isEmpty())
                .map(side -> side == Side.CLIENT ? client : vendor)
                .toList();
    }
}
