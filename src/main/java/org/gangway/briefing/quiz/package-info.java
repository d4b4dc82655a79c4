/** Who read and understood what the other side wrote, and the questions that show it. */
@NamedInterface("quiz")
@NullMarked
package org.gangway.briefing.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
