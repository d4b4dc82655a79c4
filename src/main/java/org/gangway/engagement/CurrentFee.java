package org.gangway.engagement;

import java.util.Optional;
import org.gangway.shared.Money;

/** What an engagement costs by the terms in force; supplied by the module that keeps them, which this one does not know. */
public interface CurrentFee {

    /**
     * Of a whole month.
     *
     * @param flat the whole fee, or its flat part
     * @param byVolume whether there are parts by volume besides
     */
    record FeeOfMonth(Money flat, boolean byVolume) {}

    /** Of today; empty where no terms in force say so. */
    Optional<FeeOfMonth> of(EngagementId engagement);
}
