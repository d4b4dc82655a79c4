package org.gangway.onboarding.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates that come with the portal: one for everybody, and some for a Danish client with a vendor of that country. */
public enum ShippedTemplate {
    GENERAL(null),
    DENMARK_INDIA("IN"),
    DENMARK_LITHUANIA("LT"),
    DENMARK_POLAND("PL"),
    DENMARK_PHILIPPINES("PH"),
    DENMARK_ROMANIA("RO");

    private final @Nullable String vendorCountry;

    ShippedTemplate(@Nullable String vendorCountry) {
        this.vendorCountry = vendorCountry;
    }

    public Optional<String> vendorCountry() {
        return Optional.ofNullable(vendorCountry);
    }
}
