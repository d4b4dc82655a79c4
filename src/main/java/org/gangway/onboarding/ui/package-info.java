/** Screens about onboarding. */
@NullMarked
package org.gangway.onboarding.ui;

import org.jspecify.annotations.NullMarked;
