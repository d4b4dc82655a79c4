/**
 * Forms that make one value of the domain out of many fields: entries beside each other, in sections, in rows, and in
 * variants of which one is chosen.
 */
@NamedInterface("form")
@NullMarked
package org.gangway.uikit.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
