/** What people say of themselves to those they work with, and how they are reached. */
@NamedInterface("card")
@NullMarked
package org.gangway.contact.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
