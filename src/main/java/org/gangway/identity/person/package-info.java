/** People of parties, with and without an account. */
@NamedInterface("person")
@NullMarked
package org.gangway.identity.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
