package org.gangway.identity.partnership;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What a client thinks of a vendor; the vendor never reads it.
 *
 * @param tier null where nobody has said it
 * @param criticality null where nobody has said it
 * @param remark why; empty where nobody has said it
 */
public record Assessment(
        @Nullable VendorTier tier, @Nullable VendorCriticality criticality, String remark) {

    public static final Assessment NONE = new Assessment(null, null, "");

    private static final int LONGEST = 2000;

    public Assessment {
        remark = WrittenText.words(remark);
        if (remark.length() > LONGEST) {
            throw new RuleViolation("identity.remark-length", Map.of("max", LONGEST));
        }
    }
}
