/** The calendar of a person for their calendar program, at a secret address. */
@NamedInterface("feed")
@NullMarked
package org.gangway.yearcalendar.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
