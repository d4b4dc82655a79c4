/** What each side celebrates, with a word of explanation for the other one. */
@NamedInterface("festival")
@NullMarked
package org.gangway.yearcalendar.festival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
