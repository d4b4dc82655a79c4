package org.gangway.escalation.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangway.contact.map.UsualTier;
import org.gangway.language.Text;
import org.gangway.shared.Constant;

/**
 * Who is called at a level: a usual tier of the map of counterparts, kept by its constant and said in each reader's language,
 * or words that the two sides wrote themselves.
 */
public final class LevelName {

    private LevelName() {}

    public static List<String> usual() {
        return Arrays.stream(UsualTier.values()).map(Enum::name).toList();
    }

    public static Text text(String kept) {
        return tier(kept).<Text>map(Text::of).orElseGet(() -> Text.user(kept));
    }

    /** As a fact of the log, of an agenda or of a refusal. */
    public static Object fact(String kept) {
        return tier(kept).<Object>map(Constant::of).orElse(kept);
    }

    private static Optional<UsualTier> tier(String kept) {
        return Arrays.stream(UsualTier.values())
                .filter(tier -> tier.name().equals(kept))
                .findFirst();
    }
}
