package org.gangway.identity.party;

import org.jspecify.annotations.Nullable;

/** What a company says of itself: its numbers in the registers of its country, and the rest. */
public record CompanyDetails(
        @Nullable String registrationNumber, @Nullable String vatNumber, CompanyProfile profile) {}
