package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** How a table of prices is read. */
@Meaning(
        "Whether each unit has the price of the band that it falls in itself, or all have that of the band that the volume falls in; "
                + "MARGINAL where it is absent.")
public enum BandReading {
    MARGINAL,
    /** A greater volume may cost less than a smaller one: that is what the rule says. */
    WHOLE_VOLUME
}
