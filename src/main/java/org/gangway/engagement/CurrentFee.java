package org.gangway.engagement;

import java.util.Optional;
import org.gangway.shared.Money;

/** What an engagement costs by the terms in force; supplied by the module that keeps them, which this one does not know. */
public interface CurrentFee {

    /** Of a month, today; empty where no terms in force say so. */
    Optional<Money> of(EngagementId engagement);
}
