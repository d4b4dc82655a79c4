package org.gangway.engagement.assignment;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Role;

/** A role that somebody has in an engagement. */
record AssignedRole(EngagementId engagement, Role role) {}
