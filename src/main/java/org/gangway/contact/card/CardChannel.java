package org.gangway.contact.card;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * A way to reach somebody.
 *
 * @param address a number, a mail address, a name in a chat or an address in the web
 * @param place such as {@code work} or {@code cell}, as address books say it; empty where nothing is said
 * @param label an own word for it
 */
public record CardChannel(ChannelKind kind, String address, String place, String label, boolean preferred) {

    static final int MAX_ADDRESS = 254;
    static final int MAX_LABEL = 80;

    public CardChannel {
        address = WrittenText.line(address);
        label = WrittenText.line(label);
        if (address.isEmpty() || address.length() > MAX_ADDRESS) {
            throw new RuleViolation("contact.channel-address", Map.of("max", MAX_ADDRESS));
        }
        if (label.length() > MAX_LABEL) {
            throw new RuleViolation("contact.channel-label", Map.of("max", MAX_LABEL));
        }
    }

    public static CardChannel of(ChannelKind kind, String address) {
        return new CardChannel(kind, address, "", "", false);
    }

    boolean reachesAs(CardChannel other) {
        return kind == other.kind && address.equalsIgnoreCase(other.address);
    }
}
