/** The feed of the calendar, for calendar programs. */
@NullMarked
package org.gangway.yearcalendar.web;

import org.jspecify.annotations.NullMarked;
