package org.gangway.engagement.assignment;

import org.gangway.identity.Role;
import org.gangway.identity.person.Person;

/** Somebody in a role in an engagement. */
record AssignedContact(Person person, Role role, String engagement) {}
