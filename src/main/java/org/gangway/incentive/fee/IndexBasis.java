package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** From what each adjustment by an index counts. */
@Meaning(
        "Whether each adjustment counts from the fee before it and the change since the last reference month, or from the agreed fee and "
                + "the change since the base; COMPOUNDING where it is absent.")
public enum IndexBasis {
    COMPOUNDING,
    FROM_AGREED_FEE
}
