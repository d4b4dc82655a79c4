package org.gangway.identity.registration;

import java.util.UUID;

/** Names one invitation. */
public record InvitationId(UUID value) {}
