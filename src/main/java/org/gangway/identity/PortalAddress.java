package org.gangway.identity;

import java.util.Map;

/** Where people reach the portal, as the settings that start it say; for commands that print links. */
public final class PortalAddress {

    private PortalAddress() {}

    /** Ends with a slash. */
    public static String of(Map<String, String> environment) {
        var named = environment.getOrDefault("GANGWAY_URL", "");
        var address = named.isBlank() ? "http://localhost:" + environment.getOrDefault("GANGWAY_PORT", "8080") : named;
        return address.endsWith("/") ? address : address + "/";
    }
}
