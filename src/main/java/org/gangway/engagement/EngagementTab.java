package org.gangway.engagement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A screen that is a tab of the engagement's page; its route is {@code engagement/:engagement/<tab>}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EngagementTab {

    /** Message key of the tab's name. */
    String title();

    int order();
}
