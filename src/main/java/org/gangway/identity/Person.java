package org.gangway.identity;

import java.util.Set;

/** Somebody as others see them. */
public record Person(UserId id, String name, String email, PartyId party, Set<Role> roles, boolean active) {}
