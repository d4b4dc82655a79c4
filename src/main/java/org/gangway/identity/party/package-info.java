/** Companies, and what stands on their invoices. */
@NamedInterface("party")
@NullMarked
package org.gangway.identity.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
