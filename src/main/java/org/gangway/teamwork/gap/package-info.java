/** Our two teams: what each wants by its own word, and how far apart they are; never a person, never a country. */
@NamedInterface("gap")
@NullMarked
package org.gangway.teamwork.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
