package org.gangway.onboarding.buddy;

import org.gangway.identity.PersonId;

/**
 * Two who fit, and why.
 *
 * @param language the code of one that both speak
 * @param commonMinutes of a usual week in which both work
 * @param shorterMinutes of a usual week of the one who works less
 */
public record BuddyProposal(
        PersonId client,
        String clientName,
        PersonId vendor,
        String vendorName,
        BuddyRole role,
        String language,
        long commonMinutes,
        long shorterMinutes) {}
