package org.gangway.identity.registration;

import java.util.Set;
import org.gangway.identity.Role;

/** What must be known to invite somebody. */
public record NewInvitation(String email, String name, Set<Role> roles) {}
