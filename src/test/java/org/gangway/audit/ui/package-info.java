@NullMarked
package org.gangway.audit.ui;

import org.jspecify.annotations.NullMarked;
