package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who say who takes part: whoever leads an engagement, portfolio managers and administrators. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('OUTSOURCING_MANAGER','VENDOR_LEAD','PORTFOLIO_MANAGER','ADMINISTRATOR')")
@HeldByAny({Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.PORTFOLIO_MANAGER, Role.ADMINISTRATOR})
public @interface ForStaffers {}
