/** What plans begin with: templates that come with the portal, and a company's own, each in editions. */
@NamedInterface("template")
@NullMarked
package org.gangway.onboarding.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
