package org.gangway.identity.registration;

import org.gangway.identity.Role;


import java.util.Set;

/** What must be known to invite somebody. */
public record NewInvitation(String email, String name, Set<Role> roles) {}
