package org.gangway.uikit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page of an engagement that shows at once what others change, for which the browser keeps a connection open: that costs memory,
 * so only pages have it at which somebody waits for others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LivePage {

    /** How the names of events in the log begin that the page shows, such as {@code minutes.}; none for a page of news. */
    String[] value() default {};
}
