package org.gangway.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads the same thing several parts of one page ask for: the answer to the same question by the same user is remembered until the
 * request is answered or something is written. Only for questions whose answer nobody changes in place.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnce {}
