/** Accounts of people, their credentials and roles. */
@NamedInterface("account")
@NullMarked
package org.gangway.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
