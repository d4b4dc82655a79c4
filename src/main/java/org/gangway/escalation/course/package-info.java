/** The course of an escalation: levels called, answered, paused, what both sides wrote, and how it ended. */
@NamedInterface("course")
@NullMarked
package org.gangway.escalation.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
