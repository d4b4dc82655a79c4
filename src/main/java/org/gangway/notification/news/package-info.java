/** What people should know of, for each reader apart, and how they want to hear of it. */
@NamedInterface("news")
@NullMarked
package org.gangway.notification.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
