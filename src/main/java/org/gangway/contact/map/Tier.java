package org.gangway.contact.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * A tier of a map.
 *
 * @param code that of a usual tier, or an own one
 * @param name what the two sides call it; empty for a usual tier that keeps its usual name
 */
public record Tier(String code, String name) {

    public static final int MAX_LENGTH = 80;

    public Tier {
        name = WrittenText.line(name);
        if (name.length() > MAX_LENGTH || (name.isEmpty() && usual(code).isEmpty())) {
            throw new RuleViolation("contact.tier-name", Map.of("max", MAX_LENGTH));
        }
    }

    static Tier of(UsualTier usual) {
        return new Tier(usual.name(), "");
    }

    static Tier named(String name) {
        return new Tier(UUID.randomUUID().toString(), name);
    }

    static List<Tier> usual() {
        return Arrays.stream(UsualTier.values()).map(Tier::of).toList();
    }

    private static Optional<UsualTier> usual(String code) {
        return Arrays.stream(UsualTier.values())
                .filter(it -> it.name().equals(code))
                .findFirst();
    }

    public Optional<UsualTier> usualTier() {
        return usual(code);
    }

    /** In the reader's language where it is called as usual. */
    public Text title() {
        return name.isEmpty() ? usual(code).<Text>map(Text::of).orElseThrow() : Text.user(name);
    }
}
