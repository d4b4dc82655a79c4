package org.gangway.identity;

import java.util.Set;

/** What must be known to invite somebody. */
public record NewInvitation(String email, String name, Set<Role> roles) {}
