/** Offers, counter-offers and signatures. */
@NamedInterface("negotiation")
@NullMarked
package org.gangway.agreement.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
