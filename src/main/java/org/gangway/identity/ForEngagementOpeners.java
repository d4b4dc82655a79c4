package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who begin to work with a vendor: outsourcing managers and portfolio managers. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('OUTSOURCING_MANAGER','PORTFOLIO_MANAGER')")
@HeldByAny({Role.OUTSOURCING_MANAGER, Role.PORTFOLIO_MANAGER})
public @interface ForEngagementOpeners {}
